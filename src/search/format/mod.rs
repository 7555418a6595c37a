//! The index format, number 5, specified here once; [`bytes`] and [`bits`] read and write its numbers.
//!
//! # Files
//!
//! An index is a folder of *shards*. Each is one classic script that hands over its *blocks*, a string each: the one way of loading that works
//! from `file://`, from a server without MIME types and under a strict Content-Security-Policy alike ([`script`]):
//!
//! ```text
//! qinglian.shard("NAME",
//! "BLOCK",
//! "BLOCK");
//! ```
//!
//! The root is `root.js`; any other shard is `BUILD-FN.js`, where `BUILD` is the build's checksum in eight hexadecimal digits, `F` its
//! family and `N` its number, so that a cached shard of an older build is never taken for a new one. The families:
//!
//! ```text
//! root  counts, facet labels, the characters, the directory of all blocks
//! g     lists of entries for single characters, for pairs of letters and for three Latin letters or figures
//! t     the entries themselves: title, address, texts; for results, snippets and the proof of a match
//! f     the facets of all entries, for counts and filters; read after the results where nothing is filtered
//! n     names and how they are spelt; read for a query of Latin letters, for suggestions, and where nothing is found
//! v     what a reader may type for the characters of the index: traditional forms, full width; read for an unknown character
//! w     the vocabulary of the texts; read where nothing is found, for what may have been meant
//! ```
//!
//! A block is understood without its neighbours. Where a web server answers requests for a part of a file (RFC 9110, section 14), the page
//! reads the lines of the blocks it needs, which the root's directory tells, neighbours in one request
//! ([`requests`](super::searcher::Searcher::requests)). A server that does not sends the whole file, which does as well; and from `file://` the
//! script is added to the page. Families f, n, v and w and the root have one block and are always read whole.
//!
//! # A block
//!
//! ```text
//! root     Base64 of: magic "QLSI", format number (u8), CRC-32 of the rest (u32), build (u32), the root
//! others   CRC-32 of what follows, of the family (u8), the shard's and the block's number (u32), in eight hexadecimal digits; then
//! g f v    Base64 of bytes
//! t n w    text, as it is but for what a string of JSON must escape
//! ```
//!
//! Fixed-width integers are little-endian. `varint` is LEB128 of at most 64 bits, `string` a varint length and UTF-8; `bit`, `bits`, `Gamma` and
//! `Rice` are made of single bits ([`bits`]). Every length and count is checked against what is left, or against a bound, before
//! anything is allocated for it, and no loop runs longer than that.
//!
//! # Characters, entries, n-grams
//!
//! Characters are told by *rank*: 0 is the most frequent ([`super::alphabet`]). Entries are numbered from 0 by date, newest first, then by
//! id: of two results of equal weight the newer comes first without any data. A text is folded ([`super::fold`]) and cut into *segments* at
//! white space; no query crosses from one segment to the next, and asterisks begin no pair. A sentence with a pun in brackets is followed by both its
//! readings, as texts of their own. An *n-gram* is a pair of neighbouring letters or figures of a segment, or a single character of any sort,
//! named by the rank of the first and the rank of the second and 1, or 0: pairs with punctuation would be a fifth of all lists, and are
//! left to the texts. A text is also *loosened* ([`super::fold::loose`]); each n-gram that stands only there, because neighbours come from
//! apart or a character is another, is told by a second that is greater by the number of characters and 1.
//!
//! Three neighbours of `a`–`z` and `0`–`9` are an n-gram too, since pairs of Latin letters are in every entry that has a few words of them. It
//! is named by the rank of the first and a second that is greater than those of loosened n-grams ([`super::list::NGram::triple`]). So a word of
//! Latin letters is found as a part of longer ones, as everything is, and its lists are nearly those of the word.
//!
//! # Lists (family g)
//!
//! ```text
//! block    bits; per list, in order: bit 1; bit: the first rank of the list before?, if not Gamma(first − the one before − 1); Gamma(second,
//!          or, after the same first, second − the one before − 1, or, where shared, second − the one before); bit: shared?;
//!          Gamma(entries − 1); the entries; after the last: bit 0
//! entries  from 13 entries on first bit: impacts?; per entry Rice(entry − the one before − 1; the first: entry), and from 13 entries on
//!          its impact, 0, 10, 110 or 111, where there are impacts, and, of a pair or three, its signature: 2, 4 or 8 bits
//! ```
//!
//! The *impact* of an entry is the step of its weight ([`super::rank`]), the *signature* tells what follows the pair in it
//! ([`super::list`]). The *signature bit* of a letter is its rank and 1 modulo the number of bits: 8 in lists of more than an eighth of more than
//! 400 entries, 4 in those of more than a sixty-fourth, and where there are no more than 400, else 2; that of all else is 0: an entry with 清廉 and 廉交 in which nothing of 交's signature bit follows 清廉 drops out early. Shorter lists
//! tell neither: the texts of 12 candidates are all read anyway, and know better. Lists do not say where an n-gram stands: of a longer word
//! the texts of the candidates decide, and where there are many, a sample of them tells how many are right ([`super::verify`]).
//!
//! Pairs of up to five entries, most of all pairs, share lists of up to twelve: such a list stands for the rare pairs of its first
//! character from the shared list before it in its block up to its own n-gram. If a pair has no posting list of its own, read the next shared list
//! and verify the candidates against their texts. Naming every rare pair would be a tenth of the index.
//!
//! # Root
//!
//! ```text
//! varint entries
//! facet labels: for kinds, units, aspects, years: varint count, strings
//! family g: varint shards; per shard: varint blocks; per block: its first n-gram (varint first rank − the one before, varint second), varint
//!          bytes between its quotation marks
//! family t: varint entries of a shard; per entry varint bytes between the quotation marks of its block
//! varint entries of a shard of family f, varint shards of family n, varint shards of family w
//! varint characters; per character in order of its code: varint code − the one before − 1, u8 frequency (a step for each factor of 1.4)
//!          and 64 where it folds to others: then varint how many, varints of their codes
//! varint pairs of mark and letter; per pair varints mark, letter, composed character
//! ```
//!
//! # Entries (t), facets (f), names (n), variants (v), words (w)
//!
//! ```text
//! t        per entry a block: its fields with U+0001 between them: id, address (empty: the id with `.html`), title, date or
//!          nothing, kind, unit, year, what its kind is worth in hundredths (empty: 100), aspects; per text U+0002, its role (t n h b), the
//!          anchor or nothing, U+0001, the words
//! f        per entry: varint kind + 1 (0: none), varint unit + 1, varint year + 1, varint aspects, varints
//! n        names as they are written, a line each; per character with readings U+0001, the character, its readings with commas between them
//! v        varint variants; per variant varint code − the one before − 1, varint characters it folds to, varints of their ranks;
//!          varint pairs of a mark that no text has and a letter; per pair varints mark, letter, composed character
//! w        words as they are written, a line each, the most frequent first; of the last shard sounds: a line each, the reading and its characters
//! ```
//!
//! # What was tried
//!
//! Until number 4 all of this was coded tightly: lists and texts by a range coder that learned the probability of each bit, texts by what had
//! followed the same two characters before (symbol ranking), and a head in each shard told its blocks. On 1,000 laws (6.1 MB) lists took 0.147 bytes
//! a byte of text and texts 0.232. Plain codes take more, but can be read by whoever comes here: gaps with impacts as variable bytes 0.284, reckoned
//! (1.9 times); Rice 0.181 with the same signatures (1.2 times), 0.204 with those of now and three letters (1.4 times); Elias–Fano was only
//! reckoned, for the gaps alone, and would be near Rice. Texts as they are, with the gzip of the server, take 0.307 (1.3 times). What the learned
//! coders cost in time was not measured apart. The heads of shards cost two rounds of requests, 0.2 s on a line of 100 ms.
//! The module as a packed script, unpacked by a script, was smaller by 27 KB and slower by 0.2 s.
//!
//! # Versions
//!
//! [`OLDEST`] tells which numbers can still be read; a file of each stays in `tests/`. An index is made with the page that reads it, and both are
//! replaced together, so that the coders of numbers 3 and 4 were not carried along: a page that meets an older index says so.

