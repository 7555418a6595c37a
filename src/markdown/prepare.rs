//! The repairs that need no structure: what the parser must never see, in code or out of it, since code is restored afterwards.
//!
//! - Every line end becomes a line feed: a carriage return alone, a form feed, Word's line break (U+000B), U+0085, U+2028, U+2029. So nobody
//!   sees one line where somebody else sees two.
//! - Forbidden characters become U+FFFD and are reported.
//! - `<` becomes a stand-in unless it begins an autolink or the destination of a link: raw HTML does not exist.
//! - A single `~` becomes a stand-in: only two strike out.

use std::ops::Range;

use super::characters::{LESS_THAN, TILDE, is_forbidden};
use super::diagnostics::DiagnosticSink;
use super::draft::Edit;
use crate::diag::Diagnostic;
use crate::markdown::rules;

/// The repairs of a body, in order.
pub(super) fn prepare(body: &str, diagnostics: &mut DiagnosticSink<'_>) -> Vec<Edit> {
    let bytes = body.as_bytes();
    let mut edits = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let step = match bytes[at] {
            b'<' => replace_less_than(bytes, at, &mut edits),
            b'~' => {
                let run = bytes[at..].iter().take_while(|&&byte| byte == b'~').count();
                if run == 1 && !is_escaped(bytes, at) {
                    edits.push(Edit::replace(at..at + 1, TILDE, 1));
                }
                run
            }
            b'\r' if bytes.get(at + 1) != Some(&b'\n') => replace_line_end(at..at + 1, &mut edits),
            11 | 12 => replace_line_end(at..at + 1, &mut edits),
            0xC2 if bytes[at..].starts_with("\u{85}".as_bytes()) => replace_line_end(at..at + 2, &mut edits),
            0xE2 if bytes[at..].starts_with("\u{2028}".as_bytes()) || bytes[at..].starts_with("\u{2029}".as_bytes()) => {
                replace_line_end(at..at + 3, &mut edits)
            }
            // The first bytes of all other forbidden characters: C0 and DEL, C1, the noncharacters of the plane 0, those of the others.
            0..=8 | 14..=31 | 127 | 0xC2 | 0xEF | 0xF0..=0xF4 => replace_forbidden(body, at, &mut edits, diagnostics),
            _ => 1,
        };
        at += step;
    }
    edits
}

/// Replaces a row of `<`, but for a first or a last one that means something; gives the bytes that were read.
fn replace_less_than(bytes: &[u8], at: usize, edits: &mut Vec<Edit>) -> usize {
    let run = bytes[at..].iter().take_while(|&&byte| byte == b'<').count();
    let last = at + run - 1;
    let start = at + usize::from(is_escaped(bytes, at) || may_begin_destination(bytes, at));
    let end = last + usize::from(!begins_autolink(&bytes[last..]));
    if start < end {
        edits.push(Edit::replace(start..end, LESS_THAN, end - start));
    }
    run
}

fn replace_line_end(range: Range<usize>, edits: &mut Vec<Edit>) -> usize {
    edits.push(Edit::replace(range.clone(), '\n', 1));
    range.len()
}

/// Replaces a run of forbidden characters and reports it once; gives the bytes that were read.
fn replace_forbidden(body: &str, at: usize, edits: &mut Vec<Edit>, diagnostics: &mut DiagnosticSink<'_>) -> usize {
    let mut end = at;
    let mut count = 0;
    for c in body[at..].chars().take_while(|c| is_forbidden(*c) && !is_line_end(*c)) {
        end += c.len_utf8();
        count += 1;
    }
    let Some(first) = body[at..end].chars().next() else { return 1 };
    edits.push(Edit::replace(at..end, '\u{FFFD}', count));
    diagnostics.add(&rules::TEXT_CONTROL_CHAR, at..end, |_| {
        Diagnostic::new(&rules::TEXT_CONTROL_CHAR, format!("正文里有不能显示的字符 U+{:04X}，已换成「\u{FFFD}」", first as u32))
            .hint("删去这个字符；从别处粘贴的文字可以先粘贴到记事本，再复制过来")
    });
    end - at
}

/// What ends a line for somebody, and is otherwise forbidden.
fn is_line_end(c: char) -> bool {
    matches!(c, '\u{B}' | '\u{C}' | '\u{85}')
}

/// Whether an odd number of backslashes stands before a byte.
fn is_escaped(bytes: &[u8], at: usize) -> bool {
    bytes[..at].iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1
}

/// Whether these bytes begin with an autolink: `<scheme:…>` or `<name@host>` (CommonMark 6.5).
fn begins_autolink(bytes: &[u8]) -> bool {
    let inner_len = bytes[1..].iter().take_while(|&&byte| byte > b' ' && byte != b'<' && byte != b'>' && byte != 127).count();
    if bytes.get(1 + inner_len) != Some(&b'>') {
        return false;
    }
    let inner = &bytes[1..=inner_len];
    if inner.is_empty() {
        return false;
    }
    let scheme_len = inner.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(byte)).count();
    let has_scheme = (2..=32).contains(&scheme_len) && inner[0].is_ascii_alphabetic() && inner.get(scheme_len) == Some(&b':');
    // An address of mail may begin with `!` or `?` too, but so do the blocks of HTML that must not exist.
    has_scheme || (inner.contains(&b'@') && inner[0].is_ascii_alphanumeric())
}

/// Whether `](` or `]:` and white space stand before a byte: only there does a destination in angle brackets begin.
fn may_begin_destination(bytes: &[u8], at: usize) -> bool {
    /// More white space than any link has; a bound, so that no text of spaces and `<` takes long.
    const REACH: usize = 100;
    let before = &bytes[at.saturating_sub(REACH)..at];
    // A quotation's mark may stand between a definition's colon and its destination on the next line.
    let kept = before.iter().rposition(|byte| !byte.is_ascii_whitespace() && *byte != b'>').map_or(0, |last| last + 1);
    before.trim_ascii_end().ends_with(b"](") || before[..kept].ends_with(b"]:")
}
