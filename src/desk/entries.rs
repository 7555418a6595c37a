//! 条目: every entry in a table to sort and filter, and new ones.

use std::path::Path;

use serde::Serialize;

use super::Desk;
use super::checking::Choice;
use super::office::Checked;
use super::request::{Fields, Reply, Request};
use crate::build::Whole;
use crate::diag::{Diagnostic, Severity};
use crate::edition::Edition;
use crate::model::block::length;
use crate::model::kind::KINDS;
use crate::model::{Catalog, Entry, gaps};
use crate::review::{Ledger, Standing, signable};

#[derive(Serialize)]
struct EntriesView {
    is_checked: bool,
    rows: Vec<EntryRow>,
    total: usize,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
    all_kinds: Vec<Choice>,
    query: String,
    columns: Vec<Column>,
}

#[derive(Serialize)]
struct EntryRow {
    id: String,
    title: String,
    kind: &'static str,
    unit: String,
    status: &'static str,
    visibility: &'static str,
    date: String,
    words: usize,
    errors: usize,
    warnings: usize,
    missing: String,
    signed: usize,
    needed: usize,
    edit: String,
}

#[derive(Serialize)]
struct Column {
    label: &'static str,
    address: String,
    sorted: Option<&'static str>,
}

/// The columns that rows may be sorted by.
const COLUMNS: [(&str, &str); 7] =
    [("title", "标题"), ("kind", "类别"), ("unit", "单位"), ("status", "状态"), ("words", "字数"), ("errors", "问题"), ("signed", "审签")];

/// Where an entry is written.
pub(super) fn edit_address(id: &str, line: Option<usize>) -> String {
    let line = line.map(|line| format!("#line={line}")).unwrap_or_default();
    format!("/__qinglian/edit/{id}/{line}")
}

/// The entry that a diagnostic is about.
pub(super) fn of_diagnostic<'a>(catalog: Option<&'a Catalog>, diagnostic: &Diagnostic) -> Option<&'a Entry> {
    let path = diagnostic.path()?;
    catalog?.entries.iter().find(|entry| entry.source.path == path)
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let checked = desk.checked(Edition::Public);
    let whole = checked.as_deref().and_then(|checked| checked.whole.as_ref());
    let rows = checked.as_deref().zip(whole).map(|(checked, whole)| rows(whole, checked)).unwrap_or_default();
    let query = &request.query;
    let (kind, unit, words) = (query.get("kind"), query.get("unit"), query.get("q").to_lowercase());
    let choice = |name: &str, chosen: &str| Choice { key: name.to_owned(), label: name.to_owned(), is_chosen: name == chosen };
    let units: Vec<&str> = whole.into_iter().flat_map(|whole| whole.catalog.units.iter().map(|unit| unit.short_name.as_str())).collect();
    let view = EntriesView {
        is_checked: checked.is_some(),
        total: rows.len(),
        kinds: KINDS.iter().filter(|spec| rows.iter().any(|row| row.kind == spec.label)).map(|spec| choice(spec.label, kind)).collect(),
        units: units.into_iter().filter(|name| rows.iter().any(|row| row.unit == *name)).map(|name| choice(name, unit)).collect(),
        all_kinds: KINDS.iter().map(|spec| Choice { key: spec.name.to_owned(), label: spec.label.to_owned(), is_chosen: false }).collect(),
        query: query.get("q").to_owned(),
        columns: columns(query),
        rows: sorted(
            rows.into_iter()
                .filter(|row| (kind.is_empty() || row.kind == kind) && (unit.is_empty() || row.unit == unit))
                .filter(|row| row.title.to_lowercase().contains(&words) || row.id.contains(&words))
                .collect(),
            query,
        ),
    };
    desk.page(request, "entries.html", "条目", &view)
}

fn rows(whole: &Whole, checked: &Checked) -> Vec<EntryRow> {
    let catalog = &whole.catalog;
    let stages = signable(&catalog.publication.review);
    let ledger = Ledger::read(&whole.folder).0;
    let row = |entry: &Entry| {
        let count =
            |severity| checked.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity && is_of(entry, diagnostic)).count();
        let missing: Vec<&str> = gaps::of_fields(entry).into_iter().chain(gaps::of_parts(entry)).collect();
        EntryRow {
            id: entry.id.to_string(),
            title: entry.title.clone(),
            kind: entry.id.kind.label(),
            unit: catalog.unit(&entry.unit).map_or(entry.unit.as_str(), |unit| &unit.short_name).to_owned(),
            status: entry.status.label(),
            visibility: entry.visibility.label(),
            date: entry.date.map(|date| date.to_string()).unwrap_or_default(),
            words: length(&entry.body.blocks),
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            missing: missing.join("、"),
            signed: Standing::of(catalog, entry, &stages, &ledger).signed(),
            needed: stages.len(),
            edit: edit_address(&entry.id.to_string(), None),
        }
    };
    catalog.entries.iter().map(row).collect()
}

fn is_of(entry: &Entry, diagnostic: &Diagnostic) -> bool {
    diagnostic.path() == Some(entry.source.path.as_str())
}

fn sorted(mut rows: Vec<EntryRow>, query: &Fields) -> Vec<EntryRow> {
    match query.get("sort") {
        "title" => rows.sort_by(|a, b| a.title.cmp(&b.title)),
        "kind" => rows.sort_by_key(|row| KINDS.iter().position(|spec| spec.label == row.kind)),
        "unit" => rows.sort_by(|a, b| a.unit.cmp(&b.unit)),
        "status" => rows.sort_by_key(|row| row.status),
        "words" => rows.sort_by_key(|row| row.words),
        "errors" => rows.sort_by_key(|row| (row.errors, row.warnings)),
        "signed" => rows.sort_by_key(|row| row.signed),
        _ => {}
    }
    if query.get("order") == "down" {
        rows.reverse();
    }
    rows
}

fn columns(query: &Fields) -> Vec<Column> {
    let column = |(key, label): (&'static str, &'static str)| {
        let is_sorted = query.get("sort") == key;
        let is_down = query.get("order") == "down";
        let order = if is_sorted && !is_down { "down" } else { "up" };
        let address = Fields::parse(&query.encoded_with("sort", key)).encoded_with("order", order);
        Column {
            label,
            address: format!("/entries?{address}"),
            sorted: is_sorted.then_some(if is_down { "descending" } else { "ascending" }),
        }
    };
    COLUMNS.into_iter().map(column).collect()
}

/// Makes an entry, and leads to where it is written.
pub(super) fn make(desk: &Desk, folder: &Path, form: &Fields) -> Reply {
    let made = desk.office.make_entry(folder, form.get("kind"), form.get("id"));
    desk.changed(folder);
    desk.back("/entries", made.map(|path| format!("已新建「{path}」，图片放在同一个文件夹里；点“编辑”填写")))
}
