//! The text of an entry, put together: front matter of fields, body of pieces.

use super::document::Spot;
use super::form::Given;
use crate::model::id::Slug;
use crate::model::kind::Kind;

/// A value as YAML reads it back as the same words: plain where nothing in it means anything.
pub fn scalar(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_plain = words.chars().next().is_some_and(|c| c.is_alphanumeric())
        && words.chars().all(|c| {
            c.is_alphanumeric()
                || matches!(c, ' ' | '-' | '_' | '/' | '.' | '、' | '，' | '。' | '；' | '（' | '）' | '《' | '》' | '·' | '〔' | '〕')
        })
        && !["true", "false", "null", "yes", "no", "on", "off", "~"].contains(&words.to_lowercase().as_str());
    if is_plain {
        return words;
    }
    let mut out = String::from("\"");
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out + "\""
}

/// Several values as YAML: one as itself, more as a list.
pub fn list(values: &[String]) -> String {
    match values {
        [one] => scalar(one),
        values => format!("[{}]", values.iter().map(|value| scalar(value)).collect::<Vec<_>>().join(", ")),
    }
}

/// A line of front matter and where it came from.
#[derive(Debug, Clone)]
pub struct HeadLine {
    /// The English name of its field.
    pub key: &'static str,
    /// Its value as YAML.
    pub value: String,
    /// Where it stands in Word.
    pub spot: Spot,
}

impl HeadLine {
    /// A field that no paragraph says.
    pub fn made(key: &'static str, value: impl Into<String>) -> Self {
        Self { key, value: value.into(), spot: Spot::default() }
    }

    /// A field as a form gives it, with the value that is to be written.
    pub fn given(given: &Given, value: impl Into<String>) -> Self {
        Self { key: given.spec.key, value: value.into(), spot: given.spot.clone() }
    }
}

/// The order of the fields of every entry that come first; the others follow in the order of their statement.
const FIRST: [&str; 3] = ["title", "unit", "status"];

/// The text of an entry, and the line (from 1) at which each paragraph begins.
pub fn compose(kind: Kind, mut head: Vec<HeadLine>, body: &str, body_places: &[(usize, Spot)]) -> (String, Vec<(usize, Spot)>) {
    let rank = |key: &str| {
        let stated =
            || kind.spec().fields.iter().chain(crate::model::tables::COMMON).position(|spec| spec.key == key).unwrap_or(usize::MAX - 10);
        FIRST.iter().position(|first| *first == key).unwrap_or_else(|| stated().saturating_add(FIRST.len()))
    };
    head.sort_by_key(|line| rank(line.key));
    let mut text = String::from("---\n");
    let mut places = Vec::new();
    for (index, line) in head.iter().enumerate() {
        if line.spot.paragraph > 0 {
            places.push((index + 2, line.spot.clone()));
        }
        text.push_str(&format!("{}: {}\n", line.key, line.value));
    }
    text.push_str("---\n\n");
    let before = head.len() + 3;
    places.extend(body_places.iter().map(|(line, spot)| (line + before + 1, spot.clone())));
    text.push_str(body);
    (text, places)
}

/// The name of the picture of an entry with a number.
pub fn picture_name(slug: &Slug, number: usize, extension: &str) -> String {
    format!("{slug}-{number:02}.{extension}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::yaml::parse;
    use crate::model::node::Value;
    use crate::source::SourceText;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_value_is_read_back(words in "[a-z清廉“”‘’：:#&*!|>'\"%@`,\\[\\]{}？ 0-9~。、\\\\-]{1,24}") {
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assume!(!words.is_empty());
            let text = format!("title: {}\n", scalar(&words));
            let source = SourceText::new("", text.as_str());
            let (node, new_diagnostics) = parse(&source, 0..text.len());
            let Value::Mapping(pairs) = node.value else { panic!("{text}") };
            let Value::Scalar(read) = &pairs[0].1.value else { panic!("{text}") };
            prop_assert_eq!(read, &words);
            prop_assert!(new_diagnostics.is_empty(), "{}", text);
        }
    }
}
