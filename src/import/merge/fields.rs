//! The front matter: field by field.

use std::ops::Range;

use super::Conflict;
use crate::load::yaml;
use crate::model::field::FieldSpec;
use crate::model::kind::Kind;
use crate::model::node::{Node, Value};
use crate::model::tables::COMMON;
use crate::source::SourceText;

/// A field as it is written: its lines, and what it says.
#[derive(Debug, Clone)]
struct Field {
    /// The English name, or what was written where nobody knows it.
    key: String,
    /// Its lines, line ends included.
    lines: Range<usize>,
    /// Every piece of words in its value.
    says: Vec<String>,
}

/// Merges three heads; `ours` keeps its order, its remarks and its way of writing.
pub(super) fn merge(kind: Kind, base: Option<&str>, ours: &str, theirs: &str, conflicts: &mut Vec<Conflict>) -> String {
    let own = fields(kind, ours);
    let other = fields(kind, theirs);
    let known = base.map(|base| fields(kind, base));
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for theirs_field in &other {
        let written = &theirs[theirs_field.lines.clone()];
        let mine = find(&own, &theirs_field.key);
        let before = known.as_ref().and_then(|known| find(known, &theirs_field.key));
        let is_unchanged = before.is_some_and(|before| before.says == theirs_field.says);
        match mine {
            _ if is_unchanged => {}
            // How far an entry has come is for the office to say.
            Some(_) if theirs_field.key == "status" => {}
            Some(mine) if mine.says == theirs_field.says => {}
            Some(mine) if before.is_some_and(|before| before.says == mine.says) || mine.says.is_empty() => {
                edits.push((mine.lines.clone(), written.to_owned()));
            }
            Some(mine) => {
                edits.push((mine.lines.end..mine.lines.end, remark(written)));
                conflicts.push(Conflict { ours: ours[mine.lines.clone()].trim_end().to_owned(), theirs: written.trim_end().to_owned() });
            }
            None if before.is_none() => edits.push((ours.len()..ours.len(), written.to_owned())),
            None => {
                edits.push((ours.len()..ours.len(), remark(written)));
                conflicts.push(Conflict { ours: String::new(), theirs: written.trim_end().to_owned() });
            }
        }
    }
    for before in known.iter().flatten().filter(|before| find(&other, &before.key).is_none()) {
        match find(&own, &before.key) {
            Some(mine) if mine.says == before.says => edits.push((mine.lines.clone(), String::new())),
            Some(mine) => {
                edits.push((mine.lines.end..mine.lines.end, "# 单位删去了上面这一项\n".to_owned()));
                conflicts.push(Conflict { ours: ours[mine.lines.clone()].trim_end().to_owned(), theirs: String::new() });
            }
            None => {}
        }
    }
    apply(ours, edits)
}

fn find<'f>(fields: &'f [Field], key: &str) -> Option<&'f Field> {
    fields.iter().find(|field| field.key == key)
}

/// What the unit wrote, in a remark of YAML.
fn remark(written: &str) -> String {
    let mut out = String::new();
    for (index, line) in written.lines().enumerate() {
        out.push_str(if index == 0 { "# 单位改为：" } else { "#   " });
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

fn apply(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::new();
    let mut at = 0;
    for (range, words) in edits {
        out.push_str(&text[at..range.start]);
        if !out.is_empty() && !out.ends_with('\n') && !words.is_empty() {
            out.push('\n');
        }
        out.push_str(&words);
        at = range.end;
    }
    out.push_str(&text[at..]);
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

/// The fields of a head: each begins at a line that is neither blank, nor indented, nor a remark, and reaches up to the next such line, without the
/// remarks before it.
fn fields(kind: Kind, head: &str) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    let mut at = 0;
    for line in head.split_inclusive('\n') {
        let end = at + line.len();
        let is_item = line.starts_with("- ") || line.starts_with([']', '}']);
        let begins = !line.trim().is_empty() && !line.starts_with([' ', '\t', '#']) && !is_item;
        let goes_on = is_item || (line.starts_with([' ', '\t']) && !line.trim().is_empty() && !line.trim_start().starts_with('#'));
        if begins {
            fields.push(Field { key: key_of(kind, line), lines: at..end, says: Vec::new() });
        } else if goes_on && let Some(last) = fields.last_mut() {
            last.lines.end = end;
        }
        at = end;
    }
    for field in &mut fields {
        field.says = says(&head[field.lines.clone()]);
    }
    fields
}

fn key_of(kind: Kind, line: &str) -> String {
    let name = line.split([':', '：']).next().unwrap_or_default().trim().trim_matches(['"', '\'']);
    let mut known = kind.spec().fields.iter().chain(COMMON);
    known.find(|spec: &&FieldSpec| spec.matches(name)).map_or(name, |spec| spec.key).to_owned()
}

/// Every piece of words in a field's value.
fn says(lines: &str) -> Vec<String> {
    let source = SourceText::new("", lines);
    let (node, _) = yaml::parse(&source, 0..lines.len());
    let mut words = Vec::new();
    if let Value::Mapping(pairs) = &node.value {
        pairs.iter().for_each(|(_, value)| collect(value, &mut words));
    }
    words
}

fn collect(node: &Node, words: &mut Vec<String>) {
    match &node.value {
        Value::Scalar(text) => words.push(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Value::Sequence(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Mapping(pairs) => {
            for (key, value) in pairs {
                words.push(key.name.clone());
                collect(value, words);
            }
        }
        Value::Null => {}
    }
}
