//! What a signature is bound to: an entry as it is printed, as one short word.
//!
//! It is made of the author's text and the bytes of the pictures, not of what this program makes of them: a newer version of the program
//! must not undo last year's signatures. Left out is what no reader sees: remarks, the fields that are internal by nature, the status that
//! a signature itself may change; and how lines end.

use std::ops::Range;

use sha2::{Digest, Sha256};

use crate::edition::Edition;
use crate::model::written::WrittenField;
use crate::model::{Catalog, Entry};
use crate::source::{SourceFile, hexadecimal};

/// Fields of the front matter that are not printed.
const NOT_PRINTED: &[&str] = &["status", "contact", "score", "endorsement_cleared", "notes"];

/// The fingerprint of an entry: 32 hexadecimal digits. A picture that cannot be read counts as such.
pub fn fingerprint(catalog: &Catalog, entry: &Entry) -> String {
    let mut digest = Sha256::new();
    for line in printed_lines(entry) {
        digest.update(line.as_bytes());
        digest.update(b"\n");
    }
    for path in entry.files() {
        if let Some(picture) = catalog.pictures.get(path) {
            digest.update(file_digest(&picture.file));
            if let Some(record) = &picture.record {
                for words in [&record.caption, &record.alt, &record.author] {
                    digest.update(words.as_deref().unwrap_or_default().as_bytes());
                    digest.update(b"\0");
                }
            }
        } else if let Some(attachment) = catalog.attachments.get(path) {
            digest.update(file_digest(&attachment.file));
        }
    }
    hex(&digest.finalize())
}

fn file_digest(file: &SourceFile) -> [u8; 32] {
    file.sha256().unwrap_or([0; 32])
}

/// The lines of the author's text that readers of the internal edition see, white space at their ends and blank ones left out.
///
/// Inner blocks count: they are printed in the internal edition, and whoever signs reads them.
fn printed_lines(entry: &Entry) -> Vec<String> {
    let source = entry.visible_source(Edition::Internal);
    let hidden = entry.written.iter().filter(|field| NOT_PRINTED.contains(&field.spec.key)).map(WrittenField::place);
    let hidden: Vec<Range<usize>> = hidden.collect();
    let mut at = 0;
    let mut printed = Vec::new();
    for line in source.text.split_inclusive('\n') {
        let begins = at;
        at += line.len();
        let words = line.trim_end();
        let is_hidden = hidden.iter().any(|field| field.start < begins + words.len() && begins < field.end);
        if !words.is_empty() && !is_hidden {
            printed.push(words.to_owned());
        }
    }
    printed
}

/// The first half of a digest, as hexadecimal digits: 128 bits tell any two texts apart.
pub(super) fn hex(digest: &[u8]) -> String {
    hexadecimal(&digest[..16])
}
