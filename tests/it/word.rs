//! Word files, made here part by part, and what is understood of them.

mod anything;
mod container;
mod drawings;
pub(crate) mod file;
mod generate;
mod numbers;
mod paragraphs;
mod tables;
