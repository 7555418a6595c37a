//! The objects of a file, found by their marks: those of every revision, also where no table leads to them any more.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::io::Read as _;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, Input};
use flate2::read::ZlibDecoder;

use super::syntax::{Dictionary, Lexer, Value};
use super::{ByNumber, Numbers};

/// Bytes that the streams of one file may have when they are unpacked.
const MOST_UNPACKED: usize = 256 << 20;
/// How often the bytes of a file may be read anew because an object does not end: more is an attempt to keep the reader busy.
const MOST_REREAD: usize = 8;
/// Photographs whose metadata are looked at.
const MOST_PHOTOGRAPHS: usize = 4_000;
/// Objects of a file.
const MOST_OBJECTS: usize = 4_000_000;
/// Bytes after the end of a file that are only blanks or a seal's padding.
const LONGEST_TAIL: usize = 1 << 10;

/// What a file holds.
#[derive(Default)]
pub(super) struct Objects<'b> {
    /// Every dictionary that is an object of its own, or that of a stream, or a trailer.
    pub(super) dictionaries: Vec<Dictionary>,
    /// Objects that are a text, by number.
    texts: ByNumber<Vec<u8>>,
    /// Streams with metadata in XML.
    pub(super) metadata: Vec<Vec<u8>>,
    /// Photographs as the camera's format has them.
    pub(super) photographs: Vec<&'b [u8]>,
    /// For each page what it shows, by the numbers of its streams; in the order of revisions.
    pages: ByNumber<Value>,
    /// For each stream a number that stands for its bytes; in the order of revisions.
    streams: ByNumber<u64>,
    /// Streams that pages show.
    contents: Numbers,
    /// Whether something follows the end that is not the file's.
    pub(super) has_tail: bool,
    has_catalog: bool,
    is_encrypted: bool,
    unpacked: usize,
    count: usize,
    /// Bytes that were read and may be read again.
    reread: usize,
}

/// Reads the objects of a file.
///
/// # Errors
///
/// The file is encrypted, cut off, packed in a way that is not read here, or a bomb: with the words that stand after its name.
pub(super) fn gather(bytes: &[u8]) -> Result<Objects<'_>, &'static str> {
    let mut objects = Objects::default();
    objects.sweep(bytes)?;
    if objects.is_encrypted {
        return Err("加了密码或限制，里面写着什么查不出来");
    }
    let end = bytes.windows(5).rposition(|window| window == b"%%EOF").ok_or("不完整，没有结尾")?;
    if !objects.has_catalog || objects.pages.is_empty() {
        return Err("已经损坏，读不出页面");
    }
    let tail = &bytes[end + 5..];
    objects.has_tail = tail.iter().filter(|byte| !byte.is_ascii_whitespace() && **byte != 0).count() > LONGEST_TAIL;
    Ok(objects)
}

impl<'b> Objects<'b> {
    fn sweep(&mut self, bytes: &'b [u8]) -> Result<(), &'static str> {
        let mut at = 0;
        let most = bytes.len().saturating_mul(MOST_REREAD) + (1 << 20);
        while let Some((found, start)) = find(&MARKS, bytes, at) {
            let mut lexer = Lexer::new(bytes, start);
            let number = if start - found == 3 { number_before(bytes, found) } else { Some(0) };
            let read = number.and_then(|number| Some((number, lexer.value()?)));
            match read {
                Some((number, value)) => {
                    at = lexer.at.max(start);
                    self.object(number, value, bytes, &mut lexer)?;
                }
                None => {
                    self.reread += lexer.at - start;
                    at = start;
                }
            }
            if self.reread > most || self.count > MOST_OBJECTS {
                return Err("已经损坏，或有意做得读不完");
            }
        }
        Ok(())
    }

    fn object(&mut self, number: u32, value: Value, bytes: &'b [u8], lexer: &mut Lexer<'b>) -> Result<(), &'static str> {
        self.count += 1;
        lexer.skip_blanks();
        if let Value::Dictionary(dictionary) = &value
            && lexer.eat(b"stream")
        {
            let body = body(bytes, lexer.at, dictionary);
            self.reread += body.len();
            self.stream(number, dictionary, body)?;
        }
        self.keep(number, value);
        Ok(())
    }

    fn keep(&mut self, number: u32, value: Value) {
        match value {
            Value::Text(text) => self.texts.entry(number).or_default().push(text),
            Value::Dictionary(dictionary) => {
                let is_trailer = dictionary.is("Type", "XRef") || (dictionary.get("Root").is_some() && dictionary.get("Size").is_some());
                self.is_encrypted |= is_trailer && dictionary.get("Encrypt").is_some();
                self.has_catalog |= dictionary.is("Type", "Catalog");
                if dictionary.is("Type", "Page") {
                    self.page(number, &dictionary);
                }
                self.dictionaries.push(dictionary);
            }
            // An array of remarks or of actions may hold dictionaries of its own.
            Value::Array(items) => self.dictionaries.push(Dictionary(vec![(Vec::new(), Value::Array(items))])),
            _ => {}
        }
    }

