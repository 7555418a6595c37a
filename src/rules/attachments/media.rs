//! Films and sounds: what cameras, telephones and editing programs write beside them.
//!
//! - ISO base media (ISO/IEC 14496-12; MP4, MOV, M4A) is walked box by box, so that a film of a gigabyte costs a few reads.
//! - MP3: ID3 at the beginning and at the end, APE before the end.

use std::io::{Read as _, SeekFrom};

use super::trace::{Met, Traces};
use super::{Known, Source, xmp};

const CLEAN: &str = "在资源管理器里右键“属性—详细信息—删除属性和个人信息”，或用剪辑软件重新导出（不写入位置和作者），再换掉附件";

/// Boxes that hold other boxes, with the bytes that stand before these.
const HOLDERS: &[(&[u8; 4], u64)] = &[
    (b"moov", 0),
    (b"udta", 0),
    (b"trak", 0),
    (b"mdia", 0),
    (b"minf", 0),
    (b"ilst", 0),
    (b"moof", 0),
    (b"traf", 0),
    (b"edts", 0),
    (b"dinf", 0),
];
/// Boxes that a film may have.
const MOST_BOXES: usize = 200_000;
const DEEPEST: u8 = 12;
/// Bytes of a box with metadata that are read.
const LARGEST: u64 = 1 << 20;

/// Walks the boxes of a film.
pub(super) fn examine(source: &mut dyn Source, size: u64, known: &Known, traces: &mut Traces) {
    let mut film = Film { known, people: Met::default(), has_place: false, boxes: 0, keys: Vec::new(), has_film: false };
    let is_whole = film.boxes(source, 0, size, 0, traces).is_some();
    if !is_whole || !film.has_film {
        traces.closed("已经损坏，或没有下载完整");
    }
    if film.has_place {
        traces.tells("里写着拍摄地点", CLEAN);
    }
    let people = known.strangers(&film.people);
    if !people.is_empty() {
        traces.tells(format!("里写着作者或备注{}", people.words()), CLEAN);
    }
}

struct Film<'k> {
    known: &'k Known,
    people: Met,
    has_place: bool,
    has_film: bool,
    boxes: usize,
    /// The names of the metadata of `mdta`, by number from 1.
    keys: Vec<String>,
}

impl Film<'_> {
    /// The boxes between two places; nothing where they do not fit one another.
    fn boxes(&mut self, source: &mut dyn Source, from: u64, until: u64, depth: u8, traces: &mut Traces) -> Option<()> {
        let mut at = from;
        while at + 8 <= until {
            self.boxes += 1;
            if self.boxes > MOST_BOXES || depth > DEEPEST {
                return None;
            }
            let head = read_at(source, at, 16.min(until - at))?;
            let kind: [u8; 4] = head[4..8].try_into().ok()?;
            let (length, start) = match u64::from(number(&head[..4])) {
                0 => (until - at, 8),
                1 => (u64::from(number(head.get(8..12)?)) << 32 | u64::from(number(head.get(12..16)?)), 16),
                length => (length, 8),
            };
            if length < start || length > until - at {
                // A terminator of four zero bytes may end the boxes of a user.
                return (depth > 0 && kind == [0; 4]).then_some(());
            }
            self.one(source, kind, at + start, at + length, depth, traces)?;
            at += length;
        }
        Some(())
    }

    fn one(&mut self, source: &mut dyn Source, kind: [u8; 4], from: u64, until: u64, depth: u8, traces: &mut Traces) -> Option<()> {
        self.has_film |= &kind == b"moov";
        if let Some((_, before)) = HOLDERS.iter().find(|(known, _)| **known == kind) {
            return self.boxes(source, from + before, until, depth + 1, traces);
        }
        let content = |source: &mut dyn Source| read_at(source, from, (until - from).min(LARGEST));
        match &kind {
            // In MP4 four bytes of version stand before the boxes, in MOV none.
            b"meta" => {
                let before = if read_at(source, from, 8.min(until - from))?.get(4..8) == Some(b"hdlr") { 0 } else { 4 };
                self.keys.clear();
                self.boxes(source, from + before, until, depth + 1, traces)?;
            }
            b"keys" => self.keys = keys(&content(source)?),
            b"\xA9xyz" | b"loci" => self.has_place = true,
            b"auth" | b"perf" | b"cprt" | b"\xA9aut" | b"\xA9ART" | b"\xA9dir" | b"\xA9prd" | b"\xA9wrt" | b"\xA9own" | b"\xA9cpy"
            | b"aART" | b"ownr" | b"apID" | b"cmID" | b"\xA9cam" | b"\xA9cmt" => {
                let text = text_of(&content(source)?);
                self.people.add(&text);
            }
            b"XMP_" | b"uuid" => {
                let bytes = content(source)?;
                if let Some(packet) = xmp::packet(&bytes) {
                    xmp::examine(packet, self.known, CLEAN, traces);
                }
                self.has_place |= holds(&bytes, b"GPSLatitude");
            }
            _ if depth > 0 && kind[..2] == [0, 0] => self.value(u32::from_be_bytes(kind), &content(source)?),
            // Tracks of telephones and action cameras.
            b"gps " | b"gps0" | b"gpmd" | b"GPMF" => self.has_place = true,
            b"stsd" => self.has_place |= content(source).is_some_and(|bytes| holds(&bytes, b"gpmd") || holds(&bytes, b"mett")),
            _ => {}
        }
        Some(())
    }

    /// A value of `mdta`, whose name stands in the list of keys.
    fn value(&mut self, number: u32, bytes: &[u8]) {
        let Some(key) = usize::try_from(number).ok().and_then(|number| self.keys.get(number.checked_sub(1)?)) else { return };
        let key = key.to_lowercase();
        if key.contains("location") {
            self.has_place = true;
        } else if ["author", "artist", "director", "producer", "copyright", "owner", "comment", "description", "displayname", "make.serial"]
            .iter()
            .any(|name| key.contains(name))
        {
            let text = text_of(bytes);
            self.people.add(&text);
        }
    }
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |number, byte| number << 8 | u32::from(*byte))
}

