//! The files that are entries: `<id>.md` or `<id>/index.md` in the folder of a kind ([`find_entries`]).

use std::collections::BTreeMap;

use super::fields::{SLUG_HINT, slug_reason};
use super::unread;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules;
use crate::model::id::{EntryId, Slug};
use crate::model::kind::{KINDS, Kind};
use crate::source::SourceFolder;

/// A file that is an entry.
#[derive(Debug, Clone)]
pub(super) struct EntryFile {
    /// Path of the text, below the publication folder.
    pub(super) path: String,
    /// Folder of the text.
    pub(super) base: String,
}

/// The files of every kind: `<id>.md` or `<id>/index.md`.
pub(super) fn find_entries(folder: &SourceFolder, diagnostics: &mut Diagnostics) -> BTreeMap<EntryId, EntryFile> {
    let mut found = BTreeMap::new();
    for spec in &KINDS {
        let (items, new_diagnostics) = folder.list(spec.folder);
        diagnostics.append(new_diagnostics);
        for item in items {
            let path = format!("{}/{}", spec.folder, item.name);
            match if item.is_folder { folder_entry(folder, path) } else { Ok(file_entry(&path)) } {
                Ok(Some((name, entry))) => register(folder, spec.kind, &name, entry, &mut found, diagnostics),
                Ok(None) => {}
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
    }
    found
}

type EntryFileResult = Result<Option<(String, EntryFile)>, Box<Diagnostic>>;

fn folder_entry(folder: &SourceFolder, path: String) -> EntryFileResult {
    let text = format!("{path}/index.md");
    let (items, mut new_diagnostics) = folder.list(&path);
    if let Some(cause) = new_diagnostics.take_first_error() {
        return Err(Box::new(cause));
    }
    if !items.iter().any(|item| item.name == "index.md") {
        return Err(Box::new(unread::without_index(folder, &path, &items)));
    }
    let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
    Ok(Some((name, EntryFile { path: text, base: path })))
}

/// A single file; what is no entry is looked at by [`unread`], once it is known what the entries use.
fn file_entry(path: &str) -> Option<(String, EntryFile)> {
    let (base, file) = path.rsplit_once('/').unwrap_or(("", path));
    let name = file.strip_suffix(".md")?;
    Some((name.to_owned(), EntryFile { base: base.to_owned(), path: path.to_owned() }))
}

fn register(
    folder: &SourceFolder,
    kind: Kind,
    name: &str,
    entry: EntryFile,
    found: &mut BTreeMap<EntryId, EntryFile>,
    diagnostics: &mut Diagnostics,
) {
    let shown = folder.shown(&entry.path);
    let slug = match Slug::new(name) {
        Ok(slug) => slug,
        Err(error) => {
            let path = entry.path.strip_suffix("/index.md").unwrap_or(&entry.path);
            if let Some(original) = unread::original(folder, path) {
                diagnostics.push(unread::copy(shown, path.rsplit('/').next().unwrap_or(path), &original));
                return;
            }
            let diagnostic = Diagnostic::new(&rules::REF_BAD_ID, format!("文件名「{name}」{}", slug_reason(error))).in_file(shown);
            diagnostics.push(diagnostic.hint(format!("{SLUG_HINT}；编号就是网址，定了不再改")));
            return;
        }
    };
    let id = EntryId { kind, slug };
    if let Some(earlier) = found.get(&id) {
        let message = format!("编号「{id}」有两个文件，另一个是「{}」", folder.shown(&earlier.path));
        diagnostics.push(Diagnostic::new(&rules::REF_DUPLICATE_ID, message).in_file(shown).hint("请只留一个，或给其中一个换编号"));
        return;
    }
    found.insert(id, entry);
}
