//! 编辑 in the preview: who may save, what is written, and that nobody's words are overwritten.

use std::fs;

use serde_json::Value;

use super::{CASE, SVG, package, small, two_units, unpacked};
use crate::folder::TestFolder;
use crate::program::run;
use crate::serve::{Server, status};

const ENTRY: &str = "/__qinglian/edit/cases/shuichi/";

/// The description that the page gets of its entry.
fn desk(server: &Server) -> (Value, Vec<u8>) {
    let (code, script) = server.bytes(&format!("{ENTRY}%E5%A1%AB%E6%8A%A5/kit.js"));
    assert_eq!(code, 200);
    let text = String::from_utf8(script.clone()).unwrap();
    let json = text.strip_prefix("window.qinglianDesk = ").and_then(|rest| rest.split_once(";\nqinglianKit(")).unwrap().0;
    (serde_json::from_str(json).unwrap(), script)
}

fn save(server: &Server, version: &str, package: &[u8]) -> (u16, Value) {
    let headers = format!(
        "Content-Type: application/zip\r\nX-Qinglian-Version: {version}\r\nOrigin: {}\r\nSec-Fetch-Site: same-origin",
        server.origin()
    );
    let (code, answer) = server.post(&format!("{ENTRY}save"), &headers, package);
    (code, serde_json::from_slice(&answer).unwrap_or_default())
}

fn undo(server: &Server) -> (u16, Value) {
    let (code, answer) = server.post(&format!("{ENTRY}undo"), &format!("Origin: {}", server.origin()), b"");
    (code, serde_json::from_slice(&answer).unwrap_or_default())
}

fn text(folder: &TestFolder) -> String {
    fs::read_to_string(folder.path().join("content/cases/shuichi/index.md")).unwrap()
}

#[test]
fn every_entry_leads_to_its_workbench_with_all_that_it_needs() {
    let folder = two_units();
    let server = Server::start(&folder);
    assert!(server.get("/cases/shuichi.html").contains(&format!("<a class=\"qinglian-edit\" href=\"{ENTRY}\">编辑</a>")));
    assert!(server.get("/").contains("href=\"/__qinglian/edit/\">编辑条目</a>"));
    assert!(!server.get("/cases/index.html").contains("qinglian-edit"));
    let list = server.get("/__qinglian/edit/");
    assert!(list.contains("一把水尺量到底") && list.contains("href=\"/__qinglian/edit/brands/qinglian/\""), "{list}");
    let (desk, script) = desk(&server);
    assert_eq!((desk["entry"].as_str(), desk["title"].as_str()), (Some("cases/shuichi"), Some("一把水尺量到底")));
    assert_eq!(desk["pictures"][0]["url"], "file/cases/shuichi/qiao.svg");
    let (code, picture) = server.bytes(&format!("{ENTRY}{}", desk["pictures"][0]["url"].as_str().unwrap()));
    assert_eq!((code, picture), (200, SVG.as_bytes().to_vec()));
    // The office sees everything of its own entry.
    assert_eq!(small(&script)["cases/shuichi/index.md"], CASE.as_bytes());
    let (code, files) = server.bytes(&format!("{ENTRY}files.zip"));
    assert_eq!((code, &unpacked(&files)["cases/shuichi/qiao.svg"]), (200, &SVG.as_bytes().to_vec()));
    for path in ["file/units.yaml", "file/cases/shuichi/../../units.yaml", "file/cases/wuwang-heyi.md", "%E5%A1%AB%E6%8A%A5/none.js"] {
        assert_eq!(status(&server.get(&format!("{ENTRY}{path}"))), "404", "{path}");
    }
    assert_eq!(status(&server.get("/__qinglian/edit/cases/none/")), "404");
}

