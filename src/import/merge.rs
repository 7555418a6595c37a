//! A newer file from a unit and what the office has edited since: three texts into one, with nothing lost.
//!
//! - The front matter is merged field by field, compared by what the fields say, not by how they are written.
//! - The body is merged block by block ([`blocks`]). A block is what stands between blank lines.
//! - Where both changed the same thing, the office's text stands, and the unit's is quoted beside it in a remark, which is in no output.
//! - Where no base is known (the entry was written by hand), what both have is the base: nothing counts as deleted.

mod align;
mod blocks;
mod fields;

use std::sync::Arc;

use crate::load::front_matter;
use crate::model::kind::Kind;
use crate::source::SourceText;

/// What came of a merge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// The text of the entry.
    pub text: String,
    /// What both had changed, in order.
    pub conflicts: Vec<Conflict>,
}

/// Something that both had changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The office's words, which stand; nothing where the office had deleted them.
    pub ours: String,
    /// The unit's words, which are quoted; nothing where the unit had deleted them.
    pub theirs: String,
}

/// Merges what the unit sent (`theirs`) into the office's text (`ours`); `base` is what the unit had sent before.
pub fn merge(kind: Kind, base: Option<&str>, ours: &str, theirs: &str) -> Merged {
    let ours_parts = Parts::of(ours);
    let theirs_parts = Parts::of(theirs);
    let base_parts = base.map(Parts::of);
    let mut conflicts = Vec::new();
    let head = fields::merge(kind, base_parts.as_ref().map(|parts| parts.head), ours_parts.head, theirs_parts.head, &mut conflicts);
    let body = blocks::merge(base_parts.as_ref().map(|parts| parts.body), ours_parts.body, theirs_parts.body, &mut conflicts);
    let text = if ours_parts.has_head { format!("---\n{head}---\n{body}") } else { body };
    Merged { text, conflicts }
}

/// The two parts of an entry as they are written.
struct Parts<'t> {
    head: &'t str,
    body: &'t str,
    has_head: bool,
}

impl<'t> Parts<'t> {
    fn of(text: &'t str) -> Self {
        let source: Arc<SourceText> = SourceText::new("", text);
        match front_matter::split(&source) {
            Ok((parts, _)) => Self { head: &text[parts.front_matter], body: &text[parts.body], has_head: true },
            Err(_) => Self { head: "", body: text, has_head: false },
        }
    }
}
