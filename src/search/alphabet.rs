//! The characters of an index: how frequent each is, what the rare forms become, and the number that stands for each.
//!
//! Lists name characters by their *rank*: 0 is the most frequent. The steps of frequency tell the planner what is rare ([`super::plan`]).

use std::collections::BTreeMap;

use super::fold::Folder;
use super::format::FormatError;
use super::format::bytes::{Reader, Writer};

/// Steps of frequency: each is 1.4 times as frequent as the one before.
const STEPS: u32 = 64;

/// The characters in the order of their ranks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alphabet {
    chars: Vec<char>,
    steps: Vec<u8>,
    /// Characters and ranks, in the order of the characters.
    ranks: Vec<(char, u32)>,
}

/// In the byte of a step: the character becomes others.
const FOLDS: u8 = 64;
/// The most characters that one becomes.
const MOST_FOLDED: usize = 40;

impl Alphabet {
    /// The characters and how often each occurs.
    pub fn new(counts: &BTreeMap<char, u64>) -> Self {
        Self::of_steps(counts.iter().map(|(&c, &count)| (c, step(count))).collect())
    }

    fn of_steps(mut steps: Vec<(char, u8)>) -> Self {
        steps.sort_unstable_by_key(|&(c, step)| (std::cmp::Reverse(step), c));
        let mut ranks: Vec<(char, u32)> = (0..).zip(&steps).map(|(rank, &(c, _))| (c, rank)).collect();
        ranks.sort_unstable();
        let steps: (Vec<char>, Vec<u8>) = steps.into_iter().unzip();
        Self { chars: steps.0, steps: steps.1, ranks }
    }

    /// How many characters there are.
    pub fn len(&self) -> usize {
        self.chars.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.chars.is_empty()
    }

    /// The rank of a character, or none where the index does not have it.
    pub fn rank(&self, c: char) -> Option<u32> {
        self.ranks.binary_search_by_key(&c, |known| known.0).ok().map(|at| self.ranks[at].1)
    }

    /// The character of a rank.
    pub fn char(&self, rank: u32) -> Option<char> {
        self.chars.get(rank as usize).copied()
    }

    /// How frequent the character of a rank is, in steps.
    pub fn step(&self, rank: u32) -> u32 {
        self.steps.get(rank as usize).copied().unwrap_or(0).into()
    }

    /// Writes the characters, and what those become that become something else.
    pub fn write(&self, folder: &Folder) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.varint(self.ranks.len() as u64);
        let mut next = 0;
        for &(c, rank) in &self.ranks {
            writer.varint(u64::from(c as u32 - next));
            next = c as u32 + 1;
            let folded = folder.folded(c);
            writer.u8(self.step(rank) as u8 | if folded.is_some() { FOLDS } else { 0 });
            if let Some(folded) = folded {
                writer.varint(folded.len() as u64);
                folded.iter().for_each(|&c| writer.varint(u64::from(c as u32)));
            }
        }
        let pairs: Vec<_> = folder.pairs().iter().filter(|pair| self.rank(pair.0).is_some() && self.rank(pair.2).is_some()).collect();
        write_pairs(&mut writer, &pairs);
        writer.into_bytes()
    }

    /// Reads the characters and tells a folder what they become.
    ///
    /// # Errors
    ///
    /// - Something there is not a character.
    pub fn read(bytes: &[u8], folder: &mut Folder) -> Result<Self, FormatError> {
        let mut reader = Reader::new(bytes, "字表");
        let count = reader.count(2)?;
        let mut known = Vec::with_capacity(count);
        let mut next = 0u32;
        for _ in 0..count {
            let c = read_next(&mut reader, &mut next)?;
            let step = reader.u8()?;
            known.push((c, step % FOLDS));
            if step & FOLDS != 0 {
                let length = reader.count(1)?.min(MOST_FOLDED);
                let folded: Vec<char> = (0..length).map(|_| read_char(&mut reader)).collect::<Result<_, _>>()?;
                folder.add(c, &folded);
            }
        }
        read_pairs(&mut reader, folder)?;
        Ok(Self::of_steps(known))
    }
}

/// The character after the one before, by the gap between them.
fn read_next(reader: &mut Reader<'_>, next: &mut u32) -> Result<char, FormatError> {
    let code = next.checked_add(reader.number()?).ok_or_else(|| reader.damaged())?;
    *next = code.saturating_add(1);
    char::from_u32(code).ok_or_else(|| reader.damaged())
}

