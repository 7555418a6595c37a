//! The words of a publication as rules read them: a [`Passage`] for each paragraph, heading, cell or field, with the way back to the source.
//!
//! - [`of_body`] walks the block tree and looks up where each run of its words stands in the author's text, so that what the Markdown pass
//!   decided (which asterisks hide words, what is a link) is decided once.
//! - [`of_fields`] reads the values of those fields that people read, line by line, from front matter and configuration alike.
//! - A [`Line`] is a passage as characters, for rules that look at neighbours.

use std::ops::Range;
use std::sync::Arc;

use crate::content::block::{Block, Image, Inline, LinkTarget, plain_text};
use crate::content::fields;
use crate::diag::Diagnostic;
use crate::source::SourceText;

/// Stands for what is no prose: code, an address, a picture in a line.
pub(crate) const OBJECT: char = '\u{FFFC}';

/// How far ahead a run of words is looked for, in bytes.
const REACH: usize = 1 << 16;

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PassageKind {
    /// The value of a field, by its key.
    Field(&'static str),
    /// A heading and its level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A paragraph in a quotation: a poem, somebody's words.
    Quote,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// The description of a picture.
    Alt,
}

/// Words that belong together, and where each of them came from.
#[derive(Debug)]
pub(crate) struct Passage {
    pub(crate) kind: PassageKind,
    pub(crate) source: Arc<SourceText>,
    pub(crate) text: String,
    /// `(offset in text, offset in source)`, ascending; between two of them the texts run in step.
    pieces: Vec<(usize, usize)>,
}

impl Passage {
    fn new(kind: PassageKind, source: &Arc<SourceText>) -> Self {
        Self { kind, source: Arc::clone(source), text: String::new(), pieces: Vec::new() }
    }

    fn push(&mut self, words: &str, origin: usize) {
        let in_step = self.pieces.last().is_some_and(|(at, from)| from + (self.text.len() - at) == origin);
        if !in_step {
            self.pieces.push((self.text.len(), origin));
        }
        self.text.push_str(words);
    }

    fn place(&self, offset: usize) -> usize {
        let index = self.pieces.partition_point(|(at, _)| *at <= offset).max(1) - 1;
        self.pieces.get(index).map_or(0, |(at, from)| from + (offset - at))
    }

    /// The bytes of the source that a range of the passage came from.
    pub(crate) fn origin(&self, range: Range<usize>) -> Range<usize> {
        let text = &self.source.text;
        let start = self.place(range.start).min(text.len());
        let last = self.text[..range.end].chars().next_back().map_or(0, char::len_utf8);
        let end = if range.is_empty() { start } else { self.place(range.end - last) + last };
        floor(text, start)..floor(text, end.clamp(start, text.len()))
    }

    /// A finding about a range of the passage; its weight comes from the table.
    pub(crate) fn finding(&self, rule: &'static str, range: Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::warning(rule, message).at(&self.source, self.origin(range))
    }

    /// The same, with words that may safely take the place of the range, where the source has exactly these words.
    pub(crate) fn fixable(&self, rule: &'static str, range: Range<usize>, message: impl Into<String>, replacement: &str) -> Diagnostic {
        let finding = self.finding(rule, range.clone(), message);
        let is_exact = self.source.text.get(self.origin(range.clone())) == Some(&self.text[range]);
        if is_exact { finding.fix(replacement) } else { finding }
    }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The passages of a body, in order.
pub(crate) fn of_body(source: &Arc<SourceText>, start: usize, blocks: &[Block]) -> Vec<Passage> {
    let mut walk = Walk { source, at: start, passages: Vec::new(), in_quote: false };
    walk.blocks(blocks);
    walk.passages
}

struct Walk<'a> {
    source: &'a Arc<SourceText>,
    /// What stands before this place has been found.
    at: usize,
    passages: Vec<Passage>,
    in_quote: bool,
}

impl Walk<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.passage(PassageKind::Heading(heading.level), &heading.content),
            Block::Paragraph { content } => {
                let kind = if self.in_quote { PassageKind::Quote } else { PassageKind::Paragraph };
                self.passage(kind, content);
            }
            Block::Plain { content } => self.passage(PassageKind::Item, content),
            Block::List { items, .. } => items.iter().for_each(|item| self.blocks(&item.blocks)),
            Block::Quote { blocks } => {
                let outer = std::mem::replace(&mut self.in_quote, true);
                self.blocks(blocks);
                self.in_quote = outer;
            }
            Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => self.blocks(blocks),
            Block::Code { text, .. } => self.skip(text.lines().next().unwrap_or_default(), text.len()),
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| self.passage(PassageKind::Cell, cell));
            }
            Block::Figure(image) => self.image(image),
            Block::Rule => {}
        }
    }

    fn passage(&mut self, kind: PassageKind, content: &[Inline]) {
        let mut passage = Passage::new(kind, self.source);
        self.inlines(content, &mut passage);
        if !passage.text.trim().is_empty() {
            self.passages.push(passage);
        }
    }

    fn inlines(&mut self, content: &[Inline], passage: &mut Passage) {
        for inline in content {
            match inline {
                Inline::Text { text } => self.words(text, passage),
                Inline::Emphasis { content } | Inline::Strong { content } | Inline::Strikethrough { content } => {
                    self.inlines(content, passage);
                }
                Inline::Code { text } => self.object(text, passage),
                Inline::Link { target, content, .. } => self.link(target, content, passage),
                Inline::Image(image) => {
                    passage.push(OBJECT.encode_utf8(&mut [0; 4]), self.at);
                    self.image(image);
                }
                Inline::SoftBreak => passage.push(" ", self.at),
                Inline::HardBreak => passage.push("\n", self.at),
                Inline::Redaction { stars } => self.words(&"*".repeat(*stars), passage),
                Inline::FootnoteReference { label, .. } => self.skip(&format!("[^{label}]"), 0),
            }
        }
    }

    fn link(&mut self, target: &LinkTarget, content: &[Inline], passage: &mut Passage) {
        let words = plain_text(content);
        if matches!(target, LinkTarget::Url { .. }) && words.starts_with("http") {
            return self.object(&words, passage);
        }
        self.inlines(content, passage);
        self.skip_destination();
    }

    fn image(&mut self, image: &Image) {
        let mut alt = Passage::new(PassageKind::Alt, self.source);
        self.words(&image.alt, &mut alt);
        if !alt.text.trim().is_empty() {
            self.passages.push(alt);
        }
        self.skip_destination();
    }

    /// Passes over `](…)` or `][…]`, so that no words are found in an address.
    fn skip_destination(&mut self) {
        let rest = &self.source.text[self.at..];
        let Some(open) = rest.find(']').filter(|open| *open < 8) else { return };
        let closing = match rest[open + 1..].chars().next() {
            Some('(') => ')',
            Some('[') => ']',
            _ => return self.at += open + 1,
        };
        let end = rest[open + 1..].find(closing).map_or(1, |end| end + 1);
        self.at += open + 1 + end;
    }

    /// What is no prose: one character stands for it.
    fn object(&mut self, words: &str, passage: &mut Passage) {
        let from = self.locate(words).unwrap_or(self.at);
        passage.push(OBJECT.encode_utf8(&mut [0; 4]), from);
        self.at = floor(&self.source.text, (from + words.len()).min(self.source.text.len()));
    }

    fn skip(&mut self, words: &str, more: usize) {
        if let Some(from) = self.locate(words).filter(|_| !words.is_empty()) {
            self.at = floor(&self.source.text, (from + words.len().max(more)).min(self.source.text.len()));
        }
    }

    /// Finds a run of words piece by piece: line ends, escapes and entities stand between the pieces.
    fn words(&mut self, run: &str, passage: &mut Passage) {
        let mut rest = run;
        while !rest.is_empty() {
            let first = rest.chars().next().map_or(1, char::len_utf8);
            let Some(from) = self.locate(rest) else {
                // An entity stands for this character.
                passage.push(&rest[..first], self.at);
                rest = &rest[first..];
                continue;
            };
            let same = common_prefix(rest, &self.source.text[from..]).max(first);
            passage.push(&rest[..same], from);
            self.at = from + same;
            rest = &rest[same..];
        }
    }

    /// Where words begin: all that comes before is markup.
    fn locate(&self, words: &str) -> Option<usize> {
        let ahead = &self.source.text[self.at..];
        if ahead.starts_with(words) {
            return Some(self.at);
        }
        let ahead = &ahead[..floor(ahead, ahead.len().min(REACH))];
        let sample = |count: usize| words.char_indices().nth(count).map_or(words, |(end, _)| &words[..end]);
        let near = &ahead[..floor(ahead, ahead.len().min(240))];
        let found = near.find(sample(8)).or_else(|| near.find(sample(2))).or_else(|| near.find(sample(1)));
        found.or_else(|| ahead.find(sample(8))).map(|found| self.at + found)
    }
}

