//! What goes beyond substrings: spelling, other forms, exclusion, facets by word, what may have been meant.

use std::collections::BTreeMap;

use qinglian::documents::readings;
use qinglian::search::format::{Family, ShardId};
use qinglian::search::searcher::{MissingPart, Part, blocks_of};
use qinglian::search::view::address_of;
use qinglian::search::{Document, Facets, IndexOptions, Query, ReadAs, Results, Text, TextRole, index, open_folder};

fn document(id: &str, unit: &str, title: &str, words: &str) -> Document {
    Document {
        id: id.to_owned(),
        url: format!("{id}.html"),
        title: title.to_owned(),
        date: None,
        facets: Facets { kind: "典型案例".to_owned(), unit: unit.to_owned(), aspects: Vec::new(), year: "2023".to_owned() },
        weight: 1.0,
        texts: vec![Text { role: TextRole::Body, anchor: Some("heading-1".to_owned()), words: words.to_owned() }],
    }
}

fn files() -> BTreeMap<String, Vec<u8>> {
    let documents = [
        document("cases/a", "官河区局", "清廉公路", "二〇二三年六月，推进招标公开。"),
        document("cases/b", "莲塘区局", "重庆银行", "盛夏莲（廉）诗会在2023年6月举行；电话138****1234。"),
        document("cases/c", "官河区局", "乐清经验", "養護作業用上ＡＰＰ，零容忍。"),
    ];
    index(&documents, &IndexOptions { readings: Some(readings), ..IndexOptions::default() })
}

fn answer(typed: &str) -> Results {
    let files = files();
    let read = |name: &str| files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into());
    open_folder(read).unwrap().answer(&Query::parse(typed), 10, read).unwrap()
}

#[track_caller]
fn check(typed: &str, expected: &[&str]) {
    let mut ids: Vec<String> = answer(typed).hits.into_iter().map(|hit| hit.id.replace("cases/", "")).collect();
    ids.sort();
    assert_eq!(ids, expected, "「{typed}」");
}

#[test]
fn names_are_found_by_their_sound() {
    check("qinglian", &["a"]);
    check("qing lian", &["a"]);
    check("qlgl", &["a"]);
    check("chongqing", &["b"]);
    check("yinhang", &["b"]);
    check("yueqing", &["c"]);
    check("app", &["c"]);
    check("mei you", &[]);
}

#[test]
fn other_forms_are_the_same_word() {
    check("2023年6月", &["a", "b"]);
    check("二零二三年", &["a", "b"]);
    check("养护作业", &["c"]);
    check("公開", &["a"]);
    check("莲诗会", &["b"]);
    check("盛夏廉诗会", &["b"]);
    check("〇容忍", &["c"]);
    check("\"养护作业\"", &[]);
    check("\"養護作業\"", &["c"]);
}

#[test]
fn words_exclude_and_narrow() {
    check("单位:官河", &["a", "c"]);
    check("6月 -招标", &["b"]);
    check("2023 单位:莲塘", &["b"]);
    check("unit:官河 招标", &["a"]);
    check("招标 年度:2022", &[]);
    check("类别：案例 -清", &["b"]);
}

#[test]
fn redactions_are_no_bridge() {
    check("1381234", &[]);
    check("138 1234", &["b"]);
    check("138****1234", &["b"]);
    assert_eq!(answer("138****1234").read_as, None);
    // How many stars there are is not what is asked.
    check("138*1234", &["b"]);
    assert_eq!(answer("138*1234").read_as, Some(ReadAs::Loosened));
    check("*", &["b"]);
    check("****", &["b"]);
    check("*****1", &["b"]);
    check("1*3", &[]);
    check(".*", &[]);
}

#[test]
fn nothing_found_suggests_and_never_mixes() {
    let meant = |typed: &str| {
        let results = answer(typed);
        assert_eq!(results.total, 0, "「{typed}」");
        results.suggestions
    };
    assert_eq!(meant("清莲公路"), ["清廉公路"]);
    assert_eq!(meant("清公路"), ["清廉公路"]);
    assert_eq!(meant("重庆很行"), ["重庆银行"]);
    assert_eq!(meant("清莲公路 招标"), ["清廉公路 招标"]);
    assert_eq!(meant("\"清莲公路\""), Vec::<String>::new());
    assert_eq!(answer("清廉").suggestions, Vec::<String>::new());
}

#[test]
fn names_are_offered_while_typing() {
    let files = files();
    let read = |name: &str| files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into());
    let mut searcher = open_folder(read).unwrap();
    let (names, missing) = searcher.complete("官河");
    assert_eq!(
        (names.len(), missing.as_slice()),
        (0, &[MissingPart { shard: ShardId { family: Family::Name, number: 0 }, part: Part::Whole }][..])
    );
    let script = files[&(searcher.name(missing[0].shard) + ".js")].clone();
    searcher.insert(missing[0].shard, blocks_of(&searcher.name(missing[0].shard), &script));
    assert_eq!(searcher.complete("官河").0, ["官河区局"]);
    assert_eq!(searcher.complete("qlg").0, ["清廉公路"]);
    assert_eq!(searcher.complete("清").0, Vec::<String>::new());
}

#[test]
fn a_latin_query_alone_reads_the_names() {
    let files = files();
    let mut loaded = Vec::new();
    let mut ask = |typed: &str| {
        loaded.clear();
        let mut read = |name: &str| {
            loaded.push(name.to_owned());
            files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into())
        };
        let mut searcher = open_folder(&mut read).unwrap();
        searcher.answer(&Query::parse(typed), 10, &mut read).unwrap();
        loaded.iter().any(|name| name.contains("-n"))
    };
    assert!(!ask("清廉") && !ask("公開") && ask("qinglian"));
}

#[test]
fn a_result_leads_to_its_passage() {
    let hit = &answer("招标公开").hits[0];
    assert_eq!(address_of(hit, true), "cases/a.html#heading-1:~:text=%E6%8B%9B%E6%A0%87%E5%85%AC%E5%BC%80");
    assert_eq!(address_of(hit, false), "cases/a.html#heading-1");
}

#[test]
fn an_entry_of_a_kind_that_is_worth_more_comes_first() {
    for (entries, weight) in [(5, 1.5), (60, 4.0)] {
        let mut documents: Vec<Document> =
            (0..entries).map(|number| document(&format!("cases/{number:02}"), "官河区局", "记事", "招标公开。")).collect();
        let favoured = entries / 2;
        documents[favoured].weight = weight;
        let files = index(&documents, &IndexOptions::default());
        let read = |name: &str| Ok(files[name].clone());
        let results = open_folder(read).unwrap().answer(&Query::parse("招标"), 10, read).unwrap();
        assert_eq!(results.hits[0].id, documents[favoured].id);
        assert_eq!((results.total, results.hits[1].id.as_str()), (entries, "cases/00"));
    }
}
