//! Line ends that are meant: poems, enumerations, addresses, lists of enclosures, signatures.
//!
//! Markdown calls a line end a blank, and an editor that wraps at a column needs that. So the shape of the lines decides, paragraph by paragraph:
//!
//! - **Verse**: short lines without a mark in or behind them, or short lines that each end with one.
//! - **An enumeration**: lines that begin with a number, a bullet, 第一条. Each of them begins a line; what is wrapped between them does not.
//! - **Labels**: lines that begin with a short label and a colon (`联系人：`), two or more of them.
//! - **A line that was not wrapped**: where the others are long, one of half their length that stops without a mark or with a colon. Wrapped prose
//!   fills every line but its last.
//! - **A signature**: a line with nothing but a date at the end, and the name before it.
//!
//! A numbered heading right above its text becomes a paragraph of its own, and so a heading.

use super::characters::{ends_clause, ends_sentence, is_cjk, is_wide, original};
use super::draft::{Draft, Edit};
use super::extents::{Extent, Place, SourceLine};
use super::headings::{Number, ends_like_a_sentence};

/// The longest line of verse without marks, in columns of two.
const LONGEST_BARE: usize = 20;
/// The longest line of verse that ends with a mark.
const LONGEST_MARKED: usize = 16;
/// How long the lines are that were wrapped at a column.
const WRAPPED: usize = 24;
/// The longest label, in characters.
const LONGEST_LABEL: usize = 10;
/// The longest name under a text.
const LONGEST_NAME: usize = 24;
/// The longest numbered heading right above its text.
const LONGEST_HEAD: usize = 30;

/// The repairs that make the line ends stay that are meant.
pub(super) fn repairs(draft: &Draft<'_>, extents: &[Extent]) -> Vec<Edit> {
    let text: &str = &draft.text;
    let mut edits = Vec::new();
    let may_hold_lines = |extent: &&Extent| matches!(extent.place, Place::Paragraph | Place::Item) && !extent.breaks.is_empty();
    for extent in extents.iter().filter(may_hold_lines).filter(|extent| text[extent.range.clone()].contains(is_wide)) {
        let lines = extent.lines(text);
        let shapes: Vec<Shape> = lines.iter().map(|line| Shape::new(text, extent, line)).collect();
        let is_verse = is_verse(&shapes);
        let is_listed = Enumeration::of(&shapes);
        let longest = shapes.iter().map(|line| line.width).max().unwrap_or(0);
        // Two full-width blanks begin a paragraph anyway.
        let begins_paragraph = |line: &SourceLine| text[line.words.clone()].starts_with("\u{3000}\u{3000}");
        for (index, line) in lines.iter().enumerate().skip(1).filter(|(_, line)| !begins_paragraph(line)) {
            let is_free = extent.place == Place::Paragraph && !extent.is_within;
            let ends_sentence = shapes[index - 1].words.ends_with(ends_sentence);
            let is_signature = is_signature(&shapes, index);
            let is_paragraph = (index == 1 && is_head(&shapes)) || (is_signature && ends_sentence);
            let is_line = is_signature || is_verse || is_listed.begins(&shapes, index) || is_unwrapped(&shapes[index - 1], longest);
            if is_free && is_paragraph {
                edits.extend(line.begin_anew(text));
            } else if is_line {
                edits.extend(keep_line_end(text, extent, &lines[index - 1], line));
            }
        }
    }
    edits
}

/// A backslash before a line end keeps it; one within code or an address is none.
fn keep_line_end(text: &str, extent: &Extent, before: &SourceLine, line: &SourceLine) -> Option<Edit> {
    let end = line.start.checked_sub(1)?;
    let first = extent.breaks.partition_point(|range| range.end <= end);
    extent.breaks.get(first).filter(|range| range.start <= end)?;
    let words_end = before.words.start + text[before.words.clone()].trim_end().len();
    (words_end > before.words.start).then(|| Edit::replace(words_end..before.words.end, '\\', 1))
}

/// What a line looks like.
struct Shape {
    /// Its words, without marks of emphasis; one sign for code and links.
    words: String,
    /// How many columns of two it has.
    width: usize,
}

impl Shape {
    fn new(text: &str, extent: &Extent, line: &SourceLine) -> Self {
        const OBJECT: &str = "\u{FFFC}\u{FFFC}";
        let mut words = String::new();
        let mut at = line.words.start;
        for object in extent.objects_in(&line.words) {
            if object.start >= at {
                words.push_str(&text[at..object.start]);
                words.push_str(OBJECT);
            }
            at = at.max(object.end.min(line.words.end));
        }
        words.push_str(&text[at..line.words.end]);
        let words: String = words.trim().chars().filter(|c| *c != '*').filter_map(original).filter(|c| *c != '*').collect();
        let columns: usize = words.chars().map(|c| if is_cjk(c) || c == '\u{FFFC}' { 2 } else { 1 }).sum();
        Self { words, width: columns.div_ceil(2) }
    }

    fn ends_with_mark(&self) -> bool {
        let words = self.words.trim_end_matches(['”', '’', '）', ')', '》', '」']);
        words.ends_with(|c| ends_clause(c) || matches!(c, '、' | '—' | ',' | ';' | ':'))
    }

    fn has_mark(&self) -> bool {
        self.words.contains(|c| ends_clause(c) || matches!(c, ',' | ';')) || self.words.ends_with(['、', '—'])
    }

