//! The page of an entry as the site would have it.

use std::sync::Arc;

use serde::Serialize;

use super::check::Shown;
use super::session::Session;
use crate::model::Catalog;
use crate::picture::{PublishedPicture, PublishedPictures, Rendition};
use crate::site::{self, SiteOptions};
use crate::source::{SourceFolder, SourceText};

/// A page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// The page; empty where none could be made, as `diagnostics` says.
    pub html: String,
    /// Its path below the site's root: what its addresses are relative to.
    pub path: String,
    /// The addresses in the page that stand for pictures, with the path of each picture below the publication folder.
    pub pictures: Vec<(String, String)>,
    /// The style sheets that the page names, by the addresses in the page.
    pub styles: Vec<(String, String)>,
    /// Why there is no page.
    pub diagnostics: Vec<Shown>,
}

/// The style sheet that is made from the data.
const BRAND_STYLES: &str = "styles/brands.css";

impl Session {
    /// The page of an entry as the site would have it, of one that the kit brought too.
    pub fn preview(&mut self, id: &str) -> Option<Preview> {
        let folder = self.publication();
        let looked = self.look(id)?;
        let (edition, entry) = (looked.edition, looked.id.clone());
        let catalog = looked.catalog.as_ref()?;
        let (published, paths) = published(catalog);
        let options = SiteOptions { edition, templates: templates(&folder), reload_script: None, album: None, title_font: None };
        let (path, html) = match site::render_entry(catalog, &published, &options, &entry) {
            Ok(Some((path, html))) => (path, String::from_utf8_lossy(&html).into_owned()),
            Ok(None) => return Some(Preview::default()),
            Err(failures) => {
                let diagnostics = failures.iter().enumerate().map(|(number, failure)| Shown::of_file(number, failure)).collect();
                return Some(Preview { diagnostics, ..Preview::default() });
            }
        };
        let root = "../".repeat(path.matches('/').count());
        let pictures = paths.into_iter().map(|(file, picture)| (format!("{root}{file}"), picture)).filter(|(file, _)| html.contains(file));
        let styles = style_sheets(&html).into_iter().filter_map(|address| {
            let file = address.strip_prefix(&root).unwrap_or(&address).to_owned();
            let text = if file == BRAND_STYLES { Some(site::brand_styles(catalog)) } else { shared_text(&file) };
            Some((address, text?))
        });
        Some(Preview { path, pictures: pictures.collect(), styles: styles.collect(), html, diagnostics: Vec::new() })
    }
}

/// The pictures as pages name them, and what each name stands for: the files themselves are the page's.
fn published(catalog: &Catalog) -> (PublishedPictures, Vec<(String, String)>) {
    let mut published = PublishedPictures::default();
    let mut paths = Vec::new();
    for (number, (path, picture)) in catalog.pictures.iter().enumerate() {
        let ending = path.rsplit('.').next().unwrap_or_default();
        let file = format!("pictures/preview-{number}.{ending}");
        let rendition = Rendition { path: file.clone(), width: picture.width, height: picture.height };
        let one = PublishedPicture { width: picture.width, height: picture.height, renditions: vec![rendition] };
        published.0.insert(path.clone(), one);
        paths.push((file, path.clone()));
    }
    (published, paths)
}

/// The office's own templates, which the kit brought.
fn templates(folder: &SourceFolder) -> Vec<Arc<SourceText>> {
    let (items, _) = folder.list("templates/site");
    let files = items.iter().filter(|item| !item.is_folder).map(|item| format!("templates/site/{}", item.name));
    files.filter_map(|path| folder.read_text(&path).ok()).map(|(text, _)| text).collect()
}

/// The addresses of the style sheets of a page.
fn style_sheets(html: &str) -> Vec<String> {
    let links = html.match_indices("<link rel=\"stylesheet\" href=\"").map(|(at, start)| &html[at + start.len()..]);
    links.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

fn shared_text(file: &str) -> Option<String> {
    site::shared_file(file).and_then(|bytes| String::from_utf8(bytes).ok())
}
