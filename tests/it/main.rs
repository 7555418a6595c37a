//! The integration tests: a module per feature.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

mod cli;
mod commonmark;
mod folder;
mod golden;
mod init;
mod loader;
mod markdown;
mod output;
mod pictures;
mod program;
mod search;
mod serve;
mod site;
