//! The root of an index: what is read before anything else (see [`super::format`]).

use super::alphabet::Alphabet;
use super::fold::Folder;
use super::format::bytes::{Reader, Writer};
use super::format::{Family, FormatError, ShardId};
use super::list::{MOST_ENTRIES, NGram};

/// The most shards of names, and of words: no index has so many ([`super::names`]), and all of them may be read for one query.
const MOST_NAME_SHARDS: u32 = 64;
/// The most shards of facets: of [`MOST_ENTRIES`] there are fewer, and a query for a facet alone reads all.
const MOST_FACET_SHARDS: u32 = 1 << 12;

/// The root, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// How many entries there are.
    pub entries: u32,
    /// The labels of the facets.
    pub labels: FacetLabels,
    /// The bytes of the head of each shard of lists.
    pub list_head: u32,
    /// The first n-gram of each shard of lists.
    pub list_shards: Vec<NGram>,
    /// The bytes of the head of each shard of texts.
    pub text_head: u32,
    /// How many entries a shard of texts has; the last may have fewer.
    pub text_shard: u32,
    /// How many entries a shard of facets has; the last may have fewer.
    pub facet_shard: u32,
    /// How many shards of names there are.
    pub name_shards: u32,
    /// How many shards of words there are.
    pub word_shards: u32,
    /// The characters.
    pub alphabet: Alphabet,
}

/// The labels of the facets, in the order that filters show them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FacetLabels {
    /// 类别.
    pub kinds: Vec<String>,
    /// 单位.
    pub units: Vec<String>,
    /// 方面.
    pub aspects: Vec<String>,
    /// 年度.
    pub years: Vec<String>,
}

impl Root {
    /// Where an n-gram's list is, if it has one.
    pub fn list_shard(&self, ngram: NGram) -> Option<ShardId> {
        let after = self.list_shards.partition_point(|&start| start <= ngram);
        after.checked_sub(1).map(|number| ShardId { family: Family::List, number: number as u32 })
    }

    /// Where an entry's texts are: the shard and the block.
    pub fn text_place(&self, entry: u32) -> (ShardId, u32) {
        (ShardId { family: Family::Text, number: entry / self.text_shard }, entry % self.text_shard)
    }

    /// The shard of an entry's facets.
    pub fn facet_shard(&self, entry: u32) -> ShardId {
        ShardId { family: Family::Facet, number: entry / self.facet_shard }
    }

    /// The bytes of the head of a family's shards; none where they are only read whole.
    pub fn head_bytes(&self, family: Family) -> Option<usize> {
        match family {
            Family::List => Some(self.list_head as usize),
            Family::Text => Some(self.text_head as usize),
            _ => None,
        }
    }

    /// The payload of the root.
    pub fn write(&self, folder: &Folder) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.varint(u64::from(self.entries));
        for labels in [&self.labels.kinds, &self.labels.units, &self.labels.aspects, &self.labels.years] {
            writer.varint(labels.len() as u64);
            labels.iter().for_each(|label| writer.string(label));
        }
        writer.varint(u64::from(self.list_head));
        writer.varint(self.list_shards.len() as u64);
        let mut last = 0;
        for ngram in &self.list_shards {
            writer.varint(u64::from(ngram.first - last));
            writer.varint(u64::from(ngram.second));
            last = ngram.first;
        }
        [self.text_head, self.text_shard, self.facet_shard, self.name_shards, self.word_shards]
            .iter()
            .for_each(|&number| writer.varint(u64::from(number)));
        writer.raw(&self.alphabet.write(folder));
        writer.into_bytes()
    }

    /// Reads the payload of a root of a format, and tells a folder what its characters become.
    ///
    /// # Errors
    ///
    /// - It is cut off or contradicts itself.
    pub fn read(payload: &[u8], format: u8, folder: &mut Folder) -> Result<Self, FormatError> {
        let mut reader = Reader::new(payload, "根文件");
        let entries = reader.number()?;
        let labels = FacetLabels {
            kinds: read_labels(&mut reader)?,
            units: read_labels(&mut reader)?,
            aspects: read_labels(&mut reader)?,
            years: read_labels(&mut reader)?,
        };
        let list_head = reader.number()?;
        let list_shards = read_ngrams(&mut reader)?;
        let (text_head, text_shard, facet_shard, name_shards) = (reader.number()?, reader.number()?, reader.number()?, reader.number()?);
        let word_shards = if format > 3 { reader.number()? } else { 0 };
        let bounded = entries < MOST_ENTRIES && name_shards <= MOST_NAME_SHARDS && word_shards <= MOST_NAME_SHARDS;
        let in_shards = text_shard > 0 && facet_shard > 0 && entries.div_ceil(facet_shard) <= MOST_FACET_SHARDS;
        if !bounded || !in_shards {
            return Err(reader.damaged());
        }
        let alphabet = Alphabet::read(reader.rest(), folder)?;
        Ok(Self { entries, labels, list_head, list_shards, text_head, text_shard, facet_shard, name_shards, word_shards, alphabet })
    }
}

fn read_labels(reader: &mut Reader<'_>) -> Result<Vec<String>, FormatError> {
    let count = reader.count(1)?;
    (0..count).map(|_| reader.string().map(str::to_owned)).collect()
}

fn read_ngrams(reader: &mut Reader<'_>) -> Result<Vec<NGram>, FormatError> {
    let count = reader.count(2)?;
    let mut first = 0u32;
    let mut ngrams = Vec::with_capacity(count);
    for _ in 0..count {
        first = first.checked_add(reader.number()?).ok_or_else(|| reader.damaged())?;
        ngrams.push(NGram { first, second: reader.number()? });
    }
    Ok(ngrams)
}
