//! The pages that a site has, and what each gives its template.
//!
//! [`all`] lists them; [`Page::template`], [`Page::address`] and [`Page::context`] are all that is done with one.

use std::collections::HashMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;
use sha2::{Digest, Sha256};
use tera::{Context, Value};

use super::body::BodyPage;
use super::links::{self, Grouping};
use super::meta::{self, Article, MetaTag, Property, Subject};
use super::qr::{QrView, qr_code};
use super::view::album::AlbumView;
use super::view::balance::BalanceView;
use super::view::brand::BrandView;
use super::view::card::lead_path;
use super::view::entry::EntryView;
use super::view::home::HomeView;
use super::view::list::{self, ListView, Pager, page_count, page_of};
use super::view::shared::column_link;
use super::view::{LinkView, date_of, day_of, map, name_of};
use super::{Site, text};
use crate::edition::Edition;
use crate::model::EntryId;
use crate::model::kind::{Home, KINDS, KindSpec, ListLook};
use crate::model::publication::Column;
use crate::model::{Detail, Entry, Kind};
use crate::picture::Rendition;

/// How many characters stand for an entry without summary where machines read.
const DESCRIPTION_LENGTH: usize = 120;
/// The widest picture that is offered to other sites.
const SHARED_WIDTH: u32 = 1600;

/// A page of the site.
#[derive(Debug, Clone)]
pub(crate) enum Page {
    Home,
    /// A page (from 1) of the list of a kind.
    Kind {
        kind: Kind,
        page: usize,
    },
    /// An entry, by its position, with what its `<title>` needs to be like no other.
    Entry {
        position: usize,
        distinction: Option<String>,
    },
    /// A former address of an entry, as an index into its aliases.
    Alias {
        position: usize,
        alias: usize,
    },
    /// A page (from 1) of the entries of a unit, an aspect or a year, by its index.
    Group {
        grouping: Grouping,
        index: usize,
        page: usize,
    },
    Directory(Grouping),
    Search,
    About,
    /// 无障碍.
    Accessibility,
    /// 网站地图.
    Map,
    Album,
    /// 均衡分析; the public edition has none.
    Balance,
    NotFound,
}

/// Every page, in no particular order.
pub(crate) fn all(site: &Site<'_>) -> Vec<Page> {
    let mut pages = vec![Page::Home, Page::Search, Page::About, Page::Accessibility, Page::Map, Page::NotFound];
    if site.options.edition != Edition::Public {
        pages.push(Page::Balance);
    }
    // An empty list of the office's papers would tell readers of what is kept from them.
    for spec in KINDS.iter().filter(|spec| spec.kind.is_for_everyone() || !site.relations.of_kind(spec.kind).is_empty()) {
        let count = page_count(site.relations.of_kind(spec.kind).len());
        pages.extend((1..=count).map(|page| Page::Kind { kind: spec.kind, page }));
    }
    for grouping in Grouping::ALL {
        pages.push(Page::Directory(grouping));
        for index in 0..group_count(site, grouping) {
            let count = group(site, grouping, index).positions.len();
            pages.extend((1..=page_count(count)).map(|page| Page::Group { grouping, index, page }));
        }
    }
    pages.extend(site.options.album.is_some().then_some(Page::Album));
    pages.extend(entries(site));
    pages.extend(aliases(site));
    pages
}

/// The entries; one whose name another of its kind has says its unit too, and its id if that is not enough.
fn entries(site: &Site<'_>) -> Vec<Page> {
    let all = &site.catalog.entries;
    let mut names: HashMap<(Kind, &str), usize> = HashMap::new();
    let mut full: HashMap<(Kind, &str, &str), usize> = HashMap::new();
    for entry in all {
        *names.entry((entry.id.kind, name_of(entry))).or_default() += 1;
        *full.entry((entry.id.kind, name_of(entry), entry.unit.as_str())).or_default() += 1;
    }
    let distinction = |entry: &Entry| {
        if names[&(entry.id.kind, name_of(entry))] == 1 {
            return None;
        }
        let unit = site.relations.unit(&entry.unit).map_or(entry.unit.as_str(), |unit| &unit.short_name);
        let alone = full[&(entry.id.kind, name_of(entry), entry.unit.as_str())] == 1;
        Some(if alone { unit.to_owned() } else { format!("{unit} {}", entry.id.slug) })
    };
    all.iter().enumerate().map(|(position, entry)| Page::Entry { position, distinction: distinction(entry) }).collect()
}

