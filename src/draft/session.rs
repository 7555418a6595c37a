//! A kit that is open: [`Session`].

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::check::Checked;
use super::counter::Counter;
use super::entry::{EntryCard, EntryDraft, Origin};
use super::form::Form;
use super::kit::{KIT_FILE, KindCard, Kit};
use super::paste::{Pasted, PastedText};
use super::pictures::{AttachmentCard, PictureCard};
use super::plan::PackagePlan;
use super::preview::Preview;
use super::record::RecordError;
use super::word::TakenWord;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load;
use crate::model::Catalog;
use crate::model::id::{EntryId, Slug};
use crate::model::kind::Kind;
use crate::source::{self, SourceFolder};

/// A kit that is open: a small publication in memory, and the entries that are written in it. An entry is named by its id with its folder,
/// `cases/wuwang-heyi`; what is asked of one that is not there is answered with nothing.
pub struct Session {
    pub(super) kit: Kit,
    /// The kit's files, by their paths.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) today: Date,
    /// The publication as the kit brought it.
    pub(super) catalog: Catalog,
    pub(super) drafts: Vec<EntryDraft>,
    pub(super) pictures: BTreeMap<String, Vec<PictureCard>>,
}

impl Session {
    /// Opens a kit: the files of a small publication, with `kit.json` among them. `today` decides what has expired.
    ///
    /// # Errors
    ///
    /// - The publication cannot be read: no `publication.yaml`, no `units.yaml`, or one that is broken.
    pub fn open(files: BTreeMap<String, Vec<u8>>, today: Date) -> Result<Self, Diagnostics> {
        let kit: Kit = files.get(KIT_FILE).and_then(|bytes| serde_json::from_slice(bytes).ok()).unwrap_or_default();
        let folder = SourceFolder::in_memory("", files.clone());
        let (catalog, diagnostics) = load::load_folder(&folder, &|_, _| Ok(Vec::new()));
        let Some(catalog) = catalog else { return Err(diagnostics) };
        Ok(Self { kit, files, today, catalog, drafts: Vec::new(), pictures: BTreeMap::new() })
    }

    /// What the kit says of itself.
    pub fn kit(&self) -> &Kit {
        &self.kit
    }

    /// What can be written.
    pub fn kinds(&self) -> Vec<KindCard> {
        self.kit.kinds()
    }

    /// The entries: those that are written, then those that the kit brought.
    pub fn entries(&self) -> Vec<EntryCard> {
        let written = self.drafts.iter().map(|draft| EntryCard {
            id: draft.id.to_string(),
            kind: draft.id.kind.name(),
            kind_label: draft.id.kind.label(),
            title: String::new(),
            origin: draft.origin,
            missing: draft.missing,
        });
        let brought = self.catalog.entries.iter().filter(|entry| self.draft(&entry.id.to_string()).is_none()).map(|entry| EntryCard {
            id: entry.id.to_string(),
            kind: entry.id.kind.name(),
            kind_label: entry.id.kind.label(),
            title: entry.title.clone(),
            origin: Origin::Kit,
            missing: None,
        });
        written.chain(brought).collect()
    }

    /// Begins an entry of a kind (`case`), empty, or from one that is there. Nothing where there is no such kind or entry.
    pub fn start(&mut self, kind: &str, from: Option<&str>) -> Option<String> {
        let kind = Kind::from_name(kind)?;
        let text = match from {
            Some(from) => self.source(from)?,
            None => format!("---\ntitle:\nunit: {}\nstatus: submitted\n---\n", self.kit.unit.as_deref().unwrap_or_default()),
        };
        let number = self.drafts.len() + 1;
        let slug = Slug::new(&format!("{}-{number}", kind.name().replace('_', "-"))).ok()?;
        let id = EntryId { kind, slug };
        let path = format!("{id}/index.md");
        let origin = if from.is_some() { Origin::Copied } else { Origin::New };
        self.drafts.push(EntryDraft::new(id.clone(), path, text, origin));
        Some(id.to_string())
    }

    /// Begins to change an entry that the kit brought, in place.
    pub fn edit(&mut self, id: &str) -> bool {
        if self.draft(id).is_some() {
            return true;
        }
        let Some((id, path, text)) = self.brought(id) else { return false };
        self.drafts.push(EntryDraft::new(id, path, text, Origin::Edited));
        true
    }

