//! Findings point at the author's own words, wherever Markdown and YAML have put them.

use qinglian::build::{Inspection, check};
use qinglian::diag::Place;
use qinglian::edition::Edition;

use crate::folder::TestFolder;

/// Checks a document with this text after `---`; gives line, column and words of each finding of a rule.
fn places(rule: &str, head: &str, body: &str) -> Vec<(usize, usize, String)> {
    let folder = TestFolder::new();
    folder.write("content/publication.yaml", "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: []\n");
    folder.write("content/units.yaml", "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n");
    folder.write("content/brands/qinglian.md", "---\ntitle: 清莲云汀\nunit: yunting\nrole: flower\n---\n\n一花领九叶。\n");
    folder.write("content/documents/a.md", format!("---\ntitle: 一文\nunit: yunting\n{head}---\n\n{body}\n"));
    let (_, findings) = check(&Inspection::new(folder.path().join("content"), Edition::Public));
    let place = |finding: &qinglian::diag::Diagnostic| match &finding.place {
        Place::Text(span) => {
            let position = span.source.position(span.range.start);
            (position.line, position.column, span.source.text[span.range.clone()].to_owned())
        }
        _ => (0, 0, String::new()),
    };
    findings.iter().filter(|finding| finding.rule.id == rule).map(place).collect()
}

#[track_caller]
fn check_place(body: &str, line: usize, column: usize, words: &str) {
    assert_eq!(places("text/repeated-word", "", body), [(line, column, words.to_owned())], "{body}");
}

#[test]
fn in_paragraphs_lists_tables_quotes_and_headings() {
    check_place("甲乙各各单位。", 6, 3, "各各");
    check_place("甲乙。\n\n## 各各单位", 8, 4, "各各");
    check_place("- 甲\n- 乙**各各**单位", 7, 6, "各各");
    check_place("> 甲\n> 乙各各丙", 7, 4, "各各");
    check_place("| 甲 | 乙 |\n|---|---|\n| 1 | 各各 |", 8, 7, "各各");
    check_place("见[各各单位](a.md)的做法", 6, 3, "各各");
    check_place("清廉**建设，各各单位", 6, 8, "各各");
}

#[test]
fn after_code_links_and_footnotes() {
    check_place("写作`各各`和[甲](a.md)，再看各各单位", 6, 20, "各各");
    check_place("甲[^1]各各乙\n\n[^1]: 注。", 6, 6, "各各");
    check_place("1. 一\n2. 二\n\n   各各单位", 9, 4, "各各");
}

#[test]
fn over_the_end_of_a_line() {
    assert_eq!(places("text/known-typo", "", "坚持明查\n暗访并重"), [(6, 3, "明查\n暗访".to_owned())]);
}

#[test]
fn in_fields() {
    assert_eq!(places("text/repeated-word", "summary: \"各各单位\"\n", "正文。"), [(4, 11, "各各".to_owned())]);
    assert_eq!(places("text/repeated-word", "摘要：各各单位\n", "正文。"), [(4, 4, "各各".to_owned())]);
}

#[test]
fn after_a_block_of_code_that_says_the_same() {
    check_place("```\n\n各各单位。\n```\n\n各各单位。", 11, 1, "各各");
    check_place("```text\n各各单位。\n```\n\n    \n各各单位。", 11, 1, "各各");
    let found = places("text/repeated-word", "", "[各各](https://gege.cn/各各 \"各各\")，`各各`，再看各各单位");
    assert_eq!(found, [(6, 2, "各各".to_owned()), (6, 38, "各各".to_owned())]);
}

#[test]
fn behind_escapes_entities_and_repeated_beginnings() {
    check_place("甲&amp;乙各各单位", 6, 8, "各各");
    check_place(r"甲\*\*乙各各单位", 6, 7, "各各");
    check_place("甲乙丙丁。甲乙丙丁。\n\n甲乙丙丁。各各单位", 8, 6, "各各");
}

#[test]
fn in_values_over_several_lines() {
    let typo = |head: &str| places("text/known-typo", head, "正文。");
    assert_eq!(typo("summary: >\n  坚持明查\n  暗访并重\n"), [(5, 5, "明查\n  暗访".to_owned())]);
    assert_eq!(typo("summary: |\n  坚持明查暗访\n"), [(5, 5, "明查暗访".to_owned())]);
    assert_eq!(typo("摘要: 坚持明查\n  暗访并重\n"), [(4, 7, "明查\n  暗访".to_owned())]);
    assert_eq!(typo("summary: \"坚持明查\n  暗访并重\"\n"), [(4, 13, "明查\n  暗访".to_owned())]);
}

#[test]
fn internal_values_are_known_under_all_their_names() {
    for name in ["notes", "内部备注", "备注", "endorsement", "批示", "分值", "联系方式"] {
        let found = places("secrecy/internal-leak", &format!("{name}: 请勿外传的一句话\n"), "正文里写了请勿外传的一句话。");
        assert_eq!(found, [(7, 6, "请勿外传的一句话".to_owned())], "{name}");
    }
    let found = places("secrecy/internal-leak", "备注: 请勿外传的\n  一句闲话\n", "正文里写了请勿外传的一句闲话。");
    assert_eq!(found, [(8, 6, "请勿外传的一句闲话".to_owned())]);
    let found = places("secrecy/internal-leak", "notes: |\n  请勿外传的话\n  另外一句话儿\n", "正文里写了另外一句话儿。");
    assert_eq!(found, [(9, 6, "另外一句话儿".to_owned())]);
}

#[test]
fn fields_are_found_under_all_their_names() {
    let head = "摘要: 甲\n内容摘要: 乙\n";
    assert_eq!(places("front-matter/duplicate-key", head, "正文。")[0].0, 5);
    let folder = TestFolder::new();
    folder.write("content/publication.yaml", "title: 清莲\nbureau: 市局\nyear: 2026\nflower: qinglian\nleaves: [a]\n");
    folder.write(
        "content/units.yaml",
        "- {id: a, name: 甲县局, short_name: 甲, level: county}\n- {id: b, name: 乙县局, short_name: 乙, level: county}\n",
    );
    folder.write("content/brands/qinglian.md", "---\ntitle: 清莲\nunit: a\nrole: flower\n---\n\n正文。\n");
    folder.write("content/brands/ye.md", "---\ntitle: 叶\n填报单位: b\n---\n\n正文。\n");
    let (_, findings) = check(&Inspection::new(folder.path().join("content"), Edition::Draft));
    let finding = findings.iter().find(|finding| finding.rule.id == "album/extra-leaf").unwrap();
    let Place::Text(span) = &finding.place else { panic!("{finding:?}") };
    assert_eq!(&span.source.text[span.range.clone()], "填报单位: b");
}
