//! The album: read back as a printer and a reader would, with their own tools.
//!
//! Needs `qpdf` and poppler's `pdftotext`, `pdfinfo` and `pdffonts`; a test that does not find them fails and says so.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use qinglian::album::{self, Album, AlbumOptions, Pages};
use qinglian::build::{Request, build};
use qinglian::diag::Diagnostics;
use qinglian::edition::Edition;
use qinglian::load::load;
use qinglian::model::block::plain_text;
use qinglian::model::{Block, Catalog, Entry, EntryId, Kind, Slug, kind};
use qinglian::output::Files;
use qinglian::picture::PictureCache;
use qinglian::source::SourceText;
use qinglian::words::MEASURES;

use crate::folder::TestFolder;

fn sample() -> Catalog {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    load(&folder).0.expect("the sample publication loads").for_edition(Edition::Draft)
}

/// The entries that a book has; papers of the office are in none.
fn printed_entries(catalog: &Catalog) -> impl Iterator<Item = &Entry> {
    catalog.entries.iter().filter(|entry| entry.id.kind.spec().audience == kind::Audience::Everyone)
}

/// The sample's album, made once.
static SAMPLE: LazyLock<Album> = LazyLock::new(|| made(&sample(), &AlbumOptions::new(Edition::Draft)));

fn made(catalog: &Catalog, options: &AlbumOptions) -> Album {
    album::render(catalog, options).unwrap_or_else(|diagnostics| panic!("{}", printed(&diagnostics)))
}

fn printed(diagnostics: &Diagnostics) -> String {
    diagnostics.iter().map(qinglian::diag::Diagnostic::render).collect()
}

/// What a tool prints about a file.
fn tool(name: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let folder = TestFolder::new();
    let file: PathBuf = folder.write("album.pdf", pdf);
    let mut command = Command::new(name);
    for argument in arguments {
        command.arg(if *argument == "FILE" { file.as_os_str() } else { argument.as_ref() });
    }
    let output = command.output().unwrap_or_else(|error| panic!("{name} is needed (apt-get install poppler-utils qpdf): {error}"));
    assert!(output.status.success(), "{name}: {}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The words in the order in which the file has them, without the white space that lines and columns put between.
pub(crate) fn words(pdf: &[u8]) -> String {
    squeezed(&tool("pdftotext", &["-raw", "-enc", "UTF-8", "FILE", "-"], pdf))
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(*c, '\u{200b}' | '\u{2060}')).collect()
}

fn paragraphs(blocks: &[Block], found: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push(plain_text(&heading.content)),
            Block::Paragraph { content } | Block::Plain { content } => found.push(plain_text(content)),
            Block::List { items, .. } => items.iter().for_each(|item| paragraphs(&item.blocks, found)),
            Block::Quote { blocks } => paragraphs(blocks, found),
            Block::Table { head, rows, .. } => found.extend(head.iter().chain(rows.iter().flatten()).map(|cell| plain_text(cell))),
            _ => {}
        }
    }
}

#[test]
fn both_files_are_sound() {
    for pdf in [&SAMPLE.screen, &SAMPLE.print] {
        tool("qpdf", &["--check", "FILE"], pdf);
        let fonts = tool("pdffonts", &["FILE"], pdf);
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(rows.len() >= 4, "{fonts}");
        // Columns from the right: object and generation, uni, sub, emb.
        for row in rows {
            let columns: Vec<&str> = row.split_whitespace().rev().collect();
            assert_eq!(columns[2..5], ["yes", "yes", "yes"], "not embedded as a subset: {row}");
        }
    }
}

#[test]
fn screen_edition_is_tagged_and_small() {
    let info = tool("pdfinfo", &["FILE"], &SAMPLE.screen);
    assert!(info.contains("Tagged:          yes"), "{info}");
    assert!(info.contains("清莲云汀"), "{info}");
    let megabytes = SAMPLE.screen.len() as f64 / 1_048_576.0;
    assert!(megabytes < 15.0 * SAMPLE.preflight.pages as f64 / 60.0, "{megabytes} MB for {} pages", SAMPLE.preflight.pages);
}

