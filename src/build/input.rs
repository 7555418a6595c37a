//! Where a publication is that something is made of: [`Input`].

use std::path::{Path, PathBuf};

use crate::diag::Diagnostic;
use crate::source::SourceFolder;

/// Where the publication is that something is made of.
#[derive(Debug, Clone)]
pub enum Input {
    /// A folder on disk. What the office put beside it (`templates/`, `fonts/`) counts too.
    Folder(PathBuf),
    /// A publication that was opened already, or is in memory; there is nothing beside it.
    Opened(SourceFolder),
}

impl From<PathBuf> for Input {
    fn from(folder: PathBuf) -> Self {
        Input::Folder(folder)
    }
}

impl From<SourceFolder> for Input {
    fn from(folder: SourceFolder) -> Self {
        Input::Opened(folder)
    }
}

impl Input {
    /// The publication, and the folder beside it.
    pub(super) fn open(&self) -> Result<(SourceFolder, Option<SourceFolder>), Box<Diagnostic>> {
        let publication = match self {
            Input::Folder(publication) => publication,
            Input::Opened(folder) => return Ok((folder.clone(), None)),
        };
        let folder = SourceFolder::open(publication)?;
        let beside = publication.parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
        Ok((folder, beside.and_then(|parent| SourceFolder::open(parent).ok())))
    }
}
