//! The rules of the pictures that the site makes.

use crate::rule::{W, rules};

const OWN: &str = "qinglian 资料格式约定";

rules! {
    /// Pictures.
    pub(crate) static PICTURES = [
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