#[test]
fn only_a_page_of_this_server_may_save() {
    let folder = two_units();
    let server = Server::start(&folder);
    let (desk, _) = desk(&server);
    let version = desk["version"].as_str().unwrap();
    let sent = package("guanhe", &[("cases/shuichi/index.md", CASE.replace("水尺", "尺").as_bytes())]);
    let path = format!("{ENTRY}save");
    let kind = format!("Content-Type: application/zip\r\nX-Qinglian-Version: {version}");
    let own = server.origin();
    for headers in [
        kind.clone(),
        format!("{kind}\r\nOrigin: http://127.0.0.1:1"),
        format!("{kind}\r\nOrigin: null"),
        format!("{kind}\r\nOrigin: {own}\r\nSec-Fetch-Site: cross-site"),
        format!("{kind}\r\nOrigin: {own}\r\nSec-Fetch-Site: none"),
    ] {
        assert_eq!(server.post(&path, &headers, &sent).0, 403, "{headers}");
    }
    let no_cookie =
        format!("POST {path} HTTP/1.1\r\n{}\r\nOrigin: {own}\r\n{kind}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", server.host());
    assert_eq!(status(&server.send(&no_cookie)), "403");
    assert_eq!(server.post(&path, &format!("Content-Type: text/plain\r\nX-Qinglian-Version: {version}\r\nOrigin: {own}"), &sent).0, 415);
    assert_eq!(server.post(&path, &format!("Content-Type: application/zip\r\nOrigin: {own}"), &sent).0, 400);
    let (code, answer) = save(&server, version, b"PK\x03\x04");
    assert_eq!((code, answer["state"].as_str()), (422, Some("refused")));
    assert_eq!(answer["findings"][0]["rule"], "import/package-manifest");
    let other = package("guanhe", &[("cases/wuwang-heyi/index.md", b"---\n---\n")]);
    assert_eq!(save(&server, version, &other).0, 400);
    assert_eq!(status(&server.get(&path)), "405");
    assert_eq!(text(&folder), CASE);
}

#[test]
fn what_is_saved_is_in_the_folder_and_can_be_taken_back() {
    let folder = two_units();
    let server = Server::start(&folder);
    let (desk, _) = desk(&server);
    let new = CASE.replace("汛期少跑三十趟。", "汛期少跑三十趟。\n\n![塔](ta.svg)");
    let rows = "cases/shuichi/qiao.svg:\n  caption: 东渠新桥\n  author: 林二\ncases/shuichi/ta.svg:\n  caption: 塔\n";
    let files: [(&str, &[u8]); 4] = [
        ("cases/shuichi/index.md", new.as_bytes()),
        ("cases/shuichi/qiao.svg", SVG.as_bytes()),
        ("cases/shuichi/ta.svg", SVG.as_bytes()),
        ("images.yaml", rows.as_bytes()),
    ];
    let sent = package("guanhe", &files);
    let (code, answer) = save(&server, desk["version"].as_str().unwrap(), &sent);
    assert_eq!((code, answer["state"].as_str()), (200, Some("saved")), "{answer}");
    assert_eq!(answer["files"], serde_json::json!(["cases/shuichi/index.md", "cases/shuichi/ta.svg", "images.yaml"]));
    assert_eq!(text(&folder), new);
    let ledger = fs::read_to_string(folder.path().join("content/images.yaml")).unwrap();
    assert!(ledger.contains("caption: 东渠新桥") && ledger.contains("author: 林二") && ledger.contains("notes: 台账里的备注"), "{ledger}");
    let version = answer["version"].as_str().unwrap().to_owned();
    let (code, answer) = save(&server, &version, &sent);
    assert_eq!((code, answer["state"].as_str(), answer["version"].as_str()), (200, Some("same"), Some(version.as_str())));
    let (code, answer) = undo(&server);
    assert_eq!((code, answer["state"].as_str(), answer["text"].as_str()), (200, Some("restored"), Some(CASE)));
    assert_eq!(text(&folder), CASE);
    assert!(!folder.path().join("content/cases/shuichi/ta.svg").exists());
    assert_eq!(undo(&server).0, 404);
}

#[test]
fn an_entry_without_a_folder_gets_its_pictures_beside_it_and_replaces_no_other() {
    let folder = two_units();
    folder.write("content/cases/ta.svg", SVG);
    let server = Server::start(&folder);
    let entry = "/__qinglian/edit/cases/wuwang-heyi/";
    let (_, script) = server.bytes(&format!("{entry}%E5%A1%AB%E6%8A%A5/kit.js"));
    let script = String::from_utf8(script).unwrap();
    let version = script.split_once("\"version\":\"").unwrap().1.split('"').next().unwrap();
    let headers = format!("Content-Type: application/zip\r\nX-Qinglian-Version: {version}\r\nOrigin: {}", server.origin());
    let new = "---\ntitle: 五网合一\nunit: yunting\n---\n\n![塔](ta.svg)\n";
    let sent = |picture: &str, bytes: &str| {
        package("yunting", &[("cases/wuwang-heyi.md", new.as_bytes()), (&format!("cases/{picture}"), bytes.as_bytes())])
    };
    let (code, answer) = server.post(&format!("{entry}save"), &headers, &sent("ta.svg", &SVG.replace('8', "9")));
    assert_eq!(code, 409);
    assert!(String::from_utf8(answer).unwrap().contains("已有另一个文件「cases/ta.svg」"));
    let (code, _) = server.post(&format!("{entry}save"), &headers, &sent("wang.svg", SVG));
    assert_eq!(code, 200);
    let read = |path: &str| fs::read_to_string(folder.path().join("content/cases").join(path)).unwrap();
    assert_eq!((read("wuwang-heyi.md").as_str(), read("wang.svg").as_str(), read("ta.svg").as_str()), (new, SVG, SVG));
}

