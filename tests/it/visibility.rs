//! Who may see what: blocks, fields, pictures and entries, in the three editions.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use proptest::prelude::*;
use qinglian::diag::Diagnostic;
use qinglian::edition::Edition;
use qinglian::edition::visibility::filter_blocks;
use qinglian::load::load;
use qinglian::markdown::{Asterisks, Reference, parse, read};
use qinglian::model::block::{Block, plain_text};
use qinglian::model::{Catalog, Entry, LinkTarget, Visibility};
use qinglian::source::SourceText;

use crate::folder::TestFolder;
use crate::program::{run, sound};

/// The tree as brackets: `内部[…]` for a restricted block, words and little else.
fn tree(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        let _ = match block {
            Block::Restricted { visibility, blocks } => write!(out, "{}[{}]", visibility.label(), tree(blocks)),
            Block::Heading(heading) => write!(out, "#{} ", plain_text(&heading.content)),
            Block::Paragraph { content } | Block::Plain { content } => write!(out, "{} ", plain_text(content)),
            Block::List { items, .. } => items.iter().try_for_each(|item| write!(out, "-{}", tree(&item.blocks))),
            Block::Quote { blocks } => write!(out, ">{}", tree(blocks)),
            Block::Code { text, .. } => write!(out, "`{}` ", text.trim_end()),
            Block::Table { rows, .. } => write!(out, "|{}| ", rows.len()),
            Block::Figure(image) => write!(out, "!{} ", image.alt),
            Block::Footnote { label, blocks } => write!(out, "^{label}:{}", tree(blocks)),
            Block::Rule => write!(out, "--- "),
        };
    }
    out
}

/// The tree of a text, and the rules that were reported.
fn check(markdown: &str, expected: &str, rules: &str) {
    let source = SourceText::new("cases/a.md", markdown);
    let (blocks, findings) = parse(&source, 0..markdown.len(), Asterisks::Rule, &mut |_| LinkTarget::File { path: "a.png".to_owned() });
    let said: Vec<&str> = findings.iter().map(|finding| finding.rule.id).collect();
    assert_eq!((tree(&blocks).replace(" ]", "]").trim_end(), said.join(" ").as_str()), (expected, rules), "{markdown:?}");
}

#[test]
fn a_fence_makes_a_block() {
    check("甲\n\n::: internal\n\n乙\n\n:::\n\n丙", "甲 内部[乙]丙", "");
    check("甲\n::: internal\n乙\n:::\n丙", "甲 内部[乙]丙", "");
    check("::: 内部\n乙\n:::", "内部[乙]", "");
    check(":::内部:::\n乙\n::::::", "内部[乙]", "");
    check("：：：内部\n乙\n：：：", "内部[乙]", "");
    check("::: Internal\r\n乙\r\n:::\r\n丙\r\n", "内部[乙]丙", "");
    check("::: secret_never\n乙\n:::", "绝不公开[乙]", "");
    check("::: 不公开\n乙\n:::", "绝不公开[乙]", "");
    check("　　::: 绝不公开\n　　乙\n　　:::", "绝不公开[乙]", "");
    check("::: public\n乙\n:::\n丙", "乙 丙", "");
    check("::: 内部\n:::\n丙", "内部[]丙", "");
}

#[test]
fn a_block_holds_everything() {
    check(
        "::: 内部\n## 标题\n\n- 一\n- 二\n\n> 引\n\n| 甲 |\n|---|\n| 乙 |\n\n![图](a.png)\n\n```\n::: 代码\n```\n:::\n丙",
        "内部[#标题 -一 -二 >引 |1| !图 `::: 代码`]丙",
        "",
    );
    check("- 一\n- 二\n::: 内部\n三\n:::\n- 四", "-一 -二 内部[三]-四", "");
    check("- 一\n\n  ::: 内部\n  二\n  :::\n", "-一 内部[二]", "");
    check("::: 内部\n甲\n::: 绝不公开\n乙\n:::\n丙\n:::\n丁", "内部[甲 绝不公开[乙]丙]丁", "");
    check("::: 绝不公开\n甲\n::: 内部\n乙\n:::\n丙\n:::\n丁", "绝不公开[甲 乙 丙]丁", "");
    check("::: 内部\n甲[^1]\n:::\n[^1]: 注", "内部[甲]^1:注", "");
    check("清廉**建设\n::: 内部\n***书记\n:::\n**重点**", "清廉**建设 内部[***书记]重点", "");
}

