//! `atom.xml`, `sitemap.xml` and `robots.txt`.
//!
//! The first two need public addresses. The time of the feed is that of its latest entry: a build knows no clock.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::index::Relations;
use super::text::excerpt;
use super::{Site, links};
use crate::edition::Edition;
use crate::markup::escape_xml;
use crate::model::Entry;

/// How many entries the feed has.
const FEED_LENGTH: usize = 50;
/// How many characters of an entry without summary stand for one.
const SUMMARY_LENGTH: usize = 120;

/// The latest entries, newest first: by date, then in the catalog's order.
pub(crate) fn latest<'a>(entries: impl Iterator<Item = &'a Entry>, count: usize) -> Vec<&'a Entry> {
    let mut dated: Vec<(Date, &Entry)> = entries.filter_map(|entry| Some((super::view::date_of(entry)?, entry))).collect();
    dated.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    dated.into_iter().take(count).map(|(_, entry)| entry).collect()
}

/// The feed (RFC 4287).
pub(crate) fn atom(site: &Site<'_>, base_url: &str) -> String {
    let publication = &site.catalog.publication;
    let entries = latest(site.catalog.entries.iter(), FEED_LENGTH);
    let newest = entries.first().and_then(|entry| super::view::date_of(entry));
    let updated = newest.unwrap_or_else(|| Date::new(publication.year, 1, 1).unwrap_or(Date::ZERO));
    let mut xml =
        String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n");
    let _ = writeln!(xml, "<title>{}</title>", escape_xml(&publication.site.name));
    let _ = writeln!(xml, "<subtitle>{}</subtitle>", escape_xml(&publication.site.description));
    let _ = writeln!(xml, "<id>{}</id>", escape_xml(base_url));
    let _ = writeln!(xml, "<link href=\"{}\"/>", escape_xml(base_url));
    let _ = writeln!(xml, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}{}\"/>", escape_xml(base_url), links::FEED);
    let _ = writeln!(xml, "<updated>{}</updated>", time(updated));
    let _ = writeln!(xml, "<author><name>{}</name></author>", escape_xml(&publication.bureau));
    for entry in entries {
        push_entry(&mut xml, site, base_url, entry);
    }
    xml.push_str("</feed>\n");
    xml
}

fn push_entry(xml: &mut String, site: &Site<'_>, base_url: &str, entry: &Entry) {
    let address = format!("{base_url}{}", links::entry(&entry.id));
    let summary = entry.summary.clone().or_else(|| excerpt(&entry.body.blocks, SUMMARY_LENGTH)).unwrap_or_default();
    xml.push_str("<entry>\n");
    let _ = writeln!(xml, "<title>{}</title>", escape_xml(&entry.title));
    let _ = writeln!(xml, "<id>{}</id>", escape_xml(&address));
    let _ = writeln!(xml, "<link href=\"{}\"/>", escape_xml(&address));
    let _ = writeln!(xml, "<updated>{}</updated>", time(super::view::date_of(entry).unwrap_or(Date::ZERO)));
    let _ = writeln!(xml, "<category term=\"{}\" label=\"{}\"/>", entry.id.kind.name(), entry.id.kind.label());
    if let Some(unit) = site.relations.unit(&entry.unit) {
        let _ = writeln!(xml, "<author><name>{}</name></author>", escape_xml(&unit.name));
    }
    if !summary.is_empty() {
        let _ = writeln!(xml, "<summary>{}</summary>", escape_xml(&summary));
    }
    xml.push_str("</entry>\n");
}

/// Midnight in China: entries know days.
fn time(date: Date) -> String {
    format!("{date}T00:00:00+08:00")
}

/// The site map; `addresses` are those of all pages that a search engine should know.
pub(crate) fn site_map<'a>(site: &Site<'_>, base_url: &str, addresses: impl Iterator<Item = &'a str>) -> String {
    let mut xml =
        String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    let modified = modified(&site.relations);
    for address in addresses {
        let public = if address == links::HOME { "" } else { address };
        let _ = write!(xml, "<url><loc>{}{}</loc>", escape_xml(base_url), escape_xml(public));
        if let Some(date) = modified.get(address) {
            let _ = write!(xml, "<lastmod>{date}</lastmod>");
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

fn modified(relations: &Relations<'_>) -> std::collections::HashMap<String, Date> {
    let entries = relations.entries().iter();
    entries.filter_map(|entry| Some((links::entry(&entry.id), super::view::date_of(entry)?))).collect()
}

/// What robots may read: all of a public site, nothing of a draft.
pub(crate) fn robots(edition: Edition, base_url: Option<&str>) -> String {
    match (edition, base_url) {
        (Edition::Public, Some(base_url)) => format!("User-agent: *\nAllow: /\nSitemap: {base_url}{}\n", links::SITE_MAP),
        (Edition::Public, None) => "User-agent: *\nAllow: /\n".to_owned(),
        (Edition::Draft | Edition::Internal, _) => "User-agent: *\nDisallow: /\n".to_owned(),
    }
}
