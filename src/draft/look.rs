//! One entry looked at again and again while somebody writes it: what `qinglian check` says of it.
//!
//! The way is that of a build, without its outputs: load, check, take out what the edition may not see, check its texts, judge. What does not
//! change from one key press to the next is kept: the dictionary, what the pictures' bytes said, what the files for download hold.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::session::{LEDGER, Session};
use super::text::EntryText;
use crate::diag::{Diagnostic, Diagnostics, Place};
use crate::edition::Edition;
use crate::load::{self, Looking};
use crate::model::{Catalog, EntryId};
use crate::review;
use crate::rules::{self, Checker, placeholder};

/// What was seen when an entry was last looked at.
pub(super) struct LastLook {
    pub(super) id: EntryId,
    pub(super) edition: Edition,
    /// What the edition may show; nothing where the publication cannot be read.
    pub(super) catalog: Option<Catalog>,
    /// What is about the entry, in the order in which a person mends it.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Session {
    /// What `qinglian check --only entries` says of an entry: of its text, its pictures and their rows, its files.
    pub fn diagnostics(&mut self, id: &str) -> Option<&[Diagnostic]> {
        self.look(id).map(|looked| looked.diagnostics.as_slice())
    }

    /// The edition whose rules count for an entry.
    pub fn edition(&self, id: &str) -> Option<Edition> {
        let (entry, text) = self.text_of(id)?;
        Some(self.edition_of(entry.kind, &text))
    }

    pub(super) fn look(&mut self, id: &str) -> Option<&LastLook> {
        if self.looked.as_ref().is_none_or(|looked| looked.id.to_string() != id) {
            self.looked = Some(self.look_anew(id)?);
        }
        self.looked.as_ref()
    }

    fn look_anew(&self, id: &str) -> Option<LastLook> {
        let draft = self.draft(id)?;
        let text = EntryText::of(draft.id.kind, &draft.text);
        let edition = self.edition_of(draft.id.kind, &text);
        let (catalog, diagnostics) = self.checked(edition, &draft.id);
        let files: BTreeSet<&str> =
            catalog.iter().filter_map(|catalog| catalog.entry(&draft.id)).flat_map(|entry| entry.files().map(String::as_str)).collect();
        let folder = format!("{id}/");
        let own = EntryFiles { path: &draft.path, folder: &folder, files, ledger: super::yaml::pairs_of(&self.ledger) };
        let diagnostics: Vec<Diagnostic> = diagnostics.into_iter().filter(|diagnostic| own.has(diagnostic)).collect();
        Some(LastLook { id: draft.id.clone(), edition, catalog, diagnostics })
    }

    /// What is wrong with the publication as it is now, the texts of other entries left out.
    fn checked(&self, edition: Edition, id: &EntryId) -> (Option<Catalog>, Diagnostics) {
        let folder = self.publication();
        let looking = Looking {
            probe: &|file, path| self.files.probe(&self.brought_facts, file, path),
            examine: &|path, _| self.files.examine(&self.brought_facts, path),
        };
        let (catalog, mut diagnostics) = load::load_folder_with(&folder, looking);
        let Some(catalog) = catalog else { return (None, rules::settle_unread(diagnostics, edition)) };
        let (checker, new_diagnostics) = Checker::with(Arc::clone(&self.prepared), &folder, &catalog, edition, Some(self.today));
        let mut checker = checker.with_examined(self.examined.clone());
        diagnostics.append(new_diagnostics);
        diagnostics.append(placeholder::find(&catalog, edition, checker.placeholders()));
        diagnostics.append(review::check(&folder, &catalog, edition));
        let catalog = catalog.for_edition(edition);
        diagnostics.append(checker.texts_where(&catalog, &|entry| entry.id == *id));
        let diagnostics = checker.judge(diagnostics);
        let diagnostics = checker.settle(diagnostics, &catalog);
        (Some(catalog), diagnostics)
    }
}

/// What belongs to an entry.
struct EntryFiles<'a> {
    path: &'a str,
    /// The folder of its own, with a slash.
    folder: &'a str,
    /// What it shows or offers, wherever that lies.
    files: BTreeSet<&'a str>,
    ledger: Vec<super::yaml::Pair>,
}

impl EntryFiles<'_> {
    fn has(&self, diagnostic: &Diagnostic) -> bool {
        match &diagnostic.place {
            Place::Text(span) if span.source.path == LEDGER => {
                let row = self.ledger.iter().find(|row| row.lines.contains(&span.range.start));
                row.is_some_and(|row| self.has_file(&row.name))
            }
            _ => diagnostic.path().is_some_and(|path| path == self.path || self.has_file(path)),
        }
    }

    fn has_file(&self, path: &str) -> bool {
        path.starts_with(self.folder) || self.files.contains(path)
    }
}
