//! Chinese Markdown (`DESIGN.md` §4) into the block tree: CommonMark, with what official Chinese texts need and what nobody may send left out.
//!
//! 1. [`prepare`] takes out what the parser must not see; [`draft`] remembers the way back to the author's text.
//! 2. [`fences`] finds the blocks that not everyone may see and the remarks, by the look that [`marks`] describes, and takes them out: the
//!    text is read as each reader sees it, and what comes next is done for each of them.
//!    The parser reads; [`repair`] takes back what this dialect does not have, until nothing is left to take back, with [`tables`] and
//!    [`underlines`]. Then [`near_links`] reads what was meant as a link, and [`mod@lines`] keeps the line ends that are meant.
//! 3. [`asterisks`] decides which asterisks hide words and which mark them; its module text is the rule. The parser reads once more.
//! 4. [`build`] makes blocks of the parser's events, [`mod@line`] the words of each.
//! 5. [`headings`] and [`footnotes`] number what must be numbered and check it; [`lost`] tells what is in no block.
//!
//! What differs from CommonMark 0.31 with tables, footnotes and strikethrough:
//!
//! - `::: internal` … `:::` is a block that not everyone may see. A remark `<!-- … -->` is in no output.
//! - No other raw HTML: it is shown as text and reported. No indented code: it is read with the indentation taken off.
//! - Asterisks that hide words stay. Emphasis works beside Chinese punctuation.
//! - A line break beside a Chinese character vanishes, unless the shape of the lines says that it is meant. Full-width spaces at the start of a line are dropped; two of them begin a paragraph.
//! - Two tildes strike out, one is a tilde. `http://` and `https://` begin a link, which ends where an address must end.
//! - 一、（一）1.（1） make a heading of a short line of its own. `##标题` is one too, and reported.
//! - A paragraph that holds one picture and nothing else is a figure.

mod asterisks;
mod build;
mod characters;
mod diagnostics;
mod draft;
mod extents;
mod fences;
mod footnotes;
mod headings;
mod leaves;
mod line;
mod lines;
mod links;
mod lost;
pub(crate) mod marks;
mod near_links;
mod prepare;
mod repair;
pub(crate) mod rules;
mod tables;
mod underlines;
mod walk;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser};

pub use build::MAX_DEPTH;
pub(crate) use headings::{Number, ends_like_a_sentence};
pub use links::{encode_destination, external_url};
pub(crate) use marks::may_hold as may_hold_marks;

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::block::{Block, LinkTarget};
use crate::model::entry::Visibility;
use crate::source::SourceText;
use build::{Builder, Built};
use characters::restore;
use diagnostics::DiagnosticSink;
use draft::{Draft, Edit};
use fences::Marks;
use footnotes::Definitions;

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
    /// Whether it is only asked if it leads anywhere: what does not is no fault.
    pub is_guess: bool,
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
    /// The diagnostics.
    pub diagnostics: Diagnostics,
}

