//! The pipeline below the commands: a folder in, the files of a site out. Nothing here writes, prints or asks the time.
//!
//! 1. [`crate::content::load()`] reads the publication; [`Catalog::for_edition`] takes out what must not be seen.
//! 2. [`crate::site::picture::publish`] makes the pictures, [`crate::site::render`] the pages.
//! 3. [`crate::search::index()`] makes the index of [`crate::documents::documents`].

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::content::{self, Catalog, Edition, placeholder};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::documents::{documents, readings};
use crate::output::Files;
use crate::search;
use crate::site::picture::{self, PictureCache};
use crate::site::{self, SiteOptions, links};
use crate::source::{self, SourceFolder, SourceText, io_reason};

/// What to build, and for whom.
#[derive(Debug, Clone)]
pub struct Request {
    /// The publication folder.
    pub publication: PathBuf,
    /// Who the outputs are for.
    pub edition: Edition,
    /// The address of a script that reloads the page, for a preview.
    pub reload_script: Option<String>,
}

/// What came of a build.
#[derive(Debug, Default)]
pub struct Built {
    /// The files of the site by their path below its root; nothing when an error forbids the edition.
    pub site: Option<Files>,
    /// How many entries the edition has.
    pub entries: usize,
    /// The short title of the publication; empty where it could not be read.
    pub short_title: String,
    /// Everything that was noticed.
    pub diagnostics: Diagnostics,
}

/// A step of a build, for whoever shows the progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The publication is read.
    Load,
    /// Pictures are made.
    Pictures,
    /// Pages are made.
    Pages,
    /// The index is made.
    Index,
}

impl Step {
    /// What a person who waits reads.
    pub fn label(self) -> &'static str {
        match self {
            Step::Load => "读取条目",
            Step::Pictures => "处理图片",
            Step::Pages => "生成网页",
            Step::Index => "编制索引",
        }
    }
}

/// Builds the site of a publication. The public edition refuses while an error stands; the others build what could be read.
pub fn build(request: &Request, cache: &PictureCache, progress: &dyn Fn(Step)) -> Built {
    progress(Step::Load);
    let (catalog, templates, mut diagnostics) = read(&request.publication, request.edition);
    let Some(catalog) = catalog.filter(|_| !refuses(request.edition, &diagnostics)) else {
        diagnostics.sort();
        return Built { diagnostics, ..Built::default() };
    };
    let catalog = catalog.for_edition(request.edition);
    let options = SiteOptions { edition: request.edition, templates, reload_script: request.reload_script.clone() };
    let site = site_files(&catalog, &options, cache, progress, &mut diagnostics);
    let site = site.filter(|_| !refuses(request.edition, &diagnostics));
    diagnostics.sort();
    Built { site, entries: catalog.entries.len(), short_title: catalog.publication.short_title, diagnostics }
}

/// What is wrong with a publication for an edition, without building it.
pub fn check(publication: &Path, edition: Edition) -> Diagnostics {
    let (_, _, mut diagnostics) = read(publication, edition);
    diagnostics.sort();
    diagnostics
}

/// The publication and the office's own templates, with everything noticed on the way.
fn read(publication: &Path, edition: Edition) -> (Option<Catalog>, Vec<Arc<SourceText>>, Diagnostics) {
    let (catalog, mut diagnostics) = content::load(publication);
    if let Some(catalog) = &catalog {
        diagnostics.append(placeholder::find(publication, catalog, edition));
    }
    let templates = own_templates(publication, &mut diagnostics);
    (catalog, templates, diagnostics)
}

fn refuses(edition: Edition, diagnostics: &Diagnostics) -> bool {
    edition == Edition::Public && diagnostics.count(Severity::Error) > 0
}

fn site_files(
    catalog: &Catalog,
    options: &SiteOptions,
    cache: &PictureCache,
    progress: &dyn Fn(Step),
    diagnostics: &mut Diagnostics,
) -> Option<Files> {
    progress(Step::Pictures);
    let used = catalog.pictures.keys().cloned().collect();
    let (pictures, mut files, noticed) = picture::publish(&catalog.pictures, &used, cache);
    diagnostics.append(noticed);
    progress(Step::Pages);
    let (pages, index) = rayon::join(
        || site::render(catalog, &pictures, options),
        || search::index(&documents(catalog), &search::IndexOptions { readings: Some(readings), ..Default::default() }),
    );
    progress(Step::Index);
    files.extend(index.into_iter().map(|(name, bytes)| (format!("search/{name}"), bytes)));
    add_attachments(catalog, &mut files, diagnostics);
    match pages {
        Ok(pages) => {
            files.extend(pages);
            Some(files)
        }
        Err(noticed) => {
            diagnostics.append(noticed);
            None
        }
    }
}

fn add_attachments(catalog: &Catalog, files: &mut Files, diagnostics: &mut Diagnostics) {
    for (path, attachment) in &catalog.attachments {
        match source::read_bytes(&attachment.file) {
            Ok(bytes) => {
                files.insert(links::attachment(path), bytes);
            }
            Err(error) => {
                let diagnostic = Diagnostic::error("source/unreadable", format!("读不出附件：{}", io_reason(&error)));
                diagnostics.push(diagnostic.in_file(path.clone()).hint("请检查文件的访问权限，并确认没有被别的程序占用"));
            }
        }
    }
}

/// The office's own templates: `templates/site/` beside the publication folder, or in it.
fn own_templates(publication: &Path, diagnostics: &mut Diagnostics) -> Vec<Arc<SourceText>> {
    let beside = publication.parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
    let places = [beside.map(|parent| parent.join("templates/site")), Some(publication.join("templates/site"))];
    let mut templates = Vec::new();
    for place in places.into_iter().flatten().filter(|place| place.is_dir()) {
        match SourceFolder::open(&place) {
            Ok(folder) => read_templates(&folder, &mut templates, diagnostics),
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    templates
}

fn read_templates(folder: &SourceFolder, templates: &mut Vec<Arc<SourceText>>, diagnostics: &mut Diagnostics) {
    let (items, noticed) = folder.list("");
    diagnostics.append(noticed);
    for item in items.iter().filter(|item| !item.is_folder) {
        match folder.read_text(&item.name) {
            Ok((template, noticed)) => {
                templates.push(template);
                diagnostics.append(noticed);
            }
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
}
