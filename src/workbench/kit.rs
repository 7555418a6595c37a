//! Archives that the page hands over: the kit that its folder brought, and packages that were saved before.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use serde_json::json;
use zip::ZipArchive;

use super::{as_json, lines};
use crate::draft::{Session, package};

/// The files of a kit, by their paths.
pub(super) fn files(kit: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let broken = |_| "填报资料不完整，请重新解压，或向编辑部要一份".to_owned();
    let mut archive = ZipArchive::new(Cursor::new(kit)).map_err(broken)?;
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).map_err(broken)?;
        let name = file.name().map_err(broken)?.into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(|error| broken(error.into()))?;
        if !file.is_dir() {
            files.insert(name, bytes);
        }
    }
    Ok(files)
}

/// Goes on from a package: the entries that came, the files that lie ready, or why it cannot be read.
pub(super) fn take_package(session: &mut Session, ready: &mut BTreeMap<String, Vec<u8>>, name: &str, bytes: Vec<u8>) -> String {
    let package = match package::read(name, bytes) {
        Ok((package, _)) => package,
        Err(diagnostics) => return as_json(&json!({ "problem": lines(&diagnostics) })),
    };
    let files: BTreeMap<String, Vec<u8>> =
        package.files.iter().map(|file| (package.path_of(file).to_owned(), file.bytes.clone())).collect();
    let is_text = |path: &str| path.ends_with(".md") || path.ends_with(".yaml") || path.ends_with(".json");
    let others: Vec<String> = files.keys().filter(|path| !is_text(path)).cloned().collect();
    ready.extend(others.iter().map(|path| (path.clone(), files[path].clone())));
    as_json(&json!({ "entries": session.take_package(&files), "files": others, "kit": package.manifest.kit }))
}
