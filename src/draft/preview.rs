//! The page of an entry as the site would have it.

use serde::Serialize;

use super::check::Shown;

/// A page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// The page; empty where none could be made, as `diagnostics` says.
    pub html: String,
    /// Its path below the site's root: what its addresses are relative to.
    pub path: String,
    /// The addresses in the page that stand for pictures, with the path of each picture below the publication folder.
    pub pictures: Vec<(String, String)>,
    /// The style sheets that the page names, by the addresses in the page.
    pub styles: Vec<(String, String)>,
    /// Why there is no page.
    pub diagnostics: Vec<Shown>,
}
