//! The only place that writes files: outputs go to a fresh folder beside the target, which is then swapped in whole.
//!
//! 1. [`Target::claim`] checks the target, takes its lock and clears away what a killed build left.
//! 2. [`Target::write`] fills `.dist.new-…`, carries over the outputs that were not built, and swaps.
//!
//! Whenever the program is killed, the target is the old output or the new one. Where the system can exchange two folders in
//! one step (Linux), it exists at every moment; elsewhere it is missing for the blink between two renames, and the next claim
//! puts the old one back if the program died in that blink.

pub mod rewrite;
pub mod zip;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

/// What a build made: path below the output folder, with `/`, to bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The outputs that a target folder may hold. Anything else in it is not ours, and the folder is left alone.
pub const NAMES: [&str; 7] = ["site", "offline.zip", "album.pdf", "album-print.pdf", "progress.xlsx", "balance.svg", "reminders"];

/// One output.
#[derive(Debug)]
pub enum Output {
    /// A folder of files.
    Folder(Files),
    /// A file.
    File(Vec<u8>),
}

/// Finished outputs by their names, each one of [`NAMES`].
pub type Outputs = BTreeMap<&'static str, Output>;

/// Why nothing was written. The target is as it was.
#[derive(Debug)]
pub enum OutputError {
    /// The target cannot be an output folder at all.
    NotAFolder(PathBuf),
    /// The target holds things that this program did not make.
    Foreign(PathBuf, Vec<String>),
    /// Another build writes to the same target.
    Busy(PathBuf),
    /// The machine said no.
    Io(PathBuf, io::Error),
}

impl OutputError {
    /// Whether another target would have worked: then the command was wrong, otherwise the machine failed.
    pub fn is_usage(&self) -> bool {
        matches!(self, OutputError::NotAFolder(_) | OutputError::Foreign(..))
    }

    /// What happened, in Chinese, in one sentence without a full stop.
    pub fn message(&self) -> String {
        match self {
            OutputError::NotAFolder(path) => format!("「{}」不是文件夹，不能作为输出位置", path.display()),
            OutputError::Foreign(path, names) => {
                let shown: Vec<String> = names.iter().take(3).map(|name| format!("「{name}」")).collect();
                let more = if names.len() > 3 { format!("等 {} 项", names.len()) } else { String::new() };
                format!("输出文件夹「{}」里有不是本程序生成的内容：{}{more}", path.display(), shown.concat())
            }
            OutputError::Busy(path) => format!("另一个 qinglian 正在写入「{}」", path.display()),
            OutputError::Io(path, error) => format!("无法写入「{}」：{}", path.display(), reason(error)),
        }
    }

    /// The way out, in Chinese.
    pub fn hint(&self) -> &'static str {
        match self {
            OutputError::NotAFolder(_) => "请用 --out 换一个文件夹",
            OutputError::Foreign(..) => "为免误删，没有写入；请用 --out 换一个新的或空的文件夹",
            OutputError::Busy(_) => "请等它结束后再试，或用 --out 换一个文件夹",
            OutputError::Io(..) => "原有的输出没有变动；处理后请重新运行",
        }
    }
}

/// Replaces one file outside the outputs, or makes it: whenever the program is killed, the file is the old one or the new one.
///
/// # Errors
///
/// - The machine said no; the file is as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    let fresh = sibling(path, "new");
    let failed = |error| OutputError::Io(path.to_owned(), error);
    write_file(&fresh, bytes)?;
    fs::rename(&fresh, path).map_err(|error| {
        let _ = fs::remove_file(&fresh);
        failed(error)
    })
}

