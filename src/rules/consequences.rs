//! Causes before consequences: what could not be read is told first, and what only follows from it is not told at all.
//!
//! - [`sort`] puts what the reader stumbled over before everything else of the same file.
//! - [`without`] leaves out what is wrong only because of that. It is left out where the author's own words prove it (the heading stands
//!   below the fence that hides it, the field on the line that could not be read, the unit in the file that could not be read): what might
//!   have another cause stays. A cause is an error itself, so that leaving out consequences lets no edition pass.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::album::rules::ALBUM_INCOMPLETE;
use crate::diag::{Diagnostic, Diagnostics, Place, Severity};
use crate::load::rules::{
    ALBUM_FLOWER_COUNT, ENTRY_EMPTY, ENTRY_NO_INDEX, FRONT_MATTER_REQUIRED, IMAGES_SHAPE, REF_MISSING_FILE, REF_UNKNOWN_ANCHOR,
    REF_UNKNOWN_ID, REF_UNKNOWN_UNIT, UNITS_SHAPE,
};
use crate::markdown::rules::{
    MARKDOWN_CODE_UNCLOSED, MARKDOWN_FENCE_IN_CODE, MARKDOWN_FENCE_UNCLOSED, MARKDOWN_FENCE_UNKNOWN, MARKDOWN_FOOTNOTE_MISSING,
    MARKDOWN_FOOTNOTE_UNUSED, MARKDOWN_REMARK_UNCLOSED,
};
use crate::model::kinds::case::CASE_SECTION_MISSING;
use crate::model::tables::means_field;
use crate::model::{Catalog, Slug};
use crate::review::rules::REVIEW_UNKNOWN_ENTRY;
use crate::rule::Rule;
use crate::rules::completeness::{ALBUM_MISSING_LEAF, BRAND_LENGTH, CASE_LENGTH, CASE_PICTURES};
use crate::rules::secrecy::SECRECY_INTERNAL_LEAK;
use crate::rules::waivers::WAIVER_UNUSED;
use crate::rules::website::WEB_PLACEHOLDER_PAGE;
use crate::source::SourceText;

/// Beginnings of the rules of the reader: what they find changes what all others see.
const READING: &[&str] = &["publication/", "source/", "front-matter/", "yaml/", "markdown/fence-"];

/// More rules of the reader.
static MORE_READING: &[&Rule] =
    &[&ENTRY_EMPTY, &ENTRY_NO_INDEX, &UNITS_SHAPE, &IMAGES_SHAPE, &MARKDOWN_CODE_UNCLOSED, &MARKDOWN_REMARK_UNCLOSED];

/// Rules of a text that goes on hidden to its end.
static HIDES_THE_REST: &[&Rule] =
    &[&MARKDOWN_FENCE_UNCLOSED, &MARKDOWN_FENCE_UNKNOWN, &MARKDOWN_CODE_UNCLOSED, &MARKDOWN_FENCE_IN_CODE, &MARKDOWN_REMARK_UNCLOSED];

/// Whether everything else in a file may follow from a diagnostic. A field that is missing is no slip of reading.
fn is_cause(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity == Severity::Error
        && diagnostic.rule != &FRONT_MATTER_REQUIRED
        && (READING.iter().any(|beginning| diagnostic.rule.id.starts_with(beginning)) || MORE_READING.contains(&diagnostic.rule))
}

/// Sorts diagnostics by file, in a file causes first, then by place.
pub(super) fn sort(diagnostics: &mut Diagnostics) {
    diagnostics.sort_by_rank(&|diagnostic| u8::from(!is_cause(diagnostic)));
}

/// The diagnostics without those that follow from others. `loaded` has the paths of all entries that were read.
pub(super) fn without(diagnostics: Diagnostics, catalog: &Catalog, loaded: &BTreeSet<String>) -> Diagnostics {
    let causes = Causes::of(&diagnostics, catalog, loaded);
    diagnostics.into_iter().filter(|diagnostic| is_cause(diagnostic) || !causes.explain(diagnostic)).collect()
}

/// What was found at the root of other diagnostics.
struct Causes<'a> {
    catalog: &'a Catalog,
    /// Those that are about a file, by its path.
    by_file: HashMap<String, Vec<Diagnostic>>,
    /// Files and folders of which nothing was read, below the publication folder, with the text where there is one.
    lost: BTreeMap<String, Option<Arc<SourceText>>>,
    /// The last parts of those of these paths that have more than one.
    lost_names: HashSet<String>,
    /// The internal words in the texts, where they are errors.
    leaks: HashSet<Option<String>>,
}

