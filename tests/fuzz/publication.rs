//! A publication in memory that nobody meant well with: it is loaded, checked for every edition and its pictures are made; whatever comes of it
//! is a message, and nothing worse.
//!
//! An input is the files of the publication, each behind a line `=== PATH`; a line end before such a line belongs to it. What is before the first
//! one is the entry `cases/a/index.md`. Two files that nothing is read without are there in any case ([`NEEDED`]).
//!
//! Asserted are: no panic, no more memory than [`MOST_MEMORY`], every place within its text and on character boundaries, JSON that readers take, cleaned
//! vectors that an XML parser reads. The rooms from `source` to `rules` are compiled here by themselves, without the album's typesetter.
//! `tests/fuzz/run publication` says how it is run.
#![no_main]
#![allow(dead_code, unused_imports, reason = "what only the program's other parts use")]

extern crate self as qinglian;

/// The program's own files; of `album` and `import` only what the other rooms name.
#[path = "../../src"]
mod program {
    pub mod diag;
    pub mod edition;
    pub mod load;
    pub mod markdown;
    pub mod markup;
    pub mod model;
    pub mod nearby;
    pub mod picture;
    pub mod printable;
    pub mod reason;
    pub mod review;
    pub mod rule;
    pub mod rules;
    pub mod search;
    pub mod source;

    pub mod album {
        pub(crate) mod rules;
    }
    pub mod import {
        pub(crate) mod rules;
    }
    pub mod site {
        pub(crate) mod color;
    }
    pub mod output {
        pub type Files = std::collections::BTreeMap<String, Vec<u8>>;
    }
}

use std::collections::{BTreeMap, BTreeSet};

use cap::Cap;
use libfuzzer_sys::fuzz_target;
pub use program::{
    album, diag, edition, import, load, markdown, markup, model, nearby, output, picture, printable, reason, review, rule, rules, search,
    site, source,
};

use diag::{Diagnostics, Place};
use edition::Edition;
use model::Catalog;
use model::block::{Block, Inline, visit_blocks};
use picture::PictureCache;
use rules::{Checker, placeholder};
use source::SourceFolder;

/// What the files, the catalog and all that is made of them may take together.
const MOST_MEMORY: usize = 512 << 20;

#[global_allocator]
static MEMORY: Cap<std::alloc::System> = Cap::new(std::alloc::System, MOST_MEMORY);

/// Without these two nothing else is read.
const NEEDED: [(&str, &str); 2] = [
    (
        "publication.yaml",
        "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: []\nsectors: []\naspects:\n  - id: culture\n    name: 廉洁文化\n\
         review: {stages: [{id: first, name: 一审}, {id: final, name: 终审}]}\n",
    ),
    ("units.yaml", "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n"),
];

/// The path of what has none.
const UNNAMED: &str = "cases/a/index.md";

fuzz_target!(|input: &[u8]| {
    let folder = SourceFolder::in_memory("稿", files(input));
    let cache = PictureCache::none();
    let (catalog, diagnostics) = load::load_folder(&folder, &|path, picture| picture::examine(path, picture, false, &cache));
    look_at(&diagnostics);
    let Some(catalog) = catalog else { return };
    catalog.entries.iter().for_each(|entry| places_of_body(&entry.body.blocks, &entry.source.text));
    for edition in [Edition::Draft, Edition::Internal, Edition::Public] {
        look_at(&checked(&folder, catalog.clone(), edition));
    }
    pictures(&catalog, &cache);
});

fn files(input: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = NEEDED.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into();
    let (mut path, mut bytes) = (UNNAMED.to_owned(), Vec::new());
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b"=== ") {
            Some(next) => {
                finish(&mut files, std::mem::take(&mut path), std::mem::take(&mut bytes));
                path = String::from_utf8_lossy(next).trim_end_matches('\n').to_owned();
            }
            None => bytes.extend_from_slice(line),
        }
    }
    finish(&mut files, path, bytes);
    files
}

fn finish(files: &mut BTreeMap<String, Vec<u8>>, path: String, mut bytes: Vec<u8>) {
    let is_text = path.ends_with(".md") || path.ends_with(".yaml");
    if !is_text && bytes.last() == Some(&b'\n') {
        bytes.pop();
    }
    if !bytes.is_empty() || path != UNNAMED {
        files.insert(path, bytes);
    }
}

/// What `check` says of the texts for an edition.
fn checked(folder: &SourceFolder, whole: Catalog, edition: Edition) -> Diagnostics {
    let (mut checker, mut diagnostics) = Checker::new(folder, &whole, edition, None);
    diagnostics.append(placeholder::find(&whole, edition, checker.placeholders()));
    diagnostics.append(review::check(folder, &whole, edition));
    let catalog = whole.for_edition(edition);
    diagnostics.append(checker.texts(&catalog));
    let mut diagnostics = checker.judge(diagnostics);
    diagnostics.append(checker.finish());
    checker.settle(diagnostics, &catalog)
}

fn look_at(diagnostics: &Diagnostics) {
    for diagnostic in diagnostics {
        if let Place::Text(span) = &diagnostic.place {
            assert!(
                span.source.text.get(span.range.clone()).is_some(),
                "{:?} of {}: {}",
                span.range,
                diagnostic.rule.id,
                diagnostic.message
            );
        }
        assert!(!diagnostic.render().is_empty());
        let json = serde_json::to_string(&diagnostic.to_json()).expect("a diagnostic can be written");
        serde_json::from_str::<serde_json::Value>(&json).expect("and read");
    }
}

fn places_of_body(blocks: &[Block], text: &str) {
    let json = serde_json::to_string(blocks).expect("blocks can be written");
    serde_json::from_str::<serde_json::Value>(&json).expect("and read");
    visit_blocks(blocks, &mut |block| block.lines().for_each(|line| places_of_line(line, text)));
}

fn places_of_line(line: &[Inline], text: &str) {
    for inline in line {
        if let Some(place) = inline.place() {
            assert!(text.get(place.clone()).is_some(), "{place:?} of {inline:?}");
        }
        places_of_line(inline.children(), text);
    }
}

/// The pictures as a site gets them; those that cannot be shown were left out by the loader.
fn pictures(catalog: &Catalog, cache: &PictureCache) {
    let used: BTreeSet<String> = catalog.pictures.keys().cloned().collect();
    let (_, files, diagnostics) = picture::publish(&catalog.pictures, &used, cache);
    look_at(&diagnostics);
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".svg")) {
        let text = std::str::from_utf8(bytes).expect("a cleaned vector is UTF-8");
        roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    }
}
