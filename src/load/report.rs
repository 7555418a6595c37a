//! How `report` in `publication.yaml` is read.

use std::ops::Range;

use super::fields::Fields;
use crate::load::rules;
use crate::model::field::FieldTable;
use crate::model::id::{EntryId, Slug};
use crate::model::kind::Kind;
use crate::model::report::{Indicator, IndicatorGroup, IndicatorSet, ReportPolicy, ScoreItem, Share, Value};
use crate::model::tables::{INDICATOR, INDICATOR_GROUP, INDICATOR_SET, REPORT, SCORE_ITEM, SHARE};

/// Reads `report`.
pub(super) fn read(publication: &mut Fields<'_>) -> ReportPolicy {
    let mut report = publication.nested("report", REPORT);
    let policy = ReportPolicy {
        deadline: report.date("deadline"),
        shares: each(&mut report, "shares", SHARE, read_share),
        indicators: each(&mut report, "indicators", INDICATOR_SET, read_set),
        score_items: each(&mut report, "score_items", SCORE_ITEM, read_score_item),
    };
    publication.absorb(report);
    policy
}

fn each<T>(fields: &mut Fields<'_>, key: &'static str, table: FieldTable, read: fn(&mut Fields<'_>) -> Option<T>) -> Vec<T> {
    let mut values = Vec::new();
    for mut item in fields.each(key, table) {
        values.extend(read(&mut item));
        fields.absorb(item);
    }
    values
}

fn read_share(fields: &mut Fields<'_>) -> Option<Share> {
    if !fields.has("by") {
        fields.missing("by");
    }
    let by = fields.choice("by");
    let name = fields.required_text("name");
    let share = number(fields, "share");
    Some(Share { by: by?, name: name?, share: share? })
}

fn read_set(set: &mut Fields<'_>) -> Option<IndicatorSet> {
    let name = set.required_text("name");
    let groups = each(set, "groups", INDICATOR_GROUP, read_group);
    Some(IndicatorSet { name: name?, groups })
}

fn read_group(group: &mut Fields<'_>) -> Option<IndicatorGroup> {
    let name = group.required_text("name");
    let weight = number(group, "weight").unwrap_or(100.0);
    let items = each(group, "items", INDICATOR, read_item);
    Some(IndicatorGroup { name: name?, weight, items })
}

fn read_item(fields: &mut Fields<'_>) -> Option<Indicator> {
    let name = fields.required_text("name");
    Some(Indicator {
        weight: number(fields, "weight").unwrap_or(1.0),
        target: number(fields, "target"),
        value: read_value(fields),
        unit: fields.text("unit").unwrap_or_default(),
        evidence: evidence(fields),
        sector: fields.slug("sector").map(|(slug, _)| slug),
        name: name?,
    })
}

fn read_score_item(fields: &mut Fields<'_>) -> Option<ScoreItem> {
    let name = fields.required_text("name");
    let points = number(fields, "points");
    let unit = fields.slug("unit").map(|(slug, _)| slug);
    let evidence = evidence(fields);
    Some(ScoreItem { name: name?, points: points?, unit, evidence })
}

fn read_value(fields: &mut Fields<'_>) -> Value {
    let Some((text, range)) = fields.text_at("value") else { return Value::Counted };
    if matches!(text.as_str(), "masked" | "隐去" | "不公开") {
        return Value::Masked;
    }
    parse(fields, "value", &text, range).map_or(Value::Masked, Value::Given)
}

/// A number that is not negative; what is wrong is reported.
fn number(fields: &mut Fields<'_>, key: &'static str) -> Option<f64> {
    let (text, range) = fields.text_at(key)?;
    parse(fields, key, &text, range)
}

fn parse(fields: &mut Fields<'_>, key: &str, text: &str, range: Range<usize>) -> Option<f64> {
    let digits = text.replace([',', '，'], "");
    let number =
        digits.trim().trim_end_matches(['分', '%', '％', ' ']).parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0);
    if number.is_none() {
        fields.error(&rules::FRONT_MATTER_NUMBER, range, &format!("「{text}」不是数字（{key}）"), "请只写数字，如 9 或 1.5");
    }
    number
}

fn evidence(fields: &mut Fields<'_>) -> Vec<EntryId> {
    let mut ids = Vec::new();
    for (text, range) in fields.texts("evidence") {
        let id =
            text.split_once('/').and_then(|(folder, slug)| Some(EntryId { kind: Kind::from_folder(folder)?, slug: Slug::new(slug).ok()? }));
        match id {
            Some(id) => ids.push(id),
            None => {
                fields.error(&rules::REF_BAD_ID, range, &format!("依据「{text}」不是条目的编号"), "写文件夹和编号，如 cases/wuwang-heyi");
            }
        }
    }
    ids
}
