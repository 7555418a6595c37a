//! The command line: every word of it, in Chinese.
//!
//! clap parses; its English never reaches a reader: help comes from templates of ours, errors from [`explain`].

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};

use crate::content::Edition;

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

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// 生成网站和离线包
    #[command(
        help_template = HELP,
        override_usage = "qinglian build [选项]",
        after_help = "公开版有错误时不生成，原有的输出不变。\n退出码：0 完成，1 出版物有错误，2 命令有误，3 磁盘或权限等故障。"
    )]
    Build(Build),
    /// 检查全部条目，列出每一处问题
    #[command(help_template = HELP, override_usage = "qinglian check [选项]", after_help = "有错误时退出码为 1。\n例：qinglian check --format html > 检查单.html")]
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
        after_help = "只有本机能打开预览；草稿和内部内容都会显示。"
    )]
    Serve(Serve),
    /// 新建一个出版物文件夹
    #[command(help_template = HELP_WITH_ARGUMENTS, override_usage = "qinglian init <文件夹>", after_help = "例：qinglian init content")]
    Init(Init),
    /// 按模板新建一个条目
    #[command(
        help_template = HELP_WITH_ARGUMENTS,
        override_usage = "qinglian new [选项] <类别> <编号>",
        after_help = "类别：brand 清廉品牌，case 典型案例，system 数字化应用，work 文化作品，activity 主题活动，document 制度文件。\n例：qinglian new case wuwang-heyi"
    )]
    New(New),
}

/// Arguments of `build`.
#[derive(Debug, Args)]
pub(super) struct Build {
    /// 出版物文件夹，默认 content
    #[arg(long, value_name = "文件夹", default_value = "content", hide_default_value = true)]
    pub publication: PathBuf,
    /// 输出文件夹，默认 dist
    #[arg(long, value_name = "文件夹", default_value = "dist", hide_default_value = true)]
    pub out: PathBuf,
    /// 版次：draft 草稿版，internal 内部版，public 公开版（默认）
    #[arg(long, value_name = "版次", value_parser = edition(), default_value = "public", hide_default_value = true, hide_possible_values = true)]
    pub edition: Edition,
    /// 只生成其中几种，用逗号分开：site 网站，offline 离线包
    #[arg(long, value_name = "输出", value_delimiter = ',')]
    only: Vec<String>,
}

impl Build {
    /// The names of the outputs to build.
    ///
    /// # Errors
    ///
    /// A name that is none, or the album, which this version does not make: what to say, and the hint.
    pub(super) fn outputs(&self) -> Result<Vec<&str>, (String, String)> {
        if self.only.is_empty() {
            return Ok(vec!["site", "offline"]);
        }
        for name in &self.only {
            match name.as_str() {
                "site" | "offline" => {}
                "album" => return Err(("这个版本还不能生成画册".to_owned(), "可以生成 site（网站）和 offline（离线包）".to_owned())),
                name => return Err((format!("--only 不认识「{name}」"), "可以写 site（网站）、offline（离线包）".to_owned())),
            }
        }
        Ok(self.only.iter().map(String::as_str).collect())
    }
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// 出版物文件夹，默认 content
    #[arg(long, value_name = "文件夹", default_value = "content", hide_default_value = true)]
    pub publication: PathBuf,
    /// 按哪个版次检查：draft 草稿版，internal 内部版，public 公开版（默认）
    #[arg(long, value_name = "版次", value_parser = edition(), default_value = "public", hide_default_value = true, hide_possible_values = true)]
    pub edition: Edition,
    /// 结果的格式：text 文字（默认），json 供其他程序读取，html 可以打印的检查单
    #[arg(long, value_name = "格式", value_enum, default_value = "text", hide_default_value = true, hide_possible_values = true)]
    pub format: Format,
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
    /// 同时检查生成好的网站，如 dist/site
    #[arg(long, value_name = "网站")]
    pub site: Option<PathBuf>,
}

/// How findings are printed.
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
    /// 出版物文件夹，默认 content
    #[arg(long, value_name = "文件夹", default_value = "content", hide_default_value = true)]
    pub publication: PathBuf,
    /// 端口；默认从 8080 起找一个空闲的
    #[arg(long, value_name = "端口")]
    pub port: Option<u16>,
}

/// Arguments of `init`.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// 要新建的文件夹
    #[arg(value_name = "文件夹")]
    pub folder: PathBuf,
}

/// Arguments of `new`.
#[derive(Debug, Args)]
pub(super) struct New {
    /// 类别，如 case 或 典型案例
    #[arg(value_name = "类别")]
    pub kind: String,
    /// 编号：小写英文字母、数字和减号，如 wuwang-heyi；定了不要再改
    #[arg(value_name = "编号")]
    pub id: String,
    /// 出版物文件夹，默认 content
    #[arg(long, value_name = "文件夹", default_value = "content", hide_default_value = true)]
    pub publication: PathBuf,
}

/// Editions by their keys; the Chinese labels are understood too.
fn edition() -> impl clap::builder::TypedValueParser<Value = Edition> {
    use crate::content::entry::Choice as _;
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

/// An error of clap's in Chinese, with the way out.
fn explain(error: &clap::Error) -> String {
    let argument = words(error, ContextKind::InvalidArg).join("、");
    let value = words(error, ContextKind::InvalidValue).join("、");
    let what = match error.kind() {
        ErrorKind::InvalidSubcommand => format!("没有「{}」这个命令", words(error, ContextKind::InvalidSubcommand).join("")),
        ErrorKind::UnknownArgument => format!("不认识的选项或参数「{argument}」"),
        ErrorKind::InvalidValue if value.is_empty() => format!("选项 {argument} 后面缺少内容"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => format!("选项 {argument} 不能是「{value}」"),
        ErrorKind::MissingRequiredArgument => format!("缺少 {}", argument.replace("...", "…")),
        ErrorKind::ArgumentConflict => match words(error, ContextKind::PriorArg).join("、") {
            prior if prior == argument => format!("选项 {argument} 只能写一次"),
            prior => format!("选项 {argument} 不能和 {prior} 一起用"),
        },
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => format!("选项 {argument} 的内容个数不对"),
        ErrorKind::NoEquals => format!("选项 {argument} 后面要写等号和内容"),
        ErrorKind::InvalidUtf8 => "命令里有不能识别的字符".to_owned(),
        _ => "命令写法不对".to_owned(),
    };
    format!("错误：{what}\n  = 提示：{}", way_out(error))
}

fn way_out(error: &clap::Error) -> String {
    let suggested = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    if let Some(near) = suggested.into_iter().find_map(|kind| words(error, kind).into_iter().next()) {
        return format!("是不是「{near}」？");
    }
    let choices = words(error, ContextKind::ValidValue);
    if !choices.is_empty() {
        return format!("可以是 {}", choices.join("、"));
    }
    match error.kind() {
        ErrorKind::ValueValidation => "请写一个数字".to_owned(),
        _ => "用 --help 查看用法，如 qinglian build --help".to_owned(),
    }
}

fn words(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        _ => Vec::new(),
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