#[test]
fn nesting_without_end_is_flat() {
    let deep = "::: 内部\n".repeat(1000) + "甲\n" + &":::\n".repeat(1000);
    check(&deep, "内部[甲]", "");
}

#[test]
fn a_million_marks_take_no_longer_than_they_must() {
    for line in ["::: 内部\n", "<!-- 甲 -->\n", ":::\n", "<!--\n", "`a` ::: 内部\n", "::: 甲\n"] {
        let text = line.repeat(100_000);
        let source = SourceText::new("cases/a.md", text.as_str());
        let begun = std::time::Instant::now();
        let parsed = read(&source, 0..text.len(), Asterisks::Rule, &mut |_| LinkTarget::Nowhere);
        qinglian::edition::visibility::mask(&source, &parsed.restricted, Edition::Public);
        assert!(begun.elapsed().as_secs() < 20, "{line:?} took {:?}", begun.elapsed());
    }
}

#[test]
fn code_is_left_alone() {
    check("```\n::: 例子\n:::\n```", "`::: 例子\n:::`", "");
    check("```\n::: 内部\n:::\n```\n丙", "绝不公开[`::: 内部\n:::`]丙", "markdown/fence-in-code");
    check("```\n::: 内部\n```\n丙", "绝不公开[`::: 内部` 丙]", "markdown/fence-in-code");
    check("`<!-- 甲 -->` 乙", "<!-- 甲 --> 乙", "");
    check("写作 `::: internal` 的一行", "写作 ::: internal 的一行", "");
    check("```\n<!-- 甲 -->\n```", "`<!-- 甲 -->`", "");
}

#[test]
fn remarks_are_in_no_output() {
    check("甲<!-- 乙 -->丙", "甲丙", "");
    check("甲\n\n<!-- 乙\n\n::: 内部\n\n丙 -->\n\n丁", "甲 丁", "");
    check("甲\n\n<!-- 乙\n\n丙", "甲", "markdown/remark-unclosed");
    check("甲 \\<!-- 乙 -->", "甲 <!-- 乙 -->", "");
}

#[test]
fn a_slip_hides_too_much_rather_than_too_little() {
    check("甲\n\n::: 内部\n\n乙\n\n丙", "甲 内部[乙 丙]", "markdown/fence-unclosed");
    check("甲\n::: intrnal\n乙\n:::\n丙", "甲 绝不公开[乙]丙", "markdown/fence-unknown");
    check("甲\n:::\n乙", "甲:::乙", "markdown/fence-stray");
    check("> ::: 内部\n> 乙\n> :::\n\n丙", "绝不公开[>::: 内部乙::: 丙]", "markdown/fence-misplaced");
    check("甲 ::: internal\n乙。", "绝不公开[甲 ::: internal乙。]", "markdown/fence-misplaced");
    check("- ::: 内部\n  乙\n", "绝不公开[-::: 内部\n乙]", "markdown/fence-misplaced");
}

/// What the public sees of a text, and the rules that were reported.
fn public(markdown: &str) -> (String, String) {
    let source = SourceText::new("cases/a.md", markdown);
    let mut resolve = |reference: &Reference<'_>| LinkTarget::Url { url: reference.destination.to_owned() };
    let (blocks, findings) = parse(&source, 0..markdown.len(), Asterisks::Rule, &mut resolve);
    let blocks = filter_blocks(blocks, Edition::Public, &|_| false);
    let said: Vec<&str> = findings.iter().map(|finding| finding.rule.id).collect();
    (serde_json::to_string(&blocks).unwrap(), said.join(" "))
}

