//! The parser's events as blocks: what the parser reads differently from this dialect is put right here.
//!
//! - [`Builder`] keeps the open containers on a stack of its own, so that no depth of nesting overflows the program's; what is nested
//!   deeper than [`MAX_DEPTH`] goes into the innermost container that is kept.
//! - [`super::line`] makes the words of one line.

use std::ops::Range;

use pulldown_cmark::{Alignment as CmAlignment, CodeBlockKind, Event, HeadingLevel, LinkType, Tag, TagEnd};

use super::characters::restore;
use super::diagnostics::DiagnosticSink;
use super::draft::Draft;
use super::footnotes::Definitions;
use super::headings::TopBlock;
use super::leaves::is_inline;
use super::line::{Inner, Line, MAX_INLINE_DEPTH};
use super::{Asterisks, Reference};
use crate::diag::Diagnostic;
use crate::markdown::rules;
use crate::model::block::{Alignment, Block, Heading, Inline, LinkTarget, ListItem};
use crate::model::origin::Origin;

/// How many quotations, lists and notes may stand in one another.
///
/// Together with [`super::line::MAX_INLINE_DEPTH`] it keeps the tree, written as JSON, within the 128 levels that common readers take.
pub const MAX_DEPTH: usize = 20;

/// The finished blocks, with what later steps need to know about them.
pub(super) struct Built {
    pub blocks: Vec<Block>,
    /// One for each of `blocks`.
    pub top: Vec<TopBlock>,
    pub definitions: Definitions,
}

/// Where the words of a line go.
enum LeafKind {
    Paragraph,
    /// The line of a tight item.
    Plain,
    Heading(u8),
    Cell,
}

struct Leaf {
    kind: LeafKind,
    range: Range<usize>,
    line: Line,
}

/// A container whose end has not come.
enum Container {
    Quote(Vec<Block>),
    List {
        start: Option<u64>,
        items: Vec<ListItem>,
    },
    Item(Vec<Block>),
    Footnote {
        label: String,
        blocks: Vec<Block>,
    },
    Table {
        alignments: Vec<Alignment>,
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// Too deep: what is in it goes into the one around it.
    Dissolved,
}

/// Makes blocks of events.
pub(super) struct Builder<'a, 'f> {
    draft: &'a Draft<'a>,
    asterisks: Asterisks,
    diagnostics: &'a mut DiagnosticSink<'f>,
    resolve: &'a mut dyn FnMut(&Reference<'_>) -> LinkTarget,
    containers: Vec<(Container, Range<usize>)>,
    /// How many of the containers are kept.
    depth: usize,
    /// The innermost containers that are dissolved; they are the last ones.
    dissolved: usize,
    leaf: Option<Leaf>,
    /// The language and the text of a code block.
    code: Option<(Option<String>, String)>,
    /// Whether indented code is read, which only a text that repairs itself without end still has: its lines are words.
    is_in_indented_code: bool,
    has_reported_inner_depth: bool,
    built: Built,
}

