//! 导入: what units sent is handed over, looked through, and taken in or not.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::Desk;
use super::checking::{Choice, DiagnosticView};
use super::entries::edit_address;
use super::job::JobView;
use super::office::Refusal;
use super::request::{Fields, Reply, Request};
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::import::intake::{Imported, State, Taken};
use crate::import::package::File;
use crate::model::Catalog;
use crate::model::kind::KINDS;

/// The most bytes and files that may be handed over before they are looked through.
const MOST_BYTES: usize = 1 << 30;
const MOST_FILES: usize = 5000;

/// What was handed over.
#[derive(Default)]
pub(super) struct Uploads {
    files: Vec<File>,
    bytes: usize,
}

/// What would come of it.
pub(super) struct Pending {
    /// Where it came from, in words.
    from: String,
    imported: Imported,
    /// The publication as it was then.
    version: u64,
}

#[derive(Serialize)]
struct ImportView {
    uploads: usize,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
    pending: Option<PendingView>,
    job: Option<JobView>,
}

#[derive(Serialize)]
struct PendingView {
    from: String,
    units: Vec<UnitView>,
    others: Vec<DiagnosticView>,
    entries: usize,
    new: usize,
    merged: usize,
    same: usize,
    files: usize,
    is_outdated: bool,
}

#[derive(Serialize)]
struct UnitView {
    name: String,
    entries: Vec<TakenView>,
}

#[derive(Serialize)]
struct TakenView {
    title: String,
    kind: &'static str,
    id: String,
    is_id_suggested: bool,
    state: String,
    file: String,
    path: String,
    length: usize,
    pictures: usize,
    fields: String,
    edit: String,
    diagnostics: Vec<DiagnosticView>,
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let checked = desk.checked(Edition::Public);
    let catalog = checked.as_deref().and_then(|checked| Some(&checked.whole.as_ref()?.catalog));
    let units = catalog.into_iter().flat_map(|catalog| &catalog.units);
    let job = desk.job_of("import").map(|job| job.view());
    let (pending, uploads, version) = {
        let state = desk.state();
        (state.pending.clone(), state.uploads.files.len(), state.version())
    };
    let view = ImportView {
        uploads,
        kinds: KINDS.iter().map(|spec| Choice { key: spec.name.to_owned(), label: spec.label.to_owned(), is_chosen: false }).collect(),
        units: units.map(|unit| Choice { key: unit.id.to_string(), label: unit.name.clone(), is_chosen: false }).collect(),
        pending: pending.map(|pending| PendingView::new(&pending, catalog, version)),
        job,
    };
    desk.page(request, "import.html", "导入", &view)
}

/// A file is handed over, its path in the address.
pub(super) fn upload(desk: &Desk, request: &Request) -> Reply {
    let path = request.query.get("path").replace('\\', "/");
    let is_plain = !path.is_empty() && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..");
    let mut state = desk.state();
    let bytes = state.uploads.bytes + request.body.len();
    let refused = if !is_plain {
        Some("文件名不能用")
    } else if bytes > MOST_BYTES || state.uploads.files.len() >= MOST_FILES {
        Some("一次交来的文件太多或太大，请分几次导入")
    } else {
        None
    };
    if let Some(words) = refused {
        return Reply::Json(serde_json::json!({ "refused": words }).to_string());
    }
    state.uploads.files.retain(|file| file.path != path);
    state.uploads.bytes = bytes;
    state.uploads.files.push(File { path, bytes: request.body.clone() });
    Reply::Json(serde_json::json!({ "files": state.uploads.files.len() }).to_string())
}

/// Looks through what was handed over, or what is at a place of this machine. Nothing is written.
pub(super) fn look(desk: &Arc<Desk>, folder: &Path, form: &Fields) -> Reply {
    let (files, version) = {
        let mut state = desk.state();
        (std::mem::take(&mut state.uploads).files, state.version())
    };
    // A path that Windows copied stands in quotation marks.
    let place = form.get("place").trim_matches('"').to_owned();
    let from = match (files.is_empty(), place.is_empty()) {
        (true, true) => return desk.back("/import", Err(Refusal::new("还没有选文件", "把文件拖到框里，或写明文件、文件夹的位置"))),
        (true, false) => place.clone(),
        (false, _) => format!("交来的 {} 个文件", files.len()),
    };
    let (kind, unit, folder) = (form.get("kind").to_owned(), form.get("unit").to_owned(), folder.to_owned());
    let begun = desk.begin("import", "看会导入什么", move |desk, job| {
        job.step("读取文件");
        let files = if files.is_empty() { desk.office.gather(Path::new(&place))? } else { files };
        job.step("读取内容，与现有的条目比较");
        let imported = desk.office.look_through(&folder, files, &kind, &unit)?;
        let words = format!("看完了：{} 个条目，还没有写入", imported.entries.len());
        desk.state().pending = Some(Arc::new(Pending { from, imported, version }));
        Ok(words)
    });
    after(desk, begun)
}

