//! What entries and units are called, and how it is spelt in Latin letters: for pinyin, for suggestions while typing, for what a reader who
//! found nothing may have meant.
//!
//! - [`name_shards`] gathers names, units, slogans, headings and titles, the shortest kinds first, titles from the newest on, so that the first shard
//!   serves the suggestions alone.
//! - [`Spelling`] is what some typed letters may spell; [`Names::spelt`] gives the words: in full, by initials, or mixed, by any reading.
//! - [`Names::corrections`] gives what is nearly what was typed, out of names and the vocabulary ([`super::words`]).
//! - [`Names::completions`] gives the names that have what was typed.
//!
//! Names are compared folded and shown as they are written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::alphabet::Alphabet;
use super::fold::{Folded, Folder, is_han};
use super::stored::searched_texts;
use super::words::Vocabulary;
use super::{Document, TextRole};

/// Characters of a shard.
const SHARD: usize = 24_000;
/// Characters of all shards: a hundred thousand titles are too many to read for one query.
const MOST: usize = 240_000;
/// Longer texts are no names.
const LONGEST: usize = 40;
/// Between the names and the readings.
const READINGS: char = '\u{1}';

/// A name or a word, as it is written and folded.
#[derive(Debug, Clone, Default)]
pub struct Name {
    /// As it is written.
    pub written: String,
    folded: Folded,
}

impl Name {
    /// Folds what is written.
    pub fn new(written: &str, folder: &Folder) -> Self {
        Self { folded: folder.fold(written), written: written.to_owned() }
    }

    /// The folded characters.
    pub fn chars(&self) -> &[char] {
        self.folded.chars()
    }

    /// Some of its characters.
    fn part(&self, start: usize, end: usize, grade: u32) -> Part<'_> {
        let written = self.written.get(self.folded.source(start..end)).unwrap_or_default();
        Part { chars: &self.chars()[start..end], grade, written }
    }
}

/// Characters of a name that answer to something, the better the lower the grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Part<'a> {
    chars: &'a [char],
    grade: u32,
    written: &'a str,
}

/// Some names, in order of importance, and the readings of their characters.
#[derive(Debug, Clone, Default)]
pub struct Names {
    list: Vec<Arc<Name>>,
    /// In the order of the characters.
    readings: Vec<(char, Vec<String>)>,
}

/// The names of documents, which are in order, in shards; the last has the readings of the characters that are in no name, since a word
/// that is typed wrong may have them.
pub fn name_shards(documents: &[&Document], readings: Option<fn(char) -> Vec<&'static str>>, alphabet: &Alphabet) -> Vec<Names> {
    let mut shards: Vec<Names> = Vec::new();
    let (mut held, mut all) = (0, 0);
    for name in names(documents) {
        let length = name.chars().len() + 1;
        all += length;
        if all > MOST {
            break;
        }
        if shards.is_empty() || held + length > SHARD {
            shards.push(Names::default());
            held = 0;
        }
        held += length;
        if let Some(shard) = shards.last_mut() {
            shard.list.push(Arc::new(name));
        }
    }
    if let Some(readings) = readings {
        shards.iter_mut().for_each(|shard| shard.add_readings(readings));
        let mut others = Names::default();
        let chars = (0..alphabet.len() as u32).filter_map(|rank| alphabet.char(rank));
        let new = |c: &char| is_han(*c) && !shards.iter().any(|shard| shard.readings_of(*c).is_some());
        chars.filter(new).for_each(|c| others.add_reading(c, readings));
        shards.push(others);
    }
    shards
}

