//! The fields of a text as they were written: for whoever must point at one, or read its very words.
//!
//! Values of the catalog are typed and joined; here is what stands in the file, field by field, with its place. [`Written`] belongs to an
//! entry, a [`Configuration`] to a file at the top of the publication.

use std::ops::Range;
use std::sync::Arc;

use super::field::FieldSpec;
use super::node::{Node, Value};
use super::origin::Origin;
use super::tables::prose_field;
use crate::source::SourceText;

/// The fields of an entry that its edition may see, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Written(Vec<WrittenField>);

/// One field.
#[derive(Debug, Clone)]
pub struct WrittenField {
    /// Which one.
    pub spec: &'static FieldSpec,
    /// The bytes of its name.
    pub key: Range<usize>,
    /// What stands behind it.
    pub value: Node,
}

impl Written {
    /// The fields in their order.
    pub fn new(fields: Vec<WrittenField>) -> Self {
        Self(fields)
    }

    /// The fields.
    pub fn iter(&self) -> std::slice::Iter<'_, WrittenField> {
        self.0.iter()
    }

    /// The field of a key, by its English name.
    pub fn get(&self, key: &str) -> Option<&WrittenField> {
        self.0.iter().find(|field| field.spec.key == key)
    }

    /// Leaves the fields for which the question is answered with yes.
    pub fn retain(&mut self, keep: impl Fn(&WrittenField) -> bool) {
        self.0.retain(keep);
    }
}

impl WrittenField {
    /// From its name to the end of its value.
    pub fn place(&self) -> Range<usize> {
        self.key.start..self.value.range.end.max(self.key.end)
    }

    /// Every piece of words in its value.
    pub fn scalars(&self) -> Vec<Scalar<'_>> {
        let mut scalars = Vec::new();
        self.value.collect_scalars(&mut scalars);
        scalars
    }
}

/// A piece of words in YAML.
#[derive(Debug, Clone)]
pub struct Scalar<'a> {
    /// The words, as read.
    pub text: &'a str,
    /// Their bytes in the file, with quotation marks.
    pub range: Range<usize>,
}

impl Scalar<'_> {
    /// The way back from each of its words.
    pub fn origin(&self, source: &SourceText) -> Origin {
        Origin::of_scalar(self.text, &source.text, self.range.clone())
    }
}

impl Node {
    /// Every piece of words in a tree, keys left out, in the order of the file.
    fn collect_scalars<'a>(&'a self, scalars: &mut Vec<Scalar<'a>>) {
        match &self.value {
            Value::Scalar(text) => scalars.push(Scalar { text, range: self.range.clone() }),
            Value::Sequence(items) => items.iter().for_each(|item| item.collect_scalars(scalars)),
            Value::Mapping(pairs) => pairs.iter().for_each(|(_, value)| value.collect_scalars(scalars)),
            Value::Null => {}
        }
    }

    /// The words of the fields that people read, with the field of each: all over a tree.
    fn collect_prose<'a>(&'a self, found: &mut Vec<(&'static FieldSpec, Scalar<'a>)>) {
        match &self.value {
            Value::Mapping(pairs) => {
                for (key, value) in pairs {
                    match (prose_field(&key.name), &value.value) {
                        (Some(spec), Value::Scalar(_) | Value::Sequence(_)) => value.collect_prose_of(spec, found),
                        _ => value.collect_prose(found),
                    }
                }
            }
            Value::Sequence(items) => items.iter().for_each(|item| item.collect_prose(found)),
            Value::Scalar(_) | Value::Null => {}
        }
    }

    fn collect_prose_of<'a>(&'a self, spec: &'static FieldSpec, found: &mut Vec<(&'static FieldSpec, Scalar<'a>)>) {
        match &self.value {
            Value::Scalar(text) => found.push((spec, Scalar { text, range: self.range.clone() })),
            Value::Sequence(items) => items.iter().for_each(|item| item.collect_prose_of(spec, found)),
            Value::Mapping(_) => self.collect_prose(found),
            Value::Null => {}
        }
    }
}

/// A file of YAML at the top of the publication, as it was read.
#[derive(Debug, Clone)]
pub struct Configuration {
    /// Its name: `publication.yaml`.
    pub name: &'static str,
    /// Its text.
    pub source: Arc<SourceText>,
    /// Its tree.
    pub root: Node,
}

impl Configuration {
    /// The words of the fields that people read.
    pub fn prose(&self) -> Vec<(&'static FieldSpec, Scalar<'_>)> {
        let mut found = Vec::new();
        self.root.collect_prose(&mut found);
        found
    }

    /// Where the fields of these names, below each other, have a piece of words: `["leaves"], "guanhe"`.
    pub fn place_of(&self, path: &[&FieldSpec], words: &str) -> Option<Range<usize>> {
        let mut scalars = Vec::new();
        self.field(path)?.collect_scalars(&mut scalars);
        scalars.into_iter().find(|scalar| scalar.text.trim() == words).map(|scalar| scalar.range)
    }

    /// Where any piece of words says just this.
    pub fn place_of_words(&self, words: &str) -> Option<Range<usize>> {
        let mut scalars = Vec::new();
        self.root.collect_scalars(&mut scalars);
        scalars.into_iter().find(|scalar| scalar.text.trim() == words).map(|scalar| scalar.range)
    }

    /// Where a key at the top stands: a path of the picture ledger.
    pub fn key_place(&self, name: &str) -> Option<Range<usize>> {
        let Value::Mapping(pairs) = &self.root.value else { return None };
        pairs.iter().find(|(key, _)| key.name == name).map(|(key, _)| key.range.clone())
    }

    fn field(&self, path: &[&FieldSpec]) -> Option<&Node> {
        let mut node = &self.root;
        for spec in path {
            let Value::Mapping(pairs) = &node.value else { return None };
            node = pairs.iter().find(|(key, _)| spec.matches(&key.name)).map(|(_, value)| value)?;
        }
        Some(node)
    }
}
