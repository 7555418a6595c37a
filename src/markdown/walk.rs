//! Every line of a tree, in order.

use crate::model::block::{Block, Heading, Inline, visit_blocks};

/// Calls `visit` for the words of each heading, paragraph, item and cell, in the order of the page.
pub(super) fn lines<'a>(blocks: &'a [Block], visit: &mut dyn FnMut(&'a [Inline])) {
    visit_blocks(blocks, &mut |block| block.lines().for_each(&mut *visit));
}

/// The same, to change each inline, the outer before the inner.
pub(super) fn inlines_mut(blocks: &mut [Block], change: &mut dyn FnMut(&mut Inline)) {
    for block in blocks {
        block.lines_mut().for_each(|line| within_mut(line, change));
        block.children_mut().for_each(|blocks| inlines_mut(blocks, change));
    }
}

fn within_mut(content: &mut [Inline], change: &mut dyn FnMut(&mut Inline)) {
    for inline in content {
        change(inline);
        if let Some(content) = inline.children_mut() {
            within_mut(content, change);
        }
    }
}

/// Every inline of a line, the outer before the inner.
pub(super) fn inlines<'a>(content: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in content {
        visit(inline);
        inlines(inline.children(), visit);
    }
}

/// Every heading of a tree, in order.
pub(super) fn headings_mut(blocks: &mut [Block], change: &mut dyn FnMut(&mut Heading)) {
    for block in blocks {
        if let Block::Heading(heading) = block {
            change(heading);
        }
        block.children_mut().for_each(|blocks| headings_mut(blocks, change));
    }
}
