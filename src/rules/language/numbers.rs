//! Numbers: ranges, dates, document numbers, what is counted and what adds up.

use std::ops::Range;

use crate::rules::Findings;
use crate::rules::language::{
    DATA_PARTS_EXCEED_TOTAL, DATA_RATIO_MISMATCH, TEXT_COUNT_MISMATCH, TEXT_DATE_IMPOSSIBLE, TEXT_DOC_NUMBER, TEXT_NUMBER_STYLE,
    TEXT_PERCENT_RANGE, TEXT_RANGE_MARK, TEXT_REDUNDANT_WORDS,
};
use crate::rules::passage::{Line, PassageKind, digit, han_digit, is_han};

/// A number as written: digits, with thousands commas and a decimal point.
struct Number {
    range: Range<usize>,
    value: f64,
}

/// The rules about Arabic numbers.
pub(super) fn check(line: &Line<'_>, findings: &mut Findings<'_>) {
    let numbers = numbers(line);
    for (index, number) in numbers.iter().enumerate() {
        let next = numbers.get(index + 1).filter(|next| next.range.start == number.range.end + 1);
        doc_number(line, number, findings);
        if line.passage.kind == PassageKind::Field("number") {
            continue;
        }
        if let Some(next) = next {
            range(line, number, next, findings);
        }
        thousands(line, number, findings);
        short_year(line, number, findings);
        impossible_date(line, number, &numbers[index + 1..], findings);
        approximate(line, number, findings);
        ratio(line, &numbers[..=index], findings);
    }
    parts(line, &numbers, findings);
}

fn numbers(line: &Line<'_>) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < line.chars.len() {
        if digit(line.chars[at]).is_none() {
            at += 1;
            continue;
        }
        let start = at;
        let mut text = String::new();
        while let Some(value) = digit(line.at(at)).and_then(|value| char::from_digit(value, 10)) {
            text.push(value);
            at += 1;
            let is_group =
                line.at(at) == ',' && (1..=3).all(|ahead| digit(line.at(at + ahead)).is_some()) && digit(line.at(at + 4)).is_none();
            let is_point = line.at(at) == '.' && digit(line.at(at + 1)).is_some() && !text.contains('.');
            if is_point {
                text.push('.');
            }
            at += usize::from(is_group || is_point);
        }
        numbers.push(Number { range: start..at, value: text.parse().unwrap_or(0.0) });
    }
    numbers
}

/// Two numbers with one sign between them.
fn range(line: &Line<'_>, from: &Number, to: &Number, findings: &mut Findings<'_>) {
    let sign_at = from.range.end;
    let sign = line.at(sign_at);
    let before = line.before(from.range.start);
    let after = line.rest(to.range.end);
    if !matches!(sign, '-' | '－' | '~' | '～' | '—' | '–')
        || matches!(before, '-' | '－' | '/' | '.' | '+')
        || before.is_ascii_alphabetic()
    {
        return;
    }
    if matches!(line.at(to.range.end), '-' | '－' | '/') {
        return;
    }
    let percent = line.at(to.range.end);
    if matches!(percent, '%' | '％') {
        let words = line.words(from.range.start..to.range.end + 1);
        let whole = format!("{percent}～");
        let message = format!("「{words}」的前一个数也要写百分号");
        let finding = line.fixable(&TEXT_PERCENT_RANGE, sign_at..sign_at + 1, message, &whole);
        findings.add(finding.hint(format!("写成「{}{whole}{}{percent}」", line.words(from.range.clone()), line.words(to.range.clone()))));
        return;
    }
    let is_time = starts_with_any(after, findings.dictionary.list("range_time_units"));
    let is_amount = starts_with_any(after, findings.dictionary.list("range_units"));
    let right = match sign {
        '-' | '－' | '~' | '–' if is_time => '—',
        '-' | '－' | '~' | '–' if is_amount => '～',
        _ => return,
    };
    let words = line.words(from.range.start..to.range.end + 1);
    let message = format!("「{words}」的起止连接号不对");
    let finding = line.fixable(&TEXT_RANGE_MARK, sign_at..sign_at + 1, message, right.encode_utf8(&mut [0; 4]));
    findings.add(finding.hint(format!("用「{right}」：年月日的起止用一字线，数量的起止用浪纹线")));
}

fn starts_with_any(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| text.starts_with(word.as_str()))
}

