//! Why a picture has no pixels, in words: [`Broken`].

/// Why there are no pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// The file ends before the picture does.
    CutOff,
    /// Bytes that make no sense.
    Damaged,
    /// Whole, and of a kind that is not read.
    Kind(&'static str),
}

impl Broken {
    /// What is wrong with a picture, in Chinese, to stand after its name.
    pub fn message(self) -> String {
        match self {
            Broken::CutOff => "不完整，后面的部分缺失，多半是传输或复制中断了".to_owned(),
            Broken::Damaged => "的内容已损坏，解不出画面".to_owned(),
            Broken::Kind(kind) => format!("是{kind}，网站和画册不能使用"),
        }
    }

    /// The way out.
    pub fn hint(self) -> &'static str {
        match self {
            Broken::CutOff => "请从相机、手机或原来的邮件里重新复制完整的文件",
            Broken::Damaged => "请用看图软件打开后另存为 JPG，或从原图重新导出",
            Broken::Kind(_) => "请用看图软件打开后另存为普通的 JPG（RGB）或 PNG",
        }
    }
}
