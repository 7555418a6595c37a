//! What units send: a file, a folder or an archive of them, as a list of files with readable names.
//!
//! - Names in archives are UTF-8, by the flag, by the Unicode field beside them or because they are; else GBK, as Chinese Windows writes them. They
//!   are composed (NFC). What an archive of a Mac or of Windows adds for itself is left out.
//! - A name that leads out of the archive is refused. An archive in an archive is opened once.
//! - What is unpacked is counted while it is unpacked: 200 MB, 100,000 files, a thousand times its packed size at most.
//! - [`Sort::of`] tells by its first bytes what a file is, whatever its name says.

use std::io::{Cursor, Read as _};

use encoding_rs::GB18030;
use unicode_normalization::UnicodeNormalization as _;
use zip::ZipArchive;
use zip::extra_fields::ExtraField;
use zip::read::ZipReadOptions;

use crate::diag::{Diagnostic, Diagnostics};
use crate::import::{manifest, rules};

/// A file that came in.
#[derive(Debug, Clone)]
pub struct File {
    /// Where it stands in what came, with `/`: the name of the archive or folder first.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl File {
    /// The last part of its path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// Its name without ending.
    pub fn stem(&self) -> &str {
        let name = self.name();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem)
    }

    /// The path of the folder that it is in, without a slash at its end.
    pub fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// What a file is, by its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A document of Word as it is written today.
    Word,
    /// An archive.
    Archive,
    /// A text: Markdown or plain.
    Text,
    /// A picture that a page can show.
    Picture,
    /// A table of figures.
    Sheet,
    /// Something that LibreOffice can turn into a document of Word: what it is called.
    Convertible(&'static str),
    /// Something that no program of ours reads: what it is, and the way out.
    Foreign(&'static str, &'static str),
    /// Something of which nothing is known.
    Other,
    /// Left by a system; nobody sent it.
    Litter,
}

/// The most bytes that are unpacked from what came with one command's file.
const MOST_BYTES: usize = 200 << 20;
/// The most files of an archive.
const MOST_FILES: usize = 100_000;
/// How many times its packed size a file may have; below [`SMALL`] bytes it may have any.
const HIGHEST_RATIO: u64 = 1000;
const SMALL: u64 = 1 << 20;

impl Sort {
    /// What a file of this name and these bytes is.
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        if is_litter(name) {
            return Self::Litter;
        }
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        by_signature(&ending, bytes).unwrap_or_else(|| by_ending(&ending, bytes))
    }
}

const SAVE_AS_WORD: &str = "请用 Word 或 WPS 打开，另存为 .docx 再导入";

fn by_signature(ending: &str, bytes: &[u8]) -> Option<Sort> {
    let begins = |signature: &[u8]| bytes.starts_with(signature);
    if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
        return Some(of_archive(ending, bytes));
    }
    if begins(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return Some(of_compound(bytes));
    }
    let head = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    if head.starts_with(b"{\\rtf") {
        return Some(Sort::Convertible("RTF 文件"));
    }
    let lower: Vec<u8> = head.iter().take(512).map(u8::to_ascii_lowercase).collect();
    let is_page = lower.starts_with(b"<!doctype html") || lower.starts_with(b"<html") || lower.windows(5).any(|w| w == b"<html");
    if is_page && ending != "md" && ending != "txt" {
        return Some(if matches!(ending, "doc" | "docx" | "wps") {
            Sort::Convertible("改了扩展名的网页")
        } else {
            Sort::Foreign("网页", "请用浏览器打开，把正文复制到 Word 里，存为 .docx 再导入")
        });
    }
    if begins(b"%PDF-") {
        return Some(Sort::Foreign("PDF 文件", "请向单位要 Word 原稿；只作附件的，放进条目的文件夹，列入 attachments"));
    }
    if begins(b"Rar!\x1a\x07") {
        return Some(Sort::Foreign("RAR 压缩包", "请先解压，再导入解压出来的文件夹；以后请压缩成 .zip"));
    }
    if begins(b"7z\xBC\xAF\x27\x1C") {
        return Some(Sort::Foreign("7z 压缩包", "请先解压，再导入解压出来的文件夹；以后请压缩成 .zip"));
    }
    if begins(&[0x1F, 0x8B]) || begins(b"BZh") || begins(b"\xFD7zXZ\0") || bytes.get(257..262) == Some(b"ustar") {
        return Some(Sort::Foreign("压缩包", "请先解压，再导入解压出来的文件夹；以后请压缩成 .zip"));
    }
    if begins(b"\x89PNG") || begins(&[0xFF, 0xD8, 0xFF]) || (begins(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")) {
        return Some(Sort::Picture);
    }
    if begins(b"GIF8") || begins(b"BM") && matches!(ending, "bmp" | "dib") || begins(b"II*\0") || begins(b"MM\0*") {
        return Some(Sort::Foreign("网页不用的图片格式", "请用看图软件另存为 .jpg 或 .png"));
    }
    if bytes.get(4..8) == Some(b"ftyp") && matches!(ending, "heic" | "heif" | "avif") {
        return Some(Sort::Foreign("手机的 HEIC 图片", "请在手机或看图软件里另存为 .jpg"));
    }
    None
}

