//! Who may see what: blocks, fields, pictures and entries, in the three editions.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use qinglian::content::block::{Block, plain_text};
use qinglian::content::markdown::{Asterisks, parse, read};
use qinglian::content::{Catalog, Edition, Entry, LinkTarget, Visibility, load};
use qinglian::diag::Diagnostic;
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
    let said: Vec<&str> = findings.iter().map(|finding| finding.rule).collect();
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
        qinglian::content::visibility::mask(&source, &parsed.restricted, Edition::Public);
        assert!(begun.elapsed().as_secs() < 20, "{line:?} took {:?}", begun.elapsed());
    }
}

#[test]
fn code_is_left_alone() {
    check("```\n::: 例子\n:::\n```", "`::: 例子\n:::`", "");
    check("```\n::: 内部\n```\n丙", "绝不公开[`::: 内部`]丙", "markdown/fence-in-code");
    check("`<!-- 甲 -->` 乙", "<!-- 甲 --> 乙", "");
    check("写作 `::: internal` 的一行", "写作 ::: internal 的一行", "");
    check("```\n<!-- 甲 -->\n```", "`<!-- 甲 -->`", "");
}

#[test]
fn remarks_are_in_no_output() {
    check("甲<!-- 乙 -->丙", "甲 丙", "");
    check("甲\n\n<!-- 乙\n\n::: 内部\n\n丙 -->\n\n丁", "甲 丁", "");
    check("甲\n\n<!-- 乙\n\n丙", "甲", "markdown/remark-unclosed");
    check("甲 \\<!-- 乙 -->", "甲 <!-- 乙 -->", "");
}

#[test]
fn a_slip_hides_too_much_rather_than_too_little() {
    check("甲\n\n::: 内部\n\n乙\n\n丙", "甲 内部[乙 丙]", "markdown/fence-unclosed");
    check("甲\n::: intrnal\n乙\n:::\n丙", "甲 绝不公开[乙]丙", "markdown/fence-unknown");
    check("甲\n:::\n乙", "甲 ::: 乙", "markdown/fence-stray");
    check("> ::: 内部\n> 乙\n> :::\n\n丙", "绝不公开[>::: 内部乙 ::: 丙]", "markdown/fence-misplaced");
    check("甲 ::: internal\n乙", "绝不公开[甲 ::: internal 乙]", "markdown/fence-misplaced");
    check("- ::: 内部\n  乙\n", "绝不公开[-::: 内部乙]", "markdown/fence-misplaced");
}

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
        "错误[markdown/fence-misplaced]：「::: 内部」要单独成行、写在行首，不能放在引用、列表或一行的中间\n --> cases/a.md:1:3\n  |\n1 | > ::: 内部\n  |   ^^^^^^^^\n  = 提示：把「:::」移到单独的一行；改好以前，全文按绝不公开处理\n",
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
    let body = "甲[^1][^2]，见[下文](#内部情况)、[五网](wuwang-heyi.md#主要做法)。\n\n::: 内部\n\n## 内部情况\n\n![图](inner.svg)\n\n[表](inner.xlsx) 乙[^3]\n\n[^1]: 注一\n:::\n\n## 公开\n\n![图](outer.svg)\n\n[^2]: 注二\n\n[^3]: 注三";
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
    assert!(findings.iter().any(|finding| finding.rule == "markdown/fence-unclosed"));
}

#[test]
fn placeholders_in_a_hidden_block_do_not_hold_up_the_public_edition() {
    let folder = publication("", "甲\n\n::: 内部\n待补\n:::\n");
    assert_eq!(run(folder.path(), &["check"]).code, Some(0));
    assert!(run(folder.path(), &["check", "--edition", "internal"]).out.contains("data/placeholder-left"));
}

#[test]
fn the_page_labels_what_is_internal() {
    let folder = publication("contact: 综合科\n", "甲\n\n::: 内部\n乙\n:::\n");
    assert_eq!(run(folder.path(), &["build", "--edition", "internal"]).code, Some(0));
    let page = fs::read_to_string(folder.path().join("dist/site/cases/a.html")).unwrap();
    let block = "<div class=\"restricted\" role=\"note\" aria-label=\"内部\">\n<p class=\"restricted-label\" aria-hidden=\"true\">内部</p>\n<p>乙</p>\n</div>";
    assert!(page.contains(block) && page.contains("综合科"), "{page}");
    assert_eq!(run(folder.path(), &["build"]).code, Some(0));
    let page = fs::read_to_string(folder.path().join("dist/site/cases/a.html")).unwrap();
    assert!(!page.contains("乙") && !page.contains("restricted") && !page.contains("综合科"), "{page}");
}
