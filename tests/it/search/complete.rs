//! Found means found: answers compared with reading every text.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use qinglian::search::fold::{Folder, fold, is_boundary};
use qinglian::search::query::{Word, other_numerals};
use qinglian::search::{Document, Facets, Filters, IndexOptions, Query, Results, Searcher, Text, TextRole, index, open_folder};

use super::generate::{Random, documents};

type Files = BTreeMap<String, Vec<u8>>;

fn read(files: &Files, name: &str) -> std::io::Result<Vec<u8>> {
    files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into())
}

fn open(files: &Files) -> Searcher {
    open_folder(|name| read(files, name)).unwrap()
}

fn answer(files: &Files, searcher: &mut Searcher, query: &Query, limit: usize) -> Results {
    let results = searcher.answer(query, limit, |name| read(files, name)).unwrap();
    assert!(results.problems.is_empty());
    results
}

/// Many small shards, so that few documents use everything that many use.
fn small_shards() -> IndexOptions {
    IndexOptions { list_shard: Some(700), text_block: Some(7), readings: None }
}

/// The pieces of every document, folded, no match crossing from one to the next.
fn pieces(document: &Document) -> Vec<Vec<char>> {
    let texts = std::iter::once(&document.title).chain(document.texts.iter().map(|text| &text.words));
    let readings = |words: &String| {
        let folded = fold(words);
        std::iter::once(folded.clone()).chain(folded.readings()).collect::<Vec<_>>()
    };
    let apart = |text: qinglian::search::fold::Folded| text.chars().split(|&c| is_boundary(c)).map(<[char]>::to_vec).collect::<Vec<_>>();
    texts.flat_map(readings).flat_map(apart).collect()
}

/// The forms of each word of a query, as they are searched: what is typed, and dates in other numerals.
fn forms(words: &[Word]) -> Vec<Vec<Vec<char>>> {
    let folded = |word: &Word| Folder::full().fold(&word.typed).chars().to_vec();
    let apart = |word: &Word| folded(word).split(|&c| is_boundary(c)).map(<[char]>::to_vec).collect::<Vec<_>>();
    let forms = |piece: Vec<char>| std::iter::once(piece.clone()).chain(other_numerals(&piece)).collect();
    words.iter().flat_map(apart).filter(|piece| !piece.is_empty()).map(forms).collect()
}

struct Corpus {
    documents: Vec<Document>,
    pieces: Vec<Vec<Vec<char>>>,
    files: Files,
}

impl Corpus {
    fn new(documents: Vec<Document>, options: &IndexOptions) -> Self {
        let pieces = documents.iter().map(pieces).collect();
        let files = index(&documents, options);
        Self { documents, pieces, files }
    }

    fn brute_force(&self, query: &Query) -> BTreeSet<&str> {
        let has = |pieces: &[Vec<char>], word: &[char]| pieces.iter().any(|piece| piece.windows(word.len()).any(|window| window == word));
        let has_any = |pieces: &[Vec<char>], forms: &Vec<Vec<char>>| forms.iter().any(|form| has(pieces, form));
        let (words, excluded) = (forms(&query.words), forms(&query.excluded));
        let all = |pieces: &[Vec<char>]| {
            !words.is_empty() && words.iter().all(|forms| has_any(pieces, forms)) && !excluded.iter().any(|forms| has_any(pieces, forms))
        };
        let found = self.documents.iter().zip(&self.pieces).filter(|(_, pieces)| all(pieces));
        found.map(|(document, _)| document.id.as_str()).collect()
    }

    /// Compares one query; `searcher` keeps the shards of earlier queries, a fresh one must say the same.
    fn check(&self, searcher: &mut Searcher, typed: &str) {
        let query = Query::parse(typed);
        let results = answer(&self.files, searcher, &query, usize::MAX);
        let found: BTreeSet<&str> = results.hits.iter().map(|hit| hit.id.as_str()).collect();
        assert_eq!(found, self.brute_force(&query), "「{typed}」");
        assert_eq!((results.total, results.hits.len()), (found.len(), found.len()), "「{typed}」");
        let first = answer(&self.files, searcher, &query, 20);
        assert_eq!(first.hits[..], results.hits[..results.hits.len().min(20)], "「{typed}」");
    }
}

