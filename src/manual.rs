//! The user's manual, in Chinese: `www/manual/*.md` as pages that open by double click.
//!
//! 1. [`CHAPTERS`] are the files in the order in which they are read; the first is the front page.
//! 2. A line `{{name}}` or `{{name:argument}}` stands for a table that is made of the program's own statements ([`generated`]), so that the
//!    manual cannot say other fields, kinds, rules or options than the program has.
//! 3. Each chapter goes the way of an entry's body: [`markdown`] reads it, [`html`] writes it, a template puts it on a page. The pictures lie
//!    beside the chapters.

use std::fmt::Write as _;

use rust_embed::RustEmbed;
use serde::Serialize;
use tera::{Context, Tera};

use crate::diag::{Diagnostics, Severity};
use crate::edition::Edition;
use crate::markdown::{self, Asterisks, Reference};
use crate::model::block::{Block, Heading, Image, LinkTarget, plain_text};
use crate::model::entry::{Choice, Level, Status, Visibility};
use crate::model::field::{Asked, FieldTable, Reader};
use crate::model::kind::{KINDS, KindSpec};
use crate::model::tables;
use crate::output::Files;
use crate::rules::table::{FAMILIES, Family};
use crate::site::html::{self, HtmlOptions, PicturePlace, Profile, Surroundings};
use crate::site::shared_file;
use crate::source::SourceText;

/// The chapters' files, without their ending, in the order in which they are read. The first is the front page.
const CHAPTERS: [&str; 18] = [
    "index", "begin", "desk", "year", "kit", "import", "entries", "text", "pictures", "check", "review", "site", "album", "report",
    "search", "export", "commands", "trouble",
];

/// Files of the site that the pages use too.
const SHARED: [&str; 3] = ["styles/site.css", "styles/print.css", "icons/icon.svg"];

const PAGE: &str = include_str!("../templates/manual/page.html");
const STYLES: &str = include_str!("../templates/manual/manual.css");

#[derive(RustEmbed)]
#[folder = "www/manual/"]
struct Embedded;

/// A command of the program, as the command line knows it.
#[derive(Debug)]
pub struct CommandHelp {
    /// What is typed: `build`.
    pub name: String,
    /// What it does, in one phrase.
    pub about: String,
    /// How the whole line is written.
    pub usage: String,
    /// What else is typed, each with its explanation: `--out <文件夹>`.
    pub arguments: Vec<(String, String)>,
    /// Remarks and examples.
    pub remarks: String,
}

/// A chapter that was read.
struct Chapter {
    name: &'static str,
    title: String,
    blocks: Vec<Block>,
}

#[derive(Serialize)]
struct ChapterView {
    address: String,
    title: String,
    sections: Vec<SectionView>,
}

#[derive(Serialize)]
struct SectionView {
    anchor: String,
    title: String,
}

#[derive(Serialize)]
struct PageView<'a> {
    version: &'static str,
    is_index: bool,
    address: String,
    title: &'a str,
    body: String,
    sections: Vec<SectionView>,
    chapters: &'a [ChapterView],
}

/// The pages, their styles and their icon, by paths that relative links between them use; `index.html` is the first.
///
/// # Errors
///
/// The template does not fit: a mistake of ours, in the template engine's words.
pub fn pages(commands: &[CommandHelp]) -> Result<Files, String> {
    let (chapters, _) = chapters(commands);
    let mut tera = Tera::new();
    tera.add_raw_template("page.html", PAGE).map_err(|error| error.to_string())?;
    let views: Vec<ChapterView> = chapters.iter().skip(1).map(Chapter::view).collect();
    let mut files = Files::new();
    for chapter in &chapters {
        let context = Context::from_serialize(&chapter.page(chapter.body(&chapters), &views)).map_err(|error| error.to_string())?;
        let page = tera.render("page.html", &context).map_err(|error| error.to_string())?;
        files.insert(chapter.address(), page.into_bytes());
    }
    files.insert("styles/manual.css".to_owned(), STYLES.as_bytes().to_vec());
    files.extend(SHARED.iter().filter_map(|path| Some(((*path).to_owned(), shared_file(path)?))));
    let pictures = Embedded::iter().filter(|name| is_picture(name));
    files.extend(pictures.filter_map(|name| Some((name.to_string(), Embedded::get(&name)?.data.into_owned()))));
    Ok(files)
}

