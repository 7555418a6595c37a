//! Colours of brands: read, mixed, and made dark enough to be read on or under.
//!
//! Contrast is that of WCAG 2.1, <https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio>.

use std::fmt;

/// A colour as the screen has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Color {
    pub(crate) red: u8,
    pub(crate) green: u8,
    pub(crate) blue: u8,
}

/// White.
pub(crate) const WHITE: Color = Color { red: 255, green: 255, blue: 255 };
/// What a brand without a colour of its own has: the teal of the river.
pub(crate) const RIVER: Color = Color { red: 0x1d, green: 0x6b, blue: 0x72 };
/// The red of the lotus.
pub(crate) const LOTUS: Color = Color { red: 0xa8, green: 0x32, blue: 0x4a };

/// What running text needs against its ground.
pub(crate) const READABLE: f64 = 4.5;

impl Color {
    /// Reads `#rrggbb`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self { red: byte(0)?, green: byte(2)?, blue: byte(4)? })
    }

    /// A share (0 to 1) of the way to another colour.
    pub(crate) fn mix(self, other: Color, share: f64) -> Color {
        let channel = |from: u8, to: u8| (f64::from(from) + (f64::from(to) - f64::from(from)) * share).round() as u8;
        Color { red: channel(self.red, other.red), green: channel(self.green, other.green), blue: channel(self.blue, other.blue) }
    }

    /// The lightest shade of this colour on which white can be read, and which can be read on white and on the soft ground of this colour.
    pub(crate) fn readable(self) -> Color {
        const BLACK: Color = Color { red: 0, green: 0, blue: 0 };
        (0..=50)
            .map(|step| self.mix(BLACK, f64::from(step) / 50.0))
            .find(|shade| shade.contrast(self.soft()) >= READABLE + 0.1)
            .unwrap_or(BLACK)
    }

    /// The ground of what stands under a brand of this colour.
    pub(crate) fn soft(self) -> Color {
        self.mix(WHITE, 0.90)
    }

    /// From 1 (the same) to 21 (black and white).
    pub(crate) fn contrast(self, other: Color) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.039_28 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn only_six_digits_are_a_colour() {
        assert_eq!(Color::parse("#a8324a"), Some(LOTUS));
        for text in ["a8324a", "#a83", "#a8324g", "#a8324a00", "#清廉", "red"] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        let grey = Color::parse("#767676").unwrap();
        assert!((grey.contrast(WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn every_readable_shade_is() {
        for text in ["#b98a2f", "#ffff00", "#a8324a", "#ffffff", "#000000", "#5b7f95"] {
            let shade = Color::parse(text).unwrap().readable();
            assert!(shade.contrast(WHITE) >= READABLE, "{text} → {shade}");
            assert!(shade.contrast(Color::parse(text).unwrap().soft()) >= READABLE, "{text} → {shade}");
        }
    }

    #[test]
    fn a_dark_colour_stays_as_it_is() {
        assert_eq!(LOTUS.readable(), LOTUS);
    }
}
