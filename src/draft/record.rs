//! What is saved as one writes: everything but the bytes of pictures and files, which the page keeps under their keys.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::entry::{EntryDraft, Origin};
use super::files::{Facts, OwnFiles, RecordedFile};
use super::session::{LEDGER, Session};
use super::yaml;
use crate::model::id::{EntryId, Slug};
use crate::model::kind::Kind;
use crate::source;

/// Why a record could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordError {
    /// It is no record, or only a part of one.
    Damaged,
    /// A newer program wrote it.
    Newer,
}

impl RecordError {
    /// What happened, in Chinese, in one sentence without a full stop.
    pub fn message(&self) -> &'static str {
        match self {
            RecordError::Damaged => "保存的草稿读不出来",
            RecordError::Newer => "保存的草稿是更新的版本写的",
        }
    }
}

/// Raised with every change that an older program cannot read.
const FORMAT: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
struct Record {
    format: u32,
    kit: String,
    entries: Vec<RecordedEntry>,
    ledger: String,
    files: Vec<RecordedFile>,
}

#[derive(Debug, Serialize, Deserialize)]
struct RecordedEntry {
    id: String,
    path: String,
    text: String,
    origin: Origin,
    is_named: bool,
}

impl Session {
    /// Everything that is written, without the bytes of pictures: to be saved as one writes.
    pub fn record(&self) -> Vec<u8> {
        let entry = |draft: &EntryDraft| RecordedEntry {
            id: draft.id.to_string(),
            path: draft.path.clone(),
            text: draft.text.clone(),
            origin: draft.origin,
            is_named: draft.is_named,
        };
        let record = Record {
            format: FORMAT,
            kit: self.kit.id.clone(),
            entries: self.drafts.iter().map(entry).collect(),
            ledger: self.ledger.clone(),
            files: self.files.recorded(),
        };
        serde_json::to_vec(&record).unwrap_or_default()
    }

    /// Goes on from a record. The kit's own files are those that are open.
    ///
    /// # Errors
    ///
    /// - The record is damaged, or a newer program wrote it; nothing has changed.
    pub fn restore(&mut self, record: &[u8]) -> Result<(), RecordError> {
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head = serde_json::from_slice(record).map_err(|_| RecordError::Damaged)?;
        if head.format > FORMAT {
            return Err(RecordError::Newer);
        }
        let record: Record = serde_json::from_slice(record).map_err(|_| RecordError::Damaged)?;
        let files = OwnFiles::restored(record.files).ok_or(RecordError::Damaged)?;
        let draft = |entry: RecordedEntry| {
            let draft = EntryDraft::new(entry_id(&entry.id)?, entry.path, entry.text, entry.origin);
            Some(EntryDraft { is_named: entry.is_named, ..draft })
        };
        let drafts: Vec<EntryDraft> = record.entries.into_iter().map(draft).collect::<Option<_>>().ok_or(RecordError::Damaged)?;
        let edited: Vec<String> = drafts.iter().filter(|draft| draft.origin == Origin::Edited).map(|draft| draft.id.to_string()).collect();
        self.drafts = Vec::new();
        // What the kit's own pictures say is looked at again.
        edited.iter().for_each(|id| {
            self.edit(id);
        });
        self.drafts = drafts;
        self.files = files;
        self.ledger = record.ledger;
        self.changed();
        Ok(())
    }

    /// The files for download that have to be looked into again after [`Session::restore`], by their paths: what they were found to hold is in
    /// no record.
    pub fn unexamined(&self) -> Vec<String> {
        let is_unknown = |path: &&String| !self.examined.knows(path);
        self.files.by_path.iter().filter(|(_, file)| file.facts.is_none()).map(|(path, _)| path).filter(is_unknown).cloned().collect()
    }

    /// Looks into a file for download again.
    pub fn look_again(&mut self, path: &str, bytes: &[u8]) {
        if self.files.by_path.get(path).is_some_and(|file| file.facts.is_none()) {
            self.look_at_attachment(path, bytes);
            self.changed();
        }
    }

