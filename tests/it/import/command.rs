//! `qinglian import` as a person runs it.

use std::fs;

use serde_json::Value;

use super::files::{archive, docx, gbk, picture, reworded};
use crate::folder::TestFolder;
use crate::program::{run, sound};

fn two_units() -> TestFolder {
    let folder = sound();
    folder.write(
        "content/units.yaml",
        "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n- id: guanhe\n  name: 官河区交通运输局\n  short_name: 官河区局\n  level: county\n",
    );
    folder
}

const CASE: &[&str] = &["# 阳光公示", "## 问题背景", "办事难。", "## 主要做法", "公开**清单，8＋N 项。", "## 工作成效", "好。"];

#[test]
fn a_package_of_a_unit_comes_in_with_names_in_gbk() {
    let folder = two_units();
    let case = docx(CASE);
    let name = gbk("典型案例/誠謀阳光.docx");
    folder.write("官河区局.zip", archive(&[(&name, None, &case), (b"__MACOSX/._a.docx", None, b"x"), (b"../b.docx", None, &case)]));
    let answer = run(folder.path(), &["import", "官河区局.zip"]);
    assert_eq!(answer.code, Some(1), "{}", answer.out);
    assert!(answer.out.contains("■ 官河区交通运输局　1 个条目"), "{}", answer.out);
    assert!(answer.out.contains("典型案例《阳光公示》→ cases/yangguang-gongshi/index.md　新建"), "{}", answer.out);
    assert!(answer.out.contains("来自「官河区局/典型案例/誠謀阳光.docx」"), "{}", answer.out);
    assert!(answer.out.contains("文件名指向压缩包之外，没有取出") && answer.out.contains("没有编号，暂定为"), "{}", answer.out);
    let text = fs::read_to_string(folder.path().join("content/cases/yangguang-gongshi/index.md")).unwrap();
    let expected = "---\ntitle: 阳光公示\nunit: guanhe\nstatus: submitted\nasterisks: redaction\n---\n\n## 问题背景\n\n办事难。\n\n## 主要做法\n\n公开**清单，8＋N 项。\n\n## 工作成效\n\n好。\n";
    assert_eq!(text, expected);
}

#[test]
fn a_unicode_field_beside_a_name_counts() {
    let folder = two_units();
    let name = gbk("典型案例/乱.docx");
    folder.write("guanhe.zip", archive(&[(&name, Some("典型案例/阳光公示.docx"), &docx(CASE))]));
    let answer = run(folder.path(), &["import", "guanhe.zip"]);
    assert!(answer.out.contains("来自「guanhe/典型案例/阳光公示.docx」"), "{}\n{}", answer.out, answer.err);
}

#[test]
fn a_look_writes_nothing_and_is_told_in_json() {
    let folder = two_units();
    folder.write("官河区局/典型案例.docx", docx(CASE));
    let answer = run(folder.path(), &["import", "官河区局", "--id", "yangguang", "--dry-run", "--format", "json"]);
    let report: Value = serde_json::from_str(&answer.out).unwrap();
    assert_eq!(report["entries"][0]["id"], "cases/yangguang");
    assert_eq!(report["entries"][0]["unit"], "guanhe");
    assert_eq!(report["written"], false);
    assert!(!folder.path().join("content/cases/yangguang").exists());
}

#[test]
fn what_cannot_be_known_is_asked_for() {
    let folder = two_units();
    folder.write("材料.docx", docx(&["# 一件事", "正文。"]));
    let kind = run(folder.path(), &["import", "材料.docx"]);
    assert_eq!(kind.code, Some(1));
    assert!(kind.out.contains("不知道是哪一类的条目，没有导入") && kind.out.contains("加 --kind 写明"), "{}", kind.out);
    let unit = run(folder.path(), &["import", "材料.docx", "--kind", "case"]);
    assert!(unit.out.contains("不知道是哪个单位报送的，没有导入"), "{}", unit.out);
    let wrong = run(folder.path(), &["import", "材料.docx", "--kind", "故事"]);
    assert_eq!(wrong.code, Some(2));
    let none = run(folder.path(), &["import", "没有.docx"]);
    assert_eq!(none.code, Some(2), "{}", none.err);
}

#[test]
fn files_of_other_kinds_have_each_their_way_out() {
    let folder = two_units();
    folder.write("官河区局/a.pdf", b"%PDF-1.7");
    folder.write("官河区局/b.rar", b"Rar!\x1a\x07\x00");
    folder.write("官河区局/c.docx", b"broken");
    let mut encrypted = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    encrypted.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    folder.write("官河区局/d.docx", encrypted);
    folder.write("官河区局/~$d.docx", b"x");
    let answer = run(folder.path(), &["import", "官河区局"]);
    for words in ["是 PDF 文件", "是 RAR 压缩包", "是损坏的 Word 文件", "是加了密码的文件"] {
        assert!(answer.out.contains(words), "{words}: {}", answer.out);
    }
    assert_eq!(answer.out.matches("错误[import/foreign]").count(), 4, "{}", answer.out);
}

