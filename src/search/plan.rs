//! What a question needs of the lists, and the entries that they give.
//!
//! A word of one character has a list. A longer one is asked by its pairs of letters; punctuation in it is left to the texts. A word may
//! have several forms (the same date in other numerals, the words that Latin letters spell): an entry with any of them has the word.

use super::alphabet::Alphabet;
use super::fold::is_boundary;
use super::format::ShardId;
use super::index::is_pair;
use super::list::{CLASSES, Gram, Posting};
use super::root::Root;

/// A word that is searched, in its folded forms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchWord {
    /// The forms, the one that was typed first.
    pub forms: Vec<Vec<char>>,
    /// The characters as typed, where only these will do.
    pub exact: Option<String>,
}

/// A gram of a form, and where in the form it begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct PlannedGram {
    pub(super) gram: Gram,
    offset: u32,
    pub(super) shard: ShardId,
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
    /// Whether its lists leave nothing of the form out.
    pub(super) covers: bool,
}

impl FormPlan {
    /// The plan for a form, or none where no entry can have it.
    pub(super) fn new(form: &[char], root: &Root) -> Option<Self> {
        let ranks: Vec<u32> = form.iter().map(|&c| root.alphabet.rank(c)).collect::<Option<_>>()?;
        let pairs = (1..form.len()).filter(|&at| is_pair(form[at - 1], form[at]));
        let mut grams: Vec<PlannedGram> = pairs.map(|at| pair(at - 1, &ranks, root)).collect::<Option<_>>()?;
        let all_pairs = grams.len() + 1 == form.len();
        if grams.is_empty() {
            grams = (0..form.len()).map(|at| single(ranks[at], root)).collect::<Option<_>>()?;
        }
        // Stable: of equally rare ones the first in the word.
        grams.sort_by_key(|gram| gram.frequency);
        let known = !form.is_empty() && !form.iter().any(|&c| is_boundary(c));
        let proves = form.len() == 1 || form.len() == 2 && all_pairs;
        known.then_some(Self { grams, read: 0, postings: None, proves, covers: all_pairs })
    }

    /// The rarest gram that is not read yet.
    pub(super) fn next(&self) -> Option<&PlannedGram> {
        self.grams.get(self.read)
    }

    /// How frequent that is.
    pub(super) fn next_frequency(&self) -> u32 {
        self.next().map_or(u32::MAX, |gram| gram.frequency)
    }

    /// Takes the list of the next gram.
    pub(super) fn take(&mut self, mut postings: Vec<Posting>) {
        let Some(offset) = self.next().map(|gram| gram.offset) else { return };
        // Turned back to where the form would begin.
        for posting in &mut postings {
            posting.classes = posting.classes.rotate_right(offset % CLASSES);
        }
        self.read += 1;
        self.postings = Some(match self.postings.take() {
            Some(others) => intersect(&others, &postings),
            None => postings,
        });
    }
}

fn pair(at: usize, ranks: &[u32], root: &Root) -> Option<PlannedGram> {
    let gram = Gram::pair(ranks[at], ranks[at + 1]);
    let frequency = root.alphabet.step(ranks[at]) + root.alphabet.step(ranks[at + 1]);
    Some(PlannedGram { gram, offset: at as u32, shard: root.place(gram)?, frequency })
}

fn single(rank: u32, root: &Root) -> Option<PlannedGram> {
    let gram = Gram::single(rank);
    let alphabet: &Alphabet = &root.alphabet;
    Some(PlannedGram { gram, offset: 0, shard: root.place(gram)?, frequency: alphabet.step(rank) })
}

/// The entries of both lists that have a class in common, with the smaller weight.
fn intersect(a: &[Posting], b: &[Posting]) -> Vec<Posting> {
    let mut out = Vec::new();
    let entry = |posting: &Posting| posting.entry;
    both(a, b, entry, |posting, other| {
        let classes = posting.classes & other.classes;
        if classes != 0 {
            out.push(Posting { entry: posting.entry, weight: posting.weight.min(other.weight), classes });
        }
    });
    out
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
