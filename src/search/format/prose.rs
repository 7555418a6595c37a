//! Texts made small: sorted by what follows (Burrows and Wheeler, *A block-sorting lossless data compression algorithm*, 1994), then coded with
//! learned probabilities ([`super::range`]).
//!
//! A block is a row of symbols, the ranks of its characters by frequency ([`crate::search::alphabet`]). Before sorting, the end of the block
//! counts as smaller than any symbol. In the sorted row neighbours resemble each other, so each symbol is told as one of the eight last
//! different ones, or else by its rank:
//!
//! ```text
//! block    Number symbols; Number the place of the end in the sorted row; per symbol:
//!          bit: is it the last one? (by the five answers before); if not, bit: is it one of the seven before that? (by the kinds of
//!          the three symbols before); if it is, which, a tree of 3 bits; if not, Number its rank
//! ```
//!
//! Deflate, which the server applies anyway, finds few repetitions in Chinese: words are short. On articles this takes three quarters of
//! what it takes, also on a stick, where nobody compresses.

use super::FormatError;
use super::range::{Bit, Number, RangeReader, RangeWriter};

/// The most symbols of a block: more are an error before anything is allocated.
pub const MOST_SYMBOLS: u32 = 1 << 22;

const DAMAGED: FormatError = FormatError::Damaged("正文编码");

/// Codes a block, at most [`MOST_SYMBOLS`] long.
pub fn write_block(symbols: &[u32]) -> Vec<u8> {
    let (sorted, end) = sort(symbols);
    let mut writer = RangeWriter::default();
    let mut sizes = Number::default();
    sizes.write(&mut writer, symbols.len() as u32);
    sizes.write(&mut writer, end);
    let mut model = Model::default();
    for symbol in sorted {
        model.write(&mut writer, symbol);
    }
    writer.into_bytes()
}

/// Reads a block of symbols below `alphabet`.
///
/// # Errors
///
/// - It has other symbols, or too many of them.
pub fn read_block(bytes: &[u8], alphabet: usize) -> Result<Vec<u32>, FormatError> {
    let mut reader = RangeReader::new(bytes);
    let mut sizes = Number::default();
    let count = sizes.read(&mut reader)?;
    let end = sizes.read(&mut reader)?;
    // A symbol costs at least a thousandth of a bit, once it is well learned.
    if count > MOST_SYMBOLS || end > count || count as usize > (bytes.len() + 16) * 4096 {
        return Err(DAMAGED);
    }
    let mut model = Model::default();
    let mut sorted = Vec::with_capacity(count as usize);
    for _ in 0..count {
        sorted.push(model.read(&mut reader).ok().filter(|&symbol| (symbol as usize) < alphabet).ok_or(DAMAGED)?);
    }
    Ok(unsort(&sorted, end as usize, alphabet))
}

/// How many different symbols are remembered.
const RECENT: usize = 8;

struct Model {
    recent: [u32; RECENT],
    /// Whether each of the last five was the one before it.
    repeats: usize,
    /// The kinds of the last three: 0 repeated, 1 recent, 2 other.
    kinds: usize,
    repeated: [Bit; 32],
    known: [Bit; 64],
    which: [[Bit; 8]; 3],
    ranks: Number,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            recent: std::array::from_fn(|at| at as u32),
            repeats: 0,
            kinds: 0,
            repeated: [Bit::default(); 32],
            known: [Bit::default(); 64],
            which: [[Bit::default(); 8]; 3],
            ranks: Number::default(),
        }
    }
}

impl Model {
    fn write(&mut self, writer: &mut RangeWriter, symbol: u32) {
        let place = self.recent.iter().position(|&other| other == symbol);
        writer.bit(&mut self.repeated[self.repeats], place == Some(0));
        if place != Some(0) {
            writer.bit(&mut self.known[self.kinds], place.is_some());
            match place {
                Some(place) => writer.tree(&mut self.which[self.kinds & 3], 3, place as u32),
                None => self.ranks.write(writer, symbol),
            }
        }
        self.remember(symbol, place);
    }

    fn read(&mut self, reader: &mut RangeReader<'_>) -> Result<u32, FormatError> {
        let place = if !reader.bit(&mut self.repeated[self.repeats]) { None } else { Some(0) };
        if place == Some(0) {
            self.remember(self.recent[0], place);
            return Ok(self.recent[0]);
        }
        let known = reader.bit(&mut self.known[self.kinds]);
        let place = known.then(|| reader.tree(&mut self.which[self.kinds & 3], 3) as usize);
        let symbol = match place {
            Some(place) => self.recent[place],
            None => self.ranks.read(reader)?,
        };
        self.remember(symbol, place);
        Ok(symbol)
    }

