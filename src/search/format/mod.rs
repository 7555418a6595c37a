//! The index format, number 2, specified here once; [`bytes`], [`bits`], [`range`] and [`prose`] read and write its numbers and texts.
//!
//! # Files
//!
//! An index is a folder of *shards*. Each is one classic script, `qinglian.shard("NAME","BASE64");` and a line feed: the one way of
//! loading that works from `file://`, from a server without MIME types and under a strict Content-Security-Policy alike ([`script`]).
//! The root is `root.js`; any other shard is `BUILD-FN.js`, where `BUILD` is the build's checksum in eight hexadecimal digits, `F` its
//! family and `N` its number, so that a cached shard of an older build is never taken for a new one. The families:
//!
//! ```text
//! root  counts, facet labels, the characters, the directory of shards: it grows with the alphabet and the number of shards only
//! u     lists of entries for single characters
//! g     lists of entries for pairs of letters
//! t     the entries themselves, neighbours together: title, address, texts; for results, snippets and the proof of a match
//! f     the facets of all entries, for counts and filters; read after the results where nothing is filtered
//! n     names and how they are spelt; read for a query of Latin letters, for suggestions, and where nothing is found
//! v     what a reader may type for the characters of the index: traditional forms, full width; read for an unknown character
//! ```
//!
//! # A shard
//!
//! ```text
//! magic "QLSI", format number (u8), family (u8), build (u32), shard number (u32), CRC-32 of what follows (u32), payload
//! ```
//!
//! Fixed-width integers are little-endian. `varint` is LEB128 of at most 64 bits, `string` a varint length and UTF-8; `Number`, `bit` and
//! `tree` are learned codes ([`range`]). Every length and count is checked against what is left, or against a bound, before anything is
//! allocated for it, and no loop runs longer than that.
//!
//! # Characters, entries, grams
//!
//! Characters are told by *rank*: 0 is the most frequent ([`super::alphabet`]). Entries are numbered from 0 by date, newest first, then by
//! id: of two results of equal weight the newer comes first without any data. A text is folded ([`super::fold`]) and cut into *pieces* at
//! white space and asterisks; no query crosses from one piece to the next. A sentence with a pun in brackets is followed by both its
//! readings, as texts of their own. The characters of an entry are numbered through all pieces, with one number left out between two
//! texts. A *gram* is a pair of neighbouring letters or figures of a piece, or a single character of any sort: pairs with punctuation
//! would be a fifth of all lists, and are left to the texts.
//!
//! # Lists (families u, g)
//!
//! ```text
//! payload  varint number of groups; per group: varint first rank − the one before, varint grams, varint bytes; then the groups
//! group    bits: 5 bits Rice parameter of the second ranks, then its grams; padded to a byte
//! gram     second rank + 1, or 0 in family u: gamma(that + 1) for the first, Rice(that − the one before − 1) for the others;
//!          gamma(entries); from 21 entries on gamma(bits of the list + 1), to jump over it; the list
//! list     of up to 20 entries: Rice(entry − the one before − 1; the first: entry) for each
//! list     of 21 to 31: the same, and after each entry the rank of its weight in the root's order, unary; in family g its classes:
//!          a bit, then 3 bits for the only class or 8 for a mask (the bit is 1 for one class, turned round after the rarer weights)
//! list     of 32 and more, range coded in whole bytes: the same numbers; the ones of Rice and the unary rank are learned bits (by place
//!          up to the third, and by rank), low bits are even; classes: after the most frequent weight a learned bit for several classes,
//!          3 even bits for the only one; else 8 bits learned by the rank of the weight
//! ```
//!
//! Bits are filled from the highest of each byte. `Rice(n; k)` is `n >> k` ones, a zero, and the low `k` bits; the parameter of the
//! entries follows from their number and the number of the list's entries ([`bits::rice_parameter`]). `gamma` is Elias's, of 1 and more.
//! The grams of one first character may be split over shards; the root knows the first gram of each. A *class* is a position modulo 8: the
//! pairs of a longer word must stand at classes that follow each other, which leaves few false candidates, so that totals are nearly exact
//! before a text is read; the texts of 20 candidates are all read, so that their lists need no classes. The *weight* is the saturated
//! frequency in the fields, in 8 steps ([`super::rank`]), so that ranking needs no table of entries.
//!
//! # Root
//!
//! ```text
//! varint entries; the 8 weights in the order of their rank (u8 each)
//! facet labels: for kinds, units, aspects, years: varint count, strings
//! families u, g: varint shards; per shard: varint first rank − the one before, varint second rank + 1, or 0
//! varint entries per shard of family t, varint entries per shard of family f, varint shards of family n
//! range coded: Number characters; per character in order of its code: Number code − the one before − 1, tree of 6 bits frequency (a step
//!          for each factor of 1.4), Number 0 or 1 + how many characters it folds to, Numbers of their codes;
//!          Number pairs of mark and letter; per pair Numbers mark, letter, composed character
//! ```
//!
//! # Entries (t), facets (f), names (n), variants (v)
//!
//! ```text
//! t        a block of text (prose): per entry its fields with U+0001 between them: id, address (empty: the id with `.html`), title, date or
//!          nothing, kind, unit, year, aspects; per text U+0002, its role (t n h b), the anchor or nothing, U+0001, the words; U+0003
//! f        per entry: varint kind + 1 (0: none), varint unit + 1, varint year + 1, varint aspects, varints
//! n        a block of text: names, a line each; per character with readings U+0001, the character, its readings with commas between them
//! v        range coded: Number variants; per variant Number code − the one before − 1, Number characters it folds to, Numbers of their ranks
//! ```
//!
//! # Versions
//!
//! [`OLDEST`] tells which numbers can still be read; a file of each stays in `tests/`. Number 1 was never published: it had pairs of all
//! characters, lists that told everything, and texts as they are, at twice the size.