fn names(documents: &[&Document]) -> Vec<Name> {
    let of_role = |role: TextRole| {
        documents.iter().flat_map(|document| searched_texts(document)).filter(move |text| text.0 == role).map(|text| text.1)
    };
    let named = documents.iter().flat_map(|document| [document.facets.unit.as_str(), document.facets.kind.as_str()]);
    let mut often: BTreeMap<&str, usize> = BTreeMap::new();
    of_role(TextRole::Name).chain(named).for_each(|name| *often.entry(name).or_default() += 1);
    let mut often: Vec<(&str, usize)> = often.into_iter().collect();
    often.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let often: Vec<&str> = often.into_iter().map(|(name, _)| name).collect();
    let mut known = BTreeSet::new();
    let all = often.into_iter().chain(of_role(TextRole::Title)).chain(of_role(TextRole::Heading));
    let all = all.filter(|name| !name.contains(char::is_control)).map(|name| Name::new(name.trim(), Folder::full()));
    all.filter(|name| (2..=LONGEST).contains(&name.chars().len()) && !name.chars().contains(&'*') && known.insert(name.chars().to_vec()))
        .collect()
}

/// A shard of names: the names, a line each, then each character with its readings.
pub fn write_names(names: &Names) -> String {
    let mut text: String = names.list.iter().flat_map(|name| [name.written.as_str(), "\n"]).collect();
    for (c, readings) in &names.readings {
        text.extend([READINGS, *c]);
        text.push_str(&readings.join(","));
    }
    text
}

/// Reads a shard of names; what is no name in it is left out.
pub fn read_names(text: &str, folder: &Folder) -> Names {
    let mut parts = text.split(READINGS);
    let list = parts.next().unwrap_or_default().split_terminator('\n').map(|name| Arc::new(Name::new(name, folder))).collect();
    let mut names = Names { list, readings: Vec::new() };
    let reading = |part: &str| {
        let mut chars = part.chars();
        let c = chars.next()?;
        Some((c, chars.as_str().split(',').map(str::to_owned).collect()))
    };
    names.add_sounds(parts.filter_map(reading).collect());
    names
}

/// The longest spelling that is looked for, in letters; a word of 64 bits counts them.
const MOST_LETTERS: usize = 60;
/// Most words that some letters can mean.
const MOST_SPELT: usize = 8;
/// Most suggestions.
const MOST_SUGGESTED: usize = 6;

/// Letters that may spell a word: without tones and apostrophes, v for ü.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling(String);

/// The vowels with their tones, and ü as it is typed.
const TONES: [&str; 7] = ["aāáǎà", "eēéěèê", "iīíǐì", "oōóǒò", "uūúǔù", "vǖǘǚǜü", "nńňǹ"];

impl Spelling {
    /// What some folded characters spell, at least two letters; none where they have anything but letters, tones and apostrophes.
    pub fn new(typed: &[char]) -> Option<Self> {
        let mut letters = String::new();
        for &c in typed {
            match c {
                'a'..='z' => letters.push(c),
                '\'' | '’' | '‘' | 'ʼ' | '`' | '´' if !letters.is_empty() => {}
                // Tones, and the two points of ü, that did not join their letter.
                '\u{300}' | '\u{301}' | '\u{304}' | '\u{30c}' if !letters.is_empty() => {}
                '\u{308}' if letters.ends_with('u') => {
                    letters.pop();
                    letters.push('v');
                }
                _ => letters.push(TONES.iter().find(|row| row.contains(c))?.chars().next()?),
            }
        }
        (letters.len() > 1).then_some(Self(letters))
    }

    /// Several spellings, one after the other.
    pub fn joined(parts: &[Self]) -> Self {
        Self(parts.iter().map(|part| part.0.as_str()).collect())
    }

    /// The letters.
    pub fn letters(&self) -> &str {
        &self.0
    }
}

/// How a reading with ü may be typed: lv, and as a name is written lu, in passports lyu.
fn ways_to_type(reading: &str) -> impl Iterator<Item = std::borrow::Cow<'_, str>> {
    let others = ["u", "yu"].into_iter().filter(|_| reading.contains('v')).map(|u| reading.replace('v', u).into());
    std::iter::once(reading.into()).chain(others)
}

impl Names {
    fn add_readings(&mut self, readings: fn(char) -> Vec<&'static str>) {
        let chars: BTreeSet<char> = self.list.iter().flat_map(|name| name.chars().iter().copied()).filter(|&c| is_han(c)).collect();
        chars.into_iter().for_each(|c| self.add_reading(c, readings));
    }

