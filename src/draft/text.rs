//! The text of an entry, changed in place: a field in the front matter, a section of the body. Everything else stays, byte for byte: remarks,
//! the order of the fields, what the form does not know.

use std::ops::Range;
use std::sync::Arc;

use super::yaml::{self, Pair};
use crate::load::front_matter;
use crate::markdown::{self, Asterisks};
use crate::model::block::{Block, LinkTarget, plain_text};
use crate::model::entry::{Parts, section_role};
use crate::model::field::{FieldSpec, FieldTable};
use crate::model::kind::{Kind, SectionSpec};
use crate::model::tables::COMMON;
use crate::source::SourceText;

/// A text in its parts.
pub(super) struct EntryText {
    kind: Kind,
    pub(super) source: Arc<SourceText>,
    /// Nothing where the front matter has no fences.
    parts: Option<Parts>,
    /// The lines of the front matter that are fields.
    pub(super) pairs: Vec<Pair>,
    blocks: Vec<Block>,
    pub(super) sections: Vec<Part>,
}

/// A part of the body, or one that the kind asks for and the body lacks.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// What the kind says of it, where it asks for it.
    pub(super) spec: Option<&'static SectionSpec>,
    /// The words of its heading; empty for what stands before the first one.
    pub(super) heading: String,
    /// Its heading's lines; empty for what stands before the first one; nothing for one that the body lacks.
    pub(super) head: Option<Range<usize>>,
    /// Its Markdown, without blank lines around it. Where it would begin, for one that the body lacks.
    pub(super) content: Range<usize>,
    /// Its blocks, without the heading.
    blocks: Range<usize>,
    /// Up to where it reaches, blank lines at its end included.
    end: usize,
}

impl EntryText {
    /// Takes a text apart.
    pub(super) fn of(kind: Kind, text: &str) -> Self {
        let source = SourceText::new("", text);
        let parts = front_matter::split(&source).ok().map(|(parts, _)| parts);
        let pairs = parts.as_ref().map(|parts| yaml::pairs(&source, parts.front_matter.clone())).unwrap_or_default();
        let body = parts.as_ref().map_or(0..text.len(), |parts| parts.body.clone());
        let (blocks, _) = markdown::parse(&source, body.clone(), Asterisks::Rule, &mut |_| LinkTarget::Nowhere);
        let sections = with_missing(kind, sections(kind, &source, body, &blocks));
        Self { kind, source, parts, pairs, blocks, sections }
    }

    /// Whether fields can be read and written.
    pub(super) fn has_fields(&self) -> bool {
        self.parts.is_some()
    }

    /// What may stand in the front matter.
    fn tables(&self) -> [FieldTable; 2] {
        [COMMON, self.kind.spec().fields]
    }