pub mod bits;
pub mod bytes;

use std::fmt;
use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use bytes::{Reader, Writer};

/// What every root begins with.
pub const MAGIC: [u8; 4] = *b"QLSI";
/// The number of the format that is written.
pub const FORMAT: u8 = 5;
/// The oldest number that can still be read.
pub const OLDEST: u8 = 5;

/// What a shard holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// The root.
    Root,
    /// Lists of single characters and pairs.
    List,
    /// Entries with their texts.
    Text,
    /// Facets of all entries.
    Facet,
    /// Names and how they are spelt.
    Name,
    /// Other forms of the characters.
    Variant,
    /// The vocabulary.
    Word,
}

const FAMILIES: [(Family, &str); 7] = [
    (Family::Root, "root"),
    (Family::List, "g"),
    (Family::Text, "t"),
    (Family::Facet, "f"),
    (Family::Name, "n"),
    (Family::Variant, "v"),
    (Family::Word, "w"),
];

impl Family {
    /// Whether its blocks are text, not bytes.
    pub fn holds_text(self) -> bool {
        matches!(self, Family::Text | Family::Name | Family::Word)
    }
}

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

/// The content of a root's block.
pub fn seal_root(build: u32, payload: &[u8]) -> String {
    let rest = [&build.to_le_bytes(), payload].concat();
    let mut writer = Writer::default();
    writer.raw(&MAGIC);
    writer.u8(FORMAT);
    writer.u32(crc32(&rest));
    writer.raw(&rest);
    BASE64.encode(writer.into_bytes())
}

