//! The footnotes of a text in the order in which they are printed ([`Notes`]).

use std::collections::BTreeMap;

use crate::model::block::{Block, Heading, Inline};

/// The footnotes of a text, wherever they were written.
#[derive(Default)]
pub(super) struct Notes<'a> {
    /// The blocks of each note, in the order in which they are printed.
    pub(super) in_order: Vec<&'a [Block]>,
    /// The printed number of each label.
    pub(super) numbers: BTreeMap<&'a str, usize>,
}

impl<'a> Notes<'a> {
    /// Notes that are mentioned come first, by their number; the others follow as they were written.
    pub(super) fn new(blocks: &'a [Block]) -> Self {
        let mut written = Vec::new();
        collect_footnotes(blocks, &mut written);
        if written.is_empty() {
            return Self::default();
        }
        let mut mentioned = BTreeMap::new();
        collect_mentions(blocks, &mut mentioned);
        written.sort_by_key(|(label, _)| mentioned.get(label).copied().unwrap_or(usize::MAX));
        let numbers = written.iter().enumerate().map(|(index, (label, _))| (*label, index + 1)).collect();
        Self { in_order: written.into_iter().map(|(_, blocks)| blocks).collect(), numbers }
    }
}

fn collect_footnotes<'a>(blocks: &'a [Block], notes: &mut Vec<(&'a str, &'a [Block])>) {
    for block in blocks {
        match block {
            Block::Footnote { label, blocks } => {
                notes.push((label, blocks));
                collect_footnotes(blocks, notes);
            }
            Block::Quote { blocks } | Block::Restricted { blocks, .. } => collect_footnotes(blocks, notes),
            Block::List { items, .. } => items.iter().for_each(|item| collect_footnotes(&item.blocks, notes)),
            _ => {}
        }
    }
}

fn collect_mentions<'a>(blocks: &'a [Block], numbers: &mut BTreeMap<&'a str, usize>) {
    for block in blocks {
        match block {
            Block::Heading(Heading { content, .. }) | Block::Paragraph { content } | Block::Plain { content } => {
                collect_inline_mentions(content, numbers);
            }
            Block::Footnote { blocks, .. } | Block::Quote { blocks } | Block::Restricted { blocks, .. } => {
                collect_mentions(blocks, numbers);
            }
            Block::List { items, .. } => items.iter().for_each(|item| collect_mentions(&item.blocks, numbers)),
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| collect_inline_mentions(cell, numbers));
            }
            Block::Code { .. } | Block::Figure(_) | Block::Rule => {}
        }
    }
}

fn collect_inline_mentions<'a>(content: &'a [Inline], numbers: &mut BTreeMap<&'a str, usize>) {
    for inline in content {
        match inline {
            Inline::FootnoteReference { label, number, .. } => {
                numbers.entry(label).or_insert(*number);
            }
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Strikethrough { content }
            | Inline::Link { content, .. } => collect_inline_mentions(content, numbers),
            _ => {}
        }
    }
}