/// Nothing of 「泄露」 is public, all of 「公开」 is, and this is said.
fn hides(markdown: &str, rules: &str) {
    let (seen, said) = public(markdown);
    assert!(!seen.contains("泄露"), "{markdown:?} shows {seen}");
    assert_eq!(said, rules, "{markdown:?}");
    assert!(rules.contains("misplaced") || seen.matches("公开").count() == markdown.matches("公开").count(), "{markdown:?} shows {seen}");
}

#[test]
fn what_a_hidden_block_defines_has_no_effect_outside() {
    let definition = "公开[通报]、![图][通报]、[通 报][通报]。\n\n::: internal\n[通报]: https://oa.cn/泄露 \"泄露\"\n:::\n";
    hides(definition, "markdown/hidden-definition markdown/hidden-definition markdown/hidden-definition");
    hides("公开[通报]。\n\n<!--\n\n[通报]: https://oa.cn/泄露\n\n-->", "");
    // A visible one of the same name is the one that counts, wherever it stands.
    let both = "::: internal\n[通报]: https://oa.cn/泄露\n:::\n公开[通报]。\n\n[通报]: https://a.cn/公开\n";
    hides(both, "");
    assert!(public(both).0.contains("https://a.cn/公开"));
    let note = "公开[^1]。\n\n::: internal\n泄露[^1][^2]\n\n[^1]: 泄露\n:::\n\n公开[^2]\n\n[^2]: 公开\n";
    hides(note, "markdown/footnote-missing");
    let same = "公开[^1]\n\n::: internal\n[^1]: 泄露\n:::\n\n[^1]: 公开\n";
    hides(same, "markdown/footnote-duplicate");
    // Anchors and the sequence of headings are those of the visible text.
    let headings = "## 一、公开\n\n::: internal\n## 二、泄露\n:::\n\n## 二、公开\n";
    hides(headings, "");
    assert!(public(headings).0.contains("\"anchor\":\"s2\""));
    // A redaction in a hidden block is no evidence about the words outside.
    let stars = "::: internal\n清廉**建设\n:::\n\n各单位**要抓好落实**工作\n";
    assert_eq!(public(stars), public(stars.split(":::\n\n").last().unwrap()));
    // A hidden text reads what is visible.
    check("甲[一]\n\n::: internal\n乙[一][^1]\n:::\n\n[一]: a.png\n\n[^1]: 注", "甲一 内部[乙一]^1:注", "");
}

#[test]
fn a_slip_in_a_fence_of_its_own_hides_its_block() {
    for open in [
        "：:: internal",
        "：：: 内部",
        ":: internal",
        "：： 内部",
        "∶∶∶ internal",
        "﹕﹕﹕ 内部",
        ": : : internal",
        "::  internal",
        "∷∷ internal",
        "::: ＩＮＴＥＲＮＡＬ",
        "::: 內部",
        "**::: internal**",
        "「::: 内部」",
        "\u{200B}::: internal",
        ";;; internal",
    ] {
        for (close, end) in [(":::", "\n"), ("：::", "\r"), ("::", "\u{2028}"), ("**:::**", "\r\n")] {
            let text = format!("公开{end}{open}{end}泄露{end}{close}{end}公开");
            let (seen, said) = public(&text);
            assert!(!seen.contains("泄露") && seen.matches("公开").count() == 2, "{text:?} shows {seen}");
            assert!(said.contains("markdown/fence-"), "{text:?}: {said}");
        }
    }
    hides("公开\n::: internal 仅供领导\n泄露\n:::\n公开", "markdown/fence-unknown");
    hides("公开\n:: 机构\n泄露\n::\n公开", "markdown/fence-unknown markdown/fence-spelling");
}