impl<'a> Causes<'a> {
    fn of(diagnostics: &Diagnostics, catalog: &'a Catalog, loaded: &BTreeSet<String>) -> Self {
        let root = catalog.shown("");
        let mut by_file: HashMap<String, Vec<Diagnostic>> = HashMap::new();
        for diagnostic in diagnostics.iter().filter(|diagnostic| is_cause(diagnostic)) {
            if let Some(path) = diagnostic.path() {
                by_file.entry(path.to_owned()).or_default().push(diagnostic.clone());
            }
        }
        let mut lost = BTreeMap::new();
        // An entry may be lost for want of a field, which is the cause of what misses the entry.
        for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error) {
            let Some(path) = diagnostic.path().filter(|path| !loaded.contains(*path)) else { continue };
            let path = path.strip_prefix(&root).unwrap_or(path);
            let is_entry = path.contains('/') && path.ends_with(".md");
            if is_entry || diagnostic.rule.id.starts_with("source/") || diagnostic.rule == &ENTRY_NO_INDEX {
                let place = path.trim_end_matches("/index.md").trim_end_matches(".md").to_owned();
                let text = lost.entry(place).or_insert(None);
                *text = text.take().or_else(|| text_of(diagnostic));
            }
        }
        let is_leak = |diagnostic: &&Diagnostic| diagnostic.rule == &SECRECY_INTERNAL_LEAK && diagnostic.severity == Severity::Error;
        let in_texts = diagnostics.iter().filter(|diagnostic| matches!(diagnostic.place, Place::Text(_)));
        let leaks = in_texts.filter(is_leak).map(|diagnostic| leaked(&diagnostic.message).map(str::to_owned)).collect();
        let lost_names = lost.keys().filter_map(|path: &String| path.rsplit_once('/')).map(|(_, name)| name.to_owned()).collect();
        Self { catalog, by_file, lost, lost_names, leaks }
    }

    /// Whether a diagnostic follows from one of these.
    fn explain(&self, diagnostic: &Diagnostic) -> bool {
        let is_of = |rules: &[&Rule]| rules.contains(&diagnostic.rule);
        if is_of(&[&REF_UNKNOWN_UNIT]) {
            self.explain_unit(diagnostic)
        } else if is_of(&[&REF_UNKNOWN_ID, &REVIEW_UNKNOWN_ENTRY, &REF_MISSING_FILE]) {
            self.explain_reference(diagnostic)
        } else if is_of(&[&ALBUM_MISSING_LEAF, &ALBUM_INCOMPLETE]) {
            !diagnostic.path().is_some_and(|path| path.ends_with(".md")) && self.explain_leaves(diagnostic)
        } else if is_of(&[&ALBUM_FLOWER_COUNT]) {
            self.lost.contains_key("brands") || self.lost.contains_key(&self.flower())
        } else if is_of(&[&SECRECY_INTERNAL_LEAK]) {
            // Internal words in a public text are in the page made of it too.
            matches!(diagnostic.place, Place::File(_)) && self.leaks.contains(&leaked(&diagnostic.message).map(str::to_owned))
        } else if is_of(&[&WAIVER_UNUSED]) {
            self.lost.keys().any(|path| quotes(diagnostic, path))
        } else if is_of(&[&BRAND_LENGTH, &CASE_LENGTH, &CASE_PICTURES]) {
            self.hidden_from(diagnostic).is_some()
        } else if diagnostic.rule.id.ends_with("/required-field")
            || is_of(&[&CASE_SECTION_MISSING, &FRONT_MATTER_REQUIRED, &WEB_PLACEHOLDER_PAGE])
        {
            self.explain_missing(diagnostic)
        } else {
            self.explain_hidden_reference(diagnostic)
        }
    }

    fn flower(&self) -> String {
        format!("brands/{}", self.catalog.publication.flower)
    }

    /// A unit whose row in `units.yaml` could not be read.
    fn explain_unit(&self, diagnostic: &Diagnostic) -> bool {
        let Some(words) = words_of(diagnostic) else { return false };
        let of_units = self.by_file.get(&self.catalog.shown("units.yaml"));
        of_units.into_iter().flatten().any(|cause| text_of(cause).is_none_or(|source| names_value(&source.text, words)))
    }

    /// A reference to what could not be read.
    fn explain_reference(&self, diagnostic: &Diagnostic) -> bool {
        let Some(words) = words_of(diagnostic) else { return false };
        let target = words.split('#').next().unwrap_or_default().trim_end_matches("/index.md").trim_end_matches(".md");
        let target = target.trim_start_matches("../").trim_start_matches("./");
        let is_in = || target.match_indices('/').any(|(end, _)| self.lost.contains_key(&target[..end]));
        let is_named = || self.lost_names.contains(target.rsplit('/').next().unwrap_or_default());
        !target.is_empty() && (self.lost.contains_key(target) || is_named() || is_in())
    }

    /// Leaves whose brands are there and could not be read.
    fn explain_leaves(&self, diagnostic: &Diagnostic) -> bool {
        let missing: Vec<_> = self.catalog.publication.leaves.iter().filter(|unit| self.catalog.leaf(unit).is_none()).collect();
        let is_lost = |unit: &Slug| {
            let name = self.catalog.unit(unit).map_or(unit.as_str(), |unit| &unit.name);
            let is_told_of = diagnostic.rule == &ALBUM_INCOMPLETE || diagnostic.message.contains(&format!("「{name}」"));
            let is_written = |text: &SourceText| names_value(&text.text, unit.as_str()) || text.text.contains(name);
            let is_in = |(path, text): (&String, &Option<Arc<SourceText>>)| {
                path == "brands" || path.starts_with("brands/") && text.as_ref().is_some_and(|text| is_written(text))
            };
            !is_told_of || self.lost.iter().any(is_in)
        };
        !missing.is_empty() && missing.into_iter().all(is_lost)
    }

    /// Where the text of the same file begins to be hidden for want of an end.
    fn hidden_from(&self, diagnostic: &Diagnostic) -> Option<(usize, Arc<SourceText>)> {
        self.same_file(diagnostic).filter(|cause| HIDES_THE_REST.contains(&cause.rule)).find_map(|cause| match &cause.place {
            Place::Text(span) => Some((span.range.start, Arc::clone(&span.source))),
            _ => None,
        })
    }

    fn same_file<'s>(&'s self, diagnostic: &'s Diagnostic) -> impl Iterator<Item = &'s Diagnostic> {
        diagnostic.path().and_then(|path| self.by_file.get(path)).into_iter().flatten()
    }

    /// A section or a field that is there: below a fence that hides it, or on a line that could not be read.
    fn explain_missing(&self, diagnostic: &Diagnostic) -> bool {
        if let Some((from, source)) = self.hidden_from(diagnostic) {
            let rest = &source.text[from..];
            if diagnostic.rule == &WEB_PLACEHOLDER_PAGE || section_of(diagnostic).is_some_and(|name| rest.contains(name)) {
                return true;
            }
        }
        let Some(key) = field_of(diagnostic) else { return false };
        self.same_file(diagnostic).any(|cause| is_about_field(cause, key))
    }

    /// A footnote or a heading that is there, below a fence that hides it.
    fn explain_hidden_reference(&self, diagnostic: &Diagnostic) -> bool {
        let Some((from, source)) = self.hidden_from(diagnostic) else { return false };
        let hidden = &source.text[from..];
        if diagnostic.rule == &MARKDOWN_FOOTNOTE_UNUSED {
            return true;
        }
        let Some(words) = words_of(diagnostic) else { return false };
        if diagnostic.rule == &MARKDOWN_FOOTNOTE_MISSING {
            return hidden.contains(&format!("{}:", words.trim_end_matches(':')));
        }
        let heading = words.rsplit('#').next().unwrap_or_default();
        diagnostic.rule == &REF_UNKNOWN_ANCHOR && !heading.is_empty() && hidden.contains(heading)
    }
}

