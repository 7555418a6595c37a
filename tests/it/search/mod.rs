//! Search: what is found is what is there.
#![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

mod fold_table;
