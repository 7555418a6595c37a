//! What is in the folders that references lead to: each folder is listed once, however many references lead there.
//!
//! Two spellings of a name are one where Unicode says so: a Mac writes `é` in two code points (NFD), an input method in one (NFC), and on
//! the screen nobody can tell them apart.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use unicode_normalization::UnicodeNormalization;

use crate::nearby::Names;
use crate::source::SourceFolder;

/// The folders that have been looked into.
pub(super) struct Listings<'a> {
    folder: &'a SourceFolder,
    known: Mutex<HashMap<String, Arc<Listing>>>,
}

/// A folder.
struct Listing {
    /// The name of every file and folder in it, by its composed form. Of two that look alike the first in order.
    by_composed: BTreeMap<String, String>,
    files: Names,
}

impl<'a> Listings<'a> {
    /// The folders of a publication, none of them looked into yet.
    pub(super) fn new(folder: &'a SourceFolder) -> Self {
        Self { folder, known: Mutex::default() }
    }

    /// The file at a path, by its exact name, else by the name that looks the same.
    pub(super) fn find(&self, path: &str) -> Option<String> {
        if self.folder.has_file(path) {
            return Some(path.to_owned());
        }
        let mut found = String::new();
        for part in path.split('/') {
            let name = self.of(&found).by_composed.get(&composed(part))?.clone();
            if !found.is_empty() {
                found.push('/');
            }
            found.push_str(&name);
        }
        self.folder.has_file(&found).then_some(found)
    }

    /// The file of a folder whose name is nearest to what was typed.
    pub(super) fn nearest(&self, folder: &str, name: &str) -> Option<String> {
        self.of(folder).files.nearest(name).map(str::to_owned)
    }

    fn of(&self, folder: &str) -> Arc<Listing> {
        // A thread that panicked while it held the lock left whole listings behind.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.entry(folder.to_owned()).or_insert_with(|| Arc::new(self.list(folder))))
    }

    fn list(&self, folder: &str) -> Listing {
        let (items, _) = self.folder.list(folder);
        let mut by_composed = BTreeMap::new();
        for item in &items {
            by_composed.entry(composed(&item.name)).or_insert_with(|| item.name.clone());
        }
        Listing { by_composed, files: Names::new(items.into_iter().filter(|item| !item.is_folder).map(|item| item.name)) }
    }
}

/// A name with every letter in as few code points as it has.
fn composed(name: &str) -> String {
    name.nfc().collect()
}