    fn page(&mut self, number: u32, dictionary: &Dictionary) {
        let contents = dictionary.get("Contents").cloned().unwrap_or(Value::Other);
        match &contents {
            Value::Reference(stream) => drop(self.contents.insert(*stream)),
            Value::Array(items) => {
                self.contents
                    .extend(items.iter().filter_map(|item| if let Value::Reference(stream) = item { Some(*stream) } else { None }));
            }
            _ => {}
        }
        self.pages.entry(number).or_default().push(contents);
    }

    fn stream(&mut self, number: u32, dictionary: &Dictionary, body: &'b [u8]) -> Result<(), &'static str> {
        let mut hasher = DefaultHasher::new();
        body.hash(&mut hasher);
        self.streams.entry(number).or_default().push(hasher.finish());
        // What is encrypted is refused as a whole.
        if dictionary.is("Type", "ObjStm") && !self.is_encrypted {
            let unpacked = self.unpack(dictionary, body)?;
            self.packed_objects(dictionary, &unpacked);
        } else if dictionary.is("Type", "Metadata") || dictionary.is("Subtype", "XML") {
            let unpacked = self.unpack(dictionary, body)?;
            self.metadata.push(unpacked);
        } else if body.starts_with(&[0xFF, 0xD8, 0xFF]) && self.photographs.len() < MOST_PHOTOGRAPHS {
            self.photographs.push(body);
        }
        Ok(())
    }

    /// The objects in a stream: numbers and places first, then the objects.
    fn packed_objects(&mut self, dictionary: &Dictionary, bytes: &[u8]) {
        let first = dictionary.number("First").and_then(|first| usize::try_from(first).ok()).unwrap_or_default();
        let count = dictionary.number("N").and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
        let mut head = Lexer::new(bytes, 0);
        for _ in 0..count.min(bytes.len()) {
            let (Some(Value::Number(number)), Some(Value::Number(place))) = (head.value(), head.value()) else { return };
            let (Ok(number), Ok(place)) = (u32::try_from(number), usize::try_from(place)) else { return };
            if let Some(value) = bytes.get(first..).filter(|rest| place < rest.len()).and_then(|_| Lexer::new(bytes, first + place).value())
            {
                self.count += 1;
                self.keep(number, value);
            }
        }
    }

    fn unpack(&mut self, dictionary: &Dictionary, body: &[u8]) -> Result<Vec<u8>, &'static str> {
        let mut bytes = body.to_vec();
        for filter in filters(dictionary) {
            bytes = match filter {
                b"FlateDecode" | b"Fl" => self.inflate(&bytes)?,
                b"ASCIIHexDecode" | b"AHx" => {
                    Lexer::new(&[b"<", bytes.as_slice(), b">"].concat(), 0).value().map(text_of).unwrap_or_default()
                }
                b"Crypt" => return Err("加了密码或限制，里面写着什么查不出来"),
                _ => return Err("用了少见的压缩方法，查不出来"),
            };
        }
        if predictor(dictionary) > 1 {
            unpredicted(dictionary, &bytes).ok_or("用了少见的压缩方法，查不出来")
        } else {
            Ok(bytes)
        }
    }

    /// Unpacks as far as the bytes go: readers take what they get of a stream that is cut.
    fn inflate(&mut self, bytes: &[u8]) -> Result<Vec<u8>, &'static str> {
        let most = MOST_UNPACKED - self.unpacked;
        let mut unpacked = Vec::new();
        let _ = ZlibDecoder::new(bytes).take(most as u64 + 1).read_to_end(&mut unpacked);
        self.unpacked += unpacked.len().min(most);
        if unpacked.len() > most { Err("解开后太大") } else { Ok(unpacked) }
    }

    /// The texts of an object, in whichever revision.
    pub(super) fn texts_of(&self, number: u32) -> impl Iterator<Item = &Vec<u8>> {
        self.texts.get(&number).into_iter().flatten()
    }

    /// Whether an earlier revision shows something else on a page. A signature that is added leaves the pages as they are.
    pub(super) fn has_earlier_pages(&self) -> bool {
        let differs = |hashes: &Vec<u64>| hashes.windows(2).any(|pair| pair[0] != pair[1]);
        let is_rewritten = self.contents.iter().any(|number| self.streams.get(number).is_some_and(differs));
        is_rewritten || self.pages.values().any(|contents| contents.windows(2).any(|pair| pair[0] != pair[1]))
    }
}

fn text_of(value: Value) -> Vec<u8> {
    if let Value::Text(bytes) = value { bytes } else { Vec::new() }
}

