//! Printing: results to standard output, everything else to standard error, colours and progress only where a person looks.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::OnceLock;
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressStyle};

use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::printable;
use crate::search::snippet::Marked;
use crate::search::{Hit, ReadAs, Results};

/// Where a person or another program reads.
pub(super) struct Screen {
    /// The first result that could not be printed.
    unprinted: OnceLock<io::Error>,
}

impl Screen {
    pub(super) fn new() -> Self {
        Self { unprinted: OnceLock::new() }
    }

    /// A line or a text of the result, which may hold words of authors.
    pub(super) fn say(&self, text: &str) {
        self.print(&printable::text(text));
    }

    /// A result for other programs.
    pub(super) fn say_json(&self, json: &str) {
        self.print(&printable::json(json));
    }

    /// Prints what has nothing in it but our own colours and words that are fit to be printed.
    fn print(&self, text: &str) {
        let mut out = anstream::stdout().lock();
        if let Err(error) = writeln!(out, "{text}").and_then(|()| out.flush()) {
            let _ = self.unprinted.set(error);
        }
    }

    /// Why a result could not be printed. A reader that has gone away (`| head`) is no failure.
    pub(super) fn unprinted(&self) -> Option<&io::Error> {
        self.unprinted.get().filter(|error| error.kind() != io::ErrorKind::BrokenPipe)
    }

    /// A line beside the result, which may hold words of authors.
    pub(super) fn warn(&self, line: &str) {
        Self::print_beside(&printable::text(line));
    }

    /// Prints beside the result, as [`Screen::print`]. Where this fails nobody can be told.
    fn print_beside(text: &str) {
        let _ = writeln!(anstream::stderr().lock(), "{text}");
    }

    /// Why the command ended, and the way out.
    pub(super) fn fail(&self, what: &str, hint: &str) {
        let style = style(Severity::Error);
        let hint = if hint.is_empty() { String::new() } else { format!("\n  = 提示：{}", printable::text(hint)) };
        Self::print_beside(&format!("{style}错误{style:#}：{}{hint}", printable::text(what)));
    }

    /// Diagnostics as the result, each in full.
    pub(super) fn say_of(&self, diagnostics: &Diagnostics) {
        diagnostics.iter().for_each(|diagnostic| self.say_diagnostic(diagnostic));
    }

    /// A diagnostic as the result.
    pub(super) fn say_diagnostic(&self, diagnostic: &Diagnostic) {
        self.print(&painted(diagnostic, true));
    }

    /// Diagnostics beside the result.
    pub(super) fn warn_of(&self, diagnostics: &Diagnostics) {
        for diagnostic in diagnostics {
            Self::print_beside(&painted(diagnostic, false));
        }
    }

    /// What was found for a query.
    pub(super) fn say_results(&self, typed: &str, results: &Results) {
        self.say(&format!("「{}」找到{} {} 条", printable::line(typed), if results.total_is_estimate { "约" } else { "" }, results.total));
        match &results.read_as {
            None => {}
            Some(ReadAs::Loosened) => self.say("（没有一字不差的内容，下面只差空格、括号、标点、数字等写法）"),
            Some(ReadAs::Spelt(words)) => self.say(&format!("（没有这几个字母，下面按拼音查找：{}）", words.join("、"))),
        }
        for (index, hit) in results.hits.iter().enumerate() {
            self.print(&described(index + 1, hit));
        }
        if results.total > results.hits.len() {
            self.say(&format!("（只列出前 {} 条，用 --limit 多看一些）", results.hits.len()));
        }
        if !results.spellings.is_empty() {
            self.say(&format!("如果是拼音：{}", results.spellings.join("、")));
        }
        if !results.suggestions.is_empty() {
            self.say(&format!("您要找的是不是：{}", results.suggestions.join("、")));
        }
        for problem in &results.problems {
            self.warn(&format!("警告：{problem}"));
        }
    }
}

fn style(severity: Severity) -> Style {
    let color = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Info => AnsiColor::Cyan,
    };
    color.on_default().bold()
}

/// A diagnostic with its first word and its carets in colour, and an empty line after it.
fn painted(diagnostic: &Diagnostic, with_source: bool) -> String {
    let mut rendered = diagnostic.render();
    if with_source {
        let gutter = rendered.lines().nth(1).and_then(|line| line.find("-->")).unwrap_or(1);
        rendered.push_str(&format!("{:gutter$} = 依据：{}\n", "", diagnostic.rule.source));
    }
    let style = style(diagnostic.severity);
    let label = diagnostic.severity.label();
    let carets = |line: &str| match line.trim_end_matches('^') {
        before if before.len() < line.len() => format!("{before}{style}{}{style:#}\n", &line[before.len()..]),
        _ => format!("{line}\n"),
    };
    let (first, rest) = rendered.split_once('\n').unwrap_or((&rendered, ""));
    let first = first.strip_prefix(label).map_or_else(|| first.to_owned(), |first| format!("{style}{label}{style:#}{first}"));
    rest.lines().fold(first + "\n", |out, line| out + &carets(line))
}

fn described(number: usize, hit: &Hit) -> String {
    let snippet = &hit.passage.snippet;
    let mut out = format!("{number:>3}. {}  {}", marked(&hit.passage.title), hit.id);
    if !snippet.text.is_empty() {
        out.push_str("\n     ");
        out.push_str(&marked(snippet));
    }
    out
}

/// A text with its marked ranges in bold.
fn marked(text: &Marked) -> String {
    let style = AnsiColor::Green.on_default().bold();
    let mut out = String::new();
    let mut at = 0;
    for mark in &text.marks {
        out.push_str(&printable::line(&text.text[at..mark.start]));
        out.push_str(&format!("{style}{}{style:#}", printable::line(&text.text[mark.clone()])));
        at = mark.end;
    }
    out.push_str(&printable::line(&text.text[at..]));
    out
}

/// What is being done right now; nothing at all where standard error is not a terminal.
pub(super) struct Progress(ProgressBar);

impl Progress {
    pub(super) fn new() -> Self {
        let bar = if std::io::stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}…  {elapsed}") {
            bar.set_style(style.tick_chars("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏ "));
        }
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }

    pub(super) fn say(&self, what: &'static str) {
        self.0.set_message(what);
    }

    /// Prints something while the line is out of the way.
    pub(super) fn aside(&self, print: impl FnOnce()) {
        self.0.suspend(print);
    }

    pub(super) fn finish(&self) {
        self.0.finish_and_clear();
    }
}
