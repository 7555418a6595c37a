//! Where a path leads, whatever stands on the way: links, `..`, and parts that do not exist yet.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::OutputError;

/// How many links lead to each other before it is a circle, as Linux counts.
const LINKS: usize = 40;

/// The real place of a path, whether it exists or not.
pub(super) fn real(path: &Path) -> io::Result<PathBuf> {
    follow(&std::path::absolute(path)?, 0)
}

fn follow(path: &Path, links: usize) -> io::Result<PathBuf> {
    let mut real = PathBuf::new();
    for component in path.components() {
        match component {
            Component::Prefix(_) | Component::RootDir => real.push(component),
            Component::CurDir => {}
            Component::ParentDir => {
                real.pop();
            }
            Component::Normal(name) => real = step(&real, name.as_ref(), links)?,
        }
    }
    Ok(real)
}

/// One part of a path further. A link to what does not exist leads there all the same: that is what would be made.
fn step(from: &Path, name: &Path, links: usize) -> io::Result<PathBuf> {
    let next = from.join(name);
    if let Ok(real) = fs::canonicalize(&next) {
        return Ok(real);
    }
    match fs::read_link(&next) {
        Ok(_) if links >= LINKS => Err(io::Error::other("链接绕成一圈")),
        Ok(target) => follow(&from.join(target), links + 1),
        Err(_) => Ok(next),
    }
}

/// Makes sure that an output is no part of the publication, nor the publication of the output: one would destroy the other.
///
/// # Errors
///
/// - The output is the publication, holds it or lies in it, by whatever names.
/// - Its place cannot be found out.
pub fn must_be_apart(output: &Path, publication: &Path) -> Result<(), OutputError> {
    let find = |path: &Path| real(path).map_err(|error| OutputError::Io(path.to_owned(), error));
    let (out, source) = (find(output)?, find(publication)?);
    let overlap = match (is_within(&out, &source), is_within(&source, &out)) {
        (true, true) => Overlap::Same,
        (true, false) => Overlap::Inside,
        (false, true) => Overlap::Around,
        (false, false) => return Ok(()),
    };
    Err(OutputError::Publication { output: output.to_owned(), publication: publication.to_owned(), overlap })
}

/// How an output and a publication lie to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overlap {
    /// The output is the publication.
    Same,
    /// The output lies in the publication.
    Inside,
    /// The output holds the publication.
    Around,
}

/// Whether a real path is another one or lies below it. Names that differ may be the same folder: by case, or mounted twice.
fn is_within(inner: &Path, outer: &Path) -> bool {
    if inner.starts_with(outer) {
        return true;
    }
    let Some(outer) = identity(outer) else { return false };
    inner.ancestors().any(|folder| identity(folder) == Some(outer))
}

/// What the system itself calls a file or folder.
#[cfg(unix)]
pub(super) fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata(path).ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

/// Windows gives one spelling for a place, so that its path is enough.
#[cfg(not(unix))]
pub(super) fn identity(_path: &Path) -> Option<(u64, u64)> {
    None
}

/// Whether a folder is the root of a disk of its own, which cannot be renamed.
#[cfg(unix)]
pub(super) fn is_mounted(folder: &Path) -> bool {
    let disk = |path: &Path| identity(path).map(|(disk, _)| disk);
    let above = folder.parent().and_then(disk);
    above.is_some() && disk(folder).is_some_and(|own| Some(own) != above)
}

/// Whether a folder is the root of a disk of its own, which cannot be renamed.
#[cfg(not(unix))]
pub(super) fn is_mounted(_folder: &Path) -> bool {
    false
}
