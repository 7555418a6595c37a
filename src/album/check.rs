//! What the layout shows: characters without a glyph, pictures too small for their place, leaves of unequal length, the preflight.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::RangeInclusive;

use serde::Serialize;
use typst::foundations::StyleChain;
use typst::introspection::Tag;
use typst::layout::FrameItem;
use typst::model::HeadingElem;
use typst_layout::PagedDocument;

use super::edition::{SLUG, uses_black_ink};
use super::items;
use super::pictures::Placements;
use super::view::PageView;
use crate::album::rules;
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::model::{Catalog, EntryId, Kind};
use crate::rule::Rule;

/// Characters on some pages that no font has, each where entries write it.
pub(crate) fn missing_glyphs(catalog: &Catalog, document: &PagedDocument, is_asked: &dyn Fn(usize) -> bool) -> Diagnostics {
    let mut missing = BTreeSet::new();
    items::visit(document, &mut |page, item| {
        if let (FrameItem::Text(text), true) = (item, is_asked(page)) {
            let unknown = text.glyphs.iter().filter(|glyph| glyph.id == 0);
            missing.extend(unknown.flat_map(|glyph| text.text[glyph.range()].chars()).filter(|c| !is_invisible(*c)));
        }
    });
    let mut diagnostics = Diagnostics::default();
    for character in missing {
        let shown = format!("「{character}」（U+{:04X}）", character as u32);
        let message = format!("画册的字体里都没有{shown}这个字");
        let diagnostic = || {
            Diagnostic::new(&rules::FONT_MISSING_GLYPH, message.clone())
                .hint("请换一个字或写成文字说明；确需此字，请把含有它的字体放进 fonts 文件夹")
        };
        let mut found = false;
        for entry in &catalog.entries {
            if let Some(at) = entry.source.text.find(character) {
                diagnostics.push(diagnostic().at(&entry.source, at..at + character.len_utf8()));
                found = true;
            }
        }
        if !found {
            diagnostics.push(diagnostic().in_file("publication.yaml"));
        }
    }
    diagnostics
}

/// Characters that ask for no ink: control, zero width, direction, variation.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Below this a press shows softness.
const GOOD_DPI: f64 = 300.0;
/// Below this everyone sees it.
const LEAST_DPI: f64 = 200.0;

/// Pictures with too few pixels for their largest place.
pub(crate) fn low_resolution(catalog: &Catalog, placements: &Placements) -> Diagnostics {
    let worst = resolutions(catalog, placements);
    let mut diagnostics = Diagnostics::default();
    for (path, (dpi, page)) in worst {
        if dpi >= GOOD_DPI {
            continue;
        }
        let picture = &catalog.pictures[path];
        let message =
            format!("图片「{path}」印在第 {page} 页只有每英寸 {dpi} 像素，低于 {}", if dpi < LEAST_DPI { LEAST_DPI } else { GOOD_DPI });
        let wanted = (f64::from(picture.width) * GOOD_DPI / dpi).ceil();
        let rule = if dpi < LEAST_DPI { &rules::IMAGE_BLURRED } else { &rules::IMAGE_LOW_DPI };
        let diagnostic = Diagnostic::new(rule, message).in_file(path);
        diagnostics.push(diagnostic.hint(format!("请换成宽度至少 {wanted} 像素的原图；放大现有图片没有用")));
    }
    diagnostics
}

/// The lowest resolution of each picture, rounded, and the page where it has it.
fn resolutions<'a>(catalog: &'a Catalog, placements: &Placements) -> BTreeMap<&'a str, (f64, usize)> {
    let pictures: Vec<_> = catalog.pictures.iter().collect();
    let mut worst: BTreeMap<&str, (f64, usize)> = BTreeMap::new();
    for placement in &placements.0 {
        let (path, picture) = pictures[placement.picture];
        let dpi = (f64::from(picture.width) / (placement.width / 72.0)).round();
        let known = worst.entry(path).or_insert((dpi, placement.page));
        if dpi < known.0 {
            *known = (dpi, placement.page);
        }
    }
    worst
}