/// How many bytes two texts have in common at their beginning, in whole characters.
fn common_prefix(a: &str, b: &str) -> usize {
    let same = a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    floor(a, same)
}

/// Fields whose values people read as text.
const PROSE: &[&str] = &[
    "title",
    "short_title",
    "name",
    "short_name",
    "slogan",
    "summary",
    "caption",
    "alt",
    "line",
    "label",
    "description",
    "preface",
    "afterword",
    "about",
    "emblem_notes",
    "rights",
    "author",
    "source",
    "editor",
    "creators",
    "place",
    "owner",
    "issuer",
    "number",
    "host",
    "focus",
    "column",
];

static TABLES: &[fields::FieldTable] = &[
    fields::COMMON,
    fields::BRAND,
    fields::SYSTEM,
    fields::WORK,
    fields::ACTIVITY,
    fields::DOCUMENT,
    fields::PUBLICATION,
    fields::SITE,
    fields::COLUMN,
    fields::TERM,
    fields::EVENT,
    fields::HONOR,
    fields::UNIT,
    fields::IMAGE,
    fields::STAGE,
];

/// The key of a prose field by any of its names.
fn prose_key(name: &str) -> Option<&'static str> {
    if let Some(key) = PROSE.iter().find(|key| **key == name) {
        return Some(key);
    }
    if name.is_ascii() {
        return None;
    }
    let specs = TABLES.iter().flat_map(|table| table.iter());
    specs.filter(|spec| PROSE.contains(&spec.key)).find(|spec| spec.answers_to(name)).map(|spec| spec.key)
}

