//! One truth: what `check` says of an edition is what `build` says of it, and the table of rules says how much it weighs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use image::{Rgb, RgbImage};
use qinglian::build::{self, Built, Inspection, Request};
use qinglian::diag::{Diagnostic, Diagnostics, Severity};
use qinglian::edition::Edition;
use qinglian::picture::PictureCache;

use crate::folder::TestFolder;
use crate::program::{run, sound};

const EDITIONS: [Edition; 3] = [Edition::Draft, Edition::Internal, Edition::Public];

/// Rule, severity, place and words of every finding, each as often as it is told.
fn told(findings: &Diagnostics) -> BTreeMap<(&'static str, Severity, String, String), usize> {
    let mut told = BTreeMap::new();
    for finding in findings {
        let place = finding.render().lines().find(|line| line.contains("-->")).unwrap_or_default().to_owned();
        *told.entry((finding.rule.id, finding.severity, place, finding.message.clone())).or_default() += 1;
    }
    told
}

fn built(folder: &TestFolder, edition: Edition) -> Built {
    let request = Request { publication: content(folder), edition, site: true, album: true, today: None, reload_script: None };
    build::build(&request, &PictureCache::none(), &|_| {})
}

fn checked(folder: &TestFolder, edition: Edition) -> Diagnostics {
    build::check(&Inspection::whole(content(folder), edition)).1
}

fn content(folder: &TestFolder) -> std::path::PathBuf {
    folder.path().join("content")
}

/// The publication with these words in place of those.
fn changed(folder: &TestFolder, old: &str, new: &str) {
    let path = content(folder).join("publication.yaml");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{old}");
    fs::write(path, text.replacen(old, new, 1)).unwrap();
}

/// A case with a picture of so many pixels across.
fn with_picture(folder: &TestFolder, width: u32) {
    let mut bytes = std::io::Cursor::new(Vec::new());
    RgbImage::from_pixel(width, width / 2, Rgb([40, 90, 80])).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    folder.write("content/cases/tu/tu.png", bytes.into_inner());
    folder.write(
        "content/cases/tu/index.md",
        "---\ntitle: 有图\nunit: yunting\ndate: 2026-05-12\n---\n\n## 主要做法\n\n![渡口的船](tu.png)\n",
    );
    folder.write("content/images.yaml", "cases/tu/tu.png:\n  alt: 渡口的船\n  caption: 渡口\n  author: 机关纪委\n  rights: 自有\n");
}

/// Publications with one fault each, with the rule that must tell it of the public edition.
fn faulty() -> Vec<(&'static str, TestFolder)> {
    let make = |rule: &'static str, change: &dyn Fn(&TestFolder)| {
        let folder = sound();
        change(&folder);
        (rule, folder)
    };
    let case = |text: &str| format!("---\ntitle: 又一案\nunit: yunting\ndate: 2026-05-12\n---\n\n## 主要做法\n\n{text}\n");
    vec![
        make("", &|_| {}),
        make("text/repeated-word", &|folder| drop(folder.write("content/cases/b.md", case("各各单位\"一把手\"负责，电话13812345678。")))),
        make("album/incomplete", &|folder| changed(folder, "leaves: []", "leaves: [yunting]")),
        make("imprint/required", &|folder| changed(folder, "    kind: isbn\n    isbn: 978-7-00-000000-0\n", "    kind: internal\n")),
        make("imprint/required", &|folder| changed(folder, "album:\n  imprint:\n    kind: isbn\n    isbn: 978-7-00-000000-0\n", "")),
        make("web/footer", &|folder| changed(folder, "  icp: 示ICP备00000000号\n", "")),
        make("web/footer", &|folder| changed(folder, "  base_url: https://jtj.yunting.example/qinglian/\n", "")),
        make("font/missing-glyph", &|folder| drop(folder.write("content/cases/b.md", case("承办人𠮷田负责全部事项。")))),
        make("image/blurred", &|folder| with_picture(folder, 200)),
        make("image/unreadable", &|folder| {
            with_picture(folder, 200);
            let whole = fs::read(content(folder).join("cases/tu/tu.png")).unwrap();
            folder.write("content/cases/tu/tu.png", &whole[..whole.len() / 2]);
        }),
        make("template/unknown-file", &|folder| drop(folder.write("content/templates/site/pagee.html", "<p>"))),
        make("template/unknown-file", &|folder| drop(folder.write("content/templates/album/leafs.typ", ""))),
        make("yaml/syntax", &|folder| {
            drop(folder.write("content/cases/b.md", "---\ntitle: 又一案\nunit: yunting\n这一行没有冒号\n---\n\n正文。\n"));
        }),
        make("waiver/unused", &|folder| {
            let waiver = "- rule: font/missing-glyph\n  reason: 引用\n  person: 纪委\n  expires: 2999-12-31\n";
            folder.write("content/waivers.yaml", waiver);
        }),
    ]
}

