//! From the tree to Markdown that this program reads back as the same text.
//!
//! 1. [`write()`] makes a [`Chunk`] of each paragraph, heading, table and picture: its Markdown, the words that it stands for, its place in Word.
//! 2. The whole is read by the program's own reader. Where the words that come back are others, or where a bold phrase could be taken for
//!    hidden words, the chunk is written again without emphasis, then with every sign escaped. So what is said here about escaping is a
//!    convenience; what holds is what was read back.
//!
//! Automatic numbers become text. Simple tables stay tables; frames, and tables that hold whole paragraphs, become paragraphs.

mod escape;
mod lines;
mod tables;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::document::{Block, Inline, Note, Paragraph, PictureUse, Remark, Spot};
use super::outline::Piece;
use crate::diag::Diagnostics;
use crate::import::rules;
use crate::markdown::rules::{MARKDOWN_AMBIGUOUS_ASTERISK, MARKDOWN_POSSIBLE_REDACTION, MARKDOWN_UNCLOSED_EMPHASIS};
use crate::markdown::{self, Asterisks};
use crate::model::block::{self, plain_text, visit_blocks};
use crate::model::{Block as Read, LinkTarget};
use crate::rule::Rule;
use crate::source::SourceText;
use lines::{Emphasis, Writer};

/// What a text is written with.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The notes of the document.
    pub notes: &'a [Note],
    /// The file name of each picture, by its place in the document.
    pub pictures: &'a [String],
}

/// A text as Markdown.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// The text; ends with a line feed unless it is empty.
    pub text: String,
    /// How its asterisks are to be read: `asterisks: redaction` belongs into the front matter where it says so.
    pub asterisks: Asterisks,
    /// Where the first line of each chunk stands in Word: lines of the text, from 0.
    pub places: Vec<(usize, Spot)>,
    /// What a person should know.
    pub remarks: Vec<Remark>,
    /// The pictures with their captions, in order.
    pub figures: Vec<Figure>,
}

/// A picture of the text.
#[derive(Debug, Clone)]
pub struct Figure {
    /// Its use in the document.
    pub picture: PictureUse,
    /// What stands under it.
    pub caption: Option<String>,
    /// Where.
    pub spot: Spot,
}

/// A piece of Markdown that stands on lines of its own.
#[derive(Debug, Clone)]
struct Chunk {
    markdown: String,
    /// What a reader of it sees, without white space.
    visible: String,
    spot: Spot,
    /// Whether it goes on where the one before ends: items of a list, paragraphs of a quotation.
    joint: Joint,
    /// What it was made from, to be made again.
    origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    Apart,
    Item,
    Quotation,
}

/// Which piece a chunk was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Piece(usize),
    Note(usize),
}

/// Writes the pieces of a text.
pub fn write(pieces: &[Piece], setting: Setting<'_>) -> Written {
    write_as(pieces, setting, None)
}

/// Writes the pieces of a text for a place whose asterisks are read in a given way; where none is given, the text decides.
pub fn write_as(pieces: &[Piece], setting: Setting<'_>, asterisks: Option<Asterisks>) -> Written {
    let (pieces, mut remarks) = tables::without_prose_tables(pieces);
    let asterisks = asterisks.unwrap_or_else(|| asterisks_of(&pieces));
    let mut careful: BTreeMap<Origin, Emphasis> = BTreeMap::new();
    let mut chunks = chunks(&pieces, setting, asterisks, &careful);
    for emphasis in [Emphasis::None, Emphasis::Strict] {
        let wrong = misread(&chunks, asterisks, emphasis == Emphasis::None);
        if wrong.is_empty() {
            break;
        }
        careful.extend(wrong.into_iter().map(|origin| (origin, emphasis)));
        chunks = self::chunks(&pieces, setting, asterisks, &careful);
    }
    if !reads_back(&chunks, asterisks) {
        careful = chunks.iter().map(|chunk| (chunk.origin, Emphasis::Strict)).collect();
        chunks = self::chunks(&pieces, setting, asterisks, &careful);
        if !reads_back(&chunks, asterisks) {
            remarks.push(inexact(&chunks, asterisks));
        }
    }
    let (text, places) = compose(&chunks);
    Written { text, asterisks, places, remarks, figures: figures(&pieces) }
}

impl PartialOrd for Origin {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Origin {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |origin: &Origin| match origin {
            Origin::Piece(index) => (0, *index),
            Origin::Note(index) => (1, *index),
        };
        key(self).cmp(&key(other))
    }
}

