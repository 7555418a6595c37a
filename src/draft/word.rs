//! A Word file or a text that was dropped: the same import as the office's, with the same diagnostics.

use std::collections::BTreeSet;

use serde::Serialize;

use super::check::Shown;
use super::entry::{EntryDraft, Origin};
use super::files::Facts;
use super::record::entry_of;
use super::session::{LEDGER, Session, renamed_rows};
use super::text::EntryText;
use super::yaml;
use crate::edition::Edition;
use crate::import::intake::{self, Imported, Request, Shelf};
use crate::import::package::File;
use crate::model::id::{EntryId, Slug};
use crate::model::kind::Kind;
use crate::model::tables::COMMON;
use crate::source;

/// What came of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TakenWord {
    /// The entries that it became; none where nothing could be read.
    pub entries: Vec<String>,
    /// What a person should know of the file.
    pub diagnostics: Vec<Shown>,
    /// Pictures that were in it, by their paths below the publication folder: the page keeps them, under the keys of their cards.
    #[serde(skip)]
    pub pictures: Vec<(String, Vec<u8>)>,
}

/// What the import sees of the session: everything but the entry that it writes.
struct SessionShelf<'a>(&'a Session);

impl Shelf for SessionShelf<'_> {
    fn read(&self, path: &str) -> Option<Vec<u8>> {
        if path == LEDGER {
            return Some(self.0.ledger.clone().into_bytes());
        }
        // Texts are written anew; what was there stays to be taken back.
        if entry_of(path).is_some() || path.starts_with("imports") {
            return None;
        }
        self.0.brought.get(path).cloned()
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let start = format!("{folder}/");
        let paths = self.0.brought.keys().chain(self.0.files.by_path.keys());
        let names: BTreeSet<&str> = paths.filter_map(|path| path.strip_prefix(&start)).filter(|name| !name.contains('/')).collect();
        names.into_iter().map(str::to_owned).collect()
    }
}

impl Session {
    /// Takes a file in that was dropped: Word, Markdown, text, an archive of these. `into` is the entry that it is for, which gets its text and
    /// keeps the fields that the file does not give; what was there can be taken back. Without one the file has to say what it is.
    pub fn take_word(&mut self, name: &str, bytes: &[u8], into: Option<&str>) -> TakenWord {
        let target = into.and_then(|id| self.draft(id)).map(|draft| draft.id.clone());
        self.import(name, bytes, target.as_ref().map(|id| id.kind), target.map(|id| id.slug))
    }

    /// The same for a file that does not say of which kind (`case`) it is, after somebody was asked.
    pub fn take_word_as(&mut self, name: &str, bytes: &[u8], kind: &str) -> TakenWord {
        self.import(name, bytes, Kind::from_name(kind), None)
    }

    fn import(&mut self, name: &str, bytes: &[u8], kind: Option<Kind>, id: Option<Slug>) -> TakenWord {
        let unit = self.kit.unit.as_deref().and_then(|unit| Slug::new(unit).ok());
        let request = Request { kind, unit, id, convert: None };
        let file = File { path: name.to_owned(), bytes: bytes.to_vec() };
        let imported = intake::import(vec![file], &request, &self.catalog, &SessionShelf(self));
        self.take_imported(imported)
    }

    fn take_imported(&mut self, mut imported: Imported) -> TakenWord {
        let mut taken = TakenWord::default();
        let ledger = imported.files.remove(LEDGER).and_then(|bytes| source::decoded(&bytes));
        let came: Vec<EntryId> = imported.entries.iter().map(|entry| entry.id.clone()).collect();
        let mut renamed: Vec<(String, String)> = Vec::new();
        for id in came {
            let text =
                imported.files.iter().find(|(path, _)| entry_of(path).as_ref() == Some(&id)).and_then(|(_, bytes)| source::decoded(bytes));
            if let Some(text) = text {
                let now = self.take_entry(&id, text);
                renamed.push((id.to_string(), now.clone()));
                taken.entries.push(now);
            }
        }
        if let Some(mut ledger) = ledger {
            renamed.iter().filter(|(from, to)| from != to).for_each(|(from, to)| ledger = renamed_rows(&ledger, from, to));
            self.ledger = ledger;
        }
        for (path, bytes) in imported.files {
            let Some((from, to)) = renamed.iter().find(|(from, _)| path.starts_with(&format!("{from}/"))) else { continue };
            let path = path.replacen(from, to, 1);
            let facts = Facts::of(&path, &bytes);
            if entry_of(&path).is_none() && facts.refusal().is_none() {
                let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
                self.files.put(&path, &name, &bytes, Some(facts));
                self.fill_in_later(&path);
                taken.pictures.push((path, bytes));
            }
        }
        let diagnostics = imported.diagnostics.in_edition(Edition::Draft);
        taken.diagnostics = diagnostics.iter().enumerate().map(|(number, diagnostic)| Shown::of_file(number, diagnostic)).collect();
        self.changed();
        taken
    }

    /// The text of an entry that came; gives the id that it has here.
    fn take_entry(&mut self, id: &EntryId, text: String) -> String {
        let name = id.to_string();
        if let Some(draft) = self.draft(&name) {
            let text = with_other_fields(id.kind, &text, &draft.text);
            if let Some(draft) = self.draft_mut(&name) {
                draft.replace(text);
            }
            return name;
        }
        // An entry of the kit is not written over by a file that happens to have its name.
        let slug = match self.catalog.entry(id) {
            Some(_) => self.free_slug(id.kind, &format!("{}-{}", id.slug, self.catalog.publication.year)),
            None => Some(id.slug.clone()),
        };
        let id = EntryId { kind: id.kind, slug: slug.unwrap_or_else(|| id.slug.clone()) };
        let name = id.to_string();
        self.drafts.push(EntryDraft::new(id, format!("{name}/index.md"), text, Origin::Word));
        name
    }

    /// The import writes 待补 for what nobody said of a picture; a form has an empty box for that.
    fn fill_in_later(&mut self, path: &str) {
        for key in ["caption", "alt", "author", "consent"] {
            let source = source::SourceText::new("", self.ledger.as_str());
            let rows = yaml::pairs(&source, 0..source.text.len());
            let Some(row) = rows.iter().find(|row| row.name == path) else { return };
            let fields = row.inner(&source);
            if let Some(field) = fields.iter().find(|field| field.name == key && field.words() == ["待补"]) {
                self.ledger = yaml::with_value(&self.ledger, field, None);
            }
        }
    }
}

/// A text that came, with the fields of the one before that it does not give.
fn with_other_fields(kind: Kind, text: &str, before: &str) -> String {
    let old = EntryText::of(kind, before);
    let mut out = text.to_owned();
    for spec in COMMON.iter().chain(kind.spec().fields).filter(|spec| spec.key != "status") {
        let new = EntryText::of(kind, &out);
        let words = old.words(spec.key);
        if !words.is_empty() && new.words(spec.key).is_empty() {
            let value = crate::import::entry::list(&words);
            out = new.with_field(spec.key, Some(&value)).unwrap_or(out);
        }
    }
    out
}
