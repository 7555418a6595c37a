//! What an author marks as not for everyone: blocks between `::: internal` and `:::`, and remarks between `<!--` and `-->`.
//!
//! - [`Marks::find`] finds both before the blocks are read, by the rule of [`super::marks`], and reports what is not as it should be.
//! - [`Marks::view`] gives the text as somebody reads it who may see so much and no more: what is hidden from him never reaches the parser,
//!   so that no definition, note or heading in it has any effect on what he reads. Each fence becomes a paragraph of its own.
//! - [`Marks::group`] puts the blocks between two fences into a [`Block::Restricted`].
//!
//! A slip must never publish what was meant to be internal. What is plainly a fence on a line of its own is one, however it is spelt; a fence
//! without end holds to the end of the text; a visibility that cannot be read hides the block; a fence where none can stand (in a quotation,
//! within a line) hides the whole text; all of these are errors.
//!
//! Code is text, as long as it is plain where it ends: an inline code is, in a line with other words. A block of code is hidden where it
//! holds a fence with a name, and where it holds any mark while a block of the text has no end or another fence of code stands in it:
//! most likely the end was forgotten, and the mark was meant.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::characters::FENCE;
use super::draft::{Draft, Edit};
use super::findings::Findings;
use super::marks::{self, Meaning, Name, OTHER_NAMES, Row};
use super::{LinkDefinitions, OPTIONS, label_key, read_events};
use crate::diag::Diagnostic;
use crate::markdown::rules;
use crate::model::block::{Block, Inline};
use crate::model::entry::{Choice, Visibility};
use crate::nearby::nearest;

const NAMES: &str = "可以写：internal（内部）、secret_never（绝不公开）";

/// A place where what may be seen changes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Boundary {
    /// The line of the fence, in the draft; empty at the edge of hidden code.
    line: Range<usize>,
    /// What begins here; nothing at an end.
    opens: Option<Visibility>,
}

/// The marks of one body.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// In order.
    boundaries: Vec<Boundary>,
    /// The remarks outside of all that, in the draft and in order.
    remarks: Vec<Range<usize>>,
    /// What not everyone may see, in the author's text.
    restricted: Vec<(Visibility, Range<usize>)>,
    /// Whether a mark stood where none can, so that all of it is hidden.
    hides_all: bool,
    levels: Levels,
    /// Who may see what defines a link, by its label.
    hidden_links: BTreeMap<String, Visibility>,
    /// Who may see a note, by its label.
    hidden_notes: BTreeMap<String, Visibility>,
}

impl Marks {
    /// Finds and reports the marks of a draft; none in almost every text.
    pub(super) fn find(draft: &Draft<'_>, findings: &mut Findings<'_>) -> Self {
        if !marks::may_hold(&draft.text) {
            return Self::default();
        }
        let none = LinkDefinitions::new();
        let mut finder = Finder { draft, findings, found: Self::default(), open: Vec::new() };
        let masked = finder.remarks(&Code::new(&draft.text, &read_events(&draft.text, &none).0));
        let (events, _) = read_events(&masked, &none);
        let mut code = Code::new(&masked, &events);
        finder.remarks_in_code(&masked, &mut code);
        finder.lines(&masked, &mut code);
        let mut found = finder.finish();
        found.note_definitions(draft);
        found
    }

    /// Takes note of the links and notes that are defined where not everyone reads.
    fn note_definitions(&mut self, draft: &Draft<'_>) {
        if self.levels.0.is_empty() {
            return;
        }
        let draft = self.view(draft, Visibility::SecretNever);
        let parser = Parser::new_ext(&draft.text, OPTIONS);
        let links = parser.reference_definitions().iter();
        let links = links.map(|(label, definition)| (label_key(label), draft.origin(definition.span.clone()).start)).collect::<Vec<_>>();
        self.hidden_links = links.into_iter().map(|(label, at)| (label, self.levels.at(at))).collect();
        let notes = parser.into_offset_iter().filter_map(|(event, range)| match event {
            Event::Start(Tag::FootnoteDefinition(label)) => Some((label_key(&label), draft.origin(range).start)),
            _ => None,
        });
        let notes: Vec<(String, usize)> = notes.collect();
        self.hidden_notes = notes.into_iter().map(|(label, at)| (label, self.levels.at(at))).collect();
    }

