//! The title face for pages: cut down to the characters that stand in titles, with what a browser needs of it.
//!
//! `subsetter` makes fonts for PDF files, which find glyphs by their number: the map from characters is added here, and the table of
//! measures that browsers insist on is taken over from the original.

use std::collections::{BTreeMap, BTreeSet};

use subsetter::{GlyphRemapper, subset};
use ttf_parser::Face;
use typst::text::FontWeight;

use super::{fonts, templates};

/// The family of the program's fonts that titles are set in.
const FAMILY: &str = "Qinglian Song";

type Tables = BTreeMap<[u8; 4], Vec<u8>>;

/// A font for pages, with the words under which it may be handed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebFont {
    /// An OpenType file.
    pub file: Vec<u8>,
    /// Its licence, which must go with it.
    pub licence: Vec<u8>,
}

/// The bold title face with these characters alone. None where it has none of them.
pub fn title_font(characters: &BTreeSet<char>) -> Option<WebFont> {
    Some(WebFont { file: cut_down(characters)?, licence: templates::font_licence()? })
}

fn cut_down(characters: &BTreeSet<char>) -> Option<Vec<u8>> {
    let font = fonts::embedded(FAMILY, FontWeight::BOLD)?;
    let face = Face::parse(font.data(), font.index()).ok()?;
    let mut remapper = GlyphRemapper::new();
    let glyphs = characters.iter().filter_map(|c| Some((*c, face.glyph_index(*c)?)));
    let map: Vec<(u32, u16)> = glyphs.map(|(c, glyph)| (u32::from(c), remapper.remap(glyph.0))).collect();
    if map.is_empty() {
        return None;
    }
    let mut tables = read_tables(&subset(font.data(), font.index(), &remapper).ok()?)?;
    tables.insert(*b"OS/2", read_tables(font.data())?.remove(b"OS/2")?);
    tables.insert(*b"cmap", character_map(&map));
    Some(write_tables(&tables))
}

/// A `cmap` with one subtable of format 12: runs of characters whose glyphs follow each other.
fn character_map(map: &[(u32, u16)]) -> Vec<u8> {
    let follows = |a: &(u32, u16), b: &(u32, u16)| a.0 + 1 == b.0 && a.1 + 1 == b.1;
    let groups: Vec<&[(u32, u16)]> = map.chunk_by(follows).collect();
    let mut out = Vec::new();
    // Version 0, one subtable: Windows, full Unicode, 12 bytes on.
    [0_u16, 1, 3, 10].iter().for_each(|number| out.extend(number.to_be_bytes()));
    out.extend(12_u32.to_be_bytes());
    [12_u16, 0].iter().for_each(|number| out.extend(number.to_be_bytes()));
    [16 + 12 * groups.len() as u32, 0, groups.len() as u32].iter().for_each(|number| out.extend(number.to_be_bytes()));
    for group in groups {
        let (first, last) = (group[0], group[group.len() - 1]);
        [first.0, last.0, u32::from(first.1)].iter().for_each(|number| out.extend(number.to_be_bytes()));
    }
    out
}

/// The tables of a font file of one face.
fn read_tables(font: &[u8]) -> Option<Tables> {
    let number = |at: usize| Some(u32::from_be_bytes(font.get(at..at + 4)?.try_into().ok()?) as usize);
    let count = usize::from(u16::from_be_bytes(font.get(4..6)?.try_into().ok()?));
    (0..count)
        .map(|index| {
            let record = 12 + index * 16;
            let tag: [u8; 4] = font.get(record..record + 4)?.try_into().ok()?;
            let start = number(record + 8)?;
            Some((tag, font.get(start..start + number(record + 12)?)?.to_vec()))
        })
        .collect()
}

/// A font file of these tables, with its sums.
fn write_tables(tables: &Tables) -> Vec<u8> {
    let flavor: &[u8; 4] = if tables.contains_key(b"CFF ") { b"OTTO" } else { &[0, 1, 0, 0] };
    let count = tables.len() as u16;
    let power = count.max(1).ilog2() as u16;
    let range = 16 << power;
    let mut out = flavor.to_vec();
    [count, range, power, count * 16 - range].iter().for_each(|number| out.extend(number.to_be_bytes()));
    let mut data: Vec<u8> = Vec::new();
    for (tag, table) in tables {
        let mut table = table.clone();
        if tag == b"head" {
            // The sum of the whole file is written over this place, and counts as nothing.
            table[8..12].fill(0);
        }
        let offset = 12 + 16 * tables.len() + data.len();
        out.extend(tag);
        [sum(&table), offset as u32, table.len() as u32].iter().for_each(|number| out.extend(number.to_be_bytes()));
        data.extend(&table);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    out.extend(data);
    let adjustment = 0xB1B0_AFBA_u32.wrapping_sub(sum(&out));
    let directory = 12..12 + 16 * tables.len();
    let head = out[directory].chunks(16).find(|record| record.starts_with(b"head")).map(|record| record[8..12].to_vec());
    if let Some(Ok(offset)) = head.map(<[u8; 4]>::try_from) {
        let at = u32::from_be_bytes(offset) as usize + 8;
        out[at..at + 4].copy_from_slice(&adjustment.to_be_bytes());
    }
    out
}

fn sum(bytes: &[u8]) -> u32 {
    let word = |chunk: &[u8]| {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        u32::from_be_bytes(word)
    };
    bytes.chunks(4).map(word).fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn a_font_has_what_was_asked_for_and_nothing_else() {
        let file = title_font(&"清莲云汀，2026𪚥".chars().collect()).unwrap().file;
        assert_eq!(sum(&file), 0xB1B0_AFBA);
        let face = Face::parse(&file, 0).unwrap();
        for c in "清莲云汀，2026".chars() {
            assert!(face.glyph_index(c).is_some(), "{c}");
        }
        assert_eq!(face.glyph_index('廉'), None);
        assert_eq!(face.number_of_glyphs(), 9);
        assert!(title_font(&BTreeSet::new()).is_none());
    }

    #[test]
    fn neighbouring_characters_are_one_group() {
        let map = character_map(&[(0x30, 1), (0x31, 2), (0x4e00, 3), (0x4e01, 9)]);
        assert_eq!(map.len(), 12 + 16 + 3 * 12);
    }
}
