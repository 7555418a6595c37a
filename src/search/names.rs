//! What entries and units are called, and how it is spelt in Latin letters: for pinyin, for suggestions while typing, for what a reader who
//! found nothing may have meant.
//!
//! - [`name_shards`] gathers names, units, slogans, headings and titles, the shortest kinds first, titles from the newest on, so that the first shard
//!   serves the suggestions alone.
//! - [`Names::spelt`] gives the words that some Latin letters spell: in full, by initials, or mixed, by any reading of each character.
//! - [`Names::corrections`] gives what is nearly what was typed.
//! - [`Names::completions`] gives the names that have what was typed.

use std::collections::{BTreeMap, BTreeSet};

use super::alphabet::Alphabet;
use super::fold::{fold_to_string, is_han};
use super::format::FormatError;
use super::stored::{read_characters, searched_texts, write_text};
use super::{Document, TextRole};

/// Characters of a shard.
const SHARD: usize = 24_000;
/// Characters of all shards: a hundred thousand titles are too many to read for one query.
const MOST: usize = 240_000;
/// Longer texts are no names.
const LONGEST: usize = 40;
/// Between the names and the readings.
const READINGS: char = '\u{1}';

/// Some names, in order of importance, and the readings of their characters.
#[derive(Debug, Clone, Default)]
pub struct Names {
    list: Vec<Vec<char>>,
    /// In the order of the characters.
    readings: Vec<(char, Vec<String>)>,
}

