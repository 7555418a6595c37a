//! The workbench's page: events in, elements out.
#![allow(unsafe_code, reason = "wasm-bindgen generates its own")]
