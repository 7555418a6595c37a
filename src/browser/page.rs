//! The state of the search page, and what each event does to it.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, HtmlInputElement, InputEvent, KeyboardEvent};

use super::bypass_cache;
use super::dom;
use super::shards::PendingRequests;
use super::view::View;
use crate::search::format::{FormatError, ROOT};
use crate::search::searcher::{MissingPart, Request, blocks_of};
use crate::search::view::{Address, PAGE, moved, toggle};
use crate::search::{Filters, Query, Searcher, ShardError, json};

/// Hits of an answer as JSON.
const ANSWERED: usize = 20;

thread_local! {
    static PAGE_STATE: RefCell<Option<Page>> = const { RefCell::new(None) };
}

/// Does something with the page, once it has started. Nothing, when an event arrives in the middle of another one's work.
pub(super) fn with<T: Default>(act: impl FnOnce(&mut Page) -> T) -> T {
    PAGE_STATE.with(|state| state.try_borrow_mut().ok().and_then(|mut page| page.as_mut().map(act)).unwrap_or_default())
}

pub(super) struct Page {
    folder: String,
    searcher: Option<Searcher>,
    pending: PendingRequests,
    input: HtmlInputElement,
    view: View,
    address: Address,
    limit: usize,
    active: Option<usize>,
    /// Whether the next frame will ask again.
    scheduled: bool,
}

/// Builds the page and asks what its address says.
pub(super) fn start(folder: &str) {
    let document = dom::document();
    let (Some(home), Some(input)) = (document.get_element_by_id("search"), document.get_element_by_id("q")) else { return };
    let input: HtmlInputElement = input.unchecked_into();
    let address = Address::parse(&dom::window().location().search().unwrap_or_default());
    // A reload, or a reader faster than the module, may have left words in the field.
    let typed = if input.value().is_empty() { address.typed } else { input.value() };
    input.set_value(&typed);
    let page = Page {
        folder: folder.to_owned(),
        searcher: None,
        pending: PendingRequests::default(),
        view: View::new(&home, &input),
        input: input.clone(),
        address: Address { typed, filters: address.filters },
        limit: PAGE,
        active: None,
        scheduled: false,
    };
    PAGE_STATE.with(|state| *state.borrow_mut() = Some(page));
    listen(&home, &input);
    with(Page::ask);
}

fn listen(home: &Element, input: &HtmlInputElement) {
    dom::on(input, "input", |event: InputEvent| {
        // An input method's letters are no query yet.
        if !event.is_composing() {
            with(Page::typed);
        }
    });
    dom::on(input, "compositionend", |_: web_sys::Event| with(Page::typed));
    dom::on(input, "keydown", |event: KeyboardEvent| {
        if !event.is_composing() && !event.ctrl_key() && !event.meta_key() && !event.alt_key() {
            press(&event);
        }
    });
    dom::on(home, "submit", |event: web_sys::Event| event.prevent_default());
    dom::on(home, "click", |event: web_sys::Event| click(&event));
    dom::on(home, "change", |event: web_sys::Event| click(&event));
}

fn press(event: &KeyboardEvent) {
    match event.key().as_str() {
        "ArrowDown" => with(|page| page.choose(true)),
        "ArrowUp" => with(|page| page.choose(false)),
        "Escape" => with(Page::escape),
        "Enter" => {
            // Outside the borrow: following a link may run other handlers.
            if let Some(link) = with(|page| page.chosen_link()) {
                link.click();
            }
        }
        _ => return,
    }
    event.prevent_default();
}

/// Buttons and boxes say what they do by `data-act` and `data-value`.
fn click(event: &web_sys::Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(element) = target.and_then(|target| target.closest("[data-act]").ok().flatten()) else { return };
    let act = element.get_attribute("data-act").unwrap_or_default();
    let value = element.get_attribute("data-value").unwrap_or_default();
    // A box answers to `change`, which keyboards give too; a button to `click`.
    let is_box = element.has_attribute("type") && element.get_attribute("type").as_deref() == Some("checkbox");
    if is_box == (event.type_() == "change") {
        with(|page| page.act(&act, &value));
    }
}

impl Page {
    fn typed(&mut self) {
        self.address.typed = self.input.value();
        self.start_over();
    }

    /// A new question: from the first result on, none chosen.
    fn start_over(&mut self) {
        self.limit = PAGE;
        self.active = None;
        self.remember();
        self.schedule();
    }

    fn act(&mut self, act: &str, value: &str) {
        match act {
            "query" => {
                self.input.set_value(value);
                self.address.typed = value.to_owned();
                let _ = self.input.focus();
                self.start_over();
            }
            "more" => {
                self.limit += PAGE;
                self.schedule();
            }
            "clear-filters" => {
                self.address.filters = Filters::default();
                let _ = self.input.focus();
                self.start_over();
            }
            "retry" => {
                if let Some(searcher) = &mut self.searcher {
                    searcher.forget_failures();
                }
                self.schedule();
            }
            facet => {
                if let Some(facet) = crate::search::facets::Facet::of_key(facet) {
                    toggle(&mut self.address.filters, facet, value);
                    self.start_over();
                }
            }
        }
    }

