//! What units send becomes entries: text that is read back, packages, forms, and the same file again.

mod again;
mod command;
mod corpora;
mod files;
mod merged;
mod outlined;
mod written;
