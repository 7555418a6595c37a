//! Which paragraph is the title, which a heading and of what level; everything else is body.
//!
//! A heading is known by what its author gave it, the surest sign first:
//!
//! 1. the words of a section of the kind (主要做法), with whatever number and mark around them;
//! 2. a heading style or outline level;
//! 3. a number of official documents, typed or automatic: 第一章, 一、（一）1.（1） before a short line that does not end like a sentence. Lines
//!    of the lower levels that follow each other are an enumeration, as the reader of Markdown takes them, too;
//! 4. where a document has no styles, a short bold line, one in the middle in larger letters, or one in much larger letters.
//!
//! A run-in head (一是…。 and what follows it in the same paragraph) belongs to its paragraph. Levels follow from the order in which signs
//! appear: a sign that was not there before stands under the heading before it.

mod numbers;

use super::document::{Block, Inline, Paragraph};
use super::markdown::Figure;
use super::text::{visit_inlines, visit_paragraphs};
use crate::markdown::ends_like_a_sentence;
use crate::model::kind::SectionSpec;
use numbers::{is_arabic_digit, number_of};

/// A piece of an entry's text.
#[derive(Debug, Clone)]
pub enum Piece {
    /// A heading.
    Heading {
        /// 2 to 6; the title is 1 and is not here.
        level: u8,
        /// Its words, number included.
        paragraph: Paragraph,
    },
    /// A paragraph or a table.
    Block(Block),
    /// A picture on a line of its own.
    Figure(Figure),
}

/// A document in order.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    /// The words of the title, where the document has one.
    pub title: Option<(String, Paragraph)>,
    /// What follows it.
    pub pieces: Vec<Piece>,
}

/// The longest line that is taken for a heading, in characters.
const LONGEST_HEADING: usize = 60;
/// The longest line that is taken for one because it is bold.
const LONGEST_BOLD: usize = 30;
/// The longest paragraph that a style makes a heading; whole paragraphs have one by mistake.
const LONGEST_STYLED: usize = 120;
/// How much larger than the text letters are that make a heading anywhere, in percent.
const MUCH_LARGER: u32 = 125;
/// So many bold lines that follow each other are a cover or a list.
const BOLD_ROW: usize = 3;
/// The longest line under a picture that is its caption, in characters.
const LONGEST_CAPTION: usize = 100;

/// Finds title and headings. `sections` are those of the entry's kind.
pub fn outline(blocks: Vec<Block>, sections: &[SectionSpec]) -> Outline {
    let mut blocks = blocks;
    let title = take_title(&mut blocks);
    let facts = Facts::of(&blocks, sections);
    let signs: Vec<Option<Sign>> = (0..blocks.len()).map(|index| facts.sign(&blocks, index)).collect();
    let signs = without_enumerations(&blocks, &signs);
    let mut levels = Levels::default();
    let mut pieces = Vec::new();
    for (block, sign) in blocks.into_iter().zip(signs) {
        match (block, sign) {
            (Block::Paragraph(paragraph), Some(sign)) => {
                let figures: Vec<Piece> = figures_of(&paragraph);
                let level = levels.next(sign);
                pieces.push(Piece::Heading { level, paragraph: without_pictures(paragraph) });
                pieces.extend(figures);
            }
            (Block::Paragraph(paragraph), None) => pieces.extend(with_figures(&paragraph)),
            (table, _) => pieces.push(Piece::Block(table)),
        }
    }
    Outline { title, pieces: with_captions(pieces) }
}

/// What makes a paragraph a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sign {
    mark: Mark,
    /// Whether it is a section of the kind.
    is_section: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// A heading style or outline level, from 1.
    Style(u8),
    /// A number: 1 第一章, 2 一、, 3 （一）, 4 1., 5 （1）, 6 and more 1.1, 1.1.1.
    Number(u8),
    /// In larger letters, in the middle or much larger.
    Larger,
    /// Bold.
    Bold,
    /// Only the words of a section.
    Words,
}

