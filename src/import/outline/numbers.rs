//! Official numbers that begin a line: `第一章`, `（一）`, `一、`, `1.`; each with its class.

use crate::markdown::Number;

/// The class of the number that a line begins with, and what stands behind it.
pub(super) fn number_of(line: &str) -> Option<(u8, &str)> {
    let line = line.trim_start();
    chapter(line).or_else(|| official(line)).or_else(|| dotted(line)).or_else(|| decimal(line))
}

/// 第一章, 第二节, 第三部分. An article (第一条) is text.
fn chapter(line: &str) -> Option<(u8, &str)> {
    let rest = line.strip_prefix('第')?;
    let rest = after_digits(rest)?;
    let unit = ["部分", "章", "篇", "编", "讲", "单元"].into_iter().find(|unit| rest.starts_with(unit));
    let (class, unit) = unit.map(|unit| (1, unit)).or_else(|| rest.starts_with('节').then_some((2, "节")))?;
    let rest = &rest[unit.len()..];
    rest.starts_with([' ', '\u{3000}', '：', ':', '、', '\t'])
        .then(|| (class, rest.trim_start_matches(['：', ':', '、'])))
        .or_else(|| (!rest.is_empty()).then_some((class, rest)))
}

/// 一、（一）1.（1）, as the reader of Markdown takes them; the class is the level that it gives.
fn official(line: &str) -> Option<(u8, &str)> {
    let number = Number::read(line)?;
    Some((number.level, &line[number.label.len()..]))
}

/// 一. as some write for 一、.
fn dotted(line: &str) -> Option<(u8, &str)> {
    let rest = after_digits(line).filter(|_| !line.starts_with(is_arabic_digit))?;
    rest.strip_prefix(['．', '.']).map(|rest| (2, rest))
}

/// 1.1, 1.2.3.
fn decimal(line: &str) -> Option<(u8, &str)> {
    let end = line.find(|c: char| !is_arabic_digit(c) && !matches!(c, '.' | '．')).unwrap_or(line.len());
    let (number, rest) = line.split_at(end);
    let parts: Vec<&str> = number.trim_end_matches(['.', '．']).split(['.', '．']).collect();
    let is_number = parts.len() >= 2 && parts.len() <= 5 && parts.iter().all(|part| (1..=2).contains(&part.chars().count()));
    // 1.5 亿元 begins with a figure.
    let is_figure = rest.trim_start().starts_with(['万', '亿', '倍', '米', '元', '千', '公', '个', '%', '％', '年', '吨', '℃', '小']);
    let level = u8::try_from(parts.len()).unwrap_or(5);
    (is_number && !is_figure && !rest.trim().is_empty()).then_some((4 + level, rest))
}

pub(super) fn is_arabic_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
}

/// What stands behind one to four digits of one script.
fn after_digits(text: &str) -> Option<&str> {
    let is_arabic = text.starts_with(is_arabic_digit);
    let is_digit = |c: char| if is_arabic { is_arabic_digit(c) } else { "〇零一二三四五六七八九十百".contains(c) };
    let end = text.find(|c: char| !is_digit(c)).unwrap_or(text.len());
    (1..=4).contains(&text[..end].chars().count()).then(|| &text[end..])
}
