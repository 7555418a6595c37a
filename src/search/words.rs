//! The vocabulary of the texts, for what a reader who found nothing may have meant (family w of [`super::format`]).
//!
//! The words are given to who makes the index; there is no segmentation of Chinese here, and none in the browser: a question is compared with
//! words that are known. The last shard has no words, but common characters that no text has, by their sound: who typed
//! 台帐 for 台账 typed a character that the site may not have at all.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::alphabet::Alphabet;
use super::fold::{Folder, is_han};
use super::names::Name;

/// Characters of a shard.
const SHARD: usize = 24_000;
/// Characters of all shards: more are seldom wanted, and all are read.
const MOST: usize = 96_000;
/// Folded characters that a word may have.
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=12;

/// The words, which are in the order of their frequency, in shards; those that nobody would type are left out.
pub fn word_shards(words: &[String]) -> Vec<Vec<&str>> {
    let mut shards: Vec<Vec<&str>> = Vec::new();
    let (mut held, mut all) = (0, 0);
    for word in words.iter().filter(|word| is_word(word)) {
        let length = word.chars().count() + 1;
        all += length;
        if all > MOST {
            break;
        }
        if shards.is_empty() || held + length > SHARD {
            shards.push(Vec::new());
            held = 0;
        }
        held += length;
        if let Some(shard) = shards.last_mut() {
            shard.push(word);
        }
    }
    shards
}

/// Letters, figures and Han characters, at least one of them no figure.
fn is_word(word: &str) -> bool {
    LENGTHS.contains(&word.chars().count()) && word.chars().all(char::is_alphanumeric) && word.contains(|c: char| !c.is_numeric())
}

/// A shard of words, a line each.
pub fn write_words(words: &[&str]) -> String {
    words.iter().flat_map(|word| [word, "\n"]).collect()
}

/// Reads a shard of words.
pub fn read_words(text: &str, folder: &Folder) -> Vec<Arc<Name>> {
    text.split_terminator('\n').map(|word| Arc::new(Name::new(word, folder))).collect()
}

/// The last shard: the sounds of these characters, as far as the index does not have them; a line each sound.
pub fn write_sounds(characters: &[char], readings: fn(char) -> Vec<&'static str>, alphabet: &Alphabet) -> String {
    let mut by_sound: BTreeMap<&str, BTreeSet<char>> = BTreeMap::new();
    for &c in characters.iter().filter(|&&c| is_han(c) && alphabet.rank(c).is_none()) {
        for reading in readings(c) {
            by_sound.entry(reading).or_default().insert(c);
        }
    }
    let line = |(reading, characters): (&str, BTreeSet<char>)| format!("{reading} {}\n", characters.into_iter().collect::<String>());
    by_sound.into_iter().map(line).collect()
}

/// Characters with their readings.
pub type Sounds = Vec<(char, Vec<String>)>;

/// Reads the last shard: characters with their readings.
pub fn read_sounds(text: &str) -> Sounds {
    let mut sounds: BTreeMap<char, Vec<String>> = BTreeMap::new();
    for (reading, characters) in text.lines().filter_map(|line| line.split_once(' ')) {
        characters.chars().for_each(|c| sounds.entry(c).or_default().push(reading.to_owned()));
    }
    sounds.into_iter().collect()
}

/// Words that are known.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    list: Vec<Arc<Name>>,
    /// The places in the list, in the order of the folded words.
    sorted: Vec<u32>,
}

impl Vocabulary {
    /// The vocabulary of these words.
    pub fn new(list: Vec<Arc<Name>>) -> Self {
        let mut sorted: Vec<u32> = (0..list.len() as u32).collect();
        sorted.sort_unstable_by(|&a, &b| list[a as usize].chars().cmp(list[b as usize].chars()));
        Self { list, sorted }
    }

    /// All words.
    pub(super) fn list(&self) -> &[Arc<Name>] {
        &self.list
    }

    fn find(&self, word: &[char]) -> Option<&Name> {
        let at = self.sorted.binary_search_by(|&at| self.list[at as usize].chars().cmp(word)).ok()?;
        Some(&self.list[self.sorted[at] as usize])
    }

    /// Whether a word is known.
    pub(super) fn has(&self, word: &[char]) -> bool {
        self.find(word).is_some()
    }

    /// Whether characters are nothing but known words; where no word is known, anything is.
    pub(super) fn has_words_of(&self, text: &[char]) -> bool {
        self.list.is_empty() || self.words_of(text).is_some()
    }

    /// The known words, as they are written, that characters are made of: as few as possible.
    pub(super) fn words_of(&self, text: &[char]) -> Option<Vec<&str>> {
        // The fewest words up to each place, and where the last of them begins.
        let mut fewest: Vec<Option<(usize, usize)>> = vec![None; text.len() + 1];
        fewest[0] = Some((0, 0));
        for end in 1..=text.len() {
            let starts = end.saturating_sub(*LENGTHS.end())..end;
            let ways = starts.filter_map(|start| Some((fewest[start]?.0 + 1, start)).filter(|_| self.has(&text[start..end])));
            fewest[end] = ways.min();
        }
        let mut words = Vec::new();
        let mut end = text.len();
        while end > 0 {
            let start = fewest[end]?.1;
            words.push(self.find(&text[start..end])?.written.as_str());
            end = start;
        }
        words.reverse();
        Some(words)
    }
}
