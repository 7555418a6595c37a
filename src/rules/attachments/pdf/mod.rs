//! PDF (ISO 32000-1): every object of every revision is read, for an editor that saves appends and deletes nothing.
//!
//! 1. [`objects::gather`] finds the objects by their marks in the bytes, not by the table at the end, and unpacks streams of objects.
//! 2. [`Document::look_at`] looks at each dictionary for authors, remarks, carried files, scripts.
//! 3. Metadata in XML and photographs are judged as everywhere else.

mod objects;
mod syntax;

use std::collections::{BTreeMap, BTreeSet};

use super::trace::{Fault, Met, Tally, Traces};
use super::{Known, picture, xmp};
use objects::Objects;
use syntax::{Dictionary, Value};

const CLEAN: &str =
    "在 Acrobat 里用“标记密文—清理文档”（旧版叫“删除隐藏信息”）全部删去后另存；没有 Acrobat 的，回到原稿清空作者、删去批注，重新导出 PDF";
const AGAIN: &str = "在 Acrobat 里另存为新的文件（不要只按保存），或从原稿重新导出 PDF，再换掉附件";

/// Looks into a file.
pub(super) fn examine(bytes: &[u8], known: &Known, traces: &mut Traces) {
    let objects = match objects::gather(bytes) {
        Ok(objects) => objects,
        Err(reason) => return traces.closed(reason),
    };
    let mut document = Document { objects: &objects, found: Found::default() };
    for dictionary in &objects.dictionaries {
        document.look_at(dictionary, 0);
    }
    document.found.finish(known, traces);
    if objects.has_earlier_pages() {
        traces.tells("里还留着改动以前的页面内容", AGAIN);
    }
    if objects.has_tail {
        traces.add(Fault::Closed, "在结束以后还夹带着别的内容", AGAIN);
    }
    for packet in &objects.metadata {
        xmp::examine(packet, known, CLEAN, traces);
    }
    for photograph in &objects.photographs {
        picture::examine(photograph, known, traces);
    }
}

struct Document<'o> {
    objects: &'o Objects<'o>,
    found: Found,
}

#[derive(Default)]
struct Found {
    authors: Met,
    others: Met,
    comments: Tally,
    files: Met,
    has_file: bool,
    has_script: bool,
    launches: bool,
    values: Met,
    has_xfa: bool,
    signers: Met,
    has_hidden_layer: bool,
    has_drawing_data: bool,
}

/// Keys of the information dictionary that name persons; programs add their own to those of the standard.
const PERSONAL: &[&str] =
    &["Manager", "Company", "LastModifiedBy", "LastSavedBy", "Last Saved By", "Contributor", "Owner", "Reviewer", "Editor"];

/// Annotations that somebody adds to a page when he reads it.
const REMARKS: &[&str] = &[
    "Text",
    "FreeText",
    "Highlight",
    "Underline",
    "Squiggly",
    "StrikeOut",
    "Stamp",
    "Caret",
    "Ink",
    "Square",
    "Circle",
    "Line",
    "Polygon",
    "PolyLine",
    "FileAttachment",
    "Sound",
    "Redact",
];

