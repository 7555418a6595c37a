//! Personal data: numbers that belong to one person, addresses, people in cases, names hidden here and shown there.

use std::ops::Range;

use super::Report;
use super::passage::{Line, digit, han_digit, is_han};
use crate::rule::{E, I, W, rules};

const PIPL: &str = "《中华人民共和国个人信息保护法》第二十八条";

rules! {
    /// Personal data.
    pub(crate) static RULES = [
        PRIVACY_ID_NUMBER {
            id: "privacy/id-number",
            severities: [W, E, E],
            source: "GB 11643—1999；《个人信息保护法》第二十八条",
            summary: "身份证号码",
            explanation: "18 位且校验码正确，或 15 位且出生日期合理的号码。",
            remedy: "删去，或只留前两位和后三位",
        },
        PRIVACY_MOBILE {
            id: "privacy/mobile",
            severities: [W, E, E],
            source: PIPL,
            summary: "手机号码",
            explanation: "11 位、以 13 至 19 开头的号码。",
            remedy: "删去，或写成 138****1234",
        },
        PRIVACY_LANDLINE {
            id: "privacy/landline",
            severities: [I, I, W],
            source: PIPL,
            summary: "个人的固定电话",
            explanation: "写在联系人、住宅之后的固定电话。单位的公开电话不算。",
            remedy: "换成单位的公开电话",
        },
        PRIVACY_BANK_CARD {
            id: "privacy/bank-card",
            severities: [W, E, E],
            source: "JR/T 0149—2016；《个人信息保护法》第二十八条",
            summary: "银行卡号",
            explanation: "16 至 19 位且校验码正确的号码。",
            remedy: "删去，或只留后四位",
        },
        PRIVACY_PLATE {
            id: "privacy/plate",
            severities: [I, W, W],
            source: PIPL,
            summary: "车牌号码",
            explanation: "车牌可以查到车主。",
            remedy: "隐去后四位",
        },
        PRIVACY_PASSPORT {
            id: "privacy/passport",
            severities: [I, W, W],
            source: PIPL,
            summary: "护照、通行证号码",
            explanation: "写在“护照”“通行证”附近的证件号。",
            remedy: "删去",
        },
        PRIVACY_EMAIL {
            id: "privacy/email",
            severities: [I, I, W],
            source: PIPL,
            summary: "个人邮箱",
            explanation: "公开邮箱应使用单位的 gov.cn 邮箱。",
            remedy: "换成单位邮箱",
        },
        PRIVACY_BIRTH_DATE {
            id: "privacy/birth-date",
            severities: [I, W, W],
            source: PIPL,
            summary: "完整的出生日期",
            explanation: "完整的出生日期加姓名就能认出一个人。",
            remedy: "只留年份，或删去",
        },
        PRIVACY_HOME_ADDRESS {
            id: "privacy/home-address",
            severities: [I, W, W],
            source: PIPL,
            summary: "家庭住址",
            explanation: "住址只写到乡镇、街道。",
            remedy: "删去路名以下的部分",
        },
        PRIVACY_MASK_FORM {
            id: "privacy/mask-form",
            severities: [I, I, I],
            source: "《个人信息去标识化指南》GB/T 37964—2019",
            summary: "号码隐去得不够",
            explanation: "手机号至少隐去中间四位，身份证号只留前两位和后三位。",
            remedy: "多隐去几位",
        },
        PRIVACY_REDACTION_INCONSISTENT {
            id: "privacy/redaction-inconsistent",
            severities: [I, W, W],
            source: "《个人信息去标识化指南》GB/T 37964—2019",
            summary: "同一段里有的隐去、有的写明",
            explanation: "同类的名称隐去一些、写明一些，读者可以猜出隐去的是谁。",
            remedy: "一律隐去，或一律写明",
        },
        PRIVACY_CASE_PERSON {
            id: "privacy/case-person",
            severities: [W, E, E],
            source: "《中国共产党纪律检查机关监督执纪工作规则》；《个人信息保护法》",
            summary: "案件里写了人名",
            explanation: "写违纪违法的句子里出现了姓名。",
            remedy: "改成“某”，如“李某”",
        },
    ];
}

pub(crate) fn check(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    if line.has_digit {
        numbers(line, diagnostics);
        plates(line, diagnostics);
    }
    if line.passage.text.contains('@') {
        emails(line, diagnostics);
    }
    if line.has_star {
        masks(line, diagnostics);
        inconsistent(line, diagnostics);
    }
}

/// A run of digits, with single spaces or hyphens between groups.
struct Run {
    range: Range<usize>,
    digits: Vec<u32>,
    /// Whether it ends with the X of an identity number.
    ends_with_x: bool,
}

