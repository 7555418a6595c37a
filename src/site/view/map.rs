//! 网站地图: everything that the site has, by its parts; of a long list the beginning, and the way to the rest.

use serde::Serialize;

use super::shared::column_link;
use super::{LinkView, name_of};
use crate::model::kind::KINDS;
use crate::site::links::{self, Grouping};
use crate::site::{Site, text};

/// How many members of a part are listed: beyond it the list itself is the better map.
const LISTED: usize = 40;

/// A part of the site with what is in it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MapPart {
    pub(crate) link: LinkView,
    pub(crate) members: Vec<LinkView>,
    /// How many more there are.
    pub(crate) more: usize,
}

/// The kinds with their entries, then units, aspects and years.
pub(crate) fn parts(site: &Site<'_>) -> Vec<MapPart> {
    let kinds = KINDS.iter().map(|spec| spec.kind).filter(|kind| !site.relations.of_kind(*kind).is_empty());
    let kinds = kinds.map(|kind| {
        let entries = site.relations.of_kind(kind).iter().map(|&position| &site.catalog.entries[position]);
        part(column_link(site, kind), entries.map(|entry| (name_of(entry).to_owned(), links::entry(&entry.id))).collect())
    });
    let groups = Grouping::ALL.into_iter().map(|grouping| {
        let address = |id: &str| links::group(grouping, id, 1);
        let members: Vec<(String, String)> = match grouping {
            Grouping::Units => site.catalog.units.iter().map(|unit| (unit.name.clone(), address(unit.id.as_str()))).collect(),
            Grouping::Aspects => {
                site.catalog.publication.aspects.iter().map(|aspect| (aspect.name.clone(), address(aspect.id.as_str()))).collect()
            }
            Grouping::Years => site.relations.years().map(|year| (format!("{year}年"), address(&year.to_string()))).collect(),
        };
        part(LinkView::new(&format!("按{}查看", grouping.label()), links::list(grouping.folder(), 1)), members)
    });
    kinds.chain(groups).collect()
}

fn part(link: LinkView, members: Vec<(String, String)>) -> MapPart {
    let more = members.len().saturating_sub(LISTED);
    let listed = members.into_iter().take(LISTED).map(|(name, address)| LinkView { label_html: text::html(&name), address });
    MapPart { link, members: listed.collect(), more }
}
