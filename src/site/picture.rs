//! Pictures as they are published: made anew from their pixels, so that nothing else of the original gets out.
//!
//! - [`publish`] makes the renditions of every used picture, on all cores.
//! - [`raster`] decodes, turns, converts colours, scales and encodes; [`svg`] rewrites a vector through a whitelist.
//! - [`cache`] remembers what was made, by the hash of the original's bytes.

pub mod cache;
pub mod raster;
pub mod svg;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use rayon::prelude::*;

use crate::content::picture::{Picture, PictureFormat};
use crate::content::probe::{MAX_BYTES, cannot_open, probe_reader, too_many_bytes};
use crate::diag::{Diagnostic, Diagnostics};
use crate::output::Files;

pub use cache::PictureCache;

/// The published pictures, by the path that the content calls them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublishedPictures(pub BTreeMap<String, PublishedPicture>);

impl PublishedPictures {
    /// The published picture of a content path; none where publishing it failed.
    pub fn get(&self, path: &str) -> Option<&PublishedPicture> {
        self.0.get(path)
    }
}

/// A picture as pages refer to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedPicture {
    /// Width of the original in pixels, orientation applied.
    pub width: u32,
    /// Height of the original in pixels, orientation applied.
    pub height: u32,
    /// Its files, smallest first; never none.
    pub renditions: Vec<Rendition>,
}

impl PublishedPicture {
    /// The largest file.
    pub fn largest(&self) -> &Rendition {
        self.renditions.last().expect("a published picture has a rendition")
    }
}

/// One file of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// Path below the site's root, with `/`.
    pub path: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// What was made of one original; the cache keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The files, smallest first.
    pub renditions: Vec<Encoded>,
    /// What the author ought to know about the original.
    pub note: Note,
}

/// A rendition's bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoded {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The ending of its name, without a dot.
    pub ending: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// What is worth saying about an original that could be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// Nothing.
    None,
    /// It is separated for the press: colours on a screen are a guess.
    Cmyk,
}

/// Makes the files of every used picture. A picture that fails is left out and reported; the rest is published.
///
/// The cache changes how long it takes, never what comes out.
pub fn publish(
    pictures: &BTreeMap<String, Picture>,
    used: &BTreeSet<String>,
    cache: &PictureCache,
) -> (PublishedPictures, Files, Diagnostics) {
    let budget = PixelBudget::default();
    let wanted: Vec<(&String, &Picture)> = pictures.iter().filter(|(path, _)| used.contains(*path)).collect();
    let made: Vec<_> = wanted.into_par_iter().map(|(path, picture)| (path, publish_one(path, picture, cache, &budget))).collect();
    let mut published = PublishedPictures::default();
    let mut files = Files::new();
    let mut diagnostics = Diagnostics::default();
    for (path, outcome) in made {
        match outcome {
            Ok(one) => {
                published.0.insert(path.clone(), one.picture);
                files.extend(one.files);
                one.findings.into_iter().for_each(|finding| diagnostics.push(finding));
            }
            Err(finding) => diagnostics.push(*finding),
        }
    }
    (published, files, diagnostics)
}

/// A picture that came through.
struct PublishedOne {
    picture: PublishedPicture,
    files: Vec<(String, Vec<u8>)>,
    findings: Vec<Diagnostic>,
}

