//! Footnotes: numbers in the order of first mention, and what does not fit together.
//!
//! Mentions of notes that do not exist are found where the text is built, since the parser leaves them as text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::diagnostics::DiagnosticSink;
use super::walk;
use crate::diag::Diagnostic;
use crate::markdown::rules;
use crate::model::block::{Block, Inline, visit_blocks};

/// The notes of a body as they are met.
#[derive(Default)]
pub(super) struct Definitions {
    /// Each label in lower case, as the parser compares them, with the label in the tree.
    labels: BTreeMap<String, String>,
    /// Where each label of the tree was written, in order.
    places: Vec<(String, Range<usize>)>,
    /// The label in the tree of each note, by where it was written.
    known: BTreeMap<usize, String>,
}

impl Definitions {
    /// Takes note of a definition and gives the label for the tree; a second one of the same label gets a name of its own.
    ///
    /// What another reader read before has its label from then.
    pub(super) fn define(&mut self, label: &str, place: Range<usize>, diagnostics: &mut DiagnosticSink<'_>) -> String {
        if let Some(known) = self.known.get(&place.start) {
            return known.clone();
        }
        let is_second = self.labels.contains_key(&label.to_lowercase());
        let label_in_tree = if is_second {
            diagnostics.add(&rules::MARKDOWN_FOOTNOTE_DUPLICATE, place.clone(), |_| {
                Diagnostic::new(&rules::MARKDOWN_FOOTNOTE_DUPLICATE, format!("脚注「[^{label}]」写了不止一条，正文只指向第一条"))
                    .hint("给这一条换一个编号")
            });
            format!("{label} {}", self.places.len() + 1)
        } else {
            self.labels.insert(label.to_lowercase(), label.to_owned());
            label.to_owned()
        };
        self.known.insert(place.start, label_in_tree.clone());
        self.places.push((label_in_tree.clone(), place));
        label_in_tree
    }

    /// Numbers the mentions in a finished tree and reports the notes that nothing mentions.
    pub(super) fn finish(self, blocks: &mut [Block], diagnostics: &mut DiagnosticSink<'_>) {
        if self.places.is_empty() {
            return;
        }
        let numbers = self.numbers(blocks);
        walk::inlines_mut(blocks, &mut |inline| {
            if let Inline::FootnoteReference { label, number, .. } = inline {
                if let Some(label_in_tree) = self.labels.get(&label.to_lowercase()) {
                    label.clone_from(label_in_tree);
                }
                *number = numbers.get(label).copied().unwrap_or_default();
            }
        });
        let firsts: BTreeSet<&String> = self.labels.values().collect();
        for (label, place) in self.places.iter().filter(|(label, _)| !numbers.contains_key(label) && firsts.contains(label)) {
            diagnostics.add(&rules::MARKDOWN_FOOTNOTE_UNUSED, place.clone(), |_| {
                Diagnostic::new(&rules::MARKDOWN_FOOTNOTE_UNUSED, format!("正文没有提到脚注「[^{label}]」，它会排在各条脚注之后"))
                    .hint(format!("在正文相应的地方写 [^{label}]"))
            });
        }
    }

    /// First the mentions in the text, then those in the notes themselves, in the order in which the notes are printed.
    fn numbers(&self, blocks: &[Block]) -> BTreeMap<String, usize> {
        let mut order = Order { labels: &self.labels, numbers: BTreeMap::new(), in_order: Vec::new() };
        let mut notes = BTreeMap::new();
        order.visit_text(blocks, &mut notes);
        let mut next = 0;
        let mut unmentioned = self.places.iter();
        loop {
            let label = match order.in_order.get(next) {
                Some(label) => label.clone(),
                None => match unmentioned.find(|(label, _)| !order.numbers.contains_key(label)) {
                    Some((label, _)) => label.clone(),
                    None => return order.numbers,
                },
            };
            next += usize::from(next < order.in_order.len());
            if let Some(blocks) = notes.get(label.as_str()) {
                order.visit_lines(blocks);
            }
        }
    }
}

struct Order<'a> {
    labels: &'a BTreeMap<String, String>,
    numbers: BTreeMap<String, usize>,
    in_order: Vec<String>,
}

impl Order<'_> {
    /// Visits everything but the notes, which it collects.
    fn visit_text<'b>(&mut self, blocks: impl IntoIterator<Item = &'b Block>, notes: &mut BTreeMap<&'b str, &'b [Block]>) {
        for block in blocks {
            if matches!(block, Block::Footnote { .. }) {
                collect_notes(block, notes);
            } else {
                block.lines().for_each(|line| self.visit_line(line));
                self.visit_text(block.children(), notes);
            }
        }
    }

    fn visit_lines(&mut self, blocks: &[Block]) {
        walk::lines(blocks, &mut |line| self.visit_line(line));
    }

    fn visit_line(&mut self, line: &[Inline]) {
        walk::inlines(line, &mut |inline| {
            if let Inline::FootnoteReference { label, .. } = inline {
                self.mention(label);
            }
        });
    }

    fn mention(&mut self, label: &str) {
        let Some(label) = self.labels.get(&label.to_lowercase()) else { return };
        if !self.numbers.contains_key(label) {
            self.in_order.push(label.clone());
            self.numbers.insert(label.clone(), self.in_order.len());
        }
    }
}

/// A note and those that stand in it.
fn collect_notes<'b>(note: &'b Block, notes: &mut BTreeMap<&'b str, &'b [Block]>) {
    visit_blocks([note], &mut |block| {
        if let Block::Footnote { label, blocks } = block {
            notes.insert(label, blocks);
        }
    });
}
