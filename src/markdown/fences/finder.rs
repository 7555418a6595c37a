//! Finds fences and remarks in a text, and says what is not as it should be.

use std::ops::Range;

use super::super::characters::original;
use super::super::diagnostics::DiagnosticSink;
use super::super::draft::Draft;
use super::super::marks::{self, Meaning, Name, OTHER_NAMES, Row};
use super::code::{Code, CodeBlock};
use super::{Boundary, Levels, Marks, Passed};
use crate::diag::Diagnostic;
use crate::markdown::rules;
use crate::model::entry::{Choice, Visibility};
use crate::nearby::nearest;

const NAMES: &str = "可以写：internal（内部）、secret_never（绝不公开）";

/// A line with a row of colons that means something.
struct MarkedLine {
    /// In the draft.
    range: Range<usize>,
    row: Row,
    meaning: Meaning,
    /// Nothing but the mark stands in the line.
    is_own: bool,
}

pub(super) struct Finder<'a, 'f> {
    draft: &'a Draft<'a>,
    diagnostics: &'a mut DiagnosticSink<'f>,
    found: Marks,
    /// The fences without end so far: what they say, and their place in the author's text.
    open: Vec<(Visibility, Range<usize>)>,
}

impl<'a, 'f> Finder<'a, 'f> {
    pub(super) fn new(draft: &'a Draft<'a>, diagnostics: &'a mut DiagnosticSink<'f>) -> Self {
        Self { draft, diagnostics, found: Marks::default(), open: Vec::new() }
    }

    /// Finds the remarks, and gives the text with blanks in their place: one with line ends in it is still one word of its line.
    pub(super) fn remarks(&mut self, code: &Code) -> String {
        let text: &str = &self.draft.text;
        let found = marks::remarks(text, &|at| code.is_in_block(at) || code.is_quoted_at(text, at));
        for remark in &found {
            self.report_remark(remark);
            self.found.restricted.push((Visibility::SecretNever, self.draft.origin(remark.range.clone())));
        }
        let mut masked = String::with_capacity(text.len());
        for remark in &found {
            masked.push_str(&text[masked.len()..remark.range.start]);
            masked.extend(std::iter::repeat_n(' ', remark.range.len()));
        }
        masked.push_str(&text[masked.len()..]);
        self.found.remarks = found.into_iter().map(|remark| remark.range).collect();
        masked
    }

    fn report_remark(&mut self, remark: &marks::Remark) {
        if remark.is_empty {
            return self.report_empty_remark(remark);
        }
        if !remark.is_closed {
            self.diagnostics.add(&rules::MARKDOWN_REMARK_UNCLOSED, self.draft.origin(remark.opening.clone()), |_| {
                Diagnostic::new(&rules::MARKDOWN_REMARK_UNCLOSED, "注释「<!--」没有结束，后面的文字都不会出现")
                    .hint("在注释的末尾写「-->」；不是注释就删去「<!--」")
            });
        }
        let Some(slip) = &remark.slip else { return };
        let written = shown(&self.draft.text[slip.clone()]);
        self.diagnostics.add(&rules::MARKDOWN_REMARK_SPELLING, self.draft.origin(slip.clone()), |_| {
            Diagnostic::new(&rules::MARKDOWN_REMARK_SPELLING, format!("「{written}」像是注释的开头或结尾，已按注释隐藏"))
                .hint("注释以半角的「<!--」开头、「-->」结尾，请关闭输入法和 Word 的自动更正；是正文就在前面加 \\")
        });
    }

    /// Words that a remark of two signs does not hide, with an end of a remark behind them, were meant to be hidden.
    fn report_empty_remark(&mut self, remark: &marks::Remark) {
        let behind = &self.draft.text[remark.range.end..];
        let is_ended = behind.find("-->").is_some_and(|end| !behind[..end].contains("<!--"));
        let written = shown(&self.draft.text[remark.range.clone()]);
        if is_ended {
            self.diagnostics.add(&rules::MARKDOWN_REMARK_SPELLING, self.draft.origin(remark.range.clone()), |_| {
                Diagnostic::new(&rules::MARKDOWN_REMARK_SPELLING, format!("「{written}」本身就是一条完整的空注释，它后面的文字没有隐藏"))
                    .hint("要隐藏后面的文字，开头写成「<!--」，和文字之间空一格；不要隐藏就删去后面的「-->」")
            });
        }
    }

