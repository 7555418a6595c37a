//! What everything else stands on: a finished, ordered [`Catalog`] of what the office wrote, every value with its place.
//!
//! - [`publication`], [`report`] and [`picture`] are the configuration as values, [`entry`] is an entry, [`block`] its text.
//! - [`field`] says what a field is, [`tables`] which there are; [`kind`] and [`kinds`] state the kinds of entries.
//! - [`node`], [`written`] and [`origin`] keep what was written, and where; [`gaps`] says what is still to be written.

pub mod block;
pub mod entry;
pub mod field;
pub mod gaps;
pub mod id;
pub mod kind;
pub mod kinds;
pub mod node;
pub mod origin;
pub mod picture;
pub mod publication;
pub mod report;
pub mod signature;
pub mod tables;
pub mod written;

use std::collections::BTreeMap;
use std::ops::Range;

pub use block::{Block, Image, Inline, LinkTarget};
pub use entry::{Entry, Status, Visibility};
pub use id::{EntryId, Slug};
pub use kind::Kind;
pub use kinds::Detail;
pub use picture::Picture;
pub use publication::{Publication, Unit};
pub use written::Configuration;

use crate::diag::{Diagnostic, Diagnostics, Place};

/// Everything that was read: each reference in it leads somewhere, each list has its order.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// `publication.yaml`.
    pub publication: Publication,
    /// Every unit, in official order.
    pub units: Vec<Unit>,
    /// Every entry: by kind; brands in official order; the other kinds by date, newest first, then by id.
    pub entries: Vec<Entry>,
    /// Every picture that an entry or the configuration names, by its path below the publication folder.
    pub pictures: BTreeMap<String, Picture>,
    /// The files at the top as they were read, for whoever points at one: `publication.yaml`, `units.yaml`, `images.yaml`, those that are there.
    pub configuration: Vec<Configuration>,
    /// Every other file that an entry offers, by its path: its bytes are read when it is published.
    pub attachments: BTreeMap<String, Attachment>,
}

/// A file that an entry offers for download.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Where it is on this machine.
    pub file: crate::source::SourceFile,
    /// Its size in bytes.
    pub size: u64,
}

impl Catalog {
    /// A file at the top, by its name.
    pub fn configuration(&self, name: &str) -> Option<&Configuration> {
        self.configuration.iter().find(|file| file.name == name)
    }

    /// The path of a file of the publication as messages show it.
    pub fn shown(&self, path: &str) -> String {
        let file = self.configuration.first();
        let folder = file.and_then(|file| file.source.path.strip_suffix(file.name)).unwrap_or_default();
        format!("{folder}{path}")
    }

    /// The same diagnostics, with the places that only the catalog knows: a file that entries show or offer is told where it is first named,
    /// a file at the top by its path as messages show it.
    #[must_use]
    pub fn located(&self, diagnostics: Diagnostics) -> Diagnostics {
        let mut first_named: BTreeMap<&str, (&Entry, &Range<usize>)> = BTreeMap::new();
        for entry in &self.entries {
            for (path, place) in &entry.file_places {
                first_named.entry(path).or_insert((entry, place));
            }
        }
        let located = |diagnostic: Diagnostic| match &diagnostic.place {
            Place::File(path) => match first_named.get(path.as_str()) {
                Some((entry, place)) => diagnostic.at(&entry.source, (*place).clone()),
                None if self.configuration(path).is_some() => {
                    let shown = self.shown(path);
                    diagnostic.in_file(shown)
                }
                None => diagnostic,
            },
            _ => diagnostic,
        };
        diagnostics.into_iter().map(located).collect()
    }

    /// The entry of an id.
    pub fn entry(&self, id: &EntryId) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == *id)
    }

    /// The entry of a kind and a slug.
    pub fn find(&self, kind: Kind, slug: &Slug) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id.kind == kind && entry.id.slug == *slug)
    }

    /// The unit of an id.
    pub fn unit(&self, id: &Slug) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.id == *id)
    }

    /// The brand that is the leaf of a unit.
    pub fn leaf(&self, unit: &Slug) -> Option<&Entry> {
        self.of_kind(Kind::Brand).find(|entry| entry.unit == *unit && entry.is_leaf())
    }

    /// The entries of a kind, in order.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.id.kind == kind)
    }
}
