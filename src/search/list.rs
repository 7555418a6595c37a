//! Lists of entries for grams, and the blocks that a shard keeps them in (family g of [`super::format`]).

use super::format::FormatError;
use super::format::range::{Bit, Gamma, RangeReader, RangeWriter};

/// Pairs with at most so many entries share a list with their neighbours of the same first character.
pub const RARE: usize = 5;
/// Entries of a shared list, at most.
pub const SHARED: usize = 12;
/// Lists of at most so many entries tell no weights: the texts of so few are read anyway, and know better.
pub const SHORT: u32 = 12;
/// Entries in all lists of a block, but for the last list: what a reader must be ready to hold.
const MOST_POSTINGS: usize = 1 << 17;

/// A gram: a pair of neighbouring letters or figures, or a single character of any sort with a second of 0. Characters are told by rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gram {
    /// The first character's rank.
    pub first: u32,
    /// The second one's rank and 1, or 0.
    pub second: u32,
}

impl Gram {
    /// A single character.
    pub fn single(rank: u32) -> Self {
        Self { first: rank, second: 0 }
    }

    /// A pair.
    pub fn pair(first: u32, second: u32) -> Self {
        Self { first, second: second + 1 }
    }
}

/// An entry in a list, in one word: its number, the level of its weight, below [`LEVELS`](super::rank::LEVELS), and what follows the gram
/// in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting(u32);

/// The most entries that an index can have.
pub const MOST_ENTRIES: u32 = 1 << 23;
const LEVEL_BITS: u32 = 2;
/// What follows a gram is told by a bit for each class of characters, of at most so many classes.
const MOST_CLASSES: u32 = 4;
/// All classes: what a list says that does not tell.
pub const ANY: u32 = (1 << MOST_CLASSES) - 1;

impl Posting {
    /// An entry below [`MOST_ENTRIES`].
    pub fn new(entry: u32, level: u32, following: u32) -> Self {
        Self((entry << LEVEL_BITS | level) << MOST_CLASSES | following)
    }

    /// The posting as a number of the same order.
    pub fn bits(self) -> u32 {
        self.0
    }

    /// The posting of such a number.
    pub fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// The entry's number.
    pub fn entry(self) -> u32 {
        self.0 >> (LEVEL_BITS + MOST_CLASSES)
    }

    /// The level of its weight.
    pub fn level(self) -> u32 {
        self.0 >> MOST_CLASSES & ((1 << LEVEL_BITS) - 1)
    }

    /// The classes of what follows the gram, a bit for each.
    pub fn following(self) -> u32 {
        self.0 & ANY
    }
}

/// The class, as a bit, of the character that follows a pair, told by its rank, where it is a letter.
pub fn class(next: Option<u32>) -> u32 {
    1 << (next.map_or(0, |rank| rank + 1) % MOST_CLASSES)
}

/// In how many classes a list tells what follows: where there are many entries, there is no room for more than two, at last in any list.
fn classes(entries: u32, count: u32) -> u32 {
    if entries > 4000 || entries > 400 && count > entries / 8 { 2 } else { MOST_CLASSES }
}

/// Classes modulo 2 out of those modulo 4, and the other way round.
fn halved(following: u32) -> u32 {
    (following | following >> 2) & 3
}

fn doubled(halves: u32) -> u32 {
    halves | halves << 2
}

/// The entries of a gram, or of some, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The gram; of a shared list the last that it stands for, which may have a list of its own before it.
    pub gram: Gram,
    /// Whether the list is that of all rare pairs of its first character up to the gram, from the shared list before it in its block on.
    pub shared: bool,
    /// The entries.
    pub postings: Vec<Posting>,
}

/// What is learned in the course of a list of what follows: by the class and by how many were there before, for one is the rule.
struct Following([[Bit; 3]; MOST_CLASSES as usize]);

impl Following {
    fn new() -> Self {
        Self([[Bit::default(), Bit::likely_zero(), Bit::likely_zero()]; MOST_CLASSES as usize])
    }

    /// Calls `code` with the learned bit for each class, and what is known to be so; gives the classes.
    fn code(&mut self, classes: u32, mut code: impl FnMut(&mut Bit, u32) -> bool) -> u32 {
        let mut found = 0u32;
        for class in 0..classes {
            // Something follows: the last class needs no telling where there was none before.
            let known = found == 0 && class + 1 == classes;
            if known || code(&mut self.0[class as usize][found.count_ones().min(2) as usize], class) {
                found |= 1 << class;
            }
        }
        found
    }
}

