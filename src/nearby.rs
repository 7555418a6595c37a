//! What somebody may have meant: the [`nearest`] of a few names; of many names, without a look at each of them for every slip, by [`Names`].
//!
//! A publication that lost its pictures has a thousand broken links beside thousands of names. [`Names`] keeps for each pair of letters the
//! names that hold it, and only compares the few that share the rarest pairs with what was typed.

use std::cmp::Reverse;
use std::collections::HashMap;

/// The nearest of some names to what was typed, if any is near.
pub fn nearest<'n>(typed: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let scored = names.map(|name| (similarity(typed, name), name));
    scored.filter(|(score, _)| *score >= 0.6).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, name)| name)
}

/// How alike two names are, from 0 to 1.
pub fn similarity(typed: &str, known: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(&typed.to_lowercase(), known)
}

/// Names of which one may be meant.
#[derive(Debug, Default)]
pub(crate) struct Names {
    names: Vec<String>,
    /// For two letters that follow each other, the names that hold them. A NUL stands before the first and after the last letter.
    holders: HashMap<(char, char), Vec<u32>>,
}

/// Entries of the lists that are looked at for one slip.
const MOST_HOLDERS: usize = 4_000;
/// Names that are compared letter by letter for one slip.
const MOST_COMPARED: usize = 24;

impl Names {
    /// The names, each once, in the order in which the first of equals wins.
    pub(crate) fn new(names: impl IntoIterator<Item = String>) -> Self {
        let names: Vec<String> = names.into_iter().collect();
        let mut holders: HashMap<(char, char), Vec<u32>> = HashMap::new();
        for (number, name) in (0..).zip(&names) {
            for pair in pairs(name) {
                let held = holders.entry(pair).or_default();
                if held.last() != Some(&number) {
                    held.push(number);
                }
            }
        }
        Self { names, holders }
    }

    /// The nearest name to what was typed, if any is near.
    pub(crate) fn nearest(&self, typed: &str) -> Option<&str> {
        let mut lists: Vec<&Vec<u32>> = pairs(typed).filter_map(|pair| self.holders.get(&pair)).collect();
        lists.sort_by_key(|list| list.len());
        let mut held: Vec<u32> = Vec::new();
        for list in lists {
            if !held.is_empty() && held.len() + list.len() > MOST_HOLDERS {
                break;
            }
            held.extend(list.iter().take(MOST_HOLDERS));
        }
        held.sort_unstable();
        let mut best: Vec<(Reverse<usize>, u32)> = held.chunk_by(u32::eq).map(|same| (Reverse(same.len()), same[0])).collect();
        if best.len() > MOST_COMPARED {
            best.select_nth_unstable(MOST_COMPARED);
            best.truncate(MOST_COMPARED);
        }
        best.sort_unstable();
        let compared = best.iter().map(|(_, number)| self.names[*number as usize].as_str());
        let lowered: Vec<(String, &str)> = compared.map(|name| (name.to_lowercase(), name)).collect();
        let near = nearest(typed, lowered.iter().map(|(lower, _)| lower.as_str()))?;
        lowered.iter().find(|(lower, _)| lower == near).map(|(_, name)| *name)
    }
}

/// The pairs of letters of a name, in lower case.
fn pairs(name: &str) -> impl Iterator<Item = (char, char)> {
    let letters: Vec<char> = std::iter::once('\0').chain(name.to_lowercase().chars()).chain(['\0']).collect();
    (1..letters.len()).map(move |at| (letters[at - 1], letters[at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(names: &[&str], typed: &str, expected: Option<&str>) {
        assert_eq!(Names::new(names.iter().map(|name| (*name).to_owned())).nearest(typed), expected);
    }

    #[test]
    fn the_nearest_name_is_found() {
        check(&["bridge.png", "桥.jpg", "水尺.jpg"], "brigde.png", Some("bridge.png"));
        check(&["bridge.png", "桥.jpg"], "BRIDGE.PNG", Some("bridge.png"));
        check(&["Bridge.PNG"], "bridge.png", Some("Bridge.PNG"));
        check(&["bridge.png"], "渡口.docx", None);
        check(&[], "x", None);
    }

    #[test]
    fn names_that_all_begin_alike_are_told_apart() {
        let names = Names::new((0..20_000).map(|number| format!("case-{number:05}")));
        assert_eq!(names.nearest("case-12354x"), Some("case-12354"));
        assert_eq!(names.nearest("cas-00007"), Some("case-00007"));
    }
}
