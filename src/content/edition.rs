//! Editions: who an output is for, and so what may be seen in it.

use std::collections::BTreeSet;

use super::block::{LinkTarget, replace_targets};
use super::entry::{Choice, Visibility};
use super::{Catalog, Detail, Entry, EntryId, Kind, Slug};

/// Who an output is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// For those who work on it: everything, gaps as placeholders.
    Draft,
    /// For the intranet: what is public or internal.
    Internal,
    /// For everyone: only what is public.
    Public,
}

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
    /// The catalog as an edition may see it. What is taken out here cannot reach any output.
    #[must_use]
    pub fn for_edition(mut self, edition: Edition) -> Self {
        self.entries.retain(|entry| edition.shows(entry.visibility));
        let kept: BTreeSet<EntryId> = self.entries.iter().map(|entry| entry.id.clone()).collect();
        for entry in &mut self.entries {
            forget_hidden(entry, &kept);
        }
        if edition == Edition::Public {
            self.units.iter_mut().for_each(|unit| unit.contact = None);
            self.entries.iter_mut().for_each(forget_contact);
        }
        let files: BTreeSet<&String> = self.entries.iter().flat_map(Entry::files).collect();
        self.pictures.retain(|path, _| files.contains(path));
        self.attachments.retain(|path, _| files.contains(path));
        self
    }
}

fn forget_contact(entry: &mut Entry) {
    if let Detail::Brand(brand) = &mut entry.detail {
        brand.contact = None;
    }
}

/// Takes out of an entry what leads to entries that the edition does not have.
fn forget_hidden(entry: &mut Entry, kept: &BTreeSet<EntryId>) {
    let shown = |kind, slug: &Slug| kept.contains(&EntryId { kind, slug: slug.clone() });
    replace_targets(&mut entry.body.blocks, &mut |target| {
        if matches!(target, LinkTarget::Entry { id, .. } if !kept.contains(id)) {
            *target = LinkTarget::Nowhere;
        }
    });
    match &mut entry.detail {
        Detail::Brand(brand) => {
            brand.parent = brand.parent.take().filter(|slug| shown(Kind::Brand, slug));
            brand.sibling_brand = brand.sibling_brand.take().filter(|slug| shown(Kind::Brand, slug));
        }
        Detail::Case(case) => {
            case.brand = case.brand.take().filter(|slug| shown(Kind::Brand, slug));
            case.systems.retain(|slug| shown(Kind::System, slug));
        }
        Detail::Activity(activity) => activity.works.retain(|slug| shown(Kind::Work, slug)),
        Detail::System(_) | Detail::Work(_) | Detail::Document(_) => {}
    }
}