/// The names of documents, which are in order, in shards; the last has the readings of the characters that are in no name, since a word
/// that is typed wrong may have them.
pub fn name_shards(documents: &[&Document], readings: Option<fn(char) -> Vec<&'static str>>, alphabet: &Alphabet) -> Vec<Names> {
    let mut shards: Vec<Names> = Vec::new();
    let (mut held, mut all) = (0, 0);
    for name in names(documents) {
        all += name.len() + 1;
        if all > MOST {
            break;
        }
        if shards.is_empty() || held + name.len() > SHARD {
            shards.push(Names::default());
            held = 0;
        }
        held += name.len() + 1;
        if let Some(shard) = shards.last_mut() {
            shard.list.push(name);
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

fn names(documents: &[&Document]) -> Vec<Vec<char>> {
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
    // Folded, since it is compared with what was typed; shown it is as good.
    let folded = all.map(|name| fold_to_string(name.trim()).chars().collect::<Vec<char>>());
    folded.filter(|name| (2..=LONGEST).contains(&name.len()) && !name.contains(&'*') && known.insert(name.clone())).collect()
}

/// The payload of a shard of names: the names, a line each, then each character with its readings.
pub fn write_names(names: &Names, alphabet: &Alphabet) -> Vec<u8> {
    let mut text: String = names.list.iter().flat_map(|name| name.iter().chain(&['\n'])).collect();
    for (c, readings) in &names.readings {
        text.extend([READINGS, *c]);
        text.push_str(&readings.join(","));
    }
    write_text(&text, alphabet)
}

/// Characters that [`write_names`] needs besides those of the texts.
pub const NAME_CHARACTERS: &str = "\u{1}\n,abcdefghijklmnopqrstuvwxyz";

/// Reads a shard of names.
///
/// # Errors
///
/// - It is damaged.
pub fn read_names(payload: &[u8], alphabet: &Alphabet) -> Result<Names, FormatError> {
    let text = read_characters(payload, alphabet)?;
    let mut parts = text.split(READINGS);
    let list = parts.next().unwrap_or_default().split_terminator('\n').map(|name| name.chars().collect()).collect();
    let reading = |part: &str| {
        let mut chars = part.chars();
        let c = chars.next()?;
        Some((c, chars.as_str().split(',').map(str::to_owned).collect()))
    };
    Ok(Names { list, readings: parts.filter_map(reading).collect() })
}

/// The longest spelling that is looked for, in letters; a word of 64 bits counts them.
const MOST_LETTERS: usize = 60;
/// Most words that some letters can mean.
const MOST_SPELT: usize = 8;
/// Most suggestions.
const MOST_SUGGESTED: usize = 6;

impl Names {
    fn add_readings(&mut self, readings: fn(char) -> Vec<&'static str>) {
        let chars: BTreeSet<char> = self.list.iter().flatten().copied().filter(|&c| is_han(c)).collect();
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
        self.readings.extend(other.readings.iter().cloned());
        self.readings.sort_unstable();
        self.readings.dedup();
    }

    /// The words that letters spell; those that they spell in full come before initials, the more frequent first.
    pub fn spelt(&self, letters: &str) -> Vec<Vec<char>> {
        let letters = letters.as_bytes();
        if letters.len() < 2 || !letters.iter().all(u8::is_ascii_lowercase) {
            return Vec::new();
        }
        let mut found: Vec<(&[char], u32)> = Vec::new();
        for name in &self.list {
            for start in 0..name.len() {
                for by_initials in [false, true] {
                    if let Some(length) = self.spelt_length(&name[start..], letters, by_initials) {
                        found.push((&name[start..start + length], by_initials.into()));
                        break;
                    }
                }
            }
        }
        best_first(found).into_iter().take(MOST_SPELT).map(|found| found.2.to_vec()).collect()
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
            for reading in self.readings_of(*c)? {
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

    /// What a word that was not found may have been meant to be: first words that sound the same, then those with one character missing,
    /// wrong or too many, then the names that have most of its pairs.
    pub fn corrections(&self, word: &[char]) -> Vec<String> {
        let mut found: Vec<(&[char], u32)> = Vec::new();
        for name in &self.list {
            for length in word.len().saturating_sub(1).max(2)..=word.len() + 1 {
                for window in name.windows(length) {
                    if let Some(distance) = self.distance(word, window) {
                        found.push((window, distance));
                    }
                }
            }
        }
        let found = best_first(found);
        // What is farther off than the best is a worse guess, not another one.
        let best = found.first().map_or(0, |found| found.0);
        let near: Vec<String> = found.iter().take_while(|found| found.0 == best).take(3).map(|found| found.2.iter().collect()).collect();
        if near.is_empty() { self.nearest(word) } else { near }
    }

    /// 0: sounds the same; 1: a character is missing; 2: one of at least three differs; 3: one is too many.
    fn distance(&self, word: &[char], other: &[char]) -> Option<u32> {
        if word.len() == other.len() {
            if word.len() > 1 && word != other && word.iter().zip(other).all(|(&a, &b)| self.sound_alike(a, b)) {
                return Some(0);
            }
            return (word.len() > 2 && word.iter().zip(other).filter(|(a, b)| a != b).count() == 1).then_some(2);
        }
        let (short, long) = if word.len() < other.len() { (word, other) } else { (other, word) };
        let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
        // A character more before or after is not missing: the word would have been found.
        let inside = (1..short.len()).contains(&same);
        (short.len() > 1 && (inside || word.len() > other.len()) && short[same..] == long[same + 1..])
            .then_some(if word.len() < other.len() { 1 } else { 3 })
    }

    fn nearest(&self, word: &[char]) -> Vec<String> {
        let pairs: Vec<&[char]> = word.windows(2).collect();
        let shared = |name: &Vec<char>| pairs.iter().filter(|pair| name.windows(2).any(|other| other == **pair)).count();
        let best = self.list.iter().map(|name| (shared(name), name)).max_by_key(|(shared, name)| (*shared, std::cmp::Reverse(name.len())));
        let near = best.filter(|(shared, _)| shared * 2 >= pairs.len().max(1) && *shared > 0);
        near.map(|(_, name)| name.iter().collect()).into_iter().collect()
    }

    /// The names that have what was typed, or are spelt with it; those that begin with it first.
    pub fn completions(&self, typed: &[char]) -> Vec<String> {
        if typed.len() < 2 {
            return Vec::new();
        }
        let latin: String = typed.iter().collect();
        let is_latin = latin.bytes().all(|byte| byte.is_ascii_lowercase());
        let place = |name: &Vec<char>| {
            let literal = name.windows(typed.len()).position(|window| window == typed);
            let spelt = || (0..name.len()).find(|&at| is_latin && self.spelt_length(&name[at..], latin.as_bytes(), true).is_some());
            if name == typed { None } else { literal.or_else(spelt) }
        };
        let found: Vec<(bool, &Vec<char>)> = self.list.iter().filter_map(|name| Some((place(name)? > 0, name))).collect();
        let inside = found.iter().filter(|found| found.0);
        let names = found.iter().filter(|found| !found.0).chain(inside);
        names.take(MOST_SUGGESTED).map(|(_, name)| name.iter().collect()).collect()
    }
}

/// Each word once with its grade and how often it was found: the best grade first, then the most frequent.
fn best_first<'a>(mut found: Vec<(&'a [char], u32)>) -> Vec<(u32, std::cmp::Reverse<usize>, &'a [char])> {
    found.sort_unstable();
    let one = |same: &[(&'a [char], u32)]| (same[0].1, std::cmp::Reverse(same.len()), same[0].0);
    let mut words: Vec<_> = found.chunk_by(|a, b| a.0 == b.0).map(one).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: &[&str]) -> Names {
        let readings = |c: char| match c {
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
            _ => Vec::new(),
        };
        let mut names = Names { list: list.iter().map(|name| name.chars().collect()).collect(), readings: Vec::new() };
        names.add_readings(readings);
        names.add_reading('青', readings);
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
        names(list).spelt(letters).iter().map(|word| word.iter().collect()).collect()
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
        let check = |word: &str, expected: &[&str]| assert_eq!(names.corrections(&word.chars().collect::<Vec<_>>()), expected, "{word}");
        check("青廉", &["清廉"]);
        check("公路养护馆理", &["公路养护管理"]);
        check("公路养管理", &["公路养护管理"]);
        check("公路的养护", &["公路养护"]);
        check("养护管理公路", &["公路养护管理"]);
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
