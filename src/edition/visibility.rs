//! What an edition may not see, taken out of a text: [`filter_blocks`] for blocks, [`mask`] for the author's own words, [`visible_text`] for a
//! text of the configuration.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::Edition;
use crate::diag::Diagnostic;
use crate::markdown::{self, Asterisks};
use crate::model::block::{Block, Heading, Image, Inline, LinkTarget, visit_inlines};
use crate::model::entry::Visibility;
use crate::source::SourceText;

/// The blocks without those that the edition may not see and without the pictures that are not there for it.
///
/// A note goes with its last mention, a mention with its note, and the rest is numbered anew.
pub fn filter_blocks(blocks: Vec<Block>, edition: Edition, is_hidden_picture: &dyn Fn(&str) -> bool) -> Vec<Block> {
    if !has_hidden(&blocks, edition, is_hidden_picture) {
        return blocks;
    }
    let before = mentions(&blocks);
    let mut blocks = EditionFilter { edition, is_hidden_picture }.blocks(blocks);
    loop {
        let now = mentions(&blocks);
        let orphans: BTreeSet<&String> = before.difference(&now).collect();
        if !retain_notes(&mut blocks, &|label| !orphans.contains(&label.to_owned())) {
            break;
        }
    }
    let mut notes = BTreeSet::new();
    visit_notes(&blocks, &mut |label| {
        notes.insert(label.to_owned());
    });
    number_mentions(&mut blocks, &notes);
    blocks
}

fn has_hidden(blocks: &[Block], edition: Edition, is_hidden_picture: &dyn Fn(&str) -> bool) -> bool {
    let mut found = blocks.iter().any(|block| matches!(block, Block::Restricted { visibility, .. } if !edition.shows(*visibility)));
    found |= blocks.iter().any(|block| matches!(block, Block::Restricted { blocks, .. } if has_hidden(blocks, edition, is_hidden_picture)));
    visit_inlines(blocks, &mut |inline| {
        found |= matches!(inline, Inline::Image(Image { target: LinkTarget::File { path }, .. }) if is_hidden_picture(path));
    });
    found
}

struct EditionFilter<'a> {
    edition: Edition,
    is_hidden_picture: &'a dyn Fn(&str) -> bool,
}

impl EditionFilter<'_> {
    fn blocks(&self, blocks: Vec<Block>) -> Vec<Block> {
        blocks.into_iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&self, block: Block) -> Option<Block> {
        Some(match block {
            Block::Restricted { visibility, .. } if !self.edition.shows(visibility) => return None,
            Block::Restricted { visibility, blocks } => Block::Restricted { visibility, blocks: self.blocks(blocks) },
            Block::Figure(image) if self.hides(&image) => return None,
            Block::Heading(heading) => Block::Heading(Heading { content: self.inlines(heading.content), ..heading }),
            Block::Paragraph { content } => Block::Paragraph { content: self.line(content)? },
            Block::Plain { content } => Block::Plain { content: self.line(content)? },
            Block::Quote { blocks } => Block::Quote { blocks: self.blocks(blocks) },
            Block::Footnote { label, blocks } => Block::Footnote { label, blocks: self.blocks(blocks) },
            Block::List { start, mut items } => {
                for item in &mut items {
                    item.blocks = self.blocks(std::mem::take(&mut item.blocks));
                }
                Block::List { start, items }
            }
            Block::Table { alignments, mut head, mut rows } => {
                for cell in head.iter_mut().chain(rows.iter_mut().flatten()) {
                    *cell = self.inlines(std::mem::take(cell));
                }
                Block::Table { alignments, head, rows }
            }
            other => other,
        })
    }

    /// The words of a line; none when pictures were all it had.
    fn line(&self, content: Vec<Inline>) -> Option<Vec<Inline>> {
        let had_words = !content.is_empty();
        let kept = self.inlines(content);
        (!had_words || !kept.is_empty()).then_some(kept)
    }

    fn inlines(&self, content: Vec<Inline>) -> Vec<Inline> {
        content.into_iter().filter_map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: Inline) -> Option<Inline> {
        Some(match inline {
            Inline::Image(image) if self.hides(&image) => return None,
            Inline::Emphasis { content } => Inline::Emphasis { content: self.inlines(content) },
            Inline::Strong { content } => Inline::Strong { content: self.inlines(content) },
            Inline::Strikethrough { content } => Inline::Strikethrough { content: self.inlines(content) },
            Inline::Link { target, title, content, origin } => Inline::Link { target, title, content: self.inlines(content), origin },
            other => other,
        })
    }

    fn hides(&self, image: &Image) -> bool {
        matches!(&image.target, LinkTarget::File { path } if (self.is_hidden_picture)(path))
    }
}

/// The labels of the notes that a text mentions.
fn mentions(blocks: &[Block]) -> BTreeSet<String> {
    let mut labels = BTreeSet::new();
    visit_inlines(blocks, &mut |inline| {
        if let Inline::FootnoteReference { label, .. } = inline {
            labels.insert(label.clone());
        }
    });
    labels
}

fn visit_notes(blocks: &[Block], visit: &mut dyn FnMut(&str)) {
    for block in blocks {
        match block {
            Block::Footnote { label, blocks } => {
                visit(label);
                visit_notes(blocks, visit);
            }
            Block::Quote { blocks } | Block::Restricted { blocks, .. } => visit_notes(blocks, visit),
            Block::List { items, .. } => items.iter().for_each(|item| visit_notes(&item.blocks, visit)),
            _ => {}
        }
    }
}

