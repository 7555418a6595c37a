//! Headings: the numbering of official documents, anchors, and what an outline must not do.
//!
//! - A paragraph of one short Chinese line that begins with 一、（一）1. or （1） and does not end like a sentence is a heading of level 2, 3, 4 or 5
//!   (GB/T 9704-2012, 7.3.3). Lines of the two lower levels that follow each other with nothing between them are an enumeration and stay.
//! - [`Number`] is such a number; it is kept as [`Heading::label`].
//! - An anchor says where in the outline of its reader a heading is: `s2-1` is the first under the second. So it stays the same as long as the headings
//!   before it do, and no pronunciation of Chinese has to be guessed.

use std::collections::BTreeMap;
use std::ops::Range;

use super::characters::is_wide;
use super::diagnostics::DiagnosticSink;
use super::walk;
use crate::diag::Diagnostic;
use crate::markdown::rules;
use crate::model::block::{Block, Heading, Inline, plain_text};

/// The longest line that is taken for a heading, in characters.
pub(super) const LONGEST_HEADING: usize = 60;

/// What is known of a block at the top of the tree and is not in it.
#[derive(Debug, Clone)]
pub(super) struct TopBlock {
    /// Where it is in the body.
    pub range: Range<usize>,
    /// Whether it is a paragraph of one line.
    pub is_one_line: bool,
}

/// Makes headings of numbered paragraphs, gives every heading its anchor and checks the outline.
pub(super) fn finish(blocks: &mut [Block], top: &[TopBlock], anchor_prefix: &str, diagnostics: &mut DiagnosticSink<'_>) {
    promote(blocks, top);
    check_outline(blocks, top, diagnostics);
    let mut anchors = Anchors::default();
    walk::headings_mut(blocks, &mut |heading| {
        heading.anchor = format!("{anchor_prefix}{}", anchors.next(heading.level));
        heading.label = Number::read(&plain_text(&heading.content)).map(|number| number.label);
    });
}

/// A number as official documents write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Number {
    /// As written: `一、`.
    pub label: String,
    /// The level of its heading: 2 for 一、, 3 for （一）, 4 for 1., 5 for （1）.
    pub level: u8,
    /// What it counts.
    pub value: u32,
}

impl Number {
    /// The number that a line begins with.
    pub(crate) fn read(line: &str) -> Option<Self> {
        let first = line.chars().next()?;
        let is_bracketed = matches!(first, '（' | '(');
        let digits = if is_bracketed { &line[first.len_utf8()..] } else { line };
        let len = digits.find(|c| chinese_digit(c).is_none() && arabic_digit(c).is_none())?;
        let (digits, rest) = digits.split_at(len);
        let (value, is_chinese) = arabic_value(digits).map(|value| (value, false)).or_else(|| Some((chinese_value(digits)?, true)))?;
        let mark = rest.chars().next()?;
        let fits = match (is_bracketed, is_chinese) {
            (true, _) => matches!(mark, '）' | ')'),
            (false, true) => mark == '、',
            // `1.5 分` begins with a figure.
            (false, false) => matches!(mark, '.' | '．' | '、') && !rest[mark.len_utf8()..].starts_with(|c| arabic_digit(c).is_some()),
        };
        let level = match (is_bracketed, is_chinese) {
            (false, true) => 2,
            (true, true) => 3,
            (false, false) => 4,
            (true, false) => 5,
        };
        let len = line.len() - rest.len() + mark.len_utf8();
        fits.then(|| Self { label: line[..len].to_owned(), level, value })
    }
}

fn arabic_digit(c: char) -> Option<u32> {
    c.to_digit(10).or_else(|| ('０'..='９').contains(&c).then(|| c as u32 - '０' as u32))
}

/// Up to 999; a longer row of digits is a year or a figure.
fn arabic_value(digits: &str) -> Option<u32> {
    let is_short = (1..=3).contains(&digits.chars().count());
    is_short.then(|| digits.chars().try_fold(0, |value, c| Some(value * 10 + arabic_digit(c)?)))?
}

fn chinese_digit(c: char) -> Option<u32> {
    "一二三四五六七八九十百".chars().position(|digit| digit == c).and_then(|index| u32::try_from(index + 1).ok())
}

/// 一 to 九十九, the usual way.
fn chinese_value(digits: &str) -> Option<u32> {
    let (tens, ones) = match digits.split_once('十') {
        Some((tens, ones)) => (one_digit(tens, 1)?, one_digit(ones, 0)?),
        None if digits.is_empty() => return None,
        None => (0, one_digit(digits, 0)?),
    };
    Some(tens * 10 + ones)
}

fn one_digit(digits: &str, empty: u32) -> Option<u32> {
    let mut digits = digits.chars();
    let Some(digit) = digits.next() else { return Some(empty) };
    digits.next().is_none().then(|| chinese_digit(digit).filter(|&value| value <= 9))?
}

