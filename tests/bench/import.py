#!/usr/bin/env python3
"""What the Word reader keeps of real files: compares it with an independent reading of the XML, and its labels with LibreOffice's.

    tests/bench/import.py READER FOLDER [--labels]

READER is the built `import` benchmark, FOLDER holds .docx files at any depth. Prints the share of visible characters that are in the tree or quoted
in a remark (body, tables, text boxes, notes), the deleted or hidden ones that got in, the labels that differ, the slowest and the largest run.
Needs python3-lxml; `--labels` needs soffice too.
"""

import collections
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import zipfile

from lxml import etree

# Letters of symbol fonts become the characters that they look like.
SPACES = re.compile(r"[\s\u00ad\u200b\ufeff\uf000-\uf0ff]+")
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


def local(node):
    return etree.QName(node).localname if isinstance(node.tag, str) else ""


def attribute(node, name):
    for key, value in node.attrib.items():
        if etree.QName(key).localname == name:
            return value
    return None


def find(node, name):
    return next((child for child in node if local(child) == name), None)


def is_on(node):
    return node is not None and (attribute(node, "val") or "1") not in ("0", "false", "off", "none")


class Truth:
    """Visible characters of a file by place, and hidden and deleted ones, read without any of the reader's code."""

    def __init__(self, path):
        self.visible = collections.defaultdict(list)
        self.gone = []
        self.archive = zipfile.ZipFile(path)
        self.names = {name.replace("\\", "/").lstrip("/").lower(): name for name in self.archive.namelist()}
        main = self.target("_rels/.rels", "", "officeDocument") or "word/document.xml"
        folder, file = os.path.split(main)
        relations = f"{folder}/_rels/{file}.rels"
        self.styles = {}
        self.hidden_styles(self.target(relations, folder, "styles"))
        root = self.part(main)
        self.referenced = set()
        self.walk_story(find(root, "body"), "body")
        for kind, name in (("footnotes", "footnote"), ("endnotes", "endnote")):
            part = self.target(relations, folder, kind)
            tree = self.part(part) if part else None
            for note in tree if tree is not None else ():
                if (name, attribute(note, "id")) in self.referenced:
                    self.walk_story(note, "notes")

    def part(self, name):
        key = name.replace("\\", "/").lstrip("/").lower()
        return etree.fromstring(self.archive.read(self.names[key]), PARSER) if key in self.names else None

    def target(self, relations, folder, kind):
        tree = self.part(relations)
        for relation in tree if tree is not None else ():
            if (relation.get("Type") or "").endswith("/" + kind):
                target = relation.get("Target").replace("\\", "/")
                return target.lstrip("/") if target.startswith("/") else os.path.normpath(f"{folder}/{target}").replace("\\", "/")
        return None

    def hidden_styles(self, part):
        tree = self.part(part) if part else None
        for style in tree if tree is not None else ():
            if local(style) == "style":
                run = find(style, "rPr")
                vanish = find(run, "vanish") if run is not None else None
                based = find(style, "basedOn")
                name = find(style, "name")
                self.styles[attribute(style, "styleId")] = (
                    None if vanish is None else is_on(vanish),
                    attribute(based, "val") if based is not None else None,
                    (attribute(name, "val") if name is not None else "").lower(),
                )

    def style_hides(self, style):
        for _ in range(30):
            if style not in self.styles:
                return False
            hides, style_below, _ = self.styles[style]
            if hides is not None:
                return hides
            style = style_below
        return False

    def walk_story(self, root, place):
        if root is None:
            return
        fields = []  # [instruction, in result]
        balanced = self.balanced(root)
        self.walk(root, place, {"deleted": False, "style": None, "fields": fields, "balanced": balanced})

    @staticmethod
    def balanced(root):
        """The marks of fields that have a beginning and an end; text boxes are stories of their own."""
        stacks, good = collections.defaultdict(list), set()
        for mark in root.iter():
            if local(mark) != "fldChar":
                continue
            story = next((above for above in mark.iterancestors() if local(above) == "txbxContent"), None)
            stack = stacks[story]
            kind = attribute(mark, "fldCharType")
            if kind == "begin":
                stack.append([mark])
            elif kind == "separate" and stack:
                stack[-1].append(mark)
            elif kind == "end" and stack:
                good.update(stack.pop() + [mark])
        return good

    def walk(self, node, place, state):
        for child in node:
            self.one(child, place, state)

    def one(self, node, place, state):
        name = local(node)
        if not name or name.endswith("Pr") or name in ("delInstrText", "instrText", "shapetype"):
            return
        if name in ("del", "moveFrom") or (name == "tr" and self.row_is(node, "del")):
            return self.walk(node, place, {**state, "deleted": True})
        if name == "tbl":
            return self.walk(node, "tables" if place == "body" else place, state)
        if name == "txbxContent":
            return self.walk(node, "boxes", {**state, "fields": [], "run": None})
        if name == "AlternateContent":
            choices = [child for child in node if local(child) == "Choice"]
            known = ("wps", "wpg", "wpc", "w14", "w15", "wp14", "v", "w16se", "wp")
            pick = next((choice for choice in choices if all(word in known for word in (choice.get("Requires") or "").split())), None)
            pick = pick if pick is not None else find(node, "Fallback")
            return self.walk(pick, place, state) if pick is not None else None
        if name == "p" and "wordprocessingml" in node.tag:
            properties = find(node, "pPr")
            style = find(properties, "pStyle") if properties is not None else None
            style = attribute(style, "val") if style is not None else None
            if self.is_contents(node, style):
                return None
            return self.walk(node, place, {**state, "style": style})
        if name == "r" and "wordprocessingml" in node.tag:
            return self.walk(node, place, {**state, "run": find(node, "rPr")})
        if name == "fldSimple":
            words = (attribute(node, "instr") or "").split()
            if words and words[0].upper() in ("PAGE", "NUMPAGES", "TOC", "INDEX", "TOA", "SECTIONPAGES", "SECTION"):
                return None
            return self.walk(node, place, state)
        if name == "fldChar":
            kind = attribute(node, "fldCharType")
            if node not in state["balanced"]:
                return None
            if kind == "begin":
                state["fields"].append(["", False, node])
            elif kind == "separate" and state["fields"]:
                state["fields"][-1][1] = True
            elif kind == "end" and state["fields"]:
                state["fields"].pop()
            return None
        if name in ("footnoteReference", "endnoteReference") and not state["deleted"]:
            self.referenced.add((name.replace("Reference", ""), attribute(node, "id")))
        if name in ("t", "delText") and "wordprocessingml" in node.tag or (name == "t" and "math" in node.tag):
            return self.text(node, name, place, state)
        return self.walk(node, place, state)

    def is_contents(self, paragraph, style):
        """Whether a paragraph is a line of a table of contents outside a field: by the name of its style, with a page number at its end."""
        name = self.styles.get(style, (None, None, ""))[2]
        words = "".join(node.text or "" for node in paragraph.iter() if local(node) == "t").rstrip()
        return name.startswith(("toc ", "目录", "wpsoffice手动目录", "table of figures")) and words[-1:].isdigit()

    @staticmethod
    def row_is(row, what):
        properties = find(row, "trPr")
        return properties is not None and find(properties, what) is not None

    def text(self, node, name, place, state):
        # The names of fields are in the instruction; gathering it here keeps TOC and PAGE out.
        for field in state["fields"]:
            if not field[1]:
                return
            if self.field_name(field[2]) in ("PAGE", "NUMPAGES", "TOC", "INDEX", "TOA", "SECTIONPAGES", "SECTION"):
                return
        words = "".join(node.itertext())
        run = state.get("run")
        vanish = find(run, "vanish") if run is not None else None
        if vanish is not None:
            hidden = is_on(vanish)
        else:
            style = find(run, "rStyle") if run is not None else None
            by_run = self.style_hides(attribute(style, "val")) if style is not None else False
            hidden = by_run != self.style_hides(state["style"])
        if state["deleted"] or name == "delText" or hidden:
            self.gone.append(words)
        else:
            self.visible[place].append(words)

    @staticmethod
    def field_name(begin):
        words, depth = "", 0
        for node in begin.xpath("following::*"):
            if local(node) == "instrText" and depth == 0:
                words += node.text or ""
            elif local(node) == "fldChar":
                kind = attribute(node, "fldCharType")
                if kind == "begin":
                    depth += 1
                elif depth == 0:
                    break
                elif kind == "end":
                    depth -= 1
        parts = words.split()
        return parts[0].upper() if parts else ""


