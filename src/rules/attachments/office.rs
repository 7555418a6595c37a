//! Documents of Office (Office Open XML, ECMA-376 and ISO/IEC 29500): every part is read, whatever it is called.
//!
//! 1. [`Relations`] reads which part belongs to which, and what leads outside.
//! 2. [`Part`] listens to each part in XML; [`word`], [`sheet`] and [`slide`] know the words of the three languages.
//! 3. Other parts (pictures, embedded documents, macros) are judged as what their bytes are.
//! 4. [`Office::finish`] puts into words what was found, grouped by what it is.

mod relations;
mod sheet;
mod slide;
mod word;

use std::collections::BTreeMap;

use super::kind::{self, Kind};
use super::package::Package;
use super::trace::{Met, Tally, Traces, quoted};
use super::xml::{self, Element, Listener, Space};
use super::{Judge, Known};
use relations::Relations;

pub(super) const INSPECT: &str = "在 Word、Excel 或 PowerPoint 里用“文件—信息—检查问题—检查文档”，把查到的全部删除，另存后换掉附件；用 WPS 的，清空“文件—文档加密—属性”里的作者，接受全部修订，删去批注";
const SHOW: &str = "取消隐藏并核对，不该公开的删去，再换掉附件";
const WITHOUT_MACROS: &str = "另存为不带宏的 .docx、.xlsx、.pptx，或另存为 PDF，再换掉附件";
const WITHOUT_EMBEDDED: &str = "删去嵌入的文件或改为图片，或另存为 PDF，再换掉附件";
const WITHOUT_LINKS: &str = "在“文件—信息—编辑指向文件的链接”里断开链接，或另存为 PDF，再换掉附件";
const WITHOUT_PREVIEW: &str = "在“文件—信息—属性—高级属性—摘要”里不勾选保存缩略图（预览图片），另存后换掉附件";
const ELSEWHERE: &str = "把文件移到 D 盘等不带姓名的文件夹，打开后另存，再换掉附件";

/// What was found in a document so far.
#[derive(Default)]
struct Office {
    /// The name of the language of the main part: `docx`, `xlsx`, `pptx`.
    language: Option<&'static str>,
    has_macros: bool,
    relations: Relations,
    authors: Met,
    editors: Met,
    managers: Met,
    companies: Met,
    properties: Met,
    custom_data: Met,
    comments: Tally,
    revisions: Tally,
    reviewers: Met,
    hidden_objects: Tally,
    local_paths: Met,
    commands: Met,
    word: word::Found,
    sheet: sheet::Found,
    slide: slide::Found,
}

/// Whether an archive is a document of Office.
pub(super) fn is_office(package: &Package<'_>) -> bool {
    package.members.iter().any(|(_, name)| name.eq_ignore_ascii_case(CONTENT_TYPES))
}

const CONTENT_TYPES: &str = "[Content_Types].xml";

/// Looks into every part of a document; gives back the ending that it should have.
pub(super) fn examine(package: &mut Package<'_>, judge: &mut Judge<'_>, traces: &mut Traces) -> Option<&'static str> {
    let mut office = Office::default();
    let members = package.members.clone();
    let (plumbing, parts): (Vec<_>, Vec<_>) =
        members.into_iter().partition(|(_, name)| name.eq_ignore_ascii_case(CONTENT_TYPES) || name.to_lowercase().ends_with(".rels"));
    for (at, name) in plumbing.into_iter().chain(parts) {
        match package.unpack(at, &mut judge.budget) {
            Ok(bytes) => office.part(&name, &bytes, judge, traces),
            Err(reason) => return closed(traces, &name, reason),
        }
    }
    let language = office.language;
    if language.is_none() {
        traces.closed("里没有正文，不是完整的文档");
    }
    office.finish(judge.known, traces);
    language
}

fn closed(traces: &mut Traces, name: &str, reason: &str) -> Option<&'static str> {
    traces.closed(&format!("里的「{}」{reason}", quoted(name)));
    None
}

impl Office {
    fn part(&mut self, name: &str, bytes: &[u8], judge: &mut Judge<'_>, traces: &mut Traces) {
        if bytes.is_empty() {
            return;
        }
        if !xml::is_xml(bytes) {
            return self.binary(name, bytes, judge, traces);
        }
        let mut part = Part::new(self, name);
        let is_read = xml::decoded(bytes).is_some_and(|text| xml::read(&text, &mut part).is_ok());
        // Excel itself writes drawings in VML that are not well-formed; a page that is embedded is told as such.
        if !is_read && kind::ending(name) != "vml" && !self.relations.is_embedded(name) {
            traces.closed(&format!("里的「{}」不是完整的 XML", quoted(name)));
        }
    }

