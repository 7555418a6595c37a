//! A unit's part of the publication: what the workbench loads, and nothing that is not named here.

use std::collections::{BTreeMap, BTreeSet};

use super::{Office, entry, kinds, note, yaml};
use crate::draft::kit::{KIT_FILE, Kit};
use crate::import::manifest::kit_id;
use crate::load::yaml::parse;
use crate::model::field::{FieldTable, Reader};
use crate::model::node::{Node, Value};
use crate::model::picture::PictureFormat;
use crate::model::publication::Unit;
use crate::model::tables::{ALBUM, IMAGE, PUBLICATION, SITE, UNIT};
use crate::model::{Entry, EntryId};

/// What a unit gets of `publication.yaml`.
const OF_PUBLICATION: [&str; 7] = ["title", "short_title", "bureau", "year", "flower", "sectors", "aspects"];
/// What of `site`: what stands on every page of it, and no person.
const OF_SITE: [&str; 11] = [
    "name",
    "base_url",
    "domain",
    "site_id_code",
    "host",
    "icp",
    "police_record",
    "party_government_mark",
    "description",
    "keywords",
    "columns",
];
/// What of `album`: what says how large pictures are printed.
const OF_ALBUM: [&str; 6] = ["title", "trim", "bleed", "binding", "design", "colors"];
/// What of its row in `units.yaml`.
const OF_UNIT: [&str; 7] = ["id", "name", "short_name", "level", "region", "department", "order"];

/// The files of the small publication, by path. `entries` are the unit's, as everybody may see them.
pub(super) fn publication(office: &Office<'_>, unit: &Unit, entries: &[Entry]) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut put = |path: String, text: String| {
        files.insert(path, text.into_bytes());
    };
    put("publication.yaml".to_owned(), settings(office, unit));
    put("units.yaml".to_owned(), unit_row(office, unit));
    put("images.yaml".to_owned(), ledger(office, entries));
    put(KIT_FILE.to_owned(), kit_file(office, unit, entries));
    for (path, text) in dictionaries(office) {
        put(path, text);
    }
    let kept: BTreeSet<EntryId> = entries.iter().map(|entry| entry.id.clone()).collect();
    for entry in entries {
        put(below(office, &entry.source.path), entry::text(entry, &kept));
    }
    files
}

/// A path as messages show it, below the publication folder.
fn below(office: &Office<'_>, shown: &str) -> String {
    shown.strip_prefix(&office.folder.shown("")).unwrap_or(shown).to_owned()
}

/// A file of the publication as a tree.
fn tree(office: &Office<'_>, path: &str) -> Option<Node> {
    if !office.folder.has_file(path) {
        return None;
    }
    let (source, _) = office.folder.read_text(path).ok()?;
    let length = source.text.len();
    Some(parse(&source, 0..length).0)
}

/// Whether a name means one of these fields of a table.
fn is_among(table: FieldTable, keys: &[&str], name: &str) -> bool {
    table.iter().any(|spec| spec.matches(name) && spec.reader != Reader::Office && keys.contains(&spec.key))
}

fn settings(office: &Office<'_>, unit: &Unit) -> String {
    let Some(node) = tree(office, "publication.yaml") else { return String::new() };
    let mut out = yaml::write(yaml::kept(&node, &|name| is_among(PUBLICATION, &OF_PUBLICATION, name)));
    if office.catalog.publication.leaves.contains(&unit.id) {
        out.push_str(&yaml::write([("leaves", &yaml::list(vec![unit.id.to_string()]))]));
    }
    for (key, table, keys) in [("site", SITE, OF_SITE.as_slice()), ("album", ALBUM, OF_ALBUM.as_slice())] {
        let found = yaml::kept(&node, &|name| is_among(PUBLICATION, &[key], name));
        let Some((name, Value::Mapping(pairs))) = found.first() else { continue };
        let pairs = pairs.iter().filter(|(inner, _)| is_among(table, keys, &inner.name)).cloned().collect();
        out.push_str(&yaml::write([(*name, &Value::Mapping(pairs))]));
    }
    out
}

