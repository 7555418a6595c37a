//! The words, limits and lists that the rules go by: built in, dated, with their source; extended and overridden by `content/dictionary/*.yaml`.
//!
//! - [`Dictionary::built_in`] reads the files embedded from `src/rules/dictionary/`.
//! - [`Dictionary::add`] adds a publication's own file: lists grow, limits and severities are replaced, `without` takes words out again.
//!
//! No term, name or limit stands in the code of a rule.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::edition::Edition;
use crate::load::yaml;
use crate::model::node::{Key, Node, Value};
use crate::rules::waivers::{DICTIONARY_NO_SOURCE, DICTIONARY_SHAPE, DICTIONARY_UNKNOWN_LIST};
use crate::search::fold::CharacterSet;
use crate::source::SourceText;

const FILES: &[(&str, &str)] = &[
    ("typos.yaml", include_str!("dictionary/typos.yaml")),
    ("formulas.yaml", include_str!("dictionary/formulas.yaml")),
    ("terms.yaml", include_str!("dictionary/terms.yaml")),
    ("language.yaml", include_str!("dictionary/language.yaml")),
    ("privacy.yaml", include_str!("dictionary/privacy.yaml")),
    ("limits.yaml", include_str!("dictionary/limits.yaml")),
    ("divisions.yaml", include_str!("dictionary/divisions.yaml")),
];

/// Common words of two characters, to tell 战争和|和平 from 和和.
const WORDS_OF_TWO: &str = include_str!("dictionary/words-of-two.txt");

/// County-level units by the unit above them.
const COUNTIES: &str = include_str!("dictionary/counties.txt");

/// 通用规范汉字表.
const STANDARD_CHARACTERS: &str = include_str!("dictionary/standard-characters.txt");

/// A way to write something, and the right one.
#[derive(Debug, Clone)]
pub(crate) struct Correction {
    pub(crate) wrong: String,
    pub(crate) right: String,
    /// Whether a person has to decide.
    pub(crate) asks: bool,
    /// Longer words in which it is right: 当做 in 应当做好.
    pub(crate) unless: Vec<String>,
    /// The list that it stands in, such as `typos`.
    pub(crate) list: &'static str,
}

/// A fixed formula: its name and its members in their order.
#[derive(Debug, Clone)]
pub(crate) struct Formula {
    pub(crate) name: String,
    pub(crate) members: Vec<String>,
    /// Words that stand before this name in quotation marks and before no other.
    pub(crate) behind: Vec<String>,
    /// Words that stand before it and before nothing that differs in a numeral only.
    pub(crate) only: Vec<String>,
    /// Words that stand behind it and behind nothing that differs in a numeral only: 五位一体 and 总体布局.
    pub(crate) followed: Vec<String>,
}

/// Who held a post, and when.
#[derive(Debug, Clone)]
pub(crate) struct Holder {
    pub(crate) name: String,
    pub(crate) post: String,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
}

/// Everything that the rules go by.
#[derive(Debug, Clone, Default)]
pub(crate) struct Dictionary {
    pub(crate) corrections: Vec<Correction>,
    pub(crate) formulas: Vec<Formula>,
    pub(crate) quoted_orders: Vec<Vec<String>>,
    pub(crate) roster: Vec<Holder>,
    /// Provinces with their cities.
    pub(crate) divisions: BTreeMap<String, Vec<String>>,
    pub(crate) standard_characters: CharacterSet,
    pub(crate) words_of_two: HashSet<[char; 2]>,
    pub(crate) counties: Counties,
    lists: BTreeMap<&'static str, Vec<String>>,
    limits: BTreeMap<String, i64>,
    /// By rule and edition; `None` switches the rule off.
    severities: BTreeMap<(String, usize), Option<Severity>>,
}

/// County-level units: each name with the units above it, such as 湖北省/襄阳市.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counties {
    above: BTreeMap<&'static str, Vec<&'static str>>,
    /// Provinces and prefectures by themselves.
    units: BTreeSet<&'static str>,
}

impl Counties {
    fn built_in() -> Self {
        let mut above: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (unit, names) in COUNTIES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t')) {
            names.split(' ').for_each(|name| above.entry(name).or_default().push(unit));
        }
        let units = above.values().flatten().flat_map(|path| path.split('/')).collect();
        Self { above, units }
    }

    /// The province or prefecture that a text ends with.
    pub(crate) fn unit_at_end(&self, text: &str) -> Option<&'static str> {
        let starts = text.char_indices().rev().take(11).filter_map(|(at, _)| self.units.get(&text[at..]).copied());
        starts.last()
    }

    /// The county that a text begins with, and the units that have one of this name.
    pub(crate) fn at_start<'t>(&self, text: &'t str) -> Option<(&'t str, &[&'static str])> {
        let ends = text.char_indices().take(14).filter(|(_, c)| matches!(c, '县' | '区' | '市' | '旗'));
        let found = ends.filter_map(|(at, c)| {
            let name = &text[..at + c.len_utf8()];
            Some((name, self.above.get(name)?.as_slice()))
        });
        found.last()
    }
}

