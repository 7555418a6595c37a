//! In the place of [`super::raster`] where no codecs are: nothing is published there.

use super::Made;
use super::broken::Broken;
use super::probe::Probe;

/// Makes nothing: the page shows the original.
///
/// # Errors
///
/// Always.
pub fn make(_bytes: &[u8], _probe: &Probe) -> Result<Made, Broken> {
    Err(Broken::Kind("要由生成网站的程序处理的图片"))
}