/// The page of an entry.
pub(crate) fn of_entry(site: &Site<'_>, id: &EntryId) -> Option<Page> {
    site.relations.position(id).map(|position| entries(site).swap_remove(position))
}

/// Former addresses, save those that an entry now has.
fn aliases(site: &Site<'_>) -> Vec<Page> {
    let mut pages = Vec::new();
    for (position, entry) in site.catalog.entries.iter().enumerate() {
        let free = (0..entry.aliases.len()).filter(|&alias| site.entry(entry.id.kind, &entry.aliases[alias]).is_none());
        pages.extend(free.map(|alias| Page::Alias { position, alias }));
    }
    pages
}

/// A unit, an aspect or a year with its entries.
struct Group<'a> {
    id: String,
    name: String,
    description: Option<&'a str>,
    positions: &'a [usize],
}

fn group_count(site: &Site<'_>, grouping: Grouping) -> usize {
    match grouping {
        Grouping::Units => site.catalog.units.len(),
        Grouping::Aspects => site.catalog.publication.aspects.len(),
        Grouping::Years => site.relations.years().count(),
    }
}

/// One of them: each has a page, and a page must not cost what all of them cost.
fn group<'a>(site: &'a Site<'_>, grouping: Grouping, index: usize) -> Group<'a> {
    let relations = &site.relations;
    match grouping {
        Grouping::Units => {
            let unit = &site.catalog.units[index];
            Group { id: unit.id.to_string(), name: unit.name.clone(), description: None, positions: relations.of_unit(&unit.id) }
        }
        Grouping::Aspects => {
            let aspect = &site.catalog.publication.aspects[index];
            Group {
                id: aspect.id.to_string(),
                name: aspect.name.clone(),
                description: aspect.description.as_deref(),
                positions: relations.of_aspect(&aspect.id),
            }
        }
        Grouping::Years => {
            let year = relations.years().nth(index).unwrap_or_default();
            Group { id: year.to_string(), name: format!("{year}年"), description: None, positions: relations.of_year(year) }
        }
    }
}

/// What the head of a page and its frame need.
#[derive(Debug, Serialize)]
struct PageView {
    title: String,
    policy: String,
    meta: Vec<MetaTag>,
    canonical: Option<String>,
    properties: Vec<Property>,
    json_ld: String,
    breadcrumbs: Vec<LinkView>,
    /// The last crumb: this page.
    crumb_html: String,
    /// The part of the navigation that this page is in.
    section: &'static str,
    class: Option<String>,
    hidden_from_robots: bool,
    /// The page's public address as a code, for a phone.
    qr: Option<QrView>,
}

/// What makes one page's head different from another's.
struct Head {
    title: String,
    subject: Subject,
    breadcrumbs: Vec<LinkView>,
    crumb: String,
    section: &'static str,
    class: Option<String>,
}

