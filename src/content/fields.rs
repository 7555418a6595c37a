//! The fields that people fill in: their names in both languages, and a [`Fields`] reader that turns a mapping into typed values.
//!
//! - A [`FieldSpec`] is a key with its Chinese label, which is a key too; a table of them says what a mapping may hold.
//! - [`Fields::new`] reports unknown and repeated keys with the nearest known one.
//! - Each getter takes a value out and reports what is wrong with it where it stands; what is wrong counts as not given.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::entry::{Choice, Visibility};
use super::id::{Slug, SlugError};
use super::kind::{KINDS, Kind};
use super::markdown::vanishes_between;
use super::written::{Written, WrittenField};
use super::yaml::{Node, Value};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::SourceText;

/// A field: its key, its Chinese name, and other names that people type.
#[derive(Debug)]
pub struct FieldSpec {
    /// The key in English, as in `DOMAIN.md`.
    pub key: &'static str,
    /// The Chinese name; also a key.
    pub label: &'static str,
    /// Further keys.
    pub others: &'static [&'static str],
    /// Who reads its words.
    pub reader: Reader,
    /// Whether it is one text whatever it begins with: a title may begin with a bracket, and is never a list, nor empty with a remark
    /// behind it.
    pub is_one_text: bool,
    /// What is made of its value, where it is a field of a kind of entry.
    pub uses: Uses,
}

/// What is made of the value of a field: stated beside its name, so that pages, album, index and rules are loops over the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uses {
    /// Whether an entry lacks something without it.
    pub is_required: bool,
    /// Its label in the box of facts on a page.
    pub fact: Option<&'static str>,
    /// Its label among the facts in the album.
    pub printed: Option<&'static str>,
    /// Whether the album sets it as the small head above the title.
    pub is_head: bool,
    /// Whether it is a word beside the title.
    pub is_badge: bool,
    /// How the search knows its words; not at all where it says nothing.
    pub found: Option<Found>,
    /// The kind of the entries that it names.
    pub target: Option<Kind>,
    /// What its picture is for.
    pub picture: PictureUse,
}

/// How the search ranks the words of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// Another title.
    Title,
    /// A name.
    Name,
    /// As any words of the text.
    Body,
}

/// What the picture of a field is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureUse {
    /// One of the pictures of the entry.
    Gallery,
    /// The picture that stands for the entry.
    Poster,
    /// A sign, which is no picture of what the entry tells.
    Emblem,
}

impl Uses {
    const NONE: Self = Self {
        is_required: false,
        fact: None,
        printed: None,
        is_head: false,
        is_badge: false,
        found: None,
        target: None,
        picture: PictureUse::Gallery,
    };
}

/// Who reads the words of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The program: an id, a date, a choice.
    Program,
    /// People, as one line; the rules about language apply.
    People,
    /// People, as Markdown of several lines; the rules about language apply.
    Markdown,
    /// The office alone (`DOMAIN.md` §1): it is in no public output, and what it says must not be in one.
    Office,
}

pub(super) const fn field(key: &'static str, label: &'static str) -> FieldSpec {
    named(key, label, &[])
}

pub(super) const fn named(key: &'static str, label: &'static str, others: &'static [&'static str]) -> FieldSpec {
    FieldSpec { key, label, others, reader: Reader::Program, is_one_text: false, uses: Uses::NONE }
}

impl FieldSpec {
    /// The same field, whose words people read.
    pub(super) const fn prose(self) -> Self {
        Self { reader: Reader::People, ..self }
    }

    /// The same field, which is one text whatever it begins with.
    pub(super) const fn one_text(self) -> Self {
        Self { is_one_text: true, ..self }
    }

    /// The same field, whose words are Markdown.
    pub(super) const fn markdown(self) -> Self {
        Self { reader: Reader::Markdown, ..self }
    }

    /// The same field, which only the office reads.
    pub(super) const fn office(self) -> Self {
        Self { reader: Reader::Office, ..self }
    }

    /// The same field, without which an entry is not finished.
    pub(super) const fn required(self) -> Self {
        Self { uses: Uses { is_required: true, ..self.uses }, ..self }
    }

