//! The Word reader over files that nobody wrote: it gives a document or says why not, and never panics, hangs or eats the memory.
//!
//! The first byte says what the rest is: 0 a package, 1 the document part of one, else the recipe of a file (`tests/it/word/generate.rs`).
//! `src/import/word` is compiled here by itself. `tests/fuzz/run word` says how it is run.
#![no_main]

extern crate self as qinglian;

#[allow(dead_code, reason = "what only the program's other parts use")]
#[path = "."]
pub mod import {
    #[path = "../../src/import/document.rs"]
    pub mod document;
    #[path = "../../src/import/rules.rs"]
    pub(crate) mod rules;
    #[path = "../../src/import/word/mod.rs"]
    pub mod word;
}

#[allow(dead_code, reason = "what only the program's other parts use")]
#[path = "../../src/rule.rs"]
pub mod rule;

#[allow(dead_code, reason = "what only the program's other parts use")]
#[path = "."]
pub mod search {
    #[path = "../../src/search/fold/mod.rs"]
    pub mod fold;
}

#[allow(dead_code, reason = "what only other tests call")]
#[path = "../it/word/file.rs"]
mod file;
#[path = "../it/word/generate.rs"]
mod generate;

use cap::Cap;
use import::word::{Limits, read};
use libfuzzer_sys::fuzz_target;

/// What the bytes of a file, its tree and what is read of it may take together.
const MOST_MEMORY: usize = 256 << 20;

#[global_allocator]
static MEMORY: Cap<std::alloc::System> = Cap::new(std::alloc::System, MOST_MEMORY);

fuzz_target!(|input: &[u8]| {
    let Some((kind, rest)) = input.split_first() else { return };
    let bytes = match kind {
        0 => rest.to_vec(),
        1 => {
            let mut file = file::File::new("");
            file.parts[0].1 = rest.to_vec();
            file.bytes()
        }
        _ => generate::file(rest).bytes(),
    };
    let _ = read(&bytes, Limits::default());
});
