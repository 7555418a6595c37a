//! Pictures: what goes in beside the pixels does not come out, and what comes out is the same every time.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use image::{ImageDecoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use jpeg_encoder::{ColorType, Encoder};
use moxcms::ColorProfile;
use qinglian::build::{Inspection, check};
use qinglian::edition::Edition;
use qinglian::model::Picture;
use qinglian::output::Files;
use qinglian::picture::probe::probe;
use qinglian::picture::{PictureCache, PublishedPictures, examine, publish};
use qinglian::source::SourceFile;

use crate::folder::TestFolder;

const CANARY: &[u8] = b"CANARY-7f3a";

/// A photograph: smooth, with more colours than a palette has.
fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let wave = ((x as f32 / 37.0).sin() * (y as f32 / 23.0).cos() * 60.0) as i32;
        Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, (128 + wave) as u8])
    })
}

fn jpeg(image: &RgbImage, dress: impl FnOnce(&mut Encoder<&mut Vec<u8>>)) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 90);
    dress(&mut encoder);
    encoder.encode(image.as_raw(), image.width() as u16, image.height() as u16, ColorType::Rgb).unwrap();
    bytes
}

/// EXIF as a telephone writes it: orientation 6, maker, a GPS position and a thumbnail, all with the canary in them.
fn exif() -> Vec<u8> {
    let thumbnail = [jpeg(&photo(16, 16), |_| {}), CANARY.to_vec()].concat();
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [tag.to_le_bytes().as_slice(), &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let first = 8 + 2 + 3 * 12 + 4;
    let gps = first + 12;
    let second = gps + 2 + 12 + 4;
    let picture = second + 2 + 2 * 12 + 4;
    tiff.extend(3_u16.to_le_bytes());
    tiff.extend(entry(0x010F, 2, 12, first));
    tiff.extend(entry(0x0112, 3, 1, 6));
    tiff.extend(entry(0x8825, 4, 1, gps));
    tiff.extend(second.to_le_bytes());
    tiff.extend([CANARY, b"\0"].concat());
    tiff.extend(1_u16.to_le_bytes());
    tiff.extend(entry(0x001D, 2, 12, first));
    tiff.extend(0_u32.to_le_bytes());
    tiff.extend(2_u16.to_le_bytes());
    tiff.extend(entry(0x0201, 4, 1, picture));
    tiff.extend(entry(0x0202, 4, 1, thumbnail.len() as u32));
    tiff.extend(0_u32.to_le_bytes());
    tiff.extend(thumbnail);
    tiff
}

/// A comment segment right after the start of the picture.
fn with_comment(jpeg: &[u8]) -> Vec<u8> {
    let length = (CANARY.len() as u16 + 2).to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xFE], &length, CANARY, &jpeg[2..], CANARY].concat()
}

