//! The only place that reads the files of a publication: a [`SourceText`] knows its path and its lines, a [`SourceFolder`] never leaves its
//! folder, a [`SourceFile`] is read when its bytes are asked for.
//!
//! A publication is a folder on disk, or a map of bytes in memory ([`SourceFolder::in_memory`]): a workbench in a browser has no disk. Whoever
//! gets it cannot tell which, and says the same about either.
//!
//! A folder is listed once and a text is read once, so that every step of a run sees the same bytes, whatever is saved meanwhile. What
//! cannot be read is an error, never an absence: an entry that silently counted as missing would vanish from the public site.

mod digest;
mod encoding;
mod file;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io;
use std::ops::{Bound, Range};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

pub use self::digest::{digest, hexadecimal};
pub use self::encoding::{decoded, encoded_like};
pub use self::file::{Content, OpenedFile, SourceFile, Stamp};
use crate::diag::{Diagnostic, Diagnostics};
pub use crate::reason::reason as io_reason;
use crate::rule::{E, I, rules};

const OWN: &str = "qinglian 资料格式约定";

rules! {
    /// The folder.
    pub(crate) static FOLDER = [
        PUBLICATION_FOLDER {
            id: "publication/folder",
            severities: [E, E, E],
            source: OWN,
            summary: "资料文件夹打不开",
            explanation: "文件夹不存在、是一个文件，或没有访问权限。",
            remedy: "用 --publication 指明文件夹",
        },
    ];

    /// Texts.
    pub(crate) static TEXTS = [
        SOURCE_UNREADABLE {
            id: "source/unreadable",
            severities: [E, E, E],
            source: OWN,
            summary: "文件读不出来",
            explanation: "文件不存在、没有权限，或正被别的程序占用。",
            remedy: "检查文件名和权限",
        },
        SOURCE_OUTSIDE {
            id: "source/outside",
            severities: [E, E, E],
            source: OWN,
            summary: "链接指向资料文件夹之外",
            explanation: "为了安全，程序只读资料文件夹里面的文件。",
            remedy: "把文件本身复制进来",
        },
        SOURCE_TOO_LARGE {
            id: "source/too-large",
            severities: [E, E, E],
            source: OWN,
            summary: "条目文件太大",
            explanation: "条目只放文字，超过 4 MB 的多半不是条目。",
            remedy: "图片和附件另存为文件",
        },
        SOURCE_BINARY {
            id: "source/binary",
            severities: [E, E, E],
            source: OWN,
            summary: "不是文本文件",
            explanation: "文件里有 NUL 字节，多半误改了扩展名。",
            remedy: "重新保存为 UTF-8 文本",
        },
        SOURCE_ENCODING {
            id: "source/encoding",
            severities: [I, I, I],
            source: OWN,
            summary: "文件编码不是 UTF-8",
            explanation: "GB18030（GBK）和 Big5（繁体）已照常读取。",
            remedy: "另存为 UTF-8",
        },
        SOURCE_UNDECODABLE {
            id: "source/undecodable",
            severities: [E, E, E],
            source: OWN,
            summary: "文件的编码认不出来",
            explanation: "既不是 UTF-8，也不是 GB18030 或 Big5，文字无法读取。",
            remedy: "用记事本打开，另存为 UTF-8",
        },
        SOURCE_FILE_NAME {
            id: "source/file-name",
            severities: [E, E, E],
            source: OWN,
            summary: "文件名的编码无法识别",
            explanation: "文件名在别的电脑上会打不开。",
            remedy: "改成英文文件名",
        },
    ];

    /// The office's own templates, which the site and the album read.
    pub(crate) static TEMPLATES = [
        TEMPLATE_ERROR {
            id: "template/error",
            severities: [E, E, E],
            source: OWN,
            summary: "网页模板有误",
            explanation: "单位自己的模板里有写错的地方。",
            remedy: "照提示改模板",
        },
        TEMPLATE_UNKNOWN_FILE {
            id: "template/unknown-file",
            severities: [E, E, E],
            source: OWN,
            summary: "不认识的模板文件",
            explanation: "名字不对的模板不会生效，做出来的就不是单位要的样子，所以不生成。",
            remedy: "改成提示里的名字",
        },
    ];
}

