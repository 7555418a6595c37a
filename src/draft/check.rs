//! What is wrong with an entry: the diagnostics of `qinglian check`, each with the place in the form where it belongs.

use serde::Serialize;

use crate::rule::Severity;

/// What was found in an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Everything, in the order in which a person mends it.
    pub items: Vec<Shown>,
    /// How many are errors.
    pub errors: usize,
    /// How many are warnings.
    pub warnings: usize,
    /// How many are for information.
    pub infos: usize,
    /// The state in one line: 还差 3 处.
    pub words: String,
}

/// One diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Which one: what [`super::Session::correct`] takes.
    pub number: usize,
    /// The id of its rule.
    pub rule: &'static str,
    /// What the rule is about.
    pub rule_summary: &'static str,
    /// What the rule rests on.
    pub rule_source: &'static str,
    /// Why, and what is right.
    pub rule_explanation: &'static str,
    /// How severe it is.
    pub severity: Severity,
    /// The word for that.
    pub severity_label: &'static str,
    /// What is wrong.
    pub message: String,
    /// The ways out.
    pub hints: Vec<String>,
    /// The file that it is about, as `qinglian check` names it.
    pub file: Option<String>,
    /// The line in that file, from 1.
    pub line: Option<usize>,
    /// The column in that line, from 1, in characters.
    pub column: Option<usize>,
    /// The words that it is about.
    pub words: Option<String>,
    /// Where in the form that is.
    pub place: Place,
    /// What may safely take the place of the words.
    pub correction: Option<Correction>,
    /// Who answers for leaving it, where somebody does.
    pub waived: Option<String>,
}

/// Where something is in the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "in", rename_all = "snake_case")]
pub enum Place {
    /// The entry as a whole.
    Entry,
    /// A field.
    Field {
        /// Its key.
        key: String,
    },
    /// The text.
    Section {
        /// The number of the section.
        number: usize,
        /// The line in its Markdown, from 1; 0 where its heading is meant.
        line: usize,
        /// Where in its Markdown it begins, in UTF-16 units, as a text area counts.
        start: usize,
        /// Where it ends.
        end: usize,
    },
    /// A picture of the entry, by its name.
    Picture {
        /// Its name.
        name: String,
        /// The field of its row, where one is meant.
        key: Option<String>,
    },
    /// The source view: what no form shows.
    Source {
        /// The line of the text, from 1.
        line: usize,
    },
    /// Another file of the publication.
    File {
        /// Its path.
        path: String,
    },
}

/// A safe correction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// The words as they are.
    pub old: String,
    /// The words as they would be.
    pub new: String,
    /// How many places it mends at once.
    pub count: usize,
}
