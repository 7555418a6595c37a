//! Pictures as they are published: made anew from their pixels, so that nothing else of the original gets out.
//!
//! - [`examine`] decodes a picture to its last pixel and says what is wrong with it: what `check` tells is what a build would meet.
//! - [`publish`] makes the renditions of every used picture, on all cores.
//! - [`raster`] decodes, turns, converts colours, scales and encodes; [`vector`] rewrites a vector through a whitelist.
//! - [`cache`] remembers what was made and what was found sound, by the hash of the original's bytes.

pub mod broken;
pub mod cache;
#[cfg(feature = "pixels")]
pub mod pixels;
#[cfg(not(feature = "pixels"))]
#[path = "pixels/absent.rs"]
pub mod pixels;
pub mod probe;
#[cfg(feature = "pixels")]
pub mod raster;
#[cfg(not(feature = "pixels"))]
#[path = "raster/absent.rs"]
pub mod raster;
pub(crate) mod rules;
pub mod vector;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use self::probe::{MAX_BYTES, Probe, cannot_open, probe_reader, svg_unreadable, too_many_bytes};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::picture::{Picture, PictureFormat};
use crate::output::Files;
use crate::picture::rules::{IMAGE_ANIMATED, IMAGE_CMYK, IMAGE_SVG_SIMPLIFIED, IMAGE_UNREADABLE, IMAGE_UNSUPPORTED};
use crate::source::{SourceFile, hexadecimal};

pub use cache::PictureCache;
pub(crate) use cache::Purpose;

use broken::Broken;

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

/// What is worth saying about a picture that can be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Verdict {
    /// It is separated for the press: colours on a screen are a guess.
    pub is_cmyk: bool,
    /// It moves, and only its first picture is shown.
    pub is_animated: bool,
}

/// Decodes a picture whole, unless the cache knows that it is sound. What is returned is worth knowing and stands in nobody's way.
/// Of one that `is_published` the files of the site are made at once, where the cache keeps them, so that it need not be decoded again.
///
/// # Errors
///
/// - `image/unreadable`, `image/unsupported`, `image/too-large`: the picture cannot be published.
pub fn examine(path: &str, picture: &Picture, is_published: bool, cache: &PictureCache) -> Result<Vec<Diagnostic>, Box<Diagnostic>> {
    let (hash, bytes) = cache.original(&picture.file, || read(&picture.file, path))?;
    let bytes = || bytes.map_or_else(|| read(&picture.file, path), Ok);
    if picture.format == PictureFormat::Svg {
        return clean_svg(path, &bytes()?).map(|clean| simplified(path, &clean.dropped).into_iter().collect());
    }
    let keep = |made: Result<Made, Broken>| drop(made.map(|made| cache.remember(&hash, Purpose::Site, || Ok::<_, Broken>(made))));
    let keep: Option<&dyn Fn(Result<Made, Broken>)> = if is_published && cache.is_kept() { Some(&keep) } else { None };
    let verdict = cache.verdict(&hash, || judge(path, &bytes()?, keep))?;
    let mut diagnostics = Vec::new();
    if verdict.is_cmyk {
        let message = format!("图片「{path}」是印刷用的 CMYK 颜色，网页上的颜色会有偏差，画册里也转成了 RGB");
        diagnostics.push(Diagnostic::new(&IMAGE_CMYK, message).in_file(path).hint("请从原图另存为 RGB（sRGB）颜色的 JPG"));
    }
    if verdict.is_animated {
        let message = format!("图片「{path}」里有不止一幅画面（动图，或多幅合在一个文件里），网站和画册只用第一幅");
        diagnostics
            .push(Diagnostic::new(&IMAGE_ANIMATED, message).in_file(path).hint("请确认第一幅就是要用的画面，或把要用的一幅另存为一张图片"));
    }
    Ok(diagnostics)
}

/// `keep` gets the files of the site; whether they can be made is told by whoever publishes them.
fn judge(path: &str, bytes: &[u8], keep: Option<&dyn Fn(Result<Made, Broken>)>) -> Result<Verdict, Box<Diagnostic>> {
    let probe = probed(path, bytes)?;
    let is_cmyk = pixels::judge(bytes, &probe, keep).map_err(|broken| damaged(path, broken))?;
    Ok(Verdict { is_cmyk, is_animated: probe.is_animated })
}

fn probed(path: &str, bytes: &[u8]) -> Result<Probe, Box<Diagnostic>> {
    Ok(probe_reader(std::io::Cursor::new(bytes), bytes.len() as u64, path)?)
}

fn damaged(path: &str, broken: Broken) -> Box<Diagnostic> {
    let rule = if matches!(broken, Broken::Kind(_)) { &IMAGE_UNSUPPORTED } else { &IMAGE_UNREADABLE };
    Box::new(Diagnostic::new(rule, format!("图片「{path}」{}", broken.message())).in_file(path).hint(broken.hint()))
}

