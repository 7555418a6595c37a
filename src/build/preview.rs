//! Previews: the album or some pages of it, the proof copy, the page of one entry. What is wrong with the publication does not stand in their way.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Input, Opened, Overrides, open};
use crate::album::{self, AlbumOptions, Pages, Preflight};
use crate::diag::Diagnostics;
use crate::edition::Edition;
use crate::model::{Catalog, EntryId};
use crate::output::Files;
use crate::picture::{self, PictureCache};
use crate::rules::{self, Checker};
use crate::site::{self, SiteOptions};

/// The album, or some pages of it, for a preview.
#[derive(Debug, Clone)]
pub struct PreviewRequest {
    /// The publication.
    pub publication: Input,
    /// Who the album is for.
    pub edition: Edition,
    /// A design in place of the one that the publication names.
    pub design: Option<String>,
    /// Which pages; none for both files of the whole book.
    pub pages: Option<Pages>,
    /// Pixels to the inch of a picture for each page; none for PDF.
    pub dpi: Option<f64>,
    /// What is known of the pictures.
    pub cache: Arc<PictureCache>,
    /// What is tried in place of what the publication says.
    pub trial: AlbumTrial,
}

/// What may be tried on the album without writing it into the publication.
#[derive(Debug, Clone, Default)]
pub struct AlbumTrial {
    /// 成品尺寸.
    pub trim: Option<String>,
    /// Colours by their names.
    pub colors: BTreeMap<&'static str, String>,
}

/// What came of a preview: files by their names, the preflight of a whole book, and every diagnostic.
#[derive(Debug, Default)]
pub struct Preview {
    /// The files; none where nothing could be made.
    pub files: Files,
    /// What a printer asks; only of a whole book.
    pub preflight: Option<Preflight>,
    /// Every diagnostic.
    pub diagnostics: Diagnostics,
}

/// Makes the album alone, or pages of it. What is wrong with the publication is told and does not stand in the way of a preview.
pub fn preview_album(request: &PreviewRequest) -> Preview {
    preview_with(&request.publication, request.edition, &request.cache, |catalog, overrides, preview| {
        let options = AlbumOptions { design: request.design.clone(), ..overrides.album_options(request.edition, &request.cache) };
        let mut tried = catalog.clone();
        let album = &mut tried.publication.album;
        album.trim = request.trial.trim.clone().or(album.trim.take());
        album.colors.extend(request.trial.colors.clone());
        make_preview(&tried, &options, request, preview)
    })
}

/// Opens a publication for a preview, makes something of it, and judges the diagnostics as `build` does.
fn preview_with(
    publication: &Input,
    edition: Edition,
    cache: &PictureCache,
    make: impl FnOnce(&Catalog, &Overrides, &mut Preview) -> Result<Files, Diagnostics>,
) -> Preview {
    let (opened, mut diagnostics) = open(publication, false, cache);
    let Some(Opened { folder, catalog, overrides }) = opened else {
        return Preview { diagnostics: rules::settle_unread(diagnostics, edition), ..Preview::default() };
    };
    let (mut checker, new_diagnostics) = Checker::new(&folder, &catalog, edition, None);
    diagnostics.append(new_diagnostics);
    let catalog = catalog.for_edition(edition);
    let mut preview = Preview::default();
    let mut failures = Diagnostics::default();
    match make(&catalog, &overrides, &mut preview) {
        Ok(files) => preview.files = files,
        Err(failure) => failures = failure,
    }
    diagnostics.append(catalog.located(std::mem::take(&mut preview.diagnostics)));
    let mut judged = checker.judge(diagnostics);
    judged.append(checker.judge_failure(catalog.located(failures)));
    preview.diagnostics = checker.settle(judged, &catalog);
    preview
}

fn make_preview(catalog: &Catalog, options: &AlbumOptions, request: &PreviewRequest, preview: &mut Preview) -> Result<Files, Diagnostics> {
    match (&request.pages, request.dpi) {
        (pages, Some(dpi)) => {
            let (pages, new_diagnostics) = album::pages_png(catalog, options, pages.as_ref().unwrap_or(&Pages::All), dpi)?;
            preview.diagnostics.append(new_diagnostics);
            Ok(pages.into_iter().map(|page| (format!("page-{:03}.png", page.number), page.png)).collect())
        }
        (Some(pages), None) => {
            let (pdf, new_diagnostics) = album::pages_pdf(catalog, options, pages)?;
            preview.diagnostics.append(new_diagnostics);
            Ok(Files::from([("album-pages.pdf".to_owned(), pdf)]))
        }
        (None, None) => {
            let album = album::render(catalog, options)?;
            preview.diagnostics.append(album.diagnostics);
            preview.preflight = Some(album.preflight);
            Ok(Files::from([("album.pdf".to_owned(), album.screen), ("album-print.pdf".to_owned(), album.print)]))
        }
    }
}

/// Makes the proof copy: every entry in one wide-margined column with numbered lines.
pub fn proof(publication: &Input, edition: Edition, cache: &PictureCache) -> Preview {
    preview_with(publication, edition, cache, |catalog, overrides, _| {
        let pdf = album::proof(catalog, &overrides.album_options(edition, cache))?;
        Ok(Files::from([("album-proof.pdf".to_owned(), pdf)]))
    })
}

/// Makes the page of one entry as the site would have it, with what the loader and the rules about signatures and waivers say: for whoever
/// edits the entry.
pub fn entry_page(publication: &Input, edition: Edition, id: &EntryId, cache: &PictureCache) -> Preview {
    preview_with(publication, edition, cache, |catalog, overrides, preview| {
        let (pictures, _, unmade) = picture::publish(&catalog.pictures, &catalog.pictures.keys().cloned().collect(), cache);
        preview.diagnostics.append(unmade);
        let options = SiteOptions { edition, templates: overrides.site.clone(), ..SiteOptions::new(edition) };
        Ok(site::render_entry(catalog, &pictures, &options, id)?.into_iter().collect())
    })
}
