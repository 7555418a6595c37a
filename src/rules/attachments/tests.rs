#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

//! Each kind of attachment that tells too much, built here, and clean ones beside them.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

/// What is told of a file, each with a letter for its fault: `T` tells, `M` mismatch, `R` runs, `C` closed.
fn message_of(name: &str, bytes: &[u8]) -> String {
    let known = Known { names: ["云汀市交通运输局", "市交通局"].map(str::to_owned).into() };
    told_by(&known, name, bytes)
}

fn told_by(known: &Known, name: &str, bytes: &[u8]) -> String {
    let mut traces = Traces::default();
    let mut judge = Judge { known, budget: MOST_UNPACKED, depth: 0 };
    judge.file(name, &mut Cursor::new(bytes), bytes.len() as u64, &mut traces);
    let all = [(Fault::Tells, 'T'), (Fault::Mismatch, 'M'), (Fault::Runs, 'R'), (Fault::Closed, 'C')];
    let lines: Vec<String> = all
        .iter()
        .flat_map(|(fault, letter)| traces.of(*fault).into_iter().map(move |trace| format!("{letter} {}", trace.words())))
        .collect();
    lines.join("\n")
}

#[track_caller]
fn check(name: &str, bytes: &[u8], expected: &str) {
    assert_eq!(message_of(name, bytes), expected);
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const S: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const P: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";
const A: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DC: &str = "http://purl.org/dc/elements/1.1/";

/// A document of Office with a main part and more.
fn office(main_type: &str, main: (&str, &str), more: &[(&str, &[u8])]) -> Vec<u8> {
    let types = format!(
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/{}' ContentType='application/vnd.{main_type}+xml'/></Types>",
        main.0
    );
    let mut parts: Vec<(&str, &[u8])> = vec![("[Content_Types].xml", types.as_bytes()), (main.0, main.1.as_bytes())];
    parts.extend(more);
    archive(&parts)
}

fn docx(body: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let body = format!("<w:document xmlns:w='{W}'><w:body>{body}</w:body></w:document>");
    office("openxmlformats-officedocument.wordprocessingml.document.main", ("word/document.xml", &body), more)
}

fn xlsx(sheets: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let book = format!("<workbook xmlns='{S}' xmlns:r='{R}'>{sheets}</workbook>");
    office("openxmlformats-officedocument.spreadsheetml.sheet.main", ("xl/workbook.xml", &book), more)
}

fn pptx(slides: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let main = format!("<p:presentation xmlns:p='{P}' xmlns:r='{R}'><p:sldIdLst>{slides}</p:sldIdLst></p:presentation>");
    office("openxmlformats-officedocument.presentationml.presentation.main", ("ppt/presentation.xml", &main), more)
}

fn relations(rows: &[(&str, &str, &str)]) -> String {
    let rows: String =
        rows.iter().map(|(id, kind, target)| format!("<Relationship Id='{id}' Type='{R}/{kind}' Target='{target}'/>")).collect();
    format!("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{rows}</Relationships>")
}

fn core(inner: &str) -> String {
    format!("<cp:coreProperties xmlns:cp='{CORE}' xmlns:dc='{DC}'>{inner}</cp:coreProperties>")
}

fn run(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn a_clean_document_tells_nothing() {
    let clean = core("<dc:title>通知</dc:title><dc:creator></dc:creator><cp:lastModifiedBy/><dc:description>市局</dc:description>");
    let app = "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'><Application>WPS Office</Application><Company></Company></Properties>";
    let custom = "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties' xmlns:vt='x'><property name='KSOProductBuildVer'><vt:lpwstr>2052-12.1.0</vt:lpwstr></property></Properties>";
    let comments = format!("<w:comments xmlns:w='{W}'/>");
    let body = "<w:p w:rsidR='00A1'><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>正文</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE x</w:instrText></w:r></w:p>";
    let more: &[(&str, &[u8])] = &[
        ("docProps/core.xml", clean.as_bytes()),
        ("docProps/app.xml", app.as_bytes()),
        ("docProps/custom.xml", custom.as_bytes()),
        ("word/comments.xml", comments.as_bytes()),
    ];
    check("a.docx", &docx(body, more), "");
    check("a.docx", &docx(&run("x"), &[("docProps/core.xml", core("<dc:creator>云汀市 交通运输局</dc:creator>").as_bytes())]), "");
    check("a.xlsx", &xlsx("<sheets><sheet name='一'/></sheets>", &[]), "");
    check("a.pptx", &pptx("", &[]), "");
    check("a.pdf", &pdf(&[]), "");
    check("a.txt", "正文".as_bytes(), "");
    check("a.csv", &encoding_rs::GBK.encode("姓名,单位\n").0, "");
    check("a.zip", &archive(&[("说明.txt", "正文".as_bytes()), ("表.docx", &docx(&run("x"), &[]))]), "");
}

#[test]
fn names_in_a_document_are_found_however_they_are_written() {
    let zhang = |part: &str, text: &[u8]| message_of("a.docx", &docx(&run("x"), &[(part, text)]));
    let expected = "T 里写着作者「张三」";
    assert_eq!(zhang("docProps/core.xml", core("<dc:creator>张三</dc:creator>").as_bytes()), expected);
    assert_eq!(zhang("docProps/core.xml", core("<dc:creator><![CDATA[张三]]></dc:creator>").as_bytes()), expected);
    assert_eq!(zhang("docProps/core.xml", core("<dc:creator>&#24352;&#x4e09;</dc:creator>").as_bytes()), expected);
    assert_eq!(zhang("other/properties.xml", core("<dc:creator>张三</dc:creator>").as_bytes()), expected);
    let prefixed = format!("<a:coreProperties xmlns:a='{CORE}' xmlns:b='{DC}'><b:creator>张三</b:creator></a:coreProperties>");
    assert_eq!(zhang("docProps/core.xml", prefixed.as_bytes()), expected);
    let utf16: Vec<u8> = format!("\u{feff}{}", core("<dc:creator>张三</dc:creator>")).encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(zhang("docProps/core.xml", &utf16), expected);
    let padded = format!("{}{}", core("<dc:creator>张三</dc:creator>"), " ".repeat(17 << 20));
    assert_eq!(zhang("docProps/core.xml", padded.as_bytes()), expected);
    assert_eq!(zhang("docProps/core.xml", core("<cp:lastModifiedBy>李四</cp:lastModifiedBy>").as_bytes()), "T 里写着最后修改人「李四」");
    let app = "<Properties xmlns='http://purl.oclc.org/ooxml/officeDocument/extendedProperties'><Manager>王五</Manager><Company>某公司</Company></Properties>";
    assert_eq!(zhang("docProps/app.xml", app.as_bytes()), "T 里写着经理「王五」\nT 里写着单位「某公司」");
    let custom = "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties' xmlns:vt='x'><property name='审批人'><vt:lpwstr>赵六</vt:lpwstr></property></Properties>";
    assert_eq!(zhang("docProps/custom.xml", custom.as_bytes()), "T 里有自定义属性「审批人：赵六」");
    let people =
        "<w15:people xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'><w15:person w15:author='孙七'/></w15:people>";
    assert_eq!(zhang("word/people.xml", people.as_bytes()), "T 里写着审阅者「孙七」");
    let entity = "<!DOCTYPE a [<!ENTITY z '张三'>]><cp:coreProperties xmlns:cp='x'>&z;</cp:coreProperties>";
    assert_eq!(zhang("docProps/core.xml", entity.as_bytes()), "C 里的「docProps/core.xml」不是完整的 XML");
}

#[test]
fn revisions_and_remarks_are_found_in_every_part() {
    let ins = "<w:p><w:ins\n w:author='张三' w:id='1'><w:r><w:t>x</w:t></w:r></w:ins></w:p>";
    check("a.docx", &docx(ins, &[]), "T 里有修订痕迹（「张三」）");
    check(
        "a.docx",
        &docx("<w:p><w:r><w:rPr><w:rPrChange w:author='李四'/></w:rPr></w:r></w:p><w:p><w:moveFrom w:author='张三'/></w:p>", &[]),
        "T 里有修订痕迹 2 处（「张三」「李四」）",
    );
    for part in ["word/header1.xml", "word/footnotes.xml", "word/glossary/document.xml"] {
        let text = format!("<x:ftr xmlns:x='{W}'><x:p><x:del x:author='王五'/></x:p></x:ftr>");
        check("a.docx", &docx(&run("x"), &[(part, text.as_bytes())]), "T 里有修订痕迹（「王五」）");
    }
    let comments = format!("<w:comments xmlns:w='{W}'><w:comment w:id='0' w:author='李四'/></w:comments>");
    check("a.docx", &docx(&run("x"), &[("word/notes-of-readers.xml", comments.as_bytes())]), "T 里有批注（「李四」）");
    let sheet =
        format!("<comments xmlns='{S}'><authors><author>李四</author></authors><commentList><comment ref='A1'/></commentList></comments>");
    check("a.xlsx", &xlsx("", &[("xl/comments1.xml", sheet.as_bytes())]), "T 里有批注（「李四」）");
    let threads = "<ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'><threadedComment ref='A1'/></ThreadedComments>";
    let persons = "<personList xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments'><person displayName='赵六'/></personList>";
    check(
        "a.xlsx",
        &xlsx("", &[("xl/threadedComments/t1.xml", threads.as_bytes()), ("xl/persons/person.xml", persons.as_bytes())]),
        "T 里有批注",
    );
    check("a.xlsx", &xlsx("", &[("xl/persons/person.xml", persons.as_bytes())]), "T 里写着审阅者「赵六」");
    let slides = format!("<p:cmLst xmlns:p='{P}'><p:cm/></p:cmLst>");
    let authors = format!("<p:cmAuthorLst xmlns:p='{P}'><p:cmAuthor name='孙七'/></p:cmAuthorLst>");
    check(
        "a.pptx",
        &pptx("", &[("ppt/comments/c.xml", slides.as_bytes()), ("ppt/commentAuthors.xml", authors.as_bytes())]),
        "T 里有批注（「孙七」）",
    );
}

#[test]
fn hidden_text_is_found_also_by_its_style() {
    let run = |properties: &str| format!("<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>举报人</w:t></w:r></w:p>");
    for vanish in ["<w:vanish/>", "<w:vanish />", "<w:vanish w:val='true'/>", "<w:vanish w:val='1'></w:vanish>"] {
        check("a.docx", &docx(&run(vanish), &[]), "T 里有隐藏文字「举报人」");
    }
    let styles = format!(
        "<w:styles xmlns:w='{W}'><w:style w:type='character' w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type='paragraph' w:styleId='k'><w:basedOn w:val='h'/></w:style></w:styles>"
    );
    let more: &[(&str, &[u8])] = &[("word/styles.xml", styles.as_bytes())];
    check("a.docx", &docx(&run("<w:rStyle w:val='h'/>"), more), "T 里有隐藏文字「举报人」");
    check("a.docx", &docx("<w:p><w:pPr><w:pStyle w:val='k'/></w:pPr><w:r><w:t>举报人</w:t></w:r></w:p>", more), "T 里有隐藏文字「举报人」");
    check("a.docx", &docx(&run("<w:rStyle w:val='h'/><w:vanish w:val='false'/>"), more), "");
    check("a.docx", &docx(&run(""), more), "");
}

#[test]
fn what_a_workbook_does_not_show_is_found() {
    let hidden = "<sheets><sheet name='公示' r:id='a'/><sheet name='底表' state='hidden' r:id='b'/><sheet name='名单' state='veryHidden' r:id='c'/></sheets>";
    check("a.xlsx", &xlsx(hidden, &[]), "T 里有隐藏的工作表「名单」「底表」");
    let sheet = |columns: &str, row: &str| {
        format!(
            "<worksheet xmlns='{S}'><cols>{columns}</cols><sheetData><row r='2' {row}><c r='C2'><v>4201</v></c></row></sheetData></worksheet>"
        )
    };
    let rows = relations(&[("a", "worksheet", "worksheets/one.xml")]);
    for (columns, row, is_hidden) in [
        ("<col min='3' max='3' hidden='1'/>", "", true),
        ("<col min='4' max='9' hidden='1'/>", "", false),
        ("", "hidden='1'", true),
        ("", "", false),
    ] {
        let text = sheet(columns, row);
        let book = xlsx(
            "<sheets><sheet name='公示' r:id='a'/></sheets>",
            &[("xl/_rels/workbook.xml.rels", rows.as_bytes()), ("xl/worksheets/one.xml", text.as_bytes())],
        );
        check("a.xlsx", &book, if is_hidden { "T 里的工作表「公示」有隐藏的行或列" } else { "" });
    }
    let cache = format!("<pivotCacheRecords xmlns='{S}' count='3'/>");
    check("a.xlsx", &xlsx("", &[("xl/pivotCache/r.xml", cache.as_bytes())]), "T 里的数据透视表存着全部源数据");
    let path =
        "<x15ac:absPath xmlns:x15ac='http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac' url='C:\\Users\\zhangsan\\Desktop\\'/>";
    check("a.xlsx", &xlsx(path, &[]), "T 里写着本机的路径「C:\\Users\\zhangsan\\Desktop\\」");
}

#[test]
fn what_a_presentation_does_not_show_is_found() {
    let rows = relations(&[("x", "slide", "slides/slide7.xml"), ("y", "slide", "slides/slide1.xml")]);
    let slides = "<p:sldId id='256' r:id='x'/><p:sldId id='257' r:id='y'/>";
    let slide = |show: &str| format!("<p:sld xmlns:p='{P}' {show}/>");
    let notes = |kind: &str| {
        format!(
            "<p:notes xmlns:p='{P}' xmlns:a='{A}'><p:sp><p:nvSpPr><p:ph type='{kind}'/></p:nvSpPr><p:txBody><a:p><a:r><a:t>照着念</a:t></a:r></a:p></p:txBody></p:sp></p:notes>"
        )
    };
    let of_slide = relations(&[("n", "notesSlide", "../notesSlides/n.xml")]);
    let build = |show: &str, kind: &str| {
        pptx(
            slides,
            &[
                ("ppt/_rels/presentation.xml.rels", rows.as_bytes()),
                ("ppt/slides/slide1.xml", slide(show).as_bytes()),
                ("ppt/slides/_rels/slide1.xml.rels", of_slide.as_bytes()),
                ("ppt/notesSlides/n.xml", notes(kind).as_bytes()),
            ],
        )
    };
    check("a.pptx", &build("show='0'", "body"), "T 里有隐藏的幻灯片（第 2 页）\nT 里有演讲者备注（第 2 页）");
    check("a.pptx", &build("", "sldNum"), "");
}

#[test]
fn what_a_document_carries_or_draws_from_outside_is_found() {
    let body = run("x");
    let with = |kind: &str, target: &str, part: (&str, &[u8])| {
        let rows = relations(&[("a", kind, target)]);
        message_of("a.docx", &docx(&body, &[("word/_rels/document.xml.rels", rows.as_bytes()), part]))
    };
    let ole: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0];
    assert_eq!(with("oleObject", "embeddings/o.bin", ("word/embeddings/o.bin", ole)), "T 里嵌入了文件「o.bin」，打开就能看到全部内容");
    let vba: Vec<u8> = ole.iter().copied().chain("_VBA_PROJECT".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(with("other", "x", ("word/x.bin", &vba)), "R 带有宏");
    assert_eq!(with("thumbnail", "t.emf", ("word/t.emf", b"x")), "T 里有缩略图，可能还是改动以前的样子");
    let named = docx(&body, &[("docProps/core.xml", core("<dc:creator>张三</dc:creator>").as_bytes())]);
    let chart = relations(&[("a", "package", "../embeddings/b.docx")]);
    let built = docx(&body, &[("word/charts/_rels/c.xml.rels", chart.as_bytes()), ("word/embeddings/b.docx", &named)]);
    check("a.docx", &built, "T 里的「word/embeddings/b.docx」里写着作者「张三」");
    let outside = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' Type='x/attachedTemplate' Target='file:///C:\\Users\\zhang\\Normal.dotm' TargetMode='External'/><Relationship Id='b' Type='x/hyperlink' Target='https://www.gov.cn/' TargetMode='External'/></Relationships>";
    let built = docx(&body, &[("word/_rels/settings.xml.rels", outside.as_bytes())]);
    check("a.docx", &built, "T 里链接着外面的文件「file:///C:\\Users\\zhang\\Normal.dotm」");
    let macros = office("ms-word.document.macroEnabled.main", ("word/document.xml", "<a/>"), &[]);
    check("a.docx", &macros, "R 带有宏");
}

#[test]
fn a_file_is_what_its_bytes_say() {
    let page = b"<!DOCTYPE html><script>alert(1)</script>";
    check("a.pdf", page, "M 的内容是网页（HTML），扩展名却是 .pdf");
    check("a.txt", page, "M 的内容是网页（HTML），扩展名却是 .txt");
    check("a.zip", page, "M 的内容是网页（HTML），扩展名却是 .zip");
    check("a.mp4", b"MZ\x90\0\x03\0", "M 其实是 Windows 程序，不能发布");
    check("a.txt", b"#!/bin/sh\n", "M 其实是命令脚本，不能发布");
    check("a.pdf", &docx(&run("x"), &[]), "M 的内容是压缩包，扩展名却是 .pdf");
    check("a.zip", &docx(&run("x"), &[]), "M 的内容是 .docx 文件，扩展名却是 .zip");
    check("a.xlsx", &docx(&run("x"), &[]), "M 的内容是 .docx 文件，扩展名却是 .xlsx");
    check("a.docx", &archive(&[("a.txt", b"x")]), "M 的内容是 .zip 文件，扩展名却是 .docx");
    check("a.docx", &pdf(&[]), "M 的内容是 PDF，扩展名却是 .docx");
    check("a.docx", &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "M 的内容是旧格式或加了密码的 Office 文档，扩展名却是 .docx");
    let protected: Vec<u8> = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        .into_iter()
        .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    check("a.docx", &protected, "C 加了密码，里面写着什么查不出来");
    check("a.pdf", b"\0\x01\x02", "C 是认不出的文件，里面写着什么查不出来");
    check("a.txt", b"\x81\xff\xff\xff\xff\xff", "C 是认不出的文件，里面写着什么查不出来");
}

#[test]
fn archives_are_unpacked_and_each_file_judged() {
    let named = docx(&run("x"), &[("docProps/core.xml", core("<dc:creator>张三</dc:creator>").as_bytes())]);
    check("a.zip", &archive(&[("报名表.docx", &named)]), "T 里的「报名表.docx」里写着作者「张三」");
    check("a.zip", &archive(&[("甲.docx", &named), ("乙.docx", &named)]), "T 里的「乙.docx」「甲.docx」里写着作者「张三」");
    let inner = archive(&[("报名表.docx", &named)]);
    check("a.zip", &archive(&[("内/表.zip", &inner)]), "T 里的「内/表.zip/报名表.docx」里写着作者「张三」");
    check("a.zip", &archive(&[("a.exe", b"MZ\0\0")]), "R 里的「a.exe」其实是 Windows 程序，不能发布");
    check("a.zip", &archive(&[("a.pdf", b"MZ\0\0")]), "R 里的「a.pdf」其实是 Windows 程序，不能发布");
    check("a.zip", &archive(&[("a.txt", b"<html>")]), "M 里的「a.txt」的内容是网页（HTML），扩展名却是 .txt");
    check("a.zip", &archive(&[("a.gif", b"GIF89a")]), "C 里的「a.gif」是 GIF 图片，里面写着什么查不出来");
    check("a.zip", &archive(&[("__MACOSX/._a", b"x")]), "T 里有系统留下的文件「__MACOSX/._a」，记着别的文件的名字");
    let mut nested = archive(&[("a.txt", b"x")]);
    for _ in 0..5 {
        nested = archive(&[("a.zip", &nested)]);
    }
    assert!(message_of("a.zip", &nested).contains("套得太深"));
    check("a.zip", &[b"JUNK".as_slice(), &archive(&[("a.txt", b"x")])].concat(), "C 是认不出的文件，里面写着什么查不出来");
    let twice = [archive(&[("b.txt", b"y")]), archive(&[("a.txt", b"x")])].concat();
    check("a.zip", &twice, "C 在列出的文件之外还夹带着别的内容");
    check("a.zip", &[archive(&[("a.txt", b"x")]), b"more".to_vec()].concat(), "C 在列出的文件之外还夹带着别的内容");
    check("a.zip", &archive(&[]), "C 是空的压缩包");
    let mut cut = archive(&[("a.txt", &[b'x'; 4000])]);
    cut.truncate(60);
    check("a.zip", &cut, "C 是损坏的压缩包");
}

#[test]
fn a_bomb_is_counted_while_it_is_unpacked() {
    let zeros = vec![b' '; 130 << 20];
    check("a.zip", &archive(&[("a.txt", &zeros)]), "C 里的「a.txt」解开后太大");
    check("a.docx", &docx("", &[("word/x.xml", &zeros)]), "C 里的「word/x.xml」解开后太大");
}

#[test]
fn other_formats_of_documents_are_read() {
    let odt = |parts: &[(&str, &[u8])]| archive(&[&[("mimetype", b"application/vnd.oasis.opendocument.text".as_slice())], parts].concat());
    let o = "xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:m='urn:oasis:names:tc:opendocument:xmlns:meta:1.0' xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'";
    let meta = format!("<o:document-meta {o} xmlns:dc='{DC}'><m:initial-creator>张三</m:initial-creator></o:document-meta>");
    check("a.odt", &odt(&[("meta.xml", meta.as_bytes())]), "T 里写着作者「张三」");
    let content = format!(
        "<o:x {o} xmlns:dc='{DC}'><o:annotation><dc:creator>李四</dc:creator></o:annotation><t:changed-region><t:deletion/></t:changed-region></o:x>"
    );
    check("a.odt", &odt(&[("content.xml", content.as_bytes())]), "T 里有批注（「李四」）\nT 里有修订痕迹");
    check("a.odt", &odt(&[("content.xml", format!("<o:x {o}/>").as_bytes())]), "");
    check("a.docx", &odt(&[]), "M 的内容是 .odt 文件，扩展名却是 .docx");
    let ofd = "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocBody><ofd:DocInfo><ofd:Author>张三</ofd:Author><ofd:Creator>数科OFD</ofd:Creator></ofd:DocInfo></ofd:DocBody></ofd:OFD>";
    check("a.ofd", &archive(&[("OFD.xml", ofd.as_bytes())]), "T 里写着作者「张三」");
    check("a.ofd", &archive(&[("OFD.xml", ofd.replace("张三", "市交通局").as_bytes())]), "");
}

/// A PDF with a catalog, a page and more objects; the table at its end is of no interest here.
fn pdf(objects: &[&str]) -> Vec<u8> {
    let objects: Vec<&[u8]> = objects.iter().map(|object| object.as_bytes()).collect();
    pdf_of(&objects)
}

fn pdf_of(objects: &[&[u8]]) -> Vec<u8> {
    let mut bytes =
        b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 9 0 R>>endobj\n".to_vec();
    for object in objects {
        bytes.extend(*object);
        bytes.push(b'\n');
    }
    bytes.extend(b"trailer <</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF\n");
    bytes
}

fn packed(head: &str, bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    let body = encoder.finish().unwrap();
    [format!("7 0 obj<<{head}/Filter/FlateDecode/Length {}>>stream\n", body.len()).as_bytes(), &body, b"\nendstream endobj"].concat()
}

#[test]
fn names_in_a_pdf_are_found_however_they_are_written() {
    for objects in [
        vec!["5 0 obj<</Author(Zhang San)>>endobj"],
        vec!["5 0 obj<</Author()>>endobj", "5 0 obj<</Author(Zhang San)>>endobj"],
        vec!["5 0 obj<</Author(Zhang San)>>endobj", "5 0 obj<</Author()>>endobj"],
        vec!["5 0 obj<< % /Author (x)\n/Author (Zhang San)>>endobj"],
        vec!["5 0 obj<</#41uthor(Zhang\\040San)>>endobj"],
        vec!["5 0 obj<</Author 6 0 R>>endobj", "6 0 obj(Zhang San)endobj"],
        vec!["5 0 obj<</Author<5A68616E672053616E>>>endobj"],
        vec!["trailer<</Root 1 0 R/Size 3/Info<</Author(Zhang San)>>>>"],
    ] {
        check("a.pdf", &pdf(&objects), "T 里写着作者「Zhang San」");
    }
    check("a.pdf", &pdf(&["5 0 obj<</Author<FEFF5F204E09>>>endobj"]), "T 里写着作者「张三」");
    let gbk = [b"5 0 obj<</Author(".as_slice(), &encoding_rs::GBK.encode("张三").0, b")>>endobj"].concat();
    check("a.pdf", &pdf_of(&[&gbk]), "T 里写着作者「张三」");
    let stream = packed("/Type/ObjStm/N 1/First 4", b"5 0 <</Author(Zhang San)>>");
    check("a.pdf", &pdf_of(&[&stream]), "T 里写着作者「Zhang San」");
    let xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='Word'><dc:creator><rdf:Seq><rdf:li>张三</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";
    check("a.pdf", &pdf_of(&[&packed("/Type/Metadata/Subtype/XML", xmp.as_bytes())]), "T 里的元数据（XMP）写着「张三」");
    check("a.pdf", &pdf(&["5 0 obj<</Author(云汀市交通运输局)/Creator(Word)/Producer(WPS)>>endobj"]), "");
}

#[test]
fn what_a_pdf_carries_beside_its_pages_is_found() {
    check(
        "a.pdf",
        &pdf(&["5 0 obj<</Subtype/Text/Rect[0 0 1 1]/T(Li)/Contents(x)>>endobj", "6 0 obj<</Subtype/Link/Rect[0 0 1 1]>>endobj"]),
        "T 里有批注（「Li」）",
    );
    check("a.pdf", &pdf(&["5 0 obj<</Annots[<</Subtype/Highlight/Rect[0 0 1 1]/T(Li)>>]>>endobj"]), "T 里有批注（「Li」）");
    check("a.pdf", &pdf(&["5 0 obj<</Type/Filespec/UF(a.xlsx)/EF<</F 6 0 R>>>>endobj"]), "T 里夹带着文件「a.xlsx」");
    check("a.pdf", &pdf(&["5 0 obj<</S/JavaScript/JS(app.alert)>>endobj"]), "R 带有脚本（JavaScript）");
    check("a.pdf", &pdf(&["5 0 obj<</S/Launch/F(a.exe)>>endobj"]), "R 会启动程序或提交数据");
    check("a.pdf", &pdf(&["5 0 obj<</FT/Tx/T(name)/V(Zhang San)>>endobj"]), "T 里的表单里填着「Zhang San」");
    check("a.pdf", &pdf(&["5 0 obj<</OCProperties<</D<</OFF[8 0 R]>>>>>>endobj"]), "T 里有隐藏的图层");
    check(
        "a.pdf",
        &pdf(&["9 0 obj<</Length 3>>stream\nold\nendstream endobj", "9 0 obj<</Length 3>>stream\nnew\nendstream endobj"]),
        "T 里还留着改动以前的页面内容",
    );
    check("a.pdf", &pdf(&["9 0 obj<</Length 3>>stream\nold\nendstream endobj", "9 0 obj<</Length 3>>stream\nold\nendstream endobj"]), "");
}

#[test]
fn a_pdf_that_cannot_be_looked_into_is_refused() {
    check("a.pdf", &pdf(&["trailer<</Root 1 0 R/Size 3/Encrypt 4 0 R>>"]), "C 加了密码或限制，里面写着什么查不出来");
    let mut cut = pdf(&[]);
    cut.truncate(cut.len() - 8);
    check("a.pdf", &cut, "C 不完整，没有结尾");
    check("a.pdf", b"%PDF-1.7\n%%EOF", "C 已经损坏，读不出页面");
    check("a.pdf", &pdf_of(&[&packed("/Type/ObjStm/N 1/First 4", &vec![0; 300 << 20])]), "C 解开后太大");
    check("a.pdf", &[pdf(&[]), vec![b'x'; 2000]].concat(), "C 在结束以后还夹带着别的内容");
    // Neither nesting nor objects that never end keep the reader busy or fill its stack.
    let deep = format!("5 0 obj{}", "[".repeat(1 << 20));
    check("a.pdf", &pdf(&[&deep]), "");
    assert!(message_of("a.pdf", &pdf(&[&"5 0 obj(".repeat(1 << 17)])).starts_with("C 已经损坏"));
    assert!(message_of("a.pdf", &pdf(&[&"5 0 obj<<>>stream\n".repeat(1 << 17)])).starts_with("C 已经损坏"));
}

fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&u32::try_from(content.len() + 8).unwrap().to_be_bytes(), kind.as_slice(), content].concat()
}

