//! Kinds of entries, each stated in one file: what the statement says is what pages, checks and reports do.

use std::fs;

use crate::folder::TestFolder;
use crate::program::{run, sound};

/// A publication with one more entry, built as a draft; the page of the entry.
fn page(folder: &TestFolder, entry: &str) -> String {
    let built = run(folder.path(), &["build", "--edition", "draft", "--only", "site", "--out", "out"]);
    assert_eq!(built.code, Some(0), "{}{}", built.out, built.err);
    fs::read_to_string(folder.path().join(format!("out/site/{entry}.html"))).unwrap()
}

#[test]
fn an_empty_section_is_missing_for_reports_as_for_rules() {
    let folder = sound();
    folder.write("content/cases/kong.md", "---\ntitle: 空节\nunit: yunting\nstatus: submitted\n---\n\n## 问题背景\n\n有。\n\n## 主要做法\n\n## 工作成效\n\n有。\n\n## 经验启示\n\n有。\n");
    let checked = run(folder.path(), &["check", "--edition", "draft"]);
    assert!(checked.out.contains("[case/section-missing]：缺少「主要做法」一节"), "{}", checked.out);
    let page = page(&folder, "cases/kong");
    assert!(page.contains("待补：主要做法") || page.contains("<li>主要做法</li>"), "{page}");
}

const MASCOT: &str = "---\ntitle: 小荷尺\nunit: yunting\nstatus: submitted\nbrand: qinglian\ndesigner: 青年小组\nvector: mascot.svg\nrights: 机关单位用于廉洁教育免费\n---\n\n小荷量路。\n";
const FIGURE: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>";