    fn binary(&mut self, name: &str, bytes: &[u8], judge: &mut Judge<'_>, traces: &mut Traces) {
        match kind::recognise(bytes) {
            Kind::Compound if holds_macros(bytes) => self.has_macros = true,
            // Relationships tell that it is embedded.
            Kind::Compound => self.relations.add_embedded(name),
            Kind::Foreign("GIF 图片" | "BMP 图片" | "PostScript 文件") => {}
            Kind::Unknown | Kind::Text if is_known_binary(name) => {}
            _ => judge.member(name, bytes, traces),
        }
    }

    fn finish(self, known: &Known, traces: &mut Traces) {
        self.names(known, traces);
        for (tally, what, measure) in [(&self.comments, "批注", "处"), (&self.revisions, "修订痕迹", "处")] {
            if let Some(words) = tally.words(what, measure) {
                traces.tells(words, INSPECT);
            }
        }
        if let Some(words) = self.hidden_objects.words("隐藏的图形", "个") {
            traces.tells(words, SHOW);
        }
        if self.has_macros {
            traces.add(super::trace::Fault::Runs, "带有宏", WITHOUT_MACROS);
        }
        if !self.commands.is_empty() {
            traces.add(super::trace::Fault::Runs, format!("里的域会运行程序（{}）", self.commands.words()), WITHOUT_LINKS);
        }
        self.word.finish(traces);
        self.sheet.finish(&self.relations, traces);
        self.slide.finish(&self.relations, traces);
        self.relations.finish(traces);
    }

    fn names(&self, known: &Known, traces: &mut Traces) {
        let reviewers = if self.comments.count + self.revisions.count == 0 { self.reviewers.clone() } else { Met::default() };
        for (met, what) in [
            (&self.authors, "写着作者"),
            (&self.editors, "写着最后修改人"),
            (&self.managers, "写着经理"),
            (&self.companies, "写着单位"),
            (&reviewers, "写着审阅者"),
            (&self.properties, "有自定义属性"),
            (&self.custom_data, "有自定义数据"),
        ] {
            let met = known.strangers(met);
            if !met.is_empty() {
                traces.tells(format!("里{what}{}", met.words()), INSPECT);
            }
        }
        if !self.local_paths.is_empty() {
            traces.tells(format!("里写着本机的路径{}", self.local_paths.words()), ELSEWHERE);
        }
    }

    /// Keeps a path that names a folder of a person or a computer.
    fn local_path(&mut self, text: &str) {
        if names_a_person(text) {
            self.local_paths.add(text);
        }
    }
}

/// Whether a compound file holds a project of macros: the names of its streams are written in UTF-16.
fn holds_macros(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "_VBA_PROJECT".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}

/// Parts without XML that tell nothing: drawings of old Windows, embedded fonts, settings of a printer.
fn is_known_binary(name: &str) -> bool {
    let is_printer = name.to_lowercase().contains("printersettings");
    is_printer
        || matches!(
            kind::ending(name).as_str(),
            "emf" | "wmf" | "emz" | "wmz" | "wdp" | "jxr" | "odttf" | "fntdata" | "ttf" | "pct" | "pcz"
        )
}

/// Whether a path leads to a person's folder on a computer.
pub(super) fn names_a_person(path: &str) -> bool {
    let path = path.replace("%20", " ").replace('\\', "/").to_lowercase();
    ["/users/", "/home/", "/documents and settings/", "/desktop/"].iter().any(|folder| path.contains(folder)) && !path.starts_with("http")
}

/// Letters of one element that are kept.
const LONGEST_TEXT: usize = 4_096;

/// A part that is being read.
struct Part<'o> {
    office: &'o mut Office,
    /// Its path in the archive.
    path: &'o str,
    /// The text of the innermost element so far.
    leaf: String,
    /// The name of the custom property that is open, with its text.
    property: Option<(String, String)>,
    is_custom: bool,
    word: word::State,
    sheet: sheet::State,
    slide: slide::State,
}