#[test]
fn places_and_people_in_films_and_sounds_are_found() {
    let film = |udta: &[u8]| [boxed(b"ftyp", b"isom0000"), boxed(b"moov", &boxed(b"udta", udta)), boxed(b"mdat", &[0; 64])].concat();
    check("a.mp4", &film(&[]), "");
    check("a.mp4", &film(&boxed(b"\xA9xyz", b"\0\x12\x15\xC7+30.5/")), "T 里写着拍摄地点");
    check("a.mp4", &film(&boxed(b"loci", &[0; 20])), "T 里写着拍摄地点");
    check("a.mp4", &film(&boxed(b"\xA9ART", &[b"\0\x08\0\0".as_slice(), b"ZhangSan"].concat())), "T 里写着作者或备注「ZhangSan」");
    let key = "com.apple.quicktime.location.ISO6709";
    let keys = [&[0, 0, 0, 0, 0, 0, 0, 1], boxed(b"mdta", key.as_bytes()).as_slice()].concat();
    let items = boxed(b"ilst", &boxed(&[0, 0, 0, 1], &boxed(b"data", b"\0\0\0\x01\0\0\0\0+30.5")));
    let meta = [boxed(b"hdlr", &[0; 24]), boxed(b"keys", &keys), items].concat();
    let phone = [boxed(b"ftyp", b"qt  0000"), boxed(b"moov", &boxed(b"meta", &meta))].concat();
    check("a.mov", &phone, "T 里写着拍摄地点");
    let mut cut = film(&[]);
    cut.truncate(cut.len() - 10);
    check("a.mp4", &cut, "C 已经损坏，或没有下载完整");
    let frame = |name: &[u8; 4], text: &[u8]| [name.as_slice(), &u32::try_from(text.len()).unwrap().to_be_bytes(), &[0, 0], text].concat();
    let frames = [frame(b"TIT2", b"\0Song"), frame(b"TPE1", b"\x01\xFF\xFE\x20\x5F\x09\x4E")].concat();
    let tag = [b"ID3\x03\0\0\0\0\0".as_slice(), &[u8::try_from(frames.len()).unwrap()], &frames].concat();
    check("a.mp3", &tag, "T 里写着作者等信息「张三」");
    let mut old = vec![0xFF, 0xFB, 0x90, 0x00];
    old.resize(400, 0);
    let mut tail = b"TAG".to_vec();
    tail.resize(33, 0);
    tail.extend(b"Zhang San");
    tail.resize(128, 0);
    check("a.mp3", &[old.clone(), tail].concat(), "T 里写着作者等信息「Zhang San」");
    check("a.mp3", &old, "");
}

