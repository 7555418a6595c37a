//! Folding: the one form in which texts and queries are compared. It is never shown.
//!
//! - [`fold`] gives the folded characters of a text, each with the bytes it came from, so that a match can be marked in the original.
//! - NFKC, then lower case, then traditional → simplified, character by character, repeated until nothing changes; a combining mark joins
//!   the letter before it where Unicode has the pair.
//! - 零 becomes 〇: a year is written with either.
//! - White space and control characters become a space; characters without width (joiners, variation selectors, soft hyphens) vanish.
//! - [`loose`] goes further, where nothing was found.
//!
//! The three steps are one table, `table.bin`, because the general tables would be three times the size of the whole search module. It is
//! made from the Unicode tables and from `TSCharacters.txt`, the character dictionary of OpenCC 1.4.2 (Apache License 2.0, in
//! `LICENSE-OpenCC`), of which the first candidate counts. `UPDATE=1 cargo test fold_table` makes it anew; the same test fails when it differs.
//!
//! Left out, because no Chinese office writes them: the composition of Hangul letters, and the reordering of several marks on one letter.
//!
//! The table, all numbers as variable-length integers (seven bits a byte, lowest first), each column after its length in bytes:
//!
//! ```text
//! single  count; columns: gap after the range before, code points in the range, zigzag(shift − the one before)
//! longer  count; columns: gap after the range before, code points in the range, how many characters (0: vanishes), the characters
//! pairs   count; columns: mark − the one before, letter, composed character
//! ```

pub mod loose;
mod set;

use std::ops::Range;
use std::sync::OnceLock;

pub use set::CharacterSet;

static TABLE_BYTES: &[u8] = include_bytes!("table.bin");

/// Where one segment of a text ends for the purpose of matching: a folded white space, so that nothing matches across it.
pub fn is_space(c: char) -> bool {
    c == ' '
}

/// A folded text that remembers where each character came from.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    chars: Vec<char>,
    sources: Vec<(u32, u32)>,
}

impl Folded {
    /// The folded characters.
    pub fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The bytes of the original that a range of folded characters came from.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        match self.sources.get(range.start..range.end) {
            Some([first, .., last]) => first.0 as usize..last.1 as usize,
            Some([only]) => only.0 as usize..only.1 as usize,
            _ => 0..0,
        }
    }

    /// The start of every place where the characters of `word` stand, which must not be empty.
    pub fn find<'a>(&'a self, word: &'a [char]) -> impl Iterator<Item = usize> + 'a {
        let first = word.first().copied();
        let windows = self.chars.windows(word.len().max(1)).enumerate();
        windows.filter(move |(_, window)| window.first().copied() == first && *window == word).map(|(start, _)| start)
    }

    /// The folded characters from one place to another alone.
    pub fn slice(&self, range: Range<usize>) -> Self {
        let (chars, sources) = (self.chars.get(range.clone()), self.sources.get(range));
        Self { chars: chars.unwrap_or_default().to_vec(), sources: sources.unwrap_or_default().to_vec() }
    }

    /// Without the characters at these places.
    fn without(&self, left_out: impl Fn(usize) -> bool) -> Self {
        let kept = || (0..self.chars.len()).filter(|&at| !left_out(at));
        Self { chars: kept().map(|at| self.chars[at]).collect(), sources: kept().map(|at| self.sources[at]).collect() }
    }

    /// Both readings of each sentence that has a pun in brackets: 盛夏莲（廉）诗会 is read 盛夏莲诗会 and 盛夏廉诗会.
    ///
    /// A pun is a single Han character in brackets right after a Han character; whether the two sound alike does not matter here.
    pub fn readings(&self) -> Vec<Self> {
        let mut readings = Vec::new();
        if self.chars.contains(&'(') {
            let mut start = 0;
            for sentence in self.chars.split_inclusive(|c| matches!(c, '。' | '!' | '?')) {
                let puns: Vec<usize> = sentence.windows(4).enumerate().filter(|(_, window)| is_pun(window)).map(|(at, _)| at).collect();
                if !puns.is_empty() {
                    let sentence = self.slice(start..start + sentence.len());
                    readings.push(sentence.without(|at| puns.iter().any(|&pun| (pun + 1..pun + 4).contains(&at))));
                    readings.push(sentence.without(|at| puns.iter().any(|&pun| at == pun || at == pun + 1 || at == pun + 3)));
                }
                start += sentence.len();
            }
        }
        readings
    }

    fn push(&mut self, c: char, source: (u32, u32), table: &Folder) {
        if let Some(last) = self.chars.last_mut()
            && let Some(composed) = table.compose(*last, c)
        {
            *last = composed;
            if let Some(place) = self.sources.last_mut() {
                place.1 = source.1;
            }
            return;
        }
        self.chars.push(c);
        self.sources.push(source);
    }
}