fn dressed_jpeg() -> Vec<u8> {
    let xmp = [b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>", CANARY, b"</x:xmpmeta>"].concat();
    let iptc = [b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0b", CANARY].concat();
    let profile = ColorProfile::new_display_p3().encode().unwrap();
    with_comment(&jpeg(&photo(1000, 700), |encoder| {
        encoder.add_exif_metadata(&exif()).unwrap();
        encoder.add_app_segment(1, xmp).unwrap();
        encoder.add_app_segment(13, iptc).unwrap();
        encoder.add_icc_profile(&profile).unwrap();
    }))
}

fn dressed_png() -> Vec<u8> {
    let image = RgbaImage::from_fn(700, 500, |x, y| Rgba([(x % 251) as u8, (y % 241) as u8, 9, if x > 300 { 255 } else { 90 }]));
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 700, 500);
    encoder.set_color(png::ColorType::Rgba);
    let canary = String::from_utf8(CANARY.to_vec()).unwrap();
    encoder.add_text_chunk("Author".to_owned(), canary.clone()).unwrap();
    encoder.add_itxt_chunk("XML:com.adobe.xmp".to_owned(), canary).unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(image.as_raw()).unwrap();
    writer.finish().unwrap();
    bytes
}

const SVG: &str = "<?xml version='1.0'?><!-- CANARY-7f3a --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 48'>\
    <title>CANARY-7f3a</title><metadata>CANARY-7f3a</metadata><path d='M0 0L64 48' data-note='CANARY-7f3a'/></svg>";

struct Album {
    folder: TestFolder,
    pictures: BTreeMap<String, Picture>,
}

impl Album {
    fn new() -> Self {
        Self { folder: TestFolder::new(), pictures: BTreeMap::new() }
    }

    fn with(mut self, path: &str, bytes: &[u8]) -> Self {
        let file = SourceFile::on_disk(self.folder.write(path, bytes));
        let probe = probe(&file, path).unwrap();
        let picture = Picture { file, format: probe.format, width: probe.width, height: probe.height, record: None };
        self.pictures.insert(path.to_owned(), picture);
        self
    }

    /// What is said of the pictures before anything is made of them.
    fn examine(&self, cache: &PictureCache) -> String {
        self.examine_for(false, cache)
    }

    fn examine_for(&self, is_published: bool, cache: &PictureCache) -> String {
        let looked = self
            .pictures
            .iter()
            .map(|(path, picture)| examine(path, picture, is_published, cache).unwrap_or_else(|finding| vec![*finding]));
        looked.flatten().map(|finding| finding.render()).collect()
    }

    fn publish(&self, cache: &PictureCache) -> (PublishedPictures, Files, String) {
        let used: BTreeSet<String> = self.pictures.keys().cloned().collect();
        let (published, files, findings) = publish(&self.pictures, &used, cache);
        (published, files, findings.iter().map(|finding| finding.render()).collect())
    }
}

fn dressed_album() -> Album {
    Album::new().with("brands/张三.jpg", &dressed_jpeg()).with("a.png", &dressed_png()).with("b.svg", SVG.as_bytes())
}

#[test]
fn nothing_but_pixels_gets_out() {
    let originals = [dressed_jpeg(), dressed_png(), SVG.as_bytes().to_vec()];
    assert!(originals.iter().all(|bytes| contains(bytes, CANARY)));
    let (published, files, findings) = dressed_album().publish(&PictureCache::none());
    assert_eq!(findings, "");
    assert_eq!(published.0.len(), 3);
    assert_eq!(files.len(), 2 + 1 + 1, "the drawn surface is not smaller when it is scaled");
    for (path, bytes) in &files {
        for word in [CANARY, b"Exif", b"http://ns.adobe.com", b"Photoshop", b"ICC_PROFILE", b"tEXt", b"iTXt", b"eXIf", b"iCCP"] {
            assert!(!contains(bytes, word), "{path}: {}", String::from_utf8_lossy(word));
        }
        let name = path.strip_prefix("pictures/").unwrap();
        assert!(name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'-' | b'.')), "{path}");
        if path.ends_with(".jpg") {
            assert!(jpeg_markers(bytes).iter().all(|marker| matches!(marker, 0xE0 | 0xDB | 0xC2 | 0xC4 | 0xDA)), "{path}");
        }
    }
}

