//! What was on the clipboard: the tree that a browser reads, to Markdown.
//!
//! 1. [`Reader`] makes the import's own tree of it: headings, lists, tables, bold, links stay; what style sheets say of looks, what is hidden
//!    and what programs add for themselves does not.
//! 2. The import's own outline and writer make Markdown of that, and read it back.
//!
//! Word and WPS write lists as paragraphs with a number in front, Google writes bold as a style; browsers write both as elements.

mod style;

use serde::{Deserialize, Serialize};

use self::style::{Style, is_dropped};
use super::form::Written;
use super::session::Session;
use crate::import::document::{Block, Cell, Inline, Label, Look, Paragraph, Table};
use crate::import::markdown::{self, Setting};
use crate::import::outline::{Outline, Piece, outline, section_name};
use crate::markdown::{Asterisks, vanishes_between};
use crate::model::kind::SectionSpec;

/// A piece of a pasted page, as the page's own parser read it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Pasted {
    /// Words.
    Text(String),
    /// An element.
    Element {
        /// Its name in small letters: `p`, `o:p`.
        name: String,
        /// Its attributes; those that say something here are `style`, `class`, `href`, `start`, `type`, `colspan`, `rowspan`, `align`, `cite`,
        /// `datetime`, `hidden`.
        #[serde(default)]
        attributes: Vec<(String, String)>,
        /// What is in it; comments are left out.
        #[serde(default)]
        children: Vec<Pasted>,
    },
}

/// What is to be put where the cursor is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct PastedText {
    /// The Markdown: words of one line for a place in a line, else whole blocks, without a line feed at the end.
    pub markdown: String,
    /// Whether it is whole blocks, which want blank lines around them.
    pub is_blocks: bool,
    /// What a person should know, a sentence each.
    pub remarks: Vec<String>,
}

/// What is said where pictures did not come along.
const LOST_PICTURES: &str = "图片没有随文字带来，请把 Word 文件拖进来";

impl Session {
    /// What was on the clipboard, as Markdown for an entry. Where stars hide words and nothing is bold, the entry says from now on that its
    /// stars are hidden words, as an imported one does.
    pub fn paste(&mut self, id: &str, pasted: &[Pasted]) -> PastedText {
        let mut reader = Reader::default();
        reader.children(pasted, &Place::default());
        reader.end_paragraph();
        let (blocks, lost) = (reader.blocks, reader.lost_pictures);
        let mut text = self.written(id, blocks);
        if lost > 0 {
            text.remarks.insert(0, LOST_PICTURES.to_owned());
        }
        text
    }

    /// The same of plain words, each line of which is a paragraph.
    pub fn paste_text(&mut self, id: &str, words: &str) -> PastedText {
        let paragraph = |line: &str| {
            let inlines = vec![Inline::Text { text: line.trim().to_owned(), look: Look::default() }];
            Block::Paragraph(Paragraph { inlines, ..Paragraph::default() })
        };
        let blocks = words.lines().filter(|line| !line.trim().is_empty()).map(paragraph).collect();
        self.written(id, blocks)
    }

    fn written(&mut self, id: &str, blocks: Vec<Block>) -> PastedText {
        let Some((entry, text)) = self.text_of(id) else { return PastedText::default() };
        let sections = entry.kind.spec().sections;
        let (pieces, is_blocks) = pieces(blocks, sections);
        let setting = Setting { notes: &[], pictures: &[] };
        let is_redacted = matches!(text.one("asterisks").as_str(), "redaction" | "隐去" | "脱敏");
        let mut written = markdown::write_as(&pieces, setting, is_redacted.then_some(Asterisks::Redaction));
        if written.asterisks == Asterisks::Redaction && !is_redacted {
            let has_stars = text.source.text[text.body_start()..].contains('*');
            let is_said = !has_stars && self.set_field(id, "asterisks", "redaction") != Written::Refused;
            if !is_said {
                written = markdown::write_as(&pieces, setting, Some(Asterisks::Rule));
            }
        }
        PastedText {
            markdown: written.text.trim_end().to_owned(),
            is_blocks,
            remarks: written.remarks.into_iter().map(|remark| remark.message).collect(),
        }
    }
}

