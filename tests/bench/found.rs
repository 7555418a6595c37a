//! Recall and precision of the search on real official prose that nobody here wrote: the articles of `../shared/official-prose`.
//!
//! Queries are pieces of the articles: 1 to 8 characters, Latin words, and pieces with both. What is right is told by reading every text,
//! folded; the two must agree entry by entry, since what is found in another way is only shown, and said, where nothing is found.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

use qinglian::documents::index_options;
use qinglian::search::fold::fold_to_string;
use qinglian::search::{Document, Facets, Query, Text, TextRole, index, open_folder};

/// The figures of one kind of queries.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Figures {
    pub(crate) queries: usize,
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Figures {
    /// Shown entries that are right, of all that are right.
    pub(crate) fn recall(&self) -> f64 {
        self.right as f64 / (self.right + self.missed).max(1) as f64
    }

    /// Shown entries that are right, of all that are shown.
    pub(crate) fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }
}

/// The articles, at most so many, or none where the folder is missing.
pub(crate) fn articles(most: usize) -> Option<Vec<Document>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared/official-prose/search-corpus.jsonl.gz");
    let packed = std::fs::read(file).ok()?;
    let mut lines = String::new();
    flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut lines).ok()?;
    lines.lines().take(most).map(article).collect()
}

fn article(line: &str) -> Option<Document> {
    let article: serde_json::Value = serde_json::from_str(line).ok()?;
    let id = format!("documents/a{}", article["id"]);
    let paragraph = |words: &str| Text { role: TextRole::Body, anchor: None, words: words.to_owned() };
    Some(Document {
        url: format!("{id}.html"),
        id,
        title: article["title"].as_str()?.to_owned(),
        date: None,
        facets: Facets::default(),
        weight: 1.0,
        texts: article["text"].as_str()?.lines().map(paragraph).collect(),
    })
}

/// The figures for pieces of 1 to 8 characters, Latin words, and both.
pub(crate) fn measure(documents: &[Document], each: usize) -> [(&'static str, Figures); 3] {
    let texts: Vec<Vec<String>> = documents.iter().map(folded).collect();
    let files = index(documents, &index_options(documents));
    let read = |name: &str| files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into());
    let mut searcher = open_folder(read).unwrap();
    let mut ask = |queries: Vec<String>| {
        let mut figures = Figures::default();
        for typed in queries {
            let results = searcher.answer(&Query::parse(&typed), usize::MAX, read).unwrap();
            let shown: BTreeSet<&str> = results.hits.iter().map(|hit| hit.id.as_str()).collect();
            let right: BTreeSet<&str> = documents
                .iter()
                .zip(&texts)
                .filter(|(_, texts)| texts.iter().any(|text| text.contains(&typed)))
                .map(|(document, _)| document.id.as_str())
                .collect();
            assert!(results.read_as.is_none() || right.is_empty(), "「{typed}」");
            figures.queries += 1;
            figures.right += shown.intersection(&right).count();
            figures.wrong += shown.difference(&right).count();
            figures.missed += right.difference(&shown).count();
        }
        figures
    };
    [
        ("1 to 8 characters", ask(pieces(&texts, each, 1..9, |_| true))),
        ("Latin words", ask(latin_words(&texts, each))),
        ("Latin and Han mixed", ask(pieces(&texts, each, 3..9, is_mixed))),
    ]
}

fn folded(document: &Document) -> Vec<String> {
    std::iter::once(&document.title).chain(document.texts.iter().map(|text| &text.words)).map(|words| fold_to_string(words)).collect()
}

/// Pieces of these lengths without white space and without the signs that mean something in a question, evenly over the texts.
fn pieces(texts: &[Vec<String>], count: usize, lengths: std::ops::Range<usize>, keeps: impl Fn(&[char]) -> bool) -> Vec<String> {
    let mut pieces = Vec::new();
    let all: Vec<Vec<char>> = texts.iter().flatten().map(|text| text.chars().collect()).collect();
    let step = (all.len() / count.max(1)).max(1) | 1;
    for at in 0..all.len() * 3 {
        let text = &all[at * step % all.len()];
        let length = lengths.start + pieces.len() % lengths.len();
        let mut places = text.windows(length).skip(at * 7 % text.len().max(1));
        pieces.extend(places.find(|piece| keeps(piece) && piece.iter().all(|&c| plain(c))).map(|piece| piece.iter().collect::<String>()));
        if pieces.len() == count {
            break;
        }
    }
    pieces
}

fn is_mixed(piece: &[char]) -> bool {
    piece.iter().any(char::is_ascii_alphabetic) && piece.iter().any(|c| ('\u{4e00}'..='\u{9fff}').contains(c))
}

fn plain(c: char) -> bool {
    !c.is_whitespace() && !matches!(c, '"' | '-' | ':')
}

fn latin_words(texts: &[Vec<String>], count: usize) -> Vec<String> {
    let of = |text: &String| {
        text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let words: BTreeSet<String> = texts.iter().flatten().flat_map(of).collect();
    words.into_iter().take(count).collect()
}
