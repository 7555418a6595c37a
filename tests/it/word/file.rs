//! A Word file from its parts, and a short way to write down what was read.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use qinglian::import::document::{Block, Document, Inline, Look, Remark};
use qinglian::import::word::{Limits, read};
use zip::write::SimpleFileOptions;

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The namespaces that every part declares.
pub(super) const NAMES: &str = concat!(
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" ",
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ",
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" ",
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" ",
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" ",
    "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" ",
    "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" ",
    "xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" ",
    "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" ",
    "xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" ",
    "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" ",
    "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"",
);

/// A Word file.
pub(crate) struct File {
    pub(super) main: String,
    pub(crate) parts: Vec<(String, Vec<u8>)>,
    /// Relationships of the document: id, kind, target, whether it leads outside.
    relationships: Vec<(String, String, String, bool)>,
    /// Relationships of the package.
    root: Vec<(String, String)>,
}

impl File {
    /// A document with this body.
    pub(crate) fn new(body: &str) -> Self {
        let main = "word/document.xml".to_owned();
        let document = format!("<w:document {NAMES}><w:body>{body}</w:body></w:document>");
        let root = vec![("officeDocument".to_owned(), main.clone())];
        Self { parts: vec![(main.clone(), document.into_bytes())], main, relationships: Vec::new(), root }
    }

    /// With a part to which the document has a relationship of this kind.
    pub(crate) fn with(mut self, id: &str, kind: &str, target: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.parts.push((format!("word/{target}"), bytes.as_ref().to_vec()));
        self.relationships.push((id.to_owned(), kind.to_owned(), target.to_owned(), false));
        self
    }

    /// With a relationship that leads outside.
    pub(super) fn with_link(mut self, id: &str, kind: &str, target: &str) -> Self {
        self.relationships.push((id.to_owned(), kind.to_owned(), target.to_owned(), true));
        self
    }

    /// With an XML part, named after its root: `numbering`, `styles`, `comments`, `footnotes`.
    pub(crate) fn with_xml(self, root: &str, inner: &str) -> Self {
        let text = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{root} {NAMES}>{inner}</w:{root}>");
        self.with(&format!("x-{root}"), root, &format!("{root}.xml"), text)
    }

    /// With a part of the package itself.
    pub(crate) fn with_root(mut self, kind: &str, target: &str, text: &str) -> Self {
        self.parts.push((target.to_owned(), text.as_bytes().to_vec()));
        self.root.push((kind.to_owned(), target.to_owned()));
        self
    }

    /// The bytes of the package.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut parts = self.parts.clone();
        let root: String =
            self.root.iter().enumerate().map(|(at, (kind, target))| relationship(&format!("r{at}"), kind, target, false)).collect();
        parts.push(("_rels/.rels".to_owned(), relationships(&root)));
        let own: String = self.relationships.iter().map(|(id, kind, target, outside)| relationship(id, kind, target, *outside)).collect();
        let (folder, file) = self.main.rsplit_once('/').unwrap_or(("", &self.main));
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        parts.push((format!("{folder}_rels/{file}.rels"), relationships(&own)));
        pack(&parts)
    }

    /// What is read of it.
    pub(super) fn read(&self) -> Document {
        read(&self.bytes(), Limits::default()).unwrap_or_else(|remark| panic!("{remark:?}"))
    }

    /// Why nothing is read of it.
    pub(super) fn refused(&self) -> Remark {
        read(&self.bytes(), Limits::default()).unwrap_err()
    }
}

/// A ZIP archive of these files.
pub(super) fn pack(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(name, SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn relationship(id: &str, kind: &str, target: &str, outside: bool) -> String {
    let mode = if outside { " TargetMode=\"External\"" } else { "" };
    format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"{mode}/>")
}

fn relationships(inner: &str) -> Vec<u8> {
    format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>").into_bytes()
}

/// A paragraph with these runs.
pub(super) fn p(runs: &str) -> String {
    format!("<w:p>{runs}</w:p>")
}

/// A paragraph with these properties and words.
pub(crate) fn styled(properties: &str, words: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{}</w:p>", r(words))
}

/// A run of these words.
pub(crate) fn r(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

/// Blocks, a line each: `# ` before headings, `[label]`, `□` before boxed ones, looks and links marked, cells between bars.
pub(super) fn shown(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                let head = "#".repeat(paragraph.heading.unwrap_or(0).into());
                out.push_str(&head);
                out.push_str(if head.is_empty() { "" } else { " " });
                out.push_str(if paragraph.is_boxed { "□" } else { "" });
                if let Some(label) = &paragraph.label {
                    let _ = write!(out, "[{}]", label.text);
                }
                out.push_str(&inlines(&paragraph.inlines));
                out.push('\n');
            }
            Block::Table(table) => {
                for row in &table.rows {
                    for cell in row {
                        let columns = if cell.columns > 1 { format!("{}×", cell.columns) } else { String::new() };
                        let words = if cell.continues { "^".to_owned() } else { shown(&cell.blocks).trim_end().replace('\n', "/") };
                        let _ = write!(out, "|{columns}{words}");
                    }
                    out.push_str("|\n");
                }
            }
        }
    }
    out
}

fn inlines(inlines_: &[Inline]) -> String {
    let one = |inline: &Inline| match inline {
        Inline::Text { text, look } => marked(text, *look),
        Inline::LineBreak => "⏎".to_owned(),
        Inline::Link { target, inlines: inner } => format!("<{}→{target}>", inlines(inner)),
        Inline::Picture(picture) => format!("{{{}:{}}}", picture.index, picture.alt),
        Inline::Note(index) => format!("^{index}"),
    };
    inlines_.iter().map(one).collect()
}

fn marked(text: &str, look: Look) -> String {
    let marks = [(look.bold, "**"), (look.italic, "*"), (look.strike, "~~"), (look.superscript, "^^"), (look.subscript, "__")];
    let marks: String = marks.iter().filter(|(has, _)| *has).map(|(_, mark)| *mark).collect();
    format!("{marks}{text}{}", marks.chars().rev().collect::<String>())
}

/// What is reported of a file, a line each: rule, paragraph, message.
pub(super) fn reported(document: &Document) -> String {
    let one = |remark: &Remark| {
        let place = remark.spot.as_ref().map(|spot| format!(" {}", spot.paragraph)).unwrap_or_default();
        format!("{}{place} {}\n", remark.rule.id, remark.message)
    };
    document.remarks.iter().map(one).collect()
}

/// Compares what is read of a body.
#[track_caller]
pub(super) fn check(body: &str, expected: &str) {
    check_file(&File::new(body), expected);
}

#[track_caller]
pub(super) fn check_file(file: &File, expected: &str) {
    assert_eq!(shown(&file.read().blocks).trim_end(), expected);
}
