//! What a picture file is, from its first bytes: [`probe`] decodes no pixel, so a publication of thousands of pictures loads at once.
//!
//! - [`signature`] tells the format from the magic bytes; the ending of the name must say the same.
//! - Each format gives its size, with the orientation of the camera applied; an SVG has the size of its view box.
//! - [`svg_document`] is how every SVG is parsed here, with the limits that a hostile one needs.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use image::ImageDecoder;
use image::metadata::Orientation;

use super::picture::PictureFormat;
use crate::diag::Diagnostic;

/// Pixels that a picture may have. A camera makes 60 million; a file that claims more is a bomb or a mistake.
pub const MAX_PIXELS: u64 = 100_000_000;
/// Bytes that a picture file may have.
pub const MAX_BYTES: u64 = 60 * 1024 * 1024;
/// Bytes that an SVG may have: it is parsed into memory as a tree.
pub const MAX_SVG_BYTES: u64 = 8 * 1024 * 1024;
/// Elements, texts and comments that an SVG may have.
const MAX_SVG_NODES: u32 = 400_000;

/// What the header of a picture says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Probe {
    /// What the bytes are.
    pub format: PictureFormat,
    /// Width in pixels, orientation applied; for a vector the width of its view box.
    pub width: u32,
    /// Height in pixels, orientation applied; for a vector the height of its view box.
    pub height: u32,
}

/// Reads the header of a picture. `path` is how the publication calls it and how the finding will name it.
///
/// # Errors
///
/// - `image/unreadable`: no such file, empty, cut off, not a picture at all, no size.
/// - `image/unsupported`: a picture, but in a format that browsers or this program cannot show.
/// - `image/type-mismatch`: the ending of its name says another format than its bytes.
/// - `image/too-large`: more bytes or pixels than [`MAX_BYTES`] and [`MAX_PIXELS`].
pub fn probe(file: &Path, path: &str) -> Result<Probe, Diagnostic> {
    let opened = File::open(file).and_then(|file| Ok((file.metadata()?, file)));
    let (metadata, file) = opened.map_err(|error| cannot_open(path, &error))?;
    if !metadata.is_file() {
        return Err(unreadable(path, "不是文件"));
    }
    probe_reader(BufReader::new(file), metadata.len(), path)
}

/// The same for anything that can be read; `size` is its length in bytes.
///
/// # Errors
///
/// As [`probe`].
pub fn probe_reader(mut reader: impl BufRead + Seek, size: u64, path: &str) -> Result<Probe, Diagnostic> {
    if size == 0 {
        return Err(unreadable(path, "是空文件").hint("文件可能没有复制完整，请重新复制"));
    }
    if size > MAX_BYTES {
        return Err(too_many_bytes(path, size));
    }
    let mut head = Vec::with_capacity(HEAD);
    reader.by_ref().take(HEAD as u64).read_to_end(&mut head).map_err(|error| cannot_open(path, &error))?;
    let format = match signature(&head) {
        Signature::Picture(format) => format,
        Signature::Foreign(name) => return Err(unsupported(path, name)),
        Signature::Unknown => return Err(unreadable(path, "不是图片").hint("请确认文件没有损坏；图片可以是 JPG、PNG、WebP 或 SVG")),
    };
    check_ending(path, format)?;
    let (width, height) = size_of(format, reader, size, path)?;
    let pixels = u64::from(width) * u64::from(height);
    if format != PictureFormat::Svg && pixels > MAX_PIXELS {
        let message = format!("图片「{path}」是 {width}×{height}，超过了 {} 万像素的上限", MAX_PIXELS / 10_000);
        return Err(too_large(path, message));
    }
    Ok(Probe { format, width, height })
}

/// Bytes that are enough to tell every format.
const HEAD: usize = 4096;

/// What the first bytes of a file say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signature {
    /// A format that is published.
    Picture(PictureFormat),
    /// A picture in a format that is not, by the name that people know.
    Foreign(&'static str),
    /// Something else.
    Unknown,
}

