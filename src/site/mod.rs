//! Catalog in, pages out.

pub mod html;
pub mod picture;
