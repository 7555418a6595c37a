//! The root of an index: what is read before anything else (see [`super::format`]).

use std::ops::Range;

use super::alphabet::Alphabet;
use super::fold::Folder;
use super::format::bytes::{Reader, Writer};
use super::format::{Family, FormatError, ShardId, places};
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
    /// The blocks of each shard of lists.
    pub list_shards: Vec<Vec<ListBlock>>,
    /// How many entries a shard of texts has; the last may have fewer.
    pub text_shard: u32,
    /// The bytes of each entry's block, between its quotation marks.
    pub text_lengths: Vec<u32>,
    /// How many entries a shard of facets has; the last may have fewer.
    pub facet_shard: u32,
    /// How many shards of names there are.
    pub name_shards: u32,
    /// How many shards of words there are.
    pub word_shards: u32,
    /// The characters.
    pub alphabet: Alphabet,
}

/// A block of lists, as the directory tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListBlock {
    /// Its first n-gram, or what a reader looks for there.
    pub start: NGram,
    /// Its bytes between its quotation marks.
    pub length: u32,
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
    /// Where an n-gram's list is, if it has one: the shard and the block.
    pub fn list_place(&self, ngram: NGram) -> Option<(ShardId, u32)> {
        let after = self.list_shards.partition_point(|blocks| blocks.first().is_some_and(|block| block.start <= ngram));
        let number = after.checked_sub(1)?;
        let block = self.list_shards[number].partition_point(|block| block.start <= ngram).checked_sub(1)?;
        Some((ShardId { family: Family::List, number: number as u32 }, block as u32))
    }

    /// Where an entry's texts are: the shard and the block.
    pub fn text_place(&self, entry: u32) -> (ShardId, u32) {
        (ShardId { family: Family::Text, number: entry / self.text_shard }, entry % self.text_shard)
    }

    /// The shard of an entry's facets.
    pub fn facet_shard(&self, entry: u32) -> ShardId {
        ShardId { family: Family::Facet, number: entry / self.facet_shard }
    }

    /// How many blocks a shard has; none where there is no such shard.
    pub fn blocks(&self, shard: ShardId) -> Option<usize> {
        let number = shard.number as usize;
        match shard.family {
            Family::List => self.list_shards.get(number).map(Vec::len),
            Family::Text => self.text_lengths.chunks(self.text_shard as usize).nth(number).map(<[u32]>::len),
            _ => Some(1),
        }
    }

    /// Where the blocks of a shard of this name stand in its script; none where they are only read whole.
    pub fn places(&self, shard: ShardId, name: &str) -> Option<Vec<Range<usize>>> {
        let number = shard.number as usize;
        match shard.family {
            Family::List => Some(places(name, self.list_shards.get(number)?.iter().map(|block| block.length as usize))),
            Family::Text => {
                let lengths = self.text_lengths.chunks(self.text_shard as usize).nth(number)?;
                Some(places(name, lengths.iter().map(|&length| length as usize)))
            }
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
        writer.varint(self.list_shards.len() as u64);
        let mut last = 0;
        for blocks in &self.list_shards {
            writer.varint(blocks.len() as u64);
            for block in blocks {
                writer.varint(u64::from(block.start.first - last));
                writer.varint(u64::from(block.start.second));
                writer.varint(u64::from(block.length));
                last = block.start.first;
            }
        }
        writer.varint(u64::from(self.text_shard));
        self.text_lengths.iter().for_each(|&length| writer.varint(u64::from(length)));
        [self.facet_shard, self.name_shards, self.word_shards].iter().for_each(|&number| writer.varint(u64::from(number)));
        writer.raw(&self.alphabet.write(folder));
        writer.into_bytes()
    }

    /// Reads the payload of a root, and tells a folder what its characters become.
    ///
    /// # Errors
    ///
    /// - It is cut off or contradicts itself.
    pub fn read(payload: &[u8], folder: &mut Folder) -> Result<Self, FormatError> {
        let mut reader = Reader::new(payload, "根文件");
        let entries = reader.number()?;
        let labels = FacetLabels {
            kinds: read_labels(&mut reader)?,
            units: read_labels(&mut reader)?,
            aspects: read_labels(&mut reader)?,
            years: read_labels(&mut reader)?,
        };
        let list_shards = read_list_shards(&mut reader)?;
        let text_shard = reader.number()?;
        // Each entry has a length of a byte at least.
        if entries as usize > reader.remaining() {
            return Err(reader.damaged());
        }
        let text_lengths = (0..entries).map(|_| reader.number()).collect::<Result<_, _>>()?;
        let (facet_shard, name_shards, word_shards) = (reader.number()?, reader.number()?, reader.number()?);
        let bounded = entries < MOST_ENTRIES && name_shards <= MOST_NAME_SHARDS && word_shards <= MOST_NAME_SHARDS;
        let in_shards = text_shard > 0 && facet_shard > 0 && entries.div_ceil(facet_shard) <= MOST_FACET_SHARDS;
        if !bounded || !in_shards {
            return Err(reader.damaged());
        }
        let alphabet = Alphabet::read(reader.rest(), folder)?;
        Ok(Self { entries, labels, list_shards, text_shard, text_lengths, facet_shard, name_shards, word_shards, alphabet })
    }
}

fn read_labels(reader: &mut Reader<'_>) -> Result<Vec<String>, FormatError> {
    let count = reader.count(1)?;
    (0..count).map(|_| reader.string().map(str::to_owned)).collect()
}

fn read_list_shards(reader: &mut Reader<'_>) -> Result<Vec<Vec<ListBlock>>, FormatError> {
    let mut shards = Vec::new();
    let mut first = 0u32;
    for _ in 0..reader.count(1)? {
        let mut blocks = Vec::new();
        for _ in 0..reader.count(3)? {
            first = first.checked_add(reader.number()?).ok_or_else(|| reader.damaged())?;
            blocks.push(ListBlock { start: NGram { first, second: reader.number()? }, length: reader.number()? });
        }
        shards.push(blocks);
    }
    Ok(shards)
}
