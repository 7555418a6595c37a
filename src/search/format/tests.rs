//! The frame of a shard.

#![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

use super::*;

#[test]
fn checksum_is_the_one_everybody_uses() {
    assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
}

fn blocks() -> Vec<Block> {
    let block = |first, second, text: &str| Block { start: NGram { first, second }, bytes: text.as_bytes().to_vec() };
    vec![block(3, 0, "清廉"), block(3, 7, ""), block(900, 2, "交通")]
}

#[test]
fn a_shard_comes_back_from_its_script() {
    let id = ShardId { family: Family::List, number: 7 };
    let head = head_bytes(id.family, &blocks()) + 5;
    let shard = seal(id, 0xabcd, &blocks(), head);
    let name = id.name(0xabcd);
    let script = script(&name, &shard);
    assert!(script.starts_with(b"qinglian.shard(\"0000abcd-g7\",\""));
    let bytes = unscript(&script).unwrap();
    let (opened, found) = open_whole(id, Some(0xabcd), &bytes, Some(head)).unwrap();
    assert_eq!((opened.build, opened.len()), (0xabcd, 3));
    assert!(found.iter().zip(&blocks()).all(|(found, block)| found.as_deref() == Ok(block.bytes.as_slice())));
    let find = |first, second| opened.find(NGram { first, second });
    assert_eq!([find(3, 6), find(3, 7), find(4, 0), find(900, 2), find(2, 9)], [Some(0), Some(1), Some(1), Some(2), None]);
    // Each part of the script gives its bytes.
    for (from, to) in (0..shard.len()).flat_map(|from| (from..=shard.len()).map(move |to| (from, to))) {
        let text = std::str::from_utf8(&script[script_range(&name, &(from..to))]).unwrap();
        assert_eq!(decode_part(text, &(from..to)).as_deref(), Ok(&shard[from..to]));
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
fn every_flipped_bit_and_every_cut_is_noticed() {
    let id = ShardId { family: Family::List, number: 7 };
    let head = head_bytes(id.family, &blocks()) + 2;
    for (shard, id, head) in [(seal(id, 3, &blocks(), head), id, Some(head)), (seal(ROOT, 3, &blocks()[..1], 0), ROOT, None)] {
        let whole = |bytes: &[u8]| {
            open_whole(id, Some(3), bytes, head).and_then(|(_, blocks)| blocks.into_iter().try_for_each(|block| block.map(|_| ())))
        };
        assert_eq!(whole(&shard), Ok(()));
        for bit in 0..shard.len() * 8 {
            let mut flipped = shard.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(whole(&flipped).is_err(), "bit {bit}");
        }
        for end in 0..shard.len() {
            assert!(whole(&shard[..end]).is_err());
        }
    }
}

#[test]
fn another_format_names_both_numbers_and_the_way_out() {
    let mut shard = seal(ROOT, 0, &[], 0);
    shard[4] = 9;
    let error = open(ROOT, None, &shard, None).unwrap_err();
    assert_eq!(error.to_string(), "检索数据的格式号是 9，本页程序只认到 4，请刷新页面");
}
