//! Catalog in, pages out.

pub mod html;