/// What is learned in the course of a block. Lists of unlike lengths, and single characters and pairs, are unlike.
#[derive(Debug)]
struct Model {
    more: Bit,
    same: Bit,
    /// By whether the first character is that of the list before.
    shared: [Bit; 2],
    firsts: Gamma,
    /// By how large the second before was.
    seconds: [Gamma; 5],
    /// For pairs, single characters and shared lists.
    counts: [Gamma; 3],
    gaps: [[Bit; 8]; 8],
    levels: [[Bit; 3]; 8],
}

impl Model {
    const NEW: Self = Self {
        more: Bit::NEW,
        same: Bit::NEW,
        shared: [Bit::NEW; 2],
        firsts: Gamma::NEW,
        seconds: [Gamma::NEW; 5],
        counts: [Gamma::NEW; 3],
        gaps: [[Bit::NEW; 8]; 8],
        levels: [[Bit::NEW; 3]; 8],
    };
}

/// The kind of a list: which of the learned bits it uses.
fn kind(count: u32, gram: Gram, parameter: u32) -> usize {
    let length = if parameter == 0 { 0 } else { 1 + usize::from(count > 4 * SHORT) + usize::from(count > 40 * SHORT) };
    length + if gram.second == 0 { 4 } else { 0 }
}

fn counted(gram: Gram, shared: bool) -> usize {
    if shared { 2 } else { usize::from(gram.second == 0) }
}

fn context(second: u32) -> usize {
    ((second + 1).ilog2() as usize / 3).min(4)
}

/// The Rice parameter for `count` numbers out of `range`, in order and distinct: a little less than Golomb's 0.69 of the mean gap, since the
/// unary part is learned and the rest is not.
fn rice_parameter(range: u32, count: u32) -> u32 {
    let mean = u64::from(range) * 35 / (u64::from(count.max(1)) * 100);
    (mean + 1).ilog2()
}

/// Writes a block, list by list.
#[derive(Debug)]
pub struct BlockWriter {
    entries: u32,
    writer: RangeWriter,
    model: Model,
    last: Option<Gram>,
    postings: usize,
}

impl BlockWriter {
    /// A block of an index of so many entries.
    pub fn new(entries: u32) -> Self {
        Self { entries, writer: RangeWriter::default(), model: Model::NEW, last: None, postings: 0 }
    }

    /// Adds a list, which is in order and not empty; grams come in order, a shared list after one of the same gram.
    pub fn add(&mut self, gram: Gram, shared: bool, postings: &[Posting]) {
        let (writer, model) = (&mut self.writer, &mut self.model);
        writer.bit(&mut model.more, true);
        let last = self.last.unwrap_or(Gram { first: 0, second: 0 });
        let same = self.last.is_some() && last.first == gram.first;
        writer.bit(&mut model.same, same);
        writer.bit(&mut model.shared[usize::from(same)], shared);
        if same {
            model.seconds[context(last.second)].write(writer, gram.second - last.second - u32::from(!shared));
        } else {
            model.firsts.write(writer, self.last.map_or(gram.first, |last| gram.first - last.first - 1));
            model.seconds[0].write(writer, gram.second);
        }
        let count = postings.len() as u32;
        model.counts[counted(gram, shared)].write(writer, count - 1);
        let parameter = rice_parameter(self.entries, count);
        let kind = kind(count, gram, parameter);
        let (gaps, levels) = (&mut model.gaps[kind], &mut model.levels[kind]);
        let mut following = Following::new();
        let classes = classes(self.entries, count);
        let mut next = 0;
        for posting in postings {
            let gap = posting.entry() - next;
            next = posting.entry() + 1;
            let high = gap >> parameter;
            (0..high).for_each(|at| writer.bit(&mut gaps[at.min(7) as usize], true));
            writer.bit(&mut gaps[high.min(7) as usize], false);
            writer.even(parameter, gap & ((1 << parameter) - 1));
            if count > SHORT {
                let level = posting.level();
                (0..level).for_each(|at| writer.bit(&mut levels[at as usize], true));
                if let Some(bit) = levels.get_mut(level as usize) {
                    writer.bit(bit, false);
                }
                if gram.second != 0 {
                    let told = if classes == 2 { halved(posting.following()) } else { posting.following() };
                    following.code(classes, |bit, class| {
                        let one = told >> class & 1 == 1;
                        writer.bit(bit, one);
                        one
                    });
                }
            }
        }
        self.last = Some(gram);
        self.postings += postings.len();
    }

