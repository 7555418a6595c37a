//! Characters one by one: full-width letters, traditional and rare ones, those that only look like Han characters, rubbish.

use crate::rules::Report;
use crate::rules::language::{
    TEXT_COMPAT_CHAR, TEXT_FULL_WIDTH_ALNUM, TEXT_INVISIBLE_CHAR, TEXT_MIXED_ENCODING, TEXT_NONSTANDARD_CHAR, TEXT_TRADITIONAL_CHAR,
};
use crate::rules::passage::{Line, digit, is_han};
use crate::search::fold;

pub(super) fn check(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let rubbish = mojibake(line, diagnostics);
    let mut at = 0;
    while at < line.chars.len() {
        let c = line.chars[at];
        if let Some(end) = rubbish.iter().find_map(|range| range.contains(&at).then_some(range.end)) {
            at = end;
            continue;
        }
        at += match c {
            ' '..='~' | '，' | '。' | '、' | '“' | '”' => 1,
            c if diagnostics.dictionary.standard_characters.contains(c) => 1,
            c if is_compatible(c) => compatible(line, at, diagnostics),
            c if is_han(c) => rare(line, at, diagnostics),
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '％' | '＋' | '－' => full_width(line, at, diagnostics),
            '\u{FFFD}' => {
                diagnostics
                    .add(line.diagnostic(&TEXT_MIXED_ENCODING, at..at + 1, "这里有读不出的字「\u{FFFD}」").hint("从原稿重新复制这一处"));
                1
            }
            c if is_invisible(c) => invisible(line, at, diagnostics),
            _ => 1,
        };
    }
}

/// How many characters must come out right, one after another, before words are taken for others that were read in a wrong encoding.
const LEAST_READABLE: usize = 3;

/// Words that were read in a wrong encoding: written back in it, they are UTF-8 of other Chinese words.
fn mojibake(line: &Line<'_>, diagnostics: &mut Report<'_>) -> Vec<std::ops::Range<usize>> {
    let is_odd = |c: &char| !c.is_ascii() && !is_mark(*c) && !diagnostics.dictionary.standard_characters.contains(*c);
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    if line.chars.iter().filter(|c| is_odd(c)).count() < 2 {
        return found;
    }
    let mut at = 0;
    while at < line.chars.len() {
        let read = |encoding| readable(&line.chars[at..], encoding);
        let Some((length, words)) = read(encoding_rs::GBK).or_else(|| read(encoding_rs::WINDOWS_1252)) else {
            at += 1;
            continue;
        };
        let message = format!("「{}」是乱码", line.words(at..at + length));
        let hint = format!("从原稿重新复制这一处；原来像是「{words}」");
        diagnostics.add(line.diagnostic(&TEXT_MIXED_ENCODING, at..at + length, message).hint(hint));
        found.push(at..at + length);
        at += length;
    }
    found
}

fn is_mark(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | '；' | '：' | '“' | '”' | '（' | '）' | '《' | '》' | '—')
}

/// What the first of some characters become that are written in an encoding and read as UTF-8, and how many they are. Nothing behind them is
/// looked at.
fn readable(chars: &[char], encoding: &'static encoding_rs::Encoding) -> Option<(usize, String)> {
    let mut words = String::new();
    let mut unread: Vec<u8> = Vec::new();
    let mut ends = Vec::new();
    for c in chars.iter().take_while(|c| !c.is_ascii() && !is_mark(**c)) {
        let mut buffer = [0; 4];
        let (own, _, is_unknown) = encoding.encode(c.encode_utf8(&mut buffer));
        if is_unknown {
            break;
        }
        unread.extend_from_slice(&own);
        ends.push(words.len() + unread.len());
        if !read_on(&mut unread, &mut words) {
            break;
        }
    }
    let length = ends.iter().take_while(|end| **end <= words.len()).count();
    let is_whole = words.chars().filter(|c| is_han(*c)).count() >= LEAST_READABLE;
    is_whole.then_some((length, words))
}

