//! What the templates of the album see: the catalog as one value, turned into JSON and read by `json("/book.json")`.
//!
//! - [`Book::new`] orders everything as the book has it; an entry appears once.
//! - Bodies stay block trees: no word of an entry ever becomes Typst source.
//! - A picture is named by its path in the publication; [`PictureView`] says where its file stands in the world.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use super::AlbumOptions;
use super::qr::{QrView, qr_code};
use crate::edition::Edition;
use crate::markdown::{self, Asterisks, Reference};
use crate::model::block::plain_text;
use crate::model::field::PictureUse;
use crate::model::kind::KINDS;
use crate::model::kinds::shape::Held;
use crate::model::publication::{Honor, Imprint};
use crate::model::{Block, Catalog, Detail, Entry, EntryId, Image, Kind, LinkTarget, Picture, Slug, Unit};
use crate::source::SourceText;

/// The whole book.
#[derive(Debug, Serialize)]
pub(crate) struct Book {
    title: String,
    subtitle: Option<String>,
    short_title: String,
    bureau: String,
    year: i16,
    draft: bool,
    design: String,
    /// Colours and font families in place of the design's.
    colors: BTreeMap<&'static str, String>,
    fonts: BTreeMap<&'static str, String>,
    page: PageView,
    imprint: Vec<FactView>,
    imprint_kind: Option<&'static str>,
    permit: Option<String>,
    print_date: Option<String>,
    preface: Vec<Block>,
    afterword: Vec<Block>,
    figures: Vec<FigureView>,
    flower: Option<EntryView>,
    leaves: Vec<LeafView>,
    parts: Vec<PartView>,
    chronicle: Vec<EventView>,
    honors: Vec<HonorView>,
    units: Vec<UnitView>,
    /// The entries that have a place in the book: what a link may lead to.
    entries: BTreeSet<String>,
    pictures: BTreeMap<String, PictureView>,
    site_name: String,
    site_url: Option<String>,
    site_qr: Option<QrView>,
}

/// The page, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub(crate) struct PageView {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) bleed: f64,
    /// Stapled through the fold: the number of pages is a multiple of four.
    pub(crate) saddle: bool,
}

#[derive(Debug, Serialize)]
struct FigureView {
    value: String,
    unit: String,
    label: String,
}

/// A name and what it is.
#[derive(Debug, Serialize)]
struct FactView {
    label: &'static str,
    value: String,
}

impl FactView {
    fn of(label: &'static str, value: Option<String>) -> Option<Self> {
        value.map(|value| Self { label, value })
    }
}

/// A leaf: a place in the official order, with or without its brand.
#[derive(Debug, Serialize)]
struct LeafView {
    number: usize,
    unit: String,
    unit_name: String,
    region: String,
    entry: Option<EntryView>,
}

/// All entries of one kind.
#[derive(Debug, Serialize)]
struct PartView {
    kind: &'static str,
    label: &'static str,
    name: String,
    description: String,
    entries: Vec<EntryView>,
}

/// An entry.
#[derive(Debug, Serialize)]
pub(crate) struct EntryView {
    id: String,
    kind: &'static str,
    title: String,
    /// The name of a brand, the title of anything else.
    name: String,
    unit: String,
    unit_name: String,
    category: Option<String>,
    exemplary: bool,
    summary: Option<String>,
    slogan: Option<String>,
    emblem: Option<String>,
    emblem_notes: Option<String>,
    color: Option<String>,
    symbols: Vec<String>,
    facts: Vec<FactView>,
    /// Where its text is kept.
    file: String,
    body: Vec<Block>,
    /// How many of the last blocks say who issued a document, and when.
    signature: usize,
    /// Every picture of the entry once, the poster first, in the order of the front matter and then of the text.
    pictures: Vec<String>,
    /// Captions that the text gives where the ledger has none.
    captions: BTreeMap<String, String>,
    url: Option<String>,
    qr: Option<QrView>,
}

#[derive(Debug, Serialize)]
struct EventView {
    month: i8,
    day: i8,
    year: i16,
    line: String,
}

