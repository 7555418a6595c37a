//! Import: files that others wrote (Word, packages, clipboards) become entries, pictures and findings. Bytes in, no file system.
//!
//! - [`word`]: reads a .docx.
//! - [`document`]: the neutral tree that every reader gives and from which entries are made.

pub mod document;
pub mod word;
