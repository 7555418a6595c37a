//! Expected texts in files: `UPDATE=1 cargo test` rewrites them, and the diff is read before it is kept.

use std::fs;
use std::path::Path;

/// Compares a text with `tests/golden/<name>`, or rewrites that file when asked to.
pub(crate) fn check(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, actual).unwrap();
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_else(|_| panic!("no {}: run with UPDATE=1 and read it", path.display()));
    assert!(actual == expected, "{name} differs\n--- expected\n{expected}\n--- actual\n{actual}");
}
