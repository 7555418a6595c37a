"""Puts an export into real engines and asks them: does each substring find every entry that holds it, and no other?

    python3 tests/bench/engines.py [ENTRIES] [QUERIES]      20000 entries and 300 queries unless said otherwise

Needs Debian's groonga and postgresql, which it installs when it is root, the release build of the program, and the shared articles
(QINGLIAN_ARTICLES, a .jsonl.gz with a title and a text a line). Both engines listen on this machine alone, in a temporary folder.
Prints recall and precision, times, and whether an export of changes leaves the engine as a whole one would.
"""

import contextlib
import gzip
import json
import os
import pathlib
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
CACHE = pathlib.Path(os.environ.get("QINGLIAN_CACHE", pathlib.Path.home() / ".cache/qinglian"))
PROGRAM = os.environ.get("QINGLIAN", str(CACHE / "target/release/qinglian"))
ARTICLES = os.environ.get("QINGLIAN_ARTICLES", str(ROOT.parent / "shared/official-prose/search-corpus.jsonl.gz"))
POSTGRES = next(iter(sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), pathlib.Path("/nowhere"))


def installed():
    missing = [package for package, there in (("groonga-bin", shutil.which("groonga")), ("postgresql", (POSTGRES / "postgres").exists())) if not there]
    if missing:
        subprocess.run(["apt-get", "-q", "install", "-y", "--no-install-recommends", *missing], check=True, stdout=subprocess.DEVNULL)


def articles():
    with gzip.open(ARTICLES, "rt", encoding="utf-8") as lines:
        return [[line.strip() for line in json.loads(article)["text"].split("\n") if line.strip()] for article in lines]


def write_entry(folder, at, seed, prose):
    chance = random.Random(seed)
    lines = chance.choice(prose)
    begin = chance.randrange(len(lines))
    body = "\n\n".join(line[:200] for line in lines[begin : begin + 4]).replace("<", "＜").replace("#", "＃")
    head = f"---\ntitle: 第{at}号案例\nunit: jiguan\nyear: {2020 + at % 7}\nstatus: final\nvisibility: public\nsource: 机关\n---\n"
    (folder / f"e{at:06}.md").write_text(f"{head}\n{body}\n", encoding="utf-8")


def publication(root, count, prose):
    subprocess.run([PROGRAM, "init", root], check=True, stdout=subprocess.DEVNULL)
    (root / "units.yaml").write_text("- id: jiguan\n  name: 云汀市机关\n  short_name: 机关\n  level: city\n  order: 1\n", encoding="utf-8")
    (root / "cases").mkdir(exist_ok=True)
    for at in range(count):
        write_entry(root / "cases", at, at, prose)


