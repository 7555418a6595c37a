//! Sites with the search page in them and the native answers to many queries, for the browser tests and for the benchmark of warm queries.
//!
//! - `cargo run --example search-site -- OUT` writes `OUT/site/`, a publication of generated documents, and in its folder `mixed/` another of
//!   what is rare ([`mixed`]); what `qinglian search --json` says about them to `OUT/answers.jsonl` and `OUT/mixed.jsonl`; and queries for the
//!   sample publication, a line each, to `OUT/sample.txt`.
//! - `cargo run --example search-site -- OUT --documents 1000` writes the search page of so many documents of 7 KB to `OUT/site/`, without
//!   pages of their own, and queries to `OUT/queries.txt`.
//! - `cargo run --example search-site -- OUT --articles FILE` writes the search page of the articles of a file to `OUT/site/`, which has one a line:
//!   `{"title": …, "texts": […]}`.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test's helper stops where something is missing")]

#[path = "../bench/discourse.rs"]
mod discourse;
#[path = "../bench/documents.rs"]
mod documents;
#[path = "../it/search/generate.rs"]
mod generate;
mod mixed;
#[path = "../bench/pieces.rs"]
mod pieces;
#[allow(dead_code, reason = "its sentences are for the benchmark of builds, here its vocabulary is enough")]
#[path = "../bench/prose.rs"]
mod prose;
mod queries;

use std::fs;
use std::path::{Path, PathBuf};

use discourse::Language;
use pieces::pieces;
use qinglian::search::{Document, Facets, IndexOptions, Query, Text, TextRole, index, json, open_folder};
use queries::queries;

const CSP: &str = "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; font-src 'self'; form-action 'self'; base-uri 'none'; connect-src 'self'";
/// Queries of each of the three publications.
const QUERIES: usize = 1_000;
/// Queries of the benchmark, and bytes of text of an entry there.
const TIMED: usize = 240;
const BYTES: usize = 7_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let out = PathBuf::from(arguments.first().expect("the folder to write to"));
    match arguments.get(1..).unwrap_or_default() {
        [] => for_tests(&out),
        [option, count] if option == "--documents" => for_benchmark(&out, count.parse().expect("a number of documents")),
        [option, file] if option == "--articles" => for_articles(&out, Path::new(file)),
        _ => panic!("search-site OUT [--documents COUNT | --articles FILE]"),
    }
    println!("{}", out.display());
}

fn for_tests(out: &Path) {
    let mut generated = generate::documents(77, 150, 600);
    generated.push(written());
    let site = out.join("site");
    write_search(&site, &generated, Some(8));
    write_pages(&site, &generated);
    let asked = WRITTEN.lines().map(str::to_owned).chain(queries(&generated, QUERIES, 13));
    fs::write(out.join("answers.jsonl"), answers(&site, asked)).unwrap();

    let mixed = mixed::documents();
    write_search(&site.join("mixed"), &mixed, None);
    let asked = queries(&mixed, QUERIES, 14).into_iter();
    fs::write(out.join("mixed.jsonl"), answers(&site.join("mixed"), asked)).unwrap();

    let (sample, _) = qinglian::load::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"));
    let asked = queries(&qinglian::documents::documents(&sample.unwrap()), QUERIES, 15);
    fs::write(out.join("sample.txt"), asked.join("\n") + "\n").unwrap();
}

fn for_benchmark(out: &Path, count: usize) {
    let language = Language::new();
    let documents: Vec<Document> = (0..count).map(|number| documents::document(&language, number, BYTES)).collect();
    let site = out.join("site");
    // What another run left is another build.
    let _ = fs::remove_dir_all(&site);
    write_search(&site, &documents, None);
    fs::write(out.join("queries.txt"), pieces(&documents, TIMED).join("\n") + "\n").unwrap();
}

fn for_articles(out: &Path, file: &Path) {
    let article = |(number, line): (usize, &str)| {
        let read: serde_json::Value = serde_json::from_str(line).unwrap();
        let words = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        let text = |value: &serde_json::Value| Text { role: TextRole::Body, anchor: None, words: words(value) };
        let year = (2000 + number % 26).to_string();
        let unit = ["市交通运输局", "市公路中心", "市港航中心"][number % 3].to_owned();
        Document {
            id: format!("laws/{number}"),
            url: format!("laws/{number}.html"),
            title: words(&read["title"]),
            date: Some(format!("{year}-01-01")),
            facets: Facets { kind: "法规".to_owned(), unit, aspects: Vec::new(), year },
            weight: 1.0,
            texts: read["texts"].as_array().unwrap().iter().map(text).collect(),
        }
    };
    let documents: Vec<Document> = fs::read_to_string(file).unwrap().lines().enumerate().map(article).collect();
    write_search(&out.join("site"), &documents, None);
}

