//! The box of facts beside a text: what the fields of an entry say, and in a draft what they do not say yet.

use serde::Serialize;

use super::{LinkView, name_of};
use crate::content::entry::{Activity, Brand, Case, Document, System, Work};
use crate::content::{Detail, Entry, Kind, Slug};
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
    match &entry.detail {
        Detail::Brand(brand) => facts.brand(brand),
        Detail::Case(case) => facts.case(case),
        Detail::System(system) => facts.system(system),
        Detail::Work(work) => facts.work(work),
        Detail::Activity(activity) => facts.activity(activity),
        Detail::Document(document) => facts.document(document),
    }
    facts.common(entry);
    facts.facts
}

struct Facts<'a> {
    site: &'a Site<'a>,
    facts: Vec<Fact>,
}

impl Facts<'_> {
    fn brand(&mut self, brand: &Brand) {
        self.entries("上级品牌", Kind::Brand, &brand.parent);
        self.words("地方元素", Optional, brand.local_symbols.join("、"));
        self.entries("姊妹品牌", Kind::Brand, &brand.sibling_brand);
    }

    fn case(&mut self, case: &Case) {
        self.entries("所属品牌", Kind::Brand, &case.brand);
        self.entries("相关系统", Kind::System, &case.systems);
        self.words("层级", Optional, case.level.map(|level| level.label()).unwrap_or_default());
    }

    fn system(&mut self, system: &System) {
        self.words("建设单位", Required, system.owner.as_deref().unwrap_or_default());
        self.words("建设层级", Required, system.owner_level.map(|level| level.label()).unwrap_or_default());
        self.words("应用类别", Optional, system.category.as_deref().unwrap_or_default());
        self.words("覆盖领域", Required, system.covers.join("、"));
        self.words("上线时间", Optional, system.launched.map(|date| DateView::from(date).text).unwrap_or_default());
    }

    fn work(&mut self, work: &Work) {
        self.words("作品类别", Required, work.category.map(|category| category.label()).unwrap_or_default());
        self.words("主创", Required, work.creators.join("、"));
        self.words("时长", Optional, work.duration.as_deref().unwrap_or_default());
        if let Some(file) = &work.file_or_link {
            self.file("作品", file);
        }
        self.words("权利说明", Required, work.rights.as_deref().unwrap_or_default());
    }

    fn activity(&mut self, activity: &Activity) {
        self.words("活动类别", Required, activity.category.map(|category| category.label()).unwrap_or_default());
        self.words("举办日期", Required, activity.held_on.map(|date| DateView::from(date).text).unwrap_or_default());
        self.words("地点", Optional, activity.place.as_deref().unwrap_or_default());
        self.entries("相关作品", Kind::Work, &activity.works);
    }

    fn document(&mut self, document: &Document) {
        self.words("发文机关", Required, document.issuer.as_deref().unwrap_or_default());
        self.words("文号", Optional, document.number.as_deref().unwrap_or_default());
        self.words("层级", Optional, document.level.map(|level| level.label()).unwrap_or_default());
        self.words("发文日期", Required, document.issued_on.map(|date| DateView::from(date).text).unwrap_or_default());
        self.words("效力", Optional, document.effect.map(|effect| effect.label()).unwrap_or_default());
        if let Some(file) = &document.file {
            self.file("原文", file);
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
