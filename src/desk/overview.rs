//! 总览: the flower with the state of each leaf, how far it is to the public edition, the deadline, what changed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Desk;
use super::office::Checked;
use super::request::{Reply, Request};
use super::settings::Changes;
use crate::build::{self, Whole};
use crate::diag::{Diagnostics, Severity};
use crate::edition::Edition;
use crate::report::{Leaf, Progress};
use crate::review::Ledger;
use crate::rules::page::UnitsByFile;
use crate::rules::verdict::Verdict;
use crate::site::leaf_ring::{LeafRing, LeafState};

#[derive(Serialize)]
struct OverviewView {
    is_ready: bool,
    /// Whether the publication could be read at all.
    is_read: bool,
    verdict: Option<VerdictView>,
    units: Vec<UnitRow>,
    flower: Option<String>,
    leaves: Vec<LeafRow>,
    deadline: Option<DeadlineView>,
    changes: Option<Changes>,
    counts: Counts,
    is_empty: bool,
}

#[derive(Serialize, Default)]
struct Counts {
    entries: usize,
    brands_missing: usize,
    errors: usize,
    warnings: usize,
}

/// How far it is to an edition.
#[derive(Serialize)]
pub(super) struct VerdictView {
    pub(super) text: String,
    pub(super) is_ready: bool,
    pub(super) is_whole: bool,
    pub(super) groups: Vec<GroupView>,
}

#[derive(Serialize)]
pub(super) struct GroupView {
    pub(super) name: &'static str,
    pub(super) count: usize,
}

#[derive(Serialize)]
struct UnitRow {
    name: String,
    errors: usize,
    warnings: usize,
}

#[derive(Serialize)]
struct LeafRow {
    unit: String,
    brand: Option<String>,
    id: Option<String>,
    state: &'static str,
    words: String,
    missing: Vec<&'static str>,
}

#[derive(Serialize)]
struct DeadlineView {
    day: String,
    words: String,
    is_late: bool,
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let view = match desk.checked(Edition::Public) {
        Some(checked) => OverviewView::new(desk, &checked),
        None => OverviewView::waiting(),
    };
    desk.page(request, "overview.html", "总览", &view)
}

/// How far it is to the edition of a check.
pub(super) fn verdict(checked: &Checked) -> VerdictView {
    let is_refused = checked.whole.is_none() || build::refuses(checked.edition, &checked.diagnostics);
    // Whether the site and the album were looked at, the page says in its own words.
    let verdict = Verdict::of(&checked.diagnostics, checked.edition, is_refused, true);
    VerdictView {
        text: verdict.text,
        is_ready: !is_refused,
        is_whole: checked.is_whole,
        groups: verdict.groups.into_iter().map(|group| GroupView { name: group.name, count: group.count }).collect(),
    }
}

impl OverviewView {
    fn waiting() -> Self {
        Self {
            is_ready: false,
            is_read: true,
            verdict: None,
            units: Vec::new(),
            flower: None,
            leaves: Vec::new(),
            deadline: None,
            changes: None,
            counts: Counts::default(),
            is_empty: false,
        }
    }

    fn new(desk: &Desk, checked: &Checked) -> Self {
        let diagnostics = &checked.diagnostics;
        let counts =
            Counts { errors: diagnostics.count(Severity::Error), warnings: diagnostics.count(Severity::Warning), ..Counts::default() };
        let mut view =
            Self { is_ready: true, is_read: checked.whole.is_some(), verdict: Some(verdict(checked)), counts, ..Self::waiting() };
        if let Some(whole) = &checked.whole {
            view.add(desk, whole, diagnostics);
        }
        view
    }

    fn add(&mut self, desk: &Desk, whole: &Whole, diagnostics: &Diagnostics) {
        let today = desk.office.today();
        let ledger = Ledger::read(&whole.folder).0;
        let catalog = whole.catalog.clone().for_edition(Edition::Internal);
        let progress = Progress::of(&catalog, &whole.catalog, &ledger, diagnostics, today);
        self.units = units(whole, diagnostics);
        self.leaves = progress.leaves.iter().map(|leaf| leaf_row(&progress, leaf, diagnostics)).collect();
        self.flower = Some(flower(&progress, &self.leaves));
        self.counts.entries = progress.entries.len();
        self.counts.brands_missing = progress.leaves.iter().filter(|leaf| leaf.brand.is_none()).count();
        self.deadline = whole.catalog.publication.report.deadline.zip(progress.days_left()).map(|(day, left)| DeadlineView {
            day: format!("{}年{}月{}日", day.year(), day.month(), day.day()),
            is_late: left < 0,
            words: match left {
                0 => "今天截止".to_owned(),
                1.. => format!("还有 {left} 天"),
                _ => format!("已超过 {} 天", -left),
            },
        });
        // A new publication has the flower of its template.
        self.is_empty = whole.catalog.entries.len() <= 1;
        self.changes = desk.folder().and_then(|folder| desk.state().settings.changes(&folder));
    }
}

fn units(whole: &Whole, diagnostics: &Diagnostics) -> Vec<UnitRow> {
    let mut rows: BTreeMap<(usize, String), (usize, usize)> = BTreeMap::new();
    let units = UnitsByFile::new(Some(&whole.catalog));
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity >= Severity::Warning) {
        let row = rows.entry(units.of(diagnostic)).or_default();
        if diagnostic.severity == Severity::Error { row.0 += 1 } else { row.1 += 1 }
    }
    rows.into_iter().map(|((_, name), (errors, warnings))| UnitRow { name, errors, warnings }).collect()
}

fn leaf_row(progress: &Progress<'_>, leaf: &Leaf<'_>, diagnostics: &Diagnostics) -> LeafRow {
    let unit = leaf.unit.short_name.clone();
    let Some(row) = &leaf.brand else {
        return LeafRow { unit, brand: None, id: None, state: "missing", words: "没有报送".to_owned(), missing: Vec::new() };
    };
    let path = row.entry.source.path.as_str();
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error && diagnostic.path() == Some(path)).count();
    let count = errors.max(row.missing.len());
    let (state, words) = match count {
        0 if progress.is_done(row) => ("done", "齐备".to_owned()),
        0 => ("waiting", "内容齐，待审签定稿".to_owned()),
        _ => ("gaps", format!("还差 {count} 处")),
    };
    LeafRow { unit, brand: Some(row.entry.title.clone()), id: Some(row.entry.id.to_string()), state, words, missing: row.missing.clone() }
}

fn flower(progress: &Progress<'_>, rows: &[LeafRow]) -> String {
    let publication = &progress.catalog.publication;
    let flower = progress.entries.iter().find(|row| row.entry.id.slug == publication.flower).map(|row| row.entry);
    let name = flower.map_or("主品牌待补", crate::site::brand_name);
    let leaves = rows.iter().map(|row| LeafState {
        unit: row.unit.clone(),
        words: row.words.clone(),
        state: row.state,
        address: match &row.id {
            Some(id) => format!("/check?entry={id}"),
            None => "/import".to_owned(),
        },
    });
    LeafRing { name, leaves: leaves.collect() }.to_svg()
}
