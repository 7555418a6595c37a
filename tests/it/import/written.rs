//! What is written as Markdown is read back as the same text.

use proptest::prelude::*;
use qinglian::import::document::{Block, Cell, Inline, Label, Look, Note, Paragraph, Table};
use qinglian::import::markdown::{Setting, Written, visible, write};
use qinglian::import::outline::{Piece, outline};
use qinglian::import::word::{Limits, read};
use qinglian::markdown::{self, Asterisks};
use qinglian::model;
use qinglian::model::block::LinkTarget;
use qinglian::source::SourceText;

use super::files::docx;

const SPEECH: &str = include_str!("../../seed/speech.txt");

fn text(words: &str) -> Inline {
    Inline::Text { text: words.to_owned(), look: Look::default() }
}

fn paragraph(words: &str) -> Paragraph {
    Paragraph { inlines: vec![text(words)], ..Paragraph::default() }
}

fn piece(paragraph: Paragraph) -> Piece {
    Piece::Block(Block::Paragraph(paragraph))
}

fn written(pieces: &[Piece]) -> Written {
    write(pieces, Setting { notes: &[], pictures: &[] })
}

#[track_caller]
fn check(words: &str, markdown: &str) {
    let written = written(&[piece(paragraph(words))]);
    assert_eq!(written.text, format!("{markdown}\n"));
    let bare: String = words.chars().filter(|c| !c.is_whitespace()).collect();
    assert_eq!(visible(&written.text, written.asterisks), bare);
}

#[test]
fn what_means_nothing_is_not_escaped() {
    for words in ["清廉建设，久久为功。", "3.5 亿元、8+N、A-B、50%", "a_b 与 1~2", "“好”！——他说：是。", "第 [3] 条", "AT&T", "1.工作"]
    {
        check(words, words);
    }
}

#[test]
fn what_would_mean_something_is_escaped() {
    check("# 号", "\\# 号");
    check("- 不是列表", "\\- 不是列表");
    check("1. 不是列表", "1\\. 不是列表");
    check("+ 加", "\\+ 加");
    check("> 大于", "\\> 大于");
    check("----", "\\-\\-\\-\\-");
    check("见[附件](a.doc)", "见\\[附件](a.doc)");
    check("<b>粗</b>", "\\<b>粗\\</b>");
    check("~~删~~", "\\~\\~删\\~\\~");
    check("`x`", "\\`x\\`");
    check("&amp;", "\\&amp;");
    check("a\\b", "a\\\\b");
    check("_斜_", "\\_斜\\_");
}

#[test]
fn stars_hide_words_unless_something_is_bold() {
    let plain = written(&[piece(paragraph("推进清廉**建设，***书记"))]);
    assert_eq!((plain.text.as_str(), plain.asterisks), ("推进清廉**建设，***书记\n", Asterisks::Redaction));
    let bold = Inline::Text { text: "责任".to_owned(), look: Look { bold: true, ..Look::default() } };
    let mixed = Paragraph { inlines: vec![bold, text("：清廉**建设")], ..Paragraph::default() };
    let mixed = written(&[piece(mixed)]);
    assert_eq!((mixed.text.as_str(), mixed.asterisks), ("**责任**：清廉\\*\\*建设\n", Asterisks::Rule));
}

#[test]
fn the_seed_speech_keeps_all_its_stars() {
    let blocks = SPEECH.lines().map(|line| Block::Paragraph(paragraph(line))).collect();
    let outline = outline(blocks, &[]);
    let written = written(&outline.pieces);
    let title = outline.title.map_or(0, |(title, _)| title.matches('*').count());
    assert_eq!(visible(&written.text, written.asterisks).matches('*').count() + title, 249);
    assert!(written.remarks.is_empty(), "{:?}", written.remarks);
}

