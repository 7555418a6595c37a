//! Names of persons in sentences about offences: 副局长张某某涉嫌违纪, not 局长主持会议.
//!
//! A name is known by what stands around it, since no list has all names:
//!
//! 1. [`lead_at`] says what stands before: a post, a name in a row, a verb that takes a person, or the head of a clause.
//! 2. [`name_end`] takes a surname and one or two characters, a name with a dot, or behind a post any two to four characters.
//! 3. [`is_followed`] wants behind it what happens to a person in such a notice, or behind a post at least a mark.

use std::ops::Range;

use super::Report;
use super::dictionary::Dictionary;
use super::passage::{Line, is_han};
use super::privacy::PRIVACY_CASE_PERSON;
use crate::search::fold::CharacterSet;

/// What stands before a name, from strong to weak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// 副局长.
    Post,
    /// 公务员, 被告人, 工作人员: words that are no names follow it as often.
    Vague,
    /// The name before, and 、 or 和.
    Row,
    /// 给予, 对, 判处.
    Verb,
    /// The head of a clause.
    Clause,
}

/// The last characters of the words that stand before a name; with any other character before it, only the head of a clause is one.
pub(super) fn lead_ends(dictionary: &Dictionary) -> CharacterSet {
    let lists = ["vague_posts", "post_endings", "accused", "posts", "person_leads"];
    lists.into_iter().flat_map(|list| dictionary.list(list)).filter_map(|word| word.chars().next_back()).collect()
}

/// The names in a line that speaks of an offence.
pub(super) fn check(line: &Line<'_>, lead_ends: &CharacterSet, diagnostics: &mut Report<'_>) {
    let mut start = 0;
    while start < line.chars.len() {
        let sentence = line.sentence(start);
        start = sentence.end;
        let words = line.words(sentence.clone());
        let has = |list: &str| diagnostics.dictionary.list(list).iter().any(|word| words.contains(word.as_str()));
        if has("case_words") && !has("case_workers") {
            check_sentence(line, sentence, lead_ends, diagnostics);
        }
    }
}

fn check_sentence(line: &Line<'_>, sentence: Range<usize>, lead_ends: &CharacterSet, diagnostics: &mut Report<'_>) {
    let mut at = sentence.start;
    let mut row = None;
    while at < sentence.end {
        let may_lead = begins_clause(line, at) || lead_ends.contains(line.before(at));
        let lead = if row == Some(at) { Some(Lead::Row) } else { may_lead.then(|| lead_at(line, at, diagnostics)).flatten() };
        let Some(end) = lead.and_then(|lead| name_end(line, at, lead, diagnostics)) else {
            at += 1;
            continue;
        };
        let name = line.words(at..end);
        let message = format!("写违纪违法的句子里有姓名「{name}」");
        let surname = surname(name, diagnostics).unwrap_or_else(|| name.chars().take(1).collect());
        diagnostics.add(line.diagnostic(&PRIVACY_CASE_PERSON, at..end, message).hint(format!("改成「{surname}某」")));
        row = matches!(line.at(end), '、' | '和').then_some(end + 1);
        at = end;
    }
}

fn lead_at(line: &Line<'_>, at: usize, diagnostics: &Report<'_>) -> Option<Lead> {
    let dictionary = diagnostics.dictionary;
    let (lead, rest) = (line.lead(at), line.rest(at));
    let begins_with = |list: &str| dictionary.list(list).iter().any(|word| rest.starts_with(word.as_str()));
    let ends_with = |list: &str, lead: &str| dictionary.list(list).iter().any(|word| lead.ends_with(word.as_str()));
    if !is_han(line.at(at)) || ["not_names", "vague_posts", "accused", "posts"].into_iter().any(begins_with) {
        return None;
    }
    // 行政长|官, 董事|长: a title or a word goes on here.
    let goes_on = ends_with("post_endings", line.lead(at + 1)) || is_word(line, at.wrapping_sub(1), diagnostics);
    let is_title = ends_with("vague_posts", lead) || ends_with("post_endings", lead) || ends_with("accused", lead);
    if ends_with("posts", lead) && !ends_with("not_posts", lead) && !ends_with("vague_posts", lead) {
        return (!ends_with("post_endings", line.lead(at + 1))).then_some(Lead::Post);
    }
    if is_title && !ends_with("not_posts", lead) {
        return (!goes_on).then_some(Lead::Vague);
    }
    if ends_with("person_leads", lead) {
        return (!goes_on).then_some(Lead::Verb);
    }
    begins_clause(line, at).then_some(Lead::Clause)
}

fn begins_clause(line: &Line<'_>, at: usize) -> bool {
    at == 0 || matches!(line.before(at), '，' | '。' | '；' | '：' | '、' | '“' | ' ' | '\n')
}

