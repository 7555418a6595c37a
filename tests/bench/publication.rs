//! Publications of any size, made of [`Prose`]: for the benchmarks, and for tests that need bulk.
//!
//! [`Recipe::write`] writes a publication folder that the program loads without a finding.
//! An entry's text depends on its number and the seed only, so that a publication of 100 entries is the beginning of one of 10,000.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use image::{ImageFormat, Rgb, RgbImage};
use qinglian::model::Kind;
use qinglian::model::kind::KINDS;
use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::prose::{Prose, Vocabulary};

/// What to make.
pub(crate) struct Recipe<'b> {
    /// How many entries.
    pub(crate) entries: usize,
    /// About how many bytes of UTF-8 an entry's body has.
    pub(crate) bytes: usize,
    vocabulary: Vocabulary,
    /// The bodies by number, in place of prose.
    bodies: Option<&'b (dyn Fn(usize) -> String + Sync)>,
}

/// Any other number gives another publication of the same shape.
const SEED: u64 = 20_261_123;
/// One flower and nine leaves; every other entry is of another kind.
pub(crate) const BRANDS: usize = 10;
/// Units of the city, as a province might have in three of its cities.
const UNITS: usize = 30;
/// Brands that have a picture; other entries show one of these.
const PICTURES: usize = 6;

const REGIONS: &[&str] = &["官河", "莲塘", "汀洲", "望潮", "青屿", "云岭", "白鹭", "枫林", "石桥", "松溪"];
const TOPICS: &[&str] =
    &["监督机制的探索", "专项整治实践", "廉洁风险防控", "阳光办理改革", "责任清单落实", "家风建设", "数字监管应用", "警示教育"];
const ASPECTS: &[(&str, &str)] = &[("culture", "廉洁文化"), ("rules", "制度规范"), ("enforcement", "执纪监督"), ("warning", "警示教育")];

/// Six in ten are cases.
pub(crate) fn kind(number: usize) -> Kind {
    match (number, number % 10) {
        (0..BRANDS, _) => Kind::Brand,
        (_, 0..6) => Kind::Case,
        (_, 6) => Kind::System,
        (_, 7) => Kind::Work,
        (_, 8) => Kind::Activity,
        _ => Kind::Document,
    }
}

/// The headings of an entry's body.
pub(crate) fn headings(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Brand => &["品牌释义", "创建背景", "主要做法", "特色亮点", "工作成效", "荣誉"],
        Kind::Case => &["问题背景", "主要做法", "工作成效", "经验启示"],
        Kind::System => &["主要功能", "应用成效"],
        Kind::Work => &["作品简介", "创作过程"],
        Kind::Activity => &["活动安排", "活动经过", "各方反响"],
        // The mixture has none of the further kinds.
        _ => &["一、总体要求", "二、重点任务", "三、组织保障"],
    }
}

impl<'b> Recipe<'b> {
    /// So many entries of about so many bytes each.
    pub(crate) fn new(entries: usize, bytes: usize) -> Self {
        assert!(entries > BRANDS, "a publication has one flower, nine leaves and more");
        Self { entries, bytes, vocabulary: Vocabulary::new(), bodies: None }
    }

    /// The same entries with other bodies.
    #[allow(dead_code, reason = "one of the benchmarks has bodies of its own")]
    pub(crate) fn with_bodies(self, bodies: &'b (dyn Fn(usize) -> String + Sync)) -> Self {
        Self { bodies: Some(bodies), ..self }
    }

