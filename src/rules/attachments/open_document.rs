//! OpenDocument (ISO/IEC 26300, GB/T 20916 is its sister): authors, remarks, tracked changes, what is hidden.

use super::Judge;
use super::kind::{self, Kind};
use super::package::Package;
use super::trace::{Fault, Met, Tally, Traces, quoted};
use super::xml::{self, Element, Listener, Space};

const CLEAN: &str = "在“文件—属性”里重置属性、不勾选“应用用户数据”，接受全部修订，删去批注和隐藏的内容，另存后换掉附件";

/// Whether an archive is a document in OpenDocument; its ending, where it is one.
pub(super) fn ending_of(mimetype: &[u8]) -> Option<&'static str> {
    let kind = std::str::from_utf8(mimetype).ok()?.trim().strip_prefix("application/vnd.oasis.opendocument.")?;
    let known = [("text", "odt"), ("spreadsheet", "ods"), ("presentation", "odp")];
    Some(known.into_iter().find(|(name, _)| kind == *name).map_or("odg", |(_, ending)| ending))
}

/// Looks into every part of a document.
pub(super) fn examine(package: &mut Package<'_>, judge: &mut Judge<'_>, traces: &mut Traces) {
    let mut document = Document::default();
    for (at, name) in package.members.clone() {
        let bytes = match package.unpack(at, &mut judge.budget) {
            Ok(bytes) => bytes,
            Err(reason) => return traces.closed(&format!("里的「{}」{reason}", quoted(&name))),
        };
        // Writer draws this picture of the first page anew whenever it saves, and cannot be told not to.
        if bytes.is_empty() || name == "mimetype" || name == "Thumbnails/thumbnail.png" {
            continue;
        }
        if name.starts_with("Basic/") || name.starts_with("Scripts/") {
            document.has_macros = true;
        } else if xml::is_xml(&bytes) {
            xml::read_part(&name, &bytes, &mut document, traces);
        } else {
            other(&name, &bytes, judge, &mut document, traces);
        }
    }
    document.finish(judge, traces);
}

fn other(name: &str, bytes: &[u8], judge: &mut Judge<'_>, document: &mut Document, traces: &mut Traces) {
    match kind::recognise(bytes) {
        Kind::Compound => document.embedded.add(name),
        Kind::Unknown | Kind::Text if matches!(kind::ending(name).as_str(), "emf" | "wmf" | "svm" | "ttf" | "otf" | "rdf" | "bin" | "") => {
        }
        Kind::Foreign("GIF 图片" | "BMP 图片") => {}
        _ => judge.member(name, bytes, traces),
    }
}

#[derive(Default)]
struct Document {
    leaf: String,
    authors: Met,
    properties: Met,
    comments: Tally,
    revisions: Tally,
    hidden: Met,
    hidden_slides: usize,
    notes: usize,
    is_in_notes: usize,
    embedded: Met,
    links: Met,
    has_macros: bool,
    is_encrypted: bool,
    /// Names of styles that do not show what they are of: slides, tables.
    hidden_styles: Vec<String>,
    style: Option<String>,
}

