//! One layout, dressed for the screen or for the press, and exported.
//!
//! - On the screen there is no bleed; the file is tagged for PDF/UA-1.
//! - For the press there is bleed, with crop marks outside it, and neutral text is black ink alone.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Smart};
use typst::layout::{Abs, Frame, FrameItem, PageRanges, Point, Sides};
use typst::utils::Scalar;
use typst::visualize::{Cmyk, Color, ExchangeFormat, FixedStroke, Geometry, Image, Paint, ProcessColor, RasterImage};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use super::items;
use super::pdf::placeholder_jpeg;
use super::pictures::{Made, Rendition, number_of};
use super::{PageJpeg, PagePng};
use crate::album::rules;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Publication;
use crate::picture::pixels::Pixels;

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    /// To be read on a screen.
    Screen,
    /// For the printer.
    Print,
    /// Some pages (from 1) of the screen edition.
    Excerpt {
        /// The first of them.
        first: usize,
        /// The last of them.
        last: usize,
    },
    /// To be printed in the office, read and written on.
    Proof,
}

impl Target {
    /// How its pictures are made.
    pub(crate) fn rendition(self) -> Rendition {
        match self {
            // A little above the 300 that a press can show, for the screening.
            Target::Print => Rendition { dpi: 350.0, quality: 92, keeps_originals: true },
            Target::Screen | Target::Excerpt { .. } | Target::Proof => Rendition { dpi: 150.0, quality: 78, keeps_originals: false },
        }
    }

    /// Whether it has a page (from 1) of the layout.
    pub(crate) fn shows(self, page: usize) -> bool {
        match self {
            Target::Excerpt { first, last } => (first..=last).contains(&page),
            Target::Screen | Target::Print | Target::Proof => true,
        }
    }
}

/// Room outside the bleed for crop marks, in millimetres.
pub(crate) const SLUG: f64 = 8.0;
/// The length of a crop mark and its distance from the bleed, in millimetres.
const MARK: f64 = 6.0;
const MARK_GAP: f64 = 1.0;

/// The layout for a target. Pictures are still stand-ins where [`super::pdf`] puts the real ones in.
pub(crate) fn apply_target(document: &PagedDocument, target: Target, bleed: f64, made: &BTreeMap<usize, Made>) -> PagedDocument {
    let mut info = typst::model::Document::info(document).clone();
    info.date = Smart::Custom(None);
    let pages = document.pages().iter().map(|page| dress_page(page, target, bleed, made)).collect();
    PagedDocument::new(pages, info)
}

fn dress_page(page: &Page, target: Target, bleed: f64, made: &BTreeMap<usize, Made>) -> Page {
    let mut page = page.clone();
    change(&mut page.frame, &mut |item| {
        if let FrameItem::Image(image, ..) = item {
            put_in(image, made, |number, one| if one.is_jpeg { placeholder_jpeg(number) } else { Bytes::new(one.bytes.clone()) });
        }
        if target == Target::Print {
            blacken(item);
        }
    });
    match target {
        Target::Screen | Target::Excerpt { .. } | Target::Proof => page.bleed = Sides::splat(Abs::zero()),
        Target::Print => {
            page.bleed = Sides::splat(Abs::mm(bleed + SLUG));
            push_crop_marks(&mut page.frame, bleed);
        }
    }
    page
}

/// Shows every item of a frame to a function that may change it.
fn change(frame: &mut Frame, with: &mut dyn FnMut(&mut FrameItem)) {
    frame.retain(|item| {
        if let FrameItem::Group(group) = item {
            change(&mut group.frame, with);
        }
        with(item);
        true
    });
}

/// Puts a picture in the place of its stand-in.
fn put_in(image: &mut Image, made: &BTreeMap<usize, Made>, bytes: impl Fn(usize, &Made) -> Bytes) {
    let Some(number) = number_of(image) else { return };
    let Some(one) = made.get(&number) else { return };
    let format = if one.is_jpeg { ExchangeFormat::Jpg } else { ExchangeFormat::Png };
    if let Ok(raster) = RasterImage::plain(bytes(number, one), format) {
        *image = Image::new(raster, image.alt().map(Into::into), image.scaling());
    }
}

/// Makes text that has no colour black ink alone: four inks one over the other never fit exactly, and small type blurs.
fn blacken(item: &mut FrameItem) {
    match item {
        FrameItem::Text(text) => blacken_paint(&mut text.fill),
        FrameItem::Shape(shape, _) => {
            if let Some(fill) = &mut shape.fill
                && is_black(fill)
            {
                blacken_paint(fill);
            }
        }
        _ => {}
    }
}

/// Whether some text of a layout becomes black ink alone in the printer's file.
pub(crate) fn uses_black_ink(document: &PagedDocument) -> bool {
    let mut found = false;
    items::visit(document, &mut |_, item| {
        found |= matches!(item, FrameItem::Text(text) if neutral_lightness(&text.fill).is_some());
    });
    found
}

/// Darker than this is meant to be black.
const BLACK_BELOW: f32 = 0.25;
/// Channels closer than this have no colour.
const NEUTRAL: f32 = 0.08;

fn neutral_lightness(paint: &Paint) -> Option<f32> {
    let Paint::Solid(color) = paint else { return None };
    let rgb = color.to_rgb();
    let (least, most) = (rgb.red.min(rgb.green).min(rgb.blue), rgb.red.max(rgb.green).max(rgb.blue));
    (most - least < NEUTRAL && rgb.alpha >= 1.0).then_some((least + most) / 2.0)
}

