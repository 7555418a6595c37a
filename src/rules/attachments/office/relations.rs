//! Which part of a document belongs to which, and what a document draws from outside or carries within.

use std::collections::{BTreeMap, BTreeSet};

use super::super::trace::{Fault, Met, Traces};
use super::super::xml::Element;
use super::{WITHOUT_EMBEDDED, WITHOUT_LINKS, WITHOUT_MACROS, WITHOUT_PREVIEW, names_a_person};

/// The relationships of a document.
#[derive(Default)]
pub(super) struct Relations {
    /// The part, and the id by which it names another; the other part.
    targets: BTreeMap<(String, String), String>,
    /// For each part those that it belongs to.
    owners: BTreeMap<String, BTreeSet<String>>,
    embedded: BTreeSet<String>,
    outside: Met,
    has_preview: bool,
    has_macros: bool,
}

impl Relations {
    /// A row of the file of relationships at `path`.
    pub(super) fn add(&mut self, path: &str, element: &Element<'_>) {
        let (Some(kind), Some(target)) = (element.attribute("Type"), element.attribute("Target")) else { return };
        let kind = kind.rsplit('/').next().unwrap_or_default();
        if element.attribute("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external")) {
            return self.add_outside(kind, &target);
        }
        let source = source_of(path);
        let part = resolve(&source, &target);
        if let Some(id) = element.attribute("Id") {
            self.targets.insert((source.clone(), id), part.clone());
        }
        self.owners.entry(part.clone()).or_default().insert(source.clone());
        match kind {
            // The workbook behind a chart is the chart's data; it is judged for itself.
            "package" if source.contains("/charts/") => {}
            "oleObject" | "package" | "subDocument" | "aFChunk" => {
                self.embedded.insert(part);
            }
            "vbaProject" | "control" | "xlMacrosheet" | "xlIntlMacrosheet" => self.has_macros = true,
            "thumbnail" => self.has_preview = true,
            _ => {}
        }
    }

    fn add_outside(&mut self, kind: &str, target: &str) {
        let is_page =
            target.starts_with("http://") || target.starts_with("https://") || target.starts_with("mailto:") || target.starts_with('#');
        // A link to a page is there to be followed; a link to a file of some computer leads no reader anywhere.
        if kind == "hyperlink" && (is_page || !is_of_a_computer(target)) {
            return;
        }
        // The template that every document is made from, by its name alone.
        if kind == "attachedTemplate" && !names_a_person(target) && !is_page {
            return;
        }
        self.outside.add(target);
    }

    /// A document of the older format stands in this one.
    pub(super) fn add_embedded(&mut self, part: &str) {
        self.embedded.insert(part.to_owned());
    }

    /// Whether a part is a document of its own that stands in this one.
    pub(super) fn is_embedded(&self, part: &str) -> bool {
        self.embedded.contains(part)
    }

    /// The part that another names by an id.
    pub(super) fn target(&self, source: &str, id: &str) -> Option<&str> {
        self.targets.get(&(source.to_owned(), id.to_owned())).map(String::as_str)
    }

    /// The parts that name this one.
    pub(super) fn owners(&self, part: &str) -> impl Iterator<Item = &str> {
        self.owners.get(part).into_iter().flatten().map(String::as_str)
    }

    pub(super) fn finish(&self, traces: &mut Traces) {
        if self.has_macros {
            traces.add(Fault::Runs, "带有宏", WITHOUT_MACROS);
        }
        if !self.embedded.is_empty() {
            let mut names = Met::default();
            self.embedded.iter().for_each(|part| names.add(part.rsplit('/').next().unwrap_or(part)));
            traces.tells(format!("里嵌入了文件{}，打开就能看到全部内容", names.words()), WITHOUT_EMBEDDED);
        }
        if !self.outside.is_empty() {
            traces.tells(format!("里链接着外面的文件{}", self.outside.words()), WITHOUT_LINKS);
        }
        if self.has_preview {
            traces.tells("里有缩略图，可能还是改动以前的样子", WITHOUT_PREVIEW);
        }
    }
}

fn is_of_a_computer(target: &str) -> bool {
    let lower = target.to_lowercase();
    lower.starts_with("file:") || target.starts_with("\\\\") || names_a_person(target) || target.as_bytes().get(1) == Some(&b':')
}

/// The part whose relationships stand in a file: `word/document.xml` for `word/_rels/document.xml.rels`.
fn source_of(path: &str) -> String {
    let path = path.strip_suffix(".rels").unwrap_or(path);
    match path.rsplit_once("_rels/") {
        Some((folder, name)) => format!("{folder}{name}"),
        None => path.to_owned(),
    }
}

/// The part that a target names, seen from the part that names it.
fn resolve(source: &str, target: &str) -> String {
    let folder = source.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> =
        if target.starts_with('/') { Vec::new() } else { folder.split('/').filter(|part| !part.is_empty()).collect() };
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_seen_from_the_part_that_names_them() {
        assert_eq!(source_of("word/_rels/document.xml.rels"), "word/document.xml");
        assert_eq!(source_of("_rels/.rels"), "");
        assert_eq!(resolve("ppt/slides/slide1.xml", "../notesSlides/notesSlide1.xml"), "ppt/notesSlides/notesSlide1.xml");
        assert_eq!(resolve("xl/workbook.xml", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
    }
}
