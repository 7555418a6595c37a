//! What is wrong with what was written, by rules that each have an id, a source and a way out.
//!
//! 1. [`Checker::new`] reads the dictionary and the waivers of a publication, and remembers what is internal in it.
//! 2. [`Checker::texts`] looks at every text of the reduced [`Catalog`], entries in parallel: [`language`], [`terms`], [`privacy`], [`secrecy`];
//!    then at the whole: [`completeness`], [`pictures`].
//! 3. [`Checker::site`] looks at the files of a built site: [`website`].
//! 4. [`Checker::judge`] gives every diagnostic, whoever made it, its severity, and marks what somebody answers for; [`Checker::finish`] says which
//!    waivers were of no use; [`Checker::settle`] puts causes before consequences.
//!
//! [`prepared`] keeps what does not change between two checks. [`table`] lists every rule of the program. [`fix`] carries out the safe corrections.

mod appearance;
mod attachments;
pub mod by_unit;
mod case_persons;
pub(crate) mod completeness;
mod consequences;
mod dictionary;
mod file_names;
pub mod fix;
mod html;
mod language;
pub mod page;
mod passage;
mod pictures;
pub mod placeholder;
pub mod prepared;
mod privacy;
mod secrecy;
mod style;
pub mod table;
mod terms;
pub mod verdict;
mod waivers;
mod website;
mod words;

use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::album::rules as album;
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::edition::Edition;
use crate::model::{Catalog, Entry};
use crate::output::Files;
use crate::rule::Rule;
use crate::rules::language::TEXT_DATE_MISMATCH;
use crate::source::SourceFolder;
pub(crate) use completeness::{count as text_length, slogan_length};
use dictionary::{Dictionary, Holder};
use passage::{Line, PassageKind};
use prepared::{Examined, Prepared};
use secrecy::Leaks;
use terms::UnitNames;
use waivers::Waivers;

/// How many diagnostics of one rule are told for one file; after a slip of an import there would be thousands.
const MAX_REPORTED_PER_RULE: usize = 50;

/// The rules, ready for one publication and one edition.
pub struct Checker {
    edition: Edition,
    today: Option<Date>,
    folder: SourceFolder,
    prepared: Arc<Prepared>,
    /// Files for download that were looked into before.
    examined: Examined,
    leaks: Leaks,
    waivers: Waivers,
    /// The paths of all entries that were read, whoever may see them.
    loaded: BTreeSet<String>,
    looked_at_site: bool,
    looks_at_album: bool,
}

/// What a rule may look at beside a text.
pub(crate) struct Context<'a> {
    pub(crate) catalog: &'a Catalog,
    folder: SourceFolder,
    /// The day on which the rules are asked; without one nothing is too old.
    pub(crate) today: Option<Date>,
}

impl Context<'_> {
    /// The path of a file as messages show it.
    pub(crate) fn shown(&self, name: &str) -> String {
        self.folder.shown(name)
    }
}

impl Checker {
    /// Reads what the rules go by. `catalog` is the whole publication, before anything is taken out of it: what is internal there must not
    /// appear elsewhere. `today` decides which waivers have expired, and which reviews are
    /// too old.
    pub fn new(folder: &SourceFolder, catalog: &Catalog, edition: Edition, today: Option<Date>) -> (Self, Diagnostics) {
        Self::with(Prepared::read(folder, catalog.publication.year), folder, catalog, edition, today)
    }

    /// The same with a dictionary that was read before.
    pub fn with(
        prepared: Arc<Prepared>,
        folder: &SourceFolder,
        catalog: &Catalog,
        edition: Edition,
        today: Option<Date>,
    ) -> (Self, Diagnostics) {
        let mut diagnostics = prepared.diagnostics.clone();
        let (waivers, new_diagnostics) = Waivers::read(folder, today);
        diagnostics.append(new_diagnostics);
        let internal = secrecy::internal_words(catalog);
        let leaks = Leaks::new(&internal, edition);
        let loaded = catalog.entries.iter().map(|entry| entry.source.path.clone()).collect();
        let folder = folder.clone();
        let examined = Examined::default();
        let checker =
            Self { edition, today, folder, prepared, examined, leaks, waivers, loaded, looked_at_site: false, looks_at_album: false };
        (checker, diagnostics)
    }

