//! What people type for YAML, mended where it can only mean one thing ([`repair`]).

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use super::Repaired;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules;
use crate::model::tables::{is_field_name, means_field};
use crate::source::SourceText;

/// Mends what can only mean one thing. Works line by line; the inside of a block scalar (`|`, `>`) is left alone.
pub(super) fn repair(source: &Arc<SourceText>, range: Range<usize>, diagnostics: &mut Diagnostics) -> Repaired {
    let mut repaired = Repaired { text: String::with_capacity(range.len() + 16), start: range.start, shifts: Vec::new() };
    let mut block_indent = None;
    let mut at = range.start;
    // A carriage return alone ends a line, too; for the parser it becomes a line feed of the same length.
    let text = with_line_feeds(&source.text[range.clone()]);
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let blank = line.trim().is_empty();
        if block_indent.is_some_and(|block| indent > block || blank) {
            repaired.push(line, line.len());
        } else if let Some(empty) = contradicted_empty(&text[at - range.start..], line) {
            let words = &line[empty.clone()];
            let place = at + empty.start..at + empty.end;
            let diagnostic = Diagnostic::new(&rules::YAML_EMPTY, format!("「{words}」表示没有内容，下面却写着内容")).at(source, place);
            diagnostics.push(diagnostic.hint(format!("删去「{words}」，下面各行才会读取")));
            repaired.push(&line[..empty.start], empty.start);
            repaired.push(&" ".repeat(empty.len()), empty.len());
            repaired.push(&line[empty.end..], line.len() - empty.end);
        } else {
            repair_line(&mut repaired, source, at, line, diagnostics);
            block_indent = opens_block_scalar(line).then_some(indent);
        }
        at += line.len();
    }
    repaired
}

/// `{}` or `[]` as the whole value of a line, below which its content goes on: an empty list that was filled in without taking its sign away.
fn contradicted_empty(text: &str, line: &str) -> Option<Range<usize>> {
    let words = line.trim();
    let sign = ["{}", "[]"].into_iter().find(|sign| words.ends_with(sign))?;
    let before = words.strip_suffix(sign)?.trim_end();
    if !before.is_empty() && !before.ends_with([':', '：']) {
        return None;
    }
    let indent = |line: &str| line.len() - line.trim_start().len();
    let next = text[line.len()..].lines().find(|next| !next.trim().is_empty() && !next.trim_start().starts_with('#'))?;
    let belongs = if before.is_empty() {
        true
    } else {
        indent(next) > indent(line) || (indent(next) == indent(line) && next.trim_start().starts_with("- "))
    };
    let start = line.trim_end().len() - sign.len();
    belongs.then_some(start..start + sign.len())
}

fn with_line_feeds(text: &str) -> Cow<'_, str> {
    let is_alone = |at: usize| text.as_bytes().get(at + 1) != Some(&b'\n');
    if !text.match_indices('\r').any(|(at, _)| is_alone(at)) {
        return Cow::Borrowed(text);
    }
    text.char_indices().map(|(at, c)| if c == '\r' && is_alone(at) { '\n' } else { c }).collect::<String>().into()
}

fn opens_block_scalar(line: &str) -> bool {
    let line = line.trim_end();
    let line = line.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-' || c == '+');
    let Some(head) = line.strip_suffix(['|', '>']) else { return false };
    head.trim_end().ends_with([':', '：', '-'])
}

