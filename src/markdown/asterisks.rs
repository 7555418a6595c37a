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
//! **1. Certain redactions.** A run that touches digits on both sides (`138****1234`), or a digit on one and no space on the other when it is
//! one star, three or more (`“8＋*”`); a run of one or of three stars with a word on both sides, one of them Han (`案件*余起`, `投资***亿元`); a Chinese
//! run of four or more. With `asterisks: redaction`, every run.
//!
//! **2. Pairs.** The other runs are paired as CommonMark pairs them, by the flanking rule of the CJK-friendly amendment, but within a sentence
//! (。！？；). What finds no partner there may find one over sentences: two runs of the same length, of which the first stands at the start of
//! a line or of a sentence and the last at a line's end, or, when the first begins the line, before or behind a mark. A Chinese run that finds
//! no partner is a redaction (`推进清廉**建设。`). One that has spaces on both sides is only stars.
//!
//! **3. What a pair is.** Pairs without a Chinese character or a digit beside them are emphasis. So are those with a real space outside on both
//! sides: that is how an author says so. A pair that fills its line is emphasis, unless its words speak against it. Any other pair is
//! emphasis when it is of two stars, cuts no number, its words do not speak against it, and it has one of five shapes: the sentence that leads
//! a paragraph, its end included; what leads a paragraph up to a mark (`**责任**：`, `- **2023年3月**，`); whole sentences among others; a quotation
//! or a figure with its unit (`**80亿元**`); a phrase of at most eleven characters or up to a mark, in which no clause ends. Where the entry
//! holds a certain redaction of words (by 1 with a Han neighbour, or unpaired by 2) nobody can tell, and only the leading sentence is still
//! emphasis. What is not emphasis is kept as redactions and reported as `markdown/ambiguous-asterisk`. Emphasis that hidden words could look
//! like as well is told as `markdown/possible-redaction`: sentences among others, two sentences with one subject, and bits of a clause that
//! are too short or too long for a term.
//!
//! **4. Words speak against a pair** when there are none; when their quotation marks and brackets do not match (`“清廉**”建设，打造“**品牌”`);
//! when they go over a line's end; when they begin or end with a word that joins (`新的**力度和**速度`, `原局长**利用职务便利为**公司谋利`); when the same
//! character stands before both runs or behind both (`市**局组织全市**系统`), which is what a name looks like that was taken out twice; when a run
//! stands where a name was: before the kind of a place, an office or a company (`**县`, `**路`, `**信息技术有限公司`), between a level of government
//! and an office of it (`全市**系统`), beside a title (`**书记`), behind a surname (`张**于2016年入职`). What is one quotation from end to end is taken as such.
//!
//! **5. Forgotten partners.** `markdown/unclosed-emphasis` warns of a run of two behind a space or at a line's start that finds no partner and is
//! not followed by a title, and of unpaired runs in Latin text.
//!
//! The result is a list of repairs: redactions become stand-ins, so that the parser cannot pair them; a delimiter that the plain flanking
//! rule would refuse gets a stand-in beside it that is neither space nor punctuation. So the parser's own reading agrees with this one.

mod candidate;
mod pairing;
mod words;

use std::ops::Range;

use super::Asterisks;
use super::characters::{HIDDEN_STAR, JOINER, PLAIN_STAR, is_chinese, is_cjk, is_numeric, is_punctuation, is_wide, is_word};
use super::diagnostics::DiagnosticSink;
use super::draft::{Draft, Edit};
use super::leaves::{Leaf, Run};
use crate::diag::Diagnostic;
use crate::markdown::rules;
use candidate::{Candidate, LONGEST_WORDS, Verdict};
use pairing::Pairing;
use words::{OFFICES, TITLES};

/// The repairs that make the parser read the asterisks of a draft by this module's rule, in the draft's offsets.
pub(super) fn decide(draft: &Draft<'_>, leaves: &[Leaf], asterisks: Asterisks, diagnostics: &mut DiagnosticSink<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for leaf in leaves {
        for run in &leaf.tildes {
            separate(run, Parts { opening: 0, closing: 2 }, &mut edits);
        }
    }
    match asterisks {
        Asterisks::Redaction => {
            let runs = leaves.iter().flat_map(|leaf| &leaf.stars);
            edits.extend(runs.map(|run| Edit::replace(run.range(), HIDDEN_STAR, run.len)));
        }
        Asterisks::Rule => decide_by_rule(draft, leaves, diagnostics, &mut edits),
    }
    edits
}

