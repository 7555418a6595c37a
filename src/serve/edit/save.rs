//! Saving an entry: whole, only over what was read, and to be taken back.

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::json;

use super::{Desk, Sent, diagnostics_json, failed, json_answer, open};
use crate::draft::package;
use crate::import::intake::ledger_with;
use crate::import::manifest::{Package, Part, part};
use crate::import::merge::merge;
use crate::model::EntryId;
use crate::output::{Change, Changing, OutputError, Undone};
use crate::source::{self, SourceFolder};

/// What the kept versions are kept under.
const COMMAND: &str = "edit";
/// The version of an entry that is not there yet.
const NEW: &str = "new";

impl Desk {
    pub(super) fn save(&self, folder: &SourceFolder, id: &EntryId, sent: Option<Sent>) -> Response {
        let Some(sent) = sent else {
            return failed(StatusCode::BAD_REQUEST, "没有收到要保存的内容", "请再点一次“保存”");
        };
        let read = package::read("保存的内容.zip", sent.package.to_vec());
        let (package, _) = match read {
            Ok(read) => read,
            Err(diagnostics) => {
                let refused = json!({ "state": "refused", "findings": diagnostics_json(&diagnostics) });
                return json_answer(StatusCode::UNPROCESSABLE_ENTITY, &refused);
            }
        };
        let Some(text) = text_of(&package, id) else {
            return failed(StatusCode::BAD_REQUEST, &format!("收到的内容里没有条目 {id}"), "请刷新页面，再打开这个条目");
        };
        // Read once no other program can change it any more.
        let changing = match Changing::begin(&self.publication) {
            Ok(changing) => changing,
            Err(error) => return unwritten(&error),
        };
        let there = open::place(folder, id);
        let version = there.as_deref().map_or_else(|| NEW.to_owned(), |path| open::version(folder, path));
        if version != sent.version {
            return self.changed(folder, id, there.as_deref(), &version, &sent.version, &text);
        }
        let path = there.unwrap_or_else(|| format!("{id}/index.md"));
        let changes = match changes(&changing, id, &path, &package, &text) {
            Ok(changes) => changes,
            Err(refused) => return *refused,
        };
        let state = if changes.is_empty() { "same" } else { "saved" };
        if !changes.is_empty()
            && let Err(error) = changing.change(COMMAND, &changes)
        {
            return unwritten(&error);
        }
        let files: Vec<&String> = changes.iter().map(|change| &change.path).collect();
        let version = self.version_now(&path);
        self.remember(&version, &text);
        json_answer(StatusCode::OK, &json!({ "state": state, "version": version, "files": files }))
    }

    /// The files as they are on the disk now: the folder that a request opened remembers what it read.
    fn version_now(&self, path: &str) -> String {
        SourceFolder::open(&self.publication).map(|folder| open::version(&folder, path)).unwrap_or_default()
    }

    /// Nothing was written: both texts, and what they would be together.
    fn changed(&self, folder: &SourceFolder, id: &EntryId, path: Option<&str>, version: &str, read: &str, yours: &str) -> Response {
        let theirs = path.and_then(|path| folder.read_file(path).ok()).and_then(|bytes| source::decoded(&bytes)).unwrap_or_default();
        let merged = merge(id.kind, self.remembered(read).as_deref(), &theirs, yours);
        let conflicts: Vec<_> =
            merged.conflicts.iter().map(|conflict| json!({ "ours": conflict.ours, "theirs": conflict.theirs })).collect();
        self.remember(version, &theirs);
        let value = json!({
            "state": "changed",
            "version": version,
            "yours": yours,
            "theirs": theirs,
            "merged": merged.text,
            "conflicts": conflicts,
        });
        json_answer(StatusCode::CONFLICT, &value)
    }

