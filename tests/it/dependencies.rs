//! What the program stands on: licences that let it be handed on, one version of what is large, nothing that downloads while it builds.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};

/// Licences of dependencies. All let a program be handed on in binary form with their texts; MPL-2.0 asks for the source of its own files only.
const ALLOWED: [&str; 13] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "IJG",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Parts that are large, or that two versions of would not understand each other: one version each. A name ends with `*` for a family.
const ONE_VERSION: [&str; 26] = [
    "axum",
    "clap",
    "encoding_rs",
    "fast_image_resize",
    "flate2",
    "fontdb",
    "html5gum",
    "hyper",
    "image",
    "jiff",
    "krilla*",
    "moxcms",
    "png",
    "pulldown-cmark",
    "rayon",
    "rust_xlsxwriter",
    "rustix",
    "serde",
    "serde_json",
    "tera",
    "tokio",
    "typst*",
    "usvg",
    "wasm-bindgen*",
    "web-sys",
    "zip",
];

/// A package that the program or its tests are built from.
struct Package {
    name: String,
    version: String,
    license: String,
    /// Whether it comes from the registry, and not from an address of its own.
    is_from_registry: bool,
}

fn packages() -> Vec<Package> {
    let version = Command::new("rustc").arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    // What is not for this machine is not asked for, so that nothing has to be fetched.
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let text = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    let read = |package: &Value| Package {
        name: text(package, "name"),
        version: text(package, "version"),
        license: text(package, "license"),
        is_from_registry: text(package, "source").starts_with("registry+"),
    };
    metadata["packages"].as_array().unwrap().iter().map(read).filter(|package| package.name != "qinglian").collect()
}

fn is_allowed(requirement: &LicenseReq) -> bool {
    requirement.license.id().is_some_and(|id| ALLOWED.contains(&id.name))
}

#[test]
fn every_licence_lets_the_program_be_handed_on() {
    let packages = packages();
    assert!(packages.len() > 200, "{}", packages.len());
    let refused = |package: &&Package| {
        let expression = Expression::parse_mode(&package.license, ParseMode::LAX);
        !expression.is_ok_and(|expression| expression.evaluate(is_allowed))
    };
    let refused: Vec<String> = packages.iter().filter(refused).map(|package| format!("{} {}", package.name, package.license)).collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn a_licence_that_is_not_listed_is_refused() {
    let is_good = |text: &str| Expression::parse_mode(text, ParseMode::LAX).unwrap().evaluate(is_allowed);
    assert!(is_good("MIT/Apache-2.0") && is_good("GPL-3.0-only OR MIT") && is_good("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(!is_good("GPL-3.0-only") && !is_good("MIT AND GPL-2.0-or-later") && !is_good("AGPL-3.0"));
}

#[test]
fn what_is_large_is_there_once() {
    let mut versions: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in packages() {
        versions.entry(package.name).or_default().insert(package.version);
    }
    let is_one =
        |name: &str| ONE_VERSION.iter().any(|known| known.strip_suffix('*').map_or(*known == name, |start| name.starts_with(start)));
    let doubled: Vec<_> = versions.iter().filter(|(name, versions)| versions.len() > 1 && is_one(name)).collect();
    assert!(doubled.is_empty(), "{doubled:?}");
    // Each entry names something that is there, so that a change of name does not switch it off.
    let is_known =
        |known: &&str| versions.keys().any(|name| known.strip_suffix('*').map_or(*known == name, |start| name.starts_with(start)));
    let gone: Vec<_> = ONE_VERSION.iter().filter(|known| !is_known(known)).collect();
    assert!(gone.iter().all(|known| known.starts_with("wasm") || **known == "web-sys"), "{gone:?}");
}

#[test]
fn everything_comes_from_the_registry() {
    let strange: Vec<String> = packages().into_iter().filter(|package| !package.is_from_registry).map(|package| package.name).collect();
    assert!(strange.is_empty(), "{strange:?}");
}
