//! What has been sent for: parts of shards, which the loader fetches, and whole shards, which come as scripts.
//!
//! A part that does not come, or is not right, is given up for the whole shard; a script that does not come is added once more.

use std::ops::Range;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlScriptElement;

use super::{dom, page, read};
use crate::search::format::ShardId;
use crate::search::searcher::Request;

/// How often a script is tried.
const TRIES: u32 = 2;

struct Sent {
    name: String,
    shard: ShardId,
    /// The bytes of a part; none for a whole shard.
    bytes: Option<Range<usize>>,
    tries: u32,
}

/// What is on its way.
#[derive(Default)]
pub(super) struct PendingRequests(Vec<Sent>);

impl PendingRequests {
    /// Whether nothing is.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sends for a part of a shard, or for all of it, unless it is on its way already.
    pub(super) fn send_for(&mut self, folder: &str, name: &str, request: Request) {
        let holds = |sent: &Range<usize>| request.bytes.as_ref().is_some_and(|bytes| sent.start <= bytes.start && bytes.end <= sent.end);
        if self.0.iter().any(|sent| sent.name == name && sent.bytes.as_ref().is_none_or(holds)) {
            return;
        }
        match &request.bytes {
            Some(bytes) => read(name, bytes.start as u32, bytes.end as u32),
            None => add_script(folder, name),
        }
        self.0.push(Sent { name: name.to_owned(), shard: request.shard, bytes: request.bytes, tries: 1 });
    }

    /// The shard of which a part was sent for from a byte of its script on.
    pub(super) fn part_arrived(&mut self, name: &str, from: usize) -> Option<ShardId> {
        let is_it = |sent: &Sent| sent.name == name && sent.bytes.as_ref().is_some_and(|bytes| bytes.start == from);
        let at = self.0.iter().position(is_it)?;
        Some(self.0.swap_remove(at).shard)
    }

    /// Gives the parts of a shard up for the whole of it.
    pub(super) fn fetch_whole_shard(&mut self, folder: &str, name: &str) {
        if self.0.iter().any(|sent| sent.name == name && sent.bytes.is_none()) {
            self.0.retain(|sent| sent.name != name || sent.bytes.is_none());
        } else if let Some(shard) = self.arrived(name) {
            self.send_for(folder, name, Request { shard, bytes: None });
        }
    }

    /// The shard of a name that has arrived, with all parts of it.
    pub(super) fn arrived(&mut self, name: &str) -> Option<ShardId> {
        let shard = self.0.iter().find(|sent| sent.name == name).map(|sent| sent.shard);
        self.0.retain(|sent| sent.name != name);
        shard
    }

    /// Tries a script again that did not hand over its shard; gives the shard back when it was tried enough.
    pub(super) fn failed(&mut self, folder: &str, name: &str) -> Option<ShardId> {
        let sent = self.0.iter_mut().find(|sent| sent.name == name && sent.bytes.is_none())?;
        if sent.tries < TRIES {
            sent.tries += 1;
            add_script(folder, name);
            return None;
        }
        self.arrived(name)
    }
}

fn add_script(folder: &str, name: &str) {
    let script: HtmlScriptElement = dom::element("script", "", "").unchecked_into();
    script.set_src(&[folder, name, ".js"].concat());
    let (owned, element) = (name.to_owned(), script.clone());
    // After the script has run, the shard is no longer on its way, unless the file was something else.
    let done = Closure::once_into_js(move || {
        element.remove();
        page::with(|page| page.on_load_failed(&owned));
    });
    script.set_onload(Some(done.unchecked_ref()));
    script.set_onerror(Some(done.unchecked_ref()));
    if let Some(head) = dom::document().document_element() {
        dom::append(&head, &[&script]);
    }
}