fn is_pun(window: &[char]) -> bool {
    matches!(window, [before, '(', inside, ')'] if is_han(*before) && is_han(*inside))
}

/// Whether a character is Han, by the blocks that people write in.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Folds a text by the whole table, which the browser's module does not have.
pub fn fold(text: &str) -> Folded {
    Folder::full().fold(text)
}

/// The folded text alone.
pub fn fold_to_string(text: &str) -> String {
    fold(text).chars.iter().collect()
}

impl Folder {
    /// The whole table.
    pub fn full() -> &'static Self {
        static TABLE: OnceLock<Folder> = OnceLock::new();
        TABLE.get_or_init(|| unpack(TABLE_BYTES))
    }

    /// Folds a text.
    pub fn fold(&self, text: &str) -> Folded {
        let table = self;
        let mut folded = Folded { chars: Vec::with_capacity(text.len() / 2), sources: Vec::with_capacity(text.len() / 2) };
        for (start, c) in text.char_indices() {
            let source = (start as u32, (start + c.len_utf8()) as u32);
            match table.replacement(c) {
                Replacement::Itself => folded.push(c, source, table),
                Replacement::One(other) => folded.push(other, source, table),
                Replacement::Many(others) => {
                    for &other in others {
                        folded.push(other, source, table);
                    }
                }
            }
        }
        folded
    }

    /// What a character becomes, where that is something else.
    pub fn folded(&self, c: char) -> Option<Vec<char>> {
        match self.replacement(c) {
            Replacement::Itself => None,
            Replacement::One(other) => Some(vec![other]),
            Replacement::Many(others) => Some(others.to_vec()),
        }
    }

    /// Every character that becomes something else.
    pub fn changed(&self) -> impl Iterator<Item = char> {
        let basic = (0u32..).zip(&self.basic).filter(|(_, value)| **value != 0).map(|(code, _)| code);
        basic.chain(self.others.iter().map(|other| other.0)).filter_map(char::from_u32)
    }

    /// Marks with their letters and what they compose to, in order.
    pub fn pairs(&self) -> &[(char, char, char)] {
        &self.pairs
    }

    /// Makes a character become others.
    pub fn add(&mut self, c: char, folded: &[char]) {
        let value = match folded {
            [only] => *only as u32,
            _ => {
                self.strings.push(folded.into());
                (self.strings.len() - 1) as u32 | LONG
            }
        };
        self.set(c as u32, value);
    }

    /// Makes a mark and a letter compose.
    pub fn add_pair(&mut self, mark: char, letter: char, composed: char) {
        if let Err(place) = self.pairs.binary_search_by_key(&(mark, letter), |pair| (pair.0, pair.1)) {
            self.pairs.insert(place, (mark, letter, composed));
        }
    }
}

enum Replacement<'a> {
    Itself,
    One(char),
    Many(&'a [char]),
}

/// What each character becomes: one look for the basic plane, which holds nearly all that is written.
///
/// [`Self::full`] knows every character. The browser's module knows what the index tells it: the characters of its texts, and, on
/// demand, those that a reader may type for them.
#[derive(Debug, Clone)]
pub struct Folder {
    basic: Vec<u32>,
    others: Vec<(u32, u32)>,
    strings: Vec<Box<[char]>>,
    pairs: Vec<(char, char, char)>,
}

/// Marks an index into the strings.
const LONG: u32 = 1 << 31;

impl Default for Folder {
    /// Knows nothing but that white space is a space and that ASCII has capital letters.
    fn default() -> Self {
        let mut folder = Self { basic: vec![0; 0x1_0000], others: Vec::new(), strings: Vec::new(), pairs: Vec::new() };
        (0..0x20).chain([0x7f, 0x3000]).for_each(|code| folder.set(code, 0x20));
        (0x41..0x5b).for_each(|code| folder.set(code, code + 0x20));
        folder
    }
}

impl Folder {
    fn replacement(&self, c: char) -> Replacement<'_> {
        let code = c as u32;
        let value = match self.basic.get(code as usize) {
            Some(&value) => value,
            None => self.others.binary_search_by_key(&code, |other| other.0).map_or(0, |at| self.others[at].1),
        };
        if value == 0 {
            return Replacement::Itself;
        }
        if value & LONG != 0 {
            return self.strings.get((value & !LONG) as usize).map_or(Replacement::Itself, |chars| Replacement::Many(chars));
        }
        char::from_u32(value).map_or(Replacement::Itself, Replacement::One)
    }

    fn compose(&self, letter: char, mark: char) -> Option<char> {
        if !('\u{300}'..='\u{309a}').contains(&mark) {
            return None;
        }
        let at = self.pairs.binary_search_by_key(&(mark, letter), |pair| (pair.0, pair.1)).ok()?;
        Some(self.pairs[at].2)
    }

    fn set(&mut self, code: u32, value: u32) {
        match self.basic.get_mut(code as usize) {
            Some(slot) => *slot = value,
            None => match self.others.binary_search_by_key(&code, |other| other.0) {
                Ok(at) => self.others[at].1 = value,
                Err(at) => self.others.insert(at, (code, value)),
            },
        }
    }
}

