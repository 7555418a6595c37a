//! Pixels: out of a file, turned, in sRGB, scaled, and into a file again. What the site and the album make their pictures with.
//!
//! Nothing but pixels passes through here: profile and orientation are applied, everything else stays behind.
//! The kernels that scale and convert compute with integers, so that every processor makes the same bytes.

mod entropy;
mod jpeg;
mod png_chunks;

use std::collections::{BTreeSet, HashMap};
use std::io::Cursor;
use std::sync::{Condvar, Mutex, PoisonError};

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::pixels::{U8x3, U8x4};
use fast_image_resize::{FilterType, IntoImageView, IntoImageViewMut, PixelTrait, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, Limits, RgbImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use self::jpeg::Segments;
use self::png_chunks::Chunks;
pub use super::broken::Broken;
use super::probe::{MAX_PIXELS, MAX_PROFILE, Probe};
use super::{Made, raster};
use crate::model::picture::PictureFormat;

/// More colours than this are a photograph, whatever the file's format.
const FEW_COLORS: usize = 2048;
/// The longest side that JPEG can say.
const JPEG_SIDE: u32 = 65_500;

/// Pixels in sRGB, upright.
pub(crate) enum Pixels {
    Opaque(RgbImage),
    Transparent(RgbaImage),
}

/// Memory that pictures may take at once, in bytes: on many cores, a folder of huge scans must not exhaust the machine.
const MEMORY_AT_ONCE: u64 = 1_200_000_000;
static TAKEN: Mutex<u64> = Mutex::new(0);
static FREED: Condvar = Condvar::new();

/// Waits until there is memory for a picture, and holds it until the share is dropped. A picture that takes more than all goes alone.
pub(crate) fn reserve(bytes: u64) -> MemoryShare {
    let mut taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
    while *taken > 0 && *taken + bytes > MEMORY_AT_ONCE {
        taken = FREED.wait(taken).unwrap_or_else(PoisonError::into_inner);
    }
    *taken += bytes;
    MemoryShare(bytes)
}

/// Memory that is taken.
pub(crate) struct MemoryShare(u64);

impl Drop for MemoryShare {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= self.0;
        FREED.notify_all();
    }
}

/// The pixels of a picture, and whether they were separated for the press, so that colours on a screen are a guess.
/// The picture must have been probed: its header says what it takes.
///
/// # Errors
///
/// - Bytes that do not decode to the last pixel. Browsers show grey for what is missing; nobody wants that published.
pub(crate) fn decode(bytes: &[u8], format: PictureFormat) -> Result<(Pixels, bool), Broken> {
    let raw = match format {
        PictureFormat::Jpeg => decode_jpeg(bytes)?,
        PictureFormat::Png => decode_png(bytes)?,
        PictureFormat::WebP => decode_webp(bytes)?,
        PictureFormat::Svg => return Err(Broken::Damaged),
    };
    let mut image = raw.image;
    if u64::from(image.width()) * u64::from(image.height()) > MAX_PIXELS {
        return Err(Broken::Damaged);
    }
    image.apply_orientation(raw.exif.and_then(|exif| Orientation::from_exif_chunk(&exif)).unwrap_or(Orientation::NoTransforms));
    let mut pixels = Pixels::new(image);
    let profile = raw.profile.filter(|profile| profile.len() <= MAX_PROFILE);
    if let Some(profile) = profile.and_then(|profile| ColorProfile::new_from_slice(&profile).ok())
        && profile.color_space == DataColorSpace::Rgb
    {
        pixels.convert_from(&profile);
    }
    Ok((pixels, raw.is_cmyk))
}

/// Decodes a picture to its last pixel, to see whether it can be; says whether it is separated for the press. `keep` gets the files of the
/// site that are made of it.
///
/// # Errors
///
/// Those of [`decode`].
pub(super) fn judge(bytes: &[u8], probe: &Probe, keep: Option<&dyn Fn(Result<Made, Broken>)>) -> Result<bool, Broken> {
    let _share = reserve(probe.memory);
    let (pixels, is_cmyk) = decode(bytes, probe.format)?;
    if let Some(keep) = keep {
        keep(raster::renditions(&pixels, probe.format));
    }
    Ok(is_cmyk)
}

