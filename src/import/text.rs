//! The words of a tree without their look.

use super::document::{Block, Inline, Paragraph};

impl Paragraph {
    /// Its words; a line break is a line feed. The automatic number is not among them.
    pub fn text(&self) -> String {
        text_of(&self.inlines)
    }

    /// Whether nothing in it can be seen.
    pub fn is_blank(&self) -> bool {
        self.label.is_none() && self.inlines.iter().all(is_blank)
    }
}

impl Block {
    /// Its words, those of a table cell by cell, each paragraph on a line.
    pub fn text(&self) -> String {
        let mut lines = Vec::new();
        visit_paragraphs(std::slice::from_ref(self), &mut |paragraph| {
            let label = paragraph.label.as_ref().map_or("", |label| label.text.as_str());
            lines.push(format!("{label}{}", paragraph.text()));
        });
        lines.join("\n")
    }
}

/// The words of a line; a line break is a line feed.
pub fn text_of(inlines: &[Inline]) -> String {
    let mut text = String::new();
    push_text(inlines, &mut text);
    text
}

fn push_text(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text: words, .. } => text.push_str(words),
            Inline::LineBreak => text.push('\n'),
            Inline::Link { inlines, .. } => push_text(inlines, text),
            Inline::Picture(_) | Inline::Note(_) => {}
        }
    }
}

fn is_blank(inline: &Inline) -> bool {
    match inline {
        Inline::Text { text, .. } => text.trim().is_empty(),
        Inline::LineBreak => true,
        Inline::Link { inlines, .. } => inlines.iter().all(is_blank),
        Inline::Picture(_) | Inline::Note(_) => false,
    }
}

/// Shows every paragraph of some blocks to a function, those of tables too, in order.
pub fn visit_paragraphs<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a Paragraph)) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => visit(paragraph),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| visit_paragraphs(&cell.blocks, visit)),
        }
    }
}

/// Shows every inline of a line to a function, what stands in links too.
pub fn visit_inlines<'a>(inlines: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in inlines {
        visit(inline);
        if let Inline::Link { inlines, .. } = inline {
            visit_inlines(inlines, visit);
        }
    }
}
