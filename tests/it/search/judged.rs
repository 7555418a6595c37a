pub(crate) fn print(_row: impl Fn(&str, &[f64], &[f64])) {}