#[test]
fn line_ends_of_every_kind_end_a_line() {
    for end in ["\r", "\u{2028}", "\u{2029}"] {
        hides(&format!("公开{end}::: internal{end}泄露{end}:::{end}公开"), "");
    }
    for end in ["\u{85}", "\u{B}", "\u{C}"] {
        hides(&format!("公开{end}::: internal{end}泄露{end}:::{end}公开"), "");
    }
}

#[test]
fn a_fence_where_none_can_stand_hides_everything() {
    for text in [
        "> ::: internal 仅供领导\n> 泄露\n> :::\n\n公开",
        "- ::: 内部资料\n- 泄露\n- :::\n\n公开",
        "1. ：:: internal\n   泄露\n",
        "| 甲 |\n|---|\n| ::: internal 泄露 |\n",
        "| 甲 | :: 内部 泄露 |\n|---|---|\n",
        "正文 ::: internal 泄露 :::\n",
        "正文 ::: 领导看 泄露 :::\n",
        "甲::: internal泄露:::乙\n",
        "甲：：：内部泄露\n",
        "`::: internal`\n\n泄露\n\n`:::`\n",
        "# ::: 绝不公开\n\n泄露",
    ] {
        let (seen, said) = public(text);
        assert!(!seen.contains("泄露"), "{text:?} shows {seen}");
        assert!(said.contains("markdown/fence-misplaced"), "{text:?}: {said}");
    }
}

#[test]
fn a_remark_is_one_however_word_spells_it() {
    for remark in [
        "<!— 泄露 —>",
        "<!–– 泄露 ––>",
        "<!—- 泄露 -—>",
        "＜!-- 泄露 --＞",
        "<！-- 泄露 -->",
        "< !-- 泄露 -->",
        "‹!-- 泄露 --›",
        "&lt;!-- 泄露 --&gt;",
        "<!- 泄露 ->",
        "＜！——泄露——＞",
        "<-- 泄露 -->",
    ] {
        hides(&format!("公开{remark}公开"), "markdown/remark-spelling");
    }
    hides("公开<!--泄露 —> 泄露-->公开", "markdown/remark-spelling");
    hides("公开<!-- 泄露 <!-- 泄露 --> 泄露 -->公开", "markdown/remark-spelling");
    hides("公开<!-- 泄露\n\n<!-- 泄露 -->\n\n泄露", "markdown/remark-unclosed markdown/remark-spelling");
    hides("公开<!— 泄露\n\n泄露", "markdown/remark-spelling markdown/remark-unclosed");
    hides("公开\n\n::: internal <!-- 泄露\n泄露 -->\n泄露\n:::\n公开", "");
}

#[test]
fn code_without_end_does_not_show_what_is_hidden() {
    let hidden = "::: internal\n泄露\n:::\n\n<!-- 泄露 -->\n";
    for fence in ["```\n代码\n", "~~~\n代码\n", "````\n代码\n```\n", "- 项\n\n  ```\n  代码\n"] {
        let (seen, said) = public(&format!("甲\n\n{fence}\n{hidden}"));
        assert!(!seen.contains("泄露"), "{fence:?} shows {seen}");
        assert!(said.contains("markdown/code-unclosed") || fence.starts_with('-'), "{fence:?}: {said}");
    }
    // The end was forgotten, and the next block's beginning ends it.
    hides("公开\n\n```\n甲\n\n::: internal\n泄露\n:::\n\n```\n乙\n\n公开\n", "markdown/fence-in-code");
    hides("公开\n\n```\n甲\n\n<!-- 泄露 -->\n\n```python\n乙\n```\n\n公开\n", "markdown/fence-in-code");
    hides("公开`忘了\n<!-- 泄露 -->\n公开`", "");
    // A fence that is none turns code and text around.
    for hidden in ["::: internal\n```\n泄露\n```\n\n:::\n", "<!--\n```\n泄露\n```\n-->\n"] {
        assert!(!public(&format!("公开 ```\n公开\n```\n\n{hidden}")).0.contains("泄露"));
        assert!(!public(&format!("公开 ```\n公开\n```\n\n{hidden}\n```\n")).0.contains("泄露"));
    }
    check("> ```\n> a\n> ```\n\n~~~~\n<!-- b -->\n~~~~", ">`a` `<!-- b -->`", "");
}

