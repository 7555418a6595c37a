//! The only place that reads files: a [`SourceText`] knows its path and its lines, a [`SourceFolder`] never leaves its folder.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A text that a person wrote, with the path it came from.
#[derive(Debug)]
pub struct SourceText {
    /// Path below the publication folder, with `/` on every system.
    pub path: String,
    /// The text in UTF-8, without byte order mark.
    pub text: String,
    line_starts: OnceLock<Vec<usize>>,
}

/// A place in a text as a person counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl SourceText {
    /// A text with its path.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), line_starts: OnceLock::new() })
    }

    /// The line and column of a byte offset; an offset past the end is at the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.line_starts().partition_point(|&start| start <= offset);
        let start = self.line_starts()[line - 1];
        Position { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// The bytes of a line (from 1), without its line end.
    pub fn line_range(&self, line: usize) -> Range<usize> {
        let starts = self.line_starts();
        let start = starts[line - 1];
        let end = starts.get(line).copied().unwrap_or(self.text.len());
        start..start + self.text[start..end].trim_end_matches(['\n', '\r']).len()
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        })
    }
}
