//! What a cold build costs at 100, 1,000 and 10,000 entries, beside what we promise: `cargo bench --bench build`.
//!
//! The site with its search index and the offline copy, and the site alone, of made prose; then the site of real articles (`../shared`), the
//! same again after one entry was changed, the same entries with Hugo where it is on the path, and articles whose links lead to entries that
//! are not there. The album has a benchmark of its own.
//! `cargo bench --bench build -- 100 1000` measures these sizes instead; `-- --keep DIR 1000 [articles|broken]` writes a publication to
//! look at, or to profile.
#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod articles;
mod hugo;
mod measure;
mod prose;
mod publication;

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use articles::{Articles, Links};
use measure::Cost;
use publication::{BRANDS, Recipe, kind, slug};

const SIZES: &[usize] = &[100, 1_000, 10_000];
/// Bytes of UTF-8 of an entry's body.
const BYTES: usize = 6_000;
/// The same of entries that consist of articles.
const ARTICLE: usize = 6_000;
/// What we promise for 10,000 entries: processor time and memory.
const PROMISED: (usize, Duration, u64) = (10_000, Duration::from_secs(8), 600_000_000);
/// What a second build may cost of the first.
const SECOND: f64 = 0.4;

fn main() -> ExitCode {
    if let Some(code) = measure::answer() {
        return code;
    }
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [flag, folder, size, bodies @ ..] = arguments.as_slice()
        && flag == "--keep"
    {
        let bodies = match bodies.first().map(String::as_str) {
            None => Bodies::Prose,
            Some("articles") => Bodies::Articles(Links::Right),
            Some("broken") => Bodies::Articles(Links::Broken),
            Some(other) => panic!("bodies are articles or broken, not {other}"),
        };
        keep(Path::new(folder), size.parse().expect("a number of entries"), bodies);
        return ExitCode::SUCCESS;
    }
    let named: Vec<usize> = arguments.iter().map(|size| size.parse().expect("a number of entries")).collect();
    measure_all(if named.is_empty() { SIZES } else { &named });
    ExitCode::SUCCESS
}

fn keep(folder: &Path, size: usize, bodies: Bodies) {
    fs::create_dir_all(folder).expect("the folder can be made");
    let recipe = Recipe::new(size, BYTES);
    let written = match bodies {
        Bodies::Prose => recipe.write(folder),
        Bodies::Articles(links) => {
            let articles = Articles::read().expect("../shared/official-prose is there");
            recipe.with_bodies(&|number| articles.body(number, ARTICLE, links)).write(folder)
        }
    };
    written.expect("the folder can be written");
}

/// What entries consist of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bodies {
    /// Made prose.
    Prose,
    /// Real articles.
    Articles(Links),
}

fn measure_all(sizes: &[usize]) {
    println!("entries of {BYTES} bytes, cold builds, {} threads", std::thread::available_parallelism().map_or(1, Into::into));
    println!(
        "{:<10} {:>8} {:>7} {:>9} {:>8} {:>9} {:>10} {:>7} {:>10} {:>8}",
        "build", "entries", "pages", "CPU s", "wall s", "peak MB", "output MB", "files", "entries/s", "growth"
    );
    let kinds = [
        ("all", "site,offline", Bodies::Prose),
        ("site", "site", Bodies::Prose),
        ("articles", "site", Bodies::Articles(Links::Right)),
        ("broken", "site", Bodies::Articles(Links::Broken)),
    ];
    let has_articles = Articles::read().is_some();
    for (name, only, bodies) in kinds.into_iter().filter(|(.., bodies)| has_articles || *bodies == Bodies::Prose) {
        let mut previous = None;
        for &size in sizes {
            let made = Made::new(size, bodies);
            let row = made.build(only);
            print_row(name, &row, previous.as_ref());
            if bodies == Bodies::Articles(Links::Right) {
                made.compare(only, &row);
            }
            previous = Some(row);
        }
    }
    println!("growth: CPU seconds an entry, as a multiple of the row above (1.00 is linear)");
}

/// A row of the table.
struct Row {
    entries: usize,
    cost: Cost,
    output: Output,
}