/// The markers of a JPEG up to its first scan.
fn jpeg_markers(bytes: &[u8]) -> Vec<u8> {
    let mut at = 2;
    let mut markers = Vec::new();
    loop {
        assert_eq!(bytes[at], 0xFF);
        markers.push(bytes[at + 1]);
        if bytes[at + 1] == 0xDA {
            return markers;
        }
        at += 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
    }
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

#[test]
fn the_camera_was_held_upright_and_so_is_the_picture() {
    let (published, files, _) = dressed_album().publish(&PictureCache::none());
    let picture = published.get("brands/张三.jpg").unwrap();
    assert_eq!((picture.width, picture.height), (700, 1000));
    let sizes: Vec<_> = picture.renditions.iter().map(|rendition| (rendition.width, rendition.height)).collect();
    assert_eq!(sizes, [(480, 686), (700, 1000)]);
    for rendition in &picture.renditions {
        let image = image::load_from_memory(&files[&rendition.path]).unwrap().into_rgb8();
        assert_eq!(image.dimensions(), (rendition.width, rendition.height));
        // Orientation 6: the original's left bottom corner (blue-green dark) is the left top now.
        let (top, bottom) = (image.get_pixel(5, 5).0, image.get_pixel(5, rendition.height - 5).0);
        assert!(top[1] > 200 && top[0] < 60, "{top:?}");
        assert!(bottom[1] > 200 && bottom[0] > 200, "{bottom:?}");
    }
}

#[test]
fn colours_of_another_profile_look_the_same() {
    let green = RgbImage::from_pixel(64, 64, Rgb([100, 200, 100]));
    let profile = ColorProfile::new_display_p3().encode().unwrap();
    let album = Album::new()
        .with("p3.jpg", &jpeg(&green, |encoder| encoder.add_icc_profile(&profile).unwrap()))
        .with("plain.jpg", &jpeg(&green, |_| {}));
    let (published, files, _) = album.publish(&PictureCache::none());
    let colour = |path: &str| {
        let bytes = &files[&published.get(path).unwrap().largest().path];
        image::load_from_memory(bytes).unwrap().into_rgb8().get_pixel(30, 30).0
    };
    // Display P3 (100, 200, 100) is sRGB (45, 203, 86): computed from the matrices of both standards.
    let near = |found: [u8; 3], wanted: [u8; 3]| found.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) <= 4);
    assert!(near(colour("plain.jpg"), [100, 200, 100]), "{:?}", colour("plain.jpg"));
    assert!(near(colour("p3.jpg"), [45, 203, 86]), "{:?}", colour("p3.jpg"));
}