/// How a number of a level is written, for a message.
fn written(level: u8, value: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let chinese = || {
        let (tens, ones) = (value / 10 % 10, value % 10);
        let tens = if tens == 0 { String::new() } else { format!("{}十", DIGITS[if tens == 1 { 0 } else { tens as usize }]) };
        format!("{tens}{}", DIGITS[ones as usize])
    };
    match level {
        2 => format!("{}、", chinese()),
        3 => format!("（{}）", chinese()),
        4 => format!("{value}."),
        _ => format!("（{value}）"),
    }
}

fn promote(blocks: &mut [Block], top: &[TopBlock]) {
    let numbers: Vec<Option<Number>> = blocks.iter().zip(top).map(|(block, top)| heading_number(block, top)).collect();
    for index in 0..blocks.len() {
        let Some(number) = &numbers[index] else { continue };
        let is_same_level = |other: Option<&Option<Number>>| matches!(other, Some(Some(other)) if other.level == number.level);
        let is_enumerated = is_same_level(numbers.get(index + 1)) || (index > 0 && is_same_level(numbers.get(index - 1)));
        if number.level >= 4 && is_enumerated {
            continue;
        }
        if let Block::Paragraph { content } = &mut blocks[index] {
            let content = std::mem::take(content);
            blocks[index] = Block::Heading(Heading { level: number.level, anchor: String::new(), label: None, content });
        }
    }
}

/// The number of a paragraph that looks like a heading.
fn heading_number(block: &Block, top: &TopBlock) -> Option<Number> {
    let Block::Paragraph { content } = block else { return None };
    if !top.is_one_line {
        return None;
    }
    let words = plain_text(content);
    let is_short = words.char_indices().nth(LONGEST_HEADING).is_none();
    let number = Number::read(&words).filter(|_| is_short && !ends_like_a_sentence(&words))?;
    // A quotation that goes on in the next line says that the line was cut.
    if introduces(&words, number.level) || words.matches('“').count() != words.matches('”').count() {
        return None;
    }
    words[number.label.len()..].contains(is_wide).then_some(number)
}

/// What may stand behind the mark that ends a sentence; private characters are left there by old word processors.
fn closes_nothing(c: char) -> bool {
    matches!(c, '”' | '’' | '）' | ')' | '》' | '\u{E000}'..='\u{F8FF}')
}

/// Whether a numbered line is an item that leads to others, and no heading: （二）数额在十万元以上，并具有下列情形之一的：.
fn introduces(words: &str, level: u8) -> bool {
    let is_open = words.trim_end_matches(closes_nothing).ends_with(['：', ':']);
    is_open && (level >= 3 || ["，", "下列", "以下", "如下"].iter().any(|sign| words.contains(sign)))
}

/// Whether a line ends as sentences and their parts do, and titles do not.
pub(crate) fn ends_like_a_sentence(line: &str) -> bool {
    let words = line.trim_end().trim_end_matches(closes_nothing);
    words.ends_with(['。', '！', '？', '；', '，', '、', '…', '.', '!', '?', ';', ','])
}

fn check_outline(blocks: &[Block], top: &[TopBlock], diagnostics: &mut DiagnosticSink<'_>) {
    // The entry's title is the heading of level 1.
    let mut level_before = 1;
    let mut sequence = Sequence::default();
    for (block, top) in blocks.iter().zip(top) {
        match block {
            Block::Heading(heading) => {
                if heading.level > level_before + 1 {
                    report_level(heading, level_before, top, diagnostics);
                }
                level_before = heading.level;
                sequence.heading(heading, top, diagnostics);
            }
            Block::Paragraph { content } => sequence.paragraph(content),
            _ => {}
        }
    }
}

fn report_level(heading: &Heading, level_before: u8, top: &TopBlock, diagnostics: &mut DiagnosticSink<'_>) {
    diagnostics.add(&rules::STRUCTURE_HEADING_LEVEL, top.range.clone(), |_| {
        let words = plain_text(&heading.content);
        let level = heading.level;
        let diagnostic = Diagnostic::new(
            &rules::STRUCTURE_HEADING_LEVEL,
            format!("标题「{words}」是第 {level} 级，前一个标题是第 {level_before} 级，中间缺级"),
        );
        let wanted = level_before + 1;
        match Number::read(&words) {
            Some(number) if number.level == level && wanted >= 2 => diagnostic.hint(format!(
                "第 {wanted} 级的编号是「{}」；也可以在前面补上缺的标题，标题用 # 的个数写明级别",
                written(wanted, number.value)
            )),
            _ => diagnostic.hint(format!("写成第 {wanted} 级（{}），或在前面补上缺的标题", "#".repeat(usize::from(wanted)))),
        }
    });
}