fn substrings(document: &Document, lengths: &[usize], random: &mut Random, every: usize) -> BTreeSet<String> {
    let pieces = pieces(document);
    let all = lengths.iter().flat_map(|&length| pieces.iter().flat_map(move |piece| piece.windows(length)));
    all.filter(|_| random.below(every) == 0).map(|window| window.iter().collect()).collect()
}

#[test]
fn every_substring_of_an_entry_finds_what_reading_finds() {
    let corpus = Corpus::new(documents(1, 60, 200), &small_shards());
    let mut searcher = open(&corpus.files);
    let mut random = Random(5);
    for document in &corpus.documents[..1] {
        for typed in substrings(document, &[1, 2, 3, 5], &mut random, 1) {
            corpus.check(&mut searcher, &typed);
        }
    }
    for document in &corpus.documents[1..] {
        for typed in substrings(document, &[1, 2, 3, 4, 5, 8, 13], &mut random, 250) {
            corpus.check(&mut searcher, &typed);
        }
    }
}

/// The sample publication as it is published: every substring of one entry, one in thirty of each other.
#[test]
fn every_substring_of_the_sample_finds_what_reading_finds() {
    let (catalog, _) = qinglian::content::load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content"));
    let corpus = Corpus::new(qinglian::documents::documents(&catalog.unwrap()), &IndexOptions::default());
    assert!(corpus.documents.len() > 40);
    let mut searcher = open(&corpus.files);
    let mut random = Random(8);
    let mut asked = 0;
    for (number, document) in corpus.documents.iter().enumerate() {
        let every = if number == 12 { 1 } else { 30 };
        for typed in substrings(document, &[1, 2, 3, 5], &mut random, every) {
            corpus.check(&mut searcher, &typed);
            asked += 1;
        }
    }
    assert!(asked > 5_000, "{asked}");
    for typed in ["云汀交", "〔2026〕", "138", "2,846", "G", "km", "工程 计量 网上", "莲 诗会"] {
        corpus.check(&mut searcher, typed);
    }
}

#[test]
fn default_shards_find_the_same() {
    let corpus = Corpus::new(documents(2, 50, 700), &IndexOptions::default());
    let mut searcher = open(&corpus.files);
    let mut random = Random(6);
    for document in &corpus.documents {
        for typed in substrings(document, &[1, 2, 3, 5], &mut random, 600) {
            corpus.check(&mut searcher, &typed);
        }
    }
}

#[test]
fn several_words_and_words_of_letters_and_figures_are_found() {
    let corpus = Corpus::new(documents(3, 150, 400), &small_shards());
    let mut searcher = open(&corpus.files);
    let queries = "p\npp\nApp\ng3\n329\nG329\n2023年\n023年\n1.5分\n.5\n30%\n%\n（廉）\n，\n。工作\n清廉 交通\n交通 清廉 的\nApp 公路\n的 2024\n没有的词\n的 没有的词\n清廉建设工作\nＡｐｐ\n清廉　交通";
    for typed in queries.lines() {
        corpus.check(&mut searcher, typed);
    }
    let mut random = Random(7);
    for _ in 0..200 {
        let document = random.below(corpus.documents.len());
        let pieces: Vec<&Vec<char>> = corpus.pieces[document].iter().filter(|piece| piece.len() > 3).collect();
        let words: Vec<String> = (0..=random.below(3))
            .map(|_| {
                let piece = *random.pick(&pieces);
                let start = random.below(piece.len() - 1);
                let end = (start + 1 + random.below(4)).min(piece.len());
                piece[start..end].iter().collect()
            })
            .collect();
        corpus.check(&mut searcher, &words.join(" "));
    }
}

#[test]
fn an_answer_does_not_depend_on_what_was_asked_before() {
    let corpus = Corpus::new(documents(4, 150, 400), &small_shards());
    let mut used = open(&corpus.files);
    for typed in ["的", "清廉", "工作建设", "清廉 公路", "App", "清"] {
        let query = Query::parse(typed);
        let warm = answer(&corpus.files, &mut used, &query, 20);
        let cold = answer(&corpus.files, &mut open(&corpus.files), &query, 20);
        assert_eq!(warm, cold, "「{typed}」");
        assert_eq!(answer(&corpus.files, &mut used, &query, 20), cold, "「{typed}」");
    }
}

