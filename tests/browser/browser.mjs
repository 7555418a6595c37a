// What the browser tests share: the built site, a browser, a web server, and an ear for everything that goes wrong on a page.
//
// The site is named by QINGLIAN_SITE (a folder, such as dist/site); tests/run builds the sample and sets it.

import assert from "node:assert/strict";
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { homedir } from "node:os";
import { extname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const CHROMIUM = process.env.QINGLIAN_CHROMIUM ?? "/usr/bin/chromium";

/** Desktop and phone. */
export const WIDTHS = [1280, 390];

/** The folder of the built site. */
export function siteFolder() {
  const folder = process.env.QINGLIAN_SITE;
  assert.ok(folder, "QINGLIAN_SITE must name the folder of a built site: build the sample and set it, or run tests/run");
  assert.ok(existsSync(join(folder, "index.html")), `${folder} holds no built site: index.html is missing`);
  return resolve(folder);
}

/** The folder that screenshots are left in. */
export function shotFolder() {
  const cache = process.env.QINGLIAN_CACHE ?? join(homedir(), ".cache", "qinglian");
  const folder = process.env.QINGLIAN_SHOTS ?? join(cache, "screenshots");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Every file of a folder, as sorted addresses below it. */
export function filesOf(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
  return files.map((file) => file.split(sep).join("/")).sort();
}

/** The addresses of all pages; those that only lead on to another are apart. */
export function pagesOf(folder) {
  const all = filesOf(folder).filter((file) => file.endsWith(".html"));
  const leadsOn = (file) => /<meta[^>]+http-equiv="?refresh/i.test(readFileSync(join(folder, file), "utf8"));
  return { pages: all.filter((file) => !leadsOn(file)), forwards: all.filter(leadsOn) };
}

/** One page of each kind: each file at the root, and of each folder its list, its second list and its first entry. */
export function pageOfEachKind(folder) {
  const { pages } = pagesOf(folder);
  const kinds = new Map();
  for (const page of pages) {
    const [place, name] = page.includes("/") ? page.split("/") : ["", page];
    const kind = place === "" ? name : `${place}/${/^index(-\d+)?\.html$/.test(name) ? name : "entry"}`;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}

/** A browser that asks nobody anything. */
export async function launch() {
  assert.ok(existsSync(CHROMIUM), `${CHROMIUM} is missing: install Chromium (tests/run does), or set QINGLIAN_CHROMIUM`);
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  args.push("--disable-component-update", "--disable-sync", "--force-color-profile=srgb");
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args });
}

const TYPES = {
  ".css": "text/css", ".html": "text/html; charset=utf-8", ".jpg": "image/jpeg", ".js": "text/javascript", ".json": "application/json",
  ".png": "image/png", ".svg": "image/svg+xml", ".wasm": "application/wasm", ".webp": "image/webp", ".xml": "application/xml",
};

/** Serves a folder on this machine, below a path such as "/" or "/a/b/"; what is not there is answered with 404.html, as web servers do. */
export async function serve(folder, base = "/") {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const below = path.startsWith(base) ? path.slice(base.length) : undefined;
    const file = below === undefined ? undefined : join(folder, below.endsWith("/") || below === "" ? `${below}index.html` : below);
    const found = file !== undefined && file.startsWith(folder + sep) && existsSync(file) && extname(file) !== "";
    response.writeHead(found ? 200 : 404, { "content-type": TYPES[found ? extname(file) : ".html"] ?? "application/octet-stream" });
    createReadStream(found ? file : join(folder, "404.html")).on("error", () => response.end()).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); }),
  };
}

/** The address of the site on the disk, with a slash at its end. */
export function fileUrl(folder) {
  return `${pathToFileURL(folder)}/`;
}

/**
 * Notes everything that goes wrong on a page, as lines of text: errors in the console (a breach of the Content-Security-Policy is one),
 * scripts that fail, requests that fail, and requests for anything outside the site.
 */
export function listen(page, root) {
  const faults = [];
  page.on("console", (message) => {
    if (message.type() === "error" || /Content Security Policy/i.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith("data:") && !url.startsWith("blob:")) faults.push(`request outside the site: ${url}`);
  });
  page.on("requestfailed", (request) => faults.push(`request failed: ${request.url()} (${request.failure()?.errorText})`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  return faults;
}

/** Runs a task for each item, a few at a time, and gives the results in order. */
export async function eachOf(items, task, atOnce = 3) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await task(items[index]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