/// The page (from 1) on which each labelled heading stands, in order.
fn landmarks(document: &PagedDocument) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    items::visit(document, &mut |page, item| {
        if let FrameItem::Tag(Tag::Start(element, _)) = item
            && let Some(label) = element.label()
        {
            found.push((label.resolve().as_str().to_owned(), page));
        }
    });
    found
}

/// The entries that take more pages than was planned for them: what follows the last picture did not find its room.
pub(crate) fn overflowing(document: &PagedDocument) -> Vec<String> {
    let mut plans: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (label, page) in landmarks(document) {
        if let Some((count, id)) = label.strip_prefix("plan-").and_then(|plan| plan.split_once('-')) {
            plans.insert(id.to_owned(), page + count.parse::<usize>().unwrap_or(usize::MAX - page));
        } else if let Some(id) = label.strip_prefix("done-")
            && plans.get(id).is_some_and(|end| page >= *end)
        {
            found.push(id.to_owned());
        }
    }
    found
}

/// The parts of the book, as its headings of the first level name them, and where they begin (from 1).
pub(crate) fn parts(document: &PagedDocument) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    items::visit(document, &mut |page, item| {
        if let FrameItem::Tag(Tag::Start(element, _)) = item
            && let Some(heading) = element.to_packed::<HeadingElem>()
            && heading.resolve_level(StyleChain::default()).get() == 1
        {
            found.push((heading.body.plain_text().trim().to_owned(), page));
        }
    });
    found
}

/// Where everything in a book begins and ends.
pub(crate) struct PageIndex {
    /// The first page (from 1) of everything that has one, in order. A brand begins with the picture before its name.
    first: Vec<(String, usize)>,
    /// The last page (from 1) of every article, by its id.
    last: BTreeMap<String, usize>,
    /// How many pages there are.
    count: usize,
}

impl PageIndex {
    pub(crate) fn of(document: &PagedDocument) -> Self {
        let brand = format!("{}/", Kind::Brand.folder());
        let mut index = Self { first: Vec::new(), last: BTreeMap::new(), count: document.pages().len() };
        for (label, page) in landmarks(document) {
            if let Some(id) = label.strip_prefix("done-") {
                index.last.entry(id.to_owned()).or_insert(page);
            } else if !label.starts_with("plan-") {
                let opener = label.starts_with(&brand) || label.starts_with("leaf-");
                let first = if opener { page - 1 } else { page };
                index.first.push((label, first));
            }
        }
        index
    }

    /// The pages (from 1) of an entry; none where the book does not have it.
    pub(crate) fn pages_of(&self, id: &EntryId) -> RangeInclusive<usize> {
        let label = id.to_string();
        let Some(at) = self.first.iter().position(|(known, _)| *known == label) else {
            #[expect(clippy::reversed_empty_ranges, reason = "an empty range is what is meant")]
            return 1..=0;
        };
        let first = self.first[at].1;
        // Templates say where an article ends; what follows up to the next part is no page of it.
        if let Some(last) = self.last.get(&label) {
            return first..=(*last).max(first);
        }
        // Where the next begins on a page of its own; documents share pages.
        let shares = id.kind == Kind::Document;
        let next = self.first[at + 1..].iter().map(|(_, page)| *page).find(|page| *page > first || shares);
        let last = next.map_or(self.count - 1, |page| if shares { page } else { page - 1 });
        first..=last.max(first)
    }
}

