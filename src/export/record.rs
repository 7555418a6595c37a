//! Entries as records for search engines: one JSON object a line, the same for every engine, so that what is found does not depend on how an
//! engine folds or cuts Chinese words.
//!
//! - `folded` is the text in the one form in which this program compares ([`fold`]); a query is folded in the same way before it is asked.
//! - `grams` are the characters and the pairs of neighbours of the folded text: an engine that can look up words finds every substring by them,
//!   and compares with `folded` what is longer than two characters. No pair crosses from one line to the next, nor a redaction.
//! - `sha256` is of the record without it: two exports are compared by it alone.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::model::{Catalog, Entry};
use crate::search::fold::{fold, is_space};
use crate::search::{Document, TextRole};
use crate::source::digest;

/// How an entry is handed to an engine. The fields stand in this order in each line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The stable id, `cases/x`.
    pub id: String,
    /// 类别, as the publication calls it.
    pub kind: String,
    /// 单位, its short name.
    pub unit: String,
    /// 地区 of the unit; empty where nothing is said.
    pub region: String,
    /// 年度.
    pub year: String,
    /// 方面.
    pub aspects: Vec<String>,
    /// The date as `yyyy-mm-dd`; empty where there is none.
    pub date: String,
    /// The title, redactions as asterisks.
    pub title: String,
    /// Headings and the summary.
    pub headings: Vec<String>,
    /// All texts in the order of the page, one a line.
    pub text: String,
    /// [`Record::text`], folded, line by line.
    pub folded: String,
    /// The characters and pairs of neighbours of [`Record::folded`], each once, in order.
    pub grams: Vec<String>,
    /// The page's address below the site's root.
    pub url: String,
    /// SHA-256 of the record without this field, in lower-case hexadecimal digits.
    pub sha256: String,
}

/// How an engine has to hold a field of a record.
#[derive(Clone, Copy)]
pub(super) enum Held {
    /// A name, compared whole.
    Word(fn(&Record) -> &str),
    /// Several short texts.
    Words(fn(&Record) -> &[String]),
    /// A long text.
    Text(fn(&Record) -> &str),
}

/// The fields of a record by their names, in their order.
pub(super) const FIELDS: [(&str, Held); 14] = [
    ("id", Held::Word(|record| &record.id)),
    ("kind", Held::Word(|record| &record.kind)),
    ("unit", Held::Word(|record| &record.unit)),
    ("region", Held::Word(|record| &record.region)),
    ("year", Held::Word(|record| &record.year)),
    ("aspects", Held::Words(|record| &record.aspects)),
    ("date", Held::Word(|record| &record.date)),
    ("title", Held::Word(|record| &record.title)),
    ("headings", Held::Words(|record| &record.headings)),
    ("text", Held::Text(|record| &record.text)),
    ("folded", Held::Text(|record| &record.folded)),
    ("grams", Held::Words(|record| &record.grams)),
    ("url", Held::Word(|record| &record.url)),
    ("sha256", Held::Word(|record| &record.sha256)),
];

impl Record {
    /// The record as a line, without the line end.
    pub fn to_line(&self) -> String {
        serde_json::to_string(self).expect("a record holds texts and lists of texts only")
    }

    fn digest(mut self) -> Self {
        self.sha256.clear();
        self.sha256 = digest(self.to_line().as_bytes());
        self
    }
}

/// The records of a catalog, which is already what an edition may show; `documents` are [`crate::documents::documents`] of it.
pub fn records(catalog: &Catalog, documents: &[Document]) -> Vec<Record> {
    catalog.entries.iter().zip(documents).map(|(entry, document)| record(catalog, entry, document)).collect()
}

fn record(catalog: &Catalog, entry: &Entry, document: &Document) -> Record {
    let region = catalog.unit(&entry.unit).and_then(|unit| unit.region.clone()).unwrap_or_default();
    let headings = document.texts.iter().filter(|text| text.role == TextRole::Heading).map(|text| text.words.clone()).collect();
    let lines: Vec<String> = document.texts.iter().flat_map(|text| text.words.lines()).map(str::to_owned).collect();
    let folded: Vec<String> = lines.iter().map(|line| fold(line).chars().iter().collect()).collect();
    Record {
        id: document.id.clone(),
        kind: document.facets.kind.clone(),
        unit: document.facets.unit.clone(),
        region,
        year: document.facets.year.clone(),
        aspects: document.facets.aspects.clone(),
        date: document.date.clone().unwrap_or_default(),
        title: document.title.clone(),
        headings,
        grams: grams(&folded),
        text: lines.join("\n"),
        folded: folded.join("\n"),
        url: document.url.clone(),
        sha256: String::new(),
    }
    .digest()
}

