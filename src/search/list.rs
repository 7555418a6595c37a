//! Lists of entries for grams, as bits, and the groups that a shard keeps them in (families u and g of [`super::format`]).

use super::format::FormatError;
use super::format::bits::{BitReader, BitWriter, rice_parameter};
use super::format::bytes::{Reader, Writer};
use super::format::range::{Bit, RangeReader, RangeWriter};
use super::rank::WEIGHTS;

/// Positions are told apart modulo this.
pub const CLASSES: u32 = 1 << CLASS_BITS;
const CLASS_BITS: u32 = 3;
/// A bit for each class.
pub type Classes = u8;
/// Lists of so many entries are worth learning probabilities for.
const LONG: u32 = 32;

/// Lists of at most so many entries tell neither weights nor classes: the texts of so few are read anyway, and know better.
pub const SHORT: u32 = 20;

/// A gram: a pair of neighbouring letters or figures, or a single character of any sort with a second of 0. Characters are told by rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gram {
    /// The first character's rank.
    pub first: u32,
    /// The second one's rank and 1, or 0.
    pub second: u32,
}

impl Gram {
    /// A single character.
    pub fn single(rank: u32) -> Self {
        Self { first: rank, second: 0 }
    }

    /// A pair.
    pub fn pair(first: u32, second: u32) -> Self {
        Self { first, second: second + 1 }
    }
}

/// An entry in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    /// The entry's number.
    pub entry: u32,
    /// The step of the weighted frequency, below [`WEIGHTS`].
    pub weight: u8,
    /// A bit for each class of positions at which the gram begins; all of them in a list that does not tell.
    pub classes: Classes,
}

/// What lists need from the root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListCoding {
    /// How many entries the index has.
    pub entries: u32,
    /// The weights, the most frequent first.
    pub weight_order: [u8; WEIGHTS],
}

impl ListCoding {
    fn ranks(&self) -> [u32; WEIGHTS] {
        let mut ranks = [0; WEIGHTS];
        (0..).zip(&self.weight_order).for_each(|(rank, &weight)| ranks[usize::from(weight)] = rank);
        ranks
    }

    fn write_list(&self, bits: &mut BitWriter, postings: &[Posting], with_classes: bool) {
        let parameter = rice_parameter(self.entries, postings.len() as u32);
        if postings.len() >= LONG as usize {
            for byte in self.write_long(postings, parameter, with_classes) {
                bits.bits(u32::from(byte), 8);
            }
            return;
        }
        let ranks = self.ranks();
        let mut next = 0;
        for posting in postings {
            bits.rice(posting.entry - next, parameter);
            next = posting.entry + 1;
            if postings.len() > SHORT as usize {
                let rank = ranks[usize::from(posting.weight)];
                bits.unary(rank);
                if with_classes {
                    write_classes(bits, posting.classes, rank == 0);
                }
            }
        }
    }

    fn write_long(&self, postings: &[Posting], parameter: u32, with_classes: bool) -> Vec<u8> {
        let ranks = self.ranks();
        let mut writer = RangeWriter::default();
        let mut model = LongModel::default();
        let mut next = 0;
        for posting in postings {
            let gap = posting.entry - next;
            next = posting.entry + 1;
            (0..gap >> parameter).for_each(|at| writer.bit(&mut model.gaps[at.min(3) as usize], true));
            writer.bit(&mut model.gaps[(gap >> parameter).min(3) as usize], false);
            writer.even(parameter, gap & ((1 << parameter) - 1));
            let rank = ranks[usize::from(posting.weight)];
            (0..rank).for_each(|at| writer.bit(&mut model.weights[at as usize], true));
            // The last needs no end.
            if rank as usize + 1 < WEIGHTS {
                writer.bit(&mut model.weights[rank as usize], false);
            }
            if with_classes && rank == 0 && posting.classes.is_power_of_two() {
                writer.bit(&mut model.many, false);
                writer.even(CLASS_BITS, posting.classes.trailing_zeros());
            } else if with_classes {
                if rank == 0 {
                    writer.bit(&mut model.many, true);
                }
                let model = &mut model.classes[rank.min(3) as usize];
                (0..CLASSES).for_each(|class| writer.bit(model, posting.classes >> class & 1 == 1));
            }
        }
        writer.into_bytes()
    }

