//! The progress table, the balance, the indicators and the reminders: read back from what was written.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _};

use qinglian::balance::{Balance, chart, indicators};
use qinglian::diag::Diagnostic;
use qinglian::edition::Edition;
use qinglian::load::load;
use qinglian::model::Catalog;
use scraper::{Html, Selector};

use crate::folder::TestFolder;
use crate::program::{run, sound};

/// Three units of which one leaf is missing, entries that lack this and that, indicators of every sort.
fn publication() -> TestFolder {
    let folder = TestFolder::new();
    folder.write(
        "content/publication.yaml",
        "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: [guanhe, liantang]\n\
         sectors:\n  - id: jiguan\n    name: 清廉机关\n  - id: jiaotong\n    name: 清廉交通\n  - id: cunju\n    name: 清廉村居\n\
         aspects:\n  - id: culture\n    name: 廉洁文化\n  - id: rules\n    name: 制度规范\nsite:\n  name: 清莲云汀\n\
         report:\n  deadline: 2026-11-30\n  shares:\n    - by: region\n      name: 官河区\n      share: 2\n\
         \x20 indicators:\n    - name: 指标“5＋N＋1”\n      groups:\n        - name: 基本项\n          weight: 60\n          items:\n            - name: 品牌\n              weight: 2\n              target: 2\n              unit: 个\n              evidence: [brands/qinglian, brands/guanhe]\n            - name: 案例\n              target: 4\n              unit: 篇\n              evidence: [cases/one]\n            - name: 查处\n              value: masked\n              target: 9\n\
         \x20       - name: 加分项\n          weight: 10\n          items:\n            - name: 覆盖率\n              value: 45\n              target: 90\n              unit: \"%\"\n\
         \x20   - name: 清廉单元“8＋N”\n      groups:\n        - name: 8\n          weight: 100\n          items:\n            - name: 清廉交通\n              target: 2\n              sector: jiaotong\n            - name: 清廉村居\n              target: 1\n              sector: cunju\n\
         \x20 score_items:\n    - name: 先进集体\n      points: 1.5\n      unit: guanhe\n      evidence: [brands/guanhe]\n    - name: 经验推广\n      points: 0.5\n",
    );
    folder.write(
        "content/units.yaml",
        "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n  region: 市本级\n  department: 机关党委\n  contact: 机关党委专员\n\
         - id: guanhe\n  name: 官河区交通运输局\n  short_name: 官河区局\n  level: county\n  region: 官河区\n- id: liantang\n  name: 莲塘区交通运输局\n  short_name: 莲塘区局\n  level: county\n  region: 莲塘区\n",
    );
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>";
    folder.write("content/brands/guanhe/a.svg", svg);
    folder.write(
        "content/brands/qinglian.md",
        "---\ntitle: 清莲云汀\nunit: yunting\nrole: flower\nsector: jiguan\naspect: [culture, rules]\n---\n\n## 品牌释义\n\n一二三四五六七八九十\n",
    );
    folder.write(
        "content/brands/guanhe/index.md",
        "---\ntitle: 清风官河\nunit: guanhe\nrole: leaf\nstatus: final\nsource: 官河区局\nsector: jiaotong\naspect: culture\nslogan: 风清一河水\nemblem: a.svg\nemblem_notes: 一水\nsummary: 一句\nimages: [a.svg]\nscore: 1.5 分\n---\n\n## 品牌释义\n\n文。\n\n## 主要做法\n\n文。\n\n## 工作成效\n\n文。\n",
    );
    for (name, unit) in [("one", "yunting"), ("two", "yunting"), ("three", "yunting"), ("four", "guanhe")] {
        folder.write(
            &format!("content/cases/{name}.md"),
            format!(
                "---\ntitle: 案例{name}\nunit: {unit}\nsector: jiaotong\naspect: culture\nstatus: submitted\n---\n\n## 问题背景\n\n待补\n"
            ),
        );
    }
    folder
}

fn catalog(folder: &TestFolder, edition: Edition) -> Catalog {
    let (catalog, findings) = load(&folder.path().join("content"));
    let said: String = findings.iter().map(Diagnostic::render).collect();
    assert_eq!(said, "");
    catalog.unwrap().for_edition(edition)
}