#[test]
fn print_edition_has_the_boxes_that_a_printer_reads() {
    let info = tool("pdfinfo", &["-box", "-f", "2", "-l", "2", "FILE"], &SAMPLE.print);
    let sides = |name: &str| -> Vec<f64> {
        let line = info.lines().find(|line| line.contains(name)).unwrap_or_else(|| panic!("{name}: {info}"));
        line.split_whitespace().filter_map(|side| side.parse().ok()).skip_while(|side| name == "page" && *side < 0.0).collect()
    };
    let last_four = |name: &str| -> Vec<f64> {
        let all = sides(name);
        all[all.len() - 4..].iter().map(|side| (side * 25.4 / 72.0 * 10.0).round() / 10.0).collect()
    };
    assert_eq!(last_four("MediaBox"), [0.0, 0.0, 232.0, 307.0]);
    assert_eq!(last_four("BleedBox"), [8.0, 8.0, 224.0, 299.0]);
    assert_eq!(last_four("TrimBox"), [11.0, 11.0, 221.0, 296.0]);
}

/// The lines of a PDF as they are read.
fn lines(pdf: &[u8]) -> Vec<String> {
    tool("pdftotext", &["FILE", "-"], pdf).lines().map(|line| line.trim().to_owned()).collect()
}

#[test]
fn no_line_parts_a_number_from_what_it_counts_nor_begins_with_a_note() {
    let lines = lines(&SAMPLE.screen);
    let parted = |pair: &[String]| {
        pair[0].ends_with(|c: char| c.is_ascii_digit())
            && MEASURES.iter().any(|measure| pair[1].starts_with(measure))
            && pair[0].contains(is_han)
    };
    let parted: Vec<&[String]> = lines.windows(2).filter(|pair| parted(pair)).collect();
    assert!(parted.is_empty(), "{parted:?}");
    let notes: Vec<&String> =
        lines.iter().filter(|line| line.starts_with(|c: char| c.is_ascii_digit()) && line.chars().nth(1) == Some('，')).collect();
    assert!(lines.len() > 3000 && notes.is_empty(), "{notes:?}");
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

#[test]
fn every_paragraph_of_every_entry_is_found_in_order() {
    let catalog = sample();
    let text = words(&SAMPLE.screen);
    let mut missing = Vec::new();
    for entry in printed_entries(&catalog) {
        let mut all = Vec::new();
        paragraphs(&entry.body.blocks, &mut all);
        missing.extend(
            all.iter()
                .map(|words| squeezed(words))
                .filter(|words| !text.contains(words.as_str()))
                .map(|words| (entry.id.to_string(), words)),
        );
    }
    // A paragraph that runs over a page has a page number in its middle.
    missing.retain(|(_, words)| !halves_are_found(&text, words));
    assert!(missing.is_empty(), "{} paragraphs: {:?}", missing.len(), &missing[..missing.len().min(5)]);
}

fn halves_are_found(text: &str, words: &str) -> bool {
    words.char_indices().skip(1).any(|(at, _)| text.contains(&words[..at]) && text.contains(&words[at..]) && at > 9 && words.len() - at > 9)
}

#[test]
fn same_publication_makes_the_same_bytes() {
    let again = made(&sample(), &AlbumOptions::new(Edition::Draft));
    assert!(again.screen == SAMPLE.screen && again.print == SAMPLE.print);
}

#[test]
fn codes_on_the_pages_lead_to_the_entries() {
    let catalog = sample();
    for (kind, slug) in [(Kind::Case, "wuwang-heyi"), (Kind::Work, "shenchu"), (Kind::Brand, "guanhe")] {
        let id = EntryId { kind, slug: Slug::new(slug).unwrap() };
        let (pages, _) = album::pages_png(&catalog, &AlbumOptions::new(Edition::Draft), &Pages::Entry(id.clone()), 200.0)
            .unwrap_or_else(|diagnostics| panic!("{}", printed(&diagnostics)));
        let read: Vec<String> = pages.iter().flat_map(|page| codes(&page.png)).collect();
        let expected = format!("https://jtj.yunting.example/qinglian/{id}.html");
        assert!(read.contains(&expected), "{expected} not among {read:?}");
    }
}

fn codes(png: &[u8]) -> Vec<String> {
    let picture = image::load_from_memory(png).unwrap().into_luma8();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| picture.get_pixel(x as u32, y as u32).0[0]);
    prepared.detect_grids().into_iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

const PUBLICATION: &str = "title: 试印\nbureau: 云汀市交通运输局\nyear: 2026\nflower: main\nleaves: [one, two]\nsite:\n  name: 试印\n  base_url: https://example.gov.cn/a/\n  domain: example.gov.cn\n  site_id_code: \"9900260018\"\n  host: 云汀市交通运输局\n  contact: 云汀市交通运输局机关纪委\n  icp: 示ICP备00000000号\n  police_record: 示公网安备00000000000000号\n  party_government_mark: 党政机关网站（示例）\n  description: 试印\n  keywords: [试印]\n";
const UNITS: &str = "- id: city\n  name: 云汀市交通运输局\n- id: one\n  name: 官河区交通运输局\n- id: two\n  name: 莲塘区交通运输局\n";

fn small(body: &str, extra: &str) -> (TestFolder, Catalog) {
    let folder = TestFolder::new();
    folder.write("publication.yaml", format!("{PUBLICATION}{extra}"));
    folder.write("units.yaml", UNITS);
    folder.write(
        "brands/main.md",
        "---\ntitle: 清莲\nunit: city\nrole: flower\ndate: 2026-05-01\nslogan: 清风徐来\n---\n\n## 品牌释义\n\n莲。\n",
    );
    folder.write("brands/one.md", format!("---\ntitle: 清河\nunit: one\nrole: leaf\ndate: 2026-05-01\n---\n\n{body}\n"));
    let catalog = load(folder.path()).0.expect("it loads").for_edition(Edition::Draft);
    (folder, catalog)
}

#[test]
fn hostile_entry_is_printed_as_plain_text() {
    let body = format!(
        "#read(\"/etc/passwd\") $x$ \\\\ <label> @ref // 注释 /* 不是注释 */ #panic()\n\n{}\n\n零\u{200b}宽\u{200f}向\u{202e}右\u{202c}左\n\n{}深处",
        "a".repeat(10_000),
        "> ".repeat(300)
    );
    let (_folder, catalog) = small(&body, "");
    let album = made(&catalog, &AlbumOptions::new(Edition::Draft));
    let text = words(&album.screen);
    for expected in ["#read(", "/etc/passwd", "$x$", "@ref//注释/*不是注释*/#panic()", "深处"] {
        assert!(text.contains(expected), "{expected}");
    }
    assert!(!text.contains("root:"));
    assert_eq!(text.matches('a').count() / 10_000, 1, "the long word is cut off");
}

#[test]
fn character_without_glyph_is_reported_where_it_stands() {
    let (_folder, catalog) = small("## 品牌释义\n\n他叫𠮷田。", "");
    let text = printed(&made(&catalog, &AlbumOptions::new(Edition::Draft)).diagnostics);
    assert!(text.starts_with("错误[font/missing-glyph]：画册的字体里都没有「𠮷」（U+20BB7）这个字\n"), "{text}");
    assert!(text.contains("brands/one.md:10:3"), "{text}");
}

#[test]
fn missing_leaf_keeps_its_place_in_a_draft() {
    let (_folder, catalog) = small("## 品牌释义\n\n河。", "");
    let text = words(&made(&catalog, &AlbumOptions::new(Edition::Draft)).screen);
    assert!(text.contains("莲塘区交通运输局") && text.contains("第二叶的品牌尚未报送"), "{text}");
}

#[test]
fn no_finished_album_with_a_missing_leaf_or_an_empty_imprint() {
    let (_folder, catalog) = small("## 品牌释义\n\n河。", "album:\n  imprint:\n    kind: internal\n    printer: 某厂\n    price: 20元\n");
    let public = printed(&album::inspect(&catalog, &AlbumOptions::new(Edition::Public)));
    let leaf = "错误[album/incomplete]：画册还缺 1 叶：莲塘区交通运输局；一花2叶，缺一叶不能定稿\n --> publication.yaml\n";
    assert!(public.contains(leaf), "{public}");
    assert!(public.contains("错误[imprint/required]：内部资料的版权页还缺准印证号、编印单位、发送对象、印刷日期、印数\n"), "{public}");
    assert!(public.contains("错误[imprint/price]：内部资料的版权页写了定价「20元」\n"), "{public}");
    let draft = album::inspect(&catalog, &AlbumOptions::new(Edition::Draft));
    assert!(!draft.has_errors(), "{}", printed(&draft));
}

#[test]
fn stapled_book_has_a_multiple_of_four_pages() {
    for body in ["短。".to_owned(), format!("## 主要做法\n\n{}", "一字一句写下来。".repeat(400))] {
        let (_folder, catalog) = small(&body, "album:\n  binding: saddle\n");
        let pages = made(&catalog, &AlbumOptions::new(Edition::Draft)).preflight.pages;
        assert!(pages.is_multiple_of(4), "{pages} pages");
    }
}

#[test]
fn trims_and_designs_all_work() {
    for trim in ["210x285", "A4", "185x260", "285x210"] {
        for design in album::DESIGNS {
            let (_folder, catalog) = small("## 品牌释义\n\n河。", &format!("album:\n  trim: {trim}\n  design: {design}\n"));
            let info = tool("pdfinfo", &["FILE"], &made(&catalog, &AlbumOptions::new(Edition::Draft)).screen);
            assert!(info.contains("Page size:"), "{trim} {design}: {info}");
        }
    }
}

#[test]
fn error_in_a_template_names_its_file_and_line() {
    let (_folder, catalog) = small("河。", "");
    let mut options = AlbumOptions::new(Edition::Draft);
    options.templates = vec![SourceText::new("templates/album/back.typ", "#import \"base.typ\": *\n#let chronicle = 1 + \"二\"\n")];
    let text = printed(&album::render(&catalog, &options).expect_err("it is wrong"));
    assert!(text.starts_with("错误[template/error]：模板出错："), "{text}");
    assert!(text.contains(" --> templates/album/back.typ:2:"), "{text}");
}

#[test]
fn template_cannot_read_the_disk() {
    let (_folder, catalog) = small("河。", "");
    let mut options = AlbumOptions::new(Edition::Draft);
    options.templates = vec![SourceText::new("templates/album/album.typ", "#read(\"/etc/passwd\")")];
    let text = printed(&album::render(&catalog, &options).expect_err("there is no such file in its world"));
    assert!(text.contains("file not found"), "{text}");
}

#[test]
fn template_that_replaces_nothing_is_refused() {
    let (_folder, catalog) = small("河。", "");
    let mut options = AlbumOptions::new(Edition::Draft);
    options.templates = vec![SourceText::new("templates/album/leafs.typ", "")];
    let text = printed(&album::render(&catalog, &options).expect_err("no such template"));
    let expected = "错误[template/unknown-file]：画册没有叫「leafs.typ」的模板\n --> templates/album/leafs.typ\n  = 提示：是不是 leaf.typ？只能替换程序自带的模板\n";
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn unknown_design_is_refused() {
    let (_folder, catalog) = small("河。", "");
    let options = AlbumOptions { design: Some("rose".to_owned()), ..AlbumOptions::new(Edition::Draft) };
    let text = printed(&album::render(&catalog, &options).expect_err("no such design"));
    let expected = "错误[album/design]：没有叫「rose」的画册设计\n --> publication.yaml\n  = 提示：可以用：lotus、ink\n";
    assert!(text.starts_with(expected), "{text}");
}

#[test]
fn printer_gets_black_ink_for_text_and_originals_for_pictures() {
    let folder = TestFolder::new();
    let file = folder.write("album.pdf", &SAMPLE.print);
    let plain = folder.path().join("plain.pdf");
    let mut command = Command::new("qpdf");
    let status = command.arg("--stream-data=uncompress").arg(&file).args(["--pages", ".", "3-5", "--"]).arg(&plain).status();
    assert!(status.unwrap().success());
    let bytes = std::fs::read(plain).unwrap();
    let has = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    assert!(has(b"0 0 0 1 k"), "no text in black ink alone");
    assert!(!has(b"0 0 0 rg"), "something in black of three colours");
    assert!(SAMPLE.preflight.color_spaces.iter().any(|name| name.contains("单黑")), "{:?}", SAMPLE.preflight.color_spaces);
    assert_eq!(SAMPLE.preflight.lowest_dpi.map(|dpi| dpi >= 300.0), Some(true), "{}", SAMPLE.preflight.to_text());
}

#[test]
fn single_pages_make_a_file_of_their_own() {
    let catalog = sample();
    let (pdf, _) = album::pages_pdf(&catalog, &AlbumOptions::new(Edition::Draft), &Pages::Range(12..=14)).unwrap();
    assert!(tool("pdfinfo", &["FILE"], &pdf).contains("Pages:           3"));
    assert!(pdf.len() < SAMPLE.screen.len() / 4, "{} bytes: pictures of other pages are in it", pdf.len());
    let beyond = album::pages_pdf(&catalog, &AlbumOptions::new(Edition::Draft), &Pages::Range(900..=901)).expect_err("no such page");
    assert!(printed(&beyond).starts_with("错误[album/no-page]：画册只有 "), "{}", printed(&beyond));
}

/// A look at one entry tells of the character that no font has, and a look at other pages does not.
#[test]
fn look_at_pages_tells_what_is_wrong_on_them() {
    let folder = crate::program::sound();
    folder.write("content/cases/rare.md", "---\ntitle: 生僻字\nunit: yunting\n---\n\n此字\u{10FFFD}不在任何字体里。\n");
    let (catalog, _) = qinglian::load::load(&folder.path().join("content"));
    let catalog = catalog.unwrap().for_edition(Edition::Draft);
    let options = AlbumOptions::new(Edition::Draft);
    let rules = |pages: Pages| {
        let (_, noticed) = album::pages_png(&catalog, &options, &pages, 24.0).unwrap_or_else(|found| panic!("{}", printed(&found)));
        noticed.iter().map(|finding| finding.rule.id).collect::<Vec<_>>()
    };
    let id = EntryId { kind: Kind::Case, slug: Slug::new("rare").unwrap() };
    assert!(rules(Pages::Entry(id)).contains(&"font/missing-glyph"));
    assert!(!rules(Pages::Range(1..=1)).contains(&"font/missing-glyph"));
}

#[test]
fn parts_are_told_with_their_pages() {
    let names: Vec<&str> = SAMPLE.parts.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[..3], ["序", "目录", "一花九叶"]);
    assert!(names.contains(&"大事记") && names.contains(&"单位与品牌索引"), "{names:?}");
    assert!(SAMPLE.parts.is_sorted_by_key(|(_, page)| *page) && SAMPLE.parts.iter().all(|(_, page)| *page <= SAMPLE.preflight.pages));
}

#[test]
fn proof_copy_has_numbered_lines_ids_and_every_paragraph() {
    let catalog = sample();
    let pdf = album::proof(&catalog, &AlbumOptions::new(Edition::Draft)).unwrap_or_else(|found| panic!("{}", printed(&found)));
    let text = words(&pdf);
    for entry in printed_entries(&catalog) {
        assert!(text.contains(&entry.id.to_string()), "{}", entry.id);
    }
    let mut all = Vec::new();
    paragraphs(&catalog.entries[0].body.blocks, &mut all);
    let found = all.iter().filter(|words| text.contains(&squeezed(words).chars().take(12).collect::<String>())).count();
    assert!(found * 10 >= all.len() * 9, "{found} of {}", all.len());
    let page = tool("pdftotext", &["-f", "8", "-l", "8", "-layout", "FILE", "-"], &pdf);
    assert!(page.lines().any(|line| line.trim_start().starts_with("1 ")), "no line with the number 1:\n{page}");
}

/// A publication whose cases have from none to eight pictures of every shape, and short and long texts in turn.
fn shapes() -> (TestFolder, Catalog) {
    let (folder, _) = small("## 品牌释义\n\n河。", "");
    for count in 0..=8 {
        let mut front = format!("---\ntitle: 第{count}号案例\nunit: one\n");
        if count > 0 {
            front.push_str("images:\n");
        }
        for picture in 0..count {
            let (width, height) = [(300, 200), (200, 300), (400, 160), (160, 160), (150, 330)][(picture + count) % 5];
            let pixels = image::RgbImage::from_pixel(width, height, image::Rgb([30 * picture as u8, 90, 120]));
            let file = folder.write(&format!("cases/shape-{count}/p{picture}.png"), []);
            pixels.save(file).unwrap();
            front.push_str(&format!("  - p{picture}.png\n"));
        }
        let long = "上门办、网上办、一次办，群众少跑一趟路，干部多走一步路。".repeat(if count % 2 == 0 { 10 } else { 100 });
        folder.write(&format!("cases/shape-{count}/index.md"), format!("{front}---\n\n## 主要做法\n\n{long}\n"));
    }
    let catalog = load(folder.path()).0.expect("it loads").for_edition(Edition::Draft);
    (folder, catalog)
}

/// How far down the page there is something, of its height.
fn filled(png: &[u8]) -> f64 {
    let page = image::load_from_memory(png).unwrap().into_luma8();
    let (width, height) = page.dimensions();
    // Without the foot, which every page has.
    let rows = (0..height * 9 / 10).rev();
    let last = rows.into_iter().find(|y| (width / 12..width * 11 / 12).any(|x| page.get_pixel(x, *y).0[0] < 225));
    f64::from(last.unwrap_or_default()) / f64::from(height)
}

#[test]
fn any_number_of_pictures_of_any_shape_fills_its_pages() {
    let (_folder, catalog) = shapes();
    for design in album::DESIGNS {
        let options = AlbumOptions { design: Some(design.to_owned()), ..AlbumOptions::new(Edition::Draft) };
        for count in [0, 1, 2, 3, 5, 8] {
            let id = EntryId { kind: Kind::Case, slug: Slug::new(&format!("shape-{count}")).unwrap() };
            let (pages, _) =
                album::pages_png(&catalog, &options, &Pages::Entry(id), 24.0).unwrap_or_else(|found| panic!("{}", printed(&found)));
            let depths: Vec<f64> = pages.iter().map(|page| filled(&page.png)).collect();
            assert!(depths.iter().all(|depth| *depth > 0.35), "{design}, {count} pictures: {depths:?}");
            assert!(pages.len() <= 4, "{design}, {count} pictures: {} pages", pages.len());
        }
    }
}

fn files_of(edition: Edition, extra: &str) -> Files {
    let (folder, _) = small("## 品牌释义\n\n河。", extra);
    folder.write("brands/two.md", "---\ntitle: 清路\nunit: two\nrole: leaf\ndate: 2026-05-01\n---\n\n## 品牌释义\n\n路。\n");
    let request =
        Request { publication: folder.path().to_owned().into(), edition, site: true, album: true, today: None, reload_script: None };
    let built = build(&request, &PictureCache::none(), &|_| {});
    assert!(built.album.is_some(), "{}", printed(&built.diagnostics));
    built.site.unwrap_or_else(|| panic!("{}", printed(&built.diagnostics)))
}

#[test]
fn site_shows_the_album_two_by_two_and_gives_it_away() {
    let files = files_of(Edition::Public, "album:\n  imprint:\n    kind: isbn\n    isbn: 978-7-00-000000-0\n");
    let page = String::from_utf8(files["album.html"].clone()).unwrap();
    assert!(page.contains("href=\"album/album.pdf\" download="), "{page}");
    let pages = files.keys().filter(|path| path.starts_with("album/page-")).count();
    assert!(pages >= 16, "{pages} pages");
    for path in files.keys().filter(|path| path.starts_with("album/page-")) {
        assert!(page.contains(&format!("src=\"{path}\"")), "{path} is not shown");
    }
    assert!(files["album/album.pdf"].starts_with(b"%PDF-"));
    assert!(String::from_utf8_lossy(&files["index.html"]).contains("href=\"album.html\""));
}

#[test]
fn album_under_a_permit_is_not_on_the_public_site() {
    let permit = "album:\n  imprint:\n    kind: internal\n    permit_number: 示内资准字第001号\n    compiler: 编辑部\n    recipients: 全系统\n    printer: 某厂\n    print_date: 2026年12月\n    copies: 800\n";
    for (edition, expected) in [(Edition::Public, false), (Edition::Internal, true), (Edition::Draft, true)] {
        let files = files_of(edition, permit);
        let shown = files.keys().any(|path| path.starts_with("album"));
        assert_eq!(shown, expected, "{edition:?}");
        let linked = files.values().any(|bytes| String::from_utf8_lossy(bytes).contains("album.html"));
        assert_eq!(linked, expected, "{edition:?}");
    }
}

#[test]
fn office_changes_colours_and_fonts_by_name() {
    let (_folder, catalog) = small("## 品牌释义\n\n河。", "album:\n  colors:\n    main: \"#123456\"\n  fonts:\n    title: 没有这个字体\n");
    let album = made(&catalog, &AlbumOptions::new(Edition::Draft));
    let text = printed(&album.diagnostics);
    assert!(
        text.contains("警告[font/unknown-family]：没有找到字体「没有这个字体」，画册改用程序自带的字体\n --> publication.yaml\n"),
        "{text}"
    );
    let (_folder, plain) = small("## 品牌释义\n\n河。", "");
    assert!(album.screen != made(&plain, &AlbumOptions::new(Edition::Draft)).screen, "the colour changes nothing");
}

#[test]
fn bundled_fonts_have_their_licence_beside_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/album/fonts");
    let licence = std::fs::read_to_string(folder.join("OFL.txt")).unwrap();
    assert!(licence.contains("SIL OPEN FONT LICENSE Version 1.1"));
    let mut bytes = 0;
    for file in std::fs::read_dir(&folder).unwrap().flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        assert!(name == "OFL.txt" || licence.contains(&name), "{name} is not named in OFL.txt");
        bytes += file.metadata().unwrap().len();
    }
    assert!(bytes <= 16 << 20, "{bytes} bytes");
}