    /// The bytes of a long list with its length before it, since a range coder reads beyond its end.
    fn read_long(&self, bytes: &[u8], count: u32, with_classes: bool) -> Result<Vec<Posting>, FormatError> {
        let parameter = rice_parameter(self.entries, count);
        let mut reader = RangeReader::new(bytes);
        let mut model = LongModel::default();
        let mut postings = Vec::with_capacity(count as usize);
        let mut next = 0u32;
        for _ in 0..count {
            let mut high = 0u32;
            while reader.bit(&mut model.gaps[high.min(3) as usize]) {
                high += 1;
                if high > self.entries >> parameter {
                    return Err(DAMAGED);
                }
            }
            let gap = high << parameter | reader.even(parameter);
            let entry = gap.checked_add(next).filter(|&entry| entry < self.entries).ok_or(DAMAGED)?;
            next = entry + 1;
            let mut rank = 0;
            while rank + 1 < WEIGHTS && reader.bit(&mut model.weights[rank]) {
                rank += 1;
            }
            let classes = if !with_classes {
                Classes::MAX
            } else if rank == 0 && !reader.bit(&mut model.many) {
                1 << reader.even(CLASS_BITS)
            } else {
                let model = &mut model.classes[rank.min(3)];
                (0..CLASSES).fold(0, |classes, class| classes | Classes::from(reader.bit(model)) << class)
            };
            postings.push(Posting { entry, weight: self.weight_order[rank], classes });
        }
        Ok(postings)
    }

    fn read_list(&self, bits: &mut BitReader<'_>, count: u32, with_classes: bool) -> Result<Vec<Posting>, FormatError> {
        // An entry takes at least one bit.
        if count > self.entries || count as usize > bits.remaining() {
            return Err(DAMAGED);
        }
        let parameter = rice_parameter(self.entries, count);
        let mut postings = Vec::with_capacity(count as usize);
        let mut next = 0u32;
        for _ in 0..count {
            let entry = bits.rice(parameter)?.checked_add(next).filter(|&entry| entry < self.entries).ok_or(DAMAGED)?;
            next = entry + 1;
            if count <= SHORT {
                postings.push(Posting { entry, weight: 0, classes: Classes::MAX });
                continue;
            }
            let rank = bits.unary()? as usize;
            let weight = *self.weight_order.get(rank).ok_or(DAMAGED)?;
            let classes = if with_classes { read_classes(bits, rank == 0)? } else { Classes::MAX };
            postings.push(Posting { entry, weight, classes });
        }
        Ok(postings)
    }
}

/// What is learned in the course of a long list.
#[derive(Default)]
struct LongModel {
    gaps: [Bit; 4],
    weights: [Bit; WEIGHTS],
    many: Bit,
    classes: [Bit; 4],
}

const DAMAGED: FormatError = FormatError::Damaged("索引列表");

/// What has the most frequent weight stands in one place, nearly always.
fn write_classes(bits: &mut BitWriter, classes: Classes, alone: bool) {
    let told = classes.is_power_of_two();
    bits.bits(u32::from(told == alone), 1);
    if told {
        bits.bits(classes.trailing_zeros(), CLASS_BITS);
    } else {
        bits.bits(u32::from(classes), CLASSES);
    }
}

fn read_classes(bits: &mut BitReader<'_>, alone: bool) -> Result<Classes, FormatError> {
    let told = (bits.bits(1)? == 1) == alone;
    Ok(if told { 1 << bits.bits(CLASS_BITS)? } else { bits.bits(CLASSES)? as Classes })
}

/// A gram with its list, ready to be put into a group.
#[derive(Debug, Clone)]
pub struct CodedList {
    /// The second character.
    pub second: u32,
    /// How many entries.
    pub count: u32,
    /// The list.
    pub bits: BitWriter,
}

