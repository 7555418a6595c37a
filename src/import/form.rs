//! What a form says: its tables and labelled lines as fields, its placeholder sentences and its own words taken out.
//!
//! - A table is a form when most of its label cells are names of fields: 标题, 标题（25 字以内）, 填报单位：. Two or four columns, or more.
//! - A line 单位：… before the first heading is a field, too, when its label is one.
//! - What a form says of itself stands in brackets that begin with 〔请 (`〔请填写，120 字以内〕`); they are taken out wherever they stand, and with them
//!   the form's title, the head of its table and the heading of the norms of pictures. Numbers of papers (〔2026〕) never begin so.

use super::document::{Block, Cell, Inline, Look, Paragraph, PictureUse, Spot, Table};
use super::outline::{full_text, one_line};
use super::text::{visit_inlines, visit_paragraphs};
use crate::model::field::{Asked, FieldSpec, FieldTable};
use crate::model::kind::{KINDS, Kind};
use crate::model::tables::COMMON;

/// The row of a form that holds the entry's id.
pub const ID_ROW: &str = "条目编号";
/// What begins the words that a form says itself.
const OWN_BEGINS: &str = "〔请";
/// What ends them.
const OWN_ENDS: char = '〕';
/// The heading of the norms of pictures.
const NORMS_HEADING: &str = "附：图片要求";
/// The head of a form's table.
const TABLE_HEAD: [&str; 2] = ["项目", "填写内容"];
/// What a title ends with that is a form's own.
const TITLE_ENDS: &str = "填报表";

/// A field as a form gives it.
#[derive(Debug, Clone)]
pub struct Given {
    /// Which one.
    pub spec: &'static FieldSpec,
    /// What was written, on one line.
    pub value: String,
    /// The pictures in the cell.
    pub pictures: Vec<PictureUse>,
    /// Where.
    pub spot: Spot,
}

/// What a form says.
#[derive(Debug, Clone, Default)]
pub struct Form {
    /// The fields, in order.
    pub fields: Vec<Given>,
    /// Rows whose label is no field's name: label, words, place.
    pub unknown: Vec<(String, String, Spot)>,
    /// The row 条目编号.
    pub id: Option<(String, Spot)>,
    /// How many paragraphs were the form's own.
    pub own_words: usize,
}

impl Form {
    /// The value of a field, by its English name.
    pub fn get(&self, key: &str) -> Option<&Given> {
        self.fields.iter().find(|given| given.spec.key == key)
    }
}

/// Takes what is a form out of a document. Without a kind, the fields of every kind are known.
pub fn take(blocks: &mut Vec<Block>, kind: Option<Kind>) -> Form {
    let mut form = Form::default();
    let tables = tables_of(kind);
    take_own_words(blocks, &mut form);
    let mut kept = Vec::new();
    let mut in_head = true;
    for block in std::mem::take(blocks) {
        match block {
            Block::Table(table) if is_form(&table, &tables) => read_table(&table, &tables, &mut form, &mut kept),
            Block::Paragraph(paragraph) if in_head => match labelled(&paragraph, &tables) {
                Some(given) => form.accept(given),
                None => {
                    in_head = !begins_body(&paragraph);
                    kept.push(Block::Paragraph(paragraph));
                }
            },
            block => kept.push(block),
        }
    }
    *blocks = kept;
    form
}

fn tables_of(kind: Option<Kind>) -> Vec<FieldTable> {
    let of_kinds = KINDS.iter().filter(|spec| kind.is_none_or(|kind| spec.kind == kind)).map(|spec| spec.fields);
    // A kind's own names come first: 文件 of a document is not an attachment.
    of_kinds.chain([COMMON]).collect()
}

/// Takes out what the form says itself.
fn take_own_words(blocks: &mut Vec<Block>, form: &mut Form) {
    for block in blocks.iter_mut() {
        strip_block(block, form);
    }
    let before = blocks.len();
    let is_form = form.own_words > 0;
    blocks.retain(|block| match block {
        // A form of a kind without sections has one heading for all of the text.
        Block::Paragraph(paragraph) if is_form && paragraph.text().trim() == "正文" => false,
        Block::Paragraph(paragraph) => !is_own_line(&full_text(paragraph)) || holds_more(paragraph),
        Block::Table(_) => true,
    });
    form.own_words += before - blocks.len();
}