/// The cells of every row.
type Rows = Vec<Vec<String>>;

/// The rows of every sheet, as text, by the sheet's name; and the XML of each sheet.
fn sheets(bytes: &[u8]) -> (BTreeMap<String, Rows>, BTreeMap<String, String>) {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut member = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let texts = |xml: &str, element: &str| -> Vec<String> {
        let document = roxmltree::Document::parse(xml).unwrap();
        let found =
            document.descendants().filter(|node| node.has_tag_name(("http://schemas.openxmlformats.org/spreadsheetml/2006/main", element)));
        found.map(|node| node.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect()).collect()
    };
    let strings = texts(&member("xl/sharedStrings.xml"), "si");
    let workbook = member("xl/workbook.xml");
    let document = roxmltree::Document::parse(&workbook).unwrap();
    let names: Vec<String> = document
        .descendants()
        .filter(|node| node.tag_name().name() == "sheet")
        .map(|node| node.attribute("name").unwrap().to_owned())
        .collect();
    let (mut rows_by_name, mut xml_by_name) = (BTreeMap::new(), BTreeMap::new());
    for (index, name) in names.into_iter().enumerate() {
        let xml = member(&format!("xl/worksheets/sheet{}.xml", index + 1));
        let document = roxmltree::Document::parse(&xml).unwrap();
        let rows = document.descendants().filter(|node| node.tag_name().name() == "row").map(|row| {
            let cells = row.children().filter(|node| node.tag_name().name() == "c");
            let cell = |cell: roxmltree::Node<'_, '_>| {
                let value = cell.descendants().find(|node| node.tag_name().name() == "v").and_then(|node| node.text()).unwrap_or_default();
                if cell.attribute("t") == Some("s") { strings[value.parse::<usize>().unwrap()].clone() } else { value.to_owned() }
            };
            cells.map(cell).collect()
        });
        rows_by_name.insert(name.clone(), rows.collect());
        xml_by_name.insert(name, xml);
    }
    (rows_by_name, xml_by_name)
}

fn report(folder: &TestFolder) -> Vec<u8> {
    let answer = run(folder.path(), &["report", "--date", "2026-11-20"]);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    let expected = "已生成 dist/progress.xlsx、dist/balance.svg 和 dist/reminders/：2个分品牌还缺1个，6个条目，催办 3 份，离截止还有10天\n";
    assert_eq!(answer.out, expected);
    fs::read(folder.path().join("dist/progress.xlsx")).unwrap()
}

#[test]
fn the_progress_table_says_what_is_missing() {
    let folder = publication();
    let (rows, xml) = sheets(&report(&folder));
    let names: Vec<&str> = rows.keys().map(String::as_str).collect();
    assert_eq!(names, ["全部条目", "分品牌", "均衡分析", "指标", "问题清单"]);
    let leaves = &rows["分品牌"];
    assert_eq!(leaves[0], ["单位", "品牌", "状态", "还缺什么", "字数", "图片", "审校", "剩余天数"]);
    assert_eq!(leaves[1], ["官河区交通运输局", "清风官河", "定稿", "齐全", "18", "1", "不要求", "已完成"]);
    assert_eq!(leaves[2], ["莲塘区交通运输局", "（未报送）", "未开始", "全部材料", "0", "0", "不要求", "10"]);
    let case = rows["全部条目"].iter().find(|row| row[0] == "cases/one").unwrap();
    assert_eq!(case[2..9], ["市局", "案例one", "已报送", "信息来源、主要做法、工作成效、经验启示、摘要、图片", "6", "0", "不要求"]);
    assert!(rows["全部条目"].iter().any(|row| row.last().unwrap() == "1.5 分"));
    let finding = rows["问题清单"].iter().find(|row| row[1] == "data/placeholder-left" && row[3] == "content/cases/one.md").unwrap();
    assert_eq!(finding[..6], ["错误", "data/placeholder-left", "市局", "content/cases/one.md", "11", "待补"]);
    let region = rows["均衡分析"].iter().find(|row| row[1] == "莲塘区").unwrap();
    assert_eq!(region[..6], ["地区", "莲塘区", "0", "0", "0.25", "-2"]);
    let indicator = rows["指标"].iter().find(|row| row[2] == "案例").unwrap();
    assert_eq!(indicator[3..9], ["1", "4", "篇", "0.25", "5", "20"]);
    for (name, xml) in xml {
        for needed in ["state=\"frozen\"", "<autoFilter ref=\"A1:", "<col min=\"1\"", "orientation=\"landscape\""] {
            assert!(xml.contains(needed), "{needed} is not in {name}");
        }
    }
}

