//! The page's search interface: events in, elements out, over [`crate::search`].
