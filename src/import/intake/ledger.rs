//! The picture ledger and the list of units: what came with the pictures, what a unit's table says, and 待补 for what nobody said.
//!
//! A row that is there keeps what the office wrote; what it lacks, or has as 待补, is filled in.

use std::fmt::Write as _;
use std::ops::Range;

use crate::import::entry::scalar;
use crate::import::form::bare_label;
use crate::import::sheet::{Sheet, day};
use crate::load::yaml;
use crate::model::field::FieldTable;
use crate::model::node::{Key, Node, Value};
use crate::model::tables::{IMAGE, UNIT};
use crate::source::SourceText;

/// What is known of a picture or a unit: a key, and fields by their English names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// The picture, below the publication folder or by its name alone.
    pub(super) path: String,
    /// Its fields and their words.
    pub(super) fields: Vec<(String, String)>,
}

/// What stands for something that nobody said.
const UNKNOWN: &str = "待补";

/// What the column of a table is called that names the picture.
const PICTURE_COLUMNS: [&str; 9] = ["图片", "文件", "文件名", "图片文件", "图片名称", "图片文件名", "图片位置", "照片", "照片名称"];

impl Row {
    pub(super) fn new(path: String, caption: Option<String>, alt: Option<String>) -> Self {
        let said = |words: Option<String>| words.unwrap_or_else(|| UNKNOWN.to_owned());
        let fields = [("caption", said(caption)), ("alt", said(alt)), ("author", UNKNOWN.to_owned()), ("consent", UNKNOWN.to_owned())];
        Self { path, fields: fields.map(|(key, words)| (key.to_owned(), words)).into() }
    }

