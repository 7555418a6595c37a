//! `check` as it is typed: the table, one rule, the corrections, the page to print, the waivers.

use std::fs;

use crate::folder::TestFolder;
use crate::program::{Answer, run, sound};

const BODY: &str = "---\ntitle: 又一案\nunit: yunting\n---\n\n群众反映反映强烈,认真布署\"一把手\"负总责。\n";

/// A sound publication with one faulty case.
fn faulty() -> TestFolder {
    let folder = sound();
    folder.write("content/cases/b.md", BODY);
    folder
}

fn check(folder: &TestFolder, arguments: &[&str]) -> Answer {
    run(folder.path(), &[&["check"], arguments].concat())
}

#[test]
fn the_table_lists_every_rule() {
    let folder = TestFolder::new();
    let listed = check(&folder, &["--list"]);
    assert_eq!((listed.code, listed.err.as_str()), (Some(0), ""));
    for id in ["text/repeated-word", "review/stale", "album/missing-leaf", "waiver/expired", "yaml/colon"] {
        assert!(listed.out.contains(id), "{id}");
    }
    let json: serde_json::Value = serde_json::from_str(&check(&folder, &["--list", "--format", "json"]).out).unwrap();
    assert!(json["rules"].as_array().unwrap().len() >= 150);
}

#[test]
fn a_rule_is_explained() {
    let folder = TestFolder::new();
    let told = check(&folder, &["--explain", "text/percent-range"]);
    let expected = "text/percent-range：百分数范围省略了前一个百分号\n\n类别：数字与用字\n轻重：草稿版提示，内部版警告，公开版警告\n依据：GB/T 15835—2011 5.1.4\n说明：例：5～10% → 5%～10%。\n怎么改：补上百分号\n自动改正：把握大的可以用 qinglian check --fix 改正，先用 --dry-run 看改动\n豁免：在 waivers.yaml 里写 rule: text/percent-range，并写明 place（位置）、reason（理由）、person（责任人）、expires（到期）\n";
    assert_eq!((told.code, told.out.as_str()), (Some(0), expected));
    let unknown = check(&folder, &["--explain", "text/repeated-wort"]);
    assert_eq!(unknown.code, Some(2));
    assert_eq!(unknown.err, "错误：没有规则「text/repeated-wort」\n  = 提示：是不是 text/repeated-word？\n");
}

