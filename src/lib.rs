//! Entries in Markdown go in; a website, a printed album and an offline copy with a search index come out.
//!
//! # The pipeline
//!
//! ```text
//!  folder ──▶ source ──▶ load ────────────▶ Catalog ──▶ edition ──────▶ Catalog of an edition
//!                        (YAML, markdown)     (model)                    │
//!                                             ├──▶ rules, review         ├──▶ picture     pictures, made anew
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
//! - [`source`]: the publication folder, listed once, and its texts, each read once. [`rule`]: what can be found, how severe in which
//!   edition. [`diag`]: a diagnostic, made of its rule, with its place.
//! - [`words`]: where the words of a Chinese text begin.
//! - [`reason`]: why the machine refused, in Chinese. [`printable`]: keeps authors' words from commanding a terminal. [`markup`]: from being
//!   markup.
//!
//! What goes in:
//!
//! - [`model`]: what everything else stands on, a [`model::Catalog`] of entries, every value with its place. `model/kinds/` states the kinds of
//!   entries, one file each; `model/tables.rs` lists the fields of every other mapping.
//! - [`markdown`]: the dialect, from a text to blocks.
//! - [`load`](mod@load): YAML, front matter, fields, references: from the folder to the catalog, and on past the first bad file.
//! - [`edition`]: the one place that takes out what an edition may not see.
//! - [`picture`]: what a picture file is, its pixels, vectors through a whitelist, what is published of it, the cache.
//! - [`nearby`]: what somebody may have meant.
//! - [`import`]: Word files and packages, from bytes to entries; [`cli`] reads the files and writes through [`output`].
//! - [`draft`]: what a unit writes in the workbench, before there is a package of it.
//!
//! What is said about it:
//!
//! - [`rules`]: what is wrong; `rules/table.rs` puts the lists of every room together, `rules/dictionary/` holds words and limits as data.
//! - [`review`]: who signed what, and whether it is still what they signed.
//! - [`balance`]: what there is against what there should be. [`report`]: tables and reminders of it.
//!
//! What comes out, as bytes by path:
//!
//! - [`site`]: pages. [`album`]: the printed book. [`documents`]: what the index knows of an entry. [`search`]: index and query.
//! - [`manual`]: the user's manual, from `www/manual/`.
//! - [`export`]: Word documents, the forms that units fill in among them. [`init`]: a new publication, a new entry.
//! - [`kit`]: what a unit is sent, to write in.
//!
//! Around them:
//!
//! - [`build`]: from a request to outputs. [`serve`]: the preview, with the workbench over the folder, and what carries the pages of the
//!   [`desk`] over the network. [`output`]: output folders, written beside and swapped in.
//! - [`desk`]: the office's pages, plain HTML of data; what they ask is done by [`cli`], as its commands do it.
//! - [`cli`]: what was typed, and what it means.
//! - `browser`: the search page's interface over the same [`search`]; compiled for wasm32 alone.
//! - `workbench`: what [`draft`] decides, as JSON for the page in `www/workbench/`; compiled for wasm32 alone, with the feature of that name, which
//!   takes along every room that it stands on. `album`, `build` and `output` are there no more than what those rooms name of them.
//!
//! # What holds
//!
//! `tests/it/architecture.rs` reads the sources and holds these; a new room needs a row there.
//!
//! - Rooms know only the rooms that `MAY_USE` lists. [`search`] knows none, which is why it compiles for the browser too; [`model`], [`markdown`],
//!   [`edition`] and [`load`](mod@load) stand on each other in this order and know no output; [`site`], [`album`] and [`search`] do not know each other.
//! - Only [`cli`] prints, reads the environment and starts other programs; it and `main.rs` give the exit code.
//! - Only [`cli`] and [`serve`] ask the time: what a day decides gets it as an argument. Only [`serve`] uses the network, on this machine alone.
//! - The files of a publication are read through [`source`] alone, which has them on disk or in memory: a publication in memory is loaded,
//!   checked and built like a folder. Besides it these read files: `picture/cache.rs` (pictures that were made), [`output`] (what it
//!   wrote before), [`init`] (whether something is there), [`cli`] (a built site, a list of queries, what units sent).
//! - Files are written by [`output`], by [`init`] (a new publication) and by `picture/cache.rs` (pictures that were made).
//! - The targets differ by module: `target_arch` stands in this file alone. What a browser has itself is a feature that the workbench goes without:
//!   `pixels` (the codecs of pictures) and `dictionary` (the words and sounds of Chinese); `absent.rs` stands in the place of each.
//!
//! Other tests hold that the same input gives the same bytes (`stable.rs`), that nothing internal is in a byte of a public output
//! (`canary.rs`), that a failed build leaves the last good output (`output.rs`), and that every rule is
//! listed and found by something, and no id is written twice (`rules/table.rs`).
//!
//! # Where to start reading
//!
//! [`build::build`], from top to bottom: it is the pipeline as code. Then [`load::load()`] for what goes in, [`model::Block`] for what a
//! body is, [`site::render`] for what comes out. `src/search/mod.rs` begins the search, `src/search/format/mod.rs` specifies the index.
//!
//! # To add
//!
//! - **A rule**: its statement in a `rules!` block and the function that finds it, which makes a `Diagnostic::new(&ITS_NAME, …)`. Of texts both
//!   stand in the file of `src/rules/` that finds the like; what a kind must have is stated in the kind's file, what another room finds in
//!   `source.rs`, `load/rules.rs`, `markdown/rules.rs`, `picture/rules.rs`, `album/rules.rs` or `review/rules.rs`. The block lists what it
//!   states; a new block gets a place in `FAMILIES` of `rules/table.rs`. Sentences in `tests/rules/faulty.txt` and `clean.txt`. Words and
//!   limits go to `rules/dictionary/*.yaml`; a new list also into `LISTS` of `rules/dictionary.rs`. Severity, dictionary and waivers follow
//!   by themselves.
//! - **A field of a kind**: its line in the kind's file in `src/model/kinds/` says its names, its shape, who reads it, whether it is required, and
//!   where it is shown and found; everything else follows. Its line in `templates/init/entries/`.
//! - **A field of every entry**, or of the configuration: its row in `model/tables.rs` says its names and who reads it; from that follow checking,
//!   secrecy, the rules about language and the manual. Then its value in `model/entry.rs`, read in `load/entries.rs`, or in `model/publication.rs`,
//!   read in `load/publication.rs`. Where it is shown: `site/view/facts.rs`, `album/view.rs`; where it is found: `documents.rs`. When it is
//!   required: `rules/completeness.rs`, `model/gaps.rs`.
//! - **A kind**: `src/model/kinds/mod.rs` names every place.
//! - **An output**: a room that makes bytes of a `Catalog`, with rows in `tests/it/architecture.rs`; a field of `build::Request` and of
//!   `build::Built`; a variant of `OutputKind` in `cli/outputs.rs`, which the compiler then follows.

