//! The live preview: builds in memory, serves on this machine only, and tells open pages when something changed.
//!
//! 1. [`run`] listens, builds, and builds again after every change ([`watch`]).
//! 2. [`connections`] reads requests, [`gate`] lets in those of the browser that opened the printed address.
//! 3. [`routes`] lists every address that is no file of the site; [`edit`] is the workbench over the folder.
//! 4. [`page`] is what a browser gets: the file, and in a page the script that reloads it and the errors that stand.
//! 5. [`desk()`] carries the office's pages in the same way, and ends when nobody looks at them any more.
//!
//! While a build fails, the last good site stays, with the errors on top of it. Nothing here prints.

mod connections;
mod desk;
mod edit;
mod gate;
mod page;
mod routes;
mod watch;

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::sse::{self, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;
use hyper::Request;
use hyper::body::Incoming;
use tokio::net::TcpListener;

pub use self::desk::desk;
use self::edit::{Desk, Sent};
use self::gate::{Gate, Passage, Refusal};
use self::routes::{Found, Lookup, Target};
use crate::diag::Diagnostics;
use crate::output::{Files, reason};

/// The ports that are tried where none is asked for.
const PORTS: std::ops::RangeInclusive<u16> = 8080..=8119;

/// What a build for the preview gave.
#[derive(Debug)]
pub struct Preview {
    /// The site; none where the publication is too broken for one.
    pub site: Option<Files>,
    /// Every diagnostic.
    pub diagnostics: Diagnostics,
}

/// What those who wait are told.
#[derive(Debug)]
pub enum Event<'a> {
    /// The address to open.
    Listening(&'a str),
    /// A build is done.
    Built(&'a Preview),
}

/// Why there is no preview.
#[derive(Debug)]
pub enum ServeError {
    /// The port is taken or forbidden.
    Listen(Option<u16>, io::Error),
    /// The folder cannot be watched.
    Watch(PathBuf),
    /// The server could not start.
    Stopped(io::Error),
    /// The system gives no random numbers for a secret.
    Random,
}

impl ServeError {
    /// What happened, in Chinese, in one sentence without a full stop.
    pub fn message(&self) -> String {
        match self {
            ServeError::Listen(Some(port), error) if error.kind() == io::ErrorKind::AddrInUse => format!("端口 {port} 已被别的程序占用"),
            ServeError::Listen(Some(port), error) => format!("端口 {port} 不能使用（{}）", reason(error)),
            ServeError::Listen(None, _) => format!("{} 至 {} 之间没有空闲的端口", PORTS.start(), PORTS.end()),
            ServeError::Watch(folder) => format!("不能监视文件夹「{}」的改动", folder.display()),
            ServeError::Stopped(error) => format!("服务中断（{}）", reason(error)),
            ServeError::Random => "系统没有给出随机数，不能生成预览地址里的密钥".to_owned(),
        }
    }

    /// The way out.
    pub fn hint(&self) -> &'static str {
        match self {
            ServeError::Listen(..) => "请用 --port 换一个端口",
            ServeError::Watch(_) => "请检查文件夹是否存在、能否读取，再重新运行",
            ServeError::Stopped(_) | ServeError::Random => "请重新运行；如仍不行，请重新启动电脑",
        }
    }
}

/// What the browser sees now.
struct Shown {
    site: Arc<page::Site>,
    /// The errors of the last build, as text; empty where there are none.
    errors: Arc<str>,
}

/// What requests and builds share.
struct Shared {
    gate: Gate,
    desk: Desk,
    shown: RwLock<Shown>,
    version: tokio::sync::watch::Sender<u64>,
}

/// Builds a publication, serves it on 127.0.0.1 and builds it again whenever it changes; ends only with an error or the program.
///
/// # Errors
///
/// - The port is taken; without a port, all of 40 ports.
/// - The folder cannot be watched.
/// - The system gives no random numbers.
pub fn run(
    publication: &Path,
    port: Option<u16>,
    make: &(dyn Fn() -> Preview + Sync),
    say: &(dyn Fn(Event<'_>) + Sync),
) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build().map_err(ServeError::Stopped)?;
    let listener = runtime.block_on(listen(port))?;
    let port = listener.local_addr().map_err(ServeError::Stopped)?.port();
    let gate = Gate::new(port).map_err(|_| ServeError::Random)?;
    let address = gate.address();
    let watcher = watch::Watcher::new(publication)?;
    let shown = Shown { site: Arc::default(), errors: Arc::from("") };
    let version = tokio::sync::watch::Sender::new(first_version());
    let shared = Arc::new(Shared { gate, desk: Desk::new(publication), shown: RwLock::new(shown), version });
    // One build at a time, and the first before anyone is told where to look.
    let building = Mutex::new(());
    let build = || {
        let _alone = building.lock().unwrap_or_else(PoisonError::into_inner);
        let preview = make();
        say(Event::Built(&preview));
        show(&shared, preview);
    };
    build();
    say(Event::Listening(&address));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while watcher.wait() {
                build();
            }
        });
        let shared = Arc::clone(&shared);
        match runtime.block_on(connections::serve(listener, move |request| answer(Arc::clone(&shared), request))) {}
    })
}