/// A text that a person wrote, with the path it came from.
#[derive(Debug)]
pub struct SourceText {
    /// The path as messages show it: the publication folder as it was typed, then the path below it, with `/` on every system.
    pub path: String,
    /// The text in UTF-8, without byte order mark.
    pub text: String,
    line_starts: OnceLock<Vec<usize>>,
}

/// A place in a text as a person counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl SourceText {
    /// A text with its path.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), line_starts: OnceLock::new() })
    }

    /// The line and column of a byte offset; an offset past the end is at the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.line_starts().partition_point(|&start| start <= offset);
        let start = self.line_starts()[line - 1];
        Position { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// The bytes of a line (from 1), without its line end.
    pub fn line_range(&self, line: usize) -> Range<usize> {
        let starts = self.line_starts();
        let start = starts[line - 1];
        let end = starts.get(line).copied().unwrap_or(self.text.len());
        start..start + self.text[start..end].trim_end_matches(['\n', '\r']).len()
    }

    /// How many lines there are; a line feed at the end begins no line of its own.
    pub fn line_count(&self) -> usize {
        let starts = self.line_starts().len();
        if self.text.ends_with('\n') { starts - 1 } else { starts }
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        })
    }
}

/// The largest text that is read, in bytes; a case study has about ten thousand.
pub const TEXT_LIMIT: u64 = 4 << 20;

/// A folder of the publication; nothing outside it can be read through it. Clones share what has been read.
#[derive(Debug, Clone)]
pub struct SourceFolder {
    place: Place,
    shown: String,
    read: Arc<Read>,
}

/// Where the files of a folder are.
#[derive(Debug, Clone)]
enum Place {
    Disk {
        root: PathBuf,
        /// `root` with symbolic links resolved: what every file's real path must begin with.
        real_root: PathBuf,
    },
    /// Bytes by their path below the folder.
    Memory(Arc<BTreeMap<String, Content>>),
}

/// What has been read of a folder, by path. Diagnostics of the reading are given to the first who asks.
#[derive(Debug, Default)]
struct Read {
    listings: Mutex<HashMap<String, Vec<Item>>>,
    texts: Mutex<HashMap<String, ReadText>>,
}

/// What came of reading a text.
type ReadText = Result<Arc<SourceText>, Box<Diagnostic>>;

/// What a lock guards is only ever replaced whole, so that a panic elsewhere leaves it sound.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A file or folder found by [`SourceFolder::list`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Its name.
    pub name: String,
    /// Whether it is a folder.
    pub is_folder: bool,
}

