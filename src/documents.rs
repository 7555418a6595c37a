//! Entries as the index sees them: plain words in the order of the page, each with its weight and the heading it stands under.
//!
//! What a reader of the page cannot see is not here either: no contact, no status, no file name.

use pinyin::ToPinyinMulti;
use rayon::prelude::*;

use crate::model::block::plain_text;
use crate::model::field::Found;
use crate::model::kinds::shape::Held;
use crate::model::{Block, Catalog, Entry, Inline, LinkTarget, Publication, Slug};
use crate::search::{Document, Facets, IndexOptions, Text, TextRole};
use crate::words::WordCounts;

/// The documents of a catalog, in its order.
pub fn documents(catalog: &Catalog) -> Vec<Document> {
    catalog.entries.par_iter().map(|entry| document(catalog, entry)).collect()
}

/// How an index of documents is made.
pub fn index_options(documents: &[Document]) -> IndexOptions {
    IndexOptions { readings: Some(readings), words: vocabulary(documents), characters: common_characters(), ..IndexOptions::default() }
}

/// The words of documents; of many documents some are enough, since hardly a word that is not rare is in none of them. Words of titles and
/// headings count more.
fn vocabulary(documents: &[Document]) -> Vec<String> {
    let some: Vec<&Document> = documents.iter().step_by(documents.len().div_ceil(ENOUGH_FOR_WORDS).max(1)).collect();
    some.into_par_iter().fold(WordCounts::default, count_words).reduce(WordCounts::default, WordCounts::and).into_words()
}

const ENOUGH_FOR_WORDS: usize = 1000;

fn count_words<'a>(mut counts: WordCounts<'a>, document: &'a Document) -> WordCounts<'a> {
    counts.count(&document.title, 3);
    document.texts.iter().for_each(|text| counts.count(&text.words, if text.role == TextRole::Body { 1 } else { 3 }));
    counts
}

/// How a Han character is spelt in Latin letters without tones, v for ü as it is typed: every reading, since only the reader knows which one
/// is meant.
pub fn readings(c: char) -> Vec<&'static str> {
    let typed = |plain: &'static str| match plain {
        "lü" => "lv",
        "lüe" => "lve",
        "nü" => "nv",
        "nüe" => "nve",
        plain => plain,
    };
    let mut readings: Vec<&'static str> =
        c.to_pinyin_multi().into_iter().flatten().map(|pinyin| typed(pinyin.plain())).filter(|plain| plain.is_ascii()).collect();
    readings.sort_unstable();
    readings.dedup();
    readings
}

/// The characters that people type: the first level of GB 2312, in which they are ordered by sound.
fn common_characters() -> Vec<char> {
    let bytes: Vec<u8> = (0xb0..=0xd7).flat_map(|row| (0xa1..=0xfe).flat_map(move |cell| [row, cell])).collect();
    let (characters, ..) = encoding_rs::GBK.decode(&bytes);
    characters.chars().filter(|&c| ('\u{4e00}'..='\u{9fff}').contains(&c)).collect()
}

fn document(catalog: &Catalog, entry: &Entry) -> Document {
    let mut texts = Texts { list: Vec::new(), anchor: None };
    texts.add(TextRole::Title, &entry.title);
    add_names(&mut texts, catalog, entry);
    texts.add_some(TextRole::Heading, entry.summary.as_deref());
    add_detail(&mut texts, entry);
    texts.add_blocks(&entry.body.blocks);
    texts.anchor = None;
    add_captions(&mut texts, catalog, entry);
    Document {
        id: entry.id.to_string(),
        url: format!("{}.html", entry.id),
        title: entry.title.clone(),
        date: entry.date.map(|date| date.to_string()),
        facets: facets(catalog, entry),
        weight: search_weight(&catalog.publication, entry),
        texts: texts.list,
    }
}

fn facets(catalog: &Catalog, entry: &Entry) -> Facets {
    let aspect = |id: &Slug| catalog.publication.aspects.iter().find(|term| term.id == *id).map(|term| term.name.clone());
    Facets {
        kind: kind_label(&catalog.publication, entry).to_owned(),
        unit: catalog.unit(&entry.unit).map(|unit| unit.short_name.clone()).unwrap_or_default(),
        aspects: entry.aspects.iter().filter_map(aspect).collect(),
        year: entry.year.to_string(),
    }
}

/// How much the publication's search makes of the kind.
fn search_weight(publication: &Publication, entry: &Entry) -> f64 {
    publication.site.columns.iter().find(|column| column.kind == entry.id.kind).map_or(1.0, |column| column.search_weight)
}

