//! Attachments as `check` tells of them: the words, the place, the weight in each edition.

use std::path::Path;

use qinglian::build::{Inspection, check};
use qinglian::diag::Severity;
use qinglian::edition::Edition;

use crate::folder::TestFolder;

/// A publication whose one document offers these files.
fn publication(files: &[(&str, &[u8])]) -> TestFolder {
    let folder = TestFolder::new();
    folder.write("content/publication.yaml", "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: []\n");
    folder.write("content/units.yaml", "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n");
    folder.write("content/brands/qinglian.md", "---\ntitle: 清莲云汀\nunit: yunting\nrole: flower\n---\n\n一花领九叶。\n");
    let names: Vec<String> = files.iter().map(|(name, _)| format!("  - \"{}\"\n", name.replace('\n', "\\n"))).collect();
    folder.write("content/documents/a.md", format!("---\ntitle: 一文\nunit: yunting\nattachments:\n{}---\n\n正文。\n", names.concat()));
    for (name, bytes) in files {
        folder.write(&format!("content/documents/{name}"), bytes);
    }
    folder
}

/// What is told of the attachments, without the frame of each finding.
fn told(root: &Path, edition: Edition) -> Vec<(Severity, String)> {
    let (_, findings) = check(&Inspection::new(root.join("content"), edition));
    let is_ours = |rule: &str| rule.starts_with("attachment/") || matches!(rule, "privacy/document-metadata" | "offline/file-name");
    let ours = findings.iter().filter(|finding| is_ours(finding.rule.id));
    ours.map(|finding| (finding.severity, format!("{} {}", finding.rule.id, finding.message))).collect()
}

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\n4 0 obj<</Author(Zhang San)>>endobj\ntrailer<</Root 1 0 R/Size 5/Info 4 0 R>>\n%%EOF\n";

#[test]
fn the_public_edition_refuses_what_tells_and_what_lies() {
    let page = b"<!DOCTYPE html><script>alert(1)</script>";
    let folder = publication(&[("名单.pdf", PDF), ("通知.txt", page), ("表.docx", b"PK\x03\x04"), ("说明.txt", "说明".as_bytes())]);
    let expected = [
        (Severity::Error, "privacy/document-metadata 附件「documents/名单.pdf」里写着作者「Zhang San」"),
        (Severity::Error, "attachment/type-mismatch 附件「documents/通知.txt」的内容是网页（HTML），扩展名却是 .txt"),
        (Severity::Error, "attachment/unreadable 附件「documents/表.docx」是损坏的压缩包"),
    ];
    let told_there = told(folder.path(), Edition::Public);
    assert_eq!(told_there, expected.map(|(severity, words)| (severity, words.to_owned())));
    let weights: Vec<Severity> = told(folder.path(), Edition::Draft).into_iter().map(|(severity, _)| severity).collect();
    assert_eq!(weights, [Severity::Info, Severity::Warning, Severity::Info]);
}

#[test]
fn a_finding_stands_where_the_file_is_offered_and_names_the_way_out() {
    let folder = publication(&[("名单.pdf", PDF)]);
    let (_, findings) = check(&Inspection::new(folder.path().join("content"), Edition::Public));
    let finding = findings.iter().find(|finding| finding.rule.id == "privacy/document-metadata").unwrap().render();
    assert!(finding.contains("a.md:5:6\n"), "{finding}");
    assert!(finding.contains("标记密文—清理文档"), "{finding}");
}

#[cfg(unix)]
#[test]
fn names_are_told_before_they_reach_a_stick() {
    let clean: &[u8] = "正文".as_bytes();
    let names = ["a\nb.txt", "a\u{202e}fdp.txt", "e\u{301}.txt", "\u{e9}.txt", "nul.txt", "为什么?.txt", "甲.txt"];
    let folder = publication(&names.map(|name| (name, clean)));
    let mut told = told(folder.path(), Edition::Public);
    told.sort_by(|a, b| a.1.cmp(&b.1));
    let expected = [
        "附件「documents/a<U+000A>b.txt」的名字有看不见的字符（U+000A，换行）",
        "附件「documents/a<U+202E>fdp.txt」的名字有看不见的字符（U+202E，会颠倒前后文字的显示）",
        "附件「documents/nul.txt」的名字用了 Windows 保留的名字「nul」",
        "附件「documents/\u{e9}.txt」的名字与「documents/e\u{301}.txt」看上去一样，只是编码不同（苹果电脑的写法）",
        "附件「documents/为什么?.txt」的名字有「?」，在 Windows 上不能用",
    ];
    let expected = expected.map(|words| (Severity::Error, format!("offline/file-name {words}")));
    assert_eq!(told, expected);
}

#[test]
fn a_film_is_walked_and_a_large_file_refused_without_being_read() {
    let folder = publication(&[("a.mp4", b"x"), ("b.pdf", b"x")]);
    let extend = |name: &str, head: &[u8], tail: &[u8]| {
        use std::io::{Seek as _, SeekFrom, Write as _};
        let mut file = std::fs::File::create(folder.path().join("content/documents").join(name)).unwrap();
        file.write_all(head).unwrap();
        file.seek(SeekFrom::Start(600 << 20)).unwrap();
        file.write_all(tail).unwrap();
    };
    let boxes = [b"\0\0\0\x10ftypisom\0\0\0\0".as_slice(), &((600_u32 << 20) - 16).to_be_bytes(), b"mdat"].concat();
    extend("a.mp4", &boxes, b"\0\0\0\x18moov\0\0\0\x10udta\0\0\0\x08\xA9xyz");
    extend("b.pdf", b"%PDF-1.7\n", b"%%EOF");
    let words: Vec<String> = told(folder.path(), Edition::Public).into_iter().map(|(_, words)| words).collect();
    assert_eq!(
        words,
        [
            "privacy/document-metadata 附件「documents/a.mp4」里写着拍摄地点",
            "attachment/unreadable 附件「documents/b.pdf」有 600 MB，超过 200 MB 的查不了"
        ]
    );
}
