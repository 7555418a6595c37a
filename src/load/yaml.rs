//! YAML as people type it: repaired where the meaning is plain, read with the place of every word.
//!
//! 1. [`repair()`] mends full-width colons, missing spaces after a colon, tabs, curly quotes and texts that begin like YAML (`[东渠] 清波记`), and
//!    remembers what moved.
//! 2. [`parse`] reads events of `saphyr-parser` into a [`Node`] tree whose ranges point into the author's text.
//! 3. A line that cannot be read is reported, left out, and reading starts again: one bad line does not hide the next.
//!
//! Scalars stay text: whether `2026` is a number or a title is for the field that reads it.

mod repair;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};

use self::repair::repair;
use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules;
use crate::markdown::vanishes_between;
use crate::model::node::{Key, Node, Value};
use crate::model::origin::{SCALAR_GAP, floor};
use crate::source::SourceText;

/// How many unreadable lines are left out before the rest is given up.
const MAX_BAD_LINES: usize = 20;
/// How deep values may be nested; ours need three.
const MAX_DEPTH: usize = 16;

/// Reads the YAML in `range` of `source`. Without a value when nothing was written.
pub fn parse(source: &Arc<SourceText>, range: Range<usize>) -> (Node, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let mut repaired = repair(source, range.clone(), &mut diagnostics);
    for _ in 0..MAX_BAD_LINES {
        match build(&repaired) {
            Ok(node) => return (node, diagnostics),
            Err(problem) => repaired.leave_out(source, &problem, &mut diagnostics),
        }
    }
    (Node { range, value: Value::Null }, diagnostics)
}

/// A text that the parser can read, and where each part of it came from.
struct Repaired {
    text: String,
    /// Start of the text in the source, in bytes.
    start: usize,
    /// `(offset in text, bytes that the author's text has more up to here)`, ascending.
    shifts: Vec<(usize, isize)>,
}

impl Repaired {
    /// The byte offset in the source of a byte offset in the text.
    fn origin(&self, offset: usize) -> usize {
        let index = self.shifts.partition_point(|(at, _)| *at <= offset);
        let shift = if index == 0 { 0 } else { self.shifts[index - 1].1 };
        (self.start + offset).saturating_add_signed(shift)
    }

    fn push(&mut self, replacement: &str, original_len: usize) {
        self.text.push_str(replacement);
        let change = original_len.cast_signed() - replacement.len().cast_signed();
        if change != 0 {
            let before = self.shifts.last().map_or(0, |(_, shift)| *shift);
            self.shifts.push((self.text.len(), before + change));
        }
    }

    /// Reports the line of a problem and blanks it, so that the rest can be read.
    fn leave_out(&mut self, source: &Arc<SourceText>, problem: &Problem, diagnostics: &mut Diagnostics) {
        let at = problem.offset.min(self.text.len());
        if let Some(open) = unclosed_list(&self.text[..at]) {
            let problem = Problem { offset: open, message: UNCLOSED_LIST.0, hint: UNCLOSED_LIST.1, blame_previous: false };
            self.blank_line(source, &problem, line_around(&self.text, open), diagnostics);
            return;
        }
        let line = line_around(&self.text, at);
        let blamed =
            if self.text[line.clone()].trim().is_empty() || problem.blame_previous { previous_line(&self.text, line) } else { line };
        self.blank_line(source, problem, blamed, diagnostics);
    }

    fn blank_line(&mut self, source: &Arc<SourceText>, problem: &Problem, blamed: Range<usize>, diagnostics: &mut Diagnostics) {
        let from = self.text[blamed.clone()].len() - self.text[blamed.clone()].trim_start().len();
        let end = blamed.start + self.text[blamed.clone()].trim_end().len();
        let place = self.origin((blamed.start + from).min(end))..self.origin(end);
        let diagnostic = Diagnostic::new(&rules::YAML_SYNTAX, problem.message).at(source, clamp(source, place));
        diagnostics.push(diagnostic.hint(problem.hint));
        let blank: String =
            self.text[blamed.clone()].chars().flat_map(|c| std::iter::repeat_n(if c == '\n' { '\n' } else { ' ' }, c.len_utf8())).collect();
        self.text.replace_range(blamed, &blank);
    }
}

const UNCLOSED_LIST: (&str, &str) = ("方括号或花括号没有成对", "列表写成 [甲, 乙]，或每项一行、以「- 」开头");