    /// The same rules, where some files for download were looked into before.
    #[must_use]
    pub fn with_examined(self, examined: Examined) -> Self {
        Self { examined, ..self }
    }

    /// The same rules, where the album is laid out too, and so says itself what it lacks.
    #[must_use]
    pub fn with_album(self, looks_at_album: bool) -> Self {
        Self { looks_at_album, ..self }
    }

    /// The words that stand for what is not there yet.
    pub fn placeholders(&self) -> &[String] {
        self.prepared.dictionary.list("placeholders")
    }

    /// A number that the publication asks for, by its name in the dictionary: `summary`, `case_max`.
    pub fn limit(&self, name: &str) -> Option<usize> {
        self.prepared.dictionary.known_limit(name)
    }

    /// What is wrong with the texts, the pictures and the whole; `catalog` is what the edition may show.
    pub fn texts(&self, catalog: &Catalog) -> Diagnostics {
        self.texts_where(catalog, &|_| true)
    }

    /// The same, but that of the texts only those of some entries are looked at.
    pub fn texts_where(&self, catalog: &Catalog, is_wanted: &(dyn Fn(&Entry) -> bool + Sync)) -> Diagnostics {
        let context = Context { catalog, folder: self.folder.clone(), today: self.today };
        let units = UnitNames::new(&context);
        let found: Vec<Vec<Diagnostic>> =
            catalog.entries.par_iter().filter(|entry| is_wanted(entry)).map(|entry| self.entry(entry, &units)).collect();
        let mut diagnostics: Diagnostics = found.into_iter().flatten().collect();
        let mut report = Report::new(self);
        self.configuration(&context, &units, &mut report);
        completeness::check(&context, &mut report);
        pictures::check(&context, &mut report);
        attachments::check(&context, &mut report);
        website::check_configuration(catalog, &context.shown("publication.yaml"), &mut report);
        diagnostics.append(report.finish().into_iter().collect());
        diagnostics
    }

    fn entry(&self, entry: &Entry, units: &UnitNames) -> Vec<Diagnostic> {
        let fields = passage::of_fields(&entry.source, &entry.written);
        let body = passage::of_body(&entry.source, &entry.body.blocks);
        let mut diagnostics = Report::new(self);
        diagnostics.date = entry.date.map(|date| date.to_string());
        // What is internal may go over the end of a piece.
        fields.iter().chain(&body).for_each(|passage| self.leaks.check(passage, &mut diagnostics));
        let mut passages = passage::in_pieces(fields);
        let body_at = passages.len();
        passages.extend(passage::in_pieces(body));
        let lines: Vec<Line<'_>> = passages.iter().map(Line::new).collect();
        self.lines(&lines, units, &mut diagnostics);
        title_year(entry, &lines[..body_at], &lines[body_at..], &mut diagnostics);
        diagnostics.finish()
    }

