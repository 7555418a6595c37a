//! Queries of every kind that a reader can ask, made out of the texts of some documents: the same each time.

use std::collections::BTreeSet;

use qinglian::documents::readings;
use qinglian::search::fold::fold_to_string;
use qinglian::search::{Document, TextRole};

use crate::generate::Random;

/// So many different queries; each fits in a line.
pub(crate) fn queries(documents: &[Document], count: usize, seed: u64) -> Vec<String> {
    let mut asker = Asker { documents, random: Random(seed) };
    let mut known = BTreeSet::new();
    let mut queries = Vec::new();
    for kind in (0..KINDS).cycle() {
        let query = asker.query(kind).split_whitespace().collect::<Vec<_>>().join(" ");
        if !query.is_empty() && known.insert(query.clone()) {
            queries.push(query);
        }
        if queries.len() == count {
            break;
        }
    }
    queries
}

const KINDS: usize = 14;

struct Asker<'a> {
    documents: &'a [Document],
    random: Random,
}

impl<'a> Asker<'a> {
    fn query(&mut self, kind: usize) -> String {
        match kind {
            0 => self.piece(1, 2),
            1..=3 => self.piece(2, 4),
            4 => self.piece(5, 8),
            5 => format!("{} {}", self.piece(2, 3), self.piece(1, 3)),
            6 => self.together(),
            7 => format!("\"{}\"", self.piece(1, 5)),
            8 => format!("{} -{}", self.piece(1, 2), self.piece(1, 2)),
            9 => self.narrowed(),
            10 => self.spelt(),
            11 => self.mistyped(),
            12 => fold_to_string(&self.piece(2, 6)),
            _ => self.in_other_form(),
        }
    }

    fn document(&mut self) -> &'a Document {
        &self.documents[self.random.below(self.documents.len())]
    }

    /// The characters of one text that has some.
    fn text(&mut self) -> Vec<char> {
        loop {
            let document = self.document();
            let number = self.random.below(document.texts.len() + 1);
            let words = document.texts.get(number).map_or(&document.title, |text| &text.words);
            if !words.trim().is_empty() {
                return words.chars().collect();
            }
        }
    }

    fn piece_of(&mut self, chars: &[char], least: usize, most: usize) -> String {
        let length = (least + self.random.below(most - least + 1)).min(chars.len());
        let start = self.random.below(chars.len() - length + 1);
        chars[start..start + length].iter().collect()
    }

    /// Some neighbouring characters of a text, whatever they are.
    fn piece(&mut self, least: usize, most: usize) -> String {
        let text = self.text();
        self.piece_of(&text, least, most)
    }

    /// Two pieces of one text, which so has both.
    fn together(&mut self) -> String {
        let text = self.text();
        format!("{} {}", self.piece_of(&text, 2, 3), self.piece_of(&text, 1, 3))
    }

    fn narrowed(&mut self) -> String {
        let facets = &self.document().facets;
        let names = [["单位", "unit"], ["类别", "kind"], ["方面", "aspect"], ["年度", "year"]];
        let which = self.random.below(4);
        let label = [Some(&facets.unit), Some(&facets.kind), facets.aspects.first(), Some(&facets.year)][which];
        let label: Vec<char> = label.map_or_else(Vec::new, |label| label.chars().collect());
        let part = if label.is_empty() { "没有".to_owned() } else { self.piece_of(&label, 2, 4) };
        let name = names[which][self.random.below(2)];
        if self.random.below(3) == 0 { format!("{name}:{part}") } else { format!("{} {name}：{part}", self.piece(1, 2)) }
    }

    /// What a part of a name sounds like: in full, in full with spaces, by initials, or cut off.
    fn spelt(&mut self) -> String {
        let document = self.document();
        let name = document.texts.iter().find(|text| text.role == TextRole::Name && self.random.below(2) == 0);
        let name: Vec<char> = fold_to_string(name.map_or(&document.title, |text| &text.words)).chars().collect();
        let han: Vec<char> = name.into_iter().filter(|&c| !readings(c).is_empty()).collect();
        if han.len() < 2 {
            return self.piece(2, 4);
        }
        let sounds: Vec<&str> = self.piece_of(&han, 2, 4).chars().map(|c| readings(c)[0]).collect();
        match self.random.below(4) {
            0 => sounds.join(" "),
            1 => sounds.iter().map(|sound| &sound[..1]).collect(),
            2 => {
                let sound = sounds.concat();
                sound[..sound.len() - 1].to_owned()
            }
            _ => sounds.concat(),
        }
    }

    /// With a wrong, a missing, a doubled or a misplaced character.
    fn mistyped(&mut self) -> String {
        let title: Vec<char> = self.document().title.chars().collect();
        let text = if self.random.below(2) == 0 && title.len() > 3 { title } else { self.text() };
        let mut chars: Vec<char> = self.piece_of(&text, 3, 6).chars().collect();
        let place = self.random.below(chars.len());
        match self.random.below(4) {
            0 => chars[place] = *self.random.pick(&['清', '连', '工', '做', '龘']),
            1 => drop(chars.remove(place)),
            2 => chars.insert(place, chars[place]),
            _ => chars.rotate_left(1),
        }
        chars.into_iter().collect()
    }

    /// In full width, with asterisks or spaces or marks, or with another's figures.
    fn in_other_form(&mut self) -> String {
        let piece = self.piece(3, 6);
        match self.random.below(5) {
            0 => piece.chars().map(|c| if c.is_ascii_graphic() { char::from_u32(c as u32 + 0xfee0).unwrap_or(c) } else { c }).collect(),
            1 => piece.chars().flat_map(|c| [c, '*']).collect(),
            2 => piece.chars().flat_map(|c| [' ', c]).collect(),
            3 => format!("“{piece}”？"),
            _ => piece
                .chars()
                .map(|c| c.to_digit(10).and_then(|digit| "〇一二三四五六七八九".chars().nth(digit as usize)).unwrap_or(c))
                .collect(),
        }
    }
}