    /// Whether it begins with a number, a bullet, or what an article of a rule begins with.
    fn is_enumerated(&self) -> bool {
        Number::read(&self.words).is_some() || has_bullet(&self.words) || is_article(&self.words)
    }

    /// Whether it begins with a label: `联系人：`, `附件：1.`.
    fn is_labelled(&self) -> bool {
        let Some((label, _)) = self.words.split_once(['：', ':']) else { return false };
        let is_word = |c: char| c.is_alphanumeric() || matches!(c, '（' | '）' | '\u{3000}' | ' ');
        (1..=LONGEST_LABEL).contains(&label.chars().count()) && label.chars().all(is_word) && label.contains(is_wide)
    }

    /// Whether it is a date and nothing else.
    fn is_date(&self) -> bool {
        let is_digit = |c: char| c.is_ascii_digit() || "〇○零一二三四五六七八九十".contains(c);
        let words: String = self.words.chars().filter(|c| !c.is_whitespace()).collect();
        let Some((year, rest)) = words.split_once('年') else { return false };
        let Some((month, day)) = rest.split_once('月') else { return false };
        let is_number = |digits: &str, most: usize| (1..=most).contains(&digits.chars().count()) && digits.chars().all(is_digit);
        is_number(year, 4) && is_number(month, 3) && day.strip_suffix('日').is_some_and(|day| is_number(day, 3))
    }
}

/// A bullet that Markdown knows nothing of, or one without the blank behind it.
fn has_bullet(words: &str) -> bool {
    let mut chars = words.chars();
    let (Some(first), Some(second)) = (chars.next(), chars.next()) else { return false };
    match first {
        '①'..='⒛'
        | '㈠'..='㈩'
        | '⓪'..='⓿'
        | '❶'..='➓'
        | '•'
        | '●'
        | '○'
        | '■'
        | '□'
        | '◆'
        | '◇'
        | '▪'
        | '※'
        | '★'
        | '☆'
        | '√'
        | '➢'
        | '·' => true,
        '-' | '+' => is_wide(second),
        _ => false,
    }
}

/// `第一条`, `第3章`.
fn is_article(words: &str) -> bool {
    let Some(rest) = words.strip_prefix('第') else { return false };
    let digits: usize = rest.chars().take_while(|c| c.is_ascii_digit() || "一二三四五六七八九十百".contains(*c)).map(char::len_utf8).sum();
    digits > 0 && rest[digits..].starts_with(['条', '章', '节', '款', '项'])
}

/// Short lines with no mark at all, or with one at every end.
fn is_verse(shapes: &[Shape]) -> bool {
    let Some((last, lines)) = shapes.split_last() else { return false };
    let is_bare = shapes.iter().all(|line| !line.has_mark() && line.width <= LONGEST_BARE && line.words.contains(is_wide));
    let is_marked = lines.iter().all(Shape::ends_with_mark) && shapes.iter().all(|line| line.width <= LONGEST_MARKED);
    !lines.is_empty() && last.width > 0 && (is_bare || is_marked)
}

/// How many lines of a paragraph are enumerated, and how many labelled.
struct Enumeration {
    numbered: usize,
    labelled: usize,
}

impl Enumeration {
    fn of(shapes: &[Shape]) -> Self {
        let is_label_with_number = |line: &Shape| {
            line.is_labelled() && line.words.split_once(['：', ':']).is_some_and(|(_, rest)| Number::read(rest.trim_start()).is_some())
        };
        Self {
            numbered: shapes.iter().filter(|line| line.is_enumerated() || is_label_with_number(line)).count(),
            labelled: shapes.iter().filter(|line| line.is_labelled()).count(),
        }
    }

    /// Whether a line begins because it is one of several.
    fn begins(&self, shapes: &[Shape], index: usize) -> bool {
        let (before, line) = (&shapes[index - 1], &shapes[index]);
        let follows_end = before.words.ends_with(|c| ends_sentence(c) || c == '：');
        (line.is_enumerated() && (self.numbered > 1 || follows_end)) || (line.is_labelled() && self.labelled > 1)
    }
}

/// Whether the line before was left where it could have gone on: then it was not wrapped.
fn is_unwrapped(before: &Shape, longest: usize) -> bool {
    let stops = !before.ends_with_mark() || before.words.ends_with('：');
    longest >= WRAPPED && stops && 2 * before.width <= longest && before.words.contains(is_wide)
}

/// Whether a name or a date under a text begins here.
fn is_signature(shapes: &[Shape], index: usize) -> bool {
    let is_last = index + 1 == shapes.len();
    let is_name = |line: &Shape| !line.has_mark() && line.width <= LONGEST_NAME;
    let (before, line) = (&shapes[index - 1], &shapes[index]);
    (is_last && line.is_date() && is_name(before))
        || (index + 2 == shapes.len() && shapes[index + 1].is_date() && is_name(line) && before.words.ends_with(ends_sentence))
}

/// Whether the first line is a numbered heading and the second its text.
fn is_head(shapes: &[Shape]) -> bool {
    let [head, next, ..] = shapes else { return false };
    let Some(number) = Number::read(&head.words).filter(|number| number.level <= 3) else { return false };
    let is_title = head.width <= LONGEST_HEAD && !head.has_mark() && !ends_like_a_sentence(&head.words);
    let is_again = Number::read(&next.words).is_some_and(|next| next.level == number.level);
    is_title && !is_again && head.words[number.label.len()..].contains(is_wide)
}
