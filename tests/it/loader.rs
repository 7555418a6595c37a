//! What the loader says of broken publications: the message is the interface.
//!
//! A case is a small sound publication with one fault put into it; its golden file holds everything that is then said.

use std::fs;
use std::path::Path;

use qinglian::load::load;
use qinglian::model::Catalog;
use qinglian::rules::table;
use tempfile::TempDir;

use crate::golden;

/// A publication in which nothing is wrong.
const SOUND: &[(&str, &str)] = &[
    (
        "publication.yaml",
        "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: [guanhe]\nsectors:\n  - id: jiaotong\n    name: 清廉交通\naspects:\n  - id: culture\n    name: 廉洁文化\n  - id: rules\n    name: 制度规范\nsite:\n  name: 清莲云汀\n  base_url: https://jtj.example/qinglian/\n",
    ),
    (
        "units.yaml",
        "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n- id: guanhe\n  name: 官河区交通运输局\n  short_name: 官河区局\n  level: county\n",
    ),
    ("brands/qinglian.md", "---\ntitle: 清莲云汀\nunit: yunting\nrole: flower\n---\n\n正文。\n"),
    ("brands/guanhe.md", "---\ntitle: 清风官河\nunit: guanhe\nrole: leaf\nparent: qinglian\n---\n\n## 品牌释义\n\n正文。\n"),
];

/// A faulty publication.
struct Case {
    folder: TempDir,
}

impl Case {
    fn sound() -> Self {
        let case = Self { folder: tempfile::tempdir().unwrap() };
        for (path, text) in SOUND {
            case.put(path, text);
        }
        case
    }

    fn root(&self) -> std::path::PathBuf {
        self.folder.path().join("content")
    }

    fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let file = self.root().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }

    fn with(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        self.put(path, bytes);
        self
    }

    /// A case study with these lines in its front matter.
    fn with_case(self, lines: &str) -> Self {
        self.with("cases/a.md", format!("---\ntitle: 一案\nunit: guanhe\n{lines}\n---\n\n正文。\n"))
    }

    /// A case study with this body.
    fn with_body(self, body: &str) -> Self {
        self.with("cases/a.md", format!("---\ntitle: 一案\nunit: guanhe\n---\n\n{body}\n"))
    }

    fn load(&self) -> (Option<Catalog>, String) {
        let (catalog, diagnostics) = load(&self.root());
        let text: String = diagnostics.iter().map(|diagnostic| diagnostic.render() + "\n").collect();
        (catalog, text.replace(&*self.root().to_string_lossy(), "content"))
    }

    /// Compares everything that is said with the golden file; what is said must name the rule.
    #[track_caller]
    fn says(self, name: &str, rule: &str) {
        let (_, said) = self.load();
        assert!(said.contains(&format!("[{rule}]")), "{name}: {rule} is not among\n{said}");
        for finding in &load(&self.root()).1 {
            assert!(table::all().any(|rule| rule == finding.rule), "{name}: {} is not in the table", finding.rule.id);
        }
        golden::check(&format!("loader/{name}.txt"), &said);
    }
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(width, height).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

#[test]
fn sound_publication_says_nothing() {
    let (catalog, said) = Case::sound().load();
    assert_eq!(said, "");
    let catalog = catalog.unwrap();
    let ids: Vec<String> = catalog.entries.iter().map(|entry| entry.id.to_string()).collect();
    assert_eq!(ids, ["brands/qinglian", "brands/guanhe"]);
}

#[test]
fn what_people_type_is_read() {
    let case = Case::sound();
    case.put("cases/a.md", "\u{feff}---\r\n标题：一盘棋\r\n“单位”:官河区局\r\n年度: ２０２６年\r\n日期: 2026年3月5日\r\n标签: [“工程”，计量]\r\n方面: 廉洁文化、制度规范\r\n---\r\n\r\n正文。\r\n");
    let (catalog, _) = case.load();
    let catalog = catalog.unwrap();
    let entry = catalog.of_kind(qinglian::model::Kind::Case).next().unwrap();
    assert_eq!(entry.title, "一盘棋");
    assert_eq!(entry.unit.as_str(), "guanhe");
    assert_eq!(entry.year, 2026);
    assert_eq!(entry.date.unwrap().to_string(), "2026-03-05");
    assert_eq!(entry.tags, ["工程", "计量"]);
}

