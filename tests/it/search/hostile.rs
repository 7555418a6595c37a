//! Hostile bytes give an error: never a panic, an endless loop or a huge allocation.

use std::collections::BTreeMap;

use proptest::prelude::*;
use qinglian::search::fold::Folder;
use qinglian::search::format::{
    Family, ROOT, ShardId, decode_base64, encode_bytes, open, open_root, script, seal, seal_root, unquote_part, unscript,
};
use qinglian::search::list::read_block;
use qinglian::search::root::Root;
use qinglian::search::stored::{read_entry, read_facets};
use qinglian::search::{IndexOptions, Query, Searcher, index, open_folder};

use super::generate::{Random, documents};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300), number in 0u32..300) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = Root::read(&bytes, &mut Folder::default());
        let _ = read_block(&bytes, number);
        let _ = read_entry(&text);
        let _ = read_facets(&bytes);
        let _ = unscript(&bytes);
        let _ = unquote_part(&text);
        let list = ShardId { family: Family::List, number };
        prop_assert!(open(list, 0, &text).is_err());
        prop_assert!(open_root(&text).is_err());
        prop_assert!(Searcher::open(&text).is_err());
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
        for _ in 0..6 {
            let changed = change(&files, name, &mut random);
            for typed in ["清", "清廉", "工作建设", "的 App", "qinglian", "無此", "没有的词", "工，作"] {
                refused += u32::from(!answers(&changed, typed));
            }
        }
    }
    assert!(refused > 0, "no change was ever noticed");
}

/// Changes a block of a file and seals it with the right checksum.
fn change(files: &BTreeMap<String, Vec<u8>>, file: &str, random: &mut Random) -> BTreeMap<String, Vec<u8>> {
    let id = id_of(file);
    let (name, mut blocks) = unscript(&files[file]).unwrap();
    let number = random.below(blocks.len());
    let mut payload = payload_of(id, number, &blocks[number]);
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
    blocks[number] = match id.family {
        Family::Root => seal_root(open_root(&blocks[number]).unwrap().0, &payload),
        family if family.holds_text() => seal(id, number, &String::from_utf8_lossy(&payload)),
        _ => seal(id, number, &encode_bytes(&payload)),
    };
    let mut files = files.clone();
    files.insert(file.to_owned(), script(&name, &blocks));
    files
}

fn payload_of(id: ShardId, number: usize, block: &str) -> Vec<u8> {
    match id.family {
        Family::Root => open_root(block).unwrap().1,
        family if family.holds_text() => open(id, number, block).unwrap().as_bytes().to_vec(),
        _ => decode_base64(open(id, number, block).unwrap()).unwrap(),
    }
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
}

/// Lists that promise more than they hold.
#[test]
fn promises_are_checked_before_anything_is_allocated() {
    for byte in [0, 0x55, 0xff] {
        let _ = read_block(&[byte; 30], 8_000_000);
    }
    assert!(read_block(&[0xff; 300], 100).is_err());
    assert!(read_facets(&[1, 1, 1, 0xff, 0xff, 0xff, 0xff, 0x0f]).is_err());
}