/// 3千, 5百: an Arabic number goes with 万 and 亿 only.
fn thousands(line: &Line<'_>, number: &Number, findings: &mut Findings<'_>) {
    let at = number.range.end;
    let (unit, next) = (line.at(at), line.at(at + 1));
    let is_unit = findings.dictionary.has("number_words_allowed", next.encode_utf8(&mut [0; 4]));
    if !matches!(unit, '千' | '百' | '十') || is_unit || number.range.len() > 3 || line.before(number.range.start) == '*' {
        return;
    }
    let factor = if unit == '千' {
        1000.0
    } else if unit == '百' {
        100.0
    } else {
        10.0
    };
    let words = line.words(number.range.start..at + 1);
    let message = format!("「{words}」把阿拉伯数字和汉字数字混用了");
    let finding = line.finding(&TEXT_NUMBER_STYLE, number.range.start..at + 1, message);
    findings.add(finding.hint(format!("写成「{}」，或全用汉字", number.value * factor)));
}

/// 98年底: a year has four digits.
fn short_year(line: &Line<'_>, number: &Number, findings: &mut Findings<'_>) {
    let end = number.range.end;
    let before = line.before(number.range.start);
    if number.range.len() != 2 || line.at(end) != '年' || matches!(before, '第' | '近' | '约' | '满' | '.' | '*' | '—' | '～' | '-')
    {
        return;
    }
    let after = line.rest(end + 1);
    let is_month =
        digit(line.at(end + 1)).is_some() && after.trim_start_matches(|c| digit(c).is_some()).starts_with("月") && !after.contains("个月");
    let is_part = ["底", "初", "末", "上半年", "下半年", "春节", "国庆"].iter().any(|part| after.starts_with(part));
    if is_month || is_part {
        let words = line.words(number.range.start..end + 1);
        let message = format!("「{words}」的年份写得不全");
        findings.add(line.finding(&TEXT_NUMBER_STYLE, number.range.start..end + 1, message).hint("年份写四位数字"));
    }
}

