//! IP 形象: a figure that stands for clean governance, with who drew it and what it may be used for.

use super::Kind;
use super::shape::{EntryId, Picture, Text, fields};
use crate::model::field::{Found, PictureUse, named};
use crate::model::kind::{Audience, Home, KindSpec, ListLook};
use crate::model::rules;

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::Mascot,
    folder: "mascots",
    name: "mascot",
    label: "IP形象",
    audience: Audience::Everyone,
    fields: Mascot::FIELDS,
    sections: &[],
    needs_pictures: true,
    gap_rule: &rules::MASCOT_REQUIRED_FIELD,
    list: ListLook::Posters,
    home: Home::Further(4),
    column_type: "专题专栏",
};

fields! {
    /// IP 形象.
    Mascot {
        /// 所属品牌.
        brand: EntryId = named("brand", "所属品牌", &["品牌"]).of(Kind::Brand).shown(),
        /// 设计者.
        designer: Text = named("designer", "设计者", &["设计", "设计单位"]).prose().required().shown().found(Found::Body),
        /// 矢量图: the figure itself, in the form that prints at any size.
        vector: Picture = named("vector", "矢量图", &["标准图"]).picture(PictureUse::Poster).required(),
        /// 形象故事, in a sentence.
        story: Text = named("story", "形象故事", &["故事"]).prose().fact("形象故事").found(Found::Body),
        /// 权利说明.
        rights: Text = named("rights", "权利说明", &["版权说明"]).prose().required().shown().found(Found::Body),
    }
}
