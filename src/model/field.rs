//! What a field is: its names in both languages, who reads it, and what is made of its value. [`super::tables`] lists the fields of each mapping.

use super::Kind;
use super::entry::Choice;

/// A field: its key, its Chinese name, and other names that people type.
#[derive(Debug)]
pub struct FieldSpec {
    /// The key in English, as in `DOMAIN.md`.
    pub key: &'static str,
    /// The Chinese name; also a key.
    pub label: &'static str,
    /// Further keys.
    pub others: &'static [&'static str],
    /// Who reads its words.
    pub reader: Reader,
    /// Whether it is one text whatever it begins with: a title may begin with a bracket, and is never a list, nor empty with a remark
    /// behind it.
    pub is_one_text: bool,
    /// What a person gives who fills it in.
    pub asked: Asked,
    /// What is made of its value, where it is a field of a kind of entry.
    pub uses: Uses,
}

/// What a person gives who fills in a field: what a form asks for.
#[derive(Debug, Clone, Copy)]
pub enum Asked {
    /// Words on one line.
    Words,
    /// Several words, parted by 、.
    List,
    /// A day.
    Day,
    /// How many.
    Count,
    /// Yes or no.
    YesOrNo,
    /// One of a closed list: each word that may be written, with its label.
    OneOf(fn() -> Vec<(&'static str, &'static str)>),
    /// One entry of the kind that the field's statement names, or several.
    Entries,
    /// A picture or several.
    Pictures,
    /// A file.
    File,
    /// A colour.
    Color,
}

/// What is made of the value of a field: stated beside its name, so that pages, album, index and rules are loops over the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uses {
    /// Whether an entry lacks something without it.
    pub is_required: bool,
    /// Its label in the box of facts on a page.
    pub fact: Option<&'static str>,
    /// Its label among the facts in the album.
    pub printed: Option<&'static str>,
    /// Whether the album sets it as the small head above the title.
    pub is_head: bool,
    /// Whether it is a word beside the title.
    pub is_badge: bool,
    /// How the search knows its words; not at all where it says nothing.
    pub found: Option<Found>,
    /// The kind of the entries that it names.
    pub target: Option<Kind>,
    /// What its picture is for.
    pub picture: PictureUse,
    /// What happened on its day, where lists show that day: 举办, 印发.
    pub happened: Option<&'static str>,
}

/// How the search ranks the words of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Another title.
    Title,
    /// A name.
    Name,
    /// As any words of the text.
    Body,
}

/// What the picture of a field is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureUse {
    /// One of the pictures of the entry.
    Gallery,
    /// The picture that stands for the entry.
    Poster,
    /// What a screen shows: words to be read, so that none may be cut off.
    Screen,
    /// A sign, which is no picture of what the entry tells.
    Emblem,
}

impl Uses {
    const NONE: Self = Self {
        is_required: false,
        fact: None,
        printed: None,
        is_head: false,
        is_badge: false,
        found: None,
        target: None,
        picture: PictureUse::Gallery,
        happened: None,
    };
}

/// Who reads the words of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The program: an id, a date, a choice.
    Program,
    /// People, as one line; the rules about language apply.
    People,
    /// People, as Markdown of several lines; the rules about language apply.
    Markdown,
    /// The office alone (`DOMAIN.md` §1): it is in no public output, and what it says must not be in one.
    Office,
}

pub(super) const fn field(key: &'static str, label: &'static str) -> FieldSpec {
    named(key, label, &[])
}

pub(super) const fn named(key: &'static str, label: &'static str, others: &'static [&'static str]) -> FieldSpec {
    FieldSpec { key, label, others, reader: Reader::Program, is_one_text: false, asked: Asked::Words, uses: Uses::NONE }
}

impl FieldSpec {
    /// The same field, whose words people read.
    pub(super) const fn prose(self) -> Self {
        Self { reader: Reader::People, ..self }
    }

    /// The same field, which is one text whatever it begins with.
    pub(super) const fn one_text(self) -> Self {
        Self { is_one_text: true, ..self }
    }

    /// The same field, whose words are Markdown.
    pub(super) const fn markdown(self) -> Self {
        Self { reader: Reader::Markdown, ..self }
    }

    /// The same field, which only the office reads.
    pub(super) const fn office(self) -> Self {
        Self { reader: Reader::Office, ..self }
    }

    /// The same field, for which a form asks so.
    pub(super) const fn asked(self, asked: Asked) -> Self {
        Self { asked, ..self }
    }

    /// The same field, without which an entry is not finished.
    pub(super) const fn required(self) -> Self {
        Self { uses: Uses { is_required: true, ..self.uses }, ..self }
    }

    /// The same field, shown among the facts of a page.
    pub(super) const fn fact(self, label: &'static str) -> Self {
        Self { uses: Uses { fact: Some(label), ..self.uses }, ..self }
    }

    /// The same field, printed among the facts in the album.
    pub(super) const fn printed(self, label: &'static str) -> Self {
        Self { uses: Uses { printed: Some(label), ..self.uses }, ..self }
    }

    /// The same field, shown among the facts by its own label, on a page and in the album.
    pub(super) const fn shown(self) -> Self {
        let label = self.label;
        self.fact(label).printed(label)
    }

    /// The same field, set above the title in the album.
    pub(super) const fn head(self) -> Self {
        Self { uses: Uses { is_head: true, ..self.uses }, ..self }
    }

    /// The same field, shown as a word beside the title.
    pub(super) const fn badge(self) -> Self {
        Self { uses: Uses { is_badge: true, ..self.uses }, ..self }
    }

    /// The same field, whose words the search knows.
    pub(super) const fn found(self, found: Found) -> Self {
        Self { uses: Uses { found: Some(found), ..self.uses }, ..self }
    }

    /// The same field, which names entries of a kind.
    pub(super) const fn of(self, kind: Kind) -> Self {
        Self { uses: Uses { target: Some(kind), ..self.uses }, ..self }
    }

    /// The same field, whose picture is more than one of many.
    pub(super) const fn picture(self, picture: PictureUse) -> Self {
        Self { uses: Uses { picture, ..self.uses }, ..self }
    }

    /// The same field, whose day is the one that lists show, with what happened on it.
    pub(super) const fn happened(self, what: &'static str) -> Self {
        Self { uses: Uses { happened: Some(what), ..self.uses }, ..self }
    }

    /// What it is called where it is shown, and where it is missing.
    pub fn shown_name(&self) -> &'static str {
        self.uses.fact.unwrap_or(self.label)
    }

    /// Whether people read its words in some output.
    pub fn is_prose(&self) -> bool {
        matches!(self.reader, Reader::People | Reader::Markdown)
    }
}

/// The words of a closed list, as a person may type them, with their labels.
pub(super) fn choices_of<T: Choice>() -> Vec<(&'static str, &'static str)> {
    T::CHOICES.iter().map(|(_, name, label)| (*name, *label)).collect()
}

/// What a mapping may hold.
pub type FieldTable = &'static [FieldSpec];

impl FieldSpec {
    /// Whether a typed key means this field.
    pub fn matches(&self, name: &str) -> bool {
        self.key == name || self.label == name || self.others.contains(&name)
    }

    /// Every name that a person may type for it.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.key, self.label].into_iter().chain(self.others.iter().copied())
    }
}