impl<'o> Part<'o> {
    fn new(office: &'o mut Office, path: &'o str) -> Self {
        let (leaf, word, sheet, slide) = Default::default();
        Self { office, path, leaf, property: None, is_custom: false, word, sheet, slide }
    }

    fn root(&mut self, element: &Element<'_>) {
        self.is_custom = element.space == Space::Other;
    }

    fn content_type(&mut self, element: &Element<'_>) {
        let Some(kind) = element.attribute("ContentType") else { return };
        let kind = kind.to_lowercase();
        let office = &mut self.office;
        office.has_macros |=
            kind.contains("macroenabled") || kind.contains("vbaproject") || kind.contains("macrosheet") || kind.contains("activex");
        for (words, language) in [
            ("wordprocessingml.document.main", "docx"),
            ("ms-word.document.macroenabled.main", "docx"),
            ("wordprocessingml.template.main", "docx"),
            ("spreadsheetml.sheet.main", "xlsx"),
            ("ms-excel.sheet.macroenabled.main", "xlsx"),
            ("spreadsheetml.template.main", "xlsx"),
            ("presentationml.presentation.main", "pptx"),
            ("presentationml.slideshow.main", "pptx"),
            ("presentationml.template.main", "pptx"),
            ("ms-powerpoint.presentation.macroenabled.main", "pptx"),
        ] {
            if kind.contains(words) {
                office.language = Some(language);
            }
        }
    }

    fn properties(&mut self, element: &Element<'_>) {
        let text = self.leaf.trim();
        let office = &mut self.office;
        match (element.space, element.name()) {
            (Space::DublinCore, "creator" | "contributor") => office.authors.add(text),
            (Space::Properties, "lastModifiedBy") => office.editors.add(text),
            (Space::Properties, "Manager") => office.managers.add(text),
            (Space::Properties, "Company") => office.companies.add(text),
            (Space::Properties, "HyperlinkBase") => office.local_path(text),
            (Space::Properties, "property") => {
                if let Some((name, value)) = self.property.take()
                    && !value.trim().is_empty()
                    && !is_of_the_program(&name)
                {
                    office.properties.add(&format!("{name}：{}", value.trim()));
                }
            }
            _ => {}
        }
    }
}

/// Properties that programs write for themselves: WPS its version and a checksum of the document.
fn is_of_the_program(name: &str) -> bool {
    ["KSOProductBuildVer", "ICV", "KSOTemplateUUID", "KSOTemplateKey", "ScaleCrop", "LinksUpToDate", "AppVersion", "commondata"]
        .contains(&name)
        || name.starts_with("KSO")
}

impl Listener for Part<'_> {
    fn opened(&mut self, element: &Element<'_>, above: &[Element<'_>]) {
        self.leaf.clear();
        if above.is_empty() {
            self.root(element);
        }
        match element.space {
            Space::Relations if element.name() == "Relationship" => self.office.relations.add(self.path, element),
            Space::ContentTypes => self.content_type(element),
            Space::Properties if element.name() == "property" => {
                self.property = element.attribute("name").map(|name| (name, String::new()));
            }
            Space::Word => self.word_opened(element, above),
            Space::Sheet => self.sheet_opened(element),
            Space::Slide => self.slide_opened(element, above),
            _ => {}
        }
        if matches!(element.name(), "cNvPr" | "docPr") && element.has("hidden") {
            self.office.hidden_objects.add(element.attribute("name").as_deref());
        }
    }

    fn text(&mut self, text: &str, above: &[Element<'_>]) {
        if self.leaf.len() < LONGEST_TEXT {
            self.leaf.push_str(text);
        }
        if let Some((_, value)) = &mut self.property
            && value.len() < LONGEST_TEXT
        {
            value.push_str(text);
        }
        // The day of a cover page stands on the cover.
        let is_day = above.last().is_some_and(|element| element.name() == "PublishDate");
        if self.is_custom && !is_day && !text.trim().is_empty() {
            self.office.custom_data.add(text);
        }
        self.word_text(text, above);
        self.slide_text(text, above);
    }

    fn closed(&mut self, element: &Element<'_>, above: &[Element<'_>]) {
        self.properties(element);
        match element.space {
            Space::Word => self.word_closed(element, above),
            Space::Sheet => self.sheet_closed(element, above),
            Space::Slide => self.slide_closed(element),
            _ => {}
        }
        self.leaf.clear();
    }
}

/// Parts by their path, in order.
type ByPart<T> = BTreeMap<String, T>;
