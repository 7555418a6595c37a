//! Chinese Markdown: what an office writes, and what a page shows of it.
//!
//! Expected output is the renderer's, on the site; a redaction is written ⟦**⟧.

use std::sync::Arc;

use proptest::prelude::*;
use qinglian::diag::Diagnostics;
use qinglian::markdown::{Asterisks, MAX_DEPTH, Reference, external_url, parse};
use qinglian::model::block::{Block, Image, Inline, LinkTarget, visit_inlines};
use qinglian::site::html::{HtmlOptions, PicturePlace, Profile, Surroundings, plain_picture, render};
use qinglian::source::SourceText;

/// A page that links to what may be linked to, and shows files.
struct Page;

impl Surroundings for Page {
    fn href(&self, target: &LinkTarget) -> Option<String> {
        match target {
            LinkTarget::Url { url } => Some(url.clone()),
            LinkTarget::Anchor { anchor } => Some(format!("#{anchor}")),
            LinkTarget::File { path } => Some(path.clone()),
            LinkTarget::Entry { .. } | LinkTarget::Nowhere => None,
        }
    }

    fn picture(&self, image: &Image, place: PicturePlace) -> Option<String> {
        let picture = plain_picture(image, &self.href(&image.target)?);
        Some(if place == PicturePlace::Figure { format!("<figure>{picture}</figure>") } else { picture })
    }
}

/// A loader that knows every file and no address but the allowed ones.
fn resolve(reference: &Reference<'_>) -> LinkTarget {
    let destination = reference.destination;
    if let Some(anchor) = destination.strip_prefix('#') {
        return LinkTarget::Anchor { anchor: anchor.to_owned() };
    }
    if destination.contains(':') || destination.starts_with("//") {
        return external_url(destination).map_or(LinkTarget::Nowhere, |url| LinkTarget::Url { url });
    }
    LinkTarget::File { path: destination.to_owned() }
}

fn read_source(source: &Arc<SourceText>, asterisks: Asterisks) -> (Vec<Block>, Diagnostics) {
    parse(source, 0..source.text.len(), asterisks, &mut resolve)
}

fn read(markdown: &str, asterisks: Asterisks) -> (Vec<Block>, Diagnostics) {
    read_source(&SourceText::new("cases/a.md", markdown), asterisks)
}

fn html(blocks: &[Block]) -> String {
    render(blocks, &HtmlOptions { profile: Profile::Site, heading_anchors: false, id_prefix: "", surroundings: &Page })
}

const REDACTION: &str = "<span class=\"redaction\" role=\"img\" aria-label=\"此处文字已隐去\" title=\"此处文字已隐去\">";

fn shown(markdown: &str, asterisks: Asterisks) -> String {
    html(&read(markdown, asterisks).0).replace(REDACTION, "⟦").replace("</span>", "⟧")
}

/// The page shows this, and nothing was reported.
fn check(markdown: &str, expected: &str) {
    check_with(markdown, expected, "");
}

/// The page shows this, and these rules were reported, in order.
fn check_with(markdown: &str, expected: &str, rules: &str) {
    let (blocks, findings) = read(markdown, Asterisks::Rule);
    let shown = html(&blocks).replace(REDACTION, "⟦").replace("</span>", "⟧");
    assert_eq!(shown.trim_end(), expected, "{markdown:?}");
    let reported: Vec<&str> = findings.iter().map(|finding| finding.rule.id).collect();
    assert_eq!(reported.join(" "), rules, "{markdown:?}");
}

fn stars(blocks: &[Block]) -> usize {
    let mut count = 0;
    visit_inlines(blocks, &mut |inline| {
        if let Inline::Redaction { stars, .. } = inline {
            count += stars;
        }
    });
    count
}

const SPEECH: &str = include_str!("../seed/speech.txt");

mod asterisks {
    use super::*;

    #[test]
    fn emphasis_beside_chinese_punctuation() {
        check("**《慎初》**警示教育", "<p><strong>《慎初》</strong>警示教育</p>");
        check("观看**《慎初》**警示教育", "<p>观看<strong>《慎初》</strong>警示教育</p>");
        check("**清廉。**下一步", "<p><strong>清廉。</strong>下一步</p>");
        check("例**“加粗”**例", "<p>例<strong>“加粗”</strong>例</p>");
        check("一是**“严”字当头**。", "<p>一是<strong>“严”字当头</strong>。</p>");
        check("这是**重点（示例）**内容", "<p>这是<strong>重点（示例）</strong>内容</p>");
        check("**第一，提高认识。**各单位要抓好落实。", "<p><strong>第一，提高认识。</strong>各单位要抓好落实。</p>");
        check("~~“旧文”~~新文", "<p><del>“旧文”</del>新文</p>");
        check(
            "见**[链接](https://a.cn)**处",
            "<p>见<strong><a href=\"https://a.cn\" rel=\"external noopener noreferrer\">链接</a></strong>处</p>",
        );
        check("用**`代码`**处", "<p>用<strong><code>代码</code></strong>处</p>");
        check("**一是抓学习；二是抓落实。**", "<p><strong>一是抓学习；二是抓落实。</strong></p>");
        check("**要抓学习。要抓落实。**\n\n另起", "<p><strong>要抓学习。要抓落实。</strong></p>\n<p>另起</p>");
    }

