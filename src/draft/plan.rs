//! What a package holds: texts as bytes, pictures and files by their paths, since their bytes are the page's.

use std::collections::BTreeMap;

use serde::Serialize;

/// What a package holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PackagePlan {
    /// What the file is to be called: `官河区局-五网合一-2026-11-28.zip`.
    pub name: String,
    /// The kit's id.
    pub kit: String,
    /// The unit's id; empty where the kit is for all.
    pub unit: String,
    /// The day of saving, as `2026-11-28`.
    pub saved: String,
    /// The entries in it: `cases/wuwang-heyi`.
    pub entries: Vec<String>,
    /// Texts by their paths: entries and `images.yaml`.
    pub texts: BTreeMap<String, Vec<u8>>,
    /// The paths of pictures and files for download, whose bytes are to be put in.
    pub files: Vec<String>,
}
