//! 催办: for each unit that still has something to do, a text that can be pasted into a message.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::{Progress, Row, is_public};
use crate::diag::{Diagnostic, Place, Severity};
use crate::model::publication::Unit;
use crate::output::Files;

/// How many diagnostics of an entry are told one by one.
const TOLD: usize = 8;

/// The texts by their file names, in official order. A unit that has nothing to do gets none.
pub fn reminders(progress: &Progress<'_>) -> Files {
    let mut files = Files::new();
    for (index, unit) in progress.catalog.units.iter().enumerate() {
        if let Some(text) = reminder(progress, unit) {
            files.insert(format!("{:02}-{}.txt", index + 1, file_name(&unit.short_name)), windows_lines(&text).into_bytes());
        }
    }
    files
}

/// Notepad of older systems knows no other line end, and recognises UTF-8 by its mark.
fn windows_lines(text: &str) -> String {
    format!("\u{feff}{}", text.replace('\n', "\r\n"))
}

/// A name that every system takes.
fn file_name(name: &str) -> String {
    name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|. ".contains(c) { '-' } else { c }).collect()
}

fn reminder(progress: &Progress<'_>, unit: &Unit) -> Option<String> {
    let mut items = Vec::new();
    let is_leaf = progress.leaves.iter().any(|leaf| leaf.unit.id == unit.id);
    let has_brand = progress.leaves.iter().any(|leaf| leaf.unit.id == unit.id && leaf.brand.is_some());
    if is_leaf && !has_brand {
        items.push("分品牌材料还没有收到，请尽快报送（“九叶”缺一不可）。".to_owned());
    }
    for row in progress.entries.iter().filter(|row| row.entry.unit == unit.id && is_public(row.entry)) {
        items.extend(item(progress, row));
    }
    if items.is_empty() {
        return None;
    }
    let publication = &progress.catalog.publication;
    let mut text = format!("{}：\n", unit.name);
    let _ = writeln!(
        text,
        "《{}》截至{}，贵单位还有以下{}项需要办理。{}",
        publication.short_title,
        day(progress.today),
        items.len(),
        by_when(progress)
    );
    for (number, item) in items.iter().enumerate() {
        let _ = writeln!(text, "\n{}．{item}", number + 1);
    }
    let _ = write!(text, "\n如已办理，请忽略本条。谢谢支持！\n{}\n{}\n", publication.bureau, day(progress.today));
    Some(text)
}

fn day(date: Date) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

fn by_when(progress: &Progress<'_>) -> String {
    let Some((deadline, days)) = progress.catalog.publication.report.deadline.zip(progress.days_left()) else {
        return "请尽快补齐。".to_owned();
    };
    match days {
        0 => format!("今天（{}）是截止日期，请务必今天补齐。", day(deadline)),
        1.. => format!("截止日期是{}，还有{days}天，请按时补齐。", day(deadline)),
        _ => format!("截止日期是{}，已经超过{}天，请立即补齐。", day(deadline), -days),
    }
}

/// What is to be done about an entry; nothing when there is nothing.
fn item(progress: &Progress<'_>, row: &Row<'_>) -> Option<String> {
    let diagnostics: Vec<&Diagnostic> = progress
        .diagnostics
        .iter()
        // Signatures are the editors' own work, not the unit's.
        .filter(|diagnostic| {
            diagnostic.severity >= Severity::Warning
                && !diagnostic.rule.id.starts_with("review/")
                && !diagnostic.rule.id.starts_with("proof/")
        })
        .filter(|diagnostic| diagnostic.path() == Some(row.entry.source.path.as_str()))
        .collect();
    if row.missing.is_empty() && diagnostics.is_empty() {
        return None;
    }
    let mut text = format!("{}《{}》", row.entry.id.kind.label(), row.entry.title);
    if !row.missing.is_empty() {
        let _ = write!(text, "\n   缺：{}", row.missing.join("、"));
    }
    for diagnostic in diagnostics.iter().take(TOLD) {
        let hint = diagnostic.hints.first().map(|hint| format!("（{hint}）")).unwrap_or_default();
        let _ = write!(text, "\n   {}{}{hint}", place(diagnostic), diagnostic.message);
    }
    if diagnostics.len() > TOLD {
        let _ = write!(text, "\n   另有{}处，详见检查结果", diagnostics.len() - TOLD);
    }
    Some(text)
}

fn place(diagnostic: &Diagnostic) -> String {
    match &diagnostic.place {
        Place::Text(span) => format!("第{}行：", span.source.position(span.range.start).line),
        Place::File(_) | Place::Publication | Place::Paragraph(_) => String::new(),
    }
}
