//! The fields that people fill in: a table for each mapping of the configuration and of entries; the kinds state their own.

use super::entry::{Status, Visibility};
use super::field::{Asked, FieldSpec, FieldTable, choices_of, field, named};
use super::kind::KINDS;

/// Fields of every entry.
pub static COMMON: FieldTable = &[
    named("id", "编号", &[]),
    named("type", "条目类型", &[]),
    field("title", "标题").prose().one_text(),
    named("unit", "单位", &["填报单位", "所属单位"]),
    named("year", "年度", &["年份"]),
    field("status", "状态").asked(Asked::OneOf(choices_of::<Status>)),
    field("visibility", "公开范围").asked(Asked::OneOf(choices_of::<Visibility>)),
    field("date", "日期").asked(Asked::Day),
    named("source", "信息来源", &["来源"]).prose(),
    field("author", "作者").prose(),
    named("editor", "编辑", &["责任编辑"]).prose(),
    field("column", "栏目").prose(),
    named("tags", "标签", &["关键词"]).asked(Asked::List),
    field("sector", "清廉单元"),
    named("aspect", "方面", &["aspects"]),
    named("images", "图片", &["配图"]).asked(Asked::Pictures),
    field("attachments", "附件").asked(Asked::File),
    named("summary", "摘要", &["内容摘要"]).prose().one_text(),
    named("aliases", "旧编号", &["redirects", "旧地址", "别名"]),
    field("asterisks", "星号"),
    named("contact", "联系人", &["联系方式"]).office(),
    named("score", "考核分值", &["分值"]).office(),
    named("endorsement", "批示肯定", &["批示"]).office(),
    named("endorsement_cleared", "批示可公开", &[]),
    named("notes", "内部备注", &["备注"]).office(),
];

/// `publication.yaml`.
pub static PUBLICATION: FieldTable = &[
    named("title", "标题", &["书名"]).prose().one_text(),
    named("short_title", "简称", &["短标题"]).prose().one_text(),
    named("bureau", "编制单位", &["主管单位"]),
    named("year", "年度", &["年份"]),
    named("flower", "主品牌", &["一花"]),
    named("leaves", "分品牌", &["九叶"]),
    named("sectors", "清廉单元", &["sector"]),
    named("aspects", "方面", &["aspect"]),
    named("site", "网站", &[]),
    named("figures", "关键数字", &["数字"]),
    named("chronicle", "大事记", &[]),
    named("honors", "荣誉", &["honours"]),
    named("preface", "序", &["序言"]).markdown(),
    named("afterword", "后记", &[]).markdown(),
    named("album", "画册", &[]),
    named("review", "审校", &["三审三校"]),
    named("report", "统计", &["报表"]),
];

/// `site` in `publication.yaml`.
pub static SITE: FieldTable = &[
    named("name", "网站名称", &["名称"]).prose().one_text(),
    named("base_url", "网址", &["发布网址"]),
    named("domain", "网站域名", &["域名"]),
    named("site_id_code", "网站标识码", &["标识码"]),
    named("host", "主办单位", &[]).prose(),
    named("contact", "联系方式", &["联系人"]),
    named("icp", "ICP备案号", &["备案号"]),
    named("police_record", "公安备案号", &["公安备案"]),
    named("party_government_mark", "党政机关标识", &["党政机关网站标识"]),
    named("description", "网站说明", &["说明"]).prose().one_text(),
    named("keywords", "关键词", &[]),
    named("columns", "栏目", &[]),
    named("party_government_url", "党政机关标识链接", &[]),
    named("grey", "灰色日期", &["公祭日"]),
    named("about", "关于本站", &["关于"]).markdown(),
];

/// An item of `site.columns`.
pub static COLUMN: FieldTable = &[
    named("kind", "条目类型", &["类别"]),
    named("name", "栏目名称", &["名称"]).prose().one_text(),
    named("description", "栏目描述", &["说明"]).prose().one_text(),
    named("keywords", "栏目关键词", &["关键词"]),
    named("type", "栏目类别", &[]),
    named("search_weight", "检索权重", &[]),
];

/// An item of `sectors` or `aspects`.
pub static TERM: FieldTable =
    &[field("id", "编号"), named("name", "名称", &[]).prose().one_text(), named("description", "说明", &[]).prose().one_text()];

