//! The album's templates: the program's own, single ones replaced by the office's; and the fonts beside them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rust_embed::RustEmbed;

use crate::diag::{Diagnostic, Diagnostics};
use crate::source::{SourceText, TEMPLATE_UNKNOWN_FILE};

/// Where the templates are, in this repository and beside a publication.
const FOLDER: &str = "templates/album/";
/// The template that begins the book.
pub(crate) const ALBUM: &str = "album.typ";
/// The template that begins the proof copy.
pub(crate) const PROOF: &str = "proof.typ";

#[derive(RustEmbed)]
#[folder = "templates/album/"]
struct Embedded;

/// The templates by name, each replaced by the one of `overrides` that has its name.
///
/// # Errors
///
/// - An override that replaces nothing: `template/unknown-file`.
pub(crate) fn load(overrides: &[Arc<SourceText>]) -> Result<BTreeMap<String, Arc<SourceText>>, Diagnostics> {
    let mut sources: BTreeMap<String, Arc<SourceText>> = Embedded::iter()
        .filter(|name| name.ends_with(".typ"))
        .filter_map(|name| {
            let text = String::from_utf8(Embedded::get(&name)?.data.into_owned()).ok()?;
            Some((name.to_string(), SourceText::new(format!("{FOLDER}{name}"), text)))
        })
        .collect();
    let mut diagnostics = Diagnostics::default();
    for source in overrides {
        let name = source.path.rsplit_once(FOLDER).map_or(source.path.as_str(), |(_, name)| name);
        if sources.contains_key(name) {
            sources.insert(name.to_owned(), Arc::clone(source));
        } else {
            diagnostics.push(unknown(name, &source.path, sources.keys()));
        }
    }
    if diagnostics.is_empty() { Ok(sources) } else { Err(diagnostics) }
}

/// The licence of the program's fonts.
pub(crate) fn font_licence() -> Option<Vec<u8>> {
    Some(Embedded::get("fonts/OFL.txt")?.data.into_owned())
}

/// The files of the program's fonts, sorted by name.
pub(crate) fn fonts() -> impl Iterator<Item = Cow<'static, [u8]>> {
    let mut names: Vec<_> = Embedded::iter().filter(|name| name.ends_with(".otf") || name.ends_with(".ttf")).collect();
    names.sort();
    names.into_iter().filter_map(|name| Some(Embedded::get(&name)?.data))
}

fn unknown<'a>(name: &str, path: &str, known: impl Iterator<Item = &'a String>) -> Diagnostic {
    let nearest = known.max_by(|a, b| strsim::jaro(name, a).total_cmp(&strsim::jaro(name, b)));
    let diagnostic = Diagnostic::new(&TEMPLATE_UNKNOWN_FILE, format!("画册没有叫「{name}」的模板")).in_file(path);
    match nearest {
        Some(nearest) => diagnostic.hint(format!("是不是 {nearest}？只能替换程序自带的模板")),
        None => diagnostic,
    }
}
