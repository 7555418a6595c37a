//! Repetitions and sentences.

use crate::rules::Report;
use crate::rules::language::{TEXT_LONG_SENTENCE, TEXT_REPEATED_WORD};
use crate::rules::passage::{Line, PassageKind, ends_sentence, han_digit, is_han};

pub(super) fn check(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    repetitions(line, diagnostics);
    if matches!(line.passage.kind, PassageKind::Paragraph | PassageKind::Item | PassageKind::Field(_)) {
        sentences(line, diagnostics);
    }
}

/// The longest phrase whose repetition is looked for.
const LONGEST_PHRASE: usize = 6;

fn repetitions(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let mut at = 0;
    while at + 1 < line.chars.len() {
        let c = line.chars[at];
        at += if !is_han(c) {
            1
        } else if c == line.at(at + 1) {
            doubled(line, at, diagnostics)
        } else {
            repeated_phrase(line, at, diagnostics)
        };
    }
}

/// One character twice or more: wrong where it is a function word, or stands three times.
fn doubled(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) -> usize {
    let c = line.at(at);
    let run = line.chars[at..].iter().take_while(|other| **other == c).count();
    let is_function_word = diagnostics.dictionary.has("never_doubled", c.encode_utf8(&mut [0; 4]));
    let is_many = run >= 3 && han_digit(c).is_none() && !diagnostics.dictionary.has("repeated_starts", c.encode_utf8(&mut [0; 4]));
    let is_seam = run == 2 && (is_word(line.before(at), c, diagnostics) || is_word(c, line.at(at + 2), diagnostics));
    if (is_function_word || is_many) && !is_seam && !is_allowed(line, at, run, diagnostics) {
        let message = format!("「{c}」连着写了 {run} 次");
        diagnostics.add(line.diagnostic(&TEXT_REPEATED_WORD, at..at + run, message).hint(format!("多半应是「{c}」")));
        return run;
    }
    // The second of two may begin a phrase of its own.
    run.max(2) - 1
}

/// Two to six characters that follow themselves.
fn repeated_phrase(line: &Line<'_>, at: usize, diagnostics: &mut Report<'_>) -> usize {
    let left = line.chars.len() - at;
    for length in 2..=LONGEST_PHRASE.min(left / 2) {
        let (one, other) = (&line.chars[at..at + length], &line.chars[at + length..at + 2 * length]);
        if one != other || !one.iter().all(|c| is_han(*c)) {
            continue;
        }
        // 一石一档, 一桥一长: each half begins with such a word, wherever the repetition is seen.
        let starts = |c: &char| diagnostics.dictionary.has("repeated_starts", c.encode_utf8(&mut [0; 4]));
        if one.iter().any(starts) || is_seam(line, at, length, diagnostics) || is_allowed(line, at, 2 * length, diagnostics) {
            return 2 * length - 1;
        }
        let word = line.words(at..at + length);
        let message = format!("「{word}」连着写了两次");
        diagnostics.add(
            line.diagnostic(&TEXT_REPEATED_WORD, at..at + 2 * length, message)
                .hint(format!("多半应是「{word}」；确实要反复的，请列入词典 repeated_allowed")),
        );
        return 2 * length;
    }
    1
}

/// Whether two characters make a common word.
fn is_word(first: char, second: char, diagnostics: &Report<'_>) -> bool {
    diagnostics.dictionary.words_of_two.contains(&[first, second])
}

/// Whether the repetition only comes from where words meet: 检查|巡查|巡护, 国有|土地有; or is meant: 各级组织|组织, 干部干部，先干一步.
fn is_seam(line: &Line<'_>, at: usize, length: usize, diagnostics: &Report<'_>) -> bool {
    let (end, before) = (at + 2 * length, line.before(at));
    let word: String = line.chars[at..at + length].iter().collect();
    let meets = is_word(before, line.at(at), diagnostics) || is_word(line.at(end - 1), line.at(end), diagnostics);
    let is_call = matches!(before, '\0' | '，' | '。' | '“' | '；') && line.at(end) == '，';
    // 使用|权同|权同|价, 运作|的基金|的基金: what repeats is no word, or hangs on the word before it.
    let is_no_word = length == 2 && !is_word(line.at(at), line.at(at + 1), diagnostics);
    let hangs = word.starts_with(['的', '和', '与', '及', '或']);
    (length <= 3 && meets) || is_call || is_no_word || hangs || diagnostics.dictionary.has("nouns_and_verbs", &word)
}

/// Whether a word of the allow-list covers the repetition.
fn is_allowed(line: &Line<'_>, at: usize, run: usize, diagnostics: &Report<'_>) -> bool {
    let around = at.saturating_sub(4)..(at + run + 4).min(line.chars.len());
    let text = line.words(around.clone());
    let start = line.words(around.start..at).len();
    let end = start + line.words(at..at + run).len();
    let covers = |word: &String| text.match_indices(word.as_str()).any(|(found, _)| found <= start && found + word.len() >= end);
    diagnostics.dictionary.list("repeated_allowed").iter().any(covers)
}

fn sentences(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let limit = diagnostics.dictionary.limit("sentence");
    if line.chars.len() <= limit {
        return;
    }
    let mut start = 0;
    for at in 0..=line.chars.len() {
        // Members of a row that ；parts are read one by one.
        if at < line.chars.len() && !ends_sentence(line.at(at)) && line.at(at) != '；' {
            continue;
        }
        let count = line.chars[start..at].iter().filter(|c| !c.is_whitespace()).count();
        if count > limit {
            let begin = line.words(start..(start + 10).min(at)).trim_start_matches(['”', '’', '）']);
            let message = format!("这一句有 {count} 个字：「{begin}……」");
            let place = start..(start + 10).min(at);
            diagnostics.add(line.diagnostic(&TEXT_LONG_SENTENCE, place, message).hint(format!("超过 {limit} 字，拆成两三句更好读")));
        }
        start = at + 1;
    }
}
