// The search page of a site that was copied or uploaded badly, in Chromium, from file:// and from a web server: whatever is missing, empty
// or cut off, the reader is told, and nothing says for ever that it is still looking.
//
//   QINGLIAN_SITE=dist/site node --test tests/browser/damage.test.mjs
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileUrl, launch, serve, siteFolder } from "./browser.mjs";

const SHOWN = ".search-problem:visible";

let browser;
let folder;
let server;
let bases;
before(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "qinglian-damage-")), "site");
  cpSync(siteFolder(), folder, { recursive: true });
  server = await serve(folder);
  bases = { "file://": fileUrl(folder), "http://": server.url };
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(join(folder, ".."), { recursive: true });
});

/** Does something to a page of the site while one of its files is damaged, or missing where `damage` says so. */
async function damaged(name, damage, way, act, options = {}) {
  const file = join(folder, "search", name);
  const whole = readFileSync(file);
  const context = await browser.newContext(options);
  try {
    const bytes = damage(whole);
    if (bytes === undefined) rmSync(file);
    else writeFileSync(file, bytes);
    const page = await context.newPage();
    await page.goto(bases[way] + "search.html?q=" + encodeURIComponent("清廉"));
    await act(page);
  } finally {
    writeFileSync(file, whole);
    await context.close();
  }
}

const DAMAGES = {
  "missing": () => undefined,
  "empty": () => Buffer.alloc(0),
  "cut off at its first line": (whole) => whole.subarray(0, whole.indexOf("\n") < 200 ? whole.indexOf("\n") + 1 : 30),
  "cut off in the middle": (whole) => whole.subarray(0, whole.length >> 1),
  "cut off at its end": (whole) => whole.subarray(0, whole.length - 4),
  "another page": () => Buffer.from("<!DOCTYPE html><html><body><h1>404</h1></body></html>"),
};
const MESSAGES = {
  "root.js": /^(检索程序或数据没有读到|检索数据的文件不完整)，请/,
  "module.js": /^(检索程序或数据没有读到|检索程序的文件不完整)，请/,
  "loader.js": /^检索程序没有启动，请刷新页面/,
};

for (const way of ["file://", "http://"]) {
  describe(`from ${way}`, () => {
    for (const [name, message] of Object.entries(MESSAGES)) {
      for (const [kind, damage] of Object.entries(DAMAGES)) {
        test(`${name} ${kind} is told`, async () => {
          await damaged(name, damage, way, async (page) => {
            // The page itself waits some seconds for its loader; one test waits with it.
            if (name === "loader.js" && kind !== "missing") await page.evaluate(() => document.getAnimations().forEach((late) => late.finish()));
            await page.waitForSelector(SHOWN, { timeout: 15000 });
            assert.match((await page.locator(SHOWN).first().textContent()).trim(), message);
            // What else is to come has come by then.
            await page.waitForTimeout(500);
            assert.equal(await page.locator(SHOWN).count(), 1, "one message is enough");
            assert.doesNotMatch(await page.locator("#search").innerText(), /正在/);
          });
        });
      }
    }

    test("a sound site shows no message, early or late", async () => {
      await damaged("root.js", (whole) => whole, way, async (page) => {
        await page.waitForSelector(".search-hit");
        assert.equal(await page.locator(".search-late").count(), 0, "the loader has taken it away");
        assert.equal(await page.locator(SHOWN).count(), 0);
      });
    });
  });
}

test("a file that is whole at the second try is used", async () => {
  for (const name of ["root.js", "module.js"]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    let tries = 0;
    await page.route(new RegExp(`search/${name.replace(".", "\\.")}`), (route) => (tries++ ? route.continue() : route.fulfill({ body: "" })));
    await page.goto(server.url + "search.html?q=" + encodeURIComponent("清廉"));
    await page.waitForSelector(".search-hit");
    assert.equal(tries, 2, name);
    assert.equal(await page.locator(SHOWN).count(), 0, name);
    await context.close();
  }
});

test("without scripts there is the one message that says so", async () => {
  await damaged("root.js", (whole) => whole, "http://", async (page) => {
    assert.equal((await page.locator("#search > noscript").innerText()).trim(), "检索需要启用 JavaScript。您也可以从首页或各栏目进入。");
    // Neither now nor later.
    assert.equal(await page.locator(".search-late").evaluate((late) => getComputedStyle(late).display), "none");
  }, { javaScriptEnabled: false });
});
