//! How long somebody waits who writes an entry of 5,000 characters in the workbench: from a key to what is said of it, and to its page.
//!
//! `cargo bench --bench draft` prints what a browser multiplies by two or three.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a benchmark prints its figures")]

#[allow(dead_code, reason = "publications of any size use all of it")]
mod prose;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jiff::civil::date;
use qinglian::draft::Session;

/// Characters of the entry.
const CHARACTERS: usize = 5_000;
/// Keys that are typed.
const KEYS: usize = 60;

fn main() {
    let vocabulary = prose::Vocabulary::new();
    let body = |number: usize, characters: usize| -> Vec<String> {
        let mut prose = prose::Prose::new(&vocabulary, 7, number);
        let mut paragraphs = Vec::new();
        let mut length = 0;
        while length < characters {
            let paragraph = prose.paragraph(600);
            length += paragraph.chars().count();
            paragraphs.push(paragraph);
        }
        paragraphs
    };
    let mut files = BTreeMap::from([
        ("publication.yaml".to_owned(), b"title: A\nbureau: B\nyear: 2026\nflower: a\nleaves: [a]\n".to_vec()),
        ("units.yaml".to_owned(), b"- id: a\n  name: A\n".to_vec()),
    ]);
    for number in 0..8 {
        let text = format!("---\ntitle: T{number}\nunit: a\nstatus: final\n---\n\n{}\n", body(number, 1_500).join("\n\n"));
        files.insert(format!("cases/last-{number}/index.md"), text.into_bytes());
    }
    let began = Instant::now();
    let mut session = Session::open(files, date(2026, 11, 28)).expect("the kit is sound");
    report("open", &mut [began.elapsed()]);
    let id = session.start("case", None).expect("a case may be written");
    let parts = body(100, CHARACTERS);
    let quarter = parts.len() / 4;
    for (number, part) in parts.chunks(quarter.max(1)).take(4).enumerate() {
        session.set_section(&id, number + 1, &part.join("\n\n"));
    }
    let (mut keys, mut checks, mut previews, mut forms) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut typed = parts[0].clone();
    for _ in 0..KEYS {
        typed.push('廉');
        let began = Instant::now();
        session.set_section(&id, 1, &typed);
        keys.push(began.elapsed());
        let began = Instant::now();
        session.check(&id);
        checks.push(began.elapsed());
        let began = Instant::now();
        session.preview(&id);
        previews.push(began.elapsed());
        let began = Instant::now();
        session.form(&id);
        forms.push(began.elapsed());
    }
    report("a key into the text", &mut keys);
    report("check", &mut checks);
    report("preview after a check", &mut previews);
    report("form", &mut forms);
}

fn report(what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)].as_secs_f64() * 1000.0;
    println!("{what}: median {:.1} ms, 95 of 100 within {:.1} ms", at(50), at(95));
}
