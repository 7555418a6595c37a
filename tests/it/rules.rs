//! The rules: what they find, what they leave alone, where they point, and what `check` makes of it.

mod attachments;
mod commands;
mod corrections;
mod judged;
mod places;
mod planted;
mod seed;
mod sets;
mod table;
mod verdict;