fn runs(line: &Line<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < line.chars.len() {
        if digit(line.chars[at]).is_none() || line.before(at).is_ascii_alphabetic() {
            at += 1;
            continue;
        }
        let start = at;
        let mut digits = Vec::new();
        loop {
            if let Some(value) = digit(line.at(at)) {
                digits.push(value);
                at += 1;
            } else if matches!(line.at(at), ' ' | '-') && digit(line.at(at + 1)).is_some() && !digits.is_empty() {
                at += 1;
            } else {
                break;
            }
        }
        let ends_with_x = digits.len() == 17 && matches!(line.at(at), 'X' | 'x' | 'Ｘ');
        at += usize::from(ends_with_x);
        runs.push(Run { range: start..at, digits, ends_with_x });
        at += 1;
    }
    runs
}

fn numbers(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    for run in runs(line) {
        let before = line.before(run.range.start);
        let is_part = matches!(before, '*' | '.' | '#') || line.at(run.range.end) == '*' || line.at(run.range.end).is_ascii_alphabetic();
        if is_part || run.digits.len() < 11 {
            continue;
        }
        let (rule, what, hint) = if is_identity(&run) {
            (&PRIVACY_ID_NUMBER, "身份证号码", "删去，或只留前两位和后三位，其余写星号")
        } else if is_other_number(line, &run, diagnostics) {
            continue;
        } else if is_mobile(&run.digits) {
            (&PRIVACY_MOBILE, "手机号码", "删去，或写成 138****1234 的样子")
        } else if is_bank_card(&run.digits) && (run.digits.starts_with(&[6, 2]) || near_card_word(line, &run, diagnostics)) {
            (&PRIVACY_BANK_CARD, "银行卡号", "删去，或只留后四位")
        } else {
            continue;
        };
        let range = run.range.clone();
        let message = format!("这里有一个{what}");
        diagnostics.add(line.diagnostic(rule, range, message).hint(hint));
    }
}

/// Whether the words beside a long number say that it is no person's: 合同编号为…, …元.
fn is_other_number(line: &Line<'_>, run: &Run, diagnostics: &Report<'_>) -> bool {
    const MEASURES: &str = "元万亿单次件人个吨户份笔条千立平米公美%";
    let lead = line.words(run.range.start.saturating_sub(8)..run.range.start);
    let clause = lead.rsplit(['，', '。', '；', '、', '（']).next().unwrap_or(lead);
    MEASURES.contains(line.at(run.range.end))
        || diagnostics.dictionary.list("not_personal").iter().any(|word| clause.contains(word.as_str()))
}

/// A card of the country's own network begins with 62; the others need a word beside them, since one number in ten has a right check digit.
fn near_card_word(line: &Line<'_>, run: &Run, diagnostics: &Report<'_>) -> bool {
    let around = line.words(run.range.start.saturating_sub(16)..(run.range.end + 8).min(line.chars.len()));
    diagnostics.dictionary.list("card_words").iter().any(|word| around.contains(word.as_str()))
}

/// GB 11643: 18 digits with a check digit, or the old 15 with a plausible date.
fn is_identity(run: &Run) -> bool {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const CHECKS: [u32; 11] = [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2];
    let digits = &run.digits;
    if digits.len() == 15 {
        return (1..=6).contains(&digits[0]) && is_month_day(&digits[8..12]);
    }
    let is_long = digits.len() == 18 || run.ends_with_x;
    if !is_long || !is_month_day(&digits[10..14]) || !(1..=8).contains(&digits[0]) {
        return false;
    }
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let check = if run.ends_with_x { 10 } else { digits[17] };
    CHECKS[(sum % 11) as usize] == check
}

fn is_month_day(digits: &[u32]) -> bool {
    let (month, day) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]);
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

fn is_mobile(digits: &[u32]) -> bool {
    let own = if digits.len() == 13 && digits[..2] == [8, 6] { &digits[2..] } else { digits };
    own.len() == 11 && own[0] == 1 && own[1] >= 3
}

/// ISO/IEC 7812: 16 to 19 digits with a Luhn check digit; the issuers of ours begin with 3 to 6 or 9.
fn is_bank_card(digits: &[u32]) -> bool {
    let doubled = |digit: u32| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 = digits.iter().rev().enumerate().map(|(at, digit)| if at % 2 == 1 { doubled(*digit) } else { *digit }).sum();
    (16..=19).contains(&digits.len())
        && matches!(digits[0], 3..=6 | 9)
        && sum.is_multiple_of(10)
        && digits.iter().any(|digit| *digit != digits[0])
}

/// What may follow a word of the dictionary.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Personal {
    Landline,
    Passport,
    Birth,
    Address,
}