/// One entry whose words the tests know.
fn written() -> Document {
    let text = |role, anchor: Option<&str>, words: &str| Text { role, anchor: anchor.map(str::to_owned), words: words.to_owned() };
    Document {
        id: "brands/shuiyun".to_owned(),
        url: "brands/shuiyun.html".to_owned(),
        title: "水韵清莲".to_owned(),
        date: Some("2024-06-18".to_owned()),
        facets: qinglian::search::Facets {
            kind: "清廉品牌".to_owned(),
            unit: "云汀市港航中心".to_owned(),
            aspects: vec!["廉洁文化".to_owned()],
            year: "2024".to_owned(),
        },
        weight: 1.0,
        texts: vec![
            text(TextRole::Name, None, "一船清风过百川"),
            text(TextRole::Heading, Some("heading-1"), "品牌释义"),
            text(
                TextRole::Body,
                Some("heading-1"),
                "以水为魂、以莲为形，盛夏莲（廉）诗会上，面积３００㎡的展厅讲述了小水滴的故事；138****1234是举报电话。",
            ),
        ],
    }
}

fn page(depth: &str, title: &str, body: &str) -> String {
    let preload = |name: &str| format!("<link rel=\"preload\" as=\"script\" href=\"{depth}search/{name}.js\">\n");
    let preload = if body == SEARCH { preload("module") + &preload("root") } else { String::new() };
    format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{CSP}\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
        <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"{depth}page.css\">\n<link rel=\"stylesheet\" href=\"{depth}search/search.css\">\n\
        {preload}<script src=\"{depth}search/loader.js\" defer></script>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )
}

const SEARCH: &str = "<div id=\"search\" data-root=\"\">\n<form role=\"search\" action=\"search.html\" method=\"get\">\
    <input id=\"q\" name=\"q\" type=\"search\" autocomplete=\"off\" aria-label=\"检索\"></form>\n<noscript>检索需要 JavaScript。</noscript>\n</div>";

/// The search page and all that it reads.
fn write_search(site: &Path, documents: &[Document], text_shard: Option<usize>) {
    let folder = site.join("search");
    fs::create_dir_all(&folder).unwrap();
    for (name, bytes) in index(documents, &IndexOptions { text_shard, ..qinglian::documents::index_options(documents) }) {
        fs::write(folder.join(name), bytes).unwrap();
    }
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/search");
    for name in ["loader.js", "module.js", "search.css"] {
        fs::copy(assets.join(name), folder.join(name)).unwrap();
    }
    fs::write(
        site.join("page.css"),
        "body{margin:0;background:#fffdf8;color:#22302b}main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.5rem}",
    )
    .unwrap();
    fs::write(site.join("search.html"), page("", "站内检索", SEARCH)).unwrap();
}

/// The home page, and one of each document.
fn write_pages(site: &Path, documents: &[Document]) {
    let header = "<form class=\"site-search\" action=\"search.html\"><input name=\"q\" type=\"search\" aria-label=\"检索\"></form>";
    fs::write(site.join("index.html"), page("", "首页", header)).unwrap();
    for document in documents {
        let path = site.join(&document.url);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, page("../", &document.title.replace('<', "&lt;"), "")).unwrap();
    }
}

fn answers(site: &Path, queries: impl Iterator<Item = String>) -> String {
    let read = |name: &str| fs::read(site.join("search").join(name));
    let mut searcher = open_folder(read).unwrap();
    let answer = |typed: String| json::answer(&typed, &searcher.answer(&Query::parse(&typed), 20, read).unwrap()) + "\n";
    queries.map(answer).collect()
}

/// What the tests ask of the generated documents in any case.
const WRITTEN: &str = "水韵清莲\n清\n的\nApp\nP\n3\n300m2\n莲（廉）\n，\n**\n138 1234\n1381234\n水韻清蓮\nＡｐｐ\n清廉 交通\n清廉 的 App\n没有的词\n𠮷\n1.5分\n30%\n小水滴 诗会";
