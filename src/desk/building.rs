//! 生成: editions with their steps, what stands in the way of each, and what came out.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::Desk;
use super::checking::DiagnosticView;
use super::frame::{self, EditionChoice};
use super::job::JobView;
use super::office::{BuildWish, Refusal};
use super::overview::{self, VerdictView};
use super::request::{Fields, Reply, Request};
use crate::diag::Severity;
use crate::edition::Edition;
use crate::printable;

/// What may be taken from the output folder: its name, and what it is called.
const OUTPUTS: [(&str, &str); 3] = [("album.pdf", "画册（屏幕版）"), ("album-print.pdf", "画册（印刷版）"), ("offline.zip", "离线包")];
/// How many reasons are named.
const NAMED: usize = 12;

#[derive(Serialize)]
struct BuildView {
    editions: Vec<EditionChoice>,
    verdicts: Vec<EditionVerdict>,
    out: String,
    made: Vec<MadeView>,
    has_site: bool,
    has_preview: bool,
    job: Option<JobView>,
    reasons: Vec<DiagnosticView>,
    more: usize,
}

#[derive(Serialize)]
struct EditionVerdict {
    label: &'static str,
    key: &'static str,
    verdict: Option<VerdictView>,
}

#[derive(Serialize)]
struct MadeView {
    name: &'static str,
    label: &'static str,
}

/// Where outputs go: beside the publication, never in it.
pub(super) fn out(folder: &Path) -> PathBuf {
    folder.parent().unwrap_or(folder).join("dist")
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let folder = desk.folder().unwrap_or_default();
    let edition = frame::edition(request.query.get("edition"), Edition::Public);
    let job = desk.job_of("build").or_else(|| desk.job_of("preview"));
    let refusal = job.as_ref().and_then(|job| job.refusal());
    let reasons: Vec<DiagnosticView> = refusal
        .iter()
        .flat_map(|refusal| refusal.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error))
        .map(DiagnosticView::plain)
        .collect();
    let made = desk.office.made_files(&out(&folder));
    let verdict = |(edition, key): (Edition, &'static str)| EditionVerdict {
        label: frame::label(edition),
        key,
        verdict: desk.checked(edition).map(|checked| overview::verdict(&checked)),
    };
    let has_preview = desk.state().preview.is_some();
    let view = BuildView {
        editions: frame::editions(edition),
        verdicts: [(Edition::Public, "public"), (Edition::Internal, "internal"), (Edition::Draft, "draft")].map(verdict).into(),
        out: printable::path(&out(&folder)),
        made: OUTPUTS
            .iter()
            .filter(|(name, _)| made.iter().any(|made| made == name))
            .map(|(name, label)| MadeView { name, label })
            .collect(),
        has_site: made.iter().any(|name| name == "site"),
        has_preview,
        job: job.map(|job| job.view()),
        more: reasons.len().saturating_sub(NAMED),
        reasons: reasons.into_iter().take(NAMED).collect(),
    };
    desk.page(request, "build.html", "生成", &view)
}

/// Begins a build.
pub(super) fn build(desk: &Arc<Desk>, folder: &Path, form: &Fields) -> Reply {
    let edition = frame::edition(form.get("edition"), Edition::Public);
    let wish = BuildWish { edition, outputs: form.all("output").map(str::to_owned).collect(), out: out(folder) };
    if wish.outputs.is_empty() {
        return desk.back("/build", Err(Refusal::new("没有选要生成的内容", "网站、画册、离线包至少选一种")));
    }
    let folder = folder.to_owned();
    let begun = desk.begin("build", &format!("生成{}", frame::label(edition)), move |desk, job| {
        match desk.office.build(&folder, &wish, &|step| job.step(step))? {
            Some(made) => Ok(made.words),
            None => Err(Refusal::new("已按您的要求停下", "原有的输出没有变动")),
        }
    });
    after(desk, begun)
}

/// Begins to make the draft's site, to be looked at.
pub(super) fn preview(desk: &Arc<Desk>, folder: &Path) -> Reply {
    let folder = folder.to_owned();
    let begun =
        desk.begin("preview", "准备草稿预览", move |desk, job| match desk.office.preview(&folder, &|step| job.step(step))? {
            Some(site) => {
                desk.state().preview = Some(Arc::new(site));
                Ok("草稿预览已经备好".to_owned())
            }
            None => Err(Refusal::new("已按您的要求停下", "")),
        });
    after(desk, begun)
}

fn after(desk: &Desk, begun: Result<(), Refusal>) -> Reply {
    match begun {
        Ok(()) => Reply::Redirect("/build#job".to_owned()),
        Err(refusal) => desk.back("/build", Err(refusal)),
    }
}

/// Stops what is being made, before its next step.
pub(super) fn stop(desk: &Desk, form: &Fields) -> Reply {
    if let Some(job) = desk.running() {
        job.stop();
    }
    let back = form.get("back");
    Reply::Redirect(if back.starts_with('/') && !back.starts_with("//") { back.to_owned() } else { "/build".to_owned() })
}

/// A page of the draft's site.
pub(super) fn preview_file(desk: &Desk, name: &str) -> Reply {
    let Some(site) = desk.state().preview.clone() else { return Reply::Redirect("/build".to_owned()) };
    let name = if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() };
    site.get(&name).map_or(Reply::Missing, |bytes| Reply::file(&name, bytes.clone()))
}

/// A file that was made.
pub(super) fn output(desk: &Desk, folder: &Path, name: &str) -> Reply {
    let is_known = OUTPUTS.iter().any(|(known, _)| *known == name);
    let bytes = is_known.then(|| desk.office.made_file(&out(folder).join(name))).flatten();
    bytes.map_or(Reply::Missing, |bytes| if name.ends_with(".pdf") { Reply::file(name, bytes) } else { Reply::download(name, bytes) })
}

/// Opens a folder of ours on the screen.
pub(super) fn show_folder(desk: &Desk, folder: &Path, form: &Fields) -> Reply {
    let (place, back) = match form.get("what") {
        "out" => (out(folder), "/build"),
        "kits" => (super::kits::out(folder), "/kits"),
        "site" => (out(folder).join("site").join("index.html"), "/build"),
        _ => (folder.to_owned(), form.get("back")),
    };
    let shown = printable::path(&place);
    let done = if desk.office.show(&place) {
        Ok(format!("已打开「{shown}」"))
    } else {
        Err(Refusal::new(format!("这台电脑没有打开「{shown}」"), "请在文件管理器里打开这个文件夹"))
    };
    desk.back(back, done)
}
