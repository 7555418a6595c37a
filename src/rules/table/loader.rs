//! Rules that the loader, the Markdown pass and the picture maker decide: their rows only.

use crate::rules::table::{E, I, Rule, W};

const OWN: &str = "qinglian 资料格式约定";
const DIALECT: &str = "qinglian 中文 Markdown 约定";

const fn error(id: &'static str, summary: &'static str, explanation: &'static str, remedy: &'static str) -> Rule {
    Rule::new(id, [E, E, E], OWN, summary, explanation, remedy)
}

const fn warning(id: &'static str, summary: &'static str, explanation: &'static str, remedy: &'static str) -> Rule {
    Rule::new(id, [W, W, W], OWN, summary, explanation, remedy)
}

const fn info(id: &'static str, summary: &'static str, explanation: &'static str, remedy: &'static str) -> Rule {
    Rule::new(id, [I, I, I], OWN, summary, explanation, remedy)
}

const fn markdown(id: &'static str, weight: crate::diag::Severity, summary: &'static str, explanation: &'static str) -> Rule {
    Rule::new(id, [weight; 3], DIALECT, summary, explanation, "按提示改写这一处，或用 \\ 写出符号本身")
}

/// What keeps words off the page, or prints marks of Markdown on it: no public edition goes out with it.
const fn lost(id: &'static str, summary: &'static str, explanation: &'static str) -> Rule {
    Rule::new(id, [W, W, E], DIALECT, summary, explanation, "按提示改写这一处，或用 \\ 写出符号本身")
}

