//! Lists the files of the sample publication, so that the one program can write it out: `init --example`.
//!
//! Texts and drawings come from `content/` as they are; photographs would be forty times the rest, so `templates/example/` has them reduced,
//! beside signatures for these. Nothing is downloaded, and nothing but the list is written.

#![allow(clippy::print_stdout, reason = "cargo listens to what a build script prints")]

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// What is taken from `content/` as it is.
const AS_IT_IS: [&str; 3] = ["md", "yaml", "svg"];
/// The signatures of the sample are bound to its photographs.
const SIGNATURES: &str = "reviews.yaml";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=templates/list_example.rs");
    // The search page writes no publications.
    if env::var_os("CARGO_CFG_TARGET_ARCH").is_some_and(|arch| arch == "wasm32") {
        return Ok(());
    }
    let mut files = Vec::new();
    gather("content", "", &mut files)?;
    files.retain(|(path, _)| path != SIGNATURES && path.rsplit('.').next().is_some_and(|ending| AS_IT_IS.contains(&ending)));
    gather("templates/example", "", &mut files)?;
    files.sort();
    let mut list = String::from("&[\n");
    for (path, file) in &files {
        let _ = writeln!(list, "    ({path:?}, include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?}))),", format!("/{file}"));
    }
    list.push(']');
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo says no OUT_DIR"))?;
    fs::write(Path::new(&out).join("example.rs"), list)
}

/// Every file below a folder, by its path there and its path in the repository.
fn gather(folder: &str, below: &str, files: &mut Vec<(String, String)>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={folder}");
    for found in fs::read_dir(folder)? {
        let found = found?;
        let name = found.file_name().into_string().map_err(|_| io::Error::other("a name that is not Unicode"))?;
        let (path, file) = (format!("{below}{name}"), format!("{folder}/{name}"));
        if name.starts_with('.') {
            continue;
        }
        if found.file_type()?.is_dir() {
            gather(&file, &format!("{path}/"), files)?;
        } else {
            files.push((path, file));
        }
    }
    Ok(())
}
