//! `qinglian review`: sign, or show who signed.

use std::fs;
use std::path::Path;

use jiff::civil::Date;

use super::arguments::Review;
use super::check::changes_failed;
use super::screen::Screen;
use super::{Failure, must_exist, summary, today};
use crate::diag::{Diagnostics, Severity};
use crate::edition::Edition;
use crate::load::fields::parse_date;
use crate::load::load;
use crate::model::{Catalog, Entry};
use crate::output::{Change, Changing, OutputError, must_be_apart, replace_file};
use crate::printable;
use crate::review::{self, LEDGER, Ledger, Signature, Stage, Standing, State, table};
use crate::source::SourceFolder;

/// What is to be signed, as typed.
pub(super) struct Wish<'a> {
    /// Entries; none for all that the public may see.
    pub entries: Vec<&'a str>,
    pub stages: Vec<&'a str>,
    pub by: &'a str,
    pub opinion: Option<&'a str>,
    pub date: Option<&'a str>,
}

/// What was signed, in words; and what should be known about it.
pub(super) struct Signed {
    pub messages: Vec<String>,
    pub warning: Option<String>,
}

/// Why nothing was signed.
pub(super) enum Unsigned {
    /// As for any command.
    Failed(Failure),
    /// The publication or the ledger could not be read.
    Unreadable(Diagnostics),
}

impl From<Failure> for Unsigned {
    fn from(failure: Failure) -> Self {
        Unsigned::Failed(failure)
    }
}

/// Carries `review` out.
pub(super) fn run(arguments: &Review, screen: &Screen) -> Result<(), Failure> {
    must_exist(&arguments.publication)?;
    let done = if arguments.table || arguments.html.is_some() { show(arguments, screen) } else { sign_typed(arguments, screen) };
    done.map_err(|unsigned| match unsigned {
        Unsigned::Failed(failure) => failure,
        Unsigned::Unreadable(diagnostics) => {
            screen.warn_of(&diagnostics);
            screen.warn(&format!("{}，没有登记；{LEDGER} 没有变动", summary(&diagnostics)));
            Failure::Publication
        }
    })
}

fn sign_typed(arguments: &Review, screen: &Screen) -> Result<(), Unsigned> {
    let wish = Wish {
        entries: arguments.entry.as_deref().into_iter().collect(),
        stages: arguments.stage.iter().flat_map(|typed| typed.split([',', '，', '、'])).map(str::trim).collect(),
        by: arguments.by.as_deref().unwrap_or_default(),
        opinion: arguments.opinion.as_deref(),
        date: arguments.date.as_deref(),
    };
    let signed = sign(&arguments.publication, &wish)?;
    screen.say(&signed.messages.join("\n"));
    if let Some(warning) = signed.warning {
        screen.warn(&warning);
    }
    Ok(())
}

/// Signs entries of a publication.
pub(super) fn sign(publication: &Path, wish: &Wish<'_>) -> Result<Signed, Unsigned> {
    let (catalog, folder) = read(publication)?;
    let stages = review::signable(&catalog.publication.review);
    let signatures = signatures(wish, &stages)?;
    let chosen = chosen(wish, &catalog)?;
    // Others may be signing: from here to the end the ledger is this program's alone.
    let changing = Changing::begin(publication).map_err(|error| changes_failed(&error))?;
    let before = changing.read(LEDGER).map_err(|error| changes_failed(&error))?;
    let (mut ledger, diagnostics) = Ledger::read(&folder);
    // A ledger that does not fit together is not written over: what is in it would be lost.
    if diagnostics.count(Severity::Error) > 0 {
        return Err(Unsigned::Unreadable(diagnostics));
    }
    let signing = Signing { catalog: &catalog, stages: &stages, chosen: &chosen, all: wish.entries.len() != 1 };
    let messages = signatures.iter().map(|signature| signing.sign(&mut ledger, signature)).collect::<Result<Vec<_>, _>>()?;
    let text = ledger.to_text();
    if before.as_deref() != Some(text.as_bytes()) {
        let change = Change { path: LEDGER.to_owned(), before, after: text.clone().into_bytes() };
        changing.change("review", &[change]).map_err(|error| changes_failed(&error))?;
        must_be_written(&changing, &text)?;
    }
    Ok(Signed { messages, warning: signing.one_person_twice(&ledger, &signatures) })
}

fn read(publication: &Path) -> Result<(Catalog, SourceFolder), Unsigned> {
    let (catalog, diagnostics) = load(publication);
    let catalog = catalog.ok_or(Unsigned::Unreadable(diagnostics))?;
    let folder = SourceFolder::open(publication).map_err(|diagnostic| Failure::Machine(diagnostic.message, String::new()))?;
    Ok((catalog, folder))
}

/// Reads the ledger again: a signature that is told is on the disk.
fn must_be_written(changing: &Changing, text: &str) -> Result<(), Failure> {
    let written = changing.read(LEDGER).map_err(|error| changes_failed(&error))?;
    if written.as_deref() == Some(text.as_bytes()) {
        return Ok(());
    }
    let what = format!("{LEDGER} 刚写好就被别的程序改动了，登记可能没有保存");
    Err(Failure::Machine(what, "请用 qinglian review --table 核对，没有登记上的再登记一次".to_owned()))
}