/// Every chapter, and what the reader of Markdown found wrong: nothing, as a test holds.
fn chapters(commands: &[CommandHelp]) -> (Vec<Chapter>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let read = |name: &&'static str| {
        let file = Embedded::get(&format!("{name}.md"))?;
        let (chapter, found) = Chapter::read(name, &String::from_utf8_lossy(&file.data), commands);
        diagnostics.append(found);
        Some(chapter)
    };
    (CHAPTERS.iter().filter_map(read).collect(), diagnostics)
}

impl Chapter {
    /// The first line is the title.
    fn read(name: &'static str, text: &str, commands: &[CommandHelp]) -> (Self, Diagnostics) {
        let (title, body) = text.split_once('\n').unwrap_or((text, ""));
        let body = filled(body, commands);
        let source = SourceText::new(format!("www/manual/{name}.md"), body);
        let (blocks, diagnostics) = markdown::parse(&source, 0..source.text.len(), Asterisks::Rule, &mut target);
        (Self { name, title: title.trim_start_matches('#').trim().to_owned(), blocks }, diagnostics)
    }

    fn address(&self) -> String {
        format!("{}.html", self.name)
    }

    fn view(&self) -> ChapterView {
        ChapterView { address: self.address(), title: self.title.clone(), sections: self.sections() }
    }

    fn sections(&self) -> Vec<SectionView> {
        let section = |block: &Block| match block {
            Block::Heading(Heading { level: 2, content, anchor, .. }) => {
                Some(SectionView { anchor: anchor.clone(), title: plain_text(content) })
            }
            _ => None,
        };
        self.blocks.iter().filter_map(section).collect()
    }

    fn body(&self, chapters: &[Chapter]) -> String {
        let surroundings = ManualPage { chapter: self, chapters };
        html::render(
            &self.blocks,
            &HtmlOptions { profile: Profile::Site, heading_anchors: true, id_prefix: "", surroundings: &surroundings },
        )
    }

    fn page<'a>(&'a self, body: String, chapters: &'a [ChapterView]) -> PageView<'a> {
        PageView {
            version: env!("CARGO_PKG_VERSION"),
            is_index: self.name == CHAPTERS[0],
            address: self.address(),
            title: &self.title,
            body,
            sections: self.sections(),
            chapters,
        }
    }
}

fn is_picture(name: &str) -> bool {
    name.ends_with(".png")
}

/// Where a link of a chapter leads: to another chapter or a heading, both by name, to a picture, or out of the manual.
fn target(reference: &Reference<'_>) -> LinkTarget {
    let destination = reference.destination;
    if let Some(url) = markdown::external_url(destination) {
        return LinkTarget::Url { url };
    }
    if reference.is_image {
        let is_known = is_picture(destination) && Embedded::get(destination).is_some();
        return if is_known { LinkTarget::File { path: destination.to_owned() } } else { LinkTarget::Nowhere };
    }
    let file = destination.split('#').next().unwrap_or_default();
    let is_known = file.is_empty() || file.strip_suffix(".md").is_some_and(|name| CHAPTERS.contains(&name));
    if is_known { LinkTarget::File { path: destination.to_owned() } } else { LinkTarget::Nowhere }
}

/// A page of the manual, as a body needs to know it.
struct ManualPage<'a> {
    chapter: &'a Chapter,
    chapters: &'a [Chapter],
}

impl ManualPage<'_> {
    /// The address of `check.md`, `check.md#豁免` or `#豁免`: a heading is meant by its words, and found by its anchor.
    fn address(&self, path: &str) -> String {
        let (file, heading) = path.split_once('#').unwrap_or((path, ""));
        let chapter = self.chapters.iter().find(|chapter| file.strip_suffix(".md") == Some(chapter.name)).unwrap_or(self.chapter);
        let page = if file.is_empty() { String::new() } else { chapter.address() };
        if heading.is_empty() {
            return page;
        }
        let section = chapter.sections().into_iter().find(|section| section.title == heading);
        format!("{page}#{}", section.map_or_else(|| heading.to_owned(), |section| section.anchor))
    }
}

