//! What this program wrote into a folder: `.qinglian-manifest`, a line a file, with its size and SHA-256.
//!
//! What is not listed, or is not what was listed, belongs to somebody else and is never replaced or removed. The same outputs give the same
//! bytes: no times, no names of the machine.
//!
//! ```text
//! {"qinglian-manifest":1,"files":[
//! ["album.pdf",37412096,"9f86d0…"],
//! ["site/index.html",18240,"60303a…"]
//! ]}
//! ```
//!
//! A path may stand twice while a file is replaced on its own: the old one is ours until the new one has its name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use rayon::prelude::*;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::{Output, OutputError, Outputs, place};
use crate::source::{digest, hexadecimal};

/// The name of the list in an output folder.
pub const MANIFEST: &str = ".qinglian-manifest";
/// The lock in a folder whose parent nobody may write to.
pub(super) const INNER_LOCK: &str = ".qinglian-lock";
/// The form of the list; one of another form is not understood, and the folder then not ours.
const FORM: u32 = 1;

/// What a file of ours is known by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    size: u64,
    digest: String,
}

impl Mark {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self { size: bytes.len() as u64, digest: digest(bytes) }
    }
}

/// The files that this program wrote, by their paths below the folder, with `/`.
#[derive(Debug, Clone, Default)]
pub(super) struct Manifest(BTreeMap<String, BTreeSet<Mark>>);

#[derive(Deserialize)]
struct Written {
    #[serde(rename = "qinglian-manifest")]
    form: u32,
    files: Vec<(String, u64, String)>,
}

impl Manifest {
    /// The list of a folder; empty where there is none that is understood.
    pub(super) fn read(folder: &Path) -> Self {
        let path = folder.join(MANIFEST);
        let is_file = fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_file());
        let text = is_file.then(|| fs::read_to_string(&path).ok()).flatten();
        let written: Option<Written> = text.and_then(|text| serde_json::from_str(&text).ok());
        let mut manifest = Self::default();
        for (path, size, digest) in written.filter(|written| written.form == FORM).map(|written| written.files).unwrap_or_default() {
            manifest.add(path, Mark { size, digest });
        }
        manifest
    }

    /// The list of what is about to be written.
    pub(super) fn of(outputs: &Outputs) -> Self {
        let mut files: Vec<(String, &[u8])> = Vec::new();
        for (name, output) in outputs {
            match output {
                Output::File(bytes) => files.push(((*name).to_owned(), bytes)),
                Output::Folder(inside) => files.extend(inside.iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes.as_slice()))),
            }
        }
        let marked: Vec<(String, Mark)> = files.into_par_iter().map(|(path, bytes)| (path, Mark::of(bytes))).collect();
        let mut manifest = Self::default();
        marked.into_iter().for_each(|(path, mark)| manifest.add(path, mark));
        manifest
    }

    pub(super) fn add(&mut self, path: String, mark: Mark) {
        self.0.entry(path).or_default().insert(mark);
    }

    /// A file is this, and no longer what it was.
    pub(super) fn replace(&mut self, path: String, mark: Mark) {
        self.0.insert(path, BTreeSet::from([mark]));
    }

    /// The names right in the folder that are ours.
    pub(super) fn names(&self) -> BTreeSet<&str> {
        self.0.keys().filter_map(|path| path.split('/').next()).collect()
    }

    pub(super) fn lists(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// The paths of the files that are the same in another list.
    pub(super) fn in_common(&self, other: &Self) -> BTreeSet<String> {
        self.0.iter().filter(|(path, marks)| marks.len() == 1 && other.0.get(*path) == Some(marks)).map(|(path, _)| path.clone()).collect()
    }

    /// Adds what another list says of everything below some names.
    pub(super) fn keep(&mut self, other: &Self, names: &BTreeSet<&str>) {
        let kept = other.0.iter().filter(|(path, _)| path.split('/').next().is_some_and(|name| names.contains(name)));
        self.0.extend(kept.map(|(path, marks)| (path.clone(), marks.clone())));
    }

    /// The list as it is written.
    pub(super) fn to_text(&self) -> String {
        let lines: Vec<String> = self
            .0
            .iter()
            .flat_map(|(path, marks)| marks.iter().map(move |mark| (path, mark)))
            .map(|(path, mark)| format!("[{},{},\"{}\"]", serde_json::Value::from(path.as_str()), mark.size, mark.digest))
            .collect();
        format!("{{\"qinglian-manifest\":{FORM},\"files\":[\n{}\n]}}\n", lines.join(",\n"))
    }

    /// Whether a file is what was written.
    ///
    /// # Errors
    ///
    /// - It cannot be read.
    pub(super) fn knows(&self, path: &str, file: &Path) -> io::Result<bool> {
        let Some(marks) = self.0.get(path) else { return Ok(false) };
        let size = fs::metadata(file)?.len();
        if marks.iter().all(|mark| mark.size != size) {
            return Ok(false);
        }
        let digest = digest_of(file)?;
        Ok(marks.iter().any(|mark| mark.size == size && mark.digest == digest))
    }
}