impl Page {
    /// The template that it fills in.
    pub(crate) fn template(&self) -> &'static str {
        match self {
            Page::Home => "home.html",
            Page::Kind { .. } | Page::Group { .. } => "list.html",
            Page::Entry { .. } => "entry.html",
            Page::Alias { .. } => "alias.html",
            Page::Directory(_) => "directory.html",
            Page::Search => "search.html",
            Page::About => "about.html",
            Page::Accessibility => "accessibility.html",
            Page::Map => "map.html",
            Page::Album => "album.html",
            Page::Balance => "balance.html",
            Page::NotFound => "404.html",
        }
    }

    /// Where it is.
    pub(crate) fn address(&self, site: &Site<'_>) -> String {
        match self {
            Page::Home => links::HOME.to_owned(),
            Page::Kind { kind, page } => links::list(kind.folder(), *page),
            Page::Entry { position, .. } => links::entry(&site.catalog.entries[*position].id),
            Page::Alias { position, alias } => {
                let entry = &site.catalog.entries[*position];
                links::alias(&entry.id, &entry.aliases[*alias])
            }
            Page::Group { grouping, index, page } => links::group(*grouping, &group(site, *grouping, *index).id, *page),
            Page::Directory(grouping) => links::list(grouping.folder(), 1),
            Page::Search => links::SEARCH.to_owned(),
            Page::About => links::ABOUT.to_owned(),
            Page::Accessibility => links::ACCESSIBILITY.to_owned(),
            Page::Map => links::MAP.to_owned(),
            Page::Album => links::ALBUM.to_owned(),
            Page::Balance => links::BALANCE.to_owned(),
            Page::NotFound => links::NOT_FOUND.to_owned(),
        }
    }

    /// Whether a search engine should know it.
    pub(crate) fn is_for_robots(&self) -> bool {
        !matches!(self, Page::Alias { .. } | Page::NotFound | Page::Search | Page::Balance)
    }

    /// What its template reads.
    pub(crate) fn context(&self, site: &Site<'_>, shared: &Value) -> Context {
        let mut context = Context::new();
        let address = self.address(site);
        let root = match (self, &site.catalog.publication.site.base_url) {
            // A server shows this page at any depth: only public addresses are right there.
            (Page::NotFound, Some(base_url)) => base_url.clone(),
            _ => links::root(&address),
        };
        context.insert("root", &root);
        context.insert_value("site", shared.clone());
        let head = self.fill(site, &root, &mut context);
        context.insert("page", &self.page_view(site, head, &address));
        context
    }

    /// Puts the page's own view into the context, and says what its head is.
    fn fill(&self, site: &Site<'_>, root: &str, context: &mut Context) -> Head {
        match self {
            Page::Home => home(site, context),
            Page::Kind { kind, page } => kind_list(site, *kind, *page, context),
            Page::Entry { position, distinction } => entry_page(site, *position, distinction.as_deref(), root, context),
            Page::Alias { position, .. } => {
                let entry = &site.catalog.entries[*position];
                context.insert("target", &LinkView::new(name_of(entry), links::entry(&entry.id)));
                Head::plain(site, format!("{}（旧地址）", name_of(entry)), "")
            }
            Page::Group { grouping, index, page } => group_list(site, *grouping, *index, *page, context),
            Page::Directory(grouping) => {
                let view = list::directory(site, *grouping);
                context.insert("directory", &view);
                Head::plain(site, view.heading.to_owned(), grouping.folder())
            }
            Page::Search => Head::plain(site, "检索".to_owned(), "search"),
            Page::About => about(site, root, context),
            Page::Accessibility => Head::plain(site, "无障碍说明".to_owned(), "accessibility"),
            Page::Map => {
                context.insert("map", &map::parts(site));
                Head::plain(site, "网站地图".to_owned(), "map")
            }
            Page::Album => album(site, context),
            Page::Balance => {
                context.insert("balance", &BalanceView::new(site));
                Head::plain(site, "均衡分析".to_owned(), "balance")
            }
            Page::NotFound => {
                context.insert("styles", NOT_FOUND_STYLES);
                Head::plain(site, "页面未找到".to_owned(), "")
            }
        }
    }

    fn page_view(&self, site: &Site<'_>, head: Head, address: &str) -> PageView {
        let publication = &site.catalog.publication;
        // A former address points to the entry's own.
        let canonical_address = match self {
            Page::Alias { position, .. } => links::entry(&site.catalog.entries[*position].id),
            _ => address.to_owned(),
        };
        let canonical = meta::canonical(publication, &canonical_address).filter(|_| !matches!(self, Page::NotFound));
        PageView {
            policy: self.policy(site),
            qr: canonical.as_deref().filter(|_| !matches!(self, Page::Alias { .. })).and_then(qr_code),
            meta: meta::tags(publication, &head.subject, &canonical_address),
            canonical,
            properties: meta::properties(publication, &head.subject, &head.title, &canonical_address),
            json_ld: meta::json_ld(publication, &head.subject, &head.title, &canonical_address),
            title: head.title,
            breadcrumbs: head.breadcrumbs,
            crumb_html: text::html(&head.crumb),
            section: head.section,
            class: head.class,
            hidden_from_robots: site.options.edition != Edition::Public || !self.is_for_robots(),
        }
    }

    /// The Content-Security-Policy. The page that a server shows at any depth brings its own styles, named by their hash.
    fn policy(&self, site: &Site<'_>) -> String {
        let styles = match self {
            Page::NotFound => format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(NOT_FOUND_STYLES))),
            _ => "'self'".to_owned(),
        };
        // The search page asks for parts of files, the preview for news.
        let connects = matches!(self, Page::Search) || site.options.reload_script.is_some();
        let connect = if connects { "; connect-src 'self'" } else { "" };
        format!(
            "default-src 'none'; img-src 'self' data:; style-src {styles}; script-src 'self' 'wasm-unsafe-eval'; font-src 'self'; form-action 'self'; base-uri 'none'{connect}"
        )
    }
}

