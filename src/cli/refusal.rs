//! Why an edition is refused, as one short list: what has to be mended or filled in, and where.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diag::{Diagnostic, Diagnostics, Place, Severity};
use crate::printable;

/// How many diagnostics of one rule are named; the others are counted.
const NAMED_PER_RULE: usize = 3;

/// The list. Diagnostics of one rule stand together, the rules in the order in which they first appear.
pub(super) fn list(diagnostics: &Diagnostics) -> String {
    let mut rules: Vec<&str> = Vec::new();
    let mut by_rule: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error) {
        if !rules.contains(&diagnostic.rule.id) {
            rules.push(diagnostic.rule.id);
        }
        by_rule.entry(diagnostic.rule.id).or_default().push(diagnostic);
    }
    let mut out = String::from("还不能生成，先要改好或补齐：\n");
    let mut number = 0;
    for rule in rules {
        let diagnostics = &by_rule[rule];
        for diagnostic in diagnostics.iter().take(NAMED_PER_RULE) {
            number += 1;
            let hint = diagnostic.hints.first().map(|hint| format!("  {}", printable::line(hint))).unwrap_or_default();
            let _ = writeln!(
                out,
                "{number:>3}. {}\n     {}[{rule}]{hint}",
                printable::line(&diagnostic.message),
                printable::line(&place(diagnostic))
            );
        }
        if diagnostics.len() > NAMED_PER_RULE {
            let _ = writeln!(out, "     同样的问题还有 {} 处", diagnostics.len() - NAMED_PER_RULE);
        }
    }
    out + "逐处的说明用 qinglian check 查看"
}

fn place(diagnostic: &Diagnostic) -> String {
    match &diagnostic.place {
        Place::Publication => String::new(),
        Place::File(path) => format!("{path}  "),
        Place::Paragraph(place) => format!("{}  ", place.shown()),
        Place::Text(span) => {
            let position = span.source.position(span.range.start);
            format!("{}:{}:{}  ", span.source.path, position.line, position.column)
        }
    }
}
