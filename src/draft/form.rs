//! The form of an entry: what a kind's statement asks for, with what is written so far.

use serde::Serialize;

use super::counter::Counter;

/// An entry as a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Form {
    /// The entry: `cases/wuwang-heyi`.
    pub id: String,
    /// The word for its kind: `case`.
    pub kind: &'static str,
    /// What people call its kind.
    pub kind_label: &'static str,
    /// Its fields.
    pub groups: Vec<Group>,
    /// Its text, by the headings of the second level; what stands before the first of them has no heading.
    pub sections: Vec<Section>,
    /// How long the whole text is, and may be.
    pub whole: Counter,
    /// Fields and lines of the front matter that the form does not know, as they are written; they are kept as they are.
    pub unknown: Vec<String>,
    /// Whether the front matter can be changed by fields; where it is broken only the source view helps.
    pub is_editable: bool,
}

/// Fields that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// What they are about.
    pub label: &'static str,
    /// Whether few people need them: they may be folded away.
    pub is_minor: bool,
    /// The fields.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Its name in the front matter.
    pub key: &'static str,
    /// Its Chinese name.
    pub label: &'static str,
    /// How it is asked for.
    pub shape: Shape,
    /// Whether the entry is not finished without it.
    pub is_required: bool,
    /// What may be chosen; empty where it is no choice.
    pub choices: Vec<Choice>,
    /// What to write, in one sentence.
    pub help: String,
    /// What is written: of a list each item on a line; of a choice its value.
    pub value: String,
    /// How long it is, and may be; where it has a length.
    pub counter: Option<Counter>,
}

/// How a field is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Words on one line.
    Line,
    /// Words of several lines.
    Lines,
    /// Several words, each on a line.
    List,
    /// A day, as `2026-03-15`.
    Date,
    /// A whole number.
    Number,
    /// `true` or `false`.
    YesOrNo,
    /// One of [`Field::choices`].
    Choice,
    /// Any of [`Field::choices`], each on a line.
    Choices,
    /// A unit, by its id; the names are in [`Field::choices`].
    Unit,
    /// Entries, by their ids, each on a line; those that are known are in [`Field::choices`].
    Entries,
    /// One picture of the entry, by its name.
    Picture,
    /// Pictures of the entry, by their names, each on a line.
    Pictures,
    /// Files of the entry or addresses, each on a line.
    Files,
    /// A colour, as `#2f6b4f`.
    Color,
}

/// Something that may be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What is written.
    pub value: String,
    /// What people read.
    pub label: String,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// Which one: what [`super::Session::set_section`] takes.
    pub number: usize,
    /// Its heading; empty for what stands before the first one.
    pub heading: String,
    /// Whether the kind asks for it.
    pub is_asked: bool,
    /// Whether the entry is not finished without it.
    pub is_required: bool,
    /// What to write, where nothing is written.
    pub placeholder: String,
    /// Its Markdown, without the heading and without blank lines around it.
    pub markdown: String,
    /// How long it is, and may be.
    pub counter: Counter,
}