#[test]
fn totals_are_nearly_right_before_the_texts_are_read() {
    let corpus = Corpus::new(documents(5, 200, 900), &IndexOptions::default());
    let mut searcher = open(&corpus.files);
    let mut random = Random(8);
    let (mut counted, mut right) = (0, 0);
    for _ in 0..100 {
        let document = random.below(corpus.documents.len());
        let pieces: Vec<&Vec<char>> = corpus.pieces[document].iter().filter(|piece| piece.len() > 8).collect();
        let piece = *random.pick(&pieces);
        let (start, length) = (random.below(piece.len() - 7), 1 + random.below(7));
        let typed: String = piece[start..start + length].iter().collect();
        let query = Query::parse(&typed);
        let results = answer(&corpus.files, &mut searcher, &query, 20);
        let truth = corpus.brute_force(&query).len();
        assert!(results.total >= truth, "「{typed}」");
        assert!(results.total > 20 || results.total == truth, "「{typed}」");
        // Pairs with punctuation have no lists: such a total is told to be about right.
        if results.about {
            continue;
        }
        counted += results.total;
        right += truth;
    }
    let precision = right as f64 / counted as f64;
    assert!(precision > 0.97, "{precision}");
}

#[test]
fn nothing_is_found_across_a_redaction_or_a_text() {
    let text = |words: &str| Text { role: TextRole::Body, anchor: None, words: words.to_owned() };
    let document = Document {
        id: "cases/x".to_owned(),
        url: "cases/x.html".to_owned(),
        title: "标题一".to_owned(),
        date: None,
        facets: Facets::default(),
        texts: vec![text("清廉**建设，***书记"), text("第一段末"), text("第二段首"), text("“８＋*”")],
    };
    let corpus = Corpus::new(vec![document], &IndexOptions::default());
    let mut searcher = open(&corpus.files);
    let mut found = |typed: &str| answer(&corpus.files, &mut searcher, &Query::parse(typed), 20).total;
    assert_eq!(["清廉", "建设,", "书记", "段末", "8+", "”", "一"].map(&mut found), [1; 7]);
    assert_eq!(["清廉建设", "末第", "段末第二段首", "一清", "+”", "*", "**"].map(&mut found), [0; 7]);
    assert_eq!(found("清廉**建设"), 1, "an asterisk separates words, as a space does");
}

#[test]
fn facets_narrow_and_count() {
    let corpus = Corpus::new(documents(9, 100, 300), &small_shards());
    let mut searcher = open(&corpus.files);
    let all = answer(&corpus.files, &mut searcher, &Query::parse("清廉"), usize::MAX);
    let counts = all.facets.unwrap();
    let kinds: u32 = counts.kinds.iter().map(|count| count.count).sum();
    assert_eq!(kinds as usize, all.total);
    for facet in &counts.kinds {
        let filters = Filters { kinds: vec![facet.label.clone()], ..Filters::default() };
        let some = answer(&corpus.files, &mut searcher, &Query::parse("清廉").filtered(filters), usize::MAX);
        assert_eq!(some.total as u32, facet.count);
        let expected: Vec<_> = all.hits.iter().filter(|hit| hit.facets.kind == facet.label).collect();
        assert_eq!(some.hits.iter().collect::<Vec<_>>(), expected, "a filter changes neither order nor scores");
        assert_eq!(some.facets.unwrap().kinds.len(), counts.kinds.len(), "the other values can still be chosen");
    }
    let both =
        Filters { kinds: vec!["典型案例".to_owned(), "清廉品牌".to_owned()], years: vec!["2023".to_owned()], ..Filters::default() };
    let some = answer(&corpus.files, &mut searcher, &Query::parse("清廉").filtered(both), usize::MAX);
    let right = |hit: &&qinglian::search::Hit| ["典型案例", "清廉品牌"].contains(&hit.facets.kind.as_str()) && hit.facets.year == "2023";
    assert_eq!(some.total, all.hits.iter().filter(right).count());
    let nothing = Filters { units: vec!["没有的单位".to_owned()], ..Filters::default() };
    assert_eq!(answer(&corpus.files, &mut searcher, &Query::parse("清廉").filtered(nothing), 20).total, 0);
}

