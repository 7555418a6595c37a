//! The elements of the search page: status, filters, results, and the states without any.
//!
//! A combobox (the text field) over a listbox whose options are links, after the ARIA Authoring Practices: focus stays in the field,
//! `aria-activedescendant` names the chosen result. A link may be an option, so results also open with the mouse and in new tabs.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::dom::{append, append_marked, attribute, clear, document, element, show, window};
use crate::search::facets::{Facet, FacetCounts};
use crate::search::searcher::ShardError;
use crate::search::view::{PAGE, WAITING, address_of, announce, complain, details, expect};
use crate::search::{Hit, Query, Results};

/// How the reader may ask, for the state before any question.
const USES: [(&str, &str); 6] = [
    ("任意片段", "一个字、一个词、半句话，连同标点，都能逐字找到"),
    ("几个词", "用空格隔开，找同时含有它们的内容，先后不限"),
    ("字母数字", "英文、编号、全角半角、繁体简体、2023年与二〇二三年，不必统一"),
    ("拼音", "名称、单位和标题可以输拼音或首字母，如 qinglian、qlpp"),
    ("更精确", "\"加引号\" 一字不差；-词 排除；单位:官河 年度:2023 限定范围"),
    ("键盘", "按 / 开始输入，↑ ↓ 选择，Enter 打开，Esc 清空"),
];

pub(super) struct View {
    root: String,
    examples: Vec<String>,
    status: Element,
    completions: Element,
    problem: Element,
    problem_text: Element,
    body: Element,
    filters: Element,
    list: Element,
    more: Element,
    spellings: Element,
    empty: Element,
    shown: usize,
    /// Whether the browser understands text fragments.
    points: bool,
}

