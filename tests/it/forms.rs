//! `new --word`: the form of each kind says what its statement says, and gives nothing of the office away.

use std::fs;
use std::io::{Cursor, Read as _};

use qinglian::export::form::PLACEHOLDER;
use qinglian::model::field::Reader;
use qinglian::model::kind::KINDS;
use roxmltree::Document;

use crate::program::{run, sound};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The parts of a form by their names.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let read = |name: String| {
        let mut text = String::new();
        archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        (name, text)
    };
    names.into_iter().map(read).collect()
}

/// The paragraphs of a document with the ids of their styles.
fn paragraphs(document: &Document<'_>) -> Vec<(String, String)> {
    let paragraphs = document.descendants().filter(|node| node.has_tag_name((W, "p")));
    let read = |node: roxmltree::Node<'_, '_>| {
        let style = node.descendants().find(|node| node.has_tag_name((W, "pStyle"))).and_then(|node| node.attribute((W, "val")));
        let text: String = node.descendants().filter(|node| node.has_tag_name((W, "t"))).filter_map(|node| node.text()).collect();
        (style.unwrap_or("Normal").to_owned(), text)
    };
    paragraphs.map(read).collect()
}

#[test]
fn each_kind_has_a_form_made_from_its_statement() {
    let folder = sound();
    for spec in &KINDS {
        let made = run(folder.path(), &["new", "--word", spec.name, "--out", "forms"]);
        assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{}", spec.name);
        let bytes = fs::read(folder.path().join(format!("forms/{}填报表.docx", spec.label))).unwrap();
        let parts = parts(&bytes);
        for (name, text) in &parts {
            Document::parse(text).unwrap_or_else(|error| panic!("{} {name}: {error}", spec.name));
        }
        let (_, text) = parts.iter().find(|(name, _)| name == "word/document.xml").unwrap();
        let document = Document::parse(text).unwrap();
        let paragraphs = paragraphs(&document);
        let labels: Vec<&str> = paragraphs.iter().filter(|(style, _)| style == "FieldLabel").map(|(_, text)| text.as_str()).collect();
        for field in spec.fields {
            let is_asked = labels.contains(&field.label);
            assert!(is_asked || field.reader == Reader::Office || field.uses.target.is_none(), "{}: {}", spec.name, field.key);
        }
        let headings: Vec<&str> = paragraphs.iter().filter(|(style, _)| style == "Heading2").map(|(_, text)| text.as_str()).collect();
        assert!(spec.sections.iter().all(|section| headings.contains(&section.name())), "{headings:?}");
        // Whatever else the form says can be taken out again.
        let others =
            paragraphs.iter().filter(|(style, text)| matches!(style.as_str(), "Normal" | "Note" | "FieldValue") && !text.is_empty());
        for (_, text) in others {
            assert!(text.starts_with(PLACEHOLDER) && text.ends_with('〕') && text.matches('〕').count() == 1, "{}: {text}", spec.name);
        }
    }
}

#[test]
fn what_is_known_stands_in_the_form_and_its_properties() {
    let folder = sound();
    let arguments = ["new", "--word", "case", "wuwang-heyi", "--unit", "yunting"];
    let made = run(folder.path(), &arguments);
    assert_eq!(made.out, "已生成「典型案例填报表（wuwang-heyi）.docx」，发给单位填写；交回以后用 qinglian import 收进来\n", "{}", made.err);
    let file = folder.path().join("典型案例填报表（wuwang-heyi）.docx");
    let bytes = fs::read(&file).unwrap();
    let parts = parts(&bytes);
    let text = |name: &str| parts.iter().find(|(part, _)| part == name).unwrap().1.as_str();
    for (name, value) in [("qinglian.id", "wuwang-heyi"), ("qinglian.kind", "case"), ("qinglian.unit", "yunting")] {
        assert!(text("docProps/custom.xml").contains(&format!("name=\"{name}\"><vt:lpwstr>{value}<")), "{name}");
    }
    assert!(text("word/document.xml").contains("600 至 2500 字"));
    // Nobody's name, no time; the same bytes again.
    assert!(!text("docProps/core.xml").contains("creator") && !text("docProps/core.xml").contains("created"));
    fs::rename(&file, folder.path().join("first.docx")).unwrap();
    run(folder.path(), &arguments);
    assert_eq!(fs::read(&file).unwrap(), bytes);
    // A form that may have been filled in is not replaced.
    let again = run(folder.path(), &arguments);
    assert_eq!(again.code, Some(2));
    assert!(again.err.contains("已经存在，可能已经填过"), "{}", again.err);
}

#[test]
fn what_is_typed_wrong_is_named() {
    let folder = sound();
    let unit = run(folder.path(), &["new", "--word", "case", "--unit", "没有的单位"]);
    assert_eq!(unit.code, Some(2));
    assert!(unit.err.contains("没有「没有的单位」这个单位") && unit.err.contains("yunting"), "{}", unit.err);
    let kind = run(folder.path(), &["new", "--word", "故事"]);
    assert!(kind.err.contains("没有「故事」这个类别") && kind.err.contains("case 典型案例"), "{}", kind.err);
    let id = run(folder.path(), &["new", "case"]);
    assert_eq!(id.code, Some(2));
}
