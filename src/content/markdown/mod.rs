//! Chinese Markdown (`DESIGN.md` §4) into the block tree: CommonMark, with what official Chinese texts need and what nobody may send left out.
//!
//! 1. [`prepare`] takes out what the parser must not see; [`draft`] remembers the way back to the author's text.
//! 2. [`fences`] finds the blocks that not everyone may see, and takes remarks out.
//!    The parser reads; [`repair`] takes back what this dialect does not have, until nothing is left to take back.
//! 3. [`asterisks`] decides which asterisks hide words and which mark them; its module text is the rule. The parser reads once more.
//! 4. [`build`] makes blocks of the parser's events, [`mod@line`] the words of each.
//! 5. [`headings`] and [`footnotes`] number what must be numbered and check it.
//!
//! What differs from CommonMark 0.31 with tables, footnotes and strikethrough:
//!
//! - `::: internal` … `:::` is a block that not everyone may see. A remark `<!-- … -->` is in no output.
//! - No other raw HTML: it is shown as text and reported. No indented code: it is read with the indentation taken off.
//! - Asterisks that hide words stay. Emphasis works beside Chinese punctuation.
//! - A line break between two wide characters vanishes. Full-width spaces at the start of a line are dropped; two of them begin a paragraph.
//! - Two tildes strike out, one is a tilde. `http://` and `https://` begin a link, which ends where an address must end.
//! - 一、（一）1.（1） make a heading of a short line of its own. `##标题` is one too, and reported.
//! - A paragraph that holds one picture and nothing else is a figure.

mod asterisks;
mod build;
mod characters;
mod draft;
mod fences;
mod findings;
mod footnotes;
mod headings;
mod leaves;
mod line;
mod links;
mod prepare;
mod repair;
mod walk;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser};

pub use build::MAX_DEPTH;
pub use links::{encode_destination, external_url};

use super::block::{Block, LinkTarget};
use super::entry::Visibility;
use crate::diag::Diagnostics;
use crate::source::SourceText;
use build::{Builder, Built};
use characters::restore;
use draft::Draft;
use fences::Fences;
use findings::Findings;

/// Whether a line end between these two characters is none, as in Chinese text.
pub fn vanishes_between(before: char, after: char) -> bool {
    line::joins(before, after)
}

/// How the asterisks of an entry are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Asterisks {
    /// By the rule of `DOMAIN.md` §3.
    #[default]
    Rule,
    /// Every run is a redaction: `asterisks: redaction`.
    Redaction,
}

/// A link or picture as it was written.
#[derive(Debug)]
pub struct Reference<'a> {
    /// The destination, entities and escapes resolved.
    pub destination: &'a str,
    /// Whether a picture is meant.
    pub is_image: bool,
    /// The place of the whole link in the source.
    pub range: Range<usize>,
}

/// How often the structure is repaired and read again. Each time takes off one level of indentation; no author writes so many.
const MAX_REPAIRS: usize = 16;

/// A body that was read.
#[derive(Debug)]
pub struct Parsed {
    /// What it says.
    pub blocks: Vec<Block>,
    /// What of the source text not everyone may see: restricted blocks with their fences, and remarks.
    pub restricted: Vec<(Visibility, Range<usize>)>,
    /// What was noticed.
    pub diagnostics: Diagnostics,
}

/// The blocks of the Markdown in `range` of `source`, and what was noticed; [`read`] tells more.
pub fn parse(
    source: &Arc<SourceText>,
    range: Range<usize>,
    asterisks: Asterisks,
    resolve: &mut dyn FnMut(&Reference<'_>) -> LinkTarget,
) -> (Vec<Block>, Diagnostics) {
    let parsed = read(source, range, asterisks, resolve);
    (parsed.blocks, parsed.diagnostics)
}

/// Reads the Markdown in `range` of `source`. `resolve` says where each link leads, and reports what leads nowhere.
pub fn read(
    source: &Arc<SourceText>,
    range: Range<usize>,
    asterisks: Asterisks,
    resolve: &mut dyn FnMut(&Reference<'_>) -> LinkTarget,
) -> Parsed {
    let mut findings = Findings::new(source, range.start);
    let base = range.start;
    let body = &source.text[range];
    let edits = prepare::prepare(body, &mut findings);
    let mut draft = Draft::new(body, edits);
    let mut definitions = LinkDefinitions::new();
    let mut repairs_left = MAX_REPAIRS;
    let mut are_asterisks_decided = false;
    let mut fences: Option<Fences> = None;
    let built = loop {
        let (events, found) = read_events(&draft.text, &definitions);
        let mut edits = Vec::new();
        if fences.is_none() {
            let (found, found_edits) = Fences::find(&draft, &events, &mut findings);
            fences = Some(found);
            edits = found_edits;
        }
        if edits.is_empty() && repairs_left > 0 {
            edits = repair::repairs(&draft, &events, asterisks, &mut findings);
            repairs_left = if edits.is_empty() { 0 } else { repairs_left - 1 };
        }
        if edits.is_empty() && !are_asterisks_decided {
            let leaves = leaves::leaves(&draft.text, &events);
            edits = asterisks::decide(&draft, &leaves, asterisks, &mut findings);
            are_asterisks_decided = true;
        }
        if edits.is_empty() {
            break Builder::new(&draft, asterisks, &mut findings, resolve).build(events);
        }
        drop(events);
        definitions = found;
        draft = draft.revise(edits);
    };
    let fences = fences.unwrap_or_default();
    let restricted = fences.restricted().iter().map(|(visibility, range)| (*visibility, range.start + base..range.end + base)).collect();
    Parsed { blocks: finish(built, &fences, &mut findings), restricted, diagnostics: findings.finish() }
}

/// Link definitions by their label in lower case: address and title.
///
/// A label in running text may hold stand-ins where its definition holds stars; so what the first reading defined is looked up once more.
type LinkDefinitions = HashMap<String, (String, String)>;

/// What the parser reads in a text: tables, footnotes and strikethrough on, no other extension.
fn read_events<'t>(text: &'t str, definitions: &'t LinkDefinitions) -> (Vec<(Event<'t>, Range<usize>)>, LinkDefinitions) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let look_up = |link: BrokenLink<'_>| {
        let (destination, title) = definitions.get(&label_key(&link.reference))?;
        Some((CowStr::from(destination.as_str()), CowStr::from(title.as_str())))
    };
    let parser = Parser::new_with_broken_link_callback(text, options, (!definitions.is_empty()).then_some(look_up));
    let mut found = definitions.clone();
    found.extend(parser.reference_definitions().iter().map(|(label, definition)| {
        let title = definition.title.as_deref().unwrap_or_default();
        (label_key(label), (definition.dest.to_string(), title.to_owned()))
    }));
    (parser.into_offset_iter().collect(), found)
}

fn label_key(label: &str) -> String {
    restore(label).to_lowercase()
}

/// What needs the whole tree: headings, the numbers of footnotes, the blocks that not everyone may see.
fn finish(built: Built, fences: &Fences, findings: &mut Findings<'_>) -> Vec<Block> {
    let Built { mut blocks, top, definitions } = built;
    headings::finish(&mut blocks, &top, findings);
    definitions.finish(&mut blocks, findings);
    fences.group(blocks, &top)
}