    /// The rule of the CJK-friendly amendment, one example for each way in which its flanking differs from the plain one. Its examples in
    /// other languages hold here too, where no star touches a Han character on both sides.
    #[test]
    fn flanking_of_the_amendment() {
        for (markdown, expected) in [
            // Left: followed by CJK punctuation (2a), or by other punctuation and preceded by a CJK character (2bγ).
            ("abc**「例」**", "abc<strong>「例」</strong>"),
            ("例**“例”**", "例<strong>“例”</strong>"),
            ("例**(例)** 例", "例<strong>(例)</strong> 例"),
            // Right: preceded by CJK punctuation (2a), or by other punctuation and followed by a CJK character (2bγ).
            ("**「例」**abc", "<strong>「例」</strong>abc"),
            ("**例(甲)**乙", "<strong>例(甲)</strong>乙"),
            ("**例…**乙", "<strong>例…</strong>乙"),
            ("**例—**乙", "<strong>例—</strong>乙"),
            // A variation selector belongs to the character before it: full-width quotation marks, an ideograph's shape.
            ("**“\u{FE01}例”\u{FE01}**例", "<strong>“\u{FE01}例”\u{FE01}</strong>例"),
            ("邊\u{E0100}**“例”**", "邊\u{E0100}<strong>“例”</strong>"),
            // Korean, with its spaces and its own letters.
            ("**스크립트(script)**라고", "<strong>스크립트(script)</strong>라고"),
            (
                "패키지를 발행하려면 **`npm publish`**를 실행하십시오.",
                "패키지를 발행하려면 <strong><code>npm publish</code></strong>를 실행하십시오.",
            ),
            // Japanese.
            ("**この文を強調できますか（強調）？**残念です。", "<strong>この文を強調できますか（強調）？</strong>残念です。"),
            // Between other punctuation and other letters nothing changes.
            ("a**“b”**c", "a⟦**⟧“b”⟦**⟧c"),
            ("a**(b)**c", "a**(b)**c"),
            ("**a)**b", "**a)**b"),
        ] {
            assert_eq!(shown(markdown, Asterisks::Rule).trim_end(), format!("<p>{expected}</p>"), "{markdown:?}");
        }
    }

    #[test]
    fn phrase_between_han_characters_is_emphasis() {
        check("坚持**问题导向**抓整改", "<p>坚持<strong>问题导向</strong>抓整改</p>");
        check(
            "坚持**问题导向**抓整改，突出**目标导向**促提升。",
            "<p>坚持<strong>问题导向</strong>抓整改，突出<strong>目标导向</strong>促提升。</p>",
        );
        check("坚持 **问题导向** 抓整改", "<p>坚持 <strong>问题导向</strong> 抓整改</p>");
        check("坚持 *问题导向* 抓整改", "<p>坚持 <em>问题导向</em> 抓整改</p>");
        check("foo*bar*baz", "<p>foo<em>bar</em>baz</p>");
        check("**工作目标**", "<p><strong>工作目标</strong></p>");
        check("- **责任**：落实", "<ul>\n<li><strong>责任</strong>：落实</li>\n</ul>");
        check("## 抓**重点**工作", "<h2>抓<strong>重点</strong>工作</h2>");
        check(
            "| 甲 | 乙 |\n|--|--|\n| **清廉**建设 | 丙 |",
            "<div class=\"table-scroll\" role=\"region\" aria-label=\"表格\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">甲</th>\n<th scope=\"col\">乙</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><strong>清廉</strong>建设</td>\n<td>丙</td>\n</tr>\n</tbody>\n</table>\n</div>",
        );
    }

    #[test]
    fn redactions_are_kept() {
        check("推进清廉**建设", "<p>推进清廉⟦**⟧建设</p>");
        check("电话138****1234，备用138****1234。", "<p>电话138⟦****⟧1234，备用138⟦****⟧1234。</p>");
        check("电话１３８****１２３４", "<p>电话１３８⟦****⟧１２３４</p>");
        check("查处案件*余起，违反工作纪律*起，违反生活纪律*起", "<p>查处案件⟦*⟧余起，违反工作纪律⟦*⟧起，违反生活纪律⟦*⟧起</p>");
        check("“8＋*”清廉单元", "<p>“8＋⟦*⟧”清廉单元</p>");
        check("“8＋*”和“5＋*”", "<p>“8＋⟦*⟧”和“5＋⟦*⟧”</p>");
        check("为****兴湾强市", "<p>为⟦****⟧兴湾强市</p>");
        check("投资***亿元，完成目标的***％。", "<p>投资⟦***⟧亿元，完成目标的⟦***⟧％。</p>");
        check("省委书记***在会上指出", "<p>省委书记⟦***⟧在会上指出</p>");
        check("***书记指出", "<p>⟦***⟧书记指出</p>");
        check("“清廉**”建设", "<p>“清廉⟦**⟧”建设</p>");
        check("创建“***”体系", "<p>创建“⟦***⟧”体系</p>");
        check("围绕*书记提出的问题", "<p>围绕⟦*⟧书记提出的问题</p>");
        check("1*2 与 3*4", "<p>1⟦*⟧2 与 3⟦*⟧4</p>");
        check("推进清廉**建设。打造清廉**品牌。", "<p>推进清廉⟦**⟧建设。打造清廉⟦**⟧品牌。</p>");
        check("[清廉**建设](#a)", "<p><a href=\"#a\">清廉⟦**⟧建设</a></p>");
        check(
            "# 清廉**建设\n\n- 市**局\n\n> 县**局",
            "<h1>清廉⟦**⟧建设</h1>\n<ul>\n<li>市⟦**⟧局</li>\n</ul>\n<blockquote>\n<p>县⟦**⟧局</p>\n</blockquote>",
        );
    }

