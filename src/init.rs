//! New publications and new entries, from the templates under `templates/init/`.
//!
//! - [`publication`] makes a folder that loads, builds as a draft, and says in its own words what is to be filled in.
//! - [`example`] writes the sample publication, whole but for the size of its photographs, to be looked at and tried out.
//! - [`entry`] makes an entry of a kind; an office may change the templates of its publication.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use crate::diag::Diagnostic;
use crate::load::fields::{SLUG_HINT, slug_reason};
use crate::load::load;
use crate::model::id::SlugError;
use crate::model::kind::{KINDS, KindSpec};
use crate::model::{Kind, Slug};
use crate::output::is_left_by_system;
use crate::output::staged::{Staged, in_temporary, is_temporary, sweep};
use crate::printable;
use crate::reason::reason;
use crate::source::SourceFolder;

/// What a new publication holds, and the template of each kind.
#[derive(RustEmbed)]
#[folder = "templates/init"]
struct Templates;

/// The sample publication: every file by its path, as `templates/list_example.rs` lists them.
static EXAMPLE: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/example.rs"));

/// The folder of a publication's own templates of entries.
const ENTRY_TEMPLATES: &str = "templates/entries";
/// The unit of a new entry where the publication has none yet.
const NO_UNIT: &str = "shiju";

/// Why nothing was made.
#[derive(Debug)]
pub enum InitError {
    /// There is something already.
    Exists(PathBuf),
    /// No publication is there to put an entry into.
    NoPublication(PathBuf),
    /// Not a kind.
    Kind(String),
    /// Not an id.
    Id(String, SlugError),
    /// The entry exists, here.
    Taken(PathBuf),
    /// The publication's own template cannot be used: why, and the way out.
    Template(String, String),
    /// The machine said no.
    Io(PathBuf, io::Error),
}

impl InitError {
    /// Whether the command was wrong; otherwise the machine failed.
    pub fn is_usage(&self) -> bool {
        !matches!(self, InitError::Io(..))
    }

    /// What happened, in Chinese, in one sentence without a full stop.
    pub fn message(&self) -> String {
        match self {
            InitError::Exists(path) => format!("「{}」已经存在，而且不是空文件夹", printable::path(path)),
            InitError::NoPublication(path) => format!("「{}」里没有 publication.yaml，不是出版物文件夹", printable::path(path)),
            InitError::Kind(kind) => format!("没有「{kind}」这个类别"),
            InitError::Id(id, error) => format!("编号「{id}」{}", slug_reason(*error)),
            InitError::Taken(path) => format!("编号已经用过：「{}」", printable::path(path)),
            InitError::Io(path, error) => format!("无法写入「{}」：{}", printable::path(path), reason(error)),
            InitError::Template(what, _) => what.clone(),
        }
    }

    /// The way out, in Chinese.
    pub fn hint(&self) -> String {
        match self {
            InitError::Exists(_) => "为免覆盖，没有写入；请换一个新的文件夹名".to_owned(),
            InitError::NoPublication(_) => "请用 --publication 指明文件夹，或用 qinglian init 新建一个".to_owned(),
            InitError::Kind(_) => {
                format!("可以是 {}", Kind::typed_names().join("、"))
            }
            InitError::Id(..) => SLUG_HINT.to_owned(),
            InitError::Taken(_) => "请换一个编号，或直接修改已有的条目".to_owned(),
            InitError::Template(_, hint) => hint.clone(),
            InitError::Io(..) => "什么也没有留下；请检查磁盘空间和文件夹权限，再重新运行".to_owned(),
        }
    }
}

/// Makes a publication in a folder that does not exist or is empty; returns how many files it wrote.
///
/// Everything is written to a folder beside or within, and only then gets its place: what cannot be finished is not begun.
///
/// # Errors
///
/// - The folder holds something.
/// - A file cannot be written; nothing is left.
pub fn publication(folder: &Path) -> Result<usize, InitError> {
    make(folder, &build)
}

