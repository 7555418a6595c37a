//! The rules of pictures that cannot be shown, or are made anew with a loss.

use crate::rule::{E, W, rules};

const OWN: &str = "qinglian 资料格式约定";

rules! {
    /// Pictures.
    pub(crate) static PICTURES = [
        IMAGE_UNREADABLE {
            id: "image/unreadable",
            severities: [E, E, E],
            source: OWN,
            summary: "图片打不开",
            explanation: "文件不完整，或不是图片。",
            remedy: "换成完整的图片",
        },
        IMAGE_TYPE {
            id: "image/type",
            severities: [E, E, E],
            source: OWN,
            summary: "图片格式不支持",
            explanation: "网站和画册支持 JPEG、PNG、WebP 和 SVG。",
            remedy: "另存为 JPEG 或 PNG",
        },
        IMAGE_TYPE_MISMATCH {
            id: "image/type-mismatch",
            severities: [E, E, E],
            source: OWN,
            summary: "扩展名与内容不一致",
            explanation: "文件的内容不是扩展名所说的格式。",
            remedy: "改成正确的扩展名",
        },
        IMAGE_UNSUPPORTED {
            id: "image/unsupported",
            severities: [E, E, E],
            source: OWN,
            summary: "图片的写法不支持",
            explanation: "例如动画或少见的色彩格式。",
            remedy: "另存为普通的 JPEG 或 PNG",
        },
        IMAGE_TOO_LARGE {
            id: "image/too-large",
            severities: [E, E, E],
            source: OWN,
            summary: "图片的像素或字节超过上限",
            explanation: "过大的图片会耗尽内存，也可能是恶意文件。",
            remedy: "缩小后再用",
        },
        IMAGE_EXTERNAL {
            id: "image/external",
            severities: [E, E, E],
            source: OWN,
            summary: "图片在别的网站上",
            explanation: "出版物要能离线阅读，不能引用网上的图片。",
            remedy: "下载后放在条目旁边",
        },
    ];

    /// Pictures.
    pub(crate) static MADE = [
        IMAGE_CMYK {
            id: "image/cmyk",
            severities: [W, W, W],
            source: OWN,
            summary: "图片是印刷用的 CMYK 色彩",
            explanation: "屏幕上的颜色可能有偏差。",
            remedy: "另存一份 RGB 图片",
        },
        IMAGE_ANIMATED {
            id: "image/animated",
            severities: [W, W, W],
            source: OWN,
            summary: "图片会动",
            explanation: "网站和画册只用第一帧。",
            remedy: "另存为一张静止的图片",
        },
        IMAGE_SVG_SIMPLIFIED {
            id: "image/svg-simplified",
            severities: [W, W, W],
            source: OWN,
            summary: "SVG 里的部分内容已去掉",
            explanation: "脚本、外部引用等不能发布。",
            remedy: "核对去掉之后的样子",
        },
    ];
}