fn by_ending(ending: &str, bytes: &[u8]) -> Sort {
    match ending {
        "svg" => Sort::Picture,
        "md" | "markdown" | "txt" | "text" => Sort::Text,
        "doc" | "docx" | "wps" | "rtf" | "odt" if bytes.is_empty() => Sort::Foreign("空文件", "请向单位重新要一份"),
        "docx" | "docm" | "dotx" => {
            Sort::Foreign("损坏的 Word 文件", "请用 Word 或 WPS 打开并修复，另存为 .docx；打不开的，请向单位重新要一份")
        }
        "doc" | "wps" => Sort::Convertible("旧式 Word 文件"),
        "zip" => Sort::Foreign("损坏的压缩包", "请向单位重新要一份"),
        "yaml" | "yml" => Sort::Text,
        _ => Sort::Other,
    }
}

/// Documents of office programs are archives, too.
fn of_archive(ending: &str, bytes: &[u8]) -> Sort {
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return by_ending(if ending == "docx" { "docx" } else { "zip" }, bytes);
    };
    let names: Vec<String> =
        archive.file_names().filter_map(Result::ok).map(|name| name.replace('\\', "/").trim_start_matches('/').to_lowercase()).collect();
    let has = |part: &str| names.iter().any(|name| name == part);
    let has_folder = |part: &str| names.iter().any(|name| name.starts_with(part));
    if has("[content_types].xml") {
        return match () {
            () if has_folder("xl/") => Sort::Sheet,
            () if has_folder("ppt/") => Sort::Foreign("演示文稿", "请把要用的文字和图片放进 Word，存为 .docx 再导入"),
            () => Sort::Word,
        };
    }
    if has("content.xml") && has("mimetype") {
        return if ending == "ods" { Sort::Foreign("表格", SAVE_AS_WORD) } else { Sort::Convertible("OpenDocument 文件") };
    }
    if has("ofd.xml") {
        return Sort::Foreign("OFD 版式文件", "请向单位要 Word 原稿；只作附件的，放进条目的文件夹，列入 attachments");
    }
    Sort::Archive
}

/// The compound files of older office programs; the names of their streams are in UTF-16.
fn of_compound(bytes: &[u8]) -> Sort {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).step_by(2).any(|window| window == wide)
    };
    match () {
        () if holds("EncryptedPackage") => {
            Sort::Foreign("加了密码的文件", "请用 Word 或 WPS 打开，在“文件—信息—保护文档”里去掉密码，另存为 .docx 再导入")
        }
        () if holds("WordDocument") => Sort::Convertible("旧式 Word 文件"),
        () if holds("Workbook") || holds("Book") => Sort::Foreign("旧式表格", "请用 Excel 或 WPS 打开，另存为 .xlsx"),
        () if holds("PowerPoint Document") => Sort::Foreign("演示文稿", "请把要用的文字和图片放进 Word，存为 .docx 再导入"),
        () => Sort::Foreign("认不出的旧式文件", SAVE_AS_WORD),
    }
}

