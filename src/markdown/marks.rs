//! What a mark for hidden text looks like, and what looks like one: rows of colons, and the two ends of a remark.
//!
//! A slip of the finger or of the input method must not publish what was to be hidden, so a mark is known by its shape and its place, not by
//! the exact bytes. Two shapes:
//!
//! **A row** is two or more colons in a line, of any width and script, with nothing but blanks between them. It is a mark
//!
//! - where it *leads*: nothing stands before it in its line or cell but signs of structure (quotation, list, number, bracket, emphasis). Three
//!   colons are a mark whatever follows; two are one when a name of a visibility follows, or when the next row of the text stands alone;
//! - elsewhere in a line only when such a name follows it, or when three colons and a row at the line's end enclose words; two colons
//!   must stand free besides. So `std::vector`, `1::2` and a sentence about `:::` are text.
//!
//! Semicolons (the colon's key without shift) count where a name follows. A *name* is one of the known ones, anything that begins with one, a
//! misspelling, or another word for what is kept back (保密, private …); [`name`] folds width, case and traditional forms.
//!
//! **A remark** begins with a less-than sign, an exclamation mark and dashes, and ends with dashes and a greater-than sign; each of the
//! signs in any width, the dashes as Word or an input method make them, a blank between them. What is spelt `<!--` ends only at `-->`.
//!
//! A backslash before either says that it is meant as text.

mod remarks;

use std::ops::Range;

pub(super) use remarks::{Remark, remarks};

use super::characters::LESS_THAN;
use crate::model::entry::{Choice, Visibility};

/// Names of visibilities that people write, beyond the keys and the labels.
pub(super) const OTHER_NAMES: &[(&str, Visibility)] = &[("不公开", Visibility::SecretNever), ("secret", Visibility::SecretNever)];

/// Other words for what is kept back: what begins with one was meant to be hidden, though nobody can say from whom.
const OTHER_WORDS: &[&str] = &[
    "绝不",
    "不得公开",
    "不宜公开",
    "非公开",
    "保密",
    "秘密",
    "机密",
    "内参",
    "仅供",
    "仅限",
    "private",
    "confidential",
    "hidden",
    "neibu",
];

/// How many characters behind a row can be a name.
const NAME_REACH: usize = 24;
/// A row of colons in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Bytes of the line.
    pub range: Range<usize>,
    /// How many.
    pub colons: usize,
    /// Whether it is of one width and without blanks: as it is to be written.
    pub is_plain: bool,
    /// Whether there are semicolons in it.
    has_semicolon: bool,
    /// Whether only signs of structure stand before it.
    pub leads: bool,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// It begins hidden text.
    Opening,
    /// It stands alone, and so ends it.
    Alone,
    /// Two colons before words: hidden text begins when the next row stands alone.
    Perhaps,
}

/// Whether a text can hold a mark at all; almost none does.
pub(crate) fn may_hold(text: &str) -> bool {
    let mut before = '\0';
    text.chars().filter(|c| !is_blank(*c)).any(|c| {
        let is_row = is_colon(c) && (is_colon(before) || colons_of(c) > 1) || is_semicolon(c) && is_semicolon(before);
        let is_remark = is_dash(c) && (is_exclamation(before) || is_less_than(before) || before == ';');
        before = c;
        is_row || is_remark
    })
}

/// The first row of a line that is a mark, with what it is.
pub(super) fn mark(line: &str) -> Option<(Row, Meaning)> {
    let rows = rows(line);
    let last = rows.last()?;
    let is_enclosed = line[last.range.end..].chars().all(is_closing_decoration);
    let last_start = last.range.start;
    rows.into_iter().find_map(|row| {
        let encloses = is_enclosed && row.range.start < last_start;
        meaning(line, &row, encloses).map(|meaning| (row, meaning))
    })
}

