//! Changes of the publication's own files (corrections, signatures): by one program at a time, all or none, and to be taken back.
//!
//! ```text
//! .qinglian/lock                held while a program reads, changes and writes
//! .qinglian/undo/000007/        one run of a command: step.json says which files, 0, 1 … are what they were
//! ```
//!
//! The folder stands beside `publication.yaml`, where everybody who works on it finds it; loading passes over hidden names, and a `.gitignore`
//! in it keeps it out of version control. The last [`KEPT_STEPS`] runs are kept, within [`KEPT_BYTES`].

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::OutputError;
use super::lock::Lock;
use super::staged::{Staged, sweep};
use crate::source::digest;

/// The folder beside `publication.yaml`.
const FOLDER: &str = ".qinglian";
/// How many runs can be taken back.
const KEPT_STEPS: usize = 20;
/// How many bytes of earlier versions are kept; the last run counts in any case.
const KEPT_BYTES: u64 = 64 << 20;

/// A file of the publication, as it was read and as it shall be.
#[derive(Debug)]
pub struct Change {
    /// Below the publication folder, with `/`.
    pub path: String,
    /// What it was; nothing where it is new.
    pub before: Option<Vec<u8>>,
    /// What it shall be.
    pub after: Vec<u8>,
}

/// What was taken back.
#[derive(Debug)]
pub enum Undone {
    /// A command's changes of these files; so many runs can still be taken back.
    Restored {
        /// The command.
        command: String,
        /// The files.
        paths: Vec<String>,
        /// How many runs are left.
        left: usize,
    },
    /// Nothing was kept.
    Nothing,
    /// Nothing was taken back: these files were changed since the command changed them.
    ChangedSince {
        /// The command.
        command: String,
        /// The files.
        paths: Vec<String>,
    },
}

/// A run of a command: which files, and the digests of what they were and became.
#[derive(Debug, Serialize, Deserialize)]
struct Step {
    command: String,
    files: Vec<StepFile>,
}

#[derive(Debug, Serialize, Deserialize)]
struct StepFile {
    path: String,
    before: Option<String>,
    after: String,
}

/// The right to change files of a publication, held while this value lives.
#[derive(Debug)]
pub struct Changing {
    root: PathBuf,
    _lock: Lock,
}

impl Changing {
    /// Waits until no other program changes the publication.
    ///
    /// # Errors
    ///
    /// - Another program does not finish within a minute.
    /// - The folder cannot be written.
    pub fn begin(publication: &Path) -> Result<Self, OutputError> {
        let at = |error| OutputError::Io(publication.to_owned(), error);
        let root = fs::canonicalize(publication).map_err(at)?;
        let folder = root.join(FOLDER);
        make_folder(&folder).map_err(|error| OutputError::Io(folder.clone(), error))?;
        let path = folder.join("lock");
        let lock = Lock::take(&path).map_err(|error| OutputError::Io(path, error))?;
        let lock = lock.ok_or_else(|| OutputError::Busy(publication.to_owned()))?;
        Ok(Self { root, _lock: lock })
    }

    /// Where a path of the publication is, links followed.
    ///
    /// # Errors
    ///
    /// - A link leads out of the publication.
    fn place(&self, path: &str) -> io::Result<PathBuf> {
        let place = self.root.join(path);
        match fs::canonicalize(&place) {
            Ok(real) if real.starts_with(&self.root) => Ok(real),
            Ok(_) => Err(io::Error::other("链接指向出版物之外")),
            // A link to nothing is replaced by a file.
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(place),
            Err(error) => Err(error),
        }
    }

