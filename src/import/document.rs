//! The neutral tree: what a reader of Word, of a clipboard or of plain text understood, before it becomes entries.
//!
//! A reader keeps every visible character in the blocks and notes, or quotes it in a [`Remark`]. Deleted and hidden text is never in blocks and
//! notes; the remark that tells of it quotes its beginning.

use std::sync::Arc;

use crate::rule::Rule;

/// What one file holds.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// Paragraphs and tables in reading order; text boxes follow the paragraph that anchors them.
    pub blocks: Vec<Block>,
    /// Footnotes and endnotes, in the order of their references.
    pub notes: Vec<Note>,
    /// Pictures in the order of their first use.
    pub pictures: Vec<Picture>,
    /// What could not come in as text, or came in changed.
    pub remarks: Vec<Remark>,
    /// The document property `qinglian.id`, where the form wrote one.
    pub id: Option<String>,
    /// The document property `qinglian.kind`, where the form wrote one.
    pub kind: Option<String>,
    /// The document property `qinglian.unit`, where the form wrote one.
    pub unit: Option<String>,
}

/// A piece of a document that stands on lines of its own.
#[derive(Debug, Clone)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table as laid out: simple ones, frames and tables that hold prose alike.
    Table(Table),
}

/// Where a paragraph stands in the file that it came from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spot {
    /// Its number as Word counts, from 1, the paragraphs of tables among them; 0 where there is none.
    pub paragraph: u32,
    /// Its first words, at most 20 characters.
    pub words: String,
}

/// A paragraph.
#[derive(Debug, Clone, Default)]
pub struct Paragraph {
    /// Where it stands.
    pub spot: Spot,
    /// The level of a heading, 1 to 9, by its style or outline level; what only looks like one is decided later.
    pub heading: Option<u8>,
    /// Whether it has the style of a document's title.
    pub is_title: bool,
    /// Its automatic number or bullet.
    pub label: Option<Label>,
    /// Whether it stands in the middle of its line.
    pub is_centered: bool,
    /// Whether it stands at the right edge (signatures and dates).
    pub is_right: bool,
    /// Whether it comes from a text box.
    pub is_boxed: bool,
    /// The size of its letters in half points, of the first run, where it is known.
    pub half_points: Option<u32>,
    /// What it says.
    pub inlines: Vec<Inline>,
}

/// An automatic number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// As Word shows it: `一、`, `（一）`, `1.2`, `第三条`; a bullet is `•`.
    pub text: String,
    /// Whether it is a bullet.
    pub is_bullet: bool,
    /// The level of the list, from 0.
    pub level: u8,
    /// Whether a gap (a tab or a space) follows it; `第三条` may stand close to its words.
    pub is_spaced: bool,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Characters, exactly as shown; nothing is escaped.
    Text {
        /// The characters.
        text: String,
        /// How they are set.
        look: Look,
    },
    /// A line break in a paragraph.
    LineBreak,
    /// A link.
    Link {
        /// Where it leads, as the file says.
        target: String,
        /// Its words.
        inlines: Vec<Inline>,
    },
    /// A picture, by its place in [`Document::pictures`].
    Picture(PictureUse),
    /// A note, by its place in [`Document::notes`].
    Note(usize),
}

/// How characters are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Struck through.
    pub strike: bool,
    /// Above the line.
    pub superscript: bool,
    /// Below the line.
    pub subscript: bool,
}

/// A table.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// How many columns it takes, at least 1.
    pub columns: u32,
    /// Whether it goes on from the cell above (vertically merged); then it has no blocks.
    pub continues: bool,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A footnote or endnote.
#[derive(Debug, Clone, Default)]
pub struct Note {
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A picture's bytes.
#[derive(Debug, Clone)]
pub struct Picture {
    /// As they are in the file, byte for byte.
    pub bytes: Arc<[u8]>,
    /// The ending that fits the bytes: `jpg`, `png`, `svg`, …, `emf` and `wmf` too, which nothing here shows; `bin` where nothing fits.
    pub extension: &'static str,
}

/// A picture where it is used.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PictureUse {
    /// Its place in [`Document::pictures`].
    pub index: usize,
    /// The alternative text that the author gave.
    pub alt: String,
    /// Its placed width in millimetres, where known; with the pixels it gives the resolution.
    pub width_mm: Option<f64>,
    /// Whether the file shows only a part of it.
    pub is_cropped: bool,
}

/// What a person should know of something that could not come in as text, or came in changed.
#[derive(Debug, Clone)]
pub struct Remark {
    /// The id of the rule, `import/…`.
    pub rule: &'static Rule,
    /// Where.
    pub spot: Option<Spot>,
    /// What it is, in Chinese, one sentence without a full stop.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
}
