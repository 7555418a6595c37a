//! Official prose with words hidden, and with phrases in bold.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Numbers that are the same in every run.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

/// Paragraphs of real documents.
pub(crate) struct Prose {
    cases: Vec<String>,
    reports: Vec<String>,
    laws: Vec<String>,
    names: BTreeSet<String>,
}

impl Prose {
    pub(crate) fn read() -> Result<Self, String> {
        let folder = std::env::var_os("OFFICIAL_PROSE")
            .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/official-prose"), PathBuf::from);
        let paragraphs = |name: &str| {
            let path = folder.join(name);
            let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
            let is_words = |line: &&str| !line.starts_with('#') && !line.contains('*') && !line.trim().is_empty();
            Ok::<_, String>(text.lines().filter(is_words).map(|line| line.trim().to_owned()).collect::<Vec<_>>())
        };
        let reports = paragraphs("reports.txt")?;
        Ok(Self { cases: paragraphs("cases.txt")?, names: names(&reports), reports, laws: paragraphs("laws.txt")? })
    }

    /// Masked texts under a name; each text is an entry.
    pub(crate) fn masked(&self) -> Vec<(&'static str, Vec<String>)> {
        let cases: Vec<String> = self.cases.iter().map(|paragraph| chinese_marks(paragraph)).collect();
        let lengths = |text: &str| text.replace('某', "*");
        let double = |text: &str| hide_runs(text, '某');
        let place = |text: &str| self.hide_places(text);
        let mut kinds = Vec::new();
        let mut add =
            |name, paragraphs: &[String], mask: &dyn Fn(&str) -> String, cut: Cut| kinds.push((name, masked(paragraphs, mask, cut)));
        add("cases by length, by sentence", &cases, &lengths, Cut::Sentences);
        add("cases by length, by paragraph", &cases, &lengths, Cut::Paragraphs);
        add("cases by length, five paragraphs", &cases, &lengths, Cut::Pieces);
        add("cases all **, by sentence", &cases, &double, Cut::Sentences);
        add("cases all **, by paragraph", &cases, &double, Cut::Paragraphs);
        add("cases all **, five paragraphs", &cases, &double, Cut::Pieces);
        add("reports places **, by sentence", &self.reports, &place, Cut::Sentences);
        add("reports places **, by paragraph", &self.reports, &place, Cut::Paragraphs);
        add("reports places **, five paragraphs", &self.reports, &place, Cut::Pieces);
        kinds
    }

    /// Pieces of real text without a mask, of some paragraphs each.
    pub(crate) fn documents(&self, count: usize) -> Vec<Vec<String>> {
        let mut documents: Vec<Vec<String>> = self.reports.chunks(8).map(<[String]>::to_vec).collect();
        documents.extend(self.laws.chunks(24).map(<[String]>::to_vec));
        let step = (documents.len() / count).max(1);
        documents.into_iter().step_by(step).take(count).collect()
    }

    fn hide_places(&self, text: &str) -> String {
        let mut hidden = String::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let len = rest.char_indices().nth(2).map_or(rest.len(), |(at, _)| at);
            if self.names.contains(&rest[..len]) && !hidden.ends_with('*') {
                hidden.push_str("**");
                rest = &rest[len..];
            } else {
                hidden.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
        hidden
    }
}

/// The names of two characters of the cities and counties that the program knows, where the reports name them.
fn names(reports: &[String]) -> BTreeSet<String> {
    let all = include_str!("../../../src/rules/dictionary/divisions.yaml");
    let is_han = |c: &char| ('\u{4E00}'..='\u{9FFF}').contains(c);
    let words = all.lines().filter(|line| !line.trim_start().starts_with('#')).flat_map(|line| line.split(|c| !is_han(&c)));
    let text = reports.concat();
    let stem = |word: &str| {
        let chars: Vec<char> = word.chars().collect();
        let is_place = chars.len() == 3 && matches!(chars[2], '市' | '省' | '县' | '区' | '州');
        is_place.then(|| chars[..2].iter().collect::<String>()).or_else(|| (chars.len() == 2).then(|| word.to_owned()))
    };
    words.filter_map(stem).filter(|name| text.contains(name.as_str())).collect()
}

/// What an entry of masked text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    Sentences,
    Paragraphs,
    Pieces,
}

fn masked(paragraphs: &[String], mask: &dyn Fn(&str) -> String, cut: Cut) -> Vec<String> {
    let texts: Vec<String> = match cut {
        Cut::Sentences => paragraphs.iter().flat_map(|paragraph| sentences(paragraph)).collect(),
        Cut::Paragraphs => paragraphs.to_vec(),
        Cut::Pieces => paragraphs.chunks(5).map(|chunk| chunk.join("\n\n")).collect(),
    };
    texts.iter().map(|text| mask(text)).filter(|text| text.contains('*')).collect()
}

fn sentences(paragraph: &str) -> Vec<String> {
    paragraph.split_inclusive(['。', '！', '？', '；']).map(str::to_owned).collect()
}

fn hide_runs(text: &str, hidden: char) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c != hidden {
            out.push(c);
        } else if !out.ends_with("**") {
            out.push_str("**");
        }
    }
    out
}

/// The digests are written with half-width marks.
fn chinese_marks(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            ',' => '，',
            ';' => '；',
            ':' => '：',
            '?' => '？',
            '(' => '（',
            ')' => '）',
            c => c,
        })
        .collect()
}

/// A way in which authors put phrases in bold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    LeadingSentence,
    LeadingPhrase,
    RunInHead,
    DatedItem,
    Figures,
    Quotations,
    SentenceWithin,
    WholeParagraph,
    ListedTerms,
    Mixed,
}

