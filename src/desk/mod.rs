//! The office's pages: everything that the commands do, for somebody who never sees a terminal.
//!
//! 1. [`Desk::answer`] gives the [`Reply`] to a [`Request`]; whoever carries them over the network stands elsewhere.
//! 2. What has to be done is done by an [`Office`]: the command line has one, whose methods are what its commands do.
//! 3. [`Desk::look`] sees whether the publication changed and checks it again: so a change on disk shows by itself.
//! 4. A page is data filled into a template of `templates/desk/` ([`frame`]); each module beside this one is a page with its actions.
//!
//! Every form says which version of the publication its page showed. What was asked of an older one is refused with a sentence: two tabs,
//! or a tab and an editor, do not undo each other's work.

mod album;
mod building;
mod checking;
mod entries;
mod frame;
mod importing;
mod job;
mod kits;
mod office;
mod opening;
mod overview;
mod reporting;
mod request;
mod settings;
mod signing;
mod state;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rust_embed::RustEmbed;

use self::frame::Templates;
use self::job::Job;
pub use self::office::{AlbumWish, BuildWish, Checked, Folder, Folders, Made, NewWaiver, Office, Refusal, SignWish, Waiting};
pub use self::request::{Fields, Reply, Request};
use self::state::State;
use crate::edition::Edition;
use crate::output::Files;
use crate::site::shared_file;

/// The most bytes that a form or a file may have.
pub const MOST_BODY: usize = 256 << 20;

/// The office's pages, and what they remember while they are open.
pub struct Desk {
    office: Box<dyn Office>,
    templates: Templates,
    state: Mutex<State>,
    job: Mutex<Option<Arc<Job>>>,
    manual: std::sync::OnceLock<Files>,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Desk").finish_non_exhaustive()
    }
}

impl Desk {
    /// A desk with a publication, or with the one that was open last.
    pub fn new(office: Box<dyn Office>, publication: Option<PathBuf>) -> Arc<Self> {
        let mut state = State::new(&office.settings());
        let last = state.settings.last().filter(|folder| office.is_publication(folder));
        state.folder = publication.or(last);
        let desk = Self {
            office,
            templates: Templates::new(),
            state: Mutex::new(state),
            job: Mutex::default(),
            manual: std::sync::OnceLock::new(),
        };
        if let Some(folder) = desk.folder() {
            desk.open(&folder);
        }
        Arc::new(desk)
    }

    /// Whether somebody said that he is done.
    pub fn is_over(&self) -> bool {
        self.state().is_over
    }

    /// The publication that is worked on.
    pub fn publication(&self) -> Option<PathBuf> {
        self.folder()
    }

    /// Whether something is being made, which must not be left half way.
    pub fn is_working(&self) -> bool {
        self.running().is_some()
    }

    /// Looks whether the publication changed, and checks it again where it did; returns whether there may be more to do at once.
    pub fn look(&self) -> bool {
        let Some(folder) = self.folder() else { return false };
        let stamp = self.office.stamp(&folder);
        let Some(due) = self.state().seen(&folder, stamp) else { return false };
        let checked = self.office.check(&folder, due.edition, due.is_whole);
        let today = self.office.today();
        let mut state = self.state();
        state.keep(&folder, &due, checked, today);
        let settings = state.settings.changed();
        drop(state);
        if let Some(text) = settings {
            self.office.keep_settings(&text);
        }
        true
    }

    /// The answer to a request.
    pub fn answer(self: &Arc<Self>, request: &Request) -> Reply {
        if request.is_post { self.act(request) } else { self.show(request) }
    }

    fn show(self: &Arc<Self>, request: &Request) -> Reply {
        let path = request.path.trim_start_matches('/');
        match path {
            "state.json" => return Reply::Json(self.state_json()),
            "favicon.ico" => return Reply::Missing,
            "open" => return opening::page(self, request),
            _ => {}
        }
        if let Some(name) = path.strip_prefix("assets/") {
            return asset(name);
        }
        if let Some(name) = path.strip_prefix("manual/") {
            return self.manual_page(name);
        }
        let Some(folder) = self.folder() else { return Reply::Redirect("/open".to_owned()) };
        if let Some(name) = path.strip_prefix("preview/") {
            return building::preview_file(self, name);
        }
        match path {
            "" => overview::page(self, request),
            "entries" => entries::page(self, request),
            "import" => importing::page(self, request),
            "check" => checking::page(self, request),
            "check/corrections" => checking::corrections_page(self, request),
            "check/sheet.html" => checking::sheet(self),
            "review" => signing::page(self, request),
            "review/table.html" => signing::table(self),
            "album" => album::page(self, request),
            "report" => reporting::page(self, request),
            "report/progress.xlsx" => reporting::workbook_file(self),
            "kits" => kits::page(self, request),
            "build" => building::page(self, request),
            "manual" => Reply::Redirect("/manual/index.html".to_owned()),
            _ => {
                if let Some(number) = path.strip_prefix("album/page/") {
                    return album::picture(self, number);
                }
                if let Some(name) = path.strip_prefix("out/") {
                    return building::output(self, &folder, name);
                }
                if let Some(name) = path.strip_prefix("kits/") {
                    return kits::file(self, &folder, name);
                }
                Reply::Missing
            }
        }
    }

