//! The fields of a kind, read from what was written: where the loader meets [`crate::model::kinds::shape`].

use jiff::civil::Date;

use super::fields::Fields;
use super::reference::References;
use crate::model::entry::Choice;
use crate::model::kinds::shape::FieldReader;
use crate::model::{Kind, Slug};

/// The fields of an entry, and what they may point at.
pub(super) struct DetailReader<'r, 'a> {
    /// The fields.
    pub(super) fields: &'r mut Fields<'a>,
    /// What they may point at.
    pub(super) references: &'r mut References<'a>,
}

impl FieldReader for DetailReader<'_, '_> {
    fn text(&mut self, key: &'static str) -> Option<String> {
        self.fields.text(key)
    }

    fn words(&mut self, key: &'static str) -> Vec<String> {
        self.fields.words(key)
    }

    fn date(&mut self, key: &'static str) -> Option<Date> {
        self.fields.date(key)
    }

    fn flag(&mut self, key: &'static str) -> Option<bool> {
        self.fields.flag(key)
    }

    fn color(&mut self, key: &'static str) -> Option<String> {
        self.fields.color(key)
    }

    fn choice<T: Choice>(&mut self, key: &'static str) -> Option<T> {
        self.fields.choice(key)
    }

    fn entry(&mut self, kind: Kind, key: &'static str) -> Option<Slug> {
        self.references.entry(kind, self.fields, key)
    }

    fn entries(&mut self, kind: Kind, key: &'static str) -> Vec<Slug> {
        self.references.entries(kind, self.fields, key)
    }

    fn picture(&mut self, key: &'static str) -> Option<String> {
        self.references.picture(self.fields, key)
    }

    fn pictures(&mut self, key: &'static str) -> Vec<String> {
        self.references.pictures(self.fields, key)
    }

    fn attachment(&mut self, key: &'static str) -> Option<String> {
        self.references.attachment(self.fields, key)
    }

    fn file_or_link(&mut self, key: &'static str) -> Option<String> {
        self.references.file_or_link(self.fields, key)
    }
}
