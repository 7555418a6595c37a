//! Every example of the CommonMark specification, read by our parser and written by our renderer.
//!
//! The examples are those of version 0.31.2 (`tests/commonmark/`, CC BY-SA 4.0). [`EXCEPTED`] says which of them our dialect reads
//! differently on purpose, and why; an example that is excepted and passes fails the test, so that the list stays exact.

use std::collections::BTreeMap;

use qinglian::markdown::{Asterisks, encode_destination, parse};
use qinglian::model::LinkTarget;
use qinglian::model::block::Image;
use qinglian::site::html::{HtmlOptions, PicturePlace, Profile, Surroundings, plain_picture, render};
use qinglian::source::SourceText;
use serde_json::Value;

/// What our dialect leaves out or adds on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    /// No HTML reaches a page: it is shown as text, and what looks like a block of it is read as Markdown.
    RawHtml,
    /// Indented code does not exist: the text is read with the indentation taken off.
    IndentedCode,
    /// Stars that touch digits hide them.
    Redaction,
    /// `http://` and `https://` begin a link without `<` and `>`.
    BareAddress,
}

const EXCEPTED: &[(Reason, &[u16])] = &[
    (
        Reason::RawHtml,
        &[
            21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171,
            172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 475,
            476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643,
        ],
    ),
    (
        Reason::IndentedCode,
        &[
            1, 2, 3, 5, 6, 7, 8, 18, 36, 48, 69, 85, 100, 107, 110, 111, 112, 114, 115, 116, 117, 118, 134, 211, 225, 231, 236, 252, 253,
            254, 257, 264, 270, 271, 272, 273, 274, 278, 286, 287, 288, 289, 290, 313,
        ],
    ),
    (Reason::Redaction, &[356]),
    (Reason::BareAddress, &[602, 608, 611]),
];

/// A page that takes every address as it is.
struct Plain;

impl Surroundings for Plain {
    fn href(&self, target: &LinkTarget) -> Option<String> {
        match target {
            LinkTarget::Url { url } => Some(url.clone()),
            _ => None,
        }
    }

    fn picture(&self, image: &Image, _: PicturePlace) -> Option<String> {
        Some(plain_picture(image, &self.href(&image.target)?))
    }
}

fn to_html(markdown: &str) -> String {
    let source = SourceText::new("spec.md", markdown);
    let mut resolve = |reference: &qinglian::markdown::Reference<'_>| LinkTarget::Url { url: encode_destination(reference.destination) };
    let (blocks, _) = parse(&source, 0..markdown.len(), Asterisks::Rule, &mut resolve);
    render(&blocks, &HtmlOptions { profile: Profile::Plain, heading_anchors: false, id_prefix: "", surroundings: &Plain })
}

#[test]
fn examples_of_the_specification_pass_except_those_listed() {
    let examples: Vec<Value> = serde_json::from_str(include_str!("../commonmark/spec-0.31.2.json")).unwrap();
    assert_eq!(examples.len(), 652);
    let listed = EXCEPTED.iter().flat_map(|(reason, numbers)| numbers.iter().map(move |number| (*number, *reason)));
    let excepted: BTreeMap<u16, Reason> = listed.clone().collect();
    assert_eq!(excepted.len(), listed.count(), "an example is listed twice");
    let mut complaints = String::new();
    for example in &examples {
        let number = u16::try_from(example["example"].as_u64().unwrap()).unwrap();
        let markdown = example["markdown"].as_str().unwrap().replace('→', "\t");
        let expected = example["html"].as_str().unwrap().replace('→', "\t");
        let actual = to_html(&markdown);
        match (actual == expected, excepted.get(&number)) {
            (true, Some(reason)) => complaints.push_str(&format!("{number} passes, but is excepted for {reason:?}\n")),
            (false, None) => complaints.push_str(&format!(
                "{number} ({}):\n{markdown:?}\n  expected {expected:?}\n  actual   {actual:?}\n",
                example["section"].as_str().unwrap()
            )),
            _ => {}
        }
    }
    assert!(complaints.is_empty(), "{complaints}");
}