def bare(text):
    return SPACES.sub("", text)


def texts_of(blocks, place, into):
    for block in blocks:
        if "rows" in block:
            for row in block["rows"]:
                for cell in row:
                    texts_of(cell["blocks"], "tables" if place == "body" else place, into)
        else:
            into["boxes" if block["boxed"] else place].append(block["text"])


def labels_of(blocks, into):
    for block in blocks:
        if "rows" in block:
            for row in block["rows"]:
                for cell in row:
                    labels_of(cell["blocks"], into)
        elif not block["boxed"]:
            into.append(block)


def run(reader, path):
    """What the reader says of a file, and the most memory that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    child = subprocess.Popen([reader, path], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out, err = child.communicate(timeout=60)
    after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    if child.returncode != 0:
        return None, after, err.decode(errors="replace")
    return json.loads(out), max(after, before), ""


def lost(expected, got):
    """Characters of the expected text that are not in what was got, by counts."""
    return sum((collections.Counter(expected) - collections.Counter(got)).values())


def main():
    reader, folder = sys.argv[1:3]
    wants_labels = "--labels" in sys.argv
    files = sorted(os.path.join(at, name) for at, _, names in os.walk(folder) for name in names if name.endswith(".docx"))
    totals, losses, refused, panics, leaks, slow = collections.Counter(), collections.Counter(), collections.Counter(), [], [], []
    most_memory, unreadable, read_files, rules = 0, 0, [], collections.Counter()
    for path in files:
        short = os.path.relpath(path, folder)
        said, memory, error = run(reader, path)
        most_memory = max(most_memory, memory)
        if said is None:
            panics.append((short, error[:300]))
            continue
        slow.append((said["seconds"], short))
        if "refused" in said["read"]:
            refused[said["read"]["refused"][0]] += 1
            if "-v" in sys.argv:
                print("refused", short, said["read"]["refused"])
            continue
        read_files.append((path, said["read"]))
        for remark in said["read"]["remarks"]:
            rules[remark[0]] += 1
        try:
            truth = Truth(path)
        except Exception as error:  # the reference cannot read it
            unreadable += 1
            print("no reference for", short, repr(error)[:100])
            continue
        got = collections.defaultdict(list)
        texts_of(said["read"]["blocks"], "body", got)
        for note in said["read"]["notes"]:
            texts_of(note, "notes", got)
        told = bare("".join(remark[1] for remark in said["read"]["remarks"]))
        everything = bare("".join("".join(texts) for texts in got.values()))
        lost_anywhere = lost(bare("".join("".join(words) for words in truth.visible.values())), everything + told)
        for place, words in truth.visible.items():
            expected = bare("".join(words))
            missing = lost(expected, bare("".join(got[place])))
            # What stands elsewhere, or is quoted, is not lost.
            missing = min(missing, lost_anywhere)
            totals[place] += len(expected)
            losses[place] += missing
            if missing:
                print(f"lost {missing} of {len(expected)} in {place} of {short}:", [word for word in words if bare(word) not in everything and bare(word) not in told][:5])
        for words in truth.gone:
            if len(bare(words)) > 3 and bare(words) in everything and everything.count(bare(words)) > bare("".join("".join(w) for w in truth.visible.values())).count(bare(words)):
                leaks.append((short, words[:40]))
    print(f"{len(files)} files, {len(read_files)} read, refused {dict(refused)}, {len(panics)} panics {panics[:3]}, without reference {unreadable}")
    for place in ("body", "tables", "boxes", "notes"):
        print(f"{place}: {totals[place] - losses[place]} of {totals[place]} characters, {100 - 100 * losses[place] / max(totals[place], 1):.3f} %")
    print("deleted or hidden that got in:", leaks)
    print("slowest:", [f"{seconds:.3f} s {name}" for seconds, name in sorted(slow)[-3:]], f"most memory {most_memory // 1024} MB")
    print("remarks:", dict(rules.most_common()))
    if wants_labels:
        compare_labels(read_files, folder)


def compare_labels(read_files, folder):
    """Labels beside those that LibreOffice writes before the same words in its text export."""
    same, different, alone = 0, [], 0
    with tempfile.TemporaryDirectory() as work:
        cache = os.environ.get("LABELS_CACHE")
        out = cache or work
        names = {}
        for at, (path, _) in enumerate(read_files):
            names[path] = os.path.relpath(path, folder).replace("/", "__")[:-5]
            link = os.path.join(work, names[path] + ".docx")
            os.symlink(os.path.abspath(path), link)
        todo = [os.path.join(work, name + ".docx") for name in names.values() if not os.path.exists(os.path.join(out, name + ".txt"))]
        for at in range(0, len(todo), 40):
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", out, *todo[at : at + 40]],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600, check=False)
        for path, read in read_files:
            text = os.path.join(out, names[path] + ".txt")
            if not os.path.exists(text):
                continue
            lines = [line.strip("\ufeff \t\n") for line in open(text, encoding="utf8", errors="replace")]
            paragraphs = []
            labels_of(read["blocks"], paragraphs)
            bare_lines = [bare(line) for line in lines]
            at = 0
            for paragraph in paragraphs:
                # The first line of a paragraph is where the number is.
                words = bare(paragraph["text"].split("\n")[0])
                if not words:
                    continue
                ahead = (i for i in range(at, min(at + 400, len(lines))) if bare_lines[i].endswith(words))
                found = next(ahead, None)
                if found is None:
                    found = next((i for i, line in enumerate(bare_lines) if line.endswith(words)), None)
                if found is None:
                    alone += bool(paragraph["label"])
                    continue
                at = found + 1
                theirs = bare_lines[found][: len(bare_lines[found]) - len(words)]
                ours = bare(paragraph["label"][0]) if paragraph["label"] else ""
                # The mark of a note is no label.
                if not ours and (not theirs or len(theirs) > 12 or paragraph["notes"]):
                    continue
                # A bullet is any sign.
                if ours == theirs or (ours and paragraph["label"][1] and theirs and not re.search(r"\w{2}", theirs)):
                    same += 1
                else:
                    different.append((os.path.relpath(path, folder), ours, theirs, words[:12]))
    total = same + len(different)
    print(f"labels: {same} of {total} as LibreOffice's, {100 * same / max(total, 1):.2f} %; {alone} paragraphs not found there")
    for difference in different[: 60 if "-v" in sys.argv else 20]:
        print("  ", *difference)


main()
