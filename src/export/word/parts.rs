//! The parts of a `.docx` that say nothing of what is in it, and its styles.

use std::fmt::Write as _;

use crate::markup::escape_xml;

pub(super) const CONTENT_TYPES: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>",
    "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>",
    "<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>",
    "<Override PartName=\"/word/fontTable.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml\"/>",
    "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>",
    "<Override PartName=\"/docProps/custom.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.custom-properties+xml\"/>",
    "</Types>",
);

pub(super) const RELATIONSHIPS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>",
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
    "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" Target=\"docProps/custom.xml\"/>",
    "</Relationships>",
);

pub(super) const DOCUMENT_RELATIONSHIPS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>",
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" Target=\"settings.xml\"/>",
    "<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable\" Target=\"fontTable.xml\"/>",
    "</Relationships>",
);

/// Without the compatibility mode of today Word opens a file as one of 2007.
pub(super) const SETTINGS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
    "<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat>",
    "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>",
    "</w:compat></w:settings>",
);

/// The title, and nobody's name or time.
pub(super) fn core(title: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title></cp:coreProperties>",
        escape_xml(title)
    )
}

/// The custom properties. Their numbers begin with 2 (ECMA-376 part 1, §22.3.2.2).
pub(super) fn custom(properties: &[(&'static str, String)]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" \
         xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">",
    );
    for (index, (name, value)) in properties.iter().enumerate() {
        let _ = write!(
            out,
            "<property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"{}\" name=\"{name}\"><vt:lpwstr>{}</vt:lpwstr></property>",
            index + 2,
            escape_xml(value)
        );
    }
    out.push_str("</Properties>");
    out
}

/// A style of paragraphs.
struct StyleSpec {
    id: &'static str,
    /// The name by which Word knows it; built-in ones are in English and shown in the user's language.
    name: &'static str,
    /// The face for Han characters.
    east_asian: &'static str,
    /// The size in half points.
    size: u32,
    bold: bool,
    /// What stands in `w:pPr`, in the order of the schema.
    paragraph: &'static str,
}

const SONG: &str = "宋体";
const TITLE_SONG: &str = "方正小标宋简体";
const FANG_SONG: &str = "仿宋";
const HEI: &str = "黑体";
const KAI: &str = "楷体";
/// The face for Latin letters and digits.
const LATIN: &str = "Times New Roman";

/// Sizes and faces of GB/T 9704-2012 for titles, headings and text, the text half a size smaller, for a form.
const STYLES: &[StyleSpec] = &[
    StyleSpec {
        id: "Title",
        name: "Title",
        east_asian: TITLE_SONG,
        size: 44,
        bold: false,
        paragraph: "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"240\" w:line=\"640\" w:lineRule=\"atLeast\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/>",
    },
    StyleSpec {
        id: "Heading1",
        name: "heading 1",
        east_asian: TITLE_SONG,
        size: 36,
        bold: false,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"120\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>",
    },
    StyleSpec {
        id: "Heading2",
        name: "heading 2",
        east_asian: HEI,
        size: 32,
        bold: false,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
    },
    StyleSpec {
        id: "Heading3",
        name: "heading 3",
        east_asian: KAI,
        size: 30,
        bold: false,
        paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"120\"/><w:outlineLvl w:val=\"2\"/>",
    },
    StyleSpec {
        id: "Heading4",
        name: "heading 4",
        east_asian: FANG_SONG,
        size: 30,
        bold: true,
        paragraph: "<w:keepNext/><w:keepLines/><w:outlineLvl w:val=\"3\"/>",
    },
    StyleSpec {
        id: "Note",
        name: "Note",
        east_asian: SONG,
        size: 21,
        bold: false,
        paragraph: "<w:spacing w:after=\"120\" w:line=\"320\" w:lineRule=\"atLeast\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"left\"/>",
    },
    StyleSpec {
        id: "FieldLabel",
        name: "Field Label",
        east_asian: HEI,
        size: 24,
        bold: false,
        paragraph: "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"360\" w:lineRule=\"atLeast\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"left\"/>",
    },
    StyleSpec {
        id: "FieldValue",
        name: "Field Value",
        east_asian: FANG_SONG,
        size: 24,
        bold: false,
        paragraph: "<w:spacing w:before=\"60\" w:after=\"60\" w:line=\"360\" w:lineRule=\"atLeast\"/><w:ind w:firstLine=\"0\"/><w:jc w:val=\"left\"/>",
    },
];

fn fonts(east_asian: &str) -> String {
    format!("<w:rFonts w:ascii=\"{LATIN}\" w:hAnsi=\"{LATIN}\" w:eastAsia=\"{east_asian}\" w:cs=\"{LATIN}\"/>")
}

/// `word/styles.xml`.
pub(super) fn styles() -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr>{}\
         <w:sz w:val=\"30\"/><w:szCs w:val=\"30\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault/></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>\
         <w:spacing w:line=\"560\" w:lineRule=\"atLeast\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"600\"/><w:jc w:val=\"both\"/></w:pPr></w:style>",
        fonts(FANG_SONG)
    );
    for style in STYLES {
        // A first-line indent in characters counts before one in twips, so that none must be said in both.
        let paragraph = style.paragraph.replace("<w:ind w:firstLine=\"0\"/>", "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>");
        let bold = if style.bold { "<w:b/><w:bCs/>" } else { "" };
        let _ = write!(
            out,
            "<w:style w:type=\"paragraph\" w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{}{bold}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>",
            style.id,
            style.name,
            fonts(style.east_asian),
            size = style.size
        );
    }
    out.push_str("</w:styles>");
    out
}

/// `word/fontTable.xml`: which face may stand in for one that a machine lacks.
pub(super) fn font_table() -> String {
    let faces = [
        (TITLE_SONG, "方正小标宋_GBK,宋体,SimSun"),
        (FANG_SONG, "仿宋_GB2312,FangSong,宋体"),
        (KAI, "楷体_GB2312,KaiTi,宋体"),
        (HEI, "SimHei,黑体-简"),
        (SONG, "SimSun,宋体-简"),
    ];
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
    );
    for (face, others) in faces {
        let _ = write!(out, "<w:font w:name=\"{face}\"><w:altName w:val=\"{others}\"/><w:charset w:val=\"86\"/></w:font>");
    }
    out.push_str("</w:fonts>");
    out
}
