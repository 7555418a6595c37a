//! 三审三校: what a signature is bound to, what the ledger notices, and what is said.

use std::fs;

use qinglian::build::{Inspection, check};
use qinglian::diag::{Diagnostic, Severity};
use qinglian::edition::Edition;

use crate::folder::TestFolder;
use crate::program::{run, sound};

const POLICY: &str = "review:\n  stages:\n    - id: first\n      name: 初审\n    - id: second\n      name: 复审\n    - id: final\n      name: 终审\n  proofs: 2\n";
const CASE: &str = "cases/wuwang-heyi";

/// The sound publication with a policy, and pictures in its case.
fn with_policy() -> TestFolder {
    let folder = sound();
    let file = folder.path().join("content/publication.yaml");
    fs::write(&file, fs::read_to_string(&file).unwrap() + POLICY).unwrap();
    folder.write("content/cases/bridge.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>");
    folder.write(
        "content/cases/wuwang-heyi.md",
        "---\ntitle: 五网合一\nunit: yunting\ndate: 2026-05-12\nstatus: draft\nimages: [bridge.svg]\n---\n\n## 主要做法\n\n打通五张网。\n",
    );
    folder
}

#[track_caller]
fn sign(folder: &TestFolder, entry: &str, stage: &str, by: &str) {
    let answer = run(folder.path(), &["review", entry, "--stage", stage, "--by", by, "--date", "2026-11-10"]);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{answer:?}");
}

const EVERY_STAGE: [(&str, &str); 5] = [("first", "林一"), ("second", "陈二"), ("final", "周三"), ("proof1", "林一"), ("proof2", "陈二")];

/// Every stage of both entries.
fn sign_all(folder: &TestFolder) {
    for (stage, by) in EVERY_STAGE {
        let answer = run(folder.path(), &["review", "--all", "--stage", stage, "--by", by, "--date", "2026-11-10"]);
        assert_eq!(answer.code, Some(0), "{answer:?}");
    }
}

/// What is said of the case, or of all: rule and message, a line each.
fn said(folder: &TestFolder, edition: Edition) -> String {
    let (_, findings) = check(&Inspection::new(folder.path().join("content"), edition));
    findings.iter().map(|finding| format!("{:?} {} {}\n", finding.severity, finding.rule.id, finding.message)).collect()
}

#[test]
fn a_publication_without_a_policy_needs_no_review() {
    assert_eq!(said(&sound(), Edition::Public), "");
}

#[test]
fn what_is_missing_is_said_once_an_entry() {
    let folder = with_policy();
    let expected = "Warning proof/rounds 「清莲云汀」的现稿校对了0次，应校对2次，还差一校、二校\n\
                    Error review/missing 「清莲云汀」还没有初审、复审、终审\n\
                    Warning proof/rounds 「五网合一」的现稿校对了0次，应校对2次，还差一校、二校\n\
                    Error review/missing 「五网合一」还没有初审、复审、终审\n";
    assert_eq!(said(&folder, Edition::Public), expected);
    assert_eq!(said(&folder, Edition::Internal), expected.replace("Error", "Warning"));
    assert_eq!(said(&folder, Edition::Draft), "");
    let (_, findings) = check(&Inspection::new(folder.path().join("content"), Edition::Public));
    let first = findings.iter().find(|finding| finding.rule.id == "review/missing").map(Diagnostic::render).unwrap();
    assert!(first.ends_with("  = 提示：qinglian review brands/qinglian --stage first --by 姓名\n"), "{first}");
    let refused = run(folder.path(), &["build"]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.starts_with("还不能生成，先要改好或补齐：\n  1. 「清莲云汀」还没有初审、复审、终审\n"), "{}", refused.err);
}

#[test]
fn all_signatures_let_the_public_edition_out() {
    let folder = with_policy();
    sign_all(&folder);
    assert_eq!(said(&folder, Edition::Public), "");
    assert_eq!(run(folder.path(), &["build", "--only", "site"]).code, Some(0));
}

/// Changes a file after everything was signed and says whether the case is stale.
fn is_stale(change: impl FnOnce(&TestFolder)) -> bool {
    let folder = with_policy();
    sign_all(&folder);
    change(&folder);
    said(&folder, Edition::Public)
        .contains("review/stale 「五网合一」在初审（林一，2026-11-10）、复审（陈二，2026-11-10）、终审（周三，2026-11-10）之后改动过")
}

fn replace(folder: &TestFolder, path: &str, from: &str, to: &str) {
    let file = folder.path().join("content").join(path);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from));
    fs::write(file, text.replacen(from, to, 1)).unwrap();
}