#[test]
fn the_seed_speech_through_word_has_the_tree_of_its_markdown() {
    let lines: Vec<&str> = SPEECH.lines().filter(|line| !line.trim().is_empty()).collect();
    let title = format!("# {}", lines[0]);
    let sent = docx(&[&[title.as_str()], &lines[1..]].concat());
    let outline = outline(read(&sent, Limits::default()).unwrap().blocks, &[]);
    assert_eq!(outline.title.unwrap().0, lines[0]);
    let written = written(&outline.pieces);
    let tree = |text: &str, asterisks| {
        let source = SourceText::new("a.md", text);
        markdown::parse(&source, 0..text.len(), asterisks, &mut |_| LinkTarget::Nowhere).0
    };
    let expected = tree(&lines[1..].join("\n\n"), Asterisks::Redaction);
    let made = tree(&written.text, written.asterisks);
    assert!(expected.len() > 20 && expected.iter().any(|block| matches!(block, model::Block::Heading(_))));
    for (made, expected) in made.iter().zip(&expected) {
        assert_eq!(made, expected);
    }
    assert_eq!(made.len(), expected.len());
}

#[test]
fn numbers_become_text_and_do_not_stand_twice() {
    let label = |number: &str, is_spaced| Some(Label { text: number.to_owned(), is_bullet: false, level: 0, is_spaced });
    let numbered = |number: &str, words: &str, is_spaced| piece(Paragraph { label: label(number, is_spaced), ..paragraph(words) });
    assert_eq!(written(&[numbered("一、", "主要做法", false)]).text, "一、主要做法\n");
    assert_eq!(written(&[numbered("一、", "一、主要做法", false)]).text, "一、主要做法\n");
    assert_eq!(written(&[numbered("1.", "工作", true)]).text, "1.工作\n");
    assert_eq!(written(&[numbered("1.", "Word", true)]).text, "1\\. Word\n");
    assert_eq!(written(&[numbered("第三条", "本办法", true)]).text, "第三条\u{3000}本办法\n");
    assert_eq!(written(&[numbered("第三条", "本办法", false)]).text, "第三条本办法\n");
}

#[test]
fn bullets_are_a_list_and_boxes_a_quotation() {
    let item = |words: &str, level| {
        piece(Paragraph { label: Some(Label { text: "•".to_owned(), is_bullet: true, level, is_spaced: true }), ..paragraph(words) })
    };
    assert_eq!(written(&[item("甲", 0), item("乙", 1), item("丙", 0)]).text, "- 甲\n  - 乙\n- 丙\n");
    let boxed = |words: &str| piece(Paragraph { is_boxed: true, ..paragraph(words) });
    assert_eq!(written(&[boxed("甲"), boxed("乙")]).text, "> 甲\n>\n> 乙\n");
}

fn cell(words: &str, columns: u32) -> Cell {
    Cell { columns, continues: false, blocks: vec![Block::Paragraph(paragraph(words))] }
}

fn table(rows: Vec<Vec<Cell>>) -> Piece {
    Piece::Block(Block::Table(Table { rows }))
}

#[test]
fn tables_stay_or_become_text() {
    let simple = written(&[table(vec![vec![cell("甲|乙", 1), cell("乙", 1)], vec![cell("1", 1), cell("2", 1)]])]);
    assert_eq!(simple.text, "| 甲\\|乙 | 乙 |\n| --- | --- |\n| 1 | 2 |\n");
    assert!(simple.remarks.is_empty());
    let merged = written(&[table(vec![vec![cell("表头", 2)], vec![cell("甲", 1), cell("乙", 1)], vec![cell("合", 2)]])]);
    assert_eq!(merged.text, "表头\n\n| 甲 | 乙 |\n| --- | --- |\n| 合 | 合 |\n");
    assert_eq!(merged.remarks[0].rule.id, "import/merged-cells");
    let frame = written(&[table(vec![vec![cell("框里的话", 1)]])]);
    assert_eq!((frame.text.as_str(), frame.remarks.len()), ("框里的话\n", 0));
    let long = "长".repeat(300);
    let prose = written(&[table(vec![vec![cell("做法", 1), cell(&long, 1)]])]);
    assert_eq!(prose.text, format!("做法\n\n{long}\n"));
    assert_eq!(prose.remarks[0].rule.id, "import/table-as-text");
}

#[test]
fn notes_are_footnotes() {
    let note = Note { blocks: vec![Block::Paragraph(paragraph("见《条例》[1]"))] };
    let mention = Paragraph { inlines: vec![text("依规"), Inline::Note(0), text("办理")], ..Paragraph::default() };
    let written = write(&[piece(mention)], Setting { notes: &[note], pictures: &[] });
    assert_eq!(written.text, "依规[^1]办理\n\n[^1]: 见《条例》[1]\n");
    assert_eq!(visible(&written.text, written.asterisks), "依规办理见《条例》[1]");
}