impl SourceFolder {
    /// Opens a publication folder.
    ///
    /// # Errors
    ///
    /// - The folder does not exist, is a file, or may not be read.
    pub fn open(root: &Path) -> Result<Self, Box<Diagnostic>> {
        let shown = root.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned();
        let refuse =
            |message: String, hint: &str| Box::new(Diagnostic::new(&PUBLICATION_FOLDER, message).in_file(shown.clone()).hint(hint));
        let real_root = fs::canonicalize(root).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                refuse(format!("没有找到资料文件夹「{shown}」"), "用 --publication 指明文件夹，或用 qinglian init 新建一个")
            }
            _ => refuse(format!("打不开资料文件夹「{shown}」：{}", io_reason(&error)), "请检查文件夹的访问权限"),
        })?;
        if !real_root.is_dir() {
            return Err(refuse(format!("「{shown}」是一个文件，不是资料文件夹"), "请指明放有 publication.yaml 的文件夹"));
        }
        Ok(Self { place: Place::Disk { root: root.to_owned(), real_root }, shown, read: Arc::default() })
    }

    /// A publication in memory: bytes by their path below the folder, with `/`; `shown` is what messages call the folder.
    pub fn in_memory(shown: &str, files: BTreeMap<String, Vec<u8>>) -> Self {
        Self::of_contents(shown, files.into_iter().map(|(path, bytes)| (path, bytes.into())).collect())
    }

    /// The same of contents, some of which somebody else may keep.
    pub fn of_contents(shown: &str, files: BTreeMap<String, Content>) -> Self {
        Self { place: Place::Memory(Arc::new(files)), shown: shown.trim_end_matches('/').to_owned(), read: Arc::default() }
    }

    /// The same folder with some files put in or replaced; what has been read of the others need not be read again. A folder on disk stays as
    /// it is.
    #[must_use]
    pub fn with(&self, changes: impl IntoIterator<Item = (String, Content)>) -> Self {
        let Place::Memory(files) = &self.place else { return self.clone() };
        let mut files = BTreeMap::clone(files);
        let mut texts = locked(&self.read.texts).clone();
        for (path, content) in changes {
            texts.remove(&path);
            files.insert(path, content);
        }
        let read = Read { listings: Mutex::default(), texts: Mutex::new(texts) };
        Self { place: Place::Memory(Arc::new(files)), shown: self.shown.clone(), read: Arc::new(read) }
    }

    /// The path of a file as messages show it.
    pub fn shown(&self, path: &str) -> String {
        if self.shown == "." || self.shown.is_empty() { path.to_owned() } else { format!("{}/{path}", self.shown) }
    }

    /// The file at a path below the folder, whether it is there or not.
    pub fn file(&self, path: &str) -> SourceFile {
        match &self.place {
            Place::Disk { root, .. } => SourceFile::on_disk(root.join(path)),
            Place::Memory(files) => SourceFile::in_memory(files.get(path).cloned()),
        }
    }

    /// Whether there is a file at a path, by its exact name.
    pub fn has_file(&self, path: &str) -> bool {
        match &self.place {
            Place::Disk { root, .. } => root.join(path).is_file(),
            Place::Memory(files) => files.contains_key(path),
        }
    }

    /// Whether anything stands at a path, readable or not: what is there must be read or complained about.
    pub fn has(&self, path: &str) -> bool {
        match &self.place {
            Place::Disk { root, .. } => {
                !matches!(fs::symlink_metadata(root.join(path)), Err(error) if error.kind() == io::ErrorKind::NotFound)
            }
            Place::Memory(files) => files.contains_key(path) || below(files, path).next().is_some(),
        }
    }

    /// How many bytes a file has; nothing when it cannot be asked.
    pub fn size(&self, path: &str) -> Option<u64> {
        self.file(path).size().ok()
    }

    /// What is in a folder, sorted by name; hidden files and those that systems and Word leave behind are left out.
    /// A folder that is not there is empty; one that cannot be read, or leads out of the publication, is reported, and so is a name that is
    /// not Unicode.
    pub fn list(&self, folder: &str) -> (Vec<Item>, Diagnostics) {
        if let Some(items) = locked(&self.read.listings).get(folder) {
            return (items.clone(), Diagnostics::default());
        }
        let mut diagnostics = Diagnostics::default();
        let items = self.list_anew(folder, &mut diagnostics);
        locked(&self.read.listings).insert(folder.to_owned(), items.clone());
        (items, diagnostics)
    }

    fn list_anew(&self, folder: &str, diagnostics: &mut Diagnostics) -> Vec<Item> {
        let mut items = Vec::new();
        if !self.has(folder) {
            return items;
        }
        let root = match &self.place {
            Place::Disk { root, .. } => root,
            Place::Memory(files) => return listed(files, folder),
        };
        if let Err(diagnostic) = self.confine(folder) {
            diagnostics.push(*diagnostic);
            return items;
        }
        let directory = match fs::read_dir(root.join(folder)) {
            Ok(directory) => directory,
            // A file of a folder's name is reported by whoever looked for it.
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => return items,
            Err(error) => {
                diagnostics.push(unreadable_folder(self.shown(folder), &error));
                return items;
            }
        };
        for found in directory {
            let found = match found {
                Ok(found) => found,
                Err(error) => {
                    diagnostics.push(unreadable_folder(self.shown(folder), &error));
                    break;
                }
            };
            let Ok(name) = found.file_name().into_string() else {
                let shown = self.shown(&format!("{folder}/{}", found.file_name().to_string_lossy()));
                diagnostics
                    .push(Diagnostic::new(&SOURCE_FILE_NAME, "文件名的编码无法识别").in_file(shown).hint("请在电脑上把文件改成英文名"));
                continue;
            };
            if is_left_behind(&name) {
                continue;
            }
            match fs::metadata(found.path()) {
                Ok(metadata) => items.push(Item { is_folder: metadata.is_dir(), name }),
                Err(error) => diagnostics.push(unreadable(self.shown(&format!("{folder}/{name}")), &error)),
            }
        }
        items.sort();
        items
    }

    /// Checks that a path stays in the folder when symbolic links are followed.
    ///
    /// # Errors
    ///
    /// - The file does not exist, or a symbolic link leads out of the folder.
    pub fn confine(&self, path: &str) -> Result<(), Box<Diagnostic>> {
        let failed = |error| Box::new(unreadable(self.shown(path), &error));
        let (root, real_root) = match &self.place {
            Place::Disk { root, real_root } => (root, real_root),
            Place::Memory(_) if self.has(path) => return Ok(()),
            Place::Memory(_) => return Err(failed(io::ErrorKind::NotFound.into())),
        };
        if fs::canonicalize(root.join(path)).map_err(failed)?.starts_with(real_root) {
            return Ok(());
        }
        let diagnostic = Diagnostic::new(&SOURCE_OUTSIDE, "链接指向资料文件夹之外").in_file(self.shown(path));
        Err(Box::new(diagnostic.hint("请把文件本身复制进来，不要放快捷方式或符号链接")))
    }

    /// Reads a text: UTF-8 with or without byte order mark, UTF-16 with one, GB18030 or Big5 (which are reported).
    ///
    /// # Errors
    ///
    /// - The file cannot be read, is no file, leads out of the folder, or has more than [`TEXT_LIMIT`] bytes.
    /// - It is not a text: it holds NUL bytes, or is valid in none of these encodings.
    pub fn read_text(&self, path: &str) -> Result<(Arc<SourceText>, Diagnostics), Box<Diagnostic>> {
        if let Some(known) = locked(&self.read.texts).get(path) {
            return known.clone().map(|text| (text, Diagnostics::default()));
        }
        let read = self.read_text_anew(path);
        let known = read.as_ref().map(|(text, _)| Arc::clone(text)).map_err(Clone::clone);
        locked(&self.read.texts).insert(path.to_owned(), known);
        read
    }

    fn read_text_anew(&self, path: &str) -> Result<(Arc<SourceText>, Diagnostics), Box<Diagnostic>> {
        let shown = self.shown(path);
        let bytes = self.read_up_to(path, TEXT_LIMIT)?;
        let (text, new_diagnostics) = encoding::decode(&shown, bytes)?;
        Ok((SourceText::new(shown, text), new_diagnostics))
    }

    /// Reads a file that is no text: a font.
    ///
    /// # Errors
    ///
    /// - The file cannot be read, is no file, or leads out of the folder.
    pub fn read_file(&self, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.read_up_to(path, u64::MAX)
    }

    fn read_up_to(&self, path: &str, limit: u64) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.confine(path)?;
        let failed = |error| Box::new(unreadable(self.shown(path), &error));
        self.must_be_a_file(path)?;
        let file = self.file(path);
        let size = file.size().map_err(failed)?;
        if size > limit {
            return Err(Box::new(too_large(self.shown(path), size)));
        }
        file.read().map_err(failed)
    }

    fn must_be_a_file(&self, path: &str) -> Result<(), Box<Diagnostic>> {
        let is_folder = match &self.place {
            Place::Disk { root, .. } => {
                let metadata = fs::metadata(root.join(path)).map_err(|error| Box::new(unreadable(self.shown(path), &error)))?;
                (!metadata.is_file()).then_some(metadata.is_dir())
            }
            Place::Memory(files) => (!files.contains_key(path)).then_some(true),
        };
        is_folder.map_or(Ok(()), |is_folder| Err(Box::new(not_a_file(self.shown(path), is_folder))))
    }
}

