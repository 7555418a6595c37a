//! What is still to be filled in: authors and templates write 待补 where they do not know yet, and no such gap may be forgotten.
//!
//! Beside the words of the dictionary there are gaps without a word: XX月XX日, （此处补充数据）, a row of spaces where a number should stand,
//! ____. A row of × in a name (李××, ××县) hides it and is no gap; so is the row in the pattern of a number (X妆XXXXXXXX), and in a form with ……

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::passage::is_han;
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::load::rules;
use crate::model::Catalog;
use crate::source::SourceText;

/// Every line with a gap, in the configuration and in the entries: an error where everyone would read it.
pub fn find(catalog: &Catalog, edition: Edition, words: &[String]) -> Diagnostics {
    let files = catalog.configuration.iter().map(|file| (Arc::clone(&file.source), file.source.text.len()));
    let shown = catalog.entries.iter().filter(|entry| edition.shows(entry.visibility));
    let entries = shown.map(|entry| (entry.visible_source(edition), entry.parts.front_matter.end));
    let texts: Vec<(Arc<SourceText>, usize)> = files.chain(entries).collect();
    let found: Vec<Vec<Diagnostic>> = texts.par_iter().map(|(source, yaml_end)| in_text(source, *yaml_end, edition, words)).collect();
    found.into_iter().flatten().collect()
}

/// `yaml_end` says up to where `#` begins a remark.
fn in_text(source: &Arc<SourceText>, yaml_end: usize, edition: Edition, words: &[String]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut from = 0;
    for line in source.text.split_inclusive('\n') {
        let written = if line.trim_start().starts_with('#') && from < yaml_end { "" } else { line };
        let word = words.iter().filter_map(|word| written.find(word.as_str()).map(|at| at..at + word.len()));
        if let Some(range) = word.chain(gap(written)).min_by_key(|range| range.start) {
            let message = format!("还没有填写：「{}」", written.trim());
            let diagnostic = Diagnostic::new(&rules::DATA_PLACEHOLDER_LEFT, message).in_edition(edition);
            found.push(diagnostic.at(source, from + range.start..from + range.end).hint(HINT));
        }
        from += line.len();
    }
    found
}

const HINT: &str = "换成真实内容；确实没有的，删去这一项";

/// The first gap of a line that no word of the dictionary says.
fn gap(line: &str) -> Option<Range<usize>> {
    if line.trim_start().starts_with('|') {
        return figure(line).or_else(|| instruction(line));
    }
    figure(line).or_else(|| instruction(line)).or_else(|| blank(line)).or_else(|| underline(line))
}

/// What may stand behind a number.
const UNITS: [&str; 22] =
    ["年", "月", "日", "个", "次", "起", "件", "项", "人", "名", "家", "处", "条", "万", "亿", "元", "余", "公里", "场", "期", "%", "％"];

/// Words of texts that describe how a number is put together.
const PATTERNS: [&str; 7] = ["编号", "编排", "编码", "格式", "样式", "号码", "……"];

/// XX月XX日, ××次, XXX同志: letters or signs for what is not known yet.
fn figure(line: &str) -> Option<Range<usize>> {
    let runs = runs(line, |c| matches!(c, 'X' | '×'));
    if runs.is_empty() || PATTERNS.iter().any(|word| line.contains(word)) {
        return None;
    }
    let is_joined = |range: &Range<usize>| {
        let beside = line[..range.start].chars().next_back().into_iter().chain(line[range.end..].chars().next());
        beside.into_iter().any(|c| c.is_ascii_alphanumeric() || matches!(c, 'X' | '×' | '-' | '/' | '_'))
    };
    let is_sign = |range: &Range<usize>| line[range.start..].starts_with('×');
    // ××××年××月××日 is how courts hide a day.
    let is_day = |range: &Range<usize>| is_sign(range) && line[range.end..].starts_with(['年', '月', '日']);
    let is_figure = |range: &Range<usize>| !is_day(range) && UNITS.iter().any(|unit| line[range.end..].starts_with(unit));
    // One name behind such signs says that all of them hide something.
    let hides = runs.iter().any(|range| is_joined(range) || is_sign(range) && !is_figure(range));
    let is_gap = |range: &Range<usize>| {
        let count = line[range.clone()].chars().count();
        !is_joined(range) && count >= 2 && (is_figure(range) || !is_sign(range) && count >= 3)
    };
    runs.into_iter().find(|range| !hides && is_gap(range))
}

/// The runs of some characters, as ranges of bytes.
fn runs(line: &str, is_member: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in line.char_indices().filter(|(_, c)| is_member(*c)) {
        match found.last_mut().filter(|last| last.end == at && line[last.start..].starts_with(c)) {
            Some(last) => last.end = at + c.len_utf8(),
            None => found.push(at..at + c.len_utf8()),
        }
    }
    found
}

/// How an instruction in brackets begins.
const INSTRUCTIONS: [&str; 18] = [
    "此处",
    "请填",
    "请补",
    "请输入",
    "请写",
    "请插入",
    "请在此",
    "待补",
    "待填",
    "待定",
    "待核",
    "待确认",
    "待完善",
    "待更新",
    "填写",
    "插入图",
    "这里填",
    "这里写",
];

/// The longest instruction, in characters; a longer bracket is prose.
const LONGEST_INSTRUCTION: usize = 20;

/// （此处补充整改数据）, 【请补充单位简介】.
fn instruction(line: &str) -> Option<Range<usize>> {
    let pairs = [('（', '）'), ('(', ')'), ('【', '】'), ('〔', '〕'), ('[', ']'), ('［', '］'), ('<', '>'), ('〈', '〉')];
    line.char_indices().find_map(|(at, c)| {
        let (open, close) = pairs.iter().find(|(open, _)| *open == c)?;
        let inside = &line[at + open.len_utf8()..];
        let (length, _) = inside.char_indices().take(LONGEST_INSTRUCTION + 1).find(|(_, c)| c == close)?;
        let words = &inside[..length];
        let is_link = inside[length..].starts_with("](");
        (!is_link && INSTRUCTIONS.iter().any(|word| words.starts_with(word))).then(|| at..at + open.len_utf8() + length + close.len_utf8())
    })
}

/// 违规问题    起, 2026年  月  日: spaces where a number should stand.
fn blank(line: &str) -> Option<Range<usize>> {
    let spaces = runs_of_spaces(line);
    spaces.into_iter().find(|range| {
        let (before, after) = (&line[..range.start], &line[range.end..]);
        let unit = UNITS.iter().find(|unit| after.starts_with(**unit));
        let is_behind_han = before.chars().next_back().is_some_and(is_han);
        unit.is_some_and(|unit| is_behind_han && !after[unit.len()..].starts_with(is_han) && !matches!(*unit, "%" | "％"))
    })
}

/// Runs of two spaces or more, of any width.
fn runs_of_spaces(line: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in line.char_indices().filter(|(_, c)| matches!(c, ' ' | '\u{3000}')) {
        match found.last_mut().filter(|last| last.end == at) {
            Some(last) => last.end = at + c.len_utf8(),
            None => found.push(at..at + c.len_utf8()),
        }
    }
    found.retain(|range| line[range.clone()].chars().count() >= 2);
    found
}

/// 联系人：____: a line to write on. Alone on its line it is a rule of Markdown.
fn underline(line: &str) -> Option<Range<usize>> {
    let is_rule = line.trim().chars().all(|c| c == '_');
    runs(line, |c| c == '_').into_iter().find(|range| !is_rule && range.len() >= 4)
}
