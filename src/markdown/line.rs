//! The words of one paragraph, heading, item or cell, put together from the parser's pieces.
//!
//! - Stand-ins become what they stand for, hidden stars a redaction.
//! - A line break beside a wide character vanishes; white space at the start of a line is dropped, the full-width too.
//! - A bare address becomes a link; a mention of a footnote that is nowhere is reported.

use std::ops::Range;

use super::characters::{HIDDEN_STAR, LESS_THAN, is_forbidden, is_shared_punctuation, is_stand_in, is_wide, original};
use super::diagnostics::DiagnosticSink;
use super::draft::Draft;
use super::links::bare_url_end;
use super::{Asterisks, Reference, label_key};
use crate::diag::Diagnostic;
use crate::markdown::rules;
use crate::model::block::{Image, Inline, LinkTarget, plain_text};
use crate::model::origin::Origin;

/// How deep emphasis, links and pictures may stand in one another; deeper ones only give their words.
pub(super) const MAX_INLINE_DEPTH: usize = 10;

/// The longest tag that is told from a mere `<`, in characters.
const LONGEST_TAG: usize = 80;

/// White space that is no content at the start of a line.
const INDENT: [char; 4] = [' ', '\t', '\u{3000}', '\u{A0}'];

/// Something that holds words of the line.
pub(super) enum Inner {
    Emphasis,
    Strong,
    Strikethrough,
    Link {
        target: LinkTarget,
        title: Option<String>,
    },
    Image {
        target: LinkTarget,
        title: Option<String>,
    },
    /// Too deep.
    Dissolved,
}

/// Characters that came from one place.
struct Piece {
    /// Where they begin in the gathered text.
    at: usize,
    /// Where they begin in the draft.
    origin: usize,
    /// Whether the first was written with a backslash before it.
    is_escaped: bool,
}

/// One line at work.
pub(super) struct Line {
    /// The words of the line itself, then of each thing in it that is open.
    open: Vec<(Inner, Vec<Inline>)>,
    dissolved: usize,
    /// Text that is not yet looked through.
    text: String,
    pieces: Vec<Piece>,
    /// The end of the last event in the draft.
    last_end: usize,
    /// The last character that was put down.
    last_char: Option<char>,
    /// The depth at which a soft break stands last, while nothing has come after it.
    break_depth: Option<usize>,
    at_line_start: bool,
    breaks: usize,
    has_reported_html: bool,
}

impl Line {
    pub(super) fn new(start: usize) -> Self {
        Self {
            open: vec![(Inner::Dissolved, Vec::new())],
            dissolved: 0,
            text: String::new(),
            pieces: Vec::new(),
            last_end: start,
            last_char: None,
            break_depth: None,
            at_line_start: true,
            breaks: 0,
            has_reported_html: false,
        }
    }

    /// Whether the line has line breaks in the source.
    pub(super) fn has_breaks(&self) -> bool {
        self.breaks > 0
    }

    /// Whether a soft break has just come, outside of everything.
    pub(super) fn is_after_break(&self) -> bool {
        self.break_depth == Some(0) && self.open.len() == 1 && self.dissolved == 0 && self.text.is_empty()
    }

    /// The words.
    pub(super) fn finish(mut self) -> Vec<Inline> {
        while self.open.len() > 1 {
            self.leave_innermost(Origin::default());
        }
        let mut content = self.open.pop().map(|(_, content)| content).unwrap_or_default();
        if matches!(content.last(), Some(Inline::SoftBreak)) {
            content.pop();
        }
        content
    }

    /// Characters of running text.
    pub(super) fn text(&mut self, text: &str, range: &Range<usize>, draft: &Draft<'_>) {
        let source = &draft.text[range.clone()];
        let is_escaped = range.start > self.last_end && draft.text[..range.start].ends_with('\\');
        self.last_end = range.end;
        if source == text {
            return if draft.is_repaired() {
                self.gather(text, range.start, is_escaped);
            } else {
                self.gather_as_is(text, range.start, is_escaped);
            };
        }
        // An entity, whose characters are nobody's stand-ins.
        let safe: String = text.chars().map(|c| if is_forbidden(c) { '\u{FFFD}' } else { c }).collect();
        self.gather_as_is(&safe, range.start, false);
    }

