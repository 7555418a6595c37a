//! Footnotes, endnotes and comments: parts of their own, to which the text refers by numbers.
//!
//! Notes are read after the body, in the order of their references.

use std::collections::HashMap;

use roxmltree::Node;

use super::Reading;
use super::container::{Fault, Relationships, parse};
use super::fields::paired;
use super::names::{Space, attribute, children, is};
use super::numbering::Numbering;
use super::styles::Styles;
use super::text::{Container, Inside, Story, Walker, words_below};
use crate::import::document::{Note, Remark, Spot};
use crate::import::rules;

/// The notes that the text refers to.
#[derive(Debug, Default)]
pub(super) struct Queue {
    order: Vec<Reference>,
    known: HashMap<(bool, i64), usize>,
}

#[derive(Debug, Clone, Copy)]
struct Reference {
    is_footnote: bool,
    id: i64,
    /// The paragraph of the reference.
    paragraph: u32,
}

impl Queue {
    /// The place of a note among all notes.
    pub(super) fn index(&mut self, is_footnote: bool, id: i64, paragraph: u32) -> usize {
        let next = self.order.len();
        let index = *self.known.entry((is_footnote, id)).or_insert(next);
        if index == next {
            self.order.push(Reference { is_footnote, id, paragraph });
        }
        index
    }
}

/// The comments of a document, by their ids: author and words.
#[derive(Debug, Default)]
pub(super) struct Comments {
    by_id: HashMap<String, (String, String)>,
}

impl Comments {
    /// What a `w:comments` says.
    pub(super) fn read(root: Node<'_, '_>) -> Self {
        let read = |comment: Node<'_, '_>| {
            let author = attribute(comment, Space::Word, "author").unwrap_or_default().trim().to_owned();
            Some((attribute(comment, Space::Word, "id")?.to_owned(), (author, words_below(comment))))
        };
        Self { by_id: children(root, Space::Word, "comment").filter_map(read).collect() }
    }

    /// A comment, the first time that the text refers to it.
    pub(super) fn take(&mut self, id: &str) -> Option<(String, String)> {
        self.by_id.remove(id)
    }
}

/// Reads the notes that the text refers to.
pub(super) fn read(reading: &mut Reading<'_, '_>, styles: &Styles, numbering: &Numbering, relationships: &Relationships) {
    let references = std::mem::take(&mut reading.notes.order);
    reading.document.notes = vec![Note::default(); references.len()];
    for (is_footnote, kind) in [(true, "footnotes"), (false, "endnotes")] {
        let wanted: HashMap<i64, (usize, u32)> = references
            .iter()
            .enumerate()
            .filter(|(_, reference)| reference.is_footnote == is_footnote)
            .map(|(index, reference)| (reference.id, (index, reference.paragraph)))
            .collect();
        if !wanted.is_empty() {
            read_part(reading, styles, numbering, relationships, kind, &wanted);
        }
    }
}

/// Reads the notes of one part; `wanted` says which, where each belongs, and the paragraph that refers to it.
fn read_part(
    reading: &mut Reading<'_, '_>,
    styles: &Styles,
    numbering: &Numbering,
    relationships: &Relationships,
    kind: &str,
    wanted: &HashMap<i64, (usize, u32)>,
) {
    let part = relationships.values().find(|to| to.kind == kind && !to.is_external).map(|to| to.target.clone());
    let text = part.as_deref().ok_or(Fault::Missing).and_then(|part| reading.package.xml(part));
    let tree = text.as_deref().map_err(|fault| *fault).and_then(parse);
    let (Some(part), Ok(tree)) = (part.as_deref(), tree) else {
        reading.document.remarks.push(super::broken_part(kind));
        return;
    };
    let own_relationships = reading.package.relationships(part);
    let paired = paired(tree.root_element());
    let name = kind.trim_end_matches('s');
    let mut missing = wanted.clone();
    for node in tree.root_element().children().filter(|node| is(*node, Space::Word, name)) {
        let id = attribute(node, Space::Word, "id").and_then(|id| id.trim().parse::<i64>().ok());
        let Some((index, paragraph)) = id.and_then(|id| missing.remove(&id)) else { continue };
        reading.paragraphs = paragraph;
        let mut walker = Walker::new(reading, styles, numbering, &own_relationships, &paired, Story::Note);
        let mut container = Container::default();
        walker.blocks(node, &Inside::default(), &mut container);
        reading.document.notes[index] = Note { blocks: container.finish() };
    }
    let mut missing: Vec<u32> = missing.into_values().map(|(_, paragraph)| paragraph).collect();
    missing.sort_unstable();
    for paragraph in missing {
        reading.document.remarks.push(Remark {
            rule: &rules::IMPORT_BROKEN_PART,
            spot: Some(Spot { paragraph, words: String::new() }),
            message: "这一段的注释在文件里找不到内容".to_owned(),
            hint: Some("在 Word 里看这个注释还在不在，补上或删掉".to_owned()),
        });
    }
}
