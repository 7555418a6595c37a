//! Who belongs to whom: every relation between entries that a page shows, found once, so that no page searches the catalog.
//!
//! Entries are named by their position in [`Catalog::entries`], which is their order too.

use std::collections::{BTreeMap, HashMap};

use crate::model::{Catalog, Entry, EntryId, Kind, Slug, Unit};

/// The relations of a catalog.
#[derive(Debug)]
pub(crate) struct Relations<'a> {
    catalog: &'a Catalog,
    positions: HashMap<&'a EntryId, usize>,
    kinds: BTreeMap<Kind, Vec<usize>>,
    units: HashMap<&'a Slug, Vec<usize>>,
    aspects: HashMap<&'a Slug, Vec<usize>>,
    brands: HashMap<&'a Slug, Vec<usize>>,
    unit_brands: HashMap<&'a Slug, usize>,
    mentions: HashMap<&'a EntryId, Vec<usize>>,
    years: BTreeMap<i16, Vec<usize>>,
    registered: HashMap<&'a Slug, &'a Unit>,
}

/// How many related entries a page names: a row of cards on a wide screen.
const RELATED: usize = 4;

impl<'a> Relations<'a> {
    pub(crate) fn new(catalog: &'a Catalog) -> Self {
        let mut relations = Self {
            catalog,
            positions: catalog.entries.iter().enumerate().map(|(position, entry)| (&entry.id, position)).collect(),
            kinds: BTreeMap::new(),
            units: HashMap::new(),
            aspects: HashMap::new(),
            brands: HashMap::new(),
            unit_brands: HashMap::new(),
            mentions: HashMap::new(),
            years: BTreeMap::new(),
            registered: catalog.units.iter().map(|unit| (&unit.id, unit)).collect(),
        };
        for (position, entry) in catalog.entries.iter().enumerate() {
            relations.add(position, entry);
        }
        for position in 0..catalog.entries.len() {
            relations.add_mentions(position);
        }
        relations
    }

    fn add(&mut self, position: usize, entry: &'a Entry) {
        self.kinds.entry(entry.id.kind).or_default().push(position);
        self.units.entry(&entry.unit).or_default().push(position);
        self.years.entry(entry.year).or_default().push(position);
        for aspect in &entry.aspects {
            self.aspects.entry(aspect).or_default().push(position);
        }
        if entry.id.kind == Kind::Brand {
            self.unit_brands.entry(&entry.unit).or_insert(position);
        } else if let Some(brand) = entry.detail.named(Kind::Brand).next() {
            self.brands.entry(brand).or_default().push(position);
        }
    }

    fn add_mentions(&mut self, position: usize) {
        for named in self.named_by(position) {
            let id = &self.catalog.entries[named].id;
            self.mentions.entry(id).or_default().push(position);
        }
    }

    /// The entries that the fields of an entry name, in order.
    pub(crate) fn named_by(&self, position: usize) -> Vec<usize> {
        let fields = self.catalog.entries[position].detail.fields();
        let named = fields.into_iter().filter_map(|(spec, held)| Some(self.all(spec.uses.target?, held.slugs())));
        named.flatten().collect()
    }

