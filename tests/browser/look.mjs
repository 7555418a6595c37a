// Pictures of the built site for whoever judges with their eyes: see tests/look, which runs this.
//
//   node look.mjs FOLDER            pictures of the pages of QINGLIAN_SITE, and contact sheets of them
//   node look.mjs FOLDER PICTURES   contact sheets of the pictures that are there already, such as an album's pages

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { eachOf, fileUrl, launch, pageOfEachKind, siteFolder } from "./browser.mjs";

const WIDTHS = (process.env.WIDTHS ?? "1440 1024 768 390 320").split(" ").map(Number);
/** How a reader may have set things, and where that is looked at: the name of the look, its window, what is clicked. */
const LOOKS = [
  ...WIDTHS.map((width) => ({ name: `${width}`, width })),
  { name: "large-1440", width: 1440, press: "large" },
  { name: "large-390", width: 390, press: "large" },
  { name: "contrast-1440", width: 1440, press: "contrast" },
  { name: "forced-1440", width: 1440, media: { forcedColors: "active" } },
].filter((look) => WIDTHS.includes(look.width));
/** No picture is taller: what is below is seen in the narrower ones. */
const TALLEST = 6000;
/** Contact sheets: how many pictures stand side by side, how many rows there are. */
const SHEET = { columns: 6, rows: 4 };

const [folder, pictures] = process.argv.slice(2);
const browser = await launch();
try {
  if (pictures) await sheets(basename(pictures), list(pictures));
  else await site();
} finally {
  await browser.close();
}

async function site() {
  const root = fileUrl(siteFolder());
  const pages = process.env.PAGES?.split(" ") ?? pageOfEachKind(siteFolder());
  for (const look of LOOKS) {
    const place = join(folder, look.name);
    mkdirSync(place, { recursive: true });
    await eachOf(pages, (address) => shoot(root, address, look, join(place, `${nameOf(address)}.png`)), 2);
    await sheets(look.name, pages.map((address) => join(place, `${nameOf(address)}.png`)));
  }
  await paper(root, pages);
}

async function shoot(root, address, look, path) {
  const viewport = { width: look.width, height: 900 };
  const context = await browser.newContext({ viewport, locale: "zh-CN", reducedMotion: "reduce", ...look.media });
  const page = await context.newPage();
  await page.goto(root + address, { waitUntil: "load" });
  const button = look.press && page.locator(`[data-tool="${look.press}"]`);
  if (button && (await button.count()) > 0) await button.click();
  await page.evaluate(loadPictures);
  const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), TALLEST);
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: look.width, height } });
  await context.close();
}

async function loadPictures() {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
}

/** Every page as a printer puts it out. */
async function paper(root, pages) {
  const place = join(folder, "paper");
  mkdirSync(place, { recursive: true });
  for (const address of pages) {
    const page = await browser.newPage();
    await page.goto(root + address, { waitUntil: "load" });
    await page.evaluate(loadPictures);
    const pdf = join(place, `${nameOf(address)}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    await page.close();
    execFileSync("pdftoppm", ["-r", "50", "-png", pdf, join(place, nameOf(address))]);
  }
  await sheets("paper", list(place));
}

function list(place) {
  return readdirSync(place).filter((name) => /\.(jpg|png)$/.test(name)).sort().map((name) => join(place, name));
}

function nameOf(address) {
  return address.replace(/\.html$/, "").replace(/\W+/g, "-");
}

/** Pictures side by side, under their names. */
async function sheets(name, paths) {
  const size = SHEET.columns * SHEET.rows;
  for (let start = 0; start < paths.length; start += size) {
    const cells = paths.slice(start, start + size).map((path) =>
      `<figure><figcaption>${basename(path)}</figcaption><img src="${pathToFileURL(path)}"></figure>`);
    const style = `body{margin:8px;display:grid;grid-template-columns:repeat(${SHEET.columns},1fr);gap:8px;background:#888;font:14px sans-serif}
      figure{margin:0;background:#fff;max-height:900px;overflow:hidden}img{width:100%;display:block}figcaption{padding:2px 4px}`;
    const html = join(folder, "sheet.html");
    writeFileSync(html, `<!DOCTYPE html><meta charset="utf-8"><style>${style}</style>${cells.join("")}`);
    const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
    await page.goto(`${pathToFileURL(html)}`, { waitUntil: "load" });
    await page.screenshot({ path: join(folder, `sheet-${name}-${start / size + 1}.png`), fullPage: true });
    await page.close();
    rmSync(html);
  }
}
