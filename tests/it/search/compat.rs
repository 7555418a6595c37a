//! An index of each format number that can still be read, with the answers that it gave when it was made.
//!
//! `tests/it/search/format-5/` is never written again: a change of meaning takes a new number and a new folder, which `UPDATE=1` makes
//! where there is none.

use std::fs;
use std::path::PathBuf;

use qinglian::documents::readings;
use qinglian::search::format::{FORMAT, OLDEST};
use qinglian::search::{Document, Facets, IndexOptions, Query, Text, TextRole, index, json, open_folder};

const QUERIES: [&str; 12] =
    ["清", "清廉", "水韻清蓮", "App", "莲（廉）", "清廉 诗会", "1381234", "没有", "qinglian", "廉诗会", "青莲", "清廉 -诗会"];

fn folder(format: u8) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/search/format-{format}"))
}

fn documents() -> Vec<Document> {
    let text = |role, words: &str| Text { role, anchor: Some("heading-1".to_owned()), words: words.to_owned() };
    let document = |number: usize, title: &str, words: &str| Document {
        id: format!("cases/{number}"),
        url: format!("cases/{number}.html"),
        title: title.to_owned(),
        date: (number > 1).then(|| format!("2024-0{number}-01")),
        facets: Facets {
            kind: ["典型案例", "清廉品牌"][number % 2].to_owned(),
            unit: "云汀市港航中心".to_owned(),
            aspects: vec!["廉洁文化".to_owned()],
            year: "2024".to_owned(),
        },
        weight: 1.0,
        texts: vec![text(TextRole::Heading, "主要做法"), text(TextRole::Body, words)],
    };
    vec![
        document(1, "水韵清莲", "盛夏莲（廉）诗会上，清廉的故事"),
        document(2, "清廉工地", "用App看计量，清廉**建设"),
        document(3, "阳光审批", "举报电话138****1234，清廉诗会"),
    ]
}

fn options() -> IndexOptions {
    IndexOptions {
        list_shard: Some(150),
        list_block: Some(60),
        text_shard: Some(2),
        readings: Some(readings),
        words: ["清廉", "诗会", "建设"].map(str::to_owned).to_vec(),
        characters: "青钱帐".chars().collect(),
    }
}

fn answers(folder: &std::path::Path) -> String {
    let read = |name: &str| fs::read(folder.join(name));
    let mut searcher = open_folder(read).unwrap();
    QUERIES.iter().map(|typed| json::answer(typed, &searcher.answer(&Query::parse(typed), 20, read).unwrap()) + "\n").collect()
}

#[test]
fn every_format_that_is_promised_is_still_read() {
    let newest = folder(FORMAT);
    if std::env::var_os("UPDATE").is_some() && !newest.exists() {
        fs::create_dir_all(&newest).unwrap();
        for (name, bytes) in index(&documents(), &options()) {
            fs::write(newest.join(name), bytes).unwrap();
        }
        fs::write(newest.join("answers.jsonl"), answers(&newest)).unwrap();
    }
    for format in OLDEST..=FORMAT {
        let folder = folder(format);
        assert_eq!(answers(&folder), fs::read_to_string(folder.join("answers.jsonl")).unwrap(), "format {format}");
    }
}

#[test]
fn the_bytes_of_a_format_never_change() {
    let files = index(&documents(), &options());
    for (name, bytes) in &files {
        assert!(fs::read(folder(FORMAT).join(name)).unwrap() == *bytes, "{name} is written in another way: raise the format number");
    }
    let kept =
        fs::read_dir(folder(FORMAT)).unwrap().filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|kind| kind == "js"));
    assert_eq!(kept.count(), files.len());
}