/// Numbers that are personal by the words beside them.
pub(crate) fn personal(line: &Line<'_>, word: Range<usize>, kind: Personal, diagnostics: &mut Report<'_>) {
    if !line.has_digit && !matches!(kind, Personal::Birth) {
        return;
    }
    let (start, end) = (line.index(word.start), line.index(word.end));
    match kind {
        Personal::Landline => landline(line, end, diagnostics),
        Personal::Passport => passport(line, end, diagnostics),
        Personal::Birth => birth_date(line, start, end, diagnostics),
        Personal::Address => address(line, end, diagnostics),
    }
}

fn landline(line: &Line<'_>, from: usize, diagnostics: &mut Report<'_>) {
    let end = (from + 20).min(line.chars.len());
    let near = runs(line).into_iter().find(|run| run.range.start >= from && run.range.start < end);
    if let Some(run) = near.filter(|run| (7..=12).contains(&run.digits.len()) && !is_mobile(&run.digits)) {
        diagnostics.add(line.diagnostic(&PRIVACY_LANDLINE, run.range, "这里像是个人的固定电话").hint("公开的文字只写单位的公开电话"));
    }
}

fn passport(line: &Line<'_>, from: usize, diagnostics: &mut Report<'_>) {
    for at in from..(from + 12).min(line.chars.len()) {
        if !line.at(at).is_ascii_uppercase() || line.before(at).is_ascii_alphanumeric() {
            continue;
        }
        let run = line.chars[at..].iter().take_while(|c| c.is_ascii_alphanumeric()).count();
        if (8..=9).contains(&run) && line.chars[at + 2..at + run].iter().all(char::is_ascii_digit) {
            diagnostics.add(line.diagnostic(&PRIVACY_PASSPORT, at..at + run, "这里像是护照或通行证的号码").hint("删去号码"));
        }
    }
}

/// A day near a word of birth, before or after it: 1990年7月28日, 1990-07-28, 一九九〇年七月二十八日.
fn birth_date(line: &Line<'_>, start: usize, end: usize, diagnostics: &mut Report<'_>) {
    let from = start.saturating_sub(14);
    let to = (end + 16).min(line.chars.len());
    let found = (from..to).find_map(|at| full_date(line, at).map(|until| at..until));
    if let Some(range) = found.filter(|range| range.end <= start + 1 || range.start >= end) {
        diagnostics.add(line.diagnostic(&PRIVACY_BIRTH_DATE, range, "这里写了完整的出生日期").hint("只留年份，或删去"));
    }
}

/// Where the date ends that begins at an index: a year of four figures, a month and a day, with the same kind of marks between.
fn full_date(line: &Line<'_>, at: usize) -> Option<usize> {
    let figure = |from: usize| {
        let arabic = line.chars[from.min(line.chars.len())..].iter().take(4).take_while(|c| digit(**c).is_some()).count();
        let han = line.chars[from.min(line.chars.len())..].iter().take(4).take_while(|c| han_digit(**c).is_some() || **c == '○').count();
        arabic.max(han)
    };
    let is_inside = digit(line.before(at)).is_some() || han_digit(line.before(at)).is_some();
    let year = figure(at);
    let month_at = at + year + 1;
    let month = figure(month_at);
    let day_at = month_at + month + 1;
    let day = figure(day_at);
    let marks = (line.at(at + year), line.at(month_at + month), line.at(day_at + day));
    let is_written = matches!(marks, ('年', '月', '日' | '号'));
    let is_short = marks.0 == marks.1 && matches!(marks.0, '-' | '.' | '/' | '．');
    let is_date = year == 4 && (1..=3).contains(&month) && (1..=3).contains(&day);
    (!is_inside && is_date && (is_written || is_short)).then_some(day_at + day + usize::from(is_written))
}

fn address(line: &Line<'_>, from: usize, diagnostics: &mut Report<'_>) {
    let to = (from + 30).min(line.chars.len());
    let text: String = line.chars[from..to].iter().take_while(|c| !matches!(c, '。' | '；' | '，')).collect();
    let is_fine = ["号", "幢", "单元", "室", "弄", "栋"]
        .iter()
        .any(|mark| text.match_indices(mark).any(|(at, _)| text[..at].ends_with(|c: char| digit(c).is_some())));
    if is_fine {
        let range = from..from + text.chars().count();
        diagnostics.add(line.diagnostic(&PRIVACY_HOME_ADDRESS, range, "这里写了详细的住址").hint("住址只写到乡镇或街道"));
    }
}

