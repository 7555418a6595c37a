//! Rates that do not follow from the numbers beside them: 共检查200家，合格180家，合格率98%; 由20亿增至30亿，增长40%; 300人，其中90人，占40%.
//!
//! What is compared are ranges: each number stands for every value that is rounded to it. Rates of what is adjusted for prices, averaged over
//! years or counted otherwise are left alone, as are percentages of percentages.

use super::numbers::Number;
use crate::rules::Report;
use crate::rules::language::DATA_RATIO_MISMATCH;
use crate::rules::passage::{Line, is_han};

/// How far apart two numbers of one statement may be, in characters.
const REACH: usize = 18;

/// What is tolerated beyond rounding, in percentage points.
const TOLERANCE: f64 = 0.6;

/// Words with which a rate is another one than that of the two numbers.
const OTHER_RATES: [&str; 12] =
    ["年均", "可比", "名义", "生产总值", "增加值", "实际增长", "同比", "环比", "平均", "个百分点", "GDP", "累计"];

pub(super) fn check(line: &Line<'_>, numbers: &[Number], diagnostics: &mut Report<'_>) {
    for three in numbers.windows(3) {
        let [first, second, percent] = three else { continue };
        if !is_one_statement(line, first, second, percent) {
            continue;
        }
        if let Some(expected) = growth(line, first, second, percent).or_else(|| rate(line, first, second, percent)) {
            let range = first.range.start..percent.range.end + 1;
            let message = format!("「{}」算下来是{expected}", line.words(range.clone()));
            diagnostics.add(line.diagnostic(&DATA_RATIO_MISMATCH, range, message).hint("核对两个数和比例"));
        }
    }
}

/// Two numbers of the same measure and a percentage, in one sentence.
fn is_one_statement(line: &Line<'_>, first: &Number, second: &Number, percent: &Number) -> bool {
    let unit = measure(line, first);
    let is_percent = matches!(line.at(percent.range.end), '%' | '％') && line.at(percent.range.end + 1) != '的';
    let sentence = line.sentence(first.range.start);
    let words = line.words(sentence.start..percent.range.end.min(sentence.end));
    let is_near = second.range.start - first.range.end <= REACH && percent.range.start - second.range.end <= REACH;
    let is_open = |number: &Number| matches!(line.at(number.range.end), '多' | '余');
    is_percent
        && is_near
        && !unit.is_empty()
        && unit == measure(line, second)
        && percent.range.end <= sentence.end
        && !words.contains('；')
        && !is_open(first)
        && !is_open(second)
        && first.value > 0.0
        && !OTHER_RATES.iter().any(|word| words.contains(word))
}

/// The word of measure behind a number, as far as two are compared: 亿元, 家.
fn measure(line: &Line<'_>, number: &Number) -> String {
    let rest: String = line.chars[number.range.end..].iter().take(2).take_while(|c| is_han(**c)).collect();
    let length = if rest.starts_with(['万', '亿', '公', '千']) { 2 } else { 1 };
    rest.chars().take(length).collect()
}

/// What a quantity does between two numbers.
const CHANGES: [&str; 13] = ["增长", "增幅", "增加", "提高", "上升", "提升", "下降", "降低", "减少", "降幅", "减幅", "压减", "缩短"];

/// Words that may stand before them and change nothing.
const FILLERS: [&str; 6] = ["共", "总体", "整体", "净", "实现", "同时"];

/// 由20亿元增至30亿元，增长40%.
fn growth(line: &Line<'_>, first: &Number, second: &Number, percent: &Number) -> Option<String> {
    let lead = line.words(first.range.start.saturating_sub(10)..first.range.start);
    let path = line.words(first.range.end..second.range.start);
    let verb = line.words(second.range.end..percent.range.start);
    let begins = lead.rsplit(['，', '。', '；']).next().is_some_and(|clause| clause.contains(['由', '从']));
    let arrives = path.ends_with(['至', '到', '为']) && !path.contains('，');
    // 全级次国企法人数量压减67.7% speaks of something else.
    let clause = verb.rsplit('，').next().unwrap_or(verb).trim_end_matches(['了', '达', '为', '约', '近']);
    let is_change = CHANGES.iter().any(|word| clause.strip_suffix(word).is_some_and(|rest| rest.is_empty() || FILLERS.contains(&rest)));
    if !begins || !arrives || !is_change || verb.matches('，').count() > 1 {
        return None;
    }
    let ((low, high), (from, to)) = (bounds(line, first), bounds(line, second));
    let change = |before: f64, after: f64| (after - before).abs() / before * 100.0;
    let corners = [change(low, from), change(low, to), change(high, from), change(high, to)];
    is_outside(line, percent, &corners).then(|| format!("{:.1}%", change(first.value, second.value)))
}

/// 检查200家，合格180家，合格率98%; 共300人，其中党员90人，占40%.
fn rate(line: &Line<'_>, whole: &Number, part: &Number, percent: &Number) -> Option<String> {
    let between = line.words(whole.range.end..part.range.start);
    let name = line.words(part.range.end..percent.range.start).trim_end_matches(['达', '到', '为', '是', '约']);
    let own: String = between.chars().rev().take_while(|c| is_han(*c)).take(4).collect();
    let is_of_whole = part.value <= whole.value && !between.contains('。') && between.contains(['，', '、', '中']);
    let clause = name.rsplit(['，', '、']).next().unwrap_or(name);
    let is_rate = clause.strip_suffix('率').is_some_and(|stem| {
        let is_short = (1..=4).contains(&stem.chars().count());
        is_short && stem.chars().any(|c| own.contains(c))
    });
    let is_share = between.contains("其中") && matches!(clause, "占" | "占比" | "占总数的" | "占总人数的" | "占比例的");
    if !is_of_whole || !(is_rate || is_share) {
        return None;
    }
    let ((low, high), (from, to)) = (bounds(line, whole), bounds(line, part));
    let share = |whole: f64, part: f64| part / whole * 100.0;
    let corners = [share(low, from), share(low, to), share(high, from), share(high, to)];
    is_outside(line, percent, &corners).then(|| format!("{:.1}%", share(whole.value, part.value)))
}

/// The values that are rounded to a number as it is written.
fn bounds(line: &Line<'_>, number: &Number) -> (f64, f64) {
    let words = line.words(number.range.clone());
    let decimals = words.split_once('.').map_or(0, |(_, decimals)| decimals.chars().count());
    // A count is exact; what is given in 万 or 亿 is rounded.
    let is_exact = decimals == 0 && !matches!(line.at(number.range.end), '万' | '亿');
    let half = if is_exact { 0.0 } else { 0.5 / 10_f64.powi(i32::try_from(decimals).unwrap_or(0)) };
    (number.value - half, number.value + half)
}

/// Whether the percentage as written is none of those between the corners.
fn is_outside(line: &Line<'_>, percent: &Number, corners: &[f64]) -> bool {
    let words = line.words(percent.range.clone());
    let decimals = words.split_once('.').map_or(0, |(_, decimals)| decimals.chars().count());
    let slack = TOLERANCE + 0.5 / 10_f64.powi(i32::try_from(decimals).unwrap_or(0));
    let (low, high) = corners.iter().fold((f64::MAX, f64::MIN), |(low, high), corner| (low.min(*corner), high.max(*corner)));
    percent.value < low - slack || percent.value > high + slack
}
