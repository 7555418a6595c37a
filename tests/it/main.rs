//! The integration tests: a module per feature.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

mod architecture;
mod commonmark;
mod folder;
mod golden;
mod loader;
mod made_content;
mod output;
mod pictures;
mod readme;
mod search;
mod stable;

#[path = "../bench/documents.rs"]
mod documents;
#[path = "../bench/prose.rs"]
mod prose;
#[path = "../bench/publication.rs"]
mod publication;
