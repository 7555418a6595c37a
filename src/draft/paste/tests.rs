use std::collections::BTreeMap;

use jiff::civil::date;

use super::*;

fn text(words: &str) -> Pasted {
    Pasted::Text(words.to_owned())
}

fn element(name: &str, style: &str, children: Vec<Pasted>) -> Pasted {
    let attributes = if style.is_empty() { Vec::new() } else { vec![("style".to_owned(), style.to_owned())] };
    Pasted::Element { name: name.to_owned(), attributes, children }
}

fn p(words: &str) -> Pasted {
    element("p", "", vec![text(words)])
}

fn session() -> (Session, String) {
    let files = BTreeMap::from([
        ("publication.yaml".to_owned(), "title: 清廉\nbureau: 市局\nyear: 2026\nflower: a\nleaves: [a]\n".into()),
        ("units.yaml".to_owned(), "- id: a\n  name: 市局\n".into()),
    ]);
    let mut session = Session::open(files, date(2026, 11, 28)).unwrap();
    let id = session.start("case", None).unwrap();
    (session, id)
}

#[track_caller]
fn check(pasted: &[Pasted], markdown: &str, remarks: &[&str]) {
    let (mut session, id) = session();
    let text = session.paste(&id, pasted);
    assert_eq!(text.markdown, markdown);
    assert_eq!(text.remarks, remarks);
}

#[test]
fn words_stay_and_style_goes() {
    check(&[element("span", "font-family:Arial;color:red", vec![text("甲乙")])], "甲乙", &[]);
    check(&[element("style", "", vec![text("p { margin: 0 }")]), p("一\n  二 three\n four")], "一二 three four", &[]);
    check(&[element("p", "display:none", vec![text("隐")]), p("见")], "见", &[]);
    check(&[p("一"), element("p", "", vec![element("o:p", "", vec![text("\u{a0}")])]), p("二")], "一\n\n二", &[]);
}

#[test]
fn bold_is_known_by_element_and_by_style() {
    let bold = |child: Pasted| element("b", "", vec![child]);
    check(&[element("p", "", vec![text("要"), bold(text("抓早抓小")), text("，")])], "要**抓早抓小**，", &[]);
    check(
        &[element("p", "", vec![text("要"), element("span", "font-weight:700", vec![text("抓早抓小")]), text("，")])],
        "要**抓早抓小**，",
        &[],
    );
    check(&[element("b", "font-weight:normal", vec![p("不粗")])], "不粗", &[]);
}

#[test]
fn headings_stand_below_the_section_unless_they_are_sections() {
    check(&[element("h1", "", vec![text("甲")]), p("一。")], "### 甲\n\n一。", &[]);
    check(
        &[element("h2", "", vec![text("主要做法")]), element("h3", "", vec![text("乙")]), p("一。")],
        "## 主要做法\n\n### 乙\n\n一。",
        &[],
    );
}

#[test]
fn lists_of_browsers_and_of_word_are_lists() {
    let li = |words: &str| element("li", "", vec![p(words)]);
    check(&[element("ul", "", vec![li("甲"), element("ul", "", vec![li("乙")]), li("丙")])], "- 甲\n  - 乙\n- 丙", &[]);
    check(&[element("ol", "", vec![li("甲"), li("乙")])], "1.甲\n\n2.乙", &[]);
    let word = |number: &str, words: &str| {
        let ignored = element("span", "mso-list:Ignore", vec![text(number), element("span", "", vec![text("\u{a0}\u{a0}")])]);
        element("p", "mso-list:l0 level1 lfo1", vec![ignored, text(words)])
    };
    check(&[word("·", "甲"), word("·", "乙")], "- 甲\n- 乙", &[]);
    check(&[word("1.", "甲"), word("2.", "乙")], "1.甲\n\n2.乙", &[]);
}

#[test]
fn tables_stay_tables() {
    let row = |cells: &[&str]| element("tr", "", cells.iter().map(|words| element("td", "", vec![p(words)])).collect());
    let table = element("table", "", vec![element("tbody", "", vec![row(&["项目", "数"]), row(&["甲", "12"])])]);
    let (mut session, id) = session();
    let markdown = session.paste(&id, &[p("见下表。"), table]).markdown;
    assert!(markdown.contains("| 项目 | 数 |") && markdown.contains("| 甲 | 12 |"), "{markdown}");
}

#[test]
fn pictures_that_did_not_come_are_told_once() {
    let image = element("img", "", Vec::new());
    check(&[p("甲"), image.clone(), p("乙"), image], "甲\n\n乙", &[LOST_PICTURES]);
}

#[test]
fn stars_that_hide_words_stay_and_the_entry_says_so() {
    let (mut session, id) = session();
    let pasted = session.paste(&id, &[p("张**在会上说，138****1234。")]);
    assert_eq!(pasted.markdown, "张**在会上说，138****1234。");
    assert!(session.source(&id).unwrap().contains("asterisks: redaction\n"));
    session.set_section(&id, 1, "已经**粗**了。");
    session.set_field(&id, "asterisks", "");
    let pasted = session.paste(&id, &[p("张**在会上说")]);
    assert_eq!(pasted.markdown.matches('*').count(), 2);
    assert!(!session.source(&id).unwrap().contains("redaction"));
}
