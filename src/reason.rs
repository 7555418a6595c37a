//! What the machine said, in Chinese: the one place where an [`io::Error`] becomes words.

use std::io::{self, ErrorKind};

use crate::search::fold::is_han;

/// Why the machine refused, in a few Chinese words. What no table knows is 系统错误 with its number, never the system's own English.
pub fn reason(error: &io::Error) -> String {
    if let Some(words) = error.raw_os_error().and_then(of_number) {
        return words.to_owned();
    }
    // An error that was made by hand may carry words of ours.
    let own = error.get_ref().map(ToString::to_string).filter(|words| words.chars().any(is_han));
    let known = own.or_else(|| of_kind(error.kind()).map(str::to_owned));
    known.unwrap_or_else(|| match error.raw_os_error() {
        Some(number) => format!("系统错误 {number}"),
        None => "系统错误，原因不明".to_owned(),
    })
}

fn of_kind(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::NotFound => "文件或文件夹不存在",
        ErrorKind::PermissionDenied => "没有权限",
        ErrorKind::AlreadyExists => "已经存在",
        ErrorKind::StorageFull => "磁盘空间不足",
        ErrorKind::QuotaExceeded => "磁盘配额已用完",
        ErrorKind::FileTooLarge => "文件太大，这个磁盘存不下",
        ErrorKind::ReadOnlyFilesystem => "磁盘是只读的",
        ErrorKind::NotADirectory => "路径中有一段不是文件夹",
        ErrorKind::IsADirectory => "这是一个文件夹，不是文件",
        ErrorKind::DirectoryNotEmpty => "文件夹不是空的",
        ErrorKind::InvalidFilename => "文件名不合法或太长",
        ErrorKind::CrossesDevices => "不在同一个磁盘上",
        ErrorKind::TooManyLinks => "指向同一个文件的链接太多",
        ErrorKind::ResourceBusy => "正在使用中，或是一个挂载点",
        ErrorKind::ExecutableFileBusy => "文件正在运行",
        ErrorKind::Deadlock | ErrorKind::WouldBlock => "被别的程序占用",
        ErrorKind::StaleNetworkFileHandle => "网络磁盘上的文件已经失效",
        ErrorKind::NetworkDown | ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable | ErrorKind::NotConnected => "网络不通",
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::ConnectionRefused => "连接被中断",
        ErrorKind::AddrInUse => "端口已被别的程序占用",
        ErrorKind::AddrNotAvailable => "这个地址不能使用",
        ErrorKind::TimedOut => "等了太久没有回应",
        ErrorKind::Interrupted => "操作被打断",
        ErrorKind::BrokenPipe => "接收的程序已经结束",
        ErrorKind::WriteZero => "写不进去",
        ErrorKind::UnexpectedEof => "文件不完整",
        ErrorKind::OutOfMemory => "内存不足",
        ErrorKind::NotSeekable | ErrorKind::Unsupported => "这里不支持这样操作",
        ErrorKind::ArgumentListTooLong | ErrorKind::InvalidInput => "路径或参数不合法",
        ErrorKind::InvalidData => "内容不是应有的格式",
        _ => return None,
    })
}

/// Numbers that [`ErrorKind`] has no name for, or too wide a one.
#[cfg(windows)]
fn of_number(number: i32) -> Option<&'static str> {
    Some(match number {
        4 => "打开的文件太多",
        8 | 14 => "内存不足",
        15 | 20 | 21 => "磁盘没有准备好",
        19 => "磁盘有写保护",
        23 | 27 | 1117 => "磁盘读写出错",
        32 | 33 | 303 => "被别的程序占用",
        36 => "打开的文件太多",
        39 | 112 => "磁盘空间不足",
        50 => "这里不支持这样操作",
        51 | 53 | 54 | 55 | 59 | 64 | 67 | 121 | 1231 | 1232 => "网络不通",
        111 | 206 => "文件名不合法或太长",
        170 => "正在使用中",
        225 | 226 => "被杀毒软件拦下",
        1006 => "文件已经失效",
        1392 => "文件已经损坏",
        1450 | 1453 | 1455 => "系统资源不足",
        1920 | 1921 => "链接打不开，或链接绕成一圈",
        _ => return None,
    })
}

/// Numbers that [`ErrorKind`] has no name for, or too wide a one.
#[cfg(not(windows))]
fn of_number(number: i32) -> Option<&'static str> {
    // The two families number what came after 1980 differently.
    let is_mac = cfg!(any(target_vendor = "apple", target_os = "freebsd", target_os = "openbsd", target_os = "netbsd"));
    Some(match number {
        5 => "磁盘读写出错",
        6 | 19 => "设备不存在或已经断开",
        23 => "系统里打开的文件太多",
        24 => "打开的文件太多",
        28 => "磁盘空间不足",
        40 if !is_mac => "链接绕成一圈",
        62 if is_mac => "链接绕成一圈",
        63 if is_mac => "文件名不合法或太长",
        69 if is_mac => "磁盘配额已用完",
        70 if is_mac => "网络磁盘上的文件已经失效",
        102 | 45 if is_mac => "这里不支持这样操作",
        64 if is_mac => "网络不通",
        95 if !is_mac => "这里不支持这样操作",
        112 if !is_mac => "网络不通",
        117 if !is_mac => "磁盘的文件系统已经损坏",
        121 if !is_mac => "磁盘读写出错",
        123 if !is_mac => "没有插入磁盘",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_chinese_whatever_the_number() {
        for number in 1..2000 {
            let words = reason(&io::Error::from_raw_os_error(number));
            assert!(!words.chars().any(|c| c.is_ascii_alphabetic()), "{number}: {words}");
            assert!(words.chars().any(is_han), "{number}: {words}");
        }
    }

    #[test]
    fn foreign_words_are_not_passed_on_and_ours_are() {
        assert_eq!(reason(&io::Error::other("stream did not contain valid UTF-8")), "系统错误，原因不明");
        assert_eq!(reason(&io::Error::new(ErrorKind::InvalidData, "bad")), "内容不是应有的格式");
        assert_eq!(reason(&io::Error::other("文件刚刚被改过")), "文件刚刚被改过");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_linux_says_has_its_words() {
        let words = |number| reason(&io::Error::from_raw_os_error(number));
        let known = [
            (2, "文件或文件夹不存在"),
            (5, "磁盘读写出错"),
            (13, "没有权限"),
            (16, "正在使用中，或是一个挂载点"),
            (18, "不在同一个磁盘上"),
            (21, "这是一个文件夹，不是文件"),
            (23, "系统里打开的文件太多"),
            (24, "打开的文件太多"),
            (26, "文件正在运行"),
            (28, "磁盘空间不足"),
            (30, "磁盘是只读的"),
            (36, "文件名不合法或太长"),
            (40, "链接绕成一圈"),
            (116, "网络磁盘上的文件已经失效"),
            (122, "磁盘配额已用完"),
            (133, "系统错误 133"),
        ];
        for (number, expected) in known {
            assert_eq!(words(number), expected, "{number}");
        }
    }
}
