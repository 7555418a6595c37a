//! Import: files that others wrote (Word, packages, clipboards) become entries, pictures and diagnostics. Bytes in, no file system.
//!
//! - [`package`]: what came, as a list of files. [`word`]: reads a .docx into the tree of [`document`]; [`text`]: its words.
//! - [`manifest`]: whether a package of the workbench is whole.
//! - [`identity`]: which entry a file is.
//! - [`form`] takes the fields out of a document, [`outline`] finds title and headings, [`markdown`] writes what is left, [`entry`] puts both together.
//! - [`sheet`]: picture ledgers and lists of units in .xlsx.
//! - [`merge`]: a newer file and what the office has edited. [`record`]: what is remembered of an import.
//! - `rules.rs` states what is told of all this.
//! - [`intake`] goes through all of it.

pub mod document;
pub mod entry;
pub mod form;
pub mod identity;
pub mod intake;
pub mod manifest;
pub mod markdown;
pub mod merge;
pub mod outline;
pub mod package;
pub mod record;
pub(crate) mod rules;
pub mod sheet;
pub mod text;
pub mod word;
