// What a reader of the search page waits for, beside Pagefind: the milliseconds from the click to ten checked results on the page, cold, in
// Chromium with the DevTools limits of network and CPU, from nginx with gzip; and the requests, rounds and bytes until then.
//
//   npm ci --prefix tests/browser && node tests/bench/search-page.mjs [--queries 60] [--sizes 1000,10000] [--site-maker PROGRAM] [--ours]
//
// The articles are laws that nobody here wrote (`../shared/official-prose/search-corpus.jsonl.gz` beside the clone, or QINGLIAN_OFFICIAL): 1,000 as
// they are; of larger numbers each is made of paragraphs of several of them, with words of Latin letters in some. Both searches answer each
// query in turn in the same run, each time in a fresh profile, so that ratios hold on a busy machine. `--ours` leaves Pagefind out, and
// `--site-maker` names a program that is called as the example `search-site` is, which is compiled otherwise. nginx and Pagefind are installed
// where they are missing: nginx-light by apt-get, for which one must be root, Pagefind by npm into QINGLIAN_CACHE.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { fileUrl, launch } from "../browser/browser.mjs";

const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PAGEFIND = "1.6.0";
/** The line of the issue: 10 Mbit/s each way, 100 ms; DevTools count in bytes a second. */
const LINE = { offline: false, latency: 100, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };
const HITS = 10;
const LATE = 60_000;

/** What is measured for a size: how, and what may not be exceeded, as median and 95th percentile. */
const ROWS = [
  { name: "10 Mbit/s, 100 ms", line: true, aims: { 1000: [900, 1400], 10000: [1000, 2000] } },
  { name: "the same, CPU 4 × slower", line: true, slower: 4, aims: { 1000: [1600, Infinity] } },
  { name: "the same, no ranges", line: true, whole: true, ours: true, aims: { 1000: [1350, 2100], 10000: [1500, 3000] } },
  { name: "fast line", aims: {} },
  { name: "from file://", file: true, ours: true, aims: { 1000: [300, 300], 10000: [300, 300] } },
];
const MOST_REQUESTS = [20, 40];
const MOST_ROUNDS = [4, 4];

const options = read(process.argv.slice(2));

function read(words) {
  const read = { queries: 60, sizes: [1000, 10000], maker: undefined, ours: false };
  for (let at = 0; at < words.length; at++) {
    if (words[at] === "--queries") read.queries = Number(words[++at]);
    else if (words[at] === "--sizes") read.sizes = words[++at].split(",").map(Number);
    else if (words[at] === "--site-maker") read.maker = words[++at];
    else if (words[at] === "--ours") read.ours = true;
    else assert.fail(`unknown option ${words[at]}; see the head of this file`);
  }
  assert.ok(read.queries > 0 && read.sizes.every((size) => size > 0), "see the head of this file");
  return read;
}

