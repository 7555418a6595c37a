//! The integration tests: a module per feature.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

mod album;
mod architecture;
mod canary;
mod cli;
mod commonmark;
mod dependencies;
mod desk;
mod draft;
mod example;
mod export;
mod fences;
mod folder;
mod forms;
mod golden;
mod images;
mod import;
mod init;
mod kinds;
mod kit;
mod loader;
mod made_content;
mod made_pages;
mod manual;
mod markdown;
mod memory;
mod near_syntax;
mod nothing_lost;
mod output;
mod pictures;
mod program;
mod reading;
mod readme;
mod report;
mod review;
mod rules;
mod search;
mod serve;
mod site;
mod stable;
mod visibility;
mod word;
mod writing;

#[path = "../bench/discourse.rs"]
mod discourse;
#[path = "../bench/documents.rs"]
mod documents;
#[path = "../bench/judged.rs"]
#[allow(dead_code, reason = "the benchmark uses all of it")]
mod judged;
#[path = "../bench/labelled.rs"]
mod labelled;
#[path = "../bench/official.rs"]
#[allow(dead_code, reason = "the benchmark uses all of it")]
mod official;
#[path = "../bench/prose.rs"]
mod prose;
#[path = "../bench/publication.rs"]
mod publication;