/// The pieces of what was pasted, and whether they are more than words for a place in a line.
fn pieces(blocks: Vec<Block>, sections: &[SectionSpec]) -> (Vec<Piece>, bool) {
    if let [Block::Paragraph(paragraph)] = blocks.as_slice()
        && paragraph.heading.is_none()
        && paragraph.label.is_none()
    {
        return (blocks.into_iter().map(Piece::Block).collect(), false);
    }
    let Outline { title, pieces } = outline(blocks, sections);
    let title = title.map(|(_, paragraph)| Piece::Heading { level: 2, paragraph: Paragraph { is_title: false, ..paragraph } });
    let mut pieces: Vec<Piece> = title.into_iter().chain(pieces).collect();
    let is_section = |piece: &Piece| match piece {
        Piece::Heading { paragraph, .. } => {
            let words = paragraph.text();
            sections.iter().any(|section| section.names.contains(&section_name(&words)))
        }
        _ => false,
    };
    // What is pasted stands in a section, unless it brings the sections of the kind along.
    if !pieces.iter().any(is_section) {
        for piece in &mut pieces {
            if let Piece::Heading { level, .. } = piece {
                *level = (*level + 1).min(6);
            }
        }
    }
    (pieces, true)
}

/// What the elements around say.
#[derive(Debug, Clone, Default)]
struct Place {
    look: Look,
    /// White space counts as it is.
    keeps_space: bool,
    /// How many quotations are around.
    is_quoted: bool,
    /// The lists around, the innermost at the end.
    depth: u8,
}

/// A list that is being read.
#[derive(Debug, Clone)]
struct List {
    is_numbered: bool,
    /// How its numbers are written: `1`, `a`, `A`, `i`, `I`.
    numbers: char,
    next: usize,
}

/// Makes blocks of elements.
#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    /// The paragraph that is being read.
    paragraph: Paragraph,
    /// The last character of it.
    last: Option<char>,
    lists: Vec<List>,
    lost_pictures: usize,
}

impl Reader {
    fn children(&mut self, children: &[Pasted], place: &Place) {
        children.iter().for_each(|child| self.node(child, place));
    }

    fn node(&mut self, node: &Pasted, place: &Place) {
        match node {
            Pasted::Text(words) => self.words(words, place),
            Pasted::Element { name, attributes, children } => {
                let style = Style::of(attributes);
                if !is_dropped(name, attributes, &style) {
                    self.element(name, attributes, children, &style, place);
                }
            }
        }
    }

    fn element(&mut self, name: &str, attributes: &[(String, String)], children: &[Pasted], style: &Style, place: &Place) {
        let inner = Place {
            look: style.look(name, place.look),
            keeps_space: style.keeps_space(name).unwrap_or(place.keeps_space),
            ..place.clone()
        };
        let get = |key: &str| attribute(attributes, key);
        match name {
            "br" => self.line_break(),
            "img" => self.lost_pictures += 1,
            "a" => self.link(get("href").unwrap_or_default(), children, &inner),
            "table" => self.table(children, &inner),
            "ul" | "ol" => self.list(name, attributes, children, &inner),
            "li" => self.item(children, &inner),
            "blockquote" => self.block(children, &Place { is_quoted: true, ..inner }, Paragraph::default()),
            "span" | "font" if style.is_list_number() => self.label(&text_of(children)),
            "hr" => self.end_paragraph(),
            name if is_block(name) => {
                let paragraph = Paragraph {
                    heading: heading_of(name, attributes, style),
                    is_centered: style.is_centered(attributes),
                    is_right: style.is_right(attributes),
                    label: style.list_level().map(|level| bullet(level)),
                    ..Paragraph::default()
                };
                self.block(children, &inner, paragraph);
            }
            _ => self.children(children, &inner),
        }
    }

    /// A block: what stands before it ends, and so does what stands in it.
    fn block(&mut self, children: &[Pasted], place: &Place, paragraph: Paragraph) {
        // The first block of an item is the item.
        let label = if self.is_empty() { self.paragraph.label.take() } else { None };
        self.end_paragraph();
        self.paragraph = Paragraph { label: paragraph.label.clone().or(label), is_boxed: place.is_quoted, ..paragraph };
        self.children(children, place);
        self.end_paragraph();
    }

    fn is_empty(&self) -> bool {
        self.paragraph.inlines.is_empty()
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        self.last = None;
        if paragraph.inlines.iter().any(|inline| !matches!(inline, Inline::LineBreak)) && !paragraph.text().trim().is_empty() {
            self.blocks.push(Block::Paragraph(trimmed(paragraph)));
        }
    }