/// Leaves that have more or fewer pages than most.
pub(crate) fn uneven_leaves(catalog: &Catalog, document: &PagedDocument) -> Diagnostics {
    let index = PageIndex::of(document);
    let leaves: Vec<_> = catalog
        .publication
        .leaves
        .iter()
        .filter_map(|unit| catalog.leaf(unit))
        .map(|entry| (entry, index.pages_of(&entry.id).count()))
        .filter(|(_, pages)| *pages > 0)
        .collect();
    let mut counts: Vec<usize> = leaves.iter().map(|(_, pages)| *pages).collect();
    counts.sort_unstable();
    let Some(median) = counts.get(counts.len() / 2).copied() else { return Diagnostics::default() };
    leaves
        .into_iter()
        .filter(|(_, pages)| *pages != median)
        .map(|(entry, pages)| {
            let message = format!("「{}」在画册里占 {pages} 页，其他分品牌多为 {median} 页", entry.title);
            Diagnostic::new(&rules::ALBUM_UNEVEN_LEAF, message)
                .in_file(entry.source.path.clone())
                .hint("请把正文和图片的篇幅调到与其他单位相近")
        })
        .collect()
}

/// Leaves without a brand. A draft prints their places; no other edition is a finished book without them.
pub(crate) fn missing_leaves(catalog: &Catalog, edition: Edition) -> Diagnostics {
    let leaves = &catalog.publication.leaves;
    let missing: Vec<&str> = leaves
        .iter()
        .filter(|unit| edition != Edition::Draft && catalog.leaf(unit).is_none())
        .map(|unit| catalog.unit(unit).map_or(unit.as_str(), |unit| &unit.name))
        .collect();
    if missing.is_empty() {
        return Diagnostics::default();
    }
    let message = format!("画册还缺 {} 叶：{}；一花{}叶，缺一叶不能定稿", missing.len(), missing.join("、"), leaves.len());
    let hint = "请先补齐；只发布网站用 qinglian build --only site,offline，看画册草稿用 qinglian album";
    Diagnostic::new(&rules::ALBUM_INCOMPLETE, message).in_file("publication.yaml").hint(hint).into()
}

/// What the imprint page must say: of 内部资料 by 内部资料性出版物管理办法 (2015) § 13, of a published book its number. A book that says
/// neither is neither.
pub(crate) fn imprint(catalog: &Catalog) -> Diagnostics {
    let imprint = &catalog.publication.album.imprint;
    if !imprint.is_internal() {
        let (message, hint) = match (&imprint.kind, &imprint.isbn) {
            (_, Some(_)) => return Diagnostics::default(),
            (Some(_), None) => ("版权页还缺书号", "请在 album.imprint 里补上 isbn（书号）"),
            (None, None) => {
                ("画册还没有版权页", "请在 album.imprint 里写 kind: internal（内部资料）和准印证号等各项，或写 kind: isbn 和书号")
            }
        };
        return about_imprint(&rules::IMPRINT_REQUIRED, message.to_owned(), hint).into();
    }
    let fields = [
        ("准印证号", &imprint.permit_number),
        ("编印单位", &imprint.compiler),
        ("发送对象", &imprint.recipients),
        ("印刷单位", &imprint.printer),
        ("印刷日期", &imprint.print_date),
        ("印数", &imprint.copies),
    ];
    let missing: Vec<&str> = fields.iter().filter(|(_, value)| value.is_none()).map(|(name, _)| *name).collect();
    let gap = (!missing.is_empty()).then(|| format!("内部资料的版权页还缺{}", missing.join("、")));
    let gap = gap.map(|message| about_imprint(&rules::IMPRINT_REQUIRED, message, "请在 album.imprint 里补齐"));
    let price = imprint.price.as_ref().map(|price| format!("内部资料的版权页写了定价「{price}」"));
    let price =
        price.map(|message| about_imprint(&rules::IMPRINT_PRICE, message, "内部资料不得标价、收费；请删去 album.imprint 里的 price"));
    gap.into_iter().chain(price).collect()
}

fn about_imprint(rule: &'static Rule, message: String, hint: &str) -> Diagnostic {
    Diagnostic::new(rule, message).in_file("publication.yaml").hint(hint)
}

