//! An entry's file as two parts: the front matter between its fences, and the body after them.
//!
//! The fences are lines of three hyphens; what Word makes of them (`—-`, `———`, `－－－`) is read as well.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules;
use crate::model::entry::Parts;
use crate::source::SourceText;

/// The most bytes of front matter: a hundred times what any entry has. Each key costs many times its length while it is read.
pub(super) const LONGEST: usize = 256 << 10;

/// Finds the two parts.
///
/// # Errors
///
/// - The file is empty.
/// - The first line that is not blank is no fence, or no second fence follows.
/// - There are more than [`LONGEST`] bytes between the fences.
pub(crate) fn split(source: &Arc<SourceText>) -> Result<(Parts, Diagnostics), Box<Diagnostic>> {
    let text = &source.text;
    // Programs that add a byte order mark to a text that has one leave the second.
    let start = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}').len();
    if start == text.len() {
        let diagnostic = Diagnostic::new(&rules::ENTRY_EMPTY, "文件是空的").in_file(source.path.clone());
        return Err(Box::new(diagnostic.hint("请用 qinglian new 生成一个模板再填写，或删去这个文件")));
    }
    let first = line_at(text, start);
    if !is_fence(&text[first.clone()]) {
        return Err(Box::new(missing_fence(source, first)));
    }
    let mut at = next_line(text, first.end);
    let mut diagnostics = fence_notes(source, first.clone());
    while at < text.len() {
        let line = line_at(text, at);
        if is_fence(&text[line.clone()]) {
            diagnostics.append(fence_notes(source, line.clone()));
            let parts = Parts { front_matter: next_line(text, first.end)..at, body: next_line(text, line.end)..text.len() };
            if parts.front_matter.len() > LONGEST {
                return Err(Box::new(too_long(source, first, parts.front_matter.len())));
            }
            return Ok((parts, diagnostics));
        }
        at = next_line(text, line.end);
    }
    let diagnostic = Diagnostic::new(&rules::FRONT_MATTER_UNCLOSED, "文首信息没有结束：缺少第二行「---」").at(source, first);
    Err(Box::new(diagnostic.hint("请在最后一个字段的下一行写三个减号「---」，正文从再下一行开始")))
}

fn too_long(source: &Arc<SourceText>, first: Range<usize>, length: usize) -> Diagnostic {
    let message = format!("文首信息有 {} KB，超过上限 {} KB", length >> 10, LONGEST >> 10);
    Diagnostic::new(&rules::FRONT_MATTER_TOO_LONG, message).at(source, first).hint("文首只写各个字段；正文写在第二行「---」之后")
}

fn missing_fence(source: &Arc<SourceText>, first: Range<usize>) -> Diagnostic {
    let diagnostic = Diagnostic::new(&rules::FRONT_MATTER_MISSING, "第一行应是「---」，文首信息写在两行「---」之间").at(source, first);
    diagnostic.hint("请在文件开头写：--- 换行，title: 标题 换行，unit: 单位编号 换行，---")
}

fn fence_notes(source: &Arc<SourceText>, line: Range<usize>) -> Diagnostics {
    if source.text[line.clone()].trim_end() == "---" {
        return Diagnostics::default();
    }
    let diagnostic = Diagnostic::new(&rules::FRONT_MATTER_FENCE, "分隔线不是三个半角减号，已按「---」读取").at(source, line);
    diagnostic.hint("请改成三个半角减号「---」，并关闭输入法的自动更正").into()
}

/// Two or more hyphens or what is typed for them, alone on a line.
fn is_fence(line: &str) -> bool {
    let line = line.trim_end();
    let dashes: usize = line.chars().map(|c| if c == '—' { 2 } else { 1 }).sum();
    (3..=12).contains(&dashes) && line.chars().all(|c| matches!(c, '-' | '—' | '–' | '－' | '−'))
}

/// The line that begins at `start`, without its end; a carriage return alone ends one, too.
fn line_at(text: &str, start: usize) -> Range<usize> {
    let end = text[start..].find(['\n', '\r']).map_or(text.len(), |found| start + found);
    start..end
}

/// Where the line after one that ends at `end` begins.
fn next_line(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let Some(found) = rest.find(['\n', '\r']) else { return text.len() };
    end + found + if rest[found..].starts_with("\r\n") { 2 } else { 1 }
}
