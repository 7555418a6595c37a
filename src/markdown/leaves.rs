//! Where asterisks and tildes stand in the lines of a body, and what surrounds them.
//!
//! The parser's first reading tells what is code, a destination or an autolink; marks there are none of ours.
//! Everything else between the first and the last inline event of a block is one [`Leaf`], read once from left to right.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::characters::{
    ends_sentence, is_chinese, is_closing, is_ideographic_variation_selector, is_shared_punctuation, is_variation_selector, original,
};

/// The lines of one paragraph, heading, cell or tight item that hold a mark.
#[derive(Debug)]
pub(super) struct Leaf {
    /// The runs of `*`, in order.
    pub stars: Vec<Run>,
    /// The runs of exactly two `~`, in order.
    pub tildes: Vec<Run>,
    /// How many scopes there are: the leaf itself, and each text of a link or picture in it.
    pub scopes: usize,
}

/// A run of one mark.
#[derive(Debug, Clone)]
pub(super) struct Run {
    /// Where it is in the draft.
    pub start: usize,
    /// How many marks.
    pub len: usize,
    /// The character before it; a line feed at the start of a line.
    pub before: char,
    /// The character after it; a line feed at the end of a line.
    pub after: char,
    /// The leaf (0) or the text of a link in it; emphasis does not cross from one to another.
    pub scope: usize,
    /// The sentence that it can close something in.
    pub closes_in: usize,
    /// The sentence that it can open something in: the next one when it stands right at a sentence's end.
    pub opens_in: usize,
    /// How many ends of Chinese lines stand before it.
    pub line: usize,
}

impl Run {
    /// The bytes of the draft.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.len
    }
}

/// Every leaf of a draft with a star or a double tilde in it.
pub(super) fn leaves(text: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<Leaf> {
    let mut collector = Collector { text, leaves: Vec::new(), extent: None, links: Vec::new(), scopes: Vec::new(), hidden: Vec::new() };
    let mut in_literal_block = false;
    for (event, range) in events {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                collector.close();
                in_literal_block = true;
            }
            Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock) => in_literal_block = false,
            _ if in_literal_block => {}
            event if is_inline(event) => collector.inline(event, range),
            _ => collector.close(),
        }
    }
    collector.close();
    collector.leaves
}

/// Whether an event belongs to a line.
pub(super) fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_inline_end(&tag.to_end()),
        Event::End(tag) => is_inline_end(tag),
        Event::Html(_) | Event::Rule => false,
        _ => true,
    }
}

fn is_inline_end(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

/// A link or picture whose end has not come.
struct OpenLink {
    range: Range<usize>,
    /// From its first to its last child.
    words: Option<Range<usize>>,
    is_autolink: bool,
}

struct Collector<'a> {
    text: &'a str,
    leaves: Vec<Leaf>,
    /// The leaf at hand.
    extent: Option<Range<usize>>,
    links: Vec<OpenLink>,
    /// The words of links in the leaf at hand.
    scopes: Vec<Range<usize>>,
    /// What is not words in the leaf at hand.
    hidden: Vec<Range<usize>>,
}

impl Collector<'_> {
    fn inline(&mut self, event: &Event<'_>, range: &Range<usize>) {
        widen(&mut self.extent, range);
        if matches!(event, Event::End(TagEnd::Link | TagEnd::Image)) {
            return self.end_link();
        }
        if let Some(link) = self.links.last_mut() {
            widen(&mut link.words, range);
        }
        match event {
            Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => self.hidden.push(range.clone()),
            Event::Start(Tag::Link { link_type, .. } | Tag::Image { link_type, .. }) => {
                let is_autolink = matches!(link_type, LinkType::Autolink | LinkType::Email);
                self.links.push(OpenLink { range: range.clone(), words: None, is_autolink });
            }
            _ => {}
        }
    }

    /// Everything of a link but its words is none of ours.
    fn end_link(&mut self) {
        let Some(link) = self.links.pop() else { return };
        match link.words {
            Some(words) if !link.is_autolink => {
                let words = self.with_escape(words);
                self.hidden.push(link.range.start..words.start);
                self.hidden.push(words.end..link.range.end);
                self.scopes.push(words);
            }
            _ => self.hidden.push(link.range),
        }
    }

    /// The parser's text begins after the backslash of an escaped character; for us it begins before.
    fn with_escape(&self, range: Range<usize>) -> Range<usize> {
        let is_escaped = self.text[..range.start].ends_with('\\');
        range.start - usize::from(is_escaped)..range.end
    }

    fn close(&mut self) {
        let Some(extent) = self.extent.take() else { return };
        let extent = self.with_escape(extent);
        let mut hidden = std::mem::take(&mut self.hidden);
        let mut scopes = std::mem::take(&mut self.scopes);
        let words = &self.text[extent.clone()];
        if !words.contains('*') && !words.contains("~~") {
            return;
        }
        hidden.sort_by_key(|range| range.start);
        scopes.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        let leaf = Scanner::new(self.text, &extent, &hidden, &scopes).scan();
        if !leaf.stars.is_empty() || !leaf.tildes.is_empty() {
            self.leaves.push(leaf);
        }
    }
}

