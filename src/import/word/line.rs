//! A paragraph while it is read: what it shows, what it hides, what was changed in it, and what a person should know of it.

use crate::import::document::{Block, Inline, Look, Remark, Spot};
use crate::rule::Rule;

/// How many characters of a paragraph stand for it.
const WORDS: usize = 20;
/// How much of a text that is left out is quoted.
const QUOTED: usize = 40;

/// A paragraph that is being read.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// Its number as Word counts.
    pub(super) number: u32,
    pieces: Vec<Piece>,
    /// What stands after it: text boxes, the words of drawings.
    pub(super) after: Vec<Block>,
    /// Hidden text.
    pub(super) hidden: String,
    /// What was put in and taken out.
    pub(super) changes: Vec<Change>,
    /// Whether words of it were left out as part of contents or page numbers.
    pub(super) is_cut: bool,
    /// Whether some of those were of a table of contents.
    pub(super) is_contents: bool,
    pub(super) half_points: Option<u32>,
    remarks: Vec<Remark>,
}

/// A piece of a line, and where it leads if it is part of a link.
#[derive(Debug, Clone)]
struct Piece {
    inline: Inline,
    link: Option<String>,
}

/// Words that somebody put in or took out.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub(super) is_deletion: bool,
    pub(super) author: String,
    pub(super) words: String,
}

impl Line {
    /// The paragraph of this number, with nothing in it.
    pub(super) fn new(number: u32) -> Self {
        Self { number, ..Self::default() }
    }

    /// Adds characters; neighbours that look the same become one.
    pub(super) fn push_text(&mut self, text: &str, look: Look, link: Option<&str>) {
        if let Some(Piece { inline: Inline::Text { text: before, look: its_look }, link: its_link }) = self.pieces.last_mut()
            && *its_look == look
            && its_link.as_deref() == link
        {
            before.push_str(text);
            return;
        }
        self.push(Inline::Text { text: text.to_owned(), look }, link);
    }

    /// Adds a piece.
    pub(super) fn push(&mut self, inline: Inline, link: Option<&str>) {
        self.pieces.push(Piece { inline, link: link.map(str::to_owned) });
    }

    /// Notes a change; neighbours by the same person become one.
    pub(super) fn change(&mut self, is_deletion: bool, author: &str, words: &str) {
        match self.changes.last_mut().filter(|last| last.is_deletion == is_deletion && last.author == author) {
            Some(last) => last.words.push_str(words),
            None => self.changes.push(Change { is_deletion, author: author.to_owned(), words: words.to_owned() }),
        }
    }

    /// Says something of this paragraph; the place is added when its words are known.
    pub(super) fn remark(&mut self, rule: &'static Rule, message: String, hint: &str) {
        self.remarks.push(Remark { rule, spot: None, message, hint: Some(hint.to_owned()) });
    }

    /// Whether nothing of it is seen.
    pub(super) fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| matches!(&piece.inline, Inline::Text { text, .. } if text.is_empty()))
    }

    /// Puts what is left of the paragraphs before it, whose marks were deleted, in front.
    pub(super) fn begin_with(&mut self, before: Line) {
        let own = std::mem::replace(&mut self.pieces, before.pieces);
        self.pieces.extend(own);
        let own = std::mem::replace(&mut self.after, before.after);
        self.after.extend(own);
        self.half_points = before.half_points.or(self.half_points);
    }

    /// Where it stands.
    pub(super) fn spot(&self) -> Spot {
        let mut words = String::new();
        for piece in &self.pieces {
            if let Inline::Text { text, .. } = &piece.inline {
                words.push_str(text);
            }
            if words.chars().count() > WORDS * 2 {
                break;
            }
        }
        Spot { paragraph: self.number, words: words.trim().replace(['\t', '\n'], " ").chars().take(WORDS).collect() }
    }

    /// The words that are seen, for comparing.
    pub(super) fn words(&self) -> String {
        self.pieces.iter().map(|piece| if let Inline::Text { text, .. } = &piece.inline { text.as_str() } else { "" }).collect()
    }

    /// Whether it leads to a page: a line of contents does.
    pub(super) fn has_pages(&self) -> bool {
        let words = self.words();
        self.is_cut
            || words.trim_end().ends_with(|c: char| c.is_ascii_digit()) && ["\t", "…", "..", "··"].iter().any(|gap| words.contains(gap))
    }

    /// What a person should know of it, with its place.
    pub(super) fn take_remarks(&mut self) -> Vec<Remark> {
        let spot = self.spot();
        let mut remarks = std::mem::take(&mut self.remarks);
        for remark in &mut remarks {
            remark.spot.get_or_insert_with(|| spot.clone());
        }
        remarks
    }

    /// Its pieces, those of one link together.
    pub(super) fn inlines(self) -> Vec<Inline> {
        let mut inlines: Vec<Inline> = Vec::new();
        for piece in self.pieces {
            match (piece.link, inlines.last_mut()) {
                (None, _) => inlines.push(piece.inline),
                (Some(link), Some(Inline::Link { target, inlines })) if *target == link => inlines.push(piece.inline),
                (Some(link), _) => inlines.push(Inline::Link { target: link, inlines: vec![piece.inline] }),
            }
        }
        inlines
    }
}

/// The beginning of a text in quotation marks, on one line.
pub(super) fn quoted(text: &str) -> String {
    quoted_up_to(text, QUOTED)
}

/// The first `most` characters of a text in quotation marks, on one line.
pub(super) fn quoted_up_to(text: &str, most: usize) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_short = words.chars().count() <= most;
    let beginning: String = words.chars().take(most).collect();
    format!("「{beginning}{}」", if is_short { "" } else { "……" })
}