/// A publication with one more case, whose body and pictures are given.
fn with_case(body: &str, pictures: &[(u32, u32)]) -> (TestFolder, Catalog) {
    let (folder, _) = small("## 品牌释义\n\n河。", "");
    let names: Vec<String> = (0..pictures.len()).map(|index| format!("p{index}.png")).collect();
    for (name, (width, height)) in names.iter().zip(pictures) {
        let file = folder.write(&format!("cases/crowd/{name}"), []);
        image::RgbImage::from_pixel(*width, *height, image::Rgb([30, 90, 120])).save(file).unwrap();
    }
    let images = names.join(", ");
    folder.write("cases/crowd/index.md", format!("---\ntitle: 众多\nunit: one\nimages: [{images}]\n---\n\n{body}\n"));
    folder.write("cases/plain.md", "---\ntitle: 旁边的案例\nunit: one\n---\n\n## 主要做法\n\n旁边的正文还在。\n");
    let catalog = load(folder.path()).0.expect("it loads").for_edition(Edition::Draft);
    (folder, catalog)
}

#[test]
fn cache_changes_no_byte_of_an_album_and_is_really_used() {
    let (folder, catalog) = with_case("## 主要做法\n\n短。", &[(2400, 1600), (300, 200)]);
    let kept = folder.path().join("cache");
    let files = |cache| {
        let album = made(&catalog, &AlbumOptions { cache, ..AlbumOptions::new(Edition::Draft) });
        (album.screen, album.print)
    };
    let plain = files(PictureCache::none());
    assert!(files(PictureCache::in_folder(kept.clone())) == plain, "the first build fills it");
    let times = || {
        let found = std::fs::read_dir(&kept).unwrap().flatten().map(|file| (file.path(), file.metadata().unwrap().modified().unwrap()));
        found.collect::<std::collections::BTreeMap<_, _>>()
    };
    let before = times();
    assert_eq!(before.len(), 4, "each for the screen and for the printer: {before:?}");
    assert!(files(PictureCache::in_folder(kept.clone())) == plain, "the second build reads it");
    assert_eq!(times(), before, "nothing was made anew");
}

