//! The chunks of a PNG: what is needed to show it, and nothing else (ISO/IEC 15948).

use super::Broken;
use crate::picture::probe::MAX_PROFILE;

/// A PNG with only its picture: header, palette, transparency and pixels.
#[derive(Debug)]
pub(super) struct Chunks {
    /// The file.
    pub(super) bare: Vec<u8>,
    /// The colour profile, unpacked.
    pub(super) profile: Option<Vec<u8>>,
    /// What EXIF says.
    pub(super) exif: Option<Vec<u8>>,
}

/// What a PNG begins with.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1A\n";

impl Chunks {
    /// Takes a PNG apart.
    ///
    /// # Errors
    ///
    /// - [`Broken::CutOff`]: a chunk that does not end, or no end of image.
    /// - [`Broken::Damaged`]: a profile that is larger than any.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Broken> {
        let mut rest = bytes.strip_prefix(SIGNATURE).ok_or(Broken::Damaged)?;
        let mut chunks = Self { bare: SIGNATURE.to_vec(), profile: None, exif: None };
        loop {
            let [a, b, c, d, ..] = rest else { return Err(Broken::CutOff) };
            let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
            let chunk = rest.get(..length.saturating_add(12)).ok_or(Broken::CutOff)?;
            let (name, data) = (&chunk[4..8], &chunk[8..8 + length]);
            match name {
                b"IHDR" | b"PLTE" | b"tRNS" | b"IDAT" => chunks.bare.extend(chunk),
                b"IEND" => {
                    chunks.bare.extend(chunk);
                    return Ok(chunks);
                }
                b"iCCP" if chunks.profile.is_none() => chunks.profile = profile(data)?,
                b"eXIf" => chunks.exif = Some(data.to_vec()),
                _ => {}
            }
            rest = &rest[chunk.len()..];
        }
    }
}

/// A name, a zero, the method, and the packed profile. One that does not unpack is none.
fn profile(data: &[u8]) -> Result<Option<Vec<u8>>, Broken> {
    let Some(end) = data.iter().take(80).position(|byte| *byte == 0) else { return Ok(None) };
    let Some(packed) = data.get(end + 2..) else { return Ok(None) };
    match fdeflate::decompress_to_vec_bounded(packed, MAX_PROFILE) {
        Ok(profile) => Ok(Some(profile)),
        Err(fdeflate::BoundedDecompressionError::OutputTooLarge { .. }) => Err(Broken::Damaged),
        Err(_) => Ok(None),
    }
}