    /// The field that a line of the front matter is, as the loader takes it.
    pub(super) fn spec_of(&self, name: &str) -> Option<&'static FieldSpec> {
        self.tables().into_iter().flatten().find(|spec| spec.matches(name))
    }

    /// The line of a field.
    pub(super) fn pair(&self, key: &str) -> Option<&Pair> {
        self.pairs.iter().find(|pair| self.spec_of(&pair.name).is_some_and(|spec| spec.key == key))
    }

    /// The words of a field, each piece by itself.
    pub(super) fn words(&self, key: &str) -> Vec<String> {
        self.pair(key).map(|pair| pair.words()).unwrap_or_default()
    }

    /// The words of a field that is one text.
    pub(super) fn one(&self, key: &str) -> String {
        self.words(key).into_iter().next().unwrap_or_default()
    }

    /// The text with a field written: its value as YAML, nothing for an empty one. A field that is not there and is to be empty stays away.
    pub(super) fn with_field(&self, key: &str, value: Option<&str>) -> Option<String> {
        let parts = self.parts.as_ref()?;
        if let Some(pair) = self.pair(key) {
            return Some(yaml::with_value(&self.source.text, pair, value));
        }
        let Some(value) = value else { return Some(self.source.text.clone()) };
        let spec = self.tables().into_iter().flatten().find(|spec| spec.key == key)?;
        let before = self.pairs.iter().rfind(|pair| self.rank(&pair.name) <= self.rank(spec.key));
        let at = before.map_or(parts.front_matter.start, |pair| pair.lines.end);
        Some(yaml::with_line(&self.source.text, at, "", spec.key, value))
    }

    /// The place of a field in the order in which a program writes them.
    fn rank(&self, name: &str) -> usize {
        const FIRST: [&str; 3] = ["title", "unit", "status"];
        let Some(spec) = self.spec_of(name) else { return usize::MAX };
        let own = self.kind.spec().fields.iter().chain(COMMON).position(|known| known.key == spec.key).unwrap_or_default();
        FIRST.iter().position(|first| *first == spec.key).unwrap_or(own + FIRST.len())
    }

    /// The Markdown of a section.
    pub(super) fn markdown(&self, number: usize) -> &str {
        self.sections.get(number).map_or("", |part| &self.source.text[part.content.clone()])
    }

    /// The blocks of a section.
    pub(super) fn blocks(&self, part: &Part) -> &[Block] {
        &self.blocks[part.blocks.clone()]
    }

    /// All blocks of the body.
    pub(super) fn all_blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The text with the Markdown of a section written.
    pub(super) fn with_section(&self, number: usize, markdown: &str) -> Option<String> {
        let part = self.sections.get(number)?;
        let text = &self.source.text;
        let line_end = yaml::line_end(text);
        let written = without_blank_edges(markdown).replace("\r\n", "\n").replace('\n', line_end);
        if *self.markdown(number) == written && part.head.is_some() {
            return Some(text.clone());
        }
        if part.head.is_none() && written.is_empty() {
            return Some(text.clone());
        }
        let heading = match &part.head {
            Some(_) => String::new(),
            None => format!("## {}{line_end}{line_end}", part.heading),
        };
        let start = part.head.as_ref().map_or(part.content.start, |head| head.end);
        let mut before = text[..start].to_owned();
        if !before.is_empty() && !before.ends_with('\n') {
            before.push_str(line_end);
        }
        if !before.is_empty() && !before.ends_with(&format!("\n{line_end}")) {
            before.push_str(line_end);
        }
        let end = if part.head.is_some() { part.end } else { start };
        let after = &text[end..];
        let words = if written.is_empty() { String::new() } else { written + line_end };
        let gap = if after.is_empty() || (heading.is_empty() && words.is_empty()) { "" } else { line_end };
        Some(format!("{before}{heading}{words}{gap}{after}"))
    }

    /// The section in which a place of the body is, and whether it is in its heading.
    pub(super) fn section_at(&self, offset: usize) -> Option<(usize, bool)> {
        let inside = |part: &Part| {
            let start = part.head.as_ref().map(|head| head.start)?;
            (start <= offset && offset < part.end.max(start + 1)).then(|| part.head.as_ref().is_some_and(|head| offset < head.end))
        };
        let found = self.sections.iter().enumerate().filter_map(|(number, part)| Some((number, inside(part)?))).next();
        found.or_else(|| {
            let last = self.sections.iter().rposition(|part| part.head.is_some())?;
            (offset >= self.sections[last].content.start).then_some((last, false))
        })
    }

    /// Where the body begins.
    pub(super) fn body_start(&self) -> usize {
        self.parts.as_ref().map_or(0, |parts| parts.body.start)
    }
}

/// Words without blank lines before and behind them; spaces at the beginning of the first line stay.
fn without_blank_edges(words: &str) -> &str {
    let words = words.trim_end();
    let start = words.find(|c: char| !c.is_whitespace()).map_or(words.len(), |at| words[..at].rfind('\n').map_or(0, |line| line + 1));
    &words[start..]
}

/// The parts that headings of the second level make; the first is what stands before them.
fn sections(kind: Kind, source: &Arc<SourceText>, body: Range<usize>, blocks: &[Block]) -> Vec<Part> {
    let text = &source.text;
    let mut heads: Vec<(usize, Range<usize>, String)> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let Block::Heading(heading) = block else { continue };
        let place = block.place().filter(|_| heading.level == 2);
        if let Some(place) = place {
            heads.push((at, heading_lines(text, &body, place), plain_text(&heading.content)));
        }
    }
    let mut parts = Vec::new();
    let first = heads.first().map_or((blocks.len(), body.end), |(at, lines, _)| (*at, lines.start));
    parts.push(part(text, String::new(), body.start..body.start, first.1, 0..first.0));
    for (number, (at, lines, words)) in heads.iter().enumerate() {
        let next = heads.get(number + 1).map_or((blocks.len(), body.end), |(at, lines, _)| (*at, lines.start));
        let role = section_role(kind, &blocks[*at]);
        let spec = kind.spec().sections.iter().find(|spec| Some(spec.role) == role);
        parts.push(Part { spec, ..part(text, words.clone(), lines.clone(), next.1, at + 1..next.0) });
    }
    parts
}

