//! The integration tests: a module per feature.

mod golden;
mod loader;
