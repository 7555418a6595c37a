//! What a person can fix: one [`Diagnostic`] for everything, gathered in [`Diagnostics`], printed with the author's own line.
//!
//! - Low layers say what is wrong and where ([`Diagnostic::new`], [`Diagnostic::at`], [`Diagnostic::hint`]).
//! - Nothing is printed here: [`Diagnostic::render`] gives the text that the command line prints.
//! - Messages are Chinese, one sentence without a full stop, and quote the author's words in 「」.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;
use unicode_width::UnicodeWidthChar;

use crate::printable;
pub use crate::rule::{Edition, Rule, Severity};
use crate::source::SourceText;

/// A range of bytes in one source text. Lines and columns are computed when it is shown.
#[derive(Debug, Clone)]
pub struct Span {
    /// The text that the range is in.
    pub source: Arc<SourceText>,
    /// Byte offsets into [`SourceText::text`], on character boundaries.
    pub range: Range<usize>,
}

/// What a diagnostic is about.
#[derive(Debug, Clone)]
pub enum Place {
    /// The publication as a whole.
    Publication,
    /// A file or folder, by its path below the publication folder, with `/`.
    File(String),
    /// Words in a text.
    Text(Span),
    /// A paragraph of an office document.
    Paragraph(Box<ParagraphPlace>),
}

/// A paragraph of an office document, as a person finds it there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphPlace {
    /// The file, as it was sent.
    pub file: String,
    /// Which paragraph, as Word counts, from 1; 0 where it has no number.
    pub paragraph: u32,
    /// Its first words.
    pub words: String,
}

impl ParagraphPlace {
    /// `「报告.docx」第 12 段「……」`.
    pub fn shown(&self) -> String {
        let words = if self.words.is_empty() { String::new() } else { format!("「{}」", self.words) };
        match self.paragraph {
            0 => format!("「{}」{words}", self.file),
            paragraph => format!("「{}」第 {paragraph} 段{words}", self.file),
        }
    }
}

/// One thing that a person can fix.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// How severe it is.
    pub severity: Severity,
    /// The rule that it is a case of.
    pub rule: &'static Rule,
    /// Where.
    pub place: Place,
    /// What is wrong, in Chinese, one sentence without a full stop.
    pub message: String,
    /// The ways out, in Chinese.
    pub hints: Vec<String>,
    /// What few diagnostics have; apart, since diagnostics travel in results.
    more: Option<Box<More>>,
}

/// What few diagnostics have.
#[derive(Debug, Clone, Default)]
struct More {
    /// Words that may safely take the place of those in the span.
    fix: Option<String>,
    /// The same for the diagnostics that it speaks for, so as not to tell each of them.
    further_fixes: Vec<(Range<usize>, String)>,
    /// Who answers for leaving it, why and until when.
    waived: Option<String>,
    /// The paragraph of the office document that the words came from.
    origin: Option<ParagraphPlace>,
}

impl Diagnostic {
    /// What a rule found. Until an edition is said, it is as severe as in the public one.
    pub fn new(rule: &'static Rule, message: impl Into<String>) -> Self {
        let severity = rule.severity_in(Edition::Public);
        Self { severity, rule, place: Place::Publication, message: bounded(message.into()), hints: Vec::new(), more: None }
    }

    /// The same diagnostic, as severe as its rule says for an edition. Whoever answers for it, answers for it in every edition.
    #[must_use]
    pub fn in_edition(mut self, edition: Edition) -> Self {
        if self.waived().is_none() {
            self.severity = self.rule.severity_in(edition);
        }
        self
    }

    /// The same diagnostic about words in a text.
    #[must_use]
    pub fn at(mut self, source: &Arc<SourceText>, range: Range<usize>) -> Self {
        self.place = Place::Text(Span { source: Arc::clone(source), range });
        self
    }

    /// The same diagnostic about a whole file.
    #[must_use]
    pub fn in_file(mut self, path: impl Into<String>) -> Self {
        self.place = Place::File(path.into());
        self
    }

