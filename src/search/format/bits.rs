//! Single bits: Rice and gamma codes, the highest bit of a byte first.

use super::FormatError;

/// Writes bits.
#[derive(Debug, Default, Clone)]
pub struct BitWriter {
    bytes: Vec<u8>,
    pending: u64,
    pending_bits: u32,
}

impl BitWriter {
    /// The low `count` bits of a value, at most 32.
    pub fn bits(&mut self, value: u32, count: u32) {
        debug_assert!(count <= 32 && (count == 32 || u64::from(value) < 1 << count));
        self.pending = self.pending << count | u64::from(value);
        self.pending_bits += count;
        while self.pending_bits >= 8 {
            self.pending_bits -= 8;
            self.bytes.push((self.pending >> self.pending_bits) as u8);
        }
    }

    /// So many ones and a zero.
    pub fn unary(&mut self, mut value: u32) {
        while value >= 16 {
            self.bits(0xffff, 16);
            value -= 16;
        }
        self.bits((1 << (value + 1)) - 2, value + 1);
    }

    /// A Rice code.
    pub fn rice(&mut self, value: u32, parameter: u32) {
        self.unary(value >> parameter);
        self.bits(value & ((1 << parameter) - 1), parameter);
    }

    /// An Elias gamma code; the value is at least 1.
    pub fn gamma(&mut self, value: u32) {
        debug_assert!(value > 0);
        let length = 31 - value.leading_zeros();
        self.unary(length);
        self.bits(value & !(1 << length), length);
    }

    /// What another writer wrote.
    pub fn append(&mut self, other: &BitWriter) {
        for &byte in &other.bytes {
            self.bits(u32::from(byte), 8);
        }
        let rest = other.pending & ((1 << other.pending_bits) - 1);
        self.bits(rest as u32, other.pending_bits);
    }

    /// How many bits were written.
    pub fn len(&self) -> usize {
        self.bytes.len() * 8 + self.pending_bits as usize
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The same buffer, empty.
    pub fn clear(&mut self) {
        self.bytes.clear();
        (self.pending, self.pending_bits) = (0, 0);
    }

    /// What was written, padded with zeros to a byte.
    pub fn into_bytes(mut self) -> Vec<u8> {
        if self.pending_bits > 0 {
            self.bits(0, 8 - self.pending_bits);
        }
        self.bytes
    }
}

/// The Rice parameter for `count` numbers out of `range`, in order and distinct: the whole binary digits of 0.69 of the mean gap.
pub fn rice_parameter(range: u32, count: u32) -> u32 {
    let mean = u64::from(range) * 69 / (u64::from(count.max(1)) * 100);
    (mean + 1).ilog2()
}

/// Reads bits; every method fails where they end.
#[derive(Debug, Clone)]
pub struct BitReader<'a> {
    bytes: &'a [u8],
    position: usize,
}

const PART: &str = "索引列表";

impl<'a> BitReader<'a> {
    /// Reads these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0 }
    }

    /// The next bits, as many as fit in a word, the next one highest; zeros after the end.
    fn peek(&self) -> u64 {
        let start = self.position / 8;
        let word = match self.bytes.get(start..start + 8) {
            Some(bytes) => bytes.try_into().map_or(0, u64::from_be_bytes),
            None => {
                let left = self.bytes.get(start..).unwrap_or(&[]);
                left.iter().enumerate().fold(0, |word, (index, &byte)| word | u64::from(byte) << (56 - 8 * index))
            }
        };
        word << (self.position % 8)
    }

    /// How many bits are left.
    pub fn remaining(&self) -> usize {
        self.bytes.len() * 8 - self.position
    }

    /// Jumps over bits.
    ///
    /// # Errors
    ///
    /// - Fewer are left.
    pub fn skip(&mut self, count: usize) -> Result<(), FormatError> {
        if count > self.remaining() {
            return Err(FormatError::Damaged(PART));
        }
        self.position += count;
        Ok(())
    }

    /// So many bits, at most 32.
    ///
    /// # Errors
    ///
    /// - Fewer are left.
    pub fn bits(&mut self, count: u32) -> Result<u32, FormatError> {
        debug_assert!(count <= 32);
        if count == 0 {
            return Ok(0);
        }
        let value = self.peek() >> (64 - count);
        self.skip(count as usize)?;
        Ok(value as u32)
    }

    /// Ones up to a zero.
    ///
    /// # Errors
    ///
    /// - No zero is left.
    pub fn unary(&mut self) -> Result<u32, FormatError> {
        let mut value = 0u32;
        loop {
            let ones = self.peek().leading_ones();
            // The lowest bits of the word may be filled up: only 56 are sure.
            if ones < 56 {
                self.skip(ones as usize + 1)?;
                return Ok(value + ones);
            }
            self.skip(56)?;
            value = value.saturating_add(56);
        }
    }

    /// A Rice code.
    ///
    /// # Errors
    ///
    /// - It is cut off or larger than 32 bits.
    pub fn rice(&mut self, parameter: u32) -> Result<u32, FormatError> {
        let high = self.unary()?;
        let low = self.bits(parameter)?;
        let value = u64::from(high) << parameter | u64::from(low);
        u32::try_from(value).map_err(|_| FormatError::Damaged(PART))
    }

    /// An Elias gamma code.
    ///
    /// # Errors
    ///
    /// - It is cut off or larger than 32 bits.
    pub fn gamma(&mut self) -> Result<u32, FormatError> {
        let length = self.unary()?;
        if length > 31 {
            return Err(FormatError::Damaged(PART));
        }
        Ok(1 << length | self.bits(length)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut writer = BitWriter::default();
        let values = [0u32, 1, 2, 5, 15, 16, 17, 55, 56, 57, 200, 70_000];
        for &value in &values {
            writer.unary(value.min(300));
            writer.rice(value, 9);
            writer.gamma(value + 1);
            writer.bits(value & 7, 3);
        }
        let mut twice = BitWriter::default();
        twice.bits(1, 1);
        twice.append(&writer);
        let bytes = twice.into_bytes();
        let mut reader = BitReader::new(&bytes);
        assert_eq!(reader.bits(1), Ok(1));
        for &value in &values {
            assert_eq!(reader.unary(), Ok(value.min(300)));
            assert_eq!(reader.rice(9), Ok(value));
            assert_eq!(reader.gamma(), Ok(value + 1));
            assert_eq!(reader.bits(3), Ok(value & 7));
        }
        assert!(reader.remaining() < 8);
    }

    #[test]
    fn ones_without_end_are_an_error() {
        assert!(BitReader::new(&[0xff; 100]).unary().is_err());
        assert!(BitReader::new(&[0xff; 100]).gamma().is_err());
        assert!(BitReader::new(&[]).bits(1).is_err());
    }
}