/** Numbers that look random and are the same in each run (mulberry32). */
function random(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function corpus() {
  const folder = process.env.QINGLIAN_OFFICIAL ?? join(dirname(top), "shared", "official-prose");
  const file = join(folder, "search-corpus.jsonl.gz");
  assert.ok(existsSync(file), `${file} is missing: the search is measured on text that nobody here wrote`);
  return gunzipSync(readFileSync(file)).toString().trim().split("\n").map((line) => JSON.parse(line));
}

const LATIN = "PDF ARM Etherpad GPS API Linux Word Excel HTTP WiFi ETC BIM RFID Android Kubernetes MySQL CPU IPv6 LED PPP USB XML JSON Python".split(" ");

/** So many articles: those of the corpus, or, where it has not so many, made of their paragraphs. */
function articles(all, count) {
  if (count <= all.length) return all.slice(0, count).map(({ title, text }) => ({ title, texts: text.split("\n") }));
  const next = random(count);
  const paragraphs = all.map(({ text }) => text.split("\n"));
  const syllables = "ka lo mi ter an dro ve sys net co ra pho ton bel ex".split(" ");
  const latin = () => (next(3) ? Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join("") : LATIN[Math.min(next(24), next(24))]);
  return Array.from({ length: count }, (_, number) => {
    const texts = [];
    let bytes = 0;
    while (bytes < 6500) {
      // Some paragraphs in a row out of one law, then out of another.
      const from = paragraphs[next(paragraphs.length)];
      const start = next(from.length);
      for (let text of from.slice(start, start + 1 + next(8))) {
        if (next(6) === 0) text = text.replace(/，/, `，${latin()}`);
        texts.push(text);
        bytes += Buffer.byteLength(text);
      }
    }
    return { title: `${all[next(all.length)].title.slice(0, 24)}（${number + 1}）`, texts };
  });
}

/** Pieces of the articles, as readers type them: words, phrases, two words, letters; each with the number of articles that have it. */
function queries(articles, count) {
  const next = random(7);
  const texts = articles.map(({ title, texts }) => [title, ...texts].join("\n").toLowerCase());
  const piece = (length) => {
    for (;;) {
      const { texts } = articles[next(articles.length)];
      const text = texts[next(texts.length)];
      const start = next(Math.max(1, text.length - length));
      const piece = text.slice(start, start + length);
      if (piece.length === length && /^[\p{Script=Han}]+$/u.test(piece)) return piece;
    }
  };
  const latin = () => {
    for (let tries = 0; tries < 3000; tries++) {
      const { texts } = articles[next(articles.length)];
      const words = texts.join(" ").match(/[A-Za-z]{3,}/g);
      if (words) return words[next(words.length)];
    }
    return piece(2);
  };
  const kinds = [() => piece(2), () => piece(4), () => latin(), () => piece(3), () => `${piece(2)} ${piece(2)}`, () => piece(6), () => piece(2), () => piece(4), () => piece(8), () => piece(1)];
  return Array.from({ length: count }, (_, at) => {
    const typed = kinds[at % kinds.length]();
    const words = typed.toLowerCase().split(" ");
    return { typed, found: texts.filter((text) => words.every((word) => text.includes(word))).length };
  });
}

/** Our search page over the articles. */
function makeOurs(out, articles) {
  const file = join(out, "articles.jsonl");
  writeFileSync(file, articles.map((article) => JSON.stringify(article)).join("\n") + "\n");
  const call = [join(out, "ours"), "--articles", file];
  if (options.maker) execFileSync(options.maker, call, { stdio: ["ignore", "ignore", "inherit"] });
  else execFileSync("cargo", ["run", "--release", "--quiet", "--locked", "--example", "search-site", "--", ...call], { cwd: top, stdio: ["ignore", "ignore", "inherit"] });
  return join(out, "ours", "site");
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Pagefind's index of the same articles, and a page that shows ten results of it. */
function makePagefind(out, articles) {
  const site = join(out, "pagefind");
  mkdirSync(join(site, "laws"), { recursive: true });
  articles.forEach(({ title, texts }, number) => {
    const body = texts.map((text) => `<p>${escaped(text)}</p>`).join("\n");
    writeFileSync(join(site, "laws", `${number}.html`), `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1>\n${body}</main></body></html>\n`);
  });
  writeFileSync(join(site, "search.html"), `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>检索</title></head><body><h1>检索</h1><div id="results"></div>
<script type="module">
const pagefind = await import("/pagefind/pagefind.js");
// In a worker the DevTools limits would not hold.
await pagefind.options({ noWorker: true });
const found = await pagefind.search(new URL(location).searchParams.get("q"));
const shown = await Promise.all(found.results.slice(0, ${HITS}).map((result) => result.data()));
for (const { url, meta, excerpt } of shown) {
  const link = document.createElement("a");
  link.className = "search-hit";
  link.href = url;
  link.innerHTML = "<b>" + meta.title + "</b><p>" + excerpt + "</p>";
  document.getElementById("results").append(link);
}
document.body.dataset.done = "yes";
</script></body></html>
`);
  execFileSync(join(pagefindFolder(), "node_modules/.bin/pagefind"), ["--site", site], { stdio: ["ignore", "ignore", "inherit"] });
  return site;
}

function pagefindFolder() {
  const folder = join(process.env.QINGLIAN_CACHE ?? join(homedir(), ".cache", "qinglian"), "pagefind");
  const manifest = join(folder, "node_modules/pagefind/package.json");
  if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, "utf8")).version !== PAGEFIND) {
    mkdirSync(folder, { recursive: true });
    execFileSync("npm", ["install", "--silent", "--prefix", folder, `pagefind@${PAGEFIND}`], { stdio: ["ignore", "ignore", "inherit"] });
  }
  return folder;
}

