//! Fonts that one output makes for another: the album has the title face, the site shows it.

use std::collections::BTreeSet;

use crate::album;
use crate::site::TitleFont;

/// The album's title face with these characters, for pages.
pub(super) fn title_font(characters: &BTreeSet<char>) -> Option<TitleFont> {
    album::title_font(characters).map(|font| TitleFont { file: font.file, licence: font.licence })
}
