//! What is wrong with an entry: the diagnostics of `qinglian check`, each with the place in the form where it belongs.

use std::ops::Range;

use serde::Serialize;

use super::form::Written;
use super::session::{LEDGER, Session};
use super::text::EntryText;
use super::yaml::{self, Pair};
use crate::diag::{self, Diagnostic, Diagnostics};
use crate::load::rules::FRONT_MATTER_REQUIRED;
use crate::model::tables::{COMMON, IMAGE};
use crate::model::{Entry, gaps};
use crate::rule::{Rule, Severity};
use crate::rules::completeness::{BRAND_LENGTH, CASE_PICTURES, ENTRY_NO_ASPECT};
use crate::rules::fix;

/// What was found in an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Everything, in the order in which a person mends it.
    pub items: Vec<Shown>,
    /// How many are errors.
    pub errors: usize,
    /// How many are warnings.
    pub warnings: usize,
    /// How many are for information.
    pub infos: usize,
    /// The state in one line: 还差 3 处.
    pub words: String,
}

/// One diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Which one: what [`super::Session::correct`] takes.
    pub number: usize,
    /// The id of its rule.
    pub rule: &'static str,
    /// What the rule is about.
    pub rule_summary: &'static str,
    /// What the rule rests on.
    pub rule_source: &'static str,
    /// Why, and what is right.
    pub rule_explanation: &'static str,
    /// How severe it is.
    pub severity: Severity,
    /// The word for that.
    pub severity_label: &'static str,
    /// What is wrong.
    pub message: String,
    /// The ways out.
    pub hints: Vec<String>,
    /// The file that it is about, as `qinglian check` names it.
    pub file: Option<String>,
    /// The line in that file, from 1.
    pub line: Option<usize>,
    /// The column in that line, from 1, in characters.
    pub column: Option<usize>,
    /// The words that it is about.
    pub words: Option<String>,
    /// Where in the form that is.
    pub place: Place,
    /// What may safely take the place of the words.
    pub correction: Option<Correction>,
    /// Who answers for leaving it, where somebody does.
    pub waived: Option<String>,
    /// Whether the office sees to it once it has the entry, as to signatures and proofs: its author can do nothing, and it is not counted.
    pub is_for_office: bool,
}

/// Where something is in the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "in", rename_all = "snake_case")]
pub enum Place {
    /// The entry as a whole.
    Entry,
    /// A field.
    Field {
        /// Its key.
        key: String,
    },
    /// The text.
    Section {
        /// The number of the section.
        number: usize,
        /// The line in its Markdown, from 1; 0 where its heading is meant.
        line: usize,
        /// Where in its Markdown it begins, in UTF-16 units, as a text area counts.
        start: usize,
        /// Where it ends.
        end: usize,
    },
    /// The pictures as a whole: too few, too many.
    Pictures,
    /// A picture of the entry, by its name.
    Picture {
        /// Its name.
        name: String,
        /// The field of its row, where one is meant.
        key: Option<String>,
    },
    /// The source view: what no form shows.
    Source {
        /// The line of the text, from 1.
        line: usize,
    },
    /// Another file of the publication.
    File {
        /// Its path.
        path: String,
    },
}

/// A safe correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// The words as they are.
    pub old: String,
    /// The words as they would be.
    pub new: String,
    /// How many places it mends at once.
    pub count: usize,
}

impl Session {
    /// What is wrong with an entry, as `qinglian check` says it, each with its place in the form.
    pub fn check(&mut self, id: &str) -> Option<Checked> {
        let (_, text) = self.text_of(id)?;
        let path = self.draft(id)?.path.clone();
        let folder = self.folder_of(id)?;
        let ledger = yaml::pairs_of(&self.ledger);
        let ledger_source = crate::source::SourceText::new("", self.ledger.as_str());
        let looked = self.look(id)?;
        let entry = looked.catalog.as_ref().and_then(|catalog| catalog.entry(&looked.id));
        let placer = Placer { path: &path, folder: &folder, text: &text, ledger: &ledger, ledger_source: &ledger_source, entry };
        let items: Vec<Shown> = looked
            .diagnostics
            .iter()
            .enumerate()
            .map(|(number, diagnostic)| Shown::of(number, diagnostic, placer.place(diagnostic)))
            .collect();
        let count = |severity: Severity| items.iter().filter(|item| item.severity == severity && !item.is_for_office).count();
        let (errors, warnings, infos) = (count(Severity::Error), count(Severity::Warning), count(Severity::Info));
        if let Some(draft) = self.draft_mut(id) {
            draft.missing = Some(errors);
        }
        Some(Checked { items, errors, warnings, infos, words: state(errors, warnings) })
    }