#[test]
fn signs_that_yaml_keeps_for_itself_are_words() {
    let case = Case::sound().with_case("author: ***科\nsummary: 做法: 一月一测，“%”不用\neditor: '@某处'\nsource: %某处");
    let (catalog, said) = case.load();
    assert_eq!(said, "");
    let catalog = catalog.unwrap();
    let entry = catalog.of_kind(qinglian::model::Kind::Case).next().unwrap();
    assert_eq!(entry.author.as_deref(), Some("***科"));
    assert_eq!(entry.summary.as_deref(), Some("做法: 一月一测，“%”不用"));
    assert_eq!(entry.information_source.as_deref(), Some("%某处"));
}

#[test]
fn text_in_other_encodings_is_read() {
    let text = "---\ntitle: 清廉单位\nunit: guanhe\n---\n\n正文。\n";
    let (gb, _, _) = encoding_rs::GB18030.encode(text);
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for bytes in [gb.into_owned(), utf16] {
        let (catalog, _) = Case::sound().with("cases/a.md", bytes).load();
        assert_eq!(catalog.unwrap().of_kind(qinglian::model::Kind::Case).next().unwrap().title, "清廉单位");
    }
}

#[test]
fn unreadable_visibility_hides_the_entry() {
    let (catalog, _) = Case::sound().with_case("visibility: 内布").load();
    let catalog = catalog.unwrap().for_edition(qinglian::edition::Edition::Draft);
    assert_eq!(catalog.of_kind(qinglian::model::Kind::Case).count(), 0);
}

#[test]
fn long_paths_are_keys_of_the_ledger() {
    let path = "cases/a-very-long-name-of-an-entry/a-very-long-name-of-a-picture.png";
    let case = Case::sound()
        .with(path, png(4, 3))
        .with("cases/a-very-long-name-of-an-entry/index.md", "---\ntitle: 一案\nunit: guanhe\n---\n正文。\n");
    let (_, said) = case.with("images.yaml", format!("{path}:\n  caption: 桥\n  rights: 自有\n")).load();
    assert_eq!(said, "");
}

/// One test for each fault: `name, rule, case`.
macro_rules! faults {
    ($($name:ident, $rule:literal, $case:expr;)+) => {
        $(
            #[test]
            fn $name() {
                $case.says(stringify!($name), $rule);
            }
        )+
    };
}

