//! 报表: progress, balance, and reminders to be copied.

use serde::Serialize;

use super::Desk;
use super::office::Checked;
use super::request::{Reply, Request};
use crate::balance::{Balance, Counted, chart};
use crate::build::Whole;
use crate::edition::Edition;
use crate::report::{Progress, Row, reminders, workbook};
use crate::review::Ledger;

#[derive(Serialize, Default)]
struct ReportView {
    is_checked: bool,
    leaves: Vec<LeafRow>,
    others: Vec<StateRow>,
    balance: Vec<BalanceView>,
    reminders: Vec<ReminderView>,
}

#[derive(Serialize)]
struct LeafRow {
    number: usize,
    unit: String,
    brand: Option<StateRow>,
}

#[derive(Serialize)]
struct StateRow {
    id: String,
    unit: String,
    kind: &'static str,
    title: String,
    status: &'static str,
    missing: String,
    words: usize,
    pictures: usize,
    signs: String,
    proofs: String,
    is_done: bool,
}

#[derive(Serialize)]
struct BalanceView {
    name: &'static str,
    sentences: Vec<String>,
    chart: String,
}

#[derive(Serialize)]
struct ReminderView {
    number: usize,
    unit: String,
    text: String,
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let checked = desk.checked(Edition::Public);
    let view = checked.as_deref().and_then(|checked| with_progress(desk, checked, view));
    let view = view.unwrap_or_else(|| ReportView { is_checked: checked.is_some(), ..ReportView::default() });
    desk.page(request, "report.html", "报表", &view)
}

/// The table for Excel.
pub(super) fn workbook_file(desk: &Desk) -> Reply {
    let checked = desk.checked(Edition::Public);
    let made = checked.as_deref().and_then(|checked| with_progress(desk, checked, |progress| workbook(progress).ok()).flatten());
    made.map_or_else(|| Reply::Redirect("/report".to_owned()), |bytes| Reply::download("progress.xlsx", bytes))
}

/// Makes something of the progress of what was checked.
fn with_progress<T>(desk: &Desk, checked: &Checked, make: impl FnOnce(&Progress<'_>) -> T) -> Option<T> {
    let Whole { folder, catalog: whole } = checked.whole.as_ref()?;
    let ledger = Ledger::read(folder).0;
    let catalog = whole.clone().for_edition(Edition::Internal);
    Some(make(&Progress::of(&catalog, whole, &ledger, &checked.diagnostics, desk.office.today())))
}

fn view(progress: &Progress<'_>) -> ReportView {
    let is_leaf =
        |row: &Row<'_>| progress.leaves.iter().any(|leaf| leaf.brand.as_ref().is_some_and(|brand| brand.entry.id == row.entry.id));
    let leaves = progress.leaves.iter().enumerate().map(|(index, leaf)| LeafRow {
        number: index + 1,
        unit: leaf.unit.short_name.clone(),
        brand: leaf.brand.as_ref().map(|row| state_row(progress, row)),
    });
    ReportView {
        is_checked: true,
        leaves: leaves.collect(),
        others: progress.entries.iter().filter(|row| !is_leaf(row)).map(|row| state_row(progress, row)).collect(),
        balance: balance(progress),
        reminders: reminder_views(progress),
    }
}

fn state_row(progress: &Progress<'_>, row: &Row<'_>) -> StateRow {
    let entry = row.entry;
    let (signs, proofs) = progress.needed;
    StateRow {
        id: entry.id.to_string(),
        unit: progress.catalog.unit(&entry.unit).map_or(entry.unit.as_str(), |unit| &unit.short_name).to_owned(),
        kind: entry.id.kind.label(),
        title: entry.title.clone(),
        status: entry.status.label(),
        missing: row.missing.join("、"),
        words: row.words,
        pictures: row.pictures,
        signs: format!("{}/{signs}", row.signed.0),
        proofs: format!("{}/{proofs}", row.signed.1),
        is_done: progress.is_done(row),
    }
}

fn balance(progress: &Progress<'_>) -> Vec<BalanceView> {
    let balance = Balance::of(progress.catalog);
    let view = |counted: &Counted| BalanceView {
        name: counted.name,
        sentences: counted.sentences(),
        chart: chart::dimension(counted, balance.widest()),
    };
    balance.dimensions.iter().map(view).collect()
}

fn reminder_views(progress: &Progress<'_>) -> Vec<ReminderView> {
    let unit = |name: &str| name.trim_end_matches(".txt").split_once('-').map_or(name, |(_, unit)| unit).to_owned();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_start_matches('\u{feff}').replace("\r\n", "\n");
    reminders(progress)
        .iter()
        .enumerate()
        .map(|(index, (name, bytes))| ReminderView { number: index + 1, unit: unit(name), text: text(bytes) })
        .collect()
}
