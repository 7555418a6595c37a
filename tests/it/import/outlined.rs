//! Titles and headings of documents as offices write them, told from what only looks like one.
//!
//! Each line of a document here begins with what it is: `T` the title, `2`–`6` a heading of that level, `.` body; then how it is set (`b` bold,
//! `c` in the middle, `r` at the right, `s1`–`s3` a heading style, `+` larger letters), then its words. Whoever wrote them said what they are
//! before the program did.

use qinglian::import::document::{Block, Inline, Label, Look, Paragraph};
use qinglian::import::outline::{Piece, full_text, outline};
use qinglian::model::Kind;

const DOCUMENTS: &[(Kind, &str)] = &[
    // Typed numbers, no styles.
    (
        Kind::Case,
        "T c+|关于推进阳光交通的典型案例\n. c|（2026年5月）\n. |近年来，全局坚持问题导向。\n2 |一、问题背景\n3 |（一）底数不清\n. |家底不明，责任不实。\n. |（二）监督不力。监督缺位，问题多发。\n2 |二、主要做法\n3 |1.建章立制\n. |出台办法12项。\n3 |2.数字赋能\n. |一是建平台。打通5个系统。\n. |二是强预警。设置规则36条。\n. |1.第一件事\n. |2.第二件事\n. |3.第三件事\n2 |三、工作成效\n. |群众满意率达到98%。\n. r|官河区交通运输局\n. r|2026年5月20日",
    ),
    // Styles.
    (
        Kind::Brand,
        "T s1|清风官河\n2 s2|品牌释义\n. |取风清气正之意。\n2 s2|主要做法\n3 s3|建机制\n. |一个机制。\n. b|强调的一句话\n. |两张清单。\n3 s3|抓教育\n. |一堂课。\n2 s2|工作成效\n. |好。",
    ),
    // Bold lines.
    (
        Kind::Case,
        "T cb+|廉洁文化进码头\n. |码头点多线长，监督难度大，需要把廉洁教育送到一线。\n2 b|问题背景\n. |船员流动性大，教育覆盖不到。\n2 b|主要做法：\n. |开展宣讲二十场。\n2 b|强化阵地建设\n. |建成廉洁长廊一处。\n2 |经验启示\n. |贵在坚持，重在日常。\n. b|附件：活动照片",
    ),
    // A cover of bold lines is no outline.
    (
        Kind::Document,
        "T cb+|云汀市交通运输局廉政风险防控办法\n. cb|云汀市交通运输局\n. cb|机关纪委\n. cb|2026年3月\n2 b|第一章 总则\n. |第一条　为了加强监督，制定本办法。\n. |第二条　本办法适用于局机关。\n2 b|第二章 附则\n. |第三条　本办法自印发之日起施行。",
    ),
    // Letters and notices.
    (
        Kind::Activity,
        "T c+|警示教育日活动简报\n. |各县（市、区）局：\n. |5月10日，市局举办警示教育日活动，全体干部参加。\n. |时间：5月10日\n. |地点：市局三楼会议室\n2 |一、活动内容\n. |（1）观看警示片；\n. |（2）参观廉政教育基地；\n. |（3）签订承诺书。\n2 |二、下一步打算\n. |久久为功，常抓不懈。\n. |特此报告",
    ),
    // Decimal numbers.
    (
        Kind::System,
        "T c+|阳光监管平台建设情况\n2 |1 总体情况\n. |平台于2026年上线。\n2 |1.1 建设背景\n. |1.5亿元资金需要监管。\n2 |1.2 主要功能\n. |2026年以来，预警120次。\n. |3.5万人次使用。",
    ),
    // A whole document in one style by mistake.
    (
        Kind::Case,
        "T c+|以案促改见实效\n2 s1|问题背景\n. s2|某某局在项目管理中存在审批不严、验收走过场等问题，群众反映强烈，影响了行业形象。\n2 s1|主要做法\n. s2|全面开展自查自纠，建立台账，逐项销号，定期通报，确保整改到位、见到实效。\n2 s1|工作成效\n. |整改问题三十六个。",
    ),
];