    #[test]
    fn stars_that_hide_and_mark_nothing_are_stars() {
        check("甲 * 乙", "<p>甲 * 乙</p>");
        check("甲 ** 乙", "<p>甲 ** 乙</p>");
        check("a * b", "<p>a * b</p>");
        check(r"清廉\*\*建设", "<p>清廉**建设</p>");
        check(r"\*\*清廉**建设", "<p>**清廉⟦**⟧建设</p>");
        check("`清廉**建设`", "<p><code>清廉**建设</code></p>");
        check("```\n清廉**建设，138****1234\n```", "<pre tabindex=\"0\"><code>清廉**建设，138****1234\n</code></pre>");
        check("&#42;&#42;清廉&ast;", "<p>**清廉*</p>");
        check("[甲](https://a.cn/*)", "<p><a href=\"https://a.cn/*\" rel=\"external noopener noreferrer\">甲</a></p>");
        check("上\n\n***\n\n下", "<p>上</p>\n<hr />\n<p>下</p>");
        check("* 甲\n* 乙", "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>");
    }

    #[test]
    fn doubtful_pair_is_kept_and_reported() {
        let doubt = "markdown/ambiguous-asterisk";
        // A clause ends within.
        check_with("全市**系统推进，各地**建设落实", "<p>全市⟦**⟧系统推进，各地⟦**⟧建设落实</p>", doubt);
        // Quotation marks do not match.
        check_with("打造“清廉**”和“廉洁**”", "<p>打造“清廉⟦**⟧”和“廉洁⟦**⟧”</p>", doubt);
        // A name that was taken out twice.
        check_with("新市**工程新市**大桥", "<p>新市⟦**⟧工程新市⟦**⟧大桥</p>", doubt);
        check_with("不断干出新的**力度和**速度", "<p>不断干出新的⟦**⟧力度和⟦**⟧速度</p>", doubt);
        check_with("全市**系统**建设", "<p>全市⟦**⟧系统⟦**⟧建设</p>", doubt);
        check_with("在**书记带领下**推进", "<p>在⟦**⟧书记带领下⟦**⟧推进</p>", doubt);
        // Over a line's end, in the midst of a clause and long, touched by digits.
        check_with("清廉**建设\n推进**会", "<p>清廉⟦**⟧建设推进⟦**⟧会</p>", doubt);
        check_with("如**项目荣获去年全市示范工程称号以来**重点", "<p>如⟦**⟧项目荣获去年全市示范工程称号以来⟦**⟧重点</p>", doubt);
        check_with("产值**12**亿元", "<p>产值⟦**⟧12⟦**⟧亿元</p>", doubt);
        // One star or three.
        check_with("，*书记表扬了李*，", "<p>，⟦*⟧书记表扬了李⟦*⟧，</p>", doubt);
        check_with("“***”品牌和“***”品牌", "<p>“⟦***⟧”品牌和“⟦***⟧”品牌</p>", doubt);
        // Elsewhere in the entry words are certainly hidden.
        check_with("坚持**问题导向**抓整改\n\n推进清廉**建设", "<p>坚持⟦**⟧问题导向⟦**⟧抓整改</p>\n<p>推进清廉⟦**⟧建设</p>", doubt);
        // A line across, or three characters that were taken out.
        check_with("省委书记\n***\n在会上", "<p>省委书记⟦***⟧在会上</p>", doubt);
    }

    /// Two names taken out of one sentence, with nothing else in the entry to tell: no star is lost without a finding.
    #[test]
    fn two_hidden_names_are_no_emphasis() {
        for sentence in [
            "张**于2016年7月入职**建筑公司。",
            "委员会裁决**快递公司支付张**违法解除劳动合同赔偿金。",
            "原局长**利用职务便利为**公司谋利。",
            "**信息技术有限公司在**电子商务平台开设网店。",
            "其中，**大米中高端销售占总销量超40%，**鲜食玉米占三成。",
            "**县交通运输局联合**区综合执法局开展检查。",
            "**省**市交通运输局",
            "印发《**县**规定》",
            "走访**区**街道",
            "位于**路**号",
            "从**到**通车",
            "**至**铁路建成",
            "“**—香港—**”航线",
            "于**%至**%",
            "“**县**局”",
            "**市**区**路**号",
        ] {
            let placed =
                [("", ""), ("## ", ""), ("- ", ""), ("> ", ""), ("[", "](#a)"), ("| 甲 |\n| --- |\n| ", " |"), ("| ", " |\n| --- |")];
            for (before, after) in placed {
                let markdown = format!("{before}{sentence}{after}");
                let (blocks, findings) = read(&markdown, Asterisks::Rule);
                let is_told = findings.iter().any(|finding| finding.rule.id == "markdown/possible-redaction");
                assert!(is_told || stars(&blocks) == sentence.matches('*').count(), "{markdown:?}");
            }
        }
    }

