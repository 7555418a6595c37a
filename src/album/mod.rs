//! Catalog in, a printed book out: `album.pdf` for the screen, `album-print.pdf` for the printer, pages as pictures for a look.
//!
//! 1. [`geometry`] reads trim, bleed and binding; [`view`] makes the data that the templates see.
//! 2. [`world`] is all that Typst can see: templates, fonts, that data, and stand-ins for the pictures.
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
mod pdf;
mod pictures;
mod qr;
mod templates;
mod view;
mod world;

use std::ops::RangeInclusive;
use std::sync::Arc;

use serde::Serialize;
use typst_layout::PagedDocument;

use self::edition::Target;
use self::pictures::{Placement, Placements};
use self::view::{Book, PageView};
use self::world::AlbumWorld;
use crate::content::{Catalog, Edition, EntryId};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::SourceText;

pub use check::Preflight;

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
}

impl AlbumOptions {
    /// An album for an edition, with the program's own templates.
    pub fn new(edition: Edition) -> Self {
        Self { edition, design: None, templates: Vec::new(), fonts: Vec::new(), base_url: None }
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
    /// What was noticed; none of it an error.
    pub diagnostics: Diagnostics,
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

/// Makes both files.
///
/// # Errors
///
/// - A template of the office is wrong, or replaces nothing.
/// - A character that no font has, or a picture that cannot be read.
/// - The trim, the binding or the design is not one that exists.
pub fn render(catalog: &Catalog, options: &AlbumOptions) -> Result<Album, Diagnostics> {
    let layout = Layout::new(catalog, options)?;
    let (screen, print) = (layout.pdf(Target::Screen)?, layout.pdf(Target::Print)?);
    let preflight = Preflight::new(catalog, &layout.document, &layout.page, &layout.placements, &screen, &print);
    let mut diagnostics = layout.diagnostics;
    diagnostics.sort();
    Ok(Album { screen, print, preflight, diagnostics })
}

/// Makes pages as pictures, this many pixels to the inch.
///
/// # Errors
///
/// - Like [`render`], and when the pages do not exist.
pub fn pages_png(catalog: &Catalog, options: &AlbumOptions, pages: &Pages, dpi: f64) -> Result<Vec<PagePng>, Diagnostics> {
    let layout = Layout::new(catalog, options)?;
    let numbers = layout.numbers(pages)?;
    layout.png(&numbers, dpi)
}

/// The book, laid out, before it has pictures.
struct Layout<'a> {
    catalog: &'a Catalog,
    page: PageView,
    document: PagedDocument,
    placements: Placements,
    diagnostics: Diagnostics,
}

impl<'a> Layout<'a> {
    fn new(catalog: &'a Catalog, options: &AlbumOptions) -> Result<Self, Diagnostics> {
        let page = geometry::page(&catalog.publication.album)?;
        let design = design(catalog, options)?;
        let book = Book::new(catalog, options, page, &design);
        let world = AlbumWorld::new(catalog, &book, &options.templates, &options.fonts)?;
        let document = world.compile()?;
        // What Typst remembers of this layout serves nobody any more.
        typst::comemo::evict(0);
        let mut errors = check::missing_glyphs(catalog, &document);
        let placements = Placements::of(&document);
        let mut diagnostics = check::low_resolution(catalog, &placements);
        diagnostics.append(check::uneven_leaves(catalog, &document));
        if errors.has_errors() {
            errors.append(diagnostics);
            errors.sort();
            return Err(errors);
        }
        Ok(Self { catalog, page, document, placements, diagnostics })
    }

    fn pdf(&self, target: Target) -> Result<Vec<u8>, Diagnostics> {
        let made = pictures::make(self.catalog, &self.placements.sizes(), target.dpi(), target.quality())?;
        let document = edition::dress(&self.document, target, self.page.bleed, &made);
        let written = edition::export(&document, target, &self.catalog.publication)?;
        typst::comemo::evict(0);
        pdf::finish(&written, &made, target, self.page.bleed)
    }

    fn png(&self, numbers: &[usize], dpi: f64) -> Result<Vec<PagePng>, Diagnostics> {
        let wanted: Vec<&Placement> = self.placements.0.iter().filter(|placement| numbers.contains(&placement.page)).collect();
        let made = pictures::make(self.catalog, &pictures::sizes(wanted), dpi, Target::Screen.quality())?;
        numbers.iter().map(|number| edition::page_png(&self.document, *number, dpi, &made)).collect()
    }

    /// The numbers of the wanted pages, from 1.
    fn numbers(&self, pages: &Pages) -> Result<Vec<usize>, Diagnostics> {
        let count = self.document.pages().len();
        let numbers: Vec<usize> = match pages {
            Pages::All => (1..=count).collect(),
            Pages::Range(range) => range.clone().filter(|number| (1..=count).contains(number)).collect(),
            Pages::Entry(id) => check::pages_of(&self.document, id).collect(),
        };
        if numbers.is_empty() {
            let message = match pages {
                Pages::Entry(id) => format!("画册里没有条目「{id}」"),
                _ => format!("画册只有 {count} 页"),
            };
            return Err(Diagnostic::error("album/no-page", message).hint("页码从 1 数起，封面是第 1 页").into());
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
    Err(Diagnostic::error("album/design", message).in_file("publication.yaml").hint(format!("可以用：{}", DESIGNS.join("、"))).into())
}

/// Serialises a view; views hold nothing that JSON cannot say.
fn to_json(view: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(view).expect("a view has string keys only")
}
