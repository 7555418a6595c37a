//! The diagnostics of one body: places in the body's own offsets, and no flood of one rule.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::fences::Levels;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::entry::Visibility;
use crate::rule::Rule;
use crate::source::SourceText;

/// How many diagnostics of one rule are told one by one; a file of another kind, renamed, would have a million.
const MAX_REPORTED_PER_RULE: usize = 100;

/// Collects diagnostics about one body.
pub(super) struct DiagnosticSink<'a> {
    source: &'a Arc<SourceText>,
    /// Where the body begins in its file.
    base: usize,
    diagnostics: Diagnostics,
    /// How many there were of each rule, and one of them.
    counts: BTreeMap<&'static Rule, usize>,
    unreported: BTreeMap<&'static Rule, Diagnostic>,
    /// The reader at hand, and who is the first to see which part: what others saw before him was reported then.
    reader: Option<(Visibility, Levels)>,
    /// The notes that are there, but not for the reader at hand.
    hidden_notes: BTreeSet<String>,
}

impl<'a> DiagnosticSink<'a> {
    pub(super) fn new(source: &'a Arc<SourceText>, base: usize) -> Self {
        Self {
            source,
            base,
            diagnostics: Diagnostics::default(),
            counts: BTreeMap::new(),
            unreported: BTreeMap::new(),
            reader: None,
            hidden_notes: BTreeSet::new(),
        }
    }

    /// From now on only what stands where this reader is the first to see it counts.
    pub(super) fn read_for(&mut self, reader: Visibility, levels: &Levels, hidden_notes: BTreeSet<String>) {
        self.reader = Some((reader, levels.clone()));
        self.hidden_notes = hidden_notes;
    }

    /// From now on everything counts.
    pub(super) fn read_for_all(&mut self) {
        self.reader = None;
    }

    /// Whether a note of this label, in lower case, is there and the reader at hand does not see it.
    pub(super) fn is_hidden_note(&self, label: &str) -> bool {
        self.hidden_notes.contains(label)
    }

    /// Adds a diagnostic about a range of the body; what it says is only made where it is told.
    pub(super) fn add(&mut self, rule: &'static Rule, range: Range<usize>, diagnostic: impl FnOnce(&Self) -> Diagnostic) {
        if self.reader.as_ref().is_some_and(|(reader, levels)| levels.at(range.start) != *reader) {
            return;
        }
        let count = self.counts.entry(rule).or_default();
        *count += 1;
        if *count > MAX_REPORTED_PER_RULE && self.unreported.contains_key(rule) {
            return;
        }
        let is_told = *count <= MAX_REPORTED_PER_RULE;
        let diagnostic = diagnostic(self).at(self.source, self.in_source(range));
        debug_assert_eq!(diagnostic.rule, rule);
        if is_told {
            self.diagnostics.push(diagnostic);
        } else {
            self.unreported.insert(rule, diagnostic);
        }
    }

    /// A range of the body in its file.
    pub(super) fn in_source(&self, range: Range<usize>) -> Range<usize> {
        range.start + self.base..range.end + self.base
    }

    /// The line of a place in the body, as a person counts it in the file.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.source.position(offset + self.base).line
    }

    /// Everything, with one line for what was not told one by one.
    pub(super) fn finish(mut self) -> Diagnostics {
        for (rule, mut diagnostic) in self.unreported {
            let more = self.counts[rule] - MAX_REPORTED_PER_RULE;
            diagnostic.message = format!("从这里起，同样的问题还有 {more} 处，不再逐一列出");
            diagnostic.hints.clear();
            self.diagnostics.push(diagnostic);
        }
        self.diagnostics.sort();
        self.diagnostics
    }
}