/// What the machine said, in Chinese where we know the words.
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::StorageFull => "磁盘空间不足".to_owned(),
        io::ErrorKind::QuotaExceeded => "磁盘配额已用完".to_owned(),
        io::ErrorKind::PermissionDenied => "没有权限".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "磁盘是只读的".to_owned(),
        io::ErrorKind::NotFound => "路径不存在".to_owned(),
        io::ErrorKind::NotADirectory => "路径中有一段不是文件夹".to_owned(),
        io::ErrorKind::AlreadyExists => "已经存在".to_owned(),
        io::ErrorKind::InvalidFilename => "文件名不合法或太长".to_owned(),
        _ => error.to_string(),
    }
}

/// A target folder that nobody else writes to while this value lives.
#[derive(Debug)]
pub struct Target {
    folder: PathBuf,
    _lock: File,
}

impl Target {
    /// Takes a target folder for a build; it need not exist.
    ///
    /// # Errors
    ///
    /// - It is a file, or holds anything that is not one of [`NAMES`].
    /// - Another build has it.
    /// - It cannot be reached or locked.
    pub fn claim(target: &Path) -> Result<Self, OutputError> {
        let folder = resolve(target)?;
        check(&folder)?;
        let lock = lock(&folder)?;
        recover(&folder)?;
        Ok(Self { folder, _lock: lock })
    }

    /// Writes the outputs and swaps them in. Outputs of earlier builds that are not among them stay.
    ///
    /// # Errors
    ///
    /// A file cannot be written; the target is then as it was.
    pub fn write(&self, outputs: &Outputs) -> Result<(), OutputError> {
        // Someone may have put a file there while the build ran.
        check(&self.folder)?;
        let fresh = sibling(&self.folder, &format!("new-{}", std::process::id()));
        let filled = fill(&fresh, outputs).and_then(|()| carry_over(&self.folder, &fresh, outputs)).and_then(|()| settle(&fresh));
        if let Err(error) = filled.and_then(|()| swap(&fresh, &self.folder)) {
            let _ = fs::remove_dir_all(&fresh);
            return Err(error);
        }
        // What is left beside the target now is the old output; if it stays, the next claim takes it away.
        let _ = fs::remove_dir_all(&fresh);
        Ok(())
    }
}

/// Writes files into a folder that may hold others; those of the same names are replaced.
///
/// # Errors
///
/// A file cannot be written; those before it have been.
pub fn write_into(folder: &Path, files: &Files) -> Result<(), OutputError> {
    write_folder(folder, files)
}

/// The real folder behind a symbolic link: the link stays, what it leads to is swapped.
fn resolve(target: &Path) -> Result<PathBuf, OutputError> {
    let at = |error| OutputError::Io(target.to_owned(), error);
    let absolute = std::path::absolute(target).map_err(at)?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        return Err(OutputError::NotAFolder(target.to_owned()));
    };
    if absolute.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
        return absolute.canonicalize().map_err(at);
    }
    fs::create_dir_all(parent).map_err(|error| OutputError::Io(parent.to_owned(), error))?;
    Ok(parent.join(name))
}

fn check(folder: &Path) -> Result<(), OutputError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Err(OutputError::NotAFolder(folder.to_owned())),
        Err(error) => return Err(OutputError::Io(folder.to_owned(), error)),
    };
    let names: BTreeSet<String> = entries.filter_map(Result::ok).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let foreign: Vec<String> = names.into_iter().filter(|name| !NAMES.contains(&name.as_str())).collect();
    if foreign.is_empty() { Ok(()) } else { Err(OutputError::Foreign(folder.to_owned(), foreign)) }
}

/// `.dist.new-…` for `dist`, in the same folder and so on the same disk.
fn sibling(folder: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(folder.file_name().unwrap_or_default());
    name.push(".");
    name.push(ending);
    folder.with_file_name(name)
}

/// The system lets go of the lock when the program ends, however it ends. The empty file stays.
fn lock(folder: &Path) -> Result<File, OutputError> {
    let path = sibling(folder, "lock");
    let file = File::options().create(true).truncate(false).write(true).open(&path);
    let file = file.map_err(|error| OutputError::Io(path.clone(), error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OutputError::Busy(folder.to_owned())),
        // A disk without locks (some network shares) has to do without.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(file),
        Err(TryLockError::Error(error)) => Err(OutputError::Io(path, error)),
    }
}

