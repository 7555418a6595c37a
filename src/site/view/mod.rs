//! Values made for templates: every decision is taken here, so that templates hold layout only.
//!
//! - [`shared`] is what every page shows: name, navigation, footer.
//! - [`card`] is an entry in a list, [`picture`] a picture, [`facts`] the box of facts beside a text.
//! - [`entry`] is an entry's page, [`brand`] what only a brand's has.
//! - [`balance`] is the page on which an office counts itself, in the editions that are not public.
//! - [`home`], [`list`], [`album`] and [`map`] are the other pages with content.
//!
//! Addresses in views are below the site's root; templates put `root` before them. A field that ends in `_html` is markup.

pub(crate) mod album;
pub(crate) mod balance;
pub(crate) mod brand;
pub(crate) mod card;
pub(crate) mod entry;
pub(crate) mod facts;
pub(crate) mod home;
pub(crate) mod list;
pub(crate) mod map;
pub(crate) mod picture;
pub(crate) mod shared;

use jiff::civil::Date;
use serde::Serialize;

use super::text::html;
use crate::model::entry::Standing;
use crate::model::field::PictureUse;
use crate::model::kinds::shape::Held;
use crate::model::{Detail, Entry};

/// Words that lead somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct LinkView {
    pub(crate) label_html: String,
    pub(crate) address: String,
}

impl LinkView {
    pub(crate) fn new(label: &str, address: impl Into<String>) -> Self {
        Self { label_html: html(label), address: address.into() }
    }
}

/// The day that an entry is listed under: its own date, else the first that its fields know.
pub(crate) fn date_of(entry: &Entry) -> Option<Date> {
    entry.date.or_else(|| {
        entry.detail.fields().into_iter().find_map(|(_, held)| match held {
            Held::Day(day) => day,
            _ => None,
        })
    })
}

/// The day that a list shows, with what happened on it: that of the thing itself, else the day of publication.
pub(crate) fn day_of(entry: &Entry) -> Option<(&'static str, Date)> {
    let happened = entry.detail.fields().into_iter().find_map(|(spec, held)| match held {
        Held::Day(Some(day)) => spec.uses.happened.map(|what| (what, day)),
        _ => None,
    });
    happened.or_else(|| entry.date.map(|date| ("发布", date)))
}

/// A word beside a title with the look that it asks for.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Badge {
    pub(crate) label: &'static str,
    /// `plain`, `good`, `changed` or `old`.
    pub(crate) look: &'static str,
}

impl Badge {
    pub(crate) fn of(entry: &Entry) -> Option<Self> {
        let (label, standing) = badge_of(entry)?;
        let look = match standing {
            Standing::Plain => "plain",
            Standing::Good => "good",
            Standing::Changed => "changed",
            Standing::Past => "old",
        };
        Some(Self { label, look })
    }
}

/// The first word that the fields put beside the title, and how it looks: a choice, or what is said of a distinguished one.
fn badge_of(entry: &Entry) -> Option<(&'static str, Standing)> {
    let badges = entry.detail.fields().into_iter().filter(|(spec, _)| spec.uses.is_badge);
    badges.into_iter().find_map(|(spec, held)| match held {
        Held::Choice(choice) => choice,
        Held::Flag(true) => Some((spec.label, Standing::Good)),
        _ => None,
    })
}

/// The pictures that the fields name for a use.
fn own_pictures(entry: &Entry, picture: PictureUse) -> impl Iterator<Item = &String> {
    let fields = entry.detail.fields().into_iter().filter(move |(spec, _)| spec.uses.picture == picture);
    fields.flat_map(|(_, held)| held.pictures())
}

/// What an entry is called on a page: a brand by its name.
pub(crate) fn name_of(entry: &Entry) -> &str {
    match &entry.detail {
        Detail::Brand(brand) => brand.name.as_deref().unwrap_or(&entry.title),
        _ => &entry.title,
    }
}
