//! The words of a publication as rules read them: a [`Passage`] for each paragraph, heading, cell or field, with the way back to the source.
//!
//! - [`of_body`] walks the block tree, so that what the Markdown pass decided (which asterisks hide words, what is a link) is decided once.
//! - [`of_fields`] and [`of_configuration`] take the values of those fields that people read.
//! - A [`Line`] is a passage as characters, for rules that look at neighbours.
//! - No rule is given a longer passage than [`LONGEST`]: [`in_pieces`] cuts it.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::model::Configuration;
use crate::model::block::{Block, Image, Inline, LinkTarget, plain_text};
use crate::model::field::{FieldSpec, Reader};
use crate::model::origin::Origin;
use crate::model::written::{Scalar, Written};
use crate::rule::Rule;
use crate::search::fold;
use crate::source::SourceText;

/// Stands for what is no prose: code, an address, a picture in a line.
pub(crate) const OBJECT: char = '\u{FFFC}';

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

/// The longest passage that a rule is given, in characters: three times the longest paragraph of the reports and laws that were looked through.
///
/// A rule may look at the whole passage for each sign that it finds in it. What nobody wrote by hand, a file without line ends or a slip
/// of an import, would cost the square of its length.
const LONGEST: usize = 3000;

/// Words that belong together, and where each of them came from.
#[derive(Debug)]
pub(crate) struct Passage {
    pub(crate) kind: PassageKind,
    pub(crate) source: Arc<SourceText>,
    pub(crate) text: String,
    /// Whether the next passage goes on with what this one was cut from.
    pub(crate) goes_on: bool,
    origin: Origin,
    /// Whether the words hold failed syntax, once somebody has asked; what was cut off from them counts too.
    holds_failed_syntax: OnceCell<bool>,
}

impl Passage {
    fn new(kind: PassageKind, source: &Arc<SourceText>, text: String, origin: Origin) -> Self {
        Self { kind, source: Arc::clone(source), text, goes_on: false, origin, holds_failed_syntax: OnceCell::new() }
    }

    fn push(&mut self, words: &str, origin: &Origin) {
        self.origin.append(self.text.len(), origin);
        self.text.push_str(words);
    }

    /// One character for what is no prose, or for a break: it stands where the words before it end.
    fn push_sign(&mut self, sign: char, place: Option<Range<usize>>) {
        let end = self.origin.range().end;
        self.origin.push(self.text.len(), place.unwrap_or(end..end));
        self.text.push(sign);
    }

    /// The bytes of the source that a range of the passage came from.
    pub(crate) fn origin(&self, range: Range<usize>) -> Range<usize> {
        self.origin.locate(&self.text, range, &self.source.text)
    }

    /// A diagnostic about a range of the passage; its severity follows from the rule.
    pub(crate) fn diagnostic(&self, rule: &'static Rule, range: Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(rule, message).at(&self.source, self.origin(range))
    }

    /// The same, with words that may safely take the place of the range, where the source has exactly these words.
    pub(crate) fn fixable(&self, rule: &'static Rule, range: Range<usize>, message: impl Into<String>, replacement: &str) -> Diagnostic {
        let diagnostic = self.diagnostic(rule, range.clone(), message);
        let place = self.origin(range.clone());
        let is_escaped = self.source.text[..place.start].ends_with('\\');
        let is_exact = self.source.text.get(place) == Some(&self.text[range]) && !is_escaped;
        if is_exact && !self.holds_failed_syntax() { diagnostic.fix(replacement) } else { diagnostic }
    }

    fn holds_failed_syntax(&self) -> bool {
        *self.holds_failed_syntax.get_or_init(|| holds_failed_syntax(&self.text))
    }

    /// The passage as passages of at most [`LONGEST`] characters.
    fn in_pieces(self) -> Vec<Self> {
        let mut rest = self.text.as_str();
        let mut pieces: Vec<Self> = Vec::new();
        while let Some(length) = piece_of(rest) {
            let (piece, after) = rest.split_at(length);
            pieces.push(self.piece(self.text.len() - rest.len(), piece, true));
            rest = after;
        }
        if pieces.is_empty() {
            return vec![self];
        }
        pieces.push(self.piece(self.text.len() - rest.len(), rest, false));
        pieces
    }

    fn piece(&self, at: usize, text: &str, goes_on: bool) -> Self {
        let holds_failed_syntax = OnceCell::from(self.holds_failed_syntax());
        let origin = self.origin.part(at, text.len());
        Self { kind: self.kind, source: Arc::clone(&self.source), text: text.to_owned(), goes_on, origin, holds_failed_syntax }
    }
}