#[test]
fn a_text_about_colons_is_a_text() {
    for text in [
        "用 std::vector 和 absl::internal::Foo 编写",
        "比分是 1::2，时间 12：30，比例 3:4:5",
        "三个冒号 ::: 起头，「:::」结尾",
        r"写作 \::: internal 的一行",
        "写作 `::: internal` 的一行，注释写作 `<!-- 甲 -->`",
        "见下：\n\n- 时间：：上午\n- 内部：：机构",
        "| 甲 | 乙 |\n|:--|:-:|\n| 1 | 2 |",
        "a -> b，a <- b，a --> b，x<!y，箭头 <- 左",
        "重点！——见上。<重点——见下>",
    ] {
        let (seen, said) = public(&format!("公开\n\n{text}\n"));
        assert!(!said.contains("fence") && !said.contains("remark") && !said.contains("code-"), "{text}: {said}");
        assert!(seen.contains("公开") && !seen.contains("[]"), "{text}: {seen}");
    }
}

#[test]
fn official_prose_has_no_marks() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/official-prose");
    let mut length = 0;
    for name in ["reports.txt", "laws.txt", "cases.txt"] {
        let Ok(text) = fs::read_to_string(folder.join(name)) else { continue };
        let source = SourceText::new(name, text.as_str());
        let parsed = read(&source, 0..text.len(), Asterisks::Rule, &mut |_| LinkTarget::Nowhere);
        let said: Vec<String> = parsed
            .diagnostics
            .iter()
            .filter(|it| it.rule.id.contains("/fence-") || it.rule.id.contains("/remark-"))
            .map(Diagnostic::render)
            .collect();
        assert!(parsed.restricted.is_empty() && said.is_empty(), "{said:?}");
        length += text.len();
    }
    if length == 0 {
        eprintln!("{} is missing: nothing was read", folder.display());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever stands around a hidden block, and however its marks are typed, it stays hidden; what is visible stays, or something is said.
    #[test]
    fn hidden_words_stay_hidden_in_any_text(
        around in prop::collection::vec(prop::sample::select(AROUND), 0..6),
        after in prop::collection::vec(prop::sample::select(AROUND), 0..6),
        within in prop::collection::vec(prop::sample::select(WITHIN), 1..4),
        open in prop::sample::select(OPENINGS),
        close in prop::sample::select(CLOSINGS),
        end in prop::sample::select(&["\n", "\r\n", "\r", "\u{2028}", "\u{2029}"][..]),
    ) {
        let text = [around.concat(), format!("\n{open}\n{}\n{close}\n", within.concat()), after.concat()].concat().replace('\n', end);
        let (seen, said) = public(&text);
        prop_assert!(!seen.contains("泄露"), "{text:?} shows {seen}");
        let visible = around.iter().chain(&after).map(|part| part.matches("公开").count()).sum::<usize>();
        prop_assert!(seen.matches("公开").count() == visible || !said.is_empty(), "{text:?} shows {seen}");
    }
}

const AROUND: &[&str] = &[
    "公开\n\n",
    "公开**重点**\n",
    "- 公开\n",
    "> 公开\n\n",
    "## 公开\n",
    "| 公开 |\n|---|\n| 一 |\n\n",
    "公开[通报]\n\n",
    "公开[^1]\n",
    "```\n公开\n```\n",
    "`公开` ",
    "[通报]: https://a.cn/x\n\n",
    "[^1]: 公开\n\n",
    "公开<!-- 注 -->\n\n",
    "公开 ",
    "　　公开\n",
    "1. 公开\n\n   公开\n\n",
    "清廉**公开\n",
];
const WITHIN: &[&str] = &[
    "泄露\n\n",
    "**泄露**\n",
    "- 泄露\n",
    "> 泄露\n\n",
    "## 泄露\n",
    "| 泄露 |\n|---|\n| 泄露 |\n\n",
    "[通报]: https://oa.cn/泄露 '泄露'\n\n",
    "[^1]: 泄露\n\n",
    "`泄露`\n",
    "```\n泄露\n```\n",
    "![泄露](泄露)\n",
    "泄露<!-- 泄露 -->\n",
    "    泄露\n",
];
const OPENINGS: &[&str] = &[
    "::: internal",
    "：：：内部",
    "：:: internal",
    ":: internal",
    "::: intrnal",
    "> ::: internal",
    "- ::: 内部资料",
    "**::: internal**",
    "∶∶∶ 内部",
    ": : : secret_never",
    "::: 仅供领导",
    "<!--",
    "<!—",
    "＜!--",
];
const CLOSINGS: &[&str] = &[":::", "：：：", "::", "**:::**", "", ": : :"];