impl<'a, 'f> Builder<'a, 'f> {
    pub(super) fn new(
        draft: &'a Draft<'a>,
        asterisks: Asterisks,
        diagnostics: &'a mut DiagnosticSink<'f>,
        resolve: &'a mut dyn FnMut(&Reference<'_>) -> LinkTarget,
    ) -> Self {
        let built = Built { blocks: Vec::new(), top: Vec::new(), definitions: Definitions::default() };
        Self {
            draft,
            asterisks,
            diagnostics,
            resolve,
            containers: Vec::new(),
            depth: 0,
            dissolved: 0,
            leaf: None,
            code: None,
            is_in_indented_code: false,
            has_reported_inner_depth: false,
            built,
        }
    }

    /// Goes on with notes that others read before.
    pub(super) fn with_definitions(mut self, definitions: Definitions) -> Self {
        self.built.definitions = definitions;
        self
    }

    pub(super) fn build(mut self, events: Vec<(Event<'_>, Range<usize>)>) -> Built {
        for (event, range) in events {
            self.event(event, range);
        }
        self.end_leaf();
        self.built
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        if let Some((_, code)) = &mut self.code {
            match event {
                Event::Text(text) => code.push_str(&restore(&text)),
                _ => self.end_code(range),
            }
            return;
        }
        if let (Event::Text(text), true) = (&event, self.is_in_indented_code) {
            return self.html(text, &range);
        }
        if is_inline(&event) {
            return self.inline(event, &range);
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Rule => self.push_block(Block::Rule, range),
            Event::Html(html) => self.html(&html, &range),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.start_leaf(LeafKind::Paragraph, range),
            Tag::Heading { level, .. } => self.start_leaf(LeafKind::Heading(level_number(level)), range),
            Tag::TableCell => self.start_leaf(LeafKind::Cell, range),
            Tag::CodeBlock(CodeBlockKind::Indented) => self.is_in_indented_code = true,
            Tag::CodeBlock(kind) => {
                self.end_leaf();
                self.code = Some((language(&kind), String::new()));
            }
            Tag::BlockQuote(_) => self.open(Container::Quote(Vec::new()), range),
            Tag::List(start) => self.open(Container::List { start, items: Vec::new() }, range),
            Tag::Item => self.open(Container::Item(Vec::new()), range),
            Tag::FootnoteDefinition(label) => {
                let place = self.draft.origin(range.start..range.start + label.len() + 3);
                let label = self.built.definitions.define(&restore(&label), place, self.diagnostics);
                self.open(Container::Footnote { label, blocks: Vec::new() }, range);
            }
            Tag::Table(alignments) => {
                let alignments = alignments.into_iter().map(alignment).collect();
                self.open(Container::Table { alignments, rows: Vec::new() }, range);
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some((Container::Table { rows, .. }, _)) = self.containers.last_mut() {
                    rows.push(Vec::new());
                }
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        self.end_leaf();
        self.is_in_indented_code = false;
        if matches!(tag, TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition | TagEnd::Table) {
            self.close();
        }
    }

    fn open(&mut self, container: Container, range: Range<usize>) {
        self.end_leaf();
        let is_level = matches!(container, Container::Quote(_) | Container::List { .. } | Container::Footnote { .. });
        let is_item_of_none = matches!(container, Container::Item(_)) && self.dissolved > 0;
        if (is_level && self.depth == MAX_DEPTH) || is_item_of_none {
            if self.dissolved == 0 {
                self.report_depth(&range);
            }
            self.dissolved += 1;
            return self.containers.push((Container::Dissolved, range));
        }
        self.depth += usize::from(is_level);
        self.containers.push((container, range));
    }

    fn report_depth(&mut self, range: &Range<usize>) {
        let place = self.draft.origin(range.start..range.start + 1);
        self.diagnostics.add(&rules::MARKDOWN_TOO_DEEP, place, |_| {
            Diagnostic::new(&rules::MARKDOWN_TOO_DEEP, format!("引用、列表套了不止 {MAX_DEPTH} 层，更深的各层已并入第 {MAX_DEPTH} 层"))
                .hint("减少行首的 > 和列表的缩进")
        });
    }

    fn close(&mut self) {
        let Some((container, range)) = self.containers.pop() else { return };
        let block = match container {
            Container::Dissolved => {
                self.dissolved -= 1;
                return;
            }
            Container::Item(blocks) => {
                if let Some((Container::List { items, .. }, _)) = self.containers.last_mut() {
                    items.push(ListItem { blocks });
                }
                return;
            }
            Container::Table { alignments, rows } => table(alignments, rows),
            Container::Quote(blocks) => Block::Quote { blocks },
            Container::List { start, items } => Block::List { start, items },
            Container::Footnote { label, blocks } => Block::Footnote { label, blocks },
        };
        self.depth -= usize::from(!matches!(block, Block::Table { .. }));
        self.push_block(block, range);
    }

    fn push_block(&mut self, block: Block, range: Range<usize>) {
        self.end_leaf();
        self.push_top_block(block, range, false);
    }

    fn push_top_block(&mut self, block: Block, range: Range<usize>, is_one_line: bool) {
        let kept = self.containers.len() - self.dissolved;
        match self.containers[..kept].last_mut() {
            Some((Container::Quote(blocks) | Container::Item(blocks) | Container::Footnote { blocks, .. }, _)) => blocks.push(block),
            // A list holds items, a table rows: the parser puts no other block into them.
            Some(_) => {}
            None => {
                let range = trimmed(&self.draft.text, range);
                self.built.top.push(TopBlock { range: self.draft.origin(range), is_one_line });
                self.built.blocks.push(block);
            }
        }
    }

    fn end_code(&mut self, range: Range<usize>) {
        if let Some((language, text)) = self.code.take() {
            let place = self.diagnostics.in_source(self.draft.origin(trimmed(&self.draft.text, range.clone())));
            self.push_block(Block::Code { language, text, origin: Origin::of(place) }, range);
        }
    }

    fn start_leaf(&mut self, kind: LeafKind, range: Range<usize>) {
        self.end_leaf();
        let line = Line::new(range.start);
        self.leaf = Some(Leaf { kind, range, line });
    }

    fn end_leaf(&mut self) {
        let Some(leaf) = self.leaf.take() else { return };
        let Leaf { kind, range, mut line } = leaf;
        line.flush(self.draft, self.diagnostics, self.resolve);
        let is_one_line = !line.has_breaks();
        let content = line.finish();
        let block = match kind {
            LeafKind::Cell => {
                if let Some((Container::Table { rows, .. }, _)) = self.containers.last_mut()
                    && let Some(row) = rows.last_mut()
                {
                    row.push(content);
                }
                return;
            }
            LeafKind::Heading(level) => Block::Heading(Heading { level, anchor: String::new(), label: None, content }),
            LeafKind::Paragraph | LeafKind::Plain if content.is_empty() => return,
            LeafKind::Plain => Block::Plain { content },
            LeafKind::Paragraph => paragraph(content),
        };
        self.push_top_block(block, range, is_one_line);
    }

    /// A line of HTML is text; the parser only sees one where a destination could have been.
    fn html(&mut self, html: &str, range: &Range<usize>) {
        let leaf = self.leaf.get_or_insert_with(|| Leaf { kind: LeafKind::Paragraph, range: range.clone(), line: Line::new(range.start) });
        leaf.line.html(html.trim_end_matches(['\n', '\r']), range, self.asterisks);
        if html.ends_with(['\n', '\r']) {
            leaf.line.flush(self.draft, self.diagnostics, self.resolve);
            leaf.line.soft_break(range);
        }
    }

    fn inline(&mut self, event: Event<'_>, range: &Range<usize>) {
        if self.leaf.is_none() {
            let is_item = self.dissolved == 0 && matches!(self.containers.last(), Some((Container::Item(_), _)));
            self.start_leaf(if is_item { LeafKind::Plain } else { LeafKind::Paragraph }, range.clone());
        }
        let Some(leaf) = &mut self.leaf else { return };
        leaf.range.end = leaf.range.end.max(range.end);
        let line = &mut leaf.line;
        if let Event::Text(text) = event {
            let begins_paragraph =
                line.is_after_break() && matches!(leaf.kind, LeafKind::Paragraph) && text.starts_with("\u{3000}\u{3000}");
            if begins_paragraph {
                let rest = range.start..leaf.range.end;
                leaf.range.end = range.start;
                self.start_leaf(LeafKind::Paragraph, rest);
            }
            let Some(leaf) = &mut self.leaf else { return };
            return leaf.line.text(&text, range, self.draft);
        }
        line.flush(self.draft, self.diagnostics, self.resolve);
        let origin = Origin::of(self.diagnostics.in_source(self.draft.origin(range.clone())));
        match event {
            Event::Code(text) => line.code(restore(&text).into_owned(), range, origin),
            Event::InlineHtml(html) => line.html(&html, range, self.asterisks),
            Event::SoftBreak => line.soft_break(range),
            Event::HardBreak => line.hard_break(range),
            Event::FootnoteReference(label) => line.footnote(restore(&label).into_owned(), range, origin),
            Event::Start(tag) => self.start_inner(tag, range),
            Event::End(_) => line.leave(range, origin),
            _ => {}
        }
    }

    fn start_inner(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        // What is too deep is only its words: nobody is to look for where it leads.
        if self.leaf.as_ref().is_some_and(|leaf| leaf.line.is_full()) {
            self.report_inner_depth(range);
            if let Some(leaf) = &mut self.leaf {
                leaf.line.enter(Inner::Emphasis, range);
            }
            return;
        }
        let inner = match tag {
            Tag::Emphasis => Inner::Emphasis,
            Tag::Strong => Inner::Strong,
            Tag::Strikethrough => Inner::Strikethrough,
            Tag::Link { link_type, dest_url, title, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                let target = self.resolve(&format!("{scheme}{}", restore(&dest_url)), false, range);
                Inner::Link { target, title: non_empty(&title) }
            }
            Tag::Image { dest_url, title, .. } => {
                let target = self.resolve(&restore(&dest_url), true, range);
                Inner::Image { target, title: non_empty(&title) }
            }
            _ => return,
        };
        if let Some(leaf) = &mut self.leaf {
            leaf.line.enter(inner, range);
        }
    }

    fn report_inner_depth(&mut self, range: &Range<usize>) {
        if std::mem::replace(&mut self.has_reported_inner_depth, true) {
            return;
        }
        let first = self.draft.text[range.start..].chars().next().map_or(0, char::len_utf8);
        self.diagnostics.add(&rules::MARKDOWN_TOO_DEEP, self.draft.origin(range.start..range.start + first), |_| {
            Diagnostic::new(&rules::MARKDOWN_TOO_DEEP, format!("一行里的强调、链接和图片套了不止 {MAX_INLINE_DEPTH} 层，更深的只留文字"))
                .hint("链接和图片不要写在另一个的方括号里；只是方括号就写成 \\[")
        });
    }

    fn resolve(&mut self, destination: &str, is_image: bool, range: &Range<usize>) -> LinkTarget {
        let range = self.diagnostics.in_source(self.draft.origin(range.clone()));
        (self.resolve)(&Reference { destination, is_image, range, is_guess: false })
    }
}

/// A paragraph, or a figure when a picture is all there is.
fn paragraph(mut content: Vec<Inline>) -> Block {
    if content.len() == 1
        && let Some(Inline::Image(_)) = content.first()
        && let Some(Inline::Image(image)) = content.pop()
    {
        return Block::Figure(image);
    }
    Block::Paragraph { content }
}

/// Every row gets as many cells as there are columns.
fn table(alignments: Vec<Alignment>, mut rows: Vec<Vec<Vec<Inline>>>) -> Block {
    for row in &mut rows {
        row.resize_with(alignments.len(), Vec::new);
    }
    let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
    Block::Table { alignments, head, rows }
}

fn non_empty(title: &str) -> Option<String> {
    (!title.is_empty()).then(|| restore(title).into_owned())
}

fn language(kind: &CodeBlockKind<'_>) -> Option<String> {
    let CodeBlockKind::Fenced(info) = kind else { return None };
    info.split_whitespace().next().map(|word| restore(word).into_owned())
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn alignment(alignment: CmAlignment) -> Alignment {
    match alignment {
        CmAlignment::None => Alignment::Default,
        CmAlignment::Left => Alignment::Left,
        CmAlignment::Center => Alignment::Center,
        CmAlignment::Right => Alignment::Right,
    }
}

/// The range without the white space at its ends.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let words = &text[range.clone()];
    let start = range.start + (words.len() - words.trim_start().len());
    start..start + words.trim().len()
}
