//! The block tree of a body: what the site, the album and the index read instead of Markdown.
//!
//! The tree holds no raw HTML and no unresolved reference: a link leads to a [`LinkTarget`] that was checked when the body was read.

use std::ops::Range;

use serde::Serialize;

use super::entry::Visibility;
use super::id::EntryId;
use super::origin::Origin;

/// A piece of a body that stands on lines of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    /// A heading; level 1 to 6.
    Heading(Heading),
    /// A paragraph.
    Paragraph {
        /// Its words.
        content: Vec<Inline>,
    },
    /// The words of an item in a tight list: a paragraph without its own space.
    Plain {
        /// Its words.
        content: Vec<Inline>,
    },
    /// A list.
    List {
        /// The first number of an ordered list.
        start: Option<u64>,
        /// The items in order.
        items: Vec<ListItem>,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// Preformatted text.
    Code {
        /// The word after the fence, if any.
        language: Option<String>,
        /// The text, with its line feeds.
        text: String,
        /// Where it stands, fences included.
        #[serde(skip)]
        origin: Origin,
    },
    /// A table; every row has as many cells as there are alignments.
    Table {
        /// One for each column.
        alignments: Vec<Alignment>,
        /// The cells of the head row.
        head: Vec<Vec<Inline>>,
        /// The cells of the other rows.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A picture alone in its paragraph.
    Figure(Image),
    /// A thematic break.
    Rule,
    /// The text of a footnote, where it was written.
    Footnote {
        /// The label, as in [`Inline::FootnoteReference`].
        label: String,
        /// Its text.
        blocks: Vec<Block>,
    },
    /// What not everyone may see: `::: internal` … `:::`. An edition that may not see it never gets it ([`super::Catalog::for_edition`]).
    ///
    /// One of them holds another only where the inner one is stricter, so that they nest at most twice.
    Restricted {
        /// Who may see it; never [`Visibility::Public`].
        visibility: Visibility,
        /// What is in it.
        blocks: Vec<Block>,
    },
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// 1 to 6, as written or as mapped from an official numbering.
    pub level: u8,
    /// ASCII, unique in the body, the same as long as the headings before it are.
    pub anchor: String,
    /// The official number that begins the heading (`一、`, `（一）`, `1.`, `（1）`); it is also part of `content`.
    pub label: Option<String>,
    /// Its words, label included.
    pub content: Vec<Inline>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListItem {
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// How a table column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Alignment {
    /// As the page sets it.
    Default,
    /// To the left.
    Left,
    /// To the middle.
    Center,
    /// To the right.
    Right,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Inline {
    /// Characters.
    Text {
        /// Never empty.
        text: String,
        /// Where they stand in the author's text.
        #[serde(skip)]
        origin: Origin,
    },
    /// Emphasis.
    Emphasis {
        /// What is emphasised.
        content: Vec<Inline>,
    },
    /// Strong emphasis.
    Strong {
        /// What is emphasised.
        content: Vec<Inline>,
    },
    /// Struck out text.
    Strikethrough {
        /// What is struck out.
        content: Vec<Inline>,
    },
    /// Literal text.
    Code {
        /// The text.
        text: String,
        /// Where it stands, with its marks.
        #[serde(skip)]
        origin: Origin,
    },
    /// A link.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// Its title, if any.
        title: Option<String>,
        /// Its words.
        content: Vec<Inline>,
        /// Where it stands, address included.
        #[serde(skip)]
        origin: Origin,
    },
    /// A picture in a line.
    Image(Image),
    /// A line end in the source that is a space between words; between two wide characters there is none.
    SoftBreak,
    /// A forced line end.
    HardBreak,
    /// Words that the author hid with asterisks; the number of asterisks is all that is known.
    Redaction {
        /// How many asterisks were written.
        stars: usize,
        /// Where they stand.
        #[serde(skip)]
        origin: Origin,
    },
    /// The mark of a footnote.
    FootnoteReference {
        /// The label.
        label: String,
        /// The number it prints, from 1, in order of first mention.
        number: usize,
        /// Where it stands.
        #[serde(skip)]
        origin: Origin,
    },
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Image {
    /// Where the picture is.
    pub target: LinkTarget,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// The title, printed as its caption.
    pub title: Option<String>,
    /// Where it stands in the author's text, address included.
    #[serde(skip)]
    pub origin: Origin,
    /// Where the words of `alt` stand.
    #[serde(skip)]
    pub alt_origin: Origin,
}

/// Where a link or a picture leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "to", rename_all = "snake_case")]
pub enum LinkTarget {
    /// An entry, and an anchor in it.
    Entry {
        /// The entry.
        id: EntryId,
        /// An anchor, without `#`.
        anchor: Option<String>,
    },
    /// A file of the publication, by its path below the publication folder.
    File {
        /// The path, with `/`.
        path: String,
    },
    /// An anchor in the same entry, without `#`.
    Anchor {
        /// The anchor.
        anchor: String,
    },
    /// An address outside, percent-encoded, of an allowed scheme.
    Url {
        /// The address.
        url: String,
    },
    /// Something that was reported and leads nowhere: its words are shown plainly.
    Nowhere,
}

impl Inline {
    /// Words that stand in nobody's text.
    pub fn text(words: impl Into<String>) -> Self {
        Inline::Text { text: words.into(), origin: Origin::default() }
    }

    /// The inlines that it holds.
    pub fn children(&self) -> &[Inline] {
        match self {
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Strikethrough { content }
            | Inline::Link { content, .. } => content,
            _ => &[],
        }
    }

    /// The inlines that it holds, to be changed.
    pub fn children_mut(&mut self) -> Option<&mut Vec<Inline>> {
        match self {
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Strikethrough { content }
            | Inline::Link { content, .. } => Some(content),
            _ => None,
        }
    }

    /// Where it stands in the author's text; nothing for breaks, and for what nobody wrote.
    pub fn place(&self) -> Option<Range<usize>> {
        let origin = match self {
            Inline::Text { origin, .. }
            | Inline::Code { origin, .. }
            | Inline::Link { origin, .. }
            | Inline::Redaction { origin, .. }
            | Inline::FootnoteReference { origin, .. } => origin,
            Inline::Image(image) => &image.origin,
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Strikethrough { content } => return place_of(content),
            Inline::SoftBreak | Inline::HardBreak => return None,
        };
        origin.is_known().then(|| origin.range())
    }
}

/// Where the words of a line stand, from the first to the last.
pub fn place_of(content: &[Inline]) -> Option<Range<usize>> {
    let first = content.iter().find_map(Inline::place)?;
    let last = content.iter().rev().find_map(Inline::place)?;
    Some(first.start..last.end.max(first.end))
}

impl Block {
    /// The lines of words that are its own: one of a paragraph or a heading, one for each cell of a table.
    pub fn lines(&self) -> impl Iterator<Item = &[Inline]> {
        let (line, cells) = match self {
            Block::Heading(heading) => (Some(&heading.content), None),
            Block::Paragraph { content } | Block::Plain { content } => (Some(content), None),
            Block::Table { head, rows, .. } => (None, Some(head.iter().chain(rows.iter().flatten()))),
            _ => (None, None),
        };
        line.into_iter().chain(cells.into_iter().flatten()).map(Vec::as_slice)
    }

    /// The same lines, to be changed.
    pub fn lines_mut(&mut self) -> impl Iterator<Item = &mut Vec<Inline>> {
        let (line, cells) = match self {
            Block::Heading(heading) => (Some(&mut heading.content), None),
            Block::Paragraph { content } | Block::Plain { content } => (Some(content), None),
            Block::Table { head, rows, .. } => (None, Some(head.iter_mut().chain(rows.iter_mut().flatten()))),
            _ => (None, None),
        };
        line.into_iter().chain(cells.into_iter().flatten())
    }

    /// The blocks that stand in it, in order.
    pub fn children(&self) -> impl Iterator<Item = &Block> {
        let (blocks, items): (&[Block], &[ListItem]) = match self {
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => (blocks, &[]),
            Block::List { items, .. } => (&[], items),
            _ => (&[], &[]),
        };
        blocks.iter().chain(items.iter().flat_map(|item| &item.blocks))
    }

    /// The groups of blocks that stand in it, to be changed: one of a quotation, one for each item of a list.
    pub fn children_mut(&mut self) -> impl Iterator<Item = &mut Vec<Block>> {
        let (blocks, items) = match self {
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => (Some(blocks), None),
            Block::List { items, .. } => (None, Some(items)),
            _ => (None, None),
        };
        blocks.into_iter().chain(items.into_iter().flatten().map(|item| &mut item.blocks))
    }

    /// Where it stands in the author's text, from the first of its words to the last; nothing for what nobody wrote.
    pub fn place(&self) -> Option<Range<usize>> {
        let own = match self {
            Block::Code { origin, .. } | Block::Figure(Image { origin, .. }) => origin.is_known().then(|| origin.range()),
            _ => None,
        };
        let places = own.into_iter().chain(self.lines().filter_map(place_of)).chain(self.children().filter_map(Block::place));
        places.reduce(|all, place| all.start.min(place.start)..all.end.max(place.end))
    }
}

/// Shows every block of a tree to a function, each before those that stand in it.
pub fn visit_blocks<'a>(blocks: impl IntoIterator<Item = &'a Block>, visit: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        visit(block);
        visit_blocks(block.children(), visit);
    }
}

/// The words of a line without any marking; a redaction gives its asterisks, a break one line feed.
pub fn plain_text(content: &[Inline]) -> String {
    let mut text = String::new();
    push_plain_text(content, &mut text);
    text
}

fn push_plain_text(content: &[Inline], text: &mut String) {
    for inline in content {
        match inline {
            Inline::Text { text: words, .. } | Inline::Code { text: words, .. } => text.push_str(words),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Strikethrough { content }
            | Inline::Link { content, .. } => {
                push_plain_text(content, text);
            }
            Inline::Image(image) => text.push_str(&image.alt),
            Inline::SoftBreak => text.push(' '),
            Inline::HardBreak => text.push('\n'),
            Inline::Redaction { stars, .. } => text.extend(std::iter::repeat_n('*', *stars)),
            Inline::FootnoteReference { .. } => {}
        }
    }
}

/// How many characters a reader reads: Han characters, and words of other scripts by letters.
pub fn length(blocks: &[Block]) -> usize {
    let mut count = 0;
    visit_blocks(blocks, &mut |block| {
        count += block.lines().map(|line| plain_text(line).chars().count()).sum::<usize>();
        if let Block::Code { text, .. } = block {
            count += text.chars().count();
        }
    });
    count
}

/// Shows every inline of a tree, figures as pictures, to a function.
pub fn visit_inlines(blocks: &[Block], visit: &mut dyn FnMut(&Inline)) {
    visit_blocks(blocks, &mut |block| {
        block.lines().for_each(|line| visit_content(line, visit));
        if let Block::Figure(image) = block {
            visit(&Inline::Image(image.clone()));
        }
    });
}

fn visit_content(content: &[Inline], visit: &mut dyn FnMut(&Inline)) {
    for inline in content {
        visit(inline);
        visit_content(inline.children(), visit);
    }
}

/// Hands every link target of a tree to a function that may change it.
pub fn replace_targets(blocks: &mut [Block], replace: &mut dyn FnMut(&mut LinkTarget)) {
    for block in blocks {
        block.lines_mut().for_each(|line| replace_in_content(line, replace));
        block.children_mut().for_each(|blocks| replace_targets(blocks, replace));
    }
}

fn replace_in_content(content: &mut [Inline], replace: &mut dyn FnMut(&mut LinkTarget)) {
    for inline in content {
        if let Inline::Link { target, .. } = inline {
            replace(target);
        }
        if let Some(content) = inline.children_mut() {
            replace_in_content(content, replace);
        }
    }
}
