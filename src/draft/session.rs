//! A kit that is open: [`Session`].

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::entry::{EntryCard, EntryDraft, Origin};
use super::files::{Facts, OwnFiles, elsewhere};
use super::form::Written;
use super::kit::{KIT_FILE, KindCard, Kit};
use super::look::LastLook;
use super::text::EntryText;
use crate::diag::Diagnostics;
use crate::edition::Edition;
use crate::load;
use crate::model::Catalog;
use crate::model::entry::{Choice as _, Visibility};
use crate::model::id::{EntryId, Slug};
use crate::model::kind::Kind;
use crate::rules::prepared::{Examined, Prepared};
use crate::source::{self, SourceFolder};

/// The picture ledger of a publication.
pub(super) const LEDGER: &str = "images.yaml";

/// A kit that is open: a small publication in memory, and the entries that are written in it. An entry is named by its id with its folder,
/// `cases/wuwang-heyi`; what is asked of one that is not there is answered with nothing.
///
/// Writing is split by what it is about: [`super::form`], [`super::pictures`], [`super::check`], [`super::preview`], [`super::word`],
/// [`super::paste`], [`super::record`], [`super::plan`].
pub struct Session {
    pub(super) kit: Kit,
    pub(super) today: Date,
    /// The kit's files, by their paths.
    pub(super) brought: BTreeMap<String, Vec<u8>>,
    /// The same as a folder, what has been read of it kept.
    folder: SourceFolder,
    /// The publication as the kit brought it.
    pub(super) catalog: Catalog,
    pub(super) prepared: Arc<Prepared>,
    pub(super) examined: Examined,
    /// What the kit's pictures say: their headers, of entries that are changed in place their pixels too.
    pub(super) brought_facts: BTreeMap<String, Facts>,
    pub(super) drafts: Vec<EntryDraft>,
    pub(super) files: OwnFiles,
    /// `images.yaml` as it is now.
    pub(super) ledger: String,
    /// Goes up with every change.
    pub(super) version: u64,
    pub(super) looked: Option<LastLook>,
}

impl Session {
    /// Opens a kit: the files of a small publication, with `kit.json` among them. `today` decides what has expired.
    ///
    /// # Errors
    ///
    /// - The publication cannot be read: no `publication.yaml`, no `units.yaml`, or one that is broken.
    pub fn open(files: BTreeMap<String, Vec<u8>>, today: Date) -> Result<Self, Diagnostics> {
        let mut brought = files;
        let kit: Kit = brought.remove(KIT_FILE).and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        let folder = SourceFolder::in_memory("", brought.clone());
        let (catalog, diagnostics) = load::load_folder(&folder, &|_, _| Ok(Vec::new()));
        let Some(catalog) = catalog else { return Err(diagnostics) };
        let prepared = Prepared::read(&folder, catalog.publication.year);
        let (mut examined, mut brought_facts) = (Examined::default(), BTreeMap::new());
        let mut known = Vec::new();
        for path in catalog.attachments.keys().chain(catalog.pictures.keys()) {
            let Some(bytes) = brought.get(path) else { continue };
            if catalog.pictures.contains_key(path) {
                brought_facts.insert(path.clone(), Facts::of_header(path, bytes));
            } else {
                examined.add(path, bytes, &catalog);
            }
            known.push((path.clone(), elsewhere(bytes)));
        }
        let folder = folder.with(known);
        let ledger = brought.get(LEDGER).and_then(|bytes| source::decoded(bytes)).unwrap_or_default();
        Ok(Self {
            kit,
            today,
            brought,
            folder,
            catalog,
            prepared,
            examined,
            brought_facts,
            drafts: Vec::new(),
            files: OwnFiles::default(),
            ledger,
            version: 0,
            looked: None,
        })
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
        let card = |id: &EntryId, title: String, origin: Origin, missing: Option<usize>| EntryCard {
            id: id.to_string(),
            kind: id.kind.name(),
            kind_label: id.kind.label(),
            title,
            origin,
            missing,
        };
        let title = |draft: &EntryDraft| EntryText::of(draft.id.kind, &draft.text).one("title");
        let written = self.drafts.iter().map(|draft| card(&draft.id, title(draft), draft.origin, draft.missing));
        let brought = self.catalog.entries.iter().filter(|entry| !self.drafts.iter().any(|draft| draft.id == entry.id));
        let brought = brought.map(|entry| card(&entry.id, entry.title.clone(), Origin::Kit, None));
        written.chain(brought).collect()
    }

