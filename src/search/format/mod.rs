//! The index format, number 4, specified here once; [`bytes`], [`range`] and [`prose`] read and write its numbers and texts.
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
//! g     lists of entries for single characters and for pairs of letters
//! t     the entries themselves: title, address, texts; for results, snippets and the proof of a match
//! f     the facets of all entries, for counts and filters; read after the results where nothing is filtered
//! n     names and how they are spelt; read for a query of Latin letters, for suggestions, and where nothing is found
//! v     what a reader may type for the characters of the index: traditional forms, full width; read for an unknown character
//! w     the vocabulary of the texts; read where nothing is found, for what may have been meant
//! ```
//!
//! # A shard
//!
//! ```text
//! head     magic "QLSI", format number (u8), family (u8), build (u32), shard number (u32), CRC-32 of the rest of the head (u32),
//!          varint blocks; per block: in family g its first n-gram (varint first rank − the one before, varint second), varint bytes;
//!          zeros up to the length that the root gives for the family
//! blocks   one after the other, each followed by a CRC-32 (u32) of its bytes, the family (u8), the shard's and the block's number (u32)
//! ```
//!
//! A block is understood without its neighbours. Where a web server answers requests for a part of a file (RFC 9110, section 14), the page
//! reads the head and then the blocks it needs ([`script_range`]): some kilobytes instead of the file. A server that does not sends the
//! whole file, which does as well; and from `file://` the script is added to the page. Families f, n, v and w and the root have one block and
//! are always read whole.
//!
//! Fixed-width integers are little-endian. `varint` is LEB128 of at most 64 bits, `string` a varint length and UTF-8; `Number`, `Gamma`,
//! `bit` and `tree` are learned codes ([`range`]). Every length and count is checked against what is left, or against a bound, before
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
//! # Lists (family g)
//!
//! ```text
//! block    range coded; per list, in order: bit 1; bit: the first rank of the list before?, if not Gamma(first − the one before − 1);
//!          Gamma(second, or, after the same first, second − the one before − 1); of a pair: bit: shared?; Gamma(entries − 1); the entries;
//!          after the last: bit 0
//! entries  each Rice(entry − the one before − 1; the first: entry), its unary part learned; from 13 entries on its impact
//!          (0 to 3), unary and learned; of a pair the signature bits of what follows it there, a model for each (the last is not told where
//!          no other is set)
//! ```
//!
//! `Rice(n; k)` is `n >> k` ones, a zero, and the low `k` bits; `k` follows from the number of entries and that of the list's
//! ([`super::list`]). The *signature bit* of a letter is its rank and 1 modulo 4, or modulo 2 in lists of more than an eighth of more than 400
//! entries and in all lists of an index of more than 4,000; that of all else is 0: an entry with 清廉 and 廉交 in which nothing of 交's signature bit follows 清廉 drops out early. Shorter lists
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
//! family g: varint bytes of a head, varint shards; per shard: varint first rank − the one before, varint second
//! family t: varint bytes of a head, varint entries of a shard
//! varint entries of a shard of family f, varint shards of family n, varint shards of family w
//! range coded: Number characters; per character in order of its code: Number code − the one before − 1, tree of 6 bits frequency (a step
//!          for each factor of 1.4), Number 0 or 1 + how many characters it folds to, Numbers of their codes;
//!          Number pairs of mark and letter; per pair Numbers mark, letter, composed character;
//!          Number characters with followers; per character by rank: Numbers of the two ranks that follow it most often
//! ```
//!
//! # Entries (t), facets (f), names (n), variants (v), words (w)
//!
//! ```text
//! t        per entry a block of text (prose): its fields with U+0001 between them: id, address (empty: the id with `.html`), title, date or
//!          nothing, kind, unit, year, what its kind is worth in hundredths (empty: 100), aspects; per text U+0002, its role (t n h b), the
//!          anchor or nothing, U+0001, the words
//! f        per entry: varint kind + 1 (0: none), varint unit + 1, varint year + 1, varint aspects, varints
//! n        a block of text: names as they are written, a line each; per character with readings U+0001, the character, its readings with commas between them
//! v        range coded: Number variants; per variant Number code − the one before − 1, Number characters it folds to, Numbers of their ranks;
//!          Number pairs of a mark that no text has and a letter; per pair Numbers mark, letter, composed character
//! w        a block of text: words as they are written, a line each, the most frequent first
//! ```
//!
//! # Versions
//!
//! [`OLDEST`] tells which numbers can still be read; a file of each stays in `tests/`. Numbers 1 and 2 were never published: their shards
//! could only be read whole. Number 3 has no loosened n-grams, no list of asterisks, no family w nor its number of shards in the root, no pairs
//! in family v, and its names are folded; what is looked for there is found as far as the rest goes.

pub mod bytes;
pub mod prose;
pub mod range;