/// The last number of each level of numbering under the headings at hand.
#[derive(Default)]
struct Sequence {
    /// The heading level that stands on each numbering level, and the last number.
    last: BTreeMap<u8, u32>,
    /// The heading levels of the numbered headings at hand, by numbering level.
    heading_levels: BTreeMap<u8, u8>,
}

impl Sequence {
    fn heading(&mut self, heading: &Heading, top: &TopBlock, diagnostics: &mut DiagnosticSink<'_>) {
        let level = heading.level;
        // Numbers under a heading begin anew at the next heading above them.
        let ended: Vec<u8> = self
            .heading_levels
            .iter()
            .filter(|(_, heading_level)| **heading_level > level)
            .map(|(number_level, _)| *number_level)
            .collect();
        for number_level in ended {
            self.last.remove(&number_level);
            self.heading_levels.remove(&number_level);
        }
        let Some(number) = Number::read(&plain_text(&heading.content)) else { return };
        let before = self.count(&number);
        self.heading_levels.insert(number.level, level);
        let wanted = before.unwrap_or(0) + 1;
        // 一、 behind 三、 begins another row, as in an annex.
        let begins_anew = number.value == 1 && before.is_some_and(|before| before >= 2);
        if number.value != wanted && !begins_anew {
            diagnostics.add(&rules::STRUCTURE_HEADING_SEQUENCE, top.range.clone(), |_| {
                let (written, label) = (written(number.level, wanted), &number.label);
                let message = match before {
                    Some(before) => format!("标题编号「{label}」前面是「{}」，应是「{written}」", self::written(number.level, before)),
                    None => format!("标题编号「{label}」前面没有同级的编号，应从「{written}」起"),
                };
                Diagnostic::new(&rules::STRUCTURE_HEADING_SEQUENCE, message).hint("改正编号，或补上缺的部分")
            });
        }
    }

    /// A numbered paragraph counts, so that a heading after it is not called a gap.
    fn paragraph(&mut self, content: &[Inline]) {
        let mut words = String::new();
        for inline in content.iter().take(2) {
            words.push_str(&plain_text(std::slice::from_ref(inline)));
        }
        if let Some(number) = Number::read(&words) {
            self.count(&number);
        }
    }

    /// Counts a number and gives the one before it on its level; numbers of lower levels begin anew.
    fn count(&mut self, number: &Number) -> Option<u32> {
        self.last.retain(|&level, _| level <= number.level);
        self.heading_levels.retain(|&level, _| level <= number.level);
        self.last.insert(number.level, number.value)
    }
}

/// Gives out anchors.
#[derive(Default)]
struct Anchors {
    /// The level and the number among its siblings of each heading above, outermost first.
    path: Vec<(u8, usize)>,
}

impl Anchors {
    fn next(&mut self, level: u8) -> String {
        // A heading that stands higher than the first one of its row goes on counting that row: numbers are never given twice.
        let mut count = 0;
        while let Some(&(above, above_count)) = self.path.last() {
            if above < level {
                break;
            }
            count = above_count;
            self.path.pop();
        }
        self.path.push((level, count + 1));
        let numbers: Vec<String> = self.path.iter().map(|(_, count)| count.to_string()).collect();
        numbers.join("-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_official_documents() {
        let check = |line: &str, expected: Option<(&str, u8, u32)>| {
            let number = Number::read(line);
            assert_eq!(number.as_ref().map(|n| (n.label.as_str(), n.level, n.value)), expected, "{line}");
        };
        check("一、总体要求", Some(("一、", 2, 1)));
        check("十二、附则", Some(("十二、", 2, 12)));
        check("二十、附则", Some(("二十、", 2, 20)));
        check("三十一、附则", Some(("三十一、", 2, 31)));
        check("（一）抓实学习", Some(("（一）", 3, 1)));
        check("(三)抓实学习", Some(("(三)", 3, 3)));
        check("1.学习", Some(("1.", 4, 1)));
        check("１．学习", Some(("１．", 4, 1)));
        check("12、学习", Some(("12、", 4, 12)));
        check("（1）学习", Some(("（1）", 5, 1)));
        check("（１２）学习", Some(("（１２）", 5, 12)));
        check("1.5 分", None);
        check("2023.学习", None);
        check("（2023）5 号", None);
        check("一是学习", None);
        check("一一、学习", None);
        check("十十、学习", None);
        check("百、学习", None);
        check("（一", None);
        check("、学习", None);
        check("（）学习", None);
        check("", None);
    }

    #[test]
    fn anchors_are_unique_whatever_the_levels() {
        let mut anchors = Anchors::default();
        let given: Vec<String> = [3, 2, 2, 3, 4, 3, 2, 1, 6, 5, 2].into_iter().map(|level| anchors.next(level)).collect();
        assert_eq!(given, ["1", "2", "3", "3-1", "3-1-1", "3-2", "4", "5", "5-1", "5-2", "5-3"]);
    }
}
