//! `qinglian manual`: the user's manual as pages.

use std::path::Path;

use super::arguments::{self, Manual};
use super::screen::Screen;
use super::{Failure, opening, warn_of_leftover};
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
    if arguments.open && !opening::is_opened(page.as_os_str()) {
        screen.warn("没有找到浏览器，请双击上面的文件打开");
    }
    Ok(())
}