/// Tells a format from the first bytes of a file.
pub fn signature(head: &[u8]) -> Signature {
    use Signature::{Foreign, Picture, Unknown};
    let brand = head.get(4..12).unwrap_or_default();
    match head {
        [0xFF, 0xD8, 0xFF, ..] => Picture(PictureFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Picture(PictureFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Picture(PictureFormat::WebP),
        [b'G', b'I', b'F', b'8', ..] => Foreign("GIF"),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Foreign("BMP"),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Foreign("TIFF"),
        [b'8', b'B', b'P', b'S', ..] => Foreign("PSD"),
        [b'%', b'P', b'D', b'F', ..] => Foreign("PDF"),
        _ if matches!(brand, b"ftypheic" | b"ftypheix" | b"ftyphevc" | b"ftypmif1" | b"ftypmsf1") => Foreign("HEIC"),
        _ if matches!(brand, b"ftypavif" | b"ftypavis") => Foreign("AVIF"),
        _ if looks_like_svg(head) => Picture(PictureFormat::Svg),
        _ => Unknown,
    }
}

/// Whether text begins that has an `<svg` (perhaps with a prefix) before any other element.
fn looks_like_svg(head: &[u8]) -> bool {
    if matches!(head, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) {
        return utf16_head(head).contains("<svg");
    }
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    let text = String::from_utf8_lossy(head);
    text.trim_start().starts_with('<') && first_element(&text).is_some_and(|name| name == "svg" || name.ends_with(":svg"))
}

fn utf16_head(head: &[u8]) -> String {
    encoding_rs::Encoding::for_bom(head).map_or_else(String::new, |(encoding, _)| encoding.decode(head).0.into_owned())
}

/// The name of the first element, past the declaration, comments and the document type.
fn first_element(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = &rest[rest.find('<')? + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = &comment[comment.find("-->")?..];
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return rest.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next();
        }
    }
}

/// The endings that a format may have, the usual one first.
fn endings(format: PictureFormat) -> &'static [&'static str] {
    match format {
        PictureFormat::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
        PictureFormat::Png => &["png"],
        PictureFormat::WebP => &["webp"],
        PictureFormat::Svg => &["svg"],
    }
}

/// What people call a format.
fn name(format: PictureFormat) -> &'static str {
    match format {
        PictureFormat::Jpeg => "JPG",
        PictureFormat::Png => "PNG",
        PictureFormat::WebP => "WebP",
        PictureFormat::Svg => "SVG",
    }
}

fn check_ending(path: &str, format: PictureFormat) -> Result<(), Diagnostic> {
    let file_name = path.rsplit('/').next().unwrap_or(path);
    let (stem, ending) = file_name.rsplit_once('.').unwrap_or((file_name, ""));
    if endings(format).contains(&ending.to_ascii_lowercase().as_str()) {
        return Ok(());
    }
    let found = if ending.is_empty() { "没有扩展名".to_owned() } else { format!("扩展名却是 .{ending}") };
    let message = format!("图片「{path}」的内容是 {}，{found}", name(format));
    let hint = format!("请把文件改名为「{stem}.{}」，并改掉引用它的地方；或用看图软件另存为原来的格式", endings(format)[0]);
    Err(Diagnostic::error("image/type-mismatch", message).in_file(path).hint(hint))
}

fn size_of(format: PictureFormat, reader: impl BufRead + Seek, size: u64, path: &str) -> Result<(u32, u32), Diagnostic> {
    match format {
        PictureFormat::Jpeg => jpeg_size(reader).map_err(|_| damaged(path, format)),
        PictureFormat::Png => from_start(reader)
            .and_then(|reader| decoder_size(image::codecs::png::PngDecoder::new(reader)))
            .map_err(|_| damaged(path, format)),
        PictureFormat::WebP => from_start(reader)
            .and_then(|reader| decoder_size(image::codecs::webp::WebPDecoder::new(reader)))
            .map_err(|_| damaged(path, format)),
        PictureFormat::Svg => svg_size(reader, size, path),
    }
}

fn from_start<R: Seek>(mut reader: R) -> io::Result<R> {
    reader.rewind()?;
    Ok(reader)
}

fn decoder_size(decoder: image::ImageResult<impl ImageDecoder>) -> io::Result<(u32, u32)> {
    let mut decoder = decoder.map_err(io::Error::other)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    oriented(decoder.dimensions(), orientation)
}

