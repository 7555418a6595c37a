//! What each unit still has to mend, as the table at the end of a report: unit, errors, warnings, and what they are about.

use std::collections::{BTreeMap, HashSet};

use unicode_width::UnicodeWidthStr as _;

use super::page::UnitsByFile;
use super::table;
use crate::diag::{Diagnostics, Severity};
use crate::model::{Catalog, Slug};

/// What was found of one unit.
#[derive(Default)]
struct Row {
    errors: usize,
    warnings: usize,
    /// Errors and warnings by what they are about.
    families: BTreeMap<&'static str, usize>,
}

/// The table, its columns aligned for a terminal, where more than one unit has entries or diagnostics; hints are not counted.
#[must_use]
pub fn render(catalog: Option<&Catalog>, diagnostics: &Diagnostics) -> Option<String> {
    let mut rows: BTreeMap<(usize, String), Row> = BTreeMap::new();
    let with_entries: HashSet<&Slug> = catalog.into_iter().flat_map(|catalog| &catalog.entries).map(|entry| &entry.unit).collect();
    for (place, unit) in catalog.into_iter().flat_map(|catalog| catalog.units.iter().enumerate()) {
        if with_entries.contains(&unit.id) {
            rows.entry((place + 1, unit.name.clone())).or_default();
        }
    }
    let units = UnitsByFile::new(catalog);
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity != Severity::Info) {
        let row = rows.entry(units.of(diagnostic)).or_default();
        let count = if diagnostic.severity == Severity::Error { &mut row.errors } else { &mut row.warnings };
        *count += 1;
        *row.families.entry(table::word_of(diagnostic.rule)).or_default() += 1;
    }
    (rows.len() > 1).then(|| set(&rows))
}

fn set(rows: &BTreeMap<(usize, String), Row>) -> String {
    let heads = ["单位", "错误", "警告"];
    let lines = rows.iter().map(|((_, unit), row)| [unit.clone(), row.errors.to_string(), row.warnings.to_string(), families(row)]);
    let lines: Vec<[String; 4]> = lines.collect();
    let width = |column: usize| lines.iter().map(|line| line[column].width()).chain([heads[column].width()]).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2)];
    let line = |cells: [&str; 4]| {
        let unit = format!("{}{}", cells[0], " ".repeat(widths[0] - cells[0].width()));
        let number = |column: usize| format!("{}{}", " ".repeat(widths[column] - cells[column].width()), cells[column]);
        format!("{unit}  {}  {}  {}", number(1), number(2), cells[3]).trim_end().to_owned()
    };
    let head = line([heads[0], heads[1], heads[2], "各类"]);
    let body = lines.iter().map(|cells| line([&cells[0], &cells[1], &cells[2], &cells[3]]));
    std::iter::once(head).chain(body).collect::<Vec<_>>().join("\n")
}

/// 标点 3、文字 2: the most frequent first.
fn families(row: &Row) -> String {
    let mut counts: Vec<(&str, usize)> = row.families.iter().map(|(word, count)| (*word, *count)).collect();
    counts.sort_by_key(|(word, count)| (std::cmp::Reverse(*count), *word));
    counts.iter().map(|(word, count)| format!("{word} {count}")).collect::<Vec<_>>().join("、")
}
