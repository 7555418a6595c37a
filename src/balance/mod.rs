//! 五个不平衡 and the office's own indicators, counted from a catalog: what the internal page shows and the progress table prints.
//!
//! 1. [`Balance::of`] counts entries and words by region, level, department, field and aspect, against the share that each should have.
//! 2. [`Counted::sentences`] names the gaps.
//! 3. [`indicators`] computes the sets of `report.indicators`, and the score items.
//! 4. [`chart`] draws.

pub mod chart;
pub mod indicators;

use std::collections::BTreeMap;

use crate::model::block::length;
use crate::model::entry::Choice;
use crate::model::publication::{Unit, UnitLevel};
use crate::model::report::Dimension;
use crate::model::{Catalog, Entry};

/// Below this part of what it should have, something has a gap; above the inverse, it has too much.
const GAP: f64 = 0.75;
/// The name of what says nothing about itself.
const UNNAMED: &str = "未标明";

/// A publication, counted.
#[derive(Debug, Clone)]
pub struct Balance {
    /// One for each dimension that the publication uses.
    pub dimensions: Vec<Counted>,
    /// How many entries were counted.
    pub entries: usize,
    /// How many characters they have.
    pub words: usize,
}

/// A dimension, counted.
#[derive(Debug, Clone)]
pub struct Counted {
    /// What was counted by.
    pub dimension: Dimension,
    /// What that is called: 地区.
    pub name: &'static str,
    /// Its values, in official order.
    pub rows: Vec<Row>,
}

/// A value of a dimension.
#[derive(Debug, Clone)]
pub struct Row {
    /// What it is called.
    pub name: String,
    /// How many entries have it.
    pub entries: usize,
    /// How many characters these have; an entry of two aspects counts half for each.
    pub words: f64,
    /// Its part of the entries that say something about themselves, from 0 to 1.
    pub share: f64,
    /// Its part of their characters.
    pub word_share: f64,
    /// What it should have.
    pub due: Option<Due>,
}

/// What a value should have.
#[derive(Debug, Clone, Copy)]
pub struct Due {
    /// The part of the entries.
    pub share: f64,
    /// How many entries it lacks; negative when it has too many.
    pub lack: f64,
}

/// What a value has, against what it should have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Too little.
    Short,
    /// As it should be.
    Even,
    /// Too much.
    Large,
    /// Nothing is expected of what says nothing about itself.
    Open,
}

impl Row {
    /// Whether it has too little or too much: by more than a quarter, and by an entry at least.
    pub fn verdict(&self) -> Verdict {
        match self.due {
            None => Verdict::Open,
            Some(due) if self.share < due.share * GAP && due.lack >= 0.5 => Verdict::Short,
            Some(due) if self.share > due.share / GAP && due.lack <= -1.0 => Verdict::Large,
            Some(_) => Verdict::Even,
        }
    }
}

impl Balance {
    /// Counts the entries of a catalog.
    pub fn of(catalog: &Catalog) -> Self {
        let lengths: Vec<usize> = catalog.entries.iter().map(|entry| length(&entry.body.blocks)).collect();
        let dimensions = Dimension::CHOICES.iter().filter_map(|(dimension, _, name)| count(catalog, *dimension, name, &lengths)).collect();
        Self { dimensions, entries: catalog.entries.len(), words: lengths.iter().sum() }
    }

    /// The largest part that anything has or should have: drawings of one balance have one scale.
    pub fn widest(&self) -> f64 {
        let rows = self.dimensions.iter().flat_map(|counted| &counted.rows);
        rows.map(|row| row.share.max(row.due.map_or(0.0, |due| due.share))).fold(f64::MIN_POSITIVE, f64::max)
    }
}

/// Counts by one dimension; nothing where it has no values.
fn count(catalog: &Catalog, dimension: Dimension, name: &'static str, lengths: &[usize]) -> Option<Counted> {
    let values = values(catalog, dimension);
    if values.is_empty() {
        return None;
    }
    let mut sums: BTreeMap<String, (usize, f64, f64)> = BTreeMap::new();
    for (entry, length) in catalog.entries.iter().zip(lengths) {
        let mut named = values_of(catalog, entry, dimension);
        named.retain(|name| values.iter().any(|(known, _)| known == name));
        if named.is_empty() {
            named.push(UNNAMED.to_owned());
        }
        let part = 1.0 / named.len() as f64;
        for value in named {
            let sum = sums.entry(value).or_default();
            sum.0 += 1;
            sum.1 += part;
            sum.2 += part * *length as f64;
        }
    }
    let unnamed = sums.remove(UNNAMED);
    let weights = values.iter().map(|(_, weight)| weight).sum::<f64>().max(f64::MIN_POSITIVE);
    let (entries, words) = sums.values().fold((0.0, 0.0), |(entries, words), sum| (entries + sum.1, words + sum.2));
    let part = |of: f64, whole: f64| if whole > 0.0 { of / whole } else { 0.0 };
    let mut rows: Vec<Row> = Vec::new();
    // What should have nothing and has nothing is not worth a row.
    for (name, weight) in values.into_iter().filter(|(name, weight)| *weight > 0.0 || sums.contains_key(name)) {
        let (count, parts, length) = sums.get(&name).copied().unwrap_or_default();
        let (share, due) = (part(parts, entries), weight / weights);
        // Where no entry says anything, balance is unknown.
        let due = (entries > 0.0).then_some(Due { share: due, lack: (due - share) * entries });
        rows.push(Row { name, entries: count, words: length, share, word_share: part(length, words), due });
    }
    if let Some((count, _, length)) = unnamed {
        rows.push(Row { name: UNNAMED.to_owned(), entries: count, words: length, share: 0.0, word_share: 0.0, due: None });
    }
    Some(Counted { dimension, name, rows })
}