    /// The address keeps the question, where the browser allows it: some refuse for `file://`.
    fn remember(&self) {
        let Ok(history) = dom::window().history() else { return };
        let path = dom::window().location().pathname().unwrap_or_default();
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("{path}{}", self.address.write())));
    }

    fn choose(&mut self, down: bool) {
        self.active = moved(self.active, down, self.view.shown());
        self.view.mark_active(&self.input, self.active);
    }

    fn escape(&mut self) {
        if self.active.is_some() {
            self.active = None;
            self.view.mark_active(&self.input, None);
        } else if !self.input.value().is_empty() {
            self.input.set_value("");
            self.typed();
        }
    }

    fn chosen_link(&self) -> Option<HtmlElement> {
        self.view.link(self.active?)
    }

    /// Asks in the next frame: once, however many keys and shards come before it.
    fn schedule(&mut self) {
        if self.scheduled {
            return;
        }
        self.scheduled = true;
        let ask = Closure::once_into_js(|| with(Page::ask));
        let _ = dom::window().request_animation_frame(ask.unchecked_ref());
    }

    fn query(&self) -> Query {
        Query::parse(&self.address.typed).filtered(self.address.filters.clone())
    }

    /// Answers the question of this moment as far as the shards at hand allow: what arrives late for an older one is never shown.
    fn ask(&mut self) {
        self.scheduled = false;
        let Some(searcher) = &self.searcher else {
            self.view.wait(!self.address.typed.is_empty());
            return;
        };
        let query = self.query();
        match searcher.search(&query, self.limit) {
            Err(error) => self.view.fail(&error),
            Ok(step) => {
                // Suggestions come after the answer, so that they never delay it.
                let (completions, mut missing) = match step.results {
                    Some(_) => searcher.complete(&self.address.typed),
                    None => (Vec::new(), Vec::new()),
                };
                match &step.results {
                    Some(results) => self.view.show(&query, results, &completions),
                    None => self.view.wait_for(step.estimate),
                }
                missing.extend(step.missing);
                self.view.mark_active(&self.input, self.active);
                self.send_for(&missing);
            }
        }
    }

    fn send_for(&mut self, missing: &[MissingPart]) {
        let Some(searcher) = &self.searcher else { return };
        for request in searcher.requests(missing) {
            self.pending.send_for(&self.folder, &searcher.name(request.shard), request);
        }
    }

    /// Asks again once all of a round is there: what comes one by one would be searched again for each.
    fn ask_after_round(&mut self) {
        if self.pending.is_empty() {
            self.ask();
        }
    }

    /// Takes a part of a shard's script; where it is not right, the whole shard is tried.
    pub(super) fn take_part(&mut self, name: &str, from: usize, script: &str) {
        let (Some(shard), Some(searcher)) = (self.pending.part_arrived(name, from), &mut self.searcher) else { return };
        if searcher.insert_part(shard, from, script).is_err() {
            self.pending.send_for(&self.folder, name, Request { shard, bytes: None });
        }
        self.ask_after_round();
    }

    /// Takes a shard's whole script in place of parts of it; where it is not right, it is tried as a script.
    pub(super) fn take_file(&mut self, name: &str, script: &str) {
        match (blocks_of(name, script.as_bytes()), self.pending.arrived(name), &mut self.searcher) {
            (Ok(blocks), Some(shard), Some(searcher)) => {
                searcher.insert(shard, Ok(blocks));
                self.ask_after_round();
            }
            (Err(_), Some(shard), _) => self.pending.send_for(&self.folder, name, Request { shard, bytes: None }),
            _ => {}
        }
    }

    /// Sends for a whole shard, parts of which are on their way.
    pub(super) fn fetch_whole_shard(&mut self, name: &str) {
        self.pending.fetch_whole_shard(&self.folder, name);
    }

    /// Takes the blocks of a shard; a damaged one is kept as its error.
    pub(super) fn take_shard(&mut self, name: &str, blocks: Vec<String>) {
        if name == ROOT.name(0) {
            self.take_root(blocks.first().map_or("", String::as_str));
        } else if let (Some(shard), Some(searcher)) = (self.pending.arrived(name), &mut self.searcher) {
            searcher.insert(shard, Ok(blocks));
            self.ask_after_round();
        }
    }

    fn take_root(&mut self, root: &str) {
        match Searcher::open(root) {
            // Asked for again, and the same: what is shown stands.
            Ok(searcher) if self.searcher.as_ref().is_some_and(|known| known.build() == searcher.build()) => {}
            Ok(searcher) => {
                self.view.offer_examples(searcher.examples());
                self.searcher = Some(searcher);
                // At once, not in the next frame: everything waits for it.
                self.ask();
            }
            Err(error) => {
                self.view.fail(&ShardError::Format(error.clone()));
                // An index newer than this module: the browser kept an old one. The loader fetches both anew, once.
                if matches!(error, FormatError::Version { .. }) {
                    bypass_cache(true);
                }
            }
        }
    }

    /// A script has run, or failed, without handing its shard over.
    pub(super) fn on_load_failed(&mut self, name: &str) {
        if let (Some(shard), Some(searcher)) = (self.pending.failed(&self.folder, name), &mut self.searcher) {
            searcher.insert(shard, Err(ShardError::Missing));
            self.ask_after_round();
            // The site may have been built anew since the root was kept.
            bypass_cache(false);
        }
    }

    /// The answer as JSON, or none while shards are on their way.
    pub(super) fn answer(&mut self, typed: &str) -> Option<String> {
        let query = Query::parse(typed);
        let step = self.searcher.as_ref()?.search(&query, ANSWERED);
        let step = match step {
            Ok(step) => step,
            Err(error) => return Some(error.to_string()),
        };
        self.send_for(&step.missing);
        let results = step.results.filter(|_| step.missing.is_empty())?;
        Some(json::answer(typed, &results))
    }
}
