//! An output folder: taken for one command at a time, swapped whole by a build, added to file by file by a look.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use super::lock::Lock;
use super::manifest::{INNER_LOCK, MANIFEST, Manifest, Mark, Seen, Strange, is_left_by_system};
use super::staged::{Staged, is_unique, sweep, sync_parent, unique};
use super::{Files, Output, OutputError, Outputs, place};

/// Stands in a fresh folder until it is whole: whoever finds it knows that a killed build left the folder.
const UNFINISHED: &str = ".qinglian-unfinished";
/// What the names of folders beside the target say of them, before their two numbers.
const NEW: &str = "qinglian-new-";
const OLD: &str = "qinglian-old-";

/// An old output that could not be removed once the new one had its place.
#[derive(Debug)]
pub struct Leftover {
    /// Where it is.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

/// A target folder that nobody else writes to while this value lives.
#[derive(Debug)]
pub struct Target {
    folder: PathBuf,
    seen: Seen,
    _lock: Lock,
}

impl Target {
    /// Takes a target folder; it need not exist. Clears away what a killed build left beside it.
    ///
    /// # Errors
    ///
    /// - It is a file; it is the publication, lies in it or holds it.
    /// - Another command has it.
    /// - It cannot be reached or locked.
    pub fn claim(target: &Path, publication: &Path) -> Result<Self, OutputError> {
        place::must_be_apart(target, publication)?;
        let folder = place::real(target).map_err(|error| OutputError::Io(target.to_owned(), error))?;
        let (Some(parent), Some(_)) = (folder.parent(), folder.file_name()) else {
            return Err(OutputError::NotAFolder(target.to_owned()));
        };
        if folder.exists() && !folder.is_dir() {
            return Err(OutputError::NotAFolder(target.to_owned()));
        }
        fs::create_dir_all(parent).map_err(|error| OutputError::Io(parent.to_owned(), error))?;
        let lock = lock(&folder)?;
        recover(&folder)?;
        sweep(&folder);
        Ok(Self { folder, seen: Seen::default(), _lock: lock })
    }

    /// Makes sure that a build may replace these outputs and swap the folder.
    ///
    /// # Errors
    ///
    /// - The folder holds what this program did not write, or files that were changed since.
    /// - A document in it is open in an office program.
    /// - It is a disk of its own and cannot be swapped.
    pub fn check(&self, names: &[&str]) -> Result<(), OutputError> {
        self.listed(names).map(drop)
    }

    /// The list of what the folder holds, once all of that is found to be ours.
    fn listed(&self, names: &[&str]) -> Result<Manifest, OutputError> {
        let manifest = Manifest::read(&self.folder);
        if !self.folder.exists() {
            return Ok(manifest);
        }
        let Strange { foreign, changed } = manifest.strange(&self.folder, names, &self.seen)?;
        if !foreign.is_empty() {
            return Err(OutputError::Foreign(self.folder.clone(), foreign));
        }
        if !changed.is_empty() {
            return Err(OutputError::Changed(self.folder.clone(), changed));
        }
        if place::is_mounted(&self.folder) {
            return Err(OutputError::MountPoint(self.folder.clone()));
        }
        Ok(manifest)
    }

    /// Writes the outputs and swaps them in. Outputs of earlier builds that are not among them stay.
    ///
    /// # Errors
    ///
    /// - As [`Target::check`]: somebody may have put a file there while the build ran.
    /// - A file cannot be written. The target is as it was in any case.
    pub fn write(&self, outputs: &Outputs) -> Result<Option<Leftover>, OutputError> {
        let fresh = sibling(&self.folder, &format!("{NEW}{}", unique()));
        if let Err(error) = self.fill_and_swap(&fresh, outputs) {
            let _ = remove_ours(&fresh, &self.folder);
            return Err(error);
        }
        // What is left beside the target now is the old output.
        Ok(clear_away(&self.folder))
    }

