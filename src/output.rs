//! The only place that writes files, and never over what is not its own.
//!
//! 1. [`Target::claim`] takes an output folder: it may not be the publication, hold it or lie in it. What a killed build left goes.
//! 2. [`Target::check`] compares it with the list of what this program wrote there: anything else is somebody's work.
//! 3. [`Target::write`] fills a fresh folder beside the target, takes over the files that are as they were and the outputs that were not
//!    built, and swaps;
//!    [`Target::add`] puts single files among others.
//! 4. [`Changing`] changes files of the publication itself: one program at a time, the last versions kept.
//!
//! Whenever the program is killed, the target is the old output or the new one. Where the system can exchange two folders in
//! one step (Linux), it exists at every moment; elsewhere it is missing for the blink between two renames, and the next claim
//! puts the old one back if the program died in that blink.

mod changing;
mod files;
mod lock;
mod manifest;
mod place;
pub mod rewrite;
pub(crate) mod staged;
mod target;
pub mod zip;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use self::changing::{Change, Changing, Undone};
pub use self::files::Files;
pub use self::manifest::MANIFEST;
pub(crate) use self::manifest::is_left_by_system;
pub use self::place::{Overlap, must_be_apart};
use self::staged::Staged;
pub use self::target::{Leftover, Target};
use crate::printable;
pub use crate::reason::reason;

/// One output.
#[derive(Debug)]
pub enum Output {
    /// A folder of files.
    Folder(Files),
    /// A file.
    File(Vec<u8>),
}

/// Finished outputs by their names.
pub type Outputs = BTreeMap<&'static str, Output>;