#[test]
fn any_change_of_what_is_printed_makes_signatures_stale() {
    let case = "cases/wuwang-heyi.md";
    assert!(is_stale(|folder| replace(folder, case, "五张网。", "六张网。")), "a word");
    assert!(is_stale(|folder| replace(folder, case, "status:", "summary: 一句\nstatus:")), "a field");
    assert!(is_stale(|folder| replace(folder, case, "五张网。", "五张网。\n\n::: 内部\n内情\n:::")), "an internal block");
    assert!(is_stale(|folder| replace(folder, "cases/bridge.svg", "h8v8", "h8v7")), "a picture");
    assert!(is_stale(|folder| drop(folder.write("content/images.yaml", "cases/bridge.svg:\n  caption: 桥\n"))), "a caption");
}

#[test]
fn what_is_not_printed_leaves_signatures_alone() {
    let case = "cases/wuwang-heyi.md";
    assert!(!is_stale(|_| {}));
    assert!(!is_stale(|folder| replace(folder, case, "status: draft", "status: final")), "the status");
    assert!(!is_stale(|folder| replace(folder, case, "unit:", "# 备注\nunit:")), "a remark");
    assert!(!is_stale(|folder| replace(folder, case, "unit:", "contact: 综合科\nscore: 1.5 分\nunit:")), "an internal field");
    assert!(!is_stale(|folder| replace(folder, case, "五张网。", "五张网。<!-- 待查 -->")), "a remark in the text");
    assert!(!is_stale(|folder| replace(folder, case, "\n\n打通", "\r\n\r\n\r\n打通")), "line ends");
    assert!(!is_stale(|folder| replace(folder, "brands/qinglian/index.md", "一花", "一朵花")), "another entry");
}

#[test]
fn a_change_that_is_taken_back_needs_no_new_signature() {
    let folder = with_policy();
    sign_all(&folder);
    replace(&folder, "cases/wuwang-heyi.md", "五张网", "六张网");
    sign(&folder, CASE, "first", "林一");
    replace(&folder, "cases/wuwang-heyi.md", "六张网", "五张网");
    assert_eq!(said(&folder, Edition::Public), "");
}

#[test]
fn one_person_in_two_stages_is_told() {
    let folder = with_policy();
    for (stage, by) in EVERY_STAGE {
        sign(&folder, "qinglian", stage, by);
        if stage != "final" {
            sign(&folder, CASE, stage, by);
        }
    }
    let answer = run(folder.path(), &["review", CASE, "--stage", "final", "--by", "林一"]);
    let expected = "警告：有 1 篇的初审、终审都由林一一人审签，三审应由三人分别审签\n  = 提示：审签已经登记；换人重新审签其中一审，如 qinglian review --all --stage final --by 姓名\n";
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), expected));
    assert_eq!(said(&folder, Edition::Public), "Warning review/same-person 「五网合一」的初审、终审都由林一一人审签\n");
}

#[test]
fn stages_follow_each_other() {
    let folder = with_policy();
    let answer = run(folder.path(), &["review", CASE, "--stage", "second", "--by", "陈二"]);
    let expected = "错误：「五网合一」的初审还没有审签，或审签后稿件改动过，不能登记复审\n  = 提示：请先登记：qinglian review cases/wuwang-heyi --stage first --by 姓名\n";
    assert_eq!((answer.code, answer.err.as_str()), (Some(2), expected));
    sign(&folder, "五网合一", "初审", "林一");
    sign(&folder, CASE, "proof1", "林一");
    sign(&folder, "wuwang-heyi", "二审", "陈二");
    assert!(!folder.path().join("content/.reviews.yaml.new").exists());
}

#[test]
fn wrong_commands_are_explained() {
    let folder = with_policy();
    let wrong = |arguments: &[&str], expected: &str| {
        let answer = run(folder.path(), &[&["review"], arguments].concat());
        assert_eq!((answer.code, answer.err.trim_end()), (Some(2), expected), "{arguments:?}");
    };
    wrong(
        &[CASE, "--stage", "frist", "--by", "林一"],
        "错误：没有「frist」这个审级\n  = 提示：可以是 first（初审）、second（复审）、final（终审）、proof1（一校）、proof2（二校）",
    );
    wrong(
        &["cases/wuwang", "--stage", "first", "--by", "林一"],
        "错误：没有编号为「cases/wuwang」的条目\n  = 提示：是不是「cases/wuwang-heyi」？",
    );
    wrong(&[CASE, "--stage", "first", "--by", " "], "错误：审签人不能为空\n  = 提示：用 --by 写明审签人的姓名");
    wrong(
        &[CASE, "--stage", "first", "--by", "林一", "--date", "2026-02-30"],
        "错误：日期「2026-02-30」不存在或写法不对\n  = 提示：请写成 2026-11-10",
    );
    wrong(&[CASE, "--stage", "first"], "错误：缺少 --by <姓名>\n  = 提示：用 --help 查看用法，如 qinglian build --help");
}

