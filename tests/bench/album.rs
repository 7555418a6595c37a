//! What an album of 30, 100 and 500 pages costs, with and without pictures, beside WeasyPrint and headless Chromium on an HTML of the same
//! words and pictures: `cargo bench --bench album`; `-- 30 100` measures these sizes instead.
//!
//! `weasyprint` (from PyPI) and `chromium` are taken from the path; what is not there has no row.
#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod measure;
mod prose;

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use image::{ImageFormat, Rgb, RgbImage};
use measure::Cost;
use prose::{Prose, Random, Vocabulary};
use rayon::prelude::*;

const SIZES: &[usize] = &[30, 100, 500];
/// Pages that are no case: cover, imprint, preface, contents, the flower's own, dividers, index, back cover.
const FRAME: usize = 20;
/// Pages of a case.
const CASE: usize = 2;
/// Bytes of UTF-8 of a case: two pages with pictures, and nearly so without.
const BYTES: usize = 4_800;
/// Pictures of a case.
const PICTURES: usize = 2;
/// Any other number gives another album of the same shape.
const SEED: u64 = 20_261_123;
/// What we promise for 100 pages with pictures: peak memory in bytes.
const PROMISED: (usize, u64) = (100, 600_000_000);

fn main() -> ExitCode {
    if let Some(code) = measure::answer() {
        return code;
    }
    let named: Vec<usize> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").map(|size| size.parse().expect("a number of pages")).collect();
    let vocabulary = Vocabulary::new();
    println!(
        "{:<10} {:>8} {:>9} {:>6} {:>8} {:>8} {:>9} {:>8} {:>8}",
        "program", "pictures", "asked for", "pages", "CPU s", "wall s", "pages/s", "peak MB", "MB"
    );
    for &pages in if named.is_empty() { SIZES } else { &named } {
        for with_pictures in [true, false] {
            compare(&Book { cases: pages.saturating_sub(FRAME).div_ceil(CASE).max(1), with_pictures, vocabulary: &vocabulary }, pages);
        }
    }
    ExitCode::SUCCESS
}

/// An album to be made.
struct Book<'a> {
    cases: usize,
    with_pictures: bool,
    vocabulary: &'a Vocabulary,
}

fn compare(book: &Book<'_>, pages: usize) {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let (content, html) = (folder.path().join("content"), folder.path().join("content/book.html"));
    book.write(&content).expect("the folder can be written");
    let out = folder.path().join("out");
    let arguments: Vec<&OsStr> = vec!["album".as_ref(), "--publication".as_ref(), content.as_ref(), "--out".as_ref(), out.as_ref()];
    let cost = measure::cost(env!("CARGO_BIN_EXE_qinglian").as_ref(), &arguments);
    // Both files were made: the screen's and the printer's.
    print_row("qinglian", book, pages, &cost, &[out.join("album.pdf"), out.join("album-print.pdf")]);
    let (memory, promised) = (cost.memory, PROMISED.1);
    if book.with_pictures && pages == PROMISED.0 {
        println!(
            "{:<10} {:>61}   {}",
            "  promise",
            format!("<= {:.0}", promised as f64 / 1e6),
            if memory <= promised { "held" } else { "MISSED" }
        );
    }
    book.write_html(&content, &html).expect("the folder can be written");
    for (name, program, arguments) in rivals(&html, folder.path()) {
        if Command::new(program).arg("--version").output().is_ok() {
            let pdf = folder.path().join(format!("{name}.pdf"));
            let cost = measure::cost(program.as_ref(), &arguments.iter().map(AsRef::as_ref).collect::<Vec<&OsStr>>());
            print_row(name, book, pages, &cost, &[pdf]);
        }
    }
}

fn rivals(html: &Path, folder: &Path) -> Vec<(&'static str, &'static str, Vec<String>)> {
    let shown = |path: &Path| path.to_string_lossy().into_owned();
    let chromium = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-pdf-header-footer",
    ];
    let mut options: Vec<String> = chromium.iter().map(ToString::to_string).collect();
    options.push(format!("--user-data-dir={}", shown(&folder.join("profile"))));
    options.push(format!("--print-to-pdf={}", shown(&folder.join("chromium.pdf"))));
    options.push(format!("file://{}", shown(html)));
    vec![
        ("weasyprint", "weasyprint", vec!["-q".to_owned(), shown(html), shown(&folder.join("weasyprint.pdf"))]),
        ("chromium", "chromium", options),
    ]
}

fn print_row(name: &str, book: &Book<'_>, asked: usize, cost: &Cost, files: &[PathBuf]) {
    let bytes: u64 = files.iter().map(|file| fs::metadata(file).expect("it was made").len()).sum();
    let pages = pages_of(&files[0]);
    println!(
        "{name:<10} {:>8} {asked:>9} {pages:>6} {:>8.2} {:>8.2} {:>9.1} {:>8.0} {:>8.1}",
        if book.with_pictures { book.cases * PICTURES } else { 0 },
        cost.processor.as_secs_f64(),
        cost.wall.as_secs_f64(),
        pages as f64 / cost.wall.as_secs_f64(),
        cost.memory as f64 / 1e6,
        bytes as f64 / 1e6,
    );
}

