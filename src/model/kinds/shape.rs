//! The shapes of fields: how a value is read, and what it is for those who know no kind.
//!
//! A struct of a kind is typed, so that code which knows the kind can use it; [`Held`] is the same value for the loops over all kinds.

use std::fmt::Debug;
use std::marker::PhantomData;

use jiff::civil::Date;

use crate::model::entry::{Choice, Standing};
use crate::model::field::{Asked, FieldSpec, labels};
use crate::model::id::Slug;
use crate::model::kind::Kind;

/// Who takes the values out of what was written. What is wrong there is the reader's to report, and counts as not given.
pub trait FieldReader {
    /// Words on one line.
    fn text(&mut self, key: &'static str) -> Option<String>;
    /// Words in a list.
    fn words(&mut self, key: &'static str) -> Vec<String>;
    /// A day.
    fn date(&mut self, key: &'static str) -> Option<Date>;
    /// Yes or no.
    fn flag(&mut self, key: &'static str) -> Option<bool>;
    /// A colour, as `#rrggbb` in lower case.
    fn color(&mut self, key: &'static str) -> Option<String>;
    /// One of a closed list.
    fn choice<T: Choice>(&mut self, key: &'static str) -> Option<T>;
    /// An entry of a kind that is there.
    fn entry(&mut self, kind: Kind, key: &'static str) -> Option<Slug>;
    /// Entries of a kind that are there.
    fn entries(&mut self, kind: Kind, key: &'static str) -> Vec<Slug>;
    /// A picture, by its path below the publication folder.
    fn picture(&mut self, key: &'static str) -> Option<String>;
    /// Pictures.
    fn pictures(&mut self, key: &'static str) -> Vec<String>;
    /// A file for download, by its path.
    fn attachment(&mut self, key: &'static str) -> Option<String>;
    /// A file for download, or an address outside.
    fn file_or_link(&mut self, key: &'static str) -> Option<String>;
}

/// How a field is read and held.
pub trait Shape {
    /// What the struct of its kind holds.
    type Value: Debug + Clone;

    /// What a person gives who fills it in.
    const ASKED: Asked;

    /// Takes the value out of what was written.
    fn read(spec: &'static FieldSpec, reader: &mut impl FieldReader) -> Self::Value;

    /// The value for those who know no kind.
    fn held(value: &Self::Value) -> Held<'_>;

    /// The same, to be changed.
    fn held_mut(value: &mut Self::Value) -> HeldMut<'_>;
}

/// The value of a field.
#[derive(Debug, Clone, Copy)]
pub enum Held<'a> {
    /// Words.
    Text(Option<&'a str>),
    /// Words in a list.
    Words(&'a [String]),
    /// A day.
    Day(Option<Date>),
    /// One of a closed list: its label, and how it looks beside a title.
    Choice(Option<(&'static str, Standing)>),
    /// Yes or no.
    Flag(bool),
    /// Entries of the kind that the field's statement names.
    Entries(&'a [Slug]),
    /// Pictures.
    Pictures(&'a [String]),
    /// A file for download, or an address.
    File(Option<&'a String>),
    /// A colour.
    Color(Option<&'a str>),
}

/// The value of a field, to be changed: what an edition or a short version may take out.
#[derive(Debug)]
pub enum HeldMut<'a> {
    /// Words.
    Text(&'a mut Option<String>),
    /// Words in a list.
    Words(&'a mut Vec<String>),
    /// An entry.
    Entry(&'a mut Option<Slug>),
    /// Entries.
    Entries(&'a mut Vec<Slug>),
    /// A picture.
    Picture(&'a mut Option<String>),
    /// Pictures.
    Pictures(&'a mut Vec<String>),
    /// A file for download, or an address.
    File(&'a mut Option<String>),
    /// Yes or no.
    Flag(&'a mut bool),
    /// A day, a choice, a colour: it names nothing, and is never too long.
    Small,
}

impl<'a> Held<'a> {
    /// Whether nothing was given.
    pub fn is_empty(self) -> bool {
        match self {
            Held::Text(text) | Held::Color(text) => text.is_none(),
            Held::Words(items) | Held::Pictures(items) => items.is_empty(),
            Held::Day(day) => day.is_none(),
            Held::Choice(choice) => choice.is_none(),
            Held::Flag(flag) => !flag,
            Held::Entries(slugs) => slugs.is_empty(),
            Held::File(file) => file.is_none(),
        }
    }

    /// The files of the publication that it names, by their paths.
    pub fn files(self) -> &'a [String] {
        match self {
            Held::Pictures(paths) => paths,
            Held::File(file) => file.map_or(&[], std::slice::from_ref),
            Held::Text(_) | Held::Words(_) | Held::Day(_) | Held::Choice(_) | Held::Flag(_) | Held::Entries(_) | Held::Color(_) => &[],
        }
    }

    /// The pictures that it names.
    pub fn pictures(self) -> &'a [String] {
        if let Held::Pictures(paths) = self { paths } else { &[] }
    }

    /// The entries that it names.
    pub fn slugs(self) -> &'a [Slug] {
        if let Held::Entries(slugs) = self { slugs } else { &[] }
    }

    /// The words that were written in it.
    pub fn words(self) -> Vec<&'a str> {
        match self {
            Held::Text(text) => text.into_iter().collect(),
            Held::Words(words) => words.iter().map(String::as_str).collect(),
            Held::Choice(choice) => choice.iter().map(|(label, _)| *label).collect(),
            Held::Day(_) | Held::Flag(_) | Held::Entries(_) | Held::Pictures(_) | Held::File(_) | Held::Color(_) => Vec::new(),
        }
    }
}

impl HeldMut<'_> {
    /// Takes out the entries for which the question is answered with no.
    pub fn keep_entries(self, keep: impl Fn(&Slug) -> bool) {
        match self {
            HeldMut::Entry(entry) => *entry = entry.take().filter(keep),
            HeldMut::Entries(entries) => entries.retain(keep),
            _ => {}
        }
    }

    /// Takes out the pictures for which the question is answered with no.
    pub fn keep_pictures(self, keep: impl Fn(&String) -> bool) {
        match self {
            HeldMut::Picture(picture) => *picture = picture.take().filter(keep),
            HeldMut::Pictures(pictures) => pictures.retain(keep),
            _ => {}
        }
    }

    /// Takes out the file for download for which the question is answered with no.
    pub fn keep_file(self, keep: impl Fn(&String) -> bool) {
        if let HeldMut::File(file) = self {
            *file = file.take().filter(keep);
        }
    }
}

/// The kind that a field of entries names; its statement says so, as a test proves.
fn target(spec: &'static FieldSpec) -> Kind {
    spec.uses.target.unwrap_or(Kind::Brand)
}

/// Declares shapes without parameters.
macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident($value:ty) asks $asked:ident = |$spec:ident, $reader:ident| $read:expr, |$held:ident| $view:expr, $mutable:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name;

        impl Shape for $name {
            type Value = $value;

            const ASKED: Asked = Asked::$asked;

            fn read($spec: &'static FieldSpec, $reader: &mut impl FieldReader) -> $value {
                $read
            }

            fn held($held: &$value) -> Held<'_> {
                $view
            }

            fn held_mut(value: &mut $value) -> HeldMut<'_> {
                $mutable(value)
            }
        }
    )+};
}

fn small<T>(_: &mut T) -> HeldMut<'_> {
    HeldMut::Small
}

shapes! {
    /// Words on one line.
    Text(Option<String>) asks Words = |spec, reader| reader.text(spec.key), |value| Held::Text(value.as_deref()), HeldMut::Text;
    /// Words in a list, where 、 on one line parts them too.
    Words(Vec<String>) asks List = |spec, reader| reader.words(spec.key), |value| Held::Words(value), HeldMut::Words;
    /// A day.
    Day(Option<Date>) asks Day = |spec, reader| reader.date(spec.key), |value| Held::Day(*value), small;
    /// Yes or no.
    Flag(bool) asks YesOrNo = |spec, reader| reader.flag(spec.key).unwrap_or(false), |value| Held::Flag(*value), HeldMut::Flag;
    /// A colour, as `#rrggbb` in lower case.
    Color(Option<String>) asks Color = |spec, reader| reader.color(spec.key), |value| Held::Color(value.as_deref()), small;
    /// An entry.
    EntryId(Option<Slug>) asks Entries = |spec, reader| reader.entry(target(spec), spec.key),
        |value| Held::Entries(value.as_slice()), HeldMut::Entry;
    /// Entries.
    EntryIds(Vec<Slug>) asks Entries = |spec, reader| reader.entries(target(spec), spec.key),
        |value| Held::Entries(value), HeldMut::Entries;
    /// A picture, by its path below the publication folder.
    Picture(Option<String>) asks Pictures = |spec, reader| reader.picture(spec.key),
        |value| Held::Pictures(value.as_slice()), HeldMut::Picture;
    /// Pictures.
    Pictures(Vec<String>) asks Pictures = |spec, reader| reader.pictures(spec.key),
        |value| Held::Pictures(value), HeldMut::Pictures;
    /// A file for download, by its path.
    Attachment(Option<String>) asks File = |spec, reader| reader.attachment(spec.key),
        |value| Held::File(value.as_ref()), HeldMut::File;
    /// A file for download, or an address outside.
    FileOrLink(Option<String>) asks File = |spec, reader| reader.file_or_link(spec.key),
        |value| Held::File(value.as_ref()), HeldMut::File;
}

/// One of a closed list.
#[derive(Debug)]
pub struct OneOf<T>(PhantomData<T>);

impl<T: Choice + Debug> Shape for OneOf<T> {
    type Value = Option<T>;

    const ASKED: Asked = Asked::OneOf(labels::<T>);

    fn read(spec: &'static FieldSpec, reader: &mut impl FieldReader) -> Option<T> {
        reader.choice(spec.key)
    }

    fn held(value: &Option<T>) -> Held<'_> {
        Held::Choice(value.map(|value| (value.label(), value.standing())))
    }

    fn held_mut(_: &mut Option<T>) -> HeldMut<'_> {
        HeldMut::Small
    }
}

/// One of a closed list, with one that is meant where nothing is said.
#[derive(Debug)]
pub struct OneOfOrDefault<T>(PhantomData<T>);

impl<T: Choice + Debug + Default> Shape for OneOfOrDefault<T> {
    type Value = T;

    const ASKED: Asked = Asked::OneOf(labels::<T>);

    fn read(spec: &'static FieldSpec, reader: &mut impl FieldReader) -> T {
        reader.choice(spec.key).unwrap_or_default()
    }

    fn held(value: &T) -> Held<'_> {
        Held::Choice(Some((value.label(), value.standing())))
    }

    fn held_mut(_: &mut T) -> HeldMut<'_> {
        HeldMut::Small
    }
}

/// Declares the struct of a kind from its fields: name, shape, and the row that states everything else.
macro_rules! fields {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $shape:ty = $spec:expr,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name { $($(#[$field_doc])* pub $field: <$shape as $crate::model::kinds::shape::Shape>::Value,)+ }

        impl $name {
            /// What may stand in the front matter, beyond the fields of every entry.
            pub(super) const FIELDS: $crate::model::field::FieldTable =
                &[$($spec.asked(<$shape as $crate::model::kinds::shape::Shape>::ASKED)),+];

            /// Reads the fields.
            pub(super) fn read(reader: &mut impl $crate::model::kinds::shape::FieldReader) -> Self {
                Self {
                    $($field: {
                        static SPEC: $crate::model::field::FieldSpec = $spec;
                        <$shape as $crate::model::kinds::shape::Shape>::read(&SPEC, reader)
                    },)+
                }
            }

            /// Every field with its value.
            pub(super) fn fields(&self) -> Vec<(&'static $crate::model::field::FieldSpec, $crate::model::kinds::shape::Held<'_>)> {
                let values = [$(<$shape as $crate::model::kinds::shape::Shape>::held(&self.$field)),+];
                Self::FIELDS.iter().zip(values).collect()
            }

            /// Every field with its value, to be changed.
            pub(super) fn fields_mut(
                &mut self,
            ) -> Vec<(&'static $crate::model::field::FieldSpec, $crate::model::kinds::shape::HeldMut<'_>)> {
                let values = [$(<$shape as $crate::model::kinds::shape::Shape>::held_mut(&mut self.$field)),+];
                Self::FIELDS.iter().zip(values).collect()
            }
        }
    };
}
pub(super) use fields;