/// Whether a slip of reading is about a field: its line names it, by any of its names, or the hint says that it was meant.
fn is_about_field(cause: &Diagnostic, key: &str) -> bool {
    let is_meant = cause.hints.iter().any(|hint| hint.contains(&format!("是不是 {key}")));
    let Place::Text(span) = &cause.place else { return is_meant };
    let position = span.source.position(span.range.start);
    let line = &span.source.text[span.source.line_range(position.line)];
    let name = line.trim_start_matches(['-', ' ', '\t', '\u{3000}']).split([':', '：', ' ', '\t']).next().unwrap_or_default();
    is_meant || means_field(name, key)
}

/// The words that a message says are internal.
fn leaked(message: &str) -> Option<&str> {
    Some(message.split_once('「')?.1.rsplit_once('」')?.0)
}

/// The key of the field that a diagnostic misses; its hint has it, as it is to be written.
fn field_of(diagnostic: &Diagnostic) -> Option<&str> {
    let written = diagnostic.hints.iter().find_map(|hint| hint.split_once('「').filter(|(before, _)| before.contains("补上一行")))?.1;
    written.split_once(':').map(|(key, _)| key)
}

/// The section that a diagnostic misses.
fn section_of(diagnostic: &Diagnostic) -> Option<&str> {
    let (_, rest) = diagnostic.message.split_once('「')?;
    rest.split_once("」一节").map(|(name, _)| name)
}

fn words_of(diagnostic: &Diagnostic) -> Option<&str> {
    match &diagnostic.place {
        Place::Text(span) => span.source.text.get(span.range.clone()).map(|words| words.trim_matches(['"', '\'', ' '])),
        _ => None,
    }
}

fn text_of(diagnostic: &Diagnostic) -> Option<Arc<SourceText>> {
    match &diagnostic.place {
        Place::Text(span) => Some(Arc::clone(&span.source)),
        _ => None,
    }
}

/// Whether a line of a text ends with a value, as `id: guanhe` does.
fn names_value(text: &str, value: &str) -> bool {
    text.lines().any(|line| line.split([' ', ':', '：', '"', '\'', ',', '[', ']', '{', '}', '\t']).any(|word| word == value))
}

/// Whether the line that a diagnostic stands on names a path, or the lines below it up to the next item.
fn quotes(diagnostic: &Diagnostic, path: &str) -> bool {
    let Place::Text(span) = &diagnostic.place else { return false };
    let rest = &span.source.text[span.range.start..];
    rest.split("\n- ").next().is_some_and(|item| item.contains(path))
}
