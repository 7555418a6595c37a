//! The command line: every word of it, in Chinese.
//!
//! clap parses; its English never reaches a reader: help comes from templates of ours, errors from [`explain()`].

mod explain;

use std::ffi::OsString;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::error::ErrorKind;
use clap::{ArgAction, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};

use self::explain::explain;
use super::export::Export;
use super::outputs::{MadeOf, OutputKind};
use crate::edition::Edition;
use crate::manual::CommandHelp;
use crate::model::{EntryId, Kind, Slug};

const ROOT_HELP: &str = "{about}\n\n用法：{usage}\n\n命令：\n{subcommands}\n\n选项：\n{options}{after-help}";
const HELP: &str = "{about}\n\n用法：{usage}\n\n选项：\n{options}{after-help}";
const HELP_WITH_ARGUMENTS: &str = "{about}\n\n用法：{usage}\n\n参数：\n{positionals}\n\n选项：\n{options}{after-help}";

/// 清廉品牌与案例的编辑程序：条目进，网站、画册、离线包出
#[derive(Debug, Parser)]
#[command(
    name = "qinglian",
    version,
    help_template = ROOT_HELP,
    override_usage = "qinglian <命令> [选项]",
    after_help = "用 qinglian <命令> --help 查看每个命令的说明。",
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true,
)]
struct Line {
    /// 显示帮助
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// 显示版本
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    command: Command,
}

/// Whether the command is given inside a publication.
fn is_inside() -> bool {
    Path::new("publication.yaml").is_file()
}

/// The publication when none is named: the one somebody stands in, or `content` below.
pub(super) fn usual_publication() -> PathBuf {
    PathBuf::from(if is_inside() { "." } else { "content" })
}