function nginxProgram() {
  const found = ["/usr/sbin/nginx", "/usr/bin/nginx"].find(existsSync);
  if (found) return found;
  assert.equal(process.getuid(), 0, "nginx is missing, and only root can install it: apt-get install nginx-light");
  execFileSync("apt-get", ["-q", "install", "-y", "--no-install-recommends", "nginx-light"], { stdio: "inherit" });
  return "/usr/sbin/nginx";
}

/** Serves a folder as Debian's nginx does, with gzip for text; without ranges where `ranges` is false. */
async function nginx(out, site, port, ranges = true) {
  const prefix = mkdtempSync(join(out, "nginx-"));
  const types = "types { text/html html; text/css css; text/javascript js; application/json json; application/wasm wasm; }";
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${prefix}/${name};`).join(" ");
  writeFileSync(join(prefix, "nginx.conf"), `daemon off; user root; worker_processes 1; pid ${prefix}/pid; error_log ${prefix}/error.log;
events { worker_connections 512; }
http { ${types} ${folders} access_log off; sendfile on; keepalive_requests 10000; gzip on; gzip_min_length 256; gzip_types text/css text/javascript application/json;
  server { listen 127.0.0.1:${port}; root ${site}; ${ranges ? "" : "max_ranges 0;"} } }
`);
  const server = spawn(nginxProgram(), ["-p", prefix, "-c", join(prefix, "nginx.conf"), "-e", join(prefix, "error.log")], { stdio: "inherit" });
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    if (await fetch(`${url}search.html`).then((answer) => answer.ok, () => false)) break;
    assert.ok(tries < 100, "nginx does not answer");
    await new Promise((done) => setTimeout(done, 50));
  }
  return { url, close: () => new Promise((closed) => { server.on("exit", closed); server.kill("SIGTERM"); }) };
}

/** Notes in the page when so many results stand in it, and how far the page jumped. */
function watch(wanted) {
  window.measured = { shift: 0 };
  const look = () => {
    const hits = document.querySelectorAll(".search-hit").length;
    if (window.measured.at === undefined && (document.body?.dataset.done || (wanted > 0 && hits >= wanted))) {
      window.measured.at = performance.now();
      window.reached("");
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) window.measured.shift += entry.value; })).observe({ type: "layout-shift", buffered: true });
}

/** One query in a fresh profile: milliseconds, requests, rounds of requests and kilobytes, until the results stand. */
async function ask(browser, url, row, { typed, found }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (row.line) await session.send("Network.emulateNetworkConditions", LINE);
  if (row.slower) await session.send("Emulation.setCPUThrottlingRate", { rate: row.slower });
  const sent = new Map();
  let deepest = 0;
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    // A request of a round is sent when one of the round before has come.
    if (request.url.startsWith("data:")) return;
    sent.set(requestId, { round: deepest + 1, bytes: 0, url: request.url });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = sent.get(requestId);
    if (!request) return;
    request.bytes = encodedDataLength;
    deepest = Math.max(deepest, request.round);
  });
  // Not asked again and again whether it is there: that would take a part of a slow processor.
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "reached" });
  const reached = new Promise((done, late) => {
    session.on("Runtime.bindingCalled", done);
    setTimeout(() => late(new Error(`「${typed}」 gave no ${Math.min(HITS, found)} results in ${LATE} ms`)), LATE).unref();
  });
  await page.addInitScript(watch, Math.min(HITS, found));
  await page.goto(`${url}search.html?q=${encodeURIComponent(typed)}`, { waitUntil: "commit" });
  await reached;
  const until = [...sent.values()];
  // What the page still sends for belongs to the answer as well: facets, names.
  await page.waitForTimeout(row.line ? 700 : 200);
  const { at, shift } = await page.evaluate(() => window.measured);
  await context.close();
  const all = [...sent.values()];
  return { at, shift, requests: all.length, first: until.length, rounds: Math.max(...until.map(({ round }) => round)), kilobytes: all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000 };
}

function part(values, percent) {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor((values.length * percent) / 100))];
}

function line(name, values, aims, theirs, digits = 0) {
  const pair = (pair) => pair.map((value) => (Number.isFinite(value) ? value.toFixed(digits) : "–")).join(" / ");
  const measured = [part(values, 50), part(values, 95)];
  const missed = aims?.some((most, at) => measured[at] > most) ? "MISSED" : "";
  console.log(`${name.padEnd(44)} ${pair(measured).padStart(14)} ${(aims ? pair(aims) : "–").padStart(14)} ${(theirs ? pair([part(theirs, 50), part(theirs, 95)]) : "–").padStart(14)} ${missed}`);
}

async function measure(size, out, all) {
  const made = articles(all, size);
  const asked = queries(made, options.queries).filter(({ found }) => found > 0);
  const ours = makeOurs(out, made);
  const theirs = options.ours ? undefined : makePagefind(out, made);
  const port = 18080 + (process.pid % 2000);
  const servers = [await nginx(out, ours, port), await nginx(out, ours, port + 1, false)];
  if (theirs) servers.push(await nginx(out, theirs, port + 2));
  const browser = await launch();
  console.log(`\n${size} articles, ${asked.length} queries, median / 95 %`.padEnd(45) + `${"ours".padStart(15)} ${"aim".padStart(14)} ${"Pagefind".padStart(14)}`);
  try {
    for (const row of ROWS) {
      const [mine, other] = [[], []];
      for (const query of asked) {
        mine.push({ ...query, ...(await ask(browser, row.file ? fileUrl(ours) : servers[row.whole ? 1 : 0].url, row, query)) });
        if (theirs && !row.ours) other.push(await ask(browser, servers[2].url, row, query));
      }
      const of = (answers, key) => (answers.length > 0 ? answers.map((answer) => answer[key]) : undefined);
      line(`${row.name}, ms`, of(mine, "at"), row.aims[size], of(other, "at"));
      if (row.line && !row.slower) {
        line("  requests to the results", of(mine, "first"), undefined, of(other, "first"));
        line("  requests in all", of(mine, "requests"), row.whole ? undefined : MOST_REQUESTS, of(other, "requests"));
        line("  rounds to the results", of(mine, "rounds"), row.whole ? undefined : MOST_ROUNDS, of(other, "rounds"));
        line("  KB in all, with headers", of(mine, "kilobytes"), undefined, of(other, "kilobytes"));
        line("  layout shift", of(mine, "shift"), [0, 0], of(other, "shift"), 3);
      }
      const slowest = mine.toSorted((a, b) => b.at - a.at).slice(0, 4);
      console.log(`  slowest: ${slowest.map(({ typed, at, requests, rounds }) => `「${typed}」 ${at.toFixed(0)} ms, ${requests}, ${rounds}`).join("; ")}`);
    }
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

const out = mkdtempSync(join(tmpdir(), "qinglian-search-page-"));
try {
  const all = corpus();
  for (const size of options.sizes) {
    const folder = resolve(out, String(size));
    mkdirSync(folder);
    await measure(size, folder, all);
    rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