/// The styles inside [`links::NOT_FOUND`].
const NOT_FOUND_STYLES: &str = include_str!("not_found.css");

impl Head {
    /// A page that is about the site as a whole.
    fn plain(site: &Site<'_>, name: String, section: &'static str) -> Self {
        Self {
            title: format!("{name} - {}", site.catalog.publication.site.name),
            subject: Subject::Site,
            breadcrumbs: vec![LinkView::new("首页", links::HOME)],
            crumb: name,
            section,
            class: None,
        }
    }
}

fn home(site: &Site<'_>, context: &mut Context) -> Head {
    let view = HomeView::new(site);
    context.insert("home", &view);
    context.insert_value("leaves", site.cards(super::view::brand::leaves(site)));
    context.insert_value("flower", site.cards(flower_position(site)));
    context.insert("further", &further(site));
    for spec in &KINDS {
        if let Home::Section(count) = spec.home {
            context.insert_value(spec.folder, newest(site, spec.kind, count));
        }
    }
    let columns: HashMap<&str, LinkView> = KINDS.iter().map(|spec| (spec.folder, column_link(site, spec.kind))).collect();
    context.insert("columns", &columns);
    Head { title: site_title(site), breadcrumbs: Vec::new(), ..Head::plain(site, view.title, "home") }
}

/// A kind for which the template of the home page has no section of its own.
#[derive(Debug, Serialize)]
struct FurtherSection {
    folder: &'static str,
    column: LinkView,
    cards: Value,
}

fn further(site: &Site<'_>) -> Vec<FurtherSection> {
    let of_kind = |spec: &KindSpec| match spec.home {
        Home::Further(count) if !site.relations.of_kind(spec.kind).is_empty() => {
            Some(FurtherSection { folder: spec.folder, column: column_link(site, spec.kind), cards: newest(site, spec.kind, count) })
        }
        Home::Further(_) | Home::Section(_) | Home::Apart => None,
    };
    KINDS.iter().filter_map(of_kind).collect()
}

/// The site's name, with that of the publication where it differs.
fn site_title(site: &Site<'_>) -> String {
    let publication = &site.catalog.publication;
    if publication.title == publication.site.name {
        publication.title.clone()
    } else {
        format!("{} - {}", publication.site.name, publication.title)
    }
}

fn flower_position(site: &Site<'_>) -> Option<usize> {
    let id = EntryId { kind: Kind::Brand, slug: site.catalog.publication.flower.clone() };
    site.relations.position(&id)
}