    fn words(&mut self, words: &str, place: &Place) {
        if place.keeps_space {
            for (number, line) in words.split('\n').enumerate() {
                if number > 0 {
                    self.line_break();
                }
                self.push(line.trim_end_matches('\r'), place.look);
            }
            return;
        }
        let mut out = String::new();
        let mut rest = words;
        while !rest.is_empty() {
            let blank = rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r', '\u{c}']).len();
            if blank > 0 {
                let before = out.chars().next_back().or(self.last);
                let after = rest[blank..].chars().next();
                let vanishes =
                    rest[..blank].contains('\n') && before.zip(after).is_some_and(|(before, after)| vanishes_between(before, after));
                if before.is_some_and(|before| before != ' ' && before != '\n') && !vanishes {
                    out.push(' ');
                }
                rest = &rest[blank..];
                continue;
            }
            let length = rest.find([' ', '\t', '\n', '\r', '\u{c}']).unwrap_or(rest.len());
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        }
        self.push(&out, place.look);
    }

    fn push(&mut self, words: &str, look: Look) {
        if words.is_empty() {
            return;
        }
        self.last = words.chars().next_back();
        match self.paragraph.inlines.last_mut() {
            Some(Inline::Text { text, look: known }) if *known == look => text.push_str(words),
            _ => self.paragraph.inlines.push(Inline::Text { text: words.to_owned(), look }),
        }
    }

    fn line_break(&mut self) {
        self.paragraph.inlines.push(Inline::LineBreak);
        self.last = Some('\n');
    }

    /// A link on words; one around blocks is its blocks.
    fn link(&mut self, target: &str, children: &[Pasted], place: &Place) {
        if children.iter().any(holds_block) {
            return self.children(children, place);
        }
        let before = std::mem::take(&mut self.paragraph.inlines);
        self.children(children, place);
        let inlines = std::mem::replace(&mut self.paragraph.inlines, before);
        if !inlines.is_empty() {
            self.paragraph.inlines.push(Inline::Link { target: target.to_owned(), inlines });
        }
    }

    fn list(&mut self, name: &str, attributes: &[(String, String)], children: &[Pasted], place: &Place) {
        self.end_paragraph();
        let start = attribute(attributes, "start").and_then(|start| start.parse().ok()).unwrap_or(1);
        let numbers = attribute(attributes, "type").and_then(|kind| kind.chars().next()).unwrap_or('1');
        self.lists.push(List { is_numbered: name == "ol", numbers, next: start });
        self.children(children, &Place { depth: place.depth + 1, ..place.clone() });
        self.end_paragraph();
        self.lists.pop();
    }

    fn item(&mut self, children: &[Pasted], place: &Place) {
        self.end_paragraph();
        let level = place.depth.saturating_sub(1);
        self.paragraph.label = Some(match self.lists.last_mut() {
            Some(list) if list.is_numbered => {
                let text = format!("{}.", numeral(list.numbers, list.next));
                list.next += 1;
                Label { text, is_bullet: false, level, is_spaced: true }
            }
            _ => bullet(level),
        });
        self.children(children, place);
        self.end_paragraph();
    }

    /// The number that Word writes before the words of an item.
    fn label(&mut self, words: &str) {
        let text: String = words.chars().filter(|c| !c.is_whitespace()).collect();
        let level = self.paragraph.label.as_ref().map_or(0, |label| label.level);
        let is_bullet = !text.chars().any(|c| c.is_alphanumeric()) || text == "o" || text == "l" || text == "n";
        if !text.is_empty() {
            self.paragraph.label = Some(if is_bullet { bullet(level) } else { Label { text, is_bullet, level, is_spaced: true } });
        }
    }

