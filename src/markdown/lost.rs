//! What the parser leaves out without a word: told, so that nobody believes that it is on the page.
//!
//! Everything that the parser gives has its place. What of the text lies between those places and is more than signs of structure is in no output.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag};

use super::characters::{is_wide, restore};
use super::diagnostics::DiagnosticSink;
use super::draft::{Draft, Edit};
use super::links::external_url;
use super::{OPTIONS, label_key};
use crate::diag::Diagnostic;
use crate::markdown::rules;

/// A definition of a link: `[label]: address`.
struct Definition {
    label: String,
    destination: String,
    range: Range<usize>,
}

fn definitions(text: &str) -> Vec<Definition> {
    if !text.contains("]:") {
        return Vec::new();
    }
    let parser = Parser::new_ext(text, OPTIONS);
    let defined = parser.reference_definitions().iter().map(|(label, definition)| Definition {
        label: label_key(label),
        destination: restore(&definition.dest).into_owned(),
        range: definition.span.clone(),
    });
    defined.collect()
}

/// The labels that links and pictures ask for.
fn used_labels(events: &[(Event<'_>, Range<usize>)]) -> BTreeSet<String> {
    let label = |(event, _): &(Event<'_>, Range<usize>)| match event {
        Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. })
            if !matches!(link_type, LinkType::Inline | LinkType::Autolink | LinkType::Email) =>
        {
            Some(label_key(id))
        }
        _ => None,
    };
    events.iter().filter_map(label).collect()
}

/// The repairs that make text of what the parser takes for a definition and is none: `[备注]: 此件已核` defines no address.
pub(super) fn repairs(draft: &Draft<'_>, events: &[(Event<'_>, Range<usize>)]) -> Vec<Edit> {
    let used = used_labels(events);
    let is_text = |definition: &Definition| {
        let destination = &definition.destination;
        let is_address = external_url(destination).is_some() || destination.contains(['/', '.', '#', '\\']);
        !is_address && destination.contains(is_wide) && !used.contains(&definition.label)
    };
    let unused = definitions(&draft.text).into_iter().filter(is_text);
    unused
        .filter(|definition| draft.text[definition.range.start..].starts_with('['))
        .map(|definition| Edit::insert(definition.range.start, '\\'))
        .collect()
}

/// Tells of the words that no event holds.
pub(super) fn report(draft: &Draft<'_>, events: &[(Event<'_>, Range<usize>)], diagnostics: &mut DiagnosticSink<'_>) {
    let text: &str = &draft.text;
    let used = used_labels(events);
    let mut kept = kept(text, events);
    for definition in definitions(text) {
        if !used.contains(&definition.label) {
            report_definition(draft, definition.range.clone(), "没有链接用到它", diagnostics);
        }
        kept.push(definition.range);
    }
    kept.sort_by_key(|range| range.start);
    let mut at = 0;
    for range in kept.into_iter().chain(std::iter::once(text.len()..text.len())) {
        if range.start > at {
            report_gap(draft, at..range.start, diagnostics);
        }
        at = at.max(range.end);
    }
}

/// The places of everything that reaches the tree, and of signs of structure that hold words.
fn kept(text: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<Range<usize>> {
    let place = |(event, range): &(Event<'_>, Range<usize>)| match event {
        Event::Text(_) | Event::Code(_) | Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => Some(range.clone()),
        Event::Start(Tag::Link { .. } | Tag::Image { .. }) => Some(range.clone()),
        Event::Start(Tag::Item) => Some(range.start..range.start + marker_len(&text[range.clone()])),
        Event::Start(Tag::FootnoteDefinition(label)) => Some(range.start..(range.start + label.len() + 4).min(range.end)),
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            let word = info.split_whitespace().next().unwrap_or_default();
            let at = text[range.clone()].find(word).unwrap_or(0);
            Some(range.start + at..range.start + at + word.len())
        }
        _ => None,
    };
    events.iter().filter_map(place).collect()
}

/// The length of `12.` or `-` before an item.
fn marker_len(item: &str) -> usize {
    let digits = item.trim_start().bytes().take_while(u8::is_ascii_digit).count();
    item.len() - item.trim_start().len() + digits + 1
}

fn report_gap(draft: &Draft<'_>, gap: Range<usize>, diagnostics: &mut DiagnosticSink<'_>) {
    let text = &draft.text[gap.clone()];
    let Some(first) = text.find(char::is_alphanumeric) else { return };
    let last = text.rfind(char::is_alphanumeric).unwrap_or(first);
    let end = last + text[last..].chars().next().map_or(1, char::len_utf8);
    if let Some(label) = text[..first].rfind('[').filter(|_| text[first..].contains("]:")) {
        return report_definition(draft, gap.start + label..gap.start + end, "前面已有同名的地址", diagnostics);
    }
    diagnostics.add(&rules::MARKDOWN_LOST_TEXT, draft.origin(gap.start + first..gap.start + end), |_| {
        let words: String = restore(&text[first..end]).chars().take(20).collect();
        Diagnostic::new(&rules::MARKDOWN_LOST_TEXT, format!("「{words}」没有读进正文，哪里都不会出现"))
            .hint("它写在 Markdown 不读的地方：移到单独的一段，或在前面的符号前加反斜杠")
    });
}

fn report_definition(draft: &Draft<'_>, range: Range<usize>, why: &str, diagnostics: &mut DiagnosticSink<'_>) {
    diagnostics.add(&rules::MARKDOWN_UNUSED_DEFINITION, draft.origin(range), |_| {
        Diagnostic::new(&rules::MARKDOWN_UNUSED_DEFINITION, format!("这一行是链接的地址，{why}，页面上不会出现"))
            .hint("删去这一行；是正文就在方括号前加反斜杠，写成 \\[")
    });
}
