// The built site as readers meet it: every page from the disk and from web servers, on a desktop and on a phone, with and without
// scripts, by keyboard, on paper, and by the rules of WCAG that a program can judge.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { after, before, describe, test } from "node:test";
import { WIDTHS, eachOf, fileUrl, launch, listen, pageOfEachKind, pagesOf, serve, shotFolder, siteFolder } from "./browser.mjs";

const folder = siteFolder();
const { pages, forwards } = pagesOf(folder);
const kinds = pageOfEachKind(folder);
const height = 900;
let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

/** Asserts that a task finds nothing wrong on any of these pages, nor anything goes wrong in the page itself. */
async function check(root, addresses, options, task) {
  const context = await browser.newContext({ viewport: { width: WIDTHS[0], height }, locale: "zh-CN", ...options });
  const visit = async (address) => {
    const page = await context.newPage();
    const heard = listen(page, root);
    await page.goto(root + address, { waitUntil: "load" });
    heard.push(...((await task(page, address)) ?? []));
    await page.close();
    // A browser without scripts refuses those that a page would have it fetch early.
    const isRefusedScript = (fault) => options.javaScriptEnabled === false && /^request failed: \S+\.js \(csp\)$/.test(fault);
    const faults = heard.filter((fault) => !isRefusedScript(fault));
    return faults.map((fault) => `${address}: ${fault}`);
  };
  try {
    const faults = await eachOf(addresses, visit);
    assert.deepEqual(faults.flat(), []);
  } finally {
    await context.close();
  }
}

/** What is wrong with the page as it stands in a window: run in the page. */
async function faultsInPage() {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) {
    const wide = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5);
    const names = wide.slice(0, 3).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    faults.push(`${root.scrollWidth} px wide in a window of ${innerWidth}: ${names.join(", ")}`);
  }
  const headings = document.querySelectorAll("h1").length;
  if (headings !== 1) faults.push(`${headings} headings h1`);
  const images = [...document.images];
  for (const image of images) image.loading = "eager";
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
  for (const image of images) {
    const source = image.getAttribute("src");
    if (!image.complete || image.naturalWidth === 0) faults.push(`picture does not load: ${source}`);
    if (!image.hasAttribute("width") || !image.hasAttribute("height")) faults.push(`picture without dimensions: ${source}`);
    if (!image.hasAttribute("alt")) faults.push(`picture without alt: ${source}`);
  }
  return faults;
}

async function faultsAtEveryWidth(page) {
  const faults = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height });
    faults.push(...(await page.evaluate(faultsInPage)).map((fault) => `${width} px: ${fault}`));
  }
  return faults;
}

test("there are pages of every kind", () => {
  for (const page of ["index.html", "search.html", "about.html", "404.html", "brands/index.html", "cases/index.html"]) {
    assert.ok(pages.includes(page), `${page} is missing`);
  }
  assert.ok(kinds.length >= 16, `only ${kinds.length} kinds of pages: ${kinds.join(", ")}`);
});

describe("every page is whole", () => {
  test("by double click", { timeout: 600_000 }, () => check(fileUrl(folder), pages, {}, faultsAtEveryWidth));

  for (const base of ["/", "/jgdj/qinglian/"]) {
    test(`from a web server, below ${base}`, { timeout: 600_000 }, async () => {
      const server = await serve(folder, base);
      try {
        await check(server.url, pages, {}, faultsAtEveryWidth);
      } finally {
        await server.close();
      }
    });
  }
});

test("a page that is not there is answered by one that needs no other file", async () => {
  const server = await serve(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const faults = listen(page, server.url).filter((fault) => !fault.includes("/no/such/page"));
    const response = await page.goto(`${server.url}no/such/page.html`);
    assert.equal(response.status(), 404);
    assert.equal(await page.locator("h1").count(), 1);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
    await server.close();
  }
});

test("a former address leads on to a page", async () => {
  const root = fileUrl(folder);
  for (const forward of forwards) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(root + forward);
    await page.waitForURL((url) => url.href !== root + forward, { timeout: 10_000 });
    const target = page.url().slice(root.length).split("#")[0];
    await context.close();
    assert.ok(pages.includes(target), `${forward} leads to ${target}`);
  }
});

/** The links of a page: run in the page. */
function linksInPage() {
  return [...document.querySelectorAll("a[href], area[href]")].map((link) => link.getAttribute("href"));
}

test("every link leads to a file and an anchor that are there", { timeout: 600_000 }, async () => {
  const anchors = new Map();
  const anchorsOf = (file) => {
    if (!anchors.has(file)) {
      const ids = readFileSync(join(folder, file), "utf8").matchAll(/\sid="([^"]*)"/g);
      anchors.set(file, new Set([...ids].map((match) => match[1])));
    }
    return anchors.get(file);
  };
  const faultOf = (from, href) => {
    if (/^(https?:|mailto:|tel:)/.test(href)) return [];
    const [path, anchor] = href.split("#");
    const bare = decodeURIComponent(path.split("?")[0]);
    const target = bare === "" ? from : posix.normalize(posix.join(dirname(from), bare));
    if (href.startsWith("/") || target.startsWith("..")) return [`${href} leaves the site`];
    if (!/\.[a-z0-9]+$/.test(target) || !existsSync(join(folder, target))) return [`${href} leads to no file`];
    if (anchor && !anchorsOf(target).has(decodeURIComponent(anchor))) return [`${href} leads to no anchor`];
    return [];
  };
  await check(fileUrl(folder), pages, {}, async (page, address) =>
    (await page.evaluate(linksInPage)).flatMap((href) => faultOf(address, href)));
});

/** The words that a reader sees: run in the page. */
function wordsInPage() {
  return document.querySelector("main")?.innerText.trim() ?? "";
}