/// Words with everything in them that means something in Markdown, or nearly.
fn words() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        "*",
        "**",
        "***",
        "_",
        "__",
        "~",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "](",
        "[^1]",
        "<",
        "<!--",
        "-->",
        "<b>",
        ">",
        "#",
        "## ",
        "|",
        "`",
        "```",
        "&",
        "&amp;",
        "1. ",
        "12) ",
        "- ",
        "+ ",
        "* ",
        "---",
        "===",
        ":::",
        "：：：",
        "::: internal",
        "：： 内部",
        "\\",
        "\\\\",
        "!",
        "![",
        " ",
        "  ",
        "　",
        "\t",
        "\n",
        "=",
        "http://a.cn/b_c*",
        "。",
        "，",
        "！",
        "“",
        "”",
        "《",
        "》",
        "——",
        "＜！--",
        "清廉",
        "建设",
        "一、",
        "（一）",
        "书记",
        "a",
        "Word",
        "3.5",
        "亿元",
        ";;",
        "；；",
        "∷",
    ]);
    prop::collection::vec(sign, 1..14).prop_map(|parts| parts.concat())
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let look = (any::<bool>(), prop::num::u8::ANY).prop_map(|(bold, rare)| Look {
        bold,
        italic: rare < 20,
        strike: rare > 240,
        ..Look::default()
    });
    let run = (words(), look).prop_map(|(text, look)| Inline::Text { text, look });
    let link = words().prop_map(|words| Inline::Link { target: "https://www.gov.cn/a(b)*c".to_owned(), inlines: vec![text(&words)] });
    let inline = prop_oneof![8 => run, 1 => link, 1 => Just(Inline::LineBreak), 1 => Just(Inline::Note(0))];
    prop::collection::vec(inline, 1..5)
}

fn any_piece() -> impl Strategy<Value = Piece> {
    let plain = inlines().prop_map(|inlines| Paragraph { inlines, ..Paragraph::default() });
    let looks = (plain, 0u8..10).prop_map(|(mut paragraph, kind)| match kind {
        0 => Piece::Heading { level: 2, paragraph },
        1 => Piece::Heading { level: 3, paragraph },
        2 => {
            paragraph.is_boxed = true;
            piece(paragraph)
        }
        3 | 4 => {
            paragraph.label = Some(Label { text: "•".to_owned(), is_bullet: true, level: kind - 3, is_spaced: true });
            piece(paragraph)
        }
        5 => {
            paragraph.label = Some(Label { text: "1.".to_owned(), is_bullet: false, level: 0, is_spaced: true });
            piece(paragraph)
        }
        _ => piece(paragraph),
    });
    let cells = prop::collection::vec(prop::collection::vec(words(), 2), 1..4);
    let tables = cells.prop_map(|rows| table(rows.into_iter().map(|row| row.iter().map(|words| cell(words, 1)).collect()).collect()));
    prop_oneof![6 => looks, 1 => tables]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_is_read_back(pieces in prop::collection::vec(any_piece(), 1..7)) {
        let note = Note { blocks: vec![Block::Paragraph(paragraph("注*释_"))] };
        let written = write(&pieces, Setting { notes: &[note], pictures: &[] });
        let inexact: Vec<_> = written.remarks.iter().filter(|remark| remark.rule.id == "import/inexact").collect();
        prop_assert!(inexact.is_empty(), "{}", written.text);
        let seen = visible(&written.text, written.asterisks);
        let mut expected = stars_of(&pieces);
        expected += 1;
        prop_assert_eq!(seen.matches('*').count(), expected, "{}", written.text);
    }
}

/// The stars of the words; a note that is kept has one more.
fn stars_of(pieces: &[Piece]) -> usize {
    let of_inlines = |inlines: &[Inline]| qinglian::import::text::text_of(inlines).matches('*').count();
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Heading { paragraph, .. } => of_inlines(&paragraph.inlines),
            Piece::Block(block) => block.text().matches('*').count(),
            Piece::Figure(_) => 0,
        })
        .sum()
}