    /// Goes on from the files of a package that was saved before, by their paths; gives the entries that came. The page keeps the bytes of the
    /// pictures under the keys that their cards have now.
    pub fn take_package(&mut self, files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
        let mut came = Vec::new();
        for (path, bytes) in files {
            let Some(id) = entry_of(path) else { continue };
            let Some(text) = source::decoded(bytes) else { continue };
            let name = id.to_string();
            let origin = if self.catalog.entry(&id).is_some() { Origin::Edited } else { Origin::Package };
            let path = match self.brought(&name) {
                Some((_, path, _)) => path,
                None => path.clone(),
            };
            match self.draft_mut(&name) {
                Some(draft) => draft.replace(text),
                None => self.drafts.push(EntryDraft::new(id, path, text, origin)),
            }
            came.push(name);
        }
        for (path, bytes) in files {
            let is_of_entry = came.iter().any(|id| path.starts_with(&format!("{id}/")));
            if is_of_entry && entry_of(path).is_none() {
                let facts = Some(Facts::of(path, bytes)).filter(|facts| facts.refusal().is_none());
                if facts.is_none() {
                    self.look_at_attachment(path, bytes);
                }
                let name = path.rsplit('/').next().unwrap_or(path);
                self.files.put(path, name, bytes, facts);
            }
        }
        if let Some(rows) = files.get(LEDGER).and_then(|bytes| source::decoded(bytes)) {
            self.take_rows(&rows);
        }
        self.changed();
        came
    }

    /// Rows of another ledger take the place of those of the same pictures.
    pub(super) fn take_rows(&mut self, ledger: &str) {
        for row in yaml::pairs_of(ledger) {
            let lines = &ledger[row.lines.clone()];
            let known = yaml::pairs_of(&self.ledger).into_iter().find(|known| known.name == row.name);
            match known {
                Some(known) => self.ledger.replace_range(known.lines, lines),
                None => {
                    if !self.ledger.is_empty() && !self.ledger.ends_with('\n') {
                        self.ledger.push('\n');
                    }
                    self.ledger.push_str(lines);
                }
            }
            if !self.ledger.ends_with('\n') {
                self.ledger.push('\n');
            }
        }
    }
}

/// A ledger with the row of a picture for its copy, too.
pub(super) fn with_copied_row(ledger: &str, from: &str, to: &str) -> String {
    let Some(row) = yaml::pairs_of(ledger).into_iter().find(|row| row.name == from) else { return ledger.to_owned() };
    let lines = ledger[row.lines].trim_end();
    let first = lines.find('\n').unwrap_or(lines.len());
    let copied = format!("{to}:{}", &lines[first..]);
    let gap = if ledger.ends_with('\n') { "" } else { "\n" };
    format!("{ledger}{gap}{copied}\n")
}

/// The entry whose text stands at a path.
pub(super) fn entry_of(path: &str) -> Option<EntryId> {
    entry_id(path.strip_suffix("/index.md").or_else(|| path.strip_suffix(".md"))?)
}

fn entry_id(id: &str) -> Option<EntryId> {
    let (folder, slug) = id.split_once('/')?;
    Some(EntryId { kind: Kind::from_folder(folder)?, slug: Slug::new(slug).ok()? })
}

#[cfg(test)]
mod tests {
    use super::super::session::renamed_rows;
    use super::*;

    #[test]
    fn rows_are_copied_and_follow_their_entry() {
        let ledger = "cases/a/a-01.jpg:\n  caption: 桥\ncases/ab/x.jpg:\n  caption: 河\n";
        let copied = with_copied_row(ledger, "cases/a/a-01.jpg", "cases/b/a-01.jpg");
        assert_eq!(copied, format!("{ledger}cases/b/a-01.jpg:\n  caption: 桥\n"));
        assert_eq!(renamed_rows(ledger, "cases/a", "cases/c"), ledger.replacen("cases/a/", "cases/c/", 1));
    }
}
