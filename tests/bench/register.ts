import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";
import type {Page} from "@playwright/test";
import {formatSampleCsv} from "../../src/dataset/sample/sample-csv.ts";
import {launchBrowser} from "./launch-browser.ts";
import {formatRow} from "./numbers.ts";
import {servePages} from "./serve-pages.ts";
import {writePages} from "./write-pages.ts";

declare global {
  interface Window {
    /** Tasks of over 50 ms since it was emptied. */
    longTasks: number[];
  }
}

type Step = {words: string; ms: number; longestMs: number};

/**
 * Loads registers from CSV files as a reader does, keeps them, opens them again from the browser's
 * storage, and prints how long each step took and the longest task that it kept the page with.
 *
 * @param options - `--rows 50000`, several by commas.
 */
export async function run(options: readonly string[]): Promise<void> {
  const {values} = parseArgs({args: [...options], options: {rows: {type: "string", default: "50000"}}});
  const folder = await writePages(["app"]);
  const files = await mkdtemp(join(tmpdir(), "jinlin-registers-"));
  const server = await servePages(folder);
  const browser = await launchBrowser();
  for (const rows of values.rows.split(",").map(Number)) {
    const file = join(files, `${rows}.csv`);
    await writeFile(file, [...formatSampleCsv({rows, seed: 7})]);
    const context = await browser.newContext({locale: "zh-CN", viewport: {width: 1280, height: 900}});
    await context.addInitScript(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) window.longTasks.push(duration);
      }).observe({type: "longtask"});
    });
    const page = await context.newPage();
    print(rows, await loadRegister(page, file, `${server.origin}/app/`));
    await context.close();
  }
  await browser.close();
  server.close();
  await Promise.all([rm(folder, {recursive: true}), rm(files, {recursive: true})]);
}

const firstFigure = "figure svg :is(rect, path)";

async function loadRegister(page: Page, file: string, root: string): Promise<{steps: Step[]; heapMb: number | null}> {
  // The server knows the overview; the app leads on to the data.
  await page.goto(root, {waitUntil: "networkidle"});
  await page.locator("a[href*='data']").first().click();
  await page.locator("main input[type=file]").waitFor({state: "attached"});
  const steps: Step[] = [];
  const step = async (words: string, act: () => Promise<unknown>) => {
    await page.evaluate(() => window.longTasks.splice(0));
    const fromMs = performance.now();
    await act();
    const ms = performance.now() - fromMs;
    // What is left to be done is its own, too.
    await page.waitForTimeout(1500);
    const longestMs = Math.max(0, ...(await page.evaluate(() => window.longTasks)));
    steps.push({words, ms, longestMs});
  };
  const timeout = 300_000;
  await step("read and checked", async () => {
    await page.setInputFiles("main input[type=file]", file);
    await page.locator("[data-check], main [role=alert]").first().waitFor({timeout});
  });
  if ((await page.locator("[data-check]").count()) === 0) return {steps, heapMb: null};
  await step("kept, first figure", async () => {
    await page.locator("[data-check] button").first().click();
    await page.locator(firstFigure).first().waitFor({state: "attached", timeout});
  });
  const bars = page.locator("#by-mode figure :is(button, [role=button]):not([aria-haspopup])");
  for (const at of [0, 1]) {
    await step(`filter click ${at + 1}: followed by the address`, async () => {
      const {search} = new URL(page.url());
      await bars.nth(at).dispatchEvent("click");
      await page.waitForFunction((before) => location.search !== before, search, {timeout});
    });
  }
  await step("opened again from storage, first figure", async () => {
    await page.goto(`${root}${new URL(page.url()).search}`, {waitUntil: "commit"});
    await page.locator(firstFigure).first().waitFor({state: "attached", timeout});
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const {usedSize} = await devtools.send("Runtime.getHeapUsage");
  return {steps, heapMb: usedSize / 2 ** 20};
}

function print(rows: number, {steps, heapMb}: {steps: readonly Step[]; heapMb: number | null}): void {
  const whole = (value: number) => Math.round(value).toLocaleString("en");
  const lines = [
    `\n${rows.toLocaleString("en")} rows${heapMb === null ? "; refused" : `; heap of the page afterwards ${whole(heapMb)} MB`}\n`,
    formatRow(["step", "ms", "longest task, ms"]),
    formatRow(["---", "---", "---"]),
    ...steps.map(({words, ms, longestMs}) => formatRow([words, whole(ms), whole(longestMs)])),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
