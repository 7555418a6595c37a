//! What is remembered of an import: which file an entry came from, its text as it came, and from which paragraph each line.
//!
//! ```text
//! imports.yaml                  cases/wuwang-heyi: the file, the unit's folder, the SHA-256
//! imports/cases/wuwang-heyi.md  the entry as it came: the base of a later merge
//! imports/cases/wuwang-heyi.txt lines of that text with the paragraphs they came from: 9<tab>12<tab>first words
//! ```
//!
//! [`with_origins`] tells a diagnostic of `check` the paragraph that its line came from, as long as the line is as it came.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::document::Spot;
use crate::diag::{Diagnostics, ParagraphPlace, Place};
use crate::load::yaml;
use crate::model::id::EntryId;
use crate::model::node::Value;
use crate::source::{SourceFolder, SourceText};

/// The file that lists all imports.
pub const LIST: &str = "imports.yaml";

/// Where an entry came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The file, by its path in what was imported.
    pub file: String,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// The SHA-256 of the text that the unit had started from, where a package of the workbench brought it.
    pub base: Option<String>,
}

/// Every import by the entry that came of it, as `cases/wuwang-heyi`.
pub type Records = BTreeMap<String, Record>;

/// The base of an entry.
pub fn base_path(id: &EntryId) -> String {
    format!("imports/{id}.md")
}

/// The paragraphs of an entry.
pub fn places_path(id: &EntryId) -> String {
    format!("imports/{id}.txt")
}

/// Reads the list of imports. What cannot be read is as if it were not there: then nothing counts as having come before.
pub fn read(text: &str) -> Records {
    let source = SourceText::new(LIST, text);
    let (node, _) = yaml::parse(&source, 0..text.len());
    let Value::Mapping(pairs) = node.value else { return Records::new() };
    let record = |value: Value| {
        let Value::Mapping(fields) = value else { return None };
        let field = |name: &str| {
            fields.iter().find(|(key, _)| key.name == name).and_then(|(_, node)| match &node.value {
                Value::Scalar(text) => Some(text.clone()),
                _ => None,
            })
        };
        Some(Record { file: field("file")?, sha256: field("sha256")?, base: field("base") })
    };
    pairs.into_iter().filter_map(|(key, node)| Some((key.name, record(node.value)?))).collect()
}

/// The list as a text.
pub fn write(records: &Records) -> String {
    let mut out = String::from("# 导入记录：条目从哪个文件来。由 qinglian import 写入，请勿手工修改。\n");
    for (id, record) in records {
        let _ = write!(out, "{id}:\n  file: {}\n  sha256: {}\n", super::entry::scalar(&record.file), record.sha256);
        if let Some(base) = &record.base {
            let _ = writeln!(out, "  base: {base}");
        }
    }
    out
}

/// The paragraphs of lines, as a text; lines count from 1.
pub fn write_places(file: &str, places: &[(usize, Spot)]) -> String {
    let mut out = format!("{file}\n");
    for (line, spot) in places.iter().filter(|(_, spot)| spot.paragraph > 0) {
        let words: String = spot.words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let _ = writeln!(out, "{line}\t{}\t{words}", spot.paragraph);
    }
    out
}

/// What is known of an imported entry: the paragraph of each of its lines as they came.
struct Origins {
    file: String,
    /// The text of a line with the paragraph that it came from; a line that stands twice has the first.
    by_line: BTreeMap<String, Spot>,
}

impl Origins {
    fn read(base: &str, places: &str) -> Self {
        let lines: Vec<&str> = base.lines().collect();
        let mut rows = places.lines();
        let file = rows.next().unwrap_or_default().to_owned();
        let spots: Vec<(usize, Spot)> = rows.filter_map(place).collect();
        let mut by_line = BTreeMap::new();
        for (index, (line, spot)) in spots.iter().enumerate() {
            // A paragraph reaches up to the next one; its later lines are its own, too.
            let end = spots.get(index + 1).map_or(lines.len() + 1, |(next, _)| *next);
            for text in lines.get(line.saturating_sub(1)..end.saturating_sub(1).min(lines.len())).unwrap_or_default() {
                if !text.trim().is_empty() {
                    by_line.entry((*text).to_owned()).or_insert_with(|| spot.clone());
                }
            }
        }
        Self { file, by_line }
    }
}

fn place(row: &str) -> Option<(usize, Spot)> {
    let mut parts = row.splitn(3, '\t');
    let line = parts.next()?.parse().ok()?;
    let paragraph = parts.next()?.parse().ok()?;
    Some((line, Spot { paragraph, words: parts.next().unwrap_or_default().to_owned() }))
}

/// The same diagnostics; those about a line that is as it came from Word say the paragraph there, too.
#[must_use]
pub fn with_origins(diagnostics: Diagnostics, folder: &SourceFolder) -> Diagnostics {
    if !folder.has_file(LIST) {
        return diagnostics;
    }
    let prefix = folder.shown("");
    let mut known: BTreeMap<String, Option<Origins>> = BTreeMap::new();
    let tell = |diagnostic: crate::diag::Diagnostic| {
        let Place::Text(span) = &diagnostic.place else { return diagnostic };
        let path = span.source.path.strip_prefix(&prefix).unwrap_or(&span.source.path);
        let id = path.trim_end_matches(".md").trim_end_matches("/index").to_owned();
        let origins = known.entry(id).or_insert_with_key(|id| {
            let text = |ending: &str| folder.read_text(&format!("imports/{id}.{ending}")).ok().map(|(text, _)| text.text.clone());
            let is_there = |ending: &str| folder.has_file(&format!("imports/{id}.{ending}"));
            (is_there("md") && is_there("txt")).then(|| Some(Origins::read(&text("md")?, &text("txt")?))).flatten()
        });
        let Some(origins) = origins else { return diagnostic };
        let line = span.source.line_range(span.source.position(span.range.start).line);
        let Some(spot) = origins.by_line.get(&span.source.text[line]) else { return diagnostic };
        let place = ParagraphPlace { file: origins.file.clone(), paragraph: spot.paragraph, words: spot.words.clone() };
        diagnostic.from_paragraph(place)
    };
    diagnostics.into_iter().map(tell).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_read_as_it_was_written() {
        let record =
            |file: &str, base: Option<&str>| Record { file: file.to_owned(), sha256: "ab12".to_owned(), base: base.map(str::to_owned) };
        let records: Records = [("cases/a", record("官河/报告: “一”.docx", None)), ("brands/b", record("#1.docx", Some("cd34")))]
            .map(|(id, r)| (id.to_owned(), r))
            .into();
        assert_eq!(read(&write(&records)), records);
        assert_eq!(read("- 1\n"), Records::new());
    }

    #[test]
    fn a_line_knows_its_paragraph() {
        let spot = |paragraph, words: &str| Spot { paragraph, words: words.to_owned() };
        let places = write_places("报告.docx", &[(1, spot(3, "甲")), (3, spot(4, "乙")), (5, Spot::default())]);
        let origins = Origins::read("甲\n\n乙\\\n丙\n\n丁\n", &places);
        assert_eq!(origins.file, "报告.docx");
        assert_eq!(origins.by_line.get("丙").map(|spot| spot.paragraph), Some(4));
        assert_eq!(origins.by_line.get("甲").map(|spot| spot.paragraph), Some(3));
    }
}
