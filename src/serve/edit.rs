//! 编辑: the workbench over the folder of the publication, for whoever was let in.
//!
//! # How the page and the server speak
//!
//! Everything of an entry stands below `/__qinglian/edit/cases/wuwang-heyi/` ([`super::routes`] has the table), so that the page's own relative
//! addresses hold as they do in a kit:
//!
//! - `` (GET): the page of the workbench, `填报.html`, with the right to connect to this server. `填报/…`: its files.
//! - `填报/kit.js` (GET): where a kit has `qinglianKit("…")`, here stand two statements. The first tells the page that it is at a desk:
//!
//!   ```js
//!   window.qinglianDesk = {
//!     entry: "cases/wuwang-heyi",     // the entry to open: Session::edit(entry)
//!     title: "…",
//!     version: "…",                   // what was read: to be sent back with what is saved
//!     save: "save", undo: "undo",     // addresses, relative to the page
//!     files: "files.zip",             // the same publication with the entry's pictures, as one archive
//!     pictures: [{path: "cases/wuwang-heyi/a.jpg", url: "file/cases/wuwang-heyi/a.jpg"}],
//!     back: "/cases/wuwang-heyi.html" // the entry in the preview
//!   };
//!   ```
//!
//!   The second is `qinglianKit("<base64 of a zip>")`, as in a kit: the publication's settings and texts, whole, with a `kit.json` of no unit.
//!   Pictures are not among them; the page fetches those of `pictures`, or [`Target::Files`], where it needs their bytes.
//! - `save` (POST): the body is a package of [`crate::draft::package`] with the entry and what lies beside it, its type `application/zip`; the
//!   header `x-qinglian-version` has the version that was read (`new` where the entry is not there yet). Answers, in JSON:
//!
//!   - 200 `{"state":"saved"|"same","version":"…","files":["cases/…"]}`: written; save the next time with this version.
//!   - 409 `{"state":"changed","version":"…","yours":"…","theirs":"…","merged":"…","conflicts":[{"ours":"…","theirs":"…"}]}`: somebody changed the
//!     files meanwhile, and nothing was written. `yours` is the text that was sent, `theirs` what stands in the folder now, `merged` both, with
//!     the folder's words where both changed the same thing. Show them; what is chosen is saved with this version.
//!   - 422 `{"state":"refused","findings":[…]}`: the package is not whole; each as in `qinglian check --format json`.
//!   - 400, 409, 413, 415, 500 `{"state":"failed","message":"…","hint":"…"}`: nothing was written; say both. 403 is a page in words.
//! - `undo` (POST, no body): takes back the last saving of this entry: 200 `{"state":"restored","version":"…","text":"…"}`, 404
//!   `{"state":"nothing"}`, 409 `{"state":"changed","files":[…]}`.
//!
//! `fetch("save", {method: "POST", headers: {"content-type": "application/zip", "x-qinglian-version": version}, body})` from the page sends the
//! cookie and `Origin` by itself.
//!
//! What was saved is kept in `.qinglian/undo` with everything else that commands changed, the last twenty; `qinglian check --undo` takes it back,
//! too.

mod open;
mod save;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use axum::response::Response;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use super::page;
use super::routes::{Found, Target};
use crate::diag::Diagnostic;
use crate::markup::escape;
use crate::model::EntryId;
use crate::output::Files;
use crate::site::workbench_files;
use crate::source::SourceFolder;

/// The most bytes of a package that is saved.
pub(super) const MOST_BYTES: usize = 256 << 20;
/// The header with the version that was read.
pub(super) const VERSION: &str = "x-qinglian-version";
/// The type of a package.
pub(super) const PACKAGE: &str = "application/zip";
/// How many texts that were read are remembered: what a merge begins with.
const REMEMBERED: usize = 64;
/// What an address spells out.
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// The policy of the workbench's page, beside its own: nothing from elsewhere, and nothing run that is not ours.
const POLICY: &str = "default-src 'self' blob: data:; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline' blob:; \
    frame-src 'self' blob: data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

/// The publication as it is edited.
pub(super) struct Desk {
    publication: PathBuf,
    workbench: OnceLock<Files>,
    /// Texts that were read, by the version that they were read in; the newest at the end.
    read: Mutex<VecDeque<(String, String)>>,
}

/// What was sent to be saved.
pub(super) struct Sent {
    /// The version that was read.
    pub(super) version: String,
    /// The package.
    pub(super) package: Bytes,
}

impl Desk {
    pub(super) fn new(publication: &Path) -> Self {
        Self { publication: publication.to_owned(), workbench: OnceLock::new(), read: Mutex::default() }
    }

    /// The answer to what [`super::routes`] found.
    pub(super) fn respond(&self, found: &Found, sent: Option<Sent>) -> Response {
        let folder = match SourceFolder::open(&self.publication) {
            Ok(folder) => folder,
            Err(diagnostic) => return failed(StatusCode::INTERNAL_SERVER_ERROR, &diagnostic.message, "请检查出版物文件夹"),
        };
        match (found.target, &found.entry) {
            (Target::EntryList, _) => list(&folder),
            (Target::WorkbenchFile, _) => self.workbench_file(&found.file),
            (Target::Workbench, Some(id)) => self.workbench_page(&folder, id),
            (Target::Kit, Some(id)) => self.kit(&folder, id),
            (Target::Files, Some(id)) => self.files(&folder, id),
            (Target::File, Some(id)) => file(&folder, id, &found.file),
            (Target::Save, Some(id)) => self.save(&folder, id, sent),
            (Target::Undo, Some(id)) => self.undo(&folder, id),
            _ => not_there(),
        }
    }