fn ledger(folder: &TestFolder) -> String {
    fs::read_to_string(folder.path().join("content/reviews.yaml")).unwrap()
}

/// Alters the ledger and gives what is said of it as broken.
fn broken(alter: impl FnOnce(String) -> String) -> Vec<String> {
    let folder = with_policy();
    sign_all(&folder);
    folder.write("content/reviews.yaml", alter(ledger(&folder)));
    let (_, findings) = check(&Inspection::new(folder.path().join("content"), Edition::Draft));
    findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| format!("{} {}", finding.rule.id, finding.message))
        .collect()
}

fn without_line(text: &str, words: &str) -> String {
    text.lines().filter(|line| !line.contains(words)).map(|line| line.to_owned() + "\n").collect()
}

#[test]
fn a_ledger_that_was_altered_shows_it() {
    assert!(broken(|text| text).is_empty());
    let altered = ["review/ledger-broken 「brands/qinglian」的这一行审校记录，或它的前一行，被改动过"];
    assert_eq!(broken(|text| text.replacen("林一", "林二", 1)), altered);
    assert_eq!(broken(|text| text.replacen("2026-11-10", "2026-11-09", 1)), altered);
    let first_of_case = |text: &str| text.lines().find(|line| line.contains("stage: second")).unwrap().to_owned();
    assert_eq!(
        broken(|text| {
            let line = first_of_case(&text);
            text.replacen(&(line + "\n"), "", 1)
        }),
        altered
    );
    let last = |text: &str| text.lines().rfind(|line| line.contains("proof2")).unwrap().to_owned();
    assert_eq!(
        broken(|text| {
            let line = last(&text);
            without_line(&text, &line)
        }),
        ["review/ledger-broken 「cases/wuwang-heyi」的审校记录少了行，或封记被改动过"]
    );
    assert_eq!(
        broken(|text| text.replacen("seal: \"", "seal: \"0", 1)),
        ["review/ledger-broken 「brands/qinglian」的审校记录少了行，或封记被改动过"]
    );
}

#[test]
fn a_broken_ledger_is_not_written_over() {
    let folder = with_policy();
    sign(&folder, CASE, "first", "林一");
    let text = ledger(&folder).replace("林一", "林二");
    folder.write("content/reviews.yaml", &text);
    let answer = run(folder.path(), &["review", CASE, "--stage", "second", "--by", "陈二"]);
    assert_eq!((answer.code, ledger(&folder)), (Some(1), text));
    let expected =
        "错误[review/ledger-broken]：「cases/wuwang-heyi」的这一行审校记录，或它的前一行，被改动过\n --> content/reviews.yaml:7:7\n";
    assert!(answer.err.starts_with(expected), "{}", answer.err);
    assert!(answer.err.ends_with("共 1 个错误，没有登记；reviews.yaml 没有变动\n"), "{}", answer.err);
}

#[test]
fn the_ledger_is_plain_text_that_merges() {
    let folder = with_policy();
    let opinion = "同意：“五网”提法准确 # 无改动\n已核";
    let answer =
        run(folder.path(), &["review", CASE, "--stage", "first", "--by", "林一", "--opinion", opinion, "--date", "2026年11月10日"]);
    assert_eq!(answer.out, "已登记「五网合一」（cases/wuwang-heyi）：初审，林一，2026-11-10\n");
    sign(&folder, "qinglian", "first", "陈: 二");
    let text = ledger(&folder);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 12, "{text}");
    assert!(lines[3].starts_with("- entry: brands/qinglian") && lines[8].starts_with("- entry: cases/wuwang-heyi"), "{text}");
    assert!(text.contains("opinion: \"同意：“五网”提法准确 # 无改动 已核\""), "{text}");
    assert!(!said(&folder, Edition::Public).contains("broken"), "{}", said(&folder, Edition::Public));
    // Two people sign two entries on two machines: the lines of both, in the order of the ids.
    let (one, other) = (with_policy(), with_policy());
    sign(&one, CASE, "first", "林一");
    sign(&other, "qinglian", "first", "陈二");
    let merged = ledger(&other) + &ledger(&one).lines().skip(2).map(|line| line.to_owned() + "\n").collect::<String>();
    one.write("content/reviews.yaml", merged);
    assert!(!said(&one, Edition::Public).contains("review/ledger-broken"));
}