/// What is known of the whole document.
struct Facts<'a> {
    sections: &'a [SectionSpec],
    has_styles: bool,
    /// The size of most letters.
    body_size: Option<u32>,
    /// Whether most of the text is bold, so that bold says nothing.
    is_bold: bool,
}

impl<'a> Facts<'a> {
    fn of(blocks: &[Block], sections: &'a [SectionSpec]) -> Self {
        let mut sizes: std::collections::BTreeMap<u32, usize> = std::collections::BTreeMap::new();
        let (mut bold, mut all) = (0, 0);
        visit_paragraphs(blocks, &mut |paragraph| {
            let length = paragraph.text().chars().count();
            all += length;
            if is_bold(paragraph) {
                bold += length;
            }
            if let Some(size) = paragraph.half_points {
                *sizes.entry(size).or_default() += length;
            }
        });
        let styled = paragraphs(blocks).filter(|paragraph| style_of(paragraph).is_some()).count();
        Self {
            sections,
            has_styles: styled >= 2,
            body_size: sizes.into_iter().max_by_key(|(_, length)| *length).map(|(size, _)| size),
            is_bold: bold * 2 > all,
        }
    }

    fn sign(&self, blocks: &[Block], index: usize) -> Option<Sign> {
        let paragraph = as_paragraph(&blocks[index])?;
        let words = full_text(paragraph);
        if paragraph.is_boxed || words.trim().is_empty() || looks_like_contents(&words) || is_caption(&words) {
            return None;
        }
        let is_section = is_section(&words, self.sections);
        let mark = self.mark(blocks, index, paragraph, &words).or_else(|| is_section.then_some(Mark::Words))?;
        Some(Sign { mark, is_section })
    }

    fn mark(&self, blocks: &[Block], index: usize, paragraph: &Paragraph, words: &str) -> Option<Mark> {
        if let Some(style) = style_of(paragraph) {
            return Some(Mark::Style(style));
        }
        let is_line = is_short(words, LONGEST_HEADING) && !ends_like_a_sentence(words) && !words.trim().contains('\n');
        if !is_line || paragraph.is_right || paragraph.label.as_ref().is_some_and(|label| label.is_bullet) {
            return None;
        }
        if let Some((class, rest)) = number_of(words) {
            let is_decimal = class >= 6;
            let is_set_apart = is_bold(paragraph) && !self.is_bold;
            let is_meant = (rest.chars().any(is_wide) && (!is_decimal || !self.has_styles)) || is_set_apart;
            return is_meant.then_some(Mark::Number(class));
        }
        if self.has_styles || !is_followed_by_text(blocks, index) || !words.contains(char::is_alphabetic) {
            return None;
        }
        let is_larger = |times: u32| matches!((paragraph.half_points, self.body_size), (Some(own), Some(body)) if own * 100 > body * times);
        if (paragraph.is_centered && is_larger(100) || is_larger(MUCH_LARGER)) && is_short(words, LONGEST_BOLD) {
            return Some(Mark::Larger);
        }
        let stands_out = is_bold(paragraph) && !self.is_bold && is_short(words, LONGEST_BOLD) && !is_label(words);
        (stands_out && bold_row(blocks, index) < BOLD_ROW).then_some(Mark::Bold)
    }
}

/// Gives levels to signs in the order in which they come.
#[derive(Default)]
struct Levels(Vec<(Mark, u8)>);

impl Levels {
    fn next(&mut self, sign: Sign) -> u8 {
        if sign.is_section {
            self.0 = vec![(sign.mark, 2)];
            return 2;
        }
        if let Some(at) = self.0.iter().position(|(mark, _)| *mark == sign.mark) {
            self.0.truncate(at + 1);
            return self.0[at].1;
        }
        // A sign of the same sort that stands higher ends all that stood under it.
        if let Some(at) = self.0.iter().position(|(mark, _)| is_above(sign.mark, *mark)) {
            let level = self.0[at].1;
            self.0.truncate(at);
            self.0.push((sign.mark, level));
            return level;
        }
        let level = self.0.last().map_or(2, |(_, level)| (level + 1).min(6));
        self.0.push((sign.mark, level));
        level
    }
}

