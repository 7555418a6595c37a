//! Lines of a mapping in YAML, changed one by one: remarks, order and every other line stay.

use std::ops::Range;
use std::sync::Arc;

use crate::load::yaml::parse;
use crate::model::node::{Node, Value};
use crate::source::SourceText;

/// A key with its value, as it is written.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    /// The key.
    pub(super) name: String,
    key: Range<usize>,
    value: Node,
    /// Its lines, those of its value included, the remarks before the next key not.
    pub(super) lines: Range<usize>,
}

impl Pair {
    /// Every piece of words in its value.
    pub(super) fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        collect(&self.value, &mut words);
        words
    }

    /// Its value, where that is a mapping.
    pub(super) fn inner(&self, source: &Arc<SourceText>) -> Vec<Pair> {
        match &self.value.value {
            Value::Mapping(_) => of_node(source, self.value.clone(), self.lines.end),
            _ => Vec::new(),
        }
    }
}

fn collect(node: &Node, words: &mut Vec<String>) {
    match &node.value {
        Value::Scalar(text) => words.extend(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
        Value::Sequence(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Mapping(pairs) => pairs.iter().for_each(|(_, value)| collect(value, words)),
        Value::Null => {}
    }
}

/// The pairs of the mapping that a part of a text is.
pub(super) fn pairs(source: &Arc<SourceText>, range: Range<usize>) -> Vec<Pair> {
    let (node, _) = parse(source, range.clone());
    of_node(source, node, range.end)
}

fn of_node(source: &Arc<SourceText>, node: Node, end: usize) -> Vec<Pair> {
    let Value::Mapping(pairs) = node.value else { return Vec::new() };
    let starts: Vec<usize> = pairs.iter().map(|(key, _)| line_start(&source.text, key.range.start)).chain([end]).collect();
    let pair = |(at, (key, value)): (usize, (crate::model::node::Key, Node))| {
        let lines = starts[at]..own_lines(&source.text, starts[at]..starts[at + 1].max(starts[at]), key.range.start - starts[at]);
        Pair { name: key.name, key: key.range, value, lines }
    };
    pairs.into_iter().enumerate().map(pair).collect()
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |line| line + 1)
}

/// Where the lines of a key end whose lines are among these: what follows its last line with words, remarks and blank lines, is not its own.
fn own_lines(text: &str, lines: Range<usize>, indent: usize) -> usize {
    let mut at = lines.start;
    let mut end = lines.start;
    for line in text[lines.clone()].split_inclusive('\n') {
        at += line.len();
        let own_indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let is_remark = line.trim_start().starts_with('#');
        let is_inner_remark = is_remark && own_indent > indent;
        if end == lines.start || (!line.trim().is_empty() && (!is_remark || is_inner_remark)) {
            end = at;
        }
    }
    end
}

/// How lines end in a text.
pub(super) fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// The text with another value of a pair, as YAML; nothing for none.
pub(super) fn with_value(text: &str, pair: &Pair, value: Option<&str>) -> String {
    let colon = text[pair.key.end..pair.lines.end].find([':', '：']).map(|at| pair.key.end + at);
    let Some(colon) = colon else { return with_new_lines(text, pair, value) };
    let after = colon + text[colon..].chars().next().map_or(1, char::len_utf8);
    let line = &text[pair.lines.clone()];
    let is_one_line = line.trim_end().lines().count() <= 1;
    if !is_one_line || value.is_some_and(|value| value.contains('\n')) {
        return with_new_value(text, after, pair, value);
    }
    let old = match pair.value.value {
        Value::Null if pair.value.range.is_empty() => after..after,
        _ => pair.value.range.start..value_end(text, pair),
    };
    if old.start < after || old.end > pair.lines.end || old.end < old.start {
        return with_new_value(text, after, pair, value);
    }
    let gap = if value.is_some() { " " } else { "" };
    let rest = &text[old.end..];
    let rest =
        if value.is_none() && !rest.trim_start_matches([' ', '\t']).starts_with('#') { rest.trim_start_matches([' ', '\t']) } else { rest };
    format!("{}{gap}{}{rest}", &text[..after], value.unwrap_or_default())
}

/// Where a value ends; the brackets of a list on one line are a part of it.
fn value_end(text: &str, pair: &Pair) -> usize {
    let end = pair.value.range.end.min(pair.lines.end);
    let is_bracketed = text[pair.value.range.start..].starts_with(['[', '{']) && !matches!(pair.value.value, Value::Scalar(_));
    if !is_bracketed {
        return end;
    }
    let rest = &text[end..pair.lines.end];
    let closing = rest.len() - rest.trim_start_matches([' ', '\t', ',', ']', '}']).len();
    end + rest[..closing].trim_end().len()
}

/// The same where the old value takes several lines; remarks between them stay: behind the new value, or before it where they would be a part of it.
fn with_new_value(text: &str, after: usize, pair: &Pair, value: Option<&str>) -> String {
    let line_end = line_end(text);
    let old = &text[after..pair.lines.end];
    // In a block of words a line that begins like a remark is one of the words.
    let is_block = old.trim_start().starts_with(['|', '>']);
    let beside = remark_beside(text, after, pair).map(|remark| format!("{remark}{line_end}"));
    let between = old.split_inclusive('\n').skip(1).filter(|line| !is_block && line.trim_start().starts_with('#')).map(str::to_owned);
    let remarks: String = beside.into_iter().chain(between).collect();
    let (before, behind) = if value.is_some_and(|value| value.starts_with('|')) { (remarks.as_str(), "") } else { ("", remarks.as_str()) };
    let gap = if value.is_some() { " " } else { "" };
    let (start, key) = (&text[..pair.lines.start], &text[pair.lines.start..after]);
    format!("{start}{before}{key}{gap}{}{line_end}{behind}{}", value.unwrap_or_default(), &text[pair.lines.end..])
}

/// The remark behind a value on the first line of its key.
fn remark_beside<'t>(text: &'t str, after: usize, pair: &Pair) -> Option<&'t str> {
    let end = after + text[after..pair.lines.end].find('\n').unwrap_or(pair.lines.end - after);
    let from = if pair.value.range.is_empty() { after } else { value_end(text, pair) };
    (after..=end).contains(&from).then(|| text[from..end].trim()).filter(|words| words.starts_with('#'))
}

/// The same where the key is written in a way that has no colon of its own.
fn with_new_lines(text: &str, pair: &Pair, value: Option<&str>) -> String {
    let indent = &text[pair.lines.start..pair.key.start];
    let line = value.map(|value| format!("{indent}{}: {value}{}", pair.name, line_end(text))).unwrap_or_default();
    format!("{}{line}{}", &text[..pair.lines.start], &text[pair.lines.end..])
}

/// The text with one more line of a mapping.
pub(super) fn with_line(text: &str, at: usize, indent: &str, key: &str, value: &str) -> String {
    let (before, after) = text.split_at(at);
    let line_end = line_end(text);
    let break_before = if before.is_empty() || before.ends_with('\n') { "" } else { line_end };
    format!("{before}{break_before}{indent}{key}: {value}{line_end}{after}")
}

/// The text without a pair.
pub(super) fn without(text: &str, pair: &Pair) -> String {
    format!("{}{}", &text[..pair.lines.start], &text[pair.lines.end..])
}

/// The pairs of a whole text.
pub(super) fn pairs_of(text: &str) -> Vec<Pair> {
    pairs(&SourceText::new("", text), 0..text.len())
}