/// Stars hide words, as they do in official texts; but where something is bold, a star says so, and the others are escaped.
fn asterisks_of(pieces: &[Piece]) -> Asterisks {
    let (mut has_star, mut has_bold) = (false, false);
    let mut look = |paragraph: &Paragraph, is_heading: bool| {
        super::text::visit_inlines(&paragraph.inlines, &mut |inline| {
            if let Inline::Text { text, look } = inline {
                has_star |= text.contains('*');
                // A heading stands out by itself.
                has_bold |= look.bold && !is_heading && !text.trim().is_empty();
            }
        });
    };
    for piece in pieces {
        match piece {
            Piece::Heading { paragraph, .. } => look(paragraph, true),
            Piece::Block(block) => super::text::visit_paragraphs(std::slice::from_ref(block), &mut |paragraph| look(paragraph, false)),
            Piece::Figure(_) => {}
        }
    }
    if has_star && !has_bold { Asterisks::Redaction } else { Asterisks::Rule }
}

fn chunks(pieces: &[Piece], setting: Setting<'_>, asterisks: Asterisks, careful: &BTreeMap<Origin, Emphasis>) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let mut writer = Writer::new(setting, asterisks);
    let emphasis = |origin: &Origin| careful.get(origin).copied().unwrap_or(Emphasis::Full);
    for (index, piece) in pieces.iter().enumerate() {
        let origin = Origin::Piece(index);
        writer.emphasis = emphasis(&origin);
        let mut made = match piece {
            Piece::Heading { level, paragraph } => heading(&mut writer, *level, paragraph, origin),
            Piece::Block(Block::Paragraph(paragraph)) => self::paragraph(&mut writer, paragraph, origin, chunks.last()),
            Piece::Block(Block::Table(table)) => tables::chunk(&mut writer, table, origin).into_iter().collect(),
            Piece::Figure(figure) => vec![self::figure(&writer, figure, origin)],
        };
        chunks.append(&mut made);
    }
    let mut next = 0;
    // A note that nothing mentions, as when its paragraph became a field, is kept all the same.
    (0..setting.notes.len()).for_each(|index| writer.keep_note(index));
    // A note may mention another one.
    while next < writer.mentioned.len() {
        let index = writer.mentioned[next];
        writer.emphasis = emphasis(&Origin::Note(index));
        chunks.push(note(&mut writer, next + 1, index));
        next += 1;
    }
    chunks
}

fn heading(writer: &mut Writer<'_>, level: u8, paragraph: &Paragraph, origin: Origin) -> Vec<Chunk> {
    let (words, visible) = writer.heading(paragraph);
    let markdown = format!("{} {words}", "#".repeat(usize::from(level)));
    if visible.is_empty() {
        return Vec::new();
    }
    vec![Chunk { markdown, visible, spot: paragraph.spot.clone(), joint: Joint::Apart, origin }]
}

/// A paragraph, an item or a line of a text box.
fn paragraph(writer: &mut Writer<'_>, paragraph: &Paragraph, origin: Origin, before: Option<&Chunk>) -> Vec<Chunk> {
    let bullet = paragraph.label.as_ref().filter(|label| label.is_bullet);
    let (words, visible) = writer.paragraph(paragraph);
    if words.trim().is_empty() {
        return Vec::new();
    }
    let (markdown, joint) = match bullet {
        Some(label) => {
            let indent = "  ".repeat(usize::from(label.level).min(depth_after(before)));
            (format!("{indent}- {}", words.replace('\n', &format!("\n{indent}  "))), Joint::Item)
        }
        None if paragraph.is_boxed => (format!("> {}", words.replace('\n', "\n> ")), Joint::Quotation),
        None => (words, Joint::Apart),
    };
    vec![Chunk { markdown, visible, spot: paragraph.spot.clone(), joint, origin }]
}

/// How deep an item behind a chunk may stand: one deeper than the item before it.
fn depth_after(before: Option<&Chunk>) -> usize {
    match before {
        Some(chunk) if chunk.joint == Joint::Item => (chunk.markdown.len() - chunk.markdown.trim_start_matches(' ').len()) / 2 + 1,
        _ => 0,
    }
    .min(8)
}

fn figure(writer: &Writer<'_>, figure: &Figure, origin: Origin) -> Chunk {
    let markdown = writer.picture(&figure.picture, figure.caption.as_deref());
    Chunk { markdown, visible: String::new(), spot: figure.spot.clone(), joint: Joint::Apart, origin }
}

fn note(writer: &mut Writer<'_>, number: usize, index: usize) -> Chunk {
    let mut lines = Vec::new();
    let mut visible = String::new();
    let mut spot = Spot::default();
    let notes = writer.setting.notes;
    if let Some(note) = notes.get(index) {
        super::text::visit_paragraphs(&note.blocks, &mut |paragraph| {
            let (words, seen) = writer.paragraph(paragraph);
            if !words.trim().is_empty() {
                lines.push(words.replace('\n', "\n    "));
                visible.push_str(&seen);
            }
            if spot.paragraph == 0 {
                spot = paragraph.spot.clone();
            }
        });
    }
    let markdown = format!("[^{number}]: {}", lines.join("\n\n    "));
    Chunk { markdown, visible, spot, joint: Joint::Apart, origin: Origin::Note(index) }
}

