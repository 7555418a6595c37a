//! What the signatures say about an edition, as diagnostics: `review/missing`, `review/stale`, `review/same-person`, `proof/rounds` and
//! `review/unknown-entry` for a signature of nothing. [`super::ledger`] reports `review/ledger-broken` itself.

use std::collections::BTreeMap;

use super::{Ledger, Stage, Standing, State, stages};
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::model::{Catalog, Entry};
use crate::rule::{E, I, Rule, W, rules};
use crate::source::SourceFolder;

rules! {
    /// Signatures.
    pub(crate) static RULES = [
        REVIEW_MISSING {
            id: "review/missing",
            severities: [I, W, E],
            source: "《图书质量保障体系》三审三校",
            summary: "缺少审签",
            explanation: "每个条目要有初审、复审、终审三次审签。",
            remedy: "用 qinglian review 记录审签",
        },
        REVIEW_STALE {
            id: "review/stale",
            severities: [I, W, E],
            source: "《图书质量保障体系》三审三校",
            summary: "审签之后内容有改动",
            explanation: "审签绑定在当时的内容上，改动后要重审。",
            remedy: "重新审签",
        },
        REVIEW_UNKNOWN_ENTRY {
            id: "review/unknown-entry",
            severities: [W, W, W],
            source: "qinglian 审签台账约定",
            summary: "审签记录里的条目不存在",
            explanation: "条目撤下或改了编号，原来的审签就不再起作用，也不妨碍出版。",
            remedy: "核对编号；确已撤下的，可以删去它的记录",
        },
        REVIEW_SAME_PERSON {
            id: "review/same-person",
            severities: [W, W, W],
            source: "《图书质量保障体系》三审三校",
            summary: "同一人审了两级",
            explanation: "三审应由不同的人负责。",
            remedy: "换一位审签人",
        },
        REVIEW_LEDGER_BROKEN {
            id: "review/ledger-broken",
            severities: [E, E, E],
            source: "qinglian 审签台账约定",
            summary: "审签台账被改动",
            explanation: "台账各行首尾相连，删去或改动一行就会断开。",
            remedy: "从备份恢复台账",
        },
        PROOF_ROUNDS {
            id: "proof/rounds",
            severities: [W, W, W],
            source: "《图书质量保障体系》三审三校",
            summary: "校对不足三次",
            explanation: "付印前至少校对三次。",
            remedy: "补足校次",
        },
    ];
}

/// What is wrong with the reviews of a publication, for an edition. A draft is work in progress: only a broken ledger is told.
///
/// The catalog is the whole one; entries that the edition does not show need no review.
pub fn check(folder: &SourceFolder, catalog: &Catalog, edition: Edition) -> Diagnostics {
    let (ledger, mut diagnostics) = Ledger::read(folder);
    for (id, source, place) in ledger.places() {
        if catalog.entry(id).is_none() {
            let diagnostic = Diagnostic::new(&REVIEW_UNKNOWN_ENTRY, format!("审校记录里的条目「{id}」不存在")).at(source, place);
            diagnostics.push(diagnostic.hint("条目的编号定了不再改；如已撤下这个条目，可以删去它的整段记录"));
        }
    }
    let stages = stages(&catalog.publication.review);
    if stages.is_empty() || edition == Edition::Draft {
        return diagnostics;
    }
    for standing in Standing::of_all(catalog, edition, &stages, &ledger) {
        diagnostics.append(of_entry(&standing, edition));
    }
    diagnostics
}

fn of_entry(standing: &Standing<'_>, edition: Edition) -> Diagnostics {
    let (proofs, signs): (Vec<_>, Vec<_>) = standing.stages.iter().partition(|(stage, _)| stage.is_proof);
    let diagnostics = [missing(standing, &signs), stale(standing, &signs), same_person(standing, &signs), proof_rounds(standing, &proofs)];
    diagnostics.into_iter().flatten().map(|diagnostic| diagnostic.in_edition(edition)).collect()
}

type Signed<'a> = &'a (Stage, State<'a>);

fn missing(standing: &Standing<'_>, signs: &[Signed<'_>]) -> Option<Diagnostic> {
    let missing: Vec<&Stage> = signs.iter().filter(|(_, state)| matches!(state, State::Missing)).map(|(stage, _)| stage).collect();
    let first = missing.first()?;
    let message = format!("「{}」还没有{}", standing.entry.title, names(&missing));
    Some(diagnostic(&REVIEW_MISSING, message, standing.entry).hint(way_to_sign(standing.entry, first)))
}

fn stale(standing: &Standing<'_>, signs: &[Signed<'_>]) -> Option<Diagnostic> {
    let stale: Vec<(&Stage, String)> = signs
        .iter()
        .filter_map(|(stage, state)| match state {
            State::Stale(record) => Some((stage, format!("{}（{}，{}）", stage.name, record.by, record.date))),
            _ => None,
        })
        .collect();
    let (first, _) = stale.first()?;
    let signed: Vec<&str> = stale.iter().map(|(_, words)| words.as_str()).collect();
    let message = format!("「{}」在{}之后改动过，审签已经失效", standing.entry.title, signed.join("、"));
    let diagnostic = diagnostic(&REVIEW_STALE, message, standing.entry);
    Some(diagnostic.hint(format!("请重新审签：{}", way_to_sign(standing.entry, first))))
}

fn same_person(standing: &Standing<'_>, signs: &[Signed<'_>]) -> Option<Diagnostic> {
    let mut by_person: BTreeMap<&str, Vec<&Stage>> = BTreeMap::new();
    for (stage, state) in signs {
        if let Some(record) = state.signed() {
            by_person.entry(&record.by).or_default().push(stage);
        }
    }
    let (person, stages) = by_person.into_iter().find(|(_, stages)| stages.len() > 1)?;
    let message = format!("「{}」的{}都由{person}一人审签", standing.entry.title, names(&stages));
    Some(diagnostic(&REVIEW_SAME_PERSON, message, standing.entry).hint("三审应由三个人分别审签；请换人重新审签其中一审"))
}

fn proof_rounds(standing: &Standing<'_>, proofs: &[Signed<'_>]) -> Option<Diagnostic> {
    let left: Vec<&Stage> = proofs.iter().filter(|(_, state)| state.signed().is_none()).map(|(stage, _)| stage).collect();
    let first = left.first()?;
    let done = proofs.len() - left.len();
    let message = format!("「{}」的现稿校对了{done}次，应校对{}次，还差{}", standing.entry.title, proofs.len(), names(&left));
    Some(diagnostic(&PROOF_ROUNDS, message, standing.entry).hint(way_to_sign(standing.entry, first)))
}

fn names(stages: &[&Stage]) -> String {
    stages.iter().map(|stage| stage.name.as_str()).collect::<Vec<_>>().join("、")
}

fn way_to_sign(entry: &Entry, stage: &Stage) -> String {
    format!("qinglian review {} --stage {} --by 姓名", entry.id, stage.id)
}

fn diagnostic(rule: &'static Rule, message: String, entry: &Entry) -> Diagnostic {
    Diagnostic::new(rule, message).in_file(entry.source.path.clone())
}