use std::fmt;
use std::ops::Range;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::list::NGram;
use bytes::{Reader, Writer};

/// What every shard begins with.
pub const MAGIC: [u8; 4] = *b"QLSI";
/// The number of the format that is written.
pub const FORMAT: u8 = 4;
/// The oldest number that can still be read.
pub const OLDEST: u8 = 3;

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

/// Bytes before the directory of blocks.
pub const FIXED: usize = 18;

/// A block of a shard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What its lists begin with, in family g.
    pub start: NGram,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Block {
    /// The block of a family whose blocks have no order of n-grams.
    pub fn plain(bytes: Vec<u8>) -> Self {
        Self { start: NGram { first: 0, second: 0 }, bytes }
    }
}

/// The head of a shard: where its blocks are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The number of the format it is written in.
    pub format: u8,
    /// The build that the shard belongs to.
    pub build: u32,
    /// Its bytes.
    length: usize,
    blocks: Vec<Place>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    start: NGram,
    /// In bytes from the end of the head, the checksum among them.
    range: Range<usize>,
}

/// The bytes that the head of a shard needs.
pub fn head_bytes(family: Family, blocks: &[Block]) -> usize {
    FIXED + directory(family, blocks).len()
}

fn directory(family: Family, blocks: &[Block]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.varint(blocks.len() as u64);
    let mut first = 0;
    for block in blocks {
        if family == Family::List {
            writer.varint(u64::from(block.start.first - first));
            writer.varint(u64::from(block.start.second));
            first = block.start.first;
        }
        writer.varint(block.bytes.len() as u64);
    }
    writer.into_bytes()
}

const CHECKSUM: usize = 4;

/// A block that stands in another place is as wrong as one with other bytes.
fn checksum(id: ShardId, number: usize, bytes: &[u8]) -> u32 {
    let mut place = Writer::default();
    place.u8(id.family as u8);
    place.u32(id.number);
    place.u32(number as u32);
    !crc32_after(crc32_after(!0, bytes), &place.into_bytes())
}

/// A shard of these blocks, its head filled up to `head` bytes.
pub fn seal(id: ShardId, build: u32, blocks: &[Block], head: usize) -> Vec<u8> {
    Sealed::new(id, blocks, head).of(build)
}

/// A shard that does not know its build yet.
#[derive(Debug)]
pub struct Sealed {
    id: ShardId,
    bytes: Vec<u8>,
    checksums: Vec<u8>,
}

impl Sealed {
    /// A shard of these blocks, its head filled up to `head` bytes.
    pub fn new(id: ShardId, blocks: &[Block], head: usize) -> Self {
        let mut directory = directory(id.family, blocks);
        directory.resize(directory.len().max(head.saturating_sub(FIXED)), 0);
        let (mut writer, mut checksums) = (Writer::default(), Writer::default());
        writer.raw(&MAGIC);
        writer.u8(FORMAT);
        writer.u8(id.family as u8);
        writer.u32(0);
        writer.u32(id.number);
        writer.u32(crc32(&directory));
        writer.raw(&directory);
        for (number, block) in blocks.iter().enumerate() {
            let checksum = checksum(id, number, &block.bytes);
            writer.raw(&block.bytes);
            writer.u32(checksum);
            checksums.u32(checksum);
        }
        Self { id, bytes: writer.into_bytes(), checksums: checksums.into_bytes() }
    }

    /// Which it is.
    pub fn id(&self) -> ShardId {
        self.id
    }

    /// The checksums of its blocks.
    pub fn checksums(&self) -> &[u8] {
        &self.checksums
    }

    /// The shard as one of a build.
    pub fn of(mut self, build: u32) -> Vec<u8> {
        self.bytes[BUILD].copy_from_slice(&build.to_le_bytes());
        self.bytes
    }
}

/// Where the build stands.
const BUILD: Range<usize> = 6..10;

/// Reads the head of a shard. The bytes may end with it, where `head` tells its length; without, they are the whole of a shard of one
/// block, whose head is not filled up.
///
/// # Errors
///
/// - The bytes are not a shard, of an unknown format, or another shard than `id`, or of another build than `build` where it is known.
/// - The head is cut off or its checksum is not right.
pub fn open(id: ShardId, build: Option<u32>, bytes: &[u8], head: Option<usize>) -> Result<Head, FormatError> {
    let mut reader = Reader::new(bytes, "头部");
    if reader.raw(4).ok() != Some(&MAGIC[..]) {
        return Err(FormatError::NotAShard);
    }
    let format = reader.u8()?;
    if !(OLDEST..=FORMAT).contains(&format) {
        return Err(FormatError::Version { found: format });
    }
    let (family, found, number, checksum) = (reader.u8()?, reader.u32()?, reader.u32()?, reader.u32()?);
    if family != id.family as u8 || number != id.number || build.is_some_and(|build| build != found) {
        return Err(FormatError::Mismatch);
    }
    let rest = reader.rest();
    let rest = match head {
        Some(length) => rest.get(..length.saturating_sub(FIXED)).ok_or_else(|| reader.damaged())?,
        None => rest,
    };
    let (blocks, length) = read_places(id.family, rest)?;
    let directory = if head.is_some() { rest } else { &rest[..length] };
    if crc32(directory) != checksum {
        return Err(DAMAGED);
    }
    Ok(Head { format, build: found, length: FIXED + directory.len(), blocks })
}

