//! Bodies on a page: where their links lead from it, what their pictures look like, and their parts one by one.
//!
//! - [`BodyPage`] is the page as [`html`] needs to know it.
//! - [`BodyPage::whole`] gives a body, [`BodyPage::part`] some of its blocks with the footnotes that they mention.

use std::fmt::Write as _;

use super::html::{self, HtmlOptions, PicturePlace, Profile, Surroundings};
use super::view::picture::{PictureView, picture_view};
use super::{Site, links};
use crate::markdown::{self, Asterisks, Reference};
use crate::model::block::{Block, Heading, Image, Inline, LinkTarget, plain_text};
use crate::model::{EntryId, Kind, Slug};
use crate::source::SourceText;

/// How wide a figure in running text is shown.
const FIGURE_SIZES: &str = "(min-width: 64rem) 44rem, 94vw";

/// A page that a body stands on.
pub(crate) struct BodyPage<'a> {
    pub(crate) site: &'a Site<'a>,
    /// From the page to the site's root.
    pub(crate) root: &'a str,
}

impl Surroundings for BodyPage<'_> {
    fn href(&self, target: &LinkTarget) -> Option<String> {
        match target {
            LinkTarget::Entry { id, anchor } => {
                // An entry that this edition does not show has no page.
                self.site.relations.position(id)?;
                let hash = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                Some(format!("{}{}{hash}", self.root, links::entry(id)))
            }
            LinkTarget::File { path } => self.site.file_address(path).map(|address| format!("{}{address}", self.root)),
            LinkTarget::Anchor { anchor } => Some(format!("#{anchor}")),
            LinkTarget::Url { url } => Some(url.clone()),
            LinkTarget::Nowhere => None,
        }
    }

    fn picture(&self, image: &Image, place: PicturePlace) -> Option<String> {
        let LinkTarget::File { path } = &image.target else { return None };
        let mut view = picture_view(self.site, path)?;
        if !image.alt.trim().is_empty() {
            view.alt.clone_from(&image.alt);
        }
        if let Some(title) = &image.title {
            view.caption = Some(title.clone());
        }
        Some(match place {
            PicturePlace::Inline => image_markup(&view, self.root, "inline-picture"),
            PicturePlace::Figure => figure_markup(&view, self.root),
        })
    }
}

impl BodyPage<'_> {
    /// A whole body.
    pub(crate) fn whole(&self, blocks: &[Block]) -> String {
        match demoted(blocks) {
            Some(blocks) => self.render(&blocks, ""),
            None => self.render(blocks, ""),
        }
    }

    /// A whole body in which poems stand among prose: lines that were broken by hand, with the headings above and the names under them.
    pub(crate) fn verse(&self, blocks: &[Block]) -> String {
        let mut out = String::new();
        let mut rest = blocks;
        while !rest.is_empty() {
            let is_verse = starts_verse(rest);
            let mut length = 1;
            while length < rest.len() && starts_verse(&rest[length..]) == is_verse {
                length += 1;
            }
            let html = self.part(&rest[..length], blocks, &format!("p{}-", blocks.len() - rest.len()));
            if is_verse {
                let _ = write!(out, "<div class=\"verse\">\n{html}</div>\n");
            } else {
                out.push_str(&html);
            }
            rest = &rest[length..];
        }
        out
    }

    /// Some blocks of a body, with the footnotes that they mention wherever those were written.
    pub(crate) fn part(&self, blocks: &[Block], whole: &[Block], prefix: &str) -> String {
        if !whole.iter().any(|block| matches!(block, Block::Footnote { .. })) {
            return self.render(blocks, prefix);
        }
        let mut own: Vec<Block> = blocks.iter().filter(|block| !matches!(block, Block::Footnote { .. })).cloned().collect();
        let mentioned: Vec<Block> =
            whole.iter().filter(|block| matches!(block, Block::Footnote { label, .. } if mentions(&own, label))).cloned().collect();
        own.extend(mentioned);
        self.render(&own, prefix)
    }

    fn render(&self, blocks: &[Block], prefix: &str) -> String {
        html::render(blocks, &HtmlOptions { profile: Profile::Site, heading_anchors: true, id_prefix: prefix, surroundings: self })
    }
}

