//! What a file is, from its first bytes; its ending must say the same.

use super::text;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Pdf,
    /// Any archive of the ZIP format: documents of Office, OpenDocument and OFD are such archives.
    Zip,
    /// ISO base media: MP4, MOV, M4A.
    Media,
    Mp3,
    Picture,
    Text,
    /// What readers must not be given under any name: with what it is.
    Foreign(&'static str),
    /// The older formats of Office, and everything that is encrypted by Office.
    Compound,
    Unknown,
}

/// Tells a kind from the first bytes of a file.
pub(super) fn recognise(head: &[u8]) -> Kind {
    match head {
        [b'%', b'P', b'D', b'F', b'-', ..] => Kind::Pdf,
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Kind::Zip,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Kind::Compound,
        [_, _, _, _, b'f', b't', b'y', b'p', b'h' | b'm' | b'a', b'e' | b'i' | b'v', b'i' | b'f', ..] => {
            Kind::Foreign("手机照片（HEIC 或 AVIF）")
        }
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Kind::Media,
        [_, _, _, _, b'm', b'o', b'o', b'v', ..] | [_, _, _, _, b'm', b'd', b'a', b't', ..] | [_, _, _, _, b'w', b'i', b'd', b'e', ..] => {
            Kind::Media
        }
        [b'I', b'D', b'3', ..] => Kind::Mp3,
        [0xFF, second, ..] if second & 0xE0 == 0xE0 && second & 0x06 == 0x02 => Kind::Mp3,
        [0xFF, 0xD8, 0xFF, ..] | [0x89, b'P', b'N', b'G', ..] => Kind::Picture,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Kind::Picture,
        _ => foreign(head).map_or_else(|| if text::is_text(head) { Kind::Text } else { Kind::Unknown }, Kind::Foreign),
    }
}

/// Beginnings of files that are no attachments.
const FOREIGN: &[(&[u8], &str)] = &[
    (b"MZ", "Windows 程序"),
    (b"\x7fELF", "Linux 程序"),
    (b"\xCF\xFA\xED\xFE", "苹果电脑的程序"),
    (b"\xCE\xFA\xED\xFE", "苹果电脑的程序"),
    (b"\xFE\xED\xFA", "苹果电脑的程序"),
    (b"\xCA\xFE\xBA\xBE", "Java 或苹果电脑的程序"),
    (b"\0asm", "WebAssembly 程序"),
    (b"L\0\0\0\x01\x14\x02\0", "快捷方式"),
    (b"dex\n", "安卓程序"),
    (b"{\\rtf", "RTF 文档"),
    (b"Rar!", "RAR 压缩包"),
    (b"7z\xBC\xAF\x27\x1C", "7z 压缩包"),
    (b"\x1f\x8b", "gzip 压缩包"),
    (b"BZh", "bzip2 压缩包"),
    (b"\xfd7zXZ", "xz 压缩包"),
    (b"MSCF", "CAB 压缩包"),
    (b"ITSF", "CHM 帮助文件"),
    (b"GIF8", "GIF 图片"),
    (b"BM", "BMP 图片"),
    (b"II*\0", "TIFF 图片"),
    (b"MM\0*", "TIFF 图片"),
    (b"8BPS", "Photoshop 文件"),
    (b"%!PS", "PostScript 文件"),
    (b"SQLite format 3", "数据库"),
    (b"OggS", "Ogg 音频"),
    (b"fLaC", "FLAC 音频"),
    (b"\x1aE\xdf\xa3", "MKV 或 WebM 视频"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "WMV 或 WMA"),
    (b"FLV", "FLV 视频"),
];

fn foreign(head: &[u8]) -> Option<&'static str> {
    // `BM` and `MZ` may begin a text.
    let found =
        FOREIGN.iter().find(|(start, _)| head.starts_with(start) && (start.len() > 2 || !text::is_text(head) || *start == b"\x1f\x8b"));
    found.map(|(_, name)| *name).or_else(|| text::active_language(head))
}

/// Whether a kind is something that runs.
pub(super) fn runs(name: &str) -> bool {
    name.ends_with("程序") || name.ends_with("脚本") || name.ends_with("快捷方式")
}

impl Kind {
    /// What people call it.
    fn label(self) -> &'static str {
        match self {
            Kind::Pdf => "PDF",
            Kind::Zip => "压缩包",
            Kind::Media => "视频或音频（MP4）",
            Kind::Mp3 => "MP3 音频",
            Kind::Picture => "图片",
            Kind::Text => "文本",
            Kind::Foreign(name) => name,
            Kind::Compound => "旧格式或加了密码的 Office 文档",
            Kind::Unknown => "认不出的文件",
        }
    }

    /// The same behind a word of Chinese: names in Latin letters stand off.
    pub(super) fn spaced(self) -> String {
        let label = self.label();
        if label.starts_with(|c: char| c.is_ascii()) { format!(" {label}") } else { label.to_owned() }
    }

    /// The endings under which it may be published. Those of archives of documents are told apart when they have been opened.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Kind::Pdf => &["pdf"],
            Kind::Zip => &["zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "ofd"],
            Kind::Media => &["mp4", "m4v", "mov", "m4a"],
            Kind::Mp3 => &["mp3"],
            Kind::Picture => &["jpg", "jpeg", "png", "webp"],
            Kind::Text => &["txt", "csv", "vtt", "srt", "md"],
            Kind::Foreign(_) | Kind::Compound | Kind::Unknown => &[],
        }
    }

    /// Whether a file of this name may be of this kind.
    pub(super) fn may_be_called(self, ending: &str) -> bool {
        self.endings().contains(&ending)
    }
}

/// The ending of a name, in lower case, without the full stop; empty where there is none.
pub(super) fn ending(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name);
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
}