    /// The bytes of a file of the publication; nothing where it does not exist.
    ///
    /// # Errors
    ///
    /// - It cannot be read.
    pub fn read(&self, path: &str) -> Result<Option<Vec<u8>>, OutputError> {
        let read = self.place(path).and_then(|place| match fs::read(place) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        });
        read.map_err(|error| OutputError::Io(self.root.join(path), error))
    }

    /// Changes files, after what they were has been kept.
    ///
    /// # Errors
    ///
    /// - A file cannot be written: none is changed.
    /// - Some have been changed, then the machine said no ([`OutputError::Partly`]).
    pub fn change(&self, command: &str, changes: &[Change]) -> Result<(), OutputError> {
        let mut staged = Vec::new();
        for change in changes {
            let at = |error| OutputError::Io(self.root.join(&change.path), error);
            let place = self.place(&change.path).map_err(at)?;
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder).map_err(|error| OutputError::Io(folder.to_owned(), error))?;
                sweep(folder);
            }
            staged.push(Staged::write(&place, &change.after).map_err(at)?);
        }
        self.keep(command, changes).map_err(|error| OutputError::Io(self.undo_folder(), error))?;
        self.put(staged, changes.iter().map(|change| change.path.as_str()))
    }

    fn put<'a>(&self, staged: Vec<Staged>, paths: impl Iterator<Item = &'a str>) -> Result<(), OutputError> {
        let mut done = Vec::new();
        for (staged, path) in staged.into_iter().zip(paths) {
            staged.put().map_err(|error| OutputError::Partly { done: done.clone(), path: self.root.join(path), error })?;
            done.push(path.to_owned());
        }
        Ok(())
    }

    fn undo_folder(&self) -> PathBuf {
        self.root.join(FOLDER).join("undo")
    }

    /// The kept runs, oldest first.
    fn steps(&self) -> Vec<PathBuf> {
        let found = fs::read_dir(self.undo_folder()).into_iter().flatten().flatten();
        let mut steps: Vec<PathBuf> = found.map(|entry| entry.path()).filter(|path| number_of(path).is_some()).collect();
        steps.sort_by_key(|path| number_of(path));
        steps
    }

    /// Writes what the files were, whole or not at all, before any of them changes.
    fn keep(&self, command: &str, changes: &[Change]) -> io::Result<()> {
        let folder = self.undo_folder();
        make_folder(&folder)?;
        let fresh = folder.join("new");
        if fresh.exists() {
            fs::remove_dir_all(&fresh)?;
        }
        let written = write_step(&fresh, command, changes).and_then(|()| {
            let next = self.steps().last().and_then(|path| number_of(path)).unwrap_or(0) + 1;
            fs::rename(&fresh, folder.join(format!("{next:06}")))
        });
        if written.is_err() {
            let _ = fs::remove_dir_all(&fresh);
        }
        self.forget_oldest();
        written
    }

    fn forget_oldest(&self) {
        let mut bytes = 0;
        for (index, step) in self.steps().iter().rev().enumerate() {
            bytes += size_of(step);
            if index >= KEPT_STEPS || (index > 0 && bytes > KEPT_BYTES) {
                let _ = fs::remove_dir_all(step);
            }
        }
    }

    /// Takes back the last run that was kept, if its files are still as it left them.
    ///
    /// # Errors
    ///
    /// - A file cannot be read or written; then as [`Changing::change`].
    pub fn undo(&self) -> Result<Undone, OutputError> {
        self.undo_where(&|_, _| true)
    }

    /// Takes back the last run of a command that changed a file, whatever other files were changed since.
    ///
    /// # Errors
    ///
    /// - As [`Changing::undo`].
    pub fn undo_of(&self, command: &str, path: &str) -> Result<Undone, OutputError> {
        self.undo_where(&|ran, paths| ran == command && paths.contains(&path))
    }

    fn undo_where(&self, is_meant: &dyn Fn(&str, &[&str]) -> bool) -> Result<Undone, OutputError> {
        let steps = self.steps();
        let mut found = None;
        for folder in steps.iter().rev() {
            let step = read_step(folder).map_err(|error| OutputError::Io(folder.clone(), error))?;
            let paths: Vec<&str> = step.files.iter().map(|file| file.path.as_str()).collect();
            if is_meant(&step.command, &paths) {
                found = Some((folder, step));
                break;
            }
        }
        let Some((last, step)) = found else { return Ok(Undone::Nothing) };
        let mut changed = Vec::new();
        let mut restored = Vec::new();
        for (index, file) in step.files.iter().enumerate() {
            let now = self.read(&file.path)?.map(|bytes| digest(&bytes));
            if now.as_ref() == Some(&file.after) {
                restored.push((index, file));
            } else if now != file.before {
                changed.push(file.path.clone());
            }
        }
        if !changed.is_empty() {
            return Ok(Undone::ChangedSince { command: step.command, paths: changed });
        }
        self.restore(last, &restored)?;
        fs::remove_dir_all(last).map_err(|error| OutputError::Io(last.clone(), error))?;
        let paths = restored.iter().map(|(_, file)| file.path.clone()).collect();
        Ok(Undone::Restored { command: step.command, paths, left: steps.len() - 1 })
    }

    /// The folders that a command had made for its files go with them; one that holds anything stays.
    fn remove_empty_folders(&self, file: &Path) {
        let folders = file.ancestors().skip(1).take_while(|folder| folder.starts_with(&self.root) && *folder != self.root);
        for folder in folders.filter(|folder| folder.parent() != Some(&self.root)) {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }

    fn restore(&self, step: &Path, files: &[(usize, &StepFile)]) -> Result<(), OutputError> {
        let (mut staged, mut paths) = (Vec::new(), Vec::new());
        for (index, file) in files.iter().filter(|(_, file)| file.before.is_some()) {
            let at = |error| OutputError::Io(self.root.join(&file.path), error);
            let bytes = fs::read(step.join(index.to_string())).map_err(at)?;
            if Some(digest(&bytes)) != file.before {
                return Err(at(io::Error::other("留存的旧版本已经损坏")));
            }
            staged.push(self.place(&file.path).and_then(|place| Staged::write(&place, &bytes)).map_err(at)?);
            paths.push(file.path.as_str());
        }
        self.put(staged, paths.into_iter())?;
        // A file that the command had made goes.
        for (_, file) in files.iter().filter(|(_, file)| file.before.is_none()) {
            let place = self.place(&file.path).map_err(|error| OutputError::Io(self.root.join(&file.path), error))?;
            fs::remove_file(&place).map_err(|error| OutputError::Io(place.clone(), error))?;
            self.remove_empty_folders(&place);
        }
        Ok(())
    }
}

