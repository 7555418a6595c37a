//! Which run belongs to which, before anybody asks what the pair means (2 of the rule).

use super::super::characters::{ends_clause, ends_sentence, is_cjk, is_closing, is_punctuation};
use super::super::leaves::Run;
use super::Pair;

/// CommonMark's way to pair delimiters (its appendix, "process emphasis"), sentence by sentence.
pub(super) struct Pairing<'a> {
    runs: &'a [Run],
    /// Stars of each run that are in no pair yet.
    left: Vec<usize>,
    /// Runs that may open something, innermost last.
    openers: Vec<usize>,
    /// Below this height no opener suits a closer of this class.
    floors: [usize; 6],
    /// Runs that found no partner in their sentence and stand in no pair.
    unpaired: Vec<usize>,
    pub(super) pairs: Vec<Pair>,
}

impl<'a> Pairing<'a> {
    pub(super) fn new(runs: &'a [Run]) -> Self {
        let left = runs.iter().map(|run| run.len).collect();
        Self { runs, left, openers: Vec::new(), floors: [0; 6], unpaired: Vec::new(), pairs: Vec::new() }
    }

    /// Pairs the runs of one scope.
    pub(super) fn pair(&mut self, scope: &[usize]) {
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

    /// Pairs over the end of a sentence: from a line's start or a sentence's to a line's end, a sentence's or a clause's.
    fn pair_over_sentences(&mut self, scope: &[usize], pairs_before: usize) {
        let mut unpaired = std::mem::take(&mut self.unpaired);
        unpaired.sort_unstable();
        let is_within = self.within_pairs(scope, pairs_before);
        let mut opener: Option<usize> = None;
        for index in unpaired {
            let run = &self.runs[index];
            let place = scope.partition_point(|&other| other < index);
            if run.len > 3 || is_within[place] || self.left[index] != run.len {
                continue;
            }
            match opener {
                Some(opening) if can_close(run) && fills(&self.runs[opening], run) => {
                    self.push_whole(opening, index);
                    opener = None;
                }
                _ => opener = (can_open(run) && begins_sentence(run)).then_some(index),
            }
        }
    }

    /// Pairs all stars of two runs of the same length.
    fn push_whole(&mut self, opening: usize, closing: usize) {
        let len = self.runs[opening].len;
        if len != 2 {
            self.pairs.push(Pair { opening, closing, stars: 1 });
        }
        if len >= 2 {
            self.pairs.push(Pair { opening, closing, stars: 2 });
        }
        self.left[opening] = 0;
        self.left[closing] = 0;
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

pub(super) fn begins_sentence(run: &Run) -> bool {
    run.before.is_whitespace() || ends_sentence(run.before) || is_closing(run.before)
}

/// Whether two runs mark whole sentences: up to the line's end, or, from its start, up to a mark. One star and three only fill lines.
pub(super) fn fills(opening: &Run, closing: &Run) -> bool {
    let is_to_end = closing.after.is_whitespace();
    let is_from_start = opening.before.is_whitespace();
    let is_to_mark = ends_sentence(closing.before) || ends_clause(closing.after);
    opening.len == closing.len
        && match opening.len {
            2 => is_to_end || (is_from_start && is_to_mark),
            _ => is_to_end && is_from_start,
        }
}

/// The rule of three: `*foo**bar*` is one emphasis.
pub(super) fn suits(opening: &Run, closing: &Run) -> bool {
    let is_both = can_open(closing) || can_close(opening);
    !is_both || !(opening.len + closing.len).is_multiple_of(3) || (opening.len.is_multiple_of(3) && closing.len.is_multiple_of(3))
}

/// Left-flanking, in the sense of the CJK-friendly amendment.
pub(super) fn can_open(run: &Run) -> bool {
    flanks(run.after, run.before)
}

/// Right-flanking, in the same sense.
pub(super) fn can_close(run: &Run) -> bool {
    flanks(run.before, run.after)
}

pub(super) fn flanks(inner: char, outer: char) -> bool {
    let is_foreign_mark = |c: char| is_punctuation(c) && !is_cjk(c);
    !inner.is_whitespace() && (!is_foreign_mark(inner) || outer.is_whitespace() || is_foreign_mark(outer) || is_cjk(outer))
}
