//! Fonts: those that come with the program, so that every machine prints the same album, then the office's own.

use std::sync::LazyLock;

use fontdb::{Database, Source};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontWeight};
use typst::utils::LazyHash;

use super::templates;
use crate::source::SourceFile;

/// Subsets for the 8,105 characters of 通用规范汉字表; `templates/album/fonts/OFL.txt` is their licence.
static EMBEDDED: LazyLock<Vec<Font>> = LazyLock::new(|| templates::fonts().flat_map(|file| Font::iter(Bytes::new(file))).collect());

/// Fonts and what is known of them. Where the template's own families have no glyph, Typst looks through them in this order.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

impl Fonts {
    /// The program's fonts, then the office's files, then what is installed of the families that are named and still missing.
    pub(crate) fn new<'a>(own: &[Vec<u8>], named: impl IntoIterator<Item = &'a String>) -> Self {
        let own = own.iter().flat_map(|file| Font::iter(Bytes::new(file.clone())));
        let mut fonts: Vec<Font> = EMBEDDED.iter().cloned().chain(own).collect();
        let missing: Vec<&String> = named.into_iter().filter(|family| !contains(&fonts, family)).collect();
        if !missing.is_empty() {
            fonts.extend(installed(&missing));
        }
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// Whether a family is among them.
    pub(crate) fn has(&self, family: &str) -> bool {
        contains(&self.fonts, family)
    }
}

/// One of the program's own fonts.
pub(crate) fn embedded(family: &str, weight: FontWeight) -> Option<&'static Font> {
    EMBEDDED.iter().find(|font| font.info().family == family && font.info().variant.weight == weight)
}

fn contains(fonts: &[Font], family: &str) -> bool {
    fonts.iter().any(|font| font.info().family.eq_ignore_ascii_case(family.trim()))
}

/// The faces of these families that the machine has, by any of their names: an album that names such a family is made the same only
/// where the same font is installed.
fn installed(families: &[&String]) -> Vec<Font> {
    let mut database = Database::new();
    database.load_system_fonts();
    let wanted = |name: &str| families.iter().any(|family| family.trim().eq_ignore_ascii_case(name));
    let mut files: Vec<(std::path::PathBuf, u32)> = database
        .faces()
        .filter(|face| face.families.iter().any(|(name, _)| wanted(name)))
        .filter_map(|face| match &face.source {
            Source::File(path) => Some((path.clone(), face.index)),
            _ => None,
        })
        .collect();
    files.sort();
    files.into_iter().filter_map(|(path, index)| Font::new(Bytes::new(SourceFile::on_disk(path).read().ok()?), index)).collect()
}
