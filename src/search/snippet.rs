//! What is shown of an entry: the proof that it has every word, and the best passage with the words marked.

use std::cell::OnceCell;
use std::ops::Range;

use super::TextRole;
use super::fold::{Folded, Folder};
use super::plan::SearchWord;
use super::rank::{FieldWeights, fine_weight};
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
    /// The words in the passage from the first marked one to the last, as they stand on the page: what a text fragment points at.
    pub pointed: Option<String>,
    /// The fine weight of each word in the entry's texts.
    pub weights: Vec<u32>,
    /// Whether the passage has all words.
    pub together: bool,
}

/// Characters of a passage.
const WIDTH: usize = 90;
/// Characters before the first marked word.
const LEAD: usize = 24;
/// Characters that a text fragment may have.
const POINTED: usize = 40;

/// A text made ready to be searched, which takes longer than the search.
#[derive(Debug)]
pub struct Prepared {
    /// Where each character begins.
    starts: Vec<u32>,
    /// The folded text, and where it has puns what they can be read as.
    readings: Vec<Folded>,
    /// The same loosened, once it is wanted.
    loosened: OnceCell<Vec<Folded>>,
}

impl Prepared {
    /// Makes all texts of an entry ready, the title first.
    pub fn all(entry: &StoredEntry<'_>, folder: &Folder) -> Vec<Self> {
        std::iter::once(entry.title).chain(entry.texts.iter().map(|text| text.words)).map(|words| Self::new(words, folder)).collect()
    }

    fn new(words: &str, folder: &Folder) -> Self {
        let mut readings = vec![folder.fold(words)];
        readings.extend(readings[0].readings());
        Self { starts: words.char_indices().map(|(start, _)| start as u32).collect(), readings, loosened: OnceCell::new() }
    }

    /// The readings in which a word is looked for.
    fn readings_for(&self, word: &SearchWord) -> &[Folded] {
        match word.loosened {
            true => self.loosened.get_or_init(|| self.readings.iter().map(|reading| reading.loosened().text).collect()),
            false => &self.readings,
        }
    }

    /// Whether one of the words stands in the text `words`, which this was made of.
    fn has_any(&self, words: &str, wanted: &[SearchWord]) -> bool {
        !wanted.is_empty() && !Searched::new(words, self, wanted).places.is_empty()
    }
}

/// A text with the places where the words stand in it.
struct Searched<'a> {
    words: &'a str,
    /// Where each character begins.
    starts: &'a [u32],
    /// The number of the word and the characters, in order.
    places: Vec<(usize, Range<usize>)>,
}

impl<'a> Searched<'a> {
    fn new(text: &'a str, prepared: &'a Prepared, words: &[SearchWord]) -> Self {
        let mut searched = Self { words: text, starts: &prepared.starts, places: Vec::new() };
        for (number, word) in words.iter().enumerate() {
            for reading in prepared.readings_for(word) {
                for form in &word.forms {
                    for start in reading.find(form) {
                        searched.add(number, reading.source(start..start + form.len()), word);
                    }
                }
            }
        }
        searched.places.sort_by_key(|(number, range)| (range.start, range.end, *number));
        searched.places.dedup();
        searched
    }

    fn add(&mut self, number: usize, source: Range<usize>, word: &SearchWord) {
        if word.exact.as_ref().is_none_or(|exact| self.words.get(source.clone()) == Some(exact)) {
            let at = |byte: usize| self.starts.partition_point(|&start| (start as usize) < byte);
            self.places.push((number, at(source.start)..at(source.end)));
        }
    }

    fn has(&self, number: usize) -> bool {
        self.places.iter().any(|place| place.0 == number)
    }

    fn byte(&self, at: usize) -> usize {
        self.starts.get(at).map_or(self.words.len(), |&start| start as usize)
    }

    fn bytes(&self, chars: &Range<usize>) -> Range<usize> {
        self.byte(chars.start)..self.byte(chars.end)
    }

    /// A range of characters with the places in it marked, ellipses where it was cut.
    fn marked(&self, shown: Range<usize>) -> Marked {
        let lead = if shown.start > 0 { "…" } else { "" };
        let tail = if shown.end < self.starts.len() { "…" } else { "" };
        let from = self.byte(shown.start);
        let mut marked = Marked { text: [lead, &self.words[self.bytes(&shown)], tail].concat(), marks: Vec::new() };
        for (_, place) in &self.places {
            let inside = place.start.max(shown.start)..place.end.min(shown.end);
            if inside.start < inside.end {
                let bytes = self.bytes(&inside);
                push_mark(&mut marked.marks, bytes.start - from + lead.len()..bytes.end - from + lead.len());
            }
        }
        marked
    }

