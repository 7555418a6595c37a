//! Records in the words of an engine: each of these only renames what [`super::record`] states.
//!
//! - [`Engine::Ndjson`]: `entries.ndjson`, `deletes.ndjson`, as they are.
//! - [`Engine::Elastic`]: bulk files for Elasticsearch and OpenSearch with the index's settings; `folded` is cut into one and two characters,
//!   and asked with `match_phrase`. Never met a real server here: the tests read the files as the official client does.
//! - [`Engine::Postgres`]: a script for `psql`; grams in an inverted index, and `folded` for `LIKE`.
//! - [`Engine::Groonga`]: a script for `groonga`; two-character tokens without unifying letters and digits, which would lose substrings.
//!
//! Each export has `manifest.json` beside it, and begins with what creates tables or settings where they are missing.

use std::fmt::Write as _;

use serde_json::json;

use super::record::{Changes, FIELDS, Held, Manifest, Record};
use crate::output::Files;

/// Bytes of a bulk file: Elasticsearch takes requests of 100 MB.
const BULK_BYTES: usize = 90_000_000;

/// The field by which an engine knows a record.
const KEY: &str = "id";
/// The field that is left out where the engine cuts the grams of `folded` itself.
const CUT_BY_ENGINE: &str = "grams";

/// Who the records are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Anybody: the neutral records.
    Ndjson,
    /// Elasticsearch, OpenSearch.
    Elastic,
    /// PostgreSQL.
    Postgres,
    /// Groonga.
    Groonga,
}

/// The files of an export, by their names.
pub fn files(engine: Engine, changes: &Changes, manifest: &Manifest) -> Files {
    let mut files = match engine {
        Engine::Ndjson => ndjson(changes),
        Engine::Elastic => elastic(changes, BULK_BYTES),
        Engine::Postgres => one("postgres.sql", postgres(changes)),
        Engine::Groonga => one("groonga.grn", groonga(changes)),
    };
    files.insert("manifest.json".to_owned(), manifest.to_text().into_bytes());
    files
}

fn one(name: &str, text: String) -> Files {
    [(name.to_owned(), text.into_bytes())].into()
}

fn lines(lines: impl Iterator<Item = String>) -> Vec<u8> {
    lines.flat_map(|line| (line + "\n").into_bytes()).collect()
}

fn ndjson(changes: &Changes) -> Files {
    let deletes = changes.deletes.iter().map(|id| json!({ "id": id }).to_string());
    [("entries.ndjson".to_owned(), lines(changes.upserts.iter().map(Record::to_line))), ("deletes.ndjson".to_owned(), lines(deletes))]
        .into()
}

/// Bulk requests of at most `most` bytes each, or of one record.
fn elastic(changes: &Changes, most: usize) -> Files {
    let upserts = changes.upserts.iter().map(|record| {
        let action = json!({ "index": { "_id": record.id } });
        format!("{action}\n{}\n", elastic_source(record))
    });
    let deletes = changes.deletes.iter().map(|id| format!("{}\n", json!({ "delete": { "_id": id } })));
    let mut bulks: Vec<Vec<u8>> = Vec::new();
    for request in upserts.chain(deletes) {
        match bulks.last_mut().filter(|bulk| bulk.len() + request.len() <= most) {
            Some(bulk) => bulk.extend_from_slice(request.as_bytes()),
            None => bulks.push(request.into_bytes()),
        }
    }
    let numbered = bulks.into_iter().enumerate().map(|(at, bulk)| (format!("elastic-bulk-{:03}.ndjson", at + 1), bulk));
    let index = serde_json::to_string_pretty(&elastic_index()).expect("settings are texts and numbers") + "\n";
    numbered.chain([("elastic-index.json".to_owned(), index.into_bytes())]).collect()
}

fn elastic_source(record: &Record) -> String {
    let mut source = json!(record);
    source.as_object_mut().expect("a record is an object").remove(CUT_BY_ENGINE);
    source.to_string()
}

fn elastic_index() -> serde_json::Value {
    let keyword = json!({ "type": "keyword" });
    let stored = json!({ "type": "text", "index": false });
    json!({
        "settings": {
            "index": { "max_ngram_diff": 1 },
            "analysis": {
                "tokenizer": { "grams": { "type": "ngram", "min_gram": 1, "max_gram": 2, "token_chars": [] } },
                "analyzer": { "grams": { "type": "custom", "tokenizer": "grams" } },
            },
        },
        "mappings": {
            "dynamic": "strict",
            "properties": {
                "id": keyword, "kind": keyword, "unit": keyword, "region": keyword, "year": keyword, "aspects": keyword, "url": keyword,
                "sha256": { "type": "keyword", "index": false },
                "date": { "type": "keyword" },
                "title": stored, "headings": stored, "text": stored,
                "folded": { "type": "text", "analyzer": "grams" },
            },
        },
    })
}

