//! Waits for changes below a publication and the office's templates.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use notify::event::{EventKind, MetadataKind, ModifyKind};
use notify::{Config, PollWatcher, RecommendedWatcher, RecursiveMode};

use super::ServeError;

/// An editor writes a file in several steps; a build begins when none came for this long.
const QUIET: Duration = Duration::from_millis(150);
/// How long a build waits for quiet: a program that writes without a pause must not keep everyone from seeing anything.
const PATIENCE: Duration = Duration::from_millis(1500);
/// How often a disk is looked at that cannot tell of changes.
const POLL: Duration = Duration::from_secs(1);

/// Something changed.
struct Change;

/// Watches folders while it lives.
pub(super) struct Watcher {
    changes: Mutex<Receiver<Change>>,
    _watcher: Box<dyn notify::Watcher + Send + Sync>,
}

impl Watcher {
    /// Watches a publication, and the folder `templates` beside it.
    pub(super) fn new(publication: &Path) -> Result<Self, ServeError> {
        let (sender, changes) = channel();
        let watcher = start::<RecommendedWatcher>(publication, &sender, Config::default())
            .or_else(|_| start::<PollWatcher>(publication, &sender, Config::default().with_poll_interval(POLL)))
            .map_err(|_| ServeError::Watch(publication.to_owned()))?;
        Ok(Self { changes: Mutex::new(changes), _watcher: watcher })
    }

    /// Waits until something changed and then was quiet, or [`PATIENCE`] is over; false once watching has ended.
    pub(super) fn wait(&self) -> bool {
        wait_on(&self.changes.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn wait_on(changes: &Receiver<Change>) -> bool {
    if changes.recv().is_err() {
        return false;
    }
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        match changes.recv_timeout(QUIET) {
            Ok(Change) => {}
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
    true
}

fn start<W>(publication: &Path, sender: &Sender<Change>, config: Config) -> notify::Result<Box<dyn notify::Watcher + Send + Sync>>
where
    W: notify::Watcher + Send + Sync + 'static,
{
    let sender = sender.clone();
    let tell = move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| is_change(event.kind)) {
            let _ = sender.send(Change);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steady_writing_does_not_put_off_a_build_for_ever() {
        let (sender, changes) = channel();
        let writer = std::thread::spawn(move || {
            while sender.send(Change).is_ok() {
                std::thread::sleep(Duration::from_millis(20));
            }
        });
        let begun = Instant::now();
        for _ in 0..2 {
            assert!(wait_on(&changes));
        }
        assert!(begun.elapsed() >= PATIENCE && begun.elapsed() < 4 * PATIENCE, "{:?}", begun.elapsed());
        drop(changes);
        writer.join().unwrap();
    }
}
