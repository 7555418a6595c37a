// The search page in Chromium, from file:// and from a web server: the built module against the native answers, then what a reader does.
//
//   cargo run --example search-site -- OUT && OUT=OUT node --test tests/browser/search.test.mjs
//
// OUT/site is the site and OUT/answers.jsonl what `qinglian search --json` says about it; OUT/site/mixed is another publication, with
// OUT/mixed.jsonl. Screenshots go to OUT/shots.
// With SITE=dist/site and ANSWERS=FILE another site is asked; then only the parts that hold for any site run.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const out = resolve(process.env.OUT ?? "target/browser");
const site = resolve(process.env.SITE ?? join(out, "site"));
const own = !process.env.SITE;
const shots = join(out, "shots");
const lines = (file) => readFileSync(file, "utf8").trim().split("\n");
const answers = lines(process.env.ANSWERS ?? join(out, "answers.jsonl"));
const publications = [{ folder: "", answers }];
if (own) publications.push({ folder: "mixed/", answers: lines(join(out, "mixed.jsonl")) });
// With the two of the tests' own site and the sample, more than 3,000.
const QUERIES = 1000;
assert.ok(existsSync(join(site, "search.html")), `${site} has no search.html`);
mkdirSync(shots, { recursive: true });

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg" };
/** Serves the site; with `parts` also the parts of files that a page asks for, as most servers do. */
const serve = (parts) => createServer((request, response) => {
  const path = join(site, normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)));
  const found = existsSync(path) && extname(path) in types;
  const headers = { "Content-Type": types[extname(path)] ?? "text/plain", "Cache-Control": "no-store" };
  const bytes = found ? readFileSync(path) : Buffer.alloc(0);
  const range = parts && found && /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
  if (range) {
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), bytes.length - 1)];
    response.writeHead(206, { ...headers, "Content-Range": `bytes ${from}-${to}/${bytes.length}` });
    return response.end(bytes.subarray(from, to + 1));
  }
  response.writeHead(found ? 200 : 404, headers);
  response.end(bytes);
});
const servers = { http: serve(false), parts: serve(true) };

let browser;
let bases;
before(async () => {
  bases = { file: pathToFileURL(site).href + "/" };
  for (const [way, server] of Object.entries(servers)) {
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    bases[way] = `http://127.0.0.1:${server.address().port}/`;
  }
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});
after(async () => {
  await browser?.close();
  Object.values(servers).forEach((server) => server.close());
});

/** A page with everything that it complained about and every file that it loaded. */
async function open(base, path = "search.html", options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  const files = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => files.push(request.url() + (request.headers().range ?? "")));
  await options.prepare?.(page);
  await page.goto(base + path);
  return { page, complaints, files, close: () => context.close() };
}

async function ready(page) {
  await page.waitForFunction(() => window.qinglian?.search !== undefined);
}

const status = (page) => page.locator(".search-status").textContent();
const found = (page) => page.waitForFunction(() => /^(在所选范围内)?(找到|没有)/.test(document.querySelector(".search-status")?.textContent ?? ""));