impl Surroundings for ManualPage<'_> {
    fn href(&self, target: &LinkTarget) -> Option<String> {
        match target {
            LinkTarget::Url { url } => Some(url.clone()),
            LinkTarget::File { path } => Some(self.address(path)),
            _ => None,
        }
    }

    fn picture(&self, image: &Image, _: PicturePlace) -> Option<String> {
        let LinkTarget::File { path } = &image.target else { return None };
        let caption = image.title.as_deref().map(|title| format!("<figcaption>{}</figcaption>", html::escape(title))).unwrap_or_default();
        Some(format!("<figure><img src=\"{}\" alt=\"{}\" />{caption}</figure>", html::escape(path), html::escape(&image.alt)))
    }
}

/// The text with every `{{…}}` that stands on a line of its own replaced. What means nothing stays, and a test looks for it.
fn filled(text: &str, commands: &[CommandHelp]) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let name = line.strip_prefix("{{").and_then(|rest| rest.strip_suffix("}}"));
        match name.and_then(|name| generated(name, commands)) {
            Some(table) => out.push_str(&table),
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// What stands for `{{name}}`, in Markdown.
fn generated(name: &str, commands: &[CommandHelp]) -> Option<String> {
    let (what, argument) = name.split_once(':').unwrap_or((name, ""));
    match what {
        "fields" => Some(field_rows(field_table(argument)?)),
        "choices" => choice_rows(argument),
        "kinds" => Some(KINDS.iter().map(kind_section).collect()),
        "rules" => Some(FAMILIES.iter().map(rule_section).collect()),
        "commands" => Some(commands.iter().map(command_section).collect()),
        _ => None,
    }
}

/// The table of a mapping that is no kind.
fn field_table(name: &str) -> Option<FieldTable> {
    Some(match name {
        "common" => tables::COMMON,
        "publication" => tables::PUBLICATION,
        "site" => tables::SITE,
        "column" => tables::COLUMN,
        "album" => tables::ALBUM,
        "imprint" => tables::IMPRINT,
        "unit" => tables::UNIT,
        "image" => tables::IMAGE,
        "report" => tables::REPORT,
        "waiver" => tables::WAIVER,
        _ => return None,
    })
}

fn field_rows(table: FieldTable) -> String {
    let mut out = String::from("\n| 字段 | 中文名 | 也可以写成 | 给谁看 |\n| --- | --- | --- | --- |\n");
    for field in table {
        let reader = match field.reader {
            Reader::Program => "程序",
            Reader::People => "读者",
            Reader::Markdown => "读者，可以分段、加小标题",
            Reader::Office => "只给编辑部，公开版里没有",
        };
        let _ = writeln!(out, "| `{}` | {} | {} | {reader} |", field.key, literal(field.label), literal(&field.others.join("、")));
    }
    out + "\n"
}

fn choice_rows(name: &str) -> Option<String> {
    fn rows<C: Choice>() -> String {
        let row = |(_, key, label): &(C, &str, &str)| format!("| `{key}` | {} |\n", literal(label));
        C::CHOICES.iter().map(row).collect()
    }
    let rows = match name {
        "status" => rows::<Status>(),
        "visibility" => rows::<Visibility>(),
        "edition" => rows::<Edition>(),
        "level" => rows::<Level>(),
        _ => return None,
    };
    Some(format!("\n| 写法 | 意思，也可以这样写 |\n| --- | --- |\n{rows}\n"))
}

/// A kind: what is typed for it, its folder, its sections and the fields that only it has.
fn kind_section(kind: &KindSpec) -> String {
    let mut out = format!("\n### {}\n\n类别写 `{}`，文件夹是 `{}/`。", literal(kind.label), kind.name, kind.folder);
    let names: Vec<String> = kind.sections.iter().map(|section| format!("`## {}`", section.name())).collect();
    match names.as_slice() {
        [] => out.push_str("正文的小节不限。\n"),
        names => {
            let _ = writeln!(out, "正文的小节：{}。", names.join("、"));
        }
    }
    out.push_str(&field_rows(kind.fields));
    for field in kind.fields {
        let Asked::OneOf(choices) = field.asked else { continue };
        let words: Vec<String> = choices().iter().map(|(key, label)| format!("`{key}` {}", literal(label))).collect();
        let _ = writeln!(out, "`{}`（{}）写其中一个：{}。\n", field.key, literal(field.label), words.join("、"));
    }
    out
}

/// A family of rules: how heavy each is in the three editions, and what it finds.
fn rule_section(family: &Family) -> String {
    let mut out =
        format!("\n### {}\n\n| 规则 | 草稿版 | 内部版 | 公开版 | 发现什么 |\n| --- | --- | --- | --- | --- |\n", literal(family.name));
    for rule in family.rules() {
        let star = if rule.is_fixable { "（可自动改正）" } else { "" };
        let severities = rule.severities.map(Severity::label).join(" | ");
        let _ = writeln!(out, "| `{}` | {severities} | {}{star} |", rule.id, literal(rule.summary));
    }
    out + "\n"
}

fn command_section(command: &CommandHelp) -> String {
    let mut out = format!("\n## {} {}\n\n", command.name, literal(&command.about));
    let _ = writeln!(out, "```text\n{}\n```\n", command.usage);
    if !command.arguments.is_empty() {
        out.push_str("| 写法 | 意思 |\n| --- | --- |\n");
        for (name, help) in &command.arguments {
            let _ = writeln!(out, "| `{name}` | {} |", literal(help));
        }
    }
    if !command.remarks.is_empty() {
        let _ = writeln!(out, "\n```text\n{}\n```", command.remarks);
    }
    out
}

/// Words in which nothing is markup.
fn literal(words: &str) -> String {
    words.chars().flat_map(|c| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c])).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

    use super::*;

    #[test]
    fn chapters_and_files_are_the_same() {
        let mut files: Vec<String> = Embedded::iter().filter(|name| !is_picture(name)).map(|name| name.to_string()).collect();
        let mut named: Vec<String> = CHAPTERS.iter().map(|name| format!("{name}.md")).collect();
        files.sort();
        named.sort();
        assert_eq!(files, named);
    }

    #[test]
    fn chapters_are_without_fault_and_filled_in() {
        let (chapters, diagnostics) = chapters(&[]);
        // Bold words beside 、 could be names that were hidden, which is only worth a remark.
        let faults = diagnostics.iter().filter(|diagnostic| diagnostic.severity > crate::diag::Severity::Info);
        assert_eq!(faults.map(crate::diag::Diagnostic::render).collect::<String>(), "");
        for chapter in &chapters {
            assert!(!chapter.body(&chapters).contains("{{"), "{}", chapter.name);
        }
    }

    #[test]
    fn every_picture_is_shown_and_all_are_small() {
        let pages = pages(&[]).unwrap();
        let pictures: Vec<&String> = pages.keys().filter(|name| is_picture(name)).collect();
        let shown = |name: &str| pages.values().any(|page| String::from_utf8_lossy(page).contains(&format!("src=\"{name}\"")));
        assert!(pictures.len() >= 2 && pictures.iter().all(|name| shown(name)), "{pictures:?}");
        let size: usize = pictures.iter().map(|name| pages[*name].len()).sum();
        assert!(size <= 150_000, "{size}");
        check("![甲](none.png)", "<p>甲</p>\n");
    }

    #[track_caller]
    fn check(body: &str, expected: &str) {
        let (chapter, diagnostics) = Chapter::read("index", &format!("# 题\n\n{body}\n"), &[]);
        assert!(!diagnostics.has_errors());
        assert_eq!(chapter.body(&chapters(&[]).0), expected);
    }

    #[test]
    fn a_table_of_no_name_stays_to_be_seen() {
        check("{{nothing:such}}", "<p>{{nothing:such}}</p>\n");
    }

    #[test]
    fn generated_words_are_no_markup() {
        check(&literal("*a* `b` | [c](d) <e> &f; \\ 8＋* ~~g~~"), "<p>*a* `b` | [c](d) &lt;e&gt; &amp;f; \\ 8＋* ~~g~~</p>\n");
    }

    #[test]
    fn links_lead_to_chapters_and_headings() {
        check("[甲](album.md)", "<p><a href=\"album.html\">甲</a></p>\n");
        check("[甲](check.md#检查)", "<p><a href=\"check.html#s1\">甲</a></p>\n");
        check("## 乙\n\n[甲](#乙)", "<h2 id=\"s1\">乙</h2>\n<p><a href=\"#s1\">甲</a></p>\n");
        check("[甲](none.md)", "<p>甲</p>\n");
    }
}
