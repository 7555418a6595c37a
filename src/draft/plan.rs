//! What a package holds: texts as bytes, pictures and files by their paths, since their bytes are the page's.

use std::collections::BTreeMap;

use serde::Serialize;

use super::entry::EntryDraft;
use super::session::{LEDGER, Session};
use super::text::EntryText;
use super::yaml;

/// A picture or a file for download whose bytes the page puts into a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PackageFile {
    /// Its path in the package.
    pub path: String,
    /// What the page keeps its bytes under.
    pub key: u64,
    /// How many bytes it has.
    pub size: u64,
}

/// What a package holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PackagePlan {
    /// What people call the unit; empty where the kit is for all. The first part of the package's name.
    pub unit_name: String,
    /// The title of the entry, or how many there are: the second part of the package's name.
    pub title: String,
    /// The kit's id.
    pub kit: String,
    /// The unit's id; empty where the kit is for all.
    pub unit: String,
    /// The day of saving, as `2026-11-28`.
    pub saved: String,
    /// The entries in it: `cases/wuwang-heyi`.
    pub entries: Vec<String>,
    /// By their paths: entries, the rows of `images.yaml`, and files that the kit brought.
    pub texts: BTreeMap<String, Vec<u8>>,
    /// Pictures and files for download whose bytes are to be put in.
    pub files: Vec<PackageFile>,
}

impl Session {
    /// What a package of these entries holds; of all that are written where none is named. To be called after [`Session::settle_ids`].
    pub fn package(&self, ids: &[&str]) -> PackagePlan {
        let is_named = |draft: &&EntryDraft| ids.is_empty() || ids.contains(&draft.id.to_string().as_str());
        let drafts: Vec<&EntryDraft> = self.drafts.iter().filter(is_named).collect();
        let mut texts: BTreeMap<String, Vec<u8>> =
            drafts.iter().map(|draft| (draft.path.clone(), draft.text.clone().into_bytes())).collect();
        let folders: Vec<String> = drafts.iter().map(|draft| format!("{}/", draft.id)).collect();
        let is_own = |path: &str| folders.iter().any(|folder| path.starts_with(folder.as_str()));
        let mut files = Vec::new();
        for (path, file) in self.files.by_path.iter().filter(|(path, _)| is_own(path)) {
            match self.files.kept(file.key) {
                Some(bytes) => {
                    texts.insert(path.clone(), bytes.clone());
                }
                None => files.push(PackageFile { path: path.clone(), key: file.key, size: file.size }),
            }
        }
        let rows: String = yaml::pairs_of(&self.ledger)
            .into_iter()
            .filter(|row| is_own(&row.name))
            .map(|row| format!("{}\n", self.ledger[row.lines].trim_end()))
            .collect();
        if !rows.is_empty() {
            texts.insert(LEDGER.to_owned(), rows.into_bytes());
        }
        let unit = self.kit.unit.clone().unwrap_or_default();
        let unit_name = self.catalog.units.iter().find(|known| known.id.as_str() == unit).map(|unit| unit.short_name.clone());
        PackagePlan {
            unit_name: unit_name.unwrap_or_default(),
            title: match drafts.as_slice() {
                [one] => EntryText::of(one.id.kind, &one.text).one("title"),
                all => format!("{}篇", all.len()),
            },
            kit: self.kit.id.clone(),
            unit,
            saved: self.today.to_string(),
            entries: drafts.iter().map(|draft| draft.id.to_string()).collect(),
            texts,
            files,
        }
    }
}
