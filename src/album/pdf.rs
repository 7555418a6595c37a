//! The last touch on the file that Typst wrote: pictures in the place of their marks, and the bleed box of every page.
//!
//! Typst decodes every picture that it is given. A hundred pages of them would need gigabytes, so it is given tiny JPEGs
//! ([`placeholder_jpeg`]) that carry a number, and [`finish`] puts the real ones in: a file is a list of objects and a table of where they
//! begin, and only the objects of pictures and pages change. Typst cannot write a `BleedBox`; that is added here too.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use typst::foundations::Bytes;

use super::edition::{SLUG, Target, internal};
use super::pictures::Made;
use crate::diag::Diagnostics;

/// What the comment in a marked JPEG begins with; its number follows, then a full stop.
const MARK: &str = "qinglian-picture-";

/// A JPEG of 8×8 grey pixels with a comment that holds a number.
pub(crate) fn placeholder_jpeg(number: usize) -> Bytes {
    let mut plain = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut plain, 50);
    encoder.encode(&[128; 8 * 8 * 3], 8, 8, jpeg_encoder::ColorType::Rgb).expect("eight by eight pixels are a picture");
    let comment = format!("{MARK}{number}.");
    let length = u16::try_from(comment.len() + 2).expect("a comment of a few bytes");
    let mut bytes = plain[..2].to_vec();
    bytes.extend([0xFF, 0xFE]);
    bytes.extend(length.to_be_bytes());
    bytes.extend(comment.as_bytes());
    bytes.extend(&plain[2..]);
    Bytes::new(bytes)
}

/// The finished file.
pub(crate) fn finish(written: &[u8], made: &BTreeMap<usize, Made>, target: Target, bleed: f64) -> Result<Vec<u8>, Diagnostics> {
    let table = Table::read(written).ok_or_else(|| internal("PDF 的对象表读不懂"))?;
    let mut out = Vec::with_capacity(written.len() + made.values().map(|one| one.bytes.len()).sum::<usize>());
    let mut starts = table.starts.clone();
    let mut order: Vec<usize> = (0..starts.len()).filter(|index| starts[*index] > 0).collect();
    order.sort_by_key(|index| starts[*index]);
    out.extend(&written[..order.first().map_or(table.at, |index| starts[*index])]);
    for (position, index) in order.iter().enumerate() {
        let end = order.get(position + 1).map_or(table.at, |next| table.starts[*next]);
        let object = &written[table.starts[*index]..end];
        starts[*index] = out.len();
        if let Some(one) = number_in(object).and_then(|number| made.get(&number)) {
            push_picture(&mut out, object, one).ok_or_else(|| internal("PDF 的图片对象读不懂"))?;
        } else if target == Target::Print && find(object, b"/TrimBox").is_some() {
            push_page(&mut out, object, bleed).ok_or_else(|| internal("PDF 的页面对象读不懂"))?;
        } else {
            out.extend(object);
        }
    }
    table.push(&mut out, &starts);
    Ok(out)
}

/// The table of objects at the end of a file.
struct Table<'a> {
    /// Where it begins.
    at: usize,
    /// Where each object begins; 0 for one that is free.
    starts: Vec<usize>,
    /// From the word `trailer` up to `startxref`.
    trailer: &'a [u8],
}

impl<'a> Table<'a> {
    fn read(file: &'a [u8]) -> Option<Self> {
        let tail = file.len().saturating_sub(64);
        let word = tail + find(&file[tail..], b"startxref")?;
        let at = number(&file[word + 9..])?.0;
        let body = file.get(at..word)?;
        let rest = body.strip_prefix(b"xref")?;
        let (first, after) = number(rest)?;
        let (count, after_count) = number(&rest[after..])?;
        let lines = rest.get(after + after_count..)?.trim_ascii_start();
        let mut starts = Vec::with_capacity(count);
        for line in lines.chunks(20).take(count) {
            starts.push(if line.get(17) == Some(&b'n') { number(line)?.0 } else { 0 });
        }
        let trailer = &body[find(body, b"trailer")?..];
        (first == 0 && starts.len() == count).then_some(Self { at, starts, trailer })
    }

