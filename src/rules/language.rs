//! Punctuation, numbers and characters by the national standards.
//!
//! - [`punctuation`] looks at each sign and its neighbours, [`pairs`] at quotation marks and brackets.
//! - [`numbers`] looks at each run of digits or numerals, [`amounts`] at the words beside them, [`ratios`] at what follows from them.
//! - [`characters`] looks at each character, [`wording`] at repetitions and sentences.
//!
//! Every rule is given a [`Line`] once; a line without digits never reaches the rules about numbers.

mod amounts;
mod characters;
mod numbers;
mod pairs;
mod punctuation;
mod ratios;
mod series;
mod wording;

use series::check as check_series;

use super::Report;
use super::passage::{Line, PassageKind};
use crate::rule::{E, I, W, rules};

const GB15835: &str = "GB/T 15835—2011《出版物上数字用法》";
const CHARACTERS: &str = "《通用规范汉字表》（国发〔2013〕23号）";

rules! {
    /// Punctuation.
    pub(crate) static PUNCTUATION = [
        TEXT_HALF_WIDTH_PUNCT {
            id: "text/half-width-punct",
            severities: [I, W, W],
            source: "GB/T 15834—2011 第5章",
            summary: "汉字之间用了半角标点",
            explanation: "汉字文稿里的逗号、句号、冒号、括号等用全角。例：推进会,各单位 → 推进会，各单位。",
            remedy: "换成全角标点",
            is_fixable: true,
        },
        TEXT_UNBALANCED_PAIR {
            id: "text/unbalanced-pair",
            severities: [W, W, E],
            source: "GB/T 15834—2011 4.8、4.9、4.16",
            summary: "引号、括号、书名号没有成对",
            explanation: "少了一半，读者分不清引用到哪里为止。例：“规范检测等3个文件。",
            remedy: "补上缺少的一半",
        },
        TEXT_QUOTE_NESTING {
            id: "text/quote-nesting",
            severities: [I, W, W],
            source: "GB/T 15834—2011 4.8.3.4、4.16.3.4",
            summary: "引号里又用双引号，或书名号里又用双书名号",
            explanation: "外面一层用 “” 和《》，里面一层用 ‘’ 和〈〉。",
            remedy: "把里面一层换成 ‘’ 或〈〉",
        },
        TEXT_STRAIGHT_QUOTE {
            id: "text/straight-quote",
            severities: [I, W, W],
            source: "GB/T 15834—2011 4.8",
            summary: "汉字文稿用了直引号",
            explanation: "直引号分不出左右。例：\"一把手\" → “一把手”。",
            remedy: "换成弯引号",
            is_fixable: true,
        },
        TEXT_ORDINAL_MARK {
            id: "text/ordinal-mark",
            severities: [I, W, W],
            source: "GB/T 15834—2011 4.5、附录B.1",
            summary: "序次语后面的标点不对",
            explanation: "“第一”“首先”后用逗号，带括号的序号后不加标点，阿拉伯数字后用下脚点。例：第三、打造 → 第三，打造。",
            remedy: "照例子改正",
            is_fixable: true,
        },
        TEXT_DUNHAO_BETWEEN_TITLES {
            id: "text/dunhao-between-titles",
            severities: [I, I, I],
            source: "GB/T 15834—2011 4.5.3.5",
            summary: "引号之间、书名号之间用了顿号",
            explanation: "标有引号、书名号的并列成分之间通常不用顿号。例：《甲》、《乙》→《甲》《乙》。",
            remedy: "删去顿号",
            is_fixable: true,
        },
        TEXT_ELLIPSIS {
            id: "text/ellipsis",
            severities: [I, W, W],
            source: "GB/T 15834—2011 4.11",
            summary: "省略号写法不对",
            explanation: "省略号是两个连着的 …，共六点。例：... → ……。",
            remedy: "换成 ……",
            is_fixable: true,
        },
        TEXT_ELLIPSIS_AS_REDACTION {
            id: "text/ellipsis-as-redaction",
            severities: [W, W, W],
            source: "GB/T 15834—2011 4.11",
            summary: "用省略号代替了隐去的内容",
            explanation: "“被……，”这样的省略号不是省略，是该写的内容没有写。",
            remedy: "写明内容，或用星号表示隐去",
        },
        TEXT_DASH {
            id: "text/dash",
            severities: [I, W, W],
            source: "GB/T 15834—2011 4.10",
            summary: "破折号写法不对",
            explanation: "破折号是两格长的 ——。例：-- → ——。",
            remedy: "换成 ——",
            is_fixable: true,
        },
        TEXT_RANGE_MARK {
            id: "text/range-mark",
            severities: [I, W, W],
            source: "GB/T 15834—2011 4.13.3.4；GB/T 15835—2011 5.1.4",
            summary: "起止范围的连接号不对",
            explanation: "年月日的起止用一字线，数量的起止用浪纹线。例：2020-2021年 → 2020—2021年；3-5天 → 3～5天。",
            remedy: "换成 — 或 ～",
            is_fixable: true,
        },
        TEXT_REPEATED_PUNCT {
            id: "text/repeated-punct",
            severities: [I, W, W],
            source: "GB/T 15834—2011 第4章",
            summary: "标点重复或连用",
            explanation: "例：。。、，，、，。。",
            remedy: "留下正确的一个",
            is_fixable: true,
        },
        TEXT_SPACE {
            id: "text/space",
            severities: [I, I, W],
            source: "GB/T 15834—2011；qinglian 文本约定",
            summary: "汉字之间有空格",
            explanation: "汉字之间不留空格，字距由版式决定。",
            remedy: "删去空格",
        },
        TEXT_MISSING_END {
            id: "text/missing-end",
            severities: [I, I, W],
            source: "GB/T 15834—2011 4.1",
            summary: "段落结尾缺少标点",
            explanation: "成段的文字以句号、问号或叹号结束。",
            remedy: "补上句号",
        },
        STRUCTURE_HEADING_PUNCT {
            id: "structure/heading-punct",
            severities: [I, I, W],
            source: "GB/T 9704—2012 7.3.3",
            summary: "标题末尾有标点",
            explanation: "单独成行的标题末尾不用句号、逗号、分号。",
            remedy: "删去标题末尾的标点",
            is_fixable: true,
        },
    ];

    /// Numbers and words.
    pub(crate) static WORDING = [
        TEXT_FULL_WIDTH_ALNUM {
            id: "text/full-width-alnum",
            severities: [I, W, W],
            source: "GB/T 15835—2011 4.2",
            summary: "用了全角字母、数字或符号",
            explanation: "字母、阿拉伯数字和百分号用半角；“5＋N＋1”这样的固定写法列在词典里。",
            remedy: "换成半角",
            is_fixable: true,
        },
        TEXT_NUMBER_STYLE {
            id: "text/number-style",
            severities: [I, W, W],
            source: GB15835,
            summary: "数字写法不规范",
            explanation: "例：3千人 → 3000人；二O二三年 → 二〇二三年；98年底 → 1998年底。",
            remedy: "照例子改正",
            is_fixable: true,
        },
        TEXT_PERCENT_RANGE {
            id: "text/percent-range",
            severities: [I, W, W],
            source: "GB/T 15835—2011 5.1.4",
            summary: "百分数范围省略了前一个百分号",
            explanation: "例：5～10% → 5%～10%。",
            remedy: "补上百分号",
            is_fixable: true,
        },
        TEXT_DOC_NUMBER {
            id: "text/doc-number",
            severities: [I, W, W],
            source: "GB/T 9704—2012 7.2.5",
            summary: "发文字号写法不对",
            explanation: "年份用六角括号，序号不加“第”、不编虚位。例：[2023]05号 → 〔2023〕5号。",
            remedy: "照例子改正",
            is_fixable: true,
        },
        TEXT_REDUNDANT_WORDS {
            id: "text/redundant-words",
            severities: [I, W, W],
            source: "GB/T 15835—2011 5.2",
            summary: "约数的说法重复",
            explanation: "“约……左右”“超过……以上”只用一边。",
            remedy: "删去其中一个",
        },
        TEXT_REPEATED_WORD {
            id: "text/repeated-word",
            severities: [W, W, W],
            source: "《图书编校质量差错认定细则》",
            summary: "字词重复",
            explanation: "例：各各单位 → 各单位；反映反映 → 反映。“层层”“一个个”不算。",
            remedy: "删去多余的字词",
        },
        TEXT_KNOWN_TYPO {
            id: "text/known-typo",
            severities: [W, W, W],
            source: "《图书编校质量差错认定细则》",
            summary: "常见错别字",
            explanation: "词典里列出的错误写法。例：倒闭责任落实 → 倒逼责任落实。",
            remedy: "照提示改正",
            is_fixable: true,
        },
        TEXT_LONG_SENTENCE {
            id: "text/long-sentence",
            severities: [I, I, I],
            source: "《党政机关公文写作规范》",
            summary: "句子过长",
            explanation: "超过 120 字的句子读者难以一口气读完。",
            remedy: "拆成几句",
        },
        TEXT_COUNT_MISMATCH {
            id: "text/count-mismatch",
            severities: [I, W, W],
            source: "《图书编校质量差错认定细则》",
            summary: "数目与列举的不一致",
            explanation: "例：写“3个文件”，列了四个；写“三个方面”，只说到“二是”。",
            remedy: "核对数目",
        },
        TEXT_DATE_MISMATCH {
            id: "text/date-mismatch",
            severities: [I, W, W],
            source: "《图书编校质量差错认定细则》",
            summary: "标题的年份与内容不一致",
            explanation: "标题写一个年份，年度字段和正文全是另一个年份。",
            remedy: "核对年份",
        },
        TEXT_DATE_IMPOSSIBLE {
            id: "text/date-impossible",
            severities: [W, W, E],
            source: "GB/T 7408.1—2023",
            summary: "日期不存在",
            explanation: "例：2月30日、13月5日。",
            remedy: "核对日期",
        },
        TEXT_NONSTANDARD_CHAR {
            id: "text/nonstandard-char",
            severities: [I, W, W],
            source: CHARACTERS,
            summary: "用了规范字表以外的字",
            explanation: "8105 字以外的字，读者和输入法都可能不认识。人名、地名用字可以列入词典 characters_allowed。",
            remedy: "换成规范字，或列入词典",
        },
        TEXT_TRADITIONAL_CHAR {
            id: "text/traditional-char",
            severities: [I, W, W],
            source: CHARACTERS,
            summary: "用了繁体字或异体字",
            explanation: "正文用规范简化字。例：監督 → 监督。",
            remedy: "换成简化字",
            is_fixable: true,
        },
        TEXT_COMPAT_CHAR {
            id: "text/compat-char",
            severities: [W, W, W],
            source: "GB 18030—2022",
            summary: "用了部首、兼容或私用区的字符",
            explanation: "这些字符看起来像汉字，却搜不到，换一台电脑会变成方框。",
            remedy: "重新输入这个字",
            is_fixable: true,
        },
        TEXT_MIXED_ENCODING {
            id: "text/mixed-encoding",
            severities: [W, W, E],
            source: "GB 18030—2022",
            summary: "有乱码",
            explanation: "编码读错留下的字，例如“锟斤拷”“�”。",
            remedy: "从原稿重新复制这一处",
        },
        TEXT_INVISIBLE_CHAR {
            id: "text/invisible-char",
            severities: [W, W, W],
            source: "GB 18030—2022",
            summary: "有看不见的字符",
            explanation: "零宽空格、方向控制符等从网页复制而来，会让搜索和排版出错。",
            remedy: "删去",
            is_fixable: true,
        },
        DATA_RATIO_MISMATCH {
            id: "data/ratio-mismatch",
            severities: [W, W, W],
            source: GB15835,
            summary: "完成数、目标数和比例对不上",
            explanation: "例：完成80亿元，完成年度目标100亿元的90%。",
            remedy: "核对三个数字",
        },
        DATA_PARTS_EXCEED_TOTAL {
            id: "data/parts-exceed-total",
            severities: [W, W, E],
            source: GB15835,
            summary: "分项大于总数",
            explanation: "例：共查处20起，其中一类25起。",
            remedy: "核对数字",
        },
    ];
}

/// The rules for one passage.
pub(crate) fn check(line: &Line<'_>, diagnostics: &mut Report<'_>) {
    let is_prose = !matches!(line.passage.kind, PassageKind::Field("number"));
    characters::check(line, diagnostics);
    if is_prose {
        punctuation::check(line, diagnostics);
        wording::check(line, diagnostics);
        amounts::check(line, diagnostics);
    }
    if line.has_digit {
        numbers::check(line, diagnostics);
    }
    numbers::check_numerals(line, diagnostics);
}

/// The rules that need the passages of a text together.
pub(crate) fn check_text(lines: &[Line<'_>], diagnostics: &mut Report<'_>) {
    pairs::check(lines, diagnostics);
    check_series(lines, diagnostics);
}
