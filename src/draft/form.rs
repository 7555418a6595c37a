//! The form of an entry: what a kind's statement asks for, with what is written so far.

use serde::Serialize;

use super::counter::Counter;
use super::session::Session;
use super::text::{EntryText, Part};
use crate::export::form::{Known, help, is_required};
use crate::import::entry::{list, scalar};
use crate::import::identity::unit_of_name;
use crate::load::fields::parse_date;
use crate::model::field::{Asked, FieldSpec, PictureUse, Reader};
use crate::model::id::EntryId;
use crate::model::kind::{Kind, SectionRole};
use crate::model::tables::COMMON;
use crate::rules::{slogan_length, text_length};

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

/// What became of something that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Written {
    /// Nothing: there is no such entry, field or section, or the front matter has no fences.
    Refused,
    /// It is in the text.
    Done,
    /// It is in the text, and the text has other sections now: the form has to be asked for again.
    Reshaped,
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

impl Session {
    /// The entry as a form, of one that the kit brought too.
    pub fn form(&self, id: &str) -> Option<Form> {
        let (entry, text) = self.text_of(id)?;
        let maker = FormBuilder { session: self, kind: entry.kind, text: &text };
        Some(Form {
            id: entry.to_string(),
            kind: entry.kind.name(),
            kind_label: entry.kind.label(),
            groups: maker.groups(),
            sections: maker.sections(),
            whole: maker.whole(),
            unknown: maker.unknown(),
            is_editable: text.has_fields(),
        })
    }

    /// How long a field is, and may be; of the whole text where the key is empty.
    pub fn counter(&self, id: &str, key: &str) -> Option<Counter> {
        let (entry, text) = self.text_of(id)?;
        let maker = FormBuilder { session: self, kind: entry.kind, text: &text };
        if key.is_empty() {
            return Some(maker.whole());
        }
        maker.counter(maker.specs().find(|spec| spec.key == key)?)
    }

    /// How long a section is, and may be.
    pub fn section_counter(&self, id: &str, number: usize) -> Option<Counter> {
        let (entry, text) = self.text_of(id)?;
        let maker = FormBuilder { session: self, kind: entry.kind, text: &text };
        text.sections.get(number).map(|part| maker.section_counter(part))
    }

    /// Writes a field: of a list each item on a line; nothing empties the field.
    pub fn set_field(&mut self, id: &str, key: &str, value: &str) -> Written {
        let Some((entry, text)) = self.text_of(id) else { return Written::Refused };
        let Some(spec) = COMMON.iter().chain(entry.kind.spec().fields).find(|spec| spec.key == key) else { return Written::Refused };
        let yaml = yaml_of(spec, value);
        match text.with_field(key, yaml.as_deref()) {
            Some(changed) => self.write(id, changed),
            None => Written::Refused,
        }
    }

    /// Writes the Markdown of a section, by its number in the form.
    pub fn set_section(&mut self, id: &str, number: usize, markdown: &str) -> Written {
        let Some((entry, text)) = self.text_of(id) else { return Written::Refused };
        let Some(changed) = text.with_section(number, markdown) else { return Written::Refused };
        let is_reshaped = headings(&text) != headings(&EntryText::of(entry.kind, &changed));
        match self.write(id, changed) {
            Written::Done if is_reshaped => Written::Reshaped,
            written => written,
        }
    }

    pub(super) fn text_of(&self, id: &str) -> Option<(EntryId, EntryText)> {
        match self.draft(id) {
            Some(draft) => Some((draft.id.clone(), EntryText::of(draft.id.kind, &draft.text))),
            None => self.brought(id).map(|(entry, _, text)| (entry.clone(), EntryText::of(entry.kind, &text))),
        }
    }
}

fn headings(text: &EntryText) -> Vec<&str> {
    text.sections.iter().map(|part| part.heading.as_str()).collect()
}

/// A value as YAML; nothing where it says nothing.
fn yaml_of(spec: &FieldSpec, value: &str) -> Option<String> {
    let words = value.trim();
    if words.is_empty() {
        return None;
    }
    if is_list(spec) {
        let items: Vec<String> = words.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        let is_long = items.len() > 1 && items.iter().map(|item| item.chars().count()).sum::<usize>() > LONGEST_FLOW;
        return Some(if is_long { items.iter().map(|item| format!("\n  - {}", scalar(item))).collect() } else { list(&items) });
    }
    if matches!(spec.asked, Asked::YesOrNo) || spec.key == "endorsement_cleared" {
        return Some(words.to_owned());
    }
    if spec.reader == Reader::Office && words.contains('\n') {
        return Some(words.lines().fold("|".to_owned(), |block, line| format!("{block}\n  {}", line.trim_end())));
    }
    Some(scalar(words))
}

