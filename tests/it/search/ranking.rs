//! What ought to come first comes first.
#![allow(clippy::print_stdout, reason = "a test that fails shows the figures")]

use super::judged::{judge, sample, sample_queries, template, template_queries};

#[track_caller]
fn check(documents: &[qinglian::search::Document], queries: &[super::judged::Judged]) {
    let (reciprocal, gain, missed) = judge(documents, queries);
    println!("{} queries: MRR {reciprocal:.3}, nDCG@10 {gain:.3}\n{}", queries.len(), missed.join("\n"));
    assert!(reciprocal >= 0.9, "MRR {reciprocal:.3}\n{}", missed.join("\n"));
    assert!(gain >= 0.85, "nDCG {gain:.3}\n{}", missed.join("\n"));
}

#[test]
fn readers_of_the_sample_get_what_they_mean() {
    check(&sample(), &sample_queries());
}

#[test]
fn what_is_about_a_subject_comes_before_what_mentions_it() {
    let documents = template();
    assert_eq!(documents.len(), 200);
    check(&documents, &template_queries());
}
