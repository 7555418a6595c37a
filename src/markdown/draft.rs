//! A body with its repairs, and the way back from each byte of it to the author's text.
//!
//! Every repair replaces some bytes by one character, repeated; that keeps five million repairs small.

use std::borrow::Cow;
use std::ops::Range;

/// One repair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Edit {
    /// Where it begins.
    pub start: usize,
    /// How many bytes it replaces; none for an insertion.
    pub len: usize,
    /// The character that takes their place.
    pub with: char,
    /// How often.
    pub times: usize,
}

impl Edit {
    /// These bytes become this character, so many times.
    pub(super) fn replace(range: Range<usize>, with: char, times: usize) -> Self {
        Self { start: range.start, len: range.len(), with, times }
    }

    /// One more character here.
    pub(super) fn insert(at: usize, with: char) -> Self {
        Self { start: at, len: 0, with, times: 1 }
    }

    fn end(&self) -> usize {
        self.start + self.len
    }

    fn width(&self) -> usize {
        self.with.len_utf8() * self.times
    }
}

/// The repaired text.
#[derive(Debug, Clone)]
pub(super) struct Draft<'a> {
    original: &'a str,
    /// What the parser reads.
    pub text: Cow<'a, str>,
    /// In the original's offsets, sorted, apart from each other.
    edits: Vec<Edit>,
    /// Where each edit begins in `text`.
    starts: Vec<usize>,
}

impl<'a> Draft<'a> {
    /// The original with these repairs, given in its offsets and in their order.
    pub(super) fn new(original: &'a str, edits: Vec<Edit>) -> Self {
        if edits.is_empty() {
            return Self { original, text: Cow::Borrowed(original), edits, starts: Vec::new() };
        }
        let mut text = String::with_capacity(original.len() + 2 * edits.len());
        let mut starts = Vec::with_capacity(edits.len());
        let mut rest = 0;
        for edit in &edits {
            text.push_str(&original[rest..edit.start]);
            starts.push(text.len());
            text.extend(std::iter::repeat_n(edit.with, edit.times));
            rest = edit.end();
        }
        text.push_str(&original[rest..]);
        Self { original, text: Cow::Owned(text), edits, starts }
    }

    /// Whether the parser reads anything but what the author wrote.
    pub(super) fn is_repaired(&self) -> bool {
        !self.edits.is_empty()
    }

    /// The same original with more repairs, given in the offsets of this draft; a repair of a repair takes its place.
    pub(super) fn revise(self, more: Vec<Edit>) -> Self {
        let mut more: Vec<Edit> = more
            .into_iter()
            .map(|edit| {
                let range = self.origin(edit.start..edit.start + edit.len);
                Edit { start: range.start, len: range.len(), ..edit }
            })
            .collect();
        more.sort_by_key(|edit| (edit.start, edit.len));
        let replacements: Vec<Edit> = more.iter().filter(|edit| edit.len > 0).copied().collect();
        let mut edits: Vec<Edit> = self.edits.iter().filter(|old| !is_covered(old, &replacements)).copied().collect();
        edits.append(&mut more);
        edits.sort_by_key(|edit| (edit.start, edit.len));
        Self::new(self.original, edits)
    }

    /// Where a range of this draft is in the original.
    pub(super) fn origin(&self, range: Range<usize>) -> Range<usize> {
        let start = self.offset(range.start, |edit, into| if into == edit.width() { edit.end() } else { edit.start });
        let end = self.offset(range.end, |edit, into| if into == 0 { edit.start } else { edit.end() });
        start..end.max(start)
    }

    /// The stretches of a range of this draft between repairs: where each begins here, and its bytes in the original.
    pub(super) fn stretches(&self, range: Range<usize>) -> impl Iterator<Item = (usize, Range<usize>)> {
        let first = self.starts.partition_point(|&start| start <= range.start);
        let last = self.starts.partition_point(|&start| start < range.end);
        let inner = (first..last.max(first)).flat_map(|index| [self.starts[index], self.starts[index] + self.edits[index].width()]);
        let mut begins: Vec<usize> = std::iter::once(range.start).chain(inner.filter(|&at| at < range.end)).collect();
        begins.dedup();
        let ends: Vec<usize> = begins.iter().skip(1).copied().chain([range.end]).collect();
        begins.into_iter().zip(ends).map(|(start, end)| (start, self.origin(start..end)))
    }

    /// An offset of the draft in the original; `within` decides for what lies `into` a repair, its two ends included.
    fn offset(&self, offset: usize, within: impl Fn(&Edit, usize) -> usize) -> usize {
        let Some(index) = self.starts.partition_point(|&start| start <= offset).checked_sub(1) else { return offset };
        let (edit, into) = (&self.edits[index], offset - self.starts[index]);
        if into <= edit.width() { within(edit, into) } else { edit.end() + into - edit.width() }
    }
}

/// Whether a repair lies within one of the sorted later replacements.
fn is_covered(old: &Edit, replacements: &[Edit]) -> bool {
    let before = replacements.partition_point(|edit| edit.start <= old.start);
    let Some(edit) = before.checked_sub(1).map(|index| replacements[index]) else { return false };
    if old.len > 0 { old.end() <= edit.end() } else { edit.start < old.start && old.start < edit.end() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_lead_back_through_replacements_and_insertions() {
        let draft = Draft::new("a<b**c", vec![Edit::replace(1..2, '＜', 1), Edit::replace(3..5, '＊', 2), Edit::insert(6, '！')]);
        assert_eq!(draft.text, "a＜b＊＊c！");
        assert_eq!(draft.origin(0..1), 0..1);
        assert_eq!(draft.origin(1..4), 1..2);
        assert_eq!(draft.origin(5..11), 3..5);
        assert_eq!(draft.origin(5..8), 3..5);
        assert_eq!(draft.origin(11..12), 5..6);
        assert_eq!(draft.origin(11..15), 5..6);
    }

    #[test]
    fn repair_of_a_repair_takes_its_place() {
        let draft = Draft::new("        x*", vec![Edit::replace(0..8, ' ', 5)]);
        let draft = draft.revise(vec![Edit::replace(0..5, ' ', 1), Edit::replace(6..7, '＊', 1)]);
        assert_eq!(draft.text, " x＊");
        assert_eq!(draft.origin(1..2), 8..9);
        assert_eq!(draft.origin(2..5), 9..10);
    }

    #[test]
    fn insertion_stands_before_a_repair_at_the_same_place() {
        let draft = Draft::new("**<b", vec![Edit::replace(2..3, '＜', 1)]).revise(vec![Edit::insert(2, '！')]);
        assert_eq!(draft.text, "**！＜b");
        assert_eq!(draft.origin(8..9), 3..4);
    }
}