impl View {
    /// Adds the elements after the form and makes the field a combobox.
    pub(super) fn new(home: &Element, input: &HtmlInputElement) -> Self {
        let own = home.get_attribute("data-examples").unwrap_or_default();
        let view = Self {
            root: home.get_attribute("data-root").unwrap_or_default(),
            examples: own.split_whitespace().map(str::to_owned).collect(),
            status: element("p", "search-status", ""),
            completions: element("div", "search-completions", ""),
            problem: element("div", "search-problem", ""),
            problem_text: element("p", "", ""),
            body: element("div", "search-body", ""),
            filters: element("details", "search-filters", ""),
            list: element("div", "search-results", ""),
            more: button("search-more", "显示更多", "more", ""),
            spellings: element("div", "search-spellings", ""),
            empty: element("div", "search-empty", ""),
            shown: 0,
            points: JsValue::from_str("fragmentDirective").js_in(&document()),
        };
        view.label(input);
        append(&view.problem, &[&view.problem_text, &button("search-retry", "重试", "retry", "")]);
        let results = element("div", "search-found", "");
        append(&results, &[&view.list, &view.more, &view.spellings]);
        append(&view.body, &[&view.filters, &results]);
        append(home, &[&view.completions, &view.status, &view.problem, &view.body, &view.empty]);
        append(&view.filters, &[&element("summary", "", "筛选")]);
        for hidden in [&view.problem, &view.body, &view.more, &view.empty] {
            show(hidden, false);
        }
        if window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width >= 760.0) {
            attribute(&view.filters, "open", "");
        }
        view
    }

    fn label(&self, input: &HtmlInputElement) {
        attribute(&self.status, "role", "status");
        attribute(&self.status, "aria-live", "polite");
        attribute(&self.problem, "role", "alert");
        attribute(&self.list, "id", "search-results");
        attribute(&self.list, "role", "listbox");
        attribute(&self.list, "aria-label", "检索结果");
        attribute(input, "role", "combobox");
        attribute(input, "aria-controls", "search-results");
        attribute(input, "aria-autocomplete", "list");
        attribute(input, "aria-expanded", "false");
        attribute(input, "enterkeyhint", "search");
    }

    /// Words to try, unless the page names its own.
    pub(super) fn offer_examples(&mut self, examples: Vec<String>) {
        if self.examples.is_empty() {
            self.examples = examples;
        }
    }

    /// How many results are shown.
    pub(super) fn shown(&self) -> usize {
        self.shown
    }

    /// The link of a result.
    pub(super) fn link(&self, index: usize) -> Option<HtmlElement> {
        document().get_element_by_id(&option_id(index))?.dyn_into().ok()
    }

    /// Nothing to show yet. The filters stay, with the focus that may be in them.
    pub(super) fn wait(&mut self, asked: bool) {
        clear(&self.list);
        self.shown = 0;
        show(&self.more, false);
        self.say(if asked { WAITING } else { "" });
        show(&self.problem, false);
        show(&self.empty, false);
    }

    /// The lists are read, the texts are on their way: how many there may be.
    pub(super) fn wait_for(&mut self, estimate: Option<usize>) {
        self.wait(true);
        if let Some(estimate) = estimate {
            self.say(&expect(estimate));
        }
    }

    /// No answer is possible.
    pub(super) fn fail(&mut self, error: &ShardError) {
        self.wait(false);
        show(&self.body, false);
        self.complain(&complain(error, false));
    }

    /// Shows an answer.
    pub(super) fn show(&mut self, query: &Query, results: &Results, completions: &[String]) {
        self.show_completions(completions);
        self.say(&announce(query, results));
        match results.problems.first() {
            Some(problem) => self.complain(&complain(problem, true)),
            None => show(&self.problem, false),
        }
        self.show_hits(results);
        self.show_spellings(results);
        if let Some(facets) = &results.facets {
            self.show_filters(facets);
        }
        let found = !query.is_empty() && (results.total > 0 || !query.filters.is_empty());
        show(&self.body, found);
        self.show_empty(query, results);
    }

    /// Names that go on from what was typed. They stay as they are while the same are offered, with the focus that may be on one.
    fn show_completions(&self, names: &[String]) {
        let shown = names.concat();
        if self.completions.get_attribute("data-shown").as_deref() != Some(&shown) {
            attribute(&self.completions, "data-shown", &shown);
            clear(&self.completions);
            append(&self.completions, &[&self.choices("query", names)]);
        }
    }

    /// Says something once: a screen reader would repeat it at every change of the text.
    fn say(&self, text: &str) {
        if self.status.text_content().as_deref() != Some(text) {
            self.status.set_text_content(Some(text));
        }
    }

    fn complain(&self, text: &str) {
        self.problem_text.set_text_content(Some(text));
        show(&self.problem, true);
    }

    fn show_hits(&mut self, results: &Results) {
        clear(&self.list);
        self.shown = results.hits.len();
        for (index, hit) in results.hits.iter().enumerate() {
            append(&self.list, &[&self.hit(index, hit)]);
        }
        let left = results.total.saturating_sub(self.shown);
        self.more.set_text_content(Some(&format!("再显示 {} 条（还有 {left} 条）", left.min(PAGE))));
        show(&self.more, left > 0 && self.shown > 0);
    }

    /// After what has the letters as they are: what they may spell besides.
    fn show_spellings(&self, results: &Results) {
        clear(&self.spellings);
        if !results.spellings.is_empty() {
            append(&self.spellings, &[&element("p", "search-meant", "如果输入的是拼音："), &self.choices("query", &results.spellings)]);
        }
        show(&self.spellings, !results.spellings.is_empty());
    }

    fn hit(&self, index: usize, hit: &Hit) -> Element {
        let link = element("a", "search-hit", "");
        attribute(&link, "href", &[&self.root, address_of(hit, self.points).as_str()].concat());
        attribute(&link, "id", &option_id(index));
        attribute(&link, "role", "option");
        attribute(&link, "aria-selected", "false");
        let title = element("span", "search-title", "");
        append_marked(&title, &hit.passage.title);
        let snippet = element("span", "search-snippet", "");
        append_marked(&snippet, &hit.passage.snippet);
        let line = element("span", "search-details", "");
        for detail in details(hit) {
            append(&line, &[&element("span", "", detail)]);
        }
        append(&link, &[&title, &snippet, &line]);
        link
    }

    /// Marks the chosen result and brings it into view.
    pub(super) fn mark_active(&self, input: &HtmlInputElement, active: Option<usize>) {
        attribute(input, "aria-expanded", if self.shown > 0 { "true" } else { "false" });
        for index in 0..self.shown {
            let Some(link) = self.link(index) else { continue };
            let chosen = active == Some(index);
            attribute(&link, "aria-selected", if chosen { "true" } else { "false" });
            if chosen {
                attribute(input, "aria-activedescendant", &option_id(index));
                link.scroll_into_view_with_bool(false);
            }
        }
        if active.is_none() {
            let _ = input.remove_attribute("aria-activedescendant");
        }
    }

    fn show_filters(&self, facets: &FacetCounts) {
        let focused = document().active_element().map(|element| element.id()).unwrap_or_default();
        clear(&self.filters);
        append(&self.filters, &[&element("summary", "", "筛选")]);
        for facet in Facet::ALL {
            let (name, rows) = (facet.key(), facets.of(facet));
            if rows.is_empty() {
                continue;
            }
            let group = element("fieldset", "", "");
            append(&group, &[&element("legend", "", facet.label())]);
            for (number, row) in rows.iter().enumerate() {
                let label = element("label", "", "");
                let check: HtmlInputElement = element("input", "", "").unchecked_into();
                check.set_type("checkbox");
                check.set_checked(row.chosen);
                attribute(&check, "id", &format!("facet-{name}-{number}"));
                attribute(&check, "data-act", name);
                attribute(&check, "data-value", &row.label);
                append(&label, &[&check, &element("span", "", &row.label), &element("span", "search-count", &row.count.to_string())]);
                append(&group, &[&label]);
            }
            append(&self.filters, &[&group]);
        }
        if focused.starts_with("facet-")
            && let Some(check) = document().get_element_by_id(&focused).and_then(|check| check.dyn_into::<HtmlElement>().ok())
        {
            let _ = check.focus();
        }
    }

    fn show_empty(&self, query: &Query, results: &Results) {
        clear(&self.empty);
        if query.is_empty() {
            self.explain();
        } else if results.total == 0 && results.problems.is_empty() {
            self.console(query, results);
        }
        show(&self.empty, self.empty.has_child_nodes());
    }

    /// Before any question: how to ask, and words to try.
    fn explain(&self) {
        let list = element("dl", "search-uses", "");
        for (term, meaning) in USES {
            append(&list, &[&element("dt", "", term), &element("dd", "", meaning)]);
        }
        if !self.examples.is_empty() {
            append(&self.empty, &[&element("h2", "", "试试这些词"), &self.choices("query", &self.examples)]);
        }
        append(&self.empty, &[&element("h2", "", "怎样查找"), &list]);
    }

    /// After a question without results: the ways out.
    fn console(&self, query: &Query, results: &Results) {
        if !results.suggestions.is_empty() {
            append(&self.empty, &[&element("p", "search-meant", "您要找的是不是："), &self.choices("query", &results.suggestions)]);
        } else if !query.filters.is_empty() {
            append(&self.empty, &[&button("search-choice", "清除筛选，在全部内容中查找", "clear-filters", "")]);
        } else if query.words.len() > 1 {
            let words: Vec<String> = query.words.iter().map(|word| word.typed.clone()).collect();
            append(&self.empty, &[&element("p", "", "这些词没有出现在同一篇里，可以只查其中一个："), &self.choices("query", &words)]);
        } else {
            append(&self.empty, &[&element("p", "", "查找逐字进行。可以换个说法，或者只输入其中最要紧的两三个字。")]);
            if !self.examples.is_empty() {
                append(&self.empty, &[&element("p", "", "也可以从这些词开始："), &self.choices("query", &self.examples)]);
            }
        }
    }

    fn choices(&self, act: &str, words: &[String]) -> Element {
        let row = element("p", "search-choices", "");
        for word in words {
            append(&row, &[&button("search-choice", word, act, word)]);
        }
        row
    }
}

fn option_id(index: usize) -> String {
    format!("search-hit-{index}")
}

fn button(class: &str, text: &str, act: &str, value: &str) -> Element {
    let button = element("button", class, text);
    attribute(&button, "type", "button");
    attribute(&button, "data-act", act);
    attribute(&button, "data-value", value);
    button
}
