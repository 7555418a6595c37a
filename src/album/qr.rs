//! QR codes as runs of dark modules, which the template draws as one vector shape.

use qrcode::{EcLevel, QrCode};
use serde::Serialize;

/// A code without its quiet zone.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct QrView {
    /// Modules on a side.
    size: usize,
    /// Row, first column and length of every run of dark modules.
    runs: Vec<(usize, usize, usize)>,
}

/// The code of an address, at level Q: a quarter of it may be smudged. None where the address is too long for any code.
pub(crate) fn qr_code(url: &str) -> Option<QrView> {
    let code = QrCode::with_error_correction_level(url, EcLevel::Q).ok()?;
    let size = code.width();
    let dark = code.to_colors().into_iter().map(|color| color == qrcode::Color::Dark).collect::<Vec<_>>();
    let mut runs = Vec::new();
    for (row, modules) in dark.chunks(size).enumerate() {
        let mut column = 0;
        for run in modules.chunk_by(|a, b| a == b) {
            if run[0] {
                runs.push((row, column, run.len()));
            }
            column += run.len();
        }
    }
    Some(QrView { size, runs })
}