    #[test]
    fn figures_dates_and_whole_sentences_are_emphasis() {
        check("完成投资**80亿元**，增长**5.2%**。", "<p>完成投资<strong>80亿元</strong>，增长<strong>5.2%</strong>。</p>");
        check("- **2023年3月**，启动", "<ul>\n<li><strong>2023年3月</strong>，启动</li>\n</ul>");
        check("- **2026年目标**：启动", "<ul>\n<li><strong>2026年目标</strong>：启动</li>\n</ul>");
        check("**甲乙丙丁；戊己庚辛**", "<p><strong>甲乙丙丁；戊己庚辛</strong></p>");
        check("**甲乙丙丁。戊己庚辛**", "<p><strong>甲乙丙丁。戊己庚辛</strong></p>");
        check("**“甲乙丙。”——丁戊**", "<p><strong>“甲乙丙。”——丁戊</strong></p>");
        check("前文。**甲乙。丙丁。**", "<p>前文。<strong>甲乙。丙丁。</strong></p>");
        check("*甲乙，丙丁。戊己。*", "<p><em>甲乙，丙丁。戊己。</em></p>");
        check("**各位代表！新征程新使命**，呼唤新担当。", "<p><strong>各位代表！新征程新使命</strong>，呼唤新担当。</p>");
    }

    /// Sentences among others look the same when both begin with a hidden name.
    #[test]
    fn emphasis_that_hidden_words_look_like_is_told() {
        check_with(
            "抓实抓细。**推进综合治理。**优化架构。",
            "<p>抓实抓细。<strong>推进综合治理。</strong>优化架构。</p>",
            "markdown/possible-redaction",
        );
    }

    #[test]
    fn leading_sentence_is_emphasis_in_an_entry_that_hides_words() {
        check(
            "***公司退出。\n\n**三组照片，一把尺子。**各单位照此办理。",
            "<p>⟦***⟧公司退出。</p>\n<p><strong>三组照片，一把尺子。</strong>各单位照此办理。</p>",
        );
    }

    #[test]
    fn way_out_of_a_doubt_is_open() {
        check("坚持 **问题导向** 抓整改\n\n推进清廉**建设", "<p>坚持 <strong>问题导向</strong> 抓整改</p>\n<p>推进清廉⟦**⟧建设</p>");
        check("产值 **12** 亿元", "<p>产值 <strong>12</strong> 亿元</p>");
        check("**第一，抓学习。** 要\n\n推进清廉**建设", "<p><strong>第一，抓学习。</strong> 要</p>\n<p>推进清廉⟦**⟧建设</p>");
        check("**工作目标**\n\n推进清廉**建设", "<p><strong>工作目标</strong></p>\n<p>推进清廉⟦**⟧建设</p>");
        check(r"产值\*\*12\*\*亿元", "<p>产值**12**亿元</p>");
    }

    #[test]
    fn hidden_digits_say_nothing_about_words() {
        check("电话138****1234\n\n坚持**问题导向**抓整改", "<p>电话138⟦****⟧1234</p>\n<p>坚持<strong>问题导向</strong>抓整改</p>");
    }

    #[test]
    fn forgotten_partner_is_reported() {
        check_with("**重点工作要抓好", "<p>⟦**⟧重点工作要抓好</p>", "markdown/unclosed-emphasis");
        check_with("see **bold here", "<p>see **bold here</p>", "markdown/unclosed-emphasis");
        check("**同志通报了情况", "<p>⟦**⟧同志通报了情况</p>");
    }

    #[test]
    fn every_star_is_a_redaction_where_the_entry_says_so() {
        let check = |markdown: &str, expected: &str, rules: &str| {
            let (blocks, findings) = read(markdown, Asterisks::Redaction);
            assert_eq!(shown(markdown, Asterisks::Redaction).trim_end(), expected);
            assert_eq!(findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>().join(" "), rules);
            drop(blocks);
        };
        check("坚持**问题导向**抓整改", "<p>坚持⟦**⟧问题导向⟦**⟧抓整改</p>", "");
        check("坚持 **问题导向** 抓 * 整改", "<p>坚持 ⟦**⟧问题导向⟦**⟧ 抓 ⟦*⟧ 整改</p>", "");
        check("a *b* c", "<p>a ⟦*⟧b⟦*⟧ c</p>", "");
        check("`a*b` 和 \\*", "<p><code>a*b</code> 和 *</p>", "");
        check("书记\n***\n指出", "<p>书记⟦***⟧指出</p>", "");
        check("上\n\n***\n\n下", "<p>上</p>\n<hr />\n<p>下</p>", "");
        check("* 余起\n* 起", "<p>⟦*⟧ 余起⟦*⟧ 起</p>", "markdown/asterisk-bullet markdown/asterisk-bullet");
        check("<b>*</b>", "<p>&lt;b&gt;⟦*⟧&lt;/b&gt;</p>", "markdown/raw-html");
    }

    #[test]
    fn seed_speech_loses_no_star() {
        assert_eq!(SPEECH.matches('*').count(), 249);
        let (blocks, findings) = read(SPEECH, Asterisks::Redaction);
        let mut runs = 0;
        visit_inlines(&blocks, &mut |inline| runs += usize::from(matches!(inline, Inline::Redaction { .. })));
        assert_eq!((stars(&blocks), runs), (249, 114));
        assert!(findings.is_empty());
        // Without the option as well: all 249 stay, and 38 pairs are reported that could be emphasis.
        let (blocks, findings) = read(SPEECH, Asterisks::Rule);
        assert_eq!(stars(&blocks), 249);
        assert_eq!(findings.iter().filter(|finding| finding.rule.id == "markdown/ambiguous-asterisk").count(), 38);
    }