/// The most characters of a list that stands on one line.
const LONGEST_FLOW: usize = 60;

/// Whether a field takes several values.
fn is_list(spec: &FieldSpec) -> bool {
    match spec.asked {
        Asked::List | Asked::Entries | Asked::Pictures | Asked::File => true,
        _ => matches!(spec.key, "aspect" | "aliases"),
    }
}

/// The fields of every entry that come first in the form.
const MAIN: [&str; 9] = ["title", "unit", "date", "source", "author", "summary", "tags", "aspect", "sector"];
/// Those that few people need.
const MINOR: [&str; 6] = ["visibility", "year", "editor", "column", "status", "asterisks"];
/// What only the office says; a kit of a unit does not ask for it.
const OF_OFFICE: [&str; 8] = ["status", "visibility", "asterisks", "score", "endorsement", "endorsement_cleared", "notes", "aliases"];
/// What cards ask for.
const ON_CARDS: [&str; 2] = ["images", "attachments"];

/// What the form of one text is made of.
struct FormBuilder<'s> {
    session: &'s Session,
    kind: Kind,
    text: &'s EntryText,
}

impl FormBuilder<'_> {
    fn specs(&self) -> impl Iterator<Item = &'static FieldSpec> {
        COMMON.iter().chain(self.kind.spec().fields)
    }

    fn common(&self, keys: &[&str]) -> Vec<Field> {
        let is_of_unit = self.session.kit.unit.is_some();
        let is_asked = |key: &&&str| !is_of_unit || !OF_OFFICE.contains(key);
        let specs = keys.iter().filter(is_asked).filter_map(|key| COMMON.iter().find(|spec| spec.key == *key));
        specs.map(|spec| self.field(spec)).collect()
    }

    fn groups(&self) -> Vec<Group> {
        let own = self.kind.spec().fields.iter().map(|spec| self.field(spec)).collect();
        let groups = vec![
            Group { label: "基本情况", is_minor: false, fields: self.common(&MAIN) },
            Group { label: self.kind.label(), is_minor: false, fields: own },
            Group { label: "其他", is_minor: true, fields: self.common(&MINOR) },
            Group {
                label: "只供内部使用",
                is_minor: true,
                fields: self.common(&["contact", "score", "endorsement", "endorsement_cleared", "notes"]),
            },
        ];
        groups.into_iter().filter(|group| !group.fields.is_empty()).collect()
    }

    fn field(&self, spec: &'static FieldSpec) -> Field {
        let shape = shape_of(spec);
        Field {
            key: spec.key,
            label: spec.label,
            shape,
            is_required: is_required(spec),
            choices: self.choices(spec, shape),
            help: help(self.kind, spec, &Known::default(), &|name| self.session.prepared.limit(name)),
            value: self.value(spec, shape),
            counter: self.counter(spec),
        }
    }

    fn value(&self, spec: &FieldSpec, shape: Shape) -> String {
        let words = self.text.words(spec.key);
        match shape {
            // 甲、乙 on one line are two.
            Shape::List if words.len() == 1 => {
                let parts = words[0].split(['、', '，', ',', '；']).map(str::trim).filter(|word| !word.is_empty());
                parts.collect::<Vec<_>>().join("\n")
            }
            Shape::Choice => self.chosen(spec, &words.join("")),
            Shape::YesOrNo => match words.first().map(String::as_str) {
                Some("true" | "yes" | "是" | "有") => "true".to_owned(),
                Some("false" | "no" | "否" | "无") => "false".to_owned(),
                other => other.unwrap_or_default().to_owned(),
            },
            Shape::Date => {
                let written = words.join("");
                parse_date(&written).map_or(written, |date| date.to_string())
            }
            Shape::Unit => {
                let unit = words.iter().find_map(|word| unit_of_name(word, &self.session.catalog.units));
                unit.map_or_else(|| words.join(""), |unit| unit.id.to_string())
            }
            _ => words.join("\n"),
        }
    }

    /// The word of a closed list that is meant: its label may be written, too.
    fn chosen(&self, spec: &FieldSpec, written: &str) -> String {
        let choices = self.choices(spec, Shape::Choice);
        let meant = choices.iter().find(|choice| choice.value == written || choice.label == written);
        meant.map_or(written, |choice| &choice.value).to_owned()
    }

    fn choices(&self, spec: &FieldSpec, shape: Shape) -> Vec<Choice> {
        let choice = |value: &str, label: &str| Choice { value: value.to_owned(), label: label.to_owned() };
        let publication = &self.session.catalog.publication;
        match (spec.asked, shape) {
            (Asked::OneOf(choices), _) => choices().into_iter().map(|(value, label)| choice(value, label)).collect(),
            (_, Shape::Unit) => self.session.catalog.units.iter().map(|unit| choice(unit.id.as_str(), &unit.name)).collect(),
            (_, Shape::Entries) => {
                let of_kind =
                    self.session.entries().into_iter().filter(|card| spec.uses.target.is_some_and(|kind| kind.name() == card.kind));
                of_kind.map(|card| choice(card.id.rsplit('/').next().unwrap_or_default(), &card.title)).collect()
            }
            _ if spec.key == "aspect" => publication.aspects.iter().map(|term| choice(term.id.as_str(), &term.name)).collect(),
            _ if spec.key == "sector" => publication.sectors.iter().map(|term| choice(term.id.as_str(), &term.name)).collect(),
            _ if spec.key == "asterisks" => vec![choice("redaction", "都是隐去的文字")],
            _ => Vec::new(),
        }
    }

    /// How long a field is, where it may only be so long.
    fn counter(&self, spec: &FieldSpec) -> Option<Counter> {
        let limit = |name: String| self.session.prepared.limit(&name);
        let (least, most) = (limit(format!("{}_min", spec.key)), limit(format!("{}_max", spec.key)).or_else(|| limit(spec.key.to_owned())));
        if least.is_none() && most.is_none() || !spec.is_prose() {
            return None;
        }
        let words = self.text.one(spec.key);
        let count = if spec.key == "slogan" { slogan_length(&words) } else { words.chars().count() };
        Some(Counter::new(count, least, most))
    }

    fn sections(&self) -> Vec<Section> {
        let of_part = |(number, part): (usize, &Part)| Section {
            number,
            heading: part.heading.clone(),
            is_asked: part.spec.is_some() || (number == 0 && self.kind.spec().sections.is_empty()),
            is_required: part.spec.is_some_and(|spec| spec.is_required),
            placeholder: match part.spec {
                Some(spec) if spec.is_required => format!("在这里写{}", spec.name()),
                Some(spec) => format!("在这里写{}，没有可以不写", spec.name()),
                None if number == 0 && self.kind.spec().sections.is_empty() => "在这里写正文".to_owned(),
                None => String::new(),
            },
            markdown: self.text.markdown(number).to_owned(),
            counter: self.section_counter(part),
        };
        self.text.sections.iter().enumerate().map(of_part).collect()
    }

    fn section_counter(&self, part: &Part) -> Counter {
        let is_meaning = part.spec.is_some_and(|spec| spec.role == SectionRole::Meaning);
        let limit = |name: &str| self.session.prepared.limit(name).filter(|_| is_meaning);
        Counter::new(text_length(self.text.blocks(part)), limit("meaning_min"), limit("meaning_max"))
    }

    fn whole(&self) -> Counter {
        let limit = |end: &str| self.session.prepared.limit(&format!("{}_{end}", self.kind.name()));
        Counter::new(text_length(self.text.all_blocks()), limit("min"), limit("max"))
    }

    /// Lines that are no field of the kind.
    fn unknown(&self) -> Vec<String> {
        let lines = self.text.pairs.iter().filter(|pair| self.text.spec_of(&pair.name).is_none());
        lines.map(|pair| self.text.source.text[pair.lines.clone()].trim_end().to_owned()).collect()
    }
}

