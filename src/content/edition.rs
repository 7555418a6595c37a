//! Editions: who an output is for, and so what may be seen in it.

use super::Catalog;
use super::entry::{Choice, Visibility};

/// Who an output is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// For those who work on it: everything, gaps as placeholders.
    Draft,
    /// For the intranet: what is public or internal.
    Internal,
    /// For everyone: only what is public.
    Public,
}

impl Choice for Edition {
    const CHOICES: &'static [(Self, &'static str, &'static str)] =
        &[(Self::Draft, "draft", "草稿版"), (Self::Internal, "internal", "内部版"), (Self::Public, "public", "公开版")];
}

impl Edition {
    /// Whether something of this visibility may be in the edition.
    pub fn shows(self, visibility: Visibility) -> bool {
        match self {
            Edition::Draft => visibility != Visibility::SecretNever,
            Edition::Internal => visibility <= Visibility::Internal,
            Edition::Public => visibility == Visibility::Public,
        }
    }
}

impl Catalog {
    /// The catalog as an edition may see it. What is taken out here cannot reach any output.
    #[must_use]
    pub fn for_edition(mut self, edition: Edition) -> Self {
        self.entries.retain(|entry| edition.shows(entry.visibility));
        if edition == Edition::Public {
            for unit in &mut self.units {
                unit.contact = None;
            }
            for entry in &mut self.entries {
                if let super::Detail::Brand(brand) = &mut entry.detail {
                    brand.contact = None;
                }
            }
        }
        self
    }
}