/// Whether an index and the next one make a common word.
fn is_word(line: &Line<'_>, at: usize, diagnostics: &Report<'_>) -> bool {
    at < line.chars.len() && diagnostics.dictionary.words_of_two.contains(&[line.at(at), line.at(at + 1)])
}

/// Where the name ends that begins at an index.
fn name_end(line: &Line<'_>, at: usize, lead: Lead, diagnostics: &Report<'_>) -> Option<usize> {
    if let Some(end) = dotted_end(line, at, lead, diagnostics) {
        return Some(end);
    }
    let rest = line.rest(at);
    let surname =
        diagnostics.dictionary.list("surnames").iter().filter(|surname| rest.starts_with(surname.as_str())).max_by_key(|s| s.len());
    let given = surname.map(|surname| surname.chars().count()).map(|from| [from + 2, from + 1]);
    let by_surname =
        given.and_then(|lengths| lengths.into_iter().map(|length| at + length).find(|end| is_name(line, at, *end, lead, diagnostics)));
    // 那顺, 洛桑, 啜国强: behind a post, and with what happens to persons only behind it.
    let by_post = || {
        let lengths = if lead == Lead::Post { [3, 2, 4].as_slice() } else { &[] };
        lengths.iter().map(|length| at + length).find(|end| {
            let is_wordless = (at..*end - 1).all(|from| !is_word(line, from, diagnostics));
            is_wordless && is_name(line, at, *end, lead, diagnostics) && is_followed(line, *end, Lead::Clause, diagnostics)
        })
    };
    by_surname.or_else(by_post)
}

/// Whether the characters of a range may be a name, and what stands behind them follows a person.
fn is_name(line: &Line<'_>, at: usize, end: usize, lead: Lead, diagnostics: &Report<'_>) -> bool {
    let Some(name) = line.chars.get(at..end) else { return false };
    let is_plain = name.iter().all(|c| is_han(*c) && !"某的了和与是不等被因涉其该各".contains(*c));
    // 褚健|已被, 唐明|犯受贿罪: the last character begins what follows.
    let ends_in_follower = diagnostics
        .dictionary
        .list("case_verbs")
        .iter()
        .any(|verb| verb.chars().nth(1).is_some() && line.rest(end - 1).starts_with(verb.as_str()));
    // 包庇|走私: a name is no common word, and cuts none; behind a post it may be one, as 高峰.
    let is_common = lead != Lead::Post && (is_word(line, at, diagnostics) && lead != Lead::Row || is_word(line, end - 1, diagnostics));
    is_plain && !ends_in_follower && !is_common && is_followed(line, end, lead, diagnostics)
}

/// 买买提·吐尔逊: where a name with a dot in it ends.
fn dotted_end(line: &Line<'_>, at: usize, lead: Lead, diagnostics: &Report<'_>) -> Option<usize> {
    let first = line.chars[at..].iter().take(6).take_while(|c| is_han(**c)).count();
    if first < 2 || !matches!(line.at(at + first), '·' | '•') {
        return None;
    }
    // 报账员扎西·多吉: the name begins where the title ends.
    if (at + 1..at + first - 1).any(|later| matches!(lead_at(line, later, diagnostics), Some(Lead::Post | Lead::Vague | Lead::Verb))) {
        return None;
    }
    let from = at + first + 1;
    (from + 2..=line.chars.len().min(from + 7))
        .take_while(|end| line.chars[from..*end].iter().all(|c| is_han(*c)))
        .find(|end| is_followed(line, *end, lead, diagnostics))
}

/// Whether what stands behind a name happens to a person; behind a post a mark is enough, and anything that is told of a person there.
fn is_followed(line: &Line<'_>, end: usize, lead: Lead, diagnostics: &Report<'_>) -> bool {
    let rest = line.rest(end);
    let marks: &[char] = if matches!(lead, Lead::Post | Lead::Vague | Lead::Row) { &['、', '，', '（', '(', '和'] } else { &['（'] };
    let lists: &[&str] = match lead {
        Lead::Post | Lead::Row => &["person_verbs", "case_verbs", "person_penalties"],
        Lead::Vague | Lead::Verb => &["person_verbs", "person_penalties"],
        Lead::Clause => &["person_verbs"],
    };
    rest.starts_with(marks) || lists.iter().any(|list| diagnostics.dictionary.list(list).iter().any(|verb| rest.starts_with(verb.as_str())))
}

/// The surname of a name, where the dictionary has it.
fn surname(name: &str, diagnostics: &Report<'_>) -> Option<String> {
    let first = name.split(['·', '•']).next().filter(|first| first.len() < name.len()).map(str::to_owned);
    let known = || {
        diagnostics.dictionary.list("surnames").iter().filter(|surname| name.starts_with(surname.as_str())).max_by_key(|s| s.len()).cloned()
    };
    first.or_else(known)
}
