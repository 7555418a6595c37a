//! The frame of a shard.

#![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

use super::*;

const LISTS: ShardId = ShardId { family: Family::List, number: 7 };

#[test]
fn checksum_is_the_one_everybody_uses() {
    assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
}

/// The content of a block, where it is right.
type Content = fn(&str) -> Option<Vec<u8>>;

fn blocks() -> Vec<String> {
    let texts = ["清廉\u{1}\"引号\"\u{2}斜\\线", "", "一行\n又一行\r\t\u{2028}\u{feff}😀"];
    texts.iter().enumerate().map(|(number, text)| seal(LISTS, number, text)).collect()
}

#[test]
fn a_shard_comes_back_from_its_script() {
    let name = LISTS.name(0xabcd);
    let script = script(&name, &blocks());
    assert!(script.starts_with(b"qinglian.shard(\"0000abcd-g7\",\n\""));
    assert!(!script.contains(&1), "what an editor does not show is escaped");
    assert_eq!(unscript(&script), Ok((name.clone(), blocks())));
    // Each part of the script that holds whole blocks gives them.
    let places = places(&name, blocks().iter().map(|block| quoted_bytes(block)));
    for (from, to) in (0..places.len()).flat_map(|from| (from..places.len()).map(move |to| (from, to))) {
        let part = std::str::from_utf8(&script[places[from].start..places[to].end]).unwrap();
        let found: Vec<String> = unquote_part(part).unwrap().into_iter().map(|block| block.1).collect();
        assert_eq!(found, blocks()[from..=to]);
        let starts: Vec<usize> = unquote_part(part).unwrap().into_iter().map(|block| block.0 + places[from].start).collect();
        assert_eq!(starts, places[from..=to].iter().map(|place| place.start).collect::<Vec<_>>());
    }
}

#[test]
fn what_no_script_says_is_refused() {
    for wrong in [
        "",
        "qinglian.shard(",
        "qinglian.shard(\"x\",);",
        "qinglian.shard(\"x\",\n\"a);",
        "<!DOCTYPE html>",
        "qinglian.shard(\"x\",\n\"\\q\");",
    ] {
        assert!(unscript(wrong.as_bytes()).is_err(), "{wrong}");
    }
    for wrong in ["", "\"", "\"a", "\"a\"x", "\"\\u12\"", "\"\\ud800\""] {
        assert!(unquote_part(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn base64_is_the_one_everybody_writes() {
    for length in 0..20u8 {
        let bytes: Vec<u8> = (0..length).map(|byte| byte.wrapping_mul(77)).collect();
        assert_eq!(decode_base64(&BASE64.encode(&bytes)).as_ref(), Ok(&bytes));
    }
    for wrong in ["A", "AA", "AAA", "A===", "AAA-", "====", "AA=A"] {
        assert!(decode_base64(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn every_flipped_bit_every_cut_and_every_other_place_is_noticed() {
    let block = seal(LISTS, 2, "abc");
    assert_eq!(open(LISTS, 2, &block), Ok("abc"));
    assert!(open(LISTS, 1, &block).is_err() && open(ShardId { number: 8, ..LISTS }, 2, &block).is_err());
    let root = seal_root(3, b"abc");
    assert_eq!(open_root(&root), Ok((3, b"abc".to_vec())));
    let read: [(&String, Content); 2] = [
        (&block, |block| open(LISTS, 2, block).ok().map(|content| content.as_bytes().to_vec())),
        (&root, |root| open_root(root).ok().map(|root| root.1)),
    ];
    for (block, content) in read {
        for bit in 0..block.len() * 8 {
            let mut flipped = block.clone().into_bytes();
            flipped[bit / 8] ^= 1 << (bit % 8);
            // A figure of a checksum may become a capital letter, and the last digits of Base64 have bits that say nothing.
            let found = content(&String::from_utf8(flipped).unwrap_or_default());
            assert!(found.is_none_or(|found| found == b"abc"), "bit {bit}");
        }
        for end in 0..block.len() {
            assert_eq!(content(&block[..end]), None);
        }
    }
}

#[test]
fn another_format_names_both_numbers_and_the_way_out() {
    let of = |format: u8| BASE64.encode([&MAGIC[..], &[format], &[0; 30]].concat());
    assert_eq!(open_root(&of(9)).unwrap_err().to_string(), "检索数据的格式号是 9，本页程序只认到 5，请刷新页面");
    assert_eq!(open_root(&of(4)).unwrap_err().to_string(), "检索数据的格式号是 4，早于本程序能读的 5，请重新生成网站");
    assert_eq!(open_root("QUJDREU="), Err(FormatError::NotAShard));
    assert!(open_root("UUxTSQ==").is_err());
}

#[test]
fn the_root_of_an_older_format_is_told_by_its_number() {
    let script = format!("qinglian.shard(\"root\",\"{}\");\n", BASE64.encode([&MAGIC[..], &[4], &[0; 30]].concat()));
    let (name, blocks) = unscript(script.as_bytes()).unwrap();
    assert_eq!((name.as_str(), open_root(&blocks[0])), ("root", Err(FormatError::Version { found: 4 })));
}
