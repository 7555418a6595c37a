//! A [`Fields`] reader turns a mapping into typed values.
//!
//! - [`Fields::new`] reports unknown and repeated keys with the nearest known one; [`crate::model::tables`] says what a mapping may hold.
//! - Each getter takes a value out and reports what is wrong with it where it stands; what is wrong counts as not given.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use crate::diag::{Diagnostic, Diagnostics};
use crate::load::rules;
use crate::markdown::vanishes_between;
use crate::model::entry::{Choice, Visibility};
use crate::model::field::{FieldSpec, FieldTable};
use crate::model::id::{Slug, SlugError};
use crate::model::node::{Node, Value};
use crate::model::written::{Written, WrittenField};
use crate::nearby::similarity;
use crate::rule::Rule;
use crate::source::{SourceText, first_line};

/// The values of a mapping, taken out one by one.
pub struct Fields<'a> {
    source: &'a Arc<SourceText>,
    tables: Vec<FieldTable>,
    /// Place of the whole mapping.
    pub range: Range<usize>,
    values: Vec<(&'static FieldSpec, Range<usize>, Node)>,
    /// The diagnostics so far.
    pub diagnostics: Diagnostics,
}

impl<'a> Fields<'a> {
    /// Sorts the pairs of a mapping by the fields that may stand in it.
    pub fn new(source: &'a Arc<SourceText>, node: Node, tables: Vec<FieldTable>) -> Self {
        let mut fields = Self { source, tables, range: node.range.clone(), values: Vec::new(), diagnostics: Diagnostics::default() };
        match node.value {
            Value::Mapping(pairs) => {
                for (key, value) in pairs {
                    fields.register(key.range, &key.name, value);
                }
            }
            Value::Null => {}
            _ => fields.error(&rules::FRONT_MATTER_SHAPE, node.range, "这里应是「字段: 内容」，每行一个字段", "请检查冒号和缩进"),
        }
        fields
    }

    fn register(&mut self, range: Range<usize>, name: &str, value: Node) {
        let Some(spec) = self.tables.iter().flat_map(|table| table.iter()).find(|spec| spec.matches(name)) else {
            self.unknown_key(range, name);
            return;
        };
        if let Some((_, earlier, _)) = self.values.iter().find(|(known, ..)| known.key == spec.key) {
            let line = self.source.position(earlier.start).line;
            let message = format!("字段「{name}」写了两次，第一次在第 {line} 行");
            self.error(&rules::FRONT_MATTER_DUPLICATE_KEY, range, &message, "请删去多余的一行");
            return;
        }
        self.values.push((spec, range, value));
    }

    fn unknown_key(&mut self, range: Range<usize>, name: &str) {
        let diagnostic = Diagnostic::new(&rules::FRONT_MATTER_UNKNOWN_KEY, format!("不认识的字段「{name}」")).at(self.source, range);
        let hint = match nearest_field(&self.tables, name) {
            Some(spec) if spec.key == spec.label => format!("是不是 {}？", spec.key),
            Some(spec) => format!("是不是 {}（{}）？", spec.key, spec.label),
            None => "请删去这一行，或改用模板里的字段名".to_owned(),
        };
        self.diagnostics.push(diagnostic.hint(hint));
    }

    /// The fields as they were written, those that were not taken out yet.
    pub fn written(&self) -> Written {
        let field =
            |(spec, key, value): &(&'static FieldSpec, Range<usize>, Node)| WrittenField { spec, key: key.clone(), value: value.clone() };
        Written::new(self.values.iter().map(field).collect())
    }

    /// The text that the mapping stands in.
    pub fn source(&self) -> &'a Arc<SourceText> {
        self.source
    }

    /// Reports an error at a place.
    pub fn error(&mut self, rule: &'static Rule, range: Range<usize>, message: &str, hint: &str) {
        self.diagnostics.push(Diagnostic::new(rule, message).at(self.source, range).hint(hint));
    }

    /// Takes out the value of a field; nothing when it is missing or empty.
    pub fn take(&mut self, key: &'static str) -> Option<Node> {
        debug_assert!(self.tables.iter().flat_map(|t| t.iter()).any(|spec| spec.key == key), "no field {key}");
        let index = self.values.iter().position(|(spec, ..)| spec.key == key)?;
        let (_, _, node) = self.values.swap_remove(index);
        (!matches!(node.value, Value::Null)).then_some(node)
    }

