//! Numbers: ranges, dates, document numbers, what is counted and what adds up.

use std::ops::Range;

use super::ratios;
use crate::rules::Report;
use crate::rules::language::{
    DATA_PARTS_EXCEED_TOTAL, DATA_RATIO_MISMATCH, TEXT_COUNT_MISMATCH, TEXT_DATE_IMPOSSIBLE, TEXT_DOC_NUMBER, TEXT_NUMBER_STYLE,
    TEXT_PERCENT_RANGE, TEXT_RANGE_MARK,
};
use crate::rules::passage::{Line, PassageKind, digit, han_digit, is_han};

/// A number as written: digits, with thousands commas and a decimal point.
pub(super) struct Number {
    pub(super) range: Range<usize>,
    pub(super) value: f64,
}

/// The rules about Arabic numbers.
pub(super) fn check(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let numbers = numbers(line);
    for (index, number) in numbers.iter().enumerate() {
        let next = numbers.get(index + 1).filter(|next| next.range.start == number.range.end + 1);
        doc_number(line, number, diagnostics);
        if let Some(serial) = numbers.get(index + 1) {
            bare_doc_number(line, number, serial, diagnostics);
        }
        if line.passage.kind == PassageKind::Field("number") {
            continue;
        }
        match next {
            Some(next) => range(line, number, next, diagnostics),
            None => range_with_units(line, number, numbers.get(index + 1), diagnostics),
        }
        thousands(line, number, diagnostics);
        mixed_numerals(line, number, diagnostics);
        short_year(line, number, diagnostics);
        impossible_date(line, index.checked_sub(1).map(|before| &numbers[before]), number, &numbers[index + 1..], diagnostics);
        ratio(line, &numbers[..=index], diagnostics);
    }
    parts(line, &numbers, diagnostics);
    ratios::check(line, &numbers, diagnostics);
    clock_range(line, diagnostics);
    iso_dates(line, diagnostics);
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
fn range(line: &Line<'_>, from: &Number, to: &Number, diagnostics: &mut Report<'_>) {
    let sign_at = from.range.end;
    let sign = line.at(sign_at);
    let before = line.before(from.range.start);
    let after = line.rest(to.range.end);
    if matches!(sign, '至' | '到') {
        return by_word(line, from, Some(to), diagnostics);
    }
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
        told_percent(line, from, to, diagnostics);
        return;
    }
    // 3-5年, 3-5日内 are amounts of time, 2020-2025年 and 3-5日 are two points of it.
    let is_span = after.starts_with('年') && to.value < 1000.0 || after.starts_with("日内") || after.starts_with("日以");
    let is_time = !is_span && starts_with_any(after, diagnostics.dictionary.list("range_time_units"));
    let is_amount = is_span || starts_with_any(after, diagnostics.dictionary.list("range_units"));
    let right = match sign {
        '-' | '－' | '~' | '–' if is_time => '—',
        '-' | '－' | '~' | '–' if is_amount => '～',
        _ => return,
    };
    let words = line.words(from.range.start..to.range.end + 1);
    let message = format!("「{words}」的起止连接号不对");
    let diagnostic = line.fixable(&TEXT_RANGE_MARK, sign_at..sign_at + 1, message, right.encode_utf8(&mut [0; 4]));
    diagnostics.add(diagnostic.hint(format!("用「{right}」：年月日的起止用一字线，数量的起止用浪纹线")));
}

/// A percentage from one number to another with one sign: each number has its own.
fn told_percent(line: &Line<'_>, from: &Number, to: &Number, diagnostics: &mut Report<'_>) {
    let (sign_at, percent) = (from.range.end, line.at(to.range.end));
    let sign = match line.at(sign_at) {
        word @ ('至' | '到') => word,
        _ => '～',
    };
    let words = line.words(from.range.start..to.range.end + 1);
    let whole = format!("{percent}{sign}");
    let message = format!("「{words}」的前一个数也要写百分号");
    let diagnostic = line.fixable(&TEXT_PERCENT_RANGE, sign_at..sign_at + 1, message, &whole);
    diagnostics.add(diagnostic.hint(format!("写成「{}{whole}{}{percent}」", line.words(from.range.clone()), line.words(to.range.clone()))));
}