    /// Each sentence, clause and line of the speech on its own, where nothing around it tells that words are hidden.
    #[test]
    fn every_form_of_the_seed_speech_is_kept_in_isolation() {
        for separators in [&['。', '\n'][..], &['。', '；', '！', '\n'], &['。', '，', '；', '！', '\n'], &['。', '，', '；', '、', '\n']]
        {
            for part in SPEECH.split(separators).filter(|part| part.contains('*')) {
                let (blocks, _) = read(part, Asterisks::Rule);
                assert_eq!(stars(&blocks), part.matches('*').count(), "{part}");
            }
        }
    }
}

mod lines {
    use super::*;

    #[test]
    fn line_break_between_wide_characters_vanishes() {
        check("清廉\n建设", "<p>清廉建设</p>");
        check("清廉，\n建设", "<p>清廉，建设</p>");
        check("“清廉”\n建设", "<p>“清廉”建设</p>");
        check("清廉\n**建设**", "<p>清廉<strong>建设</strong></p>");
        check("**清廉**\n建设", "<p><strong>清廉</strong>建设</p>");
        check("清廉\nABC", "<p>清廉\nABC</p>");
        check("ABC\n清廉", "<p>ABC\n清廉</p>");
        check("foo\nbar", "<p>foo\nbar</p>");
        check("한국어\n문장", "<p>한국어\n문장</p>");
        check("清廉  \n建设", "<p>清廉<br />\n建设</p>");
        check("> 清廉\n> 建设", "<blockquote>\n<p>清廉建设</p>\n</blockquote>");
        check("推进清廉**\n建设", "<p>推进清廉⟦**⟧建设</p>");
        check("清廉`a`\n建设", "<p>清廉<code>a</code>\n建设</p>");
    }

    #[test]
    fn full_width_indent_is_dropped_and_begins_a_paragraph() {
        check("　　清廉建设", "<p>清廉建设</p>");
        check("　　清廉建设\n　　一是抓学习", "<p>清廉建设</p>\n<p>一是抓学习</p>");
        check("　清廉\n　建设", "<p>清廉建设</p>");
        check("- 　清廉", "<ul>\n<li>清廉</li>\n</ul>");
        check("　　**清廉**建设", "<p><strong>清廉</strong>建设</p>");
        check("　　", "");
        check("甲　乙", "<p>甲　乙</p>");
    }

    #[test]
    fn indented_code_does_not_exist() {
        check("    清廉建设", "<p>清廉建设</p>");
        check("\t清廉建设\n\n\t\t第二段", "<p>清廉建设</p>\n<p>第二段</p>");
        check("- 甲\n\n      乙", "<ul>\n<li>\n<p>甲</p>\n<p>乙</p>\n</li>\n</ul>");
        check("    - 甲\n    - 乙", "<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>");
        check(">     清廉**建设", "<blockquote>\n<p>清廉⟦**⟧建设</p>\n</blockquote>");
        check("正文\n\n    第二段\n\n正文", "<p>正文</p>\n<p>第二段</p>\n<p>正文</p>");
    }

    #[test]
    fn html_is_text() {
        check_with("清<b>廉</b>", "<p>清&lt;b&gt;廉&lt;/b&gt;</p>", "markdown/raw-html");
        check_with("<div>\n**清廉**\n</div>", "<p>&lt;div&gt;\n<strong>清廉</strong>\n&lt;/div&gt;</p>", "markdown/raw-html");
        check("<!-- 注释 -->\n\n正文", "<p>正文</p>");
        check("1 < 2，3<4", "<p>1 &lt; 2，3&lt;4</p>");
        check("`<b>`", "<p><code>&lt;b&gt;</code></p>");
        check(r"\<b>", "<p>&lt;b&gt;</p>");
        check("```html\n<b>清廉</b>\n```", "<pre tabindex=\"0\"><code class=\"language-html\">&lt;b&gt;清廉&lt;/b&gt;\n</code></pre>");
        check("[甲](<a b.pdf>)", "<p><a href=\"a b.pdf\">甲</a></p>");
    }

    #[test]
    fn one_tilde_is_a_tilde() {
        check("3~5天，10%~20%", "<p>3~5天，10%~20%</p>");
        check("~删~", "<p>~删~</p>");
        check("~~删~~", "<p><del>删</del></p>");
        check("`a~b`", "<p><code>a~b</code></p>");
    }

    #[test]
    fn bare_address_is_a_link_as_long_as_it_is_an_address() {
        let link = |url: &str| format!("<a href=\"{url}\" rel=\"external noopener noreferrer\">{url}</a>");
        check("见https://a.cn/b，再看", &format!("<p>见{}，再看</p>", link("https://a.cn/b")));
        check("见https://a.cn/b再看", &format!("<p>见{}再看</p>", link("https://a.cn/b")));
        check("（https://a.cn/b）", &format!("<p>（{}）</p>", link("https://a.cn/b")));
        check("https://a.cn/~x_y_z.", &format!("<p>{}.</p>", link("https://a.cn/~x_y_z")));
        check(
            "https://a.cn/?a=1&amp;b=2",
            "<p><a href=\"https://a.cn/?a=1&amp;b=2\" rel=\"external noopener noreferrer\">https://a.cn/?a=1&amp;b=2</a></p>",
        );
        check("[https://a.cn](https://b.cn)", "<p><a href=\"https://b.cn\" rel=\"external noopener noreferrer\">https://a.cn</a></p>");
        check("`https://a.cn`", "<p><code>https://a.cn</code></p>");
        check("www.a.cn 与 ftp://a.cn", "<p>www.a.cn 与 ftp://a.cn</p>");
        check("<a@b.cn>", "<p><a href=\"mailto:a@b.cn\" rel=\"external noopener noreferrer\">a@b.cn</a></p>");
    }

