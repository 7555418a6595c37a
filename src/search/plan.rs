//! What a question needs of the lists, and the entries that they give.
//!
//! A word of one character has a list. A longer one is asked by its pairs of letters; what stands between them is left to the texts. A word may
//! have several forms (the same date in other numerals, the words that Latin letters spell): an entry with any of them has the word.

use super::fold::is_boundary;
use super::index::is_pair;
use super::list::{ANY, Gram, Posting, class};
use super::root::Root;

/// A word that is searched, in its folded forms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchWord {
    /// The forms, the one that was typed first.
    pub forms: Vec<Vec<char>>,
    /// The characters as typed, where only these will do.
    pub exact: Option<String>,
}

/// A gram of a form.
#[derive(Debug, Clone, Copy)]
pub(super) struct PlannedGram {
    pub(super) gram: Gram,
    /// The classes of which one must follow it.
    following: u32,
    /// The smaller, the rarer.
    frequency: u32,
}

/// What is read for a form.
#[derive(Debug, Clone)]
pub(super) struct FormPlan {
    /// The rarest first.
    pub(super) grams: Vec<PlannedGram>,
    /// How many of them are read.
    pub(super) read: usize,
    /// The entries that have all that are read; none before the first.
    pub(super) postings: Option<Vec<Posting>>,
    /// Whether its lists alone prove that an entry has the form.
    pub(super) proves: bool,
}

impl FormPlan {
    /// The plan for a form, or none where no entry can have it.
    pub(super) fn new(form: &[char], root: &Root) -> Option<Self> {
        if form.is_empty() || form.iter().any(|&c| is_boundary(c)) {
            return None;
        }
        let ranks: Vec<u32> = form.iter().map(|&c| root.alphabet.rank(c)).collect::<Option<_>>()?;
        let step = |at: usize| root.alphabet.step(ranks[at]);
        let mut grams: Vec<PlannedGram> = Vec::new();
        for at in (1..form.len()).filter(|&at| is_pair(form[at - 1], form[at])) {
            // After the end of the form anything may follow.
            let next = form.get(at + 1).map(|c| class(Some(ranks[at + 1]).filter(|_| c.is_alphanumeric())));
            let gram = Gram::pair(ranks[at - 1], ranks[at]);
            grams.push(PlannedGram { gram, following: next.unwrap_or(ANY), frequency: step(at - 1) + step(at) });
        }
        let proves = form.len() == 1 || form.len() == 2 && grams.len() == 1;
        if grams.is_empty() {
            grams.extend((0..form.len()).map(|at| PlannedGram { gram: Gram::single(ranks[at]), following: ANY, frequency: step(at) }));
        }
        // By the gram too, so that the order is the same everywhere.
        grams.sort_unstable_by_key(|gram| (gram.frequency, gram.gram, gram.following));
        grams.dedup_by_key(|gram| (gram.gram, gram.following));
        Some(Self { grams, read: 0, postings: None, proves })
    }

    /// The rarest gram that is not read yet.
    pub(super) fn next(&self) -> Option<Gram> {
        self.grams.get(self.read).map(|gram| gram.gram)
    }

    /// How frequent that is.
    pub(super) fn next_frequency(&self) -> u32 {
        self.grams.get(self.read).map_or(u32::MAX, |gram| gram.frequency)
    }

    /// Takes the list of the next gram.
    pub(super) fn take(&mut self, postings: &[Posting]) {
        let Some(following) = self.grams.get(self.read).map(|gram| gram.following) else { return };
        self.read += 1;
        let right = |posting: &Posting| posting.following() & following != 0;
        let mut out = Vec::new();
        match &self.postings {
            None => out.extend(postings.iter().filter(|posting| right(posting))),
            Some(others) => both(
                others,
                postings,
                |posting| posting.entry(),
                |a, b| {
                    if right(b) {
                        out.push(Posting::new(a.entry(), a.level().min(b.level()), ANY));
                    }
                },
            ),
        }
        self.postings = Some(out);
    }
}

/// Calls a function for each pair of items with the same entry in two lists in order.
pub(super) fn both<'a, T>(a: &'a [T], b: &'a [T], entry: impl Fn(&T) -> u32, mut call: impl FnMut(&'a T, &'a T)) {
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