    /// Begins an entry of a kind (`case`), empty, or from one that is there: then it is of that one's kind. Nothing where there is no such kind
    /// or entry.
    pub fn start(&mut self, kind: &str, from: Option<&str>) -> Option<String> {
        let Some(from) = from else {
            let kind = Kind::from_name(kind)?;
            let id = EntryId { kind, slug: self.free_slug(kind, &self.usual_slug(kind))? };
            let text = self.empty_text(kind);
            return Some(self.begin(id, text, Origin::New));
        };
        let (old, text) = self.text_of(from)?;
        let year = self.catalog.publication.year;
        let id = EntryId { kind: old.kind, slug: self.free_slug(old.kind, &format!("{}-{year}", old.slug))? };
        let text = self.copied(&old, &text);
        let new = self.begin(id, text, Origin::Copied);
        self.copy_files(from, &new);
        Some(new)
    }

    fn begin(&mut self, id: EntryId, text: String, origin: Origin) -> String {
        let name = id.to_string();
        let path = format!("{name}/index.md");
        self.drafts.push(EntryDraft::new(id, path, text, origin));
        self.changed();
        name
    }

    /// What a new entry of a kit is called before it has a title: `guanhe-case-2026`.
    fn usual_slug(&self, kind: Kind) -> String {
        let unit = self.kit.unit.clone().filter(|unit| Slug::new(unit).is_ok());
        let parts = [unit, Some(kind.name().replace('_', "-")), Some(self.catalog.publication.year.to_string())];
        parts.into_iter().flatten().collect::<Vec<_>>().join("-")
    }

    /// The id of a kind that begins so and is not taken.
    pub(super) fn free_slug(&self, kind: Kind, wanted: &str) -> Option<Slug> {
        let is_taken = |slug: &Slug| {
            self.drafts.iter().any(|draft| draft.id.kind == kind && draft.id.slug == *slug) || self.catalog.find(kind, slug).is_some()
        };
        let numbered = |number: usize| if number == 1 { wanted.to_owned() } else { format!("{wanted}-{number}") };
        (1..1000).filter_map(|number| Slug::new(&numbered(number)).ok()).find(|slug| !is_taken(slug))
    }

    fn empty_text(&self, kind: Kind) -> String {
        let unit = self.kit.unit.as_deref().or_else(|| self.catalog.units.first().map(|unit| unit.id.as_str())).unwrap_or_default();
        let visibility = if kind.is_for_everyone() { "" } else { "visibility: internal\n" };
        let sections: String =
            kind.spec().sections.iter().filter(|section| section.is_required).map(|section| format!("\n## {}\n", section.name())).collect();
        format!("---\ntitle:\nunit: {unit}\nstatus: submitted\n{visibility}---\n{sections}")
    }

    /// Last year's text as a start: without what belongs to that year alone.
    fn copied(&self, old: &EntryId, text: &EntryText) -> String {
        let mut changed = text.source.text.clone();
        let mut write = |key: &str, value: Option<&str>| {
            if let Some(text) = EntryText::of(old.kind, &changed).with_field(key, value) {
                changed = text;
            }
        };
        for key in ["id", "year", "date", "aliases", "score", "endorsement", "endorsement_cleared", "notes"] {
            write(key, None);
        }
        write("status", Some("submitted"));
        changed
    }

    /// Begins to change an entry that the kit brought, in place.
    pub fn edit(&mut self, id: &str) -> bool {
        if self.draft(id).is_some() {
            return true;
        }
        let Some((entry, path, text)) = self.brought(id) else { return false };
        let draft = EntryDraft::new(entry.clone(), path, text, Origin::Edited);
        let named: Vec<String> = self.catalog.entry(&entry).map(|entry| entry.files().cloned().collect()).unwrap_or_default();
        for path in named.into_iter().filter(|path| self.catalog.pictures.contains_key(path)) {
            if let Some(bytes) = self.brought.get(&path) {
                let facts = Facts::of(&path, bytes);
                self.brought_facts.insert(path, facts);
            }
        }
        self.drafts.push(draft);
        self.changed();
        true
    }

