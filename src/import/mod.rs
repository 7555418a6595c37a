//! Import: files that others wrote (Word, packages, clipboards) become entries, pictures and findings. Bytes in, no file system.
//!
//! - [`document`]: the neutral tree that every reader gives and from which entries are made; [`text`]: its words.
//! - [`package`]: what came, as a list of files. [`identity`]: which entry each is.
//! - [`form`] takes the fields out of a document, [`outline`] finds title and headings, [`markdown`] writes what is left, [`entry`] puts both together.
//! - [`merge`]: a newer file and what the office has edited. [`record`]: what is remembered of an import.
//! - [`intake`] goes through all of it.

pub mod document;
pub mod entry;
pub mod form;
pub mod identity;
pub mod intake;
pub mod markdown;
pub mod merge;
pub mod outline;
pub mod package;
pub mod record;
pub mod text;

use document::{Document, Remark};

/// Reads a document of Word.
fn read_word(_bytes: &[u8]) -> Result<Document, Remark> {
    Err(Remark { rule: "import/unreadable", spot: None, message: "还不能读 Word 文件".to_owned(), hint: None })
}
