//! In the place of [`super::pixels`] where no codecs are: in the workbench, whose browser shows pictures as they are.
//!
//! What a walk through the file finds is found all the same: one that is cut off, damaged, of a kind that is not read, or separated for the press.

mod entropy;
#[expect(dead_code, reason = "what is needed to decode a picture is taken out of it, and nothing decodes it here")]
mod jpeg;
mod png_chunks;

use self::jpeg::Segments;
use self::png_chunks::Chunks;
use super::Made;
pub use super::broken::Broken;
use super::probe::Probe;
use crate::model::picture::PictureFormat;

/// Walks through a picture, to see whether it is whole; says whether it is separated for the press.
pub(super) fn judge(bytes: &[u8], probe: &Probe, _keep: Option<&dyn Fn(Result<Made, Broken>)>) -> Result<bool, Broken> {
    match probe.format {
        PictureFormat::Jpeg => Segments::read(bytes).map(|segments| segments.components == 4),
        PictureFormat::Png => Chunks::read(bytes).map(|_| false),
        PictureFormat::WebP => {
            let says = bytes.get(4..8).and_then(|size| size.try_into().ok()).map_or(0, u32::from_le_bytes);
            if bytes.len() < (says as usize).saturating_add(8) { Err(Broken::CutOff) } else { Ok(false) }
        }
        PictureFormat::Svg => Err(Broken::Damaged),
    }
}

/// A picture inside another file as it came: what is shown in the browser of its author is published nowhere.
pub(super) fn remake(bytes: &[u8], probe: &Probe, _widest: u32, _quality: u8) -> Option<(&'static str, Vec<u8>, u64)> {
    let kind = match probe.format {
        PictureFormat::Jpeg => "jpeg",
        PictureFormat::Png => "png",
        PictureFormat::WebP => "webp",
        PictureFormat::Svg => return None,
    };
    Some((kind, bytes.to_vec(), u64::from(probe.width) * u64::from(probe.height)))
}