/// Whether a sign stands above another one, wherever they appear.
fn is_above(mark: Mark, other: Mark) -> bool {
    match (mark, other) {
        (Mark::Style(own), Mark::Style(other)) | (Mark::Number(own), Mark::Number(other)) => own < other,
        (Mark::Larger, Mark::Number(_) | Mark::Bold) => true,
        (Mark::Number(1 | 2), Mark::Bold) => true,
        _ => false,
    }
}

/// Numbered lines of the lower levels and of one look that follow each other with nothing between them are an enumeration.
fn without_enumerations(blocks: &[Block], signs: &[Option<Sign>]) -> Vec<Option<Sign>> {
    let low = |index: usize| match signs.get(index).copied().flatten() {
        Some(Sign { mark: Mark::Number(class), is_section: false }) if class >= 4 => {
            Some((class, as_paragraph(&blocks[index]).is_some_and(is_bold)))
        }
        _ => None,
    };
    let visible: Vec<usize> = (0..blocks.len()).filter(|index| !blocks[*index].text().trim().is_empty()).collect();
    let mut kept = signs.to_vec();
    for pair in visible.windows(2) {
        if low(pair[0]).is_some() && low(pair[0]) == low(pair[1]) {
            kept[pair[0]] = None;
            kept[pair[1]] = None;
        }
    }
    kept
}

/// The title: a paragraph of that style, else what stands first and looks like one. Lines of one look that follow each other are one title.
fn take_title(blocks: &mut Vec<Block>) -> Option<(String, Paragraph)> {
    let styled = blocks.iter().position(|block| as_paragraph(block).is_some_and(|paragraph| paragraph.is_title && !is_empty(paragraph)));
    let first = blocks.iter().position(|block| !block.text().trim().is_empty())?;
    let at = match styled {
        Some(at) => at,
        None if looks_like_title(blocks, first) => first,
        None => return None,
    };
    let is_same = |paragraph: &Paragraph, first: &Paragraph| {
        let is_styled = styled.is_some() && paragraph.is_title;
        let is_alike =
            styled.is_none() && paragraph.is_centered && paragraph.half_points == first.half_points && paragraph.heading == first.heading;
        (is_styled || is_alike) && !is_empty(paragraph) && !has_picture(paragraph)
    };
    let head = as_paragraph(&blocks[at])?.clone();
    let lines = blocks[at..].iter().map_while(as_paragraph).take(3).take_while(|paragraph| is_same(paragraph, &head)).count().max(1);
    let words: Vec<String> = blocks[at..at + lines].iter().map(|block| one_line(&block.text())).collect();
    if words.iter().map(|line| line.chars().count()).sum::<usize>() > LONGEST_STYLED {
        return None;
    }
    let title = join_lines(&words);
    let pictures: Vec<Block> =
        blocks[at..at + lines].iter().filter(|block| as_paragraph(block).is_some_and(has_picture)).cloned().collect();
    blocks.splice(at..at + lines, pictures.into_iter().map(only_pictures));
    Some((title, head))
}

