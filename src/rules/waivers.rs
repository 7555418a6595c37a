//! `waivers.yaml`: diagnostics that a person answers for. A waived diagnostic is still listed, as information, with the reason and the name.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::table;
use crate::diag::{Diagnostic, Diagnostics, Place};
use crate::load::fields::Fields;
use crate::load::yaml;
use crate::model::node::Value;
use crate::model::tables::WAIVER;
use crate::nearby::nearest;
use crate::rule::{E, Rule, W, rules};
use crate::source::{SourceFolder, SourceText, first_line};

const OWN: &str = "qinglian 豁免约定";

rules! {
    /// Waivers and the dictionary.
    pub(crate) static RULES = [
        WAIVER_EXPIRED {
            id: "waiver/expired",
            severities: [E, E, E],
            source: OWN,
            summary: "豁免已经过期",
            explanation: "豁免都有期限，到期要重新判断。",
            remedy: "重新判断后改 expires，或改正问题后删去这一条",
        },
        WAIVER_NO_REASON {
            id: "waiver/no-reason",
            severities: [E, E, E],
            source: OWN,
            summary: "豁免没有理由、责任人或期限",
            explanation: "没有人负责的豁免不起作用。",
            remedy: "补上 reason、person、expires",
        },
        WAIVER_UNUSED {
            id: "waiver/unused",
            severities: [W, W, W],
            source: OWN,
            summary: "豁免没有用到",
            explanation: "问题已经改正，或位置写错。",
            remedy: "删去，或核对 rule 和 place",
        },
        WAIVER_UNKNOWN_RULE {
            id: "waiver/unknown-rule",
            severities: [E, E, E],
            source: OWN,
            summary: "豁免的规则不存在",
            explanation: "用 qinglian check --list 查看规则编号。",
            remedy: "改成提示里的编号",
        },
        WAIVER_SHAPE {
            id: "waiver/shape",
            severities: [E, E, E],
            source: OWN,
            summary: "waivers.yaml 的写法不对",
            explanation: "每条豁免以「- rule:」开头。",
            remedy: "照提示改写",
        },
        DICTIONARY_SHAPE {
            id: "dictionary/shape",
            severities: [E, E, E],
            source: "qinglian 词典约定",
            summary: "词典文件的写法不对",
            explanation: "词典由「名单: 内容」组成。",
            remedy: "照程序自带词典的写法改写",
        },
        DICTIONARY_UNKNOWN_LIST {
            id: "dictionary/unknown-list",
            severities: [E, E, E],
            source: "qinglian 词典约定",
            summary: "词典里没有这个名单",
            explanation: "写错名字的名单不会生效。",
            remedy: "改成提示里的名字",
        },
        DICTIONARY_NO_SOURCE {
            id: "dictionary/no-source",
            severities: [W, W, W],
            source: "qinglian 词典约定",
            summary: "词典没有写明依据和日期",
            explanation: "名单要有出处和日期，过后才能核对。",
            remedy: "在文件开头写 source 和 date",
        },
    ];
}

/// A row of `waivers.yaml`.
#[derive(Debug)]
struct Waiver {
    rule: &'static Rule,
    /// A file below the publication folder, an entry's id, or part of either; nothing for everywhere.
    place: Option<String>,
    /// Words that the diagnostic must point at.
    words: Option<String>,
    reason: String,
    person: String,
    expires: Date,
    range: Range<usize>,
    is_used: bool,
}

/// The waivers of a publication.
#[derive(Debug, Default)]
pub(crate) struct Waivers {
    source: Option<Arc<SourceText>>,
    waivers: Vec<Waiver>,
}

impl Waivers {
    /// Reads `waivers.yaml`, if there is one; `today` decides what has expired.
    pub(crate) fn read(folder: &SourceFolder, today: Option<Date>) -> (Self, Diagnostics) {
        if !folder.has("waivers.yaml") {
            return (Self::default(), Diagnostics::default());
        }
        let (source, mut diagnostics) = match folder.read_text("waivers.yaml") {
            Ok(read) => read,
            Err(diagnostic) => return (Self::default(), (*diagnostic).into()),
        };
        let (node, new_diagnostics) = yaml::parse(&source, 0..source.text.len());
        diagnostics.append(new_diagnostics);
        let items = match node.value {
            Value::Sequence(items) => items,
            Value::Null => Vec::new(),
            _ => {
                let diagnostic = Diagnostic::new(&WAIVER_SHAPE, "waivers.yaml 应是一个列表").at(&source, first_line(&source, node.range));
                diagnostics.push(diagnostic.hint("每条豁免以「- rule: 规则编号」开头"));
                Vec::new()
            }
        };
        let mut waivers = Vec::new();
        for item in items {
            let mut fields = Fields::new(&source, item, vec![WAIVER]);
            waivers.extend(read_waiver(&mut fields, today));
            diagnostics.append(fields.diagnostics);
        }
        (Self { source: Some(source), waivers }, diagnostics)
    }