    /// The last part of its path.
    pub(super) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// The rows of a ledger that came in a package.
pub(super) fn rows_of(text: &str) -> Vec<Row> {
    let source = SourceText::new("", text);
    let (node, _) = yaml::parse(&source, 0..text.len());
    let Value::Mapping(pairs) = node.value else { return Vec::new() };
    let row = |(key, value): (Key, Node)| {
        let Value::Mapping(fields) = value.value else { return None };
        let words = |(name, node): (Key, Node)| match node.value {
            Value::Scalar(words) => Some((key_of(IMAGE, &name.name)?, words)),
            _ => None,
        };
        Some(Row { path: key.name.replace('\\', "/"), fields: fields.into_iter().filter_map(words).collect() })
    };
    pairs.into_iter().filter_map(row).collect()
}

fn key_of(table: FieldTable, name: &str) -> Option<String> {
    table.iter().find(|spec| spec.matches(name)).map(|spec| spec.key.to_owned())
}

/// The rows of a table that is a picture ledger: one column names the picture, two or more are its fields.
pub(super) fn pictures_of(sheet: &Sheet) -> Vec<Row> {
    listed(sheet, IMAGE, &|label| PICTURE_COLUMNS.contains(&label))
}

/// The rows of a table that lists units: one column is their id, two or more are their fields.
pub(super) fn units_of(sheet: &Sheet) -> Vec<Row> {
    listed(sheet, UNIT, &|label| matches!(label, "编号" | "单位编号" | "id"))
}

fn listed(sheet: &Sheet, table: FieldTable, is_key: &dyn Fn(&str) -> bool) -> Vec<Row> {
    let label = |cell: &String| bare_label(cell);
    let columns_of = |row: &Vec<String>| -> Option<(usize, Vec<(usize, String)>)> {
        let key = row.iter().position(|cell| is_key(&label(cell)))?;
        let fields: Vec<(usize, String)> =
            row.iter().enumerate().filter(|(at, _)| *at != key).filter_map(|(at, cell)| Some((at, key_of(table, &label(cell))?))).collect();
        (fields.len() >= 2).then_some((key, fields))
    };
    let Some((head, (key, fields))) = sheet.rows.iter().take(6).enumerate().find_map(|(at, row)| Some((at, columns_of(row)?))) else {
        return Vec::new();
    };
    let cell = |row: &Vec<String>, at: usize| row.get(at).map(|words| words.trim().to_owned()).filter(|words| !words.is_empty());
    let read = |row: &Vec<String>| {
        let said = fields.iter().filter_map(|(at, key)| Some((key.clone(), meant(key, &cell(row, *at)?))));
        Some(Row { path: cell(row, key)?.replace('\\', "/"), fields: said.collect() })
    };
    sheet.rows[head + 1..].iter().filter_map(read).collect()
}

/// Words of a table as the publication has them.
fn meant(key: &str, words: &str) -> String {
    match (key, words) {
        ("taken_on", words) => day(words),
        ("consent", "是" | "同意" | "已征得同意") => "已同意".to_owned(),
        ("consent", "否" | "不同意") => "未同意".to_owned(),
        ("consent", "无" | "无人物" | "不涉及") => "无可辨认人物".to_owned(),
        (_, words) => words.to_owned(),
    }
}

/// A ledger with rows added or filled in; nothing where it stays as it is. What the office has otherwise is told to `differs`: the picture, the
/// field, the office's words, the others.
pub(super) fn with_rows(ledger: &str, rows: impl Iterator<Item = Row>, differs: &mut dyn FnMut(&str, &str, &str, &str)) -> Option<String> {
    with_rows_by(ledger, rows, &mut |path, key, ours, theirs| {
        differs(path, key, ours, theirs);
        Stays::Ours
    })
}

/// A ledger in which the words that were sent stand wherever both say something; nothing where it stays as it is.
pub(super) fn with_rows_of(ledger: &str, rows: impl Iterator<Item = Row>) -> Option<String> {
    with_rows_by(ledger, rows, &mut |_, _, _, _| Stays::Theirs)
}

/// Whose words stand where both say something.
#[derive(PartialEq, Eq)]
enum Stays {
    Ours,
    Theirs,
}

/// Decides of a field that both have: the picture, the field, our words, theirs.
type Decide<'d> = &'d mut dyn FnMut(&str, &str, &str, &str) -> Stays;

fn with_rows_by(ledger: &str, rows: impl Iterator<Item = Row>, decide: Decide<'_>) -> Option<String> {
    let mut out = ledger.to_owned();
    if out.lines().any(|line| line.trim() == "{}") {
        out = out.lines().filter(|line| line.trim() != "{}").map(|line| format!("{line}\n")).collect();
    }
    for row in rows {
        out = with_row(out, &row, decide);
    }
    (out != ledger).then_some(out)
}

fn with_row(mut out: String, row: &Row, decide: Decide<'_>) -> String {
    let source = SourceText::new("", out.as_str());
    let (node, _) = yaml::parse(&source, 0..out.len());
    let known = match node.value {
        Value::Mapping(pairs) => pairs.into_iter().find(|(key, _)| key.name.replace('\\', "/") == row.path),
        _ => None,
    };
    let Some((key, value)) = known else {
        end_line(&mut out);
        let _ = writeln!(out, "{}:", row.path);
        for (key, words) in &row.fields {
            let _ = writeln!(out, "  {key}: {}", scalar(words));
        }
        return out;
    };
    let end = out[key.range.end..].find('\n').map_or(out.len(), |at| key.range.end + at + 1);
    let edits = edits(&value, &row.fields, end, &mut |key, ours, theirs| decide(&row.path, key, ours, theirs));
    apply(out, edits)
}

/// What has to change in a row that is there: from last to first.
fn edits(
    row: &Node,
    fields: &[(String, String)],
    line_end: usize,
    decide: &mut dyn FnMut(&str, &str, &str) -> Stays,
) -> Vec<(Range<usize>, String)> {
    let empty = Vec::new();
    let there = if let Value::Mapping(pairs) = &row.value { pairs } else { &empty };
    let mut edits = Vec::new();
    for (key, words) in fields.iter().filter(|(_, words)| !words.starts_with(UNKNOWN)) {
        let own = there.iter().find(|(name, _)| key_of(IMAGE, &name.name).as_ref() == Some(key));
        match own.map(|(_, node)| (&node.value, node.range.clone())) {
            Some((Value::Scalar(own), range)) if own.starts_with(UNKNOWN) => edits.push((range, scalar(words))),
            Some((Value::Scalar(own), _)) if own.split_whitespace().eq(words.split_whitespace()) => {}
            Some((Value::Scalar(own), range)) => {
                if decide(key, own, words) == Stays::Theirs {
                    edits.push((range, scalar(words)));
                }
            }
            Some(_) => {}
            None => edits.push((line_end..line_end, format!("  {key}: {}\n", scalar(words)))),
        }
    }
    edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    edits
}

fn apply(mut text: String, edits: Vec<(Range<usize>, String)>) -> String {
    for (range, words) in edits {
        if range.start == text.len() {
            end_line(&mut text);
            text.push_str(&words);
        } else {
            text.replace_range(range, &words);
        }
    }
    text
}

fn end_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

/// The list of units with those added that it does not have, by id; nothing where it has all.
pub(super) fn with_units(list: &str, rows: &[Row], is_known: &dyn Fn(&str) -> bool) -> Option<String> {
    let mut out = list.to_owned();
    let mut added: Vec<&str> = Vec::new();
    for row in rows.iter().filter(|row| crate::model::id::Slug::new(&row.path).is_ok() && !is_known(&row.path)) {
        if added.contains(&row.path.as_str()) {
            continue;
        }
        end_line(&mut out);
        let _ = writeln!(out, "- id: {}", row.path);
        for (key, words) in &row.fields {
            let _ = writeln!(out, "  {key}: {}", scalar(words));
        }
        added.push(&row.path);
    }
    (!added.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(ledger: &str, rows: Vec<Row>) -> Option<String> {
        with_rows(ledger, rows.into_iter(), &mut |_, _, _, _| {})
    }

    #[test]
    fn rows_are_added_once() {
        let row = || Row::new("cases/a/a-01.jpg".to_owned(), Some("2026年5月，巡查".to_owned()), None);
        let added = with("# 台账\n", vec![row(), row()]).unwrap();
        assert_eq!(added, "# 台账\ncases/a/a-01.jpg:\n  caption: 2026年5月，巡查\n  alt: 待补\n  author: 待补\n  consent: 待补\n");
        assert_eq!(with(&added, vec![row()]), None);
    }

    #[test]
    fn a_table_fills_in_what_was_missing_and_leaves_the_rest() {
        let sheet = |rows: &[&[&str]]| Sheet {
            name: String::new(),
            rows: rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect(),
        };
        let rows = pictures_of(&sheet(&[
            &["图片登记表"],
            &["序号", "图片", "图片说明（必填）", "作者", "肖像同意", "拍摄日期"],
            &["1", "cases/a/a-01.jpg", "别的说明", "林一", "是", "46157"],
        ]));
        let ledger = "cases/a/a-01.jpg:\n  caption: 巡查\n  author: 待补\n  consent: 待补\n";
        let mut different = Vec::new();
        let filled =
            with_rows(ledger, rows.into_iter(), &mut |_, key, ours, theirs| different.push(format!("{key} {ours} {theirs}"))).unwrap();
        assert_eq!(filled, "cases/a/a-01.jpg:\n  taken_on: 2026-05-15\n  caption: 巡查\n  author: 林一\n  consent: 已同意\n");
        assert_eq!(different, ["caption 巡查 别的说明"]);
        assert!(pictures_of(&sheet(&[&["姓名", "电话"], &["甲", "1"]])).is_empty());
    }

    #[test]
    fn new_units_are_listed() {
        let rows = [Row { path: "guanhe".to_owned(), fields: vec![("name".to_owned(), "官河局".to_owned())] }];
        let list = with_units("- id: shiju\n  name: 市局\n", &rows, &|id| id == "shiju").unwrap();
        assert_eq!(list, "- id: shiju\n  name: 市局\n- id: guanhe\n  name: 官河局\n");
        assert_eq!(with_units(&list, &rows, &|_| true), None);
    }
}
