//! The table of rules against the sources of the program: no finding without a row.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use qinglian::rules::table::{all, find};

/// Literals of this form that are no rules.
const OTHERS: &[&str] = &[
    "application/atom",
    "templates/site",
    "templates/init",
    "templates/entries",
    "brands/guanhe",
    "markdown/fence-",
    "markdown/remark-",
    "markdown/hidden-",
    "markdown/code-",
];

fn gather(folder: &Path, found: &mut BTreeSet<String>) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let own = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            found.extend(own.split('"').filter(|literal| is_rule(literal)).map(str::to_owned));
        }
    }
}

/// Whether a literal names a rule: a family of the table, a slash, a name.
fn is_rule(literal: &str) -> bool {
    let Some((family, name)) = literal.split_once('/') else { return false };
    let families: BTreeSet<&str> = all().filter_map(|rule| rule.id.split('/').next()).collect();
    let is_name = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    families.contains(family) && is_name(name) && !OTHERS.contains(&literal)
}

#[test]
fn every_rule_that_the_program_names_is_in_the_table() {
    let mut named = BTreeSet::new();
    gather(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut named);
    // Media types are written the same way.
    let media = [
        "image/jpeg",
        "image/png",
        "image/webp",
        "image/svg",
        "image/x-icon",
        "text/html",
        "text/css",
        "text/plain",
        "text/javascript",
        "font/woff",
    ];
    let unknown: Vec<&String> = named.iter().filter(|id| find(id).is_none() && !media.contains(&id.as_str())).collect();
    assert!(unknown.is_empty(), "without a row in the table: {unknown:?}");
}

#[test]
fn ninety_rules_and_more_are_decided_here() {
    let mut decided = BTreeSet::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for part in ["rules", "content", "site"] {
        gather(&source.join(part), &mut decided);
    }
    // Rows of what the album and the reviews decide stand in the same folder.
    let elsewhere = fs::read_to_string(source.join("rules/table/elsewhere.rs")).unwrap();
    decided.retain(|id| find(id).is_some() && !elsewhere.contains(&format!("\"{id}\"")));
    assert!(decided.len() >= 150, "{}", decided.len());
}