    /// Marks what is waived: such a diagnostic becomes information that says who answers for it.
    pub(crate) fn apply(&mut self, diagnostics: Diagnostics) -> Diagnostics {
        if self.waivers.is_empty() {
            return diagnostics;
        }
        diagnostics.iter().cloned().map(|diagnostic| self.waive(diagnostic)).collect()
    }

    fn waive(&mut self, diagnostic: Diagnostic) -> Diagnostic {
        let Some(waiver) = self.waivers.iter_mut().find(|waiver| waiver.covers(&diagnostic)) else { return diagnostic };
        waiver.is_used = true;
        diagnostic.waive(format!("{}（{}，有效至 {}）", waiver.reason, waiver.person, waiver.expires))
    }

    /// Waivers that waived nothing, of the rules that were looked at: those about the site and the album can only be judged where they were.
    pub(crate) fn unused(&self, is_looked_at: &dyn Fn(&Rule) -> bool) -> Diagnostics {
        let Some(source) = &self.source else { return Diagnostics::default() };
        let unused = self.waivers.iter().filter(|waiver| !waiver.is_used && is_looked_at(waiver.rule));
        unused
            .map(|waiver| {
                let message = format!("豁免「{}」没有用到", waiver.rule.id);
                let diagnostic = Diagnostic::new(&WAIVER_UNUSED, message).at(source, waiver.range.clone());
                diagnostic.hint("问题已经改正的，删去这一条；没有改正的，核对 rule、place 和 words")
            })
            .collect()
    }
}

fn read_waiver(fields: &mut Fields<'_>, today: Option<Date>) -> Option<Waiver> {
    let range = first_line(fields.source(), fields.range.clone());
    let (id, id_range) = fields.required_text_at("rule")?;
    let waiver = (fields.text("place"), fields.text("words"), fields.text("reason"), fields.text("person"), fields.date("expires"));
    let Some(rule) = table::find(&id) else {
        let near = nearest(&id, table::all().map(|rule| rule.id));
        let hint = near.map_or_else(|| "用 qinglian check --list 查看规则编号".to_owned(), |near| format!("是不是 {near}？"));
        fields.error(&WAIVER_UNKNOWN_RULE, id_range, &format!("没有规则「{id}」"), &hint);
        return None;
    };
    let (place, words, Some(reason), Some(person), Some(expires)) = waiver else {
        fields.error(
            &WAIVER_NO_REASON,
            range,
            &format!("豁免「{id}」没有写全"),
            "补上 reason（理由）、person（责任人）和 expires（到期）；写全之前不起作用",
        );
        return None;
    };
    if today.is_some_and(|today| expires < today) {
        fields.error(&WAIVER_EXPIRED, range, &format!("豁免「{id}」已在 {expires} 到期"), "重新判断后改 expires，或改正问题后删去这一条");
        return None;
    }
    Some(Waiver { rule, place, words, reason, person, expires, range, is_used: false })
}

impl Waiver {
    fn covers(&self, diagnostic: &Diagnostic) -> bool {
        let has_place = self.place.as_deref().is_none_or(|place| diagnostic.path().is_some_and(|path| is_at(path, place)));
        let has_words = self.words.as_deref().is_none_or(|words| match &diagnostic.place {
            Place::Text(span) => {
                span.source.text[span.range.clone()].contains(words) || words.contains(&span.source.text[span.range.clone()])
            }
            _ => diagnostic.message.contains(words),
        });
        diagnostic.rule == self.rule && has_place && has_words
    }
}

/// Whether a file is at a place: `cases/a`, `cases/a.md`, `cases/a/index.md`, `cases/`, each below the publication folder.
fn is_at(path: &str, place: &str) -> bool {
    let place = place.trim_start_matches("content/");
    let inside = if place.ends_with('/') { place.to_owned() } else { format!("{place}/") };
    let ends_at = |tail: &str| path == tail || path.ends_with(&format!("/{tail}"));
    ends_at(place) || ends_at(&format!("{place}.md")) || path.starts_with(&inside) || path.contains(&format!("/{inside}"))
}