    pub(super) fn undo(&self, folder: &SourceFolder, id: &EntryId) -> Response {
        let path = open::place(folder, id).unwrap_or_else(|| format!("{id}/index.md"));
        let undone = Changing::begin(&self.publication).and_then(|changing| {
            let undone = changing.undo_of(COMMAND, &path)?;
            Ok((undone, changing.read(&path)?))
        });
        match undone {
            Err(error) => unwritten(&error),
            Ok((Undone::Nothing, _)) => json_answer(StatusCode::NOT_FOUND, &json!({ "state": "nothing" })),
            Ok((Undone::ChangedSince { paths, .. }, _)) => {
                json_answer(StatusCode::CONFLICT, &json!({ "state": "changed", "files": paths }))
            }
            Ok((Undone::Restored { .. }, bytes)) => {
                let text = bytes.and_then(|bytes| source::decoded(&bytes)).unwrap_or_default();
                let version = self.version_now(&path);
                self.remember(&version, &text);
                json_answer(StatusCode::OK, &json!({ "state": "restored", "version": version, "text": text }))
            }
        }
    }
}

/// The text of an entry in a package.
fn text_of(package: &Package, id: &EntryId) -> Option<String> {
    let is_own = |path: &str| matches!(part(path), Part::Text(other) if other == *id);
    let file = package.files.iter().find(|file| is_own(package.path_of(file)))?;
    source::decoded(&file.bytes)
}

/// The path that a file of a package has here: the entry may have no folder of its own. Nothing for what is not the entry's.
fn place(sent: &str, id: &EntryId, path: &str) -> Option<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    match part(sent) {
        Part::Beside(other, name) if other == *id && !name.ends_with(".md") => Some(format!("{folder}/{name}")),
        Part::Among(kind, name) if kind == id.kind && folder == kind.folder() => Some(format!("{folder}/{name}")),
        _ => None,
    }
}

/// What has to change for the folder to be what was sent: the text, what lies beside it, the rows of the pictures.
fn changes(changing: &Changing, id: &EntryId, path: &str, package: &Package, text: &str) -> Result<Vec<Change>, Box<Response>> {
    let read = |path: &str| changing.read(path).map_err(|error| Box::new(unwritten(&error)));
    let has_own_folder = path.ends_with("/index.md");
    let mut changes = Vec::new();
    let mut put = |path: String, before: Option<Vec<u8>>, after: Vec<u8>| {
        if before.as_deref() != Some(&after) {
            changes.push(Change { path, before, after });
        }
    };
    let before = read(path)?;
    let after = written_like(before.as_deref(), text);
    put(path.to_owned(), before, after);
    for file in &package.files {
        let Some(path) = place(package.path_of(file), id, path) else { continue };
        let before = read(&path)?;
        // Among the texts of a kind, a file of this name may be another entry's.
        if !has_own_folder && before.as_ref().is_some_and(|before| *before != file.bytes) {
            let message = format!("已有另一个文件「{path}」，没有保存");
            return Err(Box::new(failed(StatusCode::CONFLICT, &message, "请给图片或附件换一个名字，再保存")));
        }
        put(path, before, file.bytes.clone());
    }
    let sent = package.bytes("images.yaml").and_then(source::decoded);
    let ledger = read("images.yaml")?;
    let old = ledger.as_deref().and_then(source::decoded).unwrap_or_default();
    if let Some(new) = sent.and_then(|sent| ledger_with(&old, &sent, &|picture| place(picture, id, path))) {
        let after = written_like(ledger.as_deref(), &new);
        put("images.yaml".to_owned(), ledger, after);
    }
    Ok(changes)
}

/// A text in the encoding and with the ends of lines that a file has.
fn written_like(before: Option<&[u8]>, text: &str) -> Vec<u8> {
    let Some(before) = before else { return text.as_bytes().to_vec() };
    let had_both = source::decoded(before).is_some_and(|text| text.contains("\r\n"));
    let text = if had_both && !text.contains('\r') { text.replace('\n', "\r\n") } else { text.to_owned() };
    source::encoded_like(before, &text).unwrap_or_else(|| text.into_bytes())
}

fn unwritten(error: &OutputError) -> Response {
    failed(StatusCode::INTERNAL_SERVER_ERROR, &error.message(), &error.hint())
}
