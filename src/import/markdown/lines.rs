//! The words of one paragraph, heading or cell as Markdown.

use super::Setting;
use super::escape::{Surroundings, escaped};
use crate::import::document::{Inline, Label, Look, Paragraph, PictureUse};
use crate::markdown::{Asterisks, external_url};

/// How the look of words is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Emphasis {
    /// Bold and struck out words are marked.
    Full,
    /// Nothing is marked.
    None,
    /// Nothing is marked, and every sign is escaped.
    Strict,
}

/// Writes lines, and numbers the notes that they mention.
pub(super) struct Writer<'a> {
    pub setting: Setting<'a>,
    asterisks: Asterisks,
    pub emphasis: Emphasis,
    /// The notes in the order of their first mention.
    pub mentioned: Vec<usize>,
}

/// A piece of a line.
enum Run {
    /// Characters of one look: from, to.
    Words(std::ops::Range<usize>, Look),
    /// A link: its address and its words.
    Link(String, std::ops::Range<usize>),
    /// A picture in the line, as Markdown.
    Picture(String),
    Note(usize),
}

/// A line before it is written.
#[derive(Default)]
struct Line {
    characters: Vec<char>,
    runs: Vec<Run>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(setting: Setting<'a>, asterisks: Asterisks) -> Self {
        Self { setting, asterisks, emphasis: Emphasis::Full, mentioned: Vec::new() }
    }

    fn surroundings(&self) -> Surroundings {
        Surroundings {
            stars_stay: self.asterisks == Asterisks::Redaction,
            strictly: self.emphasis == Emphasis::Strict,
            ..Surroundings::default()
        }
    }

    /// The words of a paragraph and what is seen of them; its number is part of them, its bullet is not.
    pub(super) fn paragraph(&mut self, paragraph: &Paragraph) -> (String, String) {
        let line = self.line(paragraph, &|c| c);
        self.finish(&line, self.surroundings(), self.emphasis == Emphasis::Full)
    }

    /// The words of a heading, on one line and without emphasis.
    pub(super) fn heading(&mut self, paragraph: &Paragraph) -> (String, String) {
        let line = self.line(paragraph, &|c| if c == '\n' { ' ' } else { c });
        self.finish(&line, self.surroundings(), false)
    }

    /// The words of a paragraph in a cell, on one line.
    pub(super) fn cell(&mut self, paragraph: &Paragraph) -> (String, String) {
        let line = self.line(paragraph, &|c| if c == '\n' { ' ' } else { c });
        let surroundings = Surroundings { in_cell: true, ..self.surroundings() };
        self.finish(&line, surroundings, self.emphasis == Emphasis::Full)
    }

    /// A picture.
    pub(super) fn picture(&self, picture: &PictureUse, caption: Option<&str>) -> String {
        let name = self.setting.pictures.get(picture.index).map_or("", String::as_str);
        let strictly = Surroundings { beside_links: true, strictly: true, stars_stay: false, in_cell: true };
        let alt: Vec<char> = picture.alt.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !is_unseen(*c)).collect();
        let alt = escaped(&alt, 0..alt.len(), strictly);
        match caption {
            Some(caption) => {
                let title: Vec<char> = caption.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect();
                format!("![{alt}]({name} \"{}\")", escaped(&title, 0..title.len(), strictly))
            }
            None => format!("![{alt}]({name})"),
        }
    }

    fn line(&mut self, paragraph: &Paragraph, change: &dyn Fn(char) -> char) -> Line {
        let mut line = Line::default();
        if let Some(label) = paragraph.label.as_ref().filter(|label| !label.is_bullet) {
            let words = paragraph.text();
            if !repeats(&label.text, &words) {
                line.push(&with_gap(label, &words), Look::default(), change);
            }
        }
        self.push_inlines(&paragraph.inlines, &mut line, change);
        line.trim();
        line
    }

    fn push_inlines(&mut self, inlines: &[Inline], line: &mut Line, change: &dyn Fn(char) -> char) {
        for inline in inlines {
            match inline {
                Inline::Text { text, look } => line.push(&raised(text, *look), *look, change),
                Inline::LineBreak => line.push("\n", Look::default(), change),
                Inline::Link { target, inlines } => self.push_link(target, inlines, line, change),
                Inline::Picture(picture) => line.runs.push(Run::Picture(self.picture(picture, None))),
                Inline::Note(index) => line.runs.push(Run::Note(self.number(*index))),
            }
        }
    }

    /// Numbers a note that nothing has mentioned yet.
    pub(super) fn keep_note(&mut self, index: usize) {
        self.number(index);
    }

    fn number(&mut self, index: usize) -> usize {
        if let Some(at) = self.mentioned.iter().position(|known| *known == index) {
            return at + 1;
        }
        self.mentioned.push(index);
        self.mentioned.len()
    }

    /// A link that leads out, on words that are not its address; all others are their words.
    fn push_link(&mut self, target: &str, inlines: &[Inline], line: &mut Line, change: &dyn Fn(char) -> char) {
        let words = crate::import::text::text_of(inlines);
        let is_plain = inlines.iter().all(|inline| matches!(inline, Inline::Text { .. }));
        let address = external_url(target).filter(|_| is_plain && !words.trim().is_empty() && words.trim() != target.trim());
        match address {
            Some(address) => {
                let start = line.characters.len();
                line.characters.extend(words.chars().filter(|c| !is_unseen(*c)).map(|c| if c == '\n' { ' ' } else { change(c) }));
                let range = start..line.characters.len();
                line.runs.push(Run::Link(address.replace('(', "%28").replace(')', "%29").replace('*', "%2A"), range));
            }
            None => self.push_inlines(inlines, line, change),
        }
    }

    fn finish(&self, line: &Line, surroundings: Surroundings, with_emphasis: bool) -> (String, String) {
        let mut markdown = String::new();
        let has_links = line.runs.iter().any(|run| !matches!(run, Run::Words(..)));
        let surroundings = Surroundings { beside_links: has_links, ..surroundings };
        let mut is_after_note = false;
        for run in &line.runs {
            match run {
                Run::Words(range, look) => {
                    let marks = if with_emphasis { marks(*look) } else { "" };
                    markdown.push_str(&marked(&line.characters, range.clone(), marks, surroundings));
                }
                // A bracket right behind the mention of a note would be read as a part of it.
                Run::Link(_, range) if is_after_note => markdown.push_str(&escaped(&line.characters, range.clone(), surroundings)),
                Run::Link(address, range) => {
                    markdown.push_str(&format!("[{}]({address})", escaped(&line.characters, range.clone(), surroundings)));
                }
                Run::Picture(picture) => markdown.push_str(picture),
                Run::Note(number) => markdown.push_str(&format!("[^{number}]")),
            }
            is_after_note = matches!(run, Run::Note(_));
        }
        let lines: Vec<&str> = markdown.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
        let visible = line.characters.iter().filter(|c| !c.is_whitespace()).collect();
        (lines.join("\\\n"), visible)
    }
}

