//! The integration tests: a module per feature.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

mod commonmark;
