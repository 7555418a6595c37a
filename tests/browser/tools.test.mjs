// What readers do with the tools of every page, and what the pages keep at any width: the length of lines, sizes of type, targets.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileUrl, launch, listen, pageOfEachKind, serve, siteFolder } from "./browser.mjs";

const folder = siteFolder();
const kinds = pageOfEachKind(folder).filter((page) => page !== "404.html");
const root = fileUrl(folder);
let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

async function open(options, task) {
  const context = await browser.newContext({ locale: "zh-CN", reducedMotion: "reduce", ...options });
  try {
    await task(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

const classes = (page) => page.evaluate(() => document.documentElement.className);

for (const [place, start] of [["from the disk", () => ({ url: root })], ["from a server", () => serve(folder, "/a/b/")]]) {
  test(`large type and high contrast are kept from page to page, ${place}`, async () => {
    const server = await start();
    await open({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const faults = listen(page, server.url);
      await page.goto(`${server.url}index.html`);
      const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      const ordinary = await size();
      const asked = [];
      // Larger type may show pictures of another size; nothing else may be asked for.
      page.on("request", (request) => { if (request.resourceType() !== "image") asked.push(request.url()); });
      await page.click('[data-tool="large"]');
      await page.click('[data-tool="contrast"]');
      assert.deepEqual(asked, [], "a tool asks for something");
      assert.ok((await size()) >= ordinary * 1.25);
      await page.goto(`${server.url}cases/index.html`);
      assert.match(await classes(page), /is-large.*is-contrast|is-contrast.*is-large/);
      assert.equal(await page.getAttribute('[data-tool="large"]', "aria-pressed"), "true");
      await page.click('[data-tool="large"]');
      await page.reload();
      assert.doesNotMatch(await classes(page), /is-large/);
      // A page that is left asks no longer for its pictures.
      assert.deepEqual(faults.filter((fault) => !fault.includes("ERR_ABORTED")), []);
    });
    await server.close?.();
  });
}

test("the code of the page opens without scripts, and closes with Esc", async () => {
  await open({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${root}brands/index.html`);
    await page.click(".share summary");
    assert.ok(await page.isVisible(".share svg"));
    assert.equal(await page.locator("button.tool:visible").count(), 0, "a button that does nothing");
  });
  await open({}, async (page) => {
    await page.goto(`${root}brands/index.html`);
    await page.click(".share summary");
    await page.keyboard.press("Escape");
    assert.ok(!(await page.isVisible(".share svg")));
  });
});

test("a day of mourning takes the colours away, and no other day", async () => {
  const on = async (day, grey) => {
    let found;
    await open({}, async (page) => {
      await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
      await page.route("**/about.html", async (route) => {
        const body = (await route.fetch()).text().then((text) => text.replace('<html lang="zh-CN"', `<html lang="zh-CN" data-grey="${grey}"`));
        await route.fulfill({ contentType: "text/html", body: await body });
      });
      const server = await serve(folder);
      await page.goto(`${server.url}about.html`);
      found = /is-grey/.test(await classes(page));
      await server.close();
    });
    return found;
  };
  assert.equal(await on("2026-12-13", "2026-04-04 2026-12-13"), true);
  assert.equal(await on("2026-12-14", "2026-04-04 2026-12-13"), false);
});

/** The longest line of running text in characters, the sizes of type, the targets that are too small: run in the page. */
function measuresInPage() {
  const em = (element) => parseFloat(getComputedStyle(element).fontSize);
  const shown = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility() && !element.closest("svg"));
  const lines = [...document.querySelectorAll(".prose p, .list-lead, .entry-summary, .brand-summary")].map((line) => line.clientWidth / em(line));
  const says = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "");
  const marks = ".footnote-mark, .search-count";
  const sizes = [...new Set(shown.filter((element) => says(element) && !element.closest(marks)).map(em))];
  // Links within a sentence are as high as its line.
  const targets = shown.filter((element) => element.matches("a, button, summary") && !element.closest(".prose, .visually-hidden, .skip-link"));
  const small = targets.filter((element) => {
    const box = element.getBoundingClientRect();
    const isInSentence = element.parentElement.matches("p:not(.byline):not(.tags):not(.tool-links), dd, label");
    return box.width > 0 && !isInSentence && (box.height < 23.9 || box.width < 23.9);
  });
  return { line: Math.max(0, ...lines), sizes, small: small.map((element) => element.textContent.trim().slice(0, 12)) };
}

test("lines have at most forty characters, pages eight sizes of type, targets 24 pixels", { timeout: 600_000 }, async () => {
  const faults = [];
  for (const width of [1440, 1280, 1024, 900, 768, 390, 320]) {
    await open({ viewport: { width, height: 900 } }, async (page) => {
      for (const address of kinds) {
        await page.goto(root + address);
        const { line, sizes, small } = await page.evaluate(measuresInPage);
        if (line > 40.1) faults.push(`${address}, ${width} px: a line of ${line.toFixed(1)} characters`);
        if (sizes.length > 8) faults.push(`${address}, ${width} px: ${sizes.length} sizes of type: ${sizes.join(" ")}`);
        if (small.length > 0) faults.push(`${address}, ${width} px: small targets: ${small.slice(0, 5).join("、")}`);
      }
    });
  }
  assert.deepEqual(faults, []);
});

test("large type needs no more width than the window has", { timeout: 600_000 }, async () => {
  const faults = [];
  for (const width of [1440, 1024, 768, 390, 320]) {
    await open({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${root}index.html`);
      await page.click('[data-tool="large"]');
      for (const address of kinds) {
        await page.goto(root + address);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${address}: ${wide} px in a window of ${width}`);
      }
    });
  }
  assert.deepEqual(faults, []);
});

test("nothing moves while a page comes", async () => {
  const server = await serve(folder);
  for (const width of [1280, 390]) {
    for (const address of ["index.html", "brands/index.html", "search.html?q=清廉"]) {
      await open({ viewport: { width, height: 800 } }, async (page) => {
        await page.addInitScript(() => {
          window.moved = 0;
          new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.moved += entry.value; })
            .observe({ type: "layout-shift", buffered: true });
        });
        await page.goto(server.url + address);
        if (address.startsWith("search")) await page.waitForSelector(".search-hit");
        await page.waitForTimeout(500);
        const moved = await page.evaluate(() => window.moved);
        assert.ok(moved < 0.02, `${address}, ${width} px: ${moved}`);
      });
    }
  }
  await server.close();
});
