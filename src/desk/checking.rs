//! 检查: every diagnostic with its words and place, the safe corrections, and waivers that somebody answers for.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::frame::{self, EditionChoice};
use super::office::{Checked, NewWaiver, Refusal};
use super::overview::{self, VerdictView};
use super::request::{Fields, Reply, Request};
use super::{Desk, entries};
use crate::diag::{Diagnostic, Place, Severity};
use crate::edition::Edition;
use crate::model::Catalog;
use crate::rules::fix::{self, Corrected};
use crate::rules::page::{self, UnitsByFile};
use crate::rules::table;

/// How many diagnostics stand on a page.
const PAGE: usize = 60;
/// How many characters of a line are shown before and after the words.
const AROUND: usize = 24;

/// A diagnostic as a page shows it.
#[derive(Serialize)]
pub(super) struct DiagnosticView {
    /// Its place in the list of its check.
    number: usize,
    severity: &'static str,
    label: &'static str,
    message: String,
    /// Where: an entry's title or a file, and the line.
    place: String,
    /// Where it is mended.
    edit: Option<String>,
    before: String,
    words: String,
    after: String,
    hints: Vec<String>,
    rule: &'static str,
    summary: &'static str,
    explanation: &'static str,
    source: &'static str,
    replacement: Option<String>,
    waived: Option<String>,
    can_waive: bool,
}

#[derive(Serialize)]
struct CheckView {
    editions: Vec<EditionChoice>,
    edition: &'static str,
    edition_key: String,
    verdict: Option<VerdictView>,
    diagnostics: Vec<DiagnosticView>,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
    severities: Vec<Choice>,
    entry: String,
    entry_title: String,
    query: String,
    total: usize,
    shown: String,
    earlier: Option<String>,
    later: Option<String>,
    fixable: usize,
    expires: String,
}

/// Something to choose, and how many there are of it.
#[derive(Serialize)]
pub(super) struct Choice {
    pub(super) key: String,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

#[derive(Serialize)]
struct CorrectionsView {
    files: Vec<CorrectedView>,
    count: usize,
    edition_key: String,
}

#[derive(Serialize)]
struct CorrectedView {
    path: String,
    lines: Vec<DifferenceLine>,
}

#[derive(Serialize)]
struct DifferenceLine {
    class: &'static str,
    words: String,
}

/// What the page is to show.
struct Filter<'a> {
    severity: &'a str,
    kind: &'a str,
    unit: &'a str,
    entry: &'a str,
    query: &'a str,
}

/// The page.
pub(super) fn page(desk: &Desk, request: &Request) -> Reply {
    let edition = frame::edition(request.query.get("edition"), Edition::Public);
    let checked = desk.checked(edition);
    let view = CheckView::new(desk, request, edition, checked.as_deref());
    desk.page(request, "check.html", "检查", &view)
}

/// The sheet to print, as `check --format html` gives it.
pub(super) fn sheet(desk: &Desk) -> Reply {
    let Some(checked) = desk.checked(Edition::Public) else { return Reply::Redirect("/check".to_owned()) };
    let catalog = checked.whole.as_ref().map(|whole| &whole.catalog);
    Reply::file("sheet.html", page::render(catalog, &checked.diagnostics, frame::label(checked.edition)).into_bytes())
}

/// Every safe correction, before it is made.
pub(super) fn corrections_page(desk: &Desk, request: &Request) -> Reply {
    let edition = frame::edition(request.query.get("edition"), Edition::Public);
    let Some(checked) = desk.checked(edition) else { return Reply::Redirect("/check".to_owned()) };
    let corrected = fix::corrections(&checked.diagnostics);
    let view = CorrectionsView {
        count: corrected.iter().map(|file| file.edits.len()).sum(),
        files: corrected.iter().map(corrected_view).collect(),
        edition_key: request.query.get("edition").to_owned(),
    };
    desk.page(request, "corrections.html", "把握大的改正", &view)
}

fn corrected_view(file: &Corrected) -> CorrectedView {
    let difference = file.difference();
    let line = |line: &str| {
        let class = match line.as_bytes().first() {
            Some(b'-') => "is-old",
            Some(b'+') => "is-new",
            _ => "is-place",
        };
        DifferenceLine { class, words: line.trim_start_matches("@@ ").to_owned() }
    };
    CorrectedView { path: file.source.path.clone(), lines: difference.lines().skip(1).map(line).collect() }
}

