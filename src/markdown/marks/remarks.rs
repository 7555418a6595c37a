//! The two ends of a remark, however they are typed, and which of them belong together.

use std::ops::Range;

use super::super::characters::LESS_THAN;
use super::{is_blank, is_dash, is_escaped, is_exclamation, is_greater_than, is_less_than, is_long_dash};

/// How far apart the signs of a remark may be written.
const BLANKS_WITHIN: usize = 3;
/// How far a remark without an exclamation mark may reach, in bytes.
const ARROW_REACH: usize = 600;

/// One end of a remark.
#[derive(Debug, Clone, PartialEq, Eq)]
struct End {
    /// Its signs.
    pub range: Range<usize>,
    /// Whether it opens one.
    pub opens: bool,
    /// Whether it is spelt `<!--` or `-->`.
    pub is_proper: bool,
    /// Whether nobody writes it for anything else; `->` and `<--` are arrows, too.
    pub is_certain: bool,
}

/// Everything that looks like an end of a remark, in order.
fn ends(text: &str) -> Vec<End> {
    let mut ends = Vec::new();
    for (at, c) in text.char_indices() {
        let end = if is_exclamation(c) {
            opening(text, at, c)
        } else if is_dash(c) {
            arrow_opening(text, at)
        } else if is_greater_than(c) || c == '&' {
            closing(text, at, c)
        } else {
            None
        };
        ends.extend(end);
    }
    ends
}

/// `<!--` around an exclamation mark.
fn opening(text: &str, at: usize, exclamation: char) -> Option<End> {
    let before = without_blanks_at_end(&text[..at]);
    let start = before.len() - less_than_len(before)?;
    if is_escaped(text, start) {
        return None;
    }
    let after = at + exclamation.len_utf8();
    let rest = &text[after..];
    let trimmed = without_blanks_at_start(rest);
    let dash = trimmed.chars().next().filter(|c| is_dash(*c))?;
    let is_proper = exclamation == '!' && text[..at].ends_with(['<', LESS_THAN]) && rest.starts_with("--");
    let end = if is_proper { after + 2 } else { after + rest.len() - trimmed.len() + dash.len_utf8() };
    Some(End { range: start..end, opens: true, is_proper, is_certain: true })
}

/// `<--`: a remark whose exclamation mark is missing, or an arrow.
fn arrow_opening(text: &str, at: usize) -> Option<End> {
    let start = at - less_than_len(&text[..at])?;
    let dashes = text[at..].chars().take_while(|c| is_dash(*c)).take(2).count();
    let end = at + text[at..].chars().take(2).map(char::len_utf8).sum::<usize>();
    (dashes == 2 && !is_escaped(text, start)).then_some(End { range: start..end, opens: true, is_proper: false, is_certain: false })
}

/// `-->` before a greater-than sign.
fn closing(text: &str, at: usize, sign: char) -> Option<End> {
    let len = if sign == '&' { entity_len(&text[at..], &["&gt;", "&#62;", "&#x3e;"])? } else { sign.len_utf8() };
    let before = without_blanks_at_end(&text[..at]);
    let before = without_blanks_at_end(before.strip_suffix(is_exclamation).unwrap_or(before));
    let dashes = before.chars().rev().take_while(|c| is_dash(*c)).take(2).count();
    let last = before.chars().next_back().filter(|c| is_dash(*c))?;
    let is_proper = sign == '>' && text[..at].ends_with("--");
    let start = if is_proper { at - 2 } else { before.len() - last.len_utf8() };
    Some(End { range: start..at + len, opens: false, is_proper, is_certain: dashes == 2 || is_long_dash(last) })
}

fn less_than_len(before: &str) -> Option<usize> {
    let last = before.chars().next_back()?;
    if is_less_than(last) {
        return Some(last.len_utf8());
    }
    let ends_with = |entity: &&&str| {
        let tail = before.len().checked_sub(entity.len()).and_then(|start| before.get(start..));
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(entity))
    };
    ["&lt;", "&#60;", "&#x3c;"].iter().find(ends_with).map(|entity| entity.len())
}

fn entity_len(text: &str, entities: &[&str]) -> Option<usize> {
    let begins_with = |entity: &&&str| text.get(..entity.len()).is_some_and(|start| start.eq_ignore_ascii_case(entity));
    entities.iter().find(begins_with).map(|entity| entity.len())
}

fn without_blanks_at_end(text: &str) -> &str {
    let blanks: usize = text.chars().rev().take_while(|c| is_blank(*c)).take(BLANKS_WITHIN).map(char::len_utf8).sum();
    &text[..text.len() - blanks]
}

fn without_blanks_at_start(text: &str) -> &str {
    let blanks: usize = text.chars().take_while(|c| is_blank(*c)).take(BLANKS_WITHIN).map(char::len_utf8).sum();
    &text[blanks..]
}

/// A remark, and how it is spelt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Remark {
    /// All of it; to the end of the text where nothing ends it.
    pub range: Range<usize>,
    /// The signs that begin it.
    pub opening: Range<usize>,
    /// Whether something ends it.
    pub is_closed: bool,
    /// Whether it is `<!-->`: it begins and ends with the same signs.
    pub is_empty: bool,
    /// Signs in it that were meant as its beginning or its end, and are spelt otherwise.
    pub slip: Option<Range<usize>>,
}

