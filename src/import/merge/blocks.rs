//! The body: what stands between blank lines is merged as one.

use super::Conflict;
use super::align::{ALIKE, align, equal_pairs, likeness};

/// Merges three bodies.
pub(super) fn merge(base: Option<&str>, ours: &str, theirs: &str, conflicts: &mut Vec<Conflict>) -> String {
    let (ours, theirs) = (split(ours), split(theirs));
    let base: Vec<&str> = match base {
        Some(base) => split(base),
        None => equal_pairs(&ours, &theirs).into_iter().map(|(at, _)| ours[at]).collect(),
    };
    let sides = Sides { base: &base, ours: &ours, theirs: &theirs, of_ours: align(&base, &ours), of_theirs: align(&base, &theirs) };
    let blocks = sides.merged(conflicts);
    if blocks.is_empty() { "\n".to_owned() } else { format!("\n{}\n", blocks.join("\n\n")) }
}

/// The blocks of a body. A blank line in code, or in a remark, parts nothing.
pub(super) fn split(body: &str) -> Vec<&str> {
    let mut blocks = Vec::new();
    let mut start: Option<usize> = None;
    let mut state = Inside::default();
    let mut at = 0;
    for line in body.split_inclusive('\n') {
        if line.trim().is_empty() && !state.is_inside() {
            blocks.extend(start.take().map(|start| body[start..at].trim_end()));
        } else {
            start.get_or_insert(at);
            state.pass(line);
        }
        at += line.len();
    }
    blocks.extend(start.map(|start| body[start..].trim_end()));
    blocks
}

/// What goes over blank lines.
#[derive(Default)]
struct Inside<'t> {
    fence: Option<&'t str>,
    in_remark: bool,
}

impl<'t> Inside<'t> {
    fn is_inside(&self) -> bool {
        self.fence.is_some() || self.in_remark
    }

    fn pass(&mut self, line: &'t str) {
        let words = line.trim();
        match self.fence {
            Some(fence) if words.starts_with(fence) => self.fence = None,
            Some(_) => {}
            None if self.in_remark => self.in_remark = !words.contains("-->"),
            None => {
                self.fence = ["```", "~~~"].into_iter().find(|fence| words.starts_with(fence));
                self.in_remark = words.rsplit_once("<!--").is_some_and(|(_, rest)| !rest.contains("-->"));
            }
        }
    }
}

struct Sides<'a> {
    base: &'a [&'a str],
    ours: &'a [&'a str],
    theirs: &'a [&'a str],
    /// What became of each block of the base.
    of_ours: Vec<Option<usize>>,
    of_theirs: Vec<Option<usize>>,
}

impl Sides<'_> {
    fn merged(&self, conflicts: &mut Vec<Conflict>) -> Vec<String> {
        let mut out = Vec::new();
        let (mut ours_at, mut theirs_at) = (0, 0);
        for index in 0..=self.base.len() {
            let next = |of: &[Option<usize>], len: usize| of[index.min(of.len())..].iter().flatten().next().copied().unwrap_or(len);
            let (ours_next, theirs_next) = (next(&self.of_ours, self.ours.len()), next(&self.of_theirs, self.theirs.len()));
            insert(&self.ours[ours_at..ours_next.max(ours_at)], &self.theirs[theirs_at..theirs_next.max(theirs_at)], &mut out, conflicts);
            ours_at = ours_at.max(ours_next);
            theirs_at = theirs_at.max(theirs_next);
            if index < self.base.len() {
                let ours = self.of_ours[index].map(|at| self.ours[at]);
                let theirs = self.of_theirs[index].map(|at| self.theirs[at]);
                resolve(self.base[index], ours, theirs, &mut out, conflicts);
                ours_at = self.of_ours[index].map_or(ours_at, |at| at + 1);
                theirs_at = self.of_theirs[index].map_or(theirs_at, |at| at + 1);
            }
        }
        out
    }
}

/// What both put into the same gap: the same once; what is alike was written by both; all else stays, the office's first.
fn insert(ours: &[&str], theirs: &[&str], out: &mut Vec<String>, conflicts: &mut Vec<Conflict>) {
    let mut used = vec![false; theirs.len()];
    for own in ours {
        out.push((*own).to_owned());
        let alike = (0..theirs.len()).find(|at| !used[*at] && (theirs[*at] == *own || likeness(theirs[*at], own) >= ALIKE));
        if let Some(at) = alike {
            used[at] = true;
            if theirs[at] != *own {
                quote(own, theirs[at], out, conflicts);
            }
        }
    }
    out.extend(theirs.iter().zip(used).filter(|(_, used)| !used).map(|(block, _)| (*block).to_owned()));
}

/// One block of the base and what both made of it.
fn resolve(base: &str, ours: Option<&str>, theirs: Option<&str>, out: &mut Vec<String>, conflicts: &mut Vec<Conflict>) {
    match (ours, theirs) {
        (Some(own), Some(other)) if own == other || other == base => out.push(own.to_owned()),
        (Some(own), Some(other)) if own == base => out.push(other.to_owned()),
        (Some(own), Some(other)) => {
            out.push(own.to_owned());
            quote(own, other, out, conflicts);
        }
        (Some(own), None) if own == base => {}
        (Some(own), None) => {
            out.push(own.to_owned());
            quote(own, "", out, conflicts);
        }
        (None, Some(other)) if other == base => {}
        (None, Some(other)) => quote("", other, out, conflicts),
        (None, None) => {}
    }
}

/// What the unit wrote, in a remark beside the office's words.
fn quote(ours: &str, theirs: &str, out: &mut Vec<String>, conflicts: &mut Vec<Conflict>) {
    out.push(if theirs.is_empty() {
        "<!-- 单位删去了上面这一段 -->".to_owned()
    } else {
        format!("<!-- 单位改为：{} -->", unclosed(theirs))
    });
    conflicts.push(Conflict { ours: ours.to_owned(), theirs: theirs.to_owned() });
}

/// Words that end no remark.
fn unclosed(words: &str) -> String {
    words.replace("-->", "--＞")
}
