//! Diagnostics as a person reads them: of one kind in one text only the first in full, then how many more there are and in which lines.

use std::collections::BTreeMap;

use super::screen::Screen;
use crate::diag::{Diagnostic, Diagnostics, Place};

/// How many diagnostics of one rule are printed in full for one text.
const IN_FULL: usize = 5;

/// How many lines are named of those that are not.
const LINES_NAMED: usize = 20;

/// Prints the diagnostics; `all` prints each of them in full.
pub(super) fn say(diagnostics: &Diagnostics, all: bool, screen: &Screen) {
    let mut by_kind: BTreeMap<(&str, &str), Vec<&Diagnostic>> = BTreeMap::new();
    for diagnostic in diagnostics {
        by_kind.entry(kind(diagnostic)).or_default().push(diagnostic);
    }
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        let count = counts.entry(kind(diagnostic)).or_default();
        *count += 1;
        if all || *count <= IN_FULL || diagnostic.path().is_none() {
            screen.say_diagnostic(diagnostic);
        }
        let own = &by_kind[&kind(diagnostic)];
        if !all && *count == IN_FULL && own.len() > IN_FULL && diagnostic.path().is_some() {
            screen.say(&rest(&own[IN_FULL..]));
        }
    }
}

/// What is counted together: a rule in a file.
fn kind(diagnostic: &Diagnostic) -> (&str, &str) {
    (diagnostic.path().unwrap_or_default(), diagnostic.rule.id)
}

/// 同样的问题还有 48 处, and in which lines.
fn rest(diagnostics: &[&Diagnostic]) -> String {
    let lines = diagnostics.iter().filter_map(|diagnostic| match &diagnostic.place {
        Place::Text(span) => Some(span.source.position(span.range.start).line),
        _ => None,
    });
    let mut lines: Vec<usize> = lines.collect();
    lines.sort_unstable();
    lines.dedup();
    let named: Vec<String> = lines.iter().take(LINES_NAMED).map(usize::to_string).collect();
    let more = if lines.len() > LINES_NAMED { "等" } else { "" };
    let place = if named.is_empty() { String::new() } else { format!("：第 {} 行{more}", named.join("、")) };
    let (path, rule) = diagnostics.first().map_or(("", ""), |diagnostic| kind(diagnostic));
    format!("{path} 里 {rule} 还有 {} 处{place}（逐处列出用 --all）\n", diagnostics.len())
}
