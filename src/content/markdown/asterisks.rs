//! Which asterisks hide words and which mark them.
//!
//! An office writes `清廉**建设` where two characters were taken out, and `坚持**问题导向**抓整改` where four are to stand out. CommonMark
//! knows only the second. A star of the first kind that the parser pairs off vanishes, and the text says something else; that must never
//! happen. A star of the second kind that is kept is printed as a redaction and stands out on every proof. So doubt keeps the stars, and
//! says so.
//!
//! A *run* is a row of stars in running text (not in code, not in an address, not a bullet or a line across). It is *Chinese* when a Han
//! character, a full-width sign or a quotation mark stands beside it; runs in Latin text are read as CommonMark reads them.
//!
//! **1. Certain redactions.** A run that touches digits on both sides (`138****1234`), or a digit on one and a word on the other when it is
//! one star, three or more; a run of one or of three stars with a word on both sides, one of them Han (`案件*余起`, `投资***亿元`); a Chinese
//! run of four or more. With `asterisks: redaction`, every run.
//!
//! **2. Pairs.** The other runs are paired as CommonMark pairs them, by the flanking rule of the CJK-friendly amendment, but never over the
//! end of a sentence (。！？；), unless the opening run stands behind a space or a line's start and the closing one before a space or a line's
//! end. A Chinese run that finds no partner is a redaction (`推进清廉**建设。`). One that has spaces on both sides is only stars.
//!
//! **3. What a pair is.** Pairs without a Chinese character or a digit beside them are emphasis. So are those with a real space outside: that
//! is how an author says so. A pair that fills its line is emphasis, unless its words speak against it. Any other pair is emphasis when it
//! is of two stars, no digit touches it, its words do not speak against it, and the entry holds no certain redaction of words (by 1 with a
//! Han neighbour, or unpaired by 2): in an entry that hides words, nobody can tell. What is not emphasis is kept as two redactions and
//! reported as `markdown/ambiguous-asterisk`.
//!
//! **4. Words speak against a pair** when its quotation marks and brackets do not match within it (`“清廉**”建设，打造“**品牌”`); when a clause
//! ends within it although it does not begin and end with a clause (`全市**系统推进，各地**部门落实`); when it goes over a line's end; when it is
//! longer than sixteen characters in the midst of a clause; when it begins or ends with a word that joins (`新的**力度和**速度`); when the same character stands before both runs or behind both
//! (`市**局组织全市**系统`), which is what a name looks like that was taken out twice; when a run stands between a level of government and
//! an office of it (`全市**系统`, `我县**局`), or before a title (`**书记`, `**同志`).
//!
//! **5. Forgotten partners.** `markdown/unclosed-emphasis` warns of a run of two behind a space or at a line's start that finds no partner and is
//! not followed by a title, and of unpaired runs in Latin text.
//!
//! The result is a list of repairs: redactions become stand-ins, so that the parser cannot pair them; a delimiter that the plain flanking
//! rule would refuse gets a stand-in beside it that is neither space nor punctuation. So the parser's own reading agrees with this one.

use std::ops::Range;

use super::Asterisks;
use super::characters::{
    HIDDEN_STAR, JOINER, PLAIN_STAR, closing_of, ends_clause, ends_sentence, is_chinese, is_cjk, is_closing, is_numeric, is_punctuation,
    is_wide, is_word,
};
use super::draft::{Draft, Edit};
use super::findings::Findings;
use super::leaves::{Leaf, Run};
use crate::diag::Diagnostic;

/// The longest words that a pair without spaces outside can mark; an author marks a phrase, at most a sentence.
const LONGEST_WORDS: usize = 900;

/// The longest phrase, in characters, that is marked in the midst of a clause without a space to say so.
const LONGEST_PHRASE: usize = 16;

/// What stands before the name of an office that was taken out.
const LEVELS: [&str; 9] = ["省", "市", "县", "区", "镇", "乡", "州", "各地", "等地"];

/// What stands behind the name of an office that was taken out.
const OFFICES: [&str; 16] =
    ["系统", "部门", "单位", "行业", "领域", "公司", "集团", "中心", "局", "委", "厅", "县", "区", "镇", "乡", "村"];