fn part(text: &str, heading: String, head: Range<usize>, end: usize, blocks: Range<usize>) -> Part {
    let words = without_blank_edges(&text[head.end..end]);
    let start = if words.is_empty() { head.end } else { head.end + (words.as_ptr() as usize - text[head.end..].as_ptr() as usize) };
    Part { spec: None, heading, head: Some(head), content: start..start + words.len(), blocks, end }
}

/// The whole lines of a heading: that of its words, and the line of hyphens that may make it one.
fn heading_lines(text: &str, body: &Range<usize>, words: Range<usize>) -> Range<usize> {
    let start = text[body.start..words.start].rfind('\n').map_or(body.start, |at| body.start + at + 1);
    let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |at| from + at + 1);
    let mut end = line_end(words.end);
    if !text[start..].trim_start().starts_with(['#', '＃']) {
        let next = text[end..line_end(end)].trim();
        if !next.is_empty() && next.chars().all(|c| c == '-') {
            end = line_end(end);
        }
    }
    start..end
}

/// The sections with those that the kind asks for and the body lacks, each behind the last one that the kind has before it.
fn with_missing(kind: Kind, mut parts: Vec<Part>) -> Vec<Part> {
    let specs = kind.spec().sections;
    for (rank, spec) in specs.iter().enumerate() {
        if parts.iter().any(|part| part.spec.is_some_and(|known| std::ptr::eq(known, spec))) {
            continue;
        }
        let is_before = |part: &Part| part.spec.is_some_and(|known| specs[..rank].iter().any(|before| std::ptr::eq(before, known)));
        let at = parts.iter().rposition(is_before).unwrap_or(0) + 1;
        let end = parts[at - 1].end;
        let missing = Part { spec: Some(spec), heading: spec.name().to_owned(), head: None, content: end..end, blocks: 0..0, end };
        parts.insert(at, missing);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "---\n# 说明\ntitle: 五网合一 # 暂定\nunit: guanhe\ntags:\n  - 甲\n  # 乙\n  - 丙\n怪: 有\n---\n\n开头。\n\n## 问题背景\n\n甲。\n\n## 工作成效\n\n丁。\n";

    fn of(text: &str) -> EntryText {
        EntryText::of(Kind::Case, text)
    }

    #[track_caller]
    fn check_field(key: &str, value: Option<&str>, from: &str, to: &str) {
        let written = of(TEXT).with_field(key, value).unwrap();
        assert_eq!(written, TEXT.replacen(from, to, 1));
    }

    #[test]
    fn a_field_is_written_where_it_stands_and_nothing_else_changes() {
        check_field("title", Some("新"), "title: 五网合一 # 暂定", "title: 新 # 暂定");
        check_field("title", None, "title: 五网合一 # 暂定", "title: # 暂定");
        check_field("tags", Some("[甲, 乙]"), "tags:\n  - 甲\n  # 乙\n  - 丙\n", "tags: [甲, 乙]\n  # 乙\n");
        check_field("tags", None, "tags:\n  - 甲\n  # 乙\n  - 丙\n", "tags:\n  # 乙\n");
        check_field("status", Some("draft"), "unit: guanhe\n", "unit: guanhe\nstatus: draft\n");
        check_field("summary", None, "", "");
        let listed = TEXT.replace("tags:\n  - 甲\n  # 乙\n  - 丙\n", "tags: [甲, {a: [乙]}] # 两个\n");
        assert_eq!(of(&listed).with_field("tags", Some("丁")).unwrap(), listed.replace("[甲, {a: [乙]}]", "丁"));
        assert_eq!(of(&listed).with_field("tags", None).unwrap(), listed.replace(" [甲, {a: [乙]}]", ""));
        check_field("title", Some("|\n  甲\n  乙"), "title: 五网合一 # 暂定", "# 暂定\ntitle: |\n  甲\n  乙");
    }

    #[test]
    fn a_field_is_known_by_any_of_its_names_and_after_any_colon() {
        for line in ["标题：旧", "title:", "title: \"旧\"", "标题: 旧"] {
            let text = format!("---\n{line}\nunit: a\n---\n");
            let written = of(&text).with_field("title", Some("新")).unwrap();
            assert_eq!(of(&written).one("title"), "新", "{written}");
            assert_eq!(written.lines().count(), 4, "{written}");
        }
    }

    #[test]
    fn sections_are_those_of_the_text_and_those_that_the_kind_asks_for() {
        let text = of(TEXT);
        let shown: Vec<(&str, bool, &str)> = (0..text.sections.len())
            .map(|number| (text.sections[number].heading.as_str(), text.sections[number].head.is_some(), text.markdown(number)))
            .collect();
        let expected = [
            ("", true, "开头。"),
            ("问题背景", true, "甲。"),
            ("主要做法", false, ""),
            ("工作成效", true, "丁。"),
            ("经验启示", false, ""),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_section_is_written_where_it_stands_or_where_it_belongs() {
        let check = |number: usize, markdown: &str, from: &str, to: &str| {
            let written = of(TEXT).with_section(number, markdown).unwrap();
            assert_eq!(written, TEXT.replacen(from, to, 1), "{number}");
            let again = of(&written);
            assert_eq!(again.sections.len(), 5);
            assert_eq!(again.markdown(number), markdown.trim_matches('\n'));
        };
        check(1, "新\n\n> 引\n", "甲。", "新\n\n> 引");
        check(1, "", "## 问题背景\n\n甲。\n\n", "## 问题背景\n\n");
        check(2, "做。", "## 工作成效", "## 主要做法\n\n做。\n\n## 工作成效");
        check(4, "悟。", "丁。\n", "丁。\n\n## 经验启示\n\n悟。\n");
        check(0, "", "开头。\n\n", "");
        check(3, "戊。", "丁。", "戊。");
    }

    /// Fields as people write them: in any style, with remarks, wrong and unknown ones among them.
    const LINES: [&str; 15] = [
        "# 说明\n",
        "title: 五网合一\n",
        "标题：阳光计量 # 暂定\n",
        "title: \"引: 号\"\n",
        "title: [东渠] 清波记\n",
        "unit: guanhe\n",
        "tags: [甲, 乙] # 两个\n",
        "tags:\n  - 甲\n  # 中间\n  - 乙\n",
        "tags:\n- 甲\n- 乙\n",
        "summary: >\n  一行\n  两行\n",
        "摘要:\n",
        "notes: |\n  # 不是说明\n  两行\n",
        "怪字段: {a: 1}\n",
        "status: draft\n",
        "\n",
    ];

    proptest::proptest! {
        #[test]
        fn whatever_stands_in_the_front_matter_only_the_field_changes(
            picked in proptest::collection::vec(0..LINES.len(), 0..9),
            key in proptest::sample::select(vec!["title", "tags", "summary", "source", "notes"]),
            words in "[甲乙丙a1#:“]{0,6}",
            is_windows in proptest::bool::ANY,
        ) {
            let head: String = picked.iter().map(|at| LINES[*at]).collect();
            let text = format!("---\n{head}---\n\n## 问题背景\n\n甲。\n");
            let text = if is_windows { text.replace('\n', "\r\n") } else { text };
            let before = of(&text);
            let value = Some(crate::import::entry::scalar(&words)).filter(|_| !words.trim().is_empty());
            let written = before.with_field(key, value.as_deref()).unwrap();
            let after = of(&written);
            // Of a field that is written twice the first one counts.
            proptest::prop_assert_eq!(after.one(key), words.trim(), "{}", written);
            let others = |text: &EntryText| -> Vec<(String, Vec<String>)> {
                let first = text.pair(key).map(|pair| pair.lines.start);
                text.pairs.iter().filter(|pair| Some(pair.lines.start) != first).map(|pair| (pair.name.clone(), pair.words())).collect()
            };
            proptest::prop_assert_eq!(others(&after), others(&before), "{}", written);
            for remark in ["# 说明", "# 暂定", "# 两个", "# 中间"] {
                let count = |text: &str| text.matches(remark).count();
                proptest::prop_assert_eq!(count(&written), count(&text), "{}", written);
            }
            proptest::prop_assert!(written.ends_with(&text[text.find("## 问题背景").unwrap()..]));
        }
    }

    #[test]
    fn a_text_without_fences_is_left_to_the_source_view() {
        assert!(of("没有文首").with_field("title", Some("新")).is_none());
        assert_eq!(of("没有文首").markdown(0), "没有文首");
        assert_eq!(of("").sections.len(), 5);
    }
}