/// The blocks of the Markdown in `range` of `source`, and the diagnostics; [`read`] tells more.
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
///
/// A text that hides something is read once for each kind of reader, each time without what he may not see; of each reading those blocks are
/// kept that he is the first to see.
pub fn read(
    source: &Arc<SourceText>,
    range: Range<usize>,
    asterisks: Asterisks,
    resolve: &mut dyn FnMut(&Reference<'_>) -> LinkTarget,
) -> Parsed {
    let mut diagnostics = DiagnosticSink::new(source, range.start);
    let base = range.start;
    let body = &source.text[range];
    let edits = prepare::prepare(body, &mut diagnostics);
    let draft = Draft::new(body, edits);
    let marks = Marks::find(&draft, &mut diagnostics);
    let mut notes = Definitions::default();
    let mut blocks: Vec<(usize, Block)> = Vec::new();
    for reader in marks.readers() {
        let levels = marks.levels();
        let is_his = |at: usize| levels.at(at) == reader;
        let mut resolve_his = |reference: &Reference<'_>| {
            if is_his(reference.range.start - base) { resolve(reference) } else { LinkTarget::Nowhere }
        };
        let (hidden_links, hidden_notes) = marks.hidden_labels(reader);
        diagnostics.read_for(reader, levels, hidden_notes);
        let view = View { asterisks, hidden_links, anchor_prefix: anchor_prefix(reader) };
        let (read, read_notes) = view.read(marks.view(&draft, reader), notes, &mut diagnostics, &mut resolve_his);
        notes = read_notes;
        blocks.extend(read.into_iter().filter(|(at, block)| is_his(*at) && !fences::is_fence(block)));
    }
    diagnostics.read_for_all();
    blocks.sort_by_key(|(at, _)| *at);
    let mut blocks = marks.group(&draft, blocks);
    notes.finish(&mut blocks, &mut diagnostics);
    let restricted = marks.restricted().iter().map(|(visibility, range)| (*visibility, range.start + base..range.end + base)).collect();
    Parsed { blocks, restricted, diagnostics: diagnostics.finish() }
}

/// What the anchors of headings begin with: those that everyone sees are numbered as if there were no others.
fn anchor_prefix(reader: Visibility) -> &'static str {
    match reader {
        Visibility::Public => "s",
        Visibility::Internal => "n",
        Visibility::SecretNever => "x",
    }
}

/// How a body is read for somebody.
struct View {
    asterisks: Asterisks,
    /// The labels of links that are defined where he does not look.
    hidden_links: BTreeSet<String>,
    anchor_prefix: &'static str,
}

impl View {
    /// The blocks at the top with their places in the author's text, and the notes with those that others read before.
    fn read(
        &self,
        mut draft: Draft<'_>,
        notes: Definitions,
        diagnostics: &mut DiagnosticSink<'_>,
        resolve: &mut dyn FnMut(&Reference<'_>) -> LinkTarget,
    ) -> (Vec<(usize, Block)>, Definitions) {
        let mut definitions = LinkDefinitions::new();
        let mut repairs = Repairs { asterisks: self.asterisks, steps_left: MAX_REPAIRS, next: Step::Structure };
        let built = loop {
            let (events, found) = read_events(&draft.text, &definitions);
            let edits = repairs.next(&draft, &events, diagnostics, resolve);
            if edits.is_empty() {
                self.report_hidden(&draft, &definitions, diagnostics);
                report_unread(&draft, &events, &self.hidden_links, diagnostics);
                break Builder::new(&draft, self.asterisks, diagnostics, resolve).with_definitions(notes).build(events);
            }
            drop(events);
            definitions = found;
            draft = draft.revise(edits);
        };
        let Built { mut blocks, top, definitions: notes } = built;
        headings::finish(&mut blocks, &top, self.anchor_prefix, diagnostics);
        (top.into_iter().map(|top| top.range.start).zip(blocks).collect(), notes)
    }

    /// What refers to something hidden stays as it was written, and is an error: the author believes that it works.
    fn report_hidden(&self, draft: &Draft<'_>, definitions: &LinkDefinitions, diagnostics: &mut DiagnosticSink<'_>) {
        if self.hidden_links.is_empty() {
            return;
        }
        let mut uses: Vec<(Range<usize>, String)> = Vec::new();
        let note = |link: BrokenLink<'_>| {
            let label = label_key(&link.reference);
            if self.hidden_links.contains(&label) && !definitions.contains_key(&label) {
                uses.push((link.span, label));
            }
            None
        };
        Parser::new_with_broken_link_callback(&draft.text, OPTIONS, Some(note)).for_each(drop);
        for (range, label) in uses {
            diagnostics.add(&rules::MARKDOWN_HIDDEN_DEFINITION, draft.origin(range), |_| {
                Diagnostic::new(&rules::MARKDOWN_HIDDEN_DEFINITION, format!("链接「[{label}]」的地址写在隐藏的段落里，这里照原样显示"))
                    .hint("把写地址的那一行移到隐藏的段落外面，或在这里写成 [文字](地址)")
            });
        }
    }
}