    fn all<'s>(&self, kind: Kind, slugs: impl IntoIterator<Item = &'s Slug>) -> Vec<usize> {
        slugs.into_iter().filter_map(|slug| self.position(&EntryId { kind, slug: slug.clone() })).collect()
    }

    /// Every entry, in order.
    pub(crate) fn entries(&self) -> &'a [Entry] {
        &self.catalog.entries
    }

    /// Where an entry stands.
    pub(crate) fn position(&self, id: &EntryId) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// The entries of a kind.
    pub(crate) fn of_kind(&self, kind: Kind) -> &[usize] {
        self.kinds.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The unit of an id.
    pub(crate) fn unit(&self, id: &Slug) -> Option<&'a Unit> {
        self.registered.get(id).copied()
    }

    /// The entries of a unit.
    pub(crate) fn of_unit(&self, unit: &Slug) -> &[usize] {
        self.units.get(unit).map_or(&[], Vec::as_slice)
    }

    /// The entries of an aspect.
    pub(crate) fn of_aspect(&self, aspect: &Slug) -> &[usize] {
        self.aspects.get(aspect).map_or(&[], Vec::as_slice)
    }

    /// The entries of a year.
    pub(crate) fn of_year(&self, year: i16) -> &[usize] {
        self.years.get(&year).map_or(&[], Vec::as_slice)
    }

    /// Every year with entries, latest first.
    pub(crate) fn years(&self) -> impl Iterator<Item = i16> {
        self.years.keys().rev().copied()
    }

    /// The brand of a unit.
    pub(crate) fn brand_of_unit(&self, unit: &Slug) -> Option<usize> {
        self.unit_brands.get(unit).copied()
    }

    /// The brand that an entry stands under: the one it names, else that of its unit. A brand stands under none.
    pub(crate) fn brand_of(&self, position: usize) -> Option<usize> {
        let entry = &self.catalog.entries[position];
        if entry.id.kind == Kind::Brand {
            return None;
        }
        self.all(Kind::Brand, entry.detail.named(Kind::Brand)).first().copied().or_else(|| self.brand_of_unit(&entry.unit))
    }

    /// The entries before and after this one in its kind.
    pub(crate) fn neighbours(&self, position: usize) -> (Option<usize>, Option<usize>) {
        let list = self.of_kind(self.catalog.entries[position].id.kind);
        let Ok(at) = list.binary_search(&position) else { return (None, None) };
        (at.checked_sub(1).map(|before| list[before]), list.get(at + 1).copied())
    }

    /// What to read next: what the entry names and what names it, then what shares its brand, its unit, its aspects.
    pub(crate) fn related(&self, position: usize) -> Vec<usize> {
        let entry = &self.catalog.entries[position];
        let mut found = Vec::new();
        let mut take = |candidates: &mut dyn Iterator<Item = usize>| {
            for candidate in candidates {
                if found.len() == RELATED {
                    return;
                }
                // The other brands are a click away on a brand's page already.
                let is_other_brand = entry.id.kind == Kind::Brand && self.catalog.entries[candidate].id.kind == Kind::Brand;
                if candidate != position && !is_other_brand && !found.contains(&candidate) {
                    found.push(candidate);
                }
            }
        };
        take(&mut self.named_by(position).into_iter());
        let mentions = self.mentions.get(&entry.id).map_or(&[][..], Vec::as_slice);
        take(&mut nearest(mentions, position));
        if let Some(brand) = self.brand_slug(entry) {
            take(&mut nearest(self.brands.get(brand).map_or(&[], Vec::as_slice), position));
        }
        take(&mut nearest(self.of_unit(&entry.unit), position));
        for aspect in &entry.aspects {
            take(&mut nearest(self.of_aspect(aspect), position));
        }
        found
    }

    fn brand_slug(&self, entry: &'a Entry) -> Option<&'a Slug> {
        if entry.id.kind == Kind::Brand {
            return Some(&entry.id.slug);
        }
        let of_unit = || self.brand_of_unit(&entry.unit).map(|brand| &self.catalog.entries[brand].id.slug);
        entry.detail.named(Kind::Brand).next().or_else(of_unit)
    }
}

/// The members of an ordered list beside a position, the nearest first: a long list costs no more than a short one.
fn nearest(list: &[usize], position: usize) -> impl Iterator<Item = usize> {
    let at = list.partition_point(|&member| member < position);
    let after = list[at..].iter().copied().filter(move |&member| member != position);
    let before = list[..at].iter().rev().copied();
    interleave(after, before).take(RELATED * 2)
}

fn interleave(first: impl Iterator<Item = usize>, second: impl Iterator<Item = usize>) -> impl Iterator<Item = usize> {
    let (mut first, mut second) = (first.fuse(), second.fuse());
    let mut turn = false;
    std::iter::from_fn(move || {
        turn = !turn;
        if turn { first.next().or_else(|| second.next()) } else { second.next().or_else(|| first.next()) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_come_first_from_both_sides() {
        let list = [1, 3, 5, 7, 9];
        assert_eq!(nearest(&list, 5).collect::<Vec<_>>(), [7, 3, 9, 1]);
        assert_eq!(nearest(&list, 0).collect::<Vec<_>>(), list);
        assert_eq!(nearest(&[], 4).count(), 0);
    }
}
