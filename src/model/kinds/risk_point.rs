//! 廉洁风险点: what may go wrong in a post, how grave it is, and what is done against it. A line of the office's register: internal by nature.

use super::Kind;
use super::shape::{Day, OneOf, Text, Words, fields};
use crate::model::entry::{Choice, choices};
use crate::model::field::{Found, named};
use crate::model::kind::{Audience, GUIDE, Home, KindSpec, ListLook};
use crate::rule::{W, rules};

rules! {
    /// What an entry of the kind must have.
    pub(crate) static RULES = [
        RISK_REQUIRED_FIELD {
            id: "risk/required-field",
            severities: [W, W, W],
            source: GUIDE,
            summary: "廉洁风险点缺少必需的内容",
            explanation: "岗位、风险表现、风险等级、防控措施和复核日期。",
            remedy: "补上",
        },
    ];
}

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::RiskPoint,
    folder: "risk_points",
    name: "risk_point",
    label: "廉洁风险点",
    audience: Audience::Office,
    fields: RiskPoint::FIELDS,
    sections: &[],
    needs_pictures: false,
    gap_rule: &RISK_REQUIRED_FIELD,
    list: ListLook::Rows,
    home: Home::Apart,
    column_type: "工作动态",
};

fields! {
    /// 廉洁风险点.
    RiskPoint {
        /// 岗位: a post or a duty.
        post: Text = named("post", "岗位", &["岗位职责", "职责"]).prose().required().shown().found(Found::Body),
        /// 风险表现.
        risk: Text = named("risk", "风险表现", &["风险"]).prose().required().shown().found(Found::Body),
        /// 风险等级.
        grade: OneOf<RiskGrade> = named("grade", "风险等级", &["等级"]).required().shown().badge(),
        /// 防控措施, one in each line.
        measure: Words = named("measure", "防控措施", &["measures", "措施"]).prose().required().shown().found(Found::Body),
        /// 复核日期: when somebody last looked whether it is still so.
        updated: Day = named("updated", "复核日期", &["更新日期", "排查日期"]).required().shown(),
    }
}

choices! {
    /// How grave a risk is.
    RiskGrade {
        /// 高.
        High = "high" "高风险",
        /// 中.
        Medium = "medium" "中风险",
        /// 低.
        Low = "low" "低风险",
    }
}