fn words_of_two() -> HashSet<[char; 2]> {
    let lines = WORDS_OF_TWO.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.chars().collect::<Vec<_>>().chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect::<Vec<_>>()).collect()
}

/// Lists of corrections.
const CORRECTIONS: &[&str] = &["typos", "near", "banned", "penalties", "meetings", "full_forms"];

/// Lists of words.
const LISTS: &[&str] = &[
    "formula_allowed",
    "secrecy_marks",
    "secrecy_lines",
    "secrecy_statements",
    "secrecy_subjects",
    "endorsements",
    "endorsement_allowed",
    "endorsement_weak",
    "endorsement_leaders",
    "endorsement_verbs",
    "endorsement_praise",
    "placeholders",
    "empty_pages",
    "page_subjects",
    "speakers",
    "speech_sources",
    "never_doubled",
    "repeated_allowed",
    "repeated_starts",
    "nouns_and_verbs",
    "redacting_words",
    "full_width_allowed",
    "congress_followers",
    "range_time_units",
    "range_units",
    "number_words_allowed",
    "approximate_before",
    "approximate_after",
    "approximate_not",
    "at_least_before",
    "at_least_after",
    "at_most_before",
    "at_most_after",
    "mojibake",
    "counted_nouns",
    "counted_headings",
    "surnames",
    "case_workers",
    "vague_posts",
    "post_endings",
    "not_posts",
    "accused",
    "person_leads",
    "person_verbs",
    "person_penalties",
    "not_personal",
    "card_words",
    "posts",
    "case_verbs",
    "case_words",
    "not_names",
    "public_mail",
    "landline_words",
    "birth_words",
    "address_words",
    "passport_words",
    "redacted_suffixes",
    "named_stop",
    "characters_allowed",
];

const OTHER_KEYS: &[&str] =
    &["source", "date", "formulas", "quoted", "roster", "divisions", "limits", "severities", "without", "valid_from", "valid_to"];

const EDITIONS: [(Edition, &str); 3] = [(Edition::Draft, "draft"), (Edition::Internal, "internal"), (Edition::Public, "public")];

impl Dictionary {
    /// What comes with the program, for the entries of a year.
    pub(crate) fn built_in(year: i16) -> Self {
        let mut dictionary = Self::default();
        for (name, text) in FILES {
            let new_diagnostics = dictionary.add(&SourceText::new(*name, *text), year);
            debug_assert!(new_diagnostics.is_empty(), "{name}: {:?}", new_diagnostics.iter().map(Diagnostic::render).collect::<Vec<_>>());
        }
        let characters = STANDARD_CHARACTERS.lines().filter(|line| !line.starts_with('#')).flat_map(str::chars);
        dictionary.standard_characters = characters.collect();
        dictionary.words_of_two = words_of_two();
        dictionary.counties = Counties::built_in();
        dictionary
    }

    /// Adds the lists of a file; what it holds beyond that is reported.
    pub(crate) fn add(&mut self, source: &Arc<SourceText>, year: i16) -> Diagnostics {
        let (node, mut diagnostics) = yaml::parse(source, 0..source.text.len());
        let pairs = match node.value {
            Value::Mapping(pairs) => pairs,
            Value::Null => Vec::new(),
            _ => {
                let diagnostic =
                    Diagnostic::new(&DICTIONARY_SHAPE, "词典文件应由「名单: 内容」组成").at(source, line_of(source, node.range));
                diagnostics.push(diagnostic.hint("照程序自带词典的写法改写"));
                return diagnostics;
            }
        };
        let has = |name: &str| pairs.iter().any(|(key, _)| key.name == name);
        let is_dated = has("source") && has("date");
        if !pairs.is_empty() && !is_dated {
            let diagnostic = Diagnostic::new(&DICTIONARY_NO_SOURCE, "词典文件没有写明依据和日期").in_file(source.path.clone());
            diagnostics.push(diagnostic.hint("在文件开头写 source（依据）和 date（日期）"));
        }
        if !is_valid(&pairs, year) {
            return diagnostics;
        }
        for (key, value) in pairs {
            if !self.read(&key.name, value) {
                let known = CORRECTIONS.iter().chain(LISTS).chain(OTHER_KEYS);
                let near = crate::nearby::nearest(&key.name, known.copied());
                let diagnostic =
                    Diagnostic::new(&DICTIONARY_UNKNOWN_LIST, format!("词典里没有「{}」这个名单", key.name)).at(source, key.range);
                diagnostics.push(match near {
                    Some(near) => diagnostic.hint(format!("是不是 {near}？")),
                    None => diagnostic.hint(format!("可以写：{}", CORRECTIONS.iter().chain(LISTS).copied().collect::<Vec<_>>().join("、"))),
                });
            }
        }
        diagnostics
    }