#[test]
fn screenshots_stay_sharp_and_photographs_small() {
    let drawn = RgbImage::from_fn(1800, 900, |x, y| if (x / 40 + y / 30) % 3 == 0 { Rgb([20, 80, 160]) } else { Rgb([250, 250, 250]) });
    let encoded = |image: &RgbImage, format| {
        let mut bytes = Cursor::new(Vec::new());
        image.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    let album = Album::new()
        .with("screen.png", &encoded(&drawn, ImageFormat::Png))
        .with("photo.png", &encoded(&photo(600, 400), ImageFormat::Png))
        .with("photo.webp", &encoded(&photo(600, 400), ImageFormat::WebP));
    let (published, files, findings) = album.publish(&PictureCache::none());
    assert_eq!(findings, "");
    let ending = |path: &str| published.get(path).unwrap().largest().path.rsplit('.').next().unwrap().to_owned();
    assert_eq!((ending("screen.png"), ending("photo.png"), ending("photo.webp")), ("png".into(), "jpg".into(), "jpg".into()));
    let widths: Vec<u32> = published.get("screen.png").unwrap().renditions.iter().map(|rendition| rendition.width).collect();
    assert_eq!(widths.last(), Some(&1600), "{widths:?}");
    assert!(files.values().all(|bytes| bytes.len() < 400_000));
}

#[test]
fn transparency_is_kept() {
    let (published, files, _) = dressed_album().publish(&PictureCache::none());
    let picture = published.get("a.png").unwrap();
    let decoder = image::codecs::png::PngDecoder::new(Cursor::new(&files[&picture.largest().path])).unwrap();
    assert_eq!(decoder.dimensions(), (700, 500));
    assert_eq!(decoder.color_type(), image::ColorType::Rgba8);
}

#[test]
fn only_used_pictures_are_published() {
    let album = dressed_album();
    let used = BTreeSet::from(["b.svg".to_owned(), "missing.jpg".to_owned()]);
    let (published, files, findings) = publish(&album.pictures, &used, &PictureCache::none());
    assert_eq!((published.0.len(), files.len(), findings.is_empty()), (1, 1, true));
}

#[test]
fn the_cache_changes_no_byte_and_a_damaged_one_is_noticed() {
    let album = dressed_album();
    let plain = album.publish(&PictureCache::none());
    let folder = album.folder.path().join("cache");
    let cache = || PictureCache::in_folder(folder.clone());
    assert_eq!(album.publish(&cache()), plain, "first build fills it");
    let kept = cached_files(&folder);
    assert_eq!(kept.len(), 2, "the two raster pictures");
    assert_eq!(album.publish(&cache()), plain, "second build reads it");
    for (file, damage) in kept.iter().zip([Damage::Flip, Damage::Cut]) {
        damage.apply(file);
    }
    assert_eq!(album.publish(&cache()), plain, "damage is noticed");
    let memory = cache().and_memory();
    assert_eq!(album.publish(&memory), plain);
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(album.publish(&memory), plain, "memory needs no folder");
}

fn cached_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

enum Damage {
    Flip,
    Cut,
}

impl Damage {
    fn apply(&self, file: &Path) {
        let mut bytes = fs::read(file).unwrap();
        let middle = bytes.len() / 2;
        match self {
            Damage::Flip => bytes[middle] ^= 1,
            Damage::Cut => bytes.truncate(middle),
        }
        fs::write(file, bytes).unwrap();
    }
}

#[test]
fn the_cache_is_really_used() {
    let album = dressed_album();
    let folder = album.folder.path().join("cache");
    let cache = PictureCache::in_folder(folder.clone());
    album.publish(&cache);
    let before: Vec<_> = cached_files(&folder).iter().map(|file| fs::metadata(file).unwrap().modified().unwrap()).collect();
    album.publish(&cache);
    let after: Vec<_> = cached_files(&folder).iter().map(|file| fs::metadata(file).unwrap().modified().unwrap()).collect();
    assert_eq!(before, after, "a hit writes nothing");
}

#[test]
fn what_was_examined_for_a_site_is_not_made_again() {
    let album = dressed_album();
    let folder = album.folder.path().join("cache");
    let cache = PictureCache::in_folder(folder.clone());
    assert_eq!(album.examine_for(true, &cache), album.examine(&PictureCache::none()));
    let times =
        || cached_files(&folder).into_iter().map(|file| (fs::metadata(&file).unwrap().modified().unwrap(), file)).collect::<Vec<_>>();
    let before = times();
    let made = before.iter().filter(|(_, file)| file.extension().is_some_and(|ending| ending == "picture"));
    assert_eq!(made.count(), 2, "the two raster pictures");
    assert_eq!(album.publish(&cache), album.publish(&PictureCache::none()));
    assert_eq!(times(), before, "nothing was made anew");
}

#[test]
fn a_memory_sees_that_a_file_changed() {
    let album = Album::new().with("a.jpg", &jpeg(&photo(64, 64), |_| {}));
    let memory = PictureCache::none().and_memory();
    let first = album.publish(&memory);
    fs::write(album.folder.path().join("a.jpg"), jpeg(&photo(65, 64), |_| {})).unwrap();
    assert_ne!(album.publish(&memory).1, first.1);
}

#[test]
fn a_jpeg_with_a_scan_per_component_is_refused_not_mistaken() {
    let album = Album::new().with("a.jpg", &jpeg(&photo(64, 64), |encoder| encoder.set_optimized_huffman_tables(true)));
    let (published, _, findings) = album.publish(&PictureCache::none());
    assert!(published.0.is_empty());
    assert_eq!(
        findings,
        "错误[image/unsupported]：图片「a.jpg」是各颜色通道分开存放的 JPG，网站和画册不能使用\n --> a.jpg\n  = 提示：请用看图软件打开后另存为普通的 JPG（RGB）或 PNG\n"
    );
}

#[test]
fn failures_name_the_picture() {
    let album =
        Album::new().with("图/坏.jpg", &jpeg(&photo(300, 200), |_| {})).with("b.svg", SVG.as_bytes()).with("gone.png", &dressed_png());
    let broken = &album.folder.path().join("图/坏.jpg");
    let bytes = fs::read(broken).unwrap();
    fs::write(broken, &bytes[..bytes.len() / 2]).unwrap();
    fs::remove_file(album.folder.path().join("gone.png")).unwrap();
    fs::write(album.folder.path().join("b.svg"), SVG.replace("<path", "<image href='x.jpg'/><animate/><path")).unwrap();
    let (published, files, findings) = album.publish(&PictureCache::none());
    assert_eq!((published.0.len(), files.len()), (1, 1));
    let failed = "错误[image/unreadable]：图片「gone.png」不存在\n --> gone.png\n\
        错误[image/unreadable]：图片「图/坏.jpg」不完整，后面的部分缺失，多半是传输或复制中断了\n --> 图/坏.jpg\n  = 提示：请从相机、手机或原来的邮件里重新复制完整的文件\n";
    assert_eq!(findings, failed);
    // What looks before anything is made says the same, and what is worth knowing.
    let simplified = "警告[image/svg-simplified]：矢量图「b.svg」中的「animate」「image → x.jpg」不能发布，已去掉，画面可能有变化\n --> b.svg\n  = 提示：请在绘图软件中转为普通路径后重新导出，或改用 PNG\n";
    assert_eq!(album.examine(&PictureCache::none()), format!("{simplified}{failed}"));
}

#[test]
fn what_is_worth_knowing_is_told_with_a_cache_and_without() {
    let mut cmyk = Vec::new();
    Encoder::new(&mut cmyk, 90).encode(&[40; 4 * 256], 16, 16, ColorType::Cmyk).unwrap();
    let album = Album::new().with("cmyk.jpg", &cmyk).with("moves.png", &animated_png());
    let told = album.examine(&PictureCache::none());
    assert!(told.contains("警告[image/cmyk]：图片「cmyk.jpg」是印刷用的 CMYK 颜色"), "{told}");
    assert!(
        told.contains("警告[image/animated]：图片「moves.png」里有不止一幅画面（动图，或多幅合在一个文件里），网站和画册只用第一幅"),
        "{told}"
    );
    let folder = album.folder.path().join("cache");
    assert_eq!(album.examine(&PictureCache::in_folder(folder.clone())), told, "first look");
    assert_eq!(cached_files(&folder).len(), 2);
    assert_eq!(album.examine(&PictureCache::in_folder(folder.clone())), told, "second look");
    for file in cached_files(&folder) {
        Damage::Cut.apply(&file);
    }
    assert_eq!(album.examine(&PictureCache::in_folder(folder).and_memory()), told, "damage is noticed");
}

/// Two frames, of which the first is the picture.
fn animated_png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 4, 4);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_animated(2, 0).unwrap();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&[7; 16]).unwrap();
    writer.write_image_data(&[9; 16]).unwrap();
    writer.finish().unwrap();
    bytes
}

