//! The website as a reader's browser gets it: every link leads somewhere, every page says what it must, nothing hostile gets out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use qinglian::diag::Diagnostic;
use qinglian::edition::Edition;
use qinglian::load::load;
use qinglian::model::Catalog;
use qinglian::output::Files;
use qinglian::picture::{PublishedPicture, PublishedPictures, Rendition};
use qinglian::site::{PAGE_SIZE, SiteOptions, render};
use qinglian::source::SourceText;
use scraper::{ElementRef, Html, Selector};

const BASE_URL: &str = "https://jtj.yunting.example/qinglian/";
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><path d=\"M0 0h9v9z\"/></svg>";

/// A small publication: two leaves of which one is missing, an entry of every kind, an alias, a footnote, a redaction, a picture.
pub(crate) fn publication() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut add = |path: &str, text: &str| {
        files.insert(path.to_owned(), text.to_owned());
    };
    add(
        "publication.yaml",
        &format!(
            "title: 清莲云汀：成果选编\nshort_title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: qinglian\nleaves: [guanhe, liantang]\n\
             aspects:\n  - id: culture\n    name: 廉洁文化\n  - id: rules\n    name: 制度规范\n\
             site:\n  name: 清莲云汀\n  base_url: {BASE_URL}\n  domain: jtj.yunting.example\n  site_id_code: \"9900260018\"\n  description: 云汀市清廉专栏\n  \
             keywords: [清廉交通]\n  about: |\n    见[案例](cases/first.md)和[外部](https://example.org/)。\n\n    ## 说明\n\n    文字。\n\
             figures:\n  - value: \"2,846\"\n    unit: 公里\n    label: 在养公路\n"
        ),
    );
    add(
        "units.yaml",
        "- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n- id: guanhe\n  name: 官河区交通运输局\n  short_name: 官河区局\n  level: county\n  parent: yunting\n\
         - id: liantang\n  name: 莲塘区交通运输局\n  short_name: 莲塘区局\n  level: county\n",
    );
    let common = "year: 2026\nstatus: final\nvisibility: public\ndate: 2026-05-12\n";
    add(
        "brands/qinglian/index.md",
        &format!(
            "---\ntitle: 清莲云汀\nunit: yunting\n{common}role: flower\nslogan: 一花领九叶\ncolor: \"#a8324a\"\n---\n\n## 品牌释义\n\n莲。\n"
        ),
    );
    add("brands/guanhe/emblem.svg", PICTURE);
    add("brands/guanhe/canal.svg", PICTURE);
    add(
        "brands/guanhe/index.md",
        &format!(
            "---\ntitle: 清风官河\nunit: guanhe\n{common}role: leaf\nparent: qinglian\nslogan: 风清一河水\nemblem: emblem.svg\ncolor: \"#1f6f8b\"\nimages: [canal.svg]\naliases: [qingfeng]\n---\n\n\
             ## 品牌释义\n\n清风[^1]。\n\n## 主要做法\n\n### 一根水尺\n\n量。\n\n### 一块牌子\n\n亮。\n\n## 工作成效\n\n好。\n\n[^1]: 注一。\n"
        ),
    );
    add(
        "cases/first.md",
        &format!(
            "---\ntitle: 某**公司案\nunit: guanhe\n{common}brand: guanhe\nsystems: [jiliang]\nexemplary: true\naspect: [culture, rules]\ntags: [阳光 监管]\nsummary: 摘要一句\n---\n\n\
             ## 问题背景\n\n见[品牌](../brands/guanhe.md#一根水尺)。\n\n## 主要做法\n\n文。[^a]\n\n| 甲 | 乙 |\n|---|--:|\n| 1 | 2 |\n\n## 工作成效\n\n果。\n\n## 经验启示\n\n启。\n\n[^a]: 脚注。\n"
        ),
    );
    add(
        "systems/jiliang.md",
        &format!("---\ntitle: 工程计量网上办\nunit: liantang\n{common}owner: 市局\naspect: culture\n---\n\n## 主要功能\n\n文。\n"),
    );
    add(
        "works/shi.md",
        &format!(
            "---\ntitle: 诗选\nunit: liantang\n{common}kind: poem\ncreators: [职工]\nrights: 可用\n---\n\n## 莲\n\n一行，  \n二行。\n"
        ),
    );
    add(
        "activities/shihui.md",
        &format!("---\ntitle: 诗会\nunit: liantang\n{common}kind: poetry\nheld_on: 2026-07-18\nworks: [shi]\n---\n\n文。\n"),
    );
    add(
        "documents/tongzhi.md",
        &format!(
            "---\ntitle: 关于印发的通知\nunit: yunting\n{common}issuer: 云汀市交通运输局\nnumber: 云汀交〔2026〕5号\nissued_on: 2026-03-06\neffect: in_force\n---\n\n## 一、总则\n\n文。\n\n云汀市交通运输局\n\n2026年3月6日\n"
        ),
    );
    files
}