/// A page that was open while the program was started again must see that it is out of date.
fn first_version() -> u64 {
    u64::from(std::process::id()) << 20
}

async fn listen(port: Option<u16>) -> Result<TcpListener, ServeError> {
    let bind = |port| TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    if let Some(port) = port {
        return bind(port).await.map_err(|error| ServeError::Listen(Some(port), error));
    }
    let mut refused = io::Error::from(io::ErrorKind::AddrInUse);
    for port in PORTS {
        match bind(port).await {
            Ok(listener) => return Ok(listener),
            Err(error) => refused = error,
        }
    }
    Err(ServeError::Listen(None, refused))
}

/// Puts a build before the browsers: the last good site stays while a build fails.
fn show(shared: &Shared, preview: Preview) {
    let errors: String = page::errors(&preview.diagnostics);
    let mut shown = shared.shown.write().unwrap_or_else(PoisonError::into_inner);
    shown.errors = errors.into();
    if let Some(site) = preview.site {
        shown.site = Arc::new(site.into_iter().map(|(name, bytes)| (name, bytes.into())).collect());
    }
    drop(shown);
    shared.version.send_modify(|version| *version += 1);
}

async fn answer(shared: Arc<Shared>, request: Request<Incoming>) -> Response {
    let (request, body) = request.into_parts();
    let mut response = match shared.gate.judge(&request) {
        Passage::Open => routed(shared, request, body).await,
        Passage::Greeted { cookie, location, by_page } => page::greeting(&cookie, &location, by_page),
        Passage::Refused(refusal) => page::refused(refusal),
    };
    gate::guard(response.headers_mut());
    response
}

/// What the browser that was let in asks for.
async fn routed(shared: Arc<Shared>, request: Parts, body: Incoming) -> Response {
    let found = match routes::find(&request.method, request.uri.path()) {
        Lookup::Unknown => return shown(&shared, &request),
        Lookup::WrongMethod => return page::wrong_method(),
        Lookup::Found(found) => found,
    };
    match found.target {
        Target::Events => events(&shared),
        Target::ReloadScript => page::reload_script(),
        Target::Style => page::style(),
        Target::Save | Target::Undo if !gate::is_own_write(&request) => page::refused(Refusal::Foreign),
        Target::Save => match sent(&request, body).await {
            Ok(sent) => at_desk(shared, found, Some(sent)).await,
            Err(refused) => *refused,
        },
        _ => at_desk(shared, found, None).await,
    }
}

/// The disk is read and written beside the connections, not between them.
async fn at_desk(shared: Arc<Shared>, found: Found, sent: Option<Sent>) -> Response {
    let done = tokio::task::spawn_blocking(move || shared.desk.respond(&found, sent)).await;
    done.unwrap_or_else(|_| {
        edit::failed(StatusCode::INTERNAL_SERVER_ERROR, "程序内部出错，没有保存", "请把内容另存一份，再把这句话告诉程序的维护者")
    })
}

/// What is sent to be saved: only what says that it is a package, and no more than may be.
async fn sent(request: &Parts, body: Incoming) -> Result<Sent, Box<Response>> {
    let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let refused = |status, message: &str, hint: &str| Box::new(edit::failed(status, message, hint));
    if header("content-type") != edit::PACKAGE {
        return Err(refused(StatusCode::UNSUPPORTED_MEDIA_TYPE, "保存的不是报送包", "请刷新页面再试"));
    }
    let version = header(edit::VERSION).to_owned();
    if version.is_empty() {
        return Err(refused(StatusCode::BAD_REQUEST, "没有写明是从哪一版改起的", "请刷新页面再试"));
    }
    let body = axum::body::to_bytes(Body::new(body), edit::MOST_BYTES).await;
    let package = body.map_err(|_| {
        let hint = "请减少图片，或把图片直接放进条目的文件夹";
        refused(StatusCode::PAYLOAD_TOO_LARGE, "要保存的内容没有收全，或超过 256 MB", hint)
    })?;
    Ok(Sent { version, package })
}

/// A file of the site.
fn shown(shared: &Shared, request: &Parts) -> Response {
    let (site, errors) = {
        let shown = shared.shown.read().unwrap_or_else(PoisonError::into_inner);
        (Arc::clone(&shown.site), Arc::clone(&shown.errors))
    };
    let range = request.headers.get("range").and_then(|range| range.to_str().ok());
    page::respond(&request.method, request.uri.path(), range, &site, &errors)
}

/// The number of the build, at once and after each new one.
fn events(shared: &Shared) -> Response {
    let mut version = shared.version.subscribe();
    version.mark_changed();
    let stream = stream::unfold(version, |mut version| async move {
        version.changed().await.ok()?;
        let number = *version.borrow_and_update();
        Some((Ok::<_, Infallible>(sse::Event::default().data(number.to_string())), version))
    });
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}
