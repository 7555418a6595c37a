//! Work that takes long: its steps, how it ended, and whether somebody wants it stopped.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;

use super::office::Refusal;

/// Work that was begun.
pub(super) struct Job {
    /// Whose page shows it.
    pub(super) sort: &'static str,
    /// What is done: 生成公开版.
    pub(super) title: String,
    is_stopping: AtomicBool,
    course: Mutex<Course>,
}

#[derive(Default)]
struct Course {
    steps: Vec<String>,
    outcome: Option<Result<String, Refusal>>,
}

/// How far the work is.
#[derive(Debug, Clone, Serialize)]
pub(super) struct JobView {
    pub(super) sort: &'static str,
    pub(super) title: String,
    pub(super) steps: Vec<String>,
    pub(super) is_running: bool,
    pub(super) is_stopping: bool,
    pub(super) done: Option<String>,
    pub(super) failed: Option<String>,
    pub(super) hint: Option<String>,
}

impl Job {
    pub(super) fn new(sort: &'static str, title: &str) -> Self {
        Self { sort, title: title.to_owned(), is_stopping: AtomicBool::new(false), course: Mutex::default() }
    }

    /// A step begins; false where the work is not wanted any more.
    pub(super) fn step(&self, name: &str) -> bool {
        self.course.lock().unwrap_or_else(PoisonError::into_inner).steps.push(name.to_owned());
        !self.is_stopping.load(Ordering::Relaxed)
    }

    pub(super) fn stop(&self) {
        self.is_stopping.store(true, Ordering::Relaxed);
    }

    pub(super) fn finish(&self, outcome: Result<String, Refusal>) {
        self.course.lock().unwrap_or_else(PoisonError::into_inner).outcome = Some(outcome);
    }

    pub(super) fn is_running(&self) -> bool {
        self.course.lock().unwrap_or_else(PoisonError::into_inner).outcome.is_none()
    }

    /// Why it failed, where it did.
    pub(super) fn refusal(&self) -> Option<Refusal> {
        self.course.lock().unwrap_or_else(PoisonError::into_inner).outcome.clone()?.err()
    }

    pub(super) fn view(&self) -> JobView {
        let course = self.course.lock().unwrap_or_else(PoisonError::into_inner);
        let failed = course.outcome.as_ref().and_then(|outcome| outcome.as_ref().err());
        JobView {
            sort: self.sort,
            title: self.title.clone(),
            steps: course.steps.clone(),
            is_running: course.outcome.is_none(),
            is_stopping: self.is_stopping.load(Ordering::Relaxed),
            done: course.outcome.as_ref().and_then(|outcome| outcome.as_ref().ok()).cloned(),
            failed: failed.map(|refusal| refusal.what.clone()),
            hint: failed.map(|refusal| refusal.hint.clone()).filter(|hint| !hint.is_empty()),
        }
    }
}
