//! An adaptive binary range coder, as in LZMA: bits whose probability is learned cost what they tell.
//!
//! Probabilities are learned and the carry is resolved as in Igor Pavlov's LZMA SDK (public domain), `rangeEnc.c`.

use super::FormatError;

/// The probability of a zero, as learned so far, and how often it was learned. All of it is 0 at first, so that many are made at no cost.
#[derive(Debug, Clone, Copy, Default)]
pub struct Bit {
    /// By how much it is more than a half, in units of 1 / 65536.
    lead: i16,
    seen: u8,
}

/// What is learned changes a probability by a share that falls with what was learned before, down to 1 / 32.
const SLOWEST: u8 = 30;
const HALF: i32 = 1 << 15;

impl Bit {
    /// Nothing learned yet.
    pub const NEW: Self = Self { lead: 0, seen: 0 };

    /// A bit that will mostly be zero.
    pub fn likely_zero() -> Self {
        Self { lead: 21_000, seen: 3 }
    }

    /// In units of 1 / 65536.
    fn zero(self) -> u32 {
        (i32::from(self.lead) + HALF) as u32
    }

    /// Never reaches 0 nor 1, since a step is rounded down.
    fn learn(&mut self, one: bool) {
        let share = SHARES[usize::from(self.seen)];
        let zero = self.zero();
        let learned = if one { zero - (((zero - LEAST) * share) >> 16) } else { zero + (((65_536 - LEAST - zero) * share) >> 16) };
        self.lead = (learned as i32 - HALF) as i16;
        self.seen = (self.seen + 1).min(SLOWEST);
    }
}

/// 1 / (seen + 1.6), in units of 1 / 65536: the estimate of Krichevsky and Trofimov with a little less trust in the first.
static SHARES: [u32; SLOWEST as usize + 1] = {
    let mut shares = [0; SLOWEST as usize + 1];
    let mut seen = 0;
    while seen < shares.len() {
        shares[seen] = 655_360 / (seen as u32 * 10 + 16);
        seen += 1;
    }
    shares
};

/// The least probability.
const LEAST: u32 = 48;

/// Writes coded bits.
#[derive(Debug)]
pub struct RangeWriter {
    bytes: Vec<u8>,
    low: u64,
    range: u32,
    cache: u8,
    pending: u64,
}

/// The most zeros at the end that are left out.
const LEFT_OUT: u32 = 4;

impl Default for RangeWriter {
    fn default() -> Self {
        Self { bytes: Vec::new(), low: 0, range: u32::MAX, cache: 0, pending: 1 }
    }
}

impl RangeWriter {
    /// One bit.
    pub fn bit(&mut self, model: &mut Bit, one: bool) {
        let bound = (self.range >> 16) * model.zero();
        if one {
            self.low += u64::from(bound);
            self.range -= bound;
        } else {
            self.range = bound;
        }
        model.learn(one);
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift();
        }
    }

    fn shift(&mut self) {
        if self.low < 0xff00_0000 || self.low > u64::from(u32::MAX) {
            let carry = (self.low >> 32) as u8;
            let mut byte = self.cache;
            while self.pending > 0 {
                self.bytes.push(byte.wrapping_add(carry));
                byte = 0xff;
                self.pending -= 1;
            }
            self.cache = (self.low >> 24) as u8;
        }
        self.pending += 1;
        self.low = (self.low & 0x00ff_ffff) << 8;
    }

    /// The low `count` bits of a value, each as likely as not.
    pub fn even(&mut self, count: u32, value: u32) {
        for shift in (0..count).rev() {
            self.range >>= 1;
            if value >> shift & 1 == 1 {
                self.low += u64::from(self.range);
            }
            while self.range < 1 << 24 {
                self.range <<= 8;
                self.shift();
            }
        }
    }

    /// The low `count` bits of a value, the highest first, each by its place in a tree of `1 << count` models.
    pub fn tree(&mut self, models: &mut [Bit], count: u32, value: u32) {
        let mut node = 1usize;
        for shift in (0..count).rev() {
            let one = value >> shift & 1 == 1;
            self.bit(&mut models[node], one);
            node = node << 1 | usize::from(one);
        }
    }

    /// A symbol that has `size` of `total` parts, of which `before` come before it; `total` is at most 2²⁰.
    pub fn share(&mut self, before: u32, size: u32, total: u32) {
        let unit = self.range / total;
        self.low += u64::from(before * unit);
        self.range = size * unit;
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift();
        }
    }

    /// How many bytes it takes so far, about.
    pub fn len(&self) -> usize {
        self.bytes.len() + self.pending as usize
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.len() <= 1
    }

    /// What was written. The first byte is always 0 and is left out, and so are some zeros at the end, which the reader adds by itself.
    pub fn into_bytes(mut self) -> Vec<u8> {
        for _ in 0..5 {
            self.shift();
        }
        self.bytes.remove(0);
        for _ in 0..LEFT_OUT {
            if self.bytes.last() == Some(&0) {
                self.bytes.pop();
            }
        }
        self.bytes
    }
}

