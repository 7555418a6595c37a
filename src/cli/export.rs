//! `qinglian export`: entries for other programs.

use std::fs;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::arguments::{edition, usual_output, usual_publication};
use super::screen::Screen;
use super::{Failure, must_exist, summary, today, warn_of_leftover};
use crate::build::{self, Inspection};
use crate::documents::documents;
use crate::edition::Edition;
use crate::export::engines::{self, Engine};
use crate::export::record::{Manifest, changes, records};
use crate::output::{Output, Outputs, Target};
use crate::printable;
use crate::reason::reason;

/// Arguments of `export`.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// 给谁：ndjson 通用的记录，elastic，postgres，groonga
    #[arg(value_name = "格式", value_enum, hide_possible_values = true)]
    pub form: Form,
    /// 出版物文件夹，默认 content；在出版物文件夹里运行时默认是它自己
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_publication(), hide_default_value = true)]
    pub publication: PathBuf,
    /// 输出文件夹，默认 export；在出版物文件夹里运行时默认 ../export
    #[arg(long, value_name = "文件夹", default_value_os_t = usual_output("export"), hide_default_value = true)]
    pub out: PathBuf,
    /// 版次：draft 草稿版，internal 内部版，public 公开版（默认）
    #[arg(long, value_name = "版次", value_parser = edition(), default_value = "public", hide_default_value = true, hide_possible_values = true)]
    pub edition: Edition,
    /// 上次导出的 manifest.json：只写从那以后新增、改动和删去的
    #[arg(long, value_name = "文件")]
    pub since: Option<PathBuf>,
}

/// What is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// Neutral records.
    Ndjson,
    /// For Elasticsearch and OpenSearch.
    Elastic,
    /// For PostgreSQL.
    Postgres,
    /// For Groonga.
    Groonga,
}

impl Form {
    fn engine(self) -> (Engine, &'static str) {
        match self {
            Self::Ndjson => (Engine::Ndjson, "ndjson"),
            Self::Elastic => (Engine::Elastic, "elastic"),
            Self::Postgres => (Engine::Postgres, "postgres"),
            Self::Groonga => (Engine::Groonga, "groonga"),
        }
    }
}

/// Carries `export` out.
pub(super) fn run(arguments: &Export, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    let since = arguments.since.as_ref().map(manifest).transpose()?;
    let (engine, name) = arguments.form.engine();
    let target = Target::claim(&arguments.out, &arguments.publication)?;
    target.check(&[name])?;
    let inspection = Inspection { today: Some(today()), ..Inspection::new(arguments.publication.clone(), arguments.edition) };
    let (catalog, diagnostics) = build::check(&inspection);
    let Some(catalog) = catalog.filter(|_| !build::refuses(arguments.edition, &diagnostics)) else {
        screen.warn_of(&diagnostics);
        screen.warn(&format!("{}，没有导出；原有的输出没有变动", summary(&diagnostics)));
        return Err(Failure::Publication);
    };
    let records = records(&catalog, &documents(&catalog));
    let manifest = Manifest::of(&catalog.publication.short_title, &records);
    let changes = changes(records, since.as_ref());
    let files = engines::files(engine, &changes, &manifest);
    let leftover = target.write(&Outputs::from([(name, Output::Folder(files))]))?;
    warn_of_leftover(leftover.as_ref(), screen);
    let out = printable::path(&arguments.out.join(name));
    let deleted = if since.is_some() { format!("，删去 {} 条", changes.deletes.len()) } else { String::new() };
    screen.say(&format!("已导出到 {out}：写入 {} 条{deleted}，共 {} 条", changes.upserts.len(), manifest.records.len()));
    Ok(())
}

fn manifest(path: &PathBuf) -> Result<Manifest, Failure> {
    let shown = printable::path(path);
    let wrong = |what: String| Failure::Usage(what, "请写明上次导出的 manifest.json，或不写 --since 全部导出".to_owned());
    let text = fs::read_to_string(path).map_err(|error| wrong(format!("无法读取「{shown}」：{}", reason(&error))))?;
    Manifest::read(&text).ok_or_else(|| wrong(format!("「{shown}」不是导出时写的 manifest.json")))
}