/// The build and the payload of a root, out of its block.
///
/// # Errors
///
/// - It is no root, of an unknown format, or damaged.
pub fn open_root(block: &str) -> Result<(u32, Vec<u8>), FormatError> {
    // By the first eight digits, since an older root, or a newer one, may be damaged behind them for all that this knows.
    let begin = block.get(..8).and_then(|begin| decode_base64(begin).ok()).unwrap_or_default();
    if !begin.starts_with(&MAGIC) {
        return Err(FormatError::NotAShard);
    }
    if let Some(&found) = begin.get(MAGIC.len()).filter(|&&found| !(OLDEST..=FORMAT).contains(&found)) {
        return Err(FormatError::Version { found });
    }
    let bytes = decode_base64(block)?;
    let mut reader = Reader::new(&bytes, "根文件");
    reader.raw(MAGIC.len() + 1)?;
    let checksum = reader.u32()?;
    if crc32(reader.clone().rest()) != checksum {
        return Err(DAMAGED);
    }
    Ok((reader.u32()?, reader.rest().to_vec()))
}

const DAMAGED: FormatError = FormatError::Damaged("校验和不符");

/// The content of a block that is bytes.
pub fn encode_bytes(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// Digits of the checksum that a block begins with.
pub const CHECKSUM: usize = 8;

/// The content with its checksum: a block that stands in another place is as wrong as one with other bytes.
pub fn seal(id: ShardId, number: usize, content: &str) -> String {
    format!("{:08x}{content}", checksum(id, number, content))
}

/// The content of a block.
///
/// # Errors
///
/// - It is another one.
pub fn open(id: ShardId, number: usize, block: &str) -> Result<&str, FormatError> {
    let (found, content) = block.split_at_checked(CHECKSUM).ok_or(DAMAGED)?;
    if u32::from_str_radix(found, 16) == Ok(checksum(id, number, content)) { Ok(content) } else { Err(DAMAGED) }
}

fn checksum(id: ShardId, number: usize, content: &str) -> u32 {
    let mut place = Writer::default();
    place.u8(id.family as u8);
    place.u32(id.number);
    place.u32(number as u32);
    !crc32_after(crc32_after(!0, content.as_bytes()), &place.into_bytes())
}

/// The script that hands blocks over.
pub fn script(name: &str, blocks: &[String]) -> Vec<u8> {
    let mut script = format!("{CALL}{name}\"");
    for block in blocks {
        script.push_str(BETWEEN);
        script.push('"');
        quote(&mut script, block);
        script.push('"');
    }
    script.push_str(END);
    script.into_bytes()
}

const CALL: &str = "qinglian.shard(\"";
const BETWEEN: &str = ",\n";
const END: &str = ");\n";

/// Bytes that a block takes in a script, between its quotation marks.
pub fn quoted_bytes(block: &str) -> usize {
    let mut quoted = String::with_capacity(block.len());
    quote(&mut quoted, block);
    quoted.len()
}

/// Where the blocks stand in the script of a shard, with their quotation marks, by their [`quoted_bytes`].
pub fn places(name: &str, lengths: impl IntoIterator<Item = usize>) -> Vec<Range<usize>> {
    let mut end = CALL.len() + name.len() + 1;
    let place = |length: usize| {
        let start = end + BETWEEN.len();
        end = start + length + 2;
        start..end
    };
    lengths.into_iter().map(place).collect()
}

/// Escapes what a string of JSON, and an older browser's string, cannot hold.
fn quote(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\0'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => out.push_str(&format!("\\u{:04x}", c as u32)),
            _ => out.push(c),
        }
    }
}

