import type {CDPSession, Page} from "@playwright/test";
import {launchBrowser} from "../launch-browser.ts";
import {servePages} from "../serve-pages.ts";
import {faultOf, settled, Tally, watchPage} from "./watch-page.ts";

/** As many slides as a wall shows in more than two days, at 20 seconds each. */
const steps = 10_000;

/** Turned in the page at one go; the first go is not measured: by then every slide has been seen several times. */
const atOnce = 100;

/** Chromium lets a page change its address 200 times in 10 seconds. */
const stepMs = 50;

/**
 * Turns 10,000 slides of the wall of the built site in `dist`, back and forth, with a mark opened and
 * Back now and then, and prints what of memory, nodes and listeners is held, once collected.
 */
export async function run(): Promise<void> {
  const server = await servePages("dist");
  const browser = await launchBrowser();
  const watched = await watchPage(browser, {viewport: {width: 1920, height: 1080}});
  const {page} = watched;
  const devtools = await page.context().newCDPSession(page);
  const tally = new Tally("hundreds of slides");
  await page.goto(`${server.origin}/wall`);
  await settled(page);
  for (let done = -atOnce; done <= steps; done += atOnce) {
    if (done >= 0 && done % 1000 === 0) await print(devtools, page, done);
    await turn(page);
    if (done % 500 === 0) await openAndReturn(page);
    tally.add(`slide ${done}`, await faultOf(watched));
  }
  tally.print();
  await browser.close();
  server.close();
}

/** Six forth and one back, and so on, as a clicker would. */
async function turn(page: Page): Promise<void> {
  await page.evaluate(
    async ([count, pauseMs]) => {
      for (let i = 0; i < count; i++) {
        const key = i % 7 === 6 ? "PageUp" : "PageDown";
        document.body.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    },
    [atOnce, stepMs] as const,
  );
}

async function openAndReturn(page: Page): Promise<void> {
  await page.keyboard.press("Home");
  await page.locator("main h2 a").first().click();
  await page.locator("header nav").waitFor();
  await page.goBack();
  await page.locator("[data-narrow]").waitFor();
}

/** Always of the first slide, so that one slide's nodes are set against the same one's. */
async function print(devtools: CDPSession, page: Page, done: number): Promise<void> {
  await page.keyboard.press("Home");
  await page.waitForTimeout(1000);
  for (let i = 0; i < 3; i++) await devtools.send("HeapProfiler.collectGarbage");
  const {nodes, jsEventListeners} = await devtools.send("Memory.getDOMCounters");
  const {usedSize} = await devtools.send("Runtime.getHeapUsage");
  process.stdout.write(
    `after ${done} slides: ${(usedSize / 1e6).toFixed(1)} MB, ${nodes} nodes, ${jsEventListeners} listeners\n`,
  );
}
