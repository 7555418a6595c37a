//! The office's pages over HTTP: requests in, replies out, behind the same gate as the preview; ends when the last page is closed.
//!
//! What writes (`POST`) must come from a page of ours, and the browser must say so. What takes long is done beside the one thread that
//! carries requests.

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, REFERRER_POLICY};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::response::Response;
use futures_util::future::{Either, select};
use hyper::Request;
use hyper::body::Incoming;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::gate::{self, Gate, Passage, Refusal};
use super::routes::{self, Found, Lookup, Target};
use super::{ServeError, connections, edit, listen, page};
use crate::desk::{Desk, Fields, MOST_BODY, Reply, Request as Asked};

/// How often it is looked whether somebody still looks at a page.
const TICK: Duration = Duration::from_secs(1);
/// How many ticks nobody may ask for anything. Browsers let pages in the background ask once a minute; ticks and not time, since a computer
/// that slept has not been left.
const ALONE: u64 = 240;
/// How many before the first page was opened: somebody may have to copy the address.
const BEFORE_FIRST: u64 = 1800;
/// How long the last page has to be fetched.
const LAST: Duration = Duration::from_millis(600);

/// The policy of the desk's own pages.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'";

/// Serves the desk on 127.0.0.1 until it is over, or nobody looks at it any more; `say` hears the address.
///
/// # Errors
///
/// - The port is taken; without a port, all of 40 ports.
/// - The system gives no random numbers.
pub fn desk(desk: &Arc<Desk>, port: Option<u16>, say: &dyn Fn(&str)) -> Result<(), ServeError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build().map_err(ServeError::Stopped)?;
    let listener = runtime.block_on(listen(port))?;
    let port = listener.local_addr().map_err(ServeError::Stopped)?.port();
    let gate = Gate::new(port).map_err(|_| ServeError::Random)?;
    say(&gate.address());
    let shared = Arc::new(Shared { gate, desk: Arc::clone(desk), asked: AtomicU64::new(0), editing: Mutex::default() });
    let answering = Arc::clone(&shared);
    runtime.block_on(async move {
        let serving = connections::serve(listener, move |request| answer(Arc::clone(&answering), request));
        if let Either::Left((never, _)) = select(pin!(serving), pin!(over(&shared))).await {
            match never {}
        }
    });
    // What is still being made in the background is not waited for: it was not wanted, or is done.
    runtime.shutdown_background();
    Ok(())
}

/// What requests share.
struct Shared {
    gate: Gate,
    desk: Arc<Desk>,
    /// How many requests of pages there were.
    asked: AtomicU64,
    /// The workbench over the publication that was edited last; it remembers what was read, to merge with.
    editing: Mutex<Option<(PathBuf, Arc<edit::Desk>)>>,
}

impl Shared {
    fn editing(&self, publication: &Path) -> Arc<edit::Desk> {
        let mut editing = self.editing.lock().unwrap_or_else(PoisonError::into_inner);
        match &*editing {
            Some((folder, desk)) if folder == publication => Arc::clone(desk),
            _ => {
                let desk = Arc::new(edit::Desk::new(publication));
                *editing = Some((publication.to_owned(), Arc::clone(&desk)));
                desk
            }
        }
    }
}

/// Waits until the desk is over, or was left alone.
async fn over(shared: &Shared) {
    let (mut seen, mut still) = (0, 0);
    loop {
        tokio::time::sleep(TICK).await;
        if shared.desk.is_over() {
            return tokio::time::sleep(LAST).await;
        }
        let asked = shared.asked.load(Ordering::Relaxed);
        still = if asked == seen && !shared.desk.is_working() { still + 1 } else { 0 };
        seen = asked;
        if still > if asked == 0 { BEFORE_FIRST } else { ALONE } {
            return;
        }
    }
}

