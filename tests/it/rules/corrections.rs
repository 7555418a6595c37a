//! The safe corrections: made once they are made for good, and nothing but words changes.

use std::fs;
use std::path::Path;

use qinglian::build::{Inspection, check};
use qinglian::edition::Edition;
use qinglian::rules::fix::{Corrected, corrections};

use crate::official::{folder, publish};

/// What a publication of these bodies has to be corrected, where only texts are asked.
fn corrected(root: &Path) -> Vec<Corrected> {
    corrections(&check(&Inspection { makes_site: false, ..Inspection::new(root.to_owned(), Edition::Public) }).1)
}

/// The texts after all corrections, in the order of the bodies; a second round finds nothing to do.
fn settled(bodies: &[String]) -> Vec<String> {
    let made = tempfile::tempdir().unwrap();
    let root = made.path().join("content");
    publish(&root, bodies.iter().cloned());
    let write =
        |file: &Corrected| fs::write(made.path().join(&file.source.path), &file.text).or_else(|_| fs::write(&file.source.path, &file.text));
    for file in corrected(&root) {
        assert_only_words_change(&file);
        write(&file).unwrap();
    }
    let again: Vec<String> = corrected(&root).iter().map(Corrected::difference).collect();
    assert!(again.is_empty(), "{again:#?}");
    let read = |number: usize| fs::read_to_string(root.join(format!("documents/s-{number:05}.md"))).unwrap();
    let body = |text: String| text.splitn(3, "---\n").nth(2).unwrap_or_default().trim().to_owned();
    (0..bodies.len()).map(|number| body(read(number))).collect()
}

/// Outside of the corrections every byte stays.
fn assert_only_words_change(file: &Corrected) {
    let (mut from, mut to) = (0, 0);
    for (range, replacement) in &file.edits {
        let kept = &file.source.text[from..range.start];
        assert_eq!(&file.text[to..to + kept.len()], kept);
        to += kept.len();
        assert_eq!(&file.text[to..to + replacement.len()], replacement);
        to += replacement.len();
        from = range.end;
    }
    assert_eq!(&file.text[to..], &file.source.text[from..]);
}

/// Words that a rule corrects stand beside all kinds of syntax, read or not.
#[test]
fn syntax_is_left_alone_however_it_was_read() {
    let same = [
        "[附件,一](附件 1.pdf)",
        "![现场,甲]（图.jpg）",
        "【公开栏】(甲,乙)",
        "[缺失,式][no,x]",
        "见`a,b处",
        "<img src=\"图,甲.jpg\" width=\"300\">",
        "｜单位,甲｜金额｜",
        "正文\n| 甲,乙 | 丙 |",
        "[^1]：注,释",
        r"甲\(乙\)丙",
        "::: 内部,甲\n乙\n:::",
        "<!-- 甲,乙 -->",
    ];
    let bodies: Vec<String> = same.iter().map(|text| (*text).to_owned()).collect();
    for (before, after) in bodies.iter().zip(settled(&bodies)) {
        assert_eq!(before, &after);
    }
}

#[test]
fn correction_that_would_make_a_list_is_left_to_the_author() {
    let bodies = ["1、 学习原文,落实到位。".to_owned(), "群众反映强烈,各单位\"一把手\"负总责。".to_owned()];
    let after = settled(&bodies);
    assert!(after[0].starts_with("1、 "), "{}", after[0]);
    assert_eq!(after[1], "群众反映强烈，各单位“一把手”负总责。");
}

#[test]
fn corrections_of_real_prose_settle_at_once() {
    let Some(folder) = folder() else { return eprintln!("no official-prose beside the repository") };
    let mut bodies = Vec::new();
    for text in crate::official::TEXTS {
        let words = fs::read_to_string(folder.join(format!("{text}.txt"))).unwrap();
        let paragraphs: Vec<&str> = words.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()).collect();
        // The most of one rule in one file that is told is fewer than a whole text has.
        bodies.push(paragraphs.iter().take(150).copied().collect::<Vec<_>>().join("\n\n"));
        bodies.extend(paragraphs.chunks(15).step_by(8).take(25).map(|some| some.join("\n\n")));
    }
    gather(&folder.with_file_name("faults"), &mut bodies);
    settled(&bodies);
}

/// The bodies of the real faults beside the repository.
fn gather(folder: &Path, bodies: &mut Vec<String>) {
    for item in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = item.path();
        if path.is_dir() {
            gather(&path, bodies);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            let text = fs::read_to_string(&path).unwrap_or_default();
            bodies.extend(text.split_once("\n---\n").map(|(_, body)| body.to_owned()));
        }
    }
}
