import { writeKit } from "./kit.mjs";
import { launch } from "./browser.mjs";
import { pathToFileURL } from "node:url";
const page_ = writeKit("/tmp/pagekit");
const browser = await launch();
const sizes = [[1440, 900], [1024, 768], [390, 844]];
const steps = (process.argv[2] ?? "home").split(",");
for (const [w, h] of sizes) {
  const page = await (await browser.newContext({ viewport: { width: w, height: h } })).newPage();
  page.on("console", (m) => console.log(w, m.type(), m.text()));
  page.on("pageerror", (e) => console.log(w, "ERR", e.stack));
  page.on("requestfailed", (r) => console.log(w, "FAILED", r.url()));
  await page.goto(pathToFileURL(page_).href);
  await page.waitForSelector("html[data-ready]", { timeout: 20000 }).catch((e) => console.log("not ready", e.message.split("\n")[0]));
  console.log(w, "ready", await page.evaluate(() => window.qinglian?.page?.readyAfter), await page.locator("#start-words").textContent());
  if (steps.includes("home")) await page.screenshot({ path: `/tmp/shots/page-home-${w}.png` });
  if (steps.includes("case")) {
    await page.locator(".kinds button").first().click();
    await page.waitForTimeout(1200);
    await page.screenshot({ path: `/tmp/shots/page-case-${w}.png` });
  }
}
await browser.close();
