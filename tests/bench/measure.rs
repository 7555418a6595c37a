//! What a command costs: processor time, time on the wall, peak memory.
//!
//! The kernel keeps these figures for the children that a process has waited for (`getrusage` with `RUSAGE_CHILDREN`): the times added up,
//! the memory as the largest child's. So each command is run by a process of its own that has no other child: this program, started
//! again with [`CHILD`] as its first argument ([`answer`]). It is small, which matters: until a child has replaced itself by the command,
//! its memory counts as its parent's.

use std::ffi::OsStr;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;

/// The argument that asks this program to run and measure a command.
const CHILD: &str = "--measure";

/// What one run of a command cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// Processor time of all its threads, user and system together.
    pub(crate) processor: Duration,
    /// From start to end.
    pub(crate) wall: Duration,
    /// The most memory it held at once, in bytes.
    pub(crate) memory: u64,
}

/// Runs a command and says what it cost; what it prints is thrown away, unless it fails. Nothing is taken from a cache.
///
/// # Panics
///
/// - The command fails or cannot be started: its own words are on the error output.
pub(crate) fn cost(program: &OsStr, arguments: &[&OsStr]) -> Cost {
    let this = std::env::current_exe().expect("a running program has a file");
    let output = Command::new(this).arg(CHILD).arg(program).args(arguments).env("QINGLIAN_CACHE", "").output().expect("it ran before");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{} {arguments:?} failed: {said}", program.display());
    let text = String::from_utf8_lossy(&output.stdout);
    let figures: Vec<u64> = text.split_whitespace().map(|figure| figure.parse().expect("`answer` prints numbers")).collect();
    Cost { processor: Duration::from_micros(figures[0]), wall: Duration::from_micros(figures[1]), memory: figures[2] }
}

/// The other half of [`cost`]: when this program was started to measure, does so, and is done.
pub(crate) fn answer() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next()? != CHILD {
        return None;
    }
    let started = Instant::now();
    let status = Command::new(arguments.next()?).args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).status().ok()?;
    let wall = started.elapsed();
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let processor = micros(usage.user_time()) + micros(usage.system_time());
    // Linux counts the memory in units of 1,024 bytes.
    println!("{processor} {} {}", wall.as_micros(), usage.max_rss() * 1024);
    Some(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn micros(time: TimeVal) -> i64 {
    time.tv_sec() * 1_000_000 + time.tv_usec()
}
