//! The block tree of a body: what the site, the album and the index read instead of Markdown.
//!
//! The tree holds no raw HTML and no unresolved reference: a link leads to a [`LinkTarget`] that was checked when the body was read.

use serde::Serialize;

use super::entry::Visibility;
use super::id::EntryId;

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
    },
    /// A link.
    Link {
        /// Where it leads.
        target: LinkTarget,
        /// Its title, if any.
        title: Option<String>,
        /// Its words.
        content: Vec<Inline>,
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
    },
    /// The mark of a footnote.
    FootnoteReference {
        /// The label.
        label: String,
        /// The number it prints, from 1, in order of first mention.
        number: usize,
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

/// The words of a line without any marking; a redaction gives its asterisks, a break one line feed.
pub fn plain_text(content: &[Inline]) -> String {
    let mut text = String::new();
    push_plain_text(content, &mut text);
    text
}

fn push_plain_text(content: &[Inline], text: &mut String) {
    for inline in content {
        match inline {
            Inline::Text { text: words } | Inline::Code { text: words } => text.push_str(words),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Strikethrough { content }
            | Inline::Link { content, .. } => {
                push_plain_text(content, text);
            }
            Inline::Image(image) => text.push_str(&image.alt),
            Inline::SoftBreak => text.push(' '),
            Inline::HardBreak => text.push('\n'),
            Inline::Redaction { stars } => text.extend(std::iter::repeat_n('*', *stars)),
            Inline::FootnoteReference { .. } => {}
        }
    }
}

/// How many characters a reader reads: Han characters, and words of other scripts by letters.
pub fn length(blocks: &[Block]) -> usize {
    blocks
        .iter()
        .map(|block| match block {
            Block::Heading(heading) => plain_text(&heading.content).chars().count(),
            Block::Paragraph { content } | Block::Plain { content } => plain_text(content).chars().count(),
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => length(blocks),
            Block::List { items, .. } => items.iter().map(|item| length(&item.blocks)).sum(),
            Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).map(|cell| plain_text(cell).chars().count()).sum(),
            Block::Code { text, .. } => text.chars().count(),
            Block::Figure(_) | Block::Rule => 0,
        })
        .sum()
}

/// Shows every inline of a tree, figures as pictures, to a function.
pub fn visit_inlines(blocks: &[Block], visit: &mut dyn FnMut(&Inline)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => visit_content(&heading.content, visit),
            Block::Paragraph { content } | Block::Plain { content } => visit_content(content, visit),
            Block::List { items, .. } => items.iter().for_each(|item| visit_inlines(&item.blocks, visit)),
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => visit_inlines(blocks, visit),
            Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).for_each(|cell| visit_content(cell, visit)),
            Block::Figure(image) => visit(&Inline::Image(image.clone())),
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn visit_content(content: &[Inline], visit: &mut dyn FnMut(&Inline)) {
    for inline in content {
        visit(inline);
        match inline {
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Strikethrough { content }
            | Inline::Link { content, .. } => {
                visit_content(content, visit);
            }
            _ => {}
        }
    }
}

/// Hands every link target of a tree to a function that may change it.
pub fn replace_targets(blocks: &mut [Block], replace: &mut dyn FnMut(&mut LinkTarget)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => replace_in_content(&mut heading.content, replace),
            Block::Paragraph { content } | Block::Plain { content } => replace_in_content(content, replace),
            Block::List { items, .. } => items.iter_mut().for_each(|item| replace_targets(&mut item.blocks, replace)),
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => replace_targets(blocks, replace),
            Block::Table { head, rows, .. } => {
                head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| replace_in_content(cell, replace));
            }
            Block::Figure(_) | Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn replace_in_content(content: &mut [Inline], replace: &mut dyn FnMut(&mut LinkTarget)) {
    for inline in content {
        match inline {
            Inline::Link { target, content, .. } => {
                replace(target);
                replace_in_content(content, replace);
            }
            Inline::Emphasis { content } | Inline::Strong { content } | Inline::Strikethrough { content } => {
                replace_in_content(content, replace);
            }
            _ => {}
        }
    }
}
