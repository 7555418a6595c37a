//! Order of results: BM25F over the fields, in whole numbers, so that both targets agree to the last place.
//!
//! After Robertson, Zaragoza and Taylor, *Simple BM25 extension to multiple weighted fields* (CIKM 2004), with the idf that cannot be
//! negative (as in Lucene's `BM25Similarity`):
//!
//! ```text
//! tf(w, e)    = Σ over fields f  weight(f) · occurrences of w in f of e / (1 − b(f) + b(f) · length(f, e) / mean length(f))
//! s(w, e)     = v(kind of e) · tf / (k1 + tf)                   saturation, 0 to 1, kept in 4 impacts beside each list entry
//! idf(w)      = log2(1 + (N − n + ½) / (n + ½))                  N entries, n of them with w
//! score(q, e) = Σ over words w of q  idf(w) · s(w, e)
//! ```
//!
//! `k1` = 1.2; `b` is 0.5 for the title, so that a word that is all of a title outranks the same word in a longer one, and 0 for the other
//! fields: entries of one publication are of one sort of length, and without it four in five list entries have the same weight, which is
//! what makes lists small. `v`, 1 unless the publication says otherwise, is how much an entry of a kind is worth. Of a word of several characters the list entry of its weakest n-gram counts: the word itself cannot stand in a
//! field more often; where the candidates are few, their texts are counted instead. Equal scores are ordered by the entries' numbers, that
//! is newest first, then by id.

use super::TextRole;

/// Impacts of the saturated frequency that lists tell apart.
pub const IMPACTS: u32 = 4;
/// The frequency from which on each impact is reached: up to three times in running text; more often, or in a heading; in a name; in a title.
const REACHED: [f64; IMPACTS as usize] = [0.0, 3.9, 5.5, 7.2];
/// The saturation of each impact, in 256 steps: that of the frequencies 1, 3, 5.5 and 10.
const SATURATED: [u32; IMPACTS as usize] = [116, 183, 210, 229];

const K1: f64 = 1.2;
const B: f64 = 0.5;

/// How much one occurrence in a field counts.
fn field_weight(role: TextRole) -> f64 {
    match role {
        TextRole::Title => 10.0,
        TextRole::Name => 6.0,
        TextRole::Heading => 4.0,
        TextRole::Body => 1.0,
    }
}

/// What an occurrence in each field adds for an entry with a title of this length.
#[derive(Debug, Clone, Copy)]
pub struct FieldWeights([f64; 4]);

impl FieldWeights {
    /// The weights for an entry with so many characters of title, where the mean is `mean`.
    pub fn new(title: usize, mean: f64) -> Self {
        let norm = if mean > 0.0 { 1.0 - B + B * title as f64 / mean } else { 1.0 };
        let [title, name, heading, body] = [TextRole::Title, TextRole::Name, TextRole::Heading, TextRole::Body].map(field_weight);
        Self([title / norm, name, heading, body])
    }

    /// The weights for an entry of a kind that is worth so many times another.
    pub fn times(self, worth: f64) -> Self {
        Self(self.0.map(|weight| weight * worth))
    }

    /// What one occurrence adds.
    pub fn occurrence(&self, role: TextRole) -> f64 {
        self.0[role as usize]
    }
}

/// The impact of a weighted frequency.
pub fn impact(frequency: f64) -> u32 {
    (1..IMPACTS).rev().find(|&impact| frequency >= REACHED[impact as usize]).unwrap_or(0)
}

/// The saturation of a frequency that was counted in texts, in 256 steps: what few entries are ordered by.
pub fn fine_weight(frequency: f64) -> u32 {
    (frequency / (K1 + frequency) * 256.0) as u32
}

/// The saturation of an impact, in 256 steps.
pub fn impact_weight(impact: u32) -> u32 {
    SATURATED[impact.min(IMPACTS - 1) as usize]
}

/// What a word of this rarity adds to an entry's score at this weight, of 256 steps; [`SCORE_UNIT`] is 1.
pub fn score(entries: u32, found: u32, weight: u32) -> u64 {
    u64::from(log2(entries * 2 + 2, found * 2 + 1)) * u64::from(weight) / 16
}

/// The score that is shown as 1.
pub const SCORE_UNIT: u64 = (LOG2_UNIT as u64) * 16;

const LOG2_UNIT: u32 = 1 << 12;

/// log2(numerator / denominator) in units of 1 / 4096, by squaring: no library's logarithm, so the same everywhere. 0 where it is negative.
fn log2(numerator: u32, denominator: u32) -> u32 {
    if numerator <= denominator || denominator == 0 {
        return 0;
    }
    let mut whole = 0;
    let mut mantissa = (u64::from(numerator) << 31) / u64::from(denominator);
    while mantissa >= 1 << 32 {
        mantissa >>= 1;
        whole += 1;
    }
    let mut fraction = 0;
    for _ in 0..12 {
        let square = (mantissa * mantissa) >> 31;
        let high = square >> 32 & 1;
        fraction = fraction << 1 | high as u32;
        mantissa = square >> high;
    }
    whole * LOG2_UNIT + fraction
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithm_is_right_to_its_last_place() {
        for (numerator, denominator) in [(2u32, 1u32), (3, 1), (10, 3), (200_002, 1), (20_002, 19_999), (1 << 31, 3)] {
            let exact = (f64::from(numerator) / f64::from(denominator)).log2() * f64::from(LOG2_UNIT);
            let ours = f64::from(log2(numerator, denominator));
            assert!((exact - ours).abs() <= 1.0, "{numerator}/{denominator}: {ours} for {exact}");
        }
        assert_eq!(log2(1, 2), 0);
    }

    #[test]
    fn rare_outranks_common_and_title_outranks_text() {
        let weights = FieldWeights::new(10, 10.0);
        let title = impact(weights.occurrence(TextRole::Title));
        let name = impact(weights.occurrence(TextRole::Name));
        let heading = impact(weights.occurrence(TextRole::Heading));
        let body = impact(weights.occurrence(TextRole::Body));
        assert!(title > name && name > heading && heading > body, "{title} {name} {heading} {body}");
        let fine = |impact| impact_weight(impact);
        assert!(fine(title) > fine(name) && fine(name) > fine(heading) && fine(heading) > fine(body));
        assert!(score(1000, 3, fine(body)) > score(1000, 300, fine(body)));
        assert!(score(1000, 1000, fine(0)) > 0);
    }

    #[test]
    fn a_longer_title_needs_more() {
        let long = FieldWeights::new(40, 10.0);
        let short = FieldWeights::new(4, 10.0);
        assert!(fine_weight(short.occurrence(TextRole::Title)) > fine_weight(long.occurrence(TextRole::Title)));
    }
}
