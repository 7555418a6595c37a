//! What a picture file is, from its first bytes: [`probe`] decodes no pixel, so a publication of thousands of pictures loads at once.
//!
//! - [`signature`] tells the format from the magic bytes; the ending of the name must say the same.
//! - Each format gives its size, with the orientation of the camera applied; an SVG has the size of its view box.
//! - What decoding would take is judged here, from the header alone: pixels, sides, memory, the colour profile.
//! - [`svg_document`] is how every SVG is parsed here, with the limits that a hostile one needs.

mod header;
pub mod svg;

use std::io::{self, BufRead, BufReader, Read, Seek};

use image::metadata::Orientation;

use self::header::{from_start, header};
use self::svg::{SvgProblem, declared_encoding, svg_document, svg_text, svg_view_box};
use crate::diag::Diagnostic;
use crate::model::picture::PictureFormat;
use crate::picture::rules;
use crate::source::SourceFile;

/// Pixels that a picture may have. A camera makes 60 million; a file that claims more is a bomb or a mistake.
pub const MAX_PIXELS: u64 = 100_000_000;
/// Pixels that a side may have: what JPEG can say.
pub const MAX_SIDE: u32 = 65_500;
/// How many times longer than the other a side may be.
pub const MAX_RATIO: u32 = 1_000;
/// Bytes of memory that decoding a picture may take, its conversion to sRGB included.
pub const MAX_MEMORY: u64 = 1_000_000_000;
/// Bytes that a colour profile may have, unpacked. Those of presses have two or three million.
pub const MAX_PROFILE: usize = 4 * 1024 * 1024;
/// Bytes that a picture file may have.
pub const MAX_BYTES: u64 = 60 * 1024 * 1024;
/// Bytes that an SVG may have: it is parsed into memory as a tree.
pub const MAX_SVG_BYTES: u64 = 8 * 1024 * 1024;

/// What the header of a picture says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Probe {
    /// What the bytes are.
    pub format: PictureFormat,
    /// Width in pixels, orientation applied; for a vector the width of its view box.
    pub width: u32,
    /// Height in pixels, orientation applied; for a vector the height of its view box.
    pub height: u32,
    /// Bytes of memory that decoding takes.
    pub memory: u64,
    /// More than one picture: an animation, of which the first is shown.
    pub is_animated: bool,
}

/// What the header of a picture made of pixels says.
#[derive(Debug, Clone, Copy, Default)]
struct Header {
    width: u32,
    height: u32,
    orientation: Option<Orientation>,
    /// Bytes of memory for each pixel at the worst moment: decoded, then turned and converted.
    bytes_per_pixel: u64,
    /// Bytes of the colour profile, unpacked.
    profile: u64,
    is_animated: bool,
}