pub mod bits;
pub mod bytes;
pub mod prose;
pub mod range;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use bytes::{Reader, Writer};

/// What every shard begins with.
pub const MAGIC: [u8; 4] = *b"QLSI";
/// The number of the format that is written.
pub const FORMAT: u8 = 2;
/// The oldest number that can still be read.
pub const OLDEST: u8 = 2;

/// What a shard holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// The root.
    Root,
    /// Lists of single characters.
    Single,
    /// Lists of pairs.
    Pair,
    /// Entries with their texts.
    Text,
    /// Facets of all entries.
    Facet,
    /// Names and how they are spelt.
    Name,
    /// Other forms of the characters.
    Variant,
}

const FAMILIES: [(Family, &str); 7] = [
    (Family::Root, "root"),
    (Family::Single, "u"),
    (Family::Pair, "g"),
    (Family::Text, "t"),
    (Family::Facet, "f"),
    (Family::Name, "n"),
    (Family::Variant, "v"),
];

/// One shard of a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ShardId {
    /// What it holds.
    pub family: Family,
    /// Its number in the family.
    pub number: u32,
}

/// The root of any build.
pub const ROOT: ShardId = ShardId { family: Family::Root, number: 0 };

impl ShardId {
    /// The name that the shard is handed over with, and its file name without ending.
    pub fn name(self, build: u32) -> String {
        match self.family {
            Family::Root => "root".to_owned(),
            family => format!("{build:08x}-{}{}", FAMILIES[family as usize].1, self.number),
        }
    }

    /// The file, below the folder of the index.
    pub fn file(self, build: u32) -> String {
        format!("{}.js", self.name(build))
    }
}

/// Why bytes are not a shard that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormatError {
    /// Not a shard at all.
    NotAShard,
    /// Of a format that this program cannot read.
    Version {
        /// The number found.
        found: u8,
    },
    /// Another shard, or one of another build, than was asked for.
    Mismatch,
    /// Cut off, changed or contradictory; names what was being read.
    Damaged(&'static str),
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FormatError::NotAShard => f.write_str("不是本程序生成的检索数据"),
            FormatError::Version { found } if *found > FORMAT => {
                write!(f, "检索数据的格式号是 {found}，本页程序只认到 {FORMAT}，请刷新页面")
            }
            FormatError::Version { found } => write!(f, "检索数据的格式号是 {found}，早于本程序能读的 {OLDEST}，请重新生成网站"),
            FormatError::Mismatch => f.write_str("检索数据与本页不是同一次生成的，请刷新页面"),
            FormatError::Damaged(part) => write!(f, "检索数据已损坏（{part}）"),
        }
    }
}

impl std::error::Error for FormatError {}

/// A shard with its header.
pub fn seal(id: ShardId, build: u32, payload: &[u8]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.raw(&MAGIC);
    writer.u8(FORMAT);
    writer.u8(id.family as u8);
    writer.u32(build);
    writer.u32(id.number);
    writer.u32(crc32(payload));
    writer.raw(payload);
    writer.into_bytes()
}