    /// Text of a repaired draft: a row of one stand-in is one piece.
    fn gather(&mut self, text: &str, origin: usize, is_escaped: bool) {
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let len = rest.find(is_stand_in).unwrap_or(rest.len());
            if len > 0 {
                self.gather_as_is(&rest[..len], origin + at, is_escaped && at == 0);
            }
            at += len;
            let Some(c) = text[at..].chars().next() else { return };
            let count = text[at..].chars().take_while(|&other| other == c).count();
            let shown = if c == HIDDEN_STAR { Some(c) } else { original(c) };
            self.pieces.push(Piece { at: self.text.len(), origin: origin + at, is_escaped: false });
            self.text.extend(shown.into_iter().flat_map(|shown| std::iter::repeat_n(shown, count)));
            at += count * c.len_utf8();
        }
    }

    fn gather_as_is(&mut self, text: &str, origin: usize, is_escaped: bool) {
        self.pieces.push(Piece { at: self.text.len(), origin, is_escaped });
        self.text.push_str(text);
    }

    /// HTML as the text that it is here.
    pub(super) fn html(&mut self, html: &str, range: &Range<usize>, asterisks: Asterisks) {
        self.last_end = range.end;
        let hidden_star = HIDDEN_STAR.to_string();
        let shown: String = html.chars().filter_map(|c| if c == HIDDEN_STAR { Some(c) } else { original(c) }).collect();
        let shown = if asterisks == Asterisks::Redaction { shown.replace('*', &hidden_star) } else { shown };
        self.gather_as_is(&shown, range.start, true);
    }

    pub(super) fn code(&mut self, text: String, range: &Range<usize>, origin: Origin) {
        self.last_end = range.end;
        self.visible(text.chars().next(), text.chars().next_back());
        self.push(Inline::Code { text, origin });
    }

    pub(super) fn footnote(&mut self, label: String, range: &Range<usize>, origin: Origin) {
        self.last_end = range.end;
        // The mark is small and belongs to what is before it.
        self.visible(self.last_char, self.last_char);
        self.push(Inline::FootnoteReference { label, number: 0, origin });
    }

    pub(super) fn soft_break(&mut self, range: &Range<usize>) {
        self.begin_line(range);
        if self.last_char.is_some() {
            self.push(Inline::SoftBreak);
            self.break_depth = Some(self.open.len() - 1);
        }
    }

    pub(super) fn hard_break(&mut self, range: &Range<usize>) {
        self.begin_line(range);
        self.break_depth = None;
        self.last_char = Some('\n');
        self.push(Inline::HardBreak);
    }

    fn begin_line(&mut self, range: &Range<usize>) {
        self.last_end = range.end;
        self.breaks += 1;
        self.at_line_start = true;
    }

    /// Whether what is entered now is too deep.
    pub(super) fn is_full(&self) -> bool {
        self.open.len() > MAX_INLINE_DEPTH || self.dissolved > 0
    }

    pub(super) fn enter(&mut self, inner: Inner, range: &Range<usize>) {
        self.last_end = range.start;
        if self.is_full() {
            self.dissolved += 1;
        } else {
            self.open.push((inner, Vec::new()));
        }
    }

    /// The end of something that holds words, and where all of it stands.
    pub(super) fn leave(&mut self, range: &Range<usize>, origin: Origin) {
        self.last_end = range.end;
        if self.dissolved > 0 {
            self.dissolved -= 1;
        } else {
            self.leave_innermost(origin);
        }
    }

    fn leave_innermost(&mut self, origin: Origin) {
        if self.open.len() < 2 {
            return;
        }
        let Some((inner, content)) = self.open.pop() else { return };
        let inline = match inner {
            Inner::Emphasis => Inline::Emphasis { content },
            Inner::Strong => Inline::Strong { content },
            Inner::Strikethrough => Inline::Strikethrough { content },
            Inner::Link { target, title } => Inline::Link { target, title, content, origin },
            Inner::Image { target, title } => {
                self.visible(Some('\u{FFFC}'), Some('\u{FFFC}'));
                let (alt, alt_origin) = words_of(&content);
                Inline::Image(Image { target, alt, title, origin, alt_origin })
            }
            Inner::Dissolved => return,
        };
        self.push(inline);
    }

    fn push(&mut self, inline: Inline) {
        if let Some((_, content)) = self.open.last_mut() {
            content.push(inline);
        }
    }

    fn push_text(&mut self, context: &Gathered<'_>, range: Range<usize>) {
        let text = &context.text[range.clone()];
        let text = if self.at_line_start { without_indent(text) } else { text };
        if text.is_empty() {
            return;
        }
        self.visible(text.chars().next(), text.chars().next_back());
        let more = context.origin(range.end - text.len()..range.end);
        match self.open.last_mut().and_then(|(_, content)| content.last_mut()) {
            Some(Inline::Text { text: words, origin }) => {
                origin.append(words.len(), &more);
                words.push_str(text);
            }
            _ => self.push(Inline::Text { text: text.to_owned(), origin: more }),
        }
    }

    /// Something is put down that begins and ends with these characters: a soft break before it stays or goes.
    fn visible(&mut self, first: Option<char>, last: Option<char>) {
        self.at_line_start = false;
        if let Some(depth) = self.break_depth.take()
            && let (Some(before), Some(after)) = (self.last_char, first)
            && joins(before, after)
            && let Some((_, content)) = self.open.get_mut(depth)
            && matches!(content.last(), Some(Inline::SoftBreak))
        {
            content.pop();
        }
        self.last_char = last.or(self.last_char);
    }

    fn is_in_link(&self) -> bool {
        self.open.iter().any(|(inner, _)| matches!(inner, Inner::Link { .. } | Inner::Image { .. }))
    }

    /// Looks through the gathered text and puts it down.
    pub(super) fn flush(
        &mut self,
        draft: &Draft<'_>,
        diagnostics: &mut DiagnosticSink<'_>,
        resolve: &mut dyn FnMut(&Reference<'_>) -> LinkTarget,
    ) {
        if self.text.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.text);
        let pieces = std::mem::take(&mut self.pieces);
        let context = Gathered { text: &text, pieces: &pieces, draft, base: diagnostics.in_source(0..0).start };
        self.report_html(&context, diagnostics);
        context.report_missing_footnotes(diagnostics);
        let has_links = text.contains("://") && !self.is_in_link() && self.dissolved == 0;
        let mut at = 0;
        let mut rest = 0;
        while let Some(found) = text[at..].find(|c| c == HIDDEN_STAR || (has_links && matches!(c, 'h' | 'H'))) {
            at += found;
            if text[at..].starts_with(HIDDEN_STAR) {
                self.push_text(&context, rest..at);
                at = self.redaction(&context, at);
                rest = at;
            } else if let Some(end) = bare_url_end(&text, at) {
                self.push_text(&context, rest..at);
                self.bare_link(&context, at..end, diagnostics, resolve);
                at = end;
                rest = at;
            } else {
                at += 1;
            }
        }
        self.push_text(&context, rest..text.len());
    }

    /// Puts down one redaction for a row of hidden stars; gives its end.
    fn redaction(&mut self, context: &Gathered<'_>, at: usize) -> usize {
        let stars = context.text[at..].chars().take_while(|&c| c == HIDDEN_STAR).count();
        let end = at + stars * HIDDEN_STAR.len_utf8();
        let start = context.origin(at..end).range().start;
        self.visible(Some('＊'), Some('＊'));
        // Each star is one byte of the source.
        self.push(Inline::Redaction { stars, origin: Origin::of(start..start + stars) });
        end
    }

    fn bare_link(
        &mut self,
        context: &Gathered<'_>,
        range: Range<usize>,
        diagnostics: &DiagnosticSink<'_>,
        resolve: &mut dyn FnMut(&Reference<'_>) -> LinkTarget,
    ) {
        let url = &context.text[range.clone()];
        let place = diagnostics.in_source(context.place(range.clone()));
        let target = resolve(&Reference { destination: url, is_image: false, range: place.clone(), is_guess: false });
        self.visible(url.chars().next(), url.chars().next_back());
        let words = Inline::Text { text: url.to_owned(), origin: context.origin(range) };
        self.push(Inline::Link { target, title: None, content: vec![words], origin: Origin::of(place) });
    }

    fn report_html(&mut self, context: &Gathered<'_>, diagnostics: &mut DiagnosticSink<'_>) {
        if self.has_reported_html {
            return;
        }
        let Some(range) = context.html_tag() else { return };
        self.has_reported_html = true;
        diagnostics.add(&rules::MARKDOWN_RAW_HTML, context.place(range.clone()), |_| {
            Diagnostic::new(&rules::MARKDOWN_RAW_HTML, format!("正文里的 HTML 标记「{}」不起作用，会照原样显示", &context.text[range]))
                .hint(r"删去它；如要显示这几个字符，写成 \<")
        });
    }
}