fn publish_one(path: &str, picture: &Picture, cache: &PictureCache, budget: &PixelBudget) -> Result<PublishedOne, Box<Diagnostic>> {
    let (hash, bytes) = cache.original(&picture.file, || read(&picture.file, path))?;
    let bytes = || bytes.map_or_else(|| read(&picture.file, path), Ok);
    let mut findings = Vec::new();
    let made = match picture.format {
        PictureFormat::Svg => Arc::new(clean_svg(path, &bytes()?, &mut findings)?),
        _ => cache.remember(&hash, || make_raster(path, &bytes()?, budget))?,
    };
    if made.note == Note::Cmyk {
        let message = format!("图片「{path}」是印刷用的 CMYK 颜色，网页上的颜色会有偏差");
        findings.push(Diagnostic::warning("image/cmyk", message).in_file(path).hint("请从原图另存为 RGB（sRGB）颜色的 JPG"));
    }
    let stem = hash.iter().take(8).fold(String::new(), |stem, byte| stem + &format!("{byte:02x}"));
    let mut renditions = Vec::new();
    let mut files = Vec::new();
    for encoded in &made.renditions {
        let path = format!("pictures/{stem}-{}.{}", encoded.width, encoded.ending);
        renditions.push(Rendition { path: path.clone(), width: encoded.width, height: encoded.height });
        files.push((path, encoded.bytes.clone()));
    }
    let picture = PublishedPicture { width: picture.width, height: picture.height, renditions };
    Ok(PublishedOne { picture, files, findings })
}

fn read(file: &Path, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    // The loader has probed it, but a file may vanish or grow since; it must not be read into memory whatever its size.
    let failed = |error: &std::io::Error| Box::new(cannot_open(path, error));
    let size = std::fs::metadata(file).map_err(|error| failed(&error))?.len();
    if size > MAX_BYTES {
        return Err(Box::new(too_many_bytes(path, size)));
    }
    std::fs::read(file).map_err(|error| failed(&error))
}

fn make_raster(path: &str, bytes: &[u8], budget: &PixelBudget) -> Result<Made, Box<Diagnostic>> {
    let probe = probe_reader(std::io::Cursor::new(bytes), bytes.len() as u64, path)?;
    let _share = budget.take(u64::from(probe.width) * u64::from(probe.height));
    raster::make(bytes, probe.format).map_err(|_| {
        let message = format!("图片「{path}」的内容已损坏，解不出画面");
        Box::new(Diagnostic::error("image/unreadable", message).in_file(path).hint("请用看图软件打开后另存为 JPG，或从原图重新导出"))
    })
}

fn clean_svg(path: &str, bytes: &[u8], findings: &mut Vec<Diagnostic>) -> Result<Made, Box<Diagnostic>> {
    let clean = svg::clean(bytes).map_err(|problem| {
        Box::new(Diagnostic::error("image/unreadable", format!("矢量图「{path}」{}", problem.message())).in_file(path))
    })?;
    if !clean.dropped.is_empty() {
        let names = clean.dropped.iter().map(|name| format!("「{name}」")).collect::<Vec<_>>().join("");
        let message = format!("矢量图「{path}」中的{names}不能发布，已去掉，画面可能有变化");
        findings.push(
            Diagnostic::warning("image/svg-simplified", message).in_file(path).hint("请在绘图软件中转为普通路径后重新导出，或改用 PNG"),
        );
    }
    let encoded = Encoded { width: clean.width, height: clean.height, ending: "svg", bytes: clean.text.into_bytes() };
    Ok(Made { renditions: vec![encoded], note: Note::None })
}

/// Pixels that may be in memory as pictures at once: on many cores, a folder of huge scans must not exhaust the machine.
const PIXELS_AT_ONCE: u64 = 160_000_000;

/// Lets pictures be decoded side by side while their pixels fit into [`PIXELS_AT_ONCE`].
#[derive(Default)]
struct PixelBudget {
    taken: Mutex<u64>,
    freed: Condvar,
}

impl PixelBudget {
    /// Waits for room. A picture larger than the budget goes alone.
    fn take(&self, pixels: u64) -> PixelShare<'_> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        while *taken > 0 && *taken + pixels > PIXELS_AT_ONCE {
            taken = self.freed.wait(taken).unwrap_or_else(PoisonError::into_inner);
        }
        *taken += pixels;
        PixelShare { budget: self, pixels }
    }
}

struct PixelShare<'a> {
    budget: &'a PixelBudget,
    pixels: u64,
}

impl Drop for PixelShare<'_> {
    fn drop(&mut self) {
        *self.budget.taken.lock().unwrap_or_else(PoisonError::into_inner) -= self.pixels;
        self.budget.freed.notify_all();
    }
}
