//! Findings point at the author's own words, wherever Markdown and YAML have put them.

use qinglian::build::{Inspection, check};
use qinglian::content::Edition;
use qinglian::diag::Place;

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
    findings.iter().filter(|finding| finding.rule == rule).map(place).collect()
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
