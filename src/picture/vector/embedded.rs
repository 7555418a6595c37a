//! Pictures inside a drawing: made anew from their pixels like every picture, so that nothing else of them gets out.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::tree::Href;
use crate::model::picture::PictureFormat;
use crate::picture::pixels;
use crate::picture::probe::probe_bytes;

/// Pixels that all pictures in one drawing may have.
pub(super) const PIXELS: u64 = 40_000_000;
/// No picture in a drawing is wider: it fills a page of print.
const WIDEST: u32 = 2_400;
/// Quality of JPEG, of 100.
const QUALITY: u8 = 88;

/// A picture that stands in an address of its own (`data:`), made anew. None for what is no picture, is broken, or has too many pixels.
pub(super) fn made_anew(address: &str, left: &mut u64) -> Option<Href> {
    let bytes = data(address)?;
    let probe = probe_bytes(&bytes).filter(|probe| probe.format != PictureFormat::Svg)?;
    *left = left.checked_sub(u64::from(probe.width) * u64::from(probe.height))?;
    let (kind, bytes, pixels) = pixels::remake(&bytes, &probe, WIDEST, QUALITY)?;
    let address = format!("data:image/{kind};base64,{}", base64::engine::general_purpose::STANDARD.encode(bytes));
    Some(Href::Picture { address, pixels })
}

/// The bytes in a `data:` address: in base64, broken into lines and without its end as programs leave it.
fn data(address: &str) -> Option<Vec<u8>> {
    let (kind, data) = address.split_once(',')?;
    if !kind.trim_end().to_ascii_lowercase().ends_with("base64") {
        return None;
    }
    let lenient =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent).with_decode_allow_trailing_bits(true);
    let text = percent_encoding::percent_decode_str(data).collect::<Vec<u8>>();
    let text: Vec<u8> = text.into_iter().filter(|byte| !byte.is_ascii_whitespace()).collect();
    GeneralPurpose::new(&STANDARD, lenient).decode(text).ok()
}
