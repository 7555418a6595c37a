//! What a file tells besides what it says: authors, remarks, tracked changes and hidden text in attachments, which are published as they are.
//!
//! - Office Open XML (ECMA-376, part 2 § 11: core properties; part 1 § 17.13: remarks and revisions) is looked into part by part.
//! - PDF (ISO 32000-1 § 14.3.3) is searched for the author of its information dictionary, where that is not compressed.
//! - The older formats of Office cannot be looked into, and say so.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::table::{E, I, Rule, W};
use super::{Context, Findings};
use crate::content::Entry;
use crate::diag::Diagnostic;
use crate::source::read_bytes;

pub(crate) static RULES: &[Rule] = &[Rule::new(
    "privacy/document-metadata",
    [I, W, E],
    "《中华人民共和国个人信息保护法》第五条",
    "附件里留有作者、批注或修订",
    "附件照原样发布，里面的作者姓名、批注、修订痕迹和隐藏文字谁都能看到。",
    "在 Word 或 WPS 里用“文件—信息—检查文档”删去，再换掉附件",
)];

/// The most that is read of one part of a file, in bytes: a part may claim to be far larger than it is.
const MOST: u64 = 16 << 20;

/// The rule for the attachments of a publication.
pub(crate) fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (path, attachment) in &context.catalog.attachments {
        let Ok(bytes) = read_bytes(&attachment.file) else { continue };
        let told = traces(&bytes);
        if told.is_empty() {
            continue;
        }
        let message = format!("附件「{path}」里{}", told.join("、"));
        let user = context.catalog.entries.iter().find(|entry| entry.files().any(|file| file == path));
        findings.add(place(user, path, message).hint("用“文件—信息—检查文档”删去个人信息、批注和修订，再换掉附件"));
    }
}

fn place(user: Option<&Entry>, path: &str, message: String) -> Diagnostic {
    let finding = Diagnostic::warning("privacy/document-metadata", message);
    let name = path.rsplit('/').next().unwrap_or(path);
    match user {
        Some(entry) => match entry.source.text.find(name) {
            Some(at) => finding.at(&entry.source, at..at + name.len()),
            None => finding.in_file(entry.source.path.clone()),
        },
        None => finding.in_file(path),
    }
}

/// What a file tells of those who made it, in words.
fn traces(bytes: &[u8]) -> Vec<String> {
    if bytes.starts_with(b"PK") {
        office(bytes).unwrap_or_default()
    } else if bytes.starts_with(b"%PDF-") {
        pdf_author(bytes).map(|author| format!("写着作者“{author}”")).into_iter().collect()
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        vec!["是旧格式的文档，查不出作者、批注和修订，请另存为 .docx 或 PDF".to_owned()]
    } else {
        Vec::new()
    }
}

fn office(bytes: &[u8]) -> Option<Vec<String>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    let mut read = |name: &str| -> String {
        let mut text = Vec::new();
        if let Ok(part) = archive.by_name(name) {
            // A part that cannot be read has nothing to tell.
            let _ = part.take(MOST).read_to_end(&mut text);
        }
        String::from_utf8_lossy(&text).into_owned()
    };
    let mut told = Vec::new();
    let core = read("docProps/core.xml");
    for (tag, label) in [("dc:creator", "写着作者"), ("cp:lastModifiedBy", "写着最后修改人")] {
        told.extend(element(&core, tag).map(|name| format!("{label}“{name}”")));
    }
    let app = read("docProps/app.xml");
    told.extend(element(&app, "Manager").map(|name| format!("写着经理“{name}”")));
    let is_remark = |name: &&String| name.contains("/comments") && name.ends_with(".xml");
    if names.iter().any(|name| is_remark(&name)) {
        told.push("有批注".to_owned());
    }
    let body = read("word/document.xml");
    if ["<w:ins ", "<w:del ", "<w:moveFrom "].iter().any(|mark| body.contains(mark)) {
        told.push("有修订痕迹".to_owned());
    }
    if body.contains("<w:vanish/>") {
        told.push("有隐藏文字".to_owned());
    }
    Some(told)
}

/// The text of the first element of this name; none where it is empty.
fn element(xml: &str, tag: &str) -> Option<String> {
    let open = xml.find(&format!("<{tag}"))?;
    let start = open + xml[open..].find('>')? + 1;
    let text = xml[start..].split('<').next()?.trim();
    (!text.is_empty() && !xml[..start].ends_with("/>")).then(|| text.to_owned())
}

/// The author in the information dictionary, as far as it can be read.
fn pdf_author(bytes: &[u8]) -> Option<String> {
    let key = b"/Author";
    let at = bytes.windows(key.len()).position(|window| window == key)? + key.len();
    let rest = bytes[at..].trim_ascii_start();
    let value = match rest {
        [b'(', value @ ..] => text_string(value.split(|byte| *byte == b')').next()?),
        [b'<', value @ ..] if !value.starts_with(b"<") => text_string(&from_hex(value.split(|byte| *byte == b'>').next()?)),
        _ => return None,
    };
    let value: String = value.chars().filter(|c| !c.is_control()).collect();
    (!value.trim().is_empty()).then(|| value.trim().to_owned())
}

fn from_hex(digits: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> =
        digits.iter().filter_map(|digit| char::from(*digit).to_digit(16)).filter_map(|digit| u8::try_from(digit).ok()).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
}

/// A text string of a PDF: UTF-16 with its mark, else a byte a character.
fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, units @ ..] => {
            let units = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect()
        }
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use std::io::Write as _;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn document(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn documents_tell_who_made_them() {
        let told = traces(&document(&[
            (
                "docProps/core.xml",
                "<cp:coreProperties><dc:creator>张三</dc:creator><cp:lastModifiedBy>李四</cp:lastModifiedBy></cp:coreProperties>",
            ),
            ("word/comments.xml", "<w:comments/>"),
            ("word/document.xml", "<w:p><w:del w:id=\"1\"/><w:rPr><w:vanish/></w:rPr></w:p>"),
        ]));
        assert_eq!(told, ["写着作者“张三”", "写着最后修改人“李四”", "有批注", "有修订痕迹", "有隐藏文字"]);
        assert_eq!(traces(b"%PDF-1.7\n1 0 obj <</Author <FEFF5F204E09>>>"), ["写着作者“张三”"]);
        assert_eq!(traces(b"%PDF-1.7\n1 0 obj <</Author (Zhang San)/Title (x)>>"), ["写着作者“Zhang San”"]);
        assert_eq!(traces(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1]).len(), 1);
    }

    #[test]
    fn clean_documents_tell_nothing() {
        let clean = document(&[
            ("docProps/core.xml", "<cp:coreProperties><dc:creator></dc:creator><cp:lastModifiedBy/></cp:coreProperties>"),
            ("word/document.xml", "<w:p><w:insideH/><w:delText>x</w:delText></w:p>"),
        ]);
        assert_eq!(traces(&clean), Vec::<String>::new());
        assert_eq!(traces(b"%PDF-1.7\n1 0 obj <</Author ()>>"), Vec::<String>::new());
        assert_eq!(traces(b"PK not a document"), Vec::<String>::new());
        assert_eq!(traces("正文".as_bytes()), Vec::<String>::new());
    }
}