pub(crate) fn catalog(files: &BTreeMap<String, String>) -> Catalog {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let (catalog, diagnostics) = load(folder.path());
    let errors: String = diagnostics.iter().filter(|finding| finding.rule.id.starts_with("yaml")).map(Diagnostic::render).collect();
    catalog.unwrap_or_else(|| panic!("{errors}"))
}

/// Pictures as if they had been published.
pub(crate) fn pictures(catalog: &Catalog) -> PublishedPictures {
    let published = catalog.pictures.keys().enumerate().map(|(index, path)| {
        let file = |width: u32| Rendition { path: format!("pictures/{index}-{width}.jpg"), width, height: width * 2 / 3 };
        (path.clone(), PublishedPicture { width: 1600, height: 1067, renditions: vec![file(400), file(1600)] })
    });
    PublishedPictures(published.collect())
}

pub(crate) fn site_of(files: &BTreeMap<String, String>, edition: Edition) -> Files {
    let catalog = catalog(files);
    render(&catalog, &pictures(&catalog), &SiteOptions::new(edition)).unwrap_or_else(|found| panic!("{}", rendered(found.iter())))
}

fn rendered<'a>(found: impl Iterator<Item = &'a Diagnostic>) -> String {
    found.map(Diagnostic::render).collect()
}

pub(crate) fn pages(files: &Files) -> impl Iterator<Item = (&str, Html)> {
    let html = files.iter().filter(|(path, _)| path.ends_with(".html"));
    html.map(|(path, bytes)| (path.as_str(), Html::parse_document(std::str::from_utf8(bytes).unwrap())))
}

pub(crate) fn select<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// A page without what says where its lines may break (`site/typography.rs` tests that).
pub(crate) fn text_of(files: &Files, path: &str) -> String {
    let page = String::from_utf8(files.get(path).unwrap_or_else(|| panic!("no {path}")).clone()).unwrap();
    ["<span class=\"n\">", "<span class=\"title-part\">"]
        .into_iter()
        .fold(page, |page, span| {
            let mut parts = page.split(span);
            let first = parts.next().unwrap().to_owned();
            parts.fold(first, |page, part| page + &part.replacen("</span>", "", 1))
        })
        .replace("<wbr>", "")
}

pub(crate) fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect()
}

/// What a relative reference on a page leads to.
fn resolve(page: &str, reference: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in reference.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{page}: {reference} leaves the site"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Every address that a page refers to, with whether the browser loads it by itself.
fn references(page: &Html) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    let mut add = |selector: &str, attribute: &str, is_loaded: bool| {
        for element in select(page, selector) {
            if let Some(value) = element.attr(attribute) {
                found.push((value.to_owned(), is_loaded));
            }
        }
    };
    add("a[href]", "href", false);
    add("use[href]", "href", false);
    add("form[action]", "action", false);
    add("link[rel=alternate]", "href", false);
    add("link[rel=stylesheet], link[rel=icon]", "href", true);
    add("img[src], script[src]", "src", true);
    for image in select(page, "img[srcset]") {
        let set = image.attr("srcset").unwrap().split(", ");
        found.extend(set.map(|file| (file.split(' ').next().unwrap().to_owned(), true)));
    }
    found
}