/// The files of a map below a folder, by their paths below it.
fn below<'f>(files: &'f BTreeMap<String, Content>, folder: &str) -> impl Iterator<Item = &'f str> {
    let start = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let from = (Bound::Included(start.clone()), Bound::Unbounded);
    files.range::<String, _>(from).map_while(move |(path, _)| path.strip_prefix(start.as_str()))
}

/// What is in a folder of a map.
fn listed(files: &BTreeMap<String, Content>, folder: &str) -> Vec<Item> {
    let item = |path: &str| match path.split_once('/') {
        Some((name, _)) => Item { name: name.to_owned(), is_folder: true },
        None => Item { name: path.to_owned(), is_folder: false },
    };
    let mut items: Vec<Item> = below(files, folder).map(item).filter(|item| !is_left_behind(&item.name)).collect();
    items.sort();
    items.dedup();
    items
}

/// Files that nobody meant to be here: hidden ones, Word's locks, thumbnails of Windows, backups of editors.
fn is_left_behind(name: &str) -> bool {
    name.starts_with(['.', '~'])
        || name.ends_with(['~'])
        || name.eq_ignore_ascii_case("thumbs.db")
        || name.eq_ignore_ascii_case("desktop.ini")
}

fn unreadable(shown: String, error: &io::Error) -> Diagnostic {
    let hint = match error.kind() {
        io::ErrorKind::NotFound => "请检查文件名；如果是快捷方式或符号链接，请换成文件本身",
        _ => "请检查文件的访问权限，并确认没有被别的程序占用",
    };
    Diagnostic::new(&SOURCE_UNREADABLE, format!("读不出这个文件：{}", io_reason(error))).in_file(shown).hint(hint)
}