/// An item of `figures`.
pub static FIGURE: FieldTable =
    &[named("value", "数值", &[]), named("unit", "计量单位", &["单位"]), named("label", "名称", &["说明"]).prose().one_text()];

/// An item of `chronicle`.
pub static EVENT: FieldTable =
    &[field("date", "日期"), named("line", "内容", &["事件"]).prose().one_text(), field("place", "地点").prose()];

/// An item of `honors`.
pub static HONOR: FieldTable = &[
    named("title", "名称", &["标题"]).prose().one_text(),
    named("issuer", "授予单位", &["颁发单位"]).prose(),
    named("awarded_on", "授予日期", &["获得日期"]),
    field("unit", "单位"),
    named("level", "级别", &["层级"]),
    named("evidence", "依据", &[]),
];

/// `album` in `publication.yaml`.
pub static ALBUM: FieldTable = &[
    named("title", "书名", &["标题"]).prose().one_text(),
    named("trim", "成品尺寸", &["开本"]),
    named("bleed", "出血", &[]),
    named("binding", "装订", &[]),
    named("design", "设计", &["版式"]),
    named("colors", "配色", &["颜色"]),
    named("fonts", "字体", &[]),
    named("imprint", "版权页", &[]),
];

/// `album.colors`: the named colours of a design.
pub static ALBUM_COLORS: FieldTable = &[
    named("main", "主色", &[]),
    named("bright", "辅色", &[]),
    named("seal", "点缀色", &["印章色"]),
    named("gold", "饰线色", &[]),
    named("ink", "文字色", &[]),
    named("soft", "次要文字色", &[]),
    named("faint", "线条色", &[]),
    named("tint", "浅底色", &[]),
    named("ground", "封面底色", &[]),
    named("on_ground", "封面文字色", &[]),
];

/// `album.fonts`: the families of a design.
pub static ALBUM_FONTS: FieldTable =
    &[named("text", "正文", &[]), named("title", "标题", &[]), named("quote", "引语", &["楷体"]), named("label", "标签", &["黑体"])];

/// `album.imprint`.
pub static IMPRINT: FieldTable = &[
    named("kind", "类别", &["类型"]),
    named("permit_number", "准印证号", &[]),
    named("isbn", "书号", &["ISBN"]),
    named("price", "定价", &[]),
    named("compiler", "编印单位", &[]),
    named("recipients", "发送对象", &[]),
    named("printer", "印刷单位", &[]),
    named("print_date", "印刷日期", &[]),
    named("copies", "印数", &[]),
];

/// `review` in `publication.yaml`.
pub static REVIEW: FieldTable = &[named("stages", "审级", &["三审"]), named("proofs", "校次", &["三校"])];

/// An item of `review.stages`.
pub static STAGE: FieldTable = &[field("id", "编号"), named("name", "名称", &[]).prose().one_text(), named("focus", "重点", &[]).prose()];

/// A row of `units.yaml`.
pub static UNIT: FieldTable = &[
    field("id", "编号"),
    named("name", "全称", &["名称"]).prose().one_text(),
    named("short_name", "简称", &[]).prose().one_text(),
    field("level", "层级"),
    field("region", "地区"),
    field("department", "部门"),
    named("order", "次序", &["排序"]),
    named("parent", "上级单位", &[]),
    named("contact", "联系人", &["联系方式"]).office(),
];

/// A row of `images.yaml`.
pub static IMAGE: FieldTable = &[
    named("caption", "图片说明", &["说明"]).prose().one_text(),
    named("alt", "替代文字", &[]).prose().one_text(),
    named("author", "作者", &["拍摄者"]).prose(),
    named("taken_on", "拍摄日期", &["拍摄时间"]),
    named("consent", "肖像同意", &[]),
    named("minors", "含未成年人", &[]),
    named("rights", "权利说明", &["版权说明"]).prose(),
    named("is_map", "是否地图", &["地图"]),
    named("map_approval", "审图号", &[]),
    named("has_emblem", "含徽标", &[]),
    named("focus", "主体位置", &["焦点"]),
    named("fit", "裁切方式", &["裁切"]),
    field("visibility", "公开范围"),
    named("notes", "内部备注", &["备注"]).office(),
];

