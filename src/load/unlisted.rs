//! Pictures that `images.yaml` has no row for, and the rows that are to be filled in for them.
//!
//! 1. [`unlisted`] finds them: those that entries show, and those that lie in the folder of an entry.
//! 2. [`rows`] writes a row for each, behind the rows of the same folder; nothing else of the ledger changes by a byte, and what would be
//!    read otherwise than it was written is not written.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::images::read_ledger;
use super::yaml;
use crate::diag::Diagnostics;
use crate::model::block::{Image, Inline, LinkTarget, visit_inlines};
use crate::model::node::{Key, Node, Value};
use crate::model::{Catalog, Detail, Entry};
use crate::source::{SourceFolder, SourceText};

/// The endings of pictures that entries may show.
const SHOWN: &[&str] = &["jpg", "jpeg", "png", "webp", "svg"];

/// What a new ledger begins with.
pub const HEADER: &str = "# 图片台账：一幅图片一段，键是图片在本文件夹之下的路径。\n";

/// A picture without a row.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unlisted {
    /// Its path below the publication folder.
    pub path: String,
    /// Whether every text that shows it says what is on it.
    is_described: bool,
}

/// The rows for some pictures.
#[derive(Debug, Default)]
pub struct Rows {
    /// The ranges of the ledger and what takes their place, in order and apart; an empty range is an insertion.
    pub edits: Vec<(Range<usize>, String)>,
    /// The pictures that get a row.
    pub written: Vec<String>,
    /// Those whose name cannot be a key.
    pub refused: Vec<String>,
}

/// Whether an entry says what is on a picture wherever its text shows it.
pub fn describes(entry: &Entry, path: &str) -> bool {
    let mut is_described = false;
    visit_inlines(&entry.body.blocks, &mut |inline| {
        if let Inline::Image(Image { target: LinkTarget::File { path: shown }, alt, .. }) = inline {
            is_described |= shown == path && !alt.trim().is_empty();
        }
    });
    is_described
}

/// The pictures without a row, by their paths. The emblem of a brand is described by the brand's own fields and needs none.
pub fn unlisted(folder: &SourceFolder, catalog: &Catalog) -> Vec<Unlisted> {
    let mut users: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    let mut emblems: BTreeSet<&str> = BTreeSet::new();
    for entry in &catalog.entries {
        let shown = entry.files().filter(|path| is_picture(path)).cloned();
        for path in shown.chain(beside(folder, entry)) {
            let users = users.entry(path).or_default();
            if !users.iter().any(|user| user.id == entry.id) {
                users.push(entry);
            }
        }
        if let Detail::Brand(brand) = &entry.detail {
            emblems.extend(brand.emblem.as_deref());
        }
    }
    let listed = catalog.configuration("images.yaml").map(|ledger| keys(&ledger.root)).unwrap_or_default();
    users
        .into_iter()
        .filter(|(path, _)| !listed.contains(path) && !emblems.contains(path.as_str()))
        .map(|(path, users)| Unlisted { is_described: users.iter().all(|entry| describes(entry, &path)), path })
        .collect()
}

fn is_picture(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| SHOWN.contains(&ending.to_ascii_lowercase().as_str()))
}

/// The pictures in the folder of an entry that has one of its own.
fn beside(folder: &SourceFolder, entry: &Entry) -> Vec<String> {
    let base = entry.id.to_string();
    if !folder.has_file(&format!("{base}/index.md")) {
        return Vec::new();
    }
    let (items, _) = folder.list(&base);
    items.into_iter().filter(|item| !item.is_folder && is_picture(&item.name)).map(|item| format!("{base}/{}", item.name)).collect()
}

/// The pictures that a ledger has, by their paths.
fn keys(root: &Node) -> BTreeSet<String> {
    let Value::Mapping(pairs) = &root.value else { return BTreeSet::new() };
    pairs.iter().map(|(key, _)| key.name.replace('\\', "/")).collect()
}

