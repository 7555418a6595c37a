//! An author's text with corrections: made on the bytes of the file, in the encoding that it has.
//!
//! Rules see a text in which blanks stand for what an edition hides. Its places are those of the file; so corrections are made there, and what
//! is hidden stays byte for byte.

use std::ops::Range;

use crate::source;

/// Why a text cannot be corrected. The file is as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RewriteError {
    /// It is no longer what was read.
    Changed,
    /// Its encoding cannot be written again without a change elsewhere.
    NotExact,
    /// Its encoding has no place for a character of the corrections.
    NoPlace,
}

impl RewriteError {
    /// What happened, in Chinese.
    pub fn message(self) -> &'static str {
        match self {
            RewriteError::Changed => "文件刚刚被改过",
            RewriteError::NotExact => "文件的编码不能原样写回",
            RewriteError::NoPlace => "原来的编码写不下改正后的文字",
        }
    }

    /// The way out, in Chinese.
    pub fn hint(self) -> &'static str {
        match self {
            RewriteError::Changed => "请重新运行",
            RewriteError::NotExact | RewriteError::NoPlace => "请用记事本打开这个文件，另存为 UTF-8 编码，再重新运行",
        }
    }
}

/// The bytes of a file with corrections of the text that was read from it, hidden parts as blanks. The corrections are in order and apart.
///
/// # Errors
///
/// - The file is no longer what was read.
/// - Its encoding is in the way.
pub fn corrected(bytes: &[u8], read: &str, corrections: &[(Range<usize>, String)]) -> Result<Vec<u8>, RewriteError> {
    let text = source::decoded(bytes).filter(|text| is_behind(text, read)).ok_or(RewriteError::Changed)?;
    if source::encoded_like(bytes, &text).as_deref() != Some(bytes) {
        return Err(RewriteError::NotExact);
    }
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, replacement) in corrections {
        // Words that were read are there; a range that takes in a hidden part is none of the rules' business.
        if text.get(range.clone()) != read.get(range.clone()) {
            return Err(RewriteError::Changed);
        }
        out.push_str(&text[at..range.start]);
        out.push_str(replacement);
        at = range.end;
    }
    out.push_str(&text[at..]);
    source::encoded_like(bytes, &out).ok_or(RewriteError::NoPlace)
}

/// Whether a text is what was read, but for parts that blanks stand for.
fn is_behind(text: &str, read: &str) -> bool {
    text.len() == read.len() && text.bytes().zip(read.bytes()).all(|(own, seen)| own == seen || seen == b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "甲,乙\n<!-- 密,密 -->丙,丁\n";

    fn at(words: &str) -> Range<usize> {
        let start = TEXT.find(words).unwrap();
        start..start + words.len()
    }

    #[test]
    fn hidden_parts_stay_byte_for_byte() {
        let hidden = at("<!-- 密,密 -->");
        let read = format!("{}{}{}", &TEXT[..hidden.start], " ".repeat(hidden.len()), &TEXT[hidden.end..]);
        let comma = |words: &str| (at(words).start + 3..at(words).start + 4, "，".to_owned());
        let made = corrected(TEXT.as_bytes(), &read, &[comma("甲,"), comma("丙,")]);
        assert_eq!(made.unwrap(), "甲，乙\n<!-- 密,密 -->丙，丁\n".as_bytes());
        assert_eq!(corrected(TEXT.as_bytes(), &read, &[(hidden, String::new())]), Err(RewriteError::Changed));
        assert_eq!(corrected(TEXT.replace('丁', "戊").as_bytes(), &read, &[]), Err(RewriteError::Changed));
        assert_eq!(corrected(b"", &read, &[]), Err(RewriteError::Changed));
    }

    #[test]
    fn an_encoding_without_the_character_is_told() {
        let (bytes, ..) = encoding_rs::GB18030.encode(TEXT);
        assert!(corrected(&bytes, TEXT, &[(at("甲"), "乙".to_owned())]).is_ok());
    }
}
