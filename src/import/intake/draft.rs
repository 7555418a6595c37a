//! A file before it is an entry: what it says of itself, and what is decided about it.

mod naming;

use std::sync::Arc;

use super::pictures::{Numbered, is_picture, unnumbered_alt};
use super::{Intake, State, Taken, ledger, short};
use crate::diag::{Diagnostic, ParagraphPlace};
use crate::import::document::{Block, Document, Inline, Look, Note, Paragraph, Picture, PictureUse, Remark, Spot};
use crate::import::entry::{self, HeadLine};
use crate::import::form::{self, Form, Given};
use crate::import::identity;
use crate::import::markdown::{self, Setting};
use crate::import::merge;
use crate::import::outline::{self, Piece};
use crate::import::package::File;
use crate::import::rules;
use crate::load::front_matter;
use crate::load::yaml;
use crate::markdown::Asterisks;
use crate::model::field::{Asked, FieldSpec};
use crate::model::id::{EntryId, Slug};
use crate::model::kind::{KINDS, Kind};
use crate::model::node::Value;
use crate::model::tables::COMMON;
use crate::source::{self, SourceText};

/// A file that was read.
pub(super) struct Material<'f> {
    file: &'f File,
    content: Content,
}

enum Content {
    Document(Document),
    /// A text in Markdown: its front matter, if it has one, and the whole.
    Markdown {
        fields: Option<Vec<(String, String)>>,
        text: String,
    },
}

impl<'f> Material<'f> {
    pub(super) fn of_document(file: &'f File, document: Document) -> Self {
        Self { file, content: Content::Document(document) }
    }

    /// Markdown, or plain text, each line of which is a paragraph.
    pub(super) fn of_text(file: &'f File, text: &str) -> Self {
        let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n");
        let is_markdown = file.name().to_lowercase().ends_with(".md") || file.name().to_lowercase().ends_with(".markdown");
        let fields = fields_of(&text);
        if is_markdown || fields.is_some() {
            return Self { file, content: Content::Markdown { fields, text } };
        }
        Self { file, content: Content::Document(document_of_lines(&text)) }
    }
}

/// The fields of a text's front matter, where it has one.
fn fields_of(text: &str) -> Option<Vec<(String, String)>> {
    let source = SourceText::new("", text);
    let (parts, _) = front_matter::split(&source).ok()?;
    let (node, _) = yaml::parse(&source, parts.front_matter);
    let Value::Mapping(pairs) = node.value else { return Some(Vec::new()) };
    let said = |value: Value| if let Value::Scalar(words) = value { words } else { String::new() };
    Some(pairs.into_iter().map(|(key, node)| (key.name, said(node.value))).collect())
}

fn document_of_lines(text: &str) -> Document {
    let paragraph = |(index, line): (usize, &str)| {
        let words: String = line.trim().chars().take(20).collect();
        Block::Paragraph(Paragraph {
            spot: Spot { paragraph: u32::try_from(index + 1).unwrap_or(0), words },
            inlines: vec![Inline::Text { text: line.to_owned(), look: Look::default() }],
            ..Paragraph::default()
        })
    };
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    Document { blocks: lines.map(paragraph).collect(), ..Document::default() }
}

/// A file whose entry is known.
pub(super) struct Draft {
    pub(super) file: String,
    pub(super) sha256: String,
    pub(super) id: EntryId,
    unit: Slug,
    title: String,
    is_id_suggested: bool,
    /// Every name by which other entries may call it.
    pub(super) display_name: Vec<String>,
    text: Text,
}

enum Text {
    Pieces { form: Form, pieces: Vec<Piece>, notes: Vec<Note>, pictures: Vec<Picture>, title_spot: Spot },
    Markdown(String),
}

/// Which entry a file is, and what it is called.
struct Identity {
    id: EntryId,
    is_id_suggested: bool,
    unit: Slug,
    title: String,
    name: Option<String>,
}

