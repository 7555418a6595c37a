//! 清廉品牌: the flower and its leaves.

use super::Kind;
use super::shape::{Color, EntryId, OneOfOrDefault, Picture, Text, Words, fields};
use crate::model::entry::Choice;
use crate::model::field::{Found, PictureUse, field, named};
use crate::model::kind::{Audience, Home, KindSpec, ListLook, PRACTICES, RESULTS, SectionRole, section};
use crate::model::rules;

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::Brand,
    folder: "brands",
    name: "brand",
    label: "清廉品牌",
    audience: Audience::Everyone,
    fields: Brand::FIELDS,
    sections: &[
        section(SectionRole::Meaning, &["品牌释义", "寓意", "品牌寓意", "释义"]).required(),
        section(SectionRole::Background, &["创建背景", "背景"]),
        PRACTICES.required(),
        section(SectionRole::Highlights, &["特色亮点", "亮点"]),
        RESULTS.required(),
        section(SectionRole::Honors, &["荣誉", "所获荣誉", "荣誉奖项"]),
    ],
    needs_pictures: true,
    gap_rule: &rules::BRAND_REQUIRED_FIELD,
    list: ListLook::Brands,
    home: Home::Apart,
    column_type: "工作动态",
};

fields! {
    /// 清廉品牌.
    Brand {
        /// 角色: the flower or a leaf.
        role: OneOfOrDefault<BrandRole> = field("role", "角色"),
        /// 上级品牌.
        parent: EntryId = field("parent", "上级品牌").of(Kind::Brand).fact("上级品牌"),
        /// 品牌名称; the title where it is missing.
        name: Text = named("name", "品牌名称", &["名称"]).prose().found(Found::Title),
        /// 口号.
        slogan: Text = named("slogan", "口号", &["品牌口号"]).prose().required().found(Found::Name),
        /// 标识: a picture, by its path below the publication folder.
        emblem: Picture = named("emblem", "标识", &["品牌标识"]).picture(PictureUse::Emblem).required(),
        /// 标识说明.
        emblem_notes: Text = field("emblem_notes", "标识说明").prose().required().found(Found::Body),
        /// 主色, as `#rrggbb` in lower case.
        color: Color = named("color", "主色", &["colour", "颜色"]),
        /// 地方元素.
        local_symbols: Words = named("local_symbols", "地方元素", &["地域元素"]).fact("地方元素").found(Found::Body),
        /// 姊妹品牌.
        sibling_brand: EntryId = field("sibling_brand", "姊妹品牌").of(Kind::Brand).fact("姊妹品牌"),
    }
}

/// The place of a brand in 一花九叶.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BrandRole {
    /// 主品牌 / 一花.
    Flower,
    /// 分品牌 / 叶.
    #[default]
    Leaf,
}

impl Choice for BrandRole {
    const CHOICES: &'static [(Self, &'static str, &'static str)] = &[(Self::Flower, "flower", "主品牌"), (Self::Leaf, "leaf", "分品牌")];
}