    /// The same diagnostic about a paragraph of an office document.
    #[must_use]
    pub fn in_paragraph(mut self, place: ParagraphPlace) -> Self {
        self.place =
            if place.paragraph == 0 && place.words.is_empty() { Place::File(place.file) } else { Place::Paragraph(Box::new(place)) };
        self
    }

    /// The same diagnostic, whose words came from a paragraph of an office document.
    #[must_use]
    pub fn from_paragraph(mut self, place: ParagraphPlace) -> Self {
        self.more.get_or_insert_default().origin = Some(place);
        self
    }

    /// The paragraph of the office document that the words came from, where it is known.
    pub fn origin(&self) -> Option<&ParagraphPlace> {
        self.more.as_ref()?.origin.as_ref()
    }

    /// The same diagnostic with one more way out.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(bounded(hint.into()));
        self
    }

    /// The same diagnostic with words that may safely take the place of those in the span.
    #[must_use]
    pub fn fix(mut self, replacement: impl Into<String>) -> Self {
        self.more.get_or_insert_default().fix = Some(replacement.into());
        self
    }

    /// The same diagnostic as information, with who answers for leaving it, why and until when.
    #[must_use]
    pub fn waive(mut self, answer: impl Into<String>) -> Self {
        self.severity = Severity::Info;
        self.more.get_or_insert_default().waived = Some(answer.into());
        self
    }

    /// Words that may safely take the place of those in the span.
    pub fn replacement(&self) -> Option<&str> {
        self.more.as_ref()?.fix.as_deref()
    }

    /// Takes over the safe words of another diagnostic about the same text, which is not told by itself.
    pub fn speak_for(&mut self, other: &Diagnostic) {
        if let (Place::Text(span), Some(replacement)) = (&other.place, other.replacement()) {
            self.more.get_or_insert_default().further_fixes.push((span.range.clone(), replacement.to_owned()));
        }
    }

    /// The safe words of the diagnostics that it speaks for, each with its span.
    pub fn further_fixes(&self) -> &[(Range<usize>, String)] {
        self.more.as_ref().map_or(&[], |more| more.further_fixes.as_slice())
    }

    /// Who answers for leaving it, why and until when, where it is waived.
    pub fn waived(&self) -> Option<&str> {
        self.more.as_ref()?.waived.as_deref()
    }

    /// The path that the diagnostic is about, where there is one.
    pub fn path(&self) -> Option<&str> {
        match &self.place {
            Place::Publication => None,
            Place::File(path) => Some(path),
            Place::Text(span) => Some(&span.source.path),
            Place::Paragraph(place) => Some(&place.file),
        }
    }

    /// The diagnostic as a person reads it on a terminal: message, place, the line with a caret, hints. Ends with a line feed.
    pub fn render(&self) -> String {
        let mut out = format!("{}[{}]：{}\n", self.severity.label(), self.rule.id, printable::line(&self.message));
        let gutter = match &self.place {
            Place::Publication => 1,
            Place::File(path) => {
                let _ = writeln!(out, " --> {}", printable::line(path));
                1
            }
            Place::Text(span) => render_excerpt(&mut out, span),
            Place::Paragraph(place) => {
                let _ = writeln!(out, " --> {}", printable::line(&place.shown()));
                1
            }
        };
        if let Some(origin) = self.origin() {
            let _ = writeln!(out, "{:gutter$} = 原稿：{}", "", printable::line(&origin.shown()));
        }
        for hint in &self.hints {
            let _ = writeln!(out, "{:gutter$} = 提示：{}", "", printable::line(hint));
        }
        if let Some(waived) = self.waived() {
            let _ = writeln!(out, "{:gutter$} = 已豁免：{}", "", printable::line(waived));
        }
        out
    }

    /// The diagnostic as one JSON object with stable keys, for `check --format json`.
    pub fn to_json(&self) -> DiagnosticJson<'_> {
        let position = match &self.place {
            Place::Text(span) => Some(span.source.position(span.range.start)),
            _ => None,
        };
        let words = match &self.place {
            Place::Text(span) => Some(quoted(&span.source.text[span.range.clone()])),
            Place::Paragraph(place) => Some(quoted(&place.words)),
            _ => None,
        };
        let paragraph = match &self.place {
            Place::Paragraph(place) => Some(place.paragraph).filter(|paragraph| *paragraph > 0),
            _ => None,
        };
        DiagnosticJson {
            severity: self.severity,
            rule: self.rule.id,
            file: self.path(),
            line: position.map(|p| p.line),
            column: position.map(|p| p.column),
            paragraph,
            words,
            message: &self.message,
            hints: &self.hints,
            fix: self.replacement(),
            waived: self.waived(),
            origin: self.origin().map(|place| OriginJson { file: &place.file, paragraph: place.paragraph, words: &place.words }),
        }
    }
}

