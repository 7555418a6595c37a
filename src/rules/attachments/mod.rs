//! What a file tells besides what it says, and whether it is what its name says: attachments are published as they are.
//!
//! 1. [`kind`] tells what a file is from its bytes; a page or a program under another ending is an error of its own.
//! 2. Kinds that can be looked into are read whole: [`pdf`], [`office`], [`open_document`], [`ofd`], [`media`], [`text`], [`archive`].
//!    Nothing is searched for as bytes: names may be packed, escaped, written in UTF-16 or left from an earlier save.
//! 3. What cannot be looked into is refused by the public edition: in doubt, nothing is let out.
//!
//! Everything that a file unpacks to is counted while it is unpacked, and no file is held twice.

mod archive;
mod kind;
mod media;
mod ofd;
mod office;
mod open_document;
mod package;
mod pdf;
mod picture;
mod text;
mod trace;
mod xml;
mod xmp;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufReader, Cursor, Read, Seek};
use std::sync::Arc;

use rayon::prelude::*;

use super::file_names::{faults, visible};
use super::{Context, Report};
use crate::diag::Diagnostic;
use crate::model::{Attachment, Catalog, Entry};
use crate::rule::{E, I, W, rules};
use crate::rules::website::OFFLINE_FILE_NAME;
use kind::Kind;
use package::Package;
pub(super) use trace::Traces;
use trace::{Fault, Met, Trace};

rules! {
    /// Attachments.
    pub(crate) static RULES = [
        PRIVACY_DOCUMENT_METADATA {
            id: "privacy/document-metadata",
            severities: [I, W, E],
            source: "《中华人民共和国个人信息保护法》第五条",
            summary: "附件里留有作者、批注、修订或隐藏的内容",
            explanation: "附件照原样发布，里面的作者姓名、批注、修订痕迹、隐藏的文字和工作表、演讲者备注、拍摄地点谁都能看到。",
            remedy: "在 Word 或 WPS 里用“文件—信息—检查文档”删去，再换掉附件",
        },
        ATTACHMENT_TYPE_MISMATCH {
            id: "attachment/type-mismatch",
            severities: [W, E, E],
            source: "qinglian 附件约定",
            summary: "附件的内容与扩展名不符",
            explanation: "文件是什么由内容决定；改成别的扩展名的网页和程序会骗过读者，也会在浏览器里运行。",
            remedy: "换成真正的文件，或改成正确的扩展名",
        },
        ATTACHMENT_ACTIVE_CONTENT {
            id: "attachment/active-content",
            severities: [W, E, E],
            source: "qinglian 附件约定",
            summary: "附件里有宏、脚本或程序",
            explanation: "读者打开附件时，宏、脚本和程序会在读者的电脑上运行。",
            remedy: "另存为不带宏和脚本的文件",
        },
        ATTACHMENT_UNREADABLE {
            id: "attachment/unreadable",
            severities: [I, W, E],
            source: "qinglian 附件约定",
            summary: "附件查不出里面有什么",
            explanation: "可以检查的有 PDF、OFD、docx、xlsx、pptx、odt、ods、odp、文本、CSV、MP4、MOV、M4A、MP3，以及装着这些文件和图片的 ZIP；加了密码、已经损坏、太大和别的格式的查不了。",
            remedy: "去掉密码，或换成可以检查的格式；确实要发布的，请人核对后登记豁免",
        },
    ];
}

/// Bytes of a file that is read into memory. Films are walked instead, whatever their size.
const LARGEST: u64 = 200 << 20;
/// Bytes that one attachment may unpack to.
const MOST_UNPACKED: u64 = 1 << 30;
/// Archives and documents within one another.
const DEEPEST: u8 = 3;
/// The folder of a site in which attachments stand under their own path.
const PUBLISHED_BELOW: &str = "files/";
/// What is told of one file in one message.
const MOST_TOLD: usize = 8;

/// Anything that can be read from any place.
trait Source: Read + Seek {}

impl<T: Read + Seek> Source for T {}

/// The rules for the attachments of a publication.
pub(crate) fn check(context: &Context<'_>, diagnostics: &mut Report<'_>) {
    let known = Known::new(context.catalog);
    let users = users(context.catalog);
    names(context, &users, diagnostics);
    let attachments: Vec<(&String, &Attachment)> = context.catalog.attachments.iter().collect();
    let examined = &diagnostics.checker.examined;
    let found: Vec<Arc<Traces>> = attachments
        .par_iter()
        .map(|(path, attachment)| match examined.get(path) {
            Some(traces) => traces,
            None => Arc::new(examine(path, attachment, &known)),
        })
        .collect();
    for ((path, _), traces) in attachments.into_iter().zip(found) {
        for fault in [Fault::Mismatch, Fault::Runs, Fault::Closed, Fault::Tells] {
            let traces = traces.of(fault);
            if !traces.is_empty() {
                diagnostics.add(diagnostic(users.get(path.as_str()).copied(), path, fault, &traces));
            }
        }
    }
}