/// What is said of a text, in full.
fn says(markdown: &str, expected: &str) {
    let source = SourceText::new("cases/a.md", markdown);
    let (_, findings) = parse(&source, 0..markdown.len(), Asterisks::Rule, &mut |_| LinkTarget::Nowhere);
    let said: String = findings.iter().map(Diagnostic::render).collect();
    assert_eq!(said, expected);
}

#[test]
fn what_is_wrong_is_said_with_a_caret() {
    says(
        "甲\n\n::: 内布\n乙\n:::\n",
        "错误[markdown/fence-unknown]：「:::」后面的「内布」不是公开范围，这一段先按绝不公开处理\n --> cases/a.md:3:5\n  |\n3 | ::: 内布\n  |     ^^^^\n  = 提示：可以写：internal（内部）、secret_never（绝不公开）\n",
    );
    says(
        "::: intrnal\n乙\n:::\n",
        "错误[markdown/fence-unknown]：「:::」后面的「intrnal」不是公开范围，这一段先按绝不公开处理\n --> cases/a.md:1:5\n  |\n1 | ::: intrnal\n  |     ^^^^^^^\n  = 提示：是不是「::: internal」？\n",
    );
    says(
        "::: 内部\n乙\n",
        "错误[markdown/fence-unclosed]：「::: 内部」没有结束，后面的文字都按此处理\n --> cases/a.md:1:1\n  |\n1 | ::: 内部\n  | ^^^^^^^^\n  = 提示：在这一段的末尾加单独一行「:::」\n",
    );
    says(
        "乙\n\n:::\n",
        "错误[markdown/fence-stray]：这个「:::」前面没有相应的开头\n --> cases/a.md:3:1\n  |\n3 | :::\n  | ^^^\n  = 提示：在要隐藏的文字前面加一行「::: internal」，或删去这一行\n",
    );
    says(
        "> ::: 内部\n",
        "错误[markdown/fence-misplaced]：「::: 内部」要单独成行、写在行首，不能放在引用、列表或一行的中间\n --> cases/a.md:1:3\n  |\n1 | > ::: 内部\n  |   ^^^^^^^^\n  = 提示：把「:::」移到单独的一行；是正文就在冒号前面加 \\；改好以前，全文按绝不公开处理\n",
    );
    says(
        "甲 <!-- 乙",
        "错误[markdown/remark-unclosed]：注释「<!--」没有结束，后面的文字都不会出现\n --> cases/a.md:1:3\n  |\n1 | 甲 <!-- 乙\n  |    ^^^^\n  = 提示：在注释的末尾写「-->」；不是注释就删去「<!--」\n",
    );
}

#[test]
fn places_of_what_is_hidden_are_those_of_the_text() {
    let text = "甲\n::: 内部\n乙\n:::\n丙 <!-- 丁 --> 戊\n";
    let source = SourceText::new("a.md", text);
    let parsed = read(&source, 0..text.len(), Asterisks::Rule, &mut |_| LinkTarget::Nowhere);
    let mut hidden: Vec<(Visibility, &str)> =
        parsed.restricted.iter().map(|(visibility, range)| (*visibility, &text[range.clone()])).collect();
    hidden.sort();
    assert_eq!(hidden, [(Visibility::Internal, "::: 内部\n乙\n:::"), (Visibility::SecretNever, "<!-- 丁 -->")]);
}