/// The values of a dimension in official order, each with its weight: one for each unit that has it, unless the publication says otherwise.
fn values(catalog: &Catalog, dimension: Dimension) -> Vec<(String, f64)> {
    let publication = &catalog.publication;
    let mut values: Vec<(String, f64)> = match dimension {
        Dimension::Field => publication.sectors.iter().map(|term| (term.name.clone(), 1.0)).collect(),
        Dimension::Aspect => publication.aspects.iter().map(|term| (term.name.clone(), 1.0)).collect(),
        _ => {
            let mut values: Vec<(String, f64)> = Vec::new();
            for name in catalog.units.iter().filter_map(|unit| value_of_unit(unit, dimension)) {
                match values.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, weight)) => *weight += 1.0,
                    None => values.push((name, 1.0)),
                }
            }
            values
        }
    };
    for share in publication.report.shares.iter().filter(|share| share.by == dimension) {
        match values.iter_mut().find(|(known, _)| *known == share.name) {
            Some((_, weight)) => *weight = share.share,
            None => values.push((share.name.clone(), share.share)),
        }
    }
    values
}

fn values_of(catalog: &Catalog, entry: &Entry, dimension: Dimension) -> Vec<String> {
    let publication = &catalog.publication;
    match dimension {
        Dimension::Field => {
            publication.sectors.iter().filter(|term| Some(&term.id) == entry.sector.as_ref()).map(|term| term.name.clone()).collect()
        }
        Dimension::Aspect => {
            publication.aspects.iter().filter(|term| entry.aspects.contains(&term.id)).map(|term| term.name.clone()).collect()
        }
        _ => catalog.unit(&entry.unit).and_then(|unit| value_of_unit(unit, dimension)).into_iter().collect(),
    }
}

fn value_of_unit(unit: &Unit, dimension: Dimension) -> Option<String> {
    match dimension {
        Dimension::Region => unit.region.clone(),
        Dimension::Level => UnitLevel::CHOICES.iter().find(|(level, ..)| *level == unit.level).map(|(_, _, label)| (*label).to_owned()),
        Dimension::Department => unit.department.clone(),
        Dimension::Field | Dimension::Aspect => None,
    }
}

impl Counted {
    /// How many entries do not say where they belong.
    pub fn unnamed(&self) -> usize {
        self.rows.iter().find(|row| row.name == UNNAMED).map_or(0, |row| row.entries)
    }

    /// The gaps in sentences, the largest first; one sentence when there are none.
    pub fn sentences(&self) -> Vec<String> {
        let of = |verdict: Verdict| self.rows.iter().filter(move |row| row.verdict() == verdict);
        let mut short: Vec<(&Row, Due)> = of(Verdict::Short).filter_map(|row| Some((row, row.due?))).collect();
        short.sort_by(|a, b| b.1.lack.total_cmp(&a.1.lack));
        let mut sentences: Vec<String> = short.into_iter().map(|(row, due)| short_sentence(row, due)).collect();
        let large: Vec<String> = of(Verdict::Large).map(large_words).collect();
        if !large.is_empty() {
            sentences.push(format!("{}偏多。", large.join("、")));
        }
        let unnamed = self.unnamed();
        let counted: usize = self.rows.iter().map(|row| row.entries).sum::<usize>() - unnamed;
        if counted == 0 {
            return vec![format!("{unnamed}篇都没有写明{}，看不出是否均衡。", self.name)];
        }
        if sentences.is_empty() && unnamed > counted {
            return vec![format!("只有{counted}篇写明{}，{unnamed}篇没有写明，看不出是否均衡。", self.name)];
        }
        if sentences.is_empty() {
            sentences.push(format!("各{}大体均衡，没有明显缺口。", self.name));
        }
        if unnamed > 0 {
            sentences.push(format!("另有{unnamed}篇没有写明{}，没有计入。", self.name));
        }
        sentences
    }
}

fn short_sentence(row: &Row, due: Due) -> String {
    let (expected, lack) = (percent(due.share), due.lack.round().max(1.0));
    if row.entries == 0 {
        return format!("{}一篇也没有，应占{expected}，约缺{lack:.0}篇。", row.name);
    }
    format!("{}{}篇，占{}，应占{expected}，约缺{lack:.0}篇。", row.name, row.entries, percent(row.share))
}

fn large_words(row: &Row) -> String {
    format!("{}（占{}，应占{}）", row.name, percent(row.share), percent(row.due.map_or(0.0, |due| due.share)))
}

/// A part as a percentage with one digit.
pub fn percent(part: f64) -> String {
    format!("{:.1}%", part * 100.0)
}
