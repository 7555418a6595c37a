//! OFD (GB/T 33190): the author and the custom data of its first file, remarks and files that it carries.

use super::Judge;
use super::kind::{self, Kind};
use super::package::Package;
use super::trace::{Met, Tally, Traces, quoted};
use super::xml::{self, Element, Listener, Space};

const CLEAN: &str = "在 OFD 阅读器的“文件—属性”里清空作者，删去批注和附件，或从原稿重新导出，再换掉附件";

/// The file with which every OFD begins.
pub(super) const ENTRY: &str = "OFD.xml";

/// Looks into every part of a document.
pub(super) fn examine(package: &mut Package<'_>, judge: &mut Judge<'_>, traces: &mut Traces) {
    let mut document = Document::default();
    for (at, name) in package.members.clone() {
        let bytes = match package.unpack(at, &mut judge.budget) {
            Ok(bytes) => bytes,
            Err(reason) => return traces.closed(&format!("里的「{}」{reason}", quoted(&name))),
        };
        if bytes.is_empty() {
            continue;
        }
        if xml::is_xml(&bytes) {
            xml::read_part(&name, &bytes, &mut document, traces);
            continue;
        }
        let ending = kind::ending(&name);
        // Fonts, seals and signatures, and pictures of scanners are parts of the format.
        let is_known =
            matches!(ending.as_str(), "ttf" | "otf" | "ttc" | "esl" | "dat" | "jb2" | "jbig2" | "gbig2" | "jp2" | "asn1" | "sig" | "");
        match kind::recognise(&bytes) {
            Kind::Unknown | Kind::Text if is_known => {}
            Kind::Foreign("GIF 图片" | "BMP 图片" | "TIFF 图片") => {}
            _ => judge.member(&name, &bytes, traces),
        }
    }
    document.finish(judge, traces);
}

#[derive(Default)]
struct Document {
    leaf: String,
    authors: Met,
    custom: Met,
    comments: Tally,
    files: Met,
}

/// Kinds of annotations that somebody wrote; links and the marks of producers are none.
const WRITTEN: &[&str] = &["Path", "Highlight", "Stamp", "Text", "Note", "Comment"];

impl Listener for Document {
    fn opened(&mut self, element: &Element<'_>, _above: &[Element<'_>]) {
        self.leaf.clear();
        let text = |name: &str| element.attribute(name).unwrap_or_default();
        match element.name() {
            "Annot" if element.space == Space::Ofd => {
                let creator = text("Creator");
                if !creator.is_empty() || WRITTEN.contains(&text("Type").as_str()) {
                    self.comments.add(Some(&creator));
                }
            }
            "Attachment" if element.space == Space::Ofd => self.files.add(&text("Name")),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, _above: &[Element<'_>]) {
        self.leaf.push_str(text);
    }

    fn closed(&mut self, element: &Element<'_>, _above: &[Element<'_>]) {
        let words = std::mem::take(&mut self.leaf);
        match element.name() {
            "Author" => self.authors.add(&words),
            "CustomData" if !words.trim().is_empty() => {
                self.custom.add(&format!("{}：{}", element.attribute("Name").unwrap_or_default(), words.trim()));
            }
            _ => {}
        }
    }
}

impl Document {
    fn finish(self, judge: &Judge<'_>, traces: &mut Traces) {
        for (met, what) in [(judge.known.strangers(&self.authors), "写着作者"), (self.custom, "有自定义数据"), (self.files, "夹带着文件")]
        {
            if !met.is_empty() {
                traces.tells(format!("里{what}{}", met.words()), CLEAN);
            }
        }
        if let Some(words) = self.comments.words("批注", "处") {
            traces.tells(words, CLEAN);
        }
    }
}
