//! A set of characters that is asked once for each character of every text.

/// A set of characters, a bit for each code point up to the highest.
#[derive(Debug, Clone, Default)]
pub struct CharacterSet(Vec<u64>);

impl CharacterSet {
    /// Whether a character is in it.
    pub fn contains(&self, c: char) -> bool {
        self.0.get(c as usize >> 6).is_some_and(|bits| bits >> (c as usize & 63) & 1 == 1)
    }

    /// How many characters it has.
    pub fn len(&self) -> usize {
        self.0.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl FromIterator<char> for CharacterSet {
    fn from_iter<I: IntoIterator<Item = char>>(characters: I) -> Self {
        let mut set = Self::default();
        for c in characters {
            let word = c as usize >> 6;
            if set.0.len() <= word {
                set.0.resize(word + 1, 0);
            }
            set.0[word] |= 1 << (c as usize & 63);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_what_was_put_in_and_nothing_else() {
        let set: CharacterSet = "清廉\u{10ffff}清".chars().collect();
        assert_eq!(set.len(), 3);
        assert!(('\0'..=char::MAX).filter(|c| set.contains(*c)).eq(['廉', '清', '\u{10ffff}']));
    }
}
