//! What the benchmarks measure is what they claim: sound publications, of the promised size, with a realistic vocabulary.

use std::collections::BTreeMap;

use qinglian::load::load;

use crate::discourse::Language;
use crate::documents::document;
use crate::prose::{Prose, Vocabulary, WORDS};
use crate::publication::Recipe;

#[test]
fn publication_loads_without_an_error() {
    let folder = tempfile::tempdir().unwrap();
    Recipe::new(40, 6_000).write(folder.path()).unwrap();
    let (catalog, diagnostics) = load(folder.path());
    let said: String = diagnostics.iter().map(|diagnostic| diagnostic.render()).collect();
    assert!(!diagnostics.has_errors(), "{said}");
    assert_eq!(catalog.unwrap().entries.len(), 40);
}

#[test]
fn smaller_publication_is_the_beginning_of_a_larger_one() {
    let (small, large) = (Recipe::new(20, 2_000), Recipe::new(40, 2_000));
    for number in 0..20 {
        assert_eq!(small.entry(number), large.entry(number));
    }
}

#[test]
fn entry_has_the_promised_size() {
    let language = Language::new();
    let sizes: Vec<usize> =
        (0..50).map(|number| document(&language, number, 7_000).texts.iter().map(|text| text.words.len()).sum()).collect();
    let mean = sizes.iter().sum::<usize>() / sizes.len();
    assert!((6_500..8_500).contains(&mean), "{mean} bytes an entry");
}

#[test]
fn words_are_many_and_follow_zipf() {
    let vocabulary = Vocabulary::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut prose = Prose::new(&vocabulary, 1, 1);
    for _ in 0..150_000 {
        *counts.entry(prose.noun()).or_default() += 1;
    }
    assert!(counts.len() >= 10_000, "{} of {WORDS} words came", counts.len());
    let mut counts: Vec<usize> = counts.into_values().collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let ratio = counts[99] as f64 / counts[999] as f64;
    assert!((7.0..13.0).contains(&ratio), "the 100th word comes {ratio:.1} times as often as the 1,000th");
}
