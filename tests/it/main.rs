//! The integration tests: a module per feature.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod folder;
mod pictures;
