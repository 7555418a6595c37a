//! One entry that is being written: its text, and where it came from.

use serde::{Deserialize, Serialize};

use crate::model::id::EntryId;

/// Where an entry came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// It was begun here, empty.
    New,
    /// It was begun here, from an entry that the kit brought.
    Copied,
    /// The kit brought it, and nobody has begun to change it: it may be read, and begun from.
    Kit,
    /// The kit brought it, and it is changed in place.
    Edited,
    /// It came as a Word file.
    Word,
    /// It came in a package that was saved before.
    Package,
}

/// An entry in the list of what there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryCard {
    /// Its id with its folder: `cases/wuwang-heyi`.
    pub id: String,
    /// The word for its kind: `case`.
    pub kind: &'static str,
    /// What people call its kind.
    pub kind_label: &'static str,
    /// Its title; empty where nobody has written one.
    pub title: String,
    /// Where it came from.
    pub origin: Origin,
    /// How many places stand in the way, once it has been checked.
    pub missing: Option<usize>,
}

/// An entry that is being written.
#[derive(Debug, Clone)]
pub(super) struct EntryDraft {
    pub(super) id: EntryId,
    /// Its text, below the publication folder.
    pub(super) path: String,
    pub(super) text: String,
    pub(super) origin: Origin,
    /// Texts that corrections and other big steps replaced, the last one at the end.
    pub(super) before: Vec<String>,
    pub(super) missing: Option<usize>,
    /// Whether somebody has given it its id.
    pub(super) is_named: bool,
}

/// How many steps can be taken back.
const STEPS: usize = 100;

impl EntryDraft {
    pub(super) fn new(id: EntryId, path: String, text: String, origin: Origin) -> Self {
        Self { id, path, text, origin, before: Vec::new(), missing: None, is_named: false }
    }

    /// Whether its id is only the one that it had to have at the beginning.
    pub(super) fn is_provisional(&self) -> bool {
        !self.is_named && matches!(self.origin, Origin::New | Origin::Copied)
    }

    /// Replaces the text by one that a person may want to take back.
    pub(super) fn replace(&mut self, text: String) {
        if self.before.len() >= STEPS {
            self.before.remove(0);
        }
        self.before.push(std::mem::replace(&mut self.text, text));
    }

    /// The folder of its text and its pictures.
    pub(super) fn folder(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}
