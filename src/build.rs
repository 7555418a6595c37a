//! The pipeline below the commands: a folder in, the files of a site and the album out. Nothing here writes, prints or asks the time.
//!
//! 1. [`crate::load::load()`] reads the publication; [`Catalog::for_edition`] takes out what must not be seen.
//! 2. [`crate::picture::publish`] makes the pictures, [`crate::site::render`] the pages.
//! 3. [`crate::album::render`] makes the book; the site shows it where the edition may.
//! 4. [`crate::search::index()`] makes the index of [`crate::documents::documents`].

mod fonts;
mod input;
mod own;
mod preview;

use std::cell::Cell;
use std::ops::ControlFlow;
use std::sync::Arc;

use jiff::civil::Date;

use crate::album::{self, Album, AlbumOptions};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::documents::{documents, index_options};
use crate::edition::Edition;
use crate::load;
use crate::model::Catalog;
use crate::output::Files;
use crate::picture::{self, PictureCache, PublishedPictures};
use crate::review;
use crate::rules::{self, Checker, placeholder};
use crate::search;
use crate::search::format::ROOT;
use crate::site::{self, ShownAlbum, SiteOptions, links};
use crate::source::{SOURCE_UNREADABLE, SourceFolder, SourceText, io_reason};

pub use self::input::Input;
use self::own::{own_files, read_font, read_template};
pub use self::preview::{AlbumTrial, Preview, PreviewRequest, entry_page, preview_album, proof};

/// What to build, and for whom.
#[derive(Debug, Clone)]
pub struct Request {
    /// The publication.
    pub publication: Input,
    /// Who the outputs are for.
    pub edition: Edition,
    /// The site is wanted.
    pub site: bool,
    /// The album is wanted: its files, and its pages on the site.
    pub album: bool,
    /// The day on which waivers are judged; without one none has expired.
    pub today: Option<Date>,
    /// The address of a script that reloads the page, for a preview.
    pub reload_script: Option<String>,
}

/// What came of a build.
#[derive(Debug, Default)]
pub struct Built {
    /// The files of the site by their path below its root; nothing when an error forbids the edition.
    pub site: Option<Files>,
    /// The album; nothing when it was not asked for, or an error forbids the edition.
    pub album: Option<Album>,
    /// How many entries the edition has.
    pub entries: usize,
    /// The short title of the publication; empty where it could not be read.
    pub short_title: String,
    /// Every diagnostic.
    pub diagnostics: Diagnostics,
}

/// A step of a build, for whoever shows the progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The publication is read.
    Load,
    /// Pictures are made.
    Pictures,
    /// The album is set.
    Album,
    /// The index is made.
    Index,
    /// Pages are made.
    Pages,
}

impl Step {
    /// What a person who waits reads.
    pub fn label(self) -> &'static str {
        match self {
            Step::Load => "读取条目",
            Step::Pictures => "处理图片",
            Step::Album => "排印画册",
            Step::Index => "编制索引",
            Step::Pages => "生成网页",
        }
    }
}

/// Builds what is wanted of a publication. The public edition refuses while an error stands; the others build what could be read.
pub fn build(request: &Request, cache: &PictureCache, progress: &dyn Fn(Step)) -> Built {
    let goes_on = |step| {
        progress(step);
        ControlFlow::Continue(())
    };
    build_unless_stopped(request, cache, &goes_on).unwrap_or_default()
}

/// The same for somebody who may change his mind: before each step he is asked, and once he says [`ControlFlow::Break`] there is nothing.
pub fn build_unless_stopped(request: &Request, cache: &PictureCache, progress: &dyn Fn(Step) -> ControlFlow<()>) -> Option<Built> {
    let work = Work {
        publication: &request.publication,
        edition: request.edition,
        today: request.today,
        site: if request.site { WantedSite::Made } else { WantedSite::None },
        album: request.album,
        keeps_whole: false,
        is_rehearsal: false,
        reload_script: request.reload_script.clone(),
        cache,
        progress,
        is_stopped: Cell::new(false),
    };
    let (made, is_stopped) = work.make();
    if is_stopped {
        return None;
    }
    let Some(catalog) = made.catalog else { return Some(Built { diagnostics: made.diagnostics, ..Built::default() }) };
    let refused = refuses(request.edition, &made.diagnostics);
    Some(Built {
        site: made.site.filter(|_| !refused),
        album: made.album.filter(|_| !refused),
        entries: catalog.entries.len(),
        short_title: catalog.publication.short_title,
        diagnostics: made.diagnostics,
    })
}

