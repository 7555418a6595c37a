//! What a reader asked, made comparable.

use super::fold::{fold, is_boundary};

/// The most characters of a query that count: more than any title has.
const LONGEST: usize = 200;
/// The most words that count.
const MOST_WORDS: usize = 16;

/// A question: every word must be found, and of each facet one of the chosen values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// The folded words, each once, in the order in which they were typed.
    pub words: Vec<Vec<char>>,
    /// The chosen facets.
    pub filters: Filters,
}

/// Chosen labels; an empty list chooses nothing, so all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// 类别.
    pub kinds: Vec<String>,
    /// 单位.
    pub units: Vec<String>,
    /// 方面.
    pub aspects: Vec<String>,
    /// 年度.
    pub years: Vec<String>,
}

impl Filters {
    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        [&self.kinds, &self.units, &self.aspects, &self.years].iter().all(|chosen| chosen.is_empty())
    }
}

impl Query {
    /// Reads what was typed: words are separated by white space; an asterisk is no wildcard, it separates like a space.
    pub fn parse(typed: &str) -> Self {
        let typed: String = typed.chars().take(LONGEST).collect();
        let mut words: Vec<Vec<char>> = Vec::new();
        for word in fold(&typed).chars().split(|&c| is_boundary(c)) {
            if !word.is_empty() && words.len() < MOST_WORDS && !words.iter().any(|known| known == word) {
                words.push(word.to_vec());
            }
        }
        Self { words, filters: Filters::default() }
    }

    /// The same question among these facets only.
    #[must_use]
    pub fn filtered(mut self, filters: Filters) -> Self {
        self.filters = filters;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, expected: &[&str]) {
        let words: Vec<String> = Query::parse(typed).words.iter().map(|word| word.iter().collect()).collect();
        assert_eq!(words, expected);
    }

    #[test]
    fn words_are_folded_and_counted_once() {
        check("  清廉　ABC abc\t建设 ", &["清廉", "abc", "建设"]);
        check("清廉，建设", &["清廉,建设"]);
        check("", &[]);
    }

    #[test]
    fn asterisks_mean_nothing() {
        check("*", &[]);
        check("清廉**建设", &["清廉", "建设"]);
        check("＊廉*", &["廉"]);
    }

    #[test]
    fn an_endless_query_is_cut() {
        assert_eq!(Query::parse(&"廉".repeat(100_000)).words[0].len(), LONGEST);
    }
}
