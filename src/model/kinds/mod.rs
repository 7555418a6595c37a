//! The kinds of entries, one file each: its fields, its sections, and what is made of them ([`crate::model::kind::KindSpec`]).
//!
//! To add a kind: a file here, its line in `kinds!`, its template under `templates/init/entries/`, and the row of its rule about gaps in
//! `content/rules.rs`. Everything else is a loop over [`KINDS`] or over [`Detail::fields`].

mod activity;
mod brand;
mod case;
mod checklist;
mod document;
mod mascot;
pub mod shape;
mod system;
mod work;

use serde::Serialize;

pub use activity::{Activity, ActivityKind};
pub use brand::{Brand, BrandRole};
pub use case::Case;
pub use checklist::{Checklist, Duty};
pub use document::{Document, Effect};
pub use mascot::Mascot;
pub use system::System;
pub use work::{Work, WorkKind};

use crate::model::field::FieldSpec;
use crate::model::id::Slug;
use crate::model::kind::KindSpec;
use shape::{FieldReader, Held, HeldMut};

/// The enumerations over the kinds, in the order of the site's navigation and of the album.
macro_rules! kinds {
    ($($(#[$doc:meta])* $module:ident $name:ident,)+) => {
        /// A kind of entry.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($(#[$doc])* $name,)+ }

        /// Every kind, in the order of the site's navigation.
        pub static KINDS: [KindSpec; [$(stringify!($name)),+].len()] = [$($module::KIND),+];

        /// The fields that only one kind has.
        #[derive(Debug, Clone)]
        pub enum Detail { $($(#[$doc])* $name($name),)+ }

        impl Detail {
            /// Reads the fields of a kind.
            pub fn read(kind: Kind, reader: &mut impl FieldReader) -> Self {
                match kind { $(Kind::$name => Self::$name($name::read(reader)),)+ }
            }

            /// Every field with its value, in the order of the statement.
            pub fn fields(&self) -> Vec<(&'static FieldSpec, Held<'_>)> {
                match self { $(Self::$name(detail) => detail.fields(),)+ }
            }

            /// Every field with its value, to be changed.
            pub fn fields_mut(&mut self) -> Vec<(&'static FieldSpec, HeldMut<'_>)> {
                match self { $(Self::$name(detail) => detail.fields_mut(),)+ }
            }
        }
    };
}

kinds! {
    /// 清廉品牌: the flower and its leaves.
    brand Brand,
    /// 典型案例: a case study.
    case Case,
    /// 数字化应用: a supervision system or digital scenario.
    system System,
    /// 文化作品: a film, a painting, a poem.
    work Work,
    /// IP 形象: a figure with its rights.
    mascot Mascot,
    /// 主题活动: a dated activity.
    activity Activity,
    /// 制度文件: a rule, a plan, an opinion.
    document Document,
    /// 责任清单: what one body answers for.
    checklist Checklist,
}

impl Detail {
    /// The entries of a kind that the fields name, in order.
    pub fn named(&self, kind: Kind) -> impl Iterator<Item = &Slug> {
        self.fields().into_iter().filter(move |(spec, _)| spec.uses.target == Some(kind)).flat_map(|(_, held)| held.slugs())
    }
}
