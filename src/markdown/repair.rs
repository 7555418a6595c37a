//! The repairs that need the parser's reading: what it takes for something that this dialect does not have.
//!
//! - Indented code: the indentation is taken off, and the text read again as ordinary blocks.
//! - `##标题`: the space is added and its lack reported.
//! - Stars that were taken for a bullet or a line across, where the entry's stars are redactions.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::Asterisks;
use super::characters::{HIDDEN_STAR, is_chinese, is_wide};
use super::diagnostics::DiagnosticSink;
use super::draft::{Draft, Edit};
use super::leaves::is_inline;
use crate::diag::Diagnostic;
use crate::markdown::rules;

/// The repairs that a reading asks for, in the draft's offsets; none once the structure is as it should be.
pub(super) fn repairs(
    draft: &Draft<'_>,
    events: &[(Event<'_>, Range<usize>)],
    asterisks: Asterisks,
    diagnostics: &mut DiagnosticSink<'_>,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut block = InBlock::Lines { at_line_start: true };
    let mut indented = IndentedLines::default();
    for (event, range) in events {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => block = InBlock::IndentedCode,
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => block = InBlock::Literal,
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => {
                edits.extend(std::mem::take(&mut indented).take_off());
                block = InBlock::Lines { at_line_start: true };
            }
            Event::Text(line) if block == InBlock::IndentedCode => indented.push(&draft.text, line, range),
            Event::Text(_) if block == (InBlock::Lines { at_line_start: true }) => {
                edits.extend(full_width_number_signs(draft, range, diagnostics));
                edits.extend(space_after_number_signs(draft, range, diagnostics));
                block = InBlock::Lines { at_line_start: false };
            }
            Event::Start(Tag::Item) => edits.extend(starred_bullet(draft, range, asterisks, diagnostics)),
            Event::Rule => edits.extend(starred_rule(draft, range, asterisks, diagnostics)),
            Event::SoftBreak | Event::HardBreak => block = InBlock::Lines { at_line_start: true },
            _ => {}
        }
        if let InBlock::Lines { at_line_start } = &mut block
            && !matches!(event, Event::SoftBreak | Event::HardBreak)
        {
            *at_line_start = !is_inline(event);
        }
    }
    edits
}

/// What the text of an event is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InBlock {
    IndentedCode,
    /// Fenced code, or HTML in a place where only a destination could be.
    Literal,
    Lines {
        at_line_start: bool,
    },
}

/// The lines of one block of indented code.
#[derive(Debug, Default)]
struct IndentedLines(Vec<IndentedLine>);

#[derive(Debug)]
struct IndentedLine {
    /// The white space before its words, as the draft has it, from the end of what its container needs.
    blank: Range<usize>,
    /// Its width in columns.
    width: usize,
    /// How much of it is more than what made the line code.
    deeper: usize,
}