/// A publication of one case that shows these pictures.
fn publication(pictures: &[(&str, &[u8])]) -> TestFolder {
    let folder = TestFolder::new();
    folder.write("content/publication.yaml", "title: 清廉云汀\nshort_title: 清廉云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: a\n");
    folder.write("content/units.yaml", "- id: guanhe\n  name: 灌河分局\n  short_name: 灌河\n");
    let shown: String = pictures.iter().map(|(name, _)| format!("![图]({name})\n\n")).collect();
    folder.write("content/cases/a/index.md", format!("---\ntitle: 一案\nunit: guanhe\n---\n\n正文。\n\n{shown}"));
    for (name, bytes) in pictures {
        folder.write(&format!("content/cases/a/{name}"), bytes);
    }
    folder
}

#[test]
fn check_tells_a_broken_picture_where_it_is_used_and_a_draft_leaves_it_out() {
    let whole = jpeg(&photo(300, 200), |_| {});
    let folder = publication(&[("好.jpg", &whole), ("半.jpg", &whole[..whole.len() / 2])]);
    let (catalog, findings) = check(&Inspection::new(folder.path().join("content"), Edition::Draft));
    let told: String =
        findings.iter().filter(|finding| finding.rule.id.starts_with("image/unreadable")).map(|finding| finding.render()).collect();
    assert!(told.contains("图片「cases/a/半.jpg」不完整，后面的部分缺失"), "{told}");
    assert!(told.contains("content/cases/a/index.md:10:"), "{told}");
    let pictures: Vec<String> = catalog.unwrap().pictures.into_keys().collect();
    assert_eq!(pictures, ["cases/a/好.jpg"]);
}

