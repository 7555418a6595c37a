//! The signature under an official text: who issued it, and when, as the author typed it. The page and the album set it apart at the right, once.

use std::ops::Range;

use super::block::{Block, plain_text};

/// The longest name of an office, in characters.
const LONGEST_NAME: usize = 24;
/// How many offices sign at most.
const MOST_NAMES: usize = 4;

/// A signature that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Its lines, the date last.
    pub lines: Vec<String>,
    /// The blocks that hold it.
    pub blocks: Range<usize>,
    /// The blocks behind it: remarks in brackets (`（此件公开发布）`), and the text of notes.
    pub remarks: Range<usize>,
}

/// The signature at the end of a text: a date on a line of its own, and short lines without a mark before it, in one paragraph or in several.
pub fn signature(blocks: &[Block]) -> Option<Signature> {
    let end = blocks.iter().rposition(|block| !is_remark(block))? + 1;
    let mut lines = paragraph_lines(&blocks[end - 1])?;
    if !is_date(lines.last()?) || !lines[..lines.len() - 1].iter().all(|line| is_name(line)) {
        return None;
    }
    let mut start = end - 1;
    while start > 0
        && let Some(above) = paragraph_lines(&blocks[start - 1])
        && above.iter().all(|line| is_name(line))
        && lines.len() + above.len() <= MOST_NAMES + 1
    {
        lines.splice(0..0, above);
        start -= 1;
    }
    Some(Signature { lines, blocks: start..end, remarks: end..blocks.len() })
}

/// A remark in brackets, or the text of a note: what may stand under a signature.
fn is_remark(block: &Block) -> bool {
    match block {
        Block::Footnote { .. } => true,
        Block::Paragraph { content } => {
            let words = plain_text(content);
            words.starts_with(['（', '(']) && words.ends_with(['）', ')'])
        }
        _ => false,
    }
}

fn paragraph_lines(block: &Block) -> Option<Vec<String>> {
    let Block::Paragraph { content } = block else { return None };
    Some(plain_text(content).lines().map(|line| line.trim().to_owned()).collect())
}

fn is_date(line: &str) -> bool {
    line.ends_with('日') && line.contains('年') && line.contains('月') && line.chars().count() <= 12
}

fn is_name(line: &str) -> bool {
    let is_label = line.starts_with("附件") || line.starts_with(|c: char| c.is_ascii_digit() || c == '（');
    let is_short = (1..=LONGEST_NAME).contains(&line.chars().count());
    is_short && !is_label && !line.contains(['。', '；', '：', '！', '？', '，'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Inline;

    fn paragraph(text: &str) -> Block {
        let mut content = Vec::new();
        for line in text.split('\n') {
            if !content.is_empty() {
                content.push(Inline::HardBreak);
            }
            content.push(Inline::text(line));
        }
        Block::Paragraph { content }
    }

    #[test]
    fn signature_is_found_in_one_paragraph_or_in_several() {
        let one = [paragraph("请遵照执行。"), paragraph("东渠区交通运输局\n2026年2月10日"), paragraph("（此件公开发布）")];
        let found = signature(&one).unwrap();
        assert_eq!(found.lines, ["东渠区交通运输局", "2026年2月10日"]);
        assert_eq!((found.blocks, found.remarks), (1..2, 2..3));
        let several = [paragraph("请遵照执行。"), paragraph("东渠区交通运输局"), paragraph("官河区交通运输局"), paragraph("2026年2月10日")];
        assert_eq!(signature(&several).unwrap().blocks, 1..4);
        for text in ["自2026年2月10日起施行。", "附件：1.检查表", "2026年2月10日\n各单位到会。"] {
            assert_eq!(signature(&[paragraph("请遵照执行。"), paragraph(text)]), None, "{text}");
        }
    }
}