fn digest_of(file: &Path) -> io::Result<String> {
    let mut file = File::open(file)?;
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 1 << 18];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(hexadecimal(&digest.finalize()));
        }
        digest.update(&buffer[..read]);
    }
}

/// Files that systems leave in every folder that somebody looks at. They are nobody's work.
pub(crate) fn is_left_by_system(name: &str) -> bool {
    const NAMES: [&str; 4] = [".DS_Store", "Thumbs.db", "ehthumbs.db", "desktop.ini"];
    name.starts_with("._") || NAMES.iter().any(|known| name.eq_ignore_ascii_case(known))
}

/// The document that an office program has open, by the file that it leaves beside it: Excel and Word, WPS, LibreOffice.
fn opened_document(name: &str) -> Option<&str> {
    let libre = || name.strip_prefix(".~lock.").and_then(|name| name.strip_suffix('#'));
    name.strip_prefix("~$").or_else(libre).or_else(|| name.strip_prefix(".~"))
}

/// A file below an output folder.
#[derive(Debug)]
pub(super) struct Found {
    /// Below the folder, with `/`.
    pub(super) path: String,
    pub(super) file: PathBuf,
    /// Whether it is a file and neither link nor device.
    pub(super) is_plain: bool,
}

/// Every file below a folder, links not followed; what systems leave there is passed over.
///
/// # Errors
///
/// - A folder cannot be read.
/// - An office program has a document in it open.
pub(super) fn files_below(folder: &Path, below: &str, found: &mut Vec<Found>) -> Result<(), OutputError> {
    let at = |error| OutputError::Io(folder.to_owned(), error);
    for entry in fs::read_dir(folder).map_err(at)? {
        let entry = entry.map_err(at)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().map_err(at)?;
        if let Some(file) = look_at(&entry.path(), &name, kind)? {
            let path = format!("{below}{name}");
            if kind.is_dir() {
                files_below(&file, &format!("{path}/"), found)?;
            } else {
                found.push(Found { path, file, is_plain: kind.is_file() });
            }
        }
    }
    Ok(())
}

/// The file, unless it counts for nothing.
fn look_at(file: &Path, name: &str, kind: fs::FileType) -> Result<Option<PathBuf>, OutputError> {
    if is_left_by_system(name) && !kind.is_dir() {
        return Ok(None);
    }
    match opened_document(name).filter(|_| !kind.is_dir()) {
        Some(document) => Err(OutputError::Open { document: document.to_owned(), sign: file.to_owned() }),
        None => Ok(Some(file.to_owned())),
    }
}

/// Files that were read and found to be ours, as the disk describes them: they need not be read again while that stays.
#[derive(Debug, Default)]
pub(super) struct Seen(Mutex<BTreeMap<PathBuf, State>>);

type State = (u64, Option<SystemTime>, Option<(u64, u64)>);

impl Seen {
    fn state(file: &Path) -> io::Result<State> {
        let metadata = fs::metadata(file)?;
        Ok((metadata.len(), metadata.modified().ok(), place::identity(file)))
    }

