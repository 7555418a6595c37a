//! Which entry a file is: its kind, its unit and its id, from what the file says, where it lies and how it is called.

#[cfg(feature = "dictionary")]
mod sounds;
#[cfg(not(feature = "dictionary"))]
#[path = "identity/absent.rs"]
mod sounds;

use super::package::File;
use crate::model::id::Slug;
use crate::model::kind::{KINDS, Kind};
use crate::model::publication::Unit;

/// What a person calls a kind in a name of a file or a folder: its label, or the noun in it.
fn names_kind(part: &str, kind: Kind) -> bool {
    let label: Vec<char> = kind.label().chars().filter(|c| !c.is_whitespace()).collect();
    let noun: String = label[label.len().saturating_sub(2)..].iter().collect();
    let part: String = part.chars().filter(|c| !c.is_whitespace()).collect();
    let lower = part.to_lowercase();
    lower == kind.folder() || lower == kind.name() || part.contains(&label.iter().collect::<String>()) || part.contains(&noun)
}

/// The kind that a path names: the nearest part counts, the file's own name first. A part that names several says nothing.
pub fn kind_of_path(file: &File) -> Option<Kind> {
    let stem = file.stem().to_owned();
    let folders = file.folder().rsplit('/').map(str::to_owned);
    std::iter::once(stem).chain(folders).find_map(|part| {
        let by_label: Vec<Kind> = KINDS.iter().map(|spec| spec.kind).filter(|kind| part.contains(kind.label())).collect();
        if let [kind] = by_label[..] {
            return Some(kind);
        }
        let mut named = KINDS.iter().map(|spec| spec.kind).filter(|kind| names_kind(&part, *kind));
        let kind = named.next()?;
        named.next().is_none().then_some(kind)
    })
}

/// The kind whose sections the headings are: the one with the most, when no other has as many, and two at least.
pub fn kind_of_sections(headings: &[String]) -> Option<Kind> {
    let count = |kind: Kind| {
        let is_there = |names: &[&str]| headings.iter().any(|heading| names.contains(&super::outline::section_name(heading)));
        kind.spec().sections.iter().filter(|section| is_there(section.names)).count()
    };
    let mut counts: Vec<(usize, Kind)> = KINDS.iter().map(|spec| (count(spec.kind), spec.kind)).collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let [(most, kind), (second, _), ..] = counts[..] else { return None };
    (most >= 2 && most > second).then_some(kind)
}

/// The unit of a name as people write it: its id, its name or its short name.
pub fn unit_of_name<'u>(words: &str, units: &'u [Unit]) -> Option<&'u Unit> {
    let words = words.trim();
    units.iter().find(|unit| unit.id.as_str() == words || unit.name == words || unit.short_name == words)
}

/// The unit that a path names: the nearest part counts; of several units in one part the one with the longest name.
pub fn unit_of_path<'u>(file: &File, units: &'u [Unit]) -> Option<&'u Unit> {
    let stem = file.stem().to_owned();
    let folders = file.folder().rsplit('/').map(str::to_owned);
    std::iter::once(stem).chain(folders).find_map(|part| {
        let is_id = |unit: &Unit| part.split(['-', '_', ' ', '.']).any(|word| word == unit.id.as_str()) || part == unit.id.as_str();
        let length = |unit: &Unit| {
            let names = [&unit.name, &unit.short_name].into_iter().filter(|name| !name.is_empty() && part.contains(name.as_str()));
            names.map(|name| name.chars().count()).max().or_else(|| is_id(unit).then_some(1))
        };
        units.iter().filter_map(|unit| Some((length(unit)?, unit))).max_by_key(|(length, _)| *length).map(|(_, unit)| unit)
    })
}

/// The id that a file's name is, marks of copies taken off.
pub fn id_of_name(file: &File) -> Option<Slug> {
    let stem = file.stem();
    // A folder of one entry: cases/wuwang-heyi/index.md.
    let name = if stem == "index" { file.folder().rsplit('/').next().unwrap_or_default() } else { stem };
    // 典型案例填报表（wuwang-heyi）: forms have it in brackets.
    name.split(['(', '（', ' ', ')', '）']).find_map(|part| {
        let part = part.to_lowercase();
        let has_letters = part.chars().filter(char::is_ascii_alphabetic).count() >= 3;
        Slug::new(&part).ok().filter(|_| has_letters)
    })
}

/// How many syllables a suggested id has.
const SYLLABLES: usize = 6;

/// An id made of the words of a title, as they are spelt in pinyin: what stands in quotation marks, else what comes first.
/// None where nobody knows how words are spelt: what is left of a title without its Chinese is no name for it.
pub fn suggested_id(title: &str) -> Option<Slug> {
    if !sounds::ARE_KNOWN {
        return None;
    }
    let quoted = [('“', '”'), ('《', '》'), ('「', '」')].into_iter().find_map(|(open, close)| {
        let (_, rest) = title.split_once(open)?;
        let (inner, _) = rest.split_once(close)?;
        inner.chars().any(|c| sounds::syllable(c).is_some()).then(|| inner.to_owned())
    });
    let words = quoted.unwrap_or_else(|| title.to_owned());
    let mut parts: Vec<String> = Vec::new();
    let mut latin = String::new();
    for c in words.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() {
            latin.push(c.to_ascii_lowercase());
            continue;
        }
        if !latin.is_empty() {
            parts.push(std::mem::take(&mut latin));
        }
        parts.extend(sounds::syllable(c));
    }
    parts.truncate(SYLLABLES);
    let pairs: Vec<String> = parts.chunks(2).map(<[String]>::concat).collect();
    let text: String = pairs.join("-").chars().filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '-').take(80).collect();
    Slug::new(text.trim_matches('-')).ok()
}

/// The same id with a number behind it.
pub fn numbered(id: &Slug, number: usize) -> Option<Slug> {
    Slug::new(&format!("{id}-{number}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> File {
        File { path: path.to_owned(), bytes: Vec::new() }
    }

    #[test]
    fn ids_are_spelt() {
        let suggest = |title: &str| suggested_id(title).map(|id| id.to_string());
        assert_eq!(suggest("“五网合一”赋能阳光监管").as_deref(), Some("wuwang-heyi"));
        assert_eq!(suggest("清风官河").as_deref(), Some("qingfeng-guanhe"));
        assert_eq!(suggest("绿色通道 8+N 行动").as_deref(), Some("lvse-tongdao-8n"));
        assert_eq!(suggest("！"), None);
    }

    #[test]
    fn names_of_files_are_ids() {
        let of = |path: &str| id_of_name(&file(path)).map(|id| id.to_string());
        assert_eq!(of("a/wuwang-heyi.docx").as_deref(), Some("wuwang-heyi"));
        assert_eq!(of("a/wuwang-heyi(1).docx").as_deref(), Some("wuwang-heyi"));
        assert_eq!(of("cases/wuwang-heyi/index.md").as_deref(), Some("wuwang-heyi"));
        assert_eq!(of("a/典型案例填报表（wuwang-heyi）.docx").as_deref(), Some("wuwang-heyi"));
        assert_eq!(of("a/报告.docx"), None);
        assert_eq!(of("a/1.docx"), None);
    }

    #[test]
    fn paths_name_kinds() {
        assert_eq!(kind_of_path(&file("官河/典型案例/五网.docx")), Some(Kind::Case));
        assert_eq!(kind_of_path(&file("官河/清廉品牌报送表.docx")), Some(Kind::Brand));
        assert_eq!(kind_of_path(&file("cases/x/index.md")), Some(Kind::Case));
        assert_eq!(kind_of_path(&file("官河/材料.docx")), None);
    }
}
