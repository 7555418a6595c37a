//! 第一，第二，: the marks behind ordinals, each by itself and the series against each other.

use crate::rules::Report;
use crate::rules::language::TEXT_ORDINAL_MARK;
use crate::rules::passage::{Line, PassageKind, digit, ends_sentence, han_digit, is_han};

pub(super) fn check(lines: &[Line<'_>], diagnostics: &mut Report<'_>) {
    for line in lines {
        ordinals(line, diagnostics);
        numbered_head(line, diagnostics);
    }
}

/// 第三、 and 首先、 at the beginning of a sentence.
fn ordinals(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let mut at = 0;
    while at < line.chars.len() {
        let begins = at == 0 || ends_sentence(line.at(at - 1)) || matches!(line.at(at - 1), '；' | '：' | ' ');
        if begins && let Some(end) = ordinal_end(line, at) {
            let mark = line.at(end);
            let is_series =
                matches!(line.at(end + 1), '第' | '、') || han_digit(line.at(end + 1)).is_some() || digit(line.at(end + 1)).is_some();
            if matches!(mark, '、' | ',') && !(mark == '、' && is_series) {
                let ordinal = line.words(at..end);
                let message = format!("「{ordinal}」后面用了「{mark}」");
                let diagnostic = line.fixable(&TEXT_ORDINAL_MARK, end..end + 1, message, "，");
                diagnostics.add(diagnostic.hint(format!("写成「{ordinal}，」，同一组序次语用同一种写法")));
            }
            at = end;
        }
        at += 1;
    }
}

/// Where an ordinal that begins at an index ends.
fn ordinal_end(line: &Line<'_>, at: usize) -> Option<usize> {
    let rest = line.rest(at);
    if let Some(word) = ["首先", "其次", "再次", "最后"].iter().find(|word| rest.starts_with(**word)) {
        return Some(at + word.chars().count());
    }
    if line.at(at) != '第' {
        return None;
    }
    let count = line.chars[at + 1..].iter().take_while(|c| han_digit(**c).is_some()).count();
    (1..=3).contains(&count).then_some(at + 1 + count)
}

/// （一）、 and 1、 at the head of a paragraph or heading; 一， in a heading.
fn numbered_head(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    if !matches!(line.passage.kind, PassageKind::Heading(_) | PassageKind::Paragraph) {
        return;
    }
    let numerals = |from: usize| line.chars[from..].iter().take_while(|c| han_digit(**c).is_some() || digit(**c).is_some()).count();
    if line.at(0) == '（' {
        let count = numerals(1);
        if count > 0 && line.at(1 + count) == '）' && line.at(2 + count) == '、' {
            let message = format!("「{}」后面不加顿号", line.words(0..2 + count));
            diagnostics.add(line.fixable(&TEXT_ORDINAL_MARK, 2 + count..3 + count, message, "").hint("带括号的序号后面不加标点"));
        }
        return;
    }
    let digits = line.chars.iter().take_while(|c| digit(**c).is_some()).count();
    if (1..=2).contains(&digits) && line.at(digits) == '、' && digit(line.at(digits + 1)).is_none() {
        let message = format!("「{}」后面用了顿号", line.words(0..digits));
        diagnostics.add(line.fixable(&TEXT_ORDINAL_MARK, digits..digits + 1, message, ".").hint("阿拉伯数字的序号后面用下脚点，如「1.」"));
    }
    let han = line.chars.iter().take_while(|c| han_digit(**c).is_some()).count();
    // 一， begins a paragraph too; 一，二 does not count it.
    let is_head = matches!(line.passage.kind, PassageKind::Heading(_)) || is_han(line.at(han + 1)) && han_digit(line.at(han + 1)).is_none();
    if is_head && (1..=2).contains(&han) && matches!(line.at(han), '，' | ',' | '.') {
        let message = format!("「{}」后面用了「{}」", line.words(0..han), line.at(han));
        diagnostics.add(line.fixable(&TEXT_ORDINAL_MARK, han..han + 1, message, "、").hint("汉字数字的序号后面用顿号，如「一、」"));
    }
}
