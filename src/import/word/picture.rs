//! Drawings: pictures, text boxes, charts and diagrams, in both of Word's drawing languages.
//!
//! - [`Walker::drawing`] reads DrawingML: `wp:inline` and `wp:anchor` with what is in them.
//! - [`Walker::vml`] reads VML, which older files, WPS and embedded objects use.
//! - [`Known`] gives each picture part one place in the document, however often it is used.

use std::collections::HashMap;
use std::sync::Arc;

use roxmltree::Node;

use super::container::related;
use super::line::{Line, quoted};
use super::names::{Space, attribute, child, chosen, descendant, is, named};
use super::text::{Inside, RunLook, Walker, words_below};
use crate::import::document::{Inline, Picture, PictureUse};
use crate::import::rules;

/// English metric units in a millimetre.
const EMU: f64 = 36_000.0;

/// The parts that are pictures already, by name, with their places in the document.
pub(super) type Known = HashMap<String, usize>;

/// Where a picture stands, and what is said of it there.
#[derive(Debug, Default, Clone)]
struct Placement {
    alt: String,
    width_mm: Option<f64>,
    is_cropped: bool,
}

impl Walker<'_, '_, '_> {
    /// Reads a `w:drawing`.
    pub(super) fn drawing(&mut self, node: Node<'_, '_>, look: &RunLook, inside: &Inside, line: &mut Line) {
        for frame in node.children().filter(|frame| is(*frame, Space::Placement, "inline") || is(*frame, Space::Placement, "anchor")) {
            let properties = child(frame, Space::Placement, "docPr");
            let said = |name: &str| properties.and_then(|properties| properties.attribute(name)).unwrap_or_default().trim();
            if matches!(said("hidden"), "1" | "true" | "on") {
                line.hidden.push_str(&format!("（图形）{}", words_below(frame)));
                continue;
            }
            let alt = Some(said("descr")).filter(|alt| !alt.is_empty()).unwrap_or_else(|| said("title"));
            let extent = child(frame, Space::Placement, "extent").and_then(|extent| extent.attribute("cx")?.trim().parse::<f64>().ok());
            let placement = Placement { alt: alt.to_owned(), width_mm: extent.map(|width| width / EMU), is_cropped: false };
            for graphic in frame.children().filter(|graphic| is(*graphic, Space::Drawing, "graphic")) {
                self.graphic(graphic, &placement, look, inside, line);
            }
        }
    }

    /// Reads what a drawing is made of, group within group.
    fn graphic(&mut self, node: Node<'_, '_>, placement: &Placement, look: &RunLook, inside: &Inside, line: &mut Line) {
        let Some((space, name)) = named(node) else { return };
        match (space, name) {
            (Space::Word, "txbxContent") => return self.text_box(node, look, inside, line),
            (Space::Drawing, "blip") => return self.blip(node, placement, look, inside, line),
            (Space::Drawing, "txBody") => return self.shape_words(node, look, inside, line),
            (Space::Chart, "chart") | (Space::LaterChart, "chart") => return self.chart(node, look, inside, line),
            (Space::Diagram, "relIds") => return self.diagram(node, look, inside, line),
            (Space::Foreign | Space::Other, "contentPart") | (Space::Word, "contentPart") | (Space::LaterWord, "contentPart") => {
                if self.is_shown("（手写）", look, inside, line) {
                    let hint = "把手写的部分截成图片，插进 Word 再导入";
                    line.remark(&rules::IMPORT_PICTURE_FORMAT, "手写墨迹没有导入".to_owned(), hint);
                }
                return;
            }
            (Space::Compatibility, "AlternateContent") => {
                for below in chosen(node).into_iter().flat_map(|branch| branch.children()) {
                    self.graphic(below, placement, look, inside, line);
                }
                return;
            }
            _ => {}
        }
        let mut placement = placement.clone();
        match (space, name) {
            (Space::Picture, "pic") => {
                let own = descendant(node, Space::Picture, "cNvPr").and_then(|own| own.attribute("descr")).unwrap_or_default().trim();
                if placement.alt.is_empty() {
                    placement.alt = own.to_owned();
                }
                placement.is_cropped = descendant(node, Space::Drawing, "srcRect").is_some_and(is_cropping);
            }
            // Sizes in a group are in units of the group.
            (Space::Group, "wgp" | "grpSp" | "wpc") => placement.width_mm = None,
            _ => {}
        }
        for below in node.children() {
            self.graphic(below, &placement, look, inside, line);
        }
    }

    /// Adds the picture of an `a:blip`: of a vector and its pixels the vector.
    fn blip(&mut self, node: Node<'_, '_>, placement: &Placement, look: &RunLook, inside: &Inside, line: &mut Line) {
        if !self.is_shown("（图片）", look, inside, line) {
            return;
        }
        let vector = descendant(node, Space::Vector, "svgBlip").and_then(|vector| related(vector, "embed", self.relationships)).cloned();
        if let Some(vector) = vector.filter(|vector| !vector.is_external)
            && let Some(index) = self.picture(&vector.target)
        {
            return self.put_picture(index, placement, inside, line);
        }
        match related(node, "embed", self.relationships).or_else(|| related(node, "link", self.relationships)).cloned() {
            Some(to) if to.is_external => linked(&to.target, line),
            Some(to) => self.embedded(&to.target, placement, inside, line),
            None if attribute(node, Space::Relationships, "embed").is_some_and(|id| !id.is_empty()) => lost(line),
            None => {}
        }
    }

    fn embedded(&mut self, part: &str, placement: &Placement, inside: &Inside, line: &mut Line) {
        match self.picture(part) {
            Some(index) => self.put_picture(index, placement, inside, line),
            None => lost(line),
        }
    }

    fn put_picture(&mut self, index: usize, placement: &Placement, inside: &Inside, line: &mut Line) {
        let extension = self.reading.document.pictures[index].extension;
        if !matches!(extension, "jpg" | "png" | "webp" | "svg") {
            let message = format!("图片是 {} 格式，网页和书里显示不了", name_of(extension));
            line.remark(&rules::IMPORT_PICTURE_FORMAT, message, "在 Word 里把它另存为 PNG 再插进来，或截图代替");
        }
        let Placement { alt, width_mm, is_cropped } = placement.clone();
        self.put(Inline::Picture(PictureUse { index, alt, width_mm, is_cropped }), inside, line);
    }

    /// The place of a picture part in the document; nothing where its bytes cannot be had.
    fn picture(&mut self, part: &str) -> Option<usize> {
        let key = part.to_ascii_lowercase();
        if let Some(index) = self.reading.pictures.get(&key) {
            return Some(*index);
        }
        let bytes = self.reading.package.bytes(part).ok().filter(|bytes| !bytes.is_empty())?;
        let index = self.reading.document.pictures.len();
        self.reading.document.pictures.push(Picture { extension: extension(&bytes), bytes: Arc::from(bytes) });
        self.reading.pictures.insert(key, index);
        Some(index)
    }

    /// The words of a shape that is no text box of Word: each paragraph one of its own.
    fn shape_words(&mut self, body: Node<'_, '_>, look: &RunLook, inside: &Inside, line: &mut Line) {
        for paragraph in body.children().filter(|paragraph| is(*paragraph, Space::Drawing, "p")) {
            self.add_words(&words_of_drawing(paragraph), None, look, inside, line);
        }
    }

    /// Reads a `w:pict` or a `w:object`.
    pub(super) fn vml(&mut self, node: Node<'_, '_>, look: &RunLook, inside: &Inside, line: &mut Line) {
        self.vml_part(node, &Placement::default(), look, inside, line);
        let object = descendant(node, Space::Office, "OLEObject");
        if let Some(object) = object.filter(|_| self.is_shown("（嵌入的对象）", look, inside, line)) {
            let program = object.attribute("ProgID").unwrap_or_default();
            if program.starts_with("Equation") {
                line.remark(&rules::IMPORT_EQUATION, "公式是嵌入的对象，只有预览图".to_owned(), "把公式截成图片，或改写成文字");
            } else {
                let message = format!("嵌入的{}没有导入，只有预览图", name_of_program(program));
                line.remark(&rules::IMPORT_EMBEDDED_OBJECT, message, "要用的内容复制成正文或表格，或截成图片");
            }
        }
    }

    fn vml_part(&mut self, node: Node<'_, '_>, placement: &Placement, look: &RunLook, inside: &Inside, line: &mut Line) {
        let Some((space, name)) = named(node) else { return };
        let style = node.attribute("style").filter(|_| space == Space::Vml).unwrap_or_default();
        match (space, name) {
            (Space::Word, "txbxContent") => return self.text_box(node, look, inside, line),
            (Space::Vml, "imagedata" | "fill") => return self.image_data(node, placement, look, inside, line),
            (Space::Vml, "textpath") => {
                let words = node.attribute("string").unwrap_or_default();
                return self.add_words(words, None, look, inside, line);
            }
            // Only says what shapes of a kind look like.
            (Space::Vml, "shapetype") => return,
            // A `w:object` may hold a younger drawing.
            (Space::Word, "drawing") => return self.drawing(node, look, inside, line),
            (Space::Compatibility, "AlternateContent") => {
                for below in chosen(node).into_iter().flat_map(|branch| branch.children()) {
                    self.vml_part(below, placement, look, inside, line);
                }
                return;
            }
            (Space::Vml, _) if is_invisible(style) => {
                line.hidden.push_str(&words_below(node));
                return;
            }
            _ => {}
        }
        let mut placement = placement.clone();
        if space == Space::Vml {
            // Sizes in a group are in units of the group.
            placement.width_mm = css_width(style).or(placement.width_mm).filter(|_| name != "group");
            if let Some(alt) = node.attribute("alt").map(str::trim).filter(|alt| !alt.is_empty()) {
                placement.alt = alt.to_owned();
            }
        }
        for below in node.children() {
            self.vml_part(below, &placement, look, inside, line);
        }
    }

    fn image_data(&mut self, node: Node<'_, '_>, placement: &Placement, look: &RunLook, inside: &Inside, line: &mut Line) {
        let id = attribute(node, Space::Relationships, "id").or_else(|| attribute(node, Space::Relationships, "pict"));
        let id = id.or_else(|| attribute(node, Space::Office, "relid"));
        let linked_to = attribute(node, Space::Relationships, "href").and_then(|id| self.relationships.get(id)).cloned();
        let to = id.and_then(|id| self.relationships.get(id)).cloned();
        if (to.is_none() && linked_to.is_none()) || !self.is_shown("（图片）", look, inside, line) {
            return;
        }
        let mut placement = placement.clone();
        let crops = ["cropleft", "cropright", "croptop", "cropbottom"];
        placement.is_cropped =
            crops.iter().any(|crop| node.attribute(*crop).is_some_and(|value| !value.trim_start_matches(['0', '.']).is_empty()));
        match to.or(linked_to) {
            Some(to) if to.is_external => linked(&to.target, line),
            Some(to) => self.embedded(&to.target, &placement, inside, line),
            None => {}
        }
    }

    /// Adds words of a drawing as a paragraph after the one that anchors it.
    pub(super) fn add_words(&mut self, words: &str, label: Option<&str>, look: &RunLook, inside: &Inside, line: &mut Line) {
        if words.trim().is_empty() || !self.is_shown(words, look, inside, line) {
            return;
        }
        line.after.push(super::chart::paragraph(words.trim(), label, line.number));
    }
}

