//! `qinglian manual`: the user's manual as pages.

use std::path::Path;
use std::process::{Command, Stdio};

use super::arguments::{self, Manual};
use super::screen::Screen;
use super::{Failure, warn_of_leftover};
use crate::manual;
use crate::output::{Output, Outputs, Target};
use crate::printable;

/// Its folder in the output folder.
const FOLDER: &str = "manual";

/// Carries `manual` out.
pub(super) fn run(arguments: &Manual, screen: &Screen) -> Result<(), Failure> {
    // No publication is read; one that stands at the usual place is not written into.
    let target = Target::claim(&arguments.out, Path::new("content"))?;
    target.check(&[FOLDER])?;
    let pages = manual::pages(&arguments::reference())
        .map_err(|error| Failure::Machine(format!("手册无法生成：{error}"), "请把这句话告诉程序的维护者".to_owned()))?;
    let leftover = target.write(&Outputs::from([(FOLDER, Output::Folder(pages))]))?;
    warn_of_leftover(leftover.as_ref(), screen);
    let page = arguments.out.join(FOLDER).join("index.html");
    screen.say(&format!("手册已写好，用浏览器打开「{}」", printable::path(&page)));
    if arguments.open && !is_opened(&page) {
        screen.warn("没有找到浏览器，请双击上面的文件打开");
    }
    Ok(())
}

/// Hands a page to whatever opens pages on this system; what that has to say is not for this screen.
fn is_opened(page: &Path) -> bool {
    let mut command = if cfg!(windows) {
        let mut command = Command::new("cmd");
        // The first quoted word would be the window's title.
        command.args(["/C", "start", ""]);
        command
    } else {
        Command::new(if cfg!(target_os = "macos") { "open" } else { "xdg-open" })
    };
    let opened = command.arg(page).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    opened.is_ok_and(|status| status.success())
}