fn unpack(bytes: &[u8]) -> Folder {
    let mut table = Folder { basic: vec![0; 0x1_0000], others: Vec::new(), strings: Vec::new(), pairs: Vec::new() };
    let mut numbers = Numbers(bytes);
    let ranges = numbers.next();
    let [mut gaps, mut lengths, mut shifts] = numbers.columns();
    let (mut code, mut shift) = (0u32, 0i32);
    for _ in 0..ranges {
        code = code.wrapping_add(gaps.next());
        let zigzag = shifts.next();
        shift = shift.wrapping_add((zigzag >> 1) as i32 ^ -((zigzag & 1) as i32));
        for _ in 0..lengths.next() {
            table.set(code, code.wrapping_add_signed(shift));
            code += 1;
        }
    }
    let ranges = numbers.next();
    let [mut gaps, mut lengths, mut counts, mut characters] = numbers.columns();
    code = 0;
    for index in 0..ranges {
        code = code.wrapping_add(gaps.next());
        let chars = (0..counts.next()).filter_map(|_| char::from_u32(characters.next())).collect();
        table.strings.push(chars);
        for _ in 0..lengths.next() {
            table.set(code, index | LONG);
            code += 1;
        }
    }
    let pairs = numbers.next();
    let [mut marks, mut letters, mut composed] = numbers.columns();
    let mut mark = 0u32;
    for _ in 0..pairs {
        mark = mark.wrapping_add(marks.next());
        let pair = (char::from_u32(mark), char::from_u32(letters.next()), char::from_u32(composed.next()));
        if let (Some(mark), Some(letter), Some(composed)) = pair {
            table.pairs.push((mark, letter, composed));
        }
    }
    table
}

/// The numbers of the embedded table, which a test has read whole.
struct Numbers<'a>(&'a [u8]);

impl<'a> Numbers<'a> {
    fn next(&mut self) -> u32 {
        let mut value = 0u32;
        let mut shift = 0;
        while let Some((&byte, rest)) = self.0.split_first() {
            self.0 = rest;
            value |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            if byte & 0x80 == 0 {
                break;
            }
            shift += 7;
        }
        value
    }

    /// The columns that follow.
    fn columns<const N: usize>(&mut self) -> [Numbers<'a>; N] {
        std::array::from_fn(|_| {
            let length = self.next() as usize;
            let (column, rest) = self.0.split_at_checked(length).unwrap_or((self.0, &[]));
            self.0 = rest;
            Numbers(column)
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(fold_to_string(text), expected);
    }

    #[test]
    fn widths_cases_and_forms_become_one() {
        check("ＡＢＣ１２３％", "abc123%");
        check("㎡ № ① Ⅳ", "m2 no 1 iv");
        check("QingLian", "qinglian");
        check("ｶﾞ", "ガ");
        check("e\u{301}", "é");
    }

    #[test]
    fn traditional_becomes_simplified() {
        check("清廉雲汀：蓮花開後，風氣正", "清廉云汀:莲花开后,风气正");
        check("樂清、長興", "乐清、长兴");
    }

    #[test]
    fn spaces_are_one_and_invisible_characters_none() {
        check("清\u{3000}廉\t云\n汀", "清 廉 云 汀");
        check("清\u{200b}廉\u{fe0f}\u{ad}", "清廉");
    }

    #[test]
    fn a_pun_is_read_both_ways() {
        let readings = |text: &str| fold(text).readings().iter().map(|folded| folded.chars().iter().collect()).collect::<Vec<String>>();
        assert_eq!(readings("前句。盛夏莲（廉）诗会，后"), ["盛夏莲诗会,后", "盛夏廉诗会,后"]);
        assert_eq!(readings("（一）无（a）清（廉洁）"), Vec::<String>::new());
        let folded = &fold("夏莲（廉）诗").readings()[1];
        assert_eq!(folded.source(1..3), 9..18, "the bracket before the second is marked too, since it stands between");
    }

    #[test]
    fn redactions_stay_asterisks() {
        check("清廉**建设，８＋＊", "清廉**建设,8+*");
    }

    #[test]
    fn a_match_is_marked_in_the_original() {
        let folded = fold("共３㎡，清廉");
        let words: Vec<char> = "m2".chars().collect();
        let start = folded.find(&words).next().unwrap();
        assert_eq!(&"共３㎡，清廉"[folded.source(start..start + 2)], "㎡");
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for code in 0..=0x0010_ffff {
            let Some(c) = char::from_u32(code) else { continue };
            let once = fold_to_string(&c.to_string());
            assert_eq!(fold_to_string(&once), once, "U+{code:04X}");
        }
    }
}
