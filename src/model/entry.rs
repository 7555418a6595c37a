//! An [`Entry`]: the fields that all kinds share, a [`Detail`] for those of its kind, and the body as a block tree.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use super::block::{Block, Heading, Image, Inline, LinkTarget, plain_text, visit_inlines};
use super::id::{EntryId, Slug};
use super::kind::{Kind, SectionRole};
use super::kinds::{BrandRole, Detail};
use super::picture::Picture;
use super::written::{Written, WrittenField};
use crate::source::{SourceText, first_line};

/// One Markdown file, read and checked.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Kind and file name; the address on the site for ever.
    pub id: EntryId,
    /// The text it was read from.
    pub source: Arc<SourceText>,
    /// 标题.
    pub title: String,
    /// 单位: one of the publication's units.
    pub unit: Slug,
    /// 年度; the publication's year unless the entry says another.
    pub year: i16,
    /// 状态.
    pub status: Status,
    /// 公开范围.
    pub visibility: Visibility,
    /// 日期.
    pub date: Option<Date>,
    /// 信息来源.
    pub information_source: Option<String>,
    /// 作者.
    pub author: Option<String>,
    /// 编辑.
    pub editor: Option<String>,
    /// 栏目.
    pub column: Option<String>,
    /// 标签.
    pub tags: Vec<String>,
    /// 清廉单元.
    pub sector: Option<Slug>,
    /// 方面: any of the publication's aspects.
    pub aspects: Vec<Slug>,
    /// 图片: paths below the publication folder, in order; every one is a key of [`super::Catalog::pictures`].
    pub images: Vec<String>,
    /// 附件: paths below the publication folder.
    pub attachments: Vec<String>,
    /// 摘要.
    pub summary: Option<String>,
    /// 旧地址: former ids of the same kind.
    pub aliases: Vec<Slug>,
    /// 批示肯定 that may be published: `endorsement_cleared` says so. Any other is in [`Entry::internal`].
    pub endorsement: Option<String>,
    /// The fields that are internal by nature.
    pub internal: InternalFields,
    /// The fields of its kind.
    pub detail: Detail,
    /// The text.
    pub body: Body,
    /// The fields as they were written, those that the edition may see.
    pub written: Written,
    /// Where each file that the entry shows or offers is first named, by its path.
    pub file_places: BTreeMap<String, Range<usize>>,
    /// The two parts of [`Entry::source`].
    pub parts: Parts,
    /// What of [`Entry::source`] not everyone may see: blocks of the text, remarks, the values of internal fields.
    pub restricted: Vec<(Visibility, Range<usize>)>,
}

/// The two parts of an entry's file, as bytes of its text.
#[derive(Debug, Clone)]
pub struct Parts {
    /// The YAML between the fences.
    pub front_matter: Range<usize>,
    /// The Markdown after them.
    pub body: Range<usize>,
}

/// Fields that are internal by nature (`DOMAIN.md` §1): together, so that nobody forgets one of them when they are taken out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InternalFields {
    /// 联系人.
    pub contact: Option<String>,
    /// 考核分值, as written.
    pub score: Option<String>,
    /// 批示肯定 that was not cleared.
    pub endorsement: Option<String>,
    /// 内部备注.
    pub notes: Option<String>,
}

impl InternalFields {
    /// Each field that is filled in, with its name.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let fields = [("联系人", &self.contact), ("考核分值", &self.score), ("批示肯定", &self.endorsement), ("内部备注", &self.notes)];
        fields.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?)))
    }
}

/// The text of an entry.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// The whole text in order.
    pub blocks: Vec<Block>,
    /// The parts that level-2 headings make.
    pub sections: Vec<Section>,
    /// The paths of the pictures that the text shows, in order.
    pub images: Vec<String>,
    /// The paths of the files that the text's links lead to: attachments, or pictures in their full size.
    pub files: Vec<String>,
}

/// A part of a body from one level-2 heading to the next.
#[derive(Debug, Clone)]
pub struct Section {
    /// What it is about, where the heading is one that the kind knows.
    pub role: Option<SectionRole>,
    /// The block of the heading and those after it, as indices into [`Body::blocks`].
    pub blocks: Range<usize>,
}

impl Body {
    /// Finds the sections and the pictures of a body.
    pub(crate) fn from_blocks(kind: Kind, blocks: Vec<Block>) -> Self {
        let starts: Vec<usize> = blocks
            .iter()
            .enumerate()
            .filter(|(_, block)| matches!(block, Block::Heading(heading) if heading.level == 2))
            .map(|(at, _)| at)
            .collect();
        let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
        let sections =
            starts.iter().zip(ends).map(|(&start, end)| Section { role: section_role(kind, &blocks[start]), blocks: start..end }).collect();
        let (mut images, mut files) = (Vec::new(), Vec::new());
        visit_inlines(&blocks, &mut |inline| match inline {
            Inline::Image(Image { target: LinkTarget::File { path }, .. }) => images.push(path.clone()),
            Inline::Link { target: LinkTarget::File { path }, .. } => files.push(path.clone()),
            _ => {}
        });
        Self { blocks, sections, images, files }
    }

    /// The blocks under the heading of a section, without the heading.
    pub fn section(&self, role: SectionRole) -> Option<&[Block]> {
        let section = self.sections.iter().find(|section| section.role == Some(role))?;
        Some(&self.blocks[section.blocks.start + 1..section.blocks.end])
    }

    /// The headings of the text and of the restricted blocks in it, in order; not those in quotations and lists.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        let mut headings = Vec::new();
        collect_headings(&self.blocks, &mut headings);
        headings.into_iter()
    }
}

