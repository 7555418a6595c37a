//! What a correction of words must leave as it is: blocks, links, pictures, code, tables, stars, the keys of fields.
//!
//! A correction that changes any of these was made where syntax stands, or makes syntax of words (`1、 学习` → `1. 学习` is a list): it is left to
//! the author.

use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use serde_json::Value;

use crate::load::front_matter;
use crate::markdown::{Asterisks, Reference, parse};
use crate::model::block::LinkTarget;
use crate::source::SourceText;

/// The corrections of a text that leave its structure alone, in order: all of them, or else as many as can be kept.
pub(super) fn keeping(source: &SourceText, edits: &[super::Edit]) -> Vec<super::Edit> {
    let wanted = structure(&source.path, &source.text);
    let mut kept = Vec::with_capacity(edits.len());
    keep(source, &wanted, edits, &mut kept);
    kept
}

/// Adds these corrections to those that are kept, in halves where not all of them can be.
fn keep(source: &SourceText, wanted: &str, edits: &[super::Edit], kept: &mut Vec<super::Edit>) {
    let before = kept.len();
    kept.extend_from_slice(edits);
    if structure(&source.path, &super::applied(&source.text, kept)) == wanted {
        return;
    }
    kept.truncate(before);
    if edits.len() > 1 {
        let (first, second) = edits.split_at(edits.len() / 2);
        keep(source, wanted, first, kept);
        keep(source, wanted, second, kept);
    }
}

/// Everything of a text but its words.
fn structure(path: &str, text: &str) -> String {
    let source = SourceText::new(path, text);
    match front_matter::split(&source) {
        Ok((parts, _)) if path.ends_with(".md") => fields(&text[parts.front_matter]) + &body(&source, parts.body),
        _ => fields(text),
    }
}

/// The lines of YAML up to their first colon, with the sign that begins the value.
fn fields(yaml: &str) -> String {
    let mut out = String::new();
    for line in yaml.lines() {
        let key = line.find([':', '：']).map_or("", |at| &line[..at + 1]);
        let indent = &line[..line.len() - line.trim_start().len()];
        let sign = line[key.len()..].trim_start().chars().next().filter(char::is_ascii_punctuation);
        let _ = writeln!(out, "{indent}{key}{}", sign.map(String::from).unwrap_or_default());
    }
    out
}

fn body(source: &Arc<SourceText>, range: Range<usize>) -> String {
    let mut addresses = String::new();
    let mut note = |reference: &Reference<'_>| {
        let _ = writeln!(addresses, "{}{}", if reference.is_image { "!" } else { "" }, reference.destination);
        LinkTarget::File { path: reference.destination.to_owned() }
    };
    let (blocks, diagnostics) = parse(source, range, Asterisks::Rule, &mut note);
    let mut tree = serde_json::to_value(&blocks).unwrap_or_default();
    without_words(&mut tree);
    let rules: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.rule.id).collect();
    format!("{tree}\n{addresses}{}", rules.join(" "))
}

/// Takes the words out of a tree, but for code.
fn without_words(tree: &mut Value) {
    match tree {
        Value::Array(items) => items.iter_mut().for_each(without_words),
        Value::Object(fields) => {
            let is_code = fields.get("type").is_some_and(|kind| kind == "code");
            for (key, value) in fields {
                match value {
                    Value::String(words) if matches!(key.as_str(), "text" | "alt" | "title" | "label") && !is_code => words.clear(),
                    value => without_words(value),
                }
            }
        }
        _ => {}
    }
}
