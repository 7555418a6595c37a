//! What the desk remembers between two runs, in the user's own folder: the publications that were open, and what they were on another day.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::diag::Severity;
use crate::model::{Catalog, Entry};
use crate::review::fingerprint;

use super::office::Checked;

/// How many publications are remembered.
const REMEMBERED: usize = 8;

/// What is remembered.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Settings {
    /// The publications, the last one first.
    publications: Vec<Remembered>,
    #[serde(skip)]
    is_changed: bool,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Remembered {
    folder: PathBuf,
    title: String,
    /// What it is today, and what it was on the last day before.
    today: Option<DayState>,
    before: Option<DayState>,
}

/// A publication on a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct DayState {
    /// The day.
    pub(super) day: String,
    /// Title and content of each entry, by its id.
    pub(super) entries: BTreeMap<String, (String, String)>,
    /// What stood between it and the public edition.
    pub(super) errors: usize,
}

/// What is different from the day before.
#[derive(Debug, Default, Serialize)]
pub(super) struct Changes {
    pub(super) day: String,
    pub(super) new: Vec<Named>,
    pub(super) changed: Vec<Named>,
    pub(super) gone: Vec<Named>,
    pub(super) errors_before: usize,
    pub(super) errors: usize,
}

/// An entry by its name.
#[derive(Debug, Serialize)]
pub(super) struct Named {
    pub(super) id: String,
    pub(super) title: String,
}

impl Settings {
    pub(super) fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The text to be kept, where something changed since it was asked last.
    pub(super) fn changed(&mut self) -> Option<String> {
        std::mem::take(&mut self.is_changed).then(|| serde_json::to_string(self).unwrap_or_default())
    }

    pub(super) fn last(&self) -> Option<PathBuf> {
        self.publications.first().map(|known| known.folder.clone())
    }

    /// The publications that were open before, with their titles.
    pub(super) fn known(&self) -> impl Iterator<Item = (&Path, &str)> {
        self.publications.iter().map(|known| (known.folder.as_path(), known.title.as_str()))
    }

    /// A publication is opened.
    pub(super) fn opened(&mut self, folder: &Path) {
        let at = self.publications.iter().position(|known| known.folder == folder);
        let known = match at {
            Some(0) => return,
            Some(at) => self.publications.remove(at),
            None => Remembered { folder: folder.to_owned(), ..Remembered::default() },
        };
        self.publications.insert(0, known);
        self.publications.truncate(REMEMBERED);
        self.is_changed = true;
    }

    /// Notes what a publication is today.
    pub(super) fn note(&mut self, folder: &Path, checked: &Checked, today: Date) {
        let Some(whole) = &checked.whole else { return };
        let Some(known) = self.publications.iter_mut().find(|known| known.folder == folder) else { return };
        let now = DayState::of(&whole.catalog, checked, today);
        if known.today.as_ref() == Some(&now) && known.title == whole.catalog.publication.short_title {
            return;
        }
        known.title.clone_from(&whole.catalog.publication.short_title);
        if let Some(earlier) = known.today.replace(now).filter(|earlier| earlier.day != today.to_string()) {
            known.before = Some(earlier);
        }
        self.is_changed = true;
    }

    /// What changed in a publication since the last day on which it was open before.
    pub(super) fn changes(&self, folder: &Path) -> Option<Changes> {
        let known = self.publications.iter().find(|known| known.folder == folder)?;
        let (now, before) = (known.today.as_ref()?, known.before.as_ref()?);
        Some(now.since(before))
    }
}

impl DayState {
    fn of(catalog: &Catalog, checked: &Checked, today: Date) -> Self {
        let state = |entry: &Entry| (entry.title.clone(), fingerprint(catalog, entry));
        Self {
            day: today.to_string(),
            entries: catalog.entries.iter().map(|entry| (entry.id.to_string(), state(entry))).collect(),
            errors: checked.diagnostics.count(Severity::Error),
        }
    }

    fn since(&self, before: &Self) -> Changes {
        let named = |(id, (title, _)): (&String, &(String, String))| Named { id: id.clone(), title: title.clone() };
        let is_changed = |(id, (_, content)): &(&String, &(String, String))| before.entries.get(*id).is_some_and(|(_, old)| old != content);
        Changes {
            day: before.day.clone(),
            new: self.entries.iter().filter(|(id, _)| !before.entries.contains_key(*id)).map(named).collect(),
            changed: self.entries.iter().filter(is_changed).map(named).collect(),
            gone: before.entries.iter().filter(|(id, _)| !self.entries.contains_key(*id)).map(named).collect(),
            errors_before: before.errors,
            errors: self.errors,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: &str, entries: &[(&str, &str)], errors: usize) -> DayState {
        let entries = entries.iter().map(|(id, content)| ((*id).to_owned(), ((*id).to_owned(), (*content).to_owned()))).collect();
        DayState { day: day.to_owned(), entries, errors }
    }

    #[test]
    fn a_day_is_compared_with_the_one_before() {
        let before = day("2026-11-27", &[("cases/a", "1"), ("cases/b", "1"), ("cases/c", "1")], 9);
        let changes = day("2026-11-28", &[("cases/a", "1"), ("cases/b", "2"), ("cases/d", "1")], 7).since(&before);
        let ids = |named: &[Named]| named.iter().map(|named| named.id.clone()).collect::<Vec<_>>();
        assert_eq!(
            (ids(&changes.new), ids(&changes.changed), ids(&changes.gone)),
            (vec!["cases/d".to_owned()], vec!["cases/b".to_owned()], vec!["cases/c".to_owned()])
        );
        assert_eq!((changes.errors_before, changes.errors), (9, 7));
    }

    #[test]
    fn what_cannot_be_read_is_forgotten() {
        assert_eq!(Settings::read("不是 JSON").last(), None);
        let mut settings = Settings::default();
        settings.opened(Path::new("/a"));
        settings.opened(Path::new("/b"));
        let again = Settings::read(&settings.changed().unwrap());
        assert_eq!(again.known().map(|(folder, _)| folder).collect::<Vec<_>>(), [Path::new("/b"), Path::new("/a")]);
        assert_eq!(settings.changed(), None);
    }
}