/// How many pages a file has, as `pdfinfo` counts them.
fn pages_of(pdf: &Path) -> usize {
    let output = Command::new("pdfinfo").arg(pdf).output().expect("poppler-utils are installed");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().find_map(|line| line.strip_prefix("Pages:")).expect("it says how many pages there are");
    line.trim().parse().expect("a number of pages")
}

impl Book<'_> {
    fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder.join("brands"))?;
        fs::write(folder.join("publication.yaml"), PUBLICATION)?;
        fs::write(folder.join("units.yaml"), "- id: city\n  name: 云汀市交通运输局\n  short_name: 市局\n")?;
        fs::write(
            folder.join("brands/main.md"),
            "---\ntitle: 清莲\nunit: city\nrole: flower\nslogan: 一花领九叶，清风满云汀\n---\n\n## 品牌释义\n\n莲出淤泥而不染。\n",
        )?;
        (0..self.cases).into_par_iter().try_for_each(|number| {
            let place = folder.join(format!("cases/case-{number}"));
            fs::create_dir_all(&place)?;
            fs::write(place.join("index.md"), self.case(number))?;
            (0..self.pictures()).try_for_each(|picture| write_picture(&place.join(format!("{picture}.jpg")), number * PICTURES + picture))
        })
    }

    fn pictures(&self) -> usize {
        if self.with_pictures { PICTURES } else { 0 }
    }

    /// The sections of a case: a heading and its paragraphs.
    fn sections(&self, number: usize) -> Vec<(&'static str, Vec<String>)> {
        let mut prose = Prose::new(self.vocabulary, SEED, number);
        let headings = ["问题背景", "主要做法", "工作成效", "经验启示"];
        headings.into_iter().map(|heading| (heading, (0..3).map(|_| in_our_fonts(&prose.paragraph(BYTES / 12))).collect())).collect()
    }

    fn case(&self, number: usize) -> String {
        let mut text = format!("---\ntitle: 第{number}号案例的探索与实践\nunit: city\nimages:\n");
        for picture in 0..self.pictures() {
            let _ = writeln!(text, "  - {picture}.jpg");
        }
        text = if self.with_pictures { text } else { text.replace("images:\n", "") };
        text.push_str("---\n");
        for (heading, paragraphs) in self.sections(number) {
            let _ = write!(text, "\n## {heading}\n\n{}\n", paragraphs.join("\n\n"));
        }
        text
    }

    fn write_html(&self, folder: &Path, html: &Path) -> io::Result<()> {
        let mut text = String::from(HTML);
        for number in 0..self.cases {
            let _ = write!(text, "<article><div class=\"pictures\">");
            for picture in 0..self.pictures() {
                let _ = write!(text, "<img src=\"{}/cases/case-{number}/{picture}.jpg\" alt=\"\">", folder.display());
            }
            let _ = write!(text, "</div><h1>第{number}号案例的探索与实践</h1><div class=\"text\">");
            for (heading, paragraphs) in self.sections(number) {
                let _ = write!(text, "<h2>{heading}</h2>");
                for paragraph in paragraphs {
                    let _ = write!(text, "<p>{paragraph}</p>");
                }
            }
            text.push_str("</div></article>\n");
        }
        fs::write(html, text)
    }
}

/// The made vocabulary has characters of GB 2312 that 通用规范汉字表 does not have; what is measured should not be their messages.
fn in_our_fonts(text: &str) -> String {
    text.replace('矽', "硅").replace('磺', "硫")
}

const PUBLICATION: &str = "title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: main\nleaves: []\nsite:\n  name: 清莲云汀\n  base_url: https://jtj.yunting.example/qinglian/\n";

const HTML: &str = "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>清莲云汀</title><style>\
@page { size: 210mm 285mm; margin: 24mm 19mm } body { margin: 0; font: 10pt/1.76 'Noto Serif CJK SC' } article { break-before: page }\
h1 { font-size: 23pt } h2 { font: bold 11pt 'Noto Sans CJK SC' } p { margin: 0; text-indent: 2em; text-align: justify } img { width: 100%; margin-bottom: 4mm }\
.text { columns: 2; column-gap: 8mm }</style>\n";

/// A photograph's worth of pixels: slow waves of colour with grain, so that it is as large as a photograph when compressed.
fn write_picture(file: &Path, number: usize) -> io::Result<()> {
    let mut random = Random::new(SEED, number as u64);
    let picture = RgbImage::from_fn(2400, 1600, |x, y| {
        let wave = |period: f64, shift: f64| 96.0 + 80.0 * ((f64::from(x + y * 2) / period) + shift + number as f64).sin();
        let grain = random.below(16) as f64;
        Rgb([wave(310.0, 0.0), wave(270.0, 1.0), wave(230.0, 2.0)].map(|level| (level + grain) as u8))
    });
    picture.save_with_format(file, ImageFormat::Jpeg).map_err(io::Error::other)
}