#[test]
fn a_finding_names_its_source() {
    let told = check(&faulty(), &[]).out;
    let expected = "警告[text/repeated-word]：「反映」连着写了两次\n --> content/cases/b.md:6:3\n  |\n6 | 群众反映反映强烈,认真布署\"一把手\"负总责。\n  |     ^^^^^^^^\n  = 提示：多半应是「反映」；确实要反复的，请列入词典 repeated_allowed\n  = 依据：《图书编校质量差错认定细则》\n";
    assert!(told.contains(expected), "{told}");
    let json: serde_json::Value = serde_json::from_str(&check(&faulty(), &["--format", "json"]).out).unwrap();
    let finding = json["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == "text/repeated-word").unwrap();
    // What repeats is not always a slip, so that nothing takes its place by itself.
    assert_eq!((&finding["fix"], &finding["source"]), (&serde_json::Value::Null, &"《图书编校质量差错认定细则》".into()));
    assert!(finding["waived"].is_null());
}

#[test]
fn corrections_are_shown_first_then_made() {
    let folder = faulty();
    let file = folder.path().join("content/cases/b.md");
    let shown = check(&folder, &["--fix", "--dry-run"]);
    assert_eq!(shown.code, Some(0));
    assert!(shown.out.starts_with("--- content/cases/b.md\n@@ 第 6 行\n- "), "{}", shown.out);
    assert!(shown.out.ends_with("可以改正 1 个文件里的 3 处；没有写入，去掉 --dry-run 就改\n"), "{}", shown.out);
    assert_eq!(fs::read_to_string(&file).unwrap(), BODY);
    let made = check(&folder, &["--fix"]);
    assert!(made.out.ends_with("已改正 1 个文件里的 3 处；请再运行一次 qinglian check\n"), "{}", made.out);
    assert!(fs::read_to_string(&file).unwrap().ends_with("\n群众反映反映强烈，认真部署“一把手”负总责。\n"));
    assert_eq!(check(&folder, &["--only", "entries"]).out.matches("[text/").count(), 1);
    assert_eq!(check(&folder, &["--fix"]).out, "没有可以自动改正的问题\n");
    let left: Vec<_> = fs::read_dir(folder.path().join("content/cases")).unwrap().map(|item| item.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn encodings_are_kept() {
    let folder = faulty();
    let file = folder.path().join("content/cases/b.md");
    let (gb, _, _) = encoding_rs::GB18030.encode(BODY);
    let with_mark = [b"\xEF\xBB\xBF", BODY.replace('\n', "\r\n").as_bytes()].concat();
    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(BODY.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for bytes in [gb.into_owned(), with_mark, wide] {
        fs::write(&file, &bytes).unwrap();
        assert_eq!(check(&folder, &["--fix"]).code, Some(0));
        let written = fs::read(&file).unwrap();
        assert_eq!(written[..2], bytes[..2]);
        assert!(written != bytes);
        let rules = check(&folder, &[]).out;
        assert_eq!(rules.matches("[text/").count(), 1, "{rules}");
    }
    let lines = "---\r\ntitle: 又一案\r\nunit: yunting\r\n---\r\n\r\n布署工作。\r\n";
    fs::write(&file, lines).unwrap();
    check(&folder, &["--fix"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), lines.replace("布署", "部署"));
}

#[test]
fn the_page_is_grouped_by_unit() {
    let page = check(&faulty(), &["--format", "html"]).out;
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), "{page}");
    assert!(page.contains("<h1>清莲云汀检查单（公开版）</h1>") && page.contains("<h2>云汀市交通运输局 <small>"), "{page}");
    assert!(page.contains("群众<mark>反映反映</mark>强烈"), "{page}");
    assert!(!page.contains("<script"), "{page}");
}

#[test]
fn what_somebody_answers_for_is_listed_as_waived() {
    let folder = faulty();
    let waiver = |rule: &str, more: &str| format!("- rule: {rule}\n  place: cases/b\n{more}");
    let whole = "  reason: 引用原文\n  person: 机关党委办公室\n  expires: 2999-12-31\n";
    folder.write("content/waivers.yaml", waiver("text/repeated-word", whole));
    let told = check(&folder, &[]).out;
    assert!(
        told.contains("提示[text/repeated-word]：「反映」连着写了两次")
            && told.contains("已豁免：引用原文（机关党委办公室，有效至 2999-12-31）"),
        "{told}"
    );
    folder.write("content/waivers.yaml", waiver("text/dash", whole));
    assert!(check(&folder, &[]).out.contains("警告[waiver/unused]：豁免「text/dash」没有用到\n --> content/waivers.yaml:1:3\n"));
    folder.write("content/waivers.yaml", waiver("text/repeated-word", &whole.replace("2999", "2019")));
    let expired = check(&folder, &[]);
    assert_eq!(expired.code, Some(1));
    assert!(expired.out.contains("错误[waiver/expired]：豁免「text/repeated-word」已在 2019-12-31 到期"), "{}", expired.out);
    folder.write("content/waivers.yaml", waiver("text/repeated-word", "  reason: 引用原文\n"));
    assert!(check(&folder, &[]).out.contains("错误[waiver/no-reason]：豁免「text/repeated-word」没有写全"));
    folder.write("content/waivers.yaml", waiver("text/repeated-wort", whole));
    assert!(check(&folder, &[]).out.contains("错误[waiver/unknown-rule]：没有规则「text/repeated-wort」"));
}

#[test]
fn the_office_s_own_lists_count() {
    let folder = faulty();
    folder.write(
        "content/dictionary/ben-ju.yaml",
        "source: 本局用语规定\ndate: 2026-01-01\nrepeated_allowed: [反映反映]\ntypos:\n  - {wrong: 总责, right: 全责}\nseverities:\n  text/straight-quote: off\n",
    );
    let told = check(&folder, &[]).out;
    assert!(!told.contains("「反映」") && !told.contains("text/straight-quote"), "{told}");
    assert!(told.contains("警告[text/known-typo]：「总责」是常见错别字"), "{told}");
}

#[test]
fn an_error_of_a_rule_refuses_the_public_edition() {
    let folder = sound();
    folder.write("content/cases/b.md", "---\ntitle: 又一案\nunit: yunting\n---\n\n电话13812345678。\n");
    let refused = run(folder.path(), &["build"]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("1. 这里有一个手机号码\n     content/cases/b.md:6:3  [privacy/mobile]"), "{}", refused.err);
    assert!(!folder.path().join("dist").exists());
    assert_eq!(run(folder.path(), &["build", "--edition", "draft"]).code, Some(0));
}

#[test]
#[cfg(unix)]
fn what_the_rules_go_by_is_read_or_complained_about() {
    for path in ["waivers.yaml", "dictionary", "reviews.yaml"] {
        let folder = sound();
        std::os::unix::fs::symlink("/etc", folder.path().join("content").join(path)).unwrap();
        let told = check(&folder, &["--edition", "public"]);
        assert_eq!(told.code, Some(1), "{path}: {}", told.out);
        assert!(told.out.contains("错误[source/outside]") && told.out.contains(path), "{path}: {}", told.out);
    }
}

/// A case with everything that rules do not see: a remark in the front matter and one in the text, an inner block and a secret one.
const HIDDEN: &str = "---\n# 备注,备注\ntitle: 又一案\nunit: yunting\n---\n\n布署工作,<!-- 密,布署 -->一起。\n\n::: internal\n内,内布署\n:::\n\n::: secret_never\n密,布署\n:::\n\n布署任务。\n";

#[test]
fn corrections_leave_hidden_text_byte_for_byte() {
    let folder = sound();
    let file = folder.write("content/cases/b.md", HIDDEN);
    let corrected = HIDDEN.replace("布署工作,", "部署工作，").replace("布署任务", "部署任务");
    let made = check(&folder, &["--fix"]);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""));
    assert_eq!(fs::read_to_string(&file).unwrap(), corrected);
    let (gb, _, _) = encoding_rs::GB18030.encode(HIDDEN);
    fs::write(&file, &gb).unwrap();
    assert_eq!(check(&folder, &["--fix"]).code, Some(0));
    assert_eq!(fs::read(&file).unwrap(), *encoding_rs::GB18030.encode(&corrected).0);
}