/// An entry's text as the file says it.
pub(super) struct Written {
    pub(super) text: String,
    pub(super) places: Vec<(usize, Spot)>,
    pub(super) fields: Vec<(&'static str, String)>,
}

impl Draft {
    fn new(file: &File, identity: Identity, text: Text) -> Self {
        let Identity { id, is_id_suggested, unit, title, name } = identity;
        let display_name = std::iter::once(title.clone()).chain(name).collect();
        Self { file: file.path.clone(), sha256: source::digest(&file.bytes), id, unit, title, is_id_suggested, display_name, text }
    }

    /// What is told of it.
    pub(super) fn taken(&self, path: String, state: State, fields: Vec<(&'static str, String)>, pictures: Vec<String>) -> Taken {
        let length = match &self.text {
            Text::Pieces { pieces, .. } => pieces.iter().map(length).sum(),
            Text::Markdown(text) => text.chars().filter(|c| !c.is_whitespace()).count(),
        };
        Taken {
            file: self.file.clone(),
            id: self.id.clone(),
            path,
            title: self.title.clone(),
            unit: self.unit.clone(),
            state,
            is_id_suggested: self.is_id_suggested,
            fields,
            pictures,
            length,
        }
    }

    /// The folder that the file is in.
    pub(super) fn folder(&self) -> &str {
        self.file.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Whether its text names a file.
    pub(super) fn names(&self, name: &str) -> bool {
        matches!(&self.text, Text::Markdown(text) if text.contains(name))
    }
}

fn length(piece: &Piece) -> usize {
    let words = match piece {
        Piece::Heading { paragraph, .. } => paragraph.text(),
        Piece::Block(block) => block.text(),
        Piece::Figure(_) => String::new(),
    };
    words.chars().filter(|c| !c.is_whitespace()).count()
}

/// What a file says of its identity, apart from its name and place.
#[derive(Default)]
struct Said {
    property_id: Option<String>,
    row_id: Option<(String, Spot)>,
    kind: Option<String>,
    unit: Option<(String, Spot)>,
    title: Option<String>,
}

impl Intake<'_> {
    /// Decides which entry a file is. What cannot be decided is told, and the file is left.
    pub(super) fn identify(&mut self, material: Material<'_>) -> Option<Draft> {
        let file = material.file;
        match material.content {
            Content::Document(document) => self.identify_document(file, document),
            Content::Markdown { fields, text } => self.identify_markdown(file, fields.as_deref(), text),
        }
    }

    fn identify_document(&mut self, file: &File, document: Document) -> Option<Draft> {
        let Document { blocks, notes, pictures, remarks, id, kind, unit } = document;
        for remark in remarks {
            self.tell_remark(&file.path, remark);
        }
        let mut said = Said { property_id: id, kind, ..Said::default() };
        let kind = self.kind_of(file, &said).or_else(|| {
            let form = form::take(&mut blocks.clone(), None);
            said.kind = form.get("type").map(|given| given.value.clone());
            self.kind_of(file, &said).or_else(|| identity::kind_of_sections(&lines(&blocks))).or_else(|| kind_of_fields(&form))
        });
        let Some(kind) = kind else {
            self.tell_no_kind(file);
            return None;
        };
        let mut blocks = blocks;
        let form = form::take(&mut blocks, Some(kind));
        said.row_id.clone_from(&form.id);
        said.unit = form.get("unit").map(|given| (given.value.clone(), given.spot.clone())).or(unit.map(|unit| (unit, Spot::default())));
        said.title = form.get("title").map(|given| given.value.clone());
        let outline = outline::outline(blocks, kind.spec().sections);
        let mut pieces = if form.own_words > 0 { without_empty_sections(outline.pieces) } else { outline.pieces };
        let title_spot = outline.title.as_ref().map(|(_, paragraph)| paragraph.spot.clone()).unwrap_or_default();
        let title = match (said.title.take(), outline.title) {
            (Some(given), Some((words, paragraph))) if !same_words(&given, &words) => {
                pieces.insert(0, Piece::Block(Block::Paragraph(Paragraph { is_title: false, heading: None, ..paragraph })));
                given
            }
            (Some(given), _) => given,
            (None, Some((words, _))) => words,
            (None, None) => self.title_of_name(file),
        };
        let unit = self.unit_of(file, said.unit.as_ref())?;
        let name = form.get("name").map(|given| given.value.clone());
        let (slug, is_id_suggested) = self.id_of(file, kind, &unit, &said, name.as_deref().unwrap_or(&title))?;
        let text = Text::Pieces { form, pieces, notes, pictures, title_spot };
        Some(Draft::new(file, Identity { id: EntryId { kind, slug }, is_id_suggested, unit, title, name }, text))
    }

    fn identify_markdown(&mut self, file: &File, fields: Option<&[(String, String)]>, text: String) -> Option<Draft> {
        let field = |key: &str| {
            let spec: Option<&FieldSpec> = COMMON.iter().find(|spec| spec.key == key);
            let found = fields.unwrap_or_default().iter().find(|(name, _)| spec.is_some_and(|spec| spec.matches(name)) || name == key);
            found.map(|(_, value)| value.trim().to_owned()).filter(|value| !value.is_empty())
        };
        // The path in a package is the entry's own.
        let packaged = self.packaged.entry(&file.path).map(|packaged| packaged.id.clone());
        let said = Said {
            property_id: packaged.as_ref().map(|id| id.slug.to_string()).or(field("id")),
            kind: packaged.map(|id| id.kind.name().to_owned()).or(field("type")),
            unit: field("unit").map(|unit| (unit, Spot::default())),
            ..Said::default()
        };
        let headings = headings(&text);
        let Some(kind) = self.kind_of(file, &said).or_else(|| identity::kind_of_sections(&headings)) else {
            self.tell_no_kind(file);
            return None;
        };
        let title = field("title").or(headings.into_iter().next()).unwrap_or_else(|| self.title_of_name(file));
        let unit = self.unit_of(file, said.unit.as_ref())?;
        if !self.is_of_own_unit(file, &unit) {
            return None;
        }
        let (slug, is_id_suggested) = self.id_of(file, kind, &unit, &said, &title)?;
        let text = if fields.is_some() {
            text
        } else {
            let body = text.strip_prefix(&format!("# {title}\n")).unwrap_or(&text).trim_start().to_owned();
            let head = vec![
                HeadLine::made("title", entry::scalar(&title)),
                HeadLine::made("unit", unit.as_str()),
                HeadLine::made("status", "submitted"),
            ];
            entry::compose(kind, head, &body, &[]).0
        };
        let text = Text::Markdown(if text.ends_with('\n') { text } else { text + "\n" });
        let name = field("name");
        Some(Draft::new(file, Identity { id: EntryId { kind, slug }, is_id_suggested, unit, title, name }, text))
    }

    pub(super) fn place(&self, file: &str, spot: &Spot) -> ParagraphPlace {
        ParagraphPlace { file: file.to_owned(), paragraph: spot.paragraph, words: spot.words.clone() }
    }

    pub(super) fn tell_remark(&mut self, file: &str, remark: Remark) {
        let diagnostic = Diagnostic::new(remark.rule, remark.message).in_paragraph(self.place(file, &remark.spot.unwrap_or_default()));
        self.tell(match remark.hint {
            Some(hint) => diagnostic.hint(hint),
            None => diagnostic,
        });
    }

    /// The text of an entry. Its pictures get their names from `shelf`.
    pub(super) fn write(&mut self, draft: &Draft, loose: &[&File], shelf: &mut Numbered<'_>) -> Written {
        match &draft.text {
            Text::Markdown(text) => {
                for file in loose {
                    let name = self.packaged.kept_name(file).unwrap_or(file.name()).to_owned();
                    if !shelf.keep(&name, &file.bytes) {
                        let what = if is_picture(&name) { "图片" } else { "附件" };
                        let diagnostic = Diagnostic::new(&rules::IMPORT_CONFLICT, format!("{what}「{name}」与现有的不同，没有换掉"));
                        self.tell(diagnostic.in_file(file.path.clone()).hint("要用新的，请改一个名字，连同正文里的名字一起改，再导入"));
                    }
                }
                Written { text: text.clone(), places: Vec::new(), fields: Vec::new() }
            }
            Text::Pieces { form, pieces, notes, pictures, title_spot } => {
                let names: Vec<String> = pictures.iter().map(|picture| shelf.name(&picture.bytes, picture.extension)).collect();
                let loose_names: Vec<String> =
                    loose.iter().map(|file| shelf.name(&Arc::from(file.bytes.as_slice()), extension_of(file))).collect();
                let pieces = described(pieces);
                let written = markdown::write(&pieces, Setting { notes, pictures: &names });
                for remark in written.remarks.clone() {
                    self.tell_remark(&draft.file, remark);
                }
                self.tell_pictures(draft, &written.figures, pictures);
                self.add_rows(&written.figures, &names, shelf.folder());
                self.add_loose_rows(loose, &loose_names, shelf.folder());
                self.sent.extend(
                    loose.iter().zip(&loose_names).map(|(file, name)| (file.name().to_owned(), format!("{}/{name}", shelf.folder()))),
                );
                let mut head = self.head(draft, form, title_spot, &names);
                if written.asterisks == Asterisks::Redaction {
                    head.push(HeadLine::made("asterisks", "redaction"));
                }
                let in_body: Vec<&String> = written.figures.iter().filter_map(|figure| names.get(figure.picture.index)).collect();
                let others: Vec<String> = loose_names.iter().filter(|name| !in_body.contains(name)).cloned().collect();
                if !others.is_empty() && !head.iter().any(|line| line.key == "images") {
                    head.push(HeadLine::made("images", entry::list(&others)));
                }
                let fields = head.iter().map(|line| (label_of(draft.id.kind, line.key), line.value.clone())).collect();
                let (text, places) = entry::compose(draft.id.kind, head, &written.text, &written.places);
                Written { text, places, fields }
            }
        }
    }

    fn head(&mut self, draft: &Draft, form: &Form, title_spot: &Spot, names: &[String]) -> Vec<HeadLine> {
        let title_spot = form.get("title").map_or(title_spot, |given| &given.spot).clone();
        let mut head = vec![
            HeadLine { key: "title", value: entry::scalar(&draft.title), spot: title_spot },
            HeadLine::made("unit", draft.unit.as_str()),
        ];
        if form.get("status").is_none() {
            head.push(HeadLine::made("status", "submitted"));
        }
        for given in form.fields.iter().filter(|given| !["title", "unit", "id", "type"].contains(&given.spec.key)) {
            if let Some(value) = self.value(draft, given, names) {
                head.push(HeadLine::given(given, value));
            }
        }
        for (label, words, spot) in form.unknown.iter().filter(|(label, words, _)| !words.is_empty() || !label.is_empty()) {
            let message = format!("表里的「{}」不是条目的字段，没有导入：「{words}」", short(label));
            let diagnostic = Diagnostic::new(&rules::IMPORT_UNKNOWN_FIELD, message).in_paragraph(self.place(&draft.file, spot));
            self.tell(diagnostic.hint("要用的写进正文，或填进条目已有的字段"));
        }
        head
    }

    /// A field's value as YAML; nothing where it names what is not there, which is told.
    fn value(&mut self, draft: &Draft, given: &Given, names: &[String]) -> Option<String> {
        if !given.pictures.is_empty() {
            let pictures: Vec<String> = given.pictures.iter().filter_map(|picture| names.get(picture.index).cloned()).collect();
            return Some(entry::list(&pictures));
        }
        if matches!(given.spec.asked, Asked::Pictures | Asked::File) {
            self.tell_left_out(draft, given, "这一项要放图片或文件本身，没有导入", "请把图片插入这一格，附件放进条目的文件夹");
            return None;
        }
        let words: Vec<String> =
            given.value.split(['、', '，', ',', '；', ';']).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect();
        if let Some(kind) = given.spec.uses.target {
            let (found, lost): (Vec<_>, Vec<_>) =
                words.iter().map(|word| (word, self.entry_called(kind, word))).partition(|(_, slug)| slug.is_some());
            if let Some((word, _)) = lost.first() {
                let what = format!("没有找到叫「{}」的{}，这一项没有导入", short(word), kind.label());
                self.tell_left_out(draft, given, &what, "先导入它，或写它的编号");
            }
            let found: Vec<String> = found.into_iter().filter_map(|(_, slug)| slug.map(|slug| slug.to_string())).collect();
            return (!found.is_empty()).then(|| entry::list(&found));
        }
        Some(match given.spec.key {
            "aspect" | "sector" | "tags" | "aliases" => entry::list(&words),
            _ => entry::scalar(&given.value),
        })
    }

    fn tell_left_out(&mut self, draft: &Draft, given: &Given, what: &str, hint: &str) {
        let message = format!("{}「{}」：{what}", given.spec.label, short(&given.value));
        let diagnostic = Diagnostic::new(&rules::IMPORT_LEFT_OUT, message).in_paragraph(self.place(&draft.file, &given.spot));
        self.tell(diagnostic.hint(hint));
    }

    /// The entry of a kind that people call so: by its id, its title or its name, here or in this run.
    fn entry_called(&self, kind: Kind, words: &str) -> Option<Slug> {
        let bare = words.trim_matches(['“', '”', '《', '》', '"', ' ']);
        let of_catalog = self.catalog.of_kind(kind).find(|entry| {
            let name = entry.written.get("name").map(|field| field.scalars().first().map(|scalar| scalar.text.trim().to_owned()));
            entry.id.slug.as_str() == bare || entry.title == bare || name.flatten().as_deref() == Some(bare)
        });
        of_catalog.map(|entry| entry.id.slug.clone()).or_else(|| self.names.get(&(kind, bare.to_owned())).cloned())
    }

    fn add_rows(&mut self, figures: &[markdown::Figure], names: &[String], folder: &str) {
        let mut known: Vec<&String> = Vec::new();
        for figure in figures {
            // A picture that is shown twice has the words of its first place.
            if let Some(name) = names.get(figure.picture.index).filter(|name| !known.contains(name)) {
                known.push(name);
                let caption = figure.caption.as_deref().map(outline::caption_words).filter(|words| !words.is_empty());
                self.ledger.push(ledger::Row::new(format!("{folder}/{name}"), caption, unnumbered_alt(&figure.picture.alt)));
            }
        }
    }

    /// What a picture's own name says is its caption, unless a camera gave it.
    fn add_loose_rows(&mut self, loose: &[&File], names: &[String], folder: &str) {
        for (file, name) in loose.iter().zip(names) {
            let stem = file.stem();
            let caption = if outline::is_caption(stem) { outline::caption_words(stem) } else { stem.to_owned() };
            let is_told = caption.chars().filter(|c| !c.is_ascii()).count() >= 4;
            self.ledger.push(ledger::Row::new(format!("{folder}/{name}"), is_told.then_some(caption), None));
        }
    }

    fn tell_pictures(&mut self, draft: &Draft, figures: &[markdown::Figure], pictures: &[Picture]) {
        for figure in figures {
            let PictureUse { index, width_mm, is_cropped, .. } = &figure.picture;
            let place = self.place(&draft.file, &figure.spot);
            if *is_cropped {
                let diagnostic =
                    Diagnostic::new(&rules::IMPORT_CROPPED, "图片在 Word 里裁剪过，导入的是没有裁剪的原图").in_paragraph(place.clone());
                self.tell(diagnostic.hint("裁掉的部分不该公开的，请先在看图软件里裁好，再换掉条目旁边的图片"));
            }
            let pixels =
                pictures.get(*index).and_then(|picture| crate::picture::probe::probe_bytes(&picture.bytes)).map(|probe| probe.width);
            if let (Some(pixels), Some(width)) = (pixels, width_mm.filter(|width| *width > 1.0)) {
                let dpi = f64::from(pixels) / (width / 25.4);
                if dpi < LOW_DPI {
                    let message = format!("图片宽 {pixels} 像素，在 Word 里占 {width:.0} 毫米，只有 {dpi:.0} dpi");
                    let diagnostic = Diagnostic::new(&rules::IMPORT_LOW_RESOLUTION, message).in_paragraph(place);
                    self.tell(diagnostic.hint("Word 和微信会压缩图片，请向单位要相机或手机里的原图"));
                }
            }
        }
    }
}

/// Below this a picture is blurred where it was placed.
const LOW_DPI: f64 = 150.0;

/// The pieces, each picture with words for those who cannot see it: its own, else its caption.
fn described(pieces: &[Piece]) -> Vec<Piece> {
    let describe = |piece: &Piece| match piece {
        Piece::Figure(figure) => {
            let caption = figure.caption.as_deref().map(outline::caption_words).filter(|words| !words.is_empty());
            let alt = unnumbered_alt(&figure.picture.alt).or(caption).unwrap_or_default();
            Piece::Figure(markdown::Figure { picture: PictureUse { alt, ..figure.picture.clone() }, ..figure.clone() })
        }
        piece => piece.clone(),
    };
    pieces.iter().map(describe).collect()
}

/// The pieces without the headings of sections that nobody filled in.
fn without_empty_sections(pieces: Vec<Piece>) -> Vec<Piece> {
    let is_heading = |piece: Option<&Piece>| match piece {
        Some(Piece::Heading { level, .. }) => Some(*level),
        _ => None,
    };
    let has_text = |at: usize| {
        let level = is_heading(pieces.get(at)).unwrap_or(0);
        let section = pieces[at + 1..].iter().take_while(|piece| is_heading(Some(piece)).is_none_or(|other| other > level));
        section.into_iter().any(|piece| !matches!(piece, Piece::Heading { .. }) && (length(piece) > 0 || matches!(piece, Piece::Figure(_))))
    };
    let kept: Vec<bool> = (0..pieces.len()).map(|at| is_heading(pieces.get(at)).is_none() || has_text(at)).collect();
    pieces.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(piece, _)| piece).collect()
}

fn same_words(one: &str, other: &str) -> bool {
    let bare = |words: &str| words.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    bare(one) == bare(other)
}

/// Whether two titles are those of one text, perhaps changed.
fn is_about(one: &str, other: &str) -> bool {
    same_words(one, other) || merge::likeness(one, other) >= 0.5
}

fn slug(words: &str) -> Option<Slug> {
    Slug::new(words.trim().rsplit('/').next().unwrap_or_default().trim_end_matches(".md")).ok()
}

/// The kind to which most of a form's own fields belong.
fn kind_of_fields(form: &Form) -> Option<Kind> {
    let count = |kind: Kind| {
        let own = |given: &&Given| kind.spec().fields.iter().any(|spec| std::ptr::eq(spec, given.spec));
        form.fields.iter().filter(own).count()
    };
    let mut counts: Vec<(usize, Kind)> = KINDS.iter().map(|spec| (count(spec.kind), spec.kind)).collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let [(most, kind), (second, _), ..] = counts[..] else { return None };
    (most >= 2 && most > second).then_some(kind)
}

/// The words of each paragraph at the top.
fn lines(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .filter_map(|block| if let Block::Paragraph(paragraph) = block { Some(outline::full_text(paragraph)) } else { None })
        .collect()
}

/// The words of the headings of a text in Markdown.
fn headings(text: &str) -> Vec<String> {
    text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim().to_owned()).collect()
}

fn label_of(kind: Kind, key: &str) -> &'static str {
    kind.spec().fields.iter().chain(COMMON).find(|spec| spec.key == key).map_or("", |spec| spec.label)
}

fn extension_of(file: &File) -> &'static str {
    use crate::model::picture::PictureFormat;
    match crate::picture::probe::probe_bytes(&file.bytes).map(|probe| probe.format) {
        Some(PictureFormat::Png) => "png",
        Some(PictureFormat::WebP) => "webp",
        Some(PictureFormat::Svg) => "svg",
        Some(PictureFormat::Jpeg) => "jpg",
        None if source::decoded(&file.bytes).is_some_and(|text| text.contains("<svg")) => "svg",
        None => "jpg",
    }
}
