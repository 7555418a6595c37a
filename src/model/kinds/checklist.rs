//! 责任清单: what one body answers for, line by line. The office's own paper: internal by nature.

use super::Kind;
use super::shape::{OneOf, Words, fields};
use crate::model::entry::{Choice, choices};
use crate::model::field::named;
use crate::model::kind::{Audience, Home, KindSpec, ListLook};
use crate::model::rules;

pub(super) const KIND: KindSpec = KindSpec {
    kind: Kind::Checklist,
    folder: "checklists",
    name: "checklist",
    label: "责任清单",
    audience: Audience::Office,
    fields: Checklist::FIELDS,
    sections: &[],
    needs_pictures: false,
    gap_rule: &rules::CHECKLIST_REQUIRED_FIELD,
    list: ListLook::Rows,
    home: Home::Apart,
    column_type: "工作动态",
};

fields! {
    /// 责任清单.
    Checklist {
        /// 责任.
        duty: OneOf<Duty> = named("duty", "责任", &["责任类别"]).required().fact("责任").badge(),
        /// 责任事项, one in each line.
        rows: Words = named("rows", "责任事项", &["事项"]).prose().required().fact("责任事项"),
    }
}

choices! {
    /// The duties that 四责协同 joins, and that of each post.
    Duty {
        /// 党委主体责任.
        PartyMain = "party_main" "党委主体责任",
        /// 纪检监督责任.
        DisciplineSupervision = "discipline_supervision" "纪检监督责任",
        /// 书记第一责任.
        SecretaryFirst = "secretary_first" "书记第一责任",
        /// 班子成员“一岗双责”.
        MemberDual = "member_dual" "班子成员“一岗双责”",
        /// 岗位责任.
        Post = "post" "岗位责任",
    }
}