#[test]
fn every_link_and_anchor_leads_somewhere_and_no_page_loads_from_outside() {
    let files = site_of(&publication(), Edition::Public);
    let parsed: BTreeMap<&str, Html> = pages(&files).collect();
    let ids: BTreeMap<&str, BTreeSet<String>> = parsed
        .iter()
        .map(|(path, page)| (*path, select(page, "[id]").iter().map(|element| element.attr("id").unwrap().to_owned()).collect()))
        .collect();
    for (path, page) in &parsed {
        for (reference, is_loaded) in references(page) {
            if reference == "data:," {
                continue;
            }
            if let Some((scheme, _)) = reference.split_once(':') {
                assert!(!is_loaded, "{path} loads {reference}");
                assert_eq!(scheme, "https", "{path}: {reference}");
                if let Some(own) = reference.strip_prefix(BASE_URL) {
                    assert!(files.contains_key(own), "{path}: {reference}");
                }
                continue;
            }
            assert!(!reference.starts_with('/'), "{path}: {reference} is absolute");
            let (target, anchor) = reference.split_once('#').map_or((reference.as_str(), None), |(target, anchor)| (target, Some(anchor)));
            let target = target.split('?').next().unwrap();
            let target = if target.is_empty() { (*path).to_owned() } else { resolve(path, target) };
            // Made by other parts of the program.
            if target.starts_with("pictures/") || target.starts_with("search/") {
                continue;
            }
            assert!(files.contains_key(&target), "{path}: {reference} → {target}");
            if let Some(anchor) = anchor {
                assert!(ids[target.as_str()].contains(anchor), "{path}: no {anchor} in {target}");
            }
        }
    }
}

#[test]
fn every_page_is_one_document_with_its_own_title_and_frame() {
    let files = site_of(&publication(), Edition::Public);
    let mut titles: BTreeMap<String, String> = BTreeMap::new();
    for (path, page) in pages(&files) {
        assert_eq!(select(&page, "h1").len(), 1, "{path}");
        assert_eq!(select(&page, "main").len(), 1, "{path}");
        assert_eq!(select(&page, "html[lang=zh-CN]").len(), 1, "{path}");
        let title = words(select(&page, "title")[0]);
        assert!(!title.is_empty());
        if let Some(other) = titles.insert(title.clone(), path.to_owned()) {
            panic!("{path} and {other} are both called {title}");
        }
        let ids: Vec<&str> = select(&page, "[id]").iter().map(|element| element.attr("id").unwrap()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: {ids:?}");
        if path != "404.html" && !select(&page, "link[rel=icon]").is_empty() {
            for landmark in ["body > header", "body > footer", "nav[aria-label]", "a.skip-link[href='#main']"] {
                assert!(!select(&page, landmark).is_empty(), "{path}: {landmark}");
            }
        }
    }
}

#[test]
fn every_page_says_what_the_government_wants_to_know() {
    let site = ["SiteName", "SiteDomain", "SiteIDCode"];
    let column = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"];
    let article = ["ArticleTitle", "PubDate", "ContentSource", "Keywords", "Author", "Description", "Image", "Url"];
    let files = site_of(&publication(), Edition::Public);
    for (path, page) in pages(&files) {
        let mut wanted = site.to_vec();
        let is_list = path.ends_with("/index.html") && !["units", "aspects", "years"].contains(&path.split('/').next().unwrap());
        let is_group = !path.ends_with("/index.html") && ["units/", "aspects/", "years/"].iter().any(|folder| path.starts_with(folder));
        let is_alias = path == "brands/qingfeng.html";
        let is_entry = path.contains('/') && !path.ends_with("/index.html") && !is_group && !is_alias;
        if is_list || is_group || is_entry {
            wanted.extend(column);
        }
        if is_entry {
            wanted.extend(article);
        }
        let tags: BTreeMap<&str, &str> =
            select(&page, "meta[name]").iter().map(|tag| (tag.attr("name").unwrap(), tag.attr("content").unwrap())).collect();
        for name in wanted {
            assert!(tags.contains_key(name), "{path}: no {name}");
        }
        for (name, content) in tags {
            assert!(!content.trim().is_empty() && content != "null", "{path}: {name} is {content:?}");
        }
    }
    let entry = text_of(&files, "cases/first.html");
    assert!(entry.contains("<meta name=\"PubDate\" content=\"2026-05-12 00:00\">"));
    assert!(entry.contains("<meta name=\"SiteIDCode\" content=\"9900260018\">"));
    assert!(entry.contains(&format!("<link rel=\"canonical\" href=\"{BASE_URL}cases/first.html\">")));
}

#[test]
fn the_policy_needs_no_exception() {
    let files = site_of(&publication(), Edition::Public);
    for (path, page) in pages(&files) {
        let policies = select(&page, "meta[http-equiv='Content-Security-Policy']");
        assert_eq!(policies.len(), 1, "{path}");
        assert!(policies[0].attr("content").unwrap().starts_with("default-src 'none'; img-src 'self' data:; style-src "), "{path}");
        assert!(select(&page, "[style]").is_empty(), "{path} has a style attribute");
        for script in select(&page, "script:not([src])") {
            assert_eq!(script.attr("type"), Some("application/ld+json"), "{path}");
        }
        for element in select(&page, "*") {
            assert!(!element.value().attrs().any(|(name, _)| name.starts_with("on")), "{path}: {:?}", element.value());
        }
        assert_eq!(select(&page, "style").len(), usize::from(path == "404.html"), "{path}");
    }
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".css")) {
        let css = std::str::from_utf8(bytes).unwrap();
        let is_own = css.split("url(").skip(1).all(|rest| {
            !rest.trim_start_matches(['"', '\'']).starts_with("http") && !rest.trim_start_matches(['"', '\'']).starts_with('/')
        });
        assert!(is_own && !css.contains("@import"), "{path} loads from outside");
    }
}