fn postgres(changes: &Changes) -> String {
    let names = FIELDS.map(|(name, _)| name).join(", ");
    let column = |(name, held): (&str, Held)| {
        let is_list = matches!(held, Held::Words(_));
        format!("    {name} text{} {}", if is_list { "[]" } else { "" }, if name == KEY { "PRIMARY KEY" } else { "NOT NULL" })
    };
    let columns = FIELDS.map(column).join(",\n");
    let mut script = format!(
        "-- psql -v ON_ERROR_STOP=1 -f postgres.sql\n\
         BEGIN;\n\
         CREATE TABLE IF NOT EXISTS qinglian (\n{columns}\n);\n\
         CREATE INDEX IF NOT EXISTS qinglian_grams ON qinglian USING gin (grams);\n\
         CREATE TEMP TABLE incoming (LIKE qinglian) ON COMMIT DROP;\n\
         COPY incoming ({names}) FROM stdin;\n"
    );
    for record in &changes.upserts {
        let _ = writeln!(script, "{}", copy_row(record));
    }
    script.push_str("\\.\n");
    script.push_str("DELETE FROM qinglian USING incoming WHERE qinglian.id = incoming.id;\n");
    script.push_str("INSERT INTO qinglian SELECT * FROM incoming;\n");
    script.push_str("CREATE TEMP TABLE outgoing (id text) ON COMMIT DROP;\nCOPY outgoing (id) FROM stdin;\n");
    for id in &changes.deletes {
        let _ = writeln!(script, "{}", copy_value(id));
    }
    script.push_str("\\.\nDELETE FROM qinglian USING outgoing WHERE qinglian.id = outgoing.id;\nCOMMIT;\n");
    script
}

fn copy_row(record: &Record) -> String {
    let value = |(_, held): (&str, Held)| match held {
        Held::Word(of) | Held::Text(of) => copy_value(of(record)),
        Held::Words(of) => copy_value(&array(of(record))),
    };
    FIELDS.map(value).join("\t")
}

/// A value of `COPY` in its text format (PostgreSQL, COPY, "Text Format").
fn copy_value(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // The database has no such character in a text.
            '\0' => {}
            c => out.push(c),
        }
    }
    out
}

/// An array's text, each element quoted (PostgreSQL, Arrays, "Array Input and Output Syntax").
fn array(list: &[String]) -> String {
    let quoted: Vec<String> = list.iter().map(|item| format!("\"{}\"", item.replace('\\', "\\\\").replace('"', "\\\""))).collect();
    format!("{{{}}}", quoted.join(","))
}

fn groonga(changes: &Changes) -> String {
    let mut script = String::from("# groonga qinglian.db < groonga.grn\ntable_create Entries TABLE_HASH_KEY ShortText\n");
    for (name, held) in FIELDS.into_iter().filter(|(name, _)| *name != KEY && *name != CUT_BY_ENGINE) {
        let kind = match held {
            Held::Word(_) => "COLUMN_SCALAR ShortText",
            Held::Words(_) => "COLUMN_VECTOR ShortText",
            Held::Text(_) => "COLUMN_SCALAR LongText",
        };
        let _ = writeln!(script, "column_create Entries {name} {kind}");
    }
    script.push_str(concat!(
        "table_create Grams TABLE_PAT_KEY ShortText --default_tokenizer ",
        "'TokenNgram(\"n\", 2, \"unify_alphabet\", false, \"unify_digit\", false, \"unify_symbol\", false)'\n",
        "column_create Grams entries_folded COLUMN_INDEX|WITH_POSITION Entries folded\n",
    ));
    script.push_str("load --table Entries\n[\n");
    let rows: Vec<String> = changes.upserts.iter().map(groonga_row).collect();
    script.push_str(&rows.join(",\n"));
    script.push_str("\n]\n");
    for id in &changes.deletes {
        let _ = writeln!(script, "delete --table Entries --key {}", json!(id));
    }
    script
}

fn groonga_row(record: &Record) -> String {
    let mut row = json!(record);
    let fields = row.as_object_mut().expect("a record is an object");
    fields.remove(CUT_BY_ENGINE);
    if let Some(id) = fields.remove(KEY) {
        fields.insert("_key".to_owned(), id);
    }
    row.to_string()
}