#[test]
fn entries_made_by_new_are_corrected() {
    let folder = sound();
    for kind in ["case", "brand", "system", "activity", "document", "work"] {
        assert_eq!(run(folder.path(), &["new", kind, "yi-hao"]).code, Some(0));
    }
    let files: Vec<_> = ["cases", "brands", "systems", "activities", "documents", "works"]
        .map(|kind| folder.path().join("content").join(kind).join("yi-hao/index.md"))
        .to_vec();
    for file in &files {
        fs::write(file, fs::read_to_string(file).unwrap() + "\n布署工作。\n").unwrap();
    }
    let made = check(&folder, &["--fix", "--edition", "draft"]);
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{}", made.out);
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        assert!(text.ends_with("\n部署工作。\n") && text.contains("#"), "{text}");
    }
}

#[test]
fn corrections_and_signatures_are_taken_back() {
    let folder = sound();
    let file = folder.write("content/cases/b.md", HIDDEN);
    let other = folder.write("content/cases/c.md", BODY);
    assert_eq!(check(&folder, &["--undo"]).out, "没有可以恢复的改动\n");
    assert_eq!(check(&folder, &["--fix"]).code, Some(0));
    assert_eq!(run(folder.path(), &["review", "cases/b", "--stage", "first", "--by", "林一"]).code, Some(0));
    assert_eq!(check(&folder, &["--undo"]).out, "已恢复 1 个文件在 review 之前的样子：「reviews.yaml」；还可以再恢复 1 次\n");
    assert!(!folder.path().join("content/reviews.yaml").exists());
    let fixed = fs::read_to_string(&other).unwrap();
    fs::write(&other, fixed.clone() + "后来写的\n").unwrap();
    let refused = check(&folder, &["--undo"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(refused.err.starts_with("错误：「cases/c.md」在 check --fix 之后又改动过，没有恢复\n  = 提示："), "{}", refused.err);
    assert_ne!(fs::read_to_string(&file).unwrap(), HIDDEN, "all files or none");
    fs::write(&other, fixed).unwrap();
    assert_eq!(check(&folder, &["--undo"]).out, "已恢复 2 个文件在 check --fix 之前的样子：「cases/b.md」「cases/c.md」\n");
    assert_eq!((fs::read_to_string(&file).unwrap().as_str(), fs::read_to_string(&other).unwrap().as_str()), (HIDDEN, BODY));
    assert_eq!(check(&folder, &["--undo"]).out, "没有可以恢复的改动\n");
}

#[test]
fn what_is_kept_is_bounded_and_goes_nowhere() {
    let folder = sound();
    let file = folder.write("content/cases/b.md", BODY);
    for _ in 0..23 {
        fs::write(&file, BODY).unwrap();
        assert_eq!(check(&folder, &["--fix"]).code, Some(0));
    }
    assert_eq!(fs::read_dir(folder.path().join("content/.qinglian/undo")).unwrap().count(), 20);
    assert_eq!(check(&folder, &["--only", "entries"]).out.matches("[text/").count(), 1);
    assert_eq!(run(folder.path(), &["build", "--only", "site", "--edition", "draft"]).code, Some(0));
    let list = fs::read_to_string(folder.path().join("dist").join(qinglian::output::MANIFEST)).unwrap();
    assert!(!list.contains("undo"), "{list}");
}

/// A sound publication of two units, one of whose cases has the same fault in many lines.
fn many_faults() -> TestFolder {
    let folder = sound();
    folder.write(
        "content/units.yaml",
        "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n- id: dongqu\n  name: 东渠区交通运输局\n  short_name: 东渠区局\n  level: county\n",
    );
    let lines: Vec<String> = (0..12).map(|number| format!("第{number}件事,说清楚了。")).collect();
    folder.write("content/cases/b.md", format!("---\ntitle: 又一案\nunit: dongqu\n---\n\n{}\n", lines.join("\n\n")));
    folder
}

#[test]
fn of_one_kind_five_are_told_in_full_and_the_others_by_their_lines() {
    let folder = many_faults();
    let told = check(&folder, &["--only", "entries"]).out;
    assert_eq!(told.matches("警告[text/half-width-punct]").count(), 5, "{told}");
    assert!(
        told.contains("content/cases/b.md 里 text/half-width-punct 还有 7 处：第 16、18、20、22、24、26、28 行（逐处列出用 --all）\n"),
        "{told}"
    );
    let all = check(&folder, &["--only", "entries", "--all"]).out;
    assert_eq!(all.matches("警告[text/half-width-punct]").count(), 12, "{all}");
    let json: serde_json::Value = serde_json::from_str(&check(&folder, &["--only", "entries", "--format", "json"]).out).unwrap();
    let findings = json["findings"].as_array().unwrap();
    assert_eq!(findings.iter().filter(|finding| finding["rule"] == "text/half-width-punct").count(), 12);
}

#[test]
fn a_report_ends_with_a_table_by_unit() {
    let told = check(&many_faults(), &["--only", "entries"]).out;
    let table = "单位              错误  警告  各类\n云汀市交通运输局     0     0\n东渠区交通运输局     0    12  标点 12\n";
    assert!(told.contains(table), "{told}");
}
