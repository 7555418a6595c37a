//! What is shown of an entry: the proof that it has every word, and the best passage with the words marked.

use std::ops::Range;

use super::TextRole;
use super::fold::{Folded, fold, is_boundary};
use super::stored::StoredEntry;

/// Words with marked ranges of bytes, in order, which do not overlap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marked {
    /// The words.
    pub text: String,
    /// The marked bytes.
    pub marks: Vec<Range<usize>>,
}

/// An entry whose texts have every word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The title.
    pub title: Marked,
    /// The best passage.
    pub snippet: Marked,
    /// The anchor that it is under.
    pub anchor: Option<String>,
}

/// Characters of a passage.
const WIDTH: usize = 90;
/// Characters before the first marked word.
const LEAD: usize = 24;

/// A text with the places where the words stand in it.
struct Searched<'a> {
    words: &'a str,
    folded: Folded,
    /// The number of the word and the folded characters, in order.
    places: Vec<(usize, Range<usize>)>,
}

impl<'a> Searched<'a> {
    fn new(text: &'a str, words: &[Vec<char>]) -> Self {
        let folded = fold(text);
        let mut places = Vec::new();
        for (number, word) in words.iter().enumerate() {
            places.extend(folded.find(word).map(|start| (number, start..start + word.len())));
        }
        places.sort_by_key(|(number, range)| (range.start, range.end, *number));
        Self { words: text, folded, places }
    }

    /// The range of original bytes with the places in it marked, ellipses where it was cut.
    fn marked(&self, shown: Range<usize>) -> Marked {
        let lead = if shown.start > 0 { "…" } else { "" };
        let tail = if shown.end < self.words.len() { "…" } else { "" };
        let mut marked = Marked { text: format!("{lead}{}{tail}", &self.words[shown.clone()]), marks: Vec::new() };
        for (_, place) in &self.places {
            let source = self.folded.source(place.clone());
            let (start, end) = (source.start.max(shown.start), source.end.min(shown.end));
            if start < end {
                push_mark(&mut marked.marks, start - shown.start + lead.len()..end - shown.start + lead.len());
            }
        }
        marked
    }

    /// The folded characters of the window with the most different words, the earliest of them, and how many words it has.
    fn best_window(&self) -> (usize, Range<usize>) {
        let mut best = (0, 0..WIDTH.min(self.folded.chars().len()));
        for (index, (_, first)) in self.places.iter().enumerate() {
            let inside = self.places[index..].iter().take_while(|(_, range)| range.end <= first.start + WIDTH - LEAD);
            let words = inside.fold(0u64, |words, (number, _)| words | 1 << number).count_ones() as usize;
            if words.max(1) > best.0 {
                best = (words.max(1), self.window_around(first.start));
            }
        }
        best
    }

    /// A window that begins a little before a place, at the beginning of a sentence where one is near.
    fn window_around(&self, place: usize) -> Range<usize> {
        let chars = self.folded.chars();
        let earliest = place.saturating_sub(LEAD);
        let is_end = |c: char| matches!(c, '。' | '!' | '?' | ';' | '\n');
        let sentence = (earliest..place).find(|&at| at == 0 || is_end(chars[at - 1]));
        let clause = (earliest..place).find(|&at| at == 0 || matches!(chars[at - 1], ',' | ':' | '、'));
        let start = if earliest == 0 { 0 } else { sentence.or(clause).unwrap_or(earliest) };
        start..(start + WIDTH).min(chars.len())
    }

    fn shown(&self, window: Range<usize>) -> Range<usize> {
        let source = self.folded.source(window.clone());
        let end = if window.end == self.folded.chars().len() { self.words.len() } else { source.end };
        let start = if window.start == 0 { 0 } else { source.start };
        start..end.max(start)
    }

    fn excerpt(&self) -> Marked {
        let (_, window) = self.best_window();
        self.marked(self.shown(window))
    }
}

fn push_mark(marks: &mut Vec<Range<usize>>, mark: Range<usize>) {
    match marks.last_mut() {
        Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
        _ => marks.push(mark),
    }
}

