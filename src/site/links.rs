//! Addresses: where each page stands below the site's root, and how one page refers to another.
//!
//! An address is a path below the root, with `/`, always naming a file: `brands/guanhe.html`. A page puts its [`root`] before it,
//! so that the site works from a folder on a stick, under any base path, and from any server.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::{EntryId, Slug};

/// The home page.
pub const HOME: &str = "index.html";
/// The search page.
pub const SEARCH: &str = "search.html";
/// 关于本站.
pub const ABOUT: &str = "about.html";
/// 无障碍: how these pages can be used by everyone.
pub const ACCESSIBILITY: &str = "accessibility.html";
/// 网站地图, for people.
pub const MAP: &str = "map.html";
/// The album's pages.
pub const ALBUM: &str = "album.html";
/// The album as a file to take home.
pub const ALBUM_FILE: &str = "album/album.pdf";
/// 均衡分析, of the editions that are not public.
pub const BALANCE: &str = "balance.html";
/// What a server shows when there is nothing at an address.
pub const NOT_FOUND: &str = "404.html";
/// The feed.
pub const FEED: &str = "atom.xml";
/// The site map.
pub const SITE_MAP: &str = "sitemap.xml";
/// What robots read.
pub const ROBOTS: &str = "robots.txt";

/// A list that is no kind: units, aspects or years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Grouping {
    Units,
    Aspects,
    Years,
}

impl Grouping {
    pub(crate) const ALL: [Grouping; 3] = [Grouping::Units, Grouping::Aspects, Grouping::Years];

    pub(crate) fn folder(self) -> &'static str {
        match self {
            Grouping::Units => "units",
            Grouping::Aspects => "aspects",
            Grouping::Years => "years",
        }
    }

    pub(crate) fn label(self) -> &'static str {
        match self {
            Grouping::Units => "单位",
            Grouping::Aspects => "方面",
            Grouping::Years => "年度",
        }
    }
}

/// The page of an entry.
pub fn entry(id: &EntryId) -> String {
    format!("{}/{}.html", id.kind.folder(), id.slug)
}

/// The page at a former address of an entry.
pub(crate) fn alias(id: &EntryId, alias: &Slug) -> String {
    format!("{}/{alias}.html", id.kind.folder())
}

/// A page (from 1) of the list of a folder. [`Slug`] reserves these names.
pub fn list(folder: &str, page: usize) -> String {
    match page {
        1 => format!("{folder}/index.html"),
        _ => format!("{folder}/index-{page}.html"),
    }
}

/// A page (from 1) of the entries of one unit, aspect or year. The dot keeps it apart from every id: `guanhe-2` may be a unit.
pub(crate) fn group(grouping: Grouping, id: &str, page: usize) -> String {
    match page {
        1 => format!("{}/{id}.html", grouping.folder()),
        _ => format!("{}/{id}.{page}.html", grouping.folder()),
    }
}

/// Where a file that an entry offers is published: its path in the publication, below `files/`.
pub fn attachment(path: &str) -> String {
    format!("files/{path}")
}

/// The search page with a query in its address.
pub(crate) fn search(query: &str) -> String {
    format!("{SEARCH}?q={}", utf8_percent_encode(query, NON_ALPHANUMERIC))
}

/// The picture of a page (from 1) of the album.
pub fn album_page(number: usize) -> String {
    format!("album/page-{number:03}.jpg")
}

/// The way from a page to the site's root: nothing or `../`.
pub fn root(address: &str) -> String {
    "../".repeat(address.matches('/').count())
}

const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A path as it stands in a `href`.
pub fn encode(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;
    use crate::model::Kind;

    #[test]
    fn addresses_name_files() {
        let id = EntryId { kind: Kind::Case, slug: Slug::new("x").unwrap() };
        assert_eq!(entry(&id), "cases/x.html");
        assert_eq!(alias(&id, &Slug::new("old").unwrap()), "cases/old.html");
        assert_eq!([list("cases", 1), list("cases", 2)], ["cases/index.html", "cases/index-2.html"]);
        assert_eq!([group(Grouping::Years, "2026", 1), group(Grouping::Years, "2026", 3)], ["years/2026.html", "years/2026.3.html"]);
    }

    #[test]
    fn a_later_page_of_a_group_is_no_id() {
        assert!(Slug::new("guanhe-2").is_ok());
        assert!(Slug::new("guanhe.2").is_err());
    }

    #[test]
    fn root_climbs_as_often_as_needed() {
        assert_eq!([root("index.html"), root("cases/x.html")], ["", "../"]);
    }

    #[test]
    fn queries_and_paths_are_encoded() {
        assert_eq!(search("清廉 a&b"), "search.html?q=%E6%B8%85%E5%BB%89%20a%26b");
        assert_eq!(encode("files/a b/表.pdf"), "files/a%20b/%E8%A1%A8.pdf");
    }
}
