//! The characters of an index: how frequent each is, what the rare forms become, and the number that stands for each.
//!
//! Everything in the index names characters by their *rank*: 0 is the most frequent. Ranks are small where characters are frequent, which
//! makes texts small ([`super::format::prose`]), and they tell the planner what is rare ([`super::searcher`]).

use std::collections::BTreeMap;

use super::fold::Folder;
use super::format::FormatError;
use super::format::prose::{FOLLOWERS, Prior};
use super::format::range::{Bit, Number, RangeReader, RangeWriter};

/// Steps of frequency: each is 1.4 times as frequent as the one before.
const STEPS: u32 = 64;

/// The characters in the order of their ranks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alphabet {
    chars: Vec<char>,
    steps: Vec<u8>,
    /// Characters and ranks, in the order of the characters.
    ranks: Vec<(char, u32)>,
    /// What texts are coded by.
    prior: Prior,
}

/// Characters whose followers are told.
pub const FOLLOWED: usize = 600;

const DAMAGED: FormatError = FormatError::Damaged("字表");

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
        let mut alphabet = Self { chars: steps.0, steps: steps.1, ranks, prior: Prior::default() };
        alphabet.set_followers(Vec::new());
        alphabet
    }

    /// Tells what follows the most frequent characters, by rank.
    pub fn set_followers(&mut self, followers: Vec<[u32; FOLLOWERS]>) {
        let frequencies: Vec<u64> = self.steps.iter().map(|&step| frequency(step)).collect();
        self.prior = Prior::new(&frequencies, followers);
    }

    /// What texts are coded by.
    pub fn prior(&self) -> &Prior {
        &self.prior
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
        let mut writer = RangeWriter::default();
        let (mut gaps, mut lengths, mut others) = (Number::default(), Number::default(), Number::default());
        let mut steps = [Bit::default(); STEPS as usize];
        gaps.write(&mut writer, self.ranks.len() as u32);
        let mut next = 0;
        for &(c, rank) in &self.ranks {
            gaps.write(&mut writer, c as u32 - next);
            next = c as u32 + 1;
            writer.tree(&mut steps, 6, self.step(rank));
            let folded = folder.folded(c);
            lengths.write(&mut writer, folded.as_ref().map_or(0, |folded| folded.len() as u32 + 1));
            folded.iter().flatten().for_each(|&c| others.write(&mut writer, c as u32));
        }
        let pairs: Vec<_> = folder.pairs().iter().filter(|pair| self.rank(pair.0).is_some() && self.rank(pair.2).is_some()).collect();
        lengths.write(&mut writer, pairs.len() as u32);
        for &&(mark, letter, composed) in &pairs {
            [mark, letter, composed].iter().for_each(|&c| others.write(&mut writer, c as u32));
        }
        let followers = self.prior.followers();
        lengths.write(&mut writer, followers.len() as u32);
        let mut ranks = Number::default();
        followers.iter().flatten().for_each(|&rank| ranks.write(&mut writer, rank));
        writer.into_bytes()
    }

    /// Reads the characters and tells a folder what they become.
    ///
    /// # Errors
    ///
    /// - Something there is not a character.
    pub fn read(bytes: &[u8], folder: &mut Folder) -> Result<Self, FormatError> {
        let mut reader = RangeReader::new(bytes);
        let (mut gaps, mut lengths, mut others) = (Number::default(), Number::default(), Number::default());
        let mut steps = [Bit::default(); STEPS as usize];
        let count = gaps.read(&mut reader)?;
        let mut known = Vec::new();
        let mut next = 0u32;
        // Each character is greater than the one before, so that there can be no more than Unicode has.
        for _ in 0..count {
            let code = next.checked_add(gaps.read(&mut reader)?).ok_or(DAMAGED)?;
            next = code.checked_add(1).ok_or(DAMAGED)?;
            let c = char::from_u32(code).ok_or(DAMAGED)?;
            known.push((c, reader.tree(&mut steps, 6) as u8));
            let length = lengths.read(&mut reader)?;
            if length > 0 {
                folder.add(c, &read_chars(&mut reader, &mut others, length - 1)?);
            }
        }
        read_pairs(&mut reader, &mut lengths, &mut others, folder)?;
        let mut ranks = Number::default();
        let mut followers = Vec::new();
        for _ in 0..lengths.read(&mut reader)?.min(FOLLOWED as u32) {
            let mut of_one = [0; FOLLOWERS];
            for rank in &mut of_one {
                *rank = ranks.read(&mut reader)?;
                if *rank as usize >= known.len() {
                    return Err(DAMAGED);
                }
            }
            followers.push(of_one);
        }
        let mut alphabet = Self::of_steps(known);
        alphabet.set_followers(followers);
        Ok(alphabet)
    }
}

