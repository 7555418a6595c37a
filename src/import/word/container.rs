//! The package around a document: a ZIP archive whose parts refer to each other by relationships.
//!
//! - [`Package::open`] tells broken, encrypted and old files apart and holds the limits.
//! - [`Package::main_part`] finds the document by its relationship, never by its name: other writers name it as they like.
//! - [`Package::xml`] unpacks a part as text, whatever its encoding; [`parse`] makes a tree of it and refuses a DTD.
//!
//! Names are compared without regard to case, and `\` counts as `/`: files of some generators need both.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use roxmltree::{Document as Xml, Error as XmlError, ParsingOptions};
use zip::ZipArchive;

use super::Limits;
use super::names::{Space, attribute, is};
use super::shape;
use crate::import::document::Remark;
use crate::import::rules;
use crate::rule::Rule;

/// Elements and texts of one part: more than the longest book has, and as much as fits the memory.
const MOST_NODES: u32 = 1_200_000;
/// A part below this size may be packed as tightly as it likes.
const SMALL_PART: u64 = 4 << 20;
/// How much larger than its packed form a larger text part may be; text comes to 60 at most, deflate ends at 1032.
const LARGEST_RATIO: u64 = 400;

/// How much room is made for a part before it is known to fill it.
const LARGEST_GUESS: u64 = 16 << 20;

const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// An opened package.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// Where each part is in the archive, by its [`key`].
    places: BTreeMap<String, usize>,
    /// Bytes that may still be unpacked.
    left: u64,
    limits: Limits,
}

/// Why a part cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// There is none of that name.
    Missing,
    /// It cannot be unpacked, or is no XML.
    Broken,
    /// It is more than the limits allow.
    TooLarge,
    /// It has a document type definition, which office programs never write.
    Dtd,
}

/// Where a relationship leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relationship {
    /// The last word of its type: `image`, `hyperlink`, `numbering`.
    pub(super) kind: String,
    /// The name of a part, or an address outside.
    pub(super) target: String,
    /// Whether it leads outside the package.
    pub(super) is_external: bool,
}

/// The relationships of one part, by their ids.
pub(super) type Relationships = BTreeMap<String, Relationship>;

impl<'b> Package<'b> {
    /// Opens a package.
    pub(super) fn open(bytes: &'b [u8], limits: Limits) -> Result<Self, Remark> {
        if bytes.starts_with(OLE) {
            return Err(old_or_encrypted(bytes));
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken("这个文件已经损坏，或不是 Word 文档"))?;
        if archive.len() > limits.parts {
            return Err(too_large(&format!("这个文件里有 {} 个部件，超过 {} 个", archive.len(), limits.parts)));
        }
        let mut places = BTreeMap::new();
        let mut unpacked: u64 = 0;
        for place in 0..archive.len() {
            // A part that cannot be had is missing; whether that matters is seen when it is asked for.
            let Ok(member) = archive.by_index_raw(place) else { continue };
            if member.encrypted() {
                return Err(encrypted());
            }
            unpacked = unpacked.saturating_add(member.size());
            let name = String::from_utf8_lossy(member.name_raw()).into_owned();
            places.entry(key(&name)).or_insert(place);
        }
        if unpacked > limits.unpacked {
            return Err(too_large(&format!("这个文件解开后超过 {} MB", limits.unpacked >> 20)));
        }
        Ok(Self { archive, places, left: limits.unpacked, limits })
    }