    fn fill_and_swap(&self, fresh: &Path, outputs: &Outputs) -> Result<(), OutputError> {
        let names: Vec<&str> = outputs.keys().copied().collect();
        let mut manifest = Manifest::of(outputs);
        let unchanged = manifest.in_common(&self.listed(&names)?);
        fs::create_dir(fresh).map_err(|error| OutputError::Io(fresh.to_owned(), error))?;
        write_file(&fresh.join(UNFINISHED), b"")?;
        Filling { fresh, old: &self.folder, unchanged }.fill(outputs)?;
        // Somebody may have changed a file since it was taken over.
        let old = self.listed(&names)?;
        let kept: BTreeSet<&str> = old.names().into_iter().filter(|name| !outputs.contains_key(name)).collect();
        carry_over(&self.folder, fresh, &kept)?;
        manifest.keep(&old, &kept);
        write_file(&fresh.join(MANIFEST), manifest.to_text().as_bytes())?;
        fs::remove_file(fresh.join(UNFINISHED)).map_err(|error| OutputError::Io(fresh.to_owned(), error))?;
        settle(fresh)?;
        swap(fresh, &self.folder)
    }

    /// Writes files into the folder, which may hold others; of the same names only those are replaced that this program wrote.
    ///
    /// # Errors
    ///
    /// - A file of the same name is somebody else's, or was changed.
    /// - A file cannot be written; all of them are as they were.
    /// - Some have been replaced, one could not be ([`OutputError::Partly`]).
    pub fn add(&self, files: &Files) -> Result<(), OutputError> {
        fs::create_dir_all(&self.folder).map_err(|error| OutputError::Io(self.folder.clone(), error))?;
        sweep(&self.folder);
        let old = Manifest::read(&self.folder);
        self.must_be_ours(files, &old)?;
        let staged = files.iter().map(|(path, bytes)| stage(&self.folder.join(path), bytes)).collect::<Result<Vec<_>, _>>()?;
        // A file is ours by the old or the new list, whenever the program is killed.
        let (mut both, mut new) = (old.clone(), old);
        for (path, bytes) in files {
            both.add(path.clone(), Mark::of(bytes));
            new.replace(path.clone(), Mark::of(bytes));
        }
        self.list(&both)?;
        let mut done = Vec::new();
        for (path, staged) in files.keys().zip(staged) {
            staged.put().map_err(|error| OutputError::Partly { done: done.clone(), path: self.folder.join(path), error })?;
            done.push(path.clone());
        }
        self.list(&new)
    }

    fn must_be_ours(&self, files: &Files, manifest: &Manifest) -> Result<(), OutputError> {
        let (mut foreign, mut changed) = (Vec::new(), Vec::new());
        for path in files.keys() {
            let file = self.folder.join(path);
            let Ok(metadata) = fs::symlink_metadata(&file) else { continue };
            // A link is replaced, and what it leads to stays.
            if metadata.is_symlink() {
                continue;
            }
            if !metadata.is_file() || !manifest.lists(path) {
                foreign.push(path.clone());
            } else if !manifest.knows(path, &file).map_err(|error| OutputError::Io(file, error))? {
                changed.push(path.clone());
            }
        }
        match (foreign.is_empty(), changed.is_empty()) {
            (true, true) => Ok(()),
            (false, _) => Err(OutputError::Foreign(self.folder.clone(), foreign)),
            (true, false) => Err(OutputError::Changed(self.folder.clone(), changed)),
        }
    }

    fn list(&self, manifest: &Manifest) -> Result<(), OutputError> {
        let path = self.folder.join(MANIFEST);
        let put = Staged::write(&path, manifest.to_text().as_bytes()).and_then(Staged::put);
        put.map_err(|error| OutputError::Io(path, error))
    }
}

fn stage(place: &Path, bytes: &[u8]) -> Result<Staged, OutputError> {
    Staged::write(place, bytes).map_err(|error| OutputError::Io(place.to_owned(), error))
}

/// `.dist.lock` for `dist`, in the same folder and so on the same disk.
fn sibling(folder: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(folder.file_name().unwrap_or_default());
    name.push(".");
    name.push(ending);
    folder.with_file_name(name)
}

fn lock(folder: &Path) -> Result<Lock, OutputError> {
    let beside = sibling(folder, "lock");
    let taken = match Lock::try_take(&beside) {
        // Files can be added all the same.
        Err(error) if folder.is_dir() && matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
            Lock::try_take(&folder.join(INNER_LOCK))
        }
        taken => taken,
    };
    taken.map_err(|error| OutputError::Io(beside, error))?.ok_or_else(|| OutputError::Busy(folder.to_owned()))
}