fn read_chars(reader: &mut RangeReader<'_>, numbers: &mut Number, count: u32) -> Result<Vec<char>, FormatError> {
    if count > 40 {
        return Err(DAMAGED);
    }
    (0..count).map(|_| char::from_u32(numbers.read(reader)?).ok_or(DAMAGED)).collect()
}

/// Twice the logarithm of a count, in whole steps, without a float.
fn step(count: u64) -> u8 {
    let count = count.max(1);
    let whole = count.ilog2();
    // 1.4 is nearly the square root of 2.
    let half = u64::from(count * 10 >= (14 << whole));
    (whole as u64 * 2 + half).min(u64::from(STEPS) - 1) as u8
}

/// How frequent a character of a step is, about, in any unit that is the same for all.
fn frequency(step: u8) -> u64 {
    // The square root of 2 is nearly 181 / 128.
    (if step % 2 == 1 { 181 } else { 128 }) << (step / 2)
}

/// Writes what a reader may type for the characters of an index that its texts do not have: other forms, widths and letters.
pub fn write_variants(alphabet: &Alphabet, folder: &Folder) -> Vec<u8> {
    let mut writer = RangeWriter::default();
    let (mut gaps, mut lengths, mut ranks) = (Number::default(), Number::default(), Number::default());
    let mut next = 0;
    let variants: Vec<(char, Vec<u32>)> = folder
        .changed()
        .filter(|&c| alphabet.rank(c).is_none())
        .filter_map(|c| Some((c, folder.folded(c)?.iter().map(|&c| alphabet.rank(c)).collect::<Option<_>>()?)))
        .collect();
    gaps.write(&mut writer, variants.len() as u32);
    for (c, folded) in variants {
        gaps.write(&mut writer, c as u32 - next);
        next = c as u32 + 1;
        lengths.write(&mut writer, folded.len() as u32);
        folded.iter().for_each(|&rank| ranks.write(&mut writer, rank));
    }
    let pairs: Vec<_> = folder.pairs().iter().filter(|pair| alphabet.rank(pair.0).is_none() && alphabet.rank(pair.2).is_some()).collect();
    lengths.write(&mut writer, pairs.len() as u32);
    let mut codes = Number::default();
    for &&(mark, letter, composed) in &pairs {
        [mark, letter, composed].iter().for_each(|&c| codes.write(&mut writer, c as u32));
    }
    writer.into_bytes()
}

/// Reads variants, and with them `pairs` of marks and letters, which format 3 does not have, and tells a folder of them.
///
/// # Errors
///
/// - Something there is not a character.
pub fn read_variants(bytes: &[u8], pairs: bool, alphabet: &Alphabet, folder: &mut Folder) -> Result<(), FormatError> {
    let mut reader = RangeReader::new(bytes);
    let (mut gaps, mut lengths, mut ranks) = (Number::default(), Number::default(), Number::default());
    let mut next = 0u32;
    for _ in 0..gaps.read(&mut reader)? {
        let code = next.checked_add(gaps.read(&mut reader)?).ok_or(DAMAGED)?;
        next = code.checked_add(1).ok_or(DAMAGED)?;
        let c = char::from_u32(code).ok_or(DAMAGED)?;
        let length = lengths.read(&mut reader)?;
        if length > 40 {
            return Err(DAMAGED);
        }
        let mut folded = Vec::new();
        for _ in 0..length {
            folded.push(alphabet.char(ranks.read(&mut reader)?).ok_or(DAMAGED)?);
        }
        folder.add(c, &folded);
    }
    if pairs {
        read_pairs(&mut reader, &mut lengths, &mut Number::default(), folder)?;
    }
    Ok(())
}

fn read_pairs(reader: &mut RangeReader<'_>, counts: &mut Number, codes: &mut Number, folder: &mut Folder) -> Result<(), FormatError> {
    for _ in 0..counts.read(reader)?.min(MOST_PAIRS) {
        if let [mark, letter, composed] = read_chars(reader, codes, 3)?[..] {
            folder.add_pair(mark, letter, composed);
        }
    }
    Ok(())
}

/// More than Unicode has marks with letters.
const MOST_PAIRS: u32 = 2000;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;

    #[test]
    fn characters_come_back_with_what_they_become() {
        let text = "的的的的清廉蓮Ａ㎡m2莲a，。e\u{301}éè";
        let mut counts = BTreeMap::new();
        text.chars().for_each(|c| *counts.entry(c).or_default() += 1);
        let mut alphabet = Alphabet::new(&counts);
        assert_eq!(alphabet.char(0), Some('的'));
        alphabet.set_followers(vec![[1, 2], [0, 3]]);
        let mut folder = Folder::default();
        assert_eq!(Alphabet::read(&alphabet.write(Folder::full()), &mut folder).as_ref(), Ok(&alphabet));
        assert_eq!(folder.fold(text).chars(), Folder::full().fold(text).chars());
        read_variants(&write_variants(&alphabet, Folder::full()), true, &alphabet, &mut folder).unwrap();
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