fn read_at(source: &mut dyn Source, at: u64, length: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    source.seek(SeekFrom::Start(at)).ok()?;
    source.take(length).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 == length).then_some(bytes)
}

/// The names of `mdta`: each has its length, a namespace and itself.
fn keys(bytes: &[u8]) -> Vec<String> {
    let mut rest = bytes.get(8..).unwrap_or_default();
    let mut keys = Vec::new();
    while rest.len() >= 8 {
        let length = number(&rest[..4]) as usize;
        let Some(name) = rest.get(8..length) else { break };
        keys.push(String::from_utf8_lossy(name).into_owned());
        rest = &rest[length..];
    }
    keys
}

/// The text of a box: after the head of a `data` box, or after a length and a language, or after a version.
fn text_of(bytes: &[u8]) -> String {
    let bytes = match bytes.windows(4).position(|window| window == b"data") {
        Some(at) if at <= 512 => bytes.get(at + 12..).unwrap_or_default(),
        _ => bytes,
    };
    let start = bytes.iter().position(|byte| *byte >= 0x20 && *byte != 0x7F).unwrap_or(bytes.len());
    // A length and a language of two bytes each may themselves be letters.
    let has_length = bytes.len() >= 4 && usize::from(bytes[0]) << 8 | usize::from(bytes[1]) == bytes.len() - 4 && bytes.len() > 4;
    let words = if has_length { &bytes[4..] } else { &bytes[start..] };
    super::pdf::decoded_text(words).chars().filter(|c| !c.is_control()).collect()
}

/// Looks at the tags of an MP3.
pub(super) fn examine_mp3(source: &mut dyn Source, size: u64, known: &Known, traces: &mut Traces) {
    let mut people = Met::default();
    if let Some(head) = read_at(source, 0, 10.min(size))
        && head.starts_with(b"ID3")
    {
        let length = head.get(6..10).unwrap_or_default().iter().fold(0_u64, |length, byte| length << 7 | u64::from(byte & 0x7F));
        if let Some(tag) = read_at(source, 10, length.min(size.saturating_sub(10)).min(16 * LARGEST)) {
            id3(&tag, head[3], &mut people);
        }
    }
    if size > 128
        && let Some(tail) = read_at(source, size - 128, 128)
        && tail.starts_with(b"TAG")
    {
        people.add(&super::pdf::decoded_text(tail[33..63].split(|byte| *byte == 0).next().unwrap_or_default()));
    }
    if let Some(tail) = read_at(source, size.saturating_sub(64 << 10), size.min(64 << 10)) {
        ape(&tail, &mut people);
    }
    let people = known.strangers(&people);
    if !people.is_empty() {
        traces.tells(format!("里写着作者等信息{}", people.words()), CLEAN);
    }
}

/// Frames that name persons, in ID3 2.3 and 2.4, and in 2.2: artists, composers, writers, owners, remarks.
const FRAMES: &[&[u8]] = &[
    b"TPE1", b"TPE2", b"TPE3", b"TPE4", b"TCOM", b"TEXT", b"TOPE", b"TOLY", b"TOWN", b"TPUB", b"TCOP", b"COMM", b"OWNE", b"TP1", b"TP2",
    b"TP3", b"TP4", b"TCM", b"TXT", b"TOA", b"TOL", b"TPB", b"TCR", b"COM",
];

fn id3(tag: &[u8], version: u8, people: &mut Met) {
    let (name, head) = if version == 2 { (3, 6) } else { (4, 10) };
    let mut rest = tag;
    while rest.len() > head && rest[0] != 0 {
        let size = &rest[name..if version == 2 { 6 } else { 8 }];
        let length =
            if version == 4 { size.iter().fold(0, |length, byte| length << 7 | usize::from(byte & 0x7F)) } else { number(size) as usize };
        let Some(content) = rest.get(head..head + length) else { return };
        if FRAMES.contains(&&rest[..name]) {
            people.add(&id3_text(content));
        }
        rest = &rest[head + length..];
    }
}

fn id3_text(content: &[u8]) -> String {
    let text = match content {
        [1 | 2, rest @ ..] => encoding_rs::UTF_16LE.decode(rest).0.into_owned(),
        [0 | 3, rest @ ..] => super::pdf::decoded_text(rest),
        rest => super::pdf::decoded_text(rest),
    };
    text.replace('\0', " ").trim().to_owned()
}

/// The items of an APE tag: a length, flags, a name, a zero byte, a value.
fn ape(tail: &[u8], people: &mut Met) {
    let Some(start) = tail.windows(8).position(|window| window == b"APETAGEX") else { return };
    let mut rest = tail.get(start + 32..).unwrap_or_default();
    while let [a, b, c, d, _, _, _, _, named @ ..] = rest {
        let length = u32::from_le_bytes([*a, *b, *c, *d]) as usize;
        let Some(end) = named.iter().position(|byte| *byte == 0) else { return };
        let Some(value) = named.get(end + 1..end + 1 + length) else { return };
        let name = String::from_utf8_lossy(&named[..end]).to_lowercase();
        if ["artist", "composer", "comment", "copyright", "publisher", "writer", "conductor"].iter().any(|known| name.contains(known)) {
            people.add(&super::pdf::decoded_text(value));
        }
        rest = &named[end + 1 + length..];
    }
}
