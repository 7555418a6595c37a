//! What the rules go by, made ready: the dictionary takes longer to make than an entry to check, and does not change while one writes.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;

use super::attachments::{self, Known, Traces};
use super::dictionary::Dictionary;
use super::words::Words;
use crate::diag::Diagnostics;
use crate::model::Catalog;
use crate::source::SourceFolder;

/// The dictionary of a publication, ready for many checks.
pub struct Prepared {
    pub(super) dictionary: Dictionary,
    pub(super) words: Words,
    /// What is wrong with the publication's own lists.
    pub(super) diagnostics: Diagnostics,
}

impl Prepared {
    /// Reads the dictionary of a publication for the entries of a year.
    pub fn read(folder: &SourceFolder, year: i16) -> Arc<Self> {
        let mut dictionary = Dictionary::built_in(year);
        let diagnostics = super::add_own(&mut dictionary, folder, year);
        let words = Words::new(&dictionary);
        Arc::new(Self { dictionary, words, diagnostics })
    }

    /// A number that the publication asks for, by its name in the dictionary: `summary`, `case_max`.
    pub fn limit(&self, name: &str) -> Option<usize> {
        self.dictionary.known_limit(name)
    }
}

/// What files for download were found to hold, by their paths: for whoever has their bytes only once.
#[derive(Debug, Default, Clone)]
pub struct Examined(BTreeMap<String, Arc<Traces>>);

impl Examined {
    /// Looks into a file.
    pub fn add(&mut self, path: &str, bytes: &[u8], catalog: &Catalog) {
        let traces = attachments::examine_bytes(path, &mut Cursor::new(bytes), bytes.len() as u64, &Known::new(catalog));
        self.0.insert(path.to_owned(), Arc::new(traces));
    }

    /// Knows a file by another path.
    pub fn rename(&mut self, from: &str, to: &str) {
        if let Some(traces) = self.0.remove(from) {
            self.0.insert(to.to_owned(), traces);
        }
    }

    /// Whether a file has been looked into.
    pub fn knows(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    pub(super) fn get(&self, path: &str) -> Option<Arc<Traces>> {
        self.0.get(path).map(Arc::clone)
    }
}
