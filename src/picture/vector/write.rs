//! Writes the elements that are left, with names of our own for what is referred to.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::css;
use super::tree::{Branch, Href, Leaf};
use crate::picture::probe::svg::SVG_NAMESPACE;

/// The file. It always begins with the namespace: nothing that we make takes it for a stand-in of the album.
pub(super) fn document(root: &Branch, view_box: [f64; 4]) -> String {
    let mut referenced = BTreeSet::new();
    root.referenced(&mut referenced);
    let mut names = Names { ids: BTreeMap::new(), results: BTreeMap::new() };
    names.collect(root, &referenced);
    let mut writer = Writer { out: String::new(), names, written: BTreeSet::new() };
    let _ = write!(writer.out, "<svg xmlns=\"{SVG_NAMESPACE}\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    if !root.attributes.iter().any(|(name, _)| name == "viewBox") {
        let [x, y, width, height] = view_box;
        let _ = write!(writer.out, " viewBox=\"{x} {y} {width} {height}\"");
    }
    writer.rest(root);
    writer.out.push('\n');
    writer.out
}

/// What an author called things, and what we call them.
struct Names {
    ids: BTreeMap<String, String>,
    results: BTreeMap<String, String>,
}

/// The inputs of a filter that have a name without anybody giving it.
const INPUTS: [&str; 6] = ["SourceGraphic", "SourceAlpha", "BackgroundImage", "BackgroundAlpha", "FillPaint", "StrokePaint"];

impl Names {
    fn collect(&mut self, branch: &Branch, referenced: &BTreeSet<String>) {
        if let Some(id) = branch.id.as_ref().filter(|id| referenced.contains(*id)) {
            let next = self.ids.len();
            self.ids.entry(id.clone()).or_insert_with(|| format!("i{next}"));
        }
        for (_, value) in branch.attributes.iter().filter(|(name, value)| name == "result" && !INPUTS.contains(&value.as_str())) {
            let next = self.results.len();
            self.results.entry(value.clone()).or_insert_with(|| format!("r{next}"));
        }
        branch.branches().for_each(|inner| self.collect(inner, referenced));
    }

    /// A value with our names in it; none where it leads to nothing.
    fn renamed(&self, name: &str, value: &str) -> Option<String> {
        if matches!(name, "in" | "in2" | "result") {
            return if INPUTS.contains(&value) { Some(value.to_owned()) } else { self.results.get(value).cloned() };
        }
        let mut out = String::new();
        let mut rest = value;
        while let Some(at) = rest.to_ascii_lowercase().find("url(") {
            let length = css::closing(&rest[at + 4..])?;
            let id = css::reference(&rest[at + 4..at + 4 + length])?;
            let after = &rest[at + 5 + length..];
            match self.ids.get(id) {
                Some(id) => {
                    let _ = write!(out, "{}url(#{id})", &rest[..at]);
                }
                // A paint may say what stands for it.
                None if matches!(name, "fill" | "stroke") && out.is_empty() => {
                    let instead = after.trim();
                    return Some(if instead.is_empty() { "none" } else { instead }.to_owned());
                }
                None => return None,
            }
            rest = after;
        }
        Some(out + rest)
    }
}

struct Writer {
    out: String,
    names: Names,
    /// The ids that stand on an element already: of two elements with one id the first has it.
    written: BTreeSet<String>,
}

impl Writer {
    fn branch(&mut self, branch: &Branch) {
        let _ = write!(self.out, "<{}", branch.name);
        self.rest(branch);
    }

    /// All that follows the name.
    fn rest(&mut self, branch: &Branch) {
        if let Some(name) = branch.id.as_ref().and_then(|id| self.names.ids.get(id).cloned())
            && self.written.insert(name.clone())
        {
            self.attribute("id", &name);
        }
        for (name, value) in &branch.attributes {
            if let Some(value) = self.names.renamed(name, value) {
                self.attribute(name, &value);
            }
        }
        match &branch.href {
            Some(Href::Id(id)) => {
                if let Some(id) = self.names.ids.get(id).cloned() {
                    self.attribute("xlink:href", &format!("#{id}"));
                }
            }
            Some(Href::Picture { address, .. }) => self.attribute("xlink:href", address),
            None => {}
        }
        let style = branch.style.iter().filter_map(|(name, value)| self.names.renamed(name, value).map(|value| format!("{name}:{value};")));
        let style: String = style.collect();
        if !style.is_empty() {
            self.attribute("style", &style);
        }
        self.children(branch);
    }

    fn children(&mut self, branch: &Branch) {
        if branch.children.is_empty() {
            self.out.push_str("/>");
            return;
        }
        self.out.push('>');
        for leaf in &branch.children {
            match leaf {
                Leaf::Branch(inner) => self.branch(inner),
                Leaf::Text { text, .. } => escape(&mut self.out, text),
            }
        }
        let _ = write!(self.out, "</{}>", branch.name);
    }

    fn attribute(&mut self, name: &str, value: &str) {
        let _ = write!(self.out, " {name}=\"");
        escape(&mut self.out, value);
        self.out.push('"');
    }
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\t' => out.push_str("&#9;"),
            c => out.push(c),
        }
    }
}