    /// Whether the block has as much as it should, or may, have.
    pub fn is_full(&self, bytes: usize) -> bool {
        self.writer.len() >= bytes || self.postings >= MOST_POSTINGS
    }

    /// The block.
    pub fn into_bytes(mut self) -> Vec<u8> {
        self.writer.bit(&mut self.model.more, false);
        self.writer.into_bytes()
    }
}

const DAMAGED: FormatError = FormatError::Damaged("索引列表");

/// Reads a block of an index of so many entries.
///
/// # Errors
///
/// - It contradicts itself, or goes on where its bytes end.
pub fn read_block(bytes: &[u8], entries: u32) -> Result<Vec<List>, FormatError> {
    let mut reader = RangeReader::new(bytes);
    let mut model = Model::NEW;
    let mut lists: Vec<List> = Vec::new();
    let mut held = 0;
    while reader.bit(&mut model.more) {
        let (gram, shared) = read_gram(&mut reader, &mut model, lists.last().map(|list| list.gram))?;
        // A full block ends, but for what rare pairs share.
        let full = held >= MOST_POSTINGS + SHARED;
        if full && (!shared || lists.last().is_some_and(|last| last.shared)) {
            return Err(DAMAGED);
        }
        let postings = read_postings(&mut reader, &mut model, gram, shared, entries)?;
        held += postings.len();
        lists.push(List { gram, shared, postings });
        if reader.is_beyond_end() {
            return Err(DAMAGED);
        }
    }
    Ok(lists)
}

fn read_gram(reader: &mut RangeReader<'_>, model: &mut Model, last: Option<Gram>) -> Result<(Gram, bool), FormatError> {
    let same = reader.bit(&mut model.same);
    let shared = reader.bit(&mut model.shared[usize::from(same)]);
    let after = |last: u32, gap: u32, least: u32| last.checked_add(gap)?.checked_add(least);
    let gram = match last {
        Some(last) if same => {
            let gap = model.seconds[context(last.second)].read(reader)?;
            after(last.second, gap, u32::from(!shared)).map(|second| Gram { first: last.first, second })
        }
        _ => {
            let gap = model.firsts.read(reader)?;
            let second = model.seconds[0].read(reader)?;
            last.map_or(Some(gap), |last| after(last.first, gap, 1)).map(|first| Gram { first, second })
        }
    };
    gram.map(|gram| (gram, shared)).ok_or(DAMAGED)
}

fn read_postings(
    reader: &mut RangeReader<'_>,
    model: &mut Model,
    gram: Gram,
    shared: bool,
    entries: u32,
) -> Result<Vec<Posting>, FormatError> {
    let count = model.counts[counted(gram, shared)].read(reader)? + 1;
    if count > entries {
        return Err(DAMAGED);
    }
    let parameter = rice_parameter(entries, count);
    let kind = kind(count, gram, parameter);
    let (gaps, levels) = (&mut model.gaps[kind], &mut model.levels[kind]);
    let mut following = Following::new();
    let classes = classes(entries, count);
    let mut postings = Vec::with_capacity(count as usize);
    let mut next = 0u32;
    for _ in 0..count {
        let mut high = 0u32;
        while reader.bit(&mut gaps[high.min(7) as usize]) {
            high += 1;
            if high > entries >> parameter {
                return Err(DAMAGED);
            }
        }
        let gap = high << parameter | reader.even(parameter);
        let entry = gap.checked_add(next).filter(|&entry| entry < entries).ok_or(DAMAGED)?;
        next = entry + 1;
        let mut level = 0;
        while count > SHORT && levels.get_mut(level as usize).is_some_and(|bit| reader.bit(bit)) {
            level += 1;
        }
        let told = if count > SHORT && gram.second != 0 {
            let told = following.code(classes, |bit, _| reader.bit(bit));
            if classes == 2 { doubled(told) } else { told }
        } else {
            ANY
        };
        postings.push(Posting::new(entry, level, told));
    }
    Ok(postings)
}

