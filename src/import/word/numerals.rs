//! Numerals: how Word writes a number in each of its formats.
//!
//! The names are those of ST_NumberFormat (ECMA-376 part 1, 17.18.59). What no Chinese office uses and no reader here can check is written in
//! digits.

/// How a number is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Numerals {
    /// 1, 2, 3.
    #[default]
    Decimal,
    /// 01, 02, 10: with at least so many digits.
    DecimalZero,
    /// 001: as many digits as the pattern has.
    Padded(usize),
    /// １, ２.
    FullWidth,
    /// ①, up to ㊿.
    Circled,
    /// ⑴, up to ⒇.
    Parenthesized,
    /// ⒈, up to ⒛.
    WithPoint,
    /// ㊀, up to ㊉.
    CircledIdeograph,
    /// I, II, and i, ii.
    Roman { is_small: bool },
    /// A to Z, AA, BB, and small ones.
    Letters { is_small: bool },
    /// А, Б, and small ones.
    Russian { is_small: bool },
    /// 1st, 2nd.
    Ordinal,
    /// One, and First.
    EnglishWords { is_ordinal: bool },
    /// 1 to F.
    Hex,
    /// *, †, ‡, §, **.
    Chicago,
    /// 一 to 九十九, then 一〇〇.
    ChineseCounting,
    /// 一, 十一, 一百〇一.
    ChineseThousand,
    /// 一, 十一, 百一.
    Japanese,
    /// 一〇, 一一.
    IdeographDigits,
    /// 壹, 壹拾壹.
    LegalSimplified,
    /// 壹, 壹拾, with 貳, 參, 陸 and 萬.
    LegalTraditional,
    /// 壱, 弐, 参.
    LegalJapanese,
    /// Signs that begin again when they are used up.
    Cycle(&'static str),
    /// Signs that give way to digits when they are used up.
    Signs(&'static str),
    /// 甲子, 乙丑, up to 癸亥.
    StemsAndBranches,
    /// 일, 이, 일영.
    KoreanDigits,
    /// 일, 십일, 백.
    KoreanCounting,
    /// - 1 -.
    InDashes,
    /// Nothing.
    None,
    /// A bullet.
    Bullet,
}

const STEMS: &str = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES: &str = "子丑寅卯辰巳午未申酉戌亥";
const KATAKANA: &str = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const HALF_KATAKANA: &str = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
const IROHA: &str = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
const HALF_IROHA: &str = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
const HANGUL: &str = "가나다라마바사아자차카타파하";
const JAMO: &str = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";

impl Numerals {
    /// The numerals of a name of ST_NumberFormat; `pattern` is the `w:format` of custom ones.
    pub(super) fn named(name: &str, pattern: Option<&str>) -> Self {
        match name {
            "bullet" => Self::Bullet,
            "none" => Self::None,
            "decimalZero" => Self::DecimalZero,
            "custom" => custom(pattern.unwrap_or_default()),
            "decimalFullWidth" | "decimalFullWidth2" => Self::FullWidth,
            "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Self::Circled,
            "decimalEnclosedParen" => Self::Parenthesized,
            "decimalEnclosedFullstop" => Self::WithPoint,
            "ideographEnclosedCircle" => Self::CircledIdeograph,
            "upperRoman" => Self::Roman { is_small: false },
            "lowerRoman" => Self::Roman { is_small: true },
            "upperLetter" => Self::Letters { is_small: false },
            "lowerLetter" => Self::Letters { is_small: true },
            "russianUpper" => Self::Russian { is_small: false },
            "russianLower" => Self::Russian { is_small: true },
            "ordinal" => Self::Ordinal,
            "cardinalText" => Self::EnglishWords { is_ordinal: false },
            "ordinalText" => Self::EnglishWords { is_ordinal: true },
            "hex" => Self::Hex,
            "chicago" => Self::Chicago,
            "chineseCounting" | "taiwaneseCounting" => Self::ChineseCounting,
            "chineseCountingThousand" | "taiwaneseCountingThousand" => Self::ChineseThousand,
            "japaneseCounting" => Self::Japanese,
            "ideographDigital" | "taiwaneseDigital" | "japaneseDigitalTenThousand" | "koreanDigital2" => Self::IdeographDigits,
            "chineseLegalSimplified" => Self::LegalSimplified,
            "ideographLegalTraditional" => Self::LegalTraditional,
            "japaneseLegal" => Self::LegalJapanese,
            "ideographTraditional" => Self::Signs(STEMS),
            "ideographZodiac" => Self::Signs(BRANCHES),
            "ideographZodiacTraditional" => Self::StemsAndBranches,
            "aiueo" => Self::Cycle(HALF_KATAKANA),
            "aiueoFullWidth" => Self::Cycle(KATAKANA),
            "iroha" => Self::Cycle(HALF_IROHA),
            "irohaFullWidth" => Self::Cycle(IROHA),
            "ganada" => Self::Cycle(HANGUL),
            "chosung" => Self::Cycle(JAMO),
            "koreanDigital" => Self::KoreanDigits,
            "koreanCounting" => Self::KoreanCounting,
            "numberInDash" => Self::InDashes,
            _ => Self::Decimal,
        }
    }
}

/// Custom formats give their first numbers: `001, 002, 003, ...`.
fn custom(pattern: &str) -> Numerals {
    let first = pattern.split(',').next().unwrap_or_default().trim();
    if first.len() > 1 && first.ends_with('1') && first.bytes().all(|byte| byte.is_ascii_digit()) {
        return Numerals::Padded(first.len().min(9));
    }
    Numerals::Decimal
}

/// Writes a number.
pub(super) fn write(numerals: &Numerals, number: u32) -> String {
    match numerals {
        Numerals::DecimalZero => format!("{number:02}"),
        Numerals::Padded(digits) => format!("{number:0digits$}"),
        Numerals::FullWidth => number.to_string().chars().filter_map(|digit| char::from_u32(digit as u32 + 0xFEE0)).collect(),
        Numerals::Circled => circled(number),
        Numerals::Parenthesized => from_row(number, '⑴', 20),
        Numerals::WithPoint => from_row(number, '⒈', 20),
        Numerals::CircledIdeograph => from_row(number, '㊀', 10),
        Numerals::Roman { is_small } => small_if(*is_small, roman(number)),
        Numerals::Letters { is_small } => small_if(*is_small, letters(number)),
        Numerals::Russian { is_small } => small_if(*is_small, repeated(number, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ")),
        Numerals::Ordinal => format!("{number}{}", ordinal_ending(number)),
        Numerals::EnglishWords { is_ordinal } => english(number, *is_ordinal),
        Numerals::Hex => format!("{number:X}"),
        Numerals::Chicago => repeated(number, "*†‡§"),
        Numerals::ChineseCounting if number < 100 => positional(number, &CHINESE),
        Numerals::ChineseCounting | Numerals::IdeographDigits => digits(number, "〇一二三四五六七八九"),
        Numerals::ChineseThousand => positional(number, &CHINESE),
        Numerals::Japanese => positional(number, &JAPANESE),
        Numerals::LegalSimplified => positional(number, &LEGAL_SIMPLIFIED),
        Numerals::LegalTraditional => positional(number, &LEGAL_TRADITIONAL),
        Numerals::LegalJapanese => positional(number, &LEGAL_JAPANESE),
        Numerals::Cycle(signs) => cycle(number, signs),
        Numerals::Signs(signs) => {
            let sign = number.checked_sub(1).and_then(|at| signs.chars().nth(at as usize));
            sign.map(String::from).unwrap_or_else(|| number.to_string())
        }
        Numerals::StemsAndBranches if (1..=60).contains(&number) => cycle(number, STEMS) + &cycle(number, BRANCHES),
        Numerals::KoreanDigits => digits(number, "영일이삼사오육칠팔구"),
        Numerals::KoreanCounting => positional(number, &KOREAN),
        Numerals::InDashes => format!("- {number} -"),
        Numerals::None | Numerals::Bullet => String::new(),
        Numerals::Decimal | Numerals::StemsAndBranches => number.to_string(),
    }
}

fn small_if(is_small: bool, text: String) -> String {
    if is_small { text.to_lowercase() } else { text }
}

/// The sign at `number` in a row of signs that follow each other in Unicode.
fn from_row(number: u32, first: char, length: u32) -> String {
    let sign = (1..=length).contains(&number).then(|| char::from_u32(first as u32 + number - 1)).flatten();
    sign.map(String::from).unwrap_or_else(|| number.to_string())
}

/// ① to ㊿ stand in three rows.
fn circled(number: u32) -> String {
    match number {
        0 => "⓪".to_owned(),
        1..=20 => from_row(number, '①', 20),
        21..=35 => from_row(number - 20, '㉑', 15),
        36..=50 => from_row(number - 35, '㊱', 15),
        _ => number.to_string(),
    }
}

/// Word writes thousands as so many M, to 32767.
fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if number == 0 || number > 32_767 {
        return number.to_string();
    }
    let mut rest = number;
    let mut text = String::new();
    for (worth, sign) in SIGNS {
        while rest >= worth {
            text.push_str(sign);
            rest -= worth;
        }
    }
    text
}

fn letters(number: u32) -> String {
    repeated(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
}

/// A, B, …, Z, AA, BB: the sign is written once more each time round, at most thirty times.
fn repeated(number: u32, signs: &str) -> String {
    let count = signs.chars().count() as u32;
    let Some(at) = number.checked_sub(1).filter(|at| at / count < 30) else { return number.to_string() };
    let sign = signs.chars().nth((at % count) as usize).unwrap_or('?');
    std::iter::repeat_n(sign, (at / count) as usize + 1).collect()
}

fn cycle(number: u32, signs: &str) -> String {
    let Some(at) = number.checked_sub(1) else { return number.to_string() };
    signs.chars().nth(at as usize % signs.chars().count()).map(String::from).unwrap_or_default()
}

fn digits(number: u32, signs: &str) -> String {
    number.to_string().chars().filter_map(|digit| signs.chars().nth(digit.to_digit(10)? as usize)).collect()
}

/// Signs of a system that names its places.
struct Places {
    digits: [char; 10],
    /// Ten, hundred, thousand.
    places: [char; 3],
    ten_thousand: char,
    /// Whether a nought stands for places that are left out: 一百〇一.
    says_nought: bool,
    /// Whether 一 is left out before 十 at the beginning (十一), everywhere (百十一), or nowhere (壹拾壹).
    leaves_one_out: LeavesOneOut,
}

#[derive(PartialEq)]
enum LeavesOneOut {
    AtTheBeginning,
    Everywhere,
    Nowhere,
}

const CHINESE: Places = Places {
    digits: ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
    places: ['十', '百', '千'],
    ten_thousand: '万',
    says_nought: true,
    leaves_one_out: LeavesOneOut::AtTheBeginning,
};
const JAPANESE: Places = Places {
    says_nought: false,
    leaves_one_out: LeavesOneOut::Everywhere,
    digits: CHINESE.digits,
    places: CHINESE.places,
    ten_thousand: '万',
};
const LEGAL_SIMPLIFIED: Places = Places {
    digits: ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
    places: ['拾', '佰', '仟'],
    ten_thousand: '万',
    says_nought: true,
    leaves_one_out: LeavesOneOut::Nowhere,
};
const LEGAL_TRADITIONAL: Places = Places {
    digits: ['零', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖'],
    places: ['拾', '佰', '仟'],
    ten_thousand: '萬',
    says_nought: true,
    leaves_one_out: LeavesOneOut::Nowhere,
};
const LEGAL_JAPANESE: Places = Places {
    digits: ['零', '壱', '弐', '参', '四', '伍', '六', '七', '八', '九'],
    places: ['拾', '百', '阡'],
    ten_thousand: '萬',
    says_nought: false,
    leaves_one_out: LeavesOneOut::Nowhere,
};
const KOREAN: Places = Places {
    digits: ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'],
    places: ['십', '백', '천'],
    ten_thousand: '만',
    says_nought: false,
    leaves_one_out: LeavesOneOut::Everywhere,
};

fn positional(number: u32, signs: &Places) -> String {
    if number == 0 {
        return signs.digits[0].to_string();
    }
    let mut text = String::new();
    let (high, low) = (number / 10_000, number % 10_000);
    if high > 0 {
        if high != 1 || signs.leaves_one_out != LeavesOneOut::Everywhere {
            below_ten_thousand(high % 10_000, signs, &mut text);
        }
        text.push(signs.ten_thousand);
        if low > 0 && low < 1000 && signs.says_nought {
            text.push(signs.digits[0]);
        }
    }
    below_ten_thousand(low, signs, &mut text);
    text
}

fn below_ten_thousand(number: u32, signs: &Places, text: &mut String) {
    let is_beginning = text.is_empty();
    let before = text.len();
    let mut is_gap = false;
    for (place, worth) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
        let digit = number / worth % 10;
        if digit == 0 {
            is_gap |= text.len() > before;
            continue;
        }
        if std::mem::take(&mut is_gap) && signs.says_nought {
            text.push(signs.digits[0]);
        }
        let leaves_out = match signs.leaves_one_out {
            LeavesOneOut::AtTheBeginning => place == 1 && is_beginning && number < 20,
            LeavesOneOut::Everywhere => place > 0,
            LeavesOneOut::Nowhere => false,
        };
        if digit != 1 || !leaves_out {
            text.push(signs.digits[digit as usize]);
        }
        if place > 0 {
            text.push(signs.places[place - 1]);
        }
    }
}

fn ordinal_ending(number: u32) -> &'static str {
    match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}

/// One, Twenty-one, One hundred one; First, Twenty-first.
fn english(number: u32, is_ordinal: bool) -> String {
    const ONES: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let hundreds = |number: u32, words: &mut Vec<String>| {
        if number >= 100 {
            words.push(format!("{} hundred", ONES[number as usize / 100]));
        }
        let (ten, one) = (number as usize % 100 / 10, number as usize % 10);
        match (ten, one) {
            (0, 0) => {}
            (0 | 1, one) => words.push(ONES[ten * 10 + one].to_owned()),
            (ten, 0) => words.push(TENS[ten - 2].to_owned()),
            (ten, one) => words.push(format!("{}-{}", TENS[ten - 2], ONES[one])),
        }
    };
    if number == 0 || number >= 1_000_000 {
        return number.to_string();
    }
    let mut words = Vec::new();
    if number >= 1000 {
        hundreds(number / 1000, &mut words);
        words.push("thousand".to_owned());
    }
    hundreds(number % 1000, &mut words);
    let text = words.join(" ");
    capital(&if is_ordinal { ordinal(&text) } else { text })
}

/// The ordinal of a number in words: its last word changes.
fn ordinal(words: &str) -> String {
    const ODD: [(&str, &str); 7] = [
        ("one", "first"),
        ("two", "second"),
        ("three", "third"),
        ("five", "fifth"),
        ("eight", "eighth"),
        ("nine", "ninth"),
        ("twelve", "twelfth"),
    ];
    let start = words.rfind([' ', '-']).map_or(0, |at| at + 1);
    let (before, last) = words.split_at(start);
    let last = match ODD.iter().find(|(cardinal, _)| *cardinal == last) {
        Some((_, odd)) => (*odd).to_owned(),
        None => last.strip_suffix('y').map_or_else(|| format!("{last}th"), |stem| format!("{stem}ieth")),
    };
    format!("{before}{last}")
}

fn capital(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, numbers: &[(u32, &str)]) {
        let numerals = Numerals::named(name, None);
        for (number, expected) in numbers {
            assert_eq!(write(&numerals, *number), *expected, "{number} in {name}");
        }
    }

    #[test]
    fn chinese() {
        check("chineseCounting", &[(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九"), (100, "一〇〇"), (123, "一二三")]);
        let thousand = [
            (10, "十"),
            (19, "十九"),
            (100, "一百"),
            (101, "一百〇一"),
            (110, "一百一十"),
            (111, "一百一十一"),
            (1001, "一千〇一"),
            (1010, "一千〇一十"),
            (2005, "二千〇五"),
            (10_010, "一万〇一十"),
            (12_345, "一万二千三百四十五"),
        ];
        check("chineseCountingThousand", &thousand);
        check("chineseLegalSimplified", &[(1, "壹"), (10, "壹拾"), (12, "壹拾贰"), (101, "壹佰零壹"), (10_010, "壹万零壹拾")]);
        check("ideographTraditional", &[(1, "甲"), (10, "癸"), (11, "11")]);
        check("ideographZodiac", &[(1, "子"), (12, "亥"), (13, "13")]);
        check("ideographZodiacTraditional", &[(1, "甲子"), (13, "丙子"), (60, "癸亥"), (61, "61")]);
        check("ideographDigital", &[(9, "九"), (10, "一〇"), (2026, "二〇二六")]);
        check("japaneseCounting", &[(10, "十"), (11, "十一"), (101, "百一"), (111, "百十一"), (1100, "千百")]);
    }

    #[test]
    fn digits_in_other_forms() {
        check("decimalEnclosedCircle", &[(1, "①"), (20, "⑳"), (21, "㉑"), (36, "㊱"), (50, "㊿"), (51, "51")]);
        check("decimalEnclosedParen", &[(1, "⑴"), (20, "⒇"), (21, "21")]);
        check("decimalEnclosedFullstop", &[(1, "⒈"), (20, "⒛")]);
        check("ideographEnclosedCircle", &[(1, "㊀"), (10, "㊉"), (11, "11")]);
        check("decimalFullWidth", &[(10, "１０")]);
        check("decimalZero", &[(1, "01"), (10, "10"), (100, "100")]);
        check("numberInDash", &[(3, "- 3 -")]);
        assert_eq!(write(&Numerals::named("custom", Some("001, 002, 003, ...")), 12), "012");
    }

    #[test]
    fn western() {
        check("upperRoman", &[(4, "IV"), (1994, "MCMXCIV"), (0, "0")]);
        check("lowerRoman", &[(9, "ix")]);
        check("upperLetter", &[(1, "A"), (26, "Z"), (27, "AA"), (28, "BB"), (53, "AAA")]);
        check("ordinal", &[(1, "1st"), (12, "12th"), (22, "22nd"), (103, "103rd")]);
        check("cardinalText", &[(21, "Twenty-one"), (101, "One hundred one"), (1000, "One thousand")]);
        check("ordinalText", &[(1, "First"), (30, "Thirtieth"), (112, "One hundred twelfth")]);
        check("chicago", &[(1, "*"), (4, "§"), (5, "**")]);
    }

    #[test]
    fn nothing_is_too_large() {
        let names = ["upperRoman", "upperLetter", "cardinalText", "chineseCountingThousand", "koreanCounting", "japaneseLegal", "aiueo"];
        for name in names {
            for number in [0, 1, 9_999, 10_000, 999_999, 1_000_000, u32::MAX] {
                assert!(write(&Numerals::named(name, None), number).len() < 200, "{number} in {name}");
            }
        }
    }
}
