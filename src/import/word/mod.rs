//! Word: from the bytes of a .docx to the neutral tree. Written by Word, WPS, LibreOffice and whatever an office system runs on.
//!
//! 1. [`container`] opens the package, holds the limits and finds the parts by their relationships; [`shape`] looks at them before they are
//!    parsed.
//! 2. [`styles`] and [`numbering`] say what a paragraph is and which number it has; [`numerals`] writes the number.
//! 3. [`text`] walks through paragraphs and runs; [`table`] through tables, [`picture`] and [`chart`] through drawings, [`math`] through
//!    equations, [`notes`] through foot- and endnotes and comments. [`fields`] and [`symbols`] help it.
//!
//! What is accepted of revisions goes in; what is deleted or hidden never does. Both are reported.

mod chart;
mod container;
mod fields;
mod line;
mod math;
mod names;
mod notes;
mod numbering;
mod numerals;
mod picture;
mod shape;
mod styles;
mod symbols;
mod table;
mod text;

use container::{Fault, Package};
use names::{Space, child};
use numbering::{Counters, Numbering};
use styles::Styles;
use text::{Container, Inside, Story, Walker};

use crate::import::document::{Document, Remark, Spot};
use crate::import::rules;

/// How many paragraphs with revisions are reported one by one.
const MOST_REVISIONS: usize = 20;

/// What a file may ask of the machine.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Bytes of all parts, unpacked.
    pub unpacked: u64,
    /// Bytes of one part with text, unpacked: its tree takes several times as much.
    pub text: u64,
    /// Parts.
    pub parts: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { unpacked: 200 << 20, text: 40 << 20, parts: 100_000 }
    }
}

/// What is gathered while the parts of a file are read.
struct Reading<'p, 'b> {
    package: &'p mut Package<'b>,
    document: Document,
    /// How far lists have counted: in the body, in text boxes, in notes.
    counters: [Counters; 3],
    /// Paragraphs of the body so far, those of tables among them.
    paragraphs: u32,
    pictures: picture::Known,
    notes: notes::Queue,
    comments: notes::Comments,
    revised_paragraphs: usize,
    has_contents: bool,
}

/// Reads a .docx.
///
/// # Errors
///
/// A remark that says why nothing can be had of the bytes: they are encrypted (`import/encrypted`), an old format (`import/old-format`), broken
/// (`import/broken-file`), too large (`import/too-large`) or no document of Word (`import/not-word`).
pub fn read(bytes: &[u8], limits: Limits) -> Result<Document, Remark> {
    let mut package = Package::open(bytes, limits)?;
    let main = package.main_part().ok_or_else(|| container::refusal(Fault::Missing))?;
    let text = package.xml(&main).map_err(container::refusal)?;
    let tree = container::parse(&text).map_err(container::refusal)?;
    let body = child(tree.root_element(), Space::Word, "body").filter(|_| container::is_word(&tree));
    let body = body.ok_or_else(|| container::refusal(Fault::Missing))?;
    let relationships = package.relationships(&main);
    let mut document = Document::default();
    let styles = side_part(&mut package, &relationships, "styles", &mut document, Styles::read);
    let numbering = side_part(&mut package, &relationships, "numbering", &mut document, Numbering::read);
    let comments = side_part(&mut package, &relationships, "comments", &mut document, notes::Comments::read);
    for (name, value) in container::custom_properties(&mut package) {
        match name.as_str() {
            "qinglian.id" => document.id = Some(value),
            "qinglian.kind" => document.kind = Some(value),
            "qinglian.unit" => document.unit = Some(value),
            _ => {}
        }
    }
    let mut reading = Reading {
        package: &mut package,
        document,
        counters: Default::default(),
        paragraphs: 0,
        pictures: Default::default(),
        notes: Default::default(),
        comments,
        revised_paragraphs: 0,
        has_contents: false,
    };
    let paired = fields::paired(body);
    let mut walker = Walker::new(&mut reading, &styles, &numbering, &relationships, &paired, Story::Body);
    let mut container = Container::default();
    walker.blocks(body, &Inside::default(), &mut container);
    reading.document.blocks = container.finish();
    notes::read(&mut reading, &styles, &numbering, &relationships);
    reading.report_the_rest();
    Ok(reading.document)
}

/// What a part beside the document says; where it is broken, nothing, and that is reported.
fn side_part<T: Default>(
    package: &mut Package<'_>,
    relationships: &container::Relationships,
    kind: &str,
    document: &mut Document,
    read: impl Fn(roxmltree::Node<'_, '_>) -> T,
) -> T {
    let Some(part) = relationships.values().find(|to| to.kind == kind && !to.is_external) else { return T::default() };
    let text = match package.xml(&part.target) {
        Ok(text) => text,
        Err(Fault::Missing) => return T::default(),
        Err(_) => String::new(),
    };
    match container::parse(&text) {
        Ok(tree) => read(tree.root_element()),
        Err(_) => {
            document.remarks.push(broken_part(kind));
            T::default()
        }
    }
}

/// Reports that a part beside the document cannot be read.
fn broken_part(kind: &str) -> Remark {
    let what = match kind {
        "styles" => "样式",
        "numbering" => "自动编号",
        "comments" => "批注",
        "footnotes" => "脚注",
        "endnotes" => "尾注",
        other => other,
    };
    let message = format!("文件里的{what}部分已经损坏，没有读出");
    container::failure(&rules::IMPORT_BROKEN_PART, &message, "用 Word 或 WPS 打开，另存一份再导入")
}

impl Reading<'_, '_> {
    /// Reports the revisions of a paragraph, the first ones in full.
    fn report_changes(&mut self, changes: &[line::Change], spot: Spot) {
        self.revised_paragraphs += 1;
        if self.revised_paragraphs > MOST_REVISIONS {
            return;
        }
        let mut said = String::new();
        let mut author = None;
        for change in changes {
            if author != Some(&change.author) {
                said.push_str(if author.is_some() { "，" } else { "" });
                said.push_str(if change.author.is_empty() { "有人" } else { &change.author });
                author = Some(&change.author);
            }
            said.push_str(if change.is_deletion { "删" } else { "增" });
            said.push_str(&line::quoted(&change.words));
        }
        self.document.remarks.push(Remark {
            rule: &rules::IMPORT_TRACKED_CHANGES,
            spot: Some(spot),
            message: format!("修订还没有接受或拒绝：{said}"),
            hint: Some(REVISIONS_HINT.to_owned()),
        });
    }

    /// Reports what concerns the file as a whole.
    fn report_the_rest(&mut self) {
        if let Some(more @ 1..) = self.revised_paragraphs.checked_sub(MOST_REVISIONS) {
            let message = format!("还有 {more} 段有没接受或拒绝的修订");
            self.document.remarks.push(container::failure(&rules::IMPORT_TRACKED_CHANGES, &message, REVISIONS_HINT));
        }
        if self.has_contents {
            self.document.remarks.push(container::failure(&rules::IMPORT_CONTENTS, "目录没有导入", "网页和书的目录由程序生成，不必处理"));
        }
    }
}

const REVISIONS_HINT: &str = "导入的是接受全部修订后的文字；请单位在 Word 里接受或拒绝修订后再发来";
