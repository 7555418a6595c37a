//! Editions: who an output is for, and so what may be seen in it.

pub mod visibility;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::model::block::{LinkTarget, replace_targets};
use crate::model::entry::{Body, Choice, InternalFields, Visibility};
use crate::model::field::Reader;
use crate::model::report::ReportPolicy;
use crate::model::{Catalog, Entry, EntryId, Picture, Publication, Slug};
pub use crate::rule::Edition;
use crate::source::SourceText;

impl Choice for Edition {
    const CHOICES: &'static [(Self, &'static str, &'static str)] =
        &[(Self::Draft, "draft", "草稿版"), (Self::Internal, "internal", "内部版"), (Self::Public, "public", "公开版")];
}

impl Edition {
    /// Whether something of this visibility may be in the edition.
    pub fn shows(self, visibility: Visibility) -> bool {
        match self {
            Edition::Draft => visibility != Visibility::SecretNever,
            Edition::Internal => visibility <= Visibility::Internal,
            Edition::Public => visibility == Visibility::Public,
        }
    }
}

impl Catalog {
    /// The catalog as an edition may see it: the one place where things are taken out, so that what is hidden here cannot reach any output.
    ///
    /// - Entries of a narrower visibility, and every reference to them.
    /// - Restricted blocks of a text, remarks, and both in the texts of `publication.yaml`.
    /// - Pictures that the ledger hides; then all pictures and attachments that nothing visible uses.
    /// - Fields that are internal by nature: contacts, scores, endorsements, notes; indicators and score items.
    /// - All of that in [`Entry::source`], too.
    #[must_use]
    pub fn for_edition(mut self, edition: Edition) -> Self {
        self.entries.retain(|entry| edition.shows(entry.visibility));
        let kept: BTreeSet<EntryId> = self.entries.iter().map(|entry| entry.id.clone()).collect();
        let hidden = hidden_pictures(&self.pictures, edition);
        self.pictures.retain(|path, _| !hidden.contains(path));
        let pictures = &self.pictures;
        self.entries.par_iter_mut().for_each(|entry| {
            filter_entry(entry, edition, pictures, &hidden);
            strip_hidden_links(entry, &kept, &hidden);
        });
        let anchors = anchors(&self.entries);
        self.entries.par_iter_mut().for_each(|entry| strip_lost_anchors(entry, &anchors));
        filter_publication(&mut self.publication, edition);
        if !edition.shows(Visibility::Internal) {
            self.units.iter_mut().for_each(|unit| unit.contact = None);
            self.entries.iter_mut().for_each(strip_internal_fields);
            self.pictures.values_mut().for_each(strip_notes);
        }
        let files: BTreeSet<&String> = self.entries.iter().flat_map(Entry::files).collect();
        self.pictures.retain(|path, _| files.contains(path));
        self.attachments.retain(|path, _| files.contains(path));
        self
    }
}

impl Entry {
    /// The author's text with a blank for every byte that an edition may not see; places in it are those of the whole text.
    pub fn visible_source(&self, edition: Edition) -> Arc<SourceText> {
        visibility::mask(&self.source, &self.restricted, edition)
    }
}

fn strip_internal_fields(entry: &mut Entry) {
    entry.internal = InternalFields::default();
    entry.written.retain(|field| field.spec.reader != Reader::Office);
}

/// The pictures that the ledger keeps from the edition.
fn hidden_pictures(pictures: &BTreeMap<String, Picture>, edition: Edition) -> BTreeSet<String> {
    let is_hidden = |picture: &Picture| picture.record.as_ref().is_some_and(|record| !edition.shows(record.visibility));
    pictures.iter().filter(|(_, picture)| is_hidden(picture)).map(|(path, _)| path.clone()).collect()
}

fn filter_entry(entry: &mut Entry, edition: Edition, pictures: &BTreeMap<String, Picture>, hidden: &BTreeSet<String>) {
    let blocks = visibility::filter_blocks(std::mem::take(&mut entry.body.blocks), edition, &|path| hidden.contains(path));
    entry.body = Body::from_blocks(entry.id.kind, blocks);
    entry.drop_missing_pictures(pictures);
    entry.attachments.retain(|path| !hidden.contains(path));
    entry.body.files.retain(|path| !hidden.contains(path));
    entry.detail.fields_mut().into_iter().for_each(|(_, held)| held.keep_file(|path| !hidden.contains(path)));
    entry.source = entry.visible_source(edition);
}

fn filter_publication(publication: &mut Publication, edition: Edition) {
    if !edition.shows(Visibility::Internal) {
        publication.report = ReportPolicy::default();
    }
    for text in [&mut publication.preface, &mut publication.afterword, &mut publication.site.about].into_iter().flatten() {
        *text = visibility::visible_text(text, edition).into_owned();
    }
}

fn strip_notes(picture: &mut Picture) {
    if let Some(record) = picture.record.as_mut().filter(|record| record.notes.is_some()) {
        Arc::make_mut(record).notes = None;
    }
}

/// The anchors of every entry.
fn anchors(entries: &[Entry]) -> BTreeSet<(EntryId, String)> {
    let of_entry = |entry: &Entry| entry.body.headings().map(|heading| (entry.id.clone(), heading.anchor.clone())).collect::<Vec<_>>();
    entries.iter().flat_map(of_entry).collect()
}

/// A heading that was taken out can no longer be led to.
fn strip_lost_anchors(entry: &mut Entry, anchors: &BTreeSet<(EntryId, String)>) {
    let own = entry.id.clone();
    replace_targets(&mut entry.body.blocks, &mut |target| match target {
        LinkTarget::Anchor { anchor } if !anchors.contains(&(own.clone(), anchor.clone())) => *target = LinkTarget::Nowhere,
        LinkTarget::Entry { id, anchor } => *anchor = anchor.take().filter(|anchor| anchors.contains(&(id.clone(), anchor.clone()))),
        _ => {}
    });
}

/// Takes out of an entry what leads to entries and pictures that the edition does not have.
fn strip_hidden_links(entry: &mut Entry, kept: &BTreeSet<EntryId>, hidden: &BTreeSet<String>) {
    let shown = |kind, slug: &Slug| kept.contains(&EntryId { kind, slug: slug.clone() });
    replace_targets(&mut entry.body.blocks, &mut |target| {
        let is_hidden = match target {
            LinkTarget::Entry { id, .. } => !kept.contains(id),
            LinkTarget::File { path } => hidden.contains(path),
            _ => false,
        };
        if is_hidden {
            *target = LinkTarget::Nowhere;
        }
    });
    for (spec, held) in entry.detail.fields_mut() {
        if let Some(kind) = spec.uses.target {
            held.keep_entries(|slug| shown(kind, slug));
        }
    }
}
