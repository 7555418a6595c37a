//! 约300人左右, 至少3次以上: two words that say the same of one number.
//!
//! A word before the number and one behind it, each from a list of the dictionary; 多 and 余 right behind the number are such words too.

use crate::rules::Report;
use crate::rules::language::TEXT_REDUNDANT_WORDS;
use crate::rules::passage::{Line, digit, han_digit, is_han};

/// How far behind a number its word of measure may reach.
const LONGEST_MEASURE: usize = 4;

/// What a word says of a number: about so many, at least so many, at most so many. The lists before it, and behind it.
const PAIRS: [(&str, &str); 3] =
    [("approximate_before", "approximate_after"), ("at_least_before", "at_least_after"), ("at_most_before", "at_most_after")];

/// Characters between a word that speaks of a whole clause and its number: 至少开展3次, 约占总数的60%.
const LONGEST_GAP: usize = 6;

pub(super) fn check(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let mut at = 0;
    while at < line.chars.len() {
        let end = number_end(line, at);
        if end > at {
            check_number(line, at, end, diagnostics);
        }
        at = end.max(at + 1);
    }
}

/// Where the number that begins at an index ends, digits or numerals.
fn number_end(line: &Line<'_>, at: usize) -> usize {
    let is_numeral = |c: char| han_digit(c).is_some() || matches!(c, '百' | '千' | '万' | '亿' | '几');
    let is_digit = |c: char| digit(c).is_some() || matches!(c, '.' | ',');
    let rest = line.chars[at..].iter();
    let length = if digit(line.at(at)).is_some() {
        rest.take_while(|c| is_digit(**c)).count()
    } else {
        rest.take_while(|c| is_numeral(**c)).count()
    };
    at + length
}

fn check_number(line: &Line<'_>, start: usize, end: usize, diagnostics: &mut Report<'_>) {
    let found = PAIRS.iter().find_map(|(before, after)| {
        let (last, length) = word_after(line, end, after, diagnostics)?;
        let first = word_before(line, start, before, diagnostics)?;
        Some((first, last, length))
    });
    let doubled = || {
        let is_open = matches!(line.at(end), '多' | '余');
        let (last, length) = word_after(line, end + 1, "approximate_after", diagnostics).filter(|_| is_open)?;
        Some(((end, line.words(end..end + 1)), last, length))
    };
    let Some(((from, one), to, length)) = found.or_else(doubled) else { return };
    let other = line.words(to..to + length);
    let words = line.words(from.min(start)..to + length);
    let message = format!("「{words}」里「{one}」和「{other}」意思重复");
    diagnostics
        .add(line.diagnostic(&TEXT_REDUNDANT_WORDS, from.min(start)..to + length, message).hint(format!("只留「{one}」或「{other}」")));
}

/// The word of a list before a number, and where it begins.
fn word_before<'l>(line: &'l Line<'_>, start: usize, list: &str, diagnostics: &Report<'_>) -> Option<(usize, &'l str)> {
    let dictionary = diagnostics.dictionary;
    (0..=LONGEST_GAP.min(start)).find_map(|back| {
        let at = start - back;
        let between = line.words(at..start);
        let lead = line.lead(at);
        let word = dictionary.list(list).iter().find(|word| lead.ends_with(word.as_str()))?;
        // 至少 speaks of the clause: 至少开展3次; 超过 of the words right behind it: 超过规定标准30%以上 is another thing.
        let speaks_on = word.starts_with(['至', '最', '起']) && between.chars().all(is_han);
        // 约占总数的60%左右.
        let is_share = between.starts_with('占') && between.chars().all(is_han);
        if !(between.is_empty() || matches!(between, "有" | "为" | "达" | "在" | "需") || is_share || speaks_on) {
            return None;
        }
        let is_other = dictionary.list("approximate_not").iter().any(|other| lead.ends_with(other.as_str()));
        (!is_other).then(|| {
            let from = at - word.chars().count();
            (from, line.words(from..at))
        })
    })
}

/// The word of a list behind a number and its word of measure: where it begins, and its length.
fn word_after(line: &Line<'_>, end: usize, list: &str, diagnostics: &Report<'_>) -> Option<(usize, usize)> {
    let is_measure = |c: char| is_han(c) || matches!(c, '%' | '％');
    let dictionary = diagnostics.dictionary;
    if list == "approximate_after" && matches!(line.at(end), '多' | '余') && is_measure(line.at(end + 1)) {
        return Some((end, 1));
    }
    (end..=end + LONGEST_MEASURE).take_while(|at| *at == end || is_measure(line.at(*at - 1))).find_map(|at| {
        let rest = line.rest(at);
        let word = dictionary.list(list).iter().find(|word| rest.starts_with(word.as_str()))?;
        Some((at, word.chars().count()))
    })
}
