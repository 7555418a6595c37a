//! What every page shows: the site's name, its navigation, its footer.

use serde::Serialize;

use super::LinkView;
use crate::edition::Edition;
use crate::model::Kind;
use crate::model::kind::KINDS;
use crate::site::links::{self, Grouping};
use crate::site::text::DateView;
use crate::site::{Site, meta};

/// The site as a whole.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SiteView {
    pub(crate) name: String,
    pub(crate) short_title: String,
    pub(crate) bureau: String,
    pub(crate) year: i16,
    pub(crate) description: String,
    /// The kinds that have entries.
    pub(crate) columns: Vec<NavItem>,
    /// Units, aspects, years.
    pub(crate) groupings: Vec<NavItem>,
    pub(crate) footer: Vec<FooterLine>,
    pub(crate) data_note: String,
    /// What a draft or an internal edition says above its pages.
    pub(crate) notice: Option<&'static str>,
    /// Pages that only those who work on it see.
    pub(crate) internal_pages: Vec<LinkView>,
    pub(crate) has_feed: bool,
    pub(crate) has_album: bool,
    pub(crate) reload_script: Option<String>,
    /// The days on which pages lose their colours, as a script reads them.
    pub(crate) grey: Option<String>,
}

/// A way to a part of the site.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct NavItem {
    /// What a page says of itself to be marked as current.
    pub(crate) key: &'static str,
    pub(crate) link: LinkView,
}

/// A line of the footer; without words it is a gap that a draft shows.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FooterLine {
    pub(crate) label: &'static str,
    pub(crate) words: Option<String>,
    /// The registry's page.
    pub(crate) address: Option<String>,
    /// The drawing before it: `police`, `registry` or `office`.
    pub(crate) icon: Option<&'static str>,
}

impl SiteView {
    pub(crate) fn new(site: &Site<'_>) -> Self {
        let publication = &site.catalog.publication;
        Self {
            name: publication.site.name.clone(),
            short_title: publication.short_title.clone(),
            bureau: publication.bureau.clone(),
            year: publication.year,
            description: publication.site.description.clone(),
            columns: columns(site),
            groupings: Grouping::ALL
                .map(|grouping| NavItem {
                    key: grouping.folder(),
                    link: LinkView::new(grouping.label(), links::list(grouping.folder(), 1)),
                })
                .to_vec(),
            footer: footer(site),
            data_note: data_note(site),
            notice: notice(site.options.edition),
            has_album: site.options.album.is_some(),
            internal_pages: internal_pages(site.options.edition),
            has_feed: publication.site.base_url.is_some(),
            reload_script: site.options.reload_script.clone(),
            grey: grey(&publication.site.grey),
        }
    }
}

fn columns(site: &Site<'_>) -> Vec<NavItem> {
    let kinds = KINDS.iter().map(|spec| spec.kind).filter(|kind| !site.relations.of_kind(*kind).is_empty());
    kinds.map(|kind| NavItem { key: kind.folder(), link: column_link(site, kind) }).collect()
}

/// The list of a kind.
pub(crate) fn column_link(site: &Site<'_>, kind: Kind) -> LinkView {
    LinkView::new(&meta::column(&site.catalog.publication, kind).name, links::list(kind.folder(), 1))
}

fn footer(site: &Site<'_>) -> Vec<FooterLine> {
    let of = &site.catalog.publication.site;
    let police = of.police_record.as_deref().map(police_page);
    let lines = [
        ("主办单位", of.host.clone().or_else(|| Some(site.catalog.publication.bureau.clone())), None, None),
        ("联系方式", of.contact.clone(), None, None),
        ("网站标识码", of.site_id_code.clone(), None, None),
        ("ICP备案", of.icp.clone(), Some(ICP_REGISTRY.to_owned()), Some("registry")),
        ("公安备案", of.police_record.clone(), police, Some("police")),
        ("党政机关网站标识", of.party_government_mark.clone(), of.party_government_url.clone(), Some("office")),
    ];
    let line = |(label, words, address, icon): (&'static str, Option<String>, Option<String>, Option<&'static str>)| {
        let is_given = words.is_some();
        FooterLine { label, words, address: address.filter(|_| is_given), icon: icon.filter(|_| is_given) }
    };
    lines.into_iter().map(line).filter(|line| line.words.is_some() || site.shows_gaps()).collect()
}

/// Where the ministry's register of sites is; it wants every number to lead there.
const ICP_REGISTRY: &str = "https://beian.miit.gov.cn/";
/// The register of the police.
const POLICE_REGISTRY: &str = "https://beian.mps.gov.cn/";

/// The page of a record, which is found by its digits.
fn police_page(record: &str) -> String {
    let digits: String = record.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() { POLICE_REGISTRY.to_owned() } else { format!("{POLICE_REGISTRY}#/query/webSearch?code={digits}") }
}

fn grey(dates: &[jiff::civil::Date]) -> Option<String> {
    (!dates.is_empty()).then(|| dates.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
}

/// How much there is and up to when: a build knows no clock, the entries do.
fn data_note(site: &Site<'_>) -> String {
    let counts: Vec<String> = KINDS
        .iter()
        .map(|spec| (spec.label, site.relations.of_kind(spec.kind).len()))
        .filter(|(_, count)| *count > 0)
        .map(|(label, count)| format!("{label}{count}项"))
        .collect();
    let newest = site.catalog.entries.iter().filter_map(super::date_of).max();
    match newest {
        Some(date) => format!("本站收录{}，内容更新至{}", counts.join("、"), DateView::from(date).text),
        None => format!("本站收录{}", counts.join("、")),
    }
}

fn internal_pages(edition: Edition) -> Vec<LinkView> {
    match edition {
        Edition::Public => Vec::new(),
        Edition::Draft | Edition::Internal => vec![LinkView::new("均衡分析（内部）", links::BALANCE)],
    }
}

fn notice(edition: Edition) -> Option<&'static str> {
    match edition {
        Edition::Draft => Some("草稿版：缺项以“待补”标出，仅供编辑审校，不得对外发布"),
        Edition::Internal => Some("内部版：仅限单位内部使用，不得对外发布"),
        Edition::Public => None,
    }
}
