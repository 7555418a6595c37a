//! 填报包: made for units, handed over, and what came back.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::Desk;
use super::job::JobView;
use super::office::Refusal;
use super::request::{Fields, Reply, Request};
use crate::edition::Edition;
use crate::model::Kind;
use crate::printable;

#[derive(Serialize)]
struct KitsView {
    is_checked: bool,
    rows: Vec<KitRow>,
    out: String,
    job: Option<JobView>,
}

#[derive(Serialize)]
struct KitRow {
    id: String,
    unit: String,
    is_leaf: bool,
    file: Option<String>,
    brand: Option<String>,
    entries: usize,
}

/// Where kits go: beside the publication.
pub(super) fn out(folder: &Path) -> PathBuf {
    folder.parent().unwrap_or(folder).join("kits")
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let folder = desk.folder().unwrap_or_default();
    let checked = desk.checked(Edition::Public);
    let catalog = checked.as_deref().and_then(|checked| Some(&checked.whole.as_ref()?.catalog));
    let made = desk.office.made_files(&out(&folder));
    let rows = catalog.into_iter().flat_map(|catalog| {
        catalog.units.iter().map(|unit| {
            let own = || catalog.entries.iter().filter(|entry| entry.unit == unit.id);
            let file = format!("{}.zip", unit.id);
            KitRow {
                id: unit.id.to_string(),
                unit: unit.name.clone(),
                is_leaf: catalog.publication.leaves.contains(&unit.id),
                file: made.contains(&file).then_some(file),
                brand: own().find(|entry| entry.id.kind == Kind::Brand).map(|entry| entry.title.clone()),
                entries: own().count(),
            }
        })
    });
    let view = KitsView {
        is_checked: checked.is_some(),
        rows: rows.collect(),
        out: printable::path(&out(&folder)),
        job: desk.job_of("kits").map(|job| job.view()),
    };
    desk.page(request, "kits.html", "填报包", &view)
}

/// Begins to make kits.
pub(super) fn make(desk: &Arc<Desk>, folder: &Path, form: &Fields) -> Reply {
    let units: Vec<String> = form.all("unit").map(str::to_owned).collect();
    if units.is_empty() {
        return desk.back("/kits", Err(Refusal::new("没有选单位", "请在要做填报包的单位前面打勾")));
    }
    let folder = folder.to_owned();
    let begun = desk.begin("kits", "做填报包", move |desk, job| {
        job.step("写填报包");
        desk.office.kits(&folder, &units, &out(&folder))
    });
    match begun {
        Ok(()) => Reply::Redirect("/kits#job".to_owned()),
        Err(refusal) => desk.back("/kits", Err(refusal)),
    }
}

/// A kit, to be handed over.
pub(super) fn file(desk: &Desk, folder: &Path, name: &str) -> Reply {
    let is_kit =
        name.strip_suffix(".zip").is_some_and(|unit| !unit.is_empty() && unit.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    let bytes = is_kit.then(|| desk.office.made_file(&out(folder).join(name))).flatten();
    bytes.map_or(Reply::Missing, |bytes| Reply::download(name, bytes))
}