/// A text of `publication.yaml`, whose links lead to entries as `cases/x.md` or out of the site.
pub(crate) fn configured_text(site: &Site<'_>, text: &str) -> Vec<Block> {
    let source = SourceText::new("publication.yaml", text);
    let mut resolve = |reference: &Reference<'_>| configured_target(site, reference.destination);
    markdown::parse(&source, 0..text.len(), Asterisks::Rule, &mut resolve).0
}

fn configured_target(site: &Site<'_>, destination: &str) -> LinkTarget {
    if let Some(url) = markdown::external_url(destination) {
        return LinkTarget::Url { url };
    }
    let (path, anchor) = match destination.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor.to_owned())),
        None => (destination, None),
    };
    let id = path
        .strip_suffix(".md")
        .and_then(|path| path.split_once('/'))
        .and_then(|(folder, slug)| Some(EntryId { kind: Kind::from_folder(folder)?, slug: Slug::new(slug).ok()? }));
    match id.filter(|id| site.relations.position(id).is_some()) {
        Some(id) => LinkTarget::Entry { id, anchor },
        None => LinkTarget::Nowhere,
    }
}

/// The blocks with every heading one level lower, where one of them is as high as the page's own.
fn demoted(blocks: &[Block]) -> Option<Vec<Block>> {
    if !blocks.iter().any(|block| matches!(block, Block::Heading(heading) if heading.level == 1)) {
        return None;
    }
    let lower = |block: &Block| match block {
        Block::Heading(heading) => Block::Heading(Heading { level: (heading.level + 1).min(6), ..heading.clone() }),
        Block::Restricted { visibility, blocks } => {
            Block::Restricted { visibility: *visibility, blocks: demoted(blocks).unwrap_or_else(|| blocks.clone()) }
        }
        other => other.clone(),
    };
    Some(blocks.iter().map(lower).collect())
}

/// Whether the first of these blocks belongs to a poem.
fn starts_verse(blocks: &[Block]) -> bool {
    match blocks {
        [Block::Heading(heading), rest @ ..] => heading.level > 2 && starts_verse(rest),
        [Block::Paragraph { content }, ..] => content.contains(&Inline::HardBreak) || plain_text(content).starts_with("——"),
        _ => false,
    }
}

fn mentions(blocks: &[Block], label: &str) -> bool {
    blocks.iter().any(|block| match block {
        Block::Heading(Heading { content, .. }) | Block::Paragraph { content } | Block::Plain { content } => {
            inline_mentions(content, label)
        }
        Block::Quote { blocks } | Block::Footnote { blocks, .. } | Block::Restricted { blocks, .. } => mentions(blocks, label),
        Block::List { items, .. } => items.iter().any(|item| mentions(&item.blocks, label)),
        Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).any(|cell| inline_mentions(cell, label)),
        Block::Code { .. } | Block::Figure(_) | Block::Rule => false,
    })
}

fn inline_mentions(content: &[Inline], label: &str) -> bool {
    content.iter().any(|inline| match inline {
        Inline::FootnoteReference { label: mentioned, .. } => mentioned == label,
        Inline::Emphasis { content } | Inline::Strong { content } | Inline::Strikethrough { content } | Inline::Link { content, .. } => {
            inline_mentions(content, label)
        }
        _ => false,
    })
}

fn figure_markup(view: &PictureView, root: &str) -> String {
    let mut out = format!("<figure class=\"figure is-{}\">{}", view.shape, image_markup(view, root, ""));
    if view.caption.is_some() || view.credit.is_some() {
        out.push_str("<figcaption>");
        out.push_str(&super::text::html(view.caption.as_deref().unwrap_or_default()));
        if let Some(credit) = &view.credit {
            let _ = write!(out, "<span class=\"credit\">图：{}</span>", super::text::html(credit));
        }
        out.push_str("</figcaption>");
    }
    out.push_str("</figure>\n");
    out
}

fn image_markup(view: &PictureView, root: &str, class: &str) -> String {
    let mut out = format!("<img src=\"{root}{}\"", html::escape(&view.src));
    if view.renditions.len() > 1 {
        let set: Vec<String> = view.renditions.iter().map(|file| format!("{root}{} {}w", html::escape(&file.path), file.width)).collect();
        let _ = write!(out, " srcset=\"{}\" sizes=\"{FIGURE_SIZES}\"", set.join(", "));
    }
    if !class.is_empty() {
        let _ = write!(out, " class=\"{class}\"");
    }
    let _ = write!(
        out,
        " width=\"{}\" height=\"{}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\">",
        view.width,
        view.height,
        html::escape(&view.alt)
    );
    out
}