impl CodedList {
    /// Codes a list, which must be in order and not empty.
    pub fn new(coding: &ListCoding, second: u32, postings: &[Posting]) -> Self {
        let mut bits = BitWriter::default();
        coding.write_list(&mut bits, postings, second != 0);
        Self { second, count: postings.len() as u32, bits }
    }

    /// About how many bytes it takes in a shard.
    pub fn size(&self) -> usize {
        self.bits.len() / 8 + 2
    }
}

/// Writes the payload of a shard: groups in order of their first characters, lists in order of their second ones.
pub fn write_groups(groups: &[(u32, Vec<&CodedList>)]) -> Vec<u8> {
    let mut head = Writer::default();
    let mut body = Writer::default();
    head.varint(groups.len() as u64);
    let mut last = 0;
    for (first, lists) in groups {
        let bytes = write_group(lists);
        head.varint(u64::from(first - last));
        head.varint(lists.len() as u64);
        head.varint(bytes.len() as u64);
        body.raw(&bytes);
        last = *first;
    }
    head.raw(&body.into_bytes());
    head.into_bytes()
}

fn write_group(lists: &[&CodedList]) -> Vec<u8> {
    let mut bits = BitWriter::default();
    let range = lists.last().map_or(0, |last| last.second - lists[0].second);
    let parameter = rice_parameter(range, lists.len() as u32);
    bits.bits(parameter, 5);
    let mut next = 0;
    for (index, list) in lists.iter().enumerate() {
        // The first one is far from 0, the others are near each other.
        if index == 0 {
            bits.gamma(list.second + 1);
        } else {
            bits.rice(list.second - next, parameter);
        }
        next = list.second + 1;
        bits.gamma(list.count);
        if list.count > SHORT {
            bits.gamma(list.bits.len() as u32 + 1);
        }
        bits.append(&list.bits);
    }
    bits.into_bytes()
}

/// The list of a gram in a shard's payload, or none where the gram is not there.
///
/// # Errors
///
/// - The payload contradicts itself on the way to the gram.
pub fn read_gram(payload: &[u8], coding: &ListCoding, gram: Gram) -> Result<Option<Vec<Posting>>, FormatError> {
    match find_group(payload, gram.first)? {
        Some((count, bytes)) => read_in_group(bytes, count, coding, gram.second),
        None => Ok(None),
    }
}

fn find_group(payload: &[u8], wanted: u32) -> Result<Option<(usize, &[u8])>, FormatError> {
    let mut reader = Reader::new(payload, "索引目录");
    let groups = reader.count(3)?;
    let mut found = None;
    let mut first = 0u32;
    let mut offset = 0usize;
    for _ in 0..groups {
        first = first.checked_add(reader.number()?).ok_or_else(|| reader.damaged())?;
        let count = usize::try_from(reader.varint()?).map_err(|_| reader.damaged())?;
        let length = usize::try_from(reader.varint()?).map_err(|_| reader.damaged())?;
        if first == wanted {
            found = Some((count, offset, length));
        }
        offset = offset.checked_add(length).ok_or_else(|| reader.damaged())?;
    }
    let Some((count, offset, length)) = found else { return Ok(None) };
    let body = reader.rest();
    let end = offset.checked_add(length);
    let bytes = end.and_then(|end| body.get(offset..end)).ok_or_else(|| reader.damaged())?;
    Ok(Some((count, bytes)))
}

