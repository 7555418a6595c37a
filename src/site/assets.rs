//! Files that every site has: what is in `www/`, and the stylesheet of the brands' colours.

use std::fmt::Write as _;
use std::io::Read as _;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use flate2::read::GzDecoder;
use rust_embed::RustEmbed;

use super::color::{Color, WHITE};
use crate::model::{Catalog, Detail, Entry};
use crate::output::Files;

/// The stylesheet that is made from the data.
pub(crate) const BRAND_STYLES: &str = "styles/brands.css";

/// The title face, cut down.
pub(crate) const TITLE_FONT: &str = "styles/title.otf";
/// Its licence.
pub(crate) const TITLE_FONT_LICENCE: &str = "styles/title-licence.txt";
/// Names the title face; machines that have it do not load it.
pub(crate) const TITLE_FACE: &str = "@font-face{font-family:\"Qinglian Title\";src:local(\"Source Han Serif SC Bold\"),local(\"SourceHanSerifSC-Bold\"),\
local(\"Noto Serif CJK SC Bold\"),local(\"NotoSerifCJKsc-Bold\"),url(\"title.otf\") format(\"opentype\");font-weight:700;font-display:swap}\n";

/// The site's own mark.
pub(crate) const ICON: &str = "icons/icon.svg";

/// What the search's module was made from: no page asks for it.
const MADE_FROM: &str = "search/module.sha256";

#[derive(RustEmbed)]
#[folder = "www/styles/"]
#[prefix = "styles/"]
struct Styles;

#[derive(RustEmbed)]
#[folder = "www/icons/"]
#[prefix = "icons/"]
struct Icons;

#[derive(RustEmbed)]
#[folder = "www/search/"]
#[prefix = "search/"]
struct Search;

#[derive(RustEmbed)]
#[folder = "www/tools/"]
#[prefix = "tools/"]
struct Tools;

/// Every file in `www/` that a page of a site asks for, by its address. The user's manual and the workbench are no part of a site.
pub(crate) fn embedded() -> Files {
    Styles::iter()
        .chain(Icons::iter())
        .chain(Search::iter())
        .chain(Tools::iter())
        .filter(|path| path != MADE_FROM)
        .filter_map(|path| {
            let file = Search::get(&path).or_else(|| Tools::get(&path)).map(|file| file.data.into_owned());
            Some((path.to_string(), file.or_else(|| shared_file(&path))?))
        })
        .collect()
}

/// A style sheet or an icon of every site, for pages that look like the site and are none of it.
pub fn shared_file(path: &str) -> Option<Vec<u8>> {
    let file = Styles::get(path).or_else(|| Icons::get(path));
    file.map(|file| file.data.into_owned())
}

/// What the workbench's module is made of.
const MODULE: [&str; 3] = ["glue.js", "module.wasm.gz", "module.sha256"];

#[derive(RustEmbed)]
#[folder = "www/workbench/"]
struct Workbench;

/// The workbench's files by their names: its page (`.html`), and what stands in a folder beside it. Its module travels packed in the program,
/// and as a script in the folder: a page that was opened by double click may read nothing else.
pub fn workbench_files() -> Files {
    let mut files: Files = Workbench::iter()
        .filter(|name| !MODULE.contains(&name.as_ref()))
        .filter_map(|name| Some((name.to_string(), Workbench::get(&name)?.data.into_owned())))
        .collect();
    if let Some(module) = workbench_module() {
        files.insert("module.js".to_owned(), module);
    }
    files
}

/// The script that hands the module over: wasm-bindgen's glue, then the module in base64. None in a build without one.
fn workbench_module() -> Option<Vec<u8>> {
    let glue = Workbench::get("glue.js")?;
    let packed = Workbench::get("module.wasm.gz")?;
    let mut module = Vec::new();
    GzDecoder::new(packed.data.as_ref()).read_to_end(&mut module).ok()?;
    let call = format!("\nqinglian.module(\"{}\");\n", BASE64_STANDARD.encode(module));
    Some([glue.data.as_ref(), call.as_bytes()].concat())
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
            soft = color.soft(),
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