    /// The bytes of a part.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Vec<u8>, Fault> {
        let place = *self.places.get(&key(name)).ok_or(Fault::Missing)?;
        let member = self.archive.by_index(place).map_err(|_| Fault::Broken)?;
        let mut bytes = Vec::with_capacity(member.size().min(self.left).min(LARGEST_GUESS) as usize);
        let read = member.take(self.left + 1).read_to_end(&mut bytes);
        let length = bytes.len() as u64;
        if length > self.left {
            return Err(Fault::TooLarge);
        }
        self.left -= length;
        read.map(|_| bytes).map_err(|_| Fault::Broken)
    }

    /// The text of an XML part.
    pub(super) fn xml(&mut self, name: &str) -> Result<String, Fault> {
        let place = *self.places.get(&key(name)).ok_or(Fault::Missing)?;
        let member = self.archive.by_index_raw(place).map_err(|_| Fault::Broken)?;
        let (packed, unpacked) = (member.compressed_size(), member.size());
        drop(member);
        if unpacked > self.limits.text || (unpacked > SMALL_PART && unpacked / packed.max(1) > LARGEST_RATIO) {
            return Err(Fault::TooLarge);
        }
        let bytes = self.bytes(name)?;
        if bytes.len() as u64 > self.limits.text {
            return Err(Fault::TooLarge);
        }
        Ok(decode(bytes))
    }

    /// Where the relationships of a part lead; none where it has none, or they cannot be read. The package itself is the part `""`.
    pub(super) fn relationships(&mut self, part: &str) -> Relationships {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let Ok(text) = self.xml(&name) else { return Relationships::new() };
        let Ok(tree) = parse(&text) else { return Relationships::new() };
        let named = tree.root_element().children().filter(|child| child.is_element() && child.tag_name().name() == "Relationship");
        named
            .filter_map(|child| {
                let target = child.attribute("Target")?;
                let is_external = child.attribute("TargetMode").is_some_and(|mode| mode.eq_ignore_ascii_case("external"));
                let kind = child.attribute("Type")?.rsplit('/').next().unwrap_or_default().to_owned();
                let target = if is_external { target.to_owned() } else { resolve(folder, target) };
                Some((child.attribute("Id")?.to_owned(), Relationship { kind, target, is_external }))
            })
            .collect()
    }

    /// The name of the document's own part.
    pub(super) fn main_part(&mut self) -> Option<String> {
        let by_relationship = self.relationships("").into_values().find(|to| to.kind == "officeDocument" && !to.is_external);
        let name = by_relationship.map(|to| to.target).filter(|name| self.holds(name)).or_else(|| self.main_part_by_type());
        name.or_else(|| Some("word/document.xml".to_owned()).filter(|name| self.holds(name)))
    }

    /// The document's own part by its content type, for packages whose relationships are lost.
    fn main_part_by_type(&mut self) -> Option<String> {
        let text = self.xml("[Content_Types].xml").ok()?;
        let tree = parse(&text).ok()?;
        let is_main = |kind: &str| kind.contains("word") && kind.ends_with("main+xml");
        let part = tree.root_element().children().find(|child| child.attribute("ContentType").is_some_and(is_main))?;
        part.attribute("PartName").map(|name| resolve("", name)).filter(|name| self.holds(name))
    }

    fn holds(&self, name: &str) -> bool {
        self.places.contains_key(&key(name))
    }
}

/// Makes a tree of an XML text.
pub(super) fn parse(text: &str) -> Result<Xml<'_>, Fault> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    if !shape::is_sane(text) {
        return Err(Fault::TooLarge);
    }
    Xml::parse_with_options(text, options).map_err(|error| match error {
        XmlError::DtdDetected => Fault::Dtd,
        XmlError::NodesLimitReached => Fault::TooLarge,
        _ => Fault::Broken,
    })
}

/// The text of an XML part: UTF-8, UTF-16, or what its first line says.
fn decode(bytes: Vec<u8>) -> String {
    let by_mark = encoding_rs::Encoding::for_bom(&bytes).map(|(encoding, _)| encoding);
    let encoding = by_mark.or_else(|| match bytes.get(..4) {
        Some([b'<', 0, _, 0]) => Some(encoding_rs::UTF_16LE),
        Some([0, b'<', 0, _]) => Some(encoding_rs::UTF_16BE),
        _ => declared_encoding(&bytes),
    });
    match encoding {
        Some(encoding) if encoding != encoding_rs::UTF_8 => encoding.decode(&bytes).0.into_owned(),
        _ => match String::from_utf8(bytes) {
            Ok(text) => match text.strip_prefix('\u{FEFF}') {
                Some(rest) => rest.to_owned(),
                None => text,
            },
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        },
    }
}