/// Where outputs go when nothing is said. No output may lie in a publication: from inside one they go beside it, which is the same place as
/// for whoever runs the command from outside.
pub(super) fn usual_output(name: &str) -> PathBuf {
    if is_inside() { Path::new("..").join(name) } else { PathBuf::from(name) }
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// 生成网站、画册和离线包
    #[command(
        help_template = HELP,
        override_usage = "qinglian build [选项]",
        after_help = "公开版有错误时不生成，原有的输出不变。\n退出码：0 完成，1 出版物有错误，2 命令有误，3 磁盘或权限等故障。"
    )]
    Build(Build),
    /// 只排画册，或只看其中几页
    #[command(
        help_template = HELP,
        override_usage = "qinglian album [选项]",
        after_help = "例：qinglian album --pages 3-4 --png    看第 3、4 页的样子\n    qinglian album --entry brands/guanhe    只排一个条目的几页"
    )]
    Album(Album),
    /// 打印校样：行号、条目编号和留白，供三校使用
    #[command(help_template = HELP, override_usage = "qinglian proof [选项]", after_help = "校样是 A4 单栏，改动写在右边空白处。")]
    Proof(Proof),
    /// 检查一个版次还差什么，列出每一处问题
    #[command(help_template = HELP, override_usage = "qinglian check [选项]", after_help = "第一行说离这个版次还差几处；列出的正是 build 同一版次会拒绝或提醒的：条目、图片、网站和画册都看，但不写任何文件。有错误时退出码为 1。\n--fix、images 和 review 改动之前的文件留存在出版物的 .qinglian 文件夹里，不会进入任何输出；文件后来又改动过的，--undo 不恢复，并说明是哪一个。\n例：qinglian check --format html > 检查单.html")]
    Check(Check),
    /// 在生成好的网站里检索
    #[command(
        help_template = HELP_WITH_ARGUMENTS,
        override_usage = "qinglian search [选项] <网站> <检索词>…",
        after_help = "例：qinglian search dist/site 阳光监管"
    )]
    Search(Search),
    /// 在本机预览，改动后自动刷新
    #[command(
        help_template = HELP,
        override_usage = "qinglian serve [选项]",
        after_help = "只有本机能打开预览；草稿和内部内容都会显示。\n每个条目右下角有“编辑”：在填报页里改，保存到出版物的文件夹，最近 20 次可以撤回。"
    )]
    Serve(Serve),
    /// 打开编辑台：在浏览器里编辑、检查、审签、生成，不用敲命令
    #[command(
        help_template = HELP_WITH_ARGUMENTS,
        override_usage = "qinglian desk [选项] [出版物文件夹]",
        after_help = "双击程序，不写任何命令，也是打开编辑台。\n只有本机能打开；页面都关掉几分钟后，或点“退出”，程序就结束。\n例：qinglian desk content"
    )]
    Desk(Desk),
    /// 新建一个出版物文件夹
    #[command(help_template = HELP_WITH_ARGUMENTS, override_usage = "qinglian init [选项] <文件夹>", after_help = "例：qinglian init content\n    qinglian init --example shili    写出一份完整的示例，照着看、照着改；示例的图片缩小过，人和事都是虚构的")]
    Init(Init),
    /// 按模板新建一个条目
    #[command(
        help_template = HELP_WITH_ARGUMENTS,
        override_usage = "qinglian new [选项] <类别> <编号>\n      qinglian new --word [选项] <类别> [编号]",
        after_help = format!(
            "类别：{}。\n例：qinglian new case wuwang-heyi\n例：qinglian new --word case --unit guanhe，生成给单位填写的 Word 表格",
            Kind::typed_names().join("，")
        )
    )]
    New(New),
    /// 给没有登记的图片在图片台账里各写一段，待补的地方留空
    #[command(
        help_template = HELP,
        override_usage = "qinglian images [选项]",
        after_help = "条目用到的、放在条目文件夹里的图片，images.yaml 里没有的，各补一段写着“待补”的登记；已有的登记、说明和次序一字不动。\n写入之前的 images.yaml 留存在出版物的 .qinglian 文件夹里，可用 qinglian check --undo 恢复。"
    )]
    Images(Images),
    /// 导入单位报送的 Word 文件、压缩包和文件夹
    #[command(
        help_template = HELP_WITH_ARGUMENTS,
        override_usage = "qinglian import [选项] <文件>…",
        after_help = format!("读填报页保存的 .zip，.docx、.md、.txt 和 .xlsx 的图片台账、单位名录，以及放着它们的文件夹和 .zip；装有 LibreOffice 的，也读 .doc、.wps、.rtf、.odt。\n类别、单位和编号从填报表、文件夹和文件名看出，看不出的用选项写明。同一个文件再导入，什么也不变；改过的文件与现有的条目合并，两边都改了的地方保留编辑部的。\n类别：{}。\n例：qinglian import 报送材料 --dry-run    先看会导入什么，不写入\n    qinglian import 官河.zip --unit guanhe", Kind::typed_names().join("，"))
    )]
    Import(Import),
    /// 给每个单位生成填报包：填报页、Word 填报表和去年的条目
    #[command(
        help_template = HELP_WITH_ARGUMENTS,
        override_usage = "qinglian kit [选项] [单位]…",
        after_help = "一个单位一个 .zip，发给这个单位：解压后双击“填报.html”就能填，不用联网，不用安装；也可以填里面的 Word 表格。\n包里只有这个单位自己的条目，没有别的单位的内容，也没有联系人、分值、批示、审签和内部段落。\n交回的包用 qinglian import 收进来。\n例：qinglian kit guanhe\n    qinglian kit --out 填报包    所有单位"
    )]
    Kit(Kit),
    /// 导出条目，供检索引擎和其他程序使用
    #[command(
        help_template = HELP_WITH_ARGUMENTS,
        override_usage = "qinglian export [选项] <格式>",
        after_help = "每个条目一条记录，文字已按本程序的检索规则归一，检索结果不因引擎而异。该版次不显示的内容不在其中；公开版有错误时不导出。\n例：qinglian export ndjson\n    qinglian export postgres --since export/postgres/manifest.json    只写上次以后的变化"
    )]
    Export(Export),
    /// 登记三审三校，打印审核表
    #[command(
        help_template = HELP_WITH_ARGUMENTS,
        override_usage = "qinglian review [选项] <条目> --stage <审级> --by <姓名>\n      qinglian review --all --stage <审级> --by <姓名>\n      qinglian review --table [--html <文件>]",
        after_help = "审级：first 初审，second 复审，final 终审，proof1 一校，proof2 二校，proof3 三校；以 publication.yaml 的 review 为准。\n审签记在 reviews.yaml 里，与稿件和图片的内容绑定；稿件一改，审签就失效。\n例：qinglian review cases/wuwang-heyi --stage first --by 林一 --opinion 文字通顺"
    )]
    Review(Review),
    /// 生成进度表、均衡分析图和各单位的催办文字
    #[command(
        help_template = HELP,
        override_usage = "qinglian report [选项]",
        after_help = "生成 progress.xlsx（进度表）、balance.svg（均衡分析图）和 reminders 文件夹（催办文字，可直接粘贴发送）。\n都是内部资料，不得对外发布。截止日期、应占份额、指标和考核加分写在 publication.yaml 的 report 里。"
    )]
    Report(Report),
    /// 生成本程序的使用手册，用浏览器看
    #[command(
        help_template = HELP,
        override_usage = "qinglian manual [选项]",
        after_help = "手册写在输出文件夹的 manual 里，双击 index.html 打开，不需要网络。\n例：qinglian manual --open"
    )]
    Manual(Manual),
}