    fn act(self: &Arc<Self>, request: &Request) -> Reply {
        let path = request.path.trim_start_matches('/');
        match path {
            "quit" => return self.quit(),
            "open" => return opening::open(self, &request.form()),
            "init" => return opening::make(self, &request.form()),
            _ => {}
        }
        let Some(folder) = self.folder() else { return Reply::Redirect("/open".to_owned()) };
        // A file that is handed over changes nothing yet.
        if path == "import/upload" {
            return importing::upload(self, request);
        }
        let form = request.form();
        if path == "build/stop" {
            return building::stop(self, &form);
        }
        if !self.state().is_version(form.get("version")) {
            return self.outdated(&form);
        }
        match path {
            "new" => entries::make(self, &folder, &form),
            "import/look" => importing::look(self, &folder, &form),
            "import/take" => importing::take(self, &folder, &form),
            "import/forget" => importing::forget(self),
            "fix" => checking::fix(self, &folder, &form),
            "undo" => checking::undo(self, &folder, &form),
            "waive" => checking::waive(self, &folder, &form),
            "sign" => signing::sign(self, &folder, &form),
            "build" => building::build(self, &folder, &form),
            "preview" => building::preview(self, &folder),
            "show" => building::show_folder(self, &folder, &form),
            "album" => album::look(self, &folder, &form),
            "kits" => kits::make(self, &folder, &form),
            _ => Reply::Missing,
        }
    }

    fn quit(&self) -> Reply {
        self.state().is_over = true;
        self.templates.plain("编辑台已退出", "可以关闭这一页。要再打开，请再启动一次程序；稿件都在出版物文件夹里，没有变动。")
    }

    /// Somebody acts on what is not there any more.
    fn outdated(&self, form: &Fields) -> Reply {
        let words = "这一页打开以后，出版物又有改动，刚才的操作没有执行；请看过新的内容，需要的话再做一次";
        self.back(form.get("back"), Err(Refusal::new(words, "")))
    }

    /// Leads back to a page of ours, with what was done or why it was not.
    fn back(&self, page: &str, done: Result<String, Refusal>) -> Reply {
        // A path of ours and nothing else: two slashes would lead to another host.
        let page = if page.starts_with('/') && !page.starts_with("//") && !page.contains(['\\', '\r', '\n']) { page } else { "/" };
        let number = self.state().note(done);
        let (path, anchor) = page.split_once('#').map_or((page, String::new()), |(path, anchor)| (path, format!("#{anchor}")));
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let kept = query.split('&').filter(|part| !part.is_empty() && !part.starts_with("note="));
        let query: Vec<String> = kept.map(str::to_owned).chain([format!("note={number}")]).collect();
        Reply::Redirect(format!("{path}?{}{anchor}", query.join("&")))
    }

    fn manual_page(&self, name: &str) -> Reply {
        let name = if name.is_empty() { "index.html" } else { name };
        match self.manual.get_or_init(|| self.office.manual()).get(name) {
            Some(bytes) => Reply::file(name, bytes.clone()),
            None => Reply::Missing,
        }
    }

    /// What an open page asks again and again: whether what it shows still holds, and how far the work is.
    fn state_json(&self) -> String {
        let job = self.job.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|job| job.view());
        let (key, is_checking) = {
            let state = self.state();
            (state.key(), state.is_checking())
        };
        serde_json::json!({ "key": key, "checking": is_checking, "job": job }).to_string()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn folder(&self) -> Option<PathBuf> {
        self.state().folder.clone()
    }

    /// Makes a publication the one that is worked on.
    fn open(&self, folder: &Path) {
        let stamp = self.office.stamp(folder);
        let mut state = self.state();
        state.open(folder, stamp);
        let settings = state.settings.changed();
        drop(state);
        *self.job.lock().unwrap_or_else(PoisonError::into_inner) = None;
        if let Some(text) = settings {
            self.office.keep_settings(&text);
        }
    }

    /// Something was written: what pages showed before does not hold any more.
    fn changed(&self, folder: &Path) {
        let stamp = self.office.stamp(folder);
        self.state().seen(folder, stamp);
    }

    fn running(&self) -> Option<Arc<Job>> {
        self.job.lock().unwrap_or_else(PoisonError::into_inner).clone().filter(|job| job.is_running())
    }

    /// The work that was begun last, of this sort.
    fn job_of(&self, sort: &str) -> Option<Arc<Job>> {
        self.job.lock().unwrap_or_else(PoisonError::into_inner).clone().filter(|job| job.sort == sort)
    }

    /// Begins work that takes long, unless something is being done already.
    fn begin<W>(self: &Arc<Self>, sort: &'static str, title: &str, work: W) -> Result<(), Refusal>
    where
        W: FnOnce(&Desk, &Job) -> Result<String, Refusal> + Send + 'static,
    {
        let mut held = self.job.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = held.as_ref().filter(|job| job.is_running()) {
            return Err(Refusal::new(format!("正在{}，一次只做一件", running.title), "请等它做完，或在“生成”页停下它"));
        }
        let job = Arc::new(Job::new(sort, title));
        *held = Some(Arc::clone(&job));
        drop(held);
        let desk = Arc::clone(self);
        std::thread::spawn(move || {
            let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&desk, &job)));
            job.finish(done.unwrap_or_else(|_| Err(Refusal::new("程序内部出错，没有做完", "请把做到哪一步告诉程序的维护者"))));
            desk.state().turn_page();
        });
        Ok(())
    }

    /// The check of an edition, where there is one; asks for it otherwise.
    fn checked(&self, edition: Edition) -> Option<Arc<Checked>> {
        self.state().checked(edition)
    }
}

/// The style and the script of the pages.
#[derive(RustEmbed)]
#[folder = "www/desk/"]
#[prefix = "desk/"]
struct Assets;

/// A file that pages use: the site's styles and our own.
fn asset(name: &str) -> Reply {
    let is_of_site = name.starts_with("styles/") || name.starts_with("icons/");
    let of_site = || shared_file(name).filter(|_| is_of_site);
    match Assets::get(name).map(|file| file.data.into_owned()).or_else(of_site) {
        Some(bytes) => Reply::file(name, bytes),
        None => Reply::Missing,
    }
}
