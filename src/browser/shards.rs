//! Shards come as scripts: each is added to the page once, and once more when it does not arrive.

use std::collections::BTreeMap;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlScriptElement;

use super::{dom, page};
use crate::search::format::ShardId;

/// How often a shard is tried.
const TRIES: u32 = 2;

/// The shards that are on their way, by name.
#[derive(Default)]
pub(super) struct OnTheirWay(BTreeMap<String, (ShardId, u32)>);

impl OnTheirWay {
    /// Adds the script of a shard, unless it is there already.
    pub(super) fn send_for(&mut self, folder: &str, name: String, shard: ShardId) {
        if !self.0.contains_key(&name) {
            add_script(folder, &name);
            self.0.insert(name, (shard, 1));
        }
    }

    /// The shard of a name that has arrived.
    pub(super) fn arrived(&mut self, name: &str) -> Option<ShardId> {
        self.0.remove(name).map(|(shard, _)| shard)
    }

    /// Tries a shard again that did not arrive; gives it back when it was tried enough.
    pub(super) fn failed(&mut self, folder: &str, name: &str) -> Option<ShardId> {
        let (shard, tries) = self.0.get_mut(name)?;
        if *tries < TRIES {
            *tries += 1;
            add_script(folder, name);
            return None;
        }
        let shard = *shard;
        self.0.remove(name);
        Some(shard)
    }
}

fn add_script(folder: &str, name: &str) {
    let script: HtmlScriptElement = dom::element("script", "", "").unchecked_into();
    script.set_src(&format!("{folder}{name}.js"));
    let (owned, element) = (name.to_owned(), script.clone());
    // After the script has run, the shard is no longer on its way, unless the file was something else.
    let done = Closure::once_into_js(move || {
        element.remove();
        page::with(|page| page.miss_shard(&owned));
    });
    script.set_onload(Some(done.unchecked_ref()));
    script.set_onerror(Some(done.unchecked_ref()));
    if let Some(head) = dom::document().document_element() {
        dom::append(&head, &[&script]);
    }
}