/// Arguments of `manual`.
#[derive(Debug, Args)]
pub(super) struct Manual {
    /// 输出文件夹，默认 dist
    #[arg(long, value_name = "文件夹", default_value = "dist", hide_default_value = true)]
    pub out: PathBuf,
    /// 写好以后用浏览器打开
    #[arg(long)]
    pub open: bool,
}

/// Arguments of `report`.
#[derive(Debug, Args)]
pub(super) struct Report {
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
    /// 输出文件夹，默认 dist；在出版物文件夹里运行时默认 ../dist
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_output("dist"), hide_default_value = true)]
    pub out: PathBuf,
    /// 统计日期，如 2026-11-10，默认今天
    #[arg(long, value_name = "日期")]
    pub date: Option<String>,
}

/// Arguments of `images`.
#[derive(Debug, Args)]
pub(super) struct Images {
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
    /// 只列出要写的几段，不写入
    #[arg(long)]
    pub dry_run: bool,
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// 要导入的文件、压缩包或文件夹，可以写几个
    #[arg(value_name = "文件", required = true)]
    pub files: Vec<PathBuf>,
    /// 类别，如 case 或 典型案例；不写就从填报表、文件夹和文件名看出
    #[arg(long, value_name = "类别")]
    pub kind: Option<String>,
    /// 单位的编号或名称；不写就从填报表、文件夹和文件名看出
    #[arg(long, value_name = "单位")]
    pub unit: Option<String>,
    /// 条目的编号，只能给一个文件；不写就用填报表、文件名或上次的，都没有就按标题的拼音暂定
    #[arg(long, value_name = "编号")]
    pub id: Option<String>,
    /// 只列出会导入什么，不写入
    #[arg(long)]
    pub dry_run: bool,
    /// 结果的格式：text 文字（默认），json 供其他程序读取
    #[arg(long, value_name = "格式", value_enum, default_value = "text", hide_default_value = true, hide_possible_values = true)]
    pub format: Format,
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
}

/// Arguments of `kit`.
#[derive(Debug, Args)]
pub(super) struct Kit {
    /// 单位的编号或名称，可以写几个；不写就是所有单位
    #[arg(value_name = "单位")]
    pub units: Vec<String>,
    /// 放填报包的文件夹，默认 kits
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_output("kits"), hide_default_value = true)]
    pub out: PathBuf,
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
}

/// Arguments of `review`.
#[derive(Debug, Args)]
pub(super) struct Review {
    /// 条目的编号，如 cases/wuwang-heyi
    #[arg(value_name = "条目", required_unless_present_any = ["all", "table", "html"], conflicts_with_all = ["all", "table", "html"])]
    pub entry: Option<String>,
    /// 登记全部公开条目；同一人已经签过、没有改动的不重签，换了姓名就重签
    #[arg(long, conflicts_with_all = ["table", "html"])]
    pub all: bool,
    /// 审级或校次；几个审级用逗号分开，或写几次 --stage
    #[arg(long, value_name = "审级", required_unless_present_any = ["table", "html"])]
    pub stage: Vec<String>,
    /// 审签人
    #[arg(long, value_name = "姓名", required_unless_present_any = ["table", "html"])]
    pub by: Option<String>,
    /// 审签意见
    #[arg(long, value_name = "意见")]
    pub opinion: Option<String>,
    /// 日期，如 2026-11-10，默认今天
    #[arg(long, value_name = "日期")]
    pub date: Option<String>,
    /// 打印审核表
    #[arg(long)]
    pub table: bool,
    /// 把审核表存为网页，用浏览器打印
    #[arg(long, value_name = "文件")]
    pub html: Option<PathBuf>,
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
}

