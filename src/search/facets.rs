//! The facets of entries: what is chosen, and how many results each value has.

use super::fold::Folder;
use super::query::Query;
use super::root::Root;
use super::stored::FacetNumbers;

/// A label of a facet and how many results have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCount {
    /// The label.
    pub label: String,
    /// How many results would remain if it were chosen.
    pub count: u32,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The counts of each facet, each under the choices in the other facets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FacetCounts {
    /// 类别.
    pub kinds: Vec<FacetCount>,
    /// 单位.
    pub units: Vec<FacetCount>,
    /// 方面.
    pub aspects: Vec<FacetCount>,
    /// 年度.
    pub years: Vec<FacetCount>,
}

/// What is chosen, as numbers of labels, in the order of [`super::query::FACET_NAMES`]. None is no choice; a label that does not exist
/// matches nothing.
pub(super) struct Chosen {
    filters: [Option<Vec<u32>>; 4],
    /// What was typed with the words; each narrows by itself.
    narrowed: Vec<(usize, Vec<u32>)>,
}

/// The places of the facets, as in [`super::query::FACET_NAMES`].
const ASPECT: usize = 2;
const FACETS: usize = 4;

fn labels_of(root: &Root) -> [&Vec<String>; FACETS] {
    [&root.labels.kinds, &root.labels.units, &root.labels.aspects, &root.labels.years]
}

impl Chosen {
    pub(super) fn new(query: &Query, root: &Root, folder: &Folder) -> Self {
        let filters = [&query.filters.kinds, &query.filters.units, &query.filters.aspects, &query.filters.years];
        let labels = labels_of(root);
        let with = |facet: usize, part: &str| {
            let part = folder.fold(part);
            let has = |label: &String| folder.fold(label).find(part.chars()).next().is_some();
            (0..).zip(labels[facet]).filter(|(_, label)| has(label)).map(|(number, _)| number).collect()
        };
        Self {
            filters: std::array::from_fn(|facet| {
                let number = |label: &String| labels[facet].iter().position(|known| known == label).map(|number| number as u32);
                (!filters[facet].is_empty()).then(|| filters[facet].iter().filter_map(number).collect())
            }),
            narrowed: query.narrowed.iter().map(|(facet, part)| (*facet, with(*facet, part))).collect(),
        }
    }

    /// Whether an entry is chosen in one facet by its box.
    fn keeps_in(&self, facet: usize, numbers: &FacetNumbers) -> bool {
        let Some(chosen) = &self.filters[facet] else { return true };
        values(numbers, facet).iter().any(|number| chosen.contains(number))
    }

    fn keeps_typed(&self, numbers: &FacetNumbers) -> bool {
        self.narrowed.iter().all(|(facet, chosen)| values(numbers, *facet).iter().any(|number| chosen.contains(number)))
    }

    pub(super) fn keeps(&self, numbers: &FacetNumbers) -> bool {
        self.keeps_typed(numbers) && (0..FACETS).all(|facet| self.keeps_in(facet, numbers))
    }
}

/// The values of an entry in a facet.
fn values(numbers: &FacetNumbers, facet: usize) -> &[u32] {
    match facet {
        ASPECT => &numbers.aspects,
        0 => numbers.single[0].as_slice(),
        1 => numbers.single[1].as_slice(),
        _ => numbers.single[2].as_slice(),
    }
}

pub(super) struct FacetCounter([Vec<u32>; FACETS]);

impl FacetCounter {
    pub(super) fn new(root: &Root) -> Self {
        Self(labels_of(root).map(|labels| vec![0; labels.len()]))
    }

    pub(super) fn add(&mut self, numbers: &FacetNumbers, chosen: &Chosen) {
        if !chosen.keeps_typed(numbers) {
            return;
        }
        for facet in 0..FACETS {
            if (0..FACETS).all(|other| other == facet || chosen.keeps_in(other, numbers)) {
                for &number in values(numbers, facet) {
                    if let Some(count) = self.0[facet].get_mut(number as usize) {
                        *count += 1;
                    }
                }
            }
        }
    }

    pub(super) fn finish(self, root: &Root, chosen: &Chosen) -> FacetCounts {
        let labels = labels_of(root);
        let counts = |facet: usize| {
            let is_chosen = |number: u32| chosen.filters[facet].as_ref().is_some_and(|chosen| chosen.contains(&number));
            let row =
                |(number, (label, &count)): (u32, (&String, &u32))| FacetCount { label: label.clone(), count, chosen: is_chosen(number) };
            (0..).zip(labels[facet].iter().zip(&self.0[facet])).map(row).filter(|row| row.count > 0 || row.chosen).collect()
        };
        FacetCounts { kinds: counts(0), units: counts(1), aspects: counts(2), years: counts(3) }
    }
}
