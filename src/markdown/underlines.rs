//! A row of `-` or `=` right under a paragraph: CommonMark calls the paragraph a heading, and nobody here writes headings that way.
//!
//! Under Chinese text it is read as what it looks like: a heading where one short line without an end stands above it, as programs write that
//! turn Word files into Markdown; else a line across. Either is told, and so is the same under other text, which stays a heading.

use std::ops::Range;

use super::characters::is_wide;
use super::diagnostics::DiagnosticSink;
use super::draft::{Draft, Edit};
use super::extents::{Extent, Place};
use super::headings::{LONGEST_HEADING, ends_like_a_sentence};
use crate::diag::Diagnostic;
use crate::markdown::rules;

/// The repairs that take the underlines of the headings among these extents for lines across.
pub(super) fn repairs(draft: &Draft<'_>, extents: &[Extent], diagnostics: &mut DiagnosticSink<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for extent in extents {
        let Some(underline) = underline(&draft.text, extent) else { continue };
        if !is_heading(&draft.text, extent) {
            report_line(draft, &underline.marks, diagnostics);
            edits.extend(underline.taken_apart(&draft.text));
        }
    }
    edits
}

/// Tells of the headings that stay.
pub(super) fn report(draft: &Draft<'_>, extents: &[Extent], diagnostics: &mut DiagnosticSink<'_>) {
    for extent in extents {
        let Some(underline) = underline(&draft.text, extent) else { continue };
        diagnostics.add(&rules::MARKDOWN_UNDERLINE, draft.origin(underline.marks.clone()), |_| {
            let written = &draft.text[underline.marks.clone()];
            let level = if written.starts_with('=') { 1 } else { 2 };
            Diagnostic::new(&rules::MARKDOWN_UNDERLINE, format!("上一行紧贴着「{}」，已读成第 {level} 级标题", shortened(written)))
                .hint(format!("是标题就写成「{} 标题」；要画横线，在它前面空一行", "#".repeat(level.max(2))))
        });
    }
}

fn report_line(draft: &Draft<'_>, marks: &Range<usize>, diagnostics: &mut DiagnosticSink<'_>) {
    diagnostics.add(&rules::MARKDOWN_UNDERLINE, draft.origin(marks.clone()), |_| {
        let written = shortened(&draft.text[marks.clone()]);
        let read_as = if marks.len() < SHORTEST_RULE { "文字" } else { "横线" };
        Diagnostic::new(&rules::MARKDOWN_UNDERLINE, format!("「{written}」紧贴在一段文字下面，已按{read_as}处理，没有把那段文字当成标题"))
            .hint("要画横线，在它前面空一行；要写标题，用 ## 开头")
    });
}

fn shortened(marks: &str) -> String {
    const LONGEST: usize = 6;
    if marks.len() > LONGEST { marks[..LONGEST].to_owned() + "…" } else { marks.to_owned() }
}

/// How many marks make a line across.
const SHORTEST_RULE: usize = 3;

/// The marks under a heading.
struct Underline {
    marks: Range<usize>,
    line: super::extents::SourceLine,
}

impl Underline {
    /// A line across behind an empty line; too few marks for one are only marks.
    fn taken_apart(&self, text: &str) -> Vec<Edit> {
        let count = self.marks.len();
        if count < SHORTEST_RULE {
            return vec![Edit::insert(self.marks.start, '\\')];
        }
        let mut edits: Vec<Edit> = self.line.begin_anew(text).collect();
        if text[self.marks.clone()].starts_with('=') {
            edits.push(Edit::replace(self.marks.clone(), '-', count));
        }
        edits
    }
}

fn underline(text: &str, extent: &Extent) -> Option<Underline> {
    let Place::Heading(range) = &extent.place else { return None };
    let whole = text[range.clone()].trim_end();
    let end = range.start + whole.len();
    let marks = whole.len() - whole.trim_end_matches(['-', '=']).len();
    let start = text[..end - marks].rfind('\n').map_or(0, |at| at + 1);
    let is_own_line = start > extent.range.start && text[start..end - marks].chars().all(|c| matches!(c, ' ' | '\t' | '>'));
    let marks = end - marks..end;
    (is_own_line && !marks.is_empty()).then(|| Underline { line: super::extents::SourceLine { start, words: marks.clone() }, marks })
}

/// Whether the text above is to stay a heading.
fn is_heading(text: &str, extent: &Extent) -> bool {
    let words = &text[extent.range.clone()];
    let is_one_line = !words.trim_end().contains('\n');
    let is_short = words.char_indices().nth(LONGEST_HEADING).is_none();
    !words.contains(is_wide) || (is_one_line && is_short && !ends_like_a_sentence(words))
}
