//! What is wrong with a command line, in Chinese, with the way out.

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// An error of clap's in Chinese, with the way out.
pub(super) fn explain(error: &clap::Error) -> String {
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
        ErrorKind::ValueValidation => match words(error, ContextKind::InvalidArg).join("") {
            argument if argument.starts_with("--pages") => "页码写成 3-4 或 12".to_owned(),
            argument if argument.starts_with("--entry") => "条目编号写成 brands/guanhe".to_owned(),
            argument if argument.starts_with("--dpi") => "请写 24 到 600 之间的整数".to_owned(),
            _ => "请写一个数字".to_owned(),
        },
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