/// 6月1日-30日, 10人-15人: each number with its unit, and a hyphen between them; 8:30-17:00.
fn range_with_units(line: &Line<'_>, from: &Number, to: Option<&Number>, diagnostics: &mut Report<'_>) {
    let Some(to) = to.filter(|to| matches!(line.before(to.range.start), '-' | '－' | '~' | '–')) else {
        return by_word(line, from, to, diagnostics);
    };
    let sign_at = to.range.start - 1;
    let unit = line.words(from.range.end..sign_at);
    let after = line.rest(to.range.end);
    let is_named = !unit.is_empty() && unit.chars().all(|c| is_han(c) || c == '%' || c == '％');
    let is_time = is_named
        && diagnostics.dictionary.has("range_time_units", unit)
        && starts_with_any(after, diagnostics.dictionary.list("range_time_units"));
    // 365天-104天 is a subtraction.
    let is_amount = is_named && from.value < to.value && diagnostics.dictionary.has("range_units", unit) && after.starts_with(unit);
    let right = if is_time { '—' } else { '～' };
    if !is_time && !is_amount {
        return;
    }
    let words = line.words(from.range.start..to.range.end + 1);
    let message = format!("「{words}」的起止连接号不对");
    let diagnostic = line.fixable(&TEXT_RANGE_MARK, sign_at..sign_at + 1, message, right.encode_utf8(&mut [0; 4]));
    diagnostics.add(diagnostic.hint(format!("用「{right}」：年月日的起止用一字线，数量的起止用浪纹线")));
}

/// 3至5%: a percentage from one number to another, with one sign.
fn by_word(line: &Line<'_>, from: &Number, to: Option<&Number>, diagnostics: &mut Report<'_>) {
    let Some(to) = to.filter(|to| to.range.start == from.range.end + 1) else { return };
    let is_percent = matches!(line.at(to.range.end), '%' | '％');
    let is_range = matches!(line.at(from.range.end), '至' | '到') && from.value < to.value && from.value < 100.0;
    if is_percent && is_range && !line.before(from.range.start).is_ascii_alphabetic() {
        told_percent(line, from, to, diagnostics);
    }
}

/// 8:30-17:00, 6月1日-30日 and other times of the clock.
fn clock_range(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let is_clock = |at: usize| {
        let digits = |from: usize| line.chars[from.min(line.chars.len())..].iter().take(2).take_while(|c| digit(**c).is_some()).count();
        let hours = digits(at);
        let minutes = digits(at + hours + 1);
        let is_whole = hours > 0 && matches!(line.at(at + hours), ':' | '：') && minutes == 2 && digit(line.at(at + hours + 3)).is_none();
        is_whole.then_some(at + hours + 3)
    };
    for at in 0..line.chars.len() {
        let begins = digit(line.before(at)).is_none() && line.before(at) != ':';

        if let Some(end) = is_clock(at).filter(|_| begins)
            && matches!(line.at(end), '-' | '－' | '–')
            && let Some(last) = is_clock(end + 1)
        {
            let message = format!("「{}」的起止连接号不对", line.words(at..last));
            let diagnostic = line.fixable(&TEXT_RANGE_MARK, end..end + 1, message, "—");
            diagnostics.add(diagnostic.hint("时间的起止用一字线「—」"));
        }
    }
}

fn starts_with_any(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| text.starts_with(word.as_str()))
}

/// 3千, 5百: an Arabic number goes with 万 and 亿 only.
fn thousands(line: &Line<'_>, number: &Number, diagnostics: &mut Report<'_>) {
    let at = number.range.end;
    let (unit, next) = (line.at(at), line.at(at + 1));
    let is_unit = diagnostics.dictionary.has("number_words_allowed", next.encode_utf8(&mut [0; 4]));
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
    let diagnostic = line.diagnostic(&TEXT_NUMBER_STYLE, number.range.start..at + 1, message);
    diagnostics.add(diagnostic.hint(format!("写成「{}」，或全用汉字", number.value * factor)));
}

/// 二十3份, 三百5十人: digits behind numerals.
fn mixed_numerals(line: &Line<'_>, number: &Number, diagnostics: &mut Report<'_>) {
    let start = number.range.start;
    let is_place = matches!(line.before(start), '十' | '百' | '千');
    let is_number = is_place && start >= 2 && han_digit(line.at(start - 2)).is_some();
    if is_number && number.range.len() <= 3 {
        let words = line.words(start - 2..number.range.end);
        let message = format!("「{words}」把阿拉伯数字和汉字数字混用了");
        diagnostics.add(line.diagnostic(&TEXT_NUMBER_STYLE, start - 2..number.range.end, message).hint("全用阿拉伯数字，或全用汉字"));
    }
}

