//! What an author marks as not for everyone: blocks between `::: internal` and `:::`, and remarks between `<!--` and `-->`.
//!
//! - [`Fences::find`] finds both before the blocks are read: a fence is a line of its own, wherever it stands, and three full-width colons
//!   are a fence too. Code is left alone.
//! - Its edits make each fence a paragraph of its own and take the remarks out of the text that the parser reads.
//! - [`Fences::group`] puts the blocks between two fences into a [`Block::Restricted`].
//!
//! A slip must never publish what was meant to be internal. So a fence without end holds to the end of the text, a visibility that cannot be
//! read hides the block, and a fence where none can stand (in a quotation, within a line) hides the whole text; all of these are errors.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag};

use super::characters::{FENCE, LESS_THAN};
use super::draft::{Draft, Edit};
use super::findings::Findings;
use super::headings::TopBlock;
use crate::content::block::Block;
use crate::content::entry::{Choice, Visibility};
use crate::content::fields::nearest;
use crate::diag::Diagnostic;

/// Names of visibilities that people write, beyond the keys and the labels.
const OTHER_NAMES: &[(&str, Visibility)] = &[("不公开", Visibility::SecretNever), ("secret", Visibility::SecretNever)];
const NAMES: &str = "可以写：internal（内部）、secret_never（绝不公开）";

/// A line that begins or ends a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fence {
    Open(Visibility),
    Close,
}

/// The marks of one body; all places are in the author's text.
#[derive(Debug, Default)]
pub(super) struct Fences {
    fences: BTreeMap<usize, Fence>,
    /// What not everyone may see.
    restricted: Vec<(Visibility, Range<usize>)>,
    /// Whether a fence stood where none can, so that all of it is hidden.
    hides_all: bool,
}

impl Fences {
    /// Finds and reports the marks of a draft as it was read first, and says how to change it.
    pub(super) fn find(draft: &Draft<'_>, events: &[(Event<'_>, Range<usize>)], findings: &mut Findings<'_>) -> (Self, Vec<Edit>) {
        let text: &str = &draft.text;
        if !text.contains(":::") && !text.contains("：：：") && !text.contains("!--") {
            return (Self::default(), Vec::new());
        }
        let code = Code::new(events);
        let mut finder = Finder { draft, findings, found: Self::default(), edits: Vec::new(), open: Vec::new() };
        let remarks = finder.remarks(&code);
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let range = start..start + line.trim_end_matches(['\n', '\r']).len();
            start += line.len();
            if !holds(&remarks, range.start) {
                finder.line(range, &code);
            }
        }
        finder.finish()
    }

    /// What of the author's text not everyone may see.
    pub(super) fn restricted(&self) -> &[(Visibility, Range<usize>)] {
        &self.restricted
    }

    /// Puts the blocks between two fences into one.
    pub(super) fn group(&self, blocks: Vec<Block>, top: &[TopBlock]) -> Vec<Block> {
        let mut open = Grouping::default();
        for (block, place) in blocks.into_iter().zip(top) {
            match self.fences.get(&place.range.start).filter(|_| is_fence(&block)) {
                Some(Fence::Open(visibility)) => open.begin(*visibility),
                Some(Fence::Close) => open.end(),
                None => open.push(block),
            }
        }
        let blocks = open.finish();
        if self.hides_all { vec![Block::Restricted { visibility: Visibility::SecretNever, blocks }] } else { blocks }
    }
}

fn is_fence(block: &Block) -> bool {
    use crate::content::block::Inline;
    matches!(block, Block::Paragraph { content } if matches!(content.as_slice(), [Inline::Text { text, .. }] if text.starts_with(FENCE)))
}

/// Blocks as they are put into one another.
#[derive(Default)]
struct Grouping {
    blocks: Vec<Block>,
    /// Who may see what is at hand.
    visibility: Visibility,
    /// What is open: the visibility around it and the blocks before it; none for one that is no narrower than what it stands in.
    open: Vec<Option<(Visibility, Vec<Block>)>>,
}

impl Grouping {
    fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    fn begin(&mut self, visibility: Visibility) {
        let is_narrower = visibility > self.visibility;
        self.open.push(is_narrower.then(|| (self.visibility, std::mem::take(&mut self.blocks))));
        self.visibility = visibility.max(self.visibility);
    }