fn meaning(line: &str, row: &Row, encloses: bool) -> Option<Meaning> {
    let words = words_after(line, row);
    let has_name = name(words).is_some();
    if row.leads {
        return match (words.is_empty(), row.colons >= 3 && !row.has_semicolon) {
            _ if has_name => Some(Meaning::Opening),
            (true, _) if !row.has_semicolon => Some(Meaning::Alone),
            (false, true) => Some(Meaning::Opening),
            (false, false) if !row.has_semicolon => Some(Meaning::Perhaps),
            _ => None,
        };
    }
    if row.has_semicolon {
        return None;
    }
    let is_free = line[..row.range.start].ends_with(is_blank);
    let is_meant = if row.colons >= 3 { has_name || (encloses && is_free) } else { has_name && (is_free || encloses) };
    is_meant.then_some(Meaning::Opening)
}

/// The words that a row stands before, up to the end of the line or cell, without colons and decoration around them.
pub(super) fn words_after<'l>(line: &'l str, row: &Row) -> &'l str {
    let rest = &line[row.range.end..];
    let cell = if line[..row.range.start].contains('|') { rest.split('|').next().unwrap_or_default() } else { rest };
    cell.trim_matches(|c| is_closing_decoration(c) || is_colon(c))
}

/// Every row of a line that no backslash takes its meaning from.
fn rows(line: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut structure = Structure { line, end: structure_end(line, 0) };
    let mut open: Option<Row> = None;
    let mut widths = (false, false);
    for (at, c) in line.char_indices() {
        if is_colon(c) || is_semicolon(c) {
            widths = (widths.0 || c != ':', widths.1 || c != '：');
            let row =
                open.get_or_insert(Row { range: at..at, colons: 0, is_plain: true, has_semicolon: false, leads: at <= structure.end });
            row.is_plain &= row.range.end == at && !(widths.0 && widths.1);
            row.colons += colons_of(c);
            row.has_semicolon |= is_semicolon(c);
            row.range.end = at + c.len_utf8();
        } else if !is_blank(c) {
            rows.extend(open.take().filter(|row| row.colons >= 2 && !is_escaped(line, row.range.start)));
            widths = (false, false);
            structure.pass(at, c);
        }
    }
    rows.extend(open.filter(|row| row.colons >= 2 && !is_escaped(line, row.range.start)));
    rows
}

/// How far the signs of structure reach in the line or cell at hand.
struct Structure<'l> {
    line: &'l str,
    end: usize,
}

impl Structure<'_> {
    /// A bar begins a cell.
    fn pass(&mut self, at: usize, c: char) {
        if c == '|' && at >= self.end {
            self.end = structure_end(self.line, at + 1);
        }
    }
}

/// Where the signs of structure end that stand from here on.
fn structure_end(line: &str, from: usize) -> usize {
    let mut at = from;
    loop {
        let rest = &line[at..];
        let Some(c) = rest.chars().next() else { return at };
        if is_blank(c)
            || is_decoration(c)
            || matches!(c, '>' | '＞' | '#' | '＃' | '+' | '-' | '|' | '•' | '·' | '●' | '○' | '■' | '□' | '◆' | '◇' | '※' | '▪')
        {
            at += c.len_utf8();
            continue;
        }
        let Some(number) = number_len(rest) else { return at };
        at += number;
    }
}

/// The length of a number that begins an item: `1.`, `12）`, `一、`.
fn number_len(text: &str) -> Option<usize> {
    let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '０'..='９') || "一二三四五六七八九十百".contains(c);
    let digits: usize = text.chars().take_while(|c| is_digit(*c)).take(4).map(char::len_utf8).sum();
    let mark = text[digits..].chars().next().filter(|c| matches!(c, '.' | '．' | '、' | ')' | '）' | ']' | '】'))?;
    (digits > 0).then(|| digits + mark.len_utf8())
}

