// How long a query takes in Chromium once all that it reads is there, from a web server and from file://, beside what is promised.
//
//   npm ci --prefix tests/browser && node tests/bench/warm.mjs [SIZE…]
//
// For each number of entries, 1000 and 10000 by default, a search page over that many entries of 7 KB is made (the example `search-site`).
// Each of 240 queries is asked until all its shards are there, and all the others too; then each twenty times in a row. The time of a
// query is the mean of the twenty, since the browser's clock is too coarse for one. It is that of the whole answer as JSON: twenty
// hits with excerpts, and the counts of the facets.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileUrl, launch, serve } from "../browser/browser.mjs";

const REPEATED = 20;
/** Milliseconds, median and 95th percentile, by number of entries. */
const PROMISED = { 1000: [0.5, 2], 10000: [1, 5] };

const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const sizes = process.argv.slice(2).map(Number);
assert.ok(sizes.every((size) => size > 0), "usage: node tests/bench/warm.mjs [SIZE…]");

/** Makes the site; the profile of the tests will do, since only the browser's module is timed. */
function make(out, size) {
  const program = ["run", "--quiet", "--locked", "--example", "search-site", "--", out, "--documents", String(size)];
  execFileSync("cargo", program, { cwd: top, stdio: ["ignore", "ignore", "inherit"] });
}

/** The milliseconds of each query. */
async function measure(browser, url, queries) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}search.html`);
  await page.waitForFunction(() => window.qinglian?.search !== undefined);
  const times = await page.evaluate(async ({ queries, repeated }) => {
    for (const query of queries) {
      const late = performance.now() + 30_000;
      while (!window.qinglian.search(query)) {
        if (performance.now() > late) throw new Error(`no answer to 「${query}」`);
        await new Promise((done) => setTimeout(done, 1));
      }
    }
    return queries.map((query) => {
      const start = performance.now();
      for (let round = 0; round < repeated; round++) {
        if (!window.qinglian.search(query)) throw new Error(`「${query}」 is not warm`);
      }
      return (performance.now() - start) / repeated;
    });
  }, { queries, repeated: REPEATED });
  await context.close();
  return times;
}

function part(times, percent) {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length * percent) / 100)];
}

function print(name, times, promised) {
  const measured = [part(times, 50), part(times, 95)];
  const missed = promised?.some((most, index) => measured[index] > most) ? "MISSED" : "";
  const list = (values) => values?.map((value) => value.toFixed(2)).join(" / ") ?? "–";
  console.log(`${name.padEnd(46)} ${list(measured).padStart(18)} ${list(promised).padStart(14)} ${missed}`);
}

const out = mkdtempSync(join(tmpdir(), "qinglian-warm-"));
const browser = await launch();
try {
  console.log(`${"".padEnd(46)} ${"measured".padStart(18)} ${"promised".padStart(14)}`);
  for (const size of sizes.length > 0 ? sizes : [1000, 10000]) {
    make(out, size);
    const site = join(out, "site");
    const queries = readFileSync(join(out, "queries.txt"), "utf8").trim().split("\n");
    const server = await serve(site);
    for (const [way, url] of [["http", server.url], ["file", fileUrl(site)]]) {
      const times = await measure(browser, url, queries);
      print(`${size} entries, ${way}, ms, median / 95 %`, times, PROMISED[size]);
      const slowest = queries.map((query, index) => [query, times[index]]).toSorted((a, b) => b[1] - a[1]).slice(0, 5);
      console.log(`  slowest: ${slowest.map(([query, time]) => `「${query}」 ${time.toFixed(1)}`).join(" ")}`);
    }
    await server.close();
  }
} finally {
  await browser.close();
  rmSync(out, { recursive: true });
}
