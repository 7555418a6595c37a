//! The table of all rules: what `check --list` and `check --explain` print, in which order, and in which families.
//!
//! Each room states the rules of what it finds with `rules!`; here their lists are put together.

use super::{appearance, attachments, completeness, language, pictures, privacy, secrecy, terms, waivers, website};
use crate::model::kinds;
use crate::{album, import, load, markdown, picture, review, source};

pub use crate::rule::Rule;

/// Rules that belong together.
#[derive(Debug)]
pub struct Family {
    /// What it is called.
    pub name: &'static str,
    /// The same in the one or two characters with which an office counts what is left to do.
    pub word: &'static str,
    /// Its rules, in the order in which they are listed, as lists of the rooms that find them.
    lists: &'static [&'static [&'static Rule]],
}

impl Family {
    /// Its rules, in the order in which they are listed.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.lists.iter().flat_map(|list| list.iter().copied())
    }
}

/// Every family with its rules, in the order in which they are listed.
pub static FAMILIES: &[Family] = &[
    Family {
        name: "读取",
        word: "读取",
        lists: &[source::FOLDER, load::rules::FILES, source::TEXTS, load::rules::READING, source::TEMPLATES],
    },
    Family { name: "引用与编号", word: "引用", lists: &[load::rules::REFERENCES] },
    Family {
        name: "完整性",
        word: "缺项",
        lists: &[
            load::rules::FLOWER,
            completeness::LEAVES,
            kinds::brand::RULES,
            completeness::BRANDS,
            kinds::case::RULES,
            completeness::CASES,
            kinds::system::RULES,
            kinds::work::RULES,
            kinds::mascot::RULES,
            kinds::activity::RULES,
            kinds::document::RULES,
            kinds::rectification::RULES,
            kinds::checklist::RULES,
            kinds::risk_point::RULES,
            completeness::ENTRIES,
            load::rules::PLACEHOLDERS,
        ],
    },
    Family { name: "个人信息", word: "个人信息", lists: &[privacy::RULES] },
    Family { name: "保密", word: "保密", lists: &[secrecy::RULES] },
    Family { name: "标点符号", word: "标点", lists: &[language::PUNCTUATION] },
    Family { name: "数字与用字", word: "文字", lists: &[language::WORDING] },
    Family { name: "版式结构", word: "版式", lists: &[markdown::rules::RULES] },
    Family { name: "术语与提法", word: "提法", lists: &[terms::RULES] },
    Family { name: "图片", word: "图片", lists: &[pictures::RULES] },
    Family { name: "附件", word: "附件", lists: &[attachments::RULES] },
    Family { name: "图片文件", word: "图片", lists: &[picture::rules::PICTURES, picture::rules::MADE] },
    Family { name: "网站", word: "网站", lists: &[website::RULES, appearance::RULES] },
    Family {
        name: "导入",
        word: "导入",
        lists: &[import::rules::PACKAGES, import::rules::ENTRIES, import::rules::TEXTS, import::rules::FILES],
    },
    Family { name: "画册印制", word: "画册", lists: &[album::rules::RULES] },
    Family { name: "审校", word: "审签", lists: &[review::rules::RULES] },
    Family { name: "豁免与词典", word: "豁免与词典", lists: &[waivers::RULES] },
];

/// Every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    FAMILIES.iter().flat_map(Family::rules)
}

/// The rule of an id.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// The family of a rule.
pub fn family_of(rule: &Rule) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.rules().any(|known| known == rule))
}

/// The word under which an office counts what a rule finds: dates and pictures by themselves, whichever family they are in, all else by its family.
pub fn word_of(rule: &Rule) -> &'static str {
    if rule.id.starts_with("image/") {
        return "图片";
    }
    if rule.id.rsplit('/').next().is_some_and(|name| name.split('-').any(|part| part == "date")) {
        return "日期";
    }
    family_of(rule).map_or("其他", |family| family.word)
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
            assert!(rule.severities.is_sorted(), "{} is less severe in the public edition", rule.id);
        }
        assert!(ids.len() >= 150, "{}", ids.len());
    }
}