#[test]
fn a_filled_form_gives_the_entry() {
    let folder = two_units();
    let made = run(folder.path(), &["new", "--word", "case", "--unit", "guanhe"]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    let form = fs::read(folder.path().join("典型案例填报表（官河区局）.docx")).unwrap();
    let filled = reworded(&form, |xml| {
        let xml = fill(&xml, "标题", "五网合一");
        let xml = fill(&xml, "摘要", "打通五张网");
        let xml = fill(&xml, "作者", "林一");
        let xml = fill(&xml, "问题背景", "数据*不通，多头跑。");
        fill(&xml, "主要做法", "打通五张网。")
    });
    folder.write("收到/典型案例填报表（官河区局）.docx", filled);
    let answer = run(folder.path(), &["import", "收到", "--id", "wuwang"]);
    assert_eq!(answer.code, Some(0), "{}\n{}", answer.out, answer.err);
    let text = fs::read_to_string(folder.path().join("content/cases/wuwang/index.md")).unwrap();
    let expected = "---\ntitle: 五网合一\nunit: guanhe\nstatus: submitted\nauthor: 林一\nsummary: 打通五张网\nasterisks: redaction\n---\n\n## 问题背景\n\n数据*不通，多头跑。\n\n## 主要做法\n\n打通五张网。\n";
    assert_eq!(text, expected);
}

/// Writes words into the paragraph behind a label or heading of a form, in place of the bracket that stands there.
fn fill(xml: &str, label: &str, words: &str) -> String {
    let at = xml.find(&format!(">{label}</w:t>")).unwrap_or_else(|| panic!("no {label}"));
    let start = at + xml[at..].find("〔请").unwrap();
    let end = start + xml[start..].find('〕').unwrap() + '〕'.len_utf8();
    format!("{}{words}{}", &xml[..start], &xml[end..])
}

#[test]
fn pictures_beside_the_file_and_texts_come_in() {
    let folder = two_units();
    folder.write("官河区局/典型案例/wuwang.txt", gbk("标题：五网\n一、主要做法\n打通五张网。\n"));
    folder.write("官河区局/典型案例/2026年5月执法人员巡查.png", picture(32, 7));
    let answer = run(folder.path(), &["import", "官河区局"]);
    assert_eq!(answer.code, Some(0), "{}", answer.out);
    let text = fs::read_to_string(folder.path().join("content/cases/wuwang/index.md")).unwrap();
    assert!(text.contains("title: 五网\n") && text.contains("images: wuwang-01.png\n") && text.contains("## 一、主要做法\n"), "{text}");
    assert_eq!(fs::read(folder.path().join("content/cases/wuwang/wuwang-01.png")).unwrap(), picture(32, 7));
    let ledger = fs::read_to_string(folder.path().join("content/images.yaml")).unwrap();
    assert_eq!(ledger, "cases/wuwang/wuwang-01.png:\n  caption: 2026年5月执法人员巡查\n  alt: 待补\n  author: 待补\n  consent: 待补\n");
}

#[test]
fn a_whole_year_comes_in_with_one_command() {
    let folder = sound();
    let mut units = String::new();
    for number in 0..40 {
        units.push_str(&format!("- id: unit-{number}\n  name: 第{number}县交通运输局\n  short_name: 第{number}县局\n  level: county\n"));
        let title = format!("# 阳光第{number}号");
        folder.write(&format!("报送/第{number}县局.zip"), archive(&[(&gbk("典型案例/材料.docx"), None, &docx(&[&title, "正文。"]))]));
    }
    folder.write("content/units.yaml", format!("- id: yunting\n  name: 云汀市交通运输局\n  level: city\n{units}"));
    let answer = run(folder.path(), &["import", "报送"]);
    assert_eq!(answer.code, Some(0), "{}", answer.out);
    assert_eq!(answer.out.matches("■ 第").count(), 40, "{}", answer.out);
    assert!(answer.out.contains("共 40 个条目：新建 40，并入 0，没有变动 0"), "{}", answer.out);
}

#[test]
fn a_picture_ledger_in_a_table_fills_in_what_is_missing() {
    let folder = two_units();
    folder.write("官河区局/典型案例/wuwang.txt", "标题：五网\n一、主要做法\n打通五张网。\n");
    folder.write("官河区局/典型案例/IMG_1.png", picture(32, 7));
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, (head, words)) in
        [("图片", "IMG_1.png"), ("图片说明", "2026年5月，巡查"), ("作者", "林一"), ("肖像同意", "是")].into_iter().enumerate()
    {
        let column = u16::try_from(column).unwrap();
        sheet.write(0, column, head).unwrap();
        sheet.write(1, column, words).unwrap();
    }
    folder.write("官河区局/图片台账.xlsx", workbook.save_to_buffer().unwrap());
    let answer = run(folder.path(), &["import", "官河区局"]);
    assert_eq!(answer.code, Some(0), "{}", answer.out);
    let ledger = fs::read_to_string(folder.path().join("content/images.yaml")).unwrap();
    let expected = "cases/wuwang/wuwang-01.png:\n  caption: 2026年5月，巡查\n  alt: 待补\n  author: 林一\n  consent: 已同意\n";
    assert_eq!(ledger, expected);
}

#[test]
fn files_of_one_name_from_two_units_are_two_entries() {
    let folder = two_units();
    for unit in ["市局", "官河区局"] {
        folder.write(&format!("报送/{unit}/典型案例/anli.docx"), docx(&[&format!("# {unit}的事"), "正文。"]));
    }
    let import = || run(folder.path(), &["import", "报送"]);
    let answer = import();
    assert_eq!(answer.code, Some(0), "{}", answer.out);
    assert!(answer.out.contains("cases/anli/index.md") && answer.out.contains("cases/anli-2/index.md"), "{}", answer.out);
    assert!(import().out.contains("新建 0，并入 0，没有变动 2"));
}