fn show(arguments: &Review, screen: &Screen) -> Result<(), Unsigned> {
    let (catalog, folder) = read(&arguments.publication)?;
    let stages = review::signable(&catalog.publication.review);
    let (ledger, diagnostics) = Ledger::read(&folder);
    screen.warn_of(&diagnostics);
    let table = table::Table::new(&catalog, Edition::Internal, stages, &ledger);
    if let Some(file) = &arguments.html {
        must_be_apart(file, &arguments.publication).map_err(|error| of_page(&error))?;
        must_be_a_table(file)?;
        replace_file(file, table::html(&table).as_bytes()).map_err(|error| of_page(&error))?;
        screen.say(&format!("审核表已存为 {}，可用浏览器打开后打印", printable::path(file)));
    }
    if arguments.table {
        screen.say(&table::text(&table));
    }
    Ok(())
}

/// A page has `--html`, not `--out`.
fn of_page(error: &OutputError) -> Failure {
    let (make, hint): (fn(String, String) -> Failure, _) = match error {
        OutputError::Publication { .. } => (Failure::Usage, "为免毁掉稿件，没有写入；请换一个在出版物外面的位置，如 --html ../审核表.html"),
        _ => (Failure::Machine, "原有的文件没有变动；处理后请重新运行"),
    };
    make(error.message(), hint.to_owned())
}

/// Only a table of ours is written over, however the name was mistyped.
fn must_be_a_table(file: &Path) -> Result<(), Failure> {
    let Ok(metadata) = fs::symlink_metadata(file) else { return Ok(()) };
    let is_ours = metadata.is_file() && fs::read(file).is_ok_and(|bytes| table::is_html(&bytes));
    if is_ours || metadata.is_symlink() {
        return Ok(());
    }
    let what = format!("「{}」已经存在，而且不是以前存的审核表", printable::path(file));
    Err(Failure::Usage(what, "为免误删，没有写入；请换一个文件名".to_owned()))
}

/// A signature for each stage that was typed, in the order in which stages are signed.
fn signatures(wish: &Wish<'_>, stages: &[Stage]) -> Result<Vec<(Stage, Signature)>, Failure> {
    let typed = stages_typed(&wish.stages, stages)?;
    let by = wish.by.trim();
    if by.is_empty() {
        return Err(Failure::Usage("审签人不能为空".to_owned(), "用 --by 写明审签人的姓名".to_owned()));
    }
    let opinion = wish.opinion.map(one_line).filter(|opinion| !opinion.is_empty());
    let date = date(wish.date)?;
    let sign = |stage: &Stage| {
        let signature = Signature { stage: stage.id.clone(), by: one_line(by), date, opinion: opinion.clone() };
        (stage.clone(), signature)
    };
    Ok(stages.iter().filter(|stage| typed.contains(stage)).map(sign).collect())
}

fn stages_typed(typed: &[&str], stages: &[Stage]) -> Result<Vec<Stage>, Failure> {
    typed
        .iter()
        .map(|&typed| {
            review::stage_named(stages, typed).ok_or_else(|| {
                let known: Vec<String> = stages.iter().map(|stage| format!("{}（{}）", stage.id, stage.name)).collect();
                Failure::Usage(format!("没有「{typed}」这个审级"), format!("可以是 {}", known.join("、")))
            })
        })
        .collect()
}

/// Words as they stand on one line of the ledger.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The date that was typed, or today's in China.
pub(super) fn date(typed: Option<&str>) -> Result<Date, Failure> {
    let Some(typed) = typed else {
        return plausible(today());
    };
    parse_date(typed).ok_or_else(|| Failure::Usage(format!("日期「{typed}」不存在或写法不对"), "请写成 2026-11-10".to_owned()))
}

/// The day of the clock, unless it is out of order: a wrong date on a signature is worse than none.
fn plausible(today: Date) -> Result<Date, Failure> {
    if (2000..=9000).contains(&today.year()) {
        return Ok(today);
    }
    Err(Failure::Machine("这台电脑的日期不对".to_owned(), "请校准系统时间，或用 --date 写明日期，如 --date 2026-11-10".to_owned()))
}

fn chosen<'a>(wish: &Wish<'_>, catalog: &'a Catalog) -> Result<Vec<&'a Entry>, Failure> {
    if wish.entries.is_empty() {
        return Ok(catalog.entries.iter().filter(|entry| Edition::Public.shows(entry.visibility)).collect());
    }
    wish.entries.iter().map(|typed| entry_typed(typed, catalog)).collect()
}

fn entry_typed<'a>(typed: &str, catalog: &'a Catalog) -> Result<&'a Entry, Failure> {
    match review::find(catalog, typed).as_slice() {
        [entry] => Ok(entry),
        [] => Err(Failure::Usage(format!("没有编号为「{typed}」的条目"), near(catalog, typed))),
        found => {
            let ids: Vec<String> = found.iter().map(|entry| entry.id.to_string()).collect();
            Err(Failure::Usage(format!("「{typed}」不止一个条目"), format!("请写全：{}", ids.join("、"))))
        }
    }
}

