//! Pictures: stand-ins for the layout, then the pixels in the size at which they were placed.
//!
//! - [`stand_in`] is an empty drawing with the picture's proportions and number.
//! - [`Placements::of`] finds where and how large the layout put each.
//! - [`make`] scales each once for the largest of its places.

use std::collections::BTreeMap;

use rayon::prelude::*;
use typst::layout::FrameItem;
use typst::visualize::{Image, ImageKind};
use typst_layout::PagedDocument;

use super::items;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Catalog;
use crate::model::picture::{Picture, PictureFormat};
use crate::picture::pixels::{self, Broken, Pixels, bare_jpeg, decode};
use crate::picture::probe::{cannot_open, probe_reader, svg_unreadable};
use crate::picture::rules::IMAGE_UNREADABLE;
use crate::picture::vector;
use crate::source;

/// What a stand-in begins with; its number follows. No vector of an author does: [`vector::clean`] begins each with its namespace.
const STAND_IN: &str = "<svg id=\"qinglian-picture-";

/// The file that stands for a picture in the layout. A vector stands for itself, as it is published.
pub(crate) fn stand_in(index: usize, path: &str, picture: &Picture) -> Result<Vec<u8>, Diagnostics> {
    if picture.format == PictureFormat::Svg {
        let bytes = read(path, picture).map_err(|diagnostic| *diagnostic)?;
        return vector::clean(&bytes).map(|clean| clean.text.into_bytes()).map_err(|problem| svg_unreadable(path, problem).into());
    }
    let (width, height) = (picture.width, picture.height);
    let drawing = format!(
        "{STAND_IN}{index}\" xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"/>"
    );
    Ok(drawing.into_bytes())
}

/// The number of the picture that an image of the layout stands for; none for a vector.
pub(crate) fn number_of(image: &Image) -> Option<usize> {
    let ImageKind::Svg(drawing) = image.kind() else { return None };
    let digits = drawing.data().strip_prefix(STAND_IN.as_bytes())?;
    let end = digits.iter().position(|byte| *byte == b'"')?;
    std::str::from_utf8(&digits[..end]).ok()?.parse().ok()
}

/// A picture in the layout.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Placement {
    /// The page, from 1.
    pub(crate) page: usize,
    /// The picture's place in the catalog.
    pub(crate) picture: usize,
    /// The size of the whole picture, what is cropped included, in points.
    pub(crate) width: f64,
}

/// Every picture in the layout, in order.
#[derive(Debug, Default)]
pub(crate) struct Placements(pub(crate) Vec<Placement>);

impl Placements {
    pub(crate) fn of(document: &PagedDocument) -> Self {
        let mut found = Vec::new();
        items::visit(document, &mut |page, item| {
            if let FrameItem::Image(image, size, _) = item
                && let Some(picture) = number_of(image)
            {
                found.push(Placement { page, picture, width: size.x.to_pt() });
            }
        });
        Self(found)
    }
}

/// The largest width of each picture among these places, in points.
pub(crate) fn sizes<'a>(placements: impl IntoIterator<Item = &'a Placement>) -> BTreeMap<usize, f64> {
    let mut sizes: BTreeMap<usize, f64> = BTreeMap::new();
    for placement in placements {
        let width = sizes.entry(placement.picture).or_default();
        *width = width.max(placement.width);
    }
    sizes
}

/// A picture ready for a file.
#[derive(Debug, Clone)]
pub(crate) struct Made {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) bytes: Vec<u8>,
    /// JPEG; otherwise PNG.
    pub(crate) is_jpeg: bool,
}

/// How pictures are made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rendition {
    /// The most pixels to the inch.
    pub(crate) dpi: f64,
    /// The quality of JPEG, of 100.
    pub(crate) quality: u8,
    /// A JPEG that is hardly larger than that stays as it is, without its metadata: nothing is lost by encoding it again.
    pub(crate) keeps_originals: bool,
}

/// How much wider than asked for an original may be, to be kept.
const KEPT: f64 = 1.6;

/// Makes pictures for these widths, in points; never more pixels than there are.
///
/// # Errors
///
/// - Pictures that cannot be read: all of them are reported.
pub(crate) fn make(catalog: &Catalog, sizes: &BTreeMap<usize, f64>, rendition: &Rendition) -> Result<BTreeMap<usize, Made>, Diagnostics> {
    let pictures: Vec<(&String, &Picture)> = catalog.pictures.iter().collect();
    let made: Vec<_> = sizes
        .par_iter()
        .map(|(index, width)| {
            let (path, picture) = pictures[*index];
            let pixels = (width / 72.0 * rendition.dpi).ceil().max(1.0) as u32;
            make_one(path, picture, pixels, rendition).map(|made| (*index, made))
        })
        .collect();
    let mut diagnostics = Diagnostics::default();
    let mut pictures = BTreeMap::new();
    for outcome in made {
        match outcome {
            Ok((index, one)) => {
                pictures.insert(index, one);
            }
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(pictures) }
}

fn make_one(path: &str, picture: &Picture, width: u32, rendition: &Rendition) -> Result<Made, Box<Diagnostic>> {
    let bytes = read(path, picture)?;
    if rendition.keeps_originals
        && picture.format == PictureFormat::Jpeg
        && f64::from(picture.width) <= f64::from(width) * KEPT
        && let Some(bytes) = bare_jpeg(&bytes)
    {
        return Ok(Made { width: picture.width, height: picture.height, bytes, is_jpeg: true });
    }
    let probe = probe_reader(std::io::Cursor::new(&bytes), bytes.len() as u64, path)?;
    let _share = pixels::reserve(probe.memory);
    encode(&bytes, probe.format, width, rendition.quality).map_err(|broken| {
        Box::new(Diagnostic::new(&IMAGE_UNREADABLE, format!("图片「{path}」{}", broken.message())).in_file(path).hint(broken.hint()))
    })
}

fn encode(bytes: &[u8], format: PictureFormat, width: u32, quality: u8) -> Result<Made, Broken> {
    let (original, _) = decode(bytes, format)?;
    let scaled = if width < original.width() { original.scaled_to(width)? } else { original };
    let is_jpeg = matches!(scaled, Pixels::Opaque(_));
    let bytes = if is_jpeg { scaled.encode_jpeg(quality)? } else { scaled.encode_png()? };
    Ok(Made { width: scaled.width(), height: scaled.height(), bytes, is_jpeg })
}

fn read(path: &str, picture: &Picture) -> Result<Vec<u8>, Box<Diagnostic>> {
    source::read_bytes(&picture.file).map_err(|error| Box::new(cannot_open(path, &error)))
}
