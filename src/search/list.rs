//! Lists of entries for n-grams, and the blocks that a shard keeps them in (family g of [`super::format`]).

use super::format::FormatError;
use super::format::range::{Bit, Gamma, RangeReader, RangeWriter};

/// Pairs with at most so many entries share a list with their neighbours of the same first character.
pub const RARE: usize = 5;
/// Entries of a shared list, at most.
pub const SHARED: usize = 12;
/// Lists of at most so many entries code no impacts: the texts of so few are read anyway, and know better.
pub const SHORT: u32 = 12;
/// Entries in all lists of a block, but for the last list: what a reader must be ready to hold.
const MOST_POSTINGS: usize = 1 << 17;

/// An n-gram: a pair of neighbouring letters or figures, or a single character of any sort with a second of 0. Characters are told by rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NGram {
    /// The first character's rank.
    pub first: u32,
    /// The second one's rank and 1, or 0.
    pub second: u32,
}

impl NGram {
    /// A single character.
    pub fn single(rank: u32) -> Self {
        Self { first: rank, second: 0 }
    }

    /// The n-gram as it stands in loosened texts alone ([`super::fold::loose`]), in an index of so many characters: those of a first
    /// character come after the others of it.
    pub fn loosened(self, characters: usize) -> Self {
        Self { first: self.first, second: self.second + characters as u32 + 1 }
    }

    /// A pair.
    pub fn pair(first: u32, second: u32) -> Self {
        Self { first, second: second + 1 }
    }
}

/// An entry in a list, in one word: its number, the impact of its weight, below [`IMPACTS`](super::rank::IMPACTS), and what follows the n-gram
/// in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting(u32);

/// The most entries that an index can have.
pub const MOST_ENTRIES: u32 = 1 << 23;
const IMPACT_BITS: u32 = 2;
/// What follows an n-gram is coded in so many signature bits.
const SIGNATURE_BITS: u32 = 4;
/// All bits: what a list says that codes none.
pub const ANY: u32 = (1 << SIGNATURE_BITS) - 1;

impl Posting {
    /// An entry below [`MOST_ENTRIES`].
    pub fn new(entry: u32, impact: u32, signature: u32) -> Self {
        Self((entry << IMPACT_BITS | impact) << SIGNATURE_BITS | signature)
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
        self.0 >> (IMPACT_BITS + SIGNATURE_BITS)
    }

    /// The impact of its weight.
    pub fn impact(self) -> u32 {
        self.0 >> SIGNATURE_BITS & ((1 << IMPACT_BITS) - 1)
    }

    /// The signature bits of what follows the n-gram.
    pub fn signature(self) -> u32 {
        self.0 & ANY
    }
}

/// The signature bit of the character that follows a pair, by its rank, where it is a letter.
pub fn signature_of(next: Option<u32>) -> u32 {
    1 << (next.map_or(0, |rank| rank + 1) % SIGNATURE_BITS)
}

/// How many signature bits a posting has: where there are many entries, there is no room for more than two, at last in any list.
fn signature_bits(entries: u32, count: u32) -> u32 {
    if entries > 4000 || entries > 400 && count > entries / 8 { 2 } else { SIGNATURE_BITS }
}

/// Bits modulo 2 out of those modulo 4, and the other way round.
fn halved(signature: u32) -> u32 {
    (signature | signature >> 2) & 3
}

fn doubled(halves: u32) -> u32 {
    halves | halves << 2
}

/// The entries of an n-gram, or of some, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The n-gram; of a shared list the last that it stands for, which may have a list of its own before it.
    pub ngram: NGram,
    /// Whether the list is that of all rare pairs of its first character up to the n-gram, from the shared list before it in its block on.
    pub shared: bool,
    /// The entries.
    pub postings: Vec<Posting>,
}

/// What is learned in the course of a list of what follows: by the bit and by how many were there before, for one is the rule.
struct SignatureModel([[Bit; 3]; SIGNATURE_BITS as usize]);

impl SignatureModel {
    fn new() -> Self {
        Self([[Bit::default(), Bit::likely_zero(), Bit::likely_zero()]; SIGNATURE_BITS as usize])
    }