#[test]
fn hundred_pictures_of_any_shape_are_laid_out_and_none_is_missing() {
    let shapes = [(300, 200), (200, 300), (400, 160), (160, 160), (150, 330), (600, 60), (60, 600)];
    let pictures: Vec<(u32, u32)> = (0..100).map(|index| shapes[index * index % 7]).collect();
    let (_folder, catalog) = with_case("## 主要做法\n\n短。", &pictures);
    let album = made(&catalog, &AlbumOptions::new(Edition::Draft));
    assert!(album.preflight.pictures >= 100, "{} pictures", album.preflight.pictures);
}

#[test]
fn entry_beyond_a_limit_is_left_out_of_a_draft_and_refuses_a_finished_album() {
    let table = format!("|{}\n|{}\n{}", "甲|".repeat(40), "-|".repeat(40), format!("|{}\n", "一|".repeat(40)).repeat(20));
    let levels: String = (0..16).map(|level| format!("{}- 第{level}层的话\n", "  ".repeat(level))).collect();
    let bodies = [
        ("字".repeat(100_001), "album/too-long", "「众多」有 100001 个字，画册最多排 100000 个字"),
        ("[网](https://a.cn)，".repeat(10_001), "album/too-long", "「众多」有 10001 处链接、强调和换行，画册最多排 10000 处"),
        (table, "album/too-long", "「众多」有 40 列的表格，画册最多排 30 列"),
        (levels, "album/too-deep", "「众多」有 16 层列表套在一起，画册最多排 8 层"),
    ];
    for (body, rule, message) in bodies {
        let (_folder, catalog) = with_case(&body, &[]);
        let album = made(&catalog, &AlbumOptions::new(Edition::Draft));
        let text = printed(&album.diagnostics);
        assert!(text.contains(&format!("警告[{rule}]：{message}\n")) && text.contains("cases/crowd/index.md"), "{text}");
        let shown = words(&album.screen);
        assert!(shown.contains("没有排入画册") && shown.contains("旁边的正文还在"), "{rule}: {shown}");
        let refused = printed(&album::render(&catalog, &AlbumOptions::new(Edition::Internal)).expect_err("it is no finished book"));
        assert!(refused.contains(&format!("错误[{rule}]：{message}\n")), "{refused}");
    }
}