    fn end(&mut self) {
        if let Some(Some((around, before))) = self.open.pop() {
            let blocks = std::mem::replace(&mut self.blocks, before);
            self.blocks.push(Block::Restricted { visibility: self.visibility, blocks });
            self.visibility = around;
        }
    }

    fn finish(mut self) -> Vec<Block> {
        while !self.open.is_empty() {
            self.end();
        }
        self.blocks
    }
}

/// Whether one of these ranges, in order and apart from each other, holds a place.
fn holds(ranges: &[Range<usize>], at: usize) -> bool {
    let before = ranges.partition_point(|range| range.start <= at);
    before > 0 && at < ranges[before - 1].end
}

/// Where code is: whole blocks, and runs within lines.
struct Code {
    blocks: Vec<Range<usize>>,
    inline: Vec<Range<usize>>,
}

impl Code {
    fn new(events: &[(Event<'_>, Range<usize>)]) -> Self {
        let mut code = Self { blocks: Vec::new(), inline: Vec::new() };
        for (event, range) in events {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => code.blocks.push(range.clone()),
                Event::Code(_) => code.inline.push(range.clone()),
                _ => {}
            }
        }
        code
    }

    fn has_block_at(&self, at: usize) -> bool {
        holds(&self.blocks, at)
    }

    fn has(&self, at: usize) -> bool {
        self.has_block_at(at) || holds(&self.inline, at)
    }
}

struct Finder<'a, 'f> {
    draft: &'a Draft<'a>,
    findings: &'a mut Findings<'f>,
    found: Fences,
    edits: Vec<Edit>,
    /// The fences without end so far: what they say, and their place in the draft.
    open: Vec<(Visibility, Range<usize>)>,
}

impl Finder<'_, '_> {
    /// Takes the remarks out and gives their places; one without end reaches to the end of the text, as it does for a browser.
    fn remarks(&mut self, code: &Code) -> Vec<Range<usize>> {
        let text: &str = &self.draft.text;
        let mut remarks = Vec::new();
        let mut from = 0;
        while let Some(found) = text[from..].find("!--").map(|found| from + found) {
            from = found + 3;
            let Some(less_than) = text[..found].chars().next_back().filter(|&c| matches!(c, '<' | LESS_THAN)) else { continue };
            let start = found - less_than.len_utf8();
            if code.has(start) || text[..start].ends_with('\\') {
                continue;
            }
            let end = match text[from..].find("-->") {
                Some(length) => from + length + 3,
                None => {
                    let place = self.draft.origin(start..from);
                    self.findings.add("markdown/remark-unclosed", place, |_| {
                        Diagnostic::error("markdown/remark-unclosed", "注释「<!--」没有结束，后面的文字都不会出现")
                            .hint("在注释的末尾写「-->」；不是注释就删去「<!--」")
                    });
                    text.len()
                }
            };
            self.found.restricted.push((Visibility::SecretNever, self.draft.origin(start..end)));
            self.edits.push(Edit::replace(start..end, ' ', 1));
            remarks.push(start..end);
            from = end;
        }
        remarks
    }

    fn line(&mut self, range: Range<usize>, code: &Code) {
        let line = &self.draft.text[range.clone()];
        let Some(colons) = colons(line) else { return };
        let at = range.start + colons.start;
        let words = line[colons.end..].trim_matches([' ', '\t', '\u{3000}', ':', '：']);
        if code.has_block_at(at) {
            if named(words).is_some() {
                self.report_code(at..range.end);
            }
            return;
        }
        if line[..colons.start].trim_matches([' ', '\t', '\u{3000}']).is_empty() {
            return self.fence(range, words);
        }
        // Elsewhere in a line only a name that is known makes a fence of colons, and code is code.
        if named(words).is_some() && !code.has(at) {
            let place = self.draft.origin(at..range.end);
            self.findings.add("markdown/fence-misplaced", place, |_| {
                Diagnostic::error(
                    "markdown/fence-misplaced",
                    format!("「{}」要单独成行、写在行首，不能放在引用、列表或一行的中间", fence_words(words)),
                )
                .hint("把「:::」移到单独的一行；改好以前，全文按绝不公开处理")
            });
            self.found.hides_all = true;
        }
    }