/// Why something was not written. Unless it says so, everything is as it was.
#[derive(Debug)]
pub enum OutputError {
    /// The target cannot be an output folder at all.
    NotAFolder(PathBuf),
    /// The output and the publication overlap.
    Publication {
        /// The output.
        output: PathBuf,
        /// The publication.
        publication: PathBuf,
        /// How they lie to each other.
        overlap: Overlap,
    },
    /// The target holds things that this program did not make.
    Foreign(PathBuf, Vec<String>),
    /// The target holds files that were changed since this program made them.
    Changed(PathBuf, Vec<String>),
    /// A document of the target is open in an office program.
    Open {
        /// The document.
        document: String,
        /// The file by which it is known to be open.
        sign: PathBuf,
    },
    /// The target is a disk of its own, which cannot be swapped.
    MountPoint(PathBuf),
    /// Another command writes to the same place.
    Busy(PathBuf),
    /// The machine said no.
    Io(PathBuf, io::Error),
    /// Some files have been replaced, then the machine said no.
    Partly {
        /// Those that have been.
        done: Vec<String>,
        /// The one that has not.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

impl OutputError {
    /// Whether another target would have worked: then the command was wrong, otherwise the machine failed.
    pub fn is_usage(&self) -> bool {
        match self {
            OutputError::NotAFolder(_)
            | OutputError::Publication { .. }
            | OutputError::Foreign(..)
            | OutputError::Changed(..)
            | OutputError::MountPoint(_) => true,
            OutputError::Open { .. } | OutputError::Busy(_) | OutputError::Io(..) | OutputError::Partly { .. } => false,
        }
    }

    /// What happened, in Chinese, in one sentence without a full stop.
    pub fn message(&self) -> String {
        let shown = printable::path;
        match self {
            OutputError::NotAFolder(path) => format!("「{}」不是文件夹，不能作为输出位置", shown(path)),
            OutputError::Publication { output, publication, overlap } => {
                let (output, publication) = (shown(output), shown(publication));
                match overlap {
                    Overlap::Same => format!("输出位置「{output}」就是出版物文件夹"),
                    Overlap::Inside => format!("输出位置「{output}」在出版物文件夹「{publication}」里"),
                    Overlap::Around => format!("输出位置「{output}」里有出版物文件夹「{publication}」"),
                }
            }
            OutputError::Foreign(path, names) => {
                format!("输出文件夹「{}」里有不是本程序生成的内容：{}", shown(path), listed(names))
            }
            OutputError::Changed(path, names) => {
                format!("输出文件夹「{}」里有生成以后又被改动过的文件：{}", shown(path), listed(names))
            }
            OutputError::Open { document, .. } => format!("「{}」正在 Excel 等办公软件里打开", printable::line(document)),
            OutputError::MountPoint(path) => format!("「{}」是一个磁盘或挂载点，不能整个替换", shown(path)),
            OutputError::Busy(path) => format!("另一个 qinglian 正在写入「{}」", shown(path)),
            OutputError::Io(path, error) => format!("无法写入「{}」：{}", shown(path), reason(error)),
            OutputError::Partly { done, path, error } => {
                let done = if done.is_empty() { String::new() } else { format!("已经写好{}，但", listed(done)) };
                format!("{done}无法写入「{}」：{}", shown(path), reason(error))
            }
        }
    }

    /// The way out, in Chinese.
    pub fn hint(&self) -> String {
        match self {
            OutputError::NotAFolder(_) => "请用 --out 换一个文件夹".to_owned(),
            OutputError::Publication { .. } => "为免毁掉稿件，没有写入；请换一个在出版物外面的位置，如 --out ../dist".to_owned(),
            OutputError::Foreign(..) => "为免误删，没有写入；请把它移到别处后重新运行，或用 --out 换一个新的或空的文件夹".to_owned(),
            OutputError::Changed(..) => {
                "为免丢失改动，没有写入；要保留的请先移到别处，不要的请删除，再重新运行，或用 --out 换一个文件夹".to_owned()
            }
            OutputError::Open { sign, .. } => {
                format!("请先关闭 Excel 等办公软件再运行；如果没有打开，请删除「{}」", printable::path(sign))
            }
            OutputError::MountPoint(_) => "请用 --out 换成它里面的一个文件夹".to_owned(),
            OutputError::Busy(_) => "请等它结束后再试，或用 --out 换一个文件夹".to_owned(),
            OutputError::Io(..) => "原有的输出没有变动；处理后请重新运行".to_owned(),
            OutputError::Partly { .. } => "其余文件没有变动；处理后请重新运行".to_owned(),
        }
    }
}

/// The first names of a list, and how many there are.
fn listed(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(3).map(|name| format!("「{}」", printable::line(name))).collect();
    let more = if names.len() > 3 { format!("等 {} 项", names.len()) } else { String::new() };
    shown.concat() + &more
}

/// Writes one file into a folder of its own below `parent`, hands the folder to a function, and takes it away again.
///
/// # Errors
///
/// - The machine said no, or the function did.
pub fn in_scratch<T>(parent: &Path, name: &str, bytes: &[u8], work: &dyn Fn(&Path) -> io::Result<T>) -> io::Result<T> {
    let fill = |folder: &Path| {
        let held = Staged::write(&folder.join(name), bytes)?.put_locked()?;
        let made = work(folder);
        drop(held);
        made
    };
    staged::in_temporary(parent, &fill, &|folder| std::fs::remove_dir_all(folder))
}

/// Replaces one file outside the outputs, or makes it: whenever the program is killed, the file is the old one or the new one.
///
/// # Errors
///
/// - The machine said no; the file is as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), OutputError> {
    if let Some(folder) = path.parent() {
        staged::sweep(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    }
    Staged::write(path, bytes).and_then(Staged::put).map_err(|error| OutputError::Io(path.to_owned(), error))
}

/// Makes one file outside the outputs, and the folders above it; a file that is there stays.
///
/// # Errors
///
/// - Something of that name is there: [`io::ErrorKind::AlreadyExists`].
/// - The machine said no; there is no such file.
pub fn create_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    staged::sweep(folder);
    Staged::write(path, bytes)?.put_new()
}