    /// The same field, shown among the facts of a page.
    pub(super) const fn fact(self, label: &'static str) -> Self {
        Self { uses: Uses { fact: Some(label), ..self.uses }, ..self }
    }

    /// The same field, printed among the facts in the album.
    pub(super) const fn printed(self, label: &'static str) -> Self {
        Self { uses: Uses { printed: Some(label), ..self.uses }, ..self }
    }

    /// The same field, shown among the facts by its own label, on a page and in the album.
    pub(super) const fn shown(self) -> Self {
        let label = self.label;
        self.fact(label).printed(label)
    }

    /// The same field, set above the title in the album.
    pub(super) const fn head(self) -> Self {
        Self { uses: Uses { is_head: true, ..self.uses }, ..self }
    }

    /// The same field, shown as a word beside the title.
    pub(super) const fn badge(self) -> Self {
        Self { uses: Uses { is_badge: true, ..self.uses }, ..self }
    }

    /// The same field, whose words the search knows.
    pub(super) const fn found(self, found: Found) -> Self {
        Self { uses: Uses { found: Some(found), ..self.uses }, ..self }
    }

    /// The same field, which names entries of a kind.
    pub(super) const fn of(self, kind: Kind) -> Self {
        Self { uses: Uses { target: Some(kind), ..self.uses }, ..self }
    }

    /// The same field, whose picture is more than one of many.
    pub(super) const fn picture(self, picture: PictureUse) -> Self {
        Self { uses: Uses { picture, ..self.uses }, ..self }
    }

    /// What it is called where it is shown, and where it is missing.
    pub fn shown_name(&self) -> &'static str {
        self.uses.fact.unwrap_or(self.label)
    }

    /// Whether people read its words in some output.
    pub fn is_prose(&self) -> bool {
        matches!(self.reader, Reader::People | Reader::Markdown)
    }
}

/// What a mapping may hold.
pub type FieldTable = &'static [FieldSpec];

/// Fields of every entry.
pub static COMMON: FieldTable = &[
    named("id", "编号", &[]),
    named("type", "条目类型", &[]),
    field("title", "标题").prose().one_text(),
    named("unit", "单位", &["填报单位", "所属单位"]),
    named("year", "年度", &["年份"]),
    field("status", "状态"),
    field("visibility", "公开范围"),
    field("date", "日期"),
    named("source", "信息来源", &["来源"]).prose(),
    field("author", "作者").prose(),
    named("editor", "编辑", &["责任编辑"]).prose(),
    field("column", "栏目").prose(),
    named("tags", "标签", &["关键词"]),
    field("sector", "清廉单元"),
    named("aspect", "方面", &["aspects"]),
    named("images", "图片", &["配图"]),
    field("attachments", "附件"),
    named("summary", "摘要", &["内容摘要"]).prose().one_text(),
    named("aliases", "旧编号", &["redirects", "旧地址", "别名"]),
    field("asterisks", "星号"),
    named("contact", "联系人", &["联系方式"]).office(),
    named("score", "考核分值", &["分值"]).office(),
    named("endorsement", "批示肯定", &["批示"]).office(),
    named("endorsement_cleared", "批示可公开", &[]),
    named("notes", "内部备注", &["备注"]).office(),
];

/// `publication.yaml`.
pub static PUBLICATION: FieldTable = &[
    named("title", "标题", &["书名"]).prose().one_text(),
    named("short_title", "简称", &["短标题"]).prose().one_text(),
    named("bureau", "编制单位", &["主管单位"]),
    named("year", "年度", &["年份"]),
    named("flower", "主品牌", &["一花"]),
    named("leaves", "分品牌", &["九叶"]),
    named("sectors", "清廉单元", &["sector"]),
    named("aspects", "方面", &["aspect"]),
    named("site", "网站", &[]),
    named("figures", "关键数字", &["数字"]),
    named("chronicle", "大事记", &[]),
    named("honors", "荣誉", &["honours"]),
    named("preface", "序", &["序言"]).markdown(),
    named("afterword", "后记", &[]).markdown(),
    named("album", "画册", &[]),
    named("review", "审校", &["三审三校"]),
    named("report", "统计", &["报表"]),
];

