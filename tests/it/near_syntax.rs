//! What was meant as Markdown and is not quite: read where the meaning is plain, told in any case.

use crate::markdown::{check, check_with};

/// A table of one head and one row, as the page shows it.
fn table(head: &[&str], rows: &[&[&str]]) -> String {
    let cells = |cells: &[&str], open: &str, close: &str| cells.iter().map(|cell| format!("{open}{cell}{close}\n")).collect::<String>();
    let head = cells(head, "<th scope=\"col\">", "</th>");
    let rows: String = rows.iter().map(|row| format!("<tr>\n{}</tr>\n", cells(row, "<td>", "</td>"))).collect();
    format!(
        "<div class=\"table-scroll\" role=\"region\" aria-label=\"表格\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n{head}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>"
    )
}

fn link(address: &str, words: &str) -> String {
    format!("<p><a href=\"{address}\">{words}</a></p>")
}

mod tables {
    use super::*;

    #[test]
    fn bar_in_code_is_text() {
        check_with(
            "| 命令 | 说明 |\n| --- | --- |\n| `a|b` | 没有转义 |",
            &table(&["命令", "说明"], &[&["<code>a|b</code>", "没有转义"]]),
            "markdown/table-bar",
        );
    }

    #[test]
    fn surplus_cells_stay_in_the_last_one() {
        check_with(
            "| 单位 | 金额 |\n| --- | --- |\n| 东渠区局 | 12.5 | 已核减三万元 |\n| 官河区局 |",
            &table(&["单位", "金额"], &[&["东渠区局", "12.5 | 已核减三万元"], &["官河区局", ""]]),
            "markdown/table-cells",
        );
        // Nothing is lost with a bar too many.
        check("| 甲 | 乙 |\n|--|--|\n| 丙 | 丁 | |", &table(&["甲", "乙"], &[&["丙", "丁"]]));
    }

    #[test]
    fn text_right_under_a_table_is_a_paragraph() {
        for markdown in ["| 甲 |\n|--|\n| 乙 |\n正文。", "| 甲 |\n|--|\n| 乙 |\n正文。\n"] {
            check_with(markdown, &format!("{}\n<p>正文。</p>", table(&["甲"], &[&["乙"]])), "markdown/table-end");
        }
        check_with(
            "> | 甲 |\n> |--|\n> | 乙 |\n> 正文。",
            &format!("<blockquote>\n{}\n<p>正文。</p>\n</blockquote>", table(&["甲"], &[&["乙"]])),
            "markdown/table-end",
        );
    }

    #[test]
    fn head_and_line_of_dashes_are_made_to_fit() {
        let both = table(&["甲", "乙", "丙"], &[&["一", "二", "三"]]);
        check_with("| 甲 | 乙 | 丙 |\n| --- | --- |\n| 一 | 二 | 三 |", &both, "markdown/table-head");
        let wider = table(&["甲", "乙", ""], &[&["一", "二", "三"]]);
        check_with("| 甲 | 乙 |\n| --- | --- | --- |\n| 一 | 二 | 三 |", &wider, "markdown/table-head");
        check_with("| --- | --- |\n| 东渠区局 | 12.5 |", &table(&["", ""], &[&["东渠区局", "12.5"]]), "markdown/table-head");
    }

    #[test]
    fn bars_and_dashes_in_full_width_make_a_table() {
        let expected = table(&["单位", "金额"], &[&["东渠区局", "12.5"]]);
        for markdown in ["｜单位｜金额｜\n｜———｜———｜\n｜东渠区局｜12.5｜", "| 单位 | 金额 |\n|——|——|\n| 东渠区局 | 12.5 |"]
        {
            check_with(markdown, &expected, "markdown/table-marks");
        }
    }

    #[test]
    fn what_only_looks_like_a_row_is_told() {
        check_with("| 甲 | 乙 |\n\n正文", "<p>| 甲 | 乙 |</p>\n<p>正文</p>", "markdown/table-raw");
        check("甲|乙", "<p>甲|乙</p>");
        check("|甲|的绝对值", "<p>|甲|的绝对值</p>");
    }
}

