//! The package: parts under any name, in any encoding; what is broken, encrypted or hostile is refused with the way out.

use qinglian::import::word::{Limits, read};

use super::file::{File, check_file, p, pack, r, reported, shown};

fn refused(bytes: &[u8]) -> &'static str {
    read(bytes, Limits::default()).unwrap_err().rule.id
}

#[test]
fn parts_are_found_by_their_relationships() {
    let mut file = File::new(&p(&r("正文")));
    file.parts[0].0 = "\\Word\\Document2.XML".to_owned();
    file.main = "word/document2.xml".to_owned();
    let bytes = String::from_utf8_lossy(&file.bytes()).contains("Document2");
    assert!(bytes);
    // The package points to the old name, so the new one is found by its content type.
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    file.parts.push(("[Content_Types].xml".to_owned(), types.as_bytes().to_vec()));
    check_file(&file, "正文");
}

#[test]
fn targets_may_be_absolute_climb_or_be_escaped() {
    for target in ["/word/num bering.xml", "../word/num%20bering.xml", "num%20bering.xml", "\\word\\num bering.xml"] {
        let numbering = format!(
            "<w:numbering {}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
            super::file::NAMES
        );
        let body = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>";
        let mut file = File::new(body).with("n", "numbering", target, "");
        let part = file.parts.last_mut().unwrap();
        *part = ("word/num bering.xml".to_owned(), numbering.into_bytes());
        check_file(&file, "[1.]项");
    }
}

#[test]
fn the_strict_vocabulary_is_understood() {
    let mut file = File::new(&p(&r("正文")));
    let text = String::from_utf8(file.parts[0].1.clone()).unwrap();
    let strict =
        text.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main");
    file.parts[0].1 = strict.into_bytes();
    check_file(&file, "正文");
}

#[test]
fn parts_may_be_in_other_encodings() {
    let text = String::from_utf8(File::new(&p(&r("清廉"))).parts[0].1.clone()).unwrap();
    let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [&[0xFF, 0xFE][..], &utf_16].concat();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let gbk = encoding_rs::GBK.encode(&format!("<?xml version=\"1.0\" encoding=\"GB2312\"?>{text}")).0.into_owned();
    for bytes in [utf_16, marked, big, gbk, format!("\u{FEFF}{text}").into_bytes()] {
        let mut file = File::new("");
        file.parts[0].1 = bytes;
        check_file(&file, "清廉");
    }
}

#[test]
fn what_is_no_word_file_is_refused() {
    let utf_16 = |words: &str| words.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let ole = |stream: &str| [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 100], &utf_16(stream)].concat();
    assert_eq!(refused(b""), "import/broken-file");
    assert_eq!(refused(&ole("EncryptedPackage")), "import/encrypted");
    assert_eq!(refused(&ole("WordDocument")), "import/old-format");
    assert_eq!(refused(&ole("Workbook")), "import/not-word");
    assert_eq!(refused(&pack(&[("a.txt".to_owned(), b"a".to_vec())])), "import/not-word");
    let whole = File::new(&p(&r("正文"))).bytes();
    assert_eq!(refused(&whole[..whole.len() / 2]), "import/broken-file");
    let mut broken = File::new("");
    broken.parts[0].1 = b"<w:document".to_vec();
    assert_eq!(broken.refused().rule.id, "import/broken-file");
    let mut sheet = File::new("");
    sheet.parts[0].1 = b"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>".to_vec();
    assert_eq!(sheet.refused().rule.id, "import/not-word");
}

#[test]
fn a_document_type_definition_is_refused() {
    let mut file = File::new(&p(&r("正文")));
    let text = String::from_utf8(file.parts[0].1.clone()).unwrap();
    file.parts[0].1 = format!("<!DOCTYPE w [<!ENTITY a \"b\">]>{text}").into_bytes();
    assert_eq!(file.refused().message, "这个文件的正文里有 DTD，办公软件从不这样写");
}

#[test]
fn files_beyond_the_limits_are_refused() {
    let bytes = File::new(&p(&r("正文"))).bytes();
    let limited = |limits: Limits| read(&bytes, limits).unwrap_err().rule.id;
    assert_eq!(limited(Limits { parts: 2, ..Limits::default() }), "import/too-large");
    assert_eq!(limited(Limits { unpacked: 100, ..Limits::default() }), "import/too-large");
    assert_eq!(limited(Limits { text: 100, ..Limits::default() }), "import/too-large");
    let bomb = File::new(&format!("<!--{}-->", " ".repeat(8 << 20)));
    assert_eq!(bomb.refused().rule.id, "import/too-large");
    let deep = File::new(&format!("{}{}", "<w:sdt><w:sdtContent>".repeat(20_000), "</w:sdtContent></w:sdt>".repeat(20_000)));
    assert_eq!(deep.refused().rule.id, "import/too-large");
}

#[test]
fn attributes_without_end_are_refused_at_once() {
    let attributes: String = (0..200_000).map(|at| format!(" a{at}=\"\"")).collect();
    assert_eq!(File::new(&format!("<w:p{attributes}/>")).refused().rule.id, "import/too-large");
    let namespaces: String = (0..60_000).map(|at| format!(" xmlns:a{at}=\"b\"")).collect();
    assert_eq!(File::new(&format!("<w:p{namespaces}/>")).refused().rule.id, "import/too-large");
}

#[test]
fn nesting_up_to_the_limit_is_read_on_a_small_stack() {
    let depth = 64;
    let body = format!("{}{}{}", "<w:tbl><w:tr><w:tc>".repeat(depth), p(&r("底")), "</w:tc></w:tr></w:tbl>".repeat(depth));
    let bytes = File::new(&body).bytes();
    let read =
        std::thread::Builder::new().stack_size(1 << 20).spawn(move || shown(&read(&bytes, Limits::default()).unwrap().blocks)).unwrap();
    assert!(read.join().unwrap().contains('底'));
}

#[test]
fn a_broken_part_beside_the_document_is_reported() {
    let file = File::new(&p(&r("正文"))).with("n", "numbering", "numbering.xml", "<broken");
    let document = file.read();
    assert_eq!(shown(&document.blocks), "正文\n");
    assert_eq!(reported(&document), "import/broken-part 文件里的自动编号部分已经损坏，没有读出\n");
}

#[test]
fn the_properties_of_a_form_are_read() {
    let property = |name: &str, value: &str| format!("<property name=\"{name}\"><vt:lpwstr>{value}</vt:lpwstr></property>");
    let properties = format!(
        "<Properties xmlns=\"x\" xmlns:vt=\"y\">{}{}{}</Properties>",
        property("qinglian.id", " guanhe "),
        property("qinglian.kind", "brand"),
        property("other", "1")
    );
    let document = File::new(&p(&r("正文"))).with_root("custom-properties", "docProps/custom.xml", &properties).read();
    assert_eq!((document.id.as_deref(), document.kind.as_deref()), (Some("guanhe"), Some("brand")));
}
