//! What the desk knows at a moment: the publication, its version, what the checks said, and what was just done.

use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::album::Shown;
use super::importing::{Pending, Uploads};
use super::office::{Checked, Refusal};
use super::settings::Settings;
use crate::edition::Edition;
use crate::output::Files;

/// How many notes are kept, for pages that are loaded again.
const NOTES: usize = 20;

/// What was done, or why it was not.
#[derive(Debug, Clone)]
pub(super) struct Note {
    number: u64,
    pub(super) done: Result<String, Refusal>,
}

/// A check that is due.
#[derive(Debug, Clone, Copy)]
pub(super) struct Due {
    pub(super) edition: Edition,
    pub(super) is_whole: bool,
    version: u64,
}

/// A check that was made of a version.
struct Held {
    version: u64,
    checked: Arc<Checked>,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) folder: Option<PathBuf>,
    pub(super) settings: Settings,
    pub(super) is_over: bool,
    /// What was handed over for import, and what would come of it.
    pub(super) uploads: Uploads,
    pub(super) pending: Option<Arc<Pending>>,
    /// The album as it was looked at last.
    pub(super) album: Option<Arc<Shown>>,
    /// The draft's site as it was made last.
    pub(super) preview: Option<Arc<Files>>,
    /// Counts what was seen of the publication; pages say which one they show.
    version: u64,
    stamp: u64,
    /// Counts what else pages show: checks and finished work.
    turns: u64,
    checks: BTreeMap<usize, Held>,
    notes: VecDeque<Note>,
    note_number: u64,
}

impl State {
    pub(super) fn new(settings: &str) -> Self {
        Self { settings: Settings::read(settings), ..Self::default() }
    }

    /// A publication is opened: nothing of the one before is kept.
    pub(super) fn open(&mut self, folder: &Path, stamp: u64) {
        self.settings.opened(folder);
        let settings = std::mem::take(&mut self.settings);
        let notes = std::mem::take(&mut self.notes);
        *self = Self {
            folder: Some(folder.to_owned()),
            settings,
            stamp,
            version: self.version + 1,
            turns: self.turns,
            notes,
            note_number: self.note_number,
            ..Self::default()
        };
        self.want(Edition::Public);
    }

    /// The publication looks like this now; the check that is due.
    pub(super) fn seen(&mut self, folder: &Path, stamp: u64) -> Option<Due> {
        if self.folder.as_deref() != Some(folder) {
            return None;
        }
        if stamp != self.stamp {
            self.stamp = stamp;
            self.version += 1;
        }
        let version = self.version;
        let (number, held) = self.checks.iter().find(|(_, held)| held.version != version || !held.checked.is_whole)?;
        let edition = EDITIONS[*number];
        // The entries first: that is quick, and mostly what changed.
        Some(Due { edition, is_whole: held.version == version, version })
    }

    /// Keeps what a check said, unless something else was opened meanwhile.
    pub(super) fn keep(&mut self, folder: &Path, due: &Due, checked: Checked, today: Date) {
        if self.folder.as_deref() != Some(folder) {
            return;
        }
        if due.edition == Edition::Public && checked.is_whole {
            self.settings.note(folder, &checked, today);
        }
        self.checks.insert(number_of(due.edition), Held { version: due.version, checked: Arc::new(checked) });
        self.turns += 1;
    }

    /// The last check of an edition, which may be of an earlier version; asks for one where there is none.
    pub(super) fn checked(&mut self, edition: Edition) -> Option<Arc<Checked>> {
        self.want(edition);
        let held = self.checks.get(&number_of(edition))?;
        (held.version > 0).then(|| Arc::clone(&held.checked))
    }

    /// Whether a check is of what is there now.
    pub(super) fn is_fresh(&self, edition: Edition) -> bool {
        self.checks.get(&number_of(edition)).is_some_and(|held| held.version == self.version)
    }

    fn want(&mut self, edition: Edition) {
        let none = || Checked { whole: None, diagnostics: crate::diag::Diagnostics::default(), edition, is_whole: false };
        self.checks.entry(number_of(edition)).or_insert_with(|| Held { version: 0, checked: Arc::new(none()) });
    }

    pub(super) fn is_checking(&self) -> bool {
        self.checks.values().any(|held| held.version != self.version || !held.checked.is_whole)
    }

    pub(super) fn version(&self) -> u64 {
        self.version
    }

    pub(super) fn is_version(&self, said: &str) -> bool {
        said == self.version.to_string()
    }

    /// Something that pages show is different now.
    pub(super) fn turn_page(&mut self) {
        self.turns += 1;
    }

    /// What a page shows is what is there, while this stays the same.
    pub(super) fn key(&self) -> String {
        format!("{}.{}", self.version, self.turns)
    }

    /// Keeps what was done for the page that says so.
    pub(super) fn note(&mut self, done: Result<String, Refusal>) -> u64 {
        self.note_number += 1;
        self.notes.push_back(Note { number: self.note_number, done });
        if self.notes.len() > NOTES {
            self.notes.pop_front();
        }
        self.note_number
    }

    pub(super) fn note_of(&self, number: &str) -> Option<Note> {
        let number: u64 = number.parse().ok()?;
        self.notes.iter().find(|note| note.number == number).cloned()
    }
}

const EDITIONS: [Edition; 3] = [Edition::Public, Edition::Internal, Edition::Draft];

fn number_of(edition: Edition) -> usize {
    EDITIONS.iter().position(|known| *known == edition).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;

    fn checked(is_whole: bool) -> Checked {
        Checked { whole: None, diagnostics: Diagnostics::default(), edition: Edition::Public, is_whole }
    }

    #[test]
    fn a_change_is_checked_twice_and_makes_older_pages_void() {
        let folder = Path::new("/a");
        let today = Date::constant(2026, 11, 28);
        let mut state = State::new("");
        state.open(folder, 7);
        let shown = state.version().to_string();
        for is_whole in [false, true] {
            let due = state.seen(folder, 7).unwrap();
            assert_eq!(due.is_whole, is_whole);
            state.keep(folder, &due, checked(is_whole), today);
        }
        assert!(state.seen(folder, 7).is_none() && !state.is_checking() && state.is_version(&shown));
        assert!(!state.seen(folder, 8).unwrap().is_whole);
        assert!(!state.is_version(&shown) && state.is_checking() && !state.is_fresh(Edition::Public));
        assert!(state.seen(Path::new("/b"), 9).is_none());
    }

    #[test]
    fn notes_are_kept_for_a_while() {
        let mut state = State::default();
        let first = state.note(Ok("好".to_owned()));
        assert!(state.note_of(&first.to_string()).is_some_and(|note| note.done.is_ok()));
        for _ in 0..NOTES {
            state.note(Ok(String::new()));
        }
        assert!(state.note_of(&first.to_string()).is_none() && state.note_of("x").is_none());
    }
}
