//! Values made for templates: every decision is taken here, so that templates hold layout only.
//!
//! - [`shared`] is what every page shows: name, navigation, footer.
//! - [`card`] is an entry in a list, [`picture`] a picture, [`facts`] the box of facts beside a text.
//! - [`entry`] is an entry's page, [`brand`] what only a brand's has.
//! - [`balance`] is the page on which an office counts itself, in the editions that are not public.
//! - [`home`], [`list`] and [`album`] are the other pages with content.
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
pub(crate) mod picture;
pub(crate) mod shared;

use jiff::civil::Date;
use serde::Serialize;

use super::text::html;
use crate::content::{Detail, Entry};

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

/// The day that an entry is listed under: its own date, else the date that its kind knows.
pub(crate) fn date_of(entry: &Entry) -> Option<Date> {
    entry.date.or(match &entry.detail {
        Detail::Activity(activity) => activity.held_on,
        Detail::Document(document) => document.issued_on,
        Detail::System(system) => system.launched,
        Detail::Brand(_) | Detail::Case(_) | Detail::Work(_) => None,
    })
}

/// What an entry is called on a page: a brand by its name.
pub(crate) fn name_of(entry: &Entry) -> &str {
    match &entry.detail {
        Detail::Brand(brand) => brand.name.as_deref().unwrap_or(&entry.title),
        _ => &entry.title,
    }
}