/// `site` in `publication.yaml`.
pub static SITE: FieldTable = &[
    named("name", "网站名称", &["名称"]).prose().one_text(),
    named("base_url", "网址", &["发布网址"]),
    named("domain", "网站域名", &["域名"]),
    named("site_id_code", "网站标识码", &["标识码"]),
    named("host", "主办单位", &[]).prose(),
    named("contact", "联系方式", &["联系人"]),
    named("icp", "ICP备案号", &["备案号"]),
    named("police_record", "公安备案号", &["公安备案"]),
    named("party_government_mark", "党政机关标识", &["党政机关网站标识"]),
    named("description", "网站说明", &["说明"]).prose().one_text(),
    named("keywords", "关键词", &[]),
    named("columns", "栏目", &[]),
    named("about", "关于本站", &["关于"]).markdown(),
];

/// An item of `site.columns`.
pub static COLUMN: FieldTable = &[
    named("kind", "条目类型", &["类别"]),
    named("name", "栏目名称", &["名称"]).prose().one_text(),
    named("description", "栏目描述", &["说明"]).prose().one_text(),
    named("keywords", "栏目关键词", &["关键词"]),
    named("type", "栏目类别", &[]),
    named("search_weight", "检索权重", &[]),
];

/// An item of `sectors` or `aspects`.
pub static TERM: FieldTable =
    &[field("id", "编号"), named("name", "名称", &[]).prose().one_text(), named("description", "说明", &[]).prose().one_text()];

/// An item of `figures`.
pub static FIGURE: FieldTable =
    &[named("value", "数值", &[]), named("unit", "计量单位", &["单位"]), named("label", "名称", &["说明"]).prose().one_text()];

/// An item of `chronicle`.
pub static EVENT: FieldTable =
    &[field("date", "日期"), named("line", "内容", &["事件"]).prose().one_text(), field("place", "地点").prose()];

/// An item of `honors`.
pub static HONOR: FieldTable = &[
    named("title", "名称", &["标题"]).prose().one_text(),
    named("issuer", "授予单位", &["颁发单位"]).prose(),
    named("awarded_on", "授予日期", &["获得日期"]),
    field("unit", "单位"),
    named("level", "级别", &["层级"]),
    named("evidence", "依据", &[]),
];

/// `album` in `publication.yaml`.
pub static ALBUM: FieldTable = &[
    named("title", "书名", &["标题"]).prose().one_text(),
    named("trim", "成品尺寸", &["开本"]),
    named("bleed", "出血", &[]),
    named("binding", "装订", &[]),
    named("design", "设计", &["版式"]),
    named("colors", "配色", &["颜色"]),
    named("fonts", "字体", &[]),
    named("imprint", "版权页", &[]),
];

/// `album.colors`: the named colours of a design.
pub static ALBUM_COLORS: FieldTable = &[
    named("main", "主色", &[]),
    named("bright", "辅色", &[]),
    named("seal", "点缀色", &["印章色"]),
    named("gold", "饰线色", &[]),
    named("ink", "文字色", &[]),
    named("soft", "次要文字色", &[]),
    named("faint", "线条色", &[]),
    named("tint", "浅底色", &[]),
    named("ground", "封面底色", &[]),
    named("on_ground", "封面文字色", &[]),
];

/// `album.fonts`: the families of a design.
pub static ALBUM_FONTS: FieldTable =
    &[named("text", "正文", &[]), named("title", "标题", &[]), named("quote", "引语", &["楷体"]), named("label", "标签", &["黑体"])];

/// `album.imprint`.
pub static IMPRINT: FieldTable = &[
    named("kind", "类别", &["类型"]),
    named("permit_number", "准印证号", &[]),
    named("isbn", "书号", &["ISBN"]),
    named("compiler", "编印单位", &[]),
    named("recipients", "发送对象", &[]),
    named("printer", "印刷单位", &[]),
    named("print_date", "印刷日期", &[]),
    named("copies", "印数", &[]),
];

/// `review` in `publication.yaml`.
pub static REVIEW: FieldTable = &[named("stages", "审级", &["三审"]), named("proofs", "校次", &["三校"])];