/// Makes the files of every used picture. A picture that fails is left out and reported; the rest is published.
///
/// The cache changes how long it takes, never what comes out.
pub fn publish(
    pictures: &BTreeMap<String, Picture>,
    used: &BTreeSet<String>,
    cache: &PictureCache,
) -> (PublishedPictures, Files, Diagnostics) {
    let wanted: Vec<(&String, &Picture)> = pictures.iter().filter(|(path, _)| used.contains(*path)).collect();
    let made: Vec<_> = wanted.into_par_iter().map(|(path, picture)| (path, publish_one(path, picture, cache))).collect();
    let mut published = PublishedPictures::default();
    let mut files = Files::new();
    let mut diagnostics = Diagnostics::default();
    for (path, outcome) in made {
        match outcome {
            Ok(one) => {
                published.0.insert(path.clone(), one.picture);
                files.extend(one.files);
            }
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    (published, files, diagnostics)
}

/// The used pictures with empty files of one size in place of those that [`publish`] encodes: for a site that nobody will see. Vectors are
/// made, since they hold words.
pub fn rehearse(pictures: &BTreeMap<String, Picture>, cache: &PictureCache) -> (PublishedPictures, Files, Diagnostics) {
    let (vectors, rasters): (Vec<_>, Vec<_>) = pictures.iter().partition(|(_, picture)| picture.format == PictureFormat::Svg);
    let used = vectors.into_iter().map(|(path, _)| path.clone()).collect();
    let (mut published, mut files, diagnostics) = publish(pictures, &used, cache);
    for (index, (path, picture)) in rasters.into_iter().enumerate() {
        let file = format!("pictures/{index}-{}.jpg", picture.width);
        files.insert(file.clone(), Vec::new());
        let rendition = Rendition { path: file, width: picture.width, height: picture.height };
        let one = PublishedPicture { width: picture.width, height: picture.height, renditions: vec![rendition] };
        published.0.insert(path.clone(), one);
    }
    (published, files, diagnostics)
}

/// A picture that came through.
struct PublishedOne {
    picture: PublishedPicture,
    files: Vec<(String, Vec<u8>)>,
}

fn publish_one(path: &str, picture: &Picture, cache: &PictureCache) -> Result<PublishedOne, Box<Diagnostic>> {
    let (hash, bytes) = cache.original(&picture.file, || read(&picture.file, path))?;
    let bytes = || bytes.map_or_else(|| read(&picture.file, path), Ok);
    let made = match picture.format {
        PictureFormat::Svg => Arc::new(make_vector(path, &bytes()?)?),
        _ => cache.remember(&hash, Purpose::Site, || make_raster(path, &bytes()?))?,
    };
    let stem = hexadecimal(&hash[..8]);
    let mut renditions = Vec::new();
    let mut files = Vec::new();
    for encoded in &made.renditions {
        let path = format!("pictures/{stem}-{}.{}", encoded.width, encoded.ending);
        renditions.push(Rendition { path: path.clone(), width: encoded.width, height: encoded.height });
        files.push((path, encoded.bytes.clone()));
    }
    let picture = PublishedPicture { width: picture.width, height: picture.height, renditions };
    Ok(PublishedOne { picture, files })
}

fn read(file: &SourceFile, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    // The loader has probed it, but a file may vanish or grow since; it must not be read into memory whatever its size.
    let failed = |error: &std::io::Error| Box::new(cannot_open(path, error));
    let size = file.size().map_err(|error| failed(&error))?;
    if size > MAX_BYTES {
        return Err(Box::new(too_many_bytes(path, size)));
    }
    file.read().map_err(|error| failed(&error))
}

fn make_raster(path: &str, bytes: &[u8]) -> Result<Made, Box<Diagnostic>> {
    let probe = probed(path, bytes)?;
    raster::make(bytes, &probe).map_err(|broken| damaged(path, broken))
}

fn make_vector(path: &str, bytes: &[u8]) -> Result<Made, Box<Diagnostic>> {
    let clean = clean_svg(path, bytes)?;
    let encoded = Encoded { width: clean.width, height: clean.height, ending: "svg", bytes: clean.text.into_bytes() };
    Ok(Made { renditions: vec![encoded] })
}

fn clean_svg(path: &str, bytes: &[u8]) -> Result<vector::Clean, Box<Diagnostic>> {
    vector::clean(bytes).map_err(|problem| Box::new(svg_unreadable(path, problem)))
}

/// What the cleaner left out, if anything that could be seen.
fn simplified(path: &str, dropped: &BTreeSet<String>) -> Option<Diagnostic> {
    if dropped.is_empty() {
        return None;
    }
    let names = dropped.iter().map(|name| format!("「{name}」")).collect::<Vec<_>>().join("");
    let message = format!("矢量图「{path}」中的{names}不能发布，已去掉，画面可能有变化");
    let diagnostic = Diagnostic::new(&IMAGE_SVG_SIMPLIFIED, message).in_file(path);
    Some(diagnostic.hint("请在绘图软件中转为普通路径后重新导出，或改用 PNG"))
}
