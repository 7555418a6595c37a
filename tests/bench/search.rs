//! The figures of the search beside what is promised: `cargo bench --bench search [-- SIZE…]`, sizes 100, 1000, 10000 and 100000 by default; the
//! last takes some minutes and 4 GB.
//!
//! Entries of 7 KB are made with the statistics of articles ([`discourse`]); queries are pieces of 1 to 8 letters out of them, the word 的, and
//! pairs of words. Bytes are those that a server sends with gzip. What a browser makes of the time of a query `tests/bench/warm.mjs`
//! measures.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops where something is missing")]

mod discourse;
mod documents;
mod found;
#[path = "../it/search/judged.rs"]
mod judged;
mod pieces;
#[allow(dead_code, reason = "its sentences are for the benchmark of builds, here its vocabulary is enough")]
mod prose;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use discourse::Language;
use pieces::pieces;
use qinglian::search::fold::fold_to_string;
use qinglian::search::searcher::blocks_of;
use qinglian::search::{Document, IndexOptions, Query, Searcher, index, open_folder};

type Files = BTreeMap<String, Vec<u8>>;

/// Bytes of text of an entry.
const BYTES: usize = 7_000;
/// Queries of each size.
const QUERIES: usize = 240;

/// What is promised for a size.
struct Promise {
    entries: usize,
    files: f64,
    median: f64,
    most: f64,
    warm: [f64; 2],
    seconds: f64,
    megabytes: f64,
}

const NONE: f64 = f64::INFINITY;
const PROMISES: [Promise; 4] = [
    Promise { entries: 100, files: 20.0, median: 75.0, most: 100.0, warm: [NONE, NONE], seconds: NONE, megabytes: NONE },
    Promise { entries: 1_000, files: 60.0, median: 90.0, most: 130.0, warm: [0.5, 2.0], seconds: NONE, megabytes: NONE },
    Promise { entries: 10_000, files: 500.0, median: 130.0, most: 200.0, warm: [1.0, 5.0], seconds: 4.0, megabytes: 500.0 },
    Promise { entries: 100_000, files: NONE, median: 150.0, most: 250.0, warm: [NONE, NONE], seconds: NONE, megabytes: 4000.0 },
];

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|size| size.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![100, 1000, 10_000, 100_000] } else { sizes };
    let page: f64 = ["loader.js", "module.js"].map(|name| sent(&fs::read(asset(name)).unwrap(), &["gzip", "-6c"])).iter().sum();
    println!("{:<46} {:>18} {:>14}", "", "measured", "promised");
    row("loader and module, gzip KB", &[page], &[60.0]);
    let brotli: f64 = ["loader.js", "module.js"].map(|name| sent(&fs::read(asset(name)).unwrap(), &["brotli", "-c"])).iter().sum();
    row("loader and module, brotli KB", &[brotli], &[50.0]);
    let (sample, template) =
        (judged::judge(&judged::sample(), &judged::sample_queries()), judged::judge(&judged::template(), &judged::template_queries()));
    row("1 − MRR, sample and template", &[1.0 - sample.0, 1.0 - template.0], &[0.1, 0.1]);
    row("1 − nDCG@10, sample and template", &[1.0 - sample.1, 1.0 - template.1], &[NONE, NONE]);
    for (kind, figures) in found::articles(usize::MAX).map(|articles| found::measure(&articles, 400)).into_iter().flatten() {
        row(
            &format!("1 − recall, 1 − precision: {kind} ({})", figures.queries),
            &[1.0 - figures.recall(), 1.0 - figures.precision()],
            &[0.0, 0.0],
        );
    }
    let language = Language::new();
    sizes.iter().for_each(|&size| measure(size, page, &language));
}

fn asset(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/search").join(name)
}

