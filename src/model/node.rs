//! A tree of YAML as it was written: [`Node`], with the place of every word.

use std::ops::Range;

/// A value and its place in the author's text.
#[derive(Debug, Clone)]
pub struct Node {
    /// Bytes of the source text.
    pub range: Range<usize>,
    /// What stands there.
    pub value: Value,
}

/// What a [`Node`] holds.
#[derive(Debug, Clone)]
pub enum Value {
    /// Words; an empty unquoted scalar is [`Value::Null`].
    Scalar(String),
    /// `[a, b]` or lines with `-`.
    Sequence(Vec<Node>),
    /// `key: value` in the order written.
    Mapping(Vec<(Key, Node)>),
    /// Nothing was written.
    Null,
}

/// A key and its place.
#[derive(Debug, Clone)]
pub struct Key {
    /// Bytes of the source text.
    pub range: Range<usize>,
    /// The key.
    pub name: String,
}
