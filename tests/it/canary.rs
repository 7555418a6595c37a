//! Nothing internal reaches a public file: unique words in every internal place of a publication, and a search for them in every byte of
//! every output.
//!
//! A new kind of output is covered as soon as a build writes it. What packs its bytes in a way of its own gets an arm in [`Layer::of`].

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use image::{ImageFormat, Rgb, RgbImage};

use qinglian::search::format::{decode_base64, unscript};

use crate::folder::TestFolder;
use crate::program::{run, sound};
use crate::word::file::{File, r, styled};

/// Words that no text has by chance, and no folding changes.
pub(crate) const MARK: &str = "kanarienvogel";

/// Gives out marks: one for each place that is internal.
pub(crate) struct Marks(pub(crate) Vec<String>);

impl Marks {
    fn plant(&mut self, place: &str) -> String {
        let mark = format!("{MARK}{}{}", place, self.0.len());
        self.0.push(mark.clone());
        mark
    }
}

/// Something that bytes are in: a file, a member of an archive, a stream of a document.
pub(crate) struct Layer {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
}

impl Layer {
    /// What is in a layer that bytes alone do not show, one layer deep.
    fn of(&self) -> Vec<Layer> {
        match self.name.rsplit('.').next().unwrap_or_default() {
            "zip" => self.archive(),
            "xlsx" | "docx" if self.bytes.starts_with(b"PK") => self.archive(),
            "js" => self.shard(),
            "pdf" => self.document(),
            "html" | "xml" | "svg" => self.entities(),
            _ => Vec::new(),
        }
    }

    fn inner(&self, name: &str, bytes: Vec<u8>) -> Layer {
        Layer { name: format!("{} › {name}", self.name), bytes }
    }

    /// The names and the contents of an archive.
    fn archive(&self) -> Vec<Layer> {
        let mut archive = zip::ZipArchive::new(Cursor::new(&self.bytes)).unwrap();
        let mut layers = Vec::new();
        for index in 0..archive.len() {
            let mut member = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            member.read_to_end(&mut bytes).unwrap();
            let name = member.name().unwrap().into_owned();
            layers.push(self.inner("name.txt", name.clone().into_bytes()));
            layers.push(self.inner(&name, bytes));
        }
        assert!(!layers.is_empty(), "{} holds nothing", self.name);
        layers
    }

    /// The blocks of a shard of the index, as they stand and out of Base64; the zip of a kit.
    fn shard(&self) -> Vec<Layer> {
        let text = String::from_utf8_lossy(&self.bytes);
        if let Some(rest) = text.strip_prefix("qinglianKit(") {
            let base64 = rest.rsplit('"').nth(1).unwrap();
            return vec![self.inner("kit.zip", BASE64_STANDARD.decode(base64).unwrap())];
        }
        if !text.starts_with("qinglian.shard(") {
            return Vec::new();
        }
        let (_, blocks) = unscript(&self.bytes).unwrap();
        let decoded =
            |block: &String| [block.as_str(), block.get(8..).unwrap_or_default()].into_iter().find_map(|base64| decode_base64(base64).ok());
        let bytes: Vec<Vec<u8>> = blocks.iter().filter_map(decoded).collect();
        blocks.into_iter().map(String::into_bytes).chain(bytes).map(|bytes| self.inner("shard", bytes)).collect()
    }