#[test]
fn check_tells_what_build_tells() {
    let publications = faulty();
    std::thread::scope(|scope| {
        for (rule, folder) in &publications {
            scope.spawn(move || EDITIONS.iter().for_each(|edition| same_of_both(rule, folder, *edition)));
        }
    });
}

fn same_of_both(rule: &str, folder: &TestFolder, edition: Edition) {
    let built = built(folder, edition);
    let checked = checked(folder, edition);
    assert_eq!(told(&checked), told(&built.diagnostics), "{rule} {edition:?}");
    if build::refuses(edition, &checked) {
        assert!(built.site.is_none() && built.album.is_none(), "{rule} {edition:?}");
    }
    weighs_what_the_table_says(&checked, edition);
    let is_told = checked.iter().any(|finding| finding.rule.id == rule) || rule.is_empty() && checked.is_empty();
    assert!(is_told || edition != Edition::Public, "{rule}: {:#?}", told(&checked));
}

fn weighs_what_the_table_says(findings: &Diagnostics, edition: Edition) {
    for finding in findings {
        assert_eq!(finding.severity, finding.rule.severity_in(edition), "{} {edition:?}", finding.rule.id);
    }
}

#[test]
fn the_dictionary_and_the_waivers_count_for_the_loader_and_the_album_too() {
    let folder = sound();
    changed(&folder, "leaves: []", "leaves: [yunting]");
    folder.write("content/cases/b.md", "---\ntitle：又一案\nunit: yunting\ndate: 2026-05-12\n---\n\n## 主要做法\n\n正文。\n");
    let head = "source: 本局规定\ndate: 2026-01-01\nseverities:\n";
    folder.write("content/dictionary/ben-ju.yaml", format!("{head}  yaml/colon: warning\n  album/incomplete: warning\n"));
    let severity = |rule: &str| {
        let findings = checked(&folder, Edition::Public);
        findings.iter().find(|finding| finding.rule.id == rule).map(|finding| (finding.severity, finding.waived().is_some()))
    };
    assert_eq!(
        (severity("yaml/colon"), severity("album/incomplete")),
        (Some((Severity::Warning, false)), Some((Severity::Warning, false)))
    );
    fs::remove_file(content(&folder).join("dictionary/ben-ju.yaml")).unwrap();
    assert_eq!(severity("album/incomplete"), Some((Severity::Error, false)));
    let waiver = "- rule: album/incomplete\n  reason: 先印试读本\n  person: 纪委\n  expires: 2999-12-31\n";
    folder.write("content/waivers.yaml", waiver);
    assert_eq!(severity("album/incomplete"), Some((Severity::Info, true)));
    assert!(built(&folder, Edition::Public).album.is_some());
}

#[test]
fn nobody_answers_for_what_could_not_be_made() {
    let folder = sound();
    folder.write("content/templates/album/leafs.typ", "");
    folder.write("content/waivers.yaml", "- rule: template/unknown-file\n  reason: 试\n  person: 纪委\n  expires: 2999-12-31\n");
    let built = built(&folder, Edition::Public);
    assert!(built.album.is_none() && built.site.is_none());
    assert!(built.diagnostics.iter().any(|finding| finding.rule.id == "template/unknown-file" && finding.severity == Severity::Error));
}