/// What stands behind the name of a person that was taken out.
const TITLES: [&str; 10] = ["书记", "同志", "局长", "主任", "处长", "科长", "市长", "县长", "组长", "某"];

/// Words that join what is before them to what is behind, so that no marked phrase ends with them.
const JOINING_ENDS: [&str; 6] = ["和", "与", "及", "、", "或", "等"];

/// The same at a phrase's start.
const JOINING_STARTS: [&str; 7] = ["和", "与", "及", "、", "或", "等", "的"];

/// The repairs that make the parser read the asterisks of a draft by this module's rule, in the draft's offsets.
pub(super) fn decide(draft: &Draft<'_>, leaves: &[Leaf], asterisks: Asterisks, findings: &mut Findings<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for leaf in leaves {
        for run in &leaf.tildes {
            separate(run, is_cjk(run.before) || is_cjk(run.after), Parts { opening: 0, closing: 2 }, &mut edits);
        }
    }
    match asterisks {
        Asterisks::Redaction => {
            let runs = leaves.iter().flat_map(|leaf| &leaf.stars);
            edits.extend(runs.map(|run| Edit::replace(run.range(), HIDDEN_STAR, run.len)));
        }
        Asterisks::Rule => decide_by_rule(draft, leaves, findings, &mut edits),
    }
    edits
}

fn decide_by_rule(draft: &Draft<'_>, leaves: &[Leaf], findings: &mut Findings<'_>, edits: &mut Vec<Edit>) {
    let mut readings: Vec<Reading<'_>> = leaves.iter().map(Reading::new).collect();
    let evidence = readings.iter().find_map(|reading| reading.evidence(&draft.text)).map(|run| draft.origin(run.range()));
    for reading in &mut readings {
        reading.judge_pairs(draft, evidence.as_ref(), findings);
        reading.report_unclosed(draft, findings);
        reading.push_edits(edits);
    }
}

/// Two runs that the parser would pair.
#[derive(Debug, Clone, Copy)]
struct Pair {
    opening: usize,
    closing: usize,
    /// 1 or 2.
    stars: usize,
}

impl Pair {
    fn is_between_same_runs(self, other: Self) -> bool {
        self.opening == other.opening && self.closing == other.closing
    }
}

/// What is known of one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// A certain redaction (1), or part of a doubtful pair (3).
    Hidden,
    /// Part of a pair.
    Paired,
    /// In no pair.
    Alone,
}

/// How many stars of a run belong to pairs.
#[derive(Debug, Clone, Copy, Default)]
struct Parts {
    opening: usize,
    closing: usize,
}

/// The runs of one leaf and what they turn out to be.
struct Reading<'a> {
    runs: &'a [Run],
    fates: Vec<Fate>,
    pairs: Vec<Pair>,
}

impl<'a> Reading<'a> {
    fn new(leaf: &'a Leaf) -> Self {
        let runs = &leaf.stars[..];
        let mut fates: Vec<Fate> = runs.iter().map(|run| if is_certain(run) { Fate::Hidden } else { Fate::Alone }).collect();
        let mut scopes = vec![Vec::new(); leaf.scopes];
        for (index, run) in runs.iter().enumerate().filter(|(index, _)| fates[*index] != Fate::Hidden) {
            scopes[run.scope].push(index);
        }
        let mut pairing = Pairing::new(runs);
        scopes.iter().for_each(|scope| pairing.pair(scope));
        let pairs = pairing.pairs;
        for pair in &pairs {
            fates[pair.opening] = Fate::Paired;
            fates[pair.closing] = Fate::Paired;
        }
        Self { runs, fates, pairs }
    }