/// A picture made anew for a place inside another file: its kind, its bytes and how many pixels it has. None where it does not decode.
pub(super) fn remake(bytes: &[u8], probe: &Probe, widest: u32, quality: u8) -> Option<(&'static str, Vec<u8>, u64)> {
    let _share = reserve(probe.memory);
    let (original, _) = decode(bytes, probe.format).ok()?;
    let made = if original.width() > widest { original.scaled_to(widest).ok()? } else { original };
    let (kind, encoded) = if made.is_better_as_png(probe.format, &made, quality).ok()? {
        ("png", made.encode_png().ok()?)
    } else {
        let bare = bare_jpeg(bytes, false).filter(|_| probe.width <= widest);
        ("jpeg", bare.map_or_else(|| made.encode_jpeg(quality).ok(), Some)?)
    };
    Some((kind, encoded, u64::from(made.width()) * u64::from(made.height())))
}

/// A picture as its file holds it.
struct Raw {
    image: DynamicImage,
    profile: Option<Vec<u8>>,
    exif: Option<Vec<u8>>,
    is_cmyk: bool,
}

/// Only what is needed goes into the decoder, and only after a walk through the coded data has found all of it: the decoder itself
/// fills with grey what is missing.
fn decode_jpeg(bytes: &[u8]) -> Result<Raw, Broken> {
    let Segments { bare, profile, exif, components } = Segments::read(bytes)?;
    let decoder = JpegDecoder::new(Cursor::new(bare)).map_err(|_| Broken::Damaged)?;
    let image = DynamicImage::from_decoder(decoder).map_err(|_| Broken::Damaged)?;
    Ok(Raw { image, profile, exif, is_cmyk: components == 4 })
}

fn decode_png(bytes: &[u8]) -> Result<Raw, Broken> {
    let Chunks { bare, profile, exif } = Chunks::read(bytes)?;
    let decoder = PngDecoder::with_limits(Cursor::new(bare), limits()).map_err(|_| Broken::Damaged)?;
    let image = DynamicImage::from_decoder(decoder).map_err(|_| Broken::Damaged)?;
    Ok(Raw { image, profile, exif, is_cmyk: false })
}

fn decode_webp(bytes: &[u8]) -> Result<Raw, Broken> {
    let says = bytes.get(4..8).and_then(|size| size.try_into().ok()).map_or(0, u32::from_le_bytes);
    if bytes.len() < (says as usize).saturating_add(8) {
        return Err(Broken::CutOff);
    }
    let mut decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(|_| Broken::Damaged)?;
    decoder.set_limits(limits()).map_err(|_| Broken::Damaged)?;
    let exif = decoder.exif_metadata().ok().flatten();
    let profile = decoder.icc_profile().ok().flatten();
    let image = DynamicImage::from_decoder(decoder).map_err(|_| Broken::Damaged)?;
    Ok(Raw { image, profile, exif, is_cmyk: false })
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MAX_PIXELS * 8);
    limits
}

/// A JPEG in sRGB, upright, as it is, without anything that is not needed to show it: no metadata, no thumbnail, nothing behind its end.
/// None for one that has to be turned or converted, for another number of components than three, and for one that is broken; one that
/// `is_known_sound` is not looked through again.
pub(crate) fn bare_jpeg(bytes: &[u8], is_known_sound: bool) -> Option<Vec<u8>> {
    let segments = if is_known_sound { Segments::read_sound(bytes) } else { Segments::read(bytes) };
    let Segments { bare, profile, exif, components } = segments.ok()?;
    let is_upright =
        exif.and_then(|exif| Orientation::from_exif_chunk(&exif)).is_none_or(|orientation| orientation == Orientation::NoTransforms);
    (is_upright && profile.is_none() && components == 3).then_some(bare)
}

impl Pixels {
    /// Eight bits a channel; transparency only where there is some.
    fn new(decoded: DynamicImage) -> Self {
        if !decoded.color().has_alpha() {
            return Pixels::Opaque(decoded.into_rgb8());
        }
        let rgba = decoded.into_rgba8();
        if rgba.pixels().all(|pixel| pixel.0[3] == 255) {
            Pixels::Opaque(DynamicImage::ImageRgba8(rgba).into_rgb8())
        } else {
            Pixels::Transparent(rgba)
        }
    }

    /// Pixels that are already in sRGB: three bytes each, row by row.
    pub(crate) fn opaque(width: u32, height: u32, rgb: Vec<u8>) -> Result<Self, Broken> {
        Self::from_bytes(width, height, 3, rgb)
    }

    pub(crate) fn width(&self) -> u32 {
        match self {
            Pixels::Opaque(image) => image.width(),
            Pixels::Transparent(image) => image.width(),
        }
    }