fn grams(lines: &[String]) -> Vec<String> {
    let mut grams = BTreeSet::new();
    for line in lines {
        for segment in line.split(|c| is_space(c) || c == '*') {
            let ends = segment.char_indices().map(|(at, c)| (at, at + c.len_utf8()));
            let mut before: Option<usize> = None;
            for (start, end) in ends {
                grams.insert(&segment[start..end]);
                if let Some(before) = before.replace(start) {
                    grams.insert(&segment[before..end]);
                }
            }
        }
    }
    grams.into_iter().map(str::to_owned).collect()
}

/// What an export held, to be kept until the next one: ids with the hashes of their records.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// 1.
    pub format: u32,
    /// The publication's short title.
    pub publication: String,
    /// Each record's SHA-256 by its id.
    pub records: BTreeMap<String, String>,
}

impl Manifest {
    /// The manifest of records.
    pub fn of(publication: &str, records: &[Record]) -> Self {
        let records = records.iter().map(|record| (record.id.clone(), record.sha256.clone())).collect();
        Self { format: 1, publication: publication.to_owned(), records }
    }

    /// Reads what [`Manifest::to_text`] wrote; nothing when it is something else.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|manifest: &Self| manifest.format == 1)
    }

    /// As a file.
    pub fn to_text(&self) -> String {
        serde_json::to_string_pretty(self).expect("a manifest holds texts only") + "\n"
    }
}

/// What an engine has to do so that it holds the records.
#[derive(Debug, PartialEq, Eq)]
pub struct Changes {
    /// Records to be put in the place of those of the same id.
    pub upserts: Vec<Record>,
    /// Ids whose records go.
    pub deletes: Vec<String>,
}

/// The changes since an earlier export; without one all records are new.
pub fn changes(records: Vec<Record>, since: Option<&Manifest>) -> Changes {
    let Some(since) = since else { return Changes { upserts: records, deletes: Vec::new() } };
    let ids: BTreeSet<&str> = records.iter().map(|record| record.id.as_str()).collect();
    let deletes = since.records.keys().filter(|id| !ids.contains(id.as_str())).cloned().collect();
    let upserts = records.into_iter().filter(|record| since.records.get(&record.id) != Some(&record.sha256)).collect();
    Changes { upserts, deletes }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(id: &str, text: &str) -> Record {
        let folded = vec![text.to_owned()];
        Record {
            id: id.to_owned(),
            kind: "典型案例".to_owned(),
            unit: "机关".to_owned(),
            region: String::new(),
            year: "2026".to_owned(),
            aspects: Vec::new(),
            date: String::new(),
            title: text.to_owned(),
            headings: Vec::new(),
            text: text.to_owned(),
            grams: grams(&folded),
            folded: text.to_owned(),
            url: format!("{id}.html"),
            sha256: String::new(),
        }
        .digest()
    }

    #[test]
    fn the_fields_are_those_of_a_line() {
        let line = record("cases/a", "一").to_line();
        let at: Vec<usize> = FIELDS.iter().map(|(name, _)| line.find(&format!("\"{name}\":")).unwrap()).collect();
        assert!(at.is_sorted(), "{line}");
        let count = serde_json::from_str::<serde_json::Value>(&line).unwrap().as_object().unwrap().len();
        assert_eq!(count, FIELDS.len());
    }

    #[test]
    fn grams_are_characters_and_pairs_within_a_segment() {
        let lines = ["清风 气".to_owned(), "张*三".to_owned()];
        assert_eq!(grams(&lines), ["三", "张", "气", "清", "清风", "风"]);
    }

    #[test]
    fn only_what_changed_is_written_again() {
        let old = [record("cases/a", "一"), record("cases/b", "二"), record("cases/c", "三")];
        let manifest = Manifest::read(&Manifest::of("清莲", &old).to_text()).unwrap();
        let new = vec![record("cases/a", "一"), record("cases/b", "改"), record("cases/d", "四")];
        let Changes { upserts, deletes } = changes(new, Some(&manifest));
        assert_eq!(upserts.iter().map(|record| record.id.as_str()).collect::<Vec<_>>(), ["cases/b", "cases/d"]);
        assert_eq!(deletes, ["cases/c"]);
    }

    #[test]
    fn other_files_are_no_manifest() {
        assert_eq!(Manifest::read("{}"), None);
        assert_eq!(Manifest::read("{\"format\":2,\"publication\":\"\",\"records\":{}}"), None);
    }
}
