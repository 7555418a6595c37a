//! What a build makes, before anything is written: [`Files`].

use std::collections::BTreeMap;

/// What a build made: path below the output folder, with `/`, to bytes.
pub type Files = BTreeMap<String, Vec<u8>>;