/// Why a header says nothing.
enum Unread {
    Damaged,
    /// A kind of a format that is not read.
    Kind(&'static str),
}

impl From<io::Error> for Unread {
    fn from(_: io::Error) -> Self {
        Unread::Damaged
    }
}

/// Reads the header of a picture. `path` is how the publication calls it and how the diagnostic will name it.
///
/// # Errors
///
/// - `image/unreadable`: no such file, empty, cut off, not a picture at all, no size.
/// - `image/unsupported`: a picture, but in a format that browsers or this program cannot show.
/// - `image/type-mismatch`: the ending of its name says another format than its bytes.
/// - `image/too-large`: more bytes or pixels than [`MAX_BYTES`] and [`MAX_PIXELS`], sides or a profile beyond measure, more memory
///   than [`MAX_MEMORY`].
pub fn probe(file: &SourceFile, path: &str) -> Result<Probe, Diagnostic> {
    let file = file.open().map_err(|error| cannot_open(path, &error))?;
    let size = file.size;
    probe_reader(BufReader::new(file), size, path)
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
    if format == PictureFormat::Svg {
        let (width, height) = svg_size(reader, size, path)?;
        return Ok(Probe { format, width, height, memory: 0, is_animated: false });
    }
    let header = header(format, reader, size).map_err(|unread| match unread {
        Unread::Damaged => damaged(path, format),
        Unread::Kind(kind) => unsupported(path, kind),
    })?;
    judge(format, &header, path)
}

/// The probe of bytes that have no name of their own, and are judged like every picture. None for what is no picture, or too large a one.
pub fn probe_bytes(bytes: &[u8]) -> Option<Probe> {
    let Signature::Picture(format) = signature(bytes.get(..HEAD).unwrap_or(bytes)) else { return None };
    probe_reader(io::Cursor::new(bytes), bytes.len() as u64, &format!("0.{}", endings(format)[0])).ok()
}

/// Judges what a header asks for, before a pixel is decoded.
fn judge(format: PictureFormat, header: &Header, path: &str) -> Result<Probe, Diagnostic> {
    let (width, height) = header.size().ok_or_else(|| damaged(path, format))?;
    let pixels = u64::from(width) * u64::from(height);
    let memory = pixels.saturating_mul(header.bytes_per_pixel);
    let (longer, shorter) = (width.max(height), width.min(height));
    let refused = |what: String| Err(too_large(path, format!("图片「{path}」{what}")));
    if pixels > MAX_PIXELS {
        return refused(format!("是 {width}×{height}，超过了 {} 万像素的上限", MAX_PIXELS / 10_000));
    }
    if longer > MAX_SIDE {
        return refused(format!("是 {width}×{height}，长边超过了 {MAX_SIDE} 像素的上限"));
    }
    if longer / shorter > MAX_RATIO {
        return refused(format!("是 {width}×{height}，长边是短边的 {MAX_RATIO} 倍以上"));
    }
    if memory > MAX_MEMORY {
        return refused(format!("是 {width}×{height}，解开要 {} MB 内存，超过了 {} MB 的上限", memory / 1_000_000, MAX_MEMORY / 1_000_000));
    }
    if header.profile > MAX_PROFILE as u64 {
        let message = format!("图片「{path}」附带的颜色配置（ICC）超过了 {} MB 的上限", MAX_PROFILE >> 20);
        let hint = "请用看图软件打开后另存为 sRGB 颜色的 JPG";
        return Err(Diagnostic::new(&rules::IMAGE_TOO_LARGE, message).in_file(path).hint(hint));
    }
    Ok(Probe { format, width, height, memory, is_animated: header.is_animated })
}

impl Header {
    /// The size as it is seen; none where a side is zero.
    fn size(&self) -> Option<(u32, u32)> {
        use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
        let turned = matches!(self.orientation, Some(Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH));
        let (width, height) = if turned { (self.height, self.width) } else { (self.width, self.height) };
        (width > 0 && height > 0).then_some((width, height))
    }
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
    let brand = head.get(4..8).unwrap_or_default();
    match head {
        [0xFF, 0xD8, 0xFF, ..] => Picture(PictureFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Picture(PictureFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Picture(PictureFormat::WebP),
        [b'G', b'I', b'F', b'8', ..] => Foreign("GIF"),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Foreign("BMP"),
        [0, 0, 1, 0, 1..=255, 0, ..] => Foreign("ICO（图标）"),
        [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] | [0xFF, 0x4F, 0xFF, 0x51, ..] => Foreign("JPEG 2000"),
        [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] | [0xFF, 0x0A, ..] => Foreign("JPEG XL"),
        [0xD7, 0xCD, 0xC6, 0x9A, ..] => Foreign("WMF"),
        [1, 0, 0, 0, ..] if head.get(40..44) == Some(b" EMF") => Foreign("EMF"),
        [b'I', b'I', 42 | 43, 0, ..] | [b'M', b'M', 0, 42 | 43, ..] => Foreign("TIFF"),
        [b'8', b'B', b'P', b'S', ..] => Foreign("PSD"),
        [b'%', b'P', b'D', b'F', ..] => Foreign("PDF"),
        _ if brand.starts_with(b"ftyp") => foreign_box(head).map_or(Unknown, Foreign),
        _ if looks_like_svg(head) => Picture(PictureFormat::Svg),
        _ => Unknown,
    }
}

/// What a file of boxes (ISO/IEC 14496-12) is, by all the brands that it names: phones write their own before the common ones.
fn foreign_box(head: &[u8]) -> Option<&'static str> {
    let length = u32::from_be_bytes(head.get(..4)?.try_into().ok()?) as usize;
    let brands = head.get(8..length.min(head.len()))?;
    let names = |known: &[&[u8]]| brands.chunks_exact(4).any(|brand| known.contains(&brand));
    if names(&[b"avif", b"avis"]) {
        return Some("AVIF");
    }
    if names(&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1"]) {
        return Some("HEIC");
    }
    if names(&[b"crx "]) {
        return Some("相机原始（CR3）");
    }
    names(&[b"isom", b"iso2", b"mp41", b"mp42", b"qt  ", b"avc1", b"M4V "]).then_some("视频")
}

/// Whether text begins that has an `<svg` (perhaps with a prefix) before any other element.
fn looks_like_svg(head: &[u8]) -> bool {
    if matches!(head, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) {
        return utf16_head(head).contains("<svg");
    }
    if matches!(head, [b'<', 0, ..] | [0, b'<', ..]) {
        return declared_encoding(head).decode_without_bom_handling(head).0.contains("<svg");
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
    Err(Diagnostic::new(&rules::IMAGE_TYPE_MISMATCH, message).in_file(path).hint(hint))
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

fn unreadable(path: &str, what: &str) -> Diagnostic {
    Diagnostic::new(&rules::IMAGE_UNREADABLE, format!("图片「{path}」{what}")).in_file(path)
}

/// The diagnostic about an SVG that cannot be shown.
pub(crate) fn svg_unreadable(path: &str, problem: SvgProblem) -> Diagnostic {
    let rule = match problem {
        SvgProblem::TooComplex | SvgProblem::Loop | SvgProblem::Filter => &rules::IMAGE_TOO_LARGE,
        _ => &rules::IMAGE_UNREADABLE,
    };
    let diagnostic = Diagnostic::new(rule, format!("矢量图「{path}」{}", problem.message())).in_file(path);
    match problem {
        SvgProblem::Encoding => diagnostic.hint("请在绘图软件中重新导出，编码选 UTF-8"),
        SvgProblem::TooComplex | SvgProblem::Loop => diagnostic.hint("请在绘图软件中简化图形、把符号转为普通路径后重新导出，或改用 PNG"),
        SvgProblem::Filter => diagnostic.hint("请在绘图软件中去掉或减弱滤镜后重新导出，或改用 PNG"),
        _ => diagnostic,
    }
}

fn damaged(path: &str, format: PictureFormat) -> Diagnostic {
    unreadable(path, &format!("不完整或已损坏，读不出 {} 的大小", name(format))).hint("请从原图重新导出或重新复制")
}

fn unsupported(path: &str, format: &str) -> Diagnostic {
    Diagnostic::new(&rules::IMAGE_UNSUPPORTED, format!("图片「{path}」是 {format} 格式，网站和画册不能使用"))
        .in_file(path)
        .hint("请另存为 JPG 或 PNG")
}

/// The diagnostic about a file with more than [`MAX_BYTES`].
pub(crate) fn too_many_bytes(path: &str, size: u64) -> Diagnostic {
    let message = format!("图片「{path}」有 {} MB，超过了 {} MB 的上限", size.div_ceil(1 << 20), MAX_BYTES >> 20);
    too_large(path, message)
}

fn too_large(path: &str, message: String) -> Diagnostic {
    Diagnostic::new(&rules::IMAGE_TOO_LARGE, message).in_file(path).hint("请缩小后另存；长边 6000 像素足够印满画册的跨页")
}

/// The diagnostic about a file that the system does not give.
pub(crate) fn cannot_open(path: &str, error: &io::Error) -> Diagnostic {
    match error.kind() {
        io::ErrorKind::NotFound => unreadable(path, "不存在"),
        io::ErrorKind::IsADirectory => unreadable(path, "不是文件"),
        io::ErrorKind::PermissionDenied => unreadable(path, "没有读取权限"),
        _ => unreadable(path, &format!("读不出来（{error}）")),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{DynamicImage, ImageFormat, RgbImage};

    use super::header::holds_several_views;
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
            ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'>\xB0\xA1</svg>".to_vec(), "错误[image/unreadable]：矢量图「a.svg」的文字编码无法识别\n --> a.svg\n  = 提示：请在绘图软件中重新导出，编码选 UTF-8\n".into()),
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

    /// A PNG of this size, depth and kind of colour, of which nothing but the header is there.
    fn claimed(width: u32, height: u32, depth: u8, color: u8, chunks: &[u8]) -> Vec<u8> {
        let mut header = b"IHDR".to_vec();
        header.extend(width.to_be_bytes());
        header.extend(height.to_be_bytes());
        header.extend([depth, color, 0, 0, 0]);
        let crc = crc32(&header).to_be_bytes();
        [b"\x89PNG\r\n\x1A\n\0\0\0\x0D".as_slice(), &header, &crc, chunks, b"\0\0\0\x01IDAT\0\0\0\0\0"].concat()
    }

    fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
        [(data.len() as u32).to_be_bytes().as_slice(), name, data, &[0; 4]].concat()
    }

    #[test]
    fn sides_and_memory_and_profiles_have_bounds() {
        let reason = |bytes: &[u8]| outcome("a.png", bytes).lines().next().unwrap_or_default().to_owned();
        assert_eq!(
            reason(&claimed(100_000_000, 1, 8, 2, &[])),
            "错误[image/too-large]：图片「a.png」是 100000000×1，长边超过了 65500 像素的上限"
        );
        assert_eq!(reason(&claimed(60_000, 30, 8, 2, &[])), "错误[image/too-large]：图片「a.png」是 60000×30，长边是短边的 1000 倍以上");
        assert_eq!(
            reason(&claimed(10_000, 10_000, 16, 6, &[])),
            "错误[image/too-large]：图片「a.png」是 10000×10000，解开要 1200 MB 内存，超过了 1000 MB 的上限"
        );
        assert_eq!(reason(&claimed(10_000, 10_000, 8, 2, &[])), "PNG 10000×10000");
        assert_eq!(reason(&claimed(20_000, 4_000, 8, 6, &[])), "PNG 20000×4000");
        let mut packed = flate2::write::ZlibEncoder::new(b"icc\0\0".to_vec(), flate2::Compression::best());
        std::io::Write::write_all(&mut packed, &vec![0; 64 << 20]).unwrap();
        let profile = chunk(b"iCCP", &packed.finish().unwrap());
        assert!(profile.len() < 100_000, "it unpacks to 64 MB");
        assert_eq!(reason(&claimed(10, 10, 8, 2, &profile)), "错误[image/too-large]：图片「a.png」附带的颜色配置（ICC）超过了 4 MB 的上限");
    }

    #[test]
    fn profiles_of_a_jpeg_in_many_segments_are_added_up() {
        let plain = encoded(4, 3, ImageFormat::Jpeg);
        let segment = [b"\xFF\xE2\xFF\xFFICC_PROFILE\0\x01\x46".as_slice(), &[0; 65_519]].concat();
        let bytes = [&plain[..2], &segment.repeat(70), &plain[2..]].concat();
        assert!(outcome("a.jpg", &bytes).contains("（ICC）超过了 4 MB"), "{}", outcome("a.jpg", &bytes));
    }

    #[test]
    fn every_foreign_format_is_called_by_its_name() {
        let boxed = |brands: &str| [((8 + brands.len()) as u32).to_be_bytes().as_slice(), b"ftyp", brands.as_bytes()].concat();
        for (bytes, name) in [
            (boxed("heic\0\0\0\0mif1heic"), "HEIC"),
            (boxed("heim\0\0\0\0"), "HEIC"),
            (boxed("heis\0\0\0\0mif1"), "HEIC"),
            (boxed("avif\0\0\0\0mif1miaf"), "AVIF"),
            (boxed("xxxx\0\0\0\0mif1heic"), "HEIC"),
            (boxed("mif1\0\0\0\0avif"), "AVIF"),
            (boxed("isom\0\0\0\0mp42"), "视频"),
            (b"BM\x36\0\0\0\0\0\0\0".to_vec(), "BMP"),
            (b"\0\0\x01\0\x01\0\x10\x10".to_vec(), "ICO（图标）"),
            (b"\0\0\0\x0CjP  \r\n\x87\n".to_vec(), "JPEG 2000"),
            (b"II*\0\x08\0\0\0".to_vec(), "TIFF"),
            (b"GIF89a".to_vec(), "GIF"),
            (b"\xFF\xD8\xFF\xC3\0\x0B\x08\0\x01\0\x01\x01\x01\x11\0".to_vec(), "无损压缩的 JPG"),
            (b"\xFF\xD8\xFF\xC9\0\x0B\x08\0\x01\0\x01\x01\x01\x11\0".to_vec(), "算术编码的 JPG"),
        ] {
            let found = outcome("a.jpg", &bytes);
            assert!(found.starts_with(&format!("错误[image/unsupported]：图片「a.jpg」是 {name} 格式，网站和画册不能使用")), "{found}");
        }
    }

    /// Two eyes are two pictures; a picture and its thumbnail are one.
    #[test]
    fn several_views_in_one_file_are_told() {
        let index = |kinds: [u32; 2]| {
            let mut bytes = b"MM\0\x2A\0\0\0\x08\0\x01\xB0\x02\0\x07\0\0\0\x20\0\0\0\x16".to_vec();
            for kind in kinds {
                bytes.extend(kind.to_be_bytes());
                bytes.extend([0; 12]);
            }
            bytes
        };
        assert_eq!(holds_several_views(&index([0x2002_0002, 0x0002_0002])), Some(true));
        assert_eq!(holds_several_views(&index([0x2003_0000, 0x0001_0001])), Some(false));
        for damaged in [&b""[..], b"MM", b"MM\0\x2A\xFF\xFF\xFF\xFF", b"II\x2A\0\x08\0\0\0\xFF\xFF"] {
            assert_ne!(holds_several_views(damaged), Some(true));
        }
    }

    #[test]
    fn what_moves_is_noticed() {
        let is_animated = |bytes: &[u8], path| probe_reader(Cursor::new(bytes), bytes.len() as u64, path).unwrap().is_animated;
        assert!(is_animated(&claimed(10, 10, 8, 2, &chunk(b"acTL", b"\0\0\0\x05\0\0\0\0")), "a.png"));
        assert!(!is_animated(&claimed(10, 10, 8, 2, &chunk(b"acTL", b"\0\0\0\x01\0\0\0\0")), "a.png"));
        assert!(!is_animated(&encoded(4, 3, ImageFormat::WebP), "a.webp"));
    }

    #[test]
    fn a_missing_file_is_named() {
        let missing = probe(&SourceFile::on_disk("/nowhere/a.jpg"), "brands/a.jpg").unwrap_err().render();
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