#[derive(Debug, Serialize)]
struct HonorView {
    title: String,
    issuer: Option<String>,
    date: Option<String>,
    unit: Option<String>,
    level: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct UnitView {
    name: String,
    region: Option<String>,
    entries: Vec<IndexLine>,
}

#[derive(Debug, Serialize)]
struct IndexLine {
    id: String,
    title: String,
    label: &'static str,
}

/// A picture as a template places it.
#[derive(Debug, Serialize)]
struct PictureView {
    file: String,
    width: u32,
    height: u32,
    caption: Option<String>,
    alt: String,
    author: Option<String>,
}

impl Book {
    pub(crate) fn new(catalog: &Catalog, options: &AlbumOptions, page: PageView, design: &str) -> Self {
        let publication = &catalog.publication;
        let (title, subtitle) = split_title(publication.album.title.as_deref().unwrap_or(&publication.title));
        let builder = BookBuilder::new(catalog, options);
        let imprint = &publication.album.imprint;
        Self {
            title,
            subtitle,
            short_title: publication.short_title.clone(),
            bureau: publication.bureau.clone(),
            year: publication.year,
            draft: options.edition == Edition::Draft,
            design: design.to_owned(),
            colors: publication.album.colors.clone(),
            fonts: publication.album.fonts.clone(),
            page,
            imprint: imprint_lines(imprint),
            imprint_kind: imprint.is_internal().then_some("internal"),
            permit: imprint.permit_number.clone(),
            print_date: imprint.print_date.clone(),
            preface: builder.configured_text(publication.preface.as_deref()),
            afterword: builder.configured_text(publication.afterword.as_deref()),
            figures: publication
                .figures
                .iter()
                .map(|figure| FigureView { value: figure.value.clone(), unit: figure.unit.clone(), label: figure.label.clone() })
                .collect(),
            flower: catalog.find(Kind::Brand, &publication.flower).map(|entry| builder.entry(entry)),
            leaves: publication.leaves.iter().enumerate().map(|(index, unit)| builder.leaf(index + 1, unit)).collect(),
            parts: builder.parts(),
            chronicle: publication.chronicle.iter().map(|event| event_view(event.date, &event.line)).collect(),
            honors: publication.honors.iter().map(|honor| builder.honor(honor)).collect(),
            units: catalog.units.iter().filter_map(|unit| builder.unit(unit)).collect(),
            entries: builder.known.iter().map(ToString::to_string).collect(),
            pictures: picture_views(&catalog.pictures),
            site_name: publication.site.name.clone(),
            site_url: builder.base_url.map(str::to_owned),
            site_qr: builder.base_url.and_then(qr_code),
        }
    }
}

/// 「书名：副题」 in its two parts.
fn split_title(title: &str) -> (String, Option<String>) {
    match title.split_once(['：', ':']) {
        Some((title, subtitle)) => (title.trim().to_owned(), Some(subtitle.trim().to_owned())),
        None => (title.to_owned(), None),
    }
}

fn imprint_lines(imprint: &Imprint) -> Vec<FactView> {
    [
        FactView::of("准印证号", imprint.permit_number.clone()),
        FactView::of("书号", imprint.isbn.clone()),
        FactView::of("定价", imprint.price.clone().filter(|_| !imprint.is_internal())),
        FactView::of("编印单位", imprint.compiler.clone()),
        FactView::of("发送对象", imprint.recipients.clone()),
        FactView::of("印刷单位", imprint.printer.clone()),
        FactView::of("印刷日期", imprint.print_date.clone()),
        FactView::of("印数", imprint.copies.clone()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What is asked again and again while the book is put together.
struct BookBuilder<'a> {
    catalog: &'a Catalog,
    base_url: Option<&'a str>,
    /// The brands that have a place among the flower and the leaves, and every entry of the other kinds that are written for readers.
    known: BTreeSet<EntryId>,
}

impl<'a> BookBuilder<'a> {
    fn new(catalog: &'a Catalog, options: &'a AlbumOptions) -> Self {
        let base_url = options.base_url.as_deref().or(catalog.publication.site.base_url.as_deref());
        let mut builder = Self { catalog, base_url, known: BTreeSet::new() };
        let flower = catalog.find(Kind::Brand, &catalog.publication.flower);
        let leaves = catalog.publication.leaves.iter().filter_map(|unit| catalog.leaf(unit));
        let others = catalog.entries.iter().filter(|entry| entry.id.kind != Kind::Brand && entry.id.kind.is_for_everyone());
        let known = flower.into_iter().chain(leaves).chain(others).map(|entry| entry.id.clone()).collect();
        builder.known = known;
        builder
    }

    fn leaf(&self, number: usize, unit: &Slug) -> LeafView {
        let known = self.catalog.unit(unit);
        LeafView {
            number,
            unit: known.map_or_else(|| unit.to_string(), |unit| unit.short_name.clone()),
            unit_name: known.map_or_else(|| unit.to_string(), |unit| unit.name.clone()),
            region: known.and_then(|unit| unit.region.clone()).unwrap_or_else(|| unit.to_string()),
            entry: self.catalog.leaf(unit).map(|entry| self.entry(entry)),
        }
    }

    fn parts(&self) -> Vec<PartView> {
        // The brands stand before them, as the flower and its leaves; what stays in the office is in no book.
        let printed = KINDS.iter().map(|spec| spec.kind).filter(|kind| *kind != Kind::Brand && kind.is_for_everyone());
        printed
            .filter_map(|kind| {
                let mut entries: Vec<&Entry> = self.catalog.of_kind(kind).collect();
                // A book reads forward in time; a site shows the newest first.
                entries.reverse();
                let column = self.catalog.publication.site.columns.iter().find(|column| column.kind == kind);
                (!entries.is_empty()).then(|| PartView {
                    kind: kind.name(),
                    label: kind.label(),
                    name: column.map_or_else(|| kind.label().to_owned(), |column| column.name.clone()),
                    description: column.map(|column| column.description.clone()).unwrap_or_default(),
                    entries: entries.into_iter().map(|entry| self.entry(entry)).collect(),
                })
            })
            .collect()
    }

    fn entry(&self, entry: &Entry) -> EntryView {
        let unit = self.catalog.unit(&entry.unit);
        let url = self.base_url.map(|base| format!("{base}{}.html", entry.id));
        let brand = match &entry.detail {
            Detail::Brand(brand) => Some(brand),
            _ => None,
        };
        EntryView {
            id: entry.id.to_string(),
            kind: entry.id.kind.name(),
            title: entry.title.clone(),
            name: brand.and_then(|brand| brand.name.clone()).unwrap_or_else(|| entry.title.clone()),
            unit: unit.map(|unit| unit.short_name.clone()).unwrap_or_default(),
            unit_name: unit.map(|unit| unit.name.clone()).unwrap_or_default(),
            category: category(entry),
            exemplary: matches!(&entry.detail, Detail::Case(case) if case.exemplary),
            summary: entry.summary.clone(),
            slogan: brand.and_then(|brand| brand.slogan.clone()),
            emblem: brand.and_then(|brand| brand.emblem.clone()).filter(|path| self.catalog.pictures.contains_key(path)),
            emblem_notes: brand.and_then(|brand| brand.emblem_notes.clone()),
            color: brand.and_then(|brand| brand.color.clone()),
            symbols: brand.map(|brand| brand.local_symbols.clone()).unwrap_or_default(),
            facts: self.facts(entry),
            pictures: self.pictures(entry),
            captions: captions(&entry.body.blocks),
            qr: url.as_deref().and_then(qr_code),
            url,
            file: entry.source.path.clone(),
            signature: signature(&entry.body.blocks),
            body: entry.body.blocks.clone(),
        }
    }

    fn pictures(&self, entry: &Entry) -> Vec<String> {
        let fields = entry.detail.fields();
        let first = fields.iter().filter(|(spec, _)| spec.uses.picture != PictureUse::Emblem).flat_map(|(_, held)| held.pictures());
        let mut known = BTreeSet::new();
        let all = first.chain(&entry.images).chain(&entry.body.images);
        all.filter(|path| self.catalog.pictures.contains_key(*path) && known.insert(*path)).cloned().collect()
    }

    /// What the statement of the kind prints, in its order.
    fn facts(&self, entry: &Entry) -> Vec<FactView> {
        let fields = entry.detail.fields();
        fields.into_iter().filter_map(|(spec, held)| FactView::of(spec.uses.printed?, self.fact(spec.uses.target, held))).collect()
    }

    fn fact(&self, target: Option<Kind>, held: Held<'_>) -> Option<String> {
        let list = |words: Vec<String>| (!words.is_empty()).then(|| words.join("、"));
        match held {
            Held::Text(text) | Held::Color(text) => text.map(str::to_owned),
            Held::Words(words) => list(words.to_vec()),
            Held::Day(day) => day.map(long_date),
            Held::Choice(choice) => choice.map(|(label, _)| label.to_owned()),
            Held::Flag(flag) => flag.then(|| "是".to_owned()),
            Held::Entries(slugs) => {
                let titles = slugs.iter().filter_map(|slug| Some(self.catalog.find(target?, slug)?.title.clone()));
                list(titles.collect())
            }
            // The book shows pictures as pictures, and has nothing to download.
            Held::Pictures(_) | Held::File(_) => None,
        }
    }

    fn honor(&self, honor: &Honor) -> HonorView {
        HonorView {
            title: honor.title.clone(),
            issuer: honor.issuer.clone(),
            date: honor.awarded_on.map(long_date),
            unit: honor.unit.as_ref().and_then(|id| self.catalog.unit(id)).map(|unit| unit.name.clone()),
            level: honor.level.map(|level| level.label()),
        }
    }

    /// A line of the index; none for a unit that the book does not mention.
    fn unit(&self, unit: &Unit) -> Option<UnitView> {
        let entries: Vec<IndexLine> = self
            .catalog
            .entries
            .iter()
            .filter(|entry| entry.unit == unit.id && self.known.contains(&entry.id))
            .map(|entry| IndexLine { id: entry.id.to_string(), title: entry.title.clone(), label: entry.id.kind.label() })
            .collect();
        (!entries.is_empty()).then(|| UnitView { name: unit.name.clone(), region: unit.region.clone(), entries })
    }

    fn configured_text(&self, text: Option<&str>) -> Vec<Block> {
        let Some(text) = text else { return Vec::new() };
        let source = SourceText::new("publication.yaml", text);
        let mut resolve = |reference: &Reference<'_>| match markdown::external_url(reference.destination) {
            Some(url) => LinkTarget::Url { url },
            None => LinkTarget::Nowhere,
        };
        markdown::parse(&source, 0..text.len(), Asterisks::Rule, &mut resolve).0
    }
}

/// What a small head above the title may say of an entry.
fn category(entry: &Entry) -> Option<String> {
    let fields = entry.detail.fields().into_iter().filter(|(spec, _)| spec.uses.is_head);
    fields.flat_map(|(_, held)| held.words()).next().map(str::to_owned)
}

/// The last blocks that are a signature: a date alone, and short lines without a full stop before it.
fn signature(blocks: &[Block]) -> usize {
    let line = |block: &Block| match block {
        Block::Paragraph { content } => Some(plain_text(content)),
        _ => None,
    };
    let is_date = |text: &str| text.ends_with('日') && text.contains('年') && text.contains('月') && text.chars().count() <= 12;
    let is_name = |text: &str| text.chars().count() <= 24 && !text.ends_with(['。', '；', '：', '！', '？']);
    let mut lines = blocks.iter().rev().map(line);
    if !lines.next().flatten().is_some_and(|text| is_date(text.trim())) {
        return 0;
    }
    1 + lines.take_while(|text| text.as_deref().is_some_and(|text| is_name(text.trim()))).take(3).count()
}

fn captions(blocks: &[Block]) -> BTreeMap<String, String> {
    let mut captions = BTreeMap::new();
    crate::model::block::visit_inlines(blocks, &mut |inline| {
        if let crate::model::Inline::Image(Image { target: LinkTarget::File { path }, title: Some(title), .. }) = inline {
            captions.insert(path.clone(), title.clone());
        }
    });
    captions
}

/// 2026年7月6日.
pub(crate) fn long_date(date: Date) -> String {
    format!("{}年{}月{}日", date.year(), date.month(), date.day())
}

fn event_view(date: Date, line: &str) -> EventView {
    EventView { month: date.month(), day: date.day(), year: date.year(), line: line.to_owned() }
}

fn picture_views(pictures: &BTreeMap<String, Picture>) -> BTreeMap<String, PictureView> {
    pictures
        .iter()
        .enumerate()
        .map(|(index, (path, picture))| {
            let record = picture.record.as_deref();
            let caption = record.and_then(|record| record.caption.clone());
            let alt = record.and_then(|record| record.alt.clone()).or_else(|| caption.clone()).unwrap_or_else(|| "图片".to_owned());
            let view = PictureView {
                file: picture_file(index),
                width: picture.width,
                height: picture.height,
                caption,
                alt,
                author: record.and_then(|record| record.author.clone()),
            };
            (path.clone(), view)
        })
        .collect()
}

/// Where a picture stands in the world: by its place in the sorted list, so that no name of a file reaches the book.
pub(crate) fn picture_file(index: usize) -> String {
    format!("/pictures/{index}.svg")
}
