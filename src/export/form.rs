//! The form of a kind as a `.docx`: what a unit fills in in Word or WPS, and `import` reads back.
//!
//! Made from the kind's statement: a table of its fields, then its sections as headings. Every word that the form itself says, apart from labels
//! and headings, stands in a bracket that begins with [`PLACEHOLDER`], so that what is left of it is known and taken out.

use zip::result::ZipResult;

use super::word::{self, Block, Document, Paragraph, Style, Table};
use crate::model::field::{Asked, FieldSpec, Reader};
use crate::model::kind::{Kind, SectionRole, SectionSpec};
use crate::model::tables::COMMON;

/// How every word of the form begins that is to be replaced; it ends with `〕`. Numbers of papers (`〔2026〕`) never begin so.
pub const PLACEHOLDER: &str = "〔请";
/// What stands behind the kind's name in the title of a form.
pub const TITLE_END: &str = "填报表";
/// The row that holds the id, whatever the file is called.
pub const ID_LABEL: &str = "条目编号（请勿改动）";
/// The head of the table of fields.
pub const TABLE_HEAD: [&str; 2] = ["项目", "填写内容"];
/// The heading of the last part, which says how pictures are to be.
pub const NORMS_HEADING: &str = "附：图片要求";

/// Fields of every entry that a unit fills in; the rest is the office's.
const ASKED_OF_UNITS: [&str; 8] = ["title", "unit", "date", "source", "author", "tags", "summary", "contact"];

/// What is known before the form goes out.
#[derive(Debug, Default)]
pub struct Known {
    /// The id of the entry, once the office has given it one.
    pub id: Option<String>,
    /// The unit: its id and its name.
    pub unit: Option<(String, String)>,
    /// The names of all units, where none is given.
    pub units: Vec<String>,
}

/// Makes the form of a kind. `limit` gives the numbers that the publication asks for, by their names in the dictionary: `summary`, `case_max`.
///
/// # Errors
///
/// The archive is larger than its format can hold.
pub fn form(kind: Kind, known: &Known, limit: &dyn Fn(&str) -> Option<usize>) -> ZipResult<Vec<u8>> {
    let spec = kind.spec();
    let title = format!("{}{TITLE_END}", spec.label);
    let asks = Asking { kind, known, limit };
    let mut blocks = vec![
        Block::Paragraph(Paragraph::new(Style::Title, title.clone())),
        Block::Paragraph(Paragraph::grey(Style::Note, asks.cover())),
        Block::Table(asks.table()),
    ];
    let whole = asks.bounds(kind.name(), "全文", "字");
    for (index, section) in spec.sections.iter().enumerate() {
        blocks.push(Block::Paragraph(Paragraph::new(Style::Heading(2), section.name())));
        let whole = whole.as_deref().filter(|_| index == 0);
        blocks.push(Block::Paragraph(Paragraph::grey(Style::Body, asks.section(section, whole))));
    }
    if spec.sections.is_empty() {
        blocks.push(Block::Paragraph(Paragraph::new(Style::Heading(2), "正文")));
        blocks.push(Block::Paragraph(Paragraph::grey(Style::Body, format!("{PLACEHOLDER}在这里写正文〕"))));
    }
    blocks.push(Block::Paragraph(Paragraph::new(Style::Heading(2), NORMS_HEADING)));
    blocks.extend(asks.picture_norms().into_iter().map(|line| Block::Paragraph(Paragraph::grey(Style::Note, line))));
    let mut properties = vec![("qinglian.kind", kind.name().to_owned())];
    properties.extend(known.id.iter().map(|id| ("qinglian.id", id.clone())));
    properties.extend(known.unit.iter().map(|(id, _)| ("qinglian.unit", id.clone())));
    word::write(&Document { title, properties, blocks })
}

/// What a form says beside a field: 填写，40 字以内；必填.
pub fn help(kind: Kind, field: &FieldSpec, known: &Known, limit: &dyn Fn(&str) -> Option<usize>) -> String {
    Asking { kind, known, limit }.asked(field)
}

/// Whether a unit fills a field of every entry in; the rest is the office's.
pub fn is_asked_of_units(key: &str) -> bool {
    ASKED_OF_UNITS.contains(&key)
}

/// Whether a form says that a field must be filled in.
pub fn is_required(field: &FieldSpec) -> bool {
    field.uses.is_required || matches!(field.key, "title" | "unit" | "source")
}

/// What a form asks, and in which words.
struct Asking<'a> {
    kind: Kind,
    known: &'a Known,
    limit: &'a dyn Fn(&str) -> Option<usize>,
}

