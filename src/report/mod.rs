//! What the office sends around every week: the progress table, and a reminder for each unit.
//!
//! 1. [`Progress::of`] says of every leaf and every entry what is there and what is missing.
//! 2. [`workbook()`] prints that as `progress.xlsx`, with the diagnostics and the balance; [`reminders`] as texts ready to paste.
//!
//! The day is an argument: the same input gives the same bytes.

mod reminder;
mod workbook;

use jiff::civil::Date;

pub use self::reminder::reminders;
pub use self::workbook::workbook;
use crate::diag::Diagnostics;
use crate::model::block::length;
use crate::model::entry::Visibility;
use crate::model::publication::Unit;
use crate::model::{Catalog, Entry, Kind, gaps};
use crate::review::{Ledger, Standing, stages};

/// Everything that the tables are made of.
pub struct Progress<'a> {
    /// The publication, as the internal edition may see it.
    pub catalog: &'a Catalog,
    /// Every leaf in official order.
    pub leaves: Vec<Leaf<'a>>,
    /// Every entry in the order of the catalog.
    pub entries: Vec<Row<'a>>,
    /// What the check says for the public edition.
    pub diagnostics: &'a Diagnostics,
    /// The day of the report.
    pub today: Date,
    /// How many signatures an entry needs: sign-offs and proofs.
    pub needed: (usize, usize),
}

/// A leaf: a unit that is to have a brand.
pub struct Leaf<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// Its brand.
    pub brand: Option<Row<'a>>,
}

/// An entry with what is known of its state.
#[derive(Clone)]
pub struct Row<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// What it lacks.
    pub missing: Vec<&'static str>,
    /// Its length in characters.
    pub words: usize,
    /// How many pictures it has.
    pub pictures: usize,
    /// How many sign-offs and proofs it has.
    pub signed: (usize, usize),
}

impl<'a> Progress<'a> {
    /// The state of a publication. `catalog` is the one of the internal edition; `standings` those of the whole catalog.
    pub fn of(catalog: &'a Catalog, whole: &Catalog, ledger: &Ledger, diagnostics: &'a Diagnostics, today: Date) -> Self {
        let stages = stages(&whole.publication.review);
        let proofs = stages.iter().filter(|stage| stage.is_proof).count();
        let row = |entry: &'a Entry| {
            let signed = whole.entry(&entry.id).map(|entry| signed(&Standing::of(whole, entry, &stages, ledger))).unwrap_or_default();
            let missing = gaps::of_fields(entry).into_iter().chain(gaps::of_parts(entry)).collect();
            Row { entry, missing, words: length(&entry.body.blocks), pictures: gaps::pictures(entry), signed }
        };
        let entries: Vec<Row<'a>> = catalog.entries.iter().map(row).collect();
        let leaves = catalog.publication.leaves.iter().filter_map(|id| catalog.unit(id));
        let brand_of = |unit: &Unit| entries.iter().find(|row| row.entry.id.kind == Kind::Brand && row.entry.unit == unit.id).cloned();
        let leaves = leaves.map(|unit| Leaf { unit, brand: brand_of(unit) }).collect();
        Self { catalog, leaves, entries, diagnostics, today, needed: (stages.len() - proofs, proofs) }
    }

    /// Days from today to the deadline, where one is configured; negative behind it.
    pub fn days_left(&self) -> Option<i32> {
        let deadline = self.catalog.publication.report.deadline?;
        self.today.until(deadline).ok().map(|span| span.get_days())
    }

    /// Whether nothing more is to be done for an entry.
    pub fn is_done(&self, row: &Row<'_>) -> bool {
        row.missing.is_empty() && row.signed == self.needed && row.entry.status == crate::model::Status::Final
    }
}

fn signed(standing: &Standing<'_>) -> (usize, usize) {
    let count = |proofs: bool| standing.stages.iter().filter(|(stage, state)| stage.is_proof == proofs && state.signed().is_some()).count();
    (count(false), count(true))
}

/// Whether the public reads it.
fn is_public(entry: &Entry) -> bool {
    entry.visibility == Visibility::Public
}
