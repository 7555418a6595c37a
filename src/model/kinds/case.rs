//! 典型案例: a case study.

use super::Kind;
use super::shape::{EntryId, EntryIds, Flag, OneOf, fields};
use crate::model::entry::Level;
use crate::model::field::{field, named};
use crate::model::kind::{Audience, Home, KindSpec, ListLook, PRACTICES, RESULTS, SectionRole, section};
use crate::model::rules;

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::Case,
    folder: "cases",
    name: "case",
    label: "典型案例",
    audience: Audience::Everyone,
    fields: Case::FIELDS,
    sections: &[
        section(SectionRole::Problem, &["问题背景", "问题", "背景", "案例背景"]).required(),
        PRACTICES.required(),
        RESULTS.required(),
        section(SectionRole::Lessons, &["经验启示", "启示", "工作启示"]).required(),
    ],
    needs_pictures: true,
    gap_rule: &rules::CASE_SECTION_MISSING,
    list: ListLook::Cards,
    home: Home::Section(5),
    column_type: "工作动态",
};

fields! {
    /// 典型案例.
    Case {
        /// 所属品牌.
        brand: EntryId = named("brand", "所属品牌", &["品牌"]).of(Kind::Brand).shown(),
        /// 相关系统.
        systems: EntryIds = named("systems", "数字化应用", &["相关系统"]).of(Kind::System).fact("相关系统").printed("相关应用"),
        /// 层级.
        level: OneOf<Level> = field("level", "层级").fact("层级").head(),
        /// 示范案例.
        exemplary: Flag = named("exemplary", "示范案例", &["示范"]).badge(),
    }
}
