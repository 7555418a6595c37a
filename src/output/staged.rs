//! A file written beside its place, then renamed: whenever the program is killed, the place has the old file or the new one.
//!
//! The temporary file is made exclusively, so that no link is followed, and locked while it is written, so that [`sweep`] tells what a killed
//! program left from what another one is writing.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// How the name of a temporary file or folder begins; two numbers follow. Hidden, so that loading and watching pass over it.
const PREFIX: &str = ".qinglian-new-";

static COUNTER: AtomicU32 = AtomicU32::new(0);

/// The ending of a name that nobody else has: the number of the process and one that counts.
pub(super) fn unique() -> String {
    format!("{}-{}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed))
}

/// Whether an ending is one that [`unique`] makes.
pub(super) fn is_unique(ending: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    ending.split_once('-').is_some_and(|(process, count)| is_number(process) && is_number(count))
}

/// The path of a temporary file or folder in a folder.
fn temporary(folder: &Path) -> PathBuf {
    folder.join(format!("{PREFIX}{}", unique()))
}

/// A file that is written and does not have its name yet; without it, it is gone.
#[derive(Debug)]
pub(crate) struct Staged {
    fresh: PathBuf,
    place: PathBuf,
    /// Open for the sake of its lock.
    _file: File,
    is_put: bool,
}

impl Staged {
    /// Writes bytes beside a place, with the permissions of the file that is there.
    ///
    /// # Errors
    ///
    /// - The machine said no; nothing is left.
    pub(crate) fn write(place: &Path, bytes: &[u8]) -> io::Result<Self> {
        let folder = place.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let (fresh, file) = create(folder)?;
        let staged = Self { fresh, place: place.to_owned(), _file: file, is_put: false };
        let mut file = &staged._file;
        file.write_all(bytes)?;
        file.sync_all()?;
        if let Some(old) = fs::symlink_metadata(place).ok().filter(fs::Metadata::is_file) {
            file.set_permissions(old.permissions())?;
        }
        Ok(staged)
    }

    /// Gives the file its name. A link of that name is replaced, not followed.
    ///
    /// # Errors
    ///
    /// - The machine said no; the place is as it was.
    pub(crate) fn put(self) -> io::Result<()> {
        self.put_locked().map(drop)
    }

    /// Gives the file its name where nobody has it.
    ///
    /// # Errors
    ///
    /// - Something of that name is there.
    /// - The machine said no.
    pub(crate) fn put_new(mut self) -> io::Result<()> {
        // A link fails where a rename would replace; not every disk has links, and there nothing better can be had than to look first.
        match fs::hard_link(&self.fresh, &self.place) {
            Ok(()) => {
                fs::remove_file(&self.fresh)?;
                self.is_put = true;
                sync_parent(&self.place);
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            Err(_) if fs::symlink_metadata(&self.place).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => self.put(),
        }
    }

    /// As [`Staged::put`]; the file stays locked while the value lives.
    ///
    /// # Errors
    ///
    /// As [`Staged::put`].
    pub(crate) fn put_locked(mut self) -> io::Result<Self> {
        fs::rename(&self.fresh, &self.place)?;
        self.is_put = true;
        sync_parent(&self.place);
        Ok(self)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.is_put {
            let _ = fs::remove_file(&self.fresh);
        }
    }
}

/// A new, locked file.
fn create(folder: &Path) -> io::Result<(PathBuf, File)> {
    loop {
        let fresh = temporary(folder);
        match File::options().write(true).create_new(true).open(&fresh) {
            Ok(file) => {
                // Another program may be sweeping it away before it is locked. A disk without locks has to do without.
                let is_swept = matches!(file.try_lock(), Err(TryLockError::WouldBlock)) || !fresh.exists();
                if !is_swept {
                    return Ok((fresh, file));
                }
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

/// Whether a name is one that [`temporary`] gives.
pub(crate) fn is_temporary(name: &str) -> bool {
    name.strip_prefix(PREFIX).is_some_and(is_unique)
}

/// Takes away the temporary files and folders that killed programs left in a folder: ours by name, and locked by nobody.
pub(crate) fn sweep(folder: &Path) {
    let found = fs::read_dir(folder).into_iter().flatten().flatten();
    for left in found.filter(|entry| entry.file_name().to_str().is_some_and(is_temporary)) {
        match left.file_type() {
            Ok(kind) if kind.is_file() && is_abandoned(&left.path()) => drop(fs::remove_file(left.path())),
            Ok(kind) if kind.is_dir() => sweep_folder(&left.path()),
            _ => {}
        }
    }
}

/// A temporary folder whose files are all abandoned. One without files may have been made this very moment: see [`in_temporary`].
fn sweep_folder(folder: &Path) {
    let mut files = Vec::new();
    plain_files(folder, &mut files);
    if files.iter().all(|file| is_abandoned(file)) {
        let _ = fs::remove_dir_all(folder);
    }
}

/// Makes a folder whole under a temporary name, then gives it its place, with `finish`; nothing is left where that fails.
///
/// # Errors
///
/// - The machine said no.
pub(crate) fn in_temporary<T>(
    parent: &Path,
    fill: &dyn Fn(&Path) -> io::Result<T>,
    finish: &dyn Fn(&Path) -> io::Result<()>,
) -> io::Result<T> {
    let attempt = || {
        let fresh = temporary(parent);
        let made = fs::create_dir(&fresh).and_then(|()| fill(&fresh)).and_then(|made| finish(&fresh).map(|()| made));
        made.inspect_err(|_| drop(fs::remove_dir_all(&fresh)))
    };
    // Another program may have swept the folder away before there was a locked file in it.
    attempt().or_else(|error| if error.kind() == ErrorKind::NotFound { attempt() } else { Err(error) })
}

fn plain_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for found in fs::read_dir(folder).into_iter().flatten().flatten() {
        match found.file_type() {
            Ok(kind) if kind.is_file() => files.push(found.path()),
            Ok(kind) if kind.is_dir() => plain_files(&found.path(), files),
            _ => {}
        }
    }
}

/// Whether no program is writing a file.
fn is_abandoned(path: &Path) -> bool {
    File::options().write(true).open(path).is_ok_and(|file| file.try_lock().is_ok())
}

/// The new name itself; Windows has no such call, and there the worst is the old name.
pub(super) fn sync_parent(path: &Path) {
    if let Some(parent) = path.parent()
        && let Ok(parent) = File::open(parent)
    {
        let _ = parent.sync_all();
    }
}
