//! What the signatures say about an edition, as findings: `review/missing`, `review/stale`, `review/same-person`, `proof/rounds` and
//! `review/unknown-entry` for a signature of nothing. [`super::ledger`] reports `review/ledger-broken` itself.

use std::collections::BTreeMap;

use super::{Ledger, Stage, Standing, State, stages};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::edition::Edition;
use crate::model::{Catalog, Entry};
use crate::source::SourceFolder;

/// What is wrong with the reviews of a publication, for an edition. A draft is work in progress: only a broken ledger is told.
///
/// The catalog is the whole one; entries that the edition does not show need no review.
pub fn check(folder: &SourceFolder, catalog: &Catalog, edition: Edition) -> Diagnostics {
    let (ledger, mut diagnostics) = Ledger::read(folder);
    for (id, source, place) in ledger.places() {
        if catalog.entry(id).is_none() {
            let diagnostic = Diagnostic::warning("review/unknown-entry", format!("审校记录里的条目「{id}」不存在")).at(source, place);
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
    let severity = if edition == Edition::Public { Severity::Error } else { Severity::Warning };
    let (proofs, signs): (Vec<_>, Vec<_>) = standing.stages.iter().partition(|(stage, _)| stage.is_proof);
    let findings = [
        missing(standing, &signs, severity),
        stale(standing, &signs, severity),
        same_person(standing, &signs),
        proof_rounds(standing, &proofs),
    ];
    findings.into_iter().flatten().collect()
}

type Signed<'a> = &'a (Stage, State<'a>);

fn missing(standing: &Standing<'_>, signs: &[Signed<'_>], severity: Severity) -> Option<Diagnostic> {
    let missing: Vec<&Stage> = signs.iter().filter(|(_, state)| matches!(state, State::Missing)).map(|(stage, _)| stage).collect();
    let first = missing.first()?;
    let message = format!("「{}」还没有{}", standing.entry.title, names(&missing));
    Some(finding("review/missing", severity, message, standing.entry).hint(way_to_sign(standing.entry, first)))
}

fn stale(standing: &Standing<'_>, signs: &[Signed<'_>], severity: Severity) -> Option<Diagnostic> {
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
    let diagnostic = finding("review/stale", severity, message, standing.entry);
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
    Some(finding("review/same-person", Severity::Warning, message, standing.entry).hint("三审应由三个人分别审签；请换人重新审签其中一审"))
}

fn proof_rounds(standing: &Standing<'_>, proofs: &[Signed<'_>]) -> Option<Diagnostic> {
    let left: Vec<&Stage> = proofs.iter().filter(|(_, state)| state.signed().is_none()).map(|(stage, _)| stage).collect();
    let first = left.first()?;
    let done = proofs.len() - left.len();
    let message = format!("「{}」的现稿校对了{done}次，应校对{}次，还差{}", standing.entry.title, proofs.len(), names(&left));
    Some(finding("proof/rounds", Severity::Warning, message, standing.entry).hint(way_to_sign(standing.entry, first)))
}

fn names(stages: &[&Stage]) -> String {
    stages.iter().map(|stage| stage.name.as_str()).collect::<Vec<_>>().join("、")
}

fn way_to_sign(entry: &Entry, stage: &Stage) -> String {
    format!("qinglian review {} --stage {} --by 姓名", entry.id, stage.id)
}

fn finding(rule: &'static str, severity: Severity, message: String, entry: &Entry) -> Diagnostic {
    let make = match severity {
        Severity::Error => Diagnostic::error,
        Severity::Warning => Diagnostic::warning,
        Severity::Info => Diagnostic::info,
    };
    make(rule, message).in_file(entry.source.path.clone())
}
