//! What is read of the publication for an entry that is edited.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::civil::Date;

use crate::draft::kit::{KIT_FILE, Kit};
use crate::draft::package::archive;
use crate::load::load_folder;
use crate::load::yaml::parse;
use crate::model::kind::{KINDS, Kind};
use crate::model::node::Value;
use crate::model::{Entry, EntryId, Slug};
use crate::source::{self, SourceFolder, digest};

/// Files at the top that the workbench loads.
const TOP: [&str; 4] = ["publication.yaml", "units.yaml", "images.yaml", "waivers.yaml"];
/// How many bytes of other entries' texts are handed over: enough for references to be known, and few enough for a page.
const MOST_OTHERS: usize = 4 << 20;

/// An entry that is opened.
pub(super) struct Opened {
    id: EntryId,
    /// Its title; its id where it has none.
    pub(super) title: String,
    /// Its text.
    pub(super) text: String,
    /// The version of all its files.
    pub(super) version: String,
    /// Its pictures and files for download, below the publication folder.
    pub(super) files: Vec<String>,
    /// The small publication: texts by path.
    publication: BTreeMap<String, Vec<u8>>,
}

/// Where the text of an entry stands.
pub(super) fn place(folder: &SourceFolder, id: &EntryId) -> Option<String> {
    [format!("{id}/index.md"), format!("{id}.md")].into_iter().find(|path| folder.has_file(path))
}

/// Opens an entry; nothing where it is not there.
pub(super) fn open(folder: &SourceFolder, id: &EntryId) -> Option<Opened> {
    let path = place(folder, id)?;
    let bytes = folder.read_file(&path).ok()?;
    let text = source::decoded(&bytes)?;
    let (catalog, _) = load_folder(folder, &|_, _| Ok(Vec::new()));
    let entry = catalog.as_ref().and_then(|catalog| catalog.entry(id));
    let files = entry.map(|entry| entry.files().filter(|file| folder.has_file(file)).cloned().collect::<Vec<_>>());
    let mut files = files.unwrap_or_default();
    files.extend(beside(folder, &path).into_iter().filter(|file| *file != path));
    files.sort();
    files.dedup();
    Some(Opened {
        id: id.clone(),
        title: entry.map(|entry: &Entry| entry.title.clone()).filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_string()),
        version: version(folder, &path),
        files,
        publication: publication(folder, id, &path, bytes),
        text,
    })
}

/// The bytes of a file of an entry.
pub(super) fn file(folder: &SourceFolder, id: &EntryId, path: &str) -> Option<Vec<u8>> {
    let text = place(folder, id)?;
    let is_beside = beside(folder, &text).iter().any(|file| file == path);
    let is_named = || {
        let (catalog, _) = load_folder(folder, &|_, _| Ok(Vec::new()));
        catalog.is_some_and(|catalog| catalog.entry(id).is_some_and(|entry| entry.files().any(|file| file == path)))
    };
    if is_beside || is_named() { folder.read_file(path).ok() } else { None }
}

/// Every entry by its kind, with its title, without loading them: what a text's first lines say.
pub(super) fn entries(folder: &SourceFolder) -> Vec<(Kind, Vec<(EntryId, String)>)> {
    let (catalog, _) = load_folder(folder, &|_, _| Ok(Vec::new()));
    let title = |id: &EntryId| {
        let entry = catalog.as_ref().and_then(|catalog| catalog.entry(id));
        entry.map(|entry| entry.title.clone()).filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_string())
    };
    let of_kind = |kind: Kind| ids(folder, kind).into_iter().map(|id| (title(&id), id)).map(|(title, id)| (id, title)).collect();
    KINDS.iter().map(|spec| (spec.kind, of_kind(spec.kind))).filter(|(_, entries): &(_, Vec<_>)| !entries.is_empty()).collect()
}

/// The ids of a kind, by the files that are there: those that cannot be read are to be mended, too.
fn ids(folder: &SourceFolder, kind: Kind) -> Vec<EntryId> {
    let (items, _) = folder.list(kind.folder());
    let slug = |name: &str, is_folder: bool| if is_folder { Slug::new(name).ok() } else { Slug::new(name.strip_suffix(".md")?).ok() };
    let ids = items.into_iter().filter_map(|item| slug(&item.name, item.is_folder)).map(|slug| EntryId { kind, slug });
    let mut ids: Vec<EntryId> = ids.filter(|id| place(folder, id).is_some()).collect();
    ids.dedup();
    ids
}

