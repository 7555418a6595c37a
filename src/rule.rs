//! What can be found, each thing stated once: a [`Rule`] with its id, its severities, what it rests on and the way out.
//!
//! - A rule is a `static`, stated with `rules!` in the room that finds it. A [`crate::diag::Diagnostic`] can only be made of one.
//! - How severe a diagnostic is follows from its rule and the [`Edition`]; nobody writes a severity beside a message.

use std::cmp::Ordering;

use serde::Serialize;

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing has to change.
    Info,
    /// Ought to be mended before the final edition.
    Warning,
    /// The public edition is refused while it stands.
    Error,
}

/// The severities in the short form that the statements of rules use.
pub(crate) const I: Severity = Severity::Info;
pub(crate) const W: Severity = Severity::Warning;
pub(crate) const E: Severity = Severity::Error;

impl Severity {
    /// The Chinese word that begins a message.
    pub fn label(self) -> &'static str {
        match self {
            Severity::Info => "提示",
            Severity::Warning => "警告",
            Severity::Error => "错误",
        }
    }
}

/// Who an output is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// For those who work on it: everything, gaps as placeholders.
    Draft,
    /// For the intranet: what is public or internal.
    Internal,
    /// For everyone: only what is public.
    Public,
}

/// A rule. Rules are told apart, and put in order, by their ids.
#[derive(Debug)]
pub struct Rule {
    /// `family/name`; never changed, since waivers name it.
    pub id: &'static str,
    /// How severe its diagnostics are in a draft, in the internal and in the public edition.
    pub severities: [Severity; 3],
    /// The standard and the clause that it rests on.
    pub source: &'static str,
    /// What it finds, in one phrase.
    pub summary: &'static str,
    /// Why, and what is right; with an example where there is one.
    pub explanation: &'static str,
    /// What to do.
    pub remedy: &'static str,
    /// Whether `check --fix` may mend what it finds.
    pub is_fixable: bool,
}

impl Rule {
    /// How severe a diagnostic is in an edition.
    pub fn severity_in(&self, edition: Edition) -> Severity {
        let [draft, internal, public] = self.severities;
        match edition {
            Edition::Draft => draft,
            Edition::Internal => internal,
            Edition::Public => public,
        }
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

impl PartialOrd for Rule {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rule {
    fn cmp(&self, other: &Self) -> Ordering {
        self.id.cmp(other.id)
    }
}

/// Declares rules, and a list of them for the table of all rules: a rule cannot be declared without being listed, and a list that the table
/// leaves out is dead code, which the compiler tells.
macro_rules! rules {
    ($(
        $(#[$meta:meta])*
        pub(crate) static $list:ident = [$($name:ident {
            id: $id:literal,
            severities: $severities:expr,
            source: $source:expr,
            summary: $summary:expr,
            explanation: $explanation:expr,
            remedy: $remedy:expr
            $(, is_fixable: $is_fixable:literal)? $(,)?
        }),+ $(,)?];
    )+) => {$(
        $(pub(crate) static $name: $crate::rule::Rule = $crate::rule::Rule {
            id: $id,
            severities: $severities,
            source: $source,
            summary: $summary,
            explanation: $explanation,
            remedy: $remedy,
            is_fixable: false $(|| $is_fixable)?,
        };)+

        $(#[$meta])*
        pub(crate) static $list: &[&$crate::rule::Rule] = &[$(&$name),+];
    )+};
}

pub(crate) use rules;