/// A publication with a case that has this front matter and this body.
fn publication(lines: &str, body: &str) -> TestFolder {
    let folder = sound();
    folder.write("content/cases/a.md", format!("---\ntitle: 一案\nunit: yunting\n{lines}---\n\n{body}\n"));
    folder
}

const PICTURE: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>";

fn catalog(folder: &TestFolder, edition: Edition) -> Catalog {
    let (catalog, findings) = load(&folder.path().join("content"));
    let said: String = findings.iter().map(Diagnostic::render).collect();
    assert!(!findings.has_errors(), "{said}");
    catalog.unwrap().for_edition(edition)
}

fn case(catalog: &Catalog) -> &Entry {
    catalog.entries.iter().find(|entry| entry.id.slug.as_str() == "a").unwrap()
}

#[test]
fn each_edition_has_its_blocks() {
    let folder = publication("", "甲\n\n::: 内部\n乙\n\n::: 绝不公开\n丙\n:::\n:::\n\n::: secret_never\n丁\n:::\n");
    let trees = [Edition::Public, Edition::Internal, Edition::Draft]
        .map(|edition| tree(&case(&catalog(&folder, edition)).body.blocks).trim_end().to_owned());
    assert_eq!(trees, ["甲", "甲 内部[乙 ]", "甲 内部[乙 ]"]);
}

#[test]
fn what_only_a_hidden_block_uses_is_gone() {
    let body = "甲[^2]，见[下文](#内部情况)、[五网](wuwang-heyi.md#主要做法)。\n\n::: 内部\n\n## 内部情况\n\n![图](inner.svg)\n\n[表](inner.xlsx) 乙[^1][^3]\n\n[^1]: 注一\n:::\n\n## 公开\n\n![图](outer.svg)\n\n[^2]: 注二\n\n[^3]: 注三";
    let folder = publication("", body);
    for name in ["inner.svg", "outer.svg"] {
        folder.write(&format!("content/cases/{name}"), PICTURE);
    }
    folder.write("content/cases/inner.xlsx", "PK");
    let public = catalog(&folder, Edition::Public);
    let entry = case(&public);
    assert_eq!(tree(&entry.body.blocks), "甲，见下文、五网。 #公开 !图 ^2:注二 ");
    assert_eq!(entry.body.images, ["cases/outer.svg"]);
    assert_eq!(entry.body.headings().count(), 1);
    assert_eq!(entry.body.sections.len(), 1);
    assert!(!public.pictures.contains_key("cases/inner.svg") && public.pictures.contains_key("cases/outer.svg"));
    assert!(public.attachments.is_empty());
    let json = serde_json::to_string(&entry.body.blocks).unwrap();
    assert!(
        json.contains("\"number\":1") && !json.contains("\"number\":2") && json.contains("\"to\":\"nowhere\"") && !json.contains("内部"),
        "{json}"
    );
    let internal = catalog(&folder, Edition::Internal);
    assert_eq!(case(&internal).body.headings().count(), 2);
    assert!(internal.pictures.contains_key("cases/inner.svg") && internal.attachments.len() == 1);
}

