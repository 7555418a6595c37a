//! A `.docx` from a [`Document`]: the same bytes for the same document, no author, no time of its own (ECMA-376, transitional).
//!
//! - [`body`] writes `word/document.xml`; [`parts`] has the parts that are the same in every document, styles among them.
//! - Every style names an East Asian and a Latin face; `word/fontTable.xml` says which other face may stand in where one is missing.

mod body;
mod parts;

use std::io::{Cursor, Write as _};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A document to be written.
#[derive(Debug, Default)]
pub struct Document {
    /// What its properties give as its title.
    pub title: String,
    /// Custom properties by their names.
    pub properties: Vec<(&'static str, String)>,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a document.
#[derive(Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table; its first row is repeated on each page.
    Table(Table),
}

/// A paragraph.
#[derive(Debug)]
pub struct Paragraph {
    /// How it is set.
    pub style: Style,
    /// What it says.
    pub runs: Vec<Run>,
}

/// How a paragraph is set. The ids of the styles are in [`Style::id`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The title of the document.
    Title,
    /// A heading, level 1 to 4.
    Heading(u8),
    /// Running text: 仿宋, two characters indented.
    Body,
    /// An explanation, small.
    Note,
    /// The name of a field, in a table.
    Label,
    /// The value of a field, in a table.
    Value,
}

impl Style {
    /// Its id in `word/styles.xml`.
    fn id(self) -> &'static str {
        match self {
            Style::Title => "Title",
            Style::Heading(1) => "Heading1",
            Style::Heading(2) => "Heading2",
            Style::Heading(3) => "Heading3",
            Style::Heading(_) => "Heading4",
            Style::Body => "Normal",
            Style::Note => "Note",
            Style::Label => "FieldLabel",
            Style::Value => "FieldValue",
        }
    }
}

/// Characters that are set alike.
#[derive(Debug, Default)]
pub struct Run {
    /// The characters; a line feed breaks the line.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Grey: what is to be replaced.
    pub grey: bool,
}

/// A table with columns of fixed widths.
#[derive(Debug)]
pub struct Table {
    /// The widths in millimetres.
    pub columns: Vec<u32>,
    /// Its rows; each has a cell for each column.
    pub rows: Vec<Vec<Vec<Paragraph>>>,
}

impl Paragraph {
    /// A paragraph of plain words.
    pub fn new(style: Style, text: impl Into<String>) -> Self {
        Self { style, runs: vec![Run { text: text.into(), ..Run::default() }] }
    }

    /// A paragraph of words that are to be replaced.
    pub fn grey(style: Style, text: impl Into<String>) -> Self {
        Self { style, runs: vec![Run { text: text.into(), grey: true, ..Run::default() }] }
    }
}

/// Writes a document.
///
/// # Errors
///
/// The archive is larger than its format can hold.
pub fn write(document: &Document) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let written = [
        // Some readers want this part first.
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONSHIPS.to_owned()),
        ("docProps/core.xml", parts::core(&document.title)),
        ("docProps/custom.xml", parts::custom(&document.properties)),
        ("word/document.xml", body::document(&document.blocks)),
        ("word/_rels/document.xml.rels", parts::DOCUMENT_RELATIONSHIPS.to_owned()),
        ("word/styles.xml", parts::styles()),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
        ("word/fontTable.xml", parts::font_table()),
    ];
    for (name, text) in written {
        archive.start_file(name, options)?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}
