//! Which publication: one that was open before, one that is found, or a new one.

use std::path::Path;

use serde::Serialize;

use super::Desk;
use super::office::{Folder, Refusal};
use super::request::{Fields, Reply, Request};
use crate::printable;

#[derive(Serialize)]
struct OpenView {
    known: Vec<KnownView>,
    here: Option<String>,
    above: Option<String>,
    folders: Vec<FolderView>,
    is_publication: bool,
    refused: Option<String>,
}

#[derive(Serialize)]
struct KnownView {
    title: String,
    folder: String,
    is_there: bool,
}

#[derive(Serialize)]
struct FolderView {
    name: String,
    path: String,
    is_publication: bool,
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let known: Vec<(String, String)> =
        desk.state().settings.known().map(|(folder, title)| (folder.to_string_lossy().into_owned(), title.to_owned())).collect();
    let is_there = |folder: &str| desk.office.is_publication(Path::new(folder));
    let asked = request.query.get("at");
    let listed = (!asked.is_empty()).then(|| desk.office.folders(Path::new(asked)));
    let (here, above, folders, refused) = match listed {
        None => (None, None, desk.office.places(), None),
        Some(Ok(found)) => (Some(found.here), found.above, found.inside, None),
        Some(Err(refusal)) => (None, None, desk.office.places(), Some(refusal.what)),
    };
    let view = OpenView {
        known: known.into_iter().map(|(folder, title)| KnownView { is_there: is_there(&folder), title, folder }).collect(),
        is_publication: here.as_deref().is_some_and(|here| desk.office.is_publication(here)),
        here: here.map(|here| here.to_string_lossy().into_owned()),
        above: above.map(|above| above.to_string_lossy().into_owned()),
        folders: folders.into_iter().map(folder_view).collect(),
        refused,
    };
    desk.page(request, "open.html", "选出版物", &view)
}

fn folder_view(folder: Folder) -> FolderView {
    FolderView { name: folder.name, path: folder.path.to_string_lossy().into_owned(), is_publication: folder.is_publication }
}

/// Opens a publication.
pub(super) fn open(desk: &Desk, form: &Fields) -> Reply {
    let typed = form.get("folder").trim_matches('"');
    let folder = Path::new(typed);
    if desk.is_working() {
        return desk.back("/open", Err(Refusal::new("还有一件事没有做完，不能换出版物", "请等它做完，或在“生成”页停下它")));
    }
    if typed.is_empty() || !desk.office.is_publication(folder) {
        let what = format!("「{}」里没有 publication.yaml，不是出版物文件夹", printable::path(folder));
        return desk.back("/open", Err(Refusal::new(what, "请选标着“出版物”的文件夹，或在下面新建一个")));
    }
    desk.open(folder);
    Reply::Redirect("/".to_owned())
}

/// Makes a publication, and opens it.
pub(super) fn make(desk: &Desk, form: &Fields) -> Reply {
    let (place, name) = (form.get("place").trim_matches('"'), form.get("name"));
    if place.is_empty() || name.is_empty() || name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']) || name.starts_with('.') {
        return desk
            .back("/open", Err(Refusal::new("新出版物的位置或名字不能用", "名字不要含 / \\ : * ? \" < > | 这些符号，也不要以点开头")));
    }
    let folder = Path::new(place).join(name);
    match desk.office.make_publication(&folder, form.get("example") == "yes") {
        Ok(words) => {
            desk.open(&folder);
            desk.back("/", Ok(words))
        }
        Err(refusal) => desk.back("/open", Err(refusal)),
    }
}