/// The rows for pictures of which a ledger has none; `source` is the ledger as it was read.
///
/// # Errors
///
/// - The ledger cannot be read whole: what was not read would be written again.
pub fn rows(source: &Arc<SourceText>, pictures: &[Unlisted]) -> Result<Rows, Diagnostics> {
    let (root, diagnostics) = yaml::parse(source, 0..source.text.len());
    let (_, problems) = read_ledger(source, root.clone());
    let is_whole = !diagnostics.has_errors() && matches!(root.value, Value::Mapping(_) | Value::Null);
    if !is_whole {
        return Err(diagnostics.into_iter().chain(problems).collect());
    }
    let (writable, refused): (Vec<_>, Vec<_>) = pictures.iter().partition(|picture| is_read_as_written(picture));
    let mut rows = Rows { refused: refused.into_iter().map(|picture| picture.path.clone()).collect(), ..Rows::default() };
    if writable.is_empty() {
        return Ok(rows);
    }
    let places = |is_grouped| edits(&source.text, &root, &writable, is_grouped);
    let wanted: BTreeSet<String> = keys(&root).into_iter().chain(writable.iter().map(|picture| picture.path.clone())).collect();
    let before = diagnostics.iter().chain(problems.iter()).count();
    let holds = |edits: &Vec<(Range<usize>, String)>| {
        let (keys, problems) = read_again(&edited(&source.text, edits));
        keys == wanted && problems <= before
    };
    // A ledger that is laid out in an unusual way gets its rows at the end.
    let Some(edits) = [true, false].into_iter().map(places).find(holds) else {
        rows.refused.extend(writable.into_iter().map(|picture| picture.path.clone()));
        return Ok(rows);
    };
    rows.edits = edits;
    rows.written = writable.into_iter().map(|picture| picture.path.clone()).collect();
    Ok(rows)
}

/// The text with what takes the place of some ranges.
pub fn edited(text: &str, edits: &[(Range<usize>, String)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, words) in edits {
        out.push_str(&text[at..range.start]);
        out.push_str(words);
        at = range.end;
    }
    out + &text[at..]
}

/// The pictures that a ledger has, and how many problems it has beside that.
fn read_again(text: &str) -> (BTreeSet<String>, usize) {
    let source = SourceText::new("images.yaml", text);
    let (root, diagnostics) = yaml::parse(&source, 0..source.text.len());
    let keys = keys(&root);
    let (_, problems) = read_ledger(&source, root);
    (keys, diagnostics.iter().chain(problems.iter()).count())
}

/// Whether a row is read as it is written: a name may hold signs that YAML keeps for itself.
fn is_read_as_written(picture: &Unlisted) -> bool {
    let (keys, problems) = read_again(&row(picture, "\n"));
    problems == 0 && keys.len() == 1 && keys.contains(&picture.path)
}

fn row(picture: &Unlisted, line_end: &str) -> String {
    let is_plain = picture.path.chars().all(|c| c.is_alphanumeric() || matches!(c, '/' | '.' | '_' | '-'));
    let key = if is_plain { picture.path.clone() } else { format!("\"{}\"", picture.path.replace('\\', "\\\\").replace('"', "\\\"")) };
    let mut lines = vec![format!("{key}:"), "  caption: 待补（何时、何地、何人、做什么）".to_owned()];
    if !picture.is_described {
        lines.push("  alt: 待补（图上有什么，念给看不见的人听）".to_owned());
    }
    lines.push("  author: 待补（作者）".to_owned());
    lines.push("  # consent: 待补，写 yes（已同意）、no（未同意）或 none（无可辨认人物），再去掉行首的“# ”".to_owned());
    lines.push("  rights: 待补（来源，可以用在哪里）".to_owned());
    lines.into_iter().map(|line| line + line_end).collect()
}

/// Where each row goes: behind the last row of its folder, else of its kind, else at the end.
fn edits(text: &str, root: &Node, pictures: &[&Unlisted], is_grouped: bool) -> Vec<(Range<usize>, String)> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let pairs: &[(Key, Node)] = if let Value::Mapping(pairs) = &root.value { pairs } else { &[] };
    let mut by_place: BTreeMap<usize, String> = BTreeMap::new();
    for picture in pictures {
        let place = if is_grouped { place_of(text, pairs, &picture.path) } else { None };
        by_place.entry(place.unwrap_or(text.len())).or_default().push_str(&row(picture, line_end));
    }
    let mut edits: Vec<(Range<usize>, String)> = by_place
        .into_iter()
        .map(|(place, rows)| {
            let ends_a_line = place == 0 || text[..place].ends_with('\n');
            (place..place, if ends_a_line { rows } else { format!("{line_end}{rows}") })
        })
        .collect();
    // `{}` says that there is nothing yet.
    if let Some(at) = empty_mark(text).filter(|_| pairs.is_empty()) {
        edits.insert(0, (at..at + 2, String::new()));
    }
    edits
}

/// Where `{}` stands alone on a line.
fn empty_mark(text: &str) -> Option<usize> {
    let mut from = 0;
    for line in text.split_inclusive('\n') {
        if line.trim() == "{}" {
            return Some(from + line.find('{')?);
        }
        from += line.len();
    }
    None
}

/// The end of the last row of a folder, or of its kind.
fn place_of(text: &str, pairs: &[(Key, Node)], path: &str) -> Option<usize> {
    let of_folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    let of_kind = |path: &str| path.split_once('/').map(|(folder, _)| folder.to_owned());
    let last = |part: &dyn Fn(&str) -> Option<String>| pairs.iter().rev().find(|(key, _)| part(&key.name) == part(path));
    let (key, value) = last(&of_folder).or_else(|| last(&of_kind))?;
    Some(end_of_row(text, key.range.end.max(end_of(value))))
}

