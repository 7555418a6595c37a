//! How long something is, and how long it may be.

use serde::Serialize;

/// A count and its limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Counter {
    /// How many characters there are.
    pub written: usize,
    /// How many there should be at least.
    pub least: Option<usize>,
    /// How many there may be.
    pub most: Option<usize>,
    /// Whether there are more than there may be.
    pub is_over: bool,
    /// The same in words: 已写 23 字，最多 30 字.
    pub words: String,
}

impl Counter {
    /// A count of so many characters.
    pub fn new(written: usize, least: Option<usize>, most: Option<usize>) -> Self {
        let bounds = match (least, most) {
            (Some(least), Some(most)) => format!("，要求 {least} 至 {most} 字"),
            (None, Some(most)) => format!("，最多 {most} 字"),
            (Some(least), None) => format!("，不少于 {least} 字"),
            (None, None) => String::new(),
        };
        let is_over = most.is_some_and(|most| written > most);
        let over = most.filter(|_| is_over).map(|most| format!("，多了 {} 字", written - most)).unwrap_or_default();
        Self { written, least, most, is_over, words: format!("已写 {written} 字{bounds}{over}") }
    }
}
