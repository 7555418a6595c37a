//! What a question needs of the lists, and the entries that they give.
//!
//! A word of one character has a list. A longer one is asked by its pairs of letters, where it has three Latin letters or figures in a row by
//! those; what stands between them is left to the texts. A word may have several forms (the same date in other numerals, the words that Latin letters spell): an entry with any of them has the word.

use super::fold::is_space;
use super::fold::loose::loosened_chars;
use super::index::is_pair;
use super::list::{ANY, NGram, Posting, latin, signature_of};
use super::root::Root;

/// A word that is searched, in its folded forms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchWord {
    /// What was typed.
    pub typed: String,
    /// The forms, the one that was typed first.
    pub forms: Vec<Vec<char>>,
    /// The characters as typed, where only these will do.
    pub exact: Option<String>,
    /// Whether the forms are loosened, to be looked for in loosened texts.
    pub loosened: bool,
}

impl SearchWord {
    /// The word to be looked for in loosened texts; none where nothing is left of it. What was asked exactly stays so.
    pub(super) fn loosened(&self) -> Option<Self> {
        if self.exact.is_some() {
            return Some(self.clone());
        }
        let mut forms: Vec<Vec<char>> = self.forms.iter().map(|form| loosened_chars(form)).filter(|form| !form.is_empty()).collect();
        forms.dedup();
        (!forms.is_empty()).then(|| Self { forms, loosened: true, ..self.clone() })
    }

    /// The word, or one of those that its letters spell.
    pub(super) fn with_spelt(mut self, spelt: &[(Vec<char>, String)]) -> Self {
        self.forms.extend(spelt.iter().map(|(form, _)| loosened_chars(form)));
        self
    }
}

/// An n-gram of a form.
#[derive(Debug, Clone, Copy)]
pub(super) struct PlannedNGram {
    pub(super) ngram: NGram,
    /// The signature bits of which one must follow it.
    signature: u32,
    /// The smaller, the rarer.
    pub(super) frequency: u32,
}

/// Three letters are so many steps rarer than two, about.
const RARER: u32 = 6;

/// What is read for a form.
#[derive(Debug, Clone)]
pub(super) struct FormPlan {
    /// The rarest first.
    pub(super) ngrams: Vec<PlannedNGram>,
    /// How many of them are read.
    pub(super) read: usize,
    /// The entries that have all that are read; none before the first.
    pub(super) postings: Option<Vec<Posting>>,
    /// Whether its lists alone prove that an entry has the form.
    pub(super) is_exact: bool,
    /// Whether each n-gram may stand in the loosened text alone.
    pub(super) loosened: bool,
}

impl FormPlan {
    /// The plan for a form, or none where no entry can have it.
    pub(super) fn new(form: &[char], root: &Root, loosened: bool) -> Option<Self> {
        if form.is_empty() || form.iter().any(|&c| is_space(c)) {
            return None;
        }
        let ranks: Vec<u32> = form.iter().map(|&c| root.alphabet.rank(c)).collect::<Option<_>>()?;
        let step = |at: usize| root.alphabet.step(ranks[at]);
        // After the end of the form, and of a loosened one anywhere, anything may follow.
        let signature = |next: usize| {
            let rank = |c: &char| signature_of(Some(ranks[next]).filter(|_| c.is_alphanumeric()));
            form.get(next).filter(|_| !loosened).map_or(ANY, rank)
        };
        let triple = |at: usize| match [form.get(at), form.get(at + 1), form.get(at + 2)].map(|c| c.copied().and_then(latin)) {
            [Some(_), Some(second), Some(third)] if !loosened => Some(NGram::triple(ranks[at], second, third, root.alphabet.len())),
            _ => None,
        };
        let mut ngrams: Vec<PlannedNGram> = Vec::new();
        for at in 0..form.len() - 1 {
            let frequency = step(at) + step(at + 1);
            if let Some(ngram) = triple(at) {
                ngrams.push(PlannedNGram { ngram, signature: signature(at + 3), frequency: frequency.saturating_sub(RARER) });
            } else if is_pair(form[at], form[at + 1]) && at.checked_sub(1).is_none_or(|before| triple(before).is_none()) {
                ngrams.push(PlannedNGram { ngram: NGram::pair(ranks[at], ranks[at + 1]), signature: signature(at + 2), frequency });
            }
        }
        let is_exact = !loosened && (form.len() == 1 || ngrams.len() == 1 && (form.len() == 2 || form.len() == 3 && triple(0).is_some()));
        if ngrams.is_empty() {
            // Asterisks say little.
            let all = form.iter().all(|&c| c == '*');
            ngrams.extend((0..form.len()).filter(|&at| all || form[at] != '*').map(|at| PlannedNGram {
                ngram: NGram::single(ranks[at]),
                signature: ANY,
                frequency: step(at),
            }));
        }
        // By the n-gram too, so that the order is the same everywhere.
        ngrams.sort_unstable_by_key(|ngram| (ngram.frequency, ngram.ngram, ngram.signature));
        ngrams.dedup_by_key(|ngram| (ngram.ngram, ngram.signature));
        Some(Self { ngrams, read: 0, postings: None, is_exact, loosened })
    }