/// Lines of a title after each other; between Latin words a space.
fn join_lines(lines: &[String]) -> String {
    let mut out = String::new();
    for line in lines {
        if out.ends_with(|c: char| c.is_ascii_alphanumeric()) && line.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

fn looks_like_title(blocks: &[Block], first: usize) -> bool {
    let Some(paragraph) = as_paragraph(&blocks[first]) else { return false };
    let words = full_text(paragraph);
    if !is_short(&words, LONGEST_HEADING)
        || ends_like_a_sentence(&words)
        || paragraph.is_right
        || number_of(&words).is_some()
        || is_label(&words)
    {
        return false;
    }
    let is_only_first_style =
        paragraph.heading == Some(1) && paragraphs(&blocks[first + 1..]).all(|other| other.heading != Some(1) || is_empty(other));
    let body = Facts::of(blocks, &[]).body_size;
    let is_larger = matches!((paragraph.half_points, body), (Some(own), Some(body)) if own > body);
    is_only_first_style || paragraph.is_centered || (is_larger && is_bold(paragraph))
}

/// A paragraph with each of its pictures on a line of its own: those before its words, then the words, then the others.
pub fn with_figures(paragraph: &Paragraph) -> Vec<Piece> {
    if !has_picture(paragraph) {
        return vec![Piece::Block(Block::Paragraph(paragraph.clone()))];
    }
    let words_begin = paragraph.inlines.iter().position(|inline| !matches!(inline, Inline::Picture(_)) && !is_blank(inline));
    let (before, after) = paragraph.inlines.split_at(words_begin.unwrap_or(paragraph.inlines.len()));
    let figures = |inlines: &[Inline]| figures_of(&Paragraph { inlines: inlines.to_vec(), ..paragraph.clone() });
    let mut pieces = figures(before);
    let words = without_pictures(paragraph.clone());
    if !is_empty(&words) {
        pieces.push(Piece::Block(Block::Paragraph(words)));
    }
    pieces.extend(figures(after));
    pieces
}

fn figures_of(paragraph: &Paragraph) -> Vec<Piece> {
    let mut figures = Vec::new();
    visit_inlines(&paragraph.inlines, &mut |inline| {
        if let Inline::Picture(picture) = inline {
            figures.push(Piece::Figure(Figure { picture: picture.clone(), caption: None, spot: paragraph.spot.clone() }));
        }
    });
    figures
}

/// The lines under pictures become their captions. One line under several pictures belongs to the last of them.
fn with_captions(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut without_caption: Vec<usize> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Figure(figure) => {
                without_caption.push(out.len());
                out.push(Piece::Figure(figure));
            }
            Piece::Block(Block::Paragraph(paragraph))
                if !without_caption.is_empty() && is_caption(&paragraph.text()) && is_plain(&paragraph) =>
            {
                let rest_are_captions = without_caption.len() > 1;
                let at = if rest_are_captions { without_caption.remove(0) } else { without_caption.pop().unwrap_or_default() };
                if let Piece::Figure(figure) = &mut out[at] {
                    figure.caption = Some(one_line(&full_text(&paragraph)));
                }
            }
            Piece::Block(Block::Paragraph(paragraph)) if is_empty(&paragraph) => {}
            piece => {
                without_caption.clear();
                out.push(piece);
            }
        }
    }
    out
}

/// Whether a line is what stands under a picture: 图1 …, 图：….
pub fn is_caption(words: &str) -> bool {
    let words = words.trim().trim_start_matches(['（', '(', '▲', '△', '【', '[', '↑']).trim_start();
    let Some(rest) = words.strip_prefix("图片").or_else(|| words.strip_prefix("配图")).or_else(|| words.strip_prefix('图')) else {
        return false;
    };
    let rest = rest.trim_start();
    let is_numbered = rest.starts_with(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c) || "一二三四五六七八九十".contains(c));
    let is_named = rest.starts_with(['：', ':', '为']);
    (is_numbered || is_named) && is_short(words, LONGEST_CAPTION) && !rest.starts_with("一乐")
}

/// A caption without its number: what the picture ledger holds.
pub fn caption_words(caption: &str) -> String {
    let words = caption.trim().trim_start_matches(['（', '(', '▲', '△', '【', '[', '↑']).trim_start();
    let rest = words.strip_prefix("图片").or_else(|| words.strip_prefix("配图")).or_else(|| words.strip_prefix('图')).unwrap_or(words);
    let rest = without_figure_number(rest.trim_start())
        .trim_start_matches(['）', ')', '】', ']', '：', ':', '、', '.', '．', ' ', '\u{3000}', '\t'])
        .trim();
    let is_closed = caption.trim().starts_with(['（', '(']);
    let rest = if is_closed { rest.trim_end_matches(['）', ')']) } else { rest };
    rest.trim().to_owned()
}

