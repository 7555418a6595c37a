//! Where code is in a text with marks: there a mark is text, as long as it is plain where the code ends.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::super::marks;

/// A block of fenced code.
#[derive(Debug)]
pub(super) struct CodeBlock {
    pub(super) range: Range<usize>,
    /// Whether a fence ends it.
    pub(super) is_closed: bool,
    /// Whether a line in it could be the fence that was to end it, or to begin another one.
    pub(super) holds_fence: bool,
    /// Whether it stands in a list, a quotation or a note.
    pub(super) is_within: bool,
    /// Whether it is hidden; and if it is, whether what the marks in it begin ends in it.
    pub(super) is_hidden: Option<bool>,
}

/// Where code is: whole blocks, and runs within lines.
pub(super) struct Code {
    pub(super) blocks: Vec<CodeBlock>,
    pub(super) inline: Vec<Range<usize>>,
}

impl Code {
    pub(super) fn new(text: &str, events: &[(Event<'_>, Range<usize>)]) -> Self {
        let mut code = Self { blocks: Vec::new(), inline: Vec::new() };
        let mut depth = 0_usize;
        for (event, range) in events {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => code.blocks.push(CodeBlock::new(text, range, depth > 0)),
                Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::FootnoteDefinition(_)) => depth += 1,
                Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::FootnoteDefinition) => depth = depth.saturating_sub(1),
                // What goes over a line's end is more often a forgotten mark than code.
                Event::Code(_) if !text[range.clone()].contains('\n') => code.inline.push(range.clone()),
                _ => {}
            }
        }
        code
    }

    pub(super) fn block_at(&mut self, at: usize) -> Option<&mut CodeBlock> {
        let index = self.blocks.partition_point(|block| block.range.start <= at).checked_sub(1)?;
        Some(&mut self.blocks[index]).filter(|block| at < block.range.end)
    }

    pub(super) fn is_in_block(&self, at: usize) -> bool {
        let before = self.blocks.partition_point(|block| block.range.start <= at);
        before > 0 && at < self.blocks[before - 1].range.end
    }

    /// The run of code within a line that holds a place.
    pub(super) fn inline_at(&self, at: usize) -> Option<&Range<usize>> {
        let index = self.inline.partition_point(|range| range.start <= at).checked_sub(1)?;
        Some(&self.inline[index]).filter(|range| at < range.end)
    }

    /// Whether inline code holds a place, and other words stand in its line.
    pub(super) fn is_quoted_at(&self, text: &str, at: usize) -> bool {
        let Some(code) = self.inline_at(at) else { return false };
        let line_start = text[..code.start].rfind('\n').map_or(0, |found| found + 1);
        let line_end = text[code.end..].find('\n').map_or(text.len(), |found| code.end + found);
        let around = [&text[line_start..code.start], &text[code.end..line_end]];
        around.iter().any(|part| part.chars().any(|c| !marks::is_closing_decoration(c) && !matches!(c, '>' | '-' | '+' | '#')))
    }
}

impl CodeBlock {
    pub(super) fn new(text: &str, range: &Range<usize>, is_within: bool) -> Self {
        let words = &text[range.clone()];
        let sign = if words.starts_with('~') { '~' } else { '`' };
        let signs = |line: &str| line.len() - line.trim_start_matches(sign).len();
        let opening = signs(words);
        let mut lines = words.trim_end().split('\n').map(|line| line.trim_matches(['>', ' ', '\t', '\r']));
        let is_one_line = lines.next_back().is_none() || lines.next().is_none();
        let last = words.trim_end().rsplit('\n').next().unwrap_or_default().trim_matches(['>', ' ', '\t', '\r']);
        let is_closed = !is_one_line && signs(last) >= opening && signs(last) == last.len();
        let is_fence = |line: &str| line.starts_with("```") || line.starts_with("~~~");
        let holds_fence = lines.any(is_fence) || (!is_one_line && !is_closed && is_fence(last));
        Self { range: range.clone(), is_closed, holds_fence, is_within, is_hidden: None }
    }
}
