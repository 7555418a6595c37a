//! What two paired runs turn out to be: emphasis, or words taken out on both sides (3 and 4 of the rule).

use super::super::characters::{closing_of, ends_clause, ends_sentence, is_chinese, is_closing, is_numeric, is_wide, is_word};
use super::super::leaves::Run;
use super::words::{follows_place, hides_name, joins_before, joins_behind};
use super::{is_chinese_run, touches_digit};

/// The longest words that a pair without spaces outside can mark; an author marks a phrase, at most a sentence.
pub(super) const LONGEST_WORDS: usize = 900;

/// The longest words that a pair can mark when it fills its line; a bound, so that no row of stars takes long.
pub(super) const LONGEST_LINE: usize = 9_000;

/// The longest phrase, in characters, that is marked in the midst of a clause without a space to say so.
pub(super) const LONGEST_PHRASE: usize = 11;

/// The longest term, in characters, that is marked in the midst of a sentence without a doubt.
pub(super) const LONGEST_TERM: usize = 8;

/// The longest unit of a figure, in characters.
pub(super) const LONGEST_UNIT: usize = 4;

/// What a pair turns out to be (3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Emphasis,
    /// Emphasis that masked words look like too: it is told how to write those.
    Told,
    Doubt,
}

/// A pair and the words around it.
pub(super) struct Candidate<'a> {
    opening: &'a Run,
    closing: &'a Run,
    ahead: &'a str,
    words: &'a str,
    behind: &'a str,
}

impl<'a> Candidate<'a> {
    pub(super) fn new(text: &'a str, opening: &'a Run, closing: &'a Run) -> Self {
        let ahead = &text[..opening.start];
        let words = &text[opening.range().end..closing.start];
        Self { opening, closing, ahead, words, behind: &text[closing.range().end..] }
    }

    pub(super) fn judge(&self, has_evidence: bool) -> Verdict {
        if self.is_plain() || self.is_set_apart() {
            return Verdict::Emphasis;
        }
        if self.speaks_against() || !self.has_shape(has_evidence) {
            return Verdict::Doubt;
        }
        if self.looks_masked() { Verdict::Told } else { Verdict::Emphasis }
    }

    /// Without a Chinese character or a digit beside it.
    fn is_plain(&self) -> bool {
        ![self.opening, self.closing].into_iter().any(|run| is_chinese_run(run) || touches_digit(run))
    }

    /// With a space outside, which is how an author says that emphasis is meant.
    fn is_set_apart(&self) -> bool {
        self.is_alone_in_line_or_spaced() && (self.opening.before != '\n' || self.closing.after != '\n')
    }

    fn is_alone_in_line_or_spaced(&self) -> bool {
        self.opening.before.is_whitespace() && self.closing.after.is_whitespace()
    }

    /// Whether the pair has one of the shapes of emphasis.
    fn has_shape(&self, has_evidence: bool) -> bool {
        if self.is_alone_in_line_or_spaced() {
            return true;
        }
        if self.opening.len != 2
            || self.closing.len != 2
            || cuts_number(self.opening.before, self.opening.after)
            || cuts_number(self.closing.after, self.closing.before)
        {
            return false;
        }
        self.is_lead() || (!has_evidence && (self.is_head() || self.is_sentence() || self.is_phrase()))
    }

    /// The sentence that leads a paragraph, its end included.
    fn is_lead(&self) -> bool {
        self.opening.before.is_whitespace() && ends_sentence(self.closing.before)
    }

    /// What leads a paragraph up to a mark.
    fn is_head(&self) -> bool {
        self.opening.before.is_whitespace() && (ends_clause(self.closing.after) || self.closing.before == '：')
    }

    /// Whole sentences among others.
    fn is_sentence(&self) -> bool {
        let begins = ends_sentence(self.opening.before) || is_closing(self.opening.before);
        begins && ends_sentence(self.closing.before)
    }

    /// Whether words between two hidden names could well be these: a bit of a clause, or sentences with the same subject.
    fn looks_masked(&self) -> bool {
        if self.is_alone_in_line_or_spaced() || is_quotation(self.words) || is_figure(self.words) {
            return false;
        }
        if ends_sentence(self.closing.before) {
            let is_among_others = !self.opening.before.is_whitespace() && is_word(self.closing.after);
            let has_same_subject = self.words.chars().take(2).eq(self.behind.chars().take(2));
            return is_among_others || has_same_subject || follows_place(self.behind);
        }
        let length = self.words.chars().count();
        let is_bit = length == 1 || length > LONGEST_TERM || (length == 2 && !is_word(self.closing.after));
        !self.opening.before.is_whitespace() && is_bit && self.words.chars().all(|c| is_wide(c) && is_word(c))
    }

