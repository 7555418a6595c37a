//! Catalog in, website out: every page as bytes by its address below the site's root.
//!
//! 1. [`index`] finds once who belongs to whom, [`templates`] puts the templates together.
//! 2. [`pages`] lists the pages that there are; each is made on its own, on every core.
//! 3. A page is a [`view`] filled into a template; [`body`] gives the texts, [`meta`] what it says to machines.
//! 4. [`assets`] adds what is the same on every site, [`feed`] what is not for people.
//!
//! Nothing here reads files or the clock: pictures were published by [`crate::picture`], attachments are copied by whoever writes the site
//! ([`links::attachment`] says where to).

mod assets;
mod body;
pub(crate) mod color;
mod feed;
mod flower;
pub mod html;
mod index;
pub mod leaf_ring;
pub mod links;
mod meta;
mod pages;
mod qr;
mod templates;
mod text;
mod titles;
mod typography;
mod view;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;
use tera::Value;

use self::index::Relations;
use self::templates::Templates;
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::model::{Block, Catalog, Entry, EntryId, Kind, Slug};
use crate::output::Files;
use crate::picture::PublishedPictures;
use crate::source::SourceText;
use crate::words::Lexicon;

pub use self::assets::{brand_styles, shared_file, workbench_files};
pub use self::view::album::ShownAlbum;
pub use self::view::list::PAGE_SIZE;

/// The name of a brand, or the title of any other entry.
pub fn brand_name(entry: &Entry) -> &str {
    view::name_of(entry)
}

/// What a site is made for.
#[derive(Debug, Clone)]
pub struct SiteOptions {
    /// Who it is for. The catalog was already reduced to what this edition may see.
    pub edition: Edition,
    /// The office's own templates, in place of the program's of the same name: their paths end in `templates/site/NAME`.
    pub templates: Vec<Arc<SourceText>>,
    /// A script at this address below the root reloads the page: for a preview, never for publication.
    pub reload_script: Option<String>,
    /// The album, where the site shows it.
    pub album: Option<ShownAlbum>,
    /// Who cuts the title face down to the characters of the site's titles; without it readers see their own machine's.
    pub title_font: Option<CutTitleFont>,
}

/// Cuts the title face down to some characters; nothing where it has none of them.
pub type CutTitleFont = fn(&BTreeSet<char>) -> Option<TitleFont>;

/// The title face as a file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TitleFont {
    /// An OpenType file.
    pub file: Vec<u8>,
    /// Its licence.
    pub licence: Vec<u8>,
}

impl SiteOptions {
    /// A site for an edition, with the program's own templates.
    pub fn new(edition: Edition) -> Self {
        Self { edition, templates: Vec::new(), reload_script: None, album: None, title_font: None }
    }
}

/// Makes the website.
///
/// # Errors
///
/// - A template of the office replaces nothing, cannot be read, or uses what a page does not have.
pub fn render(catalog: &Catalog, pictures: &PublishedPictures, options: &SiteOptions) -> Result<Files, Diagnostics> {
    let templates = Templates::load(&options.templates)?;
    let site = Site::new(catalog, pictures, options);
    let lexicon = Lexicon::of(catalog);
    let pages = pages::all(&site);
    let shared = Value::from_serializable(&view::shared::SiteView::new(&site));
    let made: Vec<Result<(String, Vec<u8>), Diagnostics>> = pages
        .par_iter()
        .map(|page| {
            let html = templates.render(page.template(), &page.context(&site, &shared))?;
            Ok((page.address(&site), typography::set(&html, &lexicon).into_bytes()))
        })
        .collect();
    let mut files = gathered(made)?;
    add_machine_files(&site, &pages, &mut files);
    for (address, bytes) in assets::embedded() {
        files.insert(address, bytes);
    }
    let mut brand_styles = assets::brand_styles(catalog);
    if let Some(font) = options.title_font.and_then(|cut| cut(&titles::characters(&site, &files))) {
        brand_styles.insert_str(0, assets::TITLE_FACE);
        files.insert(assets::TITLE_FONT.to_owned(), font.file);
        files.insert(assets::TITLE_FONT_LICENCE.to_owned(), font.licence);
    }
    files.insert(assets::BRAND_STYLES.to_owned(), brand_styles.into_bytes());
    Ok(files)
}