/// A `key: value` of YAML as it stands in the text.
pub(crate) struct Pair<'a> {
    pub(crate) key: &'a str,
    /// The value on the key's own line, without quotation marks around it.
    pub(crate) value: Range<usize>,
    /// The lines below it that belong to it.
    pub(crate) more: Vec<Range<usize>>,
}

/// Every pair in a range of YAML, nested or not.
pub(crate) fn pairs<'a>(text: &'a str, range: Range<usize>) -> Vec<Pair<'a>> {
    let mut pairs: Vec<Pair<'a>> = Vec::new();
    let mut block: Option<usize> = None;
    let mut at = range.start;
    for line in text[range].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let content = line.trim();
        let indent = line.len() - line.trim_start().len();
        let is_inside = block.is_some_and(|outer| indent > outer);
        if content.is_empty() || (content.starts_with('#') && !is_inside) {
            continue;
        }
        let body = start + indent..start + indent + content.len();
        if is_inside {
            pairs.last_mut().into_iter().for_each(|pair| pair.more.push(body.clone()));
            continue;
        }
        let dash = content.strip_prefix("- ").map_or(0, |rest| content.len() - rest.trim_start().len());
        let Some((name, rest)) = content[dash..].split_once([':', '：']).filter(|(name, _)| is_name(name)) else { continue };
        let value_start = body.end - rest.trim_start().len();
        let value = unquoted(text, value_start..body.end);
        // The lines below belong to the value when it is a block, or goes on.
        block = (matches!(rest.trim(), "|" | ">" | "|-" | ">-" | "|+" | ">+")).then_some(indent + dash);
        let value = if block.is_some() { value_start..value_start } else { value };
        pairs.push(Pair { key: name.trim().trim_matches(['“', '”', '"']), value, more: Vec::new() });
    }
    pairs
}

fn is_name(name: &str) -> bool {
    let name = name.trim();
    !name.is_empty() && name.chars().count() <= 80 && !name.contains(['，', '。', '{', '[', ' '])
}

fn unquoted(text: &str, value: Range<usize>) -> Range<usize> {
    let words = &text[value.clone()];
    let is_quoted = |mark: char| words.len() >= 2 && words.starts_with(mark) && words.ends_with(mark);
    if is_quoted('"') || is_quoted('\'') { value.start + 1..value.end - 1 } else { value }
}

/// The passages of the fields that people read, in a range of YAML.
pub(crate) fn of_fields(source: &Arc<SourceText>, range: Range<usize>) -> Vec<Passage> {
    let mut passages = Vec::new();
    for pair in pairs(&source.text, range) {
        let Some(key) = prose_key(pair.key) else { continue };
        for line in list_items(&source.text, &pair.value).iter().chain(&pair.more) {
            let words = &source.text[line.clone()];
            let marks = words.len() - words.trim_start_matches(['#', ' ']).len();
            if words.len() > marks {
                let mut passage = Passage::new(PassageKind::Field(key), source);
                passage.push(&words[marks..], line.start + marks);
                passages.push(passage);
            }
        }
    }
    passages
}