    fn read(&mut self, name: &str, value: Node) -> bool {
        if let Some(list) = CORRECTIONS.iter().find(|list| **list == name) {
            self.corrections.extend(items(value).filter_map(|item| correction(list, &item)));
        } else if let Some(list) = LISTS.iter().find(|list| **list == name) {
            self.lists.entry(list).or_default().extend(words(value));
        } else {
            match name {
                "formulas" => self.formulas.extend(items(value).filter_map(|item| formula(&item))),
                "quoted" => self.quoted_orders.extend(items(value).map(words)),
                "roster" => self.roster.extend(items(value).filter_map(|item| holder(&item))),
                "divisions" => self.divisions.extend(mapping(value).map(|(key, value)| (key, words(value)))),
                "limits" => self.limits.extend(mapping(value).filter_map(|(key, value)| Some((key, text(&value)?.parse().ok()?)))),
                "severities" => mapping(value).for_each(|(rule, value)| self.read_severities(&rule, value)),
                "without" => self.take_out(&words(value).into_iter().collect()),
                _ => return OTHER_KEYS.contains(&name),
            }
        }
        true
    }

    fn read_severities(&mut self, rule: &str, value: Node) {
        let one = text(&value);
        let by_edition: BTreeMap<String, String> = mapping(value).filter_map(|(key, value)| Some((key, text(&value)?))).collect();
        for (index, (_, edition)) in EDITIONS.iter().enumerate() {
            if let Some(word) = one.as_ref().or_else(|| by_edition.get(*edition)) {
                self.severities.insert((rule.to_owned(), index), severity(word));
            }
        }
    }

    fn take_out(&mut self, unwanted: &BTreeSet<String>) {
        self.corrections.retain(|correction| !unwanted.contains(&correction.wrong));
        self.formulas.retain(|formula| !unwanted.contains(&formula.name));
        self.lists.values_mut().for_each(|list| list.retain(|word| !unwanted.contains(word)));
    }

