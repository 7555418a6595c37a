//! Safe corrections: diagnostics that carry their own replacement, gathered by file. What would change more than words is left out ([`structure`]).

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

/// Every file that the safe corrections of some diagnostics change, in the order of their paths. Waived diagnostics stay as they are; of two
/// corrections that overlap the first one counts.
pub fn corrections(diagnostics: &Diagnostics) -> Vec<Corrected> {
    let mut by_file: BTreeMap<String, (Arc<SourceText>, Vec<Edit>)> = BTreeMap::new();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.waived().is_none()) {
        let (Place::Text(span), Some(replacement)) = (&diagnostic.place, diagnostic.replacement()) else { continue };
        let (_, edits) = by_file.entry(span.source.path.clone()).or_insert_with(|| (Arc::clone(&span.source), Vec::new()));
        edits.push((span.range.clone(), replacement.to_owned()));
        edits.extend(diagnostic.further_fixes().iter().cloned());
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
    /// Corrections of one line that stand close together are shown as one.
    pub fn difference(&self) -> String {
        let mut out = format!("--- {}\n", printable::line(&self.source.path));
        let mut last_line = 0;
        for group in self.edits.chunk_by(|one, next| self.stand_together(one, next)) {
            let line = self.source.position(group[0].0.start).line;
            if line != last_line {
                let _ = writeln!(out, "@@ 第 {line} 行");
                last_line = line;
            }
            let (old, new) = self.excerpts(group);
            let _ = writeln!(out, "- {old}\n+ {new}");
        }
        out
    }

    fn stand_together(&self, one: &Edit, next: &Edit) -> bool {
        let between = &self.source.text[one.0.end..next.0.start];
        !between.contains('\n') && between.chars().count() <= 2 * AROUND
    }

    /// The words of some corrections with what stands around them in their line, as they are and as they would be.
    fn excerpts(&self, group: &[Edit]) -> (String, String) {
        let text = &self.source.text;
        let range = group[0].0.start..group[group.len() - 1].0.end;
        let mut corrected = String::new();
        let mut at = range.start;
        for (edit, replacement) in group {
            corrected.push_str(&text[at..edit.start]);
            corrected.push_str(replacement);
            at = edit.end;
        }
        let before = text[..range.start].rsplit('\n').next().unwrap_or_default();
        let after = text[range.end..].split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let lead = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
        let tail = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
        let (cut_before, cut_after) = (if lead > 0 { "…" } else { "" }, if tail < after.len() { "…" } else { "" });
        let shown = |words: &str| {
            let whole = format!("{}{words}{}", &before[lead..], &after[..tail]);
            format!("{cut_before}{}{cut_after}", printable::line(&whole))
        };
        (shown(&text[range]), shown(&corrected))
    }
}

/// How many characters are shown on both sides of a change.
const AROUND: usize = 14;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostic;
    use crate::rules::language::{TEXT_HALF_WIDTH_PUNCT, TEXT_REPEATED_WORD};

    #[test]
    fn corrections_are_made_and_shown() {
        let source = SourceText::new("cases/a.md", "甲\n群众反映反映强烈,各各单位\n");
        let at = |words: &str| {
            let start = source.text.find(words).unwrap();
            start..start + words.len()
        };
        let diagnostics: Diagnostics = [
            Diagnostic::new(&TEXT_REPEATED_WORD, "").at(&source, at("各各")).fix("各"),
            Diagnostic::new(&TEXT_REPEATED_WORD, "").at(&source, at("反映反映")).fix("反映"),
            Diagnostic::new(&TEXT_HALF_WIDTH_PUNCT, "").at(&source, at(",")).fix("，"),
        ]
        .into_iter()
        .collect();
        let corrected = corrections(&diagnostics);
        assert_eq!(corrected[0].text, "甲\n群众反映强烈，各单位\n");
        assert_eq!(corrected[0].edits.len(), 3);
        let difference = corrected[0].difference();
        assert_eq!(difference, "--- cases/a.md\n@@ 第 2 行\n- 群众反映反映强烈,各各单位\n+ 群众反映强烈，各单位\n");
    }
}
