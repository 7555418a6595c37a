//! Hands pages and folders to whatever opens them on this system.

use std::ffi::OsStr;
use std::process::{Command, Stdio};

/// Opens a page, an address or a folder; what the program that does so has to say is not for this screen.
pub(super) fn is_opened(what: &OsStr) -> bool {
    command(what).status().is_ok_and(|status| status.success())
}

/// The same without waiting: some systems come back only when the browser is closed.
pub(super) fn begin(what: &OsStr) -> bool {
    let Ok(mut child) = command(what).spawn() else { return false };
    // Whoever ends is to be waited for, or he stays in the list of programs.
    std::thread::spawn(move || child.wait());
    true
}

fn command(what: &OsStr) -> Command {
    let mut command = if cfg!(windows) {
        let mut command = Command::new("cmd");
        // The first quoted word would be the window's title.
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new(if cfg!(target_os = "macos") { "open" } else { "xdg-open" })
    };
    command.arg(what).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}
