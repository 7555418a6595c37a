//! Symbol fonts: which character the letter of Wingdings or Symbol looks like. Word keeps such letters at U+F020 to U+F0FF, or as plain letters.

/// The character that a letter shows in a font; [`UNKNOWN`] where a symbol font shows something that is in no table here.
pub(super) fn shown(font: Option<&str>, letter: char) -> char {
    symbol(font.unwrap_or_default(), letter).unwrap_or(letter)
}

/// What stands for a symbol that nobody here knows.
pub(super) const UNKNOWN: char = '□';

/// The character that a letter of a symbol font shows; nothing where letter or font are ordinary.
pub(super) fn symbol(font: &str, letter: char) -> Option<char> {
    known(font, letter).map(|known| known.unwrap_or(UNKNOWN))
}

/// Whether a letter of a symbol font shows something that is in no table here.
pub(super) fn is_unknown(font: &str, letter: char) -> bool {
    known(font, letter) == Some(None)
}

/// What the tables say of a letter; nothing at all where letter or font are ordinary.
fn known(font: &str, letter: char) -> Option<Option<char>> {
    let code = letter as u32;
    let private = (0xF020..=0xF0FF).contains(&code);
    let code = match code {
        0xF020..=0xF0FF => code - 0xF000,
        0x21..=0xFF => code,
        _ => return None,
    };
    let known = match font.to_ascii_lowercase().as_str() {
        "symbol" => row(code, 0x20, SYMBOL_LOW).or_else(|| row(code, 0xA0, SYMBOL_HIGH)),
        "wingdings" => row(code, 0x20, WINGDINGS),
        "wingdings 2" => pair(code, WINGDINGS_2),
        "wingdings 3" => pair(code, WINGDINGS_3),
        "webdings" => pair(code, WEBDINGS),
        // A private letter without its font is most often a bullet or a tick.
        _ if private => row(code, 0x20, WINGDINGS),
        _ => return None,
    };
    Some(known)
}

fn row(code: u32, first: u32, characters: &str) -> Option<char> {
    characters.chars().nth(code.checked_sub(first)? as usize)
}

fn pair(code: u32, characters: &[(u32, &str)]) -> Option<char> {
    characters.iter().find_map(|(first, signs)| row(code, *first, signs))
}

const SYMBOL_LOW: &str = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
const SYMBOL_HIGH: &str = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪€〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭";
/// From U+0020 on. Where Unicode has a rare character and a common one for the same shape, the common one, which more fonts have.
const WINGDINGS: &str = concat!(
    " ✏✂✁👓🔔📖🕯☎✆✉✉📪📫📬📭",
    "📁📂📄📄📄🗄⌛⌨🖱🖲🖥🖴💾💾✇✍",
    "✍✌👌👍👎☜☞☝☟✋☺😐☹💣☠🏳",
    "🏱✈☼💧❄✝✞✠✠✡☪☯ॐ☸♈♉",
    "♊♋♌♍♎♏♐♑♒♓&&●○■□",
    "□❑❒◆◆◆❖◆☒⍓⌘❀✿“”▯",
    "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹",
    "❺❻❼❽❾❿❧❧❧❧❧❧❧❧·•",
    "▪○○○◉◎○▪□▲✦★✶✴✹✵",
    "⌖⌖✧⌑◇✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘",
    "🕙🕚🕛↰↱↲↳↴↵↶↷❧❧❧❧❧",
    "❧❧❧❧❧⌫⌦➢➢➢➢➲➲➲➲←",
    "→↑↓↖↗↙↘⇐➔⇑⇓⬉⬈⬋⬊⇦",
    "⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✔☒☑□",
);
const WINGDINGS_2: &[(u32, &str)] = &[(0x4F, "✗✓☒☑☒☒⊘⊘&"), (0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"), (0x96, "·•●●○○◉◎"), (0xA0, "▪■■□□")];
const WINGDINGS_3: &[(u32, &str)] = &[(0x21, "→"), (0x66, "←→↑↓↖↗↙↘↔↕▲▼△▽◀▶◁▷◣◢"), (0x7D, "▶"), (0x80, "▲▼◀▶"), (0xA2, "←→↑↓")];
const WEBDINGS: &[(u32, &str)] = &[(0x33, "◀▶▲▼"), (0x61, "✔"), (0x63, "□"), (0x67, "■"), (0x6E, "●"), (0x72, "✗")];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_complete() {
        assert_eq!(WINGDINGS.chars().count(), 224);
        assert_eq!((SYMBOL_LOW.chars().count(), SYMBOL_HIGH.chars().count()), (95, 95));
    }

    #[test]
    fn private_and_plain_letters() {
        assert_eq!(symbol("Wingdings", '\u{F06C}'), Some('●'));
        assert_eq!(symbol("Wingdings", 'ü'), Some('✔'));
        assert_eq!(symbol("Wingdings 2", 'R'), Some('☑'));
        assert_eq!(symbol("Wingdings 2", '\u{F0A3}'), Some('□'));
        assert_eq!(symbol("Symbol", '\u{F0B7}'), Some('•'));
        assert_eq!(symbol("Symbol", 'a'), Some('α'));
        assert_eq!(symbol("宋体", '\u{F0A8}'), Some('□'));
        assert_eq!(symbol("宋体", 'a'), None);
        assert_eq!(symbol("Wingdings", '清'), None);
    }
}