faults! {
    full_width_colon, "yaml/colon", Case::sound().with("cases/a.md", "---\n标题：一案\nunit：guanhe\n---\n正文。\n");
    no_space_after_colon, "yaml/colon", Case::sound().with("cases/a.md", "---\ntitle:一案\nunit: guanhe\n---\n正文。\n");
    tab_as_indent, "yaml/tab", Case::sound().with_case("tags:\n\t- 工程\n\t- 计量");
    curly_quotes_around_a_value, "yaml/curly-quotes", Case::sound().with_case("summary: “数字化监管的一案”");
    curly_quotes_around_a_key, "front-matter/unknown-key", Case::sound().with_case("“摘药”: 一句话");
    unclosed_quote, "yaml/syntax", Case::sound().with_case("summary: \"数字化监管\ntags: [工程]");
    two_faulty_lines, "yaml/syntax", Case::sound().with_case("summary: @某某\ntags: [工程, 计量\nstatsu: final");
    line_without_colon, "yaml/syntax", Case::sound().with_case("这一行没有冒号\nstatus: final");
    comment_behind_words, "yaml/comment", Case::sound().with_case("summary: 第一 #2标段");
    colon_in_a_list, "yaml/syntax", Case::sound().with_case("tags:\n  - 甲\n  乙: 丙");
    nothing_but_text, "front-matter/missing", Case::sound().with("cases/a.md", "一、充分肯定成绩\n\n正文。\n");
    unclosed_front_matter, "front-matter/unclosed", Case::sound().with("cases/a.md", "---\ntitle: 一案\nunit: guanhe\n\n正文。\n");
    fence_by_word, "front-matter/fence", Case::sound().with("cases/a.md", "——-\ntitle: 一案\nunit: guanhe\n———\n正文。\n");
    empty_file, "entry/empty", Case::sound().with("cases/a.md", "");
    blank_file, "entry/empty", Case::sound().with("cases/a.md", "\n \n\u{3000}\n");
    empty_front_matter, "front-matter/required", Case::sound().with("cases/a.md", "---\n---\n正文。\n");
    unknown_key_near, "front-matter/unknown-key", Case::sound().with_case("yeer: 2026");
    unknown_key_near_chinese, "front-matter/unknown-key", Case::sound().with_case("公开范畴: 公开");
    unknown_key_far, "front-matter/unknown-key", Case::sound().with_case("经办人电话: 略");
    unknown_key_of_another_kind, "front-matter/unknown-key", Case::sound().with_case("slogan: 路直心正");
    repeated_key, "front-matter/duplicate-key", Case::sound().with_case("标题: 又一案");
    missing_title_and_unit, "front-matter/required", Case::sound().with("cases/a.md", "---\nstatus: draft\n---\n正文。\n");
    unknown_unit, "ref/unknown-unit", Case::sound().with("cases/a.md", "---\ntitle: 一案\nunit: guanhe-qu\n---\n正文。\n");
    unknown_leaf, "ref/unknown-unit", Case::sound().with("publication.yaml", SOUND[0].1.replace("[guanhe]", "[guanhe, liantang]"));
    date_that_does_not_exist, "front-matter/date", Case::sound().with_case("date: 2026-02-30");
    date_in_words, "front-matter/date", Case::sound().with_case("日期: 今年三月");
    year_of_two_digits, "front-matter/date", Case::sound().with_case("year: 26");
    unknown_status, "front-matter/choice", Case::sound().with_case("status: finished");
    unknown_visibility, "front-matter/choice", Case::sound().with_case("visibility: 内布");
    flag_that_is_neither, "front-matter/choice", Case::sound().with_case("exemplary: 也许");
    list_where_text_is_meant, "front-matter/type", Case::sound().with_case("author: [甲, 乙]");
    bad_color, "front-matter/color", Case::sound().with("brands/guanhe.md", "---\ntitle: 清风官河\nunit: guanhe\ncolor: 青色\n---\n正文。\n");
    unknown_aspect, "ref/unknown-term", Case::sound().with_case("aspect: cultrue");
    unknown_brand, "ref/unknown-id", Case::sound().with_case("brand: guan-he");
    id_with_capitals, "ref/bad-id", Case::sound().with("cases/Guanhe_1.md", "---\ntitle: 一案\nunit: guanhe\n---\n正文。\n");
    id_in_chinese, "ref/bad-id", Case::sound().with("cases/五网合一.md", "---\ntitle: 一案\nunit: guanhe\n---\n正文。\n");
    id_that_windows_reserves, "ref/bad-id", Case::sound().with("cases/con.md", "---\ntitle: 一案\nunit: guanhe\n---\n正文。\n");
    id_unlike_the_file, "ref/id-mismatch", Case::sound().with_case("id: b");
    type_unlike_the_folder, "entry/type-mismatch", Case::sound().with_case("type: brand");
    duplicate_id, "ref/duplicate-id", Case::sound().with_case("").with("cases/a/index.md", "---\ntitle: 二案\nunit: guanhe\n---\n正文。\n");
    alias_taken, "ref/duplicate-id", Case::sound().with_case("").with("cases/b.md", "---\ntitle: 二案\nunit: guanhe\naliases: [a]\n---\n正文。\n");
    folder_without_index, "entry/no-index", Case::sound().with("cases/a/readme.md", "正文。\n");
    index_with_a_hidden_ending, "entry/no-index", Case::sound().with("cases/a/index.md.txt", "正文。\n");
    index_in_capitals, "entry/no-index", Case::sound().with("cases/a/Index.MD", "正文。\n");
    index_that_is_a_copy, "entry/no-index", Case::sound().with("cases/a/index.md - 副本", "正文。\n");
    folder_by_year, "entry/no-index", Case::sound().with("cases/2026/b.md", "正文。\n").with("cases/2026/c/index.md", "正文。\n");
    word_file_as_an_entry, "entry/no-index", Case::sound().with("cases/a/案例.wps", "PK").with("cases/a/桥.jpg", "x");
    files_beside_an_index, "entry/unread", Case::sound().with("cases/a/index.md", "---\ntitle: 一案\nunit: guanhe\n---\n正文。\n").with("cases/a/index(1).md", "x").with("cases/a/稿.docx", "PK").with("cases/a/下/index.md", "x").with("cases/a - 副本/index.md", "x");
    files_among_entries, "entry/not-markdown", Case::sound().with_case("").with("cases/a(1).md", "x").with("cases/b.md.txt", "x").with("cases/c.rtf", "x").with("cases/d.pages", "x").with("cases/台账.xlsx", "x").with("图片台账.xlsx", "x");
    misspelt_folder, "publication/unknown-file", Case::sound().with("case/a.md", "正文。\n");
    word_file_among_entries, "entry/not-markdown", Case::sound().with("cases/a.docx", "PK");
    text_file_among_entries, "entry/not-markdown", Case::sound().with("cases/a.txt", "正文。\n");
    gb18030_file, "source/encoding", Case::sound().with("cases/a.md", encoding_rs::GB18030.encode("---\ntitle: 清廉单位\nunit: guanhe\nyeer: 2026\n---\n正文。\n").0);
    neither_encoding, "source/undecodable", Case::sound().with("cases/a.md", b"---\ntitle: \xff\xfe\xff\xff\n---\n");
    nul_bytes, "source/binary", Case::sound().with("cases/a.md", b"---\ntitle: a\0b\n---\n");
    fifty_megabytes, "source/too-large", Case::sound().with("cases/a.md", vec![b'a'; 50 << 20]);
    missing_picture, "ref/missing-file", Case::sound().with("cases/a/bridge.png", png(4, 3)).with("cases/a/index.md", "---\ntitle: 一案\nunit: guanhe\nimages: [brigde.png, 桥.jpg]\n---\n正文。\n");
    picture_that_is_none, "image/unreadable", Case::sound().with("cases/a.jpg", "not a picture").with_case("images: [a.jpg]");
    picture_of_another_type, "image/type-mismatch", Case::sound().with("cases/a.jpg", png(4, 3)).with_case("images: [a.jpg]");
    picture_cut_off, "image/unreadable", Case::sound().with("cases/a.png", &png(4, 3)[..20]).with_case("images: [a.png]");
    picture_on_the_web, "image/external", Case::sound().with_body("![桥](https://img.example/bridge.jpg)");
    picture_field_with_a_document, "image/type", Case::sound().with("cases/a.pdf", "%PDF").with_case("images: [a.pdf]");
    attachment_that_runs, "attachment/type", Case::sound().with("cases/a.exe", "MZ").with_case("attachments: [a.exe]");
    empty_attachment, "attachment/empty", Case::sound().with("cases/a.pdf", "").with_case("attachments: [a.pdf]");
    path_out_of_the_folder, "ref/outside", Case::sound().with("../secret.pdf", "%PDF").with_case("attachments: [../../secret.pdf]");
    absolute_path, "ref/absolute-path", Case::sound().with_case("attachments: ['C:\\桌面\\a.pdf', /etc/passwd]");
    unknown_link, "ref/unknown-id", Case::sound().with_body("见[品牌](../brands/guanhee.md)。");
    unknown_heading, "ref/unknown-anchor", Case::sound().with_body("见[释义](../brands/guanhe.md#品牌释意)和[下文](#做法)。");
    script_link, "markdown/unsafe-link", Case::sound().with_body("[点我](javascript:alert(1))");
    missing_publication, "publication/missing-file", { let case = Case::sound(); fs::remove_file(case.root().join("publication.yaml")).unwrap(); case };
    publication_without_flower, "front-matter/required", Case::sound().with("publication.yaml", SOUND[0].1.replace("flower: qinglian\n", ""));
    publication_with_bad_address, "site/base-url", Case::sound().with("publication.yaml", SOUND[0].1.replace("https://jtj.example/qinglian/", "www.jtj.example"));
    search_weight_that_is_none, "front-matter/number", Case::sound().with("publication.yaml", format!("{}  columns:\n    - kind: case\n      name: 典型案例\n      search_weight: 很多\n    - kind: brand\n      name: 清廉品牌\n      检索权重: 100\n", SOUND[0].1));
    flower_that_is_a_leaf, "album/flower-count", Case::sound().with("brands/qinglian.md", "---\ntitle: 清莲云汀\nunit: yunting\nrole: leaf\n---\n正文。\n");
    second_flower, "album/flower-count", Case::sound().with("brands/guanhe.md", "---\ntitle: 清风官河\nunit: guanhe\nrole: flower\n---\n正文。\n");
    unit_listed_twice, "ref/duplicate-id", Case::sound().with("units.yaml", format!("{0}{0}", SOUND[1].1));
    units_as_mapping, "units/shape", Case::sound().with("units.yaml", "guanhe: 官河区交通运输局\n");
    ledger_without_picture, "images/missing-file", Case::sound().with("images.yaml", "cases/a/bridge.png:\n  caption: 桥\n  licence: 自有\n");
    five_mistakes_at_midnight, "front-matter/unknown-key", Case::sound().with("cases/a.md", "---\n标题: 一案\nunit: guanhe2\nyeer: 2026\ndate: 2026-13-01\nbrand: nope\n---\n见[甲](b.md)。\n").with("cases/b/notes.md", "x");
}

