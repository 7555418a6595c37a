//! 主题活动: a dated activity.

use super::Kind;
use super::shape::{Day, EntryIds, OneOf, Text, fields};
use crate::model::entry::{Choice, choices};
use crate::model::field::{Found, named};
use crate::model::kind::{Audience, GUIDE, Home, KindSpec, ListLook};
use crate::rule::{E, W, rules};

rules! {
    /// What an entry of the kind must have.
    pub(crate) static RULES = [
        ACTIVITY_REQUIRED_FIELD {
            id: "activity/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "主题活动缺少必需的内容",
            explanation: "类别和举办日期。",
            remedy: "补上",
        },
    ];
}

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::Activity,
    folder: "activities",
    name: "activity",
    label: "主题活动",
    audience: Audience::Everyone,
    fields: Activity::FIELDS,
    sections: &[],
    needs_pictures: true,
    gap_rule: &ACTIVITY_REQUIRED_FIELD,
    list: ListLook::Cards,
    home: Home::Section(4),
    column_type: "工作动态",
};

fields! {
    /// 主题活动.
    Activity {
        /// 类别.
        category: OneOf<ActivityKind> = named("kind", "类别", &["类型"]).required().fact("活动类别").head().badge(),
        /// 举办日期.
        held_on: Day = named("held_on", "举办日期", &["举办时间"]).required().fact("举办日期").printed("时间").happened("举办"),
        /// 地点.
        place: Text = named("place", "地点", &["举办地点"]).prose().shown().found(Found::Body),
        /// 相关作品.
        works: EntryIds = named("works", "相关作品", &["作品"]).of(Kind::Work).shown(),
    }
}

choices! {
    /// The kinds of activities.
    ActivityKind {
        /// 诗会.
        Poetry = "poetry" "诗会",
        /// 讲坛.
        Lecture = "lecture" "讲坛",
        /// 主题活动.
        Theme = "theme" "主题活动",
    }
}