/// What stands behind 1, 一, 1-2 or （1）; the year that may follow a gap is none of the number.
fn without_figure_number(words: &str) -> &str {
    let is_digit = |c: char| is_arabic_digit(c) || "一二三四五六七八九十".contains(c);
    let number = |words: &str| {
        let end = words.find(|c: char| !is_digit(c)).unwrap_or(words.len());
        (1..=3).contains(&words[..end].chars().count()).then_some(end)
    };
    let Some(end) = number(words) else { return words };
    let rest = &words[end..];
    let inner = rest.strip_prefix(['-', '－', '—', '–', '.', '．']).and_then(|inner| number(inner).map(|end| &inner[end..]));
    inner.unwrap_or(rest)
}

/// The name that a heading gives its section, without number and marks.
pub fn section_name(words: &str) -> &str {
    let words = words.trim();
    let bare = number_of(words).map_or(words, |(_, rest)| rest);
    bare.trim().trim_matches(['：', ':', '【', '】', '［', '］', '[', ']', '■', '◆', '●', '★', '*', ' ', '　', '《', '》']).trim()
}

fn is_section(words: &str, sections: &[SectionSpec]) -> bool {
    let name: String = section_name(words).chars().filter(|c| !c.is_whitespace()).collect();
    sections.iter().any(|section| section.names.contains(&name.as_str()))
}

fn as_paragraph(block: &Block) -> Option<&Paragraph> {
    if let Block::Paragraph(paragraph) = block { Some(paragraph) } else { None }
}

fn paragraphs(blocks: &[Block]) -> impl Iterator<Item = &Paragraph> {
    blocks.iter().filter_map(as_paragraph)
}

/// The words with the automatic number.
pub fn full_text(paragraph: &Paragraph) -> String {
    let label = paragraph.label.as_ref().filter(|label| !label.is_bullet).map_or("", |label| label.text.as_str());
    let words = paragraph.text();
    if !label.is_empty() && words.trim_start().starts_with(label.trim()) { words } else { format!("{label}{words}") }
}

/// The level of a style that makes a heading; what is as long as a paragraph, or ends like one, has it by mistake.
fn style_of(paragraph: &Paragraph) -> Option<u8> {
    let style = paragraph.heading?;
    let words = paragraph.text();
    let is_paragraph = !is_short(&words, LONGEST_STYLED) || (ends_like_a_sentence(&words) && !is_short(&words, LONGEST_BOLD));
    (!words.trim().is_empty() && !is_paragraph && !paragraph.is_boxed).then_some(style)
}

fn is_empty(paragraph: &Paragraph) -> bool {
    paragraph.text().trim().is_empty() && !has_picture(paragraph) && !has_note(paragraph)
}

fn has_note(paragraph: &Paragraph) -> bool {
    paragraph.inlines.iter().any(|inline| matches!(inline, Inline::Note(_)))
}

/// Whether it is words alone.
fn is_plain(paragraph: &Paragraph) -> bool {
    !paragraph.is_boxed && paragraph.inlines.iter().all(|inline| matches!(inline, Inline::Text { .. } | Inline::LineBreak))
}

fn has_picture(paragraph: &Paragraph) -> bool {
    let mut found = false;
    visit_inlines(&paragraph.inlines, &mut |inline| found |= matches!(inline, Inline::Picture(_)));
    found
}

fn without_pictures(mut paragraph: Paragraph) -> Paragraph {
    strip_pictures(&mut paragraph.inlines);
    paragraph
}