/// Takes out notes; says whether there was one to take out.
fn retain_notes(blocks: &mut Vec<Block>, keep: &dyn Fn(&str) -> bool) -> bool {
    let before = blocks.len();
    blocks.retain(|block| !matches!(block, Block::Footnote { label, .. } if !keep(label)));
    let mut changed = blocks.len() < before;
    for block in blocks {
        match block {
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => {
                changed |= retain_notes(blocks, keep);
            }
            Block::List { items, .. } => items.iter_mut().for_each(|item| changed |= retain_notes(&mut item.blocks, keep)),
            _ => {}
        }
    }
    changed
}

/// Numbers the mentions from 1 in their old order, and takes out those whose note is gone.
fn number_mentions(blocks: &mut [Block], notes: &BTreeSet<String>) {
    let mut old = BTreeSet::new();
    visit_inlines(blocks, &mut |inline| {
        if let Inline::FootnoteReference { label, number, .. } = inline
            && notes.contains(label)
        {
            old.insert(*number);
        }
    });
    let numbers: BTreeMap<usize, usize> = old.into_iter().zip(1..).collect();
    change_lines(blocks, &mut |content| {
        content.retain(|inline| !matches!(inline, Inline::FootnoteReference { label, .. } if !notes.contains(label)));
        for inline in content {
            if let Inline::FootnoteReference { number, .. } = inline {
                *number = numbers.get(number).copied().unwrap_or(*number);
            }
        }
    });
}

fn change_lines(blocks: &mut [Block], change: &mut dyn FnMut(&mut Vec<Inline>)) {
    for block in blocks {
        block.lines_mut().for_each(|line| change_line(line, change));
        block.children_mut().for_each(|blocks| change_lines(blocks, change));
    }
}

fn change_line(content: &mut Vec<Inline>, change: &mut dyn FnMut(&mut Vec<Inline>)) {
    change(content);
    for inline in content {
        if let Some(content) = inline.children_mut() {
            change_line(content, change);
        }
    }
}

/// Remarks in the YAML at the head of an entry: from a number sign at the start of a line or behind white space to the line's end.
///
/// A quoted value with a number sign in it is taken for a remark as well; for what is hidden here, too much does no harm.
pub fn remarks(text: &str) -> Vec<(Visibility, Range<usize>)> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        let sign = line.match_indices('#').map(|(at, _)| at).find(|&at| line[..at].chars().next_back().is_none_or(char::is_whitespace));
        if let Some(at) = sign {
            found.push((Visibility::SecretNever, start + at..start + line.trim_end().len()));
        }
        start += line.len();
    }
    found
}

/// The text with a blank for every byte that the edition may not see: places in it are those of the whole text.
pub fn mask(source: &Arc<SourceText>, restricted: &[(Visibility, Range<usize>)], edition: Edition) -> Arc<SourceText> {
    let mut hidden: Vec<&Range<usize>> =
        restricted.iter().filter(|(visibility, _)| !edition.shows(*visibility)).map(|(_, range)| range).collect();
    if hidden.is_empty() {
        return Arc::clone(source);
    }
    hidden.sort_by_key(|range| range.start);
    let mut text = String::with_capacity(source.text.len());
    let mut at = 0;
    for range in hidden {
        text.push_str(&source.text[at..range.start.max(at)]);
        let rest = range.start.max(at)..range.end.max(at);
        text.extend(source.text[rest].bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }));
        at = range.end.max(at);
    }
    text.push_str(&source.text[at..]);
    SourceText::new(source.path.clone(), text)
}

/// A text of the configuration in Markdown, as an edition may see it.
pub fn visible_text(text: &str, edition: Edition) -> Cow<'_, str> {
    let (restricted, _) = restricted(text);
    let hidden = restricted.iter().filter(|(visibility, _)| !edition.shows(*visibility));
    let mut ranges: Vec<&Range<usize>> = hidden.map(|(_, range)| range).collect();
    if ranges.is_empty() {
        return Cow::Borrowed(text);
    }
    ranges.sort_by_key(|range| range.start);
    let mut visible = String::new();
    let mut from = 0;
    for range in ranges {
        visible.push_str(&text[from..range.start.max(from)]);
        from = from.max(range.end);
    }
    visible.push_str(&text[from..]);
    Cow::Owned(visible)
}

/// What of a text of the configuration not everyone may see, with what is wrong about it.
pub fn restricted(text: &str) -> (Vec<(Visibility, Range<usize>)>, Vec<Diagnostic>) {
    if !markdown::may_hold_marks(text) {
        return (Vec::new(), Vec::new());
    }
    let source = SourceText::new("publication.yaml", text);
    let parsed = markdown::read(&source, 0..text.len(), Asterisks::Rule, &mut |_| LinkTarget::Nowhere);
    let of_ours = |rule: &str| {
        ["markdown/fence-", "markdown/remark-", "markdown/hidden-", "markdown/code-"].iter().any(|start| rule.starts_with(start))
    };
    let new_diagnostics = parsed.diagnostics.iter().filter(|diagnostic| of_ours(diagnostic.rule.id)).cloned().collect();
    (parsed.restricted, new_diagnostics)
}
