//! Entries as the index keeps them: texts for results and proofs (family t), facets for counts and filters (family f).

use super::format::FormatError;
use super::format::bytes::{Reader, Writer};
use super::root::FacetLabels;
use super::{Document, Facets, Text, TextRole};

/// An entry's texts, borrowed from a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEntry<'a> {
    /// The stable id.
    pub id: &'a str,
    /// The page's address below the site's root.
    pub url: String,
    /// The title.
    pub title: &'a str,
    /// The date or nothing.
    pub date: &'a str,
    /// The facets' values.
    pub facets: Facets,
    /// How much the entry's kind is worth, in hundredths.
    pub weight: u32,
    /// The texts in the order of the page, the title not among them.
    pub texts: Vec<StoredText<'a>>,
}

/// One text of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredText<'a> {
    /// What it is.
    pub role: TextRole,
    /// The anchor that it is under, or nothing.
    pub anchor: &'a str,
    /// Its words.
    pub words: &'a str,
}

/// Whether a text only repeats the title, which is searched anyway.
fn repeats_title(document: &Document, text: &Text) -> bool {
    text.role == TextRole::Title && text.words == document.title
}

/// The texts of a document as they are searched: the title, then the others.
pub fn searched_texts(document: &Document) -> impl Iterator<Item = (TextRole, &str)> {
    let others = document.texts.iter().filter(|text| !repeats_title(document, text));
    std::iter::once((TextRole::Title, document.title.as_str())).chain(others.map(|text| (text.role, text.words.as_str())))
}

/// Between the fields of an entry.
const FIELD: char = '\u{1}';
/// Before each text of an entry.
const TEXT: char = '\u{2}';

/// Appends an entry to the characters of a block.
pub fn write_entry(out: &mut String, document: &Document) {
    let facets = &document.facets;
    let derived = derived_url(&document.id) == document.url;
    let url = if derived { "" } else { &document.url };
    push_clean(out, &document.id);
    let percent = (document.weight * 100.0).round() as u32;
    let weight = if percent == 100 { String::new() } else { percent.to_string() };
    for field in [url, &document.title, document.date.as_deref().unwrap_or(""), &facets.kind, &facets.unit, &facets.year, &weight]
        .into_iter()
        .chain(facets.aspects.iter().map(String::as_str))
    {
        out.push(FIELD);
        push_clean(out, field);
    }
    for text in document.texts.iter().filter(|text| !repeats_title(document, text)) {
        out.push(TEXT);
        out.push(ROLES[text.role as usize].1);
        push_clean(out, text.anchor.as_deref().unwrap_or(""));
        out.push(FIELD);
        push_clean(out, &text.words);
    }
}

const ROLES: [(TextRole, char); 4] = [(TextRole::Title, 't'), (TextRole::Name, 'n'), (TextRole::Heading, 'h'), (TextRole::Body, 'b')];

fn derived_url(id: &str) -> String {
    format!("{id}.html")
}

/// Control characters separate fields here; to a reader, and to [`super::fold`], they are spaces.
fn push_clean(out: &mut String, text: &str) {
    out.extend(text.chars().map(|c| if matches!(c, '\0'..='\u{8}') { ' ' } else { c }));
}

/// Reads an entry.
///
/// # Errors
///
/// - It lacks fields, or has texts of an unknown role.
pub fn read_entry(entry: &str) -> Result<StoredEntry<'_>, FormatError> {
    let mut parts = entry.split(TEXT);
    let mut fields = parts.next().unwrap_or_default().split(FIELD);
    let mut field = || fields.next().ok_or(DAMAGED);
    let (id, url, title, date) = (field()?, field()?, field()?, field()?);
    let (kind, unit, year) = (field()?.to_owned(), field()?.to_owned(), field()?.to_owned());
    let weight = field()?.parse().unwrap_or(100).min(MOST_WEIGHT);
    let aspects = fields.map(str::to_owned).collect();
    let url = if url.is_empty() { derived_url(id) } else { url.to_owned() };
    Ok(StoredEntry {
        id,
        url,
        title,
        date,
        facets: Facets { kind, unit, aspects, year },
        weight,
        texts: parts.map(read_text).collect::<Result<_, _>>()?,
    })
}

const DAMAGED: FormatError = FormatError::Damaged("正文");
/// The most that a kind can be worth, in hundredths.
const MOST_WEIGHT: u32 = 10_000;

fn read_text(text: &str) -> Result<StoredText<'_>, FormatError> {
    let mut chars = text.chars();
    let letter = chars.next();
    let role = ROLES.iter().find(|role| Some(role.1) == letter).ok_or(DAMAGED)?.0;
    let (anchor, words) = chars.as_str().split_once(FIELD).ok_or(DAMAGED)?;
    Ok(StoredText { role, anchor, words })
}

/// An entry's facets as numbers of labels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetNumbers {
    /// 类别, 单位 and 年度, each where there is one.
    pub single: [Option<u32>; 3],
    /// 方面.
    pub aspects: Vec<u32>,
}

/// Writes the facets of an entry; labels that the root lacks count as none.
pub fn write_facets(writer: &mut Writer, facets: &Facets, labels: &FacetLabels) {
    for (value, labels) in [(&facets.kind, &labels.kinds), (&facets.unit, &labels.units), (&facets.year, &labels.years)] {
        writer.varint(number_of(value, labels).map_or(0, |number| number + 1));
    }
    let aspects: Vec<u64> = facets.aspects.iter().filter_map(|aspect| number_of(aspect, &labels.aspects)).collect();
    writer.varint(aspects.len() as u64);
    aspects.iter().for_each(|&aspect| writer.varint(aspect));
}

fn number_of(value: &str, labels: &[String]) -> Option<u64> {
    labels.iter().position(|label| label == value).map(|number| number as u64)
}

/// Reads a whole shard of facets.
///
/// # Errors
///
/// - It is cut off.
pub fn read_facets(payload: &[u8]) -> Result<Vec<FacetNumbers>, FormatError> {
    let mut reader = Reader::new(payload, "筛选项");
    let mut facets = Vec::new();
    while reader.remaining() > 0 {
        let single = [reader.number()?.checked_sub(1), reader.number()?.checked_sub(1), reader.number()?.checked_sub(1)];
        let count = reader.count(1)?;
        let aspects = (0..count).map(|_| reader.number()).collect::<Result<_, _>>()?;
        facets.push(FacetNumbers { single, aspects });
    }
    Ok(facets)
}