fn is_black(paint: &Paint) -> bool {
    neutral_lightness(paint).is_some_and(|lightness| lightness < BLACK_BELOW)
}

fn blacken_paint(paint: &mut Paint) {
    if let Some(lightness) = neutral_lightness(paint) {
        let k = if lightness < BLACK_BELOW { 1.0 } else { 1.0 - lightness };
        *paint = Paint::Solid(Color::Process(ProcessColor::Cmyk(Cmyk { c: 0.0, m: 0.0, y: 0.0, k })));
    }
}

/// Two marks at each corner, outside the bleed, in all four inks so that every plate shows them.
fn push_crop_marks(frame: &mut Frame, bleed: f64) {
    let registration = Color::Process(ProcessColor::Cmyk(Cmyk { c: 1.0, m: 1.0, y: 1.0, k: 1.0 }));
    let stroke = FixedStroke::from_pair(registration, Abs::pt(0.25));
    let (near, length) = (Abs::mm(bleed + MARK_GAP), Abs::mm(MARK));
    let size = frame.size();
    for (x, outward) in [(Abs::zero(), -1.0), (size.x, 1.0)] {
        for y in [Abs::zero(), size.y] {
            let line = Geometry::Line(Point::with_x(length * outward)).stroked(stroke.clone());
            frame.push(Point::new(x + near * outward, y), FrameItem::Shape(line, typst::syntax::Span::detached()));
        }
    }
    for (y, outward) in [(Abs::zero(), -1.0), (size.y, 1.0)] {
        for x in [Abs::zero(), size.x] {
            let line = Geometry::Line(Point::with_y(length * outward)).stroked(stroke.clone());
            frame.push(Point::new(x, y + near * outward), FrameItem::Shape(line, typst::syntax::Span::detached()));
        }
    }
}

/// The file that Typst writes.
pub(crate) fn export(
    document: &PagedDocument,
    target: Target,
    is_readable: bool,
    publication: &Publication,
) -> Result<Vec<u8>, Diagnostics> {
    let standards: &[PdfStandard] = match target {
        // The standard refuses a character without a glyph; a draft is for seeing where it stands.
        Target::Screen if is_readable => &[PdfStandard::Ua_1],
        Target::Screen | Target::Print | Target::Excerpt { .. } | Target::Proof => &[],
    };
    let page_ranges = match target {
        Target::Excerpt { first, last } => Some(PageRanges::new(vec![NonZeroUsize::new(first)..=NonZeroUsize::new(last)])),
        _ => None,
    };
    let options = PdfOptions {
        ident: Smart::Custom(format!("{} {:?}", publication.title, target)),
        creator: Smart::Custom(Some(concat!("qinglian ", env!("CARGO_PKG_VERSION")).into())),
        timestamp: None,
        page_ranges,
        standards: PdfStandards::new(standards).map_err(|error| internal(error.message()))?,
        tagged: target == Target::Screen,
        pretty: false,
    };
    typst_pdf::pdf(document, &options).map_err(|errors| errors.iter().map(refused).collect())
}

/// What PDF/UA refuses has its cause in a template: an office sees it only when it changed one.
fn refused(error: &SourceDiagnostic) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(&rules::ALBUM_EXPORT, format!("画册不能导出为 PDF：{}", error.message));
    for hint in &error.hints {
        diagnostic = diagnostic.hint(hint.v.to_string());
    }
    diagnostic
}

/// A mistake of ours.
pub(crate) fn internal(what: &str) -> Diagnostic {
    Diagnostic::new(&rules::ALBUM_INTERNAL, format!("画册程序内部出错：{what}")).hint("这是程序的问题，请把这段话和资料文件夹发给开发者")
}

/// One page (from 1) as a picture.
pub(crate) fn page_png(document: &PagedDocument, number: usize, dpi: f64, made: &BTreeMap<usize, Made>) -> Result<PagePng, Diagnostics> {
    let png = page_pixels(document, number, dpi, made)?.encode_png().map_err(|_| internal("页面图片无法编码"))?;
    Ok(PagePng { number, png })
}

/// One page (from 1) as a picture for the site.
pub(crate) fn page_jpeg(document: &PagedDocument, number: usize, dpi: f64, made: &BTreeMap<usize, Made>) -> Result<PageJpeg, Diagnostics> {
    let pixels = page_pixels(document, number, dpi, made)?;
    let jpeg = pixels.encode_jpeg(Target::Screen.rendition().quality).map_err(|_| internal("页面图片无法编码"))?;
    Ok(PageJpeg { number, width: pixels.width(), height: pixels.height(), jpeg })
}

fn page_pixels(document: &PagedDocument, number: usize, dpi: f64, made: &BTreeMap<usize, Made>) -> Result<Pixels, Diagnostics> {
    let mut page = document.pages()[number - 1].clone();
    page.bleed = Sides::splat(Abs::zero());
    change(&mut page.frame, &mut |item| {
        if let FrameItem::Image(image, ..) = item {
            put_in(image, made, |_, one| Bytes::new(one.bytes.clone()));
        }
    });
    let pixmap = typst_render::render(&page, &RenderOptions { pixel_per_pt: Scalar::new(dpi / 72.0), render_bleed: false });
    let opaque: Vec<u8> = pixmap.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    Pixels::opaque(pixmap.width(), pixmap.height(), opaque).map_err(|_| internal("页面图片大小不对").into())
}
