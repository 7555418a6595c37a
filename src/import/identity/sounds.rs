//! How Han characters are spelt.

use pinyin::ToPinyin as _;

/// Whether anything is known of them.
pub(super) const ARE_KNOWN: bool = true;

/// The syllable of a character in the letters of ids.
pub(super) fn syllable(c: char) -> Option<String> {
    c.to_pinyin().map(|pinyin| pinyin.plain().replace('ü', "v"))
}
