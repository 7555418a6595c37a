//! Every page that the program makes has a policy, before anything else that a browser reads: the site's, and those outside of it.

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use scraper::{Html, Selector};

use crate::program::{run, sound};

/// A page by its name, and what it says.
type Page = (String, String);

fn pages_below(folder: &Path, pages: &mut Vec<Page>) {
    for found in fs::read_dir(folder).unwrap() {
        let path = found.unwrap().path();
        if path.is_dir() {
            pages_below(&path, pages);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            pages.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn pages_in(archive: &[u8]) -> Vec<Page> {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut pages = Vec::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let name = file.name().unwrap().into_owned();
        if name.ends_with(".html") {
            let mut page = String::new();
            file.read_to_string(&mut page).unwrap();
            pages.push((name, page));
        }
    }
    pages
}

#[track_caller]
fn check_policy((name, page): &Page) {
    let document = Html::parse_document(page);
    let select = |selector: &str| document.select(&Selector::parse(selector).unwrap()).collect::<Vec<_>>();
    let head = select("head > *");
    assert_eq!((head[0].value().name(), head[0].attr("charset")), ("meta", Some("utf-8")), "{name}");
    assert_eq!(head[1].attr("http-equiv"), Some("Content-Security-Policy"), "{name}: {}", head[1].html());
    let policy: Vec<&str> = head[1].attr("content").unwrap().split("; ").collect();
    assert!(policy[0] == "default-src 'none'" && policy.contains(&"base-uri 'none'"), "{name}: {policy:?}");
    assert!(policy.iter().any(|directive| directive.starts_with("form-action ")), "{name}: {policy:?}");
    let scripts = policy.iter().find(|directive| directive.starts_with("script-src "));
    assert!(scripts.is_none_or(|scripts| !scripts.contains("unsafe-inline")), "{name}: {policy:?}");
    assert_eq!(select("meta[name='referrer'][content='no-referrer']").len(), 1, "{name}");
}

#[test]
fn every_made_page_has_its_policy_first() {
    let folder = sound();
    folder.write("content/cases/old.md", "---\ntitle: 旧地址\nunit: yunting\naliases: [former]\n---\n\n## 主要做法\n\n正文。\n");
    let answer = run(folder.path(), &["build", "--edition", "internal", "--only", "site,offline"]);
    assert_eq!(answer.code, Some(0), "{}", answer.err);
    let mut pages = pages_in(&fs::read(folder.path().join("dist/offline.zip")).unwrap());
    pages_below(&folder.path().join("dist/site"), &mut pages);
    let list = run(folder.path(), &["check", "--format", "html"]);
    pages.push(("check --format html".to_owned(), list.out));
    assert_eq!(run(folder.path(), &["review", "--html", "review.html"]).code, Some(0));
    pages.push(("review --html".to_owned(), fs::read_to_string(folder.path().join("review.html")).unwrap()));
    for made in
        ["site/404.html", "site/balance.html", "site/search.html", "site/cases/former.html", "offline/start.html", "check", "review"]
    {
        assert!(
            pages.iter().any(|(name, _)| name.contains(made)),
            "no {made} among {:?}",
            pages.iter().map(|(name, _)| name).collect::<Vec<_>>()
        );
    }
    pages.iter().for_each(check_policy);
}

#[test]
fn a_broken_publication_has_its_list_with_a_policy_too() {
    let folder = sound();
    folder.write("content/publication.yaml", "title: [\n");
    let list = run(folder.path(), &["check", "--format", "html"]);
    check_policy(&("check --format html".to_owned(), list.out));
}
