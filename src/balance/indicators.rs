//! Indicator sets and score items, computed: how much of each target is reached, and what that is worth.

use crate::model::report::{Indicator, IndicatorGroup, IndicatorSet, ScoreItem, Value};
use crate::model::{Catalog, Entry, EntryId};

/// A set, computed.
#[derive(Debug, Clone)]
pub struct SetResult {
    /// What it is called.
    pub name: String,
    /// Its groups.
    pub groups: Vec<GroupResult>,
    /// What was reached.
    pub score: f64,
    /// What can be reached.
    pub full: f64,
}

/// A group, computed.
#[derive(Debug, Clone)]
pub struct GroupResult {
    /// What it is called.
    pub name: String,
    /// Its indicators.
    pub items: Vec<ItemResult>,
    /// What was reached.
    pub score: f64,
    /// What can be reached: its weight.
    pub full: f64,
}

/// An indicator, computed.
#[derive(Debug, Clone)]
pub struct ItemResult {
    /// What it is called.
    pub name: String,
    /// What was reached; none for a figure that is not said.
    pub value: Option<f64>,
    /// What is aimed at.
    pub target: Option<f64>,
    /// What is counted.
    pub unit: String,
    /// Value by target, at most 1; none for a figure that is not said.
    pub ratio: Option<f64>,
    /// Its points; none for a figure that is not said.
    pub score: Option<f64>,
    /// The most points it can bring.
    pub full: f64,
    /// The entries that prove it: id and title.
    pub evidence: Vec<(EntryId, String)>,
}

/// The score items, with what proves them.
#[derive(Debug, Clone)]
pub struct ScoreResult {
    /// What it is for.
    pub name: String,
    /// Who gets the points.
    pub unit: Option<String>,
    /// How many.
    pub points: f64,
    /// The entries that prove it: id and title.
    pub evidence: Vec<(EntryId, String)>,
}

/// Every set of a catalog.
pub fn sets(catalog: &Catalog) -> Vec<SetResult> {
    catalog.publication.report.indicators.iter().map(|set| of_set(catalog, set)).collect()
}

/// Every score item of a catalog.
pub fn score_items(catalog: &Catalog) -> Vec<ScoreResult> {
    let result = |item: &ScoreItem| ScoreResult {
        name: item.name.clone(),
        unit: item.unit.as_ref().map(|id| catalog.unit(id).map_or_else(|| id.to_string(), |unit| unit.short_name.clone())),
        points: item.points,
        evidence: titles(&named(catalog, &item.evidence)),
    };
    catalog.publication.report.score_items.iter().map(result).collect()
}

fn of_set(catalog: &Catalog, set: &IndicatorSet) -> SetResult {
    let groups: Vec<GroupResult> = set.groups.iter().map(|group| of_group(catalog, group)).collect();
    let (score, full) = groups.iter().fold((0.0, 0.0), |(score, full), group| (score + group.score, full + group.full));
    SetResult { name: set.name.clone(), groups, score, full }
}

/// The items share the group's points by their weights. A figure that is not said is left out of both sums.
fn of_group(catalog: &Catalog, group: &IndicatorGroup) -> GroupResult {
    let said = |item: &&Indicator| item.value != Value::Masked;
    let weights: f64 = group.items.iter().filter(said).map(|item| item.weight).sum();
    let items: Vec<ItemResult> =
        group.items.iter().map(|item| of_item(catalog, item, group.weight * item.weight / weights.max(f64::MIN_POSITIVE))).collect();
    GroupResult { name: group.name.clone(), score: items.iter().filter_map(|item| item.score).sum(), full: group.weight, items }
}

fn of_item(catalog: &Catalog, item: &Indicator, full: f64) -> ItemResult {
    let evidence = match &item.sector {
        Some(sector) => catalog.entries.iter().filter(|entry| entry.sector.as_ref() == Some(sector)).collect(),
        None => named(catalog, &item.evidence),
    };
    let value = match item.value {
        Value::Counted => Some(evidence.len() as f64),
        Value::Given(value) => Some(value),
        Value::Masked => None,
    };
    // Without a target, one piece of evidence is enough.
    let target = item.target.filter(|target| *target > 0.0);
    let ratio = value.map(|value| (value / target.unwrap_or(1.0)).min(1.0));
    ItemResult {
        name: item.name.clone(),
        value,
        target: item.target,
        unit: item.unit.clone(),
        ratio,
        score: ratio.map(|ratio| ratio * full),
        full: if value.is_some() { full } else { 0.0 },
        evidence: titles(&evidence),
    }
}

fn named<'a>(catalog: &'a Catalog, ids: &[EntryId]) -> Vec<&'a Entry> {
    ids.iter().filter_map(|id| catalog.entry(id)).collect()
}

fn titles(entries: &[&Entry]) -> Vec<(EntryId, String)> {
    entries.iter().map(|entry| (entry.id.clone(), entry.title.clone())).collect()
}

/// A number as people write it: no digits behind the point that say nothing.
pub fn plain(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