const DAMAGED: FormatError = FormatError::Damaged("校验和不符");

/// The blocks, and how many bytes tell of them.
fn read_places(family: Family, bytes: &[u8]) -> Result<(Vec<Place>, usize), FormatError> {
    let mut reader = Reader::new(bytes, "分块目录");
    let count = reader.count(1)?;
    let mut blocks = Vec::with_capacity(count);
    let (mut first, mut from) = (0u32, 0usize);
    for _ in 0..count {
        let mut start = NGram { first: 0, second: 0 };
        if family == Family::List {
            first = first.checked_add(reader.number()?).ok_or_else(|| reader.damaged())?;
            start = NGram { first, second: reader.number()? };
        }
        let to = from.checked_add(reader.number()? as usize + CHECKSUM).ok_or_else(|| reader.damaged())?;
        blocks.push(Place { start, range: from..to });
        from = to;
    }
    Ok((blocks, bytes.len() - reader.remaining()))
}

impl Head {
    /// How many blocks the shard has.
    pub fn len(&self) -> usize {
        self.blocks.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// What the lists of a block begin with, in family g.
    pub fn start(&self, block: usize) -> Option<NGram> {
        self.blocks.get(block).map(|block| block.start)
    }

    /// The bytes of a block and its checksum, from the end of the head.
    pub fn range(&self, block: usize) -> Option<Range<usize>> {
        self.blocks.get(block).map(|block| block.range.clone())
    }

    /// The block that has an n-gram, if any has.
    pub fn find(&self, ngram: NGram) -> Option<usize> {
        self.blocks.partition_point(|block| block.start <= ngram).checked_sub(1)
    }

    /// What a block of the shard `id` holds, out of the bytes that [`Self::range`] names.
    ///
    /// # Errors
    ///
    /// - They are other bytes.
    pub fn open_block<'a>(&self, id: ShardId, number: usize, bytes: &'a [u8]) -> Result<&'a [u8], FormatError> {
        let whole = self.blocks.get(number).is_some_and(|block| block.range.len() == bytes.len());
        let (payload, found) = bytes.split_last_chunk().filter(|_| whole).ok_or(DAMAGED)?;
        if u32::from_le_bytes(*found) == checksum(id, number, payload) { Ok(payload) } else { Err(DAMAGED) }
    }
}

/// The blocks of a whole shard whose head has `head` bytes; those that are damaged are errors.
///
/// # Errors
///
/// - As for [`open`].
#[allow(clippy::type_complexity, reason = "each block by itself is right or wrong")]
pub fn open_whole(
    id: ShardId,
    build: Option<u32>,
    bytes: &[u8],
    head: Option<usize>,
) -> Result<(Head, Vec<Result<&[u8], FormatError>>), FormatError> {
    let opened = open(id, build, bytes, head)?;
    let body = bytes.get(opened.length..).unwrap_or_default();
    let block = |(number, place): (usize, &Place)| opened.open_block(id, number, body.get(place.range.clone()).ok_or(DAMAGED)?);
    let blocks = opened.blocks.iter().enumerate().map(block).collect();
    Ok((opened, blocks))
}

/// The script that hands a shard over.
pub fn script(name: &str, shard: &[u8]) -> Vec<u8> {
    format!("qinglian.shard(\"{name}\",\"{}\");\n", BASE64.encode(shard)).into_bytes()
}

/// The characters of a script, from its beginning, that tell these bytes of a shard: whole groups of four for three.
pub fn script_range(name: &str, bytes: &Range<usize>) -> Range<usize> {
    let lead = "qinglian.shard(\"\",\"".len() + name.len();
    lead + bytes.start / 3 * 4..lead + bytes.end.div_ceil(3) * 4
}

/// These bytes of a shard out of the characters that [`script_range`] names.
///
/// # Errors
///
/// - They are not Base64, or too few.
pub fn decode_part(base64: &str, bytes: &Range<usize>) -> Result<Vec<u8>, FormatError> {
    let decoded = decode_base64(base64)?;
    let before = bytes.start % 3;
    decoded.get(before..before + bytes.len()).map(<[u8]>::to_vec).ok_or(FormatError::Damaged("Base64"))
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