impl Document<'_> {
    fn look_at(&mut self, dictionary: &Dictionary, depth: usize) {
        self.names(dictionary);
        self.remark(dictionary);
        self.carried(dictionary);
        self.actions(dictionary);
        self.form(dictionary);
        if let Some(Value::Dictionary(layers)) = dictionary.get("OCProperties") {
            self.layers(layers);
        }
        self.found.has_drawing_data |=
            dictionary.0.iter().any(|(key, _)| key.starts_with(b"AIPrivateData") || key.starts_with(b"AIPDFPrivateData"));
        if depth < 64 {
            dictionary.0.iter().for_each(|(_, value)| self.look_within(value, depth + 1));
        }
    }

    fn look_within(&mut self, value: &Value, depth: usize) {
        match value {
            Value::Dictionary(dictionary) => self.look_at(dictionary, depth),
            Value::Array(items) if depth < 64 => items.iter().for_each(|item| self.look_within(item, depth + 1)),
            _ => {}
        }
    }

    /// The texts of a value: its own, or those of every object of that number, in whichever revision.
    fn texts(&self, value: Option<&Value>) -> Vec<String> {
        match value {
            Some(Value::Text(bytes)) => vec![decoded_text(bytes)],
            Some(Value::Reference(object)) => self.objects.texts_of(*object).map(|bytes| decoded_text(bytes)).collect(),
            _ => Vec::new(),
        }
    }

    fn names(&mut self, dictionary: &Dictionary) {
        for author in self.texts(dictionary.get("Author")) {
            self.found.authors.add(&author);
        }
        for key in PERSONAL {
            // Elsewhere these keys mean other things, and name no one.
            let is_info = dictionary.get("Producer").or(dictionary.get("Creator")).or(dictionary.get("CreationDate")).is_some();
            for text in self.texts(dictionary.get(key).filter(|_| is_info)) {
                self.found.others.add(&text);
            }
        }
        if dictionary.is("Type", "Sig") {
            for key in ["Name", "ContactInfo", "Location"] {
                self.texts(dictionary.get(key)).iter().for_each(|text| self.found.signers.add(text));
            }
        }
    }

    fn remark(&mut self, dictionary: &Dictionary) {
        let is_remark = REMARKS.iter().any(|kind| dictionary.is("Subtype", kind)) && dictionary.get("Rect").is_some();
        if !is_remark {
            return;
        }
        let (names, words) = (self.texts(dictionary.get("T")), self.texts(dictionary.get("Contents")));
        let has_words = words.iter().any(|words| !words.trim().is_empty());
        // Typed text, lines and seals that were put on the page are there to be seen; with a name or words they are remarks.
        if has_words && !dictionary.is("Subtype", "FreeText")
            || names.iter().any(|name| !name.trim().is_empty())
            || dictionary.is("Subtype", "Redact")
        {
            self.found.comments.add(None);
            names.iter().for_each(|name| self.found.comments.names.add(name));
        }
    }

    fn carried(&mut self, dictionary: &Dictionary) {
        let is_file = dictionary.get("EF").is_some() || dictionary.is("Type", "EmbeddedFile");
        if !is_file {
            return;
        }
        self.found.has_file = true;
        for name in self.texts(dictionary.get("UF").or(dictionary.get("F"))) {
            self.found.files.add(&name);
        }
    }

    fn actions(&mut self, dictionary: &Dictionary) {
        let found = &mut self.found;
        found.has_script |= dictionary.is("S", "JavaScript") || dictionary.get("JS").is_some();
        found.launches |= ["Launch", "ImportData", "SubmitForm"].iter().any(|action| dictionary.is("S", action));
    }

    fn form(&mut self, dictionary: &Dictionary) {
        self.found.has_xfa |= dictionary.get("XFA").is_some();
        if dictionary.get("FT").is_some() && !dictionary.is("FT", "Btn") {
            for key in ["V", "DV"] {
                self.texts(dictionary.get(key)).iter().for_each(|text| self.found.values.add(text));
            }
        }
    }

    /// Layers that are off when the file is opened.
    fn layers(&mut self, layers: &Dictionary) {
        if let Some(Value::Dictionary(usual)) = layers.get("D") {
            let is_off = matches!(usual.get("OFF"), Some(Value::Array(items)) if !items.is_empty());
            self.found.has_hidden_layer |= is_off || usual.is("BaseState", "OFF");
        }
    }
}

impl Found {
    fn finish(self, known: &Known, traces: &mut Traces) {
        for (met, what) in [
            (known.strangers(&self.authors), "写着作者"),
            (known.strangers(&self.others), "写着"),
            (known.strangers(&self.signers), "的签名写着"),
            (self.values, "的表单里填着"),
        ] {
            if !met.is_empty() {
                traces.tells(format!("里{what}{}", met.words()), CLEAN);
            }
        }
        if let Some(words) = self.comments.words("批注", "处") {
            traces.tells(words, CLEAN);
        }
        if self.has_file {
            traces.tells(format!("里夹带着文件{}", self.files.words()), CLEAN);
        }
        if self.has_hidden_layer {
            traces.tells("里有隐藏的图层", CLEAN);
        }
        if self.has_drawing_data {
            traces.tells("里留着绘图软件的编辑数据，能看到隐藏的内容", AGAIN);
        }
        if self.has_script || self.launches || self.has_xfa {
            let what = if self.has_script {
                "带有脚本（JavaScript）"
            } else if self.launches {
                "会启动程序或提交数据"
            } else {
                "带有动态表单（XFA）"
            };
            traces.add(Fault::Runs, what, CLEAN);
        }
    }
}

/// A text of a file: UTF-16 with its mark, UTF-8, or what programs here write without asking, GB18030.
pub(super) fn decoded_text(bytes: &[u8]) -> String {
    let text = match bytes {
        [0xFE, 0xFF, rest @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned(),
        [0xFF, 0xFE, rest @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0.into_owned(),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => encoding_rs::GB18030
                .decode_without_bom_handling_and_without_replacement(bytes)
                .map_or_else(|| bytes.iter().map(|byte| char::from(*byte)).collect(), std::borrow::Cow::into_owned),
        },
    };
    text.trim_matches(['\0', '\u{feff}', ' ', '\n', '\r']).to_owned()
}

/// Objects of one number, in the order of the file.
type ByNumber<T> = BTreeMap<u32, Vec<T>>;
/// Numbers of objects.
type Numbers = BTreeSet<u32>;
