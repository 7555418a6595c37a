//! Building and writing, for whoever waits: the command and the desk do the same, and say it each in their way.

use std::ops::ControlFlow;
use std::path::Path;

use super::outputs::{self, MadeOf, OutputKind};
use super::{Failure, today};
use crate::build::{self, Request};
use crate::diag::Diagnostics;
use crate::edition::Edition;
use crate::output::{Leftover, Outputs, Target};
use crate::picture::PictureCache;

/// What is to be built.
pub(super) struct Making<'a> {
    pub publication: &'a Path,
    pub edition: Edition,
    pub outputs: &'a [OutputKind],
    pub out: &'a Path,
}

/// How it ended.
pub(super) enum Ended {
    /// The outputs are written.
    Written { words: String, entries: usize, diagnostics: Diagnostics, leftover: Option<Leftover> },
    /// Errors forbid the edition; the outputs are as they were.
    Refused(Diagnostics),
    /// It was not wanted any more; the outputs are as they were.
    Stopped,
}

/// The last step, after those of the build.
const WRITE: &str = "写入文件";

/// Goes on with a build for as long as whoever waits wants it.
pub(super) fn while_wanted(begins: &dyn Fn(&'static str) -> bool) -> impl Fn(build::Step) -> ControlFlow<()> {
    |step| if begins(step.label()) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
}

/// Builds and writes. `begins` hears of each step and says whether it is still wanted; `report` gets the diagnostics before anything is written.
pub(super) fn make(
    making: &Making<'_>,
    cache: &PictureCache,
    begins: &dyn Fn(&'static str) -> bool,
    report: &dyn Fn(&Diagnostics),
) -> Result<Ended, Failure> {
    let target = Target::claim(making.out, making.publication)?;
    let names: Vec<&str> = making.outputs.iter().flat_map(|kind| kind.spec().files).copied().collect();
    target.check(&names)?;
    let is_made_of = |made_of| making.outputs.iter().any(|kind| kind.spec().made_of == made_of);
    let request = Request {
        publication: making.publication.to_owned().into(),
        edition: making.edition,
        site: is_made_of(MadeOf::Site),
        album: is_made_of(MadeOf::Album),
        today: Some(today()),
        reload_script: None,
    };
    let Some(mut built) = build::build_unless_stopped(&request, cache, &while_wanted(begins)) else { return Ok(Ended::Stopped) };
    let Some(made) = outputs::made(making.outputs, &mut built)? else { return Ok(Ended::Refused(built.diagnostics)) };
    report(&built.diagnostics);
    if !begins(WRITE) {
        return Ok(Ended::Stopped);
    }
    let words: Vec<&str> = made.iter().map(|made| made.words.as_str()).collect();
    let words = words.join("、");
    let outputs: Outputs = made.into_iter().map(|made| (made.name, made.output)).collect();
    let leftover = target.write(&outputs)?;
    Ok(Ended::Written { words, entries: built.entries, diagnostics: built.diagnostics, leftover })
}
