//! Whole bytes: fixed-width integers, variable-length integers and strings, each checked against what is left.

use super::FormatError;

/// Writes a payload.
#[derive(Debug, Default)]
pub struct Writer(Vec<u8>);

impl Writer {
    /// One byte.
    pub fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    /// Four bytes, lowest first.
    pub fn u32(&mut self, value: u32) {
        self.raw(&value.to_le_bytes());
    }

    /// Seven bits a byte, lowest first.
    pub fn varint(&mut self, mut value: u64) {
        while value >= 0x80 {
            self.0.push(value as u8 | 0x80);
            value >>= 7;
        }
        self.0.push(value as u8);
    }

    /// Length and UTF-8.
    pub fn string(&mut self, text: &str) {
        self.varint(text.len() as u64);
        self.raw(text.as_bytes());
    }

    /// Bytes as they are.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    /// How many bytes were written.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// Reads a payload; every method fails where the bytes end or the value cannot be.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    left: &'a [u8],
    part: &'static str,
}

impl<'a> Reader<'a> {
    /// Reads these bytes; `part` is what an error calls them.
    pub fn new(bytes: &'a [u8], part: &'static str) -> Self {
        Self { left: bytes, part }
    }

    /// The error for a value that cannot be.
    pub fn damaged(&self) -> FormatError {
        FormatError::Damaged(self.part)
    }

    /// One byte.
    ///
    /// # Errors
    ///
    /// - Nothing is left.
    pub fn u8(&mut self) -> Result<u8, FormatError> {
        Ok(self.raw(1)?[0])
    }

    /// Four bytes, lowest first.
    ///
    /// # Errors
    ///
    /// - Fewer are left.
    pub fn u32(&mut self) -> Result<u32, FormatError> {
        let error = self.damaged();
        let bytes = self.raw(4)?;
        bytes.try_into().map(u32::from_le_bytes).map_err(|_| error)
    }

    /// A variable-length integer.
    ///
    /// # Errors
    ///
    /// - It is cut off or longer than 64 bits.
    pub fn varint(&mut self) -> Result<u64, FormatError> {
        let mut value = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.u8()?;
            if shift == 63 && byte > 1 {
                break;
            }
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(self.damaged())
    }

    /// A variable-length integer of 32 bits.
    ///
    /// # Errors
    ///
    /// - As for [`Self::varint`], or it is larger.
    pub fn number(&mut self) -> Result<u32, FormatError> {
        let value = self.varint()?;
        u32::try_from(value).map_err(|_| self.damaged())
    }

    /// How many things follow, each of at least `size` bytes.
    ///
    /// # Errors
    ///
    /// - As for [`Self::varint`], or so many cannot follow.
    pub fn count(&mut self, size: usize) -> Result<usize, FormatError> {
        let value = usize::try_from(self.varint()?).map_err(|_| self.damaged())?;
        if value.checked_mul(size).is_none_or(|bytes| bytes > self.left.len()) {
            return Err(self.damaged());
        }
        Ok(value)
    }

    /// Length and UTF-8.
    ///
    /// # Errors
    ///
    /// - Fewer bytes are left, or they are not UTF-8.
    pub fn string(&mut self) -> Result<&'a str, FormatError> {
        let length = self.count(1)?;
        let bytes = self.raw(length)?;
        std::str::from_utf8(bytes).map_err(|_| self.damaged())
    }

    /// So many bytes.
    ///
    /// # Errors
    ///
    /// - Fewer are left.
    pub fn raw(&mut self, length: usize) -> Result<&'a [u8], FormatError> {
        let (bytes, rest) = self.left.split_at_checked(length).ok_or_else(|| self.damaged())?;
        self.left = rest;
        Ok(bytes)
    }

    /// All that is left.
    pub fn rest(&mut self) -> &'a [u8] {
        std::mem::take(&mut self.left)
    }

    /// How many bytes are left.
    pub fn remaining(&self) -> usize {
        self.left.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut writer = Writer::default();
        for value in [0, 127, 128, u64::from(u32::MAX), u64::MAX] {
            writer.varint(value);
        }
        writer.string("清廉");
        writer.u32(7);
        let bytes = writer.into_bytes();
        let mut reader = Reader::new(&bytes, "x");
        for value in [0, 127, 128, u64::from(u32::MAX), u64::MAX] {
            assert_eq!(reader.varint(), Ok(value));
        }
        assert_eq!(reader.string(), Ok("清廉"));
        assert_eq!(reader.u32(), Ok(7));
        assert_eq!(reader.remaining(), 0);
        assert!(reader.u8().is_err());
    }

    #[test]
    fn counts_that_cannot_follow_are_refused() {
        let mut writer = Writer::default();
        writer.varint(1 << 40);
        writer.raw(&[0; 8]);
        let bytes = writer.into_bytes();
        assert!(Reader::new(&bytes, "x").count(1).is_err());
        assert!(Reader::new(&bytes, "x").string().is_err());
        assert!(Reader::new(&[0xff; 11], "x").varint().is_err());
    }
}