/// What is to be made for an edition, in earnest or to see what would come of it. `build` and `check` go the same way, so that one tells
/// what the other would.
struct Work<'a> {
    publication: &'a Input,
    edition: Edition,
    today: Option<Date>,
    site: WantedSite<'a>,
    album: bool,
    /// The publication is kept as it was loaded.
    keeps_whole: bool,
    /// Nothing is kept: pictures need not be encoded, nor pages drawn.
    is_rehearsal: bool,
    reload_script: Option<String>,
    cache: &'a PictureCache,
    progress: &'a dyn Fn(Step) -> ControlFlow<()>,
    /// Whoever waits does not want it any more.
    is_stopped: Cell<bool>,
}

/// Whether a site is wanted.
enum WantedSite<'a> {
    None,
    Made,
    /// One that was made before is looked at in its place.
    Given(&'a Files),
}

/// What was made, and every diagnostic.
#[derive(Default)]
struct Made {
    /// What the edition may show; nothing where the publication could not be read.
    catalog: Option<Catalog>,
    whole: Option<Whole>,
    site: Option<Files>,
    album: Option<Album>,
    diagnostics: Diagnostics,
}

/// The diagnostics.
#[derive(Default)]
struct Collected {
    diagnostics: Diagnostics,
    /// That because of which something could not be made.
    failures: Diagnostics,
}

impl Work<'_> {
    /// Whether a step is to be done.
    fn begins(&self, step: Step) -> bool {
        if !self.is_stopped.get() {
            self.is_stopped.set((self.progress)(step).is_break());
        }
        !self.is_stopped.get()
    }

    /// What was made, and whether it was stopped meanwhile: then it is not whole.
    fn make(mut self) -> (Made, bool) {
        if !self.begins(Step::Load) {
            return (Made::default(), true);
        }
        let Checked { catalog, whole, overrides, checker, mut diagnostics } = self.read();
        let Some((catalog, mut checker)) = catalog.zip(checker) else {
            return (Made { diagnostics: rules::settle_unread(diagnostics, self.edition), ..Made::default() }, false);
        };
        // What is refused already is not made, but preview through: everything is told at once.
        self.is_rehearsal |= refuses(self.edition, &diagnostics);
        let mut collected = Collected::default();
        let mut album = self.album.then(|| self.album(&catalog, &overrides, &mut collected)).flatten();
        let site = match self.site {
            WantedSite::None => None,
            WantedSite::Given(files) => {
                collected.diagnostics.append(checker.site(&catalog, files));
                None
            }
            WantedSite::Made => {
                let shown = album.as_mut().filter(|_| shows_album(&catalog, self.edition)).map(shown_album);
                let site = self.site(&catalog, overrides.site, shown, &mut collected);
                site.inspect(|files| collected.diagnostics.append(checker.site(&catalog, files)))
            }
        };
        diagnostics.append(checker.judge(catalog.located(collected.diagnostics)));
        diagnostics.append(checker.judge_failure(catalog.located(collected.failures)));
        diagnostics.append(checker.finish());
        let diagnostics = checker.settle(diagnostics, &catalog);
        (Made { catalog: Some(catalog), whole, site, album, diagnostics }, self.is_stopped.get())
    }

    /// The publication as the edition may show it, with every diagnostic.
    fn read(&self) -> Checked {
        let is_published = matches!(self.site, WantedSite::Made) && !self.is_rehearsal;
        let (opened, mut diagnostics) = open(self.publication, is_published, self.cache);
        let Some(Opened { folder, catalog, overrides }) = opened else {
            return Checked { catalog: None, whole: None, overrides: Overrides::default(), checker: None, diagnostics };
        };
        let (checker, new_diagnostics) = Checker::new(&folder, &catalog, self.edition, self.today);
        let mut checker = checker.with_album(self.album);
        diagnostics.append(new_diagnostics);
        diagnostics.append(placeholder::find(&catalog, self.edition, checker.placeholders()));
        diagnostics.append(review::check(&folder, &catalog, self.edition));
        let whole = self.keeps_whole.then(|| Whole { folder, catalog: catalog.clone() });
        let catalog = catalog.for_edition(self.edition);
        diagnostics.append(checker.texts(&catalog));
        let diagnostics = checker.judge(diagnostics);
        Checked { catalog: Some(catalog), whole, overrides, checker: Some(checker), diagnostics }
    }

    fn album(&self, catalog: &Catalog, overrides: &Overrides, collected: &mut Collected) -> Option<Album> {
        if !self.begins(Step::Album) {
            return None;
        }
        let mut options = overrides.album_options(self.edition, self.cache);
        let is_shown = matches!(self.site, WantedSite::Made) && shows_album(catalog, self.edition);
        options.page_dpi = is_shown.then_some(SHOWN_DPI);
        let make = if self.is_rehearsal { album::rehearse } else { album::render };
        match make(catalog, &options) {
            Ok(mut album) => {
                collected.diagnostics.append(std::mem::take(&mut album.diagnostics));
                Some(album)
            }
            Err(failure) => {
                collected.failures.append(failure);
                None
            }
        }
    }

    /// The search index. It is made before the pages, not beside them: each step has all processors at work, and the words of ten thousand
    /// entries with what is counted of them take as much memory as their pages.
    fn index(&self, catalog: &Catalog) -> Files {
        let documents = documents(catalog);
        let files = search::index(&documents, &index_options(&documents));
        files.into_iter().map(|(name, bytes)| (in_search(&name), bytes)).collect()
    }

    fn site(
        &self,
        catalog: &Catalog,
        templates: Vec<Arc<SourceText>>,
        shown: Option<(ShownAlbum, Files)>,
        collected: &mut Collected,
    ) -> Option<Files> {
        let (album, album_files) = shown.unzip();
        // Nobody waits for a font in a preview, nor sees it in a rehearsal.
        let is_for_readers = !self.is_rehearsal && self.reload_script.is_none();
        let title_font = is_for_readers.then_some(fonts::title_font as site::CutTitleFont);
        let options = SiteOptions { edition: self.edition, templates, reload_script: self.reload_script.clone(), album, title_font };
        let made = if self.is_rehearsal {
            picture::rehearse(&catalog.pictures, self.cache)
        } else {
            if !self.begins(Step::Pictures) {
                return None;
            }
            picture::publish(&catalog.pictures, &catalog.pictures.keys().cloned().collect(), self.cache)
        };
        // Nothing can be wrong with an index, so that nobody needs one who only asks what is.
        let index = match self.is_rehearsal {
            // The page of the search names its root.
            true => Files::from([(in_search(&ROOT.file(0)), Vec::new())]),
            false if self.begins(Step::Index) => self.index(catalog),
            false => return None,
        };
        if !self.begins(Step::Pages) {
            return None;
        }
        match site_files(catalog, &options, (made, index), &mut collected.diagnostics) {
            Ok(mut files) => {
                files.append(&mut album_files.unwrap_or_default());
                Some(files)
            }
            Err(failure) => {
                collected.failures.append(failure);
                None
            }
        }
    }
}

