//! What the rules want to know of a page, read from its tags in one pass. Templates may be the office's own, so that a page may be anything.

use std::collections::{BTreeMap, HashSet};

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) lang: Option<String>,
    pub(crate) title: String,
    pub(crate) metas: BTreeMap<String, String>,
    pub(crate) ids: HashSet<String>,
    pub(crate) references: Vec<Reference>,
    pub(crate) headings: Vec<u8>,
    pub(crate) is_redirect: bool,
    pub(crate) is_hidden: bool,
    pub(crate) has_skip_link: bool,
    pub(crate) has_module: bool,
    /// Whether it has the site's frame: a page with a header is more than a note.
    pub(crate) has_frame: bool,
    /// The reading tools that it offers, by name.
    pub(crate) tools: HashSet<String>,
    pub(crate) has_tools_script: bool,
    pub(crate) opens_window: bool,
    pub(crate) has_positive_tabindex: bool,
    /// The days without colours that it knows.
    pub(crate) grey: Option<String>,
    pub(crate) is_grey: bool,
    pub(crate) tables_without_head: usize,
    pub(crate) videos_without_track: usize,
    pub(crate) image_without_alt: Option<String>,
    pub(crate) link_without_name: Option<String>,
}

/// An address that a page names.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) address: String,
    /// Whether the browser loads it by itself.
    pub(crate) is_loaded: bool,
}

/// A link that is open: its address, and whether something in it can be read out.
struct OpenLink {
    address: String,
    has_name: bool,
}