    /// A run that certainly hides words; a number with hidden digits says nothing about the words around it.
    fn evidence(&self, text: &str) -> Option<&'a Run> {
        self.runs.iter().zip(&self.fates).find_map(|(run, fate)| {
            let hides_words = match fate {
                Fate::Hidden => is_chinese(run.before) && !is_numeric(run.before) || is_chinese(run.after) && !is_numeric(run.after),
                Fate::Alone => is_hidden_alone(run) && !is_unclosed(run, &text[run.range().end..]),
                Fate::Paired => false,
            };
            hides_words.then_some(run)
        })
    }

    /// Takes apart the pairs that may be redactions and reports them; pairs that share a run with one go with it.
    fn judge_pairs(&mut self, draft: &Draft<'_>, evidence: Option<&Range<usize>>, findings: &mut Findings<'_>) {
        let mut groups = Groups((0..self.runs.len()).collect());
        let mut doubtful = vec![false; self.runs.len()];
        for pair in &self.pairs {
            groups.join(pair.opening, pair.closing);
        }
        // Three stars on both sides are two pairs, and one doubt.
        let is_again = |index: usize| index > 0 && self.pairs[index - 1].is_between_same_runs(self.pairs[index]);
        for (_, pair) in self.pairs.iter().enumerate().filter(|(index, _)| !is_again(*index)) {
            let (opening, closing) = (&self.runs[pair.opening], &self.runs[pair.closing]);
            if !is_emphasis(&draft.text, opening, closing, evidence.is_some()) {
                doubtful[groups.of(pair.opening)] = true;
                report_doubt(draft, opening, closing, evidence, findings);
            }
        }
        for (index, fate) in self.fates.iter_mut().enumerate() {
            if doubtful[groups.of(index)] {
                *fate = Fate::Hidden;
            }
        }
        let fates = &self.fates;
        self.pairs.retain(|pair| fates[pair.opening] == Fate::Paired);
    }

    fn report_unclosed(&self, draft: &Draft<'_>, findings: &mut Findings<'_>) {
        for (run, _) in self.runs.iter().zip(&self.fates).filter(|(_, fate)| **fate == Fate::Alone) {
            if !is_unclosed(run, &draft.text[run.range().end..]) {
                continue;
            }
            let stars = "*".repeat(run.len);
            findings.add("markdown/unclosed-emphasis", draft.origin(run.range()), |_| {
                let read_as = if is_hidden_alone(run) { "隐去的文字" } else { "星号" };
                Diagnostic::warning("markdown/unclosed-emphasis", format!("这处「{stars}」在本句没有与它成对的另一处，已按{read_as}处理"))
                    .hint(format!("如是强调，在强调的文字两头各写一个 {stars}；如只是星号本身，写成 {}", r"\*".repeat(run.len)))
            });
        }
    }

    /// Leaves alone what the parser reads the same way; a leaf of Latin text mostly is.
    fn push_edits(&self, edits: &mut Vec<Edit>) {
        let mut parts = vec![Parts::default(); self.runs.len()];
        for pair in &self.pairs {
            parts[pair.opening].opening += pair.stars;
            parts[pair.closing].closing += pair.stars;
        }
        let is_read_otherwise = |(run, fate): (&Run, &Fate)| *fate == Fate::Hidden || is_chinese_run(run) || touches_digit(run);
        if !self.runs.iter().zip(&self.fates).any(is_read_otherwise) {
            return;
        }
        for ((run, fate), parts) in self.runs.iter().zip(&self.fates).zip(parts) {
            let with = if *fate == Fate::Hidden || is_hidden_alone(run) { HIDDEN_STAR } else { PLAIN_STAR };
            if *fate != Fate::Paired {
                edits.push(Edit::replace(run.range(), with, run.len));
                continue;
            }
            separate(run, is_chinese_run(run), parts, edits);
            let rest = run.start + parts.closing..run.range().end - parts.opening;
            if !rest.is_empty() {
                edits.push(Edit::replace(rest.clone(), with, rest.len()));
            }
        }
    }
}

/// Runs that pairs hold together: each points to another of its group, the last one to itself.
struct Groups(Vec<usize>);

impl Groups {
    fn of(&mut self, mut index: usize) -> usize {
        while self.0[index] != index {
            self.0[index] = self.0[self.0[index]];
            index = self.0[index];
        }
        index
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.of(one), self.of(other));
        self.0[one.max(other)] = one.min(other);
    }
}

