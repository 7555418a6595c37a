//! Where words end, by the dictionary of the Unicode consortium.

use std::sync::LazyLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// Where the words of a text begin and end, from 0 to its length.
pub(super) fn boundaries(text: &str) -> Vec<usize> {
    SEGMENTER.segment_str(text).collect()
}
