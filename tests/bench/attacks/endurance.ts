import type {CDPSession, Page} from "@playwright/test";
import {launchBrowser} from "../launch-browser.ts";
import {servePages} from "../serve-pages.ts";
import {faultOf, settled, Tally, watchPage} from "./watch-page.ts";

/** After so many steps the first measure is taken: by then all that comes late has come. */
const warmUp = 200;

/**
 * Clicks 2,000 times and turns pages in one tab of the built site in `dist`, then takes 200 figures
 * away, and prints what of memory, nodes and listeners is held after each part, once collected.
 */
export async function run(): Promise<void> {
  const server = await servePages("dist");
  const browser = await launchBrowser();
  const watched = await watchPage(browser, {acceptDownloads: true});
  const {page} = watched;
  const devtools = await page.context().newCDPSession(page);
  const tally = new Tally("steps");
  await page.goto(`${server.origin}/`);
  await settled(page);
  for (let i = 0; i <= 2000 + warmUp; i++) {
    if (i >= warmUp && (i - warmUp) % 500 === 0) await print(devtools, page, `${i - warmUp} clicks and pages`);
    await step(page, i);
    tally.add(`step ${i}`, i % 50 === 0 ? await faultOf(watched) : null);
  }
  await page.goto(`${server.origin}/`);
  await settled(page);
  for (let i = 0; i <= 200; i++) {
    if (i === 20 || i === 200) await print(devtools, page, `${i} exports`);
    await page.locator("#by-lever [aria-haspopup=menu]").click();
    const coming = page.waitForEvent("download");
    await page.getByRole("menuitem", {name: i % 2 === 0 ? /^PNG/ : /^SVG/}).click();
    await (await coming).delete();
    tally.add(`export ${i}`, await faultOf(watched));
  }
  tally.print();
  await browser.close();
  server.close();
}

/** A filter on and off on the overview, with every tenth step a page and back. */
async function step(page: Page, i: number): Promise<void> {
  if (i % 10 === 9) {
    await page
      .locator("header nav a")
      .nth(1 + (Math.floor(i / 10) % 4))
      .click();
    await page.waitForTimeout(80);
    await page.locator("header nav a").first().click();
    await page.locator("#by-lever [data-mark] [role=button]").first().waitFor();
    return;
  }
  const marks = page.locator(":is(#by-lever, #by-host-kind) [data-mark] [role=button]");
  await marks.nth(Math.floor(i / 2) % 6).dispatchEvent("click");
  await page.waitForTimeout(20);
}

async function print(devtools: CDPSession, page: Page, what: string): Promise<void> {
  await page.waitForTimeout(500);
  for (let i = 0; i < 3; i++) await devtools.send("HeapProfiler.collectGarbage");
  const {nodes, jsEventListeners} = await devtools.send("Memory.getDOMCounters");
  const {usedSize} = await devtools.send("Runtime.getHeapUsage");
  process.stdout.write(
    `after ${what}: ${(usedSize / 1e6).toFixed(1)} MB, ${nodes} nodes, ${jsEventListeners} listeners\n`,
  );
}
