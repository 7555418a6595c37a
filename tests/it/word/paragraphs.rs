//! Paragraphs and runs: what is seen goes in, what is deleted, hidden or computed does not.

use super::file::{File, check, check_file, p, r, reported, shown, styled};

fn field(code: &str, result: &str) -> String {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    format!("{}<w:r><w:instrText>{code}</w:instrText></w:r>{}{}{}", mark("begin"), mark("separate"), r(result), mark("end"))
}

#[test]
fn accepted_revisions_go_in_and_both_sides_are_reported() {
    let body = [
        p(&format!(
            "{}<w:ins w:author=\"李四\">{}</w:ins><w:del w:author=\"李四\"><w:r><w:delText>旧词</w:delText></w:r></w:del>",
            r("前"),
            r("新词")
        )),
        p(&format!("<w:ins w:author=\"甲\"><w:del w:author=\"乙\">{}</w:del></w:ins>{}", r("加了又删"), r("后"))),
        p(&format!("<w:moveFrom w:author=\"甲\">{}</w:moveFrom>{}", r("移走"), r("。"))),
        p(&format!("<w:moveTo w:author=\"甲\">{}</w:moveTo>", r("移来"))),
    ];
    let document = File::new(&body.concat()).read();
    assert_eq!(shown(&document.blocks), "前新词\n后\n。\n移来\n");
    let expected = [
        "import/tracked-changes 1 修订还没有接受或拒绝：李四增「新词」删「旧词」",
        "import/tracked-changes 2 修订还没有接受或拒绝：乙删「加了又删」",
        "import/tracked-changes 3 修订还没有接受或拒绝：甲删「移走」",
        "import/tracked-changes 4 修订还没有接受或拒绝：甲增「移来」",
    ];
    assert_eq!(reported(&document).trim_end(), expected.join("\n"));
}

#[test]
fn a_deleted_paragraph_mark_joins_paragraphs() {
    let deleted = |words: &str| format!("<w:p><w:pPr><w:rPr><w:del w:author=\"甲\"/></w:rPr></w:pPr>{words}</w:p>");
    check(&[deleted(&r("一")), deleted(""), p(&r("二")), deleted(&r("三"))].concat(), "一二\n三");
}

#[test]
fn the_revisions_of_twenty_paragraphs_are_reported_one_by_one() {
    let body = p(&format!("<w:ins w:author=\"甲\">{}</w:ins>", r("新"))).repeat(25);
    let reported = reported(&File::new(&body).read());
    assert_eq!(reported.lines().count(), 21);
    assert!(reported.ends_with("import/tracked-changes 还有 5 段有没接受或拒绝的修订\n"), "{reported}");
}

#[test]
fn hidden_text_stays_out_and_is_reported() {
    let styles = concat!(
        "<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"hidden\"/><w:rPr><w:vanish/></w:rPr></w:style>",
        "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:name w:val=\"secret\"/><w:rPr><w:vanish/></w:rPr></w:style>",
    );
    let run = |properties: &str, words: &str| format!("<w:r><w:rPr>{properties}</w:rPr><w:t>{words}</w:t></w:r>");
    let body = [
        p(&format!("{}{}{}", r("看得见"), run("<w:vanish/>", "直接藏"), run("<w:vanish w:val=\"0\"/>", "也看得见"))),
        p(&run("<w:rStyle w:val=\"H\"/>", "按样式藏")),
        styled("<w:pStyle w:val=\"P\"/>", "整段藏"),
        format!("<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>{}</w:p>", run("<w:vanish w:val=\"0\"/>", "露出来")),
        format!("<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>{}</w:p>", run("<w:rStyle w:val=\"H\"/>", "两次成无")),
        format!("<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>{}</w:p>", r("一是抓早。")),
        p(&r("正文。")),
    ];
    let document = File::new(&body.concat()).with_xml("styles", styles).read();
    assert_eq!(shown(&document.blocks), "看得见也看得见\n露出来\n两次成无\n一是抓早。\n正文。\n");
    let expected = [
        "import/hidden-text 1 隐藏的文字没有导入：「直接藏」",
        "import/hidden-text 2 隐藏的文字没有导入：「按样式藏」",
        "import/hidden-text 3 隐藏的文字没有导入：「整段藏」",
    ];
    assert_eq!(reported(&document).trim_end(), expected.join("\n"));
}

