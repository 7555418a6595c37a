// The preview in Chromium: what `qinglian serve` serves is the site as it will be, policy and search included; and no other page gets any of it.
//
//   QINGLIAN=path/to/qinglian PUBLICATION=content node --test tests/browser/preview.test.mjs
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";

let browser;
let child;
/** The printed address, with its secret, and the same without. */
let address;
let root;
before(async () => {
  browser = await launch();
  [child, address] = await start("0");
  root = new URL("/", address).href;
});
after(async () => {
  child?.kill();
  await browser?.close();
});

/** Starts a preview at a port, and waits for the address that it prints. */
async function start(port) {
  const publication = process.env.PUBLICATION ?? "content";
  const started = spawn(process.env.QINGLIAN ?? "qinglian", ["serve", "--port", port, "--publication", publication], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  for await (const part of started.stdout) {
    said += part;
    const printed = /预览地址：(\S+?)（/.exec(said)?.[1];
    if (printed) return [started, printed];
  }
  assert.fail(`no address: ${said}`);
}

/** Opens a page once the first build is done. */
async function open(path) {
  const page = await browser.newPage();
  const complaints = [];
  const answers = [];
  page.on("response", (response) => answers.push(`${response.status()} ${response.url()}`));
  let opened;
  assert.equal((await page.goto(address)).url(), root, "the secret does not stay in the address");
  for (let tries = 0; tries < 240 && opened?.status() !== 200; tries++) {
    opened = await page.goto(root + path);
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

test("without the address there is a page that says where it is", async () => {
  const page = await browser.newPage();
  const opened = await page.goto(root);
  assert.equal(opened.status(), 403);
  assert.match(await page.locator("p").textContent(), /请打开终端里“预览地址”后面的完整地址/);
  await page.close();
});

/** A site of somebody else on this machine: one page, which does as it is told. */
async function stranger() {
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!DOCTYPE html><title>stranger</title><p><a href="${address}">preview</a></p>`);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { port: server.address().port, close: () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); }) };
}

/** In the page of a stranger: everything that a page may try. What it gets hold of is returned. */
async function attack(root) {
  const got = {};
  const stolen = [];
  window.qinglian = { shard: (name) => stolen.push(name), module: () => stolen.push("module") };
  // No more than some seconds for each.
  const within = (work) => Promise.race([work, new Promise((done) => setTimeout(done, 4000, "nothing"))]);
  const element = (name, settings) => within(new Promise((done) => {
    const made = Object.assign(document.createElement(name), settings);
    made.onload = made.onloadeddata = () => done(made.naturalWidth ?? "loaded");
    made.onerror = () => done("error");
    document.body.append(made);
  }));
  const read = (path, options) => within(fetch(root + path, options).then(async (answer) => answer.type + (await answer.text()), () => "error"));
  got.root = await element("script", { src: root + "search/root.js" });
  got.module = await element("script", { src: root + "search/module.js" });
  got.scriptWithRights = await element("script", { src: root + "search/root.js", crossOrigin: "use-credentials" });
  got.scriptModule = await element("script", { src: root + "search/root.js", type: "module" });
  got.picture = await element("img", { src: root + "icons/icon.svg" });
  got.styles = await element("link", { rel: "stylesheet", href: root + "styles/site.css" });
  got.fetched = await read("", { credentials: "include" });
  got.fetchedBlindly = await read("search/root.js", { credentials: "include", mode: "no-cors" });
  got.posted = await read("", { credentials: "include", method: "POST", mode: "no-cors", body: "x" });
  got.events = await within(new Promise((done) => {
    const events = new EventSource(root + "__qinglian/events", { withCredentials: true });
    events.onmessage = (event) => done(event.data);
    events.onerror = () => { events.close(); done("error"); };
  }));
  got.socket = await within(new Promise((done) => {
    const socket = new WebSocket(root.replace("http", "ws") + "__qinglian/events");
    socket.onopen = () => done("open");
    socket.onerror = () => done("error");
  }));
  for (const [name, path] of [["frame", ""], ["frameOfSearch", "search.html?q=x"]]) {
    const frame = Object.assign(document.createElement("iframe"), { src: root + path });
    await within(new Promise((done) => { frame.onload = done; document.body.append(frame); }));
    try { got[name] = frame.contentDocument?.body.innerText ?? "closed"; } catch { got[name] = "closed"; }
  }
  got.stolen = stolen.join(" ");
  return got;
}

test("a page of somebody else gets nothing, whatever it tries", async () => {
  const evil = await stranger();
  const context = await browser.newContext();
  try {
    const own = await context.newPage();
    await own.goto(address);
    assert.equal((await own.goto(root)).status(), 200);
    assert.equal((await context.cookies(root)).length, 1);
    // Of the same machine by the same name, a port is no other site; by the other name it is one.
    for (const host of ["127.0.0.1", "localhost"]) {
      const page = await context.newPage();
      const answers = [];
      page.on("response", (response) => response.url().startsWith(root) && answers.push(`${response.status()} ${response.request().resourceType()} ${new URL(response.url()).pathname}`));
      await page.goto(`http://${host}:${evil.port}/`);
      const got = await page.evaluate(attack, root);
      console.log(host, JSON.stringify(got), answers.join(", "));
      assert.equal(got.stolen, "");
      for (const [name, what] of Object.entries(got).filter(([name]) => name !== "stolen")) assert.ok(["error", "nothing", "closed"].includes(what), `${name}: ${what}`);
      assert.ok(answers.length >= 2 && answers.every((answer) => answer.startsWith("403 ")), answers.join("\n"));
      for (const frame of page.frames().slice(1)) assert.doesNotMatch(await frame.content(), /qinglian-errors|site-header/);

      // A window and a form show the reader a refusal, and the page that opened them nothing at all.
      const [opened] = await Promise.all([context.waitForEvent("page"), page.evaluate((url) => { window.other = open(url); }, root)]);
      await opened.waitForLoadState();
      assert.match(await opened.locator("body").innerText(), /别的网页不能读取预览/);
      assert.equal(await page.evaluate(() => { try { return window.other.closed || window.other.document.body.innerText; } catch { return true; } }), true);
      await opened.close();
      await page.evaluate((url) => {
        const form = Object.assign(document.createElement("form"), { method: "post", action: url });
        document.body.append(form);
        form.submit();
      }, root);
      await page.waitForURL(root);
      assert.match(await page.locator("body").innerText(), /别的网页不能读取预览/);

      // Whoever has the whole address, in a message say, may follow it.
      await page.goto(`http://${host}:${evil.port}/`);
      await page.click("a");
      await page.waitForURL(root);
      await page.waitForSelector(".site-header");
      await page.close();
    }
  } finally {
    await context.close();
    await evil.close();
  }
});

test("a page that is open while the preview is started again says which address to open", async () => {
  let [own, printed] = await start("0");
  const page = await browser.newPage();
  try {
    await page.goto(printed);
    await page.waitForSelector(".site-header");
    const ended = new Promise((done) => own.once("exit", done));
    own.kill();
    await ended;
    [own, printed] = await start(new URL(printed).port);
    await page.getByText("请打开终端里“预览地址”后面的完整地址").waitFor();
    await page.goto(printed);
    await page.waitForSelector(".site-header");
  } finally {
    own.kill();
    await page.close();
  }
});