/// An item of `review.stages`.
pub static STAGE: FieldTable = &[field("id", "编号"), named("name", "名称", &[]).prose().one_text(), named("focus", "重点", &[]).prose()];

/// A row of `units.yaml`.
pub static UNIT: FieldTable = &[
    field("id", "编号"),
    named("name", "全称", &["名称"]).prose().one_text(),
    named("short_name", "简称", &[]).prose().one_text(),
    field("level", "层级"),
    field("region", "地区"),
    field("department", "部门"),
    named("order", "次序", &["排序"]),
    named("parent", "上级单位", &[]),
    named("contact", "联系人", &["联系方式"]).office(),
];

/// A row of `images.yaml`.
pub static IMAGE: FieldTable = &[
    named("caption", "图片说明", &["说明"]).prose().one_text(),
    named("alt", "替代文字", &[]).prose().one_text(),
    named("author", "作者", &["拍摄者"]).prose(),
    named("taken_on", "拍摄日期", &["拍摄时间"]),
    named("consent", "肖像同意", &[]),
    named("minors", "含未成年人", &[]),
    named("rights", "权利说明", &["版权说明"]).prose(),
    named("is_map", "是否地图", &["地图"]),
    named("map_approval", "审图号", &[]),
    named("has_emblem", "含徽标", &[]),
    field("visibility", "公开范围"),
    named("notes", "内部备注", &["备注"]).office(),
];

/// An entry of `reviews.yaml`.
pub static LEDGER_ENTRY: FieldTable = &[field("entry", "条目"), field("seal", "封记"), field("records", "记录")];

/// A line of it.
pub static LEDGER_RECORD: FieldTable = &[
    field("stage", "审级"),
    field("by", "审签人"),
    field("date", "日期"),
    field("content", "指纹"),
    field("opinion", "意见"),
    field("chain", "链"),
];

/// `report` in `publication.yaml`.
pub static REPORT: FieldTable =
    &[field("deadline", "截止日期"), field("shares", "应占份额"), field("indicators", "指标"), field("score_items", "考核加分")];

/// An item of `report.shares`.
pub static SHARE: FieldTable = &[field("by", "维度"), field("name", "名称").prose().one_text(), field("share", "份额")];

/// An item of `report.indicators`.
pub static INDICATOR_SET: FieldTable = &[field("name", "名称").prose().one_text(), field("groups", "分组")];

/// A group of one.
pub static INDICATOR_GROUP: FieldTable = &[field("name", "名称").prose().one_text(), field("weight", "权重"), field("items", "项目")];

/// An indicator.
pub static INDICATOR: FieldTable = &[
    field("name", "名称").prose().one_text(),
    field("weight", "权重"),
    field("target", "目标"),
    field("value", "实际"),
    field("unit", "计量单位"),
    field("sector", "清廉单元"),
    field("evidence", "依据"),
];

/// An item of `report.score_items`.
pub static SCORE_ITEM: FieldTable =
    &[field("name", "名称").prose().one_text(), field("points", "分值"), field("unit", "单位"), field("evidence", "依据")];

/// A row of `waivers.yaml`.
pub static WAIVER: FieldTable = &[
    field("rule", "规则"),
    named("place", "位置", &["文件"]),
    named("words", "词句", &["原文"]),
    named("reason", "理由", &["原因"]),
    named("person", "责任人", &["批准人"]),
    named("expires", "到期", &["有效期至", "期限"]),
];

/// An item of a list in `dictionary/*.yaml`.
pub static DICTIONARY: FieldTable = &[
    field("wrong", "错"),
    field("right", "对"),
    field("ask", "只提醒"),
    field("members", "各项"),
    field("post", "职务"),
    field("from", "任职"),
    field("to", "离任"),
];

/// The mappings that belong to no kind of entry; the kinds state their own.
static TABLES: &[FieldTable] = &[
    PUBLICATION,
    SITE,
    COLUMN,
    TERM,
    FIGURE,
    EVENT,
    HONOR,
    ALBUM,
    ALBUM_COLORS,
    ALBUM_FONTS,
    IMPRINT,
    REVIEW,
    STAGE,
    UNIT,
    IMAGE,
    LEDGER_ENTRY,
    LEDGER_RECORD,
    REPORT,
    SHARE,
    INDICATOR_SET,
    INDICATOR_GROUP,
    INDICATOR,
    SCORE_ITEM,
    WAIVER,
    DICTIONARY,
];

