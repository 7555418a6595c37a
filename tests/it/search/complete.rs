//! Found means found: answers compared with reading every text.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use qinglian::search::fold::loose::loosened_chars;
use qinglian::search::fold::{Folder, fold, is_space};
use qinglian::search::format::{Family, ShardId};
use qinglian::search::query::{Word, other_numerals};
use qinglian::search::searcher::{MissingPart, Part, Request, blocks_of};
use qinglian::search::{Document, Facets, IndexOptions, Query, Results, Searcher, Text, TextRole, index, open_folder};

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
    IndexOptions { list_shard: Some(700), list_block: Some(150), text_shard: Some(7), ..IndexOptions::default() }
}

/// The pieces of every document, folded, no match crossing from one to the next.
fn pieces(document: &Document) -> Vec<Vec<char>> {
    let texts = std::iter::once(&document.title).chain(document.texts.iter().map(|text| &text.words));
    let readings = |words: &String| {
        let folded = fold(words);
        std::iter::once(folded.clone()).chain(folded.readings()).collect::<Vec<_>>()
    };
    let apart = |text: qinglian::search::fold::Folded| text.chars().split(|&c| is_space(c)).map(<[char]>::to_vec).collect::<Vec<_>>();
    texts.flat_map(readings).flat_map(apart).collect()
}

/// The texts of a document, loosened.
fn loosened(document: &Document) -> Vec<Vec<char>> {
    let texts = std::iter::once(&document.title).chain(document.texts.iter().map(|text| &text.words));
    let readings = |words: &String| {
        let folded = fold(words);
        std::iter::once(folded.clone()).chain(folded.readings()).collect::<Vec<_>>()
    };
    texts.flat_map(readings).map(|text| text.loosened().text.chars().to_vec()).collect()
}

/// The forms of each word of a query, as they are searched: what is typed, and dates in other numerals.
fn forms(words: &[Word]) -> Vec<Vec<Vec<char>>> {
    let folded = |word: &Word| Folder::full().fold(&word.typed).chars().to_vec();
    let apart = |word: &Word| folded(word).split(|&c| is_space(c)).map(<[char]>::to_vec).collect::<Vec<_>>();
    let forms = |piece: Vec<char>| std::iter::once(piece.clone()).chain(other_numerals(&piece)).collect();
    words.iter().flat_map(apart).filter(|piece| !piece.is_empty()).map(forms).collect()
}

struct Corpus {
    documents: Vec<Document>,
    pieces: Vec<Vec<Vec<char>>>,
    loosened: Vec<Vec<Vec<char>>>,
    files: Files,
}

impl Corpus {
    fn new(documents: Vec<Document>, options: &IndexOptions) -> Self {
        let pieces = documents.iter().map(pieces).collect();
        let loosened = documents.iter().map(loosened).collect();
        let files = index(&documents, options);
        Self { documents, pieces, loosened, files }
    }

    fn brute_force(&self, query: &Query) -> BTreeSet<&str> {
        self.reading_finds(&self.pieces, &forms(&query.words), &forms(&query.excluded))
    }

    /// What the question finds once it and the texts are loosened.
    fn loosened_force(&self, query: &Query) -> BTreeSet<&str> {
        let loose = |forms: Vec<Vec<char>>| forms.iter().map(|form| loosened_chars(form)).filter(|form| !form.is_empty()).collect();
        let words: Vec<Vec<Vec<char>>> = forms(&query.words).into_iter().map(loose).filter(|forms: &Vec<_>| !forms.is_empty()).collect();
        self.reading_finds(&self.loosened, &words, &[])
            .into_iter()
            .filter(|id| !self.reading_finds(&self.pieces, &forms(&query.excluded), &[]).contains(id))
            .collect()
    }

    fn reading_finds(&self, texts: &[Vec<Vec<char>>], words: &[Vec<Vec<char>>], excluded: &[Vec<Vec<char>>]) -> BTreeSet<&str> {
        let has = |pieces: &[Vec<char>], word: &[char]| pieces.iter().any(|piece| piece.windows(word.len()).any(|window| window == word));
        let has_any = |pieces: &[Vec<char>], forms: &Vec<Vec<char>>| forms.iter().any(|form| has(pieces, form));
        let all = |pieces: &[Vec<char>]| {
            !words.is_empty() && words.iter().all(|forms| has_any(pieces, forms)) && !excluded.iter().any(|forms| has_any(pieces, forms))
        };
        let found = self.documents.iter().zip(texts).filter(|(_, pieces)| all(pieces));
        found.map(|(document, _)| document.id.as_str()).collect()
    }