/// 98年底: a year has four digits.
fn short_year(line: &Line<'_>, number: &Number, diagnostics: &mut Report<'_>) {
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
    // 08年以来; 自98年以来, but not 建党98年来.
    let is_since = ["以来", "以后", "以前", "起", "至今", "开始", "前后"].iter().any(|word| after.starts_with(word))
        && (digit(line.at(number.range.start)) == Some(0) || matches!(before, '自' | '从' | '于'));
    if is_month || is_part || is_since {
        let words = line.words(number.range.start..end + 1);
        let message = format!("「{words}」的年份写得不全");
        diagnostics.add(line.diagnostic(&TEXT_NUMBER_STYLE, number.range.start..end + 1, message).hint("年份写四位数字"));
    }
}

/// 2月30日, 13月5日.
fn impossible_date(line: &Line<'_>, year_before: Option<&Number>, month: &Number, after: &[Number], diagnostics: &mut Report<'_>) {
    let Some(day) = after.first().filter(|day| day.range.start == month.range.end + 1) else { return };
    let is_date = line.at(month.range.end) == '月' && line.at(day.range.end) == '日' && month.range.len() <= 2 && day.range.len() <= 2;
    if !is_date {
        return;
    }
    let year =
        year_before.filter(|year| year.range.len() == 4 && year.range.end + 1 == month.range.start && line.at(year.range.end) == '年');
    let days = days_in(year.map(|year| year.value as u32), month.value as u32);
    if day.value as u32 > days || day.value < 1.0 {
        let range = month.range.start..day.range.end + 1;
        let message = format!("没有「{}」这一天", line.words(range.clone()));
        diagnostics.add(line.diagnostic(&TEXT_DATE_IMPOSSIBLE, range, message).hint("核对日期"));
    }
}