fn near(catalog: &Catalog, typed: &str) -> String {
    let ids: Vec<String> = catalog.entries.iter().map(|entry| entry.id.to_string()).collect();
    match crate::nearby::nearest(typed, ids.iter().map(String::as_str)) {
        Some(near) => format!("是不是「{near}」？"),
        None => "编号是文件夹和文件名，如 cases/wuwang-heyi；也可以写条目的标题".to_owned(),
    }
}

/// What is signed, and against what.
struct Signing<'a> {
    catalog: &'a Catalog,
    stages: &'a [Stage],
    chosen: &'a [&'a Entry],
    all: bool,
}

/// What signing one stage comes to, entry by entry.
#[derive(Default)]
struct Sorted<'a> {
    signed: Vec<(&'a Entry, String)>,
    /// How many of them others had signed as they are.
    taken_over: usize,
    held: usize,
    blocked: Vec<(&'a Entry, Stage)>,
}

impl<'a> Signing<'a> {
    /// Signs one stage, and says what was done.
    fn sign(&self, ledger: &mut Ledger, (stage, signature): &(Stage, Signature)) -> Result<String, Failure> {
        let sorted = self.sort(ledger, stage, &signature.by);
        let is_nothing = sorted.signed.is_empty() && sorted.held == 0;
        if let Some((entry, before)) = sorted.blocked.first().filter(|_| is_nothing) {
            let what = format!("「{}」的{}还没有审签，或审签后稿件改动过，不能登记{}", entry.title, before.name, stage.name);
            return Err(Failure::Usage(what, format!("请先登记：qinglian review {} --stage {} --by 姓名", entry.id, before.id)));
        }
        for (entry, fingerprint) in &sorted.signed {
            ledger.sign(&entry.id, signature, fingerprint);
        }
        Ok(self.message(&sorted, &format!("{}，{}，{}", stage.name, signature.by, signature.date)))
    }

    /// With `--all`, what the same person has signed as it is needs no new signature; what somebody else signed gets one.
    fn sort(&self, ledger: &Ledger, stage: &Stage, by: &str) -> Sorted<'a> {
        let mut sorted = Sorted::default();
        for &entry in self.chosen {
            let standing = Standing::of(self.catalog, entry, self.stages, ledger);
            let state = standing.stages.iter().find(|(known, _)| known.id == stage.id).and_then(|(_, state)| state.signed());
            if let Some(before) = standing.blocked_by(stage) {
                sorted.blocked.push((entry, before.clone()));
            } else if self.all && state.is_some_and(|record| record.by == by) {
                sorted.held += 1;
            } else {
                sorted.taken_over += usize::from(state.is_some_and(|record| record.by != by));
                sorted.signed.push((entry, standing.fingerprint));
            }
        }
        sorted
    }

    fn message(&self, sorted: &Sorted<'_>, who: &str) -> String {
        if !self.all {
            return sorted
                .signed
                .first()
                .map_or_else(String::new, |(entry, _)| format!("已登记「{}」（{}）：{who}", entry.title, entry.id));
        }
        let mut message = format!("已登记 {} 篇：{who}", sorted.signed.len());
        if sorted.taken_over > 0 {
            message += &format!("；其中 {} 篇原来由别人签过，改签了姓名", sorted.taken_over);
        }
        if sorted.held > 0 {
            message += &format!("；{} 篇已经签过且没有改动，没有重签", sorted.held);
        }
        if !sorted.blocked.is_empty() {
            message += &format!("；{} 篇前面的审级没有签，没有登记", sorted.blocked.len());
        }
        message
    }

    /// What to say where the one who just signed now holds two sign-offs of an entry.
    fn one_person_twice(&self, ledger: &Ledger, signatures: &[(Stage, Signature)]) -> Option<String> {
        if signatures.iter().all(|(stage, _)| stage.is_proof) {
            return None;
        }
        let by = &signatures.first()?.1.by;
        let (mut entries, mut names) = (0, Vec::new());
        for entry in self.chosen {
            let standing = Standing::of(self.catalog, entry, self.stages, ledger);
            let is_theirs = |(stage, state): &&(Stage, State<'_>)| !stage.is_proof && state.signed().is_some_and(|record| record.by == *by);
            let theirs: Vec<&Stage> = standing.stages.iter().filter(is_theirs).map(|(stage, _)| stage).collect();
            if theirs.len() > 1 {
                entries += 1;
                names.extend(theirs.into_iter().map(|stage| stage.name.clone()));
            }
        }
        let held: Vec<&str> =
            self.stages.iter().map(|stage| stage.name.as_str()).filter(|name| names.iter().any(|held| held == name)).collect();
        (entries > 0).then(|| {
            format!(
                "警告：有 {entries} 篇的{}都由{by}一人审签，三审应由三人分别审签\n  = 提示：审签已经登记；换人重新审签其中一审，如 qinglian review --all --stage {} --by 姓名",
                held.join("、"),
                signatures.last().map_or("", |(stage, _)| stage.id.as_str()),
            )
        })
    }
}