fn strip_block(block: &mut Block, form: &mut Form) {
    match block {
        Block::Paragraph(paragraph) => form.own_words += strip_brackets(&mut paragraph.inlines),
        Block::Table(table) => {
            for cell in table.rows.iter_mut().flatten() {
                cell.blocks.iter_mut().for_each(|block| strip_block(block, form));
            }
        }
    }
}

/// Whether a line is the form's title or the heading of the norms.
fn is_own_line(words: &str) -> bool {
    let words = words.trim();
    words == NORMS_HEADING || KINDS.iter().any(|spec| words.strip_prefix(spec.label) == Some(TITLE_ENDS))
}

/// Takes the brackets of a form out of a line, over the bounds of its pieces; gives how many there were.
fn strip_brackets(inlines: &mut Vec<Inline>) -> usize {
    let whole = text_of_pieces(inlines);
    let mut cut = Vec::new();
    let mut from = 0;
    while let Some(start) = whole[from..].find(OWN_BEGINS).map(|at| from + at) {
        let Some(end) = whole[start..].find(OWN_ENDS).map(|at| start + at + OWN_ENDS.len_utf8()) else { break };
        cut.push(start..end);
        from = end;
    }
    if cut.is_empty() {
        return 0;
    }
    let mut at = 0;
    for inline in inlines.iter_mut() {
        if let Inline::Text { text, .. } = inline {
            let start = at;
            at += text.len();
            let is_kept = |(offset, _): &(usize, char)| !cut.iter().any(|range| range.contains(&(start + offset)));
            *text = text.char_indices().filter(is_kept).map(|(_, c)| c).collect();
        }
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text { text, .. } if text.is_empty()));
    cut.len()
}

/// The words of the pieces that are words; what stands in links is no form's.
fn text_of_pieces(inlines: &[Inline]) -> String {
    let words = inlines.iter().map(|inline| if let Inline::Text { text, .. } = inline { text.as_str() } else { "" });
    words.collect()
}

fn holds_more(paragraph: &Paragraph) -> bool {
    paragraph.inlines.iter().any(|inline| matches!(inline, Inline::Picture(_) | Inline::Note(_)))
}

/// A name of a field as forms print it: without colon, star, number and the limits in brackets.
pub fn bare_label(words: &str) -> String {
    let words: String = words.chars().filter(|c| !c.is_whitespace()).collect();
    let words = words.split(['（', '(', '〔', '【']).next().unwrap_or_default();
    let words = words.trim_matches(['：', ':', '*', '＊', '※', '　', '、', '.', '．']);
    words.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(['.', '、', '．']).to_owned()
}

fn spec_of(label: &str, tables: &[FieldTable]) -> Option<&'static FieldSpec> {
    let bare = bare_label(label);
    let all = || tables.iter().flat_map(|table| table.iter());
    all().find(|spec| spec.matches(&bare)).or_else(|| {
        // 案例标题, 品牌口号: the kind's word before the name.
        let rest = ["案例", "品牌", "作品", "活动", "系统", "应用", "文件", "条目"].into_iter().find_map(|word| bare.strip_prefix(word))?;
        all().find(|spec| spec.matches(rest))
    })
}

fn is_id_row(label: &str) -> bool {
    matches!(bare_label(label).as_str(), ID_ROW | "编号")
}

/// A label cell and the cells of its value.
type Pair<'t> = (&'t Cell, Vec<&'t Cell>);

/// Each row as pairs: a label, then what stands beside it up to the next label.
fn pairs<'t>(table: &'t Table, tables: &[FieldTable]) -> Vec<Pair<'t>> {
    let mut pairs: Vec<Pair<'t>> = Vec::new();
    for row in &table.rows {
        let mut is_first = true;
        let is_of_pairs = row.len() >= 4 && row.len().is_multiple_of(2);
        for (index, cell) in row.iter().enumerate() {
            let label = words_of(cell);
            let is_known = spec_of(&label, tables).is_some() || is_id_row(&label);
            let is_label = !cell.continues && (is_known || (is_of_pairs && index.is_multiple_of(2) && !label.is_empty()));
            if cell.continues && is_first {
                // The value of a label that reaches over several rows goes on.
                is_first = false;
                continue;
            }
            // A cell over the whole row says what the one above it, over the whole row too, is the name of.
            let goes_on = !is_first || (row.len() == 1 && !is_known && pairs.last().is_some_and(|(_, values)| values.is_empty()));
            match pairs.last_mut().filter(|_| goes_on) {
                Some((_, values)) if !is_label || values.is_empty() => values.push(cell),
                _ => pairs.push((cell, Vec::new())),
            }
            is_first = false;
        }
    }
    pairs
}