/// The files of the folder of an entry that has one of its own, with those of folders in it.
fn beside(folder: &SourceFolder, path: &str) -> Vec<String> {
    let Some(own) = path.strip_suffix("/index.md") else { return Vec::new() };
    let mut found = Vec::new();
    let mut open = vec![own.to_owned()];
    while let Some(inner) = open.pop() {
        for item in folder.list(&inner).0 {
            let path = format!("{inner}/{}", item.name);
            if item.is_folder { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// What the files of an entry are: another one as soon as its text, a picture or a row of its pictures changes.
pub(super) fn version(folder: &SourceFolder, path: &str) -> String {
    let mut lines = vec![];
    let mut files = beside(folder, path);
    if files.is_empty() {
        files.push(path.to_owned());
    }
    for file in files {
        lines.push(format!("{file} {}", folder.read_file(&file).map(|bytes| digest(&bytes)).unwrap_or_default()));
    }
    lines.extend(rows(folder, path));
    digest(lines.join("\n").as_bytes())
}

/// The rows of the picture ledger for what lies in the folder of an entry, as they are written.
fn rows(folder: &SourceFolder, path: &str) -> Vec<String> {
    let own = format!("{}/", path.rsplit_once('/').map_or("", |(own, _)| own));
    if !folder.has_file("images.yaml") {
        return Vec::new();
    }
    let Ok((source, _)) = folder.read_text("images.yaml") else { return Vec::new() };
    let Value::Mapping(pairs) = parse(&source, 0..source.text.len()).0.value else { return Vec::new() };
    let row = |range: std::ops::Range<usize>| source.text.get(range).unwrap_or_default().to_owned();
    pairs
        .into_iter()
        .filter(|(key, _)| key.name.replace('\\', "/").starts_with(&own))
        .map(|(key, node)| format!("{} {}", key.name, row(node.range)))
        .collect()
}

/// The settings and the texts of the publication, the entry's own first of all.
fn publication(folder: &SourceFolder, id: &EntryId, path: &str, text: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let dictionaries =
        folder.list("dictionary").0.into_iter().filter(|item| !item.is_folder).map(|item| format!("dictionary/{}", item.name));
    for file in TOP.into_iter().map(str::to_owned).chain(dictionaries) {
        if let Some(bytes) = folder.has_file(&file).then(|| folder.read_file(&file).ok()).flatten() {
            files.insert(file, bytes);
        }
    }
    let mut left = MOST_OTHERS;
    for other in KINDS.iter().flat_map(|spec| ids(folder, spec.kind)).filter(|other| other != id) {
        let Some((place, bytes)) = place(folder, &other).and_then(|place| Some((place.clone(), folder.read_file(&place).ok()?))) else {
            continue;
        };
        let Some(rest) = left.checked_sub(bytes.len()) else { break };
        left = rest;
        files.insert(place, bytes);
    }
    files.insert(path.to_owned(), text);
    let kit =
        Kit { id: format!("desk-{}", id.to_string().replace('/', "-")), version: env!("CARGO_PKG_VERSION").to_owned(), ..Kit::default() };
    files.insert(KIT_FILE.to_owned(), serde_json::to_vec(&kit).unwrap_or_default());
    files
}

impl Opened {
    /// The script that opens the entry in the page; nothing where it would be too large.
    pub(super) fn script(&self, desk: &serde_json::Value) -> Option<String> {
        let files = self.publication.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        let small = BASE64_STANDARD.encode(archive(Date::ZERO, files).ok()?);
        Some(format!("window.qinglianDesk = {desk};\nqinglianKit(\"{small}\");\n"))
    }

    /// The publication with the pictures and files of the entry, as one archive.
    pub(super) fn archive(&self, folder: &SourceFolder) -> Option<Vec<u8>> {
        let mut all = self.publication.clone();
        for path in &self.files {
            all.insert(path.clone(), folder.read_file(path).ok()?);
        }
        debug_assert!(all.keys().any(|path| path.starts_with(&self.id.to_string())));
        archive(Date::ZERO, all.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))).ok()
    }
}
