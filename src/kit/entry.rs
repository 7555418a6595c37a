//! An entry as everybody may see it, as text: its public fields written anew, and its body without what is hidden and without the traces of it.
//!
//! The body comes from [`Entry::source`] of the public edition, in which blanks stand for hidden parts. Beside these go: notes that only hidden
//! parts mention and mentions of hidden notes, pictures that the ledger hides, and links to entries that the kit does not have (their words stay).

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use super::yaml;
use crate::load::yaml::parse;
use crate::model::field::{Asked, FieldSpec, Reader};
use crate::model::node::{Node, Value};
use crate::model::tables::COMMON;
use crate::model::{Entry, EntryId, Slug};

/// Fields that speak of what is the office's, whoever may read them.
const OFFICE_FIELDS: [&str; 2] = ["endorsement", "endorsement_cleared"];

/// The text of an entry. `kept` are the entries of the kit.
pub(super) fn text(entry: &Entry, kept: &BTreeSet<EntryId>) -> String {
    let (front_matter, _) = parse(&entry.source, entry.parts.front_matter.clone());
    let fields: Vec<(String, Value)> = match front_matter.value {
        Value::Mapping(pairs) => {
            pairs.into_iter().filter_map(|(key, node)| Some((key.name.clone(), field(entry, kept, &key.name, node)?))).collect()
        }
        _ => Vec::new(),
    };
    let head = yaml::write(fields.iter().map(|(key, value)| (key.as_str(), value)));
    let body = &entry.source.text[entry.parts.body.clone()];
    let body = without_lost_notes(&without_blanks(body));
    let body = without_lost_links(&body, entry, kept);
    format!("---\n{head}---\n\n{}\n", body.trim_matches('\n'))
}

/// The value of a field that everybody may read; nothing of a field that is not known.
fn field(entry: &Entry, kept: &BTreeSet<EntryId>, name: &str, node: Node) -> Option<Value> {
    let spec: &FieldSpec = COMMON.iter().chain(entry.id.kind.spec().fields).find(|spec| spec.matches(name))?;
    if spec.reader == Reader::Office || OFFICE_FIELDS.contains(&spec.key) {
        return None;
    }
    if let Some(kind) = spec.uses.target {
        let is_kept = |words: &str| {
            let slug = words.trim().rsplit('/').next().unwrap_or_default();
            Slug::new(slug).is_ok_and(|slug| kept.contains(&EntryId { kind, slug }))
        };
        return filtered(node.value, &is_kept);
    }
    if matches!(spec.asked, Asked::Pictures | Asked::File) {
        return filtered(node.value, &|words| is_file_of(entry, words));
    }
    Some(node.value)
}

/// A text or a list of texts with those that pass; nothing where none does.
fn filtered(value: Value, passes: &dyn Fn(&str) -> bool) -> Option<Value> {
    match value {
        Value::Scalar(words) => {
            // Several names on one line are a list, too.
            let words: Vec<String> = words.split(['、', ',', '，']).map(str::trim).filter(|word| passes(word)).map(str::to_owned).collect();
            match words.len() {
                0 => None,
                1 => words.into_iter().next().map(Value::Scalar),
                _ => Some(yaml::list(words)),
            }
        }
        Value::Sequence(items) => {
            let is_kept = |node: &Node| matches!(&node.value, Value::Scalar(words) if passes(words));
            let items: Vec<Node> = items.into_iter().filter(is_kept).collect();
            (!items.is_empty()).then_some(Value::Sequence(items))
        }
        Value::Mapping(_) | Value::Null => None,
    }
}

/// Whether words name a file that the entry shows or offers.
fn is_file_of(entry: &Entry, words: &str) -> bool {
    let words = percent_decode_str(words.trim()).decode_utf8_lossy().replace('\\', "/");
    let name = words.trim_start_matches("./").trim_start_matches("../");
    !name.is_empty() && entry.files().any(|path| path == name || path.ends_with(&format!("/{name}")))
}