    /// The streams of a PDF, inflated, and its words and metadata as a reader shows them.
    fn document(&self) -> Vec<Layer> {
        let mut layers = Vec::new();
        let mut at = 0;
        while let Some(start) = find(&self.bytes[at..], b"stream").map(|found| at + found + 6) {
            let start = start + self.bytes[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            let end = find(&self.bytes[start..], b"endstream").map_or(self.bytes.len(), |found| start + found);
            let mut plain = Vec::new();
            let _ = flate2::read::ZlibDecoder::new(&self.bytes[start..end]).read_to_end(&mut plain);
            layers.push(self.inner("stream", plain));
            at = end + 9.min(self.bytes.len() - end);
        }
        let folder = TestFolder::new();
        let file = folder.write("a.pdf", &self.bytes);
        for (tool, arguments) in [("pdftotext", ["-raw", "a.pdf", "-"].as_slice()), ("pdfinfo", &["a.pdf"])] {
            let said = Command::new(tool).args(arguments).current_dir(file.parent().unwrap()).output();
            let said = said.unwrap_or_else(|error| panic!("{tool} is missing: {error}"));
            assert!(said.status.success(), "{tool} cannot read {}", self.name);
            layers.push(self.inner(tool, said.stdout));
        }
        layers
    }

    /// A text with its character references undone.
    fn entities(&self) -> Vec<Layer> {
        let text = String::from_utf8_lossy(&self.bytes);
        if !text.contains("&#") {
            return Vec::new();
        }
        let mut plain = String::new();
        let mut rest = text.as_ref();
        while let Some((before, after)) = rest.split_once("&#") {
            plain.push_str(before);
            let (digits, tail) = after.split_once(';').unwrap_or((after, ""));
            let code = digits.strip_prefix('x').map_or_else(|| digits.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
            plain.extend(code.and_then(char::from_u32));
            rest = tail;
        }
        vec![self.inner("text", (plain + rest).into_bytes())]
    }

    /// The marks in this layer and in those below it, each with its layer.
    pub(crate) fn search(&self, marks: &[String], found: &mut Vec<String>) {
        let folded = self.bytes.to_ascii_lowercase();
        for needle in needles() {
            if find(&folded, &needle).is_none() {
                continue;
            }
            let which: Vec<&String> = marks.iter().filter(|mark| find(&folded, mark.as_bytes()).is_some()).collect();
            found.push(format!("{which:?} in {}", self.name));
        }
        self.of().iter().for_each(|layer| layer.search(marks, found));
    }

    pub(crate) fn has(&self, words: &str) -> bool {
        find(&self.bytes, words.as_bytes()).is_some() || self.of().iter().any(|layer| layer.has(words))
    }
}

/// The mark as it may be written: in UTF-8, in UTF-16, as hexadecimal digits, in base64 at each of its three places.
fn needles() -> Vec<Vec<u8>> {
    let utf16: Vec<u16> = MARK.encode_utf16().collect();
    let mut needles = vec![MARK.as_bytes().to_vec()];
    needles.push(utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect());
    needles.push(utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect());
    needles.push(MARK.bytes().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect());
    for shift in 0..3 {
        let base64 = BASE64_STANDARD.encode([vec![b'-'; shift], MARK.as_bytes().to_vec()].concat());
        // The first and the last characters depend on the neighbours; case is folded.
        needles.push(base64[4..base64.len() - 4].to_ascii_lowercase().into_bytes());
    }
    needles
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window == needle)
}

/// Every file of a folder, with its name: a name is searched like contents.
fn outputs(folder: &Path) -> Vec<Layer> {
    let mut layers = Vec::new();
    for found in fs::read_dir(folder).unwrap() {
        let path = found.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        layers.push(Layer { name: "file name.txt".to_owned(), bytes: name.clone().into_bytes() });
        if path.is_dir() {
            layers.extend(outputs(&path));
        } else {
            layers.push(Layer { name, bytes: fs::read(&path).unwrap() });
        }
    }
    layers
}

/// A photograph with a mark in its EXIF, its XMP, a comment, and behind its end.
fn jpeg(marks: &mut Marks, seed: u8) -> Vec<u8> {
    let picture = RgbImage::from_fn(3600, 2400, |x, y| Rgb([(x / 15) as u8, (y / 10) as u8, seed]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    let bytes = bytes.into_inner();
    let segment = |kind: u8, words: String| {
        let length = u16::try_from(words.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, kind], length.as_slice(), words.as_bytes()].concat()
    };
    let exif = segment(0xE1, format!("Exif\0\0II*\0\x08\0\0\0\0\0{}", marks.plant("exif")));
    let xmp = segment(0xE1, format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{}</x:xmpmeta>", marks.plant("xmp")));
    let comment = segment(0xFE, marks.plant("comment"));
    [&bytes[..2], &exif, &xmp, &comment, &bytes[2..], marks.plant("tail").as_bytes()].concat()
}

/// A picture with a mark in a text chunk.
fn png(marks: &mut Marks) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_fn(2100, 1400, |x, y| Rgb([(x / 10) as u8, 90, (y / 10) as u8])).write_to(&mut bytes, ImageFormat::Png).unwrap();
    let bytes = bytes.into_inner();
    let words = format!("tEXtAuthor\0{}", marks.plant("pngtext"));
    let length = u32::try_from(words.len() - 4).unwrap().to_be_bytes();
    let chunk = [length.as_slice(), words.as_bytes(), &crc32(words.as_bytes()).to_be_bytes()].concat();
    [&bytes[..33], &chunk, &bytes[33..]].concat()
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, &byte| (0..8).fold(crc ^ u32::from(byte), |crc, _| step(crc)))
}

fn svg(words: &str) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 40'><!-- {words} --><metadata>{words}</metadata><title>{words}</title><path d='M0 0h60v40z'/></svg>"
    )
}