    /// Calls `code` with the model of each bit, and what is known to be so; returns the bits.
    fn code(&mut self, bits: u32, mut code: impl FnMut(&mut Bit, u32) -> bool) -> u32 {
        let mut found = 0u32;
        for bit_number in 0..bits {
            // Something follows: the last bit needs no coding where there was none before.
            let known = found == 0 && bit_number + 1 == bits;
            if known || code(&mut self.0[bit_number as usize][found.count_ones().min(2) as usize], bit_number) {
                found |= 1 << bit_number;
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
    impacts: [[Bit; 3]; 8],
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
        impacts: [[Bit::NEW; 3]; 8],
    };
}

/// The kind of a list: which of the learned bits it uses.
fn kind(count: u32, ngram: NGram, parameter: u32) -> usize {
    let length = if parameter == 0 { 0 } else { 1 + usize::from(count > 4 * SHORT) + usize::from(count > 40 * SHORT) };
    length + if ngram.second == 0 { 4 } else { 0 }
}

fn counted(ngram: NGram, shared: bool) -> usize {
    if shared { 2 } else { usize::from(ngram.second == 0) }
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
    last: Option<NGram>,
    postings: usize,
}

impl BlockWriter {
    /// A block of an index of so many entries.
    pub fn new(entries: u32) -> Self {
        Self { entries, writer: RangeWriter::default(), model: Model::NEW, last: None, postings: 0 }
    }

    /// Adds a list, which is in order and not empty; n-grams come in order, a shared list after one of the same n-gram.
    pub fn add(&mut self, ngram: NGram, shared: bool, postings: &[Posting]) {
        let (writer, model) = (&mut self.writer, &mut self.model);
        writer.bit(&mut model.more, true);
        let last = self.last.unwrap_or(NGram { first: 0, second: 0 });
        let same = self.last.is_some() && last.first == ngram.first;
        writer.bit(&mut model.same, same);
        writer.bit(&mut model.shared[usize::from(same)], shared);
        if same {
            model.seconds[context(last.second)].write(writer, ngram.second - last.second - u32::from(!shared));
        } else {
            model.firsts.write(writer, self.last.map_or(ngram.first, |last| ngram.first - last.first - 1));
            model.seconds[0].write(writer, ngram.second);
        }
        let count = postings.len() as u32;
        model.counts[counted(ngram, shared)].write(writer, count - 1);
        let parameter = rice_parameter(self.entries, count);
        let kind = kind(count, ngram, parameter);
        let (gaps, impacts) = (&mut model.gaps[kind], &mut model.impacts[kind]);
        let mut signature = SignatureModel::new();
        let bits = signature_bits(self.entries, count);
        let mut next = 0;
        for posting in postings {
            let gap = posting.entry() - next;
            next = posting.entry() + 1;
            let high = gap >> parameter;
            (0..high).for_each(|at| writer.bit(&mut gaps[at.min(7) as usize], true));
            writer.bit(&mut gaps[high.min(7) as usize], false);
            writer.even(parameter, gap & ((1 << parameter) - 1));
            if count > SHORT {
                let impact = posting.impact();
                (0..impact).for_each(|at| writer.bit(&mut impacts[at as usize], true));
                if let Some(bit) = impacts.get_mut(impact as usize) {
                    writer.bit(bit, false);
                }
                if ngram.second != 0 {
                    let coded = if bits == 2 { halved(posting.signature()) } else { posting.signature() };
                    signature.code(bits, |bit, bit_number| {
                        let one = coded >> bit_number & 1 == 1;
                        writer.bit(bit, one);
                        one
                    });
                }
            }
        }
        self.last = Some(ngram);
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
        let (ngram, shared) = read_gram(&mut reader, &mut model, lists.last().map(|list| list.ngram))?;
        // A full block ends, but for what rare pairs share.
        let full = held >= MOST_POSTINGS + SHARED;
        if full && (!shared || lists.last().is_some_and(|last| last.shared)) {
            return Err(DAMAGED);
        }
        let postings = read_postings(&mut reader, &mut model, ngram, shared, entries)?;
        held += postings.len();
        lists.push(List { ngram, shared, postings });
        if reader.is_beyond_end() {
            return Err(DAMAGED);
        }
    }
    Ok(lists)
}

fn read_gram(reader: &mut RangeReader<'_>, model: &mut Model, last: Option<NGram>) -> Result<(NGram, bool), FormatError> {
    let same = reader.bit(&mut model.same);
    let shared = reader.bit(&mut model.shared[usize::from(same)]);
    let after = |last: u32, gap: u32, least: u32| last.checked_add(gap)?.checked_add(least);
    let ngram = match last {
        Some(last) if same => {
            let gap = model.seconds[context(last.second)].read(reader)?;
            after(last.second, gap, u32::from(!shared)).map(|second| NGram { first: last.first, second })
        }
        _ => {
            let gap = model.firsts.read(reader)?;
            let second = model.seconds[0].read(reader)?;
            last.map_or(Some(gap), |last| after(last.first, gap, 1)).map(|first| NGram { first, second })
        }
    };
    ngram.map(|ngram| (ngram, shared)).ok_or(DAMAGED)
}

fn read_postings(
    reader: &mut RangeReader<'_>,
    model: &mut Model,
    ngram: NGram,
    shared: bool,
    entries: u32,
) -> Result<Vec<Posting>, FormatError> {
    let count = model.counts[counted(ngram, shared)].read(reader)? + 1;
    if count > entries {
        return Err(DAMAGED);
    }
    let parameter = rice_parameter(entries, count);
    let kind = kind(count, ngram, parameter);
    let (gaps, impacts) = (&mut model.gaps[kind], &mut model.impacts[kind]);
    let mut signature = SignatureModel::new();
    let bits = signature_bits(entries, count);
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
        let mut impact = 0;
        while count > SHORT && impacts.get_mut(impact as usize).is_some_and(|bit| reader.bit(bit)) {
            impact += 1;
        }
        let coded = if count > SHORT && ngram.second != 0 {
            let coded = signature.code(bits, |bit, _| reader.bit(bit));
            if bits == 2 { doubled(coded) } else { coded }
        } else {
            ANY
        };
        postings.push(Posting::new(entry, impact, coded));
    }
    Ok(postings)
}

/// The list of an n-gram in a block: its own, or, for a pair that may be rare, the shared one.
pub fn find(lists: &[List], ngram: NGram) -> Option<&List> {
    let at = lists.partition_point(|list| list.ngram < ngram);
    let own = lists.get(at).filter(|list| list.ngram == ngram && !list.shared);
    let shared = || lists[at..].iter().take_while(|list| list.ngram.first == ngram.first).find(|list| list.shared);
    own.or_else(|| if ngram.second == 0 { None } else { shared() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;

    fn list(first: u32, second: u32, entries: impl IntoIterator<Item = u32>) -> List {
        let entries: Vec<u32> = entries.into_iter().collect();
        let coded = entries.len() > SHORT as usize;
        let impact = |entry: u32| if coded { entry * 7 % 5 % 4 } else { 0 };
        let halves = entries.len() > 100;
        let signature = |entry: u32| match entry * 5 % 11 {
            _ if !coded || second == 0 => ANY,
            hash if halves => doubled(hash % 3 + 1),
            hash => hash + 1,
        };
        List {
            ngram: NGram { first, second },
            shared: first == 9,
            postings: entries.iter().map(|&entry| Posting::new(entry, impact(entry), signature(entry))).collect(),
        }
    }

    fn write(lists: &[List], entries: u32) -> Vec<u8> {
        let mut writer = BlockWriter::new(entries);
        lists.iter().for_each(|list| writer.add(list.ngram, list.shared, &list.postings));
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
        let found = |first, second| find(&lists, NGram { first, second }).map(|list| list.ngram.second);
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
                    assert!(lists.is_sorted_by(|a, b| (a.ngram, a.shared) < (b.ngram, b.shared) || b.shared && a.ngram == b.ngram));
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