/// Makes the plain flanking rule accept a run: a delimiter with something beside it that is neither space nor punctuation is one.
fn separate(run: &Run, is_amended: bool, parts: Parts, edits: &mut Vec<Edit>) {
    if !is_amended {
        return;
    }
    if parts.closing > 0 && is_punctuation(run.before) && !(run.after.is_whitespace() || is_punctuation(run.after)) {
        edits.push(Edit::insert(run.start, JOINER));
    }
    if parts.opening > 0 && is_punctuation(run.after) && !(run.before.is_whitespace() || is_punctuation(run.before)) {
        edits.push(Edit::insert(run.range().end, JOINER));
    }
}

/// Whether a run is a redaction whatever the others are (1).
fn is_certain(run: &Run) -> bool {
    let (before, after) = (run.before, run.after);
    if is_numeric(before) && is_numeric(after) {
        return true;
    }
    let is_inside_word = is_sticking(before) && is_sticking(after);
    let touches_wide = is_wide(before) && is_word(before) || is_wide(after) && is_word(after);
    match run.len {
        1 | 3 => is_inside_word && (touches_wide || touches_digit(run)),
        2 => false,
        _ => is_chinese_run(run) || touches_digit(run) && is_inside_word,
    }
}

/// A character that makes a run part of a word or a number.
fn is_sticking(c: char) -> bool {
    is_word(c) || is_numeric(c)
}

fn touches_digit(run: &Run) -> bool {
    is_numeric(run.before) || is_numeric(run.after)
}

fn is_chinese_run(run: &Run) -> bool {
    is_chinese(run.before) || is_chinese(run.after)
}

/// Whether a run without a partner is a redaction (2).
fn is_hidden_alone(run: &Run) -> bool {
    let stands_free = run.before.is_whitespace() && run.after.is_whitespace();
    !stands_free && (is_chinese_run(run) || touches_digit(run))
}

/// Whether a run without a partner looks like half an emphasis (5).
fn is_unclosed(run: &Run, behind: &str) -> bool {
    let opens = run.before.is_whitespace() && !run.after.is_whitespace();
    if is_chinese_run(run) || touches_digit(run) {
        return opens && run.len == 2 && is_word(run.after) && !TITLES.iter().chain(&OFFICES).any(|word| behind.starts_with(word));
    }
    let closes = run.after.is_whitespace() && !run.before.is_whitespace();
    match run.len {
        1 => opens && is_word(run.after),
        2 | 3 => (opens && is_word(run.after)) || (closes && is_word(run.before)),
        _ => false,
    }
}

/// Whether a pair is certainly emphasis (3).
fn is_emphasis(text: &str, opening: &Run, closing: &Run, has_evidence: bool) -> bool {
    let is_plain = !is_chinese_run(opening) && !is_chinese_run(closing) && !touches_digit(opening) && !touches_digit(closing);
    if is_plain {
        return true;
    }
    let is_marked = opening.before.is_whitespace() && closing.after.is_whitespace();
    let has_space_outside = opening.before != '\n' || closing.after != '\n';
    if is_marked && has_space_outside {
        return true;
    }
    let is_touched = touches_digit(opening) || touches_digit(closing) || opening.len != 2 || closing.len != 2;
    if !is_marked && (has_evidence || is_touched) {
        return false;
    }
    !speaks_against(text, opening, closing)
}

