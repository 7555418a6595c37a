//! Pictures: stand-ins for the layout, then the pixels in the size at which they were placed.
//!
//! - [`stand_in`] is an empty drawing with the picture's proportions and number.
//! - [`Placements::of`] finds where and how large the layout put each.
//! - [`make`] scales each once for the largest of its places. It decodes a picture once for all files, and not at all where the cache knows
//!   what was made of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use typst::layout::FrameItem;
use typst::visualize::{Image, ImageKind};
use typst_layout::PagedDocument;

use super::items;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Catalog;
use crate::model::picture::{Picture, PictureFormat};
use crate::picture::cache::Hash;
use crate::picture::pixels::{self, Broken, MemoryShare, Pixels, bare_jpeg, decode};
use crate::picture::probe::{cannot_open, probe_reader, svg_unreadable};
use crate::picture::rules::IMAGE_UNREADABLE;
use crate::picture::{self, Encoded, PictureCache, Purpose, vector};

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

    /// Those that stand on some pages.
    pub(crate) fn on(&self, is_asked: &dyn Fn(usize) -> bool) -> Self {
        Self(self.0.iter().copied().filter(|placement| is_asked(placement.page)).collect())
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

/// The pictures of a file, by their place in the catalog.
pub(crate) type MadePictures = BTreeMap<usize, Made>;

/// Makes pictures for these widths, in points, in each of some ways; never more pixels than there are.
///
/// # Errors
///
/// - Pictures that cannot be read: all of them are reported.
pub(crate) fn make<const N: usize>(
    catalog: &Catalog,
    sizes: &BTreeMap<usize, f64>,
    renditions: [Rendition; N],
    cache: &PictureCache,
) -> Result<[MadePictures; N], Diagnostics> {
    let pictures: Vec<(&String, &Picture)> = catalog.pictures.iter().collect();
    let outcomes: Vec<_> = sizes
        .par_iter()
        .map(|(index, width)| {
            let (path, picture) = pictures[*index];
            let mut original = Original::read(path, picture, cache)?;
            let made: Result<Vec<Made>, _> = renditions.iter().map(|rendition| original.made(*width, rendition, cache)).collect();
            made.map(|made| (*index, made))
        })
        .collect();
    let mut diagnostics = Diagnostics::default();
    let mut made: [MadePictures; N] = std::array::from_fn(|_| BTreeMap::new());
    for outcome in outcomes {
        match outcome {
            Ok((index, ones)) => made.iter_mut().zip(ones).for_each(|(made, one)| drop(made.insert(index, one))),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(made) }
}

/// A picture that something is made of.
struct Original<'a> {
    path: &'a str,
    picture: &'a Picture,
    hash: Hash,
    bytes: Vec<u8>,
    /// Decoded when first needed, with the memory that this takes.
    pixels: Option<(Pixels, MemoryShare)>,
}

impl<'a> Original<'a> {
    fn read(path: &'a str, picture: &'a Picture, cache: &PictureCache) -> Result<Self, Box<Diagnostic>> {
        let (hash, bytes) = cache.original(&picture.file, || read(path, picture))?;
        let bytes = bytes.map_or_else(|| read(path, picture), Ok)?;
        Ok(Self { path, picture, hash, bytes, pixels: None })
    }

    fn made(&mut self, width: f64, rendition: &Rendition, cache: &PictureCache) -> Result<Made, Box<Diagnostic>> {
        let width = (width / 72.0 * rendition.dpi).ceil().max(1.0) as u32;
        let Picture { width: widest, height, format, .. } = *self.picture;
        if rendition.keeps_originals
            && format == PictureFormat::Jpeg
            && f64::from(widest) <= f64::from(width) * KEPT
            && let Some(bytes) = bare_jpeg(&self.bytes, cache.is_known_sound(&self.hash))
        {
            return Ok(Made { width: widest, height, bytes, is_jpeg: true });
        }
        let purpose = Purpose::Album { width: width.min(widest), quality: rendition.quality };
        let hash = self.hash;
        let made = cache.remember(&hash, purpose, || {
            let encoded = encode(self.pixels()?, width, rendition.quality).map_err(|broken| unreadable(self.path, broken))?;
            Ok::<_, Box<Diagnostic>>(picture::Made { renditions: vec![encoded] })
        })?;
        let Some(Encoded { width, height, ending, bytes }) = Arc::unwrap_or_clone(made).renditions.pop() else {
            return Err(unreadable(self.path, Broken::Damaged));
        };
        Ok(Made { width, height, bytes, is_jpeg: ending == "jpg" })
    }

    fn pixels(&mut self) -> Result<&Pixels, Box<Diagnostic>> {
        let (path, bytes) = (self.path, &self.bytes);
        let decoded = || {
            let probe = probe_reader(std::io::Cursor::new(bytes), bytes.len() as u64, path)?;
            let share = pixels::reserve(probe.memory);
            let (pixels, _) = decode(bytes, probe.format).map_err(|broken| unreadable(path, broken))?;
            Ok::<_, Box<Diagnostic>>((pixels, share))
        };
        let (pixels, _) = match &mut self.pixels {
            Some(known) => known,
            none => none.insert(decoded()?),
        };
        Ok(pixels)
    }
}

fn unreadable(path: &str, broken: Broken) -> Box<Diagnostic> {
    let message = format!("图片「{path}」{}", broken.message());
    Box::new(Diagnostic::new(&IMAGE_UNREADABLE, message).in_file(path).hint(broken.hint()))
}

fn encode(original: &Pixels, width: u32, quality: u8) -> Result<Encoded, Broken> {
    let smaller = (width < original.width()).then(|| original.scaled_to(width)).transpose()?;
    let scaled = smaller.as_ref().unwrap_or(original);
    let (ending, bytes) = match scaled {
        Pixels::Opaque(_) => ("jpg", scaled.encode_jpeg(quality)?),
        Pixels::Transparent(_) => ("png", scaled.encode_png()?),
    };
    Ok(Encoded { width: scaled.width(), height: scaled.height(), ending, bytes })
}

fn read(path: &str, picture: &Picture) -> Result<Vec<u8>, Box<Diagnostic>> {
    picture.file.read().map_err(|error| Box::new(cannot_open(path, &error)))
}