#[test]
fn the_page_for_lost_readers_works_at_any_depth() {
    use base64::Engine as _;
    use sha2::Digest as _;
    let files = site_of(&publication(), Edition::Public);
    let page = Html::parse_document(&text_of(&files, "404.html"));
    for (reference, _) in references(&page) {
        // The empty icon keeps browsers from asking the server's root for one.
        assert!(reference.starts_with(BASE_URL) || reference == "data:,", "{reference}");
    }
    let style = select(&page, "style")[0].text().collect::<String>();
    let hash = base64::prelude::BASE64_STANDARD.encode(sha2::Sha256::digest(style.as_bytes()));
    let policy = select(&page, "meta[http-equiv='Content-Security-Policy']")[0].attr("content").unwrap();
    assert!(policy.contains(&format!("style-src 'sha256-{hash}'")), "{policy}");
}

#[test]
fn a_missing_leaf_is_visible_and_a_present_one_leads_to_its_brand() {
    let files = site_of(&publication(), Edition::Draft);
    let page = Html::parse_document(&text_of(&files, "index.html"));
    let leaves = select(&page, "svg.flower a.leaf");
    assert_eq!(leaves.len(), 2);
    assert_eq!([leaves[0].attr("href"), leaves[1].attr("href")], [Some("brands/guanhe.html"), Some("units/liantang.html")]);
    assert_eq!([words(leaves[0]), words(leaves[1])], ["清风官河官河区局", "莲塘区局待补"]);
    assert!(leaves[1].value().classes().any(|class| class == "is-missing"));
    assert!(text_of(&files, "index.html").contains("一花二叶"));
}

#[test]
fn gaps_are_shown_in_a_draft_only() {
    let mut publication = publication();
    publication.insert("cases/empty.md".into(), "---\ntitle: 空\nunit: guanhe\nstatus: draft\nvisibility: public\n---\n".into());
    let draft = text_of(&site_of(&publication, Edition::Draft), "cases/empty.html");
    for gap in ["待补：问题背景", "待补：主要做法", "待补：工作成效", "待补：经验启示", "待补：图片"] {
        assert!(draft.contains(gap), "{gap}");
    }
    assert!(draft.contains("草稿版"));
    let public = text_of(&site_of(&publication, Edition::Public), "cases/empty.html");
    assert!(!public.contains("待补") && !public.contains("草稿版"));
}

fn with_cases(count: usize) -> Files {
    let mut publication = publication();
    publication.remove("cases/first.md");
    // The text of the site names the case that is gone.
    for index in 0..count {
        let mut text = String::new();
        let _ =
            write!(text, "---\ntitle: 案例{index}\nunit: guanhe\ndate: 2026-01-{:02}\nvisibility: public\n---\n\n文。\n", index % 28 + 1);
        publication.insert(format!("cases/c{index}.md"), text);
    }
    site_of(&publication, Edition::Public)
}

