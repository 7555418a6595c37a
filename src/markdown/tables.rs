//! Tables that are not written as they must be: nothing of them may vanish.
//!
//! - A row with more cells than the head: the parser drops the cells. Bars in code are text; then the last cell keeps the rest, bars included.
//! - A row without any bar below the last one that has one: text that stands too close. It becomes a paragraph.
//! - A head of more or fewer cells than its line of dashes, a line of dashes without a head, bars and dashes in full width, a table right under
//!   other text: the parser sees no table. It is one as soon as the line of dashes fits.
//! - What still looks like a row and is none is told ([`report`]).

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::diagnostics::DiagnosticSink;
use super::draft::{Draft, Edit};
use super::extents::{Extent, Place, SourceLine};
use crate::diag::Diagnostic;
use crate::markdown::rules;

/// The repairs that keep every word of a table, and make tables of what was meant as one.
pub(super) fn repairs(
    draft: &Draft<'_>,
    events: &[(Event<'_>, Range<usize>)],
    extents: &[Extent],
    diagnostics: &mut DiagnosticSink<'_>,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    for table in tables(events) {
        table.repair(draft, diagnostics, &mut edits);
    }
    for extent in extents.iter().filter(|extent| extent.place == Place::Paragraph) {
        edits.extend(unread_table(draft, &extent.lines(&draft.text), diagnostics));
    }
    edits
}

/// Tells of the lines in running text that look like rows.
pub(super) fn report(draft: &Draft<'_>, extents: &[Extent], diagnostics: &mut DiagnosticSink<'_>) {
    let text: &str = &draft.text;
    for extent in extents.iter().filter(|extent| extent.place == Place::Paragraph) {
        for line in extent.lines(text) {
            let words = text[line.words.clone()].trim();
            let is_row = words.starts_with(is_bar) && words.ends_with(is_bar) && words.chars().filter(|c| is_bar(*c)).count() > 2;
            if is_row && !extent.objects.iter().any(|object| object.start <= line.words.start && line.words.start < object.end) {
                diagnostics.add(&rules::MARKDOWN_TABLE_RAW, draft.origin(line.words.clone()), |_| {
                    Diagnostic::new(&rules::MARKDOWN_TABLE_RAW, "这一行像是表格的一行，但没有成为表格，会照原样印出来")
                        .hint("表头下面写一行「| --- | --- |」，格数与表头相同；各行之间不空行")
                });
            }
        }
    }
}

/// A bar of any width.
fn is_bar(c: char) -> bool {
    matches!(c, '|' | '｜' | '￨' | '│' | '┃' | '︱')
}

/// What people type for hyphens in a line of dashes.
fn is_dash(c: char) -> bool {
    matches!(c, '-' | '—' | '–' | '－' | '─' | '━' | '﹣' | '―')
}

fn is_colon(c: char) -> bool {
    matches!(c, ':' | '：')
}

/// The bars that part cells: without a backslash before them.
fn bars(row: &str) -> Vec<usize> {
    row.match_indices('|').map(|(at, _)| at).filter(|at| !row[..*at].ends_with('\\')).collect()
}

/// The bars between cells, without those at the two ends of the row.
fn inner_bars(row: &str) -> Vec<usize> {
    let words = row.trim();
    let start = row.len() - row.trim_start().len();
    let end = start + words.len();
    bars(row).into_iter().filter(|at| *at != start && *at + 1 != end).collect()
}

/// A table that the parser read.
struct Table {
    columns: usize,
    /// The rows below the head, in the draft.
    rows: Vec<Range<usize>>,
}

fn tables(events: &[(Event<'_>, Range<usize>)]) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::Table(alignments)) => tables.push(Table { columns: alignments.len(), rows: Vec::new() }),
            Event::Start(Tag::TableRow) => tables.iter_mut().last().into_iter().for_each(|table| table.rows.push(range.clone())),
            _ => {}
        }
    }
    tables
}

impl Table {
    fn repair(&self, draft: &Draft<'_>, diagnostics: &mut DiagnosticSink<'_>, edits: &mut Vec<Edit>) {
        let text: &str = &draft.text;
        let last_row = self.rows.iter().rposition(|row| !bars(line_of(text, row)).is_empty()).map_or(0, |index| index + 1);
        for (index, range) in self.rows.iter().enumerate() {
            if index == last_row {
                return end_table(draft, range, diagnostics, edits);
            }
            self.repair_row(draft, range, diagnostics, edits);
        }
    }

    fn repair_row(&self, draft: &Draft<'_>, range: &Range<usize>, diagnostics: &mut DiagnosticSink<'_>, edits: &mut Vec<Edit>) {
        let row = line_of(&draft.text, range);
        let inner = inner_bars(row);
        let surplus = inner.get(self.columns - 1).copied();
        let Some(surplus) = surplus.filter(|at| row[*at..].contains(|c: char| !c.is_whitespace() && c != '|')) else { return };
        let escape = |at: &usize| Edit::insert(range.start + at, '\\');
        let code = code(row);
        let in_code: Vec<usize> = inner.iter().copied().filter(|at| code.iter().any(|code| code.contains(at))).collect();
        if let Some(first) = in_code.first().and_then(|at| code.iter().find(|code| code.contains(at))) {
            report_bar_in_code(draft, range.start + first.start..range.start + first.end, diagnostics);
            edits.extend(in_code.iter().map(escape));
            return;
        }
        report_surplus(draft, range.start + surplus..range.start + row.trim_end().len(), inner.len() + 1, self.columns, diagnostics);
        edits.extend(inner[self.columns - 1..].iter().map(escape));
    }
}

/// A row's line without its end.
fn line_of<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    text[range.clone()].trim_end_matches(['\n', '\r'])
}

