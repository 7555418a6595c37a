//! Words of Chinese texts: where they begin, by the dictionary of the Unicode consortium and by the texts themselves.
//!
//! - [`words`] takes a text apart.
//! - [`WordCounts`] is the vocabulary of some texts, with the words that no dictionary has.
//! - [`Lexicon`] says where a title is best broken.
//!
//! The dictionary comes with [`icu_segmenter`], which the album's typesetting brings along anyway; it costs two megabytes of the program and no
//! step of its build. It is only used where a wrong word does little harm: what is suggested to a reader who found nothing, and where a title
//! breaks. What is found does not depend on it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// A text taken apart into words, marks and spaces, one after the other.
pub fn words(text: &str) -> Vec<&str> {
    let ends: Vec<usize> = SEGMENTER.segment_str(text).collect();
    ends.windows(2).map(|place| &text[place[0]..place[1]]).collect()
}

/// How often each word stands in some texts.
#[derive(Debug, Default)]
pub struct WordCounts<'a> {
    words: BTreeMap<&'a str, u32>,
    /// Han characters that the dictionary leaves alone, and two of them beside each other: 台账 is in no dictionary.
    singles: BTreeMap<&'a str, u32>,
    pairs: BTreeMap<&'a str, u32>,
}

impl<'a> WordCounts<'a> {
    /// Counts the words of a text, each so many times.
    pub fn count(&mut self, text: &'a str, worth: u32) {
        let words = words(text);
        let mut start = 0;
        for (at, word) in words.iter().enumerate() {
            if is_single(word) {
                *self.singles.entry(word).or_default() += worth;
                if let Some(next) = words.get(at + 1).filter(|next| is_single(next)) {
                    *self.pairs.entry(&text[start..start + word.len() + next.len()]).or_default() += worth;
                }
            } else if word.chars().all(char::is_alphanumeric) {
                *self.words.entry(word).or_default() += worth;
            }
            start += word.len();
        }
    }

    /// Adds other counts.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (counts, more) in [(&mut self.words, other.words), (&mut self.singles, other.singles), (&mut self.pairs, other.pairs)] {
            more.into_iter().for_each(|(word, count)| *counts.entry(word).or_default() += count);
        }
        self
    }

    /// The words, the most frequent first.
    pub fn into_words(self) -> Vec<String> {
        let mut all: Vec<(&str, u32)> = self.words.iter().map(|(word, count)| (*word, *count)).chain(self.words_of_pairs()).collect();
        all.sort_by_key(|(word, count)| (std::cmp::Reverse(*count), *word));
        all.into_iter().map(|(word, _)| word.to_owned()).collect()
    }

    /// The pairs that are words: where the rarer of the two stands alone, it mostly stands with the other.
    fn words_of_pairs(&self) -> impl Iterator<Item = (&'a str, u32)> {
        self.pairs.iter().map(|(pair, count)| (*pair, *count)).filter(|(pair, count)| {
            let (first, second) = pair.split_at(pair.chars().next().map_or(0, char::len_utf8));
            let alone = |character| self.singles.get(character).copied().unwrap_or_default();
            *count > 1 && count * 2 >= alone(first).min(alone(second))
        })
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

fn is_single(word: &str) -> bool {
    word.chars().all(is_han) && word.chars().nth(1).is_none()
}

/// Words that a title keeps whole besides those of the dictionary: names of the publication, and pairs that its texts make words.
#[derive(Debug, Clone, Default)]
pub struct Lexicon(BTreeSet<String>);

/// What is kept whole has at most so many characters: more would leave holes in narrow lines.
const WHOLE: usize = 6;

impl Lexicon {
    /// The names, as far as they are short, and the pairs that these texts make words.
    pub fn new<'a>(names: impl Iterator<Item = &'a str>, texts: impl Iterator<Item = &'a str>) -> Self {
        let mut counts = WordCounts::default();
        texts.for_each(|text| counts.count(text, 1));
        let short = names.filter(|name| (2..=WHOLE).contains(&name.chars().count()) && name.chars().all(is_han));
        Self(short.chain(counts.words_of_pairs().map(|(pair, _)| pair)).map(str::to_owned).collect())
    }

    /// A title in pieces between which it may break: after a mark, and between words of Han characters; never so that a single character
    /// stands apart, since what begins or ends a line with it reads badly.
    pub fn pieces<'t>(&self, title: &'t str) -> Vec<&'t str> {
        let mut ends: Vec<usize> = self.kept_words(title).into_iter().filter(|&end| may_break(title, end)).collect();
        // From the end on, so that the last piece never is a single character.
        let mut next = title.len();
        ends.reverse();
        ends.retain(|&end| {
            let keeps = !is_short(&title[end..next]);
            if keeps {
                next = end;
            }
            keeps
        });
        if next > 0 && next < title.len() && is_short(&title[..next]) {
            ends.pop();
        }
        ends.reverse();
        let starts = std::iter::once(0).chain(ends.iter().copied());
        starts
            .zip(ends.iter().copied().chain([title.len()]))
            .map(|(start, end)| &title[start..end])
            .filter(|piece| !piece.is_empty())
            .collect()
    }

    /// Where the words end, the words of the lexicon not parted.
    fn kept_words(&self, title: &str) -> Vec<usize> {
        let mut ends = Vec::new();
        let mut end = 0;
        for word in words(title) {
            end += word.len();
            ends.push(end);
        }
        ends.pop();
        for (start, _) in title.char_indices() {
            let longest = title[start..].char_indices().take(WHOLE).map(|(at, c)| start + at + c.len_utf8());
            if let Some(end) = longest.filter(|&end| self.0.contains(&title[start..end])).last() {
                ends.retain(|&place| place <= start || place >= end);
            }
        }
        ends
    }
}