fn repair_line(repaired: &mut Repaired, source: &Arc<SourceText>, at: usize, line: &str, diagnostics: &mut Diagnostics) {
    let body_start = line.len() - line.trim_start_matches([' ', '\t', '\u{3000}', '\u{a0}']).len();
    let lead = &line[..body_start];
    if lead.contains(['\t', '\u{3000}', '\u{a0}']) && !line.trim().is_empty() {
        let diagnostic = Diagnostic::new(&rules::YAML_TAB, "行首的制表符或全角空格已按空格读取").at(source, at..at + body_start);
        diagnostics.push(diagnostic.hint("缩进请用半角空格"));
        // Two columns each: as deep as the two-space indentation that our own templates use.
        let spaces: String = lead.chars().map(|c| if c == ' ' { " " } else { "  " }).collect();
        repaired.push(&spaces, lead.len());
    } else {
        repaired.push(lead, lead.len());
    }
    let (dash, rest) = split_dash(&line[body_start..]);
    repaired.push(dash, dash.len());
    let offset = at + body_start + dash.len();
    // 「- 时间：上午」 may be a sentence: away from the margin only the name of a field makes a pair.
    let at_margin = body_start == 0 && dash.is_empty();
    match key_end(rest).filter(|colon| at_margin || is_field_name(rest[..colon.start].trim())) {
        Some(key) => repair_pair(repaired, source, offset, rest, key, diagnostics),
        None if dash.is_empty() => repaired.push(rest, rest.len()),
        None if is_list_and_more(rest) => repair_text(repaired, source, offset, ("", rest), diagnostics),
        None => repair_value(repaired, source, offset, rest, diagnostics),
    }
}

fn split_dash(text: &str) -> (&str, &str) {
    match text.strip_prefix("- ") {
        Some(rest) => text.split_at(text.len() - rest.trim_start_matches(' ').len()),
        None => ("", text),
    }
}

/// Where the colon after a key is: one that is full-width or lacks its space still counts, as long as what is before it looks like a key.
fn key_end(text: &str) -> Option<Range<usize>> {
    if text.starts_with(['#', '"', '\'', '[', '{', '|', '>']) {
        return None;
    }
    let (at, colon) = text.char_indices().find(|(_, c)| matches!(c, ':' | '：'))?;
    let name = text[..at].trim_matches(['“', '”', '"', '\'', ' ', '\u{3000}']);
    // The keys of the picture ledger are paths; a sentence is longer than any Chinese field name.
    let is_short = name.is_ascii() || name.chars().count() <= 24;
    let is_name = !name.is_empty() && is_short && name.chars().all(is_key_character);
    let is_address = text[at..].starts_with("://");
    let is_time = name.bytes().all(|byte| byte.is_ascii_digit());
    (is_name && !is_address && !is_time).then(|| at..at + colon.len_utf8())
}

fn is_key_character(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/')
}

fn repair_pair(
    repaired: &mut Repaired,
    source: &Arc<SourceText>,
    offset: usize,
    text: &str,
    colon: Range<usize>,
    diagnostics: &mut Diagnostics,
) {
    let written = &text[..colon.start];
    let name = written.trim_matches(['“', '”', ' ', '\u{3000}']);
    if name.len() == written.len() {
        repaired.push(written, written.len());
    } else {
        let lead = written.find(name).unwrap_or(0);
        repaired.push("", lead);
        repaired.push(name, name.len());
        repaired.push("", written.len() - lead - name.len());
    }
    let value = &text[colon.end..];
    let spaced = value.is_empty() || value.starts_with([' ', '\n', '\r', '\t', '\u{3000}']);
    if &text[colon.clone()] == "：" {
        let diagnostic =
            Diagnostic::new(&rules::YAML_COLON, "字段名后的全角冒号已按半角冒号读取").at(source, offset + colon.start..offset + colon.end);
        diagnostics.push(diagnostic.hint(format!("请写成「{name}: 」，冒号半角、后面空一格")));
    } else if !spaced {
        let diagnostic =
            Diagnostic::new(&rules::YAML_COLON, "冒号后面缺少的空格已补上").at(source, offset + colon.start..offset + colon.end);
        diagnostics.push(diagnostic.hint(format!("请写成「{name}: 」，冒号后面空一格")));
    }
    repaired.push(if spaced { ":" } else { ": " }, colon.len());
    let gap = value.len() - value.trim_start_matches([' ', '\t', '\u{3000}']).len();
    repaired.push(&" ".repeat(value[..gap].chars().count()), gap);
    let is_text = is_text_field(name) && begins_like_yaml(&value[gap..]) || is_list_and_more(&value[gap..]);
    match is_text {
        true => repair_text(repaired, source, offset + colon.end + gap, (name, &value[gap..]), diagnostics),
        false => repair_value(repaired, source, offset + colon.end + gap, &value[gap..], diagnostics),
    }
}

