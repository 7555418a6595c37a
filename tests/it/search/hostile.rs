//! Hostile bytes give an error: never a panic, an endless loop or a huge allocation.

use std::collections::BTreeMap;

use proptest::prelude::*;
use qinglian::search::fold::Folder;
use qinglian::search::format::prose::{self, Prior};
use qinglian::search::format::{Block, FORMAT, Family, FormatError, ROOT, ShardId, open, open_whole, seal, unscript};
use qinglian::search::list::read_block;
use qinglian::search::root::Root;
use qinglian::search::stored::{read_entry, read_facets};
use qinglian::search::{IndexOptions, Query, Searcher, index, open_folder};

use super::generate::{Random, documents};

fn prior(symbols: u32) -> Prior {
    Prior::new(&vec![1; symbols as usize], Vec::new())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300), number in 0u32..300) {
        let _ = Root::read(&bytes, FORMAT, &mut Folder::default());
        let _ = read_block(&bytes, number);
        let _ = prose::read_block(&bytes, &prior(number));
        let _ = read_entry(&String::from_utf8_lossy(&bytes));
        let _ = read_facets(&bytes);
        let _ = unscript(&bytes);
        prop_assert!(open(ROOT, None, &bytes, None).is_err());
        prop_assert!(open(ROOT, None, &bytes, Some(number as usize)).is_err());
        prop_assert!(Searcher::open(&bytes).is_err());
    }
}

/// Every payload of an index, changed and sealed anew, so that the checksum does not save the reader.
#[test]
fn changed_payloads_under_a_right_checksum_never_panic() {
    let options = IndexOptions {
        list_shard: Some(900),
        list_block: Some(200),
        text_shard: Some(5),
        readings: Some(|c| if c < '中' { vec!["qing"] } else { vec!["lian", "jian"] }),
        words: ["工作", "建设", "管理"].map(str::to_owned).to_vec(),
        characters: "亲帘涟".chars().collect(),
    };
    let files = index(&documents(21, 30, 150), &options);
    let mut random = Random(3);
    let mut refused = 0;
    for name in files.keys() {
        for _ in 0..25 {
            let changed = change(&files, name, &mut random);
            for typed in ["清", "清廉", "工作建设", "的 App", "qinglian", "無此", "没有的词", "工，作"] {
                refused += u32::from(!answers(&changed, typed));
            }
        }
    }
    assert!(refused > 0, "no change was ever noticed");
}

/// Changes a block of a file and seals it with the right checksum.
fn change(files: &BTreeMap<String, Vec<u8>>, name: &str, random: &mut Random) -> BTreeMap<String, Vec<u8>> {
    let id = id_of(name);
    let head = root(files).head_bytes(id.family);
    let bytes = unscript(&files[name]).unwrap();
    let (opened, found) = open_whole(id, None, &bytes, head).unwrap();
    let mut blocks: Vec<Block> = (0..opened.len())
        .map(|number| Block { start: opened.start(number).unwrap(), bytes: found[number].as_ref().unwrap().to_vec() })
        .collect();
    let number = random.below(blocks.len());
    let payload = &mut blocks[number].bytes;
    for _ in 0..=random.below(3) {
        match random.below(4) {
            0 if payload.len() > 1 => payload.truncate(random.below(payload.len())),
            1 => payload.push(random.next() as u8),
            _ if !payload.is_empty() => {
                let at = random.below(payload.len());
                payload[at] = [0, 1, 0x7f, 0x80, 0xff, random.next() as u8][random.below(6)];
            }
            _ => {}
        }
    }
    let mut files = files.clone();
    let sealed = seal(id, opened.build, &blocks, head.unwrap_or(0));
    files.insert(name.to_owned(), qinglian::search::format::script("x", &sealed));
    files
}

fn root(files: &BTreeMap<String, Vec<u8>>) -> Root {
    let bytes = unscript(&files["root.js"]).unwrap();
    let (_, blocks) = open_whole(ROOT, None, &bytes, None).unwrap();
    Root::read(blocks[0].as_ref().unwrap(), FORMAT, &mut Folder::default()).unwrap()
}

fn id_of(name: &str) -> ShardId {
    let Some((_, rest)) = name.trim_end_matches(".js").split_once('-') else { return ROOT };
    let families = [Family::List, Family::Text, Family::Facet, Family::Name, Family::Variant, Family::Word];
    let family = families["gtfnvw".find(&rest[..1]).unwrap()];
    ShardId { family, number: rest[1..].parse().unwrap() }
}

/// Whether a query is answered without any complaint.
fn answers(files: &BTreeMap<String, Vec<u8>>, typed: &str) -> bool {
    let read = |name: &str| files.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into());
    let Ok(mut searcher) = open_folder(read) else { return false };
    searcher.answer(&Query::parse(typed), 20, read).is_ok_and(|results| results.problems.is_empty())
}

#[test]
fn a_shard_of_another_build_or_place_is_refused() {
    let old = index(&documents(22, 20, 100), &IndexOptions::default());
    let new = index(&documents(23, 20, 100), &IndexOptions::default());
    let mut mixed = new.clone();
    let number = |name: &str, of: &str| name.ends_with(of);
    let new_name = new.keys().find(|name| number(name, "-g0.js")).unwrap().clone();
    let old_name = old.keys().find(|name| number(name, "-g0.js")).unwrap();
    mixed.insert(new_name, old[old_name].clone());
    let read = |name: &str| mixed.get(name).cloned().ok_or_else(|| std::io::ErrorKind::NotFound.into());
    let error = open_folder(read).unwrap().answer(&Query::parse("清"), 20, read).unwrap_err();
    assert_eq!(error.to_string(), "检索数据与本页不是同一次生成的，请刷新页面");
    assert_eq!(
        open(ShardId { family: Family::List, number: 1 }, None, &unscript(&new["root.js"]).unwrap(), None),
        Err(FormatError::Mismatch)
    );
}

/// Lists that promise more than they hold.
#[test]
fn promises_are_checked_before_anything_is_allocated() {
    for byte in [0, 0x55, 0xff] {
        let _ = read_block(&[byte; 30], 8_000_000);
    }
    assert!(read_block(&[0xff; 300], 100).is_err());
    assert!(prose::read_block(&[0xff; 30], &prior(100)).is_err());
    assert!(read_facets(&[1, 1, 1, 0xff, 0xff, 0xff, 0xff, 0x0f]).is_err());
}