impl DiagnosticJson<'_> {
    /// The words that the diagnostic points at, where it points at words.
    pub fn words(&self) -> Option<&str> {
        self.words
    }
}

/// The JSON form of a [`Diagnostic`].
#[derive(Debug, Serialize)]
pub struct DiagnosticJson<'a> {
    severity: Severity,
    rule: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paragraph: Option<u32>,
    words: Option<&'a str>,
    message: &'a str,
    hints: &'a [String],
    fix: Option<&'a str>,
    waived: Option<&'a str>,
    /// Where the words came from, for texts that were imported.
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<OriginJson<'a>>,
}

/// The JSON form of [`Diagnostic::origin`].
#[derive(Debug, Serialize)]
struct OriginJson<'a> {
    file: &'a str,
    paragraph: u32,
    words: &'a str,
}

/// The most characters of an author's words that a diagnostic quotes: a link in a link in a link would be quoted as often as it is deep.
const LONGEST_QUOTE: usize = 200;

/// The most characters of a message; none that we write is half as long, but it may quote an author.
const LONGEST_MESSAGE: usize = 1000;

/// The beginning of words that are too long to be quoted whole.
fn quoted(words: &str) -> &str {
    words.char_indices().nth(LONGEST_QUOTE).map_or(words, |(end, _)| &words[..end])
}

fn bounded(mut message: String) -> String {
    if let Some((end, _)) = message.char_indices().nth(LONGEST_MESSAGE) {
        message.truncate(end);
        message.push('…');
    }
    message
}

/// Columns of a terminal that an excerpt may fill; a paragraph of official Chinese is one line of a thousand characters.
const EXCERPT_WIDTH: usize = 96;

/// Writes the place, the line and the caret; returns the width of the gutter.
fn render_excerpt(out: &mut String, span: &Span) -> usize {
    let position = span.source.position(span.range.start);
    let line_range = span.source.line_range(position.line);
    let line = &span.source.text[line_range.clone()];
    let start = span.range.start - line_range.start;
    let end = span.range.end.min(line_range.end).max(span.range.start) - line_range.start;
    let excerpt = Excerpt::new(line, start..end);
    let number = position.line.to_string();
    let gutter = number.len();
    let path = printable::line(&span.source.path);
    let _ = writeln!(out, "{:gutter$}--> {path}:{}:{}", "", position.line, position.column);
    let _ = writeln!(out, "{:gutter$} |", "");
    let _ = writeln!(out, "{number} | {}", excerpt.shown);
    let _ = writeln!(out, "{:gutter$} | {}{}", "", " ".repeat(excerpt.indent), "^".repeat(excerpt.carets));
    gutter
}

/// The part of a line that is shown, and where the caret goes, in terminal columns.
struct Excerpt {
    shown: String,
    indent: usize,
    carets: usize,
}

impl Excerpt {
    fn new(line: &str, words: Range<usize>) -> Self {
        let before = display_width(&line[..words.start]);
        let marked = display_width(&line[words.clone()]);
        if display_width(line) <= EXCERPT_WIDTH {
            return Self { shown: expand(line), indent: before, carets: marked.max(1) };
        }
        let room = EXCERPT_WIDTH.saturating_sub(marked) / 2;
        let from = start_within(&line[..words.start], room);
        let to = words.start + end_within(&line[words.start..], marked.min(EXCERPT_WIDTH) + room);
        let lead = if from == 0 { "" } else { "…" };
        let tail = if to == line.len() { "" } else { "…" };
        let shown = format!("{lead}{}{tail}", expand(&line[from..to]));
        let indent = display_width(lead) + display_width(&line[from..words.start]);
        let carets = display_width(&line[words.start..words.end.min(to)]).max(1);
        Self { shown, indent, carets }
    }
}

