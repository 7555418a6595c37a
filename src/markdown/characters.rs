//! What kind of character stands beside a mark, and the characters that stand in for what the parser must not see.
//!
//! - [`is_cjk`], [`is_punctuation`]: the classes of CommonMark and of its CJK-friendly amendment.
//! - [`is_chinese`], [`is_word`], [`is_numeric`]: the classes of the redaction rule.
//! - [`HIDDEN_STAR`] and its like: noncharacters, which no text contains once [`super::prepare`] has read it; [`restore`] undoes them.

use std::borrow::Cow;

/// A star of a redaction.
pub(super) const HIDDEN_STAR: char = '\u{FDD0}';
/// Nothing at all: keeps a delimiter away from its neighbour, so that the plain flanking rule accepts it.
pub(super) const JOINER: char = '\u{FDD1}';
/// `<` where it begins no autolink and no destination.
pub(super) const LESS_THAN: char = '\u{FDD2}';
/// `~` alone.
pub(super) const TILDE: char = '\u{FDD3}';
/// A star that is only a star.
pub(super) const PLAIN_STAR: char = '\u{FDD4}';
/// A line that begins or ends a block with a visibility of its own; it is a paragraph alone, and no words of any page.
pub(super) const FENCE: char = '\u{FDD5}';

/// What a stand-in stands for; other characters stand for themselves.
pub(super) fn original(c: char) -> Option<char> {
    match c {
        HIDDEN_STAR | PLAIN_STAR => Some('*'),
        LESS_THAN => Some('<'),
        TILDE => Some('~'),
        JOINER => None,
        c => Some(c),
    }
}

/// Whether a character is one of the stand-ins.
pub(super) fn is_stand_in(c: char) -> bool {
    matches!(c, HIDDEN_STAR..=PLAIN_STAR)
}

/// The text with every stand-in undone.
pub(super) fn restore(text: &str) -> Cow<'_, str> {
    if text.contains(is_stand_in) { text.chars().filter_map(original).collect::<String>().into() } else { text.into() }
}

/// A code point that no text should contain: a control other than tab and line end, or a noncharacter.
pub(super) fn is_forbidden(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\u{FDD0}'..='\u{FDEF}' => true,
        c => c.is_control() || (c as u32) & 0xFFFE == 0xFFFE,
    }
}

/// A CJK character in the sense of the CJK-friendly amendment: East Asian Width W, F or H, no emoji by default; or Hangul.
pub(super) fn is_cjk(c: char) -> bool {
    matches!(c as u32,
        0x1100..=0x11FF | 0x20A9 | 0x2329 | 0x232A | 0x2630..=0x2637 | 0x268A..=0x268F
        | 0x2E80..=0x2FFF | 0x3000..=0x303E | 0x3041..=0x4DFF | 0x4E00..=0xA4CF
        | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF | 0xFE10..=0xFE1F | 0xFE30..=0xFE6F
        | 0xFF01..=0xFFEE | 0x16FE0..=0x18DFF | 0x1AFF0..=0x1B2FF | 0x1D300..=0x1D37F
        | 0x1F200 | 0x1F202 | 0x1F210..=0x1F219 | 0x1F21B..=0x1F22E | 0x1F230 | 0x1F231 | 0x1F237 | 0x1F23B | 0x1F240..=0x1F248
        | 0x20000..=0x3FFFD)
}

/// A wide character that is written without spaces between words: CJK without Hangul and without half-width forms.
pub(super) fn is_wide(c: char) -> bool {
    is_cjk(c) && !is_hangul(c) && !matches!(c as u32, 0x20A9 | 0xFF61..=0xFFDC | 0xFFE8..=0xFFEE)
}

fn is_hangul(c: char) -> bool {
    matches!(c as u32, 0x1100..=0x11FF | 0x302E | 0x302F | 0x3131..=0x318E | 0x3200..=0x321E | 0x3260..=0x327E | 0xA960..=0xA97F | 0xAC00..=0xD7FF)
}

/// Punctuation that Chinese shares with other scripts; its width depends on its surroundings.
pub(super) fn is_shared_punctuation(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '…' | '—' | '·' | '⋯')
}

/// Whether a text around this character is Chinese.
pub(super) fn is_chinese(c: char) -> bool {
    is_wide(c) && c != '\u{3000}' || is_shared_punctuation(c)
}

/// Unicode punctuation in the sense of CommonMark 0.31: the general categories P and S.
///
/// What the standard library cannot tell apart from them are marks, formats and unassigned code points; those that occur are named.
pub(super) fn is_punctuation(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_punctuation();
    }
    !c.is_alphanumeric() && !c.is_whitespace() && !c.is_control() && !is_mark_or_format(c)
}

fn is_mark_or_format(c: char) -> bool {
    matches!(c as u32,
        0xAD | 0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5BD | 0x610..=0x61A | 0x64B..=0x65F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF
        | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F | 0x20D0..=0x20FF | 0x302A..=0x302F | 0x3099 | 0x309A
        | 0xE000..=0xF8FF | 0xFDD0..=0xFDEF | 0xFE00..=0xFE0F | 0xFE20..=0xFE2F | 0xFEFF | 0xFFF0..=0xFFFB
        | 0xE0000..=0xE0FFF | 0xF0000..)
}

/// A variation selector that changes no class of the character before it.
pub(super) fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0E}')
}

/// A variation selector that only follows an ideograph.
pub(super) fn is_ideographic_variation_selector(c: char) -> bool {
    matches!(c, '\u{E0100}'..='\u{E01EF}')
}

/// A letter or an ideograph: what a word is made of.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric()
}

/// A digit, or a full-width sign that belongs to a number.
pub(super) fn is_numeric(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '０'..='９' | '％' | '‰' | '＋' | '－' | '．')
}

/// The end of a Chinese sentence.
pub(super) fn ends_sentence(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '；')
}

/// The end of a Chinese clause or sentence; the enumeration comma 、 ends neither.
pub(super) fn ends_clause(c: char) -> bool {
    ends_sentence(c) || matches!(c, '，' | '：' | '…')
}

/// The closing mark of an opening one.
pub(super) fn closing_of(c: char) -> Option<char> {
    Some(match c {
        '“' => '”',
        '‘' => '’',
        '（' => '）',
        '(' => ')',
        '《' => '》',
        '〈' => '〉',
        '「' => '」',
        '『' => '』',
        '【' => '】',
        '〔' => '〕',
        '［' => '］',
        _ => return None,
    })
}

/// A mark that closes what [`closing_of`] opens.
pub(super) fn is_closing(c: char) -> bool {
    matches!(c, '”' | '’' | '）' | ')' | '》' | '〉' | '」' | '』' | '】' | '〕' | '］')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_of_the_amendment() {
        for c in "清廉々〇カな한（，。！＊ａ￥ｶ㐂𠮷".chars() {
            assert!(is_cjk(c), "{c}");
        }
        for c in "aé“”…—·😀☎1 ".chars() {
            assert!(!is_cjk(c), "{c}");
        }
    }

    #[test]
    fn punctuation_is_what_commonmark_calls_so() {
        for c in "!*“”。，（—…€£＋％·～".chars() {
            assert!(is_punctuation(c), "{c}");
        }
        for c in "aé清1 \u{3000}\u{FE00}\u{200B}\u{FDD1}ａ".chars() {
            assert!(!is_punctuation(c), "{c:?}");
        }
    }

    #[test]
    fn stand_ins_are_undone() {
        assert_eq!(restore("a\u{FDD0}\u{FDD4}b\u{FDD1}\u{FDD2}\u{FDD3}"), "a**b<~");
    }
}
