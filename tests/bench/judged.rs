//! The findings of `tests/rules/judged.tsv`, judged by hand on real official prose, and what the rules say of the same words today.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qinglian::build::{Inspection, check};
use qinglian::edition::Edition;

use crate::official::publish;

/// An excerpt, and whether the rule was right to speak of it.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) rule: String,
    pub(crate) is_right: bool,
    pub(crate) excerpt: String,
    /// Whether the rule speaks of it today.
    pub(crate) is_told: bool,
}

/// How a rule did on the excerpts that were judged.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Score {
    /// Judged right, and told today.
    pub(crate) right: usize,
    /// Judged wrong, and told today.
    pub(crate) wrong: usize,
    /// Judged right, and not told today.
    pub(crate) missed: usize,
    /// Judged wrong, and left alone today.
    pub(crate) spared: usize,
}

impl Score {
    /// The share of what is told today that is right; a rule that says nothing says nothing wrong.
    pub(crate) fn precision(self) -> f64 {
        let told = self.right + self.wrong;
        if told == 0 { 1.0 } else { self.right as f64 / told as f64 }
    }
}

/// The rules that speak of each text, an entry of its own, for the public edition.
pub(crate) fn told(texts: &[&str]) -> Vec<BTreeSet<String>> {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let root = folder.path().join("content");
    publish(&root, texts.iter().map(|text| text.replace('¶', "\n\n")));
    let (_, findings) = check(&Inspection::new(root, Edition::Public));
    let mut by_file: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for finding in &findings {
        let name = finding.path().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        by_file.entry(name.to_owned()).or_default().insert(finding.rule.id.to_owned());
    }
    (0..texts.len()).map(|number| by_file.remove(&format!("s-{number:05}.md")).unwrap_or_default()).collect()
}

/// Every judged finding, tried today.
pub(crate) fn findings() -> Vec<Finding> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules/judged.tsv");
    let data = fs::read_to_string(path).expect("the judged findings are there");
    let rows: Vec<Vec<&str>> = data.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
    let excerpts: Vec<&str> = rows.iter().map(|row| row[2]).collect();
    let tried = rows.iter().zip(told(&excerpts));
    tried
        .map(|(row, rules)| Finding {
            rule: row[0].to_owned(),
            is_right: row[1] == "right",
            excerpt: row[2].to_owned(),
            is_told: rules.contains(row[0]),
        })
        .collect()
}

/// The scores by rule.
pub(crate) fn scores(findings: &[Finding]) -> BTreeMap<&str, Score> {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    for finding in findings {
        let score = scores.entry(&finding.rule).or_default();
        match (finding.is_right, finding.is_told) {
            (true, true) => score.right += 1,
            (false, true) => score.wrong += 1,
            (true, false) => score.missed += 1,
            (false, false) => score.spared += 1,
        }
    }
    scores
}