/// Where the last words below a node end.
fn end_of(node: &Node) -> usize {
    match &node.value {
        Value::Scalar(_) => node.range.end,
        Value::Sequence(items) => items.iter().map(end_of).max().unwrap_or(0),
        Value::Mapping(pairs) => pairs.iter().map(|(key, value)| key.range.end.max(end_of(value))).max().unwrap_or(0),
        Value::Null => 0,
    }
}

/// The end of a row whose last words end at `at`: behind that line, and behind the remarks that are indented below it.
fn end_of_row(text: &str, at: usize) -> usize {
    let at = text[..at.min(text.len())].trim_end().len();
    let mut end = text[at..].find('\n').map_or(text.len(), |line_end| at + line_end + 1);
    for line in text[end..].split_inclusive('\n') {
        if !line.starts_with([' ', '\t']) || line.trim().is_empty() {
            break;
        }
        end += line.len();
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ledger with rows for some pictures, and what could not be written.
    fn written(ledger: &str, paths: &[&str]) -> (String, Vec<String>) {
        let source = SourceText::new("images.yaml", ledger);
        let pictures: Vec<Unlisted> = paths.iter().map(|path| Unlisted { path: (*path).to_owned(), is_described: true }).collect();
        let rows = rows(&source, &pictures).unwrap();
        (edited(ledger, &rows.edits), rows.refused)
    }

    const REST: &str = "  caption: 待补（何时、何地、何人、做什么）\n  author: 待补（作者）\n  # consent: 待补，写 yes（已同意）、no（未同意）或 none（无可辨认人物），再去掉行首的“# ”\n  rights: 待补（来源，可以用在哪里）\n";

    #[test]
    fn a_row_stands_behind_those_of_its_folder_and_nothing_else_changes() {
        let head = "# 台账\ncases/a/1.jpg:\n  caption: 一\n  notes: |\n    两\n    行\n  # taken_on: 2026\n";
        let tail = "\n# ---- 作品 ----\nworks/b/1.jpg: {caption: 二}\n# 完";
        let (text, refused) = written(&format!("{head}{tail}"), &["cases/a/2.jpg", "works/c/1.jpg", "brands/x/1.jpg"]);
        assert_eq!(refused, Vec::<String>::new());
        let works = "\n# ---- 作品 ----\nworks/b/1.jpg: {caption: 二}\n";
        assert_eq!(text, format!("{head}cases/a/2.jpg:\n{REST}{works}works/c/1.jpg:\n{REST}# 完\nbrands/x/1.jpg:\n{REST}"));
    }

    #[test]
    fn an_empty_ledger_gets_its_first_rows() {
        let row = format!("cases/a/1.jpg:\n{REST}");
        assert_eq!(written("", &["cases/a/1.jpg"]).0, row);
        assert_eq!(written("# 台账\n{}\n", &["cases/a/1.jpg"]).0, format!("# 台账\n\n{row}"));
        assert_eq!(written("# 台账\n# 例", &["cases/a/1.jpg"]).0, format!("# 台账\n# 例\n{row}"));
    }

    #[test]
    fn line_ends_stay_as_they_are() {
        let (text, _) = written("cases/a/1.jpg:\r\n  caption: 一\r\n", &["cases/a/2.jpg"]);
        assert!(text.contains("cases/a/2.jpg:\r\n  caption: ") && !text.replace("\r\n", "").contains('\n'), "{text:?}");
    }

    #[test]
    fn signs_of_yaml_in_a_name_are_quoted() {
        let names =
            ["cases/a/图 (1)：甲.jpg", "cases/a/#1.jpg", "cases/a/a: b.jpg", "cases/a/“甲”.jpg", "cases/a/it's.jpg", "cases/a/a\"b.jpg"];
        let (text, refused) = written("", &names);
        let source = SourceText::new("images.yaml", text.as_str());
        let keys = keys(&yaml::parse(&source, 0..text.len()).0);
        let all: BTreeSet<String> = names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(keys.into_iter().chain(refused).collect::<BTreeSet<_>>(), all);
    }

    #[test]
    fn a_ledger_that_cannot_be_read_whole_is_left_alone() {
        for ledger in ["cases/a/1.jpg:\n  caption: \"一\ncases/b/1.jpg:\n  caption: 二\n", "- 一\n"] {
            let source = SourceText::new("images.yaml", ledger);
            let picture = Unlisted { path: "cases/a/2.jpg".to_owned(), is_described: false };
            assert!(rows(&source, &[picture]).is_err(), "{ledger}");
        }
    }
}