    /// A remark in code is code, unless it is doubtful where the code ends.
    pub(super) fn remarks_in_code(&mut self, masked: &str, code: &mut Code) {
        let is_any_open = code.blocks.iter().any(|block| !block.is_closed);
        for block in &mut code.blocks {
            let remarks = marks::remarks(&masked[block.range.clone()], &|_| false);
            let Some(first) = remarks.first() else { continue };
            // One that begins in the code and ends elsewhere shows that the code ends elsewhere, too.
            let is_ended = remarks.iter().all(|remark| remark.is_closed);
            if is_any_open || block.holds_fence || !is_ended {
                let at = block.range.start + first.opening.start..block.range.start + first.opening.end;
                self.hide_code(block, at, is_ended);
            }
        }
    }

    /// Hides a block of code that a mark stands in, and all that comes after it where the code has no end or what the mark begins does not
    /// end in it: then nobody can tell where the hidden text ends.
    fn hide_code(&mut self, block: &mut CodeBlock, mark: Range<usize>, is_ended: bool) {
        let was_hidden = block.is_hidden.is_some();
        block.is_hidden = Some(is_ended && block.is_hidden.unwrap_or(true));
        self.found.hides_all |= block.is_within;
        if was_hidden {
            return;
        }
        if block.is_closed {
            self.diagnostics.add(&rules::MARKDOWN_FENCE_IN_CODE, self.draft.origin(mark), |_| {
                Diagnostic::new(
                    &rules::MARKDOWN_FENCE_IN_CODE,
                    "代码块里有隐藏文字的标记，代码块已按绝不公开处理；标记在代码块里没有结束的，后面的文字也是",
                )
                .hint("如要隐藏这段文字，请检查上面的「```」是否忘了结束；如要印出这个标记，写成行内代码，如 `::: internal`")
            });
        } else {
            let start = block.range.start;
            let line_end = self.draft.text[start..].find('\n').map_or(self.draft.text.len(), |found| start + found);
            self.diagnostics.add(&rules::MARKDOWN_CODE_UNCLOSED, self.draft.origin(start..line_end), |_| {
                Diagnostic::new(&rules::MARKDOWN_CODE_UNCLOSED, "代码块没有结束，里面又有隐藏文字的标记，从这里起都按绝不公开处理")
                    .hint("在代码的末尾加单独一行，写上与开头同样多的「`」或「~」；不是代码就删去这一行")
            });
        }
    }

    /// Draws the boundaries around the code that is hidden.
    fn enclose_code(&mut self, code: &Code) {
        let text: &str = &self.draft.text;
        for block in code.blocks.iter().filter(|block| !block.is_within) {
            let Some(is_ended) = block.is_hidden else { continue };
            let start = text[..block.range.start].rfind('\n').map_or(0, |found| found + 1);
            let has_end = is_ended && block.is_closed;
            let end = if has_end { block.range.start + text[block.range.clone()].trim_end().len() } else { text.len() };
            self.found.restricted.push((Visibility::SecretNever, self.draft.origin(start..end)));
            self.found.boundaries.push(Boundary { line: start..start, opens: Some(Visibility::SecretNever) });
            if has_end {
                self.found.boundaries.push(Boundary { line: end..end, opens: None });
            }
        }
    }

