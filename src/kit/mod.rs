//! What the office sends a unit: one archive with the workbench, the unit's part of the publication, Word forms and a sheet that says how.
//!
//! ```text
//! 填报.html, 填报/…             the workbench, and in 填报/kit.js the small publication
//! Word填报表/典型案例填报表.docx   the same as forms, for whoever would rather write in Word
//! 请先看我.txt                  who, until when, how, and how it comes back
//! ```
//!
//! - [`small`]: the unit's part of the publication. What is not named there is not in it: a list of what goes in, not of what stays out.
//! - [`entry`]: an entry of the unit as everybody may see it, as text. [`yaml`]: values written anew, without the remarks around them.
//! - [`note`]: the sheet.
//!
//! The same publication gives the same bytes: no clock, and the first day of its year as the time of all files.

mod entry;
mod note;
mod small;
mod yaml;

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::civil::Date;
use zip::result::ZipResult;

use crate::draft::package::{archive, file_name};
use crate::edition::Edition;
use crate::export::form::{self, Known, TITLE_END};
use crate::model::kind::{KINDS, Kind};
use crate::model::publication::Unit;
use crate::model::{Catalog, Entry};
use crate::site::workbench_files;
use crate::source::SourceFolder;

/// Where in the kit the files of the workbench are.
const WORKBENCH: &str = "填报/";
/// The file that hands the small publication to the page.
const KIT_SCRIPT: &str = "填报/kit.js";
/// Where the forms are.
const FORMS: &str = "Word填报表/";
/// The sheet, first in a list by its name.
const NOTE: &str = "请先看我.txt";
/// How many characters the name of a unit may have in the name of a file.
const NAME: usize = 30;

/// What kits are made of.
#[derive(Clone, Copy)]
pub struct Office<'a> {
    /// The publication.
    pub folder: &'a SourceFolder,
    /// What was read of it, whole.
    pub catalog: &'a Catalog,
    /// The numbers that the publication asks for, by their names in the dictionary.
    pub limit: &'a dyn Fn(&str) -> Option<usize>,
}

/// A kit.
#[derive(Debug)]
pub struct Kit {
    /// Its bytes, a zip.
    pub bytes: Vec<u8>,
    /// How many entries of the unit are in it.
    pub entries: usize,
}

impl Office<'_> {
    /// Makes the kit of a unit.
    ///
    /// # Errors
    ///
    /// An archive is larger than its format can hold.
    pub fn kit(&self, unit: &Unit) -> ZipResult<Kit> {
        let day = Date::new(self.catalog.publication.year, 1, 1).unwrap_or_default();
        let entries = self.entries(unit);
        let small = small::publication(self, unit, &entries);
        let small = archive(day, small.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())))?;
        let script = format!("qinglianKit(\"{}\");\n", BASE64_STANDARD.encode(small));
        let mut files: BTreeMap<String, Vec<u8>> = workbench_files()
            .into_iter()
            // The page stands beside the folder of its files.
            .map(|(path, bytes)| if path.ends_with(".html") { (path, bytes) } else { (format!("{WORKBENCH}{path}"), bytes) })
            .collect();
        files.insert(KIT_SCRIPT.to_owned(), script.into_bytes());
        files.insert(NOTE.to_owned(), note::note(self, unit, &entries));
        for kind in kinds() {
            files.insert(format!("{FORMS}{}{TITLE_END}.docx", file_name(kind.label(), NAME)), self.form(kind, unit)?);
        }
        let bytes = archive(day, files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())))?;
        Ok(Kit { bytes, entries: entries.len() })
    }

    /// The entries of a unit that everybody may see, as they may be seen.
    fn entries(&self, unit: &Unit) -> Vec<Entry> {
        let visible = self.catalog.clone().for_edition(Edition::Public);
        visible.entries.into_iter().filter(|entry| entry.unit == unit.id && entry.id.kind.is_for_everyone()).collect()
    }

    fn form(&self, kind: Kind, unit: &Unit) -> ZipResult<Vec<u8>> {
        let known = Known { id: None, unit: Some((unit.id.to_string(), unit.name.clone())), units: Vec::new() };
        form::form(kind, &known, self.limit)
    }
}

/// The kinds that units write.
fn kinds() -> impl Iterator<Item = Kind> {
    KINDS.iter().map(|spec| spec.kind).filter(|kind| kind.is_for_everyone())
}
