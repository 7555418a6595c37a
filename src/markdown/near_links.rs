//! What was meant as a link or a picture and is none: brackets in full width, a blank in the address, a blank or a line end between the two brackets.
//!
//! Where a file of that name lies there, or what stands in the round brackets is an address beyond doubt, the meaning is plain: the marks are
//! put right and the link is read. Else it is told ([`report`]), for the raw marks would be printed. 【…】 and （…） follow each other in
//! ordinary text, too; they are only taken for a link where something says so.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::characters::restore;
use super::diagnostics::DiagnosticSink;
use super::draft::{Draft, Edit};
use super::extents::{Extent, Place};
use super::links::external_url;
use super::{Reference, label_key};
use crate::diag::Diagnostic;
use crate::markdown::rules;
use crate::model::block::LinkTarget;

/// The longest words and the longest address that are looked for, in bytes.
const REACH: usize = 400;

/// How many closing brackets are tried: an address may hold some.
const MOST_ENDS: usize = 6;

/// Endings of what one links to or shows.
const FILE_ENDINGS: [&str; 24] = [
    "jpg", "jpeg", "png", "webp", "svg", "gif", "bmp", "tif", "tiff", "heic", "avif", "pdf", "ofd", "doc", "docx", "xls", "xlsx", "ppt",
    "pptx", "zip", "mp4", "mp3", "md", "html",
];

/// Endings of pictures among them.
const PICTURES: usize = 11;