fn shape_of(spec: &FieldSpec) -> Shape {
    match (spec.asked, spec.key) {
        (_, "unit") => Shape::Unit,
        (_, "aspect") => Shape::Choices,
        (_, "sector" | "asterisks") => Shape::Choice,
        (_, "year") => Shape::Number,
        (_, "endorsement_cleared") => Shape::YesOrNo,
        (_, "aliases") => Shape::List,
        (_, "summary") => Shape::Lines,
        (_, key) if ON_CARDS.contains(&key) => {
            if key == "images" {
                Shape::Pictures
            } else {
                Shape::Files
            }
        }
        (Asked::Words, _) if spec.reader == Reader::Office => Shape::Lines,
        (Asked::Words, _) => Shape::Line,
        (Asked::List, _) => Shape::List,
        (Asked::Day, _) => Shape::Date,
        (Asked::Count, _) => Shape::Number,
        (Asked::YesOrNo, _) => Shape::YesOrNo,
        (Asked::OneOf(_), _) => Shape::Choice,
        (Asked::Entries, _) => Shape::Entries,
        (Asked::Pictures, _) if spec.uses.picture == PictureUse::Gallery => Shape::Pictures,
        (Asked::Pictures, _) => Shape::Picture,
        (Asked::File, _) => Shape::Files,
        (Asked::Color, _) => Shape::Color,
    }
}