/// Where code is in a row, bars included. A row that is longer than any table's has none.
fn code(row: &str) -> Vec<Range<usize>> {
    const LONGEST_ROW: usize = 4_000;
    let mut code = Vec::new();
    let mut at = 0;
    while let Some(found) = row[at..].find('`').filter(|_| row.len() <= LONGEST_ROW) {
        let open = at + found;
        let len = row[open..].bytes().take_while(|byte| *byte == b'`').count();
        at = open + len;
        if let Some(end) = closing_backticks(row, at, len) {
            code.push(open..end);
            at = end;
        }
    }
    code
}

/// The end of the next run of so many backticks.
fn closing_backticks(row: &str, from: usize, len: usize) -> Option<usize> {
    let mut at = from;
    while let Some(found) = row[at..].find('`') {
        let start = at + found;
        let run = row[start..].bytes().take_while(|byte| *byte == b'`').count();
        at = start + run;
        if run == len {
            return Some(at);
        }
    }
    None
}

fn report_bar_in_code(draft: &Draft<'_>, range: Range<usize>, diagnostics: &mut DiagnosticSink<'_>) {
    diagnostics.add(&rules::MARKDOWN_TABLE_BAR, draft.origin(range), |_| {
        Diagnostic::new(&rules::MARKDOWN_TABLE_BAR, "表格的代码里有竖线，会被当成单元格的界线，已按文字处理")
            .hint("竖线前面加反斜杠，写成 \\|")
    });
}

fn report_surplus(draft: &Draft<'_>, range: Range<usize>, cells: usize, columns: usize, diagnostics: &mut DiagnosticSink<'_>) {
    diagnostics.add(&rules::MARKDOWN_TABLE_CELLS, draft.origin(range), |_| {
        Diagnostic::new(&rules::MARKDOWN_TABLE_CELLS, format!("这一行有 {cells} 格，表头只有 {columns} 格，多出的文字已并入最后一格"))
            .hint("给表头补上一格；不是单元格的界线，就在竖线前面加反斜杠，写成 \\|")
    });
}

/// Begins a paragraph with what stands right under a table.
fn end_table(draft: &Draft<'_>, range: &Range<usize>, diagnostics: &mut DiagnosticSink<'_>, edits: &mut Vec<Edit>) {
    let text: &str = &draft.text;
    let words = line_of(text, range);
    let start = range.start + (words.len() - words.trim_start_matches([' ', '\t', '>']).len());
    let line = SourceLine { start: text[..start].rfind('\n').map_or(0, |at| at + 1), words: start..range.start + words.len() };
    diagnostics.add(&rules::MARKDOWN_TABLE_END, draft.origin(line.words.clone()), |_| {
        Diagnostic::new(&rules::MARKDOWN_TABLE_END, "这一行紧贴在表格下面，没有竖线，已按表格后面的正文处理")
            .hint("表格后面空一行；是表格的一行就写上竖线")
    });
    edits.extend(line.begin_anew(text));
}

