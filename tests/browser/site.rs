//! A small site of generated documents with the search page in it, and the native answers to a few hundred queries, for the browser tests.
//!
//! `cargo run --example search-site -- OUT` writes `OUT/site/` and `OUT/answers.jsonl`.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test's helper stops where something is missing")]

#[path = "../it/search/generate.rs"]
mod generate;

use std::fs;
use std::path::{Path, PathBuf};

use generate::{Random, documents};
use qinglian::search::{Document, IndexOptions, Query, Text, TextRole, index, json, open_folder};

const CSP: &str = "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; font-src 'self'; form-action 'self'; base-uri 'none'";

fn main() {
    let out = PathBuf::from(std::env::args().nth(1).expect("the folder to write to"));
    let site = out.join("site");
    fs::create_dir_all(site.join("search")).unwrap();
    let mut documents = documents(77, 150, 600);
    documents.push(written());
    let files = index(&documents, &IndexOptions { text_block: Some(8), readings: Some(qinglian::documents::readings), list_shard: None });
    for (name, bytes) in &files {
        fs::write(site.join("search").join(name), bytes).unwrap();
    }
    write_pages(&site, &documents);
    fs::write(out.join("answers.jsonl"), answers(&site, &documents)).unwrap();
    println!("{}", out.display());
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
    format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{CSP}\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
        <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"{depth}page.css\">\n<link rel=\"stylesheet\" href=\"{depth}search/search.css\">\n\
        <script src=\"{depth}search/loader.js\" defer></script>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )
}

const SEARCH: &str = "<div id=\"search\" data-root=\"\">\n<form role=\"search\" action=\"search.html\" method=\"get\">\
    <input id=\"q\" name=\"q\" type=\"search\" autocomplete=\"off\" aria-label=\"检索\"></form>\n<noscript>检索需要 JavaScript。</noscript>\n</div>";

fn write_pages(site: &Path, documents: &[Document]) {
    let header = "<form class=\"site-search\" action=\"search.html\"><input name=\"q\" type=\"search\" aria-label=\"检索\"></form>";
    fs::write(
        site.join("page.css"),
        "body{margin:0;background:#fffdf8;color:#22302b}main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.5rem}",
    )
    .unwrap();
    fs::write(site.join("index.html"), page("", "首页", header)).unwrap();
    fs::write(site.join("search.html"), page("", "站内检索", SEARCH)).unwrap();
    for document in documents {
        let path = site.join(&document.url);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, page("../", &document.title.replace('<', "&lt;"), "")).unwrap();
    }
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/search");
    for name in ["loader.js", "module.js", "search.css"] {
        fs::copy(assets.join(name), site.join("search").join(name)).unwrap();
    }
}

fn answers(site: &Path, documents: &[Document]) -> String {
    let read = |name: &str| fs::read(site.join("search").join(name));
    let mut searcher = open_folder(read).unwrap();
    let mut lines = String::new();
    for typed in queries(documents) {
        let results = searcher.answer(&Query::parse(&typed), 20, read).unwrap();
        lines += &json::answer(&typed, &results);
        lines.push('\n');
    }
    lines
}

fn queries(documents: &[Document]) -> Vec<String> {
    let written = "水韵清莲\n清\n的\nApp\nP\n3\n300m2\n莲（廉）\n，\n**\n138 1234\n1381234\n水韻清蓮\nＡｐｐ\n清廉 交通\n清廉 的 App\n没有的词\n𠮷\n1.5分\n30%\n小水滴 诗会";
    let mut queries: Vec<String> = written.lines().map(str::to_owned).collect();
    let mut random = Random(13);
    while queries.len() < 400 {
        let text = random.pick(&random_texts(documents, &mut Random(queries.len() as u64))).clone();
        let chars: Vec<char> = text.chars().collect();
        if chars.len() > 8 {
            let start = random.below(chars.len() - 6);
            let length = 1 + random.below(6);
            queries.push(chars[start..start + length].iter().collect::<String>().replace('\n', ""));
        }
    }
    queries
}

fn random_texts(documents: &[Document], random: &mut Random) -> Vec<String> {
    random.pick(documents).texts.iter().map(|text| text.words.clone()).collect()
}
