//! What the README and CONTRIBUTING say is so: the commands run ([`crate::fences`]), the pictures and links lead somewhere.

use std::fs;
use std::path::Path;

use crate::fences;

/// The addresses of links and pictures that lead to files of the repository.
fn addresses(text: &str) -> Vec<&str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter(|target| !target.contains("://") && !target.starts_with('#')).collect()
}

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[cfg(unix)]
#[test]
fn commands_of_the_readme_run() {
    let readme = text("README.md");
    assert!(!fences::commands(&readme).is_empty(), "the README shows no command");
    fences::must_run(&[("README.md", &readme)]);
}

#[test]
fn the_readme_is_one_page() {
    let lines = text("README.md").lines().count();
    assert!(lines <= 120, "{lines} lines: what is longer belongs into www/manual or .github/CONTRIBUTING.md");
}

#[test]
fn what_is_pointed_at_is_there() {
    for path in ["README.md", ".github/CONTRIBUTING.md"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let text = text(path);
        let missing: Vec<&str> = addresses(&text).into_iter().filter(|to| !folder.parent().unwrap().join(to).exists()).collect();
        assert!(missing.is_empty(), "{path} leads to {missing:?}");
    }
}

#[test]
fn addresses_are_found() {
    assert_eq!(addresses("![a](b/c.png) [d](https://e.example) [f](#g) [h](LICENSE)"), ["b/c.png", "LICENSE"]);
}
