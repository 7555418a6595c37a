//! What stands over the page: whose kit it is.

use serde::Serialize;

use super::Session;

/// Whose kit it is, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// The publication's short title.
    pub title: String,
    /// Who publishes it.
    pub bureau: String,
    /// The unit that the kit was made for, by its name; nothing where every unit may be written for.
    pub unit: Option<String>,
}

impl Session {
    /// Whose kit it is.
    pub fn heading(&self) -> Heading {
        let publication = &self.catalog.publication;
        let id = self.kit.unit.as_deref();
        let unit = self.catalog.units.iter().find(|unit| Some(unit.id.as_str()) == id);
        Heading { title: publication.short_title.clone(), bureau: publication.bureau.clone(), unit: unit.map(|unit| unit.name.clone()) }
    }

    /// The bytes of a file that the kit brought.
    pub fn brought_file(&self, path: &str) -> Option<&[u8]> {
        self.brought.get(path).map(Vec::as_slice)
    }
}
