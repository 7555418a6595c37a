//! Tables of .xlsx as rows of words: just enough for the lists that units send.
//!
//! Shared and inline strings, numbers and the results of formulas; of dates only the number, which [`day`] reads.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use jiff::civil::{Date, date};
use roxmltree::{Document, Node};
use zip::ZipArchive;

/// The most bytes of one part of a workbook.
const LARGEST_PART: u64 = 64 << 20;
/// The most rows and columns of a list.
const MOST_ROWS: usize = 20_000;
const MOST_COLUMNS: usize = 60;

/// A sheet: its name and its rows; every row has as many cells as it needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What its tab says.
    pub name: String,
    /// Its rows from the first; empty ones too.
    pub rows: Vec<Vec<String>>,
}

/// The sheets of a workbook, in the order of its tabs; nothing where the bytes are none.
pub fn sheets(bytes: &[u8]) -> Option<Vec<Sheet>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let workbook = part(&mut archive, "xl/workbook.xml")?;
    let workbook = Document::parse(&workbook).ok()?;
    let targets = part(&mut archive, "xl/_rels/workbook.xml.rels").map(|text| relations(&text)).unwrap_or_default();
    let strings = part(&mut archive, "xl/sharedStrings.xml").map(|text| shared_strings(&text)).unwrap_or_default();
    let mut sheets = Vec::new();
    for sheet in workbook.descendants().filter(|node| node.tag_name().name() == "sheet") {
        let id = sheet.attributes().find(|attribute| attribute.name() == "id").map_or("", |attribute| attribute.value());
        let Some(target) = targets.get(id) else { continue };
        let Some(text) = part(&mut archive, target) else { continue };
        let name = sheet.attribute("name").unwrap_or_default().to_owned();
        sheets.push(Sheet { name, rows: rows(&text, &strings) });
    }
    Some(sheets)
}

/// A day of a cell: as words, or as the number that a program of tables has for it.
pub fn day(words: &str) -> String {
    let number = words.trim().split('.').next().unwrap_or_default().parse::<i64>().ok().filter(|number| (20_000..80_000).contains(number));
    let first: Date = date(1899, 12, 30);
    let day = number.and_then(|days| first.checked_add(jiff::Span::new().days(days)).ok());
    day.map_or_else(|| words.trim().to_owned(), |day| day.to_string())
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let mut text = String::new();
    let part = archive.by_name(name).ok()?;
    part.take(LARGEST_PART + 1).read_to_string(&mut text).ok()?;
    (text.len() as u64 <= LARGEST_PART).then_some(text)
}

/// Where each relationship leads, below the root of the package.
fn relations(text: &str) -> BTreeMap<String, String> {
    let Ok(tree) = Document::parse(text) else { return BTreeMap::new() };
    let relation = |node: Node<'_, '_>| {
        let target = node.attribute("Target")?;
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        Some((node.attribute("Id")?.to_owned(), path))
    };
    tree.descendants().filter_map(relation).collect()
}

fn shared_strings(text: &str) -> Vec<String> {
    let Ok(tree) = Document::parse(text) else { return Vec::new() };
    tree.descendants().filter(|node| node.tag_name().name() == "si").map(words_of).collect()
}

/// The words of a string, without those that say how it is read aloud.
fn words_of(string: Node<'_, '_>) -> String {
    let is_read_aloud = |node: &Node<'_, '_>| node.ancestors().any(|above| above.tag_name().name() == "rPh");
    let texts = string.descendants().filter(|node| node.tag_name().name() == "t" && !is_read_aloud(node));
    texts.filter_map(|node| node.text()).collect()
}

fn rows(text: &str, strings: &[String]) -> Vec<Vec<String>> {
    let Ok(tree) = Document::parse(text) else { return Vec::new() };
    let mut rows = Vec::new();
    for row in tree.descendants().filter(|node| node.tag_name().name() == "row").take(MOST_ROWS) {
        let mut cells: Vec<String> = Vec::new();
        for cell in row.children().filter(|node| node.tag_name().name() == "c") {
            let column = cell.attribute("r").and_then(column).unwrap_or(cells.len());
            if column < MOST_COLUMNS {
                cells.resize(cells.len().max(column + 1), String::new());
                cells[column] = value(cell, strings);
            }
        }
        rows.push(cells);
    }
    rows
}

fn value(cell: Node<'_, '_>, strings: &[String]) -> String {
    let child = |name: &str| cell.children().find(|node| node.tag_name().name() == name);
    let number = child("v").and_then(|node| node.text()).unwrap_or_default();
    let words = match cell.attribute("t") {
        Some("s") => number.trim().parse::<usize>().ok().and_then(|at| strings.get(at)).cloned().unwrap_or_default(),
        Some("inlineStr") => child("is").map(words_of).unwrap_or_default(),
        Some("b") => if number.trim() == "1" { "是" } else { "否" }.to_owned(),
        Some("e") => String::new(),
        _ => number.to_owned(),
    };
    words.trim().to_owned()
}

/// The column of `B12`: 1.
fn column(reference: &str) -> Option<usize> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.take(4).fold(0, |number, letter| number * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_of_ours_is_read() {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.set_name("图片台账").unwrap();
        sheet.write(0, 0, "图片").unwrap();
        sheet.write(0, 2, "拍摄日期").unwrap();
        sheet.write(1, 0, "a.jpg").unwrap();
        sheet.write(1, 2, 46_157).unwrap();
        let sheets = sheets(&workbook.save_to_buffer().unwrap()).unwrap();
        assert_eq!(sheets[0].name, "图片台账");
        assert_eq!(sheets[0].rows, [vec!["图片", "", "拍摄日期"], vec!["a.jpg", "", "46157"]]);
        assert_eq!(day("46157"), "2026-05-15");
        assert_eq!(day("2026年5月"), "2026年5月");
        assert_eq!(super::sheets(b"PK\x03\x04"), None);
    }
}
