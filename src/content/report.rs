//! What the office counts about itself: `report` in `publication.yaml`. All of it is internal; the public edition has none of it.

use std::ops::Range;

use jiff::civil::Date;

use super::entry::Choice;
use super::fields::{self, FieldTable, Fields};
use super::id::{EntryId, Slug};
use super::kind::Kind;
use crate::content::rules;

/// What to count, and against what.
#[derive(Debug, Clone, Default)]
pub struct ReportPolicy {
    /// 截止日期: when everything has to be in.
    pub deadline: Option<Date>,
    /// The shares that differ from the usual ones.
    pub shares: Vec<Share>,
    /// 指标, such as “5＋N＋1” and “8＋N”.
    pub indicators: Vec<IndicatorSet>,
    /// 考核加分.
    pub score_items: Vec<ScoreItem>,
}

/// What entries are counted by: 五个不平衡.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// 地区.
    Region,
    /// 层级.
    Level,
    /// 部门.
    Department,
    /// 领域: the sectors.
    Field,
    /// 方面.
    Aspect,
}

impl Choice for Dimension {
    const CHOICES: &'static [(Self, &'static str, &'static str)] = &[
        (Self::Region, "region", "地区"),
        (Self::Level, "level", "层级"),
        (Self::Department, "department", "部门"),
        (Self::Field, "field", "领域"),
        (Self::Aspect, "aspect", "方面"),
    ];
}

/// The share that something should have, against its neighbours.
#[derive(Debug, Clone)]
pub struct Share {
    /// What is counted by.
    pub by: Dimension,
    /// One of its values.
    pub name: String,
    /// Its weight; what has none of its own keeps the usual one.
    pub share: f64,
}

/// A set of indicators.
#[derive(Debug, Clone)]
pub struct IndicatorSet {
    /// What it is called.
    pub name: String,
    /// Its groups.
    pub groups: Vec<IndicatorGroup>,
}

/// A group of indicators.
#[derive(Debug, Clone)]
pub struct IndicatorGroup {
    /// What it is called.
    pub name: String,
    /// Its full score.
    pub weight: f64,
    /// Its indicators.
    pub items: Vec<Indicator>,
}

/// An indicator.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// What it is called.
    pub name: String,
    /// Its weight within the group.
    pub weight: f64,
    /// What is aimed at.
    pub target: Option<f64>,
    /// What was reached.
    pub value: Value,
    /// What is counted.
    pub unit: String,
    /// The entries that prove it.
    pub evidence: Vec<EntryId>,
    /// Or all the entries of a sector.
    pub sector: Option<Slug>,
}

/// What was reached.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// As many as there is evidence for.
    Counted,
    /// As given.
    Given(f64),
    /// Known and not to be said.
    Masked,
}

/// 考核加分项.
#[derive(Debug, Clone)]
pub struct ScoreItem {
    /// What it is for.
    pub name: String,
    /// How many points it brings.
    pub points: f64,
    /// Who gets them.
    pub unit: Option<Slug>,
    /// The entries that prove it.
    pub evidence: Vec<EntryId>,
}

impl ReportPolicy {
    /// Every entry that is named as evidence.
    pub fn evidence(&self) -> impl Iterator<Item = &EntryId> {
        let indicators = self.indicators.iter().flat_map(|set| &set.groups).flat_map(|group| &group.items).flat_map(|item| &item.evidence);
        indicators.chain(self.score_items.iter().flat_map(|item| &item.evidence))
    }
}

/// Reads `report`.
pub fn read(publication: &mut Fields<'_>) -> ReportPolicy {
    let mut report = publication.nested("report", fields::REPORT);
    let policy = ReportPolicy {
        deadline: report.date("deadline"),
        shares: each(&mut report, "shares", fields::SHARE, read_share),
        indicators: each(&mut report, "indicators", fields::INDICATOR_SET, read_set),
        score_items: each(&mut report, "score_items", fields::SCORE_ITEM, read_score_item),
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
    let groups = each(set, "groups", fields::INDICATOR_GROUP, read_group);
    Some(IndicatorSet { name: name?, groups })
}

fn read_group(group: &mut Fields<'_>) -> Option<IndicatorGroup> {
    let name = group.required_text("name");
    let weight = number(group, "weight").unwrap_or(100.0);
    let items = each(group, "items", fields::INDICATOR, read_item);
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
