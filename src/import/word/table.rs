//! Tables: rows and cells as laid out, merged ones marked; rows that were deleted or are hidden are left out and reported.

use roxmltree::Node;

use super::line::Change;
use super::names::{Space, attribute, child, chosen, flag, is, named, number};
use super::text::{Container, Inside, Walker, words_below};
use crate::import::document::{Block, Cell, Spot, Table};

/// Columns that a table of Word may have.
const MOST_COLUMNS: u32 = 63;

impl Walker<'_, '_, '_> {
    /// Reads a table.
    pub(super) fn table(&mut self, node: Node<'_, '_>, inside: &Inside, container: &mut Container) {
        let mut table = Table::default();
        self.rows(node, inside, &mut table);
        if !table.rows.is_empty() {
            container.push(Block::Table(table));
        }
    }

    fn rows(&mut self, node: Node<'_, '_>, inside: &Inside, table: &mut Table) {
        for below in node.children() {
            match named(below) {
                Some((Space::Word, "tr")) => self.row(below, inside, table),
                Some((Space::Compatibility, "AlternateContent")) => {
                    chosen(below).into_iter().for_each(|branch| self.rows(branch, inside, table));
                }
                Some((_, name)) if !name.ends_with("Pr") => self.rows(below, inside, table),
                _ => {}
            }
        }
    }

    fn row(&mut self, node: Node<'_, '_>, inside: &Inside, table: &mut Table) {
        let properties = child(node, Space::Word, "trPr");
        let deletion = properties.and_then(|properties| child(properties, Space::Word, "del"));
        if let Some(deletion) = deletion {
            let author = attribute(deletion, Space::Word, "author").unwrap_or_default().to_owned();
            return self.leave_out(node, |walker, words, spot| {
                walker.reading.report_changes(&[Change { is_deletion: true, author, words: format!("（表格的一行）{words}") }], spot);
            });
        }
        if properties.and_then(|properties| flag(properties, "hidden")).unwrap_or(false) {
            return self.leave_out(node, |walker, words, spot| walker.report_hidden(&words, spot));
        }
        let mut cells = Vec::new();
        cells.extend(properties.and_then(|properties| gap(properties, "gridBefore")));
        self.cells(node, inside, &mut cells);
        cells.extend(properties.and_then(|properties| gap(properties, "gridAfter")));
        if !cells.is_empty() {
            table.rows.push(cells);
        }
    }

    /// Counts the paragraphs of a row that is left out, and reports it.
    fn leave_out(&mut self, row: Node<'_, '_>, report: impl FnOnce(&mut Self, String, Spot)) {
        let is_text = |node: &Node<'_, '_>| is(*node, Space::Word, "t") || is(*node, Space::Word, "delText");
        let words: String = row.descendants().filter(is_text).filter_map(|text| text.text()).collect();
        let spot = Spot { paragraph: self.reading.paragraphs + 1, words: String::new() };
        self.skip(row);
        if !words.trim().is_empty() {
            report(self, words, spot);
        }
    }

    fn cells(&mut self, node: Node<'_, '_>, inside: &Inside, cells: &mut Vec<Cell>) {
        for below in node.children() {
            match named(below) {
                Some((Space::Word, "tc")) => self.cell(below, inside, cells),
                Some((Space::Compatibility, "AlternateContent")) => {
                    chosen(below).into_iter().for_each(|branch| self.cells(branch, inside, cells));
                }
                Some((_, name)) if !name.ends_with("Pr") => self.cells(below, inside, cells),
                _ => {}
            }
        }
    }

    fn cell(&mut self, node: Node<'_, '_>, inside: &Inside, cells: &mut Vec<Cell>) {
        let properties = child(node, Space::Word, "tcPr");
        let columns = properties.and_then(|properties| number::<u32>(properties, "gridSpan")).unwrap_or(1).clamp(1, MOST_COLUMNS);
        let merge = |name: &str| {
            let merge = properties.and_then(|properties| child(properties, Space::Word, name))?;
            Some(attribute(merge, Space::Word, "val") == Some("restart"))
        };
        let is_deleted = properties.is_some_and(|properties| child(properties, Space::Word, "cellDel").is_some());
        if is_deleted {
            self.leave_out(node, |walker, words, spot| {
                walker
                    .reading
                    .report_changes(&[Change { is_deletion: true, author: String::new(), words: format!("（表格的一格）{words}") }], spot);
            });
            cells.push(Cell { columns, ..Default::default() });
            return;
        }
        let mut container = Container::default();
        self.blocks(node, inside, &mut container);
        let mut blocks = container.finish();
        let continues = merge("vMerge") == Some(false);
        if continues && !blocks.is_empty() {
            // Word keeps what stood in a cell before it was merged, and does not show it.
            let words = words_below(node);
            blocks.clear();
            if !words.trim().is_empty() {
                self.report_hidden(&words, self.here());
            }
        }
        match cells.last_mut().filter(|_| merge("hMerge") == Some(false)) {
            Some(before) => {
                before.columns = (before.columns + columns).min(MOST_COLUMNS);
                before.blocks.append(&mut blocks);
            }
            None => cells.push(Cell { columns, continues, blocks }),
        }
    }
}

/// Columns that a row leaves free at one of its ends.
fn gap(properties: Node<'_, '_>, name: &str) -> Option<Cell> {
    let columns: u32 = number(properties, name).filter(|columns| *columns > 0)?;
    Some(Cell { columns: columns.min(MOST_COLUMNS), ..Default::default() })
}
