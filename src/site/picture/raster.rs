//! Photographs and screenshots: pixels out of the original, a ladder of sizes out of the pixels.
//!
//! - [`make`] decodes once; each size is scaled from the next larger one.
//! - Photographs become JPEG, pictures with transparency PNG, and screenshots whichever is smaller.
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

use super::{Encoded, Made, Note};
use crate::content::picture::PictureFormat;
use crate::content::probe::MAX_PIXELS;

/// The widths below the largest: a phone, a phone of double density or a column, and [`LARGEST`].
const STEPS: [u32; 2] = [480, 960];
/// No rendition is wider.
const LARGEST: u32 = 1600;
/// Quality of JPEG, of 100: above it photographs grow quickly and look the same.
const QUALITY: u8 = 80;
/// More colours than this are a photograph, whatever the file's format.
const FEW_COLORS: usize = 2048;
/// The longest side that JPEG can say.
const JPEG_SIDE: u32 = 65_500;

/// Why no rendition could be made.
#[derive(Debug)]
pub struct Broken;

/// Makes the renditions of a raster picture.
///
/// # Errors
///
/// Bytes that do not decode, or more pixels than [`MAX_PIXELS`].
pub fn make(bytes: &[u8], format: PictureFormat) -> Result<Made, Broken> {
    let (original, note) = decode(bytes, format)?;
    let mut pictures = Vec::new();
    for width in ladder(original.width()).into_iter().rev() {
        let from = pictures.last().unwrap_or(&original);
        pictures.push(from.scaled_to(width)?);
    }
    pictures.reverse();
    let png = original.is_better_as_png(format, pictures.last().ok_or(Broken)?)?;
    let mut renditions: Vec<Encoded> = pictures.iter().map(|picture| picture.encode(png)).collect::<Result<_, _>>()?;
    drop_useless(&mut renditions);
    Ok(Made { renditions, note })
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

/// Pixels in sRGB, upright.
enum Pixels {
    Opaque(RgbImage),
    Transparent(RgbaImage),
}

fn decode(bytes: &[u8], format: PictureFormat) -> Result<(Pixels, Note), Broken> {
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
    let note = match profile {
        Some(profile) if profile.color_space == DataColorSpace::Cmyk => Note::Cmyk,
        Some(profile) if profile.color_space == DataColorSpace::Rgb => {
            pixels.convert_from(&profile);
            Note::None
        }
        _ => Note::None,
    };
    Ok((pixels, note))
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

    fn width(&self) -> u32 {
        match self {
            Pixels::Opaque(image) => image.width(),
            Pixels::Transparent(image) => image.width(),
        }
    }

    fn height(&self) -> u32 {
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

    fn scaled_to(&self, width: u32) -> Result<Self, Broken> {
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
    fn is_better_as_png(&self, format: PictureFormat, largest: &Pixels) -> Result<bool, Broken> {
        if matches!(self, Pixels::Transparent(_)) || largest.height() > JPEG_SIDE {
            return Ok(true);
        }
        if format == PictureFormat::Jpeg || !self.has_few_colors() {
            return Ok(false);
        }
        Ok(largest.encode_png()?.len() <= largest.encode_jpeg()?.len())
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

    fn encode(&self, png: bool) -> Result<Encoded, Broken> {
        let (ending, bytes) = if png { ("png", self.encode_png()?) } else { ("jpg", self.encode_jpeg()?) };
        Ok(Encoded { width: self.width(), height: self.height(), ending, bytes })
    }

    fn encode_jpeg(&self) -> Result<Vec<u8>, Broken> {
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, QUALITY);
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

    fn encode_png(&self) -> Result<Vec<u8>, Broken> {
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
    fn ladder_never_goes_above_the_original() {
        assert_eq!(ladder(4000), [480, 960, 1600]);
        assert_eq!(ladder(1600), [480, 960, 1600]);
        assert_eq!(ladder(1000), [480, 1000]);
        assert_eq!(ladder(500), [500]);
        assert_eq!(ladder(1), [1]);
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
