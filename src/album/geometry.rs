//! Trim, bleed and binding out of `publication.yaml`.

use super::view::PageView;
use crate::album::rules;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::publication::Album;
use crate::rule::Rule;

/// Names for sizes, in millimetres.
const NAMED: &[(&str, f64, f64)] = &[("A4", 210.0, 297.0), ("大16开", 210.0, 285.0), ("16开", 185.0, 260.0), ("横版", 285.0, 210.0)];
/// What can be laid out and printed, in millimetres.
const SIDES: std::ops::RangeInclusive<f64> = 140.0..=420.0;
/// The least bleed that a printer takes, in millimetres.
const BLEED: f64 = 3.0;

/// The page that the publication asks for; 210×285 with 3 mm of bleed where it says nothing.
pub(crate) fn page(album: &Album) -> Result<PageView, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let (width, height) = trim(album.trim.as_deref(), &mut diagnostics);
    let page = PageView {
        width,
        height,
        bleed: bleed(album.bleed.as_deref(), &mut diagnostics),
        saddle: saddle(album.binding.as_deref(), &mut diagnostics),
    };
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(page) }
}

fn refuse(diagnostics: &mut Diagnostics, rule: &'static Rule, message: String, hint: &str) {
    diagnostics.push(Diagnostic::new(rule, message).in_file("publication.yaml").hint(hint));
}

fn trim(text: Option<&str>, diagnostics: &mut Diagnostics) -> (f64, f64) {
    let default = (210.0, 285.0);
    let Some(text) = text else { return default };
    if let Some((_, width, height)) = NAMED.iter().find(|(name, ..)| name.eq_ignore_ascii_case(text.trim())) {
        return (*width, *height);
    }
    let sides: Vec<f64> = text.split(['x', 'X', '×', '*']).filter_map(millimetres).collect();
    match sides[..] {
        [width, height] if SIDES.contains(&width) && SIDES.contains(&height) => (width, height),
        _ => {
            let message = format!("成品尺寸「{text}」写法不对");
            refuse(
                diagnostics,
                &rules::ALBUM_TRIM,
                message,
                "写成「宽x高」，单位毫米，每边 140 到 420，如 210x285、185x260、285x210，或写 A4",
            );
            default
        }
    }
}

fn bleed(text: Option<&str>, diagnostics: &mut Diagnostics) -> f64 {
    let Some(text) = text else { return BLEED };
    match millimetres(text) {
        Some(bleed) if (BLEED..=10.0).contains(&bleed) => bleed,
        _ => {
            let message = format!("出血「{text}」应是 3 到 10 之间的毫米数");
            refuse(diagnostics, &rules::PRINT_BLEED, message, "印厂通常要求 3 毫米，请写 bleed: 3");
            BLEED
        }
    }
}

fn saddle(text: Option<&str>, diagnostics: &mut Diagnostics) -> bool {
    match text.map(str::trim) {
        None | Some("perfect" | "胶装") => false,
        Some("saddle" | "骑马订") => true,
        Some(other) => {
            refuse(diagnostics, &rules::ALBUM_BINDING, format!("不认识装订方式「{other}」"), "可以写 perfect（胶装）或 saddle（骑马订）");
            false
        }
    }
}

fn millimetres(text: &str) -> Option<f64> {
    text.trim().trim_end_matches("mm").trim_end_matches("毫米").trim().parse().ok().filter(|value: &f64| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(trim: &str, expected: Option<(f64, f64)>) {
        let album = Album { trim: Some(trim.to_owned()), ..Album::default() };
        assert_eq!(page(&album).ok().map(|page| (page.width, page.height)), expected, "{trim}");
    }

    #[test]
    fn trims_are_read_as_people_write_them() {
        check("210x285", Some((210.0, 285.0)));
        check("210×297 ", Some((210.0, 297.0)));
        check("285 X 210", Some((285.0, 210.0)));
        check("a4", Some((210.0, 297.0)));
        check("185mm*260mm", Some((185.0, 260.0)));
        check("210", None);
        check("21x28", None);
        check("NaNx285", None);
    }
}