#[test]
fn a_mascot_has_its_page_facts_and_a_place_on_the_home_page() {
    let folder = sound();
    folder.write("content/mascots/xiaohe/index.md", MASCOT);
    folder.write("content/mascots/xiaohe/mascot.svg", FIGURE);
    let page = page(&folder, "mascots/xiaohe");
    for words in ["<dt>设计者</dt><dd>青年小组", "<dt>权利说明</dt>", "<dt>所属品牌</dt>", "IP形象"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let home = fs::read_to_string(folder.path().join("out/site/index.html")).unwrap();
    assert!(home.contains("id=\"home-mascots\"") && home.contains("小荷尺"), "{home}");
}

#[test]
fn a_mascot_without_rights_or_drawing_is_not_finished() {
    let folder = sound();
    folder.write("content/mascots/xiaohe.md", MASCOT.replace("vector: mascot.svg\n", "").replace("rights: 机关单位用于廉洁教育免费\n", ""));
    let checked = run(folder.path(), &["check", "--edition", "draft"]);
    assert!(checked.out.contains("警告[mascot/required-field]：缺少矢量图"), "{}", checked.out);
    assert!(checked.out.contains("警告[mascot/required-field]：缺少权利说明"), "{}", checked.out);
}

fn checklist(duty: &str) -> String {
    format!("---\ntitle: 清单{duty}\nunit: yunting\nstatus: submitted\nduty: {duty}\nrows:\n  - 按季对账\n---\n\n每季度一次。\n")
}

#[test]
fn a_unit_that_keeps_checklists_needs_five_and_the_four_duties() {
    let folder = sound();
    for duty in ["party_main", "secretary_first", "member_dual", "post"] {
        folder.write(&format!("content/checklists/{}.md", duty.replace('_', "-")), checklist(duty));
    }
    let checked = run(folder.path(), &["check", "--edition", "internal"]);
    assert!(checked.out.contains("警告[checklist/count]：「云汀市交通运输局」有 4 张责任清单，应为 5 张"), "{}", checked.out);
    assert!(checked.out.contains("警告[duty/gap]：「云汀市交通运输局」没有纪检监督责任的清单"), "{}", checked.out);
    folder.write("content/checklists/jiwei.md", checklist("discipline_supervision"));
    let checked = run(folder.path(), &["check", "--edition", "internal"]);
    assert!(!checked.out.contains("checklist/") && !checked.out.contains("duty/gap"), "{}", checked.out);
}

#[test]
fn a_checklist_is_internal_without_a_word_and_cannot_be_made_public() {
    let folder = sound();
    folder.write("content/checklists/a.md", checklist("post"));
    let shown = page(&folder, "checklists/a");
    assert!(shown.contains("按季对账"), "{shown}");
    let built = run(folder.path(), &["build", "--edition", "public", "--only", "site", "--out", "public"]);
    assert!(!folder.path().join("public/site/checklists").exists(), "{}{}", built.out, built.err);
    folder.write("content/checklists/a.md", checklist("post").replace("duty:", "visibility: public\nduty:"));
    let checked = run(folder.path(), &["check"]);
    assert!(checked.out.contains("错误[entry/internal-kind]：责任清单是内部资料，不能设为公开"), "{}", checked.out);
}

const RECTIFICATION: &str = "---\ntitle: 养护资金整治\nunit: yunting\nstatus: submitted\nfield: 养护资金\nfound: 46个\nfixed: 41\nmeasures:\n  - 按月公示\n---\n\n逐笔核对。\n";

#[test]
fn a_rectification_shows_its_numbers_on_its_page_and_has_a_part_of_the_book() {
    let folder = sound();
    folder.write("content/rectifications/yanghu.md", RECTIFICATION);
    let page = page(&folder, "rectifications/yanghu");
    for words in [
        "<dt>整治领域</dt><dd>养护资金",
        "<dt>发现问题</dt><dd><span class=\"n\">46个",
        "<dt>完成整改</dt><dd><span class=\"n\">41个",
        "按月公示",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let built = run(folder.path(), &["build", "--edition", "draft", "--only", "album", "--out", "book"]);
    assert_eq!(built.code, Some(0), "{}", built.err);
    let book = crate::album::words(&fs::read(folder.path().join("book/album.pdf")).unwrap());
    assert!(book.contains("46个") && book.contains("专项整治"), "{book}");
}

#[test]
fn a_rectification_without_numbers_is_not_finished_and_words_are_no_number() {
    let folder = sound();
    folder.write("content/rectifications/yanghu.md", RECTIFICATION.replace("found: 46个\n", "").replace("fixed: 41", "fixed: 大部分"));
    let checked = run(folder.path(), &["check", "--edition", "draft"]);
    assert!(checked.out.contains("[rectification/required-field]：缺少发现问题"), "{}", checked.out);
    assert!(checked.out.contains("错误[front-matter/type]：字段 fixed（完成整改）应是一个整数，现在是「大部分」"), "{}", checked.out);
}

const RISK: &str = "---\ntitle: 结算风险\nunit: yunting\nstatus: submitted\npost: 结算经办岗\nrisk: 以少报多\ngrade: high\nmeasure:\n  - 按月公示\nupdated: 2026-03-15\n---\n\n逐笔核对。\n";

#[test]
fn a_risk_point_stays_in_the_office_and_shows_its_grade_there() {
    let folder = sound();
    folder.write("content/risk_points/jiesuan.md", RISK);
    let page = page(&folder, "risk_points/jiesuan");
    for words in ["<dt>岗位</dt><dd>结算经办岗", "<dt>风险等级</dt><dd>高风险", "<dt>防控措施</dt><dd>按月公示", "<dt>复核日期</dt>"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    let built = run(folder.path(), &["build", "--edition", "public", "--only", "site", "--out", "public"]);
    assert!(folder.path().join("public/site/index.html").exists(), "{}{}", built.out, built.err);
    assert!(!folder.path().join("public/site/risk_points").exists(), "{}{}", built.out, built.err);
    folder.write("content/risk_points/jiesuan.md", RISK.replace("updated: 2026-03-15\n", "visibility: public\n"));
    let checked = run(folder.path(), &["check"]);
    assert!(checked.out.contains("错误[entry/internal-kind]：廉洁风险点是内部资料，不能设为公开"), "{}", checked.out);
    let checked = run(folder.path(), &["check", "--edition", "internal"]);
    assert!(checked.out.contains("警告[risk/required-field]：缺少复核日期"), "{}", checked.out);
}

#[test]
fn a_risk_point_is_stale_a_day_after_its_months_have_passed() {
    use qinglian::build::{self, Inspection};
    let folder = sound();
    folder.write("content/risk_points/jiesuan.md", RISK);
    let stale = |day: &str| {
        let inspection = Inspection {
            today: Some(day.parse().unwrap()),
            ..Inspection::new(folder.path().join("content"), qinglian::edition::Edition::Internal)
        };
        let (_, findings) = build::check(&inspection);
        findings.iter().filter(|finding| finding.rule.id == "risk/stale").map(|finding| finding.message.clone()).collect::<Vec<_>>()
    };
    assert_eq!(stale("2027-03-15"), Vec::<String>::new());
    assert_eq!(stale("2027-03-16"), ["高风险的复核日期是2026-03-15，已超过 12 个月"]);
    folder.write("content/dictionary/own.yaml", "source: 本局\ndate: 2026-01-01\nlimits:\n  risk_months_high: 6\n");
    assert_eq!(stale("2026-09-16"), ["高风险的复核日期是2026-03-15，已超过 6 个月"]);
    folder.write("content/dictionary/own.yaml", "source: 本局\ndate: 2026-01-01\nlimits:\n  risk_months_high: 99999999999999\n");
    assert_eq!(stale("2027-03-16"), Vec::<String>::new());
}

#[test]
fn no_more_problems_are_put_right_than_were_found() {
    let folder = sound();
    folder.write("content/rectifications/yanghu.md", RECTIFICATION.replace("fixed: 41", "fixed: 47"));
    let checked = run(folder.path(), &["check", "--edition", "internal"]);
    assert!(checked.out.contains("警告[data/parts-exceed-total]：完成整改 47 个，比发现的 46 个还多"), "{}", checked.out);
}
