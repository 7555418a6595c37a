//! The block tree as HTML: every character escaped, no markup but what is written here.
//!
//! - [`render`] gives the blocks and, after them, their footnotes with links back.
//! - [`Surroundings`] says where a link leads on the page at hand and what a picture looks like there.
//! - [`Profile::Plain`] is the CommonMark reference output, byte for byte; [`Profile::Site`] adds what a page needs:
//!   tables that scroll, head cells with a scope, redactions with a name for those who listen.
//!
//! The depth of the tree is bounded where it is made ([`crate::markdown`]), so that the functions here may call themselves.

mod footnotes;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use self::footnotes::Notes;
use crate::model::Visibility;
use crate::model::block::{Alignment, Block, Heading, Image, Inline, LinkTarget};

/// What a listener hears, and a pointer shows, for words that the author hid.
const REDACTION_NAME: &str = "此处文字已隐去";

/// What the page around a text knows and the text does not.
pub trait Surroundings {
    /// The address of a link's target as seen from this page, unescaped; `None` shows the link's words plainly.
    fn href(&self, target: &LinkTarget) -> Option<String>;

    /// The markup of a picture, passed on as it is; `None` shows its description as text.
    fn picture(&self, image: &Image, place: PicturePlace) -> Option<String>;
}

/// Where a picture stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PicturePlace {
    /// Within a line: phrasing content, such as `<img>`.
    Inline,
    /// Alone between paragraphs: flow content, such as `<figure>` with its caption.
    Figure,
}

/// How much markup there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// The reference output of CommonMark: what feeds and comparisons want.
    Plain,
    /// What a page of the site wants.
    Site,
}

/// What differs from one use to the next.
#[derive(Clone, Copy)]
pub struct HtmlOptions<'a> {
    /// How much markup there is.
    pub profile: Profile,
    /// Whether headings carry their anchor as `id`.
    pub heading_anchors: bool,
    /// What the ids of footnotes begin with, so that two texts fit on one page; ASCII letters, digits and hyphens, or nothing.
    pub id_prefix: &'a str,
    /// The page.
    pub surroundings: &'a dyn Surroundings,
}

/// The blocks as HTML, their footnotes as a section at the end. Ends with a line feed, unless there is nothing.
pub fn render(blocks: &[Block], options: &HtmlOptions<'_>) -> String {
    let mut writer = Writer { out: String::new(), options, notes: Notes::new(blocks), seen: BTreeMap::new() };
    writer.blocks(blocks);
    writer.footnotes();
    writer.out
}

/// The words of one line as HTML, such as a heading for a table of contents; footnote marks and links are left out.
pub fn render_words(content: &[Inline], profile: Profile) -> String {
    struct Nothing;
    impl Surroundings for Nothing {
        fn href(&self, _: &LinkTarget) -> Option<String> {
            None
        }
        fn picture(&self, _: &Image, _: PicturePlace) -> Option<String> {
            None
        }
    }
    let options = HtmlOptions { profile, heading_anchors: false, id_prefix: "", surroundings: &Nothing };
    let mut writer = Writer { out: String::new(), options: &options, notes: Notes::default(), seen: BTreeMap::new() };
    writer.inlines(content);
    writer.out
}

/// Text as HTML text or as the value of a quoted attribute.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    push_escaped(&mut out, text);
    out
}

/// Appends text as HTML text or as the value of a quoted attribute.
pub fn push_escaped(out: &mut String, text: &str) {
    let mut rest = 0;
    for (at, byte) in text.bytes().enumerate() {
        let replacement = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            // No character that HTML or XML forbids leaves here, whatever an entity in the source stood for.
            0..=8 | 11 | 12 | 14..=31 => "\u{FFFD}",
            _ => continue,
        };
        out.push_str(&text[rest..at]);
        out.push_str(replacement);
        rest = at + 1;
    }
    out.push_str(&text[rest..]);
}

struct Writer<'a> {
    out: String,
    options: &'a HtmlOptions<'a>,
    notes: Notes<'a>,
    /// How often each footnote was mentioned so far, by its printed number.
    seen: BTreeMap<usize, usize>,
}

impl<'a> Writer<'a> {
    fn is_site(&self) -> bool {
        self.options.profile == Profile::Site
    }