/// Fields of one text, which is never a list, and never empty with a remark behind it.
const TEXT_FIELDS: &[&str] =
    &["title", "short_title", "name", "short_name", "slogan", "summary", "description", "caption", "alt", "label", "line"];

fn is_text_field(name: &str) -> bool {
    TEXT_FIELDS.iter().any(|key| means_field(name, key))
}

/// Whether YAML would take a text for a list, a remark, a block or something it cannot read, by its first character.
fn begins_like_yaml(value: &str) -> bool {
    let value = value.trim_end();
    let mut chars = value.chars();
    let (first, second) = (chars.next(), chars.next());
    match first {
        Some('[' | '{') => true,
        // `# …` is a remark; `#话题#` is a topic, as on the boards where offices publish too.
        Some('#') => second.is_some_and(|c| !c.is_whitespace() && c != '#'),
        Some('-') => second == Some(' '),
        Some('>' | '|') => !opens_block_scalar(&format!(":{value}")),
        Some('"') => value[1..].contains('"') && !value.ends_with('"') && !value[1..].contains("\" #"),
        Some('\'') => value[1..].contains('\'') && !value.ends_with('\'') && !value[1..].contains("' #"),
        _ => false,
    }
}

/// Whether words follow the bracket that closes a list: no list of YAML does that.
fn is_list_and_more(value: &str) -> bool {
    let value = value.trim_end();
    let closing = match value.chars().next() {
        Some('[') => ']',
        Some('{') => '}',
        _ => return false,
    };
    let Some(close) = value.find(closing) else { return false };
    let rest = value[close + 1..].trim_start();
    !rest.is_empty() && !rest.starts_with(['#', ',', '，', ']', '}']) && !value.ends_with(closing)
}

/// The whole value as words, with how it is written in the words of the file.
fn repair_text(
    repaired: &mut Repaired,
    source: &Arc<SourceText>,
    offset: usize,
    (name, text): (&str, &str),
    diagnostics: &mut Diagnostics,
) {
    let words = text.trim_end();
    let first = words.chars().next().unwrap_or_default();
    let quote = if words.contains('\'') { '"' } else { '\'' };
    let inner = if quote == '"' { words.replace('\\', "\\\\").replace('"', "\\\"") } else { words.to_owned() };
    let diagnostic =
        Diagnostic::new(&rules::YAML_TEXT, format!("内容以「{first}」开头，已按文字读取")).at(source, offset..offset + words.len());
    let lead = if name.is_empty() { "- ".to_owned() } else { format!("{name}: ") };
    diagnostics.push(diagnostic.hint(format!("用引号括起来：{lead}{quote}{inner}{quote}")));
    repaired.push(&format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\"")), words.len());
    repaired.push(&text[words.len()..], text.len() - words.len());
}

/// Curly quotes around a whole value, or around items of a `[…]` list, were straight before Word saw them.
fn repair_value(repaired: &mut Repaired, source: &Arc<SourceText>, offset: usize, text: &str, diagnostics: &mut Diagnostics) {
    let value = text.trim_end();
    if value.starts_with('[') {
        repair_list(repaired, value);
        repaired.push(&text[value.len()..], text.len() - value.len());
        return;
    }
    let Some(inner) = curly_quoted(value) else {
        repair_plain(repaired, source, offset, text, diagnostics);
        return;
    };
    let place = offset..offset + value.len();
    let diagnostic = Diagnostic::new(&rules::YAML_CURLY_QUOTES, "整个内容外面的弯引号已当作 YAML 的引号去掉").at(source, place);
    diagnostics.push(diagnostic.hint("不需要引号就去掉；要印出引号，请写成 '“……”'"));
    push_quoted(repaired, inner);
    repaired.push(&text[value.len()..], text.len() - value.len());
}