/// The words of a line, and the way back from them.
fn words_of(content: &[Inline]) -> (String, Origin) {
    let mut origin = Origin::default();
    let mut length = 0;
    collect_origins(content, &mut length, &mut origin);
    (plain_text(content), origin)
}

fn collect_origins(content: &[Inline], length: &mut usize, origin: &mut Origin) {
    for inline in content {
        match inline {
            Inline::Text { text, origin: own } | Inline::Code { text, origin: own } => {
                origin.append(*length, own);
                *length += text.len();
            }
            Inline::Image(image) => {
                origin.append(*length, &image.alt_origin);
                *length += image.alt.len();
            }
            Inline::Redaction { stars, origin: own } => {
                origin.append(*length, own);
                *length += stars;
            }
            Inline::SoftBreak | Inline::HardBreak => *length += 1,
            _ => collect_origins(inline.children(), length, origin),
        }
    }
}

/// The text without the white space before its first word, if that is full-width; other white space here was meant (`&nbsp;`).
fn without_indent(text: &str) -> &str {
    let words = text.trim_start_matches(INDENT);
    if text[..text.len() - words.len()].contains('\u{3000}') { words } else { text }
}

/// Whether a line break between these two characters is none: beside a wide one there is never a space. Two signs that Chinese shares with
/// other scripts (`”` before `——`) stand together as well.
pub(super) fn joins(before: char, after: char) -> bool {
    is_wide(before) || is_wide(after) || (is_shared_punctuation(before) && is_shared_punctuation(after))
}

