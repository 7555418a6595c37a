//! 专项整治: a campaign against what goes wrong in one field, with what was found and what was put right.

use super::Kind;
use super::shape::{Count, EntryIds, Text, Words, fields};
use crate::content::fields::{Found, named};
use crate::content::kind::{Audience, GapSpec, Home, KindSpec, ListLook};

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::Rectification,
    folder: "rectifications",
    name: "rectification",
    label: "专项整治",
    audience: Audience::Everyone,
    fields: Rectification::FIELDS,
    sections: &[],
    needs_pictures: false,
    gaps: GapSpec {
        rule: "rectification/required-field",
        summary: "专项整治缺少必需的内容",
        explanation: "整治领域、发现问题数、完成整改数和整治措施；没有发现问题的写 0。",
    },
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
