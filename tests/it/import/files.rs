//! Word files and archives as units send them.

use std::io::{Cursor, Write as _};

use flate2::Crc;
use qinglian::export::word::{self, Block, Document, Paragraph, Style};
use zip::write::SimpleFileOptions;

/// A Word file of paragraphs: `# ` is the title, `## ` a heading.
pub(super) fn docx(lines: &[&str]) -> Vec<u8> {
    let block = |line: &&str| {
        let (style, words) = match line.split_once(' ') {
            Some(("#", words)) => (Style::Title, words),
            Some(("##", words)) => (Style::Heading(2), words),
            _ => (Style::Body, *line),
        };
        Block::Paragraph(Paragraph::new(style, words))
    };
    word::write(&Document { title: String::new(), properties: Vec::new(), blocks: lines.iter().map(block).collect() }).unwrap()
}

/// A Word file with other words in its document part.
pub(super) fn reworded(docx: &[u8], change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut part, &mut bytes).unwrap();
        if name == "word/document.xml" {
            bytes = change(String::from_utf8(bytes).unwrap()).into_bytes();
        }
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(&bytes).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// An archive whose names are these very bytes, stored, without the flag of UTF-8; with the Unicode field where one is given.
pub(super) fn archive(files: &[(&[u8], Option<&str>, &[u8])]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, unicode, bytes) in files {
        let crc_of = |bytes: &[u8]| {
            let mut crc = Crc::new();
            crc.update(bytes);
            crc.sum()
        };
        let extra = unicode.map_or_else(Vec::new, |unicode| {
            let mut field = vec![0x75, 0x70];
            field.extend(u16::try_from(unicode.len() + 5).unwrap().to_le_bytes());
            field.push(1);
            field.extend(crc_of(name).to_le_bytes());
            field.extend(unicode.as_bytes());
            field
        });
        let mut common = Vec::new();
        common.extend([20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0x58]);
        common.extend(crc_of(bytes).to_le_bytes());
        let len = u32::try_from(bytes.len()).unwrap();
        common.extend(len.to_le_bytes());
        common.extend(len.to_le_bytes());
        common.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        common.extend(u16::try_from(extra.len()).unwrap().to_le_bytes());
        let offset = u32::try_from(out.len()).unwrap();
        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(*name);
        out.extend(&extra);
        out.extend(*bytes);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(*name);
        directory.extend(&extra);
    }
    let (start, size) = (u32::try_from(out.len()).unwrap(), u32::try_from(directory.len()).unwrap());
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    let count = u16::try_from(files.len()).unwrap();
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(size.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

/// A name as Chinese Windows writes it.
pub(super) fn gbk(name: &str) -> Vec<u8> {
    encoding_rs::GB18030.encode(name).0.into_owned()
}

/// A picture of these many pixels.
pub(super) fn picture(width: u32, shade: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let image = image::RgbImage::from_pixel(width, 8, image::Rgb([shade, 1, 2]));
    image.write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
    bytes
}
