//! `qinglian import` of what the workbench saved.

use std::fs;
use std::path::Path;

use jiff::civil::Date;
use qinglian::draft::package::{Stamp, write};

use super::{CASE, SVG, package, two_units};
use crate::folder::TestFolder;
use crate::program::{Answer, run};

/// The county's case as the unit changes it: it has never seen what the office adds.
const SENT: &str = "---\ntitle: 一把水尺量到底\nunit: guanhe\ndate: 2026-05-12\nimages: [qiao.svg]\n---\n\n\
    ## 主要做法\n\n每座桥下立一把水尺，水位自动上传。\n\n## 工作成效\n\n汛期少跑三十趟。\n";
/// The same as the kit gave it.
const GIVEN: &str = "---\ntitle: 一把水尺量到底\nunit: guanhe\ndate: 2026-05-12\nimages: [qiao.svg]\n---\n\n\
    ## 主要做法\n\n每座桥下立一把水尺。\n\n## 工作成效\n\n汛期少跑三十趟。\n";

fn import(folder: &TestFolder, bytes: &[u8]) -> Answer {
    folder.write("来件/官河-一把水尺量到底-2026-11-28.zip", bytes);
    run(folder.path(), &["import", "来件"])
}

fn read(folder: &TestFolder, path: &str) -> String {
    fs::read_to_string(folder.path().join("content").join(path)).unwrap()
}

/// What becomes of a file of a package; none when it goes.
type Change<'a> = &'a dyn Fn(&str, &[u8]) -> Option<Vec<u8>>;

#[test]
fn a_new_entry_comes_with_everything_beside_it() {
    let folder = two_units();
    let text = "---\ntitle: 新桥\nunit: guanhe\nimages: [桥.svg]\nattachments: [清单.zip, 附件/表.docx]\n---\n\n## 主要做法\n\n见图。\n";
    // Files for download are what they are: an archive is not unpacked, a document is no entry.
    let archive = package("guanhe", &[("cases/x/index.md", b"---\n---\n")]);
    let rows = "cases/xinqiao/桥.svg:\n  caption: 新桥落成\n  author: 林二\ncases/shuichi/qiao.svg:\n  author: 别人\n";
    let sent = package(
        "guanhe",
        &[
            ("cases/xinqiao/index.md", text.as_bytes()),
            ("cases/xinqiao/桥.svg", SVG.as_bytes()),
            ("cases/xinqiao/清单.zip", &archive),
            ("cases/xinqiao/附件/表.docx", b"PK\x03\x04\0"),
            ("images.yaml", rows.as_bytes()),
        ],
    );
    let answer = import(&folder, &sent);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{}", answer.out);
    assert!(answer.out.contains("典型案例《新桥》→ cases/xinqiao/index.md　新建"), "{}", answer.out);
    assert_eq!(read(&folder, "cases/xinqiao/index.md"), text);
    let bytes = |path: &str| fs::read(folder.path().join("content/cases/xinqiao").join(path)).unwrap();
    assert_eq!((bytes("桥.svg"), bytes("清单.zip"), bytes("附件/表.docx")), (SVG.as_bytes().to_vec(), archive, b"PK\x03\x04\0".to_vec()));
    let ledger = read(&folder, "images.yaml");
    assert!(ledger.contains("cases/xinqiao/桥.svg:\n  caption: 新桥落成\n  author: 林二\n"), "{ledger}");
    // A row of a picture that is not in the package is not the package's.
    assert!(ledger.contains("author: 待补") && !ledger.contains("别人"), "{ledger}");
    let again = import(&folder, &sent);
    assert!(again.out.contains("与上次相同，没有变动") && again.out.contains("没有要写入的文件"), "{}", again.out);
}

#[test]
fn what_the_unit_could_not_see_stays_and_what_it_changed_comes() {
    let folder = two_units();
    let sent = package("guanhe", &[("cases/shuichi/index.md", SENT.as_bytes()), ("base/cases/shuichi/index.md", GIVEN.as_bytes())]);
    let answer = import(&folder, &sent);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{}", answer.out);
    assert!(answer.out.contains("已并入现有的条目") && !answer.out.contains("两边都改了"), "{}", answer.out);
    assert_eq!(read(&folder, "cases/shuichi/index.md"), CASE.replace("立一把水尺。", "立一把水尺，水位自动上传。"));
    // The office works on; the unit goes on from where it was: only what it has changed since comes.
    let office = read(&folder, "cases/shuichi/index.md").replace("汛期少跑三十趟。", "今年汛期少跑三十趟。").replace("，水位自动上传", "");
    folder.write("content/cases/shuichi/index.md", &office);
    let later = SENT.replace("## 工作成效", "## 工作成效\n\n群众点赞。");
    let sent = package("guanhe", &[("cases/shuichi/index.md", later.as_bytes()), ("base/cases/shuichi/index.md", GIVEN.as_bytes())]);
    let answer = import(&folder, &sent);
    assert!(answer.out.contains("已并入现有的条目"), "{}", answer.out);
    assert_eq!(read(&folder, "cases/shuichi/index.md"), office.replace("## 工作成效", "## 工作成效\n\n群众点赞。"));
}

