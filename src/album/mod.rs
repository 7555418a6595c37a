//! Catalog in, a printed book out: `album.pdf` for the screen, `album-print.pdf` for the printer, pages as pictures for a look.
//!
//! 1. [`geometry`] reads trim, bleed and binding; [`view`] makes the data that the templates see.
//! 2. [`typeset`] lays it out and leaves out what is beyond the [`limits`], or what Typst refuses; [`world`] is all that Typst can see: templates, fonts, that data, and stand-ins for the pictures.
//! 3. [`check`] looks at what was laid out: characters without a glyph, pictures too small, leaves of unequal length.
//! 4. [`pictures`] makes every picture in the size at which it was placed; [`edition`] gives the layout its screen or press form.
//! 5. [`pdf`] puts the pictures into the file that Typst wrote, and the boxes that a printer reads.
//!
//! The layout is made once. It knows the proportions of pictures, not their pixels, so that a hundred pages stay small in memory.
//! An entry can run no code: its words are data, and the world holds nothing beyond what is listed above.

mod check;
mod edition;
mod fonts;
mod geometry;
mod items;
mod left_out;
mod limits;
mod pdf;
mod pictures;
mod qr;
pub(crate) mod rules;
mod templates;
mod typeset;
mod view;
mod web_font;
mod world;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;
use typst_layout::PagedDocument;

use self::edition::Target;
use self::pictures::{MadePictures, Placement, Placements, Rendition};
use self::typeset::{Typeset, Typesetter};
use self::view::PageView;
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::model::{Catalog, EntryId};
use crate::picture::PictureCache;
use crate::source::SourceText;

use self::check::PageIndex;
pub use check::Preflight;
pub use web_font::{WebFont, title_font};

/// The designs that come with the program.
pub const DESIGNS: [&str; 2] = ["lotus", "ink"];

/// How the album is made.
#[derive(Debug, Clone)]
pub struct AlbumOptions {
    /// Who it is for. The catalog was already reduced to what this edition may see.
    pub edition: Edition,
    /// A design in place of the one that `publication.yaml` names.
    pub design: Option<String>,
    /// The office's own templates, in place of the program's of the same name: their paths end in `templates/album/NAME`.
    pub templates: Vec<Arc<SourceText>>,
    /// The bytes of the office's own fonts; templates name them by family.
    pub fonts: Vec<Vec<u8>>,
    /// The address that QR codes begin with, in place of the site's.
    pub base_url: Option<String>,
    /// Pages as pictures are wanted too, of this many pixels to the inch.
    pub page_dpi: Option<f64>,
    /// What is known of the pictures; it changes how long an album takes, never what comes out.
    pub cache: PictureCache,
}

impl AlbumOptions {
    /// An album for an edition, with the program's own templates.
    pub fn new(edition: Edition) -> Self {
        Self {
            edition,
            design: None,
            templates: Vec::new(),
            fonts: Vec::new(),
            base_url: None,
            page_dpi: None,
            cache: PictureCache::none(),
        }
    }
}

/// A finished album.
#[derive(Debug)]
pub struct Album {
    /// `album.pdf`.
    pub screen: Vec<u8>,
    /// `album-print.pdf`.
    pub print: Vec<u8>,
    /// What a printer asks.
    pub preflight: Preflight,
    /// Every page as a picture, in order; none where they were not asked for.
    pub pages: Vec<PageJpeg>,
    /// The parts of the book and where they begin: a name and a page, from 1.
    pub parts: Vec<(String, usize)>,
    /// The diagnostics; an error among it forbids the public edition.
    pub diagnostics: Diagnostics,
}

/// A page as a picture for the site.
#[derive(Debug)]
pub struct PageJpeg {
    /// Its number, from 1.
    pub number: usize,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The file.
    pub jpeg: Vec<u8>,
}

/// A page as a picture.
#[derive(Debug)]
pub struct PagePng {
    /// Its number, from 1.
    pub number: usize,
    /// The file.
    pub png: Vec<u8>,
}