/// Passages as rules are given them.
pub(crate) fn in_pieces(passages: Vec<Passage>) -> Vec<Passage> {
    passages.into_iter().flat_map(Passage::in_pieces).collect()
}

/// How much of words that are too long makes a piece, in bytes: up to the end of a sentence, else of a clause, else of a word.
fn piece_of(words: &str) -> Option<usize> {
    let (limit, _) = words.char_indices().nth(LONGEST)?;
    let ends_clause = |c: char| matches!(c, '；' | '，' | '、' | ' ' | ';' | ',');
    let head = &words[..limit];
    let behind = |is_end: &dyn Fn(char) -> bool| head.char_indices().rfind(|(_, c)| is_end(*c)).map(|(at, c)| at + c.len_utf8());
    let before_word = || head.char_indices().rfind(|(_, c)| !c.is_ascii_alphanumeric()).map(|(at, c)| at + c.len_utf8());
    behind(&ends_sentence).or_else(|| behind(&ends_clause)).or_else(before_word).or(Some(limit))
}

/// Whether the words hold what was meant as a link, a picture, code, a table or an attribute and was not read as one: whoever wrote it has to
/// mend that first, and a correction of its marks would destroy it.
fn holds_failed_syntax(words: &str) -> bool {
    const SIGNS: [&str; 18] =
        ["](", "]（", "] (", "】(", "![", "！[", "]:", "]：", "[[", "][", "[^", "`", "://", "{#", "{.", "</", ":::", "=\""];
    let is_tag = |(at, _): (usize, &str)| words[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
    let is_row = words.chars().filter(|c| matches!(c, '|' | '｜')).count() > 1;
    SIGNS.iter().any(|sign| words.contains(sign))
        || words.trim_start().starts_with(['|', '｜'])
        || is_row
        || words.match_indices('<').any(is_tag)
}

/// The passages of a body, in order.
pub(crate) fn of_body(source: &Arc<SourceText>, blocks: &[Block]) -> Vec<Passage> {
    let mut walk = Walk { source, passages: Vec::new(), in_quote: false };
    walk.blocks(blocks);
    walk.passages
}

struct Walk<'a> {
    source: &'a Arc<SourceText>,
    passages: Vec<Passage>,
    in_quote: bool,
}

impl Walk<'_> {
    fn blocks<'b>(&mut self, blocks: impl IntoIterator<Item = &'b Block>) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        let kind = match block {
            Block::Heading(heading) => PassageKind::Heading(heading.level),
            Block::Paragraph { .. } if self.in_quote => PassageKind::Quote,
            Block::Plain { .. } => PassageKind::Item,
            Block::Table { .. } => PassageKind::Cell,
            _ => PassageKind::Paragraph,
        };
        block.lines().for_each(|line| self.passage(kind, line));
        if let Block::Figure(image) = block {
            self.image(image);
        }
        let is_quote = self.in_quote || matches!(block, Block::Quote { .. });
        let outer = std::mem::replace(&mut self.in_quote, is_quote);
        self.blocks(block.children());
        self.in_quote = outer;
    }

    fn passage(&mut self, kind: PassageKind, content: &[Inline]) {
        let mut passage = Passage::new(kind, self.source, String::new(), Origin::default());
        self.inlines(content, &mut passage);
        if !passage.text.trim().is_empty() {
            self.passages.push(passage);
        }
    }

    fn inlines(&mut self, content: &[Inline], passage: &mut Passage) {
        for inline in content {
            match inline {
                Inline::Text { text, origin } => passage.push(text, origin),
                Inline::Emphasis { content } | Inline::Strong { content } | Inline::Strikethrough { content } => {
                    self.inlines(content, passage);
                }
                Inline::Code { origin, .. } => passage.push_sign(OBJECT, Some(origin.range())),
                Inline::Link { target, content, origin, .. } => {
                    let is_address = matches!(target, LinkTarget::Url { .. }) && plain_text(content).starts_with("http");
                    if is_address {
                        passage.push_sign(OBJECT, Some(origin.range()));
                    } else {
                        self.inlines(content, passage);
                    }
                }
                Inline::Image(image) => {
                    passage.push_sign(OBJECT, Some(image.origin.range()));
                    self.image(image);
                }
                Inline::SoftBreak => passage.push_sign(' ', None),
                Inline::HardBreak => passage.push_sign('\n', None),
                Inline::Redaction { stars, origin } => passage.push(&"*".repeat(*stars), origin),
                Inline::FootnoteReference { .. } => {}
            }
        }
    }

    fn image(&mut self, image: &Image) {
        if image.alt.trim().is_empty() {
            return;
        }
        self.passages.push(Passage::new(PassageKind::Alt, self.source, image.alt.clone(), image.alt_origin.clone()));
    }
}