fn plates(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    const REGIONS: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    for at in 0..line.chars.len().saturating_sub(6) {
        if !line.at(at + 1).is_ascii_uppercase() || !REGIONS.contains(line.at(at)) {
            continue;
        }
        let gap = usize::from(matches!(line.at(at + 2), '·' | '•' | ' ' | '-'));
        let from = at + 2 + gap;
        let run = line.chars[from..].iter().take_while(|c| c.is_ascii_uppercase() || c.is_ascii_digit()).count();
        let has_digits = line.chars[from..from + run].iter().filter(|c| c.is_ascii_digit()).count() >= 2;
        // A trailer, a school's car, the police's and those of Hong Kong and Macao have a Han character for the last one.
        let is_special = run == 4 && matches!(line.at(from + run), '挂' | '学' | '警' | '港' | '澳' | '试' | '超' | '领' | '使');
        let run = run + usize::from(is_special);
        if (5..=6).contains(&run) && has_digits {
            diagnostics.add(line.diagnostic(&PRIVACY_PLATE, at..from + run, "这里有一个车牌号码").hint("隐去后面几位，如「浙A·12***」"));
        }
    }
}

fn emails(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    for at in (0..line.chars.len()).filter(|at| line.at(*at) == '@') {
        let before = line.chars[..at].iter().rev().take_while(|c| is_part(**c)).count();
        let after = line.chars[at + 1..].iter().take_while(|c| is_part(**c)).count();
        let domain = line.words(at + 1..at + 1 + after).trim_end_matches('.');
        let is_public = diagnostics.dictionary.list("public_mail").iter().any(|known| domain.ends_with(known.as_str()));
        if before > 0 && domain.contains('.') && !is_public {
            diagnostics.add(
                line.diagnostic(&PRIVACY_EMAIL, at - before..at + 1 + after, "这里有一个邮箱地址").hint("公开邮箱请用单位的 gov.cn 邮箱"),
            );
        }
    }
}

/// A number that shows too much in spite of its stars.
fn masks(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let mut at = 0;
    while at < line.chars.len() {
        if digit(line.chars[at]).is_none() || digit(line.before(at)).is_some() || line.before(at) == '*' {
            at += 1;
            continue;
        }
        let run = line.chars[at..].iter().take_while(|c| digit(**c).is_some() || **c == '*').count();
        let visible = line.chars[at..at + run].iter().filter(|c| **c != '*').count();
        let stars = run - visible;
        let ends_open = line.at(at + run - 1) == '*';
        let is_mobile = run == 11 && line.at(at) == '1' && !ends_open;
        let is_identity = run == 18 || run == 15;
        let limits = diagnostics.dictionary;
        let shows_too_much =
            is_mobile && visible > limits.limit("mask_visible_mobile") || is_identity && visible > limits.limit("mask_visible_id");
        if stars > 0 && shows_too_much {
            let message = format!("「{}」隐去得不够，还露出 {visible} 位", line.words(at..at + run));
            let hint = if is_mobile { "手机号隐去中间四位，如 138****1234" } else { "身份证号只留前两位和后三位" };
            diagnostics.add(line.diagnostic(&PRIVACY_MASK_FORM, at..at + run, message).hint(hint));
        }
        at += run.max(1);
    }
}

/// `**县` beside 仙居县.
fn inconsistent(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let text = &line.passage.text;
    for suffix in diagnostics.dictionary.list("redacted_suffixes") {
        if !text.contains(&format!("*{suffix}")) {
            continue;
        }
        for (at, _) in text.match_indices(suffix.as_str()) {
            let Some(name) = named(&text[..at], suffix, diagnostics) else { continue };
            let words = format!("{name}{suffix}");
            let message = format!("「{words}」写明了，同一段里别的{suffix}却隐去了");
            let range = at - name.len()..at + suffix.len();
            diagnostics.add(line.passage.diagnostic(&PRIVACY_REDACTION_INCONSISTENT, range, message).hint("一律隐去，或一律写明"));
        }
    }
}

/// The proper name that a text ends with: two to eight Han characters behind a mark or a word that joins.
fn named<'t>(before: &'t str, suffix: &str, diagnostics: &Report<'_>) -> Option<&'t str> {
    const JOINS: [char; 16] = ['与', '和', '及', '在', '到', '向', '从', '由', '对', '给', '为', '被', '任', '赴', '受', '让'];
    let length = before.chars().rev().take_while(|c| is_han(*c)).map(char::len_utf8).sum::<usize>();
    let run = &before[before.len() - length..];
    let start = run.rfind(JOINS).map_or(0, |at| at + run[at..].chars().next().map_or(0, char::len_utf8));
    let name = &run[start..];
    let outside = before[..before.len() - length].chars().next_back();
    let is_bounded = start > 0 || outside.is_none_or(|c| matches!(c, '，' | '、' | '。' | '；' | '：' | '“' | '（' | '\n'));
    let longest = if matches!(suffix, "公司" | "集团") { 8 } else { 3 };
    let is_name = (2..=longest).contains(&name.chars().count()) && is_bounded;
    let is_common =
        diagnostics.dictionary.list("named_stop").iter().any(|stop| name.starts_with(stop.as_str()) || name.ends_with(stop.as_str()));
    (is_name && !is_common).then_some(name)
}
