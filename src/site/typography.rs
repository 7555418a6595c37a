//! The last touch on a finished page: where its lines may break.
//!
//! - Headings and captions break between words: `<wbr>` stands where they may, and the style sheet forbids all else (`word-break: keep-all`).
//! - A title of two parts breaks at its colon first.
//! - A number and what it counts stay on one line.
//!
//! It reads finished pages, since titles come from many places and from an office's own templates too. They are what our templates write:
//! attributes are quoted, and no `<` stands in words.

use crate::words::{Lexicon, numbers};

/// Elements whose words are no running text.
const LEFT_ALONE: [&str; 8] = ["head", "script", "style", "svg", "pre", "code", "textarea", "select"];
/// Elements that break between words.
const BY_WORDS: [&str; 7] = ["h1", "h2", "h3", "h4", "h5", "h6", "figcaption"];

/// Elements of running text, where they have no class: what has one is laid out in a way of its own, in which a further element may be a
/// further box.
const RUNNING: [&str; 6] = ["p", "li", "td", "th", "dd", "blockquote"];
/// Elements that begin something else.
const BLOCKS: [&str; 14] =
    ["div", "section", "article", "aside", "header", "footer", "nav", "ul", "ol", "dl", "dt", "table", "figure", "main"];

/// The page with its places to break.
pub(crate) fn set(page: &str, lexicon: &Lexicon) -> String {
    let mut out = String::with_capacity(page.len() + page.len() / 16);
    let mut rest = page;
    let mut heading: Option<&str> = None;
    let mut is_running = false;
    while let Some(start) = rest.find('<') {
        push_words(&mut out, &rest[..start], heading.is_some(), is_running, lexicon);
        let tag = &rest[start..];
        let name = tag_name(tag);
        let end = match LEFT_ALONE.iter().find(|element| **element == name) {
            _ if tag.starts_with("<!--") => tag.find("-->").map(|end| end + 3),
            Some(element) => tag.find(&format!("</{element}>")),
            None => tag.find('>').map(|end| end + 1),
        };
        let (tag, after) = tag.split_at(end.unwrap_or(tag.len()));
        if RUNNING.contains(&name) {
            is_running = !tag.contains(" class=");
        } else if BLOCKS.contains(&name) || RUNNING.iter().chain(&BLOCKS).any(|element| tag == format!("</{element}>")) {
            is_running = false;
        }
        if let Some(element) = BY_WORDS.into_iter().find(|element| *element == name) {
            heading = Some(element);
        } else if heading.is_some_and(|element| tag == format!("</{element}>")) {
            heading = None;
        }
        out.push_str(tag);
        rest = after;
    }
    push_words(&mut out, rest, false, is_running, lexicon);
    out
}

fn tag_name(tag: &str) -> &str {
    let name = &tag[1..];
    &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())]
}

fn push_words(out: &mut String, words: &str, by_words: bool, is_running: bool, lexicon: &Lexicon) {
    if by_words {
        // A title of two parts breaks between them first: each is a block of its own as soon as both have no room on one line.
        match words.split_once('：').filter(|(first, second)| !first.trim().is_empty() && !second.trim().is_empty()) {
            Some((first, second)) => {
                let first = [first, "："].concat();
                let (first, second) = (lexicon.pieces(&first).join("<wbr>"), lexicon.pieces(second).join("<wbr>"));
                out.push_str(&["<span class=\"title-part\">", &first, "</span><span class=\"title-part\">", &second, "</span>"].concat());
            }
            None => out.push_str(&lexicon.pieces(words).join("<wbr>")),
        }
        return;
    }
    let mut rest = 0;
    for place in is_running.then(|| numbers(words)).into_iter().flatten() {
        // An entity's number counts nothing.
        if words[..place.start].ends_with('#') {
            continue;
        }
        out.push_str(&words[rest..place.start]);
        out.push_str("<span class=\"n\">");
        out.push_str(&words[place.clone()]);
        out.push_str("</span>");
        rest = place.end;
    }
    out.push_str(&words[rest..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(page: &str, expected: &str) {
        assert_eq!(set(page, &Lexicon::default()), expected);
    }

    #[test]
    fn headings_break_between_words_and_numbers_not_at_all() {
        check(
            "<h2 id=\"a\">公路养护：<a href=\"x\">实施方案</a></h2><p>共18.6万元。</p>",
            "<h2 id=\"a\">公路<wbr>养护：<a href=\"x\">实施<wbr>方案</a></h2><p>共<span class=\"n\">18.6万元</span>。</p>",
        );
        check(
            "<h1>公路养护：实施方案</h1>",
            "<h1><span class=\"title-part\">公路<wbr>养护：</span><span class=\"title-part\">实施<wbr>方案</span></h1>",
        );
        check(
            "<p class=\"row\">3件</p><li>3件<div>3件</div></li>",
            "<p class=\"row\">3件</p><li><span class=\"n\">3件</span><div>3件</div></li>",
        );
        check("<h1>公路养护</h1>之后的公路养护", "<h1>公路<wbr>养护</h1>之后的公路养护");
    }

    #[test]
    fn what_is_no_running_text_is_left_alone() {
        for page in [
            "<head><title>3件公路养护</title></head>",
            "<script>3件</script>",
            "<!-- 3件 <h1>公路养护</h1> -->",
            "<pre>3件</pre>",
            "<img alt=\"3件\">",
            "a &#39;人 <",
            "<h1",
            "",
        ] {
            check(page, page);
        }
    }
}