/// A row of the table: what was measured beside what it may be at most; the better must be smaller.
fn row(name: &str, measured: &[f64], promised: &[f64]) {
    let number = |value: &f64| match value {
        value if !value.is_finite() => "–".to_owned(),
        value if value.abs() >= 100.0 || value.fract() == 0.0 => format!("{value:.0}"),
        value if value.abs() >= 10.0 => format!("{value:.1}"),
        value => format!("{value:.3}"),
    };
    let list = |values: &[f64]| values.iter().map(number).collect::<Vec<_>>().join(" / ");
    let held = measured.iter().zip(promised).all(|(measured, promised)| measured <= promised);
    println!("{name:<46} {:>18} {:>14} {}", list(measured), list(promised), if held { "" } else { "MISSED" });
}

fn measure(size: usize, page: f64, language: &Language) {
    let promise = PROMISES.iter().rfind(|promise| promise.entries <= size).unwrap_or(&PROMISES[0]);
    let documents: Vec<Document> = (0..size).map(|number| documents::document(language, number, BYTES)).collect();
    let text: usize = documents.iter().flat_map(|document| &document.texts).map(|text| text.words.len()).sum();
    println!("\n{size} entries, {:.1} MB of text", text as f64 / 1e6);
    // From here on the peak of memory counts anew.
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let (cpu, started) = (cpu_seconds(), Instant::now());
    let files = index(&documents, &IndexOptions::default());
    let (cpu, wall) = (cpu_seconds() - cpu, started.elapsed().as_secs_f64());
    row("build, CPU s", &[cpu], &[promise.seconds]);
    row("build, s on the wall", &[wall], &[NONE]);
    row("build, peak MB (with the documents)", &[peak_memory()], &[promise.megabytes]);
    let sizes: BTreeMap<&str, f64> = files.iter().map(|(name, bytes)| (name.as_str(), sent(bytes, &["gzip", "-6c"]))).collect();
    let family = |letter: char| {
        let in_family = |name: &str| name.split_once('-').map_or('r', |(_, rest)| rest.chars().next().unwrap()) == letter;
        sizes.iter().filter(|(name, _)| in_family(name)).map(|(_, size)| size).sum::<f64>()
    };
    let share = |letters: &str| letters.chars().map(family).sum::<f64>() * 1000.0 / text as f64;
    row("index without texts, bytes per byte", &[share("rgfnv")], &[0.25]);
    row("index with texts, bytes per byte", &[share("rgfnvt")], &[0.6]);
    row("  of it lists / texts", &[share("g"), share("t")], &[NONE; 2]);
    row("root / facets / names / variants, KB", &['r', 'f', 'n', 'v'].map(family), &[NONE; 4]);
    row("files", &[files.len() as f64], &[promise.files]);
    ask(&documents, &files, &sizes, page, promise);
}

fn ask(documents: &[Document], files: &Files, sizes: &BTreeMap<&str, f64>, page: f64, promise: &Promise) {
    let read = |name: &str| files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into());
    let texts: Vec<String> = documents.iter().map(folded).collect();
    let few = if documents.len() > 20_000 { 40 } else { QUERIES };
    let (mut bytes, mut whole, mut times, mut rounds) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut precision, mut recall) = (Vec::new(), Vec::new());
    let mut warm = open_folder(read).unwrap();
    for typed in pieces(documents, few) {
        let query = Query::parse(&typed);
        let (loaded, steps) = first_results(&query, files, sizes, true);
        bytes.push(page + sizes["root.js"] + loaded);
        rounds.push(steps);
        whole.push(page + sizes["root.js"] + first_results(&query, files, sizes, false).0);
        let results = warm.answer(&query, 10, read).unwrap();
        let started = Instant::now();
        warm.search(&query, 10).unwrap();
        times.push(started.elapsed().as_secs_f64() * 1000.0);
        let truth: Vec<&str> =
            documents.iter().zip(&texts).filter(|(_, text)| has(text, &typed)).map(|(document, _)| document.id.as_str()).collect();
        assert!(results.hits.iter().all(|hit| truth.contains(&hit.id.as_str())), "「{typed}」 shows what it does not find");
        let counted = results.total.max(truth.len()) as f64;
        precision.push(if counted > 0.0 { truth.len() as f64 / counted } else { 1.0 });
        recall.extend(recalled(&mut warm, files, &query, &truth));
    }
    row("recall (1 is every entry found)", &[mean(&recall)], &[NONE]);
    row("precision of the total; of what is shown", &[mean(&precision), 1.0], &[NONE]);
    row("  1 − precision, mean", &[1.0 - mean(&precision)], &[0.01]);
    row("first ten results, gzip KB, median / 95 %", &[part(&mut bytes, 50), part(&mut bytes, 95)], &[promise.median, promise.most]);
    row("  from a server that sends whole files only", &[part(&mut whole, 50), part(&mut whole, 95)], &[NONE; 2]);
    row("  rounds of loading, median / 95 %", &[part(&mut rounds, 50), part(&mut rounds, 95)], &[NONE; 2]);
    row("warm query, native, ms, median / 95 %", &[part(&mut times, 50), part(&mut times, 95)], &promise.warm);
}