#[test]
fn source_text_keeps_its_places_and_loses_its_secrets() {
    let folder = publication("contact: 某某 # 备注甲\n# 备注乙\nscore: 1.5 分\n", "甲\n\n::: 内部\n乙\n:::\n\n<!-- 丙 -->\n\n丁");
    let whole = fs::read_to_string(folder.path().join("content/cases/a.md")).unwrap();
    let public = catalog(&folder, Edition::Public);
    let text = &case(&public).source.text;
    for word in ["某某", "备注甲", "备注乙", "1.5", "乙", "丙", "内部"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
    assert_eq!((text.len(), text.lines().count()), (whole.len(), whole.lines().count()));
    assert_eq!(text.find('丁'), whole.find('丁'));
}

#[test]
fn fields_that_are_internal_by_nature() {
    let lines = "contact: 综合科\nscore: 1.5 分\nendorsement: 做法很好\nnotes: 待核\n";
    let named = |folder: &TestFolder, edition| -> BTreeMap<&'static str, String> {
        case(&catalog(folder, edition)).internal.named().map(|(name, words)| (name, words.to_owned())).collect()
    };
    let folder = publication(lines, "文。");
    assert!(named(&folder, Edition::Public).is_empty());
    assert_eq!(named(&folder, Edition::Internal).len(), 4);
    let cleared = publication(&format!("{lines}endorsement_cleared: true\n"), "文。");
    assert_eq!(case(&catalog(&cleared, Edition::Public)).endorsement.as_deref(), Some("做法很好"));
}

#[test]
fn a_picture_that_the_ledger_hides_is_nowhere() {
    let folder = publication("images: [inner.svg]\n", "甲 ![行内](inner.svg)\n\n![图](inner.svg)");
    folder.write("content/cases/inner.svg", PICTURE);
    folder.write("content/images.yaml", "cases/inner.svg:\n  caption: 图\n  visibility: internal\n  notes: 内情\n");
    let public = catalog(&folder, Edition::Public);
    let entry = case(&public);
    assert_eq!(tree(&entry.body.blocks), "甲  ");
    assert!(entry.images.is_empty() && entry.attachments.is_empty() && entry.body.files.is_empty());
    assert!(!public.pictures.contains_key("cases/inner.svg"));
    let internal = catalog(&folder, Edition::Internal);
    let record = internal.pictures["cases/inner.svg"].record.as_ref().unwrap();
    assert_eq!(record.notes.as_deref(), Some("内情"));
}

#[test]
fn texts_of_the_configuration_have_blocks_too() {
    let folder = sound();
    let file = folder.path().join("content/publication.yaml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.clone() + "preface: |\n  甲\n\n  ::: 内部\n  乙\n  :::\n\n  丙\n").unwrap();
    assert_eq!(catalog(&folder, Edition::Public).publication.preface.as_deref(), Some("甲\n\n\n\n丙"));
    assert!(catalog(&folder, Edition::Internal).publication.preface.unwrap().contains('乙'));
    fs::write(&file, text + "preface: |\n  甲\n\n  ::: 内部\n  乙\n").unwrap();
    let (_, findings) = load(&folder.path().join("content"));
    assert!(findings.iter().any(|finding| finding.rule.id == "markdown/fence-unclosed"));
}

#[test]
fn placeholders_in_a_hidden_block_do_not_hold_up_the_public_edition() {
    let folder = publication("", "甲\n\n::: 内部\n待补\n:::\n");
    assert_eq!(run(folder.path(), &["check", "--only", "entries"]).code, Some(0));
    assert!(run(folder.path(), &["check", "--only", "entries", "--edition", "internal"]).out.contains("data/placeholder-left"));
}

#[test]
fn the_page_labels_what_is_internal() {
    let folder = publication("contact: 综合科\ndate: 2026-05-12\n", "甲\n\n::: 内部\n乙\n:::\n");
    assert_eq!(run(folder.path(), &["build", "--edition", "internal"]).code, Some(0));
    let page = fs::read_to_string(folder.path().join("dist/site/cases/a.html")).unwrap();
    let block = "<div class=\"restricted\" role=\"note\" aria-label=\"内部\">\n<p class=\"restricted-label\" aria-hidden=\"true\">内部</p>\n<p>乙</p>\n</div>";
    assert!(page.contains(block) && page.contains("综合科"), "{page}");
    assert_eq!(run(folder.path(), &["build"]).code, Some(0));
    let page = fs::read_to_string(folder.path().join("dist/site/cases/a.html")).unwrap();
    assert!(!page.contains("乙") && !page.contains("restricted") && !page.contains("综合科"), "{page}");
}