/// The latest by the day that the card shows; entries without a day come last, in their order.
fn newest(site: &Site<'_>, kind: Kind, count: usize) -> Value {
    let mut positions: Vec<usize> = site.relations.of_kind(kind).to_vec();
    positions.sort_by_key(|&position| std::cmp::Reverse(day_of(&site.catalog.entries[position]).map(|(_, day)| day)));
    positions.truncate(count);
    site.cards(positions)
}

fn kind_list(site: &Site<'_>, kind: Kind, page: usize, context: &mut Context) -> Head {
    let column = meta::column(&site.catalog.publication, kind);
    let positions = site.relations.of_kind(kind);
    let pages = page_count(positions.len());
    let address = |page| links::list(kind.folder(), page);
    context.insert(
        "list",
        &ListView {
            heading_html: text::html(&column.name),
            eyebrow: format!("共{}项", positions.len()),
            lead_html: Some(text::html(&column.description)),
            total: positions.len(),
            look: look(kind),
            is_mixed: false,
            pager: Pager::new(page, pages, address),
            notes: Vec::new(),
        },
    );
    context.insert_value("entries", site.cards(page_of(positions, page).iter().copied()));
    Head {
        title: format!("{}{} - {}", column.name, page_suffix(page), site.catalog.publication.site.name),
        breadcrumbs: vec![LinkView::new("首页", links::HOME)],
        crumb: column.name.clone(),
        section: kind.folder(),
        class: None,
        subject: Subject::Column(column),
    }
}

fn look(kind: Kind) -> &'static str {
    match kind.spec().list {
        ListLook::Brands => "brands",
        ListLook::Cards => "cards",
        ListLook::Posters => "posters",
        ListLook::Rows => "rows",
    }
}

fn page_suffix(page: usize) -> String {
    if page == 1 { String::new() } else { format!("（第{page}页）") }
}

fn group_list(site: &Site<'_>, grouping: Grouping, index: usize, page: usize, context: &mut Context) -> Head {
    let group = group(site, grouping, index);
    let mut notes = Vec::new();
    let mut class = None;
    if grouping == Grouping::Units {
        let unit = &site.catalog.units[index];
        notes.extend(unit.region.clone());
        notes
            .extend(unit.parent.as_ref().and_then(|parent| site.relations.unit(parent)).map(|parent| format!("上级单位：{}", parent.name)));
        // A unit's own brand stands above its list; the city's office leads with the flower.
        if let Some(brand) = site.relations.brand_of_unit(&unit.id) {
            context.insert_value("brands", site.cards([brand]));
            class = super::view::card::brand_class(site, brand);
        } else if site.catalog.publication.leaves.contains(&unit.id) {
            notes.push("品牌待补".to_owned());
        }
    }
    let kinds = list::kinds_of(group.positions.iter().map(|&position| &site.catalog.entries[position]));
    context.insert(
        "list",
        &ListView {
            heading_html: text::html(&group.name),
            eyebrow: grouping.label().to_owned(),
            lead_html: group.description.map(text::html).or_else(|| (!kinds.is_empty()).then(|| format!("收录{kinds}"))),
            total: group.positions.len(),
            look: "cards",
            is_mixed: true,
            pager: Pager::new(page, page_count(group.positions.len()), |page| links::group(grouping, &group.id, page)),
            notes,
        },
    );
    context.insert_value("entries", site.cards(page_of(group.positions, page).iter().copied()));
    let publication = &site.catalog.publication;
    Head {
        title: format!("{}{} - {} - {}", group.name, page_suffix(page), grouping.label(), publication.site.name),
        subject: Subject::Column(Column {
            // The standard knows columns only; a group shows entries of every kind.
            kind: Kind::Brand,
            name: group.name.clone(),
            description: group.description.map_or_else(|| format!("{}{}清廉建设内容", publication.site.name, group.name), str::to_owned),
            keywords: vec![group.name.clone(), publication.short_title.clone()],
            column_type: "工作动态".to_owned(),
            search_weight: 1.0,
        }),
        breadcrumbs: vec![LinkView::new("首页", links::HOME), LinkView::new(grouping.label(), links::list(grouping.folder(), 1))],
        crumb: group.name.clone(),
        section: grouping.folder(),
        class,
    }
}