#[test]
fn titles_come_before_headings_before_texts_and_the_newer_first() {
    let document = |id: &str, date: &str, title: &str, role: TextRole, words: &str| Document {
        id: id.to_owned(),
        url: format!("{id}.html"),
        title: title.to_owned(),
        date: Some(date.to_owned()),
        facets: Facets::default(),
        texts: vec![
            Text { role, anchor: None, words: words.to_owned() },
            Text { role: TextRole::Body, anchor: None, words: "一二三四五六七八九十".repeat(8) },
        ],
    };
    let documents = vec![
        document("cases/old", "2020-01-01", "甲", TextRole::Body, "讲到监督的话"),
        document("cases/title", "2019-01-01", "监督", TextRole::Body, "别的话讲到了"),
        document("cases/new", "2024-01-01", "乙", TextRole::Body, "讲到监督的话"),
        document("cases/heading", "2019-01-01", "丙", TextRole::Heading, "监督"),
        document("cases/also-old", "2020-01-01", "丁", TextRole::Body, "讲到监督的话"),
    ];
    let corpus = Corpus::new(documents, &IndexOptions::default());
    let results = answer(&corpus.files, &mut open(&corpus.files), &Query::parse("监督"), 20);
    let ids: Vec<&str> = results.hits.iter().map(|hit| hit.id.as_str()).collect();
    assert_eq!(ids, ["cases/title", "cases/heading", "cases/new", "cases/also-old", "cases/old"]);
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    let documents = documents(11, 60, 300);
    let mut turned = documents.clone();
    // The order of the documents is the order of the facets' labels, and nothing else.
    turned[20..].reverse();
    assert!(index(&documents, &IndexOptions::default()) == index(&documents, &IndexOptions::default()));
    assert!(index(&documents, &IndexOptions::default()) == index(&turned, &IndexOptions::default()));
}

#[test]
fn an_empty_index_finds_nothing() {
    let corpus = Corpus::new(Vec::new(), &IndexOptions::default());
    let mut searcher = open(&corpus.files);
    assert_eq!(answer(&corpus.files, &mut searcher, &Query::parse("清廉 a"), 20).total, 0);
}

#[test]
fn a_shard_that_is_missing_or_damaged_is_told_and_the_rest_stands() {
    let corpus = Corpus::new(documents(12, 100, 500), &small_shards());
    let texts: Vec<&String> = corpus.files.keys().filter(|name| name.contains("-t")).collect();
    let mut files = corpus.files.clone();
    files.remove(texts[0]);
    let results = open(&files).answer(&Query::parse("清廉"), 200, |name| read(&files, name)).unwrap();
    assert_eq!(results.problems.iter().map(ToString::to_string).collect::<Vec<_>>(), ["检索数据没有读到"]);
    assert!(!results.hits.is_empty() && results.hits.len() < results.total);
    let lists: Vec<&String> = corpus.files.keys().filter(|name| name.contains("-u")).collect();
    files = corpus.files.clone();
    lists.iter().for_each(|name| drop(files.remove(*name)));
    let error = open(&files).answer(&Query::parse("清"), 20, |name| read(&files, name)).unwrap_err();
    assert_eq!(error.to_string(), "检索数据没有读到");
}

fn words() -> impl Strategy<Value = String> {
    "[清廉交通ab1* ，]{0,12}"
}

fn any_documents() -> impl Strategy<Value = Vec<Document>> {
    let text = (0..4usize, words()).prop_map(|(role, words)| Text {
        role: [TextRole::Title, TextRole::Name, TextRole::Heading, TextRole::Body][role],
        anchor: None,
        words,
    });
    let document = (words(), proptest::collection::vec(text, 0..4));
    proptest::collection::vec(document, 0..30).prop_map(|documents| {
        let numbered = documents.into_iter().enumerate();
        numbered
            .map(|(number, (title, texts))| Document {
                id: format!("cases/{number}"),
                url: format!("cases/{number}.html"),
                title,
                date: None,
                facets: Facets::default(),
                texts,
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn any_query_of_any_documents_finds_what_reading_finds(documents in any_documents(), typed in "[清廉交通ab1* ，]{1,6}") {
        let corpus = Corpus::new(documents, &IndexOptions { list_shard: Some(20), text_block: Some(2), readings: None });
        corpus.check(&mut open(&corpus.files), &typed);
    }
}