fn widen(extent: &mut Option<Range<usize>>, range: &Range<usize>) {
    match extent {
        Some(extent) => {
            extent.start = extent.start.min(range.start);
            extent.end = extent.end.max(range.end);
        }
        None => *extent = Some(range.clone()),
    }
}

/// Reads one leaf.
struct Scanner<'a> {
    text: &'a str,
    end: usize,
    at: usize,
    hidden: std::iter::Peekable<std::slice::Iter<'a, Range<usize>>>,
    scopes: &'a [Range<usize>],
    next_scope: usize,
    /// The scopes that are open, by index.
    open_scopes: Vec<usize>,
    start: usize,
    sentence: usize,
    /// Whether a sentence ended, and nothing but closing marks came since.
    at_sentence_end: bool,
    line: usize,
    /// The last character that is no space.
    last_visible: char,
    leaf: Leaf,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, extent: &Range<usize>, hidden: &'a [Range<usize>], scopes: &'a [Range<usize>]) -> Self {
        Self {
            text,
            end: extent.end,
            at: extent.start,
            hidden: hidden.iter().peekable(),
            scopes,
            next_scope: 0,
            open_scopes: Vec::new(),
            start: extent.start,
            sentence: 0,
            at_sentence_end: false,
            line: 0,
            last_visible: '\n',
            leaf: Leaf { stars: Vec::new(), tildes: Vec::new(), scopes: scopes.len() + 1 },
        }
    }

    fn scan(mut self) -> Leaf {
        while self.at < self.end {
            self.skip_hidden();
            if self.at >= self.end {
                break;
            }
            self.enter_and_leave_scopes();
            match self.text.as_bytes()[self.at] {
                b'\\' if self.text.as_bytes().get(self.at + 1).is_some_and(u8::is_ascii_punctuation) => {
                    self.visible(char::from(self.text.as_bytes()[self.at + 1]));
                    self.at += 2;
                }
                mark @ (b'*' | b'~') => self.run(mark),
                b'\n' | b'\r' => self.line_end(),
                _ => self.character(),
            }
        }
        self.leaf
    }

    fn skip_hidden(&mut self) {
        while let Some(range) = self.hidden.next_if(|range| range.start <= self.at) {
            if range.end > self.at {
                self.at = range.end;
                self.visible('x');
            }
        }
    }

    fn enter_and_leave_scopes(&mut self) {
        while self.open_scopes.last().is_some_and(|&scope| self.scopes[scope].end <= self.at) {
            self.open_scopes.pop();
        }
        while self.next_scope < self.scopes.len() && self.scopes[self.next_scope].start <= self.at {
            if self.scopes[self.next_scope].end > self.at {
                self.open_scopes.push(self.next_scope);
            }
            self.next_scope += 1;
        }
    }

    fn character(&mut self) {
        let Some(c) = self.text[self.at..].chars().next() else { return };
        self.at += c.len_utf8();
        if c.is_whitespace() {
            self.end_sentence();
        } else {
            self.visible(c);
        }
    }

    fn visible(&mut self, c: char) {
        self.last_visible = c;
        if ends_sentence(c) {
            self.at_sentence_end = true;
        } else if !is_closing(c) {
            self.end_sentence();
        }
    }

    fn end_sentence(&mut self) {
        self.sentence += usize::from(self.at_sentence_end);
        self.at_sentence_end = false;
    }

    /// The end of a line in Chinese text, where a word may be cut but a marked phrase seldom is.
    fn line_end(&mut self) {
        self.at += 1;
        self.end_sentence();
        let next = self.text[self.at..self.end].chars().find(|c| !matches!(c, ' ' | '\t' | '>' | '*'));
        self.line += usize::from(is_chinese(self.last_visible) || next.is_some_and(is_chinese));
    }

    fn run(&mut self, mark: u8) {
        let start = self.at;
        let limit = self.hidden.peek().map_or(self.end, |range| range.start.min(self.end));
        let len = self.text.as_bytes()[start..limit].iter().take_while(|&&byte| byte == mark).count();
        self.at += len;
        if mark == b'~' && len != 2 {
            return self.visible('~');
        }
        let run = Run {
            start,
            len,
            before: self.before(start),
            after: self.after(start + len),
            scope: self.open_scopes.last().map_or(0, |scope| scope + 1),
            closes_in: self.sentence,
            opens_in: self.sentence + usize::from(self.at_sentence_end),
            line: self.line,
        };
        self.end_sentence();
        if mark == b'*' { self.leaf.stars.push(run) } else { self.leaf.tildes.push(run) }
    }

    fn before(&self, at: usize) -> char {
        let line = &self.text[self.start..at];
        let mut back = line.chars().rev();
        let Some(c) = back.next() else { return '\n' };
        if is_ideographic_variation_selector(c) {
            return '一';
        }
        if is_variation_selector(c) {
            return match back.next() {
                // U+FE01 asks for the full-width form of a quotation mark.
                Some(quote) if is_shared_punctuation(quote) && c == '\u{FE01}' => '「',
                base => base.unwrap_or('\n'),
            };
        }
        if c == '>' && back.find(|c| !matches!(c, '>' | ' ' | '\t')).is_none_or(|c| c == '\n') {
            return '\n';
        }
        original(c).unwrap_or('\n')
    }

    fn after(&self, at: usize) -> char {
        self.text[at..self.end].chars().next().and_then(original).unwrap_or('\n')
    }
}
