//! 制度文件: a rule, a plan, an opinion.

use super::Kind;
use super::shape::{Attachment, Day, OneOf, Text, fields};
use crate::model::entry::{Choice, Level, Standing};
use crate::model::field::{Found, field, named};
use crate::model::kind::{Audience, GUIDE, Home, KindSpec, ListLook};
use crate::rule::{E, W, rules};

rules! {
    /// What an entry of the kind must have.
    pub(crate) static RULES = [
        DOCUMENT_REQUIRED_FIELD {
            id: "document/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "制度文件缺少必需的内容",
            explanation: "发文机关和发文日期。",
            remedy: "补上",
        },
    ];
}

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::Document,
    folder: "documents",
    name: "document",
    label: "制度文件",
    audience: Audience::Everyone,
    fields: Document::FIELDS,
    sections: &[],
    needs_pictures: false,
    gap_rule: &DOCUMENT_REQUIRED_FIELD,
    list: ListLook::Rows,
    home: Home::Section(4),
    column_type: "政策文件",
};

fields! {
    /// 制度文件.
    Document {
        /// 发文机关.
        issuer: Text = named("issuer", "发文机关", &["发文单位"]).prose().required().shown().found(Found::Body),
        /// 文号.
        number: Text = named("number", "文号", &["发文字号"]).prose().shown().found(Found::Body),
        /// 层级.
        level: OneOf<Level> = field("level", "层级").fact("层级"),
        /// 发文日期.
        issued_on: Day = named("issued_on", "发文日期", &["印发日期"]).required().fact("发文日期").printed("印发日期").happened("印发"),
        /// 效力.
        effect: OneOf<Effect> = field("effect", "效力").shown().badge(),
        /// 文件: path of an attachment.
        file: Attachment = named("file", "文件", &["附件文件"]).fact("原文"),
    }
}

/// Whether a document is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// 现行有效.
    InForce,
    /// 已修订.
    Revised,
    /// 已废止.
    Repealed,
}

impl Choice for Effect {
    const CHOICES: &'static [(Self, &'static str, &'static str)] =
        &[(Self::InForce, "in_force", "现行有效"), (Self::Revised, "revised", "已修订"), (Self::Repealed, "repealed", "已废止")];

    fn standing(self) -> Standing {
        match self {
            Effect::InForce => Standing::Good,
            Effect::Revised => Standing::Changed,
            Effect::Repealed => Standing::Past,
        }
    }
}
