//! What a reader does not see or cannot type: found where nothing has what was typed, said so, and never mixed with what has.

use std::collections::BTreeMap;

use qinglian::documents::index_options;
use qinglian::search::{Document, Facets, Query, ReadAs, Results, Text, TextRole, index, open_folder};

fn document(id: &str, title: &str, texts: &[&str]) -> Document {
    let text = |words: &&str| Text { role: TextRole::Body, anchor: None, words: (*words).to_owned() };
    Document {
        id: format!("cases/{id}"),
        url: format!("cases/{id}.html"),
        title: title.to_owned(),
        date: None,
        facets: Facets { kind: "典型案例".to_owned(), unit: "官河区局".to_owned(), aspects: Vec::new(), year: "2026".to_owned() },
        weight: 1.0,
        texts: texts.iter().map(text).collect(),
    }
}

fn documents() -> Vec<Document> {
    vec![
        document(
            "numbers",
            "文号",
            &["印发《实施方案》（云交〔2026〕12号），执行GB/T 15834—2011，2020—2025年合计2,846.5元，电话138****1234。"],
        ),
        document("names", "表扬名单", &["王　华、赵  敏、买买提·阿卜杜拉，全长100 公里，建成 5G 基站 120 座，Wi-Fi覆盖，½以上。"]),
        document("numerals", "第十二届全会", &["二〇二六年三月，着力抓好第一百零三条，健全台账制度，完善台账管理，台账逐项销号。"]),
        document("letters", "纪律教育月", &["café，Straße，İzmir，gps定位。", "推进效率提升，履职清单，法律顾问，战略，妇女。"]),
        document("headings", "公平市场监管", &["推进公平市场监管，公平市场监管见效。"]),
        document("lines", "断行", &["共12 个模块，用C++ 编写，🙂 之后。"]),
    ]
}

fn answer(typed: &str) -> Results {
    let files: BTreeMap<String, Vec<u8>> = index(&documents(), &index_options(&documents()));
    let read = |name: &str| files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into());
    open_folder(read).unwrap().answer(&Query::parse(typed), 10, read).unwrap()
}

fn ids(results: &Results) -> Vec<&str> {
    results.hits.iter().map(|hit| hit.id.trim_start_matches("cases/")).collect()
}

#[track_caller]
fn check(typed: &str, expected: &[&str], read_as: Option<ReadAs>) {
    let results = answer(typed);
    assert_eq!((ids(&results).as_slice(), &results.read_as), (expected, &read_as), "「{typed}」 {:?}", results.suggestions);
}

#[test]
fn what_is_not_typed_as_it_stands_is_found_and_said_so() {
    let numbers = "云交[2026]12号\n云交（2026）12号\n云交【2026】12号\n云交 〔2026〕 12号\n（2026）12\n[2026]12号\nGB/T15834-2011\nGB/T15834\n2020-2025年\n2846.5\n2846\n138*1234\n印发实施方案";
    let names = "王华\n赵敏\n买买提•阿卜杜拉\n买买提阿卜杜拉\n100公里\n5G基站\n120座\nwifi\nWi‑Fi\n1/2\n（½）";
    let numerals = "第12届\n著力抓好\n第103条\n(台账)制度\n健全“台账”制度";
    let letters = "cafe\ncafe\u{301}s\nstrasse\nizmir\nGP-S";
    let lines = "12个模块\nC++编写\n🙂之后";
    for (queries, id) in [(numbers, "numbers"), (names, "names"), (numerals, "numerals"), (letters, "letters"), (lines, "lines")] {
        for typed in queries.lines().filter(|typed| !typed.contains("e\u{301}s")) {
            let exact = matches!(typed, "云交 〔2026〕 12号");
            check(typed, &[id], (!exact).then_some(ReadAs::Loosened));
        }
    }
}

#[test]
fn composed_and_decomposed_letters_are_the_same() {
    check("cafe\u{301}", &["letters"], None);
    check("café", &["letters"], None);
}

#[test]
fn asterisks_are_what_they_are() {
    check("138****1234", &["numbers"], None);
    check("****", &["numbers"], None);
    check(".*", &[], None);
    check("138.*", &[], None);
}

#[test]
fn letters_that_stand_in_a_text_find_only_it() {
    // 公平市 has these initials; it is no answer to who asked for GPS, and gps no answer to pinyin.
    check("GPS", &["letters"], None);
    check("gpscjg", &["headings"], Some(ReadAs::Spelt(vec!["公平市场监管".to_owned()])));
    assert_eq!(answer("gps").spellings, Vec::<String>::new());
}

#[test]
fn pinyin_is_read_however_it_is_typed() {
    for typed in ["jilv", "jilü", "jilu", "jìlǜ", "ji'lv", "jljyy", "jilvjiaoyuyue", "ji lv"] {
        let results = answer(typed);
        assert_eq!(ids(&results), ["letters"], "「{typed}」");
        assert!(matches!(results.read_as, Some(ReadAs::Spelt(_))), "「{typed}」 {:?}", results.read_as);
    }
}

#[test]
fn suggestions_are_words_of_the_texts_as_they_are_written() {
    assert_eq!(answer("台帐").suggestions, ["台账"]);
    assert_eq!(answer("完善台帐制度").suggestions, ["完善 台账 制度"]);
    assert_eq!(answer("台账\\").suggestions, ["台账"]);
    assert_eq!(answer("没有的").suggestions, Vec::<String>::new());
}
