//! Entries in Markdown go in; a website, a printed album and an offline copy with a search index come out.
//!
//! # The pipeline
//!
//! ```text
//!  folder ──▶ source ──▶ content ─────────▶ Catalog ──▶ for_edition ──▶ Catalog of an edition
//!                        (Markdown, YAML)     │                          │
//!                                             ├──▶ rules, review         ├──▶ pixels, vector ──▶ pictures
//!                                             │    (what is wrong)       ├──▶ site        pages by their address
//!                                             └──▶ balance ──▶ report    ├──▶ album       Typst ──▶ two PDF files
//!                                                                        └──▶ documents ──▶ search   index files
//!                                      build puts these together; cli calls it; output writes what came of it
//! ```
//!
//! Each arrow is a function from one finished value to the next. A step that can find fault returns [`diag::Diagnostics`] beside its value and
//! goes on past the first fault.
//!
//! # The rooms
//!
//! On the ground, used by everything:
//!
//! - [`source`]: the publication folder, listed once, and its texts, each read once. [`diag`]: a finding with its place.
//! - [`reason`]: why the machine refused, in Chinese. [`printable`]: keeps authors' words from commanding a terminal.
//!
//! What goes in:
//!
//! - [`content`]: from texts to a [`content::Catalog`], every value with its place; `content/markdown/` is the dialect, `content/fields.rs`
//!   the fields, `content/kind.rs` the kinds, `content/edition.rs` the one place that takes out what an edition may not see.
//!
//! - [`import`]: Word files and packages, from bytes to entries.
//!
//! What is said about it:
//!
//! - [`rules`]: what is wrong; `rules/table.rs` lists every rule of the program, `rules/dictionary/` holds words and limits as data.
//! - [`review`]: who signed what, and whether it is still what they signed.
//! - [`balance`]: what there is against what there should be. [`report`]: tables and reminders of it.
//!
//! What comes out, as bytes by path:
//!
//! - [`site`]: pages. [`album`]: the printed book. [`documents`]: what the index knows of an entry. [`search`]: index and query.
//! - [`pixels`] and [`vector`]: pictures for the site and the album, made anew. [`manual`]: the user's manual, from `www/manual/`.
//! - [`init`]: a new publication, a new entry.
//!
//! Around them:
//!
//! - [`build`]: from a request to outputs. [`serve`]: the preview. [`output`]: output folders, written beside and swapped in.
//! - [`cli`]: what was typed, and what it means.
//! - `browser`: the search page's interface over the same [`search`]; compiled for wasm32 alone.
//!
//! # What holds
//!
//! `tests/it/architecture.rs` reads the sources and holds these; a new room needs a row there.
//!
//! - Rooms know only the rooms that `MAY_USE` lists. [`search`] knows none, which is why it compiles for the browser too; [`content`] knows no
//!   output, [`site`], [`album`] and [`search`] do not know each other.
//! - Only [`cli`] prints, reads the environment and starts other programs; it and `main.rs` give the exit code.
//! - Only [`cli`] and [`serve`] ask the time: what a day decides gets it as an argument. Only [`serve`] uses the network, on this machine alone.
//! - The files of a publication are read through [`source`] alone, which has them on disk or in memory: a publication in memory is loaded,
//!   checked and built like a folder. Besides it these read files: `site/picture/cache.rs` (pictures that were made), [`output`] (what it
//!   wrote before), [`init`] (whether something is there), [`cli`] (a built site, a list of queries).
//! - Files are written by [`output`], by [`init`] (a new publication) and by `site/picture/cache.rs` (pictures that were made).
//! - The targets differ by module: `target_arch` stands in this file alone.
//!
//! Other tests hold that the same input gives the same bytes (`stable.rs`), that nothing internal is in a byte of a public output
//! (`canary.rs`), that a failed build leaves the last good output (`output.rs`), and that every finding has a row (`rules/table.rs`).
//!
//! # Where to start reading
//!
//! [`build::build`], from top to bottom: it is the pipeline as code. Then [`content::load()`] for what goes in, [`content::Block`] for what a
//! body is, [`site::render`] for what comes out. `src/search/mod.rs` begins the search, `src/search/format/mod.rs` specifies the index.
//!
//! # To add
//!
//! - **A rule**: a row and a function in the file of `src/rules/` that finds the like; a family of its own gets a line in `FAMILIES` of
//!   `rules/table.rs`. Sentences in `tests/rules/faulty.txt` and `clean.txt`. A finding of another room has its row in `rules/table/loader.rs` or
//!   `rules/table/elsewhere.rs`. Words and limits go to `rules/dictionary/*.yaml`; a new list also into `LISTS` of `rules/dictionary.rs`.
//! - **A field**: its row in `content/fields.rs` says its names and who reads it; from that follow checking, secrecy, the rules about language
//!   and the manual. Then its value: in `content/entry.rs` and `content/detail.rs` (a kind's own) or `content/load.rs` (every entry's). Where it is
//!   shown: `site/view/facts.rs`, `album/view.rs`; where it is found: `documents.rs`. When it is required: `rules/completeness.rs`,
//!   `content/gaps.rs`. Its line in `templates/init/entries/`.
//! - **A kind**: its file in `src/content/kinds/`, its line in `kinds/mod.rs`, its template in `templates/init/entries/`; a rule of its own goes to
//!   `rules/completeness.rs`.
//! - **An output**: a room that makes bytes of a `Catalog`, with rows in `tests/it/architecture.rs`; a field of `build::Request` and of
//!   `build::Built`; a variant of `OutputKind` in `cli/outputs.rs`, which the compiler then follows.

pub mod search;

#[cfg(not(target_arch = "wasm32"))]
pub mod album;
#[cfg(not(target_arch = "wasm32"))]
pub mod balance;
#[cfg(not(target_arch = "wasm32"))]
pub mod build;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
#[cfg(not(target_arch = "wasm32"))]
pub mod content;
#[cfg(not(target_arch = "wasm32"))]
pub mod diag;
#[cfg(not(target_arch = "wasm32"))]
pub mod documents;
#[cfg(not(target_arch = "wasm32"))]
pub mod import;
#[cfg(not(target_arch = "wasm32"))]
pub mod init;
#[cfg(not(target_arch = "wasm32"))]
pub mod manual;
#[cfg(not(target_arch = "wasm32"))]
pub mod output;
#[cfg(not(target_arch = "wasm32"))]
pub mod pixels;
#[cfg(not(target_arch = "wasm32"))]
pub mod printable;
#[cfg(not(target_arch = "wasm32"))]
pub mod reason;
#[cfg(not(target_arch = "wasm32"))]
pub mod report;
#[cfg(not(target_arch = "wasm32"))]
pub mod review;
#[cfg(not(target_arch = "wasm32"))]
pub mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub mod serve;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;
#[cfg(not(target_arch = "wasm32"))]
pub mod source;
#[cfg(not(target_arch = "wasm32"))]
pub mod vector;

#[cfg(target_arch = "wasm32")]
pub mod browser;
