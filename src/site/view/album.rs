//! The album on the site: its pages two by two, as they lie open, its parts, and the file where the edition may offer it.

use serde::Serialize;

use crate::site::links;

/// The album as the site shows it. The pictures and the file themselves are put among the site's files by whoever made them:
/// [`links::album_page`] and [`links::ALBUM_FILE`] say where.
#[derive(Debug, Clone, Default)]
pub struct ShownAlbum {
    /// The size of each page's picture in pixels, in order.
    pub pages: Vec<(u32, u32)>,
    /// The parts and where they begin: a name and a page, from 1.
    pub parts: Vec<(String, usize)>,
    /// The size of the file in bytes, where there is one to take home.
    pub download: Option<usize>,
}

/// What the template of the album's page sees.
#[derive(Debug, Serialize)]
pub(crate) struct AlbumView {
    pub(crate) count: usize,
    pub(crate) spreads: Vec<SpreadView>,
    pub(crate) parts: Vec<PartView>,
    pub(crate) download: Option<DownloadView>,
}

/// What lies open at once: the cover alone, then a left and a right page.
#[derive(Debug, Serialize)]
pub(crate) struct SpreadView {
    /// `is-first`, `is-last` or nothing: on which side a page alone stands.
    pub(crate) side: &'static str,
    pub(crate) pages: Vec<PageView>,
}

/// A page.
#[derive(Debug, Serialize)]
pub(crate) struct PageView {
    pub(crate) number: usize,
    pub(crate) address: String,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) alt: String,
    /// Shown at once; the others when they come near.
    pub(crate) eager: bool,
}

/// A part of the book.
#[derive(Debug, Serialize)]
pub(crate) struct PartView {
    pub(crate) name: String,
    pub(crate) page: usize,
}

/// The file to take home.
#[derive(Debug, Serialize)]
pub(crate) struct DownloadView {
    pub(crate) address: &'static str,
    pub(crate) name: String,
    pub(crate) size: String,
}

impl AlbumView {
    pub(crate) fn new(album: &ShownAlbum, title: &str) -> Self {
        let pages: Vec<PageView> = album.pages.iter().enumerate().map(|(index, size)| page(album, index + 1, *size)).collect();
        Self {
            count: pages.len(),
            spreads: spreads(pages),
            parts: album.parts.iter().map(|(name, page)| PartView { name: name.clone(), page: *page }).collect(),
            download: album.download.map(|bytes| DownloadView {
                address: links::ALBUM_FILE,
                name: format!("{title}.pdf"),
                size: format!("{:.1} MB", bytes as f64 / f64::from(1 << 20)),
            }),
        }
    }
}

fn page(album: &ShownAlbum, number: usize, (width, height): (u32, u32)) -> PageView {
    let part = album.parts.iter().rev().find(|(_, begin)| *begin <= number);
    let alt = match (part, number == album.pages.len()) {
        (_, true) => format!("画册第{number}页：封底"),
        (Some((name, _)), _) => format!("画册第{number}页：{name}"),
        (None, _) if number == 1 => "画册封面".to_owned(),
        (None, _) => format!("画册第{number}页"),
    };
    PageView { number, address: links::album_page(number), width, height, alt, eager: number <= 3 }
}

/// A book opens on its right page: the first stands alone, the last too when the number is even.
fn spreads(pages: Vec<PageView>) -> Vec<SpreadView> {
    let count = pages.len();
    let mut spreads: Vec<SpreadView> = Vec::new();
    for page in pages {
        let is_right = page.number % 2 == 1;
        match spreads.last_mut() {
            Some(open) if is_right && page.number > 1 => open.pages.push(page),
            _ => {
                let side = if page.number == 1 {
                    "is-first"
                } else if page.number == count {
                    "is-last"
                } else {
                    ""
                };
                spreads.push(SpreadView { side, pages: vec![page] });
            }
        }
    }
    spreads
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_lie_open_two_by_two() {
        let album = ShownAlbum { pages: vec![(10, 20); 6], parts: vec![("序".to_owned(), 3)], download: Some(3 << 20) };
        let view = AlbumView::new(&album, "清莲");
        let numbers: Vec<Vec<usize>> = view.spreads.iter().map(|spread| spread.pages.iter().map(|page| page.number).collect()).collect();
        assert_eq!(numbers, [vec![1], vec![2, 3], vec![4, 5], vec![6]]);
        let sides: Vec<&str> = view.spreads.iter().map(|spread| spread.side).collect();
        assert_eq!(sides, ["is-first", "", "", "is-last"]);
        let words: Vec<&str> = view.spreads.iter().flat_map(|spread| &spread.pages).map(|page| page.alt.as_str()).collect();
        assert_eq!(words, ["画册封面", "画册第2页", "画册第3页：序", "画册第4页：序", "画册第5页：序", "画册第6页：封底"]);
        assert_eq!(view.download.map(|file| (file.name, file.size)), Some(("清莲.pdf".to_owned(), "3.0 MB".to_owned())));
    }
}