/// What systems and office programs leave behind.
fn is_litter(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.starts_with(['.', '~'])
        || last.starts_with("__MACOSX")
        || name.split('/').any(|part| part == "__MACOSX")
        || ["thumbs.db", "desktop.ini", "ehthumbs.db"].iter().any(|litter| last.eq_ignore_ascii_case(litter))
}

/// The same files with every archive among them unpacked; an archive in an archive is unpacked, one in that is told.
pub fn unpacked(files: Vec<File>) -> (Vec<File>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let mut budget = MOST_BYTES;
    let mut out = Vec::new();
    accept_all(files, 2, &mut budget, &mut out, &mut diagnostics);
    out.sort_by(|a, b| a.path.cmp(&b.path));
    (out, diagnostics)
}

/// What lies in a package of the workbench stays as it is: an archive in it is a file for download.
fn accept_all(files: Vec<File>, depth: u8, budget: &mut usize, out: &mut Vec<File>, diagnostics: &mut Diagnostics) {
    let packages = manifest::roots(&files);
    for file in files {
        match manifest::is_within(&packages, &file.path) {
            true => out.push(file),
            false => accept(file, depth, budget, out, diagnostics),
        }
    }
}

fn accept(file: File, depth: u8, budget: &mut usize, out: &mut Vec<File>, diagnostics: &mut Diagnostics) {
    match Sort::of(&file.path, &file.bytes) {
        Sort::Litter => {}
        Sort::Archive if depth == 0 => {
            let diagnostic = Diagnostic::new(&rules::IMPORT_PACKAGE, "压缩包里的压缩包里还有压缩包，没有打开").in_file(file.path.clone());
            diagnostics.push(diagnostic.hint("请先解压，再导入里面的文件"));
        }
        Sort::Archive => {
            let inner = unpack(&file, budget, diagnostics);
            accept_all(inner, depth - 1, budget, out, diagnostics);
        }
        _ => out.push(file),
    }
}

/// The files of an archive.
fn unpack(archive_file: &File, budget: &mut usize, diagnostics: &mut Diagnostics) -> Vec<File> {
    let refused = |what: &str, hint: &str| Diagnostic::new(&rules::IMPORT_PACKAGE, what).in_file(archive_file.path.clone()).hint(hint);
    let Ok(mut archive) = ZipArchive::new(Cursor::new(archive_file.bytes.as_slice())) else {
        diagnostics.push(refused("压缩包打不开，可能已经损坏", "请向单位重新要一份"));
        return Vec::new();
    };
    if archive.len() > MOST_FILES {
        diagnostics.push(refused(&format!("压缩包里有 {} 个文件，超过上限 {MOST_FILES} 个", archive.len()), "请只把要报送的文件打包"));
        return Vec::new();
    }
    let base = archive_file.path.rsplit_once('.').map_or(archive_file.path.as_str(), |(base, _)| base);
    let mut files = Vec::new();
    for index in 0..archive.len() {
        // Names and sizes that do not agree with each other are no harm here: only those of the directory are used.
        let options = ZipReadOptions::new().enforce_header_consistency(false).ignore_encryption_flag(true);
        let raw = match archive.by_index_with_options(index, options) {
            Ok(member) => {
                (name_of(&member), member.is_dir(), member.encrypted(), member.is_symlink(), member.size(), member.compressed_size())
            }
            Err(_) => {
                diagnostics.push(refused(&format!("压缩包里的第 {} 个文件读不出", index + 1), "请向单位重新要一份"));
                continue;
            }
        };
        let (name, is_folder, is_encrypted, is_link, size, packed) = raw;
        if is_folder || name.ends_with('/') || is_litter(&name) {
            continue;
        }
        let diagnostic =
            |what: &str, hint: &str| Diagnostic::new(&rules::IMPORT_PACKAGE, what).in_file(format!("{base}/{name}")).hint(hint);
        let Some(path) = safe(&name) else {
            diagnostics.push(diagnostic("文件名指向压缩包之外，没有取出", "这样的压缩包不是正常打包的，请向单位重新要一份"));
            continue;
        };
        if is_encrypted {
            diagnostics.push(diagnostic("加了密码，没有取出", "请用密码解压，再导入解压出来的文件夹"));
        } else if is_link {
            diagnostics.push(diagnostic("是快捷链接，没有取出", "请向单位要文件本身"));
        } else if size > SMALL && size / packed.max(1) > HIGHEST_RATIO {
            diagnostics.push(diagnostic("压缩得异常之小，没有取出", "正常的文件不会这样，请核对来源"));
        } else {
            match bytes_of(&mut archive, index, *budget) {
                Ok(bytes) => {
                    *budget -= bytes.len();
                    files.push(File { path: format!("{base}/{path}"), bytes });
                }
                Err(what) => diagnostics.push(diagnostic(what, "请向单位重新要一份，或先解压，再分几次导入")),
            }
        }
    }
    files
}