fn unit_row(office: &Office<'_>, unit: &Unit) -> String {
    let Some(Node { value: Value::Sequence(rows), range }) = tree(office, "units.yaml") else { return String::new() };
    let is_own = |row: &Node| {
        let id = yaml::kept(row, &|name| is_among(UNIT, &["id"], name));
        matches!(id.first(), Some((_, Value::Scalar(id))) if id.trim() == unit.id.as_str())
    };
    let Some(Node { value: Value::Mapping(pairs), .. }) = rows.into_iter().find(is_own) else { return String::new() };
    let pairs = pairs.into_iter().filter(|(key, _)| is_among(UNIT, &OF_UNIT, &key.name)).collect();
    let row = Node { range: range.clone(), value: Value::Mapping(pairs) };
    yaml::document(&Node { range, value: Value::Sequence(vec![row]) })
}

/// The rows of the entries' pictures, as everybody may see them.
fn ledger(office: &Office<'_>, entries: &[Entry]) -> String {
    let shown: BTreeSet<&String> = entries.iter().flat_map(Entry::files).collect();
    let Some(node) = tree(office, "images.yaml") else { return "{}\n".to_owned() };
    let mut out = String::new();
    for (path, row) in yaml::kept(&node, &|path| shown.iter().any(|shown| **shown == path.replace('\\', "/"))) {
        let Value::Mapping(pairs) = row else { continue };
        let is_public = |name: &str| IMAGE.iter().any(|spec| spec.matches(name) && spec.reader != Reader::Office);
        let pairs = pairs.iter().filter(|(key, _)| is_public(&key.name)).cloned().collect();
        out.push_str(&yaml::write([(path, &Value::Mapping(pairs))]));
    }
    if out.is_empty() { "{}\n".to_owned() } else { out }
}

/// The dictionaries, values alone.
fn dictionaries(office: &Office<'_>) -> Vec<(String, String)> {
    let (items, _) = office.folder.list("dictionary");
    let paths =
        items.into_iter().filter(|item| !item.is_folder && item.name.ends_with(".yaml")).map(|item| format!("dictionary/{}", item.name));
    paths.filter_map(|path| tree(office, &path).map(|node| (path, yaml::document(&node)))).collect()
}

/// What the kit says of itself; of the pictures that the office has already, what can be said without their bytes.
fn kit_file(office: &Office<'_>, unit: &Unit, entries: &[Entry]) -> String {
    let publication = &office.catalog.publication;
    let kit = Kit {
        id: kit_id(unit.id.as_str(), publication.year, &publication.bureau),
        unit: Some(unit.id.to_string()),
        deadline: publication.report.deadline.map(|day| day.to_string()),
        kinds: kinds().map(|kind| kind.name().to_owned()).collect(),
        picture_norms: note::picture_norms(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        ..Kit::default()
    };
    let mut kit = serde_json::json!(kit);
    let shown: BTreeSet<&String> = entries.iter().flat_map(Entry::files).collect();
    let facts = shown.into_iter().filter_map(|path| {
        let picture = office.catalog.pictures.get(path)?;
        let format = match picture.format {
            PictureFormat::Jpeg => "jpeg",
            PictureFormat::Png => "png",
            PictureFormat::WebP => "webp",
            PictureFormat::Svg => "svg",
        };
        let facts =
            serde_json::json!({ "format": format, "width": picture.width, "height": picture.height, "bytes": office.folder.size(path) });
        Some((path.clone(), facts))
    });
    kit["pictures"] = facts.collect::<serde_json::Map<_, _>>().into();
    format!("{kit:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_that_goes_out_is_one_of_its_table() {
        let all: [(FieldTable, &[&str]); 4] = [(PUBLICATION, &OF_PUBLICATION), (SITE, &OF_SITE), (ALBUM, &OF_ALBUM), (UNIT, &OF_UNIT)];
        for (table, keys) in all {
            keys.iter().for_each(|key| assert!(is_among(table, keys, key), "{key}"));
        }
        assert!(!is_among(UNIT, &["contact"], "联系人"));
    }
}