/// All texts of a document, folded; no match crosses a line.
fn folded(document: &Document) -> String {
    std::iter::once(&document.title)
        .chain(document.texts.iter().map(|text| &text.words))
        .map(|words| fold_to_string(words) + "\n")
        .collect()
}

fn has(text: &str, typed: &str) -> bool {
    typed.split(' ').all(|word| text.contains(fold_to_string(word).as_str()))
}

/// What share of the right entries is found, by listing all; of thousands, whose texts take too long to read, nothing is said.
fn recalled(searcher: &mut Searcher, files: &Files, query: &Query, truth: &[&str]) -> Option<f64> {
    if truth.len() > 2000 {
        return None;
    }
    let results = searcher.answer(query, usize::MAX, |name| Ok(files[name].clone())).unwrap();
    let found = results.hits.iter().filter(|hit| truth.contains(&hit.id.as_str())).count();
    Some(if truth.is_empty() { 1.0 } else { found as f64 / truth.len() as f64 })
}

/// The kilobytes that are read before the first results with excerpts stand, and in how many rounds: parts of files as they are, for a
/// server compresses no parts, or else whole files with gzip.
fn first_results(query: &Query, files: &Files, sizes: &BTreeMap<&str, f64>, in_parts: bool) -> (f64, f64) {
    let mut searcher = open_folder(|name| Ok(files[name].clone())).unwrap();
    let (mut loaded, mut rounds) = (0.0, 0.0);
    loop {
        let step = searcher.search(query, 10).unwrap();
        if step.results.is_some() {
            return (loaded, rounds);
        }
        rounds += 1.0;
        for request in searcher.requests(&step.missing) {
            let name = searcher.name(request.shard);
            let file = &files[&format!("{name}.js")];
            if let Some(bytes) = request.bytes.filter(|_| in_parts) {
                loaded += bytes.len() as f64 / 1000.0;
                let part = std::str::from_utf8(&file[bytes.clone()]).unwrap();
                searcher.insert_part(request.shard, bytes.start, part).unwrap();
            } else {
                loaded += sizes[format!("{name}.js").as_str()];
                searcher.insert(request.shard, blocks_of(&name, file));
            }
        }
    }
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

fn part(values: &mut [f64], percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() * percent / 100]
}

/// Kilobytes after a compressor.
fn sent(bytes: &[u8], command: &[&str]) -> f64 {
    let mut child = Command::new(command[0]).args(&command[1..]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(bytes).unwrap());
        child.wait_with_output().unwrap().stdout.len() as f64 / 1000.0
    })
}

/// User and system time of this process so far, which Linux counts in hundredths of a second.
fn cpu_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<f64> = stat.rsplit(')').next().unwrap().split_whitespace().map(|field| field.parse().unwrap_or(0.0)).collect();
    (fields[11] + fields[12]) / 100.0
}

fn peak_memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1000.0
}