    #[test]
    fn lone_picture_is_a_figure() {
        check("![莲](a.jpg \"官河\")", "<figure><img src=\"a.jpg\" alt=\"莲\" title=\"官河\" /></figure>");
        check("见![莲](a.jpg)", "<p>见<img src=\"a.jpg\" alt=\"莲\" /></p>");
        check("![清廉**建设\n现场](a.jpg)", "<figure><img src=\"a.jpg\" alt=\"清廉**建设现场\" /></figure>");
    }

    #[test]
    fn forbidden_characters_are_replaced() {
        check_with("清\u{0}廉", "<p>清\u{FFFD}廉</p>", "text/control-char");
        check_with("清\u{FDD0}\u{FDD1}廉", "<p>清\u{FFFD}\u{FFFD}廉</p>", "text/control-char");
        check_with("清\u{1FFFE}廉\u{86}", "<p>清\u{FFFD}廉\u{FFFD}</p>", "text/control-char text/control-char");
        // Entities are no way in for our stand-ins.
        check("a&#xFDD0;&#xFDD2;b&#1;&#0;", "<p>a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}</p>");
    }

    #[test]
    fn reference_with_stars_in_its_label_still_leads_there() {
        check("[清廉**建设]\n\n[清廉**建设]: #a", "<p><a href=\"#a\">清廉⟦**⟧建设</a></p>");
        check("[见**《慎初》**例][]\n\n[见**《慎初》**例]: #a", "<p><a href=\"#a\">见<strong>《慎初》</strong>例</a></p>");
    }

    /// The places of links are those of the author's text, whatever was repaired before them.
    #[test]
    fn places_lead_back_to_the_source() {
        let markdown =
            "前言\n正文 <b>3~5</b>\u{0}清廉**建设[甲](a.pdf)，见https://a.cn/x，例**“加粗”**例[乙](b.pdf)\n    \n    ![丙](c.jpg)\n";
        let source = SourceText::new("a.md", markdown);
        let mut places = Vec::new();
        parse(&source, 7..markdown.len(), Asterisks::Rule, &mut |reference| {
            places.push(&markdown[reference.range.clone()]);
            resolve(reference)
        });
        assert_eq!(places, ["[甲](a.pdf)", "https://a.cn/x", "[乙](b.pdf)", "![丙](c.jpg)"]);
    }
}

mod structure {
    use super::*;