/// How many days a month has; a February of no known year has 29.
fn days_in(year: Option<u32>, month: u32) -> u32 {
    let is_leap = year.is_none_or(|year| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// 2025-02-29, 2025.2.30.
fn iso_dates(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    for mark in ['-', '/', '.'] {
        if text.matches(mark).count() < 2 {
            continue;
        }
        let mut from = 0;
        for part in text.split(|c: char| !(c.is_ascii_digit() || c == mark)) {
            let start = text[from..].find(part).map_or(from, |at| from + at);
            from = start + part.len();
            let fields: Vec<&str> = part.split(mark).collect();
            let [year, month, day] = fields[..] else { continue };
            let is_date = year.len() == 4 && ["19", "20"].iter().any(|century| year.starts_with(century)) && (1..=2).contains(&month.len());
            let (Ok(year), Ok(month), Ok(value)) = (year.parse(), month.parse::<u32>(), day.parse::<u32>()) else { continue };
            if is_date && (1..=2).contains(&day.len()) && (1..=12).contains(&month) && (value == 0 || value > days_in(Some(year), month)) {
                let message = format!("没有「{part}」这一天");
                diagnostics.add(line.passage.diagnostic(&TEXT_DATE_IMPOSSIBLE, start..start + part.len(), message).hint("核对日期"));
            }
        }
    }
}

/// 二〇二三年二月二十九日.
fn han_date(line: &Line<'_>, month_at: usize, diagnostics: &mut Report<'_>) {
    let numeral_before = |end: usize| (0..end).rev().take_while(|at| han_digit(line.at(*at)).is_some()).last();
    let Some(month_from) = numeral_before(month_at) else { return };
    let day_to = (month_at + 1..line.chars.len()).find(|at| han_digit(line.at(*at)).is_none()).unwrap_or(line.chars.len());
    if day_to == month_at + 1 || line.at(day_to) != '日' {
        return;
    }
    let value = |words: &str| {
        let (tens, ones) = words.split_once('十').map_or((None, words), |(tens, ones)| (Some(tens), ones));
        let one = |word: &str| word.chars().next().and_then(han_digit);
        Some(tens.map_or(0, |tens| one(tens).unwrap_or(1) * 10) + if ones.is_empty() { 0 } else { one(ones)? })
    };
    let Some((month, day)) = value(line.words(month_from..month_at)).zip(value(line.words(month_at + 1..day_to))) else { return };
    let year = (line.before(month_from) == '年' && month_from >= 5)
        .then(|| {
            line.chars[month_from - 5..month_from - 1].iter().try_fold(0, |year, c| Some(year * 10 + han_digit(*c).filter(|d| *d < 10)?))
        })
        .flatten();
    if (1..=12).contains(&month) && (day == 0 || day > days_in(year, month)) {
        let message = format!("没有「{}」这一天", line.words(month_from..day_to + 1));
        diagnostics.add(line.diagnostic(&TEXT_DATE_IMPOSSIBLE, month_from..day_to + 1, message).hint("核对日期"));
    }
}

/// 云交办2026-12号, 云交发2026第8号: the year of a document's number without its brackets.
fn bare_doc_number(line: &Line<'_>, year: &Number, serial: &Number, diagnostics: &mut Report<'_>) {
    let between = line.words(year.range.end..serial.range.start);
    let is_year = year.range.len() == 4 && (1990.0..2100.0).contains(&year.value) && year.value.fract() == 0.0;
    let is_office =
        matches!(line.before(year.range.start), '发' | '办' | '函' | '政' | '委' | '纪' | '党' | '交' | '规' | '令' | '通' | '字')
            && is_han(line.at(year.range.start.wrapping_sub(2)));
    let is_joined = matches!(between, "-" | "－" | "—" | "第" | " " | "·" | "/" | " 第");
    if is_year && is_office && is_joined && line.at(serial.range.end) == '号' && serial.range.len() <= 4 {
        let range = year.range.start..serial.range.end + 1;
        let right = format!("〔{}〕{}号", line.words(year.range.clone()), serial.value);
        let message = format!("发文字号「{}」写法不对", line.words(range.clone()));
        diagnostics.add(line.diagnostic(&TEXT_DOC_NUMBER, range, message).hint(format!("写成「{right}」：年份用六角括号括全")));
    }
}

/// 〔2023〕5号.
fn doc_number(line: &Line<'_>, year: &Number, diagnostics: &mut Report<'_>) {
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
    // A permit is numbered 第000号, and papers of the kind 字 are 字〔2023〕第5号; their own rules apply.
    let is_permit = rest.starts_with('第') && matches!(line.before(open_at), '字' | '许' | '证' | '准' | '备' | '资' | '审' | '建' | '）');
    if written == right && year.range.len() == 4 || (is_permit && open == '〔') || serial.is_empty() {
        return;
    }
    let message = format!("发文字号「{written}」写法不对");
    let diagnostic = if year.range.len() == 4 {
        line.fixable(&TEXT_DOC_NUMBER, range, message, &right)
    } else {
        line.diagnostic(&TEXT_DOC_NUMBER, range, message)
    };
    diagnostics.add(diagnostic.hint(format!("写成「{right}」：年份用六角括号括全，序号不加“第”、不编虚位")));
}

/// The word of measure behind a number: the Han characters up to two.
fn unit_of(line: &Line<'_>, number: &Number) -> String {
    line.chars[number.range.end..].iter().take(2).take_while(|c| is_han(**c)).collect()
}

/// 完成80亿元，完成年度目标100亿元的90%.
fn ratio(line: &Line<'_>, numbers: &[Number], diagnostics: &mut Report<'_>) {
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
        diagnostics.add(line.diagnostic(&DATA_RATIO_MISMATCH, range, message).hint("核对完成数、目标数和比例"));
    }
}

/// 共20起，其中一类25起.
fn parts(line: &Line<'_>, numbers: &[Number], diagnostics: &mut Report<'_>) {
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
        sum_of_parts(line, total, &parts, &unit, diagnostics);
        for part in parts.into_iter().filter(|part| unit_of(line, part) == unit && part.value > total.value) {
            let words = line.words(part.range.start..part.range.end + unit.chars().count());
            let whole = line.words(total.range.start..total.range.end + unit.chars().count());
            let message = format!("其中的一项「{words}」比总数「{whole}」还多");
            diagnostics.add(line.diagnostic(&DATA_PARTS_EXCEED_TOTAL, part.range.clone(), message).hint("核对总数和分项"));
        }
    }
}

