//! Every line of a tree, in order.

use crate::content::block::{Block, Heading, Inline};

/// Calls `visit` for the words of each heading, paragraph, item and cell, in the order of the page.
pub(super) fn lines<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a [Inline])) {
    for block in blocks {
        match block {
            Block::Heading(Heading { content, .. }) | Block::Paragraph { content } | Block::Plain { content } => visit(content),
            Block::List { items, .. } => items.iter().for_each(|item| lines(&item.blocks, visit)),
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => lines(blocks, visit),
            Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).for_each(|cell| visit(cell)),
            Block::Code { .. } | Block::Figure(_) | Block::Rule => {}
        }
    }
}

/// The same, to change each inline, the outer before the inner.
pub(super) fn inlines_mut(blocks: &mut [Block], change: &mut dyn FnMut(&mut Inline)) {
    for block in blocks {
        match block {
            Block::Heading(Heading { content, .. }) | Block::Paragraph { content } | Block::Plain { content } => {
                within_mut(content, change);
            }
            Block::List { items, .. } => items.iter_mut().for_each(|item| inlines_mut(&mut item.blocks, change)),
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => inlines_mut(blocks, change),
            Block::Table { head, rows, .. } => head.iter_mut().chain(rows.iter_mut().flatten()).for_each(|cell| within_mut(cell, change)),
            Block::Code { .. } | Block::Figure(_) | Block::Rule => {}
        }
    }
}

fn within_mut(content: &mut [Inline], change: &mut dyn FnMut(&mut Inline)) {
    for inline in content {
        change(inline);
        if let Inline::Emphasis { content }
        | Inline::Strong { content }
        | Inline::Strikethrough { content }
        | Inline::Link { content, .. } = inline
        {
            within_mut(content, change);
        }
    }
}

/// Every inline of a line, the outer before the inner.
pub(super) fn inlines<'a>(content: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in content {
        visit(inline);
        if let Inline::Emphasis { content }
        | Inline::Strong { content }
        | Inline::Strikethrough { content }
        | Inline::Link { content, .. } = inline
        {
            inlines(content, visit);
        }
    }
}

/// Every heading of a tree, in order.
pub(super) fn headings_mut<'a>(blocks: &'a mut [Block], change: &mut dyn FnMut(&'a mut Heading)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => change(heading),
            Block::List { items, .. } => items.iter_mut().for_each(|item| headings_mut(&mut item.blocks, change)),
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => headings_mut(blocks, change),
            _ => {}
        }
    }
}
