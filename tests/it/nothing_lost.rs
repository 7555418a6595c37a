//! Every word of a body is in the block tree, or a finding tells that it is not.
//!
//! A word is in the tree as text, code, a description, a title, a target or a label. What the author hides on purpose (remarks, `:::`) is apart.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use qinglian::diag::Place;
use qinglian::markdown::{Asterisks, Parsed, Reference, read};
use qinglian::model::block::{Block, Inline, LinkTarget, visit_blocks, visit_inlines};
use qinglian::source::SourceText;

/// A folder with every file that somebody names, and no other.
fn resolve(reference: &Reference<'_>) -> LinkTarget {
    let is_file = reference.destination.ends_with("图.jpg") || reference.destination.ends_with("案.pdf");
    if reference.is_guess && !is_file { LinkTarget::Nowhere } else { LinkTarget::File { path: reference.destination.to_owned() } }
}

fn read_text(text: &str) -> Parsed {
    let source = SourceText::new("cases/a.md", text);
    read(&source, 0..source.text.len(), Asterisks::Rule, &mut resolve)
}

/// Every word of a tree, wherever it is kept.
fn words(blocks: &[Block]) -> String {
    let mut words = String::new();
    visit_blocks(blocks, &mut |block| match block {
        Block::Code { language, text, .. } => words.extend([language.as_deref().unwrap_or_default(), text.as_str()]),
        Block::Footnote { label, .. } => words.push_str(label),
        _ => {}
    });
    visit_inlines(blocks, &mut |inline| match inline {
        Inline::Text { text, .. } | Inline::Code { text, .. } => words.push_str(text),
        Inline::Link { target, title, .. } => push_target(target, title.as_deref(), &mut words),
        Inline::Image(image) => {
            words.push_str(&image.alt);
            push_target(&image.target, image.title.as_deref(), &mut words);
        }
        Inline::FootnoteReference { label, .. } => words.push_str(label),
        _ => {}
    });
    words
}

fn push_target(target: &LinkTarget, title: Option<&str>, words: &mut String) {
    words.push_str(title.unwrap_or_default());
    if let LinkTarget::File { path } = target {
        words.push_str(path);
    }
}

fn count(text: impl Iterator<Item = char>) -> BTreeMap<char, usize> {
    let mut counts = BTreeMap::new();
    text.filter(|c| c.is_alphabetic()).for_each(|c| *counts.entry(c).or_default() += 1);
    counts
}

/// The characters of a text that are neither in its tree nor told of, with how many are missing.
fn lost(text: &str, is_asked: impl Fn(char) -> bool) -> Vec<(char, usize)> {
    let parsed = read_text(text);
    let told: Vec<_> = parsed
        .diagnostics
        .iter()
        .filter_map(|finding| match &finding.place {
            Place::Text(span) => Some(span.range.clone()),
            _ => None,
        })
        .chain(parsed.restricted.iter().map(|(_, range)| range.clone()))
        .collect();
    let is_untold = |(at, _): &(usize, char)| !told.iter().any(|range| range.contains(at));
    let written = count(text.char_indices().filter(is_untold).map(|(_, c)| c).filter(|c| is_asked(*c)));
    let kept = count(words(&parsed.blocks).chars());
    let missing = written.into_iter().map(|(c, written)| (c, written.saturating_sub(kept.get(&c).copied().unwrap_or(0))));
    missing.filter(|(_, missing)| *missing > 0).collect()
}

fn is_han(c: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&c)
}