/// What a printer asks before taking a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Preflight {
    /// Pages, covers included.
    pub pages: usize,
    /// 成品尺寸, in millimetres.
    pub trim: (f64, f64),
    /// 出血, in millimetres.
    pub bleed: f64,
    /// The whole sheet of the printer's file, in millimetres.
    pub media: (f64, f64),
    /// Stapled: the number of pages must be a multiple of four.
    pub saddle: bool,
    /// Every font, by family and weight; all are embedded as subsets.
    pub fonts: Vec<String>,
    /// Pictures in the book, each place counted.
    pub pictures: usize,
    /// The lowest resolution of a picture, in pixels to the inch.
    pub lowest_dpi: Option<f64>,
    /// Colour spaces that the printer's file uses.
    pub color_spaces: Vec<&'static str>,
    /// Size of `album.pdf` in bytes.
    pub screen_bytes: usize,
    /// Size of `album-print.pdf` in bytes.
    pub print_bytes: usize,
}

impl Preflight {
    pub(crate) fn new(
        catalog: &Catalog,
        document: &PagedDocument,
        page: &PageView,
        placements: &Placements,
        screen: &[u8],
        print: &[u8],
    ) -> Self {
        let mut fonts = BTreeSet::new();
        items::visit(document, &mut |_, item| {
            if let FrameItem::Text(text) = item {
                let info = text.font.font().info();
                fonts.insert(format!("{} {}", info.family, info.variant.weight.to_number()));
            }
        });
        let lowest = resolutions(catalog, placements).into_values().map(|(dpi, _)| dpi).min_by(f64::total_cmp);
        let around = 2.0 * (page.bleed + SLUG);
        Self {
            pages: document.pages().len(),
            trim: (page.width, page.height),
            bleed: page.bleed,
            media: (page.width + around, page.height + around),
            saddle: page.saddle,
            fonts: fonts.into_iter().collect(),
            pictures: placements.0.len(),
            lowest_dpi: lowest,
            color_spaces: color_spaces(print, document),
            screen_bytes: screen.len(),
            print_bytes: print.len(),
        }
    }

    /// The report as a person reads it.
    pub fn to_text(&self) -> String {
        let mut out = String::from("印前检查\n");
        let _ = writeln!(out, "  页数：{} 页（含封面封底）{}", self.pages, if self.pages.is_multiple_of(4) { "，是 4 的倍数" } else { "" });
        let _ = writeln!(out, "  成品尺寸：{}×{} 毫米，出血 {} 毫米", self.trim.0, self.trim.1, self.bleed);
        let _ = writeln!(out, "  印刷文件页面：{}×{} 毫米，含 MediaBox、BleedBox、TrimBox 和裁切线", self.media.0, self.media.1);
        let _ = writeln!(out, "  装订：{}", if self.saddle { "骑马订" } else { "胶装" });
        let _ = writeln!(out, "  字体（均已子集嵌入）：{}", self.fonts.join("、"));
        let lowest = self.lowest_dpi.map_or_else(|| "无".to_owned(), |dpi| format!("{dpi} 像素/英寸"));
        let _ = writeln!(out, "  图片：{} 处，最低分辨率 {lowest}", self.pictures);
        let _ = writeln!(out, "  色彩空间：{}", self.color_spaces.join("、"));
        let megabytes = |bytes: usize| bytes as f64 / 1_048_576.0;
        let _ = writeln!(
            out,
            "  文件：album.pdf {:.1} MB，album-print.pdf {:.1} MB",
            megabytes(self.screen_bytes),
            megabytes(self.print_bytes)
        );
        out
    }
}

/// The colour spaces of the printer's file: black ink by itself, and what its objects name.
fn color_spaces(file: &[u8], document: &PagedDocument) -> Vec<&'static str> {
    let ink = uses_black_ink(document).then_some("DeviceCMYK（文字为单黑）");
    let named = ["DeviceGray", "DeviceRGB", "ICCBased", "CalRGB", "Separation"].into_iter().filter(|name| {
        let needle = format!("/{name}");
        file.windows(needle.len()).any(|window| window == needle.as_bytes())
    });
    ink.into_iter().chain(named).collect()
}