/// A photograph with a place and an artist in its EXIF.
fn photograph() -> Vec<u8> {
    let field = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [tag.to_be_bytes().as_slice(), &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend(2_u16.to_be_bytes());
    tiff.extend(field(0x013B, 2, 3, *b"Li\0\0"));
    tiff.extend(field(0x8825, 4, 1, 38_u32.to_be_bytes()));
    tiff.extend([0; 4]);
    tiff.extend(1_u16.to_be_bytes());
    tiff.extend(field(2, 5, 3, 56_u32.to_be_bytes()));
    tiff.extend([0; 4]);
    tiff.extend([0, 0, 0, 30, 0, 0, 0, 1].repeat(3));
    let segment = [b"Exif\0\0".as_slice(), &tiff].concat();
    let length = u16::try_from(segment.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, 0xD8, 0xFF, 0xE1], length.as_slice(), &segment, &[0xFF, 0xDA, 0, 2, 0xFF, 0xD9]].concat()
}

#[test]
fn photographs_in_documents_are_looked_at() {
    let photograph = photograph();
    check(
        "a.docx",
        &docx(&run("x"), &[("word/media/image1.jpeg", &photograph)]),
        "T 里的「word/media/image1.jpeg」里写着拍摄地点（经纬度）\nT 里的「word/media/image1.jpeg」里写着作者「Li」",
    );
    check(
        "a.zip",
        &archive(&[("现场.jpg", &photograph)]),
        "T 里的「现场.jpg」里写着拍摄地点（经纬度）\nT 里的「现场.jpg」里写着作者「Li」",
    );
    let object = [
        format!("5 0 obj<</Subtype/Image/Filter/DCTDecode/Length {}>>stream\n", photograph.len()).as_bytes(),
        &photograph,
        b"\nendstream endobj",
    ]
    .concat();
    check("a.pdf", &pdf_of(&[&object]), "T 里写着拍摄地点（经纬度）\nT 里写着作者「Li」");
}

#[test]
fn no_bytes_stop_the_reader() {
    let samples = [
        docx(&run("x"), &[("docProps/core.xml", core("<dc:creator>张三</dc:creator>").as_bytes())]),
        pdf_of(&[
            &packed("/Type/ObjStm/N 1/First 4", b"5 0 <</Author(Zhang San)>>"),
            b"6 0 obj<</Subtype/Text/Rect[0 0 1 1]/T(Li)>>endobj",
        ]),
        [boxed(b"ftyp", b"isom0000"), boxed(b"moov", &boxed(b"udta", &boxed(b"\xA9xyz", b"\0\x08\0\0+30.5555")))].concat(),
        archive(&[("现场.jpg", &photograph())]),
    ];
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    for sample in &samples {
        for _ in 0..400 {
            let mut bytes = sample.clone();
            for _ in 0..3 {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                let at = usize::try_from(state >> 8).unwrap() % bytes.len();
                bytes[at] = state.to_le_bytes()[0];
            }
            for name in ["a.docx", "a.pdf", "a.mp4", "a.zip"] {
                message_of(name, &bytes);
            }
        }
    }
}
