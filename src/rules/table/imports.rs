//! Rules about what comes in from units: their rows only; `src/import/` and the command decide them.

use crate::diag::Severity;
use crate::rules::table::{E, I, Rule, W};

const CONTRACT: &str = "qinglian 导入约定";

const fn row(id: &'static str, weights: [Severity; 3], summary: &'static str, explanation: &'static str, remedy: &'static str) -> Rule {
    Rule::new(id, weights, CONTRACT, summary, explanation, remedy)
}

pub(crate) static RULES: &[Rule] = &[
    // What came, and whose it is.
    row(
        "import/package",
        [E, E, E],
        "压缩包里有取不出的文件",
        "名字指向别处、加了密码、损坏或大得异常的文件不取出，其余照常导入。",
        "请单位重新打包，或先解压再导入",
    ),
    row("import/foreign", [E, E, E], "文件不能导入", "程序读 .docx、.md、.txt 和压缩包；PDF、图片里的字读不出。", "照提示换一种格式"),
    row(
        "import/needs-office",
        [E, E, E],
        "旧式文件没有转换",
        ".doc、.wps、.rtf、.odt 要靠 LibreOffice 转换，没有安装就读不出。",
        "用 Word 或 WPS 另存为 .docx",
    ),
    row("import/converted", [I, I, I], "旧式文件由 LibreOffice 转换", "转换会改变少数编号、文本框和图片的位置。", "对照原稿核对"),
    row("import/undecodable", [E, E, E], "文字的编码认不出", "文本文件应是 UTF-8 或 GBK 编码。", "用记事本另存为 UTF-8"),
    row("import/no-kind", [E, E, E], "不知道是哪一类的条目", "类别从填报表、文件夹、文件名和小标题看出；都没有时不猜。", "用 --kind 写明"),
    row("import/no-unit", [E, E, E], "不知道是哪个单位报送的", "单位从填报表、文件夹和文件名看出；都没有时不猜。", "用 --unit 写明"),
    row("import/no-id", [E, E, E], "没有编号", "编号就是网址，标题又拼不出编号。", "用 --id 写明"),
    row(
        "import/suggested-id",
        [W, W, W],
        "编号是按标题的拼音暂定的",
        "编号就是网址，发布以后不能再改。",
        "要换就先撤回，再用 --id 重新导入",
    ),
    row(
        "import/identity",
        [W, W, W],
        "类别、单位或编号前后不一致",
        "填报表、文件属性、文件名和文件夹说的不同，多半是改自另一份表，或放错了文件夹。",
        "核对后重新导入",
    ),
    row("import/taken", [E, E, E], "编号已被别的文件或单位占用", "一个编号只能是一个条目。", "换一个编号，或只留一份"),
    row("import/skipped", [I, I, I], "程序不读的文件", "不是文字，也不是图片。", "只作附件的，放进条目的文件夹，列入 attachments"),
    // Fields and pictures.
    row("import/unknown-field", [W, W, W], "表里有不认识的一栏", "这一栏不是条目的字段，原话写在提示里。", "写进正文，或填进已有的字段"),
    row("import/left-out", [W, W, W], "表里有一项没有导入", "这一项指向没有的条目或文件。", "先导入它指的条目，或放进文件"),
    row(
        "import/loose-picture",
        [W, W, W],
        "图片不知道属于哪个条目",
        "一个文件夹里有几个条目时，单独的图片不知道配哪一个。",
        "插入 Word 正文里",
    ),
    row(
        "import/cropped",
        [W, W, E],
        "图片在 Word 里裁剪过",
        "Word 只是遮住裁掉的部分，原图里还有；裁掉的往往是不该公开的。",
        "在看图软件里裁好，换掉图片",
    ),
    row("import/low-resolution", [I, I, W], "图片在 Word 里的分辨率低", "Word、WPS 和微信都会压缩图片。", "向单位要原图"),
    row(
        "import/linked-image",
        [E, E, E],
        "图片只是链接，没有存在文件里",
        "Word 里看得见，换一台电脑就没有了。",
        "请单位把图片嵌入后重新报送",
    ),
    row("import/missing-picture", [W, W, E], "图片的数据不在文件里", "文件里只剩图片的位置。", "向单位要原图"),
    row(
        "import/picture-format",
        [W, W, E],
        "图片的格式网页不能显示",
        "EMF、WMF、TIFF 等格式只有办公软件认识。",
        "另存为 PNG 或 JPG，换掉图片",
    ),
    row(
        "import/table",
        [W, W, W],
        "表格没有导入",
        "程序认得图片台账和单位名录：第一行是各栏的名称，一栏写图片或编号。",
        "照提示改好栏目名，或照着表格填写",
    ),
    row("import/ledger", [I, I, I], "送来的与台账里的不同", "台账里编辑部写好的不改。", "核对后修改台账"),
    // The text.
    row(
        "import/inexact",
        [E, E, E],
        "转成 Markdown 以后文字有出入",
        "程序写出以后会自己读一遍，与原文比对。",
        "对照原文核对，并告诉开发者",
    ),
    row(
        "import/merged-cells",
        [I, I, I],
        "表格有合并的单元格",
        "Markdown 的表格没有合并的格，内容在每一格里重复写出。",
        "核对，删去不需要的重复",
    ),
    row("import/table-as-text", [W, W, W], "表格按段落写出", "格里是成段的文字，或者套着表格，页面上排不成表格。", "核对次序"),
    row("import/contents", [I, I, I], "目录没有导入", "目录由程序按小标题生成。", "不用处理"),
    row(
        "import/tracked-changes",
        [W, E, E],
        "文件里有没有接受的修订",
        "导入的是接受全部修订以后的文字；删去和插入的原话写在提示里。",
        "与单位核对，接受或拒绝修订后重新报送",
    ),
    row("import/comment", [W, W, E], "文件里有批注", "批注不进正文，原话写在提示里。", "按批注改好"),
    row("import/hidden-text", [W, W, E], "文件里有隐藏的文字", "隐藏的文字没有导入。", "与单位核对；要用的去掉隐藏格式，重新报送"),
    row("import/placeholder", [I, I, W], "内容控件里还是提示文字", "“单击此处输入文字”一类的提示没有导入。", "向单位要这一项的内容"),
    row("import/equation", [W, W, W], "公式按文字写出", "分式、根式的排列看不出来。", "对照原文核对，必要时截成图片"),
    row("import/chart", [W, W, W], "图表按文字写出", "只取得出图表里的文字和数据。", "另存为图片，插入正文"),
    row("import/smart-art", [W, W, W], "SmartArt 图形按列表写出", "只取得出图形里的文字。", "另存为图片，插入正文"),
    row("import/embedded-object", [W, W, W], "文件里嵌着别的文件", "只取得出它的预览图。", "要用的另存出来，作为附件"),
    row("import/embedded-text", [W, W, W], "文件里嵌着另一段文档", "嵌入的文档没有导入。", "打开原稿，把文字粘贴进正文后重新报送"),
    row("import/symbol", [I, W, W], "有只在特殊字体里才有的符号", "换了字体就不是原来的样子。", "换成普通的符号"),
    row(
        "import/conflict",
        [W, W, W],
        "单位和编辑部改了同一处",
        "编辑部的文字不动，单位的写法记在旁边的备注里，不会印出来。",
        "核对后删去备注",
    ),
    // Files that cannot be read at all.
    row("import/encrypted", [E, E, E], "文件加了密码", "加密的文件读不出。", "去掉密码后另存为 .docx"),
    row("import/old-format", [E, E, E], "是旧式的 Word 文件", "旧式的 .doc 要先转换。", "用 Word 或 WPS 另存为 .docx"),
    row("import/not-word", [E, E, E], "不是 Word 文件", "扩展名是 .docx，里面却不是。", "请单位重新报送"),
    row("import/broken-file", [E, E, E], "Word 文件损坏", "文件的结构不完整。", "用 Word 或 WPS 打开并修复，另存为 .docx"),
    row(
        "import/broken-part",
        [W, W, W],
        "Word 文件有一部分损坏",
        "样式、编号或批注等部分读不出，其余照常导入。",
        "对照原稿核对，必要时另存为 .docx 重新导入",
    ),
    row("import/too-large", [E, E, E], "文件太大", "解开后超过 200 MB，或有太多部分。", "压缩图片，或分成几个文件"),
];
