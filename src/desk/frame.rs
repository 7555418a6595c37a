//! What every page of the desk has around it, and the templates that pages are filled into.

use rust_embed::RustEmbed;
use serde::Serialize;
use tera::{Context, Tera};

use super::job::JobView;
use super::office::Refusal;
use super::request::{Reply, Request};
use super::{Desk, checking};
use crate::edition::Edition;
use crate::model::entry::Choice as _;

#[derive(RustEmbed)]
#[folder = "templates/desk/"]
struct Embedded;

/// The pages in the order in which a year goes, by their paths.
const PAGES: [(&str, &str); 10] = [
    ("/", "总览"),
    ("/entries", "条目"),
    ("/import", "导入"),
    ("/check", "检查"),
    ("/review", "审签"),
    ("/album", "画册"),
    ("/report", "报表"),
    ("/kits", "填报包"),
    ("/build", "生成"),
    ("/manual", "手册"),
];

/// The templates, put together once.
pub(super) struct Templates(Tera);

#[derive(Serialize)]
struct FrameView<'a> {
    title: &'a str,
    pages: Vec<PageLink>,
    publication: Option<String>,
    folder: Option<String>,
    version: u64,
    key: String,
    is_checking: bool,
    /// Where a form of the page leads back to.
    back: String,
    note: Option<NoteView>,
    job: Option<JobView>,
}

#[derive(Serialize)]
struct PageLink {
    address: &'static str,
    label: &'static str,
    is_current: bool,
}

#[derive(Serialize)]
struct NoteView {
    is_done: bool,
    words: String,
    hint: String,
    diagnostics: Vec<checking::DiagnosticView>,
}

/// An edition to be chosen.
#[derive(Serialize)]
pub(super) struct EditionChoice {
    key: &'static str,
    label: &'static str,
    is_chosen: bool,
}

impl Templates {
    pub(super) fn new() -> Self {
        let texts = Embedded::iter().filter_map(|name| {
            let file = Embedded::get(&name)?;
            Some((name.to_string(), String::from_utf8_lossy(&file.data).into_owned()))
        });
        let mut tera = Tera::new();
        tera.add_raw_templates(texts.collect::<Vec<_>>()).expect("the program's own templates fit together, as a test proves");
        Self(tera)
    }

    /// A page with a sentence and nothing else.
    pub(super) fn plain(&self, title: &str, words: &str) -> Reply {
        let mut context = Context::new();
        context.insert("title", title);
        context.insert("words", words);
        self.fill("plain.html", &context)
    }

    fn fill(&self, name: &str, context: &Context) -> Reply {
        match self.0.render(name, context) {
            Ok(page) => Reply::Page(200, page),
            // A mistake of ours: whoever sees it can tell us.
            Err(error) => {
                Reply::Page(500, format!("<!DOCTYPE html><meta charset=\"utf-8\"><pre>{}</pre>", crate::markup::escape(&error.to_string())))
            }
        }
    }
}

impl Desk {
    /// A page: a template, and what it shows.
    pub(super) fn page(&self, request: &Request, template: &str, title: &str, view: &impl Serialize) -> Reply {
        let mut context = Context::new();
        context.insert("frame", &self.frame(request, title));
        context.insert("view", view);
        self.templates.fill(template, &context)
    }

    fn frame<'a>(&self, request: &Request, title: &'a str) -> FrameView<'a> {
        let job = self.job.lock().unwrap_or_else(std::sync::PoisonError::into_inner).as_ref().map(|job| job.view());
        let whole = self.checked(Edition::Public);
        let state = self.state();
        let publication = whole.and_then(|checked| Some(checked.whole.as_ref()?.catalog.publication.short_title.clone()));
        let link = |(address, label): (&'static str, &'static str)| PageLink { address, label, is_current: request.path == address };
        FrameView {
            title,
            pages: state.folder.iter().flat_map(|_| PAGES).map(link).collect(),
            publication,
            folder: state.folder.as_ref().map(|folder| crate::printable::path(folder)),
            version: state.version(),
            key: state.key(),
            is_checking: state.is_checking(),
            back: back(request),
            note: state.note_of(request.query.get("note")).map(|note| NoteView::new(note.done)),
            job,
        }
    }
}

/// The address of a page, without the note that it showed.
fn back(request: &Request) -> String {
    let query = request.query.encoded_without("note");
    if query.is_empty() { request.path.clone() } else { format!("{}?{query}", request.path) }
}

impl NoteView {
    fn new(done: Result<String, Refusal>) -> Self {
        match done {
            Ok(words) => Self { is_done: true, words, hint: String::new(), diagnostics: Vec::new() },
            Err(refusal) => Self {
                is_done: false,
                words: refusal.what,
                hint: refusal.hint,
                diagnostics: refusal.diagnostics.iter().take(20).map(checking::DiagnosticView::plain).collect(),
            },
        }
    }
}

/// The edition that was chosen, or the usual one.
pub(super) fn edition(key: &str, usual: Edition) -> Edition {
    Edition::CHOICES.iter().find(|(_, known, _)| *known == key).map_or(usual, |(edition, ..)| *edition)
}

/// What an edition is called.
pub(super) fn label(edition: Edition) -> &'static str {
    Edition::CHOICES.iter().find(|(known, ..)| *known == edition).map_or("", |(.., label)| label)
}

/// All editions, one of them chosen.
pub(super) fn editions(chosen: Edition) -> Vec<EditionChoice> {
    Edition::CHOICES.iter().map(|(edition, key, label)| EditionChoice { key, label, is_chosen: *edition == chosen }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_templates_fit_together() {
        assert!(matches!(Templates::new().plain("题", "<话>"), Reply::Page(200, page) if page.contains("&lt;话&gt;")));
    }
}
