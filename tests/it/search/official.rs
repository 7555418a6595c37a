//! Found means found on real official prose: recall and precision are 1. `cargo bench --bench search` measures all of the articles.

#[path = "../../bench/found.rs"]
mod found;

#[test]
fn real_articles_are_found_and_nothing_else() {
    let articles = found::articles(40).expect("the articles of ../shared/official-prose are missing");
    for (kind, figures) in found::measure(&articles, 60) {
        assert!(figures.queries > 1, "{kind}: {figures:?}");
        assert_eq!((figures.recall(), figures.precision()), (1.0, 1.0), "{kind}: {figures:?}");
    }
}