fn after(desk: &Desk, begun: Result<(), Refusal>) -> Reply {
    match begun {
        Ok(()) => Reply::Redirect("/import#job".to_owned()),
        Err(refusal) => desk.back("/import", Err(refusal)),
    }
}

/// Takes in what was looked through.
pub(super) fn take(desk: &Desk, folder: &Path, form: &Fields) -> Reply {
    let (pending, version) = {
        let state = desk.state();
        (state.pending.clone(), state.version())
    };
    let done = match pending {
        None => Err(Refusal::new("没有待导入的内容", "请先选文件，看过结果再收下")),
        Some(pending) if pending.version != version => {
            Err(Refusal::new("看过之后，出版物又有改动，没有写入", "请再看一次会导入什么，再收下"))
        }
        Some(pending) => desk.office.take_in(folder, &pending.imported),
    };
    if done.is_ok() {
        desk.state().pending = None;
        forget_job(desk);
    }
    desk.changed(folder);
    desk.back(form.get("back"), done)
}

/// Lets go of what was looked through.
pub(super) fn forget(desk: &Desk) -> Reply {
    desk.state().pending = None;
    desk.state().uploads = Uploads::default();
    forget_job(desk);
    desk.back("/import", Ok("没有导入，出版物没有变动".to_owned()))
}

fn forget_job(desk: &Desk) {
    let mut job = desk.job.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if job.as_ref().is_some_and(|job| job.sort == "import" && !job.is_running()) {
        *job = None;
    }
}

impl PendingView {
    fn new(pending: &Pending, catalog: Option<&Catalog>, version: u64) -> Self {
        let imported = &pending.imported;
        let count = |is: &dyn Fn(State) -> bool| imported.entries.iter().filter(|taken| is(taken.state)).count();
        let mut by_unit: BTreeMap<usize, UnitView> = BTreeMap::new();
        for taken in &imported.entries {
            let place = catalog.and_then(|catalog| catalog.units.iter().position(|unit| unit.id == taken.unit));
            let name = place.and_then(|place| Some(catalog?.units[place].name.clone())).unwrap_or_else(|| taken.unit.to_string());
            let unit = by_unit.entry(place.unwrap_or(usize::MAX)).or_insert_with(|| UnitView { name, entries: Vec::new() });
            unit.entries.push(taken_view(taken, &imported.diagnostics));
        }
        let is_of_none = |diagnostic: &&Diagnostic| !imported.entries.iter().any(|taken| is_about(diagnostic, taken));
        Self {
            from: pending.from.clone(),
            units: by_unit.into_values().collect(),
            others: imported.diagnostics.iter().filter(is_of_none).map(DiagnosticView::plain).collect(),
            entries: imported.entries.len(),
            new: count(&|state| state == State::New),
            merged: count(&|state| matches!(state, State::Merged { .. })),
            same: count(&|state| state == State::Same),
            files: imported.files.len(),
            is_outdated: pending.version != version,
        }
    }
}

fn taken_view(taken: &Taken, diagnostics: &Diagnostics) -> TakenView {
    let labels: Vec<&str> = taken.fields.iter().map(|(label, _)| *label).collect();
    TakenView {
        title: taken.title.clone(),
        kind: taken.id.kind.label(),
        id: taken.id.to_string(),
        is_id_suggested: taken.is_id_suggested,
        state: match taken.state {
            State::New => "新建".to_owned(),
            State::Same => "与上次相同，不变".to_owned(),
            State::Merged { conflicts: 0 } => "并入现有的条目".to_owned(),
            State::Merged { conflicts } => format!("并入现有的条目，{conflicts} 处两边都改了"),
        },
        file: taken.file.clone(),
        path: taken.path.clone(),
        length: taken.length,
        pictures: taken.pictures.len(),
        fields: labels.join("、"),
        edit: edit_address(&taken.id.to_string(), None),
        diagnostics: diagnostics.iter().filter(|diagnostic| is_about(diagnostic, taken)).map(DiagnosticView::plain).collect(),
    }
}

fn is_about(diagnostic: &Diagnostic, taken: &Taken) -> bool {
    diagnostic.path().is_some_and(|path| path == taken.file || path == taken.path)
}
