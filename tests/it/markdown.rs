//! Chinese Markdown: what an office writes, and what a page shows of it.
//!
//! Expected output is the renderer's, on the site; a redaction is written ⟦**⟧.

use std::sync::Arc;

use proptest::prelude::*;
use qinglian::content::block::{Block, Image, Inline, LinkTarget, visit_inlines};
use qinglian::content::markdown::{Asterisks, MAX_DEPTH, Reference, external_url, parse};
use qinglian::diag::Diagnostics;
use qinglian::site::html::{HtmlOptions, PicturePlace, Profile, Surroundings, plain_picture, render};
use qinglian::source::SourceText;

/// A page that links to what may be linked to, and shows files.
struct Page;

impl Surroundings for Page {
    fn href(&self, target: &LinkTarget) -> Option<String> {
        match target {
            LinkTarget::Url { url } => Some(url.clone()),
            LinkTarget::Anchor { anchor } => Some(format!("#{anchor}")),
            LinkTarget::File { path } => Some(path.clone()),
            LinkTarget::Entry { .. } | LinkTarget::Nowhere => None,
        }
    }

    fn picture(&self, image: &Image, place: PicturePlace) -> Option<String> {
        let picture = plain_picture(image, &self.href(&image.target)?);
        Some(if place == PicturePlace::Figure { format!("<figure>{picture}</figure>") } else { picture })
    }
}

/// A loader that knows every file and no address but the allowed ones.
fn resolve(reference: &Reference<'_>) -> LinkTarget {
    let destination = reference.destination;
    if let Some(anchor) = destination.strip_prefix('#') {
        return LinkTarget::Anchor { anchor: anchor.to_owned() };
    }
    if destination.contains(':') || destination.starts_with("//") {
        return external_url(destination).map_or(LinkTarget::Nowhere, |url| LinkTarget::Url { url });
    }
    LinkTarget::File { path: destination.to_owned() }
}

fn read_source(source: &Arc<SourceText>, asterisks: Asterisks) -> (Vec<Block>, Diagnostics) {
    parse(source, 0..source.text.len(), asterisks, &mut resolve)
}

fn read(markdown: &str, asterisks: Asterisks) -> (Vec<Block>, Diagnostics) {
    read_source(&SourceText::new("cases/a.md", markdown), asterisks)
}

fn html(blocks: &[Block]) -> String {
    render(blocks, &HtmlOptions { profile: Profile::Site, heading_anchors: false, id_prefix: "", surroundings: &Page })
}

const REDACTION: &str = "<span class=\"redaction\" role=\"img\" aria-label=\"此处文字已隐去\" title=\"此处文字已隐去\">";

fn shown(markdown: &str, asterisks: Asterisks) -> String {
    html(&read(markdown, asterisks).0).replace(REDACTION, "⟦").replace("</span>", "⟧")
}

/// The page shows this, and nothing was reported.
fn check(markdown: &str, expected: &str) {
    check_with(markdown, expected, "");
}

/// The page shows this, and these rules were reported, in order.
fn check_with(markdown: &str, expected: &str, rules: &str) {
    let (blocks, findings) = read(markdown, Asterisks::Rule);
    let shown = html(&blocks).replace(REDACTION, "⟦").replace("</span>", "⟧");
    assert_eq!(shown.trim_end(), expected, "{markdown:?}");
    let reported: Vec<&str> = findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(reported.join(" "), rules, "{markdown:?}");
}

fn stars(blocks: &[Block]) -> usize {
    let mut count = 0;
    visit_inlines(blocks, &mut |inline| {
        if let Inline::Redaction { stars } = inline {
            count += stars;
        }
    });
    count
}

const SPEECH: &str = include_str!("../seed/speech.txt");