/// The size as it is seen, or an error where a side is zero.
fn oriented((width, height): (u32, u32), orientation: Orientation) -> io::Result<(u32, u32)> {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    if width == 0 || height == 0 {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let turned = matches!(orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH);
    Ok(if turned { (height, width) } else { (width, height) })
}

/// Walks the segments of a JPEG up to its frame header. The decoder of the image crate would read the whole file for this.
fn jpeg_size(mut reader: impl BufRead + Seek) -> io::Result<(u32, u32)> {
    reader.seek(SeekFrom::Start(2))?;
    let mut orientation = Orientation::NoTransforms;
    loop {
        let marker = next_marker(&mut reader)?;
        match marker {
            0xD8 | 0x01 | 0xD0..=0xD7 => continue,
            0xD9 | 0xDA => return Err(io::ErrorKind::InvalidData.into()),
            _ => {}
        }
        let length = u64::from(read_u16(&mut reader)?).checked_sub(2).ok_or(io::ErrorKind::InvalidData)?;
        match marker {
            0xC0..=0xCF if !matches!(marker, 0xC4 | 0xC8 | 0xCC) => {
                reader.seek_relative(1)?;
                let (height, width) = (read_u16(&mut reader)?, read_u16(&mut reader)?);
                return oriented((u32::from(width), u32::from(height)), orientation);
            }
            0xE1 => {
                let mut segment = Vec::new();
                reader.by_ref().take(length).read_to_end(&mut segment)?;
                let exif = segment.strip_prefix(b"Exif\0\0").and_then(Orientation::from_exif_chunk);
                orientation = exif.unwrap_or(orientation);
            }
            _ => reader.seek_relative(i64::try_from(length).map_err(io::Error::other)?)?,
        }
    }
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

fn svg_size(reader: impl BufRead + Seek, size: u64, path: &str) -> Result<(u32, u32), Diagnostic> {
    if size > MAX_SVG_BYTES {
        let message = format!("矢量图「{path}」有 {} MB，超过了 {} MB 的上限", size.div_ceil(1 << 20), MAX_SVG_BYTES >> 20);
        return Err(too_large(path, message).hint("它多半嵌入了照片；请改用 JPG 或 PNG"));
    }
    let mut bytes = Vec::new();
    from_start(reader).and_then(|mut reader| reader.read_to_end(&mut bytes)).map_err(|error| cannot_open(path, &error))?;
    let text = svg_text(&bytes).map_err(|reason| svg_unreadable(path, reason))?;
    let document = svg_document(&text).map_err(|reason| svg_unreadable(path, reason))?;
    let [_, _, width, height] = svg_view_box(document.root_element())
        .ok_or_else(|| svg_unreadable(path, SvgProblem::NoSize).hint("请在绘图软件中设置画布大小后重新导出"))?;
    // A view box may be a fraction of a unit or a million wide: what matters is the proportion.
    let scale = if width.max(height) > 100_000.0 || width.min(height) < 1.0 { 1000.0 / width.max(height) } else { 1.0 };
    let pixels = |side: f64| (side * scale).round().max(1.0) as u32;
    Ok((pixels(width), pixels(height)))
}

/// What is wrong with an SVG.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SvgProblem {
    /// The bytes are no text in UTF-8 or UTF-16.
    Encoding,
    /// Not well-formed at this line and column.
    Syntax(u32, u32),
    /// More elements than [`MAX_SVG_NODES`].
    TooComplex,
    /// Entities that refer to entities or would grow the text beyond measure.
    Entities,
    /// The root is no `svg` of the SVG namespace.
    NotSvg,
    /// Neither a view box nor a width and a height.
    NoSize,
}

impl SvgProblem {
    /// The problem in Chinese, to stand after the picture's name.
    pub fn message(self) -> String {
        match self {
            SvgProblem::Encoding => "不是 UTF-8 编码".to_owned(),
            SvgProblem::Syntax(line, column) => format!("第 {line} 行第 {column} 列有语法错误"),
            SvgProblem::TooComplex => format!("超过了 {} 万个元素", MAX_SVG_NODES / 10_000),
            SvgProblem::Entities => "定义了会层层展开的实体".to_owned(),
            SvgProblem::NotSvg => "缺少 SVG 命名空间".to_owned(),
            SvgProblem::NoSize => "没有 viewBox，也没有宽和高".to_owned(),
        }
    }
}

/// The bytes of an SVG as text.
///
/// # Errors
///
/// Bytes that are neither UTF-8 nor UTF-16 with a byte order mark.
pub fn svg_text(bytes: &[u8]) -> Result<String, SvgProblem> {
    let (encoding, mark) = encoding_rs::Encoding::for_bom(bytes).unwrap_or((encoding_rs::UTF_8, 0));
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]).ok_or(SvgProblem::Encoding)?;
    Ok(text.into_owned())
}