fn strip_pictures(inlines: &mut Vec<Inline>) {
    inlines.retain(|inline| !matches!(inline, Inline::Picture(_)));
    for inline in inlines {
        if let Inline::Link { inlines, .. } = inline {
            strip_pictures(inlines);
        }
    }
}

fn only_pictures(block: Block) -> Block {
    match block {
        Block::Paragraph(mut paragraph) => {
            paragraph.inlines.retain(|inline| matches!(inline, Inline::Picture(_)));
            paragraph.label = None;
            paragraph.is_title = false;
            Block::Paragraph(paragraph)
        }
        table => table,
    }
}

fn is_blank(inline: &Inline) -> bool {
    match inline {
        Inline::Text { text, .. } => text.trim().is_empty(),
        Inline::LineBreak => true,
        _ => false,
    }
}

fn is_bold(paragraph: &Paragraph) -> bool {
    let (mut bold, mut any) = (true, false);
    visit_inlines(&paragraph.inlines, &mut |inline| {
        if let Inline::Text { text, look } = inline
            && !text.trim().is_empty()
        {
            any = true;
            bold &= look.bold;
        }
    });
    any && bold
}

/// How many bold short lines stand together at a place.
fn bold_row(blocks: &[Block], index: usize) -> usize {
    let is_line =
        |block: &Block| as_paragraph(block).is_some_and(|paragraph| is_bold(paragraph) && is_short(&paragraph.text(), LONGEST_BOLD));
    let before = blocks[..index].iter().rev().take_while(|block| is_line(block)).count();
    let after = blocks[index..].iter().take_while(|block| is_line(block)).count();
    before + after
}

/// Whether text comes behind it that it could be the heading of.
fn is_followed_by_text(blocks: &[Block], index: usize) -> bool {
    blocks[index + 1..].iter().any(|block| !block.text().trim().is_empty())
}

/// 单位：某某局: a label with its value.
fn is_label(words: &str) -> bool {
    let Some((label, value)) = words.trim().split_once(['：', ':']) else { return false };
    label.chars().count() <= 10 && !value.trim().is_empty()
}

/// A line of a table of contents: dots and a page number.
fn looks_like_contents(words: &str) -> bool {
    let words = words.trim_end();
    let without_page = words.trim_end_matches(|c: char| is_arabic_digit(c));
    let gap = without_page.trim_end();
    words.len() > without_page.len() && (gap.ends_with("..") || gap.ends_with("……") || gap.ends_with("··") || without_page.ends_with('\t'))
}

fn is_short(words: &str, most: usize) -> bool {
    words.trim().chars().nth(most).is_none()
}

fn is_wide(c: char) -> bool {
    matches!(c as u32, 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

/// Several lines as one.
pub fn one_line(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    join_lines(&lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_lose_their_number_and_nothing_else() {
        for (caption, words) in [
            ("图1　2026年5月，巡查", "2026年5月，巡查"),
            ("图 2-1：公示栏", "公示栏"),
            ("（图三 廉政水尺）", "廉政水尺"),
            ("图为执法人员巡查", "为执法人员巡查"),
            ("图片4 渡口", "渡口"),
        ] {
            assert!(is_caption(caption), "{caption}");
            assert_eq!(caption_words(caption), words);
        }
        for words in ["图书室建成。", "图一乐", "地图1"] {
            assert!(!is_caption(words), "{words}");
        }
    }

    #[test]
    fn numbers_have_classes() {
        let class = |line: &str| number_of(line).map(|(class, _)| class);
        for (line, expected) in [
            ("第一章 总则", Some(1)),
            ("第三条 本办法", None),
            ("一、背景", Some(2)),
            ("（一）背景", Some(3)),
            ("1.背景", Some(4)),
            ("（1）背景", Some(5)),
            ("1.1 背景", Some(6)),
            ("1.5亿元", None),
            ("2026年工作", None),
        ] {
            assert_eq!(class(line), expected, "{line}");
        }
    }
}
