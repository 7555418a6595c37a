//! The rules of what an entry of a kind must have.

use crate::rule::{E, W, rules};

const GUIDE: &str = "画册编写要求（随报送通知下发）";

rules! {
    /// Brands.
    pub(crate) static BRANDS = [
        BRAND_REQUIRED_FIELD {
            id: "brand/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "品牌缺少必需的内容",
            explanation: "口号、标识、标识说明，以及品牌释义、主要做法、工作成效三部分。",
            remedy: "补上",
        },
    ];

    /// Cases.
    pub(crate) static CASES = [
        CASE_SECTION_MISSING {
            id: "case/section-missing",
            severities: [W, W, E],
            source: GUIDE,
            summary: "案例缺少一节",
            explanation: "案例要有问题背景、主要做法、工作成效、经验启示四节。",
            remedy: "补上这一节",
        },
    ];

    /// What the other kinds require.
    pub(crate) static OTHER_KINDS = [
        SYSTEM_REQUIRED_FIELD {
            id: "system/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "数字化应用缺少必需的内容",
            explanation: "建设单位、建设层级、覆盖领域和主要功能。",
            remedy: "补上",
        },
        WORK_REQUIRED_FIELD {
            id: "work/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "文化作品缺少必需的内容",
            explanation: "类别、主创和权利说明。",
            remedy: "补上",
        },
        MASCOT_REQUIRED_FIELD {
            id: "mascot/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "IP形象缺少必需的内容",
            explanation: "设计者、矢量图和权利说明。",
            remedy: "补上",
        },
        ACTIVITY_REQUIRED_FIELD {
            id: "activity/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "主题活动缺少必需的内容",
            explanation: "类别和举办日期。",
            remedy: "补上",
        },
        DOCUMENT_REQUIRED_FIELD {
            id: "document/required-field",
            severities: [W, W, E],
            source: GUIDE,
            summary: "制度文件缺少必需的内容",
            explanation: "发文机关和发文日期。",
            remedy: "补上",
        },
        CHECKLIST_REQUIRED_FIELD {
            id: "checklist/required-field",
            severities: [W, W, W],
            source: GUIDE,
            summary: "责任清单缺少必需的内容",
            explanation: "责任类别和责任事项。",
            remedy: "补上",
        },
    ];
}