/// An entry of `reviews.yaml`.
pub static LEDGER_ENTRY: FieldTable = &[field("entry", "条目"), field("seal", "封记"), field("records", "记录")];

/// A line of it.
pub static LEDGER_RECORD: FieldTable = &[
    field("stage", "审级"),
    field("by", "审签人"),
    field("date", "日期"),
    field("content", "指纹"),
    field("opinion", "意见"),
    field("chain", "链"),
];

/// `report` in `publication.yaml`.
pub static REPORT: FieldTable =
    &[field("deadline", "截止日期"), field("shares", "应占份额"), field("indicators", "指标"), field("score_items", "考核加分")];

/// An item of `report.shares`.
pub static SHARE: FieldTable = &[field("by", "维度"), field("name", "名称").prose().one_text(), field("share", "份额")];

/// An item of `report.indicators`.
pub static INDICATOR_SET: FieldTable = &[field("name", "名称").prose().one_text(), field("groups", "分组")];

/// A group of one.
pub static INDICATOR_GROUP: FieldTable = &[field("name", "名称").prose().one_text(), field("weight", "权重"), field("items", "项目")];

/// An indicator.
pub static INDICATOR: FieldTable = &[
    field("name", "名称").prose().one_text(),
    field("weight", "权重"),
    field("target", "目标"),
    field("value", "实际"),
    field("unit", "计量单位"),
    field("sector", "清廉单元"),
    field("evidence", "依据"),
];

/// An item of `report.score_items`.
pub static SCORE_ITEM: FieldTable =
    &[field("name", "名称").prose().one_text(), field("points", "分值"), field("unit", "单位"), field("evidence", "依据")];

/// A row of `waivers.yaml`.
pub static WAIVER: FieldTable = &[
    field("rule", "规则"),
    named("place", "位置", &["文件"]),
    named("words", "词句", &["原文"]),
    named("reason", "理由", &["原因"]),
    named("person", "责任人", &["批准人"]),
    named("expires", "到期", &["有效期至", "期限"]),
];

/// An item of a list in `dictionary/*.yaml`.
pub static DICTIONARY: FieldTable = &[
    field("wrong", "错"),
    field("right", "对"),
    field("ask", "只提醒"),
    field("members", "各项"),
    field("post", "职务"),
    field("from", "任职"),
    field("to", "离任"),
];

/// The mappings that belong to no kind of entry; the kinds state their own.
static TABLES: &[FieldTable] = &[
    PUBLICATION,
    SITE,
    COLUMN,
    TERM,
    FIGURE,
    EVENT,
    HONOR,
    ALBUM,
    ALBUM_COLORS,
    ALBUM_FONTS,
    IMPRINT,
    REVIEW,
    STAGE,
    UNIT,
    IMAGE,
    LEDGER_ENTRY,
    LEDGER_RECORD,
    REPORT,
    SHARE,
    INDICATOR_SET,
    INDICATOR_GROUP,
    INDICATOR,
    SCORE_ITEM,
    WAIVER,
    DICTIONARY,
];

/// Every field of every mapping.
fn all() -> impl Iterator<Item = &'static FieldSpec> {
    let of_kinds = KINDS.iter().map(|spec| &spec.fields);
    // As in an entry, what is common comes first: the first field of a name is the one that is meant.
    std::iter::once(&COMMON).chain(of_kinds).chain(TABLES).flat_map(|table| table.iter())
}

/// Whether any mapping knows a field of this name.
pub fn is_field_name(name: &str) -> bool {
    all().any(|spec| spec.matches(name))
}

/// The field of this name whose words people read, in whatever mapping.
pub fn prose_field(name: &str) -> Option<&'static FieldSpec> {
    all().find(|spec| spec.is_prose() && spec.matches(name))
}

/// Whether a name means a field that is one text; where several mappings have the name, in the first of them.
pub fn is_one_text(name: &str) -> bool {
    all().find(|spec| spec.matches(name)).is_some_and(|spec| spec.is_one_text)
}

/// Whether a name means the field of this key; where several mappings have the name, in the first of them: an entry's come first.
pub fn means_field(name: &str, key: &str) -> bool {
    all().find(|spec| spec.matches(name)).is_some_and(|spec| spec.key == key)
}
