//! The same file again, a newer one, and back.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::files::{docx, picture};
use crate::folder::TestFolder;
use crate::program::{run, sound};

const FIRST: &[&str] = &["# 五网合一", "## 主要做法", "打通五张网。", "数据多跑路。", "## 工作成效", "群众少跑腿。"];

/// Every file of the publication but what is kept for taking back.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    gather(folder, "", &mut files);
    files
}

fn gather(folder: &Path, below: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for item in fs::read_dir(folder).unwrap() {
        let item = item.unwrap();
        let name = format!("{below}{}", item.file_name().to_str().unwrap());
        if name.starts_with(".qinglian") {
            continue;
        }
        if item.path().is_dir() {
            gather(&item.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(item.path()).unwrap());
        }
    }
}

fn imported(lines: &[&str]) -> TestFolder {
    let folder = sound();
    fs::remove_file(folder.path().join("content/cases/wuwang-heyi.md")).unwrap();
    send(&folder, lines);
    folder
}

fn send(folder: &TestFolder, lines: &[&str]) -> String {
    folder.write("典型案例/材料.docx", docx(lines));
    let answer = run(folder.path(), &["import", "典型案例/材料.docx", "--kind", "case"]);
    assert_eq!(answer.code, Some(0), "{}\n{}", answer.out, answer.err);
    answer.out
}

#[test]
fn the_same_file_changes_not_a_byte() {
    let folder = imported(FIRST);
    let content = folder.path().join("content");
    let entry = content.join("cases/wuwang-heyi/index.md");
    let text = fs::read_to_string(&entry).unwrap().replace("数据多跑路。", "数据多跑路，编辑部改。");
    fs::write(&entry, text).unwrap();
    let before = files(&content);
    let out = send(&folder, FIRST);
    assert!(out.contains("与上次相同，没有变动") && out.contains("没有要写入的文件"), "{out}");
    assert_eq!(files(&content), before);
}

#[test]
fn a_newer_file_is_merged_with_what_the_office_edited() {
    let folder = imported(FIRST);
    let entry = folder.path().join("content/cases/wuwang-heyi/index.md");
    let text = fs::read_to_string(&entry).unwrap().replace("数据多跑路。", "数据多跑路，编辑部改。");
    fs::write(&entry, text).unwrap();
    let out =
        send(&folder, &["# 五网合一", "## 主要做法", "打通五张网，共 12 项。", "数据多跑路，单位改。", "## 工作成效", "群众少跑腿。"]);
    assert!(out.contains("已并入现有的条目，1 处两边都改了") && out.contains("警告[import/conflict]"), "{out}");
    let text = fs::read_to_string(&entry).unwrap();
    assert!(text.contains("打通五张网，共 12 项。"), "{text}");
    assert!(text.contains("数据多跑路，编辑部改。\n\n<!-- 单位改为：数据多跑路，单位改。 -->"), "{text}");
    let undone = run(folder.path(), &["check", "--undo"]);
    assert!(undone.out.contains("在 import 之前的样子"), "{}", undone.out);
    assert!(!fs::read_to_string(&entry).unwrap().contains("单位改为"));
}

#[test]
fn taking_back_leaves_no_folder() {
    let folder = imported(FIRST);
    assert!(folder.path().join("content/cases/wuwang-heyi/index.md").exists());
    run(folder.path(), &["check", "--undo"]);
    assert!(!folder.path().join("content/cases/wuwang-heyi").exists());
    assert!(!folder.path().join("content/imports.yaml").exists());
}

#[test]
fn an_entry_of_another_unit_is_not_overwritten() {
    let folder = sound();
    folder.write(
        "content/units.yaml",
        "- id: yunting\n  name: 云汀市交通运输局\n  level: city\n- id: guanhe\n  name: 官河区交通运输局\n  level: county\n",
    );
    folder.write("材料.docx", docx(FIRST));
    let before = files(&folder.path().join("content"));
    let answer = run(folder.path(), &["import", "材料.docx", "--kind", "case", "--unit", "guanhe", "--id", "wuwang-heyi"]);
    assert!(answer.out.contains("编号 cases/wuwang-heyi 已是「云汀市交通运输局」的条目，没有导入"), "{}", answer.out);
    assert_eq!(files(&folder.path().join("content")), before);
}

#[test]
fn a_finding_says_the_paragraph_as_long_as_the_line_is_as_it_came() {
    let folder = imported(&["# 五网合一", "## 主要做法", "联系电话 13812345678。", "数据多跑路。"]);
    let check = || run(folder.path(), &["check", "--only", "entries"]).out;
    let out = check();
    assert!(out.contains("= 原稿：「材料.docx」第 3 段「联系电话 13812345678。」"), "{out}");
    let entry = folder.path().join("content/cases/wuwang-heyi/index.md");
    let text = fs::read_to_string(&entry).unwrap().replace("联系电话", "请拨");
    fs::write(&entry, text).unwrap();
    let out = check();
    assert!(!out.contains("第 3 段"), "{out}");
}

#[test]
fn pictures_keep_their_names() {
    let folder = imported(FIRST);
    let add = |shade: u8, name: &str| folder.write(&format!("典型案例/{name}"), picture(16, shade));
    add(1, "巡查现场照片.png");
    let import = || run(folder.path(), &["import", "典型案例", "--kind", "case"]);
    import();
    let at = |name: &str| fs::read(folder.path().join("content/cases/wuwang-heyi").join(name));
    assert_eq!(at("wuwang-heyi-01.png").unwrap(), picture(16, 1));
    add(2, "公示栏照片.png");
    import();
    assert_eq!(at("wuwang-heyi-01.png").unwrap(), picture(16, 1));
    assert_eq!(at("wuwang-heyi-02.png").unwrap(), picture(16, 2));
    assert!(at("wuwang-heyi-03.png").is_err());
}
