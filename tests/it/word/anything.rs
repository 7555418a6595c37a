//! Whatever the bytes: a document or a refusal.

use proptest::collection::vec;
use proptest::prelude::*;
use qinglian::import::word::{Limits, read};

use super::file::{File, p, r};
use super::generate;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parts_of_any_shape(bytes in vec(any::<u8>(), 0..400)) {
        let _ = read(&generate::file(&bytes).bytes(), Limits::default());
    }

    #[test]
    fn packages_with_some_bytes_changed(changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = File::new(&p(&r("正文"))).with_xml("styles", "").bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes, Limits::default());
    }
}
