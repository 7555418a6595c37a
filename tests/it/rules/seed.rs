//! The seed speech as an internal document: what the office asked to be found in it.

use std::fs;
use std::path::Path;

use qinglian::build::{Inspection, check};
use qinglian::edition::Edition;

use crate::folder::TestFolder;

/// What is told of the speech: the rule and the words that it points at.
fn told() -> Vec<(&'static str, String)> {
    let folder = TestFolder::new();
    let speech = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seed/speech.txt")).unwrap();
    let body: String = speech.lines().map(|line| format!("{line}\n\n")).collect();
    folder.write("content/publication.yaml", "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2023\nflower: qinglian\nleaves: []\n");
    folder.write("content/units.yaml", "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n");
    folder.write("content/brands/qinglian.md", "---\ntitle: 清莲云汀\nunit: yunting\nrole: flower\n---\n\n一花领九叶。\n");
    let head = "---\ntitle: 讲话\nunit: yunting\nvisibility: internal\nasterisks: redaction\n---\n\n";
    folder.write("content/documents/speech.md", format!("{head}{body}"));
    let (_, findings) = check(&Inspection::new(folder.path().join("content"), Edition::Internal));
    let about = findings.iter().filter(|finding| finding.path().is_some_and(|path| path.ends_with("speech.md")));
    about.map(|finding| (finding.rule.id, finding.to_json().words().unwrap_or_default().to_owned())).collect()
}

#[test]
fn faults_of_the_speech_are_found() {
    let told = told();
    let expected = [
        ("text/repeated-word", "各各"),
        ("text/repeated-word", "反映反映"),
        ("text/known-typo", "倒闭责任落实"),
        ("text/known-typo", "一是以贯之"),
        ("text/ellipsis-as-redaction", "被……"),
        ("privacy/redaction-inconsistent", "仙居县"),
        ("term/fixed-formula", "先锋堡垒作用"),
        ("term/fixed-formula", "牢固树立“四个意识”"),
        ("term/fixed-formula", "两个维护”“两个确立"),
        ("term/meeting-name", "党的十九大和历次全会精神"),
        ("text/range-mark", "－"),
    ];
    for (rule, words) in expected {
        assert!(told.contains(&(rule, words.to_owned())), "{rule} {words} is not among\n{told:#?}");
    }
    let count = |rule: &str| told.iter().filter(|(known, _)| *known == rule).count();
    assert_eq!(count("text/unbalanced-pair"), 2, "the two quotations without an end");
    assert_eq!(told.iter().filter(|(rule, words)| *rule == "text/ordinal-mark" && words == "、").count(), 2, "第三、 and 第四、");
    // Members of a row that ；parts are counted one by one.
    assert!(count("text/long-sentence") >= 9, "{}", count("text/long-sentence"));
}

#[test]
fn what_is_right_in_the_speech_is_left_alone() {
    let told = told();
    let repeated: Vec<&String> = told.iter().filter(|(rule, _)| *rule == "text/repeated-word").map(|(_, words)| words).collect();
    assert_eq!(repeated, ["各各", "反映反映"], "neither 层层递减 nor 一个个");
    assert!(!told.iter().any(|(rule, words)| *rule == "term/fixed-formula" && words.contains("社会清朗")), "{told:#?}");
}