    /// Drops an entry that is written, with its pictures; one that the kit brought is again as it was.
    pub fn discard(&mut self, id: &str) -> bool {
        let before = self.drafts.len();
        self.drafts.retain(|draft| draft.id.to_string() != id);
        self.drafts.len() < before
    }

    /// Gives an entry another id: lower-case letters, digits and hyphens. Gives the new one with its folder.
    ///
    /// # Errors
    ///
    /// - It is no id, it is taken, or the entry came with the kit, whose ids never change: why, in one sentence.
    pub fn rename(&mut self, id: &str, slug: &str) -> Result<String, String> {
        let _ = (id, slug);
        Err("这一篇的编号不能改".to_owned())
    }

    /// The entry as a form.
    pub fn form(&self, id: &str) -> Option<Form> {
        let draft = self.draft(id)?;
        Some(Form {
            id: draft.id.to_string(),
            kind: draft.id.kind.name(),
            kind_label: draft.id.kind.label(),
            groups: Vec::new(),
            sections: Vec::new(),
            whole: Counter::new(0, None, None),
            unknown: Vec::new(),
            is_editable: false,
        })
    }

    /// Writes a field: of a list each item on a line; nothing takes the field out.
    pub fn set_field(&mut self, id: &str, key: &str, value: &str) -> bool {
        let _ = (id, key, value);
        false
    }

    /// Writes the Markdown of a section, by its number in the form.
    pub fn set_section(&mut self, id: &str, number: usize, markdown: &str) -> bool {
        let _ = (id, number, markdown);
        false
    }

    /// Writes the whole text.
    pub fn set_source(&mut self, id: &str, text: &str) -> bool {
        self.draft_mut(id).map(|draft| text.clone_into(&mut draft.text)).is_some()
    }

    /// The text of an entry, of one that the kit brought too.
    pub fn source(&self, id: &str) -> Option<String> {
        match self.draft(id) {
            Some(draft) => Some(draft.text.clone()),
            None => self.brought(id).map(|(.., text)| text),
        }
    }

    /// How long a field is, and may be; of the whole text where the key is empty.
    pub fn counter(&self, id: &str, key: &str) -> Option<Counter> {
        let form = self.form(id)?;
        form.groups.into_iter().flat_map(|group| group.fields).find(|field| field.key == key)?.counter
    }

    /// Takes a picture in. Its facts are read from the bytes, which are not kept: they are the page's.
    ///
    /// # Errors
    ///
    /// - It is no picture that can be shown, or too large.
    pub fn add_picture(&mut self, id: &str, name: &str, bytes: &[u8]) -> Result<PictureCard, Box<Diagnostic>> {
        let _ = id;
        Err(Box::new(
            crate::picture::probe::cannot_open(name, &std::io::Error::from(std::io::ErrorKind::Unsupported)).hint(bytes.len().to_string()),
        ))
    }

    /// The pictures of an entry, in their order.
    pub fn pictures(&self, id: &str) -> Vec<PictureCard> {
        self.pictures.get(id).cloned().unwrap_or_default()
    }

    /// Writes a field of a picture's row: `caption`, `alt`, `author`, `taken_on`, `consent`, `minors`, `rights`, `is_map`, `map_approval`.
    pub fn set_picture(&mut self, id: &str, name: &str, key: &str, value: &str) -> bool {
        let _ = (id, name, key, value);
        false
    }

    /// Moves a picture to another place in their order, from 0.
    pub fn move_picture(&mut self, id: &str, name: &str, to: usize) -> bool {
        let _ = (id, name, to);
        false
    }

    /// Drops a picture, with its row and its places in the fields and the text.
    pub fn remove_picture(&mut self, id: &str, name: &str) -> bool {
        let _ = (id, name);
        false
    }

    /// Takes a file for download in. What is looked for in it is looked for now: the bytes are not kept.
    ///
    /// # Errors
    ///
    /// - The entry is not there, or the file cannot be offered.
    pub fn add_attachment(&mut self, id: &str, name: &str, bytes: &[u8]) -> Result<AttachmentCard, Box<Diagnostic>> {
        let _ = id;
        Err(Box::new(
            crate::picture::probe::cannot_open(name, &std::io::Error::from(std::io::ErrorKind::Unsupported)).hint(bytes.len().to_string()),
        ))
    }