/// The words of a paragraph of a drawing.
pub(super) fn words_of_drawing(paragraph: Node<'_, '_>) -> String {
    let is_text = |node: &Node<'_, '_>| is(*node, Space::Drawing, "t") || is(*node, Space::Drawing, "br");
    paragraph.descendants().filter(is_text).map(|node| node.text().unwrap_or(" ")).collect()
}

fn linked(target: &str, line: &mut Line) {
    let message = format!("图片没有存进文件，只有一个链接：{}", quoted(target));
    line.remark(&rules::IMPORT_LINKED_IMAGE, message, "请单位把图片插入 Word（不是链接），或另发图片文件");
}

fn lost(line: &mut Line) {
    line.remark(&rules::IMPORT_MISSING_PICTURE, "文件里找不到这里的图片，或它已经损坏".to_owned(), "请单位重新插入图片，或另发图片文件");
}

fn is_cropping(source: Node<'_, '_>) -> bool {
    ["l", "t", "r", "b"].iter().any(|side| {
        source.attribute(*side).and_then(|value| value.trim_end_matches('%').parse::<f64>().ok()).is_some_and(|value| value > 0.0)
    })
}

fn is_invisible(style: &str) -> bool {
    let style: String = style.split_whitespace().collect::<String>().to_ascii_lowercase();
    style.contains("visibility:hidden") || style.contains("display:none")
}

