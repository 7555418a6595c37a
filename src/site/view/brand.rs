//! What only a brand's page has: emblem, slogan, meaning, and the parts of its text one by one.

use serde::Serialize;

use super::picture::{PictureView, picture_of};
use crate::model::block::Block;
use crate::model::kind::SectionRole;
use crate::model::kinds::{Brand, BrandRole};
use crate::model::picture::PictureFormat;
use crate::model::{Entry, Kind};
use crate::site::Site;
use crate::site::body::BodyPage;
use crate::site::html::{Profile, render_words};
use crate::site::text;

/// A brand.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BrandView {
    pub(crate) role_label: &'static str,
    pub(crate) is_flower: bool,
    pub(crate) slogan_html: Option<String>,
    pub(crate) emblem: Option<PictureView>,
    /// The photograph in its head.
    pub(crate) photo: Option<PictureView>,
    pub(crate) emblem_notes_html: Option<String>,
    /// 品牌释义, set apart.
    pub(crate) meaning: Option<Part>,
    /// What stands before the first heading.
    pub(crate) introduction_html: Option<String>,
    /// The other parts in order.
    pub(crate) parts: Vec<Part>,
    /// What is still missing in the hero, where the edition shows it.
    pub(crate) shows_gaps: bool,
}

/// A part of the text under a level-2 heading.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Part {
    /// What it is about: `practices`, `results` …, or `other`.
    pub(crate) role: &'static str,
    pub(crate) anchor: String,
    pub(crate) heading_html: String,
    /// What stands before its first step.
    pub(crate) html: String,
    /// The parts of 主要做法 under level-3 headings.
    pub(crate) steps: Vec<Step>,
}

/// One of the practices.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Step {
    pub(crate) anchor: String,
    pub(crate) heading_html: String,
    pub(crate) html: String,
}

impl BrandView {
    pub(crate) fn new(site: &Site<'_>, entry: &Entry, brand: &Brand, page: &BodyPage<'_>) -> Self {
        let mut parts = parts(entry, page);
        let meaning = parts.iter().position(|part| part.role == "meaning").map(|at| parts.remove(at));
        let is_flower = brand.role == BrandRole::Flower;
        Self {
            role_label: if is_flower { "主品牌" } else { "分品牌" },
            is_flower,
            slogan_html: brand.slogan.as_deref().map(text::html),
            emblem: brand.emblem.as_deref().and_then(|path| picture_of(site, entry, path)),
            photo: photo(site, entry),
            emblem_notes_html: brand.emblem_notes.as_deref().map(text::html),
            meaning,
            introduction_html: introduction(entry, page),
            parts,
            shows_gaps: site.shows_gaps(),
        }
    }
}

/// The first picture of a brand that is no drawing: it shows the place that the brand is of.
fn photo(site: &Site<'_>, entry: &Entry) -> Option<PictureView> {
    let is_photo = |path: &&String| site.catalog.pictures.get(*path).is_some_and(|picture| picture.format != PictureFormat::Svg);
    let path = entry.images.iter().find(is_photo)?;
    picture_of(site, entry, path)
}

fn introduction(entry: &Entry, page: &BodyPage<'_>) -> Option<String> {
    let end = entry.body.sections.first().map_or(entry.body.blocks.len(), |section| section.blocks.start);
    let blocks = &entry.body.blocks[..end];
    (!blocks.is_empty()).then(|| page.part(blocks, &entry.body.blocks, "intro-"))
}

fn parts(entry: &Entry, page: &BodyPage<'_>) -> Vec<Part> {
    let whole = &entry.body.blocks;
    let parts = entry.body.sections.iter().filter_map(|section| {
        let (Block::Heading(heading), rest) = whole[section.blocks.clone()].split_first()? else { return None };
        let prefix = format!("{}-", heading.anchor);
        let (before, steps) = match section.role {
            Some(SectionRole::Practices) => steps(rest),
            _ => (rest, Vec::new()),
        };
        Some(Part {
            role: role_name(section.role),
            anchor: heading.anchor.clone(),
            heading_html: render_words(&heading.content, Profile::Site),
            html: page.part(before, whole, &prefix),
            steps: steps
                .into_iter()
                .map(|(heading, blocks)| Step {
                    anchor: heading.anchor.clone(),
                    heading_html: render_words(&heading.content, Profile::Site),
                    html: page.part(blocks, whole, &format!("{}-", heading.anchor)),
                })
                .collect(),
        })
    });
    parts.collect()
}

type Steps<'a> = Vec<(&'a crate::model::block::Heading, &'a [Block])>;

/// The blocks before the first level-3 heading, and those under each.
fn steps(blocks: &[Block]) -> (&[Block], Steps<'_>) {
    let is_step = |block: &Block| matches!(block, Block::Heading(heading) if heading.level == 3);
    let mut starts: Vec<usize> = (0..blocks.len()).filter(|&at| is_step(&blocks[at])).collect();
    let before = &blocks[..starts.first().copied().unwrap_or(blocks.len())];
    starts.push(blocks.len());
    let steps = starts.windows(2).filter_map(|pair| match &blocks[pair[0]] {
        Block::Heading(heading) => Some((heading, &blocks[pair[0] + 1..pair[1]])),
        _ => None,
    });
    (before, steps.collect())
}

fn role_name(role: Option<SectionRole>) -> &'static str {
    match role {
        Some(SectionRole::Meaning) => "meaning",
        Some(SectionRole::Background) => "background",
        Some(SectionRole::Practices) => "practices",
        Some(SectionRole::Highlights) => "highlights",
        Some(SectionRole::Results) => "results",
        Some(SectionRole::Honors) => "honors",
        Some(SectionRole::Problem | SectionRole::Lessons | SectionRole::Functions) | None => "other",
    }
}

/// The brands under a flower: their positions in official order.
pub(crate) fn leaves(site: &Site<'_>) -> Vec<usize> {
    let brands = site.relations.of_kind(Kind::Brand).iter().copied();
    brands.filter(|&position| site.catalog.entries[position].is_leaf()).collect()
}
