//! Words that tell where a name was taken out, and words that no marked phrase begins or ends with.

use super::super::characters::{is_wide, is_word};

/// What stands before the name of an office that was taken out.
pub(super) const LEVELS: [&str; 9] = ["省", "市", "县", "区", "镇", "乡", "州", "各地", "等地"];

/// What stands behind the name of an office that was taken out.
pub(super) const OFFICES: [&str; 16] =
    ["系统", "部门", "单位", "行业", "领域", "公司", "集团", "中心", "局", "委", "厅", "县", "区", "镇", "乡", "村"];

/// What stands behind the name of a person that was taken out.
pub(super) const TITLES: [&str; 10] = ["书记", "同志", "局长", "主任", "处长", "科长", "市长", "县长", "组长", "某"];

/// What stands behind the name of a place or an office that was taken out.
pub(super) const PLACES: [&str; 38] = [
    "省",
    "市",
    "县",
    "区",
    "镇",
    "乡",
    "村",
    "州",
    "旗",
    "路",
    "号",
    "街道",
    "社区",
    "小区",
    "公司",
    "集团",
    "局",
    "法院",
    "检察院",
    "医院",
    "大学",
    "学院",
    "学校",
    "中学",
    "小学",
    "银行",
    "港",
    "机场",
    "高铁",
    "铁路",
    "高速",
    "综保区",
    "保税",
    "新区",
    "师范",
    "医科",
    "研究院",
    "研究所",
];

/// Words that begin as those do, and are none of them.
pub(super) const NO_PLACES: [&str; 46] = [
    "市场",
    "区域",
    "区分",
    "区间",
    "区位",
    "路径",
    "路线",
    "路面",
    "路网",
    "号召",
    "号令",
    "市民",
    "村民",
    "乡村",
    "县域",
    "乡镇",
    "镇村",
    "村级",
    "镇级",
    "乡级",
    "区级",
    "县级",
    "市级",
    "省级",
    "局面",
    "局势",
    "省委",
    "市委",
    "县委",
    "区委",
    "省政府",
    "市政府",
    "县政府",
    "区政府",
    "港口",
    "港航",
    "银行业",
    "大学生",
    "省长",
    "市长",
    "县长",
    "区长",
    "镇长",
    "乡长",
    "小学生",
    "中学生",
];

/// Surnames that end few words.
pub(super) const SURNAMES: [char; 64] = [
    '张', '王', '李', '赵', '陈', '刘', '杨', '黄', '吴', '徐', '孙', '朱', '胡', '郭', '罗', '郑', '梁', '宋', '唐', '邓', '冯', '韩',
    '曹', '彭', '蔡', '潘', '董', '袁', '蒋', '杜', '苏', '魏', '吕', '沈', '姚', '卢', '傅', '姜', '崔', '谭', '廖', '汪', '戴', '贾',
    '韦', '邱', '侯', '邹', '孟', '秦', '阎', '薛', '尹', '黎', '陶', '郝', '龚', '邵', '孔', '丁', '樊', '林', '惠', '邢',
];

/// Words that end with one of them.
pub(super) const NO_SURNAMES: [&str; 36] = [
    "主张", "紧张", "扩张", "夸张", "慌张", "伸张", "桥梁", "栋梁", "脊梁", "园林", "森林", "山林", "农林", "造林", "营林", "护林", "竹林",
    "绿林", "优惠", "实惠", "普惠", "互惠", "受惠", "恩惠", "子孙", "时候", "气候", "网罗", "包罗", "收罗", "熏陶", "乐陶", "杜", "复苏",
    "江苏", "崇",
];

/// Words that join what is before them to what is behind, so that no marked phrase ends with them.
pub(super) const JOINING_ENDS: [&str; 19] =
    ["和", "与", "及", "、", "或", "等", "向", "由", "被", "给", "从", "于", "的", "至", "为", "在", "以", "让", "把"];

/// Words that end with one of them and may end a marked phrase.
pub(super) const NO_JOINING_ENDS: [&str; 30] = [
    "现在", "正在", "供给", "补给", "成为", "更为", "予以", "得以", "参与", "赠与", "方向", "面向", "导向", "取向", "意向", "志向", "倾向",
    "动向", "理由", "自由", "事由", "行为", "作为", "有为", "难以", "所在", "存在", "潜在", "内在", "目的",
];

/// Words that no marked phrase begins with.
pub(super) const JOINING_STARTS: [&str; 18] =
    ["和", "与", "及", "、", "或", "等", "的", "于", "至", "—", "，", "。", "系", "因", "被", "由", "%", "～"];

/// Words that begin with one of them and may begin a marked phrase.
pub(super) const NO_JOINING_STARTS: [&str; 13] =
    ["和谐", "和平", "和美", "和睦", "与时", "与民", "与此", "——", "系统", "系列", "因地", "因此", "因势"];

/// Whether the words begin with one that joins them to what is before.
pub(super) fn joins_before(words: &str) -> bool {
    JOINING_STARTS.iter().any(|word| words.starts_with(word)) && !NO_JOINING_STARTS.iter().any(|word| words.starts_with(word))
}

/// Whether the words end with one that joins them to what is behind.
pub(super) fn joins_behind(words: &str) -> bool {
    JOINING_ENDS.iter().any(|word| words.ends_with(word)) && !NO_JOINING_ENDS.iter().any(|word| words.ends_with(word))
}

/// Whether a run stands where the name of a place, an office or a person was taken out.
pub(super) fn hides_name(ahead: &str, behind: &str) -> bool {
    let is_titled = TITLES.iter().any(|title| behind.starts_with(title) || ahead.ends_with(title));
    let is_office = || LEVELS.iter().any(|level| ahead.ends_with(level)) && OFFICES.iter().any(|office| behind.starts_with(office));
    is_titled || is_office() || follows_place(behind) || precedes_name(ahead)
}

/// Whether the words go on as they do behind the name of a place, of an office or of a company.
pub(super) fn follows_place(behind: &str) -> bool {
    let is_place = PLACES.iter().any(|kind| behind.starts_with(kind)) && !NO_PLACES.iter().any(|word| behind.starts_with(word));
    is_place || is_company(behind)
}

/// Whether a company's line of business follows: `**信息技术有限公司`.
pub(super) fn is_company(behind: &str) -> bool {
    const REACH: usize = 10;
    let end = behind.char_indices().nth(REACH).map_or(behind.len(), |(at, _)| at);
    behind[..end].find("公司").is_some_and(|at| behind[..at].chars().all(|c| is_word(c) && is_wide(c)))
}

/// Whether the words end as they do before the name of a person.
pub(super) fn precedes_name(ahead: &str) -> bool {
    ahead.ends_with(SURNAMES) && !NO_SURNAMES.iter().any(|word| ahead.ends_with(word))
}