    fn remember(&mut self, symbol: u32, place: Option<usize>) {
        let kind = place.map_or(2, |place| usize::from(place > 0));
        self.repeats = (self.repeats << 1 | usize::from(kind == 0)) & 31;
        self.kinds = (self.kinds << 2 | kind) & 63;
        self.recent.copy_within(0..place.unwrap_or(RECENT - 1), 1);
        self.recent[0] = symbol;
    }
}

/// The symbols in the order of what follows them, and where the one before the first, that is the end, would stand.
fn sort(symbols: &[u32]) -> (Vec<u32>, u32) {
    let order = suffixes(symbols);
    let mut sorted = Vec::with_capacity(symbols.len());
    let mut end = 0;
    sorted.extend(symbols.last());
    for (place, &start) in order.iter().enumerate() {
        match start.checked_sub(1) {
            Some(before) => sorted.push(symbols[before as usize]),
            None => end = place as u32 + 1,
        }
    }
    (sorted, end)
}

/// The starts of all suffixes in order: sorted by three symbols, then by twice as many as long as some are equal (Manber and Myers, 1993),
/// so that a text of one character repeated takes no longer than any other.
fn suffixes(symbols: &[u32]) -> Vec<u32> {
    let symbol = |at: usize| symbols.get(at).map_or(0, |&symbol| u64::from(symbol.min((1 << 21) - 2)) + 1);
    let mut keyed: Vec<(u64, u32)> =
        (0..symbols.len()).map(|at| (symbol(at) << 42 | symbol(at + 1) << 21 | symbol(at + 2), at as u32)).collect();
    keyed.sort_unstable();
    let mut order: Vec<u32> = keyed.iter().map(|key| key.1).collect();
    let mut ranks = vec![0u32; symbols.len()];
    let mut groups = Vec::new();
    let mut start = 0;
    for group in keyed.chunk_by(|a, b| a.0 == b.0) {
        group.iter().for_each(|key| ranks[key.1 as usize] = start as u32 + 1);
        if group.len() > 1 {
            groups.push(start..start + group.len());
        }
        start += group.len();
    }
    let mut depth = 3;
    let mut keys: Vec<(u32, u32)> = Vec::new();
    while !groups.is_empty() {
        let mut finer = Vec::new();
        let mut changes: Vec<(u32, u32)> = Vec::new();
        for group in groups {
            keys.clear();
            keys.extend(order[group.clone()].iter().map(|&at| (ranks.get(at as usize + depth).copied().unwrap_or(0), at)));
            keys.sort_unstable();
            let mut start = group.start;
            for same in keys.chunk_by(|a, b| a.0 == b.0) {
                for (place, key) in (start..).zip(same) {
                    order[place] = key.1;
                    changes.push((key.1, start as u32 + 1));
                }
                if same.len() > 1 {
                    finer.push(start..start + same.len());
                }
                start += same.len();
            }
        }
        changes.iter().for_each(|&(at, rank)| ranks[at as usize] = rank);
        groups = finer;
        depth *= 2;
    }
    order
}

/// The block that was sorted into this row.
fn unsort(sorted: &[u32], end: usize, alphabet: usize) -> Vec<u32> {
    let mut places = vec![0u32; alphabet + 1];
    sorted.iter().for_each(|&symbol| places[symbol as usize + 1] += 1);
    let mut sum = 1;
    for place in &mut places {
        sum += *place;
        *place = sum;
    }
    // For each row the row of the suffix that is one symbol shorter; row 0 is the end.
    let mut next = vec![0u32; sorted.len() + 1];
    for (row, &symbol) in sorted.iter().enumerate() {
        let place = &mut places[symbol as usize];
        next[*place as usize] = row as u32 + u32::from(row >= end);
        *place += 1;
    }
    let mut row = end;
    let mut block = Vec::with_capacity(sorted.len());
    for _ in 0..sorted.len() {
        row = next[row] as usize;
        block.push(sorted.get(row - usize::from(row > end)).copied().unwrap_or(0));
    }
    block
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;

    fn check(symbols: &[u32]) {
        let alphabet = symbols.iter().max().map_or(0, |&most| most as usize + 1);
        assert_eq!(read_block(&write_block(symbols), alphabet).as_deref(), Ok(symbols));
    }

    #[test]
    fn blocks_come_back() {
        check(&[]);
        check(&[5]);
        check(&[1, 0, 2, 0, 2, 0]);
        check(&[0; 100]);
        check(&[7; 60_000]);
        check(&[0, 0x10_ffff, 3]);
        let mut state = 1u32;
        let mixed = (0..20_000).map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) * (state >> 28) / 100
        });
        check(&mixed.collect::<Vec<_>>());
    }

    #[test]
    fn any_bytes_end() {
        for byte in 0..=255u8 {
            let bytes: Vec<u8> = (0..60).map(|at: u8| byte.wrapping_mul(at).wrapping_add(byte >> 3)).collect();
            let _ = read_block(&bytes, 40);
        }
        assert!(read_block(&[0xff; 40], 10).is_err());
    }
}
