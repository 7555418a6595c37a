//! The integration tests: a module per feature.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

mod commonmark;
mod folder;
mod golden;
mod loader;
mod output;
mod pictures;
mod search;