/// The folders beside a target that this program made: by a name that nobody else gives, and by what is in them.
fn ours_beside(folder: &Path, middle: &str) -> Vec<PathBuf> {
    let prefix = sibling(folder, middle).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let is_ours = |name: &str| name.strip_prefix(&prefix).is_some_and(is_unique);
    let siblings = folder.parent().map(fs::read_dir).into_iter().flatten().flatten().flatten();
    let named = siblings.filter(|entry| is_ours(&entry.file_name().to_string_lossy()) && entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let mut found: Vec<PathBuf> = named.map(|entry| entry.path()).filter(|path| is_marked(path)).collect();
    found.sort();
    found
}

/// Whether a folder has our list, is being filled by us, or has nothing of anybody's in it.
fn is_marked(folder: &Path) -> bool {
    let is_empty =
        |mut entries: fs::ReadDir| entries.all(|entry| entry.is_ok_and(|entry| is_left_by_system(&entry.file_name().to_string_lossy())));
    folder.join(MANIFEST).is_file() || folder.join(UNFINISHED).is_file() || fs::read_dir(folder).is_ok_and(is_empty)
}

/// Finishes a swap that a killed build left half done, and clears away the rest.
fn recover(folder: &Path) -> Result<(), OutputError> {
    if let Some(old) = ours_beside(folder, OLD).first().filter(|_| fs::symlink_metadata(folder).is_err()) {
        fs::rename(old, folder).map_err(|error| OutputError::Io(folder.to_owned(), error))?;
    }
    // What cannot be removed is told when the new output is there; until then it is in nobody's way.
    let _ = clear_away(folder);
    Ok(())
}

/// Removes what is left beside the target, as far as it is ours; tells of the first that stays.
fn clear_away(folder: &Path) -> Option<Leftover> {
    let left = [NEW, OLD].into_iter().flat_map(|middle| ours_beside(folder, middle));
    let failed = left.filter_map(|path| remove_ours(&path, folder).err().map(|error| Leftover { path, error }));
    failed.collect::<Vec<_>>().into_iter().next()
}

fn remove_ours(left: &Path, current: &Path) -> io::Result<()> {
    if left.join(UNFINISHED).is_file() {
        return remove_unfinished(left);
    }
    discard(left, "", &Manifest::read(left), current)?;
    remove_marked(left, MANIFEST)
}

/// Removes a folder that never became an output.
fn remove_unfinished(fresh: &Path) -> io::Result<()> {
    for entry in fs::read_dir(fresh)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else if entry.file_name() != UNFINISHED {
            fs::remove_file(entry.path())?;
        }
    }
    remove_marked(fresh, UNFINISHED)
}

/// The mark goes last: were the program killed in between, the next one could not tell whose the rest is.
fn remove_marked(folder: &Path, mark: &str) -> io::Result<()> {
    match fs::remove_file(folder.join(mark)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => fs::remove_dir(folder),
    }
}

/// Removes of an old output what we wrote, what systems left, and what the current one has too; anything else stays where it is, and so does
/// the list.
fn discard(folder: &Path, below: &str, listed: &Manifest, current: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{below}{name}");
        if entry.file_type()?.is_dir() {
            discard(&entry.path(), &format!("{path}/"), listed, current)?;
            fs::remove_dir(entry.path())?;
        } else if path != MANIFEST && (is_left_by_system(&name) || listed.lists(&path) || is_same(&entry.path(), &current.join(&path))) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Whether two plain files hold the same bytes.
fn is_same(one: &Path, other: &Path) -> bool {
    let is_plain = |path: &Path| fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file());
    if !is_plain(one) || !is_plain(other) {
        return false;
    }
    let identity = place::identity(one);
    (identity.is_some() && identity == place::identity(other)) || fs::read(one).ok().zip(fs::read(other).ok()).is_some_and(|(a, b)| a == b)
}

/// A fresh folder that is being filled. A file that is the same as before is taken over and keeps its time, so that whoever copies the
/// output further on copies what is new.
struct Filling<'a> {
    fresh: &'a Path,
    old: &'a Path,
    /// The paths of the files that are as they were.
    unchanged: BTreeSet<String>,
}

