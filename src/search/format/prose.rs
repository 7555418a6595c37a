//! Text compression: each symbol is predicted from the symbols that followed the same context, else coded by its global frequency.
//!
//! A block is a row of symbols, the ranks of its characters by frequency ([`crate::search::alphabet`]). It is coded from its first symbol to
//! its last, each by guesses: the symbols that followed the last two symbols before, the latest first; then those that followed the last
//! one; then those that the index as a whole says follow that one most often ([`Prior`]); each guess is a learned bit, by the kind of guess,
//! how many there are, and how the last two symbols were coded. What was not guessed is coded by the share of its frequency. This is Peter
//! Fenwick's *symbol ranking text compression* (1996), with a range coder.
//!
//! ```text
//! block    Number symbols; per symbol: bits "is it this one?", up to three guesses after two symbols, up to four after one, up to two of
//!          the index, no symbol twice; after the last no, the symbol's part of all frequencies
//! ```
//!
//! Deflate, which a server may apply, finds few repetitions in a Chinese text of some kilobytes: words are short. This takes two thirds of
//! what Deflate takes, for one entry by itself, so that a reader loads the entries that are shown and no others.

use super::FormatError;
use super::range::{Bit, Number, RangeReader, RangeWriter};

/// The most symbols of a block: more are an error before anything is allocated.
pub const MOST_SYMBOLS: u32 = 1 << 22;

const DAMAGED: FormatError = FormatError::Damaged("正文编码");

/// What the whole index tells of a text: how frequent each symbol is, and what follows the most frequent ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prior {
    /// The sum of the sizes before each symbol, and after the last.
    sums: Vec<u32>,
    followers: Vec<[u32; FOLLOWERS]>,
}

/// Followers that are told for a symbol.
pub const FOLLOWERS: usize = 2;
/// The sum of all sizes, about; each symbol has at least one.
const SIZES: u64 = 1 << 16;

impl Prior {
    /// Frequencies by symbol, in any unit, and followers of the first symbols.
    pub fn new(frequencies: &[u64], followers: Vec<[u32; FOLLOWERS]>) -> Self {
        let all: u64 = frequencies.iter().sum();
        let mut sum = 0u32;
        let mut sums = vec![0];
        sums.extend(frequencies.iter().map(|&frequency| {
            sum += (frequency * SIZES / all.max(1)).max(1) as u32;
            sum
        }));
        Self { sums, followers }
    }

    /// The followers of the first symbols.
    pub fn followers(&self) -> &[[u32; FOLLOWERS]] {
        &self.followers
    }

    fn symbols(&self) -> usize {
        self.sums.len().saturating_sub(1)
    }

    fn total(&self) -> u32 {
        self.sums.last().copied().unwrap_or(0)
    }
}

/// Codes a block, at most [`MOST_SYMBOLS`] long, of symbols that the prior has.
pub fn write_block(symbols: &[u32], prior: &Prior) -> Vec<u8> {
    let mut writer = RangeWriter::default();
    Number::default().write(&mut writer, symbols.len() as u32);
    let mut memory = Memory::new(symbols.len(), prior);
    for &symbol in symbols {
        let guessed = memory.guess(|bit, guess| {
            writer.bit(bit, guess == symbol);
            guess == symbol
        });
        if guessed.is_none() {
            let at = symbol as usize;
            writer.share(prior.sums[at], prior.sums[at + 1] - prior.sums[at], prior.total());
        }
        memory.learn(symbol, guessed.is_some());
    }
    writer.into_bytes()
}

/// Reads a block.
///
/// # Errors
///
/// - It has too many symbols, or ends too soon.
pub fn read_block(bytes: &[u8], prior: &Prior) -> Result<Vec<u32>, FormatError> {
    let mut reader = RangeReader::new(bytes);
    let count = Number::default().read(&mut reader)?;
    // A symbol costs at least a thousandth of a bit, once it is well learned.
    if count > MOST_SYMBOLS || count as usize > (bytes.len() + 16) * 8192 || count > 0 && prior.symbols() == 0 {
        return Err(DAMAGED);
    }
    let mut memory = Memory::new(count as usize, prior);
    let mut symbols = Vec::with_capacity(count as usize);
    for _ in 0..count {
        let guessed = memory.guess(|bit, _| reader.bit(bit));
        let symbol = guessed.unwrap_or_else(|| {
            let part = reader.part(prior.total());
            let at = prior.sums.partition_point(|&sum| sum <= part) - 1;
            reader.take(prior.sums[at], prior.sums[at + 1] - prior.sums[at], prior.total());
            at as u32
        });
        memory.learn(symbol, guessed.is_some());
        symbols.push(symbol);
    }
    if reader.is_beyond_end() { Err(DAMAGED) } else { Ok(symbols) }
}

const AFTER_TWO: usize = 3;
const AFTER_ONE: usize = 4;
const MOST_GUESSES: usize = AFTER_TWO + AFTER_ONE + FOLLOWERS;

const BITS: usize = 3 * 4 * 5 * 4 * 4;
const NONE: u32 = u32::MAX;

