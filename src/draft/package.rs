//! The bytes of a package that a unit sends: written from what is to be in it, and read back.
//!
//! What stands in it, [`crate::import::manifest`] says; that is also where a package is checked. Here it gets its bytes:
//!
//! - [`write()`]: a zip with names in UTF-8, `package.json` first and the rest in the order of their paths, the day of saving as the only time.
//!   Texts are deflated, everything else is stored. The same files on the same day give the same bytes.
//! - [`read`]: the same archive as a package, or everything that is wrong with it.
//! - [`name`]: what the file is called, as Windows takes it.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use jiff::civil::Date;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::diag::{Diagnostic, Diagnostics};
use crate::import::manifest::take_packages;
pub use crate::import::manifest::{BASE, FORMAT, Manifest, NAME, Package};
use crate::import::package::{File, Sort, unpacked};
use crate::import::rules::IMPORT_PACKAGE_MANIFEST;
use crate::source::digest;

/// What a package says of itself, apart from its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The kit that it was written in, by its id.
    pub kit: String,
    /// The unit, by its id.
    pub unit: String,
    /// The program that writes it.
    pub version: String,
    /// The day.
    pub saved: Date,
}

/// Writes a package. A path that is given twice keeps its last bytes.
///
/// # Errors
///
/// More files or bytes than the format can hold.
pub fn write<'f>(stamp: &Stamp, files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> ZipResult<Vec<u8>> {
    let files: BTreeMap<&str, &[u8]> = files.into_iter().filter(|(path, _)| *path != NAME).collect();
    let manifest = Manifest {
        format: FORMAT,
        kit: stamp.kit.clone(),
        unit: stamp.unit.clone(),
        version: stamp.version.clone(),
        saved: stamp.saved.to_string(),
        files: files.iter().map(|(path, bytes)| ((*path).to_owned(), digest(bytes))).collect(),
    };
    let mut manifest = serde_json::to_vec_pretty(&manifest).map_err(std::io::Error::other)?;
    manifest.push(b'\n');
    archive(stamp.saved, std::iter::once((NAME, manifest.as_slice())).chain(files))
}

/// An archive of files in the order given: names in UTF-8, one day as the time of all, texts deflated, the rest stored.
///
/// # Errors
///
/// More files or bytes than the format can hold.
pub fn archive<'f>(day: Date, files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive.start_file(path, options(path, day))?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Endings of files that deflate makes smaller.
const DEFLATED: [&str; 11] = ["md", "yaml", "yml", "json", "txt", "svg", "html", "css", "js", "xml", "csv"];

fn options(path: &str, day: Date) -> SimpleFileOptions {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let method = if DEFLATED.contains(&ending) { CompressionMethod::Deflated } else { CompressionMethod::Stored };
    let number = |value: i8| u8::try_from(value).unwrap_or(1);
    let time = u16::try_from(day.year())
        .ok()
        .and_then(|year| DateTime::from_date_and_time(year, number(day.month()), number(day.day()), 0, 0, 0).ok());
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(time.unwrap_or_default())
        .unix_permissions(0o644)
        .system(zip::System::Unix)
}

/// Reads a package; `name` is what the file is called. Files that its manifest does not list are told and left out.
///
/// # Errors
///
/// - It is no archive, or no package of the workbench.
/// - A file is missing, was changed, or cannot be unpacked.
/// - It was written in a newer format.
pub fn read(name: &str, bytes: Vec<u8>) -> Result<(Package, Diagnostics), Diagnostics> {
    if let Sort::Foreign(what, hint) = Sort::of(name, &bytes) {
        return Err(Diagnostic::new(&IMPORT_PACKAGE_MANIFEST, format!("是{what}，打不开")).in_file(name).hint(hint).into());
    }
    let (files, mut diagnostics) = unpacked(vec![File { path: name.to_owned(), bytes }]);
    let (packages, _) = take_packages(files, &mut diagnostics);
    match <[Package; 1]>::try_from(packages) {
        Ok([package]) if !diagnostics.has_errors() => Ok((package, diagnostics)),
        _ if diagnostics.has_errors() => Err(diagnostics),
        _ => {
            let diagnostic = Diagnostic::new(&IMPORT_PACKAGE_MANIFEST, "不是填报页保存的报送包").in_file(name);
            diagnostics.push(diagnostic.hint("请选填报页里“保存”得到的 .zip 文件；Word 文件请直接拖进来"));
            Err(diagnostics)
        }
    }
}

/// What a package is called: `单位-条目-日期.zip`.
pub fn name(unit: &str, entry: &str, saved: Date) -> String {
    let parts = [unit, entry].map(|part| file_name(part, PART));
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).chain([saved.to_string()]).collect();
    format!("{}.zip", parts.join("-"))
}

/// How many characters a part of a name may have: Windows takes paths of 260.
const PART: usize = 30;

/// Words as a part of the name of a file that every system takes: without what Windows refuses, and not too long.
pub fn file_name(words: &str, most: usize) -> String {
    let is_refused = |c: char| c.is_control() || matches!(c, '\\' | '/' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '\u{FFFD}');
    let kept: String = words.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_refused(*c)).take(most).collect();
    kept.trim_matches(['.', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp() -> Stamp {
        Stamp { kit: "guanhe-2026".into(), unit: "guanhe".into(), version: "0.1.0".into(), saved: Date::constant(2026, 11, 28) }
    }

    /// A file for download may be an archive itself: an empty one.
    const ARCHIVE: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

    fn files() -> Vec<(&'static str, &'static [u8])> {
        vec![
            ("images.yaml", "cases/a/桥.jpg:\n  caption: 桥\n".as_bytes()),
            ("cases/a/index.md", "---\ntitle: 甲\nunit: guanhe\n---\n".as_bytes()),
            ("cases/a/桥.jpg", &[0xFF, 0xD8, 0xFF, 0, 1, 2]),
            ("cases/a/清单.zip", ARCHIVE),
        ]
    }

    #[test]
    fn what_is_written_is_read_and_always_the_same() {
        let written = write(&stamp(), files()).unwrap();
        let reversed: Vec<_> = files().into_iter().rev().collect();
        assert_eq!(written, write(&stamp(), reversed).unwrap());
        let (package, diagnostics) = read("官河.zip", written).unwrap();
        assert!(diagnostics.is_empty());
        assert_eq!((package.manifest.unit.as_str(), package.manifest.saved.as_str()), ("guanhe", "2026-11-28"));
        for (path, bytes) in files() {
            assert_eq!(package.bytes(path), Some(bytes), "{path}");
        }
    }

    #[test]
    fn a_changed_byte_is_seen_wherever_it_stands() {
        let written = write(&stamp(), files()).unwrap();
        for at in (0..written.len()).step_by(7) {
            let mut changed = written.clone();
            changed[at] ^= 0x20;
            if let Ok((package, _)) = read("官河.zip", changed) {
                let holds = files().iter().all(|(path, bytes)| package.bytes(path) == Some(*bytes));
                assert!(holds, "byte {at}");
            }
        }
        for end in (0..written.len()).step_by(11) {
            assert!(read("官河.zip", written[..end].to_vec()).is_err(), "{end}");
        }
    }

    #[test]
    fn names_are_such_as_windows_takes() {
        let day = Date::constant(2026, 11, 28);
        assert_eq!(name("官河", "“五网合一”：A/B?", day), "官河-“五网合一”：AB-2026-11-28.zip");
        assert_eq!(name("", " .. ", day), "2026-11-28.zip");
        assert_eq!(name("官河", &"长".repeat(80), day).chars().count(), 2 + 1 + 30 + 1 + 10 + 4);
    }
}
