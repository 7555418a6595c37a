//! The only place that writes files: a sorted map from path to bytes, swapped in whole.

use std::collections::BTreeMap;

/// What a build made: path below the output folder, with `/`, to bytes.
pub type Files = BTreeMap<String, Vec<u8>>;
