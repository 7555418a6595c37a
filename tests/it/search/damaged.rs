//! Files that arrive cut off, changed or in each other's place, as they come from a bad stick or a half-finished upload: a message, or an
//! answer that did not need them; never a wrong answer and never a panic. [`super::hostile`] goes on behind the checksum.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use proptest::prelude::*;
use qinglian::search::format::{script, unscript};
use qinglian::search::{IndexOptions, Query, index, json, open_folder};

use super::generate::documents;

const QUESTIONS: &[&str] = &["清", "清廉", "工作建设", "的 App", "qinglian", "無此", "没有的词", "\"工作\" -建设", "的 单位:公路"];

static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let readings = |c| if c < '中' { vec!["qing"] } else { vec!["lian", "jian"] };
    index(
        &documents(24, 30, 150),
        &IndexOptions {
            list_shard: Some(900),
            list_block: Some(200),
            text_shard: Some(5),
            readings: Some(readings),
            ..IndexOptions::default()
        },
    )
});

/// What a question gave: the line of JSON and whether it complains, or the message in its place; and the files that were read.
struct Asked {
    line: String,
    complains: bool,
    read: BTreeSet<String>,
}

fn ask(typed: &str, files: &BTreeMap<String, Vec<u8>>) -> Asked {
    let asked_for = RefCell::new(BTreeSet::new());
    let read = |name: &str| {
        asked_for.borrow_mut().insert(name.to_owned());
        files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into())
    };
    let results = open_folder(read).and_then(|mut searcher| searcher.answer(&Query::parse(typed), 20, read));
    let (line, complains) = match &results {
        Ok(results) => (json::answer(typed, results), !results.problems.is_empty()),
        Err(error) => (error.to_string(), true),
    };
    Asked { line, complains, read: asked_for.into_inner() }
}

/// One way to damage a file, and a question.
#[derive(Debug, Clone)]
struct Damage {
    file: prop::sample::Index,
    place: prop::sample::Index,
    other: prop::sample::Index,
    way: u8,
    question: &'static str,
}

impl Damage {
    fn any() -> impl Strategy<Value = Self> {
        let index = any::<prop::sample::Index>;
        (index(), index(), index(), 0u8..5, prop::sample::select(QUESTIONS)).prop_map(|(file, place, other, way, question)| Self {
            file,
            place,
            other,
            way,
            question,
        })
    }

    /// The name of the file, and what it becomes.
    fn done(&self) -> (String, Vec<u8>) {
        let names: Vec<&String> = FILES.keys().collect();
        let name = names[self.file.index(names.len())];
        let whole = &FILES[name];
        let bytes = match self.way {
            0 => whole[..self.place.index(whole.len() - 1)].to_vec(),
            1 => {
                let (call, mut blocks) = unscript(whole).unwrap();
                let block = self.other.index(blocks.len());
                let length = self.place.index(blocks[block].chars().count());
                blocks[block] = blocks[block].chars().take(length).collect();
                script(&call, &blocks)
            }
            2 => {
                let mut bytes = whole.clone();
                let bit = self.place.index(bytes.len() * 8);
                bytes[bit / 8] ^= 1 << (bit % 8);
                bytes
            }
            3 => FILES[names[self.other.index(names.len())]].clone(),
            _ => Vec::new(),
        };
        (name.clone(), bytes)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_damaged_file_is_told_or_not_needed(damage in Damage::any()) {
        let sound = ask(damage.question, &FILES);
        prop_assert!(!sound.complains);
        let (name, bytes) = damage.done();
        prop_assume!(bytes != FILES[&name]);
        let mut files = FILES.clone();
        files.insert(name.clone(), bytes);
        let asked = ask(damage.question, &files);
        if !sound.read.contains(&name) {
            prop_assert_eq!(asked.line, sound.line);
        } else {
            // A block of it may be damaged that was not needed.
            prop_assert!(asked.complains || asked.line == sound.line, "「{}」 is answered without {}", damage.question, name);
            prop_assert!(!asked.line.is_empty());
        }
    }
}
