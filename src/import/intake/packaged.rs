//! Packages of the workbench: each file of one is known by its path, so nothing is guessed.

use std::collections::BTreeMap;

use super::draft::Material;
use super::{Intake, ledger};
use crate::diag::Diagnostic;
use crate::import::manifest::{BASE, Package, Part, kit_id, part};
use crate::import::package::File;
use crate::import::rules;
use crate::model::id::{EntryId, Slug};
use crate::source::{self, digest};

/// An entry of a package.
#[derive(Debug, Clone)]
pub(super) struct Packaged {
    /// Which it is.
    pub(super) id: EntryId,
    /// The unit of the package, by its id.
    pub(super) unit: String,
    /// The text that it was started from.
    pub(super) base: Option<String>,
}

/// The entries of packages by the paths of their texts, and what lies beside them by its path with the path below the folder of the entry.
#[derive(Debug, Default)]
pub(super) struct PackagedFiles {
    texts: BTreeMap<String, Packaged>,
    beside: BTreeMap<String, String>,
}

impl PackagedFiles {
    /// The entry whose text a file is.
    pub(super) fn entry(&self, path: &str) -> Option<&Packaged> {
        self.texts.get(path)
    }

    /// The path that a file keeps below the folder of its entry.
    pub(super) fn kept_name(&self, file: &File) -> Option<&str> {
        self.beside.get(&file.path).map(String::as_str)
    }
}

impl Intake<'_> {
    /// Reads the packages: texts become materials, what lies beside them goes with them.
    pub(super) fn read_packages<'f>(&mut self, packages: &'f [Package], materials: &mut Vec<Material<'f>>, loose: &mut Vec<&'f File>) {
        for package in packages {
            self.tell_other_kit(package);
            let by_path: BTreeMap<&str, &File> = package.files.iter().map(|file| (package.path_of(file), file)).collect();
            for file in &package.files {
                match part(package.path_of(file)) {
                    Part::Text(id) => materials.extend(self.read_packaged(package, file, id, &by_path)),
                    Part::Beside(_, name) => {
                        self.packaged.beside.insert(file.path.clone(), name.to_owned());
                        loose.push(file);
                    }
                    // Whose it is, the text says that names it.
                    Part::Among(..) => loose.push(file),
                    Part::Ledger => self.read_packaged_ledger(file, &by_path),
                    Part::Base => {}
                    Part::Other => {
                        let diagnostic = Diagnostic::new(&rules::IMPORT_SKIPPED, "不是条目，也不是条目的图片和附件，没有导入");
                        self.tell(diagnostic.in_file(file.path.clone()).hint("报送包里只有条目、图片、附件和图片台账"));
                    }
                }
            }
        }
    }

    fn read_packaged<'f>(
        &mut self,
        package: &Package,
        file: &'f File,
        id: EntryId,
        by_path: &BTreeMap<&str, &File>,
    ) -> Option<Material<'f>> {
        let base = by_path.get(format!("{BASE}{}", package.path_of(file)).as_str()).and_then(|base| source::decoded(&base.bytes));
        self.packaged.texts.insert(file.path.clone(), Packaged { id, unit: package.manifest.unit.clone(), base });
        self.read_text(file)
    }

    /// Only the rows of the package's own pictures: another unit's are not its to fill in.
    fn read_packaged_ledger(&mut self, file: &File, by_path: &BTreeMap<&str, &File>) {
        let Some(text) = source::decoded(&file.bytes) else { return };
        let is_own = |path: &str| by_path.contains_key(path) && matches!(part(path), Part::Beside(..) | Part::Among(..));
        self.ledger.extend(ledger::rows_of(&text).into_iter().filter(|row| is_own(&row.path)));
    }

    fn tell_other_kit(&mut self, package: &Package) {
        let (publication, manifest) = (&self.catalog.publication, &package.manifest);
        let expected = kit_id(&manifest.unit, publication.year, &publication.bureau);
        // What the office saved for itself is of no unit.
        let is_of_unit = !manifest.unit.is_empty() && !manifest.kit.is_empty();
        if is_of_unit && manifest.kit != expected {
            let message = format!("报送包出自填报包「{}」，这个出版物发给它的是「{expected}」", manifest.kit);
            let diagnostic = Diagnostic::new(&rules::IMPORT_PACKAGE_KIT, message).in_file(format!("{}package.json", package.root));
            self.tell(diagnostic.hint("请核对内容是不是今年的；用 qinglian kit 另发一份填报包"));
        }
    }

    /// Whether an entry of a package is the unit's own.
    pub(super) fn is_of_own_unit(&mut self, file: &File, unit: &Slug) -> bool {
        let Some(packaged) = self.packaged.entry(&file.path) else { return true };
        if packaged.unit.is_empty() || packaged.unit == unit.as_str() {
            return true;
        }
        let name = |id: &str| {
            self.catalog.units.iter().find(|unit| unit.id.as_str() == id).map_or_else(|| id.to_owned(), |unit| unit.name.clone())
        };
        let message = format!("条目写的单位是「{}」，报送包是「{}」的，没有导入这个条目", name(unit.as_str()), name(&packaged.unit));
        let diagnostic = Diagnostic::new(&rules::IMPORT_PACKAGE_UNIT, message).in_file(file.path.clone());
        self.tell(diagnostic.hint("请核对是哪个单位的；确实要导入的，解压后删去 package.json，用 --unit 写明，再导入解压出来的文件夹"));
        false
    }

    /// The text with which a merge begins, and the digest of the one that the package brought.
    ///
    /// A unit that goes on writing sends the same beginning again: then what it sent the last time is the newer one.
    pub(super) fn base_of(&self, file: &str, recorded: Option<(Option<&str>, String)>) -> (Option<String>, Option<String>) {
        let brought = self.packaged.entry(file).and_then(|packaged| packaged.base.clone());
        let brought_digest = brought.as_deref().map(|text| digest(text.as_bytes()));
        let base = match (brought, recorded) {
            (Some(_), Some((known, recorded))) if known == brought_digest.as_deref() => Some(recorded),
            (Some(brought), _) => Some(brought),
            (None, recorded) => recorded.map(|(_, text)| text),
        };
        (base, brought_digest)
    }

    /// The rows of an entry that stands in another folder here than in its package.
    pub(super) fn move_rows(&mut self, file: &str, folder: &str) {
        let Some(packaged) = self.packaged.entry(file) else { return };
        let from = format!("{}/", packaged.id);
        for row in &mut self.ledger {
            if let Some(rest) = row.path.strip_prefix(&from) {
                row.path = format!("{folder}/{rest}");
            }
        }
    }
}
