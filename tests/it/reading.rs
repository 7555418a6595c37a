//! Pages as different readers need them: tools, codes, days without colours, days that mean something, pictures that keep their subject.

use std::collections::{BTreeMap, BTreeSet};

use qinglian::edition::Edition;
use qinglian::output::Files;
use qinglian::site::{SiteOptions, TitleFont, render};
use scraper::{ElementRef, Html};

use crate::site::{catalog, pages, pictures, publication, select, site_of, text_of, words};

/// The publication with words of a file in place of others.
fn with(path: &str, old: &str, new: &str) -> BTreeMap<String, String> {
    let mut files = publication();
    let text = files.get_mut(path).unwrap();
    assert!(text.contains(old), "{path}: {old}");
    *text = text.replace(old, new);
    files
}

fn page(files: &Files, path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(&files[path]).unwrap())
}

fn attribute<'a>(element: ElementRef<'a>, name: &str) -> &'a str {
    element.attr(name).unwrap_or_default()
}

/// The words in the dark modules of a code that is drawn as strokes `Mx y.5hN`.
fn read_code(svg: ElementRef<'_>) -> String {
    let side: usize = attribute(svg, "viewBox").split(' ').nth(2).unwrap().parse::<usize>().unwrap() - 8;
    let path = select_in(svg, "path");
    let mut dark = BTreeSet::new();
    for stroke in attribute(path, "d").split('M').skip(1) {
        let (x, rest) = stroke.split_once(' ').unwrap();
        let (y, length) = rest.split_once(".5h").unwrap();
        let (x, y, length): (usize, usize, usize) = (x.parse().unwrap(), y.parse().unwrap(), length.parse().unwrap());
        dark.extend((x..x + length).map(|x| (x, y)));
    }
    let grid = rqrr::SimpleGrid::from_func(side, |x, y| dark.contains(&(x, y)));
    rqrr::Grid::new(grid).decode().unwrap().1
}

fn select_in<'a>(element: ElementRef<'a>, selector: &str) -> ElementRef<'a> {
    element.select(&scraper::Selector::parse(selector).unwrap()).next().unwrap()
}

#[test]
fn every_page_offers_its_tools_and_a_code_that_leads_to_it() {
    let files = site_of(&publication(), Edition::Public);
    let mut read = 0;
    for (path, page) in pages(&files).filter(|(_, page)| !select(page, "header.site-header").is_empty()) {
        for tool in ["large", "contrast", "print", "speak"] {
            assert_eq!(select(&page, &format!("button[data-tool={tool}]")).len(), 1, "{path}: {tool}");
        }
        assert!(select(&page, "script[src$='tools/tools.js']:not([defer])").len() == 1, "{path}: drawn before the tools are there");
        for link in ["map.html", "accessibility.html"] {
            assert_eq!(select(&page, &format!(".tool-bar a[href$='{link}']")).len(), 1, "{path}: {link}");
        }
        let canonical = attribute(select(&page, "link[rel=canonical]")[0], "href");
        assert_eq!(read_code(select(&page, ".share svg")[0]), canonical, "{path}");
        assert!(words(select(&page, ".print-address")[0]).ends_with(canonical), "{path}");
        read += 1;
    }
    assert!(read > 15);
}

#[test]
fn a_site_without_an_address_has_nothing_to_share() {
    let base = format!("  base_url: {}\n", "https://jtj.yunting.example/qinglian/");
    let files = site_of(&with("publication.yaml", &base, ""), Edition::Internal);
    assert!(select(&page(&files, "index.html"), ".share, .print-address").is_empty());
}

#[test]
fn the_map_leads_to_every_entry() {
    let files = site_of(&publication(), Edition::Public);
    let map = page(&files, "map.html");
    let listed: BTreeSet<&str> = select(&map, ".map a").iter().map(|link| attribute(*link, "href")).collect();
    for entry in ["brands/guanhe.html", "cases/first.html", "systems/jiliang.html", "works/shi.html", "documents/tongzhi.html"] {
        assert!(listed.contains(entry), "{entry}");
    }
    assert!(listed.contains("units/guanhe.html") && listed.contains("aspects/rules.html") && listed.contains("years/2026.html"));
}

#[test]
fn a_page_knows_its_days_without_colours() {
    let grey = with("publication.yaml", "  description: ", "  grey: [2026-12-13, 2027年4月4日]\n  description: ");
    let of = |files: &Files| attribute(select(&page(files, "cases/first.html"), "html")[0], "data-grey").to_owned();
    assert_eq!(of(&site_of(&grey, Edition::Public)), "2026-12-13 2027-04-04");
    assert_eq!(of(&site_of(&publication(), Edition::Public)), "");
}

#[test]
fn records_lead_to_their_registries() {
    let records = "  icp: 示ICP备00000000号\n  police_record: 示公网安备33010000000001号\n  party_government_mark: 党政机关\n  \
                   party_government_url: https://bszs.example/x\n  description: ";
    let files = site_of(&with("publication.yaml", "  description: ", records), Edition::Public);
    let page = page(&files, "index.html");
    let links: Vec<&str> = select(&page, ".footer-facts a").iter().map(|link| attribute(*link, "href")).collect();
    let police = "https://beian.mps.gov.cn/#/query/webSearch?code=33010000000001";
    assert_eq!(links, ["https://beian.miit.gov.cn/", police, "https://bszs.example/x"]);
    assert_eq!(select(&page, ".footer-facts .registry-icon").len(), 3);
}