/// Moves the characters that are whole from some bytes to the words; whether all of them were Chinese and more may come.
fn read_on(unread: &mut Vec<u8>, words: &mut String) -> bool {
    let (whole, is_broken) = match std::str::from_utf8(unread) {
        Ok(read) => (read.len(), false),
        Err(error) => (error.valid_up_to(), error.error_len().is_some()),
    };
    let read: Vec<u8> = unread.drain(..whole).collect();
    let read = String::from_utf8_lossy(&read);
    let chinese: String = read.chars().take_while(|c| is_han(*c) || is_mark(*c) || *c == '\u{FEFF}').collect();
    words.push_str(&chinese);
    !is_broken && chinese.len() == read.len()
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

fn compatible(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) -> usize {
    let c = line.at(at);
    let message = format!("「{c}」不是普通汉字，是 U+{:04X}", c as u32);
    let diagnostic = match simplified(c) {
        Some(right) => {
            line.fixable(&TEXT_COMPAT_CHAR, at..at + 1, message, right.encode_utf8(&mut [0; 4])).hint(format!("换成「{right}」"))
        }
        None => line.diagnostic(&TEXT_COMPAT_CHAR, at..at + 1, message).hint("用输入法重新输入这个字"),
    };
    diagnostics.add(diagnostic);
    1
}

fn rare(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) -> usize {
    let c = line.at(at);
    if c == '〇' || diagnostics.dictionary.has("characters_allowed", c.encode_utf8(&mut [0; 4])) {
        return 1;
    }
    match simplified(c).filter(|right| diagnostics.dictionary.standard_characters.contains(*right)) {
        Some(right) => {
            let is_word = is_common_word(line, at, right, diagnostics);
            if !is_word && is_in_name_of_place(line, at) {
                return 1;
            }
            let message = format!("「{c}」是繁体字或异体字");
            // 濛 and 昇 in names stay as they are; only a common word says that the character is a slip.
            let diagnostic = if is_word {
                line.fixable(&TEXT_TRADITIONAL_CHAR, at..at + 1, message, right.encode_utf8(&mut [0; 4]))
            } else {
                line.diagnostic(&TEXT_TRADITIONAL_CHAR, at..at + 1, message)
            };
            diagnostics.add(diagnostic.hint(format!("规范字是「{right}」")));
        }
        None => {
            let message = format!("「{c}」不在《通用规范汉字表》里");
            diagnostics.add(
                line.diagnostic(&TEXT_NONSTANDARD_CHAR, at..at + 1, message)
                    .hint("换成规范字；人名、地名用字请列入词典 characters_allowed"),
            );
        }
    }
    1
}

/// Whether the simplified form of a character makes a common word with one of its neighbours, simplified too.
fn is_common_word(line: &Line<'_>, at: usize, right: char, diagnostics: &Report<'_>) -> bool {
    let plain = |c: char| simplified(c).unwrap_or(c);
    let words = &diagnostics.dictionary.words_of_two;
    words.contains(&[plain(line.before(at)), right]) || words.contains(&[right, plain(line.at(at + 1))])
}

/// Whether a name of a place ends soon after an index: 濛溪河.
fn is_in_name_of_place(line: &Line<'_>, at: usize) -> bool {
    const ENDS: &str = "河江湖海溪沟涧山岭峰岛村镇乡县桥洞寺塔浦港湾洲";
    line.chars[at + 1..].iter().take(3).take_while(|c| is_han(**c)).any(|c| ENDS.contains(*c))
}

/// A run of full-width letters, digits and signs, unless the dictionary knows it.
fn full_width(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) -> usize {
    let is_wide = |c: char| matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '％' | '＋' | '－');
    let run = line.chars[at..].iter().take_while(|c| is_wide(**c)).count();
    let around = at.saturating_sub(6)..(at + run + 6).min(line.chars.len());
    let words = line.words(around.clone());
    let own = line.words(at..at + run);
    let before = line.words(around.start..at).len();
    let is_known =
        |term: &String| words.match_indices(term.as_str()).any(|(found, _)| found < before + own.len() && found + term.len() > before);
    if diagnostics.dictionary.list("full_width_allowed").iter().any(is_known) {
        return run;
    }
    // Between years a full-width hyphen is a matter of ranges.
    if own == "－" && digit(line.before(at)).is_some() && digit(line.at(at + 1)).is_some() {
        return run;
    }
    // 调解＋仲裁: beside Han characters a sign has no other width.
    let is_sign = own.chars().all(|c| matches!(c, '－' | '＋'));
    let touches_ascii = line.before(at).is_ascii_alphanumeric() || line.at(at + run).is_ascii_alphanumeric();
    if is_sign && !(touches_ascii && own.contains('＋')) {
        return run;
    }
    let narrow: String = own.chars().map(|c| char::from_u32(c as u32 - 0xFEE0).unwrap_or(c)).collect();
    let message = format!("「{own}」是全角字符");
    diagnostics.add(
        line.fixable(&TEXT_FULL_WIDTH_ALNUM, at..at + run, message, &narrow)
            .hint(format!("换成半角的「{narrow}」；固定写法请列入词典 full_width_allowed")),
    );
    run
}

fn invisible(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) -> usize {
    let run = line.chars[at..].iter().take_while(|c| is_invisible(**c)).count();
    let message = format!("这里有看不见的字符 U+{:04X}", line.at(at) as u32);
    diagnostics.add(line.fixable(&TEXT_INVISIBLE_CHAR, at..at + run, message, "").hint("删去它"));
    run
}