pub(crate) static READING: &[Rule] = &[
    error("publication/folder", "资料文件夹打不开", "文件夹不存在、是一个文件，或没有访问权限。", "用 --publication 指明文件夹"),
    error(
        "publication/missing-file",
        "缺少必需的设置文件",
        "publication.yaml 和 units.yaml 是每个出版物都要有的。",
        "用 qinglian init 得到模板",
    ),
    warning(
        "publication/unknown-file",
        "不认识的文件或文件夹",
        "放错名字的文件夹不会被读取，里面的条目会悄悄漏掉。",
        "改成提示里的名字，或移走",
    ),
    error("source/unreadable", "文件读不出来", "文件不存在、没有权限，或正被别的程序占用。", "检查文件名和权限"),
    error("source/outside", "链接指向资料文件夹之外", "为了安全，程序只读资料文件夹里面的文件。", "把文件本身复制进来"),
    error("source/too-large", "条目文件太大", "条目只放文字，超过 4 MB 的多半不是条目。", "图片和附件另存为文件"),
    error("source/binary", "不是文本文件", "文件里有 NUL 字节，多半误改了扩展名。", "重新保存为 UTF-8 文本"),
    Rule::new("source/encoding", [I, I, I], OWN, "文件编码不是 UTF-8", "GB18030（GBK）已照常读取。", "另存为 UTF-8"),
    error("source/undecodable", "文件的编码认不出来", "既不是 UTF-8 也不是 GB18030，文字无法读取。", "用记事本打开，另存为 UTF-8"),
    error("source/file-name", "文件名的编码无法识别", "文件名在别的电脑上会打不开。", "改成英文文件名"),
    error("entry/empty", "条目文件是空的", "空文件不能成为条目。", "用 qinglian new 生成模板，或删去"),
    error("entry/no-index", "条目文件夹里没有 index.md", "一个文件夹就是一个条目，正文叫 index.md。", "改名或补上正文"),
    warning("entry/not-markdown", "不是 .md 文件，没有读取", "条目只认小写的 .md 扩展名。", "改扩展名；Word 文件把文字复制到条目里"),
    warning("entry/unread", "条目旁边的文件没有读取", "副本、Word 文件和表格里的内容不会进入任何输出。", "并入条目，列入附件，或移走"),
    error(
        "entry/internal-kind",
        "内部资料设成了公开",
        "责任清单、风险点这类条目是单位内部的工作资料，任何版次的公开输出都不会有它们。",
        "改为 internal，或删去这一行",
    ),
    error("entry/type-mismatch", "条目类型与文件夹不一致", "条目的类别由所在文件夹决定。", "删去 type，或移动文件"),
    error("front-matter/missing", "缺少文首信息", "条目开头要有两行「---」夹着的文首信息。", "照模板补上"),
    error("front-matter/unclosed", "文首信息没有结束", "缺少第二行「---」。", "在最后一个字段下一行写「---」"),
    error(
        "front-matter/too-long",
        "文首信息太长",
        "文首只写各个字段，超过 256 KB 的多半少了第二行「---」。",
        "把正文移到第二行「---」之后",
    ),
    info("front-matter/fence", "分隔线写法不规范", "输入法把三个减号换成了破折号，已照常读取。", "改成三个半角减号"),
    error("front-matter/unknown-key", "不认识的字段", "写错的字段名不会生效，内容会丢失。", "改成提示里的字段名"),
    error("front-matter/duplicate-key", "字段写了两次", "只有一个会生效，无法知道是哪一个。", "删去多余的一行"),
    error("front-matter/required", "缺少必填字段", "没有它就无法生成页面。", "补上这一行"),
    error("front-matter/type", "字段内容的形式不对", "文字写成了列表，或列表写成了文字。", "照提示改写"),
    error("front-matter/choice", "字段没有这个取值", "这个字段只能从给定的几项里选。", "从提示里选一项"),
    error("front-matter/date", "日期不存在或写法不对", "日期写成 2026-03-15 或 2026年3月15日。", "核对日期"),
    error("front-matter/color", "颜色写法不对", "颜色是六位十六进制色值，要加引号。", "写成 \"#1f6f8b\""),
    error("front-matter/number", "应填整数", "次序等字段只能是整数。", "改成数字"),
    error("front-matter/shape", "这里应是「字段: 内容」", "缩进或冒号写错，程序看不出字段。", "检查冒号和缩进"),
    error("yaml/syntax", "这一行看不懂", "YAML 写法有误；其余各行仍会继续读取。", "照提示改写"),
    error("yaml/empty", "写明没有内容的地方下面有内容", "「{}」「[]」表示没有内容，它下面的各行就读不到了。", "删去这个符号"),
    info("yaml/colon", "冒号不规范，已照常读取", "字段名后应是半角冒号加一个空格。", "改成半角冒号"),
    info("yaml/curly-quotes", "引号不规范，已照常读取", "Word 会把直引号换成弯引号。", "去掉外面的引号"),
    info(
        "yaml/text",
        "内容以 YAML 的符号开头，已按文字读取",
        "以 [ { # - > | 等开头的内容，YAML 会当成别的东西。",
        "用引号把整个内容括起来",
    ),
    info("yaml/tab", "缩进不规范，已照常读取", "缩进应使用半角空格。", "换成空格"),
    warning("yaml/comment", "「#」后面的文字没有读取", "空格加「#」在 YAML 里是注释的开头。", "是正文就用英文引号括起来"),
    error("units/shape", "units.yaml 应是一个列表", "每个单位一项。", "每个单位以「- id:」开头"),
    error("images/shape", "images.yaml 的写法不对", "每一项以图片位置开头。", "照提示改写"),
    error("template/error", "网页模板有误", "单位自己的模板里有写错的地方。", "照提示改模板"),
    error(
        "template/unknown-file",
        "不认识的模板文件",
        "名字不对的模板不会生效，做出来的就不是单位要的样子，所以不生成。",
        "改成提示里的名字",
    ),
    error("site/base-url", "网址写法不对", "网址要完整，以 https:// 开头。", "写完整的网址"),
    error("site/id-code", "网站标识码不是十位", "网站标识码由主管部门核发，地方单位是十位数字。", "核对标识码"),
];