#[test]
fn a_missing_leaf_is_told_once() {
    let folder = sound();
    changed(&folder, "leaves: []", "leaves: [yunting]");
    let leaves = |findings: &Diagnostics| -> Vec<(&str, Severity)> {
        let about = findings.iter().filter(|finding| finding.message.contains('叶') || finding.message.contains("分品牌"));
        about.map(|finding| (finding.rule.id, finding.severity)).collect()
    };
    assert_eq!(leaves(&checked(&folder, Edition::Public)), [("album/incomplete", Severity::Error)]);
    assert_eq!(leaves(&checked(&folder, Edition::Draft)), [("album/missing-leaf", Severity::Info)]);
    let site =
        Request { publication: content(&folder), edition: Edition::Public, site: true, album: false, today: None, reload_script: None };
    let built = build::build(&site, &PictureCache::none(), &|_| {});
    assert_eq!(leaves(&built.diagnostics), [("album/missing-leaf", Severity::Warning)]);
    assert!(built.site.is_some());
}

#[test]
fn the_first_line_says_how_far_it_is() {
    let folder = sound();
    let first = |arguments: &[&str]| {
        let answer = run(folder.path(), &[&["check"], arguments].concat());
        (answer.code, answer.out.lines().next().unwrap_or_default().to_owned())
    };
    assert_eq!(first(&[]), (Some(0), "可以生成公开版".to_owned()));
    changed(&folder, "  icp: 示ICP备00000000号\n", "");
    changed(&folder, "    isbn: 978-7-00-000000-0\n", "");
    folder.write("content/cases/b.md", "---\ntitle: 又一案\nunit: yunting\ndate: 2026-02-30\n---\n\n电话13812345678。\n");
    assert_eq!(first(&[]), (Some(1), "离公开版还差 5 处：网站 2、个人信息 1、画册 1、日期 1".to_owned()));
    assert_eq!(first(&["--edition", "draft"]), (Some(1), "草稿版可以生成，还有 1 处错误：日期 1".to_owned()));
    let quick = "离公开版还差 2 处：个人信息 1、日期 1（没有看全，看全用不带 --only 的 qinglian check）";
    assert_eq!(first(&["--only", "entries"]), (Some(1), quick.to_owned()));
    assert_eq!(
        run(folder.path(), &["check", "--only", "entry"]).err,
        "错误：--only 不认识「entry」\n  = 提示：可以写 entries（条目）、site（网站）、album（画册）\n"
    );
    let json: serde_json::Value = serde_json::from_str(&run(folder.path(), &["check", "--format", "json"]).out).unwrap();
    assert_eq!((&json["errors"], &json["verdict"]["is_ready"]), (&5.into(), &false.into()));
    assert_eq!(json["verdict"]["groups"][0], serde_json::json!({"name": "网站", "count": 2}));
}

/// The findings of a quick look at the public edition, as they are printed.
fn printed(folder: &TestFolder) -> String {
    let (_, findings) = build::check(&Inspection::new(content(folder), Edition::Public));
    let shown = findings.iter().map(Diagnostic::render).collect::<String>();
    shown.replace(&format!("{}/", Path::new(folder.path()).display()), "")
}

const SECTIONS: &str = "## 问题背景\n\n背景。\n\n## 主要做法\n\n做法。\n\n## 工作成效\n\n成效。\n\n## 经验启示\n\n启示。\n";

/// What is told of one case that was handed in.
fn of_case(head: &str, body: &str) -> String {
    let folder = sound();
    folder.write("content/cases/b.md", format!("---\n{head}status: submitted\n---\n\n{body}"));
    folder.write(
        "content/dictionary/d.yaml",
        "source: 本局\ndate: 2026-01-01\nseverities:\n  case/length: off\n  case/pictures: off\n  entry/no-aspect: off\n",
    );
    printed(&folder)
}

