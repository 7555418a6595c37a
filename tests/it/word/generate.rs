//! Word files out of any bytes: well-formed parts of the names and values that Word knows, in any order and at any depth. The fuzzer uses it too.

use super::file::File;

/// Elements; a byte chooses one.
const ELEMENTS: &[&str] = &[
    "w:p",
    "w:r",
    "w:t",
    "w:pPr",
    "w:rPr",
    "w:numPr",
    "w:numId",
    "w:ilvl",
    "w:pStyle",
    "w:rStyle",
    "w:vanish",
    "w:b",
    "w:del",
    "w:ins",
    "w:moveFrom",
    "w:delText",
    "w:fldChar",
    "w:instrText",
    "w:fldSimple",
    "w:hyperlink",
    "w:tbl",
    "w:tr",
    "w:tc",
    "w:tcPr",
    "w:trPr",
    "w:gridSpan",
    "w:vMerge",
    "w:hMerge",
    "w:gridBefore",
    "w:hidden",
    "w:sdt",
    "w:sdtPr",
    "w:sdtContent",
    "w:showingPlcHdr",
    "w:sym",
    "w:tab",
    "w:br",
    "w:ruby",
    "w:rt",
    "w:rubyBase",
    "w:footnoteReference",
    "w:endnoteReference",
    "w:commentReference",
    "w:drawing",
    "wp:inline",
    "wp:docPr",
    "wp:extent",
    "a:graphic",
    "a:graphicData",
    "pic:pic",
    "a:blip",
    "a:srcRect",
    "w:pict",
    "v:shape",
    "v:textbox",
    "v:imagedata",
    "v:textpath",
    "w:txbxContent",
    "w:object",
    "o:OLEObject",
    "mc:AlternateContent",
    "mc:Choice",
    "mc:Fallback",
    "m:oMath",
    "m:r",
    "m:t",
    "m:f",
    "m:num",
    "m:den",
    "m:d",
    "m:e",
    "m:sSup",
    "m:sup",
    "m:m",
    "m:mr",
    "c:chart",
    "dgm:relIds",
    "w:abstractNum",
    "w:num",
    "w:abstractNumId",
    "w:lvl",
    "w:start",
    "w:numFmt",
    "w:lvlText",
    "w:lvlRestart",
    "w:isLgl",
    "w:lvlOverride",
    "w:startOverride",
    "w:numStyleLink",
    "w:style",
    "w:name",
    "w:basedOn",
    "w:outlineLvl",
    "w:footnote",
    "w:endnote",
    "w:comment",
];

/// Attributes.
const ATTRIBUTES: &[&str] = &[
    "w:val",
    "w:id",
    "w:author",
    "w:fldCharType",
    "w:instr",
    "r:id",
    "r:embed",
    "r:link",
    "r:dm",
    "w:char",
    "w:font",
    "Requires",
    "w:abstractNumId",
    "w:numId",
    "w:ilvl",
    "w:styleId",
    "w:type",
    "w:default",
    "style",
    "string",
    "descr",
    "cx",
    "hidden",
    "ProgID",
    "l",
];

/// Values of attributes, and texts.
const VALUES: &[&str] = &[
    "0",
    "1",
    "2",
    "8",
    "9",
    "99",
    "4294967295",
    "99999999999999999999",
    "-1",
    "",
    "a",
    "b",
    "c",
    "restart",
    "begin",
    "separate",
    "end",
    "TOC \\o",
    "PAGE",
    "HYPERLINK &quot;http://a.cn&quot;",
    "eq \\o\\ac(○,1)",
    "eq \\f(((\\r(,",
    "SYMBOL 0xF0FC \\f Wingdings",
    "%1.%2.%9%",
    "第%1条",
    "chineseCountingThousand",
    "upperRoman",
    "lowerLetter",
    "cardinalText",
    "bullet",
    "none",
    "wps",
    "F0FC",
    "D800",
    "Wingdings",
    "heading 1",
    "toc 1",
    "Title",
    "placeholder text",
    "paragraph",
    "numbering",
    "visibility:hidden",
    "width:1e9pt",
    "清廉",
    "目录",
    "\u{F06C}",
    " ",
];

/// The parts, with what surrounds what is made for them.
const PARTS: &[&str] = &["document", "numbering", "styles", "footnotes", "endnotes", "comments"];

/// A file out of bytes.
pub(super) fn file(bytes: &[u8]) -> File {
    let parts: Vec<String> = bytes.split(|byte| *byte == 0xFF).take(PARTS.len()).map(part).collect();
    let body = parts.first().map(String::as_str).unwrap_or_default();
    let mut file = File::new(body).with_link("a", "hyperlink", "http://a.cn").with("b", "image", "b.png", b"\x89PNG");
    file = file.with(
        "c",
        "chart",
        "c.xml",
        "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart/></c:chartSpace>",
    );
    for (name, inner) in PARTS.iter().zip(&parts).skip(1) {
        file = file.with_xml(name, inner);
    }
    file
}

/// A part out of bytes: below 0x60 an element is opened, below 0xA0 an attribute added, below 0xE0 a text, else the element is closed.
fn part(bytes: &[u8]) -> String {
    let mut text = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut attributes: Option<Vec<&str>> = None;
    let mut bytes = bytes.iter().copied();
    while let Some(byte) = bytes.next() {
        match byte {
            0x60..0xA0 => {
                let name = chosen(ATTRIBUTES, byte - 0x60);
                let value = chosen(VALUES, bytes.next().unwrap_or_default());
                if let Some(names) = attributes.as_mut().filter(|names| !names.contains(&name)) {
                    names.push(name);
                    text.push_str(&format!(" {name}=\"{value}\""));
                }
                continue;
            }
            _ if attributes.take().is_some() => text.push('>'),
            _ => {}
        }
        match byte {
            0..0x60 => {
                let name = chosen(ELEMENTS, byte);
                text.push_str(&format!("<{name}"));
                open.push(name);
                attributes = Some(Vec::new());
            }
            0xA0..0xE0 => text.push_str(chosen(VALUES, byte - 0xA0)),
            _ => {
                if let Some(name) = open.pop() {
                    text.push_str(&format!("</{name}>"));
                }
            }
        }
    }
    if attributes.is_some() {
        text.push('>');
    }
    for name in open.iter().rev() {
        text.push_str(&format!("</{name}>"));
    }
    text
}

fn chosen(table: &[&'static str], byte: u8) -> &'static str {
    table[usize::from(byte) % table.len()]
}