/// Words that the public edition must have, so that the search is known to search.
pub(crate) const PUBLIC: &str = "oeffentlich";

/// A publication with a mark in every place that the public may not see.
pub(crate) fn planted(marks: &mut Marks) -> TestFolder {
    let folder = TestFolder::new();
    let m = |marks: &mut Marks, place: &str| marks.plant(place);
    folder.write(
        "content/publication.yaml",
        format!(
            "# {}\ntitle: 清莲云汀\nbureau: 云汀市交通运输局 # {}\nyear: 2026\nflower: qinglian\nleaves: [guanhe]\nsectors:\n  - id: jiaotong\n    name: 清廉交通\n\
             aspects:\n  - id: culture\n    name: 廉洁文化\nsite:\n  name: 清莲云汀\n  base_url: https://jtj.example/qinglian/\n  domain: jtj.example\n  site_id_code: \"9900260018\"\n  host: 云汀市交通运输局\n  contact: 云汀市交通运输局机关纪委\n  icp: 示ICP备00000000号\n  police_record: 示公网安备00000000000000号\n  party_government_mark: 党政机关网站（示例）\n  description: 试印\n  keywords: [试印]\n  about: |\n    {PUBLIC}\n\n    ::: 内部\n    {}\n    :::\n\n    <!-- {} -->\n\
             preface: |\n  序\n\n  ::: secret_never\n  {}\n  :::\nafterword: |\n  后记 <!-- {} -->\n\
             album:\n  imprint:\n    kind: isbn\n    isbn: 978-7-00-000000-0\nreport:\n  indicators:\n    - name: {}\n      groups:\n        - name: {}\n          items:\n            - name: {}\n              evidence: [brands/guanhe]\n  score_items:\n    - name: {}\n      points: 1.5\n",
            m(marks, "yaml"),
            m(marks, "yamlend"),
            m(marks, "about"),
            m(marks, "aboutremark"),
            m(marks, "preface"),
            m(marks, "afterword"),
            m(marks, "indicatorset"),
            m(marks, "indicatorgroup"),
            m(marks, "indicator"),
            m(marks, "scoreitem"),
        ),
    );
    folder.write(
        "content/units.yaml",
        format!(
            "# {}\n- id: yunting\n  name: 云汀市交通运输局\n  short_name: 市局\n  level: city\n  contact: {}\n- id: guanhe\n  name: 官河区交通运输局\n  level: county\n  contact: {}\n",
            m(marks, "units"),
            m(marks, "unitcontact"),
            m(marks, "unitcontact"),
        ),
    );
    folder.write(
        "content/brands/qinglian/index.md",
        format!(
            "---\ntitle: 清莲云汀\nunit: yunting\nrole: flower\ndate: 2026-05-01\ncontact: {}\nemblem: e.svg\n---\n\n## 品牌释义\n\n{PUBLIC}\n",
            m(marks, "contact")
        ),
    );
    let words = m(marks, "svg");
    folder.write("content/brands/qinglian/e.svg", svg(&words));
    let hidden_name = m(marks, "filename");
    let attachment = m(marks, "attachment");
    let hidden_slug = m(marks, "slug");
    let secret_slug = m(marks, "slug");
    let listed_name = m(marks, "listedname");
    folder.write(
        "content/brands/guanhe/index.md",
        format!(
            "---\n# {}\ntitle: 清风官河\nunit: guanhe\nrole: leaf\ndate: 2026-05-12\ntags: [{PUBLIC}]\nimages: [photo.jpg, chart.png, {listed_name}.jpg]\nsummary: {PUBLIC} # {}\nsibling_brand: {hidden_slug}\ncontact: {}\nscore: {}\nendorsement: {}\nnotes: |\n  {}\n---\n\n\
             ## 品牌释义\n\n{PUBLIC}，见[别处](../cases/{hidden_slug}.md)和[内情](#内情)。\n\n<!-- {}\n\n{} -->\n\n\
             ::: internal\n\n## 内情\n\n{}[^1] **{}** `{}` [词]({} \"{}\")\n\n- {}\n\n> {}\n\n| {} |\n|---|\n| {} |\n\n```\n{}\n```\n\n![{}]({hidden_name}.jpg \"{}\")\n\n[表格]({attachment}.xlsx)\n\n[^1]: {}\n:::\n\n\
             ::: 绝不公开\n{}\n:::\n\n## 主要做法\n\n做法 ![图](photo.jpg)\n\n## 工作成效\n\n成效\n\n::: 内部\n没有写结尾的一段 {}[^2]\n:::\n\n[^2]: {}\n",
            m(marks, "frontmatter"),
            m(marks, "frontmatterend"),
            m(marks, "contact"),
            m(marks, "score"),
            m(marks, "endorsement"),
            m(marks, "notes"),
            m(marks, "remark"),
            m(marks, "remark"),
            m(marks, "block"),
            m(marks, "strong"),
            m(marks, "code"),
            format_args!("https://{}.example/", m(marks, "address")),
            m(marks, "linktitle"),
            m(marks, "item"),
            m(marks, "quote"),
            m(marks, "head"),
            m(marks, "cell"),
            m(marks, "fence"),
            m(marks, "alt"),
            m(marks, "title"),
            m(marks, "note"),
            m(marks, "secret"),
            m(marks, "last"),
            m(marks, "lonelynote"),
        ),
    );
    folder.write("content/brands/guanhe/photo.jpg", jpeg(marks, 1));
    folder.write("content/brands/guanhe/chart.png", png(marks));
    folder.write(&format!("content/brands/guanhe/{hidden_name}.jpg"), jpeg(marks, 90));
    folder.write(&format!("content/brands/guanhe/{listed_name}.jpg"), jpeg(marks, 190));
    folder.write(&format!("content/brands/guanhe/{attachment}.xlsx"), m(marks, "attached"));
    for (folder_name, slug, visibility) in
        [("brands", &hidden_slug, "internal"), ("cases", &hidden_slug, "internal"), ("cases", &secret_slug, "secret_never")]
    {
        folder.write(
            &format!("content/{folder_name}/{slug}.md"),
            format!(
                "---\ntitle: {}\nunit: guanhe\nvisibility: {visibility}\nsummary: {}\ntags: [{}]\naliases: [{}]\nimages: [../brands/guanhe/{hidden_name}.jpg]\n---\n\n## {}\n\n{}\n",
                m(marks, "hiddentitle"),
                m(marks, "hiddensummary"),
                m(marks, "hiddentag"),
                m(marks, "hiddenalias"),
                m(marks, "hiddenheading"),
                m(marks, "hiddentext"),
            ),
        );
    }
    folder.write(
        "content/images.yaml",
        format!(
            "# {}\nbrands/guanhe/photo.jpg:\n  caption: {PUBLIC}\n  alt: 图\n  author: 某组\n  notes: {}\nbrands/guanhe/{hidden_name}.jpg:\n  caption: {}\n  alt: {}\n  author: {}\n  rights: {}\n\
             brands/guanhe/{listed_name}.jpg:\n  caption: {}\n  alt: {}\n  visibility: internal\n",
            m(marks, "ledger"),
            m(marks, "ledgernotes"),
            m(marks, "caption"),
            m(marks, "ledgeralt"),
            m(marks, "ledgerauthor"),
            m(marks, "rights"),
            m(marks, "hiddencaption"),
            m(marks, "hiddenledgeralt"),
        ),
    );
    for entry in ["brands/qinglian", "brands/guanhe"] {
        let (by, opinion) = (m(marks, "reviewer"), m(marks, "opinion"));
        let answer = run(folder.path(), &["review", entry, "--stage", "first", "--by", &by, "--opinion", &opinion, "--date", "2026-11-10"]);
        assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""));
    }
    folder
}