#[test]
fn bold_within_bold_is_not() {
    let styles = concat!(
        "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:name w:val=\"p\"/><w:rPr><w:b/></w:rPr></w:style>",
        "<w:style w:type=\"character\" w:styleId=\"C\"><w:name w:val=\"c\"/><w:rPr><w:b/><w:i/></w:rPr></w:style>",
    );
    let run = |properties: &str, words: &str| format!("<w:r><w:rPr>{properties}</w:rPr><w:t>{words}</w:t></w:r>");
    let runs = [
        run("", "一"),
        run("<w:rStyle w:val=\"C\"/>", "二"),
        run("<w:rStyle w:val=\"C\"/><w:b/>", "三"),
        run("<w:b w:val=\"false\"/>", "四"),
    ];
    let body = format!("<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>{}</w:p>", runs.concat());
    check_file(&File::new(&body).with_xml("styles", styles), "**一***二****三***四");
}

#[test]
fn results_of_fields_stay_and_instructions_contents_and_page_numbers_do_not() {
    let body = [
        p(&(r("共") + &field(" SEQ 图 ", "3") + &r("项"))),
        p(&(r("第") + &field("PAGE", "7") + &r("页"))),
        p(&r("目　录")),
        p(&(field("TOC \\o", "一、工作1").replace("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", ""))),
        p(&(r("二、成效2") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")),
        p("<w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>9</w:t></w:r></w:fldSimple>"),
        p(&(field("IF 1 = 1", "内") + &r("后"))),
    ];
    let document = File::new(&body.concat()).read();
    assert_eq!(shown(&document.blocks), "共3项\n第页\n内后\n");
    assert_eq!(reported(&document), "import/contents 目录没有导入\n");
}

#[test]
fn a_field_without_end_does_not_swallow_the_rest() {
    let body = p(&(r("前") + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText></w:r>")) + &p(&r("后"));
    check(&body, "前\n后");
}

#[test]
fn lines_of_contents_go_by_their_style_too() {
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"WPSOffice手动目录 1\"/></w:style>";
    let body = styled("<w:pStyle w:val=\"T\"/>", "一、工作</w:t><w:tab/><w:t>1") + &styled("<w:pStyle w:val=\"T\"/>", "这是正文");
    check_file(&File::new(&body).with_xml("styles", styles), "这是正文");
}

#[test]
fn links_by_relationship_and_by_field() {
    let body = [
        p(&format!("<w:hyperlink r:id=\"l1\">{}</w:hyperlink>{}", r("官网"), r("。"))),
        p(&field("HYPERLINK \"https://b.cn/?a=1&amp;b=2\"", "乙")),
        p(&field("HYPERLINK \\l \"_Toc1\"", "丙")),
        p(&format!("<w:hyperlink w:anchor=\"x\">{}</w:hyperlink>", r("丁"))),
    ];
    let file = File::new(&body.concat()).with_link("l1", "hyperlink", "https://a.cn");
    check_file(&file, "<官网→https://a.cn>。\n<乙→https://b.cn/?a=1&b=2>\n丙\n丁");
}

#[test]
fn characters_that_have_elements_of_their_own() {
    let runs = concat!(
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d\u{AD}e</w:t><w:br/><w:t>f</w:t><w:cr/></w:r>",
        "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>",
        "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings 2\" w:hAnsi=\"宋体\"/></w:rPr><w:t>R是</w:t></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>eq \\o\\ac(○,2)</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>",
    );
    check(&p(runs), "a\tb-cde⏎f⏎✔•☑是②");
}

#[test]
fn spaces_at_the_ends_of_a_text_count_only_where_they_are_kept() {
    let body = "<w:p><w:r><w:t>\n  甲  \n</w:t></w:r><w:r><w:t xml:space=\"preserve\"> 乙 </w:t></w:r><w:r><w:t>丙</w:t></w:r></w:p>";
    check(body, "甲 乙 丙");
}

#[test]
fn readings_and_equations_become_text() {
    let ruby =
        "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>qīng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>清</w:t></w:r></w:rubyBase></w:ruby></w:r>";
    let t = |words: &str| format!("<m:r><m:t>{words}</m:t></m:r>");
    let fraction = format!(
        "<m:oMath><m:f><m:num>{}</m:num><m:den>{}</m:den></m:f><m:sSup><m:e>{}</m:e><m:sup>{}</m:sup></m:sSup></m:oMath>",
        t("a+b"),
        t("2"),
        t("x"),
        t("2")
    );
    let document = File::new(&[p(ruby), p(&fraction)].concat()).read();
    assert_eq!(shown(&document.blocks), "清（qīng）\n(a+b)/2x^^2^^\n");
    assert_eq!(reported(&document), "import/equation 2 公式改成了一行文字：「(a+b)/2x2」\n");
}

#[test]
fn wrappers_are_seen_through_and_alternatives_read_once() {
    let body = [
        format!("<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>", p(&r("控件里"))),
        format!("<w:customXml><w:smartTag>{}</w:smartTag></w:customXml>", p(&format!("<w:smartTag>{}</w:smartTag>", r("标记里")))),
        format!(
            "<mc:AlternateContent><mc:Choice Requires=\"wps\">{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
            p(&r("新")),
            p(&r("旧"))
        ),
        format!(
            "<mc:AlternateContent xmlns:zz=\"urn:x\"><mc:Choice Requires=\"zz\">{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>",
            p(&r("不懂")),
            p(&r("退路"))
        ),
        r("没有段落的字"),
    ];
    check(&body.concat(), "控件里\n标记里\n新\n退路\n没有段落的字");
}

#[test]
fn requests_to_fill_in_are_reported_and_what_was_filled_in_stays() {
    let styles = "<w:style w:type=\"character\" w:styleId=\"P\"><w:name w:val=\"Placeholder Text\"/></w:style>";
    let control = |run: &str| p(&format!("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>"));
    let body = control("<w:r><w:rPr><w:rStyle w:val=\"P\"/></w:rPr><w:t>单击此处输入</w:t></w:r>") + &control(&r("程序填的"));
    let document = File::new(&body).with_xml("styles", styles).read();
    assert_eq!(shown(&document.blocks), "程序填的\n");
    assert_eq!(reported(&document), "import/placeholder 1 没有填写的提示文字没有导入：「单击此处输入」\n");
}

#[test]
fn notes_in_the_order_of_their_references_and_comments_as_remarks() {
    let body = p(&(r("甲")
        + "<w:r><w:endnoteReference w:id=\"5\"/></w:r>"
        + &r("乙")
        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:commentReference w:id=\"0\"/></w:r>"));
    let note = |id: &str, words: &str| format!("<w:footnote w:id=\"{id}\">{}</w:footnote>", p(&r(words)));
    let file = File::new(&body)
        .with_xml("footnotes", &[note("-1", "线"), note("2", "脚注")].concat())
        .with_xml("endnotes", &note("5", "尾注").replace("footnote", "endnote"))
        .with_xml("comments", &format!("<w:comment w:id=\"0\" w:author=\"王五\">{}</w:comment>", p(&r("核实数字"))));
    let document = file.read();
    assert_eq!(shown(&document.blocks), "甲^0乙^1\n");
    let notes: Vec<String> = document.notes.iter().map(|note| shown(&note.blocks)).collect();
    assert_eq!(notes, ["尾注\n", "脚注\n"]);
    assert_eq!(reported(&document), "import/comment 1 批注（王五）：「核实数字」\n");
}

#[test]
fn headings_by_style_by_outline_and_by_a_localised_name() {
    let styles = concat!(
        "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 1\"/></w:style>",
        "<w:style w:type=\"paragraph\" w:styleId=\"x\"><w:name w:val=\"标题 3\"/></w:style>",
        "<w:style w:type=\"paragraph\" w:styleId=\"y\"><w:name w:val=\"mine\"/><w:basedOn w:val=\"2\"/></w:style>",
        "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>",
    );
    let named = |style: &str| styled(&format!("<w:pStyle w:val=\"{style}\"/>"), style);
    let body = [
        named("2"),
        named("x"),
        named("y"),
        named("t"),
        styled("<w:pStyle w:val=\"2\"/><w:outlineLvl w:val=\"9\"/>", "body"),
        styled("<w:outlineLvl w:val=\"1\"/>", "direct"),
    ];
    let document = File::new(&body.concat()).with_xml("styles", styles).read();
    assert_eq!(shown(&document.blocks), "# 2\n### x\n# y\nt\nbody\n## direct\n");
    let title = match &document.blocks[3] {
        qinglian::import::document::Block::Paragraph(paragraph) => paragraph,
        other => panic!("{other:?}"),
    };
    assert!(title.is_title && title.is_centered);
}

#[test]
fn paragraphs_are_counted_as_word_counts_them() {
    let table = format!("<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>", p(&r("格一")), p(""));
    let document = File::new(&[p(&r("一")), p(""), table, p("<w:r><w:commentReference w:id=\"0\"/></w:r>")].concat())
        .with_xml("comments", &format!("<w:comment w:id=\"0\">{}</w:comment>", p(&r("看"))))
        .read();
    assert_eq!(reported(&document), "import/comment 5 批注：「看」\n");
}

#[test]
fn a_dropped_capital_belongs_to_the_paragraph_that_it_begins() {
    check(&(styled("<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>", "清") + &p(&r("风徐来"))), "清风徐来");
}

#[test]
fn a_symbol_that_nobody_knows_has_a_stand_in_and_is_reported() {
    let document = File::new(&p("<w:r><w:sym w:font=\"Webdings\" w:char=\"F021\"/></w:r>")).read();
    assert_eq!(shown(&document.blocks), "□\n");
    assert_eq!(reported(&document), "import/symbol 1 认不出字体「Webdings」的符号，用「□」代替\n");
}
