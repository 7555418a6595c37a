//! The page's search interface: events in, elements out, over [`crate::search`], which decides what is shown.
//!
//! - The loader (`www/search/loader.js`) starts the module, calls [`start`] and passes each shard on to [`shard`].
//! - [`page`] holds the state of the page and turns events into questions, [`view`] answers into elements.
//! - [`shards`] sends for shards and parts of them; [`dom`] makes elements.
//! - [`search`] answers a query as JSON, for the tests that compare this module with the native program.
#![allow(unsafe_code, reason = "wasm-bindgen generates its own")]

mod dom;
mod page;
mod shards;
mod view;

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes the search page out of the form in `#search`, whose shards are in `folder`.
#[wasm_bindgen]
pub fn start(folder: &str) {
    page::start(folder);
}

/// Takes the blocks of a shard that a script hands over, one after the other with U+0000 between them, which stands in none.
#[wasm_bindgen]
pub fn shard(name: &str, blocks: &str) {
    page::with(|page| page.take_shard(name, blocks.split('\0').map(str::to_owned).collect()));
}

/// Takes the bytes of a shard's script from one on that [`read`] asked for.
#[wasm_bindgen]
pub fn part(name: &str, from: u32, script: &str) {
    page::with(|page| page.take_part(name, from as usize, script));
}

/// Takes a shard's whole script, of which [`read`] asked for a part: the server gives none.
#[wasm_bindgen]
pub fn file(name: &str, script: &str) {
    page::with(|page| page.take_file(name, script));
}

/// Gives up parts of a shard: they did not come.
#[wasm_bindgen(js_name = whole)]
pub fn fetch_whole_shard(name: &str) {
    page::with(|page| page.fetch_whole_shard(name));
}

#[wasm_bindgen]
extern "C" {
    /// The loader's: fetches the root past the browser's cache, and with `all` the module too, once in the life of the page.
    #[wasm_bindgen(js_namespace = qinglian, js_name = renew)]
    fn bypass_cache(all: bool);

    /// The loader's: fetches bytes of a shard's script and hands them to [`part`] or [`file`], or calls [`fetch_whole_shard`].
    #[wasm_bindgen(js_namespace = qinglian)]
    fn read(name: &str, from: u32, to: u32);
}

/// The answer as one line of JSON, or an empty text while shards are on their way: ask again.
#[wasm_bindgen]
pub fn search(typed: &str) -> String {
    page::with(|page| page.answer(typed)).unwrap_or_default()
}