/// Reads coded bits. Beyond the end there are zeros; who asks for more than was written gets values without meaning, for at most so long as
/// he asks.
#[derive(Debug)]
pub struct RangeReader<'a> {
    bytes: std::slice::Iter<'a, u8>,
    range: u32,
    code: u32,
    beyond: u32,
}

impl<'a> RangeReader<'a> {
    /// Reads these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        let mut reader = Self { bytes: bytes.iter(), range: u32::MAX, code: 0, beyond: 0 };
        for _ in 0..4 {
            reader.shift();
        }
        reader
    }

    fn shift(&mut self) {
        let byte = self.bytes.next().copied().unwrap_or_else(|| {
            self.beyond = self.beyond.saturating_add(1);
            0
        });
        self.code = self.code << 8 | u32::from(byte);
    }

    /// One bit.
    pub fn bit(&mut self, model: &mut Bit) -> bool {
        let bound = (self.range >> 16) * model.zero();
        let one = self.code >= bound;
        if one {
            self.code -= bound;
            self.range -= bound;
        } else {
            self.range = bound;
        }
        model.learn(one);
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift();
        }
        one
    }

    /// So many bits, each as likely as not.
    pub fn even(&mut self, count: u32) -> u32 {
        let mut value = 0;
        for _ in 0..count {
            self.range >>= 1;
            let one = self.code >= self.range;
            if one {
                self.code -= self.range;
            }
            value = value << 1 | u32::from(one);
            while self.range < 1 << 24 {
                self.range <<= 8;
                self.shift();
            }
        }
        value
    }

    /// The part of `total` that the next symbol covers; [`Self::take`] must follow.
    pub fn part(&mut self, total: u32) -> u32 {
        (self.code / (self.range / total)).min(total - 1)
    }

    /// Takes the symbol that has `size` of `total` parts, of which `before` come before it.
    pub fn take(&mut self, before: u32, size: u32, total: u32) {
        let unit = self.range / total;
        // Damaged bytes may point beyond the last part.
        self.code = self.code.saturating_sub(before * unit).min(size * unit);
        self.range = size * unit;
        while self.range < 1 << 24 {
            self.range <<= 8;
            self.shift();
        }
    }

    /// Whether more was read than there is, beyond what a reader is ahead.
    pub fn is_beyond_end(&self) -> bool {
        self.beyond > LEFT_OUT + 4
    }

    /// So many bits by a tree.
    pub fn tree(&mut self, models: &mut [Bit], count: u32) -> u32 {
        let mut node = 1usize;
        for _ in 0..count {
            node = node << 1 | usize::from(self.bit(&mut models[node]));
        }
        node as u32 & ((1 << count) - 1)
    }
}

/// Numbers below 2³⁰ of which few are learned from: how many bits (Elias's gamma), the one after the first, and the rest as they are.
#[derive(Debug, Clone)]
pub struct Gamma {
    lengths: [Bit; 32],
    seconds: [Bit; 32],
}

impl Gamma {
    /// Nothing learned yet. A constant: made bit by bit it weighs on the browser's module.
    pub const NEW: Self = Self { lengths: [Bit::NEW; 32], seconds: [Bit::NEW; 32] };