#[cfg(unix)]
#[test]
fn symbolic_link_out_of_the_folder() {
    let case = Case::sound();
    let outside = case.folder.path().join("outside.md");
    fs::write(&outside, "---\ntitle: 外面\nunit: guanhe\n---\n正文。\n").unwrap();
    fs::create_dir_all(case.root().join("cases")).unwrap();
    std::os::unix::fs::symlink(&outside, case.root().join("cases/a.md")).unwrap();
    case.says("symbolic_link_out_of_the_folder", "source/outside");
}

#[test]
fn missing_folder() {
    let (catalog, diagnostics) = load(Path::new("no/such/folder"));
    assert!(catalog.is_none());
    let said: String = diagnostics.iter().map(qinglian::diag::Diagnostic::render).collect();
    golden::check("loader/missing_folder.txt", &said);
}

#[test]
fn values_over_several_lines_are_one_line_of_chinese() {
    let written = [
        "summary: >\n  一花领\n  九叶\n",
        "summary: |\n  一花领\n  九叶\n",
        "summary: 一花领\n  九叶\n",
        "summary: \"一花领\n  九叶\"\n",
        "summary: >-\n  一花领\n\n  九叶\n",
    ];
    for lines in written {
        let (catalog, said) = Case::sound().with_case(lines).load();
        let catalog = catalog.unwrap();
        let case = catalog.of_kind(qinglian::model::Kind::Case).next().unwrap();
        assert_eq!((case.summary.as_deref(), said.as_str()), (Some("一花领九叶"), ""), "{lines}");
    }
    let (catalog, _) = Case::sound().with_case("summary: >\n  use the\n  web 平台\n  建设\n").load();
    assert_eq!(catalog.unwrap().of_kind(qinglian::model::Kind::Case).next().unwrap().summary.as_deref(), Some("use the web 平台建设"));
}