/// Everything in the publication but what is kept for taking back.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for item in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = item.file_name().into_string().unwrap();
        if name == ".qinglian" {
            continue;
        }
        match item.path().is_dir() {
            true => found.extend(contents(&item.path()).into_iter().map(|(path, bytes)| (format!("{name}/{path}"), bytes))),
            false => found.push((name, fs::read(item.path()).unwrap())),
        }
    }
    found.sort();
    found
}

#[track_caller]
fn refused(files: &[(&str, &[u8])], told: &[&str]) {
    let folder = two_units();
    let before = contents(&folder.path().join("content"));
    for (path, bytes) in files {
        folder.write(&format!("来件/官河/{path}"), bytes);
    }
    let answer = run(folder.path(), &["import", "来件"]);
    assert_eq!(answer.code, Some(1), "{}", answer.out);
    let all = format!("{}{}", answer.out, answer.err);
    told.iter().for_each(|words| assert!(all.contains(words), "{words}: {all}"));
    assert_eq!(contents(&folder.path().join("content")), before, "{told:?}");
}

#[test]
fn tampered_half_and_newer_packages_change_nothing() {
    let files =
        super::unpacked(&package("guanhe", &[("cases/shuichi/index.md", SENT.as_bytes()), ("cases/shuichi/qiao.svg", SVG.as_bytes())]));
    let with = |change: Change<'_>| -> Vec<(String, Vec<u8>)> {
        files.iter().filter_map(|(path, bytes)| Some((path.clone(), change(path, bytes)?))).collect()
    };
    let check = |changed: Vec<(String, Vec<u8>)>, told: &[&str]| {
        refused(&changed.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect::<Vec<_>>(), told);
    };
    let tampered = with(&|path, bytes| Some(if path.ends_with(".md") { [bytes, b"\n"].concat() } else { bytes.to_vec() }));
    check(tampered, &["import/package-changed", "index.md", "整包没有导入", "解压后删去 package.json"]);
    let half = with(&|path, bytes| (!path.ends_with(".svg")).then(|| bytes.to_vec()));
    check(half, &["import/package-missing", "qiao.svg", "请向单位重新要一份"]);
    let newer = with(&|path, bytes| {
        let text = String::from_utf8_lossy(bytes).replace("\"format\": 1", "\"format\": 7");
        Some(if path == "package.json" { text.into_bytes() } else { bytes.to_vec() })
    });
    check(newer, &["import/package-manifest", "第 7 版", "新版的 qinglian"]);
    let cut = with(&|path, bytes| Some(if path == "package.json" { bytes[..60].to_vec() } else { bytes.to_vec() }));
    check(cut, &["import/package-manifest", "清单读不出"]);
}

#[test]
fn a_foreign_file_is_left_and_another_units_entry_is_refused() {
    let folder = two_units();
    let sent = package("guanhe", &[("cases/shuichi/index.md", SENT.as_bytes()), ("base/cases/shuichi/index.md", GIVEN.as_bytes())]);
    for (path, bytes) in super::unpacked(&sent) {
        folder.write(&format!("官河/{path}"), bytes);
    }
    folder.write("官河/cases/shuichi/后放的.svg", SVG);
    let answer = run(folder.path(), &["import", "官河"]);
    assert_eq!(answer.code, Some(0), "{}", answer.out);
    let all = format!("{}{}", answer.out, answer.err);
    assert!(all.contains("import/package-extra") && all.contains("后放的.svg"), "{all}");
    assert!(!folder.path().join("content/cases/shuichi/后放的.svg").exists());
    let other = SENT.replace("unit: guanhe", "unit: yunting");
    let answer = import(&folder, &package("guanhe", &[("cases/jia/index.md", other.as_bytes())]));
    assert_eq!(answer.code, Some(1));
    let all = format!("{}{}", answer.out, answer.err);
    assert!(all.contains("import/package-unit") && all.contains("云汀市交通运输局"), "{all}");
    assert!(!folder.path().join("content/cases/jia").exists());
}

#[test]
fn what_the_office_saved_for_itself_is_of_no_unit() {
    let folder = two_units();
    let files: [(&str, &[u8]); 1] = [("cases/shuichi/index.md", SENT.as_bytes())];
    let stamp = |kit: &str, unit: &str| Stamp {
        kit: kit.to_owned(),
        unit: unit.to_owned(),
        version: String::new(),
        saved: Date::constant(2026, 11, 28),
    };
    let answer = import(&folder, &write(&stamp("desk-cases-shuichi", ""), files).unwrap());
    assert_eq!(answer.code, Some(0), "{}", answer.out);
    assert!(!format!("{}{}", answer.out, answer.err).contains("import/package-"), "{}", answer.out);
    // Last year's kit is said, and taken all the same.
    let folder = two_units();
    let answer = import(&folder, &write(&stamp("guanhe-2025-00000000", "guanhe"), files).unwrap());
    assert_eq!(answer.code, Some(0), "{}", answer.out);
    assert!(format!("{}{}", answer.out, answer.err).contains("import/package-kit"), "{}{}", answer.out, answer.err);
}