#[test]
fn lists_have_the_pages_they_need() {
    for (count, expected) in [(0, 1), (1, 1), (PAGE_SIZE, 1), (PAGE_SIZE + 1, 2), (PAGE_SIZE * 3 + 5, 4)] {
        let files = with_cases(count);
        let lists: Vec<&String> = files.keys().filter(|path| path.starts_with("cases/index")).collect();
        assert_eq!(lists.len(), expected, "{count}: {lists:?}");
        let mut listed = BTreeSet::new();
        for path in &lists {
            let page = Html::parse_document(&text_of(&files, path));
            let cards = select(&page, ".card-title a");
            assert!(cards.len() <= PAGE_SIZE);
            listed.extend(cards.iter().map(|card| card.attr("href").unwrap().to_owned()));
            assert_eq!(select(&page, "nav.pager").len(), usize::from(expected > 1));
        }
        assert_eq!(listed.len(), count);
        if count == 0 {
            assert!(text_of(&files, "cases/index.html").contains("暂无内容"));
        }
    }
    let files = with_cases(PAGE_SIZE * 2);
    let unit = Html::parse_document(&text_of(&files, "units/guanhe.html"));
    assert_eq!(select(&unit, ".card-title a").len(), PAGE_SIZE);
    assert_eq!(select(&unit, "a[rel=next]")[0].attr("href"), Some("../units/guanhe.2.html"));
    assert!(files.contains_key("units/guanhe.3.html") && files.contains_key("years/2026.3.html"));
    assert!(!files.contains_key("units/guanhe.4.html"));
}

#[test]
fn hostile_words_stay_words() {
    let hostile = "<script>alert(1)</script>\"'&</title>\\u003c]]>";
    let mut publication = publication();
    let quoted = serde_json::to_string(hostile).unwrap();
    publication.insert(
        "cases/hostile.md".into(),
        format!(
            "---\ntitle: {quoted}\nunit: guanhe\ndate: 2026-06-01\nvisibility: public\nsummary: {quoted}\nauthor: {quoted}\nsource: {quoted}\ntags: [{quoted}]\n---\n\n## {hostile}\n\n{hostile}\n"
        ),
    );
    let files = site_of(&publication, Edition::Public);
    for (path, page) in pages(&files) {
        for script in select(&page, "script") {
            let inside = script.text().collect::<String>();
            assert!(script.attr("src").is_some() || serde_json::from_str::<serde_json::Value>(&inside).is_ok(), "{path}: {inside}");
        }
        assert!(!text_of(&files, path).contains("<script>"), "{path}");
    }
    let page = Html::parse_document(&text_of(&files, "cases/hostile.html"));
    assert_eq!(select(&page, "h1")[0].text().collect::<String>(), hostile);
    assert_eq!(select(&page, "meta[name=ArticleTitle]")[0].attr("content"), Some(hostile));
    let data: serde_json::Value =
        serde_json::from_str(&select(&page, "script[type='application/ld+json']")[0].text().collect::<String>()).unwrap();
    assert_eq!(data["headline"], hostile);
    let feed = text_of(&files, "atom.xml");
    let feed = roxmltree::Document::parse(&feed).unwrap();
    assert!(feed.descendants().any(|node| node.has_tag_name(("http://www.w3.org/2005/Atom", "title")) && node.text() == Some(hostile)));
}

#[test]
fn a_title_hides_what_its_author_hid() {
    let files = site_of(&publication(), Edition::Public);
    let page = Html::parse_document(&text_of(&files, "cases/first.html"));
    assert_eq!(words(select(&page, "h1 .redaction")[0]), "**");
    assert_eq!(words(select(&page, "h1")[0]), "某**公司案");
}

#[test]
fn an_alias_leads_to_the_entry() {
    let files = site_of(&publication(), Edition::Public);
    let page = Html::parse_document(&text_of(&files, "brands/qingfeng.html"));
    assert_eq!(select(&page, "meta[http-equiv=refresh]")[0].attr("content"), Some("0; url=../brands/guanhe.html"));
    assert_eq!(select(&page, "link[rel=canonical]")[0].attr("href"), Some(&*format!("{BASE_URL}brands/guanhe.html")));
    assert_eq!(select(&page, "main a")[0].attr("href"), Some("../brands/guanhe.html"));
}

