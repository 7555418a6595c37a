//! The fonts that come with the program, so that every machine prints the same album.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use super::templates;

/// Subsets for the 8,105 characters of 通用规范汉字表; `templates/album/fonts/OFL.txt` is their licence.
static EMBEDDED: LazyLock<Vec<Font>> = LazyLock::new(|| templates::fonts().flat_map(|file| Font::iter(Bytes::new(file))).collect());

/// Fonts and what is known of them. Where the template's own families have no glyph, Typst looks through them in this order.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

impl Fonts {
    /// The program's fonts, then the office's.
    pub(crate) fn new(own: &[Vec<u8>]) -> Self {
        let own = own.iter().flat_map(|file| Font::iter(Bytes::new(file.clone())));
        let fonts: Vec<Font> = EMBEDDED.iter().cloned().chain(own).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }
}
