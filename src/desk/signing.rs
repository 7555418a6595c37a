//! 审签: who signed what, and signing.

use std::path::Path;

use serde::Serialize;

use super::Desk;
use super::checking::Choice;
use super::office::{Refusal, SignWish};
use super::request::{Fields, Reply, Request};
use crate::build::Whole;
use crate::edition::Edition;
use crate::review::{Ledger, Standing, State, signable, table};

#[derive(Serialize, Default)]
struct SignView {
    is_checked: bool,
    stages: Vec<Choice>,
    rows: Vec<SignRow>,
    units: Vec<Choice>,
    done: usize,
    all: usize,
    today: String,
    by: String,
}

#[derive(Serialize)]
struct SignRow {
    id: String,
    title: String,
    unit: String,
    kind: &'static str,
    cells: Vec<SignCell>,
}

#[derive(Serialize)]
struct SignCell {
    class: &'static str,
    words: String,
    date: String,
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let checked = desk.checked(Edition::Public);
    let view = match checked.as_deref().and_then(|checked| checked.whole.as_ref()) {
        Some(whole) => view(desk, whole, request),
        None => SignView { is_checked: checked.is_some(), ..SignView::default() },
    };
    desk.page(request, "review.html", "审签", &view)
}

fn view(desk: &Desk, whole: &Whole, request: &Request) -> SignView {
    let catalog = &whole.catalog;
    let stages = signable(&catalog.publication.review);
    let ledger = Ledger::read(&whole.folder).0;
    let standings = Standing::of_all(catalog, Edition::Public, &stages, &ledger);
    let unit_of = |standing: &Standing<'_>| {
        let unit = &standing.entry.unit;
        catalog.unit(unit).map_or(unit.as_str(), |unit| &unit.short_name).to_owned()
    };
    let chosen = request.query.get("unit");
    let row = |standing: &Standing<'_>| SignRow {
        id: standing.entry.id.to_string(),
        title: standing.entry.title.clone(),
        unit: unit_of(standing),
        kind: standing.entry.id.kind.label(),
        cells: standing.stages.iter().map(|(_, state)| cell(*state)).collect(),
    };
    let units = catalog.units.iter().map(|unit| unit.short_name.clone());
    SignView {
        is_checked: true,
        stages: stages
            .iter()
            .map(|stage| Choice { key: stage.id.clone(), label: stage.name.clone(), is_chosen: request.query.get("stage") == stage.id })
            .collect(),
        done: standings.iter().filter(|standing| standing.signed() == stages.len()).count(),
        all: standings.len(),
        rows: standings.iter().filter(|standing| chosen.is_empty() || unit_of(standing) == chosen).map(row).collect(),
        units: units.map(|name| Choice { is_chosen: name == chosen, label: name.clone(), key: name }).collect(),
        today: desk.office.today().to_string(),
        by: request.query.get("by").to_owned(),
    }
}

fn cell(state: State<'_>) -> SignCell {
    match state {
        State::Missing => SignCell { class: "is-missing", words: "未签".to_owned(), date: String::new() },
        State::Stale(record) => SignCell { class: "is-stale", words: format!("失效（{}）", record.by), date: record.date.to_string() },
        State::Signed(record) => SignCell { class: "is-signed", words: record.by.clone(), date: record.date.to_string() },
    }
}

/// The table to print.
pub(super) fn table(desk: &Desk) -> Reply {
    let checked = desk.checked(Edition::Public);
    let Some(whole) = checked.as_deref().and_then(|checked| checked.whole.as_ref()) else { return Reply::Redirect("/review".to_owned()) };
    let ledger = Ledger::read(&whole.folder).0;
    let table = table::Table::new(&whole.catalog, Edition::Internal, signable(&whole.catalog.publication.review), &ledger);
    Reply::file("table.html", table::html(&table).into_bytes())
}

/// Signs.
pub(super) fn sign(desk: &Desk, folder: &Path, form: &Fields) -> Reply {
    let wish = SignWish {
        entries: form.all("entry").map(str::to_owned).collect(),
        stage: form.get("stage").to_owned(),
        by: form.get("by").to_owned(),
        opinion: form.get("opinion").to_owned(),
        date: form.get("date").to_owned(),
    };
    let done = if wish.entries.is_empty() {
        Err(Refusal::new("没有选中条目", "请在要审签的条目前面打勾"))
    } else {
        desk.office.sign(folder, &wish)
    };
    desk.changed(folder);
    desk.back(form.get("back"), done)
}