/// Whether the words of a pair tell that it is none (4).
fn speaks_against(text: &str, opening: &Run, closing: &Run) -> bool {
    let words = &text[opening.range().end..closing.start];
    let behind = &text[closing.range().end..];
    words.len() > LONGEST_WORDS
        || opening.line != closing.line
        || !is_balanced(words)
        || (has_clause_end(words) && !is_aligned(opening, closing))
        || (is_within_clause(opening, closing) && words.chars().nth(LONGEST_PHRASE).is_some())
        || JOINING_STARTS.iter().any(|word| words.starts_with(word))
        || JOINING_ENDS.iter().any(|word| words.ends_with(word))
        || has_same_frame(opening, closing)
        || hides_name(&text[..opening.start], words)
        || hides_name(words, behind)
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

/// Whether a pair begins where a clause begins and ends where one ends.
fn is_aligned(opening: &Run, closing: &Run) -> bool {
    let ends = |c: char| c.is_whitespace() || ends_clause(c) || is_closing(c);
    let begins = |c: char| c.is_whitespace() || ends_clause(c) || closing_of(c).is_some();
    begins(opening.before) && (ends(closing.before) || ends(closing.after))
}

/// Whether words go on before and behind a pair.
fn is_within_clause(opening: &Run, closing: &Run) -> bool {
    is_word(opening.before) && is_word(closing.after)
}

fn has_same_frame(opening: &Run, closing: &Run) -> bool {
    let is_same = |a: char, b: char| a == b && is_wide(a) && is_word(a);
    is_same(opening.before, closing.before) || is_same(opening.after, closing.after)
}

/// Whether a run stands where the name of an office or a person was taken out.
fn hides_name(ahead: &str, behind: &str) -> bool {
    let is_office = || LEVELS.iter().any(|level| ahead.ends_with(level)) && OFFICES.iter().any(|office| behind.starts_with(office));
    TITLES.iter().any(|title| behind.starts_with(title)) || is_office()
}

fn report_doubt(draft: &Draft<'_>, opening: &Run, closing: &Run, evidence: Option<&Range<usize>>, findings: &mut Findings<'_>) {
    let range = draft.origin(opening.start..closing.range().end);
    findings.add("markdown/ambiguous-asterisk", range, |findings| {
        let words = shorten(&draft.text[opening.start..closing.range().end]);
        let mut diagnostic = Diagnostic::error(
            "markdown/ambiguous-asterisk",
            format!("「{words}」里的星号可能是强调，也可能是隐去的文字，已按隐去的文字处理"),
        );
        if let Some(evidence) = evidence {
            let line = findings.line(evidence.start);
            diagnostic = diagnostic.hint(format!("第 {line} 行有星号肯定是隐去的文字，所以本文的成对星号都要写明"));
        }
        diagnostic
            .hint("如本文的星号都是隐去的文字，在文首加 asterisks: redaction")
            .hint(r"如是强调，在两处星号的外侧各加一个空格；如只是星号本身，写成 \*")
    });
}

/// The ends of long words.
fn shorten(words: &str) -> String {
    const KEPT: usize = 10;
    let chars: Vec<char> = words.chars().take(4 * LONGEST_WORDS).filter_map(super::characters::original).collect();
    if chars.len() <= 2 * KEPT + 2 {
        return chars.into_iter().collect();
    }
    let start: String = chars[..KEPT].iter().collect();
    let end: String =
        words.chars().rev().take(KEPT).collect::<Vec<_>>().into_iter().rev().filter_map(super::characters::original).collect();
    format!("{start}…{end}")
}

/// CommonMark's way to pair delimiters (its appendix, "process emphasis"), sentence by sentence.
struct Pairing<'a> {
    runs: &'a [Run],
    /// Stars of each run that are in no pair yet.
    left: Vec<usize>,
    /// Runs that may open something, innermost last.
    openers: Vec<usize>,
    /// Below this height no opener suits a closer of this class.
    floors: [usize; 6],
    /// Runs that found no partner in their sentence and stand in no pair.
    unpaired: Vec<usize>,
    pairs: Vec<Pair>,
}

impl<'a> Pairing<'a> {
    fn new(runs: &'a [Run]) -> Self {
        let left = runs.iter().map(|run| run.len).collect();
        Self { runs, left, openers: Vec::new(), floors: [0; 6], unpaired: Vec::new(), pairs: Vec::new() }
    }

    /// Pairs the runs of one scope.
    fn pair(&mut self, scope: &[usize]) {
        let pairs_before = self.pairs.len();
        let mut sentence = 0;
        for &index in scope {
            let run = &self.runs[index];
            if run.closes_in > sentence {
                self.leave_sentence();
                sentence = run.closes_in;
            }
            if can_close(run) {
                self.close(index);
            }
            if run.opens_in > sentence {
                self.leave_sentence();
                sentence = run.opens_in;
            }
            if self.left[index] > 0 && can_open(run) {
                self.openers.push(index);
            } else if self.left[index] == run.len {
                self.unpaired.push(index);
            }
        }
        self.leave_sentence();
        self.pair_over_sentences(scope, pairs_before);
    }