/// Parses an SVG. Entities of a document type are known (old drawing programs use them for namespaces), but only flat ones and few.
///
/// # Errors
///
/// Text that is not well-formed, not an SVG, or larger than the limits once its entities are replaced.
pub fn svg_document(text: &str) -> Result<roxmltree::Document<'_>, SvgProblem> {
    check_entities(text)?;
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MAX_SVG_NODES, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => SvgProblem::TooComplex,
        error => SvgProblem::Syntax(error.pos().row, error.pos().col),
    })?;
    match document.root_element().tag_name().namespace() {
        Some(SVG_NAMESPACE) if document.root_element().tag_name().name() == "svg" => Ok(document),
        _ => Err(SvgProblem::NotSvg),
    }
}

/// The namespace of SVG's elements.
pub const SVG_NAMESPACE: &str = "http://www.w3.org/2000/svg";

/// Refuses entities that contain references, and so many references that the text would grow by more than a megabyte.
fn check_entities(text: &str) -> Result<(), SvgProblem> {
    if !text.contains("<!ENTITY") {
        return Ok(());
    }
    let start = text.find('[').ok_or(SvgProblem::Entities)?;
    let end = text[start..].find("]>").or_else(|| text[start..].find(']')).map_or(text.len(), |at| start + at);
    let (subset, rest) = (&text[start..end], &text[end..]);
    let nested = subset.contains(['&', '%']) || rest.contains("<!ENTITY") || subset.contains("SYSTEM");
    let grown = subset.len().saturating_mul(rest.matches('&').count());
    if nested || grown > 1 << 20 { Err(SvgProblem::Entities) } else { Ok(()) }
}

/// The view box of an `svg` element, or what its width and height make: x, y, width, height.
pub fn svg_view_box(svg: roxmltree::Node<'_, '_>) -> Option<[f64; 4]> {
    let sides = || Some([0.0, 0.0, svg_length(svg.attribute("width")?)?, svg_length(svg.attribute("height")?)?]);
    let numbers = |value: &str| {
        let parts = value.split([' ', ',', '\t', '\r', '\n']).filter(|part| !part.is_empty());
        let numbers: Vec<f64> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
        <[f64; 4]>::try_from(numbers).ok()
    };
    let given = svg.attribute("viewBox").and_then(numbers).or_else(sides)?;
    let usable = given.iter().all(|number| number.is_finite()) && given[2] > 0.0 && given[3] > 0.0;
    usable.then_some(given)
}

/// A length in CSS pixels; a percentage has none.
fn svg_length(value: &str) -> Option<f64> {
    let value = value.trim();
    let split = value.find(|c: char| c.is_ascii_alphabetic() && c != 'e' && c != 'E' || c == '%').unwrap_or(value.len());
    let number: f64 = value[..split].parse().ok()?;
    let unit = match &value[split..] {
        "" | "px" => 1.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        _ => return None,
    };
    Some(number * unit)
}

fn unreadable(path: &str, what: &str) -> Diagnostic {
    Diagnostic::error("image/unreadable", format!("图片「{path}」{what}")).in_file(path)
}

fn svg_unreadable(path: &str, problem: SvgProblem) -> Diagnostic {
    Diagnostic::error("image/unreadable", format!("矢量图「{path}」{}", problem.message())).in_file(path)
}

fn damaged(path: &str, format: PictureFormat) -> Diagnostic {
    unreadable(path, &format!("不完整或已损坏，读不出 {} 的大小", name(format))).hint("请从原图重新导出或重新复制")
}

fn unsupported(path: &str, format: &str) -> Diagnostic {
    Diagnostic::error("image/unsupported", format!("图片「{path}」是 {format} 格式，网站和画册不能使用"))
        .in_file(path)
        .hint("请另存为 JPG 或 PNG")
}

/// The finding about a file with more than [`MAX_BYTES`].
pub(crate) fn too_many_bytes(path: &str, size: u64) -> Diagnostic {
    let message = format!("图片「{path}」有 {} MB，超过了 {} MB 的上限", size.div_ceil(1 << 20), MAX_BYTES >> 20);
    too_large(path, message)
}