for (const way of ["file", "http", "parts"]) {
  describe(`from ${way}`, () => {
    for (const { folder, answers } of publications) {
      test(`the module answers every query on ${site}/${folder} as the native program does`, async () => {
        assert.ok(answers.length >= QUERIES, `only ${answers.length} queries`);
        const { page, complaints, close } = await open(bases[way], `${folder}search.html`);
        await ready(page);
        const answered = await page.evaluate(async (queries) => {
          const lines = [];
          for (const query of queries) {
            let line = "";
            for (let tries = 0; !line && tries < 2000; tries++) {
              line = window.qinglian.search(query);
              if (!line) await new Promise((done) => setTimeout(done, 2));
            }
            lines.push(line);
          }
          return lines;
        }, answers.map((line) => JSON.parse(line).query));
        answered.forEach((line, index) => assert.equal(line, answers[index]));
        assert.deepEqual(complaints, []);
        await close();
      });
    }

    test("an answer reads few shards and nothing from elsewhere", async () => {
      const { page, files, close } = await open(bases[way]);
      await ready(page);
      await page.locator("#q").fill(JSON.parse(answers[0]).query);
      await found(page);
      await page.waitForLoadState("networkidle");
      assert.ok(files.every((file) => file.startsWith(bases[way]) || file.startsWith("data:")), files.join("\n"));
      const shards = files.filter((file) => /-[gtfnv]\d+\.js(bytes=.*)?$/.test(file));
      const total = answers[0] && JSON.parse(answers[0]).total;
      console.log(`${way}: 「${JSON.parse(answers[0]).query}」 ${total} found, ${shards.length} shards: ${shards.map((f) => f.replace(/.*-/, "")).join(" ")}`);
      assert.equal(new Set(shards).size, shards.length, "a shard, or a part of one, was loaded twice");
      await close();
    });

    test("the first result comes soon after the first key", async () => {
      const { page, close } = await open(bases[way]);
      await ready(page);
      const time = await page.evaluate(async (typed) => {
        const field = document.getElementById("q");
        const start = performance.now();
        field.value = typed;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        while (!document.querySelector(".search-hit")) await new Promise((done) => setTimeout(done, 1));
        return performance.now() - start;
      }, "清");
      console.log(`${way}: first result ${time.toFixed(0)} ms after the first key`);
      assert.ok(time < 3000, `${time} ms`);
      await close();
    });

    test("typing, keys and the address work together", async () => {
      const { page, complaints, close } = await open(bases[way]);
      await ready(page);
      await page.keyboard.press("/");
      assert.equal(await page.evaluate(() => document.activeElement.id), "q");
      const typed = own ? "清廉" : JSON.parse(answers[0]).query;
      await page.keyboard.type(typed);
      await page.waitForSelector(".search-hit");
      const field = page.locator("#q");
      assert.equal(await field.getAttribute("aria-expanded"), "true");
      await page.keyboard.press("ArrowDown");
      const first = await field.getAttribute("aria-activedescendant");
      assert.equal(await page.locator(`#${first}`).getAttribute("aria-selected"), "true");
      assert.equal(await page.locator(`#${first}`).getAttribute("role"), "option");
      await page.keyboard.press("ArrowUp");
      assert.equal(await field.getAttribute("aria-activedescendant"), null);
      if (way === "http") assert.equal(new URL(page.url()).searchParams.get("q"), typed);
      await page.keyboard.press("ArrowDown");
      const href = await page.locator(`#${first}`).getAttribute("href");
      await page.keyboard.press("Enter");
      await page.waitForURL(bases[way] + href);
      await page.goBack();
      await ready(page);
      if (way === "http") await page.waitForSelector(".search-hit");
      await page.locator("#q").focus();
      await page.keyboard.press("Escape");
      assert.equal(await field.inputValue(), "");
      assert.deepEqual(complaints, []);
      await close();
    });

    test("?q= asks at once, and with facets", { skip: false }, async () => {
      const { page, close } = await open(bases[way], `search.html?q=${encodeURIComponent(JSON.parse(answers[0]).query)}`);
      await found(page);
      assert.equal(await status(page), `找到 ${JSON.parse(answers[0]).total} 条结果`);
      await close();
    });

    test("other pages load the loader alone and lead to their search field", async () => {
      const { page, files, complaints, close } = await open(bases[way], "index.html");
      await page.keyboard.press("/");
      assert.equal(await page.evaluate(() => document.activeElement.closest(".site-search") !== null), true);
      assert.deepEqual(files.filter((file) => /search\/.*\.js/.test(file)).map((file) => file.replace(/.*\//, "")), ["loader.js"]);
      assert.deepEqual(complaints, []);
      await close();
    });
  });
}

describe("a reader", () => {
  test("narrows by facets", async () => {
    const { page, close } = await open(bases.http, "search.html?q=" + encodeURIComponent(own ? "清廉" : JSON.parse(answers[0]).query));
    await page.waitForSelector(".search-filters input");
    const before = Number((await status(page)).match(/\d+/)[0]);
    const label = page.locator(".search-filters label").first();
    const count = Number(await label.locator(".search-count").textContent());
    await label.locator("input").check();
    await page.waitForFunction((count) => document.querySelector(".search-status").textContent === `在所选范围内找到 ${count} 条结果`, count);
    assert.ok(count <= before);
    assert.equal(new URL(page.url()).searchParams.getAll("kind").length, 1);
    assert.equal(await page.evaluate(() => document.activeElement.type), "checkbox", "the focus stays on the box");
    await page.reload();
    await page.waitForFunction((count) => document.querySelector(".search-status")?.textContent === `在所选范围内找到 ${count} 条结果`, count);
    assert.ok(await page.locator(".search-filters input").first().isChecked());
    await page.locator("#q").fill("没有的字眼𠮷");
    await page.locator(".search-empty button").click();
    await page.waitForFunction(() => /^没有找到含有/.test(document.querySelector(".search-status").textContent));
    await close();
  });

  test("is shown the words, as text", { skip: !own && "only the test's own site has this entry" }, async () => {
    const { page, close } = await open(bases.file);
    await ready(page);
    await page.locator("#q").fill("300m2 诗会");
    await page.waitForSelector(".search-hit");
    assert.deepEqual(await page.locator(".search-hit").first().locator("mark").allTextContents(), ["诗会", "３００㎡"]);
    assert.equal(await page.locator(".search-hit").first().getAttribute("href"), "brands/shuiyun.html#heading-1:~:text=%E8%AF%97%E4%BC%9A%E4%B8%8A%EF%BC%8C%E9%9D%A2%E7%A7%AF%EF%BC%93%EF%BC%90%EF%BC%90%E3%8E%A1");
    await page.locator("#q").fill("<img src=x onerror=alert(1)>");
    await found(page);
    assert.equal(await page.locator("#search img").count(), 0);
    await close();
  });

  test("is asked what he meant when nothing is found, and offered names while typing", { skip: !own && "asks the test's own entries" }, async () => {
    const { page, complaints, close } = await open(bases.file);
    await ready(page);
    await page.locator("#q").fill("水运清莲");
    await page.waitForSelector(".search-meant");
    assert.equal(await page.locator(".search-hit").count(), 0, "what was meant is never mixed in");
    await page.locator(".search-empty .search-choice").first().click();
    await page.waitForSelector(".search-hit");
    assert.deepEqual(await page.locator(".search-title").allTextContents(), ["水韵清莲"]);
    await page.locator("#q").fill("shuiyunq");
    await page.waitForSelector(".search-completions:not([hidden]) button");
    assert.ok((await page.locator(".search-completions button").allTextContents()).includes("水韵清莲"));
    assert.ok((await page.locator(".search-title").allTextContents()).includes("水韵清莲"));
    assert.deepEqual(complaints, []);
    await close();
  });

  test("of an old module with a new index is told to refresh, and the page recovers by itself", async () => {
    let old = true;
    // The module speaks of the number of its format: a root of a later one is all that an old module sees.
    const prepare = async (page) => page.route(/root\.js(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      const later = (base64) => { const bytes = Buffer.from(base64, "base64"); bytes[4] = 99; return bytes.toString("base64"); };
      await route.fulfill({ response, body: old ? body.replace(/","([^"]+)"/, (_, base64) => `","${later(base64)}"`) : body });
      old = false;
    });
    const query = JSON.parse(answers[0]).query;
    const { page, close } = await open(bases.http, "search.html?q=" + encodeURIComponent(query), { prepare });
    await page.waitForSelector(".search-hit");
    assert.equal(await page.locator(".search-problem:visible").count(), 0);
    await close();
  });

  test("at 200 % zoom and in forced colours can use it", async () => {
    const { page, close } = await open(bases.file, "search.html", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, forcedColors: "active" });
    await ready(page);
    await page.locator("#q").fill(own ? "清廉 建设" : JSON.parse(answers[0]).query);
    await page.waitForSelector(".search-hit");
    await page.keyboard.press("ArrowDown");
    await page.screenshot({ path: join(shots, "forced-200.png") });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 640);
    assert.equal(await page.locator(".search-status").getAttribute("aria-live"), "polite");
    await close();
  });

  test("sees more on request", { skip: !own && "depends on the number of entries" }, async () => {
    const { page, close } = await open(bases.http, "search.html?q=" + encodeURIComponent("的"));
    await page.waitForFunction(() => document.querySelectorAll(".search-hit").length === 10);
    await page.locator(".search-more").click();
    await page.waitForFunction(() => document.querySelectorAll(".search-hit").length === 20);
    await close();
  });

  test("never sees the results of an older question", { skip: !own && "asks the test's own entries" }, async () => {
    const slow = async (page) => page.route(/-t\d+\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    const { page, close } = await open(bases.http, "search.html", { prepare: slow });
    await ready(page);
    await page.locator("#q").fill("的");
    await page.locator("#q").fill("水韵清莲");
    await page.waitForSelector(".search-hit");
    assert.deepEqual(await page.locator(".search-title").allTextContents(), ["水韵清莲"]);
    await page.waitForTimeout(600);
    assert.deepEqual(await page.locator(".search-title").allTextContents(), ["水韵清莲"]);
    await close();
  });

  test("is told when a shard does not arrive or is damaged, and can try again", async () => {
    let tries = 0;
    let broken = true;
    const prepare = async (page) => page.route(/-t\d+\.js$/, async (route) => {
      tries += 1;
      if (broken) await route.abort();
      else await route.continue();
    });
    const { page, close } = await open(bases.http, "search.html?q=" + encodeURIComponent(JSON.parse(answers[0]).query), { prepare });
    await page.waitForSelector(".search-problem:not([hidden])");
    assert.match(await page.locator(".search-problem").textContent(), /没有读到/);
    assert.ok(tries >= 2, "a shard is tried twice");
    broken = false;
    await page.locator(".search-retry").click();
    await page.waitForSelector(".search-hit");
    assert.equal(await page.locator(".search-problem").isVisible(), false);
    await close();

    const damage = async (page) => page.route(/-g\d+\.js$/, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({ response, body: body.replace(/^"(.{28}).{8}/gm, '"$1AAAAAAAA') });
    });
    const damaged = await open(bases.http, "search.html?q=" + encodeURIComponent(JSON.parse(answers[0]).query), { prepare: damage });
    await damaged.page.waitForSelector(".search-problem:not([hidden])");
    assert.match(await damaged.page.locator(".search-problem").textContent(), /损坏/);
    await damaged.close();
  });

  test("is told when the module does not arrive", async () => {
    const prepare = async (page) => page.route(/module\.js$/, (route) => route.abort());
    const { page, close } = await open(bases.http, "search.html", { prepare });
    await page.waitForSelector(".search-problem");
    assert.match(await page.locator(".search-problem").textContent(), /检查网络或 U 盘/);
    await close();
  });

  for (const width of [1280, 360]) {
    test(`looks at it at ${width} px`, async () => {
      const { page, close } = await open(bases.file, "search.html", { viewport: { width, height: width === 360 ? 740 : 900 } });
      await ready(page);
      await page.waitForSelector(".search-empty h2");
      await page.screenshot({ path: join(shots, `empty-${width}.png`) });
      await page.locator("#q").fill(own ? "清廉 建设" : JSON.parse(answers[0]).query);
      await page.waitForSelector(".search-hit");
      await page.keyboard.press("ArrowDown");
      await page.screenshot({ path: join(shots, `found-${width}.png`) });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} px wide`);
      await page.locator("#q").fill("没有的字眼 清");
      await page.waitForSelector(".search-empty button");
      await page.screenshot({ path: join(shots, `nothing-${width}.png`) });
      await close();
    });
  }
});
