//! An answer as one line of JSON, the same from both targets: `qinglian search --json` prints it, the page's tests compare it.
//!
//! Written by hand, since the browser's module has no serializer.

use std::fmt::Write as _;

use super::facets::FacetCount;
use super::rank::SCORE_UNIT;
use super::searcher::{Hit, ReadAs, Results};
use super::snippet::Marked;

/// The answer to a query as it was typed, without a line feed.
pub fn answer(typed: &str, results: &Results) -> String {
    let mut out = String::from("{\"query\":");
    string(&mut out, typed);
    let _ = write!(out, ",\"total\":{},\"hits\":[", results.total);
    separated(&mut out, &results.hits, hit);
    out.push(']');
    if let Some(facets) = &results.facets {
        out.push_str(",\"facets\":{");
        let rows = [("kind", &facets.kinds), ("unit", &facets.units), ("aspect", &facets.aspects), ("year", &facets.years)];
        separated(&mut out, &rows, |out, (name, counts)| {
            let _ = write!(out, "\"{name}\":{{");
            separated(out, counts, count);
            out.push('}');
        });
        out.push('}');
    }
    if results.total_is_estimate {
        out.push_str(",\"about\":true");
    }
    match &results.read_as {
        None => {}
        Some(ReadAs::Loosened) => out.push_str(",\"read_as\":\"loosened\""),
        Some(ReadAs::Spelt(words)) => {
            out.push_str(",\"read_as\":[");
            separated(&mut out, words, |out, word| string(out, word));
            out.push(']');
        }
    }
    if !results.spellings.is_empty() {
        out.push_str(",\"spellings\":[");
        separated(&mut out, &results.spellings, |out, word| string(out, word));
        out.push(']');
    }
    if !results.suggestions.is_empty() {
        out.push_str(",\"suggestions\":[");
        separated(&mut out, &results.suggestions, |out, suggestion| string(out, suggestion));
        out.push(']');
    }
    if !results.problems.is_empty() {
        out.push_str(",\"problems\":[");
        separated(&mut out, &results.problems, |out, problem| string(out, &problem.to_string()));
        out.push(']');
    }
    out.push('}');
    out
}

fn separated<T>(out: &mut String, items: &[T], write: impl Fn(&mut String, &T)) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(out, item);
    }
}

fn count(out: &mut String, count: &FacetCount) {
    string(out, &count.label);
    let _ = write!(out, ":{}", count.count);
}

fn hit(out: &mut String, hit: &Hit) {
    let fields = [("id", &hit.id), ("url", &hit.url), ("title", &hit.passage.title.text)];
    out.push('{');
    separated(out, &fields, |out, (name, value)| {
        let _ = write!(out, "\"{name}\":");
        string(out, value);
    });
    // Four places, without a float that another target could round in another way.
    let ten_thousandths = hit.score * 10_000 / SCORE_UNIT;
    let _ = write!(out, ",\"score\":{}.{:04},\"snippet\":", ten_thousandths / 10_000, ten_thousandths % 10_000);
    string(out, &hit.passage.snippet.text);
    out.push_str(",\"marks\":");
    marks(out, &hit.passage.snippet);
    out.push_str(",\"anchor\":");
    match &hit.passage.anchor {
        Some(anchor) => string(out, anchor),
        None => out.push_str("null"),
    }
    out.push('}');
}

/// Marked ranges in characters, which count the same in every language that reads this.
fn marks(out: &mut String, marked: &Marked) {
    let characters = |end: usize| marked.text[..end].chars().count();
    out.push('[');
    separated(out, &marked.marks, |out, mark| {
        let _ = write!(out, "[{},{}]", characters(mark.start), characters(mark.end));
    });
    out.push(']');
}

/// A JSON string.
fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_quoted() {
        let mut out = String::new();
        string(&mut out, "“清”\"\\\n\u{1}\u{2028}");
        assert_eq!(out, "\"“清”\\\"\\\\\\n\\u0001\\u2028\"");
    }

    #[test]
    fn an_empty_answer_is_an_object() {
        assert_eq!(answer("清", &Results::default()), "{\"query\":\"清\",\"total\":0,\"hits\":[]}");
    }
}