mod underlines {
    use super::*;

    #[test]
    fn line_across_right_under_a_text_is_one() {
        check_with("这一段写完了。\n---\n下一段。", "<p>这一段写完了。</p>\n<hr />\n<p>下一段。</p>", "markdown/underline");
        check_with("再一段，\n下面是等号\n======", "<p>再一段，<br />\n下面是等号</p>\n<hr />", "markdown/underline");
        check_with("> 引文。\n> ---", "<blockquote>\n<p>引文。</p>\n<hr />\n</blockquote>", "markdown/underline");
        check_with("一段。\n--", "<p>一段。<br />\n--</p>", "markdown/underline");
    }

    #[test]
    fn title_with_an_underline_stays_one_and_is_told() {
        check_with("问题背景\n--------\n\n正文。", "<h2>问题背景</h2>\n<p>正文。</p>", "markdown/underline");
        check("正文。\n\n---\n\n正文。", "<p>正文。</p>\n<hr />\n<p>正文。</p>");
    }

    #[test]
    fn number_signs_in_full_width_are_a_heading() {
        check_with("＃＃ 标题", "<h2>标题</h2>", "markdown/heading-space");
        check_with("＃＃标题\n正文", "<h2>标题</h2>\n<p>正文</p>", "markdown/heading-space");
        check("＃清廉交通＃正在进行", "<p>＃清廉交通＃正在进行</p>");
    }
}

mod links {
    use super::*;

    #[test]
    fn picture_whose_file_is_there_is_one() {
        let figure = "<figure><img src=\"图.jpg\" alt=\"现场\" /></figure>";
        for markdown in
            ["![现场]（图.jpg）", "![现场](图.jpg）", "！[现场](图.jpg)", "![现场] (图.jpg)", "![现场]\n(图.jpg)", "！【现场】（图.jpg）"]
        {
            check_with(markdown, figure, "markdown/link-marks");
        }
        check_with("![现场](图 1.jpg)", "<figure><img src=\"图 1.jpg\" alt=\"现场\" /></figure>", "markdown/link-marks");
    }

    #[test]
    fn file_or_address_that_is_meant_beyond_doubt_is_a_link() {
        check_with("[附件](附件 1.pdf)", &link("附件 1.pdf", "附件"), "markdown/link-marks");
        check_with("[附件](附件 (1).pdf)", &link("附件 (1).pdf", "附件"), "markdown/link-marks");
        check_with(
            "[公开栏]（https://a.cn/b）",
            "<p><a href=\"https://a.cn/b\" rel=\"external noopener noreferrer\">公开栏</a></p>",
            "markdown/link-marks",
        );
    }

    #[test]
    fn what_is_not_plain_is_told() {
        let broken = "markdown/broken-link";
        check_with("[公开栏](政策 一)", "<p>[公开栏](政策 一)</p>", broken);
        check_with("![现场]（图.png）", "<p>![现场]（图.png）</p>", broken);
        check_with("[[双链]]、[甲][乙]", "<p>[[双链]]、[甲][乙]</p>", "markdown/broken-link markdown/broken-link");
        check_with("[](https://a.cn)", "<p><a href=\"https://a.cn\" rel=\"external noopener noreferrer\"></a></p>", "markdown/empty-link");
    }

    #[test]
    fn brackets_of_ordinary_text_are_left_alone() {
        for text in ["【公开】（见附件）", "其中[甲]（乙）", "云交〔2026〕5号（节选）", "甲[1]、乙(2)", "\\[文字](地 址)"]
        {
            check(text, &format!("<p>{}</p>", text.replace('\\', "")));
        }
    }

    #[test]
    fn definition_that_defines_nothing_is_text() {
        check("[备注]: 此件已核", "<p>[备注]: 此件已核</p>");
        check_with("正文\n\n[官网]: https://a.cn", "<p>正文</p>", "markdown/unused-definition");
        check_with("[甲]\n\n[甲]: a.pdf\n[甲]: b.pdf", &link("a.pdf", "甲"), "markdown/unused-definition");
    }
}