    /// The places of the window with the most different words, the earliest of them, and how many words it has.
    fn best_places(&self) -> (usize, &[(usize, Range<usize>)]) {
        let mut best: (usize, &[(usize, Range<usize>)]) = (0, &[]);
        for (index, (_, first)) in self.places.iter().enumerate() {
            let inside = self.places[index..].iter().take_while(|(_, range)| range.end <= first.start + WIDTH - LEAD).count().max(1);
            let inside = &self.places[index..index + inside];
            let words = inside.iter().fold(0u64, |words, (number, _)| words | 1 << number).count_ones() as usize;
            if words > best.0 {
                best = (words, inside);
            }
        }
        best
    }

    /// A window that begins a little before a place, at the beginning of a sentence where one is near.
    fn window_around(&self, place: usize) -> Range<usize> {
        let earliest = place.saturating_sub(LEAD);
        let before = |at: usize| self.words[self.bytes(&(at - 1..at))].chars().next().unwrap_or_default();
        let is_end = |c: char| matches!(c, '。' | '！' | '？' | '；' | '!' | '?' | ';' | '\n');
        let is_pause = |c: char| matches!(c, '，' | '：' | '、' | ',' | ':');
        let sentence = (earliest..place).find(|&at| at == 0 || is_end(before(at)));
        let clause = || (earliest..place).find(|&at| at == 0 || is_pause(before(at)));
        let start = if earliest == 0 { 0 } else { sentence.or_else(clause).unwrap_or(earliest) };
        start..(start + WIDTH).min(self.starts.len())
    }

    fn excerpt(&self) -> Marked {
        let first = self.best_places().1.first().map_or(0, |place| place.1.start);
        self.marked(self.window_around(first))
    }

    /// From the first to the last place, where that is short; the first alone otherwise.
    fn pointed(&self) -> Option<String> {
        let (_, places) = self.best_places();
        let first = &places.first()?.1;
        let end = places.iter().map(|place| place.1.end).filter(|end| end - first.start <= POINTED).max().unwrap_or(first.end);
        Some(self.words[self.bytes(&(first.start..end))].to_owned())
    }
}

fn push_mark(marks: &mut Vec<Range<usize>>, mark: Range<usize>) {
    match marks.last_mut() {
        Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
        _ => marks.push(mark),
    }
}

/// The passage of an entry, or none where a word is missing after all, or an excluded one is there: the lists only say what is likely.
/// `prepared` are its texts as [`Prepared::all`] gives them.
pub fn passage(entry: &StoredEntry<'_>, prepared: &[Prepared], words: &[SearchWord], excluded: &[SearchWord]) -> Option<Passage> {
    let (first, others) = prepared.split_first()?;
    let title = Searched::new(entry.title, first, words);
    let both = || entry.texts.iter().zip(others);
    let mut texts = Vec::with_capacity(others.len());
    for (text, prepared) in both() {
        texts.push(FoundText { role: text.role, anchor: text.anchor, text: Searched::new(text.words, prepared, words) });
    }
    let has = |number: usize| title.has(number) || texts.iter().any(|text| text.text.has(number));
    let is_excluded = || first.has_any(entry.title, excluded) || both().any(|(text, prepared)| prepared.has_any(text.words, excluded));
    if !(0..words.len()).all(has) || is_excluded() {
        return None;
    }
    let best = best_text(&texts);
    let snippet = best.map(|best| best.text.excerpt()).unwrap_or_default();
    Some(Passage {
        title: title.marked(0..title.starts.len()),
        anchor: best.map(|best| best.anchor.to_owned()).filter(|anchor| !anchor.is_empty()),
        pointed: best.and_then(|best| best.text.pointed()),
        together: best.is_some_and(|best| best.text.best_places().0 == words.len()),
        weights: (0..words.len()).map(|number| word_weight(number, &title, &texts, entry.weight)).collect(),
        snippet,
    })
}

/// A text of an entry.
struct FoundText<'a> {
    role: TextRole,
    anchor: &'a str,
    text: Searched<'a>,
}

/// The weight of a word, as the lists would tell it if there were one for it and more levels; the title is compared with one of usual length.
fn word_weight(number: usize, title: &Searched<'_>, texts: &[FoundText<'_>], worth: u32) -> u32 {
    let weights = FieldWeights::new(title.starts.len(), USUAL_TITLE).times(f64::from(worth) / 100.0);
    let count = |text: &Searched<'_>| text.places.iter().filter(|place| place.0 == number).count() as f64;
    let others = texts.iter().map(|text| count(&text.text) * weights.occurrence(text.role)).sum::<f64>();
    fine_weight(count(title) * weights.occurrence(TextRole::Title) + others)
}