/// The text of a string that [`quote`] wrote, and what follows its second quotation mark.
fn unquote(quoted: &str) -> Option<(String, &str)> {
    let mut rest = quoted.strip_prefix('"')?;
    let mut text = String::new();
    loop {
        let at = rest.find(['"', '\\'])?;
        text.push_str(&rest[..at]);
        let mark = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        if mark == b'"' {
            return Some((text, rest));
        }
        let escaped = rest.chars().next()?;
        rest = &rest[escaped.len_utf8()..];
        match escaped {
            '"' | '\\' => text.push(escaped),
            'n' => text.push('\n'),
            'u' => {
                let (code, after) = rest.split_at_checked(4)?;
                text.push(u32::from_str_radix(code, 16).ok().and_then(char::from_u32)?);
                rest = after;
            }
            _ => return None,
        }
    }
}

/// The blocks of a part of a script that begins with the quotation mark of one and ends with that of another, and where each begins in it.
///
/// # Errors
///
/// - It is no such part.
pub fn unquote_part(part: &str) -> Result<Vec<(usize, String)>, FormatError> {
    let mut blocks = Vec::new();
    let mut rest = part;
    loop {
        let start = part.len() - rest.len();
        let (block, after) = unquote(rest).ok_or(FormatError::NotAShard)?;
        blocks.push((start, block));
        if after.is_empty() {
            return Ok(blocks);
        }
        rest = after.strip_prefix(BETWEEN).ok_or(FormatError::NotAShard)?;
    }
}

/// The name and the blocks that a script hands over.
///
/// # Errors
///
/// - The script has another form than [`script`] gives.
pub fn unscript(script: &[u8]) -> Result<(String, Vec<String>), FormatError> {
    let text = std::str::from_utf8(script).map_err(|_| FormatError::NotAShard)?;
    let arguments =
        text.trim_end().strip_prefix("qinglian.shard(").and_then(|call| call.strip_suffix(");")).ok_or(FormatError::NotAShard)?;
    let (name, blocks) = unquote(arguments).ok_or(FormatError::NotAShard)?;
    // Before number 5 there was no line break: the root of such an index tells its number.
    let blocks = match blocks.strip_prefix(BETWEEN).or_else(|| blocks.strip_prefix(',')) {
        Some(blocks) => unquote_part(blocks)?.into_iter().map(|block| block.1).collect(),
        None => Vec::new(),
    };
    Ok((name, blocks))
}

/// The bytes of a block that is Base64.
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

/// CRC-32 as in Ethernet and zip (ISO 3309).
pub fn crc32(bytes: &[u8]) -> u32 {
    !crc32_after(!0, bytes)
}

/// Four bits at a time: the table of 256 would weigh more than it saves.
fn crc32_after(crc: u32, bytes: &[u8]) -> u32 {
    let table: [u32; 16] = std::array::from_fn(|index| {
        (0..4).fold(index as u32, |value, _| if value & 1 == 1 { value >> 1 ^ 0xedb8_8320 } else { value >> 1 })
    });
    let step = |crc: u32| crc >> 4 ^ table[(crc & 15) as usize];
    bytes.iter().fold(crc, |crc, &byte| step(step(crc ^ u32::from(byte))))
}

#[cfg(test)]
mod tests;
