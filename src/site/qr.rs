//! The QR code of a page's address, made when the site is built: a phone takes the page along without asking anybody.

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;

/// A code as a drawing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct QrView {
    /// The `viewBox`: a module is one unit, and four of them around the code stay empty.
    pub(crate) view_box: String,
    /// Its dark modules as horizontal strokes of one unit.
    pub(crate) path: String,
}

/// Modules around the code that must stay light.
const QUIET: i32 = 4;

/// The code of an address. None where the address is too long for any code.
pub(crate) fn qr_code(url: &str) -> Option<QrView> {
    let code = QrCode::with_error_correction_level(url, EcLevel::M).ok()?;
    let size = code.width();
    let modules = code.to_colors();
    let path = modules.chunks(size).enumerate().map(|(row, modules)| strokes(row, modules)).collect();
    let side = size as i32 + 2 * QUIET;
    Some(QrView { view_box: format!("{0} {0} {side} {side}", -QUIET), path })
}

fn strokes(row: usize, modules: &[Color]) -> String {
    let mut out = String::new();
    let mut column = 0;
    for run in modules.chunk_by(|a, b| a == b) {
        if run[0] == Color::Dark {
            out += &format!("M{column} {row}.5h{}", run.len());
        }
        column += run.len();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbouring_modules_are_one_stroke() {
        let modules = [Color::Dark, Color::Dark, Color::Light, Color::Dark];
        assert_eq!(strokes(3, &modules), "M0 3.5h2M3 3.5h1");
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert!(qr_code("https://jtj.yunting.example/qinglian/").is_some());
        assert!(qr_code(&"x".repeat(5000)).is_none());
    }
}