#[test]
fn signing_all_again_signs_what_changed() {
    let folder = with_policy();
    sign_all(&folder);
    replace(&folder, "cases/wuwang-heyi.md", "五张网", "六张网");
    let answer = run(folder.path(), &["review", "--all", "--stage", "first", "--by", "林一", "--date", "2026-11-12"]);
    assert_eq!(answer.out, "已登记 1 篇：初审，林一，2026-11-12；1 篇已经签过且没有改动，没有重签\n");
    assert_eq!(ledger(&folder).matches("stage: first").count(), 3);
}

#[test]
fn several_stages_are_signed_at_once_in_their_order() {
    let folder = with_policy();
    let answer =
        run(folder.path(), &["review", "--all", "--stage", "second，初审", "--stage", "proof1", "--by", "林一", "--date", "2026-11-10"]);
    let told = ["初审", "复审", "一校"].map(|stage| format!("已登记 2 篇：{stage}，林一，2026-11-10\n")).concat();
    assert_eq!((answer.code, answer.out.as_str()), (Some(0), told.as_str()));
    let warned = "警告：有 2 篇的初审、复审都由林一一人审签，三审应由三人分别审签\n";
    assert!(answer.err.starts_with(warned), "{}", answer.err);
    // The one way out that was named: somebody else signs.
    let answer = run(folder.path(), &["review", "--all", "--stage", "second", "--by", "陈二", "--date", "2026-11-11"]);
    let expected = "已登记 2 篇：复审，陈二，2026-11-11；其中 2 篇原来由别人签过，改签了姓名\n";
    assert_eq!((answer.code, answer.out.as_str(), answer.err.as_str()), (Some(0), expected, ""));
    let table = run(folder.path(), &["review", "--table"]).out;
    assert_eq!(table.matches("林一 2026-11-10  陈二 2026-11-11").count(), 2, "{table}");
    assert!(!said(&folder, Edition::Public).contains("review/same-person"));
}

#[test]
fn of_several_stages_all_or_none_are_signed() {
    let folder = with_policy();
    let answer = run(folder.path(), &["review", CASE, "--stage", "first,final", "--by", "林一"]);
    let expected = "错误：「五网合一」的复审还没有审签，或审签后稿件改动过，不能登记终审\n";
    assert!(answer.code == Some(2) && answer.err.starts_with(expected), "{answer:?}");
    assert!(!folder.path().join("content/reviews.yaml").exists());
}

#[test]
fn the_table_shows_who_signed() {
    let folder = with_policy();
    sign_all(&folder);
    replace(&folder, "cases/wuwang-heyi.md", "五张网", "六张网");
    sign(&folder, CASE, "first", "林一");
    let answer = run(folder.path(), &["review", "--table", "--html", "table.html"]);
    let expected = "审核表已存为 table.html，可用浏览器打开后打印\n\
                    单位  类别      标题      初审             复审             终审             一校             二校\n\
                    市局  清廉品牌  清莲云汀  林一 2026-11-10  陈二 2026-11-10  周三 2026-11-10  林一 2026-11-10  陈二 2026-11-10\n\
                    市局  典型案例  五网合一  林一 2026-11-10  陈二（失效）     周三（失效）     林一（失效）     陈二（失效）\n\
                    共 2 篇，审校齐全 1 篇，未齐 1 篇\n";
    assert_eq!((answer.code, answer.out.as_str()), (Some(0), expected));
    let page = fs::read_to_string(folder.path().join("table.html")).unwrap();
    assert!(
        page.contains("<h1>清莲云汀审核表</h1>") && page.contains("<td class=\"stale\">失效<br><small>陈二 2026-11-10</small></td>"),
        "{page}"
    );
    assert!(!page.contains("<script") && page.contains("@page { size: A4 landscape"));
}

#[test]
fn signatures_of_nothing_are_told() {
    let folder = with_policy();
    sign_all(&folder);
    fs::remove_file(folder.path().join("content/cases/wuwang-heyi.md")).unwrap();
    assert_eq!(said(&folder, Edition::Public), "Warning review/unknown-entry 审校记录里的条目「cases/wuwang-heyi」不存在\n");
}