#[test]
fn lists_say_what_a_day_means() {
    let files = site_of(&publication(), Edition::Public);
    let activities = page(&files, "activities/index.html");
    assert_eq!(words(select(&activities, ".card .day")[0]), "举办2026年7月18日");
    let documents = page(&files, "documents/index.html");
    assert_eq!(words(select(&documents, ".row-date")[0]), "3月6日2026印发");
    let cases = page(&files, "cases/index.html");
    assert_eq!(words(select(&cases, ".card .day")[0]), "发布2026年5月12日");
    let activity = page(&files, "activities/shihui.html");
    let days: Vec<String> = select(&activity, ".entry-header .day").into_iter().map(words).collect();
    assert_eq!(days, ["举办2026年7月18日", "发布2026年5月12日"]);
}

#[test]
fn a_status_looks_like_what_it_says() {
    let look = |effect: &str| {
        let files = site_of(&with("documents/tongzhi.md", "effect: in_force", &format!("effect: {effect}")), Edition::Public);
        let page = page(&files, "documents/index.html");
        attribute(select(&page, ".row .tag")[0], "class").to_owned()
    };
    assert_eq!([look("in_force"), look("revised"), look("repealed")], ["tag is-good", "tag is-changed", "tag is-old"]);
}

#[test]
fn a_film_says_where_it_can_be_seen() {
    let said = |line: &str| {
        let film = format!("kind: film\n{line}");
        let files = site_of(&with("works/shi.md", "kind: poem\n", &film), Edition::Public);
        let page = page(&files, "works/shi.html");
        let place = select(&page, ".watch")[0];
        (words(place), place.select(&scraper::Selector::parse("a").unwrap()).next().map(|link| attribute(link, "href").to_owned()))
    };
    assert_eq!(said(""), ("观看本站不提供在线播放，观看请联系莲塘区交通运输局".to_owned(), None));
    let online = "https://example.org/film";
    assert_eq!(said(&format!("file_or_link: {online}\n")), ("在线观看".to_owned(), Some(online.to_owned())));
    assert!(select(&page(&site_of(&publication(), Edition::Public), "works/shi.html"), ".watch").is_empty());
}

#[test]
fn pictures_keep_their_subject_and_works_are_whole() {
    let mut files = publication();
    let row = "  caption: 图\n  alt: 图\n";
    files.insert(
        "images.yaml".to_owned(),
        format!("brands/guanhe/canal.svg:\n{row}  focus: 左上\nworks/shi/a.svg:\n{row}\nworks/shi/b.svg:\n{row}  fit: crop\n"),
    );
    let text = files.remove("works/shi.md").unwrap().replace("kind: poem", "images: [b.svg]\nposter: a.svg\nkind: poem");
    files.insert("works/shi/index.md".to_owned(), text);
    let picture = files["brands/guanhe/canal.svg"].clone();
    files.insert("works/shi/a.svg".to_owned(), picture.clone());
    files.insert("works/shi/b.svg".to_owned(), picture);
    let site = site_of(&files, Edition::Public);
    let looks = |path: &str, selector: &str| {
        let page = page(&site, path);
        select(&page, selector).iter().map(|image| attribute(*image, "class").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(looks("works/index.html", ".poster img"), ["is-whole"]);
    assert_eq!(looks("works/shi.html", ".poster-picture img"), ["is-whole"]);
    assert_eq!(looks("works/shi.html", ".entry-gallery img"), [""]);
    let brand = text_of(&site, "brands/guanhe.html");
    assert!(brand.contains("class=\"focus-x2 focus-y2\""), "{brand}");
}

#[test]
fn the_title_face_is_cut_to_what_titles_say() {
    fn cut(characters: &BTreeSet<char>) -> Option<TitleFont> {
        Some(TitleFont { file: characters.iter().collect::<String>().into_bytes(), licence: b"OFL".to_vec() })
    }
    let catalog = catalog(&publication());
    let options = SiteOptions { title_font: Some(cut), ..SiteOptions::new(Edition::Public) };
    let files = render(&catalog, &pictures(&catalog), &options).unwrap();
    let face = String::from_utf8(files["styles/title.otf"].clone()).unwrap();
    assert!("清风官河问题背景无障碍".chars().all(|c| face.contains(c)), "{face}");
    assert!(!face.contains('脚'), "a word of the running text: {face}");
    assert_eq!(files["styles/title-licence.txt"], b"OFL");
    let styles = String::from_utf8(files["styles/brands.css"].clone()).unwrap();
    assert!(styles.starts_with("@font-face"));
    assert!(!String::from_utf8(site_of(&publication(), Edition::Public)["styles/brands.css"].clone()).unwrap().contains("@font-face"));
}
