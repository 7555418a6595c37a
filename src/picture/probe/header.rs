//! The headers of pictures made of pixels: JPEG, PNG, WebP. What decoding would take stands in them.

use std::io::{self, BufRead, Read, Seek, SeekFrom};

use image::metadata::Orientation;

use super::{Header, MAX_PROFILE, Unread};
use crate::model::picture::PictureFormat;

pub(super) fn header(format: PictureFormat, reader: impl BufRead + Seek, size: u64) -> Result<Header, Unread> {
    match format {
        PictureFormat::Jpeg => jpeg_header(reader),
        PictureFormat::Png => Ok(png_header(reader)?),
        PictureFormat::WebP => Ok(webp_header(reader, size)?),
        PictureFormat::Svg => Err(Unread::Damaged),
    }
}

pub(super) fn from_start<R: Seek>(mut reader: R) -> io::Result<R> {
    reader.rewind()?;
    Ok(reader)
}

/// Walks the segments of a JPEG up to its first scan. The decoder of the image crate would read the whole file for this.
fn jpeg_header(mut reader: impl BufRead + Seek) -> Result<Header, Unread> {
    reader.seek(SeekFrom::Start(2))?;
    let mut header = Header::default();
    loop {
        let marker = next_marker(&mut reader)?;
        match marker {
            0xD8 | 0x01 | 0xD0..=0xD7 => continue,
            0xDA if header.bytes_per_pixel > 0 => return Ok(header),
            0xD9 | 0xDA => return Err(Unread::Damaged),
            _ => {}
        }
        let length = u64::from(read_u16(&mut reader)?).checked_sub(2).ok_or(Unread::Damaged)?;
        match marker {
            0xC3 | 0xC7 | 0xCB | 0xCF => return Err(Unread::Kind("无损压缩的 JPG")),
            0xC5 | 0xC6 | 0xCD | 0xCE => return Err(Unread::Kind("分层压缩的 JPG")),
            0xC9 | 0xCA => return Err(Unread::Kind("算术编码的 JPG")),
            0xC0..=0xC2 => {
                let mut frame = [0; 6];
                reader.read_exact(&mut frame)?;
                let [precision, a, b, c, d, components] = frame;
                if precision != 8 {
                    return Err(Unread::Kind("每色 12 位的 JPG"));
                }
                header.height = u32::from(u16::from_be_bytes([a, b]));
                header.width = u32::from(u16::from_be_bytes([c, d]));
                // A progressive picture is kept as coefficients of two bytes until its last scan.
                let coefficients = if marker == 0xC2 { 2 * u64::from(components) } else { 0 };
                header.bytes_per_pixel = 3 + coefficients.max(3);
                skip(&mut reader, length.checked_sub(6).ok_or(Unread::Damaged)?)?;
            }
            0xE1 => {
                let mut segment = Vec::new();
                reader.by_ref().take(length).read_to_end(&mut segment)?;
                let exif = segment.strip_prefix(b"Exif\0\0").and_then(Orientation::from_exif_chunk);
                header.orientation = exif.or(header.orientation);
            }
            0xE2 if length > 14 => {
                let mut mark = [0; 12];
                reader.read_exact(&mut mark)?;
                header.profile += if &mark == b"ICC_PROFILE\0" { length - 14 } else { 0 };
                skip(&mut reader, length - 12)?;
            }
            _ => skip(&mut reader, length)?,
        }
    }
}

fn skip(reader: &mut impl Seek, length: u64) -> io::Result<()> {
    reader.seek_relative(i64::try_from(length).map_err(io::Error::other)?)
}

/// Walks the chunks of a PNG up to its pixels. The decoder would unpack a profile of any size on the way.
fn png_header(reader: impl BufRead + Seek) -> io::Result<Header> {
    let mut reader = from_start(reader)?;
    skip(&mut reader, 8)?;
    let mut header = Header::default();
    loop {
        let length = read_u32(&mut reader)?;
        let mut name = [0; 4];
        reader.read_exact(&mut name)?;
        match &name {
            b"IHDR" if length == 13 => {
                header.width = read_u32(&mut reader)?;
                header.height = read_u32(&mut reader)?;
                let mut rest = [0; 5];
                reader.read_exact(&mut rest)?;
                header.bytes_per_pixel = png_bytes(rest[0], rest[1]);
            }
            b"IHDR" => return Err(io::ErrorKind::InvalidData.into()),
            b"iCCP" => header.profile = unpacked(&taken(&mut reader, length)?),
            b"eXIf" => header.orientation = Orientation::from_exif_chunk(&taken(&mut reader, length)?),
            b"acTL" => {
                header.is_animated = read_u32(&mut reader)? > 1;
                skip(&mut reader, u64::from(length).saturating_sub(4))?;
            }
            b"IDAT" | b"IEND" if header.bytes_per_pixel == 0 => return Err(io::ErrorKind::InvalidData.into()),
            b"IDAT" | b"IEND" => return Ok(header),
            _ => skip(&mut reader, u64::from(length))?,
        }
        skip(&mut reader, 4)?;
    }
}

