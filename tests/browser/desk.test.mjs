// The office's pages in Chromium: with the sample and with a new publication, at two widths; by mouse, by keyboard, without the script.
//
//   QINGLIAN=path/to/qinglian PUBLICATION=content node --test tests/browser/desk.test.mjs
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { launch, shotFolder } from "./browser.mjs";

const PAGES = ["", "entries", "import", "check", "check/corrections", "review", "album", "report", "kits", "build", "open", "manual/index.html"];
const WIDTHS = [1024, 1440];

let browser;
let scratch;
const started = [];
before(async () => {
  browser = await launch();
  scratch = mkdtempSync(join(tmpdir(), "qinglian-desk-"));
  cpSync(process.env.PUBLICATION ?? "content", join(scratch, "sample", "content"), { recursive: true });
});
after(async () => {
  for (const child of started) child.kill();
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Starts a desk, and waits for the address that it prints. */
async function start(...folder) {
  const env = { ...process.env, QINGLIAN_CONFIG: join(scratch, `config-${started.length}`), QINGLIAN_CACHE: join(scratch, "cache") };
  const child = spawn(resolve(process.env.QINGLIAN ?? "qinglian"), ["desk", "--port", "0", "--no-browser", ...folder], { stdio: ["ignore", "pipe", "ignore"], env });
  started.push(child);
  let said = "";
  for await (const part of child.stdout) {
    said += part;
    const address = /^(http:\S+)\n/.exec(said)?.[1];
    if (address) return { child, address, root: new URL("/", address).href };
  }
  assert.fail(`no address: ${said}`);
}

/** A page of a desk that was let in, and everything that goes wrong on it. */
async function enter(desk, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(desk.address);
  assert.equal(new URL(page.url()).search, "", "the secret does not stay in the address");
  return { page, complaints, close: () => context.close() };
}

/** Waits until nothing is checked or made any more. */
async function settled(page, root) {
  for (let tries = 0; tries < 1200; tries++) {
    const state = await (await page.request.get(`${root}state.json`)).json();
    if (!state.checking && !state.job?.is_running) return state;
    await page.waitForTimeout(250);
  }
  assert.fail("the desk does not come to rest");
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What is wrong with a page for those who hear it, and what does not fit its width. */
async function faults(page) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => (await globalThis.axe.run(document, { preload: false, resultTypes: ["violations"] })).violations);
  const found = violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target} ${node.failureSummary}`));
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return tooWide > 0 ? [...found, `too wide by ${tooWide}`] : found;
}

async function everyPage(desk, name) {
  const { page, complaints, close } = await enter(desk);
  await settled(page, desk.root);
  const found = [];
  for (const path of PAGES) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width === 1024 ? 768 : 900 });
      await page.goto(desk.root + path);
      found.push(...(await faults(page)).map((fault) => `${path} at ${width}: ${fault}`));
      await page.screenshot({ path: join(shotFolder(), `desk-${name}-${path.replaceAll("/", "-") || "overview"}-${width}.png`), fullPage: true });
    }
  }
  await close();
  assert.deepEqual([...found, ...complaints], []);
}

let sample;
test("every page of the sample is whole, and heard as it is seen", { timeout: 600_000 }, async () => {
  sample = await start(join(scratch, "sample", "content"));
  await everyPage(sample, "sample");
});

test("a new publication is made on the page, and every page of it is whole", { timeout: 600_000 }, async () => {
  const desk = await start();
  const { page, close } = await enter(desk);
  await page.getByLabel("放在哪个文件夹里").fill(scratch);
  await page.getByLabel("出版物文件夹的名字").fill("新出版物");
  await page.getByRole("button", { name: "新建并打开" }).click();
  await page.getByText("从这里开始").waitFor({ timeout: 60_000 });
  await close();
  assert.ok(existsSync(join(scratch, "新出版物", "publication.yaml")));
  await everyPage(desk, "new");
});

test("files that are chosen are looked through and taken in", { timeout: 300_000 }, async () => {
  const { page, complaints, close } = await enter(sample);
  await settled(page, sample.root);
  await page.goto(`${sample.root}import`);
  await page.getByText("看不出类别和单位的文件").click();
  await page.getByLabel("类别").selectOption("case");
  await page.getByLabel("单位").selectOption("guanhe");
  const file = join(scratch, "bridge-class.md");
  writeFileSync(file, "---\ntitle: 桥上课堂\nunit: guanhe\n---\n\n## 主要做法\n\n每月一讲。\n");
  await page.locator("#files").setInputFiles(file);
  await page.getByRole("button", { name: /^收下/ }).click({ timeout: 120_000 });
  await page.getByText("已收下 1 个条目").waitFor();
  assert.ok(existsSync(join(scratch, "sample", "content", "cases", "bridge-class", "index.md")));
  await settled(page, sample.root);
  await page.goto(`${sample.root}entries?q=桥上课堂`);
  await page.getByRole("link", { name: "桥上课堂" }).first().waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test("a change on disk shows by itself, and a page that is being written on is left alone", { timeout: 300_000 }, async () => {
  const { page, close } = await enter(sample);
  await settled(page, sample.root);
  await page.goto(`${sample.root}entries?q=改过的标题`);
  const file = join(scratch, "sample", "content", "cases", "bridge-class", "index.md");
  writeFileSync(file, readFileSync(file, "utf8").replace("title: 桥上课堂", "title: 改过的标题"));
  await page.locator("tbody").getByRole("link", { name: "改过的标题" }).first().waitFor({ timeout: 60_000 });
  await settled(page, sample.root);
  await page.goto(`${sample.root}review`);
  await page.getByLabel("审签人").fill("林一");
  writeFileSync(file, readFileSync(file, "utf8").replace("每月一讲", "每月两讲"));
  await page.locator("#changed").waitFor({ state: "visible", timeout: 60_000 });
  assert.equal(await page.getByLabel("审签人").inputValue(), "林一");
  await page.locator("tbody input[type=checkbox]").first().check();
  await page.getByRole("button", { name: "给打勾的条目登记" }).click();
  await page.getByText("刚才的操作没有执行").waitFor();
  await close();
});

test("by keyboard alone one gets from the overview to a correction", { timeout: 300_000 }, async () => {
  const { page, close } = await enter(sample);
  await settled(page, sample.root);
  await page.goto(sample.root);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "跳到正文");
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.textContent === "检查")) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/check/);
  const isSeen = await page.evaluate(() => {
    document.querySelector(".desk-filter select").focus();
    return getComputedStyle(document.activeElement.closest("label")).outlineStyle !== "none" || getComputedStyle(document.activeElement).outlineStyle !== "none";
  });
  assert.ok(isSeen, "what has the focus is marked");
  await close();
});

test("without the script the forms do the same", { timeout: 300_000 }, async () => {
  const { page, close } = await enter(sample, { javaScriptEnabled: false });
  await settled(page, sample.root);
  await page.goto(`${sample.root}build`);
  await page.getByLabel("版次").selectOption("draft");
  await page.getByLabel("画册", { exact: true }).uncheck();
  await page.getByRole("button", { name: "开始生成" }).click();
  await settled(page, sample.root);
  await page.goto(`${sample.root}build`);
  await page.locator("#job .desk-outcome").filter({ hasText: "已生成" }).waitFor();
  assert.ok(existsSync(join(scratch, "sample", "dist", "offline.zip")));
  await close();
});

test("the album is laid out and turned page by page", { timeout: 600_000 }, async () => {
  const { page, complaints, close } = await enter(sample);
  await settled(page, sample.root);
  await page.goto(`${sample.root}album`);
  await page.getByRole("button", { name: "排出来看" }).click();
  await page.locator(".desk-sheets img").first().waitFor({ timeout: 300_000 });
  await page.locator(".desk-sheets a").nth(2).click();
  await page.locator(".desk-large img").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.getByText(/^第 4 页，/).waitFor();
  assert.deepEqual(await faults(page), []);
  await page.screenshot({ path: join(shotFolder(), "desk-sample-album-page.png"), fullPage: false });
  await page.goto(`${sample.root}album`);
  await page.waitForLoadState("load");
  await page.screenshot({ path: join(shotFolder(), "desk-sample-album-laid-out.png"), fullPage: false });
  assert.deepEqual(complaints, []);
  await close();
});

test("quitting ends the program", { timeout: 60_000 }, async () => {
  const { page, close } = await enter(sample);
  const ended = new Promise((resolveExit) => sample.child.once("exit", resolveExit));
  await page.getByRole("button", { name: "退出" }).click();
  await page.getByText("编辑台已退出").waitFor();
  assert.equal(await ended, 0);
  await close();
});