    pub(super) fn lines(&mut self, masked: &str, code: &mut Code) {
        let mut marked = Vec::new();
        let mut start = 0;
        for line in masked.split_inclusive('\n') {
            let range = start..start + line.trim_end_matches(['\n', '\r']).len();
            start += line.len();
            if let Some((row, meaning)) = marks::mark(&masked[range.clone()]) {
                let is_own = stands_alone(&masked[range.start..range.start + row.range.start]);
                marked.push(MarkedLine { range, row, meaning, is_own });
            }
        }
        let mut alone_after = vec![usize::MAX; marked.len()];
        for index in (1..marked.len()).rev() {
            let next = &marked[index];
            alone_after[index - 1] = if next.meaning == Meaning::Alone { next.range.start } else { alone_after[index] };
        }
        let is_closed_by: Vec<bool> = marked.iter().skip(1).map(|next| next.meaning == Meaning::Alone).chain([false]).collect();
        for ((line, is_closed), alone_after) in marked.iter().zip(is_closed_by).zip(alone_after) {
            if line.meaning != Meaning::Perhaps || is_closed {
                self.line(line, alone_after, masked, code);
            }
        }
        self.enclose_code(code);
        self.found.boundaries.sort_by_key(|boundary| (boundary.line.start, boundary.line.end));
    }

    /// `alone_after` is where the next row stands that can end what this one begins.
    fn line(&mut self, line: &MarkedLine, alone_after: usize, masked: &str, code: &mut Code) {
        let at = line.range.start + line.row.range.start;
        let words = marks::words_after(&masked[line.range.clone()], &line.row);
        if let Some(block) = code.block_at(at) {
            let is_named = !matches!(marks::name(words), None | Some(Name::Exact(Visibility::Public)));
            let is_meant = if block.is_closed { is_named && line.meaning == Meaning::Opening } else { line.meaning != Meaning::Perhaps };
            if line.row.leads && is_meant {
                let is_ended = alone_after < block.range.end;
                self.hide_code(block, at..line.range.end, is_ended);
            }
            return;
        }
        if code.is_quoted_at(&self.draft.text, at) {
            return;
        }
        match line.meaning {
            Meaning::Alone if line.is_own => self.end(line, masked),
            // It ends what was begun in the same quotation or list.
            Meaning::Alone if self.found.hides_all => {}
            Meaning::Alone => self.report_stray(at..line.range.end),
            _ if line.is_own && line.row.leads => self.begin(line, words, masked),
            _ => self.report_misplaced(at..line.range.end, words),
        }
    }

    /// A fence on a line of its own that begins a block.
    fn begin(&mut self, line: &MarkedLine, words: &str, masked: &str) {
        let place = self.draft.origin(line.range.clone());
        let visibility = match marks::name(words) {
            Some(Name::Exact(visibility)) => {
                self.report_spelling(line, words, masked);
                visibility
            }
            Some(Name::Typed(visibility)) => {
                self.report_slip(line, &fence_words(visibility.label()));
                visibility
            }
            Some(Name::Alike) | None => self.report_unknown(&line.range, words),
        };
        self.open.push((visibility, place));
        self.found.boundaries.push(Boundary { line: line.range.clone(), opens: Some(visibility) });
    }

    fn end(&mut self, line: &MarkedLine, masked: &str) {
        let Some((visibility, opened)) = self.open.pop() else { return self.report_stray(line.range.clone()) };
        self.report_spelling(line, "", masked);
        let end = self.draft.origin(line.range.clone()).end;
        self.found.restricted.push((visibility, opened.start..end));
        self.found.boundaries.push(Boundary { line: line.range.clone(), opens: None });
    }

    /// Says how a fence is to be spelt, where its colons are others or something stands around it.
    fn report_spelling(&mut self, line: &MarkedLine, words: &str, masked: &str) {
        let text = &masked[line.range.clone()];
        let is_plain =
            line.row.is_plain && line.row.colons >= 3 && text[..line.row.range.start].chars().all(|c| matches!(c, ' ' | '\t' | '\u{3000}'));
        let rest = &text[line.row.range.end..];
        let is_bare = rest.replace(words, "").chars().all(|c| matches!(c, ' ' | '\t' | '\u{3000}' | ':' | '：'));
        if !is_plain || !is_bare {
            self.report_slip(line, &fence_words(words));
        }
    }

    fn report_slip(&mut self, line: &MarkedLine, right: &str) {
        let written = shown(self.draft.text[line.range.clone()].trim());
        self.diagnostics.add(&rules::MARKDOWN_FENCE_SPELLING, self.draft.origin(line.range.clone()), |_| {
            Diagnostic::new(&rules::MARKDOWN_FENCE_SPELLING, format!("「{written}」写法不规范，已按「{right}」处理"))
                .hint(format!("写成单独一行「{right}」，三个冒号都用半角；是正文就在冒号前面加 \\"))
        });
    }