impl Way {
    pub(crate) const ALL: [Self; 10] = [
        Self::LeadingSentence,
        Self::LeadingPhrase,
        Self::RunInHead,
        Self::DatedItem,
        Self::Figures,
        Self::Quotations,
        Self::SentenceWithin,
        Self::WholeParagraph,
        Self::ListedTerms,
        Self::Mixed,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::LeadingSentence => "leading sentence",
            Self::LeadingPhrase => "leading phrase",
            Self::RunInHead => "run-in head",
            Self::DatedItem => "item with a date",
            Self::Figures => "figures",
            Self::Quotations => "quotations",
            Self::SentenceWithin => "sentence within",
            Self::WholeParagraph => "whole paragraph",
            Self::ListedTerms => "terms of a list",
            Self::Mixed => "mixed",
        }
    }

    /// The document with bold in it, and how many phrases are bold.
    pub(crate) fn embolden(self, paragraphs: &[String], random: &mut Random) -> (String, usize) {
        let mut bold = 0;
        let mut lines = Vec::new();
        for paragraph in paragraphs {
            let way = if self == Self::Mixed { Self::ALL[random.below(Self::ALL.len() - 1)] } else { self };
            let (line, count) = way.paragraph(paragraph, random);
            bold += count;
            lines.push(line);
        }
        (lines.join("\n\n"), bold)
    }

    fn paragraph(self, paragraph: &str, random: &mut Random) -> (String, usize) {
        let none = (paragraph.to_owned(), 0);
        let lead =
            |end: Option<usize>| end.map_or_else(|| none.clone(), |end| (format!("**{}**{}", &paragraph[..end], &paragraph[end..]), 1));
        match self {
            Self::LeadingSentence => lead(paragraph.find('。').map(|at| at + '。'.len_utf8()).filter(|end| *end < paragraph.len())),
            Self::LeadingPhrase => lead(paragraph.find(['，', '。', '：']).filter(|end| *end > 0)),
            Self::RunInHead => (format!("- **{}**：{paragraph}", ["责任", "推进情况", "2026年目标", "“一网通办”"][random.below(4)]), 1),
            Self::DatedItem => (format!("- **20{}年{}月**，{paragraph}", 18 + random.below(8), 1 + random.below(12)), 1),
            Self::Figures => figures(paragraph),
            Self::Quotations => quotations(paragraph),
            Self::ListedTerms => listed_terms(paragraph),
            Self::SentenceWithin => {
                let sentences = sentences(paragraph);
                if sentences.len() < 3 || !sentences.iter().all(|sentence| sentence.ends_with(['。', '；'])) {
                    return none;
                }
                let chosen = 1 + random.below(sentences.len() - 2);
                let bold = |(at, sentence): (usize, &String)| if at == chosen { format!("**{sentence}**") } else { sentence.clone() };
                (sentences.iter().enumerate().map(bold).collect(), 1)
            }
            Self::WholeParagraph | Self::Mixed => (format!("**{paragraph}**"), 1),
        }
    }
}

/// The amounts of a paragraph, one in two.
fn figures(paragraph: &str) -> (String, usize) {
    const UNITS: [&str; 9] = ["亿元", "万元", "万人", "万户", "公里", "个百分点", "%", "家", "万吨"];
    let mut out = String::new();
    let (mut rest, mut bold, mut seen) = (paragraph, 0, 0);
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let number = rest[start..].find(|c: char| !c.is_ascii_digit() && c != '.').map_or(rest.len(), |len| start + len);
        let unit = UNITS.iter().find(|unit| rest[number..].starts_with(*unit));
        let end = number + unit.map_or(0, |unit| unit.len());
        seen += usize::from(unit.is_some());
        if unit.is_some() && seen % 2 == 1 {
            out.push_str(&format!("{}**{}**", &rest[..start], &rest[start..end]));
            bold += 1;
        } else {
            out.push_str(&rest[..end]);
        }
        rest = &rest[end..];
    }
    (out + rest, bold)
}

/// The terms of the first list of a paragraph: between `、` and up to the marks around it.
fn listed_terms(paragraph: &str) -> (String, usize) {
    const LONGEST: usize = 12;
    let none = (paragraph.to_owned(), 0);
    let Some(first) = paragraph.find('、') else { return none };
    let is_mark = |c: char| "，。；：！？、（）《》“”".contains(c);
    let start = paragraph[..first].rfind(is_mark).map_or(0, |at| at + paragraph[at..].chars().next().map_or(0, char::len_utf8));
    let end = paragraph[first..].find(|c: char| is_mark(c) && c != '、').map_or(paragraph.len(), |len| first + len);
    let terms: Vec<&str> = paragraph[start..end].split('、').collect();
    if start == 0 || !terms.iter().all(|term| (2..=LONGEST).contains(&term.chars().count())) {
        return none;
    }
    let bold: Vec<String> = terms.iter().map(|term| format!("**{term}**")).collect();
    (format!("{}{}{}", &paragraph[..start], bold.join("、"), &paragraph[end..]), terms.len())
}

/// The first quotation of a paragraph.
fn quotations(paragraph: &str) -> (String, usize) {
    let Some(start) = paragraph.find('“') else { return (paragraph.to_owned(), 0) };
    let Some(len) = paragraph[start..].find('”') else { return (paragraph.to_owned(), 0) };
    let end = start + len + '”'.len_utf8();
    (format!("{}**{}**{}", &paragraph[..start], &paragraph[start..end], &paragraph[end..]), 1)
}