    /// Begins a line unless one has just begun: the reference output's rule.
    fn fresh_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn text(&mut self, text: &str) {
        push_escaped(&mut self.out, text);
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph { content } => self.line_of("p", content),
            Block::Plain { content } => self.plain(content),
            Block::List { start, items } => {
                self.fresh_line();
                match start {
                    None => self.out.push_str("<ul>\n"),
                    Some(1) => self.out.push_str("<ol>\n"),
                    Some(start) => {
                        let _ = writeln!(self.out, "<ol start=\"{start}\">");
                    }
                }
                for item in items {
                    self.fresh_line();
                    self.out.push_str("<li>");
                    self.blocks(&item.blocks);
                    self.out.push_str("</li>\n");
                }
                self.out.push_str(if start.is_some() { "</ol>\n" } else { "</ul>\n" });
            }
            Block::Quote { blocks } => {
                self.fresh_line();
                self.out.push_str("<blockquote>\n");
                self.blocks(blocks);
                self.fresh_line();
                self.out.push_str("</blockquote>\n");
            }
            Block::Code { language, text, .. } => self.code(language.as_deref(), text),
            Block::Table { alignments, head, rows } => self.table(alignments, head, rows),
            Block::Figure(image) => self.figure(image),
            Block::Rule => {
                self.fresh_line();
                self.out.push_str("<hr />\n");
            }
            // Printed at the end, all together.
            Block::Footnote { .. } => {}
            Block::Restricted { visibility, blocks } => self.restricted(*visibility, blocks),
        }
    }

    /// A quiet label says why the block is not in the edition that everyone reads.
    fn restricted(&mut self, visibility: Visibility, blocks: &'a [Block]) {
        let label = visibility.label();
        self.fresh_line();
        let _ = writeln!(self.out, "<div class=\"restricted\" role=\"note\" aria-label=\"{label}\">");
        let _ = writeln!(self.out, "<p class=\"restricted-label\" aria-hidden=\"true\">{label}</p>");
        self.blocks(blocks);
        self.fresh_line();
        self.out.push_str("</div>\n");
    }

    fn line_of(&mut self, element: &str, content: &'a [Inline]) {
        self.fresh_line();
        let _ = write!(self.out, "<{element}>");
        self.inlines(content);
        let _ = writeln!(self.out, "</{element}>");
    }

    /// The words of a tight item: on the line of their `<li>`, on a line of their own after another block.
    fn plain(&mut self, content: &'a [Inline]) {
        if !self.out.ends_with("<li>") {
            self.fresh_line();
        }
        self.inlines(content);
    }

    fn heading(&mut self, heading: &'a Heading) {
        let level = heading.level.clamp(1, 6);
        self.fresh_line();
        if self.options.heading_anchors {
            let _ = write!(self.out, "<h{level} id=\"");
            self.text(&heading.anchor);
            self.out.push_str("\">");
        } else {
            let _ = write!(self.out, "<h{level}>");
        }
        self.inlines(&heading.content);
        let _ = writeln!(self.out, "</h{level}>");
    }

    fn code(&mut self, language: Option<&str>, text: &str) {
        self.fresh_line();
        // What scrolls must be reached by the keyboard.
        self.out.push_str(if self.is_site() { "<pre tabindex=\"0\"><code" } else { "<pre><code" });
        if let Some(language) = language {
            self.out.push_str(" class=\"language-");
            self.text(language);
            self.out.push('"');
        }
        self.out.push('>');
        self.text(text);
        self.out.push_str("</code></pre>\n");
    }

    fn table(&mut self, alignments: &[Alignment], head: &'a [Vec<Inline>], rows: &'a [Vec<Vec<Inline>>]) {
        self.fresh_line();
        if self.is_site() {
            self.out.push_str("<div class=\"table-scroll\" role=\"region\" aria-label=\"表格\" tabindex=\"0\">\n");
        }
        self.out.push_str("<table>\n<thead>\n");
        let scope = if self.is_site() { " scope=\"col\"" } else { "" };
        self.row("th", scope, alignments, head);
        self.out.push_str("</thead>\n");
        if !rows.is_empty() {
            self.out.push_str("<tbody>\n");
            for row in rows {
                self.row("td", "", alignments, row);
            }
            self.out.push_str("</tbody>\n");
        }
        self.out.push_str("</table>\n");
        if self.is_site() {
            self.out.push_str("</div>\n");
        }
    }

    fn row(&mut self, element: &str, scope: &str, alignments: &[Alignment], cells: &'a [Vec<Inline>]) {
        self.out.push_str("<tr>\n");
        for (index, cell) in cells.iter().enumerate() {
            let alignment = alignments.get(index).copied().unwrap_or(Alignment::Default);
            let _ = write!(self.out, "<{element}{scope}{}>", self.alignment(alignment));
            self.inlines(cell);
            let _ = writeln!(self.out, "</{element}>");
        }
        self.out.push_str("</tr>\n");
    }

    /// A class on the site, whose policy forbids inline styles; the attribute of the reference output otherwise.
    fn alignment(&self, alignment: Alignment) -> String {
        let side = match alignment {
            Alignment::Default => return String::new(),
            Alignment::Left => "left",
            Alignment::Center => "center",
            Alignment::Right => "right",
        };
        if self.is_site() { format!(" class=\"align-{side}\"") } else { format!(" align=\"{side}\"") }
    }

    fn figure(&mut self, image: &Image) {
        self.fresh_line();
        match self.options.surroundings.picture(image, PicturePlace::Figure) {
            Some(markup) if self.is_site() => self.out.push_str(&markup),
            Some(markup) => {
                let _ = write!(self.out, "<p>{markup}</p>");
            }
            None => {
                self.out.push_str("<p>");
                self.text(&image.alt);
                self.out.push_str("</p>");
            }
        }
        self.fresh_line();
    }

    fn inlines(&mut self, content: &'a [Inline]) {
        for inline in content {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &'a Inline) {
        match inline {
            Inline::Text { text, .. } => self.text(text),
            Inline::Emphasis { content } => self.wrapped("em", content),
            Inline::Strong { content } => self.wrapped("strong", content),
            Inline::Strikethrough { content } => self.wrapped("del", content),
            Inline::Code { text, .. } => {
                self.out.push_str("<code>");
                self.text(text);
                self.out.push_str("</code>");
            }
            Inline::Link { target, title, content, .. } => self.link(target, title.as_deref(), content),
            Inline::Image(image) => match self.options.surroundings.picture(image, PicturePlace::Inline) {
                Some(markup) => self.out.push_str(&markup),
                None => self.text(&image.alt),
            },
            Inline::SoftBreak => self.out.push('\n'),
            Inline::HardBreak => self.out.push_str("<br />\n"),
            Inline::Redaction { stars, .. } => self.redaction(*stars),
            Inline::FootnoteReference { label, .. } => self.footnote_mark(label),
        }
    }

    fn wrapped(&mut self, element: &str, content: &'a [Inline]) {
        let _ = write!(self.out, "<{element}>");
        self.inlines(content);
        let _ = write!(self.out, "</{element}>");
    }

    fn link(&mut self, target: &LinkTarget, title: Option<&str>, content: &'a [Inline]) {
        let href = self.options.surroundings.href(target).filter(|href| !self.is_site() || is_harmless(href));
        let Some(href) = href else { return self.inlines(content) };
        self.out.push_str("<a href=\"");
        self.text(&href);
        self.out.push('"');
        if let Some(title) = title {
            self.out.push_str(" title=\"");
            self.text(title);
            self.out.push('"');
        }
        if self.is_site() && matches!(target, LinkTarget::Url { .. }) {
            self.out.push_str(" rel=\"external noopener noreferrer\"");
        }
        self.out.push('>');
        self.inlines(content);
        self.out.push_str("</a>");
    }

    /// The asterisks stay in the text, so that copying and the browser's own search keep them; the style sheet draws a bar over them.
    fn redaction(&mut self, stars: usize) {
        if self.is_site() {
            let _ = write!(self.out, "<span class=\"redaction\" role=\"img\" aria-label=\"{REDACTION_NAME}\" title=\"{REDACTION_NAME}\">");
        }
        self.out.extend(std::iter::repeat_n('*', stars));
        if self.is_site() {
            self.out.push_str("</span>");
        }
    }

    fn footnote_mark(&mut self, label: &str) {
        let Some(&number) = self.notes.numbers.get(label) else { return };
        let prefix = self.options.id_prefix;
        let mention = self.seen.entry(number).or_default();
        *mention += 1;
        let id = mention_id(prefix, number, *mention);
        let _ = write!(
            self.out,
            "<sup class=\"footnote-mark\"><a href=\"#{prefix}fn-{number}\" id=\"{id}\" role=\"doc-noteref\" aria-label=\"注释{number}\">{number}</a></sup>"
        );
    }

    /// The notes, numbered, each with links to the places that mention it.
    fn footnotes(&mut self) {
        let notes = std::mem::take(&mut self.notes.in_order);
        if notes.is_empty() {
            return;
        }
        let prefix = self.options.id_prefix;
        self.fresh_line();
        self.out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"注释\">\n<ol>\n");
        // A note may mention another: each is written before the links back are counted.
        let bodies: Vec<String> = notes.into_iter().map(|blocks| self.detached(blocks)).collect();
        for (index, body) in bodies.iter().enumerate() {
            let number = index + 1;
            let _ = writeln!(self.out, "<li id=\"{prefix}fn-{number}\">");
            let back = self.back_links(number);
            // The links stand in the last paragraph, where there is one.
            match body.strip_suffix("</p>\n") {
                Some(start) if !back.is_empty() => {
                    let _ = writeln!(self.out, "{start} {back}</p>");
                }
                _ => {
                    self.out.push_str(body);
                    self.out.push_str(&back);
                }
            }
            self.fresh_line();
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    /// The blocks as a text of their own.
    fn detached(&mut self, blocks: &'a [Block]) -> String {
        let before = std::mem::take(&mut self.out);
        self.blocks(blocks);
        std::mem::replace(&mut self.out, before)
    }

    fn back_links(&self, number: usize) -> String {
        let prefix = self.options.id_prefix;
        let mentions = self.seen.get(&number).copied().unwrap_or(0);
        let links: Vec<String> = (1..=mentions)
            .map(|mention| {
                let id = mention_id(prefix, number, mention);
                format!("<a class=\"footnote-back\" href=\"#{id}\" role=\"doc-backlink\" aria-label=\"回到正文\">↩</a>")
            })
            .collect();
        links.join(" ")
    }
}

fn mention_id(prefix: &str, number: usize, mention: usize) -> String {
    if mention == 1 { format!("{prefix}fnref-{number}") } else { format!("{prefix}fnref-{number}-{mention}") }
}

/// The last line of defence behind the resolver: an address without a scheme, or with one that runs nothing.
fn is_harmless(href: &str) -> bool {
    if href.contains(|c: char| c.is_ascii_control()) || href.starts_with(char::is_whitespace) {
        return false;
    }
    let Some(colon) = href.find(':') else { return true };
    if href[..colon].contains(['/', '?', '#']) {
        return true;
    }
    ["http", "https", "mailto", "tel"].iter().any(|scheme| href[..colon].eq_ignore_ascii_case(scheme))
}

/// The markup of a picture as the CommonMark reference writes it.
pub fn plain_picture(image: &Image, src: &str) -> String {
    let mut out = String::from("<img src=\"");
    push_escaped(&mut out, src);
    out.push_str("\" alt=\"");
    push_escaped(&mut out, &image.alt);
    out.push('"');
    if let Some(title) = &image.title {
        out.push_str(" title=\"");
        push_escaped(&mut out, title);
        out.push('"');
    }
    out.push_str(" />");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::origin::Origin;

    struct Page;

    impl Surroundings for Page {
        fn href(&self, target: &LinkTarget) -> Option<String> {
            match target {
                LinkTarget::Url { url } => Some(url.clone()),
                LinkTarget::Anchor { anchor } => Some(format!("#{anchor}")),
                _ => None,
            }
        }

        fn picture(&self, image: &Image, place: PicturePlace) -> Option<String> {
            let LinkTarget::File { path } = &image.target else { return None };
            let picture = plain_picture(image, path);
            Some(if place == PicturePlace::Figure { format!("<figure>{picture}</figure>") } else { picture })
        }
    }

    fn text(text: &str) -> Inline {
        Inline::text(text)
    }

    fn check(blocks: &[Block], expected: &str) {
        let options = HtmlOptions { profile: Profile::Site, heading_anchors: true, id_prefix: "", surroundings: &Page };
        assert_eq!(render(blocks, &options), expected);
    }

    #[test]
    fn text_and_attributes_are_escaped() {
        let link = Inline::Link {
            target: LinkTarget::Url { url: "https://a.cn/?a&b\"".into() },
            title: Some("\"><script>".into()),
            content: vec![text("<b>&\u{1}")],
            origin: Origin::default(),
        };
        check(
            &[Block::Paragraph { content: vec![link] }],
            "<p><a href=\"https://a.cn/?a&amp;b&quot;\" title=\"&quot;&gt;&lt;script&gt;\" rel=\"external noopener noreferrer\">&lt;b&gt;&amp;\u{FFFD}</a></p>\n",
        );
    }

    #[test]
    fn address_that_runs_something_is_left_out_even_after_the_resolver() {
        for url in ["javascript:alert(1)", " javascript:x", "data:text/html,x", "java\nscript:x", "VBSCRIPT:x"] {
            let link = Inline::Link {
                target: LinkTarget::Url { url: url.into() },
                title: None,
                content: vec![text("词")],
                origin: Origin::default(),
            };
            check(&[Block::Paragraph { content: vec![link] }], "<p>词</p>\n");
        }
    }

    #[test]
    fn heading_has_its_anchor_and_redaction_its_name() {
        let heading = Heading {
            level: 2,
            anchor: "s1".into(),
            label: Some("一、".into()),
            content: vec![text("一、清廉"), Inline::Redaction { stars: 2, origin: Origin::default() }, text("建设")],
        };
        check(
            &[Block::Heading(heading)],
            "<h2 id=\"s1\">一、清廉<span class=\"redaction\" role=\"img\" aria-label=\"此处文字已隐去\" title=\"此处文字已隐去\">**</span>建设</h2>\n",
        );
    }

    #[test]
    fn footnotes_come_last_in_the_order_of_their_numbers() {
        let mention = |label: &str, number| Inline::FootnoteReference { label: label.into(), number, origin: Origin::default() };
        let note =
            |label: &str, words| Block::Footnote { label: label.into(), blocks: vec![Block::Paragraph { content: vec![text(words)] }] };
        check(
            &[
                note("b", "乙"),
                note("c", "丙"),
                note("a", "甲"),
                Block::Paragraph { content: vec![mention("a", 1), mention("b", 2), mention("a", 1)] },
            ],
            "<p><sup class=\"footnote-mark\"><a href=\"#fn-1\" id=\"fnref-1\" role=\"doc-noteref\" aria-label=\"注释1\">1</a></sup>\
             <sup class=\"footnote-mark\"><a href=\"#fn-2\" id=\"fnref-2\" role=\"doc-noteref\" aria-label=\"注释2\">2</a></sup>\
             <sup class=\"footnote-mark\"><a href=\"#fn-1\" id=\"fnref-1-2\" role=\"doc-noteref\" aria-label=\"注释1\">1</a></sup></p>\n\
             <section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"注释\">\n<ol>\n\
             <li id=\"fn-1\">\n<p>甲 <a class=\"footnote-back\" href=\"#fnref-1\" role=\"doc-backlink\" aria-label=\"回到正文\">↩</a> \
             <a class=\"footnote-back\" href=\"#fnref-1-2\" role=\"doc-backlink\" aria-label=\"回到正文\">↩</a></p>\n</li>\n\
             <li id=\"fn-2\">\n<p>乙 <a class=\"footnote-back\" href=\"#fnref-2\" role=\"doc-backlink\" aria-label=\"回到正文\">↩</a></p>\n</li>\n\
             <li id=\"fn-3\">\n<p>丙</p>\n</li>\n</ol>\n</section>\n",
        );
    }

    #[test]
    fn table_scrolls_and_its_head_has_a_scope() {
        let table = Block::Table {
            alignments: vec![Alignment::Default, Alignment::Right],
            head: vec![vec![text("单位")], vec![text("件数")]],
            rows: vec![vec![vec![text("官河县")], vec![text("3")]]],
        };
        check(
            &[table],
            "<div class=\"table-scroll\" role=\"region\" aria-label=\"表格\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n\
             <th scope=\"col\">单位</th>\n<th scope=\"col\" class=\"align-right\">件数</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n\
             <td>官河县</td>\n<td class=\"align-right\">3</td>\n</tr>\n</tbody>\n</table>\n</div>\n",
        );
    }

    #[test]
    fn picture_is_what_the_page_says_or_its_description() {
        let image =
            |target| Image { target, alt: "莲<花>".into(), title: None, origin: Origin::default(), alt_origin: Origin::default() };
        check(
            &[Block::Figure(image(LinkTarget::File { path: "a.jpg".into() }))],
            "<figure><img src=\"a.jpg\" alt=\"莲&lt;花&gt;\" /></figure>\n",
        );
        check(&[Block::Figure(image(LinkTarget::Nowhere))], "<p>莲&lt;花&gt;</p>\n");
        check(&[Block::Paragraph { content: vec![Inline::Image(image(LinkTarget::Nowhere))] }], "<p>莲&lt;花&gt;</p>\n");
    }
}
