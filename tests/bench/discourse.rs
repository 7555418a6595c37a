//! Prose with the statistics of real articles, for the benchmarks of search: words that keep company, and entries that keep to a subject.
//!
//! Words drawn one by one from a Zipf distribution, as in [`super::prose`], make text of far more information than people write: bare sets of
//! entries for its pairs of characters have an entropy of 0.27 bytes per byte of text, where public Chinese articles have 0.12 to 0.13. An
//! index is measured on what it will hold, so here each word chooses the next from those that like to follow it, or from the subject of the
//! entry, or, seldom, from the whole vocabulary; the shares are set so that the entropy is that of articles (the benchmark prints it).

use crate::prose::{Random, Ranks, Vocabulary};

/// How many words like to follow a word.
const FOLLOWERS: usize = 8;
/// How many words an entry's subject has beside those of all entries.
const SUBJECT: usize = 25;

/// What all entries share: the vocabulary, and how often each follower and each word of a subject is chosen.
#[derive(Debug)]
pub(crate) struct Language {
    pub(crate) vocabulary: Vocabulary,
    followers: Ranks,
    subject: Ranks,
}

impl Language {
    /// The same language each time.
    pub(crate) fn new() -> Self {
        Self { vocabulary: Vocabulary::new(), followers: Ranks::new(FOLLOWERS, 1.4), subject: Ranks::new(SUBJECT, 1.0) }
    }

    /// The follower of a word: always the same for the same word and place in its list.
    fn follower(&self, word: usize, random: &mut Random) -> usize {
        let place = self.followers.draw(random);
        self.vocabulary.ranks.draw(&mut Random::new(word as u64, place as u64))
    }
}

/// One entry's words.
#[derive(Debug)]
pub(crate) struct Discourse<'a> {
    language: &'a Language,
    subject: Vec<usize>,
    last: usize,
    /// Chooses everything.
    pub(crate) random: Random,
}

const COUNTERS: &[&str] = &["项", "个", "人次", "处", "公里", "座", "条", "份", "万元", "场", "家", "件"];
const LATIN: &[&str] = &["BIM", "ETC", "GIS", "APP", "5G", "GPS", "PDF", "OA", "RFID", "Excel"];

impl<'a> Discourse<'a> {
    /// The words of the entry with this number.
    pub(crate) fn new(language: &'a Language, seed: u64, number: usize) -> Self {
        let mut random = Random::new(seed, number as u64);
        let subject = (0..SUBJECT).map(|_| language.vocabulary.ranks.draw(&mut random)).collect();
        Self { language, subject, last: 0, random }
    }

    /// Some words without anything between them.
    pub(crate) fn phrase(&mut self, words: usize) -> String {
        let mut text = String::new();
        for _ in 0..words {
            self.word(&mut text);
        }
        text
    }

    fn word(&mut self, text: &mut String) {
        let vocabulary = &self.language.vocabulary;
        self.last = match self.random.below(100) {
            0..74 => self.language.follower(self.last, &mut self.random),
            74..99 => self.subject[self.language.subject.draw(&mut self.random)],
            _ => vocabulary.ranks.draw(&mut self.random),
        };
        text.push_str(&vocabulary.words[self.last]);
    }

    /// A paragraph of about so many bytes.
    pub(crate) fn paragraph(&mut self, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 200);
        while text.len() < bytes {
            self.sentence(&mut text);
        }
        text
    }

    fn sentence(&mut self, text: &mut String) {
        let clauses = 2 + self.random.below(3);
        for clause in 0..clauses {
            if clause > 0 {
                text.push_str(self.random.pick(&["，", "，", "，", "，", "；", "、"]));
            }
            for _ in 0..4 + self.random.below(5) {
                self.word(text);
            }
            self.ornament(text);
        }
        text.push('。');
    }

    fn ornament(&mut self, text: &mut String) {
        let number = 1 + self.random.below(999);
        match self.random.below(24) {
            0 => *text += &format!("{}年{}月", 2017 + number % 10, 1 + number % 12),
            1 => *text += &format!("{number}{}", self.random.pick(COUNTERS)),
            2 => *text += &format!("“{}”", self.phrase(2)),
            3 => *text += &format!("《{}》", self.phrase(2)),
            4 if number.is_multiple_of(3) => text.push_str(self.random.pick(LATIN)),
            _ => {}
        }
    }
}
