//! The search over an index that somebody has tampered with: it answers or gives a message, and never panics, hangs or eats the memory.
//!
//! `src/search` is compiled here by itself. `tests/fuzz/run` says how it is run.
#![no_main]

extern crate self as qinglian;

#[allow(dead_code, reason = "what only the program's other parts call")]
#[path = "../../src/search/mod.rs"]
pub mod search;

#[allow(dead_code, reason = "what only other tests call")]
#[path = "../it/search/generate.rs"]
mod generate;
#[allow(dead_code, reason = "the seeds are made with it too")]
mod tamper;

use std::sync::LazyLock;

use cap::Cap;
use libfuzzer_sys::fuzz_target;
use tamper::{Attempt, Sound};

/// What the index, the fuzzed search and its answers may take together. The page has no more to give on a small phone; an allocation beyond it
/// aborts, which counts as a crash even where the memory is never touched.
const MOST_MEMORY: usize = 512 << 20;

#[global_allocator]
static MEMORY: Cap<std::alloc::System> = Cap::new(std::alloc::System, MOST_MEMORY);

static SOUND: LazyLock<Sound> = LazyLock::new(Sound::new);

fuzz_target!(init: { LazyLock::force(&SOUND); }, |input: &[u8]| {
    if let Some(attempt) = Attempt::read(input) {
        attempt.run(&SOUND);
    }
});
