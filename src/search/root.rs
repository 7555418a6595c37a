//! The root of an index: what is read before anything else (see [`super::format`]).

use super::format::bytes::{Reader, Writer};
use super::format::{Family, FormatError, ShardId};
use super::list::{Gram, ListCoding};
use super::rank::WEIGHTS;

/// The root, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// Bytes of text in all entries.
    pub text_bytes: u64,
    /// How lists are coded, and how many entries there are.
    pub coding: ListCoding,
    /// The labels of the facets.
    pub labels: FacetLabels,
    /// The first gram of each shard of single characters.
    pub single_shards: Vec<Gram>,
    /// The first gram of each shard of pairs.
    pub pair_shards: Vec<Gram>,
    /// How many shards of common pairs there are.
    pub common_shards: u32,
    /// The common pairs, in order.
    pub common: Vec<CommonGram>,
    /// How many entries each shard of texts has.
    pub text_shards: Vec<u32>,
    /// How many entries a shard of facets has; the last may have fewer.
    pub facet_block: u32,
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

/// A pair of characters that many entries have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CommonGram {
    /// The pair.
    pub gram: Gram,
    /// How many entries have it.
    pub entries: u32,
    /// The shard of its list.
    pub shard: u32,
}

/// A place of an entry's texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextPlace {
    /// The shard.
    pub shard: ShardId,
    /// The entry's place in it.
    pub index: usize,
}

impl Root {
    /// Where a gram's list is; a common pair comes with its number of entries.
    pub fn place(&self, gram: Gram) -> Option<(ShardId, Option<u32>)> {
        if gram.second == 0 {
            return shard_of(&self.single_shards, gram).map(|number| (ShardId { family: Family::Single, number }, None));
        }
        if let Ok(at) = self.common.binary_search_by_key(&gram, |common| common.gram) {
            let common = self.common[at];
            return Some((ShardId { family: Family::Common, number: common.shard }, Some(common.entries)));
        }
        shard_of(&self.pair_shards, gram).map(|number| (ShardId { family: Family::Pair, number }, None))
    }

    /// Where an entry's texts are.
    pub fn text_place(&self, entry: u32) -> Option<TextPlace> {
        let mut left = entry;
        for (number, &entries) in self.text_shards.iter().enumerate() {
            if left < entries {
                return Some(TextPlace { shard: ShardId { family: Family::Text, number: number as u32 }, index: left as usize });
            }
            left -= entries;
        }
        None
    }

    /// The shard of an entry's facets.
    pub fn facet_shard(&self, entry: u32) -> ShardId {
        ShardId { family: Family::Facet, number: entry / self.facet_block }
    }

    /// The payload of the root.
    pub fn write(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.varint(u64::from(self.coding.entries));
        writer.varint(self.text_bytes);
        writer.raw(&self.coding.weight_order);
        for labels in [&self.labels.kinds, &self.labels.units, &self.labels.aspects, &self.labels.years] {
            writer.varint(labels.len() as u64);
            labels.iter().for_each(|label| writer.string(label));
        }
        for shards in [&self.single_shards, &self.pair_shards] {
            writer.varint(shards.len() as u64);
            shards.iter().for_each(|gram| write_gram(&mut writer, *gram, 0));
        }
        writer.varint(u64::from(self.common_shards));
        writer.varint(self.common.len() as u64);
        let mut last = 0;
        for common in &self.common {
            write_gram(&mut writer, common.gram, last);
            writer.varint(u64::from(common.entries));
            writer.varint(u64::from(common.shard));
            last = common.gram.first;
        }
        writer.varint(self.text_shards.len() as u64);
        self.text_shards.iter().for_each(|&entries| writer.varint(u64::from(entries)));
        writer.varint(u64::from(self.facet_block));
        writer.into_bytes()
    }

    /// Reads the payload of a root.
    ///
    /// # Errors
    ///
    /// - It is cut off or contradicts itself.
    pub fn read(payload: &[u8]) -> Result<Self, FormatError> {
        let mut reader = Reader::new(payload, "根文件");
        let entries = reader.number()?;
        let text_bytes = reader.varint()?;
        let weight_order = reader.raw(WEIGHTS)?.try_into().map_err(|_| reader.damaged())?;
        let labels = FacetLabels {
            kinds: read_labels(&mut reader)?,
            units: read_labels(&mut reader)?,
            aspects: read_labels(&mut reader)?,
            years: read_labels(&mut reader)?,
        };
        let single_shards = read_grams(&mut reader)?;
        let pair_shards = read_grams(&mut reader)?;
        let common_shards = reader.number()?;
        let common = read_common(&mut reader, common_shards)?;
        let count = reader.count(1)?;
        let text_shards: Vec<u32> = (0..count).map(|_| reader.number()).collect::<Result<_, _>>()?;
        let facet_block = reader.number()?;
        let placed: u64 = text_shards.iter().map(|&entries| u64::from(entries)).sum();
        let weights_known = |order: &[u8; WEIGHTS]| order.iter().all(|&weight| usize::from(weight) < WEIGHTS);
        if placed != u64::from(entries) || facet_block == 0 || !weights_known(&weight_order) || reader.remaining() > 0 {
            return Err(reader.damaged());
        }
        let coding = ListCoding { entries, weight_order };
        Ok(Self { text_bytes, coding, labels, single_shards, pair_shards, common_shards, common, text_shards, facet_block })
    }
}

/// The last shard that begins at or before a gram.
fn shard_of(starts: &[Gram], gram: Gram) -> Option<u32> {
    let after = starts.partition_point(|&start| start <= gram);
    after.checked_sub(1).map(|number| number as u32)
}

fn write_gram(writer: &mut Writer, gram: Gram, last_first: u32) {
    writer.varint(u64::from(gram.first - last_first));
    writer.varint(u64::from(gram.second));
}

fn read_labels(reader: &mut Reader<'_>) -> Result<Vec<String>, FormatError> {
    let count = reader.count(1)?;
    (0..count).map(|_| reader.string().map(str::to_owned)).collect()
}

fn read_grams(reader: &mut Reader<'_>) -> Result<Vec<Gram>, FormatError> {
    let count = reader.count(2)?;
    (0..count).map(|_| Ok(Gram { first: reader.number()?, second: reader.number()? })).collect()
}

fn read_common(reader: &mut Reader<'_>, shards: u32) -> Result<Vec<CommonGram>, FormatError> {
    let count = reader.count(4)?;
    let mut common = Vec::with_capacity(count);
    let mut first = 0u32;
    for _ in 0..count {
        first = first.checked_add(reader.number()?).ok_or_else(|| reader.damaged())?;
        let gram = Gram { first, second: reader.number()? };
        let (entries, shard) = (reader.number()?, reader.number()?);
        if shard >= shards {
            return Err(reader.damaged());
        }
        common.push(CommonGram { gram, entries, shard });
    }
    Ok(common)
}
