//! The characters that stand in titles: what the title face is cut down to.

use std::collections::{BTreeMap, BTreeSet};

use super::Site;
use crate::output::Files;

/// The most characters that the face keeps, the most used first: at about a quarter of a kilobyte each, what lies beyond is better left to
/// the reader's own fonts.
const MOST: usize = 1500;

/// What stands in every frame, in dates and in counts.
const ALWAYS: &str = "0123456789年月日项公里万元，。、：；！？（）《》“”‘’—…·〔〕号一二三四五六七八九十";

/// The characters of every heading of these pages, and of the names that are set like headings.
pub(super) fn characters(site: &Site<'_>, files: &Files) -> BTreeSet<char> {
    let mut counts: BTreeMap<char, usize> = BTreeMap::new();
    for (_, page) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        headings(&String::from_utf8_lossy(page), &mut counts);
    }
    let mut ranked: Vec<(char, usize)> = counts.into_iter().collect();
    ranked.sort_by_key(|(c, count)| (std::cmp::Reverse(*count), *c));
    let frequent = ranked.into_iter().take(MOST).map(|(c, _)| c);
    frequent.chain(ALWAYS.chars()).chain(names(site).flat_map(|name| name.chars().collect::<Vec<_>>())).collect()
}

fn names<'a>(site: &'a Site<'_>) -> impl Iterator<Item = &'a str> {
    let publication = &site.catalog.publication;
    let figures = publication.figures.iter().flat_map(|figure| [figure.value.as_str(), figure.unit.as_str()]);
    let units = site.catalog.units.iter().map(|unit| unit.name.as_str());
    [publication.site.name.as_str(), publication.title.as_str(), publication.short_title.as_str()].into_iter().chain(figures).chain(units)
}

/// Counts the characters between the tags of headings.
fn headings(page: &str, counts: &mut BTreeMap<char, usize>) {
    let mut rest = page;
    while let Some(start) = rest.find("<h") {
        rest = &rest[start + 2..];
        let Some(level @ b'1'..=b'6') = rest.bytes().next() else { continue };
        let Some(end) = rest.find(&format!("</h{}>", char::from(level))) else { return };
        let mut is_tag = true;
        for c in rest[..end].chars() {
            match c {
                '<' => is_tag = true,
                '>' => is_tag = false,
                c if !is_tag && !c.is_whitespace() => *counts.entry(c).or_default() += 1,
                _ => {}
            }
        }
        rest = &rest[end..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_headings_count() {
        let mut counts = BTreeMap::new();
        headings("<head><title>甲</title><h1 class=\"乙\">清<wbr>莲</h1><p>丙</p><h2>莲</h2><hr><h3>丁", &mut counts);
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [('清', 1), ('莲', 2)]);
    }
}