    fn add_reading(&mut self, c: char, readings: fn(char) -> Vec<&'static str>) {
        let readings: Vec<String> = readings(c).into_iter().map(str::to_owned).collect();
        if let (false, Err(at)) = (readings.is_empty(), self.readings.binary_search_by_key(&c, |known| known.0)) {
            self.readings.insert(at, (c, readings));
        }
    }

    fn readings_of(&self, c: char) -> Option<&[String]> {
        self.readings.binary_search_by_key(&c, |known| known.0).ok().map(|at| self.readings[at].1.as_slice())
    }

    /// Puts other names after these.
    pub fn add(&mut self, other: &Names) {
        self.list.extend(other.list.iter().cloned());
        self.add_sounds(other.readings.clone());
    }

    /// Adds characters with their readings.
    pub fn add_sounds(&mut self, sounds: Vec<(char, Vec<String>)>) {
        self.readings.extend(sounds);
        self.readings.sort_unstable();
        self.readings.dedup_by_key(|known| known.0);
    }

    /// The words that letters spell, as they are folded and as they are written; those that they spell in full come before initials, the more
    /// frequent first.
    pub fn spelt(&self, spelling: &Spelling) -> Vec<(Vec<char>, String)> {
        let found = self.spelt_parts(spelling.0.as_bytes(), |_, _| true);
        found.into_iter().take(MOST_SPELT).map(|(_, part)| (part.chars.to_vec(), part.written.to_owned())).collect()
    }

    /// The names and words that letters surely mean: spelt in full, or the initials of a whole name.
    pub fn surely_spelt(&self, spelling: &Spelling) -> Vec<String> {
        let found = self.spelt_parts(spelling.0.as_bytes(), |name, part| part.grade == 0 || part.chars.len() == name.chars().len());
        found.into_iter().take(3).map(|(_, part)| part.written.to_owned()).collect()
    }