pub(crate) static REFERENCES: &[Rule] = &[
    error("ref/bad-id", "编号写法不对", "编号就是网址，只用小写英文字母、数字和减号。", "换一个编号"),
    error("ref/duplicate-id", "编号用了两次", "每个编号只能指一样东西。", "给其中一个换编号"),
    error("ref/id-mismatch", "编号与文件名不一致", "编号就是文件名。", "删去 id，或改成一致"),
    error("ref/unknown-id", "指向的条目不存在", "链接或字段里的编号没有对应的条目。", "改成提示里的编号"),
    error("ref/unknown-unit", "单位没有登记", "单位要先在 units.yaml 里登记。", "登记单位，或改正编号"),
    error("ref/unknown-term", "分类里没有这一项", "清廉单元和方面要先在 publication.yaml 里定义。", "从提示里选一项"),
    error("ref/unknown-anchor", "没有这个标题", "链接里「#」后面要写标题的原文。", "改成提示里的标题"),
    error("ref/missing-file", "文件不存在", "条目提到的图片或附件没有放在那里。", "核对文件名"),
    error("ref/absolute-path", "用了本机的绝对路径", "换一台电脑就打不开。", "写相对路径"),
    error("ref/outside", "路径指向资料文件夹之外", "只能引用资料文件夹里面的文件。", "把文件复制进来"),
    error("attachment/empty", "附件是空的", "读者下载到的会是空文件。", "换成完整的文件"),
    error("attachment/type", "附件类型不能发布", "可执行文件等类型不能放在网站上。", "换成文档或压缩包"),
    warning("images/missing-file", "台账里的图片不存在", "images.yaml 登记了没有的图片。", "核对位置，或删去"),
];

pub(crate) static MARKDOWN: &[Rule] = &[
    markdown("markdown/ambiguous-asterisk", E, "星号看不出是隐去还是加粗", "隐去的文字不能丢，加粗不能当成隐去；拿不准时保留星号并提示。"),
    markdown(
        "markdown/possible-redaction",
        I,
        "加粗可能是隐去的文字",
        "两处名称都隐去时，中间的文字看起来像加粗；隐去的要写明，不能悄悄丢掉。",
    ),
    markdown("markdown/unclosed-emphasis", W, "加粗没有成对", "一边有 **，另一边没有，星号会原样印出来。"),
    markdown("markdown/asterisk-bullet", W, "行首的星号像列表", "行首一个星号加空格是列表项；隐去的名称请紧挨着写。"),
    markdown(
        "markdown/fence-unclosed",
        E,
        "公开范围没有结束",
        "「::: 内部」要用单独一行「:::」结束；没有结束时，后面的文字都按不公开处理。",
    ),
    markdown("markdown/fence-unknown", E, "公开范围不认识", "「:::」后面写「内部」或「不公开」。"),
    markdown("markdown/fence-stray", E, "「:::」前面没有开头", "先写「::: 内部」。"),
    markdown("markdown/fence-misplaced", E, "「:::」的位置不对", "公开范围要独占一行，不能写在列表或引用里。"),
    markdown(
        "markdown/fence-in-code",
        E,
        "代码块里有隐藏文字的标记",
        "多半是前面的代码块忘了结束；拿不准时整个代码块按绝不公开处理。单写在一句话里的行内代码照原样显示。",
    ),
    markdown(
        "markdown/fence-spelling",
        E,
        "「:::」写法不规范，已照样隐藏",
        "公开范围独占一行，写三个半角冒号。全角半角混写、只写两个、换成相似的符号，都按本意隐藏并提示，免得该隐藏的文字发布出去。",
    ),
    markdown(
        "markdown/code-unclosed",
        E,
        "代码块没有结束，里面有隐藏文字的标记",
        "「```」没有结束时，后面的文字都成了代码，要隐藏的也会印出来；所以从代码块起都按绝不公开处理。",
    ),
    markdown(
        "markdown/hidden-definition",
        E,
        "链接的地址写在隐藏的段落里",
        "隐藏的段落对公开的文字不起任何作用，里面写的链接地址和脚注也一样。",
    ),
    markdown(
        "markdown/remark-spelling",
        E,
        "注释写法不规范，已照样隐藏",
        "Word 和输入法会把「<!--」「-->」改成破折号或全角符号；像是注释的都按注释隐藏并提示。",
    ),
    markdown("markdown/remark-unclosed", E, "注释没有结束", "「<!--」要用「-->」结束；没有结束时，后面的文字都不出现。"),
    markdown("markdown/heading-space", W, "标题的 # 写法不规范", "后面缺少空格，或用了全角的 ＃；已照标题读取。"),
    markdown("markdown/underline", W, "文字下面紧贴着横线或等号", "在 Markdown 里这会把上一段变成标题；单独的横线前面要空一行。"),
    lost("markdown/table-cells", "表格的一行比表头多出格子", "Markdown 会丢掉多出的格子；已并入最后一格，请改正。"),
    markdown("markdown/table-bar", W, "表格的代码里有竖线", "竖线是单元格的界线，文字里的竖线要写成 \\|。"),
    markdown("markdown/table-end", W, "正文紧贴在表格下面", "表格后面要空一行，不然会成为表格的一行。"),
    lost("markdown/table-head", "表头与下面的横线格数不同，或没有表头", "格数不同时 Markdown 不认作表格；已补上空格子。"),
    markdown("markdown/table-marks", W, "表格用了全角的竖线或横线", "已照表格读取。"),
    lost("markdown/table-raw", "像是表格的一行，没有成为表格", "没有「| --- | --- |」一行，或隔了空行，竖线会原样印出来。"),
    markdown("markdown/link-marks", W, "链接或图片的写法不规范", "括号用了全角，中间有空格，或地址里有空格；指向的文件在，已照本意读取。"),
    lost("markdown/broken-link", "像是链接或图片，没有成为链接", "方括号和圆括号会照原样印出来，图片和附件不会出现。"),
    lost("markdown/unused-definition", "链接的地址没有用到", "「[名字]: 地址」单独成行时不会出现在页面上。"),
    lost("markdown/lost-text", "有文字没有读进正文", "写在 Markdown 不读的地方，哪里都不会出现。"),
    markdown("markdown/raw-html", W, "正文里有 HTML", "HTML 不会起作用，只会照原样印出来。"),
    markdown("markdown/unsafe-link", E, "链接的类型不允许", "只允许网页、邮箱、电话和资料文件夹内的链接。"),
    markdown("markdown/empty-link", W, "链接没有地址或文字", "读者点不到，也听不到。"),
    markdown("markdown/too-deep", W, "嵌套太深", "列表和引用最多嵌套若干层，更深的会展平；一行里的强调、链接和图片也是。"),
    markdown("markdown/footnote-missing", E, "脚注没有内容", "正文提到的脚注没有写。"),
    markdown("markdown/footnote-duplicate", E, "脚注写了两次", "同一个脚注只能写一次。"),
    markdown("markdown/footnote-unused", I, "脚注没有用到", "写了脚注，正文没有提到。"),
    markdown("structure/heading-level", W, "标题跳级", "二级标题下面应是三级标题，一、 下面是（一）。"),
    markdown("structure/heading-sequence", W, "标题序号不连续", "一、后面应是二、，不能跳号或重号。"),
    Rule::new(
        "text/control-char",
        [W, W, W],
        "GB 18030—2022",
        "有不能显示的字符",
        "控制字符多从别的程序粘贴而来，印出来是空白或方框。",
        "删去这个字符",
    ),
];