#[test]
fn the_same_day_gives_the_same_bytes() {
    let folder = publication();
    let first = report(&folder);
    std::thread::sleep(std::time::Duration::from_millis(2100));
    assert!(first == report(&folder));
}

#[test]
fn colours_follow_the_state() {
    let folder = publication();
    let bytes = report(&folder);
    let mut styles = String::new();
    zip::ZipArchive::new(Cursor::new(&bytes)).unwrap().by_name("xl/styles.xml").unwrap().read_to_string(&mut styles).unwrap();
    for color in ["FFE3F1E6", "FFFDF3D8", "FFFBE4E2"] {
        assert!(styles.contains(color), "{color}");
    }
}

#[test]
fn gaps_are_named_in_sentences() {
    let folder = publication();
    let balance = Balance::of(&catalog(&folder, Edition::Internal));
    let said: Vec<String> = balance.dimensions.iter().flat_map(|counted| counted.sentences()).collect();
    let expected = [
        "莲塘区一篇也没有，应占25.0%，约缺2篇。",
        "官河区2篇，占33.3%，应占50.0%，约缺1篇。",
        "市本级（占66.7%，应占25.0%）偏多。",
        "县（市、区）局2篇，占33.3%，应占66.7%，约缺2篇。",
        "市局（占66.7%，应占33.3%）偏多。",
        "各部门大体均衡，没有明显缺口。",
        "另有2篇没有写明部门，没有计入。",
        "清廉村居一篇也没有，应占33.3%，约缺2篇。",
        "清廉机关1篇，占16.7%，应占33.3%，约缺1篇。",
        "清廉交通（占83.3%，应占33.3%）偏多。",
        "制度规范1篇，占8.3%，应占50.0%，约缺3篇。",
        "廉洁文化（占91.7%，应占50.0%）偏多。",
    ];
    assert_eq!(said, expected);
    for counted in &balance.dimensions {
        let sum: f64 = counted.rows.iter().map(|row| row.share).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{} sums to {sum}", counted.name);
        roxmltree::Document::parse(&chart::dimension(counted, balance.widest())).unwrap();
    }
    let whole = chart::whole(&balance, "均衡<分析>");
    roxmltree::Document::parse(&whole).unwrap();
    assert!(whole.contains("莲塘区") && whole.contains("均衡&lt;分析&gt;"));
}

#[test]
fn even_shares_have_no_gap() {
    let folder = publication();
    for name in ["two", "three"] {
        fs::remove_file(folder.path().join(format!("content/cases/{name}.md"))).unwrap();
    }
    let balance = Balance::of(&catalog(&folder, Edition::Internal));
    let region = &balance.dimensions[0];
    assert_eq!(region.sentences()[0], "莲塘区一篇也没有，应占25.0%，约缺1篇。");
}

#[test]
fn indicators_are_computed() {
    let folder = publication();
    let catalog = catalog(&folder, Edition::Internal);
    let sets = indicators::sets(&catalog);
    let scores: Vec<(String, f64, f64)> = sets.iter().map(|set| (set.name.clone(), set.score, set.full)).collect();
    // 2 of 2 brands for 40 points, 1 of 4 cases for 20; 45 of 90 for 10. What is masked counts for nothing and against nothing.
    assert_eq!(scores, [("指标“5＋N＋1”".to_owned(), 50.0, 70.0), ("清廉单元“8＋N”".to_owned(), 50.0, 100.0)]);
    assert_eq!(sets[0].groups[0].items[2].score, None);
    let points: f64 = indicators::score_items(&catalog).iter().map(|item| item.points).sum();
    assert!((points - 2.0).abs() < 1e-9);
}