#[test]
fn nothing_internal_is_in_any_byte_of_a_public_output() {
    let mut marks = Marks(Vec::new());
    let folder = planted(&mut marks);
    let built = run(folder.path(), &["build"]);
    assert_eq!(built.code, Some(0), "{}", built.err);
    let outputs = outputs(&folder.path().join("dist"));
    let found = found_in(&outputs, &marks);
    assert!(found.is_empty(), "{} of the public edition:\n{}", found.len(), found.join("\n"));
    // What must be there is found in each kind of output: the search does search.
    for ending in ["guanhe.html", "atom.xml", "offline.zip", "about.html", "album.pdf", "album-print.pdf"] {
        let of_kind: Vec<&Layer> = outputs.iter().filter(|layer| layer.name.ends_with(ending)).collect();
        assert!(of_kind.iter().any(|layer| layer.has(PUBLIC)), "{PUBLIC} is not in {ending}");
    }
    // Shards hold numbers, not words: what is in them is what can be found. A query finds every substring.
    let queries: String = marks.0.iter().map(|mark| format!("{mark}\n")).collect();
    folder.write("queries.txt", format!("{queries}{MARK}\n{PUBLIC}\n"));
    let answers = run(folder.path(), &["search", "dist", "--json", "--queries", "queries.txt"]).out;
    let totals: Vec<bool> = answers.lines().map(|line| !line.contains("\"total\":0,")).collect();
    assert_eq!(totals.len(), marks.0.len() + 2, "{answers}");
    assert_eq!(totals.iter().position(|found| *found), Some(marks.0.len() + 1), "{answers}");
}