/// Arguments of `build`.
#[derive(Debug, Args)]
pub(super) struct Build {
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
    /// 输出文件夹，默认 dist；在出版物文件夹里运行时默认 ../dist
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_output("dist"), hide_default_value = true)]
    pub out: PathBuf,
    /// 版次：draft 草稿版，internal 内部版，public 公开版（默认）
    #[arg(long, value_name = "版次", value_parser = edition(), default_value = "public", hide_default_value = true, hide_possible_values = true)]
    pub edition: Edition,
    /// 只生成其中几种，用逗号分开：site 网站，album 画册，offline 离线包
    #[arg(long, value_name = "输出", value_delimiter = ',')]
    only: Vec<String>,
}

impl Build {
    /// The outputs to build, in their order.
    ///
    /// # Errors
    ///
    /// A name that is none: what to say, and the hint.
    pub(super) fn outputs(&self) -> Result<Vec<OutputKind>, (String, String)> {
        if let Some(name) = self.only.iter().find(|name| OutputKind::named(name).is_none()) {
            return Err((format!("--only 不认识「{name}」"), format!("可以写 {}", OutputKind::choices())));
        }
        let is_wanted = |kind: &OutputKind| self.only.is_empty() || self.only.iter().any(|name| name == kind.spec().name);
        Ok(OutputKind::ALL.into_iter().filter(is_wanted).collect())
    }
}

/// Arguments of `album`.
#[derive(Debug, Args)]
pub(super) struct Album {
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
    /// 版次：draft 草稿版（默认），internal 内部版，public 公开版
    #[arg(long, value_name = "版次", value_parser = edition(), default_value = "draft", hide_default_value = true, hide_possible_values = true)]
    pub edition: Edition,
    /// 设计：lotus 或 ink；默认按 publication.yaml
    #[arg(long, value_name = "设计")]
    pub design: Option<String>,
    /// 页码，如 3-4 或 12；封面是第 1 页
    #[arg(long, value_name = "页码", value_parser = pages, conflicts_with = "entry")]
    pub pages: Option<RangeInclusive<usize>>,
    /// 只排一个条目，如 brands/guanhe
    #[arg(long, value_name = "编号", value_parser = entry_id)]
    pub entry: Option<EntryId>,
    /// 输出图片，每页一张
    #[arg(long)]
    pub png: bool,
    /// 图片的精细程度，每英寸像素数，默认 96
    #[arg(long, value_name = "像素", default_value_t = 96, value_parser = clap::value_parser!(u16).range(24..=600), hide_default_value = true)]
    pub dpi: u16,
    /// 输出文件夹，默认 album-preview；在出版物文件夹里运行时默认 ../album-preview
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_output("album-preview"), hide_default_value = true)]
    pub out: PathBuf,
}

/// Arguments of `proof`.
#[derive(Debug, Args)]
pub(super) struct Proof {
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
    /// 版次：draft 草稿版（默认），internal 内部版，public 公开版
    #[arg(long, value_name = "版次", value_parser = edition(), default_value = "draft", hide_default_value = true, hide_possible_values = true)]
    pub edition: Edition,
    /// 输出文件夹，默认 album-preview；在出版物文件夹里运行时默认 ../album-preview
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_output("album-preview"), hide_default_value = true)]
    pub out: PathBuf,
}

/// `3-4` or `12`.
fn pages(text: &str) -> Result<RangeInclusive<usize>, String> {
    let (first, last) = text.split_once(['-', '–', '—', '～', '~', '至']).unwrap_or((text, text));
    match (first.trim().parse(), last.trim().parse()) {
        (Ok(first), Ok(last)) if 0 < first && first <= last => Ok(first..=last),
        _ => Err("页码写成 3-4 或 12".to_owned()),
    }
}