#[test]
fn quotation_marks_inside_a_list_are_content() {
    let tags = |line: &str| {
        let (catalog, said) = Case::sound().with_case(line).load();
        assert_eq!(said, "", "{line}");
        catalog.unwrap().of_kind(qinglian::model::Kind::Case).next().unwrap().tags.join("|")
    };
    assert_eq!(tags("tags: [县局“小水滴”创作组, 乙]\n"), "县局“小水滴”创作组|乙");
    assert_eq!(tags("tags: [“小水滴”，“清风”]\n"), "小水滴|清风");
    assert_eq!(tags("tags: [“甲、乙”、丙]\n"), "甲、乙|丙");
    assert_eq!(tags("tags: [“甲”和“乙”, 丙]\n"), "“甲”和“乙”|丙");
}

#[test]
fn an_empty_sign_above_content_is_one_error() {
    let said = |path: &str, text: &str| Case::sound().with(path, text).load().1;
    let ledger = said("images.yaml", "# 台账\n{}\nbrands/a.jpg:\n  caption: 甲\n  author: 乙\nbrands/b.jpg:\n  caption: 丙\n");
    assert_eq!(ledger.matches("错误[").count(), 1, "{ledger}");
    assert!(ledger.contains("错误[yaml/empty]") && ledger.contains("images.yaml:2:1"), "{ledger}");
}

#[test]
#[cfg(unix)]
fn what_cannot_be_read_is_an_error_and_no_absence() {
    use std::os::unix::fs::symlink;
    // A folder that leads to itself cannot be opened by anybody, not even by root.
    let said = |make: &dyn Fn(&Path)| {
        let case = Case::sound();
        let _ = fs::remove_file(case.root().join("images.yaml"));
        make(&case.root());
        case.load().1
    };
    let kind = said(&|root| symlink("works", root.join("works")).unwrap());
    assert!(kind.contains("错误[source/unreadable]") && kind.contains("content/works"), "{kind}");
    let entry = said(&|root| {
        fs::create_dir(root.join("cases")).unwrap();
        symlink("a", root.join("cases/a")).unwrap();
    });
    assert!(entry.contains("content/cases/a"), "{entry}");
    let pipe = |path: &str| {
        said(&|root| {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            let _ = fs::remove_file(root.join(path));
            let made = std::process::Command::new("mkfifo").arg(root.join(path)).status().unwrap();
            assert!(made.success());
        })
    };
    for path in ["works/x.md", "images.yaml"] {
        let said = pipe(path);
        assert!(said.contains("错误[source/unreadable]：这里应是一个文件，却是管道") && said.contains(path), "{said}");
    }
}