    /// Compares one query; `searcher` keeps the shards of earlier queries, a fresh one must say the same.
    fn check(&self, searcher: &mut Searcher, typed: &str) {
        let query = Query::parse(typed);
        let results = answer(&self.files, searcher, &query, usize::MAX);
        let found: BTreeSet<&str> = results.hits.iter().map(|hit| hit.id.as_str()).collect();
        // What is found in another way is only found where nothing has what was typed, and said to be.
        let exact = self.brute_force(&query);
        let expected = if exact.is_empty() { self.loosened_force(&query) } else { exact.clone() };
        assert_eq!(found, expected, "「{typed}」");
        assert_eq!(results.read_as.is_some(), exact.is_empty() && !found.is_empty(), "「{typed}」");
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
    let (catalog, _) = qinglian::load::load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content"));
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
fn totals_are_right_or_said_to_be_about_right() {
    let corpus = Corpus::new(documents(5, 300, 900), &IndexOptions::default());
    let mut searcher = open(&corpus.files);
    let mut random = Random(8);
    let (mut estimated, mut estimates, mut truths) = (0, 0, 0);
    for number in 0..300 {
        let document = random.below(corpus.documents.len());
        let pieces: Vec<&Vec<char>> = corpus.pieces[document].iter().filter(|piece| piece.len() > 8).collect();
        let piece = *random.pick(&pieces);
        let (start, length) = (random.below(piece.len() - 7), 1 + random.below(7));
        let typed: String =
            if number % 2 == 0 { piece[start..start + length].iter().collect() } else { WORDS[number % WORDS.len()].into() };
        let query = Query::parse(&typed);
        let results = answer(&corpus.files, &mut searcher, &query, 10);
        let truth = corpus.brute_force(&query).len();
        assert!(results.read_as.is_none() || truth == 0, "「{typed}」");
        if results.read_as.is_some() {
            continue;
        }
        if results.total_is_estimate {
            estimated += 1;
            estimates += results.total;
            truths += truth;
        } else {
            assert_eq!(results.total, truth, "「{typed}」");
        }
    }
    assert!(estimated > 5, "{estimated}");
    assert!(estimates.abs_diff(truths) * 10 < truths, "{estimates} for {truths} in {estimated} estimates");
}

/// Words whose pairs are in many more entries than they are.
const WORDS: &[&str] = &["的工作", "工作的", "清廉工作", "建设工作", "监督的", "的管理", "App的", "，工作", "交通建设"];

#[test]
fn parts_of_shards_give_the_answers_of_whole_ones() {
    let corpus = Corpus::new(documents(6, 120, 300), &small_shards());
    let mut whole = open(&corpus.files);
    for typed in ["的", "清廉", "工作建设", "清廉 公路", "App", "監督 -清", "qinglian", "没有的词", "的 单位:公路"] {
        let query = Query::parse(typed);
        let (parts, bytes) = answer_in_parts(&corpus.files, &query);
        assert_eq!(parts, answer(&corpus.files, &mut whole, &query, 10), "「{typed}」");
        assert!(bytes > 0 && bytes < corpus.files.values().map(Vec::len).sum::<usize>() / 2, "「{typed}」 {bytes}");
    }
}

/// The answer from those characters of the scripts that a server would be asked for, and how many they are.
fn answer_in_parts(files: &Files, query: &Query) -> (Results, usize) {
    let mut searcher = open(files);
    let mut characters = 0;
    loop {
        let step = searcher.search(query, 10).unwrap();
        match step.results {
            Some(results) if step.missing.is_empty() => return (results, characters),
            _ => assert!(!step.missing.is_empty()),
        }
        for request in searcher.requests(&step.missing) {
            let name = searcher.name(request.shard);
            let script = &files[&format!("{name}.js")];
            characters += request.bytes.as_ref().map_or(script.len(), |bytes| bytes.len());
            match request.bytes {
                Some(bytes) => {
                    let part = std::str::from_utf8(&script[bytes.clone()]).unwrap();
                    searcher.insert_part(request.shard, bytes.start, part).unwrap();
                }
                None => searcher.insert(request.shard, blocks_of(&name, script)),
            }
        }
    }
}

#[test]
fn a_part_that_is_wrong_changes_nothing() {
    let corpus = Corpus::new(documents(7, 40, 300), &small_shards());
    let mut searcher = open(&corpus.files);
    let query = Query::parse("清廉");
    let missing = searcher.search(&query, 10).unwrap().missing[0];
    let bytes = searcher.bytes_of(missing).unwrap();
    let script = std::str::from_utf8(&corpus.files[&format!("{}.js", searcher.name(missing.shard))]).unwrap().to_owned();
    let right = &script[bytes.clone()];
    let wrong = format!("{}{}{}", &right[..20], if &right[20..21] == "A" { "B" } else { "A" }, &right[21..]);
    let mut insert = |from: usize, part: &str| searcher.insert_part(missing.shard, from, part);
    assert_eq!(insert(bytes.start, &wrong).unwrap_err().to_string(), "检索数据已损坏（校验和不符）");
    assert!(insert(bytes.start, &right[..5]).is_err());
    assert!(insert(bytes.start + 1, right).is_err());
    assert!(searcher.search(&query, 10).unwrap().missing.contains(&missing));
    searcher.insert_part(missing.shard, bytes.start, right).unwrap();
    assert!(!searcher.search(&query, 10).unwrap().missing.contains(&missing));
}

/// What a reader waits for is rounds and requests: on real text `tests/bench/search-page.mjs` measures them.
#[test]
fn the_lists_of_a_question_come_in_one_round_and_the_texts_of_a_page_in_another() {
    let corpus = Corpus::new(documents(8, 300, 600), &IndexOptions::default());
    for (typed, most) in [("的", 1), ("清廉", 1), ("清廉 公路", 2), ("工作建设", 3), ("App", 1)] {
        let mut searcher = open(&corpus.files);
        let mut rounds = 0;
        loop {
            let step = searcher.search(&Query::parse(typed), 10).unwrap();
            if step.results.is_some() {
                break;
            }
            rounds += 1;
            let requests = searcher.requests(&step.missing);
            let lists = requests.iter().filter(|request| request.shard.family == Family::List).count();
            assert!(lists == 0 || rounds == 1 && lists <= most, "「{typed}」 asks for {lists} lists in round {rounds}");
            assert!(lists > 0 || requests.len() <= 15, "「{typed}」 asks for {} texts", requests.len());
            // All of a file is there once a part of it is, so that only rounds are counted.
            for request in requests {
                let name = searcher.name(request.shard);
                searcher.insert(request.shard, blocks_of(&name, &corpus.files[&format!("{name}.js")]));
            }
        }
        assert_eq!(rounds, 2, "「{typed}」");
    }
}

#[test]
fn neighbours_are_one_request() {
    let corpus = Corpus::new(documents(9, 60, 300), &IndexOptions { text_shard: Some(60), ..IndexOptions::default() });
    let searcher = open(&corpus.files);
    let shard = ShardId { family: Family::Text, number: 0 };
    let missing: Vec<MissingPart> = [9, 3, 4, 5].map(|number| MissingPart { shard, part: Part::Block(number) }).to_vec();
    let bytes = |number: usize| searcher.bytes_of(missing[number]).unwrap();
    assert_eq!(searcher.requests(&missing), [Request { shard, bytes: Some(bytes(1).start..bytes(0).end) }]);
    let whole = MissingPart { shard: ShardId { family: Family::Name, number: 0 }, part: Part::Whole };
    assert_eq!(searcher.requests(&[whole]), [Request { shard: whole.shard, bytes: None }]);
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
    let lists: Vec<&String> = corpus.files.keys().filter(|name| name.contains("-g")).collect();
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
                weight: 1.0,
                texts,
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn any_query_of_any_documents_finds_what_reading_finds(documents in any_documents(), typed in "[清廉交通ab1* ，]{1,6}") {
        let corpus = Corpus::new(documents, &IndexOptions { list_shard: Some(20), list_block: Some(8), text_shard: Some(2), ..IndexOptions::default() });
        corpus.check(&mut open(&corpus.files), &typed);
    }
}
