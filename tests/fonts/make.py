#!/usr/bin/env python3
"""Makes templates/album/fonts/*.otf from Debian's fonts-noto-cjk and fonts-lxgw-wenkai.

Run it by hand when the character set changes:  python3 -m pip install fonttools && python3 tests/fonts/make.py
The result is committed, so that a build needs neither Python nor the fonts.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent.parent / "templates" / "album" / "fonts"
NOTO = pathlib.Path("/usr/share/fonts/opentype/noto")
WENKAI = pathlib.Path("/usr/share/fonts/truetype/lxgw-wenkai")

# `locl` is left out: it would pull in the Japanese, Korean and traditional forms of every character.
FEATURES = "kern liga ccmp mark halt palt chws vert vrt2 vhal vpal vchw vkrn fwid hwid".split()

# Target file, source, new family, style, weight. A subset may not keep the original's name (OFL, reserved font name).
FACES = [
    ("song-regular.otf", NOTO / "NotoSerifCJK-Regular.ttc", "Qinglian Song", "Regular"),
    ("song-bold.otf", NOTO / "NotoSerifCJK-Bold.ttc", "Qinglian Song", "Bold"),
    ("hei-regular.otf", NOTO / "NotoSansCJK-Regular.ttc", "Qinglian Hei", "Regular"),
    ("hei-bold.otf", NOTO / "NotoSansCJK-Bold.ttc", "Qinglian Hei", "Bold"),
    ("kai-regular.ttf", WENKAI / "LXGWWenKai-Regular.ttf", "Qinglian Kai", "Regular"),
]


def open_face(path):
    """The face for Simplified Chinese: the third of a Noto collection."""
    if path.suffix != ".ttc":
        return TTFont(path)
    for face in TTCollection(path).fonts:
        if face["name"].getDebugName(1).endswith(" SC"):
            return face
    sys.exit(f"{path}: no face for Simplified Chinese")


def charset():
    lines = (HERE / "charset.txt").read_text().split()
    extra = (HERE / "charset-extra.txt").read_text()
    return {int(line[2:], 16) for line in lines} | {ord(c) for c in extra if not c.isspace()}


def rename(font, family, style):
    """Replaces the names in every language; keeps copyright (0), vendor (8), designer (9) and licence (13, 14)."""
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 8, 9, 13, 14) and record.langID == 0x409]
    postscript = f"{family.replace(' ', '')}-{style}"
    for number, text in ((1, family), (2, style), (3, postscript), (4, f"{family} {style}"), (6, postscript)):
        table.setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName = family, f"{family} {style}"


def make(name, path, family, style, wanted):
    font = open_face(path)
    options = subset.Options(hinting=False, layout_features=FEATURES, name_IDs=["*"], name_languages=["*"], notdef_outline=True)
    options.desubroutinize = False
    worker = subset.Subsetter(options)
    worker.populate(unicodes=wanted)
    worker.subset(font)
    rename(font, family, style)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(TARGET / name)
    missing = sorted(wanted - set(font.getBestCmap()))
    print(f"{name}: {(TARGET / name).stat().st_size:,} bytes, {len(missing)} characters missing", " ".join(map(chr, missing[:40])))


def main():
    TARGET.mkdir(parents=True, exist_ok=True)
    wanted = charset()
    for face in FACES:
        make(*face, wanted)


main()
