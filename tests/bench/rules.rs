//! How often the rules are right, and how long they take: `cargo bench --bench rules`.
//!
//! Precision and recall of each rule over the labelled set of `tests/rules/`; then `check` over 10,000 entries of 6 KB, beside what we
//! promise. `cargo bench --bench rules -- 1000` measures another size; `-- official` prints what the rules say of real official prose, and
//! `-- judged` how much of what was judged by hand is right.
#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod judged;
mod labelled;
mod measure;
mod official;
mod prose;
mod publication;

use std::ffi::OsStr;
use std::fs;
use std::process::ExitCode;
use std::time::Duration;

use publication::Recipe;

/// Bytes of UTF-8 of an entry's body.
const BYTES: usize = 6_000;
const SIZE: usize = 10_000;
/// What we promise for [`SIZE`] entries.
const PROMISED: Duration = Duration::from_secs(4);
/// What we promise of all rules together.
const SHARE: f64 = 0.95;

fn main() -> ExitCode {
    if let Some(code) = measure::answer() {
        return code;
    }
    let size = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(SIZE);
    if std::env::args().any(|argument| argument == "official") {
        print_official();
        return ExitCode::SUCCESS;
    }
    if std::env::args().any(|argument| argument == "judged") {
        print_judged();
        return ExitCode::SUCCESS;
    }
    print_accuracy();
    print_speed(size);
    ExitCode::SUCCESS
}

fn print_accuracy() {
    let judged = labelled::judge();
    let counts = labelled::by_rule(&judged);
    println!("{:<32} {:>6} {:>6} {:>7} {:>10} {:>7}", "rule", "right", "wrong", "missed", "precision", "recall");
    let row = |name: &str, count: labelled::Count| {
        println!(
            "{name:<32} {:>6} {:>6} {:>7} {:>10.3} {:>7.3}",
            count.right,
            count.wrong,
            count.missed,
            count.precision(),
            count.recall()
        );
    };
    counts.iter().for_each(|(rule, count)| row(rule, *count));
    let total = labelled::total(&counts);
    row("all", total);
    let verdict = if total.precision() >= SHARE && total.recall() >= SHARE { "held" } else { "MISSED" };
    let clean = judged.iter().filter(|judged| judged.expected.is_empty()).count();
    for one in judged.iter().filter(|one| one.expected != one.found) {
        println!("  {}: expected {:?}, found {:?}", one.sentence, one.expected, one.found);
    }
    println!("{} sentences, {clean} of them clean; promise: {SHARE} and {SHARE}: {verdict}\n", judged.len());
}

/// The precision of each rule on the findings of `tests/rules/judged.tsv`.
fn print_judged() {
    let findings = judged::findings();
    println!("{:<32} {:>6} {:>6} {:>7} {:>7} {:>10}", "rule", "right", "wrong", "missed", "spared", "precision");
    let mut sum = judged::Score::default();
    for (rule, score) in judged::scores(&findings) {
        println!("{rule:<32} {:>6} {:>6} {:>7} {:>7} {:>10.3}", score.right, score.wrong, score.missed, score.spared, score.precision());
        sum.right += score.right;
        sum.wrong += score.wrong;
        sum.missed += score.missed;
        sum.spared += score.spared;
    }
    println!("{:<32} {:>6} {:>6} {:>7} {:>7} {:>10.3}", "all", sum.right, sum.wrong, sum.missed, sum.spared, sum.precision());
    for finding in findings.iter().filter(|finding| finding.is_told != finding.is_right) {
        println!("  {} {}: {}", finding.rule, if finding.is_right { "missed" } else { "wrong" }, finding.excerpt);
    }
    println!("{} findings, judged by hand", findings.len());
}

fn print_speed(size: usize) {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let content = folder.path().join("content");
    fs::create_dir_all(&content).expect("the folder can be made");
    Recipe::new(size, BYTES).write(&content).expect("the folder can be written");
    // Not the album: nobody binds ten thousand entries, and to lay them out takes Typst minutes.
    let mut arguments: Vec<&OsStr> = vec!["check".as_ref(), "--publication".as_ref(), content.as_ref()];
    arguments.extend(["--edition", "draft", "--only", "entries"].map(OsStr::new));
    let cost = measure::cost(env!("CARGO_BIN_EXE_qinglian").as_ref(), &arguments);
    let verdict = match size {
        SIZE if cost.processor <= PROMISED => "held",
        SIZE => "MISSED",
        _ => "for 10,000 entries",
    };
    println!(
        "check of {size} entries of {BYTES} bytes: CPU {:.2} s, wall {:.2} s, peak {:.0} MB; promise: {} s of CPU: {verdict}",
        cost.processor.as_secs_f64(),
        cost.wall.as_secs_f64(),
        cost.memory as f64 / 1e6,
        PROMISED.as_secs()
    );
}

/// How many findings of a rule are shown.
const SHOWN: usize = 8;

/// Findings per 1,000 characters of real prose, by rule, with samples.
fn print_official() {
    let Some(folder) = official::folder() else {
        println!("../shared/official-prose is missing: nothing was measured");
        return;
    };
    for text in official::TEXTS {
        let spoken = official::speak(&folder, text);
        let per_thousand = |count: usize| count as f64 * 1000.0 / spoken.characters as f64;
        let loud = spoken.findings.iter().filter(|finding| finding.severity != qinglian::diag::Severity::Info).count();
        println!("\n{}: {} characters, {loud} errors and warnings: {:.3} per 1,000", spoken.text, spoken.characters, per_thousand(loud));
        let mut rules: Vec<&str> = spoken.findings.iter().map(|finding| finding.rule).collect();
        rules.sort_unstable();
        rules.dedup();
        for rule in rules {
            let own: Vec<_> = spoken.findings.iter().filter(|finding| finding.rule == rule).collect();
            println!("{rule} ({}): {}, {:.3} per 1,000", own[0].severity.label(), own.len(), per_thousand(own.len()));
            let step = own.len().div_ceil(SHOWN);
            own.iter().step_by(step).for_each(|finding| println!("    {}", finding.sentence));
        }
    }
}