/// Words with which an object or a trailer begins, and the one that ends a stream.
static MARKS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(["obj", "trailer"]).ok());
static ENDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(["endstream"]).ok());

/// The first of some words at or after a place: where it begins and where it ends.
fn find(words: &LazyLock<Option<AhoCorasick>>, bytes: &[u8], from: usize) -> Option<(usize, usize)> {
    let found = words.as_ref()?.find(Input::new(bytes).range(from.min(bytes.len())..))?;
    Some((found.start(), found.end()))
}

/// The number of an object whose mark stands at a place: `12 0 obj`.
fn number_before(bytes: &[u8], at: usize) -> Option<u32> {
    let rest = bytes[..at].trim_ascii_end();
    let rest = without_digits(rest)?;
    let trimmed = rest.trim_ascii_end();
    if trimmed.len() == rest.len() {
        return None;
    }
    let start = without_digits(trimmed)?.len();
    std::str::from_utf8(&trimmed[start..]).ok()?.parse().ok()
}

/// Bytes without the digits at their end; nothing where there are none, or too many for a number.
fn without_digits(bytes: &[u8]) -> Option<&[u8]> {
    let digits = bytes.iter().rev().take(11).take_while(|byte| byte.is_ascii_digit()).count();
    (digits > 0 && digits < 11).then(|| &bytes[..bytes.len() - digits])
}

/// The bytes of a stream, as its length says, else up to the word that ends it.
fn body<'b>(bytes: &'b [u8], at: usize, dictionary: &Dictionary) -> &'b [u8] {
    let start = match bytes.get(at..) {
        Some([b'\r', b'\n', ..]) => at + 2,
        Some([b'\r' | b'\n', ..]) => at + 1,
        _ => at,
    };
    let rest = bytes.get(start..).unwrap_or_default();
    if let Some(length) = dictionary.number("Length").and_then(|length| usize::try_from(length).ok())
        && rest.get(length..).is_some_and(|after| after[..after.len().min(24)].trim_ascii_start().starts_with(b"endstream"))
    {
        return &rest[..length];
    }
    let end = find(&ENDS, rest, 0).map_or(rest.len(), |(end, _)| end);
    &rest[..end]
}

fn filters(dictionary: &Dictionary) -> Vec<&[u8]> {
    match dictionary.get("Filter").or(dictionary.get("F")) {
        Some(Value::Name(name)) => vec![name],
        Some(Value::Array(items)) => {
            items.iter().filter_map(|item| if let Value::Name(name) = item { Some(name.as_slice()) } else { None }).collect()
        }
        _ => Vec::new(),
    }
}

fn parameters(dictionary: &Dictionary) -> Option<&Dictionary> {
    let found = match dictionary.get("DecodeParms").or(dictionary.get("DP"))? {
        Value::Array(items) => items.iter().find(|item| matches!(item, Value::Dictionary(_)))?,
        value => value,
    };
    if let Value::Dictionary(parameters) = found { Some(parameters) } else { None }
}

fn predictor(dictionary: &Dictionary) -> i64 {
    parameters(dictionary).and_then(|parameters| parameters.number("Predictor")).unwrap_or(1)
}

/// Undoes the filters of PNG (ISO 15948 § 9) over rows of bytes.
fn unpredicted(dictionary: &Dictionary, bytes: &[u8]) -> Option<Vec<u8>> {
    let number = |key: &str, usual: i64| parameters(dictionary).and_then(|parameters| parameters.number(key)).unwrap_or(usual);
    let (colors, bits, columns) = (number("Colors", 1), number("BitsPerComponent", 8), number("Columns", 1));
    let row = usize::try_from((colors.checked_mul(bits)?.checked_mul(columns)?.checked_add(7)?) / 8).ok()?;
    let step = usize::try_from((colors * bits + 7) / 8).ok()?.max(1);
    if predictor(dictionary) < 10 || row == 0 {
        return None;
    }
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut above = vec![0; row];
    for line in bytes.chunks(row + 1) {
        let mut current = line[1..].to_vec();
        current.resize(row, 0);
        for at in 0..row {
            let (left, corner) = if at >= step { (current[at - step], above[at - step]) } else { (0, 0) };
            let predicted = match line[0] {
                1 => left,
                2 => above[at],
                3 => u8::try_from((u16::from(left) + u16::from(above[at])) / 2).unwrap_or_default(),
                4 => paeth(left, above[at], corner),
                _ => 0,
            };
            current[at] = current[at].wrapping_add(predicted);
        }
        out.extend(&current);
        above = current;
    }
    Some(out)
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let estimate = i16::from(left) + i16::from(above) - i16::from(corner);
    let distance = |byte: u8| (estimate - i16::from(byte)).abs();
    [left, above, corner].into_iter().min_by_key(|byte| distance(*byte)).unwrap_or_default()
}