/// A line as a paragraph, and what it is: 1 the title, 0 body.
fn line(line: &str) -> (Paragraph, u8) {
    let (set, words) = line.split_once('|').unwrap();
    let what = match set.as_bytes()[0] {
        b'T' => 1,
        b'.' => 0,
        digit => digit - b'0',
    };
    let set = &set[2..];
    let look = Look { bold: set.contains('b'), ..Look::default() };
    let style = set.find('s').and_then(|at| set[at + 1..at + 2].parse().ok());
    let paragraph = Paragraph {
        heading: style,
        is_centered: set.contains('c'),
        is_right: set.contains('r'),
        half_points: Some(if set.contains('+') { 44 } else { 32 }),
        inlines: vec![Inline::Text { text: words.to_owned(), look }],
        ..Paragraph::default()
    };
    (paragraph, what)
}

#[test]
fn titles_and_headings_are_found_and_nothing_else() {
    let (mut right, mut wrong, mut missed) = (0, Vec::new(), Vec::new());
    for (kind, text) in DOCUMENTS {
        let lines: Vec<(Paragraph, u8)> = text.lines().map(line).collect();
        let title = lines.iter().find(|(_, what)| *what == 1).map(|(paragraph, _)| paragraph.text());
        let expected: Vec<String> = lines.iter().filter(|(_, what)| *what > 1).map(|(paragraph, _)| paragraph.text()).collect();
        let found = outline(lines.into_iter().map(|(paragraph, _)| Block::Paragraph(paragraph)).collect(), kind.spec().sections);
        assert_eq!(found.title.map(|(title, _)| title), title);
        let headings: Vec<String> = found
            .pieces
            .iter()
            .filter_map(|piece| if let Piece::Heading { paragraph, .. } = piece { Some(full_text(paragraph)) } else { None })
            .collect();
        right += headings.iter().filter(|heading| expected.contains(heading)).count();
        wrong.extend(headings.iter().filter(|heading| !expected.contains(heading)).cloned());
        missed.extend(expected.into_iter().filter(|heading| !headings.contains(heading)));
    }
    let precision = right as f64 / (right + wrong.len()) as f64;
    let recall = right as f64 / (right + missed.len()) as f64;
    assert!(precision >= 0.95 && recall >= 0.95, "precision {precision:.2}, recall {recall:.2}: wrong {wrong:?}, missed {missed:?}");
}

#[test]
fn levels_follow_from_what_stands_above() {
    let levels = |text: &str, kind: Kind| {
        let blocks = text.lines().map(|text| Block::Paragraph(line(text).0)).collect();
        let pieces = outline(blocks, kind.spec().sections).pieces;
        pieces
            .into_iter()
            .filter_map(|piece| if let Piece::Heading { level, .. } = piece { Some(level) } else { None })
            .collect::<Vec<u8>>()
    };
    for (kind, text) in &DOCUMENTS[..3] {
        let expected: Vec<u8> = text.lines().map(|text| line(text).1).filter(|what| *what > 1).collect();
        assert_eq!(levels(text, *kind), expected, "{text}");
    }
}

#[test]
fn automatic_numbers_make_headings_as_typed_ones_do() {
    let label = |text: &str| Some(Label { text: text.to_owned(), is_bullet: false, level: 0, is_spaced: false });
    let numbered = |number: &str, words: &str| Block::Paragraph(Paragraph { label: label(number), ..line(&format!(". |{words}")).0 });
    let body = || Block::Paragraph(line(". |正文一段。").0);
    let pieces = outline(vec![numbered("一、", "主要做法"), body(), numbered("（一）", "建机制"), body()], &[]).pieces;
    let levels: Vec<Option<u8>> =
        pieces.iter().map(|piece| if let Piece::Heading { level, .. } = piece { Some(*level) } else { None }).collect();
    assert_eq!(levels, [Some(2), None, Some(3), None]);
}
