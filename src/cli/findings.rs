//! Findings as a person reads them: of one kind in one text only the first in full, then how many more there are and in which lines.

use std::collections::BTreeMap;

use super::screen::Screen;
use crate::diag::{Diagnostic, Diagnostics, Place};

/// How many findings of one rule are printed in full for one text.
const IN_FULL: usize = 5;

/// How many lines are named of those that are not.
const LINES_NAMED: usize = 20;

/// Prints the findings; `all` prints each of them in full.
pub(super) fn say(findings: &Diagnostics, all: bool, screen: &Screen) {
    let mut by_kind: BTreeMap<(&str, &str), Vec<&Diagnostic>> = BTreeMap::new();
    for finding in findings {
        by_kind.entry(kind(finding)).or_default().push(finding);
    }
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for finding in findings {
        let count = counts.entry(kind(finding)).or_default();
        *count += 1;
        if all || *count <= IN_FULL || finding.path().is_none() {
            screen.say_finding(finding);
        }
        let own = &by_kind[&kind(finding)];
        if !all && *count == IN_FULL && own.len() > IN_FULL && finding.path().is_some() {
            screen.say(&rest(&own[IN_FULL..]));
        }
    }
}

/// What is counted together: a rule in a file.
fn kind(finding: &Diagnostic) -> (&str, &str) {
    (finding.path().unwrap_or_default(), finding.rule.id)
}

/// 同样的问题还有 48 处, and in which lines.
fn rest(findings: &[&Diagnostic]) -> String {
    let lines = findings.iter().filter_map(|finding| match &finding.place {
        Place::Text(span) => Some(span.source.position(span.range.start).line),
        _ => None,
    });
    let mut lines: Vec<usize> = lines.collect();
    lines.sort_unstable();
    lines.dedup();
    let named: Vec<String> = lines.iter().take(LINES_NAMED).map(usize::to_string).collect();
    let more = if lines.len() > LINES_NAMED { "等" } else { "" };
    let place = if named.is_empty() { String::new() } else { format!("：第 {} 行{more}", named.join("、")) };
    let (path, rule) = findings.first().map_or(("", ""), |finding| kind(finding));
    format!("{path} 里 {rule} 还有 {} 处{place}（逐处列出用 --all）\n", findings.len())
}