    fn spelt_parts(&self, letters: &[u8], keeps: impl Fn(&Name, &Part<'_>) -> bool) -> Vec<(usize, Part<'_>)> {
        let mut found = Vec::new();
        for name in &self.list {
            for start in 0..name.chars().len() {
                for by_initials in [false, true] {
                    if let Some(length) = self.spelt_length(&name.chars()[start..], letters, by_initials) {
                        found.push(name.part(start, start + length, by_initials.into()));
                        if !found.last().is_some_and(|part| keeps(name, part)) {
                            found.pop();
                        }
                        break;
                    }
                }
            }
        }
        best_first(found)
    }

    /// How many characters from the beginning of a name the letters spell; none where there are more letters than any name is spelt with.
    /// A bit for each number of letters used so far.
    fn spelt_length(&self, name: &[char], letters: &[u8], by_initials: bool) -> Option<usize> {
        if letters.len() > MOST_LETTERS {
            return None;
        }
        let mut used = 1u64;
        for (index, c) in name.iter().enumerate() {
            let mut next = 0;
            for reading in self.readings_of(*c)?.iter().flat_map(|reading| ways_to_type(reading)) {
                let reading = reading.as_bytes();
                for at in (0..letters.len()).filter(|at| used >> at & 1 == 1) {
                    let rest = &letters[at..];
                    if rest.starts_with(reading) {
                        next |= 1 << (at + reading.len());
                    } else if index > 0 && reading.starts_with(rest) {
                        // The last syllable may be on its way.
                        next |= 1 << letters.len();
                    }
                    if by_initials && rest.first() == reading.first() {
                        next |= 1 << (at + 1);
                    }
                    if by_initials && matches!(rest, [b'z' | b'c' | b's', b'h', ..]) && reading.starts_with(&rest[..2]) {
                        next |= 1 << (at + 2);
                    }
                }
            }
            if next >> letters.len() & 1 == 1 {
                return (index > 0).then_some(index + 1);
            }
            if next == 0 {
                return None;
            }
            used = next;
        }
        None
    }

    fn sound_alike(&self, a: char, b: char) -> bool {
        a == b
            || match (self.readings_of(a), self.readings_of(b)) {
                (Some(a), Some(b)) => a.iter().any(|reading| b.contains(reading)),
                _ => false,
            }
    }

    /// What a word that was not found may have been meant to be: words and names that sound the same, then those with one character missing,
    /// wrong or too many; then the same with one of its words corrected; then the names that have most of its pairs. Of a name a part counts
    /// that the vocabulary takes apart into words; without a vocabulary, as in format 3, any part.
    pub fn corrections(&self, word: &[char], vocabulary: &Vocabulary) -> Vec<String> {
        let near = self.near(word, vocabulary, true);
        let near: Vec<String> = near.into_iter().map(|(_, part)| part.written.to_owned()).collect();
        if !near.is_empty() {
            return near;
        }
        match self.one_word_corrected(word, vocabulary) {
            Some(corrected) => vec![corrected],
            None => self.nearest(word),
        }
    }

    /// The words nearest to one, as many as are equally near.
    fn near<'a>(&'a self, word: &[char], vocabulary: &'a Vocabulary, in_names: bool) -> Vec<(usize, Part<'a>)> {
        let mut found: Vec<Part<'_>> = Vec::new();
        for known in vocabulary.list() {
            found.extend(self.distance(word, known.chars()).map(|distance| known.part(0, known.chars().len(), distance)));
        }
        let lengths = word.len().saturating_sub(1).max(2)..=word.len() + 1;
        for name in self.list.iter().filter(|_| in_names) {
            let chars = name.chars();
            for length in lengths.clone().filter(|&length| length <= chars.len()) {
                for start in 0..=chars.len() - length {
                    let part = &chars[start..start + length];
                    if let Some(distance) = self.distance(word, part)
                        && (length == chars.len() || vocabulary.has_words_of(part))
                    {
                        found.push(name.part(start, start + length, distance));
                    }
                }
            }
        }
        let mut found = best_first(found);
        // What is farther off than the best is a worse guess, not another one.
        let best = found.first().map_or(0, |found| found.1.grade);
        found.retain(|found| found.1.grade == best);
        found.truncate(3);
        found
    }

    /// A question that is taken apart into words of the vocabulary, all but one, which is corrected; with spaces, since nobody wrote it so.
    fn one_word_corrected(&self, word: &[char], vocabulary: &Vocabulary) -> Option<String> {
        let mut found = Vec::new();
        for start in 0..word.len().min(LONGEST) {
            for end in start + 2..=word.len().min(start + 6) {
                let (before, after) = (vocabulary.words_of(&word[..start]), vocabulary.words_of(&word[end..]));
                let (Some(before), Some(after)) = (before, after) else { continue };
                if end - start == word.len() || vocabulary.has(&word[start..end]) {
                    continue;
                }
                if let Some((count, part)) =
                    self.near(&word[start..end], vocabulary, false).into_iter().find(|(_, part)| part.chars.len() == end - start)
                {
                    let words: Vec<&str> = before.into_iter().chain([part.written]).chain(after).collect();
                    found.push((words.len(), part.grade, std::cmp::Reverse(count), words.join(" ")));
                }
            }
        }
        found.into_iter().min().map(|found| found.3)
    }

    /// 0: sounds the same, and some characters are; 1: only sounds the same; 2: a character is missing; 3: one of at least three differs;
    /// 4: one is too many.
    fn distance(&self, word: &[char], other: &[char]) -> Option<u32> {
        if word.len() == other.len() {
            if word.len() > 1 && word != other && word.iter().zip(other).all(|(&a, &b)| self.sound_alike(a, b)) {
                return Some(u32::from(word.iter().zip(other).all(|(a, b)| a != b)));
            }
            return (word.len() > 2 && word.iter().zip(other).filter(|(a, b)| a != b).count() == 1).then_some(3);
        }
        let (short, long) = if word.len() < other.len() { (word, other) } else { (other, word) };
        let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
        // A character more before or after is not missing: the word would have been found.
        let inside = (1..short.len()).contains(&same);
        (short.len() > 1 && (inside || word.len() > other.len()) && short[same..] == long[same + 1..])
            .then_some(if word.len() < other.len() { 2 } else { 4 })
    }

