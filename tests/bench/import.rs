//! Reads Word files and prints what was understood, a line of JSON for each: `tests/bench/import.py` compares it with the files themselves.

#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on should stop where it is")]
#![allow(clippy::print_stdout, reason = "a benchmark prints what it read")]

use std::time::Instant;

use qinglian::import::document::{Block, Inline, Note, Paragraph};
use qinglian::import::word::{Limits, read};
use serde_json::{Value, json};

fn main() {
    for path in std::env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        let bytes = std::fs::read(&path).unwrap();
        let started = Instant::now();
        let outcome = read(&bytes, Limits::default());
        let seconds = started.elapsed().as_secs_f64();
        let said = match outcome {
            Ok(document) => {
                let remarks: Vec<Value> = document
                    .remarks
                    .iter()
                    .map(|remark| json!([remark.rule.id, remark.message, remark.spot.as_ref().map(|spot| spot.paragraph)]))
                    .collect();
                let pictures: Vec<Value> =
                    document.pictures.iter().map(|picture| json!([picture.extension, picture.bytes.len()])).collect();
                let notes: Vec<Value> = document.notes.iter().map(|Note { blocks }| blocks_of(blocks)).collect();
                json!({ "blocks": blocks_of(&document.blocks), "notes": notes, "pictures": pictures, "remarks": remarks, "id": document.id })
            }
            Err(remark) => json!({ "refused": [remark.rule.id, remark.message] }),
        };
        println!("{}", json!({ "path": path, "seconds": seconds, "read": said }));
    }
}

fn blocks_of(blocks: &[Block]) -> Value {
    let one = |block: &Block| match block {
        Block::Paragraph(paragraph) => paragraph_of(paragraph),
        Block::Table(table) => {
            let rows: Vec<Vec<Value>> = table
                .rows
                .iter()
                .map(|row| {
                    row.iter()
                        .map(|cell| json!({ "columns": cell.columns, "continues": cell.continues, "blocks": blocks_of(&cell.blocks) }))
                        .collect()
                })
                .collect();
            json!({ "rows": rows })
        }
    };
    blocks.iter().map(one).collect()
}

fn paragraph_of(paragraph: &Paragraph) -> Value {
    json!({
        "number": paragraph.spot.paragraph,
        "heading": paragraph.heading,
        "title": paragraph.is_title,
        "label": paragraph.label.as_ref().map(|label| json!([label.text, label.is_bullet, label.level, label.is_spaced])),
        "boxed": paragraph.is_boxed,
        "text": text_of(&paragraph.inlines),
        "notes": paragraph.inlines.iter().filter(|inline| matches!(inline, Inline::Note(_))).count(),
        "pictures": paragraph.inlines.iter().filter(|inline| matches!(inline, Inline::Picture(_))).count(),
    })
}

fn text_of(inlines: &[Inline]) -> String {
    let mut text = String::new();
    for inline in inlines {
        match inline {
            Inline::Text { text: more, .. } => text.push_str(more),
            Inline::LineBreak => text.push('\n'),
            Inline::Link { inlines, .. } => text.push_str(&text_of(inlines)),
            Inline::Picture(_) | Inline::Note(_) => {}
        }
    }
    text
}
