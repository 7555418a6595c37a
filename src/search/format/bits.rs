//! Single bits and the two codes made of them: Elias's gamma for numbers that are mostly small, Rice's for gaps of a known mean.
//!
//! ```text
//! Gamma    of a number and 1: as many zeros as it has bits but one, then its bits, the highest first: 0 is 1, 1 is 010, 2 is 011, 3 is 00100
//! Rice(k)  of a number: as many ones as its high part, number >> k, says; a zero; then its k low bits
//! ```

use super::FormatError;

/// Writes bits, the highest of each byte first.
#[derive(Debug, Default)]
pub struct BitWriter {
    bytes: Vec<u8>,
    /// Bits of the last byte that are not used yet.
    free: u32,
}

impl BitWriter {
    /// One bit.
    pub fn bit(&mut self, one: bool) {
        if self.free == 0 {
            self.bytes.push(0);
            self.free = 8;
        }
        self.free -= 1;
        if let Some(last) = self.bytes.last_mut().filter(|_| one) {
            *last |= 1 << self.free;
        }
    }

    /// The low `count` bits of a value, the highest first.
    pub fn bits(&mut self, count: u32, value: u32) {
        (0..count).rev().for_each(|at| self.bit(value >> at & 1 == 1));
    }

    /// A number below 2³² − 1.
    pub fn gamma(&mut self, value: u32) {
        let length = (value + 1).ilog2();
        self.bits(length, 0);
        self.bits(length + 1, value + 1);
    }

    /// A number of about 2^`low`.
    pub fn rice(&mut self, low: u32, value: u32) {
        (0..value >> low).for_each(|_| self.bit(true));
        self.bit(false);
        self.bits(low, value);
    }

    /// How many bytes it takes so far.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Reads bits; every method fails where they end.
#[derive(Debug)]
pub struct BitReader<'a> {
    bytes: &'a [u8],
    /// The next bit.
    at: usize,
}

const DAMAGED: FormatError = FormatError::Damaged("索引列表");

impl<'a> BitReader<'a> {
    /// Reads these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// How many bits are left.
    pub fn left(&self) -> usize {
        (self.bytes.len() * 8).saturating_sub(self.at)
    }

    /// One bit.
    ///
    /// # Errors
    ///
    /// - None is left.
    pub fn bit(&mut self) -> Result<bool, FormatError> {
        let byte = self.bytes.get(self.at / 8).ok_or(DAMAGED)?;
        let one = byte >> (7 - self.at % 8) & 1 == 1;
        self.at += 1;
        Ok(one)
    }

    /// So many bits, at most 32.
    ///
    /// # Errors
    ///
    /// - Fewer are left.
    pub fn bits(&mut self, count: u32) -> Result<u32, FormatError> {
        let mut value = 0;
        for _ in 0..count {
            value = value << 1 | u32::from(self.bit()?);
        }
        Ok(value)
    }

    /// A number.
    ///
    /// # Errors
    ///
    /// - The bits end, or it is too large.
    pub fn gamma(&mut self) -> Result<u32, FormatError> {
        let mut length = 0;
        while !self.bit()? {
            length += 1;
            if length > 31 {
                return Err(DAMAGED);
            }
        }
        Ok((1 << length | self.bits(length)?) - 1)
    }

    /// A number of about 2^`low`, of which the high part is at most `most`.
    ///
    /// # Errors
    ///
    /// - The bits end, or it is too large.
    pub fn rice(&mut self, low: u32, most: u32) -> Result<u32, FormatError> {
        let mut high = 0;
        while self.bit()? {
            high += 1;
            if high > most {
                return Err(DAMAGED);
            }
        }
        Ok(high << low | self.bits(low)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut writer = BitWriter::default();
        for value in [0, 1, 2, 3, 1000, u32::MAX - 1] {
            writer.gamma(value);
            writer.rice(4, value % 500);
            writer.bits(5, value & 31);
        }
        let bytes = writer.into_bytes();
        let mut reader = BitReader::new(&bytes);
        for value in [0, 1, 2, 3, 1000, u32::MAX - 1] {
            assert_eq!(reader.gamma(), Ok(value));
            assert_eq!(reader.rice(4, 99), Ok(value % 500));
            assert_eq!(reader.bits(5), Ok(value & 31));
        }
    }

    #[test]
    fn bits_that_end_too_soon_are_refused() {
        assert!(BitReader::new(&[]).bit().is_err());
        assert!(BitReader::new(&[0; 40]).gamma().is_err());
        assert!(BitReader::new(&[1]).gamma().is_err());
        assert!(BitReader::new(&[0xff; 40]).rice(3, 100).is_err());
        assert!(BitReader::new(&[0xfe]).rice(30, 100).is_err());
    }
}