fn read_char(reader: &mut Reader<'_>) -> Result<char, FormatError> {
    char::from_u32(reader.number()?).ok_or_else(|| reader.damaged())
}

/// Twice the logarithm of a count, in whole steps, without a float.
fn step(count: u64) -> u8 {
    let count = count.max(1);
    let whole = count.ilog2();
    // 1.4 is nearly the square root of 2.
    let half = u64::from(count * 10 >= (14 << whole));
    (whole as u64 * 2 + half).min(u64::from(STEPS) - 1) as u8
}

/// Writes what a reader may type for the characters of an index that its texts do not have: other forms, widths and letters.
pub fn write_variants(alphabet: &Alphabet, folder: &Folder) -> Vec<u8> {
    let mut writer = Writer::default();
    let mut next = 0;
    let variants: Vec<(char, Vec<u32>)> = folder
        .changed()
        .filter(|&c| alphabet.rank(c).is_none())
        .filter_map(|c| Some((c, folder.folded(c)?.iter().map(|&c| alphabet.rank(c)).collect::<Option<_>>()?)))
        .collect();
    writer.varint(variants.len() as u64);
    for (c, folded) in variants {
        writer.varint(u64::from(c as u32 - next));
        next = c as u32 + 1;
        writer.varint(folded.len() as u64);
        folded.iter().for_each(|&rank| writer.varint(u64::from(rank)));
    }
    let pairs: Vec<_> = folder.pairs().iter().filter(|pair| alphabet.rank(pair.0).is_none() && alphabet.rank(pair.2).is_some()).collect();
    write_pairs(&mut writer, &pairs);
    writer.into_bytes()
}

/// Reads variants, and tells a folder of them.
///
/// # Errors
///
/// - Something there is not a character.
pub fn read_variants(bytes: &[u8], alphabet: &Alphabet, folder: &mut Folder) -> Result<(), FormatError> {
    let mut reader = Reader::new(bytes, "异体字表");
    let mut next = 0u32;
    for _ in 0..reader.count(2)? {
        let c = read_next(&mut reader, &mut next)?;
        let length = reader.count(1)?.min(MOST_FOLDED);
        let mut folded = Vec::with_capacity(length);
        for _ in 0..length {
            folded.push(alphabet.char(reader.number()?).ok_or_else(|| reader.damaged())?);
        }
        folder.add(c, &folded);
    }
    read_pairs(&mut reader, folder)
}

/// Marks, letters, and what they become together.
fn write_pairs(writer: &mut Writer, pairs: &[&(char, char, char)]) {
    writer.varint(pairs.len() as u64);
    for &&(mark, letter, composed) in pairs {
        [mark, letter, composed].iter().for_each(|&c| writer.varint(u64::from(c as u32)));
    }
}

fn read_pairs(reader: &mut Reader<'_>, folder: &mut Folder) -> Result<(), FormatError> {
    for _ in 0..reader.count(3)?.min(MOST_PAIRS) {
        let (mark, letter, composed) = (read_char(reader)?, read_char(reader)?, read_char(reader)?);
        folder.add_pair(mark, letter, composed);
    }
    Ok(())
}

/// More than Unicode has marks with letters.
const MOST_PAIRS: usize = 2000;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;

    #[test]
    fn characters_come_back_with_what_they_become() {
        let text = "的的的的清廉蓮Ａ㎡m2莲a，。e\u{301}éè";
        let mut counts = BTreeMap::new();
        text.chars().for_each(|c| *counts.entry(c).or_default() += 1);
        let alphabet = Alphabet::new(&counts);
        assert_eq!(alphabet.char(0), Some('的'));
        let mut folder = Folder::default();
        assert_eq!(Alphabet::read(&alphabet.write(Folder::full()), &mut folder).as_ref(), Ok(&alphabet));
        assert_eq!(folder.fold(text).chars(), Folder::full().fold(text).chars());
        read_variants(&write_variants(&alphabet, Folder::full()), &alphabet, &mut folder).unwrap();
        assert_eq!(folder.fold("Ｍ²清").chars(), ['m', '2', '清']);
        // A mark that no text has may be typed after a letter.
        assert_eq!(folder.fold("e\u{300}").chars(), ['è']);
    }

    #[test]
    fn steps_grow_with_the_count() {
        let steps: Vec<u8> = [1, 2, 3, 4, 6, 8, 1 << 40].map(step).to_vec();
        assert_eq!(steps, [0, 2, 3, 4, 5, 6, 63]);
    }
}