#[test]
fn nothing_internal_is_in_an_export() {
    let mut marks = Marks(Vec::new());
    let folder = planted(&mut marks);
    for form in ["ndjson", "elastic", "postgres", "groonga"] {
        let made = run(folder.path(), &["export", form]);
        assert_eq!(made.code, Some(0), "{}", made.err);
        let layers = outputs(&folder.path().join("export").join(form));
        let found = found_in(&layers, &marks);
        assert!(found.is_empty(), "{} of {form}:\n{}", found.len(), found.join("\n"));
        assert!(layers.iter().any(|layer| layer.has(PUBLIC)), "{PUBLIC} is not in {form}");
    }
}

#[test]
fn the_internal_edition_has_what_is_internal_and_nothing_that_never_goes_out() {
    let mut marks = Marks(Vec::new());
    let folder = planted(&mut marks);
    assert_eq!(run(folder.path(), &["build", "--edition", "internal"]).code, Some(0));
    let outputs = outputs(&folder.path().join("dist"));
    let found = |place: &str| {
        let of_place: Vec<&String> =
            marks.0.iter().filter(|mark| mark[MARK.len()..].trim_end_matches(|c: char| c.is_ascii_digit()) == place).collect();
        assert!(!of_place.is_empty(), "{place}");
        of_place.iter().any(|mark| outputs.iter().any(|layer| layer.has(mark)))
    };
    for place in [
        "contact",
        "score",
        "endorsement",
        "notes",
        "block",
        "strong",
        "code",
        "address",
        "cell",
        "alt",
        "about",
        "hiddentitle",
        "attached",
        "caption",
        "indicator",
        "scoreitem",
    ] {
        assert!(found(place), "{place} is not in the internal edition");
    }
    for place in ["yaml", "frontmatter", "remark", "secret", "exif", "xmp", "comment", "pngtext", "svg", "opinion", "reviewer", "preface"] {
        assert!(!found(place), "{place} is in the internal edition");
    }
}

