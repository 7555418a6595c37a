//! The box of facts beside a text: what the fields of an entry say, and in a draft what they do not say yet.

use serde::Serialize;

use super::{LinkView, name_of};
use crate::model::kinds::shape::Held;
use crate::model::{Entry, Kind, Slug};
use crate::site::text::{self, DateView};
use crate::site::{Site, links};

/// A fact: words, links, or a gap.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Fact {
    pub(crate) label: &'static str,
    pub(crate) values: Vec<FactValue>,
}

/// Words, maybe with a link.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FactValue {
    pub(crate) html: String,
    pub(crate) address: Option<String>,
    /// Whether the address leads out of the site.
    pub(crate) external: bool,
}

/// How much a missing fact matters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// A draft shows the gap.
    Required,
    Optional,
}
use Need::{Optional, Required};

/// The facts of an entry, those of its kind first.
pub(crate) fn facts(site: &Site<'_>, entry: &Entry) -> Vec<Fact> {
    let mut facts = Facts { site, facts: Vec::new() };
    facts.of_kind(entry);
    facts.common(entry);
    facts.facts
}

struct Facts<'a> {
    site: &'a Site<'a>,
    facts: Vec<Fact>,
}

impl Facts<'_> {
    /// What the statement of the kind shows, in its order.
    fn of_kind(&mut self, entry: &Entry) {
        for (spec, held) in entry.detail.fields() {
            if let Some(label) = spec.uses.fact {
                let need = if spec.uses.is_required { Required } else { Optional };
                self.field(label, need, spec.uses.target, held);
            }
        }
    }

    fn field(&mut self, label: &'static str, need: Need, target: Option<Kind>, held: Held<'_>) {
        match held {
            Held::Text(text) => self.words(label, need, text.unwrap_or_default()),
            Held::Words(words) => self.words(label, need, words.join("、")),
            Held::Choice(choice) => self.words(label, need, choice.map(|(label, _)| label).unwrap_or_default()),
            Held::Day(day) => self.words(label, need, day.map(|day| DateView::from(day).text).unwrap_or_default()),
            Held::Flag(flag) => self.words(label, need, if flag { "是" } else { "" }),
            Held::Color(color) => self.words(label, need, color.unwrap_or_default()),
            Held::File(Some(file)) => self.file(label, file),
            Held::Entries(slugs) => target.into_iter().for_each(|kind| self.entries(label, kind, slugs)),
            // Pictures have places of their own on the page; a missing file or picture is told among the gaps.
            Held::File(None) | Held::Pictures(_) => {}
        }
    }

    fn common(&mut self, entry: &Entry) {
        let site = self.site;
        if let Some(unit) = site.relations.unit(&entry.unit) {
            self.links("单位", [LinkView::new(&unit.name, links::group(links::Grouping::Units, unit.id.as_str(), 1))]);
        }
        let aspects = site.catalog.publication.aspects.iter().filter(|aspect| entry.aspects.contains(&aspect.id));
        self.links(
            "方面",
            aspects.map(|aspect| LinkView::new(&aspect.name, links::group(links::Grouping::Aspects, aspect.id.as_str(), 1))),
        );
        let sector = entry.sector.as_ref().and_then(|id| site.catalog.publication.sectors.iter().find(|sector| sector.id == *id));
        self.words("清廉单元", Optional, sector.map(|sector| sector.name.as_str()).unwrap_or_default());
        self.links("年度", [LinkView::new(&format!("{}年", entry.year), links::group(links::Grouping::Years, &entry.year.to_string(), 1))]);
        self.words("信息来源", Optional, entry.information_source.as_deref().unwrap_or_default());
        self.words("作者", Optional, entry.author.as_deref().unwrap_or_default());
        self.words("编辑", Optional, entry.editor.as_deref().unwrap_or_default());
        self.words("批示肯定", Optional, entry.endorsement.as_deref().unwrap_or_default());
        // Nothing is left of these where the edition may not see them.
        for (label, words) in entry.internal.named() {
            let html = format!("{} <span class=\"restricted-label\">内部</span>", text::html(words));
            self.facts.push(Fact { label, values: vec![FactValue { html, address: None, external: false }] });
        }
    }

    fn words(&mut self, label: &'static str, need: Need, words: impl AsRef<str>) {
        let words = words.as_ref();
        if !words.is_empty() {
            self.facts.push(Fact { label, values: vec![FactValue { html: text::html(words), address: None, external: false }] });
        } else if need == Required && self.site.shows_gaps() {
            self.facts.push(Fact { label, values: Vec::new() });
        }
    }

    fn links(&mut self, label: &'static str, links: impl IntoIterator<Item = LinkView>) {
        let values: Vec<FactValue> =
            links.into_iter().map(|link| FactValue { html: link.label_html, address: Some(link.address), external: false }).collect();
        if !values.is_empty() {
            self.facts.push(Fact { label, values });
        }
    }

    /// The named entries that this edition shows.
    fn entries<'s>(&mut self, label: &'static str, kind: Kind, slugs: impl IntoIterator<Item = &'s Slug>) {
        let site = self.site;
        let found = slugs.into_iter().filter_map(|slug| site.entry(kind, slug));
        self.links(label, found.map(|entry| LinkView::new(name_of(entry), links::entry(&entry.id))));
    }

    /// A file of the publication, or an address outside, or words.
    fn file(&mut self, label: &'static str, file: &str) {
        let value = match self.site.file_address(file) {
            Some(address) => FactValue { html: "查看文件".to_owned(), address: Some(address), external: false },
            None if file.starts_with("https://") || file.starts_with("http://") => {
                FactValue { html: "在线观看".to_owned(), address: Some(file.to_owned()), external: true }
            }
            None => FactValue { html: text::html(file), address: None, external: false },
        };
        self.facts.push(Fact { label, values: vec![value] });
    }
}