pub mod search;

#[cfg(not(target_arch = "wasm32"))]
pub mod album;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod balance;
#[cfg(not(target_arch = "wasm32"))]
pub mod build;
#[cfg(not(target_arch = "wasm32"))]
pub mod cli;
#[cfg(not(target_arch = "wasm32"))]
pub mod desk;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod diag;
#[cfg(not(target_arch = "wasm32"))]
pub mod documents;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod draft;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod edition;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod export;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod import;
#[cfg(not(target_arch = "wasm32"))]
pub mod init;
#[cfg(not(target_arch = "wasm32"))]
pub mod kit;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod load;
#[cfg(not(target_arch = "wasm32"))]
pub mod manual;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod markdown;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod markup;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod model;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod nearby;
#[cfg(not(target_arch = "wasm32"))]
pub mod output;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod picture;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod printable;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod reason;
#[cfg(not(target_arch = "wasm32"))]
pub mod report;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod review;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod rule;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub mod serve;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod site;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod source;
#[cfg(any(not(target_arch = "wasm32"), feature = "workbench"))]
pub mod words;

#[cfg(all(target_arch = "wasm32", not(feature = "workbench")))]
pub mod browser;
#[cfg(all(target_arch = "wasm32", feature = "workbench"))]
pub mod workbench;

/// What the rules say of the printed book; the book itself is not made in a page.
#[cfg(all(target_arch = "wasm32", feature = "workbench"))]
pub mod album {
    pub(crate) mod rules;
}
/// What a build makes; nothing writes it in a page.
#[cfg(all(target_arch = "wasm32", feature = "workbench"))]
pub mod output {
    mod files;
    pub use files::Files;
}