/// Pixels to the inch of a page on the site: 794 across a page of 210 mm, sharp where two of them stand side by side.
const SHOWN_DPI: f64 = 96.0;

/// Whether the site may show the album and give it away (`imprint/edition`). 内部资料性出版物管理办法 (2015) §§ 2, 13: what has an
/// internal permit goes to the recipients that the permit names, and to nobody on a public network.
fn shows_album(catalog: &Catalog, edition: Edition) -> bool {
    edition != Edition::Public || !catalog.publication.album.imprint.is_internal()
}

/// What the site's page needs, and the files that belong to it.
fn shown_album(album: &mut Album) -> (ShownAlbum, Files) {
    let mut files = Files::new();
    let mut shown = ShownAlbum { parts: album.parts.clone(), download: Some(album.screen.len()), pages: Vec::new() };
    for page in std::mem::take(&mut album.pages) {
        shown.pages.push((page.width, page.height));
        files.insert(links::album_page(page.number), page.jpeg);
    }
    files.insert(links::ALBUM_FILE.to_owned(), album.screen.clone());
    (shown, files)
}

/// What is to be looked at, without building it.
#[derive(Debug, Clone)]
pub struct Inspection {
    /// The publication.
    pub publication: Input,
    /// Who the outputs would be for.
    pub edition: Edition,
    /// The day on which waivers are judged; without one none has expired.
    pub today: Option<Date>,
    /// The files of a built site, to be looked at in place of those that a build would make.
    pub site: Option<Files>,
    /// The site that a build would make is looked at.
    pub makes_site: bool,
    /// The album that a build would make is looked at.
    pub album: bool,
    /// What is known of the pictures, so that a second check need not decode them.
    pub cache: Arc<PictureCache>,
}

impl Inspection {
    /// The entries, the pictures and the configuration alone: a quick look.
    pub fn new(publication: impl Into<Input>, edition: Edition) -> Self {
        Self { publication: publication.into(), edition, today: None, site: None, makes_site: false, album: false, cache: Arc::default() }
    }

    /// Everything that a build of the edition makes.
    pub fn whole(publication: impl Into<Input>, edition: Edition) -> Self {
        Self { makes_site: true, album: true, ..Self::new(publication, edition) }
    }
}

/// What is wrong with a publication for an edition, without building it: what [`build()`] would say. The catalog is what the edition may show.
pub fn check(inspection: &Inspection) -> (Option<Catalog>, Diagnostics) {
    let made = look_through(inspection, false);
    (made.catalog, made.diagnostics)
}

/// A publication as it was loaded, before anything was taken out of it.
pub struct Whole {
    /// Its files.
    pub folder: SourceFolder,
    /// Everything in it.
    pub catalog: Catalog,
}