/// What authors put around words to make them stand out.
fn is_decoration(c: char) -> bool {
    matches!(
        c,
        '*' | '_'
            | '~'
            | '`'
            | '"'
            | '\''
            | '“'
            | '”'
            | '‘'
            | '’'
            | '「'
            | '」'
            | '『'
            | '』'
            | '【'
            | '】'
            | '《'
            | '》'
            | '〈'
            | '〉'
    ) || matches!(c, '(' | ')' | '（' | '）' | '[' | ']' | '［' | '］' | '{' | '}' | '＊' | '～' | '＿')
}

pub(super) fn is_closing_decoration(c: char) -> bool {
    is_blank(c) || is_decoration(c) || matches!(c, '|' | '。' | '.' | '\r' | '\n')
}

/// What words say about who may see something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// A name as it is to be written.
    Exact(Visibility),
    /// A name in another width, with a blank in it, or in traditional characters.
    Typed(Visibility),
    /// Something that begins with a name, is near to one, or means the same.
    Alike,
}

/// The name that words are or begin with.
pub(super) fn name(words: &str) -> Option<Name> {
    let choices = || {
        let known = Visibility::CHOICES.iter().flat_map(|(visibility, key, label)| [(*key, *visibility), (*label, *visibility)]);
        known.chain(OTHER_NAMES.iter().copied())
    };
    if let Some((_, visibility)) = choices().find(|(name, _)| words.eq_ignore_ascii_case(name)) {
        return Some(Name::Exact(visibility));
    }
    let folded: String = words.chars().take(NAME_REACH).filter_map(fold).collect();
    let is_whole = words.chars().nth(NAME_REACH).is_none();
    if let Some((_, visibility)) = choices().find(|(name, _)| is_whole && unjoined(name) == folded) {
        return Some(Name::Typed(visibility));
    }
    // What is public hides nothing, so nothing but its very name is one.
    let mut hidden = choices().filter(|(_, visibility)| *visibility != Visibility::Public);
    let is_alike = hidden.any(|(name, _)| folded.starts_with(&unjoined(name)) || is_near(name, &folded));
    (is_alike || OTHER_WORDS.iter().any(|word| folded.starts_with(word))).then_some(Name::Alike)
}

fn unjoined(name: &str) -> String {
    name.replace('_', "")
}

/// A character as names are compared: half-width, lower case, simplified; nothing for what may stand between its parts.
fn fold(c: char) -> Option<char> {
    let c = match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0)?,
        '內' => '内',
        '絕' => '绝',
        '開' => '开',
        '機' => '机',
        '僅' => '仅',
        c => c,
    };
    (!is_blank(c) && !matches!(c, '_' | '-')).then(|| c.to_ascii_lowercase())
}

/// Whether the first word is a misspelling: one letter in four wrong.
fn is_near(name: &str, folded: &str) -> bool {
    let name = unjoined(name);
    let length = name.chars().count();
    let is_latin = name.is_ascii();
    let word: String = folded
        .chars()
        .take_while(|c| c.is_alphanumeric() && c.is_ascii() == is_latin)
        .take(if is_latin { length + 3 } else { length })
        .collect();
    length >= 3 && strsim::osa_distance(&name, &word) <= length.div_ceil(4)
}

/// Whether a mark for hidden text may be made of a character. Whoever writes Markdown escapes by this what the reader here would take for one.
pub(crate) fn is_sign(c: char) -> bool {
    is_colon_or_semicolon(c) || is_angle(c) || is_exclamation(c) || is_dash(c)
}

/// What may be meant for the brackets of a remark.
pub(crate) fn is_angle(c: char) -> bool {
    is_less_than(c) || is_greater_than(c)
}

/// What may be meant for one colon of a row.
pub(crate) fn is_colon_or_semicolon(c: char) -> bool {
    is_colon(c) || is_semicolon(c)
}

/// A colon of any script and width.
fn is_colon(c: char) -> bool {
    matches!(
        c,
        ':' | '：'
            | '﹕'
            | '︓'
            | '︰'
            | '∶'
            | '∷'
            | '⸬'
            | 'ː'
            | '˸'
            | '꞉'
            | '։'
            | '׃'
            | '܃'
            | '܄'
            | '⁚'
            | '፡'
            | '᛬'
            | '᠄'
            | '༔'
            | 'ः'
    )
}