    fn report_code(&mut self, range: Range<usize>) {
        let place = self.draft.origin(range);
        self.findings.add("markdown/fence-in-code", place, |_| {
            Diagnostic::warning("markdown/fence-in-code", "代码块里的「:::」不起作用，这里的文字会照原样显示")
                .hint("如要隐藏这段文字，请检查上面的「```」是否忘了结束")
        });
    }

    /// A fence on a line of its own: what has words begins a block, what has none ends one.
    fn fence(&mut self, range: Range<usize>, words: &str) {
        let place = self.draft.origin(range.clone());
        if !words.is_empty() {
            let visibility = named(words).unwrap_or_else(|| self.report_unknown(&range, words));
            self.open.push((visibility, place.clone()));
            self.found.fences.insert(place.start, Fence::Open(visibility));
        } else if let Some((visibility, opened)) = self.open.pop() {
            self.found.restricted.push((visibility, opened.start..place.end));
            self.found.fences.insert(place.start, Fence::Close);
        } else {
            self.findings.add("markdown/fence-stray", place, |_| {
                Diagnostic::error("markdown/fence-stray", "这个「:::」前面没有相应的开头")
                    .hint("在要隐藏的文字前面加一行「::: internal」，或删去这一行")
            });
            return;
        }
        self.edits.push(Edit::insert(range.start, '\n'));
        self.edits.push(Edit::replace(range.clone(), FENCE, 1));
        self.edits.push(Edit::insert(range.end, '\n'));
    }

    fn report_unknown(&mut self, range: &Range<usize>, words: &str) -> Visibility {
        let at = range.start + self.draft.text[range.clone()].find(words).unwrap_or_default();
        let place = self.draft.origin(at..at + words.len());
        self.findings.add("markdown/fence-unknown", place, |_| {
            let names =
                Visibility::CHOICES.iter().flat_map(|(_, key, label)| [*key, *label]).chain(OTHER_NAMES.iter().map(|(name, _)| *name));
            let diagnostic =
                Diagnostic::error("markdown/fence-unknown", format!("「:::」后面的「{words}」不是公开范围，这一段先按绝不公开处理"));
            match nearest(words, names) {
                Some(near) => diagnostic.hint(format!("是不是「::: {near}」？")),
                None => diagnostic.hint(NAMES),
            }
        });
        Visibility::SecretNever
    }

    fn finish(mut self) -> (Fences, Vec<Edit>) {
        let end = self.draft.origin(self.draft.text.len()..self.draft.text.len()).end;
        for (visibility, opened) in std::mem::take(&mut self.open) {
            self.findings.add("markdown/fence-unclosed", opened.clone(), |_| {
                Diagnostic::error(
                    "markdown/fence-unclosed",
                    format!("「{}」没有结束，后面的文字都按此处理", fence_words(visibility.label())),
                )
                .hint("在这一段的末尾加单独一行「:::」")
            });
            self.found.restricted.push((visibility, opened.start..end));
        }
        if self.found.hides_all {
            self.found.restricted.push((Visibility::SecretNever, 0..end));
        }
        self.edits.sort_by_key(|edit| (edit.start, edit.len));
        (self.found, self.edits)
    }
}

fn fence_words(words: &str) -> String {
    format!("::: {words}")
}

/// The first run of three or more colons of a line.
fn colons(line: &str) -> Option<Range<usize>> {
    let start = line.find(":::").into_iter().chain(line.find("：：：")).min()?;
    let rest = &line[start..];
    Some(start..line.len() - rest.trim_start_matches([':', '：']).len())
}

/// The visibility of a name, in English or Chinese.
fn named(words: &str) -> Option<Visibility> {
    let words = words.to_ascii_lowercase();
    let choices = Visibility::CHOICES.iter().flat_map(|(visibility, key, label)| [(*key, *visibility), (*label, *visibility)]);
    choices.chain(OTHER_NAMES.iter().copied()).find(|(name, _)| *name == words).map(|(_, visibility)| visibility)
}
