//! Words for pages: escaping, redactions in titles, excerpts, dates and sizes as printed.

use jiff::civil::Date;
use serde::Serialize;

use crate::markup::push_escaped_xml;
pub(crate) use crate::model::block::length;
use crate::model::block::{Block, plain_text};

/// The words as HTML; every run of asterisks is a redaction.
///
/// Titles, slogans and summaries are plain text, so an asterisk in them can mean nothing else.
pub(crate) fn html(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 16);
    let mut rest = words;
    while let Some(start) = rest.find('*') {
        let run = rest[start..].bytes().take_while(|byte| *byte == b'*').count();
        push_escaped_xml(&mut out, &rest[..start]);
        out.push_str("<span class=\"redaction\" role=\"img\" aria-label=\"隐去\">");
        out.push_str(&rest[start..start + run]);
        out.push_str("</span>");
        rest = &rest[start + run..];
    }
    push_escaped_xml(&mut out, rest);
    out
}

/// The first words of a text, at most `limit` characters, cut after a sentence where one ends in time.
pub(crate) fn excerpt(blocks: &[Block], limit: usize) -> Option<String> {
    let mut words = String::new();
    collect(blocks, limit, &mut words);
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return None;
    }
    Some(cut(&words, limit))
}

fn collect(blocks: &[Block], limit: usize, words: &mut String) {
    for block in blocks {
        if words.chars().count() > limit {
            return;
        }
        match block {
            Block::Paragraph { content } | Block::Plain { content } => words.push_str(&plain_text(content)),
            Block::Quote { blocks } => collect(blocks, limit, words),
            Block::List { items, .. } => items.iter().for_each(|item| collect(&item.blocks, limit, words)),
            // An excerpt is passed on more easily than a page: what is internal is left out in every edition.
            Block::Restricted { .. } => {}
            Block::Heading(_) | Block::Code { .. } | Block::Table { .. } | Block::Figure(_) | Block::Rule | Block::Footnote { .. } => {}
        }
    }
}

/// At most `limit` characters; after a full stop in the second half, else with an ellipsis.
pub(crate) fn cut(words: &str, limit: usize) -> String {
    if words.chars().count() <= limit {
        return words.to_owned();
    }
    let head: String = words.chars().take(limit).collect();
    match head.rfind(['。', '！', '？']) {
        Some(at) if head[..at].chars().count() >= limit / 2 => head[..at + '。'.len_utf8()].to_owned(),
        _ => format!("{}……", head.chars().take(limit.saturating_sub(2)).collect::<String>()),
    }
}

/// The first clauses of a sentence or two, at most `limit` characters: a card that ends in the middle of a word looks broken.
pub(crate) fn clauses(words: &str, limit: usize) -> String {
    if words.chars().count() <= limit {
        return words.to_owned();
    }
    let head: String = words.chars().take(limit).collect();
    let ends_sentence = head.rfind(['。', '！', '？']).filter(|at| head[..*at].chars().count() >= limit / 2);
    if let Some(at) = ends_sentence {
        return head[..at + '。'.len_utf8()].to_owned();
    }
    match head.rfind(['，', '；', '：']).filter(|at| head[..*at].chars().count() >= limit / 3) {
        Some(at) => format!("{}……", &head[..at]),
        None => cut(words, limit),
    }
}

/// A day for people and for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct DateView {
    /// `2026-05-12`.
    pub(crate) iso: String,
    /// `2026年5月12日`.
    pub(crate) text: String,
    /// `5月12日`.
    pub(crate) day: String,
    /// `2026`.
    pub(crate) year: String,
}

impl From<Date> for DateView {
    fn from(date: Date) -> Self {
        let day = format!("{}月{}日", date.month(), date.day());
        Self { iso: date.to_string(), text: format!("{}年{day}", date.year()), day, year: date.year().to_string() }
    }
}

/// A count of bytes as people read it.
pub(crate) fn size(bytes: u64) -> String {
    match bytes {
        0..1024 => format!("{bytes} 字节"),
        1024..1_048_576 => format!("{} KB", bytes.div_ceil(1024)),
        _ => format!("{:.1} MB", bytes as f64 / 1_048_576.0),
    }
}

/// A small number in Han digits, as in 一花九叶; a large one stays as it is.
pub(crate) fn han_number(number: usize) -> String {
    const DIGITS: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match number {
        0..10 => DIGITS[number].to_owned(),
        10 => "十".to_owned(),
        11..20 => format!("十{}", DIGITS[number - 10]),
        20..100 if number.is_multiple_of(10) => format!("{}十", DIGITS[number / 10]),
        20..100 => format!("{}十{}", DIGITS[number / 10], DIGITS[number % 10]),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Inline;

    fn paragraph(words: &str) -> Block {
        Block::Paragraph { content: vec![Inline::text(words)] }
    }

    #[test]
    fn asterisks_are_redactions_and_the_rest_is_escaped() {
        let redaction = |stars: &str| format!("<span class=\"redaction\" role=\"img\" aria-label=\"隐去\">{stars}</span>");
        assert_eq!(html("a<b>\"&'"), "a&lt;b&gt;&quot;&amp;&#39;");
        assert_eq!(html("清廉**建设*"), format!("清廉{}建设{}", redaction("**"), redaction("*")));
        assert_eq!(html("***<"), format!("{}&lt;", redaction("***")));
        assert_eq!(html(""), "");
    }

    #[test]
    fn an_excerpt_ends_with_a_sentence_where_it_can() {
        assert_eq!(excerpt(&[paragraph("一二三四五。六七八九十")], 8), Some("一二三四五。".to_owned()));
        assert_eq!(excerpt(&[paragraph("一。二三四五六七八九十")], 8), Some("一。二三四五……".to_owned()));
        assert_eq!(excerpt(&[paragraph("一二"), paragraph("三四")], 8), Some("一二三四".to_owned()));
        assert_eq!(excerpt(&[Block::Rule], 8), None);
    }

    #[test]
    fn a_card_ends_with_a_clause() {
        assert_eq!(clauses("一二三四五六，七八九十", 9), "一二三四五六……");
        assert_eq!(clauses("一二三四。五六，七八九十", 9), "一二三四。");
        assert_eq!(clauses("一二三", 9), "一二三");
        assert_eq!(clauses("一二三四五六七八九十", 8), "一二三四五六……");
    }

    #[test]
    fn numbers_are_written_as_in_the_name() {
        let words: Vec<String> = [0, 9, 10, 12, 20, 21, 100].into_iter().map(han_number).collect();
        assert_eq!(words, ["〇", "九", "十", "十二", "二十", "二十一", "100"]);
    }

    #[test]
    fn sizes_are_short() {
        assert_eq!([size(0), size(1), size(1025), size(3 << 20)], ["0 字节", "1 字节", "2 KB", "3.0 MB"]);
    }
}