    /// The labels of links, and of notes, that are defined where this reader does not look.
    pub(super) fn hidden_labels(&self, reader: Visibility) -> (BTreeSet<String>, BTreeSet<String>) {
        let hidden = |labels: &BTreeMap<String, Visibility>| {
            labels.iter().filter(|(_, level)| **level > reader).map(|(label, _)| label.clone()).collect()
        };
        (hidden(&self.hidden_links), hidden(&self.hidden_notes))
    }

    /// What of the author's text not everyone may see.
    pub(super) fn restricted(&self) -> &[(Visibility, Range<usize>)] {
        &self.restricted
    }

    /// Who may see which place of the author's text.
    pub(super) fn levels(&self) -> &Levels {
        &self.levels
    }

    /// Those for whom there is something that others do not see, and everyone.
    pub(super) fn readers(&self) -> Vec<Visibility> {
        let has = |visibility: &Visibility| *visibility == Visibility::Public || self.levels.has(*visibility);
        Visibility::CHOICES.iter().map(|(visibility, ..)| *visibility).filter(has).collect()
    }

    /// The draft as somebody reads it who may see this much.
    pub(super) fn view<'a>(&self, draft: &Draft<'a>, reader: Visibility) -> Draft<'a> {
        let cuts = if self.hides_all && reader < Visibility::SecretNever {
            std::iter::once(0..draft.text.len()).collect()
        } else {
            self.cuts(draft, reader)
        };
        let mut edits = Vec::with_capacity(3 * cuts.len() + self.remarks.len());
        for cut in cuts.iter().filter(|cut| !cut.is_empty()) {
            edits.push(Edit::insert(cut.start, '\n'));
            edits.push(Edit::replace(cut.clone(), FENCE, 1));
            edits.push(Edit::insert(cut.end, '\n'));
        }
        edits.extend(self.remarks.iter().filter(|remark| !holds(&cuts, remark.start)).map(|remark| Edit::replace(remark.clone(), ' ', 1)));
        draft.clone().revise(edits)
    }

    /// What this reader does not see, and the lines of the fences around what he sees.
    fn cuts(&self, draft: &Draft<'_>, reader: Visibility) -> Vec<Range<usize>> {
        let mut cuts = Vec::new();
        let mut hidden_from = None;
        let mut passed = Passed::default();
        for boundary in &self.boundaries {
            let was_visible = passed.now() <= reader;
            passed.pass(boundary);
            match (was_visible, passed.now() <= reader) {
                (true, true) => cuts.push(boundary.line.clone()),
                (true, false) => hidden_from = Some(boundary.line.start),
                (false, true) => cuts.extend(hidden_from.take().map(|start| start..boundary.line.end)),
                (false, false) => {}
            }
        }
        cuts.extend(hidden_from.map(|start| start..draft.text.len()));
        cuts
    }

    /// Puts the blocks between two fences into one; the blocks come with their places in the author's text, in order.
    pub(super) fn group(&self, draft: &Draft<'_>, blocks: Vec<(usize, Block)>) -> Vec<Block> {
        let mut boundaries = self.boundaries.iter().map(|boundary| (draft.origin(boundary.line.clone()).start, boundary.opens)).peekable();
        let mut grouping = Grouping::default();
        for (at, block) in blocks {
            while let Some((_, opens)) = boundaries.next_if(|(start, _)| *start <= at) {
                grouping.pass(opens);
            }
            grouping.blocks.push(block);
        }
        boundaries.for_each(|(_, opens)| grouping.pass(opens));
        let blocks = grouping.finish();
        if self.hides_all { vec![Block::Restricted { visibility: Visibility::SecretNever, blocks }] } else { blocks }
    }
}

/// Who may see a place of the author's text: from which place on who.
#[derive(Debug, Clone, Default)]
pub(super) struct Levels(Vec<(usize, Visibility)>);

impl Levels {
    /// Who may see this place.
    pub(super) fn at(&self, place: usize) -> Visibility {
        let before = self.0.partition_point(|(start, _)| *start <= place);
        before.checked_sub(1).map_or(Visibility::Public, |index| self.0[index].1)
    }

    fn has(&self, visibility: Visibility) -> bool {
        self.0.iter().any(|(_, level)| *level == visibility)
    }
}

/// Whether a block is what a fence became.
pub(super) fn is_fence(block: &Block) -> bool {
    matches!(block, Block::Paragraph { content } if matches!(content.as_slice(), [Inline::Text { text, .. }] if text.starts_with(FENCE)))
}