mod lines {
    use super::*;

    #[test]
    fn poems_and_couplets_keep_their_lines() {
        check("盛夏荷塘月\n清风入竹来", "<p>盛夏荷塘月<br />\n清风入竹来</p>");
        check("床前明月光，\n疑是地上霜。", "<p>床前明月光，<br />\n疑是地上霜。</p>");
        check("**清风**徐来\n水波不兴", "<p><strong>清风</strong>徐来<br />\n水波不兴</p>");
    }

    #[test]
    fn enumerations_labels_and_articles_keep_their_lines() {
        check("1.价目；\n2.电话。", "<p>1.价目；<br />\n2.电话。</p>");
        check("①甲，这一项很长很长\n要折成两行；\n②乙。", "<p>①甲，这一项很长很长要折成两行；<br />\n②乙。</p>");
        check(
            "时间：5月1日上午，请准时到会。\n地点：码头会议室，请勿迟到。",
            "<p>时间：5月1日上午，请准时到会。<br />\n地点：码头会议室，请勿迟到。</p>",
        );
        check("附件：1.检查表\n      2.联系人名单", "<p>附件：1.检查表<br />\n2.联系人名单</p>");
        check(
            "第一条 为了规范管理，制定本办法，自印发之日起施行。\n第二条 本办法适用于全市的码头和渡口，由市局解释。",
            "<p>第一条 为了规范管理，制定本办法，自印发之日起施行。<br />\n第二条 本办法适用于全市的码头和渡口，由市局解释。</p>",
        );
    }

    #[test]
    fn signature_under_a_text_is_a_paragraph_of_its_own() {
        check("请遵照执行。\n东渠区交通运输局\n2026年2月10日", "<p>请遵照执行。</p>\n<p>东渠区交通运输局<br />\n2026年2月10日</p>");
    }

    #[test]
    fn numbered_heading_right_above_its_text_is_one() {
        let text = "各单位要深入学习，坚持问题导向，抓好落实，确保取得实效。";
        check(&format!("一、提高认识\n{text}"), &format!("<h2>一、提高认识</h2>\n<p>{text}</p>"));
        check_with(
            "（一）收费票据\n1、连号；\n2、一致。",
            "<h3>（一）收费票据</h3>\n<p>1、连号；<br />\n2、一致。</p>",
            "structure/heading-level",
        );
    }

    #[test]
    fn line_that_was_left_short_was_not_wrapped() {
        let wrapped =
            "各单位要深入学习贯彻会议精神，坚持问题导向和目标导向相统\n一，抓好各项任务的落实，并按时报送进展情况，不得迟报漏报。";
        let joined = wrapped.replace('\n', "");
        check(&format!("工作要求\n{wrapped}"), &format!("<p>工作要求<br />\n{joined}</p>"));
        check(wrapped, &format!("<p>{joined}</p>"));
    }

    #[test]
    fn wrapped_prose_has_no_blank_beside_a_chinese_character() {
        check("这一段在编辑器里按列\n折行，汉字之间\n没有空格。", "<p>这一段在编辑器里按列折行，汉字之间没有空格。</p>");
        check("使用C++\n编写，共12\n个模块，🙂\n之后。", "<p>使用C++编写，共12个模块，🙂之后。</p>");
        check("two English\nlines, wrapped", "<p>two English\nlines, wrapped</p>");
        check("清廉<!-- 批注 -->建设", "<p>清廉建设</p>");
    }

    #[test]
    fn code_and_addresses_over_a_line_end_stay_whole() {
        check("甲`一\n二`乙", "<p>甲<code>一 二</code>乙</p>");
    }

    /// F14 of the review: a list that is indented as a whole.
    #[test]
    fn text_of_an_indented_list_stays_in_the_list() {
        check(
            "    1.  甲\n        乙\n\n        第二段\n\n        > 引文",
            "<ol>\n<li>\n<p>甲<br />\n乙</p>\n<p>第二段</p>\n<blockquote>\n<p>引文</p>\n</blockquote>\n</li>\n</ol>",
        );
    }
}