/// The repairs that make links of what is plainly meant as one. `resolve` is asked for guesses only.
pub(super) fn repairs(
    draft: &Draft<'_>,
    events: &[(Event<'_>, Range<usize>)],
    extents: &[Extent],
    diagnostics: &mut DiagnosticSink<'_>,
    resolve: &mut dyn FnMut(&Reference<'_>) -> LinkTarget,
) -> Vec<Edit> {
    let mut edits = full_width_signs(draft, events, diagnostics);
    for near in extents.iter().flat_map(|extent| near_links(&draft.text, extent)) {
        let Some(destination) = near.destination(draft, diagnostics, resolve) else { continue };
        near.report_read(draft, &destination, diagnostics);
        edits.extend(near.put_right(&draft.text, &destination));
    }
    edits
}

/// Tells of what looks like a link and is none; that a definition is hidden is told elsewhere.
pub(super) fn report(
    draft: &Draft<'_>,
    events: &[(Event<'_>, Range<usize>)],
    extents: &[Extent],
    hidden_links: &BTreeSet<String>,
    diagnostics: &mut DiagnosticSink<'_>,
) {
    report_links_without_words(draft, events, diagnostics);
    for extent in extents {
        let near = near_links(&draft.text, extent);
        near.iter().filter(|near| near.is_meant(&draft.text)).for_each(|near| near.report_unread(draft, diagnostics));
        report_double_brackets(draft, extent, hidden_links, diagnostics);
    }
}

/// `[](https://www.gov.cn)`: nobody sees it.
fn report_links_without_words(draft: &Draft<'_>, events: &[(Event<'_>, Range<usize>)], diagnostics: &mut DiagnosticSink<'_>) {
    for pair in events.windows(2) {
        if let [(Event::Start(Tag::Link { .. }), range), (Event::End(TagEnd::Link), _)] = pair {
            diagnostics.add(&rules::MARKDOWN_EMPTY_LINK, draft.origin(range.clone()), |_| {
                Diagnostic::new(&rules::MARKDOWN_EMPTY_LINK, "链接没有文字，读者看不到它").hint("在方括号里写上文字：[文字](地址)")
            });
        }
    }
}

/// `！[现场](图.jpg)`: a picture whose sign is in full width.
fn full_width_signs(draft: &Draft<'_>, events: &[(Event<'_>, Range<usize>)], diagnostics: &mut DiagnosticSink<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (event, range) in events {
        let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
        let before = &draft.text[..range.start];
        let begins_line = before.strip_suffix('！').is_some_and(|before| before.ends_with(['\n', ' ', '>']) || before.is_empty());
        if begins_line && has_ending(dest_url, &FILE_ENDINGS[..PICTURES]) {
            let sign = range.start - '！'.len_utf8()..range.start;
            report_sign(draft, sign.start..range.end, diagnostics);
            edits.push(Edit::replace(sign, '!', 1));
        }
    }
    edits
}

fn report_sign(draft: &Draft<'_>, range: Range<usize>, diagnostics: &mut DiagnosticSink<'_>) {
    let written = restore(&draft.text[range.clone()]).into_owned();
    diagnostics.add(&rules::MARKDOWN_LINK_MARKS, draft.origin(range), |_| {
        Diagnostic::new(&rules::MARKDOWN_LINK_MARKS, format!("「{}」里有全角的符号，已按图片处理", shortened(&written)))
            .hint("感叹号和括号都用半角，写成 ![说明](文件名)")
    });
}

fn has_ending(destination: &str, endings: &[&str]) -> bool {
    let name = destination.split(['?', '#']).next().unwrap_or_default();
    name.rsplit_once('.').is_some_and(|(_, ending)| endings.iter().any(|known| ending.trim().eq_ignore_ascii_case(known)))
}

/// Two pairs of brackets, one behind the other, that are no link.
#[derive(Debug)]
struct NearLink {
    /// The exclamation mark before it, if one stands there.
    sign: Option<Range<usize>>,
    /// The square brackets, words included.
    label: Range<usize>,
    /// The round brackets up to each of the ends that they may have.
    tails: Vec<Range<usize>>,
}

/// The near links of some words, in order and apart.
fn near_links(text: &str, extent: &Extent) -> Vec<NearLink> {
    if extent.place == Place::Cell && !text[extent.range.clone()].contains(['(', '（']) {
        return Vec::new();
    }
    let mut found: Vec<NearLink> = Vec::new();
    let words = &text[extent.range.clone()];
    for (offset, c) in words.char_indices().filter(|(_, c)| matches!(c, '(' | '（')) {
        let at = extent.range.start + offset;
        let reached = found.last().map_or(extent.range.start, |near| near.tails.last().map_or(near.label.end, |tail| tail.end));
        if at < reached || extent.is_object(at) {
            continue;
        }
        let Some(label) = label_before(text, extent, reached, at) else { continue };
        let tails = tails(text, extent, at, c);
        if tails.is_empty() {
            continue;
        }
        let sign = text[..label.start].chars().next_back().filter(|c| matches!(c, '!' | '！'));
        let sign = sign.map(|c| label.start - c.len_utf8()..label.start).filter(|sign| sign.start >= extent.range.start);
        found.push(NearLink { sign, label, tails });
    }
    found
}

/// The square brackets that end right before a place, blanks and one line end apart.
fn label_before(text: &str, extent: &Extent, reached: usize, at: usize) -> Option<Range<usize>> {
    let before = text[reached..at].trim_end_matches([' ', '\t', '>']);
    let before = before.strip_suffix('\n').map_or(before, |line| line.trim_end_matches([' ', '\t', '\r']));
    let closing = before.chars().next_back().filter(|c| matches!(c, ']' | '】' | '］'))?;
    let end = reached + before.len();
    let inner = &before[..before.len() - closing.len_utf8()];
    let floor = inner.ceil_char_boundary(inner.len().saturating_sub(REACH));
    let open = floor + inner[floor..].rfind(['[', '【', '［'])?;
    let opening = inner[open..].chars().next()?;
    let words = &inner[open + opening.len_utf8()..];
    let is_escaped = text[..reached + open].ends_with('\\') || words.ends_with('\\');
    let is_label = !words.contains(['\n', ']', '】', '］']) && !is_escaped && !words.starts_with('^');
    let label = reached + open..end;
    (is_label && !extent.is_object(label.start)).then_some(label)
}

/// What of a line could belong to one link.
fn line_within_reach(rest: &str) -> &str {
    let near = &rest[..rest.floor_char_boundary(REACH)];
    near.split('\n').next().unwrap_or_default()
}

/// From an opening round bracket to each closing one of its line.
fn tails(text: &str, extent: &Extent, at: usize, opening: char) -> Vec<Range<usize>> {
    let start = at + opening.len_utf8();
    let line = line_within_reach(&text[start..extent.range.end]);
    let ends = line.char_indices().filter(|(_, c)| matches!(c, ')' | '）')).map(|(end, c)| start + end + c.len_utf8());
    ends.take(MOST_ENDS).map(|end| at..end).collect()
}

impl NearLink {
    /// The address, if the meaning is plain; the range is that of the round brackets around it.
    fn destination(
        &self,
        draft: &Draft<'_>,
        diagnostics: &DiagnosticSink<'_>,
        resolve: &mut dyn FnMut(&Reference<'_>) -> LinkTarget,
    ) -> Option<Range<usize>> {
        let text: &str = &draft.text;
        let is_square = text[self.label.clone()].starts_with('[') && text[self.label.clone()].ends_with(']');
        let is_possible = |inner: &str| !inner.is_empty() && !inner.contains(['<', '>', '\n', super::characters::LESS_THAN]);
        self.tails.iter().find_map(|tail| {
            let inner = inner_of(text, tail);
            let destination = restore(inner).into_owned();
            if !is_possible(inner) {
                return None;
            }
            if is_square && external_url(&destination).is_some() && is_balanced(&destination) {
                return Some(tail.clone());
            }
            let is_named = has_ending(&destination, &FILE_ENDINGS) || is_square;
            let place = diagnostics.in_source(draft.origin(self.label.start..tail.end));
            let reference = Reference { destination: &destination, is_image: self.sign.is_some(), range: place, is_guess: true };
            let leads =
                is_named && !destination.starts_with('#') && !destination.contains("://") && resolve(&reference) != LinkTarget::Nowhere;
            leads.then(|| tail.clone())
        })
    }

    fn put_right(&self, text: &str, tail: &Range<usize>) -> Vec<Edit> {
        let mut edits = Vec::new();
        let mut plain = |range: Range<usize>, c: char| {
            if text[range.clone()].chars().ne([c]) {
                edits.push(Edit::replace(range, c, 1));
            }
        };
        let width = |at: usize| text[at..].chars().next().map_or(1, char::len_utf8);
        let width_before = |at: usize| text[..at].chars().next_back().map_or(1, char::len_utf8);
        if let Some(sign) = &self.sign {
            plain(sign.clone(), '!');
        }
        plain(self.label.start..self.label.start + width(self.label.start), '[');
        plain(self.label.end - width_before(self.label.end)..self.label.end, ']');
        plain(tail.start..tail.start + width(tail.start), '(');
        plain(tail.end - width_before(tail.end)..tail.end, ')');
        if self.label.end < tail.start {
            edits.push(Edit::replace(self.label.end..tail.start, ' ', 0));
        }
        let inner = inner_of(text, tail);
        if inner.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')')) {
            let start = inner.as_ptr() as usize - text.as_ptr() as usize;
            edits.push(Edit::insert(start, '<'));
            edits.push(Edit::insert(start + inner.len(), '>'));
        }
        edits
    }

    /// Whether anything says that a link was meant.
    fn is_meant(&self, text: &str) -> bool {
        let label = &text[self.label.clone()];
        let Some(tail) = self.tails.first() else { return false };
        let inner = inner_of(text, tail);
        let is_address = has_ending(inner, &FILE_ENDINGS) || inner.contains("://") || inner.starts_with("www.");
        let is_close = self.label.end == tail.start && label.starts_with('[') && label.ends_with(']');
        is_address || (self.sign.is_some() && label.starts_with('[')) || (is_close && text[tail.start..].starts_with('('))
    }

    fn report_read(&self, draft: &Draft<'_>, tail: &Range<usize>, diagnostics: &mut DiagnosticSink<'_>) {
        let start = self.sign.as_ref().map_or(self.label.start, |sign| sign.start);
        let written = restore(&draft.text[start..tail.end]).into_owned();
        let read_as = if self.sign.is_some() { "图片" } else { "链接" };
        diagnostics.add(&rules::MARKDOWN_LINK_MARKS, draft.origin(start..tail.end), |_| {
            Diagnostic::new(&rules::MARKDOWN_LINK_MARKS, format!("「{}」的写法不规范，已按{read_as}处理", shortened(&written)))
                .hint("括号都用半角，两对括号挨在一起；文件名里有空格或括号，写成 [文字](<文件名>)")
        });
    }

    fn report_unread(&self, draft: &Draft<'_>, diagnostics: &mut DiagnosticSink<'_>) {
        let start = self.sign.as_ref().map_or(self.label.start, |sign| sign.start);
        let end = self.tails.first().map_or(self.label.end, |tail| tail.end);
        let written = restore(&draft.text[start..end]).into_owned();
        diagnostics.add(&rules::MARKDOWN_BROKEN_LINK, draft.origin(start..end), |_| {
            Diagnostic::new(
                &rules::MARKDOWN_BROKEN_LINK,
                format!("「{}」像是链接或图片，但没有成为链接，会照原样印出来", shortened(&written)),
            )
            .hint("写成 [文字](地址)，括号都用半角，中间不空格；地址里有空格就写成 [文字](<地址>)；文件要放在条目旁边")
        });
    }
}