impl CheckView {
    fn new(desk: &Desk, request: &Request, edition: Edition, checked: Option<&Checked>) -> Self {
        let query = &request.query;
        let filter = Filter {
            severity: query.get("severity"),
            kind: query.get("kind"),
            unit: query.get("unit"),
            entry: query.get("entry"),
            query: query.get("q"),
        };
        let catalog = checked.and_then(|checked| Some(&checked.whole.as_ref()?.catalog));
        let all: Vec<(usize, &Diagnostic)> = checked.iter().flat_map(|checked| checked.diagnostics.iter().enumerate()).collect();
        let units = UnitsByFile::new(catalog);
        let is_shown = |(_, diagnostic): &(usize, &Diagnostic)| filter.shows(catalog, &units, diagnostic);
        let found: Vec<(usize, &Diagnostic)> = all.iter().copied().filter(is_shown).collect();
        let page: usize = query.get("page").parse().unwrap_or(1).clamp(1, found.len().div_ceil(PAGE).max(1));
        let from = (page - 1) * PAGE;
        let link = |page: usize| format!("/check?{}", query.encoded_with("page", &page.to_string()));
        let entry = catalog.and_then(|catalog| catalog.entries.iter().find(|entry| entry.id.to_string() == filter.entry));
        Self {
            editions: frame::editions(edition),
            edition: frame::label(edition),
            edition_key: query.get("edition").to_owned(),
            verdict: checked.map(overview::verdict),
            kinds: choices(all.iter().map(|(_, diagnostic)| (0, table::word_of(diagnostic.rule).to_owned())), filter.kind),
            units: choices(all.iter().map(|(_, diagnostic)| units.of(diagnostic)), filter.unit),
            severities: severities(&all, filter.severity),
            entry: filter.entry.to_owned(),
            entry_title: entry.map_or(filter.entry, |entry| &entry.title).to_owned(),
            query: filter.query.to_owned(),
            total: found.len(),
            shown: if found.is_empty() { String::new() } else { format!("{}–{}", from + 1, (from + PAGE).min(found.len())) },
            earlier: (page > 1).then(|| link(page - 1)),
            later: (from + PAGE < found.len()).then(|| link(page + 1)),
            diagnostics: found.iter().skip(from).take(PAGE).map(|(number, diagnostic)| view(*number, diagnostic, catalog)).collect(),
            fixable: checked.map_or(0, |checked| fix::corrections(&checked.diagnostics).iter().map(|file| file.edits.len()).sum()),
            expires: desk.office.today().checked_add(jiff::Span::new().months(6)).map(|day| day.to_string()).unwrap_or_default(),
        }
    }
}

impl Filter<'_> {
    fn shows(&self, catalog: Option<&Catalog>, units: &UnitsByFile<'_>, diagnostic: &Diagnostic) -> bool {
        let is_any = |wanted: &str, had: &str| wanted.is_empty() || wanted == had;
        is_any(self.severity, class(diagnostic.severity))
            && is_any(self.kind, table::word_of(diagnostic.rule))
            && (self.unit.is_empty() || units.of(diagnostic).1 == self.unit)
            && (self.entry.is_empty()
                || entries::of_diagnostic(catalog, diagnostic).is_some_and(|entry| entry.id.to_string() == self.entry))
            && (self.query.is_empty() || diagnostic.message.contains(self.query) || diagnostic.rule.id.contains(self.query))
    }
}

/// What there is to choose, in order, each once with how often it is there.
fn choices(found: impl Iterator<Item = (usize, String)>, chosen: &str) -> Vec<Choice> {
    let mut counts: BTreeMap<(usize, String), usize> = BTreeMap::new();
    found.for_each(|key| *counts.entry(key).or_default() += 1);
    counts
        .into_iter()
        .map(|((_, name), count)| Choice { label: format!("{name}（{count}）"), is_chosen: name == chosen, key: name })
        .collect()
}

fn severities(all: &[(usize, &Diagnostic)], chosen: &str) -> Vec<Choice> {
    [Severity::Error, Severity::Warning, Severity::Info]
        .into_iter()
        .map(|severity| {
            let count = all.iter().filter(|(_, diagnostic)| diagnostic.severity == severity).count();
            let key = class(severity).to_owned();
            Choice { label: format!("{}（{count}）", severity.label()), is_chosen: key == chosen, key }
        })
        .collect()
}

fn class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

impl DiagnosticView {
    /// A diagnostic of something else than a check: there is nothing to be done about it here.
    pub(super) fn plain(diagnostic: &Diagnostic) -> Self {
        Self { can_waive: false, replacement: None, ..view(0, diagnostic, None) }
    }
}

fn view(number: usize, diagnostic: &Diagnostic, catalog: Option<&Catalog>) -> DiagnosticView {
    let entry = entries::of_diagnostic(catalog, diagnostic);
    let line = match &diagnostic.place {
        Place::Text(span) => Some(span.source.position(span.range.start).line),
        _ => None,
    };
    let (before, words, after) = excerpt(diagnostic);
    let name = match (&diagnostic.place, entry) {
        (Place::Paragraph(place), _) => place.shown(),
        (_, Some(entry)) => format!("{}《{}》", entry.id.kind.label(), entry.title),
        _ => diagnostic.path().unwrap_or("整个出版物").to_owned(),
    };
    DiagnosticView {
        number,
        severity: class(diagnostic.severity),
        label: diagnostic.severity.label(),
        message: diagnostic.message.clone(),
        place: line.map_or_else(|| name.clone(), |line| format!("{name} 第 {line} 行")),
        edit: entry.map(|entry| entries::edit_address(&entry.id.to_string(), line)),
        before,
        words,
        after,
        hints: diagnostic.hints.clone(),
        rule: diagnostic.rule.id,
        summary: diagnostic.rule.summary,
        explanation: diagnostic.rule.explanation,
        source: diagnostic.rule.source,
        replacement: diagnostic.replacement().filter(|_| diagnostic.waived().is_none()).map(str::to_owned),
        waived: diagnostic.waived().map(str::to_owned),
        can_waive: diagnostic.waived().is_none() && diagnostic.severity >= Severity::Warning && !diagnostic.rule.id.starts_with("waiver/"),
    }
}

