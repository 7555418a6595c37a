//! Arguments in, exit code out.

fn main() -> std::process::ExitCode {
    qinglian::cli::run(std::env::args_os())
}
