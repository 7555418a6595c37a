//! The labelled set of `tests/rules/`: sentences with the rules that must fire on them, and what the program says of each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qinglian::build::{Inspection, check};
use qinglian::edition::Edition;

/// A sentence, what must fire on it and what did.
#[derive(Debug)]
pub(crate) struct Judged {
    pub(crate) sentence: String,
    pub(crate) expected: BTreeSet<String>,
    pub(crate) found: BTreeSet<String>,
}

/// How often a rule fired rightly, wrongly, or not at all where it should have.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) right: usize,
    pub(crate) wrong: usize,
    pub(crate) missed: usize,
}

impl Count {
    /// The share of what was told that is right.
    pub(crate) fn precision(self) -> f64 {
        share(self.right, self.right + self.wrong)
    }

    /// The share of what is wrong that was told.
    pub(crate) fn recall(self) -> f64 {
        share(self.right, self.right + self.missed)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// Every sentence of the set with the rules that must fire.
fn sentences() -> Vec<(String, BTreeSet<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("the labelled set is there");
    let (faulty, clean) = (read("faulty.txt"), read("clean.txt"));
    let lines = |text: &str| text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let labelled = lines(&faulty).into_iter().map(|line| {
        let (ids, sentence) = line.split_once('\t').expect("ids, a tab, the sentence");
        (sentence.to_owned(), ids.split(',').map(str::to_owned).collect())
    });
    labelled.chain(lines(&clean).into_iter().map(|line| (line, BTreeSet::new()))).collect()
}

/// Checks every sentence as an entry of its own, for the public edition.
pub(crate) fn judge() -> Vec<Judged> {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let root = folder.path().join("content");
    let write = |path: &str, text: &str| {
        let file = root.join(path);
        fs::create_dir_all(file.parent().expect("it is in a folder")).expect("the folder can be made");
        fs::write(file, text).expect("the file can be written");
    };
    write("publication.yaml", "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: []\n");
    write(
        "units.yaml",
        "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n- id: guanhe\n  name: 官河区交通运输局\n  short_name: 官河区局\n  level: county\n",
    );
    write("brands/qinglian.md", "---\ntitle: 清莲云汀\nunit: yunting\nrole: flower\n---\n\n一花领九叶。\n");
    let sentences = sentences();
    for (number, (sentence, _)) in sentences.iter().enumerate() {
        write(&format!("documents/s-{number:04}.md"), &format!("---\ntitle: 样句{number:04}\nunit: yunting\n---\n\n{sentence}\n"));
    }
    let (_, findings) = check(&Inspection::new(root.clone(), Edition::Public));
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for finding in &findings {
        let path = finding.path().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned();
        found.entry(path).or_default().insert(finding.rule.id.to_owned());
    }
    let judged = sentences.into_iter().enumerate().map(|(number, (sentence, expected))| {
        let found = found.remove(&format!("s-{number:04}.md")).unwrap_or_default();
        Judged { sentence, expected, found }
    });
    judged.collect()
}

/// The counts of every rule.
pub(crate) fn by_rule(judged: &[Judged]) -> BTreeMap<String, Count> {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    for Judged { expected, found, .. } in judged {
        for rule in expected.union(found) {
            let count = counts.entry(rule.clone()).or_default();
            match (expected.contains(rule), found.contains(rule)) {
                (true, true) => count.right += 1,
                (true, false) => count.missed += 1,
                _ => count.wrong += 1,
            }
        }
    }
    counts
}

/// The counts of all rules together.
pub(crate) fn total(counts: &BTreeMap<String, Count>) -> Count {
    counts.values().fold(Count::default(), |sum, count| Count {
        right: sum.right + count.right,
        wrong: sum.wrong + count.wrong,
        missed: sum.missed + count.missed,
    })
}