    /// The files for download of an entry.
    pub fn attachments(&self, id: &str) -> Vec<AttachmentCard> {
        let _ = id;
        Vec::new()
    }

    /// Drops a file for download.
    pub fn remove_attachment(&mut self, id: &str, name: &str) -> bool {
        let _ = (id, name);
        false
    }

    /// What is wrong with an entry, as `qinglian check` says it.
    pub fn check(&mut self, id: &str) -> Option<Checked> {
        self.draft(id)?;
        Some(Checked { words: "还没有检查".to_owned(), ..Checked::default() })
    }

    /// Makes the safe correction of a diagnostic of the last check.
    pub fn correct(&mut self, id: &str, number: usize) -> bool {
        let _ = (id, number);
        false
    }

    /// Makes every safe correction of the last check; gives how many places changed.
    pub fn correct_all(&mut self, id: &str) -> usize {
        let _ = id;
        0
    }

    /// Takes back the last correction or import.
    pub fn undo(&mut self, id: &str) -> bool {
        let Some(draft) = self.draft_mut(id) else { return false };
        let Some(before) = draft.before.pop() else { return false };
        draft.text = before;
        true
    }

    /// The page of an entry as the site would have it.
    pub fn preview(&mut self, id: &str) -> Option<Preview> {
        self.draft(id)?;
        Some(Preview::default())
    }

    /// Takes a file in that was dropped: Word, Markdown, text, a package. `into` is the entry that it is for; none where the file says it.
    pub fn take_word(&mut self, name: &str, bytes: &[u8], into: Option<&str>) -> TakenWord {
        let _ = (name, bytes, into);
        TakenWord::default()
    }

    /// What was on the clipboard, as Markdown.
    pub fn paste(&mut self, pasted: &[Pasted]) -> PastedText {
        let _ = pasted;
        PastedText::default()
    }

    /// Everything that is written, without the bytes of pictures: to be saved as one writes.
    pub fn record(&self) -> Vec<u8> {
        Vec::new()
    }

    /// Goes on from a record. The kit's own files are those that are open.
    ///
    /// # Errors
    ///
    /// - The record is damaged, or a newer program wrote it; nothing has changed.
    pub fn restore(&mut self, record: &[u8]) -> Result<(), RecordError> {
        if record.is_empty() { Err(RecordError::Damaged) } else { Err(RecordError::Newer) }
    }

    /// Goes on from the files of a package that was saved before; gives the entries that came.
    pub fn take_package(&mut self, files: BTreeMap<String, Vec<u8>>) -> Vec<String> {
        drop(files);
        Vec::new()
    }

    /// What a package of these entries holds; of all that are written where none is named.
    pub fn package(&self, ids: &[&str]) -> PackagePlan {
        let is_named = |draft: &&EntryDraft| ids.is_empty() || ids.contains(&draft.id.to_string().as_str());
        let drafts: Vec<&EntryDraft> = self.drafts.iter().filter(is_named).collect();
        PackagePlan {
            name: format!("{}.zip", self.today),
            kit: self.kit.id.clone(),
            unit: self.kit.unit.clone().unwrap_or_default(),
            saved: self.today.to_string(),
            entries: drafts.iter().map(|draft| draft.id.to_string()).collect(),
            texts: drafts.iter().map(|draft| (draft.path.clone(), draft.text.clone().into_bytes())).collect(),
            files: Vec::new(),
        }
    }

    pub(super) fn draft(&self, id: &str) -> Option<&EntryDraft> {
        self.drafts.iter().find(|draft| draft.id.to_string() == id)
    }

    pub(super) fn draft_mut(&mut self, id: &str) -> Option<&mut EntryDraft> {
        self.drafts.iter_mut().find(|draft| draft.id.to_string() == id)
    }

    /// An entry that the kit brought: its id, its path, its text.
    fn brought(&self, id: &str) -> Option<(EntryId, String, String)> {
        let entry = self.catalog.entries.iter().find(|entry| entry.id.to_string() == id)?;
        let path = entry.source.path.clone();
        let text = self.files.get(&path).and_then(|bytes| source::decoded(bytes))?;
        Some((entry.id.clone(), path, text))
    }
}