#[test]
fn nesting_within_the_limit_is_laid_out_in_every_mixture() {
    // As deep as the limit allows, with a quotation in every list, and a table, a note and every mark in the last.
    let mut body = String::new();
    let mut indent = String::new();
    for level in 0..8 {
        body.push_str(&format!("{indent}- 第{level}层\n{indent}  > 引\n"));
        indent.push_str("  > ");
        body.push_str(&format!("{indent}\n"));
    }
    let marks = "*一~~二**三[四~~五*六~~七~~六*五~~四](https://a.cn)三**二~~一*";
    body.push_str(&format!("{indent}{marks}[^1]\n{indent}\n{indent}| 甲 |\n{indent}|---|\n{indent}| {marks} |\n\n[^1]: 注{marks}\n"));
    for design in album::DESIGNS {
        let (_folder, catalog) = with_case(&body, &[]);
        let options = AlbumOptions { design: Some(design.to_owned()), ..AlbumOptions::new(Edition::Draft) };
        let found = printed(&album::inspect(&catalog, &options));
        assert!(!found.contains("album/refused") && !found.contains("too-deep"), "{design}: {found}");
        album::proof(&catalog, &options).unwrap_or_else(|found| panic!("{}", printed(&found)));
    }
}

#[test]
fn what_typst_refuses_costs_the_picture_or_the_entry_and_not_the_album() {
    let (folder, _) = with_case("## 主要做法\n\n![徽](bad.svg)\n\n正文还在。", &[]);
    let linked = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"><image href=\"https://a.cn/x.png\" width=\"9\" height=\"9\"/></svg>";
    folder.write("cases/crowd/bad.svg", linked);
    let catalog = load(folder.path()).0.expect("it loads").for_edition(Edition::Draft);
    let drawn = album::render(&catalog, &AlbumOptions::new(Edition::Draft)).unwrap_or_else(|found| panic!("{}", printed(&found)));
    assert!(words(&drawn.screen).contains("正文还在"));

    // A template that stumbles over one entry, as Typst itself may: the entry is found, and the others are printed.
    let (_folder, catalog) = with_case("## 主要做法\n\n绊倒的词", &[]);
    let mut options = AlbumOptions::new(Edition::Draft);
    let own = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/album/text.typ")).unwrap();
    let stumbling = own.replace(
        "{ words-of(piece.text) }\n    else if kind == \"emphasis\"",
        "{ if piece.text == \"绊倒的词\" { panic(\"maximum\") }; words-of(piece.text) }\n    else if kind == \"emphasis\"",
    );
    assert_ne!(own, stumbling);
    options.templates = vec![SourceText::new("templates/album/text.typ", stumbling)];
    let album = made(&catalog, &options);
    let text = printed(&album.diagnostics);
    assert!(text.contains("警告[album/refused]：「众多」排版程序排不了\n") && text.contains("cases/crowd/index.md\n"), "{text}");
    assert!(words(&album.screen).contains("旁边的正文还在"));
    let finished = AlbumOptions { edition: Edition::Internal, ..options };
    let refused = printed(&album::render(&catalog, &finished).expect_err("an entry is missing"));
    assert!(refused.contains("错误[album/refused]：「众多」排版程序排不了\n"), "{refused}");
}
