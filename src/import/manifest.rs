//! The manifest of a package that the workbench saved: what must be in it, so that half, changed and foreign files are seen.
//!
//! ```text
//! package.json                  the manifest: {"format":1,"kit":…,"unit":…,"version":…,"saved":"2026-11-28","files":{path: SHA-256}}
//! cases/wuwang-heyi/index.md    the entry, as it stands in a publication; pictures and files for download beside it
//! images.yaml                   the rows of these pictures
//! base/cases/wuwang-heyi/index.md   the text that the entry was started from, where it was one of the kit: the base of the merge
//! ```
//!
//! - [`roots`]: which folders of a list of files are packages. [`take_packages`] takes them out of the list, checked.
//! - A package is taken whole or not at all: half an entry among good ones is worse than a second letter to the unit.
//! - Who means to change a package unpacks it and deletes `package.json`: what is left is a folder like any other.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use super::package::File;
use super::rules;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::id::{EntryId, Slug};
use crate::model::kind::Kind;
use crate::source::digest;

/// The file of a package that is its manifest.
pub const NAME: &str = "package.json";
/// The format that is written, and the newest that is read.
pub const FORMAT: u32 = 1;
/// The folder of the texts that entries were started from.
pub const BASE: &str = "base/";

/// What a package says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The number of the format.
    pub format: u32,
    /// The kit that it was written in, by its id; nothing where it was none.
    #[serde(default)]
    pub kit: String,
    /// The unit, by its id.
    pub unit: String,
    /// The program that wrote it.
    #[serde(default)]
    pub version: String,
    /// The day on which it was saved.
    #[serde(default)]
    pub saved: String,
    /// Every other file of the package by its path, with the SHA-256 of its bytes in hexadecimal.
    pub files: BTreeMap<String, String>,
}

/// A package whose files are what its manifest says.
#[derive(Debug, Clone)]
pub struct Package {
    /// Where it stands in what came: the path of its folder with a slash at its end, or nothing.
    pub root: String,
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its files but the manifest, by their paths in what came.
    pub files: Vec<File>,
}

impl Package {
    /// The path of a file of it below its root.
    pub fn path_of<'f>(&self, file: &'f File) -> &'f str {
        file.path.strip_prefix(&self.root).unwrap_or(&file.path)
    }

    /// The bytes of a file, by its path below the root.
    pub fn bytes(&self, path: &str) -> Option<&[u8]> {
        self.files.iter().find(|file| self.path_of(file) == path).map(|file| file.bytes.as_slice())
    }
}

/// What a file of a package is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'p> {
    /// The rows of its pictures.
    Ledger,
    /// A text that an entry was started from.
    Base,
    /// The text of an entry.
    Text(EntryId),
    /// A picture or a file for download of an entry, by its path below the entry's folder.
    Beside(EntryId, &'p str),
    /// A picture or a file for download of an entry that has no folder of its own: it lies among the texts of the kind.
    Among(Kind, &'p str),
    /// None of these, or of a name that no system should be asked to write.
    Other,
}

/// What stands at a path of a package: `cases/wuwang-heyi/index.md`, and what lies beside it.
pub fn part(path: &str) -> Part<'_> {
    if path == "images.yaml" {
        return Part::Ledger;
    }
    if path.starts_with(BASE) {
        return Part::Base;
    }
    let Some((kind, rest)) = path.split_once('/').and_then(|(folder, rest)| Some((Kind::from_folder(folder)?, rest))) else {
        return Part::Other;
    };
    let id = |name: &str| Slug::new(name).ok().map(|slug| EntryId { kind, slug });
    let found = match (rest.split_once('/'), rest.strip_suffix(".md")) {
        (Some((name, "index.md")), _) => id(name).map(Part::Text),
        (Some((name, beside)), _) if is_plain(beside) => id(name).map(|id| Part::Beside(id, beside)),
        (None, Some(name)) => id(name).map(Part::Text),
        (None, None) if is_plain(rest) => Some(Part::Among(kind, rest)),
        _ => None,
    };
    found.unwrap_or(Part::Other)
}

/// Whether a path has only names that every system writes as they are: no hidden ones, and none that Windows takes for something else.
fn is_plain(path: &str) -> bool {
    let is_refused = |c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    path.split('/').all(|name| !name.is_empty() && !name.starts_with('.') && !name.ends_with(['.', ' ']) && !name.contains(is_refused))
}

