//! Pixels: out of a file, turned, in sRGB, scaled, and into a file again. What the site and the album make their pictures with.
//!
//! Nothing but pixels passes through here: profile and orientation are applied, everything else stays behind.
//! The kernels that scale and convert compute with integers, so that every processor makes the same bytes.

use std::collections::{BTreeSet, HashMap};
use std::io::Cursor;

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::pixels::{U8x3, U8x4};
use fast_image_resize::{FilterType, IntoImageView, IntoImageViewMut, PixelTrait, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, RgbImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::content::picture::PictureFormat;
use crate::content::probe::MAX_PIXELS;

/// More colours than this are a photograph, whatever the file's format.
const FEW_COLORS: usize = 2048;
/// The longest side that JPEG can say.
const JPEG_SIDE: u32 = 65_500;

/// Why there are no pixels.
#[derive(Debug)]
pub struct Broken;

/// Pixels in sRGB, upright.
pub(crate) enum Pixels {
    Opaque(RgbImage),
    Transparent(RgbaImage),
}

/// The pixels of a picture, and whether they were separated for the press, so that colours on a screen are a guess.
///
/// # Errors
///
/// Bytes that do not decode, or more pixels than [`MAX_PIXELS`].
pub(crate) fn decode(bytes: &[u8], format: PictureFormat) -> Result<(Pixels, bool), Broken> {
    if format == PictureFormat::Jpeg && has_scan_per_component(bytes) {
        return Err(Broken);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes));
    reader.set_format(match format {
        PictureFormat::Jpeg => ImageFormat::Jpeg,
        PictureFormat::Png => ImageFormat::Png,
        PictureFormat::WebP => ImageFormat::WebP,
        PictureFormat::Svg => return Err(Broken),
    });
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MAX_PIXELS * 8);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| Broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Broken);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten().and_then(|profile| ColorProfile::new_from_slice(&profile).ok());
    let mut decoded = DynamicImage::from_decoder(decoder).map_err(|_| Broken)?;
    decoded.apply_orientation(orientation);
    let mut pixels = Pixels::new(decoded);
    let is_cmyk = match profile {
        Some(profile) if profile.color_space == DataColorSpace::Cmyk => true,
        Some(profile) if profile.color_space == DataColorSpace::Rgb => {
            pixels.convert_from(&profile);
            false
        }
        _ => false,
    };
    Ok((pixels, is_cmyk))
}

/// A JPEG in sRGB, upright, as it is, without anything that is not needed to show it: no metadata, no thumbnail, nothing behind its end.
/// None for one that has to be turned or converted, for another number of components than three, and for one that ends too soon.
///
/// The markers are those of ITU-T T.81, table B.1.
pub(crate) fn bare_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), ImageFormat::Jpeg).into_decoder().ok()?;
    let is_upright = decoder.orientation().ok()? == Orientation::NoTransforms;
    if !is_upright || decoder.icc_profile().ok()?.is_some() || has_scan_per_component(bytes) {
        return None;
    }
    let mut bare = bytes.get(..2)?.to_vec();
    let mut rest = bytes.get(2..)?;
    loop {
        match rest {
            [0xFF, 0xFF, ..] => rest = &rest[1..],
            [0xFF, 0xD9, ..] => {
                bare.extend([0xFF, 0xD9]);
                return Some(bare);
            }
            [0xFF, marker, high, low, ..] => {
                let length = 2 + usize::from(u16::from_be_bytes([*high, *low]));
                let segment = rest.get(..length)?;
                // A frame says how many components there are; APP14 how their colours are meant.
                if matches!(marker, 0xC0..=0xC2) && segment.get(9) != Some(&3) {
                    return None;
                }
                if !matches!(marker, 0xE0..=0xED | 0xEF | 0xFE) {
                    bare.extend(segment);
                }
                rest = &rest[length..];
                if *marker == 0xDA {
                    let end = rest.windows(2).position(|pair| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7 | 0xFF))?;
                    bare.extend(&rest[..end]);
                    rest = &rest[end..];
                }
            }
            _ => return None,
        }
    }
}

/// Whether a baseline JPEG keeps its components in scans of their own. It is legal and very rare, and our decoder makes wrong
/// colours of it without a word: better to refuse the picture than to publish those.
fn has_scan_per_component(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    let mut components = 0;
    while let [0xFF, marker, high, low, body @ ..] = rest {
        match (marker, body) {
            (0xFF, _) => {
                rest = &rest[1..];
                continue;
            }
            (0xC0 | 0xC1, [_, _, _, _, _, count, ..]) => components = *count,
            (0xDA, [count, ..]) => return *count < components,
            _ => {}
        }
        rest = rest.get(2 + usize::from(u16::from_be_bytes([*high, *low]))..).unwrap_or_default();
    }
    false
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
            3 => RgbImage::from_raw(width, height, bytes).map(Pixels::Opaque).ok_or(Broken),
            _ => RgbaImage::from_raw(width, height, bytes).map(Pixels::Transparent).ok_or(Broken),
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
        let height = u32::try_from(height).map_err(|_| Broken)?;
        if width == self.width() {
            return Self::from_bytes(width, height, self.channels(), self.bytes().to_vec());
        }
        let kind = if self.channels() == 3 { PixelType::U8x3 } else { PixelType::U8x4 };
        let source = ImageRef::new(self.width(), self.height(), self.bytes(), kind).map_err(|_| Broken)?;
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
        let width = u16::try_from(self.width()).map_err(|_| Broken)?;
        let height = u16::try_from(self.height()).map_err(|_| Broken)?;
        let kind = if self.channels() == 3 { jpeg_encoder::ColorType::Rgb } else { jpeg_encoder::ColorType::Rgba };
        encoder.encode(self.bytes(), width, height, kind).map_err(|_| Broken)?;
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
        let mut writer = encoder.write_header().map_err(|_| Broken)?;
        writer.write_image_data(data).map_err(|_| Broken)?;
        writer.finish().map_err(|_| Broken)?;
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
    let source = source.image_view::<P>().ok_or(Broken)?;
    let mut target = target.image_view_mut::<P>().ok_or(Broken)?;
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize_typed(&source, &mut target, &options).map_err(|_| Broken)
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
            let bare = bare_jpeg(&comment).unwrap();
            assert!(!bare.windows(6).any(|window| window == b"secret"));
            assert_eq!(image::load_from_memory(&bare).unwrap(), image::load_from_memory(&plain).unwrap());
            assert_eq!(bare_jpeg(&plain[..plain.len() - 9]), None, "it is cut off");
        }
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
