//! The home page: 一花九叶 as a drawing, key figures, what is new, the chronicle, the honours.

use serde::Serialize;

use super::name_of;
use crate::model::publication::Honor;
use crate::model::{Detail, Entry, Kind, Slug};
use crate::site::color::{Color, LOTUS, RIVER, WHITE};
use crate::site::flower::{Flower, HeartLine, LeafShape, name_lines};
use crate::site::links::{self, Grouping};
use crate::site::text::{self, DateView};
use crate::site::{Site, assets};

/// A name with more characters than this stands in two lines on a leaf.
const LEAF_LINE: usize = 5;
/// The same in the heart of the flower.
const HEART_LINE: usize = 3;
/// How many lines of the chronicle the home page shows.
const CHRONICLE: usize = 8;
/// How many honours it shows.
const HONORS: usize = 8;

/// The home page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HomeView {
    pub(crate) title: String,
    /// 一花九叶, with the number of leaves.
    pub(crate) motto: String,
    pub(crate) slogan_html: Option<String>,
    pub(crate) flower: FlowerView,
    pub(crate) figures: Vec<FigureView>,
    pub(crate) chronicle: Vec<EventView>,
    pub(crate) honors: Vec<HonorView>,
}

/// The drawing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FlowerView {
    pub(crate) shape: Flower,
    /// What the drawing is called for those who cannot see it.
    pub(crate) label: String,
    /// The name in the heart, in lines; none when there is no flower.
    pub(crate) heart: Vec<HeartLine>,
    pub(crate) heart_label: String,
    pub(crate) heart_address: Option<String>,
    pub(crate) colors: PetalColors,
    pub(crate) leaves: Vec<LeafView>,
}

/// The colours of the petals, made from that of the main brand.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PetalColors {
    pub(crate) base: String,
    pub(crate) middle: String,
    pub(crate) tip: String,
    pub(crate) heart: String,
    pub(crate) vein: String,
}

/// A leaf: a brand, or the place that one is expected at.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LeafView {
    pub(crate) shape: LeafShape,
    pub(crate) address: String,
    pub(crate) name: Vec<String>,
    pub(crate) unit: String,
    pub(crate) label: String,
    pub(crate) missing: bool,
    pub(crate) color: String,
    pub(crate) color_dark: String,
    pub(crate) color_light: String,
}

/// A key figure.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FigureView {
    pub(crate) value: String,
    pub(crate) unit: String,
    pub(crate) label: String,
}

/// A line of the chronicle.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EventView {
    pub(crate) date: DateView,
    pub(crate) line_html: String,
}

/// An honour.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HonorView {
    pub(crate) title_html: String,
    pub(crate) issuer: Option<String>,
    pub(crate) unit: Option<String>,
    pub(crate) level: Option<&'static str>,
    pub(crate) date: Option<DateView>,
}

impl HomeView {
    pub(crate) fn new(site: &Site<'_>) -> Self {
        let publication = &site.catalog.publication;
        let flower = flower_entry(site);
        let slogan = flower.and_then(|entry| match &entry.detail {
            Detail::Brand(brand) => brand.slogan.as_deref(),
            _ => None,
        });
        Self {
            title: publication.title.clone(),
            motto: format!("一花{}叶", text::han_number(publication.leaves.len())),
            slogan_html: slogan.map(text::html),
            flower: flower_view(site, flower),
            figures: publication
                .figures
                .iter()
                .map(|figure| FigureView { value: figure.value.clone(), unit: figure.unit.clone(), label: figure.label.clone() })
                .collect(),
            chronicle: chronicle(site),
            honors: honors(site),
        }
    }
}

fn flower_entry<'a>(site: &'a Site<'_>) -> Option<&'a Entry> {
    site.entry(Kind::Brand, &site.catalog.publication.flower)
}

fn flower_view(site: &Site<'_>, flower: Option<&Entry>) -> FlowerView {
    let units = &site.catalog.publication.leaves;
    let shape = Flower::new(units.len());
    let leaves: Vec<LeafView> = units.iter().zip(&shape.leaves).map(|(unit, shape)| leaf(site, unit, shape.clone())).collect();
    let color = flower.and_then(assets::brand_color).unwrap_or(LOTUS);
    let name = flower.map_or("待补", name_of);
    FlowerView {
        label: format!("{name}与{}个分品牌", text::han_number(leaves.len())),
        heart: shape.heart_lines(name_lines(name, HEART_LINE)),
        heart_label: name.to_owned(),
        heart_address: flower.map(|entry| links::entry(&entry.id)),
        colors: petal_colors(color),
        leaves,
        shape,
    }
}

fn petal_colors(color: Color) -> PetalColors {
    PetalColors {
        base: color.mix(WHITE, 0.92).to_string(),
        middle: color.mix(WHITE, 0.66).to_string(),
        tip: color.mix(WHITE, 0.22).to_string(),
        heart: color.readable().to_string(),
        vein: color.mix(WHITE, 0.45).to_string(),
    }
}

fn leaf(site: &Site<'_>, unit: &Slug, shape: LeafShape) -> LeafView {
    let unit_name = site.relations.unit(unit).map_or(unit.as_str(), |unit| &unit.short_name).to_owned();
    let brand = site.relations.of_unit(unit).iter().map(|&position| &site.catalog.entries[position]).find(|entry| entry.is_leaf());
    let color = brand.and_then(assets::brand_color).unwrap_or(RIVER).readable();
    let (color, color_dark, color_light) = leaf_colors(color);
    match brand {
        Some(entry) => LeafView {
            shape,
            address: links::entry(&entry.id),
            name: name_lines(name_of(entry), LEAF_LINE),
            label: format!("{}，{unit_name}", name_of(entry)),
            unit: unit_name,
            missing: false,
            color,
            color_dark,
            color_light,
        },
        None => LeafView {
            shape,
            address: links::group(Grouping::Units, unit.as_str(), 1),
            name: name_lines(&unit_name, LEAF_LINE),
            label: format!("{unit_name}：品牌待补"),
            unit: "待补".to_owned(),
            missing: true,
            color,
            color_dark,
            color_light,
        },
    }
}

/// The colour itself, darker for the margin, lighter for the veins.
fn leaf_colors(color: Color) -> (String, String, String) {
    const DEEP: Color = Color { red: 0x10, green: 0x1c, blue: 0x22 };
    (color.to_string(), color.mix(DEEP, 0.30).to_string(), color.mix(WHITE, 0.45).to_string())
}

/// The latest lines, newest first.
fn chronicle(site: &Site<'_>) -> Vec<EventView> {
    let events = site.catalog.publication.chronicle.iter().rev().take(CHRONICLE);
    events.map(|event| EventView { date: event.date.into(), line_html: text::html(&event.line) }).collect()
}

fn honors(site: &Site<'_>) -> Vec<HonorView> {
    // Newest first, as the chronicle beside them.
    let mut honors: Vec<&Honor> = site.catalog.publication.honors.iter().collect();
    honors.sort_by_key(|honor| std::cmp::Reverse(honor.awarded_on));
    honors
        .into_iter()
        .take(HONORS)
        .map(|honor| HonorView {
            title_html: text::html(&honor.title),
            issuer: honor.issuer.clone(),
            unit: honor.unit.as_ref().and_then(|unit| site.relations.unit(unit)).map(|unit| unit.short_name.clone()),
            level: honor.level.map(|level| level.label()),
            date: honor.awarded_on.map(DateView::from),
        })
        .collect()
}
