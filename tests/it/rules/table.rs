//! The statements of rules against the sources of the program: each stated once, listed, used, and named by its statement alone.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use qinglian::rules::table::{all, find};

/// The sources of the program by path, without the tests beside the code.
fn sources() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

fn gather(folder: &Path, found: &mut BTreeMap<String, String>) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let own = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            found.insert(path.display().to_string(), own.to_owned());
        }
    }
}

/// The ids that are stated, with the name of the static that states each.
fn stated(sources: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for text in sources.values() {
        for (line, next) in text.lines().zip(text.lines().skip(1)) {
            let id = next.trim().strip_prefix("id: \"").and_then(|rest| rest.strip_suffix("\","));
            if let (Some(id), Some(name)) = (id.filter(|id| id.contains('/')), line.trim().strip_suffix(" {")) {
                found.push((id.to_owned(), name.to_owned()));
            }
        }
    }
    found
}

/// Whether a text has a name that is no part of a longer one.
fn names(text: &str, name: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(name).any(|(at, _)| !text[..at].ends_with(is_part) && !text[at + name.len()..].starts_with(is_part))
}

#[test]
fn every_rule_that_is_stated_is_in_the_table_once() {
    let stated = stated(&sources());
    let ids: BTreeSet<&str> = stated.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids.len(), stated.len(), "an id is stated twice");
    assert_eq!(ids, all().map(|rule| rule.id).collect());
    assert_eq!(ids.len(), all().count(), "a rule is listed twice");
}

#[test]
fn a_static_is_named_like_its_rule() {
    for (id, name) in stated(&sources()) {
        assert_eq!(name, id.replace(['/', '-'], "_").to_uppercase());
    }
}

/// A rule that nothing can break promises what the program does not do.
#[test]
fn every_rule_is_found_by_something() {
    let sources = sources();
    let is_statement = |line: &str, name: &str| line.trim() == format!("{name} {{");
    let is_use = |line: &&str| line.starts_with("use ") || line.starts_with("pub use ") || line.starts_with("    REF_");
    let idle: Vec<String> = stated(&sources)
        .into_iter()
        .filter(|(_, name)| {
            let is_made = |line: &str| names(line, name) && line.contains('&') && !is_statement(line, name);
            !sources.values().flat_map(|text| text.lines()).filter(|line| !is_use(line)).any(is_made)
        })
        .map(|(id, _)| id)
        .collect();
    assert!(idle.is_empty(), "nothing finds {idle:?}");
}

/// A rule is named by its static: an id that is written again could be misspelt, and nobody would notice.
#[test]
fn no_id_is_written_again() {
    for (path, text) in sources() {
        // What an import remarks upon is no diagnostic of a publication.
        if path.ends_with("import/document.rs") {
            continue;
        }
        for line in text.lines().filter(|line| !line.trim().starts_with("//")) {
            let written: Vec<&str> = line.split('"').skip(1).step_by(2).filter(|literal| find(literal).is_some()).collect();
            assert!(written.is_empty() || line.trim().starts_with("id: "), "{path}: {line}");
        }
    }
}