    pub(crate) fn height(&self) -> u32 {
        match self {
            Pixels::Opaque(image) => image.height(),
            Pixels::Transparent(image) => image.height(),
        }
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Pixels::Opaque(image) => image.as_raw(),
            Pixels::Transparent(image) => image.as_raw(),
        }
    }

    fn channels(&self) -> usize {
        match self {
            Pixels::Opaque(_) => 3,
            Pixels::Transparent(_) => 4,
        }
    }

    fn from_bytes(width: u32, height: u32, channels: usize, bytes: Vec<u8>) -> Result<Self, Broken> {
        match channels {
            3 => RgbImage::from_raw(width, height, bytes).map(Pixels::Opaque).ok_or(Broken::Damaged),
            _ => RgbaImage::from_raw(width, height, bytes).map(Pixels::Transparent).ok_or(Broken::Damaged),
        }
    }

    /// From the picture's own colours to sRGB. A profile that cannot be used leaves the numbers as they are, as browsers do.
    fn convert_from(&mut self, profile: &ColorProfile) {
        let layout = if self.channels() == 3 { Layout::Rgb } else { Layout::Rgba };
        let transform = profile.create_transform_8bit(layout, &ColorProfile::new_srgb(), layout, TransformOptions::default());
        let Ok(transform) = transform else { return };
        let mut converted = vec![0; self.bytes().len()];
        if transform.transform(self.bytes(), &mut converted).is_ok()
            && let Ok(pixels) = Self::from_bytes(self.width(), self.height(), self.channels(), converted)
        {
            *self = pixels;
        }
    }

    pub(crate) fn scaled_to(&self, width: u32) -> Result<Self, Broken> {
        let exact = u64::from(self.height()) * u64::from(width);
        let height = ((exact + u64::from(self.width()) / 2) / u64::from(self.width())).max(1);
        let height = u32::try_from(height).map_err(|_| Broken::Damaged)?;
        if width == self.width() {
            return Self::from_bytes(width, height, self.channels(), self.bytes().to_vec());
        }
        let kind = if self.channels() == 3 { PixelType::U8x3 } else { PixelType::U8x4 };
        let source = ImageRef::new(self.width(), self.height(), self.bytes(), kind).map_err(|_| Broken::Damaged)?;
        let mut target = Image::new(width, height, kind);
        match kind {
            PixelType::U8x3 => scale::<U8x3>(&source, &mut target)?,
            _ => scale::<U8x4>(&source, &mut target)?,
        }
        Self::from_bytes(width, height, self.channels(), target.into_vec())
    }

    /// Whether PNG serves better than JPEG: always for transparency, and for drawn surfaces where it is smaller.
    pub(crate) fn is_better_as_png(&self, format: PictureFormat, largest: &Pixels, quality: u8) -> Result<bool, Broken> {
        if matches!(self, Pixels::Transparent(_)) || largest.height() > JPEG_SIDE {
            return Ok(true);
        }
        if format == PictureFormat::Jpeg || !self.has_few_colors() {
            return Ok(false);
        }
        Ok(largest.encode_png()?.len() <= largest.encode_jpeg(quality)?.len())
    }

    fn has_few_colors(&self) -> bool {
        let mut colors = BTreeSet::new();
        for pixel in self.bytes().chunks_exact(self.channels()) {
            colors.insert(pixel);
            if colors.len() > FEW_COLORS {
                return false;
            }
        }
        true
    }

    pub(crate) fn encode_jpeg(&self, quality: u8) -> Result<Vec<u8>, Broken> {
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
        encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
        // Progressive with its own tables is 7 % smaller than baseline. Baseline with its own tables would be smaller still, but this
        // encoder then writes a scan per component, which some decoders get wrong (see `has_scan_per_component`).
        encoder.set_progressive(true);
        encoder.set_optimized_huffman_tables(true);
        let width = u16::try_from(self.width()).map_err(|_| Broken::Damaged)?;
        let height = u16::try_from(self.height()).map_err(|_| Broken::Damaged)?;
        let kind = if self.channels() == 3 { jpeg_encoder::ColorType::Rgb } else { jpeg_encoder::ColorType::Rgba };
        encoder.encode(self.bytes(), width, height, kind).map_err(|_| Broken::Damaged)?;
        Ok(bytes)
    }

    pub(crate) fn encode_png(&self) -> Result<Vec<u8>, Broken> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width(), self.height());
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let palette = Palette::of(self.bytes(), self.channels());
        let data = match &palette {
            Some(palette) => {
                encoder.set_color(png::ColorType::Indexed);
                encoder.set_filter(png::Filter::NoFilter);
                encoder.set_palette(palette.colors.as_slice());
                if self.channels() == 4 {
                    encoder.set_trns(palette.alphas.as_slice());
                }
                palette.indices.as_slice()
            }
            None => {
                encoder.set_color(if self.channels() == 3 { png::ColorType::Rgb } else { png::ColorType::Rgba });
                self.bytes()
            }
        };
        let mut writer = encoder.write_header().map_err(|_| Broken::Damaged)?;
        writer.write_image_data(data).map_err(|_| Broken::Damaged)?;
        writer.finish().map_err(|_| Broken::Damaged)?;
        Ok(bytes)
    }
}