impl Filling<'_> {
    fn fill(&self, outputs: &Outputs) -> Result<(), OutputError> {
        for (name, output) in outputs {
            match output {
                Output::File(bytes) => self.file(name, bytes)?,
                Output::Folder(files) => self.folder(name, files)?,
            }
        }
        Ok(())
    }

    fn folder(&self, name: &str, files: &Files) -> Result<(), OutputError> {
        let folder = self.fresh.join(name);
        let inside = |path: &str| Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        if let Some(path) = files.keys().find(|path| !inside(path)) {
            return Err(OutputError::Io(folder.join(path), ErrorKind::InvalidFilename.into()));
        }
        let folders: BTreeSet<&Path> = files.keys().filter_map(|path| Path::new(path).parent()).collect();
        for path in std::iter::once(Path::new("")).chain(folders) {
            let path = folder.join(path);
            fs::create_dir_all(&path).map_err(|error| OutputError::Io(path, error))?;
        }
        files.par_iter().try_for_each(|(path, bytes)| self.file(&format!("{name}/{path}"), bytes))
    }

    /// Not every disk has links; there the file is written again.
    fn file(&self, path: &str, bytes: &[u8]) -> Result<(), OutputError> {
        let place = self.fresh.join(path);
        if self.unchanged.contains(path) && fs::hard_link(self.old.join(path), &place).is_ok() {
            return Ok(());
        }
        write_file(&place, bytes)
    }
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    fs::write(path, bytes).map_err(|error| OutputError::Io(path.to_owned(), error))
}

/// Outputs of earlier builds are linked, not copied, where the disk can: an album is large.
fn carry_over(folder: &Path, fresh: &Path, names: &BTreeSet<&str>) -> Result<(), OutputError> {
    for name in names {
        let from = folder.join(name);
        if let Ok(metadata) = fs::symlink_metadata(&from) {
            link_tree(&from, metadata.file_type(), &fresh.join(name)).map_err(|error| OutputError::Io(from, error))?;
        }
    }
    Ok(())
}

fn link_tree(from: &Path, kind: fs::FileType, to: &Path) -> io::Result<()> {
    if !kind.is_dir() {
        let copy = |error| if kind.is_file() { fs::copy(from, to).map(drop) } else { Err(error) };
        return fs::hard_link(from, to).or_else(copy);
    }
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if !is_left_by_system(&entry.file_name().to_string_lossy()) {
            link_tree(&entry.path(), entry.file_type()?, &to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// Brings the fresh folder to the disk before it gets its name: after a power cut, a name must not lead to empty files.
#[cfg(target_os = "linux")]
fn settle(fresh: &Path) -> Result<(), OutputError> {
    // One call for the whole disk: ten thousand small files would otherwise be synchronised one by one.
    let at = |error| OutputError::Io(fresh.to_owned(), error);
    let folder = File::open(fresh).map_err(at)?;
    rustix::fs::syncfs(&folder).map_err(|error| at(error.into()))
}

/// Brings the fresh folder to the disk before it gets its name: after a power cut, a name must not lead to empty files.
#[cfg(not(target_os = "linux"))]
fn settle(fresh: &Path) -> Result<(), OutputError> {
    fn sync_tree(path: &Path) -> io::Result<()> {
        if !path.is_dir() {
            return File::options().write(true).open(path)?.sync_all();
        }
        let entries: Vec<PathBuf> = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        entries.par_iter().try_for_each(|path| sync_tree(path))
    }
    sync_tree(fresh).map_err(|error| OutputError::Io(fresh.to_owned(), error))
}

/// Gives the fresh folder the target's name; the old output, if there is one, ends beside it.
fn swap(fresh: &Path, folder: &Path) -> Result<(), OutputError> {
    let at = |error: io::Error| match error.kind() {
        ErrorKind::ResourceBusy | ErrorKind::CrossesDevices if folder.exists() => OutputError::MountPoint(folder.to_owned()),
        _ => OutputError::Io(folder.to_owned(), error),
    };
    if !folder.exists() {
        fs::rename(fresh, folder).map_err(at)?;
    } else if !exchange(fresh, folder).map_err(at)? {
        let old = sibling(folder, &format!("{OLD}{}", unique()));
        fs::rename(folder, &old).map_err(at)?;
        if let Err(error) = fs::rename(fresh, folder) {
            let _ = fs::rename(&old, folder);
            return Err(at(error));
        }
    }
    sync_parent(folder);
    Ok(())
}

/// Exchanges two folders in one step; false where the system or the disk cannot.
#[cfg(target_os = "linux")]
fn exchange(fresh: &Path, folder: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, fresh, CWD, folder, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Exchanges two folders in one step; false where the system or the disk cannot.
#[cfg(not(target_os = "linux"))]
fn exchange(_fresh: &Path, _folder: &Path) -> io::Result<bool> {
    Ok(false)
}
