//! What an author marks as not for everyone: blocks between `::: internal` and `:::`, and remarks between `<!--` and `-->`.
//!
//! - [`Marks::find`] finds both before the blocks are read, by the rule of [`super::marks`], and reports what is not as it should be.
//! - [`Marks::view`] gives the text as somebody reads it who may see so much and no more: what is hidden from him never reaches the parser,
//!   so that no definition, note or heading in it has any effect on what he reads. Each fence becomes a paragraph of its own.
//! - [`Marks::group`] puts the blocks between two fences into a [`Block::Restricted`].
//!
//! A slip must never publish what was meant to be internal. What is plainly a fence on a line of its own is one, however it is spelt; a fence
//! without end holds to the end of the text; a visibility that cannot be read hides the block; a fence where none can stand (in a quotation,
//! within a line) hides the whole text; all of these are errors.
//!
//! Code is text, as long as it is plain where it ends: an inline code is, in a line with other words. A block of code is hidden where it
//! holds a fence with a name, and where it holds any mark while a block of the text has no end or another fence of code stands in it:
//! most likely the end was forgotten, and the mark was meant.

mod code;
mod finder;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::characters::{FENCE, is_wide};
use super::diagnostics::DiagnosticSink;
use super::draft::{Draft, Edit};
use super::marks;
use super::{LinkDefinitions, OPTIONS, label_key, read_events};
use crate::model::block::{Block, Inline};
use crate::model::entry::{Choice, Visibility};
use code::Code;
use finder::Finder;

/// A place where what may be seen changes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Boundary {
    /// The line of the fence, in the draft; empty at the edge of hidden code.
    line: Range<usize>,
    /// What begins here; nothing at an end.
    opens: Option<Visibility>,
}

/// The marks of one body.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// In order.
    boundaries: Vec<Boundary>,
    /// The remarks outside of all that, in the draft and in order.
    remarks: Vec<Range<usize>>,
    /// What not everyone may see, in the author's text.
    restricted: Vec<(Visibility, Range<usize>)>,
    /// Whether a mark stood where none can, so that all of it is hidden.
    hides_all: bool,
    levels: Levels,
    /// Who may see what defines a link, by its label.
    hidden_links: BTreeMap<String, Visibility>,
    /// Who may see a note, by its label.
    hidden_notes: BTreeMap<String, Visibility>,
}

impl Marks {
    /// Finds and reports the marks of a draft; none in almost every text.
    pub(super) fn find(draft: &Draft<'_>, diagnostics: &mut DiagnosticSink<'_>) -> Self {
        if !marks::may_hold(&draft.text) {
            return Self::default();
        }
        let none = LinkDefinitions::new();
        let mut finder = Finder::new(draft, diagnostics);
        let masked = finder.remarks(&Code::new(&draft.text, &read_events(&draft.text, &none).0));
        let (events, _) = read_events(&masked, &none);
        let mut code = Code::new(&masked, &events);
        finder.remarks_in_code(&masked, &mut code);
        finder.lines(&masked, &mut code);
        let mut found = finder.finish();
        found.note_definitions(draft);
        found
    }

    /// Takes note of the links and notes that are defined where not everyone reads.
    fn note_definitions(&mut self, draft: &Draft<'_>) {
        if self.levels.0.is_empty() {
            return;
        }
        let draft = self.view(draft, Visibility::SecretNever);
        let parser = Parser::new_ext(&draft.text, OPTIONS);
        let links = parser.reference_definitions().iter();
        let links = links.map(|(label, definition)| (label_key(label), draft.origin(definition.span.clone()).start)).collect::<Vec<_>>();
        self.hidden_links = links.into_iter().map(|(label, at)| (label, self.levels.at(at))).collect();
        let notes = parser.into_offset_iter().filter_map(|(event, range)| match event {
            Event::Start(Tag::FootnoteDefinition(label)) => Some((label_key(&label), draft.origin(range).start)),
            _ => None,
        });
        let notes: Vec<(String, usize)> = notes.collect();
        self.hidden_notes = notes.into_iter().map(|(label, at)| (label, self.levels.at(at))).collect();
    }

    /// The labels of links, and of notes, that are defined where this reader does not look.
    pub(super) fn hidden_labels(&self, reader: Visibility) -> (BTreeSet<String>, BTreeSet<String>) {
        let hidden = |labels: &BTreeMap<String, Visibility>| {
            labels.iter().filter(|(_, level)| **level > reader).map(|(label, _)| label.clone()).collect()
        };
        (hidden(&self.hidden_links), hidden(&self.hidden_notes))
    }

    /// What of the author's text not everyone may see.
    pub(super) fn restricted(&self) -> &[(Visibility, Range<usize>)] {
        &self.restricted
    }

    /// Who may see which place of the author's text.
    pub(super) fn levels(&self) -> &Levels {
        &self.levels
    }

    /// Those for whom there is something that others do not see, and everyone.
    pub(super) fn readers(&self) -> Vec<Visibility> {
        let has = |visibility: &Visibility| *visibility == Visibility::Public || self.levels.has(*visibility);
        Visibility::CHOICES.iter().map(|(visibility, ..)| *visibility).filter(has).collect()
    }

