//! What the desk asks to be done, by whoever may read, write, ask the time and start programs: [`Office`].

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::build::{Preview, Whole};
use crate::diag::Diagnostics;
use crate::edition::Edition;
use crate::import::intake::Imported;
use crate::import::package::File;
use crate::output::Files;
use crate::rules::fix::Corrected;

/// Why something was not done.
#[derive(Debug, Clone, Default)]
pub struct Refusal {
    /// What, in one sentence without a full stop.
    pub what: String,
    /// The way out.
    pub hint: String,
    /// What stands in the way in the publication itself.
    pub diagnostics: Diagnostics,
}

impl Refusal {
    /// A refusal that the publication has no part in.
    pub fn new(what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { what: what.into(), hint: hint.into(), diagnostics: Diagnostics::default() }
    }
}

/// What a check gave.
pub struct Checked {
    /// The publication as it was loaded; none where it is too broken.
    pub whole: Option<Whole>,
    /// Every diagnostic for the edition.
    pub diagnostics: Diagnostics,
    /// The edition.
    pub edition: Edition,
    /// Whether the site and the album were looked at too.
    pub is_whole: bool,
}

/// A folder of this machine, to be chosen.
#[derive(Debug, Clone)]
pub struct Folder {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
    /// Whether a publication is in it.
    pub is_publication: bool,
}

/// A folder with the folders in it.
#[derive(Debug, Clone)]
pub struct Folders {
    /// Where.
    pub here: PathBuf,
    /// The one above.
    pub above: Option<PathBuf>,
    /// Those in it.
    pub inside: Vec<Folder>,
}

/// A waiver that somebody answers for.
#[derive(Debug, Clone)]
pub struct NewWaiver {
    /// The rule.
    pub rule: String,
    /// The file, below the publication folder.
    pub place: String,
    /// The words that are pointed at.
    pub words: Option<String>,
    /// Why.
    pub reason: String,
    /// Who.
    pub person: String,
    /// Until when, as typed.
    pub expires: String,
}

/// What is to be signed.
#[derive(Debug, Clone)]
pub struct SignWish {
    /// Entries by their ids; all where there is none.
    pub entries: Vec<String>,
    /// The stage.
    pub stage: String,
    /// Who signs.
    pub by: String,
    /// What he says.
    pub opinion: String,
    /// When, as typed; today where empty.
    pub date: String,
}

/// What is to be built.
#[derive(Debug, Clone)]
pub struct BuildWish {
    /// For whom.
    pub edition: Edition,
    /// The outputs by their names; all where there is none.
    pub outputs: Vec<String>,
    /// Where to.
    pub out: PathBuf,
}

/// How the album is to be tried.
#[derive(Debug, Clone)]
pub struct AlbumWish {
    /// For whom.
    pub edition: Edition,
    /// The design; the publication's own where there is none.
    pub design: Option<String>,
    /// 成品尺寸 in place of the publication's.
    pub trim: Option<String>,
    /// Colours in place of the publication's, by their names.
    pub colors: Vec<(String, String)>,
    /// Pixels to the inch of the pages; none for the preflight of the whole book.
    pub dpi: Option<f64>,
}

/// What was made.
#[derive(Debug, Clone)]
pub struct Made {
    /// In one sentence.
    pub words: String,
    /// The diagnostics.
    pub diagnostics: Diagnostics,
}

/// Hears of each step of long work before it begins; says false where it is not wanted any more.
pub type Waiting<'a> = &'a dyn Fn(&str) -> bool;

/// Who does what the desk asks. What a method does, a command does in the same way.
pub trait Office: Send + Sync {
    /// The day, in China.
    fn today(&self) -> Date;
    /// What was kept between two runs; empty where nothing was.
    fn settings(&self) -> String;
    /// Keeps it.
    fn keep_settings(&self, text: &str);
    /// Whether a folder holds a publication.
    fn is_publication(&self, folder: &Path) -> bool;
    /// Where somebody may look for publications first.
    fn places(&self) -> Vec<Folder>;
    /// The folders in a folder.
    fn folders(&self, folder: &Path) -> Result<Folders, Refusal>;
    /// `init`.
    fn make_publication(&self, folder: &Path, example: bool) -> Result<String, Refusal>;
    /// A number that changes with names, sizes and times of the files of a publication.
    fn stamp(&self, publication: &Path) -> u64;
    /// `check`.
    fn check(&self, publication: &Path, edition: Edition, is_whole: bool) -> Checked;
    /// `check --fix`.
    fn correct(&self, publication: &Path, corrected: &[Corrected]) -> Result<String, Refusal>;
    /// `check --undo`.
    fn undo(&self, publication: &Path) -> Result<String, Refusal>;
    /// A row of `waivers.yaml`.
    fn waive(&self, publication: &Path, waiver: &NewWaiver) -> Result<String, Refusal>;
    /// `review`.
    fn sign(&self, publication: &Path, wish: &SignWish) -> Result<String, Refusal>;
    /// `new`; the path of the entry below the publication folder.
    fn make_entry(&self, publication: &Path, kind: &str, id: &str) -> Result<String, Refusal>;
    /// The files that somebody named on this machine.
    fn gather(&self, path: &Path) -> Result<Vec<File>, Refusal>;
    /// `import --dry-run`.
    fn look_through(&self, publication: &Path, files: Vec<File>, kind: &str, unit: &str) -> Result<Imported, Refusal>;
    /// What was looked through is taken in.
    fn take_in(&self, publication: &Path, imported: &Imported) -> Result<String, Refusal>;
    /// `build`; none where it was stopped.
    fn build(&self, publication: &Path, wish: &BuildWish, waiting: Waiting<'_>) -> Result<Option<Made>, Refusal>;
    /// The draft's site, to be looked at.
    fn preview(&self, publication: &Path, waiting: Waiting<'_>) -> Result<Option<Files>, Refusal>;
    /// `album`.
    fn album(&self, publication: &Path, wish: &AlbumWish) -> Preview;
    /// `kit`: the names of the files that were written.
    fn kits(&self, publication: &Path, units: &[String], out: &Path) -> Result<String, Refusal>;
    /// A file that was made before, where it is there.
    fn made_file(&self, path: &Path) -> Option<Vec<u8>>;
    /// The files that were made before, by their names.
    fn made_files(&self, folder: &Path) -> Vec<String>;
    /// Opens a folder or a page with whatever does so on this machine.
    fn show(&self, path: &Path) -> bool;
    /// `manual`.
    fn manual(&self) -> Files;
}
