import type {Browser} from "@playwright/test";
import {countTraffic} from "./count-traffic.ts";
import type {Screen} from "./screens.ts";
import {watchLoad} from "./watch-load.ts";

export type Load = {
  firstChartMs: number;
  firstPaintMs: number;
  /** Cumulative layout shift until the page has come to rest. */
  shift: number;
  /** Received before the first chart: heads, and bodies as compressed. */
  bytes: number;
  requests: number;
};

/** Loads a page once, in a fresh context without a cache, on slow 4G and a processor 4× slower. */
export async function loadPage(browser: Browser, url: string, {options}: Screen): Promise<Load> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", {cacheDisabled: true});
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", {rate: 4});
  const traffic = countTraffic(devtools);
  await page.addInitScript(watchLoad);
  await page.goto(url, {waitUntil: "networkidle"});
  await page.waitForFunction(() => window.seenOnLoad.firstChartMs !== null);
  // What is taken over by a script may still move something.
  await page.waitForTimeout(1500);
  const {firstChartMs, firstPaintMs, shift, startedMs} = await page.evaluate(() => window.seenOnLoad);
  if (firstChartMs === null || firstPaintMs === null) throw new Error(`page without a chart: ${url}`);
  const before = await traffic.before(startedMs + firstChartMs);
  await context.close();
  return {firstChartMs, firstPaintMs, shift, ...before};
}