    fn nearest(&self, word: &[char]) -> Vec<String> {
        let pairs: Vec<&[char]> = word.windows(2).collect();
        let shared = |name: &Name| pairs.iter().filter(|pair| name.chars().windows(2).any(|other| other == **pair)).count();
        let best =
            self.list.iter().map(|name| (shared(name), name)).max_by_key(|(shared, name)| (*shared, std::cmp::Reverse(name.chars().len())));
        let near = best.filter(|(shared, _)| shared * 2 >= pairs.len().max(1) && *shared > 0);
        near.map(|(_, name)| name.written.clone()).into_iter().collect()
    }

    /// The names that have what was typed, or are spelt with it; those that begin with it first.
    pub fn completions(&self, typed: &[char]) -> Vec<String> {
        if typed.len() < 2 {
            return Vec::new();
        }
        let spelling = Spelling::new(typed);
        let place = |name: &Name| {
            let chars = name.chars();
            let literal = chars.windows(typed.len()).position(|window| window == typed);
            let letters = spelling.as_ref().map(|spelling| spelling.0.as_bytes());
            let spelt = || (0..chars.len()).find(|&at| self.spelt_length(&chars[at..], letters.unwrap_or_default(), true).is_some());
            if chars == typed { None } else { literal.or_else(|| letters.and_then(|_| spelt())) }
        };
        let found: Vec<(bool, &Name)> = self.list.iter().filter_map(|name| Some((place(name)? > 0, name.as_ref()))).collect();
        let inside = found.iter().filter(|found| found.0);
        let names = found.iter().filter(|found| !found.0).chain(inside);
        names.take(MOST_SUGGESTED).map(|(_, name)| name.written.clone()).collect()
    }
}