fn decide_by_rule(draft: &Draft<'_>, leaves: &[Leaf], diagnostics: &mut DiagnosticSink<'_>, edits: &mut Vec<Edit>) {
    let mut readings: Vec<Reading<'_>> = leaves.iter().map(Reading::new).collect();
    let evidence = readings.iter().find_map(|reading| reading.evidence(&draft.text)).map(|run| draft.origin(run.range()));
    let verdicts: Vec<Vec<Verdict>> = readings.iter().map(|reading| reading.verdicts(draft, evidence.is_some())).collect();
    let is_of_emphasis = evidence.is_none() && is_of_emphasis(&readings, &verdicts);
    for (reading, verdicts) in readings.iter_mut().zip(verdicts) {
        reading.judge_pairs(draft, &verdicts, evidence.as_ref(), is_of_emphasis, diagnostics);
        reading.report_unclosed(draft, diagnostics);
        reading.push_edits(edits);
    }
}

/// Whether an entry uses its stars for emphasis and for nothing else: several pairs, none of them doubtful, and no run without a partner. Names
/// that were taken out do not come in pairs that all look like this.
fn is_of_emphasis(readings: &[Reading<'_>], verdicts: &[Vec<Verdict>]) -> bool {
    const SEVERAL: usize = 3;
    let is_paired = readings.iter().all(|reading| reading.fates.iter().all(|fate| *fate == Fate::Paired));
    let pairs = verdicts.iter().flatten().count();
    is_paired && pairs >= SEVERAL && !verdicts.iter().flatten().any(|verdict| *verdict == Verdict::Doubt)
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

    /// What each pair is by itself.
    fn verdicts(&self, draft: &Draft<'_>, has_evidence: bool) -> Vec<Verdict> {
        let judge = |pair: &Pair| {
            let (opening, closing) = (&self.runs[pair.opening], &self.runs[pair.closing]);
            Candidate::new(&draft.text, opening, closing).judge(has_evidence)
        };
        let mut verdicts: Vec<Verdict> = self.pairs.iter().map(judge).collect();
        let terms: Vec<bool> = self.pairs.iter().map(|pair| self.is_term_of_list(pair, &draft.text)).collect();
        // One term of a list that is doubtful makes the others so; where none is, nobody needs to be told.
        for (verdict, is_term) in verdicts.iter_mut().zip(terms) {
            if is_term && *verdict == Verdict::Told {
                *verdict = Verdict::Emphasis;
            }
        }
        verdicts
    }

    /// Whether a pair stands beside another one, with nothing but 、 or 和 between them: `**甲**、**乙**和**丙**`.
    fn is_term_of_list(&self, pair: &Pair, text: &str) -> bool {
        let joins = |from: usize, to: usize| {
            matches!(&text[self.runs[from].range().end..self.runs[to].start], "、" | "和" | "与" | "及" | "以及" | "或")
        };
        let is_paired = |index: usize| self.fates[index] == Fate::Paired;
        let is_before = pair.opening.checked_sub(1).is_some_and(|index| is_paired(index) && joins(index, pair.opening));
        let behind = pair.closing + 1;
        is_before || (behind < self.runs.len() && is_paired(behind) && joins(pair.closing, behind))
    }

    /// Takes apart the pairs that may be redactions and reports them; pairs that share a run with one go with it.
    fn judge_pairs(
        &mut self,
        draft: &Draft<'_>,
        verdicts: &[Verdict],
        evidence: Option<&Range<usize>>,
        is_of_emphasis: bool,
        diagnostics: &mut DiagnosticSink<'_>,
    ) {
        let mut groups = Groups((0..self.runs.len()).collect());
        let mut doubtful = vec![false; self.runs.len()];
        for pair in &self.pairs {
            groups.join(pair.opening, pair.closing);
        }
        // Three stars on both sides are two pairs, and one doubt.
        let is_again = |index: usize| index > 0 && self.pairs[index - 1].is_between_same_runs(self.pairs[index]);
        for (index, pair) in self.pairs.iter().enumerate().filter(|(index, _)| !is_again(*index)) {
            let (opening, closing) = (&self.runs[pair.opening], &self.runs[pair.closing]);
            match verdicts[index] {
                Verdict::Told if !is_of_emphasis => report_emphasis(draft, opening, closing, diagnostics),
                Verdict::Emphasis | Verdict::Told => {}
                Verdict::Doubt => {
                    doubtful[groups.of(pair.opening)] = true;
                    report_doubt(draft, opening, closing, evidence, diagnostics);
                }
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

    fn report_unclosed(&self, draft: &Draft<'_>, diagnostics: &mut DiagnosticSink<'_>) {
        for (run, _) in self.runs.iter().zip(&self.fates).filter(|(_, fate)| **fate == Fate::Alone) {
            if !is_unclosed(run, &draft.text[run.range().end..]) {
                continue;
            }
            let stars = "*".repeat(run.len);
            diagnostics.add(&rules::MARKDOWN_UNCLOSED_EMPHASIS, draft.origin(run.range()), |_| {
                let read_as = if is_hidden_alone(run) { "隐去的文字" } else { "星号" };
                Diagnostic::new(&rules::MARKDOWN_UNCLOSED_EMPHASIS, format!("这处「{stars}」在本句没有与它成对的另一处，已按{read_as}处理"))
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
        let is_read_otherwise = |(run, fate): (&Run, &Fate)| *fate == Fate::Hidden || is_amended(run) || touches_digit(run);
        if !self.runs.iter().zip(&self.fates).any(is_read_otherwise) {
            return;
        }
        for ((run, fate), parts) in self.runs.iter().zip(&self.fates).zip(parts) {
            let with = if *fate == Fate::Hidden || is_hidden_alone(run) { HIDDEN_STAR } else { PLAIN_STAR };
            if *fate != Fate::Paired {
                edits.push(Edit::replace(run.range(), with, run.len));
                continue;
            }
            separate(run, parts, edits);
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
fn separate(run: &Run, parts: Parts, edits: &mut Vec<Edit>) {
    if !is_amended(run) {
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
    let is_within_word = is_word(before) && is_word(after) && (is_wide(before) || is_wide(after));
    let is_within_number = touches_digit(run) && !before.is_whitespace() && !after.is_whitespace();
    match run.len {
        1 | 3 => is_within_word || is_within_number,
        2 => false,
        _ => is_chinese_run(run) || is_within_number,
    }
}

fn touches_digit(run: &Run) -> bool {
    is_numeric(run.before) || is_numeric(run.after)
}

/// Whether the amendment may flank a run otherwise than the plain rule.
fn is_amended(run: &Run) -> bool {
    is_cjk(run.before) || is_cjk(run.after) || is_chinese_run(run)
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

fn report_doubt(draft: &Draft<'_>, opening: &Run, closing: &Run, evidence: Option<&Range<usize>>, diagnostics: &mut DiagnosticSink<'_>) {
    let range = draft.origin(opening.start..closing.range().end);
    diagnostics.add(&rules::MARKDOWN_AMBIGUOUS_ASTERISK, range, |diagnostics| {
        let words = shorten(&draft.text[opening.start..closing.range().end]);
        let mut diagnostic = Diagnostic::new(
            &rules::MARKDOWN_AMBIGUOUS_ASTERISK,
            format!("「{words}」里的星号可能是强调，也可能是隐去的文字，已按隐去的文字处理"),
        );
        if let Some(evidence) = evidence {
            let line = diagnostics.line(evidence.start);
            diagnostic = diagnostic.hint(format!("第 {line} 行有星号肯定是隐去的文字，所以本文的成对星号都要写明"));
        }
        diagnostic
            .hint("如本文的星号都是隐去的文字，在文首加 asterisks: redaction")
            .hint(r"如是强调，在两处星号的外侧各加一个空格；如只是星号本身，写成 \*")
    });
}

fn report_emphasis(draft: &Draft<'_>, opening: &Run, closing: &Run, diagnostics: &mut DiagnosticSink<'_>) {
    diagnostics.add(&rules::MARKDOWN_POSSIBLE_REDACTION, draft.origin(opening.start..closing.range().end), |_| {
        let words = shorten(&draft.text[opening.start..closing.range().end]);
        Diagnostic::new(&rules::MARKDOWN_POSSIBLE_REDACTION, format!("「{words}」已按强调处理，但两处星号也可能是隐去的文字"))
            .hint("如是隐去的文字，在文首加 asterisks: redaction；如是强调，在两处星号的外侧各加一个空格，就不再提示")
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