/// Who may see what comes, as fences are passed.
#[derive(Default)]
struct Passed(Vec<Visibility>);

impl Passed {
    fn now(&self) -> Visibility {
        self.0.last().copied().unwrap_or_default()
    }

    fn pass(&mut self, boundary: &Boundary) {
        match boundary.opens {
            Some(visibility) => self.0.push(visibility.max(self.now())),
            None => {
                self.0.pop();
            }
        }
    }
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
    fn pass(&mut self, opens: Option<Visibility>) {
        match opens {
            Some(visibility) => self.begin(visibility),
            None => self.end(),
        }
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

/// A block of fenced code.
#[derive(Debug)]
struct CodeBlock {
    range: Range<usize>,
    /// Whether a fence ends it.
    is_closed: bool,
    /// Whether a line in it could be the fence that was to end it, or to begin another one.
    holds_fence: bool,
    /// Whether it stands in a list, a quotation or a note.
    is_within: bool,
    /// Whether it is hidden; and if it is, whether what the marks in it begin ends in it.
    is_hidden: Option<bool>,
}

/// Where code is: whole blocks, and runs within lines.
struct Code {
    blocks: Vec<CodeBlock>,
    inline: Vec<Range<usize>>,
}

impl Code {
    fn new(text: &str, events: &[(Event<'_>, Range<usize>)]) -> Self {
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

    fn block_at(&mut self, at: usize) -> Option<&mut CodeBlock> {
        let index = self.blocks.partition_point(|block| block.range.start <= at).checked_sub(1)?;
        Some(&mut self.blocks[index]).filter(|block| at < block.range.end)
    }

    fn is_in_block(&self, at: usize) -> bool {
        let before = self.blocks.partition_point(|block| block.range.start <= at);
        before > 0 && at < self.blocks[before - 1].range.end
    }

    /// The run of code within a line that holds a place.
    fn inline_at(&self, at: usize) -> Option<&Range<usize>> {
        let index = self.inline.partition_point(|range| range.start <= at).checked_sub(1)?;
        Some(&self.inline[index]).filter(|range| at < range.end)
    }

    /// Whether inline code holds a place, and other words stand in its line.
    fn is_quoted_at(&self, text: &str, at: usize) -> bool {
        let Some(code) = self.inline_at(at) else { return false };
        let line_start = text[..code.start].rfind('\n').map_or(0, |found| found + 1);
        let line_end = text[code.end..].find('\n').map_or(text.len(), |found| code.end + found);
        let around = [&text[line_start..code.start], &text[code.end..line_end]];
        around.iter().any(|part| part.chars().any(|c| !marks::is_closing_decoration(c) && !matches!(c, '>' | '-' | '+' | '#')))
    }
}

impl CodeBlock {
    fn new(text: &str, range: &Range<usize>, is_within: bool) -> Self {
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

/// A line with a row of colons that means something.
struct MarkedLine {
    /// In the draft.
    range: Range<usize>,
    row: Row,
    meaning: Meaning,
    /// Nothing but the mark stands in the line.
    is_own: bool,
}

struct Finder<'a, 'f> {
    draft: &'a Draft<'a>,
    findings: &'a mut Findings<'f>,
    found: Marks,
    /// The fences without end so far: what they say, and their place in the author's text.
    open: Vec<(Visibility, Range<usize>)>,
}

impl Finder<'_, '_> {
    /// Finds the remarks, and gives the text with blanks in their place: one with line ends in it is still one word of its line.
    fn remarks(&mut self, code: &Code) -> String {
        let text: &str = &self.draft.text;
        let found = marks::remarks(text, &|at| code.is_in_block(at) || code.is_quoted_at(text, at));
        for remark in &found {
            self.report_remark(remark);
            self.found.restricted.push((Visibility::SecretNever, self.draft.origin(remark.range.clone())));
        }
        let mut masked = String::with_capacity(text.len());
        for remark in &found {
            masked.push_str(&text[masked.len()..remark.range.start]);
            masked.extend(std::iter::repeat_n(' ', remark.range.len()));
        }
        masked.push_str(&text[masked.len()..]);
        self.found.remarks = found.into_iter().map(|remark| remark.range).collect();
        masked
    }

    fn report_remark(&mut self, remark: &marks::Remark) {
        if !remark.is_closed {
            self.findings.add(&rules::MARKDOWN_REMARK_UNCLOSED, self.draft.origin(remark.opening.clone()), |_| {
                Diagnostic::new(&rules::MARKDOWN_REMARK_UNCLOSED, "注释「<!--」没有结束，后面的文字都不会出现")
                    .hint("在注释的末尾写「-->」；不是注释就删去「<!--」")
            });
        }
        let Some(slip) = &remark.slip else { return };
        let written = shown(&self.draft.text[slip.clone()]);
        self.findings.add(&rules::MARKDOWN_REMARK_SPELLING, self.draft.origin(slip.clone()), |_| {
            Diagnostic::new(&rules::MARKDOWN_REMARK_SPELLING, format!("「{written}」像是注释的开头或结尾，已按注释隐藏"))
                .hint("注释以半角的「<!--」开头、「-->」结尾，请关闭输入法和 Word 的自动更正；是正文就在前面加 \\")
        });
    }

    /// A remark in code is code, unless it is doubtful where the code ends.
    fn remarks_in_code(&mut self, masked: &str, code: &mut Code) {
        let is_any_open = code.blocks.iter().any(|block| !block.is_closed);
        for block in &mut code.blocks {
            let remarks = marks::remarks(&masked[block.range.clone()], &|_| false);
            let Some(first) = remarks.first() else { continue };
            // One that begins in the code and ends elsewhere shows that the code ends elsewhere, too.
            let is_ended = remarks.iter().all(|remark| remark.is_closed);
            if is_any_open || block.holds_fence || !is_ended {
                let at = block.range.start + first.opening.start..block.range.start + first.opening.end;
                self.hide_code(block, at, is_ended);
            }
        }
    }

    /// Hides a block of code that a mark stands in, and all that comes after it where the code has no end or what the mark begins does not
    /// end in it: then nobody can tell where the hidden text ends.
    fn hide_code(&mut self, block: &mut CodeBlock, mark: Range<usize>, is_ended: bool) {
        let was_hidden = block.is_hidden.is_some();
        block.is_hidden = Some(is_ended && block.is_hidden.unwrap_or(true));
        self.found.hides_all |= block.is_within;
        if was_hidden {
            return;
        }
        if block.is_closed {
            self.findings.add(&rules::MARKDOWN_FENCE_IN_CODE, self.draft.origin(mark), |_| {
                Diagnostic::new(
                    &rules::MARKDOWN_FENCE_IN_CODE,
                    "代码块里有隐藏文字的标记，代码块已按绝不公开处理；标记在代码块里没有结束的，后面的文字也是",
                )
                .hint("如要隐藏这段文字，请检查上面的「```」是否忘了结束；如要印出这个标记，写成行内代码，如 `::: internal`")
            });
        } else {
            let start = block.range.start;
            let line_end = self.draft.text[start..].find('\n').map_or(self.draft.text.len(), |found| start + found);
            self.findings.add(&rules::MARKDOWN_CODE_UNCLOSED, self.draft.origin(start..line_end), |_| {
                Diagnostic::new(&rules::MARKDOWN_CODE_UNCLOSED, "代码块没有结束，里面又有隐藏文字的标记，从这里起都按绝不公开处理")
                    .hint("在代码的末尾加单独一行，写上与开头同样多的「`」或「~」；不是代码就删去这一行")
            });
        }
    }

    /// Draws the boundaries around the code that is hidden.
    fn enclose_code(&mut self, code: &Code) {
        let text: &str = &self.draft.text;
        for block in code.blocks.iter().filter(|block| !block.is_within) {
            let Some(is_ended) = block.is_hidden else { continue };
            let start = text[..block.range.start].rfind('\n').map_or(0, |found| found + 1);
            let has_end = is_ended && block.is_closed;
            let end = if has_end { block.range.start + text[block.range.clone()].trim_end().len() } else { text.len() };
            self.found.restricted.push((Visibility::SecretNever, self.draft.origin(start..end)));
            self.found.boundaries.push(Boundary { line: start..start, opens: Some(Visibility::SecretNever) });
            if has_end {
                self.found.boundaries.push(Boundary { line: end..end, opens: None });
            }
        }
    }

    fn lines(&mut self, masked: &str, code: &mut Code) {
        let mut marked = Vec::new();
        let mut start = 0;
        for line in masked.split_inclusive('\n') {
            let range = start..start + line.trim_end_matches(['\n', '\r']).len();
            start += line.len();
            if let Some((row, meaning)) = marks::mark(&masked[range.clone()]) {
                let is_own = stands_alone(&masked[range.start..range.start + row.range.start]);
                marked.push(MarkedLine { range, row, meaning, is_own });
            }
        }
        let mut alone_after = vec![usize::MAX; marked.len()];
        for index in (1..marked.len()).rev() {
            let next = &marked[index];
            alone_after[index - 1] = if next.meaning == Meaning::Alone { next.range.start } else { alone_after[index] };
        }
        let is_closed_by: Vec<bool> = marked.iter().skip(1).map(|next| next.meaning == Meaning::Alone).chain([false]).collect();
        for ((line, is_closed), alone_after) in marked.iter().zip(is_closed_by).zip(alone_after) {
            if line.meaning != Meaning::Perhaps || is_closed {
                self.line(line, alone_after, masked, code);
            }
        }
        self.enclose_code(code);
        self.found.boundaries.sort_by_key(|boundary| (boundary.line.start, boundary.line.end));
    }

    /// `alone_after` is where the next row stands that can end what this one begins.
    fn line(&mut self, line: &MarkedLine, alone_after: usize, masked: &str, code: &mut Code) {
        let at = line.range.start + line.row.range.start;
        let words = marks::words_after(&masked[line.range.clone()], &line.row);
        if let Some(block) = code.block_at(at) {
            let is_named = !matches!(marks::name(words), None | Some(Name::Exact(Visibility::Public)));
            let is_meant = if block.is_closed { is_named && line.meaning == Meaning::Opening } else { line.meaning != Meaning::Perhaps };
            if line.row.leads && is_meant {
                let is_ended = alone_after < block.range.end;
                self.hide_code(block, at..line.range.end, is_ended);
            }
            return;
        }
        if code.is_quoted_at(&self.draft.text, at) {
            return;
        }
        match line.meaning {
            Meaning::Alone if line.is_own => self.end(line, masked),
            // It ends what was begun in the same quotation or list.
            Meaning::Alone if self.found.hides_all => {}
            Meaning::Alone => self.report_stray(at..line.range.end),
            _ if line.is_own && line.row.leads => self.begin(line, words, masked),
            _ => self.report_misplaced(at..line.range.end, words),
        }
    }

    /// A fence on a line of its own that begins a block.
    fn begin(&mut self, line: &MarkedLine, words: &str, masked: &str) {
        let place = self.draft.origin(line.range.clone());
        let visibility = match marks::name(words) {
            Some(Name::Exact(visibility)) => {
                self.report_spelling(line, words, masked);
                visibility
            }
            Some(Name::Typed(visibility)) => {
                self.report_slip(line, &fence_words(visibility.label()));
                visibility
            }
            Some(Name::Alike) | None => self.report_unknown(&line.range, words),
        };
        self.open.push((visibility, place));
        self.found.boundaries.push(Boundary { line: line.range.clone(), opens: Some(visibility) });
    }

    fn end(&mut self, line: &MarkedLine, masked: &str) {
        let Some((visibility, opened)) = self.open.pop() else { return self.report_stray(line.range.clone()) };
        self.report_spelling(line, "", masked);
        let end = self.draft.origin(line.range.clone()).end;
        self.found.restricted.push((visibility, opened.start..end));
        self.found.boundaries.push(Boundary { line: line.range.clone(), opens: None });
    }

    /// Says how a fence is to be spelt, where its colons are others or something stands around it.
    fn report_spelling(&mut self, line: &MarkedLine, words: &str, masked: &str) {
        let text = &masked[line.range.clone()];
        let is_plain =
            line.row.is_plain && line.row.colons >= 3 && text[..line.row.range.start].chars().all(|c| matches!(c, ' ' | '\t' | '\u{3000}'));
        let rest = &text[line.row.range.end..];
        let is_bare = rest.replace(words, "").chars().all(|c| matches!(c, ' ' | '\t' | '\u{3000}' | ':' | '：'));
        if !is_plain || !is_bare {
            self.report_slip(line, &fence_words(words));
        }
    }

    fn report_slip(&mut self, line: &MarkedLine, right: &str) {
        let written = shown(self.draft.text[line.range.clone()].trim());
        self.findings.add(&rules::MARKDOWN_FENCE_SPELLING, self.draft.origin(line.range.clone()), |_| {
            Diagnostic::new(&rules::MARKDOWN_FENCE_SPELLING, format!("「{written}」写法不规范，已按「{right}」处理"))
                .hint(format!("写成单独一行「{right}」，三个冒号都用半角；是正文就在冒号前面加 \\"))
        });
    }

    fn report_misplaced(&mut self, range: Range<usize>, words: &str) {
        let words = shown(words);
        self.findings.add(&rules::MARKDOWN_FENCE_MISPLACED, self.draft.origin(range), |_| {
            Diagnostic::new(
                &rules::MARKDOWN_FENCE_MISPLACED,
                format!("「{}」要单独成行、写在行首，不能放在引用、列表或一行的中间", fence_words(&words)),
            )
            .hint("把「:::」移到单独的一行；是正文就在冒号前面加 \\；改好以前，全文按绝不公开处理")
        });
        self.found.hides_all = true;
    }

    fn report_stray(&mut self, range: Range<usize>) {
        self.findings.add(&rules::MARKDOWN_FENCE_STRAY, self.draft.origin(range), |_| {
            Diagnostic::new(&rules::MARKDOWN_FENCE_STRAY, "这个「:::」前面没有相应的开头")
                .hint("在要隐藏的文字前面加一行「::: internal」，或删去这一行")
        });
    }

    fn report_unknown(&mut self, range: &Range<usize>, words: &str) -> Visibility {
        let at = range.start + self.draft.text[range.clone()].find(words).unwrap_or_default();
        let place = self.draft.origin(at..at + words.len());
        let words = shown(words);
        self.findings.add(&rules::MARKDOWN_FENCE_UNKNOWN, place, |_| {
            let names =
                Visibility::CHOICES.iter().flat_map(|(_, key, label)| [*key, *label]).chain(OTHER_NAMES.iter().map(|(name, _)| *name));
            let diagnostic =
                Diagnostic::new(&rules::MARKDOWN_FENCE_UNKNOWN, format!("「:::」后面的「{words}」不是公开范围，这一段先按绝不公开处理"));
            match nearest(&words, names) {
                Some(near) => diagnostic.hint(format!("是不是「::: {near}」？")),
                None => diagnostic.hint(NAMES),
            }
        });
        Visibility::SecretNever
    }

    fn finish(mut self) -> Marks {
        let end = self.draft.origin(self.draft.text.len()..self.draft.text.len()).end;
        for (visibility, opened) in std::mem::take(&mut self.open) {
            self.findings.add(&rules::MARKDOWN_FENCE_UNCLOSED, opened.clone(), |_| {
                Diagnostic::new(
                    &rules::MARKDOWN_FENCE_UNCLOSED,
                    format!("「{}」没有结束，后面的文字都按此处理", fence_words(visibility.label())),
                )
                .hint("在这一段的末尾加单独一行「:::」")
            });
            self.found.restricted.push((visibility, opened.start..end));
        }
        if self.found.hides_all {
            self.found.restricted.push((Visibility::SecretNever, 0..end));
            self.found.levels = Levels(vec![(0, Visibility::SecretNever)]);
            return self.found;
        }
        let mut passed = Passed::default();
        for boundary in &self.found.boundaries {
            passed.pass(boundary);
            let place = self.draft.origin(boundary.line.clone());
            let from = if boundary.opens.is_some() { place.start } else { place.end };
            self.found.levels.0.push((from, passed.now()));
        }
        self.found
    }
}

/// Whether a fence behind these characters has its line to itself: they are blanks, or marks of emphasis around it.
fn stands_alone(before: &str) -> bool {
    let trimmed = before.trim();
    let is_bullet = matches!(trimmed, "*" | "-" | "+") && before.ends_with(char::is_whitespace);
    !is_bullet && before.chars().all(|c| marks::is_closing_decoration(c) && !matches!(c, '|' | '`'))
}

fn fence_words(words: &str) -> String {
    format!("::: {words}").trim_end().to_owned()
}

/// The author's words in a message: not all of a long line.
fn shown(words: &str) -> String {
    const LONGEST: usize = 40;
    let start: String = words.chars().filter_map(super::characters::original).take(LONGEST).collect();
    if words.chars().nth(LONGEST).is_some() { start + "…" } else { start }
}