/// The items of `[a, b]`; any other value is one.
fn list_items(text: &str, value: &Range<usize>) -> Vec<Range<usize>> {
    let words = &text[value.clone()];
    if !(words.starts_with('[') && words.ends_with(']')) {
        return vec![value.clone()];
    }
    let mut items = Vec::new();
    let mut at = value.start + 1;
    for item in text[at..value.end - 1].split([',', '，']) {
        let trimmed = item.trim().trim_matches(['"', '\'', '“', '”']);
        let start = at + item.find(trimmed).unwrap_or(0);
        items.push(start..start + trimmed.len());
        at += item.len() + text[at + item.len()..].chars().next().map_or(0, char::len_utf8);
    }
    items
}

/// A passage as characters.
pub(crate) struct Line<'p> {
    pub(crate) passage: &'p Passage,
    pub(crate) chars: Vec<char>,
    /// The byte offset of each character, and the end.
    offsets: Vec<usize>,
    pub(crate) has_digit: bool,
    pub(crate) has_star: bool,
}

impl<'p> Line<'p> {
    pub(crate) fn new(passage: &'p Passage) -> Self {
        let text = &passage.text;
        let mut chars = Vec::with_capacity(text.len() / 2);
        let mut offsets = Vec::with_capacity(text.len() / 2 + 1);
        for (at, c) in text.char_indices() {
            chars.push(c);
            offsets.push(at);
        }
        offsets.push(text.len());
        let has_digit = chars.iter().any(|c| digit(*c).is_some());
        Self { passage, has_star: text.contains('*'), has_digit, chars, offsets }
    }

    /// The character at an index; NUL beyond the ends.
    pub(crate) fn at(&self, index: usize) -> char {
        self.chars.get(index).copied().unwrap_or('\0')
    }

    /// The character before an index; NUL at the beginning.
    pub(crate) fn before(&self, index: usize) -> char {
        if index == 0 { '\0' } else { self.at(index - 1) }
    }

    pub(crate) fn bytes(&self, range: Range<usize>) -> Range<usize> {
        self.offsets[range.start]..self.offsets[range.end]
    }

    pub(crate) fn words(&self, range: Range<usize>) -> &'p str {
        &self.passage.text[self.bytes(range)]
    }

    /// The words from an index to the end.
    pub(crate) fn rest(&self, index: usize) -> &'p str {
        &self.passage.text[self.offsets[index.min(self.chars.len())]..]
    }

    /// The words before an index.
    pub(crate) fn lead(&self, index: usize) -> &'p str {
        &self.passage.text[..self.offsets[index]]
    }

    /// The index of the character at a byte offset of the passage.
    pub(crate) fn index(&self, offset: usize) -> usize {
        self.offsets.partition_point(|at| *at < offset)
    }

    pub(crate) fn finding(&self, rule: &'static str, range: Range<usize>, message: impl Into<String>) -> Diagnostic {
        self.passage.finding(rule, self.bytes(range), message)
    }

    pub(crate) fn fixable(&self, rule: &'static str, range: Range<usize>, message: impl Into<String>, replacement: &str) -> Diagnostic {
        self.passage.fixable(rule, self.bytes(range), message, replacement)
    }

    /// The sentence around an index, as indices: from after one 。！？ to the next, with the closing marks behind it.
    pub(crate) fn sentence(&self, index: usize) -> Range<usize> {
        let start = (0..index).rev().find(|at| ends_sentence(self.at(*at))).map_or(0, |at| at + 1);
        let end = (index..self.chars.len()).find(|at| ends_sentence(self.at(*at))).map_or(self.chars.len(), |at| at + 1);
        start..end
    }
}

pub(crate) fn ends_sentence(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '\n')
}

/// Han characters, 〇 included.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '〇' | '\u{20000}'..='\u{323AF}' | '\u{F900}'..='\u{FAFF}')
}

/// The value of a digit, ASCII or full-width.
pub(crate) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => Some(c as u32 - 0x30),
        '０'..='９' => Some(c as u32 - 0xFF10),
        _ => None,
    }
}

/// The value of a Han numeral below eleven.
pub(crate) fn han_digit(c: char) -> Option<u32> {
    let at = "〇一二三四五六七八九十".chars().position(|numeral| numeral == c);
    at.and_then(|at| u32::try_from(at).ok()).or((c == '两').then_some(2)).or((c == '零').then_some(0))
}