/// Reads a page.
pub(crate) fn read(text: &str) -> Page {
    let mut emitter = DefaultEmitter::default();
    // The words of scripts and styles are no tags.
    emitter.naively_switch_states(true);
    let mut reading = Reading::default();
    for token in Tokenizer::new_with_emitter(text, emitter).flatten() {
        match token {
            Token::StartTag(tag) => reading.start(&Tag::from(tag)),
            Token::EndTag(tag) => reading.end(&tag.name),
            Token::String(words) => reading.text(&String::from_utf8_lossy(&words)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reading.page
}

/// What is open while a page is read.
#[derive(Default)]
struct Reading {
    page: Page,
    /// Whether the words that come are the title's; the first `title` counts, those of drawings come later.
    in_title: bool,
    link: Option<OpenLink>,
    /// Whether the open table has a head cell.
    table: Option<bool>,
    /// Whether the open film has a track.
    video: Option<bool>,
}

impl Reading {
    fn start(&mut self, tag: &Tag) {
        let page = &mut self.page;
        page.ids.extend(tag.value("id").map(str::to_owned));
        page.tools.extend(tag.value("data-tool").map(str::to_owned));
        page.has_positive_tabindex |=
            tag.value("tabindex").and_then(|order| order.trim().parse::<i32>().ok()).is_some_and(|order| order > 0);
        match tag.name.as_str() {
            "title" => self.in_title = page.title.is_empty() && page.headings.is_empty(),
            "script" => page.script(tag),
            "a" => {
                page.link(tag);
                self.link = Some(OpenLink { address: tag.value("href").unwrap_or_default().to_owned(), has_name: tag.has_label() });
            }
            "img" => {
                if let Some(link) = &mut self.link {
                    link.has_name |= tag.value("alt").is_some_and(|alt| !alt.trim().is_empty());
                }
                page.image(tag);
            }
            "table" => self.table = Some(false),
            "th" => self.table = self.table.map(|_| true),
            "video" => {
                self.video = Some(false);
                page.refer(tag.value("src"), true);
                page.refer(tag.value("poster"), true);
            }
            "track" => {
                self.video = self.video.map(|_| true);
                page.other(tag);
            }
            _ => page.other(tag),
        }
    }

    fn end(&mut self, name: &[u8]) {
        match name {
            b"title" => {
                self.in_title = false;
                self.page.title = self.page.title.trim().to_owned();
            }
            b"a" => {
                if let Some(link) = self.link.take().filter(|link| !link.has_name && !link.address.is_empty()) {
                    self.page.link_without_name.get_or_insert(link.address);
                }
            }
            b"table" => self.page.tables_without_head += usize::from(self.table.take() == Some(false)),
            b"video" => self.page.videos_without_track += usize::from(self.video.take() == Some(false)),
            _ => {}
        }
    }

    fn text(&mut self, words: &str) {
        if self.in_title {
            self.page.title.push_str(words);
        }
        if let Some(link) = &mut self.link {
            link.has_name |= !words.trim().is_empty();
        }
    }
}

impl Page {
    fn refer(&mut self, address: Option<&str>, is_loaded: bool) {
        self.references.extend(address.map(|address| Reference { address: address.to_owned(), is_loaded }));
    }

    fn link(&mut self, tag: &Tag) {
        self.refer(tag.value("href"), false);
        self.has_skip_link |= tag.value("href").is_some_and(|href| href.starts_with('#') && href.len() > 1) && self.headings.is_empty();
    }

    fn script(&mut self, tag: &Tag) {
        self.refer(tag.value("src"), true);
        self.has_module |= tag.value("type") == Some("module");
        self.has_tools_script |= tag.value("src").is_some_and(|source| source.ends_with("tools/tools.js"));
    }

    fn image(&mut self, tag: &Tag) {
        self.refer(tag.value("src"), true);
        if tag.value("alt").is_none() {
            self.image_without_alt.get_or_insert_with(|| tag.value("src").unwrap_or_default().to_owned());
        }
        self.source_set(tag);
    }

    fn source_set(&mut self, tag: &Tag) {
        for candidate in tag.value("srcset").unwrap_or_default().split(',') {
            self.refer(candidate.split_whitespace().next(), true);
        }
    }

    fn other(&mut self, tag: &Tag) {
        match tag.name.as_str() {
            "html" => {
                self.lang = tag.value("lang").map(str::to_owned);
                self.grey = tag.value("data-grey").map(str::to_owned);
                self.is_grey = tag.value("class").is_some_and(|class| class.split_whitespace().any(|name| name == "is-grey"));
            }
            "header" => self.has_frame = true,
            "dialog" => self.opens_window |= tag.value("open").is_some(),
            "meta" => self.meta(tag),
            "link" => {
                let relation = tag.value("rel").unwrap_or_default();
                self.refer(tag.value("href"), !matches!(relation, "canonical" | "alternate" | "license" | "author"));
            }
            "source" => {
                self.refer(tag.value("src"), true);
                self.source_set(tag);
            }
            "iframe" | "embed" | "audio" | "track" | "input" => self.refer(tag.value("src"), true),
            "object" => self.refer(tag.value("data"), true),
            "use" => self.refer(tag.value("href"), true),
            "form" => self.refer(tag.value("action").filter(|action| !action.is_empty()), false),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.headings.push(tag.name.as_bytes()[1] - b'0'),
            _ => {}
        }
    }

    fn meta(&mut self, tag: &Tag) {
        if let Some(name) = tag.value("name") {
            self.is_hidden |= name == "robots" && tag.value("content").is_some_and(|content| content.contains("noindex"));
            self.metas.insert(name.to_owned(), tag.value("content").unwrap_or_default().to_owned());
        }
        self.is_redirect |= tag.value("http-equiv").is_some_and(|kind| kind.eq_ignore_ascii_case("refresh"));
    }
}

/// A tag with its attributes.
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
}

impl From<StartTag<()>> for Tag {
    fn from(tag: StartTag<()>) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
        Self { name: text(&tag.name), attributes }
    }
}

impl Tag {
    fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn has_label(&self) -> bool {
        ["aria-label", "title", "aria-labelledby"].iter().any(|name| self.value(name).is_some_and(|value| !value.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read() {
        let page = read(
            "<!DOCTYPE html><html lang=zh-CN><head><title>甲 &amp; 乙</title><meta name=\"SiteName\" content=\"清莲\"></head><body>\
             <a class=x href='#main'>跳</a><h1>题</h1><h3>三</h3><img src=a.jpg srcset=\"b.jpg 2x, c.jpg 3x\"><a href=\"x.html\"><svg></svg></a>\
             <table><tr><td>1</td></tr></table><script src=\"l.js\">if (a < b) {}</script></body>",
        );
        assert_eq!(page.lang.as_deref(), Some("zh-CN"));
        assert_eq!(page.metas["SiteName"], "清莲");
        assert!(page.has_skip_link && page.tables_without_head == 1);
        assert_eq!(page.headings, [1, 3]);
        assert_eq!(page.image_without_alt.as_deref(), Some("a.jpg"));
        assert_eq!(page.link_without_name.as_deref(), Some("x.html"));
        let addresses: Vec<&str> = page.references.iter().map(|reference| reference.address.as_str()).collect();
        assert_eq!(addresses, ["#main", "a.jpg", "b.jpg", "c.jpg", "x.html", "l.js"]);
    }
}