/// The passage of an entry, or none where a word is missing after all: the lists only say that it is likely there.
pub fn passage(entry: &StoredEntry<'_>, words: &[Vec<char>]) -> Option<Passage> {
    let title = Searched::new(entry.title, words);
    let texts: Vec<(TextRole, &str, Searched<'_>)> =
        entry.texts.iter().map(|text| (text.role, text.anchor, Searched::new(text.words, words))).collect();
    let has = |number: usize| {
        std::iter::once(&title).chain(texts.iter().map(|text| &text.2)).any(|text| text.places.iter().any(|p| p.0 == number))
    };
    if !(0..words.len()).all(has) {
        return None;
    }
    let best = best_text(&texts);
    Some(Passage {
        title: title.marked(0..entry.title.len()),
        snippet: best.map(|(_, _, text)| text.excerpt()).unwrap_or_default(),
        anchor: best.filter(|(_, anchor, _)| !anchor.is_empty()).map(|(_, anchor, _)| (*anchor).to_owned()),
    })
}

/// The text with the most words near each other; among equals running text before a heading before a name, then the first.
fn best_text<'t, 'a>(texts: &'t [(TextRole, &'a str, Searched<'a>)]) -> Option<&'t (TextRole, &'a str, Searched<'a>)> {
    let rank = |text: &(TextRole, &str, Searched<'_>)| (text.2.best_window().0, text.0);
    let mut best: Option<&(TextRole, &str, Searched<'_>)> = None;
    for text in texts.iter().filter(|text| !text.2.words.is_empty()) {
        if best.is_none_or(|best| rank(text) > rank(best)) {
            best = Some(text);
        }
    }
    best
}

/// Whether a text has a word: the definition of a match that the index must agree with.
pub fn contains(text: &str, word: &[char]) -> bool {
    !word.is_empty() && fold(text).chars().split(|&c| is_boundary(c)).any(|piece| piece.windows(word.len()).any(|window| window == word))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;
    use crate::search::Facets;
    use crate::search::query::Query;
    use crate::search::stored::StoredText;

    fn entry<'a>(title: &'a str, texts: &[(TextRole, &'a str)]) -> StoredEntry<'a> {
        let texts = texts.iter().map(|&(role, words)| StoredText { role, anchor: "a", words }).collect();
        StoredEntry { id: "cases/x", url: "cases/x.html", title, date: "", facets: Facets::default(), texts }
    }

    fn show(marked: &Marked) -> String {
        let mut out = String::new();
        let mut from = 0;
        for mark in &marked.marks {
            out += &format!("{}[{}]", &marked.text[from..mark.start], &marked.text[mark.clone()]);
            from = mark.end;
        }
        out + &marked.text[from..]
    }

    fn check(text: &str, query: &str, expected: &str) {
        let entry = entry("标题", &[(TextRole::Body, text)]);
        let passage = passage(&entry, &Query::parse(query).words);
        assert_eq!(passage.map(|passage| show(&passage.snippet)).unwrap_or_default(), expected);
    }

    #[test]
    fn words_are_marked_where_they_stand() {
        check("推进清廉交通建设。", "清廉 建设", "推进[清廉]交通[建设]。");
        check("哈哈哈", "哈哈", "[哈哈哈]");
        check("面积３㎡左右", "m2", "面积３[㎡]左右");
        check("推進清廉交通", "推进", "[推進]清廉交通");
    }

    #[test]
    fn a_missing_word_gives_no_passage() {
        check("推进清廉交通建设。", "清廉 没有", "");
        check("清廉**建设", "清廉建设", "");
        check("清廉 建设", "清廉建设", "");
    }

    #[test]
    fn long_texts_are_cut_around_the_words() {
        let text = format!("{}。清廉交通建设走在前列，{}", "前".repeat(300), "后".repeat(300));
        let shown = passage(&entry("题", &[(TextRole::Body, &text)]), &Query::parse("交通").words).unwrap().snippet;
        assert!(show(&shown).starts_with("…清廉[交通]建设走在前列，后"), "{}", show(&shown));
        assert!(shown.text.ends_with("后…"));
        assert_eq!(shown.text.chars().count(), WIDTH + 2);
    }

    #[test]
    fn the_passage_with_more_words_wins() {
        let entry = entry("题", &[(TextRole::Name, "清廉"), (TextRole::Body, "清廉在前"), (TextRole::Body, "清廉与交通在后")]);
        let shown = passage(&entry, &Query::parse("清廉 交通").words).unwrap();
        assert_eq!(show(&shown.snippet), "[清廉]与[交通]在后");
        assert_eq!(shown.anchor.as_deref(), Some("a"));
    }

    #[test]
    fn a_match_in_the_title_alone_shows_the_beginning() {
        let entry = entry("清廉品牌", &[(TextRole::Body, "正文开头")]);
        let shown = passage(&entry, &Query::parse("品牌").words).unwrap();
        assert_eq!((show(&shown.title), show(&shown.snippet)), ("清廉[品牌]".to_owned(), "正文开头".to_owned()));
    }
}
