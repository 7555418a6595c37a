//! Waits for changes below a publication and the office's templates.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use notify::event::{EventKind, MetadataKind, ModifyKind};
use notify::{Config, PollWatcher, RecommendedWatcher, RecursiveMode};

use super::ServeError;

/// An editor writes a file in several steps; a build begins when none came for this long.
const QUIET: Duration = Duration::from_millis(150);
/// How often a disk is looked at that cannot tell of changes.
const POLL: Duration = Duration::from_secs(1);

enum Message {
    Changed,
    Stop,
}

/// Watches folders while it lives.
pub(super) struct Watcher {
    messages: Mutex<Receiver<Message>>,
    sender: Sender<Message>,
    _watcher: Box<dyn notify::Watcher + Send + Sync>,
}

impl Watcher {
    /// Watches a publication, and the folder `templates` beside it.
    pub(super) fn new(publication: &Path) -> Result<Self, ServeError> {
        let (sender, messages) = channel();
        let watcher = start::<RecommendedWatcher>(publication, &sender, Config::default())
            .or_else(|_| start::<PollWatcher>(publication, &sender, Config::default().with_poll_interval(POLL)))
            .map_err(|_| ServeError::Watch(publication.to_owned()))?;
        Ok(Self { messages: Mutex::new(messages), sender, _watcher: watcher })
    }

    /// Waits until something changed and then was quiet; false once watching has ended.
    pub(super) fn wait(&self) -> bool {
        let messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        let mut next = messages.recv().map_err(|_| RecvTimeoutError::Disconnected);
        loop {
            match next {
                Ok(Message::Changed) => next = messages.recv_timeout(QUIET),
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => return true,
            }
        }
    }

    /// Ends the waiting.
    pub(super) fn stop(&self) {
        let _ = self.sender.send(Message::Stop);
    }
}

fn start<W>(publication: &Path, sender: &Sender<Message>, config: Config) -> notify::Result<Box<dyn notify::Watcher + Send + Sync>>
where
    W: notify::Watcher + Send + Sync + 'static,
{
    let sender = sender.clone();
    let tell = move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| is_change(event.kind)) {
            let _ = sender.send(Message::Changed);
        }
    };
    let mut watcher = W::new(tell, config)?;
    watcher.watch(publication, RecursiveMode::Recursive)?;
    let templates = publication.canonicalize().ok().and_then(|folder| Some(folder.parent()?.join("templates")));
    if let Some(templates) = templates.filter(|templates| templates.is_dir()) {
        watcher.watch(&templates, RecursiveMode::Recursive)?;
    }
    Ok(Box::new(watcher))
}

/// Reading is no change: a build reads every file, and must not be its own reason to build.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(MetadataKind::AccessTime)) => false,
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) | EventKind::Other => true,
    }
}