    fn workbench(&self) -> &Files {
        self.workbench.get_or_init(workbench_files)
    }

    fn workbench_page(&self, folder: &SourceFolder, id: &EntryId) -> Response {
        if open::place(folder, id).is_none() {
            return not_there();
        }
        let page = self.workbench().iter().find(|(name, _)| name.ends_with(".html")).map(|(_, bytes)| String::from_utf8_lossy(bytes));
        match page {
            Some(page) => {
                let page = page::with_connections(&page);
                answer(StatusCode::OK, page::HTML, page.into_bytes(), Some(POLICY))
            }
            None => {
                let body = "<p>这个程序没有带上填报页，不能在浏览器里编辑；请用文字编辑软件改条目的文件，保存后预览会自动刷新。</p>";
                html(StatusCode::NOT_IMPLEMENTED, "不能编辑", body)
            }
        }
    }

    fn workbench_file(&self, name: &str) -> Response {
        match self.workbench().get(name) {
            Some(bytes) => answer(StatusCode::OK, page::media_type(name), bytes.clone(), None),
            None => not_there(),
        }
    }

    fn kit(&self, folder: &SourceFolder, id: &EntryId) -> Response {
        let Some(opened) = open::open(folder, id) else { return not_there() };
        self.remember(&opened.version, &opened.text);
        let pictures =
            opened.files.iter().map(|path| json!({ "path": path, "url": format!("file/{}", utf8_percent_encode(path, IN_PATH)) }));
        let desk = json!({
            "entry": id.to_string(),
            "title": opened.title,
            "version": opened.version,
            "save": "save",
            "undo": "undo",
            "files": "files.zip",
            "pictures": pictures.collect::<Vec<_>>(),
            "back": format!("/{id}.html"),
        });
        match opened.script(&desk) {
            Some(script) => answer(StatusCode::OK, page::media_type("kit.js"), script.into_bytes(), None),
            None => failed(StatusCode::INTERNAL_SERVER_ERROR, "条目太大，打不成包", "请用文字编辑软件改条目的文件"),
        }
    }

    fn files(&self, folder: &SourceFolder, id: &EntryId) -> Response {
        let Some(opened) = open::open(folder, id) else { return not_there() };
        self.remember(&opened.version, &opened.text);
        let Some(archive) = opened.archive(folder) else {
            return failed(StatusCode::INTERNAL_SERVER_ERROR, "条目太大，打不成包", "请用文字编辑软件改条目的文件");
        };
        let mut response = answer(StatusCode::OK, PACKAGE, archive, None);
        if let Ok(version) = opened.version.parse() {
            response.headers_mut().insert(VERSION, version);
        }
        response
    }

    fn remember(&self, version: &str, text: &str) {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.retain(|(known, _)| known != version);
        if read.len() >= REMEMBERED {
            read.pop_front();
        }
        read.push_back((version.to_owned(), text.to_owned()));
    }

    /// The text that was read in a version.
    fn remembered(&self, version: &str) -> Option<String> {
        let read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        read.iter().find(|(known, _)| known == version).map(|(_, text)| text.clone())
    }
}

/// A picture or a file of an entry: one that it shows or offers, or that lies in its folder.
fn file(folder: &SourceFolder, id: &EntryId, path: &str) -> Response {
    match open::file(folder, id, path) {
        Some(bytes) => {
            answer(StatusCode::OK, page::media_type(path), bytes, Some("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
        }
        None => not_there(),
    }
}

fn list(folder: &SourceFolder) -> Response {
    let mut body = String::new();
    for (kind, entries) in open::entries(folder) {
        body.push_str(&format!("<h2>{}</h2>\n<ul>\n", escape(kind.label())));
        for (id, title) in entries {
            body.push_str(&format!("<li><a href=\"{}\">{}</a></li>\n", super::routes::workbench(&id), escape(&title)));
        }
        body.push_str("</ul>\n");
    }
    let head = format!("<link rel=\"stylesheet\" href=\"{}\">\n", page::STYLE);
    let body = format!("<div class=\"qinglian-list\">\n<p><a href=\"/\">回预览</a></p>\n{body}</div>");
    answer(StatusCode::OK, page::HTML, page::page("编辑条目", &head, &body).into_bytes(), None)
}

fn not_there() -> Response {
    html(StatusCode::NOT_FOUND, "没有这个条目或文件", "<p>可能刚刚改了名字，或已经删去。<a href=\"/__qinglian/edit/\">看所有条目</a></p>")
}

fn html(status: StatusCode, title: &str, body: &str) -> Response {
    answer(status, page::HTML, page::page(title, "", body).into_bytes(), None)
}

/// What did not go well, for the page to show.
pub(super) fn failed(status: StatusCode, message: &str, hint: &str) -> Response {
    json_answer(status, &json!({ "state": "failed", "message": message, "hint": hint }))
}

fn json_answer(status: StatusCode, value: &serde_json::Value) -> Response {
    answer(status, "application/json", value.to_string().into_bytes(), None)
}

/// Diagnostics, as `check` gives them to programs.
fn diagnostics_json<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> Vec<serde_json::Value> {
    diagnostics.into_iter().map(|diagnostic| json!(diagnostic.to_json())).collect()
}

fn answer(status: StatusCode, kind: &str, bytes: Vec<u8>, policy: Option<&str>) -> Response {
    let mut response = Response::builder().status(status).header("content-type", kind);
    if let Some(policy) = policy {
        response = response.header("content-security-policy", policy);
    }
    response.body(Body::from(bytes)).unwrap_or_default()
}