fn entry_page(site: &Site<'_>, position: usize, distinction: Option<&str>, root: &str, context: &mut Context) -> Head {
    let entry = &site.catalog.entries[position];
    let body = BodyPage { site, root };
    context.insert("entry", &EntryView::new(site, position, &body));
    context.insert_value("related", site.cards(site.relations.related(position)));
    if let Some(brand) = site.relations.brand_of(position) {
        context.insert_value("brands", site.cards([brand]));
    }
    if let Detail::Brand(brand) = &entry.detail {
        let view = BrandView::new(site, entry, brand, &body);
        if view.is_flower {
            context.insert_value("leaves", site.cards(super::view::brand::leaves(site)));
        }
        context.insert("brand", &view);
    }
    let column = meta::column(&site.catalog.publication, entry.id.kind);
    let name = name_of(entry);
    let full_name = distinction.map_or_else(|| name.to_owned(), |distinction| format!("{name}（{distinction}）"));
    Head {
        title: format!("{full_name} - {} - {}", entry.id.kind.label(), site.catalog.publication.site.name),
        breadcrumbs: vec![LinkView::new("首页", links::HOME), LinkView::new(&column.name, links::list(entry.id.kind.folder(), 1))],
        crumb: name.to_owned(),
        section: entry.id.kind.folder(),
        class: super::view::card::brand_class(site, position),
        subject: Subject::Article(column, article(site, entry)),
    }
}

fn article(site: &Site<'_>, entry: &Entry) -> Article {
    let unit = site.relations.unit(&entry.unit).map_or(entry.unit.as_str(), |unit| &unit.name);
    let description = entry.summary.clone().or_else(|| text::excerpt(&entry.body.blocks, DESCRIPTION_LENGTH));
    let mut keywords = entry.tags.clone();
    if keywords.is_empty() {
        keywords = vec![entry.id.kind.label().to_owned(), unit.to_owned()];
    }
    Article {
        title: name_of(entry).to_owned(),
        date: date_of(entry),
        source: entry.information_source.clone().unwrap_or_else(|| unit.to_owned()),
        keywords,
        author: entry.author.clone().unwrap_or_else(|| unit.to_owned()),
        description: description.unwrap_or_else(|| format!("{unit}{}：{}", entry.id.kind.label(), name_of(entry))),
        image: lead_path(entry).and_then(|path| site.pictures.get(path)).and_then(|picture| shared_file(&picture.renditions)),
    }
}

/// The largest file that another site would show.
fn shared_file(files: &[Rendition]) -> Option<String> {
    files.iter().rev().find(|file| file.width <= SHARED_WIDTH).or(files.first()).map(|file| file.path.clone())
}

fn album(site: &Site<'_>, context: &mut Context) -> Head {
    let publication = &site.catalog.publication;
    let title = publication.album.title.as_deref().unwrap_or(&publication.title);
    context.insert("album", &site.options.album.as_ref().map(|album| AlbumView::new(album, title)));
    context.insert("title", title);
    Head::plain(site, "画册".to_owned(), "album")
}

fn about(site: &Site<'_>, root: &str, context: &mut Context) -> Head {
    let body = BodyPage { site, root };
    let html = site.about.as_ref().map(|blocks| body.whole(blocks));
    context.insert("about_html", &html);
    let counts: Vec<(LinkView, usize)> = KINDS
        .iter()
        .map(|spec| (column_link(site, spec.kind), site.relations.of_kind(spec.kind).len()))
        .filter(|(_, count)| *count > 0)
        .collect();
    context.insert("counts", &counts);
    Head::plain(site, "关于本站".to_owned(), "about")
}