/// Makes a folder below a hidden one of ours, that version control leaves alone. A link of that name is not followed.
fn make_folder(folder: &Path) -> io::Result<()> {
    match fs::symlink_metadata(folder) {
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => return Err(ErrorKind::NotADirectory.into()),
        Err(_) => fs::create_dir(folder).or_else(|error| if folder.is_dir() { Ok(()) } else { Err(error) })?,
    }
    let ignore = folder.join(".gitignore");
    if folder.ends_with(FOLDER) && !ignore.exists() {
        // Without it nothing is lost.
        let _ = Staged::write(&ignore, b"*\n").and_then(Staged::put);
    }
    Ok(())
}

fn number_of(step: &Path) -> Option<u64> {
    step.file_name()?.to_str()?.parse().ok()
}

fn size_of(step: &Path) -> u64 {
    let files = fs::read_dir(step).into_iter().flatten().flatten();
    files.filter_map(|file| file.metadata().ok()).map(|metadata| metadata.len()).sum()
}

fn write_step(fresh: &Path, command: &str, changes: &[Change]) -> io::Result<()> {
    fs::create_dir(fresh)?;
    let mut files = Vec::new();
    for (index, change) in changes.iter().enumerate() {
        if let Some(before) = &change.before {
            Staged::write(&fresh.join(index.to_string()), before)?.put()?;
        }
        let before = change.before.as_deref().map(digest);
        files.push(StepFile { path: change.path.clone(), before, after: digest(&change.after) });
    }
    let step = serde_json::to_vec(&Step { command: command.to_owned(), files }).map_err(io::Error::other)?;
    Staged::write(&fresh.join("step.json"), &step)?.put()
}

fn read_step(step: &Path) -> io::Result<Step> {
    serde_json::from_slice(&fs::read(step.join("step.json"))?).map_err(|_| ErrorKind::InvalidData.into())
}
