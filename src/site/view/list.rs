//! Lists: what stands above them, and the way from page to page.

use serde::Serialize;

use super::{LinkView, name_of};
use crate::model::kind::KINDS;
use crate::model::{Entry, Slug};
use crate::site::links::{self, Grouping};
use crate::site::{Site, assets, text};

/// How many entries a page of a list has.
pub const PAGE_SIZE: usize = 24;

/// How many pages a list of this many entries has: an empty list has one.
pub(crate) fn page_count(entries: usize) -> usize {
    entries.div_ceil(PAGE_SIZE).max(1)
}

/// The entries of a page (from 1).
pub(crate) fn page_of(positions: &[usize], page: usize) -> &[usize] {
    let start = ((page - 1) * PAGE_SIZE).min(positions.len());
    &positions[start..(start + PAGE_SIZE).min(positions.len())]
}

/// What stands above a list, and under it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ListView {
    pub(crate) heading_html: String,
    /// A small line above the heading.
    pub(crate) eyebrow: String,
    pub(crate) lead_html: Option<String>,
    pub(crate) total: usize,
    /// `cards`, `posters` or `rows`.
    pub(crate) look: &'static str,
    /// Whether the entries are of several kinds, so that each says its own.
    pub(crate) is_mixed: bool,
    pub(crate) pager: Option<Pager>,
    /// Words about a unit.
    pub(crate) notes: Vec<String>,
}

/// The way from page to page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Pager {
    pub(crate) page: usize,
    pub(crate) pages: usize,
    pub(crate) previous: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) steps: Vec<PagerStep>,
}

/// A page number, or a gap between numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct PagerStep {
    /// 0 for a gap.
    pub(crate) number: usize,
    pub(crate) address: String,
}

impl Pager {
    /// None for a list of one page.
    pub(crate) fn new(page: usize, pages: usize, address: impl Fn(usize) -> String) -> Option<Self> {
        if pages < 2 {
            return None;
        }
        let mut steps = Vec::new();
        let mut last = 0;
        for number in (1..=pages).filter(|&number| number == 1 || number == pages || number.abs_diff(page) <= 2) {
            if number > last + 1 {
                steps.push(PagerStep { number: 0, address: String::new() });
            }
            steps.push(PagerStep { number, address: address(number) });
            last = number;
        }
        Some(Self { page, pages, previous: (page > 1).then(|| address(page - 1)), next: (page < pages).then(|| address(page + 1)), steps })
    }
}

/// The page that lists units, aspects or years.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DirectoryView {
    pub(crate) heading: &'static str,
    pub(crate) lead: String,
    pub(crate) groups: Vec<DirectoryGroup>,
}

/// Members under a heading of their own; years and aspects have one group without.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DirectoryGroup {
    pub(crate) heading: Option<&'static str>,
    pub(crate) members: Vec<DirectoryMember>,
}

/// A unit, an aspect or a year.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DirectoryMember {
    pub(crate) link: LinkView,
    pub(crate) count: usize,
    pub(crate) note_html: Option<String>,
    pub(crate) brand_class: Option<String>,
}

/// A directory.
pub(crate) fn directory(site: &Site<'_>, grouping: Grouping) -> DirectoryView {
    match grouping {
        Grouping::Units => DirectoryView {
            heading: "参建单位",
            lead: format!("{}及所属、所辖{}个单位的清廉品牌与案例", site.catalog.publication.bureau, site.catalog.units.len()),
            groups: units(site),
        },
        Grouping::Aspects => DirectoryView {
            heading: "四个方面",
            lead: "按建设内容查看".to_owned(),
            groups: vec![DirectoryGroup { heading: None, members: aspects(site) }],
        },
        Grouping::Years => DirectoryView {
            heading: "历年内容",
            lead: "按年度查看".to_owned(),
            groups: vec![DirectoryGroup { heading: None, members: years(site) }],
        },
    }
}

