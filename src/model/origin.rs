//! Where words came from: which bytes of the author's text each byte of a value, a line or a passage stands for.
//!
//! What is read is seldom what is written: escapes and entities are resolved, line ends vanish, repairs are made. An [`Origin`] is made
//! while that happens, so that nobody has to look for the words again.

use std::ops::Range;

/// The way back from some words to the author's text. Two trees that say the same are equal wherever they came from.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// The bytes of the source from the first to the last of the words.
    range: Range<usize>,
    /// `(offset in the words, offset in the source)` of each further stretch that runs in step; the first begins at `range.start`.
    stretches: Vec<(u32, u32)>,
}

impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Origin {}

impl Origin {
    /// Words that stand in the source as they are, or that are taken as one thing.
    pub fn of(range: Range<usize>) -> Self {
        Self { range, stretches: Vec::new() }
    }

    /// The bytes of the source from the first to the last of the words; empty for words that nobody wrote.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Whether the words stand in a source at all.
    pub fn is_known(&self) -> bool {
        self.range != (0..0)
    }

    /// Adds a stretch to words that have `length` bytes so far. It stands for `source`, and runs in step with it as long as both last.
    pub fn push(&mut self, length: usize, source: Range<usize>) {
        if length == 0 && self.stretches.is_empty() {
            self.range = source;
            return;
        }
        if self.place(length) != source.start {
            self.stretches.push((narrow(length), narrow(source.start)));
        }
        self.range.end = self.range.end.max(source.end);
    }

    /// Adds the stretches of other words, which follow `length` bytes.
    pub fn append(&mut self, length: usize, other: &Origin) {
        let first_end = other.stretches.first().map_or(other.range.end, |(_, from)| *from as usize);
        self.push(length, other.range.start..first_end.max(other.range.start));
        for (at, from) in &other.stretches {
            self.push(length + *at as usize, *from as usize..other.range.end.max(*from as usize));
        }
    }

    /// The way back from a part of the words: from byte `at`, `length` bytes.
    #[must_use]
    pub fn part(&self, at: usize, length: usize) -> Self {
        let first = self.stretches.partition_point(|(begin, _)| *begin as usize <= at);
        let inner = self.stretches[first..].iter().take_while(|(begin, _)| (*begin as usize) < at + length);
        let stretches = inner.map(|(begin, from)| (begin - narrow(at), *from)).collect();
        Self { range: self.place(at)..self.place(at + length).max(self.place(at)), stretches }
    }

    /// The byte of the source that a byte of the words came from.
    pub fn place(&self, offset: usize) -> usize {
        let index = self.stretches.partition_point(|(at, _)| *at as usize <= offset);
        let (at, from) = match index.checked_sub(1) {
            Some(index) => (self.stretches[index].0 as usize, self.stretches[index].1 as usize),
            None => (0, self.range.start),
        };
        from + (offset - at)
    }

    /// The bytes of `source` that a range of `words` came from, on character boundaries.
    pub fn locate(&self, words: &str, range: Range<usize>, source: &str) -> Range<usize> {
        let start = self.place(range.start).min(source.len());
        let last = words[..range.end].chars().next_back().map_or(0, char::len_utf8);
        let end = if range.is_empty() { start } else { self.place(range.end - last) + last };
        floor(source, start)..floor(source, end.clamp(start, source.len()))
    }

    /// The way back from a value of YAML to the bytes that it was read from: line ends and indentation were folded, quotation marks
    /// taken off, escapes resolved. What differs is passed over; the rest runs in step.
    pub fn of_scalar(words: &str, source: &str, range: Range<usize>) -> Self {
        let written = &source[range.clone()];
        if let Some(at) = written.find(words).filter(|_| !words.contains('\n')) {
            return Self::of(range.start + at..range.start + at + words.len());
        }
        let mut origin = Self::default();
        let mut at = 0;
        for (offset, c) in words.char_indices() {
            let rest = &written[at..];
            if c.is_whitespace() && !rest.starts_with(c) {
                // A folded line end.
                origin.push(offset, range.start + at..range.start + at);
                continue;
            }
            // Between a character and the next one there are only line ends, indentation, marks and backslashes.
            let skipped = rest.char_indices().take(SCALAR_GAP).find(|(_, found)| *found == c).map(|(skipped, _)| skipped);
            let from = at + skipped.unwrap_or(0);
            origin.push(offset, range.start + from..(range.start + from + c.len_utf8()).min(range.end));
            if skipped.is_some() {
                at = from + c.len_utf8();
            }
        }
        origin
    }
}

/// How far apart two characters of a value may stand in the source, in characters: a line end and an indentation.
pub(crate) const SCALAR_GAP: usize = 64;

fn narrow(offset: usize) -> u32 {
    // A text has at most `source::TEXT_LIMIT` bytes.
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// The last boundary between characters that is not behind a byte.
pub(crate) fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(origin: &Origin, words: &str, source: &str, wanted: &str, expected: &str) {
        let at = words.find(wanted).unwrap();
        let range = origin.locate(words, at..at + wanted.len(), source);
        assert_eq!(&source[range], expected);
    }

    #[test]
    fn stretches_out_of_step_are_kept_apart() {
        let source = "甲&amp;乙\n丙";
        let mut origin = Origin::default();
        origin.push(0, 0..3);
        origin.push(3, 3..8);
        origin.push(4, 8..11);
        origin.push(7, 12..15);
        let words = "甲&乙丙";
        for (wanted, expected) in [("甲", "甲"), ("&", "&"), ("乙", "乙"), ("丙", "丙"), ("乙丙", "乙\n丙")] {
            check(&origin, words, source, wanted, expected);
        }
        assert_eq!(origin.range(), 0..15);
    }

    #[test]
    fn appended_words_keep_their_places() {
        let mut inner = Origin::default();
        inner.push(0, 10..13);
        inner.push(3, 20..23);
        let mut outer = Origin::of(0..3);
        outer.append(3, &inner);
        assert_eq!([outer.place(0), outer.place(3), outer.place(6)], [0, 10, 20]);
        assert_eq!(outer.range(), 0..23);
    }

    #[test]
    fn folded_and_quoted_values_lead_back() {
        let source = "summary: >\n  第一行，\n  第二行。\ntitle: \"引\\\"号\"\n";
        let folded = "第一行，第二行。";
        let origin = Origin::of_scalar(folded, source, 9..source.find("title").unwrap());
        check(&origin, folded, source, "第二行", "第二行");
        let quoted = "引\"号";
        let at = source.find("\"引").unwrap();
        let origin = Origin::of_scalar(quoted, source, at..source.len() - 1);
        check(&origin, quoted, source, "号", "号");
    }
}
