//! Rules that the album and the reviews decide: their rows only.

use crate::rules::table::{E, I, Rule, W};

pub(crate) static ALBUM: &[Rule] = &[
    Rule::new(
        "album/uneven-leaf",
        [I, W, W],
        "画册编写要求",
        "分品牌的篇幅相差过大",
        "一片叶子的页数与中位数相差一半以上，各单位的版面就不公平。",
        "增删文字或图片",
    ),
    Rule::new("album/trim", [E, E, E], "CY/T 5—1999", "成品尺寸写法不对", "成品尺寸是宽乘高，单位毫米，如 210x285。", "改成规定的尺寸"),
    Rule::new("album/binding", [E, E, E], "CY/T 27—1999", "装订方式不认识", "perfect 是胶装，saddle 是骑马订。", "从两种里选一种"),
    Rule::new("album/design", [E, E, E], "qinglian 画册约定", "版式名称不认识", "画册的版式由程序提供。", "从提示里选一种"),
    Rule::new(
        "album/internal",
        [E, E, E],
        "qinglian 画册约定",
        "画册程序内部出错",
        "这是程序的问题，不是资料的问题。",
        "把提示和资料文件夹发给开发者",
    ),
    Rule::new("album/export", [E, E, E], "PDF/UA-1（ISO 14289-1）", "画册不能导出", "单位自己的模板里有不合标准的写法。", "照提示改模板"),
    Rule::new(
        "font/unknown-family",
        [W, W, W],
        "qinglian 画册约定",
        "没有这个字体",
        "画册改用程序自带的字体，版面会与预想的不同。",
        "核对字体名称，或放进 fonts 文件夹",
    ),
    Rule::new("album/no-page", [E, E, E], "qinglian 画册约定", "没有这一页", "要看的页码超出画册的页数。", "改页码"),
    Rule::new(
        "image/low-dpi",
        [I, W, W],
        "CY/T 5—1999",
        "图片在版面上不足 300 dpi",
        "整版图片要 2551×3437 像素，跨页要 5031×3437 像素；低于 200 dpi 印出来发虚。",
        "换成更大的原图",
    ),
    Rule::new("font/missing-glyph", [E, E, E], "GB 18030—2022", "字体里没有这个字", "印出来会是空白或方框。", "换字，或换一种字体"),
    Rule::new("print/bleed", [W, E, E], "CY/T 5—1999", "出血不足 3 毫米", "裁切后会露白边。", "出血设为 3 毫米"),
    Rule::new(
        "imprint/required",
        [I, W, E],
        "《内部资料性出版物管理办法》第十三条",
        "版权页缺项",
        "内部资料的版权页要有准印证号、编印单位、发送对象、印刷单位、印刷日期和印数。",
        "在 album.imprint 里补齐",
    ),
    Rule::new(
        "imprint/price",
        [W, E, E],
        "《内部资料性出版物管理办法》第十五条",
        "内部资料写了定价",
        "内部资料性出版物不得收取任何费用，不得标价。",
        "删去定价",
    ),
];

pub(crate) static REVIEW: &[Rule] = &[
    Rule::new(
        "review/missing",
        [I, W, E],
        "《图书质量保障体系》三审三校",
        "缺少审签",
        "每个条目要有初审、复审、终审三次审签。",
        "用 qinglian review 记录审签",
    ),
    Rule::new(
        "review/stale",
        [I, W, E],
        "《图书质量保障体系》三审三校",
        "审签之后内容有改动",
        "审签绑定在当时的内容上，改动后要重审。",
        "重新审签",
    ),
    Rule::new("review/same-person", [W, W, W], "《图书质量保障体系》三审三校", "同一人审了两级", "三审应由不同的人负责。", "换一位审签人"),
    Rule::new(
        "review/ledger-broken",
        [E, E, E],
        "qinglian 审签台账约定",
        "审签台账被改动",
        "台账各行首尾相连，删去或改动一行就会断开。",
        "从备份恢复台账",
    ),
    Rule::new("proof/rounds", [W, W, W], "《图书质量保障体系》三审三校", "校对不足三次", "付印前至少校对三次。", "补足校次"),
];