#[test]
fn a_fence_without_end_is_told_alone() {
    let body = SECTIONS.replace("## 主要做法", "::: 内部\n\n只在内部说。\n\n## 主要做法");
    let expected = "错误[markdown/fence-unclosed]";
    let told = of_case("title: 又一案\nunit: yunting\n", &body);
    assert!(told.starts_with(expected), "{told}");
    assert_eq!(told.matches("[").count(), 1, "{told}");
}

#[test]
fn a_section_that_is_nowhere_is_told_beside_the_fence() {
    let body = SECTIONS.replace("## 主要做法", "::: 内部\n\n只在内部说。\n\n## 主要做法").replace("## 经验启示", "## 几点体会");
    let told = of_case("title: 又一案\nunit: yunting\n", &body);
    assert!(told.starts_with("错误[markdown/fence-unclosed]"), "{told}");
    assert!(told.contains("错误[case/section-missing]：缺少「经验启示」一节\n"), "{told}");
    assert_eq!(told.matches("section-missing").count(), 1, "{told}");
}

#[test]
fn a_misread_key_is_told_alone() {
    let told = of_case("title: 又一案\nunitt: yunting\n", SECTIONS);
    let expected = "错误[front-matter/unknown-key]：不认识的字段「unitt」\n --> content/cases/b.md:3:1\n  |\n3 | unitt: yunting\n  | ^^^^^\n  = 提示：是不是 unit（单位）？\n";
    assert_eq!(told, expected);
}

#[test]
fn a_broken_row_of_units_is_told_alone() {
    let folder = sound();
    folder.write("content/units.yaml", "- id: yunting\n  name: \"云汀市交通运输局\n  short_name: 市局\n  level: city\n");
    let told = printed(&folder);
    assert!(told.starts_with("错误[yaml/syntax]"), "{told}");
    assert!(!told.contains("ref/unknown-unit"), "{told}");
    folder.write("content/cases/b.md", "---\ntitle: 又一案\nunit: bailv\n---\n\n## 主要做法\n\n做法。\n");
    assert!(printed(&folder).contains("units.yaml 里没有单位「bailv」"), "what is in no row is told");
}

#[test]
fn a_cause_stands_before_what_was_written_above_it() {
    let told = of_case("title: 又一案\nunit: yunting\nyeer: 2026\n", &SECTIONS.replace("背景。", "各各单位。"));
    let broken = of_case("title: 各各单位\nunit: yunting\nyeer: 2026\n", SECTIONS);
    for told in [told, broken] {
        assert!(told.starts_with("错误[front-matter/unknown-key]"), "{told}");
        assert!(told.contains("text/repeated-word"), "{told}");
    }
}

#[test]
fn what_refers_to_an_entry_that_could_not_be_read_is_not_told() {
    let folder = sound();
    folder.write("content/cases/b.md", "---\ntitle: 又一案\n---\n\n## 主要做法\n\n做法。\n");
    folder.write("content/cases/c.md", "---\ntitle: 再一案\nunit: yunting\n---\n\n## 主要做法\n\n见[前一案](b.md)和[别的](bb.md)。\n");
    let told = printed(&folder);
    assert!(told.contains("错误[front-matter/required]：缺少必填字段 unit（单位）"), "{told}");
    assert!(!told.contains("「b.md」") && told.contains("「bb.md」"), "{told}");
}

#[test]
#[cfg(unix)]
fn an_unreadable_folder_is_told_alone() {
    let folder = sound();
    let brands = content(&folder).join("brands");
    fs::remove_dir_all(&brands).unwrap();
    std::os::unix::fs::symlink("/etc", &brands).unwrap();
    changed(&folder, "leaves: []", "leaves: [yunting]");
    let told = printed(&folder);
    assert!(told.contains("[source/"), "{told}");
    assert!(!told.contains("album/"), "{told}");
}