/// A Word file with a mark in whatever is no text of its body: what was deleted or hidden, comments, names of people, files and pictures.
fn docx(marks: &mut Marks) -> Vec<u8> {
    let heading = |level: u8, words: &str| styled(&format!("<w:outlineLvl w:val=\"{level}\"/>"), words);
    let section = |name: &str| heading(1, name) + &styled("", &format!("{PUBLIC}，公开清单。"));
    let sections: String = ["问题背景", "主要做法", "工作成效", "经验启示"].map(section).concat();
    let changed = format!(
        "<w:p>{}<w:del w:id=\"1\" w:author=\"{}\"><w:r><w:delText>{}</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>{}</w:t></w:r>\
         <w:ins w:id=\"2\" w:author=\"{}\">{}</w:ins><w:commentRangeStart w:id=\"0\"/>{}<w:commentRangeEnd w:id=\"0\"/>\
         <w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
        r("甲"),
        marks.plant("deletedby"),
        marks.plant("deleted"),
        marks.plant("hidden"),
        marks.plant("insertedby"),
        r("乙。"),
        r("丙。"),
    );
    let picture = format!(
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"5000000\" cy=\"3000000\"/><wp:docPr id=\"1\" name=\"{}\" descr=\"现场\"/><a:graphic><a:graphicData>\
         <pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"{}\"/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"p\"/></pic:blipFill></pic:pic>\
         </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
        marks.plant("picturename"),
        marks.plant("picturefile"),
    );
    let comment =
        format!("<w:comment w:id=\"0\" w:author=\"{}\">{}</w:comment>", marks.plant("commentby"), styled("", &marks.plant("comment")));
    let core = format!(
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{}</dc:creator></cp:coreProperties>",
        marks.plant("creator")
    );
    let mut file = File::new(&(heading(0, "阳光公示") + &sections + &changed + &picture))
        .with_xml("comments", &comment)
        .with("p", "image", &format!("media/{}.jpg", marks.plant("media")), jpeg(marks, 7))
        .with_root("metadata/core-properties", "docProps/core.xml", &core);
    file.parts.push((
        "[Content_Types].xml".to_owned(),
        b"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_vec(),
    ));
    file.bytes()
}

/// A sound publication of the flower alone.
fn empty() -> TestFolder {
    let folder = sound();
    fs::remove_dir_all(folder.path().join("content/cases")).unwrap();
    folder
}

fn found_in(layers: &[Layer], marks: &Marks) -> Vec<String> {
    let mut found = Vec::new();
    layers.iter().for_each(|layer| layer.search(&marks.0, &mut found));
    found
}