/// A paragraph with a line of dashes in it.
fn unread_table(draft: &Draft<'_>, lines: &[SourceLine], diagnostics: &mut DiagnosticSink<'_>) -> Vec<Edit> {
    let text: &str = &draft.text;
    let words = |line: &SourceLine| &text[line.words.clone()];
    let Some(dashes) = lines.iter().position(|line| is_line_of_dashes(words(line))) else { return Vec::new() };
    let head = dashes.checked_sub(1).filter(|index| words(&lines[*index]).contains(is_bar));
    if head.is_none() && !(dashes == 0 && lines.get(1).is_some_and(|line| words(line).contains(is_bar))) {
        return Vec::new();
    }
    let rows = lines[dashes + 1..].iter().take_while(|line| words(line).contains(is_bar)).count();
    let first = head.unwrap_or(dashes);
    let mut edits: Vec<Edit> = (first..=dashes + rows).flat_map(|index| plain_marks(text, &lines[index], index == dashes)).collect();
    if !edits.is_empty() {
        diagnostics.add(&rules::MARKDOWN_TABLE_MARKS, draft.origin(lines[first].words.clone()), |_| {
            Diagnostic::new(&rules::MARKDOWN_TABLE_MARKS, "这个表格的竖线或横线是全角的，已按表格处理")
                .hint("竖线写成半角的 |，表头下面一行写成「| --- | --- |」")
        });
    }
    let columns = cell_count(words(&lines[dashes]));
    match head {
        Some(head) => {
            let cells = cell_count(words(&lines[head]));
            if cells != columns {
                report_head(draft, &lines[dashes], &format!("表头有 {cells} 格，下面的横线有 {columns} 格"), diagnostics);
                let (shorter, cell) = if cells < columns { (&lines[head], ' ') } else { (&lines[dashes], '-') };
                edits.extend(more_cells(text, shorter, cells.abs_diff(columns), cell));
            }
            // Where nothing else is wrong, it is too close to what stands above.
            if head > 0 {
                edits.extend(lines[head].begin_anew(text));
            }
        }
        None => {
            report_head(draft, &lines[dashes], "表格没有表头", diagnostics);
            edits.extend(empty_head(text, &lines[dashes], columns));
        }
    }
    edits
}

fn report_head(draft: &Draft<'_>, line: &SourceLine, fault: &str, diagnostics: &mut DiagnosticSink<'_>) {
    diagnostics.add(&rules::MARKDOWN_TABLE_HEAD, draft.origin(line.words.clone()), |_| {
        Diagnostic::new(&rules::MARKDOWN_TABLE_HEAD, format!("{fault}，已补上空格子，按表格处理"))
            .hint("第一行写表头，第二行写「| --- | --- |」，两行的格数要相同")
    });
}

/// Whether a line is one of dashes between bars, whatever their width; each cell has at least one.
fn is_line_of_dashes(line: &str) -> bool {
    let words = line.trim();
    let is_of_marks = words.chars().all(|c| is_bar(c) || is_dash(c) || is_colon(c) || c.is_whitespace() || c == '+');
    is_of_marks && words.contains(is_bar) && words.trim_matches(is_bar).split(is_bar).all(|cell| cell.contains(is_dash))
}

/// How many cells a line has, its bars in any width.
fn cell_count(line: &str) -> usize {
    let half: String = line.chars().map(|c| if is_bar(c) { '|' } else { c }).collect();
    let line = if line.contains('|') { line } else { &half };
    inner_bars(line).len() + 1
}

/// Bars, and in the line of dashes the dashes, in half width.
fn plain_marks<'t>(text: &'t str, line: &SourceLine, is_dashes: bool) -> impl Iterator<Item = Edit> + use<'t> {
    let start = line.words.start;
    let words = &text[line.words.clone()];
    // Beside a bar of half width, one of full width is a sign like any other.
    let has_bar = words.contains('|') && !is_dashes;
    words.char_indices().filter_map(move |(at, c)| {
        let plain = match c {
            '|' | '-' | ':' => return None,
            c if is_bar(c) && !has_bar => '|',
            c if is_dashes && is_dash(c) => '-',
            c if is_dashes && is_colon(c) => ':',
            '+' if is_dashes => '|',
            '\u{3000}' if is_dashes => ' ',
            _ => return None,
        };
        Some(Edit::replace(start + at..start + at + c.len_utf8(), plain, 1))
    })
}

/// So many cells more at the end of a line.
fn more_cells(text: &str, line: &SourceLine, count: usize, cell: char) -> Vec<Edit> {
    let words = text[line.words.clone()].trim_end();
    let end = line.words.start + words.len();
    let signs = if words.ends_with(is_bar) { [cell, '|'] } else { ['|', cell] };
    // A cell of a blank at a line's end is none: it takes a bar behind it.
    let last = (!words.ends_with(is_bar) && cell == ' ').then_some('|');
    (0..count).flat_map(|_| signs).chain(last).map(|c| Edit::insert(end, c)).collect()
}

/// A head of empty cells before a line of dashes, within the same quotation or item.
fn empty_head(text: &str, line: &SourceLine, columns: usize) -> Vec<Edit> {
    let cells = std::iter::once('|').chain((0..columns).flat_map(|_| [' ', '|']));
    let marks = text[line.start..line.words.start].chars().map(|c| if matches!(c, '>' | '\t') { c } else { ' ' });
    let signs: Vec<char> = cells.chain(['\n']).chain(marks).collect();
    signs.into_iter().map(|c| Edit::insert(line.words.start, c)).collect()
}
