//! A publication folder read whole: [`load`] goes on past the first bad file and returns what it could read with every diagnostic.
//!
//! 1. The configuration: `publication.yaml`, `units.yaml`, `images.yaml`.
//! 2. The files of every kind, so that references can be told from mistakes ([`find_entries`]).
//! 3. Every entry, in parallel ([`read_entries`]).
//! 4. What only the whole can know: anchors, aliases, pictures, the flower; then the order.

mod detail;
mod entries;
pub mod fields;
mod files;
pub(crate) mod front_matter;
mod images;
mod listing;
mod publication;
mod reference;
mod report;
pub(crate) mod rules;
pub mod unlisted;
mod unread;
mod whole;
pub mod yaml;

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use self::entries::{LoadedEntry, read_entries};
use self::files::find_entries;
use self::images::Ledger;
use self::whole::{check_evidence, check_flower, check_ledger, find_attachments, read_pictures, resolve_anchors, sort_entries};
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::visibility;
use crate::model::Catalog;
use crate::model::entry::Entry;
use crate::model::id::Slug;
use crate::model::kind::{KINDS, Kind};
use crate::model::picture::Picture;
use crate::model::publication::{Publication, Unit};
use crate::model::written::Configuration;
use crate::nearby::nearest;
use crate::picture::probe::{Probe, probe};
use crate::source::{SourceFile, SourceFolder, SourceText};

/// How many diagnostics of one rule are reported for an entry.
const MAX_REPORTED_PER_RULE: usize = 101;
/// Folders beside those of the kinds that a publication may have.
const OTHER_FOLDERS: &[&str] = &["dictionary", "templates", "fonts", "imports"];
/// Files that a publication may have at its top.
const TOP_FILES: &[&str] =
    &["publication.yaml", "units.yaml", "images.yaml", "waivers.yaml", "reviews.yaml", "imports.yaml", "README.md", "README.txt"];

/// Reads the publication in a folder. Without a catalog when there is no configuration to build anything with.
pub fn load(root: &Path) -> (Option<Catalog>, Diagnostics) {
    match SourceFolder::open(root) {
        Ok(folder) => load_folder(&folder, &|_, _| Ok(Vec::new())),
        Err(diagnostic) => (None, (*diagnostic).into()),
    }
}

/// Looks at a picture more closely than its header: what is worth knowing of it, or why it cannot be shown.
pub type Examine<'a> = &'a (dyn Fn(&str, &Picture) -> Result<Vec<Diagnostic>, Box<Diagnostic>> + Sync);

/// Reads the publication in an open folder, as [`load`] does, with every picture examined; one that cannot be shown is left out, and told
/// where it is first used.
pub fn load_folder(folder: &SourceFolder, examine: Examine<'_>) -> (Option<Catalog>, Diagnostics) {
    load_folder_with(folder, Looking { probe: &probe, examine })
}

/// How pictures are looked at.
#[derive(Clone, Copy)]
pub struct Looking<'a> {
    /// What the header of a picture says; whoever has no bytes at hand may have asked before.
    pub probe: &'a (dyn Fn(&SourceFile, &str) -> Result<Probe, Diagnostic> + Sync),
    /// What its pixels say.
    pub examine: Examine<'a>,
}

/// The same, with pictures looked at in another way.
pub fn load_folder_with(folder: &SourceFolder, looking: Looking<'_>) -> (Option<Catalog>, Diagnostics) {
    let (catalog, mut diagnostics) = load_unsorted(folder, looking);
    diagnostics.sort();
    (catalog, diagnostics)
}

fn load_unsorted(folder: &SourceFolder, looking: Looking<'_>) -> (Option<Catalog>, Diagnostics) {
    let mut diagnostics = check_top(folder);
    let publication_file = read_yaml(folder, "publication.yaml", true, &mut diagnostics);
    let publication = publication_file.as_ref().and_then(|file| {
        let (publication, new_diagnostics) = publication::read(&file.source, file.root.clone());
        diagnostics.append(new_diagnostics);
        publication
    });
    let units_file = read_yaml(folder, "units.yaml", true, &mut diagnostics);
    let units = units_file.as_ref().map(|file| {
        let (units, new_diagnostics) = publication::read_units(&file.source, file.root.clone());
        diagnostics.append(new_diagnostics);
        units
    });
    let ledger_file = read_yaml(folder, "images.yaml", false, &mut diagnostics);
    let ledger = ledger_file.as_ref().map(|file| {
        let (ledger, new_diagnostics) = images::read_ledger(&file.source, file.root.clone());
        diagnostics.append(new_diagnostics);
        (ledger, Arc::clone(&file.source))
    });
    let found = find_entries(folder, &mut diagnostics);
    let (Some(publication), Some(publication_file), Some(units)) = (publication, publication_file, units) else {
        return (None, diagnostics);
    };
    check_units(&publication, &units, &publication_file, &mut diagnostics);
    check_texts(&publication, &publication_file.source, &mut diagnostics);
    let context = EntryContext { folder, publication: &publication, units: &units };
    let read = read_entries(&context, &found, &mut diagnostics);
    let mut catalog = assemble(folder, (publication, &publication_file), units, ledger.as_ref(), read, looking, &mut diagnostics);
    diagnostics.append(unread::find(folder, &catalog.entries));
    catalog.configuration = [Some(publication_file), units_file, ledger_file].into_iter().flatten().collect();
    (Some(catalog), diagnostics)
}

