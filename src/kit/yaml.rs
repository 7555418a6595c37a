//! A tree of YAML as text: every value as it was meant, without the remarks, the quotation marks and the order of lines around it.

use std::fmt::Write as _;

use crate::import::entry::scalar;
use crate::model::node::{Key, Node, Value};

/// The fields of a mapping as lines of YAML.
pub(super) fn write<'n>(fields: impl IntoIterator<Item = (&'n str, &'n Value)>) -> String {
    let mut out = String::new();
    fields.into_iter().for_each(|(key, value)| write_field(&mut out, key, value, 0));
    out
}

/// A whole tree as YAML.
pub(super) fn document(node: &Node) -> String {
    let mut out = String::new();
    match &node.value {
        Value::Mapping(pairs) => pairs.iter().for_each(|(key, node)| write_field(&mut out, &key.name, &node.value, 0)),
        Value::Sequence(items) => items.iter().for_each(|item| write_item(&mut out, &item.value, 0)),
        Value::Scalar(_) | Value::Null => {}
    }
    out
}

/// The fields of a mapping whose names pass; nothing where it is none.
pub(super) fn kept<'n>(node: &'n Node, keep: &dyn Fn(&str) -> bool) -> Vec<(&'n str, &'n Value)> {
    let Value::Mapping(pairs) = &node.value else { return Vec::new() };
    let field = |(key, node): &'n (Key, Node)| (key.name.as_str(), &node.value);
    pairs.iter().map(field).filter(|(name, _)| keep(name)).collect()
}

/// A list of texts as a value.
pub(super) fn list(texts: Vec<String>) -> Value {
    Value::Sequence(texts.into_iter().map(|text| Node { range: 0..0, value: Value::Scalar(text) }).collect())
}

fn indent(out: &mut String, depth: usize) {
    out.extend(std::iter::repeat_n("  ", depth));
}

fn write_field(out: &mut String, key: &str, value: &Value, depth: usize) {
    indent(out, depth);
    let _ = write!(out, "{}:", scalar(key));
    write_value(out, value, depth);
}

/// What stands behind a colon or a hyphen, to the end of its last line.
fn write_value(out: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Null => out.push('\n'),
        Value::Scalar(text) if text.trim().contains('\n') => write_lines(out, text, depth + 1),
        Value::Scalar(text) => {
            let _ = writeln!(out, " {}", quoted(text));
        }
        Value::Sequence(items) if items.is_empty() => out.push_str(" []\n"),
        Value::Sequence(items) => {
            out.push('\n');
            items.iter().for_each(|item| write_item(out, &item.value, depth + 1));
        }
        Value::Mapping(pairs) if pairs.is_empty() => out.push_str(" {}\n"),
        Value::Mapping(pairs) => {
            out.push('\n');
            pairs.iter().for_each(|(key, node)| write_field(out, &key.name, &node.value, depth + 1));
        }
    }
}

fn write_item(out: &mut String, value: &Value, depth: usize) {
    indent(out, depth);
    out.push('-');
    write_value(out, value, depth);
}

/// Words in quotation marks, unless they are plainly nothing but words: a hyphen alone would be a list.
fn quoted(text: &str) -> String {
    let plain = scalar(text);
    if plain.starts_with('"') || !plain.contains([' ', '-', '_', '/']) { plain } else { format!("\"{plain}\"") }
}

fn write_lines(out: &mut String, text: &str, depth: usize) {
    out.push_str(if text.ends_with('\n') { " |\n" } else { " |-\n" });
    for line in text.trim_start_matches(['\n', ' ']).trim_end().lines() {
        if !line.trim().is_empty() {
            indent(out, depth);
            out.push_str(line.trim_end_matches('\r'));
        }
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::yaml::parse;
    use crate::source::SourceText;

    fn read(text: &str) -> Node {
        parse(&SourceText::new("", text), 0..text.len()).0
    }

    fn shape(value: &Value) -> String {
        match value {
            Value::Null => "~".to_owned(),
            Value::Scalar(text) => format!("{text:?}"),
            Value::Sequence(items) => format!("[{}]", items.iter().map(|item| shape(&item.value)).collect::<Vec<_>>().join(", ")),
            Value::Mapping(pairs) => {
                let pairs: Vec<String> = pairs.iter().map(|(key, node)| format!("{}={}", key.name, shape(&node.value))).collect();
                format!("{{{}}}", pairs.join(", "))
            }
        }
    }

    #[test]
    fn what_is_written_means_the_same() {
        let text = "# 批注\n标题: “五网”：一 # 批注\nlist: [a, \"b: c\", 2026-01-02]\ndeep:\n  - id: x\n    about: |\n      第一段\n\n      - 第二段\n  - {wrong: '- a', right: '甲 乙'}\nempty:\nnone: []\nmore: |-\n  一\n  二\n";
        let written = document(&read(text));
        assert_eq!(shape(&read(&written).value), shape(&read(text).value), "{written}");
        assert!(!written.contains("批注"), "{written}");
    }
}