fn unreadable_folder(shown: String, error: &io::Error) -> Diagnostic {
    let message = format!("读不出这个文件夹：{}", io_reason(error));
    Diagnostic::new(&SOURCE_UNREADABLE, message).in_file(shown).hint("请检查文件夹的访问权限和网络磁盘的连接，里面的内容都没有读到")
}

/// A pipe or a device would be waited for without end.
fn not_a_file(shown: String, is_folder: bool) -> Diagnostic {
    let what = if is_folder { "文件夹" } else { "管道、设备一类的特殊文件" };
    Diagnostic::new(&SOURCE_UNREADABLE, format!("这里应是一个文件，却是{what}")).in_file(shown).hint("请把它移走，换成普通文件")
}

fn too_large(shown: String, size: u64) -> Diagnostic {
    let message = format!("文件有 {} MB，超过条目文本的上限 {} MB", size >> 20, TEXT_LIMIT >> 20);
    Diagnostic::new(&SOURCE_TOO_LARGE, message).in_file(shown).hint("条目只放文字；图片和附件另存为文件，放在条目旁边")
}

/// The part of a range on its first line: a caret under a whole file helps nobody.
pub fn first_line(source: &SourceText, range: Range<usize>) -> Range<usize> {
    let start = range.start.min(source.text.len());
    let end = range.end.clamp(start, source.text.len());
    let words = &source.text[start..end];
    start..start + words.find('\n').unwrap_or(words.len())
}