impl Listener for Document {
    fn opened(&mut self, element: &Element<'_>, above: &[Element<'_>]) {
        self.leaf.clear();
        if element.space != Space::OpenDocument {
            return;
        }
        let text = |name: &str| element.attribute(name).unwrap_or_default();
        let is_off = |name: &str| matches!(element.attribute(name).as_deref(), Some("false" | "hidden" | "none" | "collapse"));
        match element.name() {
            "encryption-data" => self.is_encrypted = true,
            "annotation" => self.comments.add(None),
            "insertion" | "deletion" | "format-change" | "cell-content-change" | "movement" => self.revisions.add(None),
            "hidden-text" | "hidden-paragraph" => self.hidden.add(&text("string-value")),
            "style" => self.style = element.attribute("name"),
            "text-properties" | "drawing-page-properties" | "table-properties" if is_off("display") || is_off("visibility") => {
                self.hidden_styles.extend(self.style.clone());
            }
            "table-row" | "table-column" if is_off("visibility") || text("visibility") == "filter" => self.hidden.add("行或列"),
            "section" if is_off("display") => self.hidden.add(&text("name")),
            "notes" if above.last().is_some_and(|element| element.name() == "page") => self.is_in_notes += 1,
            "object" | "object-ole" => {
                let href = text("href");
                if !href.contains("ObjectReplacements") && above.last().is_some_and(|element| element.name() == "frame") {
                    self.embedded.add(href.trim_start_matches("./"));
                }
            }
            "script" | "event-listener" if !text("language").is_empty() => self.has_macros |= text("href").contains("script:"),
            "table" | "page" | "span" | "p" if self.hidden_styles.contains(&text("style-name")) => {
                if element.name() == "page" {
                    self.hidden_slides += 1;
                } else {
                    self.hidden.add(&text("name"));
                }
            }
            _ => {}
        }
        if super::office::names_a_person(&text("href")) {
            self.links.add(&text("href"));
        }
    }

    fn text(&mut self, text: &str, above: &[Element<'_>]) {
        self.leaf.push_str(text);
        let is_number = above.last().is_some_and(|element| element.name() == "page-number");
        if self.is_in_notes > 0 && !is_number && !text.trim().is_empty() {
            self.notes += 1;
            self.is_in_notes = 0;
        }
        let is_hidden = |element: &Element<'_>| {
            matches!(element.name(), "span" | "p")
                && element.attribute("style-name").is_some_and(|style| self.hidden_styles.contains(&style))
        };
        if !self.hidden_styles.is_empty() && !text.trim().is_empty() && above.iter().any(is_hidden) {
            self.hidden.add(text);
        }
    }

    fn closed(&mut self, element: &Element<'_>, above: &[Element<'_>]) {
        let words = std::mem::take(&mut self.leaf);
        let parent = above.last().map(Element::name).unwrap_or_default();
        match (element.space, element.name()) {
            (Space::DublinCore, "creator") if parent == "annotation" => self.comments.names.add(&words),
            (Space::DublinCore, "creator") if parent == "change-info" => self.revisions.names.add(&words),
            (Space::DublinCore, "creator") => self.authors.add(&words),
            (Space::OpenDocument, "initial-creator" | "printed-by") => self.authors.add(&words),
            (Space::OpenDocument, "user-defined") if !words.trim().is_empty() => {
                self.properties.add(&format!("{}：{}", element.attribute("name").unwrap_or_default(), words.trim()));
            }
            (Space::OpenDocument, "style") => self.style = None,
            (Space::OpenDocument, "notes") => self.is_in_notes = 0,
            _ => {}
        }
    }
}

impl Document {
    fn finish(self, judge: &Judge<'_>, traces: &mut Traces) {
        if self.is_encrypted {
            return traces.closed("加了密码");
        }
        for (met, what) in [
            (judge.known.strangers(&self.authors), "写着作者"),
            (self.properties, "有自定义属性"),
            (self.hidden, "有隐藏的内容"),
            (self.embedded, "嵌入了文件"),
            (self.links, "写着本机的路径"),
        ] {
            if !met.is_empty() {
                traces.tells(format!("里{what}{}", met.words()), CLEAN);
            }
        }
        let met = [self.comments.words("批注", "处"), self.revisions.words("修订痕迹", "处")];
        met.into_iter().flatten().for_each(|words| traces.tells(words, CLEAN));
        for (count, what) in [(self.hidden_slides, "隐藏的幻灯片"), (self.notes, "演讲者备注")] {
            if count > 0 {
                traces.tells(format!("里有{what} {count} 页"), CLEAN);
            }
        }
        if self.has_macros {
            traces.add(Fault::Runs, "带有宏", "删去宏后另存，再换掉附件");
        }
    }
}
