//! Pictures for templates: the file that old browsers load, the choice for others, words for those who cannot see it.

use serde::Serialize;

use crate::model::Entry;
use crate::model::picture::{Fit, Focus, ImageRecord};
use crate::picture::PublishedPicture;
use crate::site::Site;

/// The width of the file in `src`: enough for a column on an ordinary screen.
const DEFAULT_WIDTH: u32 = 900;
/// How wide a row of a gallery is, as a sum of its pictures' widths by their height.
const ROW_WIDTH: f64 = 3.0;

/// A picture.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PictureView {
    /// The address of the file for browsers that do not choose.
    pub(crate) src: String,
    /// Every file, smallest first.
    pub(crate) renditions: Vec<RenditionView>,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) alt: String,
    pub(crate) caption: Option<String>,
    pub(crate) credit: Option<String>,
    /// `landscape`, `portrait` or `square`.
    pub(crate) shape: &'static str,
    /// Classes that say how it fills a place of another shape: whole, or cut around its focus.
    pub(crate) look: String,
}

/// One file of a picture.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RenditionView {
    pub(crate) path: String,
    pub(crate) width: u32,
}

/// A picture of an entry, which may be of a kind that must not be cut.
pub(crate) fn picture_of(site: &Site<'_>, entry: &Entry, path: &str) -> Option<PictureView> {
    let view = picture_view(site, path)?;
    let record = site.catalog.pictures.get(path).and_then(|picture| picture.record.as_deref());
    Some(PictureView { look: look(record, entry.shows_whole(path)), ..view })
}

/// The classes of the stylesheet: the policy of the pages forbids `style` attributes, so that tenths have to do.
fn look(record: Option<&ImageRecord>, is_whole: bool) -> String {
    let fit = record.and_then(|record| record.fit).unwrap_or(if is_whole { Fit::Whole } else { Fit::Crop });
    match (fit, record.and_then(|record| record.focus)) {
        (Fit::Whole, _) => "is-whole".to_owned(),
        (Fit::Crop, None) => String::new(),
        (Fit::Crop, Some(Focus { x, y })) => format!("focus-x{} focus-y{}", tenths(x), tenths(y)),
    }
}

fn tenths(share: u8) -> u8 {
    (share + 5) / 10
}

/// A picture by its path in the publication; `None` where it was not published.
pub(crate) fn picture_view(site: &Site<'_>, path: &str) -> Option<PictureView> {
    let published = site.pictures.get(path)?;
    let default = published.renditions.iter().find(|file| file.width >= DEFAULT_WIDTH).or(published.renditions.last())?;
    let record = site.catalog.pictures.get(path).and_then(|picture| picture.record.as_deref());
    let caption = record.and_then(|record| record.caption.clone());
    let alt = record.and_then(|record| record.alt.clone()).or_else(|| caption.clone()).unwrap_or_default();
    Some(PictureView {
        src: default.path.clone(),
        renditions: published.renditions.iter().map(|file| RenditionView { path: file.path.clone(), width: file.width }).collect(),
        width: published.width,
        height: published.height,
        alt,
        caption,
        credit: record.and_then(|record| record.author.clone()),
        shape: shape(published),
        look: look(record, false),
    })
}

fn shape(picture: &PublishedPicture) -> &'static str {
    match aspect(picture.width, picture.height) {
        ratio if ratio > 1.15 => "landscape",
        ratio if ratio < 0.87 => "portrait",
        _ => "square",
    }
}

fn aspect(width: u32, height: u32) -> f64 {
    f64::from(width.max(1)) / f64::from(height.max(1))
}

/// A row of a gallery: pictures of one height that fill the width together.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GalleryRow {
    pub(crate) items: Vec<GalleryItem>,
    /// A row that would be too tall if it filled the width.
    pub(crate) narrow: bool,
}

/// A picture in a row.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GalleryItem {
    pub(crate) picture: PictureView,
    /// Width by height in tenths, 4 to 30: a class of the stylesheet, which may hold what an attribute may not.
    pub(crate) tenths: u32,
}

/// Pictures in rows of about the same width by height, in their order, none of them cut.
pub(crate) fn gallery(pictures: Vec<PictureView>) -> Vec<GalleryRow> {
    let aspects: Vec<f64> = pictures.iter().map(|picture| aspect(picture.width, picture.height)).collect();
    let mut pictures = pictures.into_iter();
    row_lengths(&aspects)
        .into_iter()
        .scan(0, |start, length| {
            let range = *start..*start + length;
            *start += length;
            Some(range)
        })
        .map(|range| {
            let sum: f64 = aspects[range.clone()].iter().sum();
            let items = aspects[range].iter().zip(&mut pictures);
            let items = items.map(|(ratio, picture)| GalleryItem { picture, tenths: ((ratio * 10.0).round() as u32).clamp(4, 30) });
            GalleryRow { items: items.collect(), narrow: sum < 1.2 }
        })
        .collect()
}

/// How many pictures each row has: the split whose rows differ least from [`ROW_WIDTH`].
fn row_lengths(aspects: &[f64]) -> Vec<usize> {
    // best[end] is the least cost of the pictures before `end`, and the start of its last row.
    let mut best: Vec<(f64, usize)> = vec![(0.0, 0)];
    for end in 1..=aspects.len() {
        let starts = end.saturating_sub(5)..end;
        let choice = starts.map(|start| (best[start].0 + row_cost(&aspects[start..end]), start)).min_by(|a, b| a.0.total_cmp(&b.0));
        best.push(choice.unwrap_or((0.0, 0)));
    }
    let mut lengths = Vec::new();
    let mut end = aspects.len();
    while end > 0 {
        let start = best[end].1;
        lengths.push(end - start);
        end = start;
    }
    lengths.reverse();
    lengths
}

fn row_cost(aspects: &[f64]) -> f64 {
    let sum: f64 = aspects.iter().sum();
    (sum.ln() - ROW_WIDTH.ln()).powi(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_about_as_wide_as_each_other() {
        let (wide, tall) = (1.5, 0.667);
        assert_eq!(row_lengths(&[]), Vec::<usize>::new());
        assert_eq!(row_lengths(&[wide]), [1]);
        assert_eq!(row_lengths(&[wide, wide]), [2]);
        assert_eq!(row_lengths(&[wide, wide, wide, tall]), [2, 2]);
        assert_eq!(row_lengths(&[tall, tall, tall, tall]), [4]);
        assert_eq!(row_lengths(&[3.0, wide, wide]), [1, 2]);
    }
}