    /// Whether a value was given and not yet taken.
    pub fn has(&self, key: &'static str) -> bool {
        self.values.iter().any(|(spec, _, node)| spec.key == key && !matches!(node.value, Value::Null))
    }

    /// The field's name as messages print it: `title（标题）`.
    fn display_name(&self, key: &'static str) -> String {
        let spec = self.tables.iter().flat_map(|table| table.iter()).find(|spec| spec.key == key);
        spec.map_or_else(|| key.to_owned(), |spec| format!("{}（{}）", spec.key, spec.label))
    }

    /// Words, without white space around them; several lines become one, as those of a paragraph do.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        self.text_at(key).map(|(text, _)| text)
    }

    /// Words of several lines, which stay as they are.
    pub fn lines(&mut self, key: &'static str) -> Option<String> {
        self.lines_at(key).map(|(text, _)| text)
    }

    /// Words and their place.
    pub fn text_at(&mut self, key: &'static str) -> Option<(String, Range<usize>)> {
        self.lines_at(key).map(|(text, range)| (one_line(text), range))
    }

    /// Words of several lines, and their place.
    pub fn lines_at(&mut self, key: &'static str) -> Option<(String, Range<usize>)> {
        let node = self.take(key)?;
        let display_name = self.display_name(key);
        match node.value {
            Value::Scalar(text) => {
                let text = text.trim().to_owned();
                (!text.is_empty()).then_some((text, node.range))
            }
            _ => {
                self.error(&rules::FRONT_MATTER_TYPE, node.range, &format!("字段 {display_name}应是一段文字"), "请写在一行里，不要用列表");
                None
            }
        }
    }

    /// Words that must be there.
    pub fn required_text(&mut self, key: &'static str) -> Option<String> {
        self.required_text_at(key).map(|(text, _)| text)
    }

    /// Words that must be there, and their place.
    pub fn required_text_at(&mut self, key: &'static str) -> Option<(String, Range<usize>)> {
        let was_given = self.has(key);
        let found = self.text_at(key);
        if found.is_none() && !was_given {
            self.missing(key);
        }
        found
    }

    /// Reports that a required field is missing.
    pub fn missing(&mut self, key: &'static str) {
        let spec = self.tables.iter().flat_map(|table| table.iter()).find(|spec| spec.key == key);
        let label = spec.map_or(key, |spec| spec.label);
        let message = format!("缺少必填字段 {}", self.display_name(key));
        let place = first_line(self.source, self.range.clone());
        self.error(&rules::FRONT_MATTER_REQUIRED, place, &message, &format!("请补上一行「{key}: ……」，也可以写「{label}: ……」"));
    }

    /// Who may see it. A value that cannot be read hides it: a slip of the pen must not publish what was meant to be internal.
    pub fn visibility(&mut self) -> Visibility {
        let given = self.has("visibility");
        let fallback = if given { Visibility::SecretNever } else { Visibility::Public };
        self.choice("visibility").unwrap_or(fallback)
    }

    /// One or several words: `a`, `[a, b]` or lines with `-`; 「甲、乙」 on one line are two when `split` says so.
    pub fn texts(&mut self, key: &'static str) -> Vec<(String, Range<usize>)> {
        let Some(node) = self.take(key) else { return Vec::new() };
        let display_name = self.display_name(key);
        let nodes = match node.value {
            Value::Sequence(items) => items,
            _ => vec![node],
        };
        let mut texts = Vec::new();
        for item in nodes {
            match item.value {
                Value::Scalar(text) if !text.trim().is_empty() => texts.push((text.trim().to_owned(), item.range)),
                Value::Scalar(_) | Value::Null => {}
                _ => self.error(
                    &rules::FRONT_MATTER_TYPE,
                    item.range,
                    &format!("字段 {display_name}的每一项应是一段文字"),
                    "写成 [甲, 乙]，或每项一行、以「- 」开头",
                ),
            }
        }
        texts
    }

    /// Words in a list, where one line with 、 between the words is a list too.
    pub fn words(&mut self, key: &'static str) -> Vec<String> {
        let texts = self.texts(key);
        let single = texts.len() == 1;
        texts
            .into_iter()
            .flat_map(|(text, _)| match single {
                true => one_line(text)
                    .split(['、', '，', ',', '；'])
                    .map(|word| word.trim().to_owned())
                    .filter(|word| !word.is_empty())
                    .collect(),
                false => vec![one_line(text)],
            })
            .collect()
    }

    /// An id.
    pub fn slug(&mut self, key: &'static str) -> Option<(Slug, Range<usize>)> {
        let (text, range) = self.text_at(key)?;
        self.read_slug(key, &text, range)
    }

    /// Ids in a list.
    pub fn slugs(&mut self, key: &'static str) -> Vec<(Slug, Range<usize>)> {
        let texts = self.texts(key);
        texts.into_iter().filter_map(|(text, range)| self.read_slug(key, &text, range)).collect()
    }

    fn read_slug(&mut self, key: &'static str, text: &str, range: Range<usize>) -> Option<(Slug, Range<usize>)> {
        match Slug::new(text) {
            Ok(slug) => Some((slug, range)),
            Err(error) => {
                let message = format!("字段 {}的编号「{text}」{}", self.display_name(key), slug_reason(error));
                self.error(&rules::REF_BAD_ID, range, &message, SLUG_HINT);
                None
            }
        }
    }

    /// A day: `2026-03-15`, `2026年3月15日`, `2026/3/15` or `2026.3.15`.
    pub fn date(&mut self, key: &'static str) -> Option<Date> {
        let (text, range) = self.text_at(key)?;
        let date = parse_date(&text);
        if date.is_none() {
            let message = format!("字段 {}的日期「{text}」不存在或写法不对", self.display_name(key));
            self.error(&rules::FRONT_MATTER_DATE, range, &message, "请写成 2026-03-15 或 2026年3月15日");
        }
        date
    }

    /// Days in a list.
    pub fn dates(&mut self, key: &'static str) -> Vec<Date> {
        let display_name = self.display_name(key);
        let mut dates = Vec::new();
        for (text, range) in self.texts(key) {
            for word in text.split(['、', '，', ',', '；', ' ']).filter(|word| !word.is_empty()) {
                match parse_date(word) {
                    Some(date) => dates.push(date),
                    None => {
                        let message = format!("字段 {display_name}的日期「{word}」不存在或写法不对");
                        self.error(
                            &rules::FRONT_MATTER_DATE,
                            range.clone(),
                            &message,
                            "请写成 2026-12-13，几个日期写成 [2026-12-13, 2027-04-04]",
                        );
                    }
                }
            }
        }
        dates
    }

    /// How many: `46`, `46个`, `1,024`.
    pub fn count(&mut self, key: &'static str) -> Option<u32> {
        let (text, range) = self.text_at(key)?;
        let digits = half_width(&text).replace(',', "");
        let count = digits.trim_end_matches(['个', '项', '件', '条', '处']).trim().parse();
        if count.is_err() {
            let message = format!("字段 {}应是一个整数，现在是「{text}」", self.display_name(key));
            self.error(&rules::FRONT_MATTER_TYPE, range, &message, "请写数字，如 46");
        }
        count.ok()
    }

    /// A colour as `#rrggbb`; anything else is reported.
    pub fn color(&mut self, key: &'static str) -> Option<String> {
        let (text, range) = self.text_at(key)?;
        let digits = text.trim_start_matches('#');
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let message = format!("颜色「{text}」写法不对");
            self.error(&rules::FRONT_MATTER_COLOR, range, &message, "请写成六位十六进制色值并加引号，如 \"#1f6f8b\"");
            return None;
        }
        Some(format!("#{}", digits.to_ascii_lowercase()))
    }

    /// A value of a closed list, by its key or its label.
    pub fn choice<T: Choice>(&mut self, key: &'static str) -> Option<T> {
        let (text, range) = self.text_at(key)?;
        let found = T::CHOICES.iter().find(|(_, name, label)| *name == text || *label == text);
        // What is still to be filled in is told where all of it is.
        if found.is_none() && text != "待补" {
            let allowed: Vec<String> = T::CHOICES.iter().map(|(_, name, label)| format!("{name}（{label}）")).collect();
            let message = format!("字段 {}没有「{text}」这个取值", self.display_name(key));
            self.error(&rules::FRONT_MATTER_CHOICE, range, &message, &format!("可以填：{}", allowed.join("、")));
        }
        found.map(|(value, ..)| *value)
    }

    /// Yes or no.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        let (text, range) = self.text_at(key)?;
        match text.as_str() {
            "true" | "yes" | "是" | "有" => Some(true),
            "false" | "no" | "否" | "无" => Some(false),
            _ => {
                let message = format!("字段 {}应填「是」或「否」，现在是「{text}」", self.display_name(key));
                self.error(&rules::FRONT_MATTER_CHOICE, range, &message, "请填 是 / 否，或 true / false");
                None
            }
        }
    }

    /// A year of four digits; 「2026年」 and full-width digits are read too.
    pub fn year(&mut self, key: &'static str) -> Option<i16> {
        let (text, range) = self.text_at(key)?;
        let digits = half_width(text.trim_end_matches(['年', '度']));
        let year = digits.parse::<i16>().ok().filter(|year| (1900..=2999).contains(year));
        if year.is_none() {
            let message = format!("字段 {}的年份「{text}」写法不对", self.display_name(key));
            self.error(&rules::FRONT_MATTER_DATE, range, &message, "请写四位数字，如 2026");
        }
        year
    }

    /// A mapping in a mapping.
    pub fn nested(&mut self, key: &'static str, table: FieldTable) -> Fields<'a> {
        let node = self.take(key).unwrap_or(Node { range: self.range.clone(), value: Value::Null });
        Fields::new(self.source, node, vec![table])
    }

    /// A list of mappings.
    pub fn each(&mut self, key: &'static str, table: FieldTable) -> Vec<Fields<'a>> {
        let Some(node) = self.take(key) else { return Vec::new() };
        match node.value {
            Value::Sequence(items) => items.into_iter().map(|item| Fields::new(self.source, item, vec![table])).collect(),
            _ => {
                let message = format!("字段 {}应是一个列表", self.display_name(key));
                self.error(&rules::FRONT_MATTER_TYPE, first_line(self.source, node.range), &message, "每一项以「- 」开头，各占一行");
                Vec::new()
            }
        }
    }

    /// Adds the diagnostics of a nested reader.
    pub fn absorb(&mut self, nested: Fields<'_>) {
        self.diagnostics.append(nested.diagnostics);
    }
}

/// The lines of a value as one: between two wide characters a line end is nothing, elsewhere a space.
fn one_line(text: String) -> String {
    if !text.contains('\n') {
        return text;
    }
    let mut joined = String::with_capacity(text.len());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let (Some(before), Some(after)) = (joined.chars().next_back(), line.chars().next())
            && !vanishes_between(before, after)
        {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    joined
}

/// What an id may be, for hints.
pub const SLUG_HINT: &str = "编号只用小写英文字母、数字和减号，如 wuwang-heyi";

/// Why a text is not an id, to follow the id in a message.
pub fn slug_reason(error: SlugError) -> String {
    match error {
        SlugError::Character(c) => format!("里不能有「{c}」"),
        SlugError::Hyphen => "不能是空的，减号不能在首尾或连用".into(),
        SlugError::TooLong => "超过 80 个字符".into(),
        SlugError::Reserved => "是系统保留的名字".into(),
    }
}

/// A day as people write it: `2026-03-15`, `2026年3月15日`, `2026/3/15` or `2026.3.15`.
pub fn parse_date(text: &str) -> Option<Date> {
    let text = half_width(text);
    let date = text.trim_end_matches('日');
    let mut parts = date.split(['-', '/', '.', '年', '月']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.trim().parse().ok()?, day.trim().parse().ok()?).ok()
}

/// Full-width digits and signs as ASCII.
fn half_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            _ => c,
        })
        .collect()
}

/// The field whose name is nearest to what was typed, if any is near.
fn nearest_field(tables: &[FieldTable], name: &str) -> Option<&'static FieldSpec> {
    let candidates = tables.iter().flat_map(|table| table.iter()).flat_map(|spec| spec.names().map(move |known| (spec, known)));
    let scored = candidates.map(|(spec, known)| (similarity(name, known), spec));
    scored.filter(|(score, _)| *score >= 0.5).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, spec)| spec)
}