    /// The prose of the text with this number.
    pub(crate) fn prose(&self, number: usize) -> Prose<'_> {
        Prose::new(&self.vocabulary, SEED, number)
    }

    /// Writes the publication into an empty folder.
    ///
    /// # Errors
    ///
    /// - The folder cannot be written.
    pub(crate) fn write(&self, folder: &Path) -> io::Result<()> {
        for spec in &KINDS {
            fs::create_dir_all(folder.join(spec.folder))?;
        }
        fs::write(folder.join("publication.yaml"), publication())?;
        fs::write(folder.join("units.yaml"), units())?;
        fs::write(folder.join("images.yaml"), (0..PICTURES).map(ledger_row).collect::<String>())?;
        (0..PICTURES).into_par_iter().try_for_each(|number| write_picture(folder, number))?;
        (0..self.entries).into_par_iter().try_for_each(|number| self.write_entry(folder, number))
    }

    fn write_entry(&self, folder: &Path, number: usize) -> io::Result<()> {
        let text = self.entry(number);
        let place = folder.join(kind(number).folder());
        if number < BRANDS {
            let own = place.join(slug(number));
            fs::create_dir_all(&own)?;
            return fs::write(own.join("index.md"), text);
        }
        fs::write(place.join(slug(number) + ".md"), text)
    }

    /// The file of an entry.
    pub(crate) fn entry(&self, number: usize) -> String {
        let mut prose = self.prose(number);
        let mut text = self.front_matter(number, &mut prose);
        if let Some(bodies) = self.bodies {
            return text + &bodies(number);
        }
        let headings = headings(kind(number));
        for heading in headings {
            let _ = write!(text, "\n## {heading}\n\n");
            section(&mut text, self.bytes / headings.len(), number, &mut prose);
        }
        text
    }

    fn front_matter(&self, number: usize, prose: &mut Prose<'_>) -> String {
        let mut text = format!("---\ntitle: {}\nunit: {}\nyear: {}\nstatus: final\n", title(number, prose), unit(number), year(number));
        let (month, day) = (1 + number % 12, 1 + number % 28);
        let _ = writeln!(text, "visibility: public\ndate: {}-{month:02}-{day:02}\nsource: {}", year(number), unit_name(number));
        let _ = writeln!(text, "tags: [{}, {}, {}]\nsector: jiaotong", prose.noun(), prose.noun(), prose.noun());
        let _ = writeln!(text, "aspect: [{}]\nsummary: {}", aspect(number).0, prose.paragraph(120));
        if number < PICTURES || number.is_multiple_of(5) {
            let _ = writeln!(text, "images: [brands/{}/scene.jpg]", slug(number % PICTURES));
        }
        text += &self.own_fields(number, prose);
        text += "---\n";
        text
    }

    /// What only the entry's kind has.
    fn own_fields(&self, number: usize, prose: &mut Prose<'_>) -> String {
        let brand = slug(1 + number % (BRANDS - 1));
        match kind(number) {
            Kind::Brand if number == 0 => format!("role: flower\nname: {}\nslogan: {}\n", prose.phrase(2), prose.phrase(5)),
            Kind::Brand => format!("role: leaf\nparent: {}\nname: {}\nslogan: {}\n", slug(0), prose.phrase(2), prose.phrase(5)),
            Kind::Case => format!("brand: {brand}\nlevel: county\nexemplary: {}\n", number.is_multiple_of(7)),
            Kind::System => {
                format!("owner: {}\nowner_level: county\nkind: 数字化监管平台\ncovers: [{}]\n", unit_name(number), prose.noun())
            }
            Kind::Work => {
                format!("kind: film\ncreators: [{}]\nduration: 12分30秒\nrights: 编辑部自有，可用于网站与画册\n", unit_name(number))
            }
            Kind::Activity => format!("kind: theme\nheld_on: {}-06-18\nplace: {}\n", year(number), prose.phrase(2)),
            _ => format!(
                "issuer: {}\nnumber: 云交〔{}〕{number}号\nlevel: county\nissued_on: {}-03-05\neffect: in_force\n",
                unit_name(number),
                year(number),
                year(number)
            ),
        }
    }
}

pub(crate) fn slug(number: usize) -> String {
    format!("e{number:06}")
}

pub(crate) fn year(number: usize) -> usize {
    2017 + number * 7 % 10
}

fn unit(number: usize) -> String {
    format!("u{:02}", number * 11 % UNITS)
}

pub(crate) fn unit_name(number: usize) -> String {
    unit_title(number * 11 % UNITS)
}

fn unit_title(unit: usize) -> String {
    format!("{}{}交通运输局", REGIONS[unit % REGIONS.len()], ["区", "县", "市"][unit / REGIONS.len()])
}

pub(crate) fn aspect(number: usize) -> (&'static str, &'static str) {
    ASPECTS[number * 3 % ASPECTS.len()]
}

pub(crate) fn title(number: usize, prose: &mut Prose<'_>) -> String {
    format!("{}{}{}", REGIONS[number % REGIONS.len()], prose.phrase(3), prose.random.pick(TOPICS))
}