fn words_of(cell: &Cell) -> String {
    cell.blocks.iter().map(Block::text).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Whether a table is a form: at least two label cells are names of fields, and they are half of all.
fn is_form(table: &Table, tables: &[FieldTable]) -> bool {
    let pairs = pairs(table, tables);
    let labels: Vec<String> = pairs.iter().filter(|(_, values)| !values.is_empty()).map(|(label, _)| words_of(label)).collect();
    let known = labels.iter().filter(|label| spec_of(label, tables).is_some() || is_id_row(label)).count();
    let sections = labels.iter().filter(|label| is_section(label)).count();
    let is_short = labels.iter().all(|label| label.chars().count() <= 60);
    known >= 1 && known + sections >= 2 && (known + sections) * 2 >= labels.len() && is_short
}

/// Whether a row's name is that of a section of some kind: forms have whole articles in their cells.
fn is_section(label: &str) -> bool {
    let bare = bare_label(label);
    KINDS.iter().flat_map(|spec| spec.sections).any(|section| section.names.contains(&bare.as_str()))
}

/// The longest words of a row that is only quoted, in characters; what is longer is text.
const LONGEST_ROW: usize = 200;

/// Reads the rows of a form; those that are text become headings with what stands beside them, in `text`.
fn read_table(table: &Table, tables: &[FieldTable], form: &mut Form, text: &mut Vec<Block>) {
    for (label, values) in pairs(table, tables) {
        let name = words_of(label);
        if name == TABLE_HEAD[0] && values.iter().all(|cell| words_of(cell) == TABLE_HEAD[1]) {
            continue;
        }
        let lines: Vec<String> = values.iter().flat_map(|cell| lines_of(cell)).collect();
        let is_field = spec_of(&name, tables).is_some() || is_id_row(&name);
        if !is_field && (is_section(&name) || lines.iter().map(|line| line.chars().count()).sum::<usize>() > LONGEST_ROW) {
            push_section(&name, label, &values, text);
            continue;
        }
        let value = joined(spec_of(&name, tables), &lines);
        let pictures: Vec<PictureUse> = values.iter().flat_map(|cell| pictures_of(&cell.blocks)).collect();
        let spot = values.first().or(Some(&label)).and_then(|cell| spot_of(&cell.blocks)).unwrap_or_default();
        if is_id_row(&name) {
            if !value.is_empty() {
                form.id = Some((value, spot));
            }
            continue;
        }
        match spec_of(&name, tables) {
            Some(spec) => form.accept(Given { spec, value, pictures, spot }),
            None if name.is_empty() && value.is_empty() => {}
            None => form.unknown.push((one_line(&name), value, spot)),
        }
    }
}

impl Form {
    /// The first that says something counts; another one for the same field is kept as a row that nobody knows.
    fn accept(&mut self, given: Given) {
        let is_empty = |given: &Given| given.value.is_empty() && given.pictures.is_empty();
        if is_empty(&given) {
            return;
        }
        if self.get(given.spec.key).is_some() {
            self.unknown.push((given.spec.label.to_owned(), given.value, given.spot));
            return;
        }
        self.fields.push(given);
    }
}

/// A row as a heading and what stands under it; a row without words is none.
fn push_section(name: &str, label: &Cell, values: &[&Cell], text: &mut Vec<Block>) {
    let blocks: Vec<Block> = values.iter().flat_map(|cell| cell.blocks.iter().cloned()).collect();
    let has_words = blocks.iter().any(|block| !block.text().trim().is_empty()) || !pictures_of(&blocks).is_empty();
    if !has_words {
        return;
    }
    let words = Inline::Text { text: bare_label(name), look: Look::default() };
    let spot = spot_of(&label.blocks).unwrap_or_default();
    text.push(Block::Paragraph(Paragraph { heading: Some(2), inlines: vec![words], spot, ..Paragraph::default() }));
    text.extend(blocks);
}

/// Lines of a cell as one value: those of a list stay apart.
fn joined(spec: Option<&FieldSpec>, lines: &[String]) -> String {
    match spec.map(|spec| &spec.asked) {
        Some(Asked::List | Asked::Entries | Asked::File) => lines.join("、"),
        _ => one_line(&lines.join("\n")),
    }
}

/// The words of a cell, line by line.
fn lines_of(cell: &Cell) -> Vec<String> {
    let mut lines = Vec::new();
    visit_paragraphs(&cell.blocks, &mut |paragraph| {
        let words = one_line(&full_text(paragraph));
        if !words.is_empty() {
            lines.push(words);
        }
    });
    lines
}

fn pictures_of(blocks: &[Block]) -> Vec<PictureUse> {
    let mut pictures = Vec::new();
    visit_paragraphs(blocks, &mut |paragraph| {
        visit_inlines(&paragraph.inlines, &mut |inline| {
            if let Inline::Picture(picture) = inline {
                pictures.push(picture.clone());
            }
        });
    });
    pictures
}

fn spot_of(blocks: &[Block]) -> Option<Spot> {
    let mut spot = None;
    visit_paragraphs(blocks, &mut |paragraph| {
        if spot.is_none() {
            spot = Some(paragraph.spot.clone());
        }
    });
    spot
}

/// A line `单位：某某局`, whose label is a field of every entry or of the kind.
fn labelled(paragraph: &Paragraph, tables: &[FieldTable]) -> Option<Given> {
    let words = full_text(paragraph);
    let (label, value) = words.trim().split_once(['：', ':'])?;
    let is_line = !words.trim().contains('\n') && label.chars().count() <= 10 && !value.trim().is_empty() && !holds_more(paragraph);
    let spec = spec_of(label, tables).filter(|_| is_line && !bare_label(label).is_ascii())?;
    // 摘要：…… is the text of an article as often as a field; a line that is long is no field.
    let is_field = value.chars().count() <= 60 || spec.key == "summary";
    is_field.then(|| Given { spec, value: one_line(value), pictures: Vec::new(), spot: paragraph.spot.clone() })
}

/// Whether the text of an article begins: a heading, or a whole paragraph.
fn begins_body(paragraph: &Paragraph) -> bool {
    let length = paragraph.text().trim().chars().count();
    (paragraph.heading.is_some() && length > 0 && !paragraph.is_title && !paragraph.is_centered) || length > 60
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(words: &str) -> Cell {
        let lines = words.lines().map(|line| {
            let inlines = vec![Inline::Text { text: line.to_owned(), look: Look::default() }];
            Block::Paragraph(Paragraph { inlines, ..Paragraph::default() })
        });
        Cell { columns: 1, continues: false, blocks: lines.collect() }
    }

    fn taken(rows: &[&[&str]]) -> (Form, Vec<String>) {
        let rows = rows.iter().map(|row| row.iter().map(|words| cell(words)).collect()).collect();
        let mut blocks = vec![Block::Table(Table { rows })];
        let form = take(&mut blocks, Some(Kind::Case));
        (form, blocks.iter().map(Block::text).collect())
    }

    fn said(form: &Form) -> Vec<String> {
        form.fields.iter().map(|given| format!("{}={}", given.spec.key, given.value)).collect()
    }

    #[test]
    fn forms_of_two_and_of_four_columns_are_read() {
        let (form, left) = taken(&[&["标题（25 字以内）", "五网\n合一"], &["填报单位：", "官河区局"], &["标签", "渡口\n票务"]]);
        assert_eq!(said(&form), ["title=五网合一", "unit=官河区局", "tags=渡口、票务"]);
        assert!(left.is_empty());
        let (form, _) = taken(&[&["案例标题", "五网", "单位", "官河区局"], &["作者", "林一", "电话", "123"]]);
        assert_eq!(said(&form), ["title=五网", "unit=官河区局", "author=林一"]);
        assert_eq!(form.unknown[0].0, "电话");
    }

    #[test]
    fn rows_that_hold_an_article_are_sections() {
        let (form, left) = taken(&[&["标题", "五网"], &["单位", "局"], &["主要做法", "一段。\n又一段。"], &["工作成效"], &["很好。"]]);
        assert_eq!(said(&form), ["title=五网", "unit=局"]);
        assert_eq!(left, ["主要做法", "一段。", "又一段。", "工作成效", "很好。"]);
    }

    #[test]
    fn a_table_of_figures_is_no_form() {
        let (form, left) = taken(&[&["单位", "标题"], &["甲局", "12"], &["乙局", "13"]]);
        assert!(form.fields.is_empty() && left.len() == 1, "{form:?}");
    }

    #[test]
    fn what_a_form_says_itself_goes_wherever_it_stands() {
        let text = |words: &str| Inline::Text { text: words.to_owned(), look: Look::default() };
        let mut inlines = vec![text("前〔请"), text("填写，12 字〕后〔2026〕3 号")];
        assert_eq!(strip_brackets(&mut inlines), 1);
        assert_eq!(text_of_pieces(&inlines), "前后〔2026〕3 号");
    }
}
