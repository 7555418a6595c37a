//! An input of the fuzzer, as a way to tamper with a small sound index and a few questions to ask of what comes of it.
//!
//! ```text
//! input    way (u8), block (u8), first question (u8), what to do with it
//! way      0 these bytes are the block, its shard sealed anew with the right checksums
//!          1 these edits are made to the block, sealed anew: place (u16), what (u8), byte (u8)
//!          2 another block (u8) comes in its place, edited and sealed anew
//!          3 these bytes are the block, its checksum among them
//!          4 these bytes are the whole file, the script that hands the shard over
//!          5 these edits are made to the block and its checksum
//!          6 the index is sound, and this is the question
//!          7 these characters are what the block, of texts, names or words, holds
//! ```
//!
//! The root is the last block. All numbers are taken modulo what there is, so that nearly every input does something.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io;

use crate::generate::Generator;
use crate::search::format::{Family, ROOT, ShardId, decode_base64, encode_bytes, open, open_root, script, seal, seal_root, unscript};
use crate::search::searcher::{MissingPart, blocks_of};
use crate::search::{IndexOptions, Query, Searcher, ShardError, index, json, open_folder};

/// What is asked: every way through the search, most of it with characters that the index has.
pub(crate) const QUESTIONS: &[&str] = &[
    "清",
    "清廉",
    "工作建设",
    "的 App",
    "qinglian",
    "無此",
    "没有的词",
    "\"清廉\" 交通",
    "工作 -建设",
    "单位:公路 的",
    "unit:公路",
    "清濂建设工做",
    "2023年",
    "二〇二三年",
    "qlgz",
    "廉 的 工作 kind:案例",
];
/// Questions of an input, and hits of an answer.
pub(crate) const ASKED: usize = 2;
const HITS: usize = 20;
/// The most that an edit inserts or cuts off.
const MOST_INSERTED: usize = 64;

const FAMILIES: [Family; 6] = [Family::List, Family::Text, Family::Facet, Family::Name, Family::Variant, Family::Word];

/// A block of a shard of the sound index.
pub(crate) struct Shard {
    pub(crate) id: ShardId,
    pub(crate) file: String,
    /// All its blocks, the number of this one, and what this one holds.
    blocks: Vec<String>,
    number: usize,
    pub(crate) payload: Vec<u8>,
}

/// A small index with nothing wrong in it.
pub(crate) struct Sound {
    build: u32,
    files: BTreeMap<String, Vec<u8>>,
    /// The root last.
    pub(crate) shards: Vec<Shard>,
}

impl Sound {
    /// The same index each time: thirty entries, with shards so small that there are several of most families.
    pub(crate) fn new() -> Self {
        let mut generator = Generator::new(21, 300);
        let documents: Vec<_> = (0..30).map(|number| generator.document(number, 60)).collect();
        let readings = |c: char| if c < '中' { vec!["qing", "gong"] } else { vec!["lian", "zuo"] };
        let files = index(
            &documents,
            &IndexOptions {
                list_shard: Some(900),
                list_block: Some(200),
                text_shard: Some(6),
                readings: Some(readings),
                ..IndexOptions::default()
            },
        );
        let build = open_folder(|name| read(&files, name)).expect("the index is sound").build();
        let ids = FAMILIES.into_iter().flat_map(|family| (0..100).map(move |number| ShardId { family, number }));
        let shards: Vec<Shard> = ids.chain([ROOT]).flat_map(|id| Shard::of(id, build, &files)).collect();
        let known: BTreeSet<&String> = shards.iter().map(|shard| &shard.file).collect();
        assert_eq!(known.len(), files.len(), "a file is not a shard of a known family");
        Self { build, files, shards }
    }

    fn shard(&self, number: u8) -> &Shard {
        &self.shards[usize::from(number) % self.shards.len()]
    }
}

impl Shard {
    /// The blocks of a shard; none where the index does not have it.
    fn of(id: ShardId, build: u32, files: &BTreeMap<String, Vec<u8>>) -> Vec<Self> {
        let file = id.file(build);
        let Some(script) = files.get(&file) else { return Vec::new() };
        let (_, blocks) = unscript(script).expect("a sound script");
        let payload = |number: usize| match id.family {
            Family::Root => open_root(&blocks[number]).expect("a sound root").1,
            family => {
                let content = open(id, number, &blocks[number]).expect("a sound block");
                if family.holds_text() { content.as_bytes().to_vec() } else { decode_base64(content).expect("sound bytes") }
            }
        };
        (0..blocks.len()).map(|number| Self { id, file: file.clone(), payload: payload(number), blocks: blocks.clone(), number }).collect()
    }

    /// The script of the shard with another payload in the place of this block's.
    fn sealed(&self, build: u32, payload: &[u8]) -> Vec<u8> {
        self.replaced(
            build,
            match self.id.family {
                Family::Root => seal_root(build, payload),
                family if family.holds_text() => seal(self.id, self.number, &String::from_utf8_lossy(payload)),
                _ => seal(self.id, self.number, &encode_bytes(payload)),
            },
        )
    }