/// Text that is looked through, and the way back to the source.
struct Gathered<'a> {
    text: &'a str,
    pieces: &'a [Piece],
    draft: &'a Draft<'a>,
    /// Where the body begins in its file.
    base: usize,
}

impl Gathered<'_> {
    /// The way back from a range of the text to the file.
    fn origin(&self, range: Range<usize>) -> Origin {
        let mut origin = Origin::default();
        let mut index = self.pieces.partition_point(|piece| piece.at <= range.start).saturating_sub(1);
        let mut at = range.start;
        while at < range.end {
            let piece = &self.pieces[index];
            let end = self.pieces.get(index + 1).map_or(self.text.len(), |next| next.at).min(range.end);
            let from = piece.origin + at - piece.at;
            for (start, source) in self.draft.stretches(from..from + (end - at)) {
                let length = at - range.start + (start - from);
                origin.push(length, self.base + source.start..self.base + source.end);
            }
            at = end;
            index += 1;
        }
        origin
    }

    /// Where a range of the text is in the body.
    fn place(&self, range: Range<usize>) -> Range<usize> {
        let origin = |offset: usize| {
            let piece = &self.pieces[self.pieces.partition_point(|piece| piece.at <= offset).saturating_sub(1)];
            piece.origin + offset - piece.at
        };
        let end = range.end.saturating_sub(1).max(range.start);
        let last_len = self.text[..range.end].chars().next_back().map_or(1, char::len_utf8);
        let end = origin(end + 1 - last_len.min(end + 1 - range.start)) + last_len;
        self.draft.origin(origin(range.start)..end.min(self.draft.text.len()))
    }

    /// Whether what stands here was written with a backslash before it.
    fn is_escaped(&self, offset: usize) -> bool {
        let index = self.pieces.partition_point(|piece| piece.at < offset);
        self.pieces.get(index).is_some_and(|piece| piece.at == offset && piece.is_escaped)
    }

    /// The first thing that looks like a tag or a comment and was written with a bare `<`.
    fn html_tag(&self) -> Option<Range<usize>> {
        self.text.match_indices('<').find_map(|(at, _)| {
            let rest = &self.text[at + 1..];
            let is_tag = rest.strip_prefix('/').unwrap_or(rest).starts_with(|c: char| c.is_ascii_alphabetic()) || rest.starts_with("!--");
            if !is_tag || !self.is_bare(at) {
                return None;
            }
            let limit = rest.char_indices().nth(LONGEST_TAG).map_or(rest.len(), |(at, _)| at);
            let end = rest[..limit].find('>')?;
            Some(at..at + end + 2)
        })
    }

    /// Whether a `<` was written as it is, neither as an entity nor with a backslash.
    fn is_bare(&self, at: usize) -> bool {
        let piece = &self.pieces[self.pieces.partition_point(|piece| piece.at <= at).saturating_sub(1)];
        self.draft.text[piece.origin..].starts_with(LESS_THAN) || (!piece.is_escaped && self.draft.text[piece.origin..].starts_with('<'))
    }

    fn report_missing_footnotes(&self, diagnostics: &mut DiagnosticSink<'_>) {
        for (at, _) in self.text.match_indices("[^") {
            let rest = &self.text[at + 2..];
            let limit = rest.char_indices().nth(40).map_or(rest.len(), |(at, _)| at);
            let Some(len) = rest[..limit].find(|c: char| c == '[' || c == ']' || c.is_whitespace()) else { continue };
            if len == 0 || !rest[len..].starts_with(']') || self.is_escaped(at) {
                continue;
            }
            let range = at..at + 2 + len + 1;
            let label = &rest[..len];
            let is_definition = rest[len + 1..].starts_with('：');
            diagnostics.add(&rules::MARKDOWN_FOOTNOTE_MISSING, self.place(range), |diagnostics| {
                let diagnostic = Diagnostic::new(&rules::MARKDOWN_FOOTNOTE_MISSING, format!("没有找到脚注「[^{label}]」的内容"));
                if diagnostics.is_hidden_note(&label_key(label)) {
                    diagnostic.hint("它写在隐藏的段落里：把它移到隐藏的段落外面，或删去这里的标记")
                } else if is_definition {
                    diagnostic.hint("脚注内容前的冒号要用半角的 : ")
                } else {
                    diagnostic.hint(format!("另起一段写「[^{label}]: 脚注的内容」"))
                }
            });
        }
    }
}
