//! Safe corrections: findings that carry their own replacement, gathered by file. What would change more than words is left out ([`structure`]).

mod structure;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostics, Place};
use crate::printable;
use crate::source::SourceText;

/// A range of a text, and the words that take its place.
pub type Edit = (Range<usize>, String);

/// A file as it is and as it would be.
#[derive(Debug)]
pub struct Corrected {
    /// The text that was read.
    pub source: Arc<SourceText>,
    /// The text with the corrections.
    pub text: String,
    /// The corrections: in order and apart.
    pub edits: Vec<Edit>,
}

/// Every file that the safe corrections of some findings change, in the order of their paths. Waived findings stay as they are; of two
/// corrections that overlap the first one counts.
pub fn corrections(findings: &Diagnostics) -> Vec<Corrected> {
    let mut by_file: BTreeMap<String, (Arc<SourceText>, Vec<Edit>)> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.waived().is_none()) {
        let (Place::Text(span), Some(replacement)) = (&finding.place, finding.replacement()) else { continue };
        let (_, edits) = by_file.entry(span.source.path.clone()).or_insert_with(|| (Arc::clone(&span.source), Vec::new()));
        edits.push((span.range.clone(), replacement.to_owned()));
        edits.extend(finding.further_fixes().iter().cloned());
    }
    let corrected = by_file.into_values().map(|(source, edits)| correct(source, edits));
    corrected.filter(|file| !file.edits.is_empty()).collect()
}

fn correct(source: Arc<SourceText>, mut edits: Vec<Edit>) -> Corrected {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut at = 0;
    edits.retain(|(range, _)| {
        let is_apart = range.start >= at;
        at = if is_apart { range.end } else { at };
        is_apart
    });
    let edits = structure::keeping(&source, &edits);
    let text = applied(&source.text, &edits);
    Corrected { source, text, edits }
}

/// The text with corrections that are in order and apart.
fn applied(text: &str, edits: &[Edit]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, replacement) in edits {
        out.push_str(&text[at..range.start]);
        out.push_str(replacement);
        at = range.end;
    }
    out + &text[at..]
}

impl Corrected {
    /// What changes, line by line: `-` as it is, `+` as it would be, shortened around the change where a paragraph is one long line.
    pub fn difference(&self) -> String {
        let mut out = format!("--- {}\n", printable::line(&self.source.path));
        let pairs = self.source.text.split('\n').zip(self.text.split('\n')).enumerate();
        for (index, (old, new)) in pairs.filter(|(_, (old, new))| old != new) {
            let _ = writeln!(out, "@@ 第 {} 行", index + 1);
            for (from, to) in changes(old, new) {
                let _ = writeln!(out, "- {}\n+ {}", excerpt(old, &from), excerpt(new, &to));
            }
        }
        out
    }
}

/// How many characters are shown on both sides of a change.
const AROUND: usize = 14;

fn excerpt(line: &str, range: &Range<usize>) -> String {
    let start = line[..range.start].char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let end = line[range.end..].char_indices().nth(AROUND).map_or(line.len(), |(at, _)| range.end + at);
    let (lead, tail) = (if start > 0 { "…" } else { "" }, if end < line.len() { "…" } else { "" });
    format!("{lead}{}{tail}", printable::line(line[start..end].trim_end_matches('\r')))
}

/// The places where two versions of a line differ. Corrections are short, so that a common run is found again soon.
fn changes(old: &str, new: &str) -> Vec<(Range<usize>, Range<usize>)> {
    let (a, b): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let bytes = |chars: &[char]| chars.iter().map(|c| c.len_utf8()).sum::<usize>();
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < a.len() || j < b.len() {
        if i < a.len() && j < b.len() && a[i] == b[j] {
            (i, j) = (i + 1, j + 1);
            continue;
        }
        let (skip_a, skip_b) = next_common(&a[i..], &b[j..]);
        let from = bytes(&a[..i])..bytes(&a[..i + skip_a]);
        let to = bytes(&b[..j])..bytes(&b[..j + skip_b]);
        found.push((from, to));
        (i, j) = (i + skip_a, j + skip_b);
    }
    found
}

/// How much of both is passed over until three characters agree again, or the ends.
fn next_common(a: &[char], b: &[char]) -> (usize, usize) {
    for total in 1..=24.min(a.len() + b.len()) {
        for skip_a in 0..=total.min(a.len()) {
            let skip_b = total - skip_a;
            if skip_b > b.len() {
                continue;
            }
            let (left, right) = (&a[skip_a..], &b[skip_b..]);
            let needed = 3.min(left.len()).min(right.len());
            let both_end = left.is_empty() && right.is_empty();
            if both_end || (needed > 0 && left[..needed] == right[..needed]) {
                return (skip_a, skip_b);
            }
        }
    }
    (a.len(), b.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostic;

    #[test]
    fn corrections_are_made_and_shown() {
        let source = SourceText::new("cases/a.md", "甲\n群众反映反映强烈,各各单位\n");
        let at = |words: &str| {
            let start = source.text.find(words).unwrap();
            start..start + words.len()
        };
        let findings: Diagnostics = [
            Diagnostic::warning("text/repeated-word", "").at(&source, at("各各")).fix("各"),
            Diagnostic::warning("text/repeated-word", "").at(&source, at("反映反映")).fix("反映"),
            Diagnostic::warning("text/half-width-punct", "").at(&source, at(",")).fix("，"),
        ]
        .into_iter()
        .collect();
        let corrected = corrections(&findings);
        assert_eq!(corrected[0].text, "甲\n群众反映强烈，各单位\n");
        assert_eq!(corrected[0].edits.len(), 3);
        let difference = corrected[0].difference();
        assert!(difference.starts_with("--- cases/a.md\n@@ 第 2 行\n- "), "{difference}");
        assert!(difference.contains("\n+ "), "{difference}");
    }
}
