//! Entries in Markdown go in; a website, a printed album and an offline copy with a search index come out.
//!
//! ```text
//! content ──▶ site ──▶ output
//!    ├──────▶ album ──┤
//!    └──────▶ search ──┘
//! ```
//!
//! - [`source`] reads files, and nothing else does; [`reason`] says in Chinese why the machine refused, [`printable`] keeps authors' words
//!   from commanding a terminal.
//! - [`content`] makes a finished [`content::Catalog`] of them, with [`diag::Diagnostics`] for what a person can fix.
//! - [`site`] makes pages, [`search`] an index; both give bytes by path. [`album`] makes the printed book; [`pixels`] and [`vector`]
//!   serve the pictures of both.
//! - [`balance`] counts what a catalog has against what it should have; [`report`] makes tables and reminders of it.
//! - [`review`] says who signed what, and whether it is still what they signed.
//! - [`rules`] says what is wrong with it.
//! - [`output`] writes them, and nothing else does.
//! - [`cli`] is what was typed; nothing below it prints, exits, reads the clock or the network.
//! - `browser` (compiled for wasm32 alone) is the search page's interface, over the same [`search`].

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
pub mod init;
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