    fn push(&self, out: &mut Vec<u8>, starts: &[usize]) {
        let at = out.len();
        let mut text = format!("xref\n0 {}\n", starts.len());
        for (index, start) in starts.iter().enumerate() {
            let _ = match (index, *start) {
                (0, _) => write!(text, "{:010} 65535 f\r\n", 0),
                (_, 0) => write!(text, "{:010} 00001 f\r\n", 0),
                (_, start) => write!(text, "{start:010} 00000 n\r\n"),
            };
        }
        out.extend(text.as_bytes());
        out.extend(self.trailer);
        out.extend(format!("startxref\n{at}\n%%EOF").as_bytes());
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// The number that stands first after white space, and where it ends.
fn number(text: &[u8]) -> Option<(usize, usize)> {
    let start = text.iter().position(|byte| !byte.is_ascii_whitespace())?;
    let length = text[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let digits = std::str::from_utf8(&text[start..start + length]).ok()?;
    Some((digits.parse().ok()?, start + length))
}

/// The number in the comment of a marked JPEG; its object is short.
fn number_in(object: &[u8]) -> Option<usize> {
    if object.len() > 4096 {
        return None;
    }
    let at = find(object, MARK.as_bytes())? + MARK.len();
    Some(number(&object[at..])?.0)
}

fn push_picture(out: &mut Vec<u8>, object: &[u8], one: &Made) -> Option<()> {
    let stream = find(object, b"stream")?;
    let mut head = object[..stream].to_vec();
    for (key, value) in [("/Width", one.width as usize), ("/Height", one.height as usize), ("/Length", one.bytes.len())] {
        let at = find(&head, key.as_bytes())? + key.len();
        let (_, end) = number(&head[at..])?;
        head.splice(at..at + end, format!(" {value}").into_bytes());
    }
    out.extend(head);
    out.extend(b"stream\n");
    out.extend(&one.bytes);
    out.extend(b"\nendstream\nendobj\n\n");
    Some(())
}

/// A page, with its bleed box beside its trim box.
fn push_page(out: &mut Vec<u8>, object: &[u8], bleed: f64) -> Option<()> {
    let at = find(object, b"/TrimBox")?;
    let open = at + find(&object[at..], b"[")?;
    let close = open + find(&object[open..], b"]")?;
    let sides: Vec<f64> =
        std::str::from_utf8(&object[open + 1..close]).ok()?.split_ascii_whitespace().filter_map(|side| side.parse().ok()).collect();
    let [left, bottom, right, top] = sides[..] else { return None };
    let bleed = bleed * 72.0 / 25.4;
    debug_assert!(left > SLUG, "the media box is larger than the bleed box");
    out.extend(&object[..at]);
    let written = format!("/BleedBox [{:.3} {:.3} {:.3} {:.3}] ", left - bleed, bottom - bleed, right + bleed, top + bleed);
    out.extend(written.as_bytes());
    out.extend(&object[at..]);
    Some(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;

    #[test]
    fn marked_picture_decodes_and_tells_its_number() {
        let bytes = placeholder_jpeg(137);
        assert_eq!(number_in(&bytes), Some(137));
        assert_eq!(image::load_from_memory(&bytes).unwrap().width(), 8);
    }

    #[test]
    fn picture_takes_the_place_of_its_mark_and_the_table_follows() {
        let mut file = b"%PDF-1.7\n".to_vec();
        let picture = file.len();
        file.extend(b"1 0 obj\n<</Type/XObject/Width 8/Height 8/Length 19>>\nstream\n");
        file.extend(b"qinglian-picture-3.");
        file.extend(b"\nendstream\nendobj\n\n");
        let page = file.len();
        file.extend(b"2 0 obj\n<</Type/Page/TrimBox[31 31 631 831]>>\nendobj\n\n");
        let table = file.len();
        file.extend(format!("xref\n0 3\n0000000000 65535 f\r\n{picture:010} 00000 n\r\n{page:010} 00000 n\r\ntrailer\n<</Size 3>>\nstartxref\n{table}\n%%EOF").bytes());
        let made = BTreeMap::from([(3, Made { width: 40, height: 30, bytes: b"JPEG".to_vec(), is_jpeg: true })]);
        let finished = finish(&file, &made, Target::Print, 3.0).unwrap();
        let text = String::from_utf8(finished.clone()).unwrap();
        assert!(text.contains("/Width 40/Height 30/Length 4>>\nstream\nJPEG\nendstream"), "{text}");
        assert!(text.contains("/BleedBox [22.496 22.496 639.504 839.504] /TrimBox"), "{text}");
        let read = Table::read(&finished).unwrap();
        assert!(finished[read.starts[2]..].starts_with(b"2 0 obj"));
    }
}