/// The remarks of a text; `is_text` says which places are none.
pub(in super::super) fn remarks(text: &str, is_text: &dyn Fn(usize) -> bool) -> Vec<Remark> {
    let ends = ends(text);
    let closings: Vec<usize> = (0..ends.len()).filter(|&index| !ends[index].opens).collect();
    let mut remarks: Vec<Remark> = Vec::new();
    for (index, opening) in ends.iter().enumerate() {
        let reached = remarks.last().map_or(0, |remark| remark.range.end);
        if !opening.opens || opening.range.start < reached || is_text(opening.range.start) {
            continue;
        }
        if !opening.is_certain {
            let first = closings.partition_point(|&index| ends[index].range.start < opening.range.end);
            let closing = closings.get(first).map(|&index| &ends[index]);
            remarks.extend(closing.and_then(|closing| arrow_remark(text, opening, closing)));
            continue;
        }
        let remark = empty_remark(text, opening).unwrap_or_else(|| remark(text, opening, &ends[index + 1..]));
        let is_closed = remark.is_closed;
        remarks.push(remark);
        if !is_closed {
            break;
        }
    }
    remarks
}

/// `<-- … -->` within a line.
fn arrow_remark(text: &str, opening: &End, closing: &End) -> Option<Remark> {
    let within = opening.range.end..closing.range.start;
    let is_remark = closing.is_certain && within.len() <= ARROW_REACH && !text[within].contains('\n');
    is_remark.then(|| Remark {
        range: opening.range.start..closing.range.end,
        opening: opening.range.clone(),
        is_closed: true,
        is_empty: false,
        slip: Some(opening.range.clone()),
    })
}

/// `<!-->` and `<!--->`, which the specification calls whole comments. What follows is no part of them, even where the author thought so.
fn empty_remark(text: &str, opening: &End) -> Option<Remark> {
    let rest = &text[opening.range.end..];
    let len = [">", "->"].iter().find(|end| opening.is_proper && rest.starts_with(**end))?.len();
    let range = opening.range.start..opening.range.end + len;
    Some(Remark { opening: range.clone(), range, is_closed: true, is_empty: true, slip: None })
}

/// A remark that begins for certain; `later` are the ends after its first.
fn remark(text: &str, opening: &End, later: &[End]) -> Remark {
    let mut slip = (!opening.is_proper).then(|| opening.range.clone());
    let mut closing = None;
    let mut depth = 1;
    for end in later.iter().filter(|end| end.range.start >= opening.range.end) {
        if end.opens {
            depth += usize::from(end.is_certain);
            slip = slip.or_else(|| Some(end.range.clone()).filter(|_| end.is_certain));
        } else if end.is_proper || !opening.is_proper {
            depth -= 1;
        } else {
            // Only an end that is a slip for certain is one: an arrow may well stand in a remark.
            slip = slip.or_else(|| Some(end.range.clone()).filter(|_| end.is_certain));
        }
        if depth == 0 {
            closing = Some(end);
            break;
        }
    }
    let end = closing.map_or(text.len(), |closing| closing.range.end);
    Remark { range: opening.range.start..end, opening: opening.range.clone(), is_closed: closing.is_some(), is_empty: false, slip }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_however_they_are_typed() {
        for text in [
            "<!-- 甲 -->",
            "<!— 甲 —>",
            "<!–– 甲 ––>",
            "<!—- 甲 -—>",
            "＜!-- 甲 --＞",
            "<！-- 甲 -->",
            "< !-- 甲 -->",
            "‹!-- 甲 --›",
            "&lt;!-- 甲 --&gt;",
            "<!- 甲 ->",
            "<!--甲--!>",
            "<-- 甲 -->",
            "<!-- 甲 -- >",
            "<!-- 甲 —> -->",
        ] {
            let found = remarks(&format!("前{text}后"), &|_| false);
            let whole: Vec<_> = found.iter().map(|remark| remark.range.clone()).collect();
            let ends_improperly = text.starts_with("<!--") && !text.ends_with("-->");
            let end = if ends_improperly { text.len() + 6 } else { text.len() + 3 };
            assert_eq!(whole, std::iter::once(3..end).collect::<Vec<_>>(), "{text}");
        }
        for text in [r"\<!-- 甲 -->", "a -> b", "a <- b", "x < !y && z - 1 > 2", "重点！——见上", "<--\n-->", "《！》——"] {
            assert_eq!(remarks(text, &|_| false), [], "{text}");
        }
    }

    #[test]
    fn remark_ends_at_its_beginning_where_the_specification_says() {
        for (text, expected) in [
            ("前<!--> 后 -->", vec!["<!-->"]),
            ("前<!---> 后 -->", vec!["<!--->"]),
            ("<!--><!-- 甲 -->", vec!["<!-->", "<!-- 甲 -->"]),
            ("<!-- > 甲 -->", vec!["<!-- > 甲 -->"]),
            ("<!---->", vec!["<!---->"]),
        ] {
            let found: Vec<&str> = remarks(text, &|_| false).iter().map(|remark| &text[remark.range.clone()]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
