//! What a workbook hides or remembers: sheets, rows and columns that are not shown, remarks, data of other files (ECMA-376 part 1 § 18).

use std::ops::RangeInclusive;

use super::super::trace::{Fault, Met, Traces};
use super::super::xml::Element;
use super::relations::Relations;
use super::{ByPart, INSPECT, Part, SHOW, WITHOUT_LINKS, WITHOUT_MACROS};

const WITHOUT_CACHE: &str = "在数据透视表选项的“数据”里不勾选“保存数据源文件”，或另存为 PDF，再换掉附件";

/// What was found in the parts of a workbook so far.
#[derive(Default)]
pub(super) struct Found {
    hidden_sheets: Met,
    /// The name of each sheet, by the part and the id that name it.
    names: Vec<(String, String, String)>,
    /// Parts that have cells in hidden rows or columns.
    hidden_cells: ByPart<()>,
    connections: Met,
    has_cache: bool,
    outside_data: Met,
    has_dde: bool,
}

/// Where the reader is within a part.
#[derive(Default)]
pub(super) struct State {
    hidden_columns: Vec<RangeInclusive<u32>>,
    is_row_hidden: bool,
    is_cell_hidden: bool,
}

impl Part<'_> {
    pub(super) fn sheet_opened(&mut self, element: &Element<'_>) {
        let text = |name: &str| element.attribute(name).unwrap_or_default();
        let office = &mut *self.office;
        match element.name() {
            "sheet" => {
                office.sheet.names.push((self.path.to_owned(), text("id"), text("name")));
                if matches!(text("state").as_str(), "hidden" | "veryHidden") {
                    office.sheet.hidden_sheets.add(&text("name"));
                }
            }
            "col" if element.has("hidden") => {
                let (from, to) = (text("min").parse().unwrap_or(1), text("max").parse().unwrap_or(u32::MAX));
                self.sheet.hidden_columns.push(from..=to);
            }
            "row" => self.sheet.is_row_hidden = element.has("hidden"),
            "c" => self.sheet.is_cell_hidden = self.sheet.is_row_hidden || self.is_in_hidden_column(element),
            "comment" | "threadedComment" => office.comments.add(None),
            "person" => office.reviewers.add(&text("displayName")),
            "userInfo" => office.reviewers.add(&text("name")),
            "header" => office.revisions.add(Some(&text("userName"))),
            "fileSharing" => office.reviewers.add(&text("userName")),
            "scenario" => office.reviewers.add(&text("user")),
            "customWorkbookView" => office.reviewers.add(&text("name")),
            "absPath" => office.local_path(&text("url")),
            "connection" => office.sheet.connections.add(&text("name")),
            "externalBook" => office.sheet.outside_data.add(self.path.rsplit('/').next().unwrap_or_default()),
            "ddeLink" => office.sheet.has_dde = true,
            "pivotCacheRecords" => office.sheet.has_cache |= text("count") != "0",
            _ => {}
        }
    }

    fn is_in_hidden_column(&self, element: &Element<'_>) -> bool {
        if self.sheet.hidden_columns.is_empty() {
            return false;
        }
        let place = element.attribute("r").unwrap_or_default();
        let letters = place.bytes().take_while(u8::is_ascii_alphabetic).take(4);
        let column = letters.fold(0, |column, letter| column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1);
        self.sheet.hidden_columns.iter().any(|range| range.contains(&column))
    }

    pub(super) fn sheet_closed(&mut self, element: &Element<'_>, _above: &[Element<'_>]) {
        match element.name() {
            "v" | "t" if self.sheet.is_cell_hidden && !self.leaf.trim().is_empty() => {
                self.office.sheet.hidden_cells.insert(self.path.to_owned(), ());
            }
            "c" => self.sheet.is_cell_hidden = false,
            // Threaded remarks stand in the old list under a number instead of a name.
            "author" if !self.leaf.starts_with("tc={") => self.office.comments.names.add(&self.leaf),
            _ => {}
        }
    }
}

impl Found {
    pub(super) fn finish(&self, relations: &Relations, traces: &mut Traces) {
        if !self.hidden_sheets.is_empty() {
            traces.tells(format!("里有隐藏的工作表{}", self.hidden_sheets.words()), SHOW);
        }
        if !self.hidden_cells.is_empty() {
            let mut sheets = Met::default();
            for part in self.hidden_cells.keys() {
                sheets.add(self.name_of(part, relations).unwrap_or(part));
            }
            traces.tells(format!("里的工作表{}有隐藏的行或列", sheets.words()), SHOW);
        }
        if !self.connections.is_empty() {
            traces.tells(format!("里有数据连接{}", self.connections.words()), INSPECT);
        }
        if !self.outside_data.is_empty() {
            traces.tells("里存着别的工作簿的数据和路径", WITHOUT_LINKS);
        }
        if self.has_cache {
            traces.tells("里的数据透视表存着全部源数据", WITHOUT_CACHE);
        }
        if self.has_dde {
            traces.add(Fault::Runs, "里的链接会运行程序（DDE）", WITHOUT_MACROS);
        }
    }

    fn name_of(&self, part: &str, relations: &Relations) -> Option<&str> {
        let found = self.names.iter().find(|(book, id, _)| relations.target(book, id) == Some(part));
        found.map(|(.., name)| name.as_str())
    }
}