/// Names that do not reach a reader unchanged. They are told here, where the author's file and place are known, before a site is built.
fn names(context: &Context<'_>, users: &BTreeMap<&str, &Entry>, diagnostics: &mut Report<'_>) {
    let limit = diagnostics.dictionary.limit("path_max").saturating_sub(PUBLISHED_BELOW.len());
    for fault in faults(context.catalog.attachments.keys().map(String::as_str), limit) {
        let message = format!("附件「{}」的名字{}", visible(fault.path), fault.what);
        let diagnostic = Diagnostic::new(&OFFLINE_FILE_NAME, message).hint(fault.hint);
        diagnostics.add(place(users.get(fault.path).copied(), fault.path, diagnostic));
    }
}

/// The first entry that offers each file.
fn users(catalog: &Catalog) -> BTreeMap<&str, &Entry> {
    let mut users = BTreeMap::new();
    for entry in &catalog.entries {
        for file in entry.files() {
            users.entry(file.as_str()).or_insert(entry);
        }
    }
    users
}

fn examine(path: &str, attachment: &Attachment, known: &Known) -> Traces {
    // What cannot be opened is told when it is copied.
    match attachment.file.open() {
        Ok(file) => examine_bytes(path, &mut BufReader::new(file), attachment.size, known),
        Err(_) => Traces::default(),
    }
}

/// Looks into a file of which something can be read.
pub(super) fn examine_bytes(path: &str, source: &mut (impl Read + Seek), size: u64, known: &Known) -> Traces {
    let mut traces = Traces::default();
    Judge { known, budget: MOST_UNPACKED, depth: 0 }.file(path, source, size, &mut traces);
    traces
}

fn diagnostic(user: Option<&Entry>, path: &str, fault: Fault, traces: &[&Trace]) -> Diagnostic {
    let rule = match fault {
        Fault::Tells => &PRIVACY_DOCUMENT_METADATA,
        Fault::Mismatch => &ATTACHMENT_TYPE_MISMATCH,
        Fault::Runs => &ATTACHMENT_ACTIVE_CONTENT,
        Fault::Closed => &ATTACHMENT_UNREADABLE,
    };
    let mut message = format!("附件「{}」", visible(path));
    for (number, trace) in traces.iter().take(MOST_TOLD).enumerate() {
        let words = trace.words();
        message.push_str(if number == 0 { "" } else { "、" });
        message.push_str(if number == 0 { &words } else { words.strip_prefix('里').unwrap_or(&words) });
    }
    if traces.len() > MOST_TOLD {
        message.push_str(&format!("，等 {} 处", traces.len()));
    }
    let hints: BTreeSet<&str> = traces.iter().map(|trace| trace.hint).collect();
    hints.into_iter().take(3).fold(place(user, path, Diagnostic::new(rule, message)), Diagnostic::hint)
}

fn place(user: Option<&Entry>, path: &str, diagnostic: Diagnostic) -> Diagnostic {
    match user {
        Some(entry) => match entry.file_places.get(path) {
            Some(place) => diagnostic.at(&entry.source, place.clone()),
            None => diagnostic.in_file(entry.source.path.clone()),
        },
        None => diagnostic.in_file(path),
    }
}

/// Names that are no secret: those of the units, which a document may well bear.
#[derive(Debug, Default)]
pub(super) struct Known {
    names: BTreeSet<String>,
}

impl Known {
    pub(super) fn new(catalog: &Catalog) -> Self {
        let units = catalog.units.iter().flat_map(|unit| [&unit.name, &unit.short_name]);
        let names = units.chain([&catalog.publication.bureau]).chain(&catalog.publication.site.host);
        Self { names: names.map(|name| plain(name)).collect() }
    }

    /// Whether a name is somebody's, and not that of a unit.
    fn is_stranger(&self, name: &str) -> bool {
        let name = plain(name);
        !name.is_empty() && !self.names.contains(&name)
    }

    /// Those of some names that are somebody's.
    fn strangers(&self, met: &Met) -> Met {
        met.without(|name| !self.is_stranger(name))
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

/// Looks into a file and all that is in it.
struct Judge<'k> {
    known: &'k Known,
    /// Bytes that may still be unpacked.
    budget: u64,
    depth: u8,
}

impl Judge<'_> {
    /// A file by its name: it must be what its ending says.
    fn file(&mut self, name: &str, source: &mut dyn Source, size: u64, traces: &mut Traces) {
        let ending = kind::ending(name);
        let Some(kind) = kind_of(source) else { return traces.closed("读不出来") };
        if let Kind::Foreign(what) = kind
            && kind::runs(what)
        {
            let fault = if self.depth == 0 { Fault::Mismatch } else { Fault::Runs };
            return traces.add(fault, format!("其实是{}，不能发布", kind.spaced()), REMOVE);
        }
        if kind.may_be_called(&ending) || matches!(kind, Kind::Unknown) {
            return self.content(&ending, kind, source, size, traces);
        }
        if is_protected(kind, source) {
            return traces.closed("加了密码，里面写着什么查不出来");
        }
        if self.depth > 0 && !is_offered(&ending) {
            return traces.closed(&archive::refusal(kind));
        }
        traces.add(Fault::Mismatch, format!("的内容是{}，扩展名却是 .{ending}", kind.spaced()), REPLACE);
    }