/// Every field of every mapping.
fn all() -> impl Iterator<Item = &'static FieldSpec> {
    let of_kinds = KINDS.iter().map(|spec| &spec.fields);
    // As in an entry, what is common comes first: the first field of a name is the one that is meant.
    std::iter::once(&COMMON).chain(of_kinds).chain(TABLES).flat_map(|table| table.iter())
}

/// Whether any mapping knows a field of this name.
pub fn is_field_name(name: &str) -> bool {
    all().any(|spec| spec.answers_to(name))
}

/// The field of this name whose words people read, in whatever mapping.
pub fn prose_field(name: &str) -> Option<&'static FieldSpec> {
    all().find(|spec| spec.is_prose() && spec.answers_to(name))
}

/// Whether a name means a field that is one text; where several mappings have the name, in the first of them.
pub fn is_one_text(name: &str) -> bool {
    all().find(|spec| spec.answers_to(name)).is_some_and(|spec| spec.is_one_text)
}

/// Whether a name means the field of this key; where several mappings have the name, in the first of them: an entry's come first.
pub fn means_field(name: &str, key: &str) -> bool {
    all().find(|spec| spec.answers_to(name)).is_some_and(|spec| spec.key == key)
}

impl FieldSpec {
    /// Whether a typed key means this field.
    pub fn answers_to(&self, name: &str) -> bool {
        self.key == name || self.label == name || self.others.contains(&name)
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        [self.key, self.label].into_iter().chain(self.others.iter().copied())
    }
}

/// The values of a mapping, taken out one by one.
pub struct Fields<'a> {
    source: &'a Arc<SourceText>,
    tables: Vec<FieldTable>,
    /// Place of the whole mapping.
    pub range: Range<usize>,
    values: Vec<(&'static FieldSpec, Range<usize>, Node)>,
    /// What was noticed so far.
    pub diagnostics: Diagnostics,
}

impl<'a> Fields<'a> {
    /// Sorts the pairs of a mapping by the fields that may stand in it.
    pub fn new(source: &'a Arc<SourceText>, node: Node, tables: Vec<FieldTable>) -> Self {
        let mut fields = Self { source, tables, range: node.range.clone(), values: Vec::new(), diagnostics: Diagnostics::default() };
        match node.value {
            Value::Mapping(pairs) => {
                for (key, value) in pairs {
                    fields.admit(key.range, &key.name, value);
                }
            }
            Value::Null => {}
            _ => fields.error("front-matter/shape", node.range, "这里应是「字段: 内容」，每行一个字段", "请检查冒号和缩进"),
        }
        fields
    }

    fn admit(&mut self, range: Range<usize>, name: &str, value: Node) {
        let Some(spec) = self.tables.iter().flat_map(|table| table.iter()).find(|spec| spec.answers_to(name)) else {
            self.unknown_key(range, name);
            return;
        };
        if let Some((_, earlier, _)) = self.values.iter().find(|(known, ..)| known.key == spec.key) {
            let line = self.source.position(earlier.start).line;
            let message = format!("字段「{name}」写了两次，第一次在第 {line} 行");
            self.error("front-matter/duplicate-key", range, &message, "请删去多余的一行");
            return;
        }
        self.values.push((spec, range, value));
    }