/// Words that YAML would take for something else: a redaction first (`***科`), a sign of its own, a colon inside.
fn repair_plain(repaired: &mut Repaired, source: &Arc<SourceText>, offset: usize, text: &str, diagnostics: &mut Diagnostics) {
    let is_plain = !text.starts_with(['"', '\'', '[', '{', '|', '>', '#']);
    let words = if is_plain { without_comment(source, offset, text.trim_end(), diagnostics) } else { "" };
    let is_sign = words.starts_with(['*', '&', '@', '%', '`', '!', ',', ']', '}']);
    let has_colon = !words.starts_with("- ") && !is_pair(words) && (words.contains(": ") || words.ends_with(':'));
    if !is_sign && !has_colon {
        repaired.push(text, text.len());
        return;
    }
    repaired.push(&format!("\"{}\"", words.replace('\\', "\\\\").replace('"', "\\\"")), words.len());
    repaired.push(&text[words.len()..], text.len() - words.len());
}

/// Whether the words of a list item are a pair of their own: `- id: jiaotong`.
fn is_pair(words: &str) -> bool {
    let name = words.split_once(':').map(|(name, _)| name.trim());
    name.is_some_and(is_field_name)
}

/// The words before a comment; a comment behind words is more often a number sign that was meant, so it is reported.
fn without_comment<'t>(source: &Arc<SourceText>, offset: usize, value: &'t str, diagnostics: &mut Diagnostics) -> &'t str {
    let Some(at) = value.find(" #") else { return value };
    let words = value[..at].trim_end();
    if !words.is_empty() {
        let diagnostic =
            Diagnostic::new(&rules::YAML_COMMENT, "「#」后面的文字当作注释，没有读取").at(source, offset + at + 1..offset + value.len());
        diagnostics.push(diagnostic.hint("如果是正文，请用英文引号把整个内容括起来"));
    }
    words
}

/// The words between “ and ” where those are first and last and no other pair stands between: 「“甲”和“乙”」 is content.
fn curly_quoted(value: &str) -> Option<&str> {
    let inner = value.strip_prefix(['“', '”'])?.strip_suffix(['”', '“'])?;
    (!inner.contains(['“', '”'])).then_some(inner)
}

/// A `[…]` list: its commas may be full-width, its items may stand in curly quotes. Quotes inside an item are content.
fn repair_list(repaired: &mut Repaired, list: &str) {
    let separators: &[char] = if list.contains([',', '，']) { &[',', '，'] } else { &[',', '、'] };
    let mut item = String::new();
    let mut quotes = Quotes::default();
    for c in list.chars() {
        let is_mark = !quotes.is_inside() && (matches!(c, '[' | ']') || separators.contains(&c));
        if !is_mark {
            quotes.pass(c);
            item.push(c);
            continue;
        }
        push_item(repaired, &std::mem::take(&mut item));
        match c {
            '，' | '、' => repaired.push(", ", c.len_utf8()),
            _ => repaired.push(c.encode_utf8(&mut [0; 4]), c.len_utf8()),
        }
    }
    push_item(repaired, &item);
}

/// Which quotation marks are open at a place in a list.
#[derive(Default)]
struct Quotes {
    straight: Option<char>,
    curly: usize,
}

impl Quotes {
    fn pass(&mut self, c: char) {
        match (self.straight, c) {
            (Some(open), c) if open == c => self.straight = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => self.straight = Some(c),
            (None, '“') => self.curly += 1,
            (None, '”') => self.curly = self.curly.saturating_sub(1),
            (None, _) => {}
        }
    }

    fn is_inside(&self) -> bool {
        self.straight.is_some() || self.curly > 0
    }
}

/// An item as it is; one that stands in curly quotes as a whole stands in straight ones.
fn push_item(repaired: &mut Repaired, item: &str) {
    let words = item.trim();
    let Some(inner) = curly_quoted(words) else { return repaired.push(item, item.len()) };
    let lead = item.len() - item.trim_start().len();
    repaired.push(&item[..lead], lead);
    push_quoted(repaired, inner);
    let tail = item.len() - lead - words.len();
    repaired.push(&item[item.len() - tail..], tail);
}

/// Words between curly quotes, as words between straight ones.
fn push_quoted(repaired: &mut Repaired, inner: &str) {
    let quote = '“'.len_utf8();
    repaired.push("\"", quote);
    repaired.push(&inner.replace('\\', "\\\\").replace('"', "\\\""), inner.len());
    repaired.push("\"", quote);
}
