//! 数字化应用: a supervision system or digital scenario.

use super::Kind;
use super::shape::{Day, OneOf, Pictures, Text, Words, fields};
use crate::model::entry::Level;
use crate::model::field::{Found, PictureUse, field, named};
use crate::model::kind::{Audience, GUIDE, Home, KindSpec, ListLook, RESULTS, SectionRole, section};
use crate::rule::{E, W, rules};

rules! {
    /// What an entry of the kind must have.
    pub(crate) static RULES = [
        SYSTEM_REQUIRED_FIELD {
            id: "system/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "数字化应用缺少必需的内容",
            explanation: "建设单位、建设层级、覆盖领域和主要功能。",
            remedy: "补上",
        },
    ];
}

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::System,
    folder: "systems",
    name: "system",
    label: "数字化应用",
    audience: Audience::Everyone,
    fields: System::FIELDS,
    sections: &[section(SectionRole::Functions, &["主要功能", "功能", "系统功能"]).required(), RESULTS],
    needs_pictures: true,
    gap_rule: &SYSTEM_REQUIRED_FIELD,
    list: ListLook::Cards,
    home: Home::Section(4),
    column_type: "工作动态",
};

fields! {
    /// 数字化应用.
    System {
        /// 建设单位.
        owner: Text = field("owner", "建设单位").prose().required().shown().found(Found::Body),
        /// 建设层级.
        owner_level: OneOf<Level> = field("owner_level", "建设层级").required().shown(),
        /// 类别, in free words.
        category: Text = named("kind", "类别", &["类型"]).fact("应用类别").head().found(Found::Body),
        /// 覆盖领域.
        covers: Words = named("covers", "覆盖领域", &["应用领域"]).required().shown().found(Found::Body),
        /// 上线时间.
        launched: Day = named("launched", "上线时间", &["上线日期"]).shown().happened("上线"),
        /// 界面截图: paths of pictures.
        screenshots: Pictures = named("screenshots", "界面截图", &["截图"]).picture(PictureUse::Screen),
    }
}