#[test]
fn what_import_and_images_write_lets_nothing_out() {
    let mut marks = Marks(Vec::new());
    let folder = empty();
    folder.write("阳光公示.docx", docx(&mut marks));
    let imported = run(folder.path(), &["import", "阳光公示.docx", "--kind", "case", "--unit", "yunting", "--id", "yangguang"]);
    assert_eq!(imported.code, Some(0), "{}\n{}", imported.out, imported.err);
    // The office is told; the entry, its base and the lists say nothing. A picture comes in byte for byte.
    assert!(imported.out.contains(MARK), "{}", imported.out);
    let mut texts = outputs(&folder.path().join("content"));
    texts.retain(|layer| !layer.name.ends_with(".jpg"));
    assert_eq!(found_in(&texts, &marks), Vec::<String>::new());
    // What the office hides itself gets its row in the ledger.
    let entry = folder.path().join("content/cases/yangguang/index.md");
    let hidden = format!("\n::: internal\n{} ![{}](b.svg)\n:::\n", marks.plant("block"), marks.plant("alt"));
    let text = fs::read_to_string(&entry).unwrap().replace("\n---\n\n", "\ndate: 2026-05-12\nsource: 市局\n---\n\n") + &hidden;
    fs::write(&entry, text).unwrap();
    let words = marks.plant("svg");
    folder.write("content/cases/yangguang/b.svg", svg(&words));
    let listed = run(folder.path(), &["images"]);
    assert_eq!((listed.code, listed.out.contains("cases/yangguang/b.svg")), (Some(0), true), "{}", listed.out);
    let ledger = fs::read_to_string(folder.path().join("content/images.yaml")).unwrap();
    assert!(!ledger.contains(MARK), "{ledger}");
    let ledger = ledger.replace("  consent: 待补\n", "  consent: none\n  rights: 市局所有\n").replace("待补", PUBLIC);
    folder.write("content/images.yaml", ledger);
    let built = run(folder.path(), &["build"]);
    assert_eq!(built.code, Some(0), "{}", built.err);
    let outputs = outputs(&folder.path().join("dist"));
    assert_eq!(found_in(&outputs, &marks), Vec::<String>::new());
    let page = outputs.iter().find(|layer| layer.name == "yangguang.html").unwrap();
    assert!(page.has(PUBLIC) && page.has("现场"));
}

#[test]
fn a_form_for_a_unit_tells_nothing_of_the_publication() {
    let mut marks = Marks(Vec::new());
    let folder = planted(&mut marks);
    for arguments in [["new", "--word", "case", "--unit", "guanhe"], ["new", "--word", "brand", "--unit", "yunting"]] {
        let made = run(folder.path(), &[&arguments[..], &["--out", "forms"]].concat());
        assert_eq!(made.code, Some(0), "{}", made.err);
    }
    let forms = outputs(&folder.path().join("forms"));
    assert_eq!(found_in(&forms, &marks), Vec::<String>::new());
    assert!(forms.iter().filter(|layer| layer.has("官河区交通运输局")).count() >= 2);
}

#[test]
fn marks_are_found_however_they_are_packed() {
    let marks = vec![format!("{MARK}a0")];
    let found = |name: &str, bytes: Vec<u8>| {
        let mut found = Vec::new();
        Layer { name: name.to_owned(), bytes }.search(&marks, &mut found);
        found.len()
    };
    let words = format!("x{MARK}a0y");
    let utf16: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert!(found("a.bin", words.to_uppercase().into_bytes()) > 0);
    assert!(found("a.bin", utf16) > 0);
    for shift in 0..3 {
        assert!(found("a.html", BASE64_STANDARD.encode(format!("{}{words}", "-".repeat(shift))).into_bytes()) > 0, "{shift}");
    }
    assert!(found("a.js", format!("qinglian.shard(\"root\",\"{}\");\n", BASE64_STANDARD.encode(words.as_bytes())).into_bytes()) > 0);
    assert!(found("a.html", words.chars().map(|c| format!("&#{};", c as u32)).collect::<String>().into_bytes()) > 0);
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("a.txt", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::Write::write_all(&mut archive, words.repeat(30).as_bytes()).unwrap();
    assert!(found("a.zip", archive.finish().unwrap().into_inner()) > 0);
    assert_eq!(found("a.bin", b"nothing".to_vec()), 0);
}
