//! Rows for the picture ledger: what came with the pictures, and 待补 for what nobody said.

use std::fmt::Write as _;

use crate::content::yaml::{self, Value};
use crate::import::entry::scalar;
use crate::source::SourceText;

/// A row of `images.yaml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// The picture, below the publication folder.
    pub(super) path: String,
    /// Its lines, indented.
    lines: String,
}

/// What stands for something that nobody said.
const UNKNOWN: &str = "待补";

impl Row {
    pub(super) fn new(path: String, caption: Option<String>, alt: Option<String>) -> Self {
        let said = |words: Option<String>| words.map_or_else(|| UNKNOWN.to_owned(), |words| scalar(&words));
        let lines = format!("  caption: {}\n  alt: {}\n  author: {UNKNOWN}\n  consent: {UNKNOWN}\n", said(caption), said(alt));
        Self { path, lines }
    }
}

/// The rows of a ledger that came in a package, as they are written.
pub(super) fn rows_of(text: &str) -> Vec<Row> {
    let source = SourceText::new("", text);
    let (node, _) = yaml::parse(&source, 0..text.len());
    let Value::Mapping(pairs) = node.value else { return Vec::new() };
    let row = |(key, value): (yaml::Key, yaml::Node)| {
        let Value::Mapping(fields) = value.value else { return None };
        let mut lines = String::new();
        for (name, node) in fields {
            if let Value::Scalar(words) = node.value {
                let _ = writeln!(lines, "  {}: {}", name.name, scalar(&words));
            }
        }
        Some(Row { path: key.name.replace('\\', "/"), lines })
    };
    pairs.into_iter().filter_map(row).collect()
}

/// A ledger with rows added behind its own; nothing where none is new.
pub(super) fn with_rows(ledger: &str, rows: impl Iterator<Item = Row>) -> Option<String> {
    let source = SourceText::new("", ledger);
    let (node, _) = yaml::parse(&source, 0..ledger.len());
    let mut known: Vec<String> = match &node.value {
        Value::Mapping(pairs) => pairs.iter().map(|(key, _)| key.name.replace('\\', "/")).collect(),
        _ => Vec::new(),
    };
    let is_empty_flow = ledger.lines().any(|line| line.trim() == "{}");
    let mut out = if is_empty_flow {
        ledger.lines().filter(|line| line.trim() != "{}").map(|line| format!("{line}\n")).collect()
    } else {
        ledger.to_owned()
    };
    let before = out.len();
    for row in rows {
        if known.contains(&row.path) {
            continue;
        }
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        let _ = write!(out, "{}:\n{}", row.path, row.lines);
        known.push(row.path);
    }
    (out.len() > before).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_added_once() {
        let row = || Row::new("cases/a/a-01.jpg".to_owned(), Some("2026年5月，巡查".to_owned()), None);
        let added = with_rows("# 台账\n", [row(), row()].into_iter()).unwrap();
        assert_eq!(added, "# 台账\ncases/a/a-01.jpg:\n  caption: 2026年5月，巡查\n  alt: 待补\n  author: 待补\n  consent: 待补\n");
        assert_eq!(with_rows(&added, [row()].into_iter()), None);
    }
}
