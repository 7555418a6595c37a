//! The workbench without its page: what a unit's clerk writes, as a small publication in memory and the entries that are being written in it.
//!
//! - [`Session`]: a kit that is open. [`kit`]: what the kit says. [`entry`]: one entry as text, with its pictures and files.
//! - [`form`]: the entry as a form, made from the statement of its kind; [`counter`]: how long things are, and may be.
//!   `text.rs` has the two parts of an entry's text, changed in place, so that what the form does not know is never lost.
//! - [`check`]: what `qinglian check` says of it, place by place, with the safe corrections. [`preview`]: its page. `look.rs` is the way to both.
//! - [`pictures`]: pictures and files for download, known by their facts; their bytes are the page's to keep.
//! - [`word`]: Word files taken in. [`paste`]: what was on the clipboard.
//! - [`record`]: what is saved as one writes. [`plan`]: what a package holds; [`package`]: its bytes.
//!
//! No page, no file system, no clock: the same code is tested natively and runs in the browser.

pub mod check;
pub mod counter;
pub mod entry;
mod files;
pub mod form;
pub mod heading;
pub mod kit;
mod look;
pub mod package;
pub mod paste;
pub mod pictures;
pub mod plan;
pub mod preview;
pub mod record;
pub mod session;
mod text;
pub mod word;
mod yaml;

pub use check::{Checked, Correction, Place, Shown};
pub use counter::Counter;
pub use entry::{EntryCard, Origin};
pub use form::{Choice, Field, Form, Group, Section, Shape, Written};
pub use heading::Heading;
pub use kit::{KindCard, Kit};
pub use paste::{Pasted, PastedText};
pub use pictures::{AttachmentCard, PictureCard};
pub use plan::{PackageFile, PackagePlan};
pub use preview::Preview;
pub use record::RecordError;
pub use session::Session;
pub use word::TakenWord;