    fn unknown_key(&mut self, range: Range<usize>, name: &str) {
        let diagnostic = Diagnostic::error("front-matter/unknown-key", format!("不认识的字段「{name}」")).at(self.source, range);
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
    pub fn error(&mut self, rule: &'static str, range: Range<usize>, message: &str, hint: &str) {
        self.diagnostics.push(Diagnostic::error(rule, message).at(self.source, range).hint(hint));
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
    fn called(&self, key: &'static str) -> String {
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
        let called = self.called(key);
        match node.value {
            Value::Scalar(text) => {
                let text = text.trim().to_owned();
                (!text.is_empty()).then_some((text, node.range))
            }
            _ => {
                self.error("front-matter/type", node.range, &format!("字段 {called}应是一段文字"), "请写在一行里，不要用列表");
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
        let message = format!("缺少必填字段 {}", self.called(key));
        let place = first_line(self.source, self.range.clone());
        self.error("front-matter/required", place, &message, &format!("请补上一行「{key}: ……」，也可以写「{label}: ……」"));
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
        let called = self.called(key);
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
                    "front-matter/type",
                    item.range,
                    &format!("字段 {called}的每一项应是一段文字"),
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
                let message = format!("字段 {}的编号「{text}」{}", self.called(key), slug_reason(error));
                self.error("ref/bad-id", range, &message, SLUG_HINT);
                None
            }
        }
    }

    /// A day: `2026-03-15`, `2026年3月15日`, `2026/3/15` or `2026.3.15`.
    pub fn date(&mut self, key: &'static str) -> Option<Date> {
        let (text, range) = self.text_at(key)?;
        let date = parse_date(&text);
        if date.is_none() {
            let message = format!("字段 {}的日期「{text}」不存在或写法不对", self.called(key));
            self.error("front-matter/date", range, &message, "请写成 2026-03-15 或 2026年3月15日");
        }
        date
    }

    /// How many: `46`, `46个`, `1,024`.
    pub fn count(&mut self, key: &'static str) -> Option<u32> {
        let (text, range) = self.text_at(key)?;
        let digits = half_width(&text).replace(',', "");
        let count = digits.trim_end_matches(['个', '项', '件', '条', '处']).trim().parse();
        if count.is_err() {
            let message = format!("字段 {}应是一个整数，现在是「{text}」", self.called(key));
            self.error("front-matter/type", range, &message, "请写数字，如 46");
        }
        count.ok()
    }

    /// A colour as `#rrggbb`; anything else is reported.
    pub fn color(&mut self, key: &'static str) -> Option<String> {
        let (text, range) = self.text_at(key)?;
        let digits = text.trim_start_matches('#');
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let message = format!("颜色「{text}」写法不对");
            self.error("front-matter/color", range, &message, "请写成六位十六进制色值并加引号，如 \"#1f6f8b\"");
            return None;
        }
        Some(format!("#{}", digits.to_ascii_lowercase()))
    }

    /// A value of a closed list, by its key or its label.
    pub fn choice<T: Choice>(&mut self, key: &'static str) -> Option<T> {
        let (text, range) = self.text_at(key)?;
        let found = T::CHOICES.iter().find(|(_, name, label)| *name == text || *label == text);
        if found.is_none() {
            let allowed: Vec<String> = T::CHOICES.iter().map(|(_, name, label)| format!("{name}（{label}）")).collect();
            let message = format!("字段 {}没有「{text}」这个取值", self.called(key));
            self.error("front-matter/choice", range, &message, &format!("可以填：{}", allowed.join("、")));
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
                let message = format!("字段 {}应填「是」或「否」，现在是「{text}」", self.called(key));
                self.error("front-matter/choice", range, &message, "请填 是 / 否，或 true / false");
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
            let message = format!("字段 {}的年份「{text}」写法不对", self.called(key));
            self.error("front-matter/date", range, &message, "请写四位数字，如 2026");
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
                let message = format!("字段 {}应是一个列表", self.called(key));
                self.error("front-matter/type", first_line(self.source, node.range), &message, "每一项以「- 」开头，各占一行");
                Vec::new()
            }
        }
    }

    /// Adds what a nested reader noticed.
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

/// The part of a range on its first line: a caret under a whole file helps nobody.
pub fn first_line(source: &SourceText, range: Range<usize>) -> Range<usize> {
    let start = range.start.min(source.text.len());
    let end = range.end.clamp(start, source.text.len());
    let words = &source.text[start..end];
    start..start + words.find('\n').unwrap_or(words.len())
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

/// The nearest of some names to what was typed, if any is near.
pub fn nearest<'n>(typed: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let scored = names.map(|name| (similarity(typed, name), name));
    scored.filter(|(score, _)| *score >= 0.6).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, name)| name)
}

fn similarity(typed: &str, known: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(&typed.to_lowercase(), known)
}