/// The build and the payload of a shard.
///
/// # Errors
///
/// - The bytes are not a shard, of an unknown format, or another shard than `id`.
/// - The payload's checksum is not right.
pub fn open(id: ShardId, bytes: &[u8]) -> Result<(u32, &[u8]), FormatError> {
    let mut reader = Reader::new(bytes, "头部");
    if reader.raw(4).ok() != Some(&MAGIC[..]) {
        return Err(FormatError::NotAShard);
    }
    let found = reader.u8()?;
    if !(OLDEST..=FORMAT).contains(&found) {
        return Err(FormatError::Version { found });
    }
    let (family, build, number, checksum) = (reader.u8()?, reader.u32()?, reader.u32()?, reader.u32()?);
    if family != id.family as u8 || number != id.number {
        return Err(FormatError::Mismatch);
    }
    let payload = reader.rest();
    if crc32(payload) != checksum {
        return Err(FormatError::Damaged("校验和不符"));
    }
    Ok((build, payload))
}

/// The script that hands a shard over.
pub fn script(name: &str, shard: &[u8]) -> Vec<u8> {
    format!("qinglian.shard(\"{name}\",\"{}\");\n", BASE64.encode(shard)).into_bytes()
}

/// The bytes that a script hands over.
///
/// # Errors
///
/// - The script has another form than [`script`] gives.
pub fn unscript(script: &[u8]) -> Result<Vec<u8>, FormatError> {
    let text = std::str::from_utf8(script).map_err(|_| FormatError::NotAShard)?;
    let call = text.trim_end().strip_prefix("qinglian.shard(\"").and_then(|call| call.strip_suffix("\");"));
    let (_, base64) = call.and_then(|call| call.split_once("\",\"")).ok_or(FormatError::NotAShard)?;
    decode_base64(base64)
}

/// The bytes of a shard as it was handed over.
///
/// # Errors
///
/// - The text is not Base64.
pub fn decode_base64(base64: &str) -> Result<Vec<u8>, FormatError> {
    // By hand: a general decoder is a twentieth of the browser's module.
    const DAMAGED: FormatError = FormatError::Damaged("Base64");
    let digits = base64.trim_end_matches('=').as_bytes();
    if !base64.len().is_multiple_of(4) || base64.len() - digits.len() > 2 {
        return Err(DAMAGED);
    }
    let mut bytes = Vec::with_capacity(base64.len() / 4 * 3);
    for group in digits.chunks(4) {
        let mut value = 0u32;
        for &digit in group {
            value = value << 6 | base64_value(digit).ok_or(DAMAGED)?;
        }
        value <<= 6 * (4 - group.len());
        bytes.extend_from_slice(&value.to_be_bytes()[1..group.len()]);
    }
    Ok(bytes)
}

fn base64_value(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}

/// CRC-32 as in Ethernet and zip (ISO 3309), four bits at a time: the table of 256 would weigh more than it saves.
pub fn crc32(bytes: &[u8]) -> u32 {
    let table: [u32; 16] = std::array::from_fn(|index| {
        (0..4).fold(index as u32, |value, _| if value & 1 == 1 { value >> 1 ^ 0xedb8_8320 } else { value >> 1 })
    });
    let step = |crc: u32| crc >> 4 ^ table[(crc & 15) as usize];
    !bytes.iter().fold(!0, |crc, &byte| step(step(crc ^ u32::from(byte))))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;

    #[test]
    fn checksum_is_the_one_everybody_uses() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn a_shard_comes_back_from_its_script() {
        let id = ShardId { family: Family::Pair, number: 7 };
        let shard = seal(id, 0xabcd, "清廉".as_bytes());
        let script = script(&id.name(0xabcd), &shard);
        assert!(script.starts_with(b"qinglian.shard(\"0000abcd-g7\",\""));
        let bytes = unscript(&script).unwrap();
        assert_eq!(open(id, &bytes), Ok((0xabcd, "清廉".as_bytes())));
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
        let shard = seal(ROOT, 3, b"payload");
        for bit in 0..shard.len() * 8 {
            let mut flipped = shard.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let build_bits = 6 * 8..10 * 8;
            assert!(open(ROOT, &flipped).is_err() || build_bits.contains(&bit), "bit {bit}");
        }
        for end in 0..shard.len() {
            assert!(open(ROOT, &shard[..end]).is_err());
        }
    }

    #[test]
    fn another_format_names_both_numbers_and_the_way_out() {
        let mut shard = seal(ROOT, 0, b"");
        shard[4] = 9;
        let error = open(ROOT, &shard).unwrap_err();
        assert_eq!(error.to_string(), "检索数据的格式号是 9，本页程序只认到 2，请刷新页面");
    }
}