/// Which pages are wanted.
#[derive(Debug, Clone)]
pub enum Pages {
    /// All of them.
    All,
    /// From one number to another, from 1.
    Range(RangeInclusive<usize>),
    /// Those of one entry.
    Entry(EntryId),
}

/// Makes both files, and the pages as pictures where they are wanted. A character that no font has and a picture too small for its place
/// are among the diagnostics of the finished album: whoever publishes it decides.
///
/// # Errors
///
/// - A template of the office is wrong, or replaces nothing.
/// - A picture that cannot be read.
/// - The trim, the binding or the design is not one that exists.
pub fn render(catalog: &Catalog, options: &AlbumOptions) -> Result<Album, Diagnostics> {
    let layout = Layout::new(catalog, options)?;
    let (screen, print, pages) = match layout.files(options.page_dpi) {
        Ok(files) => files,
        Err(mut refused) => {
            refused.append(layout.diagnostics);
            return Err(refused);
        }
    };
    let preflight = Preflight::new(catalog, &layout.document, &layout.page, &layout.placements, &screen, &print);
    let parts = check::parts(&layout.document);
    let mut diagnostics = layout.diagnostics;
    diagnostics.sort();
    Ok(Album { screen, print, preflight, pages, parts, diagnostics })
}

/// What is wrong with an album, without making it.
pub fn inspect(catalog: &Catalog, options: &AlbumOptions) -> Diagnostics {
    rehearse(catalog, options).map_or_else(|diagnostics| diagnostics, |album| album.diagnostics)
}

/// Makes an album as [`render`] does, but with stand-ins for its pictures and empty files for its pages and the printer: what is wrong with
/// it is what [`render`] would say, for a fraction of the time.
///
/// # Errors
///
/// - Like [`render`], apart from pictures: whoever loads the catalog has decoded those.
pub fn rehearse(catalog: &Catalog, options: &AlbumOptions) -> Result<Album, Diagnostics> {
    let layout = Layout::new(catalog, options)?;
    let screen = match layout.written(Target::Screen, &BTreeMap::new()) {
        Ok(screen) => screen,
        Err(mut refused) => {
            refused.append(layout.diagnostics);
            return Err(refused);
        }
    };
    let pages = options.page_dpi.map(|dpi| layout.empty_pages(dpi)).unwrap_or_default();
    let preflight = Preflight::new(catalog, &layout.document, &layout.page, &layout.placements, &screen, &[]);
    let parts = check::parts(&layout.document);
    Ok(Album { screen, print: Vec::new(), preflight, pages, parts, diagnostics: layout.diagnostics })
}

/// Makes pages as pictures, this many pixels to the inch, and says what is wrong on them.
///
/// # Errors
///
/// - Like [`render`], and when the pages do not exist.
pub fn pages_png(catalog: &Catalog, options: &AlbumOptions, pages: &Pages, dpi: f64) -> Result<(Vec<PagePng>, Diagnostics), Diagnostics> {
    let layout = Layout::new(catalog, options)?;
    let numbers = layout.numbers(pages)?;
    Ok((layout.png(&numbers, dpi)?, layout.noticed_on(&numbers)))
}

/// Makes one file of single pages, as a screen shows them, and says what is wrong on them.
///
/// # Errors
///
/// - Like [`render`], and when the pages do not exist.
pub fn pages_pdf(catalog: &Catalog, options: &AlbumOptions, pages: &Pages) -> Result<(Vec<u8>, Diagnostics), Diagnostics> {
    let layout = Layout::new(catalog, options)?;
    let numbers = layout.numbers(pages)?;
    let target = Target::Excerpt { first: numbers[0], last: numbers[numbers.len() - 1] };
    Ok((layout.pdf(target, &layout.pictures(target)?)?, layout.noticed_on(&numbers)))
}