/// Each word once, with how often it was found: the best grade first, then the most frequent.
fn best_first(mut found: Vec<Part<'_>>) -> Vec<(usize, Part<'_>)> {
    found.sort_unstable();
    let mut words: Vec<_> = found.chunk_by(|a, b| a.chars == b.chars).map(|same| (same.len(), same[0])).collect();
    words.sort_unstable_by_key(|(count, part)| (part.grade, std::cmp::Reverse(*count), part.chars));
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold::fold_to_string;

    fn names(list: &[&str]) -> Names {
        let readings: fn(char) -> Vec<&'static str> = |c: char| match c {
            '清' | '青' => vec!["qing"],
            '廉' | '莲' => vec!["lian"],
            '品' => vec!["pin"],
            '牌' => vec!["pai"],
            '重' => vec!["zhong", "chong"],
            '庆' => vec!["qing"],
            '行' => vec!["xing", "hang"],
            '银' => vec!["yin"],
            '路' => vec!["lu"],
            '公' => vec!["gong"],
            '西' => vec!["xi"],
            '安' => vec!["an"],
            '律' | '履' => vec!["lv"],
            '略' => vec!["lve"],
            '纪' | '记' => vec!["ji"],
            _ => Vec::new(),
        };
        let list = list.iter().map(|name| Arc::new(Name::new(name, Folder::full()))).collect();
        let mut names = Names { list, readings: Vec::new() };
        names.add_readings(readings);
        names.add_reading('青', readings);
        names.add_reading('记', readings);
        names
    }

    /// Found by the fuzzer: the bits that count the letters were shifted out.
    #[test]
    fn more_letters_than_any_name_is_spelt_with_complete_nothing() {
        let typed: Vec<char> = "qinglian".chars().cycle().take(70).collect();
        assert_eq!(names(&["清廉"]).completions(&typed), Vec::<String>::new());
        assert_eq!(spelt(&["清廉"], &"q".repeat(200)), Vec::<String>::new());
    }

    fn spelt(list: &[&str], letters: &str) -> Vec<String> {
        let spelling = Spelling::new(&fold_to_string(letters).chars().collect::<Vec<_>>());
        spelling.map(|spelling| names(list).spelt(&spelling).into_iter().map(|word| word.1).collect()).unwrap_or_default()
    }

    #[test]
    fn letters_spell_words_in_full_and_by_initials() {
        assert_eq!(spelt(&["公路清廉品牌"], "qinglian"), ["清廉"]);
        assert_eq!(spelt(&["公路清廉品牌"], "qlpp"), ["清廉品牌"]);
        assert_eq!(spelt(&["公路清廉品牌"], "qinglianpp"), ["清廉品牌"]);
        assert_eq!(spelt(&["公路清廉品牌"], "qinglianpinp"), ["清廉品牌"]);
        assert_eq!(spelt(&["清莲", "清廉", "清廉"], "qinglian"), ["清廉", "清莲"]);
        assert_eq!(spelt(&["公路"], "lugong"), Vec::<String>::new());
    }

    #[test]
    fn every_reading_counts() {
        assert_eq!(spelt(&["重庆", "银行"], "chongqing"), ["重庆"]);
        assert_eq!(spelt(&["重庆", "银行"], "zhongqing"), ["重庆"]);
        assert_eq!(spelt(&["重庆", "银行"], "yinhang"), ["银行"]);
        assert_eq!(spelt(&["西安"], "xian"), ["西安"]);
    }

    #[test]
    fn what_is_nearly_right_is_corrected() {
        let names = names(&["清廉品牌", "公路养护管理"]);
        let vocabulary = Vocabulary::default();
        let check = |word: &str, expected: &[&str]| {
            assert_eq!(names.corrections(&word.chars().collect::<Vec<_>>(), &vocabulary), expected, "{word}");
        };
        check("青廉", &["清廉"]);
        check("公路养护馆理", &["公路养护管理"]);
        check("公路养管理", &["公路养护管理"]);
        check("公路的养护", &["公路养护"]);
        check("养护管理公路", &["公路养护管理"]);
        check("没有关系", &[]);
    }

    #[test]
    fn u_with_two_points_tones_and_apostrophes_are_read() {
        for typed in ["jilv", "jilü", "jilu", "jilyu", "jl", "jìlǜ", "ji'lü", "jilu\u{308}"] {
            assert_eq!(spelt(&["纪律"], typed), ["纪律"], "{typed}");
        }
        assert_eq!(spelt(&["律略"], "lvlue"), ["律略"]);
        assert_eq!(spelt(&["西安"], "xi'an"), ["西安"]);
        assert_eq!(spelt(&["重庆"], "chóngqìng"), ["重庆"]);
        assert_eq!(Spelling::new(&['a', '1']), None);
        assert_eq!(Spelling::new(&['\'', 'a']), None);
    }

    #[test]
    fn suggestions_are_real_words_as_they_are_written() {
        let names = names(&["清廉品牌", "纪律ABC"]);
        let written = ["清廉", "品牌", "台账", "管理", "完善", "GPS"].map(|word| Arc::new(Name::new(word, Folder::full())));
        let vocabulary = Vocabulary::new(written.to_vec());
        let check = |word: &str, expected: &[&str]| {
            assert_eq!(names.corrections(&word.chars().collect::<Vec<_>>(), &vocabulary), expected, "{word}");
        };
        check("清廉x", &["清廉"]);
        check("青廉品牌", &["清廉品牌"]);
        check("青廉", &["清廉"]);
        check("完善青廉管理", &["完善 清廉 管理"]);
        check("记律abc", &["纪律ABC"]);
        check("gpss", &["GPS"]);
        check("没有关系", &[]);
    }

    #[test]
    fn names_complete_what_is_typed() {
        let names = names(&["公路清廉品牌", "清廉公路"]);
        assert_eq!(names.completions(&['清', '廉']), ["清廉公路", "公路清廉品牌"]);
        assert_eq!(names.completions(&"qlgl".chars().collect::<Vec<_>>()), ["清廉公路"]);
        assert_eq!(names.completions(&['廉']), Vec::<String>::new());
    }
}
