//! What a text document hides or remembers: revisions, remarks, hidden text, variables (ECMA-376 part 1 § 17).

use std::collections::{BTreeMap, BTreeSet};

use super::super::trace::{Met, Traces, quoted};
use super::super::xml::{Element, Space};
use super::{INSPECT, Part, SHOW};

/// Elements that keep what was before a change, wherever they stand: in the body, in headers, in notes.
const REVISIONS: &[&str] = &[
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "tblGridChange",
    "tcPrChange",
    "trPrChange",
    "tblPrExChange",
    "numberingChange",
    "cellIns",
    "cellDel",
    "cellMerge",
    "customXmlInsRangeStart",
    "customXmlDelRangeStart",
    "customXmlMoveFromRangeStart",
    "customXmlMoveToRangeStart",
    "moveFromRangeStart",
    "moveToRangeStart",
];

/// Fields that run a program when they are updated.
const RUNNING_FIELDS: &[&str] = &["DDE", "DDEAUTO"];

/// What was found in the text parts so far.
#[derive(Default)]
pub(super) struct Found {
    hidden: Met,
    /// The first words in each style.
    words_in_style: BTreeMap<String, String>,
    hidden_styles: BTreeSet<String>,
    shown_styles: BTreeSet<String>,
    based_on: BTreeMap<String, String>,
    default_style: Option<String>,
    is_hidden_by_default: bool,
    variables: Met,
    has_merge: bool,
}

/// Where the reader is within a part.
#[derive(Default)]
pub(super) struct State {
    /// The style of each open paragraph: text boxes stand within runs.
    paragraphs: Vec<Option<String>>,
    runs: Vec<Run>,
    style: Option<String>,
}

#[derive(Default)]
struct Run {
    is_hidden: Option<bool>,
    style: Option<String>,
}

/// Where text goes that has no style of its own.
const NO_STYLE: &str = "";

impl Part<'_> {
    pub(super) fn word_opened(&mut self, element: &Element<'_>, above: &[Element<'_>]) {
        let author = || element.attribute("author");
        match element.name() {
            "p" => self.word.paragraphs.push(None),
            "r" => self.word.runs.push(Run::default()),
            "style" => self.style(element),
            "basedOn" => {
                if let (Some(style), Some(base)) = (self.word.style.clone(), element.attribute("val")) {
                    self.office.word.based_on.insert(style, base);
                }
            }
            "pStyle" => {
                if let Some(paragraph) = self.word.paragraphs.last_mut() {
                    *paragraph = element.attribute("val");
                }
            }
            "rStyle" => {
                if let Some(run) = self.word.runs.last_mut().filter(|_| is_of_a_run(above)) {
                    run.style = element.attribute("val");
                }
            }
            "vanish" => self.vanish(element.is_on("val"), above),
            "comment" if element.attribute("id").is_some() => self.office.comments.add(author().as_deref()),
            "person" => self.office.reviewers.add(&author().unwrap_or_default()),
            "docVar" => self.office.word.variables.add(&element.attribute("name").unwrap_or_default()),
            "mailMerge" => self.office.word.has_merge = true,
            "fldSimple" => self.field(&element.attribute("instr").unwrap_or_default()),
            name if REVISIONS.contains(&name) => self.office.revisions.add(author().as_deref()),
            _ => {}
        }
    }

    fn style(&mut self, element: &Element<'_>) {
        self.word.style = element.attribute("styleId");
        if element.has("default") && element.attribute("type").as_deref() == Some("paragraph") {
            self.office.word.default_style = self.word.style.clone();
        }
    }

    /// A property that hides: of a run, of a style, or of everything.
    fn vanish(&mut self, is_on: bool, above: &[Element<'_>]) {
        let owner = above.len().checked_sub(2).map(|at| above[at].name()).unwrap_or_default();
        match (owner, &self.word.style) {
            ("style", Some(style)) => {
                let found = &mut self.office.word;
                if is_on {
                    found.hidden_styles.insert(style.clone())
                } else {
                    found.shown_styles.insert(style.clone())
                };
            }
            ("rPrDefault", _) => self.office.word.is_hidden_by_default |= is_on,
            ("r", _) => {
                if let Some(run) = self.word.runs.last_mut() {
                    run.is_hidden = Some(is_on);
                }
            }
            _ => {}
        }
    }

    pub(super) fn word_text(&mut self, text: &str, above: &[Element<'_>]) {
        let Some(element) = above.last().filter(|element| element.space == Space::Word) else { return };
        match element.name() {
            "t" | "delText" if !text.trim().is_empty() => self.words(text),
            "instrText" => self.field(text),
            _ => {}
        }
    }

    fn words(&mut self, text: &str) {
        let Some(run) = self.word.runs.last() else { return };
        let found = &mut self.office.word;
        match run.is_hidden {
            Some(true) => found.hidden.add(text),
            Some(false) => {}
            None => {
                let paragraph = self.word.paragraphs.last().and_then(Option::as_deref).unwrap_or(NO_STYLE);
                for style in [Some(paragraph), run.style.as_deref()].into_iter().flatten() {
                    if !found.words_in_style.contains_key(style) {
                        found.words_in_style.insert(style.to_owned(), quoted(text));
                    }
                }
            }
        }
    }

    fn field(&mut self, instruction: &str) {
        let name = instruction.split_whitespace().next().unwrap_or_default().to_uppercase();
        if RUNNING_FIELDS.contains(&name.as_str()) {
            self.office.commands.add(instruction);
        }
        self.office.local_path(instruction);
    }

    pub(super) fn word_closed(&mut self, element: &Element<'_>, _above: &[Element<'_>]) {
        match element.name() {
            "p" => drop(self.word.paragraphs.pop()),
            "r" => drop(self.word.runs.pop()),
            "style" => self.word.style = None,
            _ => {}
        }
    }
}

fn is_of_a_run(above: &[Element<'_>]) -> bool {
    above.len() >= 2 && above[above.len() - 2].name() == "r"
}

impl Found {
    pub(super) fn finish(&self, traces: &mut Traces) {
        let mut hidden = self.hidden.clone();
        for (style, words) in &self.words_in_style {
            if self.hides(style) {
                hidden.add(words);
            }
        }
        if !hidden.is_empty() {
            traces.tells(format!("里有隐藏文字{}", hidden.words()), SHOW);
        }
        if !self.variables.is_empty() {
            traces.tells(format!("里有文档变量{}", self.variables.words()), INSPECT);
        }
        if self.has_merge {
            traces.tells("里有邮件合并的数据源", INSPECT);
        }
    }

    /// Whether a style, or one that it is based on, hides its text.
    fn hides(&self, style: &str) -> bool {
        let mut style = if style == NO_STYLE { self.default_style.as_deref() } else { Some(style) };
        // Styles may be based on one another in a ring.
        for _ in 0..32 {
            let Some(name) = style else { return self.is_hidden_by_default };
            if self.hidden_styles.contains(name) {
                return true;
            }
            if self.shown_styles.contains(name) {
                return false;
            }
            style = self.based_on.get(name).map(String::as_str);
        }
        false
    }
}