fn too_large(path: &str, message: String) -> Diagnostic {
    Diagnostic::error("image/too-large", message).in_file(path).hint("请缩小后另存；长边 6000 像素足够印满画册的跨页")
}

/// The finding about a file that the system does not give.
pub(crate) fn cannot_open(path: &str, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::NotFound => unreadable(path, "不存在"),
        io::ErrorKind::PermissionDenied => unreadable(path, "没有读取权限"),
        _ => unreadable(path, &format!("读不出来（{error}）")),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{DynamicImage, ImageFormat, RgbImage};

    use super::*;

    fn encoded(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(RgbImage::new(width, height)).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// A JPEG whose camera was held upright: EXIF orientation 6.
    fn turned_jpeg() -> Vec<u8> {
        let plain = encoded(40, 30, ImageFormat::Jpeg);
        let exif = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&plain[..2], &[0xFF, 0xE1], &length, exif, &plain[2..]].concat()
    }

    fn outcome(path: &str, bytes: &[u8]) -> String {
        match probe_reader(Cursor::new(bytes), bytes.len() as u64, path) {
            Ok(probe) => format!("{} {}×{}", name(probe.format), probe.width, probe.height),
            Err(diagnostic) => diagnostic.render(),
        }
    }

    #[test]
    fn size_comes_from_the_header_with_the_orientation_applied() {
        assert_eq!(outcome("a.jpg", &encoded(40, 30, ImageFormat::Jpeg)), "JPG 40×30");
        assert_eq!(outcome("a.JPEG", &turned_jpeg()), "JPG 30×40");
        assert_eq!(outcome("a.png", &encoded(40, 30, ImageFormat::Png)), "PNG 40×30");
        assert_eq!(outcome("a.webp", &encoded(40, 30, ImageFormat::WebP)), "WebP 40×30");
    }

    #[test]
    fn an_svg_has_the_size_of_its_view_box() {
        let svg = |attributes: &str| format!("<?xml version='1.0'?>\n<!-- <b> -->\n<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>");
        assert_eq!(outcome("a.svg", svg("viewBox='0 0 640.4,480'").as_bytes()), "SVG 640×480");
        assert_eq!(outcome("a.svg", svg("width='10mm' height='20px'").as_bytes()), "SVG 38×20");
        assert_eq!(outcome("a.svg", svg("viewBox='0 0 1 0.5'").as_bytes()), "SVG 1000×500");
        let prefixed = "\u{feff}<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 8 9'/>";
        assert_eq!(outcome("a.svg", prefixed.as_bytes()), "SVG 8×9");
    }

    #[test]
    fn flat_entities_of_drawing_programs_are_read() {
        let illustrator = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\" [\n<!ENTITY ns \"http://www.w3.org/2000/svg\">\n]>\n<svg xmlns=\"&ns;\" viewBox=\"0 0 3 4\"/>";
        assert_eq!(outcome("a.svg", illustrator.as_bytes()), "SVG 3×4");
    }

    #[test]
    fn what_cannot_be_shown_says_why() {
        let hint = " = 提示：请从原图重新导出或重新复制\n";
        let jpeg = encoded(40, 30, ImageFormat::Jpeg);
        let cases: [(&str, Vec<u8>, String); 13] = [
            ("a.jpg", Vec::new(), "错误[image/unreadable]：图片「a.jpg」是空文件\n --> a.jpg\n  = 提示：文件可能没有复制完整，请重新复制\n".into()),
            ("a.jpg", b"<!DOCTYPE html><html></html>".to_vec(), "错误[image/unreadable]：图片「a.jpg」不是图片\n --> a.jpg\n  = 提示：请确认文件没有损坏；图片可以是 JPG、PNG、WebP 或 SVG\n".into()),
            ("a.jpg", jpeg[..20].to_vec(), format!("错误[image/unreadable]：图片「a.jpg」不完整或已损坏，读不出 JPG 的大小\n --> a.jpg\n {hint}")),
            ("a.png", encoded(4, 3, ImageFormat::Png)[..20].to_vec(), format!("错误[image/unreadable]：图片「a.png」不完整或已损坏，读不出 PNG 的大小\n --> a.png\n {hint}")),
            ("图/a.png", jpeg.clone(), "错误[image/type-mismatch]：图片「图/a.png」的内容是 JPG，扩展名却是 .png\n --> 图/a.png\n  = 提示：请把文件改名为「a.jpg」，并改掉引用它的地方；或用看图软件另存为原来的格式\n".into()),
            ("a", jpeg, "错误[image/type-mismatch]：图片「a」的内容是 JPG，没有扩展名\n --> a\n  = 提示：请把文件改名为「a.jpg」，并改掉引用它的地方；或用看图软件另存为原来的格式\n".into()),
            ("a.gif", b"GIF89a\x01\0".to_vec(), "错误[image/unsupported]：图片「a.gif」是 GIF 格式，网站和画册不能使用\n --> a.gif\n  = 提示：请另存为 JPG 或 PNG\n".into()),
            ("a.jpg", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), "错误[image/unsupported]：图片「a.jpg」是 HEIC 格式，网站和画册不能使用\n --> a.jpg\n  = 提示：请另存为 JPG 或 PNG\n".into()),
            ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>".to_vec(), "错误[image/unreadable]：矢量图「a.svg」第 1 行第 44 列有语法错误\n --> a.svg\n".into()),
            ("a.svg", b"<svg viewBox='0 0 1 1'/>".to_vec(), "错误[image/unreadable]：矢量图「a.svg」缺少 SVG 命名空间\n --> a.svg\n".into()),
            ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg' width='100%'/>".to_vec(), "错误[image/unreadable]：矢量图「a.svg」没有 viewBox，也没有宽和高\n --> a.svg\n  = 提示：请在绘图软件中设置画布大小后重新导出\n".into()),
            ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'>\xB0\xA1</svg>".to_vec(), "错误[image/unreadable]：矢量图「a.svg」不是 UTF-8 编码\n --> a.svg\n".into()),
            ("a.svg", b"<!DOCTYPE svg [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>".to_vec(), "错误[image/unreadable]：矢量图「a.svg」定义了会层层展开的实体\n --> a.svg\n".into()),
        ];
        for (path, bytes, expected) in cases {
            assert_eq!(outcome(path, &bytes), expected);
        }
    }

    #[test]
    fn limits_are_checked_before_any_pixel_is_decoded() {
        let mut bomb = encoded(1, 1, ImageFormat::Png);
        bomb[16..24].copy_from_slice(&[0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30]);
        let header = crc32(&bomb[12..29]).to_be_bytes();
        bomb[29..33].copy_from_slice(&header);
        let hint = "  = 提示：请缩小后另存；长边 6000 像素足够印满画册的跨页\n";
        let expected = format!("错误[image/too-large]：图片「a.png」是 30000×30000，超过了 10000 万像素的上限\n --> a.png\n{hint}");
        assert_eq!(outcome("a.png", &bomb), expected);
        let many_bytes = probe_reader(Cursor::new(b"x"), MAX_BYTES + 1, "a.png").unwrap_err().render();
        assert_eq!(many_bytes, format!("错误[image/too-large]：图片「a.png」有 61 MB，超过了 60 MB 的上限\n --> a.png\n{hint}"));
    }

    fn crc32(bytes: &[u8]) -> u32 {
        let step = |crc: u32| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        !bytes.iter().fold(!0, |crc, &byte| (0..8).fold(crc ^ u32::from(byte), |crc, _| step(crc)))
    }

    #[test]
    fn a_missing_file_is_named() {
        let missing = probe(Path::new("/nowhere/a.jpg"), "brands/a.jpg").unwrap_err().render();
        assert_eq!(missing, "错误[image/unreadable]：图片「brands/a.jpg」不存在\n --> brands/a.jpg\n");
    }

    #[test]
    fn no_bytes_make_it_panic() {
        let whole = [turned_jpeg(), encoded(4, 3, ImageFormat::Png), encoded(4, 3, ImageFormat::WebP)];
        for (bytes, path) in whole.iter().zip(["a.jpg", "a.png", "a.webp"]) {
            for at in 0..bytes.len().min(200) {
                let mut broken = bytes.clone();
                broken[at] ^= 0xFF;
                let _ = outcome(path, &broken);
                let _ = outcome(path, &bytes[..at]);
            }
        }
    }
}