/// What the publication calls the kind: the name of its column, or the program's.
fn kind_label<'a>(publication: &'a Publication, entry: &Entry) -> &'a str {
    let column = publication.site.columns.iter().find(|column| column.kind == entry.id.kind);
    column.map_or(entry.id.kind.label(), |column| &column.name)
}

fn add_names(texts: &mut Texts, catalog: &Catalog, entry: &Entry) {
    add_fields(texts, entry, Found::Title);
    add_fields(texts, entry, Found::Name);
    if let Some(unit) = catalog.unit(&entry.unit) {
        texts.add(TextRole::Name, &unit.name);
        texts.add_some(TextRole::Name, Some(unit.short_name.as_str()).filter(|name| *name != unit.name));
    }
    texts.add_all(TextRole::Name, &entry.tags);
}

/// The facts that a page shows beside the text.
fn add_detail(texts: &mut Texts, entry: &Entry) {
    add_fields(texts, entry, Found::Body);
    texts.add_some(TextRole::Body, entry.information_source.as_deref());
    texts.add_some(TextRole::Body, entry.author.as_deref());
}

/// The words of the fields that are found in one way: lists first, then single words.
fn add_fields(texts: &mut Texts, entry: &Entry, found: Found) {
    let role = match found {
        Found::Title => TextRole::Title,
        Found::Name => TextRole::Name,
        Found::Body => TextRole::Body,
    };
    let fields = entry.detail.fields().into_iter().filter(|(spec, _)| spec.uses.found == Some(found));
    let (lists, words): (Vec<_>, Vec<_>) = fields.map(|(_, held)| held).partition(|held| matches!(held, Held::Words(_)));
    for word in lists.into_iter().chain(words).flat_map(Held::words) {
        // A name that repeats the title would only make it weigh twice.
        if found != Found::Title || word != entry.title {
            texts.add(role, word);
        }
    }
}

/// What the ledger says of the pictures of the page: captions, who made them, and what those hear who cannot see them.
fn add_captions(texts: &mut Texts, catalog: &Catalog, entry: &Entry) {
    let mut shown: Vec<&String> = entry.images.iter().chain(&entry.body.images).collect();
    shown.sort();
    shown.dedup();
    for path in shown {
        let Some(record) = catalog.pictures.get(path).and_then(|picture| picture.record.as_ref()) else { continue };
        texts.add_some(TextRole::Body, record.caption.as_deref());
        texts.add_some(TextRole::Body, record.author.as_deref().map(|author| format!("图：{author}")).as_deref());
        texts.add_some(TextRole::Body, record.alt.as_deref().filter(|alt| record.caption.as_deref() != Some(*alt)));
    }
}

/// The texts found so far, and the heading that the next one stands under.
struct Texts {
    list: Vec<Text>,
    anchor: Option<String>,
}

impl Texts {
    fn add(&mut self, role: TextRole, words: &str) {
        let words = words.trim();
        if !words.is_empty() {
            self.list.push(Text { role, anchor: self.anchor.clone(), words: words.to_owned() });
        }
    }

    fn add_some(&mut self, role: TextRole, words: Option<&str>) {
        if let Some(words) = words {
            self.add(role, words);
        }
    }

    fn add_all(&mut self, role: TextRole, words: &[String]) {
        words.iter().for_each(|words| self.add(role, words));
    }

    fn add_blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.add_block(block);
        }
    }

    fn add_block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => {
                self.anchor = Some(heading.anchor.clone());
                self.add_content(TextRole::Heading, &heading.content);
            }
            Block::Paragraph { content } | Block::Plain { content } => self.add_content(TextRole::Body, content),
            Block::List { items, .. } => items.iter().for_each(|item| self.add_blocks(&item.blocks)),
            Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => self.add_blocks(blocks),
            Block::Code { text, .. } => self.add(TextRole::Body, text),
            Block::Table { head, rows, .. } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| self.add_content(TextRole::Body, cell));
            }
            Block::Figure(image) if matches!(image.target, LinkTarget::Nowhere) => self.add(TextRole::Body, &image.alt),
            // A figure's caption the ledger has; the author may have written a title and what it shows.
            Block::Figure(image) => {
                self.add_some(TextRole::Body, image.title.as_deref());
                self.add(TextRole::Body, &image.alt);
            }
            Block::Rule => {}
        }
    }

    /// A forced line end is the end of a text: the lines of a poem are looked for one by one.
    fn add_content(&mut self, role: TextRole, content: &[Inline]) {
        for line in plain_text(content).split('\n') {
            self.add(role, line);
        }
    }
}