/// 共10个，其中制度类6个、管理类5个: several parts, one after another, that are more than the whole together.
fn sum_of_parts(line: &Line<'_>, total: &Number, parts: &[&Number], unit: &str, diagnostics: &mut Report<'_>) {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return };
    let measure = unit.chars().next().unwrap_or('\0');
    let is_row = parts.len() >= 2
        && parts.iter().all(|part| line.at(part.range.end) == measure && part.value <= total.value)
        && parts.windows(2).all(|pair| line.at(pair[0].range.end + 1) == '、');
    let sum: f64 = parts.iter().map(|part| part.value).sum();
    if is_row && sum > total.value {
        let message = format!("其中各项相加是 {sum}，比总数「{}{measure}」多", line.words(total.range.clone()));
        diagnostics.add(line.diagnostic(&DATA_PARTS_EXCEED_TOTAL, first.range.start..last.range.end, message).hint("核对总数和分项"));
    }
}

/// The rules about numerals in Han characters, and about what is counted in either.
pub(super) fn check_numerals(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    for at in 1..line.chars.len() {
        match line.chars[at] {
            '年' if at >= 4 => han_year(line, at, diagnostics),
            '月' => han_date(line, at, diagnostics),
            '个' | '项' | '份' | '部' | '件' | '点' | '家' | '名' | '处' | '大' => counted(line, at, diagnostics),
            _ => {}
        }
    }
}

/// 二O二三年: a Han year has 〇.
fn han_year(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) {
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
        diagnostics.add(line.fixable(&TEXT_NUMBER_STYLE, range, message, &right).hint(format!("写成「{right}年」")));
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

fn counted(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) {
    let Some((start, count)) = count_before(line, at) else { return };
    let rest = line.rest(at + 1);
    let dictionary = diagnostics.dictionary;
    if starts_with_any(rest, dictionary.list("counted_nouns")) {
        counted_titles(line, start, at, count, diagnostics);
    }
    counted_names(line, start, at, count, diagnostics);
    if line.at(at) == '点' || starts_with_any(rest, dictionary.list("counted_headings")) {
        counted_points(line, start..at + 1, count, diagnostics);
    }
}

/// 《甲》《乙》等3个文件.
fn counted_titles(line: &Line<'_>, start: usize, at: usize, count: u32, diagnostics: &mut Report<'_>) {
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
        diagnostics.add(line.diagnostic(&TEXT_COUNT_MISMATCH, start..at + 1, message).hint("核对数目，或补上漏列的"));
    }
}

/// 东渠、西渠、南渠、北渠等3个县: names in a row that are more than the number says.
fn counted_names(line: &Line<'_>, start: usize, at: usize, count: u32, diagnostics: &mut Report<'_>) {
    if line.before(start) != '等' {
        return;
    }
    let from = (0..start - 1).rev().take_while(|index| is_han(line.at(*index)) || line.at(*index) == '、').last().unwrap_or(start - 1);
    let names: Vec<&str> = line.words(from..start - 1).split('、').collect();
    // The first and the last may have other words about them.
    let is_row =
        names.len() >= 3 && names[1..].iter().all(|name| (1..=4).contains(&name.chars().count()) && !name.contains(['和', '及', '的']));
    if is_row && names.len() > count as usize {
        let message = format!("前面列了 {} 个，这里写「{}」", names.len(), line.words(start..at + 1));
        diagnostics.add(line.diagnostic(&TEXT_COUNT_MISMATCH, start..at + 1, message).hint("核对数目，或删去多列的"));
    }
}

/// 三个方面：一是……二是…….
fn counted_points(line: &Line<'_>, place: Range<usize>, count: u32, diagnostics: &mut Report<'_>) {
    let rest = line.rest(place.end);
    let Some(colon) = rest.char_indices().take(10).find(|(_, c)| matches!(c, '：' | '。')).map(|(at, _)| at) else { return };
    let mut after = &rest[colon..];
    // A second 一是 begins another row.
    let begins: Vec<usize> = after.match_indices("一是").map(|(at, _)| at).collect();
    after = begins.get(1).map_or(after, |second| &after[..*second]);
    let mut points = 0;
    for numeral in ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"] {
        let Some(found) = after.find(numeral) else { break };
        after = &after[found + numeral.len()..];
        points += 1;
    }
    if points >= 2 && count >= 2 && points != count {
        let message = format!("写了「{}」，下面说到「{}」为止", line.words(place.clone()), last_point(points));
        diagnostics.add(line.diagnostic(&TEXT_COUNT_MISMATCH, place, message).hint("核对数目，或补上漏写的"));
    }
}

fn last_point(points: u32) -> &'static str {
    const POINTS: [&str; 10] = ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"];
    POINTS.get(points.saturating_sub(1) as usize).copied().unwrap_or("十是")
}