/// Characters of a usual title.
const USUAL_TITLE: f64 = 16.0;

/// The text with the most words near each other; among equals running text before a heading before a name, then the first.
fn best_text<'t, 'a>(texts: &'t [FoundText<'a>]) -> Option<&'t FoundText<'a>> {
    let rank = |text: &FoundText<'_>| (text.text.best_places().0, text.role);
    let mut best: Option<&FoundText<'_>> = None;
    for text in texts.iter().filter(|text| !text.text.words.is_empty()) {
        if best.is_none_or(|best| rank(text) > rank(best)) {
            best = Some(text);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;
    use crate::search::Facets;
    use crate::search::query::{Query, other_numerals};
    use crate::search::stored::StoredText;

    fn entry<'a>(title: &'a str, texts: &[(TextRole, &'a str)]) -> StoredEntry<'a> {
        let texts = texts.iter().map(|&(role, words)| StoredText { role, anchor: "a", words }).collect();
        StoredEntry { id: "cases/x", url: "cases/x.html".to_owned(), title, date: "", facets: Facets::default(), weight: 100, texts }
    }

    fn find(entry: &StoredEntry<'_>, typed: &str) -> Option<Passage> {
        let folder = Folder::full();
        let words = |words: &[crate::search::query::Word]| -> Vec<SearchWord> {
            let forms = |typed: &str| {
                let folded = folder.fold(typed).chars().to_vec();
                let other = other_numerals(&folded);
                std::iter::once(folded).chain(other).collect()
            };
            words
                .iter()
                .map(|word| SearchWord {
                    forms: forms(&word.typed),
                    exact: word.exact.then(|| word.typed.clone()),
                    ..SearchWord::default()
                })
                .collect()
        };
        let query = Query::parse(typed);
        passage(entry, &Prepared::all(entry, folder), &words(&query.words), &words(&query.excluded))
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
        let passage = find(&entry, query);
        assert_eq!(passage.map(|passage| show(&passage.snippet)).unwrap_or_default(), expected);
    }

    #[test]
    fn words_are_marked_where_they_stand() {
        check("推进清廉交通建设。", "清廉 建设", "推进[清廉]交通[建设]。");
        check("哈哈哈", "哈哈", "[哈哈哈]");
        check("面积３㎡左右", "m2", "面积３[㎡]左右");
        check("推進清廉交通", "推进", "[推進]清廉交通");
        check("盛夏莲（廉）诗会", "莲诗会", "盛夏[莲（廉）诗会]");
        check("盛夏莲（廉）诗会", "夏廉诗", "盛[夏莲（廉）诗]会");
        check("二〇二三年六月", "2023年6月", "[二〇二三年六月]");
        check("二零二三年", "二〇二三", "[二零二三]年");
    }

    #[test]
    fn a_missing_word_gives_no_passage() {
        check("推进清廉交通建设。", "清廉 没有", "");
        check("清廉**建设", "清廉建设", "");
        check("清廉 建设", "清廉建设", "");
    }

    #[test]
    fn exact_words_are_exact_and_excluded_ones_absent() {
        check("推進清廉交通", "\"推进\"", "");
        check("推進清廉交通", "\"推進\" 清廉", "[推進清廉]交通");
        check("推进清廉交通", "清廉 -公路", "推进[清廉]交通");
        check("推进清廉交通", "清廉 -推进", "");
    }

    #[test]
    fn long_texts_are_cut_around_the_words() {
        let text = format!("{}。清廉交通建设走在前列，{}", "前".repeat(300), "后".repeat(300));
        let shown = find(&entry("题", &[(TextRole::Body, &text)]), "交通").unwrap().snippet;
        assert!(show(&shown).starts_with("…清廉[交通]建设走在前列，后"), "{}", show(&shown));
        assert!(shown.text.ends_with("后…"));
        assert_eq!(shown.text.chars().count(), WIDTH + 2);
    }

    #[test]
    fn the_passage_with_more_words_wins() {
        let entry = entry("题", &[(TextRole::Name, "清廉"), (TextRole::Body, "清廉在前"), (TextRole::Body, "清廉与交通在后")]);
        let shown = find(&entry, "清廉 交通").unwrap();
        assert_eq!(show(&shown.snippet), "[清廉]与[交通]在后");
        assert_eq!(shown.anchor.as_deref(), Some("a"));
    }

    #[test]
    fn a_match_in_the_title_alone_shows_the_beginning() {
        let entry = entry("清廉品牌", &[(TextRole::Body, "正文开头")]);
        let shown = find(&entry, "品牌").unwrap();
        assert_eq!((show(&shown.title), show(&shown.snippet)), ("清廉[品牌]".to_owned(), "正文开头".to_owned()));
    }
}
