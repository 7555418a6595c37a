//! The bytes of a package that a unit sends: written from what [`super::plan`] lists, and read back.
