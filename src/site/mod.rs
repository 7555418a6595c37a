//! Catalog in, pages out.

pub mod picture;
