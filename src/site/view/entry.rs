//! An entry's page.

use serde::Serialize;

use super::card::{lead_path, unit_link};
use super::facts::{Fact, facts};
use super::picture::{GalleryRow, PictureView, gallery, picture_of};
use super::{Badge, LinkView, day_of, name_of};
use crate::model::block::{Block, Heading, LinkTarget};
use crate::model::field::PictureUse;
use crate::model::kinds::{Document, WorkKind};
use crate::model::signature::signature;
use crate::model::{Detail, Entry, Kind, gaps};
use crate::site::body::BodyPage;
use crate::site::html::{Profile, render_words};
use crate::site::text::{self, DateView};
use crate::site::{Site, links};

/// A text of this many characters has a table of contents, if it has the headings for one.
const LONG_TEXT: usize = 600;
/// The least number of headings that make a table of contents useful.
const FEWEST_HEADINGS: usize = 3;
/// More headings than this, and only the highest level is listed.
const MOST_HEADINGS: usize = 16;

/// An entry's page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EntryView {
    pub(crate) kind: &'static str,
    pub(crate) kind_label: &'static str,
    pub(crate) title_html: String,
    pub(crate) summary_html: Option<String>,
    pub(crate) unit: Option<LinkView>,
    pub(crate) date: Option<DateView>,
    /// What happened on that day.
    pub(crate) happened: &'static str,
    /// The day of publication, where the other is that of the thing itself.
    pub(crate) published: Option<DateView>,
    pub(crate) source: Option<String>,
    pub(crate) badge: Option<Badge>,
    /// The picture above the text; none when the text shows it anyway.
    pub(crate) lead: Option<PictureView>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) contents: Vec<ContentsItem>,
    pub(crate) body_html: String,
    /// The pictures that the text does not show.
    pub(crate) gallery: Vec<GalleryRow>,
    pub(crate) attachments: Vec<AttachmentView>,
    pub(crate) tags: Vec<LinkView>,
    /// What is still missing, where the edition shows it.
    pub(crate) gaps: Vec<&'static str>,
    pub(crate) previous: Option<LinkView>,
    pub(crate) next: Option<LinkView>,
    /// The official head of a document.
    pub(crate) document: Option<DocumentHead>,
    /// The poster of a work.
    pub(crate) poster: Option<PictureView>,
    /// Where a film can be seen.
    pub(crate) watch: Option<WatchView>,
}

/// A heading in the table of contents.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ContentsItem {
    pub(crate) anchor: String,
    pub(crate) html: String,
    pub(crate) is_sub: bool,
}

/// A file for download.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AttachmentView {
    pub(crate) name: String,
    pub(crate) address: String,
    pub(crate) size: String,
}

/// Where a film can be seen: a link, or words.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct WatchView {
    /// The words, or what the link says.
    pub(crate) words: String,
    pub(crate) address: Option<String>,
    /// Whether the address leads out of the site.
    pub(crate) external: bool,
}

/// What stands at the head of an official document and under its text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DocumentHead {
    pub(crate) issuer: Option<String>,
    pub(crate) number: Option<String>,
    /// The lines under the text: who issued it, and when.
    pub(crate) signature: Vec<String>,
    /// The remarks under the signature.
    pub(crate) remarks_html: String,
}

impl EntryView {
    pub(crate) fn new(site: &Site<'_>, position: usize, page: &BodyPage<'_>) -> Self {
        let entry = &site.catalog.entries[position];
        let (previous, next) = site.relations.neighbours(position);
        let (happened, date) = day_of(entry).unzip();
        let link = |position: usize| {
            let entry = &site.catalog.entries[position];
            LinkView::new(name_of(entry), links::entry(&entry.id))
        };
        Self {
            kind: entry.id.kind.name(),
            kind_label: entry.id.kind.label(),
            title_html: text::html(name_of(entry)),
            summary_html: entry.summary.as_deref().map(text::html),
            unit: unit_link(site, entry),
            date: date.map(DateView::from),
            happened: happened.unwrap_or_default(),
            published: entry.date.filter(|_| happened != Some("发布")).map(DateView::from),
            source: entry.information_source.clone(),
            badge: Badge::of(entry),
            lead: lead(site, entry),
            facts: facts(site, entry),
            contents: contents(entry),
            body_html: body_html(entry, page),
            gallery: gallery(rest_of_pictures(site, entry)),
            attachments: attachments(site, entry),
            tags: entry.tags.iter().map(|tag| LinkView::new(tag, links::search(tag))).collect(),
            gaps: if site.shows_gaps() { gaps::of_parts(entry) } else { Vec::new() },
            previous: previous.map(link),
            next: next.map(link),
            document: document_head(entry, page),
            poster: poster(site, entry),
            watch: watch(site, entry),
        }
    }
}

/// Pictures that are shown in a place of their own.
fn is_set_apart(entry: &Entry, path: &str) -> bool {
    let fields = entry.detail.fields();
    let is_apart = |picture| matches!(picture, PictureUse::Poster | PictureUse::Emblem);
    fields.iter().any(|(spec, held)| is_apart(spec.uses.picture) && held.pictures().iter().any(|set| set == path))
}

fn lead(site: &Site<'_>, entry: &Entry) -> Option<PictureView> {
    if entry.id.kind == Kind::Brand {
        return None;
    }
    let path = lead_path(entry).filter(|path| !is_set_apart(entry, path) && !is_in_text(entry, path))?;
    picture_of(site, entry, path)
}

fn is_in_text(entry: &Entry, path: &str) -> bool {
    entry.body.images.iter().any(|shown| shown == path)
}