/// Makes the proof copy (校样): A4, each entry in one column with numbered lines, its id and file above it, and room to write beside it.
///
/// # Errors
///
/// - Like [`render`].
pub fn proof(catalog: &Catalog, options: &AlbumOptions) -> Result<Vec<u8>, Diagnostics> {
    let page = PageView { width: 210.0, height: 297.0, bleed: 0.0, saddle: false };
    let layout = Layout::of(catalog, options, page, templates::PROOF)?;
    layout.pdf(Target::Proof, &layout.pictures(Target::Proof)?)
}

/// The file for the screen, the one for the printer, and the pages as pictures.
type AlbumFiles = (Vec<u8>, Vec<u8>, Vec<PageJpeg>);

/// The book, laid out, before it has pictures.
struct Layout<'a> {
    catalog: &'a Catalog,
    cache: PictureCache,
    page: PageView,
    document: PagedDocument,
    placements: Placements,
    /// Every character has a glyph.
    is_readable: bool,
    diagnostics: Diagnostics,
}

impl<'a> Layout<'a> {
    fn new(catalog: &'a Catalog, options: &AlbumOptions) -> Result<Self, Diagnostics> {
        let page = geometry::page(&catalog.publication.album)?;
        let mut unfinished = check::missing_leaves(catalog, options.edition);
        unfinished.append(check::imprint(catalog));
        let mut layout = match Self::of(catalog, options, page, templates::ALBUM) {
            Ok(layout) => layout,
            Err(mut refused) => {
                refused.append(unfinished);
                return Err(refused);
            }
        };
        layout.diagnostics.append(unfinished);
        layout.diagnostics.append(check::low_resolution(catalog, &layout.placements));
        layout.diagnostics.append(check::uneven_leaves(catalog, &layout.document));
        layout.diagnostics = layout.diagnostics.in_edition(options.edition);
        Ok(layout)
    }

    /// Lays a book out from one of the templates that begin one.
    fn of(catalog: &'a Catalog, options: &AlbumOptions, page: PageView, main: &'static str) -> Result<Self, Diagnostics> {
        let design = design(catalog, options)?;
        let typesetter = Typesetter { catalog, options, page, design: &design, main };
        let Typeset { world, document, mut diagnostics } = typesetter.typeset()?;
        // What Typst remembers of this layout serves nobody any more.
        typst::comemo::evict(0);
        diagnostics.append(world.missing_families(catalog));
        let missing = check::missing_glyphs(catalog, &document, &|_| true);
        let is_readable = missing.is_empty();
        diagnostics.append(missing);
        let placements = Placements::of(&document);
        let cache = options.cache.clone();
        Ok(Self { catalog, cache, page, document, placements, is_readable, diagnostics })
    }

    /// What is wrong on some pages; whoever looks at a few is not asked about the others.
    fn noticed_on(&self, numbers: &[usize]) -> Diagnostics {
        let is_asked = |page: usize| numbers.contains(&page);
        let mut new_diagnostics = check::missing_glyphs(self.catalog, &self.document, &is_asked);
        new_diagnostics.append(check::low_resolution(self.catalog, &self.placements.on(&is_asked)));
        new_diagnostics
    }

    /// The pictures of the pages that a target shows.
    fn pictures(&self, target: Target) -> Result<MadePictures, Diagnostics> {
        let shown = self.placements.0.iter().filter(|placement| target.shows(placement.page));
        let [made] = pictures::make(self.catalog, &pictures::sizes(shown), [target.rendition()], &self.cache)?;
        Ok(made)
    }

    fn pdf(&self, target: Target, made: &MadePictures) -> Result<Vec<u8>, Diagnostics> {
        pdf::finish(&self.written(target, made)?, made, target, self.page.bleed)
    }