/// The encoding that an XML declaration names.
fn declared_encoding(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let head = std::str::from_utf8(bytes.get(..bytes.len().min(128))?.split(|byte| *byte == b'>').next()?).ok()?;
    let rest = head.strip_prefix("<?xml")?.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    encoding_rs::Encoding::for_label(rest[1..].split(quote).next()?.as_bytes())
}

/// What a part is known by: its name with `/`, without a leading one, in small letters.
fn key(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_ascii_lowercase()
}

/// The name of the part to which a target leads from a folder.
fn resolve(folder: &str, target: &str) -> String {
    let target = percent_encoding::percent_decode_str(target).decode_utf8_lossy().replace('\\', "/");
    let target = target.split(['#', '?']).next().unwrap_or_default();
    let from: &str = if target.starts_with('/') { "" } else { folder };
    let mut steps: Vec<&str> = from.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The custom properties of the package, name and value.
pub(super) fn custom_properties(package: &mut Package<'_>) -> Vec<(String, String)> {
    let Some(part) = package.relationships("").into_values().find(|to| to.kind == "custom-properties").map(|to| to.target) else {
        return Vec::new();
    };
    let Ok(text) = package.xml(&part) else { return Vec::new() };
    let Ok(tree) = parse(&text) else { return Vec::new() };
    let properties = tree.root_element().children().filter(|child| child.is_element());
    properties
        .filter_map(|property| {
            let value: String = property.descendants().filter(|node| node.is_text()).filter_map(|node| node.text()).collect();
            Some((property.attribute("name")?.to_owned(), value.trim().to_owned()))
        })
        .collect()
}

/// Whether the root of the main part is a document of Word, in either of its namespaces.
pub(super) fn is_word(tree: &Xml<'_>) -> bool {
    is(tree.root_element(), Space::Word, "document")
}

/// The target of the relationship that an attribute `r:name` of a node names.
pub(super) fn related<'r>(node: roxmltree::Node<'_, '_>, name: &str, relationships: &'r Relationships) -> Option<&'r Relationship> {
    relationships.get(attribute(node, Space::Relationships, name)?)
}

/// Old binary documents and encrypted new ones have the same container; the names of its streams, in UTF-16, tell them apart.
fn old_or_encrypted(bytes: &[u8]) -> Remark {
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if holds("EncryptedPackage") {
        encrypted()
    } else if holds("WordDocument") {
        failure(&rules::IMPORT_OLD_FORMAT, "这是旧格式的 Word 文档（.doc 或 .wps）", "用 Word 或 WPS 打开，另存为 .docx 再导入")
    } else {
        failure(&rules::IMPORT_NOT_WORD, "这不是 Word 文档", "用 Word 或 WPS 打开，另存为 .docx 再导入")
    }
}

pub(super) fn failure(rule: &'static Rule, message: &str, hint: &str) -> Remark {
    Remark { rule, spot: None, message: message.to_owned(), hint: Some(hint.to_owned()) }
}

fn encrypted() -> Remark {
    failure(&rules::IMPORT_ENCRYPTED, "这个文件加了密码", "用 Word 或 WPS 打开，去掉打开密码后另存，再导入")
}

pub(super) fn broken(message: &str) -> Remark {
    failure(&rules::IMPORT_BROKEN_FILE, message, "用 Word 或 WPS 打开，能打开的话另存一份，再导入；打不开的话请单位重新发来")
}

pub(super) fn too_large(message: &str) -> Remark {
    failure(&rules::IMPORT_TOO_LARGE, message, "请单位压缩图片、拆成几个文件，或另存一份再发来")
}

/// What to say of a main part that cannot be had.
pub(super) fn refusal(fault: Fault) -> Remark {
    match fault {
        Fault::Missing => failure(&rules::IMPORT_NOT_WORD, "这个压缩包里没有 Word 文档", "用 Word 或 WPS 打开，另存为 .docx 再导入"),
        Fault::Broken => broken("这个文件的正文已经损坏"),
        Fault::TooLarge => too_large("这个文件的正文太大或嵌套太深"),
        Fault::Dtd => {
            failure(&rules::IMPORT_BROKEN_FILE, "这个文件的正文里有 DTD，办公软件从不这样写", "用 Word 或 WPS 打开，另存一份再导入")
        }
    }
}
