//! From a catalog to pages: what Typst refuses costs the picture or the entry that it stands in, never the book.
//!
//! 1. [`Typesetter::typeset`] lays the book out, again while an entry overflows its plan.
//! 2. Where Typst refuses, every vector picture is tried alone; one that is refused becomes an empty frame.
//! 3. Where it still refuses, [`Typesetter::culprits`] finds the entries by halving. With none of them it must be a template.

use std::collections::BTreeMap;

use typst_layout::PagedDocument;

use super::AlbumOptions;
use super::left_out::{LeftOut, shortened};
use super::limits::way_round;
use super::view::{Book, PageView};
use super::world::AlbumWorld;
use super::{check, limits};
use crate::album::rules;
use crate::diag::{Diagnostic, Diagnostics};
use crate::edition::Edition;
use crate::model::picture::PictureFormat;
use crate::model::{Catalog, EntryId};

/// What every attempt at a book begins with.
pub(crate) struct Typesetter<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) options: &'a AlbumOptions,
    pub(crate) page: PageView,
    pub(crate) design: &'a str,
    /// The template that begins the book.
    pub(crate) main: &'static str,
}

/// A book that was laid out, and what is not in it.
pub(crate) struct Typeset {
    pub(crate) world: AlbumWorld,
    pub(crate) document: PagedDocument,
    pub(crate) diagnostics: Diagnostics,
}

impl Typesetter<'_> {
    /// Lays the book out.
    ///
    /// # Errors
    ///
    /// - A template of the office is wrong.
    /// - In a finished edition: an entry beyond the limits, or one that Typst refuses. A draft leaves it out.
    pub(crate) fn typeset(&self) -> Result<Typeset, Diagnostics> {
        let mut left_out = LeftOut::default();
        let mut diagnostics = limits::check(self.catalog, self.options.edition, &mut left_out);
        if diagnostics.has_errors() {
            return Err(diagnostics);
        }
        let mut world = AlbumWorld::new(self.catalog, &self.book(&left_out), self.options, self.main)?;
        let mut outcome = layout_until_stable(&mut world);
        if outcome.is_err() {
            let found = self.without_refused_pictures(&mut world);
            if !found.is_empty() {
                diagnostics.append(found);
                outcome = layout_until_stable(&mut world);
            }
        }
        if let Err(refusal) = &outcome
            && !self.is_own_fault(refusal)
        {
            let found = self.culprits(&mut world, &mut left_out);
            if !found.is_empty() {
                diagnostics.append(found);
                world.set_book(&self.book(&left_out));
                outcome = layout_until_stable(&mut world);
            }
        }
        if self.options.edition != Edition::Draft && diagnostics.has_errors() {
            return Err(diagnostics);
        }
        let document = outcome?;
        Ok(Typeset { world, document, diagnostics })
    }

    fn book(&self, left_out: &LeftOut) -> Book {
        Book::new(&left_out.reduce(self.catalog), self.options, self.page, self.design)
    }

    /// Whether a template that the office wrote is at fault. What is nested too deeply may come from an entry all the same.
    fn is_own_fault(&self, refusal: &Diagnostics) -> bool {
        let is_own = |path: &str| self.options.templates.iter().any(|template| template.path == path);
        refusal.iter().any(|error| error.path().is_some_and(is_own) && !error.message.contains("maximum"))
    }

    /// Puts an empty frame in the place of every vector that Typst cannot read.
    fn without_refused_pictures(&self, world: &mut AlbumWorld) -> Diagnostics {
        let mut diagnostics = Diagnostics::default();
        for (index, (path, picture)) in self.catalog.pictures.iter().enumerate() {
            if picture.format != PictureFormat::Svg {
                continue;
            }
            if let Err(words) = world.try_picture(index) {
                world.frame_in_place_of(index, picture);
                let message = format!("图片「{path}」排版程序读不了，画册里是空框");
                let hint = "请用绘图软件把外部图片嵌入文件，另存为普通 SVG，或导出为 PNG";
                diagnostics.push(self.diagnostic(message, hint, &words).in_file(path));
            }
        }
        diagnostics
    }

    /// The entries that Typst cannot lay out. None where it is not theirs: without any entry it refuses too, or only together.
    fn culprits(&self, world: &mut AlbumWorld, left_out: &mut LeftOut) -> Diagnostics {
        let all: Vec<&EntryId> = self.catalog.entries.iter().map(|entry| &entry.id).filter(|id| !left_out.has(id)).collect();
        let mut found = BTreeMap::new();
        if self.attempt(world, &[]).is_ok() {
            self.search(world, &all, &mut found);
        }
        let mut diagnostics = Diagnostics::default();
        for (id, words) in found {
            let Some(entry) = self.catalog.entry(&id) else { continue };
            left_out.note(&id, "排版程序排不了");
            let message = format!("「{}」排版程序排不了", shortened(&entry.title));
            let hint = "请看正文有没有套得很深的列表、引用、强调和脚注，改得浅一些";
            let diagnostic = self.diagnostic(message, hint, &words).in_file(entry.source.path.clone());
            diagnostics.push(diagnostic.hint(way_round(self.options.edition)));
        }
        diagnostics
    }

    /// Adds those of the entries without which the rest can be laid out.
    fn search(&self, world: &mut AlbumWorld, entries: &[&EntryId], found: &mut BTreeMap<EntryId, String>) {
        let Err(refusal) = self.attempt(world, entries) else { return };
        match entries {
            [] => {}
            [one] => {
                let words = refusal.iter().next().map(|error| error.message.clone()).unwrap_or_default();
                found.insert((*one).clone(), words);
            }
            _ => {
                let (first, second) = entries.split_at(entries.len() / 2);
                self.search(world, first, found);
                self.search(world, second, found);
            }
        }
    }

    /// Lays out a book in which only these entries have their text.
    fn attempt(&self, world: &mut AlbumWorld, entries: &[&EntryId]) -> Result<PagedDocument, Diagnostics> {
        let mut others = LeftOut::default();
        for entry in self.catalog.entries.iter().filter(|entry| !entries.contains(&&entry.id)) {
            others.note(&entry.id, "");
        }
        world.set_book(&self.book(&others));
        world.set_reserved_lines(&BTreeMap::new());
        world.compile()
    }

    fn diagnostic(&self, message: String, hint: &str, words: &str) -> Diagnostic {
        let words = words.trim_start_matches("模板出错：");
        Diagnostic::new(&rules::ALBUM_REFUSED, message).in_edition(self.options.edition).hint(hint).hint(format!("排版程序的原话：{words}"))
    }
}

/// How often a book is laid out at most, until every entry keeps to its plan.
const PASSES: usize = 4;

/// Lays the book out. Templates measure texts to share pages between them and pictures; footnotes and the ends of columns they cannot
/// foresee. An entry that overflows gets smaller pictures, as many lines smaller as it takes.
fn layout_until_stable(world: &mut AlbumWorld) -> Result<PagedDocument, Diagnostics> {
    let mut reserved_lines: BTreeMap<String, usize> = BTreeMap::new();
    world.set_reserved_lines(&reserved_lines);
    let mut document = world.compile()?;
    for _ in 1..PASSES {
        let over = check::overflowing(&document);
        if over.is_empty() {
            break;
        }
        for id in over {
            let lines = reserved_lines.entry(id).or_default();
            *lines = *lines * 2 + 1;
        }
        world.set_reserved_lines(&reserved_lines);
        document = world.compile()?;
    }
    Ok(document)
}