/// The line of the words, cut around them.
fn excerpt(diagnostic: &Diagnostic) -> (String, String, String) {
    let Place::Text(span) = &diagnostic.place else { return Default::default() };
    let text = &span.source.text;
    let line = span.source.line_range(span.source.position(span.range.start).line);
    let end = span.range.end.min(line.end).max(span.range.start);
    let before: Vec<char> = text[line.start..span.range.start].chars().collect();
    let after: Vec<char> = text[end..line.end].chars().collect();
    let lead = if before.len() > AROUND { "…" } else { "" };
    let tail = if after.len() > AROUND { "…" } else { "" };
    let before: String = before[before.len().saturating_sub(AROUND)..].iter().collect();
    let after: String = after[..after.len().min(AROUND)].iter().collect();
    let words: String = text[span.range.start..end].chars().take(120).collect();
    (format!("{lead}{before}"), words, format!("{after}{tail}"))
}

/// The diagnostic that a form names, of the very check that its page showed.
fn named<'a>(checked: &'a Checked, form: &Fields) -> Result<&'a Diagnostic, Refusal> {
    let number = form.get("number").parse::<usize>().ok();
    let diagnostic = number.and_then(|number| checked.diagnostics.iter().nth(number));
    diagnostic
        .filter(|diagnostic| diagnostic.rule.id == form.get("rule"))
        .ok_or_else(|| Refusal::new("这一处已经不在检查结果里", "结果刚刚更新过，请重新找到它再操作"))
}

fn fresh(desk: &Desk, form: &Fields) -> Result<Arc<Checked>, Refusal> {
    let edition = frame::edition(form.get("edition"), Edition::Public);
    let checked = desk.checked(edition).filter(|_| desk.state().is_fresh(edition));
    checked.ok_or_else(|| Refusal::new("稿件有改动，正在重新检查", "请等几秒，检查完再操作"))
}

/// Makes the safe correction of one diagnostic, or all of them.
pub(super) fn fix(desk: &Desk, folder: &Path, form: &Fields) -> Reply {
    let done = fresh(desk, form).and_then(|checked| {
        let corrected = match form.get("number") {
            "" => fix::corrections(&checked.diagnostics),
            _ => fix::corrections(&named(&checked, form)?.clone().into()),
        };
        if corrected.is_empty() {
            return Err(Refusal::new("没有可以自动改正的问题", ""));
        }
        desk.office.correct(folder, &corrected)
    });
    desk.changed(folder);
    desk.back(form.get("back"), done)
}

/// Takes back what was written last.
pub(super) fn undo(desk: &Desk, folder: &Path, form: &Fields) -> Reply {
    let done = desk.office.undo(folder);
    desk.changed(folder);
    desk.back(form.get("back"), done)
}

/// Writes a waiver.
pub(super) fn waive(desk: &Desk, folder: &Path, form: &Fields) -> Reply {
    let done = fresh(desk, form).and_then(|checked| {
        let diagnostic = named(&checked, form)?;
        let required = [("reason", "理由"), ("person", "责任人"), ("expires", "到期日")];
        if let Some((_, name)) = required.iter().find(|(field, _)| form.get(field).is_empty()) {
            return Err(Refusal::new(format!("豁免没有写{name}"), "理由、责任人和到期日都要写，写全了才起作用"));
        }
        desk.office.waive(folder, &waiver(&checked, diagnostic, form))
    });
    desk.changed(folder);
    desk.back(form.get("back"), done)
}

fn waiver(checked: &Checked, diagnostic: &Diagnostic, form: &Fields) -> NewWaiver {
    let shown = checked.whole.as_ref().map(|whole| whole.folder.shown("")).unwrap_or_default();
    let words = match &diagnostic.place {
        Place::Text(span) => Some(&span.source.text[span.range.clone()]),
        _ => None,
    };
    NewWaiver {
        rule: diagnostic.rule.id.to_owned(),
        place: diagnostic.path().map(|path| path.strip_prefix(&shown).unwrap_or(path)).unwrap_or_default().to_owned(),
        words: words.filter(|words| !words.trim().is_empty() && words.chars().count() <= 60 && !words.contains('\n')).map(str::to_owned),
        reason: form.get("reason").to_owned(),
        person: form.get("person").to_owned(),
        expires: form.get("expires").to_owned(),
    }
}
