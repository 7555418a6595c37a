//! Automatic numbers: as Word shows them.

use super::file::{File, check_file, shown, styled};

/// A level of a list: its format, its text, and what else it says.
fn level(at: usize, format: &str, text: &str, more: &str) -> String {
    format!("<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>")
}

fn list(id: usize, levels: &[String]) -> String {
    format!("<w:abstractNum w:abstractNumId=\"{id}\">{}</w:abstractNum>", levels.concat())
}

fn number(id: usize, list: usize, changes: &str) -> String {
    format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{list}\"/>{changes}</w:num>")
}

fn start(level: usize, at: usize) -> String {
    format!("<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{at}\"/></w:lvlOverride>")
}

/// A paragraph of a list.
fn item(number: usize, level: usize, words: &str) -> String {
    styled(&format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>"), words)
}

#[track_caller]
fn check(body: &[String], numbering: &[String], expected: &[&str]) {
    check_file(&File::new(&body.concat()).with_xml("numbering", &numbering.concat()), &expected.join("\n"));
}

#[test]
fn chinese_outline_counts_through_its_levels() {
    let levels = [
        level(0, "chineseCountingThousand", "%1、", "<w:suff w:val=\"nothing\"/>"),
        level(1, "chineseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>"),
        level(2, "decimal", "%3.", ""),
        level(3, "decimalEnclosedCircle", "%4", ""),
    ];
    let body =
        [(0, "甲"), (1, "乙"), (1, "丙"), (2, "丁"), (3, "戊"), (3, "己"), (0, "庚"), (1, "辛")].map(|(at, words)| item(1, at, words));
    let expected = ["[一、]甲", "[（一）]乙", "[（二）]丙", "[1.]丁", "[①]戊", "[②]己", "[二、]庚", "[（一）]辛"];
    check(&body, &[list(0, &levels), number(1, 0, "")], &expected);
}

#[test]
fn articles_go_on_through_chapters_where_nothing_restarts_them() {
    let levels =
        [level(0, "chineseCountingThousand", "第%1章", ""), level(1, "chineseCountingThousand", "第%2条", "<w:lvlRestart w:val=\"0\"/>")];
    let body = [(0, "总则"), (1, "甲"), (1, "乙"), (0, "分则"), (1, "丙")].map(|(at, words)| item(1, at, words));
    check(&body, &[list(0, &levels), number(1, 0, "")], &["[第一章]总则", "[第一条]甲", "[第二条]乙", "[第二章]分则", "[第三条]丙"]);
}

#[test]
fn a_level_restarts_only_after_the_level_that_it_names() {
    let levels = [level(0, "decimal", "%1", ""), level(1, "decimal", "%2", ""), level(2, "decimal", "%3", "<w:lvlRestart w:val=\"1\"/>")];
    let body = [(0, "a"), (1, "b"), (2, "c"), (1, "d"), (2, "e"), (0, "f"), (2, "g")].map(|(at, words)| item(1, at, words));
    check(&body, &[list(0, &levels), number(1, 0, "")], &["[1]a", "[1]b", "[1]c", "[2]d", "[2]e", "[2]f", "[1]g"]);
}

#[test]
fn numbers_of_several_levels_keep_their_formats_or_are_legal() {
    let levels = [
        level(0, "chineseCounting", "%1", ""),
        level(1, "upperLetter", "%1.%2", ""),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
        level(3, "decimal", "%1.%2.%3.%4", "<w:isLgl w:val=\"0\"/>"),
    ];
    let body = [0, 1, 2, 3].map(|at| item(1, at, "x"));
    check(&body, &[list(0, &levels), number(1, 0, "")], &["[一]x", "[一.A]x", "[1.1.1]x", "[一.A.1.1]x"]);
}

#[test]
fn a_level_that_was_skipped_counts_as_begun() {
    let levels = [level(0, "decimal", "%1", ""), level(1, "decimal", "%1.%2", ""), level(2, "decimal", "%1.%2.%3", "")];
    let body = [1, 1, 0, 2, 1].map(|at| item(1, at, "x"));
    check(&body, &[list(0, &levels), number(1, 0, "")], &["[1.1]x", "[1.2]x", "[2]x", "[2.1.1]x", "[2.2]x"]);
}

#[test]
fn two_numbers_of_one_list_count_together_until_one_starts_anew() {
    let numbering = [list(0, &[level(0, "decimal", "%1.", "")]), number(1, 0, ""), number(2, 0, ""), number(3, 0, &start(0, 1))];
    let body = [1, 2, 1, 3, 3, 1].map(|number| item(number, 0, "x"));
    check(&body, &numbering, &["[1.]x", "[2.]x", "[3.]x", "[1.]x", "[2.]x", "[3.]x"]);
}

#[test]
fn a_number_changes_a_level_of_its_list() {
    let change = format!("<w:lvlOverride w:ilvl=\"0\">{}</w:lvlOverride>", level(0, "upperRoman", "%1)", ""));
    let numbering = [list(0, &[level(0, "decimal", "%1.", "")]), number(1, 0, ""), number(2, 0, &change)];
    check(&[item(1, 0, "x"), item(2, 0, "y")], &numbering, &["[1.]x", "[II)]y"]);
}

#[test]
fn lists_by_style() {
    let styles = concat!(
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>",
        "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>",
        "<w:style w:type=\"paragraph\" w:styleId=\"3\"><w:name w:val=\"plain\"/><w:basedOn w:val=\"1\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>",
        "<w:style w:type=\"paragraph\" w:styleId=\"4\"><w:name w:val=\"third\"/><w:pPr><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>",
    );
    let levels = [
        level(0, "decimal", "第%1章", "<w:pStyle w:val=\"1\"/>"),
        level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"2\"/>"),
        level(2, "decimal", "%1.%2.%3", ""),
    ];
    let body: String = [("1", "甲"), ("2", "乙"), ("4", "丙"), ("3", "丁")]
        .iter()
        .map(|(style, words)| styled(&format!("<w:pStyle w:val=\"{style}\"/>"), words))
        .chain([styled("<w:pStyle w:val=\"2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "戊")])
        .collect();
    let file = File::new(&body).with_xml("styles", styles).with_xml("numbering", &[list(0, &levels), number(1, 0, "")].concat());
    check_file(&file, "# [第1章]甲\n## [1.1]乙\n[1.1.1]丙\n丁\n## 戊");
}

#[test]
fn numbering_styles_lend_their_list_and_may_run_in_circles() {
    let styles = concat!(
        "<w:style w:type=\"numbering\" w:styleId=\"A\"><w:name w:val=\"A\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>",
        "<w:style w:type=\"numbering\" w:styleId=\"B\"><w:name w:val=\"B\"/><w:basedOn w:val=\"C\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>",
        "<w:style w:type=\"numbering\" w:styleId=\"C\"><w:name w:val=\"C\"/><w:basedOn w:val=\"B\"/><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:style>",
    );
    let linked =
        |id: usize, style: &str| format!("<w:abstractNum w:abstractNumId=\"{id}\"><w:numStyleLink w:val=\"{style}\"/></w:abstractNum>");
    let numbering = [
        linked(0, "A"),
        list(1, &[level(0, "upperLetter", "%1)", "")]),
        linked(2, "C"),
        linked(3, "B"),
        number(1, 0, ""),
        number(2, 1, ""),
        number(3, 2, ""),
        number(4, 3, ""),
    ];
    let file =
        File::new(&[item(1, 0, "x"), item(3, 0, "y")].concat()).with_xml("styles", styles).with_xml("numbering", &numbering.concat());
    check_file(&file, "[A)]x\ny");
}

#[test]
fn no_number_where_the_format_is_none() {
    let levels = [level(0, "none", "", ""), level(1, "decimal", "%1.%2", ""), level(2, "none", "注：", "")];
    check(&[item(1, 0, "x"), item(1, 1, "y"), item(1, 2, "z")], &[list(0, &levels), number(1, 0, "")], &["x", "[1]y", "[注：]z"]);
}

#[test]
fn bullets() {
    let wingdings = "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>";
    let levels = [
        format!("<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u{F06C}\"/>{wingdings}</w:lvl>"),
        level(1, "bullet", "o", ""),
        level(2, "bullet", "说明", ""),
        level(3, "bullet", "", ""),
    ];
    let body = [0, 1, 2, 3].map(|at| item(1, at, "x"));
    check(&body, &[list(0, &levels), number(1, 0, "")], &["[•]x", "[•]x", "[说明]x", "x"]);
}

#[test]
fn deleted_and_hidden_paragraphs_do_not_count_and_empty_ones_do() {
    let mark = |mark: &str, run: &str| {
        format!("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr>{mark}</w:rPr></w:pPr>{run}</w:p>")
    };
    let deleted = mark("<w:del w:author=\"a\"/>", "<w:del w:author=\"a\"><w:r><w:delText>旧</w:delText></w:r></w:del>");
    let hidden = mark("<w:vanish/>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>");
    let body = [item(1, 0, "x"), deleted, hidden, mark("", ""), item(1, 0, "y")];
    check(&body, &[list(0, &[level(0, "decimal", "%1.", "")]), number(1, 0, "")], &["[1.]x", "[2.]", "[3.]y"]);
}

#[test]
fn the_gap_after_a_number_is_known() {
    let levels = [
        level(0, "decimal", "第%1条", "<w:suff w:val=\"nothing\"/>"),
        level(1, "decimal", "第%2款　", "<w:suff w:val=\"nothing\"/>"),
        level(2, "decimal", "%3.", ""),
    ];
    let body = [0, 1, 2].map(|at| item(1, at, "x")).concat();
    let document = File::new(&body).with_xml("numbering", &[list(0, &levels), number(1, 0, "")].concat()).read();
    let gaps: Vec<bool> = document
        .blocks
        .iter()
        .map(|block| match block {
            qinglian::import::document::Block::Paragraph(paragraph) => paragraph.label.as_ref().unwrap().is_spaced,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(gaps, [false, true, true]);
    assert_eq!(shown(&document.blocks), "[第1条]x\n[第1款]x\n[1.]x\n");
}

#[test]
fn numerals_in_an_alternative() {
    let format = concat!(
        "<mc:AlternateContent xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><mc:Choice Requires=\"w14\">",
        "<w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>",
    );
    let level = format!("<w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/>{format}<w:lvlText w:val=\"%1\"/></w:lvl>");
    check(&[item(1, 0, "x")], &[list(0, &[level]), number(1, 0, "")], &["[007]x"]);
}

#[test]
fn text_boxes_and_notes_count_by_themselves() {
    let boxed =
        format!("<w:p><w:r><w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict></w:r></w:p>", item(1, 0, "框"));
    let body = [item(1, 0, "x"), boxed, item(1, 0, "y")];
    check(&body, &[list(0, &[level(0, "decimal", "%1.", "")]), number(1, 0, "")], &["[1.]x", "□[1.]框", "[2.]y"]);
}