def export(root, out, form, since=None):
    command = [PROGRAM, "export", form, "--publication", root, "--out", out, "--edition", "draft"]
    subprocess.run(command + (["--since", since] if since else []), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return out / form


def records(folder):
    with open(folder / "entries.ndjson", encoding="utf-8") as lines:
        return {record["id"]: record for record in map(json.loads, lines)}


def queries(held, count):
    """Substrings of one to eight characters of what the entries hold, folded as a query would be."""
    chance, ids, found = random.Random(7), sorted(held), []
    while len(found) < count:
        line = chance.choice(held[chance.choice(ids)]["folded"].split("\n"))
        size = 1 + len(found) % 8
        at = chance.randrange(max(1, len(line) - size + 1))
        query = line[at : at + size]
        if len(query) == size and " " not in query and "*" not in query:
            found.append(query)
    return found


class Postgres:
    name = "PostgreSQL"
    form = "postgres"

    def __init__(self, folder):
        self.folder, self.socket = folder / "db", folder
        shutil.chown(folder, "postgres") if os.getuid() == 0 else None
        self.run("initdb", "-D", self.folder, "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "-U", "qinglian")
        self.run("pg_ctl", "-D", self.folder, "-w", "-l", folder / "log", "-o", f"-c listen_addresses='' -k {self.socket}", "start")

    def run(self, tool, *arguments):
        command = [POSTGRES / tool, *arguments]
        user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        subprocess.run([*user, *command], check=True, stdout=subprocess.DEVNULL, cwd=self.socket)

    def psql(self, *arguments, text=None):
        command = ["psql", "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-h", self.socket, "-U", "qinglian", "postgres", *arguments]
        return subprocess.run(command, check=True, input=text, capture_output=True, text=True).stdout

    def load(self, folder):
        self.psql("-f", folder / "postgres.sql")
        self.psql("-c", "ANALYZE qinglian")

    def asked(self, all_queries):
        """The ids that each query finds, and the milliseconds it took."""
        script = ["\\timing on"]
        for query in all_queries:
            grams = [query] if len(query) < 3 else [query[at : at + 2] for at in range(len(query) - 1)]
            quoted = ",".join(self.quoted(gram) for gram in grams)
            like = "" if len(query) < 3 else f" AND folded LIKE {self.quoted('%' + self.pattern(query) + '%')}"
            script.append(f"SELECT coalesce(string_agg(id, ' '), '') FROM qinglian WHERE grams @> ARRAY[{quoted}]::text[]{like};")
        lines = [line for line in self.psql(text="\n".join(script)).split("\n") if not line.startswith("Timing")]
        answers = [(set(ids.split()), float(took.split()[1])) for ids, took in zip(lines[0::2], lines[1::2])]
        assert len(answers) == len(all_queries)
        return answers

    @staticmethod
    def quoted(text):
        return "'" + text.replace("'", "''") + "'"

    @staticmethod
    def pattern(text):
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")

    def hashes(self):
        return dict(line.split("|") for line in self.psql("-c", "SELECT id, sha256 FROM qinglian").split())

    def close(self):
        self.run("pg_ctl", "-D", self.folder, "-m", "immediate", "stop")


class Groonga:
    name = "Groonga"
    form = "groonga"

    def __init__(self, folder):
        self.database = folder / "db"
        with contextlib.closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        subprocess.run(["groonga", "-n", self.database, "status"], check=True, stdout=subprocess.DEVNULL)
        self.server = None

    def load(self, folder):
        self.close()
        with open(folder / "groonga.grn", "rb") as script:
            subprocess.run(["groonga", self.database], stdin=script, check=False, stdout=subprocess.DEVNULL)
        self.server = subprocess.Popen(
            ["groonga", "-s", "--protocol", "http", "--bind-address", "127.0.0.1", "-p", str(self.port), self.database], stdout=subprocess.DEVNULL
        )
        for _ in range(100):
            with contextlib.suppress(OSError):
                return self.call("status")
            time.sleep(0.1)
        sys.exit("groonga does not answer")

    def call(self, command, **arguments):
        address = f"http://127.0.0.1:{self.port}/d/{command}?{urllib.parse.urlencode(arguments)}"
        with urllib.request.urlopen(address) as answer:
            return json.load(answer)

    def asked(self, all_queries):
        answers = []
        for query in all_queries:
            escaped = query.replace("\\", "\\\\").replace('"', '\\"')
            answer = self.call("select", table="Entries", filter=f'folded @ "{escaped}"', output_columns="_key", limit=-1)
            answers.append(({row[0] for row in answer[1][0][2:]}, answer[0][2] * 1000))
        return answers

    def hashes(self):
        rows = self.call("select", table="Entries", output_columns="_key,sha256", limit=-1)[1][0][2:]
        return {key: digest for key, digest in rows}

    def close(self):
        if self.server:
            self.server.terminate()
            self.server.wait()
            self.server = None


def judge(engine, held, all_queries):
    found = missed = wrong = 0
    times = []
    for query, (ids, took) in zip(all_queries, engine.asked(all_queries)):
        right = {name for name, record in held.items() if query in record["folded"]}
        found, missed, wrong = found + len(right & ids), missed + len(right - ids), wrong + len(ids - right)
        times.append(took)
    times.sort()
    recall, precision = found / max(1, found + missed), found / max(1, found + wrong)
    median, late = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"{engine.name}: recall {recall:.6f}, precision {precision:.6f}, median {median:.1f} ms, 95 % {late:.1f} ms")
    return missed == 0 and wrong == 0


def edit(root, count, prose):
    chance = random.Random(11)
    for at in chance.sample(range(count), 70):
        write_entry(root / "cases", at, count + at, prose)
    for at in chance.sample(range(count), 20):
        (root / "cases" / f"e{at:06}.md").unlink()
    for at in range(count, count + 10):
        write_entry(root / "cases", at, at, prose)


def main(count, number):
    installed()
    prose, fine = articles(), True
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        os.chmod(scratch, 0o755)
        root, out = scratch / "content", scratch / "export"
        publication(root, count, prose)
        held = records(export(root, out, "ndjson"))
        assert len(held) >= count, len(held)
        asked = queries(held, number)
        engines = []
        for make in (Postgres, Groonga):
            (scratch / make.form).mkdir()
            engine = make(scratch / make.form)
            engines.append(engine)
            began = time.monotonic()
            engine.load(export(root, out, engine.form))
            print(f"{engine.name}: {len(held)} entries exported and loaded in {time.monotonic() - began:.1f} s")
            fine &= judge(engine, held, asked)
        kept = {engine.form: shutil.copy(out / engine.form / "manifest.json", scratch / f"{engine.form}.json") for engine in engines}
        edit(root, count, prose)
        whole = {name: record["sha256"] for name, record in records(export(root, out, "ndjson")).items()}
        for engine in engines:
            engine.load(export(root, out, engine.form, kept[engine.form]))
            same = engine.hashes() == whole
            print(f"{engine.name}: after 100 edits the changes leave {'the same as a whole export' if same else 'SOMETHING ELSE'}")
            fine &= same
            engine.close()
    sys.exit(0 if fine else 1)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000, int(sys.argv[2]) if len(sys.argv) > 2 else 300)