/// Where the last line stands whose list has no end: the parser only notices lines later.
fn unclosed_list(before: &str) -> Option<usize> {
    let mut at = 0;
    let mut open = None;
    for line in before.split_inclusive('\n') {
        let value = line.split_once(": ").map_or(line, |(_, value)| value).trim();
        if value.starts_with(['[', '{']) && !value.contains([']', '}']) {
            open = Some(at);
        } else if value.contains([']', '}']) {
            open = None;
        }
        at += line.len();
    }
    open
}

fn clamp(source: &SourceText, range: Range<usize>) -> Range<usize> {
    let end = floor(&source.text, range.end);
    floor(&source.text, range.start.min(end))..end
}

fn line_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |found| found + 1);
    let end = text[at..].find('\n').map_or(text.len(), |found| at + found);
    start..end
}

/// The last line before `line` that has words, or `line` itself.
fn previous_line(text: &str, line: Range<usize>) -> Range<usize> {
    let mut current = line.clone();
    while current.start > 0 {
        current = line_around(text, current.start - 1);
        if !text[current.clone()].trim().is_empty() {
            return current;
        }
    }
    line
}

struct Problem {
    /// Byte offset in the repaired text.
    offset: usize,
    message: &'static str,
    hint: &'static str,
    /// Whether the fault is most likely in the line before.
    blame_previous: bool,
}

/// Reads the events into a tree.
fn build(repaired: &Repaired) -> Result<Node, Problem> {
    let offsets: Vec<usize> = repaired.text.char_indices().map(|(at, _)| at).chain([repaired.text.len()]).collect();
    let mut builder = Builder { repaired, offsets: &offsets, parser: Parser::new_from_str(&repaired.text) };
    builder.document()
}

struct Builder<'a> {
    repaired: &'a Repaired,
    /// Byte offset of each character: the parser counts characters.
    offsets: &'a [usize],
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
}

impl<'a> Builder<'a> {
    fn document(&mut self) -> Result<Node, Problem> {
        let mut root = Node { range: self.repaired.start..self.repaired.start, value: Value::Null };
        while let Some((event, span)) = self.next()? {
            match event {
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
                Event::StreamEnd => break,
                event => root = self.node(event, span, 0)?,
            }
        }
        Ok(root)
    }

    fn next(&mut self) -> Result<Option<(Event<'a>, Span)>, Problem> {
        self.parser.next_event().transpose().map_err(|error| self.problem(&error))
    }

