//! Tables: a simple one as a Markdown table, a frame as what is in it, one that holds whole paragraphs as those paragraphs.

use super::lines::Writer;
use super::{Chunk, Joint, Origin};
use crate::import::document::{Block, Cell, Paragraph, Remark, Spot, Table};
use crate::import::outline::Piece;
use crate::import::rules;

/// The longest words that a cell of a table holds on a page, in characters; more is prose in a frame.
const LONGEST_CELL: usize = 200;
/// The most paragraphs of a cell.
const MOST_PARAGRAPHS: usize = 4;
/// The most columns and cells of a table that a page can show.
const MOST_COLUMNS: u32 = 20;

/// The same pieces with every frame and every table of prose as paragraphs.
pub(super) fn without_prose_tables(pieces: &[Piece]) -> (Vec<Piece>, Vec<Remark>) {
    let mut out = Vec::new();
    let mut remarks = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Block(Block::Table(table)) => unfold(table, &mut out, &mut remarks),
            piece => out.push(piece.clone()),
        }
    }
    (out, remarks)
}

fn unfold(table: &Table, out: &mut Vec<Piece>, remarks: &mut Vec<Remark>) {
    let rows: Vec<&Vec<Cell>> = table.rows.iter().filter(|row| !row.is_empty()).collect();
    let columns = rows.iter().map(|row| row.iter().map(|cell| cell.columns.max(1)).sum::<u32>()).max().unwrap_or(0);
    let is_frame = rows.len() == 1 && rows[0].len() == 1;
    let holds_prose = rows.iter().flat_map(|row| row.iter()).any(is_prose);
    if columns == 0 {
        return;
    }
    if !is_frame && columns > 1 && columns <= MOST_COLUMNS && !holds_prose {
        if rows.iter().flat_map(|row| row.iter()).any(|cell| cell.columns > 1 || cell.continues) {
            remarks.push(merged(&spot_of(table)));
        }
        let table = head_apart(table, columns, out);
        out.push(Piece::Block(Block::Table(table)));
        return;
    }
    if !is_frame {
        remarks.push(dissolved(&spot_of(table), columns));
    }
    for cell in rows.into_iter().flatten() {
        for block in &cell.blocks {
            match block {
                Block::Table(inner) => unfold(inner, out, remarks),
                Block::Paragraph(paragraph) => push_paragraph(paragraph, out),
            }
        }
    }
}

/// Pictures of a cell that becomes a paragraph stand by themselves, as they do elsewhere.
fn push_paragraph(paragraph: &Paragraph, out: &mut Vec<Piece>) {
    if !paragraph.is_blank() {
        out.extend(crate::import::outline::with_figures(paragraph));
    }
}

/// A first row that is one cell over all columns is the table's title and stands above it.
fn head_apart(table: &Table, columns: u32, out: &mut Vec<Piece>) -> Table {
    let mut table = table.clone();
    table.rows.retain(|row| !row.is_empty());
    while table.rows.len() > 1 && table.rows[0].len() == 1 && table.rows[0][0].columns >= columns {
        let row = table.rows.remove(0);
        for block in row.into_iter().flat_map(|cell| cell.blocks) {
            if let Block::Paragraph(paragraph) = block {
                push_paragraph(&paragraph, out);
            }
        }
    }
    table
}

fn is_prose(cell: &Cell) -> bool {
    let paragraphs = cell.blocks.iter().filter(|block| !block.text().trim().is_empty()).count();
    let is_inner_table = cell.blocks.iter().any(|block| matches!(block, Block::Table(_)));
    let length: usize = cell.blocks.iter().map(|block| block.text().chars().count()).sum();
    is_inner_table || length > LONGEST_CELL || paragraphs > MOST_PARAGRAPHS
}

fn spot_of(table: &Table) -> Option<Spot> {
    let mut spot = None;
    crate::import::text::visit_paragraphs(&[Block::Table(table.clone())], &mut |paragraph| {
        if spot.is_none() && paragraph.spot.paragraph > 0 {
            spot = Some(paragraph.spot.clone());
        }
    });
    spot
}

fn merged(spot: &Option<Spot>) -> Remark {
    Remark {
        rule: &rules::IMPORT_MERGED_CELLS,
        spot: spot.clone(),
        message: "表格里有合并的单元格，已在合并的每一格里重复写出".to_owned(),
        hint: Some("不需要重复的，可以在条目里删去".to_owned()),
    }
}

fn dissolved(spot: &Option<Spot>, columns: u32) -> Remark {
    let message = match columns {
        1 => "表格只有一列，已按段落写出".to_owned(),
        columns if columns > MOST_COLUMNS => format!("表格有 {columns} 列，页面放不下，已逐格按段落写出"),
        _ => "表格里是成段的文字，已逐格按段落写出".to_owned(),
    };
    Remark {
        rule: &rules::IMPORT_TABLE_AS_TEXT,
        spot: spot.clone(),
        message,
        hint: Some("请核对次序；要保留表格的，先把格里的文字改短".to_owned()),
    }
}

/// A table as rows between bars.
pub(super) fn chunk(writer: &mut Writer<'_>, table: &Table, origin: Origin) -> Option<Chunk> {
    let mut rows: Vec<Vec<(String, String)>> = Vec::new();
    for row in &table.rows {
        let mut cells: Vec<(String, String)> = Vec::new();
        for cell in row {
            let words = match rows.last().filter(|_| cell.continues) {
                Some(above) => above.get(cells.len()).cloned().unwrap_or_default(),
                None => self::cell(writer, cell),
            };
            let columns = usize::try_from(cell.columns.clamp(1, MOST_COLUMNS)).unwrap_or(1);
            cells.extend(std::iter::repeat_n(words, columns));
        }
        rows.push(cells);
    }
    let columns = rows.iter().map(Vec::len).max().filter(|columns| *columns > 0)?;
    rows.iter_mut().for_each(|row| row.resize(columns, Default::default()));
    let line = |row: &Vec<(String, String)>| format!("| {} |", row.iter().map(|(words, _)| words.as_str()).collect::<Vec<_>>().join(" | "));
    let mut lines: Vec<String> = rows.iter().map(line).collect();
    lines.insert(1, format!("|{}", " --- |".repeat(columns)));
    let visible = rows.iter().flatten().map(|(_, visible)| visible.as_str()).collect();
    Some(Chunk { markdown: lines.join("\n"), visible, spot: spot_of(table).unwrap_or_default(), joint: Joint::Apart, origin })
}

/// The words of a cell, its paragraphs after each other.
fn cell(writer: &mut Writer<'_>, cell: &Cell) -> (String, String) {
    let (mut words, mut visible) = (Vec::new(), String::new());
    crate::import::text::visit_paragraphs(&cell.blocks, &mut |paragraph| {
        let bullet = paragraph.label.as_ref().filter(|label| label.is_bullet).map_or("", |label| label.text.as_str());
        let (line, seen) = writer.cell(paragraph);
        let bullet = if bullet.chars().all(|c| c.is_ascii_punctuation()) { "" } else { bullet };
        if !line.is_empty() {
            words.push(format!("{bullet}{line}"));
            visible.push_str(bullet);
            visible.push_str(&seen);
        }
    });
    visible.retain(|c| !c.is_whitespace());
    (words.join(" "), visible)
}
