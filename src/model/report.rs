//! What the office counts about itself: `report` in `publication.yaml`. All of it is internal; the public edition has none of it.

use jiff::civil::Date;

use super::entry::Choice;
use super::id::{EntryId, Slug};

/// What to count, and against what.
#[derive(Debug, Clone, Default)]
pub struct ReportPolicy {
    /// 截止日期: when everything has to be in.
    pub deadline: Option<Date>,
    /// The shares that differ from the usual ones.
    pub shares: Vec<Share>,
    /// 指标, such as “5＋N＋1” and “8＋N”.
    pub indicators: Vec<IndicatorSet>,
    /// 考核加分.
    pub score_items: Vec<ScoreItem>,
}

/// What entries are counted by: 五个不平衡.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// 地区.
    Region,
    /// 层级.
    Level,
    /// 部门.
    Department,
    /// 领域: the sectors.
    Field,
    /// 方面.
    Aspect,
}

impl Choice for Dimension {
    const CHOICES: &'static [(Self, &'static str, &'static str)] = &[
        (Self::Region, "region", "地区"),
        (Self::Level, "level", "层级"),
        (Self::Department, "department", "部门"),
        (Self::Field, "field", "领域"),
        (Self::Aspect, "aspect", "方面"),
    ];
}

/// The share that something should have, against its neighbours.
#[derive(Debug, Clone)]
pub struct Share {
    /// What is counted by.
    pub by: Dimension,
    /// One of its values.
    pub name: String,
    /// Its weight; what has none of its own keeps the usual one.
    pub share: f64,
}

/// A set of indicators.
#[derive(Debug, Clone)]
pub struct IndicatorSet {
    /// What it is called.
    pub name: String,
    /// Its groups.
    pub groups: Vec<IndicatorGroup>,
}

/// A group of indicators.
#[derive(Debug, Clone)]
pub struct IndicatorGroup {
    /// What it is called.
    pub name: String,
    /// Its full score.
    pub weight: f64,
    /// Its indicators.
    pub items: Vec<Indicator>,
}

/// An indicator.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// What it is called.
    pub name: String,
    /// Its weight within the group.
    pub weight: f64,
    /// What is aimed at.
    pub target: Option<f64>,
    /// What was reached.
    pub value: Value,
    /// What is counted.
    pub unit: String,
    /// The entries that prove it.
    pub evidence: Vec<EntryId>,
    /// Or all the entries of a sector.
    pub sector: Option<Slug>,
}

/// What was reached.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// As many as there is evidence for.
    Counted,
    /// As given.
    Given(f64),
    /// Known and not to be said.
    Masked,
}

/// 考核加分项.
#[derive(Debug, Clone)]
pub struct ScoreItem {
    /// What it is for.
    pub name: String,
    /// How many points it brings.
    pub points: f64,
    /// Who gets them.
    pub unit: Option<Slug>,
    /// The entries that prove it.
    pub evidence: Vec<EntryId>,
}

impl ReportPolicy {
    /// Every entry that is named as evidence.
    pub fn evidence(&self) -> impl Iterator<Item = &EntryId> {
        let indicators = self.indicators.iter().flat_map(|set| &set.groups).flat_map(|group| &group.items).flat_map(|item| &item.evidence);
        indicators.chain(self.score_items.iter().flat_map(|item| &item.evidence))
    }
}