/// Terminal columns of one character: a tab counts four, what commands the terminal as many as its stand-in.
fn char_width(c: char) -> usize {
    match c {
        '\t' => 4,
        '…' | '“' | '”' | '‘' | '’' | '—' | '·' => 2,
        c => printable::stand_in(c).map_or_else(|| c.width_cjk().unwrap_or(0), |shown| shown.chars().count()),
    }
}

fn display_width(text: &str) -> usize {
    text.chars().map(char_width).sum()
}

/// The text as a terminal can show it: tabs as spaces, what commands it as stand-ins.
fn expand(text: &str) -> String {
    printable::line(&text.replace('\t', "    ")).into_owned()
}

/// The byte offset in `text` from which at most `room` columns remain to its end.
fn start_within(text: &str, room: usize) -> usize {
    let mut used = 0;
    for (offset, c) in text.char_indices().rev() {
        used += char_width(c);
        if used > room {
            return offset + c.len_utf8();
        }
    }
    0
}

/// The byte offset in `text` up to which at most `room` columns are used.
fn end_within(text: &str, room: usize) -> usize {
    let mut used = 0;
    for (offset, c) in text.char_indices() {
        used += char_width(c);
        if used > room {
            return offset;
        }
    }
    text.len()
}

/// Every diagnostic, in the order of files and places.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds the diagnostics of another step.
    pub fn append(&mut self, mut other: Diagnostics) {
        self.0.append(&mut other.0);
    }

    /// Takes out the first error, if there is one.
    pub fn take_first_error(&mut self) -> Option<Diagnostic> {
        let at = self.0.iter().position(|diagnostic| diagnostic.severity == Severity::Error)?;
        Some(self.0.remove(at))
    }

    /// The same diagnostics, as severe as their rules say for an edition.
    #[must_use]
    pub fn in_edition(self, edition: Edition) -> Self {
        self.into_iter().map(|diagnostic| diagnostic.in_edition(edition)).collect()
    }

    /// Sorts by file, then by place in it, so that two runs print the same.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
    }

    /// Sorts by file, in it by a rank, then by place.
    pub fn sort_by_rank(&mut self, rank: &dyn Fn(&Diagnostic) -> u8) {
        self.0.sort_by(|a, b| {
            let by_file = a.path().unwrap_or("").cmp(b.path().unwrap_or(""));
            by_file.then_with(|| rank(a).cmp(&rank(b))).then_with(|| sort_key(a).cmp(&sort_key(b)))
        });
    }

    /// The diagnostics.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Keeps so many diagnostics of each rule, the first ones, and says at the next how many more there are: a file of another kind, renamed,
    /// would have a million.
    pub fn limit_per_rule(&mut self, most: usize) {
        let mut counts: BTreeMap<&'static Rule, usize> = BTreeMap::new();
        self.0.iter().for_each(|diagnostic| *counts.entry(diagnostic.rule).or_default() += 1);
        if counts.values().all(|count| *count <= most) {
            return;
        }
        let mut kept: BTreeMap<&'static Rule, usize> = BTreeMap::new();
        self.0.retain_mut(|diagnostic| {
            let kept = kept.entry(diagnostic.rule).or_default();
            *kept += 1;
            if *kept == most + 1 && counts[diagnostic.rule] > most + 1 {
                diagnostic.message = format!("从这里起，同样的问题还有 {} 处，不再逐一列出", counts[diagnostic.rule] - most);
                diagnostic.hints.clear();
            }
            *kept <= most + 1
        });
    }

    /// Keeps the diagnostics of which this is true.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(keep);
    }

    /// How many diagnostics are so severe.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|d| d.severity == severity).count()
    }

    /// Whether an error stands.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