    fn leave_sentence(&mut self) {
        self.floors = [0; 6];
        let (runs, left) = (self.runs, &self.left);
        self.unpaired.extend(self.openers.drain(..).filter(|&index| left[index] == runs[index].len));
    }

    fn close(&mut self, index: usize) {
        let class = self.runs[index].len % 3 + 3 * usize::from(can_open(&self.runs[index]));
        while self.left[index] > 0 {
            let floor = self.floors[class];
            let found = (floor..self.openers.len()).rev().find(|&height| suits(&self.runs[self.openers[height]], &self.runs[index]));
            let Some(height) = found else {
                self.floors[class] = self.openers.len();
                return;
            };
            self.take(height, index);
        }
    }

    /// Pairs an opener with a closer; what could open between them no longer can.
    fn take(&mut self, height: usize, closing: usize) {
        let opening = self.openers[height];
        let stars = if self.left[opening] >= 2 && self.left[closing] >= 2 { 2 } else { 1 };
        self.pairs.push(Pair { opening, closing, stars });
        self.left[opening] -= stars;
        self.left[closing] -= stars;
        self.openers.truncate(height + usize::from(self.left[opening] > 0));
        for floor in &mut self.floors {
            *floor = (*floor).min(self.openers.len());
        }
    }

    /// Pairs of two stars that fill whole sentences, and say so by the space or the line's end outside.
    fn pair_over_sentences(&mut self, scope: &[usize], pairs_before: usize) {
        let mut unpaired = std::mem::take(&mut self.unpaired);
        unpaired.sort_unstable();
        let is_within = self.within_pairs(scope, pairs_before);
        let mut openers = Vec::new();
        for index in unpaired {
            let run = &self.runs[index];
            let place = scope.partition_point(|&other| other < index);
            if run.len != 2 || is_within[place] {
                continue;
            }
            let ends_sentence = ends_sentence(run.before) || is_closing(run.before);
            if can_close(run) && run.after.is_whitespace() && ends_sentence {
                if let Some(opening) = openers.pop() {
                    self.pairs.push(Pair { opening, closing: index, stars: 2 });
                    openers.clear();
                }
            } else if can_open(run) && run.before.is_whitespace() {
                openers.push(index);
            }
        }
    }

    /// Which runs of a scope stand between the two of a pair.
    fn within_pairs(&self, scope: &[usize], pairs_before: usize) -> Vec<bool> {
        let place = |index: usize| scope.partition_point(|&other| other < index);
        let mut changes = vec![0_isize; scope.len() + 1];
        for pair in &self.pairs[pairs_before..] {
            changes[place(pair.opening) + 1] += 1;
            changes[place(pair.closing)] -= 1;
        }
        let mut depth = 0;
        changes[..scope.len()]
            .iter()
            .map(|change| {
                depth += change;
                depth > 0
            })
            .collect()
    }
}

/// The rule of three: `*foo**bar*` is one emphasis.
fn suits(opening: &Run, closing: &Run) -> bool {
    let is_both = can_open(closing) || can_close(opening);
    !is_both || !(opening.len + closing.len).is_multiple_of(3) || (opening.len.is_multiple_of(3) && closing.len.is_multiple_of(3))
}

/// Left-flanking, in the sense of the CJK-friendly amendment.
fn can_open(run: &Run) -> bool {
    flanks(run.after, run.before)
}

/// Right-flanking, in the same sense.
fn can_close(run: &Run) -> bool {
    flanks(run.before, run.after)
}

fn flanks(inner: char, outer: char) -> bool {
    let is_foreign_mark = |c: char| is_punctuation(c) && !is_cjk(c);
    !inner.is_whitespace() && (!is_foreign_mark(inner) || outer.is_whitespace() || is_foreign_mark(outer) || is_cjk(outer))
}
