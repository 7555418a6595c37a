//! Characters as Markdown that is read back as the same characters: a backslash or a character reference where one is needed, and only there.

use crate::markdown::{marks, may_hold_marks};

/// Where a piece of a line stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Surroundings {
    /// Whether it is in a cell of a table.
    pub in_cell: bool,
    /// Whether it is in the words of a link or a picture, or in a line with one: every bracket could be one of its own.
    pub beside_links: bool,
    /// Whether stars are left as they are: the entry says that all of them hide words.
    pub stars_stay: bool,
    /// Whether every sign is escaped that could mean anything at all.
    pub strictly: bool,
}

/// The characters `range` of `line` as Markdown. The whole line is looked at, since what a sign means depends on what stands beside it.
pub(super) fn escaped(line: &[char], range: std::ops::Range<usize>, surroundings: Surroundings) -> String {
    let whole: String = line.iter().collect();
    let looks_like_mark = may_hold_marks(&whole) && (whole.contains(|c| c == '&' || marks::is_angle(c)) || has_row_of_colons(line));
    let escaper = Escaper {
        line,
        surroundings,
        looks_like_mark,
        brackets_mean: surroundings.beside_links || ["](", "][", "]:", "[^"].iter().any(|sign| whole.contains(sign)),
    };
    let mut out = String::with_capacity(range.len() * 3);
    for at in range {
        escaper.push(at, &mut out);
    }
    out
}

struct Escaper<'a> {
    line: &'a [char],
    surroundings: Surroundings,
    /// Whether the line holds something like a mark for hidden text.
    looks_like_mark: bool,
    /// Whether a bracket of the line could begin a link.
    brackets_mean: bool,
}

impl Escaper<'_> {
    fn push(&self, at: usize, out: &mut String) {
        let c = self.line[at];
        // No backslash takes the meaning of a sign outside ASCII.
        if (self.looks_like_mark || self.surroundings.strictly) && !c.is_ascii() && marks::is_sign(c) {
            out.push_str(&format!("&#{};", c as u32));
            return;
        }
        if c.is_ascii_punctuation() && self.needs_backslash(at, c) {
            out.push('\\');
        }
        out.push(c);
    }

    fn before(&self, at: usize) -> Option<char> {
        at.checked_sub(1).map(|before| self.line[before])
    }

    fn after(&self, at: usize) -> Option<char> {
        self.line.get(at + 1).copied()
    }

    fn needs_backslash(&self, at: usize, c: char) -> bool {
        if self.surroundings.strictly && !(c == '*' && self.surroundings.stars_stay) {
            return true;
        }
        let is_beside = |sign: char| self.before(at) == Some(sign) || self.after(at) == Some(sign);
        let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        match c {
            '*' => !self.surroundings.stars_stay || self.begins_block(at),
            '\\' | '`' | '<' => true,
            '_' => !(is_word(self.before(at)) && is_word(self.after(at))),
            '~' => is_beside('~'),
            '&' => self.begins_reference(at),
            '[' => self.brackets_mean || self.is_first(at),
            ']' => self.surroundings.beside_links,
            '!' => self.after(at) == Some('['),
            '|' => self.surroundings.in_cell || self.is_only_of(at, &['|', ':', '-']),
            ':' => (self.looks_like_mark && is_beside(':')) || self.is_only_of(at, &['|', ':', '-']) && self.is_first(at),
            ';' => self.looks_like_mark && is_beside(';'),
            '-' => self.looks_like_mark || self.begins_block(at) || self.is_only_of(at, &['-', '|', ':']) && self.is_first(at),
            '>' => self.is_first(at) || self.looks_like_mark,
            '#' => self.is_first(at) || self.ends_heading(at),
            '+' => self.begins_block(at),
            '=' => self.is_first(at) && self.is_only_of(at, &['=']),
            '.' | ')' => self.ends_number(at),
            _ => false,
        }
    }

    /// Whether it begins what looks like a reference to a character: `&amp;`.
    fn begins_reference(&self, at: usize) -> bool {
        let rest = &self.line[at + 1..];
        let name = rest.iter().take_while(|c| c.is_ascii_alphanumeric() || **c == '#').count();
        name > 0 && rest.get(name) == Some(&';')
    }

    /// Whether nothing but blanks stands before it in its line.
    fn is_first(&self, at: usize) -> bool {
        self.line_before(at).iter().all(|c| c.is_whitespace())
    }

    fn line_before(&self, at: usize) -> &[char] {
        let start = self.line[..at].iter().rposition(|c| *c == '\n').map_or(0, |end| end + 1);
        &self.line[start..at]
    }

    fn line_after(&self, at: usize) -> &[char] {
        let end = self.line[at..].iter().position(|c| *c == '\n').map_or(self.line.len(), |end| at + end);
        &self.line[at..end]
    }

    /// Whether its line consists of such signs and blanks.
    fn is_only_of(&self, at: usize, signs: &[char]) -> bool {
        self.line_before(at).iter().chain(self.line_after(at)).all(|c| signs.contains(c) || c.is_whitespace())
    }

    /// Whether it would begin an item or a line across: first in its line, with blanks or its like behind it.
    fn begins_block(&self, at: usize) -> bool {
        let sign = self.line[at];
        let rest = self.line_after(at);
        let run = rest.iter().take_while(|c| **c == sign).count();
        let is_bullet = self.is_first(at) && rest.get(1).is_none_or(|c| c.is_whitespace());
        let is_rule = self.line_before(at).iter().chain(rest).all(|c| *c == sign || c.is_whitespace());
        is_bullet || is_rule || (self.is_first(at) && run >= 3 && sign != '*')
    }

    /// Whether signs stand at the end of the line, where those of a heading may end it.
    fn ends_heading(&self, at: usize) -> bool {
        self.line_after(at).iter().all(|c| *c == '#' || c.is_whitespace())
    }

    /// Whether it ends a number at the line's start that would begin an item of a list.
    fn ends_number(&self, at: usize) -> bool {
        let before = self.line_before(at);
        let digits = before.iter().skip_while(|c| c.is_whitespace());
        let count = digits.clone().count();
        (1..=9).contains(&count) && digits.clone().all(char::is_ascii_digit) && self.after(at).is_none_or(char::is_whitespace)
    }
}

/// Whether colons or semicolons of any script follow each other, blanks between them or none.
fn has_row_of_colons(line: &[char]) -> bool {
    let mut visible = line.iter().filter(|c| !c.is_whitespace());
    let mut before = visible.next();
    visible.any(|c| before.replace(c).is_some_and(|before| marks::is_colon_or_semicolon(*before) && marks::is_colon_or_semicolon(*c)))
        || line.iter().any(|c| marks::colons_of(*c) > 1)
}