/// A text with blanks for what is hidden, without the lines that are nothing but blanks, and with one empty line where there would be more.
fn without_blanks(masked: &str) -> String {
    let mut out = String::new();
    for line in masked.lines() {
        let line = if line.trim().is_empty() { "" } else { line };
        if !line.is_empty() || !(out.is_empty() || out.ends_with("\n\n")) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// Where a note stands: its label, and whether the note itself is there (`[^1]: …`) rather than a mention.
fn notes(text: &str) -> Vec<(std::ops::Range<usize>, &str, bool)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("[^") {
        let Some(end) = text[at..].find(']').map(|end| at + end) else { continue };
        let label = &text[at + 2..end];
        if label.is_empty() || label.contains(['\n', '[']) {
            continue;
        }
        let is_first = text[..at].rsplit('\n').next().unwrap_or_default().trim().is_empty();
        let is_note = is_first && text[end + 1..].starts_with([':', '：']);
        found.push((at..end + 1, label, is_note));
    }
    found
}

/// Takes out notes that nothing mentions and mentions of no note: their other half was hidden.
fn without_lost_notes(text: &str) -> String {
    let mut text = text.to_owned();
    loop {
        let all = notes(&text);
        let has = |label: &str, note: bool| all.iter().any(|(_, known, is_note)| *known == label && *is_note == note);
        let lost = all.iter().find(|(_, label, is_note)| !has(label, !is_note));
        let Some((range, _, is_note)) = lost else { return text };
        let range = if *is_note { range.start..end_of_note(&text, range.start) } else { range.clone() };
        text.replace_range(range, "");
    }
}

/// Where a note ends: before the first line that is not its own. Its further paragraphs are indented.
fn end_of_note(text: &str, start: usize) -> usize {
    let mut end = start;
    let mut is_behind_blank = false;
    for (index, line) in text[start..].split_inclusive('\n').enumerate() {
        let is_blank = line.trim().is_empty();
        let is_own = index == 0 || is_blank || line.starts_with([' ', '\t']) || (!is_behind_blank && !line.starts_with("[^"));
        if !is_own {
            break;
        }
        is_behind_blank = is_blank;
        end += line.len();
    }
    end
}

/// A link or a picture in a text.
struct Link {
    /// The whole of it.
    range: std::ops::Range<usize>,
    /// Its words.
    words: std::ops::Range<usize>,
    target: String,
    is_picture: bool,
}

/// The links and pictures of a text, in order: `[words](target)`.
fn links(text: &str) -> Vec<Link> {
    let link = |at: usize| {
        let open = opening(&text[..at])?;
        let end = at + 2 + text[at + 2..].find([')', '\n']).filter(|end| text.as_bytes()[at + 2 + end] == b')')?;
        let target = text[at + 2..end].split_whitespace().next().unwrap_or_default().trim_matches(['<', '>']);
        let is_picture = text[..open].ends_with('!');
        let start = open - usize::from(is_picture);
        Some(Link { range: start..end + 1, words: open + 1..at, target: target.to_owned(), is_picture })
    };
    text.match_indices("](").filter_map(|(at, _)| link(at)).collect()
}

/// The bracket that opens what ends at the end of a text.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices().rev() {
        match c {
            ']' => depth += 1,
            '[' if depth == 0 => return Some(at),
            '[' => depth -= 1,
            '\n' if text[..at].ends_with('\n') => return None,
            _ => {}
        }
    }
    None
}

/// Takes out pictures that are not shown, and of links to entries and files that are not there all but the words. One may hold another: the
/// first that is left is taken until there is none.
fn without_lost_links(text: &str, entry: &Entry, kept: &BTreeSet<EntryId>) -> String {
    let is_lost =
        |link: &Link| !(is_elsewhere(&link.target) || leads_to_kept(&link.target, entry, kept) || is_file_of(entry, &link.target));
    let mut out = text.to_owned();
    while let Some(link) = links(&out).into_iter().find(is_lost) {
        let words = if link.is_picture { String::new() } else { out[link.words].to_owned() };
        out.replace_range(link.range, &words);
    }
    without_blanks(&out)
}

/// Whether a target is an address of the web, or a place on the same page.
fn is_elsewhere(target: &str) -> bool {
    target.starts_with('#') || target.contains("://") || target.starts_with("mailto:") || target.starts_with("tel:")
}

/// Whether a target is an entry of the kit: `../cases/wuwang-heyi.md`, `cases/wuwang-heyi/index.md#…`, `brands/guanhe`.
fn leads_to_kept(target: &str, entry: &Entry, kept: &BTreeSet<EntryId>) -> bool {
    let path = target.split(['#', '?']).next().unwrap_or_default();
    let path = path.trim_end_matches("index.md").trim_end_matches(".md").trim_end_matches(".html").trim_end_matches('/');
    let mut parts = path.rsplit('/');
    let name = parts.next().unwrap_or_default();
    let folder = parts.next().filter(|folder| !folder.is_empty() && *folder != ".." && *folder != ".");
    kept.iter().any(|id| {
        id.slug.as_str() == name && folder.is_none_or(|folder| folder == id.kind.folder()) && (folder.is_some() || id.kind == entry.id.kind)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_go_with_their_other_half() {
        let text = "甲[^1]，乙[^2]。\n\n[^1]: 一\n\n[^3]: 没有人提到\n还是它\n\n    也是它\n\n丙\n";
        assert_eq!(without_lost_notes(text), "甲[^1]，乙。\n\n[^1]: 一\n\n丙\n");
    }

    #[test]
    fn blanks_leave_no_holes() {
        assert_eq!(without_blanks("甲\n\n      \n    \n\n乙  \n丙\n\n\n"), "甲\n\n乙  \n丙\n\n");
    }

    #[test]
    fn links_are_found_with_their_words() {
        let found: Vec<(String, bool)> =
            links("见[甲[1]](a.md \"题\")和![乙](b.jpg)，[丙]( c )").into_iter().map(|link| (link.target, link.is_picture)).collect();
        assert_eq!(found, [("a.md".to_owned(), false), ("b.jpg".to_owned(), true), ("c".to_owned(), false)]);
    }
}