#[test]
fn a_photograph_inside_a_drawing_is_shown_without_what_it_tells() {
    let photograph = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, dressed_jpeg());
    let drawing = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 70 100'>\
        <image id='CANARY-7f3a' width='70' height='100' xlink:href='data:image/jpeg;base64,{photograph}'/></svg>"
    );
    let clean = qinglian::picture::vector::clean(drawing.as_bytes()).unwrap();
    assert!(clean.dropped.is_empty(), "{:?}", clean.dropped);
    assert!(!clean.text.contains("CANARY"));
    let (_, data) = clean.text.split_once("base64,").unwrap();
    let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data.split('"').next().unwrap()).unwrap();
    for word in [CANARY, b"Exif", b"http://ns.adobe.com", b"Photoshop", b"ICC_PROFILE"] {
        assert!(!contains(&bytes, word), "{}", String::from_utf8_lossy(word));
    }
    assert_eq!(image::load_from_memory(&bytes).unwrap().into_rgb8().dimensions(), (700, 1000), "upright");
}

/// Changes bytes here and there, by a seed.
fn mutated(bytes: &[u8], seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut random = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below.max(1) as u64) as usize
    };
    let mut out = bytes.to_vec();
    for _ in 0..=random(6) {
        let at = random(out.len());
        match random(5) {
            0 => out[at] = random(256) as u8,
            1 => out[at] ^= 1 << random(8),
            2 => out.truncate(at.max(1)),
            3 => {
                let piece = out[at..(at + random(40)).min(out.len())].to_vec();
                let to = random(out.len());
                out.splice(to..to, piece);
            }
            _ => {
                let end = (at + random(20)).min(out.len());
                out.drain(at..end);
            }
        }
        if out.is_empty() {
            out.push(0);
        }
    }
    out
}

#[test]
fn no_mutated_picture_makes_anything_panic() {
    let rounds: u64 = std::env::var("ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(40);
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>:root{--a:red}.b > g, #c{fill:var(--a)}</style>\
        <defs><filter id='f'><feGaussianBlur stdDeviation='.1' result='x'/></filter><g id='c'><text class='b'>清</text></g></defs>\
        <use href='#c' transform='scale(2) rotate(3)'/><rect fill='light-dark(#000, #fff)' filter='url(#f)' stroke-dasharray='1 2'/></svg>";
    let small = jpeg(&photo(40, 30), |encoder| encoder.set_progressive(true));
    let seeds =
        [("a.jpg", jpeg(&photo(40, 30), |_| {})), ("b.jpg", small), ("c.png", animated_png()), ("d.svg", drawing.as_bytes().to_vec())];
    let folder = TestFolder::new();
    let mut sound = 0;
    for round in 0..rounds {
        for (name, bytes) in &seeds {
            let file = SourceFile::on_disk(folder.write(name, mutated(bytes, round + 1)));
            let Ok(probe) = probe(&file, name) else { continue };
            let picture = Picture { file, format: probe.format, width: probe.width, height: probe.height, record: None };
            sound += usize::from(examine(name, &picture, false, &PictureCache::none()).is_ok());
        }
    }
    assert!(sound > 0, "some survive, or nothing was tried");
}