/// The width that a style of a VML shape gives, in millimetres.
fn css_width(style: &str) -> Option<f64> {
    let width = style.split(';').find_map(|rule| rule.split_once(':').filter(|(name, _)| name.trim() == "width"))?.1.trim();
    let number_end = width.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(width.len());
    let number: f64 = width[..number_end].parse().ok()?;
    let millimetres = match width[number_end..].trim() {
        "pt" => 25.4 / 72.0,
        "in" => 25.4,
        "cm" => 10.0,
        "mm" => 1.0,
        "px" => 25.4 / 96.0,
        "pc" => 25.4 / 6.0,
        _ => return None,
    };
    Some(number * millimetres)
}

/// The ending that fits the bytes of a picture.
fn extension(bytes: &[u8]) -> &'static str {
    let is_at = |at: usize, signature: &[u8]| bytes.get(at..at + signature.len()) == Some(signature);
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => "jpg",
        [0x89, b'P', b'N', b'G', ..] => "png",
        [b'G', b'I', b'F', b'8', ..] => "gif",
        [b'B', b'M', ..] => "bmp",
        [b'I', b'I', 0x2A | 0xBC, 0, ..] | [b'I', b'I', 0xBC, ..] | [b'M', b'M', 0, 0x2A, ..] => "tif",
        [0xD7, 0xCD, 0xC6, 0x9A, ..] => "wmf",
        [1 | 2, 0, 9, 0, 0, 1 | 3, ..] => "wmf",
        _ if is_at(0, b"RIFF") && is_at(8, b"WEBP") => "webp",
        [1, 0, 0, 0, ..] if is_at(40, b" EMF") => "emf",
        _ if is_at(4, b"ftypavif") => "avif",
        _ if is_at(4, b"ftyphei") || is_at(4, b"ftypmif1") => "heic",
        _ if is_svg(bytes) => "svg",
        _ => "bin",
    }
}

fn is_svg(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]);
    head.trim_start_matches('\u{FEFF}').trim_start().starts_with('<') && head.contains("<svg")
}

fn name_of(extension: &str) -> String {
    match extension {
        "bin" => "认不出的".to_owned(),
        "tif" => "TIFF".to_owned(),
        other => other.to_ascii_uppercase(),
    }
}

fn name_of_program(program: &str) -> &'static str {
    match program.split('.').next().unwrap_or_default() {
        "Excel" | "ET" | "KET" => "表格文件",
        "Word" | "WPS" | "KWPS" => " Word 文件",
        "PowerPoint" | "WPP" | "KWPP" => "演示文稿",
        "Visio" => " Visio 图",
        "Package" => "文件",
        _ => "对象",
    }
}
