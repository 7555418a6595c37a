//! Where words end, by whoever knows: two megabytes of dictionary are too much for a page whose browser has the same one.

use std::sync::OnceLock;

static KNOWN: OnceLock<fn(&str) -> Vec<usize>> = OnceLock::new();

/// Says who knows where the words of a text begin and end, from 0 to its length, in bytes. The first to say so counts.
pub fn ask(boundaries: fn(&str) -> Vec<usize>) {
    let _ = KNOWN.set(boundaries);
}

/// Where the words of a text begin and end; where nobody knows, each character is a word.
pub(super) fn boundaries(text: &str) -> Vec<usize> {
    let ends = KNOWN.get().map(|known| known(text)).filter(|ends| is_sound(text, ends));
    ends.unwrap_or_else(|| text.char_indices().map(|(at, _)| at).chain([text.len()]).collect())
}

/// Whether boundaries rise from the beginning of a text to its end and part no character.
fn is_sound(text: &str, ends: &[usize]) -> bool {
    ends.first() == Some(&0)
        && ends.last() == Some(&text.len())
        && ends.windows(2).all(|pair| pair[0] < pair[1])
        && ends.iter().all(|end| text.is_char_boundary(*end))
}
