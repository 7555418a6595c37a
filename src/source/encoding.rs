//! From the bytes of a text to its characters, and back: UTF-8, UTF-16 with a byte order mark, GB18030, Big5.
//!
//! Nearly every Big5 file is valid GB18030 too, with other characters in it; [`is_big5`] tells them apart.

use encoding_rs::{BIG5, Encoding, GB18030, UTF_16BE, UTF_16LE};

use super::{SOURCE_BINARY, SOURCE_ENCODING, SOURCE_UNDECODABLE};
use crate::diag::{Diagnostic, Diagnostics};

/// The text of a file that is shown under a path, and what is worth knowing of its encoding.
///
/// # Errors
///
/// - It is not a text: it holds NUL bytes, or is valid in none of the encodings.
pub(super) fn decode(shown: &str, bytes: Vec<u8>) -> Result<(String, Diagnostics), Box<Diagnostic>> {
    if let Some((encoding, skipped)) = Encoding::for_bom(&bytes)
        && (encoding == UTF_16LE || encoding == UTF_16BE)
        && let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(&bytes[skipped..])
    {
        return Ok((text.into_owned(), Diagnostics::default()));
    }
    let bytes = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => rest.to_vec(),
        None => bytes,
    };
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        let line = bytes[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
        let message = format!("第 {line} 行有 NUL 字节，这不是文本文件");
        let diagnostic = Diagnostic::new(&SOURCE_BINARY, message).in_file(shown);
        return Err(Box::new(diagnostic.hint("可能误改了扩展名：请用记事本重新保存为 UTF-8 文本，Word 文件请用 qinglian import 导入")));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok((text, Diagnostics::default())),
        Err(error) => decode_chinese(shown, &error),
    }
}

fn decode_chinese(shown: &str, error: &std::string::FromUtf8Error) -> Result<(String, Diagnostics), Box<Diagnostic>> {
    let bytes = error.as_bytes();
    let encoding = chinese(bytes);
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        let name = if encoding == BIG5 { "Big5（繁体）" } else { "GB18030（GBK）" };
        let diagnostic = Diagnostic::new(&SOURCE_ENCODING, format!("文件是 {name}编码，已按此读取")).in_file(shown);
        return Ok((text.into_owned(), diagnostic.hint("建议在记事本中「另存为」，编码选 UTF-8").into()));
    }
    let valid = error.utf8_error().valid_up_to();
    let line = bytes[..valid].iter().filter(|&&byte| byte == b'\n').count() + 1;
    let message = format!("第 {line} 行的文字不是 UTF-8，也不是 GB18030 或 Big5 编码");
    Err(Box::new(Diagnostic::new(&SOURCE_UNDECODABLE, message).in_file(shown).hint("请用记事本打开，「另存为」时编码选 UTF-8")))
}

/// The encoding of Chinese bytes that are no UTF-8.
fn chinese(bytes: &[u8]) -> &'static Encoding {
    if is_big5(bytes) { BIG5 } else { GB18030 }
}

/// How many characters a text must have before it is taken for Big5, and the least share of them, in percent, that gives it away.
const LEAST_CHARACTERS: usize = 8;
const LEAST_SHARE: usize = 15;

/// Whether bytes are traditional Chinese in Big5: all of them read so, and enough second bytes are ones that simplified characters never
/// have in GB18030. Of those of Big5 two in five are; traditional characters in GB18030 have them too, but also first bytes that Big5 has none of.
fn is_big5(bytes: &[u8]) -> bool {
    let (mut characters, mut telling) = (0, 0);
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii() {
            at += 1;
            continue;
        }
        let Some(second) = bytes.get(at + 1) else { return false };
        if !matches!(bytes[at], 0xA1..=0xF9) || !matches!(second, 0x40..=0x7E | 0xA1..=0xFE) {
            return false;
        }
        characters += 1;
        telling += usize::from(second.is_ascii());
        at += 2;
    }
    let is_likely = characters >= LEAST_CHARACTERS && telling * 100 >= characters * LEAST_SHARE;
    is_likely && BIG5.decode_without_bom_handling_and_without_replacement(bytes).is_some()
}

/// The text of a file's bytes, in any encoding that is read.
pub fn decoded(bytes: &[u8]) -> Option<String> {
    decode("", bytes.to_vec()).ok().map(|(text, _)| text)
}

/// A text in the encoding that other bytes have: UTF-16 or UTF-8 with or without byte order mark, GB18030 or Big5.
/// Nothing when that encoding has no place for one of its characters.
pub fn encoded_like(bytes: &[u8], text: &str) -> Option<Vec<u8>> {
    let utf16 = |mark: [u8; 2], unit: fn(u16) -> [u8; 2]| mark.into_iter().chain(text.encode_utf16().flat_map(unit)).collect();
    match Encoding::for_bom(bytes) {
        Some((encoding, _)) if encoding == UTF_16LE => Some(utf16([0xFF, 0xFE], u16::to_le_bytes)),
        Some((encoding, _)) if encoding == UTF_16BE => Some(utf16([0xFE, 0xFF], u16::to_be_bytes)),
        Some(_) => Some([b"\xEF\xBB\xBF", text.as_bytes()].concat()),
        None if std::str::from_utf8(bytes).is_ok() => Some(text.as_bytes().to_vec()),
        None => {
            let (encoded, _, has_unmappable) = chinese(bytes).encode(text);
            (!has_unmappable).then(|| encoded.into_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRADITIONAL: &str = "---\ntitle: 清廉單位\nunit: guanhe\n---\n\n群眾滿意，各單位監督執紀。\n";
    const SIMPLIFIED: &str = "---\ntitle: 清廉单位\nunit: guanhe\n---\n\n群众满意，各单位监督执纪，朱镕、堃、喆、祎、珺。\n";

    #[test]
    fn traditional_text_in_big5_is_read_and_told() {
        let (bytes, ..) = BIG5.encode(TRADITIONAL);
        let (text, diagnostics) = decode("a.md", bytes.to_vec()).unwrap();
        assert_eq!(text, TRADITIONAL);
        let told: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert_eq!(told, ["文件是 Big5（繁体）编码，已按此读取"]);
        assert_eq!(encoded_like(&bytes, &text).as_deref(), Some(&*bytes));
        assert_eq!(encoded_like(&bytes, "单"), None);
    }

    #[test]
    fn text_in_gb18030_is_not_taken_for_big5() {
        for text in [SIMPLIFIED, TRADITIONAL, "镕", "title: 镕堃喆", "监督𠀀执纪执法问责到位"] {
            let (bytes, ..) = GB18030.encode(text);
            assert_eq!(decoded(&bytes).as_deref(), Some(text));
            assert!(!is_big5(&bytes), "{text}");
        }
    }

    #[test]
    fn bytes_of_no_encoding_are_refused() {
        let (bytes, ..) = BIG5.encode(TRADITIONAL);
        assert!(decoded(&[&bytes, &b"\xFF\xFF"[..]].concat()).is_none());
    }
}