/// What the section is about that a heading begins, where the kind knows it.
pub(crate) fn section_role(kind: Kind, heading: &Block) -> Option<SectionRole> {
    let Block::Heading(heading) = heading else { return None };
    let words = plain_text(&heading.content);
    let name = words.strip_prefix(heading.label.as_deref().unwrap_or("")).unwrap_or(&words).trim().trim_end_matches(['：', ':']);
    kind.spec().sections.iter().find(|section| section.names.contains(&name)).map(|section| section.role)
}

fn collect_headings<'a>(blocks: &'a [Block], headings: &mut Vec<&'a Heading>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => headings.push(heading),
            Block::Restricted { blocks, .. } => collect_headings(blocks, headings),
            _ => {}
        }
    }
}

/// How far the work on an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// 未开始.
    None,
    /// 草稿.
    Draft,
    /// 已报送.
    Submitted,
    /// 已审.
    Reviewed,
    /// 定稿.
    Final,
}

/// Who may see an entry, a picture or a block, from the widest to the narrowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// 公开.
    #[default]
    Public,
    /// 内部.
    Internal,
    /// 绝不公开.
    SecretNever,
}

impl Visibility {
    /// What it is called on a page and in messages.
    pub fn label(self) -> &'static str {
        Self::CHOICES[self as usize].2
    }
}

/// A value of a closed list, with the names it is written and shown by.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// Every value with its key in front matter and its Chinese label, which is a key too.
    const CHOICES: &'static [(Self, &'static str, &'static str)];

    /// What it is called on a page.
    fn label(self) -> &'static str {
        Self::CHOICES.iter().find(|(value, ..)| *value == self).map_or("", |(_, _, label)| label)
    }

    /// How a word beside a title looks that says this.
    fn standing(self) -> Standing {
        Standing::Plain
    }
}

/// What a word beside a title says about an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Neither good nor bad.
    Plain,
    /// It is distinguished, or holds.
    Good,
    /// It is a thing of the past.
    Past,
}

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $key:literal $label:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$variant_doc])* $variant,)+ }

        impl Choice for $name {
            const CHOICES: &'static [(Self, &'static str, &'static str)] = &[$((Self::$variant, $key, $label)),+];
        }

        impl $name {
            /// What it is called on a page.
            pub fn label(self) -> &'static str {
                Self::CHOICES[self as usize].2
            }
        }
    };
}

choices! {
    /// 层级.
    Level {
        /// 国家级.
        National = "national" "国家级",
        /// 省级.
        Province = "province" "省级",
        /// 市级.
        City = "city" "市级",
        /// 县级.
        County = "county" "县级",
        /// 中心.
        Center = "center" "市属单位",
        /// 单位级.
        Unit = "unit" "单位级",
    }
}

pub(super) use choices;

impl Choice for Status {
    const CHOICES: &'static [(Self, &'static str, &'static str)] = &[
        (Self::None, "none", "未开始"),
        (Self::Draft, "draft", "草稿"),
        (Self::Submitted, "submitted", "已报送"),
        (Self::Reviewed, "reviewed", "已审"),
        (Self::Final, "final", "定稿"),
    ];
}

impl Choice for Visibility {
    const CHOICES: &'static [(Self, &'static str, &'static str)] =
        &[(Self::Public, "public", "公开"), (Self::Internal, "internal", "内部"), (Self::SecretNever, "secret_never", "绝不公开")];
}

impl Status {
    /// What it is called on a page and in messages.
    pub fn label(self) -> &'static str {
        Self::CHOICES[self as usize].2
    }
}

impl Entry {
    /// Whether it is the brand of a unit, and not the flower.
    pub fn is_leaf(&self) -> bool {
        matches!(&self.detail, Detail::Brand(brand) if brand.role == BrandRole::Leaf)
    }

    /// The bytes of a field, from its name to the end of its first line; of the title, or of the first line of all, where the field is missing.
    pub fn place_of(&self, key: &str) -> Range<usize> {
        let place = self.written.get(key).or_else(|| self.written.get("title")).map(WrittenField::place);
        let start = self.parts.front_matter.start;
        first_line(&self.source, place.unwrap_or(start..self.parts.front_matter.end))
    }

    /// The bytes of a field's value, on its first line; of what [`Entry::place_of`] says, where the field is missing.
    pub fn value_place_of(&self, key: &str) -> Range<usize> {
        let value = self.written.get(key).map(|field| field.value.range.clone());
        value.map_or_else(|| self.place_of(key), |range| first_line(&self.source, range))
    }

    /// The bytes of the heading of a section, where the text has it.
    pub fn place_of_section(&self, role: SectionRole) -> Option<Range<usize>> {
        let section = self.body.sections.iter().find(|section| section.role == Some(role))?;
        self.body.blocks[section.blocks.start].place()
    }

    /// Takes out the pictures that the catalog does not have, so that every path left is a key of [`super::Catalog::pictures`].
    pub(crate) fn drop_missing_pictures(&mut self, pictures: &BTreeMap<String, Picture>) {
        let known = |path: &String| pictures.contains_key(path);
        self.images.retain(known);
        self.body.images.retain(known);
        self.detail.fields_mut().into_iter().for_each(|(_, held)| held.keep_pictures(known));
    }

    /// Every file of the publication that the entry shows or offers, by its path.
    pub fn files(&self) -> impl Iterator<Item = &String> {
        let own = self.detail.fields().into_iter().flat_map(|(_, held)| held.files());
        own.chain(&self.images).chain(&self.attachments).chain(&self.body.images).chain(&self.body.files)
    }
}
