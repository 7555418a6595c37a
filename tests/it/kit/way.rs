//! The whole way: a kit is sent, opened, written in, saved, and what comes back is taken in.

use std::collections::BTreeMap;
use std::fs;

use jiff::civil::Date;
use qinglian::draft::package::{BASE, Stamp, write};
use qinglian::draft::{PackagePlan, Session, Written};

use super::{kit, small, two_units};
use crate::program::run;

/// The package that a page writes of a plan; it has the bytes of the files.
fn written(plan: &PackagePlan, given: &BTreeMap<String, Vec<u8>>, files: &[(&str, &[u8])]) -> Vec<u8> {
    let stamp = Stamp { kit: plan.kit.clone(), unit: plan.unit.clone(), version: "0.1.0".to_owned(), saved: plan.saved.parse().unwrap() };
    let bases: BTreeMap<String, &[u8]> = plan
        .texts
        .keys()
        .filter(|path| path.ends_with(".md"))
        .filter_map(|path| Some((format!("{BASE}{path}"), given.get(path)?.as_slice())))
        .collect();
    let texts = plan.texts.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    let bases = bases.iter().map(|(path, bytes)| (path.as_str(), *bytes));
    write(&stamp, texts.chain(bases).chain(files.iter().copied())).unwrap()
}

#[test]
fn from_the_kit_to_the_entry_and_back() {
    let office = two_units();
    let given = small(&kit(office.path(), "guanhe")["填报/kit.js"]);
    let mut session = Session::open(given.clone(), Date::constant(2026, 11, 28)).unwrap_or_else(|_| panic!("the kit does not open"));
    assert!(session.edit("cases/shuichi"));
    let text = session.source("cases/shuichi").unwrap().replace("汛期少跑三十趟。", "汛期少跑三十趟，群众满意。");
    assert_ne!(session.set_source("cases/shuichi", &text), Written::Refused);
    let plan = session.package(&["cases/shuichi"]);
    assert_eq!((plan.unit.as_str(), plan.saved.as_str()), ("guanhe", "2026-11-28"));
    let sent = written(&plan, &given, &[]);
    office.write("来件.zip", sent);
    let before = fs::read_to_string(office.path().join("content/cases/shuichi/index.md")).unwrap();
    let answer = run(office.path(), &["import", "来件.zip"]);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{}", answer.out);
    assert!(!answer.out.contains("package-"), "{}", answer.out);
    let after = fs::read_to_string(office.path().join("content/cases/shuichi/index.md")).unwrap();
    // The office's contact, score, notes and inner block stand; the unit's words have come.
    assert_eq!(after, before.replace("汛期少跑三十趟。", "汛期少跑三十趟，群众满意。"));
}