impl Asking<'_> {
    fn cover(&self) -> String {
        format!(
            "{PLACEHOLDER}在表格右栏和各标题下面填写，灰字是提示，写上内容后删去即可，忘了删也不会进入正文。图片直接插在文字中间，下面写一行“图1 \
             说明”。表格左栏和标题不要改动；不公开的姓名照原样用 * 号隐去。填好后保存为 .docx，交回编制单位〕"
        )
    }

    fn table(&self) -> Table {
        let head = TABLE_HEAD.map(|words| vec![Paragraph::new(Style::Label, words)]);
        let id = match &self.known.id {
            Some(id) => Paragraph::new(Style::Value, id.clone()),
            None => Paragraph::grey(Style::Value, format!("{PLACEHOLDER}留空，由编制单位填写〕")),
        };
        let mut rows = vec![head.into(), vec![vec![Paragraph::new(Style::Label, ID_LABEL)], vec![id]]];
        let common = ASKED_OF_UNITS.iter().filter_map(|key| COMMON.iter().find(|field| field.key == *key));
        let own = self.kind.spec().fields.iter().filter(|field| field.reader != Reader::Office && !matches!(field.asked, Asked::Pictures));
        for field in common.chain(own) {
            rows.push(vec![vec![Paragraph::new(Style::Label, field.label)], vec![self.value(field)]]);
        }
        Table { columns: vec![46, 110], rows }
    }

    /// What stands beside the name of a field before somebody fills it in.
    fn value(&self, field: &FieldSpec) -> Paragraph {
        if let (Some((_, name)), "unit") = (&self.known.unit, field.key) {
            return Paragraph::new(Style::Value, name.clone());
        }
        Paragraph::grey(Style::Value, format!("{PLACEHOLDER}{}〕", self.asked(field)))
    }

    /// What to give for a field, how long it may be, and whether it must be there.
    fn asked(&self, field: &FieldSpec) -> String {
        let how = match field.asked {
            Asked::Words if field.key == "unit" && !self.known.units.is_empty() => format!("选填一个：{}", self.known.units.join("、")),
            Asked::Words => "填写".to_owned(),
            Asked::List => "填写，几项之间用顿号隔开".to_owned(),
            Asked::Day => "填写日期，如 2026-03-15".to_owned(),
            Asked::YesOrNo => "填“是”或“否”".to_owned(),
            Asked::Count => "填写整数，如 46".to_owned(),
            Asked::OneOf(choices) => {
                let labels: Vec<&str> = choices().into_iter().map(|(_, label)| label).collect();
                format!("选填一个：{}", labels.join("、"))
            }
            Asked::Entries => {
                let named = field.uses.target.map_or("条目", Kind::label);
                format!("填写{named}的名称，没有就不填")
            }
            Asked::Pictures => "把图片插在文字中间".to_owned(),
            Asked::File => "填写附件的文件名，附件随本表一起交".to_owned(),
            Asked::Color => "填写颜色，如 #2f6b4f".to_owned(),
        };
        let must = if is_required(field) { "；必填" } else { "" };
        let most = || (self.limit)(field.key).map(|most| format!("{most} 字以内"));
        let bounds = self.bounds(field.key, "", "字").or_else(most).map(|bounds| format!("，{bounds}")).unwrap_or_default();
        format!("{how}{bounds}{must}")
    }

    fn section(&self, section: &SectionSpec, whole: Option<&str>) -> String {
        let must = if section.is_required { "" } else { "，没有可以不写" };
        let own = if section.role == SectionRole::Meaning { self.bounds("meaning", "", "字") } else { None };
        let bounds: String = own.iter().map(String::as_str).chain(whole).map(|bounds| format!("；{bounds}")).collect();
        format!("{PLACEHOLDER}在这里写{}{must}{bounds}〕", section.name())
    }

    fn picture_norms(&self) -> Vec<String> {
        let count = self.bounds(&format!("{}_images", self.kind.name()), "", "幅").map(|bounds| format!(" {bounds}"));
        let mut norms = vec![format!(
            "{PLACEHOLDER}插入配图{}，用相机或手机的原文件，不要用微信转发过的；印成 150 毫米宽，图片要有 1772 像素宽，印成整页要有 2551×3437 像素〕",
            count.unwrap_or_default()
        )];
        norms.push(format!(
            "{PLACEHOLDER}在每幅图下面写一行说明：图1 时间、地点、人物、事件（摄影：姓名）；有人物的，写明本人是否同意；有未成年人的，须有监护人同意〕"
        ));
        norms.push(format!("{PLACEHOLDER}不要用文档里的图表代替图片：流程图、截图也请插入图片文件〕"));
        norms
    }

    /// What the publication asks for by the names `…_min` and `…_max`.
    fn bounds(&self, name: &str, of: &str, unit: &str) -> Option<String> {
        let least = (self.limit)(&format!("{name}_min"));
        let most = (self.limit)(&format!("{name}_max"));
        Some(match (least, most) {
            (Some(least), Some(most)) => format!("{of}{least} 至 {most} {unit}"),
            (None, Some(most)) => format!("{of}{most} {unit}以内"),
            (Some(least), None) => format!("{of}不少于 {least} {unit}"),
            (None, None) => return None,
        })
    }
}