/// The page of an entry alone, at its address: for whoever edits it. Nothing where the catalog has no such entry.
///
/// # Errors
///
/// As [`render`].
pub fn render_entry(
    catalog: &Catalog,
    pictures: &PublishedPictures,
    options: &SiteOptions,
    id: &EntryId,
) -> Result<Option<(String, Vec<u8>)>, Diagnostics> {
    let templates = Templates::load(&options.templates)?;
    let site = Site::new(catalog, pictures, options);
    let Some(page) = pages::of_entry(&site, id) else { return Ok(None) };
    let shared = Value::from_serializable(&view::shared::SiteView::new(&site));
    let html = templates.render(page.template(), &page.context(&site, &shared))?;
    Ok(Some((page.address(&site), typography::set(&html, &Lexicon::of(catalog)).into_bytes())))
}

/// The pages, or what went wrong with them: one fault of a template is told once, not once a page.
fn gathered(made: Vec<Result<(String, Vec<u8>), Diagnostics>>) -> Result<Files, Diagnostics> {
    let mut files = Files::new();
    let mut faults: Vec<(String, Diagnostic)> = Vec::new();
    for page in made {
        match page {
            Ok((address, bytes)) => {
                files.insert(address, bytes);
            }
            Err(diagnostics) => faults.extend(diagnostics.iter().map(|diagnostic| (diagnostic.render(), diagnostic.clone()))),
        }
    }
    if faults.is_empty() {
        return Ok(files);
    }
    faults.sort_by(|a, b| a.0.cmp(&b.0));
    faults.dedup_by(|a, b| a.0 == b.0);
    Err(faults.into_iter().map(|(_, diagnostic)| diagnostic).collect())
}

fn add_machine_files(site: &Site<'_>, pages: &[pages::Page], files: &mut Files) {
    let base_url = site.catalog.publication.site.base_url.as_deref();
    if let Some(base_url) = base_url {
        files.insert(links::FEED.to_owned(), feed::atom(site, base_url).into_bytes());
        let mut addresses: Vec<String> = pages.iter().filter(|page| page.is_for_robots()).map(|page| page.address(site)).collect();
        addresses.sort();
        files.insert(links::SITE_MAP.to_owned(), feed::site_map(site, base_url, addresses.iter().map(String::as_str)).into_bytes());
    }
    files.insert(links::ROBOTS.to_owned(), feed::robots(site.options.edition, base_url).into_bytes());
}

/// Everything that pages are made from, found once.
pub(crate) struct Site<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) pictures: &'a PublishedPictures,
    pub(crate) options: &'a SiteOptions,
    pub(crate) relations: Relations<'a>,
    /// The card of each entry, as templates read it.
    pub(crate) cards: Vec<Value>,
    /// 关于本站.
    pub(crate) about: Option<Vec<Block>>,
}

impl<'a> Site<'a> {
    fn new(catalog: &'a Catalog, pictures: &'a PublishedPictures, options: &'a SiteOptions) -> Self {
        let mut site = Self { catalog, pictures, options, relations: Relations::new(catalog), cards: Vec::new(), about: None };
        site.about = catalog.publication.site.about.as_deref().map(|text| body::configured_text(&site, text));
        let card = |position| Value::from_serializable(&view::card::CardView::new(&site, position));
        site.cards = (0..catalog.entries.len()).into_par_iter().map(card).collect();
        site
    }

    /// Whether what is missing is shown as a placeholder.
    pub(crate) fn shows_gaps(&self) -> bool {
        self.options.edition == Edition::Draft
    }

    /// The entry of a kind and a slug.
    pub(crate) fn entry(&self, kind: Kind, slug: &Slug) -> Option<&'a Entry> {
        let position = self.relations.position(&EntryId { kind, slug: slug.clone() })?;
        Some(&self.catalog.entries[position])
    }

    /// Where a file of the publication is on the site, as it stands in a `href`: a picture's largest file, or an attachment.
    pub(crate) fn file_address(&self, path: &str) -> Option<String> {
        if let Some(picture) = self.pictures.get(path) {
            return picture.renditions.last().map(|file| file.path.clone());
        }
        self.catalog.attachments.contains_key(path).then(|| links::encode(&links::attachment(path)))
    }

    /// The cards of some entries, as one value.
    pub(crate) fn cards(&self, positions: impl IntoIterator<Item = usize>) -> Value {
        Value::from(positions.into_iter().map(|position| self.cards[position].clone()).collect::<Vec<Value>>())
    }
}