fn read_in_group(bytes: &[u8], count: usize, coding: &ListCoding, wanted: u32) -> Result<Option<Vec<Posting>>, FormatError> {
    let mut bits = BitReader::new(bytes);
    let parameter = bits.bits(5)?;
    let mut next = 0u32;
    for index in 0..count {
        let second = if index == 0 { bits.gamma()? - 1 } else { bits.rice(parameter)?.checked_add(next).ok_or(DAMAGED)? };
        next = second.checked_add(1).ok_or(DAMAGED)?;
        let entries = bits.gamma()?;
        let jump = if entries > SHORT { Some(bits.gamma()? as usize - 1) } else { None };
        if second == wanted && entries >= LONG {
            let length = jump.unwrap_or_default() / 8;
            if entries > coding.entries || length > bits.remaining() / 8 {
                return Err(DAMAGED);
            }
            let bytes: Vec<u8> = (0..length).map(|_| bits.bits(8).map(|byte| byte as u8)).collect::<Result<_, _>>()?;
            return coding.read_long(&bytes, entries, second != 0).map(Some);
        }
        if second == wanted {
            return coding.read_list(&mut bits, entries, second != 0).map(Some);
        }
        if second > wanted {
            return Ok(None);
        }
        match jump {
            Some(length) => bits.skip(length)?,
            None => drop(coding.read_list(&mut bits, entries, second != 0)?),
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;

    fn coding(entries: u32) -> ListCoding {
        ListCoding { entries, weight_order: std::array::from_fn(|rank| (WEIGHTS - 1 - rank) as u8) }
    }

    fn postings(entries: impl IntoIterator<Item = u32>) -> Vec<Posting> {
        let entries: Vec<u32> = entries.into_iter().collect();
        let told = entries.len() > SHORT as usize;
        let classes = |entry: u32| if told { (((entry * 0x9e37) & 0xff) | 1) as Classes } else { Classes::MAX };
        let posting =
            |&entry: &u32| Posting { entry, weight: if told { (entry % WEIGHTS as u32) as u8 } else { 0 }, classes: classes(entry) };
        entries.iter().map(posting).collect()
    }

    #[test]
    fn every_gram_of_a_shard_is_read_back() {
        let coding = coding(1000);
        let lists = [
            (7, 3, postings([999])),
            (7, 4, postings((0..1000).step_by(3))),
            (7, 0x4e00, postings(0..1000)),
            (0x4e00, 0x4e01, postings([0, 1, 5, 800])),
            (0x2_0000, 0x3_0000, postings(0..9)),
        ];
        let coded: Vec<(u32, CodedList)> =
            lists.iter().map(|(first, second, list)| (*first, CodedList::new(&coding, *second, list))).collect();
        let groups = vec![(7, vec![&coded[0].1, &coded[1].1, &coded[2].1]), (0x4e00, vec![&coded[3].1]), (0x2_0000, vec![&coded[4].1])];
        let payload = write_groups(&groups);
        for (first, second, list) in &lists {
            let gram = Gram { first: *first, second: *second };
            assert_eq!(read_gram(&payload, &coding, gram).unwrap().as_ref(), Some(list));
        }
        for (first, second) in [(7, 2), (7, 5), (7, 0x5000), (8, 3), (0x2_0000, 1)] {
            assert_eq!(read_gram(&payload, &coding, Gram { first, second }), Ok(None));
        }
    }

    #[test]
    fn a_single_character_has_no_classes() {
        let coding = coding(30);
        let list: Vec<Posting> = (0..=SHORT).map(|entry| Posting { entry, weight: 7, classes: Classes::MAX }).collect();
        let coded = CodedList::new(&coding, 0, &list);
        let payload = write_groups(&[(65, vec![&coded])]);
        assert_eq!(read_gram(&payload, &coding, Gram::single(65)), Ok(Some(list)));
    }

    #[test]
    fn any_change_gives_a_list_or_an_error() {
        let coding = coding(500);
        let coded = [CodedList::new(&coding, 9, &postings(3..60)), CodedList::new(&coding, 11, &postings([4, 5]))];
        let payload = write_groups(&[(65, coded.iter().collect())]);
        for position in 0..payload.len() {
            for byte in [0, 1, 0x7f, 0x80, 0xff] {
                let mut changed = payload.clone();
                changed[position] = byte;
                for second in [0, 9, 11, 12] {
                    if let Ok(Some(list)) = read_gram(&changed, &coding, Gram { first: 65, second }) {
                        assert!(list.iter().all(|posting| posting.entry < 500));
                    }
                }
            }
        }
    }
}