fn is_short(piece: &str) -> bool {
    piece.chars().filter(|c| c.is_alphanumeric()).count() < 2
}

/// Whether a title may break at a place: between Han characters, or after a mark that ends something.
fn may_break(title: &str, at: usize) -> bool {
    let (before, after) = (title[..at].chars().next_back(), title[at..].chars().next());
    let ends = |c: char| "：，、；。！？）》”’】〕」』".contains(c);
    let begins = |c: char| "（《“‘【〔「『".contains(c);
    let (Some(before), Some(after)) = (before, after) else { return false };
    let left = is_han(before) || ends(before);
    let right = is_han(after) || begins(after) || ends(before) && after.is_alphanumeric();
    left && right
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_apart_into_words() {
        assert_eq!(words("完善台账管理，用GPS定位。"), ["完善", "台", "账", "管理", "，", "用", "GPS", "定位", "。"]);
        assert_eq!(words(""), Vec::<&str>::new());
    }

    #[test]
    fn words_of_no_dictionary_are_learned_from_the_texts() {
        let mut counts = WordCounts::default();
        ["健全台账制度", "完善台账管理", "台账逐项销号"].iter().for_each(|text| counts.count(text, 1));
        assert!(counts.into_words().contains(&"台账".to_owned()));
    }

    #[test]
    fn titles_break_between_words_and_after_marks() {
        let lexicon = Lexicon::new(["交工评定"].into_iter(), ["健全台账", "完善台账"].into_iter());
        let check = |title: &str, expected: &[&str]| assert_eq!(lexicon.pieces(title), expected);
        check("交通工程交工评定", &["交通", "工程", "交工评定"]);
        check("完善台账管理", &["完善", "台账", "管理"]);
        check("水韵清莲：公路养护", &["水韵", "清莲：", "公路", "养护"]);
        check("“五张责任清单”", &["“五张", "责任", "清单”"]);
        check("清", &["清"]);
        check("", &[]);
        for title in ["拆成", "用GPS定位管理", "从一到十的办法", "管理的", "的管理"] {
            let pieces = lexicon.pieces(title);
            assert_eq!(pieces.concat(), title);
            assert!(pieces.len() < 2 || pieces.iter().all(|piece| !is_short(piece)), "{pieces:?}");
        }
    }
}
