//! Out to others: what leaves the program in a form that other programs read.
//!
//! - [`word`]: a small document tree and its `.docx`, which Word, WPS and LibreOffice open.
//! - [`record`]: entries as neutral records for search engines; [`engines`] renames them.
//! - [`form`]: the form of a kind, which a unit fills in and `import` reads back.

pub mod engines;
pub mod form;
pub mod record;
pub mod word;