/// The entry's own pictures and those of its fields, each once, without those shown elsewhere on the page.
fn rest_of_pictures(site: &Site<'_>, entry: &Entry) -> Vec<PictureView> {
    let own = super::own_pictures(entry, PictureUse::Gallery).chain(super::own_pictures(entry, PictureUse::Screen));
    let lead = lead_path(entry).filter(|_| entry.id.kind != Kind::Brand);
    let mut seen: Vec<&str> = Vec::new();
    for path in entry.images.iter().chain(own) {
        if !seen.contains(&path.as_str()) && Some(path.as_str()) != lead && !is_in_text(entry, path) && !is_set_apart(entry, path) {
            seen.push(path);
        }
    }
    seen.into_iter().filter_map(|path| picture_of(site, entry, path)).collect()
}

fn contents(entry: &Entry) -> Vec<ContentsItem> {
    let headings: Vec<&Heading> = entry.body.headings().collect();
    if headings.len() < FEWEST_HEADINGS || text::length(&entry.body.blocks) < LONG_TEXT {
        return Vec::new();
    }
    let highest = headings.iter().map(|heading| heading.level).min().unwrap_or(2);
    let deepest = if headings.len() > MOST_HEADINGS { highest } else { highest + 1 };
    let listed = headings.into_iter().filter(|heading| heading.level <= deepest);
    listed
        .map(|heading| ContentsItem {
            anchor: heading.anchor.clone(),
            html: render_words(&heading.content, Profile::Site),
            is_sub: heading.level > highest,
        })
        .collect()
}

fn body_html(entry: &Entry, page: &BodyPage<'_>) -> String {
    let blocks = &entry.body.blocks;
    match &entry.detail {
        // A brand's page is made of the parts of its body.
        Detail::Brand(_) => String::new(),
        Detail::Work(work) => {
            let blocks = without_poster(blocks, work.poster.as_deref());
            if work.category == Some(WorkKind::Poem) { page.verse(&blocks) } else { page.whole(&blocks) }
        }
        Detail::Document(_) => page.whole(&without_signature(blocks)),
        _ => page.whole(blocks),
    }
}

/// A work's text without its poster, which stands beside it.
fn without_poster(blocks: &[Block], poster: Option<&str>) -> Vec<Block> {
    let is_poster = |block: &Block| matches!(block, Block::Figure(image) if matches!(&image.target, LinkTarget::File { path } if Some(path.as_str()) == poster));
    blocks.iter().filter(|block| !is_poster(block)).cloned().collect()
}

/// A document's text without the signature under it and what stands behind that: the page sets them apart.
fn without_signature(blocks: &[Block]) -> Vec<Block> {
    let Some(signature) = signature(blocks) else { return blocks.to_vec() };
    let is_text = |(index, block): &(usize, &Block)| *index < signature.blocks.start || matches!(block, Block::Footnote { .. });
    blocks.iter().enumerate().filter(is_text).map(|(_, block)| block.clone()).collect()
}

/// What stands under a document's text: its signature as it was typed, or else from the fields, and the remarks behind it.
fn under_document(entry: &Entry, document: &Document, page: &BodyPage<'_>) -> (Vec<String>, String) {
    let blocks = &entry.body.blocks;
    let Some(signature) = signature(blocks) else {
        let (Some(issuer), Some(issued_on)) = (&document.issuer, document.issued_on) else { return Default::default() };
        return (vec![issuer.clone(), DateView::from(issued_on).text], String::new());
    };
    let is_remark = |block: &&Block| !matches!(block, Block::Footnote { .. });
    let remarks: Vec<Block> = blocks[signature.remarks].iter().filter(is_remark).cloned().collect();
    (signature.lines, page.whole(&remarks))
}

fn attachments(site: &Site<'_>, entry: &Entry) -> Vec<AttachmentView> {
    let offered = entry.attachments.iter().filter_map(|path| {
        let attachment = site.catalog.attachments.get(path)?;
        let name = path.rsplit('/').next().unwrap_or(path).to_owned();
        Some(AttachmentView { name, address: site.file_address(path)?, size: text::size(attachment.size) })
    });
    offered.collect()
}

fn document_head(entry: &Entry, page: &BodyPage<'_>) -> Option<DocumentHead> {
    let Detail::Document(document) = &entry.detail else { return None };
    let (signature, remarks_html) = under_document(entry, document, page);
    Some(DocumentHead { issuer: document.issuer.clone(), number: document.number.clone(), signature, remarks_html })
}

fn poster(site: &Site<'_>, entry: &Entry) -> Option<PictureView> {
    let path = super::own_pictures(entry, PictureUse::Poster).next()?;
    picture_of(site, entry, path)
}

fn watch(site: &Site<'_>, entry: &Entry) -> Option<WatchView> {
    let Detail::Work(work) = &entry.detail else { return None };
    if !matches!(work.category, Some(WorkKind::Film | WorkKind::Microfilm)) {
        return None;
    }
    Some(match &work.file_or_link {
        None => {
            let unit = site.relations.unit(&entry.unit).map_or(site.catalog.publication.bureau.as_str(), |unit| &unit.name);
            WatchView { words: format!("本站不提供在线播放，观看请联系{unit}"), address: None, external: false }
        }
        Some(file) => match site.file_address(file) {
            Some(address) => WatchView { words: "播放影片".to_owned(), address: Some(address), external: false },
            None if file.starts_with("https://") || file.starts_with("http://") => {
                WatchView { words: "在线观看".to_owned(), address: Some(file.clone()), external: true }
            }
            None => WatchView { words: file.clone(), address: None, external: false },
        },
    })
}
