//! `word/document.xml`: paragraphs and tables, elements in the order of the schema (ECMA-376 part 1, §17).

use std::fmt::Write as _;

use super::{Block, Paragraph, Run, Style, Table};
use crate::markup::escape_xml;

/// A twentieth of a point, Word's unit, for a millimetre.
const TWIPS_PER_MM: f64 = 1440.0 / 25.4;
/// The page: A4 with the margins of an official paper (GB/T 9704-2012, §5.2: 37 mm above, 28 mm at the left, a type area of 156 × 225 mm).
const SECTION: &str = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1985\" w:left=\"1588\" \
     w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/><w:docGrid w:linePitch=\"312\"/></w:sectPr>";

/// The part.
pub(super) fn document(blocks: &[Block]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
    );
    for block in blocks {
        match block {
            Block::Paragraph(words) => paragraph(&mut out, words),
            Block::Table(rows) => table(&mut out, rows),
        }
    }
    // A table may not be the last thing of a page: Word would add a paragraph and call the file damaged.
    if let Some(Block::Table(_)) = blocks.last() {
        paragraph(&mut out, &Paragraph { style: Style::Note, runs: Vec::new() });
    }
    out.push_str(SECTION);
    out.push_str("</w:body></w:document>");
    out
}

fn paragraph(out: &mut String, paragraph: &Paragraph) {
    out.push_str("<w:p>");
    if paragraph.style != Style::Body {
        let _ = write!(out, "<w:pPr><w:pStyle w:val=\"{}\"/></w:pPr>", paragraph.style.id());
    }
    for words in &paragraph.runs {
        run(out, words);
    }
    out.push_str("</w:p>");
}

fn run(out: &mut String, run: &Run) {
    out.push_str("<w:r>");
    if run.bold || run.grey {
        out.push_str("<w:rPr>");
        out.push_str(if run.bold { "<w:b/><w:bCs/>" } else { "" });
        out.push_str(if run.grey { "<w:color w:val=\"808080\"/>" } else { "" });
        out.push_str("</w:rPr>");
    }
    for (index, line) in run.text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<w:br/>");
        }
        let _ = write!(out, "<w:t xml:space=\"preserve\">{}</w:t>", escape_xml(line));
    }
    out.push_str("</w:r>");
}

fn table(out: &mut String, table: &Table) {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page is no wider than some thousand twips")]
    let widths: Vec<u32> = table.columns.iter().map(|mm| (f64::from(*mm) * TWIPS_PER_MM).round() as u32).collect();
    let total: u32 = widths.iter().sum();
    let _ = write!(out, "<w:tbl><w:tblPr><w:tblW w:w=\"{total}\" w:type=\"dxa\"/><w:tblBorders>");
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        let _ = write!(out, "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>");
    }
    out.push_str("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for width in &widths {
        let _ = write!(out, "<w:gridCol w:w=\"{width}\"/>");
    }
    out.push_str("</w:tblGrid>");
    for (index, cells) in table.rows.iter().enumerate() {
        out.push_str("<w:tr><w:trPr><w:cantSplit/>");
        out.push_str(if index == 0 { "<w:tblHeader/>" } else { "" });
        out.push_str("</w:trPr>");
        for (cell, width) in cells.iter().zip(&widths) {
            let _ = write!(out, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
            for words in cell {
                paragraph(out, words);
            }
            out.push_str("</w:tc>");
        }
        out.push_str("</w:tr>");
    }
    out.push_str("</w:tbl>");
}