/// The passages of the fields that people read, of an entry.
pub(crate) fn of_fields(source: &Arc<SourceText>, written: &Written) -> Vec<Passage> {
    let prose = written.iter().filter(|field| field.spec.is_prose());
    prose.flat_map(|field| field.scalars().into_iter().flat_map(|scalar| of_scalar(source, field.spec, &scalar))).collect()
}

/// The same of a file at the top of the publication.
pub(crate) fn of_configuration(file: &Configuration) -> Vec<Passage> {
    file.prose().into_iter().flat_map(|(spec, scalar)| of_scalar(&file.source, spec, &scalar)).collect()
}

/// One passage, or one for each line of Markdown, without the marks that begin it.
fn of_scalar(source: &Arc<SourceText>, spec: &'static FieldSpec, scalar: &Scalar<'_>) -> Vec<Passage> {
    let origin = scalar.origin(source);
    let lines: Vec<&str> = if spec.reader == Reader::Markdown { scalar.text.lines().collect() } else { vec![scalar.text] };
    let mut passages = Vec::new();
    for line in lines {
        let words = line.trim_start_matches(['#', ' ']).trim_end();
        if words.is_empty() {
            continue;
        }
        let at = words.as_ptr() as usize - scalar.text.as_ptr() as usize;
        passages.push(Passage::new(PassageKind::Field(spec.key), source, words.to_owned(), origin.part(at, words.len())));
    }
    passages
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

    pub(crate) fn diagnostic(&self, rule: &'static Rule, range: Range<usize>, message: impl Into<String>) -> Diagnostic {
        self.passage.diagnostic(rule, self.bytes(range), message)
    }

    pub(crate) fn fixable(&self, rule: &'static Rule, range: Range<usize>, message: impl Into<String>, replacement: &str) -> Diagnostic {
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

/// Han characters, 〇 and those that are only there for compatibility included.
pub(crate) fn is_han(c: char) -> bool {
    fold::is_han(c) || matches!(c, '\u{F900}'..='\u{FAFF}')
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

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(words: &str) -> Passage {
        let source = SourceText::new("甲.md", words);
        Passage::new(PassageKind::Paragraph, &source, words.to_owned(), Origin::of(0..words.len()))
    }

    #[test]
    fn a_long_passage_is_cut_at_the_end_of_a_sentence_and_leads_back() {
        let sentence = format!("{}，第二句。", "甲".repeat(700));
        let whole = passage(&sentence.repeat(9));
        let source = whole.source.text.clone();
        let pieces = whole.in_pieces();
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), source);
        let mut at = 0;
        for piece in &pieces {
            assert!(piece.text.chars().count() <= LONGEST && piece.text.ends_with('。'));
            assert_eq!(piece.origin(0..piece.text.len()), at..at + piece.text.len());
            at += piece.text.len();
        }
        assert_eq!(pieces.iter().filter(|piece| piece.goes_on).count(), pieces.len() - 1);
    }

    #[test]
    fn a_cut_never_parts_a_number_that_something_stands_before() {
        let words = format!("{}3301021990{}", "甲".repeat(LONGEST - 5), "乙".repeat(20));
        let pieces = passage(&words).in_pieces();
        assert!(pieces[1].text.starts_with("3301021990"), "{}", pieces[1].text);
    }

    #[test]
    fn what_was_cut_is_corrected_by_nobody_where_syntax_failed_elsewhere_in_it() {
        let words = format!("[甲](乙 丙){}", "群众满意。".repeat(LONGEST / 4));
        let last = passage(&words).in_pieces().pop().unwrap();
        assert!(last.holds_failed_syntax() && !last.text.contains('['));
    }

    #[test]
    fn broken_links_pictures_and_tables_are_left_to_the_author() {
        for words in [
            "[附件](附件 1.pdf)",
            "![现场]（图.jpg）",
            "！[现场](图.jpg)",
            "｜单位｜金额｜",
            "见`a,b处",
            "[公开栏](https://a.cn/a b)",
            "<img src=\"图.jpg\">",
            "[^1]：见,后",
            "甲|乙,|丙",
        ] {
            assert!(holds_failed_syntax(words), "{words}");
        }
        for words in ["群众反映强烈,各单位负总责。", "通知[2026]5号（见附件）", "甲|乙"] {
            assert!(!holds_failed_syntax(words), "{words}");
        }
    }
}