/// What is looked at next in a draft that is put right step by step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Blocks: again and again, until nothing is left to put right.
    Structure,
    Links,
    Lines,
    Asterisks,
    Done,
}

/// The repairs of a draft. Each kind of them needs what the one before made.
struct Repairs {
    asterisks: Asterisks,
    /// How often blocks are looked at again.
    steps_left: usize,
    next: Step,
}

impl Repairs {
    /// The repairs that a reading asks for; none once everything is as it should be.
    fn next(
        &mut self,
        draft: &Draft<'_>,
        events: &[(Event<'_>, Range<usize>)],
        diagnostics: &mut DiagnosticSink<'_>,
        resolve: &mut dyn FnMut(&Reference<'_>) -> LinkTarget,
    ) -> Vec<Edit> {
        let extents = extents::extents(&draft.text, events);
        loop {
            let edits = match self.next {
                Step::Structure => self.structure(draft, events, &extents, diagnostics),
                Step::Links => near_links::repairs(draft, events, &extents, diagnostics, resolve),
                Step::Lines => lines::repairs(draft, &extents),
                Step::Asterisks => asterisks::decide(draft, &leaves::leaves(&draft.text, events), self.asterisks, diagnostics),
                Step::Done => return Vec::new(),
            };
            let is_again = self.next == Step::Structure && !edits.is_empty() && self.steps_left > 0;
            if !is_again {
                self.next = self.next.following();
            }
            if !edits.is_empty() {
                return edits;
            }
        }
    }

    fn structure(
        &mut self,
        draft: &Draft<'_>,
        events: &[(Event<'_>, Range<usize>)],
        extents: &[extents::Extent],
        diagnostics: &mut DiagnosticSink<'_>,
    ) -> Vec<Edit> {
        self.steps_left -= 1;
        let mut edits = repair::repairs(draft, events, self.asterisks, diagnostics);
        edits.extend(underlines::repairs(draft, extents, diagnostics));
        edits.extend(tables::repairs(draft, events, extents, diagnostics));
        edits.extend(lost::repairs(draft, events));
        edits
    }
}

impl Step {
    fn following(self) -> Self {
        match self {
            Self::Structure => Self::Links,
            Self::Links => Self::Lines,
            Self::Lines => Self::Asterisks,
            Self::Asterisks | Self::Done => Self::Done,
        }
    }
}

/// Tells of what was not read as its author may have meant it, or not at all.
fn report_unread(
    draft: &Draft<'_>,
    events: &[(Event<'_>, Range<usize>)],
    hidden_links: &BTreeSet<String>,
    diagnostics: &mut DiagnosticSink<'_>,
) {
    let extents = extents::extents(&draft.text, events);
    underlines::report(draft, &extents, diagnostics);
    tables::report(draft, &extents, diagnostics);
    near_links::report(draft, events, &extents, hidden_links, diagnostics);
    lost::report(draft, events, diagnostics);
}

const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES).union(Options::ENABLE_STRIKETHROUGH);

/// Link definitions by their label in lower case: address and title.
///
/// A label in running text may hold stand-ins where its definition holds stars; so what the first reading defined is looked up once more.
type LinkDefinitions = HashMap<String, (String, String)>;

/// What the parser reads in a text: tables, footnotes and strikethrough on, no other extension.
fn read_events<'t>(text: &'t str, definitions: &'t LinkDefinitions) -> (Vec<(Event<'t>, Range<usize>)>, LinkDefinitions) {
    let look_up = |link: BrokenLink<'_>| {
        let (destination, title) = definitions.get(&label_key(&link.reference))?;
        Some((CowStr::from(destination.as_str()), CowStr::from(title.as_str())))
    };
    let parser = Parser::new_with_broken_link_callback(text, OPTIONS, (!definitions.is_empty()).then_some(look_up));
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
