//! Bodies of entries out of real articles that nobody here wrote: `../shared/official-prose/search-corpus.jsonl.gz`, some 1,500 pieces of laws.
//!
//! [`Articles::body`] of a number is the same in a publication of any size. The first bodies begin with whole articles; further ones are put
//! together of other runs of paragraphs, so that no two are alike.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;

use super::prose::Random;
use super::publication::{kind, slug};

/// Any other number gives other bodies of the same shape.
const SEED: u64 = 20_261_128;
/// Paragraphs that are taken one after the other.
const RUN: usize = 12;

/// The articles, each its paragraphs.
pub(crate) struct Articles(Vec<Vec<String>>);

/// Which links a body has beside the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Links {
    /// Two to other entries.
    Right,
    /// Four to entries of nearly the same name, which are not there.
    Broken,
}

impl Articles {
    /// The articles, where the folder is there.
    pub(crate) fn read() -> Option<Self> {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("shared/official-prose/search-corpus.jsonl.gz");
        let packed = std::fs::read(file).ok()?;
        let mut lines = String::new();
        flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut lines).ok()?;
        let article = |line: &str| -> Option<Vec<String>> {
            let article: serde_json::Value = serde_json::from_str(line).ok()?;
            Some(article["text"].as_str()?.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect())
        };
        lines.lines().map(article).collect::<Option<Vec<_>>>().map(Self)
    }

    /// A body of about so many bytes.
    pub(crate) fn body(&self, number: usize, bytes: usize, links: Links) -> String {
        let mut random = Random::new(SEED, number as u64);
        let mut text = String::new();
        let mut article = &self.0[number % self.0.len()];
        let mut run = &article[..];
        while text.len() < bytes {
            let _ = write!(text, "\n## 第{}部分\n", text.len() / 2000 + 1);
            for paragraph in &run[..run.len().min(RUN)] {
                let _ = write!(text, "\n{paragraph}\n");
            }
            article = &self.0[random.below(self.0.len())];
            run = &article[random.below(article.len())..];
        }
        self.push_links(&mut text, number, links, &mut random);
        text
    }

    fn push_links(&self, text: &mut String, number: usize, links: Links, random: &mut Random) {
        let count = if links == Links::Right { 2 } else { 4 };
        for _ in 0..count {
            let target = random.below(number.max(1));
            let slip = if links == Links::Right { "" } else { "x" };
            let _ = write!(text, "\n另见[有关规定](../{}/{}{slip}.md)。\n", kind(target).folder(), slug(target));
        }
    }
}