    /// Drops an entry that is written, with its pictures; one that the kit brought is again as it was.
    pub fn discard(&mut self, id: &str) -> bool {
        let Some(at) = self.drafts.iter().position(|draft| draft.id.to_string() == id) else { return false };
        let draft = self.drafts.remove(at);
        if draft.origin != Origin::Edited {
            let start = format!("{}/", draft.folder());
            self.files.by_path.retain(|path, _| !path.starts_with(&start));
            self.drop_rows(&start);
        }
        self.changed();
        true
    }

    /// Gives an entry another id: lower-case letters, digits and hyphens. Gives the new one with its folder; the pictures move along.
    ///
    /// # Errors
    ///
    /// - It is no id, it is taken, or the entry came with the kit, whose ids never change: why, in one sentence.
    pub fn rename(&mut self, id: &str, slug: &str) -> Result<String, String> {
        let Some(draft) = self.draft(id) else { return Err("没有这一篇".to_owned()) };
        if draft.origin == Origin::Edited {
            return Err("已经发布过的条目，编号就是网址，不能改".to_owned());
        }
        let (old, kind) = (draft.id.clone(), draft.id.kind);
        let slug = Slug::new(slug).map_err(|error| format!("编号「{slug}」{}", load::fields::slug_reason(error)))?;
        if old.slug == slug {
            return Ok(id.to_owned());
        }
        if self.free_slug(kind, slug.as_str()).as_ref() != Some(&slug) {
            return Err(format!("编号「{slug}」已经用过"));
        }
        let new = EntryId { kind, slug };
        let (from, to) = (old.to_string(), new.to_string());
        self.files.move_folder(&from, &to);
        let moved: Vec<String> = self.files.by_path.keys().filter(|path| path.starts_with(&format!("{to}/"))).cloned().collect();
        for path in moved {
            self.examined.rename(&path.replacen(&to, &from, 1), &path);
        }
        self.ledger = renamed_rows(&self.ledger, &from, &to);
        if let Some(draft) = self.draft_mut(&from) {
            draft.path = format!("{to}/index.md");
            draft.id = new;
        }
        self.changed();
        Ok(to)
    }

    /// Gives those entries that were begun here an id made of their titles, as an import does; gives the old and the new ids of those that
    /// changed. To be called before a package is made.
    pub fn settle_ids(&mut self) -> Vec<(String, String)> {
        let begun: Vec<String> = self.drafts.iter().filter(|draft| draft.is_provisional()).map(|draft| draft.id.to_string()).collect();
        let mut changed = Vec::new();
        for id in begun {
            let Some((entry, text)) = self.text_of(&id) else { continue };
            let name = Some(text.one("name")).filter(|name| !name.is_empty()).unwrap_or_else(|| text.one("title"));
            let suggested = crate::import::identity::suggested_id(&name).and_then(|slug| self.free_slug(entry.kind, slug.as_str()));
            if let Some(new) = suggested.and_then(|slug| self.rename(&id, slug.as_str()).ok()) {
                if let Some(draft) = self.draft_mut(&new) {
                    draft.is_named = true;
                }
                changed.push((id, new));
            }
        }
        changed
    }

    /// Writes the whole text.
    pub fn set_source(&mut self, id: &str, text: &str) -> Written {
        match self.write(id, text.trim_start_matches('\u{FEFF}').to_owned()) {
            Written::Done => Written::Reshaped,
            written => written,
        }
    }

    /// The text of an entry, of one that the kit brought too.
    pub fn source(&self, id: &str) -> Option<String> {
        match self.draft(id) {
            Some(draft) => Some(draft.text.clone()),
            None => self.brought(id).map(|(.., text)| text),
        }
    }

    /// Takes back the last correction, import or removal: what was written by hand since then goes with it.
    pub fn undo(&mut self, id: &str) -> bool {
        let Some(before) = self.draft_mut(id).and_then(|draft| draft.before.pop()) else { return false };
        self.write(id, before) == Written::Done
    }

    pub(super) fn draft(&self, id: &str) -> Option<&EntryDraft> {
        self.drafts.iter().find(|draft| draft.id.to_string() == id)
    }