/// How many colons a character is.
pub(crate) fn colons_of(c: char) -> usize {
    if matches!(c, '∷' | '⸬') { 2 } else { 1 }
}

fn is_semicolon(c: char) -> bool {
    matches!(c, ';' | '；' | '﹔')
}

/// White space, and what nobody sees.
fn is_blank(c: char) -> bool {
    (c.is_whitespace() && !matches!(c, '\n' | '\r'))
        || matches!(c, '\u{AD}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

pub(super) fn is_escaped(text: &str, at: usize) -> bool {
    text.as_bytes()[..at].iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1
}

fn is_less_than(c: char) -> bool {
    matches!(c, '<' | LESS_THAN | '＜' | '‹' | '﹤' | '〈' | '«' | '≪')
}

fn is_greater_than(c: char) -> bool {
    matches!(c, '>' | '＞' | '›' | '﹥' | '〉' | '»' | '≫')
}

fn is_exclamation(c: char) -> bool {
    matches!(c, '!' | '！' | '﹗' | 'ǃ' | '‼' | '❗')
}

fn is_dash(c: char) -> bool {
    c == '-' || is_long_dash(c)
}

/// What Word and input methods make of hyphens.
fn is_long_dash(c: char) -> bool {
    matches!(c, '‐'..='―' | '−' | '－' | '﹣' | '﹘' | '─' | '━' | '⸺' | '⸻')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_are_marks() {
        use Meaning::{Alone, Opening, Perhaps};
        for (line, expected) in [
            ("::: internal", Some(Opening)),
            ("：:: internal", Some(Opening)),
            (":: internal", Some(Opening)),
            ("：： 内部", Some(Opening)),
            ("∶∶∶ 内部", Some(Opening)),
            (": : : internal", Some(Opening)),
            (";;; internal", Some(Opening)),
            ("::: 仅供领导", Some(Opening)),
            ("> - ::: 内部资料", Some(Opening)),
            ("1. ::: intrnal", Some(Opening)),
            ("**::: internal**", Some(Opening)),
            ("| 甲 | :: 内部 |", Some(Opening)),
            ("正文 ::: internal x :::", Some(Opening)),
            ("正文 ::: 领导看 x :::", Some(Opening)),
            ("甲::: internal泄露:::乙", Some(Opening)),
            ("甲 :: internal 泄露 ::", Some(Opening)),
            ("甲：：内部 泄露：：", Some(Opening)),
            (":::", Some(Alone)),
            ("**::**", Some(Alone)),
            (":: 机构 ::", Some(Perhaps)),
            ("::before 是伪元素", Some(Perhaps)),
            ("std::vector", None),
            ("absl::internal::X", None),
            ("1::2", None),
            ("12：30", None),
            ("用三个冒号 ::: 开头", None),
            ("写「:::」开头，再写「:::」结束", None),
            ("|:--|:-:|--:|", None),
            (r"\::: internal", None),
            (";; 说明", None),
            ("工作机制：：内部监督有力", None),
        ] {
            assert_eq!(mark(line).map(|(_, meaning)| meaning), expected, "{line}");
        }
    }

    #[test]
    fn names_are_known_however_they_are_typed() {
        assert_eq!(name("Internal"), Some(Name::Exact(Visibility::Internal)));
        assert_eq!(name("ＩＮＴＥＲＮＡＬ"), Some(Name::Typed(Visibility::Internal)));
        assert_eq!(name("內部"), Some(Name::Typed(Visibility::Internal)));
        assert_eq!(name("secret never"), Some(Name::Typed(Visibility::SecretNever)));
        for words in ["intrnal", "interanl", "内部资料", "绝不公布", "private", "internal 泄露"] {
            assert_eq!(name(words), Some(Name::Alike), "{words}");
        }
        for words in ["international", "监督", "内容", "全部", "vector"] {
            assert_eq!(name(words), None, "{words}");
        }
    }
}
