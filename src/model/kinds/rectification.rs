//! 专项整治: a campaign against what goes wrong in one field, with what was found and what was put right.

use super::Kind;
use super::shape::{Count, EntryIds, Text, Words, fields};
use crate::model::field::{Found, named};
use crate::model::kind::{Audience, GUIDE, Home, KindSpec, ListLook};
use crate::rule::{E, W, rules};

rules! {
    /// What an entry of the kind must have.
    pub(crate) static RULES = [
        RECTIFICATION_REQUIRED_FIELD {
            id: "rectification/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "专项整治缺少必需的内容",
            explanation: "整治领域、发现问题数、完成整改数和整治措施；没有发现问题的写 0。",
            remedy: "补上",
        },
    ];
}

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::Rectification,
    folder: "rectifications",
    name: "rectification",
    label: "专项整治",
    audience: Audience::Everyone,
    fields: Rectification::FIELDS,
    sections: &[],
    needs_pictures: false,
    gap_rule: &RECTIFICATION_REQUIRED_FIELD,
    list: ListLook::Rows,
    home: Home::Further(4),
    column_type: "工作动态",
};

fields! {
    /// 专项整治.
    Rectification {
        /// 整治领域.
        field: Text = named("field", "整治领域", &["领域"]).prose().required().shown().head().found(Found::Body),
        /// 发现问题: how many.
        found: Count = named("found", "发现问题", &["发现问题数"]).required().shown(),
        /// 完成整改: how many of them were put right.
        fixed: Count = named("fixed", "完成整改", &["完成整改数", "整改数"]).required().shown(),
        /// 整治措施, one in each line.
        measures: Words = named("measures", "整治措施", &["措施"]).prose().required().shown().found(Found::Body),
        /// 相关案例.
        cases: EntryIds = named("cases", "相关案例", &["案例"]).of(Kind::Case).shown(),
    }
}
