//! `qinglian export`: records for engines, and only what changed. That nothing hidden is in them `canary.rs` holds.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::folder::TestFolder;
use crate::program::run;

fn exported(folder: &TestFolder, form: &str, more: &[&str]) -> String {
    let arguments = [&["export", form, "--edition", "internal"], more].concat();
    let made = run(folder.path(), &arguments);
    assert_eq!(made.code, Some(0), "{}", made.err);
    made.out
}

fn lines(path: &Path) -> Vec<Value> {
    fs::read_to_string(path).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn publication() -> TestFolder {
    let folder = TestFolder::new();
    assert_eq!(run(folder.path(), &["init", "content"]).code, Some(0));
    let units = "- id: jiguan\n  name: 云汀市机关\n  short_name: 机关\n  level: city\n  region: 云汀\n  order: 1\n";
    fs::write(folder.path().join("content/units.yaml"), units).unwrap();
    case(&folder, "jia", "藏\t\"宝\\图\"在\u{2028}此");
    case(&folder, "yi", "共有ABC１２３件");
    folder
}

fn case(folder: &TestFolder, id: &str, text: &str) {
    let head = "---\ntitle: 案例\nunit: jiguan\nyear: 2026\nstatus: final\nvisibility: public\nsource: 机关\n---\n";
    fs::create_dir_all(folder.path().join("content/cases")).unwrap();
    fs::write(folder.path().join(format!("content/cases/{id}.md")), format!("{head}\n{text}\n")).unwrap();
}

#[test]
fn a_record_holds_what_an_engine_needs() {
    let folder = publication();
    exported(&folder, "ndjson", &[]);
    let records = lines(&folder.path().join("export/ndjson/entries.ndjson"));
    let record = records.iter().find(|record| record["id"] == "cases/yi").unwrap();
    assert_eq!((record["unit"].as_str(), record["region"].as_str(), record["year"].as_str()), (Some("机关"), Some("云汀"), Some("2026")));
    assert!(record["text"].as_str().unwrap().contains("共有ABC１２３件"));
    assert!(record["folded"].as_str().unwrap().contains("共有abc123件"));
    let grams: Vec<&str> = record["grams"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(grams.contains(&"c1") && grams.contains(&"件") && !grams.iter().any(|gram| gram.contains('\n')), "{grams:?}");
    assert_eq!(record["sha256"].as_str().unwrap().len(), 64);
}

#[test]
fn changes_since_an_export_are_what_differs() {
    let folder = publication();
    exported(&folder, "ndjson", &[]);
    fs::rename(folder.path().join("export/ndjson/manifest.json"), folder.path().join("last.json")).unwrap();
    fs::remove_dir_all(folder.path().join("export")).unwrap();
    fs::remove_file(folder.path().join("content/cases/jia.md")).unwrap();
    case(&folder, "bing", "新来的");
    let said = exported(&folder, "ndjson", &["--since", "last.json"]);
    assert!(said.contains("写入 1 条，删去 1 条"), "{said}");
    let ids = |name: &str| -> Vec<String> {
        lines(&folder.path().join("export/ndjson").join(name)).iter().map(|line| line["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!((ids("entries.ndjson"), ids("deletes.ndjson")), (vec!["cases/bing".to_owned()], vec!["cases/jia".to_owned()]));
}

#[test]
fn another_file_is_no_manifest() {
    let folder = publication();
    let refused = run(folder.path(), &["export", "ndjson", "--edition", "internal", "--since", "content/units.yaml"]);
    assert_eq!(refused.code, Some(2), "{}", refused.err);
    assert!(refused.err.contains("不是导出时写的 manifest.json"), "{}", refused.err);
}

#[test]
fn engines_get_the_same_records_in_their_own_words() {
    let folder = publication();
    exported(&folder, "elastic", &[]);
    let bulk = lines(&folder.path().join("export/elastic/elastic-bulk-001.ndjson"));
    let pairs: Vec<&[Value]> = bulk.chunks(2).collect();
    assert!(pairs.iter().all(|pair| pair[0]["index"]["_id"] == pair[1]["id"] && pair[1].get("grams").is_none()), "{bulk:?}");
    let index: Value = serde_json::from_slice(&fs::read(folder.path().join("export/elastic/elastic-index.json")).unwrap()).unwrap();
    let fields = index["mappings"]["properties"].as_object().unwrap();
    assert!(pairs[0][1].as_object().unwrap().keys().all(|key| fields.contains_key(key)), "a strict mapping refuses other fields");

    exported(&folder, "postgres", &[]);
    let script = fs::read_to_string(folder.path().join("export/postgres/postgres.sql")).unwrap();
    assert!(script.contains(r#""宝\\图""#), "{script}");

    exported(&folder, "groonga", &[]);
    let script = fs::read_to_string(folder.path().join("export/groonga/groonga.grn")).unwrap();
    let rows = script.split("load --table Entries\n").nth(1).unwrap();
    let rows: Vec<Value> = serde_json::from_str(rows).unwrap();
    assert!(rows.iter().any(|row| row["_key"] == "cases/jia"));
}
