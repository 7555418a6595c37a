//! Entries as the index keeps them: texts for results and proofs (family t), facets for counts and filters (family f).

use super::format::FormatError;
use super::format::bytes::{Reader, Writer};
use super::root::FacetLabels;
use super::{Document, Facets, Text, TextRole};

/// An entry's texts, borrowed from a shard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEntry<'a> {
    /// The stable id.
    pub id: &'a str,
    /// The page's address below the site's root.
    pub url: &'a str,
    /// The title.
    pub title: &'a str,
    /// The date or nothing.
    pub date: &'a str,
    /// The facets' values.
    pub facets: Facets,
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

/// Writes one entry.
pub fn write_entry(document: &Document) -> Vec<u8> {
    let mut writer = Writer::default();
    let facets = &document.facets;
    for text in
        [&document.id, &document.url, &document.title, document.date.as_deref().unwrap_or(""), &facets.kind, &facets.unit, &facets.year]
            as [&str; 7]
    {
        writer.string(text);
    }
    writer.varint(facets.aspects.len() as u64);
    facets.aspects.iter().for_each(|aspect| writer.string(aspect));
    let texts: Vec<&Text> = document.texts.iter().filter(|text| !repeats_title(document, text)).collect();
    writer.varint(texts.len() as u64);
    for text in texts {
        writer.u8(text.role as u8);
        writer.string(text.anchor.as_deref().unwrap_or(""));
        writer.string(&text.words);
    }
    writer.into_bytes()
}

/// The payload of a shard of entries.
pub fn write_entries<'a>(entries: impl ExactSizeIterator<Item = &'a Vec<u8>> + Clone) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.varint(entries.len() as u64);
    entries.clone().for_each(|entry| writer.varint(entry.len() as u64));
    entries.for_each(|entry| writer.raw(entry));
    writer.into_bytes()
}

/// Reads one entry of a shard.
///
/// # Errors
///
/// - The shard has no such entry, or it is cut off or contradicts itself.
pub fn read_entry(payload: &[u8], index: usize) -> Result<StoredEntry<'_>, FormatError> {
    let mut reader = Reader::new(payload, "正文");
    let count = reader.count(1)?;
    if index >= count {
        return Err(reader.damaged());
    }
    let (mut offset, mut length) = (0usize, 0usize);
    for at in 0..count {
        let bytes = usize::try_from(reader.varint()?).map_err(|_| reader.damaged())?;
        if at < index {
            offset = offset.checked_add(bytes).ok_or_else(|| reader.damaged())?;
        } else if at == index {
            length = bytes;
        }
    }
    reader.raw(offset)?;
    parse_entry(reader.raw(length)?)
}

fn parse_entry(bytes: &[u8]) -> Result<StoredEntry<'_>, FormatError> {
    let mut reader = Reader::new(bytes, "正文");
    let (id, url, title, date) = (reader.string()?, reader.string()?, reader.string()?, reader.string()?);
    let (kind, unit, year) = (reader.string()?, reader.string()?, reader.string()?);
    let count = reader.count(1)?;
    let aspects = (0..count).map(|_| reader.string().map(str::to_owned)).collect::<Result<_, _>>()?;
    let facets = Facets { kind: kind.to_owned(), unit: unit.to_owned(), aspects, year: year.to_owned() };
    let count = reader.count(3)?;
    let texts = (0..count).map(|_| parse_text(&mut reader)).collect::<Result<_, _>>()?;
    Ok(StoredEntry { id, url, title, date, facets, texts })
}

fn parse_text<'a>(reader: &mut Reader<'a>) -> Result<StoredText<'a>, FormatError> {
    let role = match reader.u8()? {
        0 => TextRole::Title,
        1 => TextRole::Name,
        2 => TextRole::Heading,
        3 => TextRole::Body,
        _ => return Err(reader.damaged()),
    };
    Ok(StoredText { role, anchor: reader.string()?, words: reader.string()? })
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