#[test]
fn twenty_versions_are_kept() {
    let folder = two_units();
    let server = Server::start(&folder);
    let mut version = desk(&server).0["version"].as_str().unwrap().to_owned();
    for number in 1..=22 {
        let new = CASE.replace("三十趟", &format!("{number} 趟"));
        let (code, answer) = save(&server, &version, &package("guanhe", &[("cases/shuichi/index.md", new.as_bytes())]));
        assert_eq!(code, 200, "{answer}");
        version = answer["version"].as_str().unwrap().to_owned();
    }
    let mut back = 0;
    while undo(&server).0 == 200 {
        back += 1;
    }
    assert_eq!(back, 20);
    assert!(text(&folder).contains("汛期少跑2 趟"));
}

#[test]
fn a_file_that_was_changed_meanwhile_is_shown_and_merged_and_never_overwritten() {
    let folder = two_units();
    let server = Server::start(&folder);
    let (desk, _) = desk(&server);
    let version = desk["version"].as_str().unwrap();
    let theirs = CASE.replace("每座桥下立一把水尺。", "每座桥下立一把新水尺。");
    folder.write("content/cases/shuichi/index.md", &theirs);
    let mine = CASE.replace("汛期少跑三十趟。", "汛期少跑四十趟。");
    let sent = package("guanhe", &[("cases/shuichi/index.md", mine.as_bytes())]);
    let (code, answer) = save(&server, version, &sent);
    assert_eq!((code, answer["state"].as_str()), (409, Some("changed")), "{answer}");
    assert_eq!((answer["yours"].as_str(), answer["theirs"].as_str()), (Some(mine.as_str()), Some(theirs.as_str())));
    let merged = theirs.replace("汛期少跑三十趟。", "汛期少跑四十趟。");
    assert_eq!((answer["merged"].as_str(), answer["conflicts"].as_array().map(Vec::len)), (Some(merged.as_str()), Some(0)));
    assert_eq!(text(&folder), theirs);
    // What the person chose is saved over what was shown.
    let sent = package("guanhe", &[("cases/shuichi/index.md", merged.as_bytes())]);
    assert_eq!(save(&server, answer["version"].as_str().unwrap(), &sent).0, 200);
    assert_eq!(text(&folder), merged);
    // A picture and its row are the entry's, too.
    let (desk, _) = self::desk(&server);
    folder.write("content/cases/shuichi/qiao.svg", SVG.replace('8', "9"));
    assert_eq!(save(&server, desk["version"].as_str().unwrap(), &sent).0, 409);
    assert_eq!(run(folder.path(), &["check", "--undo"]).code, Some(0));
}

#[test]
fn a_file_keeps_its_encoding_and_its_ends_of_lines() {
    let folder = two_units();
    let (bytes, ..) = encoding_rs::GB18030.encode(CASE);
    let with_both: Vec<u8> = bytes.iter().flat_map(|byte| if *byte == b'\n' { vec![b'\r', b'\n'] } else { vec![*byte] }).collect();
    folder.write("content/cases/shuichi/index.md", &with_both);
    let server = Server::start(&folder);
    let version = desk(&server).0["version"].as_str().unwrap().to_owned();
    let new = CASE.replace("三十趟", "四十趟");
    assert_eq!(save(&server, &version, &package("guanhe", &[("cases/shuichi/index.md", new.as_bytes())])).0, 200);
    let written = fs::read(folder.path().join("content/cases/shuichi/index.md")).unwrap();
    let (decoded, ..) = encoding_rs::GB18030.decode(&written);
    assert_eq!(decoded, new.replace('\n', "\r\n"));
}