    /// Writes a number.
    pub fn write(&mut self, writer: &mut RangeWriter, value: u32) {
        let value = value + 1;
        let length = value.ilog2();
        writer.tree(&mut self.lengths, 5, length);
        if let Some(rest) = length.checked_sub(1) {
            writer.bit(&mut self.seconds[length as usize], value >> rest & 1 == 1);
            writer.even(rest, value & ((1 << rest) - 1));
        }
    }

    /// Reads a number.
    ///
    /// # Errors
    ///
    /// - No number was written here.
    #[inline(never)]
    pub fn read(&mut self, reader: &mut RangeReader<'_>) -> Result<u32, FormatError> {
        let length = reader.tree(&mut self.lengths, 5);
        if length > 30 {
            return Err(FormatError::Damaged("编码"));
        }
        let Some(rest) = length.checked_sub(1) else { return Ok(0) };
        let high = 2 | u32::from(reader.bit(&mut self.seconds[length as usize]));
        Ok((high << rest | reader.even(rest)) - 1)
    }
}

/// Bits of a number after its first that are learned; lower ones are nearly even.
const LEARNED: u32 = 12;

/// Numbers below 2³⁰, the small ones cheap at first and the frequent ones soon: how many bits, then the bits.
#[derive(Debug, Clone)]
pub struct Number {
    lengths: [Bit; 32],
    /// The trees of all lengths: that for `n` bits begins at `1 << n`.
    trees: Vec<Bit>,
}

impl Default for Number {
    fn default() -> Self {
        Self { lengths: [Bit::default(); 32], trees: vec![Bit::default(); 1 << (LEARNED + 1)] }
    }
}

impl Number {
    /// Writes a number.
    pub fn write(&mut self, writer: &mut RangeWriter, value: u32) {
        let value = value + 1;
        let length = value.ilog2();
        writer.tree(&mut self.lengths, 5, length);
        let learned = length.min(LEARNED);
        let unlearned = length - learned;
        writer.tree(&mut self.trees[1 << learned..], learned, value >> unlearned & ((1 << learned) - 1));
        writer.even(unlearned, value & ((1 << unlearned) - 1));
    }

    /// Reads a number.
    ///
    /// # Errors
    ///
    /// - No number was written here.
    #[inline(never)]
    pub fn read(&mut self, reader: &mut RangeReader<'_>) -> Result<u32, FormatError> {
        let length = reader.tree(&mut self.lengths, 5);
        if length > 30 {
            return Err(FormatError::Damaged("编码"));
        }
        let learned = length.min(LEARNED);
        let mut value = 1 << learned | reader.tree(&mut self.trees[1 << learned..], learned);
        value = value << (length - learned) | reader.even(length - learned);
        Ok(value - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let values: Vec<u32> = (0..30).map(|shift| (1 << shift) - 1).chain((0..5000).map(|n| n * n % 97)).chain([0; 3000]).collect();
        let (mut writer, mut number, mut gamma, mut bit) = (RangeWriter::default(), Number::default(), Gamma::NEW, Bit::default());
        for &value in &values {
            number.write(&mut writer, value);
            gamma.write(&mut writer, value);
            writer.bit(&mut bit, value % 5 == 0);
            writer.share(value % 1000, 7, 1007);
        }
        let bytes = writer.into_bytes();
        let (mut reader, mut number, mut gamma, mut bit) = (RangeReader::new(&bytes), Number::default(), Gamma::NEW, Bit::default());
        for &value in &values {
            assert_eq!(number.read(&mut reader), Ok(value));
            assert_eq!(gamma.read(&mut reader), Ok(value));
            assert_eq!(reader.bit(&mut bit), value % 5 == 0);
            assert!((value % 1000..value % 1000 + 7).contains(&reader.part(1007)));
            reader.take(value % 1000, 7, 1007);
        }
    }

    #[test]
    fn what_is_likely_costs_next_to_nothing() {
        let (mut writer, mut bit) = (RangeWriter::default(), Bit::default());
        (0..80_000).for_each(|_| writer.bit(&mut bit, true));
        assert!(writer.into_bytes().len() < 300);
    }
}
