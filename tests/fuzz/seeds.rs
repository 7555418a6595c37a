//! Writes inputs for the fuzzer to begin with into a folder: each shard of the sound index as it is, cut, swapped with another; some questions;
//! and roots that promise more than there is (`root-*`), which chance seldom finds: the corpus keeps them whatever they reach.

#![allow(clippy::unwrap_used, reason = "it stops where something is missing")]

extern crate self as qinglian;

#[allow(dead_code, reason = "what only the program's other parts call")]
#[path = "../../src/search/mod.rs"]
pub mod search;

#[allow(dead_code, reason = "what only other tests call")]
#[path = "../it/search/generate.rs"]
mod generate;
#[allow(dead_code, reason = "the fuzzer runs them")]
mod tamper;

use std::fs;
use std::path::PathBuf;

use search::fold::Folder;
use search::format::Family;
use search::root::Root;
use tamper::{ASKED, Attempt, QUESTIONS, Sound};

fn main() {
    let out = PathBuf::from(std::env::args().nth(1).expect("the folder to write to"));
    fs::create_dir_all(&out).unwrap();
    let sound = Sound::new();
    let write = |name: &str, way: u8, shard: usize, rest: &[u8]| {
        let bytes = Attempt::bytes(way, shard as u8, shard as u8, rest);
        fs::write(out.join(name), bytes).unwrap();
    };
    for (number, shard) in sound.shards.iter().enumerate() {
        let name = format!("{}-{number}", shard.file.trim_end_matches(".js").rsplit('-').next().unwrap_or_default());
        write(&format!("payload-{name}"), 0, number, &shard.payload);
        write(&format!("edit-{name}"), 1, number, &[number as u8, 0, 3, 1]);
        write(&format!("swap-{name}"), 2, number, &[number as u8 + 1]);
        write(&format!("cut-{name}"), 1, number, &[40, 0, 5, 0]);
        if let (Family::Text | Family::Name, Ok(text)) = (shard.id.family, std::str::from_utf8(&shard.payload)) {
            // Most of an entry, or of the names, and all of a small one.
            write(&format!("text-{name}"), 7, number, text.chars().take(600).collect::<String>().as_bytes());
            write(&format!("short-{name}"), 7, number, SHORT_ENTRY.as_bytes());
        }
    }
    let root = sound.shards.len() - 1;
    for (name, payload) in promising_roots(&sound.shards[root].payload) {
        // All questions are asked: which of them believes the promise is not known here.
        for question in (0..QUESTIONS.len()).step_by(ASKED) {
            fs::write(out.join(format!("root-{name}-{question}")), Attempt::bytes(0, root as u8, question as u8, &payload)).unwrap();
        }
    }
    write("whole", 3, root, b"QLSI");
    write("file", 4, root, b"qinglian.shard(\"root\",\"UUxTSQ==\");\n");
    write("header", 5, root, &[4, 0, 0, 99]);
    for (number, typed) in
        ["清廉 -建设 单位:公路", "\"工作\" App ２０２３", "養護 qing lian 清*廉 𠮷", "  ", "\u{200b}\u{3000}\u{200b}", "\"\" - 单位:"]
            .iter()
            .enumerate()
    {
        write(&format!("question-{number}"), 6, 0, typed.as_bytes());
    }
}

/// A small entry of a shard of texts; as a shard of names it is one name, and characters with what might be readings.
const SHORT_ENTRY: &str =
    "cases/e1\u{1}\u{1}清廉工作\u{1}2023-04-05\u{1}案例\u{1}公路\u{1}2023\u{1}150\u{1}教育\u{2}bs1\u{1}的 工作建设（廉），**清廉。";

/// Roots whose numbers are as large as they can be written.
fn promising_roots(payload: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let sound = Root::read(payload, &mut Folder::default()).unwrap();
    let changed = |change: fn(&mut Root)| {
        let mut root = sound.clone();
        change(&mut root);
        root.write(Folder::full())
    };
    vec![
        ("entries", changed(|root| root.entries = u32::MAX)),
        ("names", changed(|root| root.name_shards = u32::MAX)),
        ("millions", changed(|root| root.entries = 8_000_000)),
        ("many-shards", changed(|root| (root.entries, root.text_shard, root.facet_shard) = (8_000_000, 1, 1))),
        ("few-shards", changed(|root| (root.text_shard, root.facet_shard) = (u32::MAX, u32::MAX))),
    ]
}
