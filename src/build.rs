//! The pipeline that the commands call: a publication folder in, finished outputs by name out.

use std::path::Path;

use crate::content::{self, Catalog, Edition, placeholder};
use crate::diag::Diagnostics;
use crate::documents::documents;
use crate::output::Files;
use crate::search;
use crate::site::picture::{PictureCache, publish};

/// What a build is for.
#[derive(Clone, Copy)]
pub struct BuildOptions<'a> {
    /// Who it is for.
    pub edition: Edition,
    /// Where renditions of pictures are remembered.
    pub cache: &'a PictureCache,
    /// Called at the beginning of each step, for those who wait.
    pub on_step: &'a (dyn Fn(Step) + Sync),
}

/// A step that takes long enough to be told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Reading the publication.
    Load,
    /// Scaling pictures.
    Pictures,
    /// Filling templates.
    Pages,
    /// Making the index.
    Search,
}

impl Step {
    /// What a person who waits reads.
    pub fn label(self) -> &'static str {
        match self {
            Step::Load => "读取条目",
            Step::Pictures => "处理图片",
            Step::Pages => "生成网页",
            Step::Search => "编制索引",
        }
    }
}

/// Reads a publication and says all that is wrong with it for an edition.
pub fn load(publication: &Path, edition: Edition) -> (Option<Catalog>, Diagnostics) {
    let (catalog, mut diagnostics) = content::load(publication);
    if let Some(catalog) = &catalog {
        diagnostics.append(placeholder::find(publication, catalog, edition));
        diagnostics.sort();
    }
    (catalog, diagnostics)
}

/// Makes the website of an edition; none where a template or the index fails.
pub fn site(catalog: &Catalog, options: &BuildOptions<'_>) -> (Option<Files>, Diagnostics) {
    let catalog = catalog.clone().for_edition(options.edition);
    (options.on_step)(Step::Pictures);
    let used = catalog.pictures.keys().cloned().collect();
    let (_, mut files, diagnostics) = publish(&catalog.pictures, &used, options.cache);
    (options.on_step)(Step::Pages);
    let title = &catalog.publication.title;
    let list: String = catalog.entries.iter().map(|entry| format!("<li>{}</li>", entry.title)).collect();
    let head = "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">";
    files.insert("index.html".to_owned(), format!("{head}<title>{title}</title></head><body><ul>{list}</ul></body></html>").into_bytes());
    (options.on_step)(Step::Search);
    let index = search::index(&documents(&catalog), &search::IndexOptions::default());
    files.extend(index.into_iter().map(|(path, bytes)| (format!("search/{path}"), bytes)));
    (Some(files), diagnostics)
}
