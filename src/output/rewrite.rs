//! An author's file with corrections: in the encoding that it had, and whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use crate::source;

/// Puts a corrected text in the place of a file.
///
/// # Errors
///
/// - The file cannot be read or written, or has been changed since `read` was read from it.
/// - Its encoding has no place for a character of the new text.
pub fn text(file: &Path, read: &str, corrected: &str) -> io::Result<()> {
    let before = fs::read(file)?;
    let changed = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    if source::decoded(&before).as_deref() != Some(read) {
        return Err(changed("文件刚刚被改过"));
    }
    let bytes = source::encoded_like(&before, corrected).ok_or_else(|| changed("原来的编码写不下改正后的文字"))?;
    let folder = file.parent().unwrap_or(Path::new("."));
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    // Hidden, so that a program that watches the folder does not take it for an entry.
    let fresh = folder.join(format!(".{name}.qinglian-new"));
    let written = write(&fresh, &bytes, file).and_then(|()| fs::rename(&fresh, file));
    if written.is_err() {
        let _ = fs::remove_file(&fresh);
    }
    written
}

fn write(fresh: &Path, bytes: &[u8], old: &Path) -> io::Result<()> {
    let mut out = fs::File::create(fresh)?;
    out.write_all(bytes)?;
    out.sync_all()?;
    fs::set_permissions(fresh, fs::metadata(old)?.permissions())
}
