//! What is saved as one writes: everything but the bytes of pictures.

/// Why a record could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordError {
    /// It is no record, or only a part of one.
    Damaged,
    /// A newer program wrote it.
    Newer,
}

impl RecordError {
    /// What happened, in Chinese, in one sentence without a full stop.
    pub fn message(&self) -> &'static str {
        match self {
            RecordError::Damaged => "保存的草稿读不出来",
            RecordError::Newer => "保存的草稿是更新的版本写的",
        }
    }
}
