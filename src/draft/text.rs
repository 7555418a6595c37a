//! The text of an entry, changed in place: a field in the front matter, a section of the body. Everything else stays, byte for byte.