    fn report_misplaced(&mut self, range: Range<usize>, words: &str) {
        let words = shown(words);
        self.diagnostics.add(&rules::MARKDOWN_FENCE_MISPLACED, self.draft.origin(range), |_| {
            Diagnostic::new(
                &rules::MARKDOWN_FENCE_MISPLACED,
                format!("「{}」要单独成行、写在行首，不能放在引用、列表或一行的中间", fence_words(&words)),
            )
            .hint("把「:::」移到单独的一行；是正文就在冒号前面加 \\；改好以前，全文按绝不公开处理")
        });
        self.found.hides_all = true;
    }

    fn report_stray(&mut self, range: Range<usize>) {
        self.diagnostics.add(&rules::MARKDOWN_FENCE_STRAY, self.draft.origin(range), |_| {
            Diagnostic::new(&rules::MARKDOWN_FENCE_STRAY, "这个「:::」前面没有相应的开头")
                .hint("在要隐藏的文字前面加一行「::: internal」，或删去这一行")
        });
    }

    fn report_unknown(&mut self, range: &Range<usize>, words: &str) -> Visibility {
        let at = range.start + self.draft.text[range.clone()].find(words).unwrap_or_default();
        let place = self.draft.origin(at..at + words.len());
        let words = shown(words);
        self.diagnostics.add(&rules::MARKDOWN_FENCE_UNKNOWN, place, |_| {
            let names =
                Visibility::CHOICES.iter().flat_map(|(_, key, label)| [*key, *label]).chain(OTHER_NAMES.iter().map(|(name, _)| *name));
            let diagnostic =
                Diagnostic::new(&rules::MARKDOWN_FENCE_UNKNOWN, format!("「:::」后面的「{words}」不是公开范围，这一段先按绝不公开处理"));
            match nearest(&words, names) {
                Some(near) => diagnostic.hint(format!("是不是「::: {near}」？")),
                None => diagnostic.hint(NAMES),
            }
        });
        Visibility::SecretNever
    }

    pub(super) fn finish(mut self) -> Marks {
        let end = self.draft.origin(self.draft.text.len()..self.draft.text.len()).end;
        for (visibility, opened) in std::mem::take(&mut self.open) {
            self.diagnostics.add(&rules::MARKDOWN_FENCE_UNCLOSED, opened.clone(), |_| {
                Diagnostic::new(
                    &rules::MARKDOWN_FENCE_UNCLOSED,
                    format!("「{}」没有结束，后面的文字都按此处理", fence_words(visibility.label())),
                )
                .hint("在这一段的末尾加单独一行「:::」")
            });
            self.found.restricted.push((visibility, opened.start..end));
        }
        if self.found.hides_all {
            self.found.restricted.push((Visibility::SecretNever, 0..end));
            self.found.levels = Levels(vec![(0, Visibility::SecretNever)]);
            return self.found;
        }
        let mut passed = Passed::default();
        for boundary in &self.found.boundaries {
            passed.pass(boundary);
            let place = self.draft.origin(boundary.line.clone());
            let from = if boundary.opens.is_some() { place.start } else { place.end };
            self.found.levels.0.push((from, passed.now()));
        }
        self.found
    }
}

/// Whether a fence behind these characters has its line to itself: they are blanks, or marks of emphasis around it.
fn stands_alone(before: &str) -> bool {
    let trimmed = before.trim();
    let is_bullet = matches!(trimmed, "*" | "-" | "+") && before.ends_with(char::is_whitespace);
    !is_bullet && before.chars().all(|c| marks::is_closing_decoration(c) && !matches!(c, '|' | '`'))
}

fn fence_words(words: &str) -> String {
    format!("::: {words}").trim_end().to_owned()
}

/// The author's words in a message: not all of a long line.
fn shown(words: &str) -> String {
    const LONGEST: usize = 40;
    let start: String = words.chars().filter_map(original).take(LONGEST).collect();
    if words.chars().nth(LONGEST).is_some() { start + "…" } else { start }
}