    fn expect_next(&mut self) -> Result<(Event<'a>, Span), Problem> {
        let end = self.repaired.text.len();
        self.next()?.ok_or(Problem {
            offset: end, message: "内容没有写完", hint: "请检查括号和引号是否成对", blame_previous: false
        })
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, Problem> {
        let offset = self.byte(span.start.index());
        if depth > MAX_DEPTH {
            return Err(Problem {
                offset, message: "层次太深", hint: "字段最多嵌套三层，请检查缩进", blame_previous: false
            });
        }
        let range = self.range(span);
        match event {
            Event::Scalar(text, style, ..) => {
                let range = self.trimmed(span);
                Ok(Node { value: scalar(&self.unfolded(&text, span), style), range })
            }
            Event::SequenceStart(..) => self.sequence(range.start, depth),
            Event::MappingStart(..) => self.mapping(range.start, depth),
            _ => Err(Problem {
                offset,
                message: "这里不能用 & 和 * 引用",
                hint: "内容以 * 或 & 开头时，请用英文引号括起来",
                blame_previous: false,
            }),
        }
    }

    fn sequence(&mut self, start: usize, depth: usize) -> Result<Node, Problem> {
        let mut items: Vec<Node> = Vec::new();
        loop {
            let (event, span) = self.expect_next()?;
            if matches!(event, Event::SequenceEnd) {
                let end = items.last().map_or(self.range(span).end, |item| item.range.end);
                return Ok(Node { range: start..end.max(start), value: Value::Sequence(items) });
            }
            items.push(self.node(event, span, depth + 1)?);
        }
    }

    fn mapping(&mut self, start: usize, depth: usize) -> Result<Node, Problem> {
        let mut pairs: Vec<(Key, Node)> = Vec::new();
        loop {
            let (event, span) = self.expect_next()?;
            if matches!(event, Event::MappingEnd) {
                let end = pairs.last().map_or(start, |(_, node)| node.range.end);
                return Ok(Node { range: start..end.max(start), value: Value::Mapping(pairs) });
            }
            let offset = self.byte(span.start.index());
            let range = self.trimmed(span);
            let Event::Scalar(name, ..) = event else {
                return Err(Problem {
                    offset, message: "字段名必须是文字", hint: "请写成「字段名: 内容」", blame_previous: false
                });
            };
            let (event, span) = self.expect_next()?;
            let value = self.node(event, span, depth + 1)?;
            pairs.push((Key { range, name: name.into_owned() }, value));
        }
    }

    fn byte(&self, index: usize) -> usize {
        self.offsets[index.min(self.offsets.len() - 1)]
    }

    fn range(&self, span: Span) -> Range<usize> {
        let (start, end) = (self.byte(span.start.index()), self.byte(span.end.index()));
        self.repaired.origin(start)..self.repaired.origin(end.max(start))
    }

    /// The range without the white space that the parser counts to a plain or block scalar.
    fn trimmed(&self, span: Span) -> Range<usize> {
        let (start, end) = (self.byte(span.start.index()), self.byte(span.end.index()));
        let words = &self.repaired.text[start..end.max(start)];
        let end = start + words.trim_end().len();
        self.repaired.origin(start)..self.repaired.origin(end)
    }

    /// The words without the spaces that stand for line ends between two wide characters.
    fn unfolded<'t>(&self, text: &'t str, span: Span) -> Cow<'t, str> {
        let written = &self.repaired.text[self.byte(span.start.index())..self.byte(span.end.index()).max(self.byte(span.start.index()))];
        if !text.contains(' ') || !written.trim_end().contains('\n') {
            return text.into();
        }
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let rest = &written[at..];
            let gap = rest.len() - rest.trim_start().len();
            let is_folded = c == ' ' && rest[..gap].contains('\n');
            if let (true, Some(before), Some(&after)) = (is_folded, out.chars().next_back(), chars.peek())
                && vanishes_between(before, after)
            {
                continue;
            }
            out.push(c);
            // A folded space stays before its line end, so that the next word skips it.
            if !is_folded
                && let Some(skipped) = rest.char_indices().take(SCALAR_GAP).find(|(_, found)| *found == c).map(|(skipped, _)| skipped)
            {
                at += skipped + c.len_utf8();
            }
        }
        out.into()
    }

    fn problem(&self, error: &ScanError) -> Problem {
        let offset = self.byte(error.marker().index());
        let info = error.info();
        let (message, hint) = explain(info, self.repaired.text[offset..].chars().next());
        Problem { offset, message, hint, blame_previous: info.contains("simple key expect") || info.contains("expected ':'") }
    }
}

fn scalar(text: &str, style: ScalarStyle) -> Value {
    let is_plain = style == ScalarStyle::Plain;
    if is_plain && matches!(text, "" | "~" | "null") {
        return Value::Null;
    }
    Value::Scalar(text.to_owned())
}

/// The parser's English in the words of an office.
fn explain(info: &str, at: Option<char>) -> (&'static str, &'static str) {
    if info.contains("quoted scalar") || info.contains("escape") {
        ("引号没有成对，或引号后面还有内容", "英文引号要成对；内容里要印出引号，请用中文引号 “”")
    } else if info.contains("unexpected character") || matches!(at, Some('@' | '`' | '%')) {
        ("内容不能以这个符号开头", "请把整个内容用英文单引号括起来")
    } else if info.contains("anchor or alias") || info.contains("unknown anchor") || matches!(at, Some('*' | '&')) {
        ("这里不能用 & 和 * 引用", "内容以 * 或 & 开头时，请用英文引号括起来")
    } else if info.contains("flow") || info.contains("bracket") || info.contains("',' or ']'") || info.contains("',' or '}'") {
        UNCLOSED_LIST
    } else if info.contains("indentation") || info.contains("block mapping") || info.contains("block collection") {
        ("这一行的缩进与上下不一致", "同一层的字段要对齐，缩进用两个半角空格")
    } else if info.contains("mapping values are not allowed") || info.contains("value") {
        ("这一行里多了一个冒号，或缩进不对", "内容里有「: 」时，请用英文引号把整个内容括起来")
    } else {
        ("这一行看不懂", "请写成「字段名: 内容」，冒号半角、后面空一格")
    }
}