/// The units by level, each level once, in the order of the first unit that has it.
fn units(site: &Site<'_>) -> Vec<DirectoryGroup> {
    let mut groups: Vec<(crate::model::publication::UnitLevel, DirectoryGroup)> = Vec::new();
    for unit in &site.catalog.units {
        let member = unit_member(site, &unit.id, &unit.name);
        match groups.iter_mut().find(|(level, _)| *level == unit.level) {
            Some((_, group)) => group.members.push(member),
            None => groups.push((unit.level, DirectoryGroup { heading: Some(level_label(unit.level)), members: vec![member] })),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn level_label(level: crate::model::publication::UnitLevel) -> &'static str {
    use crate::model::entry::Choice;
    let choices = crate::model::publication::UnitLevel::CHOICES;
    choices.iter().find(|(choice, _, _)| *choice == level).map_or("", |(_, _, label)| label)
}

fn unit_member(site: &Site<'_>, id: &Slug, name: &str) -> DirectoryMember {
    let brand = site.relations.brand_of_unit(id).map(|position| &site.catalog.entries[position]);
    let note = match brand {
        Some(brand) => Some(text::html(name_of(brand))),
        None if site.catalog.publication.leaves.contains(id) => Some("品牌待补".to_owned()),
        None => None,
    };
    DirectoryMember {
        link: LinkView::new(name, links::group(Grouping::Units, id.as_str(), 1)),
        count: site.relations.of_unit(id).len(),
        note_html: note,
        brand_class: brand.filter(|brand| assets::brand_color(brand).is_some()).map(assets::brand_class),
    }
}

fn aspects(site: &Site<'_>) -> Vec<DirectoryMember> {
    let aspects = site.catalog.publication.aspects.iter();
    aspects
        .map(|aspect| DirectoryMember {
            link: LinkView::new(&aspect.name, links::group(Grouping::Aspects, aspect.id.as_str(), 1)),
            count: site.relations.of_aspect(&aspect.id).len(),
            note_html: aspect.description.as_deref().map(text::html),
            brand_class: None,
        })
        .collect()
}

fn years(site: &Site<'_>) -> Vec<DirectoryMember> {
    let years = site.relations.years();
    years
        .map(|year| {
            let positions = site.relations.of_year(year);
            DirectoryMember {
                link: LinkView::new(&format!("{year}年"), links::group(Grouping::Years, &year.to_string(), 1)),
                count: positions.len(),
                note_html: Some(kinds_of(positions.iter().map(|&position| &site.catalog.entries[position]))),
                brand_class: None,
            }
        })
        .collect()
}

/// `清廉品牌10项、典型案例14项`.
pub(crate) fn kinds_of<'a>(entries: impl Iterator<Item = &'a Entry>) -> String {
    let mut counts = [0_usize; KINDS.len()];
    for entry in entries {
        counts[entry.id.kind as usize] += 1;
    }
    let counted = KINDS.iter().zip(counts).filter(|(_, count)| *count > 0);
    counted.map(|(spec, count)| format!("{}{count}项", spec.label)).collect::<Vec<_>>().join("、")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(page: usize, pages: usize) -> Vec<usize> {
        Pager::new(page, pages, |number| number.to_string())
            .map(|pager| pager.steps.iter().map(|step| step.number).collect())
            .unwrap_or_default()
    }

    #[test]
    fn a_list_has_as_many_pages_as_it_needs() {
        let counts = [0, 1, PAGE_SIZE, PAGE_SIZE + 1, PAGE_SIZE * 3].map(page_count);
        assert_eq!(counts, [1, 1, 1, 2, 3]);
    }

    #[test]
    fn every_entry_is_on_one_page() {
        for total in [0, 1, PAGE_SIZE - 1, PAGE_SIZE, PAGE_SIZE + 1, PAGE_SIZE * 2 + 5] {
            let positions: Vec<usize> = (0..total).collect();
            let pages: Vec<usize> = (1..=page_count(total)).flat_map(|page| page_of(&positions, page)).copied().collect();
            assert_eq!(pages, positions);
        }
    }

    #[test]
    fn the_pager_shows_the_ends_and_what_is_near() {
        assert!(numbers(1, 1).is_empty());
        assert_eq!(numbers(1, 3), [1, 2, 3]);
        assert_eq!(numbers(10, 20), [1, 0, 8, 9, 10, 11, 12, 0, 20]);
        assert_eq!(numbers(4, 20), [1, 2, 3, 4, 5, 6, 0, 20]);
    }
}