    /// The file as Typst writes it.
    fn written(&self, target: Target, made: &MadePictures) -> Result<Vec<u8>, Diagnostics> {
        let document = edition::apply_target(&self.document, target, self.page.bleed, made);
        let written = edition::export(&document, target, self.is_readable, &self.catalog.publication);
        typst::comemo::evict(0);
        written
    }

    /// Pages without what is on them.
    fn empty_pages(&self, dpi: f64) -> Vec<PageJpeg> {
        let pixels = |length: typst::layout::Abs| (length.to_inches() * dpi).round().max(1.0) as u32;
        let sizes = self.document.pages().iter().map(|page| (pixels(page.frame.width()), pixels(page.frame.height())));
        sizes.enumerate().map(|(index, (width, height))| PageJpeg { number: index + 1, width, height, jpeg: Vec::new() }).collect()
    }

    /// Everything that is made of the layout; pages as pictures only where they are wanted.
    fn files(&self, page_dpi: Option<f64>) -> Result<AlbumFiles, Diagnostics> {
        let renditions = [Target::Screen, Target::Print].map(Target::rendition);
        let [made, made_for_print] = pictures::make(self.catalog, &pictures::sizes(&self.placements.0), renditions, &self.cache)?;
        let screen = self.pdf(Target::Screen, &made)?;
        let pages = page_dpi.map(|dpi| self.jpegs(dpi, &made)).transpose()?.unwrap_or_default();
        drop(made);
        let print = self.pdf(Target::Print, &made_for_print)?;
        Ok((screen, print, pages))
    }

    fn png(&self, numbers: &[usize], dpi: f64) -> Result<Vec<PagePng>, Diagnostics> {
        let wanted: Vec<&Placement> = self.placements.0.iter().filter(|placement| numbers.contains(&placement.page)).collect();
        let rendition = Rendition { dpi, ..Target::Screen.rendition() };
        let [made] = pictures::make(self.catalog, &pictures::sizes(wanted), [rendition], &self.cache)?;
        numbers.iter().map(|number| edition::page_png(&self.document, *number, dpi, &made)).collect()
    }

    fn jpegs(&self, dpi: f64, made: &MadePictures) -> Result<Vec<PageJpeg>, Diagnostics> {
        (1..=self.document.pages().len()).into_par_iter().map(|number| edition::page_jpeg(&self.document, number, dpi, made)).collect()
    }

    /// The numbers of the wanted pages, from 1.
    fn numbers(&self, pages: &Pages) -> Result<Vec<usize>, Diagnostics> {
        let count = self.document.pages().len();
        let numbers: Vec<usize> = match pages {
            Pages::All => (1..=count).collect(),
            Pages::Range(range) => range.clone().filter(|number| (1..=count).contains(number)).collect(),
            Pages::Entry(id) => PageIndex::of(&self.document).pages_of(id).collect(),
        };
        if numbers.is_empty() {
            let message = match pages {
                Pages::Entry(id) => format!("画册里没有条目「{id}」"),
                _ => format!("画册只有 {count} 页"),
            };
            return Err(Diagnostic::new(&rules::ALBUM_NO_PAGE, message).hint("页码从 1 数起，封面是第 1 页").into());
        }
        Ok(numbers)
    }
}

/// The design that was asked for.
fn design(catalog: &Catalog, options: &AlbumOptions) -> Result<String, Diagnostics> {
    let asked = options.design.as_deref().or(catalog.publication.album.design.as_deref()).unwrap_or(DESIGNS[0]);
    let own = options.templates.iter().any(|source| source.path.ends_with("templates/album/designs.typ"));
    if own || DESIGNS.contains(&asked) {
        return Ok(asked.to_owned());
    }
    let message = format!("没有叫「{asked}」的画册设计");
    Err(Diagnostic::new(&rules::ALBUM_DESIGN, message).in_file("publication.yaml").hint(format!("可以用：{}", DESIGNS.join("、"))).into())
}

/// Serialises a view; views hold nothing that JSON cannot say.
fn to_json(view: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(view).expect("a view has string keys only")
}