/// The list of a gram in a block: its own, or, for a pair that may be rare, the shared one.
pub fn find(lists: &[List], gram: Gram) -> Option<&List> {
    let at = lists.partition_point(|list| list.gram < gram);
    let own = lists.get(at).filter(|list| list.gram == gram && !list.shared);
    let shared = || lists[at..].iter().take_while(|list| list.gram.first == gram.first).find(|list| list.shared);
    own.or_else(|| if gram.second == 0 { None } else { shared() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;

    fn list(first: u32, second: u32, entries: impl IntoIterator<Item = u32>) -> List {
        let entries: Vec<u32> = entries.into_iter().collect();
        let told = entries.len() > SHORT as usize;
        let level = |entry: u32| if told { entry * 7 % 5 % 4 } else { 0 };
        let halves = entries.len() > 100;
        let following = |entry: u32| match entry * 5 % 11 {
            _ if !told || second == 0 => ANY,
            hash if halves => doubled(hash % 3 + 1),
            hash => hash + 1,
        };
        List {
            gram: Gram { first, second },
            shared: first == 9,
            postings: entries.iter().map(|&entry| Posting::new(entry, level(entry), following(entry))).collect(),
        }
    }

    fn write(lists: &[List], entries: u32) -> Vec<u8> {
        let mut writer = BlockWriter::new(entries);
        lists.iter().for_each(|list| writer.add(list.gram, list.shared, &list.postings));
        writer.into_bytes()
    }

    #[test]
    fn every_list_of_a_block_is_read_back() {
        let lists = [
            list(0, 0, 0..1000),
            list(7, 3, [999]),
            list(7, 4, (0..1000).step_by(3)),
            list(7, 0x4e00, 0..1000),
            list(9, 4, [1, 2]),
            list(9, 7, [0, 4]),
            list(10, 7, [3]),
            List { shared: true, ..list(10, 7, [0, 4]) },
            list(0x4e00, 0x4e01, [0, 1, 5, 800]),
            list(0x2_0000, 0x3_0000, 0..9),
        ];
        for from in 0..lists.len() {
            assert_eq!(read_block(&write(&lists[from..], 1000), 1000).as_deref(), Ok(&lists[from..]));
        }
        assert_eq!(read_block(&write(&[], 1000), 1000), Ok(Vec::new()));
    }

    #[test]
    fn what_rare_pairs_share_follows_the_list_that_fills_a_block() {
        let lists = [list(3, 1, 0..150_000), List { shared: true, ..list(3, 1, [5, 70_000]) }, list(4, 1, [1])];
        assert!(read_block(&write(&lists[..2], 200_000), 200_000).as_deref() == Ok(&lists[..2]));
        assert!(read_block(&write(&lists, 200_000), 200_000) == Err(DAMAGED));
    }

    #[test]
    fn a_rare_pair_is_found_in_the_list_that_it_shares() {
        let mut lists = [list(8, 0, [5]), list(8, 3, [0, 1]), list(8, 5, [2, 3]), list(8, 9, [4]), list(8, 20, [7]), list(10, 2, [8])];
        for at in [3, 5] {
            lists[at].shared = true;
        }
        let found = |first, second| find(&lists, Gram { first, second }).map(|list| list.gram.second);
        assert_eq!([found(8, 0), found(8, 3), found(8, 5), found(8, 20)], [Some(0), Some(3), Some(5), Some(20)]);
        assert_eq!([found(8, 1), found(8, 4), found(8, 8), found(8, 9)], [Some(9); 4]);
        assert_eq!([found(8, 10), found(8, 21), found(9, 0), found(10, 0), found(10, 3)], [None; 5]);
        assert_eq!(found(10, 1), Some(2));
    }

    #[test]
    fn any_change_gives_lists_or_an_error() {
        let bytes = write(&[list(65, 9, 3..60), list(65, 11, [4, 5]), list(66, 0, 100..400)], 500);
        for position in 0..bytes.len() {
            for byte in [0, 1, 0x7f, 0x80, 0xff] {
                let mut changed = bytes.clone();
                changed[position] = byte;
                if let Ok(lists) = read_block(&changed, 500) {
                    assert!(lists.iter().flat_map(|list| &list.postings).all(|posting| posting.entry() < 500));
                    assert!(lists.is_sorted_by(|a, b| (a.gram, a.shared) < (b.gram, b.shared) || b.shared && a.gram == b.gram));
                }
            }
        }
    }

    #[test]
    fn bytes_that_promise_more_than_they_hold_are_refused() {
        for byte in 0..=255u8 {
            let _ = read_block(&[byte; 40], 100_000);
        }
        assert!(read_block(&[0xff; 4000], 100).is_err());
    }
}
