//! The table of all rules: what `check --list` and `check --explain` print, and where the weight of a finding comes from.
//!
//! Every finding of the program names a rule of this table, whichever part of the program makes it; a test holds the sources to it. A rule
//! that somebody else decides (the loader, the reviews, the album) has its row here and its code there; whatever weight that code writes down,
//! the row's is the one that counts.

mod elsewhere;
mod loader;

use crate::content::Edition;
use crate::diag::{Diagnostic, Diagnostics, Severity};

/// A rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// `family/name`; never changed, since waivers name it.
    pub id: &'static str,
    /// What its findings weigh in a draft, in the internal and in the public edition.
    pub weights: [Severity; 3],
    /// The standard and the clause that it rests on.
    pub source: &'static str,
    /// What it finds, in one phrase.
    pub summary: &'static str,
    /// Why, and what is right; with an example where there is one.
    pub explanation: &'static str,
    /// What to do.
    pub remedy: &'static str,
    /// Whether `check --fix` may mend what it finds.
    pub is_fixable: bool,
}

pub(crate) const I: Severity = Severity::Info;
pub(crate) const W: Severity = Severity::Warning;
pub(crate) const E: Severity = Severity::Error;

impl Rule {
    /// A rule that people mend themselves.
    pub(crate) const fn new(
        id: &'static str,
        weights: [Severity; 3],
        source: &'static str,
        summary: &'static str,
        explanation: &'static str,
        remedy: &'static str,
    ) -> Self {
        Self { id, weights, source, summary, explanation, remedy, is_fixable: false }
    }

    /// The same rule, where some findings can be mended safely.
    pub(crate) const fn fixable(mut self) -> Self {
        self.is_fixable = true;
        self
    }

    /// What a finding weighs in an edition.
    pub fn weight(&self, edition: Edition) -> Severity {
        match edition {
            Edition::Draft => self.weights[0],
            Edition::Internal => self.weights[1],
            Edition::Public => self.weights[2],
        }
    }
}

/// Rules that belong together.
#[derive(Debug)]
pub struct Family {
    /// What it is called.
    pub name: &'static str,
    /// The same in the one or two characters with which an office counts what is left to do.
    pub word: &'static str,
    /// Its rules.
    pub rules: &'static [Rule],
}

/// Every family with its rules, in the order in which they are listed.
pub static FAMILIES: &[Family] = &[
    Family { name: "读取", word: "读取", rules: loader::READING },
    Family { name: "引用与编号", word: "引用", rules: loader::REFERENCES },
    Family { name: "完整性", word: "缺项", rules: super::completeness::RULES },
    Family { name: "各类条目的必备内容", word: "缺项", rules: &super::completeness::GAPS },
    Family { name: "个人信息", word: "个人信息", rules: super::privacy::RULES },
    Family { name: "保密", word: "保密", rules: super::secrecy::RULES },
    Family { name: "标点符号", word: "标点", rules: super::language::PUNCTUATION },
    Family { name: "数字与用字", word: "文字", rules: super::language::WORDING },
    Family { name: "版式结构", word: "版式", rules: loader::MARKDOWN },
    Family { name: "术语与提法", word: "提法", rules: super::terms::RULES },
    Family { name: "图片", word: "图片", rules: super::pictures::RULES },
    Family { name: "附件", word: "附件", rules: super::attachments::RULES },
    Family { name: "图片文件", word: "图片", rules: loader::PICTURES },
    Family { name: "网站", word: "网站", rules: super::website::RULES },
    Family { name: "画册印制", word: "画册", rules: elsewhere::ALBUM },
    Family { name: "审校", word: "审签", rules: elsewhere::REVIEW },
    Family { name: "豁免与词典", word: "豁免与词典", rules: super::waivers::RULES },
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(|family| family.rules)
}

/// The rule of an id.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// The word under which an office counts what a rule finds: dates and pictures by themselves, whichever family they are in, all else by its family.
pub fn word_of(id: &str) -> &'static str {
    if id.starts_with("image/") {
        return "图片";
    }
    if id.rsplit('/').next().is_some_and(|name| name.split('-').any(|part| part == "date")) {
        return "日期";
    }
    FAMILIES.iter().find(|family| family.rules.iter().any(|rule| rule.id == id)).map_or("其他", |family| family.word)
}

/// The same findings with the weights that the table gives them in an edition: for a publication that could not be read so far that its
/// own dictionary would be known. [`super::Checker::judge`] is what all others pass.
#[must_use]
pub fn weighed(findings: Diagnostics, edition: Edition) -> Diagnostics {
    let weighed = |mut finding: Diagnostic| {
        finding.severity = find(finding.rule).map_or(finding.severity, |rule| rule.weight(edition));
        finding
    };
    findings.into_iter().map(weighed).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_rule_has_its_own_id_and_says_what_it_is() {
        let mut ids = BTreeSet::new();
        for rule in all() {
            assert!(ids.insert(rule.id), "{} stands twice", rule.id);
            let texts = [rule.source, rule.summary, rule.explanation, rule.remedy];
            assert!(texts.iter().all(|text| !text.is_empty()), "{}", rule.id);
            assert!(!rule.summary.ends_with('。'), "{}", rule.id);
            assert!(rule.weights[0] <= rule.weights[2], "{} weighs less in the public edition", rule.id);
        }
        assert!(ids.len() >= 150, "{}", ids.len());
    }
}
