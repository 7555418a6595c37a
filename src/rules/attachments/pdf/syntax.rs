//! The syntax of PDF (ISO 32000-1 § 7.2 and 7.3): from bytes to values, in any revision of a file, wherever they stand.
//!
//! The reader of PDF that the album's library brings along follows the newest table of objects only, unpacks without measure and
//! recurses without a bound. What an earlier save left behind is exactly what is looked for here, in files of strangers.

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Name(Vec<u8>),
    Text(Vec<u8>),
    Number(i64),
    Reference(u32),
    Array(Vec<Value>),
    Dictionary(Dictionary),
    /// Truth, nothing, numbers with a fraction, words that are none of these.
    Other,
}

/// Keys with their values, in the order of the file.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Dictionary(pub(super) Vec<(Vec<u8>, Value)>);

impl Dictionary {
    pub(super) fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| known == key.as_bytes()).map(|(_, value)| value)
    }

    /// Whether a key has this name as its value.
    pub(super) fn is(&self, key: &str, name: &str) -> bool {
        matches!(self.get(key), Some(Value::Name(value)) if value == name.as_bytes())
    }

    pub(super) fn number(&self, key: &str) -> Option<i64> {
        match self.get(key) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }
}

/// Values within one another.
const DEEPEST: usize = 64;

/// Reads values from bytes, one after the other.
#[derive(Clone)]
pub(super) struct Lexer<'b> {
    bytes: &'b [u8],
    pub(super) at: usize,
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'b> Lexer<'b> {
    pub(super) fn new(bytes: &'b [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn skip_blanks(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else if is_blank(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// Whether a word follows; it is passed over.
    pub(super) fn eat(&mut self, word: &[u8]) -> bool {
        let follows = self.bytes[self.at..].starts_with(word);
        if follows {
            self.at += word.len();
        }
        follows
    }

    /// The next value; nothing at the end, or where none can be read.
    pub(super) fn value(&mut self) -> Option<Value> {
        self.value_within(0)
    }

    fn value_within(&mut self, depth: usize) -> Option<Value> {
        self.skip_blanks();
        match self.peek()? {
            b'/' => Some(Value::Name(self.name())),
            b'(' => self.text().map(Value::Text),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => self.dictionary(depth).map(Value::Dictionary),
            b'<' => self.digits().map(Value::Text),
            b'[' => self.array(depth),
            b')' | b'>' | b']' | b'{' | b'}' => None,
            _ => Some(self.word()),
        }
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| !is_blank(*byte) && !is_delimiter(*byte)) {
            self.at += 1;
            let escaped =
                self.bytes.get(self.at..self.at + 2).filter(|_| byte == b'#').and_then(|pair| Some(hex(pair[0])? << 4 | hex(pair[1])?));
            if escaped.is_some() {
                self.at += 2;
            }
            name.push(escaped.unwrap_or(byte));
        }
        name
    }

    fn text(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut text = Vec::new();
        let mut open = 1;
        loop {
            let byte = self.peek()?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' if open == 1 => return Some(text),
                b')' => open -= 1,
                b'\\' => {
                    text.extend(self.escape()?);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    /// What stands behind a backslash.
    fn escape(&mut self) -> Option<Option<u8>> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' => Some(8),
            b'f' => Some(0x0C),
            b'\r' => {
                self.eat(b"\n");
                None
            }
            b'\n' => None,
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit) = self.peek().filter(|digit| (b'0'..=b'7').contains(digit)) else { break };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                u8::try_from(code & 0xFF).ok()
            }
            other => Some(other),
        })
    }

    fn digits(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            let byte = self.peek()?;
            self.at += 1;
            match byte {
                b'>' => break,
                byte if is_blank(byte) => {}
                byte => digits.push(hex(byte)?),
            }
        }
        Some(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect())
    }

    fn array(&mut self, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_blanks();
            if self.eat(b"]") {
                return Some(Value::Array(items));
            }
            items.push(self.value_within(depth + 1)?);
        }
    }

    fn dictionary(&mut self, depth: usize) -> Option<Dictionary> {
        if depth > DEEPEST {
            return None;
        }
        self.at += 2;
        let mut entries = Vec::new();
        loop {
            self.skip_blanks();
            if self.eat(b">>") {
                return Some(Dictionary(entries));
            }
            match self.value_within(depth + 1)? {
                Value::Name(key) => {
                    self.skip_blanks();
                    // A key without a value ends a dictionary that somebody cut.
                    let value = if self.bytes[self.at..].starts_with(b">>") { Value::Other } else { self.value_within(depth + 1)? };
                    entries.push((key, value));
                }
                // Readers pass over what stands where a key should.
                _ => continue,
            }
        }
    }

    /// A number, a reference, or a word.
    fn word(&mut self) -> Value {
        let Some(number) = self.integer() else { return Value::Other };
        let mut ahead = self.clone();
        ahead.skip_blanks();
        if let (Ok(object), Some(_)) = (u32::try_from(number), ahead.plain_number()) {
            ahead.skip_blanks();
            let ends = ahead.bytes.get(ahead.at + 1).is_none_or(|byte| is_blank(*byte) || is_delimiter(*byte));
            if ends && ahead.eat(b"R") {
                self.at = ahead.at;
                return Value::Reference(object);
            }
        }
        Value::Number(number)
    }

    /// A word up to the next blank or delimiter, as a whole number where it is one.
    fn integer(&mut self) -> Option<i64> {
        let start = self.at;
        while self.peek().is_some_and(|byte| !is_blank(byte) && !is_delimiter(byte)) {
            self.at += 1;
        }
        std::str::from_utf8(&self.bytes[start..self.at]).ok()?.parse().ok()
    }

    /// Digits alone, which may be followed by anything: `0obj`.
    pub(super) fn plain_number(&mut self) -> Option<u32> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) && self.at - start < 10 {
            self.at += 1;
        }
        std::str::from_utf8(&self.bytes[start..self.at]).ok()?.parse().ok()
    }
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &str, expected: &str) {
        assert_eq!(format!("{:?}", Lexer::new(bytes.as_bytes(), 0).value()), expected);
    }

    #[test]
    fn values_are_read_as_they_are_written() {
        check("/#41uthor", "Some(Name([65, 117, 116, 104, 111, 114]))");
        check("(a\\(b\\)\\101(c)\\\nd)", "Some(Text([97, 40, 98, 41, 65, 40, 99, 41, 100]))");
        check("<41 4>", "Some(Text([65, 64]))");
        check("% comment (x)\n 12 0 R", "Some(Reference(12))");
        check("[1 2 R]", "Some(Array([Reference(1)]))");
        check("[1 2 3]", "Some(Array([Number(1), Number(2), Number(3)]))");
        check("[12 0 R/A null true -1.5]", "Some(Array([Reference(12), Name([65]), Other, Other, Other]))");
        check(
            "<</A(1)/B<</C 2>>>>",
            "Some(Dictionary(Dictionary([([65], Text([49])), ([66], Dictionary(Dictionary([([67], Number(2))])))])))",
        );
    }

    #[test]
    fn what_is_cut_or_endless_is_no_value() {
        for bytes in ["(abc", "<41", "[1 2", "<</A 1", ")", "<4G>"] {
            check(bytes, "None");
        }
        check(&"[".repeat(100_000), "None");
        check(&"<</A".repeat(100_000), "None");
    }
}