    /// The script of the shard with another block in the place of this one.
    fn replaced(&self, build: u32, block: String) -> Vec<u8> {
        let mut blocks = self.blocks.clone();
        blocks[self.number] = block;
        script(&self.id.name(build), &blocks)
    }
}

fn read(files: &BTreeMap<String, Vec<u8>>, name: &str) -> io::Result<Vec<u8>> {
    files.get(name).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
}

/// What one input asks for.
pub(crate) struct Attempt<'a> {
    way: u8,
    shard: u8,
    question: u8,
    rest: &'a [u8],
}

impl<'a> Attempt<'a> {
    /// The bytes of an attempt; [`Self::read`] is the reverse.
    pub(crate) fn bytes(way: u8, shard: u8, question: u8, rest: &[u8]) -> Vec<u8> {
        [&[way, shard, question], rest].concat()
    }

    /// Nothing for an input that is too short to be one.
    pub(crate) fn read(input: &'a [u8]) -> Option<Self> {
        let (&[way, shard, question], rest) = input.split_first_chunk()?;
        Some(Self { way, shard, question, rest })
    }

    /// Tampers and asks.
    ///
    /// # Panics
    ///
    /// - The search panics, or asks for a shard that it has.
    pub(crate) fn run(&self, sound: &Sound) {
        let shard = sound.shard(self.shard);
        let sealed = |payload: &[u8]| shard.sealed(sound.build, payload);
        match self.way % 8 {
            0 => self.ask(sound, Some((shard, sealed(self.rest)))),
            1 => self.ask(sound, Some((shard, sealed(&edited(&shard.payload, self.rest))))),
            2 => {
                let Some((&other, edits)) = self.rest.split_first() else { return };
                self.ask(sound, Some((shard, sealed(&edited(&sound.shard(other).payload, edits)))));
            }
            3 => self.ask(sound, Some((shard, shard.replaced(sound.build, String::from_utf8_lossy(self.rest).into_owned())))),
            4 => self.ask(sound, Some((shard, self.rest.to_vec()))),
            5 => {
                let block = edited(shard.blocks[shard.number].as_bytes(), self.rest);
                self.ask(sound, Some((shard, shard.replaced(sound.build, String::from_utf8_lossy(&block).into_owned()))));
            }
            6 => ask(sound, None, &[&String::from_utf8_lossy(self.rest)]),
            _ => self.ask(sound, Some((shard, sealed(self.rest)))),
        }
    }

    fn ask(&self, sound: &Sound, changed: Option<(&Shard, Vec<u8>)>) {
        let first = usize::from(self.question) % QUESTIONS.len();
        let questions: Vec<&str> = QUESTIONS.iter().cycle().skip(first).take(ASKED).copied().collect();
        ask(sound, changed, &questions);
    }
}

/// Asks the index, with one file changed, the questions one after the other, as a page does that stays open.
fn ask(sound: &Sound, changed: Option<(&Shard, Vec<u8>)>, questions: &[&str]) {
    let asked_for = RefCell::new(BTreeSet::new());
    let read = |name: &str| {
        let first = asked_for.borrow_mut().insert(name.to_owned());
        assert!(first, "the search asks for {name} again and again");
        match &changed {
            Some((shard, bytes)) if shard.file == name => Ok(bytes.clone()),
            _ => read(&sound.files, name),
        }
    };
    let Ok(mut searcher) = open_folder(read) else { return };
    for typed in questions {
        match searcher.answer(&Query::parse(typed), HITS, read) {
            Ok(results) => drop(json::answer(typed, &results)),
            Err(error) => assert!(!error.to_string().is_empty()),
        }
        complete(&mut searcher, typed, read);
    }
}

/// Completes what was typed, once the names that this takes are there.
fn complete(searcher: &mut Searcher, typed: &str, read: impl Fn(&str) -> io::Result<Vec<u8>>) {
    let (_, missing) = searcher.complete(typed);
    for MissingPart { shard, .. } in missing {
        let name = searcher.name(shard);
        let script = read(&format!("{name}.js")).map_err(|_| ShardError::Missing);
        searcher.insert(shard, script.and_then(|script| blocks_of(&name, &script)));
    }
    searcher.complete(typed);
}

/// A payload with edits made to it, one after the other.
fn edited(bytes: &[u8], edits: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for edit in edits.chunks_exact(4) {
        let place = usize::from(u16::from_le_bytes([edit[0], edit[1]]));
        edit_one(&mut bytes, place, edit[2], edit[3]);
    }
    bytes
}

fn edit_one(bytes: &mut Vec<u8>, place: usize, what: u8, byte: u8) {
    if bytes.is_empty() {
        return bytes.push(byte);
    }
    let place = place % bytes.len();
    let some = 1 + usize::from(what >> 3) % MOST_INSERTED;
    match what % 8 {
        0..=2 => bytes[place] = byte,
        3 => bytes[place] ^= 1 << (byte % 8),
        4 => bytes[place] = bytes[place].wrapping_add(byte),
        5 => bytes.truncate(place),
        6 => drop(bytes.drain(place..(place + some).min(bytes.len()))),
        _ => drop(bytes.splice(place..place, std::iter::repeat_n(byte, some))),
    }
}
