//! The fold table is what its sources say: `UPDATE=1 cargo test fold_table` writes it anew.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;
use qinglian::search::fold::fold_to_string;
use unicode_normalization::UnicodeNormalization;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/search/fold")
}

/// The first candidate of each line of OpenCC's dictionary.
fn simplified() -> BTreeMap<char, char> {
    let text = std::fs::read_to_string(folder().join("TSCharacters.txt")).unwrap();
    // Years are written with either zero.
    let mut map = BTreeMap::from([('零', '〇')]);
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some((from, to)) = line.split_once('\t') else { continue };
        let to = to.split(' ').next().unwrap();
        let (mut from, mut to) = (from.chars(), to.chars());
        if let (Some(from), Some(to), None, None) = (from.next(), to.next(), from.next(), to.next()) {
            map.insert(from, to);
        }
    }
    map
}

fn vanishes(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

fn step(text: &str, simplified: &BTreeMap<char, char>) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|&c| !vanishes(c))
        .map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { c })
        .map(|c| simplified.get(&c).copied().unwrap_or(c))
        .collect()
}

/// The fold of a text by the general tables.
fn reference(text: &str, simplified: &BTreeMap<char, char>) -> String {
    let mut text = text.to_owned();
    loop {
        let next = step(&text, simplified);
        if next == text {
            return text;
        }
        text = next;
    }
}

fn push(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn table(simplified: &BTreeMap<char, char>) -> Vec<u8> {
    let mut singles = Vec::new();
    let mut longer = Vec::new();
    let mut pairs = Vec::new();
    for c in (0..=0x0010_ffff).filter_map(char::from_u32) {
        let folded: Vec<char> = reference(&c.to_string(), simplified).chars().collect();
        match folded[..] {
            [only] if only == c => pairs.extend(pair(c)),
            [only] => singles.push((c as u32, only as u32)),
            _ => longer.push((c as u32, folded)),
        }
    }
    pairs.sort_unstable();
    [single_columns(&singles), longer_columns(&longer), pair_columns(&pairs)].concat()
}

/// Columns compress better than rows.
fn columns<const N: usize>(count: usize, columns: [Vec<u8>; N]) -> Vec<u8> {
    let mut bytes = Vec::new();
    push(&mut bytes, count as u32);
    for column in columns {
        push(&mut bytes, column.len() as u32);
        bytes.extend(column);
    }
    bytes
}

fn single_columns(singles: &[(u32, u32)]) -> Vec<u8> {
    let shift = |(from, to): &(u32, u32)| *to as i32 - *from as i32;
    let ranges: Vec<&[(u32, u32)]> = singles.chunk_by(|a, b| a.0 + 1 == b.0 && shift(a) == shift(b)).collect();
    let (mut gaps, mut lengths, mut shifts) = (Vec::new(), Vec::new(), Vec::new());
    let (mut next, mut last_shift) = (0, 0);
    for range in &ranges {
        push(&mut gaps, range[0].0 - next);
        push(&mut lengths, range.len() as u32);
        let change = shift(&range[0]) - last_shift;
        push(&mut shifts, (change << 1 ^ change >> 31) as u32);
        (next, last_shift) = (range[0].0 + range.len() as u32, shift(&range[0]));
    }
    columns(ranges.len(), [gaps, lengths, shifts])
}

fn longer_columns(longer: &[(u32, Vec<char>)]) -> Vec<u8> {
    let ranges: Vec<&[(u32, Vec<char>)]> = longer.chunk_by(|a, b| a.0 + 1 == b.0 && a.1 == b.1).collect();
    let (mut gaps, mut lengths, mut counts, mut characters) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut next = 0;
    for range in &ranges {
        push(&mut gaps, range[0].0 - next);
        push(&mut lengths, range.len() as u32);
        push(&mut counts, range[0].1.len() as u32);
        range[0].1.iter().for_each(|&c| push(&mut characters, c as u32));
        next = range[0].0 + range.len() as u32;
    }
    columns(ranges.len(), [gaps, lengths, counts, characters])
}

fn pair_columns(pairs: &[(char, char, char)]) -> Vec<u8> {
    let (mut marks, mut letters, mut composed) = (Vec::new(), Vec::new(), Vec::new());
    let mut last = 0;
    for pair in pairs {
        push(&mut marks, pair.0 as u32 - last);
        push(&mut letters, pair.1 as u32);
        push(&mut composed, pair.2 as u32);
        last = pair.0 as u32;
    }
    columns(pairs.len(), [marks, letters, composed])
}

/// The mark and the letter that compose to this character.
fn pair(composed: char) -> Option<(char, char, char)> {
    let parts: Vec<char> = std::iter::once(composed).nfd().collect();
    let (&mark, rest) = parts.split_last()?;
    let letter: Vec<char> = rest.iter().copied().nfc().collect();
    let [letter] = letter[..] else { return None };
    let hangul = ('\u{ac00}'..='\u{d7a3}').contains(&composed);
    let known = !hangul && unicode_normalization::char::compose(letter, mark) == Some(composed);
    (known && ('\u{300}'..='\u{309a}').contains(&mark)).then_some((mark, letter, composed))
}

#[test]
fn fold_table_is_made_from_its_sources() {
    let path = folder().join("table.bin");
    let expected = table(&simplified());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &expected).unwrap();
    }
    assert!(std::fs::read(&path).unwrap() == expected, "table.bin is not what its sources say: UPDATE=1 cargo test fold_table");
}

#[test]
fn every_character_folds_as_the_general_tables_say() {
    let simplified = simplified();
    for c in (0..=0x0010_ffff).filter_map(char::from_u32) {
        assert_eq!(fold_to_string(&c.to_string()), reference(&c.to_string(), &simplified), "U+{:04X}", c as u32);
    }
}

proptest! {
    /// Texts as people write them: Han, kana, Latin with at most one mark a letter, full width.
    #[test]
    fn texts_fold_as_the_general_tables_say(text in "([a-zA-Z][\u{300}-\u{304}]?|[一-龥]|[Ａ-ｚ０-９]|[ァ-ン]|[ｱ-ﾝ][ﾞﾟ]?|[ -~。，：；“”《》〔〕①㎡℃]){0,24}") {
        prop_assert_eq!(fold_to_string(&text), reference(&text, &simplified()));
    }
}
