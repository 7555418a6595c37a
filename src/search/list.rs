//! Lists of entries for n-grams, and the blocks that a shard keeps them in (family g of [`super::format`]).

use super::format::FormatError;
use super::format::bits::{BitReader, BitWriter};
use super::rank::IMPACTS;

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

    /// Three Latin letters or figures, in an index of so many characters: the rank of the first, and the others as [`latin`] numbers them. Those of a
    /// first character come after all others of it.
    pub fn triple(first: u32, second: u32, third: u32, characters: usize) -> Self {
        Self { first, second: 2 * (characters as u32 + 1) + second * LATIN + third }
    }
}

const LATIN: u32 = 36;

/// The number of a Latin letter or a figure: what three-letter n-grams are made of.
pub fn latin(c: char) -> Option<u32> {
    c.is_ascii().then(|| c.to_digit(LATIN)).flatten()
}

/// An entry in a list, in one word: its number, the impact of its weight, below [`IMPACTS`], and what follows the n-gram
/// in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting(u32);

/// The most entries that an index can have.
pub const MOST_ENTRIES: u32 = 1 << 22;
const IMPACT_BITS: u32 = 2;
/// What follows an n-gram is told in so many signature bits, in lists that are not frequent in fewer.
pub const SIGNATURE_BITS: u32 = 8;
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

/// How many signature bits a posting has: that an entry has a frequent pair says little, but what follows it there; the entries of a rare one are
/// few without that.
fn signature_bits(entries: u32, count: u32) -> u32 {
    match count {
        _ if entries <= 400 => 4,
        count if count > entries / 8 => SIGNATURE_BITS,
        count if count > entries / 64 => 4,
        _ => 2,
    }
}

/// The signature bits in a smaller number of them: by halves, each bit for those that have the same place in their half.
fn narrowed(signature: u32, bits: u32) -> u32 {
    let mut width = SIGNATURE_BITS;
    let mut narrow = signature;
    while width > bits {
        width /= 2;
        narrow = (narrow | narrow >> width) & ((1 << width) - 1);
    }
    narrow
}