    /// Makes the safe correction of a diagnostic of the last check; it can be taken back.
    pub fn correct(&mut self, id: &str, number: usize) -> Written {
        let Some(looked) = self.look(id) else { return Written::Refused };
        let Some(diagnostic) = looked.diagnostics.get(number).cloned() else { return Written::Refused };
        if self.make(id, &diagnostic.into()) > 0 { Written::Reshaped } else { Written::Refused }
    }

    /// Makes every safe correction of the last check; gives how many places changed.
    pub fn correct_all(&mut self, id: &str) -> usize {
        let Some(looked) = self.look(id) else { return 0 };
        let all = looked.diagnostics.iter().cloned().collect();
        self.make(id, &all)
    }

    fn make(&mut self, id: &str, diagnostics: &Diagnostics) -> usize {
        let Some(path) = self.draft(id).map(|draft| draft.path.clone()) else { return 0 };
        let mut count = 0;
        for file in fix::corrections(diagnostics) {
            if file.source.path == path {
                count += file.edits.len();
                if let Some(draft) = self.draft_mut(id) {
                    draft.replace(file.text);
                }
            } else if file.source.path == LEDGER {
                count += file.edits.len();
                self.ledger = file.text;
            }
        }
        if count > 0 {
            self.changed();
        }
        count
    }
}

/// The state in one line.
fn state(errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (0, 0) => "没有查出问题".to_owned(),
        (0, warnings) => format!("可以交了，另有 {warnings} 处建议"),
        (errors, 0) => format!("还差 {errors} 处"),
        (errors, warnings) => format!("还差 {errors} 处，另有 {warnings} 处建议"),
    }
}

/// The families of rules about what the office does with an entry.
const OFFICE: [&str; 2] = ["review/", "proof/"];

impl Shown {
    pub(super) fn of(number: usize, diagnostic: &Diagnostic, place: Place) -> Self {
        let (position, words) = match &diagnostic.place {
            diag::Place::Text(span) => {
                (Some(span.source.position(span.range.start)), Some(span.source.text[span.range.clone()].to_owned()))
            }
            diag::Place::Paragraph(place) => (None, Some(place.words.clone())),
            _ => (None, None),
        };
        let correction = diagnostic.replacement().filter(|_| diagnostic.waived().is_none()).map(|new| Correction {
            old: words.clone().unwrap_or_default(),
            new: new.to_owned(),
            count: 1 + diagnostic.further_fixes().len(),
        });
        Self {
            number,
            rule: diagnostic.rule.id,
            rule_summary: diagnostic.rule.summary,
            rule_source: diagnostic.rule.source,
            rule_explanation: diagnostic.rule.explanation,
            severity: diagnostic.severity,
            severity_label: diagnostic.severity.label(),
            message: diagnostic.message.clone(),
            hints: diagnostic.hints.clone(),
            file: diagnostic.path().map(str::to_owned),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            words,
            place,
            correction,
            waived: diagnostic.waived().map(str::to_owned),
            is_for_office: OFFICE.iter().any(|family| diagnostic.rule.id.starts_with(family)),
        }
    }

    /// A diagnostic about what is no entry yet: a file that was dropped.
    pub(super) fn of_file(number: usize, diagnostic: &Diagnostic) -> Self {
        let path = match &diagnostic.place {
            diag::Place::Paragraph(place) => place.shown(),
            _ => diagnostic.path().unwrap_or_default().to_owned(),
        };
        Self::of(number, diagnostic, Place::File { path })
    }
}

