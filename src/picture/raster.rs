//! Photographs and screenshots: pixels out of the original, a ladder of sizes out of the pixels.
//!
//! - [`make`] decodes once; each size is scaled from the next larger one.
//! - Photographs become JPEG, pictures with transparency PNG, and screenshots whichever is smaller.
//!
//! Nothing but pixels passes through here: profile and orientation are applied, everything else stays behind.
//! The kernels that scale and convert compute with integers, so that every processor makes the same bytes.

use super::pixels::{self, Broken, Pixels, decode};
use super::probe::Probe;
use super::{Encoded, Made};
use crate::model::picture::PictureFormat;

/// The widths below the largest: a phone, a phone of double density or a column, and [`LARGEST`].
const STEPS: [u32; 2] = [480, 960];
/// No rendition is wider.
const LARGEST: u32 = 1600;
/// Quality of JPEG, of 100: above it photographs grow quickly and look the same.
const QUALITY: u8 = 80;

/// Makes the renditions of a raster picture.
///
/// # Errors
///
/// Bytes that do not decode, or more pixels than a picture may have.
pub fn make(bytes: &[u8], probe: &Probe) -> Result<Made, Broken> {
    let _share = pixels::reserve(probe.memory);
    renditions(&decode(bytes, probe.format)?.0, probe.format)
}

/// Makes the renditions of a picture that came from a file of a format.
///
/// # Errors
///
/// More pixels than a picture may have.
pub(crate) fn renditions(original: &Pixels, format: PictureFormat) -> Result<Made, Broken> {
    let mut pictures = Vec::new();
    for width in ladder(original.width()).into_iter().rev() {
        let from = pictures.last().unwrap_or(original);
        pictures.push(from.scaled_to(width)?);
    }
    pictures.reverse();
    let png = original.is_better_as_png(format, pictures.last().ok_or(Broken::Damaged)?, QUALITY)?;
    let mut renditions: Vec<Encoded> = pictures.iter().map(|picture| encode(picture, png)).collect::<Result<_, _>>()?;
    drop_useless(&mut renditions);
    Ok(Made { renditions })
}

/// The widths of a picture's renditions, rising. Never wider than the original; no two nearly alike.
fn ladder(width: u32) -> Vec<u32> {
    let largest = width.min(LARGEST);
    let steps = STEPS.into_iter().filter(|step| u64::from(*step) * 10 <= u64::from(largest) * 9);
    steps.chain([largest]).collect()
}

/// A screenshot that is scaled gets more colours: a smaller rendition with more bytes serves nobody.
fn drop_useless(renditions: &mut Vec<Encoded>) {
    let largest = renditions.last().map_or(0, |encoded| encoded.bytes.len());
    let count = renditions.len();
    let mut index = 0;
    renditions.retain(|encoded| {
        index += 1;
        index == count || encoded.bytes.len() < largest
    });
}

fn encode(pixels: &Pixels, png: bool) -> Result<Encoded, Broken> {
    let (ending, bytes) = if png { ("png", pixels.encode_png()?) } else { ("jpg", pixels.encode_jpeg(QUALITY)?) };
    Ok(Encoded { width: pixels.width(), height: pixels.height(), ending, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ladder_never_goes_above_the_original() {
        assert_eq!(ladder(4000), [480, 960, 1600]);
        assert_eq!(ladder(1600), [480, 960, 1600]);
        assert_eq!(ladder(1000), [480, 1000]);
        assert_eq!(ladder(500), [500]);
        assert_eq!(ladder(1), [1]);
    }
}
