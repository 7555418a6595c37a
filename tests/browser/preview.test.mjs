// The preview in Chromium: what `qinglian serve` serves is the site as it will be, policy and search included.
//
//   QINGLIAN=path/to/qinglian PUBLICATION=content node --test tests/browser/preview.test.mjs
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";

let browser;
let child;
let address;
before(async () => {
  browser = await launch();
  const publication = process.env.PUBLICATION ?? "content";
  child = spawn(process.env.QINGLIAN ?? "qinglian", ["serve", "--port", "0", "--publication", publication], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  for await (const part of child.stdout) {
    said += part;
    address = /预览地址：(\S+?)（/.exec(said)?.[1];
    if (address) break;
  }
  assert.ok(address, said);
});
after(async () => {
  child?.kill();
  await browser?.close();
});

/** Opens a page once the first build is done. */
async function open(path) {
  const page = await browser.newPage();
  const complaints = [];
  const answers = [];
  page.on("response", (response) => answers.push(`${response.status()} ${response.url()}`));
  let opened;
  for (let tries = 0; tries < 240 && opened?.status() !== 200; tries++) {
    opened = await page.goto(address + path);
    if (opened.status() !== 200) await page.waitForTimeout(500);
  }
  assert.equal(opened.status(), 200);
  answers.length = 0;
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.reload();
  return { page, complaints, answers };
}

test("the home page has its styles and pictures, and nothing is forbidden", async () => {
  const { page, complaints } = await open("");
  await page.waitForLoadState("load");
  assert.ok(await page.evaluate(() => document.styleSheets.length > 0 && [...document.images].every((image) => !image.complete || image.naturalWidth > 0)));
  assert.deepEqual(complaints, []);
});

test("the search finds, by parts of files", async () => {
  const { page, complaints, answers } = await open("search.html?q=" + encodeURIComponent("清廉"));
  await page.waitForSelector(".search-hit mark");
  assert.match(await page.locator(".search-status").textContent(), /^找到/);
  assert.ok(answers.some((answer) => /^206 .*-g\d+\.js$/.test(answer)), answers.join("\n"));
  assert.deepEqual(complaints, []);
});