/// The signature bits that so few may stand for.
fn widened(narrow: u32, bits: u32) -> u32 {
    (0..SIGNATURE_BITS / bits).fold(0, |wide, part| wide | narrow << (part * bits))
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

/// The bits of a gap that are not in its unary part, for `count` numbers out of `range`, in order and distinct: a half of the mean gap.
fn rice_bits(range: u32, count: u32) -> u32 {
    let mean = u64::from(range) * 69 / (u64::from(count.max(1)) * 100);
    (mean + 1).ilog2()
}

/// Writes a block, list by list.
#[derive(Debug)]
pub struct BlockWriter {
    entries: u32,
    writer: BitWriter,
    last: Option<NGram>,
    postings: usize,
}

impl BlockWriter {
    /// A block of an index of so many entries.
    pub fn new(entries: u32) -> Self {
        Self { entries, writer: BitWriter::default(), last: None, postings: 0 }
    }

    /// Adds a list, which is in order and not empty; n-grams come in order, a shared list after one of the same n-gram.
    pub fn add(&mut self, ngram: NGram, shared: bool, postings: &[Posting]) {
        let writer = &mut self.writer;
        writer.bit(true);
        let last = self.last.filter(|last| last.first == ngram.first);
        writer.bit(last.is_some());
        writer.bit(shared);
        match last {
            Some(last) => writer.gamma(ngram.second - last.second - u32::from(!shared)),
            None => {
                writer.gamma(self.last.map_or(ngram.first, |last| ngram.first - last.first - 1));
                writer.gamma(ngram.second);
            }
        }
        writer.gamma(postings.len() as u32 - 1);
        self.last = Some(ngram);
        self.postings += postings.len();
        self.add_postings(ngram, postings);
    }

    fn add_postings(&mut self, ngram: NGram, postings: &[Posting]) {
        let (writer, count) = (&mut self.writer, postings.len() as u32);
        let low = rice_bits(self.entries, count);
        let layout = Layout::of(self.entries, count, ngram);
        let impacts = layout.is_long && postings.iter().any(|posting| posting.impact() > 0);
        if layout.is_long {
            writer.bit(impacts);
        }
        let mut next = 0;
        for posting in postings {
            writer.rice(low, posting.entry() - next);
            next = posting.entry() + 1;
            if impacts {
                let impact = posting.impact();
                (0..impact).for_each(|_| writer.bit(true));
                if impact + 1 < IMPACTS {
                    writer.bit(false);
                }
            }
            if layout.signature > 0 {
                writer.bits(layout.signature, narrowed(posting.signature(), layout.signature));
            }
        }
    }

    /// Whether the block has as much as it should, or may, have.
    pub fn is_full(&self, bytes: usize) -> bool {
        self.writer.len() >= bytes || self.postings >= MOST_POSTINGS
    }

    /// The block.
    pub fn into_bytes(mut self) -> Vec<u8> {
        self.writer.bit(false);
        self.writer.into_bytes()
    }
}

/// What the entries of a list are told with.
struct Layout {
    /// Whether it may have impacts.
    is_long: bool,
    /// Bits of a signature.
    signature: u32,
}

impl Layout {
    fn of(entries: u32, count: u32, ngram: NGram) -> Self {
        let is_long = count > SHORT;
        Self { is_long, signature: if is_long && ngram.second != 0 { signature_bits(entries, count) } else { 0 } }
    }
}

const DAMAGED: FormatError = FormatError::Damaged("索引列表");

/// Reads a block of an index of so many entries.
///
/// # Errors
///
/// - It contradicts itself, or goes on where its bytes end.
pub fn read_block(bytes: &[u8], entries: u32) -> Result<Vec<List>, FormatError> {
    let mut reader = BitReader::new(bytes);
    let mut lists: Vec<List> = Vec::new();
    let mut held = 0;
    while reader.bit()? {
        let (ngram, shared) = read_gram(&mut reader, lists.last().map(|list| list.ngram))?;
        // A full block ends, but for what rare pairs share.
        let full = held >= MOST_POSTINGS + SHARED;
        if full && (!shared || lists.last().is_some_and(|last| last.shared)) {
            return Err(DAMAGED);
        }
        let postings = read_postings(&mut reader, ngram, entries)?;
        held += postings.len();
        lists.push(List { ngram, shared, postings });
    }
    Ok(lists)
}

fn read_gram(reader: &mut BitReader<'_>, last: Option<NGram>) -> Result<(NGram, bool), FormatError> {
    let (same, shared) = (reader.bit()?, reader.bit()?);
    let after = |last: u32, gap: u32, least: u32| last.checked_add(gap)?.checked_add(least);
    let ngram = match last {
        Some(last) if same => after(last.second, reader.gamma()?, u32::from(!shared)).map(|second| NGram { first: last.first, second }),
        _ => {
            let (gap, second) = (reader.gamma()?, reader.gamma()?);
            last.map_or(Some(gap), |last| after(last.first, gap, 1)).map(|first| NGram { first, second })
        }
    };
    ngram.map(|ngram| (ngram, shared)).ok_or(DAMAGED)
}

fn read_postings(reader: &mut BitReader<'_>, ngram: NGram, entries: u32) -> Result<Vec<Posting>, FormatError> {
    let count = reader.gamma()?.checked_add(1).filter(|&count| count <= entries).ok_or(DAMAGED)?;
    let low = rice_bits(entries, count);
    let layout = Layout::of(entries, count, ngram);
    let impacts = layout.is_long && reader.bit()?;
    // Each entry takes a bit at least.
    let mut postings = Vec::with_capacity((count as usize).min(reader.left()));
    let mut next = 0u32;
    for _ in 0..count {
        let gap = reader.rice(low, entries >> low)?;
        let entry = gap.checked_add(next).filter(|&entry| entry < entries).ok_or(DAMAGED)?;
        next = entry + 1;
        let mut impact = 0;
        while impacts && impact + 1 < IMPACTS && reader.bit()? {
            impact += 1;
        }
        let signature = match layout.signature {
            0 => ANY,
            bits => widened(reader.bits(bits)?, bits),
        };
        postings.push(Posting::new(entry, impact, signature));
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
        let bits = signature_bits(1000, entries.len() as u32);
        let signature = |entry: u32| match entry * 5 % 11 {
            _ if !coded || second == 0 => ANY,
            hash => widened(narrowed(hash * 9 + 1, bits), bits),
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
