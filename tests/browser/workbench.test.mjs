// The workbench as a unit's clerk meets it: opened by double click and from a server, written in, filled by Word files and the clipboard, killed,
// saved, opened again.
//
//   node --test tests/browser/workbench.test.mjs
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { fileUrl, launch, listen, serve, shotFolder } from "./browser.mjs";
import { ROOT, publication, unzip, writeKit, zip } from "./kit.mjs";

const folder = mkdtempSync(join(tmpdir(), "qinglian-kit-"));
const PAGE = encodeURIComponent("填报.html");
let browser;
before(async () => {
  writeKit(folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** A window of its own, with what went wrong in it. */
async function open(root, { size = [1440, 900], init, context } = {}) {
  const own = context ?? (await browser.newContext({ viewport: { width: size[0], height: size[1] }, locale: "zh-CN", acceptDownloads: true }));
  const page = await own.newPage();
  // A test has nobody who would choose a place.
  await page.addInitScript(() => delete window.showSaveFilePicker);
  if (init) await page.addInitScript(init);
  const faults = listen(page, root);
  await page.goto(root + PAGE);
  await page.waitForSelector("html[data-ready]");
  return { page, faults, context: own };
}

/** The same, with a case begun and checked. */
async function begin(root, options) {
  const opened = await open(root, options);
  await checked(opened.page, () => opened.page.getByRole("button", { name: "典型案例", exact: true }).click());
  return opened;
}

/** Does something, and waits for the check after it. */
async function checked(page, act) {
  await page.evaluate(() => { window.checks = 0; document.addEventListener("qinglian-checked", () => window.checks++, { once: true }); });
  await act();
  await page.waitForFunction(() => window.checks > 0);
}

/** Writes into a field as a person does who replaces what stands there. */
async function write(page, selector, words) {
  await checked(page, () => page.fill(selector, words));
}

/** Pastes into what has the focus. */
function paste(page, html) {
  return page.evaluate((html) => {
    const data = new DataTransfer();
    data.setData("text/html", html);
    data.setData("text/plain", "plain");
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
}

/** Drops a file on the window. */
function drop(page, name, bytes, type = "") {
  return page.evaluate(({ name, base64, type }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], name, { type }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  }, { name, base64: Buffer.from(bytes).toString("base64"), type });
}

/** A Word file of these paragraphs; a heading begins with "# ". */
function word(paragraphs) {
  const escaped = (words) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const paragraph = (words) => (words.startsWith("# ") ? `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>${escaped(words.slice(2))}</w:t></w:r></w:p>` : `<w:p><w:r><w:t>${escaped(words)}</w:t></w:r></w:p>`);
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return zip({
    "[Content_Types].xml": Buffer.from(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`),
    "_rels/.rels": Buffer.from(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
    "word/document.xml": Buffer.from(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map(paragraph).join("")}</w:body></w:document>`),
  });
}

/** A picture of a publication's sample. */
function picture() {
  const found = readdirSync(join(ROOT, "content"), { recursive: true }).find((path) => /\.jpe?g$/.test(path));
  assert.ok(found, "content holds no JPEG");
  return readFileSync(join(ROOT, "content", found));
}

const firstSection = ".section textarea";
const stars = (text) => text.split("*").length - 1;
const speech = readFileSync(join(ROOT, "tests", "seed", "speech.txt"), "utf8");
const asHtml = (text) => text.split("\n").filter((line) => line.trim()).map((line) => `<p class=MsoNormal style="mso-style-name:正文">${line}</p>`).join("");

for (const place of ["the disk", "a server"]) {
  describe(`from ${place}`, () => {
    let root, server;
    before(async () => {
      if (place === "a server") server = await serve(folder, "/a/b/");
      root = server?.url ?? fileUrl(folder);
    });
    after(() => server?.close());

    test("opens, asks nobody for anything, and says whose it is", async (t) => {
      const { page, faults, context } = await open(root);
      assert.match(await page.locator("#app h1").textContent(), /官河区/);
      assert.match(await page.locator(".home-deadline").textContent(), /2026 年 12 月 15 日/);
      t.diagnostic(`ready after ${Math.round(await page.evaluate(() => qinglian.page.readyAfter))} ms`);
      assert.deepEqual(faults, []);
      await context.close();
    });

    test("what is wrong stands beside the field, and goes when it is mended", async () => {
      const { page, faults, context } = await begin(root);
      assert.match(await page.locator(".status").textContent(), /还差 \d+ 处/);
      const field = page.locator(".field", { has: page.locator("#field-title") });
      assert.equal(await field.getAttribute("data-worst"), "error");
      await write(page, "#field-title", "五网合一管工程");
      assert.equal(await field.locator(".finding.is-error").count(), 0);
      assert.equal(await page.locator(".entry-head h1").textContent(), "五网合一管工程");
      await page.getByRole("button", { name: "去下一处" }).click();
      assert.ok(await page.evaluate(() => document.activeElement.closest("[data-worst=error], [data-worst=warning]") !== null));
      assert.deepEqual(faults, []);
      await context.close();
    });

    test("a safe correction is made on a click and taken back", async () => {
      const { page, faults, context } = await begin(root);
      const wrong = "一是抓教育,二是抓制度,三是抓监督.";
      await write(page, firstSection, wrong);
      await checked(page, () => page.locator(".section .finding .button.is-first").first().click());
      const corrected = await page.locator(firstSection).first().inputValue();
      assert.notEqual(corrected, wrong);
      await checked(page, () => page.locator("#told").getByRole("button", { name: "撤销" }).click());
      assert.equal(await page.locator(firstSection).first().inputValue(), wrong);
      assert.deepEqual(faults, []);
      await context.close();
    });

    test("a Word file that is dropped becomes an entry", async () => {
      const { page, faults, context } = await open(root);
      await drop(page, "五网合一.docx", word(["# 五网合一管工程", "官河区把工程款、工资、材料三本账放到一张网上。", "（一）一本账管到底。"]));
      await page.locator("dialog").getByRole("button", { name: "典型案例" }).click();
      await page.waitForSelector(".entry-page");
      await page.waitForFunction(() => qinglian.engine.call("source", JSON.parse(qinglian.engine.call("entries"))[0].id).includes("三本账放到一张网上"));
      const close = page.locator("dialog .button").first();
      if (await close.count()) await close.click();
      assert.deepEqual(faults, []);
      await context.close();
    });

    test("a speech that is pasted keeps each of its 249 asterisks", async () => {
      const { page, faults, context } = await begin(root);
      assert.equal(stars(speech), 249);
      await page.locator(firstSection).first().focus();
      await checked(page, () => paste(page, asHtml(speech)));
      assert.equal(stars(await page.locator(firstSection).first().inputValue()), 249);
      const frame = page.frameLocator(".preview-frame");
      await frame.locator(".redaction").first().waitFor();
      // The summary over the text repeats some of it.
      assert.equal(stars((await frame.locator(".prose").allTextContents()).join("")), 249);
      assert.deepEqual(faults, []);
      await context.close();
    });

    test("what is saved is a package with every byte, and is opened again", async () => {
      const { page, faults, context } = await begin(root);
      const bytes = picture();
      await write(page, "#field-title", "五网合一管工程");
      await write(page, firstSection, "把三本账放到一张网上。");
      await page.locator("#add-picture").setInputFiles({ name: "现场 照片.jpg", mimeType: "image/jpeg", buffer: bytes });
      await page.locator(".picture img").waitFor();
      await checked(page, () => page.locator(".is-caption input").fill("官河区交通运输局查看工程现场"));
      const coming = page.waitForEvent("download");
      await page.keyboard.press("Control+s");
      await page.getByRole("button", { name: "先保存" }).click();
      const download = await coming;
      assert.match(download.suggestedFilename(), /^.+-\d{4}-\d\d-\d\d\.zip$/);
      const path = await download.path();
      const whole = readFileSync(path);
      const files = unzip(whole);
      const manifest = JSON.parse(unpacked(files.get("package.json")));
      assert.equal(manifest.format, 1);
      assert.equal(manifest.kit, "test-guanhe-2026");
      for (const [name, digest] of Object.entries(manifest.files)) {
        assert.equal(createHash("sha256").update(unpacked(files.get(name))).digest("hex"), digest, name);
      }
      const [name] = Object.keys(manifest.files).filter((name) => name.endsWith(".jpg"));
      assert.deepEqual(Buffer.from(files.get(name)[1]), bytes);
      await context.close();

      const again = await open(root);
      await checked(again.page, () => again.page.locator("#open-package").setInputFiles({ name: download.suggestedFilename(), mimeType: "application/zip", buffer: whole }));
      assert.equal(await again.page.locator("#field-title").inputValue(), "五网合一管工程");
      assert.equal(await again.page.locator(".is-caption input").inputValue(), "官河区交通运输局查看工程现场");
      assert.ok(await again.page.locator(".picture img").evaluate((image) => image.decode().then(() => image.naturalWidth > 0)));
      assert.deepEqual([...faults, ...again.faults], []);
      await again.context.close();
    });

    test("a tab that is killed loses at most two seconds", async () => {
      const { page, context } = await begin(root);
      await write(page, "#field-title", "关掉以前写的");
      await page.locator("#add-picture").setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: picture() });
      await page.locator(".picture img").waitFor();
      await page.waitForTimeout(2000);
      await page.goto("chrome://crash").catch(() => {});
      const { page: next, faults } = await open(root, { context });
      assert.equal(await next.locator("#field-title").inputValue(), "关掉以前写的");
      assert.equal(await next.locator(".picture img").count(), 1);
      assert.deepEqual(faults, []);
      await context.close();
    });

    test("nothing is checked or changed while an input method composes", async () => {
      const { page, context } = await begin(root);
      const title = page.locator("#field-title");
      await title.focus();
      const seen = await page.evaluate(async () => {
        const field = document.activeElement;
        const pause = () => new Promise((done) => setTimeout(done, 500));
        field.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
        let checks = 0;
        document.addEventListener("qinglian-checked", () => checks++);
        field.value = "wuwang";
        field.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
        await pause();
        const during = checks;
        field.value = "五网合一";
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        field.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
        await pause();
        return [during, checks > 0, document.activeElement === field, field.value];
      });
      assert.deepEqual(seen, [0, true, true, "五网合一"]);
      await context.close();
    });

    test("a trap of the module loses no text", async () => {
      const { page, context } = await begin(root, { init: trap });
      await write(page, "#field-title", "出错以前写的");
      await page.evaluate(() => (window.trapNext = true));
      await page.fill(firstSection, "出错的时候写的");
      await page.waitForFunction(() => window.glues === 2);
      assert.equal(await page.locator("#field-title").inputValue(), "出错以前写的");
      assert.equal(await page.locator(firstSection).first().inputValue(), "出错的时候写的");
      assert.match(await page.locator("#told").textContent(), /文字都在/);
      await write(page, "#field-title", "出错以后写的");
      const source = await page.evaluate(() => qinglian.engine.call("source", JSON.parse(qinglian.engine.call("entries"))[0].id));
      assert.match(source, /出错以后写的/);
      assert.match(source, /出错的时候写的/);
      await context.close();
    });
  });
}

/** Makes the next check trap, and counts how often the module is started. */
function trap() {
  let own;
  window.glues = 0;
  Object.defineProperty(window, "qinglian", {
    configurable: true,
    get: () => own,
    set(value) {
      own = value;
      let glue;
      Object.defineProperty(own, "glue", {
        get: () => () => {
          const made = glue();
          const { check } = made.Workbench.prototype;
          window.glues++;
          made.Workbench.prototype.check = function (...rest) {
            if (window.trapNext) {
              window.trapNext = false;
              throw new WebAssembly.RuntimeError("unreachable");
            }
            return check.apply(this, rest);
          };
          return made;
        },
        set: (value) => (glue = value),
      });
    },
  });
}

function unpacked([method, bytes]) {
  return method === 8 ? createRequire(import.meta.url)("node:zlib").inflateRawSync(bytes) : Buffer.from(bytes);
}

describe("everywhere", () => {
  const root = () => fileUrl(folder);

  test("pictures are put in order by buttons and by dragging", async () => {
    const { page, context } = await begin(root());
    const buffer = picture();
    await page.locator("#add-picture").setInputFiles([{ name: "甲.jpg", mimeType: "image/jpeg", buffer }, { name: "乙.jpg", mimeType: "image/jpeg", buffer: Buffer.concat([buffer]) }]);
    await page.waitForFunction(() => document.querySelectorAll(".picture img").length === 2);
    const order = () => page.locator(".picture-facts").evaluateAll((facts) => facts.map((one) => one.textContent.slice(0, 1)).join(""));
    assert.equal(await order(), "甲乙");
    await page.getByRole("button", { name: "第 2 张图片前移" }).click();
    assert.equal(await order(), "乙甲");
    await page.waitForTimeout(500);
    // By hand: once a card is carried the others shrink, and its place comes into sight.
    const middle = async (at) => {
      const { x, y, width, height } = await page.locator(".picture-view").nth(at).boundingBox();
      return [x + width / 2, y + height / 2];
    };
    await page.locator(".picture-view").nth(1).scrollIntoViewIfNeeded();
    const [x, y] = await middle(1);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 8, y + 8, { steps: 4 });
    await page.locator(".pictures.is-ordering").waitFor();
    await page.mouse.move(...(await middle(0)), { steps: 8 });
    await page.mouse.up();
    assert.equal(await order(), "甲乙");
    await context.close();
  });

  test("a page in a zip viewer says to unpack, and so does one with half of its files", async () => {
    const lone = mkdtempSync(join(tmpdir(), "qinglian-lone-"));
    copyFileSync(join(folder, "填报.html"), join(lone, "填报.html"));
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(lone, "填报.html")).href);
    assert.ok(await page.getByText("请先解压").first().isVisible());
    mkdirSync(join(lone, "填报"));
    for (const name of readdirSync(join(folder, "填报")).filter((name) => name !== "module.js")) copyFileSync(join(folder, "填报", name), join(lone, "填报", name));
    await page.reload();
    await page.waitForFunction(() => /请先解压/.test(document.getElementById("start-words").textContent));
    await page.close();
    rmSync(lone, { recursive: true });
  });

  test("at the office's desk it saves to the folder, and asks where somebody else has changed the entry", async () => {
    const desk = mkdtempSync(join(tmpdir(), "qinglian-desk-"));
    const text = (words) => `---\ntitle: 五网合一\nunit: guanhe\n---\n\n## 主要做法\n\n${words}\n`;
    const files = { ...publication(), "cases/wuwang/index.md": Buffer.from(text("原来的话。")), "kit.json": Buffer.from("{}") };
    const html = writeKit(desk, files);
    // As `qinglian serve` does it.
    writeFileSync(html, readFileSync(html, "utf8").replace("base-uri", "connect-src 'self'; base-uri"));
    const kit = join(desk, "填报", "kit.js");
    const told = { entry: "cases/wuwang", version: "v1", save: "save", undo: "undo", pictures: [], back: "/" };
    writeFileSync(kit, `window.qinglianDesk = ${JSON.stringify(told)};\n${readFileSync(kit, "utf8")}`);
    const server = await serve(desk, "/edit/");
    const { page, context } = await open(server.url);
    const sent = [];
    await page.route("**/save", async (route) => {
      const version = route.request().headers()["x-qinglian-version"];
      sent.push([version, unpacked(unzip(route.request().postDataBuffer()).get("cases/wuwang/index.md")).toString()]);
      const changed = { state: "changed", version: "v2", yours: "", theirs: text("别人的话。"), merged: text("合并的话。"), conflicts: [] };
      await route.fulfill(version === "v1" ? { status: 409, json: changed } : { json: { state: "saved", version: "v3", files: [] } });
    });
    assert.equal(await page.locator("#field-title").inputValue(), "五网合一");
    await write(page, "#field-title", "五网合一管工程");
    await page.getByRole("button", { name: "存进文件夹" }).click();
    await page.getByRole("button", { name: "用合并的文字" }).click();
    await page.getByText("已存进文件夹").waitFor();
    assert.deepEqual(sent.map(([version]) => version), ["v1", "v2"]);
    assert.match(sent[0][1], /title: 五网合一管工程/);
    assert.match(sent[1][1], /合并的话/);
    await context.close();
    await server.close();
    rmSync(desk, { recursive: true });
  });

  test("an old browser reads one sentence", async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto(root() + PAGE);
    assert.match(await page.locator("#start-words").textContent(), /浏览器太旧/);
    await page.close();
  });

  test("whoever cannot keep a draft is told", async () => {
    const { page, context } = await open(root(), { init: () => (IDBFactory.prototype.open = () => { throw new Error("off"); }) });
    assert.match(await page.locator(".draft-state").textContent(), /不能保存草稿/);
    await context.close();
  });

  test("every recorded clipboard is pasted without harm", async (t) => {
    const corpus = process.env.QINGLIAN_CLIPBOARDS ?? join(ROOT, "..", "shared", "corpora", "clipboard");
    const recorded = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".html")) : [];
    if (!recorded.length) t.diagnostic(`${corpus} is missing: only what is written here is pasted`);
    const { page, faults, context } = await begin(root());
    const all = recorded.map((name) => readFileSync(join(corpus, name), "utf8"));
    all.push("<h2>做法</h2><ul><li>一</li><li><b>二</b></li></ul><table><tr><td>甲</td><td>乙</td></tr></table><img src='file:///C:/ksohtml/wps1.jpg'>");
    for (const html of all) {
      await page.evaluate(() => { const area = document.querySelector(".section textarea"); area.value = ""; area.focus(); });
      await paste(page, html);
    }
    const area = page.locator(firstSection).first();
    assert.match(await area.inputValue(), /做法[^]*- +一[^]*\*\*二\*\*[^]*\|/);
    assert.match(await page.locator("#told").textContent(), /Word 文件拖进来/);
    assert.deepEqual(faults, []);
    await context.close();
  });

  for (const size of [[1440, 900], [1024, 768], [390, 844], [720, 450]]) {
    test(`nothing is wrong by the rules of WCAG, and nothing sticks out, at ${size.join("×")}`, async () => {
      const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
      const { page, context } = await open(root(), { size });
      const faults = [];
      const look = async (name) => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => axe.run(document, { preload: false, iframes: false, resultTypes: ["violations"] }));
        faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${name}: ${id}: ${target}`)));
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${name}: wider than the window`);
        await page.screenshot({ path: join(shotFolder(), `workbench-${name}-${size[0]}.png`) });
      };
      await look("home");
      await checked(page, () => page.getByRole("button", { name: "典型案例", exact: true }).click());
      await write(page, "#field-title", "五网合一管工程");
      await page.locator("#add-picture").setInputFiles({ name: "现场.jpg", mimeType: "image/jpeg", buffer: picture() });
      await page.locator(".picture img").waitFor();
      await page.waitForTimeout(400);
      await look("case");
      await page.getByRole("button", { name: "大字" }).click();
      await look("large");
      await context.close();
    });
  }

  test("a long entry: how long the check and the preview take", async (t) => {
    const { page, context } = await begin(root());
    const paragraph = "官河区交通运输局把工程款、工资、材料三本账放到一张网上，从立项到验收全程公开，群众随时能查，干部随时受监督。";
    await write(page, firstSection, Array(90).fill(paragraph).join("\n\n"));
    const took = [];
    for (let key = 0; key < 20; key++) {
      await checked(page, async () => {
        await page.locator(firstSection).first().focus();
        await page.keyboard.type("好");
      });
      took.push(await page.evaluate(() => new Promise((done) => setTimeout(() => done([qinglian.page.checkTook, qinglian.page.previewTook]), 400))));
    }
    const sorted = (at) => took.map((pair) => pair[at]).sort((a, b) => a - b);
    const say = (name, times) => t.diagnostic(`${name}: median ${Math.round(times[10])} ms, 95 % ${Math.round(times[18])} ms`);
    say("findings", sorted(0));
    say("preview", sorted(1));
    await context.close();
  });
});
