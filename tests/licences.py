"""Writes the licences of everything that is in the program: tests/licences.py TARGET > 许可.txt

Of each package that the program for TARGET is linked from: name, version, licence, and the texts that its own archive carries, each text
once. A package that carries none is under licences whose texts stand in the file already, or the script fails.
"""

import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent
NAMES = ("LICEN", "COPYING", "NOTICE", "UNLICENSE", "COPYRIGHT")
OURS = ["LICENSE", "templates/album/fonts/OFL.txt"] + [
    "src/rules/dictionary/counties.LICENSE",
    "src/rules/dictionary/words-of-two.LICENSE",
    "src/search/fold/LICENSE-OpenCC",
]
# How the text of a licence begins, for packages that name the licence and carry no text.
BEGINS = {
    "0BSD": "Permission to use, copy, modify, and/or distribute this software for",
    "Apache-2.0": "Apache License",
    "MIT": "Permission is hereby granted, free of charge",
    "Zlib": "This software is provided 'as-is'",
}


def packages(target):
    """The packages that the program itself is linked from: not those of its tests, nor those that only run while it is built."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--filter-platform", target]
    metadata = json.loads(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    by_id = {package["id"]: package for package in metadata["packages"]}
    edges = {node["id"]: node["deps"] for node in metadata["resolve"]["nodes"]}
    todo, seen = [metadata["resolve"]["root"]], set()
    while todo:
        package = todo.pop()
        if package in seen:
            continue
        seen.add(package)
        is_macro = any("proc-macro" in kind["kind"] for kind in by_id[package]["targets"])
        if not is_macro:
            todo += [edge["pkg"] for edge in edges[package] if any(kind["kind"] is None for kind in edge["dep_kinds"])]
    found = [by_id[package] for package in seen if package != metadata["resolve"]["root"]]
    return sorted(found, key=lambda package: (package["name"], package["version"]))


def texts(package):
    """The licence texts in the package's own archive."""
    folder = pathlib.Path(package["manifest_path"]).parent
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name.upper().startswith(NAMES))
    return [path.read_text(encoding="utf-8", errors="replace").strip() for path in files]


def main(target):
    by_text, bare = {}, []
    for package in packages(target):
        name = f"{package['name']} {package['version']}（{package['license'] or package['license_file']}）"
        found = texts(package)
        for text in found:
            by_text.setdefault(text, []).append(name)
        if not found:
            bare.append((name, package["license"] or ""))
    out = ["清莲用到的程序、字体与数据，以及各自的许可", ""]
    for path in OURS:
        out += ["=" * 80, path, "-" * 80, (ROOT / path).read_text(encoding="utf-8").strip(), ""]
    for text, names in by_text.items():
        out += ["=" * 80, *names, "-" * 80, text, ""]
    out += ["=" * 80, "以下各项只写明许可的名称，全文见上：", ""]
    whole = "\n".join(by_text)
    for name, expression in bare:
        if not any(licence in expression and begins in whole for licence, begins in BEGINS.items()):
            sys.exit(f"no text of a licence for {name}")
        out.append(name)
    print("\n".join(out))


main(sys.argv[1])
