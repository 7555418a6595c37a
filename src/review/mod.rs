//! 三审三校: who signed which entry, and whether what was signed is what will be printed.
//!
//! 1. [`Ledger`] is `reviews.yaml`: one line a signature, chained, so that a line that was removed or altered shows.
//! 2. [`fingerprint()`] binds a signature to the entry as it is printed: its words, fields and pictures.
//! 3. [`Standing::of`] says what is signed, what was signed before a change, and what is missing; [`check`] says it as diagnostics.
//! 4. [`table`] is the 审核表, for the terminal and as a page to print.
//!
//! Which signatures there are is the publication's to say (`review` in `publication.yaml`); one that says nothing needs none.

mod fingerprint;
mod ledger;
pub(crate) mod rules;
pub mod table;

use std::collections::BTreeMap;

use rayon::prelude::*;

pub use self::fingerprint::fingerprint;
pub use self::ledger::{LEDGER, Ledger, Record, Signature};
pub use self::rules::check;
use crate::edition::Edition;
use crate::model::publication::ReviewPolicy;
use crate::model::{Catalog, Entry, EntryId};

/// One of the signatures that an entry needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// What is typed and stored: `first`, `proof2`.
    pub id: String,
    /// What it is called: 初审, 二校.
    pub name: String,
    /// Whether it is a proof round (校) and not a sign-off (审).
    pub is_proof: bool,
}

/// The signatures that a publication asks for: its sign-offs, then its proof rounds.
pub fn stages(policy: &ReviewPolicy) -> Vec<Stage> {
    let signs = policy.stages.iter().map(|stage| Stage { id: stage.id.to_string(), name: stage.name.clone(), is_proof: false });
    let rounds = (1..=proof_rounds(policy)).map(|round| Stage { id: format!("proof{round}"), name: proof_name(round), is_proof: true });
    signs.chain(rounds).collect()
}

/// The stages of a publication that says nothing of its own, so that somebody who wants to can still sign.
fn usual_stages() -> Vec<Stage> {
    let signs = [("first", "初审"), ("second", "复审"), ("final", "终审")];
    let signs = signs.map(|(id, name)| Stage { id: id.to_owned(), name: name.to_owned(), is_proof: false });
    let rounds = (1..=3).map(|round| Stage { id: format!("proof{round}"), name: proof_name(round), is_proof: true });
    signs.into_iter().chain(rounds).collect()
}

/// The stages that can be signed.
pub fn signable(policy: &ReviewPolicy) -> Vec<Stage> {
    let own = stages(policy);
    if own.is_empty() { usual_stages() } else { own }
}

/// The stage of a typed word: its id, its name, or the usual other name (一审 for 初审).
pub fn stage_named(stages: &[Stage], typed: &str) -> Option<Stage> {
    const OTHERS: &[(&str, &str)] = &[
        ("一审", "first"),
        ("初审", "first"),
        ("二审", "second"),
        ("复审", "second"),
        ("三审", "final"),
        ("终审", "final"),
        ("第一校", "proof1"),
        ("第二校", "proof2"),
        ("第三校", "proof3"),
    ];
    let other = OTHERS.iter().find(|(name, _)| *name == typed).map(|(_, id)| *id);
    stages.iter().find(|stage| stage.id == typed || stage.name == typed || Some(stage.id.as_str()) == other).cloned()
}

fn proof_rounds(policy: &ReviewPolicy) -> usize {
    policy.proofs.as_deref().and_then(|proofs| proofs.trim().parse().ok()).unwrap_or(0).min(9)
}

fn proof_name(round: usize) -> String {
    let digit = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"][round.min(9)];
    format!("{digit}校")
}

/// Whether a stage of an entry is signed.
#[derive(Debug, Clone, Copy)]
pub enum State<'a> {
    /// Nobody signed.
    Missing,
    /// Somebody did, and the entry changed afterwards.
    Stale(&'a Record),
    /// Somebody signed what is there now.
    Signed(&'a Record),
}

impl<'a> State<'a> {
    /// The signature that holds.
    pub fn signed(self) -> Option<&'a Record> {
        match self {
            State::Signed(record) => Some(record),
            State::Missing | State::Stale(_) => None,
        }
    }
}

/// Where an entry stands.
#[derive(Debug)]
pub struct Standing<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// What it is bound to now.
    pub fingerprint: String,
    /// Each stage in order.
    pub stages: Vec<(Stage, State<'a>)>,
}

impl<'a> Standing<'a> {
    /// Where an entry stands in these stages.
    pub fn of(catalog: &'a Catalog, entry: &'a Entry, stages: &[Stage], ledger: &'a Ledger) -> Self {
        let fingerprint = fingerprint(catalog, entry);
        let records = ledger.of(&entry.id);
        let stages = stages.iter().map(|stage| (stage.clone(), state(records, stage, &fingerprint))).collect();
        Self { entry, fingerprint, stages }
    }

    /// Where every entry stands that an edition shows, in the order of the catalog.
    pub fn of_all(catalog: &'a Catalog, edition: Edition, stages: &[Stage], ledger: &'a Ledger) -> Vec<Self> {
        let shown: Vec<&Entry> = catalog.entries.iter().filter(|entry| edition.shows(entry.visibility)).collect();
        shown.into_par_iter().map(|entry| Self::of(catalog, entry, stages, ledger)).collect()
    }

    /// How many of its stages are signed.
    pub fn signed(&self) -> usize {
        self.stages.iter().filter(|(_, state)| state.signed().is_some()).count()
    }

    /// The stage that has to be signed before this one: sign-offs follow each other, and so do proof rounds.
    pub fn blocked_by(&self, stage: &Stage) -> Option<&Stage> {
        let before = self.stages.iter().take_while(|(known, _)| known.id != stage.id);
        before.filter(|(known, state)| known.is_proof == stage.is_proof && state.signed().is_none()).map(|(known, _)| known).next()
    }
}

/// A signature holds while the entry is what was signed; also when a change was taken back.
fn state<'a>(records: &'a [Record], stage: &Stage, fingerprint: &str) -> State<'a> {
    let of_stage = || records.iter().rev().filter(|record| record.stage == stage.id);
    if let Some(record) = of_stage().find(|record| record.content == fingerprint) {
        return State::Signed(record);
    }
    of_stage().next().map_or(State::Missing, State::Stale)
}

/// Entries by the id that a person types: `cases/x`, or `x` where only one kind has it.
pub fn find<'a>(catalog: &'a Catalog, typed: &str) -> Vec<&'a Entry> {
    let typed = typed.trim_end_matches(".md").trim_end_matches("/index").trim_start_matches("content/");
    let by_id: BTreeMap<String, &Entry> = catalog.entries.iter().map(|entry| (entry.id.to_string(), entry)).collect();
    match by_id.get(typed) {
        Some(entry) => vec![entry],
        None => catalog.entries.iter().filter(|entry| entry.id.slug.as_str() == typed || entry.title == typed).collect(),
    }
}

/// An id as the ledger writes it.
fn entry_id(text: &str) -> Option<EntryId> {
    use crate::model::{Kind, Slug};
    let (folder, slug) = text.split_once('/')?;
    Some(EntryId { kind: Kind::from_folder(folder)?, slug: Slug::new(slug).ok()? })
}