/// Clears away what a killed build left, and finishes a swap that it left half done.
fn recover(folder: &Path) -> Result<(), OutputError> {
    let old = sibling(folder, "old");
    if old.exists() && !folder.exists() {
        fs::rename(&old, folder).map_err(|error| OutputError::Io(folder.to_owned(), error))?;
    }
    let prefix = sibling(folder, "new-").file_name().unwrap_or_default().to_string_lossy().into_owned();
    let siblings = folder.parent().map(fs::read_dir).into_iter().flatten().flatten().filter_map(Result::ok);
    let left = siblings.filter(|entry| entry.file_name().to_string_lossy().starts_with(&prefix)).map(|entry| entry.path());
    for path in left.chain(old.exists().then_some(old)) {
        fs::remove_dir_all(&path).map_err(|error| OutputError::Io(path, error))?;
    }
    Ok(())
}

fn fill(fresh: &Path, outputs: &Outputs) -> Result<(), OutputError> {
    fs::create_dir(fresh).map_err(|error| OutputError::Io(fresh.to_owned(), error))?;
    for (name, output) in outputs {
        let path = fresh.join(name);
        match output {
            Output::File(bytes) => write_file(&path, bytes)?,
            Output::Folder(files) => write_folder(&path, files)?,
        }
    }
    Ok(())
}

fn write_file(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    fs::write(path, bytes).map_err(|error| OutputError::Io(path.to_owned(), error))
}

fn write_folder(folder: &Path, files: &Files) -> Result<(), OutputError> {
    let inside = |path: &str| Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    if let Some(path) = files.keys().find(|path| !inside(path)) {
        return Err(OutputError::Io(folder.join(path), io::ErrorKind::InvalidFilename.into()));
    }
    let folders: BTreeSet<&Path> = files.keys().filter_map(|path| Path::new(path).parent()).collect();
    for path in std::iter::once(Path::new("")).chain(folders) {
        let path = folder.join(path);
        fs::create_dir_all(&path).map_err(|error| OutputError::Io(path, error))?;
    }
    files.par_iter().try_for_each(|(path, bytes)| write_file(&folder.join(path), bytes))
}

/// Outputs of earlier builds are linked, not copied, where the disk can: an album is large.
fn carry_over(folder: &Path, fresh: &Path, outputs: &Outputs) -> Result<(), OutputError> {
    for name in NAMES.iter().filter(|name| !outputs.contains_key(*name)) {
        let from = folder.join(name);
        if from.exists() {
            link_tree(&from, &fresh.join(name)).map_err(|error| OutputError::Io(from, error))?;
        }
    }
    Ok(())
}

fn link_tree(from: &Path, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(drop));
    }
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        link_tree(&entry.path(), &to.join(entry.file_name()))?;
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

/// Gives the fresh folder the target's name; the old output, if there is one, ends under the fresh one's name.
fn swap(fresh: &Path, folder: &Path) -> Result<(), OutputError> {
    let at = |error| OutputError::Io(folder.to_owned(), error);
    if !folder.exists() {
        fs::rename(fresh, folder).map_err(at)?;
    } else if !exchange(fresh, folder).map_err(at)? {
        let old = sibling(folder, "old");
        fs::rename(folder, &old).map_err(at)?;
        if let Err(error) = fs::rename(fresh, folder) {
            let _ = fs::rename(&old, folder);
            return Err(at(error));
        }
        let _ = fs::rename(&old, fresh);
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

/// The new name itself; Windows has no such call, and there the worst is the old name.
fn sync_parent(folder: &Path) {
    if let Some(parent) = folder.parent()
        && let Ok(parent) = File::open(parent)
    {
        let _ = parent.sync_all();
    }
}
