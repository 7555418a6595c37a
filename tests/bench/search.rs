//! The figures of the search that the README quotes: `cargo bench --bench search [-- SIZE…]`, sizes 100, 1000 and 10000 by default.
//!
//! For generated entries of about 6 KB: CPU time and peak memory of the index, its bytes gzipped per byte of text, the bytes of a first query
//! (loader, module, root and the shards that it reads, gzipped), the time of a warm query, precision of the totals. Figures from inside
//! a browser come from `tests/browser/`.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark stops where something is missing")]

#[path = "../it/search/generate.rs"]
mod generate;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use generate::{Random, documents};
use qinglian::search::{Document, IndexOptions, Query, index, open_folder};

fn main() {
    let sizes: Vec<usize> = std::env::args().filter_map(|size| size.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![100, 1000, 10_000] } else { sizes };
    let assets = ["loader.js", "module.js", "search.css"].map(|name| gzipped(&fs::read(asset(name)).unwrap()));
    println!("loader {} + module {} + style {} bytes gzipped", assets[0], assets[1], assets[2]);
    for size in sizes {
        measure(size, assets[0] + assets[1]);
    }
}

fn asset(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/search").join(name)
}

fn measure(size: usize, assets: usize) {
    let documents = documents(100, size, 2000);
    let text: usize = documents.iter().flat_map(|document| document.texts.iter()).map(|text| text.words.len()).sum();
    let (cpu, started) = (cpu_seconds(), Instant::now());
    let files = index(&documents, &IndexOptions::default());
    let (cpu, wall) = (cpu_seconds() - cpu, started.elapsed().as_secs_f64());
    println!(
        "\n{size} entries, {:.1} MB of text: indexed in {cpu:.2} s of CPU time ({wall:.2} s), peak memory {} MB",
        text as f64 / 1e6,
        peak_memory()
    );
    let sizes: BTreeMap<&str, usize> = files.iter().map(|(name, bytes)| (name.as_str(), gzipped(bytes))).collect();
    let share = |families: char| {
        let in_family = |name: &str| name.split_once('-').is_some_and(|(_, rest)| rest.starts_with(families));
        let bytes: usize = sizes.iter().filter(|(name, _)| in_family(name)).map(|(_, size)| size).sum();
        bytes as f64 / text as f64
    };
    println!(
        "  gzip bytes per byte of text: singles {:.3}, common {:.3}, pairs {:.3}, facets {:.3}, texts {:.3}; root {} bytes; {} files",
        share('u'),
        share('c'),
        share('g'),
        share('f'),
        share('t'),
        sizes["root.js"],
        files.len()
    );
    ask(&documents, &files, &sizes, assets + sizes["root.js"]);
}

fn ask(documents: &[Document], files: &BTreeMap<String, Vec<u8>>, sizes: &BTreeMap<&str, usize>, start: usize) {
    let queries = queries(documents);
    let read = |name: &str| files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into());
    let mut warm = open_folder(read).unwrap();
    let (mut bytes, mut lists, mut times) = (Vec::new(), Vec::new(), Vec::new());
    for typed in &queries {
        let query = Query::parse(typed);
        let mut loaded = BTreeSet::new();
        let mut cold = open_folder(read).unwrap();
        let reading = |name: &str| {
            loaded.insert(name.to_owned());
            read(name)
        };
        cold.answer(&query, 10, reading).unwrap();
        bytes.push(start + loaded.iter().map(|name| sizes[name.as_str()]).sum::<usize>());
        lists.push(loaded.iter().filter(|name| !name.contains("-t")).map(|name| sizes[name.as_str()]).sum::<usize>());
        warm.answer(&query, 10, read).unwrap();
        let started = Instant::now();
        warm.answer(&query, 10, read).unwrap();
        times.push(started.elapsed().as_secs_f64() * 1000.0);
    }
    println!(
        "  first query, everything: {} KB; of it lists and facets: {} KB (median / 95th percentile)",
        kilobytes(&mut bytes),
        kilobytes(&mut lists)
    );
    times.sort_by(f64::total_cmp);
    println!("  warm query, native: {:.2} / {:.2} ms", times[times.len() / 2], times[times.len() * 95 / 100]);
}

fn kilobytes(bytes: &mut [usize]) -> String {
    bytes.sort_unstable();
    format!("{:.0} / {:.0}", bytes[bytes.len() / 2] as f64 / 1e3, bytes[bytes.len() * 95 / 100] as f64 / 1e3)
}

/// 1 to 8 characters out of the texts, and now and then two words.
fn queries(documents: &[Document]) -> Vec<String> {
    let mut random = Random(31);
    let mut piece = |length: usize| {
        loop {
            let document = random.pick(documents);
            let chars: Vec<char> = random.pick(&document.texts).words.chars().collect();
            if chars.len() > length + 1 {
                let start = random.below(chars.len() - length);
                return chars[start..start + length].iter().collect::<String>();
            }
        }
    };
    (0..200).map(|number| if number % 10 == 9 { format!("{} {}", piece(2), piece(2)) } else { piece(1 + number % 8) }).collect()
}

fn gzipped(bytes: &[u8]) -> usize {
    let mut gzip = Command::new("gzip").arg("-6c").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = gzip.stdin.take().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(bytes).unwrap());
        gzip.wait_with_output().unwrap().stdout.len()
    })
}

/// User and system time of this process so far, which Linux counts in hundredths of a second.
fn cpu_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<f64> = stat.rsplit(')').next().unwrap().split_whitespace().map(|field| field.parse().unwrap_or(0.0)).collect();
    (fields[11] + fields[12]) / 100.0
}

fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}