/// The names of what an entry shows and offers, and what was said on the way.
fn found(case: &Case) -> (Vec<String>, String) {
    let (catalog, said) = case.load();
    let catalog = catalog.unwrap();
    let entry = catalog.entries.iter().find(|entry| entry.id.to_string() == "cases/a").unwrap();
    let mut files: Vec<String> = entry.files().map(|path| path.trim_start_matches("cases/a/").to_owned()).collect();
    files.sort();
    files.dedup();
    (files, said)
}

#[test]
fn a_file_is_found_by_the_name_as_written_then_by_what_it_stands_for() {
    let body = "[一](a%20b.pdf) [二](第1期#2.pdf) [三](c%20d.pdf) [四](%E6%B8%85.pdf) [五](%E5%BB%89.pdf) [六](第1期%233.pdf) [七](<e\\f.pdf>)\n\n![八](x%20y.png)\n\n[九](../b.md#一)\n";
    let case = Case::sound()
        .with("cases/a/index.md", format!("---\ntitle: 一案\nunit: guanhe\n---\n\n{body}"))
        .with("cases/b.md", "---\ntitle: 二案\nunit: guanhe\n---\n\n## 一\n\n正文。\n")
        .with("cases/a/x%20y.png", png(4, 3))
        .with("cases/a/x y.png", png(4, 3));
    let names = ["a%20b.pdf", "a b.pdf", "第1期#2.pdf", "c d.pdf", "%E6%B8%85.pdf", "清.pdf", "廉.pdf", "第1期#3.pdf"];
    let case = names.iter().fold(case, |case, name| case.with(&format!("cases/a/{name}"), "%PDF-"));
    let case = if cfg!(windows) { case.with("cases/a/e/f.pdf", "%PDF-") } else { case.with("cases/a/e\\f.pdf", "%PDF-") };
    let (files, said) = found(&case);
    let backslashed = if cfg!(windows) { "e/f.pdf" } else { "e\\f.pdf" };
    assert_eq!(
        files,
        ["%E6%B8%85.pdf", "a%20b.pdf", "c d.pdf", backslashed, "x%20y.png", "廉.pdf", "第1期#2.pdf", "第1期#3.pdf"],
        "{said}"
    );
    assert!(!said.contains("[ref/"), "{said}");
}

#[test]
fn a_name_from_a_mac_is_the_name_that_was_typed() {
    let (composed, parted) = ("荷塘-lǜ-é.png", "荷塘-lu\u{308}\u{300}-e\u{301}.png");
    for (written, real) in [(composed, parted), (parted, composed)] {
        let text = format!("---\ntitle: 一案\nunit: guanhe\nimages: [{written}]\n---\n\n![一]({written})\n");
        let (files, said) = found(&Case::sound().with("cases/a/index.md", text).with(&format!("cases/a/{real}"), png(4, 3)));
        assert_eq!(files, [real], "{said}");
    }
    // The very name comes before the one that looks the same.
    let text = format!("---\ntitle: 一案\nunit: guanhe\n---\n\n![一]({parted})\n");
    let case = Case::sound()
        .with("cases/a/index.md", text)
        .with(&format!("cases/a/{composed}"), png(4, 3))
        .with(&format!("cases/a/{parted}"), png(4, 3));
    assert_eq!(found(&case).0, [parted]);
}

#[test]
fn broken_links_beside_many_files_cost_little() {
    let mut case = Case::sound();
    let links: String = (0..1_000).map(|number| format!("![图](照片-{number:04}x.jpg) [文](../case-{number:04}x.md)\n\n")).collect();
    case = case.with("cases/a/index.md", format!("---\ntitle: 一案\nunit: guanhe\n---\n\n{links}"));
    for number in 0..2_000 {
        case.put(&format!("cases/a/照片-{number:04}.jpg"), "x");
    }
    let (_, said) = case.load();
    assert!(said.contains("没有找到文件「照片-0013x.jpg」"), "{said}");
    assert!(said.contains("是不是「照片-0013.jpg」？"));
}