impl IndentedLines {
    fn push(&mut self, text: &str, line: &str, range: &Range<usize>) {
        let deeper = line.len() - line.trim_start_matches([' ', '\t']).len();
        let Some(offset) = text[range.clone()].find(|c| !matches!(c, ' ' | '\t')) else { return };
        let first = range.start + offset;
        if matches!(text.as_bytes()[first], b'\n' | b'\r') {
            return;
        }
        let blank_start = text[..first].trim_end_matches([' ', '\t']).len();
        let line_start = text[..blank_start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let width = column(&text[line_start..first]) - column(&text[line_start..blank_start]);
        self.0.push(IndentedLine { blank: blank_start..first, width, deeper: column(&line[..deeper]) });
    }

    /// Takes off what made the lines code, and as much more as all of them have: what is deeper than its neighbours, such as the second
    /// paragraph of an item, stays so.
    fn take_off(self) -> impl Iterator<Item = Edit> {
        let common = self.0.iter().map(|line| line.deeper).min().unwrap_or(0);
        self.0.into_iter().map(move |line| Edit::replace(line.blank, ' ', line.width.saturating_sub(4 + common)))
    }
}

/// The column after this start of a line, with tab stops of four.
fn column(start: &str) -> usize {
    start.chars().fold(0, |column, c| if c == '\t' { column / 4 * 4 + 4 } else { column + 1 })
}

/// A line that was meant as a heading: number signs right before a Chinese character, or before a digit if there are several.
///
/// One sign with another one later in its line is a topic (`#清廉交通#`), as on the boards where offices publish too.
fn space_after_number_signs(draft: &Draft<'_>, range: &Range<usize>, diagnostics: &mut DiagnosticSink<'_>) -> Option<Edit> {
    let rest = &draft.text[range.start..];
    let signs = rest.bytes().take_while(|&byte| byte == b'#').count();
    let is_escaped = draft.text[..range.start].ends_with('\\');
    if !(1..=6).contains(&signs) || is_escaped {
        return None;
    }
    let after = rest[signs..].chars().next()?;
    let is_meant = is_wide(after) || is_chinese(after) || (signs > 1 && after.is_ascii_digit());
    let line = rest[signs..].lines().next().unwrap_or_default();
    if !is_meant || (signs == 1 && line.contains('#')) {
        return None;
    }
    let at = range.start + signs;
    diagnostics.add(&rules::MARKDOWN_HEADING_SPACE, draft.origin(range.start..at + after.len_utf8()), |_| {
        let head: String = line.chars().take(12).filter_map(super::characters::original).collect();
        let signs = "#".repeat(signs);
        let head = head.trim_start();
        Diagnostic::new(&rules::MARKDOWN_HEADING_SPACE, format!("「{signs}{head}」的 # 后面缺一个半角空格，已按标题处理"))
            .hint(format!("写成「{signs} {head}」"))
    });
    Some(if after == '\u{3000}' { Edit::replace(at..at + after.len_utf8(), ' ', 1) } else { Edit::insert(at, ' ') })
}

/// `＃＃ 标题`: signs in full width at the start of a line, with none behind them in the line.
fn full_width_number_signs(draft: &Draft<'_>, range: &Range<usize>, diagnostics: &mut DiagnosticSink<'_>) -> Vec<Edit> {
    let line = draft.text[range.start..].lines().next().unwrap_or_default();
    let head = line.trim_start_matches(['#', '＃']);
    let signs = &line[..line.len() - head.len()];
    let count = signs.chars().count();
    let is_heading = signs.contains('＃') && count <= 6 && !head.contains(['#', '＃']) && head.contains(is_wide);
    if !is_heading || (count == 1 && !head.starts_with(char::is_whitespace)) || draft.text[..range.start].ends_with('\\') {
        return Vec::new();
    }
    let at = range.start..range.start + signs.len();
    let words = head.trim_start();
    diagnostics.add(&rules::MARKDOWN_HEADING_SPACE, draft.origin(at.clone()), |_| {
        let words: String = words.chars().take(12).filter_map(super::characters::original).collect();
        Diagnostic::new(&rules::MARKDOWN_HEADING_SPACE, format!("「{signs}」是全角的，已按标题处理"))
            .hint(format!("写成「{} {words}」", "#".repeat(count)))
    });
    let blank = at.end..at.end + (head.len() - words.len());
    vec![Edit::replace(at, '#', count), Edit::replace(blank, ' ', 1)]
}

/// In an entry whose stars are redactions, a star with a space behind it at a line's start is one as well.
fn starred_bullet(draft: &Draft<'_>, range: &Range<usize>, asterisks: Asterisks, diagnostics: &mut DiagnosticSink<'_>) -> Option<Edit> {
    let at = range.start + draft.text[range.clone()].find(|c| c != ' ')?;
    if asterisks == Asterisks::Rule || draft.text.as_bytes()[at] != b'*' {
        return None;
    }
    diagnostics.add(&rules::MARKDOWN_ASTERISK_BULLET, draft.origin(at..at + 1), |_| {
        Diagnostic::new(&rules::MARKDOWN_ASTERISK_BULLET, "本文写明星号都是隐去的文字，行首的「*」也按隐去的文字处理")
            .hint("列表的项目请用 - 开头")
    });
    Some(Edit::replace(at..at + 1, HIDDEN_STAR, 1))
}

/// A row of stars is a line across only between blank lines, where the entry's stars are redactions or its neighbours are Chinese.
fn starred_rule(draft: &Draft<'_>, range: &Range<usize>, asterisks: Asterisks, diagnostics: &mut DiagnosticSink<'_>) -> Vec<Edit> {
    let stars = &draft.text[range.clone()];
    if !stars.trim_start().starts_with('*') {
        return Vec::new();
    }
    let line_before = draft.text[..range.start].trim_end_matches([' ', '\t', '>']).trim_end_matches('\r');
    let line_before = line_before.strip_suffix('\n').map_or("", last_line);
    let line_after = draft.text[range.end..].trim_start_matches('\r').strip_prefix('\n').unwrap_or(&draft.text[range.end..]);
    let line_after = if stars.ends_with('\n') { draft.text[range.end..].lines().next() } else { line_after.lines().next() };
    let is_text = |line: &str| match asterisks {
        Asterisks::Redaction => line.contains(|c: char| !matches!(c, ' ' | '\t' | '>' | '\r')),
        Asterisks::Rule => line.contains(is_chinese),
    };
    if !is_text(line_before) && !line_after.is_some_and(is_text) {
        return Vec::new();
    }
    if asterisks == Asterisks::Rule {
        diagnostics.add(&rules::MARKDOWN_AMBIGUOUS_ASTERISK, draft.origin(range.start..range.start + stars.trim_end().len()), |_| {
            Diagnostic::new(
                &rules::MARKDOWN_AMBIGUOUS_ASTERISK,
                format!("「{}」可能是分隔线，也可能是隐去的文字，已按隐去的文字处理", stars.trim()),
            )
            .hint("如是分隔线，在它的前后各空一行，或写成 ---")
            .hint("如本文的星号都是隐去的文字，在文首加 asterisks: redaction")
        });
    }
    let star = |(at, _): (usize, &str)| Edit::replace(range.start + at..range.start + at + 1, HIDDEN_STAR, 1);
    stars.match_indices('*').map(star).collect()
}

fn last_line(text: &str) -> &str {
    text.rsplit(['\n', '\r']).next().unwrap_or_default()
}
