//! The offline copy: the site folder and a start page in one archive, the same bytes on every machine.
//!
//! Names are those of the site, so ASCII; times are the earliest that the format knows. What is compressed already is stored.

use std::io::{Cursor, Write as _};

use rayon::prelude::*;
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::Files;

/// The folder that unpacking makes.
const TOP: &str = "offline";
/// Endings of files that deflate cannot make smaller.
const COMPRESSED: [&str; 9] = ["jpg", "jpeg", "png", "webp", "woff2", "pdf", "zip", "mp4", "docx"];
/// Bytes that are compressed as one piece of work.
const PIECE: usize = 1 << 20;

/// Packs a site: `offline/start.html`, and the site's files below `offline/site/`.
///
/// # Errors
///
/// More files or bytes than the format can hold.
pub fn pack(site: &Files, title: &str) -> ZipResult<Vec<u8>> {
    let start = start_page(title).into_bytes();
    let site = site.iter().map(|(path, bytes)| (format!("{TOP}/site/{path}"), bytes.as_slice()));
    let files: Vec<(String, &[u8])> = site.chain([(format!("{TOP}/start.html"), start.as_slice())]).collect();
    let pieces: Vec<Vec<u8>> = pieces(&files).into_par_iter().map(pack_piece).collect::<ZipResult<_>>()?;
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for piece in pieces {
        archive.merge_archive(ZipArchive::new(Cursor::new(piece))?)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The files in order, cut into pieces of about [`PIECE`] bytes. How they are cut changes no byte of the result.
fn pieces<'a, 'b>(files: &'a [(String, &'b [u8])]) -> Vec<&'a [(String, &'b [u8])]> {
    let mut pieces = Vec::new();
    let (mut start, mut size) = (0, 0);
    for (index, (_, bytes)) in files.iter().enumerate() {
        size += bytes.len();
        if size >= PIECE {
            pieces.push(&files[start..=index]);
            (start, size) = (index + 1, 0);
        }
    }
    pieces.push(&files[start..]);
    pieces
}

fn pack_piece(files: &[(String, &[u8])]) -> ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name, options(name))?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn options(name: &str) -> SimpleFileOptions {
    let ending = name.rsplit('.').next().unwrap_or_default();
    let method = if COMPRESSED.contains(&ending) { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .system(zip::System::Unix)
}

/// The page that a person opens after unpacking. It leads into the site, which itself is the same as the one online.
fn start_page(title: &str) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url=site/index.html\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}（离线版）</title>\n</head>\n<body>\n\
         <h1>{title}（离线版）</h1>\n<p><a href=\"site/index.html\">打开网站</a></p>\n\
         <p>如果是从压缩包里直接打开的，请先把压缩包全部解压，再打开本页。</p>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn site() -> Files {
        let text = "清廉".repeat(3000).into_bytes();
        let many = (0..400).map(|number| (format!("cases/c{number}.html"), text.clone()));
        many.chain([("index.html".to_owned(), b"home".to_vec()), ("pictures/a.jpg".to_owned(), text.clone())]).collect()
    }

    #[test]
    fn what_is_unpacked_is_the_site() {
        let site = site();
        let packed = pack(&site, "清莲 & 云汀").unwrap();
        assert_eq!(packed, pack(&site, "清莲 & 云汀").unwrap());
        let mut archive = ZipArchive::new(Cursor::new(&packed)).unwrap();
        assert_eq!(archive.len(), site.len() + 1);
        let mut unpacked = Files::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).unwrap();
            assert_eq!(file.last_modified(), Some(DateTime::default()), "1980-01-01");
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            unpacked.insert(file.name().unwrap().into_owned(), bytes);
        }
        let start = String::from_utf8(unpacked.remove("offline/start.html").unwrap()).unwrap();
        assert!(start.contains("<title>清莲 &amp; 云汀（离线版）</title>") && start.contains("href=\"site/index.html\""), "{start}");
        let unpacked: Files = unpacked.into_iter().map(|(path, bytes)| (path["offline/site/".len()..].to_owned(), bytes)).collect();
        assert_eq!(unpacked, site);
    }

    #[test]
    fn pictures_are_stored_and_texts_deflated() {
        let packed = pack(&site(), "").unwrap();
        let mut archive = ZipArchive::new(Cursor::new(&packed)).unwrap();
        assert_eq!(archive.by_name("offline/site/pictures/a.jpg").unwrap().compression(), CompressionMethod::Stored);
        assert_eq!(archive.by_name("offline/site/cases/c7.html").unwrap().compression(), CompressionMethod::Deflated);
    }
}