/// The chunks under each other, and where each begins.
fn compose(chunks: &[Chunk]) -> (String, Vec<(usize, Spot)>) {
    let mut text = String::new();
    let mut places = Vec::new();
    let mut before = Joint::Apart;
    for chunk in chunks {
        if !text.is_empty() {
            text.push_str(match (before, chunk.joint) {
                (Joint::Item, Joint::Item) => "\n",
                (Joint::Quotation, Joint::Quotation) => "\n>\n",
                _ => "\n\n",
            });
        }
        places.push((text.matches('\n').count(), chunk.spot.clone()));
        text.push_str(&chunk.markdown);
        before = chunk.joint;
    }
    if !text.is_empty() {
        text.push('\n');
    }
    (text, places)
}

/// What this program reads in a body, without white space; pictures say nothing.
pub fn visible(text: &str, asterisks: Asterisks) -> String {
    read(text, asterisks).0
}

fn read(text: &str, asterisks: Asterisks) -> (String, Diagnostics) {
    let source = SourceText::new("", text);
    let (blocks, new_diagnostics) = markdown::parse(&source, 0..text.len(), asterisks, &mut |_| LinkTarget::Nowhere);
    (visible_of(&blocks), new_diagnostics)
}

fn visible_of(blocks: &[Read]) -> String {
    let mut visible = String::new();
    visit_blocks(blocks, &mut |block| {
        for line in block.lines() {
            visible.push_str(&plain_text(&without_pictures(line)));
        }
        if let Read::Code { text, .. } = block {
            visible.push_str(text);
        }
    });
    visible.retain(|c| !c.is_whitespace());
    visible
}

fn without_pictures(line: &[block::Inline]) -> Vec<block::Inline> {
    line.iter().filter(|inline| !matches!(inline, block::Inline::Image(_))).cloned().collect()
}

fn reads_back(chunks: &[Chunk], asterisks: Asterisks) -> bool {
    let expected: String = chunks.iter().map(|chunk| chunk.visible.as_str()).collect();
    visible(&compose(chunks).0, asterisks) == expected
}

/// The rules that say that emphasis could be hidden words.
static DOUBTS: [&Rule; 3] = [&MARKDOWN_AMBIGUOUS_ASTERISK, &MARKDOWN_POSSIBLE_REDACTION, &MARKDOWN_UNCLOSED_EMPHASIS];

/// The chunks that say something else when they are read alone, or that nobody can read with certainty.
fn misread(chunks: &[Chunk], asterisks: Asterisks, with_doubts: bool) -> Vec<Origin> {
    let is_wrong = |chunk: &&Chunk| {
        let alone = match chunk.origin {
            // A mention without its note is no mention.
            Origin::Piece(_) => without_mentions(&chunk.markdown),
            Origin::Note(_) => chunk.markdown.split_once("]: ").map_or("", |(_, words)| words).to_owned(),
        };
        if !alone.contains(|c: char| c.is_ascii_punctuation()) && !alone.contains("：：") {
            return false;
        }
        let (visible, new_diagnostics) = read(&without_mentions(&alone), asterisks);
        visible != chunk.visible || (with_doubts && new_diagnostics.iter().any(|diagnostic| DOUBTS.contains(&diagnostic.rule)))
    };
    chunks.iter().filter(is_wrong).map(|chunk| chunk.origin).collect()
}

fn without_mentions(markdown: &str) -> String {
    let mut out = String::new();
    let mut rest = markdown;
    while let Some(at) = rest.find("[^") {
        let (before, mention) = rest.split_at(at);
        out.push_str(before);
        let digits = mention[2..].bytes().take_while(u8::is_ascii_digit).count();
        let is_mention = digits > 0 && mention[2 + digits..].starts_with(']') && !before.ends_with('\\');
        let len = if is_mention { digits + 3 } else { 2 };
        if !is_mention {
            out.push_str(&mention[..len]);
        }
        rest = &mention[len..];
    }
    out + rest
}

/// A text that does not come back, which no test has seen: a person must compare.
fn inexact(chunks: &[Chunk], asterisks: Asterisks) -> Remark {
    let wrong = misread(chunks, asterisks, false);
    let spot = chunks.iter().find(|chunk| wrong.contains(&chunk.origin)).map(|chunk| chunk.spot.clone());
    Remark {
        rule: &rules::IMPORT_INEXACT,
        spot,
        message: "转成 Markdown 以后读回来的文字与原文不完全一样".to_owned(),
        hint: Some("请对照原文核对这一处，并把原文件发给开发者".to_owned()),
    }
}

fn figures(pieces: &[Piece]) -> Vec<Figure> {
    pieces.iter().filter_map(|piece| if let Piece::Figure(figure) = piece { Some(figure.clone()) } else { None }).collect()
}

/// The text alone, for those who need a source of it.
pub fn source(path: &str, written: &Written) -> Arc<SourceText> {
    SourceText::new(path, written.text.as_str())
}