/// Writes the sample publication into a folder that does not exist or is empty, as [`publication`] does; returns how many files it wrote.
///
/// # Errors
///
/// As [`publication`].
pub fn example(folder: &Path) -> Result<usize, InitError> {
    make(folder, &write_example)
}

fn make(folder: &Path, build: &dyn Fn(&Path) -> io::Result<Vec<Staged>>) -> Result<usize, InitError> {
    let at = |error| InitError::Io(folder.to_owned(), error);
    let is_there = match fs::symlink_metadata(folder) {
        Ok(_) => true,
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Err(InitError::Exists(folder.to_owned())),
        Err(error) => return Err(at(error)),
    };
    if is_there {
        // Somebody may stand in the folder: it stays, and what is in it comes by and by.
        must_be_empty(folder)?;
        return in_temporary(folder, build, &|fresh| move_up(fresh, folder)).map(|files| files.len()).map_err(at);
    }
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(at)?;
    sweep(parent);
    in_temporary(parent, build, &|fresh| fs::rename(fresh, folder)).map(|files| files.len()).map_err(at)
}

/// What killed runs and systems left does not count.
fn must_be_empty(folder: &Path) -> Result<(), InitError> {
    match fs::read_dir(folder) {
        Ok(_) => sweep(folder),
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Err(InitError::Exists(folder.to_owned())),
        Err(error) => return Err(InitError::Io(folder.to_owned(), error)),
    }
    let found = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_empty =
        found.map(|entry| entry.file_name().to_string_lossy().into_owned()).all(|name| is_left_by_system(&name) || is_temporary(&name));
    if is_empty { Ok(()) } else { Err(InitError::Exists(folder.to_owned())) }
}

/// Writes a whole publication into an empty folder; returns its files, which nobody sweeps away while they are held.
fn build(folder: &Path) -> io::Result<Vec<Staged>> {
    let mut files = Vec::new();
    for name in Templates::iter() {
        let path = match (name.strip_prefix("publication/"), name.strip_prefix("entries/")) {
            (Some(path), _) => folder.join(path),
            (None, Some(path)) => folder.join(ENTRY_TEMPLATES).join(path),
            (None, None) => continue,
        };
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        let text = if path.ends_with("README.md") { readme().into_bytes() } else { embedded(&name) };
        files.push(Staged::write(&path, &text)?.put_locked()?);
    }
    KINDS.iter().try_for_each(|spec| fs::create_dir_all(folder.join(spec.folder)))?;
    Ok(files)
}

fn write_example(folder: &Path) -> io::Result<Vec<Staged>> {
    let mut files = Vec::new();
    let mut write = |path: &str, bytes: &[u8]| {
        let path = folder.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        Staged::write(&path, bytes)?.put_locked().map(|file| files.push(file))
    };
    EXAMPLE.iter().try_for_each(|(path, bytes)| write(path, bytes))?;
    write("README.md", readme().as_bytes())?;
    for name in Templates::iter().filter(|name| name.starts_with("entries/")) {
        write(&format!("templates/{name}"), &embedded(&name))?;
    }
    Ok(files)
}

/// The folder's own guide, with a line for each kind.
fn readme() -> String {
    let line = |spec: &KindSpec| {
        let note = if spec.kind.is_for_everyone() { "" } else { "（内部资料，不会公开）" };
        format!("| `{}/` | {}{note} |\n", spec.folder, spec.label)
    };
    let names: Vec<&str> = KINDS.iter().map(|spec| spec.name).collect();
    let text = String::from_utf8_lossy(&embedded("publication/README.md")).into_owned();
    text.replace("{{kinds}}", &KINDS.iter().map(line).collect::<String>()).replace("{{kind_names}}", &names.join("、"))
}

