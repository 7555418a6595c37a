//! A style sheet as the rules read it: selectors with their declarations. Sheets may be the office's own, so that a sheet may be anything.

use std::collections::BTreeMap;

/// Properties with their values, the last of each name.
pub(super) type Declarations = BTreeMap<String, String>;

/// A selector with its declarations, wherever it stands: inside `@media` too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) selector: String,
    pub(super) declarations: Declarations,
}

/// The rules of a sheet.
pub(super) fn read(text: &str) -> Vec<Rule> {
    let text = without_comments(text);
    let mut rules = Vec::new();
    let mut head = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(['{', '}', ';']) {
        head.push_str(&rest[..at]);
        let sign = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        let selector = head.split_whitespace().collect::<Vec<_>>().join(" ");
        head.clear();
        // What is inside a conditional group is read like the rest; its end has nothing before it.
        let opens_group = selector.starts_with("@media") || selector.starts_with("@supports") || selector.starts_with("@layer");
        if sign != b'{' || opens_group {
            continue;
        }
        let end = rest.find('}').unwrap_or(rest.len());
        rules.push(Rule { selector, declarations: declarations(&rest[..end]) });
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    rules
}

fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start + 2..].find("*/").map_or("", |end| &rest[start + 2 + end + 2..]);
    }
    out + rest
}

fn declarations(body: &str) -> Declarations {
    let pairs = body.split(';').filter_map(|declaration| declaration.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_ascii_lowercase(), value.replace("!important", "").trim().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sheet: &str, expected: &[(&str, &[(&str, &str)])]) {
        let own = |(selector, declarations): &(&str, &[(&str, &str)])| Rule {
            selector: (*selector).to_owned(),
            declarations: declarations.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        };
        assert_eq!(read(sheet), expected.iter().map(own).collect::<Vec<_>>());
    }

    #[test]
    fn rules_are_found_inside_groups() {
        check(
            "@import 'x'; a , b { Color : red ; } @media (x) { c{d:e!important} } /* f{g:h} */ i{}",
            &[("a , b", &[("color", "red")]), ("c", &[("d", "e")]), ("i", &[])],
        );
    }

    #[test]
    fn a_broken_sheet_is_read_as_far_as_it_goes() {
        check("a{b:c", &[("a", &[("b", "c")])]);
        check("}}}a{b}/*", &[("a", &[])]);
        check("", &[]);
    }
}
