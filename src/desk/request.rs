//! What a browser asks and what it gets, without the network: [`Request`], [`Reply`].

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What a browser asks.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Whether something is to be done.
    pub is_post: bool,
    /// The path, decoded.
    pub path: String,
    /// What stands behind the question mark.
    pub query: Fields,
    /// What was sent along.
    pub body: Vec<u8>,
}

impl Request {
    /// The fields of the form that was sent.
    pub fn form(&self) -> Fields {
        Fields::parse(&String::from_utf8_lossy(&self.body))
    }
}

/// The fields of a form or of an address, in their order.
#[derive(Debug, Clone, Default)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `a=1&b=%E6%B8%85+x`.
    pub fn parse(text: &str) -> Self {
        let decoded = |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
        let pair = |part: &str| part.split_once('=').map(|(name, value)| (decoded(name), decoded(value)));
        Self(text.split('&').filter_map(pair).collect())
    }

    /// The first value of a field, without the spaces around it; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// The same fields but one, as they stand in an address.
    pub(super) fn encoded_without(&self, name: &str) -> String {
        let encoded = |part: &str| utf8_percent_encode(part, NON_ALPHANUMERIC).to_string();
        let kept = self.0.iter().filter(|(known, value)| known != name && !value.is_empty());
        kept.map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect::<Vec<_>>().join("&")
    }

    /// The same fields with another value of one, as an address has them.
    pub(super) fn encoded_with(&self, name: &str, value: &str) -> String {
        let mut changed = Self(self.0.iter().filter(|(known, _)| known != name && known != "note").cloned().collect());
        changed.0.push((name.to_owned(), value.to_owned()));
        changed.encoded_without("note")
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// What a browser gets.
#[derive(Debug, Clone)]
pub enum Reply {
    /// A page, with the status of HTTP.
    Page(u16, String),
    /// Another page of ours, by its path.
    Redirect(String),
    /// A file.
    File {
        /// Its name, which says what it is.
        name: String,
        /// Its bytes.
        bytes: Vec<u8>,
        /// Whether it is to be kept rather than shown.
        is_download: bool,
    },
    /// Data for the script of a page.
    Json(String),
    /// There is no such page.
    Missing,
}

impl Reply {
    /// A file to be shown.
    pub fn file(name: &str, bytes: Vec<u8>) -> Self {
        Reply::File { name: name.to_owned(), bytes, is_download: false }
    }

    /// A file to be kept.
    pub fn download(name: &str, bytes: Vec<u8>) -> Self {
        Reply::File { name: name.to_owned(), bytes, is_download: true }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_decoded_and_may_stand_twice() {
        let fields = Fields::parse("a=1&b=%E6%B8%85+x%26&a=2&c&=d");
        assert_eq!((fields.get("b"), fields.get("c"), fields.get("none")), ("清 x&", "", ""));
        assert_eq!(fields.all("a").collect::<Vec<_>>(), ["1", "2"]);
    }
}
