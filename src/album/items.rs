//! What stands on the pages of a layout, group by group.

use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

/// Shows every item that is no group to a function, in order, with the number of its page (from 1).
pub(crate) fn visit<'a>(document: &'a PagedDocument, see: &mut dyn FnMut(usize, &'a FrameItem)) {
    for (index, page) in document.pages().iter().enumerate() {
        visit_frame(&page.frame, index + 1, see);
    }
}

fn visit_frame<'a>(frame: &'a Frame, page: usize, see: &mut dyn FnMut(usize, &'a FrameItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => visit_frame(&group.frame, page, see),
            item => see(page, item),
        }
    }
}
