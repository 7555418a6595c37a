//! Search: what is found is what is there.
#![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

mod beyond;
mod compat;
mod complete;
mod damaged;
mod fold_table;
mod generate;
mod hostile;
mod judged;
mod loosened;
mod official;
mod ranking;
