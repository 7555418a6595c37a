//! Entries that the album cannot print: in a draft a page in their place says so, and the others are unharmed.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::entry::Body;
use crate::model::field::Found;
use crate::model::kinds::shape::HeldMut;
use crate::model::{Block, Catalog, Detail, Entry, EntryId, Inline};

/// Which entries are left out, and why.
#[derive(Debug, Clone, Default)]
pub(crate) struct LeftOut(BTreeMap<EntryId, String>);

impl LeftOut {
    /// Leaves an entry out; `reason` follows its title in a sentence. The first reason stays.
    pub(crate) fn note(&mut self, id: &EntryId, reason: &str) {
        self.0.entry(id.clone()).or_insert_with(|| reason.to_owned());
    }

    /// Whether an entry is left out.
    pub(crate) fn has(&self, id: &EntryId) -> bool {
        self.0.contains_key(id)
    }

    /// The catalog with a note in the place of each of these entries. Pictures stay, since they are known by their place in the list.
    pub(crate) fn reduce<'a>(&self, catalog: &'a Catalog) -> Cow<'a, Catalog> {
        if self.0.is_empty() {
            return Cow::Borrowed(catalog);
        }
        let replace = |entry: &Entry| self.0.get(&entry.id).map_or_else(|| entry.clone(), |reason| stand_in(entry, reason));
        let mut reduced = Catalog { entries: Vec::new(), attachments: BTreeMap::new(), ..catalog.clone() };
        reduced.entries = catalog.entries.iter().map(replace).collect();
        Cow::Owned(reduced)
    }
}

/// The beginning of words that a note or a message quotes.
pub(crate) fn shortened(words: &str) -> String {
    const MOST: usize = 40;
    if words.chars().count() <= MOST {
        return words.to_owned();
    }
    words.chars().take(MOST - 1).chain(['…']).collect()
}

/// What keeps the place of an entry: its title, and a note. Links to it still lead somewhere, and a leaf is still a leaf.
fn stand_in(entry: &Entry, reason: &str) -> Entry {
    let text = format!("（草稿：本条目{reason}，没有排入画册，请看检查结果。）");
    let note = Block::Paragraph { content: vec![Inline::text(text)] };
    Entry {
        title: shortened(&entry.title),
        summary: None,
        images: Vec::new(),
        body: Body { blocks: vec![note], ..Body::default() },
        detail: bare(&entry.detail),
        ..entry.clone()
    }
}

/// The fields of a kind without words, pictures and references; a name is what the place is kept for.
fn bare(detail: &Detail) -> Detail {
    let mut detail = detail.clone();
    for (spec, held) in detail.fields_mut() {
        match held {
            HeldMut::Text(name) if spec.uses.found == Some(Found::Title) => *name = name.as_deref().map(shortened),
            HeldMut::Text(text) | HeldMut::Picture(text) | HeldMut::File(text) => *text = None,
            HeldMut::Words(items) | HeldMut::Pictures(items) => items.clear(),
            HeldMut::Entry(entry) => *entry = None,
            HeldMut::Entries(entries) => entries.clear(),
            HeldMut::Flag(flag) => *flag = false,
            HeldMut::Small => {}
        }
    }
    detail
}