/// Paragraphs, and now and then a list, a table, a quotation, a link, a redaction.
fn section(text: &mut String, bytes: usize, number: usize, prose: &mut Prose<'_>) {
    let end = text.len() + bytes;
    while text.len() < end {
        match prose.random.below(14) {
            0 => list(text, prose),
            1 => table(text, prose),
            2 => *text += &format!("> {}\n\n", prose.paragraph(150)),
            3 => *text += &format!("### {}\n\n{}\n\n", prose.phrase(4), prose.paragraph(400)),
            4 => *text += &format!("{}做法见[{}]({})。\n\n", prose.paragraph(300), prose.phrase(3), link(number, prose)),
            // An entry has redactions or emphasis: where it has both, each pair of stars must say which it is.
            5 if number.is_multiple_of(3) => *text += &format!("{}涉及***公司等*家企业，联系电话138****1234。\n\n", prose.paragraph(300)),
            6 if !number.is_multiple_of(3) => *text += &format!("**抓实{}。**一是{}\n\n", prose.phrase(3), prose.paragraph(400)),
            _ => *text += &format!("{}\n\n", prose.paragraph(500)),
        }
    }
}

/// The way to an earlier entry, which is there in a publication of any size.
fn link(number: usize, prose: &mut Prose<'_>) -> String {
    let target = prose.random.below(number.max(1));
    format!("../{}/{}.md", kind(target).folder(), slug(target))
}

fn list(text: &mut String, prose: &mut Prose<'_>) {
    for item in 1..=4 {
        let _ = writeln!(text, "{item}. {}", prose.paragraph(90));
    }
    text.push('\n');
}

fn table(text: &mut String, prose: &mut Prose<'_>) {
    *text += "| 项目 | 数量 | 责任单位 |\n| --- | ---: | --- |\n";
    for _ in 0..5 {
        let _ = writeln!(text, "| {} | {} | {} |", prose.phrase(2), prose.random.below(1000), prose.phrase(2));
    }
    text.push('\n');
}

fn publication() -> String {
    let leaves: Vec<String> = (1..BRANDS).map(unit).collect();
    let mut text = format!(
        "title: 清莲云汀：清廉建设成果选编\nshort_title: 清莲云汀\nbureau: 云汀市交通运输局\nyear: 2026\nflower: {}\nleaves: [{}]\n",
        slug(0),
        leaves.join(", ")
    );
    text += "sectors:\n  - id: jiaotong\n    name: 清廉交通\naspects:\n";
    for (id, name) in ASPECTS {
        let _ = writeln!(text, "  - id: {id}\n    name: {name}");
    }
    text += "site:\n  name: 清莲云汀\n  base_url: https://jtj.yunting.example/qinglian/\n  domain: jtj.yunting.example\n";
    text += "  site_id_code: \"9900260018\"\n  host: 云汀市交通运输局\n  contact: 云汀市交通运输局机关纪委\n  description: 清廉建设专栏\n";
    text
}

fn units() -> String {
    let row = |unit: usize| {
        let level = if unit == 0 { "city" } else { "county" };
        format!("- id: u{unit:02}\n  name: {0}\n  short_name: {0}\n  level: {level}\n  order: {1}\n", unit_title(unit), unit + 1)
    };
    (0..UNITS).map(row).collect()
}

fn ledger_row(number: usize) -> String {
    format!(
        "brands/{}/scene.jpg:\n  caption: 2026年5月，养护职工在云溪大桥巡查\n  alt: 晨光里的大桥\n  author: 宣传组\n  taken_on: 2026-05-12\n  consent: none\n  rights: 编辑部自有，可用于网站与画册\n",
        slug(number)
    )
}

/// A photograph's worth of pixels: slow waves of colour with grain, so that it is as large as a photograph when compressed.
fn write_picture(folder: &Path, number: usize) -> io::Result<()> {
    let mut random = super::prose::Random::new(SEED, number as u64);
    let picture = RgbImage::from_fn(1600, 1067, |x, y| {
        let wave = |period: f64, shift: f64| 96.0 + 80.0 * ((f64::from(x + y * 2) / period) + shift + number as f64).sin();
        let grain = random.below(24) as f64;
        Rgb([wave(310.0, 0.0), wave(270.0, 1.0), wave(230.0, 2.0)].map(|level| (level + grain) as u8))
    });
    let own = folder.join("brands").join(slug(number));
    fs::create_dir_all(&own)?;
    picture.save_with_format(own.join("scene.jpg"), ImageFormat::Jpeg).map_err(io::Error::other)
}