/// What authors and programs put together; labels and addresses are of Latin letters, all other words of Han characters.
const TOKENS: &[&str] = &[
    "甲",
    "乙丙",
    "清廉建设，",
    "一。",
    "\n",
    "\n\n",
    "    ",
    "> ",
    "- ",
    "1. ",
    "二、",
    "|",
    "| 丁 ",
    "| 戊 |\n",
    "|--|--|\n",
    "|---|\n",
    "| --- | --- |\n",
    "|——|——|\n",
    "｜己｜庚｜\n",
    "｜—｜—｜\n",
    "`辛`",
    "`",
    "`a|壬`",
    "```\n",
    "``` 癸 子\n",
    "---\n",
    "===\n",
    "--\n",
    "***\n",
    "**丑**",
    "*",
    "**",
    "~~寅~~",
    "[卯](x)",
    "[辰](案.pdf)",
    "[巳](新 案.pdf)",
    "![午](图.jpg)",
    "![未]（图.jpg）",
    "！[申](图.jpg)",
    "【酉】(图.jpg)",
    "[戌] (案.pdf)",
    "](",
    "[",
    "]",
    "(",
    ")",
    "（",
    "）",
    "!",
    "[a]",
    "[亥][a]",
    "[a]: b\n",
    "[a]: b \"天\"\n",
    "\n[d]: 玄黄\n",
    "\n[c]: 宇.pdf\n",
    "[^n]",
    "[^n]: 宙\n",
    "\n[^m]: 洪\n",
    "<!-- 荒 -->",
    "<!-->",
    "-->",
    "<b>日</b>",
    "<",
    ">",
    "<https://a.cn/月>",
    "https://a.cn/b盈",
    "&amp;",
    "&#26149;",
    "&nbsp;",
    "\\",
    "::: internal\n昃\n:::\n",
    "# ",
    "##辰\n",
    "＃＃ 宿\n",
    "列\n张\n",
    "\t",
    "\u{3000}\u{3000}",
    "\r\n",
    "\u{2028}",
    "东渠局\n2026年2月10日\n",
    "附件：1.甲\n2.乙\n",
    "[]()",
    "[](x)",
    "[[寒]]",
    "+ ",
    "|\n",
    "\\|",
    "* ",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_character_of_a_random_text_is_lost(tokens in prop::collection::vec(prop::sample::select(TOKENS), 0..24)) {
        let text = tokens.concat();
        prop_assert_eq!(lost(&text, is_han), Vec::new(), "{:?}", text);
    }
}

#[test]
fn no_letter_of_the_examples_of_the_specification_is_lost() {
    let examples: Vec<serde_json::Value> = serde_json::from_str(include_str!("../commonmark/spec-0.31.2.json")).unwrap();
    let mut complaints = Vec::new();
    for example in &examples {
        let markdown = without_entities(&example["markdown"].as_str().unwrap().replace('→', "\t"));
        let markdown = without_labels(&markdown);
        let lost = lost(&markdown, char::is_alphabetic);
        // The address of a link in a picture's description leads nowhere that a reader could see.
        if !lost.is_empty() && ![520, 574, 575].iter().any(|number| example["example"] == *number) {
            complaints.push(format!("{}: {markdown:?} {lost:?}", example["example"]));
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

/// An entity is one character, whatever its name.
fn without_entities(text: &str) -> String {
    text.split('&').map(|part| part.split_once(';').map_or(part, |(_, rest)| rest)).collect()
}

/// The label of a definition, and of the reference to it, is a name that no page shows.
fn without_labels(text: &str) -> String {
    if text.contains("]:") { text.replace(|c: char| c.is_alphabetic(), "") } else { text.to_owned() }
}

/// Beside this repository, or where `FAULTS` says.
fn faults() -> PathBuf {
    std::env::var_os("FAULTS").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/faults"), PathBuf::from)
}

#[test]
fn no_word_of_the_real_faults_is_lost() {
    let folder = faults();
    let mut files = Vec::new();
    gather(&folder, &mut files);
    if files.is_empty() {
        // They are no part of this repository; the same kinds stand in the test above.
        return eprintln!("no texts in {}: set FAULTS", folder.display());
    }
    for file in files {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let body = text.split_once("\n---\n").map_or(text.as_str(), |(_, body)| body);
        assert_eq!(lost(body, is_han), Vec::new(), "{}", file.display());
    }
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for item in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = item.path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            files.push(path);
        }
    }
}