/// The id of the kit that a unit gets of a publication: the same however often the kit is made anew, another in another year.
pub fn kit_id(unit: &str, year: i16, bureau: &str) -> String {
    format!("{unit}-{year}-{}", &digest(bureau.as_bytes())[..8])
}

/// The folders among these files that are packages, each with a slash at its end: those that hold a manifest, readable or not.
pub fn roots(files: &[File]) -> BTreeSet<String> {
    let manifests = files.iter().filter(|file| file.name() == NAME && is_manifest(&file.bytes));
    manifests.map(|file| file.path[..file.path.len() - NAME.len()].to_owned()).collect()
}

/// Whether a file is in one of these folders.
pub fn is_within(roots: &BTreeSet<String>, path: &str) -> bool {
    roots.iter().any(|root| path.starts_with(root.as_str()))
}

/// Whether bytes are, or were, a manifest of ours: tools for programmers have files of the same name.
fn is_manifest(bytes: &[u8]) -> bool {
    match serde_json::from_slice::<serde_json::Value>(bytes) {
        Ok(value) => value.get("files").is_some() && value.get("unit").is_some(),
        // What was cut off is no JSON any more.
        Err(_) => {
            let text = String::from_utf8_lossy(bytes);
            text.trim().is_empty() || (text.contains("\"format\"") && text.contains("\"unit\""))
        }
    }
}

/// Takes the packages out of a list of files; what is wrong with them is pushed. A package that is not whole is not among them.
pub fn take_packages(files: Vec<File>, diagnostics: &mut Diagnostics) -> (Vec<Package>, Vec<File>) {
    let roots = roots(&files);
    let mut by_root: BTreeMap<String, Vec<File>> = BTreeMap::new();
    let mut rest = Vec::new();
    for file in files {
        // The innermost folder that is a package.
        match roots.iter().filter(|root| file.path.starts_with(root.as_str())).max_by_key(|root| root.len()) {
            Some(root) => by_root.entry(root.clone()).or_default().push(file),
            None => rest.push(file),
        }
    }
    let packages = by_root.into_iter().filter_map(|(root, files)| checked(root, files, diagnostics)).collect();
    (packages, rest)
}

const ASK_AGAIN: &str = "请向单位重新要一份；单位确实在填报页以外改过的，解压后删去 package.json，再导入解压出来的文件夹";

fn checked(root: String, files: Vec<File>, diagnostics: &mut Diagnostics) -> Option<Package> {
    let (manifests, mut files): (Vec<File>, Vec<File>) = files.into_iter().partition(|file| file.path == format!("{root}{NAME}"));
    let manifest = match manifests.as_slice() {
        [file] => read(file).map_err(|diagnostic| diagnostics.push(*diagnostic)).ok()?,
        _ => {
            let message = format!("报送包里有 {} 份清单，没有导入", manifests.len());
            diagnostics.push(Diagnostic::new(&rules::IMPORT_PACKAGE_MANIFEST, message).in_file(format!("{root}{NAME}")).hint(ASK_AGAIN));
            return None;
        }
    };
    let path_of = |file: &File| file.path[root.len()..].to_owned();
    let mut is_whole = true;
    files.retain(|file| {
        let Some(listed) = manifest.files.get(&path_of(file)) else {
            let diagnostic = Diagnostic::new(&rules::IMPORT_PACKAGE_EXTRA, "报送包的清单里没有这个文件，没有导入这个文件");
            diagnostics.push(diagnostic.in_file(file.path.clone()).hint("要用的请单位在填报页里加上，重新保存；不要的不必理会"));
            return false;
        };
        if *listed != digest(&file.bytes) {
            let diagnostic = Diagnostic::new(&rules::IMPORT_PACKAGE_CHANGED, "与报送包的清单不符，保存以后被改过或损坏，整包没有导入");
            diagnostics.push(diagnostic.in_file(file.path.clone()).hint(ASK_AGAIN));
            is_whole = false;
        }
        true
    });
    let there: BTreeSet<String> = files.iter().map(path_of).collect();
    for path in manifest.files.keys().filter(|path| !there.contains(*path)) {
        let diagnostic = Diagnostic::new(&rules::IMPORT_PACKAGE_MISSING, "报送包的清单里有这个文件，包里却没有，整包没有导入");
        diagnostics.push(diagnostic.in_file(format!("{root}{path}")).hint(ASK_AGAIN));
        is_whole = false;
    }
    is_whole.then_some(Package { root, manifest, files })
}