/// Moves what is in a folder to the one above, which has nothing of these names. Where one cannot be moved, those before it go again.
fn move_up(fresh: &Path, folder: &Path) -> io::Result<()> {
    let names: Vec<_> = fs::read_dir(fresh)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<_>>()?;
    for (index, name) in names.iter().enumerate() {
        if let Err(error) = fs::rename(fresh.join(name), folder.join(name)) {
            for name in &names[..index] {
                let _ = fs::rename(folder.join(name), fresh.join(name));
            }
            return Err(error);
        }
    }
    fs::remove_dir(fresh)
}

/// Makes an entry of a kind; returns its file. `kind` and `id` are as they were typed.
///
/// # Errors
///
/// - The folder is no publication, the kind or the id is none.
/// - The id is taken, in either of the two forms that an entry may have.
/// - The file cannot be written.
pub fn entry(publication: &Path, kind: &str, id: &str) -> Result<PathBuf, InitError> {
    if !publication.join("publication.yaml").is_file() {
        return Err(InitError::NoPublication(publication.to_owned()));
    }
    let kind = Kind::from_name(kind).ok_or_else(|| InitError::Kind(kind.to_owned()))?;
    let slug = Slug::new(id).map_err(|error| InitError::Id(id.to_owned(), error))?;
    // Somebody who stands in the publication reads `cases/…`, not `./cases/…`.
    let folder = if publication == Path::new(".") { PathBuf::from(kind.folder()) } else { publication.join(kind.folder()) };
    let taken = [folder.join(format!("{slug}.md")), folder.join(slug.as_str())];
    if let Some(taken) = taken.into_iter().find(|path| path.exists()) {
        return Err(InitError::Taken(taken));
    }
    let file = folder.join(slug.as_str()).join("index.md");
    let unit = load(publication).0.and_then(|catalog| catalog.units.first().map(|unit| unit.id.to_string()));
    let text = template(publication, kind)?.replace("{{unit}}", unit.as_deref().unwrap_or(NO_UNIT));
    write_entry(&folder, slug.as_str(), text.as_bytes())?;
    Ok(file)
}

/// Writes the folder of an entry beside its place, and gives it its name when it is whole.
fn write_entry(folder: &Path, slug: &str, text: &[u8]) -> Result<(), InitError> {
    let place = folder.join(slug);
    let write = |fresh: &Path| Staged::write(&fresh.join("index.md"), text)?.put_locked();
    let written =
        fs::create_dir_all(folder).map(|()| sweep(folder)).and_then(|()| in_temporary(folder, &write, &|fresh| fs::rename(fresh, &place)));
    written.map(drop).map_err(|error| {
        // Somebody else was quicker.
        let is_taken = matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty | ErrorKind::NotADirectory);
        if is_taken && place.exists() { InitError::Taken(place) } else { InitError::Io(place, error) }
    })
}

/// The publication's own template of a kind, or the program's. It is read as all of the publication is: no link leads out of it.
fn template(publication: &Path, kind: Kind) -> Result<String, InitError> {
    let name = format!("{}.md", kind.name());
    let path = format!("{ENTRY_TEMPLATES}/{name}");
    let refused = |diagnostic: Box<Diagnostic>| {
        let what = format!("模板「{path}」不能使用：{}", printable::line(&diagnostic.message));
        InitError::Template(what, diagnostic.hints.first().cloned().unwrap_or_default())
    };
    let folder = SourceFolder::open(publication).map_err(refused)?;
    if !folder.has(&path) {
        return Ok(String::from_utf8_lossy(&embedded(&format!("entries/{name}"))).into_owned());
    }
    folder.read_text(&path).map(|(text, _)| text.text.clone()).map_err(refused)
}

fn embedded(name: &str) -> Vec<u8> {
    Templates::get(name).expect("each kind has a template, as a test proves").data.into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_a_template() {
        for spec in &KINDS {
            assert!(Templates::get(&format!("entries/{}.md", spec.name)).is_some(), "{}", spec.name);
        }
    }
}
