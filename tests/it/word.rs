//! Word files, made here part by part, and what is understood of them.

mod container;
mod drawings;
mod file;
mod numbers;
mod paragraphs;
mod tables;
