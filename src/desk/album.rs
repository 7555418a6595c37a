//! 画册: its pages, small and large, with another design, size or colours tried on them; the preflight.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::Desk;
use super::checking::{Choice, DiagnosticView};
use super::frame::{self, EditionChoice};
use super::job::JobView;
use super::office::{AlbumWish, Refusal};
use super::request::{Fields, Reply, Request};
use crate::album::DESIGNS;
use crate::diag::Severity;
use crate::edition::Edition;
use crate::model::tables::ALBUM_COLORS;

/// Pixels to the inch of the pages: small ones are the same picture, made small by the browser.
const DPI: f64 = 80.0;
/// How many remarks are shown.
const REMARKS: usize = 30;

/// The album as it was looked at.
pub(super) struct Shown {
    words: String,
    wish: AlbumWish,
    pages: BTreeMap<usize, Vec<u8>>,
    preflight: Option<String>,
    remarks: crate::diag::Diagnostics,
}

#[derive(Serialize)]
struct AlbumView {
    editions: Vec<EditionChoice>,
    designs: Vec<Choice>,
    trim: String,
    own_trim: String,
    colors: Vec<ColorView>,
    words: String,
    pages: Vec<usize>,
    page: Option<LargePage>,
    preflight: Option<String>,
    remarks: Vec<DiagnosticView>,
    job: Option<JobView>,
}

#[derive(Serialize)]
struct ColorView {
    key: &'static str,
    label: &'static str,
    value: String,
}

#[derive(Serialize)]
struct LargePage {
    number: usize,
    before: Option<usize>,
    after: Option<usize>,
    all: usize,
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let shown = desk.state().album.clone();
    let checked = desk.checked(Edition::Public);
    let own = checked.as_deref().and_then(|checked| Some(&checked.whole.as_ref()?.catalog.publication.album));
    let wish = shown.as_ref().map(|shown| &shown.wish);
    let design = wish.and_then(|wish| wish.design.as_deref()).or(own.and_then(|own| own.design.as_deref())).unwrap_or(DESIGNS[0]);
    let design_name = |name: &str| match name {
        "lotus" => "莲（lotus）".to_owned(),
        "ink" => "墨（ink）".to_owned(),
        other => other.to_owned(),
    };
    let color = |key: &'static str, label: &'static str| {
        let tried = wish.and_then(|wish| wish.colors.iter().find(|(name, _)| name == key)).map(|(_, value)| value.clone());
        let value = tried.or_else(|| own?.colors.get(key).cloned()).unwrap_or_default();
        ColorView { key, label, value }
    };
    let pages: Vec<usize> = shown.iter().flat_map(|shown| shown.pages.keys().copied()).collect();
    let view = AlbumView {
        editions: frame::editions(wish.map_or(Edition::Draft, |wish| wish.edition)),
        designs: DESIGNS
            .iter()
            .map(|name| Choice { key: (*name).to_owned(), label: design_name(name), is_chosen: *name == design })
            .collect(),
        trim: wish.and_then(|wish| wish.trim.clone()).unwrap_or_default(),
        own_trim: own.and_then(|own| own.trim.clone()).unwrap_or_else(|| "210x285".to_owned()),
        colors: ALBUM_COLORS.iter().map(|spec| color(spec.key, spec.shown_name())).collect(),
        words: shown.as_ref().map(|shown| shown.words.clone()).unwrap_or_default(),
        page: request.query.get("page").parse().ok().filter(|page| pages.contains(page)).map(|number| LargePage {
            number,
            before: pages.iter().copied().filter(|page| *page < number).max(),
            after: pages.iter().copied().find(|page| *page > number),
            all: pages.len(),
        }),
        pages,
        preflight: shown.as_ref().and_then(|shown| shown.preflight.clone()),
        remarks: shown
            .iter()
            .flat_map(|shown| &shown.remarks)
            .filter(|remark| remark.severity >= Severity::Warning && is_of_album(remark))
            .take(REMARKS)
            .map(DiagnosticView::plain)
            .collect(),
        job: desk.job_of("album").map(|job| job.view()),
    };
    desk.page(request, "album.html", "画册", &view)
}

/// What the layout found; what is wrong with the texts stands on the page of the check.
fn is_of_album(diagnostic: &crate::diag::Diagnostic) -> bool {
    ["album/", "imprint/", "image/"].iter().any(|family| diagnostic.rule.id.starts_with(family))
}

/// Begins to lay the book out.
pub(super) fn look(desk: &Arc<Desk>, folder: &Path, form: &Fields) -> Reply {
    let is_preflight = form.get("what") == "preflight";
    let wish = AlbumWish {
        edition: frame::edition(form.get("edition"), Edition::Draft),
        design: Some(form.get("design").to_owned()).filter(|design| !design.is_empty()),
        trim: Some(form.get("trim").to_owned()).filter(|trim| !trim.is_empty()),
        colors: colors(form),
        dpi: (!is_preflight).then_some(DPI),
    };
    let folder = folder.to_owned();
    let begun = desk.begin("album", if is_preflight { "印前检查" } else { "排印画册" }, move |desk, job| {
        job.step("排印全书");
        let mut made = desk.office.album(&folder, &wish);
        if made.files.is_empty() {
            let hint = "请先改好下面的问题；试的尺寸、颜色不合适的，改回来再试";
            return Err(Refusal { diagnostics: made.diagnostics, ..Refusal::new("画册排不出来", hint) });
        }
        let before = desk.state().album.clone();
        let preflight = made.preflight.as_ref().map(|preflight| preflight.to_text());
        let pages: BTreeMap<usize, Vec<u8>> =
            std::mem::take(&mut made.files).into_iter().filter_map(|(name, bytes)| Some((number(&name)?, bytes))).collect();
        let words = match (&preflight, pages.len()) {
            (Some(_), _) => "印前检查做完了".to_owned(),
            (None, count) => format!("{}共 {count} 页", frame::label(wish.edition)),
        };
        let shown = match before.filter(|_| preflight.is_some()) {
            Some(before) => Shown { words: before.words.clone(), wish, pages: before.pages.clone(), preflight, remarks: made.diagnostics },
            None => Shown { words: words.clone(), wish, pages, preflight, remarks: made.diagnostics },
        };
        desk.state().album = Some(Arc::new(shown));
        Ok(words)
    });
    match begun {
        Ok(()) => Reply::Redirect("/album#job".to_owned()),
        Err(refusal) => desk.back("/album", Err(refusal)),
    }
}

/// The colours that were typed, `#rrggbb`; a field that was left alone is empty.
fn colors(form: &Fields) -> Vec<(String, String)> {
    let typed = |name: &str| Some(form.get(&format!("color-{name}")).to_owned()).filter(|value| !value.is_empty());
    ALBUM_COLORS.iter().filter_map(|spec| Some((spec.key.to_owned(), typed(spec.key)?))).collect()
}

/// `page-007.png`.
fn number(name: &str) -> Option<usize> {
    name.strip_prefix("page-")?.strip_suffix(".png")?.parse().ok()
}

/// A page as a picture.
pub(super) fn picture(desk: &Desk, name: &str) -> Reply {
    let shown = desk.state().album.clone();
    let number: Option<usize> = name.strip_suffix(".png").and_then(|number| number.parse().ok());
    let page = shown.as_ref().zip(number).and_then(|(shown, number)| shown.pages.get(&number));
    page.map_or(Reply::Missing, |png| Reply::file("page.png", png.clone()))
}
