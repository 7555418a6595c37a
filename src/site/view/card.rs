//! An entry in a list.
//!
//! A card is made once and shown on many pages, as the value that templates read.

use serde::Serialize;

use super::picture::{PictureView, picture_of};
use super::{Badge, LinkView, day_of, name_of};
use crate::model::field::PictureUse;
use crate::model::kinds::BrandRole;
use crate::model::{Detail, Entry, Kind};
use crate::site::text::{self, DateView};
use crate::site::{Site, assets, links};

/// How many characters of an entry without summary stand for one.
const SUMMARY_LENGTH: usize = 90;
/// How many characters of a summary a small card has room for, in three lines.
const BRIEF_LENGTH: usize = 56;

/// An entry in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CardView {
    pub(crate) address: String,
    /// The English name of the kind, for the stylesheet.
    pub(crate) kind: &'static str,
    pub(crate) kind_label: &'static str,
    pub(crate) title: String,
    pub(crate) title_html: String,
    pub(crate) unit: Option<LinkView>,
    pub(crate) date: Option<DateView>,
    /// What happened on that day: 举办, 印发, 发布.
    pub(crate) happened: &'static str,
    pub(crate) summary_html: Option<String>,
    /// The first clauses of the summary, for a small card.
    pub(crate) brief_html: Option<String>,
    pub(crate) picture: Option<PictureView>,
    /// The class of its brand's colour.
    pub(crate) brand_class: Option<String>,
    /// A word beside the title: 示范案例, 微电影, 现行有效.
    pub(crate) badge: Option<Badge>,
    /// Whether it is the main brand.
    pub(crate) is_flower: bool,
    /// The number of a document.
    pub(crate) number: Option<String>,
    /// The slogan of a brand.
    pub(crate) slogan_html: Option<String>,
    /// The emblem of a brand.
    pub(crate) emblem: Option<PictureView>,
    /// The first character of the title, where there is no picture.
    pub(crate) initial: String,
}

impl CardView {
    pub(crate) fn new(site: &Site<'_>, position: usize) -> Self {
        let entry = &site.catalog.entries[position];
        let title = name_of(entry);
        let (slogan_html, emblem) = brand_parts(site, entry);
        let summary = entry.summary.clone().or_else(|| text::excerpt(&entry.body.blocks, SUMMARY_LENGTH));
        let (happened, date) = day_of(entry).unzip();
        Self {
            address: links::entry(&entry.id),
            kind: entry.id.kind.name(),
            kind_label: entry.id.kind.label(),
            title: title.to_owned(),
            title_html: text::html(title),
            unit: unit_link(site, entry),
            date: date.map(DateView::from),
            happened: happened.unwrap_or_default(),
            brief_html: summary.as_deref().map(|words| text::html(&text::clauses(words, BRIEF_LENGTH))),
            summary_html: summary.as_deref().map(text::html),
            picture: lead_path(entry).and_then(|path| picture_of(site, entry, path)),
            brand_class: brand_class(site, position),
            badge: badge(entry),
            is_flower: is_flower(entry),
            number: match &entry.detail {
                Detail::Document(document) => document.number.clone(),
                _ => None,
            },
            slogan_html,
            emblem,
            initial: title.chars().find(|c| c.is_alphanumeric()).map(String::from).unwrap_or_default(),
        }
    }
}

/// The page of an entry's unit, by the unit's short name.
pub(crate) fn unit_link(site: &Site<'_>, entry: &Entry) -> Option<LinkView> {
    let unit = site.relations.unit(&entry.unit)?;
    Some(LinkView::new(&unit.short_name, links::group(links::Grouping::Units, unit.id.as_str(), 1)))
}

/// The class of the brand that an entry is, or stands under.
pub(crate) fn brand_class(site: &Site<'_>, position: usize) -> Option<String> {
    let entry = &site.catalog.entries[position];
    let brand = match entry.id.kind {
        Kind::Brand => Some(entry),
        _ => site.relations.brand_of(position).map(|brand| &site.catalog.entries[brand]),
    };
    brand.filter(|brand| assets::brand_color(brand).is_some()).map(assets::brand_class)
}

/// The picture that stands for an entry: a poster, the first of its own, the first in its text.
pub(crate) fn lead_path(entry: &Entry) -> Option<&str> {
    let own = super::own_pictures(entry, PictureUse::Poster).next().map(String::as_str);
    own.or_else(|| entry.images.first().map(String::as_str)).or_else(|| entry.body.images.first().map(String::as_str))
}

/// A word beside the title; of a brand only which one is the flower.
fn badge(entry: &Entry) -> Option<Badge> {
    if is_flower(entry) { Some(Badge { label: "主品牌", look: "plain" }) } else { Badge::of(entry) }
}

fn is_flower(entry: &Entry) -> bool {
    matches!(&entry.detail, Detail::Brand(brand) if brand.role == BrandRole::Flower)
}

fn brand_parts(site: &Site<'_>, entry: &Entry) -> (Option<String>, Option<PictureView>) {
    let Detail::Brand(brand) = &entry.detail else { return (None, None) };
    let emblem = brand.emblem.as_deref().and_then(|path| picture_of(site, entry, path));
    (brand.slogan.as_deref().map(text::html), emblem)
}