    fn lines(&self, lines: &[Line<'_>], units: &UnitNames, diagnostics: &mut Report<'_>) {
        for line in lines {
            language::check(line, diagnostics);
            self.prepared.words.check(line, diagnostics);
            privacy::check(line, diagnostics);
            secrecy::bare_mark(line, diagnostics);
            units.check(line, diagnostics);
            terms::divisions(line, diagnostics);
            terms::leader_order(line, diagnostics);
        }
        language::check_text(lines, diagnostics);
    }

    /// The texts of the configuration; the names of units are what the rules go by.
    fn configuration(&self, context: &Context<'_>, units: &UnitNames, diagnostics: &mut Report<'_>) {
        for file in context.catalog.configuration.iter().filter(|file| file.name != "units.yaml") {
            let passages = passage::of_configuration(file);
            passages.iter().for_each(|passage| self.leaks.check(passage, diagnostics));
            let passages = passage::in_pieces(passages);
            let lines: Vec<Line<'_>> = passages.iter().map(Line::new).collect();
            self.lines(&lines, units, diagnostics);
        }
    }

    /// What is wrong with the files of the built site.
    pub fn site(&mut self, catalog: &Catalog, files: &Files) -> Diagnostics {
        self.looked_at_site = true;
        let mut diagnostics = Report::new(self);
        website::check(catalog, files, &self.leaks, &mut diagnostics);
        diagnostics.finish().into_iter().collect()
    }

    /// The one way of every diagnostic to a reader: the severity that its rule or the publication's own dictionary gives it in the
    /// edition, and the name of who answers for it.
    #[must_use]
    pub fn judge(&mut self, diagnostics: Diagnostics) -> Diagnostics {
        let diagnostics = diagnostics.into_iter().filter_map(|diagnostic| self.in_edition(diagnostic)).collect();
        self.waivers.apply(diagnostics)
    }

    /// Like [`Checker::judge`], for diagnostics because of which an output could not be made: nobody can answer for what is not there, so that
    /// at least one stays an error.
    #[must_use]
    pub fn judge_failure(&mut self, diagnostics: Diagnostics) -> Diagnostics {
        let judged = self.judge(diagnostics.clone());
        if judged.has_errors() || diagnostics.is_empty() {
            return judged;
        }
        let mut failure = diagnostics.in_edition(Edition::Public);
        failure.retain(|diagnostic| diagnostic.severity == Severity::Error);
        failure
    }

    /// A diagnostic as severe as the edition has it; nothing where the publication switched its rule off.
    fn in_edition(&self, mut diagnostic: Diagnostic) -> Option<Diagnostic> {
        if diagnostic.waived().is_none() {
            let own = self.prepared.dictionary.severity(diagnostic.rule.id, self.edition);
            diagnostic.severity = own.unwrap_or_else(|| Some(diagnostic.rule.severity_in(self.edition)))?;
        }
        Some(diagnostic)
    }

    /// Waivers that were of no use.
    pub fn finish(&self) -> Diagnostics {
        let is_looked_at = |rule: &Rule| {
            let is_of_site = SITE_RULES.iter().any(|family| rule.id.starts_with(family));
            (self.looked_at_site || !is_of_site) && (self.looks_at_album || !ALBUM_RULES.contains(&rule))
        };
        let unused = self.waivers.unused(&is_looked_at).into_iter();
        unused.filter_map(|diagnostic| self.in_edition(diagnostic)).collect()
    }

    /// The diagnostics without those that follow from another one, in the order in which a person mends them.
    #[must_use]
    pub fn settle(&self, diagnostics: Diagnostics, catalog: &Catalog) -> Diagnostics {
        let mut causes = consequences::without(diagnostics, catalog, &self.loaded);
        consequences::sort(&mut causes);
        causes
    }
}

/// Diagnostics that nobody could wait for a checker with, in the order in which a person mends them.
#[must_use]
pub fn settle_unread(diagnostics: Diagnostics, edition: Edition) -> Diagnostics {
    let mut diagnostics = diagnostics.in_edition(edition);
    consequences::sort(&mut diagnostics);
    diagnostics
}

/// Beginnings of the rules that only a built site can break.
const SITE_RULES: &[&str] = &["web/", "a11y/", "offline/"];

/// The rules that only a laid out album can break.
static ALBUM_RULES: &[&Rule] = &[
    &album::ALBUM_INCOMPLETE,
    &album::ALBUM_TOO_LONG,
    &album::ALBUM_TOO_DEEP,
    &album::ALBUM_REFUSED,
    &album::ALBUM_UNEVEN_LEAF,
    &album::ALBUM_EXPORT,
    &album::FONT_UNKNOWN_FAMILY,
    &album::FONT_MISSING_GLYPH,
    &album::IMAGE_LOW_DPI,
    &album::IMAGE_BLURRED,
    &album::IMPRINT_REQUIRED,
    &album::IMPRINT_PRICE,
];

/// The publication's own lists: `dictionary/*.yaml`.
fn add_own(dictionary: &mut Dictionary, folder: &SourceFolder, year: i16) -> Diagnostics {
    let (items, mut diagnostics) = folder.list("dictionary");
    for item in items.iter().filter(|item| !item.is_folder && item.name.ends_with(".yaml")) {
        match folder.read_text(&format!("dictionary/{}", item.name)) {
            Ok((source, new_diagnostics)) => {
                diagnostics.append(new_diagnostics);
                diagnostics.append(dictionary.add(&source, year));
            }
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    diagnostics
}

/// A title that names a year which is neither the entry's nor anywhere in its text.
fn title_year(entry: &Entry, fields: &[Line<'_>], body: &[Line<'_>], diagnostics: &mut Report<'_>) {
    let Some(title) = fields.iter().find(|line| line.passage.kind == PassageKind::Field("title")) else { return };
    let years = |text: &str| -> Vec<(usize, i16)> {
        let found = text.match_indices('年').filter_map(|(at, _)| {
            let start = at.checked_sub(4)?;
            Some((start, text.get(start..at)?.parse().ok()?))
        });
        found.filter(|(_, year)| (1900..2100).contains(year)).collect()
    };
    let mentioned: Vec<i16> = body.iter().flat_map(|line| years(&line.passage.text)).map(|(_, year)| year).collect();
    for (at, year) in years(&title.passage.text) {
        if year != entry.year && !mentioned.is_empty() && !mentioned.contains(&year) {
            let message = format!("标题写的是 {year} 年，年度和正文都是别的年份");
            diagnostics.add(title.passage.diagnostic(&TEXT_DATE_MISMATCH, at..at + 4, message).hint("核对标题的年份"));
        }
    }
}

/// Collects diagnostics; no rule floods a file.
pub(crate) struct Report<'d> {
    pub(crate) dictionary: &'d Dictionary,
    checker: &'d Checker,
    /// The day of the entry, as `2026-05-12`.
    date: Option<String>,
    list: Vec<Diagnostic>,
    counts: BTreeMap<(&'static Rule, String), usize>,
    /// Where in the list the diagnostic is that speaks for those of its rule and file that are not told one by one.
    speakers: BTreeMap<(&'static Rule, String), usize>,
}

impl<'d> Report<'d> {
    fn new(checker: &'d Checker) -> Self {
        Self {
            dictionary: &checker.prepared.dictionary,
            checker,
            date: None,
            list: Vec::new(),
            counts: BTreeMap::new(),
            speakers: BTreeMap::new(),
        }
    }

    pub(crate) fn add(&mut self, mut diagnostic: Diagnostic) {
        let key = (diagnostic.rule, diagnostic.path().unwrap_or_default().to_owned());
        let count = self.counts.entry(key.clone()).or_default();
        *count += 1;
        if *count <= MAX_REPORTED_PER_RULE {
            self.list.push(diagnostic);
        } else if *count == MAX_REPORTED_PER_RULE + 1 {
            diagnostic.message = format!("{}；从这里起，同样的问题不再逐一列出", diagnostic.message);
            self.speakers.insert(key, self.list.len());
            self.list.push(diagnostic);
        } else if let Some(speaker) = self.speakers.get(&key) {
            self.list[*speaker].speak_for(&diagnostic);
        }
    }

    /// Whether the album says itself which leaves it lacks; a draft prints their places.
    pub(crate) fn album_tells_leaves(&self) -> bool {
        self.checker.looks_at_album && self.checker.edition != Edition::Draft
    }

    /// Whether a post was held on the day of the entry.
    pub(crate) fn is_at_time(&self, holder: &Holder) -> bool {
        let Some(date) = &self.date else { return true };
        holder.from.as_ref().is_none_or(|from| from <= date) && holder.to.as_ref().is_none_or(|to| date <= to)
    }

    fn finish(self) -> Vec<Diagnostic> {
        self.list
    }
}
