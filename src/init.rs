//! New publications and new entries, from the templates under `templates/init/`.
//!
//! - [`publication`] makes a folder that loads, builds as a draft, and says in its own words what is to be filled in.
//! - [`entry`] makes an entry of a kind; an office may change the templates of its publication.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

use crate::content::fields::{SLUG_HINT, slug_reason};
use crate::content::id::SlugError;
use crate::content::kind::KINDS;
use crate::content::{Kind, Slug, load};
use crate::output::reason;

/// What a new publication holds, and the template of each kind.
#[derive(RustEmbed)]
#[folder = "templates/init"]
struct Templates;

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
            InitError::Exists(path) => format!("「{}」已经存在，而且不是空文件夹", path.display()),
            InitError::NoPublication(path) => format!("「{}」里没有 publication.yaml，不是出版物文件夹", path.display()),
            InitError::Kind(kind) => format!("没有「{kind}」这个类别"),
            InitError::Id(id, error) => format!("编号「{id}」{}", slug_reason(*error)),
            InitError::Taken(path) => format!("编号已经用过：「{}」", path.display()),
            InitError::Io(path, error) => format!("无法写入「{}」：{}", path.display(), reason(error)),
        }
    }

    /// The way out, in Chinese.
    pub fn hint(&self) -> String {
        match self {
            InitError::Exists(_) => "为免覆盖，没有写入；请换一个新的文件夹名".to_owned(),
            InitError::NoPublication(_) => "请用 --publication 指明文件夹，或用 qinglian init 新建一个".to_owned(),
            InitError::Kind(_) => {
                let kinds = KINDS.iter().map(|spec| format!("{} {}", spec.name, spec.label)).collect::<Vec<_>>();
                format!("可以是 {}", kinds.join("、"))
            }
            InitError::Id(..) => SLUG_HINT.to_owned(),
            InitError::Taken(_) => "请换一个编号，或直接修改已有的条目".to_owned(),
            InitError::Io(..) => "请检查磁盘空间和文件夹权限".to_owned(),
        }
    }
}

/// Makes a publication in a folder that does not exist or is empty; returns how many files it wrote.
///
/// # Errors
///
/// - The folder holds something.
/// - A file cannot be written.
pub fn publication(folder: &Path) -> Result<usize, InitError> {
    let at = |error| InitError::Io(folder.to_owned(), error);
    match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => {}
        Ok(false) => return Err(InitError::Exists(folder.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Err(InitError::Exists(folder.to_owned())),
        Err(error) => return Err(at(error)),
    }
    for spec in &KINDS {
        fs::create_dir_all(folder.join(spec.folder)).map_err(at)?;
    }
    let mut files = 0;
    for name in Templates::iter() {
        let path = match (name.strip_prefix("publication/"), name.strip_prefix("entries/")) {
            (Some(path), _) => folder.join(path),
            (None, Some(path)) => folder.join(ENTRY_TEMPLATES).join(path),
            (None, None) => continue,
        };
        write_new(&path, &embedded(&name))?;
        files += 1;
    }
    Ok(files)
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
    let folder = publication.join(kind.folder());
    let taken = [folder.join(format!("{slug}.md")), folder.join(slug.as_str())];
    if let Some(taken) = taken.into_iter().find(|path| path.exists()) {
        return Err(InitError::Taken(taken));
    }
    let file = folder.join(slug.as_str()).join("index.md");
    let unit = load(publication).0.and_then(|catalog| catalog.units.first().map(|unit| unit.id.to_string()));
    let text = template(publication, kind)?.replace("{{unit}}", unit.as_deref().unwrap_or(NO_UNIT));
    write_new(&file, text.as_bytes())?;
    Ok(file)
}

/// The publication's own template of a kind, or the program's.
fn template(publication: &Path, kind: Kind) -> Result<String, InitError> {
    let name = format!("{}.md", kind.name());
    let own = publication.join(ENTRY_TEMPLATES).join(&name);
    match fs::read_to_string(&own) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Ok(String::from_utf8_lossy(&embedded(&format!("entries/{name}"))).into_owned())
        }
        Err(error) => Err(InitError::Io(own, error)),
    }
}

fn embedded(name: &str) -> Vec<u8> {
    Templates::get(name).expect("each kind has a template, as a test proves").data.into_owned()
}

/// Writes a file that must not exist: nothing of an author's is ever overwritten.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), InitError> {
    let at = |error| InitError::Io(path.to_owned(), error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(at)?;
    }
    let mut file = fs::File::create_new(path).map_err(at)?;
    file.write_all(bytes).map_err(at)
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