/// What stands in round brackets, without blanks around it.
fn inner_of<'t>(text: &'t str, tail: &Range<usize>) -> &'t str {
    let whole = &text[tail.clone()];
    whole.strip_prefix(['(', '（']).and_then(|inner| inner.strip_suffix([')', '）'])).unwrap_or(whole).trim()
}

fn is_balanced(address: &str) -> bool {
    let count = |c: char| address.matches(c).count();
    count('(') == count(')') && count('（') == count('）')
}

/// `[[方案.pdf]]`, as in a wiki, and `[文字][标签]` without a definition.
fn report_double_brackets(draft: &Draft<'_>, extent: &Extent, hidden_links: &BTreeSet<String>, diagnostics: &mut DiagnosticSink<'_>) {
    let text: &str = &draft.text;
    let words = &text[extent.range.clone()];
    for (mark, closing) in [("[[", "]]"), ("][", "]")] {
        for (offset, _) in words.match_indices(mark) {
            let at = extent.range.start + offset;
            let line = line_within_reach(&words[offset + mark.len()..]);
            let Some(len) = line.find(closing).filter(|len| *len > 0) else { continue };
            let floor = words.ceil_char_boundary(offset.saturating_sub(REACH));
            let label = || words[floor..offset].rfind('[').map(|open| extent.range.start + floor + open);
            let start = if mark == "[[" { Some(at) } else { label() };
            let Some(start) = start.filter(|start| !text[..*start].ends_with(['\\', '[']) && !extent.is_object(*start)) else { continue };
            let end = at + mark.len() + len + closing.len();
            let is_hidden = hidden_links.contains(&label_key(&line[..len]));
            if is_hidden || text[start..end].contains('\n') || text[start..end].contains("[^") {
                continue;
            }
            let written = restore(&text[start..end]).into_owned();
            diagnostics.add(&rules::MARKDOWN_BROKEN_LINK, draft.origin(start..end), |_| {
                Diagnostic::new(&rules::MARKDOWN_BROKEN_LINK, format!("「{}」不是链接的写法，会照原样印出来", shortened(&written)))
                    .hint("写成 [文字](地址)；只是方括号就写成 \\[")
            });
        }
    }
}

fn shortened(words: &str) -> String {
    const LONGEST: usize = 40;
    let line: String = words.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).take(LONGEST).collect();
    if words.chars().nth(LONGEST).is_some() { line + "…" } else { line }
}