async fn answer(shared: Arc<Shared>, request: Request<Incoming>) -> Response {
    let (head, body) = request.into_parts();
    let mut response = match shared.gate.judge(&head) {
        Passage::Greeted { cookie, location, by_page } => page::greeting(&cookie, &location, by_page),
        Passage::Refused(refusal) => refused(refusal),
        Passage::Open if head.method == Method::POST && !is_asked_by_own_page(&head) => refused(Refusal::Foreign),
        Passage::Open if !matches!(head.method, Method::GET | Method::HEAD | Method::POST) => {
            text(StatusCode::METHOD_NOT_ALLOWED, "不能这样访问")
        }
        Passage::Open => {
            shared.asked.fetch_add(1, Ordering::Relaxed);
            if let Lookup::Found(found) = routes::find(&head.method, head.uri.path())
                && found.target.is_edit()
            {
                return guarded(edited(shared, found, &head, body).await);
            }
            match axum::body::to_bytes(Body::new(body), MOST_BODY).await {
                Err(_) => text(StatusCode::PAYLOAD_TOO_LARGE, "交来的文件太大，一个文件最多 256 MB"),
                Ok(body) => {
                    let asked = Asked {
                        is_post: head.method == Method::POST,
                        path: percent_decode_str(head.uri.path()).decode_utf8_lossy().into_owned(),
                        query: Fields::parse(head.uri.query().unwrap_or_default()),
                        body: body.to_vec(),
                    };
                    let desk = Arc::clone(&shared.desk);
                    match tokio::task::spawn_blocking(move || desk.answer(&asked)).await {
                        Ok(reply) => response_of(reply),
                        Err(_) => text(StatusCode::INTERNAL_SERVER_ERROR, "程序内部出错，请把刚才的操作告诉程序的维护者"),
                    }
                }
            }
        }
    };
    gate::guard(response.headers_mut());
    response
}

fn guarded(mut response: Response) -> Response {
    gate::guard(response.headers_mut());
    response
}

/// The workbench over an entry of the publication that is open: as in the preview.
async fn edited(shared: Arc<Shared>, found: Found, head: &Parts, body: Incoming) -> Response {
    let Some(publication) = shared.desk.publication() else { return response_of(Reply::Redirect("/open".to_owned())) };
    let sent = match found.target {
        Target::Save => match super::sent(head, body).await {
            Ok(sent) => Some(sent),
            Err(refused) => return *refused,
        },
        _ => None,
    };
    let editing = shared.editing(&publication);
    let done = tokio::task::spawn_blocking(move || editing.respond(&found, sent)).await;
    done.unwrap_or_else(|_| {
        edit::failed(StatusCode::INTERNAL_SERVER_ERROR, "程序内部出错，没有保存", "请把内容另存一份，再把这句话告诉程序的维护者")
    })
}

/// The answer to a request that is not let in.
fn refused(refusal: Refusal) -> Response {
    let words = match refusal {
        Refusal::Host => "编辑台只能从本机用 127.0.0.1 或 localhost 打开",
        Refusal::Foreign => "别的网页不能使用编辑台；请从程序窗口里的地址打开，浏览器太旧的请换新的",
        Refusal::Secret => "请打开程序窗口里的完整地址；每次启动地址都会更换，用旧地址、收藏的地址打不开",
    };
    text(StatusCode::FORBIDDEN, words)
}

/// Whether a browser says that a page of ours asks for something to be done.
fn is_asked_by_own_page(head: &Parts) -> bool {
    gate::is_own_write(head) && head.headers.contains_key("sec-fetch-site")
}

fn response_of(reply: Reply) -> Response {
    match reply {
        Reply::Page(status, html) => html_page(StatusCode::from_u16(status).unwrap_or(StatusCode::OK), html),
        Reply::Redirect(location) => {
            let response = Response::builder().status(StatusCode::SEE_OTHER).header("location", location);
            response.body(Body::empty()).unwrap_or_default()
        }
        Reply::Json(json) => Response::builder().header("content-type", "application/json").body(Body::from(json)).unwrap_or_default(),
        Reply::Missing => text(StatusCode::NOT_FOUND, "没有这一页"),
        Reply::File { name, bytes, is_download } => file(&name, bytes, is_download),
    }
}

/// A form of a page says where it comes from only where the policy lets it: within the desk.
fn html_page(status: StatusCode, html: String) -> Response {
    let mut response = Response::builder().status(status).header("content-type", "text/html; charset=utf-8").body(Body::from(html));
    if let Ok(response) = &mut response {
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        response.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    }
    response.unwrap_or_default()
}

fn file(name: &str, bytes: Vec<u8>, is_download: bool) -> Response {
    let mut response = page::file_response(name, bytes);
    if is_download {
        let encoded = utf8_percent_encode(name, NON_ALPHANUMERIC);
        if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename*=UTF-8''{encoded}")) {
            response.headers_mut().insert(CONTENT_DISPOSITION, value);
        }
    }
    response
}

fn text(status: StatusCode, words: &str) -> Response {
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>{words}</title>\n</head>\n<body>\n<h1>{words}</h1>\n<p><a href=\"/\">回总览</a></p>\n</body>\n</html>\n"
    );
    html_page(status, page)
}
