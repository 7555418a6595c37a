//! A lock that the system lets go of however the program ends, and a file that is gone when it ends well.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A lock that is held while this value lives.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// Kept open until after the file is removed: whoever waits for it must not get hold of a file without a name.
    file: File,
    /// Whether the file may be removed: it was made here, or left by a program that was killed.
    is_ours: bool,
}

/// How often a lock is asked for again while another program finishes, and how long the pause is: a minute in all.
const ATTEMPTS: u32 = 1200;
const PAUSE: Duration = Duration::from_millis(50);

impl Lock {
    /// Takes the lock, or nothing where another program has it.
    ///
    /// # Errors
    ///
    /// - The file cannot be made, or something that is no file has its name.
    pub(super) fn try_take(path: &Path) -> io::Result<Option<Self>> {
        // Between opening a file and locking it, its owner may remove it; then another one counts.
        for _ in 0..ATTEMPTS {
            let Some((file, is_ours)) = open(path)? else { continue };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                // A disk without locks (some network shares) has to do without.
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
            if is_at(&file, path) {
                return Ok(Some(Self { path: path.to_owned(), file, is_ours }));
            }
        }
        Ok(None)
    }

    /// Takes the lock as soon as others let go of it; nothing after a minute.
    ///
    /// # Errors
    ///
    /// As [`Lock::try_take`].
    pub(super) fn take(path: &Path) -> io::Result<Option<Self>> {
        for _ in 0..ATTEMPTS {
            if let Some(lock) = Self::try_take(path)? {
                return Ok(Some(lock));
            }
            std::thread::sleep(PAUSE);
        }
        Ok(None)
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.is_ours && is_at(&self.file, &self.path) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// The file, and whether it is ours to remove; nothing when it went away in between. A link is never followed.
fn open(path: &Path) -> io::Result<Option<(File, bool)>> {
    match File::options().write(true).create_new(true).open(path) {
        Ok(file) => return Ok(Some((file, true))),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    let gone = |error: io::Error| if error.kind() == ErrorKind::NotFound { Ok(None) } else { Err(error) };
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) => return gone(error),
    };
    if !metadata.is_file() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    match File::options().write(true).open(path) {
        Ok(file) => Ok(Some((file, metadata.len() == 0))),
        Err(error) => gone(error),
    }
}

/// Whether an open file is still the one of that name.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    file.metadata().is_ok_and(|metadata| super::place::identity(path) == Some((metadata.dev(), metadata.ino())))
}

/// Windows does not give the name of an open file to another one.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}