    /// The rarest n-gram that is not read yet.
    pub(super) fn next(&self) -> Option<NGram> {
        self.ngrams.get(self.read).map(|ngram| ngram.ngram)
    }

    /// How frequent that is.
    pub(super) fn next_frequency(&self) -> u32 {
        self.ngrams.get(self.read).map_or(u32::MAX, |ngram| ngram.frequency)
    }

    /// Takes the list of the next n-gram.
    pub(super) fn take(&mut self, postings: &[Posting]) {
        let Some(signature) = self.ngrams.get(self.read).map(|ngram| ngram.signature) else { return };
        self.read += 1;
        let right = |posting: &Posting| posting.signature() & signature != 0;
        let mut out = Vec::new();
        match &self.postings {
            None => out.extend(postings.iter().filter(|posting| right(posting))),
            Some(others) => intersect(
                others,
                postings,
                |posting| posting.entry(),
                |a, b| {
                    if right(b) {
                        out.push(Posting::new(a.entry(), a.impact().min(b.impact()), ANY));
                    }
                },
            ),
        }
        self.postings = Some(out);
    }
}

/// The postings of both lists, an entry once.
pub(super) fn unite(a: &[Posting], b: &[Posting]) -> Vec<Posting> {
    let mut all = [a, b].concat();
    all.sort_unstable_by_key(|posting| (posting.entry(), std::cmp::Reverse(posting.impact())));
    all.dedup_by_key(|posting| posting.entry());
    all
}

/// Calls a function for each pair of items with the same entry in two lists in order.
pub(super) fn intersect<'a, T>(a: &'a [T], b: &'a [T], entry: impl Fn(&T) -> u32, mut call: impl FnMut(&'a T, &'a T)) {
    let (mut a, mut b) = (a, b);
    while let (Some(first), Some(second)) = (a.first(), b.first()) {
        match entry(first).cmp(&entry(second)) {
            std::cmp::Ordering::Less => a = skip_to(a, entry(second), &entry),
            std::cmp::Ordering::Greater => b = skip_to(b, entry(first), &entry),
            std::cmp::Ordering::Equal => {
                call(first, second);
                (a, b) = (&a[1..], &b[1..]);
            }
        }
    }
}

/// Leaps of growing width, then halves: a short list meets a long one in few steps.
fn skip_to<'a, T>(items: &'a [T], wanted: u32, entry: &impl Fn(&T) -> u32) -> &'a [T] {
    let mut width = 1;
    while items.get(width).is_some_and(|item| entry(item) < wanted) {
        width *= 2;
    }
    let end = (width + 1).min(items.len());
    &items[items[..end].partition_point(|item| entry(item) < wanted)..]
}