impl Line {
    fn push(&mut self, text: &str, look: Look, change: &dyn Fn(char) -> char) {
        let start = self.characters.len();
        self.characters.extend(text.chars().filter(|c| !is_unseen(*c)).map(|c| if is_line_end(c) { change('\n') } else { flat(c) }));
        let range = start..self.characters.len();
        match self.runs.last_mut() {
            Some(Run::Words(last, known)) if marks(*known) == marks(look) && last.end == range.start => last.end = range.end,
            _ if range.is_empty() => {}
            _ => self.runs.push(Run::Words(range, look)),
        }
    }

    /// Takes off the white space at both ends, which says nothing in Markdown.
    fn trim(&mut self) {
        while let Some(Run::Words(range, _)) = self.runs.first_mut() {
            let blanks = self.characters[range.clone()].iter().take_while(|c| c.is_whitespace()).count();
            range.start += blanks;
            if range.start < range.end {
                break;
            }
            self.runs.remove(0);
        }
        while let Some(Run::Words(range, _)) = self.runs.last_mut() {
            let blanks = self.characters[range.clone()].iter().rev().take_while(|c| c.is_whitespace()).count();
            range.end -= blanks;
            if range.start < range.end {
                break;
            }
            self.runs.pop();
        }
    }
}

fn marks(look: Look) -> &'static str {
    match (look.bold, look.strike) {
        (true, false) => "**",
        (false, true) => "~~",
        (true, true) => "~~**",
        (false, false) => "",
    }
}

/// Words between marks, line by line; white space at the ends stands outside.
fn marked(line: &[char], range: std::ops::Range<usize>, marks: &str, surroundings: Surroundings) -> String {
    if marks.is_empty() {
        return escaped(line, range, surroundings);
    }
    let closing: String = marks.chars().rev().collect();
    let mut out = String::new();
    let mut start = range.start;
    for end in (range.start..range.end).filter(|at| line[*at] == '\n').chain([range.end]) {
        let words = &line[start..end];
        let leading = words.iter().take_while(|c| c.is_whitespace()).count();
        let trailing = words[leading..].iter().rev().take_while(|c| c.is_whitespace()).count();
        let (from, to) = (start + leading, end - trailing);
        out.extend(&line[start..from]);
        if from < to {
            out.push_str(&format!("{marks}{}{closing}", escaped(line, from..to, surroundings)));
        }
        out.extend(&line[to..end]);
        if end < range.end {
            out.push('\n');
        }
        start = end + 1;
    }
    out
}

/// Whether words begin with a number already, so that the automatic one would stand twice.
fn repeats(label: &str, words: &str) -> bool {
    let label = label.trim();
    !label.is_empty() && words.trim_start().starts_with(label)
}

/// A number with what parts it from the words: nothing behind a mark that is a gap itself.
fn with_gap(label: &Label, words: &str) -> String {
    let first = words.trim_start().chars().next();
    let is_latin = first.is_some_and(|c| c.is_ascii_alphanumeric());
    let number = label.text.trim();
    match number.chars().next_back() {
        _ if first.is_none() => number.to_owned(),
        Some('、' | '）' | '．' | '：' | '】' | '》') => number.to_owned(),
        Some('.' | ')') if !is_latin => number.to_owned(),
        Some(c) if c.is_ascii() => format!("{number} "),
        _ if label.is_spaced => format!("{number}\u{3000}"),
        _ => number.to_owned(),
    }
}

/// Raised and lowered figures by their own characters, where all of a run have one: m² is not m2.
fn raised(text: &str, look: Look) -> String {
    let digits = match (look.superscript, look.subscript) {
        (true, false) => "⁰¹²³⁴⁵⁶⁷⁸⁹",
        (false, true) => "₀₁₂₃₄₅₆₇₈₉",
        _ => return text.to_owned(),
    };
    let raise = |c: char| digits.chars().nth(usize::try_from(c.to_digit(10)?).ok()?);
    text.chars().map(raise).collect::<Option<String>>().unwrap_or_else(|| text.to_owned())
}

/// Characters that no text should hold and nobody sees.
fn is_unseen(c: char) -> bool {
    (c.is_control() && !is_line_end(c) && c != '\t')
        || ('\u{FDD0}'..='\u{FDEF}').contains(&c)
        || (c as u32) & 0xFFFE == 0xFFFE
        || c == '\u{FEFF}'
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// White space as one line may have it.
fn flat(c: char) -> char {
    if c == '\t' { ' ' } else { c }
}