    /// Level, label and words of the headings at the top.
    fn headings(markdown: &str) -> Vec<String> {
        let (blocks, _) = read(markdown, Asterisks::Rule);
        let headings = blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        });
        headings
            .map(|heading| {
                let words = qinglian::model::block::plain_text(&heading.content);
                format!("{} {} {} {words}", heading.level, heading.anchor, heading.label.as_deref().unwrap_or("-"))
            })
            .collect()
    }

    #[test]
    fn numbered_line_of_its_own_is_a_heading() {
        let markdown = "一、充分肯定成绩\n\n正文。\n\n（一）抓实学习\n\n正文。\n\n1.学原文\n\n正文。\n\n（1）读书\n\n正文。\n\n二、认识不足\n\n(一) 差距\n\n１．表现\n";
        assert_eq!(
            headings(markdown),
            [
                "2 s1 一、 一、充分肯定成绩",
                "3 s1-1 （一） （一）抓实学习",
                "4 s1-1-1 1. 1.学原文",
                "5 s1-1-1-1 （1） （1）读书",
                "2 s2 二、 二、认识不足",
                "3 s2-1 (一) (一) 差距",
                "4 s2-1-1 １． １．表现"
            ]
        );
        assert!(read(markdown, Asterisks::Rule).1.is_empty());
    }

    #[test]
    fn numbered_text_that_is_no_heading_stays() {
        for markdown in [
            "一、要抓好学习，提高认识。",
            "一、抓学习\n二、抓落实",
            "1.5 分",
            "1. 学习",
            "一是学习",
            "2.two",
            "（1）张三\n\n（2）李四\n\n（3）王五",
            "一、",
        ] {
            assert!(headings(markdown).is_empty(), "{markdown}");
        }
        assert!(headings(&format!("一、{}", "长".repeat(60))).is_empty());
        assert_eq!(headings(&format!("一、{}", "长".repeat(58))).len(), 1);
        check("1. 学习\n2. 落实", "<ol>\n<li>学习</li>\n<li>落实</li>\n</ol>");
    }

    #[test]
    fn written_heading_keeps_its_level_and_its_label() {
        assert_eq!(headings("## 一、总体要求\n\n### 主要做法"), ["2 s1 一、 一、总体要求", "3 s1-1 - 主要做法"]);
        assert_eq!(headings("## 清廉**建设"), ["2 s1 - 清廉**建设"]);
        assert_eq!(headings("一、推进清廉**建设"), ["2 s1 一、 一、推进清廉**建设"]);
    }

    #[test]
    fn number_signs_without_a_space_are_a_heading_all_the_same() {
        check_with("##主要做法\n正文", "<h2>主要做法</h2>\n<p>正文</p>", "markdown/heading-space");
        check_with("正文\n##主要做法", "<p>正文</p>\n<h2>主要做法</h2>", "markdown/heading-space");
        check_with("##　主要做法", "<h2>主要做法</h2>", "markdown/heading-space");
        check_with("> ##“严”字当头", "<blockquote>\n<h2>“严”字当头</h2>\n</blockquote>", "markdown/heading-space");
        check("#hashtag", "<p>#hashtag</p>");
        check("#清廉交通#正在进行", "<p>#清廉交通#正在进行</p>");
        check("\\##主要做法", "<p>##主要做法</p>");
        check("```\n##主要做法\n```", "<pre tabindex=\"0\"><code>##主要做法\n</code></pre>");
    }

    #[test]
    fn outline_is_checked() {
        let check = |markdown: &str, rules: &str| {
            let findings = read(markdown, Asterisks::Rule).1;
            assert_eq!(findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>().join(" "), rules, "{markdown}");
        };
        check("## 甲\n\n### 乙\n\n## 丙", "");
        check("## 甲\n\n#### 乙", "structure/heading-level");
        check("### 甲", "structure/heading-level");
        check("一、甲\n\n三、乙", "structure/heading-sequence");
        check("一、甲\n\n一、乙", "structure/heading-sequence");
        check("二、甲", "structure/heading-sequence");
        check("一、甲\n\n（一）乙\n\n（二）丙\n\n二、丁\n\n（一）戊", "");
        check("一、甲\n\n（一）乙\n\n（二）抓学习。这一段太长，不是标题。\n\n（三）丙", "");
        check("一、甲\n\n（一）乙\n\n（三）丙", "structure/heading-sequence");
    }

    #[test]
    fn footnotes_are_numbered_by_first_mention() {
        let (blocks, findings) = read("甲[^b]乙[^a]丙[^b]\n\n[^a]: 注甲\n\n[^b]: 注乙", Asterisks::Rule);
        assert!(findings.is_empty());
        let mut numbers = Vec::new();
        visit_inlines(&blocks, &mut |inline| {
            if let Inline::FootnoteReference { label, number, .. } = inline {
                numbers.push(format!("{label}{number}"));
            }
        });
        assert_eq!(numbers, ["b1", "a2", "b1"]);
        assert_eq!(blocks.iter().filter(|block| matches!(block, Block::Footnote { .. })).count(), 2);
    }

    #[test]
    fn footnotes_that_do_not_fit_are_reported_and_kept() {
        let check = |markdown: &str, rules: &str, words: &str| {
            let (blocks, findings) = read(markdown, Asterisks::Rule);
            assert_eq!(findings.iter().map(|finding| finding.rule.id).collect::<Vec<_>>().join(" "), rules, "{markdown}");
            assert!(html(&blocks).contains(words), "{markdown}");
        };
        check("甲[^1]", "markdown/footnote-missing", "甲[^1]");
        check("甲[^1]\n\n[^1]：注", "markdown/footnote-missing markdown/footnote-missing", "[^1]：注");
        check("甲\n\n[^1]: 注", "markdown/footnote-unused", "注");
        check("甲[^1]\n\n[^1]: 注一\n\n[^1]: 注二", "markdown/footnote-duplicate", "注二");
        check("甲\\[^1]和`[^1]`", "", "甲[^1]和<code>[^1]</code>");
    }

    #[test]
    fn table_row_has_as_many_cells_as_columns() {
        let (blocks, _) = read("| 甲 | 乙 |\n|--|--:|\n| 丙 |\n| 丁 | 戊 | 己 |", Asterisks::Rule);
        let [Block::Table { alignments, head, rows }] = &blocks[..] else { panic!("{blocks:?}") };
        assert_eq!((alignments.len(), head.len()), (2, 2));
        assert!(rows.iter().all(|row| row.len() == 2));
    }
}

mod hostile {
    use super::*;

    /// Elements that a body may become; everything else in a page is the template's.
    const ELEMENTS: &[&str] = &[
        "html",
        "head",
        "body",
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "code",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "hr",
        "br",
        "em",
        "strong",
        "del",
        "a",
        "img",
        "span",
        "sup",
        "section",
        "div",
        "figure",
        "figcaption",
    ];

    /// Parses what was rendered as a browser would, and looks for anything that could run or load.
    fn assert_harmless(markdown: &str) {
        let page = html(&read(markdown, Asterisks::Rule).0);
        for node in scraper::Html::parse_document(&page).tree.nodes().filter_map(|node| node.value().as_element()) {
            assert!(ELEMENTS.contains(&node.name()), "<{}> from {markdown:?}\n{page}", node.name());
            for (name, value) in node.attrs() {
                assert!(!name.starts_with("on") && name != "style" && name != "srcdoc", "{name}={value} from {markdown:?}");
                let scheme: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>().to_lowercase();
                let is_address = matches!(name, "href" | "src");
                assert!(
                    !is_address || !["javascript:", "data:", "vbscript:", "file:"].iter().any(|bad| scheme.starts_with(bad)),
                    "{value}"
                );
            }
        }
    }