fn read(file: &File) -> Result<Manifest, Box<Diagnostic>> {
    let refused = |message: String, hint: &str| {
        Box::new(Diagnostic::new(&rules::IMPORT_PACKAGE_MANIFEST, message).in_file(file.path.clone()).hint(hint))
    };
    let format = serde_json::from_slice::<serde_json::Value>(&file.bytes).ok().and_then(|value| value.get("format")?.as_u64());
    if let Some(format) = format.filter(|format| *format > u64::from(FORMAT)) {
        let message = format!("报送包的格式是第 {format} 版，这个程序只读到第 {FORMAT} 版，整包没有导入");
        return Err(refused(message, "请换用新版的 qinglian 导入"));
    }
    let manifest: Manifest =
        serde_json::from_slice(&file.bytes).map_err(|_| refused("报送包的清单读不出，整包没有导入".to_owned(), ASK_AGAIN))?;
    // Names in archives are composed when they are read.
    let files = manifest.files.into_iter().map(|(path, digest)| (path.nfc().collect(), digest.to_lowercase())).collect();
    Ok(Manifest { files, ..manifest })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, bytes: &[u8]) -> File {
        File { path: path.to_owned(), bytes: bytes.to_vec() }
    }

    fn manifest(files: &[(&str, &str)]) -> Vec<u8> {
        let files = files.iter().map(|(path, bytes)| ((*path).to_owned(), digest(bytes.as_bytes()))).collect();
        let manifest =
            Manifest { format: FORMAT, kit: "k".into(), unit: "guanhe".into(), version: "0".into(), saved: "2026-11-28".into(), files };
        serde_json::to_vec(&manifest).unwrap()
    }

    /// The rules that are told, and how many files are taken in packages and apart.
    #[track_caller]
    fn check(files: Vec<File>, told: &[&str], taken: (usize, usize)) {
        let mut diagnostics = Diagnostics::default();
        let (packages, rest) = take_packages(files, &mut diagnostics);
        let ids: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.rule.id).collect();
        assert_eq!(ids, told);
        assert_eq!((packages.iter().map(|package| package.files.len()).sum::<usize>(), rest.len()), taken);
    }

    #[test]
    fn a_package_is_whole_or_nothing() {
        let index = "a/cases/b/index.md";
        let listed = manifest(&[("cases/b/index.md", "文")]);
        check(vec![file("a/package.json", &listed), file(index, "文".as_bytes()), file("c.docx", b"")], &[], (1, 1));
        check(vec![file("a/package.json", &listed), file(index, "改".as_bytes())], &["import/package-changed"], (0, 0));
        check(vec![file("a/package.json", &listed)], &["import/package-missing"], (0, 0));
        let extra = vec![file("a/package.json", &listed), file(index, "文".as_bytes()), file("a/cases/b/x.exe", b"MZ")];
        check(extra, &["import/package-extra"], (1, 0));
        let twice = vec![file("a/package.json", &listed), file(index, "文".as_bytes()), file(index, "改".as_bytes())];
        check(twice, &["import/package-changed"], (0, 0));
        check(vec![file("a/package.json", &listed[..40]), file(index, "文".as_bytes())], &["import/package-manifest"], (0, 0));
    }

    #[test]
    fn paths_say_what_a_file_is() {
        let id = || EntryId { kind: Kind::Case, slug: Slug::new("a-b").unwrap() };
        assert_eq!(part("cases/a-b/index.md"), Part::Text(id()));
        assert_eq!(part("cases/a-b.md"), Part::Text(id()));
        assert_eq!(part("cases/a-b/附件/表.xlsx"), Part::Beside(id(), "附件/表.xlsx"));
        assert_eq!(part("cases/桥.jpg"), Part::Among(Kind::Case, "桥.jpg"));
        assert_eq!(part("base/cases/a-b/index.md"), Part::Base);
        for path in
            ["cases/a-b/x.jpg:y", "cases/a-b/.x/y", "cases/a-b/../c.jpg", "cases/A/index.md", "none/a/index.md", "x.jpg", "cases/a-b/"]
        {
            assert_eq!(part(path), Part::Other, "{path}");
        }
    }

    #[test]
    fn a_newer_format_and_foreign_manifests_are_told_apart() {
        let newer = br#"{"format":2,"unit":"guanhe","files":[]}"#;
        check(vec![file("package.json", newer)], &["import/package-manifest"], (0, 0));
        check(vec![file("package.json", br#"{"name":"left-pad","files":["a"]}"#), file("a.md", b"")], &[], (0, 2));
    }
}
