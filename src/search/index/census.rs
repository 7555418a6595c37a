//! What is known of the documents before anything is made of them: characters, their ranks, sizes.

use std::collections::BTreeMap;

use super::in_parallel;
use crate::search::Document;
use crate::search::alphabet::Alphabet;
use crate::search::fold::fold;
use crate::search::stored::{searched_texts, write_entry};

/// What is known of the documents before anything is made of them.
pub(super) struct Census {
    pub(super) alphabet: Alphabet,
    /// The rank of each character that the alphabet has, by code point.
    pub(super) ranks: Vec<u32>,
    /// The rank and 1 of each letter and figure, 0 for all else, by code point.
    pub(super) letters: Vec<u32>,
    /// How often each character begins an n-gram, by rank.
    pub(super) occurrences: Vec<u64>,
    pub(super) mean_title: f64,
    /// Bytes of text in all documents.
    pub(super) bytes: u64,
}

/// Counts of characters by code point.
struct Counts(Vec<u64>);

impl Counts {
    fn new() -> Self {
        Self(vec![0; 0x11_0000])
    }

    fn add(&mut self, chars: impl Iterator<Item = char>) {
        chars.for_each(|c| self.0[c as usize] += 1);
    }
}

/// What one thread counts.
struct PartOfCensus {
    written: Counts,
    folded: Counts,
    titles: usize,
    bytes: u64,
}

impl Census {
    pub(super) fn new(documents: &[&Document]) -> Self {
        let parts = in_parallel(documents, |_, documents| PartOfCensus::new(documents));
        let sum = |counts: fn(&PartOfCensus) -> &Counts, code: usize| parts.iter().map(|part| counts(part).0[code]).sum::<u64>();
        let mut counts = BTreeMap::new();
        let mut ranks = vec![0; 0x11_0000];
        for c in ('\0'..=char::MAX).filter(|&c| parts.iter().any(|part| part.written.0[c as usize] + part.folded.0[c as usize] > 0)) {
            let written = sum(|part| &part.written, c as usize);
            counts.insert(c, written.max(sum(|part| &part.folded, c as usize)));
        }
        let alphabet = Alphabet::new(&counts);
        let mut letters = ranks.clone();
        for &c in counts.keys() {
            let rank = alphabet.rank(c).unwrap_or_default();
            ranks[c as usize] = rank;
            letters[c as usize] = if c.is_alphanumeric() { rank + 1 } else { 0 };
        }
        let chars = (0..alphabet.len() as u32).filter_map(|rank| alphabet.char(rank));
        let occurrences = chars.map(|c| sum(|part| &part.folded, c as usize)).collect();
        Self {
            alphabet,
            ranks,
            letters,
            occurrences,
            mean_title: parts.iter().map(|part| part.titles).sum::<usize>() as f64 / documents.len().max(1) as f64,
            bytes: parts.iter().map(|part| part.bytes).sum(),
        }
    }

    pub(super) fn rank(&self, c: char) -> u32 {
        self.ranks[c as usize]
    }
}

impl PartOfCensus {
    fn new(documents: &[&Document]) -> Self {
        let mut part = Self { written: Counts::new(), folded: Counts::new(), titles: 0, bytes: 0 };
        let mut entry = String::new();
        for document in documents {
            entry.clear();
            write_entry(&mut entry, document);
            part.written.add(entry.chars());
            part.titles += document.title.chars().count();
            for (_, words) in searched_texts(document) {
                part.bytes += words.len() as u64;
                let folded = fold(words);
                part.folded.add(folded.chars().iter().copied());
                let loosened = folded.loosened();
                part.folded.add(loosened.text.chars().iter().zip(&loosened.kept).filter(|(_, kept)| kept.is_none()).map(|(&c, _)| c));
            }
        }
        part
    }
}
