//! What the rules want to know of a page, read from its tags in one pass. It is no parser of any page, but of those that templates make.

use std::collections::{BTreeMap, HashSet};

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
    let mut page = Page::default();
    let mut open_link: Option<OpenLink> = None;
    let mut in_table: Option<bool> = None;
    let mut in_video: Option<bool> = None;
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        if let Some(link) = &mut open_link {
            link.has_name |= !rest[..start].trim().is_empty();
        }
        rest = &rest[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let Some((tag, after)) = Tag::read(rest) else {
            rest = &rest[1..];
            continue;
        };
        rest = after;
        match tag.name.as_str() {
            "title" if page.title.is_empty() && !tag.closes && page.headings.is_empty() => {
                page.title = rest.split('<').next().unwrap_or_default().trim().to_owned();
            }
            "script" | "style" if !tag.closes => {
                page.script(&tag);
                let end = format!("</{}", tag.name);
                rest = rest.find(&end).map_or("", |at| &rest[at..]);
            }
            "a" if !tag.closes => {
                page.link(&tag);
                open_link = Some(OpenLink { address: tag.value("href").unwrap_or_default().to_owned(), has_name: tag.has_label() });
            }
            "a" => {
                if let Some(link) = open_link.take().filter(|link| !link.has_name && !link.address.is_empty()) {
                    page.link_without_name.get_or_insert(link.address);
                }
            }
            "img" => {
                if let Some(link) = &mut open_link {
                    link.has_name |= tag.value("alt").is_some_and(|alt| !alt.trim().is_empty());
                }
                page.image(&tag);
            }
            "table" if !tag.closes => in_table = Some(false),
            "th" => in_table = in_table.map(|_| true),
            "table" => page.tables_without_head += usize::from(in_table.take() == Some(false)),
            "video" if !tag.closes => in_video = Some(false),
            "track" => in_video = in_video.map(|_| true),
            "video" => page.videos_without_track += usize::from(in_video.take() == Some(false)),
            _ => page.other(&tag),
        }
        if !tag.closes {
            page.ids.extend(tag.value("id").map(str::to_owned));
        }
    }
    page
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
        if tag.closes {
            return;
        }
        match tag.name.as_str() {
            "html" => self.lang = tag.value("lang").map(str::to_owned),
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
    closes: bool,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The tag that a text begins with, and what comes after it.
    fn read(text: &str) -> Option<(Self, &str)> {
        let closes = text.starts_with("</");
        let inner = &text[1 + usize::from(closes)..];
        let length = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
        if length == 0 || !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let mut tag = Self { name: inner[..length].to_ascii_lowercase(), closes, attributes: Vec::new() };
        let mut rest = &inner[length..];
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if let Some(after) = rest.strip_prefix('>') {
                return Some((tag, after));
            }
            let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'))?;
            let name = rest[..end].to_ascii_lowercase();
            rest = rest[end..].trim_start();
            let mut value = String::new();
            if let Some(after) = rest.strip_prefix('=') {
                let after = after.trim_start();
                let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
                let (words, left) = match quote {
                    Some(quote) => after[1..].split_once(quote)?,
                    None => after.split_at(after.find(|c: char| c.is_ascii_whitespace() || c == '>')?),
                };
                value = unescaped(words);
                rest = left;
            }
            if name.is_empty() {
                rest = &rest[rest.chars().next()?.len_utf8()..];
            } else {
                tag.attributes.push((name, value));
            }
        }
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn has_label(&self) -> bool {
        ["aria-label", "title", "aria-labelledby"].iter().any(|name| self.value(name).is_some_and(|value| !value.is_empty()))
    }
}

fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'").replace("&amp;", "&")
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
