//! Writes inputs for the fuzzer to begin with into a folder: each shard of the sound index as it is, swapped with another, and some questions.

#![allow(clippy::unwrap_used, reason = "it stops where something is missing")]

extern crate self as qinglian;

#[allow(dead_code, reason = "what only the program's other parts call")]
#[path = "../../src/search/mod.rs"]
pub mod search;

#[path = "../it/search/generate.rs"]
mod generate;
#[allow(dead_code, reason = "the fuzzer runs them")]
mod tamper;

use std::fs;
use std::path::PathBuf;

use tamper::{Attempt, Sound};

fn main() {
    let out = PathBuf::from(std::env::args().nth(1).expect("the folder to write to"));
    fs::create_dir_all(&out).unwrap();
    let sound = Sound::new();
    let write = |name: &str, way: u8, shard: usize, rest: &[u8]| {
        let bytes = Attempt::bytes(way, shard as u8, shard as u8, rest);
        fs::write(out.join(name), bytes).unwrap();
    };
    for (number, shard) in sound.shards.iter().enumerate() {
        let name = shard.file.trim_end_matches(".js").rsplit('-').next().unwrap_or_default();
        write(&format!("payload-{name}"), 0, number, &shard.payload);
        write(&format!("edit-{name}"), 1, number, &[number as u8, 0, 3, 1]);
        write(&format!("swap-{name}"), 2, number, &[number as u8 + 1]);
        write(&format!("cut-{name}"), 1, number, &[40, 0, 5, 0]);
    }
    let root = sound.shards.len() - 1;
    write("whole", 3, root, b"QLSI");
    write("file", 4, root, b"qinglian.shard(\"root\",\"UUxTSQ==\");\n");
    write("header", 5, root, &[4, 0, 0, 99]);
    for (number, typed) in ["清廉 -建设 单位:公路", "\"工作\" App ２０２３", "養護 qing lian 清*廉 𠮷"].iter().enumerate()
    {
        write(&format!("question-{number}"), 6, 0, typed.as_bytes());
    }
}
