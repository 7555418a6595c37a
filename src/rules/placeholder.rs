//! What is still to be filled in: authors and templates write 待补 where they do not know yet, and no such word may be forgotten.

use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::load::rules;
use crate::model::Catalog;
use crate::source::SourceText;

/// Every line with one of the words that stand for what is not there yet, in the configuration and in the entries: an error where everyone would read it.
pub fn find(catalog: &Catalog, edition: Edition, words: &[String]) -> Diagnostics {
    let files = catalog.configuration.iter().map(|file| (Arc::clone(&file.source), file.source.text.len()));
    let shown = catalog.entries.iter().filter(|entry| edition.shows(entry.visibility));
    let entries = shown.map(|entry| (entry.visible_source(edition), entry.parts.front_matter.end));
    files.chain(entries).flat_map(|(source, yaml_end)| in_text(&source, yaml_end, edition, words)).collect()
}

/// `yaml_end` says up to where `#` begins a remark.
fn in_text(source: &Arc<SourceText>, yaml_end: usize, edition: Edition, words: &[String]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut from = 0;
    for line in source.text.split_inclusive('\n') {
        let written = if line.trim_start().starts_with('#') && from < yaml_end { "" } else { line };
        let first = words.iter().filter_map(|word| Some((written.find(word.as_str())?, word.len()))).min();
        if let Some((at, length)) = first {
            let message = format!("还没有填写：「{}」", written.trim());
            found.push(
                Diagnostic::new(&rules::DATA_PLACEHOLDER_LEFT, message)
                    .in_edition(edition)
                    .at(source, from + at..from + at + length)
                    .hint(HINT),
            );
        }
        from += line.len();
    }
    found
}

const HINT: &str = "换成真实内容；确实没有的，删去这一项";
