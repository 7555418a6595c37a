//! Lists of entries for grams, as bits, and the groups that a shard keeps them in (families u, c, g of [`super::format`]).

use super::format::FormatError;
use super::format::bits::{BitReader, BitWriter, rice_parameter};
use super::format::bytes::{Reader, Writer};
use super::rank::WEIGHTS;

/// Positions are told apart modulo this.
pub const CLASSES: u32 = 16;

/// Lists of fewer entries are read through rather than jumped over.
const JUMP_FROM: u32 = 8;

/// A gram: a pair of neighbouring characters, or a single one with a second of 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gram {
    /// The first character.
    pub first: u32,
    /// The second, or 0.
    pub second: u32,
}

impl Gram {
    /// A single character.
    pub fn single(c: char) -> Self {
        Self { first: c as u32, second: 0 }
    }

    /// A pair.
    pub fn pair(first: char, second: char) -> Self {
        Self { first: first as u32, second: second as u32 }
    }
}

/// An entry in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posting {
    /// The entry's number.
    pub entry: u32,
    /// The step of the weighted frequency, below [`WEIGHTS`].
    pub weight: u8,
    /// A bit for each class of positions at which the gram begins; all of them in a list of a single character.
    pub classes: u16,
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
    fn rank(&self, weight: u8) -> u32 {
        self.weight_order.iter().position(|&other| other == weight).unwrap_or(0) as u32
    }

    fn write_list(&self, bits: &mut BitWriter, postings: &[Posting], with_classes: bool) {
        let parameter = rice_parameter(self.entries, postings.len() as u32);
        let mut next = 0;
        for posting in postings {
            bits.rice(posting.entry - next, parameter);
            next = posting.entry + 1;
            bits.unary(self.rank(posting.weight));
            if with_classes {
                write_classes(bits, posting.classes);
            }
        }
    }

    fn read_list(&self, bits: &mut BitReader<'_>, count: u32, with_classes: bool) -> Result<Vec<Posting>, FormatError> {
        // An entry takes at least two bits.
        if count > self.entries || count as usize > bits.remaining() / 2 {
            return Err(DAMAGED);
        }
        let parameter = rice_parameter(self.entries, count);
        let mut postings = Vec::with_capacity(count as usize);
        let mut next = 0u32;
        for _ in 0..count {
            let entry = bits.rice(parameter)?.checked_add(next).filter(|&entry| entry < self.entries).ok_or(DAMAGED)?;
            next = entry + 1;
            let weight = *self.weight_order.get(bits.unary()? as usize).ok_or(DAMAGED)?;
            let classes = if with_classes { read_classes(bits)? } else { u16::MAX };
            postings.push(Posting { entry, weight, classes });
        }
        Ok(postings)
    }
}

const DAMAGED: FormatError = FormatError::Damaged("索引列表");

fn write_classes(bits: &mut BitWriter, classes: u16) {
    let count = classes.count_ones();
    if !(1..=4).contains(&count) {
        bits.bits(0, 4);
        bits.bits(u32::from(classes), 16);
        return;
    }
    bits.bits(1, count);
    (0..CLASSES).filter(|class| classes >> class & 1 == 1).for_each(|class| bits.bits(class, 4));
}

fn read_classes(bits: &mut BitReader<'_>) -> Result<u16, FormatError> {
    for count in 1..=4 {
        if bits.bits(1)? == 1 {
            return (0..count).try_fold(0, |classes, _| Ok(classes | (1 << bits.bits(4)?)));
        }
    }
    Ok(bits.bits(16)? as u16)
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
        if list.count >= JUMP_FROM {
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
        let jump = if entries >= JUMP_FROM { Some(bits.gamma()? as usize - 1) } else { None };
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
        let posting = |entry: u32| Posting { entry, weight: (entry % 16) as u8, classes: ((entry * 0x9e37) | 1) as u16 };
        entries.into_iter().map(posting).collect()
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
        let coding = coding(10);
        let list = vec![Posting { entry: 3, weight: 15, classes: u16::MAX }];
        let coded = CodedList::new(&coding, 0, &list);
        let payload = write_groups(&[(65, vec![&coded])]);
        assert_eq!(read_gram(&payload, &coding, Gram::single('A')), Ok(Some(list)));
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