fn sort_key(diagnostic: &Diagnostic) -> (&str, usize, &Rule, &str) {
    let offset = match &diagnostic.place {
        Place::Text(span) => span.range.start,
        Place::Paragraph(place) => place.paragraph as usize,
        _ => 0,
    };
    (diagnostic.path().unwrap_or(""), offset, diagnostic.rule, &diagnostic.message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::{E, rules};

    rules! {
        /// What could be found.
        pub(crate) static RULES = [
            RULE { id: "x/y", severities: [E, E, E], source: "", summary: "", explanation: "", remedy: "" },
            OTHER { id: "x/z", severities: [E, E, E], source: "", summary: "", explanation: "", remedy: "" },
        ];
    }

    fn check(text: &str, words: &str, expected: &str) {
        let source = SourceText::new("a.md", text);
        let start = text.find(words).unwrap();
        let diagnostic = Diagnostic::new(&RULE, "不对").at(&source, start..start + words.len());
        assert_eq!(diagnostic.render(), expected);
    }

    #[test]
    fn caret_is_right_under_wide_characters_and_tabs() {
        check("标题: 清廉\n", "清廉", "错误[x/y]：不对\n --> a.md:1:5\n  |\n1 | 标题: 清廉\n  |       ^^^^\n");
        check("a:\tb\n", "b", "错误[x/y]：不对\n --> a.md:1:4\n  |\n1 | a:    b\n  |       ^\n");
    }

    #[test]
    fn what_commands_a_terminal_is_shown_and_the_caret_stays_right() {
        check(
            "甲\u{202e}乙\u{9b}2J错\n",
            "错",
            "错误[x/y]：不对\n --> a.md:1:7\n  |\n1 | 甲<U+202E>乙<U+009B>2J错\n  |                       ^^\n",
        );
        let named = Diagnostic::new(&RULE, "「\u{1b}]0;名\u{7}」").in_file("a\nb.md").hint("\u{2066}");
        assert_eq!(named.render(), "错误[x/y]：「␛]0;名␇」\n --> a␊b.md\n  = 提示：<U+2066>\n");
    }

    #[test]
    fn long_line_is_cut_around_the_words() {
        let text = format!("{}错{}", "清".repeat(200), "廉".repeat(200));
        let source = SourceText::new("a.md", &text);
        let rendered = Diagnostic::new(&RULE, "不对").at(&source, 600..603).render();
        let lines: Vec<&str> = rendered.lines().collect();
        assert!(display_width(lines[3]) <= EXCERPT_WIDTH + 10, "{rendered}");
        let caret = lines[4].find('^').unwrap();
        let column = lines[3].find('错').map(|at| display_width(&lines[3][..at])).unwrap();
        assert_eq!(caret, column, "{rendered}");
    }

    #[test]
    fn a_diagnostic_quotes_no_more_than_anybody_reads() {
        let text = "廉".repeat(10_000);
        let source = SourceText::new("a.md", &text);
        let diagnostic = Diagnostic::new(&RULE, format!("「{text}」不对")).at(&source, 0..text.len()).hint(&text);
        assert_eq!(diagnostic.to_json().words.map(|words| words.chars().count()), Some(LONGEST_QUOTE));
        assert!(diagnostic.render().chars().count() < 2 * LONGEST_MESSAGE + 500);
    }

    #[test]
    fn no_rule_floods() {
        let mut diagnostics: Diagnostics = (0..1000).map(|n| Diagnostic::new(&RULE, n.to_string())).collect();
        diagnostics.push(Diagnostic::new(RULES[1], "z"));
        diagnostics.limit_per_rule(10);
        let said: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert_eq!((said.len(), said[10], said[11]), (12, "从这里起，同样的问题还有 990 处，不再逐一列出", "z"));
    }

    #[test]
    fn hint_stands_under_the_gutter() {
        let source = SourceText::new("a.md", "yeer: 2026\n");
        let diagnostic = Diagnostic::new(&RULE, "不认识的字段「yeer」").at(&source, 0..4).hint("是不是 year（年度）？");
        let expected = "错误[x/y]：不认识的字段「yeer」\n --> a.md:1:1\n  |\n1 | yeer: 2026\n  | ^^^^\n  = 提示：是不是 year（年度）？\n";
        assert_eq!(diagnostic.render(), expected);
    }
}