fn bytes_of(archive: &mut ZipArchive<Cursor<&[u8]>>, index: usize, budget: usize) -> Result<Vec<u8>, &'static str> {
    let options = ZipReadOptions::new().enforce_header_consistency(false);
    let member = archive.by_index_with_options(index, options).map_err(|_| "用了读不出的压缩方法，或者已经损坏")?;
    let mut bytes = Vec::new();
    let most = u64::try_from(budget).unwrap_or(u64::MAX).saturating_add(1);
    member.take(most).read_to_end(&mut bytes).map_err(|_| "已经损坏")?;
    if bytes.len() > budget { Err("解开后超过 200 MB 的上限") } else { Ok(bytes) }
}

/// The name of a file in an archive.
fn name_of<R: std::io::Read>(member: &zip::read::ZipFile<'_, R>) -> String {
    let raw = member.name_raw();
    let field = member.extra_data_fields().find_map(|field| match field {
        ExtraField::UnicodePath(path) => path.clone().unwrap_valid(raw).ok(),
        _ => None,
    });
    let name = field
        .and_then(|bytes| String::from_utf8(bytes.into_vec()).ok())
        .or_else(|| std::str::from_utf8(raw).ok().map(str::to_owned))
        .or_else(|| GB18030.decode_without_bom_handling_and_without_replacement(raw).map(std::borrow::Cow::into_owned))
        .unwrap_or_else(|| member.name().map_or_else(|_| String::from_utf8_lossy(raw).into_owned(), std::borrow::Cow::into_owned));
    name.nfc().collect::<String>().replace('\\', "/")
}

/// The path in an archive, if it stays there.
fn safe(name: &str) -> Option<String> {
    let has_drive = name.as_bytes().get(1) == Some(&b':');
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    let leads_out = name.starts_with('/') || has_drive || parts.contains(&"..") || name.contains('\0');
    (!leads_out && !parts.is_empty()).then(|| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_in_its_archive() {
        assert_eq!(safe("官河/./报告.docx").as_deref(), Some("官河/报告.docx"));
        for name in ["../a", "a/../b", "/etc/passwd", "C:/a", "", "a\0b"] {
            assert_eq!(safe(name), None, "{name}");
        }
    }

    #[test]
    fn litter_is_known() {
        for name in ["a/.DS_Store", "__MACOSX/a/._b.docx", "a/Thumbs.db", "~$报告.docx", "a/desktop.ini"] {
            assert_eq!(Sort::of(name, b"x"), Sort::Litter, "{name}");
        }
    }

    #[test]
    fn bytes_say_what_a_file_is() {
        assert_eq!(Sort::of("a.doc", b"{\\rtf1"), Sort::Convertible("RTF 文件"));
        assert!(matches!(Sort::of("a.docx", b"%PDF-1.7"), Sort::Foreign("PDF 文件", _)));
        assert!(matches!(Sort::of("a.doc", b"<html><body>"), Sort::Convertible(_)));
        assert_eq!(Sort::of("a.txt", "一、".as_bytes()), Sort::Text);
        assert_eq!(Sort::of("a.doc", &[0xFF, 0xD8, 0xFF, 0xE0]), Sort::Picture);
    }
}