    /// The draft as somebody reads it who may see this much.
    pub(super) fn view<'a>(&self, draft: &Draft<'a>, reader: Visibility) -> Draft<'a> {
        let cuts = if self.hides_all && reader < Visibility::SecretNever {
            std::iter::once(0..draft.text.len()).collect()
        } else {
            self.cuts(draft, reader)
        };
        let mut edits = Vec::with_capacity(3 * cuts.len() + self.remarks.len());
        for cut in cuts.iter().filter(|cut| !cut.is_empty()) {
            edits.push(Edit::insert(cut.start, '\n'));
            edits.push(Edit::replace(cut.clone(), FENCE, 1));
            edits.push(Edit::insert(cut.end, '\n'));
        }
        edits.extend(self.remarks.iter().filter(|remark| !holds(&cuts, remark.start)).map(|remark| without_remark(&draft.text, remark)));
        draft.clone().revise(edits)
    }

    /// What this reader does not see, and the lines of the fences around what he sees.
    fn cuts(&self, draft: &Draft<'_>, reader: Visibility) -> Vec<Range<usize>> {
        let mut cuts = Vec::new();
        let mut hidden_from = None;
        let mut passed = Passed::default();
        for boundary in &self.boundaries {
            let was_visible = passed.now() <= reader;
            passed.pass(boundary);
            match (was_visible, passed.now() <= reader) {
                (true, true) => cuts.push(boundary.line.clone()),
                (true, false) => hidden_from = Some(boundary.line.start),
                (false, true) => cuts.extend(hidden_from.take().map(|start| start..boundary.line.end)),
                (false, false) => {}
            }
        }
        cuts.extend(hidden_from.map(|start| start..draft.text.len()));
        cuts
    }

    /// Puts the blocks between two fences into one; the blocks come with their places in the author's text, in order.
    pub(super) fn group(&self, draft: &Draft<'_>, blocks: Vec<(usize, Block)>) -> Vec<Block> {
        let mut boundaries = self.boundaries.iter().map(|boundary| (draft.origin(boundary.line.clone()).start, boundary.opens)).peekable();
        let mut grouping = Grouping::default();
        for (at, block) in blocks {
            while let Some((_, opens)) = boundaries.next_if(|(start, _)| *start <= at) {
                grouping.pass(opens);
            }
            grouping.blocks.push(block);
        }
        boundaries.for_each(|(_, opens)| grouping.pass(opens));
        let blocks = grouping.finish();
        if self.hides_all { vec![Block::Restricted { visibility: Visibility::SecretNever, blocks }] } else { blocks }
    }
}

/// Who may see a place of the author's text: from which place on who.
#[derive(Debug, Clone, Default)]
pub(super) struct Levels(Vec<(usize, Visibility)>);

impl Levels {
    /// Who may see this place.
    pub(super) fn at(&self, place: usize) -> Visibility {
        let before = self.0.partition_point(|(start, _)| *start <= place);
        before.checked_sub(1).map_or(Visibility::Public, |index| self.0[index].1)
    }

    fn has(&self, visibility: Visibility) -> bool {
        self.0.iter().any(|(_, level)| *level == visibility)
    }
}

/// Whether a block is what a fence became.
pub(super) fn is_fence(block: &Block) -> bool {
    matches!(block, Block::Paragraph { content } if matches!(content.as_slice(), [Inline::Text { text, .. }] if text.starts_with(FENCE)))
}

/// Who may see what comes, as fences are passed.
#[derive(Default)]
struct Passed(Vec<Visibility>);

impl Passed {
    fn now(&self) -> Visibility {
        self.0.last().copied().unwrap_or_default()
    }

    fn pass(&mut self, boundary: &Boundary) {
        match boundary.opens {
            Some(visibility) => self.0.push(visibility.max(self.now())),
            None => {
                self.0.pop();
            }
        }
    }
}

/// Blocks as they are put into one another.
#[derive(Default)]
struct Grouping {
    blocks: Vec<Block>,
    /// Who may see what is at hand.
    visibility: Visibility,
    /// What is open: the visibility around it and the blocks before it; none for one that is no narrower than what it stands in.
    open: Vec<Option<(Visibility, Vec<Block>)>>,
}

impl Grouping {
    fn pass(&mut self, opens: Option<Visibility>) {
        match opens {
            Some(visibility) => self.begin(visibility),
            None => self.end(),
        }
    }

    fn begin(&mut self, visibility: Visibility) {
        let is_narrower = visibility > self.visibility;
        self.open.push(is_narrower.then(|| (self.visibility, std::mem::take(&mut self.blocks))));
        self.visibility = visibility.max(self.visibility);
    }

    fn end(&mut self) {
        if let Some(Some((around, before))) = self.open.pop() {
            let blocks = std::mem::replace(&mut self.blocks, before);
            self.blocks.push(Block::Restricted { visibility: self.visibility, blocks });
            self.visibility = around;
        }
    }

    fn finish(mut self) -> Vec<Block> {
        while !self.open.is_empty() {
            self.end();
        }
        self.blocks
    }
}

/// A remark becomes a blank, so that it still parts words; between two wide characters there is none.
fn without_remark(text: &str, remark: &Range<usize>) -> Edit {
    let is_between_wide = text[..remark.start].ends_with(is_wide) && text[remark.end..].starts_with(is_wide);
    Edit::replace(remark.clone(), ' ', usize::from(!is_between_wide))
}

/// Whether one of these ranges, in order and apart from each other, holds a place.
fn holds(ranges: &[Range<usize>], at: usize) -> bool {
    let before = ranges.partition_point(|range| range.start <= at);
    before > 0 && at < ranges[before - 1].end
}
