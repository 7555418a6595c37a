//! What a kit says of itself: its id, whose it is, what may be written in it and until when.

use serde::{Deserialize, Serialize};

use crate::edition::Edition;
use crate::model::entry::Choice as _;
use crate::model::kind::{KINDS, Kind};

/// The name of the file in a kit that says so.
pub const KIT_FILE: &str = "kit.json";

/// `kit.json`. What it does not say is as in a publication that is edited whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kit {
    /// What tells this kit from others: what is saved in a browser is kept under it.
    pub id: String,
    /// The unit that it was made for, by its id; none where every unit may be written for.
    pub unit: Option<String>,
    /// The day by which the package is to be back, as `2026-10-15`.
    pub deadline: Option<String>,
    /// The kinds that the unit is asked for, by their names (`case`); none means every kind.
    pub kinds: Vec<String>,
    /// What pictures must be like, a sentence each.
    pub picture_norms: Vec<String>,
    /// The version of the program that made it.
    pub version: String,
    /// The edition whose rules count: `draft`, `internal` or `public`; `public` where nothing is said.
    pub edition: Option<String>,
}

/// A kind that may be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindCard {
    /// The word for it: `case`.
    pub kind: &'static str,
    /// What people call it: 典型案例.
    pub label: &'static str,
    /// Whether its entries may be published; the others are papers of the office.
    pub is_public: bool,
}

impl Kit {
    /// The kinds that may be written, in their order.
    pub fn kinds(&self) -> Vec<KindCard> {
        let is_asked = |kind: Kind| self.kinds.is_empty() || self.kinds.iter().any(|name| Kind::from_name(name) == Some(kind));
        let card = |kind: Kind| KindCard { kind: kind.name(), label: kind.label(), is_public: kind.is_for_everyone() };
        KINDS.iter().map(|spec| spec.kind).filter(|kind| is_asked(*kind)).map(card).collect()
    }

    /// The edition whose rules count.
    pub(super) fn edition(&self) -> Edition {
        let named =
            |name: &str| Edition::CHOICES.iter().find(|(_, key, label)| name == *key || name == *label).map(|(edition, ..)| *edition);
        self.edition.as_deref().and_then(named).unwrap_or(Edition::Public)
    }
}