/// Finds the place in the form.
struct Placer<'a> {
    path: &'a str,
    folder: &'a str,
    text: &'a EntryText,
    ledger: &'a [Pair],
    ledger_source: &'a std::sync::Arc<crate::source::SourceText>,
    entry: Option<&'a Entry>,
}

impl Placer<'_> {
    fn place(&self, diagnostic: &Diagnostic) -> Place {
        if let Some(place) = self.of_missing(diagnostic) {
            return place;
        }
        match &diagnostic.place {
            diag::Place::Text(span) if span.source.path == self.path => self.in_text(&span.range),
            diag::Place::Text(span) if span.source.path == LEDGER => self.in_ledger(span.range.start),
            _ => match diagnostic.path() {
                Some(path) if path == self.path => Place::Entry,
                Some(path) => self.file(path),
                None => Place::Entry,
            },
        }
    }

    /// What is missing has no place of its own: it is told at the title, and belongs where it is to be written.
    fn of_missing(&self, diagnostic: &Diagnostic) -> Option<Place> {
        let field = |key: &str| Place::Field { key: key.to_owned() };
        let is_of = |rule: &Rule| *diagnostic.rule == *rule;
        if is_of(&ENTRY_NO_ASPECT) {
            return Some(field("aspect"));
        }
        if is_of(&CASE_PICTURES) || (is_of(&BRAND_LENGTH) && diagnostic.message.starts_with("图片")) {
            return Some(Place::Pictures);
        }
        if is_of(&FRONT_MATTER_REQUIRED) {
            let is_named = |key: &str| diagnostic.message.contains(&format!(" {key}（"));
            return COMMON.iter().find(|spec| is_named(spec.key)).map(|spec| field(spec.key));
        }
        let entry = self.entry.filter(|entry| *diagnostic.rule == *entry.id.kind.spec().gap_rule)?;
        let missing = gaps::fields(entry).into_iter().find(|spec| diagnostic.message == format!("缺少{}", spec.shown_name()));
        if let Some(spec) = missing {
            return Some(field(spec.key));
        }
        let section = gaps::sections(entry).into_iter().find(|section| diagnostic.message == format!("缺少「{}」一节", section.name()))?;
        let number = self.text.sections.iter().position(|part| part.spec.is_some_and(|spec| std::ptr::eq(spec, section)))?;
        Some(Place::Section { number, line: 0, start: 0, end: 0 })
    }

    fn in_text(&self, range: &Range<usize>) -> Place {
        let source = &self.text.source;
        let in_source = || Place::Source { line: source.position(range.start).line };
        if range.start < self.text.body_start() {
            let pair = self.text.pairs.iter().find(|pair| pair.lines.contains(&range.start));
            let spec = pair.and_then(|pair| self.text.spec_of(&pair.name));
            return spec.map_or_else(in_source, |spec| Place::Field { key: spec.key.to_owned() });
        }
        let Some((number, is_heading)) = self.text.section_at(range.start) else { return in_source() };
        let content = self.text.sections[number].content.clone();
        if is_heading {
            return Place::Section { number, line: 0, start: 0, end: 0 };
        }
        let offset = |at: usize| at.clamp(content.start, content.end);
        let units = |at: usize| source.text[content.start..offset(at)].encode_utf16().count();
        let line = source.text[content.start..offset(range.start)].matches('\n').count() + 1;
        Place::Section { number, line, start: units(range.start), end: units(range.end) }
    }

    fn in_ledger(&self, offset: usize) -> Place {
        let Some(row) = self.ledger.iter().find(|row| row.lines.contains(&offset)) else { return Place::File { path: LEDGER.to_owned() } };
        let field = row.inner(self.ledger_source).into_iter().find(|field| field.lines.contains(&offset));
        let key = field.and_then(|field| IMAGE.iter().find(|spec| spec.matches(&field.name)).map(|spec| spec.key.to_owned()));
        match self.file(&row.name) {
            Place::Picture { name, .. } => Place::Picture { name, key },
            place => place,
        }
    }

    fn file(&self, path: &str) -> Place {
        match path.strip_prefix(self.folder).and_then(|rest| rest.strip_prefix('/')) {
            Some(name) => Place::Picture { name: name.to_owned(), key: None },
            None => Place::File { path: path.to_owned() },
        }
    }
}
