//! A Word file, a text or a package that was dropped: the same import as the office's.

use serde::Serialize;

use super::check::Shown;

/// What came of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TakenWord {
    /// The entries that it became; none where nothing could be read.
    pub entries: Vec<String>,
    /// What a person should know of the file.
    pub diagnostics: Vec<Shown>,
    /// Pictures that were in it, by their paths below the publication folder: the page keeps them.
    #[serde(skip)]
    pub pictures: Vec<(String, Vec<u8>)>,
}
