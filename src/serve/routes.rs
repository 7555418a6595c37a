//! Every address of the server that is no file of the site, in one table.

use axum::http::Method;
use percent_encoding::percent_decode_str;

use crate::model::{EntryId, Kind, Slug};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// Tells when a build is done.
    Events,
    /// The script that reloads a page.
    ReloadScript,
    /// The style of what is added to pages.
    Style,
    /// The entries, to be edited.
    EntryList,
    /// The workbench over an entry.
    Workbench,
    /// The script with which the workbench opens the entry.
    Kit,
    /// A file of the workbench.
    WorkbenchFile,
    /// All that the workbench needs of the publication, as one archive.
    Files,
    /// A picture or a file for download of the entry.
    File,
    /// Saves the entry.
    Save,
    /// Takes the last saving back.
    Undo,
}

impl Target {
    /// Whether it belongs to the workbench over the folder, which the desk has too.
    pub(super) fn is_edit(self) -> bool {
        !matches!(self, Target::Events | Target::ReloadScript | Target::Style)
    }
}

/// An address: `{entry}` stands for a folder and an id, `{file}` for the rest.
struct Route {
    method: Method,
    path: &'static str,
    target: Target,
}

const fn route(method: Method, path: &'static str, target: Target) -> Route {
    Route { method, path, target }
}

static ROUTES: [Route; 11] = [
    route(Method::GET, "/__qinglian/events", Target::Events),
    route(Method::GET, "/__qinglian/reload.js", Target::ReloadScript),
    route(Method::GET, "/__qinglian/errors.css", Target::Style),
    route(Method::GET, "/__qinglian/edit/", Target::EntryList),
    route(Method::GET, "/__qinglian/edit/{entry}/", Target::Workbench),
    route(Method::GET, "/__qinglian/edit/{entry}/填报/kit.js", Target::Kit),
    route(Method::GET, "/__qinglian/edit/{entry}/填报/{file}", Target::WorkbenchFile),
    route(Method::GET, "/__qinglian/edit/{entry}/files.zip", Target::Files),
    route(Method::GET, "/__qinglian/edit/{entry}/file/{file}", Target::File),
    route(Method::POST, "/__qinglian/edit/{entry}/save", Target::Save),
    route(Method::POST, "/__qinglian/edit/{entry}/undo", Target::Undo),
];

/// What an address of the table means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// What is asked for.
    pub(super) target: Target,
    /// The entry that it is about.
    pub(super) entry: Option<EntryId>,
    /// The file that it names.
    pub(super) file: String,
}

/// What became of looking an address up.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Lookup {
    /// It is in the table.
    Found(Found),
    /// It is in the table for another method.
    WrongMethod,
    /// It is not in the table.
    Unknown,
}

/// Looks an address up in the table.
pub(super) fn find(method: &Method, path: &str) -> Lookup {
    let Ok(path) = percent_decode_str(path).decode_utf8() else { return Lookup::Unknown };
    let asked = if method == Method::HEAD { &Method::GET } else { method };
    let mut is_known = false;
    for route in &ROUTES {
        let Some((entry, file)) = matched(route.path, &path) else { continue };
        if route.method == *asked {
            return Lookup::Found(Found { target: route.target, entry, file });
        }
        is_known = true;
    }
    if is_known { Lookup::WrongMethod } else { Lookup::Unknown }
}

/// The entry and the file that a path names, where it is of the form of a pattern.
fn matched(pattern: &str, path: &str) -> Option<(Option<EntryId>, String)> {
    let mut parts = path.split('/');
    let (mut entry, mut file) = (None, String::new());
    for part in pattern.split('/') {
        match part {
            "{entry}" => {
                let kind = Kind::from_folder(parts.next()?)?;
                entry = Some(EntryId { kind, slug: Slug::new(parts.next()?).ok()? });
            }
            "{file}" => {
                file = parts.by_ref().collect::<Vec<_>>().join("/");
                if file.is_empty() {
                    return None;
                }
            }
            part if parts.next()? == part => {}
            _ => return None,
        }
    }
    parts.next().is_none().then_some((entry, file))
}

/// The address of the workbench over an entry.
pub(super) fn workbench(id: &EntryId) -> String {
    format!("/__qinglian/edit/{id}/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(method: &Method, path: &str, expected: Option<(Target, &str, &str)>) {
        match (find(method, path), expected) {
            (Lookup::Found(found), Some((target, entry, file))) => {
                assert_eq!(found.target, target, "{path}");
                assert_eq!(found.entry.map(|id| id.to_string()).unwrap_or_default(), entry);
                assert_eq!(found.file, file);
            }
            (found, expected) => assert_eq!((matches!(found, Lookup::Found(_)), expected), (false, None), "{path}"),
        }
    }

    #[test]
    fn addresses_lead_to_what_they_name() {
        check(&Method::GET, "/__qinglian/events", Some((Target::Events, "", "")));
        check(&Method::HEAD, "/__qinglian/edit/cases/a-b/", Some((Target::Workbench, "cases/a-b", "")));
        let script = "/__qinglian/edit/cases/a-b/%E5%A1%AB%E6%8A%A5/kit.js";
        check(&Method::GET, script, Some((Target::Kit, "cases/a-b", "")));
        check(&Method::GET, "/__qinglian/edit/cases/a/填报/loader.js", Some((Target::WorkbenchFile, "cases/a", "loader.js")));
        check(&Method::GET, "/__qinglian/edit/cases/a/file/cases/a/b.jpg", Some((Target::File, "cases/a", "cases/a/b.jpg")));
        check(&Method::POST, "/__qinglian/edit/cases/a/save", Some((Target::Save, "cases/a", "")));
        for path in ["/", "/__qinglian/edit", "/__qinglian/edit/none/a/", "/__qinglian/edit/cases/A/", "/__qinglian/edit/cases/a/file/"] {
            check(&Method::GET, path, None);
        }
        assert_eq!(find(&Method::GET, "/__qinglian/edit/cases/a/save"), Lookup::WrongMethod);
        assert_eq!(find(&Method::POST, "/cases/a.html"), Lookup::Unknown);
    }
}