pub(crate) static PICTURES: &[Rule] = &[
    error("image/unreadable", "图片打不开", "文件不完整，或不是图片。", "换成完整的图片"),
    error("image/type", "图片格式不支持", "网站和画册支持 JPEG、PNG、WebP 和 SVG。", "另存为 JPEG 或 PNG"),
    error("image/type-mismatch", "扩展名与内容不一致", "文件的内容不是扩展名所说的格式。", "改成正确的扩展名"),
    error("image/unsupported", "图片的写法不支持", "例如动画或少见的色彩格式。", "另存为普通的 JPEG 或 PNG"),
    error("image/too-large", "图片的像素或字节超过上限", "过大的图片会耗尽内存，也可能是恶意文件。", "缩小后再用"),
    error("image/external", "图片在别的网站上", "出版物要能离线阅读，不能引用网上的图片。", "下载后放在条目旁边"),
    warning("image/cmyk", "图片是印刷用的 CMYK 色彩", "屏幕上的颜色可能有偏差。", "另存一份 RGB 图片"),
    warning("image/animated", "一个文件里有几幅图片", "动图和多幅合一的文件，网站和画册只用第一幅。", "把要用的一幅另存为一张图片"),
    warning("image/svg-simplified", "SVG 里的部分内容已去掉", "脚本、外部引用等不能发布。", "核对去掉之后的样子"),
];