/// Bytes of memory for a pixel of a PNG: as it is decoded, and beside it as it is converted.
fn png_bytes(depth: u8, color: u8) -> u64 {
    let (decoded, shown) = match color {
        0 => (1, 3),
        4 => (2, 4),
        6 => (4, 4),
        // A palette may be transparent.
        3 => (4, 4),
        _ => (3, 4),
    };
    let decoded = if depth == 16 { 2 * decoded } else { decoded };
    (decoded + shown).max(2 * shown)
}

/// The content of a chunk, as much of it as a profile or EXIF can need.
fn taken(reader: &mut (impl Read + Seek), length: u32) -> io::Result<Vec<u8>> {
    let wanted = u64::from(length).min(2 * MAX_PROFILE as u64);
    let mut bytes = Vec::new();
    reader.by_ref().take(wanted).read_to_end(&mut bytes)?;
    skip(reader, u64::from(length) - wanted)?;
    Ok(bytes)
}

/// How large a packed profile is, counted no further than a little above [`MAX_PROFILE`].
fn unpacked(chunk: &[u8]) -> u64 {
    let Some(packed) = chunk.iter().take(80).position(|byte| *byte == 0).and_then(|end| chunk.get(end + 2..)) else { return 0 };
    match fdeflate::decompress_to_vec_bounded(packed, MAX_PROFILE) {
        Ok(profile) => profile.len() as u64,
        Err(fdeflate::BoundedDecompressionError::OutputTooLarge { .. }) => MAX_PROFILE as u64 + 1,
        // The decoder passes over it.
        Err(_) => 0,
    }
}

/// Walks the chunks of a WebP.
fn webp_header(reader: impl BufRead + Seek, size: u64) -> io::Result<Header> {
    let mut reader = from_start(reader)?;
    skip(&mut reader, 12)?;
    // Decoded with and without transparency, in colour and as brightness with shares of colour.
    let mut header = Header { bytes_per_pixel: 10, ..Header::default() };
    let mut at = 12;
    while at + 8 <= size {
        let mut name = [0; 4];
        reader.read_exact(&mut name)?;
        let length = read_u32(&mut reader)?.swap_bytes();
        let padded = u64::from(length) + u64::from(length % 2);
        match &name {
            b"ANIM" => header.is_animated = true,
            b"ICCP" => header.profile = u64::from(length),
            _ => {}
        }
        if &name == b"EXIF" {
            header.orientation = Orientation::from_exif_chunk(&taken(&mut reader, length)?);
            skip(&mut reader, padded - u64::from(length))?;
        } else {
            skip(&mut reader, padded)?;
        }
        at += 8 + padded;
    }
    (header.width, header.height) = webp_size(reader)?;
    Ok(header)
}

fn webp_size(reader: impl BufRead + Seek) -> io::Result<(u32, u32)> {
    let decoder = image::codecs::webp::WebPDecoder::new(from_start(reader)?).map_err(io::Error::other)?;
    Ok(image::ImageDecoder::dimensions(&decoder))
}

/// The next marker's second byte; fill bytes before it are passed over.
fn next_marker(reader: &mut impl Read) -> io::Result<u8> {
    if read_u8(reader)? != 0xFF {
        return Err(io::ErrorKind::InvalidData.into());
    }
    loop {
        match read_u8(reader)? {
            0xFF => {}
            marker => return Ok(marker),
        }
    }
}

fn read_u8(reader: &mut impl Read) -> io::Result<u8> {
    let mut byte = [0];
    reader.read_exact(&mut byte)?;
    Ok(byte[0])
}

fn read_u16(reader: &mut impl Read) -> io::Result<u16> {
    let mut bytes = [0; 2];
    reader.read_exact(&mut bytes)?;
    Ok(u16::from_be_bytes(bytes))
}

fn read_u32(reader: &mut impl Read) -> io::Result<u32> {
    let mut bytes = [0; 4];
    reader.read_exact(&mut bytes)?;
    Ok(u32::from_be_bytes(bytes))
}