    pub(super) fn draft_mut(&mut self, id: &str) -> Option<&mut EntryDraft> {
        self.drafts.iter_mut().find(|draft| draft.id.to_string() == id)
    }

    pub(super) fn write(&mut self, id: &str, text: String) -> Written {
        let Some(draft) = self.draft_mut(id) else { return Written::Refused };
        if draft.text != text {
            draft.text = text;
            self.changed();
        }
        Written::Done
    }

    /// Something is other than it was when it was last looked at.
    pub(super) fn changed(&mut self) {
        self.version += 1;
        self.looked = None;
    }

    /// An entry that the kit brought: its id, its path, its text.
    pub(super) fn brought(&self, id: &str) -> Option<(EntryId, String, String)> {
        let entry = self.catalog.entries.iter().find(|entry| entry.id.to_string() == id)?;
        Some((entry.id.clone(), entry.source.path.clone(), entry.source.text.clone()))
    }

    /// The paths of the kit's files.
    pub(super) fn brought_files(&self) -> impl Iterator<Item = &String> {
        self.brought.keys()
    }

    /// The publication as it is now.
    pub(super) fn publication(&self) -> SourceFolder {
        let texts = self.drafts.iter().map(|draft| (draft.path.clone(), draft.text.clone().into_bytes().into()));
        let has_ledger = self.brought.contains_key(LEDGER) || !self.ledger.is_empty();
        let ledger = has_ledger.then(|| (LEDGER.to_owned(), self.ledger.clone().into_bytes().into()));
        self.folder.with(texts.chain(ledger).chain(self.files.contents()))
    }

    /// The edition whose rules count for an entry: what is never public is checked as the internal edition has it.
    pub(super) fn edition_of(&self, kind: Kind, text: &EntryText) -> Edition {
        let written = text.one("visibility");
        let said =
            Visibility::CHOICES.iter().find(|(_, key, label)| written == *key || written == *label).map(|(visibility, ..)| *visibility);
        let visibility =
            said.unwrap_or(Visibility::Public).max(if kind.is_for_everyone() { Visibility::Public } else { Visibility::Internal });
        match self.kit.edition() {
            Edition::Public if !Edition::Public.shows(visibility) => Edition::Internal,
            edition => edition,
        }
    }

    /// Drops the rows of the ledger whose paths begin so.
    pub(super) fn drop_rows(&mut self, start: &str) {
        let source = source::SourceText::new("", self.ledger.as_str());
        let rows = super::yaml::pairs(&source, 0..source.text.len());
        for row in rows.iter().rev().filter(|row| row.name.starts_with(start)) {
            self.ledger = super::yaml::without(&self.ledger, row);
        }
    }

    /// Files that a copied entry names come along.
    fn copy_files(&mut self, from: &str, to: &str) {
        let Some((old, _)) = self.text_of(from) else { return };
        let base = match self.draft(from) {
            Some(draft) => draft.folder().to_owned(),
            None => self
                .brought(from)
                .map(|(_, path, _)| path.rsplit_once('/').map_or(String::new(), |(base, _)| base.to_owned()))
                .unwrap_or_default(),
        };
        let named: Vec<String> = self.catalog.entry(&old).map(|entry| entry.files().cloned().collect()).unwrap_or_default();
        for path in named {
            let (Some(bytes), Some(name)) = (self.brought.get(&path).cloned(), path.strip_prefix(&format!("{base}/"))) else { continue };
            let target = format!("{to}/{name}");
            let facts = self.catalog.pictures.contains_key(&path).then(|| Facts::of(&target, &bytes));
            if facts.is_some() {
                self.ledger = super::record::with_copied_row(&self.ledger, &path, &target);
            } else {
                self.look_at_attachment(&target, &bytes);
            }
            self.files.put(&target, name, &bytes, facts);
            self.files.keep(&target, bytes);
        }
    }
}

/// The ledger with the rows of a folder under another one.
pub(super) fn renamed_rows(ledger: &str, from: &str, to: &str) -> String {
    let lines = ledger.split_inclusive('\n').map(|line| {
        let start = if line.starts_with('"') { format!("\"{from}/") } else { format!("{from}/") };
        if line.starts_with(&start) { line.replacen(from, to, 1) } else { line.to_owned() }
    });
    lines.collect()
}
