//! Where the words of a body stand: one [`Extent`] for each paragraph, heading, cell and tight item, and the lines of the source in it.
//!
//! The repairs that look at lines ask here, so that each of them knows quotation marks and indentation from words.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::draft::Edit;
use super::leaves::is_inline;

/// What words belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Paragraph,
    /// A heading, marks included.
    Heading(Range<usize>),
    Cell,
    Item,
}

/// Words that belong together, in the draft.
#[derive(Debug, Clone)]
pub(super) struct Extent {
    pub place: Place,
    /// From the first word to the last.
    pub range: Range<usize>,
    /// The line ends in it that are none of code and of addresses.
    pub breaks: Vec<Range<usize>>,
    /// What is no running text: code, links, pictures, marks of notes. In order and apart.
    pub objects: Vec<Range<usize>>,
    /// Whether it stands in a quotation, a list or a note.
    pub is_within: bool,
}

/// A line of the source.
#[derive(Debug, Clone)]
pub(super) struct SourceLine {
    /// Where it begins, marks of quotation and indentation included.
    pub start: usize,
    /// Its words.
    pub words: Range<usize>,
}

/// Everything that holds words, in order.
pub(super) fn extents(text: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<Extent> {
    let mut gathering = Gathering { found: Vec::new(), open: None, place: Place::Paragraph, depth: 0, links: 0, is_literal: false };
    events.iter().for_each(|(event, range)| gathering.event(event, range));
    gathering.close();
    // What stands alone as a break or at a line's end has no words.
    gathering.found.retain(|extent| !text[extent.range.clone()].trim().is_empty());
    gathering.found
}

struct Gathering {
    found: Vec<Extent>,
    open: Option<Extent>,
    place: Place,
    depth: usize,
    links: usize,
    is_literal: bool,
}

impl Gathering {
    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        if self.is_literal {
            self.is_literal = !matches!(event, Event::End(TagEnd::CodeBlock | TagEnd::HtmlBlock));
        } else if is_inline(event) {
            self.inline(event, range);
        } else {
            self.close();
            self.block(event, range);
        }
    }

    fn block(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => self.is_literal = true,
            Event::Start(Tag::Paragraph) => self.place = Place::Paragraph,
            Event::Start(Tag::Heading { .. }) => self.place = Place::Heading(range.clone()),
            Event::Start(Tag::TableCell) => self.place = Place::Cell,
            Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::FootnoteDefinition(_)) => self.depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::FootnoteDefinition) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if matches!(event, Event::Start(Tag::Item) | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell)) {
            self.place = Place::Item;
        }
    }

    fn inline(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let (place, is_within) = (&self.place, self.depth > 0);
        let extent = self.open.get_or_insert_with(|| Extent {
            place: place.clone(),
            range: range.clone(),
            breaks: Vec::new(),
            objects: Vec::new(),
            is_within,
        });
        extent.range = extent.range.start.min(range.start)..extent.range.end.max(range.end);
        match event {
            Event::SoftBreak if self.links == 0 => extent.breaks.push(range.clone()),
            Event::Code(_) | Event::FootnoteReference(_) | Event::InlineHtml(_) if self.links == 0 => extent.objects.push(range.clone()),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                if self.links == 0 {
                    extent.objects.push(range.clone());
                }
                self.links += 1;
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.links = self.links.saturating_sub(1),
            _ => {}
        }
    }

    fn close(&mut self) {
        self.found.extend(self.open.take());
        self.links = 0;
    }
}

impl Extent {
    /// The objects that stand in a range of the draft, in part or whole.
    pub(super) fn objects_in(&self, range: &Range<usize>) -> &[Range<usize>] {
        let first = self.objects.partition_point(|object| object.end <= range.start);
        let last = self.objects.partition_point(|object| object.start < range.end);
        &self.objects[first..last.max(first)]
    }

    /// Whether a place is within an object.
    pub(super) fn is_object(&self, at: usize) -> bool {
        !self.objects_in(&(at..at + 1)).is_empty()
    }

    /// The lines that it stands on, without what comes before and behind it there.
    pub(super) fn lines(&self, text: &str) -> Vec<SourceLine> {
        let mut lines = Vec::new();
        let mut start = self.range.start;
        let mut line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        for line in text[self.range.clone()].split_inclusive('\n') {
            let words = line.trim_end_matches(['\n', '\r']);
            let marks = if lines.is_empty() { 0 } else { words.len() - words.trim_start_matches([' ', '\t', '>']).len() };
            lines.push(SourceLine { start: line_start, words: start + marks..start + words.len() });
            start += line.len();
            line_start = start;
        }
        lines
    }
}

impl SourceLine {
    /// Begins the words of the line anew behind an empty line, within the same quotation or item.
    pub(super) fn begin_anew(&self, text: &str) -> impl Iterator<Item = Edit> {
        let at = self.words.start;
        let marks: Vec<char> = text[self.start..at].chars().map(|c| if matches!(c, '>' | '\t') { c } else { ' ' }).collect();
        std::iter::once('\n').chain(marks).map(move |c| Edit::insert(at, c))
    }
}
