//! The labelled set: what must fire does, and what must not does not.

use std::fmt::Write as _;

use crate::labelled::{by_rule, judge, total};

#[test]
fn the_labelled_set_is_large_and_half_clean() {
    let judged = judge();
    let clean = judged.iter().filter(|judged| judged.expected.is_empty()).count();
    assert!(judged.len() >= 300, "{}", judged.len());
    assert!(clean * 5 >= judged.len() * 2, "{clean} of {} are clean", judged.len());
}

#[test]
fn rules_are_right_on_the_labelled_set() {
    let judged = judge();
    let mut differences = String::new();
    for one in judged.iter().filter(|one| one.expected != one.found) {
        let _ = writeln!(differences, "{}\n  expected {:?}\n  found    {:?}", one.sentence, one.expected, one.found);
    }
    let total = total(&by_rule(&judged));
    assert!(total.precision() >= 0.95 && total.recall() >= 0.95, "{total:?}\n{differences}");
}

#[test]
fn sentences_without_a_fault_are_left_alone() {
    let told: Vec<_> = judge().into_iter().filter(|one| one.expected.is_empty() && !one.found.is_empty()).collect();
    assert!(told.is_empty(), "{told:#?}");
}