#[test]
fn evidence_that_is_not_there_is_an_error() {
    let folder = publication();
    let file = folder.path().join("content/publication.yaml");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("evidence: [cases/one]", "evidence: [cases/on, 案例]")).unwrap();
    let (_, findings) = load(&folder.path().join("content"));
    let said: Vec<String> =
        findings.iter().map(|finding| format!("{} {} {}", finding.rule.id, finding.message, finding.hints.join(""))).collect();
    assert_eq!(
        said,
        [
            "ref/unknown-id 作为依据的条目「cases/on」不存在 是不是「cases/one」？",
            "ref/bad-id 依据「案例」不是条目的编号 写文件夹和编号，如 cases/wuwang-heyi"
        ]
    );
}

#[test]
fn each_unit_gets_its_reminder() {
    let folder = publication();
    report(&folder);
    let read = |name: &str| fs::read_to_string(folder.path().join("dist/reminders").join(name)).unwrap();
    let expected = "\u{feff}莲塘区交通运输局：\r\n《清莲云汀》截至2026年11月20日，贵单位还有以下1项需要办理。截止日期是2026年11月30日，还有10天，请按时补齐。\r\n\r\n\
                    1．分品牌材料还没有收到，请尽快报送（“九叶”缺一不可）。\r\n\r\n如已办理，请忽略本条。谢谢支持！\r\n云汀市交通运输局\r\n2026年11月20日\r\n";
    assert_eq!(read("03-莲塘区局.txt"), expected);
    let guanhe = read("02-官河区局.txt");
    assert!(guanhe.contains("．典型案例《案例four》\r\n   缺：信息来源、主要做法、工作成效、经验启示、摘要、图片\r\n"), "{guanhe}");
    assert!(guanhe.contains("   第11行：还没有填写：「待补」（换成真实内容；确实没有的，删去这一项）\r\n"), "{guanhe}");
    assert!(
        guanhe.contains("1．清廉品牌《清风官河》\r\n") && guanhe.contains("行：品牌释义有 2 个字"),
        "what a rule finds is told too: {guanhe}"
    );
    assert_eq!(fs::read_dir(folder.path().join("dist/reminders")).unwrap().count(), 3);
}

#[test]
fn a_report_leaves_the_site_as_it_is() {
    let folder = publication();
    assert_eq!(run(folder.path(), &["build", "--edition", "internal", "--only", "site"]).code, Some(0));
    report(&folder);
    assert!(folder.path().join("dist/site/index.html").is_file());
    assert_eq!(run(folder.path(), &["build", "--edition", "internal", "--only", "site"]).code, Some(0));
    assert!(folder.path().join("dist/progress.xlsx").is_file());
}

#[test]
fn the_balance_is_a_page_of_the_internal_edition_alone() {
    let folder = publication();
    for name in ["one", "two", "three", "four"] {
        let file = folder.path().join(format!("content/cases/{name}.md"));
        fs::write(&file, fs::read_to_string(&file).unwrap().replace("待补", "背景")).unwrap();
    }
    assert_eq!(run(folder.path(), &["build", "--edition", "internal"]).code, Some(0));
    let site = folder.path().join("dist/site");
    let page = Html::parse_document(&fs::read_to_string(site.join("balance.html")).unwrap());
    let texts = |selector: &str| -> Vec<String> {
        page.select(&Selector::parse(selector).unwrap()).map(|element| element.text().collect::<String>().trim().to_owned()).collect()
    };
    assert_eq!(
        texts("h2"),
        ["地区", "层级", "部门", "领域", "方面", "指标“5＋N＋1”50／70分", "清廉单元“8＋N”50／100分", "考核加分合计2分"]
    );
    assert!(texts(".balance-gaps li").contains(&"清廉村居一篇也没有，应占33.3%，约缺2篇。".to_owned()));
    assert_eq!(texts(".balance-chart svg").len(), 5);
    assert!(texts("tr.is-short td").contains(&"案例".to_owned()) && !texts("tr.is-short td").contains(&"品牌".to_owned()));
    assert!(fs::read_to_string(site.join("index.html")).unwrap().contains("balance.html"));
    let folder = sound();
    let public = run(folder.path(), &["build", "--only", "site"]);
    assert_eq!(public.code, Some(0), "{}", public.err);
    let site = folder.path().join("dist/site");
    assert!(!site.join("balance.html").exists());
    assert!(!fs::read_to_string(site.join("index.html")).unwrap().contains("balance"));
}