/// At most 256 colours, and each pixel as a number among them.
struct Palette {
    colors: Vec<u8>,
    alphas: Vec<u8>,
    indices: Vec<u8>,
}

impl Palette {
    fn of(bytes: &[u8], channels: usize) -> Option<Self> {
        let mut known: HashMap<&[u8], u8> = HashMap::new();
        let mut palette = Palette { colors: Vec::new(), alphas: Vec::new(), indices: Vec::with_capacity(bytes.len() / channels) };
        for pixel in bytes.chunks_exact(channels) {
            let next = known.len();
            let index = match known.get(pixel) {
                Some(index) => *index,
                None => {
                    let index = u8::try_from(next).ok()?;
                    known.insert(pixel, index);
                    palette.colors.extend_from_slice(&pixel[..3]);
                    palette.alphas.push(pixel.get(3).copied().unwrap_or(255));
                    index
                }
            };
            palette.indices.push(index);
        }
        Some(palette)
    }
}

/// Scales one kind of pixels. The crate's untyped call would compile its code for thirteen kinds, half of our own compile time.
fn scale<P: PixelTrait>(source: &ImageRef<'_>, target: &mut Image<'_>) -> Result<(), Broken> {
    let source = source.image_view::<P>().ok_or(Broken::Damaged)?;
    let mut target = target.image_view_mut::<P>().ok_or(Broken::Damaged)?;
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize_typed(&source, &mut target, &options).map_err(|_| Broken::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bare_jpeg_shows_the_same_and_tells_nothing() {
        let image = RgbImage::from_fn(40, 30, |x, y| image::Rgb([(x * 6) as u8, (y * 8) as u8, 90]));
        for progressive in [false, true] {
            let mut plain = Vec::new();
            let mut encoder = jpeg_encoder::Encoder::new(&mut plain, 90);
            encoder.set_progressive(progressive);
            encoder.add_app_segment(1, b"Exif\0\0secret place".to_vec()).unwrap();
            encoder.encode(image.as_raw(), 40, 30, jpeg_encoder::ColorType::Rgb).unwrap();
            let mut comment = plain[..2].to_vec();
            comment.extend(b"\xFF\xFE\0\x08secret");
            comment.extend(&plain[2..]);
            comment.extend(b"a secret behind the end");
            let bare = bare_jpeg(&comment, false).unwrap();
            assert_eq!(bare_jpeg(&comment, true).as_ref(), Some(&bare), "what is known to be sound");
            assert!(!bare.windows(6).any(|window| window == b"secret"));
            assert_eq!(image::load_from_memory(&bare).unwrap(), image::load_from_memory(&plain).unwrap());
            assert_eq!(bare_jpeg(&plain[..plain.len() - 9], false), None, "it is cut off");
        }
    }

    fn photograph(progressive: bool) -> Vec<u8> {
        let image = RgbImage::from_fn(160, 120, |x, y| image::Rgb([(x * y) as u8, (y * 2) as u8, (x ^ y) as u8]));
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
        encoder.set_progressive(progressive);
        encoder.encode(image.as_raw(), 160, 120, jpeg_encoder::ColorType::Rgb).unwrap();
        bytes
    }

    #[test]
    fn a_picture_that_is_cut_off_is_an_error_wherever_it_is_cut() {
        for progressive in [false, true] {
            let whole = photograph(progressive);
            assert!(decode(&whole, PictureFormat::Jpeg).is_ok());
            for cut in (2..whole.len()).step_by(97) {
                assert!(decode(&whole[..cut], PictureFormat::Jpeg).is_err(), "{cut} of {}", whole.len());
                // As some programs mend it, and with the rest as a disk that was never written.
                let ended = [&whole[..cut], &[0xFF, 0xD9]].concat();
                let missing = whole.len() - cut;
                assert!(missing < 200 || decode(&ended, PictureFormat::Jpeg).is_err(), "{cut} of {}, ended", whole.len());
                let zeros = [&whole[..cut], &vec![0; missing]].concat();
                assert!(decode(&zeros, PictureFormat::Jpeg).is_err(), "{cut} of {}, zeros", whole.len());
            }
        }
        let image = DynamicImage::ImageRgb8(RgbImage::from_fn(90, 80, |x, y| image::Rgb([(x * y) as u8, y as u8, x as u8])));
        for (kind, format) in [(image::ImageFormat::Png, PictureFormat::Png), (image::ImageFormat::WebP, PictureFormat::WebP)] {
            let mut whole = Cursor::new(Vec::new());
            image.write_to(&mut whole, kind).unwrap();
            let whole = whole.into_inner();
            assert!(decode(&whole, format).is_ok());
            for cut in (2..whole.len() - 1).step_by(97).chain([whole.len() - 13]) {
                assert!(decode(&whole[..cut], format).is_err(), "{cut} of {}", whole.len());
            }
        }
    }

    #[test]
    fn bare_jpeg_keeps_only_what_it_knows() {
        let plain = photograph(false);
        let segment = |marker: u8, body: &[u8]| [&[0xFF, marker], ((body.len() + 2) as u16).to_be_bytes().as_slice(), body].concat();
        let spare_table = [&[3], [b'S'; 64].as_slice()].concat();
        let spare_codes = [&[0x13, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], b"SECRET".as_slice()].concat();
        let mut dressed = plain[..2].to_vec();
        dressed.extend(segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01SECRET"));
        for marker in [0xE0, 0xE1, 0xE5, 0xEF, 0xF0, 0xF7, 0xFD, 0xFE, 0x02, 0xBF, 0xDC, 0xDE, 0xDF, 0xC8] {
            dressed.extend(segment(marker, b"SECRET"));
        }
        dressed.extend(b"SECRET between");
        dressed.extend(segment(0xDB, &spare_table));
        dressed.extend(segment(0xC4, &spare_codes));
        dressed.extend(&plain[2..]);
        dressed.extend(b"SECRET");
        let bare = bare_jpeg(&dressed, false).unwrap();
        assert!(!bare.windows(6).any(|window| window == b"SECRET" || window == b"SSSSSS"));
        assert_eq!(image::load_from_memory(&bare).unwrap(), image::load_from_memory(&plain).unwrap());
        assert_eq!(bare_jpeg(&bare, false).unwrap(), bare, "there is nothing more to leave out");
    }

    #[test]
    fn kinds_that_are_not_read_are_named() {
        let mut separate = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut separate, 90);
        encoder.set_optimized_huffman_tables(true);
        encoder.encode(&[9; 3 * 64], 8, 8, jpeg_encoder::ColorType::Rgb).unwrap();
        assert_eq!(decode(&separate, PictureFormat::Jpeg).err(), Some(Broken::Kind("各颜色通道分开存放的 JPG")));
        let mut twins = photograph(false);
        let frame = twins.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
        twins[frame + 13] = twins[frame + 10];
        assert_eq!(decode(&twins, PictureFormat::Jpeg).err(), Some(Broken::Kind("颜色通道不合规范的 JPG")));
    }

    #[test]
    fn four_components_are_told_with_a_profile_or_without() {
        let mut bytes = Vec::new();
        jpeg_encoder::Encoder::new(&mut bytes, 90).encode(&[40; 4 * 256], 16, 16, jpeg_encoder::ColorType::Cmyk).unwrap();
        assert!(decode(&bytes, PictureFormat::Jpeg).unwrap().1);
        assert!(!decode(&photograph(true), PictureFormat::Jpeg).unwrap().1);
    }

    #[test]
    fn scaling_keeps_the_proportion_and_one_pixel() {
        let line = Pixels::Opaque(RgbImage::new(5000, 2));
        let scaled = line.scaled_to(480).unwrap();
        assert_eq!((scaled.width(), scaled.height()), (480, 1));
        let photo = Pixels::Opaque(RgbImage::new(3000, 1999)).scaled_to(1600).unwrap();
        assert_eq!(photo.height(), 1066);
    }

    #[test]
    fn few_colours_make_a_palette() {
        let image = RgbaImage::from_fn(20, 20, |x, y| image::Rgba([0, (x * 12) as u8, 0, if y < 10 { 255 } else { 128 }]));
        let bytes = Pixels::Transparent(image.clone()).encode_png().unwrap();
        let reader = png::Decoder::new(Cursor::new(&bytes)).read_info().unwrap();
        assert_eq!(reader.info().color_type, png::ColorType::Indexed);
        assert_eq!(image::load_from_memory(&bytes).unwrap().into_rgba8(), image);
    }
}
