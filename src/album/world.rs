//! All that Typst can see: the templates, the fonts, `/book.json`, and a file for every picture. No disk, no network, no clock.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;

use super::fonts::Fonts;
use super::pictures::stand_in;
use super::view::{Book, picture_file};
use super::{AlbumOptions, templates, to_json};
use crate::album::rules::FONT_UNKNOWN_FAMILY;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Catalog, Picture};
use crate::source::{SourceText, TEMPLATE_ERROR};

/// The world of one album.
pub(crate) struct AlbumWorld {
    library: LazyHash<Library>,
    fonts: Fonts,
    sources: HashMap<FileId, (Source, Arc<SourceText>)>,
    files: HashMap<FileId, Bytes>,
    main: FileId,
}

impl AlbumWorld {
    /// Puts together what the templates may read.
    ///
    /// # Errors
    ///
    /// - A template that replaces nothing, or a vector picture that cannot be read.
    pub(crate) fn new(catalog: &Catalog, book: &Book, options: &AlbumOptions, main: &str) -> Result<Self, Diagnostics> {
        let sources: BTreeMap<String, Arc<SourceText>> = templates::load(&options.templates)?;
        let mut files = HashMap::new();
        files.insert(file_id("/book.json"), Bytes::new(to_json(book)));
        for (index, (path, picture)) in catalog.pictures.iter().enumerate() {
            files.insert(file_id(&picture_file(index)), Bytes::new(stand_in(index, path, picture)?));
        }
        let sources = sources
            .into_iter()
            .map(|(name, text)| {
                let id = file_id(&name);
                (id, (Source::new(id, text.text.clone()), text))
            })
            .collect();
        let library = LazyHash::new(Library::default());
        let fonts = Fonts::new(&options.fonts, catalog.publication.album.fonts.values());
        Ok(Self { library, fonts, sources, files, main: file_id(main) })
    }

    /// Lays the book out.
    ///
    /// # Errors
    ///
    /// - A template that is wrong: `template/error`, with its file and line.
    pub(crate) fn compile(&self) -> Result<PagedDocument, Diagnostics> {
        let compiled = typst::compile::<PagedDocument>(self);
        compiled.output.map_err(|errors| errors.iter().map(|error| self.diagnostic(error)).collect())
    }

    /// Puts another book in the place of the one that the world was made with.
    pub(crate) fn set_book(&mut self, book: &Book) {
        self.files.insert(file_id("/book.json"), Bytes::new(to_json(book)));
    }

    /// Lays a picture out alone.
    ///
    /// # Errors
    ///
    /// - What Typst says of it.
    pub(crate) fn try_picture(&mut self, index: usize) -> Result<(), String> {
        let id = file_id("/picture.typ");
        let text = SourceText::new("picture.typ", format!("#set page(width: auto, height: auto)\n#image(\"{}\")", picture_file(index)));
        self.sources.insert(id, (Source::new(id, text.text.clone()), text));
        let main = std::mem::replace(&mut self.main, id);
        let compiled = typst::compile::<PagedDocument>(self);
        self.main = main;
        self.sources.remove(&id);
        compiled.output.map(|_| ()).map_err(|errors| errors.first().map(|error| error.message.to_string()).unwrap_or_default())
    }

    /// Puts an empty frame of its proportions in the place of a picture.
    pub(crate) fn frame_in_place_of(&mut self, index: usize, picture: &Picture) {
        let (width, height) = (picture.width.max(1), picture.height.max(1));
        let frame = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><rect width=\"100%\" height=\"100%\" fill=\"#e4e4e0\"/></svg>"
        );
        self.files.insert(file_id(&picture_file(index)), Bytes::new(frame.into_bytes()));
    }

    /// How many lines less an entry's columns are to be filled with than they seem to hold.
    pub(crate) fn set_reserved_lines(&mut self, lines: &BTreeMap<String, usize>) {
        self.files.insert(file_id("/spare.json"), Bytes::new(to_json(lines)));
    }

    /// Font families that the publication names and nobody has.
    pub(crate) fn missing_families(&self, catalog: &Catalog) -> Diagnostics {
        let named = catalog.publication.album.fonts.iter();
        named
            .filter(|(_, family)| !self.fonts.has(family))
            .map(|(_, family)| {
                Diagnostic::new(&FONT_UNKNOWN_FAMILY, format!("没有找到字体「{family}」，画册改用程序自带的字体"))
                    .in_file("publication.yaml")
                    .hint("请核对字体名称，或把字体文件放进出版物的 fonts 文件夹")
            })
            .collect()
    }

    fn diagnostic(&self, error: &SourceDiagnostic) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(&TEMPLATE_ERROR, format!("模板出错：{}", error.message));
        // An error in a file that a template imports is shown where it is; one in data, where the template reads it.
        let spans = std::iter::once(error.span).chain(error.trace.iter().map(|point| DiagSpan::from(point.span)));
        if let Some((text, range)) = spans.into_iter().find_map(|span| self.place(span)) {
            diagnostic = diagnostic.at(text, range);
        }
        for hint in &error.hints {
            diagnostic = diagnostic.hint(hint.v.to_string());
        }
        diagnostic
    }

    fn place(&self, span: DiagSpan) -> Option<(&Arc<SourceText>, std::ops::Range<usize>)> {
        let (_, text) = self.sources.get(&span.id()?)?;
        Some((text, self.range(span)?))
    }
}

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("our own names are plain");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl World for AlbumWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).map(|(source, _)| source.clone()).ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    /// A book has the date that its imprint says.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