    fn table(&mut self, children: &[Pasted], place: &Place) {
        self.end_paragraph();
        let mut rows = Vec::new();
        collect_rows(children, &mut rows);
        // How many more rows the cell above a column takes.
        let mut above: Vec<(u32, u32)> = Vec::new();
        let mut table = Table::default();
        for row in rows {
            let mut cells: Vec<Cell> = Vec::new();
            let mut column = 0;
            let go_on = |column: &mut usize, cells: &mut Vec<Cell>, above: &mut Vec<(u32, u32)>| {
                while let Some((rows, columns)) = above.get_mut(*column).filter(|(rows, _)| *rows > 0) {
                    *rows -= 1;
                    cells.push(Cell { columns: *columns, continues: true, blocks: Vec::new() });
                    *column += *columns as usize;
                }
            };
            for (attributes, children) in row {
                go_on(&mut column, &mut cells, &mut above);
                let span = |key: &str| attribute(attributes, key).and_then(|span| span.parse().ok()).unwrap_or(1).clamp(1, MOST_SPAN);
                let (columns, rows) = (span("colspan"), span("rowspan"));
                let mut inner = Reader::default();
                inner.children(children, &Place { look: place.look, ..Place::default() });
                inner.end_paragraph();
                self.lost_pictures += inner.lost_pictures;
                cells.push(Cell { columns, continues: false, blocks: inner.blocks });
                above.resize(above.len().max(column + columns as usize), (0, 1));
                above[column] = (rows - 1, columns);
                column += columns as usize;
            }
            go_on(&mut column, &mut cells, &mut above);
            if !cells.is_empty() {
                table.rows.push(cells);
            }
        }
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }
}

/// The most rows or columns that a cell may take.
const MOST_SPAN: u32 = 200;

fn bullet(level: u8) -> Label {
    Label { text: "•".to_owned(), is_bullet: true, level, is_spaced: true }
}

fn attribute<'a>(attributes: &'a [(String, String)], key: &str) -> Option<&'a str> {
    attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
}

/// The rows of a table, those of its parts too; rows of tables in it are theirs.
fn collect_rows<'p>(children: &'p [Pasted], rows: &mut Vec<Vec<(&'p [(String, String)], &'p [Pasted])>>) {
    for child in children {
        let Pasted::Element { name, children, .. } = child else { continue };
        match name.as_str() {
            "tr" => {
                let cell = |child: &'p Pasted| match child {
                    Pasted::Element { name, attributes, children } if matches!(name.as_str(), "td" | "th") => {
                        Some((attributes.as_slice(), children.as_slice()))
                    }
                    _ => None,
                };
                rows.push(children.iter().filter_map(cell).collect());
            }
            "thead" | "tbody" | "tfoot" => collect_rows(children, rows),
            _ => {}
        }
    }
}

fn text_of(children: &[Pasted]) -> String {
    let text = |child: &Pasted| match child {
        Pasted::Text(words) => words.clone(),
        Pasted::Element { children, .. } => text_of(children),
    };
    children.iter().map(text).collect()
}

fn holds_block(node: &Pasted) -> bool {
    match node {
        Pasted::Text(_) => false,
        Pasted::Element { name, children, .. } => {
            is_block(name) || matches!(name.as_str(), "table" | "ul" | "ol" | "li" | "blockquote") || children.iter().any(holds_block)
        }
    }
}

fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 24] = [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "pre",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "nav",
        "figure",
        "figcaption",
        "center",
        "address",
        "dl",
        "dt",
        "dd",
        "body",
    ];
    BLOCKS.contains(&name)
}

fn heading_of(name: &str, attributes: &[(String, String)], style: &Style) -> Option<u8> {
    let by_name = name.strip_prefix('h').and_then(|level| level.parse().ok()).filter(|level| (1..=6).contains(level));
    let is_title = attribute(attributes, "class").is_some_and(|class| class.split_whitespace().any(|class| class == "MsoTitle"));
    by_name.or_else(|| style.outline_level()).or(is_title.then_some(1))
}

/// A paragraph without breaks at its ends.
fn trimmed(mut paragraph: Paragraph) -> Paragraph {
    let is_break = |inline: Option<&Inline>| matches!(inline, Some(Inline::LineBreak));
    while is_break(paragraph.inlines.last()) {
        paragraph.inlines.pop();
    }
    while is_break(paragraph.inlines.first()) {
        paragraph.inlines.remove(0);
    }
    paragraph
}

fn numeral(numbers: char, number: usize) -> String {
    let letter =
        |first: u8| u8::try_from(number).ok().filter(|number| (1..=26).contains(number)).map(|number| char::from(first + number - 1));
    match numbers {
        'a' => letter(b'a').map(String::from),
        'A' => letter(b'A').map(String::from),
        _ => None,
    }
    .unwrap_or_else(|| number.to_string())
}

#[cfg(test)]
mod tests;
