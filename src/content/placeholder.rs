//! What is still to be filled in: authors and templates write 待补 where they do not know yet, and no such word may be forgotten.

use std::path::Path;
use std::sync::Arc;

use super::{Catalog, Edition};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::{SourceFolder, SourceText};

/// Every line with one of the words that stand for what is not there yet, in the configuration and in the entries: an error where everyone would read it.
pub fn find(root: &Path, catalog: &Catalog, edition: Edition, words: &[String]) -> Diagnostics {
    let configuration = SourceFolder::open(root).ok().into_iter().flat_map(|folder| {
        let read = move |name| folder.read_text(name).ok().map(|(source, _)| source);
        ["publication.yaml", "units.yaml", "images.yaml"].into_iter().filter_map(read)
    });
    let entries = catalog.entries.iter().filter(|entry| edition.shows(entry.visibility)).map(|entry| entry.visible_source(edition));
    configuration.chain(entries).flat_map(|source| in_text(&source, edition, words)).collect()
}

fn in_text(source: &Arc<SourceText>, edition: Edition, words: &[String]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut from = 0;
    for line in source.text.split_inclusive('\n') {
        let written = if line.trim_start().starts_with('#') && is_yaml(source, from) { "" } else { line };
        let first = words.iter().filter_map(|word| Some((written.find(word.as_str())?, word.len()))).min();
        if let Some((at, length)) = first {
            let message = format!("还没有填写：「{}」", written.trim());
            let make = if edition == Edition::Public { Diagnostic::error } else { Diagnostic::warning };
            found.push(make("data/placeholder-left", message).at(source, from + at..from + at + length).hint(HINT));
        }
        from += line.len();
    }
    found
}

const HINT: &str = "换成真实内容；确实没有的，删去这一项";

/// Whether `#` begins a remark at this place: in a configuration file, and in the front matter of an entry.
fn is_yaml(source: &SourceText, at: usize) -> bool {
    let front_matter_end = source.text.match_indices("\n---").next().map_or(0, |(end, _)| end);
    source.path.ends_with(".yaml") || at <= front_matter_end
}