    /// A file in an archive, by its name.
    fn named_member(&mut self, name: &str, bytes: &[u8], traces: &mut Traces) {
        self.within(name, traces, |judge, traces| judge.file(name, &mut Cursor::new(bytes), bytes.len() as u64, traces));
    }

    /// A part of a document, by its bytes: its name says nothing to readers.
    fn member(&mut self, name: &str, bytes: &[u8], traces: &mut Traces) {
        self.within(name, traces, |judge, traces| {
            let kind = kind::recognise(&bytes[..bytes.len().min(text::HEAD)]);
            match kind {
                Kind::Foreign(what) if kind::runs(what) => traces.add(Fault::Runs, format!("是{}", kind.spaced()), REMOVE),
                Kind::Foreign(_) | Kind::Compound => traces.closed(&archive::refusal(kind)),
                _ => judge.content("", kind, &mut Cursor::new(bytes), bytes.len() as u64, traces),
            }
        });
    }

    fn within(&mut self, name: &str, traces: &mut Traces, look: impl FnOnce(&mut Self, &mut Traces)) {
        let mut found = Traces::default();
        self.depth += 1;
        if self.depth > DEEPEST {
            found.closed("套得太深，查不了");
        } else {
            look(self, &mut found);
        }
        self.depth -= 1;
        traces.add_of_member(name, found);
    }

    fn content(&mut self, ending: &str, kind: Kind, source: &mut dyn Source, size: u64, traces: &mut Traces) {
        match kind {
            Kind::Media => return media::examine(source, size, self.known, traces),
            Kind::Mp3 => return media::examine_mp3(source, size, self.known, traces),
            Kind::Foreign(_) | Kind::Compound | Kind::Unknown => return traces.closed(&archive::refusal(kind)),
            Kind::Pdf | Kind::Zip | Kind::Picture | Kind::Text => {}
        }
        if size > LARGEST {
            let reason = format!("有 {} MB，超过 {} MB 的查不了", size >> 20, LARGEST >> 20);
            return traces.add(Fault::Closed, reason, "压缩里面的图片或拆成几个文件，再换掉附件");
        }
        if kind == Kind::Zip {
            return self.archive(ending, source, size, traces);
        }
        let mut bytes = Vec::new();
        if source.rewind().and_then(|()| source.take(LARGEST).read_to_end(&mut bytes)).is_err() {
            return traces.closed("读不出来");
        }
        match kind {
            Kind::Pdf => pdf::examine(&bytes, self.known, traces),
            Kind::Picture => picture::examine(&bytes, self.known, traces),
            _ if !text::is_whole_text(&bytes) => traces.closed("不是完整的文本，编码不是 UTF-8 或 GB18030"),
            _ => {}
        }
    }

    /// An archive, or a document that is one.
    fn archive(&mut self, ending: &str, source: &mut dyn Source, size: u64, traces: &mut Traces) {
        let mut package = match Package::open(source, size) {
            Ok(package) => package,
            Err(reason) => return traces.closed(reason),
        };
        let found = if office::is_office(&package) {
            office::examine(&mut package, self, traces)
        } else if package.holds(ofd::ENTRY) {
            ofd::examine(&mut package, self, traces);
            Some("ofd")
        } else if let Some(ending) = archive::ending_of(&mut package, &mut self.budget) {
            open_document::examine(&mut package, self, traces);
            Some(ending)
        } else {
            archive::examine(&mut package, self, traces);
            Some("zip")
        };
        if let Some(found) = found
            && found != ending
            && !ending.is_empty()
        {
            traces.add(Fault::Mismatch, format!("的内容是 .{found} 文件，扩展名却是 .{ending}"), REPLACE);
        }
    }
}

const REMOVE: &str = "删去这个文件，换成 PDF 等文档";
const REPLACE: &str = "改成正确的扩展名并改掉引用它的地方，或换成真正的文件";

/// Whether an ending is that of a file that may be offered.
fn is_offered(ending: &str) -> bool {
    [Kind::Pdf, Kind::Zip, Kind::Media, Kind::Mp3, Kind::Picture, Kind::Text].iter().any(|kind| kind.may_be_called(ending))
}

fn kind_of(source: &mut dyn Source) -> Option<Kind> {
    let mut head = Vec::new();
    source.rewind().and_then(|()| source.take(text::HEAD as u64).read_to_end(&mut head)).ok()?;
    Some(kind::recognise(&head))
}

/// Whether a compound file is a document of Office that was given a password.
fn is_protected(kind: Kind, source: &mut dyn Source) -> bool {
    let mut bytes = Vec::new();
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let is_read = source.rewind().and_then(|()| source.take(LARGEST).read_to_end(&mut bytes)).is_ok();
    kind == Kind::Compound && is_read && bytes.windows(name.len()).any(|window| window == name)
}

#[cfg(test)]
mod tests;