    fn map(&self) -> MutexGuard<'_, BTreeMap<PathBuf, State>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What in a folder is somebody else's: first what is not listed, then what was changed since it was listed.
#[derive(Debug, Default)]
pub(super) struct Strange {
    pub(super) foreign: Vec<String>,
    pub(super) changed: Vec<String>,
}

impl Manifest {
    /// What in an output folder is not ours: anything right in it that is not listed, and below the names that are to be replaced any file
    /// that is not listed or not as it was written. Names that stay are not looked into.
    ///
    /// # Errors
    ///
    /// - Something cannot be read, or is open in an office program.
    pub(super) fn strange(&self, folder: &Path, replaced: &[&str], seen: &Seen) -> Result<Strange, OutputError> {
        let at = |error| OutputError::Io(folder.to_owned(), error);
        let names = self.names();
        let mut strange = Strange::default();
        let mut files = Vec::new();
        for entry in fs::read_dir(folder).map_err(at)? {
            let entry = entry.map_err(at)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().map_err(at)?;
            if name == MANIFEST || name == INNER_LOCK {
                continue;
            }
            let Some(file) = look_at(&entry.path(), &name, kind)? else { continue };
            if !names.contains(name.as_str()) {
                strange.foreign.push(name);
            } else if replaced.contains(&name.as_str()) && kind.is_dir() {
                files_below(&file, &format!("{name}/"), &mut files)?;
            } else if replaced.contains(&name.as_str()) {
                files.push(Found { path: name, file, is_plain: kind.is_file() });
            }
        }
        self.judge(files, &mut strange, seen)?;
        Ok(strange)
    }

    /// As [`Manifest::knows`], once for a file that stays as it is.
    fn still_knows(&self, found: &Found, seen: &Seen) -> io::Result<bool> {
        let state = Seen::state(&found.file)?;
        if seen.map().get(&found.file) == Some(&state) {
            return Ok(true);
        }
        let knows = self.knows(&found.path, &found.file)?;
        if knows {
            seen.map().insert(found.file.clone(), state);
        }
        Ok(knows)
    }

    /// Reads the files of an output, many at once: an album and its site have hundreds of megabytes.
    fn judge(&self, files: Vec<Found>, strange: &mut Strange, seen: &Seen) -> Result<(), OutputError> {
        let (listed, foreign): (Vec<Found>, Vec<Found>) = files.into_iter().partition(|found| found.is_plain && self.lists(&found.path));
        strange.foreign.extend(foreign.into_iter().map(|found| found.path));
        let judged: Vec<Option<String>> = listed
            .into_par_iter()
            .map(|found| match self.still_knows(&found, seen) {
                Ok(true) => Ok(None),
                Ok(false) => Ok(Some(found.path)),
                Err(error) => Err(OutputError::Io(found.file, error)),
            })
            .collect::<Result<_, _>>()?;
        strange.changed.extend(judged.into_iter().flatten());
        strange.foreign.sort();
        strange.changed.sort();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut manifest = Manifest::default();
        manifest.add("site/附 件\n\"a\".pdf".to_owned(), Mark::of(b"x"));
        manifest.add("album.pdf".to_owned(), Mark::of(b"old"));
        manifest.add("album.pdf".to_owned(), Mark::of(b"new"));
        fs::write(folder.path().join(MANIFEST), manifest.to_text()).unwrap();
        let read = Manifest::read(folder.path());
        assert_eq!(read.0, manifest.0);
        assert_eq!(read.names(), BTreeSet::from(["album.pdf", "site"]));
        for text in ["", "{", "[]", &manifest.to_text().replace(":1,", ":2,")] {
            fs::write(folder.path().join(MANIFEST), text).unwrap();
            assert!(Manifest::read(folder.path()).0.is_empty(), "{text}");
        }
    }

    #[test]
    fn signs_of_open_documents_are_known() {
        assert_eq!(opened_document("~$progress.xlsx"), Some("progress.xlsx"));
        assert_eq!(opened_document(".~lock.progress.xlsx#"), Some("progress.xlsx"));
        assert_eq!(opened_document(".~progress.xlsx"), Some("progress.xlsx"));
        assert_eq!(opened_document("progress.xlsx"), None);
        assert!(is_left_by_system("thumbs.DB") && is_left_by_system("._index.html") && !is_left_by_system(".htaccess"));
    }
}
