//! Pictures within documents and archives, which are published with all that the camera wrote: unlike the pictures of entries, nobody
//! makes them anew.

use std::io::Cursor;

use exif::{In, Tag};

use super::Known;
use super::trace::{Met, Traces};
use super::xmp;

const CLEAN: &str = "先用看图软件去掉照片的属性信息（在资源管理器里右键“属性—详细信息—删除属性和个人信息”），再放进去";

/// Who made it.
const PEOPLE: &[(Tag, &str)] = &[
    (Tag::Artist, "作者"),
    (Tag(exif::Context::Tiff, 0x9C9D), "作者"),
    (Tag(exif::Context::Exif, 0xA430), "相机主人"),
    (Tag(exif::Context::Exif, 0xA431), "相机序列号"),
    (Tag(exif::Context::Exif, 0xA435), "镜头序列号"),
];

/// Looks at what a picture tells besides what it shows.
pub(super) fn examine(bytes: &[u8], known: &Known, traces: &mut Traces) {
    if let Ok(exif) = exif::Reader::new().read_from_container(&mut Cursor::new(bytes)) {
        examine_exif(&exif, known, traces);
    }
    if let Some(author) = byline(bytes).filter(|author| known.is_stranger(author)) {
        let mut met = Met::default();
        met.add(&author);
        traces.tells(format!("里写着作者{}", met.words()), CLEAN);
    }
    if let Some(packet) = xmp::packet(bytes) {
        xmp::examine(packet, known, CLEAN, traces);
    }
}

fn examine_exif(exif: &exif::Exif, known: &Known, traces: &mut Traces) {
    let has_place = [Tag::GPSLatitude, Tag::GPSLongitude].iter().any(|tag| exif.get_field(*tag, In::PRIMARY).is_some());
    if has_place {
        traces.tells("里写着拍摄地点（经纬度）", CLEAN);
    }
    for (tag, what) in PEOPLE {
        let Some(field) = exif.get_field(*tag, In::PRIMARY) else { continue };
        let text = words(&field.value);
        if known.is_stranger(&text) {
            let mut met = Met::default();
            met.add(&text);
            traces.tells(format!("里写着{what}{}", met.words()), CLEAN);
        }
    }
    if exif.get_field(Tag::JPEGInterchangeFormat, In::THUMBNAIL).is_some() {
        traces.tells("里有缩略图，可能还是裁剪以前的样子", CLEAN);
    }
}

/// The text of a field: UTF-8 in theory, GBK from many cameras, UTF-16 in the fields of Windows.
fn words(value: &exif::Value) -> String {
    match value {
        exif::Value::Ascii(lines) => lines.iter().map(|line| super::pdf::decoded_text(line)).collect::<Vec<_>>().join(" "),
        exif::Value::Byte(bytes) => encoding_rs::UTF_16LE.decode_without_bom_handling(bytes).0.trim_end_matches('\0').to_owned(),
        _ => String::new(),
    }
}

/// The by-line of IPTC (record 2, dataset 80), which picture desks write.
fn byline(bytes: &[u8]) -> Option<String> {
    const MARK: &[u8] = b"Photoshop 3.0\0";
    let head = &bytes[..bytes.len().min(1 << 20)];
    let start = head.windows(MARK.len()).position(|window| window == MARK)? + MARK.len();
    let rest = &head[start..head.len().min(start + (1 << 16))];
    let at = rest.windows(3).position(|window| window == [0x1C, 2, 80])?;
    let length = usize::from(*rest.get(at + 3)?) << 8 | usize::from(*rest.get(at + 4)?);
    rest.get(at + 5..at + 5 + length).map(super::pdf::decoded_text)
}