    /// A short phrase, a figure or a quotation in the midst of a sentence.
    fn is_phrase(&self) -> bool {
        if is_quotation(self.words) || is_figure(self.words) {
            return true;
        }
        let is_touched = is_numeric(self.opening.after) || is_numeric(self.closing.before);
        let is_list = self.words.contains('、') && is_word(self.opening.before);
        let ends_too_late = self.closing.before == '，' || ends_sentence(self.closing.before);
        !is_touched && !is_list && !ends_too_late && !has_clause_end(self.words) && !self.is_within_clause_and_long()
    }

    fn is_within_clause_and_long(&self) -> bool {
        is_word(self.opening.before) && is_word(self.closing.after) && is_long(self.words)
    }

    /// A line of its own that ends with a sentence's end, all of it marked.
    fn is_whole_line(&self) -> bool {
        self.is_alone_in_line_or_spaced() && ends_sentence(self.closing.before)
    }

    fn longest_words(&self) -> usize {
        if self.is_alone_in_line_or_spaced() { LONGEST_LINE } else { LONGEST_WORDS }
    }

    /// Whether the words of a pair tell that it is none (4).
    fn speaks_against(&self) -> bool {
        let words = self.words;
        if is_quotation(words) && is_balanced(words) {
            return words.len() > self.longest_words() || self.opening.line != self.closing.line;
        }
        words.len() > self.longest_words()
            || self.opening.line != self.closing.line
            || !words.contains(is_word)
            || !is_balanced(words)
            || joins_before(words)
            || (joins_behind(words) && !(self.is_head() && words.ends_with(['的', '为'])))
            || has_same_frame(self.opening, self.closing)
            || (hides_name(self.ahead, words) && !self.is_whole_line())
            || (!ends_sentence(self.closing.before) && hides_name(words, self.behind))
    }
}

/// Whether a run with this digit outside and this character inside stands in a number or beside a masked one.
fn cuts_number(outside: char, inside: char) -> bool {
    is_numeric(outside) && is_word(inside)
}

/// Whether all of the words are one quotation or stand in one pair of brackets.
fn is_quotation(words: &str) -> bool {
    let Some(closing) = words.chars().next().and_then(closing_of) else { return false };
    words.ends_with(closing)
}

/// Whether the words are a number with its unit, or a date.
fn is_figure(words: &str) -> bool {
    let is_number = |c: char| is_numeric(c) || matches!(c, '.' | ',' | '%' | '-' | '—' | '～' | '~' | '+' | '/');
    let begins = words.strip_prefix(['约', '近', '超', '第']).unwrap_or(words).starts_with(|c: char| is_numeric(c));
    let ends = words.chars().next_back().is_some_and(|c| !is_numeric(c));
    let longest_unit = words.split(is_number).map(|unit| unit.chars().count()).max().unwrap_or(0);
    begins && ends && longest_unit <= LONGEST_UNIT && !words.contains(|c: char| ends_clause(c) || c.is_whitespace())
}

/// Whether quotation marks and brackets match within the words.
fn is_balanced(words: &str) -> bool {
    let mut open = Vec::new();
    for c in words.chars() {
        if let Some(closing) = closing_of(c) {
            open.push(closing);
        } else if is_closing(c) && open.pop() != Some(c) {
            return false;
        }
    }
    open.is_empty()
}

/// Whether a clause ends within the words and not only at their end, quotations and brackets apart.
fn has_clause_end(words: &str) -> bool {
    let mut depth = 0_usize;
    let words = words.trim_end_matches(|c| ends_clause(c) || is_closing(c));
    words.chars().any(|c| {
        depth += usize::from(closing_of(c).is_some());
        depth = depth.saturating_sub(usize::from(is_closing(c)));
        depth == 0 && ends_clause(c)
    })
}

/// Whether the words are more than a phrase; what is neither Chinese nor a number may be an address.
fn is_long(words: &str) -> bool {
    words.chars().filter(|&c| is_chinese(c) || is_numeric(c)).nth(LONGEST_PHRASE).is_some()
}

/// Whether both runs stand before the same character or behind it, within a clause.
fn has_same_frame(opening: &Run, closing: &Run) -> bool {
    let is_same = |a: char, b: char| a == b && is_wide(a) && is_word(a) && !ends_clause(closing.before);
    is_same(opening.before, closing.before) || is_same(opening.after, closing.after)
}