/// What followed what so far.
struct Memory<'a> {
    prior: &'a Prior,
    bits: Vec<Bit>,
    /// What followed two symbols, by a hash of them: two pairs that share a place share guesses, which costs little.
    after_two: Vec<[u32; AFTER_TWO]>,
    after_one: Vec<[u32; AFTER_ONE]>,
    /// The last two symbols, the last first.
    last: [u32; 2],
    /// Whether each of the last two was guessed.
    history: usize,
}

impl<'a> Memory<'a> {
    fn new(symbols: usize, prior: &'a Prior) -> Self {
        let places = symbols.next_power_of_two().max(16);
        Self {
            prior,
            bits: vec![Bit::default(); BITS],
            after_two: vec![[NONE; AFTER_TWO]; places],
            after_one: vec![[NONE; AFTER_ONE]; places],
            last: [0; 2],
            history: 0,
        }
    }

    fn places(&self) -> (usize, usize) {
        let mixed = (self.last[0].wrapping_mul(0x9e37_79b1) ^ self.last[1]).wrapping_mul(0x85eb_ca6b);
        let one = self.last[0].wrapping_mul(0x9e37_79b1);
        let place = |hash: u32, places: usize| (hash ^ hash >> 15) as usize & (places - 1);
        (place(mixed, self.after_two.len()), place(one, self.after_one.len()))
    }

    /// Asks guess by guess whether it is right, until one is. A bit is told apart by the kind of guess, its place among those, how many of
    /// the kind there are, how many other guesses were wrong, and by how the last two symbols were told.
    fn guess(&mut self, mut ask: impl FnMut(&mut Bit, u32) -> bool) -> Option<u32> {
        let (two, one) = self.places();
        let followers: &[u32] = self.prior.followers.get(self.last[0] as usize).map_or(&[], |followers| followers);
        let mut wrong = [NONE; MOST_GUESSES];
        let mut count = 0;
        for (kind, symbols) in [&self.after_two[two][..], &self.after_one[one], followers].into_iter().enumerate() {
            let known = symbols.iter().take_while(|&&symbol| symbol != NONE).count();
            let before = count;
            for &symbol in &symbols[..known] {
                if wrong[..before].contains(&symbol) {
                    continue;
                }
                let bit = (((kind * 4 + count - before) * 5 + known) * 4 + before.min(3)) * 4 + self.history;
                if ask(&mut self.bits[bit], symbol) {
                    return Some(symbol);
                }
                wrong[count] = symbol;
                count += 1;
            }
        }
        None
    }

    fn learn(&mut self, symbol: u32, guessed: bool) {
        let (two, one) = self.places();
        to_front(&mut self.after_two[two], symbol);
        to_front(&mut self.after_one[one], symbol);
        self.history = (self.history << 1 | usize::from(guessed)) & 3;
        self.last = [symbol, self.last[0]];
    }
}

/// Puts a symbol first; the others keep their order, and the last gives way.
fn to_front(symbols: &mut [u32], symbol: u32) {
    let place = symbols.iter().position(|&other| other == symbol).unwrap_or(symbols.len() - 1);
    symbols.copy_within(0..place, 1);
    symbols[0] = symbol;
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;

    fn prior(symbols: u32) -> Prior {
        let frequencies: Vec<u64> = (1..=u64::from(symbols)).map(|rank| 1_000_000 / rank).collect();
        Prior::new(&frequencies, (0..symbols.min(5)).map(|symbol| [symbol, 0]).collect())
    }

    fn check(symbols: &[u32]) {
        let prior = prior(symbols.iter().max().map_or(0, |&most| most + 1));
        assert_eq!(read_block(&write_block(symbols, &prior), &prior).as_deref(), Ok(symbols));
    }

    #[test]
    fn blocks_come_back() {
        check(&[]);
        check(&[5]);
        check(&[1, 0, 2, 0, 2, 0]);
        check(&[0; 100]);
        check(&[7; 60_000]);
        check(&[0, 0xffff, 3]);
        let mut state = 1u32;
        let mixed = (0..20_000).map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) * (state >> 28) / 100
        });
        check(&mixed.collect::<Vec<_>>());
    }

    #[test]
    fn what_was_said_before_costs_little() {
        let words: Vec<u32> = (0..300).map(|at| at * 37 % 2000).collect();
        let prior = prior(2000);
        let once = write_block(&words, &prior).len();
        let twice = write_block(&[&words[..], &words[..]].concat(), &prior).len();
        assert!(twice < once + once / 4, "{once}, {twice}");
    }

    #[test]
    fn any_bytes_end() {
        for byte in 0..=255u8 {
            let bytes: Vec<u8> = (0..60).map(|at: u8| byte.wrapping_mul(at).wrapping_add(byte >> 3)).collect();
            let _ = read_block(&bytes, &prior(40));
        }
        assert!(read_block(&[0xff; 40], &prior(10)).is_err());
        assert!(read_block(&[0x40; 40], &Prior::default()).is_err());
    }
}