test("every page reads the same without scripts", { timeout: 600_000 }, async () => {
  const root = fileUrl(folder);
  const scripted = new Map();
  await check(root, pages, {}, async (page, address) => { scripted.set(address, await page.evaluate(wordsInPage)); });
  await check(root, pages, { javaScriptEnabled: false }, async (page, address) => {
    const words = await page.evaluate(wordsInPage);
    if (address === "search.html") return /JavaScript|脚本/.test(words) ? [] : ["says nothing to readers without scripts"];
    if (words.length < 10) return ["holds no words"];
    return words === scripted.get(address) ? [] : ["differs without scripts"];
  });
});

/** How the focused element looks, and how it looks when it has lost the focus: run in the page. */
function focusInPage() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const look = () => {
    const own = getComputedStyle(element);
    const edge = own.outlineStyle === "none" ? "" : `${own.outlineStyle} ${own.outlineWidth} ${own.outlineColor}`;
    return [edge, own.boxShadow, own.borderColor, own.backgroundColor, own.textDecorationLine, own.clipPath, own.top, own.transform].join("|");
  };
  const box = element.getBoundingClientRect();
  const focused = look();
  const visible = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  element.blur();
  const blurred = look();
  element.focus({ preventScroll: true });
  const words = (element.innerText || element.getAttribute("aria-label") || element.id || element.tagName).trim().slice(0, 20);
  return { words, visible, marked: focused !== blurred, hash: element.getAttribute("href") };
}

test("a keyboard finds the skip link first and sees where it is", { timeout: 600_000 }, async () => {
  for (const width of WIDTHS) {
    await check(fileUrl(folder), kinds, { viewport: { width, height }, reducedMotion: "reduce" }, async (page, address) => {
      const faults = [];
      const hasNavigation = (await page.locator("nav").count()) > 0;
      // A page may put the focus where it is wanted at once (search); the order of the keyboard begins at the top all the same.
      await page.evaluate(() => { document.activeElement?.blur?.(); });
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press("Tab");
        const focus = await page.evaluate(focusInPage);
        if (focus === null) break;
        if (stop === 0 && focus.hash !== "#main" && hasNavigation) faults.push(`the first stop is “${focus.words}”, not a skip link`);
        if (!focus.visible) faults.push(`${width} px: “${focus.words}” has the focus out of sight`);
        if (!focus.marked) faults.push(`${width} px: “${focus.words}” does not show that it has the focus`);
      }
      return faults;
    });
  }
});

test("the skip link leads to the text", async () => {
  await check(fileUrl(folder), kinds, {}, async (page) => {
    if ((await page.locator("nav").count()) === 0) return [];
    const link = page.locator('a[href="#main"]').first();
    await link.focus();
    await page.keyboard.press("Enter");
    const there = await page.evaluate(() => document.querySelector("#main")?.contains(document.activeElement) || location.hash === "#main");
    return there ? [] : ["the skip link leads nowhere"];
  });
});

/**
 * The first words of every text that is shown: run in the page. Only the first, since columns side by side may be read back line by line;
 * and text by text, since a PDF need not keep the order of those on one line.
 */
function beginningsInPage() {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const beginnings = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const words = walker.currentNode.data.replace(/\s+/g, " ").trim();
    const shown = [range, walker.currentNode.parentElement].every((part) => part.getBoundingClientRect().width > 2);
    if (words !== "" && shown) beginnings.push(words.slice(0, 8));
  }
  return beginnings;
}

/** Reads a PDF back; compatibility characters count as what they stand for, white space as nothing. */
function wordsOfPdf(pdf) {
  const scratch = mkdtempSync(join(tmpdir(), "qinglian-print-"));
  try {
    return plain(execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8", cwd: scratch, maxBuffer: 1 << 26 }));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function plain(words) {
  return words.normalize("NFKC").replace(/\s+/g, "");
}

test("a page of each kind prints its text and no navigation", { timeout: 600_000 }, async () => {
  await check(fileUrl(folder), kinds, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    const faults = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('nav, .skip-link, header form')].filter((part) => part.getClientRects().length > 0);
      return shown.map((part) => `prints ${part.tagName.toLowerCase()}.${part.className}`);
    });
    const paper = wordsOfPdf(await page.pdf({ format: "A4", printBackground: false }));
    for (const words of (await page.evaluate(beginningsInPage)).map(plain)) {
      if (!paper.includes(words)) faults.push(`does not print “${words}”`);
    }
    if (paper.length < 10) faults.push("prints nothing");
    return faults;
  });
});

test("nothing that WCAG calls serious stands on a page of each kind", { timeout: 600_000 }, async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const width of WIDTHS) {
    await check(fileUrl(folder), kinds, { viewport: { width, height }, reducedMotion: "reduce" }, async (page) => {
      // What it would load again by itself (preload) the page's own policy rightly forbids.
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => (await globalThis.axe.run(document, { preload: false, resultTypes: ["violations"] })).violations);
      const serious = violations.filter((violation) => ["serious", "critical"].includes(violation.impact));
      return serious.flatMap((violation) => violation.nodes.slice(0, 3).map((node) =>
        `${width} px: ${violation.id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ""}`));
    });
  }
});

test("screenshots are left to look at", { timeout: 600_000 }, async () => {
  const shots = shotFolder();
  for (const width of WIDTHS) {
    await check(fileUrl(folder), kinds, { viewport: { width, height }, reducedMotion: "reduce" }, async (page, address) => {
      await page.evaluate(loadPictures);
      await page.screenshot({ path: join(shots, `${address.replace(/\W+/g, "-")}-${width}.png`), fullPage: true });
    });
  }
});

/** Loads every picture, which a screenshot of a whole page would not wait for: run in the page. */
async function loadPictures() {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}