#[test]
fn feed_and_site_map_name_pages_that_there_are() {
    let files = site_of(&publication(), Edition::Public);
    for (path, element) in [("atom.xml", "id"), ("sitemap.xml", "loc")] {
        let text = text_of(&files, path);
        let document = roxmltree::Document::parse(&text).unwrap();
        let addresses: Vec<&str> =
            document.descendants().filter(|node| node.tag_name().name() == element).filter_map(|node| node.text()).collect();
        assert!(addresses.len() > 5, "{path}");
        for address in addresses {
            let own = address.strip_prefix(BASE_URL).unwrap();
            assert!(own.is_empty() || files.contains_key(own), "{path}: {address}");
        }
    }
    assert_eq!(text_of(&files, "robots.txt"), format!("User-agent: *\nAllow: /\nSitemap: {BASE_URL}sitemap.xml\n"));
    assert_eq!(text_of(&site_of(&publication(), Edition::Internal), "robots.txt"), "User-agent: *\nDisallow: /\n");
}

#[test]
fn without_a_public_address_there_is_none_in_any_page() {
    let mut publication = publication();
    let settings = publication.get_mut("publication.yaml").unwrap();
    *settings = settings.replace(&format!("  base_url: {BASE_URL}\n"), "");
    let files = site_of(&publication, Edition::Public);
    assert!(!files.contains_key("atom.xml") && !files.contains_key("sitemap.xml"));
    for (path, page) in pages(&files) {
        assert!(select(&page, "link[rel=canonical], meta[property]").is_empty(), "{path}");
        assert!(!text_of(&files, path).contains(BASE_URL), "{path}");
        assert!(select(&page, "meta[name=SiteDomain]").len() == 1, "{path}");
    }
}

#[test]
fn the_same_catalog_gives_the_same_bytes() {
    let catalog = catalog(&publication());
    let pictures = pictures(&catalog);
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| render(&catalog, &pictures, &SiteOptions::new(Edition::Public)).unwrap())
    };
    assert!(with(1) == with(4));
}

fn with_template(name: &str, text: &str) -> Result<Files, String> {
    let catalog = catalog(&publication());
    let options = SiteOptions { templates: vec![SourceText::new(name, text)], ..SiteOptions::new(Edition::Public) };
    render(&catalog, &pictures(&catalog), &options).map_err(|found| rendered(found.iter()))
}

#[test]
fn a_template_of_the_office_replaces_one_of_the_program() {
    let files = with_template(
        "templates/site/about.html",
        "{% extends \"base.html\" %}{% block main %}<h1>本局的话：{{ site.bureau }}</h1>{% endblock main %}",
    )
    .unwrap();
    assert!(text_of(&files, "about.html").contains("<h1>本局的话：云汀市交通运输局</h1>"));
    assert!(text_of(&files, "index.html").contains("svg class=\"flower\""));
}

#[test]
fn a_fault_of_a_template_is_told_once_with_its_place() {
    let text = "{% extends \"base.html\" %}\n{% block main %}\n  {{ entry.nothing }}\n{% endblock main %}\n";
    let told = with_template("templates/site/entry.html", text).unwrap_err();
    assert!(told.starts_with("错误[template/error]：这一页没有名为「nothing」的字段\n --> templates/site/entry.html:3:12\n"), "{told}");
    assert_eq!(told.matches("template/error").count(), 1, "{told}");
}

#[test]
fn the_sample_publication_becomes_a_site() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let (catalog, _) = load(&folder);
    let catalog = catalog.unwrap_or_else(|| panic!("no publication in {}", folder.display()));
    let files = render(&catalog, &pictures(&catalog), &SiteOptions::new(Edition::Draft))
        .unwrap_or_else(|found| panic!("{}", rendered(found.iter())));
    for entry in &catalog.entries {
        assert!(files.contains_key(&format!("{}.html", entry.id)), "{}", entry.id);
    }
    let page = Html::parse_document(&text_of(&files, "index.html"));
    assert_eq!(select(&page, "svg.flower a.leaf").len(), catalog.publication.leaves.len());
}
