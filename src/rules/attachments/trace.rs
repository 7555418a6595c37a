//! What one file was found to hold: [`Trace`]s, each with the rule that it breaks and the way out, gathered in [`Traces`].

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

/// Names and words that are quoted of one kind before the rest is only counted.
const MOST_QUOTED: usize = 3;
/// Letters of a name that are quoted.
const LONGEST_QUOTE: usize = 60;

/// What is wrong with a file; each is told by a rule of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Fault {
    /// It tells who made it, or holds what its readers are not meant to see.
    Tells,
    /// It is something else than its name says.
    Mismatch,
    /// It runs when it is opened.
    Runs,
    /// It cannot be looked into.
    Closed,
}

/// One thing that was found in a file.
#[derive(Debug, Clone)]
pub(super) struct Trace {
    pub(super) fault: Fault,
    /// To stand after the name of the file: `里写着作者「张三」`, `其实是网页`.
    what: String,
    /// The files within the file in which it was found; none where it was found in the file itself.
    within: Met,
    /// The way out.
    pub(super) hint: &'static str,
}

impl Trace {
    /// The words that stand after the name of the file.
    pub(super) fn words(&self) -> String {
        if self.within.is_empty() { self.what.clone() } else { format!("里的{}{}", self.within.words(), self.what) }
    }
}

/// What was found in one file.
#[derive(Debug, Default)]
pub(in crate::rules) struct Traces {
    list: Vec<Trace>,
    /// The place of each trace in the list.
    known: HashMap<(Fault, String, bool), usize>,
}

impl Traces {
    pub(super) fn add(&mut self, fault: Fault, what: impl Into<String>, hint: &'static str) {
        self.add_within(Trace { fault, what: what.into(), within: Met::default(), hint });
    }

    /// The same thing in many files of an archive is one trace.
    fn add_within(&mut self, trace: Trace) {
        let key = (trace.fault, trace.what.clone(), trace.within.is_empty());
        match self.known.get(&key) {
            Some(at) => self.list[*at].within.add_all(&trace.within),
            None => {
                self.known.insert(key, self.list.len());
                self.list.push(trace);
            }
        }
    }

    /// The file tells this of those who made it, or hides this in it.
    pub(super) fn tells(&mut self, what: impl Into<String>, hint: &'static str) {
        self.add(Fault::Tells, what, hint);
    }

    /// The file cannot be looked into.
    pub(super) fn closed(&mut self, reason: &str) {
        self.add(Fault::Closed, reason, SAVE_AGAIN);
    }

    /// What a file inside this one was found to hold.
    pub(super) fn add_of_member(&mut self, name: &str, member: Traces) {
        for trace in member.list {
            let mut within = Met::default();
            match trace.within.names.is_empty() {
                true => within.add(name),
                false => trace.within.names.iter().for_each(|inner| within.add(&format!("{name}/{inner}"))),
            }
            self.add_within(Trace { within, ..trace });
        }
    }

    /// What was found of one fault, in the order of diagnostic.
    pub(super) fn of(&self, fault: Fault) -> Vec<&Trace> {
        self.list.iter().filter(|trace| trace.fault == fault).collect()
    }
}

/// For a file that this program cannot read.
pub(super) const SAVE_AGAIN: &str =
    "打开原文件，去掉密码，另存为 PDF 或 .docx、.xlsx、.pptx 后换掉附件；确实要原样发布的，请人核对后在 waivers.yaml 登记";

/// A name of somebody else's as it may stand in a message: short, and without anything that a terminal would obey.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.trim().chars();
    for c in letters.by_ref().take(LONGEST_QUOTE) {
        if crate::rules::file_names::is_invisible(c) {
            let _ = write!(out, "<U+{:04X}>", u32::from(c));
        } else {
            out.push(c);
        }
    }
    if letters.next().is_some() {
        out.push('…');
    }
    out
}

/// Names that were met, each once.
#[derive(Debug, Default, Clone)]
pub(super) struct Met {
    names: BTreeSet<String>,
    more: usize,
}

/// Names that are kept of one file: a hostile one may have a million.
const MOST_KEPT: usize = 64;

impl Met {
    pub(super) fn add(&mut self, name: &str) {
        let name = quoted(name);
        if name.is_empty() || self.names.contains(&name) {
            return;
        }
        if self.names.len() < MOST_KEPT {
            self.names.insert(name);
        } else {
            self.more += 1;
        }
    }

    fn add_all(&mut self, other: &Met) {
        other.names.iter().for_each(|name| self.add(name));
        self.more += other.more;
    }

    /// The names but those that `is_left_out`.
    pub(super) fn without(&self, is_left_out: impl Fn(&str) -> bool) -> Met {
        Met { names: self.names.iter().filter(|name| !is_left_out(name)).cloned().collect(), more: self.more }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// `「甲」「乙」等 5 个`; nothing where nobody was met.
    pub(super) fn words(&self) -> String {
        let shown: String = self.names.iter().take(MOST_QUOTED).map(|name| format!("「{name}」")).collect();
        let count = self.names.len() + self.more;
        if count > MOST_QUOTED { format!("{shown}等 {count} 个") } else { shown }
    }
}

/// Things of one kind in a file, with the names that go with them: `有批注 3 处（「张三」）`.
#[derive(Debug, Default, Clone)]
pub(super) struct Tally {
    pub(super) count: usize,
    pub(super) names: Met,
}

impl Tally {
    pub(super) fn add(&mut self, name: Option<&str>) {
        self.count += 1;
        if let Some(name) = name {
            self.names.add(name);
        }
    }

    /// `里有批注 3 处（「张三」）`; nothing where there is none.
    pub(super) fn words(&self, what: &str, measure: &str) -> Option<String> {
        if self.count == 0 {
            return None;
        }
        let count = if self.count == 1 { String::new() } else { format!(" {} {measure}", self.count) };
        let names = self.names.words();
        Some(if names.is_empty() { format!("里有{what}{count}") } else { format!("里有{what}{count}（{names}）") })
    }
}