    #[test]
    fn nothing_that_runs_gets_through() {
        for markdown in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "甲<svg/onload=alert(1)>乙",
            "[点](javascript:alert(1))",
            "[点](JaVaScRiPt:alert(1))",
            "[点](java&#x0A;script:alert(1))",
            "[点](&#106;avascript:alert(1))",
            "[点](\u{1}javascript:alert(1))",
            "[点](data:text/html;base64,PHNjcmlwdD4=)",
            "<javascript:alert(1)>",
            "![图](x.png \"\\\" onerror=\\\"alert(1)\")",
            "[点](https://a.cn \"\\\" onclick=\\\"alert(1)\")",
            "[点][r]\n\n[r]: vbscript:x",
            "```<script>\n</code></pre><script>alert(1)</script>\n```",
            "| <script> | `</td>` |\n|--|--|\n| <b onclick=x> | **<i>** |",
            "[^<script>]\n\n[^<script>]: <script>",
            "<!-- --><iframe src=//a.cn>",
        ] {
            assert_harmless(markdown);
        }
    }

    proptest! {
        #[test]
        fn no_markup_gets_through(markdown in "([<>\"'&;:/=\\[\\]()!*_`~#|\\-\\\\ \nsa清，]|<script>|javascript:|onerror=|&#106;|</p>){0,40}") {
            assert_harmless(&markdown);
        }
    }

    #[test]
    fn deep_nesting_is_flattened_and_told_once() {
        let markdown = format!("{}底", "> ".repeat(300));
        let (blocks, findings) = read(&markdown, Asterisks::Rule);
        let mut depth = 0;
        let mut inner = &blocks[..];
        while let [Block::Quote { blocks }] = inner {
            depth += 1;
            inner = blocks;
        }
        assert!((1..=MAX_DEPTH).contains(&depth), "{depth}");
        assert!(html(&blocks).contains('底'));
        assert_eq!(findings.iter().filter(|finding| finding.rule.id == "markdown/too-deep").count(), 1);
    }

    /// Each of these is quadratic or worse in a careless reader; here they simply come to an end.
    #[test]
    fn large_and_odd_texts_come_to_an_end() {
        for piece in ["*", "**清", "_", "[", "](", "![", "`", "> ", "~~", "<", "&", "|", "清廉", "一、"] {
            let markdown = piece.repeat(200_000 / piece.len());
            assert!(!html(&read(&markdown, Asterisks::Rule).0).is_empty(), "{piece}");
        }
    }
}

mod size {
    use std::time::{Duration, Instant};

    use super::*;

    /// What authors, programs and attackers repeat.
    const TOKENS: &[&str] = &[
        "[",
        "]",
        "![",
        "![a](",
        "[a](",
        "](x)",
        "*",
        "**a",
        "_",
        "_a ",
        "`",
        "`\n",
        "``a`",
        "> ",
        ">",
        "- ",
        "- a\n",
        "1. ",
        "|",
        "|-",
        "|a|\n|-|\n",
        "<!--",
        "<!",
        "-->",
        "<!—",
        "<-- ",
        "&lt;!--",
        ":::",
        ":: ",
        "::a",
        ": ",
        "::: internal\n",
        "- ::: ",
        ">:::\n",
        "| ::: ",
        "`:::` ",
        "(",
        ")",
        "“",
        "”",
        "《",
        "&",
        "&amp;",
        "\\",
        "[^",
        "[^1]",
        "[^1]: ",
        "[a]: b\n",
        "~~",
        "~",
        "#",
        "# a\n",
        "0",
        "1、",
        "一、a\n",
        "https://",
        "https://a.cn ",
        "<",
        "<a",
        "<a@",
        "```\n",
        "~~~\n",
        "\t",
        "    a\n",
        "\n",
        "\r",
        "\u{2028}",
        "\u{3000}",
        "清",
        "清**",
        "***",
        "a*b",
        "138****",
        "\u{0}",
        "\u{FEFF}",
        "! ",
        "a\n===\n",
        "---\n",
        "***\n",
        "\\\n",
        "。",
        "^",
        "[[",
        "]]",
        "[](",
        "{",
        "=",
    ];

    fn time(text: &str) -> Duration {
        let begun = Instant::now();
        let (blocks, findings) = read(text, Asterisks::Rule);
        let said: usize =
            findings.iter().map(|finding| finding.render().len() + serde_json::to_string(&finding.to_json()).unwrap().len()).sum();
        assert!(said < 1 << 20, "{said} bytes of findings");
        drop(blocks);
        begun.elapsed()
    }

    /// An honest text of the same length costs a tenth of a second; what grows with the square of the length costs minutes.
    #[test]
    fn no_token_repeated_costs_more_than_its_length() {
        for token in TOKENS {
            for text in [token.repeat(400_000 / token.len()), format!("甲\n\n- > {}", token.repeat(200_000 / token.len()))] {
                let taken = time(&text);
                assert!(taken.as_secs() < 15, "{token:?} × {}: {taken:?}", text.len() / token.len());
            }
        }
    }

    /// Each of the two halves is nothing by itself.
    #[test]
    fn no_pair_of_rows_costs_more_than_its_length() {
        for (open, close) in [
            ("![a", "](x)"),
            ("[a", "](x)"),
            ("**a", "a**"),
            ("(", ")"),
            ("<!--", "-->"),
            ("::: internal\n", ":::\n"),
            ("> ", "\n"),
            ("[", "]: x"),
        ] {
            let count = 300_000 / (open.len() + close.len());
            let taken = time(&(open.repeat(count) + &close.repeat(count)));
            assert!(taken.as_secs() < 15, "{open:?} {close:?} × {count}: {taken:?}");
        }
    }
}
