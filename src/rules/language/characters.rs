//! Characters one by one: full-width letters, traditional and rare ones, those that only look like Han characters, rubbish.

use crate::rules::Findings;
use crate::rules::language::{
    TEXT_COMPAT_CHAR, TEXT_FULL_WIDTH_ALNUM, TEXT_INVISIBLE_CHAR, TEXT_MIXED_ENCODING, TEXT_NONSTANDARD_CHAR, TEXT_TRADITIONAL_CHAR,
};
use crate::rules::passage::{Line, digit, is_han};
use crate::search::fold;

pub(super) fn check(line: &Line<'_>, findings: &mut Findings<'_>) {
    let mut at = 0;
    while at < line.chars.len() {
        let c = line.chars[at];
        at += match c {
            ' '..='~' | '，' | '。' | '、' | '“' | '”' => 1,
            c if findings.dictionary.standard_characters.contains(&c) => 1,
            c if is_compatible(c) => compatible(line, at, findings),
            c if is_han(c) => rare(line, at, findings),
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '％' | '＋' | '－' => full_width(line, at, findings),
            '\u{FFFD}' => {
                findings.add(line.finding(&TEXT_MIXED_ENCODING, at..at + 1, "这里有读不出的字「\u{FFFD}」").hint("从原稿重新复制这一处"));
                1
            }
            c if is_invisible(c) => invisible(line, at, findings),
            _ => 1,
        };
    }
}

fn is_compatible(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FDF}' | '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}' | '\u{E000}'..='\u{F8FF}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}')
}

/// The simplified, canonical form of a character, where it is another single one.
fn simplified(c: char) -> Option<char> {
    let folded = fold::fold(c.encode_utf8(&mut [0; 4]));
    match folded.chars() {
        [one] if *one != c => Some(*one),
        _ => None,
    }
}

fn compatible(line: &Line<'_>, at: usize, findings: &mut Findings<'_>) -> usize {
    let c = line.at(at);
    let message = format!("「{c}」不是普通汉字，是 U+{:04X}", c as u32);
    let finding = match simplified(c) {
        Some(right) => {
            line.fixable(&TEXT_COMPAT_CHAR, at..at + 1, message, right.encode_utf8(&mut [0; 4])).hint(format!("换成「{right}」"))
        }
        None => line.finding(&TEXT_COMPAT_CHAR, at..at + 1, message).hint("用输入法重新输入这个字"),
    };
    findings.add(finding);
    1
}

fn rare(line: &Line<'_>, at: usize, findings: &mut Findings<'_>) -> usize {
    let c = line.at(at);
    if c == '〇' || findings.dictionary.has("characters_allowed", c.encode_utf8(&mut [0; 4])) {
        return 1;
    }
    match simplified(c).filter(|right| findings.dictionary.standard_characters.contains(right)) {
        Some(right) => {
            let message = format!("「{c}」是繁体字或异体字");
            let finding = line.fixable(&TEXT_TRADITIONAL_CHAR, at..at + 1, message, right.encode_utf8(&mut [0; 4]));
            findings.add(finding.hint(format!("规范字是「{right}」")));
        }
        None => {
            let message = format!("「{c}」不在《通用规范汉字表》里");
            findings.add(
                line.finding(&TEXT_NONSTANDARD_CHAR, at..at + 1, message).hint("换成规范字；人名、地名用字请列入词典 characters_allowed"),
            );
        }
    }
    1
}

/// A run of full-width letters, digits and signs, unless the dictionary knows it.
fn full_width(line: &Line<'_>, at: usize, findings: &mut Findings<'_>) -> usize {
    let is_wide = |c: char| matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '％' | '＋' | '－');
    let run = line.chars[at..].iter().take_while(|c| is_wide(**c)).count();
    let around = at.saturating_sub(6)..(at + run + 6).min(line.chars.len());
    let words = line.words(around.clone());
    let own = line.words(at..at + run);
    let before = line.words(around.start..at).len();
    let is_known =
        |term: &String| words.match_indices(term.as_str()).any(|(found, _)| found < before + own.len() && found + term.len() > before);
    if findings.dictionary.list("full_width_allowed").iter().any(is_known) {
        return run;
    }
    // Between years a full-width hyphen is a matter of ranges.
    if own == "－" && digit(line.before(at)).is_some() && digit(line.at(at + 1)).is_some() {
        return run;
    }
    let is_dash = own.chars().all(|c| c == '－');
    if is_dash {
        return run;
    }
    let narrow: String = own.chars().map(|c| char::from_u32(c as u32 - 0xFEE0).unwrap_or(c)).collect();
    let message = format!("「{own}」是全角字符");
    findings.add(
        line.fixable(&TEXT_FULL_WIDTH_ALNUM, at..at + run, message, &narrow)
            .hint(format!("换成半角的「{narrow}」；固定写法请列入词典 full_width_allowed")),
    );
    run
}

fn invisible(line: &Line<'_>, at: usize, findings: &mut Findings<'_>) -> usize {
    let run = line.chars[at..].iter().take_while(|c| is_invisible(**c)).count();
    let message = format!("这里有看不见的字符 U+{:04X}", line.at(at) as u32);
    findings.add(line.fixable(&TEXT_INVISIBLE_CHAR, at..at + run, message, "").hint("删去它"));
    run
}