    /// The words of a list.
    pub(crate) fn list(&self, name: &str) -> &[String] {
        debug_assert!(LISTS.contains(&name), "{name}");
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a list has a word.
    pub(crate) fn has(&self, name: &str, word: &str) -> bool {
        self.list(name).iter().any(|known| known == word)
    }

    /// A number that the publication may set.
    pub(crate) fn limit(&self, name: &str) -> usize {
        debug_assert!(self.limits.contains_key(name), "{name}");
        self.known_limit(name).unwrap_or(usize::MAX)
    }

    /// The same, where there is such a number at all.
    pub(crate) fn known_limit(&self, name: &str) -> Option<usize> {
        self.limits.get(name).map(|limit| usize::try_from(*limit).unwrap_or(0))
    }

    /// How severe a rule is, where the publication says so: `Some(None)` is off.
    pub(crate) fn severity(&self, rule: &str, edition: Edition) -> Option<Option<Severity>> {
        if self.severities.is_empty() {
            return None;
        }
        let index = EDITIONS.iter().position(|(known, _)| *known == edition)?;
        self.severities.get(&(rule.to_owned(), index)).copied()
    }
}

/// Whether the file's dates cover some of the year.
fn is_valid(pairs: &[(Key, Node)], year: i16) -> bool {
    let year_of = |name: &str| {
        let (_, value) = pairs.iter().find(|(key, _)| key.name == name)?;
        text(value)?.get(..4)?.parse::<i16>().ok()
    };
    year_of("valid_from").is_none_or(|from| from <= year) && year_of("valid_to").is_none_or(|to| to >= year)
}

fn line_of(source: &SourceText, range: Range<usize>) -> Range<usize> {
    crate::source::first_line(source, range)
}

fn items(node: Node) -> impl Iterator<Item = Node> {
    match node.value {
        Value::Sequence(items) => items,
        Value::Null => Vec::new(),
        _ => vec![node],
    }
    .into_iter()
}

fn mapping(node: Node) -> impl Iterator<Item = (String, Node)> {
    let pairs = if let Value::Mapping(pairs) = node.value { pairs } else { Vec::new() };
    pairs.into_iter().map(|(key, value)| (key.name, value))
}

fn text(node: &Node) -> Option<String> {
    match &node.value {
        Value::Scalar(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

fn words(node: Node) -> Vec<String> {
    items(node).filter_map(|item| text(&item)).collect()
}

fn fields(node: &Node) -> BTreeMap<String, String> {
    mapping(node.clone()).filter_map(|(key, value)| Some((key, text(&value)?))).collect()
}

fn correction(list: &'static str, node: &Node) -> Option<Correction> {
    let mut fields = fields(node);
    let wrong = fields.remove("wrong").or_else(|| fields.remove("错"))?;
    let right = fields.remove("right").or_else(|| fields.remove("对"))?;
    let asks = fields.get("ask").is_some_and(|answer| matches!(answer.as_str(), "是" | "true" | "yes"));
    let unless = mapping(node.clone()).find(|(key, _)| key == "unless").map_or(Vec::new(), |(_, value)| words(value));
    Some(Correction { wrong, right, asks, unless, list })
}

fn formula(node: &Node) -> Option<Formula> {
    let Value::Mapping(pairs) = &node.value else { return None };
    let value = |name: &str| pairs.iter().find(|(key, _)| key.name == name).map(|(_, value)| value);
    let list = |name: &str| value(name).cloned().map_or(Vec::new(), words);
    Some(Formula {
        name: text(value("name")?)?,
        members: list("members"),
        behind: list("behind"),
        only: list("only"),
        followed: list("followed"),
    })
}

fn holder(node: &Node) -> Option<Holder> {
    let mut fields = fields(node);
    Some(Holder { name: fields.remove("name")?, post: fields.remove("post")?, from: fields.remove("from"), to: fields.remove("to") })
}

/// A severity by its English or Chinese name; `off` is none.
fn severity(word: &str) -> Option<Severity> {
    match word {
        "error" | "错误" => Some(Severity::Error),
        "warning" | "警告" => Some(Severity::Warning),
        "info" | "提示" => Some(Severity::Info),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_lists_are_dated_and_have_a_source() {
        for (name, text) in FILES {
            let mut dictionary = Dictionary::default();
            let new_diagnostics = dictionary.add(&SourceText::new(*name, *text), 2026);
            let said: String = new_diagnostics.iter().map(Diagnostic::render).collect();
            assert_eq!(said, "", "{name}");
        }
        let dictionary = Dictionary::built_in(2026);
        assert_eq!(dictionary.standard_characters.len(), 8105);
        assert!(dictionary.list("secrecy_marks").contains(&"内部资料，注意保存".to_owned()));
        assert!(dictionary.corrections.iter().all(|correction| correction.wrong != correction.right));
        assert!(dictionary.corrections.iter().filter(|correction| correction.list == "typos").count() > 100);
    }

    #[test]
    fn a_publication_adds_replaces_and_takes_out() {
        let mut dictionary = Dictionary::built_in(2026);
        let own = "source: 本局\ndate: 2026-03-01\ntypos:\n  - {wrong: 云丁市, right: 云汀市}\nlimits:\n  sentence: 90\nwithout: [布署]\nseverities:\n  text/long-sentence: off\n  term/banned:\n    public: warning\n";
        assert!(dictionary.add(&SourceText::new("own.yaml", own), 2026).is_empty());
        assert!(dictionary.corrections.iter().any(|correction| correction.wrong == "云丁市"));
        assert!(!dictionary.corrections.iter().any(|correction| correction.wrong == "布署"));
        assert_eq!(dictionary.limit("sentence"), 90);
        assert_eq!(dictionary.severity("text/long-sentence", Edition::Draft), Some(None));
        assert_eq!(dictionary.severity("term/banned", Edition::Public), Some(Some(Severity::Warning)));
        assert_eq!(dictionary.severity("term/banned", Edition::Draft), None);
    }

    #[test]
    fn lists_of_other_years_do_not_count() {
        let mut dictionary = Dictionary::default();
        let old = "source: 旧名单\ndate: 2020-01-01\nvalid_to: 2024-12-31\ntypos:\n  - {wrong: 甲, right: 乙}\n";
        assert!(dictionary.add(&SourceText::new("old.yaml", old), 2026).is_empty());
        assert!(dictionary.corrections.is_empty());
    }

    #[test]
    fn a_misspelt_list_is_reported() {
        let mut dictionary = Dictionary::default();
        let new_diagnostics = dictionary.add(&SourceText::new("own.yaml", "source: 本局\ndate: 2026-01-01\ntypo: []\n"), 2026);
        assert_eq!(
            new_diagnostics.iter().map(Diagnostic::render).collect::<String>(),
            "错误[dictionary/unknown-list]：词典里没有「typo」这个名单\n --> own.yaml:3:1\n  |\n3 | typo: []\n  | ^^^^\n  = 提示：是不是 typos？\n"
        );
    }
}
