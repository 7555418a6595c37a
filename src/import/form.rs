//! What a form says: its tables and labelled lines as fields, its placeholder sentences and its own words taken out.
//!
//! - A table is a form when most of its label cells are names of fields: 标题, 标题（25 字以内）, 填报单位：. Two or four columns, or more.
//! - A line 单位：… before the first heading is a field, too, when its label is one.
//! - What a form says of itself stands in brackets that begin with 〔请 (`〔请填写，120 字以内〕`); they are taken out wherever they stand, and with them
//!   the form's title, the head of its table and the heading of the norms of pictures. Numbers of papers (〔2026〕) never begin so.

use super::document::{Block, Cell, Inline, Paragraph, PictureUse, Spot, Table};
use super::outline::{full_text, one_line};
use super::text::{visit_inlines, visit_paragraphs};
use crate::model::field::{FieldSpec, FieldTable};
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
            Block::Table(table) if is_form(&table, &tables) => read_table(&table, &tables, &mut form),
            Block::Paragraph(paragraph) if in_head => match labelled(&paragraph, &tables) {
                Some(given) => form.admit(given),
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
            match pairs.last_mut().filter(|_| !is_first) {
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
    let is_short = labels.iter().all(|label| label.chars().count() <= 60);
    known >= 2 && known * 2 >= labels.len() && is_short
}

fn read_table(table: &Table, tables: &[FieldTable], form: &mut Form) {
    for (label, values) in pairs(table, tables) {
        let name = words_of(label);
        if name == TABLE_HEAD[0] && values.iter().all(|cell| words_of(cell) == TABLE_HEAD[1]) {
            continue;
        }
        let words: Vec<String> = values.iter().map(|cell| value_of(cell)).filter(|words| !words.is_empty()).collect();
        let value = words.join(" ");
        let pictures: Vec<PictureUse> = values.iter().flat_map(|cell| pictures_of(&cell.blocks)).collect();
        let spot = values.first().or(Some(&label)).and_then(|cell| spot_of(&cell.blocks)).unwrap_or_default();
        if is_id_row(&name) {
            if !value.is_empty() {
                form.id = Some((value, spot));
            }
            continue;
        }
        match spec_of(&name, tables) {
            Some(spec) => form.admit(Given { spec, value, pictures, spot }),
            None if name.is_empty() && value.is_empty() => {}
            None => form.unknown.push((one_line(&name), value, spot)),
        }
    }
}

impl Form {
    /// The first that says something counts; another one for the same field is kept as a row that nobody knows.
    fn admit(&mut self, given: Given) {
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

/// The words of a value, its paragraphs on one line.
fn value_of(cell: &Cell) -> String {
    let mut lines = Vec::new();
    visit_paragraphs(&cell.blocks, &mut |paragraph| {
        let words = one_line(&full_text(paragraph));
        if !words.is_empty() {
            lines.push(words);
        }
    });
    lines.join(" ")
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
