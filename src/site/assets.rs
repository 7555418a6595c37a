//! Files that every site has: what is in `www/`, and the stylesheet of the brands' colours.

use std::fmt::Write as _;

use rust_embed::RustEmbed;

use super::color::{Color, WHITE};
use crate::model::{Catalog, Detail, Entry};
use crate::output::Files;

/// The stylesheet that is made from the data.
pub(crate) const BRAND_STYLES: &str = "styles/brands.css";

/// The site's own mark.
pub(crate) const ICON: &str = "icons/icon.svg";

/// What the search's module was made from, or with: no page asks for it.
const MADE_FROM: [&str; 2] = ["search/unpack.js", "search/module.sha256"];

/// The user's manual is no part of a publication's site.
const MANUAL: &str = "manual/";

#[derive(RustEmbed)]
#[folder = "www/"]
struct Embedded;

/// Every file in `www/` that a page asks for, by its address.
pub(crate) fn embedded() -> Files {
    let is_served = |path: &str| !MADE_FROM.contains(&path) && !path.starts_with(MANUAL);
    Embedded::iter()
        .filter(|path| is_served(path))
        .filter_map(|path| Some((path.to_string(), Embedded::get(&path)?.data.into_owned())))
        .collect()
}

/// One file of every site, for pages that look like the site and are none of it.
pub fn shared_file(path: &str) -> Option<Vec<u8>> {
    Embedded::get(path).map(|file| file.data.into_owned())
}

/// A class for each brand with a colour. The Content-Security-Policy forbids `style` attributes, so colours reach pages as classes.
pub fn brand_styles(catalog: &Catalog) -> String {
    let mut css = String::new();
    for entry in &catalog.entries {
        let Some(color) = brand_color(entry) else { continue };
        let _ = writeln!(
            css,
            ".{class}{{--brand:{color};--brand-ink:{ink};--brand-soft:{soft};--brand-line:{line}}}",
            class = brand_class(entry),
            ink = color.readable(),
            soft = color.mix(WHITE, 0.90),
            line = color.mix(WHITE, 0.62),
        );
    }
    css
}

/// The class that gives a page or card the colour of a brand.
pub(crate) fn brand_class(brand: &Entry) -> String {
    format!("brand-{}", brand.id.slug)
}

/// The colour of a brand, where it has one.
pub(crate) fn brand_color(entry: &Entry) -> Option<Color> {
    match &entry.detail {
        Detail::Brand(brand) => brand.color.as_deref().and_then(Color::parse),
        _ => None,
    }
}