/// A publication that was made, and the folder that its outputs go to.
struct Made {
    entries: usize,
    folder: tempfile::TempDir,
}

impl Made {
    fn new(entries: usize, bodies: Bodies) -> Self {
        let made = Self { entries, folder: tempfile::tempdir().expect("there is room for a temporary folder") };
        keep(&made.content(), entries, bodies);
        made
    }

    fn content(&self) -> PathBuf {
        self.folder.path().join("content")
    }

    fn build(&self, only: &str) -> Row {
        let (content, dist) = (self.content(), self.folder.path().join("dist"));
        let mut arguments: Vec<&OsStr> =
            vec!["build".as_ref(), "--publication".as_ref(), content.as_ref(), "--out".as_ref(), dist.as_ref()];
        arguments.extend(["--edition", "draft", "--only", only].map(OsStr::new));
        let cost = measure::cost(env!("CARGO_BIN_EXE_qinglian").as_ref(), &arguments);
        let mut output = Output::default();
        output.add(&dist).expect("what was built can be read");
        let entries = self.entries;
        assert!(output.pages > entries, "{} pages for {entries} entries: the build left some out", output.pages);
        Row { entries, cost, output }
    }

    /// A second build after one change, and Hugo.
    fn compare(&self, only: &str, first: &Row) {
        let entry = self.content().join(kind(BRANDS).folder()).join(slug(BRANDS) + ".md");
        let text = fs::read_to_string(&entry).expect("the entry is there");
        fs::write(&entry, text + "\n补记一段。\n").expect("the entry can be written");
        let second = self.build(only);
        print_row("  second", &second, None);
        let share = second.cost.processor.as_secs_f64() / first.cost.processor.as_secs_f64();
        let verdict = if share <= SECOND { "held" } else { "MISSED" };
        println!("{:<10} {share:.2} of the first; promise: {SECOND}: {verdict}", "");
        if let Some(cost) = hugo::cost(&self.content(), &self.folder.path().join("hugo")) {
            print_row("  hugo", &Row { entries: self.entries, cost, output: Output::default() }, None);
        }
    }
}

/// What was built.
#[derive(Default)]
struct Output {
    bytes: u64,
    files: usize,
    pages: usize,
}

impl Output {
    fn add(&mut self, folder: &Path) -> io::Result<()> {
        for found in fs::read_dir(folder)? {
            let found = found?;
            if found.file_type()?.is_dir() {
                self.add(&found.path())?;
                continue;
            }
            self.files += 1;
            self.bytes += found.metadata()?.len();
            self.pages += usize::from(found.path().extension() == Some("html".as_ref()));
        }
        Ok(())
    }
}

fn print_row(name: &str, row: &Row, previous: Option<&Row>) {
    let seconds = row.cost.processor.as_secs_f64();
    let growth = previous.map(|before| (seconds / row.entries as f64) / (before.cost.processor.as_secs_f64() / before.entries as f64));
    println!(
        "{name:<10} {:>8} {:>7} {seconds:>9.2} {:>8.2} {:>9.0} {:>10.1} {:>7} {:>10.0} {:>8}",
        row.entries,
        row.output.pages,
        row.cost.wall.as_secs_f64(),
        row.cost.memory as f64 / 1e6,
        row.output.bytes as f64 / 1e6,
        row.output.files,
        row.entries as f64 / row.cost.wall.as_secs_f64(),
        growth.map_or(String::new(), |growth| format!("{growth:.2}")),
    );
    let (entries, processor, memory) = PROMISED;
    if row.entries == entries && !name.starts_with(' ') {
        let verdict = |held| if held { "held" } else { "MISSED" };
        println!(
            "{:<10} {:>8} {:>7} {:>9} {:>8} {:>9}   {}",
            "  promise",
            entries,
            "",
            format!("<= {:.0}", processor.as_secs_f64()),
            "",
            format!("<= {:.0}", memory as f64 / 1e6),
            verdict(row.cost.processor <= processor && row.cost.memory <= memory)
        );
    }
}
