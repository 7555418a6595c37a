//! The connections of browsers: how many there may be at once, and how long one may stand still.
//!
//! Nobody has to give the secret to connect. So a connection that says nothing, says it slowly or does not take what it asked for must cost
//! nobody else anything: it is closed after a while, and at once where its place is needed.

use std::convert::Infallible;
use std::io;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::response::Response;
use futures_util::future::select;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// How many connections there may be. A browser has six, and a few more where it is asked for both names of the machine.
const MOST: usize = 64;
/// How long the head of a request may take, and how long a browser may keep a connection for its next one.
const HEAD: Duration = Duration::from_secs(10);
/// How many bytes the head of a request may have.
const HEAD_BYTES: usize = 64 << 10;
/// How long nothing may be read or written. An open page is sent a sign of life more often.
const STILL: Duration = Duration::from_secs(30);
/// How long to wait where the system gives no more connections.
const PAUSE: Duration = Duration::from_millis(50);

/// Answers requests, for ever. Whether the body of one is read is for whoever answers it.
pub(super) async fn serve<A, F>(listener: TcpListener, answer: A) -> Infallible
where
    A: Fn(Request<Incoming>) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Response> + Send + 'static,
{
    let mut open = Open(Vec::new());
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                open.make_room(MOST);
                tokio::spawn(attend(stream, open.enter(), answer.clone()));
            }
            // The system has no more files for us, most likely: whoever stood still longest gives his back.
            Err(_) => {
                open.make_room(1);
                tokio::time::sleep(PAUSE).await;
            }
        }
        // However fast connections come in, those that are to end do end.
        tokio::task::yield_now().await;
    }
}

/// Serves one connection until it ends or has to.
async fn attend<A, F>(stream: TcpStream, line: Arc<Line>, answer: A)
where
    A: Fn(Request<Incoming>) -> F,
    F: Future<Output = Response>,
{
    let service = service_fn(|request: Request<Incoming>| {
        let answered = answer(request);
        async move { Ok::<_, Infallible>(answered.await) }
    });
    let stream = TokioIo::new(Watched { stream, line: Arc::clone(&line) });
    let mut protocol = http1::Builder::new();
    protocol.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(HEAD_BYTES);
    // How a connection ended is of no interest: what was asked for is asked for again.
    let _ = select(protocol.serve_connection(stream, service), pin!(line.ended())).await;
}

/// The connections that are open, or were a moment ago.
struct Open(Vec<Arc<Line>>);

impl Open {
    fn enter(&mut self) -> Arc<Line> {
        let line = Arc::new(Line { moved: Mutex::new(Instant::now()), end: Notify::new() });
        self.0.push(Arc::clone(&line));
        line
    }

    /// Ends connections until there are fewer than so many: those first where nothing was read or written for longest. A page that loses its
    /// connection makes another.
    fn make_room(&mut self, most: usize) {
        self.0.retain(|line| Arc::strong_count(line) > 1);
        while self.0.len() >= most {
            let Some(stillest) = (0..self.0.len()).min_by_key(|&index| self.0[index].moved()) else { return };
            self.0.swap_remove(stillest).end.notify_one();
        }
    }
}

/// What is known of a connection.
struct Line {
    /// When something was last read or written.
    moved: Mutex<Instant>,
    end: Notify,
}

impl Line {
    fn moved(&self) -> Instant {
        *self.moved.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn moves(&self) {
        *self.moved.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// Waits until the connection has stood still for too long, or its place is needed.
    async fn ended(&self) {
        loop {
            let left = STILL.saturating_sub(self.moved().elapsed());
            if left.is_zero() || tokio::time::timeout(left, self.end.notified()).await.is_ok() {
                return;
            }
        }
    }
}

/// A stream that notes when something is read or written.
struct Watched {
    stream: TcpStream,
    line: Arc<Line>,
}

impl Watched {
    fn note<T>(&self, done: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if matches!(done, Poll::Ready(Ok(_))) {
            self.line.moves();
        }
        done
    }
}

impl AsyncRead for Watched {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let done = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.note(done)
    }
}

impl AsyncWrite for Watched {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.note(done)
    }

    // With these two, hyper writes a file from where it lies instead of copying it together first.
    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, parts: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.note(done)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