/// `brands/guanhe`; the ending of its file or page does no harm.
fn entry_id(text: &str) -> Result<EntryId, String> {
    let bare = text.trim_end_matches(".html").trim_end_matches(".md").trim_end_matches("/index");
    let id =
        bare.split_once('/').and_then(|(folder, slug)| Some(EntryId { kind: Kind::from_folder(folder)?, slug: Slug::new(slug).ok()? }));
    id.ok_or_else(|| "条目编号写成 brands/guanhe".to_owned())
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
    /// 按哪个版次检查：draft 草稿版，internal 内部版，public 公开版（默认）
    #[arg(long, value_name = "版次", value_parser = edition(), default_value = "public", hide_default_value = true, hide_possible_values = true)]
    pub edition: Edition,
    /// 结果的格式：text 文字（默认），json 供其他程序读取，html 可以打印的检查单
    #[arg(long, value_name = "格式", value_enum, default_value = "text", hide_default_value = true, hide_possible_values = true)]
    pub format: Format,
    /// 逐处列出；不写时，同一篇里同一种问题只详列前 5 处，其余只说在哪几行
    #[arg(long)]
    pub all: bool,
    /// 列出全部规则
    #[arg(long)]
    pub list: bool,
    /// 说明一条规则：依据、例子、怎么改
    #[arg(long, value_name = "规则编号")]
    pub explain: Option<String>,
    /// 改正把握大的问题，先列出每一处改动
    #[arg(long)]
    pub fix: bool,
    /// 与 --fix 一起用：只列出改动，不写入
    #[arg(long, requires = "fix")]
    pub dry_run: bool,
    /// 恢复上一次 --fix、images 或 review 改动的文件；可以连用，最近 20 次都有留存
    #[arg(long, conflicts_with_all = ["fix", "list", "explain", "site", "album", "format", "only"])]
    pub undo: bool,
    /// 只检查其中几种，用逗号分开：entries 条目（很快），site 网站，album 画册；条目总要检查
    #[arg(long, value_name = "范围", value_delimiter = ',')]
    only: Vec<String>,
    /// 检查这个生成好的网站，如 dist/site，不另做一份来检查
    #[arg(long, value_name = "网站")]
    pub site: Option<PathBuf>,
    /// 检查画册；不带 --only 时总会检查，不必再写
    #[arg(long, hide = true)]
    album: bool,
}

/// What `check` looks at beside the entries.
pub(super) struct Scope {
    /// The site.
    pub site: bool,
    /// The album.
    pub album: bool,
}

impl Check {
    /// What is looked at beside the entries: everything, unless something was named.
    ///
    /// # Errors
    ///
    /// A name that is none: what to say, and the hint.
    pub(super) fn scope(&self) -> Result<Scope, (String, String)> {
        if let Some(name) = self.only.iter().find(|name| *name != "entries" && OutputKind::named(name).is_none()) {
            let hint = "可以写 entries（条目）、site（网站）、album（画册）";
            return Err((format!("--only 不认识「{name}」"), hint.to_owned()));
        }
        let named = |made_of| self.only.iter().filter_map(|name| OutputKind::named(name)).any(|kind| kind.spec().made_of == made_of);
        let has = |made_of| self.only.is_empty() || named(made_of);
        Ok(Scope { site: has(MadeOf::Site) || self.site.is_some(), album: has(MadeOf::Album) || self.album })
    }
}

/// How diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
    /// For printing.
    Html,
}

/// Arguments of `search`.
#[derive(Debug, Args)]
pub(super) struct Search {
    /// 生成好的网站文件夹，如 dist/site
    #[arg(value_name = "网站")]
    pub site: PathBuf,
    /// 检索词，几个词须同时出现
    #[arg(value_name = "检索词", required_unless_present = "queries")]
    pub query: Vec<String>,
    /// 每个查询输出一行 JSON
    #[arg(long)]
    pub json: bool,
    /// 从文件读取检索词，一行一个；「-」为标准输入
    #[arg(long, value_name = "文件")]
    pub queries: Option<PathBuf>,
    /// 最多列出几条，默认 20
    #[arg(long, value_name = "条数", default_value_t = 20, hide_default_value = true)]
    pub limit: usize,
}

