//! What is asked of made documents, in the benchmarks of search: the same queries natively and in the browser.

use qinglian::search::Document;

use crate::prose::Random;

/// Pieces of 1 to 8 letters out of the texts, 的, and now and then two words.
pub(crate) fn pieces(documents: &[Document], count: usize) -> Vec<String> {
    let mut random = Random::new(31, 0);
    let mut piece = |length: usize| loop {
        let document = &documents[random.below(documents.len())];
        let chars: Vec<char> = document.texts[random.below(document.texts.len())].words.chars().collect();
        let start = random.below(chars.len());
        if let Some(piece) = chars.get(start..start + length).filter(|piece| piece.iter().all(|c| c.is_alphanumeric())) {
            return piece.iter().collect::<String>();
        }
    };
    let query = |number: usize| match number {
        0 => "的".to_owned(),
        number if number % 12 == 11 => format!("{} {}", piece(2), piece(2)),
        number => piece(1 + number % 8),
    };
    (0..count).map(query).collect()
}