/// What every entry is read against.
struct EntryContext<'a> {
    folder: &'a SourceFolder,
    publication: &'a Publication,
    units: &'a [Unit],
}

/// The YAML of a file at the top; a missing one is reported where it is required.
fn read_yaml(folder: &SourceFolder, name: &'static str, required: bool, diagnostics: &mut Diagnostics) -> Option<Configuration> {
    if !folder.has(name) {
        if required {
            let diagnostic = Diagnostic::new(&rules::PUBLICATION_MISSING_FILE, format!("缺少「{name}」")).in_file(folder.shown(name));
            diagnostics.push(diagnostic.hint("用 qinglian init 新建一个资料文件夹，可以得到带说明的模板"));
        }
        return None;
    }
    match folder.read_text(name) {
        Ok((source, new_diagnostics)) => {
            diagnostics.append(new_diagnostics);
            let (root, new_diagnostics) = yaml::parse(&source, 0..source.text.len());
            diagnostics.append(new_diagnostics);
            Some(Configuration { name, source, root })
        }
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    }
}

/// Reports folders and files at the top that nothing reads: a misspelt `case/` would silently be left out.
fn check_top(folder: &SourceFolder) -> Diagnostics {
    let (items, mut diagnostics) = folder.list("");
    for item in items {
        let known = if item.is_folder {
            OTHER_FOLDERS.contains(&item.name.as_str()) || Kind::from_folder(&item.name).is_some()
        } else {
            TOP_FILES.contains(&item.name.as_str())
        };
        if !known {
            let names = KINDS.iter().map(|spec| spec.folder).chain(OTHER_FOLDERS.iter().copied()).chain(TOP_FILES.iter().copied());
            let kind = Kind::from_name(&item.name).map(Kind::folder);
            let hint = match kind.or_else(|| nearest(&item.name, names)) {
                Some(near) => format!("是不是「{near}」？"),
                None => unread::way_out_at_top(&item.name).unwrap_or_else(|| "程序不读它；不需要就移走".to_owned()),
            };
            let what = if item.is_folder { "文件夹" } else { "文件" };
            let diagnostic = Diagnostic::new(&rules::PUBLICATION_UNKNOWN_FILE, format!("不认识的{what}「{}」", item.name));
            diagnostics.push(diagnostic.in_file(folder.shown(&item.name)).hint(hint));
        }
    }
    diagnostics
}

fn check_units(publication: &Publication, units: &[Unit], file: &Configuration, diagnostics: &mut Diagnostics) {
    let known: BTreeSet<&Slug> = units.iter().map(|unit| &unit.id).collect();
    let is_unit = |id: &Slug| known.contains(id);
    let named = publication.leaves.iter().chain(publication.honors.iter().filter_map(|honor| honor.unit.as_ref()));
    let unknown: BTreeSet<&Slug> = named.filter(|id| !is_unit(id)).collect();
    for id in unknown {
        let range = file.place_of_words(id.as_str()).unwrap_or_default();
        diagnostics.push(unknown_unit(&file.source, range, id.as_str(), units));
    }
}

/// The texts of the configuration are read when they are printed; what hides parts of them must be right before.
fn check_texts(publication: &Publication, source: &Arc<SourceText>, diagnostics: &mut Diagnostics) {
    let texts = [&publication.preface, &publication.afterword, &publication.site.about];
    for diagnostic in texts.into_iter().flatten().flat_map(|text| visibility::restricted(text).1) {
        diagnostics.push(diagnostic.in_file(&source.path));
    }
}

fn unknown_unit(source: &Arc<SourceText>, range: Range<usize>, written: &str, units: &[Unit]) -> Diagnostic {
    let diagnostic = Diagnostic::new(&rules::REF_UNKNOWN_UNIT, format!("units.yaml 里没有单位「{written}」")).at(source, range);
    let near = nearest(written, units.iter().map(|unit| unit.id.as_str()));
    diagnostic.hint(match near {
        Some(near) => format!("是不是「{near}」？"),
        None => "请先在 units.yaml 里登记这个单位，再填它的编号".to_owned(),
    })
}

fn assemble(
    folder: &SourceFolder,
    (publication, file): (Publication, &Configuration),
    units: Vec<Unit>,
    ledger: Option<&(Ledger, Arc<SourceText>)>,
    mut read: Vec<LoadedEntry>,
    looking: Looking<'_>,
    diagnostics: &mut Diagnostics,
) -> Catalog {
    resolve_anchors(&mut read, diagnostics);
    let pictures = read_pictures(folder, &read, ledger.map(|(ledger, _)| ledger), looking, diagnostics);
    if let Some((ledger, source)) = ledger {
        check_ledger(folder, ledger, source, diagnostics);
    }
    let attachments = find_attachments(folder, &read, diagnostics);
    let mut entries: Vec<Entry> = read.into_iter().map(|read| read.entry).collect();
    for entry in &mut entries {
        entry.drop_missing_pictures(&pictures);
    }
    check_flower(&publication, file, &entries, diagnostics);
    check_evidence(&publication, file, &entries, diagnostics);
    sort_entries(&publication, &mut entries);
    Catalog { publication, units, entries, pictures, attachments, configuration: Vec::new() }
}