/// Arguments of `serve`.
#[derive(Debug, Args)]
pub(super) struct Serve {
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
    /// 端口；默认从 8080 起找一个空闲的
    #[arg(long, value_name = "端口")]
    pub port: Option<u16>,
}

/// Arguments of `desk`.
#[derive(Debug, Default, Args)]
pub(super) struct Desk {
    /// 出版物文件夹；不写就是上次打开的那一个
    #[arg(value_name = "出版物文件夹")]
    pub folder: Option<PathBuf>,
    /// 端口；默认从 8080 起找一个空闲的
    #[arg(long, value_name = "端口")]
    pub port: Option<u16>,
    /// 不打开浏览器，只写出地址
    #[arg(long)]
    pub no_browser: bool,
}

/// Arguments of `init`.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// 要新建的文件夹
    #[arg(value_name = "文件夹")]
    pub folder: PathBuf,
    /// 写出一份填好的示例出版物，而不是空白的
    #[arg(long)]
    pub example: bool,
}

/// Arguments of `new`.
#[derive(Debug, Args)]
pub(super) struct New {
    /// 类别，如 case 或 典型案例
    #[arg(value_name = "类别")]
    pub kind: String,
    /// 编号：小写英文字母、数字和减号，如 wuwang-heyi；定了不要再改
    #[arg(value_name = "编号", required_unless_present = "word")]
    pub id: Option<String>,
    /// 生成填报用的 Word 表格（.docx），由单位填好后交回
    #[arg(long)]
    pub word: bool,
    /// 填报单位，写编号或名称
    #[arg(long, value_name = "单位", requires = "word")]
    pub unit: Option<String>,
    /// Word 表格放在哪个文件夹，默认是当前文件夹
    #[arg(long, value_name = "文件夹", requires = "word", default_value = ".", hide_default_value = true)]
    pub out: PathBuf,
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
}

/// Editions by their keys; the Chinese labels are understood too.
pub(super) fn edition() -> impl clap::builder::TypedValueParser<Value = Edition> {
    use crate::model::entry::Choice as _;
    let named = |name: &str| Edition::CHOICES.iter().find(|(_, key, label)| name == *key || name == *label).map(|(edition, ..)| *edition);
    let names = Edition::CHOICES.iter().flat_map(|(_, key, label)| [*key, *label]);
    PossibleValuesParser::new(names).map(move |name| named(&name).unwrap_or(Edition::Public))
}

/// Why there is no command.
pub(super) enum Stop {
    /// Help or the version was asked for.
    Help(String),
    /// The line is wrong.
    Wrong(String),
}

/// Reads a command line, the program's name first.
pub(super) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Command, Stop> {
    let parsed = Line::command().try_get_matches_from(arguments).and_then(|matches| Line::from_arg_matches(&matches));
    match parsed {
        Ok(line) => Ok(line.command),
        Err(error) => Err(match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Stop::Help(error.render().to_string()),
            ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Stop::Wrong(Line::command().render_help().to_string())
            }
            _ => Stop::Wrong(explain(&error)),
        }),
    }
}

/// Every command with all that can be typed after it, as the manual prints it.
pub(super) fn reference() -> Vec<CommandHelp> {
    Line::command().get_subcommands().map(command_help).collect()
}

fn command_help(command: &clap::Command) -> CommandHelp {
    let words = |styled: Option<&clap::builder::StyledStr>| styled.map(ToString::to_string).unwrap_or_default();
    let usage = command.clone().render_usage().to_string();
    CommandHelp {
        name: command.get_name().to_owned(),
        about: words(command.get_about()),
        usage: usage.trim_start_matches("Usage:").trim().to_owned(),
        arguments: command.get_arguments().map(|argument| (typed(argument), words(argument.get_help()))).collect(),
        remarks: words(command.get_after_help()),
    }
}

/// `--out <文件夹>`, `--open` or `<条目>`.
fn typed(argument: &clap::Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default().iter().map(|name| format!("<{name}>")).collect::<Vec<_>>().join(" ");
    match argument.get_long() {
        None => names,
        Some(long) if argument.get_action().takes_values() => format!("--{long} {names}"),
        Some(long) => format!("--{long}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clap_finds_no_fault_in_the_definitions() {
        Line::command().debug_assert();
    }
}