/// What [`check`] says, with the whole publication in place of what the edition may show: for a report, which counts everything.
pub fn check_whole(inspection: &Inspection) -> (Option<Whole>, Diagnostics) {
    let made = look_through(inspection, true);
    (made.whole, made.diagnostics)
}

fn look_through(inspection: &Inspection, keeps_whole: bool) -> Made {
    let site = match &inspection.site {
        Some(files) => WantedSite::Given(files),
        None if inspection.makes_site => WantedSite::Made,
        None => WantedSite::None,
    };
    Work {
        publication: &inspection.publication,
        keeps_whole,
        edition: inspection.edition,
        today: inspection.today,
        site,
        album: inspection.album,
        is_rehearsal: true,
        reload_script: None,
        cache: &inspection.cache,
        progress: &|_| ControlFlow::Continue(()),
        is_stopped: Cell::new(false),
    }
    .make()
    .0
}

/// What an office puts in place of the program's own.
#[derive(Debug, Default)]
struct Overrides {
    site: Vec<Arc<SourceText>>,
    album: Vec<Arc<SourceText>>,
    fonts: Vec<Vec<u8>>,
}

impl Overrides {
    fn album_options(&self, edition: Edition, cache: &PictureCache) -> AlbumOptions {
        let (templates, fonts) = (self.album.clone(), self.fonts.clone());
        AlbumOptions { templates, fonts, cache: cache.clone(), ..AlbumOptions::new(edition) }
    }
}

/// The publication and what the office put in place of the program's own, with the diagnostics of the reading.
/// Every picture is decoded here, unless the cache knows it: a build, a look and a check meet the same ones. Those that a site
/// `is_published` with are made at once.
fn open(publication: &Input, is_published: bool, cache: &PictureCache) -> (Option<Opened>, Diagnostics) {
    let (folder, beside) = match publication.open() {
        Ok(opened) => opened,
        Err(diagnostic) => return (None, (*diagnostic).into()),
    };
    let (catalog, mut diagnostics) = load::load_folder(&folder, &|path, picture| picture::examine(path, picture, is_published, cache));
    let Some(catalog) = catalog else { return (None, diagnostics) };
    let places: Vec<&SourceFolder> = beside.iter().chain([&folder]).collect();
    let overrides = Overrides {
        site: own_files(&places, "templates/site", &mut diagnostics, &read_template),
        album: own_files(&places, "templates/album", &mut diagnostics, &read_template),
        fonts: own_files(&places, "fonts", &mut diagnostics, &read_font),
    };
    (Some(Opened { folder, catalog, overrides }), diagnostics)
}

/// A publication that was read.
struct Opened {
    folder: SourceFolder,
    catalog: Catalog,
    overrides: Overrides,
}

/// A publication that was read and checked.
struct Checked {
    /// What the edition may show.
    catalog: Option<Catalog>,
    whole: Option<Whole>,
    overrides: Overrides,
    checker: Option<Checker>,
    diagnostics: Diagnostics,
}

/// Whether a build would make nothing: the public edition is refused while an error stands; the internal one where something could not be read, since its entries would vanish
/// from an output that had them.
pub fn refuses(edition: Edition, diagnostics: &Diagnostics) -> bool {
    match edition {
        Edition::Public => diagnostics.has_errors(),
        Edition::Internal => {
            diagnostics.iter().any(|diagnostic| diagnostic.rule == &SOURCE_UNREADABLE && diagnostic.severity == Severity::Error)
        }
        Edition::Draft => false,
    }
}

/// Where a file of the index stands on the site.
fn in_search(name: &str) -> String {
    format!("search/{name}")
}

fn site_files(
    catalog: &Catalog,
    options: &SiteOptions,
    ((pictures, mut files, unmade), mut index): ((PublishedPictures, Files, Diagnostics), Files),
    diagnostics: &mut Diagnostics,
) -> Result<Files, Diagnostics> {
    diagnostics.append(unmade);
    let pages = site::render(catalog, &pictures, options);
    files.append(&mut index);
    add_attachments(catalog, &mut files, diagnostics);
    files.append(&mut pages?);
    Ok(files)
}

fn add_attachments(catalog: &Catalog, files: &mut Files, diagnostics: &mut Diagnostics) {
    for (path, attachment) in &catalog.attachments {
        match attachment.file.read() {
            Ok(bytes) => {
                files.insert(links::attachment(path), bytes);
            }
            Err(error) => {
                let diagnostic = Diagnostic::new(&SOURCE_UNREADABLE, format!("读不出附件：{}", io_reason(&error)));
                diagnostics.push(diagnostic.in_file(path.clone()).hint("请检查文件的访问权限，并确认没有被别的程序占用"));
            }
        }
    }
}
