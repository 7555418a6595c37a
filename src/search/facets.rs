//! The facets of entries: what is chosen, and how many results each value has.

use super::fold::Folder;
use super::query::{Filters, Query};
use super::root::Root;
use super::stored::FacetNumbers;

/// What results can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facet {
    /// 类别.
    Kind,
    /// 单位.
    Unit,
    /// 方面.
    Aspect,
    /// 年度.
    Year,
}

impl Facet {
    /// Every facet, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Kind, Self::Unit, Self::Aspect, Self::Year];

    /// What it is called in an address and in a question.
    pub fn key(self) -> &'static str {
        self.names().0
    }

    /// What it is called on the page, and in a question too.
    pub fn label(self) -> &'static str {
        self.names().1
    }

    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Kind => ("kind", "类别"),
            Self::Unit => ("unit", "单位"),
            Self::Aspect => ("aspect", "方面"),
            Self::Year => ("year", "年度"),
        }
    }

    /// The facet of a key.
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }

    /// The facet that a question names.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == name || facet.label() == name)
    }
}

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

impl FacetCounts {
    /// The counts of a facet.
    pub fn of(&self, facet: Facet) -> &[FacetCount] {
        match facet {
            Facet::Kind => &self.kinds,
            Facet::Unit => &self.units,
            Facet::Aspect => &self.aspects,
            Facet::Year => &self.years,
        }
    }
}

impl Filters {
    /// The chosen labels of a facet.
    pub fn of(&self, facet: Facet) -> &Vec<String> {
        match facet {
            Facet::Kind => &self.kinds,
            Facet::Unit => &self.units,
            Facet::Aspect => &self.aspects,
            Facet::Year => &self.years,
        }
    }

    /// The same, to be changed.
    pub fn of_mut(&mut self, facet: Facet) -> &mut Vec<String> {
        match facet {
            Facet::Kind => &mut self.kinds,
            Facet::Unit => &mut self.units,
            Facet::Aspect => &mut self.aspects,
            Facet::Year => &mut self.years,
        }
    }
}

/// What is chosen, as numbers of labels, in the order of [`Facet::ALL`]. None is no choice; a label that does not exist
/// matches nothing.
pub(super) struct Chosen {
    filters: [Option<Vec<u32>>; Facet::ALL.len()],
    /// What was typed with the words; each narrows by itself.
    narrowed: Vec<(Facet, Vec<u32>)>,
}

fn labels_of(root: &Root, facet: Facet) -> &Vec<String> {
    match facet {
        Facet::Kind => &root.labels.kinds,
        Facet::Unit => &root.labels.units,
        Facet::Aspect => &root.labels.aspects,
        Facet::Year => &root.labels.years,
    }
}

impl Chosen {
    pub(super) fn new(query: &Query, root: &Root, folder: &Folder) -> Self {
        let with = |facet: Facet, part: &str| {
            let part = folder.fold(part);
            let has = |label: &String| folder.fold(label).find(part.chars()).next().is_some();
            (0..).zip(labels_of(root, facet)).filter(|(_, label)| has(label)).map(|(number, _)| number).collect()
        };
        Self {
            filters: Facet::ALL.map(|facet| {
                let number = |label: &String| labels_of(root, facet).iter().position(|known| known == label).map(|number| number as u32);
                let chosen = query.filters.of(facet);
                (!chosen.is_empty()).then(|| chosen.iter().filter_map(number).collect())
            }),
            narrowed: query.narrowed.iter().map(|(facet, part)| (*facet, with(*facet, part))).collect(),
        }
    }

    /// Whether an entry is chosen in one facet by its box.
    fn keeps_in(&self, facet: Facet, numbers: &FacetNumbers) -> bool {
        let Some(chosen) = &self.filters[facet as usize] else { return true };
        values(numbers, facet).iter().any(|number| chosen.contains(number))
    }

    fn keeps_typed(&self, numbers: &FacetNumbers) -> bool {
        self.narrowed.iter().all(|(facet, chosen)| values(numbers, *facet).iter().any(|number| chosen.contains(number)))
    }

    pub(super) fn keeps(&self, numbers: &FacetNumbers) -> bool {
        self.keeps_typed(numbers) && Facet::ALL.into_iter().all(|facet| self.keeps_in(facet, numbers))
    }
}

/// The values of an entry in a facet.
fn values(numbers: &FacetNumbers, facet: Facet) -> &[u32] {
    match facet {
        Facet::Kind => numbers.single[0].as_slice(),
        Facet::Unit => numbers.single[1].as_slice(),
        Facet::Aspect => &numbers.aspects,
        Facet::Year => numbers.single[2].as_slice(),
    }
}

/// The counts so far, in the order of [`Facet::ALL`].
pub(super) struct FacetCounter([Vec<u32>; Facet::ALL.len()]);

impl FacetCounter {
    pub(super) fn new(root: &Root) -> Self {
        Self(Facet::ALL.map(|facet| vec![0; labels_of(root, facet).len()]))
    }

    pub(super) fn add(&mut self, numbers: &FacetNumbers, chosen: &Chosen) {
        if !chosen.keeps_typed(numbers) {
            return;
        }
        for facet in Facet::ALL {
            if Facet::ALL.into_iter().all(|other| other == facet || chosen.keeps_in(other, numbers)) {
                for &number in values(numbers, facet) {
                    if let Some(count) = self.0[facet as usize].get_mut(number as usize) {
                        *count += 1;
                    }
                }
            }
        }
    }

    pub(super) fn finish(self, root: &Root, chosen: &Chosen) -> FacetCounts {
        let counts = |facet: Facet| {
            let is_chosen = |number: u32| chosen.filters[facet as usize].as_ref().is_some_and(|chosen| chosen.contains(&number));
            let row =
                |(number, (label, &count)): (u32, (&String, &u32))| FacetCount { label: label.clone(), count, chosen: is_chosen(number) };
            (0..)
                .zip(labels_of(root, facet).iter().zip(&self.0[facet as usize]))
                .map(row)
                .filter(|row| row.count > 0 || row.chosen)
                .collect()
        };
        FacetCounts { kinds: counts(Facet::Kind), units: counts(Facet::Unit), aspects: counts(Facet::Aspect), years: counts(Facet::Year) }
    }
}
