//! The root of an index: what is read before anything else (see [`super::format`]).

use super::alphabet::Alphabet;
use super::fold::Folder;
use super::format::bytes::{Reader, Writer};
use super::format::{Family, FormatError, ShardId};
use super::list::{Gram, ListCoding};
use super::rank::WEIGHTS;

/// The root, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// How lists are coded, and how many entries there are.
    pub coding: ListCoding,
    /// The labels of the facets.
    pub labels: FacetLabels,
    /// The first gram of each shard of single characters.
    pub single_shards: Vec<Gram>,
    /// The first gram of each shard of pairs.
    pub pair_shards: Vec<Gram>,
    /// How many entries a shard of texts has; the last may have fewer.
    pub text_block: u32,
    /// How many entries a shard of facets has; the last may have fewer.
    pub facet_block: u32,
    /// How many shards of names there are.
    pub name_shards: u32,
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

/// A place of an entry's texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextPlace {
    /// The shard.
    pub shard: ShardId,
    /// The entry's place in it.
    pub index: usize,
}

impl Root {
    /// Where a gram's list is.
    pub fn place(&self, gram: Gram) -> Option<ShardId> {
        let (family, starts) = if gram.second == 0 { (Family::Single, &self.single_shards) } else { (Family::Pair, &self.pair_shards) };
        let after = starts.partition_point(|&start| start <= gram);
        after.checked_sub(1).map(|number| ShardId { family, number: number as u32 })
    }

    /// Where an entry's texts are.
    pub fn text_place(&self, entry: u32) -> TextPlace {
        let shard = ShardId { family: Family::Text, number: entry / self.text_block };
        TextPlace { shard, index: (entry % self.text_block) as usize }
    }

    /// The shard of an entry's facets.
    pub fn facet_shard(&self, entry: u32) -> ShardId {
        ShardId { family: Family::Facet, number: entry / self.facet_block }
    }

    /// The payload of the root.
    pub fn write(&self, folder: &Folder) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.varint(u64::from(self.coding.entries));
        writer.raw(&self.coding.weight_order);
        for labels in [&self.labels.kinds, &self.labels.units, &self.labels.aspects, &self.labels.years] {
            writer.varint(labels.len() as u64);
            labels.iter().for_each(|label| writer.string(label));
        }
        for shards in [&self.single_shards, &self.pair_shards] {
            writer.varint(shards.len() as u64);
            let mut last = 0;
            for gram in shards {
                writer.varint(u64::from(gram.first - last));
                writer.varint(u64::from(gram.second));
                last = gram.first;
            }
        }
        [self.text_block, self.facet_block, self.name_shards].iter().for_each(|&number| writer.varint(u64::from(number)));
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
        let weight_order: [u8; WEIGHTS] = reader.raw(WEIGHTS)?.try_into().map_err(|_| reader.damaged())?;
        let labels = FacetLabels {
            kinds: read_labels(&mut reader)?,
            units: read_labels(&mut reader)?,
            aspects: read_labels(&mut reader)?,
            years: read_labels(&mut reader)?,
        };
        let single_shards = read_grams(&mut reader)?;
        let pair_shards = read_grams(&mut reader)?;
        let (text_block, facet_block, name_shards) = (reader.number()?, reader.number()?, reader.number()?);
        if text_block == 0 || facet_block == 0 || weight_order.iter().any(|&weight| usize::from(weight) >= WEIGHTS) {
            return Err(reader.damaged());
        }
        let alphabet = Alphabet::read(reader.rest(), folder)?;
        let coding = ListCoding { entries, weight_order };
        Ok(Self { coding, labels, single_shards, pair_shards, text_block, facet_block, name_shards, alphabet })
    }
}

fn read_labels(reader: &mut Reader<'_>) -> Result<Vec<String>, FormatError> {
    let count = reader.count(1)?;
    (0..count).map(|_| reader.string().map(str::to_owned)).collect()
}

fn read_grams(reader: &mut Reader<'_>) -> Result<Vec<Gram>, FormatError> {
    let count = reader.count(2)?;
    let mut first = 0u32;
    let mut grams = Vec::with_capacity(count);
    for _ in 0..count {
        first = first.checked_add(reader.number()?).ok_or_else(|| reader.damaged())?;
        grams.push(Gram { first, second: reader.number()? });
    }
    Ok(grams)
}