/// 2月30日, 13月5日.
fn impossible_date(line: &Line<'_>, month: &Number, after: &[Number], findings: &mut Findings<'_>) {
    let Some(day) = after.first().filter(|day| day.range.start == month.range.end + 1) else { return };
    let is_date = line.at(month.range.end) == '月' && line.at(day.range.end) == '日' && month.range.len() <= 2 && day.range.len() <= 2;
    if !is_date {
        return;
    }
    let days = match month.value as u32 {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    if day.value as u32 > days || day.value < 1.0 {
        let range = month.range.start..day.range.end + 1;
        let message = format!("没有「{}」这一天", line.words(range.clone()));
        findings.add(line.finding(&TEXT_DATE_IMPOSSIBLE, range, message).hint("核对日期"));
    }
}

/// 〔2023〕5号.
fn doc_number(line: &Line<'_>, year: &Number, findings: &mut Findings<'_>) {
    let open_at = year.range.start.wrapping_sub(1);
    let (open, close) = (line.before(year.range.start), line.at(year.range.end));
    let is_bracket =
        matches!((open, close), ('[', ']') | ('(', ')') | ('（', '）') | ('【', '】') | ('〔', '〕') | ('［', '］') | ('{', '}'));
    if !is_bracket || !matches!(year.range.len(), 2 | 4) || !is_han(line.before(open_at)) {
        return;
    }
    let rest = line.rest(year.range.end + 1);
    let trimmed = rest.trim_start_matches(['第', ' ']);
    let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || !trimmed[digits..].starts_with('号') {
        return;
    }
    let serial = trimmed[..digits].trim_start_matches('0');
    let right = format!("〔{}〕{serial}号", line.words(year.range.clone()));
    let end = year.range.end + 1 + (rest.len() - trimmed.len()).min(1) + digits + 1;
    let range = open_at..end.min(line.chars.len());
    let written = line.words(range.clone());
    // A permit is numbered 第000号; its own rules apply.
    if written == right || (rest.starts_with('第') && open == '〔') || serial.is_empty() {
        return;
    }
    let message = format!("发文字号「{written}」写法不对");
    let finding = if year.range.len() == 4 {
        line.fixable(&TEXT_DOC_NUMBER, range, message, &right)
    } else {
        line.finding(&TEXT_DOC_NUMBER, range, message)
    };
    findings.add(finding.hint(format!("写成「{right}」：年份用六角括号括全，序号不加“第”、不编虚位")));
}

/// 约3万元左右.
fn approximate(line: &Line<'_>, number: &Number, findings: &mut Findings<'_>) {
    let lead = line.lead(number.range.start);
    let Some(before) = findings.dictionary.list("approximate_before").iter().find(|word| lead.ends_with(word.as_str())) else { return };
    if findings.dictionary.list("approximate_not").iter().any(|word| lead.ends_with(word.as_str())) {
        return;
    }
    let near: String = line.chars[number.range.end..].iter().take(6).take_while(|c| is_han(**c) || **c == '%').collect();
    let Some((at, after)) =
        findings.dictionary.list("approximate_after").iter().find_map(|word| near.find(word.as_str()).map(|at| (at, word.clone())))
    else {
        return;
    };
    let end = number.range.end + near[..at].chars().count() + after.chars().count();
    let start = number.range.start - before.chars().count();
    let words = line.words(start..end);
    let message = format!("「{words}」里「{before}」和「{after}」意思重复");
    let hint = format!("只留「{before}」或「{after}」");
    findings.add(line.finding(&TEXT_REDUNDANT_WORDS, start..end, message).hint(hint));
}

/// The word of measure behind a number: the Han characters up to two.
fn unit_of(line: &Line<'_>, number: &Number) -> String {
    line.chars[number.range.end..].iter().take(2).take_while(|c| is_han(**c)).collect()
}

/// 完成80亿元，完成年度目标100亿元的90%.
fn ratio(line: &Line<'_>, numbers: &[Number], findings: &mut Findings<'_>) {
    let [.., done, target, percent] = numbers else { return };
    let between = line.words(target.range.end..percent.range.start);
    let unit = between.strip_suffix('的').unwrap_or_default();
    let is_percent = matches!(line.at(percent.range.end), '%' | '％');
    let path = line.words(done.range.end..target.range.start);
    let speaks_of_target = ["目标", "计划", "任务", "总数", "总量"].iter().any(|word| path.contains(word));
    let is_one_sentence = path.chars().count() <= 24 && !path.contains(['。', '；']);
    if unit.is_empty()
        || unit.chars().count() > 3
        || !is_percent
        || !speaks_of_target
        || !is_one_sentence
        || !path.starts_with(unit)
        || target.value == 0.0
    {
        return;
    }
    let real = done.value / target.value * 100.0;
    if (real - percent.value).abs() > 1.0 {
        let range = done.range.start..percent.range.end + 1;
        let message = format!("「{}」算下来是 {real:.1}%", line.words(range.clone()));
        findings.add(line.finding(&DATA_RATIO_MISMATCH, range, message).hint("核对完成数、目标数和比例"));
    }
}

/// 共20起，其中一类25起.
fn parts(line: &Line<'_>, numbers: &[Number], findings: &mut Findings<'_>) {
    for (at, _) in line.passage.text.match_indices("其中") {
        let place = line.index(at);
        let sentence = line.sentence(place);
        let Some(total) = numbers.iter().rfind(|number| number.range.end <= place && number.range.start >= sentence.start) else {
            continue;
        };
        let unit = unit_of(line, total);
        // What is not right before 其中 is seldom the whole; an average and a rate have no parts.
        let lead = line.words(sentence.start..total.range.start);
        let is_rate = unit.starts_with('倍')
            || unit.starts_with("个百")
            || ["均", "每", "同比", "增长", "下降"].iter().any(|word| lead.contains(word));
        if unit.is_empty() || is_rate || place - total.range.end > 12 {
            continue;
        }
        // Behind a comma something else may begin.
        let end = (place..sentence.end).find(|at| matches!(line.at(*at), '；' | '，') && *at > place + 2).unwrap_or(sentence.end);
        let parts = numbers.iter().filter(|number| number.range.start > place && number.range.end <= end);
        let parts: Vec<&Number> =
            parts.filter(|part| unit_of(line, part).starts_with(&unit) || unit.starts_with(&unit_of(line, part))).collect();
        sum_of_parts(line, total, &parts, &unit, findings);
        for part in parts.into_iter().filter(|part| unit_of(line, part) == unit && part.value > total.value) {
            let words = line.words(part.range.start..part.range.end + unit.chars().count());
            let whole = line.words(total.range.start..total.range.end + unit.chars().count());
            let message = format!("其中的一项「{words}」比总数「{whole}」还多");
            findings.add(line.finding(&DATA_PARTS_EXCEED_TOTAL, part.range.clone(), message).hint("核对总数和分项"));
        }
    }
}

/// 共10个，其中制度类6个、管理类5个: several parts, one after another, that are more than the whole together.
fn sum_of_parts(line: &Line<'_>, total: &Number, parts: &[&Number], unit: &str, findings: &mut Findings<'_>) {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
    let measure = unit.chars().next().unwrap_or('\0');
    let is_row = parts.len() >= 2
        && parts.iter().all(|part| line.at(part.range.end) == measure && part.value <= total.value)
        && parts.windows(2).all(|pair| line.at(pair[0].range.end + 1) == '、');
    let sum: f64 = parts.iter().map(|part| part.value).sum();
    if is_row && sum > total.value {
        let message = format!("其中各项相加是 {sum}，比总数「{}{measure}」多", line.words(total.range.clone()));
        findings.add(line.finding(&DATA_PARTS_EXCEED_TOTAL, first.range.start..last.range.end, message).hint("核对总数和分项"));
    }
}

/// The rules about numerals in Han characters, and about what is counted in either.
pub(super) fn check_numerals(line: &Line<'_>, findings: &mut Findings<'_>) {
    for at in 1..line.chars.len() {
        match line.chars[at] {
            '年' if at >= 4 => han_year(line, at, findings),
            '个' | '项' | '份' | '部' | '件' | '点' => counted(line, at, findings),
            _ => {}
        }
    }
}

/// 二O二三年: a Han year has 〇.
fn han_year(line: &Line<'_>, at: usize, findings: &mut Findings<'_>) {
    let range = at - 4..at;
    let is_zero = |c: char| matches!(c, '〇' | '零' | '○' | '◯' | 'O' | 'o' | '0' | 'Ｏ' | '０');
    let is_numeral = |c: char| matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九');
    let year = &line.chars[range.clone()];
    let is_year = year.iter().all(|c| is_zero(*c) || is_numeral(*c))
        && matches!(year[0], '一' | '二')
        && year.iter().filter(|c| is_numeral(**c)).count() >= 2;
    if is_year && year.iter().any(|c| is_zero(*c) && *c != '〇') {
        let right: String = year.iter().map(|c| if is_zero(*c) { '〇' } else { *c }).collect();
        let message = format!("年份「{}」里的零写法不对", line.words(range.clone()));
        findings.add(line.fixable(&TEXT_NUMBER_STYLE, range, message, &right).hint(format!("写成「{right}年」")));
    }
}

/// The number before a word of measure, and where it begins.
fn count_before(line: &Line<'_>, at: usize) -> Option<(usize, u32)> {
    let c = line.before(at);
    if let Some(value) = han_digit(c).filter(|value| *value > 0) {
        let is_larger = at >= 2 && (han_digit(line.at(at - 2)).is_some() || matches!(line.at(at - 2), '第' | '百' | '千'));
        return (!is_larger).then_some((at - 1, value));
    }
    digit(c)?;
    let start = (0..at).rev().take_while(|index| digit(line.at(*index)).is_some()).last()?;
    let value = line.chars[start..at].iter().fold(0, |value: u32, c| value.saturating_mul(10).saturating_add(digit(*c).unwrap_or(0)));
    (!matches!(line.before(start), '.' | '*')).then_some((start, value))
}

fn counted(line: &Line<'_>, at: usize, findings: &mut Findings<'_>) {
    let Some((start, count)) = count_before(line, at) else { return };
    let rest = line.rest(at + 1);
    let dictionary = findings.dictionary;
    if starts_with_any(rest, dictionary.list("counted_nouns")) {
        counted_titles(line, start, at, count, findings);
    }
    if line.at(at) == '点' || starts_with_any(rest, dictionary.list("counted_headings")) {
        counted_points(line, start..at + 1, count, findings);
    }
}

/// 《甲》《乙》等3个文件.
fn counted_titles(line: &Line<'_>, start: usize, at: usize, count: u32, findings: &mut Findings<'_>) {
    let mut end = start;
    let is_open = line.before(end) == '等';
    end -= usize::from(is_open);
    let mut titles = 0;
    let mut cursor = end;
    while let Some(opening) = match line.before(cursor) {
        '》' => Some('《'),
        '”' => Some('“'),
        _ => None,
    } {
        let Some(open) = (0..cursor - 1).rev().find(|index| line.at(*index) == opening) else { break };
        titles += 1;
        cursor = open - usize::from(matches!(line.before(open), '、' | '和' | '及'));
    }
    let is_wrong = if is_open { titles > count } else { titles >= 2 && titles != count };
    if is_wrong {
        let message = format!("前面列了 {titles} 个，这里写「{}」", line.words(start..at + 1));
        findings.add(line.finding(&TEXT_COUNT_MISMATCH, start..at + 1, message).hint("核对数目，或补上漏列的"));
    }
}

/// 三个方面：一是……二是…….
fn counted_points(line: &Line<'_>, place: Range<usize>, count: u32, findings: &mut Findings<'_>) {
    let rest = line.rest(place.end);
    let Some(colon) = rest.char_indices().take(10).find(|(_, c)| matches!(c, '：' | '。')).map(|(at, _)| at) else { return };
    let mut after = &rest[colon..];
    // A second 一是 begins another row.
    let begins: Vec<usize> = after.match_indices("一是").map(|(at, _)| at).collect();
    after = begins.get(1).map_or(after, |second| &after[..*second]);
    let mut told = 0;
    for numeral in ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"] {
        let Some(found) = after.find(numeral) else { break };
        after = &after[found + numeral.len()..];
        told += 1;
    }
    if told >= 2 && count >= 2 && told != count {
        let message = format!("写了「{}」，下面说到「{}」为止", line.words(place.clone()), last_point(told));
        findings.add(line.finding(&TEXT_COUNT_MISMATCH, place, message).hint("核对数目，或补上漏写的"));
    }
}

fn last_point(told: u32) -> &'static str {
    const POINTS: [&str; 10] = ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"];
    POINTS.get(told.saturating_sub(1) as usize).copied().unwrap_or("十是")
}
