//! `publication.yaml` and `units.yaml` as values.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::entry::{Choice, Level};
use super::id::Slug;
use super::kind::Kind;
use super::report::ReportPolicy;

/// What `publication.yaml` says.
#[derive(Debug, Clone)]
pub struct Publication {
    /// 书名 / 站名, in full.
    pub title: String,
    /// 简称.
    pub short_title: String,
    /// 编制单位.
    pub bureau: String,
    /// 年度.
    pub year: i16,
    /// 主品牌: id of a brand.
    pub flower: Slug,
    /// 分品牌 in official order: ids of units.
    pub leaves: Vec<Slug>,
    /// 清廉单元.
    pub sectors: Vec<Term>,
    /// 方面.
    pub aspects: Vec<Term>,
    /// The website.
    pub site: Site,
    /// 关键数字 of the home page.
    pub figures: Vec<Figure>,
    /// 大事记, oldest first.
    pub chronicle: Vec<Event>,
    /// 荣誉.
    pub honors: Vec<Honor>,
    /// 序, in Markdown.
    pub preface: Option<String>,
    /// 后记, in Markdown.
    pub afterword: Option<String>,
    /// The printed album.
    pub album: Album,
    /// 三审三校.
    pub review: ReviewPolicy,
    /// What the office counts about itself: internal, empty in the public edition.
    pub report: ReportPolicy,
}

/// The printed album: as written, checked when it is set.
#[derive(Debug, Clone, Default)]
pub struct Album {
    /// 书名, where it is not the publication's.
    pub title: Option<String>,
    /// 成品尺寸, such as `210x285`, in millimetres.
    pub trim: Option<String>,
    /// 出血 in millimetres.
    pub bleed: Option<String>,
    /// 装订: `perfect` or `saddle`.
    pub binding: Option<String>,
    /// The design.
    pub design: Option<String>,
    /// Colours in place of the design's, by their names, as `#rrggbb`.
    pub colors: BTreeMap<&'static str, String>,
    /// Font families in place of the design's, by their use.
    pub fonts: BTreeMap<&'static str, String>,
    /// 版权页.
    pub imprint: Imprint,
}

/// 版权页.
#[derive(Debug, Clone, Default)]
pub struct Imprint {
    /// `internal` (准印证) or `isbn`.
    pub kind: Option<String>,
    /// 准印证号.
    pub permit_number: Option<String>,
    /// 书号.
    pub isbn: Option<String>,
    /// 定价, which only a published book may have.
    pub price: Option<String>,
    /// 编印单位.
    pub compiler: Option<String>,
    /// 发送对象.
    pub recipients: Option<String>,
    /// 印刷单位.
    pub printer: Option<String>,
    /// 印刷日期.
    pub print_date: Option<String>,
    /// 印数.
    pub copies: Option<String>,
}

impl Imprint {
    /// 内部资料: printed under a permit, for named recipients only.
    pub fn is_internal(&self) -> bool {
        self.kind.as_deref().is_some_and(|kind| matches!(kind.trim(), "internal" | "内部资料" | "准印证"))
            || (self.kind.is_none() && self.permit_number.is_some())
    }
}

/// 三审三校 as the publication asks for it.
#[derive(Debug, Clone, Default)]
pub struct ReviewPolicy {
    /// 审级, in order.
    pub stages: Vec<ReviewStage>,
    /// 校次, as written.
    pub proofs: Option<String>,
}

/// 一审.
#[derive(Debug, Clone)]
pub struct ReviewStage {
    /// Its id.
    pub id: Slug,
    /// What it is called.
    pub name: String,
    /// What it looks at.
    pub focus: Option<String>,
}

/// A word of a taxonomy.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id.
    pub id: Slug,
    /// What it is called.
    pub name: String,
    /// One sentence about it.
    pub description: Option<String>,
}

/// The website as a whole.
#[derive(Debug, Clone)]
pub struct Site {
    /// 网站名称.
    pub name: String,
    /// The address under which the site is public, with `/` at its end; without it there are no canonical links, no feed and no site map.
    pub base_url: Option<String>,
    /// 网站域名, for the meta tag.
    pub domain: Option<String>,
    /// 网站标识码: ten characters.
    pub site_id_code: Option<String>,
    /// 主办单位.
    pub host: Option<String>,
    /// 联系方式 as printed in the footer.
    pub contact: Option<String>,
    /// ICP 备案号.
    pub icp: Option<String>,
    /// 公安备案号.
    pub police_record: Option<String>,
    /// 党政机关网站标识.
    pub party_government_mark: Option<String>,
    /// The certificate that the mark leads to.
    pub party_government_url: Option<String>,
    /// 灰色日期: the days of mourning on which pages lose their colours.
    pub grey: Vec<Date>,
    /// 网站说明.
    pub description: String,
    /// 关键词.
    pub keywords: Vec<String>,
    /// 栏目: one for each kind; a kind without its own has defaults.
    pub columns: Vec<Column>,
    /// 关于本站, in Markdown.
    pub about: Option<String>,
}

/// 栏目.
#[derive(Debug, Clone)]
pub struct Column {
    /// The kind that it shows.
    pub kind: Kind,
    /// 栏目名称.
    pub name: String,
    /// 栏目描述.
    pub description: String,
    /// 栏目关键词.
    pub keywords: Vec<String>,
    /// 栏目类别, as 国办发〔2017〕47号 names them.
    pub column_type: String,
    /// 检索权重: how many times another entry's words its entries' words are worth in the search's order; 1 unless it is given.
    pub search_weight: f64,
}

/// A key figure: all three as printed.
#[derive(Debug, Clone)]
pub struct Figure {
    /// The number.
    pub value: String,
    /// Its unit, may be empty.
    pub unit: String,
    /// What was counted.
    pub label: String,
}

/// A dated line of the chronicle.
#[derive(Debug, Clone)]
pub struct Event {
    /// When.
    pub date: Date,
    /// What.
    pub line: String,
}

/// An award.
#[derive(Debug, Clone)]
pub struct Honor {
    /// What it is called.
    pub title: String,
    /// Who gave it.
    pub issuer: Option<String>,
    /// When.
    pub awarded_on: Option<Date>,
    /// Who got it.
    pub unit: Option<Slug>,
    /// 级别.
    pub level: Option<Level>,
}

/// A row of `units.yaml`.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its id.
    pub id: Slug,
    /// 全称.
    pub name: String,
    /// 简称.
    pub short_name: String,
    /// 层级.
    pub level: UnitLevel,
    /// 地区.
    pub region: Option<String>,
    /// 部门.
    pub department: Option<String>,
    /// 上级单位.
    pub parent: Option<Slug>,
    /// 联系人: internal by nature, never published.
    pub contact: Option<String>,
}

/// 单位层级.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitLevel {
    /// 市局.
    City,
    /// 市属中心.
    Center,
    /// 县局.
    County,
}

impl Choice for UnitLevel {
    const CHOICES: &'static [(Self, &'static str, &'static str)] =
        &[(Self::City, "city", "市局"), (Self::Center, "center", "市属中心"), (Self::County, "county", "县（市、区）局")];
}

impl Site {
    /// A site of which only the name is known.
    pub(crate) fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            base_url: None,
            domain: None,
            site_id_code: None,
            host: None,
            contact: None,
            icp: None,
            police_record: None,
            party_government_mark: None,
            party_government_url: None,
            grey: Vec::new(),
            description: name.to_owned(),
            keywords: Vec::new(),
            columns: Vec::new(),
            about: None,
        }
    }
}
